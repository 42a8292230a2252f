//! Records as rows: reading them back.

use crate::error::Result;
use caunoi_domain::record::{FieldSpec, Row, SqlType};
use caunoi_domain::{Id, Record, RecordFile, RowReader, Table, Value};
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, OptionalExtension};

/// Reads the records of an office.
#[derive(Clone, Copy)]
pub struct Reader<'c> {
    pub(crate) connection: &'c Connection,
}

impl RowReader for Reader<'_> {
    type Error = crate::StoreError;

    fn row(&self, table: Table, id: Id) -> Result<Option<Row>> {
        self.row_where(table, id, " AND deleted = 0")
    }

    fn owned_rows(&self, table: Table, owner: Id) -> Result<Vec<Row>> {
        let Some(field) = table.owner_field() else { return Ok(Vec::new()) };
        let sql = format!(
            "SELECT {} FROM {table} WHERE {} = ?1 AND deleted = 0 ORDER BY rid",
            columns(table),
            field.name
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map([Stored(Value::Id(owner))], |row| read(table, row))?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
    }
}

impl Reader<'_> {
    /// The live file of this identifier.
    ///
    /// # Errors
    /// When a stored value cannot be read.
    pub fn file<F: RecordFile>(&self, id: Id) -> Result<Option<F>> {
        F::read(self, id)
    }

    /// The record of this identifier, also when it lies in the bin: what other records name must
    /// still have a name.
    ///
    /// # Errors
    /// When a stored value cannot be read.
    pub fn record<R: Record>(&self, id: Id) -> Result<Option<R>> {
        self.row_where(R::TABLE, id, "")?
            .map(|row| R::from_values(row.id, &row.values).map_err(Into::into))
            .transpose()
    }

    /// The live records that belong to `owner`.
    ///
    /// # Errors
    /// When a stored value cannot be read.
    pub fn owned<R: Record>(&self, owner: Id) -> Result<Vec<R>> {
        self.owned_rows(R::TABLE, owner)?
            .iter()
            .map(|row| R::from_values(row.id, &row.values).map_err(Into::into))
            .collect()
    }

    /// All live records of a kind, in the order they were made.
    ///
    /// # Errors
    /// When a stored value cannot be read.
    pub fn all<R: Record>(&self) -> Result<Vec<R>> {
        let sql = format!(
            "SELECT {} FROM {} WHERE deleted = 0 ORDER BY rid",
            columns(R::TABLE),
            R::TABLE
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map([], |row| read(R::TABLE, row))?;
        rows.map(|row| {
            row.map_err(Into::into)
                .and_then(|row| R::from_values(row.id, &row.values).map_err(Into::into))
        })
        .collect()
    }

    /// All records of a kind in the order they were made, each with whether it is live; those in
    /// the bin among them.
    ///
    /// # Errors
    /// When a stored value cannot be read.
    pub fn all_with_bin<R: Record>(&self) -> Result<Vec<(R, bool)>> {
        let fields = R::FIELDS.len();
        let sql = format!("SELECT {}, deleted FROM {} ORDER BY rid", columns(R::TABLE), R::TABLE);
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement
            .query_map([], |row| Ok((read(R::TABLE, row)?, row.get::<_, i64>(fields + 1)? == 0)))?;
        rows.map(|row| {
            let (row, live) = row?;
            Ok((R::from_values(row.id, &row.values)?, live))
        })
        .collect()
    }

    /// Identifiers of live records of `table` whose `field` names `id`, in the order they were
    /// made.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn naming(&self, table: Table, field: &FieldSpec, id: Id) -> Result<Vec<Id>> {
        let sql = format!(
            "SELECT id FROM {table} WHERE {} = ?1 AND deleted = 0 ORDER BY rid",
            field.name
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let ids = statement.query_map([Stored(Value::Id(id))], |row| row.get::<_, StoredId>(0))?;
        Ok(ids.map(|id| id.map(|id| id.0)).collect::<rusqlite::Result<Vec<_>>>()?)
    }

    /// Owners of live records of `table` whose field of this name names `id`; each once.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn owners_naming(&self, table: Table, field: &str, id: Id) -> Result<Vec<Id>> {
        let (Some(owner), Some(field)) =
            (table.owner_field(), table.fields().iter().find(|spec| spec.name == field))
        else {
            return Ok(Vec::new());
        };
        let sql = format!(
            "SELECT DISTINCT {} FROM {table} WHERE {} = ?1 AND deleted = 0",
            owner.name, field.name
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let ids = statement.query_map([Stored(Value::Id(id))], |row| row.get::<_, StoredId>(0))?;
        Ok(ids.map(|id| id.map(|id| id.0)).collect::<rusqlite::Result<Vec<_>>>()?)
    }

    /// The texts written in a field of live records of a kind, with how often each is; empty ones
    /// left out.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn values<R: Record>(&self, field: &str) -> Result<Vec<(String, u32)>> {
        let Some(spec) = R::FIELDS.iter().find(|spec| spec.name == field) else {
            return Ok(Vec::new());
        };
        let sql = format!(
            "SELECT {0}, count(*) FROM {1} WHERE deleted = 0 AND {0} <> '' GROUP BY {0}",
            spec.name,
            R::TABLE
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let values = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(values.collect::<rusqlite::Result<_>>()?)
    }

    /// Live records, at most `most`, with a text that holds a character.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn holding(&self, character: char, most: usize) -> Result<Vec<Row>> {
        let mut held = Vec::new();
        for table in Table::ALL {
            let texts = table.fields().iter().filter(|field| field.sql == SqlType::Text);
            let conditions: Vec<String> =
                texts.map(|field| format!("instr({}, ?1) > 0", field.name)).collect();
            if conditions.is_empty() || held.len() >= most {
                continue;
            }
            let sql = format!(
                "SELECT {} FROM {table} WHERE deleted = 0 AND ({}) ORDER BY rid LIMIT ?2",
                columns(*table),
                conditions.join(" OR ")
            );
            let mut statement = self.connection.prepare_cached(&sql)?;
            let rows = statement
                .query_map((character.to_string(), (most - held.len()) as i64), |row| {
                    read(*table, row)
                })?;
            for row in rows {
                held.push(row?);
            }
        }
        Ok(held)
    }

    /// Whether a live record of this identifier is there.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn exists(&self, table: Table, id: Id) -> Result<bool> {
        let sql = format!("SELECT 1 FROM {table} WHERE id = ?1 AND deleted = 0");
        Ok(self.connection.prepare_cached(&sql)?.exists([Stored(Value::Id(id))])?)
    }

    /// The table that holds a record of this identifier, live or in the bin; `None` where no table
    /// does.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn table_of(&self, id: Id) -> Result<Option<Table>> {
        let each: Vec<String> = Table::ALL
            .iter()
            .map(|table| format!("SELECT '{table}' FROM {table} WHERE id = ?1"))
            .collect();
        let sql = each.join(" UNION ALL ");
        let name = self
            .connection
            .prepare_cached(&sql)?
            .query_row([Stored(Value::Id(id))], |row| row.get::<_, String>(0))
            .optional()?;
        Ok(name.and_then(|name| Table::from_name(&name)))
    }

    /// Visits all records of a table, live or in the bin.
    pub(crate) fn each_row(&self, table: Table, mut visit: impl FnMut(Row)) -> Result<()> {
        let mut statement = self
            .connection
            .prepare(&format!("SELECT {} FROM {table} ORDER BY rid", columns(table)))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            visit(read(table, row)?);
        }
        Ok(())
    }

    fn row_where(&self, table: Table, id: Id, condition: &str) -> Result<Option<Row>> {
        let sql = format!("SELECT {} FROM {table} WHERE id = ?1{condition}", columns(table));
        let mut statement = self.connection.prepare_cached(&sql)?;
        Ok(statement.query_row([Stored(Value::Id(id))], |row| read(table, row)).optional()?)
    }
}

/// The identifier and the fields of a table, as SQL.
pub(crate) fn columns(table: Table) -> String {
    let mut columns = "id".to_owned();
    for field in table.fields() {
        columns.push_str(", ");
        columns.push_str(field.name);
    }
    columns
}

pub(crate) fn read(table: Table, row: &rusqlite::Row<'_>) -> rusqlite::Result<Row> {
    let id = row.get::<_, StoredId>(0)?.0;
    let values = (1..=table.fields().len())
        .map(|i| row.get::<_, Stored>(i).map(|stored| stored.0))
        .collect::<rusqlite::Result<_>>()?;
    Ok(Row { table, id, values })
}

/// A value on its way into or out of SQLite.
pub(crate) struct Stored(pub(crate) Value);

impl ToSql for Stored {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match &self.0 {
            Value::Null => ValueRef::Null,
            Value::Int(number) => ValueRef::Integer(*number),
            Value::Text(text) => ValueRef::Text(text.as_bytes()),
            Value::Id(id) => ValueRef::Blob(id.as_bytes()),
        }))
    }
}

impl FromSql for Stored {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Ok(Stored(match value {
            ValueRef::Null => Value::Null,
            ValueRef::Integer(number) => Value::Int(number),
            ValueRef::Text(_) => Value::Text(value.as_str()?.to_owned()),
            ValueRef::Blob(_) => Value::Id(StoredId::column_result(value)?.0),
            ValueRef::Real(_) => return Err(FromSqlError::InvalidType),
        }))
    }
}

/// An identifier out of SQLite.
pub(crate) struct StoredId(pub(crate) Id);

impl FromSql for StoredId {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        <[u8; 16]>::column_result(value).map(|bytes| StoredId(Id::from_bytes(bytes)))
    }
}
