//! Briefing packs: the records of an office composed as a [`Document`](caunoi_document::Document).
//!
//! [`compose`] takes [`PackMaterial`], the records as they were read, and [`PackOptions`], what the reader wants of them, and decides what stands
//! on the paper: which parts in which order, in which words, with which sources. How it stands there is `caunoi-document`'s business; where the
//! records come from is the caller's. Nothing here reads a disk or a clock.
//!
//! [`draw`] makes the papers an activity is worked with of the same material, [`compose_report`] the report of an office on a period.
//!
//! What the records do not tell prints as "chưa có thông tin" and is listed once more on the last page; nothing is made up to fill a gap.

mod labels;
mod material;
mod options;
mod pack;
mod paper;
mod register;
mod report;

pub use caunoi_document::Lang;
pub use labels::{LabelFault, NotInTheLabels};
pub use material::{PackMaterial, Period, Subject};
pub use options::{Circulation, CoverHeading, PackOptions, Part};
pub use pack::compose;
pub use paper::{PaperKind, certificates, draw};
pub use register::{
    RegisterHead, RegisteredActivity, RegisteredAgreement, RegisteredCertificate, activity_register, agreement_register,
    certificate_register, on_paper,
};
pub use report::{
    FigureValues, ImplementedAgreement, ListedActivity, Piece, ReportLists, ReportMaterial, ReportWords, compose_report, report_sheets,
    report_title, report_words,
};
