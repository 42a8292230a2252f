//! Blocks of running text: headings, paragraphs, notes and space between them.

use serde::{Deserialize, Serialize};

use super::text::Text;

/// Title of a part of the paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Heading {
    /// Depth from 1 (part) downwards; 0 counts as 1 and anything beyond the format's last style
    /// uses that style.
    pub level: u8,
    /// The words.
    pub text: Text,
    /// Whether the heading is listed in the contents and the outline.
    #[serde(default = "listed")]
    pub listed: bool,
    /// Whether the format's number of the level ("I.", "1.", "a)") is set before the words; else
    /// they bring their own or none.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub numbered: bool,
    /// Name by which cross-references find it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
}

fn listed() -> bool {
    true
}

impl Heading {
    /// A listed heading of the given level (1 is the highest), without automatic number.
    pub fn new(level: u8, text: impl Into<Text>) -> Self {
        Self { level, text: text.into(), listed: true, numbered: false, label: None }
    }

    /// Sets the number of its level before the words.
    #[must_use]
    pub fn numbered(mut self) -> Self {
        self.numbered = true;
        self
    }

    /// Gives it a name for cross-references.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Leaves the heading out of the contents and the outline.
    #[must_use]
    pub fn unlisted(mut self) -> Self {
        self.listed = false;
        self
    }
}

/// What a paragraph is for; the format decides how each kind looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum ParagraphKind {
    /// Justified running text with an indented first line.
    #[default]
    Body,
    /// Running text without the indent of the first line.
    Flush,
    /// Centred lines.
    Centred,
    /// Lines set to the right, such as place and date below a text.
    Right,
    /// Type of document ("BÁO CÁO"), centred.
    DocumentType,
    /// Abstract (*trích yếu*) under the type of document, centred, with a short rule below.
    Abstract,
    /// A legal basis (*Căn cứ*).
    LegalBasis,
}

/// Running text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Paragraph {
    /// The words.
    pub text: Text,
    /// What the paragraph is for.
    #[serde(default)]
    pub role: ParagraphKind,
    /// Whether the last line must stand on the same page as the beginning of the next block.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub keep_with_next: bool,
    /// Name by which cross-references find it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
}

impl Paragraph {
    /// A body paragraph.
    pub fn new(text: impl Into<Text>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// A paragraph of the given kind.
    pub fn of(role: ParagraphKind, text: impl Into<Text>) -> Self {
        Self { text: text.into(), role, ..Self::default() }
    }

    /// Gives it a name for cross-references.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Keeps the end of the paragraph on the page where the next block begins.
    #[must_use]
    pub fn keep_with_next(mut self) -> Self {
        self.keep_with_next = true;
        self
    }
}

/// A source or remark in small type under what it belongs to; stays on the page of the line or row
/// before it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Note {
    /// The words, "Nguồn: …" included.
    pub text: Text,
}

impl Note {
    /// A note of these words.
    pub fn new(text: impl Into<Text>) -> Self {
        Self { text: text.into() }
    }
}

/// Empty height between two blocks.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Spacer {
    /// Height in millimetres; negative and non-finite heights count as zero.
    pub height_mm: f32,
}

impl Spacer {
    /// Space of the given height in millimetres.
    pub fn new(height_mm: f32) -> Self {
        Self { height_mm }
    }
}
