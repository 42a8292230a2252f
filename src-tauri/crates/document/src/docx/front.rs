//! Official header, title page and stamps, as tables without rules.

use super::DocxError;
use super::body::Body;
use super::paragraph::{RunShape, Shape};
use super::table::{Frame, Grid, GridCell, GridRow, PairStyles};
use super::units::points_of_mm;
use crate::block::{Cover, Ink, Lang, OfficialHeader, Stamp, StatePlace, Text};
use crate::format::TextStyle;

/// Share of the width the state's column may take at most.
const WIDEST_STATE: f32 = 0.62;
/// Red of urgency stamps.
const RED: &str = "CC0000";
const BLACK: &str = "000000";

impl Body<'_> {
    pub(super) fn official_header(&mut self, header: &OfficialHeader) -> Result<(), DocxError> {
        let style = self.format.header;
        let width = self.width_mm();
        let mut right = width * (1.0 - style.left_share.clamp(0.2, 0.8));
        for (text, style) in
            [(&header.national_name, style.national_name), (&header.motto, style.motto)]
        {
            // The state's lines are not broken if that can be helped.
            right =
                right.max(self.widest_mm(std::iter::once(text), &style, width * WIDEST_STATE)?);
        }
        let left = width - right;
        let widths_mm = vec![left, right];
        let stateless = header.national_name.is_empty() && header.motto.is_empty();
        let default = if self.lang() == Lang::Lo { StatePlace::Above } else { StatePlace::Beside };
        let whole = |content| GridRow::of(vec![GridCell { columns: 2, ..GridCell::of(content) }]);
        let two = |left, right| GridRow::of(vec![GridCell::of(left), GridCell::of(right)]);
        let mut rows = match header.state.unwrap_or(default) {
            StatePlace::Above if !stateless => {
                let state = self.state_lines(header, width)?;
                let agencies = self.agency_lines(header, left)?;
                let right = self.apart(|body| {
                    body.header_part("Number", &header.number);
                    body.header_part("PlaceAndDate", &header.place_and_date);
                });
                vec![whole(state), two(agencies, right)]
            }
            StatePlace::Above | StatePlace::Beside => {
                let first = if stateless {
                    whole(self.agency_lines(header, width)?)
                } else {
                    two(self.agency_lines(header, left)?, self.state_lines(header, width - left)?)
                };
                let number = self.apart(|body| body.header_part("Number", &header.number));
                let date =
                    self.apart(|body| body.header_part("PlaceAndDate", &header.place_and_date));
                vec![first, two(number, date)]
            }
        };
        for stamp in &header.stamps {
            // A table inside a cell needs a paragraph after it.
            let mut boxed = self.apart(|body| body.gap(6.0));
            boxed.extend(self.boxed(stamp)?);
            boxed.extend(self.apart(|body| body.gap(1.0)));
            rows.push(if stateless {
                whole(boxed)
            } else {
                two(boxed, self.apart(|body| body.gap(1.0)))
            });
        }
        Grid { widths_mm, rows, frame: Frame::default() }.write(&mut self.xml);
        self.gap(style.space_after_pt);
        Ok(())
    }

    /// Agencies with their short rule.
    fn agency_lines(
        &mut self,
        header: &OfficialHeader,
        width_mm: f32,
    ) -> Result<Vec<u8>, DocxError> {
        let style = self.format.header;
        let room = points_of_mm(width_mm);
        let words = self.ruler.last_line(&header.agency.plain(), &style.agency, room)?;
        Ok(self.apart(|body| {
            if let Some(parent) = &header.parent_agency {
                body.paragraph(Shape::of("ParentAgency"), parent);
            }
            body.paragraph(Shape::of("Agency"), &header.agency);
            body.rule(words * style.agency_rule_share, room, 2.0);
        }))
    }

    /// National name and motto with their rule.
    fn state_lines(
        &mut self,
        header: &OfficialHeader,
        width_mm: f32,
    ) -> Result<Vec<u8>, DocxError> {
        let style = self.format.header;
        let room = points_of_mm(width_mm);
        let words = self.ruler.last_line(&header.motto.plain(), &style.motto, room)?;
        Ok(self.apart(|body| {
            body.paragraph(Shape::of("NationalName"), &header.national_name);
            body.paragraph(Shape::of("Motto"), &header.motto);
            body.rule(words, room, 2.0);
        }))
    }

    /// A part the header may lack; its cell then holds an empty line.
    fn header_part(&mut self, style: &'static str, text: &Option<Text>) {
        self.paragraph(Shape::of(style), text.as_ref().unwrap_or(&Text::new()));
    }

    pub(super) fn stamp(&mut self, stamp: &Stamp) -> Result<(), DocxError> {
        let boxed = self.boxed(stamp)?;
        self.xml.splice(&boxed);
        self.gap(self.format.stamp.space_after_pt);
        Ok(())
    }

    /// Boxed words as a table of one cell, as large as the format prescribes or the words need.
    fn boxed(&mut self, stamp: &Stamp) -> Result<Vec<u8>, DocxError> {
        let style = self.format.stamp;
        let words = stamp.text.plain();
        let prescribed = self.format.stamp_boxes.iter().find(|known| known.words == words.trim());
        let red = prescribed.map_or(stamp.ink, |known| known.ink) == Ink::Red;
        let needed = self.ruler.width(&words, &style.text)? * 25.4 / 72.0;
        let width = match prescribed {
            Some(known) => known.width_mm.max(needed + 2.0),
            None => needed + 2.0 * style.padding_x_mm + 1.0,
        };
        let height_mm = prescribed.map(|known| known.height_mm);
        let base = RunShape { colour: red.then_some(RED), ..RunShape::default() };
        let shape = Shape { gaps_pt: Some((0.0, 0.0)), ..Shape::of("Stamp") };
        let content = self.apart(|body| body.paragraph_in(shape, &stamp.text, &base));
        let cell = GridCell { centred: true, ..GridCell::of(content) };
        let frame = Frame {
            rules: Some((style.rule_pt, if red { RED } else { BLACK })),
            padding_x_mm: 0.5,
            padding_y_mm: if height_mm.is_some() { 0.0 } else { style.padding_y_mm },
            centred: true,
        };
        let rows = vec![GridRow { height_mm, ..GridRow::of(vec![cell]) }];
        let grid = Grid { widths_mm: vec![width.min(self.width_mm())], rows, frame };
        Ok(self.apart(|body| grid.write(&mut body.xml)))
    }

    /// A page of its own, its parts spread over the height that the printed page has.
    pub(super) fn cover(&mut self, cover: &Cover) -> Result<(), DocxError> {
        let style = self.format.cover;
        let spare = self.spare_height(cover)? / 8.0;
        self.new_page = self.begun;
        if let Some(header) = &cover.header {
            self.official_header(header)?;
        }
        if let Some(stamp) = &cover.stamp {
            self.gap(17.0);
            self.stamp(stamp)?;
        }
        self.gap(3.0 * spare);
        if let Some(document_type) = &cover.document_type {
            self.paragraph(Shape::of("CoverType"), document_type);
        }
        self.paragraph(Shape::of("Title"), &cover.title);
        for line in &cover.subtitle {
            self.paragraph(Shape::of("Subtitle"), line);
        }
        self.gap(2.0 * spare);
        if !cover.details.is_empty() {
            let width = self.width_mm();
            let keys = self.widest_mm(
                cover.details.iter().map(|pair| &pair.key),
                &style.detail,
                width * 0.4,
            )?;
            let values = self.widest_mm(
                cover.details.iter().flat_map(|pair| &pair.value),
                &style.detail,
                width * 0.5,
            )?;
            let styles = PairStyles { key: "CoverDetail", value: "CoverDetail", centred: true };
            self.pairs(&cover.details, [keys + self.format.key_values.gap_mm, values], styles);
        }
        self.gap(3.0 * spare);
        for line in &cover.foot {
            self.paragraph(Shape::of("CoverFoot"), line);
        }
        self.new_page = true;
        Ok(())
    }

    /// Height in points that the lines of a title page leave free, cautiously counted: it must not
    /// run over.
    fn spare_height(&mut self, cover: &Cover) -> Result<f32, DocxError> {
        let page = self.format.page;
        let style = self.format.cover;
        let mut used = 0.0;
        let mut add = |body: &mut Self,
                       text: &Text,
                       style: &TextStyle,
                       room_share: f32|
         -> Result<(), DocxError> {
            let room = points_of_mm(body.width_mm()) * room_share;
            let lines = (body.ruler.width(&text.plain(), style)? / room * 1.1).ceil().max(1.0);
            used += lines * style.size_pt * 1.3 * style.line_spacing
                + style.space_before_pt
                + style.space_after_pt;
            Ok(())
        };
        if let Some(header) = &cover.header {
            let sizes = self.format.header;
            for (text, style) in [
                (header.parent_agency.as_ref(), sizes.parent_agency),
                (Some(&header.agency), sizes.agency),
                (header.number.as_ref().or(header.place_and_date.as_ref()), sizes.number),
            ] {
                if let Some(text) = text {
                    add(self, text, &style, sizes.left_share)?;
                }
            }
        }
        if let Some(stamp) = &cover.stamp {
            let stamp_style = self.format.stamp;
            add(self, &stamp.text, &stamp_style.text, 1.0)?;
        }
        for text in cover.document_type.iter().chain([&cover.title]) {
            add(self, text, &style.title, 1.0)?;
        }
        for text in &cover.subtitle {
            add(self, text, &style.subtitle, 1.0)?;
        }
        for text in cover.details.iter().flat_map(|pair| &pair.value) {
            add(self, text, &style.detail, 0.6)?;
        }
        for text in &cover.foot {
            add(self, text, &style.foot, 1.0)?;
        }
        let height = points_of_mm(page.height_mm - page.top_mm - page.bottom_mm);
        Ok((height * 0.92 - used - 60.0).max(0.0))
    }
}
