//! Turns sheets into pages: moves content to its place and notes what ended up where.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::placement::{NoteLine, Part, Sheet};
use crate::appended::AppendedFile;
use crate::block::{Align, Document, Field, Running, RunningLine, Text};
use crate::error::{Place, TypesetError};
use crate::font::{Emphasis, FaceId, FontError};
use crate::format::Format;
use crate::layout::compose::{Composition, LinkTarget, ListedHeading};
use crate::layout::flow::{
    EntryLine, Flow, FlowList, Footnote, Furniture, NumberSlot, PageLayout, Strip, TableFrame,
};
use crate::layout::geometry::{Geometry, mm, to_mm};
use crate::layout::lay::{Ask, Typesetter};
use crate::layout::prepare::{Look, Part as Words};
use crate::layout::tree::Tree;
use crate::page::{
    Chunk, Colour, Destination, Item, Kid, Leader, Link, Node, NodeId, OutlineEntry, Page,
    PageLabel, Role, Rule, Run, Tag, Typeset,
};
use crate::picture::Picture;

pub(super) struct Press<'d> {
    document: &'d Document,
    flow: FlowList,
    layouts: Vec<PageLayout>,
    tables: Vec<TableFrame>,
    footnotes: Vec<Footnote>,
    tree: Tree,
    links: FxHashMap<NodeId, LinkTarget>,
    slots: Vec<usize>,
    headings: Vec<ListedHeading>,
    warnings: Vec<crate::error::Warning>,
    pictures: Vec<Picture>,
    appended: Vec<AppendedFile>,
    typesetter: Typesetter,
    /// How many pages there will be.
    total: usize,
    pages: Vec<Page>,
    /// Pages of each series so far.
    counted: BTreeMap<usize, u32>,
    /// Page and height of every anchor.
    anchors: Vec<Option<(usize, f32)>>,
    /// Page and height of every footnote.
    notes: Vec<Option<(usize, f32)>>,
    entries: Vec<PlacedEntry>,
}

/// A line of the contents on its page.
struct PlacedEntry {
    page: usize,
    chunk: usize,
    y: f32,
    height: f32,
    line: EntryLine,
}

impl<'d> Press<'d> {
    pub(super) fn new(document: &'d Document, composition: Composition, total: usize) -> Self {
        let Composition {
            flow,
            layouts,
            tables,
            footnotes,
            tree,
            links,
            slots,
            headings,
            anchors,
            warnings,
            pictures,
            appended,
            typesetter,
            ..
        } = composition;
        Self {
            document,
            flow,
            layouts,
            tables,
            notes: vec![None; footnotes.len()],
            footnotes,
            tree,
            links,
            slots,
            headings,
            warnings,
            pictures,
            appended,
            typesetter,
            total,
            pages: Vec::with_capacity(total),
            counted: BTreeMap::new(),
            anchors: vec![None; anchors],
            entries: Vec::new(),
        }
    }

    pub(super) fn page(&mut self, sheet: Sheet) -> Result<(), TypesetError> {
        let index = self.pages.len();
        let PageLayout { geometry, series, prefix, furniture } = self.layouts[sheet.layout].clone();
        let count = self.counted.entry(series).or_default();
        *count += 1;
        let label = PageLabel { prefix, number: *count };
        let mut page = Page { size: geometry.size, label, chunks: Vec::new(), links: Vec::new() };
        // The first page of a paper, and of an annex numbered on its own, bears no number.
        if self.document.format.page_number.shown
            && page.label.number > 1
            && furniture != Furniture::None
        {
            let number = self.page_number(page.label.number, geometry)?;
            page.chunks.push(Chunk { tag: Tag::Pagination, items: vec![Item::Run(number)] });
        }
        if furniture == Furniture::Full {
            self.running_lines(&mut page, geometry)?;
        }
        self.text(&mut page, index, &sheet);
        self.foot(&mut page, index, &sheet, geometry);
        self.mark(&page, index);
        self.pages.push(page);
        Ok(())
    }

    fn text(&mut self, page: &mut Page, index: usize, sheet: &Sheet) {
        let total: f32 = sheet.fills.iter().map(|(_, weight)| weight).sum();
        let mut fills = sheet.fills.iter().peekable();
        let mut drop = 0.0;
        for (position, part) in sheet.parts.iter().enumerate() {
            while let Some((_, weight)) = fills.next_if(|(at, _)| *at <= position) {
                drop += sheet.spare.max(0.0) * weight / total;
            }
            match *part {
                Part::Strip { step, y } => {
                    if let Some(Flow::Strip(strip)) = self.flow.steps.get_mut(step) {
                        let strip = std::mem::take(strip);
                        self.strip(page, index, strip, y + drop);
                    }
                }
                Part::Header { table, y } => {
                    for chunk in &self.tables[table].header {
                        append(page, chunk.clone(), y + drop);
                    }
                }
                Part::Edge { table, y } => {
                    let rule = edge(&self.tables[table]);
                    append(
                        page,
                        Chunk { tag: Tag::Layout, items: vec![Item::Rule(rule)] },
                        y + drop,
                    );
                }
            }
        }
    }

    fn strip(&mut self, page: &mut Page, index: usize, strip: Strip, y: f32) {
        for anchor in strip.anchors {
            self.anchors[anchor] = Some((index, y));
        }
        for chunk in &strip.chunks {
            if let Tag::Node(node) = chunk.tag
                && let Some(figure) = &mut self.tree.nodes[node.index()].figure
            {
                figure.bounds[1] += y;
            }
        }
        let continued = strip.table.is_some_and(|row| row.continued_above);
        for chunk in strip.chunks {
            if continued {
                append_to_cell(page, &self.tree, chunk, y);
            } else {
                append(page, chunk, y);
            }
        }
        if let Some(line) = strip.entry {
            let chunk = page.chunks.len().saturating_sub(1);
            self.entries.push(PlacedEntry { page: index, chunk, y, height: strip.height, line });
        }
    }

    /// The notes at the foot of the page, under their rule.
    fn foot(&mut self, page: &mut Page, index: usize, sheet: &Sheet, geometry: Geometry) {
        if sheet.notes.is_empty() {
            return;
        }
        let style = self.document.format.footnote;
        let mut y = geometry.bottom - sheet.notes_height + style.gap_pt;
        let width = mm(style.rule_mm).min(geometry.width);
        let rule =
            Rule { x: geometry.left, y, width, height: style.rule_pt, colour: Colour::BLACK };
        append(page, Chunk { tag: Tag::Layout, items: vec![Item::Rule(rule)] }, 0.0);
        y += style.rule_pt + style.gap_pt;
        for &NoteLine { note, line } in &sheet.notes {
            let strip = std::mem::take(&mut self.footnotes[note].lines[line]);
            self.notes[note].get_or_insert((index, y));
            for chunk in strip.chunks {
                append(page, chunk, y);
            }
            y += strip.height + strip.after;
        }
    }

    /// Gives every marked chunk of a page to its node.
    fn mark(&mut self, page: &Page, index: usize) {
        let tagged = page.chunks.iter().filter_map(|chunk| match chunk.tag {
            Tag::Node(node) => Some(node),
            Tag::Layout | Tag::Pagination => None,
        });
        for (mark, node) in (0..).zip(tagged) {
            self.tree.attach(node);
            self.tree.nodes[node.index()].kids.push(Kid::Content { page: index, mark });
        }
    }

    /// The number of a page, in the top margin and centred over the text.
    fn page_number(&mut self, number: u32, geometry: Geometry) -> Result<Run, FontError> {
        let style = self.document.format.page_number;
        let mut run = self.typesetter.run(
            &number.to_string(),
            FaceId::Serif,
            style.size_pt,
            self.document.meta.lang,
        )?;
        run.x = geometry.left + (geometry.width - run.width()) / 2.0;
        run.y = mm(style.top_mm) + self.typesetter.strut(style.size_pt).ascent;
        Ok(run)
    }

    /// The running header and footer, outside the text area.
    fn running_lines(&mut self, page: &mut Page, geometry: Geometry) -> Result<(), TypesetError> {
        let Document { running: Running { header, footer }, format, .. } = self.document;
        let edges = [(header, "running.header", true), (footer, "running.footer", false)];
        for (line, name, above) in edges.into_iter().filter(|(line, ..)| !line.is_empty()) {
            let chunk = self.running_line(page, line, geometry, above, name, format)?;
            page.chunks.push(chunk);
        }
        Ok(())
    }

    fn running_line(
        &mut self,
        page: &Page,
        line: &RunningLine,
        geometry: Geometry,
        above: bool,
        name: &str,
        format: &Format,
    ) -> Result<Chunk, TypesetError> {
        let style = format.running;
        let parts =
            [(&line.left, Align::Left), (&line.centre, Align::Centre), (&line.right, Align::Right)];
        let used = parts.iter().filter(|(text, _)| !text.is_empty()).count();
        // Alone a part has the whole width; a middle part shares with its neighbours in three.
        let share = match (used, line.centre.is_empty()) {
            (0 | 1, _) => 1.0,
            (_, true) => 0.48,
            (_, false) => 0.32,
        };
        let room = geometry.width * share;
        let mut items = Vec::new();
        for (text, align) in parts.into_iter().filter(|(text, _)| !text.is_empty()) {
            let words = self.running_words(page, text, format);
            let ask = Ask {
                align,
                first_line: 0.0,
                ..Ask::of(&style.text, room, self.document.meta.lang)
            };
            let laid = self.typesetter.lay(&words, ask)?;
            let height = laid.height();
            let free = if above {
                geometry.top - mm(style.header_mm)
            } else {
                geometry.size.height - geometry.bottom - mm(style.footer_mm)
            };
            if height > free {
                let place = Place { path: name.to_owned(), excerpt: text.plain() };
                return Err(TypesetError::TooTall {
                    place,
                    height_mm: to_mm(height),
                    room_mm: to_mm(free),
                });
            }
            let x = geometry.left
                + match align {
                    Align::Left | Align::Justify => 0.0,
                    Align::Centre => (geometry.width - room) / 2.0,
                    Align::Right => geometry.width - room,
                };
            let y = if above {
                mm(style.header_mm)
            } else {
                geometry.size.height - mm(style.footer_mm) - height
            };
            items.extend(
                laid.into_chunks(NodeId::ROOT, x, y).into_iter().flat_map(|chunk| chunk.items),
            );
        }
        Ok(Chunk { tag: Tag::Pagination, items })
    }

    /// The words of a running part on a page, its numbers filled in.
    fn running_words<'t>(&self, page: &Page, text: &'t Text, format: &Format) -> Vec<Words<'t>> {
        let base = Emphasis { bold: format.running.text.bold, italic: format.running.text.italic };
        let mut out = Vec::with_capacity(text.spans.len());
        for span in &text.spans {
            let look = Look::of(span, base);
            out.push(Words { text: span.text.as_str().into(), look });
            let value = match &span.field {
                Some(Field::Page) => page.label.to_string(),
                Some(Field::Pages) => self.total.to_string(),
                Some(Field::PageOf(_) | Field::NumberOf(_)) | None => continue,
            };
            out.push(Words { text: value.into(), look });
        }
        out
    }

    /// Fills in what only all pages together know.
    pub(super) fn finish(mut self) -> Result<(Typeset, Vec<String>), TypesetError> {
        self.finish_entries()?;
        let printed = self.finish_slots()?;
        self.finish_links();
        let outline = self.outline();
        nest_headings(&mut self.tree.nodes);
        let meta = self.document.meta.clone();
        let supplied = self.typesetter.shaper.supplied().to_vec();
        let Self { pages, tree, warnings, pictures, appended, .. } = self;
        let typeset = Typeset {
            meta,
            pages,
            nodes: tree.nodes,
            outline,
            warnings,
            pictures,
            appended,
            supplied,
            references: Vec::new(),
        };
        Ok((typeset, printed))
    }

    /// Fills in page numbers, leaders and links of the contents.
    fn finish_entries(&mut self) -> Result<(), TypesetError> {
        for entry in std::mem::take(&mut self.entries) {
            let Some((page, y)) = self.anchors[entry.line.heading] else { continue };
            let label = self.pages[page].label.to_string();
            if let Some(slot) = entry.line.number {
                let items = self.number_items(slot, &label, entry.y)?;
                if let Some(chunk) = self.pages[entry.page].chunks.get_mut(entry.chunk) {
                    chunk.items.extend(items);
                }
            }
            let links = &mut self.pages[entry.page].links;
            let node = entry.line.node;
            self.tree.nodes[node.index()]
                .kids
                .push(Kid::Link { page: entry.page, link: links.len() });
            links.push(Link {
                x: entry.line.x,
                y: entry.y,
                width: entry.line.width,
                height: entry.height,
                to: Destination::Place { page, y },
                description: format!("{} – {label}", self.headings[entry.line.heading].title),
                node,
            });
        }
        Ok(())
    }

    fn number_items(
        &mut self,
        slot: NumberSlot,
        label: &str,
        y: f32,
    ) -> Result<Vec<Item>, FontError> {
        let face = if slot.bold { FaceId::SerifBold } else { FaceId::Serif };
        // The space keeps words and number apart for whoever copies them.
        let mut run =
            self.typesetter.run(&format!(" {label}"), face, slot.size, self.document.meta.lang)?;
        run.x = slot.right - run.width();
        run.y = y + slot.baseline;
        let pitch = slot.size * 0.42;
        let start = slot.words_end + slot.size * 0.4;
        // Dots of all entries stand in the same columns, counted from the right edge.
        let last = (slot.right - slot.size * 1.8).min(run.x);
        let last = slot.right - ((slot.right - last) / pitch).ceil() * pitch;
        let count = ((last - start) / pitch).floor();
        let mut items = Vec::with_capacity(2);
        if count >= 2.0 {
            items.push(Item::Leader(Leader {
                x: last - count * pitch,
                y: run.y - slot.size * 0.06,
                pitch,
                count: count as u32 + 1,
                diameter: slot.size * 0.075,
            }));
        }
        items.push(Item::Run(run));
        Ok(items)
    }

    /// Prints the page numbers references stand for, in the room kept for them; returns them.
    fn finish_slots(&mut self) -> Result<Vec<String>, TypesetError> {
        let label = |anchor: &usize| {
            self.anchors[*anchor]
                .map_or_else(String::new, |(page, _)| self.pages[page].label.to_string())
        };
        let printed: Vec<String> = self.slots.iter().map(label).collect();
        if printed.is_empty() {
            return Ok(printed);
        }
        for item in self
            .pages
            .iter_mut()
            .flat_map(|page| &mut page.chunks)
            .flat_map(|chunk| &mut chunk.items)
        {
            let Item::Run(run) = item else { continue };
            let Some(text) = run.slot.take().and_then(|slot| printed.get(slot as usize)) else {
                continue;
            };
            let set = self.typesetter.run(text, run.face, run.size, run.lang)?;
            *run = Run { x: run.x, y: run.y, colour: run.colour, origin: run.origin, ..set };
        }
        Ok(printed)
    }

    /// Makes areas of the words of links: one for every line they stand on.
    fn finish_links(&mut self) {
        for (index, page) in self.pages.iter_mut().enumerate() {
            for chunk in &page.chunks {
                let Tag::Node(node) = chunk.tag else { continue };
                let Some(target) = self.links.get(&node) else { continue };
                let (to, description) = match target {
                    LinkTarget::Address(address) => {
                        (Some(Destination::Address(address.clone())), address.clone())
                    }
                    LinkTarget::Anchor(anchor, words) => {
                        let place = self.anchors.get(*anchor).copied().flatten();
                        (place.map(|(page, y)| Destination::Place { page, y }), words.clone())
                    }
                    LinkTarget::Footnote(note) => {
                        let place = self.notes[*note];
                        (
                            place.map(|(page, y)| Destination::Place { page, y }),
                            (note + 1).to_string(),
                        )
                    }
                };
                let Some(to) = to else { continue };
                for [x, y, right, bottom] in lines_of(&chunk.items) {
                    self.tree.nodes[node.index()]
                        .kids
                        .push(Kid::Link { page: index, link: page.links.len() });
                    let (width, height) = (right - x, bottom - y);
                    page.links.push(Link {
                        x,
                        y,
                        width,
                        height,
                        to: to.clone(),
                        description: description.clone(),
                        node,
                    });
                }
            }
        }
    }

    fn outline(&self) -> Vec<OutlineEntry> {
        let placed = self.headings.iter().zip(&self.anchors);
        placed
            .filter_map(|(heading, anchor)| {
                let (page, y) = (*anchor)?;
                Some(OutlineEntry { title: heading.title.clone(), level: heading.level, page, y })
            })
            .collect()
    }
}

/// Gives headings the level they have among those before them, so that the tree leaves no level out
/// (ISO 14289-1, 7.4.2).
fn nest_headings(nodes: &mut [Node]) {
    let mut open: Vec<u8> = Vec::new();
    for node in nodes {
        if let Role::Heading(level) = &mut node.role {
            while open.last().is_some_and(|above| above >= level) {
                open.pop();
            }
            open.push(*level);
            *level = open.len() as u8;
        }
    }
}

/// Left, top, right and bottom of the words on each line.
fn lines_of(items: &[Item]) -> Vec<[f32; 4]> {
    let mut out: Vec<[f32; 4]> = Vec::with_capacity(1);
    let mut baseline = f32::NAN;
    for item in items {
        let Item::Run(run) = item else { continue };
        let [left, top, right, bottom] = run.area();
        match out.last_mut() {
            Some(last) if (run.y - baseline).abs() < run.size / 2.0 => {
                *last =
                    [last[0].min(left), last[1].min(top), last[2].max(right), last[3].max(bottom)];
            }
            _ => out.push([left, top, right, bottom]),
        }
        baseline = run.y;
    }
    out
}

/// Adds a chunk to a page, joined to the last one if both belong to the same.
fn append(page: &mut Page, mut chunk: Chunk, dy: f32) {
    for item in &mut chunk.items {
        item.shift(0.0, dy);
    }
    match page.chunks.last_mut() {
        Some(last) if last.tag == chunk.tag => last.items.append(&mut chunk.items),
        _ => page.chunks.push(chunk),
    }
}

/// Adds a line of a divided row to what its cell already has on the page, so that cells are read
/// one after the other.
fn append_to_cell(page: &mut Page, tree: &Tree, mut chunk: Chunk, dy: f32) {
    let block = |tag: Tag| match tag {
        Tag::Node(node) => Some(tree.block_of(node)),
        Tag::Layout | Tag::Pagination => None,
    };
    let own = block(chunk.tag);
    let last = page.chunks.iter().rposition(|other| {
        if own.is_some() { block(other.tag) == own } else { other.tag == chunk.tag }
    });
    let Some(last) = last else { return append(page, chunk, dy) };
    for item in &mut chunk.items {
        item.shift(0.0, dy);
    }
    if page.chunks[last].tag == chunk.tag {
        page.chunks[last].items.append(&mut chunk.items);
    } else {
        page.chunks.insert(last + 1, chunk);
    }
}

/// The rule across a table at a page break.
fn edge(table: &TableFrame) -> Rule {
    let half = table.rule / 2.0;
    Rule {
        x: table.x - half,
        y: -half,
        width: table.width + table.rule,
        height: table.rule,
        colour: Colour::BLACK,
    }
}
