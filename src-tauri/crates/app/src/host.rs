//! What a host gives the application: the time, a place for its own files, the paths people picked,
//! a way to tell listeners.

use crate::error::AppError;
use crate::picks::{PathUse, Picked, PickedPath};
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
    /// The file or folder a person picked for this use.
    ///
    /// A host whose requests come from a page answers from its [`crate::Picks`] and refuses
    /// everything else; a host whose requests come from the owner of the account takes the text as
    /// a path ([`PickedPath::as_path`]).
    ///
    /// # Errors
    /// [`crate::ErrorCode::PathNotPicked`] when nobody picked it for this use, or too long ago.
    fn resolve(&self, picked: &PickedPath, usage: PathUse) -> Result<PathBuf, AppError>;
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
    /// The program was started a second time with an office folder on its command line.
    OfficeAsked {
        /// The folder.
        office: Picked,
    },
}
