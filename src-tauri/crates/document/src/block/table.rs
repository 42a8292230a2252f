//! Tables: columns, rows of cells that may span, header rows repeated on every page.

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

/// A table. A row stays on one page unless it is taller than the page; then it is split between
/// lines.
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
    /// Whether "Bảng n." in the document's language is set before the caption.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub numbered: bool,
    /// Name by which cross-references find it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
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

    /// Numbers the table before its caption.
    #[must_use]
    pub fn numbered(mut self) -> Self {
        self.numbered = true;
        self
    }

    /// Gives it a name for cross-references.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Appends a row.
    pub fn push(&mut self, row: impl Into<Row>) {
        self.rows.push(row.into());
    }
}

/// How wide a column is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ColumnWidth {
    /// A share of what fixed and automatic columns leave, relative to the other shares; must be
    /// positive.
    Share(f32),
    /// Millimetres; must be positive.
    Mm(f32),
    /// As its words need; where the table has no shares, automatic columns fill it together.
    Auto,
}

/// One column.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Column {
    /// How wide it is.
    pub width: ColumnWidth,
    /// Alignment of the column's body cells. Header cells are centred unless the cell says
    /// otherwise.
    #[serde(default)]
    pub align: Align,
    /// Whether its body cells are the headings of their rows.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub heads_rows: bool,
}

impl Column {
    /// A column of this share of the width, flush left.
    pub fn new(share: f32) -> Self {
        Self { width: ColumnWidth::Share(share), align: Align::Left, heads_rows: false }
    }

    /// A column of this many millimetres, flush left.
    pub fn mm(width: f32) -> Self {
        Self { width: ColumnWidth::Mm(width), ..Self::new(1.0) }
    }

    /// A column as wide as its words need, flush left.
    pub fn auto() -> Self {
        Self { width: ColumnWidth::Auto, ..Self::new(1.0) }
    }

    /// Makes its body cells the headings of their rows.
    #[must_use]
    pub fn heads_rows(mut self) -> Self {
        self.heads_rows = true;
        self
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

/// One row; its cells fill the columns no cell from above covers, from the left; missing ones stay
/// empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Row {
    /// The cells from left to right.
    pub cells: Vec<Cell>,
    /// What the row is for.
    #[serde(default)]
    pub role: RowKind,
    /// The least height in whole millimetres; the words of such a row stand in the middle of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub height_mm: Option<u16>,
}

impl Row {
    /// An ordinary row.
    pub fn new(cells: impl IntoIterator<Item = impl Into<Cell>>) -> Self {
        Self {
            cells: cells.into_iter().map(Into::into).collect(),
            role: RowKind::Body,
            height_mm: None,
        }
    }

    /// Says what the row is for.
    #[must_use]
    pub fn role(mut self, role: RowKind) -> Self {
        self.role = role;
        self
    }

    /// Gives the row a least height.
    #[must_use]
    pub fn height_mm(mut self, height: u16) -> Self {
        self.height_mm = Some(height);
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
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub columns: u16,
    /// How many rows the cell covers, at least 1. Rows below leave its columns out.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub rows: u16,
    /// Alignment where it differs from the column's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub align: Option<Align>,
}

fn one() -> u16 {
    1
}

fn is_one(count: &u16) -> bool {
    *count == 1
}

impl Cell {
    /// A cell of one paragraph.
    pub fn new(text: impl Into<Text>) -> Self {
        Self::of([text])
    }

    /// A cell of several paragraphs.
    pub fn of(paragraphs: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        Self {
            paragraphs: paragraphs.into_iter().map(Into::into).collect(),
            columns: 1,
            rows: 1,
            align: None,
        }
    }

    /// A cell without words.
    pub fn empty() -> Self {
        Self { paragraphs: Vec::new(), columns: 1, rows: 1, align: None }
    }

    /// Lets the cell cover several columns.
    #[must_use]
    pub fn columns(mut self, columns: u16) -> Self {
        self.columns = columns;
        self
    }

    /// Lets the cell cover several rows.
    #[must_use]
    pub fn rows(mut self, rows: u16) -> Self {
        self.rows = rows;
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
