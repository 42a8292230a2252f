//! What must hold within a file of records before it is kept: every fault is found, none stops the search.

use crate::date::PartialDate;
use crate::finding::{FindingCode, Findings};
use crate::text::Text;
use crate::time::ClockTime;
use crate::vocabulary::{ActivityStatus, Lang, PackSpan, PackUse, PersonRole};
use crate::{
    ActivityFile, AgreementFile, CertificateFile, FigureUse, FollowUpFile, MediaLandscapeFile, Office, OrganisationFile, PackFile,
    PackPrintFile, PersonFile, ReportFile, RuleFile, SourceFile, TravelFile,
};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// The most characters of a title or name: one line on paper, with room to spare.
const LONGEST_TITLE: usize = 500;

/// A file that can be checked before it is kept.
pub trait Check {
    /// The faults within the file, as of `today`.
    fn check(&self, today: NaiveDate) -> Findings;
}

impl Check for ActivityFile {
    fn check(&self, today: NaiveDate) -> Findings {
        let mut findings = Findings::default();
        let activity = &self.activity;
        title(&mut findings, "activity.title", &activity.title);
        order(&mut findings, "activity.endsOn", activity.starts_on, activity.ends_on);
        if activity.status == ActivityStatus::Held && activity.starts_on.earliest().is_some_and(|first| first > today) {
            findings.add("activity.status", FindingCode::HeldInFuture, "");
        }
        once(&mut findings, "parties", "organisation", self.parties.iter().map(|party| (party.organisation, party.role)));
        once(&mut findings, "people", "person", self.people.iter().map(|person| (person.person, person.role)));
        once(&mut findings, "commitments", "commitment", self.commitments.iter().map(|carried| carried.commitment));
        once(&mut findings, "tags", "text", self.tags.iter().map(|tag| tag.text.clone()));
        required(&mut findings, "tags", "text", self.tags.iter().map(|tag| &tag.text));
        required(&mut findings, "points", "text", self.points.iter().map(|point| &point.text));
        for i in 1..self.talks.len() {
            findings.add(format!("talks.{i}"), FindingCode::Duplicate, "");
        }
        course(&mut findings, self);
        event(&mut findings, self);
        delegation(&mut findings, self);
        for (i, cost) in self.costs.iter().enumerate() {
            findings.check(is_currency(&cost.currency), format!("costs.{i}.currency"), FindingCode::NotACurrency);
        }
        for (i, link) in self.links.iter().enumerate() {
            findings.check(is_link(&link.url), format!("links.{i}.url"), FindingCode::NotALink);
        }
        findings
    }
}

/// What must hold within a course: what names a session, a question or somebody enrolled names one that is there.
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
    for (i, session) in file.sessions.iter().enumerate() {
        hours(findings, format!("sessions.{i}.ends"), session.starts, session.ends);
    }
    let enrolled: BTreeSet<_> = crate::course::enrolled(file).collect();
    once(findings, "attendance", "person", file.attendance.iter().map(|kept| (kept.session, kept.person)));
    for (i, kept) in file.attendance.iter().enumerate() {
        findings.check(enrolled.contains(&kept.person), format!("attendance.{i}.person"), FindingCode::NotEnrolled);
        let held = file.sessions.iter().any(|session| session.id == kept.session);
        findings.check(held, format!("attendance.{i}.session"), FindingCode::NoSuchRecord);
    }
    required(findings, "questions", "text", file.questions.iter().map(|question| &question.text));
    once(findings, "answers", "question", file.answers.iter().map(|answer| (answer.question, answer.sheet)));
    for (i, answer) in file.answers.iter().enumerate() {
        let asked = file.questions.iter().any(|question| question.id == answer.question);
        findings.check(asked, format!("answers.{i}.question"), FindingCode::NoSuchRecord);
        within(findings, format!("answers.{i}.score"), answer.score, 1, crate::course::HIGHEST_SCORE);
    }
}

/// What must hold within an event.
fn event(findings: &mut Findings, file: &ActivityFile) {
    for i in 1..file.events.len() {
        findings.add(format!("events.{i}"), FindingCode::Duplicate, "");
    }
    for (i, event) in file.events.iter().enumerate() {
        let own = event.previous.is_some_and(|previous| !previous.is_nil() && previous == file.activity.id);
        findings.check(!own, format!("events.{i}.previous"), FindingCode::NamesItself);
    }
    required(findings, "eventItems", "text", file.event_items.iter().map(|item| &item.text));
    for (i, item) in file.event_items.iter().enumerate() {
        hours(findings, format!("eventItems.{i}.ends"), item.starts, item.ends);
    }
    required(findings, "eventTasks", "text", file.event_tasks.iter().map(|task| &task.text));
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
        findings.check(piece.url.is_empty() || is_link(&piece.url), format!("coverage.{i}.url"), FindingCode::NotALink);
    }
}

impl Check for CertificateFile {
    fn check(&self, _: NaiveDate) -> Findings {
        let mut findings = Findings::default();
        findings.check(self.certificate.number > 0, "certificate.number", FindingCode::Required);
        findings.check(!self.certificate.languages.is_empty(), "certificate.languages", FindingCode::Required);
        findings
    }
}

/// What must hold of a delegation: one head a side, no two in one place, nobody who is not of it, items that end after they begin.
fn delegation(findings: &mut Findings, file: &ActivityFile) {
    for i in 1..file.delegations.len() {
        findings.add(format!("delegations.{i}"), FindingCode::Duplicate, "");
    }
    if !file.delegations.is_empty() {
        let (mut heads, mut places) = (BTreeSet::new(), BTreeSet::new());
        for (i, person) in file.people.iter().enumerate() {
            let is_head = person.role == PersonRole::Head;
            findings.check(!is_head || heads.insert(person.side), format!("people.{i}.role"), FindingCode::SecondHead);
            let stands_alone = person.position.is_none_or(|position| places.insert((person.side, position)));
            findings.check(stands_alone, format!("people.{i}.position"), FindingCode::Duplicate);
        }
    }
    once(findings, "countries", "country", file.countries.iter().map(|each| each.country));
    once(findings, "members", "person", file.members.iter().map(|member| member.person));
    for (i, member) in file.members.iter().enumerate() {
        let travels = file.people.iter().any(|person| person.person == member.person);
        findings.check(travels, format!("members.{i}.person"), FindingCode::NotAMember);
    }
    required(findings, "legs", "what", file.legs.iter().map(|leg| &leg.what));
    required(findings, "gifts", "what", file.gifts.iter().map(|gift| &gift.what));
    for (i, gift) in file.gifts.iter().enumerate() {
        let has_unit = gift.amount.is_none() || is_currency(&gift.currency);
        findings.check(has_unit, format!("gifts.{i}.currency"), FindingCode::NotACurrency);
    }
    once(findings, "exceptions", "about", file.exceptions.iter().map(|exception| exception.about));
    required(findings, "exceptions", "reason", file.exceptions.iter().map(|exception| &exception.reason));
}

impl Check for AgreementFile {
    fn check(&self, _: NaiveDate) -> Findings {
        let mut findings = Findings::default();
        let agreement = &self.agreement;
        title(&mut findings, "agreement.title", &agreement.title);
        order(&mut findings, "agreement.terminatedOn", agreement.signed_on, agreement.terminated_on);
        for (field, other) in [("amends", agreement.amends), ("replacedBy", agreement.replaced_by)] {
            findings.check(
                other.is_none_or(|other| other.is_nil() || other != agreement.id),
                format!("agreement.{field}"),
                FindingCode::NamesItself,
            );
        }
        required(&mut findings, "parties", "nameAsSigned", self.parties.iter().map(|party| &party.name_as_signed));
        required(&mut findings, "signatories", "nameAsSigned", self.signatories.iter().map(|signatory| &signatory.name_as_signed));
        required(&mut findings, "areas", "text", self.areas.iter().map(|area| &area.text));
        required(&mut findings, "legalBases", "text", self.legal_bases.iter().map(|basis| &basis.text));
        required(&mut findings, "commitments", "text", self.commitments.iter().map(|commitment| &commitment.text));
        findings
    }
}

impl Check for OrganisationFile {
    fn check(&self, _: NaiveDate) -> Findings {
        let mut findings = Findings::default();
        findings.check(!self.names.is_empty(), "names", FindingCode::Required);
        for (i, name) in self.names.iter().enumerate() {
            title(&mut findings, &format!("names.{i}.name"), &name.name);
            if let crate::DateEnd::On(end) = name.valid_to {
                order(&mut findings, &format!("names.{i}.validTo"), name.valid_from, end);
            }
        }
        required(&mut findings, "aliases", "text", self.aliases.iter().map(|alias| &alias.text));
        let own = self.organisation.id;
        findings.check(
            self.organisation.parent.is_none_or(|parent| parent.is_nil() || parent != own),
            "organisation.parent",
            FindingCode::NamesItself,
        );
        for (i, succession) in self.successions.iter().enumerate() {
            findings.check(succession.successor != own || own.is_nil(), format!("successions.{i}.successor"), FindingCode::NamesItself);
        }
        findings
    }
}

impl Check for PersonFile {
    fn check(&self, _: NaiveDate) -> Findings {
        let mut findings = Findings::default();
        title(&mut findings, "person.fullName", &self.person.full_name);
        for (i, post) in self.posts.iter().enumerate() {
            title(&mut findings, &format!("posts.{i}.title"), &post.title);
            if let crate::DateEnd::On(end) = post.valid_to {
                order(&mut findings, &format!("posts.{i}.validTo"), post.valid_from, end);
            }
        }
        findings
    }
}

impl Check for FollowUpFile {
    fn check(&self, _: NaiveDate) -> Findings {
        let mut findings = Findings::default();
        let follow_up = &self.follow_up;
        findings.check(!follow_up.text.is_empty(), "followUp.text", FindingCode::Required);
        if !follow_up.status.is_settled() && !follow_up.settled_on.is_unknown() {
            findings.add("followUp.settledOn", FindingCode::NotSettled, "");
        }
        findings
    }
}

impl Check for MediaLandscapeFile {
    fn check(&self, _: NaiveDate) -> Findings {
        let mut findings = Findings::default();
        findings.check(self.landscape.country != crate::Country::default(), "landscape.country", FindingCode::Required);
        required(&mut findings, "indicators", "name", self.indicators.iter().map(|indicator| &indicator.name));
        for (i, indicator) in self.indicators.iter().enumerate() {
            findings.check(!self.is_within_itself(indicator), format!("indicators.{i}.within"), FindingCode::NamesItself);
        }
        let used = |figure: &&crate::MediaFigure| figure.used == FigureUse::Used;
        let keys = self.figures.iter().enumerate().filter(|(_, figure)| used(figure));
        let mut seen = BTreeSet::new();
        for (i, figure) in keys {
            findings.check(seen.insert(figure.indicator), format!("figures.{i}.used"), FindingCode::Duplicate);
            let others = self.figures.iter().filter(|other| other.indicator == figure.indicator).count() > 1;
            findings.check(!others || !figure.reason.is_empty(), format!("figures.{i}.reason"), FindingCode::Required);
        }
        once(&mut findings, "pressOffices", "organisation", self.press_offices.iter().map(|office| office.organisation));
        findings
    }
}

impl MediaLandscapeFile {
    /// Whether following what an indicator is counted within leads back to it.
    fn is_within_itself(&self, indicator: &crate::MediaIndicator) -> bool {
        let mut at = indicator.within;
        for _ in 0..self.indicators.len() {
            match at {
                Some(above) if above == indicator.id => return true,
                Some(above) => at = self.indicators.iter().find(|other| other.id == above).and_then(|other| other.within),
                None => return false,
            }
        }
        at.is_some()
    }
}

impl Check for PackFile {
    fn check(&self, _: NaiveDate) -> Findings {
        let mut findings = Findings::default();
        let pack = &self.pack;
        let occasions = [pack.activity, pack.agreement, pack.organisation].iter().flatten().count();
        match pack.usage {
            PackUse::Pack => {
                findings.check(occasions > 0, "pack.activity", FindingCode::Required);
                findings.check(occasions < 2, "pack.activity", FindingCode::Duplicate);
            }
            PackUse::Template => title(&mut findings, "pack.title", &pack.title),
        }
        let printed = |lang: Lang| matches!(lang, Lang::Vi | Lang::Lo | Lang::En);
        findings.check(printed(pack.lang), "pack.lang", FindingCode::OutOfRange);
        findings.check(pack.second_lang.is_none_or(printed), "pack.secondLang", FindingCode::OutOfRange);
        findings.check(pack.second_lang != Some(pack.lang), "pack.secondLang", FindingCode::Duplicate);
        findings.check(pack.as_of.is_unknown() || pack.as_of.day().is_some(), "pack.asOf", FindingCode::NotADay);
        if pack.span == PackSpan::Chosen {
            order(&mut findings, "pack.periodTo", pack.period_from, pack.period_to);
        }
        once(&mut findings, "sections", "part", self.sections.iter().map(|section| section.part));
        for (i, section) in self.sections.iter().enumerate().filter(|(_, section)| section.span == Some(PackSpan::Chosen)) {
            order(&mut findings, &format!("sections.{i}.periodTo"), section.period_from, section.period_to);
        }
        findings
    }
}

impl Check for PackPrintFile {
    fn check(&self, _: NaiveDate) -> Findings {
        let mut findings = Findings::default();
        findings.check(!self.attachments.is_empty(), "attachments", FindingCode::Required);
        findings
    }
}

impl Check for ReportFile {
    fn check(&self, _: NaiveDate) -> Findings {
        let mut findings = Findings::default();
        let report = &self.report;
        if !matches!(report.lang, Lang::Vi | Lang::Lo | Lang::En) {
            findings.add("report.lang", FindingCode::OutOfRange, "vi, lo, en");
        }
        findings.check(report.period.is_some(), "report.period", FindingCode::Required);
        findings.check(report.number.is_none() || !report.symbol.is_empty(), "report.symbol", FindingCode::Required);
        findings
    }
}

impl Check for SourceFile {
    fn check(&self, _: NaiveDate) -> Findings {
        let mut findings = Findings::default();
        title(&mut findings, "source.title", &self.source.title);
        findings
    }
}

impl Check for TravelFile {
    fn check(&self, _: NaiveDate) -> Findings {
        let mut findings = Findings::default();
        for (i, document) in self.documents.iter().enumerate() {
            order(&mut findings, &format!("documents.{i}.validUntil"), document.issued_on, document.valid_until);
        }
        required(&mut findings, "documents", "number", self.documents.iter().map(|document| &document.number));
        findings
    }
}

impl Check for RuleFile {
    fn check(&self, _: NaiveDate) -> Findings {
        let mut findings = Findings::default();
        findings.check(self.rule.figure.0 > 0, "rule.figure", FindingCode::Required);
        findings.check(!self.rule.citation.is_empty(), "rule.citation", FindingCode::Required);
        if let crate::DateEnd::On(end) = self.rule.valid_to {
            order(&mut findings, "rule.validTo", self.rule.valid_from, end);
        }
        findings
    }
}

impl Check for Office {
    fn check(&self, _: NaiveDate) -> Findings {
        let mut findings = Findings::default();
        title(&mut findings, "office.unitName", &self.unit_name);
        findings
    }
}

/// A title or name: there, and not longer than can be shown.
fn title(findings: &mut Findings, path: &str, text: &Text) {
    findings.check(!text.is_empty(), path, FindingCode::Required);
    if text.as_str().chars().count() > LONGEST_TITLE {
        findings.add(path, FindingCode::TooLong, LONGEST_TITLE.to_string());
    }
}

/// Whether it has the form of an ISO 4217 code.
fn is_currency(text: &Text) -> bool {
    text.as_str().len() == 3 && text.as_str().bytes().all(|byte| byte.is_ascii_uppercase())
}

/// The end does not surely precede the beginning.
fn order(findings: &mut Findings, path: &str, start: PartialDate, end: PartialDate) {
    let precedes = end.latest().zip(start.earliest()).is_some_and(|(end, start)| end < start);
    findings.check(!precedes, path, FindingCode::EndBeforeStart);
}

/// The end does not precede the beginning, where both are known.
fn hours(findings: &mut Findings, path: String, starts: ClockTime, ends: ClockTime) {
    let backwards = starts.time().zip(ends.time()).is_some_and(|(starts, ends)| ends < starts);
    findings.check(!backwards, path, FindingCode::EndBeforeStart);
}

/// Whether a text is an address of the web.
fn is_link(url: &Text) -> bool {
    ["https://", "http://"].iter().any(|scheme| url.as_str().len() > scheme.len() && url.as_str().starts_with(scheme))
}

/// A number, where there is one, lies between two others, both allowed.
fn within(findings: &mut Findings, path: String, number: Option<u32>, least: u32, most: u32) {
    if number.is_some_and(|number| !(least..=most).contains(&number)) {
        findings.add(path, FindingCode::OutOfRange, format!("{least}–{most}"));
    }
}

/// Every record of a list has this text.
fn required<'a>(findings: &mut Findings, list: &str, field: &str, texts: impl Iterator<Item = &'a Text>) {
    for (i, text) in texts.enumerate() {
        findings.check(!text.is_empty(), format!("{list}.{i}.{field}"), FindingCode::Required);
    }
}

/// Nothing stands in a list twice.
fn once<K: Ord>(findings: &mut Findings, list: &str, field: &str, keys: impl Iterator<Item = K>) {
    let mut seen = BTreeSet::new();
    for (i, key) in keys.enumerate() {
        findings.check(seen.insert(key), format!("{list}.{i}.{field}"), FindingCode::Duplicate);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Activity, ActivityCost, ActivityLink, ActivityTag, Id, Organisation, OrganisationName};

    #[test]
    fn every_fault_of_an_activity_is_found_at_its_place() {
        let file = ActivityFile {
            activity: Activity {
                starts_on: "2025-03-10".parse().unwrap(),
                ends_on: "2025-03-09".parse().unwrap(),
                status: ActivityStatus::Held,
                ..Activity::default()
            },
            costs: vec![ActivityCost { currency: "đồng".into(), ..ActivityCost::default() }],
            links: vec![ActivityLink { url: "javascript:alert(1)".into(), ..ActivityLink::default() }],
            tags: vec![ActivityTag::default(), ActivityTag::default()],
            ..ActivityFile::default()
        };
        let found = file.check(NaiveDate::from_ymd_opt(2025, 1, 1).unwrap());
        let found: Vec<_> = found.0.iter().map(|finding| (finding.path.as_str(), finding.code)).collect();
        assert_eq!(
            found,
            [
                ("activity.title", FindingCode::Required),
                ("activity.endsOn", FindingCode::EndBeforeStart),
                ("activity.status", FindingCode::HeldInFuture),
                ("tags.1.text", FindingCode::Duplicate),
                ("tags.0.text", FindingCode::Required),
                ("tags.1.text", FindingCode::Required),
                ("costs.0.currency", FindingCode::NotACurrency),
                ("links.0.url", FindingCode::NotALink),
            ]
        );
    }

    #[test]
    fn an_activity_is_one_round_of_talks_at_most() {
        let mut file = ActivityFile { activity: Activity { title: "Thử".into(), ..Activity::default() }, ..ActivityFile::default() };
        file.talks = vec![crate::Talks::default(), crate::Talks::default()];
        file.points = vec![crate::TalkingPoint::default()];
        let found = file.check(NaiveDate::MIN);
        let found: Vec<_> = found.0.iter().map(|finding| (finding.path.as_str(), finding.code)).collect();
        assert_eq!(found, [("points.0.text", FindingCode::Required), ("talks.1", FindingCode::Duplicate)]);
    }

    #[test]
    fn only_those_enrolled_attend_and_only_what_was_asked_is_answered() {
        let id = |n| Id::v7(n, [1; 10]);
        let mut file = ActivityFile { activity: Activity { title: "Thử".into(), ..Activity::default() }, ..ActivityFile::default() };
        file.courses = vec![crate::Course { least_share: Some(101), ..crate::Course::default() }];
        let person = |n, role| crate::ActivityPerson { person: id(n), role, ..crate::ActivityPerson::default() };
        file.people = vec![person(1, crate::PersonRole::Trainee), person(2, crate::PersonRole::Trainer)];
        let times = |text: &str| text.parse().unwrap();
        file.sessions = vec![crate::CourseSession {
            id: id(10),
            topic: "Thử".into(),
            starts: times("10:00"),
            ends: times("08:00"),
            ..crate::CourseSession::default()
        }];
        let mark = |session, person| crate::Attendance { session: id(session), person: id(person), ..crate::Attendance::default() };
        file.attendance = vec![mark(10, 1), mark(10, 1), mark(10, 2), mark(11, 1)];
        file.questions = vec![crate::EvaluationQuestion { id: id(20), text: "Thử".into(), ..crate::EvaluationQuestion::default() }];
        let answer =
            |question, score| crate::EvaluationAnswer { question: id(question), sheet: 1, score, ..crate::EvaluationAnswer::default() };
        file.answers = vec![answer(20, Some(6)), answer(21, None), answer(20, Some(5))];
        let found = file.check(NaiveDate::MIN);
        let found: Vec<_> = found.0.iter().map(|finding| (finding.path.as_str(), finding.code, finding.arg.as_str())).collect();
        assert_eq!(
            found,
            [
                ("courses.0.leastShare", FindingCode::OutOfRange, "0–100"),
                ("sessions.0.ends", FindingCode::EndBeforeStart, ""),
                ("attendance.1.person", FindingCode::Duplicate, ""),
                ("attendance.2.person", FindingCode::NotEnrolled, ""),
                ("attendance.3.session", FindingCode::NoSuchRecord, ""),
                ("answers.2.question", FindingCode::Duplicate, ""),
                ("answers.0.score", FindingCode::OutOfRange, "1–5"),
                ("answers.1.question", FindingCode::NoSuchRecord, ""),
            ]
        );
    }

    #[test]
    fn no_more_comes_back_than_was_lent_and_an_address_is_one() {
        let mut file = ActivityFile { activity: Activity { title: "Thử".into(), ..Activity::default() }, ..ActivityFile::default() };
        let day = |text: &str| text.parse().unwrap();
        file.lent_items = vec![crate::LentItem {
            item: "Khung tranh Thử".into(),
            quantity: Some(5),
            returned: Some(6),
            lent_on: day("2025-11-10"),
            returned_on: day("2025-11-09"),
            ..crate::LentItem::default()
        }];
        file.booths = vec![crate::Booth { code: "A1".into(), ..crate::Booth::default() }; 2];
        file.coverage = vec![crate::Coverage { outlet: "Báo Thử".into(), url: "bao.thu".into(), ..crate::Coverage::default() }];
        let found = file.check(NaiveDate::MIN);
        let found: Vec<_> = found.0.iter().map(|finding| (finding.path.as_str(), finding.code)).collect();
        assert_eq!(
            found,
            [
                ("booths.1.code", FindingCode::Duplicate),
                ("lentItems.0.returnedOn", FindingCode::EndBeforeStart),
                ("lentItems.0.returned", FindingCode::OutOfRange),
                ("coverage.0.url", FindingCode::NotALink),
            ]
        );
    }

    #[test]
    fn a_delegation_has_one_head_a_side_and_nobody_in_a_place_taken() {
        use crate::{ActivityPerson, DelegationLeg, DelegationMember, Gift, Side};
        let somebody = |nth: u8, side, role, position| ActivityPerson {
            person: Id::v7(1, [nth; 10]),
            side,
            role,
            position: Some(position),
            ..ActivityPerson::default()
        };
        let mut file = ActivityFile {
            activity: Activity { title: "Đoàn Thử".into(), ..Activity::default() },
            people: vec![
                somebody(1, Side::Us, PersonRole::Head, 0),
                somebody(2, Side::Us, PersonRole::Head, 0),
                somebody(3, Side::Partner, PersonRole::Head, 0),
            ],
            ..ActivityFile::default()
        };
        assert_eq!(file.check(NaiveDate::MIN), Findings::default(), "other activities may have two");
        file.delegations = vec![crate::Delegation::default()];
        file.members = vec![DelegationMember { person: Id::v7(1, [9; 10]), ..DelegationMember::default() }];
        // A night on the way ends on the next day.
        file.legs = vec![DelegationLeg { starts: "22:00".parse().unwrap(), ends: "06:00".parse().unwrap(), ..DelegationLeg::default() }];
        file.gifts = vec![Gift { what: "Tranh Thử".into(), amount: Some(crate::Amount(100)), ..Gift::default() }];
        let found = file.check(NaiveDate::MIN);
        let found: Vec<_> = found.0.iter().map(|finding| (finding.path.as_str(), finding.code)).collect();
        assert_eq!(
            found,
            [
                ("people.1.role", FindingCode::SecondHead),
                ("people.1.position", FindingCode::Duplicate),
                ("members.0.person", FindingCode::NotAMember),
                ("legs.0.what", FindingCode::Required),
                ("gifts.0.currency", FindingCode::NotACurrency),
            ]
        );
    }

    #[test]
    fn what_is_still_open_was_not_settled_on_a_day() {
        let mut file = FollowUpFile::default();
        file.follow_up.settled_on = "2025-05".parse().unwrap();
        let found = file.check(NaiveDate::MIN);
        let found: Vec<_> = found.0.iter().map(|finding| (finding.path.as_str(), finding.code)).collect();
        assert_eq!(found, [("followUp.text", FindingCode::Required), ("followUp.settledOn", FindingCode::NotSettled)]);
        file.follow_up.text = "Gửi tư liệu Thử".into();
        file.follow_up.status = crate::FollowUpStatus::Done;
        assert_eq!(file.check(NaiveDate::MIN), Findings::default());
    }

    #[test]
    fn a_figure_chosen_among_several_says_why_and_no_indicator_is_within_itself() {
        let [one, two] = [1, 2].map(|n| Id::v7(1, [n; 10]));
        let indicator = |id, within| crate::MediaIndicator { id, within: Some(within), name: "Đài Thử".into(), ..Default::default() };
        let used = || crate::MediaFigure { indicator: one, used: FigureUse::Used, ..Default::default() };
        let mut file = MediaLandscapeFile { indicators: vec![indicator(one, two), indicator(two, one)], ..Default::default() };
        file.figures = vec![used(), used()];
        let found = file.check(NaiveDate::MIN);
        let found: Vec<_> = found.0.iter().map(|finding| (finding.path.as_str(), finding.code)).collect();
        assert_eq!(
            found,
            [
                ("landscape.country", FindingCode::Required),
                ("indicators.0.within", FindingCode::NamesItself),
                ("indicators.1.within", FindingCode::NamesItself),
                ("figures.0.reason", FindingCode::Required),
                ("figures.1.used", FindingCode::Duplicate),
                ("figures.1.reason", FindingCode::Required),
            ]
        );
    }

    #[test]
    fn a_pack_is_for_one_occasion_and_has_each_part_once() {
        let id = Id::v7(1, [1; 10]);
        let mut file = crate::PackTemplate::all().unwrap()[0].pack(Lang::Vi);
        let codes = |file: &PackFile| -> Vec<(String, FindingCode)> {
            file.check(NaiveDate::MIN).0.into_iter().map(|finding| (finding.path, finding.code)).collect()
        };
        assert_eq!(codes(&file), [("pack.activity".to_owned(), FindingCode::Required)]);
        file.pack.agreement = Some(id);
        assert_eq!(codes(&file), []);
        file.pack.organisation = Some(id);
        file.pack.lang = Lang::Fr;
        file.pack.second_lang = Some(Lang::Fr);
        file.pack.as_of = "2025-06".parse().unwrap();
        file.pack.span = PackSpan::Chosen;
        (file.pack.period_from, file.pack.period_to) = ("2026".parse().unwrap(), "2025".parse().unwrap());
        file.sections[1].part = file.sections[0].part;
        let found = [
            ("pack.activity", FindingCode::Duplicate),
            ("pack.lang", FindingCode::OutOfRange),
            ("pack.secondLang", FindingCode::OutOfRange),
            ("pack.secondLang", FindingCode::Duplicate),
            ("pack.asOf", FindingCode::NotADay),
            ("pack.periodTo", FindingCode::EndBeforeStart),
            ("sections.1.part", FindingCode::Duplicate),
        ];
        assert_eq!(codes(&file), found.map(|(path, code)| (path.to_owned(), code)));
        file.pack = crate::Pack { usage: PackUse::Template, ..crate::Pack::default() };
        file.sections.clear();
        assert_eq!(codes(&file), [("pack.title".to_owned(), FindingCode::Required)], "a template has a name and needs no occasion");
    }

    #[test]
    fn dates_that_may_overlap_are_no_fault() {
        let mut findings = Findings::default();
        order(&mut findings, "x", "2025-03-10".parse().unwrap(), "2025-03".parse().unwrap());
        order(&mut findings, "x", "2025".parse().unwrap(), "2025-01-01".parse().unwrap());
        order(&mut findings, "x", PartialDate::Unknown, "2025".parse().unwrap());
        assert_eq!(findings, Findings::default());
    }

    #[test]
    fn an_organisation_has_a_name_and_is_not_its_own_parent() {
        let id = Id::v7(1, [1; 10]);
        let file = OrganisationFile {
            organisation: Organisation { id, parent: Some(id), ..Organisation::default() },
            names: vec![OrganisationName { name: "Cơ quan Thử".into(), ..OrganisationName::default() }],
            ..OrganisationFile::default()
        };
        let found = file.check(NaiveDate::MIN);
        assert_eq!(found.0.len(), 1);
        assert_eq!(found.0[0].code, FindingCode::NamesItself);
        assert_eq!(OrganisationFile::default().check(NaiveDate::MIN).0[0].path, "names");
    }
}
