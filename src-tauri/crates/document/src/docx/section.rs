//! Pages of sections: how they lie, their margins and numbers, and the running words on them.

use super::body::Body;
use super::inline::field_of;
use super::package::{OFFICE_RELATIONS, WORD};
use super::paragraph::{RunShape, Shape};
use super::units::twips_of_mm;
use super::xml::Xml;
use crate::block::{Block, Orientation, Running, RunningLine};
use crate::format::PageSetup;

/// What the pages of a section have in common.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Pages {
    pub(super) orientation: Orientation,
    /// Whether they are numbered from 1 again.
    pub(super) own_numbers: bool,
}

/// The sections of the file so far.
#[derive(Default)]
pub(super) struct Sections {
    /// The pages being written.
    pages: Pages,
    /// The pages of what comes next, if others.
    wanted: Option<Pages>,
    /// Sections already ended.
    count: usize,
    /// Relations of the parts with running words, in the order of the schema.
    references: Vec<(&'static str, &'static str, String)>,
}

impl Sections {
    /// The page as it lies now.
    pub(super) fn page(&self, upright: &PageSetup) -> PageSetup {
        match self.pages.orientation {
            Orientation::Upright => *upright,
            // Turned to the left: the upper margin becomes the left one.
            Orientation::Sideways => PageSetup {
                width_mm: upright.height_mm,
                height_mm: upright.width_mm,
                top_mm: upright.left_mm,
                right_mm: upright.top_mm,
                bottom_mm: upright.right_mm,
                left_mm: upright.bottom_mm,
            },
        }
    }
}

impl Body<'_> {
    /// Lets what follows stand on other pages; returns those it would have stood on.
    pub(super) fn begin_pages(&mut self, pages: Pages) -> Pages {
        self.sections.wanted.replace(pages).unwrap_or(self.sections.pages)
    }

    /// Ends a section before content that is to stand on other pages. A section nothing stands in
    /// is none.
    pub(super) fn settle_pages(&mut self) {
        let Some(pages) = self.sections.wanted.take() else { return };
        if self.begun {
            let properties = self.section_properties();
            self.new_page = false;
            self.paragraph_of(
                Shape { line_pt: Some(1.0), section: Some(properties), ..Shape::of("Gap") },
                &[],
            );
            // The content begins anew at the top of a page.
            self.begun = false;
        }
        self.new_page = false;
        self.sections.pages = pages;
    }

    /// Properties of the last section, which stand at the end of the file.
    pub(super) fn last_section(&mut self) {
        let properties = self.section_properties();
        self.xml.splice(&properties);
    }

    /// In the order of CT_SectPr.
    fn section_properties(&mut self) -> Vec<u8> {
        let page = self.sections.page(&self.format.page);
        let running = self.format.running;
        let pages = self.sections.pages;
        let mut xml = Xml::fragment();
        xml.element("w:sectPr", &[], |xml| {
            for (element, kind, relation) in &self.sections.references {
                xml.empty(element, &[("w:type", kind), ("r:id", relation)]);
            }
            let [width, height] =
                [page.width_mm, page.height_mm].map(|mm| twips_of_mm(mm).to_string());
            let mut size = vec![("w:w", width.as_str()), ("w:h", &height)];
            if pages.orientation == Orientation::Sideways {
                size.push(("w:orient", "landscape"));
            }
            xml.empty("w:pgSz", &size);
            let head = self.format.page_number.top_mm.min(running.header_mm);
            let lengths =
                [page.top_mm, page.right_mm, page.bottom_mm, page.left_mm, head, running.footer_mm];
            let [top, right, bottom, left, header, footer] =
                lengths.map(|mm| twips_of_mm(mm).to_string());
            xml.empty(
                "w:pgMar",
                &[
                    ("w:top", &top),
                    ("w:right", &right),
                    ("w:bottom", &bottom),
                    ("w:left", &left),
                    ("w:header", &header),
                    ("w:footer", &footer),
                    ("w:gutter", "0"),
                ],
            );
            if pages.own_numbers {
                xml.empty("w:pgNumType", &[("w:start", "1")]);
            }
            if self.sections.count == 0 || pages.own_numbers {
                // The first page of a paper, and of an annex numbered on its own, bears no number.
                xml.empty("w:titlePg", &[]);
            }
        });
        self.sections.count += 1;
        self.written(xml)
    }

    /// Writes heads and feet of pages: one pair for all pages, one for first pages, which bear no
    /// number.
    pub(super) fn running_parts(
        &mut self,
        running: &Running,
        first: Option<&Block>,
    ) -> Vec<(String, Vec<u8>)> {
        let empty = RunningLine::default();
        let covered = matches!(first, Some(Block::Cover(_)));
        let (first_header, first_footer) =
            if covered { (&empty, &empty) } else { (&running.header, &running.footer) };
        let mut parts = Vec::new();
        let shown = if self.format.page_number.shown { Number::Shown } else { Number::Hidden };
        for (element, kind, root, file, line, number) in [
            ("w:headerReference", "default", "w:hdr", "header1.xml", &running.header, shown),
            ("w:headerReference", "first", "w:hdr", "header2.xml", first_header, Number::Hidden),
            (
                "w:footerReference",
                "default",
                "w:ftr",
                "footer1.xml",
                &running.footer,
                Number::Hidden,
            ),
            ("w:footerReference", "first", "w:ftr", "footer2.xml", first_footer, Number::Hidden),
        ] {
            if line.is_empty() && number == Number::Hidden {
                continue;
            }
            let relation =
                self.relations.part(if root == "w:hdr" { "header" } else { "footer" }, file);
            self.sections.references.push((element, kind, relation));
            parts.push((file.to_owned(), self.running_part(root, line, number)));
        }
        parts
    }

    /// A line of three parts with tabs between them, the number in the middle.
    fn running_part(&mut self, root: &'static str, line: &RunningLine, number: Number) -> Vec<u8> {
        let mut middle = Xml::fragment();
        if number == Number::Shown {
            field_of(&mut middle, &RunShape::default(), " PAGE ", "2");
            if !line.centre.is_empty() {
                RunShape::default().write(&mut middle, " ");
            }
        }
        let mut middle = self.written(middle);
        middle.extend(self.runs(&line.centre, &RunShape::default()));
        let shape = if line.is_empty() {
            Shape::of("PageNumber")
        } else {
            Shape { thirds_of_mm: Some(self.width_mm()), ..Shape::of("Running") }
        };
        let runs = if line.is_empty() {
            middle
        } else {
            let [left, right] =
                [&line.left, &line.right].map(|part| self.runs(part, &RunShape::default()));
            let mut xml = Xml::fragment();
            xml.splice(&left);
            RunShape::default().with(&mut xml, |xml| xml.empty("w:tab", &[]));
            xml.splice(&middle);
            RunShape::default().with(&mut xml, |xml| xml.empty("w:tab", &[]));
            xml.splice(&right);
            self.written(xml)
        };
        let mut xml = Xml::document();
        xml.element(root, &[("xmlns:w", WORD), ("xmlns:r", OFFICE_RELATIONS)], |xml| {
            shape.write(xml, |xml| xml.splice(&runs))
        });
        self.written(xml)
    }
}

/// Whether a head bears the page number.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Number {
    Shown,
    Hidden,
}
