//! Organisations: agencies, unions, commands, press; with the names they had and who took over from
//! whom.

use crate::date::{DateEnd, PartialDate};
use crate::id::Id;
use crate::text::{Country, Text};
use crate::vocabulary::{Lang, OrganisationKind, SuccessionScope};

crate::record! {
    /// An organisation on any side.
    Organisation in organisation {
        /// What it is.
        kind: OrganisationKind,
        /// Country it belongs to.
        country: Country,
        /// The organisation above it.
        parent: Option<Id> [refers Organisation],
        /// Province or city it sits in.
        province: Text,
        /// Anything else worth keeping.
        notes: Text,
    }

    /// A name an organisation has or had, in one language, for a time.
    OrganisationName in organisation_name {
        /// Whose name it is.
        organisation: Id [owner],
        /// Language of the name.
        lang: Lang,
        /// The name in full.
        name: Text,
        /// Its abbreviation, such as "Cục TTĐN".
        abbreviation: Text,
        /// From when it was so called.
        valid_from: PartialDate,
        /// Until when.
        valid_to: DateEnd,
    }

    /// Another spelling under which an organisation is met in papers.
    OrganisationAlias in organisation_alias {
        /// Whose it is.
        organisation: Id [owner],
        /// The spelling as met.
        text: Text,
    }

    /// An organisation's tasks passing to another (Decree 177/2025/NĐ-CP, Article 4, for agreements
    /// touched).
    Succession in succession {
        /// The organisation that gave up the tasks.
        predecessor: Id [owner],
        /// The organisation that took them over.
        successor: Id [refers Organisation],
        /// When.
        date: PartialDate,
        /// The paper that ordered it.
        legal_basis: Text,
        /// How much passed.
        scope: SuccessionScope,
    }
}

impl OrganisationName {
    /// Whether the name was surely in use on `date`: it had begun and had not ended.
    pub fn in_use(&self, date: chrono::NaiveDate) -> bool {
        self.valid_from.earliest().is_none_or(|from| from <= date) && !self.valid_to.is_over(date)
    }
}

/// The name to show for an organisation: in `lang` if there is one, else in Vietnamese, else in any
/// language; the one in use on `date` before an older one. `None` when it has no name at all.
pub fn name_on(
    names: &[OrganisationName],
    lang: Lang,
    date: chrono::NaiveDate,
) -> Option<&OrganisationName> {
    names.iter().max_by_key(|name| {
        let language = if name.lang == lang { 2 } else { u8::from(name.lang == Lang::Vi) };
        (language, name.in_use(date), name.valid_from.earliest())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    fn name(lang: Lang, text: &str, from: &str, to: &str) -> OrganisationName {
        OrganisationName {
            lang,
            name: text.into(),
            valid_from: from.parse().unwrap(),
            valid_to: to.parse().unwrap(),
            ..OrganisationName::default()
        }
    }

    #[test]
    fn the_name_of_the_day_and_the_language_is_chosen() {
        let names = [
            name(Lang::Vi, "Cục Cũ", "unknown", "2025-03-01"),
            name(Lang::Vi, "Cục Mới", "2025-03-01", "open"),
            name(Lang::En, "New Department", "2025-03-01", "open"),
        ];
        let shown = |lang, y| {
            name_on(&names, lang, NaiveDate::from_ymd_opt(y, 6, 1).unwrap()).unwrap().name.as_str()
        };
        assert_eq!(shown(Lang::Vi, 2023), "Cục Cũ");
        assert_eq!(shown(Lang::Vi, 2026), "Cục Mới");
        assert_eq!(shown(Lang::Lo, 2026), "Cục Mới");
        assert_eq!(shown(Lang::En, 2026), "New Department");
        assert!(name_on(&[], Lang::Vi, NaiveDate::MIN).is_none());
    }
}
