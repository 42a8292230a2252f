//! Lists as word processors number them.
//!
//! They know no order of letters with đ, so points a), b), c), d), đ), e) carry their letter as
//! text.

use std::io;

use super::package::WORD;
use super::paragraph::Indent;
use super::xml::Xml;
use crate::block::Marker;
use crate::format::ListStyle;

/// Levels a list may have in the file.
pub(super) const LEVELS: usize = 9;

/// Markers that are defined once for all lists.
const DEFINED: [Marker; 3] = [Marker::Dash, Marker::Number, Marker::Plus];

/// The lists of a document, each numbered from its own beginning.
#[derive(Default)]
pub(super) struct Lists {
    /// Marker and first number of each.
    lists: Vec<(Marker, u32)>,
}

impl Lists {
    /// Another list; `None` where its markers are written as text.
    pub(super) fn begin(&mut self, marker: Marker, start: u32) -> Option<usize> {
        // Lists without numbers can all be one, they have nothing to count.
        let counts = marker == Marker::Number;
        let known = self.lists.iter().position(|(known, _)| !counts && *known == marker);
        match marker {
            Marker::Letter => None,
            _ if known.is_some() => known.map(|at| at + 1),
            _ => {
                self.lists.push((marker, start));
                Some(self.lists.len())
            }
        }
    }

    /// Writes the part: two definitions and the lists that use them.
    pub(super) fn write(&self, style: &ListStyle) -> io::Result<Vec<u8>> {
        let mut xml = Xml::document();
        xml.element("w:numbering", &[("xmlns:w", WORD)], |xml| {
            for marker in DEFINED {
                definition(xml, marker, style);
            }
            for (index, (marker, start)) in self.lists.iter().enumerate() {
                xml.element("w:num", &[("w:numId", &(index + 1).to_string())], |xml| {
                    xml.value("w:abstractNumId", definition_of(*marker));
                    if *marker == Marker::Number {
                        for level in 0..LEVELS {
                            xml.element(
                                "w:lvlOverride",
                                &[("w:ilvl", &level.to_string())],
                                |xml| {
                                    xml.value("w:startOverride", &start.to_string());
                                },
                            );
                        }
                    }
                });
            }
        });
        xml.finish()
    }
}

/// Where the words of a list at this depth stand, in millimetres from the left margin.
pub(super) fn indent(style: &ListStyle, depth: usize) -> Indent {
    Indent {
        left_mm: style.indent_mm * (depth as f32 + 1.0) + style.hang_mm,
        right_mm: 0.0,
        first_mm: -style.hang_mm,
    }
}

fn definition_of(marker: Marker) -> &'static str {
    match marker {
        Marker::Dash | Marker::Letter => "0",
        Marker::Number => "1",
        Marker::Plus => "2",
    }
}

fn definition(xml: &mut Xml, marker: Marker, style: &ListStyle) {
    xml.element("w:abstractNum", &[("w:abstractNumId", definition_of(marker))], |xml| {
        xml.value("w:multiLevelType", "hybridMultilevel");
        for level in 0..LEVELS {
            xml.element("w:lvl", &[("w:ilvl", &level.to_string())], |xml| {
                xml.value("w:start", "1");
                let (format, text) = match marker {
                    Marker::Number => ("decimal", format!("%{}.", level + 1)),
                    Marker::Dash | Marker::Plus | Marker::Letter => ("bullet", marker.label(1)),
                };
                xml.value("w:numFmt", format);
                xml.value("w:lvlText", &text);
                xml.value("w:lvlJc", "left");
                xml.element("w:pPr", &[], |xml| indent(style, level).write(xml));
            });
        }
    });
}
