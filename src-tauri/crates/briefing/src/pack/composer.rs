//! What all parts compose with: the material, the labels, and the books kept while composing.

use super::activities::{by_date, is_known};
use super::citations::Bibliography;
use super::findings::{PackFinding, PackFindingKind};
use super::gaps::Gaps;
use super::wording::{Mark, Sheet, in_language, record_lang};
use crate::labels::{DateForm, Labels, Term};
use crate::options::own_side_by_language;
use crate::{PackMaterial, PackOptions, SectionOptions, Subject};
use caunoi_document::block::{KeyValue, Paragraph, ParagraphKind};
use caunoi_document::{Block, Span, Text};
use caunoi_domain::{
    ActivityCommitment, ActivityFile, Agreement, AgreementFile, AgreementStage, AsOf, Id,
    Lang as RecordLang, Office, PackPart, PartDetail, PartialDate, Text as RecordText,
};
use std::collections::{BTreeMap, BTreeSet};

/// A pack being composed.
pub(crate) struct Composer<'a> {
    /// The records.
    pub(crate) material: &'a PackMaterial,
    /// What is wanted of them.
    pub(crate) options: &'a PackOptions,
    /// The words.
    pub(crate) labels: Labels,
    /// The day the pack speaks of, and the day its records are read.
    pub(crate) as_of: AsOf,
    /// The activities of the material known on the pack's day, by date; those without one come
    /// last.
    pub(super) activities: Vec<&'a ActivityFile>,
    /// For each commitment the activities that carry it out, by date, each with the link that says
    /// so.
    carriers: BTreeMap<Id, Vec<(&'a ActivityFile, &'a ActivityCommitment)>>,
    /// The part being composed, as it is wanted.
    pub(super) section: SectionOptions,
    /// The organisations it keeps to; all where there are none.
    pub(super) kept: Option<BTreeSet<Id>>,
    /// Sources cited so far.
    pub(super) bibliography: Bibliography,
    /// What could not be told so far.
    pub(super) gaps: Gaps,
    /// What should be looked at before the paper is printed, but for what is not known, which
    /// stands among the gaps.
    findings: Vec<PackFinding>,
    /// The same, to tell what was noted before.
    noted: BTreeSet<(PackFindingKind, Id, String)>,
    /// Whether texts in another language are noted where the paper leaves them unmarked, too.
    pub(crate) notes_unmarked: bool,
    /// Languages marked by a code since the last legend.
    pub(crate) coded: BTreeSet<RecordLang>,
}

/// A record as the list of gaps names it, with its fields' texts, languages and sources.
#[derive(Clone)]
pub(crate) struct Subjected<'a> {
    /// Its fields.
    pub(crate) sheet: Sheet<'a>,
    /// What to call it.
    pub(crate) name: Text,
}

impl<'a> Composer<'a> {
    pub(crate) fn new(
        material: &'a PackMaterial,
        options: &'a PackOptions,
        labels: Labels,
    ) -> Composer<'a> {
        let as_of = AsOf { day: material.as_of, read_on: material.printed_at.date_naive() };
        let own = material.subject.activity();
        let mut activities = by_date(&material.activities);
        activities.retain(|file| own == Some(file.activity.id) || is_known(&file.activity, as_of));
        let mut carriers: BTreeMap<Id, Vec<_>> = BTreeMap::new();
        for file in activities.iter().copied() {
            for link in &file.commitments {
                let carrying_out = carriers.entry(link.commitment).or_default();
                // Named twice, it is carried out no more than once.
                if carrying_out.last().is_none_or(|(last, _): &(&ActivityFile, _)| {
                    last.activity.id != file.activity.id
                }) {
                    carrying_out.push((file, link));
                }
            }
        }
        Composer {
            material,
            options,
            labels,
            as_of,
            activities,
            carriers,
            section: SectionOptions {
                confidential: own_side_by_language(options.lang),
                ..SectionOptions::default()
            },
            kept: None,
            bibliography: Bibliography::default(),
            gaps: Gaps::default(),
            findings: Vec::new(),
            noted: BTreeSet::new(),
            notes_unmarked: false,
            coded: BTreeSet::new(),
        }
    }

    /// Notes what should be looked at; once, however often it is printed.
    pub(super) fn note(&mut self, kind: PackFindingKind, record: Id, words: impl Into<String>) {
        let words = words.into();
        if self.noted.insert((kind, record, words.clone())) {
            self.findings.push(PackFinding {
                kind,
                record,
                about: String::new(),
                path: String::new(),
                words,
            });
        }
    }

    /// What should be looked at, kind by kind.
    pub(crate) fn into_findings(self) -> Vec<PackFinding> {
        let mut findings = self.findings;
        findings.extend(self.gaps.findings());
        findings.sort_by_key(|finding| finding.kind);
        findings
    }

    /// The activities that carry out a commitment, by date, each with the link that says so.
    pub(super) fn carrying_out(
        &self,
        commitment: Id,
    ) -> &[(&'a ActivityFile, &'a ActivityCommitment)] {
        self.carriers.get(&commitment).map(Vec::as_slice).unwrap_or_default()
    }

    /// Begins a part.
    pub(super) fn begin(&mut self, section: &SectionOptions) {
        self.section = section.clone();
        self.kept = section.partner.map(|partner| self.line_of(partner));
    }

    /// An organisation and all it took over from.
    pub(super) fn line_of(&self, organisation: Id) -> BTreeSet<Id> {
        let mut line = BTreeSet::new();
        let mut open = vec![organisation];
        while let Some(id) = open.pop() {
            if line.insert(id) {
                let successions =
                    self.material.organisations.values().flat_map(|file| &file.successions);
                open.extend(
                    successions
                        .filter(|succession| succession.successor == id)
                        .map(|succession| succession.predecessor),
                );
            }
        }
        line
    }

    /// Whether the part being composed tells all there is.
    pub(super) fn in_full(&self) -> bool {
        self.section.detail == PartDetail::Full
    }

    /// Whether the part being composed has what is for our side alone.
    pub(crate) fn is_confidential(&self) -> bool {
        self.section.confidential
    }

    /// The agreements the part being composed reports on.
    pub(super) fn agreements(&self) -> Vec<&'a AgreementFile> {
        let mut agreements = self.material.subject.agreements();
        if !matches!(self.material.subject, Subject::Agreement { .. }) {
            agreements.retain(|file| self.is_known(&file.agreement));
        }
        if let Some(kept) = &self.kept {
            agreements
                .retain(|file| file.parties.iter().any(|party| kept.contains(&party.organisation)));
        }
        agreements
    }

    /// Whether an agreement was known on the pack's day: one signed later was not, as far as
    /// anybody has noted.
    pub(super) fn is_known(&self, agreement: &Agreement) -> bool {
        agreement.stage != AgreementStage::Signed
            || agreement.signed_on.earliest().is_none_or(|first| first <= self.material.as_of)
    }

    /// Whether a part is printed.
    pub(super) fn prints(&self, part: PackPart) -> bool {
        self.options.sections.iter().any(|section| section.part == part)
    }

    /// The title of the pack: its own, else the agreement's, as it stands on the paper, or the
    /// partner's name.
    pub(crate) fn title(&mut self) -> Text {
        if !self.options.title.is_empty() {
            return self.options.title.as_str().into();
        }
        match &self.material.subject {
            Subject::Agreement { agreement, .. } => self.agreement_title(agreement),
            Subject::Partner { organisation, .. } => {
                self.organisation_or_unknown(*organisation, self.material.as_of)
            }
            Subject::Occasion { .. } => match self.activity() {
                Some(file) => self.activity_title(file),
                None => self.labels.untitled_activity().into(),
            },
            // What stands on a paper by itself has no room for marks.
            Subject::Activity { .. } => match self.activity() {
                Some(file) => self.activity_named(file, Mark::Silent),
                None => self.labels.untitled_activity().into(),
            },
            Subject::Office => self.unit_name().unwrap_or_else(|| self.labels.office().into()),
        }
    }

    /// The activity the pack is for, or the activity the paper is for.
    pub(crate) fn activity(&self) -> Option<&'a ActivityFile> {
        let id = self.material.subject.activity()?;
        self.material.activities.iter().find(|file| file.activity.id == id)
    }

    /// An agreement's title in the language of the paper.
    pub(crate) fn agreement_title(&mut self, file: &AgreementFile) -> Text {
        let sheet = Sheet::agreement(file);
        self.wording(sheet, "title", &file.agreement.title, Mark::Words)
            .unwrap_or_else(|| self.labels.untitled_agreement().into())
    }

    /// The words for what is not known, noted as a gap of the record.
    pub(crate) fn unknown(&mut self, about: &Subjected<'_>, what: String) -> Text {
        self.unknown_of(about.sheet.id, about.name.clone(), what)
    }

    /// The words for what is not known, noted as a gap of the record of this identifier and name.
    pub(crate) fn unknown_of(&mut self, record: Id, name: Text, what: String) -> Text {
        self.gaps.note(record, &name, what);
        self.traced(record, Span::new(self.labels.unknown()).italic().into())
    }

    /// The words for what is not known of the pack as a whole.
    pub(crate) fn unknown_of_pack(&mut self, what: String) -> Text {
        let title = self.title();
        self.unknown_of(self.material.id, title, what)
    }

    /// A labelled value that follows from several fields and has no source of its own.
    pub(crate) fn computed(
        &mut self,
        about: &Subjected<'_>,
        label: String,
        value: Option<String>,
    ) -> KeyValue {
        let value = value.map_or_else(|| self.unknown(about, label.clone()), Text::from);
        KeyValue::new(label, value)
    }

    /// A labelled value of a field with its sources; what is not known says so and is noted as a
    /// gap.
    pub(crate) fn particular(
        &mut self,
        about: &Subjected<'_>,
        field: &str,
        label: String,
        value: Option<Text>,
    ) -> KeyValue {
        let value = match value {
            Some(value) => self.cited(about.sheet, field, value),
            None => self.unknown(about, label.clone()),
        };
        KeyValue::new(label, value)
    }

    /// A text of a record as a labelled value.
    pub(crate) fn particular_text(
        &mut self,
        about: &Subjected<'_>,
        field: &str,
        label: String,
        text: &RecordText,
    ) -> KeyValue {
        let value = self.wording(about.sheet, field, text, Mark::Words);
        self.particular(about, field, label, value)
    }

    /// A term as a labelled value.
    pub(crate) fn particular_term<T: Term + Default + PartialEq>(
        &mut self,
        about: &Subjected<'_>,
        field: &str,
        label: String,
        term: T,
    ) -> KeyValue {
        let value = self.known_term(term).map(Text::from);
        self.particular(about, field, label, value)
    }

    /// A date as a labelled value.
    pub(crate) fn particular_date(
        &mut self,
        about: &Subjected<'_>,
        field: &str,
        label: String,
        date: PartialDate,
    ) -> KeyValue {
        let value = self.labels.date(date, DateForm::Text).map(Text::from);
        self.particular(about, field, label, value)
    }

    /// A term in a cell of a table.
    pub(crate) fn cell_term<T: Term + Default + PartialEq>(
        &mut self,
        about: &Subjected<'_>,
        label: String,
        term: T,
    ) -> Text {
        match self.known_term(term) {
            Some(term) => term.into(),
            None => self.unknown(about, label),
        }
    }

    /// A date in a cell of a table, with its sources.
    pub(crate) fn cell_date(
        &mut self,
        about: &Subjected<'_>,
        field: &str,
        label: String,
        date: PartialDate,
    ) -> Text {
        match self.labels.date(date, DateForm::Short) {
            Some(words) => self.cited(about.sheet, field, words.into()),
            None => self.unknown(about, label),
        }
    }

    /// A term's label; `None` for the term that says nothing is known, which is the default of
    /// every vocabulary that has one.
    pub(crate) fn known_term<T: Term + Default + PartialEq>(&self, term: T) -> Option<String> {
        if term == T::default() { None } else { Some(self.labels.term(term)) }
    }

    /// The name of the unit whose paper it is, in the language of the paper where the office has
    /// it.
    pub(crate) fn unit_name(&self) -> Option<Text> {
        self.of_office(Office::unit_name_in)
    }

    /// The same in a sentence, where the words for what is not known stand for a name nobody gave.
    pub(crate) fn unit_words(&self) -> String {
        self.unit_name().map_or_else(|| self.labels.unknown(), |name| name.plain())
    }

    /// Words the office says of itself, in the language of the paper, else in Vietnamese; `None`
    /// where there are none.
    pub(crate) fn of_office(&self, words: fn(&Office, RecordLang) -> &RecordText) -> Option<Text> {
        let office = &self.material.office;
        let said = match (
            words(office, record_lang(self.options.lang)).as_str(),
            words(office, RecordLang::Vi).as_str(),
        ) {
            ("", "") => return None,
            ("", vietnamese) => in_language(vietnamese, RecordLang::Vi).into(),
            (own, _) => own.into(),
        };
        Some(self.traced(office.id, said))
    }

    /// Notes what the office says of itself in Vietnamese alone.
    pub(crate) fn note_of_office(&mut self) {
        let (office, lang) = (&self.material.office, record_lang(self.options.lang));
        for words in [Office::parent_agency_in, Office::unit_name_in, Office::place_in] {
            let said = words(office, RecordLang::Vi);
            if !said.is_empty() && words(office, lang).is_empty() {
                self.note(PackFindingKind::Untranslated, office.id, said.as_str());
            }
        }
    }
}

/// A paragraph without indent, in bold, kept with what follows.
pub(crate) fn lead(words: impl Into<Span>) -> Block {
    Paragraph::of(ParagraphKind::Flush, words.into().bold()).keep_with_next().into()
}

/// A paragraph without indent that stands on the page of what it leads into.
pub(crate) fn intro(text: impl Into<Text>) -> Block {
    Paragraph::of(ParagraphKind::Flush, text).keep_with_next().into()
}

/// A paragraph without indent.
pub(crate) fn flush(text: impl Into<Text>) -> Block {
    Paragraph::of(ParagraphKind::Flush, text).into()
}

/// Texts one after the other with a separator between them.
pub(crate) fn joined(texts: impl IntoIterator<Item = Text>, separator: &str) -> Text {
    let mut out = Text::new();
    for (i, text) in texts.into_iter().enumerate() {
        if i > 0 {
            out.push(separator);
        }
        out.spans.extend(text.spans);
    }
    out
}
