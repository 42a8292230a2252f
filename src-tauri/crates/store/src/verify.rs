//! Looking an office over: pages, structure, references, values, index and attached files. Nothing
//! is changed, nothing is mended.

use crate::connection;
use crate::error::{Result, StoreError};
use crate::rows::Reader;
use crate::store::Store;
use caunoi_domain::{Id, Table};
use rusqlite::Connection;
use std::collections::BTreeSet;
use std::fmt;

/// Something of an office that came to harm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Damage {
    /// The database cannot be read as far as this, in SQLite's words.
    Unreadable(String),
    /// A page does not have the digest it was written with, in SQLCipher's words.
    Page(String),
    /// The database's structure, in SQLite's words.
    Structure(String),
    /// A record names another that is not there.
    Reference {
        /// The record's table.
        table: String,
        /// The table it names a record of.
        names: String,
    },
    /// A record belongs to one that is not there.
    Orphan {
        /// Its table.
        table: Table,
        /// The record.
        id: Id,
    },
    /// A record holds a value that cannot be read.
    Value(String),
    /// The search index does not hold what the records say; made anew it will.
    Index,
    /// An attached file is missing or no longer what it was.
    Attachment {
        /// Name under which it was attached.
        name: String,
        /// Digest of its content.
        digest: String,
        /// What is wrong with it.
        detail: String,
    },
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Damage::Unreadable(detail) => write!(f, "unreadable: {detail}"),
            Damage::Page(detail) => write!(f, "page: {detail}"),
            Damage::Structure(detail) => write!(f, "structure: {detail}"),
            Damage::Reference { table, names } => write!(
                f,
                "reference: a record of {table} names a record of {names} that is not there"
            ),
            Damage::Orphan { table, id } => {
                write!(f, "orphan: {table} {id} belongs to a record that is not there")
            }
            Damage::Value(detail) => write!(f, "value: {detail}"),
            Damage::Index => f.write_str("index: it does not hold what the records say"),
            Damage::Attachment { name, digest, detail } => {
                write!(f, "attachment: {name} ({digest}): {detail}")
            }
        }
    }
}

impl Store {
    /// Looks the office over and tells all damage found, pages first. Writes wait meanwhile: at a
    /// hundred thousand activities for a minute and more.
    ///
    /// # Errors
    /// When the looking itself is hindered, as by a file the operating system will not open.
    pub fn verify(&self) -> Result<Vec<Damage>> {
        // A connection of its own: it reads what is on the disk, and after a bad page it is of no
        // more use.
        let pages = on_own(self, |connection| texts(connection, "PRAGMA cipher_integrity_check"))?;
        if !pages.is_empty() {
            return Ok(pages.into_iter().map(Damage::Page).collect());
        }
        let mut found = Vec::new();
        for look in [structure, references, records] {
            match on_own(self, look) {
                Ok(damage) => found.extend(damage),
                Err(error) => found.push(unreadable(error)?),
            }
        }
        match self.index_is_right() {
            Ok(true) => {}
            Ok(false) => found.push(Damage::Index),
            Err(error) => found.push(unreadable(error)?),
        }
        found.extend(self.read(|reader| self.damaged_attachments(reader))?);
        Ok(found)
    }

    /// Attachments of records in the bin count too: a record may be taken out again.
    fn damaged_attachments(&self, reader: Reader<'_>) -> Result<Vec<Damage>> {
        let mut statement = reader
            .connection
            .prepare("SELECT name, digest FROM attachment GROUP BY digest ORDER BY rid")?;
        let mut rows = statement.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let (name, digest): (String, String) = (row.get(0)?, row.get(1)?);
            let damage = |detail| Damage::Attachment { name, digest: digest.clone(), detail };
            match self.attached(&digest) {
                Ok(_) => {}
                Err(StoreError::Io { source, .. }) => found.push(damage(source.to_string())),
                Err(StoreError::Damaged { detail, .. }) => found.push(damage(detail)),
                Err(other) => return Err(other),
            }
        }
        Ok(found)
    }
}

fn on_own<T>(store: &Store, look: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
    look(&connection::open_reader(&store.folder)?)
}

/// Damage met while looking for damage; anything else hinders the looking.
fn unreadable(error: StoreError) -> Result<Damage> {
    match error {
        StoreError::Damaged { detail, .. } => Ok(Damage::Unreadable(detail)),
        StoreError::BadValue(value) => Ok(Damage::Value(value.to_string())),
        other => Err(other),
    }
}

fn texts(connection: &Connection, sql: &str) -> Result<Vec<String>> {
    let mut statement = connection.prepare(sql)?;
    let texts = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(texts)
}

fn structure(connection: &Connection) -> Result<Vec<Damage>> {
    let said = texts(connection, "PRAGMA integrity_check")?;
    Ok(said.into_iter().filter(|text| text != "ok").map(Damage::Structure).collect())
}

fn references(connection: &Connection) -> Result<Vec<Damage>> {
    let mut statement = connection.prepare("PRAGMA foreign_key_check")?;
    let rows = statement
        .query_map([], |row| Ok(Damage::Reference { table: row.get(0)?, names: row.get(2)? }))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Records that cannot be read, and records whose owner is not there.
fn records(connection: &Connection) -> Result<Vec<Damage>> {
    let reader = Reader { connection };
    let mut roots = BTreeSet::new();
    for table in Table::ALL.iter().filter(|table| table.owner_field().is_none()) {
        reader.each_row(*table, |row| {
            roots.insert(row.id);
        })?;
    }
    let mut found = Vec::new();
    for table in Table::ALL {
        reader.each_row(*table, |row| {
            if let Err(error) = table.check_values(row.id, &row.values) {
                found.push(Damage::Value(error.to_string()));
            }
            let owner = table.owner_field().and_then(|field| row.value(field.name).as_id());
            if owner.is_some_and(|owner| !roots.contains(&owner)) {
                found.push(Damage::Orphan { table: *table, id: row.id });
            }
        })?;
    }
    Ok(found)
}
