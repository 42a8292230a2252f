//! Activities and what they are: delegations, courses, events.

use super::{
    Check, MOST_DAYS, attached, country, is_link, money, once, order, required, title, within,
};
use crate::currency::is_currency;
use crate::finding::{FindingCode, Findings};
use crate::vocabulary::{ActivityStatus, PersonRole};
use crate::{ActivityFile, CertificateFile};
use chrono::NaiveDate;
use std::collections::BTreeSet;

impl Check for ActivityFile {
    fn check(&self, today: NaiveDate) -> Findings {
        let mut findings = Findings::default();
        let activity = &self.activity;
        title(&mut findings, "activity.title", &activity.title);
        order(&mut findings, "activity.endsOn", activity.starts_on, activity.ends_on);
        if activity.status == ActivityStatus::Held
            && activity.starts_on.earliest().is_some_and(|first| first > today)
        {
            findings.add("activity.status", FindingCode::HeldInFuture, "");
        }
        once(
            &mut findings,
            "parties",
            "organisation",
            self.parties.iter().map(|party| (party.organisation, party.role)),
        );
        once(
            &mut findings,
            "people",
            "person",
            self.people.iter().map(|person| (person.person, person.role)),
        );
        once(
            &mut findings,
            "commitments",
            "commitment",
            self.commitments.iter().map(|carried| carried.commitment),
        );
        once(&mut findings, "tags", "text", self.tags.iter().map(|tag| tag.text.clone()));
        required(&mut findings, "tags", "text", self.tags.iter().map(|tag| &tag.text));
        required(&mut findings, "points", "text", self.points.iter().map(|point| &point.text));
        for i in 1..self.talks.len() {
            findings.add(format!("talks.{i}"), FindingCode::Duplicate, "");
        }
        course(&mut findings, self);
        event(&mut findings, self);
        delegation(&mut findings, self);
        country(&mut findings, "activity.country", activity.country);
        attached(&mut findings, &self.attachments);
        money(
            &mut findings,
            "costs",
            self.costs.iter().map(|cost| ((cost.payer, cost.currency.clone()), cost.amount)),
        );
        for (i, cost) in self.costs.iter().enumerate() {
            if !is_currency(cost.currency.as_str()) {
                findings.add(
                    format!("costs.{i}.currency"),
                    FindingCode::NotACurrency,
                    cost.currency.to_string(),
                );
            }
        }
        for (i, link) in self.links.iter().enumerate() {
            if !is_link(&link.url) {
                findings.add(format!("links.{i}.url"), FindingCode::NotALink, link.url.to_string());
            }
        }
        findings
    }
}

/// What must hold within a course: what names a session, a question or somebody enrolled names one
/// that is there.
fn course(findings: &mut Findings, file: &ActivityFile) {
    for i in 1..file.courses.len() {
        findings.add(format!("courses.{i}"), FindingCode::Duplicate, "");
    }
    for (i, course) in file.courses.iter().enumerate() {
        within(findings, format!("courses.{i}.leastShare"), course.least_share, 0, 100);
    }
    once(findings, "topics", "code", file.topics.iter().map(|topic| topic.code.clone()));
    required(findings, "topics", "code", file.topics.iter().map(|topic| &topic.code));
    required(findings, "sessions", "topic", file.sessions.iter().map(|session| &session.topic));
    let enrolled: BTreeSet<_> = crate::course::enrolled(file).collect();
    once(
        findings,
        "attendance",
        "person",
        file.attendance.iter().map(|kept| (kept.session, kept.person)),
    );
    for (i, kept) in file.attendance.iter().enumerate() {
        findings.check(
            enrolled.contains(&kept.person),
            format!("attendance.{i}.person"),
            FindingCode::NotEnrolled,
        );
        let held = file.sessions.iter().any(|session| session.id == kept.session);
        findings.check(held, format!("attendance.{i}.session"), FindingCode::NoSuchRecord);
    }
    required(findings, "questions", "text", file.questions.iter().map(|question| &question.text));
    once(
        findings,
        "answers",
        "question",
        file.answers.iter().map(|answer| (answer.question, answer.sheet)),
    );
    for (i, answer) in file.answers.iter().enumerate() {
        let asked = file.questions.iter().any(|question| question.id == answer.question);
        findings.check(asked, format!("answers.{i}.question"), FindingCode::NoSuchRecord);
        within(
            findings,
            format!("answers.{i}.score"),
            answer.score,
            1,
            crate::course::HIGHEST_SCORE,
        );
    }
}

/// What must hold within an event.
fn event(findings: &mut Findings, file: &ActivityFile) {
    for i in 1..file.events.len() {
        findings.add(format!("events.{i}"), FindingCode::Duplicate, "");
    }
    for (i, event) in file.events.iter().enumerate() {
        let own = event
            .previous
            .is_some_and(|previous| !previous.is_nil() && previous == file.activity.id);
        findings.check(!own, format!("events.{i}.previous"), FindingCode::NamesItself);
    }
    required(findings, "eventItems", "text", file.event_items.iter().map(|item| &item.text));
    required(findings, "eventTasks", "text", file.event_tasks.iter().map(|task| &task.text));
    for (i, task) in file.event_tasks.iter().enumerate() {
        if task.offset.is_some_and(|offset| offset.unsigned_abs() > MOST_DAYS) {
            findings.add(
                format!("eventTasks.{i}.offset"),
                FindingCode::OutOfRange,
                format!("−{MOST_DAYS} … {MOST_DAYS}"),
            );
        }
    }
    required(findings, "booths", "code", file.booths.iter().map(|booth| &booth.code));
    once(findings, "booths", "code", file.booths.iter().map(|booth| booth.code.clone()));
    required(findings, "lentItems", "item", file.lent_items.iter().map(|item| &item.item));
    for (i, item) in file.lent_items.iter().enumerate() {
        order(findings, &format!("lentItems.{i}.returnedOn"), item.lent_on, item.returned_on);
        if let Some(quantity) = item.quantity {
            within(findings, format!("lentItems.{i}.returned"), item.returned, 0, quantity);
        }
    }
    required(findings, "guests", "name", file.guests.iter().map(|guest| &guest.name));
    required(findings, "coverage", "outlet", file.coverage.iter().map(|piece| &piece.outlet));
    for (i, piece) in file.coverage.iter().enumerate() {
        if !piece.url.is_empty() && !is_link(&piece.url) {
            findings.add(format!("coverage.{i}.url"), FindingCode::NotALink, piece.url.to_string());
        }
    }
}

impl Check for CertificateFile {
    fn check(&self, _: NaiveDate) -> Findings {
        let mut findings = Findings::default();
        findings.check(self.certificate.number > 0, "certificate.number", FindingCode::Required);
        findings.check(
            !self.certificate.languages.is_empty(),
            "certificate.languages",
            FindingCode::Required,
        );
        findings
    }
}

/// What must hold of a delegation: one head a side, no two in one place, nobody who is not of it,
/// items that end after they begin.
fn delegation(findings: &mut Findings, file: &ActivityFile) {
    for i in 1..file.delegations.len() {
        findings.add(format!("delegations.{i}"), FindingCode::Duplicate, "");
    }
    if !file.delegations.is_empty() {
        let (mut heads, mut places) = (BTreeSet::new(), BTreeSet::new());
        for (i, person) in file.people.iter().enumerate() {
            let is_head = person.role == PersonRole::Head;
            findings.check(
                !is_head || heads.insert(person.side),
                format!("people.{i}.role"),
                FindingCode::SecondHead,
            );
            let stands_alone =
                person.position.is_none_or(|position| places.insert((person.side, position)));
            findings.check(stands_alone, format!("people.{i}.position"), FindingCode::Duplicate);
        }
    }
    once(findings, "countries", "country", file.countries.iter().map(|each| each.country));
    for (i, each) in file.countries.iter().enumerate() {
        country(findings, &format!("countries.{i}.country"), each.country);
    }
    once(findings, "members", "person", file.members.iter().map(|member| member.person));
    for (i, member) in file.members.iter().enumerate() {
        let travels = file.people.iter().any(|person| person.person == member.person);
        findings.check(travels, format!("members.{i}.person"), FindingCode::NotAMember);
    }
    required(findings, "legs", "what", file.legs.iter().map(|leg| &leg.what));
    required(findings, "gifts", "what", file.gifts.iter().map(|gift| &gift.what));
    for (i, gift) in file.gifts.iter().enumerate() {
        findings.check(
            gift.amount.is_none_or(|amount| amount.0 >= 0),
            format!("gifts.{i}.amount"),
            FindingCode::Negative,
        );
        if gift.amount.is_some() && !is_currency(gift.currency.as_str()) {
            findings.add(
                format!("gifts.{i}.currency"),
                FindingCode::NotACurrency,
                gift.currency.to_string(),
            );
        }
    }
    once(findings, "exceptions", "about", file.exceptions.iter().map(|exception| exception.about));
    required(
        findings,
        "exceptions",
        "reason",
        file.exceptions.iter().map(|exception| &exception.reason),
    );
}
