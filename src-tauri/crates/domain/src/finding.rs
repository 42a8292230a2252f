//! Faults found in what was given: collected, never stopping at the first.

/// A fault at one place of a record. The code is worded by whoever shows it; no prose travels.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "contract", derive(schemars::JsonSchema, ts_rs::TS))]
pub struct Finding {
    /// Where, as a wire path: `activity.title`, `parties.2.organisation`.
    pub path: String,
    /// What is wrong.
    pub code: FindingCode,
    /// What is needed to word it, such as the offending value.
    pub arg: String,
}

/// What can be wrong with a value that is well formed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "contract", derive(schemars::JsonSchema, ts_rs::TS))]
pub enum FindingCode {
    /// Nothing is written where something must be
    Required,
    /// The end precedes the beginning
    EndBeforeStart,
    /// The record named does not exist
    NoSuchRecord,
    /// The same thing stands twice
    Duplicate,
    /// Not an ISO 4217 currency code
    NotACurrency,
    /// Not a web address
    NotALink,
    /// Held although its date lies ahead
    HeldInFuture,
    /// Too long for its field; the argument is the greatest number of characters
    TooLong,
    /// Settled on a day, though it is said to be open still
    NotSettled,
    /// A record may not name itself here
    NamesItself,
    /// Not enrolled in the course
    NotEnrolled,
    /// A number outside its bounds; the argument tells them
    OutOfRange,
    /// Attended fewer sessions than the rule requires; the argument is the share reached, in
    /// percent
    TooFewSessions,
    /// A side of a delegation has a head already
    SecondHead,
    /// Not among the people of the delegation
    NotAMember,
    /// Not known to the day
    NotADay,
    /// A number is drawn from its register, not typed, and its symbol stays
    OutOfRegister,
    /// What a source said stays; another figure is noted beside it, and one noted by mistake goes
    /// into the bin
    Overwritten,
    /// An amount below zero
    Negative,
    /// The amounts of one payer and currency add up to more than can be kept
    SumTooLarge,
    /// Not an ISO 3166-1 country code; the argument is the code
    NotACountry,
    /// The chain of records leads back to its beginning, or is longer than 64 records
    Circular,
    /// The commitment belongs to another agreement
    OfAnotherAgreement,
    /// No file is kept under this digest
    NoContent,
    /// Not a UUID version 7, or the identifier of a record of another kind
    NotAnIdentifier,
    /// A date after today where only a past date is possible
    InFuture,
    /// In force more than ten years before it was signed
    LongBeforeSigning,
}

/// Faults found so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings(pub Vec<Finding>);

impl Findings {
    /// Notes a fault.
    pub fn add(&mut self, path: impl Into<String>, code: FindingCode, arg: impl Into<String>) {
        self.0.push(Finding { path: path.into(), code, arg: arg.into() });
    }

    /// Notes a fault unless `holds`.
    pub fn check(&mut self, holds: bool, path: impl Into<String>, code: FindingCode) {
        if !holds {
            self.add(path, code, "");
        }
    }
}
