//! Closed lists of terms. Every list has `unknown` as a term of its own where officers may not know; codes are snake case and never change.

#[cfg(test)]
mod glossary;

use crate::record::{FieldValue, SqlType, Value};

macro_rules! vocabulary {
    ($($(#[$meta:meta])* $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $code:literal),* $(,)? })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "contract", derive(schemars::JsonSchema, ts_rs::TS))]
        pub enum $name {
            $($(#[$variant_meta])* #[serde(rename = $code)] $variant,)*
        }

        impl $name {
            /// All terms, in the order they are shown.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// The code kept in files and sent on the wire.
            pub fn code(self) -> &'static str {
                match self { $($name::$variant => $code,)* }
            }

            /// The term of this code.
            pub fn from_code(code: &str) -> Option<$name> {
                match code { $($code => Some($name::$variant),)* _ => None }
            }
        }

        impl FieldValue for $name {
            const SQL: SqlType = SqlType::Text;

            fn to_value(&self) -> Value {
                Value::Text(self.code().to_owned())
            }

            fn from_value(value: &Value) -> Result<Self, String> {
                match value {
                    Value::Text(code) => $name::from_code(code).ok_or_else(|| format!("no {} has the code {code:?}", stringify!($name))),
                    _ => Err("expected text".to_owned()),
                }
            }
        }
    )*};
}

vocabulary! {
    /// A language, by its ISO 639-1 code.
    Lang {
        /// Vietnamese, the default
        #[default] Vi = "vi",
        /// Lao
        Lo = "lo",
        /// English
        En = "en",
        /// French
        Fr = "fr",
        /// Khmer
        Km = "km",
        /// Thai
        Th = "th",
        /// Chinese
        Zh = "zh",
        /// Russian
        Ru = "ru",
        /// German
        De = "de",
        /// Spanish
        Es = "es",
        /// Japanese
        Ja = "ja",
        /// Korean
        Ko = "ko",
    }

    /// Which side of the cooperation, seen from the office that keeps the record.
    Side {
        /// Our side (phía ta)
        Us = "us",
        /// The partner's side (phía bạn)
        Partner = "partner",
        /// Both sides together
        Both = "both",
        /// Somebody else
        ThirdParty = "third_party",
        /// Not known
        #[default] Unknown = "unknown",
    }

    /// What an organisation is.
    OrganisationKind {
        /// Ministry (bộ)
        Ministry = "ministry",
        /// Department of a ministry (cục, vụ)
        Department = "department",
        /// Provincial department or committee (sở, ủy ban)
        Provincial = "provincial",
        /// Party body (ban đảng)
        PartyBody = "party_body",
        /// Friendship organisation (hội hữu nghị, liên hiệp)
        Friendship = "friendship",
        /// Border guard (bộ đội biên phòng)
        BorderGuard = "border_guard",
        /// Other military command
        Military = "military",
        /// Press agency, newspaper, radio, television (cơ quan báo chí)
        Press = "press",
        /// Professional association (hội nghề nghiệp)
        Association = "association",
        /// Foundation or non-governmental organisation
        Foundation = "foundation",
        /// Embassy or consulate (cơ quan đại diện)
        Mission = "mission",
        /// Company
        Company = "company",
        /// Something else
        Other = "other",
        /// Not known
        #[default] Unknown = "unknown",
    }

    /// Normalised type of an agreement; its title stays verbatim beside it.
    AgreementKind {
        /// Memorandum of understanding (bản ghi nhớ)
        Memorandum = "memorandum",
        /// Agreement (thỏa thuận)
        Agreement = "agreement",
        /// Plan of cooperation (kế hoạch hợp tác)
        Plan = "plan",
        /// Programme of cooperation (chương trình hợp tác)
        Programme = "programme",
        /// Minutes (biên bản)
        Minutes = "minutes",
        /// Coordination between domestic bodies (quy chế, chương trình phối hợp)
        Coordination = "coordination",
        /// Something else
        Other = "other",
        /// Not known
        #[default] Unknown = "unknown",
    }

    /// Level of signing or meeting; the steps of Law 70/2020/QH14.
    Level {
        /// State
        State = "state",
        /// Government
        Government = "government",
        /// Ministry
        Ministry = "ministry",
        /// Department of a ministry (cấp Cục, tổng cục)
        Department = "department",
        /// Province
        Province = "province",
        /// Commune in the border area (cấp xã ở khu vực biên giới)
        BorderCommune = "border_commune",
        /// Organisation (cơ quan cấp tỉnh của tổ chức, hội)
        Organisation = "organisation",
        /// Not known
        #[default] Unknown = "unknown",
    }

    /// How far the paper itself has come; what follows from dates is computed, see [`crate::Standing`].
    AgreementStage {
        /// Being negotiated
        Negotiating = "negotiating",
        /// Signed
        Signed = "signed",
        /// Not known
        #[default] Unknown = "unknown",
    }

    /// How an agreement is renewed when its term ends.
    RenewalMode {
        /// By itself
        Automatic = "automatic",
        /// By notice of a party
        ByNotice = "by_notice",
        /// Not at all
        None = "none",
        /// Not known
        #[default] Unknown = "unknown",
    }

    /// Mode of cooperation a commitment names; the list of the founding memorandum.
    CooperationMode {
        /// Regular exchange of information on achievements, progress and plans
        InformationExchange = "information_exchange",
        /// Easing publication of news about each other
        NewsPublication = "news_publication",
        /// Direct links between press agencies
        PressLinks = "press_links",
        /// Delegations at all levels
        DelegationExchange = "delegation_exchange",
        /// Delegations of reporters
        ReporterExchange = "reporter_exchange",
        /// Technical assistance
        TechnicalAssistance = "technical_assistance",
        /// Exchange of professional experience
        ExperienceExchange = "experience_exchange",
        /// Joint events and meetings, bilateral and multilateral
        JointEvents = "joint_events",
        /// Exhibitions
        Exhibitions = "exhibitions",
        /// Courses, workshops, seminars, talks
        Training = "training",
        /// Access to information for people in border areas
        BorderInformation = "border_information",
        /// Something else
        Other = "other",
        /// Not known
        #[default] Unknown = "unknown",
    }

    /// How often a commitment falls due.
    Periodicity {
        /// Once
        Once = "once",
        /// All the time, without fixed dates (thường xuyên)
        Continuous = "continuous",
        /// Every month
        Monthly = "monthly",
        /// Every quarter
        Quarterly = "quarterly",
        /// Every half-year
        HalfYearly = "half_yearly",
        /// Every year
        Yearly = "yearly",
        /// When a side asks
        OnRequest = "on_request",
        /// Not known
        #[default] Unknown = "unknown",
    }

    /// What an activity is.
    ActivityKind {
        /// Signing of an agreement
        Signing = "signing",
        /// Talks (hội đàm, tiếp xúc)
        Talks = "talks",
        /// Meeting, commemoration (gặp mặt, họp)
        Meeting = "meeting",
        /// Outgoing delegation (đoàn ra)
        DelegationOut = "delegation_out",
        /// Incoming delegation (đoàn vào)
        DelegationIn = "delegation_in",
        /// Training course (tập huấn, đào tạo)
        Training = "training",
        /// Workshop, seminar (hội thảo, tọa đàm)
        Seminar = "seminar",
        /// Exhibition (triển lãm)
        Exhibition = "exhibition",
        /// Festival (ngày hội, lễ hội)
        Festival = "festival",
        /// Press conference (họp báo)
        PressConference = "press_conference",
        /// Forum (diễn đàn)
        Forum = "forum",
        /// Programme, launch (chương trình)
        Programme = "programme",
        /// Joint exercise (diễn tập)
        JointExercise = "joint_exercise",
        /// Exchange of information
        InformationExchange = "information_exchange",
        /// Publication, broadcast (sản phẩm truyền thông)
        Publication = "publication",
        /// Technical assistance
        TechnicalAssistance = "technical_assistance",
        /// Something else
        Other = "other",
        /// Not known
        #[default] Unknown = "unknown",
    }

    /// Class of information an activity serves; Decree 72/2015/NĐ-CP, Articles 6–10.
    InformationClass {
        /// Official information on Vietnam
        Official = "official",
        /// Promotion of the country's image
        ImagePromotion = "image_promotion",
        /// The world's situation into Vietnam
        WorldSituation = "world_situation",
        /// Explanation and clarification
        Clarification = "clarification",
        /// Not known
        #[default] Unknown = "unknown",
    }

    /// Where an activity stands.
    ActivityStatus {
        /// Planned
        Planned = "planned",
        /// Held
        Held = "held",
        /// Cancelled
        Cancelled = "cancelled",
        /// Not known
        #[default] Unknown = "unknown",
    }

    /// What an organisation does in an activity.
    PartyRole {
        /// Host, organiser (chủ trì)
        Host = "host",
        /// Co-organiser (phối hợp)
        CoHost = "co_host",
        /// Counterpart
        Counterpart = "counterpart",
        /// Signing party
        Signatory = "signatory",
        /// Participant
        Participant = "participant",
        /// Sponsor, patron
        Sponsor = "sponsor",
        /// Not known
        #[default] Unknown = "unknown",
    }

    /// What a person does in an activity.
    PersonRole {
        /// Head of a delegation or of a side
        Head = "head",
        /// Chair
        Chair = "chair",
        /// Signatory
        Signatory = "signatory",
        /// Speaker
        Speaker = "speaker",
        /// Member, participant
        Participant = "participant",
        /// Interpreter
        Interpreter = "interpreter",
        /// Reporter
        Reporter = "reporter",
        /// Witness
        Witness = "witness",
        /// Trainer of a course (giảng viên, báo cáo viên)
        Trainer = "trainer",
        /// Enrolled in a course (học viên)
        Trainee = "trainee",
        /// Not known
        #[default] Unknown = "unknown",
    }

    /// What a talking point is for.
    TalkingPointKind {
        /// We raise it
        #[default] Raise = "raise",
        /// They may raise it, and we answer
        MayBeRaised = "may_be_raised",
        /// To be avoided
        Avoid = "avoid",
    }

    /// Whether somebody was at a session.
    AttendanceMark {
        /// Present
        #[default] Present = "present",
        /// Present, but late
        Late = "late",
        /// Absent with leave
        Excused = "excused",
        /// Absent without leave
        Absent = "absent",
    }

    /// How a question of an evaluation is answered.
    QuestionKind {
        /// By a score
        #[default] Score = "score",
        /// In words
        Free = "free",
    }

    /// Which way a thing was lent.
    LoanDirection {
        /// We lent it
        #[default] Lent = "lent",
        /// We borrowed it
        Borrowed = "borrowed",
    }

    /// How an indicator is counted within another.
    IndicatorShare {
        /// A part: the other is the total of its parts
        #[default] Part = "part",
        /// One of those counted, but no part of the total ("trong đó")
        OfWhich = "of_which",
        /// Nobody knows whether it is a part
        Unclear = "unclear",
    }

    /// Whether papers use a figure.
    FigureUse {
        /// Kept beside others
        #[default] Beside = "beside",
        /// Used in papers
        Used = "used",
    }

    /// What became of parts that do not add up to their total.
    SumState {
        /// Nothing yet
        #[default] Open = "open",
        /// The partner has been asked
        Asked = "asked",
        /// Accepted, with a note
        Accepted = "accepted",
    }

    /// What kind of thing is to be followed up.
    FollowUpNature {
        /// A task
        #[default] Task = "task",
        /// A conclusion of talks
        Conclusion = "conclusion",
        /// A promise made on a trip or at a meeting
        Promise = "promise",
    }

    /// Where a follow-up stands.
    FollowUpStatus {
        /// Nothing has been done yet
        #[default] Open = "open",
        /// Being done
        UnderWay = "under_way",
        /// Done
        Done = "done",
        /// Given up
        Dropped = "dropped",
    }

    /// How sure a stated fact is.
    Certainty {
        /// The paper or rule itself was read
        Verified = "verified",
        /// One secondary source says so
        SingleSource = "single_source",
        /// Inferred, such as a year taken from the date of a page
        Inferred = "inferred",
        /// Nobody has checked
        #[default] Unverified = "unverified",
    }

    /// Where a translation stands.
    TranslationState {
        /// Draft
        #[default] Draft = "draft",
        /// Checked by a reader of the language
        Checked = "checked",
    }

    /// How much a successor took over.
    SuccessionScope {
        /// All of it
        Full = "full",
        /// Part of it
        Partial = "partial",
        /// Not known
        #[default] Unknown = "unknown",
    }

    /// What kind of delegation it is.
    DelegationPurpose {
        /// Official (đoàn công tác, đoàn cấp cao)
        Official = "official",
        /// Reporters (đoàn phóng viên)
        Reporters = "reporters",
        /// Experts (đoàn chuyên gia)
        Experts = "experts",
        /// Study (học tập, trao đổi kinh nghiệm)
        Study = "study",
        /// Something else
        Other = "other",
        /// Not known
        #[default] Unknown = "unknown",
    }

    /// Class of a guest, by which ceilings of spending go; Circular 35/2026/TT-BTC.
    GuestClass {
        /// Special guests
        Special = "special",
        /// Deputy prime minister, foreign minister
        A = "a",
        /// Minister and vice-minister
        B = "b",
        /// Ambassador, head of a department and below
        C = "c",
        /// Other guests
        Other = "other",
        /// Not known
        #[default] Unknown = "unknown",
    }

    /// Whether something is in the annual plan.
    PlanStanding {
        /// In the plan
        InPlan = "in_plan",
        /// Outside the plan
        OutsidePlan = "outside_plan",
        /// Not known
        #[default] Unknown = "unknown",
    }

    /// Whether the press may be there.
    PressAccess {
        /// Open to the press
        Open = "open",
        /// Closed to the press
        Closed = "closed",
        /// Not known
        #[default] Unknown = "unknown",
    }

    /// Which way a gift went.
    GiftDirection {
        /// We gave it
        #[default] Given = "given",
        /// We received it
        Received = "received",
    }

    /// A step of a delegation; a later one stands further down.
    DelegationStage {
        /// Proposed
        #[default] Proposed = "proposed",
        /// Approved
        Approved = "approved",
        /// Under way
        UnderWay = "under_way",
        /// Come back
        Returned = "returned",
        /// Reported on
        Reported = "reported",
        /// Cancelled
        Cancelled = "cancelled",
    }

    /// What a rule on delegations is about; it says how its figure is read.
    RuleSubject {
        /// Days a delegation may last
        #[default] Days = "days",
        /// Persons a delegation may have
        Persons = "persons",
        /// Trips abroad a person may make in a year
        Trips = "trips",
        /// Đồng a room may cost a person and day
        Hotel = "hotel",
        /// Đồng meals may cost a person and day
        Meals = "meals",
        /// Đồng a gift may cost
        Gift = "gift",
        /// Months a passport must be valid from the journey on
        PassportMonths = "passport_months",
        /// Working days before entry by which reporters apply for a press licence
        LicenceDays = "licence_days",
        /// Days after the trip by which it is reported on
        ReportDays = "report_days",
        /// Working days after the trip by which official passports are handed back
        PassportReturnDays = "passport_return_days",
    }

    /// What a person travels with.
    TravelDocumentKind {
        /// Diplomatic passport
        Diplomatic = "diplomatic",
        /// Official passport (hộ chiếu công vụ)
        Official = "official",
        /// Ordinary passport
        Ordinary = "ordinary",
        /// Border pass, laissez-passer (giấy thông hành)
        Pass = "pass",
        /// Something else
        Other = "other",
        /// Not known
        #[default] Unknown = "unknown",
    }

    /// Whether a pack is for an occasion or the pattern of others.
    PackUse {
        /// For an occasion
        #[default] Pack = "pack",
        /// A template
        Template = "template",
    }

    /// A part of a pack, in the usual order.
    PackPart {
        /// Title page: agencies, title, circulation mark, as-of date, version
        #[default] Cover = "cover",
        /// Table of contents
        Contents = "contents",
        /// One page of aims, figures, the last meeting, what is outstanding
        Summary = "summary",
        /// When and where the activity is, and its programme
        Programme = "programme",
        /// Both sides by rank
        Members = "members",
        /// What we raise, what they may raise, what to avoid
        Points = "points",
        /// The partner: names over time, predecessors and successors, people; prints only in a pack about a partner
        Partner = "partner",
        /// The media of the partner's country in figures, totals checked
        Media = "media",
        /// The agreement, or each agreement with the partner: particulars, parties as signed and today
        Agreements = "agreements",
        /// Commitments, their progress, and the activities that carried them out
        Commitments = "commitments",
        /// Activities of the period as a table
        ActivityTable = "activity_table",
        /// The same activities as text
        ActivityText = "activity_text",
        /// Delegations, training and events of the period, counted by side
        Exchanges = "exchanges",
        /// What is planned
        Planned = "planned",
        /// What is outstanding: commitments not carried out, plans whose day has passed, unknown dates that decide something
        Outstanding = "outstanding",
        /// Rooms, seats, gifts, interpreters, contacts
        Logistics = "logistics",
        /// The sources cited, numbered, with their certainty
        Sources = "sources",
        /// Everything that printed as unknown
        Gaps = "gaps",
        /// PDF files attached to the records, as they are
        Annexes = "annexes",
    }

    /// The days the log of a pack covers.
    PackSpan {
        /// The twelve months up to its day
        #[default] LastYear = "last_year",
        /// The calendar year of its day
        ThisYear = "this_year",
        /// All days
        All = "all",
        /// Days chosen
        Chosen = "chosen",
    }

    /// How much a part of a pack tells.
    PartDetail {
        /// All there is
        #[default] Full = "full",
        /// Tables and counts, without the particulars of each record
        Brief = "brief",
    }

    /// Whether something is printed.
    Inclusion {
        /// Printed
        #[default] Included = "included",
        /// Left out
        LeftOut = "left_out",
    }

    /// What is done about texts that are not in the language of the pack.
    Untranslated {
        /// They are printed as they are, and marked
        #[default] Mark = "mark",
        /// Nothing is printed until they are translated
        Refuse = "refuse",
    }

    /// The mark that says who may see a paper.
    Circulation {
        /// For use inside the agency (LƯU HÀNH NỘI BỘ)
        #[default] Internal = "internal",
        /// To be given back after reading (XEM XONG TRẢ LẠI)
        ReturnAfterReading = "return_after_reading",
        /// No mark
        None = "none",
    }

    /// What a report is on.
    ReportKind {
        /// The work of a period, by the tables of figures
        #[default] Periodic = "periodic",
        /// How agreements were carried out in a period; Law 70/2020/QH14
        AgreementImplementation = "agreement_implementation",
        /// What is planned under agreements for a period; Law 70/2020/QH14
        AgreementPlan = "agreement_plan",
        /// External press work of a period; Circular 03/2019/TT-BTTTT
        ExternalPress = "external_press",
    }

    /// A text of a report.
    ReportPart {
        /// What was done
        #[default] Results = "results",
        /// What did not go as planned
        Difficulties = "difficulties",
        /// What is to be done
        Plans = "plans",
        /// What is proposed
        Proposals = "proposals",
    }

    /// On which days the periods of reports begin; the days themselves are data, see [`crate::report::SchemeRule`].
    PeriodScheme {
        /// From the 15th of the month before
        #[default] MidMonth = "mid_month",
        /// Calendar months
        Calendar = "calendar",
    }

    /// By what right somebody signs; Decree 30/2020/NĐ-CP, Article 13.
    SigningAuthority {
        /// As head of the office
        #[default] Own = "own",
        /// On behalf of a collective (TM.)
        Collective = "collective",
        /// For the head, as a deputy (KT.)
        Deputy = "deputy",
        /// By order (TL.)
        Order = "order",
        /// By delegation of authority (TUQ.)
        Delegated = "delegated",
        /// As acting head (Q.)
        Acting = "acting",
    }

    /// How a date known less exactly than to the day lies in a period.
    DateReading {
        /// By the first day it can mean
        #[default] FirstDay = "first_day",
        /// Only where every day it can mean does
        Surely = "surely",
        /// Where some day it can mean does and another does not; dates not known at all among them
        Possibly = "possibly",
    }

    /// A table of periodic reports.
    ReportSection {
        /// A: agreements
        #[default] Agreements = "agreements",
        /// B: outgoing delegations
        DelegationsOut = "delegations_out",
        /// C: incoming delegations
        DelegationsIn = "delegations_in",
        /// D: delegations of reporters
        Reporters = "reporters",
        /// E: training and seminars
        Teaching = "teaching",
        /// F: events and exhibitions
        Events = "events",
        /// G: media products
        Products = "products",
        /// All activities together, and what the tables leave out
        Overall = "overall",
    }

    /// A figure of periodic reports; what it counts says [`ReportFigure::counted`].
    ReportFigure {
        /// Agreements signed in the period
        #[default] AgreementsSigned = "agreements_signed",
        /// In effect at its end
        AgreementsInEffect = "agreements_in_effect",
        /// Of which about to end
        AgreementsExpiring = "agreements_expiring",
        /// With a party somebody has taken over from
        AgreementsToSucceed = "agreements_to_succeed",
        /// Signed, and nobody can tell whether they have effect
        AgreementsUnclear = "agreements_unclear",
        /// Outgoing delegations
        DelegationsOut = "delegations_out",
        /// Their members
        PeopleOut = "people_out",
        /// Those without a list of members
        UncountedOut = "uncounted_out",
        /// Incoming delegations
        DelegationsIn = "delegations_in",
        /// Their members
        PeopleIn = "people_in",
        /// Those without a list of members
        UncountedIn = "uncounted_in",
        /// Outgoing delegations of reporters
        ReportersOut = "reporters_out",
        /// Their members
        ReporterPeopleOut = "reporter_people_out",
        /// Incoming delegations of reporters
        ReportersIn = "reporters_in",
        /// Their members
        ReporterPeopleIn = "reporter_people_in",
        /// Training courses
        Courses = "courses",
        /// Seminars
        Seminars = "seminars",
        /// Both, hosted by us
        TeachingUs = "teaching_us",
        /// Both, hosted by the partner
        TeachingPartner = "teaching_partner",
        /// Both, hosted together
        TeachingBoth = "teaching_both",
        /// Those who took part in courses and seminars
        Attendances = "attendances",
        /// Courses and seminars whose participants nobody has counted
        UncountedTeaching = "uncounted_teaching",
        /// Events and exhibitions
        Events = "events",
        /// Of which press conferences
        PressConferences = "press_conferences",
        /// Hosted by us
        EventsUs = "events_us",
        /// Hosted by the partner
        EventsPartner = "events_partner",
        /// Hosted together
        EventsBoth = "events_both",
        /// Their visitors
        Visitors = "visitors",
        /// Events whose visitors nobody has counted
        UncountedEvents = "uncounted_events",
        /// Media products
        Products = "products",
        /// Made by us
        ProductsUs = "products_us",
        /// Made by the partner
        ProductsPartner = "products_partner",
        /// Made together
        ProductsBoth = "products_both",
        /// All activities held
        AllHeld = "all_held",
        /// Activities planned for the next period
        PlannedNext = "planned_next",
        /// Activities cancelled
        Cancelled = "cancelled",
        /// Held, and possibly in the period: the date is not known exactly enough
        Undated = "undated",
        /// In the period, and nobody has said whether they took place
        Unsettled = "unsettled",
    }
}
