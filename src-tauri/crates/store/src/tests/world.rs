//! An office in a temporary folder, random edits of it, and what it holds as text to compare.

use crate::index;
use crate::journal::ChangeKind;
use crate::write::ChangeNote;
use crate::{Reader, Result, Store, StoreError, Writing};
use caunoi_domain::{Activity, ChangeSet, Commitment, Id, Record, RecordFile, Table};
use caunoi_testkit::edits::{Draft, Edit, Known, Pointing};
use caunoi_testkit::{Mint, fixed_now};
use proptest::test_runner::Config;
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use std::collections::BTreeMap;

/// How often a property is tried: each case makes an office on the disk.
pub(super) fn few_cases() -> Config {
    Config { cases: 12, max_shrink_iters: 100, failure_persistence: None, ..Config::default() }
}

/// An office in a folder that goes away with it.
pub(super) struct World {
    pub(super) store: Store,
    mint: Mint,
    folder: tempfile::TempDir,
}

/// Tables and their rows as text.
pub(super) type Dump = BTreeMap<String, Vec<String>>;

impl World {
    pub(super) fn empty() -> World {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::create(&folder.path().join("co-quan"), fixed_now()).unwrap();
        World { store, mint: Mint::default(), folder }
    }

    /// An office in which these edits stand as imported, beyond the reach of undo.
    pub(super) fn founded(foundation: &[Edit]) -> World {
        let mut world = World::empty();
        let mint = &mut world.mint;
        world
            .store
            .write::<_, StoreError>(fixed_now(), |writing| {
                let sets = foundation
                    .iter()
                    .map(|edit| change_set(writing, edit, mint))
                    .collect::<Result<Vec<_>>>()?;
                let all =
                    ChangeSet { changes: sets.into_iter().flat_map(|set| set.changes).collect() };
                writing.apply(&note(ChangeKind::Import), &all)
            })
            .unwrap();
        world
    }

    /// Makes an edit; it may be refused.
    pub(super) fn perform(&mut self, edit: &Edit) -> Result<Option<Id>> {
        let mint = &mut self.mint;
        self.store.write(fixed_now(), |writing| {
            let set = change_set(writing, edit, mint)?;
            writing.apply(&note(ChangeKind::Edit), &set)
        })
    }

    /// Makes an edit and then fails within the same write.
    pub(super) fn perform_and_fail(&mut self, edit: &Edit) -> Result<()> {
        let mint = &mut self.mint;
        self.store.write(fixed_now(), |writing| {
            let set = change_set(writing, edit, mint)?;
            writing.apply(&note(ChangeKind::Edit), &set)?;
            Err(StoreError::NoOffice("as agreed".into()))
        })
    }

    /// The same office after the program was ended and started again.
    pub(super) fn reopened(self) -> World {
        let World { store, mint, folder } = self;
        let path = store.path().to_owned();
        drop(store);
        World { store: Store::open(&path).unwrap(), mint, folder }
    }

    /// The store, and the folder that goes away when it is dropped.
    pub(super) fn into_parts(self) -> (Store, tempfile::TempDir) {
        (self.store, self.folder)
    }

    /// Saves a file in place of what is kept.
    pub(super) fn save<F: RecordFile>(&self, file: &F) {
        self.store
            .write::<_, StoreError>(fixed_now(), |writing| {
                let loaded = writing.reader().file::<F>(file.root().id())?;
                writing.apply(
                    &note(ChangeKind::Edit),
                    &ChangeSet::between_files(loaded.as_ref(), file),
                )
            })
            .unwrap();
    }

    pub(super) fn bin(&self, table: Table, id: Id) {
        self.store
            .write::<_, StoreError>(fixed_now(), |writing| {
                writing.apply(&note(ChangeKind::Edit), &writing.binning(table, id)?)
            })
            .unwrap();
    }

    pub(super) fn restore(&self, table: Table, id: Id) {
        self.store
            .write::<_, StoreError>(fixed_now(), |writing| {
                writing.apply(&note(ChangeKind::Edit), &writing.restoring(table, id)?)
            })
            .unwrap();
    }

    /// Takes the last change back; whether there was one.
    pub(super) fn undo(&self) -> bool {
        self.store
            .write::<_, StoreError>(fixed_now(), |writing| {
                let Some(mark) = writing.reader().undo_state()?.undo else { return Ok(false) };
                let set = writing.reader().logged(mark.id)?.inverse();
                writing.apply(&note(ChangeKind::Undo(mark.id)), &set).map(|_| true)
            })
            .unwrap()
    }

    /// Makes the change taken back last again; whether there was one.
    pub(super) fn redo(&self) -> bool {
        self.store
            .write::<_, StoreError>(fixed_now(), |writing| {
                let Some(mark) = writing.reader().undo_state()?.redo else { return Ok(false) };
                let set = writing.reader().logged(mark.id)?;
                writing.apply(&note(ChangeKind::Redo(mark.id)), &set).map(|_| true)
            })
            .unwrap()
    }

    /// The records of these tables that are marked deleted.
    pub(super) fn marked_deleted(&self, tables: &[Table]) -> Vec<(Table, Id)> {
        let writer = self.store.writer();
        let of = |table: &Table| {
            let mut statement =
                writer.prepare(&format!("SELECT id FROM {table} WHERE deleted = 1")).unwrap();
            let ids = statement
                .query_map([], |row| row.get(0))
                .unwrap()
                .collect::<rusqlite::Result<Vec<[u8; 16]>>>()
                .unwrap();
            ids.into_iter().map(|id| (*table, Id::from_bytes(id))).collect::<Vec<_>>()
        };
        tables.iter().flat_map(of).collect()
    }

    /// The rows of all record tables, local numbers included.
    pub(super) fn records(&self) -> Dump {
        let names = Table::ALL.iter().map(|table| table.name().to_owned()).collect();
        dump(&self.store.writer(), names)
    }

    /// The rows of all tables there are, those of the log and of the index included.
    pub(super) fn everything(&self) -> Dump {
        let writer = self.store.writer();
        let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'";
        let names = writer
            .prepare(sql)
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .collect::<rusqlite::Result<_>>()
            .unwrap();
        dump(&writer, names)
    }

    /// What the index holds.
    pub(super) fn index(&self) -> Vec<String> {
        contents(&self.store.writer())
    }

    /// What the index would hold if it were made from the records now.
    pub(super) fn index_made_anew(&self) -> Vec<String> {
        let mut writer = self.store.writer();
        let transaction = writer.transaction().unwrap();
        index::fill(
            Reader { connection: &transaction },
            &crate::collation::Collation::new().unwrap(),
        )
        .unwrap();
        contents(&transaction)
    }
}

pub(super) fn note(kind: ChangeKind) -> ChangeNote<'static> {
    ChangeNote { kind, label: "thu", subject: "Thử", actor: "Người Thử" }
}

fn change_set(writing: &Writing<'_>, edit: &Edit, mint: &mut Mint) -> Result<ChangeSet> {
    match edit {
        Edit::Activity(draft) => saving(writing, draft, mint),
        Edit::Agreement(draft) => saving(writing, draft, mint),
        Edit::Organisation(draft) => saving(writing, draft, mint),
        Edit::Person(draft) => saving(writing, draft, mint),
        Edit::FollowUp(draft) => saving(writing, draft, mint),
        Edit::MediaLandscape(draft) => saving(writing, draft, mint),
        Edit::Pack(draft) => saving(writing, draft, mint),
        Edit::Source(draft) => saving(writing, draft, mint),
        Edit::Bin(table, id) => writing.binning(*table, *id),
        Edit::Restore(table, id) => writing.restoring(*table, *id),
    }
}

fn saving<F: Pointing>(
    writing: &Writing<'_>,
    draft: &Draft<F>,
    mint: &mut Mint,
) -> Result<ChangeSet> {
    let reader = writing.reader();
    let known = Known {
        commitments: reader.all::<Commitment>()?.iter().map(Record::id).collect(),
        activities: reader.all::<Activity>()?.iter().map(Record::id).collect(),
    };
    let loaded = reader.file::<F>(draft.root())?;
    Ok(ChangeSet::between_files(loaded.as_ref(), &draft.over(loaded.as_ref(), &known, mint)))
}

fn dump(connection: &Connection, tables: Vec<String>) -> Dump {
    let rows_of = |table: &String| {
        let mut statement =
            connection.prepare(&format!("SELECT * FROM {table} ORDER BY 1, 2")).unwrap();
        let columns = statement.column_count();
        let rows = statement.query_map([], |row| {
            let values: Vec<String> =
                (0..columns).map(|i| row.get_ref(i).map(shown)).collect::<rusqlite::Result<_>>()?;
            Ok(values.join(" | "))
        });
        rows.unwrap().collect::<rusqlite::Result<Vec<String>>>().unwrap()
    };
    tables.into_iter().map(|table| (table.clone(), rows_of(&table))).collect()
}

fn shown(value: ValueRef<'_>) -> String {
    match value {
        ValueRef::Blob(bytes) => hex::encode(bytes),
        ValueRef::Text(bytes) => format!("{:?}", String::from_utf8_lossy(bytes)),
        other => format!("{other:?}"),
    }
}

fn contents(connection: &Connection) -> Vec<String> {
    let mut items = Vec::new();
    index::contents(connection, |item| items.push(item.to_owned())).unwrap();
    items.sort();
    items
}
