//! The log: which activities answer a question.

use crate::error::{AppError, no_such_record};
use crate::questions::names::Namer;
use crate::questions::pages::{PAGE, every_row};
use crate::snapshot::Snapshot;
use crate::wire::activities::{ActivityList, ActivityPage, ActivityRow, PartyName};
use crate::wire::listing::{shown_excerpt, spans};
use caunoi_domain::report::figures::UNCOUNTED;
use caunoi_domain::{
    Activity, ActivityCommitment, ActivityKind, ActivityParty, ActivityStatus, ActivityTag,
    DateReading, DelegationPurpose, Id, Side, Table,
};
use caunoi_store::search::{SearchQuery, fold, highlight};
use caunoi_store::{Facet, Hit, ListQuery, Reader, TallyQuery};
use chrono::NaiveDate;

/// Most rows of a page.
const LARGEST_PAGE: u32 = 500;

pub(crate) fn query(request: ActivityList) -> ListQuery {
    let asked = ActivityFacets {
        kinds: &request.kinds,
        statuses: &request.statuses,
        sides: &request.sides,
        purposes: &request.purposes,
        uncounted: request.uncounted,
        press: request.press,
        agreements: &request.agreements,
    };
    let mut tally = asked.between(request.from, request.to, request.dated);
    tally.facets.extend([
        facet("class", request.classes, |class| class.code().to_owned()),
        facet("country", request.countries, |country| country.to_string()),
        facet("province", request.provinces, |province| fold(province.as_str())),
        facet("tag", request.tags, |tag| fold(tag.as_str())),
        facet("organisation", request.organisations, |id| id.to_string()),
        facet("person", request.people, |id| id.to_string()),
    ]);
    ListQuery {
        text: request.text,
        order: request.order.into(),
        after: request.after,
        limit: request.limit.clamp(1, LARGEST_PAGE),
        ..tally.into()
    }
}

fn facet<V>(
    name: &'static str,
    values: impl IntoIterator<Item = V>,
    code: impl Fn(V) -> String,
) -> Facet {
    Facet { name, values: values.into_iter().map(code).collect() }
}

/// What narrows the log in lists and in the figures of reports alike.
#[derive(Default)]
pub(crate) struct ActivityFacets<'a> {
    pub(crate) kinds: &'a [ActivityKind],
    pub(crate) statuses: &'a [ActivityStatus],
    pub(crate) sides: &'a [Side],
    pub(crate) purposes: &'a [DelegationPurpose],
    pub(crate) uncounted: bool,
    pub(crate) press: bool,
    pub(crate) agreements: &'a [Id],
}

impl ActivityFacets<'_> {
    /// The question to the index.
    pub(crate) fn between(
        &self,
        from: Option<NaiveDate>,
        to: Option<NaiveDate>,
        dated: DateReading,
    ) -> TallyQuery {
        let facets = vec![
            facet("kind", self.kinds, |kind| kind.code().to_owned()),
            facet("status", self.statuses, |status| status.code().to_owned()),
            facet("side", self.sides, |side| side.code().to_owned()),
            facet("purpose", self.purposes, |purpose| purpose.code().to_owned()),
            facet("heads", self.uncounted.then_some(UNCOUNTED), str::to_owned),
            facet("press", self.press.then_some("yes"), str::to_owned),
            facet("agreement", self.agreements, |id| id.to_string()),
        ];
        TallyQuery { tables: vec![Table::Activity], facets, from, to, dated }
    }
}

pub(crate) fn row(
    reader: Reader<'_>,
    namer: &mut Namer<'_>,
    typed: Option<&SearchQuery>,
    hit: Hit,
) -> Result<ActivityRow, AppError> {
    let activity = reader.record::<Activity>(hit.id)?.ok_or_else(|| no_such_record(hit.id))?;
    let title = namer.translated(hit.id, hit.id, "title", &activity.title)?;
    let parties = party_names(namer, &reader.owned::<ActivityParty>(hit.id)?)?;
    let highlights =
        typed.map(|typed| spans(&highlight(title.as_str(), typed))).unwrap_or_default();
    let excerpt =
        typed.filter(|_| highlights.is_empty()).and_then(|typed| shown_excerpt(&hit.body, typed));
    Ok(ActivityRow {
        title,
        parties,
        commitments: reader.owned::<ActivityCommitment>(hit.id)?.len() as u32,
        tags: reader.owned::<ActivityTag>(hit.id)?.into_iter().map(|tag| tag.text).collect(),
        activity,
        highlights,
        excerpt,
    })
}

/// The organisations taking part, by name.
pub(crate) fn party_names(
    namer: &mut Namer<'_>,
    parties: &[ActivityParty],
) -> Result<Vec<PartyName>, AppError> {
    parties
        .iter()
        .map(|party| {
            let name = namer.one(Table::Organisation, party.organisation)?;
            Ok(PartyName {
                organisation: party.organisation,
                name,
                short: namer.short(party.organisation),
                side: party.side,
            })
        })
        .collect()
}

/// A page of the activities that answer a question.
pub(crate) fn page(
    snapshot: Snapshot<'_>,
    question: ActivityList,
) -> Result<ActivityPage, AppError> {
    let lang = question.lang;
    let typed = SearchQuery::parse(&question.text);
    let page = snapshot.reader.list(&query(question))?;
    let mut namer = snapshot.namer(lang);
    let row = |hit| row(snapshot.reader, &mut namer, typed.as_ref(), hit);
    let rows = page.hits.into_iter().map(row).collect::<Result<_, AppError>>()?;
    Ok(ActivityPage { rows, next: page.next, total: page.total, more: page.more })
}

/// All activities that answer a question, wherever it begins and however many rows it asks for.
pub(crate) fn every(
    snapshot: Snapshot<'_>,
    question: ActivityList,
) -> Result<Vec<ActivityRow>, AppError> {
    every_row(|after| {
        let page = page(snapshot, ActivityList { after, limit: PAGE, ..question.clone() })?;
        Ok((page.rows, page.next))
    })
}
