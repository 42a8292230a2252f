//! The shapes that tables must have by the declarations of their records, and the migration that
//! brings them there.

use caunoi_domain::Table;
use caunoi_domain::record::{FieldSpec, Role, SqlType, Value};
use rusqlite::{Connection, OptionalExtension, Result};

/// The statement that makes a table as its record declares it.
pub(super) fn create_table(table: Table) -> String {
    let mut columns = vec![
        "rid INTEGER PRIMARY KEY".to_owned(),
        "id BLOB NOT NULL UNIQUE".to_owned(),
        "deleted INTEGER NOT NULL".to_owned(),
    ];
    columns.extend(table.fields().iter().map(column));
    format!("CREATE TABLE {table} (\n    {}\n) STRICT", columns.join(",\n    "))
}

fn column(field: &FieldSpec) -> String {
    let sql = match field.sql {
        SqlType::Integer => "INTEGER",
        SqlType::Text => "TEXT",
        SqlType::Id => "BLOB",
    };
    let null = if field.nullable { "" } else { " NOT NULL" };
    let refers = match field.role {
        Role::Refers(table) => format!(" REFERENCES {table}(id) DEFERRABLE INITIALLY DEFERRED"),
        Role::Plain | Role::Owner => String::new(),
    };
    format!("{} {sql}{null}{refers}", field.name)
}

/// The migration that gives the tables of a database the shapes declared; empty if they have them.
///
/// A new field of a record that is kept already has the value of a blank record. A field that is
/// gone is dropped with its values, and a field with another name counts as gone and new: such a
/// migration is written by hand.
pub(super) fn wanted_migration(connection: &Connection) -> Result<String> {
    let mut migration = String::new();
    for table in Table::ALL {
        let sql: Option<String> = connection
            .query_row(
                "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?1",
                [table.name()],
                |row| row.get(0),
            )
            .optional()?;
        let wanted = create_table(*table);
        match sql {
            Some(sql) if sql == wanted => {}
            Some(_) => push_reshaping(&mut migration, connection, *table)?,
            None => {
                migration.push_str(&format!("{wanted};\n"));
                for field in table.fields().iter().filter(|field| field.role != Role::Plain) {
                    migration.push_str(&index(*table, field));
                }
                if table.is_binnable() {
                    migration.push_str(&format!(
                        "CREATE INDEX {table}_in_bin ON {table} (id) WHERE deleted = 1;\n"
                    ));
                }
            }
        }
    }
    Ok(migration)
}

fn index(table: Table, field: &FieldSpec) -> String {
    format!("CREATE INDEX {table}_by_{0} ON {table} ({0});\n", field.name)
}

/// Copies the rows of a table into one of the shape declared. Migrations run without foreign keys,
/// so that what names its records stays.
fn push_reshaping(migration: &mut String, connection: &Connection, table: Table) -> Result<()> {
    let mut columns =
        connection.prepare(&format!("SELECT name FROM pragma_table_info('{table}')"))?;
    let columns: Vec<String> = columns.query_map([], |row| row.get(0))?.collect::<Result<_>>()?;
    let mut indexes =
        connection.prepare("SELECT sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ?1 AND sql IS NOT NULL ORDER BY rowid")?;
    let indexes: Vec<String> =
        indexes.query_map([table.name()], |row| row.get(0))?.collect::<Result<_>>()?;
    let blank = table.blank();
    let mut values = vec!["rid".to_owned(), "id".to_owned(), "deleted".to_owned()];
    let mut new_indexes = String::new();
    for (field, value) in table.fields().iter().zip(&blank.values) {
        if columns.iter().any(|column| column == field.name) {
            values.push(field.name.to_owned());
        } else {
            values.push(literal(value));
            if field.role != Role::Plain {
                new_indexes.push_str(&index(table, field));
            }
        }
    }
    migration.push_str(&format!(
        "ALTER TABLE {table} RENAME TO {table}_before;\n{};\nINSERT INTO {table} SELECT {} FROM {table}_before;\nDROP TABLE {table}_before;\n",
        create_table(table),
        values.join(", ")
    ));
    for index in indexes {
        migration.push_str(&format!("{index};\n"));
    }
    migration.push_str(&new_indexes);
    Ok(())
}

fn literal(value: &Value) -> String {
    match value {
        Value::Null => "NULL".to_owned(),
        Value::Int(number) => number.to_string(),
        Value::Text(text) => format!("'{}'", text.replace('\'', "''")),
        Value::Id(id) => format!("x'{}'", hex::encode(id.as_bytes())),
    }
}
