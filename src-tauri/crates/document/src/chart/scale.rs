//! Axes of round numbers.

/// A linear axis that starts and ends on a tick.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Scale {
    pub(super) min: f64,
    pub(super) max: f64,
    pub(super) step: f64,
}

/// Steps of an axis within a power of ten.
const STEPS: [f64; 3] = [1.0, 2.0, 5.0];

/// Where an axis may begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// Zero is on the axis: lengths stand for amounts.
    Zero,
    /// Zero is left out where the values lie far from it and close together.
    Free,
}

/// Share of the largest value that the smallest must exceed for zero to be left out.
const FAR_FROM_ZERO: f64 = 0.6;

impl Scale {
    /// An axis over these values with about `ticks` steps, at least one.
    ///
    /// Whole values have whole ticks. Values must be finite.
    pub(super) fn over(
        values: impl Iterator<Item = f64> + Clone,
        ticks: usize,
        origin: Origin,
    ) -> Self {
        let low = values.clone().fold(f64::INFINITY, f64::min);
        let high = values.clone().fold(f64::NEG_INFINITY, f64::max);
        let (mut low, mut high) = if low <= high { (low, high) } else { (0.0, 0.0) };
        let free = origin == Origin::Free && low > FAR_FROM_ZERO * high && low < high;
        if !free {
            low = low.min(0.0);
            high = high.max(0.0);
        }
        if low == high {
            high = low + 1.0;
        }
        let whole = values.clone().all(|value| value.fract() == 0.0);
        let step = step((high - low) / ticks.max(1) as f64, whole);
        // Quotients a hair beside a whole number are that number.
        let floor = |value: f64| (value / step + 1e-9).floor() * step;
        let ceil = |value: f64| (value / step - 1e-9).ceil() * step;
        Self { min: floor(low), max: ceil(high), step }
    }

    /// Where a value lies between the ends: 0 at the smallest, 1 at the largest.
    pub(super) fn place(&self, value: f64) -> f32 {
        ((value - self.min) / (self.max - self.min)) as f32
    }

    /// The ticks from the smallest to the largest.
    pub(super) fn ticks(self) -> impl Iterator<Item = f64> {
        let count = ((self.max - self.min) / self.step).round() as usize;
        let first = (self.min / self.step).round();
        (0..=count).map(move |index| (first + index as f64) * self.step)
    }

    /// Whether the axis begins above zero.
    pub(super) fn cut(&self) -> bool {
        self.min > 0.0
    }
}

/// The smallest round step that is not below `least`.
fn step(least: f64, whole: bool) -> f64 {
    let power = 10f64.powf(least.log10().floor());
    let round = STEPS
        .into_iter()
        .chain([10.0])
        .map(|factor| factor * power)
        .find(|step| *step >= least * (1.0 - 1e-9));
    let step = round.unwrap_or(10.0 * power);
    if whole { step.max(1.0) } else { step }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ticks(values: &[f64], count: usize, origin: Origin) -> Vec<f64> {
        Scale::over(values.iter().copied(), count, origin).ticks().collect()
    }

    #[test]
    fn ticks_are_round_and_hold_the_values() {
        assert_eq!(ticks(&[3.0, 97.0], 5, Origin::Zero), [0.0, 20.0, 40.0, 60.0, 80.0, 100.0]);
        assert_eq!(ticks(&[1.0, 2.0], 5, Origin::Zero), [0.0, 1.0, 2.0]);
        assert_eq!(ticks(&[-4.0, 7.0], 4, Origin::Zero), [-5.0, 0.0, 5.0, 10.0]);
        assert_eq!(ticks(&[], 4, Origin::Zero), [0.0, 1.0]);
        assert_eq!(ticks(&[0.0], 4, Origin::Zero), [0.0, 1.0]);
    }

    #[test]
    fn zero_is_left_out_only_far_from_the_values() {
        assert_eq!(ticks(&[960.0, 1000.0], 4, Origin::Free), [960.0, 970.0, 980.0, 990.0, 1000.0]);
        assert_eq!(ticks(&[300.0, 1000.0], 4, Origin::Free)[0], 0.0);
        assert_eq!(ticks(&[960.0, 1000.0], 4, Origin::Zero)[0], 0.0);
    }

    proptest! {
        #[test]
        fn every_value_lies_on_its_axis(values in prop::collection::vec(-1e12f64..1e12, 1..20), count in 1usize..9) {
            for origin in [Origin::Zero, Origin::Free] {
                let scale = Scale::over(values.iter().copied(), count, origin);
                for &value in &values {
                    prop_assert!((-1e-5..=1.0 + 1e-5).contains(&scale.place(value)), "{value} on {scale:?}");
                }
                prop_assert!(scale.ticks().count() <= count + 3);
            }
        }
    }
}
