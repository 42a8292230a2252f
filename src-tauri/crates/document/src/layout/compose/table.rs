//! Tables and labelled values.

use super::grid::{self, Misfit, Needs, Placed};
use super::row::{CellAsk, RowAsk, RowFrame};
use super::{Ask, Composer, Emphasis, mm, numbered, plain_parts};
use crate::block::{
    Align, Cell, Column, ColumnWidth, KeyValue, KeyValues, Lang, Row, RowKind, Table, Text,
};
use crate::error::{TypesetError, Warning};
use crate::format::{TableStyle, TextStyle};
use crate::layout::flow::{Flow, TableFrame};
use crate::layout::place::Step;
use crate::page::{CellSpan, Chunk, NodeId, Role, Scope, Tag};

/// A column that shares in the width and would be narrower than this is widened until its words
/// stand whole, up to this: addresses and their like may be cut anywhere.
const NARROW_COLUMN_MM: f32 = 30.0;

impl Composer<'_> {
    pub(super) fn table(&mut self, table: &Table) -> Result<(), TypesetError> {
        let style = self.format.table;
        let empty = Cell::empty();
        let columns = table.columns.len();
        let header = self.placed(&table.header, columns, &empty, "header")?;
        let rows = self.placed(&table.rows, columns, &empty, "rows")?;
        let edges = self.column_edges(table, &header, &rows)?;
        let table_node = self.node(Role::Table, self.parent);
        self.anchor_label(table.label.as_deref());
        self.caption(table, table_node)?;
        let (Some(&left), Some(&right)) = (edges.first(), edges.last()) else { return Ok(()) };
        let index = self.tables.len();
        self.tables.push(TableFrame {
            x: left,
            width: right - left,
            rule: style.rule_pt,
            header: Vec::new(),
            header_height: 0.0,
        });
        let grid = Grid {
            style,
            columns: &table.columns,
            edges: &edges,
            index,
            lang: self.lang,
            rows: header.len() + rows.len(),
        };
        let from = self.flow.steps.len();
        self.table_rows(&table.header, &header, &grid, Part::Header, table_node)?;
        self.remember_header(table, index, from);
        self.table_rows(&table.rows, &rows, &grid, Part::Body { above: header.len() }, table_node)
    }

    fn caption(&mut self, table: &Table, table_node: NodeId) -> Result<(), TypesetError> {
        let style = self.format.table.caption;
        let number = if table.numbered {
            format!("{} {}.", self.words.table, self.counters.table())
        } else {
            String::new()
        };
        let caption = numbered(&number, &table.caption.clone().unwrap_or_default());
        if caption.is_empty() {
            return Ok(());
        }
        self.path.enter(Step::Part("caption"));
        let laid = self.lay(&caption, self.ask(&style, self.geometry.width))?;
        let node = self.node(Role::Caption, table_node);
        let flowing = self.flowing(&style);
        self.flow_lines(laid, node, flowing);
        self.path.leave();
        Ok(())
    }

    /// The cells of some rows in their places.
    fn placed<'t>(
        &mut self,
        rows: &'t [Row],
        columns: usize,
        empty: &'t Cell,
        part: &'static str,
    ) -> Result<Vec<Vec<Placed<'t>>>, TypesetError> {
        grid::place(rows, columns, empty).map_err(|Misfit { row, reason }| {
            self.path.enter(Step::Nth(part, row));
            let words = rows[row]
                .cells
                .first()
                .and_then(|cell| cell.paragraphs.first())
                .cloned()
                .unwrap_or_default();
            let place = self.path.place(&words);
            self.path.leave();
            TypesetError::Table { place, reason }
        })
    }

    /// Left edges of the columns and the right edge of the last.
    fn column_edges(
        &mut self,
        table: &Table,
        header: &[Vec<Placed<'_>>],
        rows: &[Vec<Placed<'_>>],
    ) -> Result<Vec<f32>, TypesetError> {
        let style = self.format.table;
        let wrong = |composer: &Self, reason| {
            let text = table.caption.clone().unwrap_or_default();
            Err(TypesetError::Table { place: composer.path.place(&text), reason })
        };
        if table.columns.is_empty() {
            return wrong(self, "has no columns");
        }
        let impossible = |column: &Column| match column.width {
            ColumnWidth::Share(width) | ColumnWidth::Mm(width) => {
                !width.is_finite() || width <= 0.0
            }
            ColumnWidth::Auto => false,
        };
        if table.columns.iter().any(impossible) {
            return wrong(self, "has a column whose width is not positive");
        }
        // Room for at least two letters in every column.
        let least =
            2.0 * mm(style.padding_x_mm) + 2.0 * style.cell.size_pt.max(style.header.size_pt);
        let widths: Vec<ColumnWidth> = table.columns.iter().map(|column| column.width).collect();
        let room = self.whole_width();
        let mut needs = self.column_needs(header, rows, widths.len(), &|column| {
            widths[column] == ColumnWidth::Auto
        })?;
        let Some(edges) = grid::edges(&widths, &needs, room, least) else {
            return wrong(self, "has more columns than the page has room for");
        };
        let is_narrow = |column: usize| {
            matches!(widths[column], ColumnWidth::Share(_))
                && edges[column + 1] - edges[column] < mm(NARROW_COLUMN_MM)
        };
        let narrow = self.column_needs(header, rows, widths.len(), &is_narrow)?;
        for (needs, narrow) in needs.iter_mut().zip(&narrow) {
            needs.least = needs.least.max(narrow.least.min(mm(NARROW_COLUMN_MM)));
        }
        Ok(grid::edges(&widths, &needs, room, least).unwrap_or(edges))
    }

    /// What the cells of those columns need that are asked about.
    fn column_needs(
        &mut self,
        header: &[Vec<Placed<'_>>],
        rows: &[Vec<Placed<'_>>],
        columns: usize,
        is_asked: &dyn Fn(usize) -> bool,
    ) -> Result<Vec<Needs>, TypesetError> {
        let mut needs = vec![Needs::default(); columns];
        let style = self.format.table;
        for (part, style) in [(header, style.header), (rows, style.cell)] {
            for placed in part
                .iter()
                .flatten()
                .filter(|placed| placed.columns == 1 && is_asked(placed.column))
            {
                let need = self.needs(placed.cell, &style)?;
                let column = &mut needs[placed.column];
                *column = Needs {
                    widest: column.widest.max(need.widest),
                    least: column.least.max(need.least),
                };
            }
        }
        Ok(needs)
    }

    /// What a cell needs of the width of its column. Bold is the widest it can be.
    fn needs(&mut self, cell: &Cell, style: &TextStyle) -> Result<Needs, TypesetError> {
        let mut needs = Needs::default();
        let base = Emphasis { bold: true, italic: style.italic };
        // A point of air, lest rounding break a line that was just measured.
        let padding = 2.0 * mm(self.format.table.padding_x_mm) + 1.0;
        for text in &cell.paragraphs {
            let ask =
                Ask { first_line: 0.0, align: Align::Left, ..self.ask(style, self.geometry.width) };
            let measured = self.typesetter.measure(&plain_parts(text, base), ask)?;
            needs.widest = needs.widest.max(measured.widest + padding);
            needs.least = needs.least.max(measured.least + padding);
        }
        Ok(needs)
    }

    fn table_rows(
        &mut self,
        rows: &[Row],
        placed: &[Vec<Placed<'_>>],
        grid: &Grid<'_>,
        part: Part,
        parent: NodeId,
    ) -> Result<(), TypesetError> {
        let style = grid.style;
        let mut start = 0;
        for count in grid::groups(placed) {
            let numbers = start..start + count;
            let asks: Vec<RowAsk<'_>> = numbers
                .clone()
                .map(|number| grid.row(&placed[number], &rows[number], part, number))
                .collect();
            if rows[start].role == RowKind::Total
                && let Some(strip) = self.flow.last_strip().filter(|strip| strip.table.is_some())
            {
                strip.keep_next = true;
            }
            let above = part.above();
            let last = above + numbers.end == grid.rows;
            let heads = part == Part::Header || rows[numbers.end - 1].role == RowKind::Section;
            let frame = RowFrame {
                role: Role::Row,
                pad_x: mm(style.padding_x_mm),
                pad_y: mm(style.padding_y_mm),
                rule: style.rule_pt,
                before: if above + start == 0 { style.space_before_pt } else { 0.0 },
                after: if last { style.space_after_pt } else { 0.0 },
                keep_next: !last && heads,
                room: self.geometry.height() - self.tables[grid.index].header_height,
                table: Some((grid.index, part == Part::Header)),
            };
            self.rows(&asks, frame, parent)?;
            start = numbers.end;
        }
        Ok(())
    }

    /// Keeps the header rows just laid out for the pages to come, unless they are too tall for
    /// that.
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
        self.pairs_in(
            self.whole_width(),
            &pairs.items,
            share,
            PairStyles { key: style.key, value: style.value },
        )?;
        if let Some(strip) = self.flow.last_strip().filter(|_| !pairs.items.is_empty()) {
            strip.after = style.space_after_pt;
        }
        Ok(())
    }

    /// Labelled values between two edges, tagged as a table of row headers and cells.
    pub(super) fn pairs_in(
        &mut self,
        area: Area,
        pairs: &[KeyValue],
        share: f32,
        styles: PairStyles,
    ) -> Result<(), TypesetError> {
        if pairs.is_empty() {
            return Ok(());
        }
        let style = self.format.key_values;
        let gap = mm(style.gap_mm);
        let key_width = area.width * share.clamp(0.1, 0.9);
        let lang = self.lang;
        let table = self.node(Role::Table, self.parent);
        for (index, pair) in pairs.iter().enumerate() {
            let span = CellSpan::ONE;
            let plain = |part, x, width, paragraphs, style: TextStyle, role| CellAsk {
                step: Step::Part(part),
                x,
                width,
                paragraphs,
                style,
                align: style.align,
                lang,
                role,
                span,
                centred: false,
            };
            let key: &[Text] = std::slice::from_ref(&pair.key);
            let right = area.x + key_width;
            let cells = vec![
                plain(
                    "key",
                    area.x,
                    key_width - gap,
                    key,
                    styles.key,
                    Role::HeaderCell { scope: Scope::Row, span },
                ),
                plain(
                    "value",
                    right,
                    area.width - key_width,
                    &pair.value,
                    styles.value,
                    Role::Cell { span },
                ),
            ];
            let frame = RowFrame {
                role: Role::Row,
                pad_x: 0.0,
                pad_y: 0.0,
                rule: 0.0,
                before: 0.0,
                after: style.row_space_pt,
                // The first two and the last two stay together, as with lines.
                keep_next: index + 1 < pairs.len() && (index == 0 || index + 2 == pairs.len()),
                room: self.geometry.height(),
                table: None,
            };
            self.rows(
                &[RowAsk { cells, step: Step::Nth("items", index), tint: None, least: 0.0 }],
                frame,
                table,
            )?;
        }
        Ok(())
    }
}

/// A stretch of the page's width, in points.
#[derive(Clone, Copy)]
pub(crate) struct Area {
    pub(crate) x: f32,
    pub(crate) width: f32,
}

/// Styles of labels and values.
#[derive(Clone, Copy)]
pub(super) struct PairStyles {
    pub(super) key: TextStyle,
    pub(super) value: TextStyle,
}

/// Which rows of a table are meant.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Header,
    Body {
        /// Header rows above them.
        above: usize,
    },
}

impl Part {
    fn above(self) -> usize {
        match self {
            Self::Header => 0,
            Self::Body { above } => above,
        }
    }
}

/// What all rows of a table share.
struct Grid<'a> {
    style: TableStyle,
    columns: &'a [Column],
    edges: &'a [f32],
    /// Index of the table in the composition.
    index: usize,
    lang: Lang,
    /// Rows of the table, header rows included.
    rows: usize,
}

impl Grid<'_> {
    /// What is asked of a row.
    fn row<'c>(&self, placed: &[Placed<'c>], row: &Row, part: Part, number: usize) -> RowAsk<'c> {
        let header = part == Part::Header;
        let tinted = header || row.role == RowKind::Section;
        RowAsk {
            cells: placed.iter().map(|placed| self.cell(placed, row, header)).collect(),
            least: row.height_mm.map_or(0.0, |height| mm(f32::from(height))),
            step: Step::Nth(if header { "header" } else { "rows" }, number),
            tint: (tinted && self.style.header_tint < 1.0).then_some(self.style.header_tint),
        }
    }

    fn cell<'c>(&self, placed: &Placed<'c>, row: &Row, header: bool) -> CellAsk<'c> {
        let kind = row.role;
        let Placed { cell, index, column, columns, rows } = *placed;
        let (x, end) = (self.edges[column], self.edges[column + columns]);
        let style = match (header, kind) {
            (true, _) => self.style.header,
            (false, RowKind::Body) => self.style.cell,
            (false, RowKind::Section | RowKind::Total) => {
                TextStyle { bold: true, ..self.style.cell }
            }
        };
        let align = cell.align.unwrap_or(match (header, kind) {
            (true, _) => style.align,
            (false, RowKind::Section) => Align::Left,
            (false, RowKind::Body | RowKind::Total) => self.columns[column].align,
        });
        let span = CellSpan { columns: columns as u16, rows: rows as u16 };
        let heads_rows = self.columns[column].heads_rows && kind != RowKind::Section;
        let role = match (header, heads_rows) {
            (true, _) => Role::HeaderCell { scope: Scope::Column, span },
            (false, true) => Role::HeaderCell { scope: Scope::Row, span },
            (false, false) => Role::Cell { span },
        };
        CellAsk {
            step: Step::Nth("cells", index),
            x,
            width: end - x,
            paragraphs: &cell.paragraphs,
            style,
            align,
            lang: self.lang,
            role,
            span,
            centred: header || rows > 1 || row.height_mm.is_some(),
        }
    }
}
