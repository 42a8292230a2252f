//! What is to be followed up: a task, a conclusion of talks, a promise made on a trip. It stands by
//! itself, names the record it came from, and lasts until it is settled.

use crate::date::PartialDate;
use crate::id::Id;
use crate::text::Text;
use crate::vocabulary::{FollowUpNature, FollowUpStatus, Lang};
use chrono::{Days, NaiveDate};

crate::record! {
    /// Something to be followed up.
    FollowUp in follow_up {
        /// What is to be done, or what was concluded or promised; one line or a few.
        text: Text,
        /// Language of the text.
        lang: Lang,
        /// Whether it is a task, a conclusion or a promise.
        nature: FollowUpNature,
        /// Who sees to it, a person or a unit as the office calls them.
        responsible: Text,
        /// By when.
        due: PartialDate,
        /// Where it stands.
        status: FollowUpStatus,
        /// When it was done or dropped.
        settled_on: PartialDate,
        /// The activity it came from.
        activity: Option<Id> [refers Activity],
        /// The agreement it belongs to.
        agreement: Option<Id> [refers Agreement],
        /// The commitment it serves.
        commitment: Option<Id> [refers Commitment],
        /// Place among the conclusions of one meeting, from 0; none elsewhere.
        position: Option<u32> [untold],
        /// What became of it, or what to know about it.
        note: Text,
    }
}

/// How many days before its due date a follow-up is shown as due.
pub const SHOWN_DAYS_BEFORE: u64 = 7;

/// How a follow-up stands to its due date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "contract", derive(schemars::JsonSchema, ts_rs::TS))]
pub enum FollowUpTiming {
    /// Its last day has passed
    Late,
    /// Due now or within [`SHOWN_DAYS_BEFORE`] days
    Due,
    /// Due later
    Ahead,
    /// No date is set
    Undated,
    /// Done or dropped: its date no longer matters
    Settled,
}

impl FollowUp {
    /// How it stands to its due date. One due some time in a month is due from the month's first
    /// day and late after its last.
    pub fn timing(&self, today: NaiveDate) -> FollowUpTiming {
        FollowUpTiming::of(self.due, self.status.is_settled(), today)
    }
}

impl FollowUpTiming {
    /// How something due then stands, whether it is settled or not.
    pub fn of(due: PartialDate, is_settled: bool, today: NaiveDate) -> FollowUpTiming {
        if is_settled {
            return FollowUpTiming::Settled;
        }
        match (due.earliest(), due.latest()) {
            (_, Some(last)) if last < today => FollowUpTiming::Late,
            (Some(first), _) if first <= today + Days::new(SHOWN_DAYS_BEFORE) => {
                FollowUpTiming::Due
            }
            (Some(_), _) => FollowUpTiming::Ahead,
            (None, _) => FollowUpTiming::Undated,
        }
    }
}

impl FollowUpStatus {
    /// Whether nothing is left to do.
    pub fn is_settled(self) -> bool {
        matches!(self, FollowUpStatus::Done | FollowUpStatus::Dropped)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn timing(due: &str, status: FollowUpStatus) -> FollowUpTiming {
        let follow_up = FollowUp { due: due.parse().unwrap(), status, ..FollowUp::default() };
        follow_up.timing(NaiveDate::from_ymd_opt(2025, 6, 15).unwrap())
    }

    #[test]
    fn timing_follows_the_whole_span_a_date_can_mean() {
        assert_eq!(timing("2025-06-14", FollowUpStatus::Open), FollowUpTiming::Late);
        assert_eq!(timing("2025-06-15", FollowUpStatus::UnderWay), FollowUpTiming::Due);
        assert_eq!(timing("2025-06-22", FollowUpStatus::Open), FollowUpTiming::Due);
        assert_eq!(timing("2025-06-23", FollowUpStatus::Open), FollowUpTiming::Ahead);
        assert_eq!(timing("2025-06", FollowUpStatus::Open), FollowUpTiming::Due);
        assert_eq!(timing("2025-05", FollowUpStatus::Open), FollowUpTiming::Late);
        assert_eq!(timing("2025", FollowUpStatus::Open), FollowUpTiming::Due);
        assert_eq!(timing("unknown", FollowUpStatus::Open), FollowUpTiming::Undated);
        assert_eq!(timing("2025-06-14", FollowUpStatus::Done), FollowUpTiming::Settled);
        assert_eq!(timing("2025-06-14", FollowUpStatus::Dropped), FollowUpTiming::Settled);
    }
}
