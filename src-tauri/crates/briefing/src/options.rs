//! What the reader wants of a pack: language, parts and their order, marks on the cover.

use caunoi_document::{Format, Lang};

/// How a pack is to be composed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PackOptions {
    /// Language of labels, and of texts where the records have them in it.
    pub lang: Lang,
    /// The parts to print, in this order. A part named twice prints once, where it stands first.
    pub parts: Vec<Part>,
    /// Mark on the cover that says who may see the paper.
    pub circulation: Option<Circulation>,
    /// What stands at the head of the cover.
    pub heading: CoverHeading,
    /// How the paper looks.
    pub format: Format,
}

impl PackOptions {
    /// A whole internal pack in the language given.
    pub fn new(lang: Lang) -> PackOptions {
        PackOptions {
            lang,
            parts: Part::ALL.to_vec(),
            circulation: Some(Circulation::Internal),
            heading: CoverHeading::Agencies,
            format: Format::pack(),
        }
    }

    /// Prints these parts in this order.
    #[must_use]
    pub fn parts(mut self, parts: impl IntoIterator<Item = Part>) -> PackOptions {
        self.parts = parts.into_iter().collect();
        self
    }

    /// Sets or drops the mark on the cover.
    #[must_use]
    pub fn circulation(mut self, circulation: Option<Circulation>) -> PackOptions {
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

/// A part of a pack, each composed by a file of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Part {
    /// Title page: agencies, title, circulation mark, as-of date, version.
    Cover,
    /// Table of contents.
    Contents,
    /// One page of aims, figures, the last meeting, what is outstanding.
    Summary,
    /// The talks the pack is for: both sides by rank, the points, the seating.
    Talks,
    /// The partner: names over time, predecessors and successors, people. Prints only in a pack about a partner.
    Partner,
    /// The media of the partner's country in figures, totals checked.
    Media,
    /// The agreement, or each agreement with the partner: particulars, parties as signed and today.
    Agreements,
    /// Commitments, their progress, and the activities that carried them out.
    Commitments,
    /// Activities of the period as a table.
    ActivityTable,
    /// The same activities as text.
    ActivityText,
    /// What is planned.
    Planned,
    /// What is outstanding: commitments not carried out, plans whose day has passed, unknown dates that decide something.
    Outstanding,
    /// The sources cited, numbered, with their certainty.
    Sources,
    /// Everything that printed as unknown.
    Gaps,
}

impl Part {
    /// All parts in their usual order.
    pub const ALL: &'static [Part] = &[
        Part::Cover,
        Part::Contents,
        Part::Summary,
        Part::Talks,
        Part::Partner,
        Part::Media,
        Part::Agreements,
        Part::Commitments,
        Part::ActivityTable,
        Part::ActivityText,
        Part::Planned,
        Part::Outstanding,
        Part::Sources,
        Part::Gaps,
    ];
}

/// A mark that says who may see a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Circulation {
    /// For use inside the agency (LƯU HÀNH NỘI BỘ).
    Internal,
    /// To be given back after reading (XEM XONG TRẢ LẠI).
    ReturnAfterReading,
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
