//! What should be looked at before papers of an activity are printed: the same points that packs tell, each leading to its record and to the place in it.

use super::agreement::naming;
use super::certificate::{self, CertificateList, of_one_course};
use super::delegation::hints_on;
use super::office::office_of;
use super::pack::PackCheck;
use super::pack_drawing::{MOST_CHECKS, told, unprinted};
use super::pack_material::roots;
use super::paper::{PackLang, Paper, PaperFinding, PaperKind, material};
use super::register::RegisterOf;
use super::unprinted::UnprintedCharacters;
use super::{register, report, request, response};
use crate::app::Call;
use crate::error::AppError;
use crate::names::Namer;
use caunoi_briefing::{
    LookedCertificate, PackFinding, PackMaterial, ceiling_findings, certificate_findings, date_contradictions, draw_checked,
    register_findings,
};
use caunoi_domain::consistency::date_findings;
use caunoi_domain::{
    ActivityFile, Certificate, CourseSession, Delegation, DelegationLeg, DelegationMember, DelegationStep, EventItem, Gift, Id, Lang,
    Office, Report, Table,
};
use caunoi_store::Reader;
use std::collections::BTreeSet;

/// What is about to be printed.
#[derive(Clone, Debug, serde::Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(tag = "of", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum PaperChecked {
    /// Papers an activity is worked with
    Papers {
        /// The activity.
        activity: Id,
        /// Which papers; all that activities of its kind have unless given.
        #[serde(default)]
        kinds: Vec<PaperKind>,
        /// Of which session a sign-in sheet is; of all unless given.
        #[serde(default)]
        session: Option<Id>,
        /// Their language.
        #[serde(default)]
        lang: PackLang,
    },
    /// A register, as the list asked for
    Register {
        /// What it holds.
        register: Box<RegisterOf>,
        /// Its language.
        #[serde(default)]
        lang: PackLang,
    },
    /// A report, as it is written at this moment
    Report {
        /// The report.
        report: Box<Report>,
    },
    /// Certificates of one course
    Certificates {
        /// Which.
        certificates: Vec<Id>,
    },
}

request! {
    /// Papers to be looked at before they are printed.
    PaperCheck {
        /// Which.
        paper: PaperChecked,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }
}

response! {
    /// What should be looked at before papers are printed.
    PaperChecks {
        /// The points, kind by kind; at most 500.
        checks: Vec<PackCheck>,
        /// How many there are in all.
        all_checks: u32,
        /// Deviations from the rules of form.
        findings: Vec<PaperFinding>,
        /// What the author should look at.
        warnings: Vec<String>,
    }
}

/// What should be looked at before papers are printed; nothing is written and no print is counted.
pub(crate) fn check(call: Call<'_>, request: PaperCheck) -> Result<PaperChecks, AppError> {
    let store = call.store()?;
    let office = office_of(&store)?;
    store.read(|reader| match request.paper {
        PaperChecked::Papers { activity, kinds, session, lang } => {
            let material = material(reader, call, office, activity)?;
            let tongue = lang.of_paper();
            let own = (Table::Activity, activity);
            let roots = roots(&material);
            let at_root = |finding: PackFinding| Point { root: roots.get(&finding.record).copied().unwrap_or(own), finding };
            let mut looked = Looked::default();
            looked.points.extend(contradictions(reader, call, &material, tongue)?.into_iter().map(at_root));
            let kinds = match material.activities.first() {
                Some(file) if kinds.is_empty() => PaperKind::of_activity(file.activity.kind).to_vec(),
                _ => kinds,
            };
            if kinds.iter().any(|kind| kind.reports_results()) {
                let mut findings = caunoi_briefing::report_findings(&material, tongue).map_err(AppError::internal)?;
                findings.extend(certificate_findings(&material, &material.certificates, tongue).map_err(AppError::internal)?);
                looked.points.extend(findings.into_iter().map(at_root));
            }
            for kind in kinds {
                let (document, findings) = draw_checked(&material, kind.in_briefing(session), tongue).map_err(AppError::internal)?;
                looked.add(&Paper::of(call, document, tongue)?, findings.into_iter().map(at_root))?;
            }
            looked.told(call, reader, own, request.lang)
        }
        PaperChecked::Register { register, lang } => match *register {
            RegisterOf::Certificates { list } => certificate_register(call, reader, list, lang.of_paper()),
            RegisterOf::Activities { list } => {
                let rows = register::every_activity(call, list)?;
                let listed = rows.iter().map(|row| row.activity.id).collect();
                let mut looked = Looked::default();
                looked.add_activities(reader, call, &office, &listed, lang.of_paper())?;
                looked.told(call, reader, (Table::Office, office.id), request.lang)
            }
            // What an agreement says of itself stands on its page; the register has no more to contradict.
            RegisterOf::Agreements { .. } => Looked::default().told(call, reader, (Table::Office, office.id), request.lang),
        },
        PaperChecked::Report { report } => {
            let own = (Table::Report, report.id);
            let (paper, told_of) = report::looked_at(call, reader, *report)?;
            let mut looked = Looked::default();
            looked.add(&paper, [])?;
            looked.add_activities(reader, call, &office, &told_of, paper.tongue)?;
            looked.told(call, reader, own, request.lang)
        }
        PaperChecked::Certificates { certificates } => {
            let (course, certificates) = of_one_course(reader, &certificates)?;
            let material = material(reader, call, office, course)?;
            let tongue = caunoi_document::Lang::Vi;
            let mut findings = certificate_findings(&material, &certificates, tongue).map_err(AppError::internal)?;
            findings.extend(date_contradictions(&material, tongue).map_err(AppError::internal)?);
            let own = (Table::Activity, course);
            let points = findings.into_iter().map(|finding| Point { root: own, finding }).collect();
            let mut looked = Looked { points, ..Looked::default() };
            let document = caunoi_briefing::certificates(&material, &certificates).map_err(AppError::internal)?;
            // Certificates are under no rule of form for official papers.
            looked.unprinted = Paper::of(call, document, tongue)?.unprinted;
            looked.told(call, reader, own, request.lang)
        }
    })
}

/// What contradicts itself in the activity a paper or pack is about, or goes beyond a ceiling.
pub(super) fn contradictions(
    reader: Reader<'_>,
    call: Call<'_>,
    material: &PackMaterial,
    tongue: caunoi_document::Lang,
) -> Result<Vec<PackFinding>, AppError> {
    let mut findings = date_contradictions(material, tongue).map_err(AppError::internal)?;
    let (caunoi_briefing::Subject::Activity { activity } | caunoi_briefing::Subject::Occasion { activity, .. }) = &material.subject else {
        return Ok(findings);
    };
    if let Some(file) = material.activities.iter().find(|file| file.activity.id == *activity) {
        let hints = hints_on(reader, file, call.today())?;
        findings.extend(ceiling_findings(material, &hints, tongue).map_err(AppError::internal)?);
    }
    Ok(findings)
}

/// A point to be looked at, and the record on whose page it is mended.
#[derive(PartialEq)]
struct Point {
    root: (Table, Id),
    finding: PackFinding,
}

/// What was found in the papers looked at, each point once.
#[derive(Default)]
struct Looked {
    points: Vec<Point>,
    form: Vec<PaperFinding>,
    warnings: Vec<String>,
    unprinted: Vec<UnprintedCharacters>,
}

impl Looked {
    fn add(&mut self, paper: &Paper, points: impl IntoIterator<Item = Point>) -> Result<(), AppError> {
        for point in points {
            if !self.points.contains(&point) {
                self.points.push(point);
            }
        }
        for finding in paper.findings()? {
            if !self.form.iter().any(|known| (&known.line, &known.rule) == (&finding.line, &finding.rule)) {
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

    /// Adds what contradicts itself in each of these activities: dates, ceilings, certificates whose condition no longer holds.
    fn add_activities(
        &mut self,
        reader: Reader<'_>,
        call: Call<'_>,
        office: &Office,
        listed: &BTreeSet<Id>,
        tongue: caunoi_document::Lang,
    ) -> Result<(), AppError> {
        for file in reader.files::<ActivityFile>(&detailed(reader, listed)?)? {
            let id = file.activity.id;
            let certified = naming::<Certificate>(reader, Table::Certificate, "activity", id)?;
            if certified.is_empty() && date_findings(&file).is_empty() && hints_on(reader, &file, call.today())?.is_empty() {
                continue;
            }
            let material = material(reader, call, office.clone(), id)?;
            let mut findings = contradictions(reader, call, &material, tongue)?;
            findings.extend(certificate_findings(&material, &material.certificates, tongue).map_err(AppError::internal)?);
            self.points.extend(findings.into_iter().map(|finding| Point { root: (Table::Activity, id), finding }));
        }
        Ok(())
    }

    /// What was found, in words. `own` is the record that what is not printed belongs to unless it says another.
    fn told(mut self, call: Call<'_>, reader: Reader<'_>, own: (Table, Id), lang: Lang) -> Result<PaperChecks, AppError> {
        self.points.sort_by_key(|point| point.finding.kind);
        let mut namer = Namer::new(reader, lang, call.today());
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
    detailed.extend(reader.all::<Certificate>()?.into_iter().map(|certificate| certificate.activity));
    detailed.extend(reader.all::<EventItem>()?.into_iter().map(|item| item.activity));
    Ok(detailed.intersection(listed).copied().collect())
}

/// What should be looked at in the register of certificates: those in force whose condition no longer holds.
fn certificate_register(
    call: Call<'_>,
    reader: Reader<'_>,
    list: CertificateList,
    tongue: caunoi_document::Lang,
) -> Result<PaperChecks, AppError> {
    let lang = list.lang;
    let rows = certificate::list(call, list)?.rows;
    let looked = rows.into_iter().filter(|row| row.valid).filter_map(|row| {
        let (person, share, least) = (row.person_name.to_string(), row.share, row.least);
        Some(LookedCertificate { certificate: row.certificate, person, condition: row.condition?, share, least })
    });
    let findings = register_findings(&looked.collect::<Vec<_>>(), tongue).map_err(AppError::internal)?;
    let mut namer = Namer::new(reader, lang, call.today());
    let checks = findings.iter().take(MOST_CHECKS).map(|finding| told(&mut namer, finding, (Table::Activity, finding.record), None));
    let checks = checks.collect::<Result<_, _>>()?;
    Ok(PaperChecks { checks, all_checks: findings.len() as u32, findings: Vec::new(), warnings: Vec::new() })
}
