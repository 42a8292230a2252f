//! Briefing packs: gathering the records a pack is about, composing and typesetting it.

use super::agreement::{activities_of, naming};
use super::office::office_of;
use super::paper::{DrawnPaper, Paper, PaperFile, SavedPaper};
use super::request;
use crate::app::Call;
use crate::error::{AppError, ErrorCode};
use crate::saving::no_such_record;
use caunoi_briefing::{Circulation, PackMaterial, PackOptions, Period, Subject};
use caunoi_domain::record::{Role, Row};
use caunoi_domain::{
    ActivityFile, Agreement, AgreementFile, Country, FollowUp, FollowUpFile, Id, MediaLandscape, MediaLandscapeFile, Organisation,
    OrganisationFile, PersonFile, RecordFile, Side, Source, Succession, Table, Text, Value,
};
use caunoi_store::{Facet, ListQuery, Reader};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// Most activities with a partner that a pack takes in.
const MOST_ACTIVITIES: u32 = 10_000;

/// What a pack is about.
#[derive(Clone, Debug, serde::Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum PackSubject {
    /// One agreement
    Agreement {
        /// Which.
        id: Id,
    },
    /// A partner organisation and everything done with it
    Partner {
        /// Which.
        id: Id,
    },
    /// Talks, and what is needed to hold them
    Talks {
        /// The activity.
        id: Id,
    },
    /// The agreement of this code, or the record of this identifier
    Named {
        /// Code of an agreement, or identifier of an agreement, an organisation or talks.
        name: String,
    },
}

/// Language of a pack.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum PackLang {
    /// Vietnamese
    #[default]
    Vi,
    /// Lao
    Lo,
    /// English
    En,
}

/// The mark that says who may see a pack.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum PackCirculation {
    /// For use inside the agency
    #[default]
    Internal,
    /// To be given back after reading
    ReturnAfterReading,
    /// No mark
    None,
}

impl PackLang {
    /// The language as records know it.
    pub(super) fn of_record(self) -> caunoi_domain::Lang {
        match self {
            PackLang::Vi => caunoi_domain::Lang::Vi,
            PackLang::Lo => caunoi_domain::Lang::Lo,
            PackLang::En => caunoi_domain::Lang::En,
        }
    }

    /// The language as papers know it.
    pub(super) fn of_paper(self) -> caunoi_document::Lang {
        match self {
            PackLang::Vi => caunoi_document::Lang::Vi,
            PackLang::Lo => caunoi_document::Lang::Lo,
            PackLang::En => caunoi_document::Lang::En,
        }
    }
}

request! {
    /// A pack asked for.
    PackRequest {
        /// What it is about.
        subject: PackSubject,
        /// First day of its activity log, as an ISO date.
        #[serde(default)] #[schemars(with = "Option<String>")] #[ts(type = "string | null", optional)] from: Option<NaiveDate>,
        /// Last day of its activity log.
        #[serde(default)] #[schemars(with = "Option<String>")] #[ts(type = "string | null", optional)] to: Option<NaiveDate>,
        /// The day it speaks of; today unless given.
        #[serde(default)] #[schemars(with = "Option<String>")] #[ts(type = "string | null", optional)] as_of: Option<NaiveDate>,
        /// Its language.
        #[serde(default)] lang: PackLang,
        /// Mark on the cover.
        #[serde(default)] circulation: PackCirculation,
        /// Which version it is, for the cover; may be empty.
        #[serde(default)] version: String,
    }

    /// A pack to be drawn.
    PackCompose {
        /// The pack.
        pack: PackRequest,
        /// What to make of it.
        #[serde(default)] file: PaperFile,
    }

    /// A pack to be written to a file.
    PackSave {
        /// The pack.
        pack: PackRequest,
        /// Where to.
        path: String,
        /// What to make; the extension, `.pdf` or `.docx`, says it unless given.
        #[serde(default)] file: Option<PaperFile>,
    }
}

/// Typesets a pack.
pub(crate) fn compose(call: Call<'_>, request: PackCompose) -> Result<DrawnPaper, AppError> {
    paper_of(call, request.pack)?.drawn(request.file)
}

/// Typesets a pack and writes it to a file. Nothing is written unless all of it can be.
pub(crate) fn save(call: Call<'_>, request: PackSave) -> Result<SavedPaper, AppError> {
    let file = request.file.map_or_else(|| PaperFile::of_path(&request.path, request.pack.lang.of_paper()), Ok)?;
    paper_of(call, request.pack)?.saved(file, request.path)
}

fn paper_of(call: Call<'_>, request: PackRequest) -> Result<Paper, AppError> {
    let tongue = request.lang.of_paper();
    let circulation = match request.circulation {
        PackCirculation::Internal => Some(Circulation::Internal),
        PackCirculation::ReturnAfterReading => Some(Circulation::ReturnAfterReading),
        PackCirculation::None => None,
    };
    let store = call.store()?;
    let office = office_of(&store)?;
    let material = store.read(|reader| gather(reader, call, office, request))?;
    let document = caunoi_briefing::compose(&material, &PackOptions::new(tongue).circulation(circulation)).map_err(AppError::internal)?;
    let pages = caunoi_document::typeset(&document)?;
    Ok(Paper { document, pages, tongue })
}

/// Gathers every record a pack is about or names.
fn gather(reader: Reader<'_>, call: Call<'_>, office: caunoi_domain::Office, request: PackRequest) -> Result<PackMaterial, AppError> {
    let (id, subject, activities) = match resolve(reader, request.subject)? {
        Resolved::Agreement(id) => {
            let agreement = Box::new(reader.file::<AgreementFile>(id)?.ok_or_else(|| no_such_record(id))?);
            let mut amendments = Vec::new();
            for amendment in naming::<Agreement>(reader, Table::Agreement, "amends", id)? {
                amendments.extend(reader.file::<AgreementFile>(amendment.id)?);
            }
            let mut activities = Vec::new();
            for activity in activities_of(reader, id)? {
                activities.extend(reader.file::<ActivityFile>(activity.id)?);
            }
            (id, Subject::Agreement { agreement, amendments }, activities)
        }
        Resolved::Partner(id) => {
            let line = line_of_succession(reader, id)?;
            (id, Subject::Partner { organisation: id, agreements: agreements_with(reader, &line)? }, activities_with(reader, &line)?)
        }
        Resolved::Talks(id) => {
            let (agreements, activities) = around(reader, id)?;
            (id, Subject::Talks { talks: id, agreements }, activities)
        }
    };
    let mut gathered = Gathered::new(reader);
    if let Subject::Partner { organisation, .. } = &subject {
        gathered.organisation(*organisation)?;
        for person in reader.owners_naming(Table::Post, "organisation", *organisation)? {
            gathered.person(person)?;
        }
    }
    for agreement in subject_files(&subject) {
        gathered.all_in(&agreement.rows())?;
    }
    for activity in &activities {
        gathered.all_in(&activity.rows())?;
    }
    let follow_ups = follow_ups(reader, &subject, &activities)?;
    let media_landscapes = media_landscapes(reader, &subject, &gathered, &activities)?;
    for landscape in &media_landscapes {
        gathered.all_in(&landscape.rows())?;
    }
    Ok(PackMaterial {
        office,
        subject,
        activities,
        follow_ups,
        certificates: Vec::new(),
        topics: Vec::new(),
        media_landscapes,
        organisations: gathered.organisations,
        people: gathered.people,
        sources: gathered.sources,
        as_of: request.as_of.unwrap_or_else(|| call.today()),
        printed_at: call.office_time(),
        period: Period { from: request.from, to: request.to },
        version: Text::new(&request.version).to_string(),
        id,
    })
}

/// What is to be followed up of a pack's agreements and activities.
fn follow_ups(reader: Reader<'_>, subject: &Subject, activities: &[ActivityFile]) -> Result<Vec<FollowUpFile>, AppError> {
    let mut found = BTreeMap::new();
    let mut named = Vec::new();
    for file in subject_files(subject) {
        named.push(("agreement", file.agreement.id));
        named.extend(file.commitments.iter().map(|commitment| ("commitment", commitment.id)));
    }
    named.extend(activities.iter().map(|file| ("activity", file.activity.id)));
    for (field, id) in named {
        for follow_up in naming::<FollowUp>(reader, Table::FollowUp, field, id)? {
            found.extend(reader.file::<FollowUpFile>(follow_up.id)?.map(|file| (follow_up.id, file)));
        }
    }
    Ok(found.into_values().collect())
}

/// The media of the countries of the partners a pack is about, by country.
fn media_landscapes(
    reader: Reader<'_>,
    subject: &Subject,
    gathered: &Gathered<'_>,
    activities: &[ActivityFile],
) -> Result<Vec<MediaLandscapeFile>, AppError> {
    let mut partners = BTreeSet::new();
    if let Subject::Partner { organisation, .. } = subject {
        partners.insert(*organisation);
    }
    for file in subject_files(subject) {
        partners.extend(file.parties.iter().filter(|party| party.side == Side::Partner).map(|party| party.organisation));
    }
    if let Subject::Talks { talks, .. } = subject {
        let parties = activities.iter().filter(|file| file.activity.id == *talks).flat_map(|file| &file.parties);
        partners.extend(parties.filter(|party| party.side == Side::Partner).map(|party| party.organisation));
    }
    let countries: BTreeSet<String> = partners
        .iter()
        .filter_map(|id| gathered.organisations.get(id))
        .filter(|file| file.organisation.country != Country::default())
        .map(|file| file.organisation.country.to_string())
        .collect();
    let mut found = Vec::new();
    for landscape in reader.all::<MediaLandscape>()? {
        if countries.contains(&landscape.country.to_string()) {
            found.extend(reader.file::<MediaLandscapeFile>(landscape.id)?);
        }
    }
    found.sort_by_key(|file| file.landscape.country.to_string());
    Ok(found)
}

fn subject_files(subject: &Subject) -> Vec<&AgreementFile> {
    match subject {
        Subject::Agreement { agreement, amendments } => std::iter::once(agreement.as_ref()).chain(amendments).collect(),
        Subject::Partner { agreements, .. } | Subject::Talks { agreements, .. } => agreements.iter().collect(),
        Subject::Activity { .. } | Subject::Office => Vec::new(),
    }
}

/// The record a pack's subject names.
enum Resolved {
    Agreement(Id),
    Partner(Id),
    Talks(Id),
}

fn resolve(reader: Reader<'_>, subject: PackSubject) -> Result<Resolved, AppError> {
    let name = match subject {
        PackSubject::Agreement { id } => return Ok(Resolved::Agreement(id)),
        PackSubject::Partner { id } => return Ok(Resolved::Partner(id)),
        PackSubject::Talks { id } => return Ok(Resolved::Talks(id)),
        PackSubject::Named { name } => name,
    };
    let unknown = || AppError::new(ErrorCode::NoSuchRecord).arg("id", &name);
    match name.parse::<Id>().ok().filter(|id| !id.is_nil()) {
        Some(id) if reader.exists(Table::Agreement, id)? => Ok(Resolved::Agreement(id)),
        Some(id) if reader.exists(Table::Organisation, id)? => Ok(Resolved::Partner(id)),
        Some(id) if reader.exists(Table::Activity, id)? => Ok(Resolved::Talks(id)),
        Some(_) => Err(unknown()),
        None => {
            let wanted = Text::new(&name);
            let found = reader.all::<Agreement>()?.into_iter().find(|agreement| !wanted.is_empty() && agreement.code == wanted);
            found.map(|agreement| Resolved::Agreement(agreement.id)).ok_or_else(unknown)
        }
    }
}

/// What talks need: the agreements with the partners and the activities with them, the talks themselves among these.
fn around(reader: Reader<'_>, talks: Id) -> Result<(Vec<AgreementFile>, Vec<ActivityFile>), AppError> {
    let file = reader.file::<ActivityFile>(talks)?.ok_or_else(|| no_such_record(talks))?;
    let mut line = BTreeSet::new();
    for party in file.parties.iter().filter(|party| party.side == Side::Partner) {
        line.extend(line_of_succession(reader, party.organisation)?);
    }
    let mut agreements = agreements_with(reader, &line)?;
    // No organisation at all would ask for the activities of all.
    let mut activities = if line.is_empty() { Vec::new() } else { activities_with(reader, &line)? };
    if let Some(agreement) = file.activity.agreement {
        if !agreements.iter().any(|given| given.agreement.id == agreement) {
            agreements.extend(reader.file::<AgreementFile>(agreement)?);
        }
        for activity in activities_of(reader, agreement)? {
            if !activities.iter().any(|given| given.activity.id == activity.id) {
                activities.extend(reader.file::<ActivityFile>(activity.id)?);
            }
        }
    }
    if !activities.iter().any(|given| given.activity.id == talks) {
        activities.push(file);
    }
    Ok((agreements, activities))
}

/// An organisation with those it took over from: what was done with them was done with it.
pub(super) fn line_of_succession(reader: Reader<'_>, organisation: Id) -> Result<BTreeSet<Id>, AppError> {
    let mut line = BTreeSet::new();
    let mut open = vec![organisation];
    while let Some(id) = open.pop() {
        if line.insert(id) {
            open.extend(naming::<Succession>(reader, Table::Succession, "successor", id)?.iter().map(|succession| succession.predecessor));
        }
    }
    Ok(line)
}

fn agreements_with(reader: Reader<'_>, line: &BTreeSet<Id>) -> Result<Vec<AgreementFile>, AppError> {
    let mut ids = BTreeSet::new();
    for organisation in line {
        ids.extend(reader.owners_naming(Table::AgreementParty, "organisation", *organisation)?);
    }
    let mut agreements = Vec::new();
    for id in ids {
        agreements.extend(reader.file::<AgreementFile>(id)?);
    }
    agreements.sort_by_key(|file| file.agreement.signed_on.earliest());
    Ok(agreements)
}

fn activities_with(reader: Reader<'_>, line: &BTreeSet<Id>) -> Result<Vec<ActivityFile>, AppError> {
    let page = reader.list(&ListQuery {
        tables: vec![Table::Activity],
        facets: vec![Facet { name: "organisation", values: line.iter().map(Id::to_string).collect() }],
        limit: MOST_ACTIVITIES,
        ..ListQuery::default()
    })?;
    let mut activities = Vec::new();
    for hit in page.hits {
        activities.extend(reader.file::<ActivityFile>(hit.id)?);
    }
    Ok(activities)
}

/// Organisations, people and sources that the records of a pack name.
pub(super) struct Gathered<'c> {
    reader: Reader<'c>,
    pub(super) organisations: BTreeMap<Id, OrganisationFile>,
    pub(super) people: BTreeMap<Id, PersonFile>,
    pub(super) sources: BTreeMap<Id, Source>,
}

impl<'c> Gathered<'c> {
    pub(super) fn new(reader: Reader<'c>) -> Gathered<'c> {
        Gathered { reader, organisations: BTreeMap::new(), people: BTreeMap::new(), sources: BTreeMap::new() }
    }

    pub(super) fn all_in(&mut self, rows: &[Row]) -> Result<(), AppError> {
        for row in rows {
            for (spec, value) in row.table.fields().iter().zip(&row.values) {
                match (spec.role, value) {
                    (Role::Refers(Table::Organisation), Value::Id(id)) => self.organisation(*id)?,
                    (Role::Refers(Table::Person), Value::Id(id)) => self.person(*id)?,
                    (Role::Refers(Table::Source), Value::Id(id)) => {
                        if let Some(source) = self.reader.record::<Source>(*id)? {
                            self.sources.insert(*id, source);
                        }
                    }
                    _ => {}
                }
            }
        }
        Ok(())
    }

    /// An organisation with those above it and its whole line of predecessors and successors.
    fn organisation(&mut self, id: Id) -> Result<(), AppError> {
        if self.organisations.contains_key(&id) {
            return Ok(());
        }
        let Some(organisation) = self.reader.record::<Organisation>(id)? else { return Ok(()) };
        let file = OrganisationFile {
            organisation,
            names: self.reader.owned(id)?,
            aliases: self.reader.owned(id)?,
            successions: self.reader.owned(id)?,
            citations: self.reader.owned(id)?,
        };
        let rows = file.rows();
        self.organisations.insert(id, file);
        self.all_in(&rows)?;
        for succession in naming::<Succession>(self.reader, Table::Succession, "successor", id)? {
            self.organisation(succession.predecessor)?;
        }
        Ok(())
    }

    fn person(&mut self, id: Id) -> Result<(), AppError> {
        if !self.people.contains_key(&id)
            && let Some(person) = self.reader.record::<caunoi_domain::Person>(id)?
        {
            let file = PersonFile { person, posts: self.reader.owned(id)?, citations: self.reader.owned(id)? };
            let rows = file.rows();
            self.people.insert(id, file);
            self.all_in(&rows)?;
        }
        Ok(())
    }
}
