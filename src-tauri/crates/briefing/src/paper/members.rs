//! The list of people: in the order of rank, with the post and the organisation of that date. Of a delegation those who travel, of any other activity a side
//! after the other.

use super::{dates_line, official_front};
use crate::pack::composer::{Composer, Subjected};
use crate::pack::wording::Mark;
use caunoi_document::Block;
use caunoi_document::block::{Align, Cell, Column, Row, RowKind, Table};
use caunoi_domain::activity::by_rank;
use caunoi_domain::delegation::travelling_side;
use caunoi_domain::{ActivityFile, ActivityPerson, PersonRole, Side};

/// How many columns the list has.
const COLUMNS: u16 = 5;

pub(super) fn compose(composer: &mut Composer<'_>) -> Vec<Block> {
    let mut blocks = official_front(composer, &composer.labels.paper_member_list());
    let Some(file) = composer.activity() else { return blocks };
    let about = composer.about_activity(file);
    blocks.extend(dates_line(composer, file));
    let labels = &composer.labels;
    let header =
        [labels.column_number(), labels.column_full_name(), labels.column_post(), labels.column_organisation(), labels.column_remark()];
    let columns = [Column::mm(11.0).align(Align::Centre), Column::new(3.0), Column::new(2.8), Column::new(3.0), Column::new(1.7)];
    let mut table = Table::new(columns).header(header);
    let travelling = travelling_side(file.activity.kind);
    let is_listed =
        |side: Side| travelling.is_none_or(|travelling| travelling == side) && file.people.iter().any(|person| person.side == side);
    let sides: Vec<Side> = Side::ALL.iter().copied().filter(|side| is_listed(*side)).collect();
    for side in &sides {
        if sides.len() > 1 {
            table.push(Row::new([Cell::new(composer.labels.term(*side)).columns(COLUMNS)]).role(RowKind::Section));
        }
        for (i, person) in by_rank(&file.people).into_iter().filter(|person| person.side == *side).enumerate() {
            table.push(row(composer, &about, file, person, i as u32 + 1));
        }
    }
    if sides.is_empty() {
        table.push(Row::new([Cell::new(composer.labels.unknown()).columns(COLUMNS).align(Align::Centre)]));
    }
    blocks.push(table.into());
    blocks
}

fn row(composer: &mut Composer<'_>, about: &Subjected<'_>, file: &ActivityFile, person: &ActivityPerson, number: u32) -> Row {
    let name = composer.person(person.person).unwrap_or_else(|| composer.labels.unknown().into());
    let post = composer.wording(about.sheet.child(person.id), "post_as_at", &person.post_as_at, Mark::Silent);
    let on = file.activity.starts_on.earliest().unwrap_or(composer.material.as_of);
    let organisation = person.organisation.and_then(|organisation| composer.organisation_with_parent(organisation, on));
    let labels = &composer.labels;
    let remark = if person.role == PersonRole::Participant { None } else { composer.known_term(person.role) };
    Row::new([
        Cell::new(labels.number(number)),
        Cell::new(name),
        post.map_or_else(|| Cell::new(labels.unknown()), Cell::new),
        organisation.map_or_else(|| Cell::new(labels.unknown()), Cell::new),
        remark.map_or_else(Cell::empty, Cell::new),
    ])
}
