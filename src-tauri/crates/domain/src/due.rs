//! What an activity leaves to be done: the report on a trip, the checklist of an event. Screens,
//! lists and the index ask these functions and no others.

use crate::activity::Activity;
use crate::delegation::{Delegation, DelegationStep, stage, travelling_side};
use crate::event::EventTask;
use crate::vocabulary::{ActivityStatus, DelegationStage};
use chrono::NaiveDate;

/// Something an activity can leave open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OpenDuty {
    /// The report on a trip is not recorded.
    TripReport,
    /// Tasks of an event are not settled.
    EventTasks,
}

impl OpenDuty {
    /// What the index calls it.
    pub fn code(self) -> &'static str {
        match self {
            OpenDuty::TripReport => "trip_report",
            OpenDuty::EventTasks => "event_tasks",
        }
    }
}

/// What an activity leaves open, whatever the day is.
pub fn open_duties(
    activity: &Activity,
    delegations: &[Delegation],
    steps: &[DelegationStep],
    tasks: &[EventTask],
) -> Vec<OpenDuty> {
    let mut open = Vec::new();
    if matches!(activity.status, ActivityStatus::Cancelled | ActivityStatus::Postponed) {
        return open;
    }
    if travelling_side(activity.kind).is_some() && !is_reported(delegations, steps) {
        open.push(OpenDuty::TripReport);
    }
    if tasks.iter().any(|task| task.settled_on.is_unknown()) {
        open.push(OpenDuty::EventTasks);
    }
    open
}

/// Whether a delegation came back by `today`: a step says so, or its last day has passed. It need
/// not be entered as anything more than an activity.
pub fn is_back(activity: &Activity, steps: &[DelegationStep], today: NaiveDate) -> bool {
    let stage = stage(steps);
    stage != Some(DelegationStage::Cancelled)
        && (stage >= Some(DelegationStage::Returned)
            || activity.last_day().is_some_and(|last| last < today))
}

/// Whether a delegation was reported on, or given up: a step says so, or the number of the report
/// is recorded.
pub fn is_reported(delegations: &[Delegation], steps: &[DelegationStep]) -> bool {
    stage(steps) >= Some(DelegationStage::Reported)
        || delegations.iter().any(|delegation| !delegation.report_number.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::ActivityKind;

    const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 12, 1).unwrap();

    fn delegation(
        kind: ActivityKind,
        starts_on: &str,
        ends_on: &str,
        status: ActivityStatus,
    ) -> Activity {
        Activity {
            kind,
            starts_on: starts_on.parse().unwrap(),
            ends_on: ends_on.parse().unwrap(),
            status,
            ..Activity::default()
        }
    }

    fn steps(stages: &[DelegationStage]) -> Vec<DelegationStep> {
        stages
            .iter()
            .map(|stage| DelegationStep { stage: *stage, ..DelegationStep::default() })
            .collect()
    }

    #[test]
    fn a_delegation_is_to_be_reported_on_whatever_steps_are_recorded() {
        use DelegationStage::{Approved, Cancelled, Proposed, Reported, Returned, UnderWay};
        for kind in [ActivityKind::DelegationOut, ActivityKind::DelegationIn] {
            let activity = delegation(kind, "2026-05-04", "2026-05-08", ActivityStatus::Held);
            for stages in
                [&[][..], &[Proposed], &[Approved], &[UnderWay], &[Returned], &[Proposed, Returned]]
            {
                assert_eq!(
                    open_duties(&activity, &[], &steps(stages), &[]),
                    [OpenDuty::TripReport],
                    "{stages:?}"
                );
                assert!(is_back(&activity, &steps(stages), TODAY), "{stages:?}");
            }
            for stages in [&[Reported][..], &[Returned, Reported], &[Cancelled]] {
                assert_eq!(open_duties(&activity, &[], &steps(stages), &[]), [], "{stages:?}");
            }
            let numbered =
                Delegation { report_number: "12/BC-THU".into(), ..Delegation::default() };
            assert_eq!(open_duties(&activity, &[numbered], &[], &[]), []);
            for status in [ActivityStatus::Cancelled, ActivityStatus::Postponed] {
                assert_eq!(
                    open_duties(&Activity { status, ..activity.clone() }, &[], &[], &[]),
                    []
                );
            }
        }
        let talks =
            delegation(ActivityKind::Talks, "2026-05-04", "2026-05-08", ActivityStatus::Held);
        assert_eq!(open_duties(&talks, &[], &[], &[]), []);
    }

    #[test]
    fn a_delegation_is_back_the_day_after_its_last() {
        let back = |starts_on: &str, ends_on: &str| {
            is_back(
                &delegation(ActivityKind::DelegationOut, starts_on, ends_on, ActivityStatus::Held),
                &[],
                TODAY,
            )
        };
        assert!(back("2026-11-28", "2026-11-30"));
        assert!(!back("2026-11-28", "2026-12-01"));
        assert!(!back("2026-11-28", "2026-12-02"));
        assert!(back("2026-11-30", "unknown"));
        assert!(!back("2026-12-01", "unknown"));
        assert!(back("2026-11", "unknown"));
        assert!(!back("2026-12", "unknown"));
        assert!(!back("unknown", "unknown"));
        let undated =
            delegation(ActivityKind::DelegationOut, "unknown", "unknown", ActivityStatus::Unknown);
        assert!(is_back(&undated, &steps(&[DelegationStage::Returned]), TODAY));
        let given_up = steps(&[DelegationStage::Cancelled]);
        assert!(!is_back(
            &delegation(
                ActivityKind::DelegationOut,
                "2026-11-28",
                "unknown",
                ActivityStatus::Cancelled
            ),
            &given_up,
            TODAY
        ));
    }

    #[test]
    fn an_event_leaves_open_what_is_not_settled() {
        let event =
            delegation(ActivityKind::Exhibition, "2027-01-10", "unknown", ActivityStatus::Planned);
        let task = |settled: &str| EventTask {
            settled_on: settled.parse().unwrap(),
            ..EventTask::default()
        };
        assert_eq!(
            open_duties(&event, &[], &[], &[task("2026-11-01"), task("unknown")]),
            [OpenDuty::EventTasks]
        );
        assert_eq!(open_duties(&event, &[], &[], &[task("2026-11-01")]), []);
        let called_off = Activity { status: ActivityStatus::Cancelled, ..event };
        assert_eq!(open_duties(&called_off, &[], &[], &[task("unknown")]), []);
    }
}
