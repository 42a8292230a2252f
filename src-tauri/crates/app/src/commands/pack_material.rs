//! The records a pack is about or names, gathered from the office.

use super::agreement::named_by;
use super::pack::Occasion;
use crate::app::Call;
use crate::error::AppError;
use crate::saving::no_such_record;
use caunoi_briefing::{PackMaterial, Period, Subject};
use caunoi_document::Resource;
use caunoi_domain::record::{Role, Row};
use caunoi_domain::{
    ActivityFile, AgreementFile, Attachment, Country, FollowUpFile, Id, Inclusion, MediaLandscape, MediaLandscapeFile, Office,
    OrganisationFile, PackFile, PackPart, PersonFile, RecordFile, Side, Source, Table, Value,
};
use caunoi_store::{Reader, Store};
use std::collections::{BTreeMap, BTreeSet};

/// The media type of what annexes are made of.
const PDF: &str = "application/pdf";

/// Gathers every record a pack is about or names.
pub(super) fn gather(reader: Reader<'_>, store: &Store, call: Call<'_>, office: Office, pack: &PackFile) -> Result<PackMaterial, AppError> {
    let (subject, activities) = match Occasion::of(&pack.pack)? {
        Occasion::Agreement(id) => {
            let agreement = Box::new(reader.file::<AgreementFile>(id)?.ok_or_else(|| no_such_record(id))?);
            let amendments = reader.files(&named_by(reader, Table::Agreement, "amends", id)?)?;
            let activities = reader.files(&named_by(reader, Table::Activity, "agreement", id)?)?;
            (Subject::Agreement { agreement, amendments }, activities)
        }
        Occasion::Partner(id) => {
            let line = line_of_succession(reader, id)?;
            let activities = reader.files(&Vec::from_iter(activities_with(reader, &line)?))?;
            (Subject::Partner { organisation: id, agreements: agreements_with(reader, &line)? }, activities)
        }
        Occasion::Activity(id) => {
            let (agreements, activities) = around(reader, id)?;
            (Subject::Occasion { activity: id, agreements }, activities)
        }
    };
    let mut gathered = Gathered::new(reader);
    if let Subject::Partner { organisation, .. } = &subject {
        gathered.organisations_of([*organisation])?;
        gathered.people_of(reader.owners_naming(Table::Post, "organisation", *organisation)?)?;
    }
    gathered.all_in(subject_files(&subject).into_iter().flat_map(RecordFile::rows))?;
    gathered.all_in(activities.iter().flat_map(RecordFile::rows))?;
    let follow_ups = follow_ups(reader, &subject, &activities)?;
    gathered.all_in(follow_ups.iter().flat_map(RecordFile::rows))?;
    let media_landscapes = media_landscapes(reader, &subject, &gathered, &activities)?;
    gathered.all_in(media_landscapes.iter().flat_map(RecordFile::rows))?;
    let papers = papers(store, pack, &subject, &activities)?;
    let as_of = pack.pack.day(call.today());
    let (from, to) = pack.pack.period(as_of);
    Ok(PackMaterial {
        office,
        subject,
        activities,
        follow_ups,
        certificates: Vec::new(),
        topics: Vec::new(),
        papers,
        media_landscapes,
        organisations: gathered.organisations,
        people: gathered.people,
        sources: gathered.sources,
        as_of,
        printed_at: call.office_time(),
        period: Period { from, to },
        version: pack.pack.version.to_string(),
        id: if pack.pack.id.is_nil() { Occasion::of(&pack.pack)?.id() } else { pack.pack.id },
    })
}

/// The PDF files attached to the agreements and the activity of a pack that has annexes, as far as they can be appended.
fn papers(store: &Store, pack: &PackFile, subject: &Subject, activities: &[ActivityFile]) -> Result<BTreeMap<String, Vec<u8>>, AppError> {
    let mut papers = BTreeMap::new();
    if !pack.sections.iter().any(|section| section.part == PackPart::Annexes && section.shown == Inclusion::Included) {
        return Ok(papers);
    }
    let mut attached: Vec<&Attachment> = subject.agreements().into_iter().flat_map(|file| &file.attachments).collect();
    if let Subject::Occasion { activity, .. } = subject {
        attached.extend(activities.iter().filter(|file| file.activity.id == *activity).flat_map(|file| &file.attachments));
    }
    for file in attached.into_iter().filter(|file| file.media_type.as_str() == PDF) {
        let content = store.attached(file.digest.as_str())?;
        if Resource::new(content.clone()).appended().is_ok() {
            papers.insert(file.digest.to_string(), content);
        }
    }
    Ok(papers)
}

/// Every record gathered, each with the root of its file.
pub(super) fn roots(material: &PackMaterial) -> BTreeMap<Id, (Table, Id)> {
    let mut roots = BTreeMap::new();
    let mut add = |rows: Vec<Row>| {
        if let Some(root) = rows.first().map(|row| (row.table, row.id)) {
            roots.extend(rows.into_iter().map(|row| (row.id, root)));
        }
    };
    subject_files(&material.subject).into_iter().for_each(|file| add(file.rows()));
    material.activities.iter().for_each(|file| add(file.rows()));
    material.follow_ups.iter().for_each(|file| add(file.rows()));
    material.media_landscapes.iter().for_each(|file| add(file.rows()));
    material.organisations.values().for_each(|file| add(file.rows()));
    material.people.values().for_each(|file| add(file.rows()));
    material.sources.values().for_each(|source| add(vec![Row::of(source)]));
    add(vec![Row::of(&material.office)]);
    roots
}

/// What is to be followed up of a pack's agreements and activities.
fn follow_ups(reader: Reader<'_>, subject: &Subject, activities: &[ActivityFile]) -> Result<Vec<FollowUpFile>, AppError> {
    let mut found = BTreeSet::new();
    let mut named = Vec::new();
    for file in subject_files(subject) {
        named.push(("agreement", file.agreement.id));
        named.extend(file.commitments.iter().map(|commitment| ("commitment", commitment.id)));
    }
    named.extend(activities.iter().map(|file| ("activity", file.activity.id)));
    for (field, id) in named {
        found.extend(named_by(reader, Table::FollowUp, field, id)?);
    }
    Ok(reader.files(&Vec::from_iter(found))?)
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
    if let Subject::Occasion { activity, .. } = subject {
        let parties = activities.iter().filter(|file| file.activity.id == *activity).flat_map(|file| &file.parties);
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
        Subject::Partner { agreements, .. } | Subject::Occasion { agreements, .. } => agreements.iter().collect(),
        Subject::Activity { .. } | Subject::Office => Vec::new(),
    }
}

/// What an activity needs: the agreements with the partners and the activities with them, itself among these.
fn around(reader: Reader<'_>, id: Id) -> Result<(Vec<AgreementFile>, Vec<ActivityFile>), AppError> {
    let file = reader.file::<ActivityFile>(id)?.ok_or_else(|| no_such_record(id))?;
    let mut line = BTreeSet::new();
    for party in file.parties.iter().filter(|party| party.side == Side::Partner) {
        line.extend(line_of_succession(reader, party.organisation)?);
    }
    let mut agreements = agreements_with(reader, &line)?;
    // No organisation at all would ask for the activities of all.
    let mut ids = if line.is_empty() { BTreeSet::new() } else { activities_with(reader, &line)? };
    if let Some(agreement) = file.activity.agreement {
        if !agreements.iter().any(|given| given.agreement.id == agreement) {
            agreements.extend(reader.file::<AgreementFile>(agreement)?);
        }
        ids.extend(named_by(reader, Table::Activity, "agreement", agreement)?);
    }
    ids.remove(&id);
    let mut activities: Vec<ActivityFile> = reader.files(&Vec::from_iter(ids))?;
    activities.push(file);
    Ok((agreements, activities))
}

/// An organisation with those it took over from: what was done with them was done with it.
pub(super) fn line_of_succession(reader: Reader<'_>, organisation: Id) -> Result<BTreeSet<Id>, AppError> {
    let mut line = BTreeSet::new();
    let mut open = vec![organisation];
    while let Some(id) = open.pop() {
        if line.insert(id) {
            open.extend(reader.owners_naming(Table::Succession, "successor", id)?);
        }
    }
    Ok(line)
}

fn agreements_with(reader: Reader<'_>, line: &BTreeSet<Id>) -> Result<Vec<AgreementFile>, AppError> {
    let mut ids = BTreeSet::new();
    for organisation in line {
        ids.extend(reader.owners_naming(Table::AgreementParty, "organisation", *organisation)?);
    }
    let mut agreements: Vec<AgreementFile> = reader.files(&Vec::from_iter(ids))?;
    agreements.sort_by_key(|file| file.agreement.signed_on.earliest());
    Ok(agreements)
}

/// The activities that an organisation of the line took part in.
fn activities_with(reader: Reader<'_>, line: &BTreeSet<Id>) -> Result<BTreeSet<Id>, AppError> {
    let mut ids = BTreeSet::new();
    for organisation in line {
        ids.extend(reader.owners_naming(Table::ActivityParty, "organisation", *organisation)?);
    }
    Ok(ids)
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

    /// All that rows name, and what these name.
    pub(super) fn all_in(&mut self, rows: impl IntoIterator<Item = Row>) -> Result<(), AppError> {
        let (mut organisations, mut people, mut sources) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        for row in rows {
            for (spec, value) in row.table.fields().iter().zip(&row.values) {
                match (spec.role, value) {
                    (Role::Refers(Table::Organisation), Value::Id(id)) => organisations.insert(*id),
                    (Role::Refers(Table::Person), Value::Id(id)) => people.insert(*id),
                    (Role::Refers(Table::Source), Value::Id(id)) => sources.insert(*id),
                    _ => false,
                };
            }
        }
        self.sources_of(sources)?;
        self.people_of(people)?;
        self.organisations_of(organisations)
    }

    fn sources_of(&mut self, ids: impl IntoIterator<Item = Id>) -> Result<(), AppError> {
        for id in ids {
            if !self.sources.contains_key(&id)
                && let Some(source) = self.reader.record::<Source>(id)?
            {
                self.sources.insert(id, source);
            }
        }
        Ok(())
    }

    /// Organisations with those above them and their whole lines of predecessors and successors.
    fn organisations_of(&mut self, ids: impl IntoIterator<Item = Id>) -> Result<(), AppError> {
        let new: Vec<Id> = ids.into_iter().filter(|id| !self.organisations.contains_key(id)).collect();
        if new.is_empty() {
            return Ok(());
        }
        let files = self.reader.files_with_bin::<OrganisationFile>(&new)?;
        let rows: Vec<Row> = files.iter().flat_map(RecordFile::rows).collect();
        let mut predecessors = BTreeSet::new();
        for file in files {
            let id = file.organisation.id;
            predecessors.extend(self.reader.owners_naming(Table::Succession, "successor", id)?);
            self.organisations.insert(id, file);
        }
        self.all_in(rows)?;
        self.organisations_of(predecessors)
    }

    fn people_of(&mut self, ids: impl IntoIterator<Item = Id>) -> Result<(), AppError> {
        let new: Vec<Id> = ids.into_iter().filter(|id| !self.people.contains_key(id)).collect();
        if new.is_empty() {
            return Ok(());
        }
        let files = self.reader.files_with_bin::<PersonFile>(&new)?;
        let rows: Vec<Row> = files.iter().flat_map(RecordFile::rows).collect();
        self.people.extend(files.into_iter().map(|file| (file.person.id, file)));
        self.all_in(rows)
    }
}
