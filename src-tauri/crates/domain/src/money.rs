//! Sums of money: whole hundredths of a currency unit, added up from rows and never kept as running
//! totals.

use crate::wire::string_on_the_wire;
use std::fmt;
use std::str::FromStr;

/// An amount in hundredths of the currency's unit; on the wire a decimal such as `1250000` or
/// `99.50`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Amount(pub i64);

string_on_the_wire!(
    Amount,
    "An amount of money as a decimal, at most two places: 1250000 or 99.50"
);

/// A text that is not an amount.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an amount: {0:?}; expected digits with at most two decimals after a point")]
pub struct NotAnAmount(pub String);

/// The largest amount kept, a thousand million million units: beyond any budget, within 64 bits
/// even when many are added.
const LARGEST: i64 = 100_000_000_000_000_000;

impl Amount {
    /// The sum of amounts; `None` where it is beyond what can be kept, which is told as not
    /// computed and never wraps around.
    pub fn sum(amounts: impl IntoIterator<Item = Amount>) -> Option<Amount> {
        amounts.into_iter().try_fold(Amount(0), Amount::plus)
    }

    /// This amount and another; `None` where the sum is beyond what can be kept.
    pub fn plus(self, other: Amount) -> Option<Amount> {
        self.0.checked_add(other.0).map(Amount)
    }

    /// This amount less another; `None` where the difference is beyond what can be kept.
    pub fn minus(self, other: Amount) -> Option<Amount> {
        self.0.checked_sub(other.0).map(Amount)
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, hundredths) =
            if self.0 < 0 { ("-", self.0.unsigned_abs()) } else { ("", self.0.unsigned_abs()) };
        match hundredths % 100 {
            0 => write!(f, "{sign}{}", hundredths / 100),
            rest => write!(f, "{sign}{}.{rest:02}", hundredths / 100),
        }
    }
}

impl FromStr for Amount {
    type Err = NotAnAmount;

    fn from_str(text: &str) -> Result<Amount, NotAnAmount> {
        let wrong = || NotAnAmount(text.to_owned());
        let (negative, digits) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (whole, decimals) = digits.split_once('.').unwrap_or((digits, "00"));
        let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        if !all_digits(whole) || !all_digits(decimals) || decimals.len() > 2 {
            return Err(wrong());
        }
        let units: i64 = whole.parse().map_err(|_| wrong())?;
        let hundredths: i64 = format!("{decimals:0<2}").parse().map_err(|_| wrong())?;
        let total = units
            .checked_mul(100)
            .and_then(|units| units.checked_add(hundredths))
            .ok_or_else(wrong)?;
        if total > LARGEST {
            return Err(wrong());
        }
        Ok(Amount(if negative { -total } else { total }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_and_written_without_loss() {
        for (text, hundredths) in
            [("1250000", 125_000_000), ("99.50", 9_950), ("-0.05", -5), ("0", 0)]
        {
            let amount: Amount = text.parse().unwrap();
            assert_eq!(amount.0, hundredths);
            assert_eq!(amount.to_string(), text);
        }
        assert_eq!("7.5".parse::<Amount>().unwrap().to_string(), "7.50");
        for bad in ["", ".", "1,5", "1.", "1.234", "1e6", "9999999999999999999"] {
            assert!(bad.parse::<Amount>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_sum_never_wraps_around() {
        let largest: Amount = "1000000000000000".parse().unwrap();
        assert_eq!(Amount::sum([largest; 92]), Some(Amount(92 * largest.0)));
        assert_eq!(Amount::sum([largest; 200]), None);
        assert_eq!(Amount::sum([]), Some(Amount(0)));
        assert_eq!(Amount(i64::MIN).minus(Amount(1)), None);
    }
}
