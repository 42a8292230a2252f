//! Commitments, how far each has been carried out, and by which activities.

use super::activity_text::line;
use super::composer::{Composer, Subjected, flush, intro, joined, lead};
use super::wording::{Mark, Sheet, in_language};
use super::{Section, deadlines};
use crate::labels::DateForm;
use caunoi_document::block::{
    Align, Cell, Column, Heading, List, Paragraph, ParagraphKind, Row, Table,
};
use caunoi_document::{Block, Span, Text};
use caunoi_domain::progress::{Deed, Progress, ProgressState, progress};
use caunoi_domain::report::figures::ALIVE;
use caunoi_domain::{
    ActivityCommitment, ActivityFile, AgreementFile, AgreementStatus, Commitment, OnDay,
    PartialDate, Periodicity, replacement,
};

impl<'a> Composer<'a> {
    /// How far a commitment has been carried out by the pack's day.
    pub(super) fn progress(&self, commitment: &Commitment) -> Progress {
        let deeds: Vec<Deed> = self
            .carrying_out(commitment.id)
            .iter()
            .map(|(file, _)| Deed::of(&file.activity, self.as_of))
            .collect();
        let progress = progress(&deeds, commitment.due, self.material.as_of);
        if self.replaced_by(commitment).is_some() {
            return progress.replaced();
        }
        let files = self.material.subject.files();
        let paper = files.into_iter().find(|file| file.agreement.id == commitment.agreement);
        // What no longer binds, or not yet, is not late.
        let overdue = progress.overdue && paper.is_none_or(|paper| self.is_binding(paper));
        Progress { overdue, ..progress }
    }

    /// Whether an agreement binds its parties on the pack's day, as far as is known: not while it
    /// is negotiated or has still to take effect, and not once it has ended or been replaced.
    pub(super) fn is_binding(&self, file: &AgreementFile) -> bool {
        let day = self.material.as_of;
        let is_ahead = file.agreement.effective_from.earliest().is_some_and(|from| from > day);
        let status = self.material.standing(&file.agreement).status;
        ALIVE.contains(&status) && !(status == AgreementStatus::Signed && is_ahead)
    }

    /// The commitment of an amending paper that had taken the place of this one by the pack's day,
    /// with the paper.
    fn replaced_by(&self, commitment: &Commitment) -> Option<(&'a AgreementFile, &'a Commitment)> {
        let papers = self.material.subject.files();
        let amendments = papers.iter().map(|file| (&file.agreement, &file.commitments[..]));
        let (paper, by) = replacement(commitment.id, amendments, self.material.as_of)?;
        papers.into_iter().find(|file| file.agreement.id == paper.id).map(|file| (file, by))
    }

    /// Whether activities held count towards a commitment only by links nobody has checked.
    pub(super) fn rests_on_doubt(&self, commitment: &Commitment) -> bool {
        let carriers = self.carrying_out(commitment.id);
        let mut held = carriers
            .iter()
            .filter(|(file, _)| self.as_of.held(&file.activity) == OnDay::Yes)
            .peekable();
        held.peek().is_some()
            && held.all(|(file, link)| self.is_doubted(Sheet::activity(file).child(link.id)))
    }

    /// The state of every commitment of the pack's agreements that bind on its day.
    pub(super) fn commitment_states(&self) -> Vec<ProgressState> {
        let agreements = self.agreements();
        agreements
            .iter()
            .filter(|file| self.is_binding(file))
            .flat_map(|file| &file.commitments)
            .map(|commitment| self.progress(commitment).state)
            .collect()
    }
}

pub(super) fn compose(composer: &mut Composer<'_>) -> Section {
    let mut blocks = Vec::new();
    let agreements = composer.agreements();
    for file in &agreements {
        if agreements.len() > 1 {
            blocks.push(Heading::new(2, composer.agreement_title(file)).into());
        }
        blocks.extend(of_agreement(composer, file));
        for paper in composer.amendments(file) {
            blocks.extend(of_amendment(composer, file, paper));
        }
    }
    if blocks.is_empty() {
        blocks.push(flush(composer.labels.agreements_none()));
    }
    Section::titled(composer.labels.commitments_title(), blocks)
}

fn of_agreement<'a>(composer: &mut Composer<'a>, file: &'a AgreementFile) -> Vec<Block> {
    let about = composer.about_agreement(file);
    let commitments = in_order(file);
    if commitments.is_empty() {
        let label = composer.labels.commitments_title();
        return vec![flush(composer.unknown(&about, label))];
    }
    let mut blocks = vec![table(composer, &about, file, &commitments).into()];
    if composer.in_full() {
        blocks.push(lead(composer.labels.commitments_activities()));
        for commitment in &commitments {
            blocks.extend(carried_out(composer, &about, commitment));
        }
    }
    blocks
}

/// What an amending paper changes: from when, what it is about, what it does to the term, and its
/// commitments with their progress.
fn of_amendment<'a>(
    composer: &mut Composer<'a>,
    file: &'a AgreementFile,
    paper: &'a AgreementFile,
) -> Vec<Block> {
    let about = composer.about_agreement(paper);
    let mut blocks = vec![intro(deadlines::amendment_line(composer, file, paper))];
    if let Some(summary) =
        composer.wording(about.sheet, "summary", &paper.agreement.summary, Mark::Words)
    {
        blocks.push(flush(line(composer.labels.field_content(), summary)));
    }
    if !paper.commitments.is_empty() {
        blocks.push(lead(composer.labels.amended_commitments()));
        blocks.extend(of_agreement(composer, paper));
    }
    blocks
}

/// The commitments of an agreement in the order of the paper.
pub(super) fn in_order(file: &AgreementFile) -> Vec<&Commitment> {
    let mut commitments: Vec<&Commitment> = file.commitments.iter().collect();
    commitments.sort_by_key(|commitment| (commitment.position, commitment.id));
    commitments
}

fn table<'a>(
    composer: &mut Composer<'a>,
    about: &Subjected<'a>,
    file: &'a AgreementFile,
    commitments: &[&'a Commitment],
) -> Table {
    let labels = &composer.labels;
    let header = [
        labels.column_number(),
        labels.column_commitment(),
        labels.column_area(),
        labels.column_mode(),
        labels.column_bound(),
        labels.column_progress(),
    ];
    let columns = [
        Column::new(0.85).align(Align::Centre),
        Column::new(4.4),
        Column::new(2.7),
        Column::new(2.4),
        Column::new(1.7),
        Column::new(2.8),
    ];
    let mut table = Table::new(columns).header(header);
    for commitment in commitments {
        table.push(row(composer, about, file, commitment));
    }
    table
}

fn row(
    composer: &mut Composer<'_>,
    agreement: &Subjected<'_>,
    file: &AgreementFile,
    commitment: &Commitment,
) -> Row {
    let about = about(composer, agreement, commitment);
    let mut text = commitment_text(composer, &about, commitment);
    if !commitment.reference.is_empty() {
        text.push(in_language(&format!(" ({})", commitment.reference), about.sheet.lang));
    }
    let mut content = vec![composer.cited_for(about.sheet, &["", "text", "reference"], text)];
    if commitment.periodicity != Periodicity::Unknown {
        content.push(line(
            composer.labels.field_periodicity(),
            composer.labels.term(commitment.periodicity).into(),
        ));
    }
    if commitment.due != PartialDate::Unknown {
        let due = composer.labels.date(commitment.due, DateForm::Short).unwrap_or_default();
        content.push(line(composer.labels.field_due(), due.into()));
    }
    let area = commitment.area.and_then(|id| file.areas.iter().find(|area| area.id == id));
    let area = area.and_then(|area| {
        composer.wording(agreement.sheet.child(area.id), "text", &area.text, Mark::Code)
    });
    let area = match area {
        Some(area) => composer.cited(about.sheet, "area", area),
        // Papers that name areas need not put every commitment under one.
        None => Text::from("–"),
    };
    let mode = composer.cell_term(&about, composer.labels.column_mode(), commitment.mode);
    let mode = composer.cited(about.sheet, "mode", mode);
    let bound = composer.cell_term(&about, composer.labels.column_bound(), commitment.bound);
    let bound = composer.cited(about.sheet, "bound", bound);
    let progress = Cell::of(progress_words(composer, &about, commitment));
    let number = Cell::new(composer.labels.number(commitment.position));
    Row::new([
        number,
        Cell::of(content),
        Cell::new(area),
        Cell::new(mode),
        Cell::new(bound),
        progress,
    ])
}

/// State, numbers and the last activity, each a line of its own.
fn progress_words(
    composer: &mut Composer<'_>,
    about: &Subjected<'_>,
    commitment: &Commitment,
) -> Vec<Text> {
    let progress = composer.progress(commitment);
    let replaced = composer.replaced_by(commitment).map(|(paper, by)| {
        let agreement = composer.about_agreement(paper);
        self::about(composer, &agreement, by).name.plain()
    });
    let labels = &composer.labels;
    let mut lines = vec![Text::from(Span::new(labels.term(progress.state)).bold())];
    lines.extend(replaced.map(|name| Text::from(labels.progress_replaced_by(name))));
    if progress.overdue {
        lines.push(labels.progress_overdue().into());
    }
    if progress.held > 0 {
        lines.push(labels.progress_held(progress.held).into());
    }
    if progress.planned > 0 {
        lines.push(labels.progress_planned_count(progress.planned).into());
    }
    if progress.held > 0 {
        let label = labels.progress_last();
        let last = match labels.date(progress.last_held_on, DateForm::Short) {
            Some(date) => date.into(),
            None => composer.unknown(about, label.clone()),
        };
        lines.push(line(label, last));
    }
    if composer.rests_on_doubt(commitment) {
        lines.push(Span::new(composer.labels.progress_doubted()).italic().into());
    }
    lines
}

/// A commitment in bold, and under it the activities that name it, or that none does.
fn carried_out<'a>(
    composer: &mut Composer<'a>,
    agreement: &Subjected<'a>,
    commitment: &'a Commitment,
) -> Vec<Block> {
    let about = about(composer, agreement, commitment);
    let text = commitment_text(composer, &about, commitment);
    let mut title = Text::from(Span::new(format!("{}. ", commitment.position)).bold());
    title.spans.extend(text.spans.into_iter().map(Span::bold));
    let heading = Paragraph::of(ParagraphKind::Flush, title).keep_with_next();
    let activities = composer.carrying_out(commitment.id).to_vec();
    let body: Block = if activities.is_empty() {
        flush(Span::new(composer.labels.not_carried_out()).italic())
    } else {
        let items: Vec<Text> =
            activities.into_iter().map(|(file, link)| carrier(composer, file, link)).collect();
        List::dashes(items).into()
    };
    vec![heading.into(), body]
}

/// An activity that carries out a commitment, with what bears out that it does.
fn carrier<'a>(
    composer: &mut Composer<'a>,
    file: &'a ActivityFile,
    link: &ActivityCommitment,
) -> Text {
    let about = composer.about_activity(file);
    let date = composer.activity_dates(&about, &file.activity, DateForm::Short);
    let title = composer.activity_title_cited(file);
    let place = composer.activity_place(&about, &file.activity);
    let status = composer.cell_term(&about, composer.labels.field_status(), file.activity.status);
    let said = joined(std::iter::once(title).chain(place), ", ");
    let said = joined([joined([date, said], ": "), status], " – ");
    let linked = composer.cited_whole(about.sheet.child(link.id), Text::new());
    if linked.is_empty() {
        said
    } else {
        joined([said, joined([Text::from(composer.labels.commitment_link()), linked], "")], "; ")
    }
}

/// A commitment as the list of gaps names it.
pub(super) fn about<'a>(
    composer: &Composer<'_>,
    agreement: &Subjected<'a>,
    commitment: &Commitment,
) -> Subjected<'a> {
    let number = composer.labels.commitment_number(commitment.position);
    let agreements = composer.agreements();
    let only = agreements.len() == 1 && agreements[0].agreement.id == agreement.sheet.id;
    let title = if only { None } else { Some(agreement.name.clone()) };
    let name = joined(std::iter::once(Text::from(number)).chain(title), " – ");
    Subjected { sheet: agreement.sheet.child(commitment.id), name }
}

/// A commitment as worded.
pub(super) fn commitment_text(
    composer: &mut Composer<'_>,
    about: &Subjected<'_>,
    commitment: &Commitment,
) -> Text {
    let text = composer.wording(about.sheet, "text", &commitment.text, Mark::Code);
    text.unwrap_or_else(|| composer.unknown(about, composer.labels.column_commitment()))
}
