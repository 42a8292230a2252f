//! What was acknowledged is kept or its loss is told: folders that go away, logs that are lost,
//! makings that are cut.

use super::world::note;
use crate::{ChangeKind, ListQuery, Loss, Store, StoreError};
use caunoi_domain::{Attachment, ChangeSet};
use caunoi_testkit::builders::activity;
use caunoi_testkit::{Mint, fixed_now};
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

struct Office {
    dir: TempDir,
    path: PathBuf,
    store: Store,
    mint: Mint,
}

impl Office {
    fn new() -> Office {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("co-quan");
        let store = Store::create(&path, fixed_now()).unwrap();
        Office { dir, path, store, mint: Mint::default() }
    }

    fn save(&mut self, title: &str) -> Result<(), StoreError> {
        let file = activity(&mut self.mint, title, "2025-01-01");
        let set = ChangeSet::between_files(None, &file);
        self.store
            .write(fixed_now(), |writing| writing.apply(&note(ChangeKind::Edit), &set).map(|_| ()))
    }

    fn beside(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }
}

fn count(store: &Store) -> u64 {
    store.read(|reader| reader.list(&ListQuery { limit: 1, ..ListQuery::default() })).unwrap().total
        as u64
}

/// Copies the files of an office, but for those left out, as they lie on the disk.
fn copied(from: &Path, to: &Path, leave_out: &[&str]) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        if entry.file_type().unwrap().is_file() && !leave_out.contains(&name.as_str()) {
            fs::copy(entry.path(), to.join(name)).unwrap();
        }
    }
}

#[cfg(unix)]
#[test]
fn nothing_is_acknowledged_once_the_folder_or_what_makes_it_an_office_is_gone() {
    type Harm = fn(&Office);
    let harms: [(&str, Harm); 6] = [
        ("folder deleted", |office| fs::remove_dir_all(&office.path).unwrap()),
        ("folder renamed", |office| fs::rename(&office.path, office.beside("khac")).unwrap()),
        ("database deleted", |office| fs::remove_file(office.path.join("office.db")).unwrap()),
        ("header deleted", |office| fs::remove_file(office.path.join("office.header")).unwrap()),
        ("folder replaced", |office| {
            fs::rename(&office.path, office.beside("khac")).unwrap();
            drop(Store::create(&office.path, fixed_now()).unwrap());
        }),
        ("database replaced by a copy of itself", |office| {
            fs::copy(office.path.join("office.db"), office.beside("ban-sao.db")).unwrap();
            fs::rename(office.beside("ban-sao.db"), office.path.join("office.db")).unwrap();
        }),
    ];
    for (what, harm) in harms {
        let mut office = Office::new();
        office.save("Trước").unwrap();
        let kept = office.store.attach(b"giay to").unwrap();
        harm(&office);
        let files = |path: &Path| fs::read_dir(path).map_or(0, |entries| entries.count());
        let before = files(&office.path);
        for _ in 0..3 {
            assert!(matches!(office.save("Sau"), Err(StoreError::Gone(_))), "{what}");
            assert!(matches!(office.store.attach(b"khac"), Err(StoreError::Gone(_))), "{what}");
            assert!(
                matches!(office.store.attached(&kept.digest), Err(StoreError::Gone(_))),
                "{what}"
            );
        }
        assert_eq!(files(&office.path), before, "{what}: something was written to the old path");
        assert!(!office.path.join("attachments").exists() || !what.starts_with("folder"), "{what}");
    }
}

#[cfg(unix)]
#[test]
fn a_folder_replaced_while_something_is_written_is_noticed_before_the_commit() {
    let mut office = Office::new();
    let file = activity(&mut office.mint, "Giữa chừng", "2025-01-01");
    let moved = office.beside("khac");
    let written = office.store.write::<_, StoreError>(fixed_now(), |writing| {
        writing.apply(&note(ChangeKind::Edit), &ChangeSet::between_files(None, &file))?;
        fs::rename(&office.path, &moved).unwrap();
        Ok(())
    });
    assert!(matches!(written, Err(StoreError::Gone(_))));
    drop(office.store);
    assert_eq!(count(&Store::open(&moved).unwrap()), 0);
}

#[cfg(unix)]
#[test]
fn an_office_whose_folder_is_gone_is_saved_elsewhere_with_every_save() {
    let mut office = Office::new();
    for title in ["Một", "Hai"] {
        office.save(title).unwrap();
    }
    fs::remove_dir_all(&office.path).unwrap();
    let elsewhere = office.beside("noi-khac");
    assert_eq!(office.store.save_elsewhere(&elsewhere).unwrap(), 0);
    let opened = Store::open(&elsewhere).unwrap();
    assert_eq!((count(&opened), opened.office()), (2, office.store.office()));
    assert_eq!(opened.verify().unwrap(), []);
    assert!(matches!(office.store.save_elsewhere(&elsewhere), Err(StoreError::FolderNotEmpty(_))));
}

#[cfg(unix)]
#[test]
fn attached_files_go_along_where_they_are_still_there() {
    let mut office = Office::new();
    let kept = office.store.attach(b"giay to thu").unwrap();
    let mut file = activity(&mut office.mint, "Có giấy tờ", "2025-01-01");
    file.attachments = vec![Attachment {
        name: "a.pdf".into(),
        digest: kept.digest.as_str().into(),
        size: kept.size,
        ..Attachment::default()
    }];
    let file = caunoi_testkit::builders::settled(file, &mut office.mint);
    let set = ChangeSet::between_files(None, &file);
    office
        .store
        .write::<_, StoreError>(fixed_now(), |writing| writing.apply(&note(ChangeKind::Edit), &set))
        .unwrap();
    fs::remove_file(office.path.join("office.db")).unwrap();
    assert_eq!(office.store.save_elsewhere(&office.beside("mot")).unwrap(), 0);
    let opened = Store::open(&office.beside("mot")).unwrap();
    assert_eq!(opened.attached(&kept.digest).unwrap(), b"giay to thu");
    fs::remove_dir_all(office.path.join("attachments")).unwrap();
    assert_eq!(office.store.save_elsewhere(&office.beside("hai")).unwrap(), 1);
}

/// An office as a crash leaves it: three saves, of which the last two stand in the log alone.
fn crashed() -> (TempDir, PathBuf) {
    let mut office = Office::new();
    office.save("Một").unwrap();
    drop(office.store);
    office.store = Store::open(&office.path).unwrap();
    office.save("Hai").unwrap();
    office.save("Ba").unwrap();
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("co-quan");
    copied(&office.path, &path, &["office.db-shm"]);
    (dir, path)
}

#[test]
fn a_lost_or_damaged_log_is_told_with_the_number_of_saves_and_nothing_is_changed() {
    type Harm = fn(&Path);
    let harms: [(&str, Harm, u64); 4] = [
        ("missing", |log| fs::remove_file(log).unwrap(), 2),
        ("empty", |log| fs::write(log, "").unwrap(), 2),
        (
            "damaged at its beginning",
            |log| {
                let mut content = fs::read(log).unwrap();
                content[100] ^= 1;
                fs::write(log, content).unwrap();
            },
            2,
        ),
        (
            "cut at its end",
            |log| {
                let content = fs::read(log).unwrap();
                fs::write(log, &content[..content.len() - 4096]).unwrap();
            },
            1,
        ),
    ];
    for (what, harm, lost) in harms {
        let (_dir, path) = crashed();
        let log = path.join("office.db-wal");
        harm(&log);
        // An empty log says nothing, and SQLite removes it.
        let lying = || {
            (
                fs::read(path.join("office.db")).unwrap(),
                fs::read(&log).ok().filter(|log| !log.is_empty()),
            )
        };
        let before = lying();
        for _ in 0..2 {
            let refused = Store::open(&path).err();
            assert!(
                matches!(refused, Some(StoreError::SavesLost { saves: Some(saves), .. }) if saves == lost),
                "{what}: {refused:?}"
            );
        }
        assert!(before == lying(), "{what}: opening changed something");

        let store = Store::open_despite(&path, Loss::Accept).unwrap();
        assert_eq!(count(&store), 3 - lost, "{what}");
        let kept: Vec<Vec<u8>> = fs::read_dir(&path)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.extension().is_some_and(|extension| extension == "kept"))
            .map(|path| fs::read(path).unwrap())
            .collect();
        assert_eq!(kept, before.1.into_iter().collect::<Vec<_>>(), "{what}: a copy of the log");
        drop(store);
        drop(Store::open(&path).unwrap());
    }
}

#[test]
fn an_untouched_log_is_taken_in_and_an_older_database_in_its_place_is_told() {
    let (_dir, path) = crashed();
    let older = {
        let dir = tempfile::tempdir().unwrap();
        let copy = dir.path().join("co-quan");
        copied(&path, &copy, &["office.db-wal", "office.db-shm"]);
        fs::read(copy.join("office.db")).unwrap()
    };
    let store = Store::open(&path).unwrap();
    assert_eq!(count(&store), 3);
    drop(store);
    fs::write(path.join("office.db"), older).unwrap();
    assert!(matches!(Store::open(&path), Err(StoreError::SavesLost { saves: Some(2), .. })));
}

#[test]
fn files_copied_one_by_one_without_the_mark_are_told() {
    let (_dir, path) = crashed();
    let copy = path.with_file_name("ban-sao");
    copied(&path, &copy, &["office.mark", "office.db-wal"]);
    assert!(matches!(Store::open(&copy), Err(StoreError::SavesLost { saves: None, .. })));
    let store = Store::open_despite(&copy, Loss::Accept).unwrap();
    assert_eq!(count(&store), 1);
    drop(store);
    drop(Store::open(&copy).unwrap());
}

#[test]
fn an_office_from_before_there_were_marks_opens_and_has_one_from_then_on() {
    let mut office = Office::new();
    office.save("Một").unwrap();
    office.store.writer().execute_batch("DELETE FROM meta WHERE key = 'marked'").unwrap();
    fs::remove_file(office.path.join("office.mark")).unwrap();
    drop(office.store);
    office.store = Store::open(&office.path).unwrap();
    assert!(office.path.join("office.mark").exists());
    office.save("Hai").unwrap();
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("co-quan");
    copied(&office.path, &path, &["office.db-wal", "office.db-shm"]);
    assert!(matches!(Store::open(&path), Err(StoreError::SavesLost { saves: Some(1), .. })));
}

#[test]
fn a_making_that_was_cut_is_no_office_and_is_cleared_by_the_next() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("co-quan");
    let making = crate::folder::Folder::create(&path, fixed_now()).unwrap();
    drop(crate::connection::create(&making).unwrap());
    // The program ends here: nothing is taken away.
    drop(making);
    assert!(matches!(Store::open(&path), Err(StoreError::NoOffice(_))));
    // A copy of an office that was cut has attached files too.
    fs::create_dir_all(path.join("attachments/0a")).unwrap();
    fs::write(path.join("attachments/0a/b"), "bản sao dở").unwrap();
    fs::write(path.join("thu.txt"), "của người dùng").unwrap();
    for _ in 0..2 {
        assert!(matches!(Store::create(&path, fixed_now()), Err(StoreError::FolderNotEmpty(_))));
    }
    fs::remove_file(path.join("thu.txt")).unwrap();
    drop(Store::create(&path, fixed_now()).unwrap());
    assert!(!path.join("office.making").exists());
    drop(Store::open(&path).unwrap());
}

#[test]
fn an_office_whose_first_records_cannot_be_written_is_taken_away() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("co-quan");
    let failed = Store::create_with(&path, fixed_now(), |store| {
        store.write(fixed_now(), |_| Err::<(), _>(StoreError::NoOffice("as agreed".into())))
    });
    assert!(matches!(failed, Err(StoreError::NoOffice(_))));
    assert_eq!(fs::read_dir(&path).unwrap().count(), 0);
    assert!(!matches!(Store::create(&path, fixed_now()), Err(StoreError::FolderNotEmpty(_))));
}

#[test]
fn opening_clears_unfinished_files_and_puts_files_nobody_names_aside_until_somebody_does() {
    let office = Office::new();
    let orphan = office.store.attach(b"khong ai nhac toi").unwrap();
    let shelf = office.path.join("attachments").join(&orphan.digest[..2]);
    fs::write(shelf.join(format!("{}.0011223344556677.new", &orphan.digest[2..])), "nửa chừng")
        .unwrap();
    fs::write(office.path.join("office.header.0011223344556677.new"), "nửa chừng").unwrap();
    fs::write(office.path.join("của-tôi.new"), "không phải của chương trình").unwrap();
    drop(office.store);
    let store = Store::open(&office.path).unwrap();
    let names = |path: &Path| {
        fs::read_dir(path)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect::<Vec<_>>()
    };
    assert_eq!(names(&shelf), Vec::<String>::new());
    assert!(
        names(&office.path).iter().all(|name| !name.ends_with(".new") || name == "của-tôi.new")
    );
    assert!(office.path.join("của-tôi.new").exists());
    assert!(
        office.path.join("quarantine").join(&orphan.digest[..2]).join(&orphan.digest[2..]).exists()
    );
    assert_eq!(
        store.attached(&orphan.digest).unwrap(),
        b"khong ai nhac toi",
        "a draft may name it"
    );
    assert_eq!(names(&shelf), [orphan.digest[2..].to_owned()]);
}

#[test]
fn an_office_on_a_disk_that_cannot_be_written_is_read() {
    let mut office = Office::new();
    office.save("Một").unwrap();
    let path = office.path.clone();
    drop(office.store);
    let folder = crate::folder::Folder::open_read_only(&path).unwrap();
    let store = Store::open_folder(folder, Loss::Refuse).unwrap();
    assert!(store.is_read_only());
    assert_eq!(count(&store), 1);
    office.store = store;
    let refused = office.save("Hai").unwrap_err();
    assert_eq!(refused.disk_fault(), Some(crate::DiskFault::ReadOnly));
    assert_eq!(
        office.store.attach(b"x").unwrap_err().disk_fault(),
        Some(crate::DiskFault::ReadOnly)
    );
    drop(office.store);
    assert_eq!(fs::read_dir(&path).unwrap().count(), 4, "database, header, lock and mark");
}

/// What is done to the log of an office that is open, and how many of its two saves are lost by
/// that.
type LogHarm = fn(&Path);

const LOG_HARMS: [(&str, LogHarm, u64); 7] = [
    ("deleted", |log| fs::remove_file(log).unwrap(), 0),
    ("moved away", |log| fs::rename(log, log.with_file_name("khac")).unwrap(), 0),
    (
        "replaced by a copy of itself",
        |log| {
            let copy = log.with_file_name("ban-sao");
            fs::copy(log, &copy).unwrap();
            fs::rename(copy, log).unwrap();
        },
        0,
    ),
    ("emptied", |log| fs::File::options().write(true).open(log).unwrap().set_len(0).unwrap(), 2),
    (
        "cut",
        |log| {
            let file = fs::File::options().write(true).open(log).unwrap();
            file.set_len(file.metadata().unwrap().len() - 1).unwrap();
        },
        1,
    ),
    (
        "overwritten with zeros of the same length",
        |log| {
            let length = fs::metadata(log).unwrap().len() as usize;
            fs::write(log, vec![0; length]).unwrap();
        },
        2,
    ),
    ("emptied and made longer", |log| fs::write(log, vec![7; 1 << 20]).unwrap(), 2),
];

#[cfg(unix)]
#[test]
fn a_log_that_goes_away_or_is_cut_is_noticed_before_the_next_commit() {
    for (what, harm, lost) in LOG_HARMS {
        let mut office = Office::new();
        office.save("Trước").unwrap();
        drop(office.store);
        office.store = Store::open(&office.path).unwrap();
        office.save("Hai").unwrap();
        office.save("Ba").unwrap();
        let database = fs::read(office.path.join("office.db")).unwrap();
        harm(&office.path.join("office.db-wal"));
        for _ in 0..3 {
            match office.save("Sau") {
                Err(StoreError::Gone(_)) if lost == 0 => {}
                Err(StoreError::LogBroken(_)) if lost > 0 => {}
                other => panic!("{what}: {other:?}"),
            }
        }
        let elsewhere = office.beside("noi-khac");
        let copied = office.store.save_elsewhere(&elsewhere);
        if lost == 0 {
            assert_eq!(copied.unwrap(), 0, "{what}");
            assert_eq!(
                count(&Store::open(&elsewhere).unwrap()),
                3,
                "{what}: every save is in the copy"
            );
            continue;
        }
        assert!(matches!(copied, Err(StoreError::LogBroken(_))), "{what}: {copied:?}");
        assert!(!elsewhere.join("office.header").exists(), "{what}");
        drop(office.store);
        assert!(
            fs::read(office.path.join("office.db")).unwrap() == database,
            "{what}: closing folded in what is broken"
        );
        let reopened = Store::open(&office.path).err();
        assert!(
            matches!(reopened, Some(StoreError::SavesLost { saves: Some(saves), .. }) if saves == lost),
            "{what}: {reopened:?}"
        );
        let rest = Store::open_despite(&office.path, Loss::Accept).unwrap();
        assert_eq!((count(&rest), rest.verify().unwrap().len()), (3 - lost, 0), "{what}");
    }
}

#[cfg(unix)]
#[test]
fn an_older_copy_of_the_log_written_into_it_is_noticed() {
    let mut office = Office::new();
    // The log is as long as it ever was and begins anew, so that an older copy has its length.
    for i in 0..20 {
        office.save(&format!("Trước {i}")).unwrap();
    }
    office.store.writer().query_row("PRAGMA wal_checkpoint(RESTART)", [], |_| Ok(())).unwrap();
    office.save("Một").unwrap();
    let log = office.path.join("office.db-wal");
    let older = fs::read(&log).unwrap();
    office.save("Hai").unwrap();
    assert_eq!(fs::metadata(&log).unwrap().len(), older.len() as u64);
    fs::write(&log, older).unwrap();
    assert!(matches!(office.save("Ba"), Err(StoreError::LogBroken(_))));
}

proptest::proptest! {
    #![proptest_config(super::world::few_cases())]

    /// Whatever SQLite does with its log, a save is not refused for it.
    #[test]
    fn checkpoints_big_saves_and_readers_are_no_fault_of_the_log(steps in proptest::collection::vec(0_u8..9, 1..40)) {
        let mut office = Office::new();
        let reader = crate::connection::open_reader(&office.store.folder).unwrap();
        let mut saved = 0;
        for step in steps {
            let checkpoint = |how: &str| {
                // A reader in the way is waited for in vain; this is no test of waiting.
                let writer = office.store.writer();
                writer.busy_timeout(std::time::Duration::ZERO).unwrap();
                writer.query_row(&format!("PRAGMA wal_checkpoint({how})"), [], |_| Ok(())).unwrap();
            };
            match step {
                0 => checkpoint("PASSIVE"),
                1 => checkpoint("FULL"),
                2 => checkpoint("RESTART"),
                3 => checkpoint("TRUNCATE"),
                4 => office.store.writer().execute_batch("PRAGMA journal_size_limit = 100000").unwrap(),
                5 if reader.is_autocommit() => reader.execute_batch("BEGIN; SELECT count(*) FROM op").unwrap(),
                5 => reader.execute_batch("COMMIT").unwrap(),
                6 => {
                    // A save that is given up after much of it was written to the log.
                    let mint = &mut office.mint;
                    let given_up = office.store.write::<(), StoreError>(fixed_now(), |writing| {
                        for i in 0..50 {
                            let set = ChangeSet::between_files(None, &activity(mint, &format!("Bỏ {i}"), "2025-01-01"));
                            writing.apply(&note(ChangeKind::Edit), &set)?;
                        }
                        Err(StoreError::NoOffice("as agreed".into()))
                    });
                    proptest::prop_assert!(matches!(given_up, Err(StoreError::NoOffice(_))));
                }
                7 => {
                    for i in 0..60 {
                        office.save(&format!("Nhiều {i}")).unwrap();
                        saved += 1;
                    }
                }
                _ => {
                    office.save("Một").unwrap();
                    saved += 1;
                }
            }
            office.store.in_place().unwrap();
        }
        proptest::prop_assert_eq!(count(&office.store), saved);
    }
}

#[test]
fn the_log_is_looked_at_while_saves_and_checkpoints_go_on() {
    let mut office = Office::new();
    office.save("Một").unwrap();
    let store = &office.store;
    let done = std::sync::atomic::AtomicBool::new(false);
    std::thread::scope(|scope| {
        let looking = scope.spawn(|| {
            let mut looks = 0_u32;
            while !done.load(std::sync::atomic::Ordering::Acquire) {
                store.in_place().unwrap();
                looks += 1;
            }
            looks
        });
        for i in 0..150_u32 {
            store
                .write::<_, StoreError>(fixed_now(), |writing| {
                    writing.keep_local_state("draft/x", &i.to_string().repeat(500))
                })
                .unwrap();
            if i % 7 == 0 {
                store
                    .writer()
                    .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
                    .unwrap();
            }
        }
        done.store(true, std::sync::atomic::Ordering::Release);
        assert!(looking.join().unwrap() > 0);
    });
}

#[test]
fn a_missing_mark_alone_is_no_loss_and_is_made_anew() {
    // Closed in order; and left by a crash with its log.
    let mut office = Office::new();
    office.save("Một").unwrap();
    let closed = office.path.clone();
    drop(office.store);
    let (_dir, crashed) = crashed();
    for (path, saves) in [(closed, 1), (crashed, 3)] {
        fs::remove_file(path.join("office.mark")).unwrap();
        let store = Store::open(&path).unwrap();
        assert_eq!(count(&store), saves);
        drop(store);
        assert!(path.join("office.mark").exists());
    }
}

#[test]
fn without_a_mark_a_log_damaged_in_its_middle_is_told() {
    for place in [100, 4200, 9000] {
        let (_dir, path) = crashed();
        fs::remove_file(path.join("office.mark")).unwrap();
        let log = path.join("office.db-wal");
        let mut content = fs::read(&log).unwrap();
        content[place] ^= 1;
        fs::write(&log, content).unwrap();
        let refused = Store::open(&path).err();
        assert!(
            matches!(refused, Some(StoreError::SavesLost { saves: None, .. })),
            "{place}: {refused:?}"
        );
    }
}
