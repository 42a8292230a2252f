//! Connections to the database: the key first, then the settings every connection has.

use crate::error::{Result, StoreError};
use rusqlite::{Connection, ErrorCode, OpenFlags};
use std::path::Path;

/// WAL with `synchronous=FULL` survives power cuts without losing an acknowledged save; the large page cache keeps searches in an encrypted file as fast
/// as in a plain one; temporary data never touches the disk unencrypted.
const SETTINGS: &str = "
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA secure_delete = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA cache_size = -65536;
    PRAGMA busy_timeout = 10000;
";

/// Opens the database at `path` with its raw key (64 hexadecimal digits); makes it if `create`.
pub(crate) fn open(path: &Path, key_hex: &str, create: Create) -> Result<Connection> {
    let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    if create == Create::Yes {
        flags |= OpenFlags::SQLITE_OPEN_CREATE;
    }
    let connection = Connection::open_with_flags(path, flags).map_err(|error| unreadable(path, error))?;
    connection.execute_batch(&format!("PRAGMA key = \"x'{key_hex}'\"")).map_err(|error| unreadable(path, error))?;
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(())).map_err(|error| unreadable(path, error))?;
    connection.execute_batch(SETTINGS).map_err(|error| unreadable(path, error))?;
    connection.set_prepared_statement_cache_capacity(256);
    Ok(connection)
}

/// Whether opening may make the database.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Create {
    Yes,
    No,
}

/// With the right key a page that cannot be read means damage, or somebody else's file put in its place: SQLCipher cannot tell the two apart.
fn unreadable(path: &Path, error: rusqlite::Error) -> StoreError {
    match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt | ErrorCode::CannotOpen) => {
            StoreError::Damaged { path: path.to_owned(), detail: error.to_string() }
        }
        _ => StoreError::Sqlite(error),
    }
}
