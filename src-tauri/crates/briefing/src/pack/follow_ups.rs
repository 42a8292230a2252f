//! What is to be followed up: what became of the conclusions of a meeting, and what is still open.

use super::activity_text::titled;
use super::composer::{Composer, joined};
use super::summary::first_of;
use super::wording::{Mark, Sheet};
use crate::labels::DateForm;
use caunoi_document::block::{Align, Column, List, Table};
use caunoi_document::{Block, Text};
use caunoi_domain::{
    ActivityFile, FollowUpFile, FollowUpNature, FollowUpTiming, OnDay, PackPart, Text as RecordText,
};

impl<'a> Composer<'a> {
    /// What was to be followed up as far as it was known on the pack's day: not what came of
    /// activities begun later.
    fn follow_ups(&self) -> impl Iterator<Item = &'a FollowUpFile> + '_ {
        // Tasks are work of our own side.
        let told = self.material.follow_ups.iter().filter(|noted| {
            self.is_confidential() || noted.follow_up.nature != FollowUpNature::Task
        });
        told.filter(|noted| {
            let known = self.material.activities.iter().chain(&self.material.contacts);
            let origin = noted
                .follow_up
                .activity
                .and_then(|id| known.map(|file| &file.activity).find(|activity| activity.id == id));
            let own = self.material.subject.activity();
            noted.follow_up.activity == own && own.is_some()
                || self.as_of.knows(origin) != OnDay::No
        })
    }
}

/// What came of a meeting, in order.
fn noted_of<'a>(composer: &Composer<'a>, file: &ActivityFile) -> Vec<&'a FollowUpFile> {
    let mut noted: Vec<&FollowUpFile> = composer
        .follow_ups()
        .filter(|noted| noted.follow_up.activity == Some(file.activity.id))
        .collect();
    noted.sort_by_key(|noted| (noted.follow_up.position.unwrap_or(u32::MAX), noted.follow_up.id));
    noted
}

/// What was concluded at a meeting or else followed from it, each with what became of it; nothing
/// where nothing is noted. Where the part that tells all of them is printed, only the first.
pub(super) fn of_meeting<'a>(composer: &mut Composer<'a>, file: &ActivityFile) -> Vec<Block> {
    let noted = noted_of(composer, file);
    if noted.is_empty() {
        return Vec::new();
    }
    let lines = if composer.prints(PackPart::Outstanding) {
        first_of(composer, &noted, line)
    } else {
        noted.into_iter().map(|file| line(composer, file)).collect()
    };
    titled(composer.labels.follow_ups_of_meeting(), vec![List::dashes(lines).into()])
}

/// Every conclusion of the last meeting: what was promised, by whom, by when, and what became of
/// it; nothing where nothing is noted.
pub(super) fn conclusions(composer: &mut Composer<'_>) -> Vec<Block> {
    let Some(last) = composer.meetings_before().last else { return Vec::new() };
    let noted = noted_of(composer, last);
    if noted.is_empty() {
        return Vec::new();
    }
    let about = composer.about_activity(last);
    let labels = &composer.labels;
    let header = [
        labels.column_number(),
        labels.column_conclusion(),
        labels.column_responsible(),
        labels.field_due(),
        labels.column_became(),
    ];
    let columns = [
        Column::new(0.8).align(Align::Centre),
        Column::new(5.2),
        Column::new(2.6),
        Column::new(2.0),
        Column::new(4.0),
    ];
    let mut table = Table::new(columns).header(header);
    for (index, file) in noted.iter().enumerate() {
        let text = text(composer, file);
        let responsible = match responsible(composer, file) {
            None => Text::from("–"),
            Some(responsible) => composer
                .wording(Sheet::follow_up(file), "responsible", responsible, Mark::Code)
                .unwrap_or_default(),
        };
        let due = composer
            .labels
            .date(file.follow_up.due, DateForm::Short)
            .unwrap_or_else(|| "–".to_owned());
        let became = became(composer, file);
        table.push([
            composer.labels.number(index as u32 + 1).into(),
            text,
            responsible,
            due.into(),
            became,
        ]);
    }
    let title = format!("{}: {}", composer.labels.conclusions_title(), about.name.plain());
    titled(title, vec![table.into()])
}

/// What is still open, the earliest due first.
fn unsettled<'a>(composer: &Composer<'a>) -> Vec<&'a FollowUpFile> {
    // What came of a meeting outside the agreement is told with that meeting.
    let elsewhere = |noted: &&FollowUpFile| {
        let of = |file: &ActivityFile| noted.follow_up.activity == Some(file.activity.id);
        noted.follow_up.agreement.is_none() && composer.material.contacts.iter().any(of)
    };
    let mut noted: Vec<&FollowUpFile> = composer
        .follow_ups()
        .filter(|noted| !composer.as_of.status(&noted.follow_up).is_settled() && !elsewhere(noted))
        .collect();
    noted.sort_by_key(|noted| {
        (noted.follow_up.due.is_unknown(), noted.follow_up.due.earliest(), noted.follow_up.position)
    });
    noted
}

/// How much is still open: what is late and since when, when the next is due, what has no date;
/// nothing where nothing is open.
pub(super) fn counted(composer: &Composer<'_>) -> Option<Text> {
    let noted = unsettled(composer);
    if noted.is_empty() {
        return None;
    }
    let labels = &composer.labels;
    let with = |wanted: fn(FollowUpTiming) -> bool| {
        noted
            .iter()
            .filter(move |noted| wanted(composer.as_of.timing(&noted.follow_up)))
            .collect::<Vec<_>>()
    };
    let late = with(|timing| timing == FollowUpTiming::Late);
    let ahead = with(|timing| matches!(timing, FollowUpTiming::Due | FollowUpTiming::Ahead));
    let undated = with(|timing| timing == FollowUpTiming::Undated);
    let due = |noted: &&FollowUpFile| labels.date(noted.follow_up.due, DateForm::Short);
    let words = [
        late.first()
            .and_then(|first| due(first))
            .map(|since| labels.follow_ups_late(late.len(), since)),
        ahead.first().and_then(|first| due(first)).map(|next| labels.follow_ups_next(next)),
        (!undated.is_empty()).then(|| labels.follow_ups_undated(undated.len())),
    ];
    let words: Vec<String> = words.into_iter().flatten().collect();
    Some(super::activity_text::line(
        labels.summary_follow_ups(noted.len()),
        words.join(", ").into(),
    ))
}

/// What is still open, each by itself, without the conclusions of the last meeting, which are told
/// with it.
pub(super) fn open(composer: &mut Composer<'_>) -> Vec<Block> {
    let last = composer.meetings_before().last.map(|file| file.activity.id);
    let (told, noted): (Vec<&FollowUpFile>, Vec<_>) = unsettled(composer)
        .into_iter()
        .partition(|noted| last.is_some() && noted.follow_up.activity == last);
    if noted.is_empty() {
        return Vec::new();
    }
    let lines: Vec<Text> = noted.iter().map(|file| line(composer, file)).collect();
    let title = if told.is_empty() {
        composer.labels.follow_ups_open()
    } else {
        composer.labels.follow_ups_open_others()
    };
    titled(title, vec![List::dashes(lines).into()])
}

/// The text with its sources, where it stands, by when, by whom, and what came of it.
fn line(composer: &mut Composer<'_>, file: &FollowUpFile) -> Text {
    let text = text(composer, file);
    let responsible = responsible(composer, file).map(ToString::to_string);
    let state = state(composer, file).into_iter().chain(responsible).collect::<Vec<_>>().join(", ");
    let note = note(composer, file);
    joined([text, state.into()].into_iter().chain(note), " – ")
}

/// Who of our side sees to it, where that is noted and the part tells what is for our side.
fn responsible<'f>(composer: &Composer<'_>, file: &'f FollowUpFile) -> Option<&'f RecordText> {
    let responsible = &file.follow_up.responsible;
    (composer.is_confidential() && !responsible.is_empty()).then_some(responsible)
}

fn text(composer: &mut Composer<'_>, file: &FollowUpFile) -> Text {
    let sheet = Sheet::follow_up(file);
    let text =
        composer.wording(sheet, "text", &file.follow_up.text, Mark::Code).unwrap_or_default();
    composer.cited_whole(sheet, text)
}

/// What became of it: where it stands with the day, and what is noted of that.
fn became(composer: &mut Composer<'_>, file: &FollowUpFile) -> Text {
    let follow_up = &file.follow_up;
    let mut state = vec![composer.labels.term(composer.as_of.status(follow_up)).to_lowercase()];
    if composer.as_of.status(follow_up).is_settled() {
        state.extend(composer.labels.date(follow_up.settled_on, DateForm::Short));
    } else if composer.as_of.timing(follow_up) == FollowUpTiming::Late {
        state.push(composer.labels.overdue());
    }
    let note = note(composer, file);
    joined(std::iter::once(Text::from(state.join(", "))).chain(note), " – ")
}

/// Where it stood on the pack's day, with the day it was settled or is due.
fn state(composer: &Composer<'_>, file: &FollowUpFile) -> Vec<String> {
    let follow_up = &file.follow_up;
    let status = composer.as_of.status(follow_up);
    let mut state = vec![composer.labels.term(status).to_lowercase()];
    if status.is_settled() {
        state.extend(composer.labels.date(follow_up.settled_on, DateForm::Short));
    } else if let Some(due) = composer.labels.date(follow_up.due, DateForm::Short) {
        let late = composer.as_of.timing(follow_up) == FollowUpTiming::Late;
        state.push(if late {
            composer.labels.overdue_since(due)
        } else {
            composer.labels.due_by(due)
        });
    }
    state
}

/// What our side noted of it; of what was settled after the pack's day nothing, since the note
/// tells how it ended.
fn note(composer: &mut Composer<'_>, file: &FollowUpFile) -> Option<Text> {
    let follow_up = &file.follow_up;
    let as_now = composer.is_confidential() && composer.as_of.status(follow_up) == follow_up.status;
    composer.wording(Sheet::follow_up(file), "note", &follow_up.note, Mark::Code).filter(|_| as_now)
}
