//! What belongs to this machine and is no record: drafts of forms, remembered choices. Not logged,
//! not undone.

use crate::error::Result;
use crate::rows::Reader;
use crate::write::Writing;
use rusqlite::{OptionalExtension, params};

impl Reader<'_> {
    /// What is kept under `key`.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn local_state(&self, key: &str) -> Result<Option<String>> {
        let mut statement =
            self.connection.prepare_cached("SELECT value FROM local_state WHERE key = ?1")?;
        Ok(statement.query_row([key], |row| row.get(0)).optional()?)
    }
}

/// One thing kept on this machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalState {
    /// What it is kept under.
    pub key: String,
    /// What is kept.
    pub value: String,
    /// When it was kept, in Unix milliseconds.
    pub at: u64,
}

impl Reader<'_> {
    /// Returns everything kept under a key that begins with `prefix`, what was kept last first.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn local_states(&self, prefix: &str) -> Result<Vec<LocalState>> {
        let sql = "SELECT key, value, at FROM local_state WHERE substr(key, 1, length(?1)) = ?1 ORDER BY at DESC, key";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([prefix], |row| {
            let at: i64 = row.get(2)?;
            Ok(LocalState { key: row.get(0)?, value: row.get(1)?, at: at.unsigned_abs() })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writing<'_> {
    /// Keeps `value` under `key`.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn keep_local_state(&mut self, key: &str, value: &str) -> Result<()> {
        let sql = "INSERT INTO local_state (key, value, at) VALUES (?1, ?2, ?3) ON CONFLICT (key) DO UPDATE SET value = excluded.value, at = excluded.at";
        self.reader().connection.prepare_cached(sql)?.execute(params![
            key,
            value,
            self.now() as i64
        ])?;
        Ok(())
    }

    /// Forgets what is kept under `key`.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn forget_local_state(&mut self, key: &str) -> Result<()> {
        self.reader()
            .connection
            .prepare_cached("DELETE FROM local_state WHERE key = ?1")?
            .execute([key])?;
        Ok(())
    }
}
