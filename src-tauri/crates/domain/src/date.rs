//! Dates as officers know them: to the day, the month, the year, or not at all.

use crate::wire::string_on_the_wire;
use chrono::{Datelike, Months, NaiveDate};
use std::fmt;
use std::str::FromStr;

/// A date known to the day, the month or the year, or unknown. Wire and storage form: `2023-11-11`,
/// `2023-11`, `2023`, `unknown`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum PartialDate {
    /// Nothing is known of it.
    #[default]
    Unknown,
    /// Known to the year.
    Year(i32),
    /// Known to the month (1–12).
    Month(i32, u32),
    /// Known to the day.
    Day(NaiveDate),
}

/// The end of a period: not ended, unknown, or a date. Wire and storage form: `open`, `unknown`, or
/// a [`PartialDate`]'s.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum DateEnd {
    /// Nothing is known of it.
    #[default]
    Unknown,
    /// It has not ended and no end is set.
    Open,
    /// It ends, or ended, then; never [`PartialDate::Unknown`].
    On(PartialDate),
}

/// How long something is agreed to last. Wire and storage form: `unknown`, `open` or an ISO 8601
/// duration in months, `P36M`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Duration {
    /// The paper does not say, or we have not seen it.
    #[default]
    Unknown,
    /// Agreed to have no end.
    Open,
    /// So many whole months; a year is twelve.
    Months(u32),
}

string_on_the_wire!(
    PartialDate,
    "A date known to the day, month or year: 2023-11-11, 2023-11, 2023, or unknown"
);
string_on_the_wire!(
    DateEnd,
    "The end of a period: open, unknown, or a date 2023-11-11, 2023-11, 2023"
);
string_on_the_wire!(Duration, "A duration in months as P36M, or open, or unknown");

/// A text that is not a date of the expected form.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a date: {0:?}; expected YYYY-MM-DD, YYYY-MM, YYYY or unknown")]
pub struct NotADate(pub String);

/// A text that is not a duration of the expected form.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a duration: {0:?}; expected P36M, open or unknown")]
pub struct NotADuration(pub String);

/// Years an office may write: the twentieth century and the next, wide enough for history and
/// narrow enough to catch slips.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

impl PartialDate {
    /// The day, when known to the day.
    pub fn day(self) -> Option<NaiveDate> {
        if let PartialDate::Day(day) = self { Some(day) } else { None }
    }

    /// The year, when any date is known.
    pub fn year(self) -> Option<i32> {
        match self {
            PartialDate::Unknown => None,
            PartialDate::Year(year) | PartialDate::Month(year, _) => Some(year),
            PartialDate::Day(day) => Some(day.year()),
        }
    }

    /// The quarter of the year, 1 to 4, when the month is known.
    pub fn quarter(self) -> Option<u32> {
        match self {
            PartialDate::Unknown | PartialDate::Year(_) => None,
            PartialDate::Month(_, month) => Some((month - 1) / 3 + 1),
            PartialDate::Day(day) => Some(day.month0() / 3 + 1),
        }
    }

    /// Whether nothing is known.
    pub fn is_unknown(self) -> bool {
        self == PartialDate::Unknown
    }

    /// First day it can mean.
    pub fn earliest(self) -> Option<NaiveDate> {
        match self {
            PartialDate::Unknown => None,
            PartialDate::Year(year) => NaiveDate::from_ymd_opt(year, 1, 1),
            PartialDate::Month(year, month) => NaiveDate::from_ymd_opt(year, month, 1),
            PartialDate::Day(day) => Some(day),
        }
    }

    /// Last day it can mean.
    pub fn latest(self) -> Option<NaiveDate> {
        match self {
            PartialDate::Unknown => None,
            PartialDate::Year(year) => NaiveDate::from_ymd_opt(year, 12, 31),
            PartialDate::Month(year, month) => NaiveDate::from_ymd_opt(year, month, 1)?
                .checked_add_months(Months::new(1))?
                .pred_opt(),
            PartialDate::Day(day) => Some(day),
        }
    }

    /// Key of an order in which what is known to the month comes after every day of it, what is
    /// known to the year after every month of it, and what is not known at all comes last.
    pub fn after_what_it_holds(self) -> (bool, Option<NaiveDate>, u8) {
        let width = match self {
            PartialDate::Day(_) => 0,
            PartialDate::Month(..) => 1,
            PartialDate::Year(_) => 2,
            PartialDate::Unknown => 3,
        };
        (self.is_unknown(), self.latest(), width)
    }

    /// The same date so many months later, at the precision that survives: a year plus months that
    /// are no whole years is unknown.
    pub fn plus_months(self, months: u32) -> PartialDate {
        match self {
            PartialDate::Year(year) if months.is_multiple_of(12) => {
                PartialDate::Year(year + (months / 12) as i32)
            }
            PartialDate::Unknown | PartialDate::Year(_) => PartialDate::Unknown,
            PartialDate::Month(year, month) => {
                let total = year * 12 + (month as i32 - 1) + months as i32;
                PartialDate::Month(total.div_euclid(12), total.rem_euclid(12) as u32 + 1)
            }
            PartialDate::Day(day) => day
                .checked_add_months(Months::new(months))
                .map_or(PartialDate::Unknown, PartialDate::Day),
        }
    }
}

impl DateEnd {
    /// Whether the period is surely over on `today`.
    pub fn is_over(self, today: NaiveDate) -> bool {
        matches!(self, DateEnd::On(date) if date.latest().is_some_and(|last| last < today))
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PartialDate::Unknown => f.write_str("unknown"),
            PartialDate::Year(year) => write!(f, "{year:04}"),
            PartialDate::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            PartialDate::Day(day) => write!(f, "{}", day.format("%Y-%m-%d")),
        }
    }
}

impl FromStr for PartialDate {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<PartialDate, NotADate> {
        let wrong = || NotADate(text.to_owned());
        if text.is_empty() || text == "unknown" {
            return Ok(PartialDate::Unknown);
        }
        let number = |part: &str, width: usize| {
            if part.len() == width && part.bytes().all(|b| b.is_ascii_digit()) {
                part.parse::<u32>().ok()
            } else {
                None
            }
        };
        let parts: Vec<&str> = text.split('-').collect();
        let year = number(parts.first().ok_or_else(wrong)?, 4).ok_or_else(wrong)? as i32;
        if !YEARS.contains(&year) {
            return Err(wrong());
        }
        match parts[1..] {
            [] => Ok(PartialDate::Year(year)),
            [month] => match number(month, 2) {
                Some(month @ 1..=12) => Ok(PartialDate::Month(year, month)),
                _ => Err(wrong()),
            },
            [month, day] => {
                let (month, day) =
                    (number(month, 2).ok_or_else(wrong)?, number(day, 2).ok_or_else(wrong)?);
                NaiveDate::from_ymd_opt(year, month, day).map(PartialDate::Day).ok_or_else(wrong)
            }
            _ => Err(wrong()),
        }
    }
}

impl fmt::Display for DateEnd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DateEnd::Unknown => f.write_str("unknown"),
            DateEnd::Open => f.write_str("open"),
            DateEnd::On(date) => date.fmt(f),
        }
    }
}

impl FromStr for DateEnd {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<DateEnd, NotADate> {
        match text {
            "open" => Ok(DateEnd::Open),
            _ => Ok(match text.parse()? {
                PartialDate::Unknown => DateEnd::Unknown,
                date => DateEnd::On(date),
            }),
        }
    }
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Duration::Unknown => f.write_str("unknown"),
            Duration::Open => f.write_str("open"),
            Duration::Months(months) => write!(f, "P{months}M"),
        }
    }
}

impl FromStr for Duration {
    type Err = NotADuration;

    fn from_str(text: &str) -> Result<Duration, NotADuration> {
        match text {
            "" | "unknown" => Ok(Duration::Unknown),
            "open" => Ok(Duration::Open),
            _ => text
                .strip_prefix('P')
                .and_then(|rest| rest.strip_suffix('M'))
                .and_then(|months| months.parse().ok())
                .filter(|months| (1..=1200).contains(months))
                .map(Duration::Months)
                .ok_or_else(|| NotADuration(text.to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn date(text: &str) -> PartialDate {
        text.parse().unwrap()
    }

    #[test]
    fn only_whole_and_real_dates_are_read() {
        for good in ["2023-11-11", "2023-11", "2023", "unknown", "2024-02-29"] {
            assert_eq!(date(good).to_string(), good);
        }
        for bad in [
            "11/11/2023",
            "2023-13",
            "2023-02-30",
            "2023-1-1",
            "23",
            "0023",
            "2023-11-11-1",
            "hôm qua",
            "20231111",
        ] {
            assert!(bad.parse::<PartialDate>().is_err(), "{bad}");
        }
    }

    #[test]
    fn adding_months_keeps_only_what_is_known() {
        assert_eq!(date("2023-11-11").plus_months(36), date("2026-11-11"));
        assert_eq!(date("2024-01-31").plus_months(1), date("2024-02-29"));
        assert_eq!(date("2023-11").plus_months(14), date("2025-01"));
        assert_eq!(date("2023").plus_months(24), date("2025"));
        assert_eq!(date("2023").plus_months(18), PartialDate::Unknown);
    }

    #[test]
    fn a_period_is_over_only_when_no_reading_of_its_end_is_left() {
        let today = NaiveDate::from_ymd_opt(2025, 6, 15).unwrap();
        let end = |text: &str| text.parse::<DateEnd>().unwrap();
        assert!(end("2025-05").is_over(today));
        assert!(!end("2025").is_over(today));
        assert!(!end("2025-06").is_over(today));
        assert!(!end("open").is_over(today));
        assert!(!end("unknown").is_over(today));
    }

    proptest! {
        #[test]
        fn no_text_makes_reading_a_date_panic(text in ".{0,20}") {
            let _ = text.parse::<PartialDate>();
            let _ = text.parse::<DateEnd>();
            let _ = text.parse::<Duration>();
        }

        #[test]
        fn earliest_never_follows_latest(year in 1900..2199i32, month in 1..=12u32) {
            for date in [PartialDate::Year(year), PartialDate::Month(year, month)] {
                prop_assert!(date.earliest() <= date.latest());
                prop_assert_eq!(date.to_string().parse::<PartialDate>(), Ok(date));
            }
        }
    }
}
