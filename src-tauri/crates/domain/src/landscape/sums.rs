//! Whether parts add up to their total, statement by statement: only figures of one source and one
//! date are added.

use super::MediaFigure;
use crate::MediaLandscapeFile;
use crate::date::PartialDate;
use crate::id::Id;
use crate::money::Amount;
use crate::vocabulary::IndicatorShare;

/// Most parts in doubt of which every choice is tried.
const MOST_IN_DOUBT: usize = 12;

/// A total compared with the sum of its parts.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "contract", derive(schemars::JsonSchema, ts_rs::TS))]
pub struct SumCheck {
    /// The figure of the total.
    pub figure: Id,
    /// The indicator it is of.
    pub indicator: Id,
    /// What the parts of the same statement add up to; nothing where that is beyond what can be
    /// computed.
    pub sum: Option<Amount>,
    /// The figures added, in the order of their indicators.
    pub parts: Vec<Id>,
    /// What comes of it.
    pub verdict: SumVerdict,
}

/// What comes of comparing a total with its parts.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", rename_all_fields = "camelCase")]
#[cfg_attr(feature = "contract", derive(schemars::JsonSchema, ts_rs::TS))]
pub enum SumVerdict {
    /// The parts add up to it
    Holds,
    /// They do not
    Differs {
        /// The total less the sum of its parts.
        gap: Amount,
    },
    /// They would if these, of which nobody knows whether they are parts, were parts; that is for
    /// an officer to decide
    HoldsWith {
        /// The total less the sum of its parts.
        gap: Amount,
        /// The figures in doubt that close the gap, as few as can.
        figures: Vec<Id>,
    },
    /// The sum, or its distance from the total, is beyond what can be computed
    NotComputed,
    /// The statement is silent about some part, so that nothing can be said
    PartsMissing {
        /// The indicators without a figure.
        indicators: Vec<Id>,
    },
}

/// Compares every total that has a figure with its parts in the same statement. Totals of whose
/// parts the statement says nothing are left out.
pub fn checked(file: &MediaLandscapeFile) -> Vec<SumCheck> {
    file.figures.iter().filter_map(|total| check(file, total)).collect()
}

fn check(file: &MediaLandscapeFile, total: &MediaFigure) -> Option<SumCheck> {
    let beside = |indicator: Id| {
        file.figures
            .iter()
            .find(|figure| figure.indicator == indicator && statement(figure) == statement(total))
    };
    let within = |share: IndicatorShare| {
        let mut below: Vec<_> = file
            .indicators
            .iter()
            .filter(|indicator| {
                indicator.within == Some(total.indicator) && indicator.share == share
            })
            .collect();
        below.sort_by_key(|indicator| indicator.position);
        below
    };
    let parts = within(IndicatorShare::Part);
    let said: Vec<&MediaFigure> = parts.iter().filter_map(|part| beside(part.id)).collect();
    if said.is_empty() {
        return None;
    }
    let missing: Vec<Id> =
        parts.iter().filter(|part| beside(part.id).is_none()).map(|part| part.id).collect();
    let sum = Amount::sum(said.iter().map(|figure| figure.value));
    let gap = sum.and_then(|sum| total.value.minus(sum));
    let doubtful: Vec<&MediaFigure> =
        within(IndicatorShare::Unclear).iter().filter_map(|part| beside(part.id)).collect();
    let verdict = if !missing.is_empty() {
        SumVerdict::PartsMissing { indicators: missing }
    } else {
        match gap {
            None => SumVerdict::NotComputed,
            Some(Amount(0)) => SumVerdict::Holds,
            Some(gap) => match closing(&doubtful, gap) {
                Some(figures) => SumVerdict::HoldsWith { gap, figures },
                None => SumVerdict::Differs { gap },
            },
        }
    };
    Some(SumCheck {
        figure: total.id,
        indicator: total.indicator,
        sum,
        parts: said.iter().map(|figure| figure.id).collect(),
        verdict,
    })
}

/// Figures of one source and one date belong together.
fn statement(figure: &MediaFigure) -> (Option<Id>, PartialDate) {
    (figure.source, figure.as_of)
}

/// The fewest of these figures that make up the gap.
fn closing(doubtful: &[&MediaFigure], gap: Amount) -> Option<Vec<Id>> {
    let tried = &doubtful[..doubtful.len().min(MOST_IN_DOUBT)];
    let mut choices: Vec<u32> = (1..1_u32 << tried.len()).collect();
    choices.sort_by_key(|choice| choice.count_ones());
    let chosen = |choice: u32| {
        tried
            .iter()
            .enumerate()
            .filter(move |(i, _)| choice & (1 << i) != 0)
            .map(|(_, figure)| *figure)
    };
    let closes = choices
        .into_iter()
        .find(|choice| Amount::sum(chosen(*choice).map(|figure| figure.value)) == Some(gap))?;
    Some(chosen(closes).map(|figure| figure.id).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::MediaIndicator;

    fn id(n: u8) -> Id {
        Id::v7(1, [n; 10])
    }

    /// A total of 49 with these parts, and these of which nobody knows.
    fn landscape(stated: i64, parts: &[i64], unclear: &[i64]) -> MediaLandscapeFile {
        let mut file = MediaLandscapeFile::default();
        let rows = parts.iter().map(|value| (IndicatorShare::Part, *value));
        let rows = rows.chain(unclear.iter().map(|value| (IndicatorShare::Unclear, *value)));
        file.indicators.push(MediaIndicator { id: id(1), ..MediaIndicator::default() });
        file.figures.push(MediaFigure {
            id: id(101),
            indicator: id(1),
            value: Amount(stated * 100),
            ..MediaFigure::default()
        });
        for (place, (share, value)) in (1_u8..).zip(rows) {
            let indicator = id(1 + place);
            let within = Some(id(1));
            file.indicators.push(MediaIndicator {
                id: indicator,
                position: place.into(),
                within,
                share,
                ..MediaIndicator::default()
            });
            file.figures.push(MediaFigure {
                id: id(101 + place),
                indicator,
                value: Amount(value * 100),
                ..MediaFigure::default()
            });
        }
        file
    }

    fn verdict(file: &MediaLandscapeFile) -> SumVerdict {
        let [check] = &checked(file)[..] else { panic!("one total is checked") };
        check.verdict.clone()
    }

    #[test]
    fn gaps_have_a_sign_and_what_holds_is_said_to_hold() {
        assert_eq!(verdict(&landscape(9, &[7, 2], &[])), SumVerdict::Holds);
        assert_eq!(
            verdict(&landscape(113, &[13, 99], &[])),
            SumVerdict::Differs { gap: Amount(100) }
        );
        assert_eq!(
            verdict(&landscape(10, &[7, 4], &[])),
            SumVerdict::Differs { gap: Amount(-100) }
        );
    }

    #[test]
    fn a_part_in_doubt_that_closes_the_gap_is_asked_about_and_not_decided() {
        let file = landscape(49, &[4, 3, 3, 4, 29], &[5, 6]);
        assert_eq!(
            verdict(&file),
            SumVerdict::HoldsWith { gap: Amount(600), figures: vec![id(108)] }
        );
        assert_eq!(checked(&file)[0].sum, Some(Amount(4300)));
        assert_eq!(
            verdict(&landscape(49, &[4, 3, 3, 4, 29], &[7])),
            SumVerdict::Differs { gap: Amount(600) }
        );
    }

    #[test]
    fn figures_of_other_sources_and_dates_are_not_added() {
        let mut file = landscape(9, &[7, 2], &[]);
        file.figures[2].as_of = "2019".parse().unwrap();
        assert_eq!(verdict(&file), SumVerdict::PartsMissing { indicators: vec![id(3)] });
        file.figures[1].source = Some(id(200));
        assert_eq!(checked(&file), [], "the statement says nothing of any part");
    }
}
