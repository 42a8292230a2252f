//! What each figure of a report counts. The count and the list it leads to are made from the same
//! criteria, so that they cannot disagree.

use crate::activity::{Activity, ActivityPerson};
use crate::agreement::standing::AgreementStatus;
use crate::course::Course;
use crate::delegation::{Delegation, travelling_side};
use crate::event::PublicEvent;
use crate::vocabulary::{
    ActivityKind, ActivityStatus, DateReading, DelegationPurpose, PersonRole, ReportFigure,
    ReportKind, ReportSection, Side,
};

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// Activities.
    Activities(ActivityCriteria),
    /// The people of activities, as far as they are known.
    People(ActivityCriteria),
    /// Agreements signed in the period.
    AgreementsSigned,
    /// Agreements as they stand on the last day of the period.
    Agreements(AgreementCriteria),
}

/// Which activities count. An empty list leaves nothing out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActivityCriteria {
    /// Of these kinds.
    pub kinds: &'static [ActivityKind],
    /// Hosted by these sides.
    pub sides: &'static [Side],
    /// Delegations of these kinds.
    pub purposes: &'static [DelegationPurpose],
    /// That stand so.
    pub statuses: &'static [ActivityStatus],
    /// Begun in the period: surely, or possibly as far as their date is known.
    pub dated: DateReading,
    /// Only those whose people nobody has counted.
    pub uncounted: bool,
    /// Only press work, see [`is_press_work`].
    pub press: bool,
}

/// Which agreements count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AgreementCriteria {
    /// Standing so.
    pub statuses: &'static [AgreementStatus],
    /// Only those a party of which has been taken over from.
    pub to_succeed: bool,
    /// Only those that may be extended: not those said to end without renewal.
    pub renewable: bool,
}

const HELD: ActivityCriteria = ActivityCriteria {
    kinds: &[],
    sides: &[],
    purposes: &[],
    statuses: &[ActivityStatus::Held],
    dated: DateReading::Surely,
    uncounted: false,
    press: false,
};
const OUT: ActivityCriteria = ActivityCriteria { kinds: &[ActivityKind::DelegationOut], ..HELD };
const IN: ActivityCriteria = ActivityCriteria { kinds: &[ActivityKind::DelegationIn], ..HELD };
const REPORTERS: &[DelegationPurpose] = &[DelegationPurpose::Reporters];
const TEACHING: ActivityCriteria =
    ActivityCriteria { kinds: &[ActivityKind::Training, ActivityKind::Seminar], ..HELD };
const EVENTS: ActivityCriteria = ActivityCriteria {
    kinds: &[
        ActivityKind::Exhibition,
        ActivityKind::Festival,
        ActivityKind::PressConference,
        ActivityKind::Forum,
        ActivityKind::Programme,
    ],
    ..HELD
};
const PRODUCTS: ActivityCriteria = ActivityCriteria { kinds: &[ActivityKind::Publication], ..HELD };
const OTHERS: ActivityCriteria = ActivityCriteria {
    kinds: &[
        ActivityKind::Signing,
        ActivityKind::Talks,
        ActivityKind::Meeting,
        ActivityKind::JointExercise,
        ActivityKind::InformationExchange,
        ActivityKind::TechnicalAssistance,
        ActivityKind::Other,
        ActivityKind::Unknown,
    ],
    ..HELD
};
const DELEGATIONS: ActivityCriteria =
    ActivityCriteria { kinds: &[ActivityKind::DelegationOut, ActivityKind::DelegationIn], ..HELD };
const IN_EFFECT: &[AgreementStatus] =
    &[AgreementStatus::InEffect, AgreementStatus::Expiring, AgreementStatus::Extended];
/// Where an agreement stands that is signed and has, as far as is known, not ended.
pub const ALIVE: &[AgreementStatus] = &[
    AgreementStatus::Signed,
    AgreementStatus::InEffect,
    AgreementStatus::Expiring,
    AgreementStatus::Extended,
    AgreementStatus::Unknown,
];

/// Where an agreement stands that has ended.
pub const ENDED: &[AgreementStatus] =
    &[AgreementStatus::Expired, AgreementStatus::Terminated, AgreementStatus::Succeeded];

const fn by(side: &'static [Side], of: ActivityCriteria) -> ActivityCriteria {
    ActivityCriteria { sides: side, ..of }
}

const fn standing(statuses: &'static [AgreementStatus]) -> AgreementCriteria {
    AgreementCriteria { statuses, to_succeed: false, renewable: false }
}

impl ReportFigure {
    /// What it counts.
    pub fn counted(self) -> Counted {
        use Counted::{Activities, Agreements, AgreementsSigned, People};
        use ReportFigure as F;
        const US: &[Side] = &[Side::Us];
        const PARTNER: &[Side] = &[Side::Partner];
        const BOTH: &[Side] = &[Side::Both];
        const OTHER: &[Side] = &[Side::ThirdParty, Side::Unknown];
        match self {
            F::AgreementsSigned => AgreementsSigned,
            F::AgreementsInEffect => Agreements(standing(IN_EFFECT)),
            F::AgreementsExpiring => Agreements(standing(&[AgreementStatus::Expiring])),
            F::AgreementsToExtend => Agreements(AgreementCriteria {
                renewable: true,
                ..standing(&[AgreementStatus::Expiring])
            }),
            F::AgreementsToSucceed => {
                Agreements(AgreementCriteria { to_succeed: true, ..standing(ALIVE) })
            }
            F::AgreementsUnclear => {
                Agreements(standing(&[AgreementStatus::Signed, AgreementStatus::Unknown]))
            }
            F::DelegationsOut => Activities(OUT),
            F::PeopleOut => People(OUT),
            F::UncountedOut => Activities(ActivityCriteria { uncounted: true, ..OUT }),
            F::DelegationsIn => Activities(IN),
            F::PeopleIn => People(IN),
            F::UncountedIn => Activities(ActivityCriteria { uncounted: true, ..IN }),
            F::ReportersOut => Activities(ActivityCriteria { purposes: REPORTERS, ..OUT }),
            F::ReporterPeopleOut => People(ActivityCriteria { purposes: REPORTERS, ..OUT }),
            F::ReportersIn => Activities(ActivityCriteria { purposes: REPORTERS, ..IN }),
            F::ReporterPeopleIn => People(ActivityCriteria { purposes: REPORTERS, ..IN }),
            F::UncountedReportersOut => {
                Activities(ActivityCriteria { purposes: REPORTERS, uncounted: true, ..OUT })
            }
            F::UncountedReportersIn => {
                Activities(ActivityCriteria { purposes: REPORTERS, uncounted: true, ..IN })
            }
            F::UnsortedDelegations => Activities(ActivityCriteria {
                purposes: &[DelegationPurpose::Unknown],
                ..DELEGATIONS
            }),
            F::Courses => Activities(ActivityCriteria { kinds: &[ActivityKind::Training], ..HELD }),
            F::Seminars => Activities(ActivityCriteria { kinds: &[ActivityKind::Seminar], ..HELD }),
            F::TeachingUs => Activities(by(US, TEACHING)),
            F::TeachingPartner => Activities(by(PARTNER, TEACHING)),
            F::TeachingBoth => Activities(by(BOTH, TEACHING)),
            F::Attendances => People(TEACHING),
            F::UncountedTeaching => Activities(ActivityCriteria { uncounted: true, ..TEACHING }),
            F::TeachingByOthers => Activities(by(OTHER, TEACHING)),
            F::Events => Activities(EVENTS),
            F::PressConferences => {
                Activities(ActivityCriteria { kinds: &[ActivityKind::PressConference], ..HELD })
            }
            F::EventsUs => Activities(by(US, EVENTS)),
            F::EventsPartner => Activities(by(PARTNER, EVENTS)),
            F::EventsBoth => Activities(by(BOTH, EVENTS)),
            F::Visitors => People(EVENTS),
            F::UncountedEvents => Activities(ActivityCriteria { uncounted: true, ..EVENTS }),
            F::EventsByOthers => Activities(by(OTHER, EVENTS)),
            F::Products => Activities(PRODUCTS),
            F::ProductsUs => Activities(by(US, PRODUCTS)),
            F::ProductsPartner => Activities(by(PARTNER, PRODUCTS)),
            F::ProductsBoth => Activities(by(BOTH, PRODUCTS)),
            F::ProductsByOthers => Activities(by(OTHER, PRODUCTS)),
            F::OtherHeld => Activities(OTHERS),
            F::AllHeld => Activities(HELD),
            F::PlannedNext => {
                Activities(ActivityCriteria { statuses: &[ActivityStatus::Planned], ..HELD })
            }
            F::Cancelled => {
                Activities(ActivityCriteria { statuses: &[ActivityStatus::Cancelled], ..HELD })
            }
            F::Postponed => {
                Activities(ActivityCriteria { statuses: &[ActivityStatus::Postponed], ..HELD })
            }
            F::Undated => Activities(ActivityCriteria { dated: DateReading::Possibly, ..HELD }),
            F::Unsettled => Activities(ActivityCriteria {
                statuses: &[ActivityStatus::Unknown, ActivityStatus::Planned],
                ..HELD
            }),
        }
    }

    /// Under which table it stands.
    pub fn section(self) -> ReportSection {
        use ReportFigure as F;
        match self {
            F::AgreementsSigned
            | F::AgreementsInEffect
            | F::AgreementsExpiring
            | F::AgreementsToExtend
            | F::AgreementsToSucceed
            | F::AgreementsUnclear => ReportSection::Agreements,
            F::DelegationsOut | F::PeopleOut | F::UncountedOut => ReportSection::DelegationsOut,
            F::DelegationsIn | F::PeopleIn | F::UncountedIn => ReportSection::DelegationsIn,
            F::ReportersOut
            | F::ReporterPeopleOut
            | F::UncountedReportersOut
            | F::ReportersIn
            | F::ReporterPeopleIn
            | F::UncountedReportersIn
            | F::UnsortedDelegations => ReportSection::Reporters,
            F::Courses
            | F::Seminars
            | F::TeachingUs
            | F::TeachingPartner
            | F::TeachingBoth
            | F::Attendances
            | F::UncountedTeaching
            | F::TeachingByOthers => ReportSection::Teaching,
            F::Events
            | F::PressConferences
            | F::EventsUs
            | F::EventsPartner
            | F::EventsBoth
            | F::Visitors
            | F::UncountedEvents
            | F::EventsByOthers => ReportSection::Events,
            F::Products
            | F::ProductsUs
            | F::ProductsPartner
            | F::ProductsBoth
            | F::ProductsByOthers => ReportSection::Products,
            F::OtherHeld
            | F::AllHeld
            | F::PlannedNext
            | F::Cancelled
            | F::Postponed
            | F::Undated
            | F::Unsettled => ReportSection::Overall,
        }
    }

    /// Whether it looks to the next period, and not to this one and those before.
    pub fn looks_ahead(self) -> bool {
        self == ReportFigure::PlannedNext
    }

    /// Whether it tells what another figure leaves out, and is only worth a line where it is not
    /// zero.
    pub fn is_caution(self) -> bool {
        use ReportFigure as F;
        matches!(
            self,
            F::AgreementsUnclear
                | F::UncountedOut
                | F::UncountedIn
                | F::UncountedReportersOut
                | F::UncountedReportersIn
                | F::UnsortedDelegations
                | F::UncountedTeaching
                | F::TeachingByOthers
                | F::UncountedEvents
                | F::EventsByOthers
                | F::ProductsByOthers
                | F::Postponed
                | F::Undated
                | F::Unsettled
        )
    }
}

impl ReportFigure {
    /// Whether it tells what the records lack, which is checked on the screen and stands in no
    /// paper.
    pub fn is_check(self) -> bool {
        use ReportFigure as F;
        matches!(self, F::AgreementsUnclear | F::UnsortedDelegations | F::Undated | F::Unsettled)
    }

    /// Whether it counts activities whose people nobody counted.
    pub fn counts_the_uncounted(self) -> bool {
        ReportFigure::ALL.iter().any(|figure| figure.uncounted() == Some(self))
    }

    /// Whether it stands in a sentence alone and not in the tables.
    pub fn is_only_said(self) -> bool {
        self == ReportFigure::AgreementsToExtend
    }

    /// The figure of the activities a sum of people leaves out because nobody counted them.
    pub fn uncounted(self) -> Option<ReportFigure> {
        use ReportFigure as F;
        match self {
            F::PeopleOut => Some(F::UncountedOut),
            F::PeopleIn => Some(F::UncountedIn),
            F::ReporterPeopleOut => Some(F::UncountedReportersOut),
            F::ReporterPeopleIn => Some(F::UncountedReportersIn),
            F::Attendances => Some(F::UncountedTeaching),
            F::Visitors => Some(F::UncountedEvents),
            _ => None,
        }
    }
}

impl ReportKind {
    /// Whether its sentences on all activities tell of press work alone, as its tables do.
    pub fn is_of_press(self) -> bool {
        self == ReportKind::ExternalPress
    }

    /// Whether its sentences on all activities tell of those under the agreements it lists, as its
    /// tables do.
    pub fn is_of_agreements(self) -> bool {
        matches!(self, ReportKind::AgreementImplementation | ReportKind::AgreementPlan)
    }

    /// The tables it has.
    pub fn sections(self) -> &'static [ReportSection] {
        match self {
            ReportKind::Periodic => ReportSection::ALL,
            ReportKind::ExternalPress => &[ReportSection::Reporters, ReportSection::Events],
            ReportKind::AgreementImplementation => &[ReportSection::Agreements],
            ReportKind::AgreementPlan => &[],
        }
    }
}

/// Whether an activity is external press work: a delegation of reporters or a press conference.
pub fn is_press_work(activity: &Activity, delegation: Option<&Delegation>) -> bool {
    match activity.kind {
        ActivityKind::PressConference => true,
        ActivityKind::DelegationOut | ActivityKind::DelegationIn => delegation
            .is_some_and(|delegation| delegation.purpose_kind == DelegationPurpose::Reporters),
        _ => false,
    }
}

/// What the index and questions to it call people nobody has counted.
pub const UNCOUNTED: &str = "unknown";

/// How many people an activity brought together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HeadCount {
    /// All of them; `None` where nobody has counted, or nothing is to be counted.
    pub all: Option<u32>,
    /// Those of our side; `None` where the count does not tell sides.
    pub us: Option<u32>,
    /// Those of the partner.
    pub partner: Option<u32>,
}

/// The people of an activity, in packs, reports and registers alike: those of the travelling side
/// of a delegation and not its hosts, those enrolled in a course and not its trainers (where nobody
/// is named, how many are said to have come), the visitors of an event.
pub fn head_count(
    activity: &Activity,
    people: &[ActivityPerson],
    course: Option<&Course>,
    event: Option<&PublicEvent>,
) -> HeadCount {
    let counted = |holds: &dyn Fn(&ActivityPerson) -> bool| {
        let counted: Vec<&ActivityPerson> =
            people.iter().filter(|person| person.takes_part() && holds(person)).collect();
        let of = |side| counted.iter().filter(|person| person.side == side).count() as u32;
        (!counted.is_empty()).then(|| HeadCount {
            all: Some(counted.len() as u32),
            us: Some(of(Side::Us)),
            partner: Some(of(Side::Partner)),
        })
    };
    let said = |all: Option<u32>| HeadCount { all, ..HeadCount::default() };
    match activity.kind {
        ActivityKind::DelegationOut | ActivityKind::DelegationIn => {
            counted(&|taking_part| travelling_side(activity.kind) == Some(taking_part.side))
                .unwrap_or_default()
        }
        kind if TEACHING.kinds.contains(&kind) => {
            counted(&|taking_part| taking_part.role == PersonRole::Trainee)
                .unwrap_or_else(|| said(course.and_then(|course| course.expected)))
        }
        kind if EVENTS.kinds.contains(&kind) => said(event.and_then(|event| event.visitors)),
        _ => HeadCount::default(),
    }
}

/// How many people an activity brought together in all, as [`head_count`] counts them.
pub fn heads(
    activity: &Activity,
    people: &[ActivityPerson],
    course: Option<&Course>,
    event: Option<&PublicEvent>,
) -> Option<u32> {
    head_count(activity, people, course, event).all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(side: Side, role: PersonRole) -> ActivityPerson {
        ActivityPerson { side, role, ..ActivityPerson::default() }
    }

    #[test]
    fn people_are_counted_by_what_the_activity_is() {
        let people = [
            person(Side::Us, PersonRole::Head),
            person(Side::Partner, PersonRole::Trainee),
            person(Side::Us, PersonRole::Trainee),
        ];
        let of = |kind, people: &[ActivityPerson], expected, visitors| {
            let course = Course { expected, ..Course::default() };
            let event = PublicEvent { visitors, ..PublicEvent::default() };
            heads(&Activity { kind, ..Activity::default() }, people, Some(&course), Some(&event))
        };
        assert_eq!(of(ActivityKind::DelegationOut, &people, Some(9), Some(9)), Some(2));
        assert_eq!(of(ActivityKind::DelegationIn, &people, Some(9), Some(9)), Some(1));
        assert_eq!(of(ActivityKind::DelegationIn, &people[..1], Some(9), Some(9)), None);
        assert_eq!(of(ActivityKind::Training, &people, Some(40), None), Some(2));
        assert_eq!(of(ActivityKind::Training, &people[..1], Some(40), None), Some(40));
        assert_eq!(of(ActivityKind::Seminar, &[], None, Some(9)), None);
        assert_eq!(of(ActivityKind::Festival, &people, None, Some(1200)), Some(1200));
        assert_eq!(of(ActivityKind::Festival, &people, Some(3), None), None);
        assert_eq!(of(ActivityKind::Talks, &people, Some(3), Some(3)), None);
    }

    #[test]
    fn people_are_told_by_side_where_they_are_named() {
        let people = [
            person(Side::Us, PersonRole::Head),
            person(Side::Partner, PersonRole::Trainee),
            person(Side::Us, PersonRole::Trainer),
            person(Side::Partner, PersonRole::Trainee),
        ];
        let of = |kind, visitors| {
            let event = PublicEvent { visitors, ..PublicEvent::default() };
            let count =
                head_count(&Activity { kind, ..Activity::default() }, &people, None, Some(&event));
            (count.all, count.us, count.partner)
        };
        assert_eq!(of(ActivityKind::DelegationIn, None), (Some(2), Some(0), Some(2)));
        assert_eq!(of(ActivityKind::Training, None), (Some(2), Some(0), Some(2)));
        assert_eq!(of(ActivityKind::Exhibition, Some(12_450)), (Some(12_450), None, None));
        assert_eq!(of(ActivityKind::Exhibition, None), (None, None, None));
    }

    /// The tables and what stands in none of them make up the total: every kind of activity is
    /// counted in one of them.
    #[test]
    fn every_kind_of_activity_stands_in_one_table_or_among_the_others() {
        let tables = [
            ReportFigure::DelegationsOut,
            ReportFigure::DelegationsIn,
            ReportFigure::Courses,
            ReportFigure::Seminars,
            ReportFigure::Events,
            ReportFigure::Products,
            ReportFigure::OtherHeld,
        ];
        let counted = tables.map(|figure| match figure.counted() {
            Counted::Activities(criteria) => criteria,
            other => panic!("{figure:?} counts {other:?}"),
        });
        for criteria in counted {
            assert_eq!(ActivityCriteria { kinds: &[], ..criteria }, HELD);
        }
        for kind in ActivityKind::ALL {
            assert_eq!(
                counted.iter().filter(|criteria| criteria.kinds.contains(kind)).count(),
                1,
                "{kind:?}"
            );
        }
    }

    /// Only what the cautions say is left out of the sums: whoever reads a total of people finds
    /// how many activities it does not know.
    #[test]
    fn every_sum_of_people_has_a_caution_beside_it() {
        for figure in ReportFigure::ALL {
            let Counted::People(criteria) = figure.counted() else {
                assert_eq!(figure.uncounted(), None, "{figure:?}");
                continue;
            };
            let left_out = Counted::Activities(ActivityCriteria { uncounted: true, ..criteria });
            assert_eq!(figure.uncounted().map(ReportFigure::counted), Some(left_out), "{figure:?}");
        }
    }
}
