//! Lists and searches: one question, answered page by page from the index.
//!
//! The index is walked in the order asked for and only as far as the page needs; a record is
//! fetched only once it is known to be on the page, or where its spelling has to be looked at. How
//! many answers there are is counted with the first page and travels in the cursor from there on.

mod cursor;
mod tally;

pub(crate) use tally::HEADS;
pub use tally::{Tally, TallyQuery};

use crate::error::{DATABASE, Result, StoreError};
use crate::key::{TABLE_MASK, Tables, day_number, first_of, number_of};
use crate::rows::{Reader, StoredId};
use crate::search::{FacetFilter, SearchQuery, all_of, fold};
use caunoi_domain::{DateReading, Id, PartialDate, Table};
use chrono::{Datelike, NaiveDate};
use cursor::{Cursor, Place};
use rusqlite::{CachedStatement, Row, ToSql, params_from_iter};

/// Counting stops here: lists say "1.000+".
const GREATEST_COUNT: u32 = 1_000;
/// Where spelling decides, each record has to be read: once the page is full, counting looks no
/// further than this many index hits.
const GREATEST_EXAMINED: u32 = 500;
/// Ranking by relevance stops here: above it, newest first tells more than a rank among thousands.
const GREATEST_RANKED: u32 = 5_000;

/// A facet and the values of it that are wanted; none wants all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facet {
    /// Name: `kind`, `status`, `province`, `agreement` …
    pub name: &'static str,
    /// Values, any of which will do; provinces and tags in any spelling that folds alike.
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
    /// By title or name, in Vietnamese order
    Title,
    /// The best match first, what is spelled as typed before another spelling; one page only;
    /// newest first where there are thousands
    Relevance,
}

/// A question to the index.
#[derive(Clone, Debug, Default)]
pub struct ListQuery {
    /// Which kinds of records; none wants all that lists show.
    pub tables: Vec<Table>,
    /// What was typed.
    pub text: String,
    /// Facets, all of which must hold.
    pub facets: Vec<Facet>,
    /// First day wanted.
    pub from: Option<NaiveDate>,
    /// Last day wanted.
    pub to: Option<NaiveDate>,
    /// How dates known less exactly lie between them. One not known at all lies in no period,
    /// though it possibly lies in any.
    pub dated: DateReading,
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
    /// How many answers there are in all, counted with the first page and up to 1,000; less far
    /// where spelling decides.
    pub total: u32,
    /// Whether there may be more than `total`.
    pub more: bool,
}

/// The facet of dates that are not known to the day.
pub(crate) const DATED: &str = "dated";
/// Later than any day a record can have.
const LAST_DAY: i64 = 1 << 30;

/// Facets whose values are words people write: the index keeps them folded.
const FOLDED_FACETS: [&str; 2] = ["province", "tag"];

impl Reader<'_> {
    /// Answers a question.
    ///
    /// # Errors
    /// [`StoreError::NoSuchPlace`] when `after` is no cursor of this order; SQLite's. Nothing that
    /// is typed makes it refuse.
    pub fn list(&self, query: &ListQuery) -> Result<Page> {
        let after = query.after.as_deref().map(Cursor::read).transpose()?;
        let question = Question::of(query);
        let walk = match (query.order, after) {
            (
                Order::Newest | Order::Relevance,
                Some(cursor @ Cursor { place: Place::Newest(_), .. }),
            ) => Walk::from(cursor),
            (Order::Oldest, Some(cursor @ Cursor { place: Place::Oldest(_), .. })) => {
                Walk::from(cursor)
            }
            (Order::Title, Some(cursor @ Cursor { place: Place::Title(..), .. })) => {
                Walk::from(cursor)
            }
            (_, Some(_)) => {
                return Err(StoreError::NoSuchPlace(query.after.clone().unwrap_or_default()));
            }
            (Order::Newest, None) => Walk::begin(Place::Newest(i64::MAX)),
            (Order::Oldest, None) => Walk::begin(Place::Oldest(-1)),
            (Order::Title, None) => Walk::begin(Place::Title(Vec::new(), -1)),
            (Order::Relevance, None) => match self.index_hits(&question, GREATEST_RANKED + 1)? {
                hits if hits > GREATEST_RANKED => Walk::begin(Place::Newest(i64::MAX)),
                hits => return self.best(&question, query.limit, hits),
            },
        };
        match walk.place {
            Place::Newest(_) | Place::Oldest(_) => self.by_day(&question, walk, query.limit),
            Place::Title(..) => self.by_title(&question, walk, query.limit),
        }
    }

    /// Walks the index by day; while it counts, past the end of the page.
    fn by_day(&self, question: &Question, walk: Walk, limit: u32) -> Result<Page> {
        let (way, first, last) = match walk.place {
            Place::Oldest(key) => ("ASC", question.first.max(key.saturating_add(1)), question.last),
            Place::Newest(key) => {
                ("DESC", question.first, question.last.min(key.saturating_sub(1)))
            }
            Place::Title(..) => return Ok(Page::default()),
        };
        let sql = format!(
            "SELECT rowid FROM search WHERE search MATCH ?1 AND rowid >= ?2 AND rowid <= ?3 ORDER BY rowid {way}"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query((&question.expression, first, last))?;
        let mut entries = Entries::of(self)?;
        let mut page = Filling::new(walk, limit);
        while !page.is_done() {
            let Some(row) = rows.next()? else {
                page.exhausted();
                break;
            };
            let key = row.get(0)?;
            if !question.kinds.hold(key) {
                continue;
            }
            if question.demands_spelling() {
                let found = entries.at(key)?;
                page.examine(question.accepts(&found.hit).then_some(found));
            } else if page.has_room() {
                page.take(entries.at(key)?);
            } else {
                page.take_unseen();
            }
        }
        Ok(page.finish())
    }

    /// Walks the titles in order. What matches is looked up in a set made from the index, unless
    /// everything does.
    fn by_title(&self, question: &Question, mut walk: Walk, limit: u32) -> Result<Page> {
        let Place::Title(sort_key, doc) = &walk.place else { return Ok(Page::default()) };
        let (sort_key, doc) = (sort_key.clone(), *doc);
        if walk.count.is_none() {
            walk.count = Some(self.count(question)?);
        }
        let tables: Vec<&str> = question.tables.iter().map(|table| table.name()).collect();
        let mut values: Vec<&dyn ToSql> = vec![&sort_key, &doc];
        let places: Vec<String> = (0..tables.len()).map(|i| format!("?{}", i + 3)).collect();
        values.extend(tables.iter().map(|table| table as &dyn ToSql));
        let matching = if question.wants_all_of_its_tables {
            String::new()
        } else {
            values.extend([&question.expression as &dyn ToSql, &question.first, &question.last]);
            let [text, first, last] = [3, 4, 5].map(|i| tables.len() + i);
            format!(
                "AND key IN (SELECT rowid FROM search WHERE search MATCH ?{text} AND rowid >= ?{first} AND rowid <= ?{last})"
            )
        };
        let sql = format!(
            "SELECT {FOUND} FROM entry WHERE tbl IN ({}) AND (sort_key, doc) > (?1, ?2) {matching} ORDER BY sort_key, doc",
            places.join(", ")
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query(params_from_iter(values))?;
        let mut page = Filling::new(walk, limit);
        while !page.is_done() {
            let Some(row) = rows.next()? else {
                page.exhausted();
                break;
            };
            let found = found(row)?;
            page.examine(question.accepts(&found.hit).then_some(found));
        }
        Ok(page.finish())
    }

    /// The best answers, of few enough to be ranked.
    fn best(&self, question: &Question, limit: u32, hits: u32) -> Result<Page> {
        let count =
            if question.demands_spelling() { self.count(question)? } else { Count::of_hits(hits) };
        // A word in the title tells eight times as much as one in the body; facets tell nothing.
        let sql = "SELECT rowid FROM search WHERE search MATCH ?1 AND rowid >= ?2 AND rowid <= ?3 ORDER BY bm25(search, 8.0, 1.0, 0.0), rowid DESC";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query((&question.expression, question.first, question.last))?;
        let mut entries = Entries::of(self)?;
        let mut best = Vec::new();
        // What has the spelling that was typed comes before what has its other spelling, so more
        // than the page is looked at.
        let two_spellings = question.typed.as_ref().filter(|typed| typed.has_other_spelling());
        let wanted = if two_spellings.is_some() {
            (limit as usize).max(GREATEST_EXAMINED as usize)
        } else {
            limit as usize
        };
        while best.len() < wanted
            && let Some(row) = rows.next()?
        {
            let key = row.get(0)?;
            if !question.kinds.hold(key) {
                continue;
            }
            let found = entries.at(key)?;
            best.extend(question.accepts(&found.hit).then_some(found.hit));
        }
        if let Some(typed) = two_spellings {
            best.sort_by_cached_key(|hit| {
                !typed.is_written_in(hit.title.lines().chain(hit.body.lines()))
            });
            best.truncate(limit as usize);
        }
        let total = count.total.max(best.len() as u32);
        Ok(Page { hits: best, next: None, total, more: count.more })
    }

    /// How many answers there are.
    fn count(&self, question: &Question) -> Result<Count> {
        if !question.demands_spelling() {
            return Ok(Count::of_hits(self.index_hits(question, GREATEST_COUNT + 1)?));
        }
        self.by_day(question, Walk::begin(Place::Newest(i64::MAX)), 0)
            .map(|page| Count { total: page.total, more: page.more })
    }

    /// How many records the index finds, counted up to `most`.
    fn index_hits(&self, question: &Question, most: u32) -> Result<u32> {
        let sql = format!(
            "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ?1 AND rowid >= ?2 AND rowid <= ?3
             AND (?4 >> (rowid & {TABLE_MASK})) & 1 LIMIT ?5)"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let values = (&question.expression, question.first, question.last, question.kinds.0, most);
        Ok(statement.query_row(values, |row| row.get(0))?)
    }
}

/// A question as the index is asked.
struct Question {
    typed: Option<SearchQuery>,
    tables: Vec<Table>,
    /// The same tables; what the expression finds may be of others.
    kinds: Tables,
    /// What is asked of their facets.
    filter: FacetFilter,
    expression: String,
    /// The days an answer can begin on, from and to; what begins on another answers no.
    days: Vec<(i64, i64)>,
    /// First and last key of the period.
    first: i64,
    last: i64,
    /// Whether the tables are all that is asked for.
    wants_all_of_its_tables: bool,
}

impl Question {
    fn of(query: &ListQuery) -> Question {
        let typed = SearchQuery::parse(&query.text);
        let tables = if query.tables.is_empty() { Table::listed() } else { query.tables.clone() };
        let of_facets = query.facets.iter().fold(FacetFilter::default(), |filter, facet| {
            if FOLDED_FACETS.contains(&facet.name) {
                filter.any_of(facet.name, facet.values.iter().map(|value| fold(value)))
            } else {
                filter.any_of(facet.name, &facet.values)
            }
        });
        let unclear = straddling(query.from, query.to).into_iter().map(|date| date.to_string());
        let of_facets = match query.dated {
            DateReading::FirstDay => of_facets,
            DateReading::Surely => of_facets.none_of(DATED, unclear),
            DateReading::Possibly => {
                of_facets.any_of(DATED, unclear.chain([PartialDate::Unknown.to_string()]))
            }
        };
        let wants_no_more_than_tables = typed.is_none() && of_facets == FacetFilter::default();
        // Nearly everything is an activity: passing over what is none costs less than asking the
        // index for what is. Other kinds are few among many.
        let filter = if of_facets.groups().is_empty() && typed.is_none()
            || !of_facets.barred().is_empty()
            || !tables.contains(&Table::Activity)
        {
            of_facets.any_of("tbl", tables.iter().map(|table| table.name()))
        } else {
            of_facets
        };
        let in_period =
            (query.from.is_some() || query.to.is_some()) && query.dated != DateReading::Possibly;
        let days = match query.dated {
            DateReading::Possibly => possible_days(query.from, query.to),
            _ if in_period => vec![(
                day_number(query.from).max(1),
                query.to.map_or(LAST_DAY, |to| day_number(Some(to))),
            )],
            _ => vec![(0, LAST_DAY)],
        };
        let (first, last) = if in_period {
            (first_of(days[0].0), first_of(days[0].1 + 1) - 1)
        } else {
            (0, i64::MAX)
        };
        let wants_all_of_its_tables = wants_no_more_than_tables && !in_period;
        let text = typed.as_ref().map(|typed| typed.match_expression(&["title", "body"]));
        // Where nothing else is asked for, tables are, so this is never empty.
        let expression =
            all_of(text.into_iter().chain(filter.match_expression("facets"))).unwrap_or_default();
        Question {
            typed,
            kinds: Tables::of(&tables),
            tables,
            filter,
            expression,
            days,
            first,
            last,
            wants_all_of_its_tables,
        }
    }

    fn demands_spelling(&self) -> bool {
        self.typed.as_ref().is_some_and(SearchQuery::demands_spelling)
    }

    /// Whether a record that the index found is spelled as was typed.
    fn accepts(&self, hit: &Hit) -> bool {
        match &self.typed {
            Some(typed) if typed.demands_spelling() => {
                typed.accepts(hit.title.lines().chain(hit.body.lines()))
            }
            _ => true,
        }
    }
}

/// The dates known less exactly than to the day that lie partly in a period and partly not.
fn straddling(from: Option<NaiveDate>, to: Option<NaiveDate>) -> Vec<PartialDate> {
    let around = |bound: NaiveDate| {
        [PartialDate::Month(bound.year(), bound.month()), PartialDate::Year(bound.year())]
    };
    let mut dates: Vec<PartialDate> = Vec::new();
    for date in from.into_iter().chain(to).flat_map(around) {
        let begins_before =
            from.is_some_and(|from| date.earliest().is_none_or(|first| first < from));
        let ends_after = to.is_some_and(|to| date.latest().is_none_or(|last| last > to));
        if (begins_before || ends_after) && !dates.contains(&date) {
            dates.push(date);
        }
    }
    dates
}

/// The days on which what possibly lies in a period is listed.
fn possible_days(from: Option<NaiveDate>, to: Option<NaiveDate>) -> Vec<(i64, i64)> {
    let days = straddling(from, to).into_iter().map(PartialDate::earliest).chain([None]);
    days.map(|day| (day_number(day), day_number(day))).collect()
}

/// How many answers there are, as far as was counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Count {
    total: u32,
    more: bool,
}

impl Count {
    fn of_hits(hits: u32) -> Count {
        Count { total: hits.min(GREATEST_COUNT), more: hits > GREATEST_COUNT }
    }
}

/// Where a walk begins, and the count if it is known.
struct Walk {
    place: Place,
    count: Option<Count>,
}

impl Walk {
    fn begin(place: Place) -> Walk {
        Walk { place, count: None }
    }
}

impl From<Cursor> for Walk {
    fn from(cursor: Cursor) -> Walk {
        Walk { place: cursor.place, count: Some(cursor.count) }
    }
}

/// A page being filled, and the count beside it.
struct Filling {
    limit: usize,
    hits: Vec<Hit>,
    /// Where the walk stands after the last hit on the page.
    place: Place,
    /// Whether an answer was met that the page has no room for.
    overflows: bool,
    known: Option<Count>,
    examined: u32,
    accepted: u32,
    exhausted: bool,
}

impl Filling {
    fn new(walk: Walk, limit: u32) -> Filling {
        Filling {
            limit: limit as usize,
            hits: Vec::new(),
            place: walk.place,
            overflows: false,
            known: walk.count,
            examined: 0,
            accepted: 0,
            exhausted: false,
        }
    }

    fn has_room(&self) -> bool {
        self.hits.len() < self.limit
    }

    /// Takes a record whose spelling was looked at; `None` where it is another.
    fn examine(&mut self, found: Option<Found>) {
        self.examined += 1;
        if let Some(found) = found {
            self.take(found);
        }
    }

    /// Takes the next answer.
    fn take(&mut self, found: Found) {
        self.accepted += 1;
        if self.has_room() {
            self.place = match self.place {
                Place::Newest(_) => Place::Newest(found.key),
                Place::Oldest(_) => Place::Oldest(found.key),
                Place::Title(..) => Place::Title(found.sort_key, number_of(found.key)),
            };
            self.hits.push(found.hit);
        } else {
            self.overflows = true;
        }
    }

    /// Takes an answer that the page has no room for.
    fn take_unseen(&mut self) {
        self.accepted += 1;
        self.overflows = true;
    }

    fn exhausted(&mut self) {
        self.exhausted = true;
    }

    fn is_done(&self) -> bool {
        let counted = self.known.is_some()
            || self.accepted > GREATEST_COUNT
            || self.examined > GREATEST_EXAMINED;
        !self.has_room() && counted && (self.overflows || self.limit == 0)
    }

    fn finish(self) -> Page {
        let counted = Count {
            total: self.accepted.min(GREATEST_COUNT),
            more: !self.exhausted || self.accepted > GREATEST_COUNT,
        };
        // A count that looked at only some can be less than what the page itself shows.
        let count = self.known.map_or(counted, |known| Count {
            total: known.total.max(self.hits.len() as u32),
            ..known
        });
        let next =
            (self.overflows && self.limit > 0).then(|| Cursor { place: self.place, count }.write());
        Page { hits: self.hits, next, total: count.total, more: count.more }
    }
}

/// A record found, with what paging needs.
struct Found {
    hit: Hit,
    key: i64,
    sort_key: Vec<u8>,
}

/// The columns of [`Found`].
const FOUND: &str = "tbl, id, title, body, key, sort_key";

fn found(row: &Row<'_>) -> Result<Found> {
    let name: String = row.get(0)?;
    let table = Table::from_name(&name).ok_or_else(|| StoreError::Damaged {
        path: DATABASE.into(),
        detail: format!("index of {name}"),
    })?;
    let hit =
        Hit { table, id: row.get::<_, StoredId>(1)?.0, title: row.get(2)?, body: row.get(3)? };
    Ok(Found { hit, key: row.get(4)?, sort_key: row.get(5)? })
}

/// Fetches the entries the index found, one by one.
struct Entries<'c> {
    statement: CachedStatement<'c>,
}

impl<'c> Entries<'c> {
    fn of(reader: &Reader<'c>) -> Result<Entries<'c>> {
        Ok(Entries {
            statement: reader
                .connection
                .prepare_cached(&format!("SELECT {FOUND} FROM entry WHERE key = ?1"))?,
        })
    }

    fn at(&mut self, key: i64) -> Result<Found> {
        let mut rows = self.statement.query([key])?;
        let missing = || StoreError::Damaged {
            path: DATABASE.into(),
            detail: "the search index knows a record that is not there".to_owned(),
        };
        found(rows.next()?.ok_or_else(missing)?)
    }
}
