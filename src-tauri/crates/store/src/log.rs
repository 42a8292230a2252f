//! The write-ahead log of an open office, watched from outside SQLite: whether the file that holds
//! the last saves is still there and whole.
//!
//! SQLite keeps the state of the log in the wal-index (`office.db-shm`): how many frames are
//! committed, and the running checksum and salts of the last of them. The checksum covers every
//! frame before, so a log that still holds that frame with that checksum at its place, in a file
//! that is long enough, was neither cut nor replaced by an older copy. Checkpoints need no
//! exception: they reset the wal-index before they cut or overwrite the log.

use crate::error::{Result, at};
use crate::held::Held;
use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

/// Bytes of the header of the log, and of the header of each of its frames.
const LOG_HEADER: u64 = 32;
const FRAME_HEADER: usize = 24;
/// Bytes of the header of the wal-index, which stands there twice.
const INDEX_HEADER: usize = 48;
/// The version of the wal-index whose layout is read here; SQLite has had no other since 3.7.0.
const INDEX_VERSION: u32 = 3_007_000;
/// How often a wal-index is read that is being written at the moment; writing it takes less than a
/// microsecond.
const READINGS: u32 = 1000;

/// What is the matter with a log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LogState {
    /// It is where SQLite made it and holds every committed save.
    Whole,
    /// Its name leads to no file or another one. The file SQLite has open is whole.
    Elsewhere,
    /// The file itself was cut or overwritten: saves that stood in it alone cannot be read any
    /// more.
    Broken,
}

/// The log and the wal-index of an open office, held open.
#[derive(Debug)]
pub(crate) struct SaveLog {
    path: PathBuf,
    log: Held,
    index: Held,
}

impl SaveLog {
    /// Holds the log of a database to which a connection is open. SQLite makes both files with the
    /// first read and keeps them while any connection lives.
    pub(crate) fn of(database: &Path) -> Result<SaveLog> {
        let path = file_of(database);
        let index = beside(database, "-shm");
        // SQLite removes both when the last connection closes, so on Windows too they are held
        // without denying that.
        let open = |path: &Path| File::open(path).map(Held::over).map_err(at(path));
        Ok(SaveLog { log: open(&path)?, index: open(&index)?, path })
    }

    /// Looks whether the log is in its place and whole.
    pub(crate) fn state(&self) -> Result<LogState> {
        let read = || -> io::Result<LogState> {
            match self.is_whole()? {
                false => Ok(LogState::Broken),
                true if self.log.is_at(&self.path)? => Ok(LogState::Whole),
                true => Ok(LogState::Elsewhere),
            }
        };
        read().map_err(at(&self.path))
    }

    /// How many frames of the log are committed and could be read.
    pub(crate) fn frames(&self) -> Result<u64> {
        let read = || -> io::Result<u64> {
            for _ in 0..READINGS {
                if let Some(index) = Index::read(&self.index)? {
                    return Ok(index.frames);
                }
                std::thread::yield_now();
            }
            Err(io::Error::other("the wal-index cannot be read"))
        };
        read().map_err(at(&self.path))
    }

    fn is_whole(&self) -> io::Result<bool> {
        let mut before = None;
        for _ in 0..READINGS {
            let index = Index::read(&self.index)?;
            let Some(index) = index else {
                std::thread::yield_now();
                continue;
            };
            if index.holds(&self.log)? {
                return Ok(true);
            }
            // A save or checkpoint in between moved on: only a log that does not fit the same state
            // twice is broken.
            if before.as_ref() == Some(&index) {
                return Ok(false);
            }
            before = Some(index);
        }
        Ok(false)
    }
}

/// The committed state of a log by its wal-index.
#[derive(Debug, PartialEq, Eq)]
struct Index {
    known: bool,
    page: u64,
    frames: u64,
    checksum: [u8; 8],
    salts: [u8; 8],
}

impl Index {
    /// Reads it; `None` while it is being written.
    fn read(file: &Held) -> io::Result<Option<Index>> {
        let mut twice = [0; 2 * INDEX_HEADER];
        if !file.read_exact_at(0, &mut twice)? {
            return Ok(None);
        }
        let (first, second) = twice.split_at(INDEX_HEADER);
        if first != second {
            return Ok(None);
        }
        let word = |at: usize| {
            u32::from_ne_bytes([first[at], first[at + 1], first[at + 2], first[at + 3]])
        };
        let page = u64::from(u16::from_ne_bytes([first[14], first[15]]));
        let mut checksum = [0; 8];
        checksum[..4].copy_from_slice(&word(24).to_be_bytes());
        checksum[4..].copy_from_slice(&word(28).to_be_bytes());
        let mut salts = [0; 8];
        salts.copy_from_slice(&first[32..40]);
        Ok(Some(Index {
            known: word(0) == INDEX_VERSION,
            // 65,536 does not fit into the field and is written as 1.
            page: if page == 1 { 65_536 } else { page },
            frames: u64::from(word(16)),
            checksum,
            salts,
        }))
    }

    /// Whether the log holds the last committed frame, with the checksum over all frames up to it.
    fn holds(&self, log: &Held) -> io::Result<bool> {
        if !self.known || self.frames == 0 {
            return Ok(true);
        }
        let frame = FRAME_HEADER as u64 + self.page;
        if log.length()? < LOG_HEADER + self.frames * frame {
            return Ok(false);
        }
        let mut header = [0; FRAME_HEADER];
        let read = log.read_exact_at(LOG_HEADER + (self.frames - 1) * frame, &mut header)?;
        Ok(read && header[8..16] == self.salts && header[16..24] == self.checksum)
    }
}

/// Whether a log holds a committed frame behind the `frames` that SQLite could read: something
/// between them was damaged.
pub(crate) fn goes_on(log: &Path, frames: u64) -> Result<bool> {
    let read = || -> io::Result<bool> {
        let mut file = match File::open(log) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
            Err(error) => return Err(error),
        };
        let length = file.metadata()?.len();
        let mut header = [0; LOG_HEADER as usize];
        if length < LOG_HEADER {
            return Ok(false);
        }
        file.read_exact(&mut header)?;
        let page = u64::from(u32::from_be_bytes([header[8], header[9], header[10], header[11]]));
        if page == 0 {
            return Ok(true);
        }
        let frame = FRAME_HEADER as u64 + page;
        let mut place = LOG_HEADER + frames * frame;
        while place + FRAME_HEADER as u64 <= length {
            let mut found = [0; FRAME_HEADER];
            file.seek(SeekFrom::Start(place))?;
            file.read_exact(&mut found)?;
            // Frames of earlier rounds have other salts; those of a write that was not committed
            // have no size of the database.
            if found[8..16] == header[16..24] && found[4..8] != [0; 4] {
                return Ok(true);
            }
            place += frame;
        }
        Ok(false)
    };
    read().map_err(at(log))
}

/// Where SQLite keeps the log of a database.
pub(crate) fn file_of(database: &Path) -> PathBuf {
    beside(database, "-wal")
}

/// A file SQLite keeps beside a database.
fn beside(database: &Path, ending: &str) -> PathBuf {
    let mut name = database.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// How long the log of a database is; 0 where there is none.
pub(crate) fn length(database: &Path) -> u64 {
    fs::metadata(file_of(database)).map_or(0, |log| log.len())
}
