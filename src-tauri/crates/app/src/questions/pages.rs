//! Lists read to their end, page by page.

use crate::error::AppError;
use caunoi_domain::Id;
use caunoi_store::{ListQuery, Reader};

/// How many rows are read at a time.
pub(crate) const PAGE: u32 = 500;

/// All rows of a list. `page` gives those from a place on, and where the next begin.
pub(crate) fn every_row<R>(
    mut page: impl FnMut(Option<String>) -> Result<(Vec<R>, Option<String>), AppError>,
) -> Result<Vec<R>, AppError> {
    let (mut rows, mut after) = (Vec::new(), None);
    loop {
        let (found, next) = page(after)?;
        rows.extend(found);
        if next.is_none() {
            return Ok(rows);
        }
        after = next;
    }
}

/// All records that answer a question to the index, in its order.
pub(crate) fn every_hit(reader: Reader<'_>, query: &ListQuery) -> Result<Vec<Id>, AppError> {
    every_row(|after| {
        let page = reader.list(&ListQuery { after, limit: PAGE, ..query.clone() })?;
        Ok((page.hits.into_iter().map(|hit| hit.id).collect(), page.next))
    })
}
