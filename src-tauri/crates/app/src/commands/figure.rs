//! The figures of reports: each is counted by the question that shows the list it leads to.

use super::activity::ActivityFacets;
use super::agreement::{AgreementStand, signed_between};
use crate::error::AppError;
use crate::saving::no_such_record;
use caunoi_domain::report::figures::Counted;
use caunoi_domain::report::{Days, ReportDays};
use caunoi_domain::{
    ActivityKind, ActivityStatus, Agreement, AgreementStage, AgreementStatus, DateReading, DelegationPurpose, ReportFigure, ReportSection,
    Side, Table,
};
use caunoi_store::{ListQuery, Reader, TallyQuery};
use chrono::NaiveDate;

/// How many agreements are read at a time.
const PAGE: u32 = 500;

/// A list that shows what a figure counts: what `activity_list` or `agreement_list` is to be asked.
#[derive(Clone, Debug, serde::Serialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(tag = "kind", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum FigureList {
    /// Activities
    Activities {
        /// Kinds.
        kinds: Vec<ActivityKind>,
        /// Statuses.
        statuses: Vec<ActivityStatus>,
        /// Hosting sides.
        sides: Vec<Side>,
        /// Kinds of delegations.
        purposes: Vec<DelegationPurpose>,
        /// Only those whose people nobody has counted.
        uncounted: bool,
        /// First day.
        #[schemars(with = "String")]
        #[ts(type = "string")]
        from: NaiveDate,
        /// Last day.
        #[schemars(with = "String")]
        #[ts(type = "string")]
        to: NaiveDate,
        /// How dates known less exactly lie between them.
        dated: DateReading,
    },
    /// Agreements signed between two days
    AgreementsSigned {
        /// Steps on the way to signing.
        stages: Vec<AgreementStage>,
        /// First day.
        #[schemars(with = "String")]
        #[ts(type = "string")]
        from: NaiveDate,
        /// Last day.
        #[schemars(with = "String")]
        #[ts(type = "string")]
        to: NaiveDate,
        /// How dates known less exactly lie between them.
        dated: DateReading,
    },
    /// Agreements as they stand on a day
    AgreementsStanding {
        /// Where they stand.
        statuses: Vec<AgreementStatus>,
        /// Only those a party of which somebody had taken over from.
        to_succeed: bool,
        /// On which day.
        #[schemars(with = "String")]
        #[ts(type = "string")]
        as_of: NaiveDate,
    },
}

/// A figure of a report.
#[derive(Clone, Debug, serde::Serialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct FigureLine {
    /// Which.
    pub figure: ReportFigure,
    /// The table it stands in.
    pub section: ReportSection,
    /// Whether it tells what other figures leave out.
    pub caution: bool,
    /// Whether it looks to the next period.
    pub ahead: bool,
    /// In the period, from the beginning of the year, and in the same period of the year before.
    pub values: Vec<FigureValue>,
}

/// A figure's value and what it counts.
#[derive(Clone, Debug, serde::Serialize, schemars::JsonSchema, ts_rs::TS)]
pub struct FigureValue {
    /// How many; none where there is something to count and nobody has counted it.
    pub value: Option<u32>,
    /// What is counted, or whose people are.
    pub list: FigureList,
}

/// Counts every figure of a report on these days.
pub(crate) fn figures(reader: Reader<'_>, days: &ReportDays) -> Result<Vec<FigureLine>, AppError> {
    let mut lines: Vec<FigureLine> = ReportFigure::ALL.iter().map(|figure| line(*figure, days)).collect();
    let places: Vec<(usize, usize)> =
        (0..lines.len()).flat_map(|line| (0..lines[line].values.len()).map(move |value| (line, value))).collect();
    let asked: Vec<((usize, usize), TallyQuery)> =
        places.iter().filter_map(|(line, value)| Some(((*line, *value), lines[*line].values[*value].list.tally()?))).collect();
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
    let mut page = ListQuery { tables: vec![Table::Agreement], limit: PAGE, ..ListQuery::default() };
    loop {
        let found = reader.list(&page)?;
        for hit in found.hits {
            let agreement = reader.record::<Agreement>(hit.id)?.ok_or_else(|| no_such_record(hit.id))?;
            for value in lines.iter_mut().flat_map(|line| &mut line.values) {
                if let Some(stand) = value.list.stand()
                    && stand.holds(reader, &agreement)?
                {
                    value.value = value.value.map(|count| count + 1);
                }
            }
        }
        if found.next.is_none() {
            return Ok(lines);
        }
        page.after = found.next;
    }
}

fn line(figure: ReportFigure, days: &ReportDays) -> FigureLine {
    let stretches = if figure.looks_ahead() { [days.next; 3] } else { [days.period, days.year_to_date, days.year_before] };
    let values = stretches.map(|days| FigureValue { value: Some(0), list: FigureList::of(figure.counted(), days) });
    FigureLine { figure, section: figure.section(), caution: figure.is_caution(), ahead: figure.looks_ahead(), values: values.into() }
}

impl FigureList {
    fn of(counted: Counted, days: Days) -> FigureList {
        let Days { from, to } = days;
        match counted {
            Counted::Activities(criteria) | Counted::People(criteria) => FigureList::Activities {
                kinds: criteria.kinds.into(),
                statuses: criteria.statuses.into(),
                sides: criteria.sides.into(),
                purposes: criteria.purposes.into(),
                uncounted: criteria.uncounted,
                from,
                to,
                dated: criteria.dated,
            },
            Counted::AgreementsSigned => {
                FigureList::AgreementsSigned { stages: vec![AgreementStage::Signed], from, to, dated: DateReading::Surely }
            }
            Counted::Agreements(criteria) => {
                FigureList::AgreementsStanding { statuses: criteria.statuses.into(), to_succeed: criteria.to_succeed, as_of: to }
            }
        }
    }

    /// The question the index can count by itself.
    fn tally(&self) -> Option<TallyQuery> {
        match self {
            FigureList::Activities { kinds, statuses, sides, purposes, uncounted, from, to, dated } => {
                let facets = ActivityFacets { kinds, statuses, sides, purposes, uncounted: *uncounted };
                Some(facets.between(Some(*from), Some(*to), *dated))
            }
            FigureList::AgreementsSigned { stages, from, to, dated } => Some(signed_between(stages, Some(*from), Some(*to), *dated)),
            FigureList::AgreementsStanding { .. } => None,
        }
    }

    /// How each agreement is to stand, where that has to be looked at one by one.
    fn stand(&self) -> Option<AgreementStand<'_>> {
        match self {
            FigureList::AgreementsStanding { statuses, to_succeed, as_of } => {
                Some(AgreementStand { statuses, to_succeed: *to_succeed, on: *as_of })
            }
            _ => None,
        }
    }
}
