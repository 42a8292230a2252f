//! Events (triển lãm, ngày hội, họp báo, diễn đàn): what an activity of that kind has besides what
//! every activity has. What is spent and who organises are lists every activity has.

mod edition;
mod standing;

pub use edition::next_edition;
pub use standing::{EventStanding, GuestCount, TaskStanding, counted};

use crate::date::PartialDate;
use crate::id::Id;
use crate::text::Text;
use crate::time::ClockTime;
use crate::vocabulary::{LoanDirection, Side};

crate::record! {
    /// The event an activity is: at most one such record belongs to an activity.
    PublicEvent in public_event {
        /// The activity.
        activity: Id [owner],
        /// How many came; none while nobody has counted.
        visitors: Option<u32>,
        /// How they were counted, and by whom.
        visitors_note: Text,
        /// The edition before this one.
        previous: Option<Id> [refers Activity],
    }

    /// An item of the programme.
    EventItem in event_item {
        /// The activity.
        activity: Id [owner],
        /// Place in the programme, from 0.
        position: u32 [untold],
        /// The stage it belongs to, such as "Khai mạc".
        stage: Text,
        /// On what day.
        date: PartialDate,
        /// From when.
        starts: ClockTime,
        /// Until when.
        ends: ClockTime,
        /// What happens.
        text: Text,
        /// Where.
        place: Text,
        /// Who leads it.
        lead: Text,
    }

    /// Something to be done for the event, dated by its first day.
    EventTask in event_task {
        /// The activity.
        activity: Id [owner],
        /// Place in the checklist, from 0.
        position: u32 [untold],
        /// What is to be done.
        text: Text,
        /// How many days after the event's first day, negative before it; none where it is not set.
        offset: Option<i32>,
        /// Who sees to it.
        responsible: Text,
        /// When it was done.
        settled_on: PartialDate,
        /// What to know about it.
        note: Text,
    }

    /// A booth or stand.
    Booth in booth {
        /// The activity.
        activity: Id [owner],
        /// Place in the list, from 0.
        position: u32 [untold],
        /// Its number or name on the plan.
        code: Text,
        /// Who has it.
        holder: Text,
        /// What is shown there.
        text: Text,
        /// Its size, such as "3 × 3 m".
        size: Text,
    }

    /// Things lent or borrowed for the event.
    LentItem in lent_item {
        /// The activity.
        activity: Id [owner],
        /// Place in the list, from 0.
        position: u32 [untold],
        /// What.
        item: Text,
        /// How many.
        quantity: Option<u32>,
        /// Whether we lent it or borrowed it.
        direction: LoanDirection,
        /// To whom, or from whom.
        holder: Text,
        /// When it was handed over.
        lent_on: PartialDate,
        /// How many came back.
        returned: Option<u32>,
        /// When they came back.
        returned_on: PartialDate,
        /// State it was in.
        note: Text,
    }

    /// Somebody invited, a person or a group.
    EventGuest in event_guest {
        /// The activity.
        activity: Id [owner],
        /// Place in the list, from 0.
        position: u32 [untold],
        /// Who, as invited.
        name: Text,
        /// Which side they are on.
        side: Side,
        /// How many were invited.
        invited: Option<u32>,
        /// How many came.
        present: Option<u32>,
        /// What to know about them.
        note: Text,
    }

    /// What the press brought about the event.
    Coverage in coverage {
        /// The activity.
        activity: Id [owner],
        /// Place in the list, from 0.
        position: u32 [untold],
        /// Newspaper, agency, station.
        outlet: Text,
        /// Title.
        title: Text,
        /// When it came out.
        published_on: PartialDate,
        /// Address; empty for print and broadcast.
        url: Text,
    }
}

/// The items of a programme as they follow one another: those of one stage that stand together by
/// day, then by time. What is known to the month or the year comes after all that is dated in it,
/// what has no date after that.
pub fn in_order(items: &[EventItem]) -> Vec<&EventItem> {
    let mut ordered: Vec<&EventItem> = items.iter().collect();
    ordered.sort_by_key(|item| item.position);
    for stage in ordered.chunk_by_mut(|a, b| a.stage == b.stage) {
        stage.sort_by_key(|item| item.date.after_what_it_holds());
        for day in stage.chunk_by_mut(|a, b| a.date == b.date) {
            if day.iter().all(|item| !item.starts.is_unknown()) {
                day.sort_by_key(|item| item.starts);
            }
        }
    }
    ordered
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stage_goes_by_day_and_time_and_stages_stay_as_written() {
        let item = |position, stage: &str, date: &str, starts: &str| EventItem {
            position,
            stage: stage.into(),
            date: date.parse().unwrap(),
            starts: starts.parse().unwrap(),
            ..EventItem::default()
        };
        let items = [
            item(0, "Khai mạc", "2027-03-01", "09:00"),
            item(1, "Khai mạc", "2027-03", "unknown"),
            item(2, "Khai mạc", "2027-03-02", "unknown"),
            item(3, "Khai mạc", "unknown", "unknown"),
            item(4, "Khai mạc", "2027-03-01", "08:00"),
            item(5, "Trưng bày", "2027-02-20", "unknown"),
        ];
        let places: Vec<u32> = in_order(&items).into_iter().map(|item| item.position).collect();
        assert_eq!(places, [4, 0, 2, 1, 3, 5]);
        let untimed = [
            item(0, "", "2027-03-01", "14:00"),
            item(1, "", "2027-03-01", "unknown"),
            item(2, "", "2027-03-01", "07:00"),
        ];
        let places: Vec<u32> = in_order(&untimed).into_iter().map(|item| item.position).collect();
        assert_eq!(places, [0, 1, 2], "a day with an item without a time stays as written");
    }
}
