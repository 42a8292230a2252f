//! Agreements.

use super::{Check, order, required, title};
use crate::AgreementFile;
use crate::finding::{FindingCode, Findings};
use chrono::NaiveDate;

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
