//! What must hold within a file of records before it is kept: every fault is found, none stops the search.

mod activity;
mod agreement;
mod contacts;
mod media;
mod papers;
#[cfg(test)]
mod tests;

use crate::date::PartialDate;
use crate::finding::{FindingCode, Findings};
use crate::text::Text;
use crate::time::ClockTime;
use crate::{FollowUpFile, Office, RuleFile, SourceFile, TravelFile};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// The most characters of a title or name: one line on paper, with room to spare.
const LONGEST_TITLE: usize = 500;

/// A file that can be checked before it is kept.
pub trait Check {
    /// The faults within the file, as of `today`.
    fn check(&self, today: NaiveDate) -> Findings;
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
