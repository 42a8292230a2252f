//! Delegations: purposes, guests, steps, gifts, documents, rules.

vocabulary! {
    /// What kind of delegation it is.
    DelegationPurpose {
        /// Official (đoàn công tác, đoàn cấp cao)
        Official = "official",
        /// Reporters (đoàn phóng viên)
        Reporters = "reporters",
        /// Experts (đoàn chuyên gia)
        Experts = "experts",
        /// Study (học tập, trao đổi kinh nghiệm)
        Study = "study",
        /// Something else
        Other = "other",
        /// Not known
        #[default] Unknown = "unknown",
    }

    /// Class of a guest, by which ceilings of spending go; Circular 35/2026/TT-BTC.
    GuestClass {
        /// Special guests
        Special = "special",
        /// Deputy prime minister, foreign minister
        A = "a",
        /// Minister and vice-minister
        B = "b",
        /// Ambassador, head of a department and below
        C = "c",
        /// Other guests
        Other = "other",
        /// Not known
        #[default] Unknown = "unknown",
    }

    /// Whether something is in the annual plan.
    PlanStanding {
        /// In the plan
        InPlan = "in_plan",
        /// Outside the plan
        OutsidePlan = "outside_plan",
        /// Not known
        #[default] Unknown = "unknown",
    }

    /// Whether the press may be there.
    PressAccess {
        /// Open to the press
        Open = "open",
        /// Closed to the press
        Closed = "closed",
        /// Not known
        #[default] Unknown = "unknown",
    }

    /// Which way a gift went.
    GiftDirection {
        /// We gave it
        #[default] Given = "given",
        /// We received it
        Received = "received",
    }

    /// A step of a delegation; a later one stands further down.
    DelegationStage {
        /// Proposed
        #[default] Proposed = "proposed",
        /// Approved
        Approved = "approved",
        /// Under way
        UnderWay = "under_way",
        /// Come back
        Returned = "returned",
        /// Reported on
        Reported = "reported",
        /// Cancelled
        Cancelled = "cancelled",
    }

    /// What a rule on delegations is about; it says how its figure is read.
    RuleSubject {
        /// Days a delegation may last
        #[default] Days = "days",
        /// Persons a delegation may have
        Persons = "persons",
        /// Trips abroad a person may make in a year
        Trips = "trips",
        /// Đồng a room may cost a person and day
        Hotel = "hotel",
        /// Đồng meals may cost a person and day
        Meals = "meals",
        /// Đồng a gift may cost
        Gift = "gift",
        /// Months a passport must be valid from the journey on
        PassportMonths = "passport_months",
        /// Working days before entry by which reporters apply for a press licence
        LicenceDays = "licence_days",
        /// Days after the trip by which it is reported on
        ReportDays = "report_days",
        /// Working days after the trip by which official passports are handed back
        PassportReturnDays = "passport_return_days",
    }

    /// What a person travels with.
    TravelDocumentKind {
        /// Diplomatic passport
        Diplomatic = "diplomatic",
        /// Official passport (hộ chiếu công vụ)
        Official = "official",
        /// Ordinary passport
        Ordinary = "ordinary",
        /// Border pass, laissez-passer (giấy thông hành)
        Pass = "pass",
        /// Something else
        Other = "other",
        /// Not known
        #[default] Unknown = "unknown",
    }
}
