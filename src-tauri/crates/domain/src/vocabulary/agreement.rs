//! Agreements and what they commit to.

vocabulary! {
    /// Normalised type of an agreement; its title stays verbatim beside it.
    AgreementKind {
        /// Memorandum of understanding (bản ghi nhớ)
        Memorandum = "memorandum",
        /// Agreement (thỏa thuận)
        Agreement = "agreement",
        /// Plan of cooperation (kế hoạch hợp tác)
        Plan = "plan",
        /// Programme of cooperation (chương trình hợp tác)
        Programme = "programme",
        /// Minutes (biên bản)
        Minutes = "minutes",
        /// Coordination between domestic bodies (quy chế, chương trình phối hợp)
        Coordination = "coordination",
        /// Something else
        Other = "other",
        /// Not known
        #[default] Unknown = "unknown",
    }

    /// How far the paper itself has come; what follows from dates is computed, see
    /// [`crate::Standing`].
    AgreementStage {
        /// Being negotiated
        Negotiating = "negotiating",
        /// Signed
        Signed = "signed",
        /// Not known
        #[default] Unknown = "unknown",
    }

    /// How an agreement is renewed when its term ends.
    RenewalMode {
        /// By itself
        Automatic = "automatic",
        /// By notice of a party
        ByNotice = "by_notice",
        /// Not at all
        None = "none",
        /// Not known
        #[default] Unknown = "unknown",
    }

    /// Mode of cooperation a commitment names; the list of the founding memorandum.
    CooperationMode {
        /// Regular exchange of information on achievements, progress and plans
        InformationExchange = "information_exchange",
        /// Easing publication of news about each other
        NewsPublication = "news_publication",
        /// Direct links between press agencies
        PressLinks = "press_links",
        /// Delegations at all levels
        DelegationExchange = "delegation_exchange",
        /// Delegations of reporters
        ReporterExchange = "reporter_exchange",
        /// Technical assistance
        TechnicalAssistance = "technical_assistance",
        /// Exchange of professional experience
        ExperienceExchange = "experience_exchange",
        /// Joint events and meetings, bilateral and multilateral
        JointEvents = "joint_events",
        /// Exhibitions
        Exhibitions = "exhibitions",
        /// Courses, workshops, seminars, talks
        Training = "training",
        /// Access to information for people in border areas
        BorderInformation = "border_information",
        /// Something else
        Other = "other",
        /// Not known
        #[default] Unknown = "unknown",
    }

    /// How often a commitment falls due.
    Periodicity {
        /// Once
        Once = "once",
        /// All the time, without fixed dates (thường xuyên)
        Continuous = "continuous",
        /// Every month
        Monthly = "monthly",
        /// Every quarter
        Quarterly = "quarterly",
        /// Every half-year
        HalfYearly = "half_yearly",
        /// Every year
        Yearly = "yearly",
        /// When a side asks
        OnRequest = "on_request",
        /// Not known
        #[default] Unknown = "unknown",
    }
}
