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
    /// The folder was deleted, renamed or replaced while it was open, or its header, database or
    /// log of saves was.
    #[error("the office is no longer in {0}")]
    Gone(PathBuf),
    /// The file of the last saves was cut or overwritten while the office was open: what stood in
    /// it alone cannot be read any more.
    #[error("the log of the last saves in {0} was cut or overwritten")]
    LogBroken(PathBuf),
    /// The database has come less far than its mark says: saves that were acknowledged are missing.
    #[error("the last saves in {path} are missing")]
    SavesLost {
        /// The office folder.
        path: PathBuf,
        /// How many; `None` where the mark is missing too and the number cannot be known.
        saves: Option<u64>,
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
    /// The op log names a table or field that this program does not know, or holds a value it
    /// cannot read.
    #[error("the log holds {0}, which cannot be read")]
    UnreadableLog(String),
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

/// What keeps a disk from doing what is asked of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DiskFault {
    /// There is no room.
    Full,
    /// It cannot be written.
    ReadOnly,
    /// The user may not read or write there.
    Forbidden,
    /// It does not read or write what it should.
    Failing,
}

/// What systems call a disk that fails: EIO and ENXIO; on Windows a bad checksum, an unready drive,
/// a missing sector, faults of reading and writing.
const FAILING: &[i32] = if cfg!(windows) { &[21, 23, 27, 29, 30, 31, 1117] } else { &[5, 6] };

impl DiskFault {
    /// The fault of the disk behind an error of the operating system, if that is what it is.
    pub fn of(error: &std::io::Error) -> Option<DiskFault> {
        use std::io::ErrorKind;
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Some(DiskFault::Full),
            ErrorKind::ReadOnlyFilesystem => Some(DiskFault::ReadOnly),
            ErrorKind::PermissionDenied => Some(DiskFault::Forbidden),
            _ => error
                .raw_os_error()
                .filter(|code| FAILING.contains(code))
                .map(|_| DiskFault::Failing),
        }
    }

    /// The fault of the disk behind an error of SQLite, if that is what it is.
    fn of_sqlite(error: &rusqlite::Error) -> Option<DiskFault> {
        match error.sqlite_error_code()? {
            ErrorCode::DiskFull => Some(DiskFault::Full),
            ErrorCode::ReadOnly => Some(DiskFault::ReadOnly),
            ErrorCode::PermissionDenied => Some(DiskFault::Forbidden),
            ErrorCode::SystemIoFailure
            | ErrorCode::CannotOpen
            | ErrorCode::FileLockingProtocolFailed => Some(DiskFault::Failing),
            _ => None,
        }
    }
}

impl StoreError {
    /// The fault of the disk behind this error, if that is what it is.
    pub fn disk_fault(&self) -> Option<DiskFault> {
        match self {
            StoreError::Io { source, .. } => DiskFault::of(source),
            StoreError::Sqlite(error) => DiskFault::of_sqlite(error),
            _ => None,
        }
    }

    /// Whether a record names, or is named by, one that is not there.
    pub fn is_dangling(&self) -> bool {
        const FOREIGN_KEY: i32 = 787;
        matches!(self, StoreError::Sqlite(rusqlite::Error::SqliteFailure(error, _)) if error.extended_code == FOREIGN_KEY)
    }
}

/// What reads and writes of an office fail with.
pub trait Failure: From<StoreError> {
    /// Whether reading or writing the disk failed, or seemed to. A connection on which that
    /// happened is not used again, and the same may succeed on another: SQLite tells a passing
    /// error of the disk in the words of damage.
    fn may_pass(&self) -> bool;
}

impl Failure for StoreError {
    fn may_pass(&self) -> bool {
        matches!(self, StoreError::Damaged { .. })
            || self.disk_fault().is_some_and(|fault| fault == DiskFault::Failing)
    }
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
