//! The same paper as an editable Word file (Office Open XML, ECMA-376).
//!
//! Blocks become paragraphs with real styles, heading levels, lists that number themselves, tables
//! with header rows. Pages are the word processor's business: only numbers that have to stand in
//! the file before it is opened (contents, cross-references) are those of the printed paper. Lao
//! typefaces travel with the file; Times New Roman is on every desk. Like everything here, the
//! bytes depend on the document alone.

mod body;
mod contents;
mod figure;
mod fonts;
mod front;
mod inline;
mod measure;
mod numbering;
mod package;
mod paragraph;
mod properties;
mod section;
mod sign;
mod styles;
mod table;
mod units;
mod xml;

use std::io;

use thiserror::Error;

use crate::block::Document;
use crate::font::FontError;
use crate::page::Typeset;
use package::{Part, Relations};

/// Why a document could not become a Word file.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum DocxError {
    /// The bundled fonts could not be used.
    #[error(transparent)]
    Font(#[from] FontError),
    /// A part could not be written.
    #[error("a part of the file could not be written: {0}")]
    Xml(#[from] io::Error),
    /// A picture could not be written.
    #[error("a picture of the file could not be written: {0}")]
    Picture(#[from] png::EncodingError),
    /// The parts could not be put into one file.
    #[error("the parts could not be put into one file: {0}")]
    Package(#[from] zip::result::ZipError),
}

/// Writes a document as a Word file. `pages` are those of the same document: contents and
/// references name them until the word processor counts its own, and a paper that cannot be printed
/// is not written either.
///
/// # Errors
/// Faults of the bundled fonts and of the writer; none that the document could be blamed for.
pub fn to_docx(document: &Document, pages: &Typeset) -> Result<Vec<u8>, DocxError> {
    let written = body::write(document, pages)?;

    let mut relations = written.relations;
    let mut parts = Vec::new();
    let mut add = |path: &str, kind: &str, media: &str, bytes: Vec<u8>| {
        relations.part(kind, path);
        parts.push(Part {
            path: format!("word/{path}"),
            media_type: Some(media_type(media)),
            bytes,
        });
    };
    add("styles.xml", "styles", "styles", styles::write(&document.format, document.meta.lang)?);
    add(
        "settings.xml",
        "settings",
        "settings",
        properties::settings(document.meta.lang, &written.footnotes)?,
    );
    add("numbering.xml", "numbering", "numbering", written.lists.write(&document.format.list)?);
    if !written.footnotes.is_empty() {
        add("footnotes.xml", "footnotes", "footnotes", written.footnotes.write()?);
    }
    // The main part refers to these already; the relation is the same.
    for (path, bytes) in written.running {
        let kind = if path.starts_with("header") { "header" } else { "footer" };
        add(&path, kind, kind, bytes);
    }
    let fonts = fonts::write(written.lao)?;
    add("fontTable.xml", "fontTable", "fontTable", fonts.table);
    parts.extend(fonts.files);
    parts.extend(written.media);
    if !fonts.relations.is_empty() {
        parts.push(Part {
            path: "word/_rels/fontTable.xml.rels".to_owned(),
            media_type: None,
            bytes: fonts.relations.write()?,
        });
    }
    parts.push(Part {
        path: "word/document.xml".to_owned(),
        media_type: Some(media_type("document.main")),
        bytes: written.document,
    });
    parts.push(Part {
        path: "word/_rels/document.xml.rels".to_owned(),
        media_type: None,
        bytes: relations.write()?,
    });

    let mut root = Relations::default();
    root.part("officeDocument", "word/document.xml");
    root.core_properties("docProps/core.xml");
    root.part("extended-properties", "docProps/app.xml");
    parts.push(Part { path: "_rels/.rels".to_owned(), media_type: None, bytes: root.write()? });
    parts.push(properties::core(&document.meta)?);
    parts.push(properties::app(&document.meta)?);
    package::pack(&parts)
}

fn media_type(part: &str) -> &'static str {
    match part {
        "document.main" => {
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
        }
        "styles" => "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml",
        "settings" => "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",
        "numbering" => {
            "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"
        }
        "footnotes" => {
            "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
        }
        "footer" => "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",
        "header" => "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
        _ => "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml",
    }
}
