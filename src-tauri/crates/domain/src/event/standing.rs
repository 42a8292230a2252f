//! How an event stands: when what is to be done falls due, who came, what is still out.

use super::{EventGuest, EventTask};
use crate::ActivityFile;
use crate::activity::Activity;
use crate::date::PartialDate;
use crate::follow_up::FollowUpTiming;
use crate::id::Id;
use crate::vocabulary::ActivityStatus;
use chrono::{Days, NaiveDate};

/// How an event stands.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "contract", derive(schemars::JsonSchema, ts_rs::TS))]
pub struct EventStanding {
    /// The checklist, in its order.
    pub tasks: Vec<TaskStanding>,
    /// How many were invited.
    pub invited: GuestCount,
    /// How many of them came.
    pub present: GuestCount,
    /// Things handed over and not all back, in their order.
    pub out: Vec<Id>,
}

/// A sum over guests, as far as numbers are written.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "contract", derive(schemars::JsonSchema, ts_rs::TS))]
pub struct GuestCount {
    /// The sum of the numbers written; none where no number is, and where it is beyond what can be
    /// kept.
    pub sum: Option<u32>,
    /// The guests without a number, who are not in the sum.
    pub uncounted: Vec<Id>,
}

impl GuestCount {
    /// Adds up a number of each guest.
    pub fn of<'a>(
        guests: impl IntoIterator<Item = &'a EventGuest>,
        number: impl Fn(&EventGuest) -> Option<u32>,
    ) -> GuestCount {
        let mut numbers = Vec::new();
        let mut uncounted = Vec::new();
        for guest in guests {
            match number(guest) {
                Some(number) => numbers.push(number),
                None => uncounted.push(guest.id),
            }
        }
        GuestCount { sum: if numbers.is_empty() { None } else { counted(numbers) }, uncounted }
    }

    /// The sum where no guest is left out of it.
    pub fn whole(&self) -> Option<u32> {
        self.sum.filter(|_| self.uncounted.is_empty())
    }
}

/// How one thing to be done stands.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "contract", derive(schemars::JsonSchema, ts_rs::TS))]
pub struct TaskStanding {
    /// The task.
    pub task: Id,
    /// By when; unknown where the event's first day or the distance from it is.
    pub due: PartialDate,
    /// How it stands to that.
    pub timing: FollowUpTiming,
}

impl EventStanding {
    /// How the event of a file stands on `today`.
    pub fn of(file: &ActivityFile, today: NaiveDate) -> EventStanding {
        let mut items: Vec<_> = file.lent_items.iter().collect();
        items.sort_by_key(|item| item.position);
        EventStanding {
            tasks: TaskStanding::of(&file.activity, &file.event_tasks, today),
            invited: GuestCount::of(&file.guests, |guest| guest.invited),
            present: GuestCount::of(&file.guests, |guest| guest.present),
            out: items
                .into_iter()
                .filter(|item| {
                    !item.lent_on.is_unknown()
                        && item.returned.unwrap_or_default() < item.quantity.unwrap_or(1)
                })
                .map(|item| item.id)
                .collect(),
        }
    }
}

impl TaskStanding {
    /// How the tasks of an event stand on `today`, in the order of the checklist. An event that is
    /// called off or put off has nothing due.
    pub fn of(activity: &Activity, tasks: &[EventTask], today: NaiveDate) -> Vec<TaskStanding> {
        let is_off =
            matches!(activity.status, ActivityStatus::Cancelled | ActivityStatus::Postponed);
        let mut tasks: Vec<&EventTask> = tasks.iter().collect();
        tasks.sort_by_key(|task| task.position);
        let standing = |task: &EventTask| {
            let due = due(activity.starts_on, task.offset);
            let is_settled = !task.settled_on.is_unknown();
            let timing = if is_off && !is_settled {
                FollowUpTiming::Undated
            } else {
                FollowUpTiming::of(due, is_settled, today)
            };
            TaskStanding { task: task.id, due, timing }
        };
        tasks.into_iter().map(standing).collect()
    }
}

/// The sum of counts; `None` where it is beyond what can be kept.
pub fn counted(counts: impl IntoIterator<Item = u32>) -> Option<u32> {
    counts.into_iter().try_fold(0_u32, u32::checked_add)
}

/// So many days after the first day, or before it.
fn due(first: PartialDate, offset: Option<i32>) -> PartialDate {
    let Some((first, offset)) = first.day().zip(offset) else { return PartialDate::Unknown };
    let days = Days::new(u64::from(offset.unsigned_abs()));
    let due = if offset < 0 { first.checked_sub_days(days) } else { first.checked_add_days(days) };
    due.map_or(PartialDate::Unknown, PartialDate::Day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::LentItem;

    #[test]
    fn what_is_to_be_done_moves_with_the_first_day() {
        let task = |position, offset, settled: &str| EventTask {
            position,
            offset,
            settled_on: settled.parse().unwrap(),
            ..EventTask::default()
        };
        let mut file = ActivityFile {
            activity: Activity { starts_on: "2025-11-11".parse().unwrap(), ..Activity::default() },
            event_tasks: vec![
                task(1, Some(7), "unknown"),
                task(0, Some(-30), "2025-10-01"),
                task(2, None, "unknown"),
            ],
            ..ActivityFile::default()
        };
        let today = NaiveDate::from_ymd_opt(2025, 11, 20).unwrap();
        let of = |file: &ActivityFile| {
            let standing = EventStanding::of(file, today);
            standing
                .tasks
                .iter()
                .map(|task| (task.due.to_string(), task.timing))
                .collect::<Vec<_>>()
        };
        let (settled, late, undated) =
            (FollowUpTiming::Settled, FollowUpTiming::Late, FollowUpTiming::Undated);
        let dated = |day: &str, timing| (day.to_owned(), timing);
        assert_eq!(
            of(&file),
            [dated("2025-10-12", settled), dated("2025-11-18", late), dated("unknown", undated)]
        );
        file.activity.starts_on = "2025-11-21".parse().unwrap();
        assert_eq!(
            of(&file)[..2],
            [dated("2025-10-22", settled), dated("2025-11-28", FollowUpTiming::Ahead)]
        );
        file.activity.starts_on = "2025-11".parse().unwrap();
        assert_eq!(of(&file)[1], dated("unknown", undated));
    }

    #[test]
    fn what_was_handed_over_is_out_until_all_of_it_is_back() {
        let item = |n: u8, quantity, lent: &str, returned| LentItem {
            id: Id::v7(u64::from(n), [n; 10]),
            position: u32::from(n),
            quantity,
            lent_on: lent.parse().unwrap(),
            returned,
            ..LentItem::default()
        };
        let file = ActivityFile {
            lent_items: vec![
                item(1, Some(5), "2025-11-10", Some(5)),
                item(2, Some(5), "2025-11-10", Some(3)),
                item(3, None, "2025-11-10", None),
                item(4, Some(5), "unknown", None),
            ],
            guests: vec![
                EventGuest { invited: Some(3), present: Some(2), ..EventGuest::default() },
                EventGuest { id: Id::v7(9, [9; 10]), invited: Some(4), ..EventGuest::default() },
            ],
            ..ActivityFile::default()
        };
        let standing = EventStanding::of(&file, NaiveDate::MIN);
        assert_eq!(standing.out, [file.lent_items[1].id, file.lent_items[2].id]);
        assert_eq!((standing.invited.whole(), standing.present.whole()), (Some(7), None));
        assert_eq!(
            (standing.present.sum, standing.present.uncounted),
            (Some(2), vec![file.guests[1].id])
        );
        assert_eq!(counted([u32::MAX, 1]), None, "a sum never wraps around");
    }
}
