//! What spans hold besides words: links, cross-references, footnotes.

use std::borrow::Cow;

use super::{Ask, Composer, LinkTarget};
use crate::block::{Field, Shift, Span, Text, is_address};
use crate::error::{ReferenceFault, TypesetError, Warning};
use crate::font::Emphasis;
use crate::layout::flow::{Footnote, Strip};
use crate::layout::place::Step;
use crate::layout::prepare::{Look, Part};
use crate::page::{NodeId, Role};

/// Digits kept free for a page number in the first pass.
const FIRST_GUESS: &str = "00";

impl Composer<'_> {
    /// The parts of a text with its fields and footnote numbers, and the nodes inside it.
    pub(super) fn parts<'t>(
        &mut self,
        text: &'t Text,
        base: Emphasis,
    ) -> Result<(Vec<Part<'t>>, Vec<NodeId>), TypesetError> {
        let mut parts = Vec::with_capacity(text.spans.len());
        let mut inlines = Vec::new();
        for span in &text.spans {
            let mut look = Look::of(span, base);
            if let Some(address) = &span.link {
                look.node = self.link(address, text, &mut inlines);
            }
            match &span.field {
                None => parts.push(Part { text: Cow::Borrowed(&span.text), look }),
                Some(field) => self.field(field, span, look, text, &mut parts, &mut inlines)?,
            }
            if let Some(note) = &span.footnote {
                parts.push(self.footnote(note, look, &mut inlines)?);
            }
        }
        Ok((parts, inlines))
    }

    /// A node for words that lead out of the document, if the address is one.
    fn link(&mut self, address: &str, text: &Text, inlines: &mut Vec<NodeId>) -> Option<NodeId> {
        if !is_address(address) {
            self.warnings.push(Warning::StrangeAddress {
                place: self.path.place(text),
                address: address.to_owned(),
            });
            return None;
        }
        let node = self.tree.loose(Role::Link, NodeId::ROOT);
        self.links.insert(node, LinkTarget::Address(address.to_owned()));
        inlines.push(node);
        Some(node)
    }

    /// Words and the number they lead to.
    fn field<'t>(
        &mut self,
        field: &Field,
        span: &'t Span,
        look: Look,
        text: &Text,
        parts: &mut Vec<Part<'t>>,
        inlines: &mut Vec<NodeId>,
    ) -> Result<(), TypesetError> {
        let fault = |composer: &Self, reason| {
            Err(TypesetError::Reference { place: composer.path.place(text), reason })
        };
        let label = match field {
            Field::Page | Field::Pages => return fault(self, ReferenceFault::PageField),
            Field::PageOf(label) | Field::NumberOf(label) => label,
        };
        let Some((anchor, target)) = self.labels.get(label).cloned() else {
            return fault(self, ReferenceFault::Unknown(label.clone()));
        };
        let reference = self.tree.loose(Role::Reference, NodeId::ROOT);
        let node = self.tree.loose(Role::Link, reference);
        inlines.push(reference);
        self.links.insert(node, LinkTarget::Anchor(anchor, target.words));
        let look = Look { node: Some(node), ..look };
        parts.push(Part { text: Cow::Borrowed(&span.text), look });
        if matches!(field, Field::PageOf(_)) {
            let slot = self.slots.len();
            self.slots.push(anchor);
            let guess = self.guesses.get(slot).map_or(FIRST_GUESS, String::as_str).to_owned();
            parts.push(Part {
                text: Cow::Owned(guess),
                look: Look { slot: Some(slot as u32), ..look },
            });
        } else if target.number.is_empty() {
            return fault(self, ReferenceFault::Unnumbered(label.clone()));
        } else {
            parts.push(Part { text: Cow::Owned(target.number), look });
        }
        Ok(())
    }

    /// Lays a footnote out for the foot of its page and returns its number for the text.
    fn footnote(
        &mut self,
        note: &Text,
        look: Look,
        inlines: &mut Vec<NodeId>,
    ) -> Result<Part<'static>, TypesetError> {
        self.path.enter(Step::Part("footnote"));
        if note.spans.iter().any(|span| span.footnote.is_some()) {
            return Err(TypesetError::Reference {
                place: self.path.place(note),
                reason: ReferenceFault::Footnote,
            });
        }
        let number = self.counters.footnote().to_string();
        let reference = self.tree.loose(Role::Reference, NodeId::ROOT);
        let link = self.tree.loose(Role::Link, reference);
        let note_node = self.tree.loose(Role::Note, NodeId::ROOT);
        self.tree.follow(note_node, reference);
        inlines.push(reference);
        self.links.insert(link, LinkTarget::Footnote(self.footnotes.len()));
        self.footnote_lines(&number, note, note_node)?;
        self.path.leave();
        // The word joiner keeps the number on the line of what it belongs to.
        let text = Cow::Owned(format!("\u{2060}{number}"));
        let look = Look {
            shift: Some(Shift::Superscript),
            node: Some(link),
            underline: false,
            slot: None,
            ..look
        };
        Ok(Part { text, look })
    }

    fn footnote_lines(
        &mut self,
        number: &str,
        note: &Text,
        node: NodeId,
    ) -> Result<(), TypesetError> {
        let style = self.format.footnote.text;
        let base = Emphasis { bold: style.bold, italic: style.italic };
        let label = self.tree.loose(Role::Label, node);
        let words = self.tree.loose(Role::Paragraph, node);
        let look = Look {
            emphasis: base,
            shift: Some(Shift::Superscript),
            node: Some(label),
            ..Look::default()
        };
        let (parts, inlines) = self.parts(note, base)?;
        let numbered: Vec<Part<'_>> = std::iter::once(Part { text: Cow::Borrowed(number), look })
            .chain(std::iter::once(Part {
                text: Cow::Borrowed(" "),
                look: Look { emphasis: base, ..Look::default() },
            }))
            .chain(parts)
            .collect();
        let ask = Ask { first_line: 0.0, ..self.ask(&style, self.geometry.width) };
        let laid = self.typesetter.lay(&numbered, ask)?;
        self.report(&laid, note);
        self.tree.adopt(words, &inlines);
        let height = laid.line_height();
        let baseline = laid.strut.baseline(height);
        let count = laid.lines.len();
        let mut lines = Vec::with_capacity(count);
        for (index, line) in laid.lines.into_iter().enumerate() {
            let mut chunks = Vec::new();
            line.place(&mut chunks, words, self.geometry.left, baseline);
            let after = if index + 1 == count { style.space_after_pt } else { 0.0 };
            lines.push(Strip { height, after, chunks, ..Strip::default() });
        }
        self.footnotes.push(Footnote { lines });
        Ok(())
    }
}
