//! A question to the register of agreements, and its answer.

use crate::wire::listing::ListOrder;
use crate::wire::{request, response};
use caunoi_domain::{
    Agreement, AgreementKind, AgreementParty, AgreementStage, AgreementStatus, DateReading, Id,
    Lang, Level, Standing, Text,
};
use chrono::NaiveDate;

request! {
    /// A question to the register.
    AgreementList {
        /// What was typed.
        #[serde(default)] text: String,
        /// Kinds wanted; none for all.
        #[serde(default)] kinds: Vec<AgreementKind>,
        /// Levels wanted.
        #[serde(default)] levels: Vec<Level>,
        /// Parties wanted.
        #[serde(default)] organisations: Vec<Id>,
        /// Where they are to stand; none for all.
        #[serde(default)] statuses: Vec<AgreementStatus>,
        /// On which day, as an ISO date; today unless given.
        #[serde(default, deserialize_with = "crate::day::optional")] #[schemars(with = "Option<String>")] #[ts(type = "string | null", optional)] as_of: Option<NaiveDate>,
        /// Only those a party of which somebody had taken over from by that day.
        #[serde(default)] to_succeed: bool,
        /// Only those that may be extended: not those said to end without renewal.
        #[serde(default)] renewable: bool,
        /// Only agreements of their own, not papers that amend others.
        #[serde(default)] originals: bool,
        /// Steps on the way to signing that are wanted.
        #[serde(default)] stages: Vec<AgreementStage>,
        /// First day of signing wanted, as an ISO date.
        #[serde(default, deserialize_with = "crate::day::optional")] #[schemars(with = "Option<String>")] #[ts(type = "string | null", optional)] from: Option<NaiveDate>,
        /// Last day of signing wanted, as an ISO date.
        #[serde(default, deserialize_with = "crate::day::optional")] #[schemars(with = "Option<String>")] #[ts(type = "string | null", optional)] to: Option<NaiveDate>,
        /// How dates of signing known less exactly lie between them.
        #[serde(default)] dated: DateReading,
        /// The order.
        #[serde(default)] order: ListOrder,
        /// `next` of the page before.
        #[serde(default)] after: Option<String>,
        /// At most so many rows.
        limit: u32,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }
}

impl AgreementList {
    /// The question which agreements stand so on a day, today unless given; the oldest first.
    pub(crate) fn standing(
        statuses: Vec<AgreementStatus>,
        as_of: Option<NaiveDate>,
        lang: Lang,
    ) -> AgreementList {
        AgreementList {
            text: String::new(),
            kinds: Vec::new(),
            levels: Vec::new(),
            organisations: Vec::new(),
            statuses,
            as_of,
            to_succeed: false,
            renewable: false,
            originals: false,
            stages: Vec::new(),
            from: None,
            to: None,
            dated: DateReading::FirstDay,
            order: ListOrder::Oldest,
            after: None,
            limit: u32::MAX,
            lang,
        }
    }
}

response! {
    /// A page of the register.
    AgreementPage {
        /// The rows.
        rows: Vec<AgreementRow>,
        /// Where the next page begins.
        next: Option<String>,
        /// How many there are, up to 1,000.
        total: u32,
        /// Whether there are more than `total`.
        more: bool,
    }

    /// An agreement in a list.
    AgreementRow {
        /// The agreement.
        agreement: Agreement,
        /// Its title in the language asked for, where it is translated.
        title: Text,
        /// Where it stands today.
        standing: Standing,
        /// The agreement it amends, by its title; empty for one that amends none.
        amends: Text,
        /// Parties as signed.
        parties: Vec<AgreementParty>,
        /// How many commitments it has.
        commitments: u32,
        /// How many of them at least one held activity carried out.
        carried_out: u32,
        /// Stretches of the title that answer what was typed, as UTF-16 positions `[from, to]`.
        highlights: Vec<[u32; 2]>,
    }
}
