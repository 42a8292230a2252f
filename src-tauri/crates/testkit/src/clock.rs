//! The time at which tests happen.

use chrono::NaiveDate;

/// Noon of [`fixed_today`] in Hà Nội, in milliseconds since 1970.
pub fn fixed_now() -> u64 {
    1_767_589_200_000
}

/// 5 January 2026.
pub fn fixed_today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 5).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn now_is_noon_of_today_in_ha_noi() {
        let ha_noi = 7 * 3600 * 1000;
        let day = chrono::DateTime::from_timestamp_millis((fixed_now() + ha_noi) as i64).unwrap();
        assert_eq!(day.naive_utc(), fixed_today().and_hms_opt(12, 0, 0).unwrap());
    }
}
