//! What is needed on the spot: seats, interpreters, vehicles, gifts, and whom to turn to.

use super::Section;
use super::composer::{Composer, Subjected, flush, joined};
use super::wording::Mark;
use caunoi_document::block::{Cell, Column, KeyValue, KeyValues, Row, Table};
use caunoi_document::{Block, Text};
use caunoi_domain::{ActivityFile, Gift, PersonRole};

pub(super) fn compose(composer: &mut Composer<'_>) -> Section {
    let Some(file) = composer.activity() else { return Section::default() };
    let about = composer.about_activity(file);
    let mut blocks: Vec<Block> = Vec::new();
    let particulars = particulars(composer, &about, file);
    if !particulars.is_empty() {
        blocks.push(KeyValues::new(particulars).into());
    }
    if !file.gifts.is_empty() {
        blocks.extend(super::activity_text::titled(
            composer.labels.logistics_gifts(),
            vec![gifts(composer, &about, file).into()],
        ));
    }
    let title = composer.labels.logistics_title();
    if blocks.is_empty() {
        blocks.push(flush(composer.unknown(&about, title.clone())));
    }
    Section::titled(title, blocks)
}

fn particulars<'a>(
    composer: &mut Composer<'a>,
    about: &Subjected<'a>,
    file: &'a ActivityFile,
) -> Vec<KeyValue> {
    let mut rows = Vec::new();
    for talks in &file.talks {
        let seating =
            composer.wording(about.sheet.child(talks.id), "seating", &talks.seating, Mark::Code);
        rows.extend(seating.map(|seating| KeyValue::new(composer.labels.field_seating(), seating)));
    }
    let people = composer.activity_people(file, |role| role == PersonRole::Interpreter);
    let hired: Vec<Text> = distinct(file.legs.iter().map(|leg| leg.interpreter.as_str()));
    let interpreters: Vec<Text> = people.into_iter().chain(hired).collect();
    if !interpreters.is_empty() {
        rows.push(KeyValue::of(composer.labels.logistics_interpreters(), interpreters));
    }
    let vehicles = distinct(file.legs.iter().map(|leg| leg.vehicle.as_str()));
    if !vehicles.is_empty() {
        rows.push(KeyValue::of(composer.labels.column_vehicle(), vehicles));
    }
    let contacts = composer.contacts(file);
    if !contacts.is_empty() {
        rows.push(KeyValue::of(composer.labels.term(PersonRole::Contact), contacts));
    }
    let parties = composer.activity_parties(file);
    if !parties.is_empty() {
        rows.push(KeyValue::of(composer.labels.logistics_contacts(), parties));
    }
    rows
}

/// Words that are there, each once, in the order first met.
fn distinct<'w>(words: impl Iterator<Item = &'w str>) -> Vec<Text> {
    let mut seen: Vec<&str> = Vec::new();
    for word in words.filter(|word| !word.is_empty()) {
        if !seen.contains(&word) {
            seen.push(word);
        }
    }
    seen.into_iter().map(Text::from).collect()
}

/// Gifts given and received; what they cost is for our side alone.
fn gifts(composer: &mut Composer<'_>, about: &Subjected<'_>, file: &ActivityFile) -> Table {
    let labels = &composer.labels;
    let mut header =
        vec![labels.column_direction(), labels.column_gift(), labels.column_gift_for()];
    let mut widths = vec![1.6, 4.0, 3.4];
    if composer.is_confidential() {
        header.push(labels.column_value());
        widths.push(2.0);
    }
    let mut table = Table::new(widths.into_iter().map(Column::new))
        .header(Row::new(header.into_iter().map(Cell::new)));
    for gift in &file.gifts {
        let what = composer.wording(about.sheet.child(gift.id), "what", &gift.what, Mark::Code);
        let whose = receiver(composer, file, gift);
        let mut row: Vec<Text> =
            vec![composer.labels.term(gift.direction).into(), what.unwrap_or_default(), whose];
        if composer.is_confidential() {
            let value = gift
                .amount
                .map(|amount| composer.labels.money(amount, gift.currency.as_str()).into());
            row.push(
                value.unwrap_or_else(|| composer.unknown(about, composer.labels.column_value())),
            );
        }
        table.push(Row::new(row.into_iter().map(Cell::new)));
    }
    table
}

/// Whom a gift is for or from; nothing where it is for all.
fn receiver(composer: &Composer<'_>, file: &ActivityFile, gift: &Gift) -> Text {
    let on = file.activity.starts_on.latest().unwrap_or(composer.material.as_of);
    let person = gift.person.and_then(|person| composer.person(person));
    let organisation =
        gift.organisation.and_then(|organisation| composer.organisation(organisation, on));
    joined(person.into_iter().chain(organisation), ", ")
}
