//! Days in requests: `2026-01-05` and nothing else, so that `26-01-05` is not taken for a day of
//! the year 26.

use chrono::NaiveDate;
use serde::de::{Deserialize, Deserializer, Error};

/// Length of a day as it is written.
const LENGTH: usize = "2026-01-05".len();

/// Reads a day.
pub(crate) fn required<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    read(&String::deserialize(deserializer)?)
}

/// Reads a day, or none.
pub(crate) fn optional<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<NaiveDate>, D::Error> {
    Option::<String>::deserialize(deserializer)?.as_deref().map(read).transpose()
}

fn read<E: Error>(text: &str) -> Result<NaiveDate, E> {
    let day = if text.len() == LENGTH { text.parse().ok() } else { None };
    day.ok_or_else(|| E::custom(format_args!("`{text}` is no day of the form YYYY-MM-DD")))
}
