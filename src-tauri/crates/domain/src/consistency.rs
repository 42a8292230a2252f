//! Dates within one activity that contradict each other: what is possible and most likely a slip,
//! such as a programme left behind when a trip was moved. Findings are told, never refused.

use crate::ActivityFile;
use crate::date::PartialDate;
use crate::id::Id;
use crate::text::Text;
use crate::time::{ClockTime, ends_next_day, minutes};
use crate::vocabulary::DelegationStage;
use chrono::{Datelike, NaiveDate, TimeDelta};

/// From how many minutes on an item that goes past midnight is told as long: most likely its end
/// was mistyped.
const LONG_MINUTES: u32 = 12 * 60;

/// What a finding on dates says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "contract", derive(schemars::JsonSchema, ts_rs::TS))]
pub enum DateFindingKind {
    /// It lies before the first or after the last day of the activity
    Outside,
    /// It goes past midnight and lasts more than twelve hours
    Long,
    /// The delegation is said to have come back before it left
    BackBeforeStart,
}

/// What a finding on dates is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "contract", derive(schemars::JsonSchema, ts_rs::TS))]
pub enum DateSubject {
    /// An item of a delegation's programme
    Leg,
    /// A session of a course
    Session,
    /// An item of an event's programme
    EventItem,
    /// When a member arrives
    Arrival,
    /// When a member leaves
    Departure,
    /// A gift
    Gift,
    /// A step of a delegation
    Step,
}

/// A date of an activity that contradicts another.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "contract", derive(schemars::JsonSchema, ts_rs::TS))]
pub struct DateFinding {
    /// What is said.
    pub kind: DateFindingKind,
    /// Of what.
    pub subject: DateSubject,
    /// Where, as a wire path: `legs.3.day`.
    pub path: String,
    /// The record with the date.
    pub record: Id,
    /// What it is called: the item, the topic, the gift; empty for a member.
    pub name: Text,
    /// The member, where it is about one.
    pub person: Option<Id>,
    /// Its date.
    pub date: PartialDate,
}

/// A programme that fits the dates of its activity once all its items are moved by so many days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "contract", derive(schemars::JsonSchema, ts_rs::TS))]
pub struct ProgrammeShift {
    /// By how many days, earlier ones negative.
    pub days: i32,
    /// The first day of the programme now.
    pub first: PartialDate,
    /// The first day of the programme once it is moved.
    pub moved: PartialDate,
}

/// The findings on the dates of an activity, item by item in the order of the file.
pub fn date_findings(file: &ActivityFile) -> Vec<DateFinding> {
    let span = Span::of(file);
    let mut findings = Vec::new();
    let mut note = |kind, subject, path: String, record, name: &Text, person, date| {
        findings.push(DateFinding {
            kind,
            subject,
            path,
            record,
            name: name.clone(),
            person,
            date,
        });
    };
    let long = |starts: ClockTime, ends: ClockTime| {
        ends_next_day(starts, ends) && minutes(starts, ends).is_some_and(|n| n > LONG_MINUTES)
    };
    let items = (0..).zip(&file.legs).map(|(i, leg): (usize, _)| {
        (
            DateSubject::Leg,
            format!("legs.{i}"),
            "day",
            leg.id,
            &leg.what,
            leg.day,
            leg.starts,
            leg.ends,
        )
    });
    let sessions = (0..).zip(&file.sessions).map(|(i, session): (usize, _)| {
        (
            DateSubject::Session,
            format!("sessions.{i}"),
            "date",
            session.id,
            &session.topic,
            session.date,
            session.starts,
            session.ends,
        )
    });
    let event_items = (0..).zip(&file.event_items).map(|(i, item): (usize, _)| {
        (
            DateSubject::EventItem,
            format!("eventItems.{i}"),
            "date",
            item.id,
            &item.text,
            item.date,
            item.starts,
            item.ends,
        )
    });
    for (subject, path, field, id, name, date, starts, ends) in
        items.chain(sessions).chain(event_items)
    {
        if span.excludes(date) {
            note(
                DateFindingKind::Outside,
                subject,
                format!("{path}.{field}"),
                id,
                name,
                None,
                date,
            );
        }
        if long(starts, ends) {
            note(DateFindingKind::Long, subject, format!("{path}.ends"), id, name, None, date);
        }
    }
    for (i, member) in file.members.iter().enumerate() {
        let said = [
            (DateSubject::Arrival, "arrival", &member.arrival),
            (DateSubject::Departure, "departure", &member.departure),
        ];
        for (subject, field, text) in said {
            if let Some(day) =
                day_written(text, file.activity.starts_on.year()).filter(|day| span.excludes(*day))
            {
                note(
                    DateFindingKind::Outside,
                    subject,
                    format!("members.{i}.{field}"),
                    member.id,
                    text,
                    Some(member.person),
                    day,
                );
            }
        }
    }
    for (i, gift) in file.gifts.iter().enumerate().filter(|(_, gift)| span.excludes(gift.day)) {
        note(
            DateFindingKind::Outside,
            DateSubject::Gift,
            format!("gifts.{i}.day"),
            gift.id,
            &gift.what,
            None,
            gift.day,
        );
    }
    let back =
        file.steps.iter().enumerate().filter(|(_, step)| step.stage == DelegationStage::Returned);
    for (i, step) in back.filter(|(_, step)| {
        step.day.latest().zip(span.first).is_some_and(|(day, first)| day < first)
    }) {
        note(
            DateFindingKind::BackBeforeStart,
            DateSubject::Step,
            format!("steps.{i}.day"),
            step.id,
            &step.note,
            None,
            step.day,
        );
    }
    findings
}

/// By how many days the programme is to be moved to fit the dates of its activity; `None` where
/// nothing of it lies outside, or where moving it would leave no fewer items outside. `before` are
/// days the activity began on before it was moved, the last one first: the difference to the first
/// of them that makes everything fit is taken, else the first item goes to the first day.
pub fn programme_shift(file: &ActivityFile, before: &[NaiveDate]) -> Option<ProgrammeShift> {
    let span = Span::of(file);
    let starts = file.activity.starts_on.day()?;
    let days: Vec<NaiveDate> = programme_days(file).collect();
    let first = *days.iter().min()?;
    let outside = |by: TimeDelta| {
        let moved = |day: &NaiveDate| {
            day.checked_add_signed(by).is_none_or(|day| span.excludes(PartialDate::Day(day)))
        };
        days.iter().filter(|day| moved(day)).count()
    };
    let now = outside(TimeDelta::zero());
    let known = before.iter().map(|before| starts - *before).find(|by| outside(*by) == 0);
    let by = known.unwrap_or(starts - first);
    if now == 0 || outside(by) >= now {
        return None;
    }
    let moved = PartialDate::Day(first.checked_add_signed(by)?);
    Some(ProgrammeShift {
        days: i32::try_from(by.num_days()).ok()?,
        first: PartialDate::Day(first),
        moved,
    })
}

/// The file with every item of its programme that is known to the day moved by so many days:
/// programme of the delegation, sessions, programme of the event. An item known less exactly stays;
/// `None` where a day would lie outside the calendar an office keeps.
pub fn shifted(file: &ActivityFile, days: i32) -> Option<ActivityFile> {
    let by = TimeDelta::days(i64::from(days));
    let moved = |date: &mut PartialDate| -> Option<()> {
        if let PartialDate::Day(day) = *date {
            *date = PartialDate::Day(
                day.checked_add_signed(by).filter(|day| (1900..=2199).contains(&day.year()))?,
            );
        }
        Some(())
    };
    let mut file = file.clone();
    file.legs.iter_mut().try_for_each(|leg| moved(&mut leg.day))?;
    file.sessions.iter_mut().try_for_each(|session| moved(&mut session.date))?;
    file.event_items.iter_mut().try_for_each(|item| moved(&mut item.date))?;
    Some(file)
}

fn programme_days(file: &ActivityFile) -> impl Iterator<Item = NaiveDate> + '_ {
    let legs = file.legs.iter().map(|leg| leg.day);
    let sessions = file.sessions.iter().map(|session| session.date);
    let items = file.event_items.iter().map(|item| item.date);
    legs.chain(sessions).chain(items).filter_map(PartialDate::day)
}

/// The days an activity takes, as far as they are known.
struct Span {
    first: Option<NaiveDate>,
    last: Option<NaiveDate>,
}

impl Span {
    fn of(file: &ActivityFile) -> Span {
        let activity = &file.activity;
        // One day unless an end is written; a programme of what is only planned by month is
        // measured by that month.
        let ends =
            if activity.ends_on.is_unknown() { activity.starts_on } else { activity.ends_on };
        Span { first: activity.starts_on.earliest(), last: ends.latest() }
    }

    /// Whether a date surely lies outside.
    fn excludes(&self, date: PartialDate) -> bool {
        let before = date.latest().zip(self.first).is_some_and(|(date, first)| date < first);
        let after = date.earliest().zip(self.last).is_some_and(|(date, last)| date > last);
        before || after
    }
}

/// The day written in a remark such as "14:30 ngày 05/12, VN921": day and month with a slash or a
/// hyphen, the year of the activity unless one is written. `None` where there is none, or more than
/// one.
fn day_written(text: &Text, year: Option<i32>) -> Option<PartialDate> {
    let words =
        text.as_str().split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '(' | ')'));
    let mut days = words.filter_map(|word| {
        let parts: Vec<&str> = word.trim_end_matches(['.', ':']).split(['/', '-']).collect();
        let number = |part: &str, longest: usize| {
            let is_number = !part.is_empty()
                && part.len() <= longest
                && part.bytes().all(|byte| byte.is_ascii_digit());
            if is_number { part.parse::<u32>().ok() } else { None }
        };
        let (day, month, year) = match parts[..] {
            [day, month] => (number(day, 2)?, number(month, 2)?, year?),
            [day, month, year] if year.len() == 4 => {
                (number(day, 2)?, number(month, 2)?, number(year, 4)? as i32)
            }
            [year, month, day] if year.len() == 4 => {
                (number(day, 2)?, number(month, 2)?, number(year, 4)? as i32)
            }
            _ => return None,
        };
        NaiveDate::from_ymd_opt(year, month, day)
    });
    let day = days.next()?;
    if days.next().is_some() { None } else { Some(PartialDate::Day(day)) }
}

#[cfg(test)]
mod tests;
