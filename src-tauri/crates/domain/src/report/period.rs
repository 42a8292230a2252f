//! The days a report covers. Where a period begins is a rule, kept as data with its citation;
//! everything else follows from it.

use crate::date::{DateEnd, PartialDate};
use crate::text::Worded;
use crate::vocabulary::{Certainty, PeriodScheme, ReportKind};
use crate::wire::string_on_the_wire;
use chrono::{Datelike, Months, NaiveDate};
use std::fmt;
use std::str::FromStr;

/// The schemes that ship with the program.
const SCHEMES: &str = include_str!("schemes.json");
/// The rules of kinds that ship with the program.
const KINDS: &str = include_str!("kinds.json");
/// Years reports may be of.
const YEARS: std::ops::RangeInclusive<i32> = 1901..=2198;

/// Which stretch of which year a report is of, whatever days a scheme gives it. Wire and storage
/// form: `2025`, `2025-H1`, `2025-Q3`, `2025-M07`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReportPeriod {
    year: i32,
    stretch: Stretch,
}

/// A year or a part of it, parts numbered from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stretch {
    /// A month.
    Month(u32),
    /// A quarter.
    Quarter(u32),
    /// A half-year.
    Half(u32),
    /// The whole year.
    Year,
}

string_on_the_wire!(ReportPeriod, "The period of a report: 2025, 2025-H1, 2025-Q3 or 2025-M07");

/// A text that is no period of a report.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a period: {0:?}; expected 2025, 2025-H1, 2025-Q3 or 2025-M07")]
pub struct NotAPeriod(pub String);

/// Days from the first to the last, both counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "contract", derive(schemars::JsonSchema, ts_rs::TS))]
pub struct Days {
    /// First day.
    #[cfg_attr(feature = "contract", schemars(with = "String"), ts(type = "string"))]
    pub from: NaiveDate,
    /// Last day.
    #[cfg_attr(feature = "contract", schemars(with = "String"), ts(type = "string"))]
    pub to: NaiveDate,
}

impl Days {
    /// The days that dates of what was held within these can mean, as far as is known on `read_on`.
    /// What is held had begun by that day, so a date known to the month or the year and in part
    /// still ahead lies within days that end with it.
    #[must_use]
    pub fn of_held(self, read_on: NaiveDate) -> Days {
        let year_end = NaiveDate::from_ymd_opt(read_on.year(), 12, 31).unwrap_or(read_on);
        if self.to == read_on { Days { to: year_end, ..self } } else { self }
    }
}

/// The days a report tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "contract", derive(schemars::JsonSchema, ts_rs::TS))]
pub struct ReportDays {
    /// The period itself, whether it has ended or not.
    pub period: Days,
    /// Whether it has ended.
    pub stage: PeriodStage,
    /// The days of the period that are counted: up to the day figures are taken.
    pub counted: Days,
    /// From the beginning of its year to the last day counted.
    pub year_to_date: Days,
    /// The same days of the year before.
    pub year_before: Days,
    /// The days that lie ahead: the rest of the period and the period of the same length after it.
    pub next: Days,
}

/// How a period lies to the day figures are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "contract", derive(schemars::JsonSchema, ts_rs::TS))]
pub enum PeriodStage {
    /// It has ended
    Ended,
    /// It has begun and not ended
    UnderWay,
    /// It has not begun; nothing is counted
    Ahead,
}

impl ReportDays {
    /// The same period with figures taken on `day`. Of a period under way only the days until then
    /// are counted, of the year before the same days.
    pub fn taken_on(self, day: NaiveDate) -> ReportDays {
        let Days { from, to } = self.period;
        if day >= to {
            return ReportDays { stage: PeriodStage::Ended, ..self };
        }
        if day < from {
            return ReportDays { stage: PeriodStage::Ahead, next: self.period, ..self };
        }
        let year_earlier = day.checked_sub_months(Months::new(12)).unwrap_or(day);
        ReportDays {
            stage: PeriodStage::UnderWay,
            counted: Days { from, to: day },
            year_to_date: Days { to: day, ..self.year_to_date },
            year_before: Days { to: year_earlier.min(self.year_before.to), ..self.year_before },
            // What is planned for that day itself lies ahead as long as nobody says that it was
            // held.
            next: Days { from: day, to: self.next.to },
            ..self
        }
    }
}

/// When the periods of a scheme begin, and by what rule.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SchemeRule {
    /// The scheme.
    pub scheme: PeriodScheme,
    /// A period begins so many months before its first month.
    pub months_before: u32,
    /// On this day of that month; every month has it.
    pub day: u32,
    /// Where it stands.
    pub citation: Worded,
    /// How sure that is.
    pub certainty: Certainty,
    /// From when it holds.
    pub valid_from: PartialDate,
    /// Until when.
    pub valid_to: DateEnd,
}

/// What asks for reports of a kind, and how their periods go by custom.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "contract", derive(schemars::JsonSchema, ts_rs::TS))]
pub struct ReportKindRule {
    /// The kind.
    pub kind: ReportKind,
    /// The scheme its periods go by unless another is chosen.
    pub scheme: PeriodScheme,
    /// The law that asks for it; empty where none is known that asks for every one of them.
    pub basis: Worded,
    /// How sure that is.
    pub certainty: Certainty,
    /// From when it holds.
    pub valid_from: PartialDate,
    /// Until when.
    pub valid_to: DateEnd,
}

impl ReportKindRule {
    /// The rules of all kinds.
    ///
    /// # Errors
    /// When the file that ships with the program cannot be read.
    pub fn all() -> Result<Vec<ReportKindRule>, serde_json::Error> {
        serde_json::from_str(KINDS)
    }
}

impl SchemeRule {
    /// The rules of all schemes.
    ///
    /// # Errors
    /// When the file that ships with the program cannot be read.
    pub fn all() -> Result<Vec<SchemeRule>, serde_json::Error> {
        serde_json::from_str(SCHEMES)
    }

    /// The days a report on `period` tells of once it has ended; `None` beyond the years a calendar
    /// has.
    pub fn days(&self, period: ReportPeriod) -> Option<ReportDays> {
        let whole_year = ReportPeriod { stretch: Stretch::Year, ..period };
        let this = self.of(period)?;
        Some(ReportDays {
            period: this,
            stage: PeriodStage::Ended,
            counted: this,
            year_to_date: Days { from: self.of(whole_year)?.from, to: this.to },
            year_before: self.of(ReportPeriod { year: period.year - 1, ..period })?,
            next: self.of(period.next())?,
        })
    }

    fn of(&self, period: ReportPeriod) -> Option<Days> {
        let begins = |month: u32| {
            let month = NaiveDate::from_ymd_opt(period.year, 1, 1)?
                .checked_add_months(Months::new(month))?;
            let month = month.checked_sub_months(Months::new(self.months_before))?;
            month.with_day(self.day)
        };
        let (first, length) = period.stretch.months();
        Some(Days { from: begins(first)?, to: begins(first + length)?.pred_opt()? })
    }
}

impl Stretch {
    /// How many months of the year lie before it, and how many it has.
    fn months(self) -> (u32, u32) {
        match self {
            Stretch::Month(n) => (n - 1, 1),
            Stretch::Quarter(n) => ((n - 1) * 3, 3),
            Stretch::Half(n) => ((n - 1) * 6, 6),
            Stretch::Year => (0, 12),
        }
    }
}

impl ReportPeriod {
    /// A stretch of a year; `None` for what no year has.
    pub fn new(year: i32, stretch: Stretch) -> Option<ReportPeriod> {
        let there = match stretch {
            Stretch::Month(n) => (1..=12).contains(&n),
            Stretch::Quarter(n) => (1..=4).contains(&n),
            Stretch::Half(n) => (1..=2).contains(&n),
            Stretch::Year => true,
        };
        (there && YEARS.contains(&year)).then_some(ReportPeriod { year, stretch })
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.year
    }

    /// Which part of it.
    pub fn stretch(self) -> Stretch {
        self.stretch
    }

    /// The stretch of the calendar a day lies in, as long as `of` is; the number of `of` does not
    /// matter.
    pub fn containing(day: NaiveDate, of: Stretch) -> ReportPeriod {
        let stretch = match of {
            Stretch::Month(_) => Stretch::Month(day.month()),
            Stretch::Quarter(_) => Stretch::Quarter(day.month0() / 3 + 1),
            Stretch::Half(_) => Stretch::Half(day.month0() / 6 + 1),
            Stretch::Year => Stretch::Year,
        };
        ReportPeriod { year: day.year(), stretch }
    }

    /// The days it has in the calendar; `None` beyond the years a calendar has.
    pub fn calendar_days(self) -> Option<Days> {
        let (first, length) = self.stretch.months();
        let from = NaiveDate::from_ymd_opt(self.year, first + 1, 1)?;
        Some(Days { from, to: from.checked_add_months(Months::new(length))?.pred_opt()? })
    }

    /// The period of the same length that follows.
    pub fn next(self) -> ReportPeriod {
        let within =
            |n: u32, most: u32| if n < most { (self.year, n + 1) } else { (self.year + 1, 1) };
        let (year, stretch) = match self.stretch {
            Stretch::Month(n) => (within(n, 12).0, Stretch::Month(within(n, 12).1)),
            Stretch::Quarter(n) => (within(n, 4).0, Stretch::Quarter(within(n, 4).1)),
            Stretch::Half(n) => (within(n, 2).0, Stretch::Half(within(n, 2).1)),
            Stretch::Year => (self.year + 1, Stretch::Year),
        };
        ReportPeriod { year, stretch }
    }
}

impl fmt::Display for ReportPeriod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.stretch {
            Stretch::Month(n) => write!(f, "{:04}-M{n:02}", self.year),
            Stretch::Quarter(n) => write!(f, "{:04}-Q{n}", self.year),
            Stretch::Half(n) => write!(f, "{:04}-H{n}", self.year),
            Stretch::Year => write!(f, "{:04}", self.year),
        }
    }
}

impl FromStr for ReportPeriod {
    type Err = NotAPeriod;

    fn from_str(text: &str) -> Result<ReportPeriod, NotAPeriod> {
        let read = || {
            let (year, part) =
                text.split_once('-').map_or((text, None), |(year, part)| (year, Some(part)));
            let stretch = match part {
                None => Stretch::Year,
                Some(part) => {
                    let number = part.get(1..)?.parse().ok()?;
                    match part.get(..1)? {
                        "M" => Stretch::Month(number),
                        "Q" => Stretch::Quarter(number),
                        "H" => Stretch::Half(number),
                        _ => return None,
                    }
                }
            };
            ReportPeriod::new(year.parse().ok()?, stretch)
                .filter(|period| period.to_string() == text)
        };
        read().ok_or_else(|| NotAPeriod(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn days(scheme: PeriodScheme, period: &str) -> ReportDays {
        let rules = SchemeRule::all().unwrap();
        rules
            .iter()
            .find(|rule| rule.scheme == scheme)
            .unwrap()
            .days(period.parse().unwrap())
            .unwrap()
    }

    fn said(days: Days) -> String {
        format!("{} {}", days.from, days.to)
    }

    #[test]
    fn what_is_held_and_dated_to_the_year_lies_within_days_that_end_with_the_day_of_reading() {
        let days =
            days(PeriodScheme::Calendar, "2026").taken_on("2026-12-01".parse().unwrap()).counted;
        assert_eq!(said(days.of_held("2026-12-01".parse().unwrap())), "2026-01-01 2026-12-31");
        assert_eq!(said(days.of_held("2026-12-02".parse().unwrap())), "2026-01-01 2026-12-01");
    }

    #[test]
    fn every_scheme_has_one_rule_with_a_citation() {
        let rules = SchemeRule::all().unwrap();
        assert_eq!(rules.len(), PeriodScheme::ALL.len());
        for scheme in PeriodScheme::ALL {
            assert!(
                rules.iter().any(|rule| rule.scheme == *scheme && !rule.citation.vi.is_empty()),
                "{scheme:?}"
            );
        }
    }

    #[test]
    fn every_kind_has_one_rule_and_what_the_law_on_agreements_asks_for_goes_by_calendar_years() {
        let rules = ReportKindRule::all().unwrap();
        let kinds: Vec<ReportKind> = rules.iter().map(|rule| rule.kind).collect();
        assert_eq!(kinds, ReportKind::ALL);
        let calendar: Vec<ReportKind> = rules
            .iter()
            .filter(|rule| rule.scheme == PeriodScheme::Calendar)
            .map(|rule| rule.kind)
            .collect();
        assert_eq!(calendar, [ReportKind::AgreementImplementation, ReportKind::AgreementPlan]);
    }

    #[test]
    fn periods_from_the_fifteenth_begin_in_the_month_before() {
        let of = |period| said(days(PeriodScheme::MidMonth, period).period);
        assert_eq!(of("2025"), "2024-12-15 2025-12-14");
        assert_eq!(of("2025-H1"), "2024-12-15 2025-06-14");
        assert_eq!(of("2025-H2"), "2025-06-15 2025-12-14");
        assert_eq!(of("2025-Q1"), "2024-12-15 2025-03-14");
        assert_eq!(of("2025-Q4"), "2025-09-15 2025-12-14");
        assert_eq!(of("2025-M01"), "2024-12-15 2025-01-14");
        assert_eq!(of("2024-M03"), "2024-02-15 2024-03-14");
    }

    #[test]
    fn calendar_periods_end_with_their_months() {
        let of = |period| said(days(PeriodScheme::Calendar, period).period);
        assert_eq!(of("2025"), "2025-01-01 2025-12-31");
        assert_eq!(of("2025-H2"), "2025-07-01 2025-12-31");
        assert_eq!(of("2024-M02"), "2024-02-01 2024-02-29");
        assert_eq!(of("2025-M12"), "2025-12-01 2025-12-31");
    }

    #[test]
    fn a_period_under_way_is_counted_to_the_day_figures_are_taken() {
        let taken =
            |period, day: &str| days(PeriodScheme::Calendar, period).taken_on(day.parse().unwrap());
        let of = |days: ReportDays| {
            [days.counted, days.year_to_date, days.year_before, days.next].map(said)
        };
        let year = taken("2026", "2026-12-01");
        assert_eq!(year.stage, PeriodStage::UnderWay);
        assert_eq!(said(year.period), "2026-01-01 2026-12-31");
        assert_eq!(
            of(year),
            [
                "2026-01-01 2026-12-01",
                "2026-01-01 2026-12-01",
                "2025-01-01 2025-12-01",
                "2026-12-01 2027-12-31"
            ]
        );
        let quarter = taken("2024-Q1", "2024-02-29");
        assert_eq!(of(quarter)[2..], ["2023-01-01 2023-02-28", "2024-02-29 2024-06-30"]);
        // On its last day and after it, a period is told whole.
        for day in ["2026-12-31", "2027-01-01", "2030-06-01"] {
            let ended = taken("2026", day);
            assert_eq!(
                (ended.stage, ended.counted, ended),
                (PeriodStage::Ended, ended.period, days(PeriodScheme::Calendar, "2026"))
            );
        }
        assert_eq!(taken("2026", "2026-01-01").stage, PeriodStage::UnderWay);
        let ahead = taken("2026", "2025-12-31");
        assert_eq!(
            (ahead.stage, said(ahead.next)),
            (PeriodStage::Ahead, "2026-01-01 2026-12-31".to_owned())
        );
    }

    #[test]
    fn a_report_looks_to_the_year_s_beginning_the_year_before_and_ahead() {
        let mid = days(PeriodScheme::MidMonth, "2025-Q4");
        assert_eq!(said(mid.year_to_date), "2024-12-15 2025-12-14");
        assert_eq!(said(mid.year_before), "2024-09-15 2024-12-14");
        assert_eq!(said(mid.next), "2025-12-15 2026-03-14");
        let leap = days(PeriodScheme::Calendar, "2025-M02");
        assert_eq!(
            (said(leap.year_to_date), said(leap.year_before)),
            ("2025-01-01 2025-02-28".into(), "2024-02-01 2024-02-29".into())
        );
    }

    proptest! {
        /// Whatever the scheme, the parts of a year follow one another without a gap and make up
        /// the year.
        #[test]
        fn parts_make_up_the_year(year in 1901..=2197i32, scheme in prop::sample::select(PeriodScheme::ALL)) {
            for (letter, parts) in [("M", 12), ("Q", 4), ("H", 2)] {
                let of = |n: u32| {
                    days(scheme, &if letter == "M" { format!("{year}-M{n:02}") } else { format!("{year}-{letter}{n}") })
                };
                let whole = days(scheme, &year.to_string());
                prop_assert_eq!(of(1).period.from, whole.period.from);
                prop_assert_eq!(of(parts).period.to, whole.period.to);
                for n in 1..=parts {
                    prop_assert_eq!(of(n).next.from, of(n).period.to.succ_opt().unwrap());
                    prop_assert_eq!(of(n).year_to_date, Days { from: whole.period.from, to: of(n).period.to });
                }
            }
        }

        #[test]
        fn only_periods_are_read(text in "[0-9]{4}(-[HQMX][0-9]{1,2})?|.{0,9}") {
            if let Ok(period) = text.parse::<ReportPeriod>() {
                prop_assert_eq!(period.to_string(), text);
            }
        }
    }
}
