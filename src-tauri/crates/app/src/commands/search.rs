//! Search over records of every kind.

use crate::app::Call;
use crate::error::AppError;
use crate::wire::listing::{ShownExcerpt, shown_excerpt, spans};
use crate::wire::{request, response};
use caunoi_domain::{Activity, Commitment, Id, PartialDate, Table};
use caunoi_store::search::{SearchQuery, highlight};
use caunoi_store::{ListQuery, Order};

/// Most hits of a search.
const LARGEST_PAGE: u32 = 100;
/// Kinds of records a search looks through unless told otherwise.
const SEARCHED: [Table; 6] = [
    Table::Activity,
    Table::Agreement,
    Table::Commitment,
    Table::Organisation,
    Table::Person,
    Table::FollowUp,
];

request! {
    /// A question to all records.
    RecordSearch {
        /// What was typed.
        text: String,
        /// Kinds of records wanted; none for all.
        #[serde(default)] tables: Vec<Table>,
        /// At most so many hits.
        limit: u32,
    }
}

response! {
    /// Records that answer, best first.
    RecordHits {
        /// The hits.
        hits: Vec<RecordHit>,
        /// How many there are, up to 1,000.
        total: u32,
        /// Whether there are more than `total`.
        more: bool,
    }

    /// A record that answers.
    RecordHit {
        /// Its kind.
        table: Table,
        /// The record.
        id: Id,
        /// The record to open: the record itself, or the agreement a commitment stands in.
        open: Id,
        /// Its title or name.
        title: String,
        /// Stretches of the title that answer, as UTF-16 positions `[from, to]`.
        highlights: Vec<[u32; 2]>,
        /// Where else the text answers, if not in the title.
        excerpt: Option<ShownExcerpt>,
        /// When it began, for activities.
        starts_on: PartialDate,
    }
}

/// Answers a question to all records.
pub(crate) fn search(call: Call<'_>, request: RecordSearch) -> Result<RecordHits, AppError> {
    let Some(typed) = SearchQuery::parse(&request.text) else {
        return Ok(RecordHits { hits: Vec::new(), total: 0, more: false });
    };
    let query = ListQuery {
        tables: if request.tables.is_empty() { SEARCHED.to_vec() } else { request.tables },
        text: request.text,
        order: Order::Relevance,
        limit: request.limit.clamp(1, LARGEST_PAGE),
        ..ListQuery::default()
    };
    call.read(|snapshot| {
        let reader = snapshot.reader;
        let page = reader.list(&query)?;
        let mut hits = Vec::new();
        for hit in page.hits {
            let highlights = spans(&highlight(&hit.title, &typed));
            let excerpt =
                if highlights.is_empty() { shown_excerpt(&hit.body, &typed) } else { None };
            let open = match hit.table {
                Table::Commitment => reader
                    .record::<Commitment>(hit.id)?
                    .map_or(hit.id, |commitment| commitment.agreement),
                _ => hit.id,
            };
            let starts_on = match hit.table {
                Table::Activity => reader
                    .record::<Activity>(hit.id)?
                    .map(|activity| activity.starts_on)
                    .unwrap_or_default(),
                _ => PartialDate::Unknown,
            };
            hits.push(RecordHit {
                table: hit.table,
                id: hit.id,
                open,
                title: hit.title,
                highlights,
                excerpt,
                starts_on,
            });
        }
        Ok(RecordHits { hits, total: page.total, more: page.more })
    })
}
