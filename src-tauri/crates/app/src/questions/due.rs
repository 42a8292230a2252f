//! Which activities leave something to be done.

use crate::error::AppError;
use caunoi_domain::due::OpenDuty;
use caunoi_domain::{Id, Table};
use caunoi_store::{Facet, ListQuery, Reader};
use chrono::NaiveDate;

/// How many activities are found at a time.
const PAGE: u32 = 500;

/// Activities that leave this open, begun by `to` where that is given; the newest first.
pub(crate) fn leaving_open(reader: Reader<'_>, duty: OpenDuty, to: Option<NaiveDate>) -> Result<Vec<Id>, AppError> {
    let mut query = ListQuery {
        tables: vec![Table::Activity],
        facets: vec![Facet { name: "open", values: vec![duty.code().to_owned()] }],
        to,
        limit: PAGE,
        ..ListQuery::default()
    };
    let mut found = Vec::new();
    loop {
        let page = reader.list(&query)?;
        found.extend(page.hits.into_iter().map(|hit| hit.id));
        match page.next {
            Some(next) => query.after = Some(next),
            None => return Ok(found),
        }
    }
}
