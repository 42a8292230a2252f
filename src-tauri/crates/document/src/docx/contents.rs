//! The table of contents: a field the word processor fills anew when asked, filled with the pages
//! of the printed paper.

use super::body::{Body, heading_anchor};
use super::inline::{field_mark, field_of, instruction_of};
use super::paragraph::{Indent, RunShape, Shape};
use super::styles;
use super::xml::Xml;
use crate::block::{Contents, Text};

impl Body<'_> {
    pub(super) fn contents(&mut self, contents: &Contents) {
        if !contents.title.is_empty() {
            self.paragraph(Shape::of("TOCHeading"), &contents.title);
        }
        let depth = contents.depth.clamp(1, 9);
        let pages = self.pages;
        let entries: Vec<_> =
            pages.outline().iter().enumerate().filter(|(_, entry)| entry.level <= depth).collect();
        for (place, (index, entry)) in entries.iter().enumerate() {
            let mut xml = Xml::fragment();
            if place == 0 {
                field_mark(&mut xml, "begin");
                instruction_of(&mut xml, &format!(r#" TOC \o "1-{depth}" \h \z \u "#));
                field_mark(&mut xml, "separate");
            }
            let shape = RunShape { bold: entry.level <= 1, ..RunShape::default() };
            let title = self.runs(&Text::from(entry.title.as_str()), &shape);
            let anchor = heading_anchor(*index);
            let page = pages
                .pages()
                .get(entry.page)
                .map(|page| page.label.to_string())
                .unwrap_or_default();
            xml.element("w:hyperlink", &[("w:anchor", &anchor), ("w:history", "1")], |xml| {
                xml.splice(&title);
                shape.with(xml, |xml| xml.empty("w:tab", &[]));
                field_of(xml, &shape, &format!(r" PAGEREF {anchor} \h "), &page);
            });
            if place + 1 == entries.len() {
                field_mark(&mut xml, "end");
            }
            let left_mm = self.format.contents.indent_mm * f32::from(entry.level.max(1) - 1);
            let shape = Shape {
                leader_to_mm: Some(self.width_mm()),
                indent: Some(Indent { left_mm, ..Indent::default() }),
                ..Shape::of(styles::of_entry(entry.level))
            };
            let runs = self.written(xml);
            self.paragraph_of(shape, &runs);
        }
    }
}
