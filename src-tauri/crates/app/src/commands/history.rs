//! What became of a record: who changed what, when.

use super::{request, response};
use crate::app::Call;
use crate::error::AppError;
use crate::names::Namer;
use caunoi_domain::change::{DELETED, FieldChange, LIVE};
use caunoi_domain::record::{FieldSpec, Role, camel_case};
use caunoi_domain::{Amount, Id, Lang, Table, Value};
use chrono::DateTime;

/// Most change sets shown.
const LARGEST_HISTORY: u32 = 200;
/// What stands for a value of a personal record.
const HIDDEN: &str = "•••";

request! {
    /// The history of a record asked for.
    RecordHistory {
        /// Root record.
        id: Id,
        /// At most so many changes.
        limit: u32,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }
}

response! {
    /// What became of a record, latest first.
    RecordHistoryEntries {
        /// The change sets.
        entries: Vec<HistoryEntry>,
    }

    /// One change set.
    HistoryEntry {
        /// The change set.
        id: Id,
        /// What was done: a command's name, worded by whoever shows it.
        label: String,
        /// `edit`, `import`, `undo` or `redo`.
        kind: String,
        /// When, as an ISO time in UTC.
        at: String,
        /// By whom.
        actor: String,
        /// What it changed of this record.
        changes: Vec<HistoryChange>,
    }

    /// One field that changed.
    HistoryChange {
        /// Kind of the record.
        table: Table,
        /// The record.
        id: Id,
        /// What happened to the field or the whole record.
        what: ChangeWhat,
        /// Wire name of the field; empty for the whole record.
        field: String,
        /// Before, as text; a name where it named a record.
        old: String,
        /// After.
        new: String,
    }
}

/// What a change did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum ChangeWhat {
    /// The record was made, or taken out of the bin
    Made,
    /// The record went into the bin, or was taken back
    Removed,
    /// A field changed
    Changed,
}

/// What became of a record.
pub(crate) fn history(call: Call<'_>, request: RecordHistory) -> Result<RecordHistoryEntries, AppError> {
    call.store()?.read(|reader| {
        let mut namer = Namer::new(reader, request.lang, call.today());
        let mut entries = Vec::new();
        for entry in reader.history(request.id, request.limit.clamp(1, LARGEST_HISTORY))? {
            let mut changes = Vec::new();
            for change in &entry.changes {
                changes.extend(shown(&mut namer, change)?);
            }
            entries.push(HistoryEntry {
                id: entry.mark.id,
                label: entry.mark.label,
                kind: entry.kind.to_owned(),
                at: DateTime::from_timestamp_millis(entry.at as i64).unwrap_or_default().to_rfc3339(),
                actor: entry.actor,
                changes,
            });
        }
        Ok(RecordHistoryEntries { entries })
    })
}

/// A change as shown; fields of a record just made that say nothing are left out.
pub(super) fn shown(namer: &mut Namer<'_>, change: &FieldChange) -> Result<Option<HistoryChange>, AppError> {
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
    if what == ChangeWhat::Changed && (role == Role::Owner || silent(&change.old) && silent(&change.new)) {
        return Ok(None);
    }
    let (old, new, field) = match what {
        ChangeWhat::Changed if personal => (hidden(&change.old), hidden(&change.new), camel_case(change.field)),
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
    matches!(value, Value::Null) || value.as_text().is_none_or(|text| text == "unknown") && matches!(value, Value::Text(_))
}

fn worded(namer: &mut Namer<'_>, role: Role, value: &Value) -> Result<String, AppError> {
    Ok(match (value, role) {
        (Value::Null, _) => String::new(),
        (Value::Int(number), _) => number.to_string(),
        (Value::Text(text), _) => text.clone(),
        (Value::Id(id), Role::Refers(table)) => namer.one(table, *id)?.to_string(),
        (Value::Id(id), _) => id.to_string(),
    })
}
