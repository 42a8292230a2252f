//! Times of day and time zones as a programme has them: local to the place, whatever clock the
//! machine goes by.

use crate::wire::string_on_the_wire;
use chrono::{NaiveTime, Timelike};
use std::fmt;
use std::str::FromStr;

/// A time of day to the minute, or unknown. Wire and storage form: `07:00`, `unknown`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClockTime(Option<NaiveTime>);

/// The time zone a place keeps, by its IANA name, or unknown. Wire and storage form:
/// `Asia/Vientiane`, `unknown`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Zone(Option<String>);

string_on_the_wire!(ClockTime, "A time of day to the minute such as 07:00, or unknown");
string_on_the_wire!(Zone, "An IANA time zone such as Asia/Vientiane, or unknown");

/// A text that is not a time of day.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a time of day: {0:?}; expected HH:MM or unknown")]
pub struct NotATime(pub String);

/// A text that is not the name of a time zone.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a time zone: {0:?}; expected an IANA name such as Asia/Vientiane, or unknown")]
pub struct NotAZone(pub String);

impl ClockTime {
    /// The time, when known.
    pub fn time(self) -> Option<NaiveTime> {
        self.0
    }

    /// Whether nothing is known.
    pub fn is_unknown(self) -> bool {
        self.0.is_none()
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

impl From<NaiveTime> for ClockTime {
    /// The time to the minute, as clocks on paper tell it.
    fn from(time: NaiveTime) -> ClockTime {
        ClockTime(time.with_second(0).and_then(|time| time.with_nanosecond(0)))
    }
}

impl FromStr for ClockTime {
    type Err = NotATime;

    fn from_str(text: &str) -> Result<ClockTime, NotATime> {
        if matches!(text, "" | "unknown") {
            return Ok(ClockTime(None));
        }
        let two_digits = |part: &str| {
            if part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit()) {
                part.parse::<u32>().ok()
            } else {
                None
            }
        };
        let time = text.split_once(':').and_then(|(hour, minute)| {
            NaiveTime::from_hms_opt(two_digits(hour)?, two_digits(minute)?, 0)
        });
        time.map(|time| ClockTime(Some(time))).ok_or_else(|| NotATime(text.to_owned()))
    }
}

/// Whether an item goes on past midnight: it ends at an earlier time of day than it begins. The one
/// rule for programmes of delegations and events and for sessions of courses.
pub fn ends_next_day(starts: ClockTime, ends: ClockTime) -> bool {
    starts.time().zip(ends.time()).is_some_and(|(starts, ends)| ends < starts)
}

/// How many minutes an item lasts, past midnight where it ends earlier than it begins; `None`
/// unless both times are known.
pub fn minutes(starts: ClockTime, ends: ClockTime) -> Option<u32> {
    let (starts, ends) = starts.time().zip(ends.time())?;
    u32::try_from((ends - starts).num_minutes().rem_euclid(24 * 60)).ok()
}

impl Zone {
    /// The zone's IANA name, when known.
    pub fn name(&self) -> Option<&str> {
        self.0.as_deref()
    }

    /// The city the zone is named for, as its name spells it: `Ho Chi Minh` of `Asia/Ho_Chi_Minh`.
    pub fn city(&self) -> Option<String> {
        self.name().and_then(|name| name.rsplit('/').next()).map(|city| city.replace('_', " "))
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name().unwrap_or("unknown"))
    }
}

impl FromStr for Zone {
    type Err = NotAZone;

    fn from_str(text: &str) -> Result<Zone, NotAZone> {
        if matches!(text, "" | "unknown") {
            return Ok(Zone(None));
        }
        let is_part = |part: &str| {
            part.starts_with(|c: char| c.is_ascii_uppercase())
                && part.chars().all(|c| c.is_ascii_alphanumeric() || "_-+".contains(c))
        };
        let parts = text.split('/').count();
        let is_name = text == "UTC" || ((2..=3).contains(&parts) && text.split('/').all(is_part));
        if is_name { Ok(Zone(Some(text.to_owned()))) } else { Err(NotAZone(text.to_owned())) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_and_written_to_the_minute() {
        for text in ["07:00", "00:00", "23:59", "unknown"] {
            assert_eq!(text.parse::<ClockTime>().unwrap().to_string(), text);
        }
        for bad in ["7:00", "24:00", "07:60", "07.00", "0700", "+7:00", "07:00:00"] {
            assert!(bad.parse::<ClockTime>().is_err(), "{bad}");
        }
    }

    #[test]
    fn what_ends_earlier_than_it_begins_ends_on_the_next_day() {
        let of = |starts: &str, ends: &str| {
            let (starts, ends) = (starts.parse().unwrap(), ends.parse().unwrap());
            (ends_next_day(starts, ends), minutes(starts, ends))
        };
        assert_eq!(of("22:00", "00:30"), (true, Some(150)));
        assert_eq!(of("23:59", "00:00"), (true, Some(1)));
        assert_eq!(of("08:00", "11:30"), (false, Some(210)));
        assert_eq!(of("08:00", "08:00"), (false, Some(0)));
        assert_eq!(of("08:00", "unknown"), (false, None));
    }

    #[test]
    fn a_zone_has_an_iana_name_and_a_city() {
        for text in [
            "Asia/Vientiane",
            "Asia/Ho_Chi_Minh",
            "America/Argentina/Buenos_Aires",
            "UTC",
            "unknown",
        ] {
            assert_eq!(text.parse::<Zone>().unwrap().to_string(), text);
        }
        for bad in ["Vientiane", "+07:00", "asia/vientiane", "Asia/", "Asia/Viêng Chăn", "A/B/C/D"]
        {
            assert!(bad.parse::<Zone>().is_err(), "{bad}");
        }
        assert_eq!(
            "Asia/Ho_Chi_Minh".parse::<Zone>().unwrap().city().as_deref(),
            Some("Ho Chi Minh")
        );
    }
}
