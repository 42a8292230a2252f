//! Lists: a marker beside each item, items one below the other, lists inside items further right.

use super::text::{Flowing, Keep};
use super::{Ask, Composer, LaidLine, mm};
use crate::block::{Align, List, Marker, Text};
use crate::error::TypesetError;
use crate::layout::flow::Flow;
use crate::layout::place::Step;
use crate::page::{Chunk, NodeId, Role, Tag};

/// The letters of points in the order of the Vietnamese alphabet (Decree 30/2020/NĐ-CP, Annex I).
const LETTERS: [&str; 23] =
    ["a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "x", "y"];

impl Composer<'_> {
    pub(super) fn list(&mut self, list: &List) -> Result<(), TypesetError> {
        self.list_at(list, 0, NodeId::ROOT)
    }

    fn list_at(&mut self, list: &List, depth: usize, parent: NodeId) -> Result<(), TypesetError> {
        let style = self.format.list;
        // Deeper levels stop moving right once half the width is used up.
        let indent = (mm(style.indent_mm) * (depth as f32 + 1.0)).min(self.geometry.width / 2.0);
        let list_node = self.node(Role::List(list.marker), parent);
        for (index, item) in list.items.iter().enumerate() {
            self.path.enter(Step::Nth("items", index));
            let item_node = self.node(Role::ListItem, list_node);
            let label_node = self.node(Role::Label, item_node);
            let body_node = self.node(Role::ListBody, item_node);

            let plain = crate::format::TextStyle { align: Align::Left, ..style.text };
            let label = self.lay(&Text::from(label(list.marker, index)), Ask::of(&plain, self.geometry.width))?;
            let hang = mm(style.hang_mm).max(label.width() + 0.3 * style.text.size_pt);
            let room = self.geometry.width - indent - hang;
            let text_node = if item.sublist.is_some() { self.node(Role::Paragraph, body_node) } else { body_node };
            let mut laid = self.lay(&item.text, Ask { room, first_line: 0.0, ..Ask::of(&style.text, room) })?;
            if laid.lines.is_empty() {
                // An item to be filled in by hand keeps its marker.
                laid.lines.push(LaidLine { runs: Vec::new(), width: 0.0 });
            }
            let baseline = laid.strut.baseline(laid.line_height());
            let x = self.geometry.left + indent;

            let from = self.flow.steps.len();
            self.flow_lines(
                laid,
                text_node,
                Flowing { x: x + hang, before: style.text.space_before_pt, after: style.text.space_after_pt, keep: Keep::Ends },
            );
            if let Some(Flow::Strip(strip)) = self.flow.steps.get_mut(from) {
                let items = label.lines.into_iter().flat_map(|line| line.at(x, baseline)).collect();
                strip.chunks.insert(0, Chunk { tag: Tag::Node(label_node), items });
            }
            if let Some(sublist) = &item.sublist {
                if let Some(strip) = self.flow.last_strip() {
                    strip.keep_next = true;
                }
                self.path.enter(Step::Part("sublist"));
                self.list_at(sublist, depth + 1, body_node)?;
                self.path.leave();
            }
            self.path.leave();
        }
        Ok(())
    }
}

/// The marker of the item at `index`, counted from 0.
fn label(marker: Marker, index: usize) -> String {
    match marker {
        Marker::Dash => "–".to_owned(),
        Marker::Number => format!("{}.", index + 1),
        Marker::Letter => {
            // After y) come aa), ab) …, as in the columns of a sheet.
            let mut letters = String::new();
            let mut rest = index + 1;
            while rest > 0 {
                letters.insert_str(0, LETTERS[(rest - 1) % LETTERS.len()]);
                rest = (rest - 1) / LETTERS.len();
            }
            format!("{letters})")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_follow_the_vietnamese_alphabet() {
        let labels: Vec<_> = [0, 4, 5, 22, 23].map(|i| label(Marker::Letter, i)).into();
        assert_eq!(labels, ["a)", "đ)", "e)", "y)", "aa)"]);
    }
}
