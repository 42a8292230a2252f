//! What should be looked at before a paper is printed.

use crate::wire::papers::PaperFinding;
use crate::wire::response;
use caunoi_domain::{Id, Table, Text};

response! {
    /// Something to be looked at before a pack is printed.
    PackCheck {
        /// What it is.
        kind: PackCheckKind,
        /// Kind of the record it is about.
        table: Table,
        /// That record.
        id: Id,
        /// What it is called.
        name: Text,
        /// Where in its file, as a wire path such as `legs.3.day`; empty where that is not told.
        path: String,
        /// What the paper says there.
        words: String,
        /// Index of the first page with words of what it is about, else with words of its record;
        /// none where no page has any.
        page: Option<u32>,
    }
}

/// Kinds of what should be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum PackCheckKind {
    /// A date lies outside the days of its activity, or contradicts another one
    DatesContradict,
    /// Somebody holds a certificate without what it was issued for
    ConditionNotMet,
    /// Something is over a ceiling, or cannot be compared with it
    Ceiling,
    /// A text stands in another language than the pack
    Untranslated,
    /// A translation is of an older wording, so that the text stands in its own language
    StaleTranslation,
    /// Something prints as not known
    Unknown,
    /// A record or a figure names no source
    Unsourced,
    /// A total differs from its parts
    SumDiffers,
    /// Something is said of a person beyond name and post at the time
    PersonalData,
    /// An attached file cannot be appended
    UnreadableFile,
    /// A character is in no font and is printed as an empty box
    Unprinted,
}

response! {
    /// What should be looked at before papers are printed.
    PaperChecks {
        /// The points, kind by kind; at most 500.
        checks: Vec<PackCheck>,
        /// How many there are in all.
        all_checks: u32,
        /// Deviations from the rules of form.
        findings: Vec<PaperFinding>,
        /// What the author should look at.
        warnings: Vec<String>,
    }
}
