//! From blocks to strips: one file per kind of block, the shared tools here.

mod contents;
mod front;
mod header;
mod list;
mod row;
mod table;
mod text;

use icu_segmenter::{LineSegmenter, LineSegmenterBorrowed, options::LineBreakOptions};
use std::collections::BTreeMap;

use super::atoms::{Setting, Strut, atomise};
use super::breaking::{Fit, Measure, break_lines};
use super::flow::{Flow, FlowList, TableFrame};
use super::geometry::{Geometry, mm};
use super::place::{Path, Step};
use super::prepare::prepare;
use super::setting::{LineSetting, set_line};
use crate::block::{Align, Block, Document, Lang, Text};
use crate::error::{MissingGlyph, Place, TypesetError, Warning};
use crate::font::{Emphasis, Shaper, faces};
use crate::format::{Format, TextStyle};
use crate::page::{Chunk, Colour, Item, Kid, Node, NodeId, Role, Run, Tag};

/// Everything layout knows before pages exist.
pub(super) struct Composition {
    pub(super) flow: FlowList,
    pub(super) tables: Vec<TableFrame>,
    pub(super) nodes: Vec<Node>,
    pub(super) headings: Vec<ListedHeading>,
    pub(super) warnings: Vec<Warning>,
    pub(super) shaper: Shaper,
}

/// A heading that enters the outline.
#[derive(Clone, Debug)]
pub(super) struct ListedHeading {
    pub(super) level: u8,
    pub(super) text: Text,
    /// The words, prepared as they are set.
    pub(super) title: String,
}

/// Lays out every block of a document.
pub(super) fn compose(document: &Document, geometry: Geometry) -> Result<Composition, TypesetError> {
    let mut composer = Composer::new(document, geometry)?;
    for (index, block) in document.blocks.iter().enumerate() {
        composer.path.enter(Step::Nth("blocks", index));
        composer.block(block)?;
        composer.path.leave();
    }
    if !composer.missing.is_empty() {
        let missing = composer.missing.into_iter().map(|(character, place)| MissingGlyph { character, place }).collect();
        return Err(TypesetError::MissingGlyphs(missing));
    }
    Ok(Composition {
        flow: composer.flow,
        tables: composer.tables,
        nodes: composer.nodes,
        headings: composer.headings,
        warnings: composer.warnings,
        shaper: composer.shaper,
    })
}

struct Composer<'d> {
    format: &'d Format,
    lang: Lang,
    geometry: Geometry,
    shaper: Shaper,
    segmenter: LineSegmenterBorrowed<'static>,
    flow: FlowList,
    tables: Vec<TableFrame>,
    nodes: Vec<Node>,
    headings: Vec<ListedHeading>,
    /// Headings met so far; the list itself is complete from the start, for the contents.
    headings_met: usize,
    path: Path,
    warnings: Vec<Warning>,
    missing: BTreeMap<char, Place>,
}

impl<'d> Composer<'d> {
    fn new(document: &'d Document, geometry: Geometry) -> Result<Self, TypesetError> {
        let headings = document.blocks.iter().filter_map(|block| match block {
            Block::Heading(heading) if heading.listed => Some(ListedHeading {
                level: heading.level.max(1),
                text: heading.text.clone(),
                title: prepare(&heading.text, Emphasis::default()).text.replace('\n', " "),
            }),
            _ => None,
        });
        let root = Node { role: Role::Document, parent: NodeId::ROOT, kids: Vec::new(), lang: None, title: None };
        Ok(Self {
            format: &document.format,
            lang: document.meta.lang,
            geometry,
            shaper: Shaper::new(faces()?),
            segmenter: LineSegmenter::new_dictionary(LineBreakOptions::default()),
            flow: FlowList::default(),
            tables: Vec::new(),
            nodes: vec![root],
            headings: headings.collect(),
            headings_met: 0,
            path: Path::default(),
            warnings: Vec::new(),
            missing: BTreeMap::new(),
        })
    }

    fn block(&mut self, block: &Block) -> Result<(), TypesetError> {
        let place = self.path.place(&first_words(block));
        self.flow.origins.push((self.flow.steps.len(), place));
        match block {
            Block::Heading(heading) => self.heading(heading),
            Block::Paragraph(paragraph) => self.paragraph(paragraph),
            Block::Note(note) => self.note(note),
            Block::List(list) => self.list(list),
            Block::KeyValues(pairs) => self.key_values(pairs),
            Block::Table(table) => self.table(table),
            Block::OfficialHeader(header) => self.official_header(header),
            Block::Stamp(stamp) => self.stamp(stamp),
            Block::Cover(cover) => self.cover(cover),
            Block::Contents(contents) => self.contents(contents),
            Block::Spacer(spacer) => {
                let height = mm(spacer.height_mm);
                if height.is_finite() && height > 0.0 {
                    self.flow.steps.push(Flow::Space(height));
                }
                Ok(())
            }
            Block::PageBreak => {
                self.flow.steps.push(Flow::PageBreak);
                Ok(())
            }
        }
    }

    /// Appends a node to the structure tree.
    fn node(&mut self, role: Role, parent: NodeId) -> NodeId {
        let id = NodeId(self.nodes.len());
        self.nodes.push(Node { role, parent, kids: Vec::new(), lang: None, title: None });
        self.nodes[parent.index()].kids.push(Kid::Node(id));
        id
    }

    /// Breaks and sets a paragraph at the present place; lines stand at x 0 and baseline 0.
    fn lay(&mut self, text: &Text, ask: Ask<'_>) -> Result<Laid, TypesetError> {
        let style = ask.style;
        // However little room an odd format leaves, a letter has to stand somewhere.
        let ask = Ask { room: ask.room.max(style.size_pt), ..ask };
        let base = Emphasis { bold: style.bold, italic: style.italic };
        let prepared = prepare(text, base);
        if prepared.dropped > 0 {
            let place = self.path.place(text);
            self.warnings.push(Warning::ControlCharacters { place, count: prepared.dropped });
        }
        let first = ask.room - ask.first_line;
        let setting = Setting { size: style.size_pt, base, lang: self.lang, room: first.min(ask.room) };
        let atoms = atomise(&prepared, setting, &mut self.shaper, self.segmenter)?;
        for &character in &atoms.missing {
            let place = self.path.place(text);
            self.missing.entry(character).or_insert(place);
        }
        if atoms.too_narrow {
            self.warnings.push(Warning::TooNarrow { place: self.path.place(text) });
        }
        let fit = match ask.align {
            Align::Justify => Fit::Justified,
            Align::Centre => Fit::Balanced,
            Align::Left | Align::Right => Fit::First,
        };
        let measure = Measure { first, rest: ask.room };
        let mut lines = Vec::new();
        for (index, line) in break_lines(&atoms.atoms, style.size_pt, measure, fit).iter().enumerate() {
            let indent = if index == 0 { ask.first_line } else { 0.0 };
            let setting = LineSetting { size: style.size_pt, x: indent, room: ask.room - indent, align: ask.align, colour: ask.colour };
            let runs = set_line(&atoms, line, setting, &mut self.shaper)?;
            lines.push(LaidLine { runs, width: line.natural });
        }
        Ok(Laid { lines, strut: atoms.strut, spacing: style.line_spacing })
    }

    /// Width of the widest line of a paragraph broken to `room`, without noting anything about it.
    fn measure(&mut self, text: &Text, style: &TextStyle, room: f32) -> Result<f32, TypesetError> {
        let warnings = self.warnings.len();
        let laid = self.lay(text, Ask { first_line: 0.0, align: Align::Left, ..Ask::of(style, room) })?;
        self.warnings.truncate(warnings);
        Ok(laid.width())
    }

    /// The language a node should state: that of its words if all of them share one other than the document's.
    fn state_lang(&mut self, node: NodeId, laid: &Laid) {
        let mut langs = laid.lines.iter().flat_map(|line| &line.runs).map(|run| run.lang);
        let Some(first) = langs.next() else { return };
        if first != self.lang && langs.all(|lang| lang == first) {
            self.nodes[node.index()].lang = Some(first);
        }
    }
}

/// What is asked of a paragraph besides its words. Lengths in points.
#[derive(Clone, Copy)]
struct Ask<'a> {
    style: &'a TextStyle,
    align: Align,
    room: f32,
    first_line: f32,
    colour: Colour,
}

impl<'a> Ask<'a> {
    /// As the style says, in black.
    fn of(style: &'a TextStyle, room: f32) -> Self {
        let first_line = match style.align {
            Align::Left | Align::Justify => mm(style.first_line_mm),
            Align::Centre | Align::Right => 0.0,
        };
        Self { style, align: style.align, room, first_line, colour: Colour::BLACK }
    }
}

/// A paragraph as lines.
struct Laid {
    lines: Vec<LaidLine>,
    strut: Strut,
    /// Line spacing as a multiple of the natural height.
    spacing: f32,
}

impl Laid {
    fn line_height(&self) -> f32 {
        self.strut.line_height(self.spacing)
    }

    fn height(&self) -> f32 {
        self.line_height() * self.lines.len() as f32
    }

    /// Width of the widest line.
    fn width(&self) -> f32 {
        self.lines.iter().map(|line| line.width).fold(0.0, f32::max)
    }

    /// All lines in one chunk whose top left corner is at `x`, `y`.
    fn into_chunk(self, node: NodeId, x: f32, y: f32) -> Chunk {
        let height = self.line_height();
        let baseline = y + self.strut.baseline(height);
        let mut items = Vec::new();
        for (index, line) in self.lines.into_iter().enumerate() {
            items.extend(line.at(x, baseline + index as f32 * height));
        }
        Chunk { tag: Tag::Node(node), items }
    }
}

/// One line at x 0 and baseline 0.
struct LaidLine {
    runs: Vec<Run>,
    /// Width without justification, in points.
    width: f32,
}

impl LaidLine {
    /// The runs moved to a place.
    fn at(self, x: f32, baseline: f32) -> impl Iterator<Item = Item> {
        self.runs.into_iter().map(move |run| {
            let mut item = Item::Run(run);
            item.shift(x, baseline);
            item
        })
    }
}

/// Words by which a person recognises a block.
fn first_words(block: &Block) -> Text {
    match block {
        Block::Heading(heading) => heading.text.clone(),
        Block::Paragraph(paragraph) => paragraph.text.clone(),
        Block::List(list) => list.items.first().map(|item| item.text.clone()).unwrap_or_default(),
        Block::Table(table) => table.caption.clone().unwrap_or_else(|| {
            let row = table.header.first().or(table.rows.first());
            let cell = row.and_then(|row| row.cells.first());
            cell.and_then(|cell| cell.paragraphs.first()).cloned().unwrap_or_default()
        }),
        Block::KeyValues(pairs) => pairs.items.first().map(|pair| pair.key.clone()).unwrap_or_default(),
        Block::OfficialHeader(header) => header.agency.clone(),
        Block::Cover(cover) => cover.title.clone(),
        Block::Contents(contents) => contents.title.clone(),
        Block::Stamp(stamp) => stamp.text.clone(),
        Block::Note(note) => note.text.clone(),
        Block::Spacer(_) | Block::PageBreak => Text::new(),
    }
}
