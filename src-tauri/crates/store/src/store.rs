//! An open office: one writer, readers beside it.

use crate::attachments::read_only;
use crate::collation::Collation;
use crate::connection;
use crate::error::{DATABASE, DiskFault, Failure, Result, StoreError, at};
use crate::folder::{Folder, write_whole};
use crate::index;
use crate::log::{self, LogState};
use crate::mark::Mark;
use crate::rows::Reader;
use crate::schema;
use crate::write::{self, Standing, Writing};
use caunoi_domain::Id;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, TransactionBehavior};
use std::fs::{self, File};
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// How many reading connections are kept for the next reads; each may hold a page cache of 64 MB.
const IDLE_READERS: usize = 4;

/// What to do about an office whose last saves are missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loss {
    /// Refuse to open it, so that the missing file can be put back
    Refuse,
    /// Open what is left of it, and keep a copy of the log where there is one
    Accept,
}

/// An open office.
pub struct Store {
    // Connections close before the folder's lock is let go: fields drop in order.
    connections: Connections,
    collation: Collation,
    commits: AtomicU64,
    pub(crate) folder: Arc<Folder>,
}

/// The connections to the database of an open office.
struct Connections {
    writer: Mutex<Connection>,
    idle_readers: Mutex<Vec<Connection>>,
    /// Whether the database says that it is open to write.
    noted_open: AtomicBool,
    folder: Arc<Folder>,
}

/// SQLite folds the log into the database when the last connection closes. A broken log must not
/// be: that would mix old pages with new ones.
impl Drop for Connections {
    fn drop(&mut self) {
        let writer = self.writer.get_mut().unwrap_or_else(PoisonError::into_inner);
        if self.folder.log_state().is_ok_and(|state| state != LogState::Broken) {
            if self.noted_open.load(Ordering::Acquire) && self.folder.in_place().is_ok() {
                // Where that fails, the database is taken for one that was not closed, which its
                // log and its mark then tell more of.
                let _ = write::note_closed(writer);
            }
            return;
        }
        let readers = self.idle_readers.get_mut().unwrap_or_else(PoisonError::into_inner);
        for connection in std::iter::once(writer).chain(readers) {
            // It fails for no connection that is open.
            let _ = connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true);
        }
    }
}

impl Store {
    /// Makes an office without records in an empty or new folder, at `now` (milliseconds since
    /// 1970).
    ///
    /// # Errors
    /// See [`StoreError`]; a folder with anything in it stays as it is, and what was made of an
    /// office that cannot be finished is taken away.
    pub fn create(path: &Path, now: u64) -> Result<Store> {
        Store::create_with(path, now, |_| Ok(()))
    }

    /// Makes an office with its first records, which `first` writes. The folder becomes an office
    /// once all of them are kept.
    ///
    /// # Errors
    /// See [`Store::create`]; what `first` gives.
    pub fn create_with<E: Failure>(
        path: &Path,
        now: u64,
        first: impl FnOnce(&Store) -> std::result::Result<(), E>,
    ) -> std::result::Result<Store, E> {
        let store = Store::begun(path, now)?;
        let made = first(&store)
            .and_then(|()| store.folder.seal().and_then(|()| store.folder.hold()).map_err(E::from));
        match made {
            Ok(()) => Ok(store),
            Err(error) => {
                // Asked before what was made goes away and leaves room again.
                let fault = fault_behind(&error, path);
                let folder = Arc::clone(&store.folder);
                drop(store);
                folder.abandon();
                Err(fault.map_or(error, E::from))
            }
        }
    }

    fn begun(path: &Path, now: u64) -> Result<Store> {
        let folder = Folder::create(path, now)?;
        match furnish(&folder) {
            Ok(connection) => Store::on(folder, connection),
            Err(error) => {
                let fault = fault_behind(&error, path);
                folder.abandon();
                Err(fault.unwrap_or(error))
            }
        }
    }

    /// Opens the office in a folder.
    ///
    /// # Errors
    /// See [`StoreError`]; the records and the key of a folder that cannot be opened stay as they
    /// are, byte for byte.
    pub fn open(path: &Path) -> Result<Store> {
        Store::open_despite(path, Loss::Refuse)
    }

    /// Opens the office in a folder, also where its last saves are missing if that is accepted.
    ///
    /// # Errors
    /// See [`Store::open`].
    pub fn open_despite(path: &Path, loss: Loss) -> Result<Store> {
        match Store::opened(path, loss) {
            Err(error) if error.may_pass() => {
                Store::opened(path, loss).map_err(|_| told_rightly(path, error))
            }
            opened => opened,
        }
    }

    fn opened(path: &Path, loss: Loss) -> Result<Store> {
        Store::open_folder(Folder::open(path)?, loss)
    }

    pub(crate) fn open_folder(folder: Folder, loss: Loss) -> Result<Store> {
        let path = &folder.path().to_owned();
        let marked = folder.read_mark()?;
        let mut lost = None;
        let mut connection = connection::open(&folder, |connection| {
            let found = write::standing(connection)?;
            lost = lost_saves(&folder, marked, found)?;
            match (&lost, loss) {
                (Some(saves), Loss::Refuse) => {
                    Err(StoreError::SavesLost { path: path.clone(), saves: *saves })
                }
                (Some(_), Loss::Accept) if !folder.is_read_only() => keep_log(&folder, found.mark),
                _ => Ok(()),
            }
        })?;
        if folder.is_read_only() {
            if !schema::is_newest(&connection)? || !index::is_current(&connection)? {
                return Err(read_only(path));
            }
            folder.hold()?;
            return Store::on(folder, connection);
        }
        schema::migrate(&mut connection)?;
        let found = write::standing(&connection)?;
        if marked.is_none() || lost.is_some() {
            folder.set_mark(found.mark)?;
        }
        if !found.is_marked {
            write::mark_standing(&connection)?;
        }
        folder.hold()?;
        let store = Store::on(folder, connection)?;
        // What a crash left open is closed when this opening ends.
        store.connections.noted_open.store(found.is_open, Ordering::Release);
        store.tidy()?;
        Ok(store)
    }

    fn on(folder: Folder, connection: Connection) -> Result<Store> {
        let folder = Arc::new(folder);
        let connections = Connections {
            writer: Mutex::new(connection),
            idle_readers: Mutex::default(),
            noted_open: AtomicBool::new(false),
            folder: Arc::clone(&folder),
        };
        let store =
            Store { connections, collation: Collation::new()?, commits: AtomicU64::new(0), folder };
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

    /// Whether the office lies on a disk that cannot be written, so that it can be read only.
    pub fn is_read_only(&self) -> bool {
        self.folder.is_read_only()
    }

    /// Looks whether the office is still where it was opened.
    ///
    /// # Errors
    /// [`StoreError::Gone`] when its folder, header, database or log of saves was deleted, renamed
    /// or replaced; [`StoreError::LogBroken`] when the log was cut or overwritten.
    pub fn in_place(&self) -> Result<()> {
        self.folder.in_place()
    }

    /// How often something was committed since the office was opened.
    pub fn commits(&self) -> u64 {
        self.commits.load(Ordering::Acquire)
    }

    /// What is wrong with the disk the office lies on, asked after a read or write failed: whether
    /// its files can be read through and a new one be written.
    pub fn disk_fault(&self) -> Option<DiskFault> {
        unreadable_file(self.folder.path())
            .or_else(|| unwritable_folder(self.folder.path()))?
            .disk_fault()
    }

    /// Reads. What `f` sees is one state of the office, whatever is written meanwhile.
    ///
    /// # Errors
    /// What `f` gives, or SQLite's.
    pub fn read<T, E: From<StoreError>>(
        &self,
        f: impl FnOnce(Reader<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let mut connection = self.reader()?;
        let transaction = connection.transaction().map_err(StoreError::from)?;
        // A connection on which something failed is not used again: after one bad page SQLCipher
        // refuses all others.
        let value = f(Reader { connection: &transaction })?;
        drop(transaction);
        let mut idle = self.connections.idle_readers.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() < IDLE_READERS {
            idle.push(connection);
        }
        Ok(value)
    }

    /// Writes in one transaction at `now` (milliseconds since 1970): all of what `f` does, or
    /// nothing if it fails.
    ///
    /// Writes wait for each other: `f` must not write to the same store but through what it is
    /// given. Lists and searches within `f` see the index as it was before.
    ///
    /// # Errors
    /// What `f` gives, or SQLite's; those of [`Store::in_place`].
    pub fn write<T, E: Failure>(
        &self,
        now: u64,
        f: impl FnOnce(&mut Writing<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        if self.is_read_only() {
            return Err(read_only(self.path()).into());
        }
        self.folder.in_place()?;
        let mut connection = self.writer();
        if !self.connections.noted_open.load(Ordering::Acquire) {
            let noted = write::note_open(&connection)?;
            self.connections.noted_open.store(noted, Ordering::Release);
        }
        let written = self.write_on(&mut connection, now, f);
        if written.as_ref().is_err_and(Failure::may_pass)
            && let Ok(fresh) = connection::open_again(&self.folder)
        {
            // The old one may refuse every page after one it could not read.
            *connection = fresh;
        }
        written
    }

    fn write_on<T, E: From<StoreError>>(
        &self,
        connection: &mut Connection,
        now: u64,
        f: impl FnOnce(&mut Writing<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let transaction = connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(StoreError::from)?;
        let mut writing = Writing::begin(&transaction, &self.collation, now)?;
        let value = f(&mut writing)?;
        let logged = writing.finish()?;
        let mark = logged.then(|| write::standing(&transaction)).transpose()?;
        self.folder.in_place()?;
        transaction.commit().map_err(StoreError::from)?;
        self.commits.fetch_add(1, Ordering::AcqRel);
        if let Some(standing) = mark {
            self.folder.note_mark(standing.mark);
        }
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

    /// Whether the search index holds what one made anew from the records would hold; nothing is
    /// changed.
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
        let idle =
            self.connections.idle_readers.lock().unwrap_or_else(PoisonError::into_inner).pop();
        idle.map_or_else(|| connection::open_reader(&self.folder), Ok)
    }

    /// A panic while writing rolled its transaction back, so the connection is sound.
    pub(crate) fn writer(&self) -> MutexGuard<'_, Connection> {
        self.connections.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The database of a new office.
fn furnish(folder: &Folder) -> Result<Connection> {
    let mut connection = connection::create(folder)?;
    schema::migrate(&mut connection)?;
    write::number_node(&connection)?;
    folder.set_mark(write::standing(&connection)?.mark)?;
    write::mark_standing(&connection)?;
    Ok(connection)
}

/// How many saves an office has lost: none, so many, or a number that cannot be known.
///
/// Where the mark is missing, that alone is no loss: a new one is made. The database tells whether
/// it was open when it was copied, and then its log must be there; a log that goes on behind what
/// could be read is damaged.
fn lost_saves(
    folder: &Folder,
    marked: Option<Mark>,
    found: Standing,
) -> Result<Option<Option<u64>>> {
    match marked {
        Some(marked) if marked.op_seq > found.mark.op_seq => {
            Ok(Some(Some((marked.saves - found.mark.saves).max(1) as u64)))
        }
        Some(_) => Ok(None),
        None if folder.is_read_only() => Ok(found.is_open.then_some(None)),
        None => {
            let without_log = found.is_open && log::length(&folder.database()) == 0;
            let damaged =
                log::goes_on(&log::file_of(&folder.database()), folder.hold_log()?.frames()?)?;
            Ok((without_log || damaged).then_some(None))
        }
    }
}

/// Keeps a copy of the log of an office that has lost saves: what can still be had of them stands
/// nowhere else.
fn keep_log(folder: &Folder, found: Mark) -> Result<()> {
    let log = log::file_of(&folder.database());
    if log::length(&folder.database()) == 0 {
        return Ok(());
    }
    let copy = folder.path().join(format!("office.log-{}.kept", found.op_seq));
    write_whole(&copy, &fs::read(&log).map_err(at(&log))?)
}

/// An error of opening an office in the words of the disk, where the disk is at fault. SQLite tells
/// an unreadable sector as damage, and a disk on which it cannot make its files as a failing one.
fn told_rightly(path: &Path, error: StoreError) -> StoreError {
    let failing = error.disk_fault() == Some(DiskFault::Failing);
    unreadable_file(path)
        .or_else(|| if failing { unwritable_folder(path) } else { None })
        .unwrap_or(error)
}

/// The first file of an office that the operating system will not read through, with its words.
fn unreadable_file(office: &Path) -> Option<StoreError> {
    let database = office.join(DATABASE);
    [log::file_of(&database), database].into_iter().find_map(|path| {
        let read =
            File::open(&path).and_then(|mut file| std::io::copy(&mut file, &mut std::io::sink()));
        read.err().filter(|error| DiskFault::of(error).is_some()).map(at(&path))
    })
}

/// What keeps an office from being made in a folder, where the error may be one of the disk.
fn fault_behind(error: &impl Failure, office: &Path) -> Option<StoreError> {
    if error.may_pass() { unwritable_folder(office) } else { None }
}

/// More bytes than SQLite needs at least for the files beside a database.
const PROBE: usize = 64 * 1024;

/// Why no file can be written in a folder, in the operating system's words.
fn unwritable_folder(office: &Path) -> Option<StoreError> {
    let path = office.join("office.probe");
    let written =
        write_whole(&path, &[0; PROBE]).and_then(|()| fs::remove_file(&path).map_err(at(&path)));
    match written {
        // The folder is what cannot be written; the file was tried in passing.
        Err(StoreError::Io { source, .. }) if DiskFault::of(&source).is_some() => {
            Some(at(office)(source))
        }
        _ => None,
    }
}
