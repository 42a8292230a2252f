use super::*;
use crate::{Activity, ActivityPerson, Delegation, DelegationStep, Gift, RuleException};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn person(nth: u8) -> Id {
    Id::v7(1, [nth; 10])
}

/// An outgoing delegation of two, 2 to 6 March 2026.
fn outgoing() -> ActivityFile {
    let traveller =
        |nth| ActivityPerson { person: person(nth), side: Side::Us, ..ActivityPerson::default() };
    ActivityFile {
        activity: Activity {
            kind: ActivityKind::DelegationOut,
            starts_on: "2026-03-02".parse().unwrap(),
            ends_on: "2026-03-06".parse().unwrap(),
            ..Activity::default()
        },
        people: vec![traveller(1), traveller(2)],
        delegations: vec![Delegation::default()],
        ..ActivityFile::default()
    }
}

fn rule(subject: RuleSubject, figure: i64) -> Rule {
    Rule {
        about: subject,
        figure: Amount(figure * 100),
        citation: "Quy định Thử".into(),
        ..Rule::default()
    }
}

fn told(
    file: &ActivityFile,
    around: &Around,
    rules: &[Rule],
    today: &str,
) -> Vec<(RuleSubject, HintStanding, String)> {
    let rules: Vec<&Rule> = rules.iter().collect();
    hints(file, around, &rules, day(today))
        .into_iter()
        .map(|hint| (hint.subject, hint.standing, hint.day.to_string()))
        .collect()
}

#[test]
fn the_rules_that_ship_are_read_and_all_say_where_they_stand() {
    let rules = shipped().unwrap();
    assert!(
        rules.iter().all(|rule| !rule.citation.is_empty() && rule.figure.0 > 0 && rule.id.is_nil())
    );
    let in_force: Vec<RuleSubject> =
        in_force(&[], &rules, day("2026-06-01")).iter().map(|rule| rule.about).collect();
    assert!(in_force.contains(&RuleSubject::Gift) && in_force.contains(&RuleSubject::LicenceDays));
}

#[test]
fn an_offices_own_rule_comes_before_one_that_ships_while_it_holds() {
    let own =
        [Rule { valid_from: "2026-02-01".parse().unwrap(), ..rule(RuleSubject::ReportDays, 7) }];
    let shipped = [
        rule(RuleSubject::ReportDays, 15),
        Rule { guest_class: GuestClass::A, ..rule(RuleSubject::Gift, 1) },
    ];
    let figures = |on: &str| {
        in_force(&own, &shipped, day(on)).iter().map(|rule| rule.figure.0 / 100).collect::<Vec<_>>()
    };
    assert_eq!((figures("2026-01-31"), figures("2026-02-01")), (vec![15, 1], vec![7, 1]));
}

#[test]
fn limits_are_compared_only_with_what_is_known() {
    let limits =
        [rule(RuleSubject::Days, 4), rule(RuleSubject::Persons, 1), rule(RuleSubject::Trips, 2)];
    let around = Around { trips: [(person(1), 3), (person(2), 2)].into(), ..Around::default() };
    let mut file = outgoing();
    let rules: Vec<&Rule> = limits.iter().collect();
    let found = hints(&file, &around, &rules, day("2026-02-01"));
    let found: Vec<_> =
        found.iter().map(|hint| (hint.subject, hint.found.unwrap().0 / 100, hint.person)).collect();
    assert_eq!(
        found,
        [
            (RuleSubject::Days, 5, None),
            (RuleSubject::Persons, 2, None),
            (RuleSubject::Trips, 3, Some(person(1)))
        ]
    );
    file.activity.starts_on = PartialDate::Unknown;
    file.people.clear();
    assert_eq!(told(&file, &Around::default(), &limits, "2026-02-01"), []);
}

#[test]
fn a_passport_must_last_so_many_months_from_the_journey_or_be_asked_for() {
    let rules = [rule(RuleSubject::PassportMonths, 6)];
    let document = |nth, until: &str| TravelDocument {
        person: person(nth),
        valid_until: until.parse().unwrap(),
        ..TravelDocument::default()
    };
    let mut around = Around { documents: vec![document(1, "2026-09-01")], ..Around::default() };
    let short = (RuleSubject::PassportMonths, HintStanding::Exceeded, "2026-09-01".to_owned());
    let missing = (RuleSubject::PassportMonths, HintStanding::NotKnown, "unknown".to_owned());
    assert_eq!(told(&outgoing(), &around, &rules, "2026-02-01"), [short, missing]);
    around.documents.extend([document(1, "2026-09-02"), document(2, "2027")]);
    assert_eq!(told(&outgoing(), &around, &rules, "2026-02-01"), []);
}

#[test]
fn the_report_is_due_until_it_is_made() {
    let rules = [rule(RuleSubject::ReportDays, 15), rule(RuleSubject::PassportReturnDays, 5)];
    let mut file = outgoing();
    let report = |standing| (RuleSubject::ReportDays, standing, "2026-03-21".to_owned());
    assert_eq!(told(&file, &Around::default(), &rules, "2026-03-01"), [report(HintStanding::Due)]);
    let passports = (RuleSubject::PassportReturnDays, HintStanding::Due, "2026-03-13".to_owned());
    assert_eq!(
        told(&file, &Around::default(), &rules, "2026-03-09"),
        [report(HintStanding::Due), passports.clone()]
    );
    let late = (passports.0, HintStanding::Late, passports.2);
    assert_eq!(
        told(&file, &Around::default(), &rules, "2026-03-22"),
        [report(HintStanding::Late), late]
    );
    file.steps =
        vec![DelegationStep { stage: DelegationStage::Reported, ..DelegationStep::default() }];
    assert_eq!(told(&file, &Around::default(), &rules, "2026-03-22"), []);
}

#[test]
fn reporters_apply_so_many_working_days_before_they_enter() {
    let rules = [rule(RuleSubject::LicenceDays, 10)];
    let mut file = outgoing();
    file.activity.kind = ActivityKind::DelegationIn;
    assert_eq!(told(&file, &Around::default(), &rules, "2026-02-01"), []);
    file.delegations[0].purpose_kind = DelegationPurpose::Reporters;
    let hint = |standing| (RuleSubject::LicenceDays, standing, "2026-02-16".to_owned());
    assert_eq!(told(&file, &Around::default(), &rules, "2026-02-16"), [hint(HintStanding::Due)]);
    assert_eq!(told(&file, &Around::default(), &rules, "2026-02-17"), [hint(HintStanding::Late)]);
    file.delegations[0].licence_applied_on = "2026-02-16".parse().unwrap();
    assert_eq!(told(&file, &Around::default(), &rules, "2026-02-17"), []);
    file.delegations[0].licence_applied_on = "2026-02-18".parse().unwrap();
    assert_eq!(told(&file, &Around::default(), &rules, "2026-02-18"), [hint(HintStanding::Late)]);
}

#[test]
fn ceilings_go_by_the_class_of_the_guest_and_an_exception_is_told_with_the_hint() {
    let of_class = |class, figure| Rule { guest_class: class, ..rule(RuleSubject::Gift, figure) };
    let rules = [of_class(GuestClass::A, 2_600_000), of_class(GuestClass::B, 1_800_000)];
    let mut file = outgoing();
    file.activity.kind = ActivityKind::DelegationIn;
    let guest = |n, role| ActivityPerson {
        person: person(n),
        side: Side::Partner,
        role,
        ..ActivityPerson::default()
    };
    file.people = vec![guest(9, PersonRole::Head), guest(8, PersonRole::Participant)];
    let worth = |n| Gift {
        amount: Some(Amount(200_000_000)),
        currency: "VND".into(),
        person: Some(person(n)),
        ..Gift::default()
    };
    file.gifts = vec![worth(9), worth(8)];
    assert_eq!(told(&file, &Around::default(), &rules, "2026-02-01"), [], "the class is not known");
    file.delegations[0].guest_class = GuestClass::A;
    assert_eq!(told(&file, &Around::default(), &rules, "2026-02-01"), []);
    file.delegations[0].guest_class = GuestClass::B;
    file.exceptions = vec![RuleException {
        about: RuleSubject::Gift,
        reason: "Lý do Thử".into(),
        ..RuleException::default()
    }];
    let rules: Vec<&Rule> = rules.iter().collect();
    let found = hints(&file, &Around::default(), &rules, day("2026-02-01"));
    let found: Vec<_> = found
        .iter()
        .map(|hint| (hint.standing, hint.figure.0 / 100, hint.exception.as_str(), hint.person))
        .collect();
    assert_eq!(found, [(HintStanding::Exceeded, 1_800_000, "Lý do Thử", Some(person(9)))]);
}

#[test]
fn a_gift_in_another_currency_than_the_ceiling_is_never_passed_over() {
    let rules = [Rule { guest_class: GuestClass::B, ..rule(RuleSubject::Gift, 1_800_000) }];
    let mut file = outgoing();
    file.activity.kind = ActivityKind::DelegationIn;
    file.delegations[0].guest_class = GuestClass::B;
    file.people = vec![ActivityPerson {
        person: person(9),
        side: Side::Partner,
        role: PersonRole::Head,
        ..ActivityPerson::default()
    }];
    let gift = |amount: Option<i64>, currency: &str, to| Gift {
        amount: amount.map(|amount| Amount(amount * 100)),
        currency: currency.into(),
        person: to,
        ..Gift::default()
    };
    let of = |gifts: Vec<Gift>| {
        let file = ActivityFile { gifts, ..file.clone() };
        let rules: Vec<&Rule> = rules.iter().collect();
        let told = hints(&file, &Around::default(), &rules, day("2026-02-01"));
        told.into_iter()
            .map(|hint| {
                (hint.standing, hint.found.map(|found| found.0 / 100), hint.currency.to_string())
            })
            .collect::<Vec<_>>()
    };
    let head = Some(person(9));
    let incomparable =
        |amount, currency: &str| (HintStanding::Incomparable, Some(amount), currency.to_owned());
    assert_eq!(of(vec![gift(Some(200), "USD", head)]), [incomparable(200, "USD")]);
    assert_eq!(
        of(vec![gift(Some(5_000_000), "LAK", head), gift(Some(10), "EUR", head)]),
        [incomparable(10, "EUR"), incomparable(5_000_000, "LAK")]
    );
    // Two gifts together are over the ceiling, though neither is by itself.
    let over = (HintStanding::Exceeded, Some(2_000_000), "VND".to_owned());
    assert_eq!(
        of(vec![gift(Some(1_000_000), "VND", head), gift(Some(1_000_000), "VND", head)]),
        std::slice::from_ref(&over)
    );
    assert_eq!(of(vec![gift(Some(1_800_000), "VND", head)]), []);
    // Nobody says for whom it is, or what it is worth.
    assert_eq!(of(vec![gift(Some(2_000_000), "VND", None)]), [over]);
    assert_eq!(of(vec![gift(None, "", head)]), [(HintStanding::NotKnown, None, String::new())]);
    assert_eq!(
        of(vec![gift(Some(200), "USD", Some(person(8)))]),
        [],
        "the ceiling is for the head"
    );
}

#[test]
fn a_rule_of_a_length_beyond_the_calendar_sets_no_day() {
    let file = outgoing();
    for subject in
        [RuleSubject::ReportDays, RuleSubject::PassportReturnDays, RuleSubject::PassportMonths]
    {
        let rules = [Rule { figure: Amount(i64::MAX), ..rule(subject, 1) }];
        told(&file, &Around::default(), &rules, "2026-04-01");
    }
}
