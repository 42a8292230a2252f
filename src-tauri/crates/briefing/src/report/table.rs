//! The tables of figures, A to G, as one table: each figure in the period, from the beginning of
//! the year, and in the same period of the year before.

use super::{ReportMaterial, Value};
use crate::labels::{DateForm, Labels};
use caunoi_document::block::{Align, Cell, Column, Note, Row, RowKind, Table};
use caunoi_document::sheet::{Sheet, SheetCell, SheetColumn, SheetRow};
use caunoi_document::{Block, Span, Text};
use caunoi_domain::report::PeriodStage;
use caunoi_domain::{ReportFigure, ReportKind, ReportSection};

/// Letters of the tables; what is told of all activities together is none of them.
const LETTERS: [&str; 8] = ["A", "B", "C", "D", "E", "F", "G", ""];

/// Stands in a table for what the office did not keep; a note below says so.
const NOT_KEPT: &str = "–";

/// As a table of the paper; none for reports that tell no figures.
pub(super) fn of(labels: &Labels, material: &ReportMaterial) -> Vec<Block> {
    let sections = material.report.kind.sections();
    if sections.is_empty() {
        return Vec::new();
    }
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
    for (section, letter) in lettered(sections) {
        table.push(
            Row::new([Cell::new(letter), Cell::new(labels.term(*section)).columns(4)])
                .role(RowKind::Section),
        );
        let mut place = 0;
        for figure in printed(material, *section) {
            place += 1;
            let words = Span::new(named(labels, material, figure));
            let words = Text::from(if figure.is_caution() { words.italic() } else { words });
            let values = material.values(figure).map(|value| match value {
                Value::NotKept => Cell::new(NOT_KEPT),
                value => Cell::new(value.said(labels)),
            });
            table.push(Row::new(
                [Cell::new(labels.number(place)), Cell::new(words)].into_iter().chain(values),
            ));
        }
    }
    let mut blocks = vec![table.into()];
    if figures(material).any(|figure| material.values(figure).contains(&Value::NotKept)) {
        blocks.push(Note::new(labels.not_kept_note()).into());
    }
    blocks
}

/// Every figure its tables print.
fn figures(material: &ReportMaterial) -> impl Iterator<Item = ReportFigure> + '_ {
    material.report.kind.sections().iter().flat_map(|section| printed(material, *section))
}

/// The same tables as a sheet, in which the numbers can be worked with.
pub(super) fn sheet(
    labels: &Labels,
    material: &ReportMaterial,
    lead: Vec<String>,
) -> Option<Sheet> {
    let sections = material.report.kind.sections();
    if sections.is_empty() {
        return None;
    }
    let column = |head: String, width| SheetColumn { head, width };
    let columns = vec![
        column(labels.column_number(), 6),
        column(labels.column_figure(), 58),
        column(labels.column_in_period(), 14),
        column(labels.column_year_to_date(), 14),
        column(labels.column_year_before(), 14),
    ];
    let mut rows = Vec::new();
    for (section, letter) in lettered(sections) {
        let title = labels.term(*section);
        rows.push(SheetRow::Section(if letter.is_empty() {
            title
        } else {
            format!("{letter}. {title}")
        }));
        for (place, figure) in (1_u32..).zip(printed(material, *section)) {
            let words = [SheetCell::from(place), SheetCell::from(named(labels, material, figure))];
            let told = |value: Value| match value {
                Value::Counted(count) => SheetCell::from(count),
                unknown => SheetCell::from(unknown.said(labels)),
            };
            rows.push(SheetRow::Cells(
                words.into_iter().chain(material.values(figure).map(told)).collect(),
            ));
        }
    }
    Some(Sheet { name: labels.report_sheet(), lead, columns, rows, filtered: false })
}

/// The tables with their letters, as the periodic report has them.
fn lettered(
    sections: &'static [ReportSection],
) -> impl Iterator<Item = (&'static ReportSection, &'static str)> {
    ReportSection::ALL.iter().zip(LETTERS).filter(|(section, _)| sections.contains(section))
}

/// What a figure is called; standing alone it is part of nothing.
fn named(labels: &Labels, material: &ReportMaterial, figure: ReportFigure) -> String {
    match (material.report.kind, figure) {
        (ReportKind::ExternalPress, ReportFigure::PressConferences) => labels.press_conferences(),
        (_, ReportFigure::AgreementsInEffect) if material.days.stage == PeriodStage::UnderWay => {
            labels.in_effect_on(labels.day(material.days.counted.to, DateForm::Text))
        }
        _ => labels.term(figure),
    }
}

/// The figures of a table; cautions only where there is something to be cautious of. What the
/// records lack is checked on the screen and not printed.
fn printed(
    material: &ReportMaterial,
    section: ReportSection,
) -> impl Iterator<Item = ReportFigure> + '_ {
    let kind = material.report.kind;
    ReportFigure::ALL.iter().copied().filter(move |figure| {
        let told = figure.section() == section
            && !figure.looks_ahead()
            && !figure.is_check()
            && !figure.is_only_said();
        // Of events, press work is told of press conferences alone.
        let of_kind = kind != ReportKind::ExternalPress
            || section != ReportSection::Events
            || *figure == ReportFigure::PressConferences;
        told && of_kind
            && (!figure.is_caution()
                || material.values(*figure).into_iter().any(Value::is_something))
    })
}
