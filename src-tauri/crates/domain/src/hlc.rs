//! Hybrid logical clock: orders changes made on machines whose clocks disagree.

use std::fmt;

/// A point in hybrid logical time: 48 bits of milliseconds, 32 bits of counter, 16 bits of node;
/// compared in that order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hlc {
    /// Milliseconds since 1970, 48 bits.
    pub millis: u64,
    /// Counts changes within the same millisecond.
    pub counter: u32,
    /// The machine.
    pub node: u16,
}

/// How far ahead of ours another machine's clock may be, in milliseconds: ten minutes.
pub const GREATEST_LEAD: u64 = 10 * 60 * 1000;

/// Another machine's clock is too far ahead to be believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a remote clock is {lead} ms ahead")]
pub struct ClockAhead {
    /// By how many milliseconds.
    pub lead: u64,
}

impl Hlc {
    /// The next point after `self` for a change made here at `now` (milliseconds).
    pub fn tick(self, now: u64, node: u16) -> Hlc {
        if now > self.millis {
            Hlc { millis: now, counter: 0, node }
        } else {
            Hlc { counter: self.counter + 1, node, ..self }
        }
    }

    /// The point to go on from after seeing `remote` at `now`.
    ///
    /// # Errors
    /// When the remote clock is more than [`GREATEST_LEAD`] ahead.
    pub fn witness(self, remote: Hlc, now: u64) -> Result<Hlc, ClockAhead> {
        let lead = remote.millis.saturating_sub(now);
        if lead > GREATEST_LEAD {
            Err(ClockAhead { lead })
        } else {
            Ok(self.max(Hlc { node: self.node, ..remote }))
        }
    }

    /// Twelve bytes, big-endian, so that comparing bytes compares times.
    pub fn to_bytes(self) -> [u8; 12] {
        let mut bytes = [0; 12];
        bytes[..6].copy_from_slice(&self.millis.to_be_bytes()[2..]);
        bytes[6..10].copy_from_slice(&self.counter.to_be_bytes());
        bytes[10..].copy_from_slice(&self.node.to_be_bytes());
        bytes
    }

    /// Reads back what [`Hlc::to_bytes`] gave.
    pub fn from_bytes(bytes: [u8; 12]) -> Hlc {
        let [a, b, c, d, e, f, g, h, i, j, k, l] = bytes;
        Hlc {
            millis: u64::from_be_bytes([0, 0, a, b, c, d, e, f]),
            counter: u32::from_be_bytes([g, h, i, j]),
            node: u16::from_be_bytes([k, l]),
        }
    }
}

impl fmt::Display for Hlc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}@{}", self.millis, self.counter, self.node)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn bytes_sort_as_times(a: (u32, u32, u16), b: (u32, u32, u16)) {
            let point = |(millis, counter, node): (u32, u32, u16)| Hlc { millis: u64::from(millis) << 8, counter, node };
            prop_assert_eq!(point(a).cmp(&point(b)), point(a).to_bytes().cmp(&point(b).to_bytes()));
            prop_assert_eq!(Hlc::from_bytes(point(a).to_bytes()), point(a));
        }

        #[test]
        fn time_only_goes_forward(now: u32, before: u32) {
            let last = Hlc { millis: u64::from(before), counter: 3, node: 1 };
            prop_assert!(last.tick(u64::from(now), 1) > last);
        }
    }

    #[test]
    fn a_clock_far_ahead_is_refused() {
        let ours = Hlc { millis: 1_000, counter: 0, node: 1 };
        let ahead = |millis| Hlc { millis, counter: 9, node: 2 };
        assert!(ours.witness(ahead(1_000 + GREATEST_LEAD + 1), 1_000).is_err());
        assert_eq!(
            ours.witness(ahead(2_000), 1_000),
            Ok(Hlc { millis: 2_000, counter: 9, node: 1 })
        );
    }
}
