//! Activities: everything that happens. A delegation, a course or a round of talks is an activity
//! with a detail record, never a second kind of log.

pub mod status;

use crate::date::PartialDate;
use crate::id::Id;
use crate::money::Amount;
use crate::text::{Country, Text};
use crate::vocabulary::{
    ActivityKind, ActivityStatus, InformationClass, Lang, Level, PartyRole, PersonRole, Side,
};
use std::collections::BTreeMap;

crate::record! {
    /// An activity of cooperation.
    Activity in activity {
        /// What it is.
        kind: ActivityKind,
        /// Title, one line.
        title: Text,
        /// Language of the title and the other texts of this record.
        lang: Lang,
        /// When it began.
        starts_on: PartialDate,
        /// When it ended; unknown or the same day for what took one day.
        ends_on: PartialDate,
        /// Place as said, such as "41A Hùng Vương, Huế".
        place: Text,
        /// Province or city.
        province: Text,
        /// Country it took place in.
        country: Country,
        /// Which side hosted it.
        hosting_side: Side,
        /// The agreement it belongs to.
        agreement: Option<Id> [refers Agreement],
        /// Class of information.
        information_class: InformationClass,
        /// Level.
        level: Level,
        /// Planned, held, cancelled or postponed.
        status: ActivityStatus,
        /// What it was about.
        summary: Text,
        /// What came of it.
        outcome: Text,
    }

    /// An organisation taking part in an activity.
    ActivityParty in activity_party {
        /// The activity.
        activity: Id [owner],
        /// The organisation.
        organisation: Id [refers Organisation],
        /// What it did.
        role: PartyRole,
        /// Which side it was on.
        side: Side,
    }

    /// A person taking part in an activity.
    ActivityPerson in activity_person {
        /// The activity.
        activity: Id [owner],
        /// The person.
        person: Id [refers Person],
        /// What the person did.
        role: PersonRole,
        /// Which side the person was on.
        side: Side,
        /// The post held at that date, as written then.
        post_as_at: Text,
        /// The organisation the person came from at that date.
        organisation: Option<Id> [refers Organisation],
        /// Place in the order of rank on its side, from 0; none where nobody has set it.
        position: Option<u32> [untold],
    }

    /// A commitment an activity carries out.
    ActivityCommitment in activity_commitment {
        /// The activity.
        activity: Id [owner],
        /// The commitment.
        commitment: Id [refers Commitment],
    }

    /// A cost of an activity.
    ActivityCost in activity_cost {
        /// The activity.
        activity: Id [owner],
        /// Who paid.
        payer: Side,
        /// For what.
        item: Text,
        /// How much, in `currency`.
        amount: Amount,
        /// ISO 4217 code, such as "VND".
        currency: Text,
    }

    /// A link that bears witness to an activity.
    ActivityLink in activity_link {
        /// The activity.
        activity: Id [owner],
        /// Address.
        url: Text,
        /// What it leads to.
        title: Text,
    }

    /// A tag of an activity.
    ActivityTag in activity_tag {
        /// The activity.
        activity: Id [owner],
        /// The tag.
        text: Text,
    }
}

impl ActivityPerson {
    /// Whether the person is there when it takes place, and is counted.
    pub fn takes_part(&self) -> bool {
        self.role != PersonRole::Contact
    }
}

/// Costs added up by a key, such as payer and currency; a sum that cannot be kept is `None`.
pub fn totals<K: Ord>(
    costs: &[ActivityCost],
    key: impl Fn(&ActivityCost) -> K,
) -> BTreeMap<K, Option<Amount>> {
    let mut totals = BTreeMap::new();
    for cost in costs {
        let total = totals.entry(key(cost)).or_insert(Some(Amount(0)));
        *total = total.and_then(|sum| sum.plus(cost.amount));
    }
    totals
}

/// Those taking part in the order of rank: those placed by their places, then the others as they
/// were entered.
pub fn by_rank(people: &[ActivityPerson]) -> Vec<&ActivityPerson> {
    let mut ranked: Vec<&ActivityPerson> =
        people.iter().filter(|person| person.takes_part()).collect();
    ranked.sort_by_key(|taking_part| taking_part.position.unwrap_or(u32::MAX));
    ranked
}
