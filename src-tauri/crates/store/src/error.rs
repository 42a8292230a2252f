//! What can go wrong with an office file.

use caunoi_domain::record::BadValue;
use caunoi_domain::{Id, Table};
use rusqlite::ErrorCode;
use std::path::PathBuf;

/// Name of the database file in the office folder.
pub(crate) const DATABASE: &str = "office.db";

/// A fault of the office file or of what was asked of it.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no office in the folder.
    #[error("no office in {0}")]
    NoOffice(PathBuf),
    /// The folder already holds something.
    #[error("{0} is not empty")]
    FolderNotEmpty(PathBuf),
    /// Another program has the office open.
    #[error("the office in {0} is open elsewhere")]
    InUse(PathBuf),
    /// The folder lies on a network share, where SQLite's locks cannot be trusted.
    #[error("{0} is on a network share")]
    NetworkShare(PathBuf),
    /// The file was written by a newer version of the program.
    #[error("schema {found} is newer than {known}")]
    Newer {
        /// Version found in the file.
        found: u32,
        /// Newest version this program knows.
        known: u32,
    },
    /// The header or the database is not one of ours.
    #[error("{0} is not an office file")]
    Foreign(PathBuf),
    /// The header or the database is damaged.
    #[error("{path} is damaged: {detail}")]
    Damaged {
        /// Which file.
        path: PathBuf,
        /// What was found.
        detail: String,
    },
    /// A record no longer holds what a change expects, or the change contradicts itself.
    #[error("{table} {id} field {field} was changed meanwhile")]
    Conflict {
        /// The record's table.
        table: Table,
        /// The record.
        id: Id,
        /// The field.
        field: &'static str,
    },
    /// A stored value cannot be read.
    #[error(transparent)]
    BadValue(#[from] BadValue),
    /// The operating system refused.
    #[error("{path}: {source}")]
    Io {
        /// Which file.
        path: PathBuf,
        /// Its words.
        source: std::io::Error,
    },
    /// No randomness could be had for keys or identifiers.
    #[error("no randomness: {0}")]
    Random(String),
    /// The rules of sorting could not be loaded.
    #[error(transparent)]
    Collation(#[from] crate::collation::CollationUnavailable),
    /// Not a place a page of this list ended at; see [`Page::next`](crate::Page::next).
    #[error("no page of this list ends at {0:?}")]
    NoSuchPlace(String),
    /// SQLite refused.
    #[error(transparent)]
    Sqlite(rusqlite::Error),
}

/// A page that cannot be read is damage, whichever statement came upon it.
impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> StoreError {
        match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => {
                StoreError::Damaged { path: DATABASE.into(), detail: error.to_string() }
            }
            _ => StoreError::Sqlite(error),
        }
    }
}

/// Result of the store.
pub type Result<T> = std::result::Result<T, StoreError>;

/// Turns an I/O error into ours, naming the file.
pub(crate) fn at(path: &std::path::Path) -> impl FnOnce(std::io::Error) -> StoreError + '_ {
    move |source| StoreError::Io { path: path.to_owned(), source }
}
