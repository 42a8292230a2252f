//! Parts of a paper with pages of their own: sections that lie sideways or must fit one page, and
//! annexes.

use serde::{Deserialize, Serialize};

use super::Block;
use super::text::Text;

/// How a page lies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Orientation {
    /// As the format has it.
    #[default]
    Upright,
    /// Width and height of the format exchanged, margins turned with the sheet; for wide tables.
    Sideways,
}

/// How much room a section may take.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Room {
    /// As much as it needs.
    #[default]
    Any,
    /// One page of its own: the format's steps of tightening are taken one after the other until it
    /// fits. If none is enough it continues on the next page, with a warning.
    OnePage,
}

/// Blocks on pages of their own. A section neither sideways nor bound to one page only groups its
/// blocks.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Section {
    /// How its pages lie.
    #[serde(default)]
    pub orientation: Orientation,
    /// How much room it may take.
    #[serde(default)]
    pub room: Room,
    /// What it says.
    pub blocks: Vec<Block>,
}

impl Section {
    /// A section of these blocks.
    pub fn new(blocks: impl IntoIterator<Item = impl Into<Block>>) -> Self {
        Self { blocks: blocks.into_iter().map(Into::into).collect(), ..Self::default() }
    }

    /// Turns its pages.
    #[must_use]
    pub fn sideways(mut self) -> Self {
        self.orientation = Orientation::Sideways;
        self
    }

    /// Binds it to one page.
    #[must_use]
    pub fn one_page(mut self) -> Self {
        self.room = Room::OnePage;
        self
    }
}

/// An annex (*phụ lục*): starts on a new page under its number and title, and is listed in contents
/// and outline.
///
/// If a paper has several annexes they are numbered in roman figures; a single one has no number
/// (Decree 30/2020/NĐ-CP, Annex I). Whether its pages are numbered from 1 again is the format's
/// choice.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Annex {
    /// Name by which cross-references find it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// The title, in capitals.
    pub title: Text,
    /// The paper it belongs to: "(Kèm theo Báo cáo số 15/BC-TTĐN ngày …)".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub belongs_to: Option<Text>,
    /// How its pages lie.
    #[serde(default)]
    pub orientation: Orientation,
    /// What it says.
    pub blocks: Vec<Block>,
}

impl Annex {
    /// An annex of these blocks.
    pub fn new(title: impl Into<Text>, blocks: impl IntoIterator<Item = impl Into<Block>>) -> Self {
        Self {
            title: title.into(),
            blocks: blocks.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }

    /// Gives it a name for cross-references.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Says which paper it belongs to.
    #[must_use]
    pub fn belongs_to(mut self, words: impl Into<Text>) -> Self {
        self.belongs_to = Some(words.into());
        self
    }

    /// Turns its pages.
    #[must_use]
    pub fn sideways(mut self) -> Self {
        self.orientation = Orientation::Sideways;
        self
    }
}

/// Words at the head and foot of every page but covers, outside the text area.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Running {
    /// At the head of the page; stands beside the page number.
    #[serde(default, skip_serializing_if = "RunningLine::is_empty")]
    pub header: RunningLine,
    /// At the foot of the page.
    #[serde(default, skip_serializing_if = "RunningLine::is_empty")]
    pub footer: RunningLine,
}

/// One running line. Each part is one line; what does not fit its share of the width is an error.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct RunningLine {
    /// Flush left.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub left: Text,
    /// In the middle.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub centre: Text,
    /// Flush right.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub right: Text,
}

impl RunningLine {
    /// Words on the left and on the right.
    pub fn new(left: impl Into<Text>, right: impl Into<Text>) -> Self {
        Self { left: left.into(), centre: Text::new(), right: right.into() }
    }

    /// Words in the middle.
    pub fn centred(text: impl Into<Text>) -> Self {
        Self { centre: text.into(), ..Self::default() }
    }

    /// Whether it has no words.
    pub fn is_empty(&self) -> bool {
        self.left.is_empty() && self.centre.is_empty() && self.right.is_empty()
    }
}

impl Running {
    /// Nothing at the head, this line at the foot.
    pub fn footer(line: RunningLine) -> Self {
        Self { header: RunningLine::default(), footer: line }
    }

    /// Sets the line at the head.
    #[must_use]
    pub fn header(mut self, line: RunningLine) -> Self {
        self.header = line;
        self
    }
}
