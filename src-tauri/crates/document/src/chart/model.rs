//! What a chart shows, as data. A value that is not known is `None`; it is drawn as a gap, never as
//! zero.

use serde::{Deserialize, Serialize};

/// A chart drawn from data.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[non_exhaustive]
pub enum Chart {
    /// Amounts of categories side by side, for one series or several (ours and theirs).
    Bars(BarChart),
    /// A course over time or steps, broken where values are missing or their definition changed.
    Lines(LineChart),
    /// Events on a time axis, no more exact than their dates.
    Timeline(Timeline),
    /// Amounts on a grid, shaded by size.
    HeatMap(HeatMap),
}

macro_rules! chart_from {
    ($($variant:ident($kind:ty)),* $(,)?) => {$(
        impl From<$kind> for Chart {
            fn from(value: $kind) -> Self {
                Self::$variant(value)
            }
        }
    )*};
}
chart_from!(Bars(BarChart), Lines(LineChart), Timeline(Timeline), HeatMap(HeatMap));

/// What the numbers of a chart are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Measure {
    /// What is counted or measured; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// In what: "người", "lượt", "%"; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub unit: String,
    /// Digits after the decimal sign, at most 6; `None` for as many as the values need, at most 3.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decimals: Option<u8>,
}

impl Measure {
    /// What is measured, and in what.
    pub fn new(title: impl Into<String>, unit: impl Into<String>) -> Self {
        Self { title: title.into(), unit: unit.into(), decimals: None }
    }

    /// Prints this many digits after the decimal sign.
    #[must_use]
    pub fn decimals(mut self, digits: u8) -> Self {
        self.decimals = Some(digits);
        self
    }
}

/// Bars of one series or of up to four, side by side in each category.
///
/// Standing bars where all names fit under them, else lying ones with the names on the left.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct BarChart {
    /// What the numbers are.
    #[serde(default)]
    pub measure: Measure,
    /// Names of the categories in order.
    pub categories: Vec<String>,
    /// One to four series, each with a value for every category.
    pub series: Vec<BarSeries>,
}

/// The values of one series of bars.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct BarSeries {
    /// Name in the legend; may be empty if it is the only series.
    #[serde(default)]
    pub name: String,
    /// One value for each category.
    pub values: Vec<Option<f64>>,
}

impl BarChart {
    /// A chart without categories.
    pub fn new(measure: Measure) -> Self {
        Self { measure, categories: Vec::new(), series: vec![BarSeries::default()] }
    }

    /// A chart of two series, as of our side and the partner's.
    pub fn paired(measure: Measure, ours: impl Into<String>, theirs: impl Into<String>) -> Self {
        let series =
            [ours.into(), theirs.into()].map(|name| BarSeries { name, values: Vec::new() });
        Self { measure, categories: Vec::new(), series: series.into() }
    }

    /// Adds a category with a value for each series, in their order; values missing at the end are
    /// unknown.
    #[must_use]
    pub fn category(
        mut self,
        name: impl Into<String>,
        values: impl IntoIterator<Item = Option<f64>>,
    ) -> Self {
        self.categories.push(name.into());
        let mut values = values.into_iter();
        for series in &mut self.series {
            series.values.push(values.next().flatten());
        }
        self
    }
}

/// Lines of up to four series over the same steps.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct LineChart {
    /// What the numbers are.
    #[serde(default)]
    pub measure: Measure,
    /// The steps from left to right.
    pub steps: Vec<LineStep>,
    /// One to four series, each with a value for every step.
    pub series: Vec<LineSeries>,
}

/// A step on the axis of a line chart.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct LineStep {
    /// Words under the axis.
    pub label: String,
    /// Place on the axis in any unit, such as the year; larger than that of the step before.
    pub at: f64,
}

/// The values of one line.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct LineSeries {
    /// Name at the end of the line; may be empty if it is the only series.
    #[serde(default)]
    pub name: String,
    /// One value for each step.
    pub values: Vec<Option<f64>>,
    /// Where the definition of the values changed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub breaks: Vec<SeriesBreak>,
}

/// A change of definition: values from a step on cannot be compared with those before.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct SeriesBreak {
    /// Index of the first step of the new definition; at least 1.
    pub step: usize,
    /// What changed, printed under the chart.
    pub note: String,
}

impl LineChart {
    /// A chart over steps at the given places.
    pub fn new(
        measure: Measure,
        steps: impl IntoIterator<Item = (impl Into<String>, f64)>,
    ) -> Self {
        let steps = steps.into_iter().map(|(label, at)| LineStep { label: label.into(), at });
        Self { measure, steps: steps.collect(), series: Vec::new() }
    }

    /// A chart over years, spaced as the years are.
    pub fn by_year(measure: Measure, years: impl IntoIterator<Item = i32>) -> Self {
        Self::new(measure, years.into_iter().map(|year| (year.to_string(), f64::from(year))))
    }

    /// Adds a line.
    #[must_use]
    pub fn line(mut self, series: LineSeries) -> Self {
        self.series.push(series);
        self
    }
}

impl LineSeries {
    /// A line of these values, one for each step.
    pub fn new(name: impl Into<String>, values: impl IntoIterator<Item = Option<f64>>) -> Self {
        Self { name: name.into(), values: values.into_iter().collect(), breaks: Vec::new() }
    }

    /// Breaks the line before a step, because the definition changed there.
    #[must_use]
    pub fn new_definition(mut self, step: usize, note: impl Into<String>) -> Self {
        self.breaks.push(SeriesBreak { step, note: note.into() });
        self
    }
}

/// Events in rows: date and words on the left, their place on the time axis on the right.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Timeline {
    /// The events, printed in this order.
    pub events: Vec<TimelineEvent>,
    /// Names of the groups events belong to, at most four; told apart by their marks.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<String>,
}

/// An event of a timeline.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct TimelineEvent {
    /// The date in words, as the paper writes dates.
    pub date: String,
    /// What happened.
    pub words: String,
    /// When it began, as exactly as is known; `None` if nothing is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<ChartDate>,
    /// When it ended, if that is another date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<ChartDate>,
    /// Index of its group.
    #[serde(default)]
    pub group: usize,
}

/// A day, a month or a year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ChartDate {
    /// The year, from 1 to 9999.
    pub year: i32,
    /// The month from 1, if it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub month: Option<u32>,
    /// The day from 1, if it is known; never without the month.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<u32>,
}

impl ChartDate {
    /// A year of which no more is known.
    pub const fn year(year: i32) -> Self {
        Self { year, month: None, day: None }
    }

    /// A month of which no more is known.
    pub const fn month(year: i32, month: u32) -> Self {
        Self { year, month: Some(month), day: None }
    }

    /// A day.
    pub const fn day(year: i32, month: u32, day: u32) -> Self {
        Self { year, month: Some(month), day: Some(day) }
    }
}

impl Timeline {
    /// Adds an event.
    #[must_use]
    pub fn event(mut self, event: TimelineEvent) -> Self {
        self.events.push(event);
        self
    }

    /// Names the next group; the first is that of events that name none.
    #[must_use]
    pub fn group(mut self, name: impl Into<String>) -> Self {
        self.groups.push(name.into());
        self
    }
}

impl TimelineEvent {
    /// An event without a place on the axis.
    pub fn new(date: impl Into<String>, words: impl Into<String>) -> Self {
        Self { date: date.into(), words: words.into(), ..Self::default() }
    }

    /// When it was or began.
    #[must_use]
    pub fn from(mut self, date: ChartDate) -> Self {
        self.from = Some(date);
        self
    }

    /// When it ended.
    #[must_use]
    pub fn to(mut self, date: ChartDate) -> Self {
        self.to = Some(date);
        self
    }

    /// The group it belongs to.
    #[must_use]
    pub fn group(mut self, index: usize) -> Self {
        self.group = index;
        self
    }
}

/// A grid of amounts, darker where there is more: activities by month and day, or by partner and
/// year.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct HeatMap {
    /// What the numbers are.
    #[serde(default)]
    pub measure: Measure,
    /// Words above the columns.
    pub columns: Vec<String>,
    /// The rows from top to bottom.
    pub rows: Vec<HeatRow>,
}

/// A row of a grid.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct HeatRow {
    /// Words on the left.
    pub label: String,
    /// One cell for each column.
    pub cells: Vec<HeatCell>,
}

/// A cell of a grid.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum HeatCell {
    /// An amount, zero or more.
    Value(f64),
    /// An amount nobody knows.
    #[default]
    Unknown,
    /// There is no such cell, as there is no 30 February.
    Absent,
}

impl HeatMap {
    /// A grid with these columns.
    pub fn new(measure: Measure, columns: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { measure, columns: columns.into_iter().map(Into::into).collect(), rows: Vec::new() }
    }

    /// A year: a row for each month, under the given twelve names, and a column for each day.
    /// `value` tells the amount of a month and day, both counted from 1; `None` is unknown.
    pub fn calendar(
        measure: Measure,
        year: i32,
        months: [&str; 12],
        value: impl Fn(u32, u32) -> Option<f64>,
    ) -> Self {
        let mut map = Self::new(measure, (1..=31).map(|day: u32| day.to_string()));
        for (month, name) in (1..).zip(months) {
            let cells =
                (1..=31).map(|day| match chrono::NaiveDate::from_ymd_opt(year, month, day) {
                    Some(_) => value(month, day).map_or(HeatCell::Unknown, HeatCell::Value),
                    None => HeatCell::Absent,
                });
            map = map.row(name, cells);
        }
        map
    }

    /// Adds a row.
    #[must_use]
    pub fn row(
        mut self,
        label: impl Into<String>,
        cells: impl IntoIterator<Item = HeatCell>,
    ) -> Self {
        self.rows.push(HeatRow { label: label.into(), cells: cells.into_iter().collect() });
        self
    }
}
