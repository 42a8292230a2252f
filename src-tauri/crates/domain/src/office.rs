//! The office that keeps the records.

use crate::text::{LangSet, Text};

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
        /// Place named in the dateline of its papers, such as "Huế".
        place: Text,
        /// Languages its papers are printed in.
        languages: LangSet,
    }
}
