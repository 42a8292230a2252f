//! The official header and boxed stamps.

use super::table::Area;
use super::{Ask, Composer, Laid};
use crate::block::{Align, Ink, Lang, OfficialHeader, Stamp, StatePlace, Text};
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
/// Gap between a state's lines and the agencies below them, in points.
const GAP_BELOW_STATE: f32 = 6.0;

impl Composer<'_> {
    pub(super) fn official_header(&mut self, header: &OfficialHeader) -> Result<(), TypesetError> {
        let style = self.format.header;
        let group = self.node(Role::Division, NodeId::ROOT);
        let [whole, left, right] = self.header_areas();
        let at = |area, y| Column { area, y, group };
        let mut strip = Strip { after: style.space_after_pt, ..Strip::default() };
        let stateless = header.national_name.is_empty() && header.motto.is_empty();
        let default = if self.lang == Lang::Lo { StatePlace::Above } else { StatePlace::Beside };
        strip.height = match header.state.unwrap_or(default) {
            StatePlace::Above if !stateless => {
                let level = self.state_lines(&mut strip, header, at(whole, 0.0))? + GAP_BELOW_STATE;
                let agencies = self.agency_lines(&mut strip, header, at(left, level))?;
                let number = self.header_part(&mut strip, header, HeaderPart::Number, at(right, level))?;
                let date = self.header_part(&mut strip, header, HeaderPart::PlaceAndDate, at(right, number))?;
                agencies.max(date)
            }
            StatePlace::Above | StatePlace::Beside => {
                // Without a state there is no second column: the agencies stand in the middle.
                let level = if stateless {
                    self.agency_lines(&mut strip, header, at(whole, 0.0))?
                } else {
                    let agencies = self.agency_lines(&mut strip, header, at(left, 0.0))?;
                    self.state_lines(&mut strip, header, at(right, 0.0))?.max(agencies)
                };
                // Number, place and date stand on one line.
                let number = self.header_part(&mut strip, header, HeaderPart::Number, at(left, level))?;
                let date = self.header_part(&mut strip, header, HeaderPart::PlaceAndDate, at(right, level))?;
                number.max(date)
            }
        };
        self.flow.push(strip);
        Ok(())
    }

    /// The whole width, the column of the agencies and that of the state.
    fn header_areas(&self) -> [Area; 3] {
        let gutter = mm(3.0);
        let (x, width) = (self.geometry.left, self.geometry.width);
        let left = width * self.format.header.left_share.clamp(0.2, 0.8);
        [Area { x, width }, Area { x, width: left - gutter }, Area { x: x + left + gutter, width: width - left - gutter }]
    }

    /// Agencies with their short rule; returns the height they end at.
    fn agency_lines(&mut self, strip: &mut Strip, header: &OfficialHeader, mut column: Column) -> Result<f32, TypesetError> {
        let style = self.format.header;
        if let Some(parent) = &header.parent_agency {
            self.header_line(strip, &mut column, "parentAgency", parent, &style.parent_agency)?;
        }
        let words = self.header_line(strip, &mut column, "agency", &header.agency, &style.agency)?;
        column.rule(strip, words * style.agency_rule_share, style.rule_pt);
        Ok(column.y)
    }

    /// National name and motto with their rule; returns the height they end at.
    fn state_lines(&mut self, strip: &mut Strip, header: &OfficialHeader, mut column: Column) -> Result<f32, TypesetError> {
        let style = self.format.header;
        self.header_line(strip, &mut column, "nationalName", &header.national_name, &style.national_name)?;
        let words = self.header_line(strip, &mut column, "motto", &header.motto, &style.motto)?;
        column.rule(strip, words, style.rule_pt);
        Ok(column.y)
    }

    /// Number, or place and date, if the header has it; returns the height it ends at.
    fn header_part(
        &mut self,
        strip: &mut Strip,
        header: &OfficialHeader,
        part: HeaderPart,
        mut column: Column,
    ) -> Result<f32, TypesetError> {
        let styles = self.format.header;
        let (name, text, style) = match part {
            HeaderPart::Number => ("number", &header.number, styles.number),
            HeaderPart::PlaceAndDate => ("placeAndDate", &header.place_and_date, styles.place_and_date),
        };
        if let Some(text) = text {
            self.header_line(strip, &mut column, name, text, &style)?;
        }
        Ok(column.y)
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

/// A part a header may lack.
#[derive(Clone, Copy)]
enum HeaderPart {
    Number,
    PlaceAndDate,
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
