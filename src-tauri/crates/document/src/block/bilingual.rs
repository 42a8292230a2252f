//! One text in two languages, side by side.

use serde::{Deserialize, Serialize};

use super::text::{Lang, Text};

/// Text in two columns, one language each, every paragraph level with its counterpart; pairs divide
/// between lines at the end of a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Bilingual {
    /// Language of the left column.
    pub left: Lang,
    /// Language of the right column.
    pub right: Lang,
    /// The paragraphs in order.
    pub pairs: Vec<Pair>,
}

impl Bilingual {
    /// Text in these languages, without paragraphs.
    pub fn new(left: Lang, right: Lang) -> Self {
        Self { left, right, pairs: Vec::new() }
    }

    /// Appends a paragraph and its counterpart.
    #[must_use]
    pub fn pair(mut self, left: impl Into<Text>, right: impl Into<Text>) -> Self {
        self.pairs.push(Pair { left: left.into(), right: right.into(), role: PairKind::Body });
        self
    }

    /// Appends a title and its counterpart; kept with the next pair.
    #[must_use]
    pub fn title(mut self, left: impl Into<Text>, right: impl Into<Text>) -> Self {
        self.pairs.push(Pair { left: left.into(), right: right.into(), role: PairKind::Title });
        self
    }
}

/// A paragraph and its counterpart.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Pair {
    /// In the language of the left column.
    pub left: Text,
    /// In the language of the right column.
    pub right: Text,
    /// What the pair is for.
    #[serde(default)]
    pub role: PairKind,
}

/// What a pair of paragraphs is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum PairKind {
    /// Justified running text.
    #[default]
    Body,
    /// A bold centred title, such as the number of an article.
    Title,
}
