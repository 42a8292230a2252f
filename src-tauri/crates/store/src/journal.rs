//! The journal of change sets: what was done, undone and done again, and what became of a record.

use crate::error::{Result, StoreError};
use crate::rows::{Reader, Stored, StoredId};
use crate::write::ChangeNote;
use caunoi_domain::change::{DELETED, FieldChange, LIVE};
use caunoi_domain::record::{FieldSpec, SqlType};
use caunoi_domain::{ChangeSet, Id, Table, Value};
use rusqlite::{Connection, Row, params};
use serde_json::{Map, Value as Json};
use std::collections::BTreeSet;

/// Field name of an op that makes or takes back a whole record.
pub(crate) const WHOLE: &str = "*";

/// How many change sets back undo looks.
const UNDO_DEPTH: u32 = 1000;

/// Why a change set was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// Somebody worked
    Edit,
    /// Something happened that no undo can take back, such as a print; undo passes it over
    Fact,
    /// Records came with the office or from elsewhere; undo does not reach behind it
    Import,
    /// It takes another change set back
    Undo(Id),
    /// It makes an undone change set again
    Redo(Id),
    /// It leaves a change set as it is for good; it changes nothing itself
    Pass(Id),
}

/// A change set as shown: what was done to what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeMark {
    /// Identifier.
    pub id: Id,
    /// Code of what was done.
    pub label: String,
    /// To what.
    pub subject: String,
}

/// What the next undo and redo would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UndoState {
    /// What undo takes back.
    pub undo: Option<ChangeMark>,
    /// What redo makes again.
    pub redo: Option<ChangeMark>,
    /// What was done after what undo takes back and stays, since a print shows it: the latest
    /// first.
    pub kept: Vec<ChangeMark>,
}

/// One change set in the history of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryEntry {
    /// The change set.
    pub mark: ChangeMark,
    /// Why it was made.
    pub kind: &'static str,
    /// When, in milliseconds since 1970.
    pub at: u64,
    /// By whom.
    pub actor: String,
    /// What it changed.
    pub changes: Vec<FieldChange>,
}

/// Notes that a change set begins; gives its place in the journal.
pub(crate) fn begin(
    connection: &Connection,
    id: Id,
    note: &ChangeNote<'_>,
    at: u64,
) -> Result<i64> {
    let (kind, of) = match note.kind {
        ChangeKind::Edit => ("edit", None),
        ChangeKind::Fact => ("fact", None),
        ChangeKind::Import => ("import", None),
        ChangeKind::Undo(of) => ("undo", Some(of)),
        ChangeKind::Redo(of) => ("redo", Some(of)),
        // Programs that know no passing over take it for a fact, which undo does not look at.
        ChangeKind::Pass(of) => ("fact", Some(of)),
    };
    let sql = "INSERT INTO change_set (id, kind, of, label, subject, at, actor) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    connection.prepare_cached(sql)?.execute(params![
        id.as_bytes(),
        kind,
        of.as_ref().map(Id::as_bytes),
        note.label,
        note.subject,
        at as i64,
        note.actor
    ])?;
    Ok(connection.last_insert_rowid())
}

/// Notes the root records a change set touched.
pub(crate) fn touch(connection: &Connection, sequence: i64, roots: &BTreeSet<Id>) -> Result<()> {
    let mut statement =
        connection.prepare_cached("INSERT INTO change_touch (root, change_set) VALUES (?1, ?2)")?;
    roots
        .iter()
        .try_for_each(|root| statement.execute(params![root.as_bytes(), sequence]).map(|_| ()))?;
    Ok(())
}

/// The fields of a whole record as a JSON object; identifiers as `{"id": "…"}`.
pub(crate) fn whole_record(
    group: &[FieldChange],
    value: impl Fn(&FieldChange) -> &Value,
) -> String {
    let fields: Map<String, Json> = group
        .iter()
        .filter(|change| change.field != DELETED)
        .map(|change| (change.field.to_owned(), to_json(value(change))))
        .collect();
    Json::Object(fields).to_string()
}

fn to_json(value: &Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Int(number) => Json::from(*number),
        Value::Text(text) => Json::from(text.as_str()),
        Value::Id(id) => Json::from(id.to_string()),
    }
}

fn from_json(spec: &FieldSpec, json: Option<&Json>) -> Option<Value> {
    match (spec.sql, json) {
        (_, None | Some(Json::Null)) => Some(Value::Null),
        (SqlType::Integer, Some(json)) => json.as_i64().map(Value::Int),
        (SqlType::Text, Some(json)) => json.as_str().map(|text| Value::Text(text.to_owned())),
        (SqlType::Id, Some(json)) => {
            json.as_str().and_then(|text| text.parse().ok()).map(Value::Id)
        }
    }
}

impl Reader<'_> {
    /// What the next undo and redo would do.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn undo_state(&self) -> Result<UndoState> {
        let sql = "SELECT c.id, c.label, c.subject, o.id, o.label, o.subject, c.kind, c.of
                   FROM (SELECT * FROM change_set ORDER BY seq DESC LIMIT ?1) c LEFT JOIN change_set o ON o.id = c.of ORDER BY c.seq";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([UNDO_DEPTH])?;
        let (mut done, mut undone): (Vec<Done>, Vec<ChangeMark>) = Default::default();
        while let Some(row) = rows.next()? {
            // Marks are taken from the change set undone or redone: where it lies deeper than we
            // look, the stacks do not hold it.
            match row.get_ref(6)?.as_str().map_err(rusqlite::Error::from)? {
                "undo" => {
                    let mark = mark(row, 3)?;
                    if let Some(place) = done.iter().rposition(|done| done.mark.id == mark.id) {
                        done.truncate(place);
                    }
                    undone.push(mark);
                }
                "redo" => {
                    let mark = mark(row, 3)?;
                    if let Some(place) = undone.iter().rposition(|undone| undone.id == mark.id) {
                        undone.truncate(place);
                    }
                    done.push(Done { mark, is_kept: false });
                }
                "import" => {
                    undone.clear();
                    done.clear();
                }
                "fact" => match row.get::<_, Option<StoredId>>(7)? {
                    Some(StoredId(passed)) => {
                        done.retain(|done| done.mark.id != passed);
                        undone.retain(|undone| undone.id != passed);
                    }
                    None => self.keep_what_it_shows(row.get::<_, StoredId>(0)?.0, &mut done)?,
                },
                _ => {
                    undone.clear();
                    done.push(Done { mark: mark(row, 0)?, is_kept: false });
                }
            }
        }
        let place = done.iter().rposition(|done| !done.is_kept);
        let kept = done.split_off(place.map_or(0, |place| place + 1));
        let kept = kept.into_iter().rev().map(|done| done.mark).collect();
        Ok(UndoState { undo: done.pop().map(|done| done.mark), redo: undone.pop(), kept })
    }

    /// Notes which change sets stay because of a fact: those whose records it changed, and those
    /// that made what these records name.
    fn keep_what_it_shows(&self, fact: Id, done: &mut [Done]) -> Result<()> {
        let mut changed = self.connection.prepare_cached(
            "SELECT tbl, id, field FROM op WHERE change_set = ?1 AND field <> '*'",
        )?;
        let changed: Vec<(String, Vec<u8>, String)> = changed
            .query_map([fact.as_bytes()], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
            .collect::<rusqlite::Result<_>>()?;
        if changed.is_empty() {
            return Ok(());
        }
        let mut touching = self
            .connection
            .prepare_cached("SELECT 1 FROM op WHERE change_set = ?1 AND tbl = ?2 AND id = ?3 AND (field = ?4 OR field = '*') LIMIT 1")?;
        let mut open = Vec::new();
        for done in done.iter_mut().filter(|done| !done.is_kept) {
            for (table, id, field) in &changed {
                if touching.exists(params![done.mark.id.as_bytes(), table, id, field])? {
                    done.is_kept = true;
                    open.push(done.mark.id);
                    break;
                }
            }
        }
        let mut making = self.connection.prepare_cached(
            "SELECT id FROM op WHERE change_set = ?1 AND field = '*' AND old IS NULL",
        )?;
        while let Some(kept) = open.pop() {
            let named: BTreeSet<Id> =
                self.logged(kept)?.changes.iter().filter_map(|change| change.new.as_id()).collect();
            for done in done.iter_mut().filter(|done| !done.is_kept) {
                let mut made =
                    making.query_map([done.mark.id.as_bytes()], |row| row.get::<_, StoredId>(0))?;
                if made.any(|made| made.is_ok_and(|StoredId(made)| named.contains(&made))) {
                    done.is_kept = true;
                    open.push(done.mark.id);
                }
            }
        }
        Ok(())
    }

    /// The changes of a logged change set.
    ///
    /// # Errors
    /// When the log holds what this program cannot read.
    pub fn logged(&self, change_set: Id) -> Result<ChangeSet> {
        let mut statement = self.connection.prepare_cached(
            "SELECT tbl, id, field, old, new FROM op WHERE change_set = ?1 ORDER BY node, seq",
        )?;
        let mut rows = statement.query([change_set.as_bytes()])?;
        let mut changes = Vec::new();
        while let Some(row) = rows.next()? {
            let (table, field): (String, String) = (row.get(0)?, row.get(2)?);
            let unreadable =
                || StoreError::UnreadableLog(format!("{table}.{field} in {change_set}"));
            let table_of = Table::from_name(&table).ok_or_else(unreadable)?;
            let id = row.get::<_, StoredId>(1)?.0;
            let (old, new) = (row.get::<_, Stored>(3)?.0, row.get::<_, Stored>(4)?.0);
            if field == WHOLE {
                changes.extend(expand(table_of, id, &old, &new).ok_or_else(unreadable)?);
            } else {
                let names = table_of.fields().iter().map(|spec| spec.name).chain([DELETED]);
                let field = names.into_iter().find(|name| *name == field).ok_or_else(unreadable)?;
                changes.push(FieldChange { table: table_of, id, field, old, new });
            }
        }
        Ok(ChangeSet { changes })
    }

    /// What became of a root record and what belongs to it, latest first, at most `limit` change
    /// sets.
    ///
    /// # Errors
    /// When the log holds what this program cannot read.
    pub fn history(&self, root: Id, limit: u32) -> Result<Vec<HistoryEntry>> {
        self.history_since(root, 0, limit)
    }

    /// The version of a root record and what belongs to it: grows with every change set that
    /// touches them, 0 for what never was.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn version(&self, root: Id) -> Result<u32> {
        let sql = "SELECT coalesce(max(change_set), 0) FROM change_touch WHERE root = ?1";
        Ok(self.connection.prepare_cached(sql)?.query_row([root.as_bytes()], |row| row.get(0))?)
    }

    /// What became of a root record and what belongs to it since it had this
    /// [version](Reader::version).
    ///
    /// # Errors
    /// When the log holds what this program cannot read.
    pub fn history_since(&self, root: Id, version: u32, limit: u32) -> Result<Vec<HistoryEntry>> {
        let sql = "SELECT c.id, c.kind, c.label, c.subject, c.at, c.actor FROM change_touch t JOIN change_set c ON c.seq = t.change_set
                   WHERE t.root = ?1 AND t.change_set > ?2 ORDER BY t.change_set DESC LIMIT ?3";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(params![root.as_bytes(), version, limit])?;
        let mut entries = Vec::new();
        // Records that an undo took back and whose owner no table knows any more. Walking backwards
        // meets their end first, which names it.
        let mut gone = BTreeSet::new();
        while let Some(row) = rows.next()? {
            let id = row.get::<_, StoredId>(0)?.0;
            let kind = ["edit", "fact", "import", "undo", "redo"]
                .into_iter()
                .find(|kind| row.get_ref(1).is_ok_and(|k| k.as_str() == Ok(kind)));
            let mut changes = self.logged(id)?.changes;
            gone.extend(
                changes.iter().filter(|change| names_owner(change, root)).map(|change| change.id),
            );
            let mut belonging = Vec::new();
            for change in changes.drain(..) {
                if change.id == root
                    || gone.contains(&change.id)
                    || self.belongs_to(&change, root)?
                {
                    belonging.push(change);
                }
            }
            entries.push(HistoryEntry {
                mark: ChangeMark { id, label: row.get(2)?, subject: row.get(3)? },
                kind: kind.unwrap_or("edit"),
                at: row.get::<_, i64>(4)? as u64,
                actor: row.get(5)?,
                changes: belonging,
            });
        }
        Ok(entries)
    }

    fn belongs_to(&self, change: &FieldChange, root: Id) -> Result<bool> {
        let Some(owner) = change.table.owner_field() else { return Ok(false) };
        let sql = format!("SELECT 1 FROM {} WHERE id = ?1 AND {} = ?2", change.table, owner.name);
        Ok(self
            .connection
            .prepare_cached(&sql)?
            .exists(params![change.id.as_bytes(), root.as_bytes()])?)
    }
}

/// A change set that is done.
struct Done {
    mark: ChangeMark,
    /// Whether it stays because a fact shows it.
    is_kept: bool,
}

/// The mark of a change set whose columns begin at `first`.
fn mark(row: &Row<'_>, first: usize) -> Result<ChangeMark> {
    Ok(ChangeMark {
        id: row.get::<_, StoredId>(first)?.0,
        label: row.get(first + 1)?,
        subject: row.get(first + 2)?,
    })
}

/// Whether a change says that its record belongs, or belonged, to `root`.
fn names_owner(change: &FieldChange, root: Id) -> bool {
    let is_owner = change.table.owner_field().is_some_and(|owner| owner.name == change.field);
    is_owner && [&change.old, &change.new].into_iter().any(|value| value.as_id() == Some(root))
}

/// The field changes a whole-record op stands for.
fn expand(table: Table, id: Id, old: &Value, new: &Value) -> Option<Vec<FieldChange>> {
    let made = old == &Value::Null;
    let fields: Map<String, Json> =
        serde_json::from_str(if made { new } else { old }.as_text()?).ok()?;
    let there = FieldChange { table, id, field: DELETED, old: Value::Null, new: LIVE };
    let values: Option<Vec<FieldChange>> = table
        .fields()
        .iter()
        .map(|spec| {
            Some(FieldChange {
                table,
                id,
                field: spec.name,
                old: Value::Null,
                new: from_json(spec, fields.get(spec.name))?,
            })
        })
        .collect();
    let making = ChangeSet { changes: std::iter::once(there).chain(values?).collect() };
    Some(if made { making.changes } else { making.inverse().changes })
}
