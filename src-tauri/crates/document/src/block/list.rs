//! Lists of items and lists of labelled values.

use serde::{Deserialize, Serialize};

use super::number::Figures;
use super::text::Text;

/// What stands before each item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Marker {
    /// A dash, as official papers use.
    #[default]
    Dash,
    /// 1. 2. 3.
    Number,
    /// a) b) c) d) đ) e) … in the order of the Vietnamese alphabet.
    Letter,
    /// A plus sign, as official papers use under a dash.
    Plus,
}

impl Marker {
    /// What stands before the item of this number, counted from 1: "–", "+", "1.", "a)".
    pub fn label(self, number: u32) -> String {
        match self {
            Self::Dash => "–".to_owned(),
            Self::Plus => "+".to_owned(),
            Self::Number => format!("{}.", Figures::Decimal.write(number)),
            Self::Letter => format!("{})", Figures::Letter.write(number)),
        }
    }
}

/// A list; items may hold lists of their own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct List {
    /// What stands before each item.
    #[serde(default)]
    pub marker: Marker,
    /// Number of the first item, from 1, for markers that count.
    #[serde(default = "first")]
    pub start: u32,
    /// The items in order.
    pub items: Vec<ListItem>,
}

fn first() -> u32 {
    1
}

impl List {
    /// A list of the given items.
    pub fn new(marker: Marker, items: impl IntoIterator<Item = impl Into<ListItem>>) -> Self {
        Self { marker, start: first(), items: items.into_iter().map(Into::into).collect() }
    }

    /// Counts from this number.
    #[must_use]
    pub fn start(mut self, number: u32) -> Self {
        self.start = number;
        self
    }

    /// A dash list.
    pub fn dashes(items: impl IntoIterator<Item = impl Into<ListItem>>) -> Self {
        Self::new(Marker::Dash, items)
    }

    /// A list numbered from 1.
    pub fn numbered(items: impl IntoIterator<Item = impl Into<ListItem>>) -> Self {
        Self::new(Marker::Number, items)
    }
}

/// One item of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ListItem {
    /// The words.
    pub text: Text,
    /// A list inside the item, set below its words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sublist: Option<List>,
}

impl ListItem {
    /// An item without a list of its own.
    pub fn new(text: impl Into<Text>) -> Self {
        Self { text: text.into(), sublist: None }
    }

    /// Sets a list below the words of the item.
    #[must_use]
    pub fn sublist(mut self, list: List) -> Self {
        self.sublist = Some(list);
        self
    }
}

impl<T: Into<Text>> From<T> for ListItem {
    fn from(text: T) -> Self {
        Self::new(text)
    }
}

/// Labels on the left, their values on the right, as in the particulars of an agreement.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct KeyValues {
    /// The pairs in order.
    pub items: Vec<KeyValue>,
    /// Share of the width given to the labels, between 0.1 and 0.9; `None` lets the format decide.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key_share: Option<f32>,
}

impl KeyValues {
    /// Pairs with the label width of the format.
    pub fn new(items: impl IntoIterator<Item = KeyValue>) -> Self {
        Self { items: items.into_iter().collect(), key_share: None }
    }

    /// Gives the labels this share of the width (0.1 to 0.9; values outside are brought inside).
    #[must_use]
    pub fn key_share(mut self, share: f32) -> Self {
        self.key_share = Some(share);
        self
    }
}

/// One label with its value.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct KeyValue {
    /// The label.
    pub key: Text,
    /// The value, one entry per paragraph.
    pub value: Vec<Text>,
}

impl KeyValue {
    /// A label with a value of one paragraph.
    pub fn new(key: impl Into<Text>, value: impl Into<Text>) -> Self {
        Self { key: key.into(), value: vec![value.into()] }
    }

    /// A label with a value of several paragraphs.
    pub fn of(key: impl Into<Text>, value: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        Self { key: key.into(), value: value.into_iter().map(Into::into).collect() }
    }
}
