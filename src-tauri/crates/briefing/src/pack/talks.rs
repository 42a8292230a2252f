//! The talks a pack is for: when and where, both sides by rank, what we raise, what they may raise and our answer, what to avoid, who sits where.
//! Tactical notes are not for paper.

use super::Section;
use super::composer::{Composer, Subjected, flush, joined, lead};
use super::wording::Mark;
use crate::labels::DateForm;
use caunoi_document::block::{Align, Cell, Column, KeyValue, KeyValues, List, Row, Table};
use caunoi_document::{Block, Text};
use caunoi_domain::activity::by_rank;
use caunoi_domain::{ActivityFile, ActivityPerson, Side, TalkingPoint, TalkingPointKind};

pub(super) fn compose(composer: &mut Composer<'_>) -> Section {
    let Some(file) = composer.activity() else { return Section::default() };
    let about = composer.about_activity(file);
    let mut blocks = vec![KeyValues::new(particulars(composer, &about, file)).into()];
    for side in [Side::Us, Side::Partner] {
        let title = if side == Side::Us { composer.labels.talks_side_us() } else { composer.labels.talks_side_partner() };
        blocks.push(lead(title.clone()));
        blocks.push(people(composer, &about, file, side).unwrap_or_else(|| flush(composer.unknown(&about, title))));
    }
    blocks.extend(points(composer, &about, file));
    Section::titled(composer.labels.talks_title(), blocks)
}

fn particulars<'a>(composer: &mut Composer<'a>, about: &Subjected<'a>, file: &'a ActivityFile) -> Vec<KeyValue> {
    let date = composer.activity_dates(about, &file.activity, DateForm::Text);
    let place = composer.activity_place(about, &file.activity).unwrap_or_else(|| composer.unknown(about, composer.labels.column_place()));
    let mut rows = vec![KeyValue::new(composer.labels.field_time_and_place(), joined([date, place], "; "))];
    for talks in &file.talks {
        let sheet = about.sheet.child(talks.id);
        let room = composer.wording(sheet, "room", &talks.room, Mark::Code);
        rows.extend(room.map(|room| KeyValue::new(composer.labels.field_room(), room)));
        let seating = composer.wording(sheet, "seating", &talks.seating, Mark::Code);
        rows.extend(seating.map(|seating| KeyValue::new(composer.labels.field_seating(), seating)));
    }
    rows
}

/// The people of a side in the order of rank; `None` where none is noted.
fn people<'a>(composer: &mut Composer<'a>, about: &Subjected<'_>, file: &'a ActivityFile, side: Side) -> Option<Block> {
    let ranked: Vec<&ActivityPerson> = by_rank(&file.people).into_iter().filter(|person| person.side == side).collect();
    if ranked.is_empty() {
        return None;
    }
    let labels = &composer.labels;
    let header = [labels.column_number(), labels.column_person(), labels.column_post(), labels.column_organisation()];
    let columns = [Column::new(0.8).align(Align::Right), Column::new(3.2), Column::new(3.2), Column::new(3.2)];
    let mut table = Table::new(columns).header(header);
    for (i, person) in ranked.into_iter().enumerate() {
        table.push(row(composer, about, file, person, i as u32 + 1));
    }
    Some(table.into())
}

fn row(composer: &mut Composer<'_>, about: &Subjected<'_>, file: &ActivityFile, person: &ActivityPerson, number: u32) -> Row {
    let sheet = about.sheet.child(person.id);
    let name = composer.person(person.person).unwrap_or_else(|| composer.unknown(about, composer.labels.column_person()));
    let post = composer.wording(sheet, "post_as_at", &person.post_as_at, Mark::Code);
    let post = post.unwrap_or_else(|| composer.unknown(about, composer.labels.column_post()));
    let on = file.activity.starts_on.earliest().unwrap_or(composer.material.as_of);
    let organisation = person.organisation.and_then(|organisation| composer.organisation_with_parent(organisation, on));
    let organisation = organisation.unwrap_or_else(|| composer.unknown(about, composer.labels.column_organisation()));
    Row::new([Cell::new(composer.labels.number(number)), Cell::new(name), Cell::new(post), Cell::new(organisation)])
}

/// The points of each kind under its name, in their order.
fn points(composer: &mut Composer<'_>, about: &Subjected<'_>, file: &ActivityFile) -> Vec<Block> {
    let mut blocks = Vec::new();
    for kind in TalkingPointKind::ALL {
        let mut of_kind: Vec<&TalkingPoint> = file.points.iter().filter(|point| point.kind == *kind).collect();
        of_kind.sort_by_key(|point| point.position);
        if of_kind.is_empty() {
            continue;
        }
        let lines: Vec<Text> = of_kind.into_iter().map(|point| line(composer, about, point)).collect();
        blocks.push(lead(composer.labels.term(*kind)));
        blocks.push(List::dashes(lines).into());
    }
    if blocks.is_empty() {
        let title = composer.labels.talks_points();
        blocks.push(lead(title.clone()));
        blocks.push(flush(composer.unknown(about, title)));
    }
    blocks
}

fn line(composer: &mut Composer<'_>, about: &Subjected<'_>, point: &TalkingPoint) -> Text {
    let sheet = about.sheet.child(point.id);
    let text = composer.wording(sheet, "text", &point.text, Mark::Code).unwrap_or_default();
    let answer = composer.wording(sheet, "answer", &point.answer, Mark::Code);
    joined(std::iter::once(text).chain(answer), " – ")
}
