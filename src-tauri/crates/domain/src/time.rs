//! The time of day as a programme says it: to the minute, or not at all.

use crate::wire::string_on_the_wire;
use chrono::{NaiveTime, Timelike};
use std::fmt;
use std::str::FromStr;

/// A time of day to the minute, or unknown; the local time of where it happens. Wire and storage form: `08:00`, `unknown`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClockTime(Option<NaiveTime>);

string_on_the_wire!(ClockTime, "A time of day to the minute, 00:00 to 23:59, or unknown");

/// A text that is not a time of the expected form.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a time of day: {0:?}; expected HH:MM or unknown")]
pub struct NotATime(pub String);

impl ClockTime {
    /// Whether nothing is known.
    pub fn is_unknown(self) -> bool {
        self.0.is_none()
    }

    /// The time, when known.
    pub fn time(self) -> Option<NaiveTime> {
        self.0
    }
}

impl fmt::Display for ClockTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(time) => write!(f, "{:02}:{:02}", time.hour(), time.minute()),
            None => f.write_str("unknown"),
        }
    }
}

impl FromStr for ClockTime {
    type Err = NotATime;

    fn from_str(text: &str) -> Result<ClockTime, NotATime> {
        if text.is_empty() || text == "unknown" {
            return Ok(ClockTime(None));
        }
        let two_digits =
            |part: &str| if part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit()) { part.parse::<u32>().ok() } else { None };
        let time = text.split_once(':').and_then(|(hour, minute)| NaiveTime::from_hms_opt(two_digits(hour)?, two_digits(minute)?, 0));
        time.map(|time| ClockTime(Some(time))).ok_or_else(|| NotATime(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_times_of_a_day_are_read() {
        for good in ["00:00", "08:05", "23:59", "unknown"] {
            assert_eq!(good.parse::<ClockTime>().unwrap().to_string(), good);
        }
        for bad in ["24:00", "8:00", "08:60", "08:0", "08.00", "0800", "+8:00", "sáng"] {
            assert!(bad.parse::<ClockTime>().is_err(), "{bad}");
        }
    }
}
