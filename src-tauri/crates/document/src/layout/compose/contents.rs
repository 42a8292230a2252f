//! The table of contents: words now, page numbers once the pages exist.
//!
//! The numbers stand in a column of fixed width, so that the height of the contents does not depend
//! on them and one layout is enough.

use super::text::{Flowing, Keep};
use super::{Ask, Composer};
use crate::block::{Align, Contents};
use crate::error::TypesetError;
use crate::format::TextStyle;
use crate::layout::flow::{EntryLine, Flow, NumberSlot};
use crate::layout::geometry::mm;
use crate::page::{Item, NodeId, Role};

/// Width kept free for leader and number, in millimetres.
const NUMBER_COLUMN_MM: f32 = 14.0;

impl Composer<'_> {
    pub(super) fn contents(&mut self, contents: &Contents) -> Result<(), TypesetError> {
        let style = self.format.contents;
        let depth = contents.depth.max(1);
        if !contents.title.is_empty() {
            let laid = self.lay(&contents.title, self.ask(&style.title, self.geometry.width))?;
            let node = self.node(Role::Paragraph, self.parent);
            let flowing = self.flowing(&style.title);
            self.flow_lines(laid, node, flowing);
        }
        let list = self.node(Role::Contents, self.parent);
        for index in 0..self.headings.len() {
            if self.headings[index].level <= depth {
                self.entry(index, &style.entry, list)?;
            }
        }
        Ok(())
    }

    fn entry(
        &mut self,
        heading: usize,
        style: &TextStyle,
        list: NodeId,
    ) -> Result<(), TypesetError> {
        let level = self.headings[heading].level;
        let text = self.headings[heading].text.clone();
        let top_level = level <= 1;
        let style = TextStyle { bold: style.bold || top_level, align: Align::Left, ..*style };
        let deepest = self.geometry.width / 3.0;
        let indent = (mm(self.format.contents.indent_mm) * f32::from(level - 1)).min(deepest);
        let x = self.geometry.left + indent;
        let width = self.geometry.width - indent;
        let room = width - mm(NUMBER_COLUMN_MM);

        let item = self.node(Role::ContentsItem, list);
        let reference = self.node(Role::Reference, item);
        let node = self.node(Role::Link, reference);
        let laid = self.lay(&text, Ask { first_line: 0.0, ..self.ask(&style, room) })?;
        let baseline = laid.strut.baseline(laid.line_height());
        let from = self.flow.steps.len();
        self.flow_lines(
            laid,
            node,
            Flowing {
                x,
                before: if top_level {
                    style.space_before_pt.max(3.0)
                } else {
                    style.space_before_pt
                },
                after: style.space_after_pt,
                keep: Keep::Ends,
            },
        );
        for step in &mut self.flow.steps[from..] {
            if let Flow::Strip(strip) = step {
                strip.entry = Some(EntryLine { heading, node, x, width, number: None });
            }
        }
        let right = x + width;
        if let Some(strip) = self.flow.last_strip()
            && let Some(entry) = &mut strip.entry
        {
            let words_end = strip
                .chunks
                .iter()
                .flat_map(|chunk| &chunk.items)
                .map(|item| match item {
                    Item::Run(run) => run.x + run.width(),
                    _ => x,
                })
                .fold(x, f32::max);
            let size = style.size_pt;
            entry.number = Some(NumberSlot { words_end, right, baseline, size, bold: style.bold });
        }
        Ok(())
    }
}
