//! Tables and labelled values.

use super::row::{CellAsk, RowFrame};
use super::{Ask, Composer, mm};
use crate::block::{Align, Cell, Column, KeyValues, Row, RowKind, Table};
use crate::error::{TypesetError, Warning};
use crate::format::{TableStyle, TextStyle};
use crate::layout::flow::{Flow, TableFrame};
use crate::layout::place::Step;
use crate::page::{Chunk, NodeId, Role, Scope, Tag};

impl Composer<'_> {
    pub(super) fn table(&mut self, table: &Table) -> Result<(), TypesetError> {
        let style = self.format.table;
        let edges = self.column_edges(table, &style)?;
        let table_node = self.node(Role::Table, NodeId::ROOT);
        if let Some(caption) = &table.caption {
            self.path.enter(Step::Part("caption"));
            let laid = self.lay(caption, Ask::of(&style.caption, self.geometry.width))?;
            let node = self.node(Role::Caption, table_node);
            let flowing = self.flowing(&style.caption);
            self.flow_lines(laid, node, flowing);
            self.path.leave();
        }
        let index = self.tables.len();
        let (Some(&left), Some(&right)) = (edges.first(), edges.last()) else { return Ok(()) };
        self.tables.push(TableFrame { x: left, width: right - left, rule: style.rule_pt, header: Vec::new(), header_height: 0.0 });
        let grid = Grid { style, columns: &table.columns, edges: &edges, index, rows: table.header.len() + table.rows.len() };
        let from = self.flow.steps.len();
        for (number, row) in table.header.iter().enumerate() {
            self.path.enter(Step::Nth("header", number));
            self.table_row(row, &grid, RowPlace { number, header: true, kind: row.role }, table_node)?;
            self.path.leave();
        }
        self.remember_header(table, index, from);
        for (number, row) in table.rows.iter().enumerate() {
            self.path.enter(Step::Nth("rows", number));
            let place = RowPlace { number: table.header.len() + number, header: false, kind: row.role };
            self.table_row(row, &grid, place, table_node)?;
            self.path.leave();
        }
        Ok(())
    }

    /// Left edges of the columns and the right edge of the last.
    fn column_edges(&self, table: &Table, style: &TableStyle) -> Result<Vec<f32>, TypesetError> {
        let wrong = |reason| {
            let text = table.caption.clone().unwrap_or_default();
            Err(TypesetError::Table { place: self.path.place(&text), reason })
        };
        if table.columns.is_empty() {
            return wrong("has no columns");
        }
        if table.columns.iter().any(|column| !column.weight.is_finite() || column.weight <= 0.0) {
            return wrong("has a column whose weight is not positive");
        }
        // Room for at least two letters in every column.
        let least = 2.0 * mm(style.padding_x_mm) + 2.0 * style.cell.size_pt.max(style.header.size_pt);
        let Some(widths) = shares(table.columns.iter().map(|c| c.weight), self.geometry.width, least) else {
            return wrong("has more columns than the page has room for");
        };
        let mut edges = vec![self.geometry.left];
        let mut x = self.geometry.left;
        for width in widths {
            x += width;
            edges.push(x);
        }
        Ok(edges)
    }

    fn table_row(&mut self, row: &Row, grid: &Grid<'_>, place: RowPlace, parent: NodeId) -> Result<(), TypesetError> {
        let style = grid.style;
        let columns = grid.columns.len();
        let mut asks = Vec::with_capacity(columns);
        let mut at = 0;
        for (index, cell) in row.cells.iter().enumerate() {
            let span = usize::from(cell.columns.max(1));
            if at + span > columns {
                let place = self.path.place(&cell.paragraphs.first().cloned().unwrap_or_default());
                return Err(TypesetError::Table { place, reason: "has more cells than columns" });
            }
            asks.push(grid.ask(cell, place, index, at));
            at += span;
        }
        let empty = Cell::empty();
        for column in at..columns {
            asks.push(grid.ask(&empty, place, row.cells.len(), column));
        }
        if place.kind == RowKind::Total
            && let Some(strip) = self.flow.last_strip().filter(|strip| strip.table.is_some())
        {
            strip.keep_next = true;
        }
        let last = place.number + 1 == grid.rows;
        let tinted = place.header || place.kind == RowKind::Section;
        let frame = RowFrame {
            pad_x: mm(style.padding_x_mm),
            pad_y: mm(style.padding_y_mm),
            rule: style.rule_pt,
            tint: (tinted && style.header_tint < 1.0).then_some(style.header_tint),
            before: if place.number == 0 { style.space_before_pt } else { 0.0 },
            after: if last { style.space_after_pt } else { 0.0 },
            keep_next: !last && tinted,
            room: self.geometry.height() - self.tables[grid.index].header_height,
            table: Some((grid.index, place.header)),
        };
        self.row(&asks, frame, parent)
    }

    /// Keeps the header rows just laid out for the pages to come, unless they are too tall for that.
    fn remember_header(&mut self, table: &Table, index: usize, from: usize) {
        let mut header = Vec::new();
        let mut height = 0.0;
        for step in &self.flow.steps[from..] {
            let Flow::Strip(strip) = step else { continue };
            for chunk in &strip.chunks {
                let mut items = chunk.items.clone();
                for item in &mut items {
                    item.shift(0.0, height);
                }
                header.push(Chunk { tag: Tag::Pagination, items });
            }
            height += strip.height;
        }
        if height > self.geometry.height() / 2.0 {
            let text = table.caption.clone().unwrap_or_default();
            self.warnings.push(Warning::HeaderNotRepeated { place: self.path.place(&text) });
            return;
        }
        self.tables[index].header = header;
        self.tables[index].header_height = height;
    }

    pub(super) fn key_values(&mut self, pairs: &KeyValues) -> Result<(), TypesetError> {
        let style = self.format.key_values;
        let share = pairs.key_share.filter(|share| share.is_finite()).unwrap_or(style.key_share);
        let area = Area { x: self.geometry.left, width: self.geometry.width };
        self.pairs_in(area, &pairs.items, share, PairStyles { key: style.key, value: style.value })?;
        if let Some(strip) = self.flow.last_strip().filter(|_| !pairs.items.is_empty()) {
            strip.after = style.space_after_pt;
        }
        Ok(())
    }

    /// Labelled values between two edges, tagged as a table of row headers and cells.
    pub(super) fn pairs_in(
        &mut self,
        area: Area,
        pairs: &[crate::block::KeyValue],
        share: f32,
        styles: PairStyles,
    ) -> Result<(), TypesetError> {
        if pairs.is_empty() {
            return Ok(());
        }
        let style = self.format.key_values;
        let gap = mm(style.gap_mm);
        let key_width = area.width * share.clamp(0.1, 0.9);
        let table = self.node(Role::Table, NodeId::ROOT);
        for (index, pair) in pairs.iter().enumerate() {
            self.path.enter(Step::Nth("items", index));
            let plain = |step, x, width, paragraphs, style: TextStyle, role| CellAsk {
                step,
                x,
                width,
                paragraphs,
                style,
                align: style.align,
                role,
                centred: false,
            };
            let key = std::slice::from_ref(&pair.key);
            let asks = [
                plain(Step::Part("key"), area.x, key_width - gap, key, styles.key, Role::HeaderCell { scope: Scope::Row, columns: 1 }),
                plain(
                    Step::Part("value"),
                    area.x + key_width,
                    area.width - key_width,
                    &pair.value,
                    styles.value,
                    Role::Cell { columns: 1 },
                ),
            ];
            let frame = RowFrame {
                pad_x: 0.0,
                pad_y: 0.0,
                rule: 0.0,
                tint: None,
                before: 0.0,
                after: style.row_space_pt,
                // The first two and the last two stay together, as with lines.
                keep_next: index + 1 < pairs.len() && (index == 0 || index + 2 == pairs.len()),
                room: self.geometry.height(),
                table: None,
            };
            self.row(&asks, frame, table)?;
            self.path.leave();
        }
        Ok(())
    }
}

/// A stretch of the page's width, in points.
#[derive(Clone, Copy)]
pub(super) struct Area {
    pub(super) x: f32,
    pub(super) width: f32,
}

/// Styles of labels and values.
#[derive(Clone, Copy)]
pub(super) struct PairStyles {
    pub(super) key: TextStyle,
    pub(super) value: TextStyle,
}

/// What all rows of a table share.
struct Grid<'a> {
    style: TableStyle,
    columns: &'a [Column],
    edges: &'a [f32],
    /// Index of the table in the composition.
    index: usize,
    /// Rows of the table, header rows included.
    rows: usize,
}

/// Which row of a table it is.
#[derive(Clone, Copy)]
struct RowPlace {
    /// Counted from the first header row.
    number: usize,
    header: bool,
    kind: RowKind,
}

impl Grid<'_> {
    /// What is asked of the `index`-th cell of a row, which starts at this column.
    fn ask<'c>(&self, cell: &'c Cell, row: RowPlace, index: usize, column: usize) -> CellAsk<'c> {
        let columns = cell.columns.max(1);
        let (x, end) = (self.edges[column], self.edges[column + usize::from(columns)]);
        let style = match (row.header, row.kind) {
            (true, _) => self.style.header,
            (false, RowKind::Body) => self.style.cell,
            (false, RowKind::Section | RowKind::Total) => TextStyle { bold: true, ..self.style.cell },
        };
        let align = cell.align.unwrap_or(match (row.header, row.kind) {
            (true, _) => style.align,
            (false, RowKind::Section) => Align::Left,
            (false, RowKind::Body | RowKind::Total) => self.columns[column].align,
        });
        let role = if row.header { Role::HeaderCell { scope: Scope::Column, columns } } else { Role::Cell { columns } };
        CellAsk {
            step: Step::Nth("cells", index),
            x,
            width: end - x,
            paragraphs: &cell.paragraphs,
            style,
            align,
            role,
            centred: row.header,
        }
    }
}

/// Divides a width by weights, giving every part at least `least`; `None` if that is impossible.
fn shares(weights: impl Iterator<Item = f32>, width: f32, least: f32) -> Option<Vec<f32>> {
    let weights: Vec<f32> = weights.collect();
    if least * weights.len() as f32 > width {
        return None;
    }
    let mut at_least = vec![false; weights.len()];
    loop {
        let fixed = at_least.iter().filter(|fixed| **fixed).count() as f32 * least;
        let free: f32 = weights.iter().zip(&at_least).filter(|(_, fixed)| !**fixed).map(|(w, _)| w).sum();
        let share = |weight: f32| (width - fixed) * (weight / free);
        let too_small = weights.iter().zip(&at_least).position(|(&w, &fixed)| !fixed && share(w) < least);
        match too_small {
            Some(index) => at_least[index] = true,
            None => {
                let widths = weights.iter().zip(&at_least);
                return Some(widths.map(|(&w, &fixed)| if fixed { least } else { share(w) }).collect());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_share_the_width_and_nobody_gets_less_than_the_least() {
        assert_eq!(shares([1.0, 3.0].into_iter(), 400.0, 30.0), Some(vec![100.0, 300.0]));
        assert_eq!(shares([0.01, 1.0, 1.0].into_iter(), 430.0, 30.0), Some(vec![30.0, 200.0, 200.0]));
        assert_eq!(shares([1.0; 20].into_iter(), 430.0, 30.0), None);
    }
}
