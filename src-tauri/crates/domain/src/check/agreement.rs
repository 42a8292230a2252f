//! Agreements.

use super::{Check, MOST_DAYS, attached, order, required, title, within};
use crate::AgreementFile;
use crate::finding::{FindingCode, Findings};
use chrono::{Months, NaiveDate};

/// By how many months the effect of an agreement may precede its signing. Effect from an earlier
/// day is agreed now and then, for some months or a few years; beyond ten years one of the two
/// dates is wrong.
const MOST_MONTHS_BEFORE: Months = Months::new(120);

impl Check for AgreementFile {
    fn check(&self, _: NaiveDate) -> Findings {
        let mut findings = Findings::default();
        let agreement = &self.agreement;
        title(&mut findings, "agreement.title", &agreement.title);
        order(
            &mut findings,
            "agreement.terminatedOn",
            agreement.signed_on,
            agreement.terminated_on,
        );
        // What ended before it took effect never had effect: then the day of effect is not known,
        // and must not be written.
        order(
            &mut findings,
            "agreement.terminatedOn",
            agreement.effective_from,
            agreement.terminated_on,
        );
        let signed = agreement
            .signed_on
            .earliest()
            .and_then(|signed| signed.checked_sub_months(MOST_MONTHS_BEFORE));
        let long_before = agreement
            .effective_from
            .latest()
            .zip(signed)
            .is_some_and(|(effective, least)| effective < least);
        findings.check(!long_before, "agreement.effectiveFrom", FindingCode::LongBeforeSigning);
        within(
            &mut findings,
            "agreement.noticeDays".to_owned(),
            agreement.notice_days,
            0,
            MOST_DAYS,
        );
        attached(&mut findings, &self.attachments);
        for (field, other) in [("amends", agreement.amends), ("replacedBy", agreement.replaced_by)]
        {
            findings.check(
                other.is_none_or(|other| other.is_nil() || other != agreement.id),
                format!("agreement.{field}"),
                FindingCode::NamesItself,
            );
        }
        required(
            &mut findings,
            "parties",
            "nameAsSigned",
            self.parties.iter().map(|party| &party.name_as_signed),
        );
        required(
            &mut findings,
            "signatories",
            "nameAsSigned",
            self.signatories.iter().map(|signatory| &signatory.name_as_signed),
        );
        required(&mut findings, "areas", "text", self.areas.iter().map(|area| &area.text));
        required(
            &mut findings,
            "legalBases",
            "text",
            self.legal_bases.iter().map(|basis| &basis.text),
        );
        required(
            &mut findings,
            "commitments",
            "text",
            self.commitments.iter().map(|commitment| &commitment.text),
        );
        findings
    }
}
