//! Delegations: from the proposal to the report, with programme, members and gifts, what the rules say of them, and what was promised.

use super::agreement::{ActivityBrief, brief};
use super::due::leaving_open;
use super::follow_up::{FollowUpRow, row};
use super::occurrence::settle;
use super::outcome::{self, follow_ups};
use super::programme::{DateCheck, dates};
use super::rule::{Rules, rules_of};
use super::{request, response};
use crate::app::Call;
use crate::error::AppError;
use crate::names::{Namer, Names};
use crate::saving::no_such_record;
use caunoi_domain::delegation::hints::{Around, Hint, hints, in_force};
use caunoi_domain::delegation::{stage, travelling_side};
use caunoi_domain::due::{OpenDuty, is_back};
use caunoi_domain::{
    Activity, ActivityFile, ActivityKind, ActivityStatus, DelegationStage, DelegationStep, FollowUpFile, FollowUpNature, Gift, Id, Lang,
    RuleSubject, Side, Table, TravelDocument,
};
use caunoi_store::Reader;
use chrono::{Datelike, NaiveDate};
use std::collections::{BTreeMap, BTreeSet};

/// How many delegations to be reported on are told unless the request says otherwise.
fn looked_at() -> u32 {
    200
}

/// A delegation as it is edited: the activity with its details, and what was promised, which are follow-ups of their own.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DelegationSheet {
    /// The activity with all that belongs to it.
    pub file: ActivityFile,
    /// What was promised, in order; nature, activity and place of each follow from where it stands.
    #[serde(default)]
    pub promises: Vec<FollowUpFile>,
}

request! {
    /// A delegation asked for.
    DelegationGet {
        /// The activity.
        id: Id,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }

    /// A delegation to be kept. A promise that was loaded and is not wanted goes into the bin.
    DelegationSave {
        /// As loaded; nothing for a new one.
        #[serde(default)] loaded: Option<DelegationSheet>,
        /// As it is to be.
        wanted: DelegationSheet,
        /// Whether a person chose the status; else one that nobody chose follows dates and records.
        #[serde(default)] status_said: bool,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }

    /// Delegations to be reported on asked for.
    DelegationsDue {
        /// At most so many rows.
        #[serde(default = "looked_at")] limit: u32,
        /// Language titles are shown in.
        #[serde(default)] lang: Lang,
    }
}

response! {
    /// One delegation.
    DelegationDetail {
        /// The activity and what was promised.
        sheet: DelegationSheet,
        /// How far it has come.
        stage: Option<DelegationStage>,
        /// What the rules say of it.
        hints: Vec<Hint>,
        /// Its programme, members and gifts against its dates.
        dates: DateCheck,
        /// How each promise stands today, in the same order.
        standing: Vec<FollowUpRow>,
        /// Gifts given to its people and received from them on other occasions, newest first.
        gifts_before: Vec<GiftBefore>,
        /// Names of the records it names.
        names: Names,
    }

    /// A gift of another occasion.
    GiftBefore {
        /// The gift.
        gift: Gift,
        /// The occasion.
        activity: ActivityBrief,
    }

    /// Delegations that came back and are not reported on.
    DelegationReports {
        /// The delegations whose reports are due earliest, in that order.
        rows: Vec<DelegationReport>,
        /// How many there are.
        total: u32,
    }

    /// A delegation that is to be reported on.
    DelegationReport {
        /// The delegation.
        activity: ActivityBrief,
        /// What the rule on reports says; none where no rule is in force.
        hint: Option<Hint>,
    }
}

/// One delegation.
pub(crate) fn get(call: Call<'_>, request: DelegationGet) -> Result<DelegationDetail, AppError> {
    call.store()?.read(|reader| detail(reader, request.id, request.lang, call.today()))
}

/// Keeps a delegation and what was promised as one change.
pub(crate) fn save(call: Call<'_>, request: DelegationSave) -> Result<DelegationDetail, AppError> {
    let DelegationSave { loaded, wanted: DelegationSheet { mut file, mut promises }, status_said, lang } = request;
    settle(call, loaded.as_ref().map(|sheet| &sheet.file), &mut file, !promises.is_empty(), status_said)?;
    let loaded = loaded.as_ref().map(|sheet| (&sheet.file, &sheet.promises[..]));
    let id = outcome::save(call, (FollowUpNature::Promise, "promises"), loaded, &mut file, &mut promises)?;
    call.store()?.read(|reader| detail(reader, id, lang, call.today()))
}

/// Delegations that came back and are not reported on, in whatever form they were entered.
pub(crate) fn due(call: Call<'_>, request: DelegationsDue) -> Result<DelegationReports, AppError> {
    let today = call.today();
    call.store()?.read(|reader| {
        let rules = rules_of(reader)?;
        let namer = Namer::new(reader, request.lang, today);
        let mut found = Vec::new();
        for id in leaving_open(reader, OpenDuty::TripReport, None)? {
            let Some(activity) = reader.record::<Activity>(id)? else { continue };
            let steps = reader.owned::<DelegationStep>(id)?;
            if !is_back(&activity, &steps, today) {
                continue;
            }
            let file =
                ActivityFile { steps, delegations: reader.owned(id)?, exceptions: reader.owned(id)?, activity, ..ActivityFile::default() };
            let hint = by_rules(&file, &Around::default(), &rules, today).into_iter().find(|hint| hint.subject == RuleSubject::ReportDays);
            let due = hint.as_ref().and_then(|hint| hint.day.earliest()).or(file.activity.starts_on.earliest());
            found.push((due, file.activity, hint));
        }
        found.sort_by_key(|(due, activity, _)| (*due, activity.id));
        let total = found.len() as u32;
        let shown = found.into_iter().take(request.limit as usize);
        let row = |(_, activity, hint)| Ok::<_, AppError>(DelegationReport { activity: brief(&namer, activity)?, hint });
        let rows = shown.map(row).collect::<Result<_, _>>()?;
        Ok(DelegationReports { rows, total })
    })
}

fn detail(reader: Reader<'_>, id: Id, lang: Lang, today: NaiveDate) -> Result<DelegationDetail, AppError> {
    let file = reader.file::<ActivityFile>(id)?.ok_or_else(|| no_such_record(id))?;
    let mut namer = Namer::new(reader, lang, today);
    namer.all_in(&file)?;
    let mut promises = follow_ups(reader, id)?;
    promises.retain(|file| file.follow_up.nature == FollowUpNature::Promise);
    let mut standing = Vec::new();
    for promise in &promises {
        namer.all_in(promise)?;
        standing.push(row(&mut namer, promise.clone(), today)?);
    }
    let hints = hints_on(reader, &file, today)?;
    let gifts_before = gifts_before(reader, &mut namer, &file)?;
    let stage = stage(&file.steps);
    let dates = dates(reader, &file)?;
    Ok(DelegationDetail { sheet: DelegationSheet { file, promises }, stage, hints, dates, standing, gifts_before, names: namer.names() })
}

/// What the rules say of a delegation, with what is known of its members; nothing of an activity that is none.
pub(super) fn hints_on(reader: Reader<'_>, file: &ActivityFile, today: NaiveDate) -> Result<Vec<Hint>, AppError> {
    told(reader, file, &around(reader, file)?, today)
}

/// What the rules in force at the time of the delegation say of it.
fn told(reader: Reader<'_>, file: &ActivityFile, around: &Around, today: NaiveDate) -> Result<Vec<Hint>, AppError> {
    Ok(by_rules(file, around, &rules_of(reader)?, today))
}

fn by_rules(file: &ActivityFile, around: &Around, rules: &Rules, today: NaiveDate) -> Vec<Hint> {
    let day = file.activity.starts_on.earliest().unwrap_or(today);
    hints(file, around, &in_force(&rules.own, &rules.shipped, day), today)
}

/// Travel documents of those who travel, and how often each of them went abroad that year.
fn around(reader: Reader<'_>, file: &ActivityFile) -> Result<Around, AppError> {
    let mut around = Around::default();
    let Some(side) = travelling_side(file.activity.kind) else { return Ok(around) };
    let year = file.activity.starts_on.year();
    for person in file.people.iter().filter(|person| person.side == side && person.takes_part()) {
        around.documents.extend(reader.owned::<TravelDocument>(person.person)?);
        if side == Side::Us && year.is_some() {
            around.trips.insert(person.person, trips(reader, person.person, year)?);
        }
    }
    Ok(around)
}

/// How many delegations abroad a person went with, or is to go with, in a year.
fn trips(reader: Reader<'_>, person: Id, year: Option<i32>) -> Result<u32, AppError> {
    let mut trips = 0;
    for activity in reader.owners_naming(Table::ActivityPerson, "person", person)? {
        let Some(file) = reader.file::<ActivityFile>(activity)? else { continue };
        let Activity { kind, status, starts_on, .. } = file.activity;
        let went = file.people.iter().any(|each| each.person == person && each.side == Side::Us && each.takes_part());
        if kind == ActivityKind::DelegationOut && status != ActivityStatus::Cancelled && starts_on.year() == year && went {
            trips += 1;
        }
    }
    Ok(trips)
}

/// Gifts of other occasions to and from the people of the activity and its organisations.
pub(super) fn gifts_before(reader: Reader<'_>, namer: &mut Namer<'_>, file: &ActivityFile) -> Result<Vec<GiftBefore>, AppError> {
    let mut occasions = BTreeSet::new();
    let people: BTreeSet<Id> = file.people.iter().map(|person| person.person).collect();
    let organisations: BTreeSet<Id> = file.parties.iter().filter(|party| party.side != Side::Us).map(|party| party.organisation).collect();
    for person in &people {
        occasions.extend(reader.owners_naming(Table::Gift, "person", *person)?);
    }
    for organisation in &organisations {
        occasions.extend(reader.owners_naming(Table::Gift, "organisation", *organisation)?);
    }
    occasions.remove(&file.activity.id);
    let mut found = BTreeMap::new();
    for occasion in occasions {
        let Some(other) = reader.file::<ActivityFile>(occasion)? else { continue };
        for gift in &other.gifts {
            let concerns = gift.person.is_some_and(|person| people.contains(&person))
                || gift.organisation.is_some_and(|organisation| organisations.contains(&organisation));
            if concerns {
                let day = gift.day.earliest().or(other.activity.starts_on.earliest());
                found.insert((day.map_or(0, |day| day.num_days_from_ce()), gift.id), (gift.clone(), other.activity.clone()));
            }
        }
    }
    let mut gifts = Vec::new();
    for (gift, activity) in found.into_values().rev() {
        for (table, id) in [(Table::Person, gift.person), (Table::Organisation, gift.organisation)] {
            if let Some(id) = id {
                namer.one(table, id)?;
            }
        }
        gifts.push(GiftBefore { gift, activity: brief(namer, activity)? });
    }
    Ok(gifts)
}
