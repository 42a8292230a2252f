//! Damage and strange files: each gives its own error, and nothing in the folder is touched.

use super::world::note;
use crate::{ChangeKind, Damage, ListQuery, Store, StoreError};
use caunoi_domain::{ActivityFile, Attachment, ChangeSet};
use caunoi_testkit::builders::{activity, settled};
use caunoi_testkit::{Mint, fixed_now};
use rusqlite::Connection;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A folder with an office of two hundred activities, closed.
fn office() -> (TempDir, PathBuf) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("co-quan");
    drop(filled(&path));
    (dir, path)
}

fn filled(path: &Path) -> Store {
    let store = Store::create(path, fixed_now()).unwrap();
    let mut mint = Mint::default();
    let activities = (0..200).flat_map(|i| {
        ChangeSet::between_files(
            None,
            &activity(&mut mint, &format!("Hội đàm Thử {i}"), "2025-01-01"),
        )
        .changes
    });
    let set = ChangeSet { changes: activities.collect() };
    store
        .write::<_, StoreError>(fixed_now(), |writing| {
            writing.apply(&note(ChangeKind::Import), &set)
        })
        .unwrap();
    store
}

/// Every file under a folder with its content.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
    found
}

/// Does something to a good office and tries to open it: nothing may change by that.
#[track_caller]
fn opening_after(harm: impl FnOnce(&Path)) -> StoreError {
    let (_dir, path) = office();
    harm(&path);
    opening(&path)
}

#[track_caller]
fn opening(path: &Path) -> StoreError {
    let before = files(path);
    let error = Store::open(path).err().expect("an office that cannot be opened");
    assert!(files(path) == before, "opening changed the folder: {error}");
    error
}

fn database(path: &Path) -> PathBuf {
    path.join("office.db")
}

fn header(path: &Path) -> PathBuf {
    path.join("office.header")
}

/// Changes some bytes of a file in place.
fn flip(path: &Path, at: usize) {
    let mut content = fs::read(path).unwrap();
    for byte in &mut content[at..at + 16] {
        *byte ^= 0x5a;
    }
    fs::write(path, content).unwrap();
}

#[test]
fn a_truncated_database_is_damaged() {
    for keep in
        [|length: u64| length / 2, |length| length - 1, |length| length - 4096, |_| 4096, |_| 100]
    {
        let error = opening_after(|path| {
            let file = fs::File::options().write(true).open(database(path)).unwrap();
            file.set_len(keep(file.metadata().unwrap().len())).unwrap();
        });
        assert!(matches!(error, StoreError::Damaged { .. }), "{error:?}");
    }
}

#[test]
fn an_empty_or_missing_database_is_damaged_and_no_new_one_is_made() {
    let empty = opening_after(|path| fs::write(database(path), "").unwrap());
    assert!(matches!(empty, StoreError::Damaged { .. }), "{empty:?}");
    let missing = opening_after(|path| fs::remove_file(database(path)).unwrap());
    assert!(matches!(missing, StoreError::Damaged { .. }), "{missing:?}");
}

#[test]
fn a_database_damaged_at_its_beginning_is_damaged() {
    let error = opening_after(|path| flip(&database(path), 1000));
    assert!(matches!(error, StoreError::Damaged { .. }), "{error:?}");
}

#[test]
fn somebody_elses_file_is_foreign() {
    let plain = opening_after(|path| {
        fs::remove_file(database(path)).unwrap();
        Connection::open(database(path))
            .unwrap()
            .execute_batch("CREATE TABLE somebody_elses (x); INSERT INTO somebody_elses VALUES (1)")
            .unwrap();
    });
    assert!(matches!(plain, StoreError::Foreign(_)), "{plain:?}");
    let no_database = opening_after(|path| {
        fs::write(database(path), "một tệp không phải cơ sở dữ liệu".repeat(500)).unwrap()
    });
    assert!(matches!(no_database, StoreError::Foreign(_)), "{no_database:?}");
    let other_program = opening_after(|path| {
        let store = Store::open(path).unwrap();
        store.writer().execute_batch("PRAGMA application_id = 1").unwrap();
    });
    assert!(matches!(other_program, StoreError::Foreign(_)), "{other_program:?}");
}

#[test]
fn the_header_of_another_office_does_not_fit() {
    let (_other, other) = office();
    let header_swapped = opening_after(|path| {
        fs::copy(header(&other), header(path)).unwrap();
    });
    assert!(matches!(header_swapped, StoreError::Foreign(_)), "{header_swapped:?}");
    let database_swapped = opening_after(|path| {
        fs::copy(database(&other), database(path)).unwrap();
    });
    assert!(matches!(database_swapped, StoreError::Foreign(_)), "{database_swapped:?}");
}

#[test]
fn a_harmed_header_is_damaged_and_a_missing_one_no_office() {
    let flipped = opening_after(|path| flip(&header(path), 60));
    assert!(matches!(flipped, StoreError::Damaged { .. }), "{flipped:?}");
    let empty = opening_after(|path| fs::write(header(path), "").unwrap());
    assert!(matches!(empty, StoreError::Damaged { .. }), "{empty:?}");
    let missing = opening_after(|path| fs::remove_file(header(path)).unwrap());
    assert!(matches!(missing, StoreError::NoOffice(_)), "{missing:?}");
}

#[test]
fn a_folder_of_another_kind_is_no_office_and_gets_no_lock_file() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("thư.txt"), "thử").unwrap();
    assert!(matches!(opening(dir.path()), StoreError::NoOffice(_)));
    fs::write(header(dir.path()), "{}").unwrap();
    assert!(matches!(opening(dir.path()), StoreError::Damaged { .. }));
    assert!(matches!(Store::open(&dir.path().join("không có")), Err(StoreError::NoOffice(_))));
    let before = files(dir.path());
    assert!(matches!(Store::create(dir.path(), fixed_now()), Err(StoreError::FolderNotEmpty(_))));
    assert_eq!(files(dir.path()), before);
}

#[test]
fn a_newer_office_is_refused() {
    let error = opening_after(|path| {
        let store = Store::open(path).unwrap();
        store.writer().execute_batch("PRAGMA user_version = 999").unwrap();
    });
    assert!(
        matches!(error, StoreError::Newer { found: 999, known } if known == crate::SCHEMA_VERSION),
        "{error:?}"
    );
}

/// Copies an office as a crash would leave it: with a write-ahead log not yet folded in.
fn crashed(store: &Store) -> (TempDir, PathBuf) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("co-quan");
    fs::create_dir(&path).unwrap();
    for name in ["office.header", "office.db", "office.db-wal", "office.mark"] {
        fs::copy(store.path().join(name), path.join(name)).unwrap();
    }
    fs::write(path.join("office.lock"), "").unwrap();
    assert!(fs::metadata(path.join("office.db-wal")).unwrap().len() > 0);
    (dir, path)
}

#[test]
fn after_a_crash_everything_acknowledged_is_there() {
    let dir = tempfile::tempdir().unwrap();
    let store = filled(&dir.path().join("co-quan"));
    let (_crashed, path) = crashed(&store);
    let opened = Store::open(&path).unwrap();
    let page =
        opened.read(|reader| reader.list(&ListQuery { limit: 1, ..ListQuery::default() })).unwrap();
    assert_eq!(page.total, 200);
    assert_eq!(opened.verify().unwrap(), []);
}

#[test]
fn a_newer_office_left_by_a_crash_keeps_its_log_as_it_is() {
    let dir = tempfile::tempdir().unwrap();
    let store = filled(&dir.path().join("co-quan"));
    store.writer().execute_batch("PRAGMA user_version = 999").unwrap();
    let (_crashed, path) = crashed(&store);
    let log =
        || (fs::read(database(&path)).unwrap(), fs::read(path.join("office.db-wal")).unwrap());
    let before = log();
    let error = Store::open(&path).err();
    assert!(matches!(error, Some(StoreError::Newer { found: 999, .. })), "{error:?}");
    assert!(log() == before, "the database or its log was changed");
}

#[test]
fn a_page_damaged_in_the_middle_is_told_when_read_and_nothing_is_written() {
    let (_dir, path) = office();
    let length = fs::metadata(database(&path)).unwrap().len() as usize;
    // Pages of 4096 bytes; the first, which opening reads, stays good.
    let bad_pages: Vec<usize> = (2..length / 4096).step_by(3).collect();
    for page in &bad_pages {
        flip(&database(&path), page * 4096 + 500);
    }
    let before = files(&path);
    let outcome = Store::open(&path).and_then(|store| {
        let found = store.verify()?;
        assert_eq!(found.len(), bad_pages.len());
        assert!(found.iter().all(|damage| matches!(damage, Damage::Page(_))), "{found:?}");
        store.read::<_, StoreError>(|reader| {
            for activity in reader.all::<caunoi_domain::Activity>()? {
                reader.file::<ActivityFile>(activity.id)?;
            }
            reader.list(&ListQuery { limit: 1000, ..ListQuery::default() })
        })
    });
    assert!(matches!(outcome, Err(StoreError::Damaged { .. })), "{outcome:?}");
    assert_eq!(files(&path), before);
}

#[test]
fn a_good_page_can_be_read_after_a_bad_one() {
    let (_dir, path) = office();
    let store = Store::open(&path).unwrap();
    let activities = store.read(|reader| reader.all::<caunoi_domain::Activity>()).unwrap();
    drop(store);
    // Harm the last page only: whatever it holds, some activity does not need it.
    let length = fs::metadata(database(&path)).unwrap().len() as usize;
    flip(&database(&path), length - 3000);
    let store = Store::open(&path).unwrap();
    let read: Vec<bool> = activities
        .iter()
        .map(|activity| store.read(|reader| reader.file::<ActivityFile>(activity.id)).is_ok())
        .collect();
    let whole = store.read(|reader| {
        reader
            .connection
            .query_row("SELECT count(*) FROM op", [], |_| Ok(()))
            .map_err(StoreError::from)
    });
    assert!(read.contains(&true), "{whole:?}");
    assert_eq!(store.verify().unwrap().len(), 1);
}

#[test]
fn verifying_a_good_office_finds_nothing_and_changes_nothing() {
    let (_dir, path) = office();
    let before = files(&path);
    let store = Store::open(&path).unwrap();
    assert_eq!(store.verify().unwrap(), []);
    drop(store);
    assert!(files(&path) == before);
}

#[test]
fn verifying_names_harm_to_index_attachments_values_and_references() {
    let dir = tempfile::tempdir().unwrap();
    let store = filled(&dir.path().join("co-quan"));
    let kept = store.attach(b"giay to thu").unwrap();
    let lost = store.attach(b"se mat").unwrap();
    let attachment = |name: &str, content: &crate::AttachedContent| Attachment {
        name: name.into(),
        digest: content.digest.as_str().into(),
        size: content.size,
        ..Attachment::default()
    };
    let mut mint = Mint::default();
    for _ in 0..300 {
        mint.id();
    }
    let mut file = activity(&mut mint, "Hội đàm Thử", "2025-01-01");
    file.attachments = vec![attachment("giữ.pdf", &kept), attachment("mất.pdf", &lost)];
    let file = settled(file, &mut mint);
    store
        .write::<_, StoreError>(fixed_now(), |writing| {
            writing.apply(&note(ChangeKind::Edit), &ChangeSet::between_files(None, &file))
        })
        .unwrap();
    assert_eq!(store.verify().unwrap(), []);

    fs::remove_file(
        store.path().join("attachments").join(&lost.digest[..2]).join(&lost.digest[2..]),
    )
    .unwrap();
    let found = store.verify().unwrap();
    assert!(
        matches!(found.as_slice(), [Damage::Attachment { name, .. }] if name == "mất.pdf"),
        "{found:?}"
    );

    store
        .writer()
        .execute_batch("DELETE FROM search WHERE rowid = (SELECT max(key) FROM entry)")
        .unwrap();
    assert!(store.verify().unwrap().contains(&Damage::Index));
    store.rebuild_index().unwrap();
    assert!(!store.verify().unwrap().contains(&Damage::Index));

    let harm = "PRAGMA foreign_keys = OFF;
        UPDATE activity SET agreement = x'00112233445566778899aabbccddeeff' WHERE rid = 1;
        UPDATE attachment SET owner = x'00112233445566778899aabbccddeeff' WHERE rid = 1;
        PRAGMA foreign_keys = ON;";
    store.writer().execute_batch(harm).unwrap();
    let found = store.verify().unwrap();
    assert!(found.iter().any(|damage| matches!(damage, Damage::Reference { .. })), "{found:?}");
    assert!(
        found.iter().any(
            |damage| matches!(damage, Damage::Orphan { id, .. } if *id == file.attachments[0].id)
        ),
        "{found:?}"
    );

    store
        .writer()
        .execute_batch("UPDATE activity SET starts_on = 'hôm qua' WHERE rid = 1")
        .unwrap();
    let found = store.verify().unwrap();
    assert!(found.iter().any(|damage| matches!(damage, Damage::Value(_))), "{found:?}");
}

#[test]
fn an_office_that_cannot_be_finished_leaves_nothing_behind() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("co-quan");
    fs::create_dir(&path).unwrap();
    let folder = crate::folder::Folder::create(&path, fixed_now()).unwrap();
    drop(crate::connection::create(&folder).unwrap());
    folder.abandon();
    assert_eq!(files(&path).len(), 0);
    drop(Store::create(&path, fixed_now()).unwrap());
}

/// Names the folder to this very test started again as an ordinary user: the superuser may write
/// everywhere.
#[cfg(unix)]
const AS_NOBODY: &str = "CAUNOI_TEST_READ_ONLY_FOLDER";

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_is_told_and_stays_as_it_is() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
    use std::os::unix::process::CommandExt;
    if let Some(folder) = std::env::var_os(AS_NOBODY) {
        let refused = Store::open(folder.as_ref());
        let told = matches!(&refused, Err(StoreError::Io { source, .. }) if source.kind() == std::io::ErrorKind::PermissionDenied);
        std::process::exit(if told { 10 } else { 11 });
    }
    let (dir, path) = office();
    fs::remove_file(path.join("office.lock")).unwrap();
    let nobody = 65_534;
    let superuser = fs::metadata(dir.path()).unwrap().uid() == 0;
    let mode =
        |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    mode(dir.path(), 0o755);
    mode(&path, 0o555);
    let program = dir.path().join("program");
    fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
    let before = files(&path);
    let name = "tests::damage::a_folder_that_cannot_be_written_is_told_and_stays_as_it_is";
    let mut other = std::process::Command::new(&program);
    other.args(["--exact", name, "--nocapture"]).env(AS_NOBODY, &path);
    if superuser {
        chown(header(&path), Some(nobody), None).unwrap();
        other.uid(nobody);
    }
    assert_eq!(other.output().unwrap().status.code(), Some(10));
    assert_eq!(files(&path), before);
    mode(&path, 0o755);
}

/// Runs itself in a namespace of its own, with a small disk in memory that is full but for a few
/// kilobytes.
#[cfg(target_os = "linux")]
#[test]
fn an_office_on_a_full_disk_is_told_as_such_when_it_is_opened_or_made() {
    use crate::DiskFault;
    const ON_A_FULL_DISK: &str = "CAUNOI_TEST_ON_A_FULL_DISK";
    if let Ok(disk) = std::env::var(ON_A_FULL_DISK) {
        let disk = Path::new(&disk);
        let opened = Store::open(&disk.join("co-quan")).err().and_then(|error| error.disk_fault());
        let made = Store::create(&disk.join("moi"), fixed_now())
            .err()
            .and_then(|error| error.disk_fault());
        std::process::exit(if (opened, made) == (Some(DiskFault::Full), Some(DiskFault::Full)) {
            10
        } else {
            11
        });
    }
    let isolated = ["--user", "--map-root-user", "--mount"];
    if !std::process::Command::new("unshare")
        .args(isolated)
        .arg("true")
        .output()
        .is_ok_and(|tried| tried.status.success())
    {
        eprintln!("no namespaces here: not tried");
        return;
    }
    let (dir, path) = office();
    let disk = dir.path().join("disk");
    fs::create_dir(&disk).unwrap();
    for left in [0, 20] {
        let name =
            "tests::damage::an_office_on_a_full_disk_is_told_as_such_when_it_is_opened_or_made";
        let script = format!(
            "mount -t tmpfs -o size=16m none \"$1\" && cp -r \"$2\" \"$1/co-quan\" && (cat /dev/zero > \"$1/rest\" 2>/dev/null; true) \
             && truncate -s -{left}K \"$1/rest\" && exec \"$3\" --exact {name} --nocapture"
        );
        let ran = std::process::Command::new("unshare")
            .args(isolated)
            .args(["sh", "-c", &script, "sh"])
            .args([&disk, &path, &std::env::current_exe().unwrap()])
            .env(ON_A_FULL_DISK, &disk)
            .output()
            .unwrap();
        assert_eq!(ran.status.code(), Some(10), "{left}: {}", String::from_utf8_lossy(&ran.stderr));
    }
}
