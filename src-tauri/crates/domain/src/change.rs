//! Change sets: every write, as the fields it changes.

use crate::id::Id;
use crate::record::{RecordFile, Row, Table, Value};
use std::collections::BTreeMap;

/// Name of the field that says whether a record is there: NULL not made, 0 live, 1 in the bin.
pub const DELETED: &str = "deleted";
/// A live record.
pub const LIVE: Value = Value::Int(0);
/// A record in the bin.
pub const BINNED: Value = Value::Int(1);

/// One field of one record changing its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldChange {
    /// The record's table.
    pub table: Table,
    /// The record.
    pub id: Id,
    /// The field's name; [`DELETED`] for the record's being there.
    pub field: &'static str,
    /// Value before.
    pub old: Value,
    /// Value after.
    pub new: Value,
}

/// Changes that are made, logged and undone together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChangeSet {
    /// The changes in order.
    pub changes: Vec<FieldChange>,
}

impl ChangeSet {
    /// What turns the records `loaded` into the records `wanted`: new records are made, missing
    /// ones go to the bin, others change field by field.
    pub fn between(loaded: &[Row], wanted: &[Row]) -> ChangeSet {
        let before: BTreeMap<(Table, Id), &Row> =
            loaded.iter().map(|row| ((row.table, row.id), row)).collect();
        let after: BTreeMap<(Table, Id), &Row> =
            wanted.iter().map(|row| ((row.table, row.id), row)).collect();
        let mut changes = Vec::new();
        for row in wanted {
            match before.get(&(row.table, row.id)) {
                None => changes.extend(making(row)),
                Some(old) => changes.extend(changing(old, row)),
            }
        }
        for row in loaded.iter().filter(|row| !after.contains_key(&(row.table, row.id))) {
            changes.push(FieldChange {
                table: row.table,
                id: row.id,
                field: DELETED,
                old: LIVE,
                new: BINNED,
            });
        }
        ChangeSet { changes }
    }

    /// [`ChangeSet::between`] for files.
    pub fn between_files<F: RecordFile>(loaded: Option<&F>, wanted: &F) -> ChangeSet {
        ChangeSet::between(&loaded.map(RecordFile::rows).unwrap_or_default(), &wanted.rows())
    }

    /// The change set that takes this one back.
    pub fn inverse(&self) -> ChangeSet {
        let changes = self.changes.iter().rev().map(|change| FieldChange {
            old: change.new.clone(),
            new: change.old.clone(),
            ..change.clone()
        });
        ChangeSet { changes: changes.collect() }
    }

    /// Whether it changes nothing.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }
}

fn making(row: &Row) -> impl Iterator<Item = FieldChange> + '_ {
    let there =
        FieldChange { table: row.table, id: row.id, field: DELETED, old: Value::Null, new: LIVE };
    let fields = row.table.fields().iter().zip(&row.values).map(|(spec, value)| FieldChange {
        table: row.table,
        id: row.id,
        field: spec.name,
        old: Value::Null,
        new: value.clone(),
    });
    std::iter::once(there).chain(fields)
}

fn changing<'a>(old: &'a Row, new: &'a Row) -> impl Iterator<Item = FieldChange> + 'a {
    new.table
        .fields()
        .iter()
        .zip(old.values.iter().zip(&new.values))
        .filter(|(_, (old, new))| old != new)
        .map(|(spec, (before, after))| FieldChange {
            table: new.table,
            id: new.id,
            field: spec.name,
            old: before.clone(),
            new: after.clone(),
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Activity, ActivityFile, ActivityTag};

    fn id(n: u8) -> Id {
        Id::v7(u64::from(n), [n; 10])
    }

    #[test]
    fn saving_an_unchanged_file_changes_nothing_and_removing_a_child_bins_it() {
        let mut file = ActivityFile {
            activity: Activity { title: "Thử".into(), ..Activity::default() },
            tags: vec![ActivityTag { text: "một".into(), ..ActivityTag::default() }],
            ..ActivityFile::default()
        };
        let mut next = 0;
        file.settle(&mut || {
            next += 1;
            id(next)
        });
        assert!(ChangeSet::between_files(Some(&file), &file).is_empty());

        let mut wanted = file.clone();
        wanted.activity.title = "Khác".into();
        wanted.tags.clear();
        let set = ChangeSet::between_files(Some(&file), &wanted);
        let fields: Vec<_> = set.changes.iter().map(|c| (c.table, c.field)).collect();
        assert_eq!(fields, [(Table::Activity, "title"), (Table::ActivityTag, DELETED)]);
        assert_eq!(set.inverse().inverse(), set);

        let made = ChangeSet::between_files(None, &file);
        assert_eq!(made.changes[0].field, DELETED);
        assert_eq!(made.changes.len(), 2 + Activity::FIELDS.len() + ActivityTag::FIELDS.len());
    }

    use crate::record::Record;
}
