//! The bin: root records put aside by a delete, the latest first. What belongs to such a record
//! lies in its own table as it was.

use crate::error::{Result, StoreError};
use crate::rows::{Reader, StoredId};
use caunoi_domain::{Id, Table};
use rusqlite::params;

/// A record in the bin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Binned {
    /// Its table.
    pub table: Table,
    /// The record.
    pub id: Id,
    /// When it was put there, in milliseconds since 1970.
    pub at: u64,
    /// By whom.
    pub actor: String,
}

/// A page of the bin.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BinPage {
    /// The records, the one put there last first.
    pub records: Vec<Binned>,
    /// Where the next page begins; `None` when there is none.
    pub next: Option<String>,
}

/// Where a page of the bin ended: the change set that put the last record there, and the record.
struct Place {
    change: i64,
    id: Id,
}

impl Place {
    /// Before everything.
    const BEGINNING: Place = Place { change: i64::MAX, id: Id::NIL };

    fn write(&self) -> String {
        format!("b.{}.{}", self.change, self.id)
    }

    fn read(text: &str) -> Result<Place> {
        let parsed = || {
            let (change, id) = text.strip_prefix("b.")?.split_once('.')?;
            Some(Place { change: change.parse().ok()?, id: id.parse().ok()? })
        };
        parsed()
            .filter(|place| place.write() == text)
            .ok_or_else(|| StoreError::NoSuchPlace(text.to_owned()))
    }
}

impl Reader<'_> {
    /// A page of the bin, at most `limit` records of it; `after` is [`BinPage::next`] of the page
    /// before.
    ///
    /// # Errors
    /// [`StoreError::NoSuchPlace`] when `after` is no place in the bin; SQLite's.
    pub fn bin(&self, after: Option<&str>, limit: u32) -> Result<BinPage> {
        let place = after.map_or(Ok(Place::BEGINNING), Place::read)?;
        // A record in the bin is not changed any more: what touched it last put it there.
        let binnable = Table::ALL.iter().filter(|table| table.is_binnable());
        let lying: Vec<String> = binnable
            .map(|table| {
                format!(
                    "SELECT '{table}' AS tbl, r.id AS id, max(t.change_set) AS change FROM {table} r JOIN change_touch t ON t.root = r.id
                 WHERE r.deleted = 1 GROUP BY r.id"
                )
            })
            .collect();
        let sql = format!(
            "SELECT b.tbl, b.id, b.change, c.at, c.actor FROM ({}) b JOIN change_set c ON c.seq = b.change
             WHERE b.change < ?1 OR b.change = ?1 AND b.id > ?2 ORDER BY b.change DESC, b.id LIMIT ?3",
            lying.join(" UNION ALL ")
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows =
            statement.query(params![place.change, place.id.as_bytes(), i64::from(limit) + 1])?;
        let mut page = BinPage::default();
        let mut last = None;
        while let Some(row) = rows.next()? {
            if page.records.len() == limit as usize {
                page.next = last.as_ref().map(Place::write);
                break;
            }
            let name: String = row.get(0)?;
            let id = row.get::<_, StoredId>(1)?.0;
            let Some(table) = Table::from_name(&name).filter(|table| table.is_binnable()) else {
                continue;
            };
            page.records.push(Binned {
                table,
                id,
                at: row.get::<_, i64>(3)? as u64,
                actor: row.get(4)?,
            });
            last = Some(Place { change: row.get(2)?, id });
        }
        Ok(page)
    }
}
