//! How a course stands: who was there how often, who reached the rule of attendance, and what those
//! who took part said of it.

use super::{Course, HIGHEST_SCORE};
use crate::ActivityFile;
use crate::id::Id;
use crate::text::Text;
use crate::vocabulary::{AttendanceMark, PersonRole};

macro_rules! computed {
    ($($(#[$meta:meta])* $name:ident { $($(#[$field_meta:meta])* $field:ident : $type:ty),* $(,)? })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
        #[serde(rename_all = "camelCase")]
        #[cfg_attr(feature = "contract", derive(schemars::JsonSchema, ts_rs::TS))]
        pub struct $name { $($(#[$field_meta])* pub $field: $type),* }
    )*};
}

computed! {
    /// How a course stands.
    CourseStanding {
        /// Those enrolled, in the order they were entered.
        people: Vec<PersonAttendance>,
        /// The sessions, in their order.
        sessions: Vec<SessionAttendance>,
        /// What was said on the sheets, question by question in their order.
        questions: Vec<QuestionResult>,
        /// How many sheets were handed in.
        sheets: u32,
    }

    /// How somebody enrolled attended.
    PersonAttendance {
        /// Who.
        person: Id,
        /// Sessions attended in time.
        present: u32,
        /// Sessions attended, but late; they count as attended.
        late: u32,
        /// Sessions missed with leave; they do not count as attended.
        excused: u32,
        /// Sessions missed without leave.
        absent: u32,
        /// Attended sessions in whole percent of all, rounded down; none for a course without
        /// sessions.
        share: Option<u32>,
        /// Whether that reaches the rule; none where there is no rule or no session.
        reached: Option<bool>,
    }

    /// Who was at a session.
    SessionAttendance {
        /// The session.
        session: Id,
        /// How many were there, late or in time.
        attended: u32,
        /// How many are marked at all.
        marked: u32,
    }

    /// What was answered to a question.
    QuestionResult {
        /// The question.
        question: Id,
        /// On how many sheets it is answered: the n of the average.
        answered: u32,
        /// How often each score was given, from 1 up.
        scores: Vec<u32>,
        /// The average of the scores in hundredths, rounded; none without scores.
        average: Option<u32>,
        /// The words, in the order of the sheets.
        texts: Vec<Text>,
    }
}

/// Whether somebody who holds a certificate still has what it was issued for: attendance may be
/// corrected afterwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "contract", derive(schemars::JsonSchema, ts_rs::TS))]
pub enum CertificateCondition {
    /// The rule of attendance is reached
    Met,
    /// Fewer sessions attended than the rule asks for
    TooFewSessions,
    /// Not among those enrolled any more
    NotEnrolled,
    /// The course has no rule of attendance or no sessions any more, so that nothing can be
    /// compared
    NoRule,
}

impl CertificateCondition {
    /// How it stands with `person` in a course, and the share of sessions attended in percent,
    /// where there is one.
    pub fn of(file: &ActivityFile, person: Id) -> (CertificateCondition, Option<u32>) {
        if !enrolled(file).any(|each| each == person) {
            return (CertificateCondition::NotEnrolled, None);
        }
        let attendance = attendance_of(file, person);
        let condition = match attendance.reached {
            Some(true) => CertificateCondition::Met,
            Some(false) => CertificateCondition::TooFewSessions,
            None => CertificateCondition::NoRule,
        };
        (condition, attendance.share)
    }
}

impl CourseStanding {
    /// How the course of a file stands.
    pub fn of(file: &ActivityFile) -> CourseStanding {
        let mut sessions: Vec<_> = file.sessions.iter().collect();
        sessions.sort_by_key(|session| session.position);
        let mut questions: Vec<_> = file.questions.iter().collect();
        questions.sort_by_key(|question| question.position);
        let mut sheets: Vec<u32> = file.answers.iter().map(|answer| answer.sheet).collect();
        sheets.sort_unstable();
        sheets.dedup();
        CourseStanding {
            people: enrolled(file).map(|person| attendance_of(file, person)).collect(),
            sessions: sessions.into_iter().map(|session| attendance_at(file, session.id)).collect(),
            questions: questions.into_iter().map(|question| result(file, question.id)).collect(),
            sheets: sheets.len() as u32,
        }
    }
}

/// Those enrolled in the course of a file, in the order they were entered.
pub(crate) fn enrolled(file: &ActivityFile) -> impl Iterator<Item = Id> + '_ {
    file.people
        .iter()
        .filter(|taking_part| taking_part.role == PersonRole::Trainee)
        .map(|taking_part| taking_part.person)
}

fn attendance_of(file: &ActivityFile, person: Id) -> PersonAttendance {
    let count = |mark| {
        file.attendance.iter().filter(|kept| kept.person == person && kept.mark == mark).count()
            as u32
    };
    let (present, late) = (count(AttendanceMark::Present), count(AttendanceMark::Late));
    let (attended, sessions) = (present + late, file.sessions.len() as u32);
    let least = file.courses.first().and_then(|course: &Course| course.least_share);
    PersonAttendance {
        person,
        present,
        late,
        excused: count(AttendanceMark::Excused),
        absent: count(AttendanceMark::Absent),
        share: (attended * 100).checked_div(sessions),
        reached: least.filter(|_| sessions > 0).map(|least| attended * 100 >= least * sessions),
    }
}

fn attendance_at(file: &ActivityFile, session: Id) -> SessionAttendance {
    let marks = || file.attendance.iter().filter(|kept| kept.session == session);
    let attended =
        marks().filter(|kept| matches!(kept.mark, AttendanceMark::Present | AttendanceMark::Late));
    SessionAttendance { session, attended: attended.count() as u32, marked: marks().count() as u32 }
}

fn result(file: &ActivityFile, question: Id) -> QuestionResult {
    let mut answers: Vec<_> =
        file.answers.iter().filter(|answer| answer.question == question).collect();
    answers.sort_by_key(|answer| answer.sheet);
    answers.retain(|answer| answer.score.is_some() || !answer.text.is_empty());
    let given: Vec<u32> = answers.iter().filter_map(|answer| answer.score).collect();
    let n = given.len() as u32;
    QuestionResult {
        question,
        answered: answers.len() as u32,
        scores: (1..=HIGHEST_SCORE)
            .map(|score| given.iter().filter(|each| **each == score).count() as u32)
            .collect(),
        average: (given.iter().sum::<u32>() * 100 + n / 2).checked_div(n),
        texts: answers
            .into_iter()
            .filter(|answer| !answer.text.is_empty())
            .map(|answer| answer.text.clone())
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ActivityPerson, Attendance, CourseSession, EvaluationAnswer, EvaluationQuestion};

    fn id(n: u8) -> Id {
        Id::v7(u64::from(n), [n; 10])
    }

    /// Three sessions, two people enrolled and a trainer, three quarters required.
    fn course() -> ActivityFile {
        let person = |n, role| ActivityPerson { person: id(n), role, ..ActivityPerson::default() };
        ActivityFile {
            courses: vec![Course { least_share: Some(66), ..Course::default() }],
            people: vec![
                person(1, PersonRole::Trainee),
                person(2, PersonRole::Trainee),
                person(3, PersonRole::Trainer),
            ],
            sessions: (0..3)
                .map(|n| CourseSession {
                    id: id(10 + n),
                    position: u32::from(2 - n),
                    ..CourseSession::default()
                })
                .collect(),
            ..ActivityFile::default()
        }
    }

    fn mark(session: u8, person: u8, mark: AttendanceMark) -> Attendance {
        Attendance { session: id(session), person: id(person), mark, ..Attendance::default() }
    }

    #[test]
    fn who_came_late_was_there_and_who_was_excused_was_not() {
        let mut file = course();
        file.attendance = vec![
            mark(10, 1, AttendanceMark::Present),
            mark(11, 1, AttendanceMark::Late),
            mark(12, 1, AttendanceMark::Absent),
            mark(10, 2, AttendanceMark::Present),
            mark(11, 2, AttendanceMark::Excused),
        ];
        let standing = CourseStanding::of(&file);
        let of: Vec<_> = standing
            .people
            .iter()
            .map(|person| (person.person, person.share, person.reached))
            .collect();
        assert_eq!(of, [(id(1), Some(66), Some(true)), (id(2), Some(33), Some(false))]);
        let at: Vec<_> = standing
            .sessions
            .iter()
            .map(|session| (session.session, session.attended, session.marked))
            .collect();
        assert_eq!(at, [(id(12), 0, 1), (id(11), 1, 2), (id(10), 2, 2)]);
    }

    #[test]
    fn a_certificate_keeps_its_condition_only_while_attendance_does() {
        let mut file = course();
        file.attendance = vec![
            mark(10, 1, AttendanceMark::Present),
            mark(11, 1, AttendanceMark::Late),
            mark(10, 2, AttendanceMark::Present),
        ];
        assert_eq!(CertificateCondition::of(&file, id(1)), (CertificateCondition::Met, Some(66)));
        assert_eq!(
            CertificateCondition::of(&file, id(2)),
            (CertificateCondition::TooFewSessions, Some(33))
        );
        assert_eq!(
            CertificateCondition::of(&file, id(3)).0,
            CertificateCondition::NotEnrolled,
            "a trainer is not enrolled"
        );
        assert_eq!(CertificateCondition::of(&file, id(9)).0, CertificateCondition::NotEnrolled);
        file.attendance[1].mark = AttendanceMark::Absent;
        assert_eq!(
            CertificateCondition::of(&file, id(1)),
            (CertificateCondition::TooFewSessions, Some(33))
        );
        file.courses[0].least_share = None;
        assert_eq!(
            CertificateCondition::of(&file, id(1)),
            (CertificateCondition::NoRule, Some(33))
        );
    }

    #[test]
    fn without_a_rule_or_a_session_nobody_reached_it() {
        let mut file = course();
        file.courses[0].least_share = None;
        assert_eq!(CourseStanding::of(&file).people[0].reached, None);
        file.courses[0].least_share = Some(0);
        assert_eq!(CourseStanding::of(&file).people[0].reached, Some(true));
        file.sessions.clear();
        let person = &CourseStanding::of(&file).people[0];
        assert_eq!((person.share, person.reached), (None, None));
    }

    #[test]
    fn an_average_is_of_those_who_answered() {
        let mut file = course();
        file.questions = vec![EvaluationQuestion { id: id(20), ..EvaluationQuestion::default() }];
        let answer = |sheet, score, text: &str| EvaluationAnswer {
            question: id(20),
            sheet,
            score,
            text: text.into(),
            ..EvaluationAnswer::default()
        };
        file.answers = vec![
            answer(2, Some(4), ""),
            answer(1, Some(5), "Tốt"),
            answer(3, Some(5), ""),
            answer(4, None, ""),
        ];
        let standing = CourseStanding::of(&file);
        let result = &standing.questions[0];
        assert_eq!((standing.sheets, result.answered, result.average), (4, 3, Some(467)));
        assert_eq!(
            (&result.scores[..], &result.texts[..]),
            (&[0, 0, 0, 1, 2][..], &[Text::from("Tốt")][..])
        );
    }
}
