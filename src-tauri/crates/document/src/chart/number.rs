//! Numbers as each language writes them: 1.234,5 in Vietnamese and Lao, 1,234.5 in English.

use crate::block::Lang;

/// Most digits after the decimal sign that are found out by themselves.
const MOST_DECIMALS: usize = 3;

/// How a chart writes its numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NumberForm {
    lang: Lang,
    decimals: usize,
}

impl NumberForm {
    /// The form for values that belong together: as many decimals as asked for, or as the values
    /// need.
    pub(super) fn of(lang: Lang, decimals: Option<u8>, values: impl Iterator<Item = f64>) -> Self {
        let decimals =
            decimals.map_or_else(|| values.map(decimals_of).max().unwrap_or(0), usize::from);
        Self { lang, decimals }
    }

    /// The same language with the decimals this step of an axis needs.
    pub(super) fn for_step(self, step: f64) -> Self {
        Self {
            decimals: (0..=12).find(|&digits| is_whole(step * 10f64.powi(digits))).unwrap_or(0)
                as usize,
            ..self
        }
    }

    /// A number in digits.
    pub(super) fn write(self, value: f64) -> String {
        let (group, point) = match self.lang {
            Lang::Vi | Lang::Lo => ('.', ','),
            Lang::En => (',', '.'),
        };
        let plain = format!("{:.*}", self.decimals, value.abs());
        let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
        let mut out = String::with_capacity(plain.len() + 6);
        // What rounds to zero has no sign.
        if value < 0.0 && plain.bytes().any(|digit| matches!(digit, b'1'..=b'9')) {
            out.push('\u{2212}');
        }
        for (index, digit) in whole.char_indices() {
            if index > 0 && (whole.len() - index) % 3 == 0 {
                out.push(group);
            }
            out.push(digit);
        }
        if !fraction.is_empty() {
            out.push(point);
            out.push_str(fraction);
        }
        out
    }
}

fn decimals_of(value: f64) -> usize {
    (0..MOST_DECIMALS)
        .find(|&digits| is_whole(value * 10f64.powi(digits as i32)))
        .unwrap_or(MOST_DECIMALS)
}

/// Whether a number is whole but for what binary fractions cannot hold.
fn is_whole(value: f64) -> bool {
    (value - value.round()).abs() <= 1e-9 * value.abs().max(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(lang: Lang, value: f64) -> String {
        NumberForm::of(lang, None, [value].into_iter()).write(value)
    }

    #[test]
    fn each_language_has_its_signs() {
        assert_eq!(write(Lang::Vi, 1_234_567.5), "1.234.567,5");
        assert_eq!(write(Lang::Lo, 1234.0), "1.234");
        assert_eq!(write(Lang::En, 1_234_567.5), "1,234,567.5");
        assert_eq!(write(Lang::Vi, 999.0), "999");
        assert_eq!(write(Lang::Vi, -1234.25), "−1.234,25");
    }

    #[test]
    fn values_that_belong_together_have_the_same_decimals() {
        let form = NumberForm::of(Lang::Vi, None, [1.0, 2.5, 0.1 + 0.2].into_iter());
        assert_eq!([1.0, 2.5, 0.1 + 0.2].map(|value| form.write(value)), ["1,0", "2,5", "0,3"]);
        assert_eq!(form.for_step(20.0).write(40.0), "40");
        assert_eq!(form.for_step(0.05).write(0.1), "0,10");
    }

    #[test]
    fn a_third_is_cut_and_nothing_becomes_minus_zero() {
        assert_eq!(write(Lang::Vi, 1.0 / 3.0), "0,333");
        assert_eq!(write(Lang::Vi, -0.0001), "0,000");
    }
}
