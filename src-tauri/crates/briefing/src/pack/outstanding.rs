//! What is outstanding: commitments not carried out, plans overtaken by their day, parties that
//! changed, terms nobody knows.

use super::Section;
use super::activities::SIDES;
use super::activity_text::titled;
use super::commitments::{about, commitment_text, in_order};
use super::composer::{Composer, flush, joined};
use super::parties::taken_over;
use super::{deadlines, follow_ups};
use crate::labels::DateForm;
use caunoi_document::block::List;
use caunoi_document::{Block, Text};
use caunoi_domain::progress::{Progress, ProgressState};
use caunoi_domain::{
    ActivityFile, ActivityStatus, AgreementFile, Commitment, Duration, RenewalMode, Side,
};

/// A commitment no activity has carried out.
pub(super) struct Unmet<'a> {
    /// The agreement or the amending paper it stands in.
    pub(super) file: &'a AgreementFile,
    /// The commitment.
    pub(super) commitment: &'a Commitment,
    /// How far it has come.
    progress: Progress,
}

/// The commitments no held activity has carried out, in the order of the papers.
pub(super) fn unmet<'a>(composer: &Composer<'a>) -> Vec<Unmet<'a>> {
    let agreements = composer.agreements();
    let papers = agreements
        .into_iter()
        .flat_map(|file| std::iter::once(file).chain(composer.amendments(file)));
    let all = papers
        .filter(|file| composer.is_binding(file))
        .flat_map(|file| in_order(file).into_iter().map(move |commitment| (file, commitment)));
    all.map(|(file, commitment)| Unmet {
        file,
        commitment,
        progress: composer.progress(commitment),
    })
    .filter(|unmet| {
        !matches!(unmet.progress.state, ProgressState::CarriedOut | ProgressState::Replaced)
    })
    .collect()
}

pub(super) fn compose(composer: &mut Composer<'_>) -> Section {
    let mut blocks = follow_ups::conclusions(composer);
    blocks.extend(unmet_by_side(composer));
    let overtaken = composer.overtaken();
    blocks.extend(activities(composer, composer.labels.outstanding_overtaken(), &overtaken));
    let unclear: Vec<&ActivityFile> = composer
        .logged()
        .into_iter()
        .chain(composer.logged_maybe())
        .filter(|file| file.activity.status == ActivityStatus::Unknown)
        .collect();
    blocks.extend(activities(composer, composer.labels.outstanding_unclear(), &unclear));
    for file in composer.agreements() {
        blocks.extend(of_agreement(composer, file));
    }
    blocks.extend(follow_ups::open(composer));
    if blocks.is_empty() {
        blocks.push(flush(composer.labels.outstanding_none()));
    }
    Section::titled(composer.labels.outstanding_title(), blocks)
}

/// Commitments not carried out, by who is bound.
fn unmet_by_side(composer: &mut Composer<'_>) -> Vec<Block> {
    let unmet = unmet(composer);
    let mut blocks = Vec::new();
    for side in SIDES {
        let of_side: Vec<&Unmet<'_>> =
            unmet.iter().filter(|unmet| unmet.commitment.bound == side).collect();
        if of_side.is_empty() {
            continue;
        }
        let lines: Vec<Text> =
            of_side.into_iter().map(|unmet| unmet_line(composer, unmet)).collect();
        let title = match side {
            Side::Unknown => composer.labels.outstanding_unmet_unknown_side(),
            side => composer.labels.outstanding_unmet(composer.labels.term(side)),
        };
        blocks.extend(titled(title, vec![List::dashes(lines).into()]));
    }
    blocks
}

fn unmet_line<'a>(composer: &mut Composer<'a>, unmet: &Unmet<'a>) -> Text {
    let commitment = unmet.commitment;
    let agreement = composer.about_agreement(unmet.file);
    let about = about(composer, &agreement, commitment);
    let text = commitment_text(composer, &about, commitment);
    // The number with its paper, where the pack tells of several.
    let number = about.name.clone();
    let state = unmet.progress.state;
    let planned =
        (state != ProgressState::NotStarted).then(|| composer.labels.term(state).to_lowercase());
    let due = composer.labels.date(commitment.due, DateForm::Text);
    let due = due.map(|due| {
        if unmet.progress.overdue {
            composer.labels.overdue_since(due)
        } else {
            composer.labels.due_by(due)
        }
    });
    let state: Vec<String> = planned.into_iter().chain(due).collect();
    let said = joined([number, text], ": ");
    if state.is_empty() { said } else { joined([said, state.join(", ").into()], " – ") }
}

fn activities<'a>(
    composer: &mut Composer<'a>,
    title: String,
    files: &[&'a ActivityFile],
) -> Vec<Block> {
    if files.is_empty() {
        return Vec::new();
    }
    let lines: Vec<Text> = files
        .iter()
        .map(|file| {
            let about = composer.about_activity(file);
            let date = composer.activity_dates(&about, &file.activity, DateForm::Text);
            let title = composer.activity_title(file);
            joined([date, title], ": ")
        })
        .collect();
    titled(title, vec![List::dashes(lines).into()])
}

/// What of an agreement needs settling: changed parties, an end in sight, terms nobody knows.
fn of_agreement<'a>(composer: &mut Composer<'a>, file: &'a AgreementFile) -> Vec<Block> {
    let mut lines = changed_parties(composer, file);
    lines.extend(deadlines::of_agreement(composer, file));
    let unknown = unknown_terms(composer, file);
    if !unknown.is_empty() {
        lines.push(composer.labels.outstanding_unknown_terms(unknown.join(", ")).into());
    }
    if lines.is_empty() {
        return Vec::new();
    }
    let agreements = composer.agreements().len();
    let mut title = composer.labels.outstanding_agreement();
    if agreements > 1 {
        title = format!("{title}: {}", composer.agreement_title(file).plain());
    }
    titled(title, vec![List::dashes(lines).into()])
}

fn changed_parties(composer: &Composer<'_>, file: &AgreementFile) -> Vec<Text> {
    let changed = file.parties.iter().filter_map(|party| taken_over(composer, file, party));
    changed
        .map(|said| super::activity_text::line(composer.labels.outstanding_party_changed(), said))
        .collect()
}

/// Terms on which effect and end of an agreement depend and that are not known.
fn unknown_terms(composer: &Composer<'_>, file: &AgreementFile) -> Vec<String> {
    let (agreement, labels) = (&file.agreement, &composer.labels);
    let (renewal, notice_days) = (composer.renewal(file), composer.notice_days(file));
    let terms = [
        (agreement.effective_from.is_unknown(), labels.field_effective_from()),
        (agreement.duration == Duration::Unknown, labels.field_duration()),
        (renewal == RenewalMode::Unknown, labels.field_renewal()),
        (notice_days.is_none() && renewal != RenewalMode::None, labels.field_notice()),
    ];
    terms
        .into_iter()
        .filter(|(unknown, _)| *unknown)
        .map(|(_, label)| label.to_lowercase())
        .collect()
}
