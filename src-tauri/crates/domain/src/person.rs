//! People and the posts they hold over time.

use crate::date::{DateEnd, PartialDate};
use crate::id::Id;
use crate::text::{Country, Text};
use crate::vocabulary::TravelDocumentKind;

crate::record! {
    /// A person met in the work. Passport, birth and health data never belong here; what travelling
    /// needs is in [`TravelDocument`].
    Person in person {
        /// The full name as the person writes it in Latin letters; never split.
        full_name: Text,
        /// The name in its native script, such as Lao.
        native_name: Text,
        /// What the person is called for short.
        short_name: Text,
        /// Form of address, such as "Ông", "Bà", "Đồng chí".
        honorific: Text,
        /// Country.
        country: Country,
        /// Anything else worth keeping for the next meeting.
        notes: Text,
    }

    /// A post held at an organisation for a time.
    Post in post {
        /// Who holds it.
        person: Id [owner],
        /// Where; unknown organisations stay empty.
        organisation: Option<Id> [refers Organisation],
        /// Name of the post, such as "Thứ trưởng".
        title: Text,
        /// From when.
        valid_from: PartialDate,
        /// Until when.
        valid_to: DateEnd,
    }

    /// A passport or another paper a person travels with. Kept and loaded apart from the person:
    /// never in search, logs, packs or exports, and shown masked unless somebody asks to see it.
    TravelDocument in travel_document {
        /// Whose it is.
        person: Id [owner],
        /// What it is.
        kind: TravelDocumentKind,
        /// Its number.
        number: Text,
        /// The country that issued it.
        issuer: Country,
        /// When it was issued.
        issued_on: PartialDate,
        /// Until when it is valid.
        valid_until: PartialDate,
        /// Visa, with its number and validity.
        visa: Text,
        /// Date of birth, as it states.
        birth_date: PartialDate,
    }
}

/// How many signs of a masked value are shown, its last.
const SHOWN: usize = 3;

/// A personal value as shown to who has not asked to see it: dots, and of a long one the last
/// signs. Nothing is masked where nothing is written.
pub fn masked(value: &str) -> String {
    let signs: Vec<char> = value.chars().collect();
    if signs.is_empty() {
        return String::new();
    }
    let shown = if signs.len() > 2 * SHOWN { SHOWN } else { 0 };
    format!("•••{}", signs.iter().skip(signs.len() - shown).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::masked;

    #[test]
    fn a_masked_value_shows_its_end_and_a_short_one_nothing() {
        assert_eq!(
            [masked(""), masked("B12"), masked("THU012"), masked("THU0123")],
            ["", "•••", "•••", "•••123"]
        );
    }
}
