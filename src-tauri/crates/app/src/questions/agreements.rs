//! Agreements: where they stand, what amends them, what carries them out.

use crate::error::{AppError, no_such_record};
use crate::questions::pages::{PAGE, every_row};
use crate::questions::references::{named_by, naming};
use crate::snapshot::Snapshot;
use crate::wire::agreements::{AgreementList, AgreementPage, AgreementRow};
use crate::wire::listing::spans;
use caunoi_domain::progress::{Deed, Progress, ProgressState, progress};
use caunoi_domain::text::read_as;
use caunoi_domain::{
    Activity, Agreement, AgreementParty, AgreementStage, AgreementStatus, AsOf, Commitment,
    DateReading, Id, RelatedPapers, RenewalMode, Standing, Succession, Table, Text, amended,
    replacement,
};
use caunoi_store::search::{SearchQuery, highlight};
use caunoi_store::{Facet, Hit, ListQuery, Page, Reader, TallyQuery};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// Most rows of a page.
pub(crate) const LARGEST_PAGE: u32 = 500;

/// The next page of the register on which an agreement stands as asked, with only those on it. The
/// index does not know where agreements stand, which changes with the day: every agreement that
/// answers otherwise is read to count them, which a register of some thousands bears.
pub(crate) fn standing_as(
    reader: Reader<'_>,
    mut query: ListQuery,
    wanted: &AgreementStand<'_>,
) -> Result<Page, AppError> {
    let stands = |hit: &Hit| wanted.holds(reader, &kept(reader, hit.id)?);
    let page_of = |query: &ListQuery| {
        let mut page = reader.list(query)?;
        let mut hits = Vec::new();
        for hit in page.hits {
            if stands(&hit)? {
                hits.push(hit);
            }
        }
        page.hits = hits;
        Ok::<_, AppError>(page)
    };
    let mut all = ListQuery { after: None, limit: LARGEST_PAGE, ..query.clone() };
    let mut total = 0;
    loop {
        let page = page_of(&all)?;
        total += page.hits.len() as u32;
        if page.next.is_none() {
            break;
        }
        all.after = page.next;
    }
    loop {
        let page = page_of(&query)?;
        if !page.hits.is_empty() || page.next.is_none() {
            return Ok(Page { total, more: false, ..page });
        }
        query.after = page.next;
    }
}

/// The question to the index which agreements stand at these steps and were signed between these
/// days.
pub(crate) fn signed_between(
    stages: &[AgreementStage],
    originals: bool,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
    dated: DateReading,
) -> TallyQuery {
    let stages = Facet {
        name: "stage",
        values: stages.iter().map(|stage| stage.code().to_owned()).collect(),
    };
    let amends =
        Facet { name: "amends", values: originals.then(|| "no".to_owned()).into_iter().collect() };
    TallyQuery { tables: vec![Table::Agreement], facets: vec![stages, amends], from, to, dated }
}

/// How agreements are to stand on a day, in the register and in the figures of reports alike.
pub(crate) struct AgreementStand<'a> {
    /// Where; none for anywhere.
    pub(crate) statuses: &'a [AgreementStatus],
    /// Only those a party of which somebody had taken over from.
    pub(crate) to_succeed: bool,
    /// Only those that may be extended.
    pub(crate) renewable: bool,
    /// On which day.
    pub(crate) on: NaiveDate,
}

impl AgreementStand<'_> {
    pub(crate) fn is_any(&self) -> bool {
        self.statuses.is_empty() && !self.to_succeed && !self.renewable
    }

    /// Whether an agreement stands so. A signed paper that amends another stands under that one and
    /// is no agreement of its own.
    pub(crate) fn holds(
        &self,
        reader: Reader<'_>,
        agreement: &Agreement,
    ) -> Result<bool, AppError> {
        let related = related(reader, agreement)?;
        let related: Vec<&Agreement> = related.iter().collect();
        let status = Standing::among(agreement, &related, self.on).status;
        if status != AgreementStatus::Negotiating && amended(agreement, &related).is_some() {
            return Ok(self.is_any());
        }
        if !self.statuses.is_empty() && !self.statuses.contains(&status) {
            return Ok(false);
        }
        // One whose end or successor has been decided is not to be extended.
        let is_decided = !agreement.terminated_on.is_unknown() || agreement.replaced_by.is_some();
        if self.renewable && is_decided {
            return Ok(false);
        }
        if self.renewable {
            let papers = RelatedPapers::among(agreement, related.iter().copied());
            if papers.renewal(agreement, self.on) == RenewalMode::None {
                return Ok(false);
            }
        }
        Ok(!self.to_succeed || self.has_changed(reader, agreement.id)?)
    }

    /// Whether somebody had surely taken over from a party.
    fn has_changed(&self, reader: Reader<'_>, agreement: Id) -> Result<bool, AppError> {
        for party in reader.owned::<AgreementParty>(agreement)? {
            let successions = reader.owned::<Succession>(party.organisation)?;
            if successions
                .iter()
                .any(|succession| succession.date.latest().is_some_and(|date| date <= self.on))
            {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// An agreement with the agreements its standing depends on: what it amends, what amends it, and
/// what took the place of each.
pub(crate) fn related(
    reader: Reader<'_>,
    agreement: &Agreement,
) -> Result<Vec<Agreement>, AppError> {
    let mut related = vec![agreement.clone()];
    let mut seen = BTreeSet::from([agreement.id]);
    let mut read = 0;
    while let Some(paper) = related.get(read) {
        read += 1;
        let mut named = named_by(reader, Table::Agreement, "amends", paper.id)?;
        if let Some(id) = paper.amends
            && reader.exists(Table::Agreement, id)?
        {
            named.push(id);
        }
        named.extend(paper.replaced_by);
        for id in named {
            if seen.insert(id) {
                related.extend(reader.record::<Agreement>(id)?);
            }
        }
    }
    Ok(related)
}

pub(crate) fn kept(reader: Reader<'_>, id: Id) -> Result<Agreement, AppError> {
    reader.record::<Agreement>(id)?.ok_or_else(|| no_such_record(id))
}

pub(crate) fn in_order(mut parties: Vec<AgreementParty>) -> Vec<AgreementParty> {
    parties.sort_by_key(|party| party.position);
    parties
}

/// The agreements whose code reads as this one; none of an empty one.
pub(crate) fn of_code(reader: Reader<'_>, code: &str) -> Result<Vec<Agreement>, AppError> {
    let wanted = read_as(code);
    let agreements = if wanted.is_empty() { Vec::new() } else { reader.all::<Agreement>()? };
    Ok(agreements
        .into_iter()
        .filter(|agreement| read_as(agreement.code.as_str()) == wanted)
        .collect())
}

/// An agreement as a refusal tells it.
pub(crate) fn told(agreement: &Agreement) -> (Id, String) {
    (agreement.id, agreement.title.to_string())
}

/// A commitment's progress on a day, and the activities that carry it out, newest first.
pub(crate) fn carried(
    reader: Reader<'_>,
    commitment: &Commitment,
    as_of: AsOf,
) -> Result<(Progress, Vec<Activity>), AppError> {
    let mut activities = Vec::new();
    for id in reader.owners_naming(Table::ActivityCommitment, "commitment", commitment.id)? {
        if reader.exists(Table::Activity, id)? {
            activities.extend(reader.record::<Activity>(id)?);
        }
    }
    newest_first(&mut activities);
    let deeds: Vec<Deed> = activities.iter().map(|activity| Deed::of(activity, as_of)).collect();
    Ok((progress(&deeds, commitment.due, as_of.day), activities))
}

/// The papers that amend an agreement, with the commitments of each.
pub(crate) fn amending(
    reader: Reader<'_>,
    agreement: &Agreement,
    related: &[&Agreement],
) -> Result<Vec<(Agreement, Vec<Commitment>)>, AppError> {
    let papers = RelatedPapers::among(agreement, related.iter().copied()).amendments;
    papers
        .into_iter()
        .map(|paper| Ok((paper.clone(), reader.owned::<Commitment>(paper.id)?)))
        .collect()
}

/// The commitments of an agreement that bind on a day: those that no amendment has replaced by
/// then.
pub(crate) fn binding(
    reader: Reader<'_>,
    agreement: &Agreement,
    related: &[&Agreement],
    day: NaiveDate,
) -> Result<Vec<Commitment>, AppError> {
    let amending = amending(reader, agreement, related)?;
    let papers = || amending.iter().map(|(paper, commitments)| (paper, &commitments[..]));
    let mut commitments = reader.owned::<Commitment>(agreement.id)?;
    commitments.retain(|commitment| replacement(commitment.id, papers(), day).is_none());
    Ok(commitments)
}

/// The live activities that belong to an agreement, newest first.
pub(crate) fn activities_of(reader: Reader<'_>, agreement: Id) -> Result<Vec<Activity>, AppError> {
    let mut activities = naming::<Activity>(reader, Table::Activity, "agreement", agreement)?;
    newest_first(&mut activities);
    Ok(activities)
}

fn newest_first(activities: &mut [Activity]) {
    activities.sort_by_key(|activity| std::cmp::Reverse(activity.starts_on.earliest()));
}

/// A page of the agreements that answer a question.
pub(crate) fn page(
    snapshot: Snapshot<'_>,
    question: AgreementList,
) -> Result<AgreementPage, AppError> {
    let reader = snapshot.reader;
    let typed = SearchQuery::parse(&question.text);
    let codes = |name, values: Vec<String>| Facet { name, values };
    let mut tally = signed_between(
        &question.stages,
        question.originals,
        question.from,
        question.to,
        question.dated,
    );
    tally.facets.extend([
        codes("kind", question.kinds.iter().map(|kind| kind.code().to_owned()).collect()),
        codes("level", question.levels.iter().map(|level| level.code().to_owned()).collect()),
        codes("organisation", question.organisations.iter().map(Id::to_string).collect()),
    ]);
    let query = ListQuery {
        text: question.text,
        order: question.order.into(),
        after: question.after,
        limit: question.limit.clamp(1, LARGEST_PAGE),
        ..tally.into()
    };
    let wanted = AgreementStand {
        statuses: &question.statuses,
        to_succeed: question.to_succeed,
        renewable: question.renewable,
        on: question.as_of.unwrap_or(snapshot.today()),
    };
    let page =
        if wanted.is_any() { reader.list(&query)? } else { standing_as(reader, query, &wanted)? };
    let namer = snapshot.namer(question.lang);
    let row = |id: Id| {
        let agreement = kept(reader, id)?;
        let related = related(reader, &agreement)?;
        let related: Vec<&Agreement> = related.iter().collect();
        let title = namer.translated(id, id, "title", &agreement.title)?;
        let as_of = AsOf { day: wanted.on, read_on: snapshot.today() };
        let commitments = binding(reader, &agreement, &related, wanted.on)?;
        let mut carried_out = 0;
        for commitment in &commitments {
            let (progress, _) = carried(reader, commitment, as_of)?;
            carried_out += u32::from(progress.state == ProgressState::CarriedOut);
        }
        Ok::<_, AppError>(AgreementRow {
            standing: Standing::among(&agreement, &related, wanted.on),
            amends: match amended(&agreement, &related) {
                Some(amended) => {
                    namer.translated(amended.id, amended.id, "title", &amended.title)?
                }
                None => Text::default(),
            },
            highlights: typed
                .as_ref()
                .map(|typed| spans(&highlight(title.as_str(), typed)))
                .unwrap_or_default(),
            title,
            parties: in_order(reader.owned::<AgreementParty>(id)?),
            commitments: commitments.len() as u32,
            carried_out,
            agreement,
        })
    };
    let rows = page.hits.iter().map(|hit| row(hit.id)).collect::<Result<_, _>>()?;
    Ok(AgreementPage { rows, next: page.next, total: page.total, more: page.more })
}

/// All agreements that answer a question, wherever it begins and however many rows it asks for.
pub(crate) fn every(
    snapshot: Snapshot<'_>,
    question: AgreementList,
) -> Result<Vec<AgreementRow>, AppError> {
    every_row(|after| {
        let page = page(snapshot, AgreementList { after, limit: PAGE, ..question.clone() })?;
        Ok((page.rows, page.next))
    })
}
