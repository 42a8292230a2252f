//! Briefing packs: the records of an office composed as a [`Document`](caunoi_document::Document).
//!
//! [`compose`] takes [`PackMaterial`], the records as they were read, and [`PackOptions`], what the
//! reader wants of them, and decides what stands on the paper: which parts in which order, in which
//! words, with which sources. How it stands there is `caunoi-document`'s business; where the
//! records come from is the caller's. Nothing here reads a disk or a clock.
//!
//! [`draw`] makes the papers an activity is worked with of the same material, and [`supplement`]
//! tells on a page what changed since a pack was printed. [`side_by_side`] makes one paper of two
//! that say the same in two languages. [`compose_report`] makes the report of an office on a
//! period.
//!
//! What the records do not tell prints as "chưa có thông tin" and is listed once more on the last
//! page; nothing is made up to fill a gap.

mod bilingual;
mod labels;
mod material;
mod options;
mod pack;
mod paper;
mod register;
mod report;
mod supplement;

pub use bilingual::side_by_side;
pub use caunoi_document::Lang;
pub use labels::{LabelFault, NotInTheLabels};
pub use material::{PackMaterial, Period, Subject};
pub use options::{CoverHeading, PackOptions, SectionOptions};
pub use pack::{PackFinding, PackFindingKind, checked, compose, is_told, record_behind};
pub use paper::{
    LookedCertificate, PaperKind, ceiling_findings, certificate_findings, certificates,
    date_contradictions, draw, draw_checked, register_findings, report_findings,
};
pub use register::{
    RegisterHead, RegisterScope, RegisteredActivity, RegisteredAgreement, RegisteredCertificate,
    activity_register, agreement_register, certificate_register, on_paper,
};
pub use report::{
    FigureValues, ImplementedAgreement, ListedActivity, PeriodicCommitment, Piece, ReportLists,
    ReportMaterial, ReportWords, compose_report, report_sheets, report_title, report_words,
};
pub use supplement::{Since, SinceChange, SinceRecord, SupplementedPrint, supplement};
