//! Several at once: reads while writing, two writers, two programs.

use super::world::{World, note};
use crate::{ChangeKind, ListQuery, Store, StoreError};
use caunoi_domain::{ActivityFile, ChangeSet, Table};
use caunoi_testkit::builders::activity;
use caunoi_testkit::{Mint, fixed_now};
use std::sync::Barrier;
use std::sync::atomic::{AtomicBool, Ordering};

fn count(store: &Store) -> usize {
    store
        .read(|reader| {
            reader.list(&ListQuery {
                tables: vec![Table::Activity],
                limit: 1000,
                ..ListQuery::default()
            })
        })
        .unwrap()
        .hits
        .len()
}

#[test]
fn a_read_sees_one_state_whatever_is_written_meanwhile() {
    let world = World::empty();
    let mut mint = Mint::default();
    world.save(&activity(&mut mint, "Trước", "2025-01-01"));
    let seen = world.store.read::<_, StoreError>(|reader| {
        let before = reader.all::<caunoi_domain::Activity>()?.len();
        world.save(&activity(&mut mint, "Sau", "2025-01-02"));
        Ok((
            before,
            reader.all::<caunoi_domain::Activity>()?.len(),
            reader.list(&ListQuery { limit: 9, ..ListQuery::default() })?.hits.len(),
        ))
    });
    assert_eq!(seen.unwrap(), (1, 1, 1));
    assert_eq!(count(&world.store), 2);
}

#[test]
fn readers_never_meet_a_record_half_written_or_an_index_behind_it() {
    let world = World::empty();
    let store = &world.store;
    let done = AtomicBool::new(false);
    let start = Barrier::new(4);
    std::thread::scope(|scope| {
        for writer in 0..2u64 {
            let (start, done) = (&start, &done);
            scope.spawn(move || {
                let mut mint = Mint::default();
                for _ in 0..writer * 500 {
                    mint.id();
                }
                start.wait();
                for i in 0..25 {
                    let file = activity(&mut mint, &format!("Hội đàm {writer} {i}"), "2025-01-01");
                    store
                        .write::<_, StoreError>(fixed_now(), |writing| {
                            writing.apply(
                                &note(ChangeKind::Edit),
                                &ChangeSet::between_files(None, &file),
                            )
                        })
                        .unwrap();
                }
                done.store(true, Ordering::Release);
            });
        }
        for _ in 0..2 {
            scope.spawn(|| {
                start.wait();
                let mut last = 0;
                while !done.load(Ordering::Acquire) {
                    let (records, listed) = store
                        .read::<_, StoreError>(|reader| {
                            let hits = reader
                                .list(&ListQuery { limit: 1000, ..ListQuery::default() })?
                                .hits;
                            for hit in &hits {
                                assert!(reader.file::<ActivityFile>(hit.id)?.is_some());
                            }
                            Ok((reader.all::<caunoi_domain::Activity>()?.len(), hits.len()))
                        })
                        .unwrap();
                    assert_eq!(records, listed);
                    assert!(records >= last, "a state once seen is not lost again");
                    last = records;
                }
            });
        }
    });
    assert_eq!(count(store), 50);
    assert!(store.index_is_right().unwrap());
    let clocks: Vec<Vec<u8>> = {
        let writer = store.writer();
        let mut statement = writer.prepare("SELECT hlc FROM op ORDER BY seq").unwrap();
        statement.query_map([], |row| row.get(0)).unwrap().collect::<rusqlite::Result<_>>().unwrap()
    };
    assert!(
        clocks.windows(2).all(|pair| pair[0] < pair[1]),
        "every change has a later clock than the one before"
    );
}

#[test]
fn a_reading_connection_cannot_write() {
    let world = World::empty();
    let refused = world
        .store
        .read::<_, StoreError>(|reader| Ok(reader.connection.execute_batch("DELETE FROM meta")?));
    assert!(matches!(refused, Err(StoreError::Sqlite(_))), "{refused:?}");
}

#[test]
fn connections_keep_what_the_house_promises() {
    let world = World::empty();
    let pragma = |name: &str| -> String {
        let value: rusqlite::types::Value = world
            .store
            .writer()
            .query_row(&format!("PRAGMA {name}"), [], |row| row.get(0))
            .unwrap();
        match value {
            rusqlite::types::Value::Integer(number) => number.to_string(),
            rusqlite::types::Value::Text(text) => text,
            other => format!("{other:?}"),
        }
    };
    let kept: Vec<String> = [
        "journal_mode",
        "synchronous",
        "foreign_keys",
        "secure_delete",
        "trusted_schema",
        "cell_size_check",
        "temp_store",
    ]
    .iter()
    .map(|name| format!("{name}={}", pragma(name)))
    .collect();
    let promised = [
        "journal_mode=wal",
        "synchronous=2",
        "foreign_keys=1",
        "secure_delete=1",
        "trusted_schema=0",
        "cell_size_check=1",
        "temp_store=2",
    ];
    assert_eq!(kept, promised);
}

/// Names the folder to the other program this test starts, which is this very test again.
const OTHER_PROGRAM: &str = "CAUNOI_TEST_OTHER_PROGRAM";

#[test]
fn another_program_finds_the_office_in_use_and_may_have_it_afterwards() {
    if let Some(folder) = std::env::var_os(OTHER_PROGRAM) {
        let code = match Store::open(folder.as_ref()) {
            Ok(store) => 10 + count(&store) as i32,
            Err(StoreError::InUse(_)) => 3,
            Err(_) => 4,
        };
        std::process::exit(code);
    }
    let world = World::empty();
    world.save(&activity(&mut Mint::default(), "Hội đàm Thử", "2025-01-01"));
    let path = world.store.path().to_owned();
    let other = || {
        let name =
            "tests::beside::another_program_finds_the_office_in_use_and_may_have_it_afterwards";
        let mut program = std::process::Command::new(std::env::current_exe().unwrap());
        program
            .args(["--exact", name, "--nocapture"])
            .env(OTHER_PROGRAM, &path)
            .output()
            .unwrap()
            .status
            .code()
    };
    assert_eq!(other(), Some(3));
    assert_eq!(count(&world.store), 1);
    let (store, _folder) = world.into_parts();
    drop(store);
    assert_eq!(other(), Some(11));
}
