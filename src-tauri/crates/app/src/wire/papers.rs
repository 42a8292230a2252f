//! Papers on the wire: which there are, in which language and file, and what is told of one drawn.

use crate::error::{AppError, ErrorCode};
use crate::files::Place;
use crate::wire::activities::ActivityList;
use crate::wire::agreements::AgreementList;
use crate::wire::certificates::CertificateList;
use crate::wire::response;
use crate::wire::unprinted::UnprintedCharacters;
use caunoi_document::Lang;
use caunoi_document::read::ReadError;
use caunoi_domain::{ActivityKind, Id};

response! {
    /// A deviation of a paper from the rules.
    PaperFinding {
        /// What is wrong, as a code.
        code: String,
        /// What is wrong, in words.
        message: String,
        /// Where, as a path in the document.
        path: String,
        /// The first words there; may be empty.
        excerpt: String,
        /// The rule: citation and clause.
        rule: String,
        /// All of it on one line.
        line: String,
    }

    /// A paper drawn.
    DrawnPaper {
        /// The file in Base64.
        content: String,
        /// How many pages it has in print.
        pages: u32,
        /// Its title.
        title: String,
        /// What to call the file.
        file_name: String,
        /// Deviations from the rules.
        findings: Vec<PaperFinding>,
        /// What the author should look at.
        warnings: Vec<String>,
        /// Characters printed as an empty box because no font has them, at every place.
        unprinted: Vec<UnprintedCharacters>,
    }

    /// A paper written as a file.
    SavedPaper {
        /// Where.
        path: String,
        /// Size in bytes.
        size: u32,
        /// How many pages it has in print.
        pages: u32,
        /// Its title.
        title: String,
        /// Deviations from the rules.
        findings: Vec<PaperFinding>,
        /// What the author should look at.
        warnings: Vec<String>,
        /// Characters printed as an empty box because no font has them, at every place.
        unprinted: Vec<UnprintedCharacters>,
    }
}

/// What a paper may be written as, by the extensions of files.
const WRITABLE: &str = ".pdf, .docx";

/// A kind of paper.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "snake_case")]
pub enum PaperKind {
    /// The people of a delegation, or of any activity, in order of rank
    MemberList,
    /// The programme of a delegation, minute by minute
    Programme,
    /// Name cards to wear
    NameCards,
    /// Labels for the places at a table
    SeatLabels,
    /// The report on a trip, filled in from what is known
    TripReport,
    /// What people sign at a session of a course
    SignInSheet,
    /// The report on a course
    CourseReport,
    /// The programme of an event
    EventProgramme,
    /// What is to be done for an event
    EventChecklist,
    /// Receipts for things lent and borrowed
    ItemReceipt,
    /// The report on an event
    EventReport,
}

/// Language of a paper.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "snake_case")]
pub enum PackLang {
    /// Vietnamese
    #[default]
    Vi,
    /// Lao
    Lo,
    /// English
    En,
}

impl PackLang {
    /// The language as records know it.
    pub(crate) fn of_record(self) -> caunoi_domain::Lang {
        match self {
            PackLang::Vi => caunoi_domain::Lang::Vi,
            PackLang::Lo => caunoi_domain::Lang::Lo,
            PackLang::En => caunoi_domain::Lang::En,
        }
    }

    /// The language as papers know it.
    pub(crate) fn of_paper(self) -> Lang {
        match self {
            PackLang::Vi => Lang::Vi,
            PackLang::Lo => Lang::Lo,
            PackLang::En => Lang::En,
        }
    }
}

/// What becomes of a paper.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "snake_case")]
pub enum PaperFile {
    /// PDF
    #[default]
    Pdf,
    /// Word file
    Docx,
}

impl PaperKind {
    /// Whether it reports what came of the activity.
    pub(crate) fn reports_results(self) -> bool {
        matches!(self, PaperKind::TripReport | PaperKind::CourseReport | PaperKind::EventReport)
    }

    /// The papers activities of a kind have.
    pub(crate) fn of_activity(kind: ActivityKind) -> &'static [PaperKind] {
        match kind {
            ActivityKind::DelegationOut | ActivityKind::DelegationIn => &[
                PaperKind::Programme,
                PaperKind::MemberList,
                PaperKind::NameCards,
                PaperKind::SeatLabels,
                PaperKind::TripReport,
            ],
            ActivityKind::Training | ActivityKind::Seminar => {
                &[PaperKind::SignInSheet, PaperKind::MemberList, PaperKind::CourseReport]
            }
            ActivityKind::Exhibition
            | ActivityKind::Festival
            | ActivityKind::PressConference
            | ActivityKind::Forum
            | ActivityKind::Programme => &[
                PaperKind::EventProgramme,
                PaperKind::EventChecklist,
                PaperKind::ItemReceipt,
                PaperKind::EventReport,
            ],
            _ => &[PaperKind::MemberList, PaperKind::NameCards, PaperKind::SeatLabels],
        }
    }

    /// Whether it is one for each person, and nothing where there is nobody.
    pub(crate) fn is_of_each_person(self) -> bool {
        matches!(self, PaperKind::NameCards | PaperKind::SeatLabels)
    }

    pub(crate) fn in_briefing(self, session: Option<Id>) -> caunoi_briefing::PaperKind {
        match self {
            PaperKind::MemberList => caunoi_briefing::PaperKind::MemberList,
            PaperKind::SignInSheet => caunoi_briefing::PaperKind::SignInSheet { session },
            PaperKind::CourseReport => caunoi_briefing::PaperKind::CourseReport,
            PaperKind::EventProgramme => caunoi_briefing::PaperKind::EventProgramme,
            PaperKind::EventChecklist => caunoi_briefing::PaperKind::EventChecklist,
            PaperKind::ItemReceipt => caunoi_briefing::PaperKind::ItemReceipt,
            PaperKind::EventReport => caunoi_briefing::PaperKind::EventReport,
            PaperKind::Programme => caunoi_briefing::PaperKind::Programme,
            PaperKind::NameCards => caunoi_briefing::PaperKind::NameCards,
            PaperKind::SeatLabels => caunoi_briefing::PaperKind::SeatLabels,
            PaperKind::TripReport => caunoi_briefing::PaperKind::TripReport,
        }
    }
}

impl PaperFile {
    /// What a file at this place is to be; another extension is refused in the language of
    /// `tongue`.
    pub(crate) fn of_place(place: &Place, tongue: Lang) -> Result<PaperFile, AppError> {
        match place.extension().as_deref() {
            Some("pdf") => Ok(PaperFile::Pdf),
            Some("docx") => Ok(PaperFile::Docx),
            _ => Err(refused(
                &ReadError::UnknownExtension { name: place.shown(), known: WRITABLE },
                tongue,
            )),
        }
    }

    pub(crate) fn media_type(self) -> &'static str {
        match self {
            PaperFile::Pdf => "application/pdf",
            PaperFile::Docx => {
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            }
        }
    }

    pub(crate) fn extension(self) -> &'static str {
        match self {
            PaperFile::Pdf => "pdf",
            PaperFile::Docx => "docx",
        }
    }
}

/// What becomes of a report.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "snake_case")]
pub enum ReportForm {
    /// PDF
    #[default]
    Pdf,
    /// Word file
    Docx,
    /// Its figures as a spreadsheet
    Xlsx,
}

/// What a register holds: the question its list was asked. Where a page begins and how many rows it
/// has do not matter.
#[derive(Clone, Debug, serde::Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(tag = "of", rename_all = "snake_case", deny_unknown_fields)]
pub enum RegisterOf {
    /// Activities
    Activities {
        /// Which.
        list: ActivityList,
    },
    /// Agreements
    Agreements {
        /// Which.
        list: AgreementList,
    },
    /// Certificates
    Certificates {
        /// Which.
        list: CertificateList,
    },
}

pub(crate) fn refused(error: &ReadError, tongue: Lang) -> AppError {
    AppError::new(ErrorCode::TextRefused).arg("message", error.message(tongue))
}
