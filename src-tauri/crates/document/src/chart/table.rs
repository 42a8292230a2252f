//! The data of a chart as a table, for readers who want the figures or cannot see the drawing.

use super::model::{BarChart, Chart, HeatCell, HeatMap, LineChart, Measure, Timeline};
use super::number::NumberForm;
use super::words::ChartWords;
use crate::block::{Align, Cell, Column, Lang, Row, Table};

impl Chart {
    /// The chart's data as a table with a header row: one row for each category, step, event or row
    /// of the grid. Values nobody knows are printed as the words say.
    pub fn table(&self, lang: Lang, words: &ChartWords) -> Table {
        match self {
            Self::Bars(chart) => bars(chart, lang, words),
            Self::Lines(chart) => lines(chart, lang, words),
            Self::Timeline(chart) => timeline(chart, words),
            Self::HeatMap(chart) => heat_map(chart, lang, words),
        }
    }
}

fn bars(chart: &BarChart, lang: Lang, words: &ChartWords) -> Table {
    let series: Vec<(&str, &[Option<f64>])> = chart
        .series
        .iter()
        .map(|series| (series.name.as_str(), series.values.as_slice()))
        .collect();
    by_series(&chart.categories, &series, &chart.measure, lang, words)
}

fn lines(chart: &LineChart, lang: Lang, words: &ChartWords) -> Table {
    let steps: Vec<String> = chart.steps.iter().map(|step| step.label.clone()).collect();
    let series: Vec<(&str, &[Option<f64>])> = chart
        .series
        .iter()
        .map(|series| (series.name.as_str(), series.values.as_slice()))
        .collect();
    let mut table = by_series(&steps, &series, &chart.measure, lang, words);
    // A row of its own before the first step of a new definition.
    let mut changes: Vec<(usize, String)> = Vec::new();
    for series in &chart.series {
        let named = |note: &str| {
            if series.name.is_empty() {
                note.to_owned()
            } else {
                format!("{}: {note}", series.name)
            }
        };
        changes.extend(series.breaks.iter().map(|change| (change.step, named(&change.note))));
    }
    changes.sort_by_key(|(step, _)| std::cmp::Reverse(*step));
    let columns = u16::try_from(table.columns.len()).unwrap_or(u16::MAX);
    for (step, note) in changes {
        let row = Row::new([Cell::new(note).columns(columns)]).role(crate::block::RowKind::Section);
        table.rows.insert(step.min(table.rows.len()), row);
    }
    table
}

fn by_series(
    names: &[String],
    series: &[(&str, &[Option<f64>])],
    measure: &Measure,
    lang: Lang,
    words: &ChartWords,
) -> Table {
    let form = NumberForm::of(
        lang,
        measure.decimals,
        series.iter().flat_map(|(_, values)| *values).filter_map(|value| *value),
    );
    let columns = std::iter::once(Column::new(2.5))
        .chain(series.iter().map(|_| Column::new(1.2).align(Align::Right)));
    let heads = series.iter().map(|(name, _)| {
        if name.is_empty() { amount(measure, words) } else { with_unit(name, measure) }
    });
    let head: Row = std::iter::once(words.item.clone()).chain(heads).collect();
    let mut table = Table::new(columns).header(head);
    for (index, name) in names.iter().enumerate() {
        let values = series
            .iter()
            .map(|(_, values)| number(values.get(index).copied().flatten(), form, words));
        table.push(std::iter::once(name.clone()).chain(values).collect::<Row>());
    }
    table
}

fn timeline(chart: &Timeline, words: &ChartWords) -> Table {
    let grouped = !chart.groups.is_empty();
    let mut columns = vec![Column::new(1.2).align(Align::Centre), Column::new(4.0)];
    let mut head = vec![words.date.clone(), words.item.clone()];
    if grouped {
        columns.push(Column::new(1.5));
        head.push(String::new());
    }
    let mut table = Table::new(columns).header(head.into_iter().collect::<Row>());
    for event in &chart.events {
        let date = if event.date.is_empty() { words.unknown.clone() } else { event.date.clone() };
        let group = grouped.then(|| chart.groups.get(event.group).cloned().unwrap_or_default());
        table.push([date, event.words.clone()].into_iter().chain(group).collect::<Row>());
    }
    table
}

fn heat_map(chart: &HeatMap, lang: Lang, words: &ChartWords) -> Table {
    let values = chart.rows.iter().flat_map(|row| &row.cells).filter_map(|cell| match cell {
        HeatCell::Value(value) => Some(*value),
        HeatCell::Unknown | HeatCell::Absent => None,
    });
    let form = NumberForm::of(lang, chart.measure.decimals, values);
    let columns = std::iter::once(Column::new(3.0))
        .chain(chart.columns.iter().map(|_| Column::new(1.0).align(Align::Right)));
    let head: Row = std::iter::once(amount(&chart.measure, words))
        .chain(chart.columns.iter().cloned())
        .collect();
    let mut table = Table::new(columns).header(head);
    for row in &chart.rows {
        let cells = row.cells.iter().map(|cell| match *cell {
            HeatCell::Value(value) => form.write(value),
            HeatCell::Unknown => words.unknown.clone(),
            HeatCell::Absent => String::new(),
        });
        table.push(std::iter::once(row.label.clone()).chain(cells).collect::<Row>());
    }
    table
}

fn number(value: Option<f64>, form: NumberForm, words: &ChartWords) -> String {
    value.map_or_else(|| words.unknown.clone(), |value| form.write(value))
}

fn amount(measure: &Measure, words: &ChartWords) -> String {
    with_unit(if measure.title.is_empty() { &words.amount } else { &measure.title }, measure)
}

fn with_unit(name: &str, measure: &Measure) -> String {
    if measure.unit.is_empty() { name.to_owned() } else { format!("{name} ({})", measure.unit) }
}
