//! The sources cited, by number, with how surely each bears out what it is cited for; and the
//! records without any.

use super::activity_text::titled;
use super::citations::Use;
use super::composer::{Composer, Subjected, flush, joined};
use super::findings::PackFindingKind;
use super::wording::Sheet;
use super::{Page, Section};
use crate::labels::DateForm;
use caunoi_document::block::{Align, Cell, Column, List, Row, Table};
use caunoi_document::{Block, Text};
use caunoi_domain::{Id, Lang as RecordLang, Source};
use std::collections::BTreeSet;

pub(super) fn compose(composer: &mut Composer<'_>) -> Section {
    let cited: Vec<(Id, Vec<String>, BTreeSet<String>)> = composer
        .bibliography
        .cited()
        .map(|(id, used)| (id, certainty(composer, used), used.notes.clone()))
        .collect();
    let mut blocks = Vec::new();
    if cited.is_empty() {
        blocks.push(flush(composer.labels.sources_none()));
    } else {
        let labels = &composer.labels;
        let header = [labels.column_number(), labels.column_source(), labels.column_certainty()];
        let columns = [Column::new(0.8).align(Align::Centre), Column::new(6.0), Column::new(4.0)];
        let mut table = Table::new(columns).header(header);
        for (index, (id, certainty, notes)) in cited.into_iter().enumerate() {
            let notes: Vec<Text> = notes.iter().map(|note| composer.remark(note)).collect();
            let certainty = certainty.into_iter().map(Text::from).chain(notes);
            let source = match composer.material.sources.get(&id) {
                Some(source) => described(composer, source),
                None => vec![composer.unknown_of(
                    id,
                    format!("[{}]", index + 1).into(),
                    composer.labels.column_source(),
                )],
            };
            table.push(Row::new([
                Cell::new(format!("[{}]", index + 1)),
                Cell::of(source),
                Cell::of(certainty),
            ]));
        }
        blocks.push(table.into());
    }
    blocks.extend(unsourced(composer));
    Section::titled(composer.labels.sources_title(), blocks).on(Page::Begin)
}

/// Title, publisher and date, address, notes.
fn described(composer: &mut Composer<'_>, source: &Source) -> Vec<Text> {
    let sheet = Sheet { id: source.id, lang: RecordLang::Vi, citations: &[], translations: &[] };
    let name = match source.title.as_str() {
        "" => composer.labels.untitled_source(),
        title => title.to_owned(),
    };
    let about = Subjected { sheet, name: name.clone().into() };
    let mut first = vec![Text::from(name)];
    if !source.publisher.is_empty() {
        first.push(source.publisher.as_str().into());
    }
    let published = composer.labels.field_published();
    let date = match composer.labels.date(source.published_on, DateForm::Short) {
        Some(date) => date.into(),
        None => composer.unknown(&about, published.clone()),
    };
    first.push(super::activity_text::line(published.to_lowercase(), date));
    let reference =
        Some(source.reference.as_str()).filter(|reference| !reference.is_empty()).map(Text::from);
    let notes = Some(source.notes.as_str())
        .filter(|notes| !notes.is_empty())
        .map(|notes| composer.remark(notes));
    std::iter::once(joined(first, ", ")).chain(reference).chain(notes).collect()
}

/// For how many facts a source was cited, by certainty.
fn certainty(composer: &Composer<'_>, used: &Use) -> Vec<String> {
    let labels = &composer.labels;
    used.facts
        .iter()
        .map(|(certainty, count)| labels.certainty_count(labels.term(*certainty), *count))
        .collect()
}

/// Agreements and activities of the pack that cite no source at all.
fn unsourced(composer: &mut Composer<'_>) -> Vec<Block> {
    let lines: Vec<Text> = bare(composer).into_iter().map(|(_, name)| name).collect();
    if lines.is_empty() {
        return Vec::new();
    }
    titled(composer.labels.sources_missing(), vec![List::dashes(lines).into()])
}

/// Notes them as something to look at, whether or not the paper lists sources.
pub(super) fn note_unsourced(composer: &mut Composer<'_>) {
    for (record, name) in bare(composer) {
        composer.note(PackFindingKind::Unsourced, record, name.plain());
    }
}

fn bare(composer: &mut Composer<'_>) -> Vec<(Id, Text)> {
    let agreements: Vec<_> =
        composer.agreements().into_iter().filter(|file| file.citations.is_empty()).collect();
    let activities: Vec<_> = composer
        .logged()
        .into_iter()
        .chain(composer.logged_maybe())
        .filter(|file| file.citations.is_empty())
        .collect();
    let agreements: Vec<(Id, Text)> = agreements
        .into_iter()
        .map(|file| (file.agreement.id, composer.about_agreement(file).name))
        .collect();
    let activities =
        activities.into_iter().map(|file| (file.activity.id, composer.about_activity(file).name));
    agreements.into_iter().chain(activities).collect()
}
