//! The status an activity has by its dates and by what is recorded of it, and where that
//! contradicts what a person said.
//!
//! A person's word comes first: a status chosen by a person is kept until a person chooses another.
//! A status nobody chose follows the dates, the steps of a delegation and the evidence that the
//! activity took place.

use super::Activity;
use crate::ActivityFile;
use crate::date::PartialDate;
use crate::delegation::stage;
use crate::vocabulary::{ActivityStatus, AttendanceMark, DelegationStage};
use chrono::NaiveDate;

/// What a status follows from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "contract", derive(schemars::JsonSchema, ts_rs::TS))]
pub enum StatusGround {
    /// The dates of the activity
    Dates,
    /// The steps of the delegation
    Steps,
    /// Attendance is marked
    Attendance,
    /// Evaluation sheets are handed in
    Evaluation,
    /// Certificates are issued
    Certificates,
    /// Visitors are counted
    Visitors,
    /// Guests present are counted
    Guests,
    /// The trip is reported on
    TripReport,
    /// What was said at the talks is written down
    Minutes,
    /// Conclusions or promises are recorded
    Conclusions,
    /// The outcome is written down
    Outcome,
}

/// What other records say of an activity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    /// Whether certificates issued for it are valid.
    pub certificates: bool,
    /// Whether conclusions or promises came of it.
    pub conclusions: bool,
}

/// A status and what it follows from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "contract", derive(schemars::JsonSchema, ts_rs::TS))]
pub struct StatusSuggestion {
    /// The status.
    pub status: ActivityStatus,
    /// What it follows from.
    pub ground: StatusGround,
}

/// What is to be asked about the status of an activity.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(tag = "code", rename_all = "snake_case")]
#[cfg_attr(feature = "contract", derive(schemars::JsonSchema, ts_rs::TS))]
pub enum StatusDoubt {
    /// Its days have passed, and nobody said whether it took place
    Unanswered,
    /// It is recorded to have taken place, and its status says otherwise
    RecordedAsHeld {
        /// What records it.
        grounds: Vec<StatusGround>,
    },
    /// It is recorded to have taken place, and its first day is still to come
    RecordedAhead {
        /// What records it.
        grounds: Vec<StatusGround>,
    },
}

/// What records that an activity took place, in the order of [`StatusGround`].
pub fn evidence(file: &ActivityFile, beside: Beside) -> Vec<StatusGround> {
    let returned =
        matches!(stage(&file.steps), Some(DelegationStage::Returned | DelegationStage::Reported));
    // Leave of absence may be noted before the session.
    let attended = file.attendance.iter().any(|kept| kept.mark != AttendanceMark::Excused);
    let counted = |count: Option<u32>| count.is_some_and(|count| count > 0);
    let reported = |delegation: &crate::Delegation| {
        !delegation.report_number.is_empty() || !delegation.results.is_empty()
    };
    [
        (StatusGround::Steps, returned),
        (StatusGround::Attendance, attended),
        (
            StatusGround::Evaluation,
            file.answers.iter().any(|answer| answer.score.is_some() || !answer.text.is_empty()),
        ),
        (StatusGround::Certificates, beside.certificates),
        (StatusGround::Visitors, file.events.iter().any(|event| counted(event.visitors))),
        (StatusGround::Guests, file.guests.iter().any(|guest| counted(guest.present))),
        (StatusGround::TripReport, file.delegations.iter().any(reported)),
        (StatusGround::Minutes, file.talks.iter().any(|talks| !talks.said.is_empty())),
        (StatusGround::Conclusions, beside.conclusions),
        (StatusGround::Outcome, !file.activity.outcome.is_empty()),
    ]
    .into_iter()
    .filter_map(|(ground, holds)| holds.then_some(ground))
    .collect()
}

/// The status dates, steps and evidence give an activity on `today`; `None` where they do not tell.
pub fn suggested(
    file: &ActivityFile,
    beside: Beside,
    today: NaiveDate,
) -> Option<StatusSuggestion> {
    let suggestion = |status, ground| Some(StatusSuggestion { status, ground });
    let stage = stage(&file.steps);
    if stage == Some(DelegationStage::Cancelled) {
        return suggestion(ActivityStatus::Cancelled, StatusGround::Steps);
    }
    let by_dates = by_dates(file.activity.starts_on, today);
    if by_dates != Some(ActivityStatus::Planned)
        && let Some(ground) = evidence(file, beside).first()
    {
        return suggestion(ActivityStatus::Held, *ground);
    }
    match (by_dates, stage) {
        (Some(status), _) => suggestion(status, StatusGround::Dates),
        (None, Some(_)) => suggestion(ActivityStatus::Planned, StatusGround::Steps),
        (None, None) => None,
    }
}

/// The status of an activity that begins on `starts_on`: held once every day the date can mean has
/// come, planned while every one is still to come.
fn by_dates(starts_on: PartialDate, today: NaiveDate) -> Option<ActivityStatus> {
    match (starts_on.earliest(), starts_on.latest()) {
        (_, Some(last)) if last <= today => Some(ActivityStatus::Held),
        (Some(first), _) if first > today => Some(ActivityStatus::Planned),
        _ => None,
    }
}

/// Brings the status of `wanted`, which takes the place of `before`, in line with dates, steps and
/// evidence, unless a person chose it.
///
/// `said` tells that a person chose the status, so does a status that differs from the one before.
/// A status that was in line with what was recorded before follows what is recorded now; one that
/// nobody knew is found out; a plan is held once there is evidence. What a person said otherwise is
/// kept, and [`doubts`] tells the contradiction.
pub fn follow(
    before: Option<(&ActivityFile, Beside)>,
    wanted: &mut ActivityFile,
    beside: Beside,
    said: bool,
    today: NaiveDate,
) {
    let status = wanted.activity.status;
    if said {
        return;
    }
    let now = suggested(wanted, beside, today)
        .map_or(ActivityStatus::Unknown, |suggestion| suggestion.status);
    let follows = match before {
        None => status == ActivityStatus::Unknown,
        Some((before, _)) if before.activity.status != status => false,
        Some((before, beside_before)) => {
            let was = suggested(before, beside_before, today)
                .map_or(ActivityStatus::Unknown, |suggestion| suggestion.status);
            let (evident, evident_before) =
                (evidence(wanted, beside), evidence(before, beside_before));
            let dates = |activity: &Activity| (activity.starts_on, activity.ends_on);
            let changed = dates(&before.activity) != dates(&wanted.activity)
                || stage(&before.steps) != stage(&wanted.steps)
                || evident.iter().any(|ground| !evident_before.contains(ground));
            let gained =
                evident_before.is_empty() && !evident.is_empty() && now == ActivityStatus::Held;
            let called_off =
                stage(&before.steps) != stage(&wanted.steps) && now == ActivityStatus::Cancelled;
            match status {
                ActivityStatus::Cancelled | ActivityStatus::Postponed => false,
                ActivityStatus::Unknown => changed,
                ActivityStatus::Planned => changed && (was == status || gained || called_off),
                ActivityStatus::Held => changed && (was == status || called_off),
            }
        }
    };
    if follows && now != ActivityStatus::Unknown {
        wanted.activity.status = now;
    }
}

/// What is to be asked about the status of an activity on `today`.
pub fn doubts(file: &ActivityFile, beside: Beside, today: NaiveDate) -> Vec<StatusDoubt> {
    let status = file.activity.status;
    let mut grounds = evidence(file, beside);
    if matches!(status, ActivityStatus::Cancelled | ActivityStatus::Postponed) {
        // The outcome of what was called off may be the reason why.
        grounds.retain(|ground| *ground != StatusGround::Outcome);
    }
    let is_ahead = file.activity.starts_on.earliest().is_some_and(|first| first > today);
    if is_ahead {
        // What is to come of it may be written down beforehand.
        grounds
            .retain(|ground| !matches!(ground, StatusGround::Outcome | StatusGround::Conclusions));
    }
    let mut doubts = Vec::new();
    if !grounds.is_empty() && is_ahead {
        doubts.push(StatusDoubt::RecordedAhead { grounds });
    } else if !grounds.is_empty() && status != ActivityStatus::Held {
        doubts.push(StatusDoubt::RecordedAsHeld { grounds });
    } else if is_unanswered(&file.activity, today) {
        doubts.push(StatusDoubt::Unanswered);
    }
    doubts
}

/// Whether the days of an activity have passed by `today` and nobody said whether it took place.
pub fn is_unanswered(activity: &Activity, today: NaiveDate) -> bool {
    let open = matches!(activity.status, ActivityStatus::Planned | ActivityStatus::Unknown);
    open && activity.last_day().is_some_and(|last| last < today)
}

impl Activity {
    /// The last day it can have lasted to; `None` where no day is known.
    pub fn last_day(&self) -> Option<NaiveDate> {
        self.ends_on.latest().or(self.starts_on.latest())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Attendance, Course, Delegation, DelegationStep, EventGuest, PublicEvent, Talks};

    const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 12, 1).unwrap();
    const ALONE: Beside = Beside { certificates: false, conclusions: false };

    fn file(starts_on: &str, status: ActivityStatus) -> ActivityFile {
        let activity =
            Activity { starts_on: starts_on.parse().unwrap(), status, ..Activity::default() };
        ActivityFile { activity, ..ActivityFile::default() }
    }

    fn step(stage: DelegationStage) -> DelegationStep {
        DelegationStep { stage, ..DelegationStep::default() }
    }

    /// Status of a new file saved with this start.
    fn entered(starts_on: &str, status: ActivityStatus, said: bool) -> ActivityStatus {
        let mut wanted = file(starts_on, status);
        follow(None, &mut wanted, ALONE, said, TODAY);
        wanted.activity.status
    }

    /// Status after `change` is made to a kept file.
    fn changed(kept: &ActivityFile, change: impl Fn(&mut ActivityFile)) -> ActivityStatus {
        let mut wanted = kept.clone();
        change(&mut wanted);
        follow(Some((kept, ALONE)), &mut wanted, ALONE, false, TODAY);
        wanted.activity.status
    }

    #[test]
    fn a_new_activity_has_the_status_of_its_dates() {
        use ActivityStatus::{Cancelled, Held, Planned, Postponed, Unknown};
        for (starts_on, expected) in [
            ("2026-11-30", Held),
            ("2026-12-01", Held),
            ("2026-12-02", Planned),
            ("2026-11", Held),
            ("2026-12", Unknown),
            ("2027", Planned),
            ("unknown", Unknown),
        ] {
            assert_eq!(entered(starts_on, Unknown, false), expected, "{starts_on}");
            assert_eq!(
                entered(starts_on, Unknown, true),
                Unknown,
                "{starts_on}: a person said that it is not known"
            );
            for said in [Planned, Cancelled, Postponed] {
                assert_eq!(entered(starts_on, said, false), said, "{starts_on}");
            }
        }
    }

    #[test]
    fn the_status_moves_with_the_dates_unless_a_person_said_otherwise() {
        use ActivityStatus::{Cancelled, Held, Planned, Postponed, Unknown};
        let moved = |from: &str, status, to: &str| {
            changed(&file(from, status), |file| file.activity.starts_on = to.parse().unwrap())
        };
        assert_eq!(moved("2026-12-10", Planned, "2026-11-10"), Held);
        assert_eq!(moved("2026-11-10", Held, "2026-12-10"), Planned);
        assert_eq!(moved("unknown", Unknown, "2026-11-10"), Held);
        // Planned for a day that has passed: a person has not said that it took place.
        assert_eq!(moved("2026-11-10", Planned, "2026-11-12"), Planned);
        assert_eq!(moved("2026-11-10", Cancelled, "2026-12-10"), Cancelled);
        assert_eq!(moved("2026-11-10", Postponed, "2026-12-10"), Postponed);
        // Untouched dates change nothing.
        assert_eq!(moved("2026-11-10", Unknown, "2026-11-10"), Unknown);
    }

    #[test]
    fn evidence_means_held() {
        use ActivityStatus::{Cancelled, Held, Planned, Postponed, Unknown};
        let changes: [fn(&mut ActivityFile); 8] = [
            |file| {
                file.attendance =
                    vec![Attendance { mark: AttendanceMark::Present, ..Attendance::default() }]
            },
            |file| {
                file.attendance =
                    vec![Attendance { mark: AttendanceMark::Absent, ..Attendance::default() }]
            },
            |file| {
                file.events = vec![PublicEvent { visitors: Some(120), ..PublicEvent::default() }]
            },
            |file| file.guests = vec![EventGuest { present: Some(3), ..EventGuest::default() }],
            |file| {
                file.delegations =
                    vec![Delegation { report_number: "12/BC-THU".into(), ..Delegation::default() }]
            },
            |file| file.steps = vec![step(DelegationStage::Returned)],
            |file| {
                file.talks = vec![Talks { said: "Hai bên trao đổi".into(), ..Talks::default() }]
            },
            |file| file.activity.outcome = "Ký biên bản".into(),
        ];
        for (place, change) in changes.into_iter().enumerate() {
            for date in ["2026-11-24", "2026-12-01", "unknown", "2026-12"] {
                for status in [Unknown, Planned] {
                    assert_eq!(
                        changed(&file(date, status), change),
                        Held,
                        "change {place} of {status:?} on {date}"
                    );
                }
                for status in [Cancelled, Postponed] {
                    let mut kept = file(date, status);
                    assert_eq!(
                        changed(&kept, change),
                        status,
                        "change {place} of {status:?} on {date}"
                    );
                    change(&mut kept);
                    let told = doubts(&kept, ALONE, TODAY);
                    let is_outcome = !kept.activity.outcome.is_empty();
                    assert_eq!(
                        matches!(told[..], [StatusDoubt::RecordedAsHeld { .. }]),
                        !is_outcome,
                        "change {place} of {status:?}"
                    );
                }
            }
            let mut ahead = file("2026-12-24", Planned);
            assert_eq!(changed(&ahead, change), Planned, "change {place}");
            change(&mut ahead);
            let told = doubts(&ahead, ALONE, TODAY);
            let is_outcome = !ahead.activity.outcome.is_empty();
            assert_eq!(
                matches!(told[..], [StatusDoubt::RecordedAhead { .. }]),
                !is_outcome,
                "change {place}"
            );
        }
    }

    #[test]
    fn certificates_and_conclusions_mean_held() {
        for beside in
            [Beside { certificates: true, ..ALONE }, Beside { conclusions: true, ..ALONE }]
        {
            let kept = file("2026-11-24", ActivityStatus::Planned);
            let mut wanted = kept.clone();
            follow(Some((&kept, ALONE)), &mut wanted, beside, false, TODAY);
            assert_eq!(wanted.activity.status, ActivityStatus::Held);
        }
    }

    #[test]
    fn what_is_noted_beforehand_is_no_evidence() {
        let excused = Attendance { mark: AttendanceMark::Excused, ..Attendance::default() };
        let kept = ActivityFile {
            attendance: vec![excused],
            courses: vec![Course { expected: Some(40), ..Course::default() }],
            guests: vec![EventGuest {
                invited: Some(40),
                present: Some(0),
                ..EventGuest::default()
            }],
            events: vec![PublicEvent { visitors: Some(0), ..PublicEvent::default() }],
            ..file("2026-11-24", ActivityStatus::Planned)
        };
        assert_eq!(evidence(&kept, ALONE), []);
        assert_eq!(doubts(&kept, ALONE, TODAY), [StatusDoubt::Unanswered]);
    }

    #[test]
    fn steps_of_a_delegation_give_the_status_where_dates_do_not() {
        use ActivityStatus::{Cancelled, Held, Planned, Unknown};
        let with = |status, date: &str, stages: &[DelegationStage]| {
            changed(&file(date, status), |file| {
                file.steps = stages.iter().copied().map(step).collect()
            })
        };
        assert_eq!(with(Unknown, "unknown", &[]), Unknown);
        assert_eq!(with(Unknown, "unknown", &[DelegationStage::Proposed]), Planned);
        assert_eq!(with(Held, "2026-11-24", &[DelegationStage::Approved]), Held);
        assert_eq!(
            with(Planned, "2026-11-24", &[DelegationStage::Returned, DelegationStage::Approved]),
            Held
        );
        assert_eq!(
            with(Planned, "2026-11-24", &[DelegationStage::Cancelled, DelegationStage::Approved]),
            Cancelled
        );
        assert_eq!(with(Planned, "2026-12-24", &[DelegationStage::Cancelled]), Cancelled);
    }

    #[test]
    fn an_activity_is_unanswered_once_its_last_day_has_passed() {
        let on = |starts_on: &str, ends_on: &str, status| {
            let activity = Activity {
                starts_on: starts_on.parse().unwrap(),
                ends_on: ends_on.parse().unwrap(),
                status,
                ..Activity::default()
            };
            is_unanswered(&activity, TODAY)
        };
        for status in [ActivityStatus::Planned, ActivityStatus::Unknown] {
            assert!(on("2026-11-28", "2026-11-30", status));
            assert!(!on("2026-11-28", "2026-12-01", status));
            assert!(!on("2026-11-28", "2026-12-02", status));
            assert!(on("2026-11", "unknown", status));
            assert!(!on("2026", "unknown", status));
            assert!(!on("unknown", "unknown", status));
        }
        for status in [ActivityStatus::Held, ActivityStatus::Cancelled, ActivityStatus::Postponed] {
            assert!(!on("2026-11-28", "2026-11-30", status));
        }
    }
}
