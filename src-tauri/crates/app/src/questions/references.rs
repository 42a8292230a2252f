//! Which records name another.

use crate::error::AppError;
use caunoi_domain::{Id, Table};
use caunoi_store::Reader;

/// Live records whose field of this name names `id`.
pub(crate) fn naming<R: caunoi_domain::Record>(
    reader: Reader<'_>,
    table: Table,
    field: &str,
    id: Id,
) -> Result<Vec<R>, AppError> {
    let mut records = Vec::new();
    for naming in named_by(reader, table, field, id)? {
        records.extend(reader.record::<R>(naming)?);
    }
    Ok(records)
}

/// Identifiers of live records of a table whose field of this name names `id`.
pub(crate) fn named_by(
    reader: Reader<'_>,
    table: Table,
    field: &str,
    id: Id,
) -> Result<Vec<Id>, AppError> {
    match table.fields().iter().find(|spec| spec.name == field) {
        Some(spec) => Ok(reader.naming(table, spec, id)?),
        None => Ok(Vec::new()),
    }
}
