//! Tables: columns by weight, rows of cells, header rows repeated on every page.

use serde::{Deserialize, Serialize};

use super::text::Text;

/// Where the lines of a paragraph, column or cell stand between their edges.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Align {
    /// Flush left, ragged right.
    #[default]
    Left,
    /// Centred.
    Centre,
    /// Flush right, for amounts.
    Right,
    /// Both edges even, the last line flush left.
    Justify,
}

/// A table. A row stays on one page unless it is taller than the page; then it is split between lines.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Table {
    /// The columns from left to right; at least one.
    pub columns: Vec<Column>,
    /// Rows repeated at the top of every page the table reaches.
    #[serde(default)]
    pub header: Vec<Row>,
    /// The rows.
    pub rows: Vec<Row>,
    /// Title set above the table and kept with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caption: Option<Text>,
}

impl Table {
    /// A table of these columns, without rows.
    pub fn new(columns: impl IntoIterator<Item = Column>) -> Self {
        Self { columns: columns.into_iter().collect(), ..Self::default() }
    }

    /// Adds a row to the repeated header.
    #[must_use]
    pub fn header(mut self, row: impl Into<Row>) -> Self {
        self.header.push(row.into());
        self
    }

    /// Sets the title above the table.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<Text>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Appends a row.
    pub fn push(&mut self, row: impl Into<Row>) {
        self.rows.push(row.into());
    }
}

/// One column.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Column {
    /// Share of the table's width relative to the other columns; must be positive.
    pub weight: f32,
    /// Alignment of the column's body cells. Header cells are centred unless the cell says otherwise.
    #[serde(default)]
    pub align: Align,
}

impl Column {
    /// A column of this weight, flush left.
    pub fn new(weight: f32) -> Self {
        Self { weight, align: Align::Left }
    }

    /// Sets the alignment of the body cells.
    #[must_use]
    pub fn align(mut self, align: Align) -> Self {
        self.align = align;
        self
    }
}

/// What a row is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum RowKind {
    /// An ordinary row.
    #[default]
    Body,
    /// Title of the rows that follow; kept with the next row, bold and flush left on a tint.
    Section,
    /// Sums; bold, kept with the row before it.
    Total,
}

/// One row; its cells fill the columns from the left, missing ones stay empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Row {
    /// The cells from left to right.
    pub cells: Vec<Cell>,
    /// What the row is for.
    #[serde(default)]
    pub role: RowKind,
}

impl Row {
    /// An ordinary row.
    pub fn new(cells: impl IntoIterator<Item = impl Into<Cell>>) -> Self {
        Self { cells: cells.into_iter().map(Into::into).collect(), role: RowKind::Body }
    }

    /// Says what the row is for.
    #[must_use]
    pub fn role(mut self, role: RowKind) -> Self {
        self.role = role;
        self
    }
}

impl<C: Into<Cell>> FromIterator<C> for Row {
    fn from_iter<I: IntoIterator<Item = C>>(cells: I) -> Self {
        Self::new(cells)
    }
}

impl<C: Into<Cell>, const N: usize> From<[C; N]> for Row {
    fn from(cells: [C; N]) -> Self {
        Self::new(cells)
    }
}

/// One cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Cell {
    /// The paragraphs of the cell.
    pub paragraphs: Vec<Text>,
    /// How many columns the cell covers, at least 1.
    #[serde(default = "one_column")]
    pub columns: u16,
    /// Alignment where it differs from the column's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub align: Option<Align>,
}

fn one_column() -> u16 {
    1
}

impl Cell {
    /// A cell of one paragraph.
    pub fn new(text: impl Into<Text>) -> Self {
        Self::of([text])
    }

    /// A cell of several paragraphs.
    pub fn of(paragraphs: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        Self { paragraphs: paragraphs.into_iter().map(Into::into).collect(), columns: 1, align: None }
    }

    /// A cell without words.
    pub fn empty() -> Self {
        Self { paragraphs: Vec::new(), columns: 1, align: None }
    }

    /// Lets the cell cover several columns.
    #[must_use]
    pub fn columns(mut self, columns: u16) -> Self {
        self.columns = columns;
        self
    }

    /// Aligns the cell against its column.
    #[must_use]
    pub fn align(mut self, align: Align) -> Self {
        self.align = Some(align);
        self
    }
}

impl<T: Into<Text>> From<T> for Cell {
    fn from(text: T) -> Self {
        Self::new(text)
    }
}
