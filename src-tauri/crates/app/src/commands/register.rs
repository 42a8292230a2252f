//! Registers written to files: the log and the agreements as a list shows them, all pages of it,
//! and the certificates.

use crate::app::Call;
use crate::error::AppError;
use crate::papers::register::{on_paper, sheets};
use crate::papers::spreadsheet::{SPREADSHEET, Spreadsheet};
use crate::picks::PickedPath;
use crate::wire::papers::{DrawnPaper, PackLang, PaperFile, RegisterOf, ReportForm, SavedPaper};
use crate::wire::request;

request! {
    /// A register to be drawn.
    RegisterDraw {
        /// What it holds.
        register: RegisterOf,
        /// Its language.
        #[serde(default)] lang: PackLang,
        /// What to make of it.
        #[serde(default)] file: ReportForm,
    }

    /// A register to be written to a file.
    RegisterDrawTo {
        /// What it holds.
        register: RegisterOf,
        /// Its language.
        #[serde(default)] lang: PackLang,
        /// Where to; its extension says what to make: `.xlsx`, `.pdf` or `.docx`.
        path: PickedPath,
    }
}

/// Draws a register.
pub(crate) fn draw(call: Call<'_>, request: RegisterDraw) -> Result<DrawnPaper, AppError> {
    let sheets = call.read(|snapshot| sheets(snapshot, request.register, request.lang))?;
    match request.file {
        ReportForm::Xlsx => Spreadsheet::of(&sheets)?.drawn(),
        ReportForm::Pdf => on_paper(call, &sheets, request.lang)?.drawn(PaperFile::Pdf),
        ReportForm::Docx => on_paper(call, &sheets, request.lang)?.drawn(PaperFile::Docx),
    }
}

/// Draws a register and writes it to a file.
pub(crate) fn draw_to(call: Call<'_>, request: RegisterDrawTo) -> Result<SavedPaper, AppError> {
    let place = call.place(&request.path)?;
    let tables = || call.read(|snapshot| sheets(snapshot, request.register, request.lang));
    if place.extension().as_deref() == Some(SPREADSHEET) {
        return Spreadsheet::of(&tables()?)?.saved(&place);
    }
    let file = PaperFile::of_place(&place, request.lang.of_paper())?;
    on_paper(call, &tables()?, request.lang)?.saved(file, &place)
}
