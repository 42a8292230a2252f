//! What the reader wants of a pack: language, parts with their ways and order, marks on the cover.

use crate::Period;
use crate::pack::wording::record_lang;
use caunoi_document::{Format, Lang};
use caunoi_domain::{Circulation, Id, OwnSide, PackPart, PartDetail};

/// How a pack is to be composed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PackOptions {
    /// Language of labels, and of texts where the records have them in it.
    pub lang: Lang,
    /// The parts to print, in this order. A part named twice prints once, where it stands first.
    pub sections: Vec<SectionOptions>,
    /// Mark on the cover that says who may see the paper.
    pub circulation: Circulation,
    /// Title on the cover; that of what the pack is about where it is empty.
    pub title: String,
    /// Who is to read it; may be empty.
    pub audience: String,
    /// Which print it is; none for what is only looked at.
    pub print: Option<u32>,
    /// What stands at the head of the cover.
    pub heading: CoverHeading,
    /// How the paper looks.
    pub format: Format,
}

impl PackOptions {
    /// A whole internal pack in the language given; what is for our side alone is in it as
    /// [`OwnSide`] has it unless asked otherwise.
    pub fn new(lang: Lang) -> PackOptions {
        PackOptions {
            lang,
            sections: SectionOptions::of_parts(lang, PackPart::ALL.iter().copied()),
            circulation: Circulation::Internal,
            title: String::new(),
            audience: String::new(),
            print: None,
            heading: CoverHeading::Agencies,
            format: Format::pack(),
        }
    }

    /// Prints these parts in this order.
    #[must_use]
    pub fn parts(self, parts: impl IntoIterator<Item = PackPart>) -> PackOptions {
        let sections = SectionOptions::of_parts(self.lang, parts);
        self.sections(sections)
    }

    /// Prints these parts in this order, each in its way.
    #[must_use]
    pub fn sections(mut self, sections: impl IntoIterator<Item = SectionOptions>) -> PackOptions {
        self.sections = sections.into_iter().collect();
        self
    }

    /// Sets or drops the mark on the cover.
    #[must_use]
    pub fn circulation(mut self, circulation: Circulation) -> PackOptions {
        self.circulation = circulation;
        self
    }

    /// Sets what stands at the head of the cover.
    #[must_use]
    pub fn heading(mut self, heading: CoverHeading) -> PackOptions {
        self.heading = heading;
        self
    }

    /// Sets how the paper looks.
    #[must_use]
    pub fn format(mut self, format: Format) -> PackOptions {
        self.format = format;
        self
    }
}

/// A part of a pack and how it is to be printed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SectionOptions {
    /// Which part.
    pub part: PackPart,
    /// The days it covers; those of the pack unless given.
    pub period: Option<Period>,
    /// The partner it keeps to, with those it took over from; all unless given.
    pub partner: Option<Id>,
    /// How much it tells.
    pub detail: PartDetail,
    /// Whether what is for our side alone is printed.
    pub confidential: bool,
    /// What is said at its head besides the records, a paragraph a line.
    pub text: String,
}

impl SectionOptions {
    /// Parts in the usual way of a paper in one language.
    fn of_parts(lang: Lang, parts: impl IntoIterator<Item = PackPart>) -> Vec<SectionOptions> {
        let confidential = own_side_by_language(lang);
        parts
            .into_iter()
            .map(|part| SectionOptions { part, confidential, ..SectionOptions::default() })
            .collect()
    }
}

/// Whether a paper in one language has what is for our side alone, where nobody asked otherwise.
pub(crate) fn own_side_by_language(lang: Lang) -> bool {
    OwnSide::default().is_printed(record_lang(lang), None)
}

/// What stands at the head of the cover.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum CoverHeading {
    /// The parent agency and the unit: right for a working file, which a pack is.
    #[default]
    Agencies,
    /// The agencies, and Vietnam's national name and motto as in Decree 30/2020/NĐ-CP.
    Vietnam,
    /// The agencies, and the national name and motto of Laos.
    Laos,
    /// The agencies, and a national name and motto as the office words them.
    Worded {
        /// National name.
        national_name: String,
        /// Motto.
        motto: String,
    },
}
