//! Words with their emphasis, language and what they lead to: the smallest pieces of every block.

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

/// A language the papers are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Vietnamese.
    Vi,
    /// Lao.
    Lo,
    /// English.
    En,
}

impl Lang {
    /// The BCP 47 tag: `vi`, `lo` or `en`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Vi => "vi",
            Self::Lo => "lo",
            Self::En => "en",
        }
    }
}

/// Whether words are raised or lowered, and set smaller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Shift {
    /// Above the line ("m²", ordinals).
    Superscript,
    /// Below the line.
    Subscript,
}

/// A value only finished pages know; it is printed after the words of its span and leads to what it
/// names.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Field {
    /// The number of the page the words stand on, as printed there. Only in running headers and
    /// footers.
    Page,
    /// How many pages the document has. Only in running headers and footers.
    Pages,
    /// The number of the page where the block of this label begins, as in "trang 7".
    PageOf(String),
    /// The number of the block of this label: of a heading "II.1", of an annex "I", of a table "2".
    NumberOf(String),
}

/// A stretch of text of one style and language. A line feed inside is a forced line break.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Span {
    /// The words, spaces included.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// Adds bold to the style of the surrounding element.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub bold: bool,
    /// Adds italic to the style of the surrounding element. The Lao face has no italic and stays
    /// upright.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub italic: bool,
    /// Draws a rule under the words.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub underline: bool,
    /// Raises or lowers the words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shift: Option<Shift>,
    /// Size of the words as a share of the surrounding element's, in percent; what is more than 100
    /// counts as 100, less than 30 as 30.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent: Option<u8>,
    /// Language of these words where it differs from the document's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Lang>,
    /// Address outside the document the words lead to: `http`, `https`, `mailto` or `tel`; any
    /// other is left out with a warning.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// A value printed after the words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<Field>,
    /// A note at the foot of the page; its number is printed after the words and the field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub footnote: Option<Text>,
    /// What the words were taken from; printed as nothing, see
    /// [`Page::origins`](crate::page::Page::origins).
    #[serde(skip)]
    pub origin: Option<Origin>,
}

/// What words were taken from, under a name of the author's choice, such as a record's identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Origin(pub [u8; 16]);

impl Span {
    /// Words in the style of the surrounding element and the document's language.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// A cross-reference: words and the number of the page where the block of this label begins
    /// ("trang 7").
    pub fn page_of(words: impl Into<String>, label: impl Into<String>) -> Self {
        Self::new(words).field(Field::PageOf(label.into()))
    }

    /// A cross-reference: words and the number of the block of this label ("Phụ lục II").
    pub fn number_of(words: impl Into<String>, label: impl Into<String>) -> Self {
        Self::new(words).field(Field::NumberOf(label.into()))
    }

    /// Makes the words bold.
    #[must_use]
    pub fn bold(mut self) -> Self {
        self.bold = true;
        self
    }

    /// Makes the words italic.
    #[must_use]
    pub fn italic(mut self) -> Self {
        self.italic = true;
        self
    }

    /// Draws a rule under the words.
    #[must_use]
    pub fn underline(mut self) -> Self {
        self.underline = true;
        self
    }

    /// Raises or lowers the words.
    #[must_use]
    pub fn shift(mut self, shift: Shift) -> Self {
        self.shift = Some(shift);
        self
    }

    /// Sets the words smaller, to a share of the surrounding element's size in percent.
    #[must_use]
    pub fn percent(mut self, percent: u8) -> Self {
        self.percent = Some(percent);
        self
    }

    /// The size as a share of the surrounding element's.
    pub(crate) fn share(&self) -> f32 {
        f32::from(self.percent.unwrap_or(100).clamp(30, 100)) / 100.0
    }

    /// States the language of the words.
    #[must_use]
    pub fn lang(mut self, lang: Lang) -> Self {
        self.lang = Some(lang);
        self
    }

    /// Lets the words lead to an address.
    #[must_use]
    pub fn link(mut self, address: impl Into<String>) -> Self {
        self.link = Some(address.into());
        self
    }

    /// Prints a value after the words.
    #[must_use]
    pub fn field(mut self, field: Field) -> Self {
        self.field = Some(field);
        self
    }

    /// Says what the words were taken from.
    #[must_use]
    pub fn origin(mut self, origin: Origin) -> Self {
        self.origin = Some(origin);
        self
    }

    /// Adds a note at the foot of the page.
    #[must_use]
    pub fn footnote(mut self, note: impl Into<Text>) -> Self {
        self.footnote = Some(note.into());
        self
    }
}

impl From<&str> for Span {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Span {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

/// What a link may begin with; anything else could do more than open a page, a letter or a call.
const ADDRESSES: [&str; 4] = ["http://", "https://", "mailto:", "tel:"];

/// Whether a link leads to an address outside the document.
pub(crate) fn is_address(address: &str) -> bool {
    let known = ADDRESSES.iter().any(|start| {
        address.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start))
    });
    // An address is ASCII without spaces (RFC 3986); what is not could not be written down in a
    // file either.
    known && address.bytes().all(|byte| byte.is_ascii_graphic())
}

/// One paragraph's worth of spans, set one after the other without added spaces.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Text {
    /// The spans in reading order.
    pub spans: Vec<Span>,
}

impl Text {
    /// Text without words.
    pub fn new() -> Self {
        Self::default()
    }

    /// Appends a span and returns the text.
    #[must_use]
    pub fn with(mut self, span: impl Into<Span>) -> Self {
        self.push(span);
        self
    }

    /// Appends a span.
    pub fn push(&mut self, span: impl Into<Span>) {
        self.spans.push(span.into());
    }

    /// Whether nothing would be printed: no character, field or footnote in any span.
    pub fn is_empty(&self) -> bool {
        self.spans
            .iter()
            .all(|span| span.text.is_empty() && span.field.is_none() && span.footnote.is_none())
    }

    /// The words without their emphasis, fields and footnotes.
    pub fn plain(&self) -> String {
        self.spans.iter().map(|span| span.text.as_str()).collect()
    }

    /// What the words were taken from that hold a character first, where their author said so.
    pub(crate) fn origin_of(&self, character: char) -> Option<Origin> {
        // Words are set composed, however they were written.
        self.spans
            .iter()
            .find(|span| span.text.nfc().any(|c| c == character))
            .and_then(|span| span.origin)
    }

    /// The same words without what makes sense only where they stand first: links, fields,
    /// footnotes.
    pub(crate) fn bare(&self) -> Self {
        let bare = |span: &Span| Span { link: None, field: None, footnote: None, ..span.clone() };
        Self { spans: self.spans.iter().map(bare).collect() }
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::from(Span::new(text))
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self::from(Span::new(text))
    }
}

impl From<Span> for Text {
    fn from(span: Span) -> Self {
        Self { spans: vec![span] }
    }
}

impl From<Vec<Span>> for Text {
    fn from(spans: Vec<Span>) -> Self {
        Self { spans }
    }
}

impl FromIterator<Span> for Text {
    fn from_iter<I: IntoIterator<Item = Span>>(spans: I) -> Self {
        Self { spans: spans.into_iter().collect() }
    }
}
