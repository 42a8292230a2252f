//! Rows of cells side by side: the common ground of tables and labelled values.
//!
//! All lines of a row share one strut, so that its baselines align. A row is one strip unless it is taller
//! than the room it can have; then every line becomes a strip of its own and the page break falls where it must.

use super::{Ask, Composer, Laid};
use crate::block::{Align, Text};
use crate::error::TypesetError;
use crate::format::TextStyle;
use crate::layout::atoms::Strut;
use crate::layout::flow::{Strip, TableRow};
use crate::layout::place::Step;
use crate::page::{Chunk, Colour, Item, NodeId, Role, Rule, Tag};

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
    pub(super) role: Role,
    /// Whether the words stand in the middle of the row's height.
    pub(super) centred: bool,
}

/// What the cells of a row have in common. Lengths in points.
#[derive(Clone, Copy)]
pub(super) struct RowFrame {
    pub(super) pad_x: f32,
    pub(super) pad_y: f32,
    /// Thickness of the rules; 0 for none.
    pub(super) rule: f32,
    /// Grey behind the row.
    pub(super) tint: Option<f32>,
    pub(super) before: f32,
    pub(super) after: f32,
    pub(super) keep_next: bool,
    /// The tallest row that is kept whole.
    pub(super) room: f32,
    /// The table and whether this is a header row.
    pub(super) table: Option<(usize, bool)>,
}

/// A cell after line breaking.
struct LaidCell {
    x: f32,
    width: f32,
    node: NodeId,
    centred: bool,
    lines: Vec<CellLine>,
    /// Height of the lines and the gaps between paragraphs.
    height: f32,
}

struct CellLine {
    items: Vec<Item>,
    /// Top of the line below the top of the first.
    top: f32,
}

impl Composer<'_> {
    /// Lays out a row and appends it to the flow.
    pub(super) fn row(&mut self, asks: &[CellAsk<'_>], frame: RowFrame, parent: NodeId) -> Result<(), TypesetError> {
        let row_node = self.node(Role::Row, parent);
        let mut laid: Vec<(Vec<Laid>, NodeId)> = Vec::with_capacity(asks.len());
        for ask in asks {
            self.path.enter(ask.step);
            let node = self.node(ask.role, row_node);
            let room = ask.width - 2.0 * frame.pad_x;
            let mut paragraphs = Vec::with_capacity(ask.paragraphs.len());
            for text in ask.paragraphs {
                let align = ask.align;
                let paragraph = self.lay(text, Ask { align, first_line: 0.0, ..Ask::of(&ask.style, room) })?;
                paragraphs.push(paragraph);
            }
            self.path.leave();
            laid.push((paragraphs, node));
        }
        let line = RowLine::common(asks, &laid);
        let cells: Vec<LaidCell> = asks
            .iter()
            .zip(laid)
            .map(|(ask, (paragraphs, node))| {
                if let Some(first) = paragraphs.first() {
                    self.state_lang(node, first);
                }
                stack(ask, paragraphs, node, line, frame)
            })
            .collect();
        let tallest = cells.iter().map(|cell| cell.height).fold(line.height, f32::max);
        if tallest + 2.0 * frame.pad_y <= frame.room {
            self.whole_row(cells, frame, tallest + 2.0 * frame.pad_y);
        } else {
            self.divided_row(cells, frame, line.height);
        }
        Ok(())
    }

    fn whole_row(&mut self, cells: Vec<LaidCell>, frame: RowFrame, height: f32) {
        let mut chunks = vec![decoration(&cells, frame, height, Edges { top: true, bottom: true })];
        for cell in cells {
            let spare = height - 2.0 * frame.pad_y - cell.height;
            let top = frame.pad_y + if cell.centred { spare / 2.0 } else { 0.0 };
            let mut items = Vec::new();
            for line in cell.lines {
                items.extend(shifted(line.items, top + line.top));
            }
            chunks.push(Chunk { tag: Tag::Node(cell.node), items });
        }
        let row = frame.table.map(|(table, header)| TableRow { table, header, continued_above: false });
        self.flow.push(Strip {
            height,
            before: frame.before,
            after: frame.after,
            keep_next: frame.keep_next,
            chunks,
            table: row,
            ..Strip::default()
        });
    }

    /// One strip per line: the n-th holds the n-th line of every cell.
    fn divided_row(&mut self, cells: Vec<LaidCell>, frame: RowFrame, line_height: f32) {
        let count = cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(0);
        let mut strips: Vec<Strip> = (0..count)
            .map(|index| {
                let edges = Edges { top: index == 0, bottom: index + 1 == count };
                let above = if edges.top { frame.pad_y } else { 0.0 };
                let below = if edges.bottom { frame.pad_y } else { 0.0 };
                let height = above + line_height + below;
                Strip {
                    height,
                    before: if edges.top { frame.before } else { 0.0 },
                    after: if edges.bottom { frame.after } else { 0.0 },
                    keep_next: edges.bottom && frame.keep_next,
                    chunks: vec![decoration(&cells, frame, height, edges)],
                    table: frame.table.map(|(table, header)| TableRow { table, header, continued_above: !edges.top }),
                    ..Strip::default()
                }
            })
            .collect();
        for cell in cells {
            for (index, line) in cell.lines.into_iter().enumerate() {
                let top = if index == 0 { frame.pad_y } else { 0.0 };
                let items = shifted(line.items, top).collect();
                strips[index].chunks.push(Chunk { tag: Tag::Node(cell.node), items });
            }
        }
        for strip in strips {
            self.flow.push(strip);
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
fn stack(ask: &CellAsk<'_>, paragraphs: Vec<Laid>, node: NodeId, line: RowLine, frame: RowFrame) -> LaidCell {
    let baseline = line.strut.baseline(line.height);
    let mut lines = Vec::new();
    let mut top = 0.0;
    for (index, paragraph) in paragraphs.into_iter().enumerate() {
        if index > 0 {
            top += ask.style.space_after_pt;
        }
        for laid in paragraph.lines {
            let items = laid.at(ask.x + frame.pad_x, baseline).collect();
            lines.push(CellLine { items, top });
            top += line.height;
        }
    }
    LaidCell { x: ask.x, width: ask.width, node, centred: ask.centred, lines, height: top }
}

fn shifted(items: Vec<Item>, dy: f32) -> impl Iterator<Item = Item> {
    items.into_iter().map(move |mut item| {
        item.shift(0.0, dy);
        item
    })
}

/// Which horizontal rules a strip draws.
#[derive(Clone, Copy)]
struct Edges {
    top: bool,
    bottom: bool,
}

/// Tint and rules of a row or a part of one.
fn decoration(cells: &[LaidCell], frame: RowFrame, height: f32, edges: Edges) -> Chunk {
    let mut items = Vec::new();
    let left = cells.first().map_or(0.0, |cell| cell.x);
    let right = cells.last().map_or(0.0, |cell| cell.x + cell.width);
    let width = right - left;
    let mut rule = |x, y, width, height, colour| {
        items.push(Item::Rule(Rule { x, y, width, height, colour }));
    };
    if let Some(grey) = frame.tint {
        rule(left, 0.0, width, height, Colour::Grey(grey));
    }
    if frame.rule > 0.0 {
        let half = frame.rule / 2.0;
        if edges.top {
            rule(left - half, -half, width + frame.rule, frame.rule, Colour::BLACK);
        }
        if edges.bottom {
            rule(left - half, height - half, width + frame.rule, frame.rule, Colour::BLACK);
        }
        let sides = cells.iter().map(|cell| cell.x).chain([right]);
        for x in sides {
            rule(x - half, 0.0, frame.rule, height, Colour::BLACK);
        }
    }
    Chunk { tag: Tag::Layout, items }
}
