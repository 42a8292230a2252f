//! What an officer should look at before a pack is printed: noted while it is composed, each with
//! the record it is about.

use caunoi_domain::Id;

/// What is to be looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackFinding {
    /// What it is.
    pub kind: PackFindingKind,
    /// The record, or one that belongs to its file.
    pub record: Id,
    /// What the paper calls it, where that tells more than the record's own name.
    pub about: String,
    /// Where in its file, as a wire path such as `legs.3.day`; empty where that is not told.
    pub path: String,
    /// What the paper says of it: the words concerned, or the labels of what is not known.
    pub words: String,
}

impl PackFinding {
    /// Whether it is about the language of the paper, and may not be found in another.
    pub fn is_of_language(&self) -> bool {
        matches!(self.kind, PackFindingKind::Untranslated | PackFindingKind::StaleTranslation)
    }
}

/// Kinds of what is to be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PackFindingKind {
    /// A date lies outside the days of its activity, or contradicts another one
    DatesContradict,
    /// Somebody holds a certificate without what it was issued for
    ConditionNotMet,
    /// Something is over a ceiling, or cannot be compared with it
    Ceiling,
    /// A text stands in another language than the paper
    Untranslated,
    /// A text stands in another language than the paper, since its translation is of an older
    /// wording
    StaleTranslation,
    /// Something prints as not known
    Unknown,
    /// A record, or a figure, names no source
    Unsourced,
    /// A total differs from its parts
    SumDiffers,
    /// Something is said of a person beyond name and post at the time
    PersonalData,
    /// An attached file cannot be appended
    UnreadableFile,
}
