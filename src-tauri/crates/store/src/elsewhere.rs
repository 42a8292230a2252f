//! An office copied whole into another folder from what is held open: the way out when its own
//! folder is gone.

use crate::connection;
use crate::error::{Result, StoreError, at};
use crate::folder;
use crate::log::LogState;
use crate::mark::MarkFile;
use crate::store::Store;
use crate::write;
use rusqlite::Connection;
use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

impl Store {
    /// Makes the database whole by itself where it is still in its place, so that the office can be
    /// closed and opened again. False where something is held open that would go with closing.
    ///
    /// # Errors
    /// When the database cannot be read or written.
    pub fn prepare_reopening(&self) -> Result<bool> {
        if !self.folder.has_its_files()? {
            return Ok(false);
        }
        // What a broken log held alone is lost already; how many saves that is, opening tells.
        Ok(self.folder.log_state()? == LogState::Broken || self.fold_in(&self.writer())?)
    }

    /// Folds the whole log into the database; whether nobody was in the way.
    fn fold_in(&self, writer: &Connection) -> Result<bool> {
        let busy: i64 =
            writer.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        Ok(busy == 0)
    }

    /// Copies the office into a new or empty folder, as it stands, also where its own folder was
    /// deleted, renamed or replaced. Gives how many attached files could not be copied, because
    /// they are no longer where they were kept.
    ///
    /// # Errors
    /// When the folder holds anything or cannot be written, or the log of the last saves is broken;
    /// nothing is an office there then.
    pub fn save_elsewhere(&self, path: &Path) -> Result<u32> {
        let writer = self.writer();
        // Folding a broken log in would mix old pages with new ones.
        if self.folder.log_state()? == LogState::Broken {
            return Err(StoreError::LogBroken(self.path().to_owned()));
        }
        // All of the log goes into the database, which is then copied from the handle that is held.
        if !self.fold_in(&writer)? {
            return Err(StoreError::InUse(self.path().to_owned()));
        }
        let making = self.folder.begin_copy(path)?;
        let copied = self.copy_database(path).and_then(|()| {
            let mark = write::standing(&writer)?.mark;
            MarkFile::create(path, mark)?;
            let mut digests = writer.prepare("SELECT DISTINCT digest FROM attachment")?;
            let digests = digests
                .query_map([], |row| row.get::<_, String>(0))?
                .collect::<rusqlite::Result<Vec<_>>>()?;
            let mut missing = 0;
            for digest in digests {
                missing += u32::from(!self.copy_attachment(&digest, path)?);
            }
            Ok(missing)
        });
        making.end(copied)
    }

    fn copy_database(&self, to: &Path) -> Result<()> {
        let path = connection::database_in(to);
        let held =
            self.folder.held_database().ok_or_else(|| StoreError::Gone(self.path().to_owned()))?;
        let mut file = File::create_new(&path).map_err(at(&path))?;
        held.read_through(|part| file.write_all(part)).map_err(at(&path))?;
        file.sync_all().map_err(at(&path))
    }

    /// Copies an attached file; whether it was there and whole.
    fn copy_attachment(&self, digest: &str, to: &Path) -> Result<bool> {
        if !self.folder.is_in_its_folder()? {
            return Ok(false);
        }
        let whole = folder::read_plain(&self.attachment_path(digest))
            .ok()
            .filter(|content| blake3::hash(content).to_hex().as_str() == digest);
        let Some(content) = whole else { return Ok(false) };
        let (shelf, rest) = digest.split_at_checked(2).unwrap_or(("", digest));
        let shelf = to.join("attachments").join(shelf);
        fs::create_dir_all(&shelf).map_err(at(&shelf))?;
        folder::write_whole(&shelf.join(rest), &content)?;
        Ok(true)
    }
}
