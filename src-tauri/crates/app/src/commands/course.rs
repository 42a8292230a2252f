//! Courses: sessions, those enrolled, their attendance and what they say of it. Certificates are in
//! [`super::certificate`].

use crate::app::Call;
use crate::contract::Nothing;
use crate::error::{AppError, no_such_record};
use crate::questions::certificates::row;
use crate::questions::dates::dates;
use crate::questions::references::naming;
use crate::snapshot::Snapshot;
use crate::wire::certificates::CertificateRow;
use crate::wire::names::Names;
use crate::wire::occasions::DateCheck;
use crate::wire::{request, response};
use crate::writing;
use caunoi_domain::course::HIGHEST_SCORE;
use caunoi_domain::{ActivityFile, Certificate, CourseStanding, Id, Lang, RuledTopic, Table};

request! {
    /// A course asked for.
    CourseGet {
        /// The activity.
        id: Id,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }

    /// A course to be kept.
    CourseSave {
        /// As loaded; nothing for a new one.
        #[serde(default)] loaded: Option<ActivityFile>,
        /// As it is to be.
        wanted: ActivityFile,
        /// Whether a person chose the status; else one that nobody chose follows dates and records.
        #[serde(default)] status_said: bool,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }
}

response! {
    /// One course.
    CourseDetail {
        /// The activity with all that belongs to it.
        file: ActivityFile,
        /// Attendance and evaluation, computed.
        standing: CourseStanding,
        /// Its sessions against its dates.
        dates: DateCheck,
        /// Certificates issued for it and not voided.
        certificates: Vec<CertificateRow>,
        /// Names of the records it names.
        names: Names,
    }

    /// What the rules say of courses.
    CourseRules {
        /// The topics they may be about, in the order of the rules.
        topics: Vec<TopicRow>,
        /// Scores of an evaluation go from 1 to this.
        highest_score: u32,
    }

    /// A topic.
    TopicRow {
        /// Its code.
        code: String,
        /// In Vietnamese.
        vi: String,
        /// In Lao.
        lo: String,
        /// In English.
        en: String,
        /// The rule or paper that names it.
        citation: String,
        /// Whether it is in force today; one that is not stays with the courses that have it.
        in_force: bool,
    }
}

/// One course.
pub(crate) fn get(call: Call<'_>, request: CourseGet) -> Result<CourseDetail, AppError> {
    call.read(|snapshot| detail(snapshot, request.id, request.lang))
}

/// Enters a course, or changes it.
pub(crate) fn save(call: Call<'_>, request: CourseSave) -> Result<CourseDetail, AppError> {
    let kept = writing::activity::save(call, request.loaded, request.wanted, request.status_said)?;
    call.read(|snapshot| detail(snapshot, kept.activity.id, request.lang))
}

/// What the rules say of courses.
pub(crate) fn rules(call: Call<'_>, _: Nothing) -> Result<CourseRules, AppError> {
    let topics = RuledTopic::all().map_err(AppError::internal)?.into_iter().map(|topic| TopicRow {
        in_force: topic.is_in_force(call.today()),
        code: topic.code,
        vi: topic.name.vi,
        lo: topic.name.lo,
        en: topic.name.en,
        citation: topic.citation,
    });
    Ok(CourseRules { topics: topics.collect(), highest_score: HIGHEST_SCORE })
}

fn detail(snapshot: Snapshot<'_>, id: Id, lang: Lang) -> Result<CourseDetail, AppError> {
    let reader = snapshot.reader;
    let file = reader.file::<ActivityFile>(id)?.ok_or_else(|| no_such_record(id))?;
    let mut namer = snapshot.namer(lang);
    namer.all_in(&file)?;
    let mut certificates = Vec::new();
    for certificate in naming::<Certificate>(reader, Table::Certificate, "activity", id)? {
        certificates.push(row(&mut namer, certificate, Some(&file), true)?);
    }
    Ok(CourseDetail {
        standing: CourseStanding::of(&file),
        dates: dates(reader, &file)?,
        file,
        certificates,
        names: namer.names(),
    })
}
