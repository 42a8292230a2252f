//! Many files at once: a question for each table instead of one for each table of each file.

use crate::error::Result;
use crate::rows::{Reader, Stored, columns, read};
use caunoi_domain::record::Row;
use caunoi_domain::{Id, Record, RecordFile, RowReader, Table, Value};
use rusqlite::params_from_iter;
use std::collections::{BTreeSet, HashMap};

/// So many files are asked for at a time. The question is the same however many there are, so that
/// SQLite need not read it anew.
const AT_ONCE: usize = 64;

impl Reader<'_> {
    /// The live files of these identifiers, in this order; those that are not there are left out.
    ///
    /// # Errors
    /// When a stored value cannot be read.
    pub fn files<F: RecordFile>(&self, ids: &[Id]) -> Result<Vec<F>> {
        self.files_where(ids, " AND deleted = 0")
    }

    /// The same, also of records that lie in the bin: what other records name must still have a
    /// name.
    ///
    /// # Errors
    /// When a stored value cannot be read.
    pub fn files_with_bin<F: RecordFile>(&self, ids: &[Id]) -> Result<Vec<F>> {
        self.files_where(ids, "")
    }

    /// The live records of these identifiers by themselves, in this order; those that are not there
    /// are left out.
    ///
    /// # Errors
    /// When a stored value cannot be read.
    pub fn records<R: Record>(&self, ids: &[Id]) -> Result<Vec<R>> {
        let mut records = Vec::with_capacity(ids.len());
        for ids in ids.chunks(AT_ONCE) {
            let mut rows = Fetched::default();
            rows.fetch(self, R::TABLE, "id", " AND deleted = 0", ids)?;
            for id in ids {
                if let Some(row) = rows.row(R::TABLE, *id)? {
                    records.push(R::from_values(row.id, &row.values)?);
                }
            }
        }
        Ok(records)
    }

    /// Identifiers of live records of `table` whose `field` names one of these; each once.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn naming_any(&self, table: Table, field: &str, ids: &[Id]) -> Result<BTreeSet<Id>> {
        let mut found = BTreeSet::new();
        for ids in ids.chunks(AT_ONCE) {
            let mut rows = Fetched::default();
            rows.fetch(self, table, field, " AND deleted = 0", ids)?;
            found.extend(rows.rows.into_values().flatten().map(|row| row.id));
        }
        Ok(found)
    }

    fn files_where<F: RecordFile>(&self, ids: &[Id], root: &str) -> Result<Vec<F>> {
        let mut files = Vec::with_capacity(ids.len());
        for ids in ids.chunks(AT_ONCE) {
            let mut rows = Fetched::default();
            rows.fetch(self, F::Root::TABLE, "id", root, ids)?;
            for (_, table) in F::LISTS {
                if let Some(owner) = table.owner_field() {
                    rows.fetch(self, *table, owner.name, " AND deleted = 0", ids)?;
                }
            }
            for id in ids {
                files.extend(F::read(&rows, *id)?);
            }
        }
        Ok(files)
    }
}

/// The rows of some files, by table and by the record they are of or belong to.
#[derive(Default)]
struct Fetched {
    rows: HashMap<(Table, Id), Vec<Row>>,
}

impl Fetched {
    /// Fetches the rows of a table whose column `by` is one of the identifiers, in the order they
    /// were made.
    fn fetch(
        &mut self,
        reader: &Reader<'_>,
        table: Table,
        by: &str,
        condition: &str,
        ids: &[Id],
    ) -> Result<()> {
        let places = vec!["?"; AT_ONCE].join(", ");
        let sql = format!(
            "SELECT {}, {by} FROM {table} WHERE {by} IN ({places}){condition} ORDER BY rid",
            columns(table)
        );
        let mut statement = reader.connection.prepare_cached(&sql)?;
        // The last one fills the places that are left.
        let filling = ids.last().into_iter().cycle().take(AT_ONCE - ids.len());
        let values = ids.iter().chain(filling).map(|id| Stored(Value::Id(*id)));
        let mut rows = statement.query(params_from_iter(values))?;
        while let Some(row) = rows.next()? {
            if let Stored(Value::Id(of)) = row.get(1 + table.fields().len())? {
                self.rows.entry((table, of)).or_default().push(read(table, row)?);
            }
        }
        Ok(())
    }

    fn of_record(&self, table: Table, id: Id) -> Vec<Row> {
        self.rows.get(&(table, id)).cloned().unwrap_or_default()
    }
}

impl RowReader for Fetched {
    type Error = crate::StoreError;

    fn row(&self, table: Table, id: Id) -> Result<Option<Row>> {
        Ok(self.of_record(table, id).pop())
    }

    fn owned_rows(&self, table: Table, owner: Id) -> Result<Vec<Row>> {
        Ok(self.of_record(table, owner))
    }
}
