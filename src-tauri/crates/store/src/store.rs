//! An open office: one writer, readers beside it.

use crate::collation::Collation;
use crate::connection;
use crate::error::{Result, StoreError};
use crate::folder::Folder;
use crate::index;
use crate::rows::Reader;
use crate::schema;
use crate::write::{self, Writing};
use caunoi_domain::Id;
use rusqlite::{Connection, TransactionBehavior};
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// How many reading connections are kept for the next reads; each may hold a page cache of 64 MB.
const IDLE_READERS: usize = 4;

/// An open office.
pub struct Store {
    // Connections close before the folder's lock is let go: fields drop in order.
    writer: Mutex<Connection>,
    idle_readers: Mutex<Vec<Connection>>,
    collation: Collation,
    pub(crate) folder: Folder,
}

impl Store {
    /// Makes an office in an empty or new folder, at `now` (milliseconds since 1970).
    ///
    /// # Errors
    /// See [`StoreError`]; a folder with anything in it stays as it is, and what was made of an office that cannot be finished is taken away.
    pub fn create(path: &Path, now: u64) -> Result<Store> {
        let folder = Folder::create(path, now)?;
        match furnish(&folder) {
            Ok(connection) => Store::on(folder, connection),
            Err(error) => {
                folder.abandon();
                Err(error)
            }
        }
    }

    /// Opens the office in a folder.
    ///
    /// # Errors
    /// See [`StoreError`]; the records and the key of a folder that cannot be opened stay as they are, byte for byte.
    pub fn open(path: &Path) -> Result<Store> {
        let folder = Folder::open(path)?;
        let mut connection = connection::open(&folder)?;
        schema::migrate(&mut connection)?;
        Store::on(folder, connection)
    }

    fn on(folder: Folder, connection: Connection) -> Result<Store> {
        let store = Store { writer: Mutex::new(connection), idle_readers: Mutex::default(), collation: Collation::new()?, folder };
        if !index::is_current(&store.writer())? {
            store.rebuild_index()?;
        }
        Ok(store)
    }

    /// Where the office is.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Identifier of the office.
    pub fn office(&self) -> Id {
        self.folder.office()
    }

    /// Reads. What `f` sees is one state of the office, whatever is written meanwhile.
    ///
    /// # Errors
    /// What `f` gives, or SQLite's.
    pub fn read<T, E: From<StoreError>>(&self, f: impl FnOnce(Reader<'_>) -> std::result::Result<T, E>) -> std::result::Result<T, E> {
        let mut connection = self.reader()?;
        let transaction = connection.transaction().map_err(StoreError::from)?;
        // A connection on which something failed is not used again: after one bad page SQLCipher refuses all others.
        let value = f(Reader { connection: &transaction })?;
        drop(transaction);
        let mut idle = self.idle_readers.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() < IDLE_READERS {
            idle.push(connection);
        }
        Ok(value)
    }

    /// Writes in one transaction at `now` (milliseconds since 1970): all of what `f` does, or nothing if it fails.
    ///
    /// Writes wait for each other: `f` must not write to the same store but through what it is given. Lists and searches within `f` see the index as it
    /// was before.
    ///
    /// # Errors
    /// What `f` gives, or SQLite's.
    pub fn write<T, E: From<StoreError>>(
        &self,
        now: u64,
        f: impl FnOnce(&mut Writing<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let mut connection = self.writer();
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(StoreError::from)?;
        let mut writing = Writing::begin(&transaction, &self.collation, now)?;
        let value = f(&mut writing)?;
        writing.finish()?;
        transaction.commit().map_err(StoreError::from)?;
        Ok(value)
    }

    /// Makes the search index anew from the records.
    ///
    /// # Errors
    /// When a stored value cannot be read or SQLite refuses.
    pub fn rebuild_index(&self) -> Result<()> {
        let mut connection = self.writer();
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        index::rebuild(Reader { connection: &transaction }, &self.collation)?;
        transaction.commit()?;
        Ok(())
    }

    /// Whether the search index holds what one made anew from the records would hold; nothing is changed.
    pub(crate) fn index_is_right(&self) -> Result<bool> {
        let mut connection = self.writer();
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let kept = index::fingerprint(&transaction)?;
        index::fill(Reader { connection: &transaction }, &self.collation)?;
        let right = index::fingerprint(&transaction)? == kept;
        transaction.rollback()?;
        Ok(right)
    }

    fn reader(&self) -> Result<Connection> {
        let idle = self.idle_readers.lock().unwrap_or_else(PoisonError::into_inner).pop();
        idle.map_or_else(|| connection::open_reader(&self.folder), Ok)
    }

    /// A panic while writing rolled its transaction back, so the connection is sound.
    pub(crate) fn writer(&self) -> MutexGuard<'_, Connection> {
        self.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The database of a new office, and then the header that makes the folder one.
fn furnish(folder: &Folder) -> Result<Connection> {
    let mut connection = connection::create(folder)?;
    schema::migrate(&mut connection)?;
    write::number_node(&connection)?;
    folder.seal()?;
    Ok(connection)
}
