//! Delegations (đoàn ra, đoàn vào): what an activity of those kinds has besides what every activity
//! has. Members are the people of the activity, funding is its costs by payer, promises are its
//! follow-ups.

pub mod hints;

use crate::date::PartialDate;
use crate::id::Id;
use crate::money::Amount;
use crate::text::{Country, Text};
use crate::time::{ClockTime, Zone};
use crate::vocabulary::{
    ActivityKind, DelegationPurpose, DelegationStage, GiftDirection, GuestClass, PlanStanding,
    PressAccess, RuleSubject, Side,
};

crate::record! {
    /// The delegation an activity is: at most one such record belongs to an activity.
    Delegation in delegation {
        /// The activity.
        activity: Id [owner],
        /// What kind of delegation it is.
        purpose_kind: DelegationPurpose,
        /// What it travels for.
        purpose: Text,
        /// Class of the guest, by which ceilings go.
        guest_class: GuestClass,
        /// Whether it is in the annual plan.
        plan: PlanStanding,
        /// Number of the decision that sends or receives it.
        decision_number: Text,
        /// Date of the decision.
        decided_on: PartialDate,
        /// Who decided.
        decided_by: Text,
        /// Number of the press licence, for reporters.
        press_licence: Text,
        /// When the press licence was applied for.
        licence_applied_on: PartialDate,
        /// When the press licence was issued.
        licence_issued_on: PartialDate,
        /// Number of the trip report.
        report_number: Text,
        /// What came of the trip, as the report tells it.
        results: Text,
        /// What the report proposes.
        proposals: Text,
    }

    /// A country a delegation goes to or comes from.
    DelegationCountry in delegation_country {
        /// The activity.
        activity: Id [owner],
        /// Place among the countries, from 0.
        position: u32 [untold],
        /// The country.
        country: Country,
    }

    /// One item of a delegation's programme. Its time is that of the place, whatever clock anybody
    /// else goes by.
    DelegationLeg in delegation_leg {
        /// The activity.
        activity: Id [owner],
        /// Place among the items, from 0; items of a day stand in the order of their times.
        position: u32 [untold],
        /// The day, at the place.
        day: PartialDate,
        /// From when, at the place.
        starts: ClockTime,
        /// Until when, at the place.
        ends: ClockTime,
        /// The time zone the place keeps.
        zone: Zone,
        /// Where.
        place: Text,
        /// What takes place.
        what: Text,
        /// With whom.
        counterpart: Text,
        /// Who interprets.
        interpreter: Text,
        /// Vehicle, flight or train.
        vehicle: Text,
        /// Whether the press may be there.
        press: PressAccess,
    }

    /// What is to be known of a member for the journey. Who travels, in which order and post, the
    /// activity's people tell.
    DelegationMember in delegation_member {
        /// The activity.
        activity: Id [owner],
        /// The member.
        person: Id [refers Person],
        /// Arrival, where it is not the delegation's.
        arrival: Text,
        /// Departure, where it is not the delegation's.
        departure: Text,
        /// What the member does not eat or drink.
        diet: Text,
        /// Room, and with whom.
        room: Text,
    }

    /// A gift given or received.
    Gift in gift {
        /// The activity.
        activity: Id [owner],
        /// Whether we gave it or received it.
        direction: GiftDirection,
        /// The person of the other side.
        person: Option<Id> [refers Person],
        /// The organisation of the other side.
        organisation: Option<Id> [refers Organisation],
        /// What it is.
        what: Text,
        /// What it is worth, in `currency`.
        amount: Option<Amount>,
        /// ISO 4217 code, such as "VND".
        currency: Text,
        /// When.
        day: PartialDate,
    }

    /// A step of a delegation, from the proposal to the report.
    DelegationStep in delegation_step {
        /// The activity.
        activity: Id [owner],
        /// Which step.
        stage: DelegationStage,
        /// When it was reached.
        day: PartialDate,
        /// Paper or remark.
        note: Text,
    }

    /// An exception somebody granted from a rule.
    RuleException in rule_exception {
        /// The activity.
        activity: Id [owner],
        /// What the rule is about.
        about: RuleSubject,
        /// Why.
        reason: Text,
        /// Who granted it.
        granted_by: Text,
        /// When.
        granted_on: PartialDate,
    }

    /// A rule of law or of the office, by which hints go. Those that ship are data of the same
    /// form.
    Rule in rule {
        /// What it is about.
        about: RuleSubject,
        /// The class of guests it holds for; all where not known.
        guest_class: GuestClass,
        /// The figure: days, months, persons, trips, or đồng, as the subject has it.
        figure: Amount,
        /// Where it stands.
        citation: Text,
        /// From when it holds.
        valid_from: PartialDate,
        /// Until when it holds.
        valid_to: crate::date::DateEnd,
        /// How sure it is that it says so.
        certainty: crate::vocabulary::Certainty,
        /// What else it says.
        note: Text,
    }
}

/// How far a delegation has come: the last step it reached.
pub fn stage(steps: &[DelegationStep]) -> Option<DelegationStage> {
    steps.iter().map(|step| step.stage).max()
}

/// The side that travels: ours with an outgoing delegation, the partner's with an incoming one.
pub fn travelling_side(kind: ActivityKind) -> Option<Side> {
    match kind {
        ActivityKind::DelegationOut => Some(Side::Us),
        ActivityKind::DelegationIn => Some(Side::Partner),
        _ => None,
    }
}

/// The items of a programme as they follow one another: by day, then by time; what has neither
/// keeps its place. What is known to the month or the year comes after all that is dated in it.
pub fn in_order(legs: &[DelegationLeg]) -> Vec<&DelegationLeg> {
    let mut ordered: Vec<&DelegationLeg> = legs.iter().collect();
    ordered.sort_by_key(|leg| leg.position);
    ordered.sort_by_key(|leg| leg.day.after_what_it_holds());
    for day in ordered.chunk_by_mut(|a, b| a.day == b.day) {
        if day.iter().all(|leg| !leg.starts.is_unknown()) {
            day.sort_by_key(|leg| leg.starts);
        }
    }
    ordered
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leg(position: u32, day: &str, starts: &str) -> DelegationLeg {
        DelegationLeg {
            position,
            day: day.parse().unwrap(),
            starts: starts.parse().unwrap(),
            ..DelegationLeg::default()
        }
    }

    fn places(legs: &[DelegationLeg]) -> Vec<u32> {
        in_order(legs).into_iter().map(|leg| leg.position).collect()
    }

    #[test]
    fn a_programme_goes_by_day_and_time_and_leaves_untimed_days_as_written() {
        let legs = [
            leg(0, "2025-09-25", "08:00"),
            leg(1, "2025-09-24", "14:00"),
            leg(2, "2025-09-24", "07:00"),
            leg(3, "unknown", "unknown"),
        ];
        assert_eq!(places(&legs), [2, 1, 0, 3]);
        let untimed = [
            leg(0, "2025-09-24", "14:00"),
            leg(1, "2025-09-24", "unknown"),
            leg(2, "2025-09-24", "07:00"),
        ];
        assert_eq!(places(&untimed), [0, 1, 2]);
    }

    #[test]
    fn what_is_known_to_the_month_stands_after_all_days_of_it() {
        let days = [
            "2027-03-01",
            "2027-03",
            "2027-03-02",
            "2027",
            "unknown",
            "2027-04-01",
            "2027-03-31",
            "2028-01-01",
        ];
        let legs: Vec<_> =
            (0..).zip(days).map(|(position, day)| leg(position, day, "unknown")).collect();
        assert_eq!(places(&legs), [0, 2, 6, 1, 5, 3, 7, 4]);
    }
}
