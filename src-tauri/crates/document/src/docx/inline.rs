//! Spans as runs: emphasis, links, cross-references, footnotes.

use std::io;

use super::body::Body;
use super::fonts::LaoLetters;
use super::package::{OFFICE_RELATIONS, WORD};
use super::paragraph::{RunShape, Shape};
use super::xml::Xml;
use crate::block::{Field, Lang, Shift, Span, Text, is_address};
use crate::font::{Script, script_of};

/// Footnotes by their number, written.
#[derive(Default)]
pub(super) struct Footnotes(Vec<Vec<u8>>);

impl Footnotes {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Writes the part; the first two notes are the rules word processors draw above the others.
    pub(super) fn write(&self) -> io::Result<Vec<u8>> {
        let mut xml = Xml::document();
        xml.element("w:footnotes", &[("xmlns:w", WORD), ("xmlns:r", OFFICE_RELATIONS)], |xml| {
            for (id, kind, mark) in [
                ("-1", "separator", "w:separator"),
                ("0", "continuationSeparator", "w:continuationSeparator"),
            ] {
                xml.element("w:footnote", &[("w:type", kind), ("w:id", id)], |xml| {
                    Shape::of("FootnoteText")
                        .write(xml, |xml| xml.element("w:r", &[], |xml| xml.empty(mark, &[])));
                });
            }
            for (index, note) in self.0.iter().enumerate() {
                xml.element("w:footnote", &[("w:id", &(index + 1).to_string())], |xml| {
                    xml.splice(note)
                });
            }
        });
        xml.finish()
    }
}

impl Body<'_> {
    /// The words of a text as runs.
    pub(super) fn runs(&mut self, text: &Text, base: &RunShape) -> Vec<u8> {
        let mut xml = Xml::fragment();
        for span in &text.spans {
            self.span(&mut xml, span, base);
        }
        self.written(xml)
    }

    fn span(&mut self, xml: &mut Xml, span: &Span, base: &RunShape) {
        if base.lang == Some(Lang::Lo) || span.text.chars().any(|c| script_of(c) == Script::Lao) {
            self.lao = LaoLetters::Some;
        }
        let shape = RunShape {
            bold: base.bold || span.bold,
            italic: base.italic || span.italic,
            underline: base.underline || span.underline,
            shift: span.shift.or(base.shift),
            half_points: span.percent.map(|_| {
                (base.size_pt.unwrap_or(self.format.body.size_pt) * 2.0 * span.share()).round()
                    as u32
            }),
            lang: span.lang.or(base.lang),
            ..base.clone()
        };
        match &span.link {
            Some(address) if is_address(address) => {
                let relation = self.relation_to(address);
                let shape = RunShape { style: Some("Hyperlink"), ..shape.clone() };
                xml.element("w:hyperlink", &[("r:id", &relation), ("w:history", "1")], |xml| {
                    self.worded(xml, span, &shape)
                });
            }
            _ => self.worded(xml, span, &shape),
        }
        if let Some(note) = &span.footnote {
            self.footnote(xml, note);
        }
    }

    /// The words of a span and the value after them.
    fn worded(&mut self, xml: &mut Xml, span: &Span, shape: &RunShape) {
        let Some(field) = &span.field else { return shape.write(xml, &span.text) };
        match field {
            Field::Page | Field::Pages => {
                shape.write(xml, &span.text);
                field_of(
                    xml,
                    shape,
                    if *field == Field::Page { " PAGE " } else { " NUMPAGES " },
                    "1",
                );
            }
            Field::PageOf(label) => {
                let page = self.next_reference();
                let anchor = self.anchor_of(label);
                xml.element("w:hyperlink", &[("w:anchor", &anchor), ("w:history", "1")], |xml| {
                    shape.write(xml, &span.text);
                    field_of(xml, shape, &format!(r" PAGEREF {anchor} \h "), &page);
                });
            }
            Field::NumberOf(label) => {
                let number = self.number_of(label);
                let anchor = self.anchor_of(label);
                xml.element("w:hyperlink", &[("w:anchor", &anchor), ("w:history", "1")], |xml| {
                    shape.write(xml, &span.text);
                    shape.write(xml, &number);
                });
            }
        }
    }

    fn footnote(&mut self, xml: &mut Xml, note: &Text) {
        let runs = self.runs(note, &RunShape::default());
        let reference = RunShape { style: Some("FootnoteReference"), ..RunShape::default() };
        let mut written = Xml::fragment();
        Shape::of("FootnoteText").write(&mut written, |xml| {
            reference.with(xml, |xml| xml.empty("w:footnoteRef", &[]));
            RunShape::default().write(xml, " ");
            xml.splice(&runs);
        });
        let written = self.written(written);
        self.footnotes.0.push(written);
        let id = self.footnotes.0.len().to_string();
        reference.with(xml, |xml| xml.empty("w:footnoteReference", &[("w:id", &id)]));
    }
}

/// Raised or lowered words, by their name in the file.
pub(super) fn shift_name(shift: Shift) -> &'static str {
    match shift {
        Shift::Superscript => "superscript",
        Shift::Subscript => "subscript",
    }
}

/// A field with its instruction and the value it has until the word processor computes its own.
pub(super) fn field_of(xml: &mut Xml, shape: &RunShape, instruction: &str, value: &str) {
    field_mark(xml, "begin");
    instruction_of(xml, instruction);
    field_mark(xml, "separate");
    shape.write(xml, value);
    field_mark(xml, "end");
}

/// What a field is to compute.
pub(super) fn instruction_of(xml: &mut Xml, instruction: &str) {
    RunShape::default().with(xml, |xml| {
        xml.element("w:instrText", &[("xml:space", "preserve")], |xml| xml.text(instruction))
    });
}

/// The beginning, middle or end of a field.
pub(super) fn field_mark(xml: &mut Xml, kind: &str) {
    RunShape::default().with(xml, |xml| xml.empty("w:fldChar", &[("w:fldCharType", kind)]));
}
