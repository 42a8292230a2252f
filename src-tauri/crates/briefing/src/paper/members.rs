//! The list of people: in the order of rank, with the post and the organisation of that date. Of a
//! delegation those who travel, of any other activity a side after the other.

use super::{dates_line, official_front};
use crate::pack::composer::Composer;
use crate::pack::members;
use crate::pack::wording::Mark;
use caunoi_document::Block;
use caunoi_document::block::{Align, Cell, Row, RowKind};
use caunoi_domain::Side;
use caunoi_domain::activity::by_rank;
use caunoi_domain::delegation::travelling_side;

pub(super) fn compose(composer: &mut Composer<'_>) -> Vec<Block> {
    let mut blocks = official_front(composer, &composer.labels.paper_member_list());
    let Some(file) = composer.activity() else { return blocks };
    let about = composer.about_activity(file);
    blocks.extend(dates_line(composer, file));
    let mut table = members::table(composer);
    let travelling = travelling_side(file.activity.kind);
    let is_listed = |side: Side| {
        travelling.is_none_or(|travelling| travelling == side)
            && by_rank(&file.people).iter().any(|person| person.side == side)
    };
    let sides: Vec<Side> = Side::ALL.iter().copied().filter(|side| is_listed(*side)).collect();
    for side in &sides {
        if sides.len() > 1 {
            table.push(
                Row::new([Cell::new(composer.labels.term(*side)).columns(members::COLUMNS)])
                    .role(RowKind::Section),
            );
        }
        table.rows.extend(members::rows(composer, &about, file, *side, Mark::Silent));
    }
    if sides.is_empty() {
        table.push(Row::new([Cell::new(composer.labels.unknown())
            .columns(members::COLUMNS)
            .align(Align::Centre)]));
    }
    blocks.push(table.into());
    blocks
}
