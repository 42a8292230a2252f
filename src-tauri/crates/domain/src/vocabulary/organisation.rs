//! Organisations and who took over from whom.

vocabulary! {
    /// What an organisation is.
    OrganisationKind {
        /// Ministry (bộ)
        Ministry = "ministry",
        /// Department of a ministry (cục, vụ)
        Department = "department",
        /// Provincial department or committee (sở, ủy ban)
        Provincial = "provincial",
        /// Party body (ban đảng)
        PartyBody = "party_body",
        /// Friendship organisation (hội hữu nghị, liên hiệp)
        Friendship = "friendship",
        /// Border guard (bộ đội biên phòng)
        BorderGuard = "border_guard",
        /// Other military command
        Military = "military",
        /// Press agency, newspaper, radio, television (cơ quan báo chí)
        Press = "press",
        /// Professional association (hội nghề nghiệp)
        Association = "association",
        /// Foundation or non-governmental organisation
        Foundation = "foundation",
        /// Embassy or consulate (cơ quan đại diện)
        Mission = "mission",
        /// Company
        Company = "company",
        /// Something else
        Other = "other",
        /// Not known
        #[default] Unknown = "unknown",
    }

    /// How much a successor took over.
    SuccessionScope {
        /// All of it
        Full = "full",
        /// Part of it
        Partial = "partial",
        /// Not known
        #[default] Unknown = "unknown",
    }
}
