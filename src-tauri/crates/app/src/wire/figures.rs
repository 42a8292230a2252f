//! Figures of reports, and the lists behind them.

use caunoi_domain::{
    ActivityKind, ActivityStatus, AgreementStage, AgreementStatus, DateReading, DelegationPurpose,
    Id, ReportFigure, ReportSection, Side,
};
use chrono::NaiveDate;

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
        /// Only press work.
        press: bool,
        /// Agreements they belong to; those of every agreement and of none where it is empty.
        agreements: Vec<Id>,
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
        /// Only agreements of their own, not papers that amend others.
        originals: bool,
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
        /// Only those that may be extended.
        renewable: bool,
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
    /// How many; none where there is something to count and nobody has counted it, and where the
    /// office kept nothing.
    pub value: Option<u32>,
    /// Whether the office kept records of that time.
    pub kept: bool,
    /// What is counted, or whose people are.
    pub list: FigureList,
}
