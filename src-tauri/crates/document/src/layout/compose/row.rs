//! Rows of cells side by side: the common ground of tables, labelled values and bilingual text.
//!
//! Rows joined by cells that span them form a group and are laid out together. All lines of a row
//! share one strut, so that its baselines align. A group is one strip unless it is taller than the
//! room it can have; then every line becomes a strip of its own and the page break falls where it
//! must, inside a row only if that is taller than a page.

use super::{Ask, Composer, Laid};
use crate::block::{Align, Lang, Text};
use crate::error::TypesetError;
use crate::format::TextStyle;
use crate::layout::atoms::Strut;
use crate::layout::flow::{Strip, TableRow};
use crate::layout::place::Step;
use crate::page::{CellSpan, Chunk, Colour, Item, NodeId, Role, Rule, Tag};

/// A cell to be set. Lengths in points.
pub(super) struct CellAsk<'a> {
    /// Left edge and width, padding included.
    pub(super) x: f32,
    pub(super) width: f32,
    pub(super) paragraphs: &'a [Text],
    /// The name of the cell in messages.
    pub(super) step: Step,
    pub(super) style: TextStyle,
    pub(super) align: Align,
    pub(super) lang: Lang,
    pub(super) role: Role,
    pub(super) span: CellSpan,
    /// Whether the words stand in the middle of the height.
    pub(super) centred: bool,
}

/// A row to be set.
pub(super) struct RowAsk<'a> {
    pub(super) cells: Vec<CellAsk<'a>>,
    /// The name of the row in messages.
    pub(super) step: Step,
    /// Grey behind the row.
    pub(super) tint: Option<f32>,
    /// The least height, padding included.
    pub(super) least: f32,
}

/// What the rows of a group have in common. Lengths in points.
#[derive(Clone, Copy)]
pub(super) struct RowFrame {
    /// The kind of node a row is.
    pub(super) role: Role,
    pub(super) pad_x: f32,
    pub(super) pad_y: f32,
    /// Thickness of the rules; 0 for none.
    pub(super) rule: f32,
    pub(super) before: f32,
    pub(super) after: f32,
    pub(super) keep_next: bool,
    /// The tallest group that is kept whole.
    pub(super) room: f32,
    /// The table and whether these are header rows.
    pub(super) table: Option<(usize, bool)>,
}

/// A cell after line breaking.
struct LaidCell {
    x: f32,
    width: f32,
    node: NodeId,
    centred: bool,
    /// First row and the one after the last.
    rows: std::ops::Range<usize>,
    lines: Vec<CellLine>,
    /// Height of the lines and the gaps between paragraphs.
    height: f32,
}

struct CellLine {
    chunks: Vec<Chunk>,
    /// Gap to the line above, where a paragraph begins.
    gap: f32,
}

/// A row after line breaking.
struct LaidRow {
    tint: Option<f32>,
    line_height: f32,
    /// Height with padding.
    height: f32,
}

/// Rows and cells after line breaking.
struct Group {
    frame: RowFrame,
    rows: Vec<LaidRow>,
    cells: Vec<LaidCell>,
}

impl Composer<'_> {
    /// Lays out rows that belong together and appends them to the flow.
    pub(super) fn rows(
        &mut self,
        asks: &[RowAsk<'_>],
        frame: RowFrame,
        parent: NodeId,
    ) -> Result<(), TypesetError> {
        let mut group = Group { frame, rows: Vec::with_capacity(asks.len()), cells: Vec::new() };
        for (index, ask) in asks.iter().enumerate() {
            self.path.enter(ask.step);
            self.cells_of_row(ask, index, &mut group, parent)?;
            self.path.leave();
        }
        group.settle_heights();
        let height: f32 = group.rows.iter().map(|row| row.height).sum();
        if height <= frame.room {
            self.flow.push(group.whole(height));
        } else {
            for strip in group.divided() {
                self.flow.push(strip);
            }
        }
        Ok(())
    }

    fn cells_of_row(
        &mut self,
        ask: &RowAsk<'_>,
        row: usize,
        group: &mut Group,
        parent: NodeId,
    ) -> Result<(), TypesetError> {
        let frame = group.frame;
        let row_node = self.node(frame.role, parent);
        let mut laid: Vec<(Vec<Laid>, NodeId)> = Vec::with_capacity(ask.cells.len());
        for cell in &ask.cells {
            self.path.enter(cell.step);
            let node = self.node(cell.role, row_node);
            let room = cell.width - 2.0 * frame.pad_x;
            let mut paragraphs = Vec::with_capacity(cell.paragraphs.len());
            for text in cell.paragraphs {
                let ask = Ask {
                    align: cell.align,
                    first_line: 0.0,
                    lang: cell.lang,
                    ..self.ask(&cell.style, room)
                };
                let paragraph = self.lay(text, ask)?;
                self.claim(node, &paragraph);
                paragraphs.push(paragraph);
            }
            self.path.leave();
            laid.push((paragraphs, node));
        }
        let line = RowLine::common(&ask.cells, &laid);
        let mut height = line.height;
        for (cell, (paragraphs, node)) in ask.cells.iter().zip(laid) {
            let cell = stack(cell, paragraphs, node, line, frame.pad_x, row);
            if cell.rows.len() == 1 {
                height = height.max(cell.height);
            }
            group.cells.push(cell);
        }
        group.rows.push(LaidRow {
            tint: ask.tint,
            line_height: line.height,
            height: (height + 2.0 * frame.pad_y).max(ask.least),
        });
        Ok(())
    }
}

impl Group {
    /// Gives the last row of a spanning cell the height the cell still lacks.
    fn settle_heights(&mut self) {
        let padding = 2.0 * self.frame.pad_y;
        for cell in self.cells.iter().filter(|cell| cell.rows.len() > 1) {
            let rows = &mut self.rows[cell.rows.clone()];
            let lacking = cell.height + padding - rows.iter().map(|row| row.height).sum::<f32>();
            if let Some(last) = rows.last_mut() {
                last.height += lacking.max(0.0);
            }
        }
    }

    fn whole(self, height: f32) -> Strip {
        let frame = self.frame;
        let mut tops = Vec::with_capacity(self.rows.len() + 1);
        let mut y = 0.0;
        let mut items = Vec::new();
        for (index, row) in self.rows.iter().enumerate() {
            tops.push(y);
            self.decorate(
                &mut items,
                Band { row: index, y, height: row.height, top: index == 0, bottom: true },
            );
            y += row.height;
        }
        tops.push(y);
        let mut chunks = vec![Chunk { tag: Tag::Layout, items }];
        for cell in self.cells {
            let box_height = tops[cell.rows.end] - tops[cell.rows.start];
            let spare = box_height - 2.0 * frame.pad_y - cell.height;
            let mut top =
                tops[cell.rows.start] + frame.pad_y + if cell.centred { spare / 2.0 } else { 0.0 };
            let line_height = self.rows[cell.rows.start].line_height;
            let mut words = Vec::with_capacity(1);
            for line in cell.lines {
                top += line.gap;
                add(&mut words, line.chunks, top);
                top += line_height;
            }
            if words.is_empty() {
                words.push(Chunk { tag: Tag::Node(cell.node), items: Vec::new() });
            }
            chunks.append(&mut words);
        }
        Strip {
            height,
            before: frame.before,
            after: frame.after,
            keep_next: frame.keep_next,
            chunks,
            table: frame.table.map(|(table, header)| TableRow {
                table,
                header,
                continued_above: false,
            }),
            ..Strip::default()
        }
    }

    /// One strip per line: the n-th of a row holds the n-th line of every cell that begins in it,
    /// and the next line of every cell that reaches into it from above.
    fn divided(mut self) -> Vec<Strip> {
        let frame = self.frame;
        let counts = self.lines_per_row();
        let first_of: Vec<usize> = counts
            .iter()
            .scan(0, |sum, count| Some(std::mem::replace(sum, *sum + count)))
            .collect();
        let total: usize = counts.iter().sum();
        let mut gaps = vec![0.0f32; total];
        for cell in &self.cells {
            for (line, gap) in cell.lines.iter().zip(&mut gaps[first_of[cell.rows.start]..]) {
                *gap = gap.max(line.gap);
            }
        }
        let mut strips = Vec::with_capacity(total);
        // A cell that reaches down brings its lines into rows of smaller type.
        let line_height = self.rows.iter().map(|row| row.line_height).fold(0.0, f32::max);
        for (row, &count) in counts.iter().enumerate() {
            let height = self.rows[row].height;
            // A row is only divided if no page could hold it.
            let whole = height <= frame.room;
            for index in 0..count {
                let (top, bottom) = (index == 0, index + 1 == count);
                let (first, last) = (strips.is_empty(), strips.len() + 1 == total);
                let above = if top { frame.pad_y } else { gaps[strips.len()] };
                let below = if bottom { frame.pad_y } else { 0.0 };
                let height = above + line_height + below;
                let mut items = Vec::new();
                self.decorate(&mut items, Band { row, y: 0.0, height, top: first, bottom });
                // No line alone at either side of a page break.
                let ends = !bottom && (top || index + 2 == count);
                strips.push(Strip {
                    height,
                    before: if first { frame.before } else { 0.0 },
                    after: if last { frame.after } else { 0.0 },
                    keep_next: if last { frame.keep_next } else { ends || (whole && !bottom) },
                    chunks: if items.is_empty() {
                        Vec::new()
                    } else {
                        vec![Chunk { tag: Tag::Layout, items }]
                    },
                    table: frame.table.map(|(table, header)| TableRow {
                        table,
                        header,
                        continued_above: !first,
                    }),
                    ..Strip::default()
                });
            }
        }
        let rows_of: Vec<bool> =
            counts.iter().flat_map(|&count| (0..count).map(|index| index == 0)).collect();
        for cell in std::mem::take(&mut self.cells) {
            let from = first_of[cell.rows.start];
            for (index, line) in cell.lines.into_iter().enumerate() {
                let at = from + index;
                let top = if rows_of[at] { frame.pad_y } else { gaps[at] };
                add(&mut strips[at].chunks, line.chunks, top);
            }
        }
        strips
    }

    /// Lines of each row when every line is a strip: enough for the cells in it and for those that
    /// end in it.
    fn lines_per_row(&self) -> Vec<usize> {
        let mut counts = vec![1; self.rows.len()];
        for cell in self.cells.iter().filter(|cell| cell.rows.len() == 1) {
            let count = &mut counts[cell.rows.start];
            *count = cell.lines.len().max(*count);
        }
        for cell in self.cells.iter().filter(|cell| cell.rows.len() > 1) {
            let have: usize = counts[cell.rows.clone()].iter().sum();
            counts[cell.rows.end - 1] += cell.lines.len().saturating_sub(have);
        }
        counts
    }

    /// Tint and rules of a row or a part of one.
    fn decorate(&self, items: &mut Vec<Item>, band: Band) {
        let thickness = self.frame.rule;
        let left = self.cells.iter().map(|cell| cell.x).fold(f32::INFINITY, f32::min);
        let right = self.cells.iter().map(|cell| cell.x + cell.width).fold(0.0, f32::max);
        if right <= left {
            return;
        }
        let mut rule = |x, y, width, height, colour| {
            items.push(Item::Rule(Rule { x, y, width, height, colour }))
        };
        if let Some(grey) = self.rows[band.row].tint {
            rule(left, band.y, right - left, band.height, Colour::Grey(grey));
        }
        if thickness <= 0.0 {
            return;
        }
        let half = thickness / 2.0;
        if band.top {
            rule(left - half, band.y - half, right - left + thickness, thickness, Colour::BLACK);
        }
        let inside = self.cells.iter().filter(|cell| cell.rows.contains(&band.row));
        if band.bottom {
            let mut ends: Vec<(f32, f32)> = inside
                .clone()
                .filter(|cell| cell.rows.end == band.row + 1)
                .map(|cell| (cell.x, cell.x + cell.width))
                .collect();
            ends.sort_by(|a, b| a.0.total_cmp(&b.0));
            for (from, to) in joined(&ends) {
                rule(
                    from - half,
                    band.y + band.height - half,
                    to - from + thickness,
                    thickness,
                    Colour::BLACK,
                );
            }
        }
        let mut sides: Vec<f32> = inside.map(|cell| cell.x).chain([right]).collect();
        sides.sort_by(f32::total_cmp);
        for x in sides {
            rule(x - half, band.y, thickness, band.height, Colour::BLACK);
        }
    }
}

/// A horizontal part of a group, as high as a row or a line, and which horizontal rules it draws.
#[derive(Clone, Copy)]
struct Band {
    row: usize,
    y: f32,
    height: f32,
    top: bool,
    bottom: bool,
}

/// Stretches that touch, joined; sorted by their left end.
fn joined(stretches: &[(f32, f32)]) -> Vec<(f32, f32)> {
    let mut out: Vec<(f32, f32)> = Vec::with_capacity(1);
    for &(from, to) in stretches {
        match out.last_mut() {
            Some(last) if from - last.1 < 0.1 => last.1 = to,
            _ => out.push((from, to)),
        }
    }
    out
}

/// Appends chunks moved down by `dy`, joining what belongs to the same node.
fn add(to: &mut Vec<Chunk>, chunks: Vec<Chunk>, dy: f32) {
    for mut chunk in chunks {
        for item in &mut chunk.items {
            item.shift(0.0, dy);
        }
        match to.last_mut() {
            Some(last) if last.tag == chunk.tag => last.items.append(&mut chunk.items),
            _ => to.push(chunk),
        }
    }
}

/// The line all cells of a row share.
#[derive(Clone, Copy)]
struct RowLine {
    strut: Strut,
    height: f32,
}

impl RowLine {
    fn common(asks: &[CellAsk<'_>], laid: &[(Vec<Laid>, NodeId)]) -> Self {
        let paragraphs = || laid.iter().flat_map(|(paragraphs, _)| paragraphs);
        let strut = paragraphs().fold(Strut::default(), |strut, laid| strut.union(laid.strut));
        let spacing = asks.iter().map(|ask| ask.style.line_spacing).fold(0.5, f32::max);
        let smallest = asks.iter().map(|ask| ask.style.size_pt).fold(0.0, f32::max);
        Self { strut, height: strut.line_height(spacing).max(smallest) }
    }
}

/// Puts the paragraphs of a cell one below the other, on the row's lines.
fn stack(
    ask: &CellAsk<'_>,
    paragraphs: Vec<Laid>,
    node: NodeId,
    line: RowLine,
    pad_x: f32,
    row: usize,
) -> LaidCell {
    let baseline = line.strut.baseline(line.height);
    let mut lines: Vec<CellLine> = Vec::new();
    for paragraph in paragraphs {
        let mut gap = if lines.is_empty() { 0.0 } else { ask.style.space_after_pt };
        for laid in paragraph.lines {
            let mut chunks = Vec::with_capacity(1);
            laid.place(&mut chunks, node, ask.x + pad_x, baseline);
            lines.push(CellLine { chunks, gap });
            gap = 0.0;
        }
    }
    let height = lines.iter().map(|laid| laid.gap + line.height).sum();
    let rows = row..row + usize::from(ask.span.rows);
    LaidCell { x: ask.x, width: ask.width, node, centred: ask.centred, rows, lines, height }
}
