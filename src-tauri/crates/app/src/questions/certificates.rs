//! Certificates: the register, and whether the condition of each still holds.

use crate::error::{AppError, no_such_record};
use crate::questions::names::Namer;
use crate::questions::references::naming;
use crate::snapshot::Snapshot;
use crate::wire::certificates::{CertificateList, CertificateRegister, CertificateRow};
use caunoi_domain::finding::{FindingCode, Findings};
use caunoi_domain::{ActivityFile, Certificate, CertificateCondition, CertificateFile, Id, Table};
use caunoi_store::Reader;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// Certificates of one course, in this order, and the course.
pub(crate) fn of_one_course(
    reader: Reader<'_>,
    ids: &[Id],
) -> Result<(Id, Vec<Certificate>), AppError> {
    let mut certificates = Vec::new();
    for id in ids {
        certificates.push(
            reader.file::<CertificateFile>(*id)?.ok_or_else(|| no_such_record(*id))?.certificate,
        );
    }
    let mut findings = Findings::default();
    findings.check(!certificates.is_empty(), "certificates", FindingCode::Required);
    for (i, certificate) in certificates.iter().enumerate() {
        findings.check(
            certificate.activity == certificates[0].activity,
            format!("certificates.{i}"),
            FindingCode::NotEnrolled,
        );
    }
    match certificates.first() {
        Some(first) if findings.0.is_empty() => Ok((first.activity, certificates)),
        _ => Err(AppError::invalid(findings.0)),
    }
}

/// Nobody holds two valid certificates of one course: a voided one does not come back beside the
/// one issued in its place.
pub(crate) fn held_once(reader: Reader<'_>, ids: &[Id]) -> Result<(), AppError> {
    let mut findings = Findings::default();
    for (i, id) in ids.iter().enumerate() {
        let Some(certificate) = reader.file::<CertificateFile>(*id)?.map(|file| file.certificate)
        else {
            continue;
        };
        let of_course =
            naming::<Certificate>(reader, Table::Certificate, "activity", certificate.activity)?;
        let held = of_course.iter().filter(|other| other.person == certificate.person).count();
        findings.check(held < 2, format!("ids.{i}"), FindingCode::Duplicate);
    }
    if findings.0.is_empty() { Ok(()) } else { Err(AppError::invalid(findings.0)) }
}

/// A certificate as lists show it, with how its holder stands in `course` now.
pub(crate) fn row(
    namer: &mut Namer<'_>,
    certificate: Certificate,
    course: Option<&ActivityFile>,
    valid: bool,
) -> Result<CertificateRow, AppError> {
    let standing = course.map(|course| CertificateCondition::of(course, certificate.person));
    Ok(CertificateRow {
        condition: standing.map(|(condition, _)| condition),
        share: standing.and_then(|(_, share)| share),
        least: course
            .and_then(|course| course.courses.first())
            .and_then(|course| course.least_share),
        number: certificate.printed_number(),
        person_name: namer.one(Table::Person, certificate.person)?,
        course_title: namer.one(Table::Activity, certificate.activity)?,
        valid,
        certificate,
    })
}

/// The register of numbers.
pub(crate) fn register(
    snapshot: Snapshot<'_>,
    question: &CertificateList,
) -> Result<CertificateRegister, AppError> {
    let reader = snapshot.reader;
    let mut all = reader.all_with_bin::<Certificate>()?;
    all.retain(|(certificate, _)| question.year.is_none_or(|year| certificate.year == year));
    all.sort_by_key(|(certificate, _)| std::cmp::Reverse((certificate.year, certificate.number)));
    let mut namer = snapshot.namer(question.lang);
    let mut courses: BTreeMap<Id, Option<ActivityFile>> = BTreeMap::new();
    let mut rows = Vec::new();
    for (certificate, valid) in all {
        let course = match courses.entry(certificate.activity) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(place) => {
                place.insert(reader.file::<ActivityFile>(certificate.activity)?)
            }
        };
        rows.push(row(&mut namer, certificate, course.as_ref(), valid)?);
    }
    Ok(CertificateRegister { rows })
}
