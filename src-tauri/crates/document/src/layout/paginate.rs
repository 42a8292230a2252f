//! Strips onto pages, and what only finished pages know.

use super::atoms::Strut;
use super::compose::{Composition, ListedHeading};
use super::flow::{EntryLine, Flow, FlowList, NumberSlot, Strip, TableFrame};
use super::geometry::{Geometry, mm, to_mm};
use crate::block::{Document, Lang};
use crate::error::TypesetError;
use crate::font::{FaceId, FontError, Shaper};
use crate::format::PageNumber;
use crate::page::{Chunk, Colour, Glyph, Item, Kid, Leader, Link, Node, OutlineEntry, Page, Rule, Run, Tag, Typeset};

/// Rounding of heights added up in different orders, in points.
const TOLERANCE: f32 = 0.05;

/// Puts a composition on pages.
pub(super) fn paginate(document: &Document, geometry: Geometry, composition: Composition) -> Result<Typeset, TypesetError> {
    let Composition { flow, tables, nodes, headings, warnings, mut shaper } = composition;
    let sheets = Placement::new(geometry, &tables, &flow).place_all()?;
    let mut flow = flow;
    let mut press = Press {
        geometry,
        tables: &tables,
        number: document.format.page_number,
        lang: document.meta.lang,
        shaper: &mut shaper,
        pages: Vec::with_capacity(sheets.len()),
        nodes,
        anchors: vec![None; headings.len()],
        entries: Vec::new(),
    };
    for sheet in sheets {
        press.page(sheet, &mut flow)?;
    }
    press.finish_entries(&headings)?;
    let outline = press.outline(&headings);
    let Press { pages, nodes, .. } = press;
    let meta = document.meta.clone();
    Ok(Typeset { meta, size: geometry.size, pages, nodes, outline, warnings })
}

/// What stands on a page, by step of the flow.
#[derive(Debug, Default)]
struct Sheet {
    parts: Vec<Part>,
    /// Positions in `parts` before which spare height goes, with weights.
    fills: Vec<(usize, f32)>,
    /// Height left over, if the page was ended by a page break.
    spare: f32,
}

#[derive(Clone, Copy, Debug)]
enum Part {
    /// The strip of this step, at this height.
    Strip { step: usize, y: f32 },
    /// The repeated header of a table.
    Header { table: usize, y: f32 },
    /// The rule that closes or opens a table row divided by the page break.
    Edge { table: usize, y: f32 },
}

/// Decides what stands where; moves no content.
struct Placement<'a> {
    geometry: Geometry,
    tables: &'a [TableFrame],
    flow: &'a FlowList,
    sheets: Vec<Sheet>,
    sheet: Sheet,
    y: f32,
    /// Gap below the last strip; `None` at the top of a page.
    gap: Option<f32>,
    /// Spacers waiting to be followed by something on the same page.
    pending_space: f32,
}

impl<'a> Placement<'a> {
    fn new(geometry: Geometry, tables: &'a [TableFrame], flow: &'a FlowList) -> Self {
        Self { geometry, tables, flow, sheets: Vec::new(), sheet: Sheet::default(), y: geometry.top, gap: None, pending_space: 0.0 }
    }

    fn place_all(mut self) -> Result<Vec<Sheet>, TypesetError> {
        let steps = &self.flow.steps;
        let mut at = 0;
        while at < steps.len() {
            match &steps[at] {
                Flow::Strip(_) => {
                    let end = chain_end(steps, at);
                    self.chain(at, end)?;
                    at = end;
                    continue;
                }
                Flow::Space(height) => self.pending_space += height,
                Flow::Fill(weight) => {
                    let position = self.sheet.parts.len();
                    self.sheet.fills.push((position, *weight));
                }
                Flow::PageBreak => self.page_break(),
            }
            at += 1;
        }
        if !self.sheet.parts.is_empty() || self.sheets.is_empty() {
            self.sheet.spare = self.geometry.bottom - self.y;
            self.end_page();
        }
        Ok(self.sheets)
    }

    /// Places strips that belong together: here if they fit, else on a new page, else divided.
    fn chain(&mut self, from: usize, to: usize) -> Result<(), TypesetError> {
        let height = self.chain_height(from, to);
        let fits = |y: f32| y + height <= self.geometry.bottom + TOLERANCE;
        if !fits(self.y + self.lead(self.first_strip(from))) && self.gap.is_some() {
            let fresh = self.geometry.top + self.repeated_height(from);
            if fits(fresh) {
                self.turn_page(from);
            }
        }
        for step in from..to {
            match &self.flow.steps[step] {
                Flow::Strip(strip) => self.strip(step, strip)?,
                Flow::Space(height) => self.pending_space += height,
                Flow::Fill(_) | Flow::PageBreak => {}
            }
        }
        Ok(())
    }

    fn strip(&mut self, step: usize, strip: &Strip) -> Result<(), TypesetError> {
        let room = self.geometry.bottom + TOLERANCE;
        if self.gap.is_some() && self.y + self.lead(Some(strip)) + strip.height > room {
            self.turn_page(step);
        }
        self.y += self.lead(Some(strip));
        self.pending_space = 0.0;
        if self.y + strip.height > room {
            return Err(TypesetError::TooTall {
                place: self.flow.origin(step),
                height_mm: to_mm(strip.height),
                room_mm: to_mm(self.geometry.height()),
            });
        }
        self.sheet.parts.push(Part::Strip { step, y: self.y });
        self.y += strip.height;
        self.gap = Some(strip.after);
        Ok(())
    }

    /// Height between the last strip and the next.
    fn lead(&self, next: Option<&Strip>) -> f32 {
        let before = next.map_or(0.0, |strip| strip.before);
        self.gap.map_or(0.0, |gap| gap.max(before) + self.pending_space)
    }

    fn first_strip(&self, step: usize) -> Option<&'a Strip> {
        match self.flow.steps.get(step) {
            Some(Flow::Strip(strip)) => Some(strip),
            _ => None,
        }
    }

    /// Height of strips with the gaps between them.
    fn chain_height(&self, from: usize, to: usize) -> f32 {
        let mut height = 0.0;
        let mut gap: Option<f32> = None;
        for step in &self.flow.steps[from..to] {
            match step {
                Flow::Strip(strip) => {
                    height += gap.map_or(0.0, |gap| gap.max(strip.before)) + strip.height;
                    gap = Some(strip.after);
                }
                Flow::Space(space) => height += space,
                Flow::Fill(_) | Flow::PageBreak => {}
            }
        }
        height
    }

    /// Height of the table header that has to be repeated if a page starts with this step.
    fn repeated_height(&self, step: usize) -> f32 {
        self.continued_table(step).map_or(0.0, |table| self.tables[table].header_height)
    }

    /// The table that is already begun when this step starts a page.
    fn continued_table(&self, step: usize) -> Option<usize> {
        let row = self.first_strip(step)?.table?;
        let first = row.header && !row.continued_above;
        let before = self.first_strip(step.checked_sub(1)?)?.table?;
        (before.table == row.table && !first && !row.header).then_some(row.table)
    }

    /// Starts a new page with the given step, repeating the header of a table it belongs to.
    fn turn_page(&mut self, step: usize) {
        let row = self.first_strip(step).and_then(|strip| strip.table);
        let divided = row.filter(|row| row.continued_above);
        if let Some(row) = divided {
            self.sheet.parts.push(Part::Edge { table: row.table, y: self.y });
        }
        self.end_page();
        if let Some(table) = self.continued_table(step) {
            let height = self.tables[table].header_height;
            if height > 0.0 {
                self.sheet.parts.push(Part::Header { table, y: self.y });
                self.y += height;
                self.gap = Some(0.0);
            }
        }
        if let Some(row) = divided {
            self.sheet.parts.push(Part::Edge { table: row.table, y: self.y });
        }
    }

    fn page_break(&mut self) {
        self.pending_space = 0.0;
        if self.sheet.parts.is_empty() {
            return;
        }
        self.sheet.spare = self.geometry.bottom - self.y;
        self.end_page();
    }

    fn end_page(&mut self) {
        self.sheets.push(std::mem::take(&mut self.sheet));
        self.y = self.geometry.top;
        self.gap = None;
        self.pending_space = 0.0;
    }
}

/// The step after a strip and all that must stay with it.
fn chain_end(steps: &[Flow], from: usize) -> usize {
    let mut open = false;
    for (step, flow) in steps.iter().enumerate().skip(from) {
        match flow {
            Flow::Strip(strip) => {
                open = strip.keep_next;
                if !open {
                    return step + 1;
                }
            }
            Flow::Space(_) if open => {}
            Flow::Space(_) | Flow::Fill(_) | Flow::PageBreak => return step,
        }
    }
    steps.len()
}

/// Turns sheets into pages: moves content to its place and notes what ended up where.
struct Press<'a> {
    geometry: Geometry,
    tables: &'a [TableFrame],
    number: PageNumber,
    lang: Lang,
    shaper: &'a mut Shaper,
    pages: Vec<Page>,
    nodes: Vec<Node>,
    /// Page and height of every listed heading.
    anchors: Vec<Option<(usize, f32)>>,
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

impl Press<'_> {
    fn page(&mut self, sheet: Sheet, flow: &mut FlowList) -> Result<(), TypesetError> {
        let index = self.pages.len();
        let mut page = Page::default();
        if index > 0 {
            let number = self.page_number(index + 1)?;
            page.chunks.push(Chunk { tag: Tag::Pagination, items: vec![Item::Run(number)] });
        }
        let total: f32 = sheet.fills.iter().map(|(_, weight)| weight).sum();
        let mut fills = sheet.fills.iter().peekable();
        let mut drop = 0.0;
        for (position, part) in sheet.parts.iter().enumerate() {
            while let Some((_, weight)) = fills.next_if(|(at, _)| *at <= position) {
                drop += sheet.spare.max(0.0) * weight / total;
            }
            match *part {
                Part::Strip { step, y } => {
                    if let Some(Flow::Strip(strip)) = flow.steps.get_mut(step) {
                        self.strip(&mut page, std::mem::take(strip), y + drop);
                    }
                }
                Part::Header { table, y } => {
                    for chunk in &self.tables[table].header {
                        append(&mut page, chunk.clone(), y + drop);
                    }
                }
                Part::Edge { table, y } => {
                    let rule = edge(&self.tables[table]);
                    append(&mut page, Chunk { tag: Tag::Layout, items: vec![Item::Rule(rule)] }, y + drop);
                }
            }
        }
        let tagged = page.chunks.iter().filter_map(|chunk| match chunk.tag {
            Tag::Node(node) => Some(node),
            Tag::Layout | Tag::Pagination => None,
        });
        for (mark, node) in (0..).zip(tagged) {
            self.nodes[node.index()].kids.push(Kid::Content { page: index, mark });
        }
        self.pages.push(page);
        Ok(())
    }

    fn strip(&mut self, page: &mut Page, strip: Strip, y: f32) {
        let index = self.pages.len();
        if let Some(anchor) = strip.anchor {
            self.anchors[anchor] = Some((index, y));
        }
        let continued = strip.table.is_some_and(|row| row.continued_above);
        for chunk in strip.chunks {
            if continued {
                append_to_cell(page, chunk, y);
            } else {
                append(page, chunk, y);
            }
        }
        if let Some(line) = strip.entry {
            let chunk = page.chunks.len().saturating_sub(1);
            self.entries.push(PlacedEntry { page: index, chunk, y, height: strip.height, line });
        }
    }

    /// The number of a page, in the top margin and centred over the text.
    fn page_number(&mut self, number: usize) -> Result<Run, FontError> {
        let size = self.number.size_pt;
        let mut run = self.digits(&number.to_string(), FaceId::Serif, size)?;
        let strut = Strut::of(self.shaper.faces().get(FaceId::Serif), size);
        run.x = self.geometry.left + (self.geometry.width - run.width()) / 2.0;
        run.y = mm(self.number.top_mm) + strut.ascent;
        Ok(run)
    }

    /// A run at x 0 and baseline 0.
    fn digits(&mut self, text: &str, face: FaceId, size: f32) -> Result<Run, FontError> {
        let word = self.shaper.shape(face, text)?;
        let scale = 1000.0 / f32::from(self.shaper.faces().get(face).units_per_em);
        let glyphs = word.glyphs.iter().map(|glyph| Glyph {
            id: glyph.id,
            advance: glyph.advance as f32 * scale,
            x_offset: glyph.x_offset as f32 * scale,
            y_offset: glyph.y_offset as f32 * scale,
            start: glyph.start,
            end: glyph.end,
        });
        Ok(Run { face, size, x: 0.0, y: 0.0, colour: Colour::BLACK, lang: self.lang, glyphs: glyphs.collect(), text: text.to_owned() })
    }

    /// Fills in page numbers, leaders and links of the contents.
    fn finish_entries(&mut self, headings: &[ListedHeading]) -> Result<(), TypesetError> {
        for entry in std::mem::take(&mut self.entries) {
            let Some((page, target_y)) = self.anchors[entry.line.heading] else { continue };
            if let Some(slot) = entry.line.number {
                let items = self.number_items(slot, page + 1, entry.y)?;
                if let Some(chunk) = self.pages[entry.page].chunks.get_mut(entry.chunk) {
                    chunk.items.extend(items);
                }
            }
            let links = &mut self.pages[entry.page].links;
            let node = entry.line.node;
            self.nodes[node.index()].kids.push(Kid::Link { page: entry.page, link: links.len() });
            links.push(Link {
                x: entry.line.x,
                y: entry.y,
                width: entry.line.width,
                height: entry.height,
                page,
                target_y,
                description: format!("{} – {}", headings[entry.line.heading].title, page + 1),
                node,
            });
        }
        Ok(())
    }

    fn number_items(&mut self, slot: NumberSlot, number: usize, y: f32) -> Result<Vec<Item>, FontError> {
        let face = if slot.bold { FaceId::SerifBold } else { FaceId::Serif };
        // The space keeps words and number apart for whoever copies them.
        let mut run = self.digits(&format!(" {number}"), face, slot.size)?;
        run.x = slot.right - run.width();
        run.y = y + slot.baseline;
        let pitch = slot.size * 0.42;
        let start = slot.words_end + slot.size * 0.4;
        // Dots of all entries stand in the same columns, counted from the right edge.
        let last = slot.right - slot.size * 1.8;
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

    fn outline(&self, headings: &[ListedHeading]) -> Vec<OutlineEntry> {
        let placed = headings.iter().zip(&self.anchors);
        placed
            .filter_map(|(heading, anchor)| {
                let (page, y) = (*anchor)?;
                Some(OutlineEntry { title: heading.title.clone(), level: heading.level, page, y })
            })
            .collect()
    }
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

/// Adds a line of a divided row to what its cell already has on the page, so that cells are read one after the other.
fn append_to_cell(page: &mut Page, mut chunk: Chunk, dy: f32) {
    match page.chunks.iter_mut().rev().find(|cell| cell.tag == chunk.tag && chunk.tag != Tag::Pagination) {
        Some(cell) => {
            for item in &mut chunk.items {
                item.shift(0.0, dy);
            }
            cell.items.append(&mut chunk.items);
        }
        None => append(page, chunk, dy),
    }
}

/// The rule across a table at a page break.
fn edge(table: &TableFrame) -> Rule {
    let half = table.rule / 2.0;
    Rule { x: table.x - half, y: -half, width: table.width + table.rule, height: table.rule, colour: Colour::BLACK }
}
