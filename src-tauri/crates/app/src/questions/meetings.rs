//! When people and organisations were met.

use crate::error::AppError;
use crate::questions::briefs::brief;
use crate::questions::names::Namer;
use crate::wire::briefs::ActivityBrief;
use caunoi_domain::talks::MEETINGS;
use caunoi_domain::{Activity, ActivityStatus, Id, Table};
use caunoi_store::{Facet, ListQuery, Reader};
use std::collections::BTreeSet;

/// How many activities are found at a time.
const PAGE: u32 = 500;

/// The live meetings of this party or agreement that were held; none where no party is named.
pub(crate) fn meetings_with(reader: Reader<'_>, with: Facet) -> Result<BTreeSet<Id>, AppError> {
    if with.values.is_empty() {
        return Ok(BTreeSet::new());
    }
    let mut query = ListQuery {
        tables: vec![Table::Activity],
        facets: vec![
            with,
            Facet { name: "kind", values: MEETINGS.iter().map(|kind| kind.code().to_owned()).collect() },
            Facet { name: "status", values: vec![ActivityStatus::Held.code().to_owned()] },
        ],
        limit: PAGE,
        ..ListQuery::default()
    };
    let mut met = BTreeSet::new();
    loop {
        let page = reader.list(&query)?;
        met.extend(page.hits.into_iter().map(|hit| hit.id));
        if page.next.is_none() {
            return Ok(met);
        }
        query.after = page.next;
    }
}

/// Most activities shown with an organisation or a person; the log shows the rest.
pub(crate) const SHOWN_ACTIVITIES: usize = 50;

/// The newest activities an organisation or a person took part in.
pub(crate) fn activities_with(reader: Reader<'_>, namer: &Namer<'_>, facet: &'static str, id: Id) -> Result<Vec<ActivityBrief>, AppError> {
    let page = reader.list(&ListQuery {
        tables: vec![Table::Activity],
        facets: vec![Facet { name: facet, values: vec![id.to_string()] }],
        limit: SHOWN_ACTIVITIES as u32,
        ..ListQuery::default()
    })?;
    let mut activities = Vec::new();
    for hit in page.hits {
        if let Some(activity) = reader.record::<Activity>(hit.id)? {
            activities.push(brief(namer, activity)?);
        }
    }
    Ok(activities)
}
