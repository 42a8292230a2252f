//! The incident journal: a text file in the data folder where whoever looks after the program finds
//! what went wrong.
//!
//! It records our own faults only (panics, failed commands), never what an officer did: that is the
//! op log's work. It stays on this machine and is never sent anywhere.

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

    /// Writes one incident and returns the name by which the officer can report it, such as
    /// `261123-033145-1`.
    ///
    /// The name is returned even if the file cannot be written: the officer is told of the fault in
    /// any case, and a full disk may well be that fault.
    pub(crate) fn record(&self, at: DateTime<Utc>, account: &str) -> String {
        let number = self.count.fetch_add(1, Ordering::Relaxed) + 1;
        let incident = format!("{}-{number}", at.format("%y%m%d-%H%M%S"));
        self.note(at, &incident, account);
        incident
    }

    /// Writes an incident that was named elsewhere.
    pub(crate) fn note(&self, at: DateTime<Utc>, incident: &str, account: &str) {
        if let Err(fault) = self.append(at, incident, account) {
            let _ = writeln!(
                io::stderr(),
                "{incident}: {account}\n(not written to {}: {fault})",
                self.folder.display()
            );
        }
    }

    fn append(&self, at: DateTime<Utc>, incident: &str, account: &str) -> io::Result<()> {
        fs::create_dir_all(&self.folder)?;
        let path = self.folder.join("incidents.log");
        if fs::metadata(&path).is_ok_and(|file| file.len() > FULL) {
            fs::rename(&path, self.folder.join("incidents.1.log"))?;
        }
        let mut options = OpenOptions::new();
        options.create(true).append(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path)?;
        // A file made by an earlier version may be readable by others.
        #[cfg(unix)]
        file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
        writeln!(
            file,
            "{} {incident} {}",
            at.format("%Y-%m-%dT%H:%M:%SZ"),
            without_quotations(account.trim_end())
        )
    }
}

/// An account without what it quotes: errors quote values of records, which stay in the office.
fn without_quotations(account: &str) -> String {
    let mut kept = String::new();
    let mut rest = account;
    while let Some((start, open)) = rest.char_indices().find(|(_, c)| OPENING.contains(c)) {
        let after = &rest[start + open.len_utf8()..];
        let close = closing(open);
        kept.push_str(&rest[..start + open.len_utf8()]);
        // A quotation mark within a value stands behind a backslash.
        let mut end = after.char_indices().scan(false, |escaped, (at, c)| {
            let ends = c == close && !*escaped;
            *escaped = c == '\\' && !*escaped;
            Some((at, ends))
        });
        match end.find(|(_, ends)| *ends) {
            Some((end, _)) => {
                kept.push('…');
                rest = &after[end..];
                kept.push(close);
                rest = &rest[close.len_utf8()..];
            }
            // A quotation that does not end is left out to the end of its line.
            None => {
                kept.push('…');
                rest = after.find('\n').map_or("", |end| &after[end..]);
            }
        }
    }
    kept.push_str(rest);
    kept
}

/// The quotation marks in which errors quote.
const OPENING: [char; 4] = ['"', '“', '«', '`'];

fn closing(open: char) -> char {
    match open {
        '“' => '”',
        '«' => '»',
        same => same,
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
        assert_eq!(
            text,
            "2025-06-01T12:00:00Z 250601-120000-1 first\n2025-06-01T12:00:00Z 250601-120000-2 second\n"
        );
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
    fn leaves_out_what_an_error_quotes() {
        let folder = tempfile::tempdir().unwrap();
        let journal = Journal::new(folder.path());
        journal.record(
            noon(),
            r#"person_save: value "số hộ chiếu \"N123\" của A" in `person.note` “B” at src/a.rs:7"#,
        );
        journal.record(noon(), "an \"open end with C1234567");
        let text = fs::read_to_string(folder.path().join("logs/incidents.log")).unwrap();
        assert!(text.contains("person_save: value \"…\" in `…` “…” at src/a.rs:7"), "{text}");
        assert!(!text.contains("N123") && !text.contains("C1234567"), "{text}");
    }

    #[cfg(unix)]
    #[test]
    fn is_readable_by_its_owner_only_also_where_it_was_made_before() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("logs/incidents.log");
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, "").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        let journal = Journal::new(folder.path());
        journal.record(noon(), "first");
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn still_names_the_incident_where_nothing_can_be_written() {
        let folder = tempfile::tempdir().unwrap();
        let blocked = folder.path().join("a-file");
        fs::write(&blocked, "").unwrap();
        assert_eq!(Journal::new(&blocked).record(noon(), "lost"), "250601-120000-1");
    }
}
