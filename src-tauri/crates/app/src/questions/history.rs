//! What changed of a record, in words.

use crate::error::AppError;
use crate::questions::names::Namer;
use crate::wire::history::{ChangeWhat, HistoryChange};
use caunoi_domain::change::{DELETED, FieldChange, LIVE};
use caunoi_domain::record::{FieldSpec, Role, camel_case};
use caunoi_domain::{Amount, Value};

/// What stands for a value of a personal record.
const HIDDEN: &str = "•••";

/// A change as shown; fields of a record just made that say nothing are left out.
pub(crate) fn shown(
    namer: &mut Namer<'_>,
    change: &FieldChange,
) -> Result<Option<HistoryChange>, AppError> {
    let what = if change.field != DELETED {
        ChangeWhat::Changed
    } else if change.new == LIVE {
        ChangeWhat::Made
    } else {
        ChangeWhat::Removed
    };
    let personal = change.table.is_personal();
    let spec = change.table.fields().iter().find(|spec| spec.name == change.field);
    let role = spec.map_or(Role::Plain, |spec| spec.role);
    let hundredths = spec.is_some_and(FieldSpec::is_hundredths);
    if what == ChangeWhat::Changed
        && (role == Role::Owner || silent(&change.old) && silent(&change.new))
    {
        return Ok(None);
    }
    let (old, new, field) = match what {
        ChangeWhat::Changed if personal => {
            (hidden(&change.old), hidden(&change.new), camel_case(change.field))
        }
        ChangeWhat::Changed => {
            let mut worded = |value: &Value| match value {
                Value::Int(number) if hundredths => Ok(Amount(*number).to_string()),
                value => worded(namer, role, value),
            };
            (worded(&change.old)?, worded(&change.new)?, camel_case(change.field))
        }
        ChangeWhat::Made | ChangeWhat::Removed => Default::default(),
    };
    Ok(Some(HistoryChange { table: change.table, id: change.id, what, field, old, new }))
}

/// That something of a personal record is written, and not what.
fn hidden(value: &Value) -> String {
    if silent(value) { String::new() } else { HIDDEN.to_owned() }
}

/// Whether a value says nothing.
fn silent(value: &Value) -> bool {
    matches!(value, Value::Null)
        || value.as_text().is_none_or(|text| text == "unknown") && matches!(value, Value::Text(_))
}

pub(crate) fn worded(namer: &mut Namer<'_>, role: Role, value: &Value) -> Result<String, AppError> {
    Ok(match (value, role) {
        (Value::Null, _) => String::new(),
        (Value::Int(number), _) => number.to_string(),
        (Value::Text(text), _) => text.clone(),
        (Value::Id(id), Role::Refers(table)) => namer.one(table, *id)?.to_string(),
        (Value::Id(id), _) => id.to_string(),
    })
}
