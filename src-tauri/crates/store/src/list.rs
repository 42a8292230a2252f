//! Lists and searches: one question, answered page by page from the index.

use crate::error::{Result, StoreError};
use crate::index::DOC_BITS;
use crate::rows::{Reader, StoredId};
use crate::search::{FacetFilter, SearchQuery, all_of};
use caunoi_domain::{Id, Table};
use chrono::NaiveDate;
use rusqlite::{Row, ToSql, params_from_iter};

/// Counting stops here: lists say "1.000+".
const GREATEST_COUNT: u32 = 1_000;
/// Ranking by relevance stops here: above it, newest first tells more than a rank among thousands.
const GREATEST_RANKED: u32 = 5_000;
/// How many index hits are read at once when spelling has to be checked.
const BATCH: u32 = 256;

/// A facet and the values of it that are wanted; none wants all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facet {
    /// Name: `kind`, `status`, `province`, `agreement` …
    pub name: &'static str,
    /// Values, any of which will do.
    pub values: Vec<String>,
}

/// In which order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// By date, newest first; records without a date last
    #[default]
    Newest,
    /// By date, oldest first; records without a date first
    Oldest,
    /// By title or name, in Vietnamese order; for one table only
    Title,
    /// The best match first; one page only
    Relevance,
}

/// A question to the index.
#[derive(Clone, Debug, Default)]
pub struct ListQuery {
    /// Which kinds of records.
    pub tables: Vec<Table>,
    /// What was typed.
    pub text: String,
    /// Facets, all of which must hold.
    pub facets: Vec<Facet>,
    /// First day wanted.
    pub from: Option<NaiveDate>,
    /// Last day wanted.
    pub to: Option<NaiveDate>,
    /// The order.
    pub order: Order,
    /// Where the page before ended, see [`Page::next`].
    pub after: Option<String>,
    /// At most so many hits.
    pub limit: u32,
}

/// A record that answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Its table.
    pub table: Table,
    /// The record.
    pub id: Id,
    /// Its title or name.
    pub title: String,
    /// The other texts searched, a line each.
    pub body: String,
}

/// A page of answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// The answers.
    pub hits: Vec<Hit>,
    /// Where the next page begins; `None` when there is none.
    pub next: Option<String>,
    /// How many answers there are in all, up to 1,000.
    pub total: u32,
    /// Whether there are more than `total`.
    pub more: bool,
}

/// Days since 1900, from 1; 0 stands for no date.
pub(crate) fn day_number(day: Option<NaiveDate>) -> i64 {
    let epoch = NaiveDate::from_ymd_opt(1900, 1, 1).unwrap_or_default();
    day.map_or(0, |day| (day - epoch).num_days() + 1).max(0)
}

/// A hit with what paging needs.
struct Found {
    hit: Hit,
    key: i64,
    sort_key: Vec<u8>,
}

impl Reader<'_> {
    /// Answers a question.
    ///
    /// # Errors
    /// When SQLite refuses; nothing that is typed makes it refuse.
    pub fn list(&self, query: &ListQuery) -> Result<Page> {
        let typed = SearchQuery::parse(&query.text);
        let Some(expression) = expression(query, typed.as_ref()) else { return Ok(Page::default()) };
        let keys = Keys::of(query);
        let accepts = |found: &Found| match &typed {
            Some(typed) if typed.demands_spelling() => {
                typed.accepts(std::iter::once(found.hit.title.as_str()).chain(found.hit.body.lines()))
            }
            _ => true,
        };
        let (total, more) =
            self.count(&expression, keys, typed.as_ref().filter(|typed| typed.demands_spelling()).map(|_| &accepts as _))?;
        let order = match query.order {
            Order::Relevance if self.index_hits(&expression, keys, GREATEST_RANKED + 1)? > GREATEST_RANKED => Order::Newest,
            order => order,
        };
        let limit = query.limit as usize;
        let mut after = query.after.clone();
        let mut found: Vec<Found> = Vec::new();
        loop {
            let batch = self.batch(query, order, &expression, keys, after.as_deref())?;
            let exhausted = batch.len() < BATCH.max(query.limit + 1) as usize || order == Order::Relevance;
            after = batch.last().map(|last| cursor(order, last));
            found.extend(batch.into_iter().filter(|one| accepts(one)));
            if exhausted || found.len() > limit {
                break;
            }
        }
        let next = if found.len() > limit && order != Order::Relevance { limit.checked_sub(1).and_then(|i| found.get(i)) } else { None };
        let next = next.map(|last| cursor(order, last));
        found.truncate(limit);
        Ok(Page { hits: found.into_iter().map(|found| found.hit).collect(), next, total, more })
    }

    /// Reads the next stretch of index hits in order.
    fn batch(&self, query: &ListQuery, order: Order, expression: &str, keys: Keys, after: Option<&str>) -> Result<Vec<Found>> {
        let rows = i64::from(BATCH.max(query.limit + 1));
        let found = "e.tbl, e.id, e.title, e.body, e.key, e.sort_key";
        match order {
            Order::Newest | Order::Oldest => {
                let (side, way) = if order == Order::Newest { ("<", "DESC") } else { (">", "ASC") };
                let start = if order == Order::Newest { i64::MAX } else { -1 };
                let last = after.and_then(|after| after.parse().ok()).unwrap_or(start);
                let sql = format!(
                    "SELECT {found} FROM (SELECT rowid FROM search WHERE search MATCH ?1 AND rowid BETWEEN ?2 AND ?3 AND rowid {side} ?4
                     ORDER BY rowid {way} LIMIT ?5) s CROSS JOIN entry e ON e.key = s.rowid ORDER BY s.rowid {way}"
                );
                self.found(&sql, &[&expression, &keys.first, &keys.last, &last, &rows])
            }
            Order::Title => {
                let table = query.tables.first().map_or("", |table| table.name());
                let (sort_key, doc) = after.and_then(title_cursor).unwrap_or((Vec::new(), -1));
                let sql = format!(
                    "SELECT {found} FROM entry e WHERE e.tbl = ?1 AND (e.sort_key, e.doc) > (?2, ?3)
                     AND e.key IN (SELECT rowid FROM search WHERE search MATCH ?4 AND rowid BETWEEN ?5 AND ?6) ORDER BY e.sort_key, e.doc LIMIT ?7"
                );
                self.found(&sql, &[&table, &sort_key, &doc, &expression, &keys.first, &keys.last, &rows])
            }
            Order::Relevance => {
                // A word in the title tells eight times as much as one in the body; facets tell nothing.
                let sql = format!(
                    "SELECT {found} FROM (SELECT rowid, bm25(search, 8.0, 1.0, 0.0) AS rank FROM search WHERE search MATCH ?1 AND rowid BETWEEN ?2 AND ?3
                     ORDER BY rank, rowid DESC LIMIT ?4) s CROSS JOIN entry e ON e.key = s.rowid ORDER BY s.rank, s.rowid DESC"
                );
                self.found(&sql, &[&expression, &keys.first, &keys.last, &i64::from(GREATEST_RANKED)])
            }
        }
    }

    fn found(&self, sql: &str, values: &[&dyn ToSql]) -> Result<Vec<Found>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(params_from_iter(values))?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            all.push(found(row)?);
        }
        Ok(all)
    }

    /// How many answers there are, counted no further than needed; `accepts` is asked when spelling decides.
    fn count(&self, expression: &str, keys: Keys, accepts: Option<&dyn Fn(&Found) -> bool>) -> Result<(u32, bool)> {
        let hits = self.index_hits(expression, keys, GREATEST_COUNT + 1)?;
        match accepts {
            _ if hits > GREATEST_COUNT => Ok((GREATEST_COUNT, true)),
            None => Ok((hits, false)),
            Some(accepts) => {
                let sql = "SELECT e.tbl, e.id, e.title, e.body, e.key, e.sort_key FROM search s CROSS JOIN entry e ON e.key = s.rowid
                           WHERE search MATCH ?1 AND s.rowid BETWEEN ?2 AND ?3";
                let all = self.found(sql, &[&expression, &keys.first, &keys.last])?;
                Ok((all.iter().filter(|found| accepts(found)).count() as u32, false))
            }
        }
    }

    fn index_hits(&self, expression: &str, keys: Keys, most: u32) -> Result<u32> {
        let sql = "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ?1 AND rowid BETWEEN ?2 AND ?3 LIMIT ?4)";
        Ok(self.connection.prepare_cached(sql)?.query_row((expression, keys.first, keys.last, most), |row| row.get(0))?)
    }
}

/// The stretch of keys that a period covers.
#[derive(Clone, Copy)]
struct Keys {
    first: i64,
    last: i64,
}

impl Keys {
    fn of(query: &ListQuery) -> Keys {
        Keys {
            first: query.from.map_or(0, |from| day_number(Some(from)) << DOC_BITS),
            last: query.to.map_or(i64::MAX, |to| ((day_number(Some(to)) + 1) << DOC_BITS) - 1),
        }
    }
}

fn expression(query: &ListQuery, typed: Option<&SearchQuery>) -> Option<String> {
    let filter = FacetFilter::default().any_of("tbl", query.tables.iter().map(|table| table.name()));
    let filter = query.facets.iter().fold(filter, |filter, facet| filter.any_of(facet.name, &facet.values));
    all_of(typed.map(|typed| typed.match_expression(&["title", "body"])).into_iter().chain(filter.match_expression("facets")))
}

fn cursor(order: Order, found: &Found) -> String {
    match order {
        Order::Title => format!("{}.{}", hex::encode(&found.sort_key), found.key & ((1 << DOC_BITS) - 1)),
        _ => found.key.to_string(),
    }
}

fn title_cursor(cursor: &str) -> Option<(Vec<u8>, i64)> {
    let (sort_key, doc) = cursor.split_once('.')?;
    Some((hex::decode(sort_key).ok()?, doc.parse().ok()?))
}

fn found(row: &Row<'_>) -> Result<Found> {
    let name: String = row.get(0)?;
    let table = Table::from_name(&name).ok_or_else(|| StoreError::Damaged { path: "entry".into(), detail: name })?;
    let hit = Hit { table, id: row.get::<_, StoredId>(1)?.0, title: row.get(2)?, body: row.get(3)? };
    Ok(Found { hit, key: row.get(4)?, sort_key: row.get(5)? })
}
