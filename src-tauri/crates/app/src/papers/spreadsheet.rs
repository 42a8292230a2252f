//! Tables as a spreadsheet.

use crate::error::AppError;
use crate::files::Place;
use crate::papers::paper::stem;
use crate::wire::papers::{DrawnPaper, SavedPaper};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use caunoi_document::sheet::{Sheets, to_xlsx};

/// The extension of spreadsheets.
pub(crate) const SPREADSHEET: &str = "xlsx";

/// A spreadsheet as it is written; it has no pages and is under no rule of form.
pub(crate) struct Spreadsheet {
    title: String,
    bytes: Vec<u8>,
}

impl Spreadsheet {
    /// Tables as a spreadsheet.
    pub(crate) fn of(sheets: &Sheets) -> Result<Spreadsheet, AppError> {
        Ok(Spreadsheet {
            title: sheets.title.clone(),
            bytes: to_xlsx(sheets).map_err(AppError::internal)?,
        })
    }

    /// The spreadsheet for the page to hand on.
    pub(crate) fn drawn(self) -> Result<DrawnPaper, AppError> {
        Ok(DrawnPaper {
            content: STANDARD.encode(&self.bytes),
            pages: 0,
            file_name: format!("{}.{SPREADSHEET}", stem(&self.title)),
            findings: Vec::new(),
            warnings: Vec::new(),
            unprinted: Vec::new(),
            title: self.title,
        })
    }

    /// The spreadsheet written to a file.
    pub(crate) fn saved(self, place: &Place) -> Result<SavedPaper, AppError> {
        place.write(&self.bytes)?;
        let size = self.bytes.len() as u32;
        let (findings, warnings, unprinted) = (Vec::new(), Vec::new(), Vec::new());
        Ok(SavedPaper {
            path: place.shown(),
            size,
            pages: 0,
            title: self.title,
            findings,
            warnings,
            unprinted,
        })
    }
}
