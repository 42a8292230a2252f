//! Paragraphs: their properties in the order the schema demands, and the runs of their words.

use unicode_normalization::UnicodeNormalization;

use super::inline::shift_name;
use super::units::{eighths, twips, twips_of_mm};
use super::xml::Xml;
use crate::block::{Align, Lang, Shift};
use crate::font::{Script, is_joiner, script_of};

/// Properties of a paragraph that its style does not give.
#[derive(Clone, Debug, Default)]
pub(super) struct Shape {
    /// Identifier of the style.
    pub(super) style: String,
    pub(super) keep_next: bool,
    pub(super) page_break_before: bool,
    /// List and level, both as the numbering part knows them.
    pub(super) numbering: Option<(usize, usize)>,
    /// A rule above the paragraph, of this thickness in points.
    pub(super) top_rule_pt: Option<f32>,
    /// A tab stop at this distance from the left margin with a dotted leader, in millimetres.
    pub(super) leader_to_mm: Option<f32>,
    /// Tab stops in the middle and at the end of a line of this length in millimetres.
    pub(super) thirds_of_mm: Option<f32>,
    /// Gaps above and below in points.
    pub(super) gaps_pt: Option<(f32, f32)>,
    /// Height of a line in points, whatever stands in it.
    pub(super) line_pt: Option<f32>,
    pub(super) indent: Option<Indent>,
    pub(super) align: Option<Align>,
    /// Properties of the section that ends with this paragraph, already written.
    pub(super) section: Option<Vec<u8>>,
}

/// Indents in millimetres.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Indent {
    pub(super) left_mm: f32,
    pub(super) right_mm: f32,
    /// Of the first line relative to the others; negative where it hangs out.
    pub(super) first_mm: f32,
}

impl Shape {
    pub(super) fn of(style: impl Into<String>) -> Self {
        Self { style: style.into(), ..Self::default() }
    }

    /// Writes the paragraph with the runs that `content` writes.
    pub(super) fn write(&self, xml: &mut Xml, content: impl FnOnce(&mut Xml)) {
        xml.element("w:p", &[], |xml| {
            xml.element("w:pPr", &[], |xml| self.properties(xml));
            content(xml);
        });
    }

    /// In the order of CT_PPr.
    fn properties(&self, xml: &mut Xml) {
        xml.value("w:pStyle", &self.style);
        if self.keep_next {
            xml.empty("w:keepNext", &[]);
        }
        if self.page_break_before {
            xml.empty("w:pageBreakBefore", &[]);
        }
        if let Some((list, level)) = self.numbering {
            xml.element("w:numPr", &[], |xml| {
                xml.value("w:ilvl", &level.to_string());
                xml.value("w:numId", &list.to_string());
            });
        }
        if let Some(thickness) = self.top_rule_pt {
            xml.element("w:pBdr", &[], |xml| {
                let size = eighths(thickness).to_string();
                xml.empty(
                    "w:top",
                    &[
                        ("w:val", "single"),
                        ("w:sz", &size),
                        ("w:space", "1"),
                        ("w:color", "000000"),
                    ],
                );
            });
        }
        if let Some(to) = self.leader_to_mm {
            xml.element("w:tabs", &[], |xml| {
                let position = twips_of_mm(to).to_string();
                xml.empty(
                    "w:tab",
                    &[("w:val", "right"), ("w:leader", "dot"), ("w:pos", &position)],
                );
            });
        }
        if let Some(length) = self.thirds_of_mm {
            xml.element("w:tabs", &[], |xml| {
                for (kind, position) in [("center", length / 2.0), ("right", length)] {
                    xml.empty(
                        "w:tab",
                        &[("w:val", kind), ("w:pos", &twips_of_mm(position).to_string())],
                    );
                }
            });
        }
        self.spacing(xml);
        if let Some(indent) = self.indent {
            indent.write(xml);
        }
        if let Some(align) = self.align {
            xml.value("w:jc", alignment(align));
        }
        if let Some(section) = &self.section {
            xml.splice(section);
        }
    }

    fn spacing(&self, xml: &mut Xml) {
        let gaps = self
            .gaps_pt
            .map(|(before, after)| (twips(before).to_string(), twips(after).to_string()));
        let line = self.line_pt.map(|line| twips(line).to_string());
        let mut attributes = Vec::new();
        if let Some((before, after)) = &gaps {
            attributes.extend([("w:before", before.as_str()), ("w:after", after.as_str())]);
        }
        if let Some(line) = &line {
            attributes.extend([("w:line", line.as_str()), ("w:lineRule", "exact")]);
        }
        if !attributes.is_empty() {
            xml.empty("w:spacing", &attributes);
        }
    }
}

impl Indent {
    pub(super) fn write(self, xml: &mut Xml) {
        let [left, right, first] = [self.left_mm, self.right_mm, self.first_mm.abs()]
            .map(|mm| twips_of_mm(mm).to_string());
        let first_name = if self.first_mm < 0.0 { "w:hanging" } else { "w:firstLine" };
        xml.empty("w:ind", &[("w:left", &left), ("w:right", &right), (first_name, &first)]);
    }
}

/// An alignment's name in the file.
pub(super) fn alignment(align: Align) -> &'static str {
    match align {
        Align::Left => "left",
        Align::Centre => "center",
        Align::Right => "right",
        Align::Justify => "both",
    }
}

/// Properties of a run that its paragraph's style does not give.
#[derive(Clone, Debug, Default)]
pub(super) struct RunShape {
    /// Identifier of a character style.
    pub(super) style: Option<&'static str>,
    pub(super) bold: bool,
    pub(super) italic: bool,
    pub(super) underline: bool,
    pub(super) shift: Option<Shift>,
    /// Size of the paragraph's words, where it is not that of running text.
    pub(super) size_pt: Option<f32>,
    /// Size of these words, where it is not that of the paragraph's, in half points.
    pub(super) half_points: Option<u32>,
    /// RRGGBB.
    pub(super) colour: Option<&'static str>,
    /// Language of the words where it is not the document's.
    pub(super) lang: Option<Lang>,
}

impl RunShape {
    /// Writes words as runs, a new one where the script changes.
    pub(super) fn write(&self, xml: &mut Xml, words: &str) {
        let words = printable(words);
        let mut rest = words.as_str();
        while let Some(first) = rest.chars().next() {
            let script = script_of(first);
            let end = rest
                .char_indices()
                .find(|&(_, c)| script_of(c) != script && !is_joiner(c))
                .map_or(rest.len(), |(at, _)| at);
            let (stretch, after) = rest.split_at(end);
            xml.element("w:r", &[], |xml| {
                self.properties(xml, script);
                for (index, line) in stretch.split('\n').enumerate() {
                    if index > 0 {
                        xml.empty("w:br", &[]);
                    }
                    if !line.is_empty() {
                        xml.element("w:t", &[("xml:space", "preserve")], |xml| xml.text(line));
                    }
                }
            });
            rest = after;
        }
    }

    /// A run that holds something other than words.
    pub(super) fn with(&self, xml: &mut Xml, content: impl FnOnce(&mut Xml)) {
        xml.element("w:r", &[], |xml| {
            self.properties(xml, Script::Latin);
            content(xml);
        });
    }

    fn properties(&self, xml: &mut Xml, script: Script) {
        let lao = script == Script::Lao;
        let lang = if lao { Some(Lang::Lo) } else { self.lang };
        let plain = self.style.is_none() && self.colour.is_none() && lang.is_none();
        if plain
            && !(self.bold
                || self.italic
                || self.underline
                || self.shift.is_some()
                || self.half_points.is_some())
        {
            return;
        }
        xml.element("w:rPr", &[], |xml| {
            if let Some(style) = self.style {
                xml.value("w:rStyle", style);
            }
            if self.bold {
                xml.empty("w:b", &[]);
                xml.empty("w:bCs", &[]);
            }
            if self.italic {
                xml.empty("w:i", &[]);
            }
            if let Some(colour) = self.colour {
                xml.value("w:color", colour);
            }
            if let Some(size) = self.half_points {
                xml.value("w:sz", &size.to_string());
                xml.value("w:szCs", &size.to_string());
            }
            if self.underline {
                xml.value("w:u", "single");
            }
            if let Some(shift) = self.shift {
                xml.value("w:vertAlign", shift_name(shift));
            }
            if lao {
                // Everything in the run takes the font, weight and size of complex scripts.
                xml.empty("w:cs", &[]);
            }
            if let Some(lang) = lang {
                language(xml, "w:lang", lang);
            }
        });
    }
}

/// States a language; the complex scripts of these papers are Lao.
pub(super) fn language(xml: &mut Xml, name: &'static str, lang: Lang) {
    xml.empty(
        name,
        &[("w:val", region(lang)), ("w:eastAsia", region(lang)), ("w:bidi", region(Lang::Lo))],
    );
}

/// A language with its region, as word processors name them.
pub(super) fn region(lang: Lang) -> &'static str {
    match lang {
        Lang::Vi => "vi-VN",
        Lang::Lo => "lo-LA",
        Lang::En => "en-GB",
    }
}

/// The words in NFC without what XML cannot hold or word processors draw as a box; a line feed is a
/// forced break.
pub(super) fn printable(words: &str) -> String {
    let mut previous = '\0';
    let mut out = String::with_capacity(words.len());
    for c in words.nfc() {
        match c {
            '\n' if previous == '\r' => {}
            '\n' | '\r' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                out.push('\n')
            }
            '\t' => out.push(' '),
            '\u{AD}'
            | '\u{200C}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' => {}
            '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}' => {}
            c if c.is_control() => {}
            c => out.push(c),
        }
        previous = c;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(shape: &RunShape, words: &str) -> String {
        let mut xml = Xml::fragment();
        shape.write(&mut xml, words);
        String::from_utf8(xml.finish().unwrap()).unwrap()
    }

    #[test]
    fn lao_words_are_runs_of_a_complex_script_with_their_language() {
        let xml = written(&RunShape::default(), "Lào ລາວ 2026");
        assert_eq!(
            xml,
            r#"<w:r><w:t xml:space="preserve">Lào </w:t></w:r><w:r><w:rPr><w:cs/><w:lang w:val="lo-LA" w:eastAsia="lo-LA" w:bidi="lo-LA"/></w:rPr><w:t xml:space="preserve">ລາວ</w:t></w:r><w:r><w:t xml:space="preserve"> 2026</w:t></w:r>"#
        );
    }

    #[test]
    fn what_xml_cannot_hold_is_left_out_and_breaks_are_kept() {
        assert_eq!(printable("a\u{0}b\u{1F}c\r\nd\te\u{FFFF}"), "abc\nd e");
        assert!(written(&RunShape::default(), "a\nb").contains("<w:br/>"));
    }
}
