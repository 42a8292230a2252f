//! How far commitments have been carried out, from the activities that name them.

use crate::activity::Activity;
use crate::date::PartialDate;
use crate::id::Id;
use crate::report::{Days, ReportPeriod, Stretch};
use crate::vocabulary::{ActivityStatus, Periodicity};
use chrono::NaiveDate;

/// What progress needs to know of an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deed {
    /// The activity.
    pub activity: Id,
    /// Its status.
    pub status: ActivityStatus,
    /// When it began.
    pub starts_on: PartialDate,
}

impl Deed {
    /// What an activity is to a commitment it carries out.
    pub fn of(activity: &Activity) -> Deed {
        Deed { activity: activity.id, status: activity.status, starts_on: activity.starts_on }
    }

    /// Whether it was held only after a day, and so carried out nothing by then.
    fn came_later(&self, day: NaiveDate) -> bool {
        self.status == ActivityStatus::Held && self.starts_on.earliest().is_some_and(|first| first > day)
    }

    /// Whether it was held by a day, as far as its date tells.
    pub fn is_held_by(&self, day: NaiveDate) -> bool {
        self.status == ActivityStatus::Held && !self.came_later(day)
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
    /// At least one activity was held
    CarriedOut,
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

/// The progress of a commitment due at `due` that `deeds` carry out, as of `today`. Cancelled activities and ones of unknown status carry out nothing,
/// nor does what was held surely after that day.
pub fn progress(deeds: &[Deed], due: PartialDate, today: NaiveDate) -> Progress {
    let with = |status| deeds.iter().filter(move |deed| deed.status == status && !deed.came_later(today));
    let held = with(ActivityStatus::Held).count() as u32;
    let planned = with(ActivityStatus::Planned).count() as u32;
    let state = match (held, planned) {
        (0, 0) => ProgressState::NotStarted,
        (0, _) => ProgressState::Planned,
        _ => ProgressState::CarriedOut,
    };
    let last = with(ActivityStatus::Held).map(|deed| deed.starts_on).max_by_key(|date| (date.earliest(), date.latest()));
    Progress {
        state,
        held,
        planned,
        last_held_on: last.unwrap_or_default(),
        overdue: held == 0 && due.latest().is_some_and(|due| due < today),
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

/// In which stretches of the calendar a commitment of this periodicity was carried out, from the day `from` it binds to `today`; `None` where it does not
/// fall due in such stretches.
///
/// A stretch is missed when it lies wholly within these days, has ended, and no activity was held that can lie in it.
pub fn periods(periodicity: Periodicity, from: PartialDate, deeds: &[Deed], today: NaiveDate) -> Option<PeriodsKept> {
    let stretch = match periodicity {
        Periodicity::Monthly => Stretch::Month(1),
        Periodicity::Quarterly => Stretch::Quarter(1),
        Periodicity::HalfYearly => Stretch::Half(1),
        Periodicity::Yearly => Stretch::Year,
        Periodicity::Once | Periodicity::Continuous | Periodicity::OnRequest | Periodicity::Unknown => return None,
    };
    let (begins, surely_from) = (from.earliest()?, from.latest()?);
    let held: Vec<PartialDate> = deeds.iter().filter(|deed| deed.is_held_by(today)).map(|deed| deed.starts_on).collect();
    let mut kept = PeriodsKept::default();
    let mut period = ReportPeriod::containing(begins, stretch);
    while let Some(Days { from, to }) = period.calendar_days().filter(|days| days.from <= today) {
        let surely = |date: &PartialDate| date.earliest().is_some_and(|day| day >= from) && date.latest().is_some_and(|day| day <= to);
        let possibly = |date: &PartialDate| date.earliest().is_none_or(|day| day <= to) && date.latest().is_none_or(|day| day >= from);
        if held.iter().any(surely) {
            kept.met += 1;
        } else if from >= surely_from && to < today && !held.iter().any(possibly) {
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
            let deeds: Vec<Deed> = held.iter().map(|date| deed(ActivityStatus::Held, date)).collect();
            let kept = periods(periodicity, from.parse().unwrap(), &deeds, today).unwrap();
            (kept.met, kept.missed.iter().map(ToString::to_string).collect::<Vec<_>>())
        };
        // The year the agreement begins in is no whole year, the present one has not ended.
        assert_eq!(kept(Periodicity::Yearly, "2023-11-11", &["2025-09-18"]), (1, vec!["2024".to_owned()]));
        assert_eq!(kept(Periodicity::Yearly, "2024-01-01", &["2024-12-31", "2026-11-30"]), (2, vec!["2025".to_owned()]));
        // What may have been held in a period does not let it be missed; what is planned does not carry anything out.
        assert_eq!(kept(Periodicity::HalfYearly, "2026-01-01", &["2026"]), (0, vec![]));
        assert_eq!(kept(Periodicity::Quarterly, "2026-01-01", &["2026-05"]), (1, vec!["2026-Q1".to_owned(), "2026-Q3".to_owned()]));
        assert_eq!(kept(Periodicity::Monthly, "2026-10-01", &["2026-10-31", "2026-12-02"]), (1, vec!["2026-M11".to_owned()]));
        for (periodicity, from) in [(Periodicity::Once, "2024"), (Periodicity::Continuous, "2024"), (Periodicity::Yearly, "unknown")] {
            assert_eq!(periods(periodicity, from.parse().unwrap(), &[], today), None);
        }
    }

    fn deed(status: ActivityStatus, date: &str) -> Deed {
        Deed { activity: Id::NIL, status, starts_on: date.parse().unwrap() }
    }

    #[test]
    fn what_was_held_later_carries_out_nothing_yet() {
        let on = |day: &str| progress(&[deed(ActivityStatus::Held, "2025-12-15")], PartialDate::Unknown, day.parse().unwrap());
        assert_eq!(on("2025-12-14").state, ProgressState::NotStarted);
        assert_eq!(on("2025-12-15").state, ProgressState::CarriedOut);
    }

    #[test]
    fn only_held_activities_carry_out_a_commitment() {
        let today = NaiveDate::from_ymd_opt(2025, 1, 1).unwrap();
        let due = "2024-06".parse().unwrap();
        let none = progress(&[deed(ActivityStatus::Cancelled, "2024-01-01")], due, today);
        assert_eq!((none.state, none.overdue), (ProgressState::NotStarted, true));
        let planned = progress(&[deed(ActivityStatus::Planned, "2025-02")], PartialDate::Unknown, today);
        assert_eq!((planned.state, planned.overdue), (ProgressState::Planned, false));
        let held = progress(&[deed(ActivityStatus::Held, "2024-01-01"), deed(ActivityStatus::Held, "2024-03")], due, today);
        assert_eq!((held.state, held.held, held.last_held_on.to_string().as_str()), (ProgressState::CarriedOut, 2, "2024-03"));
        // What is dated to the year was not surely held after a known day of that year.
        let held = progress(&[deed(ActivityStatus::Held, "2024"), deed(ActivityStatus::Held, "2024-03-01")], due, today);
        assert_eq!(held.last_held_on.to_string(), "2024-03-01");
    }
}
