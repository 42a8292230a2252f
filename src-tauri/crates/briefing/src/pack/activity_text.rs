//! The activity log of the period as text: what, when, where, who, and what came of it.

use super::Section;
use super::activities::leads;
use super::commitments::in_order;
use super::composer::{Composer, Subjected, flush, joined, lead};
use super::wording::{Mark, Sheet};
use crate::labels::DateForm;
use caunoi_document::block::{List, Paragraph, ParagraphKind};
use caunoi_document::{Block, Span, Text};
use caunoi_domain::{ActivityFile, ActivityKind, ActivityStatus};

pub(super) fn compose(composer: &mut Composer<'_>) -> Section {
    let (log, maybe) = (composer.logged(), composer.logged_maybe());
    let mut blocks = Vec::new();
    for (index, file) in log.iter().chain(&maybe).enumerate() {
        if index == log.len() {
            blocks.push(lead(composer.labels.log_maybe()));
        }
        blocks.extend(entry(composer, index as u32 + 1, file));
    }
    if blocks.is_empty() {
        blocks.push(flush(composer.labels.log_empty()));
    }
    Section::titled(composer.labels.log_text_title(), blocks)
}

/// Title in bold, then when and where, then what is known of it as a list of labelled lines.
fn entry<'a>(composer: &mut Composer<'a>, number: u32, file: &'a ActivityFile) -> Vec<Block> {
    let about = composer.about_activity(file);
    let mut title = Text::from(Span::new(format!("{}. ", composer.labels.number(number))).bold());
    title.spans.extend(composer.activity_title_cited(file).spans.into_iter().map(Span::bold));
    let mut lines = vec![when_and_where(composer, &about, file)];
    lines.extend(people(composer, &about, file));
    if composer.in_full() {
        lines.extend(content(composer, &about, file));
    }
    vec![
        Paragraph::of(ParagraphKind::Flush, title).keep_with_next().into(),
        List::dashes(lines).into(),
    ]
}

fn when_and_where(composer: &mut Composer<'_>, about: &Subjected<'_>, file: &ActivityFile) -> Text {
    let date = composer.activity_dates(about, &file.activity, DateForm::Text);
    let place = composer
        .activity_place(about, &file.activity)
        .unwrap_or_else(|| composer.unknown(about, composer.labels.column_place()));
    let labels = &composer.labels;
    joined([line(labels.field_time(), date), line(labels.field_place(), place)], ". ")
}

fn people<'a>(
    composer: &mut Composer<'a>,
    about: &Subjected<'_>,
    file: &'a ActivityFile,
) -> Vec<Text> {
    let mut lines = Vec::new();
    let parties = composer.activity_parties(file);
    let parties = if parties.is_empty() {
        composer.unknown(about, composer.labels.column_parties())
    } else {
        joined(parties, ". ")
    };
    lines.push(line(composer.labels.column_parties(), parties));
    let heads = composer.activity_people(file, leads);
    if !heads.is_empty() {
        lines.push(line(composer.labels.field_heads(), joined(heads, ". ")));
    } else if matches!(
        file.activity.kind,
        ActivityKind::Talks | ActivityKind::DelegationIn | ActivityKind::DelegationOut
    ) {
        let unknown = composer.unknown(about, composer.labels.field_heads());
        lines.push(line(composer.labels.field_heads(), unknown));
    }
    let others = composer.activity_people(file, |role| !leads(role));
    if !others.is_empty() {
        lines.push(line(composer.labels.field_participants(), joined(others, ". ")));
    }
    lines
}

/// What it was about, which commitments it carries out, what came of it, and what bears witness to
/// it.
fn content(composer: &mut Composer<'_>, about: &Subjected<'_>, file: &ActivityFile) -> Vec<Text> {
    let activity = &file.activity;
    let mut lines = Vec::new();
    if let Some(summary) = composer.wording(about.sheet, "summary", &activity.summary, Mark::Words)
    {
        lines.push(cited_line(
            composer,
            about,
            "summary",
            composer.labels.field_content(),
            summary,
        ));
    }
    lines.extend(
        commitments(composer, file)
            .map(|numbers| line(composer.labels.field_commitments(), numbers)),
    );
    if let Some(class) = composer.known_term(activity.information_class) {
        lines.push(cited_line(
            composer,
            about,
            "information_class",
            composer.labels.field_information_class(),
            class.into(),
        ));
    }
    if activity.status != ActivityStatus::Held {
        let status = composer.cell_term(about, composer.labels.field_status(), activity.status);
        lines.push(cited_line(composer, about, "status", composer.labels.field_status(), status));
    }
    let outcome = composer.wording(about.sheet, "outcome", &activity.outcome, Mark::Words);
    if let Some(outcome) = outcome {
        lines.push(cited_line(
            composer,
            about,
            "outcome",
            composer.labels.field_outcome(),
            outcome,
        ));
    } else if activity.status == ActivityStatus::Held {
        let unknown = composer.unknown(about, composer.labels.field_outcome());
        lines.push(line(composer.labels.field_outcome(), unknown));
    }
    lines
        .extend(evidence(file).map(|papers| line(composer.labels.field_evidence(), papers.into())));
    lines
}

/// Links with their addresses, and the names of attached files; `None` where there are none.
fn evidence(file: &ActivityFile) -> Option<String> {
    let links = file.links.iter().map(|link| match link.title.as_str() {
        "" => link.url.as_str().to_owned(),
        title => format!("{title} ({})", link.url),
    });
    let papers: Vec<String> =
        links.chain(file.attachments.iter().map(|file| file.name.as_str().to_owned())).collect();
    if papers.is_empty() { None } else { Some(papers.join("; ")) }
}

/// The commitments an activity carries out, by their numbers in the agreement; `None` when it names
/// none of this pack's.
fn commitments(composer: &mut Composer<'_>, file: &ActivityFile) -> Option<Text> {
    let agreements = composer.agreements();
    let mut named = Vec::new();
    for agreement in &agreements {
        let mut numbers = Vec::new();
        for commitment in in_order(agreement) {
            let Some(link) = file.commitments.iter().find(|link| link.commitment == commitment.id)
            else {
                continue;
            };
            let number = Text::from(composer.labels.commitment_number(commitment.position));
            numbers.push(composer.cited_whole(Sheet::activity(file).child(link.id), number));
        }
        if numbers.is_empty() {
            continue;
        }
        let numbers = joined(numbers, ", ");
        let title =
            if agreements.len() > 1 { Some(composer.agreement_title(agreement)) } else { None };
        named.push(joined(std::iter::once(numbers).chain(title), " – "));
    }
    if named.is_empty() { None } else { Some(joined(named, "; ")) }
}

/// "Label: text" with the sources of the field.
fn cited_line(
    composer: &mut Composer<'_>,
    about: &Subjected<'_>,
    field: &str,
    label: String,
    text: Text,
) -> Text {
    line(label, composer.cited(about.sheet, field, text))
}

/// "Label: text".
pub(super) fn line(label: String, text: Text) -> Text {
    joined([Text::from(format!("{label}: ")), text], "")
}

/// A title in bold for a short list below it.
pub(super) fn titled(title: String, blocks: Vec<Block>) -> Vec<Block> {
    std::iter::once(lead(title)).chain(blocks).collect()
}
