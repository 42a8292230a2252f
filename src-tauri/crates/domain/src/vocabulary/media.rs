//! A country's media in figures.

vocabulary! {
    /// How an indicator is counted within another.
    IndicatorShare {
        /// A part: the other is the total of its parts
        #[default] Part = "part",
        /// One of those counted, but no part of the total ("trong đó")
        OfWhich = "of_which",
        /// Nobody knows whether it is a part
        Unclear = "unclear",
    }

    /// Whether papers use a figure.
    FigureUse {
        /// Kept beside others
        #[default] Beside = "beside",
        /// Used in papers
        Used = "used",
    }

    /// What became of parts that do not add up to their total.
    SumState {
        /// Nothing yet
        #[default] Open = "open",
        /// The partner has been asked
        Asked = "asked",
        /// Accepted, with a note
        Accepted = "accepted",
    }
}
