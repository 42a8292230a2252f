//! The tables of figures, A to G, as one table: each figure in the period, from the beginning of the year, and in the same period of the year before.

use super::ReportMaterial;
use crate::labels::Labels;
use caunoi_document::block::{Align, Cell, Column, Row, RowKind, Table};
use caunoi_document::sheet::{Sheet, SheetCell, SheetColumn, SheetRow};
use caunoi_document::{Block, Span, Text};
use caunoi_domain::{ReportFigure, ReportSection};

/// Letters of the tables; what is told of all activities together is none of them.
const LETTERS: [&str; 8] = ["A", "B", "C", "D", "E", "F", "G", ""];

pub(super) fn of(labels: &Labels, material: &ReportMaterial) -> Vec<Block> {
    let number = Column::new(1.5).align(Align::Right);
    let columns = [Column::mm(12.0).align(Align::Centre), Column::new(5.6), number, number, number];
    let header = [
        labels.column_number(),
        labels.column_figure(),
        labels.column_in_period(),
        labels.column_year_to_date(),
        labels.column_year_before(),
    ];
    let mut table = Table::new(columns).header(header);
    for (section, letter) in ReportSection::ALL.iter().zip(LETTERS) {
        table.push(Row::new([Cell::new(letter), Cell::new(labels.term(*section)).columns(4)]).role(RowKind::Section));
        let mut place = 0;
        for figure in printed(material, *section) {
            place += 1;
            let words = Span::new(labels.term(figure));
            let words = Text::from(if figure.is_caution() { words.italic() } else { words });
            let values =
                material.values(figure).map(|value| Cell::new(value.map_or_else(|| labels.not_counted(), |value| labels.number(value))));
            table.push(Row::new([Cell::new(labels.number(place)), Cell::new(words)].into_iter().chain(values)));
        }
    }
    vec![table.into()]
}

/// The same tables as a sheet, in which the numbers can be worked with.
pub(super) fn sheet(labels: &Labels, material: &ReportMaterial, lead: Vec<String>) -> Sheet {
    let column = |head: String, width| SheetColumn { head, width };
    let columns = vec![
        column(labels.column_number(), 6),
        column(labels.column_figure(), 58),
        column(labels.column_in_period(), 14),
        column(labels.column_year_to_date(), 14),
        column(labels.column_year_before(), 14),
    ];
    let mut rows = Vec::new();
    for (section, letter) in ReportSection::ALL.iter().zip(LETTERS) {
        let title = labels.term(*section);
        rows.push(SheetRow::Section(if letter.is_empty() { title } else { format!("{letter}. {title}") }));
        for (place, figure) in (1_u32..).zip(printed(material, *section)) {
            let words = [SheetCell::from(place), SheetCell::from(labels.term(figure))];
            let told = |value: Option<u32>| value.map_or_else(|| SheetCell::from(labels.not_counted()), SheetCell::from);
            rows.push(SheetRow::Cells(words.into_iter().chain(material.values(figure).map(told)).collect()));
        }
    }
    Sheet { name: labels.report_sheet(), lead, columns, rows, filtered: false }
}

/// The figures of a table; cautions only where there is something to be cautious of.
fn printed(material: &ReportMaterial, section: ReportSection) -> impl Iterator<Item = ReportFigure> + '_ {
    ReportFigure::ALL.iter().copied().filter(move |figure| {
        figure.section() == section && !figure.looks_ahead() && (!figure.is_caution() || material.values(*figure) != [Some(0); 3])
    })
}
