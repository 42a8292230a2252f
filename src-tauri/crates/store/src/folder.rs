//! The office folder: header with the key, database, attachments; one program at a time, never on a
//! network share.

use crate::error::{DATABASE, DiskFault, Result, StoreError, at};
use crate::held::Held;
use crate::log::{LogState, SaveLog};
use crate::mark::{MARK, Mark, MarkFile};
use crate::random;
use caunoi_domain::Id;
use serde::{Deserialize, Serialize};
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

const HEADER: &str = "office.header";
const LOCK: &str = "office.lock";
/// Stands in a folder while an office is being made in it.
const MAKING: &str = "office.making";
/// The folder of attached files.
const ATTACHMENTS: &str = "attachments";
/// How the names of files end that are not whole yet.
pub(crate) const NEW: &str = ".new";
const FORMAT: &str = "caunoi-office";
/// Newest header this program knows.
const HEADER_VERSION: u32 = 1;

/// An office folder that this program holds open.
#[derive(Debug)]
pub(crate) struct Folder {
    path: PathBuf,
    header: Header,
    /// The folder, its header and its database as they were found; not there while the office is
    /// being made.
    held: OnceLock<[Held; 3]>,
    /// The log of the last saves; not there before a connection is open, nor on a disk that cannot
    /// be written.
    log: OnceLock<SaveLog>,
    /// How far the op log has come; not there before the office has a mark.
    mark: OnceLock<MarkFile>,
    /// Holds the operating system's lock as long as it lives; `None` on a disk that cannot be
    /// written, where nobody else writes either.
    lock: Option<File>,
}

/// What the header file says. The key stands in it as it is until a passphrase wraps it; the file
/// is readable by its owner only.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    format: String,
    version: u32,
    office: Id,
    key: Key,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
enum Key {
    /// 64 hexadecimal digits.
    Plain { hex: String },
}

/// The header as written: with a digest of itself, so that a damaged header is told from a wrong
/// one.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sealed {
    header: serde_json::Value,
    blake3: String,
}

impl Folder {
    /// Begins to make an office folder, with a fresh key. It is no office before [`Folder::seal`]
    /// has written the header, which happens once the database stands with its first records: what
    /// a power cut leaves is a folder without a header, marked as being made, which the next making
    /// clears.
    ///
    /// # Errors
    /// When the folder holds anything, cannot be written, or lies on a network share.
    pub(crate) fn create(path: &Path, now: u64) -> Result<Folder> {
        let lock = begin(path)?;
        let key = Key::Plain { hex: hex::encode(random::bytes::<32>()?) };
        let header = Header {
            format: FORMAT.to_owned(),
            version: HEADER_VERSION,
            office: random::new_id(now)?,
            key,
        };
        Ok(Folder {
            path: path.to_owned(),
            header,
            held: OnceLock::new(),
            log: OnceLock::new(),
            mark: OnceLock::new(),
            lock: Some(lock),
        })
    }

    /// Begins to copy this office into a new or empty folder.
    ///
    /// # Errors
    /// See [`Folder::create`].
    pub(crate) fn begin_copy(&self, path: &Path) -> Result<Copying<'_>> {
        Ok(Copying { of: self, lock: begin(path)?, path: path.to_owned() })
    }

    /// Writes the header: from now on the folder is an office.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(crate) fn seal(&self) -> Result<()> {
        make_lasting(&self.path)?;
        write_header(&self.path, &self.header)?;
        // Beside a header it says nothing any more; opening takes it away too.
        let _ = fs::remove_file(self.path.join(MAKING));
        Ok(())
    }

    /// Takes away what was made of an office that could not be finished; what resists stays.
    pub(crate) fn abandon(&self) {
        // The error that ended the making is the one to tell.
        let _ = clear(&self.path);
        let _ = fs::remove_file(self.path.join(LOCK));
    }

    /// Opens an office folder.
    ///
    /// # Errors
    /// When there is none, it is in use, foreign, damaged, newer, or on a network share.
    pub(crate) fn open(path: &Path) -> Result<Folder> {
        let header_path = path.join(HEADER);
        match fs::metadata(&header_path) {
            Ok(found) if found.is_file() => {}
            // A folder that may not be looked into is not told as one without an office.
            Err(error) if DiskFault::of(&error).is_some() => return Err(at(&header_path)(error)),
            _ => return Err(StoreError::NoOffice(path.to_owned())),
        }
        refuse_network(path)?;
        // The header first: a folder that is none of ours does not even get a lock file.
        let header = read_header(path)?;
        let lock = match lock(path) {
            Ok(lock) => Some(lock),
            Err(error) if error.disk_fault() == Some(DiskFault::ReadOnly) => None,
            Err(error) => return Err(error),
        };
        let folder = Folder {
            path: path.to_owned(),
            header,
            held: OnceLock::new(),
            log: OnceLock::new(),
            mark: OnceLock::new(),
            lock,
        };
        if !folder.is_read_only() {
            let _ = fs::remove_file(path.join(MAKING));
        }
        Ok(folder)
    }

    /// Opens an office folder as on a disk that cannot be written.
    #[cfg(test)]
    pub(crate) fn open_read_only(path: &Path) -> Result<Folder> {
        let header = read_header(path)?;
        Ok(Folder {
            path: path.to_owned(),
            header,
            held: OnceLock::new(),
            log: OnceLock::new(),
            mark: OnceLock::new(),
            lock: None,
        })
    }

    /// Whether it lies on a disk that cannot be written.
    pub(crate) fn is_read_only(&self) -> bool {
        self.lock.is_none()
    }

    /// Holds the log of the last saves from now on; a connection must be open.
    pub(crate) fn hold_log(&self) -> Result<&SaveLog> {
        if let Some(log) = self.log.get() {
            return Ok(log);
        }
        let log = SaveLog::of(&self.database())?;
        Ok(self.log.get_or_init(|| log))
    }

    /// Holds the folder, its header, its database and the log of the last saves from now on.
    pub(crate) fn hold(&self) -> Result<()> {
        if !self.is_read_only() {
            self.hold_log()?;
        }
        let [folder, header, database] =
            self.places().map(|path| Held::of(&path).map_err(at(&path)));
        let _ = self.held.set([folder?, header?, database?]);
        Ok(())
    }

    fn places(&self) -> [PathBuf; 3] {
        [self.path.clone(), self.path.join(HEADER), self.database()]
    }

    /// What is the matter with the log of the last saves.
    pub(crate) fn log_state(&self) -> Result<LogState> {
        self.log.get().map_or(Ok(LogState::Whole), SaveLog::state)
    }

    /// Looks whether the path still leads to the folder, header, database and log that were opened,
    /// and whether the log is whole.
    ///
    /// # Errors
    /// [`StoreError::Gone`] when it does not, [`StoreError::LogBroken`] when the log was cut or
    /// overwritten.
    pub(crate) fn in_place(&self) -> Result<()> {
        if !self.has_its_files()? {
            return Err(StoreError::Gone(self.path.clone()));
        }
        match self.log_state()? {
            LogState::Whole => Ok(()),
            LogState::Elsewhere => Err(StoreError::Gone(self.path.clone())),
            LogState::Broken => Err(StoreError::LogBroken(self.path.clone())),
        }
    }

    /// Whether the path still leads to the folder, header and database that were opened.
    pub(crate) fn has_its_files(&self) -> Result<bool> {
        let Some(held) = self.held.get() else { return Ok(true) };
        for (held, path) in held.iter().zip(self.places()) {
            if !held.is_at(&path).map_err(at(&path))? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The database as it was opened, whatever its path leads to now.
    pub(crate) fn held_database(&self) -> Option<&Held> {
        self.held.get().map(|[_, _, database]| database)
    }

    /// Whether the path still leads to the folder that was opened, whatever became of the files in
    /// it.
    pub(crate) fn is_in_its_folder(&self) -> Result<bool> {
        self.held
            .get()
            .map_or(Ok(true), |[folder, ..]| folder.is_at(&self.path).map_err(at(&self.path)))
    }

    /// How far the op log had come by the mark; `None` where there is no mark that can be read.
    /// What is held of it is written by [`Folder::note_mark`].
    pub(crate) fn read_mark(&self) -> Result<Option<Mark>> {
        let Some((file, mark)) = MarkFile::open(&self.path)? else { return Ok(None) };
        let _ = self.mark.set(file);
        Ok(Some(mark))
    }

    /// Makes the mark, or sets it back to how far the log has really come.
    pub(crate) fn set_mark(&self, mark: Mark) -> Result<()> {
        if let Some(file) = self.mark.get() {
            return file.reset(mark).map_err(at(&self.path.join(MARK)));
        }
        let _ = self.mark.set(MarkFile::create(&self.path, mark)?);
        Ok(())
    }

    /// Notes how far the log has come after a commit. The mark may lag: what was acknowledged does
    /// not hang on it.
    pub(crate) fn note_mark(&self, mark: Mark) {
        if let Some(file) = self.mark.get() {
            let _ = file.set(mark);
        }
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Identifier of the office.
    pub(crate) fn office(&self) -> Id {
        self.header.office
    }

    /// The database file.
    pub(crate) fn database(&self) -> PathBuf {
        self.path.join(DATABASE)
    }

    /// The folder of attached files.
    pub(crate) fn attachments(&self) -> PathBuf {
        self.path.join(ATTACHMENTS)
    }

    /// The database key as 64 hexadecimal digits.
    pub(crate) fn key_hex(&self) -> &str {
        let Key::Plain { hex } = &self.header.key;
        hex
    }
}

/// An office being copied into another folder, which becomes an office once all of it lies there.
pub(crate) struct Copying<'a> {
    of: &'a Folder,
    path: PathBuf,
    lock: File,
}

impl Copying<'_> {
    /// Writes the header, or takes away what was copied where that failed.
    pub(crate) fn end<T>(self, copied: Result<T>) -> Result<T> {
        let Copying { of, path, lock } = self;
        let ended = copied.and_then(|value| {
            make_lasting(&path)?;
            write_header(&path, &of.header)?;
            let _ = fs::remove_file(path.join(MAKING));
            Ok(value)
        });
        if ended.is_err() {
            // The error that ended the copying is the one to tell.
            let _ = clear(&path);
        }
        drop(lock);
        ended
    }
}

/// Begins to make an office in a new or empty folder, or in one where a making was cut: the lock,
/// and the sign of making.
fn begin(path: &Path) -> Result<File> {
    make_folder(path)?;
    refuse_network(path)?;
    let names = names_in(path)?;
    let unfinished =
        names.iter().any(|name| name == MAKING) && !names.iter().any(|name| name == HEADER);
    if !unfinished && names.iter().any(|name| name != LOCK) {
        return Err(StoreError::FolderNotEmpty(path.to_owned()));
    }
    owner_only(path, 0o700)?;
    let lock = lock(path)?;
    if unfinished {
        clear(path)?;
    }
    write_whole(&path.join(MAKING), b"")?;
    Ok(lock)
}

/// Makes a folder and those above it, so that it is there after a power cut.
fn make_folder(path: &Path) -> Result<()> {
    let missing: Vec<&Path> = path
        .ancestors()
        .take_while(|folder| !folder.as_os_str().is_empty() && !folder.exists())
        .collect();
    fs::create_dir_all(path).map_err(at(path))?;
    missing
        .iter()
        .filter_map(|folder| folder.parent())
        .filter(|above| !above.as_os_str().is_empty())
        .try_for_each(make_lasting)
}

fn names_in(folder: &Path) -> Result<Vec<String>> {
    let entries = fs::read_dir(folder)
        .and_then(|entries| entries.collect::<std::io::Result<Vec<_>>>())
        .map_err(at(folder))?;
    Ok(entries.into_iter().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect())
}

/// Takes away what a making that was cut left behind, the sign of making last. What it did not make
/// stays.
fn clear(folder: &Path) -> Result<()> {
    let made = [
        DATABASE.to_owned(),
        format!("{DATABASE}-wal"),
        format!("{DATABASE}-shm"),
        format!("{DATABASE}-journal"),
        MARK.to_owned(),
    ];
    let ours = |name: &str| {
        made.iter().any(|made| made == name) || name.starts_with("office.") && name.ends_with(NEW)
    };
    let remove = |name: &str| {
        let path = folder.join(name);
        match fs::remove_file(&path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(at(&path)(error)),
            _ => Ok(()),
        }
    };
    names_in(folder)?
        .iter()
        .map(String::as_str)
        .filter(|name| ours(name))
        .chain([HEADER])
        .try_for_each(remove)?;
    // The folder was new or empty when the sign of making was set, so the files copied into it are
    // the making's.
    let attachments = folder.join(ATTACHMENTS);
    if folder.join(MAKING).exists() && attachments.is_dir() {
        fs::remove_dir_all(&attachments).map_err(at(&attachments))?;
    }
    // What the making did not write keeps its sign, so that it can be tried again once that is
    // gone.
    let left = names_in(folder)?.into_iter().any(|name| name != LOCK && name != MAKING);
    if left { Err(StoreError::FolderNotEmpty(folder.to_owned())) } else { remove(MAKING) }
}

fn read_header(folder: &Path) -> Result<Header> {
    let path = folder.join(HEADER);
    let text = fs::read_to_string(&path).map_err(|error| match error.kind() {
        std::io::ErrorKind::InvalidData => {
            StoreError::Damaged { path: path.clone(), detail: "not text".to_owned() }
        }
        _ => at(&path)(error),
    })?;
    let damaged = |detail: String| StoreError::Damaged { path: path.clone(), detail };
    let sealed: Sealed = serde_json::from_str(&text).map_err(|error| damaged(error.to_string()))?;
    if sealed.header.get("format").and_then(|format| format.as_str()) != Some(FORMAT) {
        return Err(StoreError::Foreign(path.clone()));
    }
    if blake3::hash(sealed.header.to_string().as_bytes()).to_hex().as_str() != sealed.blake3 {
        return Err(damaged("the digest does not match".to_owned()));
    }
    let version = sealed.header.get("version").and_then(serde_json::Value::as_u64).unwrap_or(0);
    if version > u64::from(HEADER_VERSION) {
        return Err(StoreError::Newer { found: version as u32, known: HEADER_VERSION });
    }
    serde_json::from_value(sealed.header).map_err(|error| damaged(error.to_string()))
}

fn write_header(folder: &Path, header: &Header) -> Result<()> {
    let path = folder.join(HEADER);
    let damaged = |error: serde_json::Error| StoreError::Damaged {
        path: path.clone(),
        detail: error.to_string(),
    };
    let value = serde_json::to_value(header).map_err(damaged)?;
    let blake3 = blake3::hash(value.to_string().as_bytes()).to_hex().to_string();
    let text = serde_json::to_string_pretty(&Sealed { header: value, blake3 }).map_err(damaged)?;
    write_whole(&path, text.as_bytes())?;
    owner_only(&path, 0o600)
}

/// Writes a file so that after a power cut it is there whole or not at all.
pub(crate) fn write_whole(path: &Path, content: &[u8]) -> Result<()> {
    // Two threads may be writing the same content at once: each writes a file of its own.
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".{}{NEW}", hex::encode(random::bytes::<8>()?)));
    let new = PathBuf::from(name);
    let written = write_new(&new, content).and_then(|()| fs::rename(&new, path).map_err(at(path)));
    if let Err(error) = written {
        // The error that ended the writing is the one to tell.
        let _ = fs::remove_file(&new);
        return Err(error);
    }
    path.parent().map_or(Ok(()), make_lasting)
}

/// Opens a file to read; `None` where a folder, pipe, device or socket stands at the path, or a
/// link. What was opened is looked at, not what the path leads to before or after.
///
/// # Errors
/// What the system says.
pub fn open_plain(path: &Path) -> std::io::Result<Option<File>> {
    let mut options = File::options();
    options.read(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        // Opening a pipe would wait for its other end.
        options.custom_flags(libc::O_NOFOLLOW | libc::O_NONBLOCK);
    }
    match options.open(path) {
        Ok(file) => Ok(file.metadata()?.is_file().then_some(file)),
        // Links, sockets and folders may be refused in words of their own.
        Err(_) if fs::symlink_metadata(path).is_ok_and(|found| !found.is_file()) => Ok(None),
        Err(error) => Err(error),
    }
}

/// The content of a plain file.
pub(crate) fn read_plain(path: &Path) -> std::io::Result<Vec<u8>> {
    use std::io::Read;
    let mut file = open_plain(path)?.ok_or_else(|| std::io::Error::other("not a plain file"))?;
    let mut content = Vec::new();
    file.read_to_end(&mut content)?;
    Ok(content)
}

/// Makes what was put into a folder outlast a power cut. Windows has no such call for folders and
/// does it by itself.
pub(crate) fn make_lasting(folder: &Path) -> Result<()> {
    if cfg!(unix) {
        File::open(folder).and_then(|folder| folder.sync_all()).map_err(at(folder))
    } else {
        Ok(())
    }
}

fn write_new(path: &Path, content: &[u8]) -> Result<()> {
    let mut file = File::create_new(path).map_err(at(path))?;
    owner_only(path, 0o600)?;
    file.write_all(content).map_err(at(path))?;
    file.sync_all().map_err(at(path))
}

fn lock(folder: &Path) -> Result<File> {
    let path = folder.join(LOCK);
    let file =
        File::options().create(true).truncate(false).write(true).open(&path).map_err(at(&path))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(fs::TryLockError::WouldBlock) => Err(StoreError::InUse(folder.to_owned())),
        Err(fs::TryLockError::Error(error)) => Err(at(&path)(error)),
    }
}

#[cfg(unix)]
fn owner_only(path: &Path, mode: u32) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).map_err(at(path))
}

/// On Windows the folder inherits the rights of the user's own profile.
#[cfg(not(unix))]
fn owner_only(_: &Path, _: u32) -> Result<()> {
    Ok(())
}

/// File systems shared over a network, as Linux names them in its mount table.
#[cfg(target_os = "linux")]
const NETWORK_FILE_SYSTEMS: [&str; 8] =
    ["nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "9p", "fuse.sshfs"];

#[cfg(target_os = "linux")]
fn refuse_network(path: &Path) -> Result<()> {
    let real = path.canonicalize().map_err(at(path))?;
    let mounts = Path::new("/proc/self/mounts");
    let table = fs::read_to_string(mounts).map_err(at(mounts))?;
    let under = |line: &&str| {
        line.split(' ').nth(1).is_some_and(|point| real.starts_with(point.replace("\\040", " ")))
    };
    let deepest =
        table.lines().filter(under).max_by_key(|line| line.split(' ').nth(1).map_or(0, str::len));
    let kind = deepest.and_then(|line| line.split(' ').nth(2)).unwrap_or("");
    if NETWORK_FILE_SYSTEMS.contains(&kind) {
        Err(StoreError::NetworkShare(path.to_owned()))
    } else {
        Ok(())
    }
}

#[cfg(not(target_os = "linux"))]
fn refuse_network(path: &Path) -> Result<()> {
    let real = path.canonicalize().map_err(at(path))?;
    if real.to_string_lossy().starts_with(r"\\?\UNC\") {
        Err(StoreError::NetworkShare(path.to_owned()))
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_made_once_and_held_by_one_program() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("co-quan");
        let made = Folder::create(&path, 1).unwrap();
        made.seal().unwrap();
        assert!(matches!(Folder::open(&path), Err(StoreError::InUse(_))));
        let (office, key) = (made.office(), made.key_hex().to_owned());
        drop(made);
        assert!(matches!(Folder::create(&path, 1), Err(StoreError::FolderNotEmpty(_))));
        let opened = Folder::open(&path).unwrap();
        assert_eq!((opened.office(), opened.key_hex()), (office, key.as_str()));
    }

    #[cfg(unix)]
    #[test]
    fn the_header_is_readable_by_its_owner_only() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("co-quan");
        Folder::create(&path, 1).unwrap().seal().unwrap();
        let mode = fs::metadata(path.join(HEADER)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    #[allow(clippy::type_complexity, reason = "a table of cases")]
    fn damaged_foreign_and_newer_headers_are_told_apart() {
        let dir = tempfile::tempdir().unwrap();
        let header = dir.path().join(HEADER);
        assert!(matches!(Folder::open(dir.path()), Err(StoreError::NoOffice(_))));

        let sealed = |value: serde_json::Value| {
            let blake3 = blake3::hash(value.to_string().as_bytes()).to_hex().to_string();
            serde_json::to_string(&Sealed { header: value, blake3 }).unwrap()
        };
        let cases: [(String, fn(&StoreError) -> bool); 5] = [
            ("{".to_owned(), |e| matches!(e, StoreError::Damaged { .. })),
            (sealed(serde_json::json!({"format": "other"})), |e| {
                matches!(e, StoreError::Foreign(_))
            }),
            (sealed(serde_json::json!({"format": FORMAT, "version": 99})), |e| {
                matches!(e, StoreError::Newer { found: 99, .. })
            }),
            (sealed(serde_json::json!({"format": FORMAT, "version": 1})), |e| {
                matches!(e, StoreError::Damaged { .. })
            }),
            (
                sealed(serde_json::json!({"format": FORMAT, "version": 1}))
                    .replace("\"version\":1", "\"version\":0"),
                |e| matches!(e, StoreError::Damaged { .. }),
            ),
        ];
        for (content, expected) in cases {
            fs::write(&header, &content).unwrap();
            let error = Folder::open(dir.path()).unwrap_err();
            assert!(expected(&error), "{content}: {error}");
        }
    }
}
