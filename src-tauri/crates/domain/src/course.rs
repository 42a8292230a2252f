//! Courses (tập huấn, hội thảo, tọa đàm): what an activity of that kind has besides what every
//! activity has. Who is enrolled and who trains are people of the activity by their role.

mod standing;
mod topics;

pub(crate) use standing::enrolled;
pub use standing::{
    CertificateCondition, CourseStanding, PersonAttendance, QuestionResult, SessionAttendance,
};
pub use topics::RuledTopic;

use crate::date::PartialDate;
use crate::id::Id;
use crate::text::{LangSet, Text};
use crate::time::ClockTime;
use crate::vocabulary::{AttendanceMark, QuestionKind};

/// Scores go from 1 to this.
pub const HIGHEST_SCORE: u32 = 5;

crate::record! {
    /// The course an activity is: at most one such record belongs to an activity.
    Course in course {
        /// The activity.
        activity: Id [owner],
        /// What is taught, in what order and to what depth.
        curriculum: Text,
        /// What is handed out and used.
        materials: Text,
        /// How many people are to take part, or took part, where nobody is named.
        expected: Option<u32>,
        /// The least share of sessions, in percent, that a certificate takes.
        least_share: Option<u32>,
    }

    /// A topic a course is about.
    CourseTopic in course_topic {
        /// The activity.
        activity: Id [owner],
        /// Its code in the list of topics, see [`RuledTopic`].
        code: Text,
    }

    /// A session of a course.
    CourseSession in course_session {
        /// The activity.
        activity: Id [owner],
        /// Place among the sessions, from 0.
        position: u32 [untold],
        /// On what day.
        date: PartialDate,
        /// From when.
        starts: ClockTime,
        /// Until when.
        ends: ClockTime,
        /// Room or address.
        place: Text,
        /// What it is about.
        topic: Text,
        /// Who gives it.
        trainer: Option<Id> [refers Person],
    }

    /// Whether somebody enrolled was at a session.
    Attendance in attendance {
        /// The activity.
        activity: Id [owner],
        /// The session.
        session: Id [refers CourseSession],
        /// Who.
        person: Id [refers Person],
        /// Present or not.
        mark: AttendanceMark,
    }

    /// A question of the sheet on which those who took part judge the course.
    EvaluationQuestion in evaluation_question {
        /// The activity.
        activity: Id [owner],
        /// Place among the questions, from 0.
        position: u32 [untold],
        /// Whether a score or words answer it.
        kind: QuestionKind,
        /// The question.
        text: Text,
    }

    /// An answer on one of the sheets that were handed in. Sheets bear numbers and no names.
    EvaluationAnswer in evaluation_answer {
        /// The activity.
        activity: Id [owner],
        /// The question.
        question: Id [refers EvaluationQuestion],
        /// Number of the sheet, from 1.
        sheet: u32,
        /// The score, from 1 to [`HIGHEST_SCORE`]; none for words.
        score: Option<u32>,
        /// The words.
        text: Text,
    }

    /// A certificate. It stands by itself in the register of numbers and outlives what happens to
    /// the course's file; its number is never given again.
    Certificate in certificate {
        /// The course.
        activity: Id [refers Activity],
        /// Who holds it.
        person: Id [refers Person],
        /// Its number within the year.
        number: u32,
        /// The year of the number.
        year: u32,
        /// When it was issued.
        issued_on: PartialDate,
        /// Languages it is printed in.
        languages: LangSet,
        /// How often it has been printed; what is printed again says so.
        prints: u32,
    }
}

impl Certificate {
    /// The number as it is printed and asked for: `07/2025`.
    pub fn printed_number(&self) -> String {
        format!("{:02}/{}", self.number, self.year)
    }
}
