//! What belongs to this machine and is no record: drafts of forms, remembered choices. Not logged, not undone.

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
        let mut statement = self.connection.prepare_cached("SELECT value FROM local_state WHERE key = ?1")?;
        Ok(statement.query_row([key], |row| row.get(0)).optional()?)
    }
}

impl Writing<'_> {
    /// Keeps `value` under `key`.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn keep_local_state(&mut self, key: &str, value: &str) -> Result<()> {
        let sql = "INSERT INTO local_state (key, value, at) VALUES (?1, ?2, ?3) ON CONFLICT (key) DO UPDATE SET value = excluded.value, at = excluded.at";
        self.reader().connection.prepare_cached(sql)?.execute(params![key, value, self.now() as i64])?;
        Ok(())
    }

    /// Forgets what is kept under `key`.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn forget_local_state(&mut self, key: &str) -> Result<()> {
        self.reader().connection.prepare_cached("DELETE FROM local_state WHERE key = ?1")?.execute([key])?;
        Ok(())
    }
}
