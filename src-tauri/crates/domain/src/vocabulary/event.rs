//! Events and what is lent for them.

vocabulary! {
    /// Which way a thing was lent.
    LoanDirection {
        /// We lent it
        #[default] Lent = "lent",
        /// We borrowed it
        Borrowed = "borrowed",
    }
}
