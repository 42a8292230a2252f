//! The bin: putting records in, seeing what lies there, taking them out. Nothing is ever removed by
//! a delete.

use crate::app::Call;
use crate::error::{AppError, ErrorCode, no_such_record};
use crate::questions::certificates::held_once;
use crate::questions::names::Namer;
use crate::wire::{request, response};
use crate::writing::saving;
use caunoi_domain::{ChangeSet, Id, Lang, Table, Text};
use caunoi_store::{Binned, Result as StoreResult, Writing};
use chrono::DateTime;

/// Most rows of a page.
const LARGEST_PAGE: u32 = 500;

request! {
    /// A question to the bin.
    BinList {
        /// `next` of the page before.
        #[serde(default)] after: Option<String>,
        /// At most so many rows.
        limit: u32,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }

    /// Records of one kind.
    RecordsNamed {
        /// Their kind.
        table: Table,
        /// Which.
        ids: Vec<Id>,
    }
}

response! {
    /// A page of the bin, what was deleted last first.
    BinPage {
        /// The rows.
        rows: Vec<BinRow>,
        /// Where the next page begins.
        next: Option<String>,
    }

    /// A record in the bin.
    BinRow {
        /// Its kind.
        table: Table,
        /// The record.
        id: Id,
        /// What it is called.
        name: Text,
        /// When it was deleted, as an ISO time in UTC.
        at: String,
        /// By whom.
        actor: String,
    }

    /// Records moved into or out of the bin.
    RecordsMoved {
        /// How many.
        moved: u32,
    }
}

/// What lies in the bin.
pub(crate) fn list(call: Call<'_>, request: BinList) -> Result<BinPage, AppError> {
    call.read(|snapshot| {
        let page =
            snapshot.reader.bin(request.after.as_deref(), request.limit.clamp(1, LARGEST_PAGE))?;
        let mut namer = snapshot.namer(request.lang);
        let mut rows = Vec::new();
        for Binned { table, id, at, actor } in page.records {
            let at = DateTime::from_timestamp_millis(at as i64).unwrap_or_default().to_rfc3339();
            rows.push(BinRow { table, id, name: namer.one(table, id)?, at, actor });
        }
        Ok(BinPage { rows, next: page.next })
    })
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
    if !request.table.is_binnable() {
        let detail = "records of this kind are not deleted by themselves";
        return Err(AppError::new(ErrorCode::MalformedRequest)
            .arg("path", "table")
            .arg("detail", detail));
    }
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
            [one] => Namer::new(writing.reader(), Lang::Vi, call.today())
                .one(request.table, *one)?
                .to_string(),
            many => many.len().to_string(),
        };
        let set = ChangeSet { changes };
        saving::apply(call, writing, call.command, &subject, &set)?;
        if request.table == Table::Certificate {
            held_once(writing.reader(), &request.ids)?;
        }
        saving::refuse_circles(writing.reader(), request.table, &request.ids)?;
        Ok(set)
    })?;
    call.tell(&set);
    Ok(RecordsMoved { moved: set.changes.len() as u32 })
}
