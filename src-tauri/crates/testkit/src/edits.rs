//! Random edits of an office: files saved as new or in place of what is kept, records binned and
//! restored.

use crate::files::{
    activity_file, agreement_file, follow_up_file, media_landscape_file, organisation_file,
    pack_file, person_file, source_file,
};
use crate::ids::{Mint, Pool};
use caunoi_domain::record::{BadValue, Row};
use caunoi_domain::{
    ActivityFile, AgreementFile, FollowUpFile, Id, MediaLandscapeFile, OrganisationFile, PackFile,
    PersonFile, Record, RecordFile, RowReader, SourceFile, Table,
};
use proptest::prelude::*;

/// Something an officer does to the root records of [`Pool`].
#[derive(Clone, Debug)]
pub enum Edit {
    /// Saves an activity.
    Activity(Draft<ActivityFile>),
    /// Saves an agreement.
    Agreement(Draft<AgreementFile>),
    /// Saves an organisation.
    Organisation(Draft<OrganisationFile>),
    /// Saves a person.
    Person(Draft<PersonFile>),
    /// Saves a follow-up.
    FollowUp(Draft<FollowUpFile>),
    /// Saves the media of a country in figures.
    MediaLandscape(Draft<MediaLandscapeFile>),
    /// Saves a pack.
    Pack(Draft<PackFile>),
    /// Saves a source.
    Source(Draft<SourceFile>),
    /// Puts a root record into the bin.
    Bin(Table, Id),
    /// Takes a root record out of the bin.
    Restore(Table, Id),
}

/// A file as wanted, not yet tied to the office it goes into.
#[derive(Clone, Debug)]
pub struct Draft<F> {
    root: Id,
    file: Box<F>,
    /// Which of the records there are named where the file names others.
    picks: Vec<usize>,
    /// A bit for each child: whether it changes a child that is there, or is a new one.
    keeps: u64,
}

/// Records that drafts may name besides the roots of [`Pool`].
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Commitments of the agreements there are.
    pub commitments: Vec<Id>,
    /// Activities there are.
    pub activities: Vec<Id>,
}

impl<F: Pointing> Draft<F> {
    /// The root record it is about.
    pub fn root(&self) -> Id {
        self.root
    }

    /// The file as wanted in place of `loaded`, with identifiers and with its references leading
    /// somewhere.
    pub fn over(&self, loaded: Option<&F>, known: &Known, mint: &mut Mint) -> F {
        let kept = loaded.map(RecordFile::rows).unwrap_or_default();
        let mut rows = self.file.rows();
        let mut seen: Vec<Table> = Vec::new();
        for (i, row) in rows.iter_mut().enumerate() {
            if i == 0 {
                row.id = self.root;
                continue;
            }
            let nth = seen.iter().filter(|table| **table == row.table).count();
            seen.push(row.table);
            let there = kept
                .iter()
                .filter(|other| other.table == row.table)
                .nth(nth)
                .filter(|_| self.keeps >> (i % 64) & 1 == 1);
            row.id = there.map_or_else(|| mint.id(), |there| there.id);
        }
        let read = F::read(&Rows(rows), self.root).ok().flatten();
        let mut file = read.unwrap_or_else(|| F::clone(&self.file));
        file.settle(&mut || mint.id());
        let mut picks = self.picks.iter().copied().cycle();
        file.point(known, &mut |from| {
            let pick = picks.next()?;
            (!from.is_empty()).then(|| from.get(pick % from.len()).copied()).flatten()
        });
        file
    }
}

/// Chooses one of some identifiers, or none where there is none.
pub type Pick<'a> = dyn FnMut(&[Id]) -> Option<Id> + 'a;

/// Files whose references can be made to lead somewhere.
pub trait Pointing: RecordFile + Clone {
    /// Makes every reference name a record that is there.
    fn point(&mut self, known: &Known, pick: &mut Pick<'_>);
}

impl Pointing for ActivityFile {
    fn point(&mut self, known: &Known, pick: &mut Pick<'_>) {
        let own = [self.activity.id];
        self.activity.agreement =
            pick(&Pool::ids(Table::Agreement)).filter(|id| *id != Pool::id(Table::Agreement, 3));
        self.parties.iter_mut().for_each(|party| {
            party.organisation = pick(&Pool::ids(Table::Organisation)).unwrap_or_default()
        });
        self.people.iter_mut().for_each(|taking_part| {
            taking_part.person = pick(&Pool::ids(Table::Person)).unwrap_or_default();
            taking_part.organisation = pick(&Pool::ids(Table::Organisation));
        });
        let sessions: Vec<Id> = self.sessions.iter().map(Record::id).collect();
        let questions: Vec<Id> = self.questions.iter().map(Record::id).collect();
        self.sessions
            .iter_mut()
            .for_each(|session| session.trainer = pick(&Pool::ids(Table::Person)));
        self.attendance
            .iter_mut()
            .for_each(|kept| kept.person = pick(&Pool::ids(Table::Person)).unwrap_or_default());
        self.attendance.retain_mut(|kept| pick(&sessions).map(|id| kept.session = id).is_some());
        self.answers.retain_mut(|answer| pick(&questions).map(|id| answer.question = id).is_some());
        self.members
            .iter_mut()
            .for_each(|member| member.person = pick(&Pool::ids(Table::Person)).unwrap_or_default());
        self.gifts.iter_mut().for_each(|gift| {
            gift.person = pick(&Pool::ids(Table::Person));
            gift.organisation = pick(&Pool::ids(Table::Organisation));
        });
        self.commitments.retain_mut(|carried_out| {
            pick(&known.commitments).map(|id| carried_out.commitment = id).is_some()
        });
        self.translations
            .iter_mut()
            .for_each(|translation| translation.subject = pick(&own).unwrap_or_default());
        self.citations.iter_mut().for_each(|citation| {
            citation.subject = pick(&own).unwrap_or_default();
            citation.source = pick(&Pool::ids(Table::Source)).unwrap_or_default();
        });
    }
}

impl Pointing for AgreementFile {
    fn point(&mut self, _: &Known, pick: &mut Pick<'_>) {
        let areas: Vec<Id> = self.areas.iter().map(Record::id).collect();
        let subjects: Vec<Id> = std::iter::once(self.agreement.id)
            .chain(self.commitments.iter().map(Record::id))
            .collect();
        self.parties.iter_mut().for_each(|party| {
            party.organisation = pick(&Pool::ids(Table::Organisation)).unwrap_or_default()
        });
        self.signatories
            .iter_mut()
            .for_each(|signatory| signatory.person = pick(&Pool::ids(Table::Person)));
        self.commitments.iter_mut().for_each(|commitment| commitment.area = pick(&areas));
        self.translations
            .iter_mut()
            .for_each(|translation| translation.subject = pick(&subjects).unwrap_or_default());
        self.citations.iter_mut().for_each(|citation| {
            citation.subject = pick(&subjects).unwrap_or_default();
            citation.source = pick(&Pool::ids(Table::Source)).unwrap_or_default();
        });
    }
}

impl Pointing for OrganisationFile {
    fn point(&mut self, _: &Known, pick: &mut Pick<'_>) {
        self.organisation.parent =
            pick(&Pool::ids(Table::Organisation)).filter(|id| *id != self.organisation.id);
        self.successions.iter_mut().for_each(|succession| {
            succession.successor = pick(&Pool::ids(Table::Organisation)).unwrap_or_default()
        });
        point_citations(&mut self.citations, self.organisation.id, pick);
    }
}

impl Pointing for PersonFile {
    fn point(&mut self, _: &Known, pick: &mut Pick<'_>) {
        self.posts
            .iter_mut()
            .for_each(|post| post.organisation = pick(&Pool::ids(Table::Organisation)));
        point_citations(&mut self.citations, self.person.id, pick);
    }
}

impl Pointing for FollowUpFile {
    fn point(&mut self, known: &Known, pick: &mut Pick<'_>) {
        let follow_up = &mut self.follow_up;
        follow_up.activity = pick(&known.activities);
        follow_up.agreement =
            pick(&Pool::ids(Table::Agreement)).filter(|id| *id != Pool::id(Table::Agreement, 3));
        follow_up.commitment = pick(&known.commitments);
        let own = follow_up.id;
        self.translations.iter_mut().for_each(|translation| translation.subject = own);
        point_citations(&mut self.citations, own, pick);
    }
}

impl Pointing for MediaLandscapeFile {
    fn point(&mut self, _: &Known, pick: &mut Pick<'_>) {
        let own = self.landscape.id;
        let indicators: Vec<Id> = self.indicators.iter().map(Record::id).collect();
        self.indicators.iter_mut().for_each(|indicator| {
            indicator.within = pick(&indicators).filter(|within| *within != indicator.id)
        });
        self.figures
            .retain_mut(|figure| pick(&indicators).map(|id| figure.indicator = id).is_some());
        self.figures.iter_mut().for_each(|figure| figure.source = pick(&Pool::ids(Table::Source)));
        self.press_offices.iter_mut().for_each(|office| {
            office.organisation = pick(&Pool::ids(Table::Organisation)).unwrap_or_default()
        });
        self.translations.iter_mut().for_each(|translation| translation.subject = own);
        point_citations(&mut self.citations, own, pick);
    }
}

impl Pointing for PackFile {
    fn point(&mut self, known: &Known, pick: &mut Pick<'_>) {
        self.pack.activity = pick(&known.activities);
        self.pack.agreement =
            pick(&Pool::ids(Table::Agreement)).filter(|id| *id != Pool::id(Table::Agreement, 3));
        self.pack.organisation = pick(&Pool::ids(Table::Organisation));
        self.sections
            .iter_mut()
            .for_each(|section| section.partner = pick(&Pool::ids(Table::Organisation)));
    }
}

impl Pointing for SourceFile {
    fn point(&mut self, _: &Known, _: &mut Pick<'_>) {}
}

fn point_citations(citations: &mut [caunoi_domain::Citation], subject: Id, pick: &mut Pick<'_>) {
    for citation in citations {
        citation.subject = subject;
        citation.source = pick(&Pool::ids(Table::Source)).unwrap_or_default();
    }
}

/// The rows of one file, whoever they say they belong to.
struct Rows(Vec<Row>);

impl RowReader for Rows {
    type Error = BadValue;

    fn row(&self, table: Table, id: Id) -> Result<Option<Row>, BadValue> {
        Ok(self.0.iter().find(|row| (row.table, row.id) == (table, id)).cloned())
    }

    fn owned_rows(&self, table: Table, _: Id) -> Result<Vec<Row>, BadValue> {
        Ok(self.0.iter().filter(|row| row.table == table).cloned().collect())
    }
}

fn draft<F: Clone + std::fmt::Debug>(
    table: Table,
    file: impl Strategy<Value = F>,
) -> impl Strategy<Value = Draft<F>> {
    (0..Pool::OF_EACH, file, prop::collection::vec(any::<usize>(), 1..8), any::<u64>()).prop_map(
        move |(nth, file, picks, keeps)| Draft {
            root: Pool::id(table, nth),
            file: Box::new(file),
            picks,
            keeps,
        },
    )
}

/// A random edit.
pub fn edit() -> impl Strategy<Value = Edit> {
    let root = || {
        let tables = [
            Table::Activity,
            Table::Agreement,
            Table::Organisation,
            Table::Person,
            Table::FollowUp,
            Table::MediaLandscape,
            Table::Pack,
        ];
        (prop::sample::select(tables.to_vec()), 0..Pool::OF_EACH)
            .prop_map(|(table, nth)| (table, Pool::id(table, nth)))
    };
    prop_oneof![
        5 => draft(Table::Activity, activity_file()).prop_map(Edit::Activity),
        4 => draft(Table::Agreement, agreement_file()).prop_map(Edit::Agreement),
        3 => draft(Table::Organisation, organisation_file()).prop_map(Edit::Organisation),
        3 => draft(Table::Person, person_file()).prop_map(Edit::Person),
        3 => draft(Table::FollowUp, follow_up_file()).prop_map(Edit::FollowUp),
        2 => draft(Table::MediaLandscape, media_landscape_file()).prop_map(Edit::MediaLandscape),
        2 => draft(Table::Pack, pack_file()).prop_map(Edit::Pack),
        1 => draft(Table::Source, source_file()).prop_map(Edit::Source),
        3 => root().prop_map(|(table, id)| Edit::Bin(table, id)),
        2 => root().prop_map(|(table, id)| Edit::Restore(table, id)),
    ]
}

/// What stands in an office before the first edit: a source, an organisation and a person under
/// each identifier of [`Pool`], and agreements under all but the last.
pub fn foundation() -> impl Strategy<Value = Vec<Edit>> {
    let all = (
        std::array::from_fn::<_, { Pool::OF_EACH }, _>(|_| draft(Table::Source, source_file())),
        std::array::from_fn::<_, { Pool::OF_EACH }, _>(|_| {
            draft(Table::Organisation, organisation_file())
        }),
        std::array::from_fn::<_, { Pool::OF_EACH }, _>(|_| draft(Table::Person, person_file())),
        std::array::from_fn::<_, { Pool::OF_EACH - 1 }, _>(|_| {
            draft(Table::Agreement, agreement_file())
        }),
    );
    all.prop_map(|(sources, organisations, people, agreements)| {
        let sources = placed(Table::Source, sources).map(Edit::Source);
        let organisations = placed(Table::Organisation, organisations).map(Edit::Organisation);
        let people = placed(Table::Person, people).map(Edit::Person);
        let agreements = placed(Table::Agreement, agreements).map(Edit::Agreement);
        sources.chain(organisations).chain(people).chain(agreements).collect()
    })
}

fn placed<F, const N: usize>(
    table: Table,
    drafts: [Draft<F>; N],
) -> impl Iterator<Item = Draft<F>> {
    drafts
        .into_iter()
        .enumerate()
        .map(move |(nth, draft)| Draft { root: Pool::id(table, nth), ..draft })
}
