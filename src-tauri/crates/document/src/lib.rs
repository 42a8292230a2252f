//! Typesetting of office papers: a [`Document`] of blocks becomes pages, pages become a file.
//!
//! This crate knows paper, not people: headings, tables, official headers, languages and fonts,
//! but no agreement, activity or office. What stands on a page is decided by `caunoi-briefing`,
//! how it stands there is decided here.
//!
//! It reads no clock, no disk and no system font: the time of creation and the identifier are part
//! of the document, the fonts are compiled in or supplied by the caller, so the same document and
//! the same supplied fonts always give the same bytes.

mod appended;
pub mod block;
pub mod chart;
pub mod check;
mod docx;
mod error;
pub mod font;
pub mod format;
mod going;
mod layout;
mod messages;
pub mod page;
pub mod pdf;
mod picture;
pub mod read;
mod resource;
pub mod sheet;
mod words;

pub use appended::{AppendedError, AppendedFile};
pub use block::{Block, Document, Lang, Meta, Origin, Span, Text};
pub use docx::{DocxError, to_docx};
pub use error::{FigureFault, Place, ReferenceFault, StandIn, TypesetError, Warning};
pub use format::Format;
pub use going::{Going, Stopped};
pub use layout::{typeset, typeset_while, typeset_with};
pub use messages::partly_checked;
pub use page::Typeset;
pub use pdf::PdfError;
pub use picture::{Picture, PictureError};
pub use resource::Resource;
