//! The nouns of external information work and the rules that hold between them.
//!
//! This crate knows no file, no window and no clock: time is always an argument. Every kind of
//! record an office keeps is declared once, with [`record!`](macro@crate::record), and its SQL
//! columns, field changes and wire type follow from that declaration. Records that are edited
//! together form a *file* (Vietnamese: hồ sơ), declared with
//! [`record_file!`](macro@crate::record_file).

pub mod activity;
pub mod agreement;
pub mod as_of;
pub mod change;
pub mod check;
pub mod consistency;
pub mod course;
mod currency;
pub mod date;
pub mod delegation;
pub mod due;
pub mod event;
pub mod evidence;
pub mod files;
pub mod finding;
pub mod follow_up;
pub mod hlc;
pub mod id;
pub mod landscape;
pub mod money;
pub mod office;
pub mod organisation;
pub mod pack;
pub mod person;
pub mod progress;
pub mod record;
pub mod report;
pub mod talks;
pub mod text;
pub mod time;
pub mod vocabulary;
mod wire;
mod words;

pub use activity::{
    Activity, ActivityCommitment, ActivityCost, ActivityLink, ActivityParty, ActivityPerson,
    ActivityTag,
    status::{StatusDoubt, StatusGround, StatusSuggestion},
};
pub use agreement::{
    Agreement, AgreementArea, AgreementLegalBasis, AgreementParty, AgreementSignatory, Commitment,
    standing::{
        AgreementStatus, NoticeTiming, RelatedPapers, Standing, TermEffect, amended, replacement,
    },
};
pub use as_of::{AsOf, OnDay};
pub use change::{ChangeSet, FieldChange};
pub use check::Check;
pub use consistency::{DateFinding, DateFindingKind, DateSubject, ProgrammeShift};
pub use course::{
    Attendance, Certificate, CertificateCondition, Course, CourseSession, CourseStanding,
    CourseTopic, EvaluationAnswer, EvaluationQuestion, RuledTopic,
};
pub use date::{DateEnd, Duration, PartialDate};
pub use delegation::{
    Delegation, DelegationCountry, DelegationLeg, DelegationMember, DelegationStep, Gift, Rule,
    RuleException,
    hints::{Hint, HintStanding},
};
pub use event::{
    Booth, Coverage, EventGuest, EventItem, EventStanding, EventTask, GuestCount, LentItem,
    PublicEvent, TaskStanding, next_edition,
};
pub use evidence::{Attachment, Citation, Source, Translation};
pub use files::{
    ActivityFile, AgreementFile, CertificateFile, FILES, FollowUpFile, MediaLandscapeFile,
    OrganisationFile, PackFile, PackPrintFile, PersonFile, ReportFile, RuleFile, SourceFile,
    TravelFile,
};
pub use finding::{Finding, Findings};
pub use follow_up::{FollowUp, FollowUpTiming};
pub use hlc::Hlc;
pub use id::Id;
pub use landscape::{MediaFigure, MediaIndicator, MediaLandscape, PressOffice};
pub use money::Amount;
pub use office::Office;
pub use organisation::{Organisation, OrganisationAlias, OrganisationName, Succession};
pub use pack::{Pack, PackPrint, PackSection, PartWays, templates::PackTemplate};
pub use person::{Person, Post, TravelDocument};
pub use record::{Record, RecordFile, RowReader, Table, Value};
pub use report::{Report, ReportPeriod};
pub use talks::{TalkingPoint, Talks};
pub use text::{Country, LangSet, Text, Worded};
pub use time::{ClockTime, Zone};
pub use vocabulary::*;
pub use words::Words;
