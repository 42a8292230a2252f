//! Talks (hội đàm, tiếp xúc): what an activity of that kind has besides what every activity has.
//! Conclusions are follow-ups of the activity.

use crate::activity::{Activity, ActivityParty};
use crate::as_of::{AsOf, OnDay, before};
use crate::date::PartialDate;
use crate::id::Id;
use crate::text::Text;
use crate::vocabulary::{ActivityKind, Level, Side, TalkingPointKind};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// Kinds of activities at which the two sides meet, the weightier first.
pub const MEETINGS: [ActivityKind; 5] = [
    ActivityKind::Talks,
    ActivityKind::Signing,
    ActivityKind::DelegationIn,
    ActivityKind::DelegationOut,
    ActivityKind::Meeting,
];

crate::record! {
    /// The talks an activity is: at most one such record belongs to an activity.
    Talks in talks {
        /// The activity.
        activity: Id [owner],
        /// Room and set-up, such as "Phòng khánh tiết, bàn dài".
        room: Text,
        /// Who sits where.
        seating: Text,
        /// Tactical notes for our side alone; never in a paper.
        tactics: Text,
        /// What was said.
        said: Text,
    }

    /// A talking point.
    TalkingPoint in talking_point {
        /// The activity.
        activity: Id [owner],
        /// Place among the points, from 0.
        position: u32 [untold],
        /// Whether we raise it, they may raise it, or it is to be avoided.
        kind: TalkingPointKind,
        /// The point.
        text: Text,
        /// Our argument, or our answer should they raise it.
        answer: Text,
    }
}

/// The occasion before which the last meeting is looked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Occasion {
    /// The activity it is; none for a paper that is for no activity.
    pub activity: Option<Id>,
    /// When it begins.
    pub starts_on: PartialDate,
    /// The bodies of the partner, those they took over from among them.
    pub partners: BTreeSet<Id>,
    /// Its level.
    pub level: Level,
    /// The agreement it is about as a whole, for a paper on an agreement: talks under it are its
    /// talks whoever noted the bodies.
    pub agreement: Option<Id>,
}

/// An activity at which the two sides may have met.
#[derive(Clone, Copy, Debug)]
pub struct Contact<'a> {
    /// The activity.
    pub activity: &'a Activity,
    /// Who took part.
    pub parties: &'a [ActivityParty],
}

/// The meetings before an occasion.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MeetingsBefore {
    /// The last meeting: the last talks of the same bodies or of the same level; where there were
    /// none, their last meeting of another kind; where there was none either, the last talks, or
    /// else the last meeting, of others.
    pub last: Option<Id>,
    /// Meetings of any kind surely after that one and before the occasion, the latest first.
    pub since: Vec<Id>,
    /// Meetings that may have been before the occasion, as far as their dates tell, and are
    /// therefore not counted as the last.
    pub undated: Vec<Id>,
}

/// The meetings held before an occasion, as far as known on a day. Only those surely held by then
/// and surely ended before the occasion began count.
pub fn meetings_before<'a>(
    contacts: impl IntoIterator<Item = Contact<'a>>,
    occasion: &Occasion,
    as_of: AsOf,
) -> MeetingsBefore {
    let mut sure = Vec::new();
    let mut undated = Vec::new();
    for contact in contacts {
        let activity = contact.activity;
        if Some(activity.id) == occasion.activity || !MEETINGS.contains(&activity.kind) {
            continue;
        }
        let ended =
            if activity.ends_on.is_unknown() { activity.starts_on } else { activity.ends_on };
        let held = as_of.held(activity);
        let earlier =
            occasion.starts_on.earliest().map_or(OnDay::Yes, |day| match before(ended, day) {
                // What the records say was held had begun by the day they are read; an occasion
                // still ahead comes after it, however its date is known.
                OnDay::Maybe
                    if held == OnDay::Yes
                        && activity.ends_on.is_unknown()
                        && as_of.read_on < day =>
                {
                    OnDay::Yes
                }
                earlier => earlier,
            });
        // A day known exactly that is no earlier than the occasion is none of these, however far
        // the occasion's own day is known.
        match held.min(earlier) {
            OnDay::Yes if activity.starts_on.is_unknown() => undated.push(contact),
            OnDay::Yes => sure.push(contact),
            OnDay::Maybe => undated.push(contact),
            OnDay::No => {}
        }
    }
    let is_talks = |contact: &&Contact<'_>| contact.activity.kind == ActivityKind::Talks;
    let is_alike = |contact: &&Contact<'_>| {
        let same_level =
            occasion.level != Level::Unknown && contact.activity.level == occasion.level;
        let same_agreement =
            occasion.agreement.is_some() && contact.activity.agreement == occasion.agreement;
        same_level
            || same_agreement
            || contact.parties.iter().any(|party| {
                party.side == Side::Partner && occasion.partners.contains(&party.organisation)
            })
    };
    let latest = |wanted: &dyn Fn(&&Contact<'a>) -> bool| {
        sure.iter().filter(wanted).max_by_key(|contact| surely_latest(contact.activity))
    };
    let last = latest(&|contact| is_talks(contact) && is_alike(contact))
        .or_else(|| latest(&is_alike))
        .or_else(|| latest(&is_talks))
        .or_else(|| latest(&|_| true));
    let mut since: Vec<&Contact<'_>> = match last {
        Some(last) => sure
            .iter()
            .filter(|contact| {
                contact.activity.starts_on.earliest() > last.activity.starts_on.latest()
            })
            .collect(),
        None => Vec::new(),
    };
    // A meeting that may have been after the last one as well as before it is neither the last nor
    // a later contact.
    if let Some(last) = last {
        let (first_day, last_day, own) = (
            last.activity.starts_on.earliest(),
            last.activity.starts_on.latest(),
            last.activity.id,
        );
        undated.extend(sure.iter().copied().filter(|contact| {
            let starts = contact.activity.starts_on;
            contact.activity.id != own
                && starts.earliest() <= last_day
                && starts.latest() > first_day
        }));
    }
    since.sort_by_key(|contact| std::cmp::Reverse(order(contact.activity)));
    undated.sort_by_key(|contact| std::cmp::Reverse(order(contact.activity)));
    MeetingsBefore {
        last: last.map(|contact| contact.activity.id),
        since: since.into_iter().map(|contact| contact.activity.id).collect(),
        undated: undated.into_iter().map(|contact| contact.activity.id).collect(),
    }
}

/// Later meetings after earlier ones, and of one day the weightier after the others.
fn order(activity: &Activity) -> (Option<NaiveDate>, Option<NaiveDate>, usize, Id) {
    (activity.starts_on.latest(), activity.starts_on.earliest(), rank(activity), activity.id)
}

/// Key of the meeting that surely was the latest: by the first day a date can mean. A meeting dated
/// "2026" does not come after one of November 2026.
fn surely_latest(activity: &Activity) -> (Option<NaiveDate>, Option<NaiveDate>, usize, Id) {
    (activity.starts_on.earliest(), activity.starts_on.latest(), rank(activity), activity.id)
}

/// The weight of a meeting among those of one day.
fn rank(activity: &Activity) -> usize {
    MEETINGS.len()
        - MEETINGS.iter().position(|kind| *kind == activity.kind).unwrap_or(MEETINGS.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::ActivityStatus;

    const MINISTRY: u8 = 50;
    const PAPER: u8 = 51;
    const OTHERS: u8 = 52;

    fn id(number: u8) -> Id {
        Id::v7(u64::from(number), [number; 10])
    }

    fn held(
        number: u8,
        kind: ActivityKind,
        starts: &str,
        level: Level,
        partner: u8,
    ) -> (Activity, Vec<ActivityParty>) {
        let status = ActivityStatus::Held;
        let activity = Activity {
            id: id(number),
            kind,
            starts_on: starts.parse().unwrap(),
            level,
            status,
            ..Activity::default()
        };
        (
            activity,
            vec![ActivityParty {
                organisation: id(partner),
                side: Side::Partner,
                ..ActivityParty::default()
            }],
        )
    }

    /// Talks of deputy ministers, then a reporters' visit and a meeting of experts with other
    /// bodies.
    fn history() -> Vec<(Activity, Vec<ActivityParty>)> {
        vec![
            held(1, ActivityKind::Talks, "2025-09-18", Level::Ministry, MINISTRY),
            held(2, ActivityKind::Meeting, "2026-08-29", Level::Department, MINISTRY),
            held(3, ActivityKind::DelegationIn, "2026-09-12", Level::Unknown, PAPER),
            held(4, ActivityKind::Training, "2026-10-01", Level::Department, MINISTRY),
        ]
    }

    fn found(
        history: &[(Activity, Vec<ActivityParty>)],
        starts: &str,
        level: Level,
        partner: Option<u8>,
        day: &str,
    ) -> MeetingsBefore {
        let occasion = Occasion {
            activity: Some(id(90)),
            starts_on: starts.parse().unwrap(),
            partners: partner.map(id).into_iter().collect(),
            level,
            agreement: None,
        };
        let as_of = AsOf { day: day.parse().unwrap(), read_on: "2026-12-01".parse().unwrap() };
        meetings_before(
            history.iter().map(|(activity, parties)| Contact { activity, parties }),
            &occasion,
            as_of,
        )
    }

    #[test]
    fn talks_of_the_same_bodies_or_level_come_before_later_contacts() {
        let by_body = found(&history(), "2026-12-10", Level::Unknown, Some(MINISTRY), "2026-12-01");
        let by_level = found(&history(), "2026-12-10", Level::Ministry, None, "2026-12-01");
        for found in [by_body, by_level] {
            assert_eq!((found.last, found.since), (Some(id(1)), vec![id(3), id(2)]));
        }
    }

    #[test]
    fn only_what_was_held_before_the_day_and_the_occasion_counts() {
        let last =
            |starts: &str, day: &str| found(&history(), starts, Level::Ministry, None, day).last;
        assert_eq!(last("2025-09-18", "2026-12-01"), None);
        assert_eq!(last("2025-09-19", "2026-12-01"), Some(id(1)));
        assert_eq!(last("2026-12-10", "2025-09-17"), None);
        assert_eq!(last("2026-12-10", "2025-09-18"), Some(id(1)));
        assert_eq!(last("unknown", "2025-09-18"), Some(id(1)));
        let on = found(&history(), "2026-12-10", Level::Ministry, None, "2026-08-29");
        assert_eq!(on.since, [id(2)]);
    }

    #[test]
    fn other_meetings_and_talks_of_others_stand_in_where_there_are_none_alike() {
        let mut history = history();
        let last = |history: &[_], partner| {
            found(history, "2026-12-10", Level::Government, Some(partner), "2026-12-01").last
        };
        assert_eq!(last(&history, PAPER), Some(id(3)));
        assert_eq!(last(&history, OTHERS), Some(id(1)));
        history.remove(0);
        assert_eq!(last(&history, MINISTRY), Some(id(2)));
        assert_eq!(last(&history, OTHERS), Some(id(3)));
    }

    #[test]
    fn a_meeting_whose_date_does_not_tell_is_not_the_last() {
        let mut history = history();
        history.push(held(5, ActivityKind::Talks, "2026-03", Level::Ministry, MINISTRY));
        history.push(held(6, ActivityKind::Talks, "unknown", Level::Ministry, MINISTRY));
        let found = found(&history, "2026-03-09", Level::Ministry, None, "2026-12-01");
        assert_eq!((found.last, found.undated), (Some(id(1)), vec![id(5), id(6)]));
        let later =
            super::tests::found(&history, "2026-04-01", Level::Ministry, None, "2026-12-01");
        assert_eq!((later.last, later.undated), (Some(id(5)), vec![id(6)]));
    }

    #[test]
    fn a_meeting_that_may_have_been_before_the_last_is_no_later_contact() {
        let mut history = history();
        history.push(held(5, ActivityKind::Meeting, "2025-09", Level::Ministry, MINISTRY));
        let found = found(&history, "2026-12-10", Level::Ministry, None, "2026-12-01");
        assert_eq!(
            (found.last, found.since, found.undated),
            (Some(id(1)), vec![id(3), id(2)], vec![id(5)])
        );
    }

    #[test]
    fn a_meeting_dated_to_the_year_does_not_come_after_one_of_a_known_day() {
        let history = [
            held(1, ActivityKind::Talks, "2026", Level::Ministry, MINISTRY),
            held(2, ActivityKind::Talks, "2026-09", Level::Ministry, MINISTRY),
            held(3, ActivityKind::Talks, "2026-09-18", Level::Ministry, MINISTRY),
            held(4, ActivityKind::Talks, "2026-03-01", Level::Ministry, MINISTRY),
        ];
        let latest = found(&history, "2026-12-10", Level::Ministry, None, "2026-12-01");
        assert_eq!(
            (latest.last, latest.since, latest.undated),
            (Some(id(3)), Vec::new(), vec![id(1), id(2)])
        );
        let by_month = found(&history[..2], "2026-12-10", Level::Ministry, None, "2026-12-01");
        assert_eq!((by_month.last, by_month.undated), (Some(id(2)), vec![id(1)]));
    }

    #[test]
    fn a_contact_that_may_have_been_before_talks_dated_to_the_year_is_told_apart() {
        let history = [
            held(1, ActivityKind::Talks, "2026", Level::Ministry, MINISTRY),
            held(2, ActivityKind::Meeting, "2026-09-18", Level::Ministry, MINISTRY),
            held(3, ActivityKind::Meeting, "2025-12-31", Level::Ministry, MINISTRY),
        ];
        let found = found(&history, "2026-12-10", Level::Ministry, None, "2026-12-01");
        assert_eq!(
            (found.last, found.since, found.undated),
            (Some(id(1)), Vec::new(), vec![id(2)])
        );
    }

    #[test]
    fn talks_outweigh_a_signing_of_the_same_day() {
        let history = [
            held(1, ActivityKind::Talks, "2025-09-18", Level::Ministry, MINISTRY),
            held(2, ActivityKind::Signing, "2025-09-18", Level::Ministry, MINISTRY),
        ];
        let found = found(&history, "2026-12-10", Level::Ministry, None, "2026-12-01");
        assert_eq!((found.last, found.since), (Some(id(1)), Vec::new()));
    }
}
