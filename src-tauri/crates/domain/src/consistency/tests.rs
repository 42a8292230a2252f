use super::*;
use crate::{
    Activity, CourseSession, DelegationLeg, DelegationMember, DelegationStep, EventItem, Gift,
};

fn date(text: &str) -> PartialDate {
    text.parse().unwrap()
}

fn on(starts_on: &str, ends_on: &str) -> ActivityFile {
    let activity =
        Activity { starts_on: date(starts_on), ends_on: date(ends_on), ..Activity::default() };
    ActivityFile { activity, ..ActivityFile::default() }
}

fn leg(day: &str) -> DelegationLeg {
    DelegationLeg { day: date(day), what: "Làm việc Thử".into(), ..DelegationLeg::default() }
}

fn told(file: &ActivityFile) -> Vec<(DateFindingKind, String)> {
    date_findings(file).into_iter().map(|finding| (finding.kind, finding.path)).collect()
}

fn outside(path: &str) -> (DateFindingKind, String) {
    (DateFindingKind::Outside, path.to_owned())
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn what_surely_lies_outside_the_days_of_the_activity_is_told() {
    let mut file = on("2026-11-02", "2026-11-06");
    file.legs = [
        "2026-11-01",
        "2026-11-02",
        "2026-11-06",
        "2026-11-07",
        "2026-11",
        "2026-12",
        "2025",
        "unknown",
    ]
    .map(leg)
    .into();
    assert_eq!(
        told(&file),
        [
            outside("legs.0.day"),
            outside("legs.3.day"),
            outside("legs.5.day"),
            outside("legs.6.day")
        ]
    );
    let mut file = on("2026-11-02", "unknown");
    file.sessions = vec![CourseSession { date: date("2026-11-03"), ..CourseSession::default() }];
    file.event_items = vec![
        EventItem { date: date("2026-11-02"), ..EventItem::default() },
        EventItem { date: date("2026-11-01"), ..EventItem::default() },
    ];
    assert_eq!(told(&file), [outside("sessions.0.date"), outside("eventItems.1.date")]);
    // Planned for a month, any day of it may do.
    let mut file = on("2026-11", "unknown");
    file.legs = ["2026-11-30", "2026-12-01"].map(leg).into();
    assert_eq!(told(&file), [outside("legs.1.day")]);
    assert_eq!(told(&on("unknown", "unknown")), []);
}

#[test]
fn members_who_join_outside_and_gifts_and_returns_of_other_days_are_told() {
    let mut file = on("2026-11-02", "2026-11-06");
    let member = |arrival: &str, departure: &str| DelegationMember {
        arrival: arrival.into(),
        departure: departure.into(),
        ..DelegationMember::default()
    };
    file.members = vec![
        member("14:30 ngày 01/11, VN921", "06/11/2026"),
        member("14.30, 3/11", "2026-11-09"),
        member("chuyến 10/11 hoặc 05/11", "tự túc 12-11"),
        member("VN 12/345", "30/02"),
    ];
    file.gifts = vec![
        Gift { day: date("2026-11-07"), ..Gift::default() },
        Gift { day: date("2026-11"), ..Gift::default() },
    ];
    let step =
        |stage, day: &str| DelegationStep { stage, day: date(day), ..DelegationStep::default() };
    file.steps = vec![
        step(DelegationStage::Approved, "2026-09-01"),
        step(DelegationStage::Returned, "2026-10-30"),
    ];
    assert_eq!(
        told(&file),
        [
            outside("members.0.arrival"),
            outside("members.1.departure"),
            outside("members.2.departure"),
            outside("gifts.0.day"),
            (DateFindingKind::BackBeforeStart, "steps.1.day".to_owned()),
        ]
    );
}

#[test]
fn an_item_past_midnight_is_told_only_where_it_is_very_long() {
    let mut file = on("2026-11-02", "unknown");
    let timed = |starts: &str, ends: &str| DelegationLeg {
        starts: starts.parse().unwrap(),
        ends: ends.parse().unwrap(),
        ..leg("2026-11-02")
    };
    file.legs = vec![
        timed("22:00", "00:30"),
        timed("19:00", "07:00"),
        timed("10:00", "09:00"),
        timed("07:00", "21:00"),
    ];
    assert_eq!(told(&file), [(DateFindingKind::Long, "legs.2.ends".to_owned())]);
}

#[test]
fn a_programme_left_behind_is_moved_by_the_difference() {
    let mut file = on("2026-11-02", "2026-11-06");
    file.legs = ["2026-12-14", "2026-12-18", "2026-12", "unknown"].map(leg).into();
    let shift = programme_shift(&file, &[]).unwrap();
    assert_eq!(
        (shift.days, shift.first, shift.moved),
        (-42, date("2026-12-14"), date("2026-11-02"))
    );
    let moved = shifted(&file, shift.days).unwrap();
    let days: Vec<_> = moved.legs.iter().map(|leg| leg.day).collect();
    assert_eq!(days, ["2026-11-02", "2026-11-06", "2026-12", "unknown"].map(date));
    assert_eq!(
        programme_shift(&moved, &[]),
        None,
        "what is known to the month cannot be moved by days"
    );
    assert_eq!(shifted(&moved, 42).unwrap(), file);
}

#[test]
fn the_day_the_activity_began_on_before_tells_the_difference_where_the_first_day_has_no_item() {
    let mut file = on("2026-11-02", "2026-11-06");
    file.legs = ["2026-12-15", "2026-12-17"].map(leg).into();
    let of = |before: &[&str]| {
        programme_shift(&file, &before.iter().map(|text| day(text)).collect::<Vec<_>>())
            .map(|shift| shift.days)
    };
    assert_eq!(of(&[]), Some(-43));
    assert_eq!(of(&["2026-12-14"]), Some(-42));
    assert_eq!(of(&["2026-01-01", "2026-12-14"]), Some(-42), "the first that makes everything fit");
}

#[test]
fn nothing_is_moved_where_nothing_would_come_to_fit() {
    let mut file = on("2026-11-02", "2026-11-06");
    file.legs = ["2026-11-02", "2026-11-06"].map(leg).into();
    assert_eq!(programme_shift(&file, &[day("2026-12-14")]), None);
    // Two items four weeks apart: moving one in moves the other out.
    file.legs = ["2026-11-02", "2026-12-01"].map(leg).into();
    assert_eq!(programme_shift(&file, &[]), None);
    file.activity.starts_on = date("2026-11");
    assert_eq!(programme_shift(&file, &[]), None);
    assert_eq!(shifted(&file, i32::MAX), None, "beyond the calendar");
}

#[test]
fn sessions_and_items_of_events_move_alike() {
    let mut file = on("2026-03-02", "2026-03-03");
    file.sessions = vec![CourseSession { date: date("2026-02-23"), ..CourseSession::default() }];
    file.event_items = vec![EventItem { date: date("2026-02-24"), ..EventItem::default() }];
    let shift = programme_shift(&file, &[]).unwrap();
    let moved = shifted(&file, shift.days).unwrap();
    assert_eq!(
        (moved.sessions[0].date, moved.event_items[0].date),
        (date("2026-03-02"), date("2026-03-03"))
    );
}
