//! Words with their emphasis and language: the smallest pieces of every block.

use serde::{Deserialize, Serialize};

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

/// A stretch of text of one style and language. A line feed inside is a forced line break.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Span {
    /// The words, spaces included.
    pub text: String,
    /// Adds bold to the style of the surrounding element.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub bold: bool,
    /// Adds italic to the style of the surrounding element. The Lao face has no italic and stays upright.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub italic: bool,
    /// Language of these words where it differs from the document's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Lang>,
}

impl Span {
    /// Words in the style of the surrounding element and the document's language.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
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

    /// States the language of the words.
    #[must_use]
    pub fn lang(mut self, lang: Lang) -> Self {
        self.lang = Some(lang);
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

    /// Whether there is no character in any span.
    pub fn is_empty(&self) -> bool {
        self.spans.iter().all(|span| span.text.is_empty())
    }

    /// The words without their emphasis.
    pub fn plain(&self) -> String {
        self.spans.iter().map(|span| span.text.as_str()).collect()
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
