//! Identifiers without randomness.

use crate::clock::fixed_now;
use caunoi_domain::{Id, Table};

/// Gives identifiers one after another, the same ones every time.
#[derive(Clone, Debug, Default)]
pub struct Mint {
    made: u64,
}

impl Mint {
    /// The next identifier.
    pub fn id(&mut self) -> Id {
        self.made += 1;
        numbered(0, self.made)
    }
}

/// The root records that random edits are about: a few of each kind, under identifiers known
/// beforehand.
#[derive(Clone, Copy, Debug)]
pub struct Pool;

impl Pool {
    /// How many root records of a kind there are.
    pub const OF_EACH: usize = 4;

    /// The identifier of the `nth` root record of `table`, counted round and round.
    pub fn id(table: Table, nth: usize) -> Id {
        let kind = Table::ALL.iter().position(|other| *other == table).unwrap_or_default();
        numbered(kind as u8 + 1, (nth % Self::OF_EACH) as u64)
    }

    /// The identifiers of all root records of `table`.
    pub fn ids(table: Table) -> [Id; Self::OF_EACH] {
        std::array::from_fn(|nth| Pool::id(table, nth))
    }
}

/// An identifier that tells its series and number.
pub(crate) fn numbered(series: u8, number: u64) -> Id {
    let [a, b, c, d, e, f, g, h] = number.to_be_bytes();
    Id::v7(fixed_now(), [0, series, a, b, c, d, e, f, g, h])
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn no_identifier_is_given_twice() {
        let mut mint = Mint::default();
        let mut seen: BTreeSet<Id> = (0..1000).map(|_| mint.id()).collect();
        seen.extend(Table::ALL.iter().flat_map(|table| Pool::ids(*table)));
        assert_eq!(seen.len(), 1000 + Table::ALL.len() * Pool::OF_EACH);
    }
}
