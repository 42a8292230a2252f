//! The incident journal: a text file in the data folder where whoever looks after the program finds what went wrong.
//!
//! It records our own faults only (panics, failed commands), never what an officer did: that is the op log's work.
//! It stays on this machine and is never sent anywhere.

use std::{
    fs::{self, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, Ordering},
};

use chrono::{DateTime, Utc};

/// Past this many bytes the file is set aside as `incidents.1.log`, replacing the one before.
const FULL: u64 = 1024 * 1024;

/// Where incidents are written, and how many there were since the program started.
#[derive(Debug)]
pub(crate) struct Journal {
    folder: PathBuf,
    count: AtomicU32,
}

impl Journal {
    /// A journal in `data_dir/logs`; the folder is made when the first incident is written.
    pub(crate) fn new(data_dir: &Path) -> Self {
        Self { folder: data_dir.join("logs"), count: AtomicU32::new(0) }
    }

    /// Writes one incident and returns the name by which the officer can report it, such as `261123-033145-1`.
    ///
    /// The name is returned even if the file cannot be written: the officer is told of the fault in any case, and a
    /// full disk may well be that fault.
    pub(crate) fn record(&self, at: DateTime<Utc>, account: &str) -> String {
        let number = self.count.fetch_add(1, Ordering::Relaxed) + 1;
        let incident = format!("{}-{number}", at.format("%y%m%d-%H%M%S"));
        self.note(at, &incident, account);
        incident
    }

    /// Writes an incident that was named elsewhere.
    pub(crate) fn note(&self, at: DateTime<Utc>, incident: &str, account: &str) {
        if let Err(fault) = self.append(at, incident, account) {
            let _ = writeln!(io::stderr(), "{incident}: {account}\n(not written to {}: {fault})", self.folder.display());
        }
    }

    fn append(&self, at: DateTime<Utc>, incident: &str, account: &str) -> io::Result<()> {
        fs::create_dir_all(&self.folder)?;
        let path = self.folder.join("incidents.log");
        if fs::metadata(&path).is_ok_and(|file| file.len() > FULL) {
            fs::rename(&path, self.folder.join("incidents.1.log"))?;
        }
        let mut file = OpenOptions::new().create(true).append(true).open(path)?;
        writeln!(file, "{} {incident} {}", at.format("%Y-%m-%dT%H:%M:%SZ"), account.trim_end())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noon() -> DateTime<Utc> {
        "2025-06-01T12:00:00Z".parse().unwrap()
    }

    #[test]
    fn names_incidents_apart_within_one_second() {
        let folder = tempfile::tempdir().unwrap();
        let journal = Journal::new(folder.path());
        assert_eq!(journal.record(noon(), "first"), "250601-120000-1");
        assert_eq!(journal.record(noon(), "second"), "250601-120000-2");
        let text = fs::read_to_string(folder.path().join("logs/incidents.log")).unwrap();
        assert_eq!(text, "2025-06-01T12:00:00Z 250601-120000-1 first\n2025-06-01T12:00:00Z 250601-120000-2 second\n");
    }

    #[test]
    fn sets_a_full_file_aside() {
        let folder = tempfile::tempdir().unwrap();
        let journal = Journal::new(folder.path());
        journal.record(noon(), &"x".repeat(FULL as usize + 1));
        journal.record(noon(), "after");
        let kept = fs::metadata(folder.path().join("logs/incidents.1.log")).unwrap();
        assert!(kept.len() > FULL);
        let text = fs::read_to_string(folder.path().join("logs/incidents.log")).unwrap();
        assert!(text.ends_with("-2 after\n"), "{text}");
    }

    #[test]
    fn still_names_the_incident_where_nothing_can_be_written() {
        let folder = tempfile::tempdir().unwrap();
        let blocked = folder.path().join("a-file");
        fs::write(&blocked, "").unwrap();
        assert_eq!(Journal::new(&blocked).record(noon(), "lost"), "250601-120000-1");
    }
}
