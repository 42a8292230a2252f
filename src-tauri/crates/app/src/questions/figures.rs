//! The figures of reports: each is counted by the question that shows the list it leads to.

use crate::error::{AppError, no_such_record};
use crate::questions::activities::ActivityFacets;
use crate::questions::agreements::{AgreementStand, signed_between};
use crate::wire::figures::{FigureLine, FigureList, FigureValue};
use caunoi_domain::report::figures::Counted;
use caunoi_domain::report::{Days, PeriodStage, ReportDays};
use caunoi_domain::{
    ActivityStatus, Agreement, AgreementStage, DateReading, Id, ReportFigure, ReportSection, Table,
};
use caunoi_store::{ListQuery, Reader, TallyQuery};
use chrono::{Months, NaiveDate};

/// How many agreements are read at a time.
const PAGE: u32 = 500;

/// What the figures on all activities of a report are narrowed to, as its tables are.
#[derive(Clone, Debug, Default)]
pub(crate) struct FigureScope {
    /// To press work.
    pub(crate) press: bool,
    /// To activities under these agreements; to none where there are none.
    pub(crate) agreements: Option<Vec<Id>>,
}

impl FigureScope {
    /// The agreements asked for in a list. A list without any would be one of all activities; no
    /// activity belongs to the empty identifier.
    pub(crate) fn listed(&self) -> Vec<Id> {
        match &self.agreements {
            None => Vec::new(),
            Some(agreements) if agreements.is_empty() => vec![Id::NIL],
            Some(agreements) => agreements.clone(),
        }
    }
}

/// Counts every figure of a report on these days.
pub(crate) fn figures(
    reader: Reader<'_>,
    days: &ReportDays,
    scope: &FigureScope,
    today: NaiveDate,
) -> Result<Vec<FigureLine>, AppError> {
    let kept = kept_in(reader, days)?;
    let mut lines: Vec<FigureLine> =
        ReportFigure::ALL.iter().map(|figure| line(*figure, days, scope, &kept, today)).collect();
    let places: Vec<(usize, usize)> = (0..lines.len())
        .flat_map(|line| (0..lines[line].values.len()).map(move |value| (line, value)))
        .collect();
    let asked: Vec<((usize, usize), TallyQuery)> = places
        .iter()
        .filter_map(|(line, value)| {
            Some(((*line, *value), lines[*line].values[*value].list.tally()?))
        })
        .collect();
    let (tallied, queries): (Vec<_>, Vec<_>) = asked.into_iter().unzip();
    for ((line, value), tally) in tallied.into_iter().zip(reader.tally(&queries)?) {
        let line = &mut lines[line];
        line.values[value].value = match line.figure.counted() {
            Counted::People(_) if tally.counted == 0 && tally.records > 0 => None,
            // More people than a figure can say are not known; the sum never wraps around.
            Counted::People(_) => u32::try_from(tally.heads).ok(),
            _ => Some(tally.records),
        };
    }
    let mut page =
        ListQuery { tables: vec![Table::Agreement], limit: PAGE, ..ListQuery::default() };
    loop {
        let found = reader.list(&page)?;
        for hit in found.hits {
            let agreement =
                reader.record::<Agreement>(hit.id)?.ok_or_else(|| no_such_record(hit.id))?;
            for value in lines.iter_mut().flat_map(|line| &mut line.values) {
                if let Some(stand) = value.list.stand()
                    && stand.holds(reader, &agreement)?
                {
                    value.value = value.value.map(|count| count + 1);
                }
            }
        }
        if found.next.is_none() {
            break;
        }
        page.after = found.next;
    }
    for value in lines.iter_mut().flat_map(|line| &mut line.values).filter(|value| !value.kept) {
        value.value = None;
    }
    Ok(lines)
}

/// Whether the office kept activities, and agreements, of the period, of its year and of the year
/// before.
struct Kept {
    activities: [bool; 3],
    agreements: [bool; 3],
}

/// The office kept activities of a time when one is dated in the twelve months that end with its
/// last day, and agreements when it kept activities or one was signed by then. What was not kept is
/// not zero. Nothing is kept of a period that has not begun.
fn kept_in(reader: Reader<'_>, days: &ReportDays) -> Result<Kept, AppError> {
    let stretches = [days.counted, days.year_to_date, days.year_before];
    let any = ActivityFacets::default();
    let mut asked = Vec::new();
    for Days { to, .. } in stretches {
        let from = to.checked_sub_months(Months::new(12)).and_then(|day| day.succ_opt());
        asked.push(any.between(from, Some(to), DateReading::FirstDay));
        asked.push(signed_between(&[], false, None, Some(to), DateReading::FirstDay));
    }
    let found = reader.tally(&asked)?;
    let begun = |place: usize| place == 2 || days.stage != PeriodStage::Ahead;
    let any = |at: usize| found.get(at).is_some_and(|tally| tally.records > 0);
    let activities = [0, 1, 2].map(|place| begun(place) && any(2 * place));
    let agreements = [0, 1, 2].map(|place| begun(place) && (any(2 * place) || any(2 * place + 1)));
    Ok(Kept { activities, agreements })
}

fn line(
    figure: ReportFigure,
    days: &ReportDays,
    scope: &FigureScope,
    kept: &Kept,
    today: NaiveDate,
) -> FigureLine {
    let ahead = figure.looks_ahead();
    let stretches =
        if ahead { [days.next; 3] } else { [days.counted, days.year_to_date, days.year_before] };
    let scope = if figure.section() == ReportSection::Overall {
        scope.clone()
    } else {
        FigureScope::default()
    };
    let values = [0, 1, 2].map(|place| FigureValue {
        value: Some(0),
        kept: ahead
            || if figure.section() == ReportSection::Agreements {
                kept.agreements[place]
            } else {
                kept.activities[place]
            },
        list: FigureList::of(figure.counted(), stretches[place], &scope, today),
    });
    FigureLine {
        figure,
        section: figure.section(),
        caution: figure.is_caution(),
        ahead: figure.looks_ahead(),
        values: values.into(),
    }
}

impl FigureList {
    fn of(counted: Counted, days: Days, scope: &FigureScope, today: NaiveDate) -> FigureList {
        let days = match counted {
            Counted::Activities(criteria) | Counted::People(criteria)
                if criteria.statuses == [ActivityStatus::Held] =>
            {
                days.of_held(today)
            }
            _ => days,
        };
        let Days { from, to } = days;
        match counted {
            Counted::Activities(criteria) | Counted::People(criteria) => FigureList::Activities {
                kinds: criteria.kinds.into(),
                statuses: criteria.statuses.into(),
                sides: criteria.sides.into(),
                purposes: criteria.purposes.into(),
                uncounted: criteria.uncounted,
                press: criteria.press || scope.press,
                agreements: scope.listed(),
                from,
                to,
                dated: criteria.dated,
            },
            Counted::AgreementsSigned => {
                let stages = vec![AgreementStage::Signed];
                FigureList::AgreementsSigned {
                    stages,
                    originals: true,
                    from,
                    to,
                    dated: DateReading::Surely,
                }
            }
            Counted::Agreements(criteria) => FigureList::AgreementsStanding {
                statuses: criteria.statuses.into(),
                to_succeed: criteria.to_succeed,
                renewable: criteria.renewable,
                as_of: to,
            },
        }
    }

    /// The question the index can count by itself.
    fn tally(&self) -> Option<TallyQuery> {
        match self {
            FigureList::Activities {
                kinds,
                statuses,
                sides,
                purposes,
                uncounted,
                press,
                agreements,
                from,
                to,
                dated,
            } => {
                let facets = ActivityFacets {
                    kinds,
                    statuses,
                    sides,
                    purposes,
                    uncounted: *uncounted,
                    press: *press,
                    agreements,
                };
                Some(facets.between(Some(*from), Some(*to), *dated))
            }
            FigureList::AgreementsSigned { stages, originals, from, to, dated } => {
                Some(signed_between(stages, *originals, Some(*from), Some(*to), *dated))
            }
            FigureList::AgreementsStanding { .. } => None,
        }
    }

    /// How each agreement is to stand, where that has to be looked at one by one.
    fn stand(&self) -> Option<AgreementStand<'_>> {
        match self {
            FigureList::AgreementsStanding { statuses, to_succeed, renewable, as_of } => {
                Some(AgreementStand {
                    statuses,
                    to_succeed: *to_succeed,
                    renewable: *renewable,
                    on: *as_of,
                })
            }
            _ => None,
        }
    }
}
