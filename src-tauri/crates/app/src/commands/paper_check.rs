//! What should be looked at before papers of an activity are printed: the same points that packs tell, each leading to its record and to the place in it.

use super::certificate::{self, CertificateList, of_one_course};
use super::delegation::hints_on;
use super::office::office_of;
use super::pack::PackCheck;
use super::pack_drawing::{MOST_CHECKS, told, unprinted};
use super::pack_material::roots;
use super::paper::{PackLang, Paper, PaperFinding, PaperKind, material};
use super::unprinted::UnprintedCharacters;
use super::{request, response};
use crate::app::Call;
use crate::error::AppError;
use crate::names::Namer;
use caunoi_briefing::{
    LookedCertificate, PackFinding, PackMaterial, ceiling_findings, certificate_findings, date_contradictions, draw_checked,
    register_findings,
};
use caunoi_domain::{Id, Lang, Table};
use caunoi_store::Reader;

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
    /// The register of certificates
    CertificateRegister {
        /// Of which year; all unless given.
        #[serde(default)]
        year: Option<u32>,
        /// Its language.
        #[serde(default)]
        lang: PackLang,
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
            let mut looked = Looked { findings: contradictions(reader, call, &material, tongue)?, ..Looked::default() };
            let kinds = match material.activities.first() {
                Some(file) if kinds.is_empty() => PaperKind::of_activity(file.activity.kind).to_vec(),
                _ => kinds,
            };
            for kind in kinds {
                let (document, findings) = draw_checked(&material, kind.in_briefing(session), tongue).map_err(AppError::internal)?;
                looked.add(&Paper::of(call, document, tongue)?, findings)?;
            }
            looked.told(call, reader, &material, request.lang)
        }
        PaperChecked::CertificateRegister { year, lang } => {
            register(call, reader, CertificateList { year, lang: request.lang }, lang.of_paper())
        }
        PaperChecked::Certificates { certificates } => {
            let (course, certificates) = of_one_course(reader, &certificates)?;
            let material = material(reader, call, office, course)?;
            let tongue = caunoi_document::Lang::Vi;
            let mut findings = certificate_findings(&material, &certificates, tongue).map_err(AppError::internal)?;
            findings.extend(date_contradictions(&material, tongue).map_err(AppError::internal)?);
            let mut looked = Looked { findings, ..Looked::default() };
            let document = caunoi_briefing::certificates(&material, &certificates).map_err(AppError::internal)?;
            // Certificates are under no rule of form for official papers.
            looked.unprinted = Paper::of(call, document, tongue)?.unprinted;
            looked.told(call, reader, &material, request.lang)
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

/// What was found in the papers looked at, each point once.
#[derive(Default)]
struct Looked {
    findings: Vec<PackFinding>,
    form: Vec<PaperFinding>,
    warnings: Vec<String>,
    unprinted: Vec<UnprintedCharacters>,
}

impl Looked {
    fn add(&mut self, paper: &Paper, findings: Vec<PackFinding>) -> Result<(), AppError> {
        for finding in findings {
            if !self.findings.contains(&finding) {
                self.findings.push(finding);
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

    fn told(mut self, call: Call<'_>, reader: Reader<'_>, material: &PackMaterial, lang: Lang) -> Result<PaperChecks, AppError> {
        self.findings.sort_by_key(|finding| finding.kind);
        let roots = roots(material);
        let subject = material.activities.first().map(|file| file.activity.id).unwrap_or_default();
        let mut namer = Namer::new(reader, lang, call.today());
        let own = (Table::Activity, subject);
        let mut checks = unprinted(&mut namer, &self.unprinted, own, |_| None)?;
        for finding in self.findings.iter().take(MOST_CHECKS) {
            let root = roots.get(&finding.record).copied().unwrap_or(own);
            checks.push(told(&mut namer, finding, root, None)?);
        }
        let all_checks = (self.findings.len() + self.unprinted.len()) as u32;
        Ok(PaperChecks { checks, all_checks, findings: self.form, warnings: self.warnings })
    }
}

/// What should be looked at in the register of certificates: those in force whose condition no longer holds.
fn register(call: Call<'_>, reader: Reader<'_>, list: CertificateList, tongue: caunoi_document::Lang) -> Result<PaperChecks, AppError> {
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
