//! Writing: change sets are applied, logged and indexed in one transaction. There is no other way
//! to write a record.

use crate::collation::Collation;
use crate::error::{Result, StoreError};
use crate::index;
use crate::journal::{self, ChangeKind};
use crate::mark::Mark;
use crate::random;
use crate::rows::{Reader, Stored, StoredId};
use caunoi_domain::change::{BINNED, DELETED, FieldChange, LIVE};
use caunoi_domain::{ChangeSet, Hlc, Id, RowReader, Table, Value};
use rusqlite::{Connection, OptionalExtension, params, params_from_iter};
use std::collections::BTreeSet;

/// What is noted with a change set.
#[derive(Clone, Debug)]
pub struct ChangeNote<'a> {
    /// Why it was made.
    pub kind: ChangeKind,
    /// Code of what was done, worded by whoever shows it.
    pub label: &'a str,
    /// To what it was done: a title or name.
    pub subject: &'a str,
    /// Who did it.
    pub actor: &'a str,
}

/// A write under way.
pub struct Writing<'c> {
    connection: &'c Connection,
    collation: &'c Collation,
    now: u64,
    clock: Clock,
    logged: bool,
    stale: BTreeSet<(Table, Id)>,
}

/// Where this file's op log stands.
#[derive(Clone, Copy)]
struct Clock {
    node: u16,
    seq: i64,
    hlc: Hlc,
}

/// Gives a new file its node number.
pub(crate) fn number_node(connection: &Connection) -> Result<()> {
    let node = u16::from_be_bytes(random::bytes()?);
    connection.execute("INSERT INTO meta (key, value) VALUES ('node', ?1), ('op_seq', 0), ('hlc', x'000000000000000000000000')", [node])?;
    Ok(())
}

/// How far an office has come, and whether it keeps a mark of that beside the database.
#[derive(Clone, Copy)]
pub(crate) struct Standing {
    pub(crate) mark: Mark,
    pub(crate) is_marked: bool,
    /// Whether the database was open to write when it was last changed: it was not closed since, or
    /// is a copy made meanwhile.
    pub(crate) is_open: bool,
}

/// How far an office has come.
pub(crate) fn standing(connection: &Connection) -> Result<Standing> {
    let sql = "SELECT (SELECT value FROM meta WHERE key = 'op_seq'), (SELECT value FROM meta WHERE key = 'hlc'),
               (SELECT coalesce(max(seq), 0) FROM change_set), EXISTS (SELECT 1 FROM meta WHERE key = 'marked'), EXISTS (SELECT 1 FROM meta WHERE key = 'open')";
    Ok(connection.prepare_cached(sql)?.query_row([], |row| {
        let mark =
            Mark { op_seq: row.get(0)?, hlc: Hlc::from_bytes(row.get(1)?), saves: row.get(2)? };
        Ok(Standing { mark, is_marked: row.get(3)?, is_open: row.get(4)? })
    })?)
}

/// Notes in the database that there is a mark beside it.
pub(crate) fn mark_standing(connection: &Connection) -> Result<()> {
    connection.execute("INSERT OR IGNORE INTO meta (key, value) VALUES ('marked', 1)", [])?;
    Ok(())
}

/// Notes in the database itself, not in its log alone, that it is open to write: a copy of it
/// without its log says so. Whether that is done; a reader may keep the log from being folded in.
pub(crate) fn note_open(connection: &Connection) -> Result<bool> {
    connection.execute("INSERT OR IGNORE INTO meta (key, value) VALUES ('open', 1)", [])?;
    let folded = connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?))
    })?;
    let (busy, frames, done): (i64, i64, i64) = folded;
    Ok(busy == 0 && frames == done)
}

/// Notes in the database that it is closed.
pub(crate) fn note_closed(connection: &Connection) -> Result<()> {
    connection.execute("DELETE FROM meta WHERE key = 'open'", [])?;
    Ok(())
}

impl<'c> Writing<'c> {
    pub(crate) fn begin(
        connection: &'c Connection,
        collation: &'c Collation,
        now: u64,
    ) -> Result<Writing<'c>> {
        let meta = "SELECT (SELECT value FROM meta WHERE key = 'node'), (SELECT value FROM meta WHERE key = 'op_seq'), (SELECT value FROM meta WHERE key = 'hlc')";
        let clock = connection.prepare_cached(meta)?.query_row([], |row| {
            Ok(Clock { node: row.get(0)?, seq: row.get(1)?, hlc: Hlc::from_bytes(row.get(2)?) })
        })?;
        Ok(Writing { connection, collation, now, clock, logged: false, stale: BTreeSet::new() })
    }

    /// Reads what has been written so far.
    pub fn reader(&self) -> Reader<'c> {
        Reader { connection: self.connection }
    }

    /// A new identifier.
    ///
    /// # Errors
    /// When the operating system gives no randomness.
    pub fn new_id(&self) -> Result<Id> {
        random::new_id(self.now)
    }

    /// The next number of a series, from 1. Drawn for good once this write is kept: it is no part
    /// of a change set, so no undo gives it back.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn draw_number(&self, series: &str) -> Result<u32> {
        let sql = "INSERT INTO number_drawn (series, last) VALUES (?1, 1) ON CONFLICT (series) DO UPDATE SET last = last + 1 RETURNING last";
        Ok(self.connection.prepare_cached(sql)?.query_row([series], |row| row.get(0))?)
    }

    /// The next number of a series, of which numbers were drawn under other names too: those
    /// `is_same` takes for it.
    ///
    /// # Errors
    /// See [`Writing::draw_number`].
    pub fn draw_number_among(&self, series: &str, is_same: impl Fn(&str) -> bool) -> Result<u32> {
        let mut drawn = self.connection.prepare_cached("SELECT series, last FROM number_drawn")?;
        let drawn =
            drawn.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, u32>(1)?)))?;
        let mut last = 0;
        for (name, number) in drawn.collect::<rusqlite::Result<Vec<_>>>()? {
            if name == series || is_same(&name) {
                last = last.max(number);
            }
        }
        let sql = "INSERT INTO number_drawn (series, last) VALUES (?1, ?2) ON CONFLICT (series) DO UPDATE SET last = excluded.last RETURNING last";
        Ok(self
            .connection
            .prepare_cached(sql)?
            .query_row(params![series, last + 1], |row| row.get(0))?)
    }

    /// When this write happens, in milliseconds since 1970.
    pub fn now(&self) -> u64 {
        self.now
    }

    /// Applies a change set and logs it, all of it or nothing; an empty one leaves no trace. Gives
    /// the identifier under which it was logged.
    ///
    /// That records named are there is looked at once, when the whole write ends.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when a record does not hold what a change expects.
    pub fn apply(&mut self, note: &ChangeNote<'_>, set: &ChangeSet) -> Result<Option<Id>> {
        if set.is_empty() {
            return Ok(None);
        }
        let id = self.new_id()?;
        let clock = self.clock;
        self.connection.execute_batch("SAVEPOINT change_set")?;
        let applied = self.apply_all(id, note, set);
        if applied.is_err() {
            self.connection.execute_batch("ROLLBACK TO change_set")?;
            self.clock = clock;
        }
        self.connection.execute_batch("RELEASE change_set")?;
        applied?;
        self.logged = true;
        Ok(Some(id))
    }

    fn apply_all(&mut self, id: Id, note: &ChangeNote<'_>, set: &ChangeSet) -> Result<()> {
        let sequence = journal::begin(self.connection, id, note, self.now)?;
        let mut roots = BTreeSet::new();
        for group in set.changes.chunk_by(|a, b| (a.table, a.id) == (b.table, b.id)) {
            // Before and after: a record may pass from one owner's file to another's, or leave.
            self.note_touched(group, &mut roots)?;
            self.apply_group(group)?;
            self.note_touched(group, &mut roots)?;
            self.log(id, note.actor, group)?;
        }
        journal::touch(self.connection, sequence, &roots)
    }

    /// Leaves a change set as it is for good, so that undo and redo reach what lies below it.
    /// Nothing else changes.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn pass_over(&mut self, note: &ChangeNote<'_>) -> Result<()> {
        let id = self.new_id()?;
        journal::begin(self.connection, id, note, self.now)?;
        self.logged = true;
        Ok(())
    }

    /// Refreshes the index of what changed and notes where the op log stands. Gives whether
    /// anything was logged.
    pub(crate) fn finish(self) -> Result<bool> {
        if !self.logged {
            return Ok(false);
        }
        index::refresh(self.reader(), self.collation, &self.stale)?;
        let mut meta =
            self.connection.prepare_cached("UPDATE meta SET value = ?2 WHERE key = ?1")?;
        meta.execute(params!["op_seq", self.clock.seq])?;
        meta.execute(params!["hlc", self.clock.hlc.to_bytes()])?;
        Ok(true)
    }

    /// Applies the changes of one record.
    fn apply_group(&self, group: &[FieldChange]) -> Result<()> {
        let Some(first) = group.first() else { return Ok(()) };
        let whole = WholeRecord::of(group);
        if let Some(field) = whole.and_then(|whole| whole.contradiction(group)) {
            return Err(StoreError::Conflict { table: first.table, id: first.id, field });
        }
        match whole {
            Some(WholeRecord::Made) => self.insert(first.table, first.id, group),
            Some(WholeRecord::TakenBack) => self.take_back(first.table, first.id, group),
            None => group.iter().try_for_each(|change| self.update(change)),
        }
    }

    fn insert(&self, table: Table, id: Id, group: &[FieldChange]) -> Result<()> {
        let mut sql = format!("INSERT INTO {table} (id, deleted");
        let mut places = "?1, 0".to_owned();
        for (i, field) in table.fields().iter().enumerate() {
            sql.push_str(&format!(", {}", field.name));
            places.push_str(&format!(", ?{}", i + 2));
        }
        sql.push_str(&format!(") VALUES ({places})"));
        let values = table.fields().iter().map(|spec| {
            group
                .iter()
                .find(|change| change.field == spec.name)
                .map_or(Value::Null, |change| change.new.clone())
        });
        let all = std::iter::once(Value::Id(id)).chain(values).map(Stored);
        match self.connection.prepare_cached(&sql)?.execute(params_from_iter(all)) {
            Ok(_) => Ok(()),
            Err(error)
                if error.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation)
                    && self.is_there(table, id)? =>
            {
                Err(StoreError::Conflict { table, id, field: DELETED })
            }
            Err(error) => Err(error.into()),
        }
    }

    fn is_there(&self, table: Table, id: Id) -> Result<bool> {
        Ok(self
            .connection
            .prepare_cached(&format!("SELECT 1 FROM {table} WHERE id = ?1"))?
            .exists([Stored(Value::Id(id))])?)
    }

    /// Takes a record back that an undone change set made. Its values stay in the op log.
    fn take_back(&self, table: Table, id: Id, group: &[FieldChange]) -> Result<()> {
        let row = self.reader().row(table, id)?.ok_or(StoreError::Conflict {
            table,
            id,
            field: DELETED,
        })?;
        for change in group.iter().filter(|change| change.field != DELETED) {
            if *row.value(change.field) != change.old {
                return Err(StoreError::Conflict { table, id, field: change.field });
            }
        }
        self.connection
            .prepare_cached(&format!("DELETE FROM {table} WHERE id = ?1"))?
            .execute([Stored(Value::Id(id))])?;
        Ok(())
    }

    fn update(&self, change: &FieldChange) -> Result<()> {
        let sql = format!(
            "UPDATE {} SET {1} = ?1 WHERE id = ?2 AND {1} IS ?3",
            change.table, change.field
        );
        let values = [change.new.clone(), Value::Id(change.id), change.old.clone()].map(Stored);
        match self.connection.prepare_cached(&sql)?.execute(params_from_iter(values))? {
            1 => Ok(()),
            _ => Err(StoreError::Conflict {
                table: change.table,
                id: change.id,
                field: change.field,
            }),
        }
    }

    fn log(&mut self, change_set: Id, actor: &str, group: &[FieldChange]) -> Result<()> {
        match (WholeRecord::of(group), group.first()) {
            (Some(WholeRecord::Made), Some(first)) => {
                let whole = Value::Text(journal::whole_record(group, |change| &change.new));
                self.log_one(change_set, actor, first, journal::WHOLE, Value::Null, whole)
            }
            (Some(WholeRecord::TakenBack), Some(first)) => {
                let whole = Value::Text(journal::whole_record(group, |change| &change.old));
                self.log_one(change_set, actor, first, journal::WHOLE, whole, Value::Null)
            }
            _ => group.iter().try_for_each(|change| {
                self.log_one(
                    change_set,
                    actor,
                    change,
                    change.field,
                    change.old.clone(),
                    change.new.clone(),
                )
            }),
        }
    }

    fn log_one(
        &mut self,
        change_set: Id,
        actor: &str,
        of: &FieldChange,
        field: &str,
        old: Value,
        new: Value,
    ) -> Result<()> {
        self.clock.seq += 1;
        self.clock.hlc = self.clock.hlc.tick(self.now, self.clock.node);
        let sql = "INSERT INTO op (node, seq, hlc, actor, tbl, id, field, old, new, change_set) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
        self.connection.prepare_cached(sql)?.execute(params![
            self.clock.node,
            self.clock.seq,
            self.clock.hlc.to_bytes(),
            actor,
            of.table.name(),
            of.id.as_bytes(),
            field,
            Stored(old),
            Stored(new),
            change_set.as_bytes(),
        ])?;
        Ok(())
    }

    /// Notes which root records the changes of one record touch, and which index entries they make
    /// stale.
    fn note_touched(&mut self, group: &[FieldChange], roots: &mut BTreeSet<Id>) -> Result<()> {
        let Some(first) = group.first() else { return Ok(()) };
        let owner = match first.table.owner_field() {
            None => first.id,
            Some(field) => {
                let sql = format!("SELECT {} FROM {} WHERE id = ?1", field.name, first.table);
                let owner = self
                    .connection
                    .prepare_cached(&sql)?
                    .query_row([Stored(Value::Id(first.id))], |row| row.get::<_, StoredId>(0))
                    .optional()?;
                let Some(StoredId(owner)) = owner else { return Ok(()) };
                owner
            }
        };
        roots.insert(owner);
        index::note_stale(self.reader(), group, owner, &mut self.stale)
    }
}

/// Changes that make or take back a whole record.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum WholeRecord {
    Made,
    TakenBack,
}

impl WholeRecord {
    pub(crate) fn of(group: &[FieldChange]) -> Option<WholeRecord> {
        let being_there = group.iter().find(|change| change.field == DELETED)?;
        match (&being_there.old, &being_there.new) {
            (Value::Null, new) if *new == LIVE => Some(WholeRecord::Made),
            (old, Value::Null) if *old == LIVE => Some(WholeRecord::TakenBack),
            _ => None,
        }
    }
}

impl WholeRecord {
    /// The first field that such changes of one record name twice, or as if it had been there
    /// before it was made.
    fn contradiction(self, group: &[FieldChange]) -> Option<&'static str> {
        let mut seen = BTreeSet::new();
        let outside = |change: &FieldChange| match self {
            WholeRecord::Made => &change.old,
            WholeRecord::TakenBack => &change.new,
        } != &Value::Null;
        group
            .iter()
            .find(|change| !seen.insert(change.field) || outside(change))
            .map(|change| change.field)
    }
}

/// The change that puts a record into the bin, or takes it out again.
impl Writing<'_> {
    /// The change set that puts a live record into the bin; empty when it is not live.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn binning(&self, table: Table, id: Id) -> Result<ChangeSet> {
        self.being_there(table, id, LIVE, BINNED)
    }

    /// The change set that takes a record out of the bin; empty when it is not there.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn restoring(&self, table: Table, id: Id) -> Result<ChangeSet> {
        self.being_there(table, id, BINNED, LIVE)
    }

    fn being_there(&self, table: Table, id: Id, old: Value, new: Value) -> Result<ChangeSet> {
        let sql = format!("SELECT deleted FROM {table} WHERE id = ?1");
        let now = self
            .connection
            .prepare_cached(&sql)?
            .query_row([Stored(Value::Id(id))], |row| row.get::<_, Stored>(0))
            .optional()?;
        let changes = match now {
            Some(Stored(now)) if now == old => {
                vec![FieldChange { table, id, field: DELETED, old, new }]
            }
            _ => Vec::new(),
        };
        Ok(ChangeSet { changes })
    }
}
