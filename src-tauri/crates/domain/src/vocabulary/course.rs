//! Courses: attendance and evaluation.

vocabulary! {
    /// Whether somebody was at a session.
    AttendanceMark {
        /// Present
        #[default] Present = "present",
        /// Present, but late
        Late = "late",
        /// Absent with leave
        Excused = "excused",
        /// Absent without leave
        Absent = "absent",
    }

    /// How a question of an evaluation is answered.
    QuestionKind {
        /// By a score
        #[default] Score = "score",
        /// In words
        Free = "free",
    }
}
