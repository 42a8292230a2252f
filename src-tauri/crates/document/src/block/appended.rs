//! Papers that are appended as they are.

use serde::{Deserialize, Serialize};

/// The pages of a PDF file, such as a scanned agreement, each on a page of its own size.
///
/// What the file is and how many pages it has is said on the page before, which in an annex is the
/// one that bears its title. The pages count in the numbering, but bear no number and no running
/// lines: nothing is printed on them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Appended {
    /// Name of the file among the document's resources.
    pub resource: String,
    /// What the file is: "Bản chụp Biên bản ghi nhớ ngày 11/11/2023"; never empty. Also said to
    /// readers who cannot see the pages.
    pub words: String,
}

impl Appended {
    /// The file of this name among the document's resources, and what it is.
    pub fn new(resource: impl Into<String>, words: impl Into<String>) -> Self {
        Self { resource: resource.into(), words: words.into() }
    }
}
