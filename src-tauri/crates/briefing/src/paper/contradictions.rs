//! What contradicts itself or a rule in the activity a paper is about, in the language of the
//! paper: told before it is printed, and on no paper.

use crate::labels::{DateForm, Labels, NotInTheLabels};
use crate::pack::composer::Composer;
use crate::{PackFinding, PackFindingKind, PackMaterial, PackOptions, Subject};
use caunoi_document::Lang;
use caunoi_domain::consistency::date_findings;
use caunoi_domain::{
    ActivityFile, ActivityStatus, Certificate, CertificateCondition, DateFinding, DateFindingKind,
    DateSubject, Hint, HintStanding, Id, RuleSubject,
};

/// The dates of the activity that contradict each other; none where the material is about no single
/// activity.
///
/// # Errors
/// When a label of the language is missing or unusable, which is a fault of this program.
pub fn date_contradictions(
    material: &PackMaterial,
    lang: Lang,
) -> Result<Vec<PackFinding>, NotInTheLabels> {
    let options = PackOptions::new(lang);
    let composer = Composer::new(material, &options, Labels::load(lang)?);
    let Some(file) = subject(material) else { return Ok(Vec::new()) };
    let findings = date_findings(file).into_iter().map(|finding| PackFinding {
        kind: PackFindingKind::DatesContradict,
        record: finding.record,
        about: String::new(),
        words: words(&composer, file, &finding),
        path: finding.path,
    });
    let findings = findings.collect();
    composer.labels.faults()?;
    Ok(findings)
}

/// That a report of results is about an activity not recorded as held.
///
/// # Errors
/// As [`date_contradictions`].
pub fn report_findings(
    material: &PackMaterial,
    lang: Lang,
) -> Result<Vec<PackFinding>, NotInTheLabels> {
    let labels = Labels::load(lang)?;
    let unheld = subject(material).filter(|file| file.activity.status != ActivityStatus::Held);
    let findings = unheld.map(|file| PackFinding {
        kind: PackFindingKind::DatesContradict,
        record: file.activity.id,
        about: String::new(),
        path: "activity.status".to_owned(),
        words: labels.check_not_held(labels.term(file.activity.status)),
    });
    let findings = findings.into_iter().collect();
    labels.faults()?;
    Ok(findings)
}

/// Certificates whose condition no longer holds, each about its course.
///
/// # Errors
/// As [`date_contradictions`].
pub fn certificate_findings(
    material: &PackMaterial,
    certificates: &[Certificate],
    lang: Lang,
) -> Result<Vec<PackFinding>, NotInTheLabels> {
    let options = PackOptions::new(lang);
    let composer = Composer::new(material, &options, Labels::load(lang)?);
    let Some(file) = subject(material) else { return Ok(Vec::new()) };
    let least = file.courses.first().and_then(|course| course.least_share);
    let mut findings = Vec::new();
    for certificate in certificates {
        let (condition, share) = CertificateCondition::of(file, certificate.person);
        let name = person(&composer, certificate.person);
        if let Some(words) =
            condition_words(&composer.labels, certificate, name, condition, [share, least])
        {
            findings.push(unmet(file.activity.id, words));
        }
    }
    composer.labels.faults()?;
    Ok(findings)
}

/// A certificate in a register, for what should be looked at before it is printed.
#[derive(Clone, Debug)]
pub struct LookedCertificate {
    /// The certificate.
    pub certificate: Certificate,
    /// Name of who holds it.
    pub person: String,
    /// How its holder stands in the course.
    pub condition: CertificateCondition,
    /// The share of sessions attended, in percent.
    pub share: Option<u32>,
    /// The share the course asks for.
    pub least: Option<u32>,
}

/// Certificates of a register whose condition no longer holds, each about its course.
///
/// # Errors
/// As [`date_contradictions`].
pub fn register_findings(
    certificates: &[LookedCertificate],
    lang: Lang,
) -> Result<Vec<PackFinding>, NotInTheLabels> {
    let labels = Labels::load(lang)?;
    let mut findings = Vec::new();
    for LookedCertificate { certificate, person, condition, share, least } in certificates {
        if let Some(words) =
            condition_words(&labels, certificate, person.clone(), *condition, [*share, *least])
        {
            findings.push(unmet(certificate.activity, words));
        }
    }
    labels.faults()?;
    Ok(findings)
}

fn unmet(course: Id, words: String) -> PackFinding {
    PackFinding {
        kind: PackFindingKind::ConditionNotMet,
        record: course,
        about: String::new(),
        path: "attendance".to_owned(),
        words,
    }
}

/// Why a certificate no longer meets the rule of its course; `None` where it does.
fn condition_words(
    labels: &Labels,
    certificate: &Certificate,
    name: String,
    condition: CertificateCondition,
    [share, least]: [Option<u32>; 2],
) -> Option<String> {
    let number = certificate.printed_number();
    let percent = |share: Option<u32>| labels.number(share.unwrap_or_default());
    match condition {
        CertificateCondition::Met => None,
        CertificateCondition::TooFewSessions => {
            Some(labels.check_certificate_share(number, name, percent(share), percent(least)))
        }
        CertificateCondition::NotEnrolled => {
            Some(labels.check_certificate_not_enrolled(number, name))
        }
        CertificateCondition::NoRule => Some(labels.check_certificate_no_rule(number, name)),
    }
}

/// Hints that say something is over a ceiling, or cannot be compared with it; those with an
/// exception are left out.
///
/// # Errors
/// As [`date_contradictions`].
pub fn ceiling_findings(
    material: &PackMaterial,
    hints: &[Hint],
    lang: Lang,
) -> Result<Vec<PackFinding>, NotInTheLabels> {
    let labels = Labels::load(lang)?;
    let Some(file) = subject(material) else { return Ok(Vec::new()) };
    let mut findings = Vec::new();
    for hint in hints.iter().filter(|hint| hint.exception.is_empty()) {
        let figure = labels.amount(hint.figure);
        let found =
            || hint.found.map_or_else(|| labels.not_computed(), |found| labels.amount(found));
        let words = match (hint.subject, hint.standing) {
            (RuleSubject::Gift, HintStanding::Exceeded) => labels.check_gift_over(found(), figure),
            (RuleSubject::Gift, HintStanding::Incomparable) => {
                labels.check_gift_incomparable(format!("{} {}", found(), hint.currency), figure)
            }
            (RuleSubject::Gift, HintStanding::NotKnown) => labels.check_gift_unknown(figure),
            (RuleSubject::Days, HintStanding::Exceeded) => labels.check_days_over(found(), figure),
            (RuleSubject::Persons, HintStanding::Exceeded) => {
                labels.check_persons_over(found(), figure)
            }
            _ => continue,
        };
        let path = if hint.subject == RuleSubject::Gift { "gifts" } else { "exceptions" };
        findings.push(PackFinding {
            kind: PackFindingKind::Ceiling,
            record: file.activity.id,
            about: String::new(),
            path: path.to_owned(),
            words: format!("{words} ({})", hint.citation),
        });
    }
    labels.faults()?;
    Ok(findings)
}

fn subject(material: &PackMaterial) -> Option<&ActivityFile> {
    let (Subject::Activity { activity } | Subject::Occasion { activity, .. }) = &material.subject
    else {
        return None;
    };
    material.activities.iter().find(|file| file.activity.id == *activity)
}

fn person(composer: &Composer<'_>, id: Id) -> String {
    let known = composer.material.people.get(&id).map(|file| file.person.full_name.to_string());
    known.unwrap_or_else(|| composer.labels.unknown())
}

fn words(composer: &Composer<'_>, file: &ActivityFile, finding: &DateFinding) -> String {
    let labels = &composer.labels;
    let date = labels.date(finding.date, DateForm::Short).unwrap_or_else(|| labels.unknown());
    let what = match (finding.subject, finding.person) {
        (DateSubject::Arrival, Some(id)) => {
            labels.check_arrival(person(composer, id), finding.name.to_string())
        }
        (DateSubject::Departure, Some(id)) => {
            labels.check_departure(person(composer, id), finding.name.to_string())
        }
        _ => finding.name.to_string(),
    };
    let dates = labels
        .dates(file.activity.starts_on, file.activity.ends_on, DateForm::Short)
        .unwrap_or_else(|| labels.unknown());
    match finding.kind {
        DateFindingKind::Outside => labels.check_outside(what, date, dates),
        DateFindingKind::Long => labels.check_long(what, date),
        DateFindingKind::BackBeforeStart => labels.check_back_before_start(date, dates),
    }
}
