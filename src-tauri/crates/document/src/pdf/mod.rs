//! Pages as a PDF file.
//!
//! printpdf writes pages, content streams and font programs; everything an archive, a screen reader
//! or a person who copies text needs beyond that is completed in the `lopdf` document it yields:
//! exact widths, character maps, the structure tree, the nested outline, links, metadata and the
//! output intent. Then the streams are compressed side by side.
//!
//! The file claims PDF/A-2a and PDF/UA-1 if the audit of its structure finds nothing, else
//! PDF/A-2b; with appended pages that archives do not accept it claims nothing.

mod appended;
mod audit;
mod content;
mod deflate;
mod finish;
mod fonts;
mod labels;
mod metadata;
mod numbering;
mod outline;
mod pictures;
mod spelling;
mod structure;

pub use audit::{Finding, Rule, audit};

use printpdf::{PdfDocument, PdfSaveOptions};
use thiserror::Error;

use crate::font::FontError;
use crate::page::Typeset;

/// Why pages could not become a file. None of these is the document's fault.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum PdfError {
    /// The bundled fonts could not be used.
    #[error(transparent)]
    Font(#[from] FontError),
    /// A face could not be reduced to the glyphs in use.
    #[error("face {face} could not be subset: {reason}")]
    Subset {
        /// Name of the face.
        face: &'static str,
        /// The subsetter's words.
        reason: String,
    },
    /// A glyph without outline for its character reached the export.
    #[error("face {face} prints a box on page {page}")]
    NotDef {
        /// Name of the face.
        face: &'static str,
        /// Number of the page, from 1.
        page: usize,
    },
    /// The writer produced something other than expected.
    #[error("the PDF writer left out {0}")]
    Incomplete(&'static str),
    /// The writer's document could not be completed.
    #[error(transparent)]
    Object(#[from] lopdf::Error),
    /// The file could not be compressed or written to memory.
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

impl Typeset {
    /// Writes the pages as a PDF file. The same pages give the same bytes.
    ///
    /// # Errors
    /// Only faults of this program; see [`PdfError`].
    pub fn to_pdf(&self) -> Result<Vec<u8>, PdfError> {
        Ok(self.to_audited_pdf()?.bytes)
    }

    /// Writes the pages as a PDF file and tells what keeps it from claiming PDF/A-2a and PDF/UA-1.
    ///
    /// # Errors
    /// Only faults of this program; see [`PdfError`].
    pub fn to_audited_pdf(&self) -> Result<AuditedPdf, PdfError> {
        let mut fonts = fonts::UsedFonts::new(crate::font::faces()?, &self.supplied);
        let mut writer = PdfDocument::new(&self.meta.title);
        for (index, page) in self.pages.iter().enumerate() {
            writer.pages.push(content::page(self, index, page, &mut fonts)?);
        }
        fonts.embed(&mut writer)?;
        pictures::announce(self, &mut writer);
        appended::announce(self, &mut writer);
        // No options by default: printpdf's own would recompress images.
        let options = PdfSaveOptions {
            optimize: false,
            subset_fonts: false,
            secure: true,
            image_optimization: None,
        };
        let mut warnings = Vec::new();
        let mut file = writer.to_lopdf_document(&options, &mut warnings);
        drop(writer);
        let findings = finish::finish(&mut file, self, &fonts)?;
        deflate::deflate(&mut file)?;
        let mut bytes = Vec::new();
        file.save_to(&mut bytes)?;
        Ok(AuditedPdf { bytes, findings })
    }
}

/// A file and what its audit found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditedPdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// Why it claims PDF/A-2b only, or because of [`Rule::Appended`] nothing; empty if it claims
    /// PDF/A-2a and PDF/UA-1.
    pub findings: Vec<Finding>,
}
