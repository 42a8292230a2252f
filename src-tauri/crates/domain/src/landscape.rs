//! The media of a country in figures (số liệu truyền thông): indicators that may be totals of
//! others, and for each of them the figures that sources give, side by side. Nothing is
//! overwritten: another figure is another record, and which of them is used carries its reason.

pub mod sums;

use crate::date::PartialDate;
use crate::id::Id;
use crate::money::Amount;
use crate::text::{Country, Text};
use crate::vocabulary::{Certainty, FigureUse, IndicatorShare, Lang, Side, SumState};
use chrono::NaiveDate;

crate::record! {
    /// What is known of the media of a country. There is one for each country.
    MediaLandscape in media_landscape {
        /// The country.
        country: Country,
        /// Language of its texts.
        lang: Lang,
        /// What to know about all of it.
        note: Text,
    }

    /// Something counted, such as "Đài phát thanh".
    MediaIndicator in media_indicator {
        /// The landscape.
        landscape: Id [owner],
        /// Place among the indicators, from 0.
        position: u32 [untold],
        /// What is counted.
        name: Text,
        /// In what, such as "đài".
        unit: Text,
        /// The indicator it is counted within; none at the top.
        within: Option<Id> [refers MediaIndicator],
        /// Whether that one is the total of this and others.
        share: IndicatorShare,
    }

    /// What one source says of an indicator.
    MediaFigure in media_figure {
        /// The landscape.
        landscape: Id [owner],
        /// The indicator.
        indicator: Id [refers MediaIndicator],
        /// The figure, in the indicator's unit.
        value: Amount,
        /// The day, month or year it speaks of.
        as_of: PartialDate,
        /// Who says so; figures of one source and date are one statement, whose sums are checked.
        source: Option<Id> [refers Source],
        /// How sure.
        certainty: Certainty,
        /// What exactly was counted.
        definition: Text,
        /// What is counted otherwise than in the figures before; breaks the series where it is not
        /// empty.
        redefined: Text,
        /// Whether this is the figure papers use.
        used: FigureUse,
        /// Why this one and not another.
        reason: Text,
        /// What became of its parts not adding up to it.
        sum_state: SumState,
        /// What the partner answered, or why the gap was accepted.
        sum_note: Text,
    }

    /// A press office of one side that resides in the other's country.
    PressOffice in press_office {
        /// The landscape of the country of the partner.
        landscape: Id [owner],
        /// The organisation it belongs to.
        organisation: Id [refers Organisation],
        /// Whose it is: ours resides there, the partner's resides here.
        side: Side,
        /// Where it resides.
        place: Text,
        /// Since when.
        since: PartialDate,
        /// What to know about it.
        note: Text,
    }
}

impl crate::MediaLandscapeFile {
    /// The media as they were known on a day: without figures that speak of a later day, and
    /// without press offices opened later. What may have been so stays.
    pub fn known_on(mut self, day: NaiveDate) -> crate::MediaLandscapeFile {
        let by_then = |date: PartialDate| date.earliest().is_none_or(|first| first <= day);
        self.figures.retain(|figure| by_then(figure.as_of));
        self.press_offices.retain(|office| by_then(office.since));
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_landscape_of_a_past_day_holds_nothing_later() {
        let figure =
            |as_of: &str| MediaFigure { as_of: as_of.parse().unwrap(), ..MediaFigure::default() };
        let office =
            |since: &str| PressOffice { since: since.parse().unwrap(), ..PressOffice::default() };
        let file = crate::MediaLandscapeFile {
            figures: ["2024", "2026", "2026-11", "unknown"].map(figure).into(),
            press_offices: ["2025-10-01", "2026-10-01"].map(office).into(),
            ..crate::MediaLandscapeFile::default()
        };
        let known = file.known_on("2026-03-01".parse().unwrap());
        let dates: Vec<String> =
            known.figures.iter().map(|figure| figure.as_of.to_string()).collect();
        assert_eq!(dates, ["2024", "2026", "unknown"]);
        assert_eq!(known.press_offices.len(), 1);
    }
}
