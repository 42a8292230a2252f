//! What must hold within a file of records before it is kept: every fault is found, none stops the search.

use crate::date::PartialDate;
use crate::finding::{FindingCode, Findings};
use crate::text::Text;
use crate::vocabulary::{ActivityStatus, PersonRole};
use crate::{
    ActivityFile, AgreementFile, FigureUse, FollowUpFile, MediaLandscapeFile, Office, OrganisationFile, PersonFile, RuleFile, SourceFile,
    TravelFile,
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
        delegation(&mut findings, self);
        for (i, cost) in self.costs.iter().enumerate() {
            findings.check(is_currency(&cost.currency), format!("costs.{i}.currency"), FindingCode::NotACurrency);
        }
        for (i, link) in self.links.iter().enumerate() {
            let is_link = ["https://", "http://"]
                .iter()
                .any(|scheme| link.url.as_str().len() > scheme.len() && link.url.as_str().starts_with(scheme));
            findings.check(is_link, format!("links.{i}.url"), FindingCode::NotALink);
        }
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
    for (i, leg) in file.legs.iter().enumerate() {
        let ends_before = leg.ends.time().zip(leg.starts.time()).is_some_and(|(ends, starts)| ends < starts);
        findings.check(!ends_before, format!("legs.{i}.ends"), FindingCode::EndBeforeStart);
    }
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
        file.legs = vec![DelegationLeg { starts: "09:00".parse().unwrap(), ends: "08:59".parse().unwrap(), ..DelegationLeg::default() }];
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
                ("legs.0.ends", FindingCode::EndBeforeStart),
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
