//! What is to be followed up: what became of the conclusions of a meeting, and what is still open.

use super::activity_text::titled;
use super::composer::{Composer, joined};
use super::wording::{Mark, Sheet};
use crate::labels::DateForm;
use caunoi_document::block::List;
use caunoi_document::{Block, Text};
use caunoi_domain::{ActivityFile, FollowUpFile, FollowUpTiming};

/// What was concluded at a meeting or else followed from it, each with what became of it; nothing where nothing is noted.
pub(super) fn of_meeting(composer: &mut Composer<'_>, file: &ActivityFile) -> Vec<Block> {
    let mut noted: Vec<&FollowUpFile> =
        composer.material.follow_ups.iter().filter(|noted| noted.follow_up.activity == Some(file.activity.id)).collect();
    noted.sort_by_key(|noted| noted.follow_up.position.unwrap_or(u32::MAX));
    if noted.is_empty() {
        return Vec::new();
    }
    let lines: Vec<Text> = noted.into_iter().map(|file| line(composer, file)).collect();
    titled(composer.labels.follow_ups_of_meeting(), vec![List::dashes(lines).into()])
}

/// What is still open, the earliest due first.
fn unsettled<'a>(composer: &Composer<'a>) -> Vec<&'a FollowUpFile> {
    let mut noted: Vec<&FollowUpFile> = composer.material.follow_ups.iter().filter(|noted| !noted.follow_up.status.is_settled()).collect();
    noted.sort_by_key(|noted| (noted.follow_up.due.is_unknown(), noted.follow_up.due.earliest(), noted.follow_up.position));
    noted
}

/// How much is still open, and when the first of it is due; nothing where nothing is.
pub(super) fn counted(composer: &Composer<'_>) -> Option<Text> {
    let noted = unsettled(composer);
    let first = noted.first()?;
    let due = composer.labels.date(first.follow_up.due, DateForm::Short).map(|due| composer.labels.summary_nearest(due).into());
    Some(joined(std::iter::once(composer.labels.summary_follow_ups(noted.len()).into()).chain(due), "; "))
}

/// What is still open, each by itself.
pub(super) fn open(composer: &mut Composer<'_>) -> Vec<Block> {
    let noted = unsettled(composer);
    if noted.is_empty() {
        return Vec::new();
    }
    let lines: Vec<Text> = noted.iter().map(|file| line(composer, file)).collect();
    titled(composer.labels.follow_ups_open(), vec![List::dashes(lines).into()])
}

/// The text with its sources, where it stands, by when, by whom, and what came of it.
fn line(composer: &mut Composer<'_>, file: &FollowUpFile) -> Text {
    let follow_up = &file.follow_up;
    let sheet = Sheet::follow_up(file);
    let text = composer.wording(sheet, "text", &follow_up.text, Mark::Code).unwrap_or_default();
    let text = composer.cited_whole(sheet, text);
    let mut state = vec![composer.labels.term(follow_up.status).to_lowercase()];
    if follow_up.status.is_settled() {
        state.extend(composer.labels.date(follow_up.settled_on, DateForm::Short));
    } else if let Some(due) = composer.labels.date(follow_up.due, DateForm::Short) {
        let late = follow_up.timing(composer.material.as_of) == FollowUpTiming::Late;
        state.push(if late { composer.labels.overdue_since(due) } else { composer.labels.due_by(due) });
    }
    if !follow_up.responsible.is_empty() {
        state.push(follow_up.responsible.to_string());
    }
    let note = composer.wording(sheet, "note", &follow_up.note, Mark::Code);
    joined([text, state.join(", ").into()].into_iter().chain(note), " – ")
}
