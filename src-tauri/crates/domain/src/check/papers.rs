//! Packs, their prints, reports.

use super::{Check, attached, once, order, title};
use crate::finding::{FindingCode, Findings};
use crate::vocabulary::{Lang, PackSpan, PackUse};
use crate::{PackFile, PackPrintFile, ReportFile};
use chrono::NaiveDate;

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
        findings.check(
            pack.second_lang.is_none_or(printed),
            "pack.secondLang",
            FindingCode::OutOfRange,
        );
        findings.check(
            pack.second_lang != Some(pack.lang),
            "pack.secondLang",
            FindingCode::Duplicate,
        );
        findings.check(
            pack.as_of.is_unknown() || pack.as_of.day().is_some(),
            "pack.asOf",
            FindingCode::NotADay,
        );
        if pack.span == PackSpan::Chosen {
            order(&mut findings, "pack.periodTo", pack.period_from, pack.period_to);
        }
        once(&mut findings, "sections", "part", self.sections.iter().map(|section| section.part));
        for (i, section) in self
            .sections
            .iter()
            .enumerate()
            .filter(|(_, section)| section.span == Some(PackSpan::Chosen))
        {
            order(
                &mut findings,
                &format!("sections.{i}.periodTo"),
                section.period_from,
                section.period_to,
            );
        }
        findings
    }
}

impl Check for PackPrintFile {
    fn check(&self, _: NaiveDate) -> Findings {
        let mut findings = Findings::default();
        findings.check(!self.attachments.is_empty(), "attachments", FindingCode::Required);
        attached(&mut findings, &self.attachments);
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
        findings.check(
            report.number.is_none() || !report.symbol.is_blank(),
            "report.symbol",
            FindingCode::Required,
        );
        findings
    }
}
