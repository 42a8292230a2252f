//! Certificates: issued to those who reached the rule of attendance, numbered within the year, and
//! kept in a register that shows every number given.

use crate::app::Call;
use crate::error::{AppError, no_such_record};
use crate::papers::activity::material;
use crate::papers::paper::Paper;
use crate::picks::PickedPath;
use crate::questions::certificates;
use crate::questions::certificates::{of_one_course, row};
use crate::questions::references::naming;
use crate::questions::status::beside;
use crate::wire::certificates::{CertificateList, CertificateRegister, CertificateRow};
use crate::wire::papers::{DrawnPaper, PaperFile, SavedPaper};
use crate::wire::{request, response};
use crate::writing::saving;
use crate::writing::saving::Together;
use caunoi_domain::activity::status::{Beside, follow};
use caunoi_domain::finding::{FindingCode, Findings};
use caunoi_domain::{
    ActivityFile, Certificate, CertificateFile, ChangeSet, CourseStanding, Id, Lang, LangSet,
    PartialDate, Table,
};
use caunoi_store::{ChangeKind, Writing};
use chrono::{Datelike, NaiveDate};

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
}

response! {
    /// Certificates just issued.
    CertificatesIssued {
        /// They, in the order of their numbers.
        rows: Vec<CertificateRow>,
    }
}

/// Issues certificates: to all of them or, with a fault in any, to none.
pub(crate) fn issue(
    call: Call<'_>,
    request: CertificateIssue,
) -> Result<CertificatesIssued, AppError> {
    let issued_on = request.issued_on.unwrap_or_else(|| call.today());
    let (set, made) = call.store()?.write::<_, AppError>(call.millis(), |writing| {
        let course = writing
            .reader()
            .file::<ActivityFile>(request.activity)?
            .ok_or_else(|| no_such_record(request.activity))?;
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
        follow(
            Some((&course, kept)),
            &mut held,
            Beside { certificates: true, ..kept },
            false,
            call.today(),
        );
        if held.activity.status != course.activity.status {
            together.save(call, writing, "course.", Some(&course), &mut held)?;
        }
        let set = together.whole()?;
        saving::apply(call, writing, call.command, course.activity.title.as_str(), &set)?;
        Ok((set, made))
    })?;
    call.tell(&set);
    call.read(|snapshot| {
        let mut namer = snapshot.namer(request.lang);
        let rows = {
            let course = snapshot.reader.file::<ActivityFile>(request.activity)?;
            made.into_iter()
                .map(|certificate| row(&mut namer, certificate, course.as_ref(), true))
                .collect::<Result<_, _>>()?
        };
        Ok(CertificatesIssued { rows })
    })
}

/// Why certificates of a course cannot be issued to these people.
fn faults(
    writing: &Writing<'_>,
    course: &ActivityFile,
    people: &[Id],
) -> Result<Findings, AppError> {
    let mut findings = Findings::default();
    findings.check(!people.is_empty(), "people", FindingCode::Required);
    let rule = course.courses.first().and_then(|course| course.least_share);
    findings.check(rule.is_some(), "courses.0.leastShare", FindingCode::Required);
    let standing = CourseStanding::of(course);
    let held = naming::<Certificate>(
        writing.reader(),
        Table::Certificate,
        "activity",
        course.activity.id,
    )?;
    for (i, person) in people.iter().enumerate() {
        let path = format!("people.{i}");
        let again = held.iter().any(|certificate| certificate.person == *person)
            || people[..i].contains(person);
        match standing.people.iter().find(|each| each.person == *person) {
            None => findings.add(path, FindingCode::NotEnrolled, ""),
            Some(_) if again => findings.add(path, FindingCode::Duplicate, ""),
            Some(each) if rule.is_some() && each.reached != Some(true) => {
                findings.add(
                    path,
                    FindingCode::TooFewSessions,
                    each.share.unwrap_or_default().to_string(),
                );
            }
            Some(_) => {}
        }
    }
    Ok(findings)
}

/// The register of numbers.
pub(crate) fn list(
    call: Call<'_>,
    request: CertificateList,
) -> Result<CertificateRegister, AppError> {
    call.read(|snapshot| certificates::register(snapshot, &request))
}

/// Draws certificates, and notes that they are printed once more.
pub(crate) fn print(call: Call<'_>, request: CertificatePrint) -> Result<DrawnPaper, AppError> {
    printed(call, &request.certificates, |paper| paper.drawn(PaperFile::Pdf))
        .map(|(drawn, _)| drawn)
}

/// Draws certificates into a file, and notes that they are printed once more. It is noted first: a
/// certificate whose printing is not noted is never written.
pub(crate) fn print_to(
    call: Call<'_>,
    request: CertificatePrintTo,
) -> Result<SavedPaper, AppError> {
    let place = call.place(&request.path)?;
    let ((saved, staged), noted) =
        printed(call, &request.certificates, |paper| paper.staged(PaperFile::Pdf, &place))?;
    if let Err(error) = staged.put() {
        // Nobody holds this paper: it is not counted.
        call.store()?.write::<_, AppError>(call.millis(), |writing| {
            Ok(saving::apply_as(
                ChangeKind::Fact,
                call,
                writing,
                "certificate_print",
                "",
                &noted.inverse(),
            )?)
        })?;
        call.tell(&noted);
        return Err(error);
    }
    Ok(saved)
}

/// What is printed is noted, and what cannot be printed is not: both happen in one write. Gives
/// what was noted besides.
fn printed<T>(
    call: Call<'_>,
    ids: &[Id],
    out: impl FnOnce(Paper) -> Result<T, AppError>,
) -> Result<(T, ChangeSet), AppError> {
    let store = call.store()?;
    let (set, made) = store.write::<_, AppError>(call.millis(), |writing| {
        let reader = writing.reader();
        let (course, certificates) = of_one_course(reader, ids)?;
        let material = material(call.snapshot(&store, reader), course)?;
        let document =
            caunoi_briefing::certificates(&material, &certificates).map_err(AppError::internal)?;
        let made = out(Paper::of(call, document, caunoi_document::Lang::Vi)?)?;
        let mut together = Together::default();
        for (i, certificate) in certificates.iter().enumerate() {
            let loaded = CertificateFile { certificate: certificate.clone() };
            let mut wanted = loaded.clone();
            wanted.certificate.prints += 1;
            together.save(
                call,
                writing,
                &format!("certificates.{i}."),
                Some(&loaded),
                &mut wanted,
            )?;
        }
        let set = together.whole()?;
        let subject = material
            .activities
            .first()
            .map(|file| file.activity.title.to_string())
            .unwrap_or_default();
        saving::apply_as(ChangeKind::Fact, call, writing, "certificate_print", &subject, &set)?;
        Ok((set, made))
    })?;
    call.tell(&set);
    Ok((made, set))
}
