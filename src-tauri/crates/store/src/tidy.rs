//! Tidying an office when it is opened, under its lock: files that were not written to the end go,
//! and attached files that no record names are put into quarantine, from which they come back as
//! soon as one does.

use crate::error::Result;
use crate::folder::{NEW, make_lasting};
use crate::store::Store;
use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Name of the folder, in the office folder, of attached files that no record names.
const QUARANTINE: &str = "quarantine";

impl Store {
    /// Takes away files that were not written to the end, and moves attached files into or out of
    /// quarantine. What cannot be moved stays where it is.
    ///
    /// # Errors
    /// When the records cannot be read.
    pub(crate) fn tidy(&self) -> Result<()> {
        remove_unfinished(self.folder.path());
        let attached = digests_in(&self.folder.attachments());
        let aside = digests_in(&self.quarantine());
        if attached.is_empty() && aside.is_empty() {
            return Ok(());
        }
        let named = self.named_digests()?;
        let orphans: Vec<&String> =
            attached.iter().filter(|digest| !named.contains(*digest)).collect();
        for digest in &orphans {
            move_whole(&self.attachment_path(digest), &self.quarantined(digest));
        }
        for digest in aside.iter().filter(|digest| named.contains(*digest)) {
            self.out_of_quarantine(digest);
        }
        Ok(())
    }

    /// Digests that records name, those in the bin among them.
    fn named_digests(&self) -> Result<HashSet<String>> {
        let writer = self.writer();
        let mut statement = writer.prepare("SELECT DISTINCT digest FROM attachment")?;
        let digests =
            statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        Ok(digests)
    }

    /// Brings a file back that is in quarantine: a draft, or a change made again, may name what no
    /// record named when the office was opened.
    pub(crate) fn out_of_quarantine(&self, digest: &str) {
        let (aside, path) = (self.quarantined(digest), self.attachment_path(digest));
        if !path.exists() && aside.exists() {
            move_whole(&aside, &path);
        }
    }

    fn quarantine(&self) -> PathBuf {
        self.folder.path().join(QUARANTINE)
    }

    fn quarantined(&self, digest: &str) -> PathBuf {
        let (shelf, rest) = digest.split_at_checked(2).unwrap_or(("", digest));
        self.quarantine().join(shelf).join(rest)
    }
}

/// Moves a file into another folder, made where it is not there. A move that fails leaves it where
/// it was.
fn move_whole(from: &Path, to: &Path) {
    let Some(folder) = to.parent() else { return };
    if fs::create_dir_all(folder).is_ok() && fs::rename(from, to).is_ok() {
        let _ = make_lasting(folder);
    }
}

/// Removes the program's own files that were not written to the end: in the office folder and on
/// the shelves of attached files.
fn remove_unfinished(office: &Path) {
    let ours = |name: &str| {
        (name.starts_with("office.") || is_hex(name.split('.').next().unwrap_or(""), 62))
            && name.ends_with(NEW)
    };
    let shelves = names_in(&office.join("attachments"))
        .into_iter()
        .filter(|name| is_hex(name, 2))
        .map(|name| office.join("attachments").join(name));
    for folder in shelves.chain([office.to_owned()]) {
        for name in names_in(&folder).into_iter().filter(|name| ours(name)) {
            let _ = fs::remove_file(folder.join(name));
        }
    }
}

/// The digests under which files are kept below a folder.
fn digests_in(folder: &Path) -> Vec<String> {
    let shelves = names_in(folder).into_iter().filter(|name| is_hex(name, 2));
    let on = |shelf: String| {
        let files = names_in(&folder.join(&shelf)).into_iter().filter(|name| is_hex(name, 62));
        files.map(|name| format!("{shelf}{name}")).collect::<Vec<_>>()
    };
    shelves.flat_map(on).collect()
}

fn names_in(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    entries.flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect()
}

fn is_hex(name: &str, length: usize) -> bool {
    name.len() == length
        && name.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}
