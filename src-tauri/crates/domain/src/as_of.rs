//! What was so on a day: one rule for packs, registers, reports and screens.
//!
//! A paper speaks of a day, often of one that has passed, and is made from records as they are now.
//! What began after that day had not been held on it; what was settled after it was open on it;
//! what came of an activity begun after it was not known. Where a date known only to the month or
//! the year does not tell, the answer is [`OnDay::Maybe`]: such records are told apart and not
//! counted with the others.

use crate::activity::Activity;
use crate::date::PartialDate;
use crate::follow_up::{FollowUp, FollowUpTiming};
use crate::vocabulary::{ActivityStatus, FollowUpStatus};
use chrono::NaiveDate;

/// Whether something was so on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OnDay {
    /// Surely not
    No,
    /// The dates do not tell
    Maybe,
    /// Surely
    Yes,
}

/// The day something is asked of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AsOf {
    /// The day.
    pub day: NaiveDate,
    /// The day the records are read. What they say has been held had begun by then.
    pub read_on: NaiveDate,
}

impl AsOf {
    /// What is so on the day the records are read.
    pub fn today(day: NaiveDate) -> AsOf {
        AsOf { day, read_on: day }
    }

    /// Whether an activity had begun.
    pub fn begun(self, activity: &Activity) -> OnDay {
        let (first, last) = self.beginning(activity);
        match (first, last) {
            (Some(first), _) if first > self.day => OnDay::No,
            (_, Some(last)) if last <= self.day => OnDay::Yes,
            _ => OnDay::Maybe,
        }
    }

    /// Whether an activity was being held or had been.
    pub fn held(self, activity: &Activity) -> OnDay {
        if activity.status == ActivityStatus::Held { self.begun(activity) } else { OnDay::No }
    }

    /// Whether some day of an activity lies between two days, each open where missing.
    pub fn touches(
        self,
        activity: &Activity,
        from: Option<NaiveDate>,
        to: Option<NaiveDate>,
    ) -> OnDay {
        let (first_begin, last_begin) = self.beginning(activity);
        let (first_end, last_end) = (
            activity.ends_on.earliest().or(activity.starts_on.earliest()),
            activity.ends_on.latest().or(last_begin),
        );
        let before = |day: Option<NaiveDate>, unknown: bool| {
            to.is_none_or(|to| day.map_or(unknown, |day| day <= to))
        };
        let after = |day: Option<NaiveDate>, unknown: bool| {
            from.is_none_or(|from| day.map_or(unknown, |day| day >= from))
        };
        if before(last_begin, false) && after(first_end, false) {
            OnDay::Yes
        } else if before(first_begin, true) && after(last_end, true) {
            OnDay::Maybe
        } else {
            OnDay::No
        }
    }

    /// Whether a follow-up that came from `origin` was known. One that came from no activity is
    /// known whenever it is asked for.
    pub fn knows(self, origin: Option<&Activity>) -> OnDay {
        origin.map_or(OnDay::Yes, |origin| self.begun(origin))
    }

    /// Where a follow-up stood. What was settled only later was open.
    pub fn status(self, follow_up: &FollowUp) -> FollowUpStatus {
        let later = follow_up.settled_on.earliest().is_some_and(|settled| settled > self.day);
        if follow_up.status.is_settled() && later { FollowUpStatus::Open } else { follow_up.status }
    }

    /// How a follow-up stood to its due date.
    pub fn timing(self, follow_up: &FollowUp) -> FollowUpTiming {
        FollowUpTiming::of(follow_up.due, self.status(follow_up).is_settled(), self.day)
    }

    /// The first and the last day an activity can have begun.
    fn beginning(self, activity: &Activity) -> (Option<NaiveDate>, Option<NaiveDate>) {
        let first = activity.starts_on.earliest();
        let last = activity.starts_on.latest().or(activity.ends_on.latest());
        match activity.status {
            // A beginning that lies wholly after the day of reading contradicts the status; the
            // date is taken at its word.
            ActivityStatus::Held if first.is_none_or(|first| first <= self.read_on) => {
                (first, Some(last.map_or(self.read_on, |last| last.min(self.read_on))))
            }
            _ => (first, last),
        }
    }
}

/// Whether a date lies surely, possibly or not before a day.
pub fn before(date: PartialDate, day: NaiveDate) -> OnDay {
    match (date.earliest(), date.latest()) {
        (_, Some(last)) if last < day => OnDay::Yes,
        (Some(first), _) if first >= day => OnDay::No,
        _ => OnDay::Maybe,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn activity(starts: &str, ends: &str, status: ActivityStatus) -> Activity {
        Activity {
            starts_on: starts.parse().unwrap(),
            ends_on: ends.parse().unwrap(),
            status,
            ..Activity::default()
        }
    }

    fn held(starts: &str, on: &str) -> OnDay {
        AsOf { day: day(on), read_on: day("2026-12-01") }.held(&activity(
            starts,
            "unknown",
            ActivityStatus::Held,
        ))
    }

    #[test]
    fn what_began_after_the_day_had_not_been_held() {
        assert_eq!(held("2026-03-02", "2026-03-01"), OnDay::No);
        assert_eq!(held("2026-03-01", "2026-03-01"), OnDay::Yes);
        assert_eq!(held("2026-02-28", "2026-03-01"), OnDay::Yes);
        assert_eq!(held("2026-03", "2026-02-28"), OnDay::No);
        assert_eq!(held("2026-03", "2026-03-15"), OnDay::Maybe);
        assert_eq!(held("2026-03", "2026-03-31"), OnDay::Yes);
        assert_eq!(held("2026", "2026-03-15"), OnDay::Maybe);
        assert_eq!(held("unknown", "2026-03-15"), OnDay::Maybe);
    }

    #[test]
    fn what_the_records_say_was_held_had_begun_when_they_are_read() {
        assert_eq!(held("2026", "2026-12-01"), OnDay::Yes);
        assert_eq!(held("2026-12", "2026-12-01"), OnDay::Yes);
        assert_eq!(held("unknown", "2026-12-01"), OnDay::Yes);
        assert_eq!(held("2026-12", "2026-11-30"), OnDay::No);
    }

    #[test]
    fn only_what_is_held_was_held() {
        let as_of = AsOf::today(day("2026-12-01"));
        for status in [ActivityStatus::Planned, ActivityStatus::Cancelled, ActivityStatus::Unknown]
        {
            assert_eq!(as_of.held(&activity("2026-03-01", "unknown", status)), OnDay::No);
            assert_eq!(as_of.begun(&activity("2026-03-01", "unknown", status)), OnDay::Yes);
        }
    }

    #[test]
    fn a_period_holds_what_surely_lies_in_it_apart_from_what_may() {
        let as_of = AsOf { day: day("2026-12-01"), read_on: day("2026-12-01") };
        let in_year = |starts: &str, ends: &str| {
            as_of.touches(
                &activity(starts, ends, ActivityStatus::Held),
                Some(day("2025-12-02")),
                Some(day("2026-12-01")),
            )
        };
        assert_eq!(in_year("2025", "unknown"), OnDay::Maybe);
        assert_eq!(in_year("2025-12", "unknown"), OnDay::Maybe);
        assert_eq!(in_year("2026", "unknown"), OnDay::Yes);
        assert_eq!(in_year("unknown", "unknown"), OnDay::Maybe);
        assert_eq!(in_year("2025-12-01", "unknown"), OnDay::No);
        assert_eq!(in_year("2025-12-02", "unknown"), OnDay::Yes);
        assert_eq!(in_year("2025-11-30", "2025-12-02"), OnDay::Yes);
        assert_eq!(in_year("2025-11-30", "2025-12"), OnDay::Maybe);
        assert_eq!(in_year("unknown", "2025-12-01"), OnDay::No);
        assert_eq!(in_year("2024", "unknown"), OnDay::No);
    }

    #[test]
    fn what_was_settled_later_was_open_on_the_day() {
        let done = |settled: &str| FollowUp {
            status: FollowUpStatus::Done,
            settled_on: settled.parse().unwrap(),
            due: "2026-02-01".parse().unwrap(),
            ..FollowUp::default()
        };
        let on =
            |day: &str| AsOf { day: day.parse().unwrap(), read_on: "2026-12-01".parse().unwrap() };
        assert_eq!(on("2026-04-23").status(&done("2026-04-24")), FollowUpStatus::Open);
        assert_eq!(on("2026-04-24").status(&done("2026-04-24")), FollowUpStatus::Done);
        assert_eq!(on("2026-03-31").status(&done("2026-04")), FollowUpStatus::Open);
        assert_eq!(on("2026-04-01").status(&done("unknown")), FollowUpStatus::Done);
        assert_eq!(on("2026-03-01").timing(&done("2026-04-24")), FollowUpTiming::Late);
        assert_eq!(on("2026-05-01").timing(&done("2026-04-24")), FollowUpTiming::Settled);
    }

    #[test]
    fn what_came_of_an_activity_is_known_once_it_has_begun() {
        let trip = activity("2026-05-05", "unknown", ActivityStatus::Held);
        let on = |day: &str| {
            AsOf { day: day.parse().unwrap(), read_on: "2026-12-01".parse().unwrap() }
                .knows(Some(&trip))
        };
        assert_eq!([on("2026-05-04"), on("2026-05-05")], [OnDay::No, OnDay::Yes]);
        assert_eq!(AsOf::today(trip.starts_on.earliest().unwrap()).knows(None), OnDay::Yes);
    }
}
