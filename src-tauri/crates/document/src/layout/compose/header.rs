//! The official header and boxed stamps.

use super::column::Column;
use super::table::Area;
use super::{Ask, Composer};
use crate::block::{Align, Ink, Lang, OfficialHeader, Stamp, StatePlace};
use crate::error::TypesetError;
use crate::format::StampBox;
use crate::layout::flow::Strip;
use crate::layout::geometry::mm;
use crate::layout::place::Step;
use crate::page::{Chunk, Colour, Item, Role, Rule, Tag};

/// Gap between a state's lines and the agencies below them, in points.
const GAP_BELOW_STATE: f32 = 6.0;
/// Share of the width the state's column may take at most.
const WIDEST_STATE: f32 = 0.62;
/// Gap above boxed words in a header, in points.
const STAMP_GAP: f32 = 6.0;

impl Composer<'_> {
    pub(super) fn official_header(&mut self, header: &OfficialHeader) -> Result<(), TypesetError> {
        let style = self.format.header;
        let group = self.node(Role::Division, self.parent);
        let [whole, left, right] = self.header_areas(header)?;
        let at = |area, y| Column { area, y, group };
        let mut strip = Strip { after: style.space_after_pt, ..Strip::default() };
        let stateless = header.national_name.is_empty() && header.motto.is_empty();
        let default = if self.lang == Lang::Lo { StatePlace::Above } else { StatePlace::Beside };
        strip.height = match header.state.unwrap_or(default) {
            StatePlace::Above if !stateless => {
                let level = self.state_lines(&mut strip, header, at(whole, 0.0))? + GAP_BELOW_STATE;
                let agencies = self.agency_lines(&mut strip, header, at(left, level))?;
                let number =
                    self.header_part(&mut strip, header, HeaderPart::Number, at(right, level))?;
                let date = self.header_part(
                    &mut strip,
                    header,
                    HeaderPart::PlaceAndDate,
                    at(right, number),
                )?;
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
                let number =
                    self.header_part(&mut strip, header, HeaderPart::Number, at(left, level))?;
                let date = self.header_part(
                    &mut strip,
                    header,
                    HeaderPart::PlaceAndDate,
                    at(right, level),
                )?;
                number.max(date)
            }
        };
        let mut y = strip.height;
        for (index, stamp) in header.stamps.iter().enumerate() {
            self.path.enter(Step::Nth("stamps", index));
            let area = if stateless { whole } else { left };
            y = self.boxed(&mut strip, stamp, Column { area, y: y + STAMP_GAP, group })?;
            self.path.leave();
        }
        strip.height = y;
        self.flow.push(strip);
        Ok(())
    }

    /// The whole width, the column of the agencies and that of the state, which is at least as wide
    /// as its lines want.
    fn header_areas(&mut self, header: &OfficialHeader) -> Result<[Area; 3], TypesetError> {
        let style = self.format.header;
        let gutter = mm(3.0);
        let (x, width) = (self.geometry.left, self.geometry.width);
        let mut right = width * (1.0 - style.left_share.clamp(0.2, 0.8)) - gutter;
        for (text, style) in
            [(&header.national_name, style.national_name), (&header.motto, style.motto)]
        {
            // A point of air, lest rounding break a line that was just measured.
            let line = self.measure(text, &style, width)? + 1.0;
            right = right.max(line.min(width * WIDEST_STATE));
        }
        let left = width - right - 2.0 * gutter;
        Ok([
            Area { x, width },
            Area { x, width: left },
            Area { x: x + width - right, width: right },
        ])
    }

    /// Agencies with their short rule; returns the height they end at.
    fn agency_lines(
        &mut self,
        strip: &mut Strip,
        header: &OfficialHeader,
        mut column: Column,
    ) -> Result<f32, TypesetError> {
        let style = self.format.header;
        if let Some(parent) = &header.parent_agency {
            self.column_line(
                strip,
                &mut column,
                Step::Part("parentAgency"),
                parent,
                &style.parent_agency,
            )?;
        }
        let words = self.column_line(
            strip,
            &mut column,
            Step::Part("agency"),
            &header.agency,
            &style.agency,
        )?;
        column.rule(strip, words * style.agency_rule_share, style.rule_pt);
        Ok(column.y)
    }

    /// National name and motto with their rule; returns the height they end at.
    fn state_lines(
        &mut self,
        strip: &mut Strip,
        header: &OfficialHeader,
        mut column: Column,
    ) -> Result<f32, TypesetError> {
        let style = self.format.header;
        self.column_line(
            strip,
            &mut column,
            Step::Part("nationalName"),
            &header.national_name,
            &style.national_name,
        )?;
        let words =
            self.column_line(strip, &mut column, Step::Part("motto"), &header.motto, &style.motto)?;
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
            HeaderPart::PlaceAndDate => {
                ("placeAndDate", &header.place_and_date, styles.place_and_date)
            }
        };
        if let Some(text) = text {
            self.column_line(strip, &mut column, Step::Part(name), text, &style)?;
        }
        Ok(column.y)
    }

    pub(super) fn stamp(&mut self, stamp: &Stamp) -> Result<(), TypesetError> {
        let style = self.format.stamp;
        let mut strip = Strip {
            before: style.text.space_before_pt,
            after: style.space_after_pt,
            ..Strip::default()
        };
        let column = Column { area: self.whole_width(), y: 0.0, group: self.parent };
        strip.height = self.boxed(&mut strip, stamp, column)?;
        self.flow.push(strip);
        Ok(())
    }

    /// Boxed words in the middle of a column; returns the height the box ends at.
    fn boxed(
        &mut self,
        strip: &mut Strip,
        stamp: &Stamp,
        column: Column,
    ) -> Result<f32, TypesetError> {
        let style = self.format.stamp;
        let words = stamp.text.plain();
        let prescribed = self
            .format
            .stamp_boxes
            .iter()
            .find(|candidate| candidate.words == words.trim())
            .cloned();
        let ink = prescribed.as_ref().map_or(stamp.ink, |prescribed| prescribed.ink);
        let colour = match ink {
            Ink::Black => Colour::BLACK,
            Ink::Red => Colour::Rgb(0.8, 0.0, 0.0),
        };
        let (pad_x, pad_y) = (mm(style.padding_x_mm), mm(style.padding_y_mm));
        let room = column.area.width - 2.0 * pad_x;
        let ask =
            Ask { align: Align::Centre, first_line: 0.0, colour, ..self.ask(&style.text, room) };
        let laid = self.lay(&stamp.text, ask)?;
        let node = self.node(Role::Paragraph, column.group);
        self.claim(node, &laid);
        // A box is never smaller than its words, whatever is prescribed.
        let needed = StampBox { words, width_mm: 0.0, height_mm: 0.0, ink };
        let least = prescribed.unwrap_or(needed);
        let words_height = laid.height();
        let tight = if least.width_mm > 0.0 { 0.5 } else { 1.0 };
        let width =
            (laid.width() + 2.0 * pad_x * tight).max(mm(least.width_mm)).min(column.area.width);
        let height = (words_height + 2.0 * pad_y * tight).max(mm(least.height_mm));
        let x = column.area.x + (column.area.width - width) / 2.0;
        let (y, line) = (column.y, style.rule_pt);
        let rule = |x, y, width, height| Item::Rule(Rule { x, y, width, height, colour });
        let items = vec![
            rule(x, y, width, line),
            rule(x, y + height - line, width, line),
            rule(x, y, line, height),
            rule(x + width - line, y, line, height),
        ];
        strip.chunks.push(Chunk { tag: Tag::Layout, items });
        strip.chunks.extend(laid.into_chunks(
            node,
            column.area.x + pad_x,
            y + (height - words_height) / 2.0,
        ));
        Ok(y + height)
    }
}

/// A part a header may lack.
#[derive(Clone, Copy)]
enum HeaderPart {
    Number,
    PlaceAndDate,
}
