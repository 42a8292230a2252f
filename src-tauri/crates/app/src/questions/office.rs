//! The office itself.

use crate::error::AppError;
use caunoi_domain::Office;
use caunoi_store::Reader;

/// What is said of the office itself.
pub(crate) fn office_of(reader: Reader<'_>) -> Result<Office, AppError> {
    Ok(reader.all::<Office>()?.into_iter().next().unwrap_or_default())
}
