//! The office that keeps the records.

use crate::text::{Country, LangSet, Text, of_language};
use crate::vocabulary::Lang;

crate::record! {
    /// The unit whose records these are; an office file has exactly one.
    Office in office {
        /// Name of the unit as it stands on its papers.
        unit_name: Text,
        /// Name in Lao, where there is one.
        unit_name_lo: Text,
        /// Name in English, where there is one.
        unit_name_en: Text,
        /// The agency above it, as it stands on its papers.
        parent_agency: Text,
        /// The agency above it in Lao, where it has a name there.
        parent_agency_lo: Text,
        /// The agency above it in English, where it has a name there.
        parent_agency_en: Text,
        /// Place named in the dateline of its papers, such as "Huế".
        place: Text,
        /// The place as Lao papers write it.
        place_lo: Text,
        /// The place as English papers write it.
        place_en: Text,
        /// Languages its papers are printed in.
        languages: LangSet,
    }
}

impl Office {
    /// The country of every office: its organisations are on our side.
    pub const COUNTRY: Country = Country::VIETNAM;

    /// Name of the unit in a language; empty where it has none there.
    pub fn unit_name_in(&self, lang: Lang) -> &Text {
        of_language(lang, [&self.unit_name, &self.unit_name_lo, &self.unit_name_en])
    }

    /// The agency above it in a language; empty where it has no name there.
    pub fn parent_agency_in(&self, lang: Lang) -> &Text {
        of_language(lang, [&self.parent_agency, &self.parent_agency_lo, &self.parent_agency_en])
    }

    /// The place of its papers as a language writes it; empty where nobody has said how.
    pub fn place_in(&self, lang: Lang) -> &Text {
        of_language(lang, [&self.place, &self.place_lo, &self.place_en])
    }
}
