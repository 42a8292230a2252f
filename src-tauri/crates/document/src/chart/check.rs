//! What must hold before a chart is drawn, so that drawing may rely on it.

use chrono::NaiveDate;
use thiserror::Error;

use super::look::MOST_SERIES;
use super::model::{BarChart, Chart, ChartDate, HeatCell, HeatMap, LineChart, Measure, Timeline};

/// Most categories, steps, events, rows or columns of a chart.
const MOST: usize = 1000;
/// Amounts from here on are for a larger unit; binary fractions would print digits nobody wrote.
const TOO_LARGE: f64 = 1e15;
/// Most digits after the decimal sign.
const MOST_DECIMALS: u8 = 6;

/// Why a chart cannot be drawn.
#[derive(Clone, Debug, Error, PartialEq)]
#[non_exhaustive]
pub enum ChartFault {
    /// There is nothing to draw.
    #[error("it has no {0}")]
    Empty(&'static str),
    /// There is more than can be told apart.
    #[error("it has {count} {what}, at most {most} can be drawn")]
    TooMany {
        /// Of what.
        what: &'static str,
        /// How many there are.
        count: usize,
        /// How many there may be.
        most: usize,
    },
    /// A series or row has not one value for each category, step or column.
    #[error("{what} “{name}” has {found} values for {expected} places")]
    Length {
        /// Series or row.
        what: &'static str,
        /// Its name.
        name: String,
        /// How many values there are.
        found: usize,
        /// How many there should be.
        expected: usize,
    },
    /// A number that is infinite, not a number, or beyond what can be printed.
    #[error("the value {0} cannot be printed; use a larger unit")]
    Number(f64),
    /// A negative amount in a grid.
    #[error("the value {0} is negative")]
    Negative(f64),
    /// More decimals than make sense.
    #[error("{0} decimals are more than 6")]
    Decimals(u8),
    /// Several series, one of which has no name to tell it by.
    #[error("a series has no name")]
    Nameless,
    /// Steps of a line chart do not go from left to right.
    #[error("the step “{0}” is not to the right of the one before")]
    Order(String),
    /// A break before the first step or after the last.
    #[error("the definition of “{series}” changes at step {step}, which does not exist")]
    Break {
        /// The series.
        series: String,
        /// The step.
        step: usize,
    },
    /// A date the calendar does not have.
    #[error("“{0}” has a date that does not exist")]
    Date(String),
    /// An event ends before it begins.
    #[error("“{0}” ends before it begins")]
    Backwards(String),
    /// An event names a group that does not exist.
    #[error("“{0}” is of a group that does not exist")]
    Group(String),
    /// Names and numbers fill the width.
    #[error("its names and numbers leave no room for the drawing; use a larger unit or more width")]
    NoRoom,
    /// The words above the columns of a grid have no room.
    #[error("{columns} columns leave no room for “{head}”")]
    NoRoomForColumns {
        /// How many columns there are.
        columns: usize,
        /// The words.
        head: String,
    },
}

impl Chart {
    /// Checks that the chart can be drawn.
    ///
    /// # Errors
    /// The first fault found.
    pub fn check(&self) -> Result<(), ChartFault> {
        match self {
            Self::Bars(chart) => bars(chart),
            Self::Lines(chart) => lines(chart),
            Self::Timeline(chart) => timeline(chart),
            Self::HeatMap(chart) => heat_map(chart),
        }
    }
}

fn bars(chart: &BarChart) -> Result<(), ChartFault> {
    measure(&chart.measure)?;
    count("categories", chart.categories.len(), MOST)?;
    series(chart.series.iter().map(|series| (&series.name, &series.values)), chart.categories.len())
}

fn lines(chart: &LineChart) -> Result<(), ChartFault> {
    measure(&chart.measure)?;
    count("steps", chart.steps.len(), MOST)?;
    series(chart.series.iter().map(|series| (&series.name, &series.values)), chart.steps.len())?;
    for step in &chart.steps {
        number(step.at)?;
    }
    for pair in chart.steps.windows(2) {
        if pair[1].at <= pair[0].at {
            return Err(ChartFault::Order(pair[1].label.clone()));
        }
    }
    for series in &chart.series {
        for change in &series.breaks {
            if change.step == 0 || change.step >= chart.steps.len() {
                return Err(ChartFault::Break { series: series.name.clone(), step: change.step });
            }
        }
    }
    Ok(())
}

fn timeline(chart: &Timeline) -> Result<(), ChartFault> {
    count("events", chart.events.len(), MOST)?;
    at_most("groups", chart.groups.len(), MOST_SERIES)?;
    for event in &chart.events {
        let wrong = |date: Option<ChartDate>| date.is_some_and(|date| date.days().is_none());
        if wrong(event.from) || wrong(event.to) {
            return Err(ChartFault::Date(event.words.clone()));
        }
        let days = |date: Option<ChartDate>| date.and_then(ChartDate::days);
        if let (Some((first, _)), Some((_, last))) = (days(event.from), days(event.to))
            && last < first
        {
            return Err(ChartFault::Backwards(event.words.clone()));
        }
        if event.group >= chart.groups.len().max(1) {
            return Err(ChartFault::Group(event.words.clone()));
        }
    }
    Ok(())
}

fn heat_map(chart: &HeatMap) -> Result<(), ChartFault> {
    measure(&chart.measure)?;
    count("columns", chart.columns.len(), MOST)?;
    count("rows", chart.rows.len(), MOST)?;
    for row in &chart.rows {
        length("row", &row.label, row.cells.len(), chart.columns.len())?;
        for cell in &row.cells {
            if let HeatCell::Value(value) = *cell {
                number(value)?;
                if value < 0.0 {
                    return Err(ChartFault::Negative(value));
                }
            }
        }
    }
    Ok(())
}

fn measure(measure: &Measure) -> Result<(), ChartFault> {
    match measure.decimals {
        Some(digits) if digits > MOST_DECIMALS => Err(ChartFault::Decimals(digits)),
        _ => Ok(()),
    }
}

fn series<'a>(
    all: impl Iterator<Item = (&'a String, &'a Vec<Option<f64>>)> + Clone,
    expected: usize,
) -> Result<(), ChartFault> {
    count("series", all.clone().count(), MOST_SERIES)?;
    if all.clone().count() > 1 && all.clone().any(|(name, _)| name.trim().is_empty()) {
        return Err(ChartFault::Nameless);
    }
    for (name, values) in all {
        length("series", name, values.len(), expected)?;
        for value in values.iter().flatten() {
            number(*value)?;
        }
    }
    Ok(())
}

fn count(what: &'static str, count: usize, most: usize) -> Result<(), ChartFault> {
    if count == 0 { Err(ChartFault::Empty(what)) } else { at_most(what, count, most) }
}

fn at_most(what: &'static str, count: usize, most: usize) -> Result<(), ChartFault> {
    if count > most { Err(ChartFault::TooMany { what, count, most }) } else { Ok(()) }
}

fn length(what: &'static str, name: &str, found: usize, expected: usize) -> Result<(), ChartFault> {
    if found == expected {
        Ok(())
    } else {
        Err(ChartFault::Length { what, name: name.to_owned(), found, expected })
    }
}

fn number(value: f64) -> Result<(), ChartFault> {
    if value.is_finite() && value.abs() < TOO_LARGE {
        Ok(())
    } else {
        Err(ChartFault::Number(value))
    }
}

impl ChartDate {
    /// The first and the last day the date may mean; `None` if the calendar has no such date.
    pub(super) fn days(self) -> Option<(NaiveDate, NaiveDate)> {
        if !(1..=9999).contains(&self.year) || (self.month.is_none() && self.day.is_some()) {
            return None;
        }
        let first =
            NaiveDate::from_ymd_opt(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))?;
        let last = match (self.month, self.day) {
            (Some(_), Some(_)) => first,
            (Some(12), None) | (None, _) => NaiveDate::from_ymd_opt(self.year, 12, 31)?,
            (Some(month), None) => NaiveDate::from_ymd_opt(self.year, month + 1, 1)?.pred_opt()?,
        };
        Some((first, last))
    }
}

#[cfg(test)]
mod tests {
    use super::super::model::*;
    use super::*;

    #[test]
    fn dates_span_what_they_may_mean() {
        let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
        assert_eq!(ChartDate::year(2024).days(), Some((day(2024, 1, 1), day(2024, 12, 31))));
        assert_eq!(ChartDate::month(2024, 2).days(), Some((day(2024, 2, 1), day(2024, 2, 29))));
        assert_eq!(ChartDate::month(2024, 12).days(), Some((day(2024, 12, 1), day(2024, 12, 31))));
        assert_eq!(ChartDate::day(2024, 2, 30).days(), None);
        assert_eq!(ChartDate { year: 2024, month: None, day: Some(1) }.days(), None);
        assert_eq!(ChartDate::month(2024, 13).days(), None);
    }

    #[test]
    fn faults_are_named() {
        let fault = |chart: Chart| chart.check().unwrap_err().to_string();
        let measure = Measure::default;
        assert_eq!(fault(BarChart::new(measure()).into()), "it has no categories");
        assert_eq!(
            fault(BarChart::new(measure()).category("A", [Some(f64::NAN)]).into()),
            "the value NaN cannot be printed; use a larger unit"
        );
        let line =
            LineChart::by_year(measure(), [2020, 2021]).line(LineSeries::new("a", [Some(1.0)]));
        assert_eq!(fault(line.into()), "series “a” has 1 values for 2 places");
        let back =
            LineChart::by_year(measure(), [2021, 2020]).line(LineSeries::new("a", [None, None]));
        assert_eq!(fault(back.into()), "the step “2020” is not to the right of the one before");
        let event =
            TimelineEvent::new("", "họp").from(ChartDate::year(2024)).to(ChartDate::year(2023));
        assert_eq!(fault(Timeline::default().event(event).into()), "“họp” ends before it begins");
        let map = HeatMap::new(measure(), ["1"]).row("a", [HeatCell::Value(-1.0)]);
        assert_eq!(fault(map.into()), "the value -1 is negative");
    }
}
