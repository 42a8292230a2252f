//! Sheets of cards to be cut out: name cards to wear, and labels to stand at the places of a table.

use crate::pack::composer::Composer;
use crate::pack::wording::Mark;
use caunoi_document::block::{Align, Cell, Column, Row, Table};
use caunoi_document::{Block, Span, Text};
use caunoi_domain::activity::by_rank;
use caunoi_domain::delegation::travelling_side;
use caunoi_domain::{ActivityPerson, Side};

/// A kind of card: its size and what is set how large.
pub(super) struct Card {
    /// Cards beside each other on a sheet 180 mm wide.
    pub(super) across: usize,
    /// Height in millimetres.
    height_mm: u16,
    /// Size of the name in points.
    pub(super) name_pt: f32,
    /// Size of the other words, in percent of the name's.
    rest: u8,
}

/// Cards to wear, 90 × 54 mm, ten on a sheet.
pub(super) const NAME_CARD: Card = Card { across: 2, height_mm: 54, name_pt: 17.0, rest: 68 };
/// Labels for the table, 180 × 85 mm, three on a sheet.
pub(super) const SEAT_LABEL: Card = Card { across: 1, height_mm: 85, name_pt: 40.0, rest: 50 };

/// Width of a sheet within its margins, in millimetres.
const SHEET_MM: f32 = 180.0;

pub(super) fn compose(composer: &mut Composer<'_>, card: &Card) -> Vec<Block> {
    let Some(file) = composer.activity() else { return Vec::new() };
    let about = composer.about_activity(file);
    // Those who travel first, then those who receive them.
    let first = travelling_side(file.activity.kind).unwrap_or(Side::Us);
    let sides =
        std::iter::once(first).chain(Side::ALL.iter().copied().filter(|side| *side != first));
    let people: Vec<&ActivityPerson> = sides
        .flat_map(|side| {
            by_rank(&file.people).into_iter().filter(move |person| person.side == side)
        })
        .collect();
    let width = SHEET_MM / card.across as f32;
    let mut table =
        Table::new(std::iter::repeat_n(Column::mm(width).align(Align::Centre), card.across));
    for row in people.chunks(card.across) {
        let mut cells: Vec<Cell> = Vec::new();
        for person in row {
            let on = file.activity.starts_on.earliest().unwrap_or(composer.material.as_of);
            let name = composer
                .person_bare(person.person)
                .unwrap_or_else(|| composer.labels.unknown().into());
            let post = composer.wording(
                about.sheet.child(person.id),
                "post_as_at",
                &person.post_as_at,
                Mark::Silent,
            );
            let organisation = person
                .organisation
                .and_then(|organisation| composer.organisation(organisation, on));
            let rest = post.into_iter().chain(organisation).map(|text| smaller(text, card.rest));
            cells.push(Cell::of(std::iter::once(bold(name)).chain(rest)));
        }
        cells.resize_with(card.across, Cell::empty);
        table.push(Row::new(cells).height_mm(card.height_mm));
    }
    if people.is_empty() {
        let mut cells = vec![Cell::new(smaller(composer.labels.unknown().into(), card.rest))];
        cells.resize_with(card.across, Cell::empty);
        table.push(Row::new(cells).height_mm(card.height_mm));
    }
    vec![table.into()]
}

fn bold(text: Text) -> Text {
    text.spans.into_iter().map(Span::bold).collect()
}

fn smaller(text: Text, percent: u8) -> Text {
    text.spans.into_iter().map(|span| span.percent(percent)).collect()
}
