//! What must hold within a file of records before it is kept: every fault is found, none stops the
//! search.

mod activity;
mod agreement;
pub mod circle;
mod contacts;
mod media;
mod papers;
#[cfg(test)]
mod tests;

use crate::date::PartialDate;
use crate::finding::{FindingCode, Findings};
use crate::money::Amount;
use crate::text::{Country, Text};
use crate::vocabulary::RuleSubject;
use crate::{Attachment, FollowUpFile, Office, RuleFile, SourceFile, TravelFile};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// The most characters of a title or name: one line on paper, with room to spare.
const LONGEST_TITLE: usize = 500;
/// The most days of a period of notice, a deadline or a distance from an event: ten years.
pub(crate) const MOST_DAYS: u32 = 3_650;
/// The most months a rule may ask for: a hundred years, as long as the longest duration.
const MOST_MONTHS: u32 = 1_200;
/// The most persons or trips a rule may allow.
const MOST_COUNTED: u32 = 1_000_000;

/// A file that can be checked before it is kept.
pub trait Check {
    /// The faults within the file, as of `today`.
    fn check(&self, today: NaiveDate) -> Findings;
}

impl Check for FollowUpFile {
    fn check(&self, _: NaiveDate) -> Findings {
        let mut findings = Findings::default();
        let follow_up = &self.follow_up;
        findings.check(!follow_up.text.is_blank(), "followUp.text", FindingCode::Required);
        if !follow_up.status.is_settled() && !follow_up.settled_on.is_unknown() {
            findings.add("followUp.settledOn", FindingCode::NotSettled, "");
        }
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
    fn check(&self, today: NaiveDate) -> Findings {
        let mut findings = Findings::default();
        for (i, document) in self.documents.iter().enumerate() {
            order(
                &mut findings,
                &format!("documents.{i}.validUntil"),
                document.issued_on,
                document.valid_until,
            );
            order(
                &mut findings,
                &format!("documents.{i}.issuedOn"),
                document.birth_date,
                document.issued_on,
            );
            past(&mut findings, &format!("documents.{i}.birthDate"), document.birth_date, today);
            country(&mut findings, &format!("documents.{i}.issuer"), document.issuer);
        }
        required(
            &mut findings,
            "documents",
            "number",
            self.documents.iter().map(|document| &document.number),
        );
        findings
    }
}

impl Check for RuleFile {
    fn check(&self, _: NaiveDate) -> Findings {
        let mut findings = Findings::default();
        let rule = &self.rule;
        findings.check(rule.figure.0 > 0, "rule.figure", FindingCode::Required);
        let most = match rule.about {
            RuleSubject::PassportMonths => Some(MOST_MONTHS),
            RuleSubject::Persons | RuleSubject::Trips => Some(MOST_COUNTED),
            RuleSubject::Days
            | RuleSubject::LicenceDays
            | RuleSubject::ReportDays
            | RuleSubject::PassportReturnDays => Some(MOST_DAYS),
            RuleSubject::Hotel | RuleSubject::Meals | RuleSubject::Gift => None,
        };
        if let Some(most) = most.filter(|most| rule.figure.0 > i64::from(*most) * 100) {
            findings.add("rule.figure", FindingCode::OutOfRange, format!("1–{most}"));
        }
        findings.check(!self.rule.citation.is_blank(), "rule.citation", FindingCode::Required);
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
    findings.check(!text.is_blank(), path, FindingCode::Required);
    if text.as_str().chars().count() > LONGEST_TITLE {
        findings.add(path, FindingCode::TooLong, LONGEST_TITLE.to_string());
    }
}

/// The end does not surely precede the beginning.
fn order(findings: &mut Findings, path: &str, start: PartialDate, end: PartialDate) {
    let precedes = end.latest().zip(start.earliest()).is_some_and(|(end, start)| end < start);
    findings.check(!precedes, path, FindingCode::EndBeforeStart);
}

/// A date that can only lie in the past is not surely after today.
fn past(findings: &mut Findings, path: &str, date: PartialDate, today: NaiveDate) {
    findings.check(date.earliest().is_none_or(|first| first <= today), path, FindingCode::InFuture);
}

/// A country that exists, or none.
fn country(findings: &mut Findings, path: &str, country: Country) {
    if !country.is_assigned() {
        findings.add(path, FindingCode::NotACountry, country.to_string());
    }
}

/// Every amount of a list is zero or more, and those of one key can be added up.
fn money<K: Ord>(findings: &mut Findings, list: &str, amounts: impl Iterator<Item = (K, Amount)>) {
    let mut sums: BTreeMap<K, Amount> = BTreeMap::new();
    for (i, (key, amount)) in amounts.enumerate() {
        findings.check(amount.0 >= 0, format!("{list}.{i}.amount"), FindingCode::Negative);
        let sum = sums.entry(key).or_default();
        match sum.plus(amount) {
            Some(more) => *sum = more,
            None => findings.add(format!("{list}.{i}.amount"), FindingCode::SumTooLarge, ""),
        }
    }
}

/// Every attached file has a digest under which content can be kept: BLAKE3, 64 hexadecimal digits
/// in small letters. Whether the content is there, the store tells.
fn attached(findings: &mut Findings, attachments: &[Attachment]) {
    for (i, attachment) in attachments.iter().enumerate() {
        findings.check(
            attachment.has_digest(),
            format!("attachments.{i}.digest"),
            FindingCode::NoContent,
        );
    }
    required(
        findings,
        "attachments",
        "name",
        attachments.iter().map(|attachment| &attachment.name),
    );
}

/// Whether a text is an address of the web: http or https in any case, a host, and no character
/// that RFC 3986 keeps out of addresses. Letters of other scripts may stand in it, as browsers show
/// them.
fn is_link(url: &Text) -> bool {
    let Some((scheme, rest)) = url.as_str().split_once("://") else { return false };
    if !["http", "https"].iter().any(|known| scheme.eq_ignore_ascii_case(known)) {
        return false;
    }
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let names = host.rsplit('@').next().unwrap_or_default();
    let is_of_host =
        |c: char| c.is_alphanumeric() || matches!(c, '-' | '.' | '_' | ':' | '[' | ']' | '%');
    let is_barred = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(
                c,
                '<' | '>' | '"' | '`' | '\\' | '^' | '{' | '}' | '|' | '“' | '”' | '„' | '«' | '»'
            )
    };
    names.chars().any(char::is_alphanumeric)
        && names.chars().all(is_of_host)
        && !rest.contains(is_barred)
}

/// A number, where there is one, lies between two others, both allowed.
fn within(findings: &mut Findings, path: String, number: Option<u32>, least: u32, most: u32) {
    if number.is_some_and(|number| !(least..=most).contains(&number)) {
        findings.add(path, FindingCode::OutOfRange, format!("{least}–{most}"));
    }
}

/// Every record of a list has this text.
fn required<'a>(
    findings: &mut Findings,
    list: &str,
    field: &str,
    texts: impl Iterator<Item = &'a Text>,
) {
    for (i, text) in texts.enumerate() {
        findings.check(!text.is_blank(), format!("{list}.{i}.{field}"), FindingCode::Required);
    }
}

/// Nothing stands in a list twice.
fn once<K: Ord>(findings: &mut Findings, list: &str, field: &str, keys: impl Iterator<Item = K>) {
    let mut seen = BTreeSet::new();
    for (i, key) in keys.enumerate() {
        findings.check(seen.insert(key), format!("{list}.{i}.{field}"), FindingCode::Duplicate);
    }
}
