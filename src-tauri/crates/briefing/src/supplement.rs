//! The supplement to a print: on one page what has changed since, record by record.

mod told;

use crate::labels::{DateForm, FieldWords, Labels, NotInTheLabels};
use crate::pack::composer::{Composer, flush, joined};
use crate::pack::{PRODUCER, cover, media};
use crate::{PackMaterial, PackOptions};
use caunoi_document::block::{
    Align, Cell, Column, Paragraph, ParagraphKind, Row, RowKind, Section, Table as PaperTable,
};
use caunoi_document::{Block, Document, Meta, Text};
use caunoi_domain::{Id, Table};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// The print a supplement is to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SupplementedPrint {
    /// Its title.
    pub title: String,
    /// Its number.
    pub number: u32,
    /// The day it was printed.
    pub printed_on: NaiveDate,
}

/// Something that came about since a print.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Since {
    /// It is there now and was not.
    Made,
    /// It has changed.
    Changed,
    /// It was there and is not.
    Removed,
}

/// A record that came, changed or left since a print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SinceRecord {
    /// Its kind.
    pub table: Table,
    /// The record.
    pub id: Id,
    /// What it is called; may be empty.
    pub name: String,
    /// What came about.
    pub since: Since,
    /// What changed of it.
    pub changes: Vec<SinceChange>,
}

/// One change of a record, or of one that belongs to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SinceChange {
    /// Kind of the record.
    pub table: Table,
    /// The record.
    pub id: Id,
    /// What came about.
    pub since: Since,
    /// The field, as the wire names it; empty where it is about the whole record.
    pub field: String,
    /// Its value before.
    pub old: String,
    /// Its value now.
    pub new: String,
}

/// Composes the supplement to a print. It tells only what the pack prints, as `options` want it,
/// and bears the pack's mark of circulation.
///
/// # Errors
/// When a label of the language is missing or unusable, which is a fault of this program.
pub fn supplement(
    material: &PackMaterial,
    print: &SupplementedPrint,
    records: &[SinceRecord],
    options: &PackOptions,
) -> Result<Document, NotInTheLabels> {
    let lang = options.lang;
    let records = told(material, options, records);
    let mut composer = Composer::new(material, options, Labels::load(lang)?);
    let words = FieldWords::load(lang).map_err(|error| NotInTheLabels::unreadable(lang, &error))?;
    let header = cover::header(&mut composer).place_and_date(cover::place_and_date(&composer));
    let header = cover::stamped(&composer, header);
    let news: Vec<Vec<Text>> = records.iter().map(|record| news(&mut composer, record)).collect();
    // A value says nothing without what it counts.
    let counted = media::counted_by(&mut composer);
    let labels = &composer.labels;
    let to = labels.supplement_to(print.number, labels.day(print.printed_on, DateForm::Text));
    let mut blocks: Vec<Block> = vec![
        header.into(),
        Paragraph::of(ParagraphKind::DocumentType, labels.supplement_type())
            .keep_with_next()
            .into(),
        Paragraph::of(ParagraphKind::Abstract, print.title.as_str()).into(),
        Paragraph::of(ParagraphKind::Centred, to).into(),
    ];
    blocks.push(if records.is_empty() {
        flush(labels.supplement_none())
    } else {
        table(labels, &words, &records, &news, &counted).into()
    });
    composer.labels.faults()?;
    let title = format!("{} – {}", composer.labels.supplement_type(), print.title);
    let meta = Meta::new(title, lang, material.printed_at, material.id.to_string(), PRODUCER)
        .author(composer.unit_name().map(|name| name.plain()).unwrap_or_default());
    let mut document = Document::new(meta).format(options.format.clone());
    document.push(Section::new(blocks).one_page());
    Ok(document)
}

/// The records and changes that the pack prints.
fn told(
    material: &PackMaterial,
    options: &PackOptions,
    records: &[SinceRecord],
) -> Vec<SinceRecord> {
    let told = told::Told::of(material, options);
    let kept = |record: &SinceRecord| {
        let changes = record.changes.iter().filter(|change| told.tells(change)).cloned().collect();
        SinceRecord { changes, ..record.clone() }
    };
    let records =
        records.iter().filter(|record| told.prints(record.table, record.id, "")).map(kept);
    records.filter(|record| record.since != Since::Changed || !record.changes.is_empty()).collect()
}

/// What is to be known of a record that is new: when and where of an activity, whose task and by
/// when.
fn news(composer: &mut Composer<'_>, record: &SinceRecord) -> Vec<Text> {
    if record.since != Since::Made {
        return Vec::new();
    }
    let material = composer.material;
    if let Some(file) = material
        .activities
        .iter()
        .chain(&material.contacts)
        .find(|file| file.activity.id == record.id)
    {
        let about = composer.about_activity(file);
        let date = composer.activity_dates(&about, &file.activity, DateForm::Text);
        let place = composer.activity_place(&about, &file.activity);
        let status =
            composer.cell_term(&about, composer.labels.field_status(), file.activity.status);
        return vec![joined(std::iter::once(date).chain(place), ", "), status];
    }
    if let Some(file) = material.follow_ups.iter().find(|file| file.follow_up.id == record.id) {
        let due = composer.labels.date(file.follow_up.due, DateForm::Text);
        let due = due.map(|due| format!("{}: {due}", composer.labels.field_due()));
        let whose = Some(file.follow_up.responsible.to_string()).filter(|whose| !whose.is_empty());
        return whose.into_iter().chain(due).map(Text::from).collect();
    }
    Vec::new()
}

/// The records under what came about of them, each with its changes, or with what is to be known of
/// it.
fn table(
    labels: &Labels,
    words: &FieldWords,
    records: &[SinceRecord],
    news: &[Vec<Text>],
    counted: &BTreeMap<Id, String>,
) -> PaperTable {
    let header = [labels.column_number(), labels.column_record(), labels.column_change()];
    let columns = [Column::mm(11.0).align(Align::Centre), Column::new(3.4), Column::new(5.6)];
    let mut table = PaperTable::new(columns).header(header);
    let mut number = 0;
    for since in [Since::Made, Since::Changed, Since::Removed] {
        let mut of =
            records.iter().zip(news).filter(|(record, _)| record.since == since).peekable();
        if of.peek().is_some() {
            let title = match since {
                Since::Made => labels.supplement_made(),
                Since::Changed => labels.supplement_changed(),
                Since::Removed => labels.supplement_removed(),
            };
            table.push(Row::new([Cell::new(title).columns(3)]).role(RowKind::Section));
        }
        for (record, news) in of {
            number += 1;
            let kind = words.table(record.table);
            let name = match (record.table, record.name.as_str()) {
                (_, "") => kind.to_owned(),
                (Table::MediaLandscape, country) => format!("{} ({kind})", labels.country(country)),
                (_, name) => format!("{name} ({kind})"),
            };
            table.push(Row::new([
                Cell::new(labels.number(number)),
                Cell::new(name),
                Cell::of(news.iter().cloned().chain(changes(labels, words, record, counted))),
            ]));
        }
    }
    table
}

/// What changed of a record, a line a field; of one made or removed with it, its values on one
/// line.
fn changes(
    labels: &Labels,
    words: &FieldWords,
    record: &SinceRecord,
    counted: &BTreeMap<Id, String>,
) -> Vec<Text> {
    let mut lines = Vec::new();
    let mut seen: Vec<Id> = Vec::new();
    for change in &record.changes {
        if seen.contains(&change.id) {
            continue;
        }
        seen.push(change.id);
        let of: Vec<&SinceChange> =
            record.changes.iter().filter(|other| other.id == change.id).collect();
        let fields = of.iter().filter(|other| {
            other.since == Since::Changed && words.is_told(other.table, &other.field)
        });
        let of_what = counted.get(&change.id).map(|name| format!("{name} – ")).unwrap_or_default();
        match of.iter().find(|other| other.since != Since::Changed) {
            Some(whole) => {
                let gone = whole.since == Since::Removed;
                let told = if gone { labels.change_removed() } else { labels.change_made() };
                let values: Vec<String> = fields
                    .map(|field| {
                        words.value(
                            labels,
                            field.table,
                            &field.field,
                            if field.new.is_empty() { &field.old } else { &field.new },
                        )
                    })
                    .collect();
                let values = if values.is_empty() {
                    String::new()
                } else {
                    format!(": {}", values.join(" · "))
                };
                lines.push(format!("{of_what}{told} {}{values}", words.table(whole.table)).into());
            }
            None => lines.extend(fields.map(|field| {
                let value = |stored: &str| words.value(labels, field.table, &field.field, stored);
                Text::from(format!(
                    "{of_what}{}: {} → {}",
                    words.label(&field.field),
                    value(&field.old),
                    value(&field.new)
                ))
            })),
        }
    }
    lines
}
