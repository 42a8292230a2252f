//! The records a pack is about or names, gathered from the office.

use crate::app::Call;
use crate::error::{AppError, no_such_record};
use crate::questions::agreements::related;
use crate::questions::attachments::kept;
use crate::questions::meetings::meetings_with;
use crate::questions::ours::Ours;
use crate::questions::packs::Occasion;
use crate::questions::references::named_by;
use crate::questions::succession::line_of_succession;
use crate::snapshot::Snapshot;
use caunoi_briefing::{PackMaterial, Period, Subject, is_told};
use caunoi_document::{AppendedError, Resource};
use caunoi_domain::record::{Role, Row};
use caunoi_domain::{
    Activity, ActivityFile, Agreement, AgreementFile, Attachment, Country, FollowUpFile, Id,
    Inclusion, MediaLandscape, MediaLandscapeFile, OrganisationFile, PackFile, PackPart,
    PersonFile, RecordFile, RelatedPapers, Side, Source, Table, Value, amended,
};
use caunoi_store::{Facet, Reader, Store};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// The media type of what annexes are made of.
const PDF: &str = "application/pdf";

/// Gathers every record a pack is about or names, as far as it can tell of it; and the activities
/// around it, whether it tells of them or not.
pub(crate) fn gather(
    call: Call<'_>,
    snapshot: Snapshot<'_>,
    pack: &PackFile,
) -> Result<(PackMaterial, BTreeSet<Id>), AppError> {
    let reader = snapshot.reader;
    let (subject, around) = about(reader, pack)?;
    let as_of = pack.pack.day(snapshot.today());
    let contacts = contacts(reader, &subject, &around)?;
    let follow_ups = follow_ups(reader, &subject, &around.union(&contacts).copied().collect())?;
    let told = told(reader, pack, as_of, &subject, &follow_ups, &around)?;
    let (mut activities, contacts): (Vec<ActivityFile>, _) =
        (reader.files(&told)?, reader.files(&Vec::from_iter(contacts))?);
    let ours = Ours::of(reader)?;
    activities.iter_mut().for_each(|file| ours.settle_activity(file));
    let material =
        material(call, snapshot, pack, Gist { subject, follow_ups, activities, contacts })?;
    Ok((material, around))
}

/// What a pack is about, with the activities and follow-ups it tells of.
struct Gist {
    subject: Subject,
    follow_ups: Vec<FollowUpFile>,
    activities: Vec<ActivityFile>,
    contacts: Vec<ActivityFile>,
}

/// The material of a pack: what it is about and all that names.
fn material(
    call: Call<'_>,
    snapshot: Snapshot<'_>,
    pack: &PackFile,
    gist: Gist,
) -> Result<PackMaterial, AppError> {
    let reader = snapshot.reader;
    let Gist { subject, follow_ups, activities, contacts } = gist;
    let as_of = pack.pack.day(snapshot.today());
    let mut gathered = Gathered::new(reader);
    if let Subject::Partner { organisation, .. } = &subject {
        gathered.organisations_of([*organisation])?;
        gathered.people_of(reader.owners_naming(Table::Post, "organisation", *organisation)?)?;
    }
    // A part that keeps to a partner keeps to those it took over from.
    gathered.organisations_of(pack.sections.iter().filter_map(|section| section.partner))?;
    gathered.all_in(subject.files().into_iter().flat_map(RecordFile::rows))?;
    gathered.all_in(activities.iter().chain(&contacts).flat_map(RecordFile::rows))?;
    gathered.all_in(follow_ups.iter().flat_map(RecordFile::rows))?;
    let media_landscapes = media_landscapes(reader, &subject, &gathered, &activities, as_of)?;
    gathered.all_in(media_landscapes.iter().flat_map(RecordFile::rows))?;
    let papers = papers(call, snapshot.store, pack, &subject, &activities)?;
    let (from, to) = pack.pack.period(as_of);
    let mut related_agreements: BTreeMap<Id, Agreement> = BTreeMap::new();
    for file in subject.files() {
        related_agreements.extend(
            related(reader, &file.agreement)?
                .into_iter()
                .map(|agreement| (agreement.id, agreement)),
        );
    }
    for file in subject.files() {
        related_agreements.remove(&file.agreement.id);
    }
    Ok(PackMaterial {
        office: snapshot.office()?,
        subject,
        related_agreements: related_agreements.into_values().collect(),
        activities,
        contacts,
        follow_ups,
        certificates: Vec::new(),
        topics: Vec::new(),
        papers,
        media_landscapes,
        organisations: gathered.organisations,
        people: gathered.people,
        sources: gathered.sources,
        as_of,
        printed_at: snapshot.now,
        period: Period { from, to },
        version: pack.pack.version.to_string(),
        id: if pack.pack.id.is_nil() { Occasion::of(&pack.pack)?.id() } else { pack.pack.id },
    })
}

/// What a pack is about, and the activities around it, whether it tells of them or not.
fn about(reader: Reader<'_>, pack: &PackFile) -> Result<(Subject, BTreeSet<Id>), AppError> {
    match Occasion::of(&pack.pack)? {
        Occasion::Agreement(id) => {
            let ours = Ours::of(reader)?;
            let mut agreement =
                Box::new(reader.file::<AgreementFile>(id)?.ok_or_else(|| no_such_record(id))?);
            ours.settle_agreement(&mut agreement);
            let related = related(reader, &agreement.agreement)?;
            let amendments: Vec<Id> = RelatedPapers::among(&agreement.agreement, &related)
                .amendments
                .iter()
                .map(|paper| paper.id)
                .collect();
            // What was done under an amendment was done under its agreement.
            let mut activities = BTreeSet::new();
            for id in amendments.iter().copied().chain([id]) {
                activities.extend(named_by(reader, Table::Activity, "agreement", id)?);
            }
            let mut amendments: Vec<AgreementFile> = reader.files(&amendments)?;
            amendments.iter_mut().for_each(|file| ours.settle_agreement(file));
            Ok((Subject::Agreement { agreement, amendments }, activities))
        }
        Occasion::Partner(id) => {
            let line = line_of_succession(reader, id)?;
            let agreements = agreements_with(reader, &line)?;
            let mut activities = activities_with(reader, &line)?;
            // What was done under its agreements was done with it, whoever came.
            for file in &agreements {
                activities.extend(named_by(
                    reader,
                    Table::Activity,
                    "agreement",
                    file.agreement.id,
                )?);
            }
            Ok((Subject::Partner { organisation: id, agreements }, activities))
        }
        Occasion::Activity(id) => {
            let (agreements, activities) = around(reader, id)?;
            Ok((Subject::Occasion { activity: id, agreements }, activities))
        }
    }
}

/// Those of the activities around a pack that it can tell of: an office does in a year what fits a
/// pack, and in ten what does not.
fn told(
    reader: Reader<'_>,
    pack: &PackFile,
    as_of: NaiveDate,
    subject: &Subject,
    follow_ups: &[FollowUpFile],
    around: &BTreeSet<Id>,
) -> Result<Vec<Id>, AppError> {
    let shown = pack.sections.iter().filter(|section| section.shown == Inclusion::Included);
    let own = shown.filter_map(|section| section.period(as_of));
    let periods: Vec<Period> =
        own.chain([pack.pack.period(as_of)]).map(|(from, to)| Period { from, to }).collect();
    let mut besides: BTreeSet<Id> =
        follow_ups.iter().filter_map(|file| file.follow_up.activity).collect();
    if let Subject::Occasion { activity, .. } = subject {
        besides.insert(*activity);
    }
    for commitment in subject.files().into_iter().flat_map(|file| &file.commitments) {
        besides.extend(reader.owners_naming(
            Table::ActivityCommitment,
            "commitment",
            commitment.id,
        )?);
    }
    let activities = reader.records::<Activity>(&Vec::from_iter(around.iter().copied()))?;
    let told = activities
        .iter()
        .filter(|activity| besides.contains(&activity.id) || is_told(activity, &periods));
    Ok(told.map(|activity| activity.id).collect())
}

/// The PDF files attached to the agreements and the activity of a pack that has annexes, as far as
/// they can be appended.
fn papers(
    call: Call<'_>,
    store: &Store,
    pack: &PackFile,
    subject: &Subject,
    activities: &[ActivityFile],
) -> Result<BTreeMap<String, Vec<u8>>, AppError> {
    let mut papers = BTreeMap::new();
    if !pack
        .sections
        .iter()
        .any(|section| section.part == PackPart::Annexes && section.shown == Inclusion::Included)
    {
        return Ok(papers);
    }
    let mut attached: Vec<&Attachment> =
        subject.agreements().into_iter().flat_map(|file| &file.attachments).collect();
    if let Subject::Occasion { activity, .. } = subject {
        attached.extend(
            activities
                .iter()
                .filter(|file| file.activity.id == *activity)
                .flat_map(|file| &file.attachments),
        );
    }
    for file in attached.into_iter().filter(|file| file.media_type.as_str() == PDF) {
        // A file that is missing, damaged or cannot be read leaves the rest of the pack as it is:
        // its annex says so.
        let read = || kept(store, file.digest.as_str(), file.name.as_str());
        let content = match read().or_else(|_| read()) {
            Ok(content) => content,
            Err(error) if error.code.is_out_of_place() => return Err(error),
            Err(_) => continue,
        };
        match Resource::new(content.clone()).appended_while(&call.going()) {
            Ok(_) => drop(papers.insert(file.digest.to_string(), content)),
            Err(AppendedError::Stopped(_)) => return Err(call.stopped()),
            Err(_) => {}
        }
    }
    Ok(papers)
}

/// Every record gathered, each with the root of its file.
pub(crate) fn roots(material: &PackMaterial) -> BTreeMap<Id, (Table, Id)> {
    let mut roots = BTreeMap::new();
    let mut add = |rows: Vec<Row>| {
        if let Some(root) = rows.first().map(|row| (row.table, row.id)) {
            roots.extend(rows.into_iter().map(|row| (row.id, root)));
        }
    };
    material.subject.files().into_iter().for_each(|file| add(file.rows()));
    material.activities.iter().chain(&material.contacts).for_each(|file| add(file.rows()));
    material.follow_ups.iter().for_each(|file| add(file.rows()));
    material.media_landscapes.iter().for_each(|file| add(file.rows()));
    material.organisations.values().for_each(|file| add(file.rows()));
    material.people.values().for_each(|file| add(file.rows()));
    material.sources.values().for_each(|source| add(vec![Row::of(source)]));
    add(vec![Row::of(&material.office)]);
    roots
}

/// What is to be followed up of a pack's agreements and activities.
fn follow_ups(
    reader: Reader<'_>,
    subject: &Subject,
    activities: &BTreeSet<Id>,
) -> Result<Vec<FollowUpFile>, AppError> {
    let files = subject.files();
    let agreements = files.iter().map(|file| file.agreement.id).collect();
    let commitments =
        files.iter().flat_map(|file| &file.commitments).map(|commitment| commitment.id).collect();
    let mut found = BTreeSet::new();
    for (field, ids) in
        [("agreement", agreements), ("commitment", commitments), ("activity", activities.clone())]
    {
        found.extend(reader.naming_any(Table::FollowUp, field, &Vec::from_iter(ids))?);
    }
    Ok(reader.files(&Vec::from_iter(found))?)
}

/// The media of the countries of the partners a pack is about, by country.
fn media_landscapes(
    reader: Reader<'_>,
    subject: &Subject,
    gathered: &Gathered<'_>,
    activities: &[ActivityFile],
    as_of: NaiveDate,
) -> Result<Vec<MediaLandscapeFile>, AppError> {
    let mut partners = BTreeSet::new();
    if let Subject::Partner { organisation, .. } = subject {
        partners.insert(*organisation);
    }
    for file in subject.files() {
        partners.extend(
            file.parties
                .iter()
                .filter(|party| party.side == Side::Partner)
                .map(|party| party.organisation),
        );
    }
    if let Subject::Occasion { activity, .. } = subject {
        let parties = activities
            .iter()
            .filter(|file| file.activity.id == *activity)
            .flat_map(|file| &file.parties);
        partners.extend(
            parties.filter(|party| party.side == Side::Partner).map(|party| party.organisation),
        );
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
            let file = reader.file::<MediaLandscapeFile>(landscape.id)?;
            found.extend(file.map(|file| file.known_on(as_of)));
        }
    }
    found.sort_by_key(|file| file.landscape.country.to_string());
    Ok(found)
}

/// Meetings with the parties of an agreement that do not belong to it: the last meeting of a pack
/// on an agreement may be one of them.
fn contacts(
    reader: Reader<'_>,
    subject: &Subject,
    around: &BTreeSet<Id>,
) -> Result<BTreeSet<Id>, AppError> {
    let Subject::Agreement { agreement, .. } = subject else { return Ok(BTreeSet::new()) };
    let mut line = BTreeSet::new();
    for party in agreement.parties.iter().filter(|party| party.side == Side::Partner) {
        line.extend(line_of_succession(reader, party.organisation)?);
    }
    let met = meetings_with(
        reader,
        Facet { name: "organisation", values: line.iter().map(Id::to_string).collect() },
    )?;
    Ok(met.difference(around).copied().collect())
}

/// What an activity needs: the agreements with the partners and the activities with them, itself
/// among these.
fn around(reader: Reader<'_>, id: Id) -> Result<(Vec<AgreementFile>, BTreeSet<Id>), AppError> {
    let mut file = reader.file::<ActivityFile>(id)?.ok_or_else(|| no_such_record(id))?;
    let ours = Ours::of(reader)?;
    ours.settle_activity(&mut file);
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
            agreements = with_amendments(reader, agreements)?;
        }
        ids.extend(named_by(reader, Table::Activity, "agreement", agreement)?);
    }
    ids.insert(id);
    Ok((agreements, ids))
}

fn agreements_with(
    reader: Reader<'_>,
    line: &BTreeSet<Id>,
) -> Result<Vec<AgreementFile>, AppError> {
    let mut ids = BTreeSet::new();
    for organisation in line {
        ids.extend(reader.owners_naming(Table::AgreementParty, "organisation", *organisation)?);
    }
    with_amendments(reader, reader.files(&Vec::from_iter(ids))?)
}

/// Agreements with those they amend and the papers that amend them, which need not name the parties
/// again, by when they were signed.
fn with_amendments(
    reader: Reader<'_>,
    mut agreements: Vec<AgreementFile>,
) -> Result<Vec<AgreementFile>, AppError> {
    let given: BTreeSet<Id> = agreements.iter().map(|file| file.agreement.id).collect();
    let mut wanted = BTreeSet::new();
    for file in &agreements {
        let related = related(reader, &file.agreement)?;
        let at_hand: Vec<&Agreement> = related.iter().collect();
        let root = amended(&file.agreement, &at_hand).unwrap_or(&file.agreement);
        wanted.insert(root.id);
        wanted.extend(RelatedPapers::among(root, &related).amendments.iter().map(|paper| paper.id));
    }
    let missing: Vec<Id> = wanted.difference(&given).copied().collect();
    agreements.extend(reader.files::<AgreementFile>(&missing)?);
    let ours = Ours::of(reader)?;
    agreements.iter_mut().for_each(|file| ours.settle_agreement(file));
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
pub(crate) struct Gathered<'c> {
    reader: Reader<'c>,
    pub(crate) organisations: BTreeMap<Id, OrganisationFile>,
    pub(crate) people: BTreeMap<Id, PersonFile>,
    pub(crate) sources: BTreeMap<Id, Source>,
}

impl<'c> Gathered<'c> {
    pub(crate) fn new(reader: Reader<'c>) -> Gathered<'c> {
        Gathered {
            reader,
            organisations: BTreeMap::new(),
            people: BTreeMap::new(),
            sources: BTreeMap::new(),
        }
    }

    /// All that rows name, and what these name.
    pub(crate) fn all_in(&mut self, rows: impl IntoIterator<Item = Row>) -> Result<(), AppError> {
        let (mut organisations, mut people, mut sources) =
            (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
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
        let new: Vec<Id> =
            ids.into_iter().filter(|id| !self.organisations.contains_key(id)).collect();
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::papers::pack::options;
    use crate::{App, AppError, Event, Host, PathUse, PickedPath};
    use caunoi_domain::ActivityStatus;
    use caunoi_domain::{ChangeSet, FollowUp, Lang, Pack, PackTemplate, PartialDate};
    use caunoi_store::{ChangeKind, ChangeNote, StoreError};
    use caunoi_testkit::office::GeneratedOffice;
    use caunoi_testkit::{fixed_now, fixed_today};
    use chrono::{DateTime, Utc};
    use serde_json::json;
    use std::path::PathBuf;
    use std::sync::Arc;

    struct Still(PathBuf);

    impl Host for Still {
        fn now(&self) -> DateTime<Utc> {
            DateTime::from_timestamp_millis(fixed_now() as i64).unwrap_or_default()
        }

        fn data_dir(&self) -> PathBuf {
            self.0.clone()
        }

        fn actor(&self) -> String {
            "Người Thử".to_owned()
        }

        fn resolve(&self, picked: &PickedPath, _: PathUse) -> Result<PathBuf, AppError> {
            Ok(picked.as_path())
        }

        fn emit(&self, _: &Event) {}
    }

    /// An office whose activities are all with one partner, half of them under one agreement, with
    /// dates of every kind and things to be followed up.
    fn office_with_one_partner(seed: u64) -> (tempfile::TempDir, App, Vec<ActivityFile>) {
        let generated = GeneratedOffice { seed, activities: 240 };
        let agreement = generated.agreements().next().unwrap();
        let partner = generated.organisations().next().unwrap().organisation.id;
        let mut activities: Vec<ActivityFile> = generated.activities().collect();
        let mut follow_ups = Vec::new();
        for (n, file) in activities.iter_mut().enumerate() {
            file.parties[1].organisation = partner;
            file.activity.agreement = (n % 2 == 0).then_some(agreement.agreement.id);
            file.commitments.retain(|link| {
                agreement.commitments.iter().any(|commitment| commitment.id == link.commitment)
            });
            file.activity.starts_on = match n % 6 {
                0 => PartialDate::Unknown,
                1 => file.activity.starts_on.year().map_or(PartialDate::Unknown, PartialDate::Year),
                _ => file.activity.starts_on,
            };
            if n % 17 == 0 {
                let follow_up = FollowUp {
                    id: Id::v7(n as u64, [7; 10]),
                    activity: Some(file.activity.id),
                    text: "Việc thử".into(),
                    ..FollowUp::default()
                };
                follow_ups.push(FollowUpFile { follow_up, ..FollowUpFile::default() });
            }
        }
        let folder = tempfile::tempdir().unwrap();
        let app = App::new(Arc::new(Still(folder.path().join("data"))));
        app.call("office_create", json!({ "folder": folder.path().join("office"), "office": { "unitName": "Cơ quan Thử" } })).unwrap();
        let store = app.open_office().unwrap();
        let mut sets: Vec<ChangeSet> =
            GeneratedOffice { seed, activities: 0 }.change_sets(1_000, |_| true).collect();
        sets.extend(activities.iter().map(|file| ChangeSet::between_files(None, file)));
        sets.extend(follow_ups.iter().map(|file| ChangeSet::between_files(None, file)));
        let all = ChangeSet { changes: sets.into_iter().flat_map(|set| set.changes).collect() };
        let note =
            ChangeNote { kind: ChangeKind::Import, label: "test", subject: "", actor: "test" };
        store.write::<_, StoreError>(fixed_now(), |writing| writing.apply(&note, &all)).unwrap();
        (folder, app, activities)
    }

    #[test]
    fn a_pack_tells_the_same_as_if_every_activity_around_it_were_read() {
        for seed in 1..=3 {
            let (_folder, app, activities) = office_with_one_partner(seed);
            let own = activities
                .iter()
                .find(|file| file.activity.status == ActivityStatus::Planned)
                .unwrap();
            let partner = own.parties[1].organisation;
            let agreement = activities.iter().find_map(|file| file.activity.agreement);
            let occasions = [
                Pack { activity: Some(own.activity.id), ..Pack::default() },
                Pack { organisation: Some(partner), ..Pack::default() },
                Pack { agreement, ..Pack::default() },
            ];
            let call = app.begin("test");
            let store = call.store().unwrap();
            for occasion in occasions {
                let begun = PackTemplate::all().unwrap()[0].pack(Lang::Vi);
                let pack = PackFile {
                    pack: Pack { span: begun.pack.span, lang: Lang::Vi, ..occasion },
                    sections: begun.sections,
                };
                let (some, every) = store
                    .read::<_, AppError>(|reader| {
                        let (subject, around) = about(reader, &pack)?;
                        let follow_ups = follow_ups(reader, &subject, &around)?;
                        let contacts =
                            reader.files(&Vec::from_iter(contacts(reader, &subject, &around)?))?;
                        let activities = reader.files(&Vec::from_iter(around))?;
                        let gist = Gist { subject, follow_ups, activities, contacts };
                        let every = material(call, call.snapshot(&store, reader), &pack, gist)?;
                        Ok((gather(call, call.snapshot(&store, reader), &pack)?.0, every))
                    })
                    .unwrap();
                assert!(
                    some.activities.len() < every.activities.len(),
                    "{} of {}",
                    some.activities.len(),
                    every.activities.len()
                );
                let told = |material: &PackMaterial| {
                    caunoi_briefing::compose(material, &options(&pack, fixed_today(), None))
                        .unwrap()
                };
                assert!(told(&some) == told(&every), "seed {seed}: {:?}", pack.pack);
            }
        }
    }
}
