//! The records some reports list: agreements with what was done under each, activities planned
//! under agreements, press work.

use crate::error::AppError;
use crate::questions::activities::ActivityFacets;
use crate::questions::agreements::{binding, carried, related};
use crate::questions::names::Namer;
use crate::questions::{activities, agreements};
use crate::snapshot::Snapshot;
use crate::wire::activities::{ActivityList, ActivityRow};
use crate::wire::agreements::AgreementList;
use crate::wire::listing::ListOrder;
use caunoi_briefing::{ImplementedAgreement, ListedActivity, PeriodicCommitment, ReportLists};
use caunoi_domain::activity::totals;
use caunoi_domain::progress::{Deed, ProgressState, periods};
use caunoi_domain::report::figures::{ALIVE, ENDED, heads};
use caunoi_domain::report::{Days, PeriodStage, Report, ReportDays};
use caunoi_domain::{
    ActivityCost, ActivityParty, ActivityPerson, ActivityStatus, Agreement, AgreementStatus, AsOf,
    Course, DateEnd, DateReading, Delegation, Id, Lang, PartyRole, PublicEvent, RelatedPapers,
    ReportKind, Standing, Table, Text,
};
use caunoi_store::Reader;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// What a report lists.
pub(crate) struct Listed {
    pub(crate) lists: ReportLists,
    /// The agreements whose activities it tells of; none where it tells of all.
    pub(crate) agreements: Option<Vec<Id>>,
}

/// What a report of this kind lists.
pub(crate) fn lists(
    snapshot: Snapshot<'_>,
    report: &Report,
    days: &ReportDays,
) -> Result<Listed, AppError> {
    let lang = report.lang;
    let mut lists = ReportLists::default();
    let mut agreements = None;
    match report.kind {
        ReportKind::Periodic => {}
        ReportKind::AgreementImplementation => {
            let (implemented, papers) = implemented(snapshot, days, lang)?;
            lists.agreements = implemented;
            agreements = Some(papers);
        }
        ReportKind::AgreementPlan => {
            // A plan dated "2026" is one for that year, whatever day the year's report begins on.
            // What was planned and has been held, or was called off, stays on it and says so.
            let wanted = ActivityList { dated: DateReading::FirstDay, ..within(days.period, lang) };
            let rows = activities::every(snapshot, wanted)?
                .into_iter()
                .filter(|row| row.activity.agreement.is_some())
                .collect::<Vec<_>>();
            let named: BTreeSet<Id> =
                rows.iter().filter_map(|row| row.activity.agreement).collect();
            agreements = Some(named.into_iter().collect());
            lists.activities = listed(snapshot, rows, lang)?;
        }
        ReportKind::ExternalPress => {
            let counted = days.counted.of_held(snapshot.today());
            let held = ActivityList {
                statuses: vec![ActivityStatus::Held],
                press: true,
                ..within(counted, lang)
            };
            let rows = if days.stage == PeriodStage::Ahead {
                Vec::new()
            } else {
                activities::every(snapshot, held)?
            };
            lists.activities = listed(snapshot, rows, lang)?;
        }
    }
    Ok(Listed { lists, agreements })
}

/// Activities surely begun on these days, oldest first.
fn within(days: Days, lang: Lang) -> ActivityList {
    ActivityList {
        text: String::new(),
        kinds: Vec::new(),
        statuses: Vec::new(),
        sides: Vec::new(),
        classes: Vec::new(),
        countries: Vec::new(),
        provinces: Vec::new(),
        tags: Vec::new(),
        agreements: Vec::new(),
        organisations: Vec::new(),
        people: Vec::new(),
        purposes: Vec::new(),
        uncounted: false,
        press: false,
        from: Some(days.from),
        to: Some(days.to),
        dated: DateReading::Surely,
        order: ListOrder::Oldest,
        after: None,
        limit: u32::MAX,
        lang,
    }
}

/// The agreements alive on the last day counted or at some time of the period, with what was held
/// under each and the papers that amend it; and all these papers.
fn implemented(
    snapshot: Snapshot<'_>,
    days: &ReportDays,
    lang: Lang,
) -> Result<(Vec<ImplementedAgreement>, Vec<Id>), AppError> {
    let alive = AgreementList::standing([ALIVE, ENDED].concat(), Some(days.counted.to), lang);
    let rows = if days.stage == PeriodStage::Ahead {
        Vec::new()
    } else {
        agreements::every(snapshot, alive)?
    };
    let reader = snapshot.reader;
    let mut files = Vec::new();
    let mut told = Vec::new();
    for row in rows {
        if ALIVE.contains(&row.standing.status)
            || ended_within(reader, &row.agreement, days.counted)?
        {
            told.push(row);
        }
    }
    let rows = told;
    for row in &rows {
        files.push(papers_of(reader, &row.agreement, days.counted.to)?);
    }
    let held = ActivityFacets { statuses: &[ActivityStatus::Held], ..ActivityFacets::default() };
    let mut asked = Vec::new();
    for papers in &files {
        let agreements: Vec<Id> = papers.iter().map(|paper| paper.id).collect();
        for Days { from, to } in
            [days.counted, days.year_to_date].map(|days| days.of_held(snapshot.today()))
        {
            let facets = ActivityFacets { agreements: &agreements, ..held };
            asked.push(facets.between(Some(from), Some(to), DateReading::Surely));
        }
    }
    let tallies = reader.tally(&asked)?;
    let mut namer = snapshot.namer(lang);
    let mut listed = Vec::new();
    for ((row, papers), held) in rows.into_iter().zip(&files).zip(tallies.chunks(2)) {
        let amendments = papers.iter().filter(|paper| paper.id != row.agreement.id);
        let amendment = |paper: &Agreement| {
            Ok((namer.one(Table::Agreement, paper.id)?.to_string(), paper.signed_on))
        };
        let amendments = amendments.map(amendment).collect::<Result<_, AppError>>()?;
        let bound =
            AsOf { day: bound_until(&row.standing, days.counted.to), read_on: snapshot.today() };
        let (commitments, periodic) =
            commitments_of(reader, &namer, papers, &row.agreement, bound)?;
        listed.push(ImplementedAgreement {
            title: row.title.to_string(),
            signed_on: row.agreement.signed_on,
            amendments,
            status: row.standing.status,
            commitments,
            periodic,
            held: [0, 1]
                .map(|place| held.get(place).map(|tally| tally.records).unwrap_or_default()),
        });
    }
    Ok((listed, files.into_iter().flatten().map(|paper| paper.id).collect()))
}

/// Whether an agreement that has ended by the last of these days was alive on the first, or signed
/// since.
fn ended_within(reader: Reader<'_>, agreement: &Agreement, days: Days) -> Result<bool, AppError> {
    let related = related(reader, agreement)?;
    let related: Vec<&Agreement> = related.iter().collect();
    let before = Standing::among(agreement, &related, days.from).status;
    Ok(ALIVE.contains(&before)
        || agreement
            .signed_on
            .earliest()
            .is_some_and(|signed| (days.from..=days.to).contains(&signed)))
}

/// The last day until `day` on which an agreement bound its parties.
fn bound_until(standing: &Standing, day: NaiveDate) -> NaiveDate {
    match standing.expiry {
        DateEnd::On(end) if ENDED.contains(&standing.status) => {
            end.latest().map_or(day, |end| end.min(day))
        }
        _ => day,
    }
}

/// An agreement and the papers that amend it and are signed by `day`, in the order of signing.
fn papers_of(
    reader: Reader<'_>,
    agreement: &Agreement,
    day: NaiveDate,
) -> Result<Vec<Agreement>, AppError> {
    let related = related(reader, agreement)?;
    let mut amendments = RelatedPapers::among(agreement, &related).amendments;
    let others: Vec<&Agreement> = related.iter().collect();
    amendments.retain(|paper| {
        Standing::among(paper, &others, day).status != AgreementStatus::Negotiating
    });
    amendments.sort_by_key(|paper| paper.signed_on.earliest());
    Ok(std::iter::once(agreement.clone()).chain(amendments).collect())
}

/// How many commitments these papers have, for how many of them an activity was held by `day`, and
/// how the periodic ones were kept.
fn commitments_of(
    reader: Reader<'_>,
    namer: &Namer<'_>,
    papers: &[Agreement],
    agreement: &Agreement,
    as_of: AsOf,
) -> Result<([u32; 2], Vec<PeriodicCommitment>), AppError> {
    let related: Vec<&Agreement> = papers.iter().collect();
    let (mut all, mut carried_out, mut periodic) = (0, 0, Vec::new());
    for paper in papers {
        let from = [paper.effective_from, paper.signed_on, agreement.effective_from]
            .into_iter()
            .find(|date| !date.is_unknown());
        for commitment in binding(reader, paper, &related, as_of.day)? {
            let (progress, activities) = carried(reader, &commitment, as_of)?;
            let deeds: Vec<Deed> =
                activities.iter().map(|activity| Deed::of(activity, as_of)).collect();
            all += 1;
            carried_out += u32::from(progress.state == ProgressState::CarriedOut);
            if let Some(kept) =
                periods(commitment.periodicity, from.unwrap_or_default(), &deeds, as_of.day)
            {
                let text = namer
                    .translated(paper.id, commitment.id, "text", &commitment.text)?
                    .to_string();
                periodic.push(PeriodicCommitment { text, kept });
            }
        }
    }
    Ok(([all, carried_out], periodic))
}

fn listed(
    snapshot: Snapshot<'_>,
    rows: Vec<ActivityRow>,
    lang: Lang,
) -> Result<Vec<ListedActivity>, AppError> {
    let mut namer = snapshot.namer(lang);
    rows.into_iter().map(|row| line(snapshot.reader, &mut namer, row)).collect()
}

fn line(
    reader: Reader<'_>,
    namer: &mut Namer<'_>,
    row: ActivityRow,
) -> Result<ListedActivity, AppError> {
    let activity = row.activity;
    let agreement =
        activity.agreement.map_or(Ok(Text::default()), |id| namer.one(Table::Agreement, id))?;
    let people = reader.owned::<ActivityPerson>(activity.id)?;
    let (courses, events) =
        (reader.owned::<Course>(activity.id)?, reader.owned::<PublicEvent>(activity.id)?);
    let licence = reader
        .owned::<Delegation>(activity.id)?
        .into_iter()
        .next()
        .map(|delegation| delegation.press_licence);
    let costs =
        totals(&reader.owned::<ActivityCost>(activity.id)?, |cost| cost.currency.to_string());
    let mut leads = Vec::new();
    for party in reader
        .owned::<ActivityParty>(activity.id)?
        .into_iter()
        .filter(|party| party.role == PartyRole::Host)
    {
        leads.push(namer.one(Table::Organisation, party.organisation)?.to_string());
    }
    Ok(ListedActivity {
        heads: heads(&activity, &people, courses.first(), events.first()),
        title: row.title.to_string(),
        kind: activity.kind,
        agreement: agreement.to_string(),
        starts_on: activity.starts_on,
        ends_on: activity.ends_on,
        side: activity.hosting_side,
        leads,
        status: activity.status,
        licence: licence.unwrap_or_default().to_string(),
        costs: costs.into_iter().map(|(currency, sum)| (sum, currency)).collect(),
    })
}
