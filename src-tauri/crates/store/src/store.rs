//! An open office: one writer, readers beside it.

use crate::collation::Collation;
use crate::connection::{self, Create};
use crate::error::Result;
use crate::folder::Folder;
use crate::index;
use crate::rows::Reader;
use crate::schema;
use crate::write::{self, Writing};
use caunoi_domain::Id;
use rusqlite::{Connection, TransactionBehavior};
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

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
    /// See [`StoreError`](crate::StoreError); a folder with anything in it stays as it is.
    pub fn create(path: &Path, now: u64) -> Result<Store> {
        let folder = Folder::create(path, now)?;
        let mut connection = connection::open(&folder.database(), folder.key_hex(), Create::Yes)?;
        schema::migrate(&mut connection, &folder.database())?;
        write::number_node(&connection)?;
        Store::on(folder, connection)
    }

    /// Opens the office in a folder.
    ///
    /// # Errors
    /// See [`StoreError`](crate::StoreError); a folder that cannot be opened stays as it is.
    pub fn open(path: &Path) -> Result<Store> {
        let folder = Folder::open(path)?;
        let mut connection = connection::open(&folder.database(), folder.key_hex(), Create::No)?;
        schema::migrate(&mut connection, &folder.database())?;
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
    pub fn read<T, E: From<crate::StoreError>>(
        &self,
        f: impl FnOnce(Reader<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let mut connection = self.reader()?;
        let transaction = connection.transaction().map_err(crate::StoreError::from)?;
        let value = f(Reader { connection: &transaction })?;
        drop(transaction);
        self.idle_readers.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
        Ok(value)
    }

    /// Writes in one transaction at `now` (milliseconds since 1970): all of what `f` does, or nothing if it fails.
    ///
    /// # Errors
    /// What `f` gives, or SQLite's.
    pub fn write<T, E: From<crate::StoreError>>(
        &self,
        now: u64,
        f: impl FnOnce(&mut Writing<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let mut connection = self.writer();
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(crate::StoreError::from)?;
        let mut writing = Writing::begin(&transaction, &self.collation, now)?;
        let value = f(&mut writing)?;
        writing.finish()?;
        transaction.commit().map_err(crate::StoreError::from)?;
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

    fn reader(&self) -> Result<Connection> {
        let idle = self.idle_readers.lock().unwrap_or_else(PoisonError::into_inner).pop();
        idle.map_or_else(|| connection::open(&self.folder.database(), self.folder.key_hex(), Create::No), Ok)
    }

    /// A panic while writing rolled its transaction back, so the connection is sound.
    fn writer(&self) -> MutexGuard<'_, Connection> {
        self.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
