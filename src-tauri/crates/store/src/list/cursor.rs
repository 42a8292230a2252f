//! Where a page of a list ended, as text for the one who asks for the next.

use super::Count;
use crate::error::{Result, StoreError};

/// Where a page ended, and how many answers were counted with the first one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cursor {
    pub(super) place: Place,
    pub(super) count: Count,
}

/// A place in a list, by its order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Below this key.
    Newest(i64),
    /// Above this key.
    Oldest(i64),
    /// After this sort key and number.
    Title(Vec<u8>, i64),
}

impl Cursor {
    /// `n.key.total`, `o.key.total` or `t.number.total.sortkey`, with `+` after a total that is not
    /// all.
    pub(super) fn write(&self) -> String {
        let total = format!("{}{}", self.count.total, if self.count.more { "+" } else { "" });
        match &self.place {
            Place::Newest(key) => format!("n.{key}.{total}"),
            Place::Oldest(key) => format!("o.{key}.{total}"),
            Place::Title(sort_key, doc) => format!("t.{doc}.{total}.{}", hex::encode(sort_key)),
        }
    }

    pub(super) fn read(text: &str) -> Result<Cursor> {
        Cursor::parse(text)
            .filter(|cursor| cursor.write() == text)
            .ok_or_else(|| StoreError::NoSuchPlace(text.to_owned()))
    }

    fn parse(text: &str) -> Option<Cursor> {
        let parts: Vec<&str> = text.split('.').collect();
        let (place, total) = match *parts.as_slice() {
            ["n", key, total] => (Place::Newest(key.parse().ok()?), total),
            ["o", key, total] => (Place::Oldest(key.parse().ok()?), total),
            ["t", doc, total, sort_key] => {
                (Place::Title(hex::decode(sort_key).ok()?, doc.parse().ok()?), total)
            }
            _ => return None,
        };
        let (total, more) = total.strip_suffix('+').map_or((total, false), |total| (total, true));
        Some(Cursor { place, count: Count { total: total.parse().ok()?, more } })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn cursors_are_read_as_written(key: i64, sort_key: Vec<u8>, total: u32, more: bool) {
            for place in [Place::Newest(key), Place::Oldest(key), Place::Title(sort_key, key)] {
                let cursor = Cursor { place, count: Count { total, more } };
                prop_assert_eq!(Cursor::read(&cursor.write()).unwrap(), cursor);
            }
        }

        #[test]
        fn what_no_page_gave_is_refused(text in "\\PC*|[not]\\.[0-9]{0,25}(\\.[0-9+]{0,3}){0,3}(\\.[0-9a-f]{0,4})?") {
            match Cursor::read(&text) {
                Ok(cursor) => prop_assert_eq!(cursor.write(), text),
                Err(error) => prop_assert!(matches!(error, StoreError::NoSuchPlace(_))),
            }
        }
    }
}
