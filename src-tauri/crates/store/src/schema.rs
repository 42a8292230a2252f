//! The shape of the database and how it grows: migrations are append-only, one transaction each; a newer file is refused.

use crate::error::{Result, StoreError};
use rusqlite::{Connection, OptionalExtension};
use std::path::Path;

/// "CNOI": marks a database as ours.
const APPLICATION_ID: i32 = 0x434e_4f49;

/// Each step makes the schema one version newer. Never change one that has been released: append.
const MIGRATIONS: [&str; 13] = [
    include_str!("schema/0001.sql"),
    include_str!("schema/0002.sql"),
    include_str!("schema/0003.sql"),
    include_str!("schema/0004.sql"),
    include_str!("schema/0005.sql"),
    include_str!("schema/0006.sql"),
    include_str!("schema/0007.sql"),
    include_str!("schema/0008.sql"),
    include_str!("schema/0009.sql"),
    include_str!("schema/0010.sql"),
    include_str!("schema/0011.sql"),
    include_str!("schema/0012.sql"),
    include_str!("schema/0013.sql"),
];

/// Newest schema this program knows.
pub const VERSION: u32 = MIGRATIONS.len() as u32;

/// Looks whether an existing database is one that this program can work with, changing nothing.
///
/// # Errors
/// When the database is newer, not ours, empty, or SQLite refuses.
pub(crate) fn check(connection: &Connection, path: &Path) -> Result<()> {
    let tables: u32 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    let application: i32 = connection.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    let found: i32 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if application != APPLICATION_ID {
        return Err(StoreError::Foreign(path.to_owned()));
    }
    if tables == 0 {
        return Err(StoreError::Damaged { path: path.to_owned(), detail: "the database holds no tables".to_owned() });
    }
    // The program makes neither: what came with an office from elsewhere would run whenever a record is saved.
    let extra = "SELECT type || ' ' || name FROM sqlite_schema WHERE type IN ('trigger', 'view') LIMIT 1";
    if let Some(extra) = connection.query_row(extra, [], |row| row.get::<_, String>(0)).optional()? {
        return Err(StoreError::Damaged { path: path.to_owned(), detail: format!("the program did not make the {extra}") });
    }
    match u32::try_from(found) {
        Ok(found) if found <= VERSION => Ok(()),
        Ok(found) => Err(StoreError::Newer { found, known: VERSION }),
        Err(_) => Err(StoreError::Damaged { path: path.to_owned(), detail: format!("schema version {found}") }),
    }
}

/// Whether a database that passed [`check`] has the newest schema.
///
/// # Errors
/// When SQLite refuses.
pub(crate) fn is_newest(connection: &Connection) -> Result<bool> {
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get::<_, u32>(0))? == VERSION)
}

/// Brings a new database, or one that passed [`check`], up to [`VERSION`].
///
/// # Errors
/// When SQLite refuses.
pub(crate) fn migrate(connection: &mut Connection) -> Result<()> {
    let found: u32 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    for (step, sql) in MIGRATIONS.iter().enumerate().skip(found as usize) {
        let transaction = connection.transaction()?;
        transaction.execute_batch(sql)?;
        transaction.execute_batch(&format!("PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {}", step + 1))?;
        transaction.commit()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use caunoi_domain::Table;
    use caunoi_domain::record::{FieldSpec, Role, SqlType};

    /// The column a field must have, as SQL.
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

    #[test]
    fn every_record_table_has_the_columns_its_record_declares() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate(&mut connection).unwrap();
        for table in Table::ALL {
            let sql: String =
                connection.query_row("SELECT sql FROM sqlite_schema WHERE name = ?1", [table.name()], |row| row.get(0)).unwrap_or_default();
            let mut columns =
                vec!["rid INTEGER PRIMARY KEY".to_owned(), "id BLOB NOT NULL UNIQUE".to_owned(), "deleted INTEGER NOT NULL".to_owned()];
            columns.extend(table.fields().iter().map(column));
            let wanted = format!("CREATE TABLE {table} (\n    {}\n) STRICT", columns.join(",\n    "));
            assert_eq!(sql, wanted, "add a migration that brings {table} to this shape");
        }
    }

    #[test]
    fn a_person_taking_part_before_there_were_places_is_kept() {
        let mut connection = Connection::open_in_memory().unwrap();
        connection.execute_batch(MIGRATIONS[0]).unwrap();
        connection
            .execute_batch(
                "PRAGMA foreign_keys = OFF;
                 INSERT INTO activity_person VALUES (7, x'01', 1, x'02', x'03', 'head', 'us', 'Trưởng phòng Thử');
                 PRAGMA application_id = 1129205577; PRAGMA user_version = 1",
            )
            .unwrap();
        migrate(&mut connection).unwrap();
        let kept: (i64, String, Option<u32>) = connection
            .query_row("SELECT rid, post_as_at, position FROM activity_person WHERE deleted = 1", [], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })
            .unwrap();
        assert_eq!(kept, (7, "Trưởng phòng Thử".to_owned(), None));
    }

    #[test]
    fn a_newer_foreign_or_tampered_database_is_refused_untouched() {
        let mut newer = Connection::open_in_memory().unwrap();
        migrate(&mut newer).unwrap();
        newer.execute_batch("PRAGMA user_version = 999").unwrap();
        assert!(matches!(check(&newer, Path::new("memory")), Err(StoreError::Newer { found: 999, .. })));

        for extra in ["CREATE TRIGGER t AFTER INSERT ON activity BEGIN DELETE FROM op; END", "CREATE VIEW v AS SELECT 1"] {
            let mut tampered = Connection::open_in_memory().unwrap();
            migrate(&mut tampered).unwrap();
            check(&tampered, Path::new("memory")).unwrap();
            tampered.execute_batch(extra).unwrap();
            assert!(matches!(check(&tampered, Path::new("memory")), Err(StoreError::Damaged { .. })), "{extra}");
        }

        let foreign = Connection::open_in_memory().unwrap();
        foreign.execute_batch("CREATE TABLE somebody_elses (x)").unwrap();
        assert!(matches!(check(&foreign, Path::new("memory")), Err(StoreError::Foreign(_))));
    }
}
