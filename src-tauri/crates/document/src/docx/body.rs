//! The blocks of a document in reading order, each as the paragraphs and tables it becomes.

use std::collections::BTreeMap;
use std::io;

use super::DocxError;
use super::fonts::LaoLetters;
use super::inline::Footnotes;
use super::measure::Ruler;
use super::numbering::{self, LEVELS, Lists};
use super::package::{DRAWING_IN_TEXT, OFFICE_RELATIONS, Part, Relations, WORD};
use super::paragraph::{Indent, RunShape, Shape};
use super::section::{Pages, Sections};
use super::styles;
use super::units::points_of_mm;
use super::xml::Xml;
use crate::block::{
    Annex, Block, Counters, Document, Heading, Lang, List, Note, Orientation, Paragraph,
    ParagraphKind, Section, Target, Text, labels,
};
use crate::format::{AnnexPages, Format};
use crate::page::Typeset;
use crate::picture::Picture;
use crate::resource::Resource;
use crate::words::{Words, words};

/// The main part and what the others need to know of it.
pub(super) struct Written {
    pub(super) document: Vec<u8>,
    pub(super) relations: Relations,
    pub(super) lists: Lists,
    pub(super) footnotes: Footnotes,
    /// Pictures.
    pub(super) media: Vec<Part>,
    /// Parts with running words, by their path below `word/`.
    pub(super) running: Vec<(String, Vec<u8>)>,
    pub(super) lao: LaoLetters,
}

/// Writes the main part.
pub(super) fn write(document: &Document, pages: &Typeset) -> Result<Written, DocxError> {
    let mut body = Body {
        format: &document.format,
        pages,
        resources: &document.resources,
        words: words(document.meta.lang),
        counters: Counters::new(document),
        // Two blocks of one label have been refused by the layout.
        labels: labels(document).unwrap_or_default(),
        xml: Xml::fragment(),
        fault: None,
        relations: Relations::default(),
        lists: Lists::default(),
        ruler: Ruler::new()?,
        footnotes: Footnotes::default(),
        pictures: Vec::new(),
        media: Vec::new(),
        drawings: 0,
        listed: 0,
        bookmarks: 0,
        references: 0,
        kept: false,
        begun: false,
        new_page: false,
        sections: Sections::default(),
        lao: LaoLetters::None,
    };
    let running = body.running_parts(&document.running, document.blocks.first());
    body.blocks(&document.blocks)?;
    body.last_section();
    if let Some(fault) = body.fault {
        return Err(fault.into());
    }
    let content = body.xml.finish()?;
    let mut xml = Xml::document();
    xml.element(
        "w:document",
        &[("xmlns:w", WORD), ("xmlns:r", OFFICE_RELATIONS), ("xmlns:wp", DRAWING_IN_TEXT)],
        |xml| {
            xml.element("w:body", &[], |xml| xml.splice(&content));
        },
    );
    Ok(Written {
        document: xml.finish()?,
        relations: body.relations,
        lists: body.lists,
        footnotes: body.footnotes,
        media: body.media,
        running,
        lao: body.lao,
    })
}

/// The main part being written.
pub(super) struct Body<'d> {
    pub(super) format: &'d Format,
    pub(super) pages: &'d Typeset,
    pub(super) resources: &'d BTreeMap<String, Resource>,
    pub(super) words: &'static Words,
    pub(super) counters: Counters<'d>,
    labels: BTreeMap<String, Target>,
    pub(super) xml: Xml,
    /// The first fault of a piece written apart.
    fault: Option<io::Error>,
    pub(super) relations: Relations,
    lists: Lists,
    pub(super) ruler: Ruler,
    pub(super) footnotes: Footnotes,
    /// Pictures in the file, each once, and their files.
    pub(super) pictures: Vec<Picture>,
    pub(super) media: Vec<Part>,
    /// Places where a picture stands so far.
    pub(super) drawings: usize,
    /// Listed headings so far.
    listed: usize,
    /// Bookmarks so far; each needs a number of its own.
    bookmarks: usize,
    /// References to pages so far.
    references: usize,
    /// Whether the block being written stays on the page of the next one.
    kept: bool,
    /// Whether anything has been written.
    pub(super) begun: bool,
    /// Whether the next paragraph begins a page.
    pub(super) new_page: bool,
    pub(super) sections: Sections,
    pub(super) lao: LaoLetters,
}

impl Body<'_> {
    fn blocks(&mut self, blocks: &[Block]) -> Result<(), DocxError> {
        for (index, block) in blocks.iter().enumerate() {
            // A signature stands with the last words before it.
            self.kept = matches!(blocks.get(index + 1), Some(Block::SignatureBlock(_)));
            self.block(block)?;
        }
        Ok(())
    }

    fn block(&mut self, block: &Block) -> Result<(), DocxError> {
        if !matches!(block, Block::Section(_) | Block::Annex(_) | Block::PageBreak) {
            self.settle_pages();
        }
        match block {
            Block::Heading(heading) => self.heading(heading),
            Block::Paragraph(paragraph) => self.body_paragraph(paragraph)?,
            Block::List(list) => self.list(list, 0),
            Block::Table(table) => self.table(table)?,
            Block::Figure(figure) => self.figure(figure)?,
            Block::Appended(appended) => self.appended(appended),
            Block::KeyValues(pairs) => self.key_values(pairs),
            Block::OfficialHeader(header) => self.official_header(header)?,
            Block::Cover(cover) => self.cover(cover)?,
            Block::Contents(contents) => self.contents(contents),
            Block::Addressees(addressees) => self.addressees(addressees)?,
            Block::SignatureBlock(block) => self.signatures(block),
            Block::Bilingual(bilingual) => self.bilingual(bilingual),
            Block::Section(section) => self.section(section)?,
            Block::Annex(annex) => self.annex(annex)?,
            Block::Stamp(stamp) => self.stamp(stamp)?,
            Block::Note(note) => self.note(note),
            Block::Spacer(spacer) => {
                if spacer.height_mm.is_finite() && spacer.height_mm > 0.0 {
                    self.gap(points_of_mm(spacer.height_mm));
                }
            }
            Block::PageBreak => self.new_page = self.begun,
        }
        Ok(())
    }

    /// The document's language.
    pub(super) fn lang(&self) -> Lang {
        self.pages.meta().lang
    }

    /// Width between the margins of the present pages in millimetres.
    pub(super) fn width_mm(&self) -> f32 {
        let page = self.sections.page(&self.format.page);
        page.width_mm - page.left_mm - page.right_mm
    }

    /// A paragraph of words.
    pub(super) fn paragraph(&mut self, shape: Shape, text: &Text) {
        self.paragraph_in(shape, text, &RunShape::default());
    }

    /// A paragraph of words that all have a property of their own.
    pub(super) fn paragraph_in(&mut self, shape: Shape, text: &Text, base: &RunShape) {
        let runs = self.runs(text, base);
        self.paragraph_of(shape, &runs);
    }

    /// A paragraph of runs already written.
    pub(super) fn paragraph_of(&mut self, shape: Shape, runs: &[u8]) {
        self.begun = true;
        let page_break_before = shape.page_break_before || std::mem::take(&mut self.new_page);
        Shape { page_break_before, ..shape }.write(&mut self.xml, |xml| xml.splice(runs));
    }

    /// What was written apart; a fault is told once the whole is finished.
    pub(super) fn written(&mut self, xml: Xml) -> Vec<u8> {
        match xml.finish() {
            Ok(bytes) => bytes,
            Err(fault) => {
                self.fault.get_or_insert(fault);
                Vec::new()
            }
        }
    }

    /// What `content` writes, apart from the flow.
    pub(super) fn apart(&mut self, content: impl FnOnce(&mut Self)) -> Vec<u8> {
        let flow = std::mem::replace(&mut self.xml, Xml::fragment());
        content(self);
        let piece = std::mem::replace(&mut self.xml, flow);
        self.written(piece)
    }

    /// The relation that leads to an address.
    pub(super) fn relation_to(&mut self, address: &str) -> String {
        self.relations.address(address)
    }

    /// The page number the next reference prints.
    pub(super) fn next_reference(&mut self) -> String {
        let page = self.pages.references.get(self.references).cloned().unwrap_or_default();
        self.references += 1;
        page
    }

    /// The number of the block of a label.
    pub(super) fn number_of(&self, label: &str) -> String {
        self.labels.get(label).map(|target| target.number.clone()).unwrap_or_default()
    }

    /// The bookmark of the block of a label. Labels may hold what names of bookmarks may not, so
    /// their place names them.
    pub(super) fn anchor_of(&self, label: &str) -> String {
        let place =
            self.labels.keys().position(|known| known == label).unwrap_or(self.labels.len());
        format!("_Ref{:06}", place + 1)
    }

    /// Runs with a bookmark around them.
    pub(super) fn bookmarked(&mut self, name: &str, runs: &[u8]) -> Vec<u8> {
        let id = self.bookmarks.to_string();
        self.bookmarks += 1;
        let mut xml = Xml::fragment();
        xml.empty("w:bookmarkStart", &[("w:id", &id), ("w:name", name)]);
        xml.splice(runs);
        xml.empty("w:bookmarkEnd", &[("w:id", &id)]);
        self.written(xml)
    }

    /// Runs with the bookmark of a label around them, if there is a label.
    pub(super) fn labelled(&mut self, label: Option<&str>, runs: Vec<u8>) -> Vec<u8> {
        match label {
            Some(label) => {
                let anchor = self.anchor_of(label);
                self.bookmarked(&anchor, &runs)
            }
            None => runs,
        }
    }

    /// Empty height in points.
    pub(super) fn gap(&mut self, height_pt: f32) {
        let shape = Shape { line_pt: Some(height_pt.clamp(1.0, 1500.0)), ..Shape::of("Gap") };
        self.paragraph_of(shape, &[]);
    }

    fn heading(&mut self, heading: &Heading) {
        let number = if heading.numbered {
            format!("{} ", self.counters.heading(heading.level).printed)
        } else {
            String::new()
        };
        let mut runs = self.runs(&Text::from(number), &RunShape::default());
        runs.extend(self.runs(&heading.text, &RunShape::default()));
        runs = self.labelled(heading.label.as_deref(), runs);
        let style = if heading.listed {
            runs = self.listed(&runs);
            styles::of_heading(heading.level)
        } else {
            styles::of_unlisted_heading(heading.level)
        };
        self.paragraph_of(Shape::of(style), &runs);
    }

    /// Runs with the bookmark that the contents lead to.
    fn listed(&mut self, runs: &[u8]) -> Vec<u8> {
        let anchor = heading_anchor(self.listed);
        self.listed += 1;
        self.bookmarked(&anchor, runs)
    }

    fn body_paragraph(&mut self, paragraph: &Paragraph) -> Result<(), DocxError> {
        let shape = Shape {
            keep_next: paragraph.keep_with_next || self.kept,
            ..Shape::of(styles::of_paragraph(paragraph.role))
        };
        let runs = self.runs(&paragraph.text, &RunShape::default());
        let runs = self.labelled(paragraph.label.as_deref(), runs);
        if paragraph.role != ParagraphKind::Abstract {
            self.paragraph_of(shape, &runs);
            return Ok(());
        }
        // The gap belongs under the rule, not above it.
        let style = self.format.abstract_line;
        let room = points_of_mm(self.width_mm());
        let words = self.ruler.width(&paragraph.text.plain(), &style)?.min(points_of_mm(90.0));
        self.paragraph_of(
            Shape { keep_next: true, gaps_pt: Some((style.space_before_pt, 0.0)), ..shape },
            &runs,
        );
        self.rule(words * self.format.header.agency_rule_share, room, style.space_after_pt);
        Ok(())
    }

    /// A rule of this length, centred in `room`, with a gap below it; all in points.
    pub(super) fn rule(&mut self, length: f32, room: f32, below: f32) {
        let side_mm = ((room - length) / 2.0).max(0.0) * 25.4 / 72.0;
        let shape = Shape {
            top_rule_pt: Some(self.format.header.rule_pt),
            gaps_pt: Some((2.0, below)),
            line_pt: Some(2.0),
            indent: Some(Indent { left_mm: side_mm, right_mm: side_mm, first_mm: 0.0 }),
            ..Shape::of("Gap")
        };
        self.paragraph_of(shape, &[]);
    }

    fn note(&mut self, note: &Note) {
        self.paragraph(Shape::of("Note"), &note.text);
    }

    fn list(&mut self, list: &List, depth: usize) {
        let level = depth.min(LEVELS - 1);
        let number = self.lists.begin(list.marker, list.start);
        let indent = numbering::indent(&self.format.list, level);
        for (index, item) in list.items.iter().enumerate() {
            let mut shape =
                Shape { keep_next: item.sublist.is_some(), ..Shape::of("ListParagraph") };
            let mut runs = Vec::new();
            match number {
                Some(list) => shape.numbering = Some((list, level)),
                None => {
                    shape.indent = Some(indent);
                    runs = self.marked(&list.marker.label(list.start.saturating_add(index as u32)));
                }
            }
            runs.extend(self.runs(&item.text, &RunShape::default()));
            self.paragraph_of(shape, &runs);
            if let Some(sublist) = &item.sublist {
                self.list(sublist, depth + 1);
            }
        }
    }

    /// A marker written as text, with the tab that leads to the words.
    pub(super) fn marked(&mut self, marker: &str) -> Vec<u8> {
        let mut xml = Xml::fragment();
        RunShape::default().write(&mut xml, marker);
        RunShape::default().with(&mut xml, |xml| xml.empty("w:tab", &[]));
        self.written(xml)
    }

    /// Whether a section fits one page is the word processor's business; only sideways pages are.
    fn section(&mut self, section: &Section) -> Result<(), DocxError> {
        if section.orientation == Orientation::Upright {
            return self.blocks(&section.blocks);
        }
        let outer =
            self.begin_pages(Pages { orientation: section.orientation, own_numbers: false });
        self.blocks(&section.blocks)?;
        self.begin_pages(outer);
        Ok(())
    }

    fn annex(&mut self, annex: &Annex) -> Result<(), DocxError> {
        let style = self.format.annex;
        let number = self.counters.annex().printed;
        let outer = self.begin_pages(Pages {
            orientation: annex.orientation,
            own_numbers: style.pages == AnnexPages::Own,
        });
        self.settle_pages();
        let number =
            Text::from(format!("{} {number}", self.words.annex).trim_end().to_owned() + "\n");
        let mut runs = self.runs(&number, &RunShape::default());
        runs.extend(self.runs(&annex.title, &RunShape::default()));
        runs = self.labelled(annex.label.as_deref(), runs);
        runs = self.listed(&runs);
        let last = annex.belongs_to.is_none();
        let gaps = |after: f32| Some((0.0, after));
        self.paragraph_of(
            Shape {
                gaps_pt: gaps(if last { style.space_after_pt } else { 0.0 }),
                ..Shape::of("AnnexTitle")
            },
            &runs,
        );
        if let Some(words) = &annex.belongs_to {
            self.paragraph(
                Shape { gaps_pt: gaps(style.space_after_pt), ..Shape::of("AnnexReference") },
                words,
            );
        }
        self.blocks(&annex.blocks)?;
        self.begin_pages(outer);
        Ok(())
    }
}

/// The bookmark of the listed heading at this place, counted from 0.
pub(super) fn heading_anchor(index: usize) -> String {
    format!("_Toc{:06}", index + 1)
}
