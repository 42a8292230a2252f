//! Certificates: issued to those who reached the rule of attendance, numbered within the year, and kept in a register that shows every number given.

use super::agreement::naming;
use super::occurrence::beside;
use super::office::office_of;
use super::paper::{DrawnPaper, Paper, PaperFile, SavedPaper, material};
use super::{request, response};
use crate::app::Call;
use crate::error::AppError;
use crate::names::Namer;
use crate::picks::PickedPath;
use crate::saving::{self, Together, no_such_record};
use caunoi_domain::activity::status::{Beside, follow};
use caunoi_domain::finding::{FindingCode, Findings};
use caunoi_domain::{
    ActivityFile, Certificate, CertificateCondition, CertificateFile, ChangeSet, CourseStanding, Id, Lang, LangSet, PartialDate, Table,
    Text,
};
use caunoi_store::{ChangeKind, Reader, Writing};
use chrono::{Datelike, NaiveDate};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

request! {
    /// Certificates to be issued.
    CertificateIssue {
        /// The course.
        activity: Id,
        /// To whom, in the order of their numbers.
        people: Vec<Id>,
        /// Languages they are printed in, one or two.
        languages: LangSet,
        /// On what day, as an ISO date; today unless given.
        #[serde(default, deserialize_with = "crate::day::optional")] #[schemars(with = "Option<String>")] #[ts(type = "string | null", optional)] issued_on: Option<NaiveDate>,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }

    /// Certificates of one course to be printed. What was printed before says so on paper.
    CertificatePrint {
        /// Which.
        certificates: Vec<Id>,
    }

    /// Certificates of one course to be printed to a file.
    CertificatePrintTo {
        /// Which.
        certificates: Vec<Id>,
        /// Where to; a PDF file.
        path: PickedPath,
    }

    /// The register asked for.
    CertificateList {
        /// Of which year; all unless given.
        #[serde(default)] year: Option<u32>,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }
}

response! {
    /// Certificates just issued.
    CertificatesIssued {
        /// They, in the order of their numbers.
        rows: Vec<CertificateRow>,
    }

    /// The register.
    CertificateRegister {
        /// Every number given, the latest first.
        rows: Vec<CertificateRow>,
    }

    /// A certificate as lists show it.
    CertificateRow {
        /// The certificate.
        certificate: Certificate,
        /// Its number as it is printed.
        number: String,
        /// Name of who holds it.
        person_name: Text,
        /// Title of the course.
        course_title: Text,
        /// False once it is voided, that is, in the bin; its number stays taken.
        valid: bool,
        /// Whether the holder still has what it was issued for; nothing where the course is in the bin.
        condition: Option<CertificateCondition>,
        /// The share of sessions the holder attended, in percent, as it is kept now.
        share: Option<u32>,
        /// The share the course asks for, in percent, as it is kept now.
        least: Option<u32>,
    }
}

/// Issues certificates: to all of them or, with a fault in any, to none.
pub(crate) fn issue(call: Call<'_>, request: CertificateIssue) -> Result<CertificatesIssued, AppError> {
    let issued_on = request.issued_on.unwrap_or_else(|| call.today());
    let (set, made) = call.store()?.write::<_, AppError>(call.millis(), |writing| {
        let course = writing.reader().file::<ActivityFile>(request.activity)?.ok_or_else(|| no_such_record(request.activity))?;
        let faults = faults(writing, &course, &request.people)?;
        if !faults.0.is_empty() {
            return Err(AppError::invalid(faults.0));
        }
        let mut together = Together::default();
        let mut made = Vec::new();
        for (i, person) in request.people.iter().enumerate() {
            let certificate = Certificate {
                activity: request.activity,
                person: *person,
                number: writing.draw_number(&format!("certificate/{}", issued_on.year()))?,
                year: issued_on.year().unsigned_abs(),
                issued_on: PartialDate::Day(issued_on),
                languages: request.languages.clone(),
                ..Certificate::default()
            };
            let mut file = CertificateFile { certificate };
            together.save(call, writing, &format!("certificates.{i}."), None, &mut file)?;
            made.push(file.certificate);
        }
        // Who holds a certificate took part: the course was held.
        let kept = beside(writing.reader(), course.activity.id)?;
        let mut held = course.clone();
        follow(Some((&course, kept)), &mut held, Beside { certificates: true, ..kept }, false, call.today());
        if held.activity.status != course.activity.status {
            together.save(call, writing, "course.", Some(&course), &mut held)?;
        }
        let set = together.whole()?;
        saving::apply(call, writing, call.command, course.activity.title.as_str(), &set)?;
        Ok((set, made))
    })?;
    call.tell(&set);
    call.store()?.read(|reader| {
        let mut namer = Namer::new(reader, request.lang, call.today());
        let rows = {
            let course = reader.file::<ActivityFile>(request.activity)?;
            made.into_iter().map(|certificate| row(&mut namer, certificate, course.as_ref(), true)).collect::<Result<_, _>>()?
        };
        Ok(CertificatesIssued { rows })
    })
}

/// Why certificates of a course cannot be issued to these people.
fn faults(writing: &Writing<'_>, course: &ActivityFile, people: &[Id]) -> Result<Findings, AppError> {
    let mut findings = Findings::default();
    findings.check(!people.is_empty(), "people", FindingCode::Required);
    let rule = course.courses.first().and_then(|course| course.least_share);
    findings.check(rule.is_some(), "courses.0.leastShare", FindingCode::Required);
    let standing = CourseStanding::of(course);
    let held = naming::<Certificate>(writing.reader(), Table::Certificate, "activity", course.activity.id)?;
    for (i, person) in people.iter().enumerate() {
        let path = format!("people.{i}");
        let again = held.iter().any(|certificate| certificate.person == *person) || people[..i].contains(person);
        match standing.people.iter().find(|each| each.person == *person) {
            None => findings.add(path, FindingCode::NotEnrolled, ""),
            Some(_) if again => findings.add(path, FindingCode::Duplicate, ""),
            Some(each) if rule.is_some() && each.reached != Some(true) => {
                findings.add(path, FindingCode::TooFewSessions, each.share.unwrap_or_default().to_string());
            }
            Some(_) => {}
        }
    }
    Ok(findings)
}

/// The register of numbers.
pub(crate) fn list(call: Call<'_>, request: CertificateList) -> Result<CertificateRegister, AppError> {
    call.store()?.read(|reader| {
        let mut all = reader.all_with_bin::<Certificate>()?;
        all.retain(|(certificate, _)| request.year.is_none_or(|year| certificate.year == year));
        all.sort_by_key(|(certificate, _)| std::cmp::Reverse((certificate.year, certificate.number)));
        let mut namer = Namer::new(reader, request.lang, call.today());
        let mut courses: BTreeMap<Id, Option<ActivityFile>> = BTreeMap::new();
        let mut rows = Vec::new();
        for (certificate, valid) in all {
            let course = match courses.entry(certificate.activity) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(place) => place.insert(reader.file::<ActivityFile>(certificate.activity)?),
            };
            rows.push(row(&mut namer, certificate, course.as_ref(), valid)?);
        }
        Ok(CertificateRegister { rows })
    })
}

/// Draws certificates, and notes that they are printed once more.
pub(crate) fn print(call: Call<'_>, request: CertificatePrint) -> Result<DrawnPaper, AppError> {
    printed(call, &request.certificates, |paper| paper.drawn(PaperFile::Pdf)).map(|(drawn, _)| drawn)
}

/// Draws certificates into a file, and notes that they are printed once more. It is noted first: a certificate whose printing is not noted is never
/// written.
pub(crate) fn print_to(call: Call<'_>, request: CertificatePrintTo) -> Result<SavedPaper, AppError> {
    let place = call.place(&request.path)?;
    let ((saved, staged), noted) = printed(call, &request.certificates, |paper| paper.staged(PaperFile::Pdf, &place))?;
    if let Err(error) = staged.put() {
        // Nobody holds this paper: it is not counted.
        call.store()?.write::<_, AppError>(call.millis(), |writing| {
            Ok(saving::apply_as(ChangeKind::Fact, call, writing, "certificate_print", "", &noted.inverse())?)
        })?;
        call.tell(&noted);
        return Err(error);
    }
    Ok(saved)
}

/// Certificates of one course, in this order, and the course.
pub(super) fn of_one_course(reader: Reader<'_>, ids: &[Id]) -> Result<(Id, Vec<Certificate>), AppError> {
    let mut certificates = Vec::new();
    for id in ids {
        certificates.push(reader.file::<CertificateFile>(*id)?.ok_or_else(|| no_such_record(*id))?.certificate);
    }
    let mut findings = Findings::default();
    findings.check(!certificates.is_empty(), "certificates", FindingCode::Required);
    for (i, certificate) in certificates.iter().enumerate() {
        findings.check(certificate.activity == certificates[0].activity, format!("certificates.{i}"), FindingCode::NotEnrolled);
    }
    match certificates.first() {
        Some(first) if findings.0.is_empty() => Ok((first.activity, certificates)),
        _ => Err(AppError::invalid(findings.0)),
    }
}

/// What is printed is noted, and what cannot be printed is not: both happen in one write. Gives what was noted besides.
fn printed<T>(call: Call<'_>, ids: &[Id], out: impl FnOnce(Paper) -> Result<T, AppError>) -> Result<(T, ChangeSet), AppError> {
    let store = call.store()?;
    let office = office_of(&store)?;
    let (set, made) = store.write::<_, AppError>(call.millis(), |writing| {
        let reader = writing.reader();
        let (course, certificates) = of_one_course(reader, ids)?;
        let material = material(reader, call, office, course)?;
        let document = caunoi_briefing::certificates(&material, &certificates).map_err(AppError::internal)?;
        let made = out(Paper::of(call, document, caunoi_document::Lang::Vi)?)?;
        let mut together = Together::default();
        for (i, certificate) in certificates.iter().enumerate() {
            let loaded = CertificateFile { certificate: certificate.clone() };
            let mut wanted = loaded.clone();
            wanted.certificate.prints += 1;
            together.save(call, writing, &format!("certificates.{i}."), Some(&loaded), &mut wanted)?;
        }
        let set = together.whole()?;
        let subject = material.activities.first().map(|file| file.activity.title.to_string()).unwrap_or_default();
        saving::apply_as(ChangeKind::Fact, call, writing, "certificate_print", &subject, &set)?;
        Ok((set, made))
    })?;
    call.tell(&set);
    Ok((made, set))
}

/// Nobody holds two valid certificates of one course: a voided one does not come back beside the one issued in its place.
pub(super) fn held_once(reader: Reader<'_>, ids: &[Id]) -> Result<(), AppError> {
    let mut findings = Findings::default();
    for (i, id) in ids.iter().enumerate() {
        let Some(certificate) = reader.file::<CertificateFile>(*id)?.map(|file| file.certificate) else { continue };
        let of_course = naming::<Certificate>(reader, Table::Certificate, "activity", certificate.activity)?;
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
        least: course.and_then(|course| course.courses.first()).and_then(|course| course.least_share),
        number: certificate.printed_number(),
        person_name: namer.one(Table::Person, certificate.person)?,
        course_title: namer.one(Table::Activity, certificate.activity)?,
        valid,
        certificate,
    })
}
