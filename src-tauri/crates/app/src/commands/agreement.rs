//! Agreements: the register, and each agreement with what carried it out.

use super::activity::{ListOrder, spans};
use super::name_match::looks_alike;
use super::{request, response};
use crate::app::Call;
use crate::error::AppError;
use crate::names::{Namer, Names};
use crate::ours::Ours;
use crate::saving::{self, no_such_record};
use caunoi_domain::progress::{Deed, Progress, ProgressState, progress};
use caunoi_domain::text::read_as;
use caunoi_domain::{
    Activity, ActivityKind, ActivityStatus, Agreement, AgreementFile, AgreementKind, AgreementParty, AgreementStage, AgreementStatus, AsOf,
    Commitment, DateReading, Id, Lang, Level, PartialDate, RelatedPapers, RenewalMode, Side, Standing, Succession, SuccessionScope, Table,
    TermEffect, Text, amended,
};
use caunoi_store::search::{SearchQuery, highlight};
use caunoi_store::{Facet, Hit, ListQuery, Page, Reader, TallyQuery};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// Most rows of a page.
const LARGEST_PAGE: u32 = 500;

request! {
    /// A question to the register.
    AgreementList {
        /// What was typed.
        #[serde(default)] text: String,
        /// Kinds wanted; none for all.
        #[serde(default)] kinds: Vec<AgreementKind>,
        /// Levels wanted.
        #[serde(default)] levels: Vec<Level>,
        /// Parties wanted.
        #[serde(default)] organisations: Vec<Id>,
        /// Where they are to stand; none for all.
        #[serde(default)] statuses: Vec<AgreementStatus>,
        /// On which day, as an ISO date; today unless given.
        #[serde(default, deserialize_with = "crate::day::optional")] #[schemars(with = "Option<String>")] #[ts(type = "string | null", optional)] as_of: Option<NaiveDate>,
        /// Only those a party of which somebody had taken over from by that day.
        #[serde(default)] to_succeed: bool,
        /// Only those that may be extended: not those said to end without renewal.
        #[serde(default)] renewable: bool,
        /// Only agreements of their own, not papers that amend others.
        #[serde(default)] originals: bool,
        /// Steps on the way to signing that are wanted.
        #[serde(default)] stages: Vec<AgreementStage>,
        /// First day of signing wanted, as an ISO date.
        #[serde(default, deserialize_with = "crate::day::optional")] #[schemars(with = "Option<String>")] #[ts(type = "string | null", optional)] from: Option<NaiveDate>,
        /// Last day of signing wanted, as an ISO date.
        #[serde(default, deserialize_with = "crate::day::optional")] #[schemars(with = "Option<String>")] #[ts(type = "string | null", optional)] to: Option<NaiveDate>,
        /// How dates of signing known less exactly lie between them.
        #[serde(default)] dated: DateReading,
        /// The order.
        #[serde(default)] order: ListOrder,
        /// `next` of the page before.
        #[serde(default)] after: Option<String>,
        /// At most so many rows.
        limit: u32,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }

    /// An agreement asked for.
    AgreementGet {
        /// Which.
        id: Id,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }

    /// An agreement to be kept.
    AgreementSave {
        /// As it was loaded; nothing for a new one.
        #[serde(default)] loaded: Option<AgreementFile>,
        /// As it is to be.
        wanted: AgreementFile,
        /// Whether it is kept though another agreement has the same code.
        #[serde(default)] confirmed: bool,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }
}

response! {
    /// A page of the register.
    AgreementPage {
        /// The rows.
        rows: Vec<AgreementRow>,
        /// Where the next page begins.
        next: Option<String>,
        /// How many there are, up to 1,000.
        total: u32,
        /// Whether there are more than `total`.
        more: bool,
    }

    /// An agreement in a list.
    AgreementRow {
        /// The agreement.
        agreement: Agreement,
        /// Its title in the language asked for, where it is translated.
        title: Text,
        /// Where it stands today.
        standing: Standing,
        /// The agreement it amends, by its title; empty for one that amends none.
        amends: Text,
        /// Parties as signed.
        parties: Vec<AgreementParty>,
        /// How many commitments it has.
        commitments: u32,
        /// How many of them at least one held activity carried out.
        carried_out: u32,
        /// Stretches of the title that answer what was typed, as UTF-16 positions `[from, to]`.
        highlights: Vec<[u32; 2]>,
    }

    /// One agreement.
    AgreementDetail {
        /// The agreement with all that belongs to it.
        file: AgreementFile,
        /// Where it stands today.
        standing: Standing,
        /// The sides of parties where nobody chose one, by party.
        derived_sides: BTreeMap<String, Side>,
        /// What became of each party.
        parties_today: Vec<PartyToday>,
        /// Each commitment with what carried it out.
        commitments: Vec<CommitmentProgress>,
        /// Activities that belong to the agreement, whatever commitment they carry out, newest first.
        activities: Vec<ActivityBrief>,
        /// The papers that amend or extend it, in the order of their days of effect.
        amendments: Vec<AmendmentBrief>,
        /// Names of the records it names.
        names: Names,
    }

    /// A party as signed, and who stands in its place.
    PartyToday {
        /// The party.
        party: Id,
        /// Whoever took over, one after the other; empty while the party itself still stands.
        successors: Vec<SuccessorStep>,
    }

    /// One step of a succession.
    SuccessorStep {
        /// Who took over.
        organisation: Id,
        /// What it is called.
        name: Text,
        /// When.
        date: PartialDate,
        /// By what paper.
        legal_basis: Text,
        /// How much passed.
        scope: SuccessionScope,
    }

    /// A commitment and what carried it out.
    CommitmentProgress {
        /// The commitment.
        commitment: Id,
        /// Its text in the language asked for, where it is translated.
        text: Text,
        /// How far it has been carried out.
        progress: Progress,
        /// The activities, newest first.
        activities: Vec<ActivityBrief>,
    }

    /// An activity in a word.
    ActivityBrief {
        /// Which.
        id: Id,
        /// Its title in the language asked for, where it is translated.
        title: Text,
        /// When it began.
        starts_on: PartialDate,
        /// What it is.
        kind: ActivityKind,
        /// Where it stands.
        status: ActivityStatus,
        /// Which side hosted it.
        hosting_side: Side,
    }

    /// An agreement in a word.
    AgreementBrief {
        /// Which.
        id: Id,
        /// Its title in the language asked for, where it is translated.
        title: Text,
        /// When it was signed.
        signed_on: PartialDate,
        /// Where it stands today.
        standing: Standing,
    }
}

response! {
    /// A paper that amends or extends an agreement, in a word.
    AmendmentBrief {
        /// Which.
        id: Id,
        /// Its title in the language asked for, where it is translated.
        title: Text,
        /// When it was signed.
        signed_on: PartialDate,
        /// From when it has effect.
        effective_from: PartialDate,
        /// Where it stands today.
        standing: Standing,
        /// What it does to the term of the agreement.
        term: TermEffect,
        /// How many commitments it names.
        commitments: u32,
    }
}

/// Answers a question to the register.
pub(crate) fn list(call: Call<'_>, request: AgreementList) -> Result<AgreementPage, AppError> {
    let typed = SearchQuery::parse(&request.text);
    let codes = |name, values: Vec<String>| Facet { name, values };
    let mut tally = signed_between(&request.stages, request.originals, request.from, request.to, request.dated);
    tally.facets.extend([
        codes("kind", request.kinds.iter().map(|kind| kind.code().to_owned()).collect()),
        codes("level", request.levels.iter().map(|level| level.code().to_owned()).collect()),
        codes("organisation", request.organisations.iter().map(Id::to_string).collect()),
    ]);
    let query = ListQuery {
        text: request.text,
        order: request.order.into(),
        after: request.after,
        limit: request.limit.clamp(1, LARGEST_PAGE),
        ..tally.into()
    };
    let wanted = AgreementStand {
        statuses: &request.statuses,
        to_succeed: request.to_succeed,
        renewable: request.renewable,
        on: request.as_of.unwrap_or(call.today()),
    };
    call.store()?.read(|reader| {
        let page = if wanted.is_any() { reader.list(&query)? } else { standing_as(reader, query, &wanted)? };
        let namer = Namer::new(reader, request.lang, call.today());
        let row = |id: Id| {
            let agreement = kept(reader, id)?;
            let related = related(reader, &agreement)?;
            let related: Vec<&Agreement> = related.iter().collect();
            let title = namer.translated(id, id, "title", &agreement.title)?;
            let commitments = reader.owned::<Commitment>(id)?;
            let mut carried_out = 0;
            for commitment in &commitments {
                let (progress, _) = carried(reader, commitment, AsOf { day: wanted.on, read_on: call.today() })?;
                carried_out += u32::from(progress.state == ProgressState::CarriedOut);
            }
            Ok::<_, AppError>(AgreementRow {
                standing: Standing::among(&agreement, &related, wanted.on),
                amends: match amended(&agreement, &related) {
                    Some(amended) => namer.translated(amended.id, amended.id, "title", &amended.title)?,
                    None => Text::default(),
                },
                highlights: typed.as_ref().map(|typed| spans(&highlight(title.as_str(), typed))).unwrap_or_default(),
                title,
                parties: in_order(reader.owned::<AgreementParty>(id)?),
                commitments: commitments.len() as u32,
                carried_out,
                agreement,
            })
        };
        let rows = page.hits.iter().map(|hit| row(hit.id)).collect::<Result<_, _>>()?;
        Ok(AgreementPage { rows, next: page.next, total: page.total, more: page.more })
    })
}

/// The next page of the register on which an agreement stands as asked, with only those on it. The index does not know where agreements stand, which
/// changes with the day: every agreement that answers otherwise is read to count them, which a register of some thousands bears.
fn standing_as(reader: Reader<'_>, mut query: ListQuery, wanted: &AgreementStand<'_>) -> Result<Page, AppError> {
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

/// The question to the index which agreements stand at these steps and were signed between these days.
pub(crate) fn signed_between(
    stages: &[AgreementStage],
    originals: bool,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
    dated: DateReading,
) -> TallyQuery {
    let stages = Facet { name: "stage", values: stages.iter().map(|stage| stage.code().to_owned()).collect() };
    let amends = Facet { name: "amends", values: originals.then(|| "no".to_owned()).into_iter().collect() };
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
    fn is_any(&self) -> bool {
        self.statuses.is_empty() && !self.to_succeed && !self.renewable
    }

    /// Whether an agreement stands so. A signed paper that amends another stands under that one and is no agreement of its own.
    pub(crate) fn holds(&self, reader: Reader<'_>, agreement: &Agreement) -> Result<bool, AppError> {
        let related = related(reader, agreement)?;
        let related: Vec<&Agreement> = related.iter().collect();
        let status = Standing::among(agreement, &related, self.on).status;
        if status != AgreementStatus::Negotiating && amended(agreement, &related).is_some() {
            return Ok(self.is_any());
        }
        if !self.statuses.is_empty() && !self.statuses.contains(&status) {
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
            if successions.iter().any(|succession| succession.date.latest().is_some_and(|date| date <= self.on)) {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// An agreement with the agreements its standing depends on: what it amends, what amends it, and what took the place of each.
pub(crate) fn related(reader: Reader<'_>, agreement: &Agreement) -> Result<Vec<Agreement>, AppError> {
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

fn kept(reader: Reader<'_>, id: Id) -> Result<Agreement, AppError> {
    reader.record::<Agreement>(id)?.ok_or_else(|| no_such_record(id))
}

fn in_order(mut parties: Vec<AgreementParty>) -> Vec<AgreementParty> {
    parties.sort_by_key(|party| party.position);
    parties
}

/// One agreement.
pub(crate) fn get(call: Call<'_>, request: AgreementGet) -> Result<AgreementDetail, AppError> {
    call.store()?.read(|reader| {
        let file = reader.file::<AgreementFile>(request.id)?.ok_or_else(|| no_such_record(request.id))?;
        detail(reader, file, request.lang, call.today())
    })
}

/// Registers an agreement, or changes it.
pub(crate) fn save(call: Call<'_>, request: AgreementSave) -> Result<AgreementDetail, AppError> {
    let had = request.loaded.as_ref().map(|loaded| &loaded.agreement.code);
    if had != Some(&request.wanted.agreement.code) && !request.confirmed {
        refuse_same_code(call, &request.wanted.agreement)?;
    }
    let kept = saving::save(call, request.loaded, request.wanted, |file| file.agreement.title.to_string())?;
    call.store()?.read(|reader| detail(reader, kept, request.lang, call.today()))
}

/// Refuses a code that another agreement has: papers are asked for by it.
fn refuse_same_code(call: Call<'_>, wanted: &Agreement) -> Result<(), AppError> {
    let others = call.store()?.read(|reader| of_code(reader, wanted.code.as_str()))?;
    let others: Vec<(Id, String)> = others.iter().filter(|other| other.id != wanted.id).map(told).collect();
    if others.is_empty() { Ok(()) } else { Err(looks_alike(wanted.code.as_str(), &others)) }
}

/// The agreements whose code reads as this one; none of an empty one.
pub(super) fn of_code(reader: Reader<'_>, code: &str) -> Result<Vec<Agreement>, AppError> {
    let wanted = read_as(code);
    let agreements = if wanted.is_empty() { Vec::new() } else { reader.all::<Agreement>()? };
    Ok(agreements.into_iter().filter(|agreement| read_as(agreement.code.as_str()) == wanted).collect())
}

/// An agreement as a refusal tells it.
pub(super) fn told(agreement: &Agreement) -> (Id, String) {
    (agreement.id, agreement.title.to_string())
}

fn detail(reader: Reader<'_>, mut file: AgreementFile, lang: Lang, today: NaiveDate) -> Result<AgreementDetail, AppError> {
    file.parties = in_order(file.parties);
    file.areas.sort_by_key(|area| area.position);
    file.commitments.sort_by_key(|commitment| commitment.position);
    let id = file.agreement.id;
    let mut namer = Namer::new(reader, lang, today);
    namer.all_in(&file)?;
    let mut parties_today = Vec::new();
    for party in &file.parties {
        parties_today.push(PartyToday { party: party.id, successors: successors(reader, &mut namer, party.organisation)? });
    }
    let mut commitments = Vec::new();
    for commitment in &file.commitments {
        let (progress, activities) = carried(reader, commitment, AsOf::today(today))?;
        let text = namer.translated(id, commitment.id, "text", &commitment.text)?;
        let activities = activities.into_iter().map(|activity| brief(&namer, activity)).collect::<Result<_, _>>()?;
        commitments.push(CommitmentProgress { commitment: commitment.id, text, progress, activities });
    }
    let mut activities = Vec::new();
    for activity in activities_of(reader, id)? {
        activities.push(brief(&namer, activity)?);
    }
    let related = related(reader, &file.agreement)?;
    let related: Vec<&Agreement> = related.iter().collect();
    let standing = Standing::among(&file.agreement, &related, today);
    let papers = RelatedPapers::among(&file.agreement, related.iter().copied());
    let mut amendments = Vec::new();
    for (id, term) in papers.effects(&file.agreement, today) {
        let Some(amendment) = papers.amendments.iter().find(|amendment| amendment.id == id) else { continue };
        amendments.push(AmendmentBrief {
            id,
            title: namer.translated(id, id, "title", &amendment.title)?,
            signed_on: amendment.signed_on,
            effective_from: amendment.effective_from,
            standing: Standing::among(amendment, &related, today),
            term,
            commitments: reader.owned::<Commitment>(id)?.len() as u32,
        });
    }
    let ours = Ours::of(reader)?;
    let undecided = file.parties.iter().filter(|party| party.side == Side::Unknown);
    let derived_sides = undecided.map(|party| (party.id.to_string(), ours.side_of(party.organisation))).collect();
    Ok(AgreementDetail { file, derived_sides, standing, parties_today, commitments, activities, amendments, names: namer.names() })
}

/// Who took over from an organisation, step by step. A circle of successions ends where it would begin again.
pub(crate) fn successors(reader: Reader<'_>, namer: &mut Namer<'_>, organisation: Id) -> Result<Vec<SuccessorStep>, AppError> {
    let mut seen = BTreeSet::from([organisation]);
    let mut steps = Vec::new();
    let mut open = vec![organisation];
    while let Some(predecessor) = open.pop() {
        for succession in reader.owned::<Succession>(predecessor)? {
            if seen.insert(succession.successor) {
                open.push(succession.successor);
                let name = namer.one(Table::Organisation, succession.successor)?;
                let Succession { successor: organisation, date, legal_basis, scope, .. } = succession;
                steps.push(SuccessorStep { organisation, name, date, legal_basis, scope });
            }
        }
    }
    Ok(steps)
}

/// A commitment's progress on a day, and the activities that carry it out, newest first.
pub(super) fn carried(reader: Reader<'_>, commitment: &Commitment, as_of: AsOf) -> Result<(Progress, Vec<Activity>), AppError> {
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

/// The live activities that belong to an agreement, newest first.
pub(crate) fn activities_of(reader: Reader<'_>, agreement: Id) -> Result<Vec<Activity>, AppError> {
    let mut activities = naming::<Activity>(reader, Table::Activity, "agreement", agreement)?;
    newest_first(&mut activities);
    Ok(activities)
}

/// Live records whose field of this name names `id`.
pub(crate) fn naming<R: caunoi_domain::Record>(reader: Reader<'_>, table: Table, field: &str, id: Id) -> Result<Vec<R>, AppError> {
    let mut records = Vec::new();
    for naming in named_by(reader, table, field, id)? {
        records.extend(reader.record::<R>(naming)?);
    }
    Ok(records)
}

/// Identifiers of live records of a table whose field of this name names `id`.
pub(super) fn named_by(reader: Reader<'_>, table: Table, field: &str, id: Id) -> Result<Vec<Id>, AppError> {
    match table.fields().iter().find(|spec| spec.name == field) {
        Some(spec) => Ok(reader.naming(table, spec, id)?),
        None => Ok(Vec::new()),
    }
}

fn newest_first(activities: &mut [Activity]) {
    activities.sort_by_key(|activity| std::cmp::Reverse(activity.starts_on.earliest()));
}

/// An activity in a word.
pub(crate) fn brief(namer: &Namer<'_>, activity: Activity) -> Result<ActivityBrief, AppError> {
    let title = namer.translated(activity.id, activity.id, "title", &activity.title)?;
    let Activity { id, starts_on, kind, status, hosting_side, .. } = activity;
    Ok(ActivityBrief { id, title, starts_on, kind, status, hosting_side })
}
