//! Where facts come from and how sure they are.

vocabulary! {
    /// How sure a stated fact is.
    Certainty {
        /// The paper or rule itself was read
        Verified = "verified",
        /// One secondary source says so
        SingleSource = "single_source",
        /// Inferred, such as a year taken from the date of a page
        Inferred = "inferred",
        /// Nobody has checked
        #[default] Unverified = "unverified",
    }
}
