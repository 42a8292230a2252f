//! Decides what stands where; moves no content.

use std::collections::VecDeque;

use rustc_hash::FxHashMap;

use crate::error::{Place, TypesetError};
use crate::layout::compose::{Composition, LinkTarget};
use crate::layout::flow::{Flow, FlowList, Footnote, PageLayout, Strip, TableFrame};
use crate::layout::geometry::{Geometry, to_mm};
use crate::page::{NodeId, Tag};

/// Rounding of heights added up in different orders, in points.
const TOLERANCE: f32 = 0.05;

/// Share of a page that notes continued from the page before may take, so that the text goes on
/// beside them.
const MOST_CONTINUED: f32 = 0.5;

/// What stands on a page, by step of the flow.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    pub(super) layout: usize,
    pub(super) parts: Vec<Part>,
    /// Positions in `parts` before which spare height goes, with weights.
    pub(super) fills: Vec<(usize, f32)>,
    /// Height left over, if the page was ended by a page break.
    pub(super) spare: f32,
    /// Lines of notes at the foot of the page.
    pub(super) notes: Vec<NoteLine>,
    /// Their height, with what separates them from the text.
    pub(super) notes_height: f32,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Part {
    /// The strip of this step, at this height.
    Strip { step: usize, y: f32 },
    /// The repeated header of a table.
    Header { table: usize, y: f32 },
    /// The rule that closes or opens a table row divided by the page break.
    Edge { table: usize, y: f32 },
}

/// A line of a note, by the note's index and the line's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NoteLine {
    pub(super) note: usize,
    pub(super) line: usize,
}

/// Pages the steps from `from` on would take, if they began on an empty page of this layout.
pub(in crate::layout) fn pages_of(
    flow: &FlowList,
    from: usize,
    layouts: &[PageLayout],
    layout: usize,
    tables: &[TableFrame],
    footnotes: Footnotes<'_>,
) -> Result<usize, TypesetError> {
    Ok(Placement::new(flow, layouts, layout, tables, footnotes).place_all(from)?.len())
}

/// The notes of a document and how to find those of a strip.
#[derive(Clone, Copy)]
pub(in crate::layout) struct Footnotes<'a> {
    pub(in crate::layout) notes: &'a [Footnote],
    /// What links lead to; those that lead to a note stand in the text the note belongs to.
    pub(in crate::layout) links: &'a FxHashMap<NodeId, LinkTarget>,
    /// Height of what separates notes from the text.
    pub(in crate::layout) separator: f32,
}

impl<'a> Footnotes<'a> {
    /// The notes a strip refers to.
    fn of(self, strip: &'a Strip) -> impl Iterator<Item = usize> + 'a {
        let chunks = if self.notes.is_empty() { &[][..] } else { &strip.chunks[..] };
        chunks.iter().filter_map(move |chunk| match chunk.tag {
            Tag::Node(node) => match self.links.get(&node) {
                Some(LinkTarget::Footnote(note)) => Some(*note),
                _ => None,
            },
            Tag::Layout | Tag::Pagination => None,
        })
    }

    fn height(self, line: NoteLine) -> f32 {
        let strip = &self.notes[line.note].lines[line.line];
        strip.height + strip.after
    }

    fn lines(self, note: usize) -> impl Iterator<Item = NoteLine> {
        (0..self.notes[note].lines.len()).map(move |line| NoteLine { note, line })
    }
}

pub(super) struct Placement<'a> {
    flow: &'a FlowList,
    layouts: &'a [PageLayout],
    tables: &'a [TableFrame],
    footnotes: Footnotes<'a>,
    geometry: Geometry,
    sheets: Vec<Sheet>,
    sheet: Sheet,
    y: f32,
    /// Gap below the last strip; `None` at the top of a page.
    gap: Option<f32>,
    /// Spacers waiting to be followed by something on the same page.
    pending_space: f32,
    /// Lines of notes there was no room for on the pages so far.
    continued: VecDeque<NoteLine>,
}

impl<'a> Placement<'a> {
    pub(super) fn of(composition: &'a Composition) -> Self {
        let footnotes = Footnotes {
            notes: &composition.footnotes,
            links: &composition.links,
            separator: composition.separator,
        };
        Self::new(&composition.flow, &composition.layouts, 0, &composition.tables, footnotes)
    }

    fn new(
        flow: &'a FlowList,
        layouts: &'a [PageLayout],
        layout: usize,
        tables: &'a [TableFrame],
        footnotes: Footnotes<'a>,
    ) -> Self {
        let geometry = layouts[layout].geometry;
        Self {
            flow,
            layouts,
            tables,
            footnotes,
            geometry,
            sheets: Vec::new(),
            sheet: Sheet { layout, ..Sheet::default() },
            y: geometry.top,
            gap: None,
            pending_space: 0.0,
            continued: VecDeque::new(),
        }
    }

    /// Places every step from `from` on.
    pub(super) fn place_all(mut self, from: usize) -> Result<Vec<Sheet>, TypesetError> {
        let steps = &self.flow.steps;
        let mut at = from;
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
                Flow::Layout(layout) => {
                    self.page_break();
                    self.begin(*layout);
                }
            }
            at += 1;
        }
        while !self.sheet.parts.is_empty() || !self.sheet.notes.is_empty() || self.sheets.is_empty()
        {
            self.sheet.spare = self.bottom() - self.y;
            self.end_page();
        }
        match self.continued.front() {
            Some(line) => Err(TypesetError::TooTall {
                place: Place {
                    path: format!("footnote {}", line.note + 1),
                    excerpt: String::new(),
                },
                height_mm: to_mm(self.footnotes.height(*line) + self.footnotes.separator),
                room_mm: to_mm(self.geometry.height()),
            }),
            None => Ok(self.sheets),
        }
    }

    /// Places strips that belong together: here if they fit, else on a new page, else divided.
    fn chain(&mut self, from: usize, to: usize) -> Result<(), TypesetError> {
        let height = self.chain_height(from, to);
        let notes: f32 = self.flow.steps[from..to]
            .iter()
            .filter_map(|step| {
                if let Flow::Strip(strip) = step { Some(self.notes_height(strip)) } else { None }
            })
            .sum();
        let notes_here = if notes > 0.0 && self.sheet.notes.is_empty() {
            notes + self.footnotes.separator
        } else {
            notes
        };
        let fits = |y: f32, notes: f32, bottom: f32| y + height + notes <= bottom + TOLERANCE;
        if self.gap.is_some()
            && !fits(self.y + self.lead(self.strip_at(from)), notes_here, self.bottom())
        {
            let fresh = self.geometry.top + self.repeated_height(from);
            let notes = if notes > 0.0 { notes + self.footnotes.separator } else { 0.0 };
            if fits(fresh, notes, self.geometry.bottom) {
                self.turn_page(from);
            }
        }
        for step in from..to {
            match &self.flow.steps[step] {
                Flow::Strip(strip) => self.strip(step, strip)?,
                Flow::Space(height) => self.pending_space += height,
                Flow::Fill(_) | Flow::PageBreak | Flow::Layout(_) => {}
            }
        }
        Ok(())
    }

    fn strip(&mut self, step: usize, strip: &'a Strip) -> Result<(), TypesetError> {
        let notes = self.notes_height(strip);
        while !self.fits(strip, notes) && (self.gap.is_some() || !self.sheet.notes.is_empty()) {
            // Notes too tall for any page are divided; the strip itself then goes where it and a
            // line of them fit.
            let first = self.footnotes.of(strip).flat_map(|note| self.footnotes.lines(note)).next();
            let least = first.map_or(0.0, |line| self.footnotes.height(line));
            let fresh = self.geometry.top
                + self.repeated_height(step)
                + strip.height
                + self.footnotes.separator;
            if notes > 0.0 && fresh + notes > self.geometry.bottom && self.fits(strip, least) {
                break;
            }
            self.turn_page(step);
        }
        self.y += self.lead(Some(strip));
        self.pending_space = 0.0;
        if self.y + strip.height > self.geometry.bottom + TOLERANCE {
            return Err(TypesetError::TooTall {
                place: self.flow.origin(step),
                height_mm: to_mm(strip.height),
                room_mm: to_mm(self.geometry.height()),
            });
        }
        self.sheet.parts.push(Part::Strip { step, y: self.y });
        self.y += strip.height;
        self.gap = Some(strip.after);
        let lines: Vec<NoteLine> =
            self.footnotes.of(strip).flat_map(|note| self.footnotes.lines(note)).collect();
        self.continued.extend(lines);
        self.place_notes(self.geometry.bottom - self.y);
        Ok(())
    }

    /// Whether a strip and this height of notes fit what is left of the page.
    fn fits(&self, strip: &Strip, notes: f32) -> bool {
        let separator =
            if notes > 0.0 && self.sheet.notes.is_empty() { self.footnotes.separator } else { 0.0 };
        self.y + self.lead(Some(strip)) + strip.height + notes + separator
            <= self.bottom() + TOLERANCE
    }

    /// Where the text must end: above the notes, if there are any.
    fn bottom(&self) -> f32 {
        self.geometry.bottom - self.sheet.notes_height
    }

    fn notes_height(&self, strip: &'a Strip) -> f32 {
        let lines = self.footnotes.of(strip).flat_map(|note| self.footnotes.lines(note));
        lines.map(|line| self.footnotes.height(line)).sum()
    }

    /// Puts as many waiting lines of notes at the foot of the page as `room` holds, those already
    /// there included.
    fn place_notes(&mut self, room: f32) {
        while let Some(line) = self.continued.front().copied() {
            let separator =
                if self.sheet.notes.is_empty() { self.footnotes.separator } else { 0.0 };
            let height = self.footnotes.height(line) + separator;
            if self.sheet.notes_height + height > room + TOLERANCE {
                return;
            }
            self.sheet.notes_height += height;
            self.sheet.notes.push(line);
            self.continued.pop_front();
        }
    }

    /// Height between the last strip and the next.
    fn lead(&self, next: Option<&Strip>) -> f32 {
        let before = next.map_or(0.0, |strip| strip.before);
        self.gap.map_or(0.0, |gap| gap.max(before) + self.pending_space)
    }

    fn strip_at(&self, step: usize) -> Option<&'a Strip> {
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
                Flow::Fill(_) | Flow::PageBreak | Flow::Layout(_) => {}
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
        let row = self.strip_at(step)?.table?;
        let first = row.header && !row.continued_above;
        let before = self.strip_at(step.checked_sub(1)?)?.table?;
        (before.table == row.table && !first && !row.header).then_some(row.table)
    }

    /// Starts a new page with the given step, repeating the header of a table it belongs to.
    fn turn_page(&mut self, step: usize) {
        let row = self.strip_at(step).and_then(|strip| strip.table);
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

    /// Ends the page unless nothing stands on it, and those that notes still need.
    fn page_break(&mut self) {
        self.pending_space = 0.0;
        while !self.sheet.parts.is_empty() || !self.sheet.notes.is_empty() {
            self.sheet.spare = self.bottom() - self.y;
            self.end_page();
        }
    }

    fn end_page(&mut self) {
        let layout = self.sheet.layout;
        self.sheets.push(std::mem::take(&mut self.sheet));
        self.begin(layout);
        self.place_notes(self.geometry.height() * MOST_CONTINUED);
        if self.sheet.notes.is_empty() {
            // A line of a note that is taller than that has the page to itself.
            self.place_notes(self.geometry.height());
        }
    }

    /// An empty page of this layout.
    fn begin(&mut self, layout: usize) {
        self.sheet.layout = layout;
        self.geometry = self.layouts[layout].geometry;
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
            Flow::Space(_) | Flow::Fill(_) | Flow::PageBreak | Flow::Layout(_) => return step,
        }
    }
    steps.len()
}
