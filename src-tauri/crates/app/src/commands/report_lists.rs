//! The records some reports list: agreements with what was done under each, activities planned under agreements, press work.

use super::activity::{ActivityFacets, ActivityList, ActivityRow, ListOrder};
use super::agreement::AgreementList;
use super::register::{every_activity, every_agreement};
use crate::app::Call;
use crate::error::AppError;
use crate::names::Namer;
use caunoi_briefing::{ImplementedAgreement, ListedActivity, ReportLists};
use caunoi_domain::activity::totals;
use caunoi_domain::report::figures::{ALIVE, heads};
use caunoi_domain::report::{Report, ReportDays};
use caunoi_domain::{
    ActivityCost, ActivityKind, ActivityParty, ActivityPerson, ActivityStatus, Course, DateReading, Delegation, DelegationPurpose, Lang,
    PartyRole, PublicEvent, ReportKind, Table, Text,
};
use caunoi_store::{Facet, Reader, TallyQuery};

/// What a report of this kind lists.
pub(super) fn lists(call: Call<'_>, report: &Report, days: &ReportDays) -> Result<ReportLists, AppError> {
    let lang = report.lang;
    let mut lists = ReportLists::default();
    match report.kind {
        ReportKind::Periodic => {}
        ReportKind::AgreementImplementation => lists.agreements = implemented(call, days, lang)?,
        ReportKind::AgreementPlan => {
            // A plan dated "2026" is one for that year, whatever day the year's report begins on. What was planned and has been held, or was
            // called off, stays on it and says so.
            let wanted = ActivityList { dated: DateReading::FirstDay, ..within(days, lang) };
            let rows = every_activity(call, wanted)?.into_iter().filter(|row| row.activity.agreement.is_some()).collect();
            lists.activities = listed(call, rows, lang)?;
        }
        ReportKind::ExternalPress => {
            let held = || ActivityList { statuses: vec![ActivityStatus::Held], ..within(days, lang) };
            let kinds = vec![ActivityKind::DelegationOut, ActivityKind::DelegationIn];
            let mut rows = every_activity(call, ActivityList { kinds, purposes: vec![DelegationPurpose::Reporters], ..held() })?;
            rows.extend(every_activity(call, ActivityList { kinds: vec![ActivityKind::PressConference], ..held() })?);
            rows.sort_by_key(|row| row.activity.starts_on.earliest());
            lists.activities = listed(call, rows, lang)?;
        }
    }
    Ok(lists)
}

/// Activities surely begun in the period, oldest first.
fn within(days: &ReportDays, lang: Lang) -> ActivityList {
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
        from: Some(days.period.from),
        to: Some(days.period.to),
        dated: DateReading::Surely,
        order: ListOrder::Oldest,
        after: None,
        limit: u32::MAX,
        lang,
    }
}

/// The agreements alive at the end of the period, with what was held under each.
fn implemented(call: Call<'_>, days: &ReportDays, lang: Lang) -> Result<Vec<ImplementedAgreement>, AppError> {
    let alive = AgreementList {
        text: String::new(),
        kinds: Vec::new(),
        levels: Vec::new(),
        organisations: Vec::new(),
        statuses: ALIVE.into(),
        as_of: Some(days.period.to),
        to_succeed: false,
        stages: Vec::new(),
        from: None,
        to: None,
        dated: DateReading::FirstDay,
        order: ListOrder::Oldest,
        after: None,
        limit: u32::MAX,
        lang,
    };
    let rows = every_agreement(call, alive)?;
    let held = ActivityFacets { kinds: &[], statuses: &[ActivityStatus::Held], sides: &[], purposes: &[], uncounted: false };
    let asked: Vec<TallyQuery> = rows
        .iter()
        .flat_map(|row| {
            [days.period, days.year_to_date].map(|days| {
                let mut asked = held.between(Some(days.from), Some(days.to), DateReading::Surely);
                asked.facets.push(Facet { name: "agreement", values: vec![row.agreement.id.to_string()] });
                asked
            })
        })
        .collect();
    let tallies = call.store()?.read(|reader| reader.tally(&asked))?;
    let line = |(row, held): (super::agreement::AgreementRow, &[caunoi_store::Tally])| ImplementedAgreement {
        title: row.title.to_string(),
        signed_on: row.agreement.signed_on,
        status: row.standing.status,
        commitments: [row.commitments, row.carried_out],
        held: [0, 1].map(|place| held.get(place).map(|tally| tally.records).unwrap_or_default()),
    };
    Ok(rows.into_iter().zip(tallies.chunks(2)).map(line).collect())
}

fn listed(call: Call<'_>, rows: Vec<ActivityRow>, lang: Lang) -> Result<Vec<ListedActivity>, AppError> {
    call.store()?.read(|reader| {
        let mut namer = Namer::new(reader, lang, call.today());
        rows.into_iter().map(|row| line(reader, &mut namer, row)).collect()
    })
}

fn line(reader: Reader<'_>, namer: &mut Namer<'_>, row: ActivityRow) -> Result<ListedActivity, AppError> {
    let activity = row.activity;
    let agreement = activity.agreement.map_or(Ok(Text::default()), |id| namer.one(Table::Agreement, id))?;
    let people = reader.owned::<ActivityPerson>(activity.id)?;
    let (courses, events) = (reader.owned::<Course>(activity.id)?, reader.owned::<PublicEvent>(activity.id)?);
    let licence = reader.owned::<Delegation>(activity.id)?.into_iter().next().map(|delegation| delegation.press_licence);
    let costs = totals(&reader.owned::<ActivityCost>(activity.id)?, |cost| cost.currency.to_string());
    let mut leads = Vec::new();
    for party in reader.owned::<ActivityParty>(activity.id)?.into_iter().filter(|party| party.role == PartyRole::Host) {
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
