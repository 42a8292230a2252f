//! Columns of single elements one below the other: the two sides of a header, the sides of a
//! signature block.

use super::table::Area;
use super::{Ask, Composer};
use crate::block::Text;
use crate::error::TypesetError;
use crate::format::TextStyle;
use crate::layout::flow::Strip;
use crate::layout::place::Step;
use crate::page::{Chunk, Colour, Item, NodeId, Role, Rule, Tag};

/// Gap between the words and the rule under them, in points.
const RULE_GAP: f32 = 2.0;
/// Gap between the rule and what follows in the same column, in points.
const AFTER_RULE: f32 = 5.0;

/// A column that grows downwards.
#[derive(Clone, Copy)]
pub(super) struct Column {
    pub(super) area: Area,
    pub(super) y: f32,
    /// The node its elements belong to.
    pub(super) group: NodeId,
}

impl Column {
    /// A rule of this width, centred under what the column holds so far.
    pub(super) fn rule(&mut self, strip: &mut Strip, width: f32, thickness: f32) {
        let x = self.area.x + (self.area.width - width) / 2.0;
        let y = self.y + RULE_GAP;
        let rule = Rule { x, y, width, height: thickness, colour: Colour::BLACK };
        strip.chunks.push(Chunk { tag: Tag::Layout, items: vec![Item::Rule(rule)] });
        self.y = y + thickness + AFTER_RULE;
    }
}

impl Composer<'_> {
    /// Sets one element of a column as a paragraph and returns the width of its last line.
    pub(super) fn column_line(
        &mut self,
        strip: &mut Strip,
        column: &mut Column,
        step: Step,
        text: &Text,
        style: &TextStyle,
    ) -> Result<f32, TypesetError> {
        let node = self.node(Role::Paragraph, column.group);
        self.column_words(strip, column, step, text, style, node)
    }

    /// Sets words of a node in a column and returns the width of their last line.
    pub(super) fn column_words(
        &mut self,
        strip: &mut Strip,
        column: &mut Column,
        step: Step,
        text: &Text,
        style: &TextStyle,
        node: NodeId,
    ) -> Result<f32, TypesetError> {
        self.path.enter(step);
        let laid = self.lay(text, Ask { first_line: 0.0, ..self.ask(style, column.area.width) })?;
        self.path.leave();
        self.claim(node, &laid);
        let width = laid.lines.last().map_or(0.0, |line| line.width);
        let height = laid.height();
        strip.chunks.extend(laid.into_chunks(node, column.area.x, column.y));
        column.y += height;
        Ok(width)
    }
}
