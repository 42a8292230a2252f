//! Keys of the search index: the day in the high bits, so that walking the index walks the log day
//! by day; below it the number of the entry; in the lowest bits the kind of record, so that a walk
//! can pass over other kinds without fetching them.

use caunoi_domain::Table;
use chrono::NaiveDate;

const TABLE_BITS: u32 = 3;
const NUMBER_BITS: u32 = 24;
const BELOW_DAY: u32 = TABLE_BITS + NUMBER_BITS;

/// The bits that tell the kind of record.
pub(crate) const TABLE_MASK: i64 = (1 << TABLE_BITS) - 1;

/// The key of entry `number` of `table` on a day; `None` where numbers have run out or the table is
/// not indexed.
pub(crate) fn key(day: i64, number: i64, table: Table) -> Option<i64> {
    let place = i64::from(table.list_place()?);
    (number >> NUMBER_BITS == 0).then_some((day << BELOW_DAY) | (number << TABLE_BITS) | place)
}

/// The day of a key, see [`day_number`].
pub(crate) fn day_of(key: i64) -> i64 {
    key >> BELOW_DAY
}

/// The number of a key's entry.
pub(crate) fn number_of(key: i64) -> i64 {
    (key >> TABLE_BITS) & ((1 << NUMBER_BITS) - 1)
}

/// The smallest key of a day.
pub(crate) fn first_of(day: i64) -> i64 {
    day << BELOW_DAY
}

/// Days since 1900, from 1; 0 stands for no date.
pub(crate) fn day_number(day: Option<NaiveDate>) -> i64 {
    let epoch = NaiveDate::from_ymd_opt(1900, 1, 1).unwrap_or_default();
    day.map_or(0, |day| (day - epoch).num_days() + 1).max(0)
}

/// Some tables, as the bits at their places in the keys ([`Table::list_place`]).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tables(pub(crate) i64);

impl Tables {
    /// These tables, as far as they are indexed.
    pub(crate) fn of(tables: &[Table]) -> Tables {
        Tables(
            tables
                .iter()
                .filter_map(|table| table.list_place())
                .fold(0, |bits, place| bits | 1 << place),
        )
    }

    /// Whether a key is of one of them.
    pub(crate) fn hold(self, key: i64) -> bool {
        (self.0 >> (key & TABLE_MASK)) & 1 == 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_key_tells_its_parts_and_sorts_by_day(
            a in (0..100_000i64, 0..1i64 << NUMBER_BITS, 0..Table::listed().len()), b in (0..100_000i64, 0..1i64 << NUMBER_BITS, 0..Table::listed().len())
        ) {
            let listed = Table::listed();
            let made = |(day, number, table): (i64, i64, usize)| key(day, number, listed[table]).unwrap();
            prop_assert_eq!((day_of(made(a)), number_of(made(a))), (a.0, a.1));
            prop_assert_eq!(made(a).cmp(&made(b)), a.cmp(&b));
            prop_assert!(first_of(a.0) <= made(a) && made(a) < first_of(a.0 + 1));
            for (place, table) in listed.iter().enumerate() {
                prop_assert_eq!(Tables::of(&[*table, Table::Office]).hold(made(a)), place == a.2);
            }
        }
    }

    #[test]
    fn the_places_of_the_listed_tables_fit_the_keys_and_are_distinct() {
        let places: Vec<i64> =
            Table::listed().into_iter().filter_map(Table::list_place).map(i64::from).collect();
        assert_eq!(places, (0..places.len() as i64).collect::<Vec<_>>());
        assert!(places.len() as i64 <= TABLE_MASK + 1);
    }

    #[test]
    fn what_has_no_key_gets_none() {
        assert_eq!(key(1, 1 << NUMBER_BITS, Table::Activity), None);
        assert_eq!(key(1, 1, Table::Office), None);
    }
}
