//! When people and organisations were met.

use crate::error::AppError;
use crate::questions::briefs::brief;
use crate::questions::names::Namer;
use crate::questions::ours::Ours;
use crate::questions::pages::every_hit;
use crate::questions::succession::line_of_succession;
use crate::snapshot::Snapshot;
use crate::wire::briefs::ActivityBrief;
use caunoi_domain::talks::{Contact, MEETINGS, MeetingsBefore, Occasion, meetings_before};
use caunoi_domain::{Activity, ActivityFile, ActivityParty, ActivityStatus, AsOf, Id, Side, Table};
use caunoi_store::{Facet, ListQuery, Reader};
use std::collections::{BTreeMap, BTreeSet};

/// The live meetings of this party or agreement that were held; none where no party is named.
pub(crate) fn meetings_with(reader: Reader<'_>, with: Facet) -> Result<BTreeSet<Id>, AppError> {
    if with.values.is_empty() {
        return Ok(BTreeSet::new());
    }
    let query = ListQuery {
        tables: vec![Table::Activity],
        facets: vec![
            with,
            Facet {
                name: "kind",
                values: MEETINGS.iter().map(|kind| kind.code().to_owned()).collect(),
            },
            Facet { name: "status", values: vec![ActivityStatus::Held.code().to_owned()] },
        ],
        ..ListQuery::default()
    };
    Ok(every_hit(reader, &query)?.into_iter().collect())
}

/// Most activities shown with an organisation or a person; the log shows the rest.
pub(crate) const SHOWN_ACTIVITIES: usize = 50;

/// The newest activities an organisation or a person took part in.
pub(crate) fn activities_with(
    reader: Reader<'_>,
    namer: &Namer<'_>,
    facet: &'static str,
    id: Id,
) -> Result<Vec<ActivityBrief>, AppError> {
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

/// The meetings held before this one with the same partner, whoever it took over from, or under the
/// same agreement, as packs find them.
pub(crate) fn before(
    snapshot: Snapshot<'_>,
    file: &ActivityFile,
) -> Result<(MeetingsBefore, BTreeMap<Id, Activity>), AppError> {
    let reader = snapshot.reader;
    let mut partners = BTreeSet::new();
    let mut file = file.clone();
    Ours::of(reader)?.settle_activity(&mut file);
    for party in file.parties.iter().filter(|party| party.side == Side::Partner) {
        partners.extend(line_of_succession(reader, party.organisation)?);
    }
    let agreement = file.activity.agreement.map(|id| id.to_string()).into_iter().collect();
    let mut met = meetings_with(
        reader,
        Facet { name: "organisation", values: partners.iter().map(Id::to_string).collect() },
    )?;
    met.extend(meetings_with(reader, Facet { name: "agreement", values: agreement })?);
    let activities = reader.records::<Activity>(&Vec::from_iter(met))?;
    let mut parties = Vec::new();
    for activity in &activities {
        parties.push(reader.owned::<ActivityParty>(activity.id)?);
    }
    let contacts =
        activities.iter().zip(&parties).map(|(activity, parties)| Contact { activity, parties });
    let Activity { id, starts_on, level, .. } = file.activity;
    let found = meetings_before(
        contacts,
        &Occasion { activity: Some(id), starts_on, partners, level, agreement: None },
        AsOf::today(snapshot.today()),
    );
    Ok((found, activities.into_iter().map(|activity| (activity.id, activity)).collect()))
}
