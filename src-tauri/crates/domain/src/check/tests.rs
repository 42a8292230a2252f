//! What is refused, field by field.

use super::*;
use crate::*;

#[test]
fn every_fault_of_an_activity_is_found_at_its_place() {
    let file = ActivityFile {
        activity: Activity {
            starts_on: "2025-03-10".parse().unwrap(),
            ends_on: "2025-03-09".parse().unwrap(),
            status: ActivityStatus::Held,
            ..Activity::default()
        },
        costs: vec![ActivityCost { currency: "đồng".into(), ..ActivityCost::default() }],
        links: vec![ActivityLink { url: "javascript:alert(1)".into(), ..ActivityLink::default() }],
        tags: vec![ActivityTag::default(), ActivityTag::default()],
        ..ActivityFile::default()
    };
    let found = file.check(NaiveDate::from_ymd_opt(2025, 1, 1).unwrap());
    let found: Vec<_> =
        found.0.iter().map(|finding| (finding.path.as_str(), finding.code)).collect();
    assert_eq!(
        found,
        [
            ("activity.title", FindingCode::Required),
            ("activity.endsOn", FindingCode::EndBeforeStart),
            ("activity.status", FindingCode::HeldInFuture),
            ("tags.1.text", FindingCode::Duplicate),
            ("tags.0.text", FindingCode::Required),
            ("tags.1.text", FindingCode::Required),
            ("costs.0.currency", FindingCode::NotACurrency),
            ("links.0.url", FindingCode::NotALink),
        ]
    );
}

#[test]
fn an_activity_is_one_round_of_talks_at_most() {
    let mut file = ActivityFile {
        activity: Activity { title: "Thử".into(), ..Activity::default() },
        ..ActivityFile::default()
    };
    file.talks = vec![crate::Talks::default(), crate::Talks::default()];
    file.points = vec![crate::TalkingPoint::default()];
    let found = file.check(NaiveDate::MIN);
    let found: Vec<_> =
        found.0.iter().map(|finding| (finding.path.as_str(), finding.code)).collect();
    assert_eq!(
        found,
        [("points.0.text", FindingCode::Required), ("talks.1", FindingCode::Duplicate)]
    );
}

#[test]
fn only_those_enrolled_attend_and_only_what_was_asked_is_answered() {
    let id = |n| Id::v7(n, [1; 10]);
    let mut file = ActivityFile {
        activity: Activity { title: "Thử".into(), ..Activity::default() },
        ..ActivityFile::default()
    };
    file.courses = vec![crate::Course { least_share: Some(101), ..crate::Course::default() }];
    let person =
        |n, role| crate::ActivityPerson { person: id(n), role, ..crate::ActivityPerson::default() };
    file.people =
        vec![person(1, crate::PersonRole::Trainee), person(2, crate::PersonRole::Trainer)];
    let times = |text: &str| text.parse().unwrap();
    file.sessions = vec![crate::CourseSession {
        id: id(10),
        topic: "Thử".into(),
        starts: times("10:00"),
        ends: times("08:00"),
        ..crate::CourseSession::default()
    }];
    let mark = |session, person| crate::Attendance {
        session: id(session),
        person: id(person),
        ..crate::Attendance::default()
    };
    file.attendance = vec![mark(10, 1), mark(10, 1), mark(10, 2), mark(11, 1)];
    file.questions = vec![crate::EvaluationQuestion {
        id: id(20),
        text: "Thử".into(),
        ..crate::EvaluationQuestion::default()
    }];
    let answer = |question, score| crate::EvaluationAnswer {
        question: id(question),
        sheet: 1,
        score,
        ..crate::EvaluationAnswer::default()
    };
    file.answers = vec![answer(20, Some(6)), answer(21, None), answer(20, Some(5))];
    let found = file.check(NaiveDate::MIN);
    let found: Vec<_> = found
        .0
        .iter()
        .map(|finding| (finding.path.as_str(), finding.code, finding.arg.as_str()))
        .collect();
    assert_eq!(
        found,
        [
            ("courses.0.leastShare", FindingCode::OutOfRange, "0–100"),
            ("attendance.1.person", FindingCode::Duplicate, ""),
            ("attendance.2.person", FindingCode::NotEnrolled, ""),
            ("attendance.3.session", FindingCode::NoSuchRecord, ""),
            ("answers.2.question", FindingCode::Duplicate, ""),
            ("answers.0.score", FindingCode::OutOfRange, "1–5"),
            ("answers.1.question", FindingCode::NoSuchRecord, ""),
        ]
    );
}

#[test]
fn no_more_comes_back_than_was_lent_and_an_address_is_one() {
    let mut file = ActivityFile {
        activity: Activity { title: "Thử".into(), ..Activity::default() },
        ..ActivityFile::default()
    };
    let day = |text: &str| text.parse().unwrap();
    file.lent_items = vec![crate::LentItem {
        item: "Khung tranh Thử".into(),
        quantity: Some(5),
        returned: Some(6),
        lent_on: day("2025-11-10"),
        returned_on: day("2025-11-09"),
        ..crate::LentItem::default()
    }];
    file.booths = vec![crate::Booth { code: "A1".into(), ..crate::Booth::default() }; 2];
    file.coverage = vec![crate::Coverage {
        outlet: "Báo Thử".into(),
        url: "bao.thu".into(),
        ..crate::Coverage::default()
    }];
    let found = file.check(NaiveDate::MIN);
    let found: Vec<_> =
        found.0.iter().map(|finding| (finding.path.as_str(), finding.code)).collect();
    assert_eq!(
        found,
        [
            ("booths.1.code", FindingCode::Duplicate),
            ("lentItems.0.returnedOn", FindingCode::EndBeforeStart),
            ("lentItems.0.returned", FindingCode::OutOfRange),
            ("coverage.0.url", FindingCode::NotALink),
        ]
    );
}

#[test]
fn a_delegation_has_one_head_a_side_and_nobody_in_a_place_taken() {
    use crate::{ActivityPerson, DelegationLeg, DelegationMember, Gift, Side};
    let somebody = |nth: u8, side, role, position| ActivityPerson {
        person: Id::v7(1, [nth; 10]),
        side,
        role,
        position: Some(position),
        ..ActivityPerson::default()
    };
    let mut file = ActivityFile {
        activity: Activity { title: "Đoàn Thử".into(), ..Activity::default() },
        people: vec![
            somebody(1, Side::Us, PersonRole::Head, 0),
            somebody(2, Side::Us, PersonRole::Head, 0),
            somebody(3, Side::Partner, PersonRole::Head, 0),
        ],
        ..ActivityFile::default()
    };
    assert_eq!(file.check(NaiveDate::MIN), Findings::default(), "other activities may have two");
    file.delegations = vec![crate::Delegation::default()];
    file.members =
        vec![DelegationMember { person: Id::v7(1, [9; 10]), ..DelegationMember::default() }];
    // A night on the way ends on the next day.
    file.legs = vec![DelegationLeg {
        starts: "22:00".parse().unwrap(),
        ends: "06:00".parse().unwrap(),
        ..DelegationLeg::default()
    }];
    file.gifts = vec![Gift {
        what: "Tranh Thử".into(),
        amount: Some(crate::Amount(100)),
        ..Gift::default()
    }];
    let found = file.check(NaiveDate::MIN);
    let found: Vec<_> =
        found.0.iter().map(|finding| (finding.path.as_str(), finding.code)).collect();
    assert_eq!(
        found,
        [
            ("people.1.role", FindingCode::SecondHead),
            ("people.1.position", FindingCode::Duplicate),
            ("members.0.person", FindingCode::NotAMember),
            ("legs.0.what", FindingCode::Required),
            ("gifts.0.currency", FindingCode::NotACurrency),
        ]
    );
}

#[test]
fn what_is_still_open_was_not_settled_on_a_day() {
    let mut file = FollowUpFile::default();
    file.follow_up.settled_on = "2025-05".parse().unwrap();
    let found = file.check(NaiveDate::MIN);
    let found: Vec<_> =
        found.0.iter().map(|finding| (finding.path.as_str(), finding.code)).collect();
    assert_eq!(
        found,
        [("followUp.text", FindingCode::Required), ("followUp.settledOn", FindingCode::NotSettled)]
    );
    file.follow_up.text = "Gửi tư liệu Thử".into();
    file.follow_up.status = crate::FollowUpStatus::Done;
    assert_eq!(file.check(NaiveDate::MIN), Findings::default());
}

#[test]
fn a_figure_chosen_among_several_says_why_and_no_indicator_is_within_itself() {
    let [one, two] = [1, 2].map(|n| Id::v7(1, [n; 10]));
    let indicator = |id, within| crate::MediaIndicator {
        id,
        within: Some(within),
        name: "Đài Thử".into(),
        ..Default::default()
    };
    let used =
        || crate::MediaFigure { indicator: one, used: FigureUse::Used, ..Default::default() };
    let mut file = MediaLandscapeFile {
        indicators: vec![indicator(one, two), indicator(two, one)],
        ..Default::default()
    };
    file.figures = vec![used(), used()];
    let found = file.check(NaiveDate::MIN);
    let found: Vec<_> =
        found.0.iter().map(|finding| (finding.path.as_str(), finding.code)).collect();
    assert_eq!(
        found,
        [
            ("landscape.country", FindingCode::Required),
            ("indicators.0.within", FindingCode::NamesItself),
            ("indicators.1.within", FindingCode::NamesItself),
            ("figures.0.reason", FindingCode::Required),
            ("figures.1.used", FindingCode::Duplicate),
            ("figures.1.reason", FindingCode::Required),
        ]
    );
}

#[test]
fn a_pack_is_for_one_occasion_and_has_each_part_once() {
    let id = Id::v7(1, [1; 10]);
    let mut file = crate::PackTemplate::all().unwrap()[0].pack(Lang::Vi);
    let codes = |file: &PackFile| -> Vec<(String, FindingCode)> {
        file.check(NaiveDate::MIN)
            .0
            .into_iter()
            .map(|finding| (finding.path, finding.code))
            .collect()
    };
    assert_eq!(codes(&file), [("pack.activity".to_owned(), FindingCode::Required)]);
    file.pack.agreement = Some(id);
    assert_eq!(codes(&file), []);
    file.pack.organisation = Some(id);
    file.pack.lang = Lang::Fr;
    file.pack.second_lang = Some(Lang::Fr);
    file.pack.as_of = "2025-06".parse().unwrap();
    file.pack.span = PackSpan::Chosen;
    (file.pack.period_from, file.pack.period_to) =
        ("2026".parse().unwrap(), "2025".parse().unwrap());
    file.sections[1].part = file.sections[0].part;
    let found = [
        ("pack.activity", FindingCode::Duplicate),
        ("pack.lang", FindingCode::OutOfRange),
        ("pack.secondLang", FindingCode::OutOfRange),
        ("pack.secondLang", FindingCode::Duplicate),
        ("pack.asOf", FindingCode::NotADay),
        ("pack.periodTo", FindingCode::EndBeforeStart),
        ("sections.1.part", FindingCode::Duplicate),
    ];
    assert_eq!(codes(&file), found.map(|(path, code)| (path.to_owned(), code)));
    file.pack = crate::Pack { usage: PackUse::Template, ..crate::Pack::default() };
    file.sections.clear();
    assert_eq!(
        codes(&file),
        [("pack.title".to_owned(), FindingCode::Required)],
        "a template has a name and needs no occasion"
    );
}

#[test]
fn dates_that_may_overlap_are_no_fault() {
    let mut findings = Findings::default();
    order(&mut findings, "x", "2025-03-10".parse().unwrap(), "2025-03".parse().unwrap());
    order(&mut findings, "x", "2025".parse().unwrap(), "2025-01-01".parse().unwrap());
    order(&mut findings, "x", PartialDate::Unknown, "2025".parse().unwrap());
    assert_eq!(findings, Findings::default());
}

#[test]
fn an_organisation_has_a_name_and_is_not_its_own_parent() {
    let id = Id::v7(1, [1; 10]);
    let file = OrganisationFile {
        organisation: Organisation { id, parent: Some(id), ..Organisation::default() },
        names: vec![OrganisationName {
            name: "Cơ quan Thử".into(), ..OrganisationName::default()
        }],
        ..OrganisationFile::default()
    };
    let found = file.check(NaiveDate::MIN);
    assert_eq!(found.0.len(), 1);
    assert_eq!(found.0[0].code, FindingCode::NamesItself);
    assert_eq!(OrganisationFile::default().check(NaiveDate::MIN).0[0].path, "names");
}

fn codes(findings: &Findings) -> Vec<(&str, FindingCode)> {
    findings.0.iter().map(|finding| (finding.path.as_str(), finding.code)).collect()
}

#[test]
fn titles_and_required_texts_are_to_be_seen() {
    let mut file = ActivityFile::default();
    for title in ["\u{200b}", "\u{3164}", "\u{2060}\u{ad} \u{feff}", "\u{301}"] {
        file.activity.title = title.into();
        file.tags = vec![ActivityTag { text: title.into(), ..ActivityTag::default() }];
        assert_eq!(
            codes(&file.check(NaiveDate::MIN)),
            [("activity.title", FindingCode::Required), ("tags.0.text", FindingCode::Required)]
        );
    }
    let mut agreement = AgreementFile::default();
    agreement.agreement.title = "Thử".into();
    agreement.commitments = vec![Commitment { text: "\u{2800}".into(), ..Commitment::default() }];
    assert_eq!(
        codes(&agreement.check(NaiveDate::MIN)),
        [("commitments.0.text", FindingCode::Required)]
    );
}

#[test]
fn money_is_not_negative_and_can_be_added_up() {
    let largest: Amount = "1000000000000000".parse().unwrap();
    let cost = |payer, amount| ActivityCost {
        payer,
        amount,
        currency: "VND".into(),
        ..ActivityCost::default()
    };
    let mut file = ActivityFile {
        activity: Activity { title: "Thử".into(), ..Activity::default() },
        ..ActivityFile::default()
    };
    file.costs = vec![cost(Side::Us, Amount(-500)), cost(Side::Us, Amount(0))];
    file.gifts = vec![Gift {
        what: "Tranh Thử".into(),
        amount: Some(Amount(-1)),
        currency: "VND".into(),
        ..Gift::default()
    }];
    assert_eq!(
        codes(&file.check(NaiveDate::MIN)),
        [("gifts.0.amount", FindingCode::Negative), ("costs.0.amount", FindingCode::Negative)]
    );
    file.gifts.clear();
    file.costs = vec![cost(Side::Us, largest); 92];
    file.costs.push(cost(Side::Partner, largest));
    assert_eq!(codes(&file.check(NaiveDate::MIN)), [], "another payer has another sum");
    file.costs.push(cost(Side::Us, largest));
    assert_eq!(codes(&file.check(NaiveDate::MIN)), [("costs.93.amount", FindingCode::SumTooLarge)]);
}

#[test]
fn countries_exist_wherever_they_are_written() {
    let zz: Country = "ZZ".parse().unwrap();
    let mut file = ActivityFile {
        activity: Activity { title: "Thử".into(), country: zz, ..Activity::default() },
        ..ActivityFile::default()
    };
    file.countries = vec![DelegationCountry { country: zz, ..DelegationCountry::default() }];
    let found = file.check(NaiveDate::MIN);
    assert_eq!(
        codes(&found),
        [
            ("countries.0.country", FindingCode::NotACountry),
            ("activity.country", FindingCode::NotACountry)
        ]
    );
    assert_eq!(found.0[0].arg, "ZZ");
    let mut organisation = OrganisationFile::default();
    organisation.organisation.country = zz;
    assert!(
        codes(&organisation.check(NaiveDate::MIN))
            .contains(&("organisation.country", FindingCode::NotACountry))
    );
    let mut person = PersonFile::default();
    person.person.country = zz;
    assert!(
        codes(&person.check(NaiveDate::MIN))
            .contains(&("person.country", FindingCode::NotACountry))
    );
    let mut landscape = MediaLandscapeFile::default();
    landscape.landscape.country = zz;
    assert_eq!(
        codes(&landscape.check(NaiveDate::MIN)),
        [("landscape.country", FindingCode::NotACountry)]
    );
}

#[test]
fn an_address_has_a_scheme_in_any_case_a_host_and_no_sign_that_is_none_of_addresses() {
    for good in [
        "https://example.org",
        "HTTPS://example.org/x",
        "Http://example.org:8080/a?b=c#d",
        "https://vi.wikipedia.org/wiki/L'Oréal",
        "https://baochinhphu.vn/tin/quan-hệ",
        "http://[2001:db8::1]/",
    ] {
        assert!(is_link(&good.into()), "{good}");
    }
    for bad in [
        "",
        "http://",
        "https:///x",
        "https://?x",
        "ftp://example.org",
        "javascript:alert(1)",
        "javascript://example.org/%0aalert(1)",
        "https://a b",
        "https://example.org/a b",
        "http://x\"><script>",
        "https://example.org/<b>",
        "https://example.org/“x”",
        "http://x'y",
        "https://example.org/\nx",
        "https://example.org/a\u{a0}b",
        "https://.",
        " x https://example.org",
    ] {
        assert!(!is_link(&bad.into()), "{bad}");
    }
}

#[test]
fn an_agreement_ends_after_it_took_effect_and_takes_effect_about_when_it_is_signed() {
    let of = |signed: &str, effective: &str, terminated: &str, notice_days| {
        let mut file = AgreementFile::default();
        file.agreement.title = "Thử".into();
        file.agreement.signed_on = signed.parse().unwrap();
        file.agreement.effective_from = effective.parse().unwrap();
        file.agreement.terminated_on = terminated.parse().unwrap();
        file.agreement.notice_days = notice_days;
        file.check(NaiveDate::MIN)
            .0
            .into_iter()
            .map(|finding| (finding.path, finding.code))
            .collect::<Vec<_>>()
    };
    let fault = |path: &str, code| vec![(path.to_owned(), code)];
    assert_eq!(
        of("2023-01-01", "2025-01-01", "2024-01-01", None),
        fault("agreement.terminatedOn", FindingCode::EndBeforeStart)
    );
    assert_eq!(of("2023-01-01", "2024", "2024-03", Some(3_650)), []);
    assert_eq!(
        of("2023-11-11", "1950-01-01", "unknown", None),
        fault("agreement.effectiveFrom", FindingCode::LongBeforeSigning)
    );
    assert_eq!(of("2023-11-11", "2013-11-11", "unknown", None), []);
    assert_eq!(
        of("2023-11-11", "2013-11-10", "unknown", None),
        fault("agreement.effectiveFrom", FindingCode::LongBeforeSigning)
    );
    assert_eq!(of("2023", "2014", "unknown", None), [], "what may be so is no fault");
    assert_eq!(
        of("2023", "2023", "unknown", Some(3_651)),
        fault("agreement.noticeDays", FindingCode::OutOfRange)
    );
    assert_eq!(
        of("2023", "2023", "unknown", Some(u32::MAX)),
        fault("agreement.noticeDays", FindingCode::OutOfRange)
    );
}

#[test]
fn tasks_of_events_lie_within_ten_years_of_them() {
    let mut file = ActivityFile {
        activity: Activity { title: "Thử".into(), ..Activity::default() },
        ..ActivityFile::default()
    };
    let task = |offset| EventTask {
        text: "Việc Thử".into(),
        offset: Some(offset),
        ..EventTask::default()
    };
    file.event_tasks = [i32::MIN, -3_651, -3_650, 0, 3_650, 3_651, i32::MAX].map(task).into();
    let out = |path| (path, FindingCode::OutOfRange);
    assert_eq!(
        codes(&file.check(NaiveDate::MIN)),
        [
            out("eventTasks.0.offset"),
            out("eventTasks.1.offset"),
            out("eventTasks.5.offset"),
            out("eventTasks.6.offset")
        ]
    );
}

#[test]
fn nobody_is_born_in_the_future_or_after_the_passport_was_issued() {
    let of = |birth: &str, issued: &str| {
        let document = TravelDocument {
            number: "Q0000000".into(),
            birth_date: birth.parse().unwrap(),
            issued_on: issued.parse().unwrap(),
            ..TravelDocument::default()
        };
        let file = TravelFile { documents: vec![document], ..TravelFile::default() };
        file.check("2026-01-16".parse().unwrap())
            .0
            .into_iter()
            .map(|finding| (finding.path, finding.code))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        of("2199-01-01", "unknown"),
        [("documents.0.birthDate".to_owned(), FindingCode::InFuture)]
    );
    assert_eq!(
        of("2026-01-17", "unknown"),
        [("documents.0.birthDate".to_owned(), FindingCode::InFuture)]
    );
    assert_eq!(of("2026-01-16", "unknown"), []);
    assert_eq!(of("2026", "2026-01-10"), []);
    assert_eq!(
        of("1990-05-02", "1989"),
        [("documents.0.issuedOn".to_owned(), FindingCode::EndBeforeStart)]
    );
}

#[test]
fn an_attached_file_has_a_digest_under_which_content_can_be_kept() {
    let mut file = ActivityFile {
        activity: Activity { title: "Thử".into(), ..Activity::default() },
        ..ActivityFile::default()
    };
    let attached = |digest: &str| Attachment {
        name: "Văn bản Thử.pdf".into(),
        digest: digest.into(),
        ..Attachment::default()
    };
    let hex = "0123456789abcdef".repeat(4);
    file.attachments = [hex.as_str(), "", "../../office.header", &hex[1..], &hex.to_uppercase()]
        .map(attached)
        .into();
    let none = |path| (path, FindingCode::NoContent);
    assert_eq!(
        codes(&file.check(NaiveDate::MIN)),
        [
            none("attachments.1.digest"),
            none("attachments.2.digest"),
            none("attachments.3.digest"),
            none("attachments.4.digest")
        ]
    );
}

#[test]
fn a_rule_sets_a_length_of_time_that_a_calendar_holds() {
    let of = |about, figure: i64| {
        let rule = Rule {
            about,
            figure: Amount(figure * 100),
            citation: "Quy định Thử".into(),
            ..Rule::default()
        };
        RuleFile { rule }
            .check(NaiveDate::MIN)
            .0
            .into_iter()
            .map(|finding| finding.code)
            .collect::<Vec<_>>()
    };
    assert_eq!(of(RuleSubject::ReportDays, 3_650), []);
    assert_eq!(of(RuleSubject::ReportDays, 3_651), [FindingCode::OutOfRange]);
    assert_eq!(of(RuleSubject::PassportMonths, 1_201), [FindingCode::OutOfRange]);
    assert_eq!(of(RuleSubject::Gift, 2_600_000), []);
}

#[test]
fn sessions_and_items_of_events_may_go_past_midnight() {
    let mut file = ActivityFile {
        activity: Activity { title: "Thử".into(), ..Activity::default() },
        ..ActivityFile::default()
    };
    let (starts, ends) = ("22:00".parse().unwrap(), "00:30".parse().unwrap());
    file.sessions =
        vec![CourseSession { topic: "Thử".into(), starts, ends, ..CourseSession::default() }];
    file.event_items =
        vec![EventItem { text: "Thử".into(), starts, ends, ..EventItem::default() }];
    assert_eq!(codes(&file.check(NaiveDate::MIN)), []);
}
