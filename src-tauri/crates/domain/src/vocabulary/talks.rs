//! Talks and what is to be followed up.

vocabulary! {
    /// What a talking point is for.
    TalkingPointKind {
        /// We raise it
        #[default] Raise = "raise",
        /// They may raise it, and we answer
        MayBeRaised = "may_be_raised",
        /// To be avoided
        Avoid = "avoid",
    }

    /// What kind of thing is to be followed up.
    FollowUpNature {
        /// A task
        #[default] Task = "task",
        /// A conclusion of talks
        Conclusion = "conclusion",
        /// A promise made on a trip or at a meeting
        Promise = "promise",
    }

    /// Where a follow-up stands.
    FollowUpStatus {
        /// Nothing has been done yet
        #[default] Open = "open",
        /// Being done
        UnderWay = "under_way",
        /// Done
        Done = "done",
        /// Given up
        Dropped = "dropped",
    }
}
