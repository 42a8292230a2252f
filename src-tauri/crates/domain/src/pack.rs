//! Briefing packs (hồ sơ): what one is for, which parts it has in which order, and what is said in
//! it besides the records. The facts in a pack are read from the records each time it is drawn;
//! only what is here is the pack's own.

pub mod templates;

use crate::date::PartialDate;
use crate::id::Id;
use crate::text::Text;
use crate::time::ClockTime;
use crate::vocabulary::{
    Circulation, Inclusion, Lang, OwnSide, PackPart, PackSpan, PackUse, PartDetail, Untranslated,
};
use chrono::{Datelike, Days, Months, NaiveDate};

crate::record! {
    /// A pack, or a template packs are begun from.
    Pack in pack {
        /// Whether it is for an occasion or is the pattern of others.
        usage: PackUse,
        /// Title on the cover, or name of the template; the occasion's own where it is empty.
        title: Text,
        /// The talks, the delegation or another activity it is for.
        activity: Option<Id> [refers Activity],
        /// The agreement it is about.
        agreement: Option<Id> [refers Agreement],
        /// The partner it is about.
        organisation: Option<Id> [refers Organisation],
        /// Who is to read it, as the cover says.
        audience: Text,
        /// Language it is written in: Vietnamese, Lao or English.
        lang: Lang,
        /// Language it is written in beside the first, side by side; none for one language.
        second_lang: Option<Lang>,
        /// The day it speaks of; unknown for the day it is drawn on.
        as_of: PartialDate,
        /// The days its log covers.
        span: PackSpan,
        /// First of them, where they are chosen.
        period_from: PartialDate,
        /// Last of them, where they are chosen.
        period_to: PartialDate,
        /// The mark that says who may see it.
        circulation: Circulation,
        /// Whether it may be printed with texts that are in another language.
        untranslated: Untranslated,
        /// Which version it is, such as "bản trình Thứ trưởng".
        version: Text,
    }

    /// A part of a pack.
    PackSection in pack_section {
        /// The pack.
        pack: Id [owner],
        /// Place among the parts, from 0.
        position: u32 [untold],
        /// Which part.
        part: PackPart,
        /// Whether it is printed.
        shown: Inclusion,
        /// What is said at its head besides the records, a paragraph a line.
        text: Text,
        /// The days it covers; those of the pack unless given.
        span: Option<PackSpan>,
        /// First of them, where they are chosen.
        period_from: PartialDate,
        /// Last of them, where they are chosen.
        period_to: PartialDate,
        /// The partner it keeps to; all unless given.
        partner: Option<Id> [refers Organisation],
        /// How much it tells.
        detail: PartDetail,
        /// Whether what is for our side alone is printed.
        confidential: OwnSide,
    }
}

crate::record! {
    /// A pack as it left the office. Prints are made and never changed; the paper and what it was
    /// made of are attached to it.
    PackPrint in pack_print {
        /// What the pack is for: its prints are numbered within that, and outlive the pack.
        subject: Id [untold],
        /// Which print it is, from 1.
        number: u32,
        /// Title of the paper.
        title: Text,
        /// Language of the paper.
        lang: Lang,
        /// The mark on its cover.
        circulation: Circulation,
        /// The day it was printed, in office time.
        printed_on: PartialDate,
        /// The time of that day.
        printed_at: ClockTime,
        /// Who printed it.
        printed_by: Text,
        /// How many pages it has.
        pages: u32,
    }
}

/// First and last of some days; open where a bound is missing.
pub type DayBounds = (Option<NaiveDate>, Option<NaiveDate>);

impl PackSpan {
    /// The days it is on a day, those chosen being `from` and `to`.
    pub fn days(self, as_of: NaiveDate, from: PartialDate, to: PartialDate) -> DayBounds {
        match self {
            // The day after the same day a year earlier: twelve months, and no day twice.
            PackSpan::LastYear => (
                as_of
                    .checked_sub_months(Months::new(12))
                    .and_then(|day| day.checked_add_days(Days::new(1))),
                Some(as_of),
            ),
            PackSpan::ThisYear => {
                (as_of.with_ordinal(1), NaiveDate::from_ymd_opt(as_of.year(), 12, 31))
            }
            PackSpan::All => (None, None),
            PackSpan::Chosen => (from.earliest(), to.latest()),
        }
    }
}

/// Which ways of printing a part has a choice of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "contract", derive(schemars::JsonSchema, ts_rs::TS))]
pub struct PartWays {
    /// The part.
    pub part: PackPart,
    /// It can cover other days than the pack.
    pub span: bool,
    /// It can keep to one partner.
    pub partner: bool,
    /// It can be told in brief.
    pub detail: bool,
    /// It holds what is for our side alone.
    pub confidential: bool,
}

impl OwnSide {
    /// Whether what is for our side alone is printed in a paper in these languages: one that the
    /// other side can read has none of it unless that was asked for.
    pub fn is_printed(self, lang: Lang, second: Option<Lang>) -> bool {
        match self {
            OwnSide::VietnameseOnly => {
                lang == Lang::Vi && second.is_none_or(|second| second == Lang::Vi)
            }
            OwnSide::AnyLanguage => true,
            OwnSide::LeftOut => false,
        }
    }
}

impl PackPart {
    /// Which ways of printing it has a choice of.
    pub fn ways(self) -> PartWays {
        use PackPart::*;
        PartWays {
            part: self,
            span: matches!(self, Summary | ActivityTable | ActivityText | Exchanges | Outstanding),
            partner: matches!(
                self,
                Summary
                    | Agreements
                    | Commitments
                    | ActivityTable
                    | ActivityText
                    | Exchanges
                    | Planned
                    | Outstanding
            ),
            detail: matches!(
                self,
                Cover
                    | Members
                    | Partner
                    | Media
                    | Agreements
                    | Commitments
                    | ActivityText
                    | Exchanges
            ),
            confidential: matches!(self, Points | Logistics | Agreements),
        }
    }
}

impl Pack {
    /// The day it speaks of when it is drawn on `today`.
    pub fn day(&self, today: NaiveDate) -> NaiveDate {
        self.as_of.day().unwrap_or(today)
    }

    /// The days its log covers when it speaks of `as_of`.
    pub fn period(&self, as_of: NaiveDate) -> DayBounds {
        self.span.days(as_of, self.period_from, self.period_to)
    }
}

impl PackSection {
    /// The days it covers when the pack speaks of `as_of`; `None` for those of the pack.
    pub fn period(&self, as_of: NaiveDate) -> Option<DayBounds> {
        self.span.map(|span| span.days(as_of, self.period_from, self.period_to))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn what_is_for_our_side_alone_stays_in_vietnamese_unless_asked_for() {
        let printed = |own: OwnSide| {
            [
                (Lang::Vi, None),
                (Lang::Lo, None),
                (Lang::En, None),
                (Lang::Vi, Some(Lang::Lo)),
                (Lang::Lo, Some(Lang::Vi)),
            ]
            .map(|(lang, second)| own.is_printed(lang, second))
        };
        assert_eq!(printed(OwnSide::default()), [true, false, false, false, false]);
        assert_eq!(printed(OwnSide::AnyLanguage), [true; 5]);
        assert_eq!(printed(OwnSide::LeftOut), [false; 5]);
        assert_eq!(
            OwnSide::from_code("included"),
            Some(OwnSide::default()),
            "packs kept by earlier versions had this by default"
        );
    }

    #[test]
    fn spans_are_days_of_the_day_the_pack_speaks_of() {
        let days = |span: PackSpan, as_of: &str| {
            span.days(day(as_of), "2025".parse().unwrap(), "2025-02".parse().unwrap())
        };
        assert_eq!(
            days(PackSpan::LastYear, "2026-03-01"),
            (Some(day("2025-03-02")), Some(day("2026-03-01")))
        );
        assert_eq!(
            days(PackSpan::LastYear, "2024-02-29"),
            (Some(day("2023-03-01")), Some(day("2024-02-29")))
        );
        assert_eq!(
            days(PackSpan::ThisYear, "2026-03-01"),
            (Some(day("2026-01-01")), Some(day("2026-12-31")))
        );
        assert_eq!(days(PackSpan::All, "2026-03-01"), (None, None));
        assert_eq!(
            days(PackSpan::Chosen, "2026-03-01"),
            (Some(day("2025-01-01")), Some(day("2025-02-28")))
        );
    }
}
