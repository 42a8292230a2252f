//! Tables, and labelled values as a table without rules.

use super::DocxError;
use super::body::Body;
use super::paragraph::{RunShape, Shape};
use super::units::{eighths, grey, points_of_mm, twips_of_mm};
use super::xml::Xml;
use crate::block::{Align, Cell, ColumnWidth, KeyValue, KeyValues, Row, RowKind, Table, Text};
use crate::font::FontError;
use crate::format::TextStyle;
use crate::layout::grid::{self, Area, Needs, Placed};

/// A table of cells whose content is already written.
pub(super) struct Grid {
    /// Widths of the columns in millimetres.
    pub(super) widths_mm: Vec<f32>,
    pub(super) rows: Vec<GridRow>,
    pub(super) frame: Frame,
}

/// Rules of a table, padding of its cells in millimetres, and where it stands.
#[derive(Clone, Default)]
pub(super) struct Frame {
    /// Thickness in points and colour of the rules; `None` for a table that only arranges.
    pub(super) rules: Option<(f32, &'static str)>,
    pub(super) padding_x_mm: f32,
    pub(super) padding_y_mm: f32,
    /// Whether the table stands in the middle of the line.
    pub(super) centred: bool,
}

#[derive(Default)]
pub(super) struct GridRow {
    pub(super) cells: Vec<GridCell>,
    /// Whether the row is repeated on every page.
    pub(super) repeated: bool,
    /// Whether the row may divide between lines at the end of a page.
    pub(super) divides: bool,
    /// Least height in millimetres.
    pub(super) height_mm: Option<f32>,
}

impl GridRow {
    pub(super) fn of(cells: Vec<GridCell>) -> Self {
        Self { cells, ..Self::default() }
    }
}

#[derive(Default)]
pub(super) struct GridCell {
    /// Paragraphs, written; never empty in the file.
    pub(super) content: Vec<u8>,
    /// Columns covered, at least 1.
    pub(super) columns: usize,
    /// Where the cell stands in one that covers several rows.
    pub(super) merge: Option<Merge>,
    /// Grey behind the cell, from 0 to 1.
    pub(super) tint: Option<f32>,
    /// Whether its words stand in the middle of its height.
    pub(super) centred: bool,
}

/// Place in a cell that covers several rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Merge {
    First,
    Further,
}

impl GridCell {
    /// A cell of one column.
    pub(super) fn of(content: Vec<u8>) -> Self {
        Self { content, columns: 1, ..Self::default() }
    }

    /// In the order of CT_TcPr.
    fn write(&self, xml: &mut Xml, width_mm: f32) {
        xml.element("w:tc", &[], |xml| {
            xml.element("w:tcPr", &[], |xml| {
                xml.empty(
                    "w:tcW",
                    &[("w:w", &twips_of_mm(width_mm).to_string()), ("w:type", "dxa")],
                );
                if self.columns > 1 {
                    xml.value("w:gridSpan", &self.columns.to_string());
                }
                match self.merge {
                    Some(Merge::First) => xml.value("w:vMerge", "restart"),
                    Some(Merge::Further) => xml.value("w:vMerge", "continue"),
                    None => {}
                }
                if let Some(tint) = self.tint {
                    xml.empty(
                        "w:shd",
                        &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", &grey(tint))],
                    );
                }
                if self.centred {
                    xml.value("w:vAlign", "center");
                }
            });
            xml.splice(&self.content);
        });
    }
}

impl Grid {
    pub(super) fn write(&self, xml: &mut Xml) {
        xml.element("w:tbl", &[], |xml| {
            self.properties(xml);
            xml.element("w:tblGrid", &[], |xml| {
                for width in &self.widths_mm {
                    xml.empty("w:gridCol", &[("w:w", &twips_of_mm(*width).to_string())]);
                }
            });
            for row in &self.rows {
                self.row(xml, row);
            }
        });
    }

    /// In the order of CT_TblPr.
    fn properties(&self, xml: &mut Xml) {
        let width = twips_of_mm(self.widths_mm.iter().sum()).to_string();
        xml.element("w:tblPr", &[], |xml| {
            xml.empty("w:tblW", &[("w:w", &width), ("w:type", "dxa")]);
            if self.frame.centred {
                xml.value("w:jc", "center");
            }
            if let Some((thickness, colour)) = self.frame.rules {
                let size = eighths(thickness).to_string();
                xml.element("w:tblBorders", &[], |xml| {
                    for side in ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"]
                    {
                        xml.empty(
                            side,
                            &[
                                ("w:val", "single"),
                                ("w:sz", &size),
                                ("w:space", "0"),
                                ("w:color", colour),
                            ],
                        );
                    }
                });
            }
            xml.empty("w:tblLayout", &[("w:type", "fixed")]);
            let [x, y] = [self.frame.padding_x_mm, self.frame.padding_y_mm]
                .map(|mm| twips_of_mm(mm).to_string());
            xml.element("w:tblCellMar", &[], |xml| {
                for (side, length) in
                    [("w:top", &y), ("w:left", &x), ("w:bottom", &y), ("w:right", &x)]
                {
                    xml.empty(side, &[("w:w", length), ("w:type", "dxa")]);
                }
            });
        });
    }

    fn row(&self, xml: &mut Xml, row: &GridRow) {
        xml.element("w:tr", &[], |xml| {
            xml.element("w:trPr", &[], |xml| {
                if !row.divides {
                    xml.empty("w:cantSplit", &[]);
                }
                if let Some(height) = row.height_mm {
                    xml.empty(
                        "w:trHeight",
                        &[("w:val", &twips_of_mm(height).to_string()), ("w:hRule", "atLeast")],
                    );
                }
                if row.repeated {
                    xml.empty("w:tblHeader", &[]);
                }
            });
            let mut at = 0;
            for cell in &row.cells {
                let columns = cell.columns.max(1);
                let width: f32 = self.widths_mm.iter().skip(at).take(columns).sum();
                at += columns;
                cell.write(xml, width);
            }
        });
    }
}

/// Which rows of a table are being written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Header,
    Body,
}

impl Body<'_> {
    pub(super) fn table(&mut self, table: &Table) -> Result<(), DocxError> {
        let style = self.format.table;
        let number = if table.numbered {
            format!("{} {}. ", self.words.table, self.counters.table())
        } else {
            String::new()
        };
        let caption = table.caption.clone().unwrap_or_default();
        if !(number.is_empty() && caption.is_empty()) {
            let mut runs = self.runs(&Text::from(number), &RunShape::default());
            runs.extend(self.runs(&caption, &RunShape::default()));
            let runs = self.labelled(table.label.as_deref(), runs);
            self.paragraph_of(Shape::of("Caption"), &runs);
        }
        let widths_mm = self.column_widths(table)?;
        let mut rows = self.rows(table, &table.header, Place::Header);
        rows.extend(self.rows(table, &table.rows, Place::Body));
        let frame = Frame {
            rules: Some((style.rule_pt, "000000")),
            padding_x_mm: style.padding_x_mm,
            padding_y_mm: style.padding_y_mm,
            centred: false,
        };
        Grid { widths_mm, rows, frame }.write(&mut self.xml);
        self.gap(style.space_after_pt);
        Ok(())
    }

    /// The widths the printed table has.
    fn column_widths(&mut self, table: &Table) -> Result<Vec<f32>, FontError> {
        let style = self.format.table;
        let padding = 2.0 * points_of_mm(style.padding_x_mm);
        let mut needs = vec![Needs::default(); table.columns.len()];
        let empty = Cell::empty();
        for (rows, style) in [(&table.header, style.header), (&table.rows, style.cell)] {
            for placed in self
                .placed(rows, table.columns.len(), &empty)
                .iter()
                .flatten()
                .filter(|placed| placed.columns == 1)
            {
                for text in &placed.cell.paragraphs {
                    let words = text.plain();
                    let need = &mut needs[placed.column];
                    need.widest = need.widest.max(self.ruler.width(&words, &style)? + padding);
                    for word in words.split_whitespace() {
                        need.least = need.least.max(self.ruler.width(word, &style)? + padding);
                    }
                }
            }
        }
        let widths: Vec<ColumnWidth> = table.columns.iter().map(|column| column.width).collect();
        let area = Area { x: 0.0, width: points_of_mm(self.width_mm()) };
        let least = padding + 2.0 * style.cell.size_pt.max(style.header.size_pt);
        let edges = grid::edges(&widths, &needs, area, least);
        // A table with more columns than there is room for has been refused by the layout.
        let edges = edges.unwrap_or_else(|| {
            (0..=widths.len())
                .map(|at| area.width * at as f32 / widths.len().max(1) as f32)
                .collect()
        });
        Ok(edges.windows(2).map(|pair| (pair[1] - pair[0]) * 25.4 / 72.0).collect())
    }

    /// Rows with every cell in its place; rows that do not fit together have been refused by the
    /// layout.
    fn placed<'t>(&self, rows: &'t [Row], columns: usize, empty: &'t Cell) -> Vec<Vec<Placed<'t>>> {
        grid::place(rows, columns, empty).unwrap_or_default()
    }

    fn rows(&mut self, table: &Table, rows: &[Row], place: Place) -> Vec<GridRow> {
        let tint = self.format.table.header_tint;
        let empty = Cell::empty();
        let placed = self.placed(rows, table.columns.len(), &empty);
        // For each column the rows still covered from above, and the columns of the cell that
        // covers them.
        let mut covered = vec![(0usize, 1usize); table.columns.len()];
        let mut out = Vec::new();
        for (row, cells) in rows.iter().zip(&placed) {
            let tinted = ((place == Place::Header || row.role == RowKind::Section) && tint < 1.0)
                .then_some(tint);
            let mut written = Vec::new();
            let mut column = 0;
            while column < table.columns.len() {
                if covered[column].0 > 0 {
                    let columns = covered[column].1;
                    let content =
                        self.apart(|body| body.paragraph(Shape::of("TableCell"), &Text::new()));
                    written.push(GridCell {
                        columns,
                        merge: Some(Merge::Further),
                        tint: tinted,
                        ..GridCell::of(content)
                    });
                    covered[column].0 -= 1;
                    column += columns;
                    continue;
                }
                let Some(cell) = cells.iter().find(|cell| cell.column == column) else { break };
                let content = self.cell(table, row, cell, place);
                let merge = (cell.rows > 1).then_some(Merge::First);
                written.push(GridCell {
                    columns: cell.columns,
                    merge,
                    tint: tinted,
                    centred: place == Place::Header || merge.is_some() || row.height_mm.is_some(),
                    ..GridCell::of(content)
                });
                covered[column] = (cell.rows - 1, cell.columns);
                column += cell.columns;
            }
            out.push(GridRow {
                repeated: place == Place::Header,
                height_mm: row.height_mm.map(f32::from),
                ..GridRow::of(written)
            });
        }
        out
    }

    fn cell(&mut self, table: &Table, row: &Row, placed: &Placed<'_>, place: Place) -> Vec<u8> {
        let cell = placed.cell;
        let (style, align) = match place {
            Place::Header => ("TableHeader", cell.align),
            Place::Body if row.role == RowKind::Section => {
                ("TableCell", cell.align.or(Some(Align::Left)))
            }
            Place::Body => (
                "TableCell",
                cell.align.or(table.columns.get(placed.column).map(|column| column.align)),
            ),
        };
        let size = if place == Place::Header {
            self.format.table.header.size_pt
        } else {
            self.format.table.cell.size_pt
        };
        let base = RunShape {
            bold: place == Place::Body && row.role != RowKind::Body,
            size_pt: Some(size),
            ..RunShape::default()
        };
        let keep_next = place == Place::Header || row.role == RowKind::Section;
        self.apart(|body| {
            for text in &cell.paragraphs {
                body.paragraph_in(Shape { align, keep_next, ..Shape::of(style) }, text, &base);
            }
            if cell.paragraphs.is_empty() {
                body.paragraph(Shape::of(style), &Text::new());
            }
        })
    }

    pub(super) fn key_values(&mut self, pairs: &KeyValues) {
        let style = self.format.key_values;
        let share = pairs
            .key_share
            .filter(|share| share.is_finite())
            .unwrap_or(style.key_share)
            .clamp(0.1, 0.9);
        let width = self.width_mm();
        let styles = PairStyles { key: "Label", value: "Value", centred: false };
        self.pairs(&pairs.items, [width * share, width * (1.0 - share)], styles);
        self.gap(style.space_after_pt);
    }

    /// Labels and values in two columns of these widths.
    pub(super) fn pairs(&mut self, pairs: &[KeyValue], widths_mm: [f32; 2], styles: PairStyles) {
        let gap = self.format.key_values.row_space_pt;
        let shape = |style| Shape { gaps_pt: Some((0.0, gap)), ..Shape::of(style) };
        let mut rows = Vec::new();
        for pair in pairs {
            let label = self.apart(|body| body.paragraph(shape(styles.key), &pair.key));
            let content = self.apart(|body| {
                for text in &pair.value {
                    body.paragraph(shape(styles.value), text);
                }
                if pair.value.is_empty() {
                    body.paragraph(shape(styles.value), &Text::new());
                }
            });
            rows.push(GridRow::of(vec![GridCell::of(label), GridCell::of(content)]));
        }
        let frame = Frame { centred: styles.centred, ..Frame::default() };
        Grid { rows, widths_mm: widths_mm.to_vec(), frame }.write(&mut self.xml);
    }

    /// Width of the widest of some texts on one line, in millimetres, at most `most`.
    pub(super) fn widest_mm<'t>(
        &mut self,
        texts: impl Iterator<Item = &'t Text>,
        style: &TextStyle,
        most: f32,
    ) -> Result<f32, FontError> {
        let mut widest: f32 = 0.0;
        for text in texts {
            widest = widest.max(self.ruler.width(&text.plain(), style)? * 25.4 / 72.0);
        }
        Ok((widest + 1.0).min(most))
    }
}

/// Styles of labels and values, and whether the whole stands in the middle of the line.
#[derive(Clone, Copy)]
pub(super) struct PairStyles {
    pub(super) key: &'static str,
    pub(super) value: &'static str,
    pub(super) centred: bool,
}
