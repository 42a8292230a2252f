//! The next edition of a yearly event: what was planned, moved to the new first day; what came of
//! it stays behind.

use crate::date::PartialDate;
use crate::id::Id;
use crate::vocabulary::ActivityStatus;
use crate::{
    Activity, ActivityFile, Booth, EventGuest, EventItem, EventTask, LentItem, PublicEvent, Record,
    Text,
};
use chrono::{NaiveDate, TimeDelta};

/// The file of the next edition, beginning on `first`, with records not yet kept. Every date moves
/// by as many days as the first one does; a date not known to the day is not known for the next
/// edition, nor is any where the first day of this one is not.
pub fn next_edition(file: &ActivityFile, title: Text, first: NaiveDate) -> ActivityFile {
    let moved_by = file.activity.starts_on.day().map(|day| first - day);
    let moved = |date: PartialDate| moved(date, moved_by);
    ActivityFile {
        activity: Activity {
            id: Id::NIL,
            title,
            starts_on: PartialDate::Day(first),
            ends_on: moved(file.activity.ends_on),
            status: ActivityStatus::Planned,
            outcome: Text::default(),
            ..file.activity.clone()
        },
        parties: anew(&file.parties, |party| party),
        tags: anew(&file.tags, |tag| tag),
        events: vec![PublicEvent { previous: Some(file.activity.id), ..PublicEvent::default() }],
        event_items: anew(&file.event_items, |item| EventItem { date: moved(item.date), ..item }),
        event_tasks: anew(&file.event_tasks, |task| EventTask {
            settled_on: PartialDate::Unknown,
            ..task
        }),
        booths: anew(&file.booths, |booth| Booth {
            holder: Text::default(),
            text: Text::default(),
            ..booth
        }),
        lent_items: anew(&file.lent_items, |item| LentItem {
            lent_on: PartialDate::Unknown,
            returned: None,
            returned_on: PartialDate::Unknown,
            ..item
        }),
        guests: anew(&file.guests, |guest| EventGuest { present: None, ..guest }),
        ..ActivityFile::default()
    }
}

/// The same records, not yet kept and belonging to nobody.
fn anew<R: Record>(records: &[R], change: impl Fn(R) -> R) -> Vec<R> {
    let fresh = |record: &R| {
        let mut record = change(record.clone());
        record.set_id(Id::NIL);
        record.set_owner(Id::NIL);
        record
    };
    records.iter().map(fresh).collect()
}

fn moved(date: PartialDate, by: Option<TimeDelta>) -> PartialDate {
    let day = date.day().zip(by).and_then(|(day, by)| day.checked_add_signed(by));
    day.map_or(PartialDate::Unknown, PartialDate::Day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Coverage;

    fn day(text: &str) -> PartialDate {
        text.parse().unwrap()
    }

    #[test]
    fn plans_move_together_and_results_stay_behind() {
        let id = Id::v7(1, [1; 10]);
        let item = |date| EventItem { id, date: day(date), ..EventItem::default() };
        let file = ActivityFile {
            activity: Activity {
                id,
                starts_on: day("2023-11-11"),
                ends_on: day("2023-11-15"),
                outcome: "Kết quả Thử".into(),
                status: ActivityStatus::Held,
                ..Activity::default()
            },
            events: vec![PublicEvent { visitors: Some(900), ..PublicEvent::default() }],
            event_items: vec![item("2023-11-10"), item("2023-11"), item("2023-11-16")],
            event_tasks: vec![EventTask {
                offset: Some(-30),
                settled_on: day("2023-10-01"),
                ..EventTask::default()
            }],
            guests: vec![EventGuest {
                invited: Some(2),
                present: Some(1),
                ..EventGuest::default()
            }],
            coverage: vec![Coverage::default()],
            ..ActivityFile::default()
        };
        let next = next_edition(
            &file,
            "Lần sau Thử".into(),
            NaiveDate::from_ymd_opt(2024, 11, 8).unwrap(),
        );
        assert_eq!(
            (next.activity.starts_on, next.activity.ends_on),
            (day("2024-11-08"), day("2024-11-12"))
        );
        assert_eq!(
            (next.activity.status, next.activity.outcome.is_empty()),
            (ActivityStatus::Planned, true)
        );
        let dates: Vec<_> = next.event_items.iter().map(|item| item.date).collect();
        assert_eq!(dates, [day("2024-11-07"), PartialDate::Unknown, day("2024-11-13")]);
        assert_eq!(
            (next.event_tasks[0].offset, next.event_tasks[0].settled_on),
            (Some(-30), PartialDate::Unknown)
        );
        assert_eq!((next.guests[0].invited, next.guests[0].present), (Some(2), None));
        assert_eq!(
            (next.events[0].previous, next.events[0].visitors, next.coverage.len()),
            (Some(id), None, 0)
        );
        assert!(next.activity.id.is_nil() && next.event_items.iter().all(|item| item.id.is_nil()));
    }

    #[test]
    fn nothing_is_guessed_where_the_first_day_is_not_known() {
        let item = EventItem { date: day("2023-11-10"), ..EventItem::default() };
        let file = ActivityFile {
            activity: Activity { starts_on: day("2023-11"), ..Activity::default() },
            event_items: vec![item],
            ..ActivityFile::default()
        };
        let next =
            next_edition(&file, Text::default(), NaiveDate::from_ymd_opt(2024, 11, 8).unwrap());
        assert_eq!(next.event_items[0].date, PartialDate::Unknown);
    }
}
