//! What should be looked at before a paper is printed, as the page shows it.

use crate::error::AppError;
use crate::papers::activity::material;
use crate::papers::paper::Paper;
use crate::questions::certificates;
use crate::questions::hints::hints_on;
use crate::questions::names::Namer;
use crate::questions::references::naming;
use crate::snapshot::Snapshot;
use crate::wire::certificates::CertificateList;
use crate::wire::checks::{PackCheck, PackCheckKind, PaperChecks};
use crate::wire::papers::PaperFinding;
use crate::wire::unprinted::UnprintedCharacters;
use caunoi_briefing::{
    LookedCertificate, PackFinding, PackFindingKind, PackMaterial, ceiling_findings,
    certificate_findings, date_contradictions, register_findings,
};
use caunoi_domain::consistency::date_findings;
use caunoi_domain::{
    ActivityFile, Certificate, CourseSession, Delegation, DelegationLeg, DelegationMember,
    DelegationStep, EventItem, Gift, Id, Lang, Table,
};
use caunoi_store::Reader;
use std::collections::BTreeSet;

/// Most points to be looked at that are told one by one.
pub(crate) const MOST_CHECKS: usize = 500;

/// Characters that have no glyph, each with the records it stands in, else with the record the
/// paper is about.
pub(crate) fn unprinted(
    namer: &mut Namer<'_>,
    odd: &[UnprintedCharacters],
    (table, id): (Table, Id),
    page_of: impl Fn(&Id) -> Option<u32>,
) -> Result<Vec<PackCheck>, AppError> {
    let mut checks = Vec::new();
    for odd in odd.iter().take(MOST_CHECKS) {
        let words = odd.told();
        let mut check = |table, id, page, name| {
            let path = String::new();
            checks.push(PackCheck {
                kind: PackCheckKind::Unprinted,
                table,
                id,
                page,
                path,
                words: words.clone(),
                name,
            });
        };
        if odd.records.is_empty() {
            check(table, id, None, namer.one(table, id)?);
        }
        for record in &odd.records {
            check(record.table, record.id, page_of(&record.id), record.name.clone());
        }
    }
    Ok(checks)
}

/// A finding as the page shows it, with the record whose page it is mended on and the first page
/// with its words, where there is one.
pub(crate) fn told(
    namer: &mut Namer<'_>,
    finding: &PackFinding,
    (table, id): (Table, Id),
    page: Option<u32>,
) -> Result<PackCheck, AppError> {
    let name = namer.one(table, id)?;
    Ok(PackCheck {
        kind: match finding.kind {
            PackFindingKind::DatesContradict => PackCheckKind::DatesContradict,
            PackFindingKind::ConditionNotMet => PackCheckKind::ConditionNotMet,
            PackFindingKind::Ceiling => PackCheckKind::Ceiling,
            PackFindingKind::Untranslated => PackCheckKind::Untranslated,
            PackFindingKind::StaleTranslation => PackCheckKind::StaleTranslation,
            PackFindingKind::Unknown => PackCheckKind::Unknown,
            PackFindingKind::Unsourced => PackCheckKind::Unsourced,
            PackFindingKind::SumDiffers => PackCheckKind::SumDiffers,
            PackFindingKind::PersonalData => PackCheckKind::PersonalData,
            PackFindingKind::UnreadableFile => PackCheckKind::UnreadableFile,
        },
        table,
        id,
        page,
        path: finding.path.clone(),
        words: match finding.about.as_str() {
            "" => finding.words.clone(),
            // A record's own name needs no saying twice; of an activity the paper tells the day
            // besides.
            about if about.starts_with(name.as_str()) && !name.is_empty() => finding.words.clone(),
            about => format!("{about}: {}", finding.words),
        },
        name,
    })
}

/// What contradicts itself in the activity a paper or pack is about, or goes beyond a ceiling.
pub(crate) fn contradictions(
    snapshot: Snapshot<'_>,
    material: &PackMaterial,
    tongue: caunoi_document::Lang,
) -> Result<Vec<PackFinding>, AppError> {
    let mut findings = date_contradictions(material, tongue).map_err(AppError::internal)?;
    let (caunoi_briefing::Subject::Activity { activity }
    | caunoi_briefing::Subject::Occasion { activity, .. }) = &material.subject
    else {
        return Ok(findings);
    };
    if let Some(file) = material.activities.iter().find(|file| file.activity.id == *activity) {
        let hints = hints_on(snapshot, file)?;
        findings.extend(ceiling_findings(material, &hints, tongue).map_err(AppError::internal)?);
    }
    Ok(findings)
}

/// A point to be looked at, and the record on whose page it is mended.
#[derive(PartialEq)]
pub(crate) struct Point {
    pub(crate) root: (Table, Id),
    pub(crate) finding: PackFinding,
}

/// What was found in the papers looked at, each point once.
#[derive(Default)]
pub(crate) struct Looked {
    pub(crate) points: Vec<Point>,
    pub(crate) form: Vec<PaperFinding>,
    pub(crate) warnings: Vec<String>,
    pub(crate) unprinted: Vec<UnprintedCharacters>,
}

impl Looked {
    pub(crate) fn add(
        &mut self,
        paper: &Paper,
        points: impl IntoIterator<Item = Point>,
    ) -> Result<(), AppError> {
        for point in points {
            if !self.points.contains(&point) {
                self.points.push(point);
            }
        }
        for finding in paper.findings()? {
            if !self
                .form
                .iter()
                .any(|known| (&known.line, &known.rule) == (&finding.line, &finding.rule))
            {
                self.form.push(finding);
            }
        }
        for odd in &paper.unprinted {
            if !self.unprinted.iter().any(|known| known.told() == odd.told()) {
                self.unprinted.push(odd.clone());
            }
        }
        for warning in paper.warnings()? {
            if !self.warnings.contains(&warning) {
                self.warnings.push(warning);
            }
        }
        Ok(())
    }

    /// Adds what contradicts itself in each of these activities: dates, ceilings, certificates
    /// whose condition no longer holds.
    pub(crate) fn add_activities(
        &mut self,
        snapshot: Snapshot<'_>,
        listed: &BTreeSet<Id>,
        tongue: caunoi_document::Lang,
    ) -> Result<(), AppError> {
        for file in snapshot.reader.files::<ActivityFile>(&detailed(snapshot.reader, listed)?)? {
            let id = file.activity.id;
            let certified =
                naming::<Certificate>(snapshot.reader, Table::Certificate, "activity", id)?;
            if certified.is_empty()
                && date_findings(&file).is_empty()
                && hints_on(snapshot, &file)?.is_empty()
            {
                continue;
            }
            let material = material(snapshot, id)?;
            let mut findings = contradictions(snapshot, &material, tongue)?;
            findings.extend(
                certificate_findings(&material, &material.certificates, tongue)
                    .map_err(AppError::internal)?,
            );
            self.points.extend(
                findings.into_iter().map(|finding| Point { root: (Table::Activity, id), finding }),
            );
        }
        Ok(())
    }

    /// What was found, in words. `own` is the record that what is not printed belongs to unless it
    /// says another.
    pub(crate) fn told(
        mut self,
        snapshot: Snapshot<'_>,
        own: (Table, Id),
        lang: Lang,
    ) -> Result<PaperChecks, AppError> {
        self.points.sort_by_key(|point| point.finding.kind);
        let mut namer = snapshot.namer(lang);
        let mut checks = unprinted(&mut namer, &self.unprinted, own, |_| None)?;
        for Point { root, finding } in self.points.iter().take(MOST_CHECKS) {
            checks.push(told(&mut namer, finding, *root, None)?);
        }
        let all_checks = (self.points.len() + self.unprinted.len()) as u32;
        Ok(PaperChecks { checks, all_checks, findings: self.form, warnings: self.warnings })
    }
}

/// The activities of these that have parts which can contradict their dates, rules or certificates.
fn detailed(reader: Reader<'_>, listed: &BTreeSet<Id>) -> Result<Vec<Id>, AppError> {
    let mut detailed = BTreeSet::new();
    detailed.extend(reader.all::<Delegation>()?.into_iter().map(|delegation| delegation.activity));
    detailed.extend(reader.all::<DelegationLeg>()?.into_iter().map(|leg| leg.activity));
    detailed.extend(reader.all::<DelegationStep>()?.into_iter().map(|step| step.activity));
    detailed.extend(reader.all::<DelegationMember>()?.into_iter().map(|member| member.activity));
    detailed.extend(reader.all::<Gift>()?.into_iter().map(|gift| gift.activity));
    detailed.extend(reader.all::<CourseSession>()?.into_iter().map(|session| session.activity));
    detailed
        .extend(reader.all::<Certificate>()?.into_iter().map(|certificate| certificate.activity));
    detailed.extend(reader.all::<EventItem>()?.into_iter().map(|item| item.activity));
    Ok(detailed.intersection(listed).copied().collect())
}

/// What should be looked at in the register of certificates: those in force whose condition no
/// longer holds.
pub(crate) fn certificate_register(
    snapshot: Snapshot<'_>,
    list: &CertificateList,
    tongue: caunoi_document::Lang,
) -> Result<PaperChecks, AppError> {
    let lang = list.lang;
    let rows = certificates::register(snapshot, list)?.rows;
    let looked = rows.into_iter().filter(|row| row.valid).filter_map(|row| {
        let (person, share, least) = (row.person_name.to_string(), row.share, row.least);
        Some(LookedCertificate {
            certificate: row.certificate,
            person,
            condition: row.condition?,
            share,
            least,
        })
    });
    let findings =
        register_findings(&looked.collect::<Vec<_>>(), tongue).map_err(AppError::internal)?;
    let mut namer = snapshot.namer(lang);
    let checks = findings
        .iter()
        .take(MOST_CHECKS)
        .map(|finding| told(&mut namer, finding, (Table::Activity, finding.record), None));
    let checks = checks.collect::<Result<_, _>>()?;
    Ok(PaperChecks {
        checks,
        all_checks: findings.len() as u32,
        findings: Vec::new(),
        warnings: Vec::new(),
    })
}
