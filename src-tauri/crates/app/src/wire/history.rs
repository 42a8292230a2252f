//! Changes of records in words.

use crate::wire::response;
use caunoi_domain::{Id, Table};

response! {
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
