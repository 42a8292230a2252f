//! The title page.

use super::Composer;
use super::table::{Area, PairStyles};
use super::text::{Flowing, Keep};
use crate::block::{Cover, Text};
use crate::error::TypesetError;
use crate::format::TextStyle;
use crate::layout::flow::{Flow, Furniture, PageLayout};
use crate::layout::geometry::mm;
use crate::layout::place::Step;
use crate::page::Role;

/// Largest shares of the width taken by the labels and by the values of the particulars.
const KEY_SHARE: f32 = 0.4;
const VALUE_SHARE: f32 = 0.5;

impl Composer<'_> {
    /// Parts from top to bottom with the spare height of the page between them.
    pub(super) fn cover(&mut self, cover: &Cover) -> Result<(), TypesetError> {
        let style = self.format.cover;
        let layout = self.layout;
        self.start_layout(PageLayout {
            furniture: Furniture::Number,
            ..self.layouts[layout].clone()
        });
        if let Some(header) = &cover.header {
            self.path.enter(Step::Part("header"));
            self.official_header(header)?;
            self.path.leave();
        }
        if let Some(stamp) = &cover.stamp {
            self.path.enter(Step::Part("stamp"));
            self.flow.steps.push(Flow::Space(mm(6.0)));
            self.stamp(stamp)?;
            self.path.leave();
        }
        self.flow.steps.push(Flow::Fill(3.0));
        if let Some(document_type) = &cover.document_type {
            self.cover_lines("documentType", document_type, &style.document_type)?;
        }
        self.cover_lines("title", &cover.title, &style.title)?;
        for line in &cover.subtitle {
            self.cover_lines("subtitle", line, &style.subtitle)?;
        }
        self.flow.steps.push(Flow::Fill(2.0));
        let styles = PairStyles { key: style.detail, value: style.detail };
        self.path.enter(Step::Part("details"));
        let (area, share) = self.particulars(cover, &style.detail)?;
        self.pairs_in(area, &cover.details, share, styles)?;
        self.path.leave();
        self.flow.steps.push(Flow::Fill(3.0));
        for line in &cover.foot {
            self.cover_lines("foot", line, &style.foot)?;
        }
        self.end_layout(layout);
        Ok(())
    }

    /// Where the particulars stand so that they look centred, and the share of the labels.
    fn particulars(
        &mut self,
        cover: &Cover,
        style: &TextStyle,
    ) -> Result<(Area, f32), TypesetError> {
        let gap = mm(self.format.key_values.gap_mm);
        let (mut keys, mut values) = (0.0f32, 0.0f32);
        for pair in &cover.details {
            let room = self.geometry.width * KEY_SHARE;
            keys = keys.max(self.measure(&pair.key, style, room)?);
            for value in &pair.value {
                values =
                    values.max(self.measure(value, style, self.geometry.width * VALUE_SHARE)?);
            }
        }
        // A point of air, lest rounding break a line that was just measured.
        let key_column = keys + gap + 1.0;
        let width = key_column + values + 1.0;
        let x = self.geometry.left + (self.geometry.width - width) / 2.0;
        Ok((Area { x, width }, key_column / width))
    }

    fn cover_lines(
        &mut self,
        part: &'static str,
        text: &Text,
        style: &TextStyle,
    ) -> Result<(), TypesetError> {
        self.path.enter(Step::Part(part));
        let laid = self.lay(text, self.ask(style, self.geometry.width))?;
        let node = self.node(Role::Paragraph, self.parent);
        self.flow_lines(
            laid,
            node,
            Flowing {
                x: self.geometry.left,
                before: style.space_before_pt,
                after: style.space_after_pt,
                keep: Keep::Ends,
            },
        );
        self.path.leave();
        Ok(())
    }
}
