//! The bin: putting records in and taking them out. Nothing is ever removed by a delete.

use super::{request, response};
use crate::app::Call;
use crate::error::AppError;
use crate::names::Namer;
use crate::saving::{self, no_such_record};
use caunoi_domain::{ChangeSet, Id, Lang, Table};
use caunoi_store::{Result as StoreResult, Writing};

request! {
    /// Records of one kind.
    RecordsNamed {
        /// Their kind.
        table: Table,
        /// Which.
        ids: Vec<Id>,
    }
}

response! {
    /// Records moved into or out of the bin.
    RecordsMoved {
        /// How many.
        moved: u32,
    }
}

/// Puts records into the bin.
pub(crate) fn delete(call: Call<'_>, request: RecordsNamed) -> Result<RecordsMoved, AppError> {
    moved(call, &request, |writing, table, id| writing.binning(table, id))
}

/// Takes records out of the bin.
pub(crate) fn restore(call: Call<'_>, request: RecordsNamed) -> Result<RecordsMoved, AppError> {
    moved(call, &request, |writing, table, id| writing.restoring(table, id))
}

fn moved(
    call: Call<'_>,
    request: &RecordsNamed,
    moving: fn(&Writing<'_>, Table, Id) -> StoreResult<ChangeSet>,
) -> Result<RecordsMoved, AppError> {
    let set = call.store()?.write::<_, AppError>(call.millis(), |writing| {
        let mut changes = Vec::new();
        for id in &request.ids {
            let set = moving(writing, request.table, *id)?;
            if set.is_empty() {
                return Err(no_such_record(*id));
            }
            changes.extend(set.changes);
        }
        let subject = match request.ids.as_slice() {
            [one] => Namer::new(writing.reader(), Lang::Vi, call.today()).one(request.table, *one)?.to_string(),
            many => many.len().to_string(),
        };
        let set = ChangeSet { changes };
        saving::apply(call, writing, call.command, &subject, &set)?;
        Ok(set)
    })?;
    call.tell(&set);
    Ok(RecordsMoved { moved: set.changes.len() as u32 })
}
