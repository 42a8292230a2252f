//! Organisations and people.

use super::{Check, country, order, required, title};
use crate::finding::{FindingCode, Findings};
use crate::{OrganisationFile, PersonFile};
use chrono::NaiveDate;

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
        country(&mut findings, "organisation.country", self.organisation.country);
        let own = self.organisation.id;
        findings.check(
            self.organisation.parent.is_none_or(|parent| parent.is_nil() || parent != own),
            "organisation.parent",
            FindingCode::NamesItself,
        );
        for (i, succession) in self.successions.iter().enumerate() {
            findings.check(
                succession.successor != own || own.is_nil(),
                format!("successions.{i}.successor"),
                FindingCode::NamesItself,
            );
        }
        findings
    }
}

impl Check for PersonFile {
    fn check(&self, _: NaiveDate) -> Findings {
        let mut findings = Findings::default();
        title(&mut findings, "person.fullName", &self.person.full_name);
        country(&mut findings, "person.country", self.person.country);
        for (i, post) in self.posts.iter().enumerate() {
            title(&mut findings, &format!("posts.{i}.title"), &post.title);
            if let crate::DateEnd::On(end) = post.valid_to {
                order(&mut findings, &format!("posts.{i}.validTo"), post.valid_from, end);
            }
        }
        findings
    }
}
