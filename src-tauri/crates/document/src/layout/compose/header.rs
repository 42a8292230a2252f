//! The official header and boxed stamps.

use super::table::Area;
use super::{Ask, Composer, Laid};
use crate::block::{Align, Ink, OfficialHeader, Stamp, Text};
use crate::error::TypesetError;
use crate::format::{StampStyle, TextStyle};
use crate::layout::flow::Strip;
use crate::layout::geometry::mm;
use crate::layout::place::Step;
use crate::page::{Chunk, Colour, Item, NodeId, Role, Rule, Tag};

/// Gap between the words and the rule under them, in points.
const RULE_GAP: f32 = 2.0;
/// Gap between the rule and what follows in the same column, in points.
const AFTER_RULE: f32 = 5.0;

impl Composer<'_> {
    pub(super) fn official_header(&mut self, header: &OfficialHeader) -> Result<(), TypesetError> {
        let style = self.format.header;
        let group = self.node(Role::Division, NodeId::ROOT);
        let gutter = mm(3.0);
        let left_width = self.geometry.width * style.left_share.clamp(0.2, 0.8);
        let whole = Area { x: self.geometry.left, width: self.geometry.width };
        // Without national name and motto there is no second column: the agencies stand in the middle.
        let alone = header.national_name.is_empty() && header.motto.is_empty();
        let left = if alone { whole } else { Area { width: left_width - gutter, ..whole } };
        let right = Area { x: self.geometry.left + left_width + gutter, width: self.geometry.width - left_width - gutter };
        let right = if alone { whole } else { right };
        let mut strip = Strip { after: style.space_after_pt, ..Strip::default() };

        let mut left_column = Column { area: left, y: 0.0, group };
        if let Some(parent) = &header.parent_agency {
            self.header_line(&mut strip, &mut left_column, "parentAgency", parent, &style.parent_agency)?;
        }
        let words = self.header_line(&mut strip, &mut left_column, "agency", &header.agency, &style.agency)?;
        left_column.rule(&mut strip, words * style.agency_rule_share, style.rule_pt);

        let mut right_column = Column { area: right, y: 0.0, group };
        if !alone {
            self.header_line(&mut strip, &mut right_column, "nationalName", &header.national_name, &style.national_name)?;
            let words = self.header_line(&mut strip, &mut right_column, "motto", &header.motto, &style.motto)?;
            right_column.rule(&mut strip, words, style.rule_pt);
        }

        // Number, place and date stand on one line.
        let level = left_column.y.max(right_column.y);
        if let Some(number) = &header.number {
            left_column.y = level;
            self.header_line(&mut strip, &mut left_column, "number", number, &style.number)?;
        }
        if let Some(place) = &header.place_and_date {
            right_column.y = level;
            self.header_line(&mut strip, &mut right_column, "placeAndDate", place, &style.place_and_date)?;
        }
        strip.height = left_column.y.max(right_column.y);
        self.flow.push(strip);
        Ok(())
    }

    /// Sets one element of a column and returns the width of its last line.
    fn header_line(
        &mut self,
        strip: &mut Strip,
        column: &mut Column,
        part: &'static str,
        text: &Text,
        style: &TextStyle,
    ) -> Result<f32, TypesetError> {
        self.path.enter(Step::Part(part));
        let laid = self.lay(text, Ask { first_line: 0.0, ..Ask::of(style, column.area.width) })?;
        self.path.leave();
        let node = self.node(Role::Paragraph, column.group);
        self.state_lang(node, &laid);
        let width = laid.lines.last().map_or(0.0, |line| line.width);
        let height = laid.height();
        strip.chunks.push(laid.into_chunk(node, column.area.x, column.y));
        column.y += height;
        Ok(width)
    }

    pub(super) fn stamp(&mut self, stamp: &Stamp) -> Result<(), TypesetError> {
        let style = self.format.stamp;
        let colour = match stamp.ink {
            Ink::Black => Colour::BLACK,
            Ink::Red => Colour::Rgb(0.8, 0.0, 0.0),
        };
        let pad_x = mm(style.padding_x_mm);
        let room = self.geometry.width - 2.0 * pad_x;
        let ask = Ask { align: Align::Centre, first_line: 0.0, colour, ..Ask::of(&style.text, room) };
        let laid = self.lay(&stamp.text, ask)?;
        let node = self.node(Role::Paragraph, NodeId::ROOT);
        self.state_lang(node, &laid);
        let strip = self.stamp_strip(laid, node, colour, &style);
        self.flow.push(strip);
        Ok(())
    }

    fn stamp_strip(&self, laid: Laid, node: NodeId, colour: Colour, style: &StampStyle) -> Strip {
        let (pad_x, pad_y) = (mm(style.padding_x_mm), mm(style.padding_y_mm));
        let width = laid.width() + 2.0 * pad_x;
        let height = laid.height() + 2.0 * pad_y;
        let x = self.geometry.left + (self.geometry.width - width) / 2.0;
        let line = style.rule_pt;
        let rule = |x, y, width, height| Item::Rule(Rule { x, y, width, height, colour });
        let items = vec![
            rule(x, 0.0, width, line),
            rule(x, height - line, width, line),
            rule(x, 0.0, line, height),
            rule(x + width - line, 0.0, line, height),
        ];
        let words = laid.into_chunk(node, self.geometry.left + pad_x, pad_y);
        Strip {
            height,
            before: style.text.space_before_pt,
            after: style.space_after_pt,
            chunks: vec![Chunk { tag: Tag::Layout, items }, words],
            ..Strip::default()
        }
    }
}

/// A column that grows downwards.
struct Column {
    area: Area,
    y: f32,
    group: NodeId,
}

impl Column {
    /// A rule of this width, centred under what the column holds so far.
    fn rule(&mut self, strip: &mut Strip, width: f32, thickness: f32) {
        let x = self.area.x + (self.area.width - width) / 2.0;
        let y = self.y + RULE_GAP;
        let rule = Rule { x, y, width, height: thickness, colour: Colour::BLACK };
        strip.chunks.push(Chunk { tag: Tag::Layout, items: vec![Item::Rule(rule)] });
        self.y = y + thickness + AFTER_RULE;
    }
}
