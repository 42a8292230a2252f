//! The order of names and titles: sort keys that SQLite can compare as bytes.
//!
//! Vietnamese order (CLDR `vi`): the letters a ă â b c d đ e ê … each on its own, tones only
//! between words otherwise equal, numbers by value ("Điều 2" before "Điều 10"). Lao and foreign
//! names keep the root order, so one list can hold all of them. People are listed as Vietnamese
//! offices do: a Vietnamese by the given name, which is the last word, everybody else by the name
//! as it is written.
//!
//! Keys are stored beside the records and are worth nothing under another version of the collation
//! data: see [`SORT_KEY_VERSION`].

use std::cmp::Ordering;

use caunoi_domain::Country;
use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};
use icu_locale_core::locale;

/// The version of the sort keys. A file whose keys were made under another version has them made
/// again. Raise this when the test that pins keys fails after an update of the collation data.
pub const SORT_KEY_VERSION: u32 = 1;

/// The collation data compiled into the program cannot be loaded: a broken build.
#[derive(Debug, thiserror::Error)]
#[error("the Vietnamese collation cannot be loaded: {0}")]
pub struct CollationUnavailable(String);

/// Vietnamese order. Made once, then shared.
#[derive(Debug)]
pub struct Collation {
    collator: CollatorBorrowed<'static>,
}

impl Collation {
    /// Loads the collation from the data compiled in.
    pub fn new() -> Result<Collation, CollationUnavailable> {
        let collator = Collator::try_new(locale!("vi-u-kn").into(), CollatorOptions::default())
            .map_err(|error| CollationUnavailable(error.to_string()))?;
        Ok(Collation { collator })
    }

    /// The order of two texts.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collator.compare(a, b)
    }

    /// Bytes that sort as [`compare`](Collation::compare) does, for a BLOB column.
    pub fn sort_key(&self, text: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(text.len() + 8);
        let Ok(()) = self.collator.write_sort_key_to(text.trim(), &mut key);
        key
    }

    /// The sort key of a person's full name, written in the order of the person's country.
    ///
    /// Where the country is Vietnam, the given name (the last word) comes first and the rest
    /// decides between namesakes. A Lao or foreign name, or one of unknown country, is never taken
    /// apart.
    pub fn person_sort_key(&self, full_name: &str, country: Country) -> Vec<u8> {
        let words: Vec<&str> = full_name.split_whitespace().collect();
        match words.split_last() {
            Some((given, rest)) if country == Country::VIETNAM => {
                let mut key = self.sort_key(given);
                // Below every byte of a key, so that a given name sorts before a longer one.
                key.push(0);
                key.extend(self.sort_key(&rest.join(" ")));
                key
            }
            _ => self.sort_key(&words.join(" ")),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn collation() -> Collation {
        Collation::new().expect("collation data compiled in")
    }

    fn sorted(mut texts: Vec<&str>, key: impl Fn(&str) -> Vec<u8>) -> Vec<&str> {
        texts.reverse();
        texts.sort_by_cached_key(|text| key(text));
        texts
    }

    #[test]
    fn vietnamese_letters_and_tones_take_their_places() {
        let order = vec![
            "An Giang",
            "Ấn Độ",
            "Bắc Ninh",
            "Cao Bằng",
            "Cần Thơ",
            "Dak Lak",
            "Đà Nẵng",
            "Điện Biên",
            "Gia Lai",
            "Hà Nội",
            "Hải Phòng",
            "Huế",
            "Lào Cai",
            "Quảng Ninh",
            "Quảng Trị",
            "Thanh Hóa",
            "Vĩnh Long",
            "Zambia",
        ];
        let collation = collation();
        assert_eq!(sorted(order.clone(), |text| collation.sort_key(text)), order);
    }

    #[test]
    fn tones_only_part_words_otherwise_equal() {
        let order = vec!["ma", "mà", "mả", "mã", "má", "mạ", "mai", "màu"];
        let collation = collation();
        assert_eq!(sorted(order.clone(), |text| collation.sort_key(text)), order);
    }

    #[test]
    fn numbers_sort_by_value() {
        let order = vec!["Điều 2", "Điều 10", "Điều 10a", "Điều 100"];
        let collation = collation();
        assert_eq!(sorted(order.clone(), |text| collation.sort_key(text)), order);
    }

    #[test]
    fn vietnamese_people_are_listed_by_given_name() {
        let order = vec![
            "Trần Thị An",
            "Lê Văn Ân",
            "Phạm Bình",
            "Lê Đức Dũng",
            "Trần Dũng",
            "Ngô Văn Đức",
            "Lê Hoàng",
            "Bùi Hoàng Yến",
        ];
        let collation = collation();
        assert_eq!(
            sorted(order.clone(), |text| collation.person_sort_key(text, Country::VIETNAM)),
            order
        );
    }

    #[test]
    fn other_names_are_not_taken_apart() {
        let collation = collation();
        for country in [Country::LAOS, Country::default()] {
            let key = |name: &str| collation.person_sort_key(name, country);
            assert_eq!(sorted(vec!["Adam Zed", "Zed Adam"], key), ["Adam Zed", "Zed Adam"]);
        }
        let an = collation.person_sort_key("Trần Văn An", Country::VIETNAM);
        let lao = collation.person_sort_key("Bounmy Adam", Country::LAOS);
        assert!(an < lao);
    }

    #[test]
    fn spaces_around_and_inside_a_name_make_no_difference() {
        let collation = collation();
        let key = |name: &str| collation.person_sort_key(name, Country::VIETNAM);
        assert_eq!(key(" Trần  Văn  An "), key("Trần Văn An"));
    }

    /// When this fails after an update of the collation data, stored keys no longer sort with new
    /// ones: raise `SORT_KEY_VERSION` and pin the new bytes.
    #[test]
    fn keys_are_those_of_this_version() {
        let collation = collation();
        let keys: Vec<u8> = ["Đối ngoại", "Huế 2023", "ວຽງຈັນ", "Łódź"]
            .iter()
            .flat_map(|text| collation.sort_key(text))
            .collect();
        assert_eq!(
            (SORT_KEY_VERSION, blake3::hash(&keys).to_hex().as_str()),
            (1, "aa8375fa5d6850c4784d091bf660d6d1456b2d21efe40a20384748cd6c42c061")
        );
    }

    proptest! {
        #[test]
        fn keys_sort_as_texts_compare(
            a in "[a-cđĐêếềơ0-9 ກ-ງເ]{0,8}", b in "[a-cđĐêếềơ0-9 ກ-ງເ]{0,8}"
        ) {
            let collation = collation();
            let (a, b) = (a.trim(), b.trim());
            prop_assert_eq!(collation.sort_key(a).cmp(&collation.sort_key(b)), collation.compare(a, b));
        }
    }
}
