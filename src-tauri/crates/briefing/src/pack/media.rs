//! The partner's media in figures: what sources say side by side, totals that do not add up in
//! footnotes, series with breaks where the definition changed.

use super::Section;
use super::composer::{Composer, Subjected, flush, joined, lead};
use super::findings::PackFindingKind;
use super::wording::{Mark, Sheet};
use crate::labels::DateForm;
use caunoi_document::block::{Align, Cell, Column, Figure, Row, Table};
use caunoi_document::chart::{LineChart, LineSeries, Measure};
use caunoi_document::{Block, Span, Text};
use caunoi_domain::landscape::sums::{SumCheck, SumVerdict, checked};
use caunoi_domain::{
    Amount, Citation, FigureUse, Id, IndicatorShare, MediaFigure, MediaIndicator,
    MediaLandscapeFile, Side, SumState,
};
use std::collections::BTreeMap;

pub(super) fn compose(composer: &mut Composer<'_>) -> Section {
    let landscapes: Vec<&MediaLandscapeFile> = composer.material.media_landscapes.iter().collect();
    let several = landscapes.len() > 1;
    let mut blocks = Vec::new();
    for file in landscapes {
        let country = composer.country(file.landscape.country).unwrap_or_default();
        if several {
            blocks.push(lead(country.clone()));
        }
        blocks.extend(of_country(composer, file, &country));
    }
    Section::titled(composer.labels.media_title(), blocks)
}

fn of_country(composer: &mut Composer<'_>, file: &MediaLandscapeFile, country: &str) -> Vec<Block> {
    let landscape = &file.landscape;
    let borne_out = citations(file);
    let sheet = Sheet { citations: &borne_out, ..Sheet::landscape(file) };
    let about = Subjected { sheet, name: country.into() };
    let mut blocks: Vec<Block> = composer
        .wording(sheet, "note", &landscape.note, Mark::Words)
        .map(flush)
        .into_iter()
        .collect();
    if !file.figures.is_empty() {
        blocks.push(figures(composer, file, &about).into());
        blocks.extend(charts(composer, file, sheet));
    }
    blocks.extend(press_offices(composer, file, sheet, country));
    blocks
}

/// What sources say, as citations of the figures; the file's own citations speak of it as a whole.
fn citations(file: &MediaLandscapeFile) -> Vec<Citation> {
    let of = |figure: &MediaFigure| {
        let source = figure.source?;
        Some(Citation {
            id: figure.id,
            owner: file.landscape.id,
            subject: figure.id,
            source,
            certainty: figure.certainty,
            ..Citation::default()
        })
    };
    file.figures.iter().filter_map(of).collect()
}

/// Indicators in the order of the record, those counted within another under it, each with the
/// figures that sources give.
fn figures(composer: &mut Composer<'_>, file: &MediaLandscapeFile, about: &Subjected<'_>) -> Table {
    let labels = &composer.labels;
    let header = [
        labels.column_indicator(),
        labels.column_media_figure(),
        labels.column_media_as_of(),
        labels.column_counted(),
    ];
    let columns = [
        Column::new(3.6).heads_rows(),
        Column::new(1.9).align(Align::Right),
        Column::new(2.0).align(Align::Centre),
        Column::new(3.5),
    ];
    let mut table = Table::new(columns).header(header);
    let checks = checked(file);
    for (depth, indicator) in in_order(file) {
        let mut said: Vec<&MediaFigure> =
            file.figures.iter().filter(|figure| figure.indicator == indicator.id).collect();
        // In brief only what papers use, where that is chosen.
        if !composer.in_full() && said.iter().any(|figure| figure.used == FigureUse::Used) {
            said.retain(|figure| figure.used == FigureUse::Used);
        }
        let name = name(composer, about.sheet, indicator);
        for (nth, figure) in said.iter().enumerate() {
            let mut cells = Vec::new();
            if nth == 0 {
                cells.push(Cell::new(under(depth, name.clone())).rows(said.len() as u16));
            }
            cells.push(Cell::new(value(
                composer,
                file,
                about.sheet,
                figure,
                checks.iter().find(|check| check.figure == figure.id),
            )));
            let date = composer.labels.date(figure.as_of, DateForm::Short).map(Text::from);
            let subject = Subjected { sheet: about.sheet.child(figure.id), name: name.clone() };
            cells.push(Cell::new(date.unwrap_or_else(|| {
                composer.unknown(&subject, composer.labels.column_media_as_of())
            })));
            cells.push(Cell::new(counted(composer, about.sheet, figure)));
            table.push(Row::new(cells));
        }
    }
    table
}

/// The indicators from the top, each followed by those within it; a part of a circle stands at the
/// top.
fn in_order(file: &MediaLandscapeFile) -> Vec<(usize, &MediaIndicator)> {
    fn below<'f>(
        file: &'f MediaLandscapeFile,
        within: Option<caunoi_domain::Id>,
        depth: usize,
        out: &mut Vec<(usize, &'f MediaIndicator)>,
    ) {
        let mut here: Vec<&MediaIndicator> =
            file.indicators.iter().filter(|indicator| indicator.within == within).collect();
        here.sort_by_key(|indicator| indicator.position);
        for indicator in here {
            out.push((depth, indicator));
            below(file, Some(indicator.id), depth + 1, out);
        }
    }
    let mut out = Vec::new();
    below(file, None, 0, &mut out);
    out
}

/// A name marked as standing under others, as lists of papers are: a dash, below it a plus sign.
fn under(depth: usize, name: Text) -> Text {
    let mut text = match depth {
        0 => return name,
        1 => Text::from("– "),
        _ => Text::from("+ "),
    };
    text.spans.extend(name.spans);
    text
}

fn name(composer: &mut Composer<'_>, sheet: Sheet<'_>, indicator: &MediaIndicator) -> Text {
    let mut text = Text::new();
    if indicator.share == IndicatorShare::OfWhich && indicator.within.is_some() {
        text.push(format!("{} ", composer.labels.media_of_which()));
    }
    text.spans.extend(
        composer
            .wording(sheet.child(indicator.id), "name", &indicator.name, Mark::Code)
            .unwrap_or_default()
            .spans,
    );
    if indicator.within.is_none()
        && let Some(unit) =
            composer.wording(sheet.child(indicator.id), "unit", &indicator.unit, Mark::Code)
    {
        text.push(" (");
        text.spans.extend(unit.spans);
        text.push(")");
    }
    text
}

/// The figure with its source, and in a footnote what its parts add up to where that is another
/// figure.
fn value(
    composer: &mut Composer<'_>,
    file: &MediaLandscapeFile,
    sheet: Sheet<'_>,
    figure: &MediaFigure,
    check: Option<&SumCheck>,
) -> Text {
    let mut span = Span::new(composer.labels.amount(figure.value));
    if figure.used == FigureUse::Used {
        span = span.bold();
    }
    if let Some(note) = check.and_then(|check| differing(composer, file, sheet, figure, check)) {
        composer.note(PackFindingKind::SumDiffers, figure.id, note.plain());
        span = span.footnote(note);
    }
    let mut said = Text::from(span);
    if figure.source.is_none() {
        composer.note(PackFindingKind::Unsourced, figure.id, composer.labels.amount(figure.value));
        said.push(Span::new(format!(" ({})", composer.labels.media_no_source())).italic());
    }
    composer.cited_whole(sheet.child(figure.id), said)
}

fn differing(
    composer: &mut Composer<'_>,
    file: &MediaLandscapeFile,
    sheet: Sheet<'_>,
    figure: &MediaFigure,
    check: &SumCheck,
) -> Option<Text> {
    let stated = composer.labels.amount(figure.value);
    let sum =
        check.sum.map_or_else(|| composer.labels.not_computed(), |sum| composer.labels.amount(sum));
    let mut note = match &check.verdict {
        SumVerdict::Holds | SumVerdict::PartsMissing { .. } => return None,
        SumVerdict::NotComputed => Text::from(composer.labels.media_not_computed()),
        SumVerdict::Differs { gap } => {
            Text::from(composer.labels.media_differs(sum, stated, signed(composer, *gap)))
        }
        SumVerdict::HoldsWith { gap, figures } => {
            let doubted =
                figures.iter().filter_map(|id| file.figures.iter().find(|figure| figure.id == *id));
            let indicators = doubted.filter_map(|figure| {
                file.indicators.iter().find(|indicator| indicator.id == figure.indicator)
            });
            let names: Vec<Text> = indicators
                .filter_map(|indicator| {
                    composer.wording(sheet.child(indicator.id), "name", &indicator.name, Mark::Code)
                })
                .collect();
            let names = joined(names, ", ").plain();
            Text::from(composer.labels.media_holds_with(sum, stated, signed(composer, *gap), names))
        }
    };
    if figure.sum_state != SumState::Open {
        note.push(format!(" ({})", composer.labels.term(figure.sum_state)));
    }
    if let Some(answer) =
        composer.wording(sheet.child(figure.id), "sum_note", &figure.sum_note, Mark::Words)
    {
        note.push(" ");
        note.spans.extend(answer.spans);
    }
    Some(note)
}

/// A gap with its sign.
fn signed(composer: &Composer<'_>, gap: Amount) -> String {
    let size = composer.labels.amount(Amount(gap.0.saturating_abs()));
    if gap.0 < 0 { format!("−{size}") } else { format!("+{size}") }
}

/// What exactly was counted, and what is counted otherwise than before.
fn counted(composer: &mut Composer<'_>, sheet: Sheet<'_>, figure: &MediaFigure) -> Text {
    let own = sheet.child(figure.id);
    let texts = [
        ("definition", &figure.definition),
        ("redefined", &figure.redefined),
        ("reason", &figure.reason),
    ];
    let said: Vec<Text> = texts
        .into_iter()
        .filter_map(|(field, text)| composer.wording(own, field, text, Mark::Code))
        .collect();
    joined(said, "; ")
}

/// What an indicator is called where there is no room for marks.
fn indicator_name(
    composer: &mut Composer<'_>,
    sheet: Sheet<'_>,
    indicator: &MediaIndicator,
) -> String {
    composer
        .wording(sheet.child(indicator.id), "name", &indicator.name, Mark::Silent)
        .unwrap_or_default()
        .plain()
}

/// What each figure and each indicator of the media counts, by identifier.
pub(crate) fn counted_by(composer: &mut Composer<'_>) -> BTreeMap<Id, String> {
    let mut counted = BTreeMap::new();
    for file in &composer.material.media_landscapes {
        let sheet = Sheet::landscape(file);
        for indicator in &file.indicators {
            let name = indicator_name(composer, sheet, indicator);
            let figures = file.figures.iter().filter(|figure| figure.indicator == indicator.id);
            counted.extend(figures.map(|figure| (figure.id, name.clone())));
            counted.insert(indicator.id, name);
        }
    }
    counted
}

/// An indicator and its figures by year.
type Series<'f> = (&'f MediaIndicator, BTreeMap<i32, &'f MediaFigure>);

/// A chart for each unit, of the indicators at the top that have figures of several years.
fn charts(composer: &mut Composer<'_>, file: &MediaLandscapeFile, sheet: Sheet<'_>) -> Vec<Block> {
    let mut units: BTreeMap<&str, Vec<Series<'_>>> = BTreeMap::new();
    for (depth, indicator) in in_order(file) {
        let of = file.figures.iter().filter(|figure| figure.indicator == indicator.id);
        // Of several a year the one papers use.
        let (used, others): (Vec<_>, Vec<_>) =
            of.partition(|figure| figure.used == FigureUse::Used);
        let by_year: BTreeMap<i32, &MediaFigure> = others
            .into_iter()
            .chain(used)
            .filter_map(|figure| Some((figure.as_of.year()?, figure)))
            .collect();
        if depth == 0 && by_year.len() > 1 {
            units.entry(indicator.unit.as_str()).or_default().push((indicator, by_year));
        }
    }
    let mut out = Vec::new();
    for series in units.into_values() {
        let mut years: Vec<i32> =
            series.iter().flat_map(|(_, by_year)| by_year.keys().copied()).collect();
        years.sort_unstable();
        years.dedup();
        let mut names = Vec::new();
        let unit = series.first().and_then(|(first, _)| {
            composer.wording(sheet.child(first.id), "unit", &first.unit, Mark::Silent)
        });
        let mut chart = LineChart::by_year(
            Measure::new("", unit.unwrap_or_default().plain()),
            years.iter().copied(),
        );
        for (indicator, by_year) in &series {
            let name = indicator_name(composer, sheet, indicator);
            let values = years
                .iter()
                .map(|year| by_year.get(year).map(|figure| figure.value.0 as f64 / 100.0));
            let mut line = LineSeries::new(name.clone(), values);
            for (step, year) in years.iter().enumerate().skip(1) {
                let Some(figure) = by_year.get(year) else { continue };
                let before = by_year.range(..year).next_back().map(|(_, before)| before);
                let redefined = composer.wording(
                    sheet.child(figure.id),
                    "redefined",
                    &figure.redefined,
                    Mark::Code,
                );
                // What two sources count, or nobody knows who, is no series.
                let other = before.is_some_and(|before| {
                    before.source.is_none() || before.source != figure.source
                });
                let note = redefined
                    .map(|note| note.plain())
                    .or_else(|| other.then(|| composer.labels.media_other_source()));
                if let Some(note) = note {
                    line = line.new_definition(step, note);
                }
            }
            chart = chart.line(line);
            names.push(name);
        }
        let title = composer.labels.media_over_years(names.join(", "));
        out.push(Figure::chart(chart, title.clone()).caption(title).numbered().into());
    }
    out
}

/// The press offices each side has in the other's country.
fn press_offices(
    composer: &mut Composer<'_>,
    file: &MediaLandscapeFile,
    sheet: Sheet<'_>,
    country: &str,
) -> Vec<Block> {
    let mut blocks = Vec::new();
    for side in [Side::Us, Side::Partner] {
        let as_of = composer.material.as_of;
        let offices: Vec<Text> = file
            .press_offices
            .iter()
            .filter(|office| office.side == side)
            .map(|office| {
                let mut name = composer.organisation_or_unknown(office.organisation, as_of);
                if let Some(place) =
                    composer.wording(sheet.child(office.id), "place", &office.place, Mark::Silent)
                {
                    name.push(", ");
                    name.spans.extend(place.spans);
                }
                name
            })
            .collect();
        if offices.is_empty() {
            continue;
        }
        let words = match side {
            Side::Us => composer.labels.media_our_offices(country.to_owned()),
            _ => composer.labels.media_their_offices(country.to_owned()),
        };
        let mut text = Text::from(format!("{words} "));
        text.spans.extend(joined(offices, "; ").spans);
        text.push(".");
        blocks.push(flush(text));
    }
    blocks
}
