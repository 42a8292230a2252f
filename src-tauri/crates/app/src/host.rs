//! What a host gives the application: the time, a place for its own files, a way to tell listeners.

use caunoi_document::font::FontSource;
use caunoi_domain::Table;
use chrono::{DateTime, Utc};
use std::path::PathBuf;
use std::sync::Arc;

/// The program around the application.
pub trait Host: Send + Sync {
    /// The time now.
    fn now(&self) -> DateTime<Utc>;
    /// Folder for the application's own files, such as the list of offices opened before.
    fn data_dir(&self) -> PathBuf;
    /// Who is working, as the operating system calls them; noted with every change.
    fn actor(&self) -> String;
    /// Tells listeners that something happened.
    fn emit(&self, event: &Event);
    /// Fonts for characters the bundled ones lack; without any, a stand-in is printed for these.
    fn fonts(&self) -> Option<Arc<dyn FontSource>> {
        None
    }
}

/// Something listeners may want to know.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(tag = "event", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum Event {
    /// Records changed.
    Changed {
        /// Kinds of records that changed.
        tables: Vec<Table>,
        /// The command that changed them.
        origin: String,
    },
    /// Another office is open now, or none.
    OfficeChanged,
}
