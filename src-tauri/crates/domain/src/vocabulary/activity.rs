//! Activities and who takes part in them.

vocabulary! {
    /// What an activity is.
    ActivityKind {
        /// Signing of an agreement
        Signing = "signing",
        /// Talks (hội đàm, tiếp xúc)
        Talks = "talks",
        /// Meeting, commemoration (gặp mặt, họp)
        Meeting = "meeting",
        /// Outgoing delegation (đoàn ra)
        DelegationOut = "delegation_out",
        /// Incoming delegation (đoàn vào)
        DelegationIn = "delegation_in",
        /// Training course (tập huấn, đào tạo)
        Training = "training",
        /// Workshop, seminar (hội thảo, tọa đàm)
        Seminar = "seminar",
        /// Exhibition (triển lãm)
        Exhibition = "exhibition",
        /// Festival (ngày hội, lễ hội)
        Festival = "festival",
        /// Press conference (họp báo)
        PressConference = "press_conference",
        /// Forum (diễn đàn)
        Forum = "forum",
        /// Programme, launch (chương trình)
        Programme = "programme",
        /// Joint exercise (diễn tập)
        JointExercise = "joint_exercise",
        /// Exchange of information
        InformationExchange = "information_exchange",
        /// Publication, broadcast (sản phẩm truyền thông)
        Publication = "publication",
        /// Technical assistance
        TechnicalAssistance = "technical_assistance",
        /// Something else
        Other = "other",
        /// Not known
        #[default] Unknown = "unknown",
    }

    /// Where an activity stands.
    ActivityStatus {
        /// Planned
        Planned = "planned",
        /// Held
        Held = "held",
        /// Cancelled
        Cancelled = "cancelled",
        /// Put off to a day still to be set
        Postponed = "postponed",
        /// Not known
        #[default] Unknown = "unknown",
    }

    /// What an organisation does in an activity.
    PartyRole {
        /// Host, organiser (chủ trì)
        Host = "host",
        /// Co-organiser (phối hợp)
        CoHost = "co_host",
        /// Counterpart
        Counterpart = "counterpart",
        /// Signing party
        Signatory = "signatory",
        /// Participant
        Participant = "participant",
        /// Sponsor, patron
        Sponsor = "sponsor",
        /// Not known
        #[default] Unknown = "unknown",
    }

    /// What a person does in an activity.
    PersonRole {
        /// Head of a delegation or of a side
        Head = "head",
        /// Chair
        Chair = "chair",
        /// Signatory
        Signatory = "signatory",
        /// Speaker
        Speaker = "speaker",
        /// Member, participant
        Participant = "participant",
        /// Interpreter
        Interpreter = "interpreter",
        /// Reporter
        Reporter = "reporter",
        /// Witness
        Witness = "witness",
        /// Trainer of a course (giảng viên, báo cáo viên)
        Trainer = "trainer",
        /// Enrolled in a course (học viên)
        Trainee = "trainee",
        /// Whom to turn to about the activity; takes no part in it by that (đầu mối liên hệ)
        Contact = "contact",
        /// Not known
        #[default] Unknown = "unknown",
    }
}
