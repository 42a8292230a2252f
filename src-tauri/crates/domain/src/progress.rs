//! How far commitments have been carried out, from the activities that name them.

use crate::activity::Activity;
use crate::as_of::{AsOf, OnDay};
use crate::date::PartialDate;
use crate::report::{Days, ReportPeriod, Stretch};
use crate::vocabulary::{ActivityStatus, Periodicity};
use chrono::NaiveDate;

/// What progress needs to know of an activity, as of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deed {
    /// Whether it had been held by the day.
    pub held: OnDay,
    /// Whether it is planned.
    pub is_planned: bool,
    /// When it began.
    pub starts_on: PartialDate,
}

impl Deed {
    /// What an activity is, as of a day, to a commitment it carries out.
    pub fn of(activity: &Activity, as_of: AsOf) -> Deed {
        let is_planned = activity.status == ActivityStatus::Planned;
        Deed { held: as_of.held(activity), is_planned, starts_on: activity.starts_on }
    }
}

/// How far a commitment has been carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "contract", derive(schemars::JsonSchema, ts_rs::TS))]
pub enum ProgressState {
    /// No activity carries it out (chưa thực hiện)
    NotStarted,
    /// Only planned activities do
    Planned,
    /// An activity was held, and its date does not tell whether by the day asked
    Unclear,
    /// At least one activity was held
    CarriedOut,
    /// A commitment of an amending paper has taken its place
    Replaced,
}

/// A commitment's progress on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "contract", derive(schemars::JsonSchema, ts_rs::TS))]
pub struct Progress {
    /// How far.
    pub state: ProgressState,
    /// How many activities were held.
    pub held: u32,
    /// How many are planned.
    pub planned: u32,
    /// When the last one was held; unknown where none was or its date is unknown.
    pub last_held_on: PartialDate,
    /// Whether its due date has surely passed with nothing held.
    pub overdue: bool,
}

/// The progress of a commitment due at `due` that `deeds` carry out, on the day they are read as
/// of. Cancelled activities and ones of unknown status carry out nothing.
pub fn progress(deeds: &[Deed], due: PartialDate, day: NaiveDate) -> Progress {
    let held = || deeds.iter().filter(|deed| deed.held == OnDay::Yes);
    let is_unclear = deeds.iter().any(|deed| deed.held == OnDay::Maybe);
    let planned = deeds.iter().filter(|deed| deed.is_planned).count() as u32;
    let count = held().count() as u32;
    let state = match (count, is_unclear, planned) {
        (1.., _, _) => ProgressState::CarriedOut,
        (0, true, _) => ProgressState::Unclear,
        (0, false, 1..) => ProgressState::Planned,
        (0, false, 0) => ProgressState::NotStarted,
    };
    let last =
        held().map(|deed| deed.starts_on).max_by_key(|date| (date.earliest(), date.latest()));
    Progress {
        state,
        held: count,
        planned,
        last_held_on: last.unwrap_or_default(),
        overdue: count == 0 && !is_unclear && due.latest().is_some_and(|due| due < day),
    }
}

impl Progress {
    /// The progress of a commitment that another one has taken the place of: what was held stays,
    /// and nothing is overdue any more.
    pub fn replaced(self) -> Progress {
        Progress { state: ProgressState::Replaced, overdue: false, ..self }
    }
}

/// How a commitment that falls due again and again was kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PeriodsKept {
    /// In how many periods an activity carried it out.
    pub met: u32,
    /// The periods that ended without one.
    pub missed: Vec<ReportPeriod>,
}

/// In which stretches of the calendar a commitment of this periodicity was carried out, from the
/// day `from` it binds to `day`, as of which the deeds are read; `None` where it does not fall due
/// in such stretches.
///
/// A stretch is missed when it lies wholly within these days, has ended, and no activity was held
/// that can lie in it.
pub fn periods(
    periodicity: Periodicity,
    from: PartialDate,
    deeds: &[Deed],
    day: NaiveDate,
) -> Option<PeriodsKept> {
    let stretch = match periodicity {
        Periodicity::Monthly => Stretch::Month(1),
        Periodicity::Quarterly => Stretch::Quarter(1),
        Periodicity::HalfYearly => Stretch::Half(1),
        Periodicity::Yearly => Stretch::Year,
        Periodicity::Once
        | Periodicity::Continuous
        | Periodicity::OnRequest
        | Periodicity::Unknown => return None,
    };
    let (begins, surely_from) = (from.earliest()?, from.latest()?);
    let mut kept = PeriodsKept::default();
    let mut period = ReportPeriod::containing(begins, stretch);
    while let Some(Days { from, to }) = period.calendar_days().filter(|days| days.from <= day) {
        let surely = |date: PartialDate| {
            date.earliest().is_some_and(|day| day >= from)
                && date.latest().is_some_and(|day| day <= to)
        };
        let possibly = |date: PartialDate| {
            date.earliest().is_none_or(|day| day <= to)
                && date.latest().is_none_or(|day| day >= from)
        };
        if deeds.iter().any(|deed| deed.held == OnDay::Yes && surely(deed.starts_on)) {
            kept.met += 1;
        } else if from >= surely_from
            && to < day
            && !deeds.iter().any(|deed| deed.held != OnDay::No && possibly(deed.starts_on))
        {
            kept.missed.push(period);
        }
        period = period.next();
    }
    Some(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_met_and_missed_are_told_apart() {
        let today = NaiveDate::from_ymd_opt(2026, 12, 1).unwrap();
        let kept = |periodicity, from: &str, held: &[&str]| {
            let deeds: Vec<Deed> =
                held.iter().map(|date| deed(ActivityStatus::Held, date)).collect();
            let kept = periods(periodicity, from.parse().unwrap(), &deeds, today).unwrap();
            (kept.met, kept.missed.iter().map(ToString::to_string).collect::<Vec<_>>())
        };
        // The year the agreement begins in is no whole year, the present one has not ended.
        assert_eq!(
            kept(Periodicity::Yearly, "2023-11-11", &["2025-09-18"]),
            (1, vec!["2024".to_owned()])
        );
        assert_eq!(
            kept(Periodicity::Yearly, "2024-01-01", &["2024-12-31", "2026-11-30"]),
            (2, vec!["2025".to_owned()])
        );
        // What may have been held in a period does not let it be missed; what is planned does not
        // carry anything out.
        assert_eq!(kept(Periodicity::HalfYearly, "2026-01-01", &["2026"]), (0, vec![]));
        assert_eq!(
            kept(Periodicity::Quarterly, "2026-01-01", &["2026-05"]),
            (1, vec!["2026-Q1".to_owned(), "2026-Q3".to_owned()])
        );
        assert_eq!(
            kept(Periodicity::Monthly, "2026-10-01", &["2026-10-31", "2026-12-02"]),
            (1, vec!["2026-M11".to_owned()])
        );
        for (periodicity, from) in [
            (Periodicity::Once, "2024"),
            (Periodicity::Continuous, "2024"),
            (Periodicity::Yearly, "unknown"),
        ] {
            assert_eq!(periods(periodicity, from.parse().unwrap(), &[], today), None);
        }
    }

    fn deed_on(status: ActivityStatus, date: &str, day: &str) -> Deed {
        let activity = Activity { status, starts_on: date.parse().unwrap(), ..Activity::default() };
        Deed::of(
            &activity,
            AsOf { day: day.parse().unwrap(), read_on: "2026-12-01".parse().unwrap() },
        )
    }

    fn deed(status: ActivityStatus, date: &str) -> Deed {
        deed_on(status, date, "2026-12-01")
    }

    fn as_of(date: &str, day: &str) -> Progress {
        progress(
            &[deed_on(ActivityStatus::Held, date, day)],
            "2025-11".parse().unwrap(),
            day.parse().unwrap(),
        )
    }

    #[test]
    fn what_was_held_later_carries_out_nothing_yet() {
        assert_eq!(as_of("2025-12-15", "2025-12-14").state, ProgressState::NotStarted);
        assert_eq!(as_of("2025-12-15", "2025-12-15").state, ProgressState::CarriedOut);
    }

    #[test]
    fn a_date_that_does_not_tell_leaves_the_progress_unclear() {
        for date in ["2025", "2025-12", "unknown"] {
            let on = as_of(date, "2025-12-14");
            assert_eq!(
                (on.state, on.held, on.overdue),
                (ProgressState::Unclear, 0, false),
                "{date}"
            );
        }
        assert_eq!(as_of("2025-12", "2025-11-30").state, ProgressState::NotStarted);
        assert_eq!(as_of("2025-12", "2025-12-31").state, ProgressState::CarriedOut);
        // What the records say was held had been held when they are read.
        assert_eq!(as_of("2026", "2026-12-01").state, ProgressState::CarriedOut);
    }

    #[test]
    fn only_held_activities_carry_out_a_commitment() {
        let today = NaiveDate::from_ymd_opt(2025, 1, 1).unwrap();
        let due = "2024-06".parse().unwrap();
        let none = progress(&[deed(ActivityStatus::Cancelled, "2024-01-01")], due, today);
        assert_eq!((none.state, none.overdue), (ProgressState::NotStarted, true));
        let planned =
            progress(&[deed(ActivityStatus::Planned, "2025-02")], PartialDate::Unknown, today);
        assert_eq!((planned.state, planned.overdue), (ProgressState::Planned, false));
        let held = progress(
            &[deed(ActivityStatus::Held, "2024-01-01"), deed(ActivityStatus::Held, "2024-03")],
            due,
            today,
        );
        assert_eq!(
            (held.state, held.held, held.last_held_on.to_string().as_str()),
            (ProgressState::CarriedOut, 2, "2024-03")
        );
        // What is dated to the year was not surely held after a known day of that year.
        let held = progress(
            &[deed(ActivityStatus::Held, "2024"), deed(ActivityStatus::Held, "2024-03-01")],
            due,
            today,
        );
        assert_eq!(held.last_held_on.to_string(), "2024-03-01");
    }
}
