//! What rules say of a delegation.

use crate::error::AppError;
use crate::snapshot::Snapshot;
use crate::wire::occasions::Rules;
use caunoi_domain::delegation::hints::{Around, Hint, hints, in_force, shipped};
use caunoi_domain::delegation::travelling_side;
use caunoi_domain::{
    Activity, ActivityFile, ActivityKind, ActivityStatus, Id, Rule, Side, Table, TravelDocument,
};
use caunoi_store::Reader;
use chrono::NaiveDate;

/// What the rules say of a delegation, with what is known of its members; nothing of an activity
/// that is none.
pub(crate) fn hints_on(snapshot: Snapshot<'_>, file: &ActivityFile) -> Result<Vec<Hint>, AppError> {
    let reader = snapshot.reader;
    Ok(by_rules(file, &around(reader, file)?, &rules_of(reader)?, snapshot.today()))
}

pub(crate) fn by_rules(
    file: &ActivityFile,
    around: &Around,
    rules: &Rules,
    today: NaiveDate,
) -> Vec<Hint> {
    let day = file.activity.starts_on.earliest().unwrap_or(today);
    hints(file, around, &in_force(&rules.own, &rules.shipped, day), today)
}

/// Travel documents of those who travel, and how often each of them went abroad that year.
fn around(reader: Reader<'_>, file: &ActivityFile) -> Result<Around, AppError> {
    let mut around = Around::default();
    let Some(side) = travelling_side(file.activity.kind) else { return Ok(around) };
    let year = file.activity.starts_on.year();
    for person in file.people.iter().filter(|person| person.side == side && person.takes_part()) {
        around.documents.extend(reader.owned::<TravelDocument>(person.person)?);
        if side == Side::Us && year.is_some() {
            around.trips.insert(person.person, trips(reader, person.person, year)?);
        }
    }
    Ok(around)
}

/// How many delegations abroad a person went with, or is to go with, in a year.
fn trips(reader: Reader<'_>, person: Id, year: Option<i32>) -> Result<u32, AppError> {
    let mut trips = 0;
    for activity in reader.owners_naming(Table::ActivityPerson, "person", person)? {
        let Some(file) = reader.file::<ActivityFile>(activity)? else { continue };
        let Activity { kind, status, starts_on, .. } = file.activity;
        let went = file
            .people
            .iter()
            .any(|each| each.person == person && each.side == Side::Us && each.takes_part());
        if kind == ActivityKind::DelegationOut
            && status != ActivityStatus::Cancelled
            && starts_on.year() == year
            && went
        {
            trips += 1;
        }
    }
    Ok(trips)
}

/// The rules of an office, and those that ship.
pub(crate) fn rules_of(reader: Reader<'_>) -> Result<Rules, AppError> {
    Ok(Rules { own: reader.all::<Rule>()?, shipped: shipped().map_err(AppError::internal)? })
}
