//! Reports, their tables and figures.

vocabulary! {
    /// What a report is on.
    ReportKind {
        /// The work of a period, by the tables of figures
        #[default] Periodic = "periodic",
        /// How agreements were carried out in a period; Law 70/2020/QH14
        AgreementImplementation = "agreement_implementation",
        /// What is planned under agreements for a period; Law 70/2020/QH14
        AgreementPlan = "agreement_plan",
        /// External press work of a period; Circular 03/2019/TT-BTTTT
        ExternalPress = "external_press",
    }

    /// A text of a report.
    ReportPart {
        /// What was done
        #[default] Results = "results",
        /// What did not go as planned
        Difficulties = "difficulties",
        /// What is to be done
        Plans = "plans",
        /// What is proposed
        Proposals = "proposals",
    }

    /// On which days the periods of reports begin; the days themselves are data, see
    /// [`crate::report::SchemeRule`].
    PeriodScheme {
        /// From the 15th of the month before
        #[default] MidMonth = "mid_month",
        /// Calendar months
        Calendar = "calendar",
    }

    /// By what right somebody signs; Decree 30/2020/NĐ-CP, Article 13.
    SigningAuthority {
        /// As head of the office
        #[default] Own = "own",
        /// On behalf of a collective (TM.)
        Collective = "collective",
        /// For the head, as a deputy (KT.)
        Deputy = "deputy",
        /// By order (TL.)
        Order = "order",
        /// By delegation of authority (TUQ.)
        Delegated = "delegated",
        /// As acting head (Q.)
        Acting = "acting",
    }

    /// A table of periodic reports.
    ReportSection {
        /// A: agreements
        #[default] Agreements = "agreements",
        /// B: outgoing delegations
        DelegationsOut = "delegations_out",
        /// C: incoming delegations
        DelegationsIn = "delegations_in",
        /// D: delegations of reporters
        Reporters = "reporters",
        /// E: training and seminars
        Teaching = "teaching",
        /// F: events and exhibitions
        Events = "events",
        /// G: media products
        Products = "products",
        /// All activities together, and what the tables leave out
        Overall = "overall",
    }

    /// A figure of periodic reports; what it counts says [`ReportFigure::counted`].
    ReportFigure {
        /// Agreements signed in the period
        #[default] AgreementsSigned = "agreements_signed",
        /// In effect at its end
        AgreementsInEffect = "agreements_in_effect",
        /// Of which about to end
        AgreementsExpiring = "agreements_expiring",
        /// Those of them whose term is not said to end without renewal
        AgreementsToExtend = "agreements_to_extend",
        /// With a party somebody has taken over from
        AgreementsToSucceed = "agreements_to_succeed",
        /// Signed, and nobody can tell whether they have effect
        AgreementsUnclear = "agreements_unclear",
        /// Outgoing delegations
        DelegationsOut = "delegations_out",
        /// Their members
        PeopleOut = "people_out",
        /// Those without a list of members
        UncountedOut = "uncounted_out",
        /// Incoming delegations
        DelegationsIn = "delegations_in",
        /// Their members
        PeopleIn = "people_in",
        /// Those without a list of members
        UncountedIn = "uncounted_in",
        /// Outgoing delegations of reporters
        ReportersOut = "reporters_out",
        /// Their members
        ReporterPeopleOut = "reporter_people_out",
        /// Those whose members nobody has counted
        UncountedReportersOut = "uncounted_reporters_out",
        /// Incoming delegations of reporters
        ReportersIn = "reporters_in",
        /// Their members
        ReporterPeopleIn = "reporter_people_in",
        /// Those whose members nobody has counted
        UncountedReportersIn = "uncounted_reporters_in",
        /// Delegations of which nobody has said what kind they are
        UnsortedDelegations = "unsorted_delegations",
        /// Training courses
        Courses = "courses",
        /// Seminars
        Seminars = "seminars",
        /// Both, hosted by us
        TeachingUs = "teaching_us",
        /// Both, hosted by the partner
        TeachingPartner = "teaching_partner",
        /// Both, hosted together
        TeachingBoth = "teaching_both",
        /// Those who took part in courses and seminars
        Attendances = "attendances",
        /// Courses and seminars whose participants nobody has counted
        UncountedTeaching = "uncounted_teaching",
        /// Hosted by others, or nobody knows by whom
        TeachingByOthers = "teaching_by_others",
        /// Events and exhibitions
        Events = "events",
        /// Of which press conferences
        PressConferences = "press_conferences",
        /// Hosted by us
        EventsUs = "events_us",
        /// Hosted by the partner
        EventsPartner = "events_partner",
        /// Hosted together
        EventsBoth = "events_both",
        /// Their visitors
        Visitors = "visitors",
        /// Events whose visitors nobody has counted
        UncountedEvents = "uncounted_events",
        /// Hosted by others, or nobody knows by whom
        EventsByOthers = "events_by_others",
        /// Media products
        Products = "products",
        /// Made by us
        ProductsUs = "products_us",
        /// Made by the partner
        ProductsPartner = "products_partner",
        /// Made together
        ProductsBoth = "products_both",
        /// Made by others, or nobody knows by whom
        ProductsByOthers = "products_by_others",
        /// Activities held that stand in none of the tables of activities
        OtherHeld = "other_held",
        /// All activities held
        AllHeld = "all_held",
        /// Activities planned for the next period
        PlannedNext = "planned_next",
        /// Activities cancelled
        Cancelled = "cancelled",
        /// Activities put off
        Postponed = "postponed",
        /// Held, and possibly in the period: the date is not known exactly enough
        Undated = "undated",
        /// In the period, and nobody has said whether they took place
        Unsettled = "unsettled",
    }
}
