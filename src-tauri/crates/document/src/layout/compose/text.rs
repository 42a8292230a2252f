//! Headings, paragraphs and notes.

use super::{Ask, Composer, Emphasis, Laid, mm, numbered, plain_parts};
use crate::block::{Align, Heading, Note, Paragraph, ParagraphKind, Text};
use crate::error::TypesetError;
use crate::format::TextStyle;
use crate::layout::flow::Strip;
use crate::page::{Chunk, Colour, Item, NodeId, Role, Rule, Tag};

/// How the lines of a paragraph behave at a page boundary, and the gaps around them in points.
#[derive(Clone, Copy)]
pub(super) struct Flowing {
    pub(super) x: f32,
    pub(super) before: f32,
    pub(super) after: f32,
    pub(super) keep: Keep,
}

/// What must stay together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Keep {
    /// Two lines at either side of a page break.
    Ends,
    /// All lines, and the last one with what follows.
    WithNext,
    /// All lines.
    Whole,
}

impl Composer<'_> {
    pub(super) fn heading(&mut self, heading: &Heading) -> Result<(), TypesetError> {
        let Some(style) = self.format.heading(heading.level).copied() else {
            return Err(TypesetError::Format { field: "headings", reason: "is empty" });
        };
        let number = if heading.numbered {
            self.counters.heading(heading.level).printed
        } else {
            String::new()
        };
        let text = numbered(&number, &heading.text);
        let laid = self.lay(&text, self.ask(&style, self.geometry.width))?;
        let node = self.node(Role::Heading(heading.level.max(1)), self.parent);
        self.tree.nodes[node.index()].title = Some(text.plain());
        if heading.listed {
            self.anchor_heading();
        }
        self.anchor_label(heading.label.as_deref());
        let flowing = self.flowing(&style);
        self.flow_lines(laid, node, flowing);
        Ok(())
    }

    pub(super) fn paragraph(&mut self, paragraph: &Paragraph) -> Result<(), TypesetError> {
        let style = *self.format.paragraph(paragraph.role);
        let laid = self.lay(&paragraph.text, self.ask(&style, self.geometry.width))?;
        let width = laid.width();
        let node = self.node(Role::Paragraph, self.parent);
        self.anchor_label(paragraph.label.as_deref());
        let flowing = self.flowing(&style);
        self.flow_lines(laid, node, flowing);
        if paragraph.role == ParagraphKind::Abstract && width > 0.0 {
            self.abstract_rule(&style, width);
        }
        if paragraph.keep_with_next
            && let Some(strip) = self.flow.last_strip()
        {
            strip.keep_next = true;
        }
        Ok(())
    }

    pub(super) fn note(&mut self, note: &Note) -> Result<(), TypesetError> {
        let style = self.format.note;
        if let Some(strip) = self.flow.last_strip() {
            strip.keep_next = true;
            strip.after = style.space_before_pt;
        }
        let laid = self.lay(&note.text, self.ask(&style, self.geometry.width))?;
        let node = self.node(Role::Remark, self.parent);
        let flowing = self.flowing(&style);
        self.flow_lines(laid, node, flowing);
        Ok(())
    }

    /// Full width of the page with the gaps of the style.
    pub(super) fn flowing(&self, style: &TextStyle) -> Flowing {
        Flowing {
            x: self.geometry.left,
            before: style.space_before_pt,
            after: style.space_after_pt,
            keep: if style.keep_with_next { Keep::WithNext } else { Keep::Ends },
        }
    }

    /// Turns lines into strips, one each.
    pub(super) fn flow_lines(&mut self, laid: Laid, node: NodeId, flowing: Flowing) {
        self.claim(node, &laid);
        let height = laid.line_height();
        let baseline = laid.strut.baseline(height);
        let count = laid.lines.len();
        for (index, line) in laid.lines.into_iter().enumerate() {
            let (first, last) = (index == 0, index + 1 == count);
            let keep_next = match flowing.keep {
                Keep::WithNext => true,
                Keep::Whole => !last,
                // No first line alone at the bottom of a page, no last line alone at the top.
                Keep::Ends => !last && (first || index + 2 == count),
            };
            let mut chunks = Vec::with_capacity(1);
            line.place(&mut chunks, node, flowing.x, baseline);
            self.flow.push(Strip {
                height,
                before: if first { flowing.before } else { 0.0 },
                after: if last { flowing.after } else { 0.0 },
                keep_next,
                chunks,
                ..Strip::default()
            });
        }
    }

    /// Width of the widest line of a text broken to `room`, without noting anything about it.
    pub(super) fn measure(
        &mut self,
        text: &Text,
        style: &TextStyle,
        room: f32,
    ) -> Result<f32, TypesetError> {
        let base = Emphasis { bold: style.bold, italic: style.italic };
        let ask = Ask { first_line: 0.0, align: Align::Left, ..self.ask(style, room) };
        Ok(self.typesetter.measure(&plain_parts(text, base), ask)?.widest)
    }

    /// The short rule under an abstract (*trích yếu*): four tenths of its words.
    fn abstract_rule(&mut self, style: &TextStyle, words: f32) {
        let width = words.min(mm(90.0)) * self.format.header.agency_rule_share;
        let thickness = self.format.header.rule_pt;
        let Some(last) = self.flow.last_strip() else { return };
        last.keep_next = true;
        last.after = 0.0;
        let rule = Rule {
            x: self.geometry.left + (self.geometry.width - width) / 2.0,
            y: 2.0,
            width,
            height: thickness,
            colour: Colour::BLACK,
        };
        self.flow.push(Strip {
            height: 2.0 + thickness,
            after: style.space_after_pt,
            chunks: vec![Chunk { tag: Tag::Layout, items: vec![Item::Rule(rule)] }],
            ..Strip::default()
        });
    }
}
