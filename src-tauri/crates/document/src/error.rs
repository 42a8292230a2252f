//! What can be wrong with a document, said so that an officer can find the place.

use std::fmt;

use thiserror::Error;

use crate::appended::AppendedError;
use crate::block::{Origin, Text};
use crate::chart::ChartFault;
use crate::font::FontError;
use crate::going::Stopped;
use crate::picture::PictureError;

/// Where in a document something is: the block by its position, and the first words there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Path in the document as serialised, counted from zero: `blocks[4].rows[2].cells[1]`.
    pub path: String,
    /// The first words at that place; empty when there are none.
    pub excerpt: String,
}

/// Letters quoted in a message.
const EXCERPT_CHARS: usize = 40;

impl Place {
    /// The document as a whole.
    pub(crate) fn whole() -> Self {
        Self { path: "blocks".to_owned(), excerpt: String::new() }
    }

    /// A place with the first words there.
    pub(crate) fn of(path: impl Into<String>, words: &Text) -> Self {
        let letters = words.spans.iter().flat_map(|span| span.text.chars());
        let mut shown = letters.filter(|c| !c.is_control());
        let mut excerpt: String = shown.by_ref().take(EXCERPT_CHARS).collect();
        if shown.next().is_some() {
            excerpt.push('…');
        }
        Self { path: path.into(), excerpt }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.excerpt.is_empty() {
            write!(f, "{}", self.path)
        } else {
            write!(f, "{} (“{}”)", self.path, self.excerpt)
        }
    }
}

/// Characters no face can print, at one place; each is printed as an empty box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StandIn {
    /// The characters, each once.
    pub characters: Vec<char>,
    /// Where they stand.
    pub place: Place,
    /// All the words there.
    pub words: String,
    /// What the words were taken from, where their author said so.
    pub origin: Option<Origin>,
}

impl StandIn {
    /// The characters with their numbers: "文 (U+6587), 新 (U+65B0)"; more than a few without.
    pub fn named(&self) -> String {
        const NUMBERED: usize = 6;
        let number = |c: &char| format!("{c} (U+{:04X})", u32::from(*c));
        if self.characters.len() > NUMBERED {
            return self.characters.iter().map(char::to_string).collect::<Vec<_>>().join(" ");
        }
        self.characters.iter().map(number).collect::<Vec<_>>().join(", ")
    }
}

/// Why a document could not become pages.
#[derive(Clone, Debug, Error, PartialEq)]
#[non_exhaustive]
pub enum TypesetError {
    /// The format is not usable.
    #[error("the format is not usable: {field} {reason}")]
    Format {
        /// The field of [`crate::format::Format`].
        field: &'static str,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// A table whose columns and cells do not fit together.
    #[error("table at {place}: {reason}")]
    Table {
        /// The table or row.
        place: Place,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// A reference, label, field or footnote that makes no sense where it stands.
    #[error("{place}: {reason}")]
    Reference {
        /// The words it belongs to.
        place: Place,
        /// What is wrong with it.
        reason: ReferenceFault,
    },
    /// A figure or an appended file that cannot be printed.
    #[error("figure at {place}: {reason}")]
    Figure {
        /// The figure.
        place: Place,
        /// What is wrong with it.
        reason: FigureFault,
    },
    /// Something that cannot be divided is taller than the page.
    #[error("{place} is {height_mm:.0} mm tall, the page has room for {room_mm:.0} mm")]
    TooTall {
        /// The block.
        place: Place,
        /// Its height in millimetres.
        height_mm: f32,
        /// The height between the margins in millimetres.
        room_mm: f32,
    },
    /// The bundled fonts could not be used.
    #[error(transparent)]
    Font(#[from] FontError),
    /// The caller did not want the work any more.
    #[error(transparent)]
    Stopped(#[from] Stopped),
}

/// What is wrong with a reference.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReferenceFault {
    /// No block has this label.
    #[error("nothing is labelled “{0}”")]
    Unknown(String),
    /// Two blocks have this label.
    #[error("the label “{0}” stands at two blocks")]
    Twice(String),
    /// The block of this label is referred to by number, but has none.
    #[error("what is labelled “{0}” has no number")]
    Unnumbered(String),
    /// The number of the page itself, or of all pages, outside of a running header or footer.
    #[error("page numbers of their own are for running headers and footers")]
    PageField,
    /// A footnote inside a footnote, or in a running header or footer.
    #[error("a footnote cannot stand here")]
    Footnote,
}

/// Why a figure or an appended file cannot be printed.
#[derive(Clone, Debug, Error, PartialEq)]
#[non_exhaustive]
pub enum FigureFault {
    /// Nothing says what it shows to those who cannot see it.
    #[error("it has no words for readers who cannot see it (alt)")]
    NoWords,
    /// It names a file the document does not carry.
    #[error("“{0}” is not among the document's resources")]
    NoResource(String),
    /// Its file cannot be printed as a picture.
    #[error(transparent)]
    Picture(#[from] PictureError),
    /// Its file cannot be appended.
    #[error(transparent)]
    Appended(#[from] AppendedError),
    /// Its chart cannot be drawn.
    #[error(transparent)]
    Chart(#[from] ChartFault),
}

/// Something the reader of the paper should not have to notice, but its author should.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Warning {
    /// Characters no face can print were replaced by empty boxes. Told once for each place.
    StandIn(StandIn),
    /// Control characters were left out; they have no printed form.
    ControlCharacters {
        /// Where they stood.
        place: Place,
        /// How many there were.
        count: usize,
    },
    /// A single character is wider than the room it was given and reaches beyond it.
    TooNarrow {
        /// The text.
        place: Place,
    },
    /// A link leads to something other than a web, mail or telephone address, and was printed as
    /// words only.
    StrangeAddress {
        /// The words of the link.
        place: Place,
        /// The address.
        address: String,
    },
    /// A section that was to fit one page does not, whatever the format allows.
    DoesNotFit {
        /// The section.
        place: Place,
        /// The pages it takes.
        pages: usize,
    },
    /// The header rows of a table fill more than half a page and are not repeated.
    HeaderNotRepeated {
        /// The table.
        place: Place,
    },
    /// The pages of an appended file may not stand in an archive file (PDF/A); the paper does not
    /// claim to be one.
    NotArchival {
        /// The appended file.
        place: Place,
        /// What speaks against it.
        reason: String,
    },
    /// Notes or fields of an appended file have no drawn form and are not printed.
    LostMarks {
        /// The appended file.
        place: Place,
        /// How many there are.
        count: usize,
    },
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::StandIn(stand_in) => {
                write!(f, "{} printed as empty boxes at {}", stand_in.named(), stand_in.place)
            }
            Self::ControlCharacters { place, count } => {
                write!(f, "{count} control characters left out at {place}")
            }
            Self::TooNarrow { place } => write!(f, "no room for the text at {place}"),
            Self::StrangeAddress { place, address } => {
                write!(f, "the link at {place} does not lead to an address: {address}")
            }
            Self::DoesNotFit { place, pages } => {
                write!(f, "{place} was to fit one page and takes {pages}")
            }
            Self::NotArchival { place, reason } => {
                write!(
                    f,
                    "not fit for an archive (PDF/A) because of the appended file at {place}: {reason}"
                )
            }
            Self::LostMarks { place, count } => {
                write!(
                    f,
                    "{count} notes or fields without a drawn form are not printed from the appended file at {place}"
                )
            }
            Self::HeaderNotRepeated { place } => {
                write!(f, "the header of the table at {place} is too tall to be repeated")
            }
        }
    }
}
