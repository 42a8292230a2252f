//! What names typed or pasted may mean.

use crate::wire::{request, response};
use caunoi_domain::{Id, Side, Text};

request! {
    /// A person as a list has them.
    NamedPerson {
        /// Full name.
        name: String,
        /// Post, where it is given.
        #[serde(default)] post: String,
        /// Organisation, where it is given.
        #[serde(default)] organisation: String,
    }
}

response! {
    /// Whom a name may mean.
    PersonMatches {
        /// What follows from it.
        verdict: MatchVerdict,
        /// People on record, the likeliest first.
        candidates: Vec<PersonMatch>,
    }

    /// A person on record whom a name may mean.
    PersonMatch {
        /// The person.
        id: Id,
        /// Full name.
        full_name: Text,
        /// The post held today or last, or that of the last activity.
        post: Text,
        /// Where it is or was held.
        organisation: Option<Id>,
        /// What that is called.
        organisation_name: Text,
        /// Whether the name is written otherwise.
        is_alike: bool,
        /// Whether the post given is none of those on record.
        other_post: bool,
        /// Whether the organisation given is none of those on record.
        other_organisation: bool,
    }

    /// Which organisations a name may mean.
    OrganisationMatches {
        /// What follows from it.
        verdict: MatchVerdict,
        /// Organisations on record, the likeliest first.
        candidates: Vec<OrganisationMatch>,
    }

    /// An organisation on record that a name may mean.
    OrganisationMatch {
        /// The organisation.
        id: Id,
        /// What it is called today.
        name: Text,
        /// Its abbreviation.
        short: Text,
        /// What the organisation above it is called.
        parent_name: Text,
        /// Which side it is on where nobody says otherwise.
        side: Side,
        /// Whether the name is written otherwise.
        is_alike: bool,
    }
}

/// What follows from the records that a name may mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum MatchVerdict {
    /// Nobody of that name is on record
    New,
    /// The first of the candidates: its post or organisation is the one given; of organisations,
    /// the words of its name are the same
    Same,
    /// The first of the candidates, by the name alone
    Likely,
    /// A person must say which of the candidates is meant, or that it is somebody else
    Ask,
}
