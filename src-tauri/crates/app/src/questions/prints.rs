//! Prints of packs that were kept, and what each was made of.

use crate::error::{AppError, ErrorCode, no_such_record};
use crate::questions::attachments::kept as kept_file;
use crate::wire::packs::PackPrintRow;
use caunoi_domain::{Attachment, Id, Inclusion, PackFile, PackPrint, PackPrintFile, Table};
use caunoi_store::{Reader, Store};

/// Media type of what a print was made of.
pub(crate) const RECORD_MEDIA: &str = "application/json";

/// Name of the file that holds it.
pub(crate) const RECORD_NAME: &str = "in-tu.json";

/// What a print was made of: kept beside the paper.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct MadeOf {
    /// The pack as it was, with all that was chosen in it.
    pub(crate) pack: PackFile,
    /// The records it was drawn from, each with its version.
    pub(crate) records: Vec<(Table, Id, u32)>,
}

/// What a print with these attached files was made of.
///
/// # Errors
/// [`ErrorCode::FileLost`] when the file that tells it is missing or damaged.
pub(crate) fn made_of(store: &Store, attachments: &[Attachment]) -> Result<MadeOf, AppError> {
    let lost = |detail: &dyn std::fmt::Display| {
        AppError::new(ErrorCode::FileLost).arg("name", RECORD_NAME).arg("detail", detail)
    };
    let told = attachments.iter().find(|attached| attached.media_type.as_str() == RECORD_MEDIA);
    let told = told.ok_or_else(|| lost(&"the print names none"))?;
    serde_json::from_slice(&kept_file(store, told.digest.as_str(), RECORD_NAME)?)
        .map_err(|error| lost(&error))
}

/// The prints made for an occasion, the latest first.
pub(crate) fn prints_of(
    reader: Reader<'_>,
    store: &Store,
    occasion: Id,
) -> Result<Vec<PackPrintRow>, AppError> {
    let mut rows = Vec::new();
    for print in reader.all::<PackPrint>()?.into_iter().filter(|print| print.subject == occasion) {
        rows.push(row_of(
            store,
            reader.file::<PackPrintFile>(print.id)?.ok_or_else(|| no_such_record(print.id))?,
        )?);
    }
    rows.sort_by_key(|row| std::cmp::Reverse(row.print.number));
    Ok(rows)
}

pub(crate) fn row_of(store: &Store, file: PackPrintFile) -> Result<PackPrintRow, AppError> {
    let made_of = match made_of(store, &file.attachments) {
        Ok(made_of) => Some(made_of.pack),
        Err(error) if error.code == ErrorCode::OfficeGone => return Err(error),
        Err(_) => None,
    };
    let made_of_lost = made_of.is_none();
    let PackFile { pack, mut sections } = made_of.unwrap_or_default();
    sections.retain(|section| section.shown == Inclusion::Included);
    sections.sort_by_key(|section| section.position);
    let parts = sections.into_iter().map(|section| section.part).collect();
    let paper =
        file.attachments.into_iter().find(|attached| attached.media_type.as_str() != RECORD_MEDIA);
    let paper = paper.ok_or_else(|| AppError::internal("a print without its paper"))?;
    Ok(PackPrintRow {
        print: file.print,
        file: paper,
        second_lang: pack.second_lang,
        parts,
        made_of_lost,
    })
}
