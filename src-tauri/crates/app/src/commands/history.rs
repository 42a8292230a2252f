//! What became of a record: who changed what, when.

use crate::app::Call;
use crate::error::AppError;
use crate::questions::history::shown;
use crate::wire::history::HistoryChange;
use crate::wire::{request, response};
use caunoi_domain::{Id, Lang};
use chrono::DateTime;

/// Most change sets shown.
const LARGEST_HISTORY: u32 = 200;

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
}

/// What became of a record.
pub(crate) fn history(
    call: Call<'_>,
    request: RecordHistory,
) -> Result<RecordHistoryEntries, AppError> {
    call.read(|snapshot| {
        let mut namer = snapshot.namer(request.lang);
        let mut entries = Vec::new();
        for entry in snapshot.reader.history(request.id, request.limit.clamp(1, LARGEST_HISTORY))? {
            let mut changes = Vec::new();
            for change in &entry.changes {
                changes.extend(shown(&mut namer, change)?);
            }
            entries.push(HistoryEntry {
                id: entry.mark.id,
                label: entry.mark.label,
                kind: entry.kind.to_owned(),
                at: DateTime::from_timestamp_millis(entry.at as i64)
                    .unwrap_or_default()
                    .to_rfc3339(),
                actor: entry.actor,
                changes,
            });
        }
        Ok(RecordHistoryEntries { entries })
    })
}
