//! The shape of the database and how it grows: migrations are append-only, one transaction each; a
//! newer file is refused.

mod wanted;

use crate::error::{Result, StoreError};
use rusqlite::{Connection, OptionalExtension};
use std::path::Path;

/// "CNOI": marks a database as ours.
const APPLICATION_ID: i32 = 0x434e_4f49;

/// Each step makes the schema one version newer. Never change one that has been released: append.
/// `cargo xtask derive` writes the one that brings tables to the shapes their records declare.
const MIGRATIONS: &[&str] = include!(concat!(env!("OUT_DIR"), "/migrations.rs"));

/// Newest schema this program knows.
pub const VERSION: u32 = MIGRATIONS.len() as u32;

/// Looks whether an existing database is one that this program can work with, changing nothing.
///
/// # Errors
/// When the database is newer, not ours, empty, or SQLite refuses.
pub(crate) fn check(connection: &Connection, path: &Path) -> Result<()> {
    let tables: u32 =
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    let application: i32 = connection.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    let found: i32 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if application != APPLICATION_ID {
        return Err(StoreError::Foreign(path.to_owned()));
    }
    if tables == 0 {
        return Err(StoreError::Damaged {
            path: path.to_owned(),
            detail: "the database holds no tables".to_owned(),
        });
    }
    // The program makes neither: what came with an office from elsewhere would run whenever a
    // record is saved.
    let extra =
        "SELECT type || ' ' || name FROM sqlite_schema WHERE type IN ('trigger', 'view') LIMIT 1";
    if let Some(extra) =
        connection.query_row(extra, [], |row| row.get::<_, String>(0)).optional()?
    {
        return Err(StoreError::Damaged {
            path: path.to_owned(),
            detail: format!("the program did not make the {extra}"),
        });
    }
    match u32::try_from(found) {
        Ok(found) if found <= VERSION => Ok(()),
        Ok(found) => Err(StoreError::Newer { found, known: VERSION }),
        Err(_) => Err(StoreError::Damaged {
            path: path.to_owned(),
            detail: format!("schema version {found}"),
        }),
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
    if found == VERSION {
        return Ok(());
    }
    // A table that others name is copied into a new one of its name: they keep naming it, and its
    // rows are not looked for in between.
    connection.execute_batch("PRAGMA foreign_keys = OFF; PRAGMA legacy_alter_table = ON")?;
    let migrated = take_steps(connection, found);
    connection.execute_batch("PRAGMA legacy_alter_table = OFF; PRAGMA foreign_keys = ON")?;
    migrated
}

fn take_steps(connection: &mut Connection, found: u32) -> Result<()> {
    for (step, sql) in MIGRATIONS.iter().enumerate().skip(found as usize) {
        let transaction = connection.transaction()?;
        transaction.execute_batch(sql)?;
        transaction.execute_batch(&format!(
            "PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {}",
            step + 1
        ))?;
        transaction.commit()?;
    }
    Ok(())
}

/// The migration that brings the newest schema to the shapes that records declare, and its number;
/// `None` if it has them.
///
/// # Errors
/// When SQLite refuses.
pub fn wanted_migration() -> Result<Option<(u32, String)>> {
    let mut connection = Connection::open_in_memory()?;
    migrate(&mut connection)?;
    let sql = wanted::wanted_migration(&connection)?;
    Ok((!sql.is_empty()).then_some((VERSION + 1, sql)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use caunoi_domain::Table;
    use rusqlite::params_from_iter;
    use rusqlite::types::Value as SqlValue;
    use std::collections::BTreeMap;

    #[test]
    fn every_record_table_has_the_columns_its_record_declares() {
        assert_eq!(wanted_migration().unwrap(), None, "run `cargo xtask derive`");
    }

    /// A database of an older schema with a row in every table, its values by column.
    fn older(version: usize) -> (Connection, BTreeMap<(String, String), SqlValue>) {
        let connection = Connection::open_in_memory().unwrap();
        connection
            .execute_batch("PRAGMA foreign_keys = OFF; PRAGMA legacy_alter_table = ON")
            .unwrap();
        MIGRATIONS[..version].iter().for_each(|sql| connection.execute_batch(sql).unwrap());
        connection
            .execute_batch(&format!(
                "PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {version}"
            ))
            .unwrap();
        let mut kept = BTreeMap::new();
        for table in record_tables(&connection) {
            let columns = columns(&connection, &table);
            let values: Vec<SqlValue> = columns
                .iter()
                .enumerate()
                .map(|(place, (name, sql))| value(place, name, sql))
                .collect();
            let places = vec!["?"; columns.len()].join(", ");
            connection
                .execute(
                    &format!("INSERT INTO {table} VALUES ({places})"),
                    params_from_iter(&values),
                )
                .unwrap();
            kept.extend(
                columns
                    .into_iter()
                    .zip(values)
                    .map(|((name, _), value)| ((table.clone(), name), value)),
            );
        }
        (connection, kept)
    }

    fn value(place: usize, name: &str, sql: &str) -> SqlValue {
        match sql {
            "INTEGER" if name == "deleted" => SqlValue::Integer(0),
            "INTEGER" => SqlValue::Integer(place as i64 + 1),
            "TEXT" => SqlValue::Text(format!("Giá trị thử {place}")),
            _ => SqlValue::Blob(vec![place as u8; 16]),
        }
    }

    fn record_tables(connection: &Connection) -> Vec<String> {
        let exists = |table: &&Table| columns(connection, table.name()).len() > 1;
        Table::ALL.iter().filter(exists).map(|table| table.name().to_owned()).collect()
    }

    fn columns(connection: &Connection, table: &str) -> Vec<(String, String)> {
        let mut statement = connection
            .prepare(&format!("SELECT name, type FROM pragma_table_info('{table}')"))
            .unwrap();
        statement
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
            .unwrap()
            .map(rusqlite::Result::unwrap)
            .collect()
    }

    #[test]
    fn an_office_of_every_older_schema_keeps_every_value() {
        for version in 1..MIGRATIONS.len() {
            let (mut connection, kept) = older(version);
            assert!(!kept.is_empty());
            migrate(&mut connection).unwrap();
            for ((table, column), value) in kept {
                let found: SqlValue = connection
                    .query_row(&format!("SELECT {column} FROM {table}"), [], |row| row.get(0))
                    .unwrap();
                assert_eq!(found, value, "{table}.{column} of schema {version}");
            }
        }
    }

    #[test]
    fn the_migration_derived_brings_a_table_to_the_shape_declared_and_keeps_its_rows_and_who_names_them()
     {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate(&mut connection).unwrap();
        // As if the notes of organisations, and what they say of a pack's parts, had never been
        // declared.
        connection
            .execute_batch(
                "PRAGMA foreign_keys = OFF; PRAGMA legacy_alter_table = ON;
                 INSERT INTO organisation SELECT 1, x'0a', 0, 'press', 'LA', NULL, 'Tỉnh Thử', 'Ghi chú thử';
                 INSERT INTO post SELECT 1, x'0b', 0, x'0c', x'0a', 'Chức vụ thử', 'unknown', 'unknown';
                 ALTER TABLE organisation DROP COLUMN notes;
                 DROP TABLE press_office;",
            )
            .unwrap();
        let sql = wanted::wanted_migration(&connection).unwrap();
        assert!(
            sql.contains("CREATE TABLE press_office")
                && sql.contains("CREATE INDEX press_office_by_landscape"),
            "{sql}"
        );
        connection.execute_batch(&sql).unwrap();
        connection
            .execute_batch("PRAGMA legacy_alter_table = OFF; PRAGMA foreign_keys = ON")
            .unwrap();
        assert_eq!(wanted::wanted_migration(&connection).unwrap(), "");
        let kept: (String, String) = connection
            .query_row("SELECT o.province, o.notes FROM post p JOIN organisation o ON o.id = p.organisation", [], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })
            .unwrap();
        assert_eq!(kept, ("Tỉnh Thử".to_owned(), String::new()));
        let refers: String = connection
            .query_row("SELECT sql FROM sqlite_schema WHERE name = 'post'", [], |row| row.get(0))
            .unwrap();
        assert!(refers.contains("REFERENCES organisation(id)"), "{refers}");
        let index: u32 = connection
            .query_row(
                "SELECT count(*) FROM sqlite_schema WHERE name = 'organisation_by_parent'",
                [],
                |row| row.get(0),
            )
            .unwrap();
        assert_eq!(index, 1);
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
            .query_row(
                "SELECT rid, post_as_at, position FROM activity_person WHERE deleted = 1",
                [],
                |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
            )
            .unwrap();
        assert_eq!(kept, (7, "Trưởng phòng Thử".to_owned(), None));
    }

    #[test]
    fn a_newer_foreign_or_tampered_database_is_refused_untouched() {
        let mut newer = Connection::open_in_memory().unwrap();
        migrate(&mut newer).unwrap();
        newer.execute_batch("PRAGMA user_version = 999").unwrap();
        assert!(matches!(
            check(&newer, Path::new("memory")),
            Err(StoreError::Newer { found: 999, .. })
        ));

        for extra in [
            "CREATE TRIGGER t AFTER INSERT ON activity BEGIN DELETE FROM op; END",
            "CREATE VIEW v AS SELECT 1",
        ] {
            let mut tampered = Connection::open_in_memory().unwrap();
            migrate(&mut tampered).unwrap();
            check(&tampered, Path::new("memory")).unwrap();
            tampered.execute_batch(extra).unwrap();
            assert!(
                matches!(check(&tampered, Path::new("memory")), Err(StoreError::Damaged { .. })),
                "{extra}"
            );
        }

        let foreign = Connection::open_in_memory().unwrap();
        foreign.execute_batch("CREATE TABLE somebody_elses (x)").unwrap();
        assert!(matches!(check(&foreign, Path::new("memory")), Err(StoreError::Foreign(_))));
    }
}
