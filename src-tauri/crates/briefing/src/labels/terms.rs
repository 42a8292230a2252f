//! Labels of the domain's closed lists: which key belongs to which term.

use caunoi_domain::progress::ProgressState;
use caunoi_domain::{
    ActivityKind, ActivityStatus, AgreementKind, AgreementStage, AgreementStatus, Certainty,
    CooperationMode, DelegationPurpose, DelegationStage, FollowUpStatus, GiftDirection, GuestClass,
    InformationClass, Lang as RecordLang, Level, OrganisationKind, PackPart, PartyRole,
    Periodicity, PersonRole, PlanStanding, PressAccess, RenewalMode, ReportFigure, ReportKind,
    ReportSection, Side, SuccessionScope, SumState, TalkingPointKind, TranslationState,
};

/// A term that has a label.
pub(crate) trait Term: Copy {
    /// The label's key.
    fn key(self) -> String;
}

macro_rules! terms {
    ($($type:ident $name:literal),* $(,)?) => {
        $(impl Term for $type {
            fn key(self) -> String {
                format!(concat!($name, "_{}"), self.code())
            }
        })*

        /// The keys of all terms and countries.
        pub(super) fn keys() -> impl Iterator<Item = String> {
            std::iter::empty()
                $(.chain($type::ALL.iter().map(|term| term.key())))*
                .chain(AGREEMENT_STATUSES.iter().map(|term| term.key()))
                .chain(PROGRESS_STATES.iter().map(|term| term.key()))
                .chain(COUNTRIES.iter().map(|code| country_key(code)))
        }
    };
}

terms! {
    ActivityKind "activity_kind",
    ActivityStatus "activity_status",
    AgreementKind "agreement_kind",
    AgreementStage "agreement_stage",
    Certainty "certainty",
    CooperationMode "cooperation_mode",
    FollowUpStatus "follow_up_status",
    InformationClass "information_class",
    RecordLang "lang",
    Level "level",
    OrganisationKind "organisation_kind",
    PackPart "pack_part",
    PartyRole "party_role",
    Periodicity "periodicity",
    PersonRole "person_role",
    RenewalMode "renewal_mode",
    Side "side",
    SumState "sum_state",
    SuccessionScope "succession_scope",
    TalkingPointKind "talking_point_kind",
    TranslationState "translation_state",
    DelegationPurpose "delegation_purpose",
    GuestClass "guest_class",
    PlanStanding "plan_standing",
    PressAccess "press_access",
    GiftDirection "gift_direction",
    DelegationStage "delegation_stage",
    ReportKind "report_kind",
    ReportSection "report_section",
    ReportFigure "report_figure",
}

const AGREEMENT_STATUSES: [AgreementStatus; 9] = [
    AgreementStatus::Negotiating,
    AgreementStatus::Signed,
    AgreementStatus::InEffect,
    AgreementStatus::Expiring,
    AgreementStatus::Extended,
    AgreementStatus::Expired,
    AgreementStatus::Terminated,
    AgreementStatus::Succeeded,
    AgreementStatus::Unknown,
];

impl Term for AgreementStatus {
    fn key(self) -> String {
        let code = match self {
            AgreementStatus::Negotiating => "negotiating",
            AgreementStatus::Signed => "signed",
            AgreementStatus::InEffect => "in_effect",
            AgreementStatus::Expiring => "expiring",
            AgreementStatus::Extended => "extended",
            AgreementStatus::Expired => "expired",
            AgreementStatus::Terminated => "terminated",
            AgreementStatus::Succeeded => "succeeded",
            AgreementStatus::Unknown => "unknown",
        };
        format!("agreement_status_{code}")
    }
}

const PROGRESS_STATES: [ProgressState; 5] = [
    ProgressState::NotStarted,
    ProgressState::Planned,
    ProgressState::Unclear,
    ProgressState::CarriedOut,
    ProgressState::Replaced,
];

impl Term for ProgressState {
    fn key(self) -> String {
        let code = match self {
            ProgressState::NotStarted => "not_started",
            ProgressState::Planned => "planned",
            ProgressState::Unclear => "unclear",
            ProgressState::CarriedOut => "carried_out",
            ProgressState::Replaced => "replaced",
        };
        format!("progress_{code}")
    }
}

/// Countries that have a name in the labels, by ISO 3166-1 code: ASEAN, and the partners external
/// information work meets most.
pub(super) const COUNTRIES: &[&str] = &[
    "VN", "LA", "KH", "TH", "MM", "MY", "SG", "ID", "PH", "BN", "TL", "CN", "JP", "KR", "KP", "IN",
    "RU", "DE", "FR", "GB", "US", "CU", "AU",
];

/// The key of a country's name.
pub(super) fn country_key(code: &str) -> String {
    format!("country_{}", code.to_ascii_lowercase())
}
