//! One page: aims and principles, main points in figures, the last meeting, what is outstanding,
//! what comes next.
//!
//! Everything on it is a fact of the records; nothing is argued. It is kept to a page by showing
//! only the first of a long list and saying how many more there are, and by setting it closer where
//! a script needs more room.

use super::activities::{Meetings, SIDES, leads};
use super::activity_text::{line, titled};
use super::agreement;
use super::composer::{Composer, flush, joined};
use super::outstanding::unmet;
use super::parties::taken_over;
use super::points::of_kind;
use super::wording::Mark;
use super::{Page, Section};
use super::{deadlines, follow_ups};
use crate::Subject;
use crate::labels::DateForm;
use caunoi_document::block::{Align, Column, KeyValue, KeyValues, List, Table};
use caunoi_document::{Block, Text};
use caunoi_domain::progress::ProgressState;
use caunoi_domain::{ActivityFile, ActivityKind, ActivityStatus, AgreementFile, TalkingPointKind};

/// How many of a list fit on the page.
const SHOWN: usize = 5;

pub(super) fn compose(composer: &mut Composer<'_>) -> Section {
    let mut blocks = Vec::new();
    blocks.extend(aims(composer));
    blocks.extend(titled(composer.labels.summary_figures(), vec![figures(composer).into()]));
    blocks.extend(last_meeting(composer));
    blocks.extend(outstanding(composer));
    Section::titled(composer.labels.summary_title(), blocks).on(Page::One)
}

/// Aims and principles of an agreement; for talks what we raise; for these and a partner, the
/// agreements with it.
fn aims(composer: &mut Composer<'_>) -> Vec<Block> {
    match &composer.material.subject {
        Subject::Agreement { agreement, .. } => {
            let about = composer.about_agreement(agreement);
            let paper = &agreement.agreement;
            let mut rows = vec![
                composer.particular_text(
                    &about,
                    "summary",
                    composer.labels.field_aims(),
                    &paper.summary,
                ),
                composer.particular_text(
                    &about,
                    "principles",
                    composer.labels.field_principles(),
                    &paper.principles,
                ),
            ];
            rows.extend(areas(composer, agreement));
            rows.push(composer.particular_date(
                &about,
                "signed_on",
                composer.labels.field_signed_on(),
                paper.signed_on,
            ));
            rows.push(composer.standing(agreement));
            titled(composer.labels.summary_aims(), vec![KeyValues::new(rows).into()])
        }
        Subject::Partner { .. }
        | Subject::Occasion { .. }
        | Subject::Activity { .. }
        | Subject::Office => {
            let mut blocks = points(composer);
            let agreements = composer.agreements();
            let title = composer.labels.agreements_title();
            if agreements.is_empty() {
                blocks.extend(titled(title, vec![flush(composer.labels.agreements_none())]));
                return blocks;
            }
            let lines = first_of(composer, &agreements, |composer, file| {
                let title = composer.agreement_title(file);
                let standing = composer.standing_words(file);
                joined([title, standing], ": ")
            });
            blocks.extend(titled(title, vec![List::dashes(lines).into()]));
            blocks
        }
    }
}

/// What we raise at the activity the pack is for, as many points as fit; nothing for a pack about
/// something else.
fn points(composer: &mut Composer<'_>) -> Vec<Block> {
    let Some(file) = composer.activity() else { return Vec::new() };
    let about = composer.about_activity(file);
    let aims = composer.particular_text(
        &about,
        "summary",
        composer.labels.field_aims(),
        &file.activity.summary,
    );
    let mut blocks = titled(composer.labels.summary_aims(), vec![KeyValues::new([aims]).into()]);
    let raised = of_kind(file, TalkingPointKind::Raise);
    let lines = first_of(composer, &raised, |composer, point| {
        composer
            .wording(about.sheet.child(point.id), "text", &point.text, Mark::Code)
            .unwrap_or_default()
    });
    if !lines.is_empty() {
        blocks.extend(titled(composer.labels.talks_points(), vec![List::dashes(lines).into()]));
    }
    blocks
}

/// The areas of an agreement, as many as fit; `None` when it names none.
fn areas<'a>(composer: &mut Composer<'a>, file: &'a AgreementFile) -> Option<KeyValue> {
    let about = composer.about_agreement(file);
    let areas = agreement::areas_in_order(file);
    let texts = first_of(composer, &areas, |composer, area| {
        composer
            .wording(about.sheet.child(area.id), "text", &area.text, Mark::Code)
            .unwrap_or_else(|| composer.unknown(&about, composer.labels.agreement_areas()))
    });
    if texts.is_empty() {
        None
    } else {
        Some(KeyValue::of(composer.labels.agreement_areas(), texts))
    }
}

/// Counts, every one of them of records the pack holds.
fn figures(composer: &Composer<'_>) -> Table {
    let labels = &composer.labels;
    let agreements = composer.agreements();
    let log = composer.logged();
    let held = || log.iter().filter(|file| file.activity.status == ActivityStatus::Held);
    let of_kind =
        |kinds: &[ActivityKind]| held().filter(|file| kinds.contains(&file.activity.kind)).count();
    let row = |label: String, count: usize| (label, labels.number(count as u32));
    let mut agreed = Vec::new();
    if !matches!(composer.material.subject, Subject::Agreement { .. }) {
        agreed.push(row(labels.figure_agreements(), agreements.len()));
    }
    let states = composer.commitment_states();
    let in_state = |state| states.iter().filter(|found| **found == state).count();
    let unbound = agreements
        .iter()
        .filter(|file| !composer.is_binding(file))
        .map(|file| file.commitments.len())
        .sum::<usize>();
    let replaced = in_state(ProgressState::Replaced);
    agreed.push(row(labels.figure_commitments(), states.len() - replaced));
    if unbound > 0 {
        agreed.push(row(labels.figure_unbound(), unbound));
    }
    if replaced > 0 {
        agreed.push(row(labels.figure_replaced(), replaced));
    }
    let amended: usize = agreements
        .iter()
        .flat_map(|file| composer.amendments(file))
        .map(|paper| paper.commitments.len())
        .sum();
    if amended > 0 {
        agreed.push(row(labels.figure_amended(), amended));
    }
    agreed.push(row(labels.figure_carried_out(), in_state(ProgressState::CarriedOut)));
    let doubted = agreements
        .iter()
        .flat_map(|file| &file.commitments)
        .filter(|commitment| composer.rests_on_doubt(commitment))
        .count();
    if doubted > 0 {
        agreed.push(row(labels.figure_doubted(), doubted));
    }
    agreed.push(row(labels.figure_only_planned(), in_state(ProgressState::Planned)));
    agreed.push(row(labels.figure_not_started(), in_state(ProgressState::NotStarted)));
    let unclear = in_state(ProgressState::Unclear);
    if unclear > 0 {
        agreed.push(row(labels.figure_unclear(), unclear));
    }
    let mut done = vec![
        row(labels.figure_activities(), held().count()),
        row(
            labels.figure_delegations(),
            of_kind(&[ActivityKind::DelegationIn, ActivityKind::DelegationOut]),
        ),
        row(labels.figure_trainings(), of_kind(&[ActivityKind::Training, ActivityKind::Seminar])),
    ];
    let not_held = log.len() - held().count();
    if not_held > 0 {
        done.push(row(labels.figure_not_held(), not_held));
    }
    let maybe = composer.logged_maybe().len();
    if maybe > 0 {
        done.push(row(labels.figure_maybe(), maybe));
    }
    done.push(row(labels.figure_upcoming(), composer.next().len()));
    let columns = [
        Column::new(4.5),
        Column::new(1.5).align(Align::Right),
        Column::new(4.5),
        Column::new(1.5).align(Align::Right),
    ];
    let mut table = Table::new(columns).header([
        labels.column_figure(),
        labels.column_count(),
        labels.column_figure(),
        labels.column_count(),
    ]);
    // What is agreed stands on the left, what was done on the right: no part of a sum stands apart
    // from it.
    for i in 0..agreed.len().max(done.len()) {
        let (left, right) =
            (agreed.get(i).cloned().unwrap_or_default(), done.get(i).cloned().unwrap_or_default());
        table.push([left.0, left.1, right.0, right.1]);
    }
    table
}

/// The last meeting, what became of its conclusions, later contacts on a line, and meetings whose
/// date does not tell.
fn last_meeting(composer: &mut Composer<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let Meetings { last, since, undated } = composer.meetings_before();
    match last {
        Some(file) => {
            blocks.push(KeyValues::new(meeting(composer, file)).into());
            blocks.extend(follow_ups::of_meeting(composer, file));
        }
        None => {
            blocks.push(flush(composer.unknown_of_pack(composer.labels.summary_last_meeting())))
        }
    }
    if !since.is_empty() {
        let contacts = first_of(composer, &since, |composer, file| {
            let about = composer.about_activity(file);
            let date = composer.activity_dates(&about, &file.activity, DateForm::Short);
            let title = composer.activity_title(file);
            joined([date, title], " ")
        });
        blocks.push(flush(line(composer.labels.summary_since(), joined(contacts, "; "))));
    }
    if !undated.is_empty() {
        let lines = first_of(composer, &undated, |composer, file| {
            let about = composer.about_activity(file);
            let date = composer
                .labels
                .dates(file.activity.starts_on, file.activity.ends_on, DateForm::Short)
                .map(Text::from);
            let place = composer.activity_place(&about, &file.activity);
            let heads = composer.activity_people(file, leads);
            let title = composer.activity_title(file);
            joined(std::iter::once(title).chain(date).chain(place).chain(heads), "; ")
        });
        blocks.push(flush(composer.labels.summary_undated_meetings()));
        blocks.push(List::dashes(lines).into());
    }
    titled(composer.labels.summary_last_meeting(), blocks)
}

fn meeting<'a>(composer: &mut Composer<'a>, file: &'a ActivityFile) -> Vec<KeyValue> {
    let about = composer.about_activity(file);
    let title = composer.activity_title_cited(file);
    let place = composer
        .activity_place(&about, &file.activity)
        .unwrap_or_else(|| composer.unknown(&about, composer.labels.column_place()));
    let date = composer.activity_dates(&about, &file.activity, DateForm::Text);
    let mut heads = composer.activity_people(file, leads);
    if heads.is_empty() {
        heads.push(composer.unknown(&about, composer.labels.field_heads()));
    }
    let outcome = composer.labels.field_outcome();
    let outcome = composer.particular_text(&about, "outcome", outcome, &file.activity.outcome);
    let labels = &composer.labels;
    vec![
        KeyValue::new(labels.field_meeting(), title),
        KeyValue::new(labels.field_time_and_place(), joined([date, place], "; ")),
        KeyValue::of(labels.field_heads(), heads),
        outcome,
    ]
}

/// Commitments not carried out, deadlines of the agreements, and the next plan.
fn outstanding(composer: &mut Composer<'_>) -> Vec<Block> {
    let mut lines = Vec::new();
    let unmet = unmet(composer);
    for side in SIDES {
        let of_side: Vec<_> = unmet.iter().filter(|unmet| unmet.commitment.bound == side).collect();
        if !of_side.is_empty() {
            let of_one = composer.agreements().len() == 1
                && of_side
                    .iter()
                    .all(|unmet| unmet.file.agreement.id == composer.agreements()[0].agreement.id);
            let said = match of_one {
                true => {
                    let shown: Vec<String> = of_side
                        .iter()
                        .map(|unmet| composer.labels.number(unmet.commitment.position))
                        .collect();
                    line(
                        composer.labels.outstanding_unmet_numbers(of_side.len()),
                        shown.join(", ").into(),
                    )
                }
                // Numbers of commitments tell nothing without their agreement.
                false => composer.labels.outstanding_unmet_count(of_side.len()).into(),
            };
            let side = composer.known_term(side).map(|side| Text::from(format!("{side}: ")));
            lines.push(joined(side.into_iter().chain([said]), ""));
        }
    }
    let overtaken = composer.overtaken().len();
    if overtaken > 0 {
        lines.push(composer.labels.outstanding_overtaken_count(overtaken).into());
    }
    for file in composer.agreements() {
        lines.extend(deadlines::of_agreement(composer, file));
        if file.parties.iter().any(|party| taken_over(composer, file, party).is_some()) {
            lines.push(line(
                composer.labels.outstanding_party_changed(),
                composer.agreement_title(file),
            ));
        }
    }
    lines.extend(follow_ups::counted(composer));
    if lines.is_empty() {
        lines.push(Text::from(composer.labels.outstanding_none()));
    }
    let next = composer.next().first().copied();
    let next = match next {
        Some(file) => {
            let about = composer.about_activity(file);
            let date = composer.activity_dates(&about, &file.activity, DateForm::Text);
            let title = composer.activity_title(file);
            joined([date, title], ": ")
        }
        None => composer.labels.planned_none().into(),
    };
    lines.push(line(composer.labels.summary_next(), next));
    titled(composer.labels.outstanding_title(), vec![List::dashes(lines).into()])
}

/// Lines for the first of a list, and one that says how many more there are.
pub(super) fn first_of<'a, T: Copy>(
    composer: &mut Composer<'a>,
    all: &[T],
    mut word: impl FnMut(&mut Composer<'a>, T) -> Text,
) -> Vec<Text> {
    let mut lines: Vec<Text> = all.iter().take(SHOWN).map(|one| word(composer, *one)).collect();
    if all.len() > SHOWN {
        lines.push(composer.labels.and_more(all.len() - SHOWN).into());
    }
    lines
}
