//! From a text to a document: JSON, Markdown, or plain text in which every line is a paragraph.
//!
//! What the text does not say (language, format, time) is given by the caller. Nothing is guessed
//! at and nothing is left out: what has no counterpart in a paper is an error with its line.

mod front;
mod json;
mod markdown;
mod plain;

pub use front::Front;

use chrono::{DateTime, FixedOffset};
use thiserror::Error;

use crate::block::{Block, Document, Lang, Meta};
use crate::format::Format;

/// How a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notation {
    /// A [`Document`] as it is serialised; `meta` may leave out what the caller gives.
    Json,
    /// CommonMark with tables and footnotes.
    Markdown,
    /// Every line a paragraph.
    Plain,
}

impl Notation {
    /// The notation of files with this extension, in small letters.
    pub fn of_extension(extension: &str) -> Option<Self> {
        match extension {
            "json" => Some(Self::Json),
            "md" | "markdown" => Some(Self::Markdown),
            "txt" | "text" => Some(Self::Plain),
            _ => None,
        }
    }
}

/// What the caller gives besides the text; `None` lets the text decide, and where it says nothing
/// the usual holds: Vietnamese, Decree 30/2020/NĐ-CP.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    /// Title of the paper.
    pub title: Option<String>,
    /// Its language.
    pub lang: Option<Lang>,
    /// Its format.
    pub format: Option<Format>,
    /// When it is made, in office time.
    pub created: DateTime<FixedOffset>,
    /// The program that makes it.
    pub producer: String,
}

/// Quotations, lists and emphasis inside each other that are read at most.
pub(crate) const DEEPEST: usize = 100;

/// Why a text could not be read.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadError {
    /// The bytes are not UTF-8.
    #[error("line {line} is not UTF-8")]
    NotUtf8 {
        /// The first line that is not, from 1.
        line: usize,
    },
    /// The text is not JSON.
    #[error("malformed JSON at {line}:{column}: {detail}")]
    Json {
        /// From 1.
        line: usize,
        /// From 1.
        column: usize,
        /// What the parser says.
        detail: String,
    },
    /// The JSON is not a document.
    #[error("{path}: {detail}")]
    Shape {
        /// Where, as in `blocks[3].rows[0]`.
        path: String,
        /// What is wrong there.
        detail: String,
    },
    /// The extension of a file names no notation, or no kind of paper.
    #[error("{name}: the extension is unknown; there are {known}")]
    UnknownExtension {
        /// The file.
        name: String,
        /// Extensions there are.
        known: &'static str,
    },
    /// No format has this name.
    #[error("there is no format {name}")]
    UnknownFormat {
        /// The name.
        name: String,
    },
    /// The head of the text has a key nobody knows.
    #[error("line {line}: there is no {key}; there are {known}")]
    UnknownKey {
        /// From 1.
        line: usize,
        /// The key as written.
        key: String,
        /// Those there are.
        known: String,
    },
    /// Markdown with an image.
    #[error("line {line}: images are not supported")]
    Image {
        /// From 1.
        line: usize,
    },
    /// Markdown that has no counterpart in a paper.
    #[error("line {line}: {what} is not supported")]
    Unsupported {
        /// From 1.
        line: usize,
        /// What it is, as written.
        what: String,
    },
    /// Quotations, lists, emphasis or JSON inside each other beyond what is read.
    #[error("line {line}: nested more than {deepest} deep")]
    TooDeep {
        /// From 1.
        line: usize,
        /// The most levels that are read.
        deepest: usize,
    },
    /// There is nothing in the text.
    #[error("the text says nothing")]
    Empty,
}

/// The text of a file, without a byte order mark.
///
/// # Errors
/// If it is not UTF-8, with the first line that is not.
pub fn decode(bytes: &[u8]) -> Result<&str, ReadError> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.strip_prefix('\u{FEFF}').unwrap_or(text)),
        Err(error) => {
            let before = bytes.iter().take(error.valid_up_to());
            Err(ReadError::NotUtf8 { line: before.filter(|byte| **byte == b'\n').count() + 1 })
        }
    }
}

/// Reads a text; `front` holds official parts the text may leave out (its own head says more than
/// `front` does).
///
/// # Errors
/// What cannot be read, with its place.
pub fn read(
    text: &str,
    notation: Notation,
    given: &Given,
    front: &Front,
) -> Result<Document, ReadError> {
    if notation == Notation::Json {
        return json::read(text, given);
    }
    let (head, body, lines_before) = front::split(text);
    let front = match head {
        Some(head) => front::parse(head, front.clone())?,
        None => front.clone(),
    };
    let blocks = match notation {
        Notation::Markdown => markdown::blocks(body, lines_before)?,
        Notation::Plain | Notation::Json => plain::blocks(body),
    };
    if blocks.is_empty() {
        return Err(ReadError::Empty);
    }
    let lang = given.lang.or(front.lang).unwrap_or(Lang::Vi);
    let format = match (&given.format, &front.format) {
        (Some(format), _) => format.clone(),
        (None, Some(name)) => format_named(name)?,
        (None, None) => Format::decree30(),
    };
    let stated = given.title.clone().or(front.title.clone());
    let title = stated.clone().or(front.summary.clone()).unwrap_or_else(|| first_words(&blocks));
    let meta = Meta::new(title, lang, given.created, identifier(text), given.producer.clone());
    let mut document = Document::new(meta).format(format);
    document.extend(front.dress(blocks, lang, stated));
    Ok(document)
}

/// The format of this name.
///
/// # Errors
/// If there is none.
pub fn format_named(name: &str) -> Result<Format, ReadError> {
    match name.trim() {
        "decree30" => Ok(Format::decree30()),
        "pack" => Ok(Format::pack()),
        other => Err(ReadError::UnknownFormat { name: other.to_owned() }),
    }
}

/// An identifier that is the same for the same text, in the form of a UUID of version 8.
fn identifier(text: &str) -> String {
    let digest = blake3::hash(text.as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest.as_bytes()[..16]);
    bytes[6] = bytes[6] & 0x0F | 0x80;
    bytes[8] = bytes[8] & 0x3F | 0x80;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

/// What a paper without a title is called: its first words.
fn first_words(blocks: &[Block]) -> String {
    const LONGEST: usize = 80;
    let words = blocks.iter().find_map(|block| match block {
        Block::Heading(heading) => Some(heading.text.plain()),
        Block::Paragraph(paragraph) => Some(paragraph.text.plain()),
        Block::List(list) => list.items.first().map(|item| item.text.plain()),
        Block::Table(table) => table
            .header
            .first()
            .or(table.rows.first())
            .and_then(|row| row.cells.first())
            .map(|cell| {
                cell.paragraphs.iter().map(crate::block::Text::plain).collect::<Vec<_>>().join(" ")
            }),
        _ => None,
    });
    words.unwrap_or_default().chars().take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_that_are_not_utf8_are_told_with_their_line() {
        assert_eq!(decode(b"\xEF\xBB\xBFabc"), Ok("abc"));
        assert_eq!(decode(b"a\nb\n\xFF"), Err(ReadError::NotUtf8 { line: 3 }));
    }

    #[test]
    fn json_nested_too_deep_is_refused() {
        let created = DateTime::parse_from_rfc3339("2026-01-05T09:30:00+07:00").unwrap();
        let given =
            Given { title: None, lang: None, format: None, created, producer: String::new() };
        for (open, close) in [("[", "]"), (r#"{"kind":"section","blocks":["#, "]}")] {
            let text = format!("{{\"blocks\":[\n{}{}]}}", open.repeat(5_000), close.repeat(5_000));
            assert_eq!(
                read(&text, Notation::Json, &given, &Front::default()),
                Err(ReadError::TooDeep { line: 2, deepest: 127 })
            );
        }
    }

    #[test]
    fn identifiers_are_uuids_of_the_text() {
        let id = identifier("a");
        assert_eq!((id.len(), &id[14..15]), (36, "8"));
        assert_eq!(id, identifier("a"));
        assert_ne!(id, identifier("b"));
    }
}
