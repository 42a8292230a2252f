//! A question to the log, and its answer.

use crate::wire::listing::{ListOrder, ShownExcerpt};
use crate::wire::{request, response};
use caunoi_domain::text::Country;
use caunoi_domain::{
    Activity, ActivityKind, ActivityStatus, DateReading, DelegationPurpose, Id, InformationClass,
    Lang, Side, Text,
};
use chrono::NaiveDate;

request! {
    /// A question to the log.
    ActivityList {
        /// What was typed.
        #[serde(default)] text: String,
        /// Kinds wanted; none for all.
        #[serde(default)] kinds: Vec<ActivityKind>,
        /// Statuses wanted.
        #[serde(default)] statuses: Vec<ActivityStatus>,
        /// Hosting sides wanted.
        #[serde(default)] sides: Vec<Side>,
        /// Classes of information wanted.
        #[serde(default)] classes: Vec<InformationClass>,
        /// Countries wanted.
        #[serde(default)] countries: Vec<Country>,
        /// Provinces wanted.
        #[serde(default)] provinces: Vec<Text>,
        /// Tags wanted.
        #[serde(default)] tags: Vec<Text>,
        /// Agreements wanted.
        #[serde(default)] agreements: Vec<Id>,
        /// Organisations wanted.
        #[serde(default)] organisations: Vec<Id>,
        /// People wanted.
        #[serde(default)] people: Vec<Id>,
        /// Kinds of delegations wanted.
        #[serde(default)] purposes: Vec<DelegationPurpose>,
        /// Only those whose people nobody has counted.
        #[serde(default)] uncounted: bool,
        /// Only press work.
        #[serde(default)] press: bool,
        /// First day wanted, as an ISO date.
        #[serde(default, deserialize_with = "crate::day::optional")] #[schemars(with = "Option<String>")] #[ts(type = "string | null", optional)] from: Option<NaiveDate>,
        /// Last day wanted, as an ISO date.
        #[serde(default, deserialize_with = "crate::day::optional")] #[schemars(with = "Option<String>")] #[ts(type = "string | null", optional)] to: Option<NaiveDate>,
        /// How dates known less exactly lie between them.
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

response! {
    /// A page of the log.
    ActivityPage {
        /// The rows.
        rows: Vec<ActivityRow>,
        /// Where the next page begins.
        next: Option<String>,
        /// How many there are, up to 1,000.
        total: u32,
        /// Whether there are more than `total`.
        more: bool,
    }

    /// An activity in a list.
    ActivityRow {
        /// The activity.
        activity: Activity,
        /// Its title in the language asked for, where it is translated.
        title: Text,
        /// Organisations taking part, by name.
        parties: Vec<PartyName>,
        /// How many commitments it carries out.
        commitments: u32,
        /// Tags.
        tags: Vec<Text>,
        /// Stretches of the title that answer what was typed, as UTF-16 positions `[from, to]`.
        highlights: Vec<[u32; 2]>,
        /// Where else the text answers, if not in the title.
        excerpt: Option<ShownExcerpt>,
    }

    /// An organisation taking part.
    PartyName {
        /// The organisation.
        organisation: Id,
        /// What it is called.
        name: Text,
        /// Its abbreviation.
        short: Text,
        /// Which side.
        side: Side,
    }
}
