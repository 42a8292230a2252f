//! Dates of an activity and its parts that contradict each other.

use crate::error::AppError;
use crate::wire::occasions::DateCheck;
use caunoi_domain::consistency::{date_findings, programme_shift};
use caunoi_domain::{ActivityFile, DateFindingKind, Id, PartialDate, Table};
use caunoi_store::Reader;
use chrono::NaiveDate;

/// How many changes of an activity are looked at for the days it began on before.
const LOOKED_AT: u32 = 50;

/// The dates of an activity as far as they contradict each other.
pub(crate) fn dates(reader: Reader<'_>, file: &ActivityFile) -> Result<DateCheck, AppError> {
    let findings = date_findings(file);
    let is_outside = findings.iter().any(|finding| finding.kind == DateFindingKind::Outside);
    let shift = if is_outside {
        programme_shift(file, &began_before(reader, file.activity.id)?)
    } else {
        None
    };
    Ok(DateCheck { findings, shift })
}

/// The days an activity began on before, the last one first.
fn began_before(reader: Reader<'_>, activity: Id) -> Result<Vec<NaiveDate>, AppError> {
    let entries = reader.history(activity, LOOKED_AT)?;
    let changes = entries.iter().flat_map(|entry| &entry.changes);
    let begun = changes.filter(|change| {
        (change.table, change.id, change.field) == (Table::Activity, activity, "starts_on")
    });
    Ok(begun
        .filter_map(|change| change.old.as_text()?.parse::<PartialDate>().ok()?.day())
        .collect())
}
