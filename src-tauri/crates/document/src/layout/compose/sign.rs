//! The signature block: signers beside the recipients, kept together and with the last lines before
//! it.

use super::column::Column;
use super::table::Area;
use super::{Composer, mm};
use crate::block::{Align, Marker, Recipients, SignatureBlock, Signer, Text};
use crate::error::TypesetError;
use crate::format::TextStyle;
use crate::layout::flow::Strip;
use crate::layout::place::Step;
use crate::page::{NodeId, Role};

/// Gap between two columns in millimetres.
const GUTTER_MM: f32 = 4.0;
/// Signers on one line at most.
const MOST_SIGNERS: usize = 3;

impl Composer<'_> {
    pub(super) fn signatures(&mut self, block: &SignatureBlock) -> Result<(), TypesetError> {
        let style = self.format.signature;
        if let Some(strip) = self.flow.last_strip() {
            strip.keep_next = true;
        }
        let group = self.node(Role::Division, self.parent);
        let mut strip = Strip { before: style.space_before_pt, ..Strip::default() };
        let beside = block.recipients.as_ref().filter(|_| block.signers.len() <= 1);
        let mut bottom = 0.0f32;
        // Read first as it stands first, though it matters less.
        if let Some(recipients) = beside {
            let area = self.share(0.0, style.left_share.clamp(0.2, 0.8));
            bottom = bottom.max(self.recipients(
                &mut strip,
                recipients,
                Column { area, y: 0.0, group },
            )?);
        }
        let mut top = 0.0;
        for (line, signers) in block.signers.chunks(MOST_SIGNERS).enumerate() {
            let mut line_bottom = top;
            for (index, signer) in signers.iter().enumerate() {
                let area = if block.signers.len() == 1 {
                    self.share(style.left_share.clamp(0.2, 0.8), 1.0)
                } else {
                    let count = signers.len() as f32;
                    self.share(index as f32 / count, (index as f32 + 1.0) / count)
                };
                self.path.enter(Step::Nth("signers", line * MOST_SIGNERS + index));
                line_bottom = f32::max(
                    line_bottom,
                    self.signer(&mut strip, signer, Column { area, y: top, group })?,
                );
                self.path.leave();
            }
            top = line_bottom + style.space_before_pt;
            bottom = bottom.max(line_bottom);
        }
        if let Some(recipients) = block.recipients.as_ref().filter(|_| beside.is_none()) {
            let area = self.share(0.0, 1.0);
            bottom = self.recipients(
                &mut strip,
                recipients,
                Column { area, y: bottom + style.space_before_pt, group },
            )?;
        }
        strip.height = bottom;
        self.flow.push(strip);
        Ok(())
    }

    /// The part of the width between two shares of it, less half a gutter at inner edges.
    fn share(&self, from: f32, to: f32) -> Area {
        let half = mm(GUTTER_MM) / 2.0;
        let left = if from > 0.0 { half } else { 0.0 };
        let right = if to < 1.0 { half } else { 0.0 };
        let width = self.geometry.width;
        Area {
            x: self.geometry.left + width * from + left,
            width: width * (to - from) - left - right,
        }
    }

    /// One signer; returns the height the name ends at.
    fn signer(
        &mut self,
        strip: &mut Strip,
        signer: &Signer,
        mut column: Column,
    ) -> Result<f32, TypesetError> {
        let style = self.format.signature;
        for (index, line) in signer.authority.iter().enumerate() {
            self.column_line(
                strip,
                &mut column,
                Step::Nth("authority", index),
                line,
                &style.authority,
            )?;
        }
        self.column_line(strip, &mut column, Step::Part("post"), &signer.post, &style.post)?;
        let space = mm(style.space_mm);
        let below = column.y + space;
        if let Some(mark) = &signer.mark {
            let line =
                self.typesetter.strut(style.mark.size_pt).line_height(style.mark.line_spacing);
            column.y += ((space - line) / 2.0).max(0.0);
            self.column_line(strip, &mut column, Step::Part("mark"), mark, &style.mark)?;
        }
        column.y = column.y.max(below);
        if !signer.name.is_empty() {
            self.column_line(strip, &mut column, Step::Part("name"), &signer.name, &style.name)?;
        }
        Ok(column.y)
    }

    /// Label and dash list; returns the height the last line ends at.
    fn recipients(
        &mut self,
        strip: &mut Strip,
        recipients: &Recipients,
        mut column: Column,
    ) -> Result<f32, TypesetError> {
        let style = self.format.signature;
        self.path.enter(Step::Part("recipients"));
        let label = recipients.label.clone().unwrap_or_else(|| self.words.recipients.into());
        self.column_line(strip, &mut column, Step::Part("label"), &label, &style.recipients_label)?;
        let list = self.node(Role::List(Marker::Dash), column.group);
        for (index, item) in recipients.items.iter().enumerate() {
            self.recipient(strip, &mut column, index, item, list)?;
        }
        self.path.leave();
        Ok(column.y)
    }

    fn recipient(
        &mut self,
        strip: &mut Strip,
        column: &mut Column,
        index: usize,
        item: &Text,
        list: NodeId,
    ) -> Result<(), TypesetError> {
        let style = TextStyle { align: Align::Left, ..self.format.signature.recipients };
        let node = self.node(Role::ListItem, list);
        let (label, body) = (self.node(Role::Label, node), self.node(Role::ListBody, node));
        let dash = Text::from("- ");
        let hang = self.measure(&"-\u{a0}".into(), &style, column.area.width)?;
        let mut at = *column;
        self.column_words(strip, &mut at, Step::Nth("items", index), &dash, &style, label)?;
        column.area = Area { x: column.area.x + hang, width: column.area.width - hang };
        let y = column.y;
        self.column_words(strip, column, Step::Nth("items", index), item, &style, body)?;
        column.area = Area { x: column.area.x - hang, width: column.area.width + hang };
        // An item left empty for writing in by hand keeps its line.
        column.y = column.y.max(at.y).max(y);
        Ok(())
    }
}
