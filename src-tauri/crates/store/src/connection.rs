//! Connections to the database: the key first, then a look at whose file it is, then the settings
//! every connection has.

use crate::error::{DATABASE, Result, StoreError, at};
use crate::folder::Folder;
use crate::log;
use crate::schema;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags};
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

/// WAL with `synchronous=FULL` survives power cuts without losing an acknowledged save; the large
/// page cache keeps searches in an encrypted file as fast as in a plain one; temporary data never
/// touches the disk unencrypted; a log that grew beyond 16 MiB is cut back once it is folded in.
const SETTINGS: &str = "
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA secure_delete = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA cache_size = -65536;
    PRAGMA journal_size_limit = 16777216;
";

/// Settings of a connection to a database on a disk that cannot be written.
const READ_ONLY: &str = "PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536;";

/// How every unencrypted SQLite file begins.
const PLAIN: &[u8; 16] = b"SQLite format 3\0";

/// Makes the database of a new office, without tables yet.
///
/// The salt SQLCipher writes at the start of the file is the office's identifier: the key is
/// random, so the salt adds nothing to it, and a file that belongs to another office is told from a
/// damaged one.
pub(crate) fn create(folder: &Folder) -> Result<Connection> {
    let path = folder.database();
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_CREATE;
    let connection = Connection::open_with_flags(&path, flags)?;
    let salt = hex::encode(folder.office().as_bytes());
    unlock(&connection, &format!("{}{salt}", folder.key_hex()))?;
    settle(&connection)?;
    Ok(connection)
}

/// Opens the database of an office to write, as the first of its connections. `look` sees it before
/// anything of it is changed; where it fails the database and its log stay as they were.
pub(crate) fn open(
    folder: &Folder,
    look: impl FnOnce(&Connection) -> Result<()>,
) -> Result<Connection> {
    let path = folder.database();
    let beginning = beginning(&path)?;
    let connection = if folder.is_read_only() {
        connect_to_read_only(&path)?
    } else {
        connect(&path, OpenFlags::SQLITE_OPEN_READ_WRITE)?
    };
    // A file that turns out not to be ours to open stays as a crash left it: closing must not fold
    // the log into it.
    let left_by_a_crash = log::length(&path) > 0;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, left_by_a_crash)?;
    unlock(&connection, folder.key_hex())?;
    let sound = schema::check(&connection, &path)
        .and_then(|()| if left_by_a_crash { Ok(()) } else { whole_pages(&connection, &path) });
    sound.and_then(|()| look(&connection)).map_err(|error| match error {
        StoreError::Sqlite(error) => unreadable(folder, &beginning, error),
        StoreError::Damaged { detail, .. } => whose(folder, &beginning, detail),
        other => other,
    })?;
    if folder.is_read_only() {
        connection.execute_batch(READ_ONLY)?;
        connection.set_prepared_statement_cache_capacity(256);
        return Ok(connection);
    }
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    settle(&connection)?;
    Ok(connection)
}

fn connect(path: &Path, flags: OpenFlags) -> Result<Connection> {
    Ok(Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?)
}

/// Connects to a database on a disk that cannot be written, which therefore nobody changes: without
/// locks and without a log. What a crash left in a log cannot be read there.
fn connect_to_read_only(path: &Path) -> Result<Connection> {
    if log::length(path) > 0 {
        return Err(at(path)(std::io::ErrorKind::ReadOnlyFilesystem.into()));
    }
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-_.~:".contains(&byte);
    let escaped: String = path
        .to_string_lossy()
        .replace('\\', "/")
        .bytes()
        .map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect();
    let slash = if escaped.starts_with('/') { "" } else { "/" };
    let uri = format!("file:{slash}{escaped}?immutable=1");
    connect(Path::new(&uri), OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI)
}

/// Opens the database of an office to write once more, in place of a connection on which something
/// failed.
pub(crate) fn open_again(folder: &Folder) -> Result<Connection> {
    folder.in_place()?;
    open(folder, |_| Ok(()))
}

/// Opens the database of an office to read.
pub(crate) fn open_reader(folder: &Folder) -> Result<Connection> {
    folder.in_place()?;
    let connection = open(folder, |_| Ok(()))?;
    connection.execute_batch("PRAGMA query_only = ON")?;
    Ok(connection)
}

fn settle(connection: &Connection) -> Result<()> {
    connection.busy_timeout(std::time::Duration::from_secs(10))?;
    connection.execute_batch(SETTINGS)?;
    // SQLite keeps the old mode where the new one cannot be had, and says so only when asked.
    let mode: String = connection.query_row("PRAGMA journal_mode", [], |row| row.get(0))?;
    if mode != "wal" {
        let path = PathBuf::from(connection.path().unwrap_or_default());
        return Err(StoreError::Io {
            path,
            source: std::io::Error::other(format!("no write-ahead log here: journal mode {mode}")),
        });
    }
    connection.set_prepared_statement_cache_capacity(256);
    Ok(())
}

/// Gives the key, with what SQLCipher would print about bad pages turned off: errors say it, and
/// the program's output is not SQLCipher's.
fn unlock(connection: &Connection, key_hex: &str) -> Result<()> {
    connection
        .execute_batch(&format!("PRAGMA cipher_log_level = NONE; PRAGMA key = \"x'{key_hex}'\""))?;
    Ok(())
}

/// A closed database ends at the end of a page. SQLite would read one cut within its last page.
fn whole_pages(connection: &Connection, path: &Path) -> Result<()> {
    let page: String = connection.query_row("PRAGMA cipher_page_size", [], |row| row.get(0))?;
    let length = fs::metadata(path).map_err(at(path))?.len();
    if page.parse().is_ok_and(|page: u64| page > 0 && length % page == 0) {
        Ok(())
    } else {
        Err(StoreError::Damaged {
            path: path.to_owned(),
            detail: format!("{length} bytes are no whole number of pages"),
        })
    }
}

/// The first bytes of the file, where SQLCipher keeps its salt. SQLite itself would take an empty
/// file for a new database and fill it.
fn beginning(path: &Path) -> Result<[u8; 16]> {
    let damaged =
        |detail: &str| StoreError::Damaged { path: path.to_owned(), detail: detail.to_owned() };
    let mut file = File::open(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => damaged("the database is missing"),
        _ => at(path)(error),
    })?;
    let mut bytes = [0; 16];
    file.read_exact(&mut bytes).map_err(|error| match error.kind() {
        std::io::ErrorKind::UnexpectedEof => damaged("the database is empty"),
        _ => at(path)(error),
    })?;
    if &bytes == PLAIN { Err(StoreError::Foreign(path.to_owned())) } else { Ok(bytes) }
}

fn unreadable(folder: &Folder, beginning: &[u8; 16], error: rusqlite::Error) -> StoreError {
    match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => {
            whose(folder, beginning, error.to_string())
        }
        _ => error.into(),
    }
}

/// A database that this office's key does not open is damaged if it began as this office's, and
/// somebody else's if not.
fn whose(folder: &Folder, beginning: &[u8; 16], detail: String) -> StoreError {
    let path = folder.database();
    if beginning == folder.office().as_bytes() {
        StoreError::Damaged { path, detail }
    } else {
        StoreError::Foreign(path)
    }
}

/// The database of the office in a folder.
pub(crate) fn database_in(folder: &Path) -> PathBuf {
    folder.join(DATABASE)
}
