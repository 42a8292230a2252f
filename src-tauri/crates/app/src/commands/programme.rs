//! The programme of a delegation, a course or an event against the dates of its activity.

use super::{request, response};
use crate::app::Call;
use crate::error::AppError;
use crate::saving::{self, no_such_record};
use caunoi_domain::consistency::{date_findings, programme_shift, shifted};
use caunoi_domain::finding::{Finding, FindingCode};
use caunoi_domain::{ActivityFile, DateFinding, DateFindingKind, Id, PartialDate, ProgrammeShift, Table};
use caunoi_store::Reader;
use chrono::NaiveDate;

/// How many changes of an activity are looked at for the days it began on before.
const LOOKED_AT: u32 = 50;

request! {
    /// A programme to be moved.
    ProgrammeMove {
        /// The activity.
        activity: Id,
        /// By how many days, earlier ones negative.
        days: i32,
    }
}

response! {
    /// The dates of an activity as far as they contradict each other.
    DateCheck {
        /// What contradicts what.
        findings: Vec<DateFinding>,
        /// By how many days the programme is to be moved to fit; nothing where that would not help.
        shift: Option<ProgrammeShift>,
    }
}

/// Moves all items of a programme by the same number of days, as one change.
pub(crate) fn shift(call: Call<'_>, request: ProgrammeMove) -> Result<DateCheck, AppError> {
    let store = call.store()?;
    let loaded = store.read(|reader| reader.file::<ActivityFile>(request.activity)?.ok_or_else(|| no_such_record(request.activity)))?;
    let out_of_range = || Finding { path: "days".to_owned(), code: FindingCode::OutOfRange, arg: "1900–2199".to_owned() };
    let wanted = shifted(&loaded, request.days).ok_or_else(|| AppError::invalid(vec![out_of_range()]))?;
    let kept = saving::save(call, Some(loaded), wanted, |file| file.activity.title.to_string())?;
    store.read(|reader| dates(reader, &kept))
}

/// The dates of an activity as far as they contradict each other.
pub(super) fn dates(reader: Reader<'_>, file: &ActivityFile) -> Result<DateCheck, AppError> {
    let findings = date_findings(file);
    let is_outside = findings.iter().any(|finding| finding.kind == DateFindingKind::Outside);
    let shift = if is_outside { programme_shift(file, &began_before(reader, file.activity.id)?) } else { None };
    Ok(DateCheck { findings, shift })
}

/// The days an activity began on before, the last one first.
fn began_before(reader: Reader<'_>, activity: Id) -> Result<Vec<NaiveDate>, AppError> {
    let entries = reader.history(activity, LOOKED_AT)?;
    let changes = entries.iter().flat_map(|entry| &entry.changes);
    let begun = changes.filter(|change| (change.table, change.id, change.field) == (Table::Activity, activity, "starts_on"));
    Ok(begun.filter_map(|change| change.old.as_text()?.parse::<PartialDate>().ok()?.day()).collect())
}
