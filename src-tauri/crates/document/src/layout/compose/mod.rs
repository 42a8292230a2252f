//! From blocks to strips: one file per kind of block, the shared tools here.

mod addressees;
mod appended;
mod bilingual;
mod column;
mod contents;
mod figure;
mod front;
pub(crate) mod grid;
mod header;
mod inline;
mod lettering;
mod list;
mod row;
mod section;
mod sign;
mod table;
mod text;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::flow::{Flow, FlowList, Footnote, Furniture, PageLayout, TableFrame};
use super::geometry::{Geometry, mm};
use super::lay::{Ask, Laid, Typesetter};
use super::place::{Path, Step};
use super::prepare::{plain_parts, prepare};
use super::tree::Tree;
use crate::appended::AppendedFile;
use crate::block::{Block, Counters, Document, Lang, Origin, Span, Target, Text, labels};
use crate::error::{Place, ReferenceFault, StandIn, TypesetError, Warning};
use crate::font::{Emphasis, FontSource};
use crate::format::{Format, TextStyle};
use crate::going::Going;
use crate::page::{NodeId, Role};
use crate::picture::Picture;
use crate::resource::Resource;
use crate::words::{Words, words};

/// Everything layout knows before pages exist.
pub(super) struct Composition {
    pub(super) flow: FlowList,
    pub(super) layouts: Vec<PageLayout>,
    pub(super) tables: Vec<TableFrame>,
    pub(super) footnotes: Vec<Footnote>,
    /// Height of what separates footnotes from the text, in points.
    pub(super) separator: f32,
    pub(super) tree: Tree,
    /// Where the words of link nodes lead.
    pub(super) links: FxHashMap<NodeId, LinkTarget>,
    /// The anchor whose page each slot stands for.
    pub(super) slots: Vec<usize>,
    pub(super) headings: Vec<ListedHeading>,
    /// Number of anchors: one for each listed heading, then one for each label.
    pub(super) anchors: usize,
    pub(super) warnings: Vec<Warning>,
    pub(super) pictures: Vec<Picture>,
    pub(super) appended: Vec<AppendedFile>,
    pub(super) typesetter: Typesetter,
}

/// Where a link leads, before pages exist.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum LinkTarget {
    /// An address outside of the document.
    Address(String),
    /// The place of an anchor, described in words.
    Anchor(usize, String),
    /// A footnote, by its index.
    Footnote(usize),
}

/// A heading that enters the outline.
#[derive(Clone, Debug)]
pub(super) struct ListedHeading {
    pub(super) level: u8,
    /// Number and words.
    pub(super) text: Text,
    /// The same, prepared as they are set.
    pub(super) title: String,
}

/// Lays out every block of a document. `guesses` are the page numbers references had in an earlier
/// pass.
pub(super) fn compose(
    document: &Document,
    geometry: Geometry,
    source: Option<&Arc<dyn FontSource>>,
    guesses: &[String],
    going: &Going,
) -> Result<Composition, TypesetError> {
    let mut composer = Composer::new(document, geometry, source, guesses, going)?;
    composer.running(&document.running)?;
    composer.blocks(&document.blocks)?;
    composer.flow.close();
    Ok(Composition {
        separator: composer.separator(),
        flow: composer.flow,
        layouts: composer.layouts,
        tables: composer.tables,
        footnotes: composer.footnotes,
        tree: composer.tree,
        links: composer.links,
        slots: composer.slots,
        anchors: composer.headings.len() + composer.labels.len(),
        headings: composer.headings,
        warnings: composer.warnings,
        pictures: composer.pictures,
        appended: composer.appended,
        typesetter: composer.typesetter,
    })
}

struct Composer<'d> {
    /// The format of the present section.
    format: Rc<Format>,
    lang: Lang,
    words: &'static Words,
    /// The page of the present section.
    geometry: Geometry,
    typesetter: Typesetter,
    flow: FlowList,
    layouts: Vec<PageLayout>,
    /// Index of the present page layout.
    layout: usize,
    tables: Vec<TableFrame>,
    footnotes: Vec<Footnote>,
    tree: Tree,
    /// The node the present blocks belong to.
    parent: NodeId,
    links: FxHashMap<NodeId, LinkTarget>,
    slots: Vec<usize>,
    guesses: &'d [String],
    going: &'d Going,
    /// Each label with its anchor and what it leads to.
    labels: BTreeMap<String, (usize, Target)>,
    headings: Vec<ListedHeading>,
    /// Headings met so far; the list itself is complete from the start, for the contents.
    headings_met: usize,
    counters: Counters<'d>,
    path: Path,
    warnings: Vec<Warning>,
    /// Stand-ins told, so that words set more than once are told once.
    stand_ins: BTreeSet<(String, Vec<char>)>,
    resources: &'d BTreeMap<String, Resource>,
    pictures: Vec<Picture>,
    appended: Vec<AppendedFile>,
}

impl<'d> Composer<'d> {
    fn new(
        document: &'d Document,
        geometry: Geometry,
        source: Option<&Arc<dyn FontSource>>,
        guesses: &'d [String],
        going: &'d Going,
    ) -> Result<Self, TypesetError> {
        let words = words(document.meta.lang);
        let mut headings = Vec::new();
        list_headings(&document.blocks, &mut Counters::new(document), words, &mut headings);
        let labels = labels(document).map_err(|twice| TypesetError::Reference {
            place: Place::whole(),
            reason: ReferenceFault::Twice(twice.0),
        })?;
        let anchored = labels
            .into_iter()
            .zip(headings.len()..)
            .map(|((label, target), anchor)| (label, (anchor, target)));
        Ok(Self {
            format: Rc::new(document.format.clone()),
            lang: document.meta.lang,
            words,
            geometry,
            typesetter: Typesetter::new(document, source.cloned())?,
            flow: FlowList::default(),
            layouts: vec![PageLayout {
                geometry,
                series: 0,
                prefix: String::new(),
                furniture: Furniture::Full,
            }],
            layout: 0,
            tables: Vec::new(),
            footnotes: Vec::new(),
            tree: Tree::new(),
            parent: NodeId::ROOT,
            links: FxHashMap::default(),
            slots: Vec::new(),
            guesses,
            going,
            labels: anchored.collect(),
            headings,
            headings_met: 0,
            counters: Counters::new(document),
            path: Path::default(),
            warnings: Vec::new(),
            stand_ins: BTreeSet::new(),
            resources: &document.resources,
            pictures: Vec::new(),
            appended: Vec::new(),
        })
    }

    fn blocks(&mut self, blocks: &[Block]) -> Result<(), TypesetError> {
        for (index, block) in blocks.iter().enumerate() {
            self.path.enter(Step::Nth("blocks", index));
            self.block(block)?;
            self.path.leave();
        }
        Ok(())
    }

    fn block(&mut self, block: &Block) -> Result<(), TypesetError> {
        self.going.check()?;
        let place = self.path.place(&first_words(block));
        self.flow.origins.push((self.flow.steps.len(), place));
        match block {
            Block::Heading(heading) => self.heading(heading),
            Block::Paragraph(paragraph) => self.paragraph(paragraph),
            Block::Note(note) => self.note(note),
            Block::List(list) => self.list(list),
            Block::KeyValues(pairs) => self.key_values(pairs),
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => self.figure(figure),
            Block::Appended(appended) => self.appended(appended),
            Block::OfficialHeader(header) => self.official_header(header),
            Block::Addressees(addressees) => self.addressees(addressees),
            Block::SignatureBlock(signatures) => self.signatures(signatures),
            Block::Bilingual(bilingual) => self.bilingual(bilingual),
            Block::Stamp(stamp) => self.stamp(stamp),
            Block::Cover(cover) => self.cover(cover),
            Block::Contents(contents) => self.contents(contents),
            Block::Section(section) => self.section(section),
            Block::Annex(annex) => self.annex(annex),
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

    /// Height of what separates footnotes from the text.
    fn separator(&self) -> f32 {
        let style = self.format.footnote;
        2.0 * style.gap_pt + style.rule_pt
    }

    /// Appends a node to the structure tree.
    fn node(&mut self, role: Role, parent: NodeId) -> NodeId {
        self.tree.node(role, parent)
    }

    /// What the present format and language ask of a paragraph of this style.
    fn ask<'a>(&self, style: &'a TextStyle, room: f32) -> Ask<'a> {
        Ask::of(style, room, self.lang)
    }

    /// Breaks and sets a paragraph at the present place; lines stand at x 0 and baseline 0.
    fn lay(&mut self, text: &Text, ask: Ask<'_>) -> Result<Laid, TypesetError> {
        self.going.check()?;
        let base = Emphasis { bold: ask.style.bold, italic: ask.style.italic };
        let (parts, inlines) = self.parts(text, base)?;
        let laid = self.typesetter.lay(&parts, ask)?;
        self.report(&laid, text);
        Ok(Laid { inlines, ..laid })
    }

    /// Says that the words belong to a node: it gets the nodes inside them, and their language if
    /// all of them share one other than the document's.
    fn claim(&mut self, node: NodeId, laid: &Laid) {
        self.tree.adopt(node, &laid.inlines);
        let mut langs = laid.lines.iter().flat_map(|line| &line.runs).map(|set| set.run.lang);
        let Some(first) = langs.next() else { return };
        if first != self.lang && langs.all(|lang| lang == first) {
            self.tree.nodes[node.index()].lang = Some(first);
        }
    }

    /// Notes what could not be set as written.
    fn report(&mut self, laid: &Laid, text: &Text) {
        let faults = &laid.faults;
        if faults.dropped > 0 {
            self.warnings.push(Warning::ControlCharacters {
                place: self.path.place(text),
                count: faults.dropped,
            });
        }
        let mut missing: Vec<(Option<Origin>, Vec<char>)> = Vec::new();
        for &character in &faults.missing {
            let origin = text.origin_of(character);
            match missing.iter_mut().find(|(known, _)| *known == origin) {
                Some((_, characters)) => characters.push(character),
                None => missing.push((origin, vec![character])),
            }
        }
        for (origin, characters) in missing {
            let place = self.path.place(text);
            if self.stand_ins.insert((place.path.clone(), characters.clone())) {
                self.warnings.push(Warning::StandIn(StandIn {
                    characters,
                    place,
                    words: text.plain(),
                    origin,
                }));
            }
        }
        if faults.too_narrow {
            self.warnings.push(Warning::TooNarrow { place: self.path.place(text) });
        }
    }
}

/// The headings that enter contents and outline, in order, with their numbers.
fn list_headings(
    blocks: &[Block],
    counters: &mut Counters<'_>,
    words: &Words,
    out: &mut Vec<ListedHeading>,
) {
    for block in blocks {
        match block {
            Block::Heading(heading) => {
                let number = if heading.numbered {
                    counters.heading(heading.level).printed
                } else {
                    String::new()
                };
                if heading.listed {
                    out.push(ListedHeading::new(
                        heading.level.max(1),
                        numbered(&number, &heading.text.bare()),
                    ));
                }
            }
            Block::Annex(annex) => {
                let number = annex_number(words, &counters.annex().printed);
                out.push(ListedHeading::new(
                    1,
                    numbered(&format!("{number}."), &annex.title.bare()),
                ));
                list_headings(&annex.blocks, counters, words, out);
            }
            Block::Section(section) => list_headings(&section.blocks, counters, words, out),
            _ => {}
        }
    }
}

impl ListedHeading {
    fn new(level: u8, text: Text) -> Self {
        let title = prepare(&plain_parts(&text, Emphasis::default())).text.replace('\n', " ");
        Self { level, text, title }
    }
}

/// The words with a number before them, if there is one.
fn numbered(number: &str, text: &Text) -> Text {
    if number.is_empty() {
        return text.clone();
    }
    let number = Span::new(format!("{number} "));
    std::iter::once(number).chain(text.spans.iter().cloned()).collect()
}

/// "Phụ lục II", or "Phụ lục" for the only one.
fn annex_number(words: &Words, number: &str) -> String {
    format!("{} {number}", words.annex).trim_end().to_owned()
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
        Block::Figure(figure) => {
            figure.caption.clone().unwrap_or_else(|| Text::from(figure.alt.as_str()))
        }
        Block::Appended(appended) => Text::from(appended.words.as_str()),
        Block::KeyValues(pairs) => {
            pairs.items.first().map(|pair| pair.key.clone()).unwrap_or_default()
        }
        Block::OfficialHeader(header) => header.agency.clone(),
        Block::Addressees(addressees) => addressees.names.first().cloned().unwrap_or_default(),
        Block::SignatureBlock(signatures) => {
            signatures.signers.first().map(|signer| signer.post.clone()).unwrap_or_default()
        }
        Block::Bilingual(bilingual) => {
            bilingual.pairs.first().map(|pair| pair.left.clone()).unwrap_or_default()
        }
        Block::Cover(cover) => cover.title.clone(),
        Block::Contents(contents) => contents.title.clone(),
        Block::Section(section) => section.blocks.first().map(first_words).unwrap_or_default(),
        Block::Annex(annex) => annex.title.clone(),
        Block::Stamp(stamp) => stamp.text.clone(),
        Block::Note(note) => note.text.clone(),
        Block::Spacer(_) | Block::PageBreak => Text::new(),
    }
}
