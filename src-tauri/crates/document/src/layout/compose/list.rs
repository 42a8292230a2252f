//! Lists: a marker beside each item, items one below the other, lists inside items further right.

use super::table::Area;
use super::text::{Flowing, Keep};
use super::{Ask, Composer, mm};
use crate::block::{Align, List, Text};
use crate::error::TypesetError;
use crate::format::TextStyle;
use crate::layout::flow::Flow;
use crate::layout::lay::LaidLine;
use crate::layout::place::Step;
use crate::page::{Chunk, NodeId, Role};

/// The nodes of a list item.
#[derive(Clone, Copy)]
pub(super) struct ItemNodes {
    label: NodeId,
    body: NodeId,
}

impl Composer<'_> {
    pub(super) fn list(&mut self, list: &List) -> Result<(), TypesetError> {
        self.list_at(list, 0, self.parent)
    }

    fn list_at(&mut self, list: &List, depth: usize, parent: NodeId) -> Result<(), TypesetError> {
        let style = self.format.list;
        // Deeper levels stop moving right once half the width is used up.
        let indent = (mm(style.indent_mm) * (depth as f32 + 1.0)).min(self.geometry.width / 2.0);
        let area = Area { x: self.geometry.left + indent, width: self.geometry.width - indent };
        let list_node = self.node(Role::List(list.marker), parent);
        for (index, item) in list.items.iter().enumerate() {
            self.path.enter(Step::Nth("items", index));
            let nodes = self.item_nodes(list_node);
            let body = nodes.body;
            let words =
                if item.sublist.is_some() { self.node(Role::Paragraph, body) } else { body };
            let marker = list.marker.label(list.start.saturating_add(index as u32));
            self.list_item_in(
                &marker,
                &item.text,
                area,
                &style.text,
                ItemNodes { body: words, ..nodes },
            )?;
            if let Some(sublist) = &item.sublist {
                if let Some(strip) = self.flow.last_strip() {
                    strip.keep_next = true;
                }
                self.path.enter(Step::Part("sublist"));
                self.list_at(sublist, depth + 1, body)?;
                self.path.leave();
            }
            self.path.leave();
        }
        Ok(())
    }

    /// One item of a list between two edges.
    pub(super) fn list_item(
        &mut self,
        marker: &str,
        text: &Text,
        area: Area,
        style: &TextStyle,
        list: NodeId,
    ) -> Result<(), TypesetError> {
        let nodes = self.item_nodes(list);
        self.list_item_in(marker, text, area, style, nodes)
    }

    fn item_nodes(&mut self, list: NodeId) -> ItemNodes {
        let item = self.node(Role::ListItem, list);
        ItemNodes { label: self.node(Role::Label, item), body: self.node(Role::ListBody, item) }
    }

    fn list_item_in(
        &mut self,
        marker: &str,
        text: &Text,
        area: Area,
        style: &TextStyle,
        nodes: ItemNodes,
    ) -> Result<(), TypesetError> {
        let plain = TextStyle { align: Align::Left, first_line_mm: 0.0, ..*style };
        let label = self.lay(&Text::from(marker), self.ask(&plain, area.width))?;
        let hang = mm(self.format.list.hang_mm).max(label.width() + 0.3 * style.size_pt);
        let room = area.width - hang;
        let mut laid = self.lay(text, Ask { first_line: 0.0, ..self.ask(style, room) })?;
        if laid.lines.is_empty() {
            // An item to be filled in by hand keeps its marker.
            laid.lines.push(LaidLine::default());
        }
        let baseline = laid.strut.baseline(laid.line_height());
        let from = self.flow.steps.len();
        self.flow_lines(
            laid,
            nodes.body,
            Flowing {
                x: area.x + hang,
                before: style.space_before_pt,
                after: style.space_after_pt,
                keep: Keep::Ends,
            },
        );
        if let Some(Flow::Strip(strip)) = self.flow.steps.get_mut(from) {
            let mut chunks: Vec<Chunk> = Vec::new();
            for line in label.lines {
                line.place(&mut chunks, nodes.label, area.x, baseline);
            }
            chunks.append(&mut strip.chunks);
            strip.chunks = chunks;
        }
        Ok(())
    }
}
