//! Papers an activity is worked with: what stands on each, at whose time, in which order, and in
//! which form.

use crate::dump::plain;
use crate::material::{LANGS, day, of_agreement};
use caunoi_briefing::{
    Lang, PackFindingKind, PackMaterial, PackOptions, PaperKind, Since, SinceChange, SinceRecord,
    Subject, SupplementedPrint, certificate_findings, certificates, date_contradictions, draw,
    draw_checked, supplement,
};
use caunoi_document::check::{Rules, check};
use caunoi_document::{Block, Document};
use caunoi_domain::{
    ActivityFile, ActivityKind, ActivityPerson, Certificate, Country, Course, CourseSession,
    Delegation, DelegationLeg, EventItem, FollowUp, FollowUpFile, FollowUpNature, Gift,
    MediaFigure, MediaIndicator, MediaLandscape, MediaLandscapeFile, PackPart, PersonRole,
    PressAccess, RecordFile, Side, Table, TalkingPoint, TalkingPointKind, Text, Translation,
};
use caunoi_testkit::cooperation::id;

fn leg(number: u16, date: &str, starts: &str, zone: &str, what: &str) -> DelegationLeg {
    DelegationLeg {
        id: id(number),
        day: date.parse().unwrap(),
        starts: starts.parse().unwrap(),
        zone: zone.parse().unwrap(),
        what: what.into(),
        ..DelegationLeg::default()
    }
}

/// The first meeting of the sample as a delegation to Laos, with a programme that is not written
/// down in its order.
fn material() -> PackMaterial {
    let mut material = of_agreement();
    let file = material.activities.iter_mut().find(|file| file.people.len() > 1).unwrap();
    file.activity.kind = ActivityKind::DelegationOut;
    file.people
        .iter_mut()
        .for_each(|person| (person.side, person.role) = (Side::Us, PersonRole::Participant));
    file.people[0].role = PersonRole::Head;
    file.people[0].position = Some(1);
    file.people[1].position = Some(0);
    file.delegations = vec![Delegation {
        decision_number: "12/QĐ-MAU".into(),
        decided_on: day(2026, 2, 5).to_string().parse().unwrap(),
        decided_by: "Bộ Mẫu".into(),
        report_number: "05/BC-MAU".into(),
        results: "Kết quả mẫu một.\nKết quả mẫu hai.".into(),
        ..Delegation::default()
    }];
    let mut early = leg(801, "2026-03-02", "07:00", "Asia/Vientiane", "Mục mẫu sớm");
    (early.ends, early.press) = ("08:30".parse().unwrap(), PressAccess::Open);
    file.legs = vec![
        leg(802, "2026-03-02", "15:15", "Asia/Tokyo", "Mục mẫu muộn"),
        early,
        leg(803, "unknown", "unknown", "unknown", "Mục mẫu khác"),
    ];
    file.gifts = vec![Gift { id: id(804), what: "Tranh mẫu".into(), ..Gift::default() }];
    let id = file.activity.id;
    let promise = FollowUp {
        text: "Gửi tư liệu mẫu".into(),
        due: "2026-04".parse().unwrap(),
        ..FollowUp::default()
    };
    material.follow_ups = vec![FollowUpFile { follow_up: promise, ..FollowUpFile::default() }];
    material.subject = Subject::Activity { activity: id };
    material
}

fn drawn(material: &PackMaterial, kind: PaperKind, lang: Lang) -> Document {
    draw(material, kind, lang).unwrap()
}

fn in_order(text: &str, words: &[&str]) {
    let places: Vec<usize> = words
        .iter()
        .map(|words| text.find(words).unwrap_or_else(|| panic!("no {words} in {text}")))
        .collect();
    assert!(places.is_sorted(), "{words:?} in {text}");
}

#[test]
fn every_paper_can_be_set_in_every_language_also_of_nothing() {
    let mut nothing = material();
    let mut blank = ActivityFile::default();
    blank.settle(&mut || id(900));
    nothing.subject = Subject::Activity { activity: blank.activity.id };
    nothing.activities = vec![blank];
    nothing.follow_ups.clear();
    for material in [material(), nothing] {
        for kind in PaperKind::ALL {
            for lang in LANGS {
                let typeset = caunoi_document::typeset(&drawn(&material, *kind, lang)).unwrap();
                assert!(!typeset.pages().is_empty(), "{kind:?} {lang:?}");
                assert_eq!(typeset.warnings(), [], "{kind:?} {lang:?}");
            }
        }
    }
}

#[test]
fn a_programme_has_the_time_of_each_place_and_goes_by_the_clock() {
    let text = plain(&drawn(&material(), PaperKind::Programme, Lang::Vi));
    in_order(
        &text,
        &[
            "Thứ Hai, ngày 02 tháng 3 năm 2026",
            "07:00–08:30",
            "(giờ Lào)",
            "Mục mẫu sớm",
            "Mở cho báo chí",
            "15:15",
            "(giờ Nhật Bản)",
            "Chưa rõ ngày",
        ],
    );
    assert!(text.contains("Giờ ghi ở mỗi mục là giờ tại nơi diễn ra mục đó."), "{text}");
    let mut one = material();
    let legs = &mut one.activities.iter_mut().find(|file| !file.legs.is_empty()).unwrap().legs;
    legs.remove(0);
    let text = plain(&drawn(&one, PaperKind::Programme, Lang::En));
    assert!(
        text.contains("All times are local (Laos).") && !text.contains("(Laos time)"),
        "{text}"
    );
}

#[test]
fn a_list_of_members_goes_by_rank_and_names_the_head() {
    let material = material();
    let people = &material.activities.iter().find(|file| !file.legs.is_empty()).unwrap().people;
    let document = drawn(&material, PaperKind::MemberList, Lang::Vi);
    let table = document
        .blocks
        .iter()
        .find_map(|block| if let Block::Table(table) = block { Some(table) } else { None })
        .unwrap();
    let posts: Vec<String> =
        table.rows.iter().map(|row| row.cells[2].paragraphs[0].plain()).collect();
    assert_eq!(posts[..2], [people[1].post_as_at.to_string(), people[0].post_as_at.to_string()]);
    assert_eq!(table.rows[1].cells[4].paragraphs[0].plain(), "Trưởng đoàn");
    let mut received = material.clone();
    received.activities.iter_mut().find(|file| !file.legs.is_empty()).unwrap().people[1].side =
        Side::Partner;
    let text = plain(&drawn(&received, PaperKind::MemberList, Lang::Vi));
    assert!(
        !text.contains(people[1].post_as_at.as_str()),
        "who receives a delegation is not of it: {text}"
    );
}

#[test]
fn a_trip_report_is_filled_in_and_in_official_form() {
    let material = material();
    let document = drawn(&material, PaperKind::TripReport, Lang::Vi);
    let findings = check(&document, &Rules::decree30().unwrap());
    assert_eq!(findings, []);
    let text = plain(&document);
    in_order(
        &text,
        &[
            "Căn cứ Quyết định số 12/QĐ-MAU ngày 05 tháng 02 năm 2026 của Bộ Mẫu.",
            "trưởng đoàn",
            "02/03/2026, 07:00–08:30: Mục mẫu sớm",
            "Kết quả mẫu một.",
            "Kết quả mẫu hai.",
            "Gửi tư liệu mẫu; hạn",
            "Ta tặng: Tranh mẫu",
            "Chưa có thông tin./.",
        ],
    );
}

/// Who received a delegation reports under its own name, and what nobody has written is said in
/// whole sentences.
#[test]
fn a_report_on_a_delegation_received_names_the_unit() {
    let mut received = material();
    received.office.unit_name_en = "Sample Office".into();
    let file = received.activities.iter_mut().find(|file| !file.legs.is_empty()).unwrap();
    file.activity.kind = ActivityKind::DelegationIn;
    file.delegations[0].results = Text::default();
    let unit = received.office.unit_name.to_string();
    let text = plain(&drawn(&received, PaperKind::TripReport, Lang::Vi));
    in_order(
        &text,
        &[
            &format!("{unit} báo cáo kết quả đón và làm việc với đoàn như sau:"),
            "Chưa có thông tin.",
            "Chưa có thông tin./.",
        ],
    );
    assert!(!text.contains("Chưa có thông tin\n"), "{text}");
    let text = plain(&drawn(&received, PaperKind::TripReport, Lang::En));
    assert!(
        text.contains("Sample Office reports on receiving") && text.contains("No information yet."),
        "{text}"
    );
}

#[test]
fn cards_are_of_one_size_and_stand_for_everybody() {
    let material = material();
    let people =
        material.activities.iter().find(|file| !file.legs.is_empty()).unwrap().people.len();
    for (kind, across, height) in [(PaperKind::NameCards, 2, 54), (PaperKind::SeatLabels, 1, 85)] {
        let document = drawn(&material, kind, Lang::Vi);
        let [Block::Table(table)] = &document.blocks[..] else { panic!("one table") };
        assert_eq!(table.rows.len(), people.div_ceil(across), "{kind:?}");
        assert!(
            table.rows.iter().all(|row| row.height_mm == Some(height) && row.cells.len() == across)
        );
    }
}

/// What a pack keeps to our side, or prints nowhere, its supplement keeps too.
#[test]
fn a_supplement_tells_nothing_that_the_pack_does_not_print() {
    let mut material = of_agreement();
    let point = |number, kind| TalkingPoint {
        id: id(number),
        kind,
        text: "Điểm mẫu".into(),
        ..TalkingPoint::default()
    };
    material.activities[0].points =
        vec![point(901, TalkingPointKind::Raise), point(902, TalkingPointKind::Avoid)];
    let translated = |number, subject| Translation {
        id: id(number),
        subject: id(subject),
        field: "text".into(),
        ..Translation::default()
    };
    material.activities[0].translations.extend([translated(905, 901), translated(906, 902)]);
    let Subject::Agreement { agreement, .. } = &mut material.subject else {
        panic!("a pack of an agreement")
    };
    let title = Translation {
        id: id(908),
        subject: agreement.agreement.id,
        field: "title".into(),
        ..Translation::default()
    };
    agreement.translations.push(title);
    let change = |table, number, field: &str, new: &str| SinceChange {
        table,
        id: id(number),
        since: Since::Changed,
        field: field.into(),
        old: "Trước".into(),
        new: new.into(),
    };
    let changes = vec![
        change(Table::TalkingPoint, 901, "text", "ĐIỂM NÊU"),
        change(Table::TalkingPoint, 901, "answer", "LẬP LUẬN"),
        change(Table::TalkingPoint, 902, "text", "ĐIỂM TRÁNH"),
        change(Table::Talks, 903, "tactics", "CHIẾN THUẬT"),
        change(Table::Talks, 903, "seating", "CHỖ NGỒI"),
        change(Table::ActivityCost, 904, "amount", "777"),
        change(Table::Translation, 905, "text", "POINT RAISED"),
        change(Table::Translation, 906, "text", "POINT AVOIDED"),
        change(Table::Gift, 907, "amount", "888"),
        change(Table::Translation, 908, "text", "MEMORANDUM"),
    ];
    let records = [SinceRecord {
        table: Table::Activity,
        id: id(1),
        name: "Hội đàm mẫu".into(),
        since: Since::Changed,
        changes,
    }];
    let print =
        SupplementedPrint {
            title: "Hồ sơ mẫu".into(), number: 1, printed_on: day(2026, 6, 3)
        };
    let told =
        |options: &PackOptions| plain(&supplement(&material, &print, &records, options).unwrap());
    let has = |text: &str, words: &[&str]| {
        words.iter().map(|word| text.contains(word)).collect::<Vec<_>>()
    };
    let all = [
        "ĐIỂM NÊU",
        "POINT RAISED",
        "CHỖ NGỒI",
        "LẬP LUẬN",
        "ĐIỂM TRÁNH",
        "POINT AVOIDED",
        "888",
        "CHIẾN THUẬT",
        "777",
    ];
    let whole = told(&PackOptions::new(Lang::Vi));
    assert_eq!(has(&whole, &all), [true, true, true, true, true, true, true, false, false]);
    let stamped = supplement(&material, &print, &records, &PackOptions::new(Lang::Vi)).unwrap();
    assert!(format!("{stamped:?}").contains("LƯU HÀNH NỘI BỘ"));
    assert!(
        whole.contains("MEMORANDUM"),
        "translations of agreements are told as those of activities"
    );
    let mut options = PackOptions::new(Lang::Vi);
    options.sections.iter_mut().for_each(|section| section.confidential = false);
    assert_eq!(
        has(&told(&options), &all),
        [true, true, true, false, false, false, false, false, false]
    );
    let log = PackOptions::new(Lang::Vi).parts([PackPart::ActivityTable]);
    assert_eq!(has(&told(&log), &all), [false; 9]);
    for lang in [Lang::Lo, Lang::En] {
        assert_eq!(has(&told(&PackOptions::new(lang)), &all[3..]), [false; 6], "{lang:?}");
    }
}

#[test]
fn a_supplement_names_what_a_figure_counts() {
    let indicator =
        MediaIndicator { id: id(901), name: "Đài mẫu".into(), ..MediaIndicator::default() };
    let figure = MediaFigure { id: id(902), indicator: id(901), ..MediaFigure::default() };
    let landscape =
        MediaLandscape { id: id(900), lang: caunoi_domain::Lang::Vi, ..MediaLandscape::default() };
    let file = MediaLandscapeFile {
        landscape,
        indicators: vec![indicator],
        figures: vec![figure],
        ..MediaLandscapeFile::default()
    };
    let material = PackMaterial { media_landscapes: vec![file], ..of_agreement() };
    let change = SinceChange {
        table: Table::MediaFigure,
        id: id(902),
        since: Since::Changed,
        field: "asOf".into(),
        old: "unknown".into(),
        new: "2025".into(),
    };
    let record = SinceRecord {
        table: Table::MediaLandscape,
        id: id(900),
        name: "LA".into(),
        since: Since::Changed,
        changes: vec![change],
    };
    let print =
        SupplementedPrint {
            title: "Hồ sơ mẫu".into(), number: 1, printed_on: day(2026, 6, 3)
        };
    let told =
        plain(&supplement(&material, &print, &[record], &PackOptions::new(Lang::Vi)).unwrap());
    assert!(told.contains("Đài mẫu – Thời điểm: chưa rõ ngày → năm 2025"), "{told}");
}

#[test]
fn a_supplement_tells_no_notes_of_our_own_side_to_the_partner() {
    let mut material = of_agreement();
    let noted = |number, nature| FollowUpFile {
        follow_up: FollowUp { id: id(number), nature, ..FollowUp::default() },
        ..FollowUpFile::default()
    };
    material.follow_ups =
        vec![noted(970, FollowUpNature::Conclusion), noted(971, FollowUpNature::Task)];
    let change = |table, number, field: &str| SinceChange {
        table,
        id: id(number),
        since: Since::Changed,
        field: field.into(),
        old: "Cũ".into(),
        new: format!("Mới {number} {field}"),
    };
    let changes = [
        change(Table::Person, 10, "notes"),
        change(Table::Agreement, 30, "notes"),
        change(Table::Agreement, 30, "originalKeptAt"),
        change(Table::Agreement, 30, "signedPlace"),
        change(Table::FollowUp, 970, "note"),
        change(Table::FollowUp, 970, "responsible"),
        change(Table::FollowUp, 970, "text"),
        change(Table::FollowUp, 971, "text"),
    ];
    let record = |change: &SinceChange| SinceRecord {
        table: change.table,
        id: change.id,
        name: "Bản ghi mẫu".into(),
        since: Since::Changed,
        changes: vec![change.clone()],
    };
    let records: Vec<SinceRecord> = changes.iter().map(record).collect();
    let print =
        SupplementedPrint {
            title: "Hồ sơ mẫu".into(), number: 1, printed_on: day(2026, 6, 3)
        };
    let told = |lang| {
        let document = supplement(&material, &print, &records, &PackOptions::new(lang)).unwrap();
        let text = plain(&document);
        let is_told = |change: &&SinceChange| text.contains(&change.new);
        changes.iter().filter(is_told).map(|change| change.new.clone()).collect::<Vec<_>>()
    };
    for lang in [Lang::Lo, Lang::En] {
        assert_eq!(told(lang), ["Mới 30 signedPlace", "Mới 970 text"], "{lang:?}");
    }
    assert!(told(Lang::Vi).contains(&"Mới 970 note".to_owned()));
    assert!(!told(Lang::Vi).contains(&"Mới 10 notes".to_owned()));
}

#[test]
fn a_supplement_tells_what_came_changed_and_left_on_one_page() {
    let change = |number, since, field: &str, old: &str, new: &str| SinceChange {
        table: Table::Activity,
        id: id(number),
        since,
        field: field.into(),
        old: old.into(),
        new: new.into(),
    };
    let record = |name: &str, since, changes| SinceRecord {
        table: Table::Activity,
        id: id(1),
        name: name.into(),
        since,
        changes,
    };
    let records = [
        record("Hoạt động mẫu bỏ", Since::Removed, Vec::new()),
        record(
            "Hoạt động mẫu sửa",
            Since::Changed,
            vec![
                change(1, Since::Changed, "startsOn", "unknown", "2026-03-02"),
                change(1, Since::Changed, "hostingSide", "us", "partner"),
                change(2, Since::Made, "", "", ""),
                change(2, Since::Changed, "place", "", "Nơi mẫu"),
            ],
        ),
        record("Hoạt động mẫu mới", Since::Made, Vec::new()),
    ];
    let print =
        SupplementedPrint {
            title: "Hồ sơ mẫu".into(), number: 3, printed_on: day(2026, 6, 3)
        };
    for lang in LANGS {
        let document =
            supplement(&of_agreement(), &print, &records, &PackOptions::new(lang)).unwrap();
        let pages = caunoi_document::typeset(&document).unwrap();
        assert_eq!((pages.pages().len(), pages.warnings()), (1, &[][..]));
        if lang == Lang::Vi {
            let text = plain(&document);
            let lines = [
                "bản in số 3, ngày 03 tháng 6 năm 2026",
                "Hoạt động mẫu mới (hoạt động)",
                "Hoạt động mẫu sửa (hoạt động)",
                "Từ ngày: chưa rõ ngày → 02/03/2026",
                "Bên chủ nhà: phía ta → phía bạn",
                "ghi mới hoạt động: Nơi mẫu",
                "Hoạt động mẫu bỏ (hoạt động)",
            ];
            in_order(&text, &lines);
        }
    }
}

/// The material with another file of its one activity.
fn with(change: impl Fn(&mut ActivityFile)) -> PackMaterial {
    let mut material = material();
    let Subject::Activity { activity } = material.subject else { unreachable!() };
    material.activities.retain(|file| file.activity.id == activity);
    change(&mut material.activities[0]);
    material
}

#[test]
fn what_goes_past_midnight_says_so_on_every_paper() {
    let (starts, ends) = ("22:00".parse().unwrap(), "00:30".parse().unwrap());
    let material = with(|file| {
        let date = "2026-03-02".parse().unwrap();
        file.legs = vec![DelegationLeg {
            ends,
            ..leg(801, "2026-03-02", "22:00", "unknown", "Mục mẫu")
        }];
        file.sessions = vec![CourseSession {
            id: id(811),
            date,
            starts,
            ends,
            topic: "Buổi mẫu".into(),
            ..CourseSession::default()
        }];
        file.event_items = vec![EventItem {
            id: id(812),
            date,
            starts,
            ends,
            text: "Mục mẫu".into(),
            ..EventItem::default()
        }];
    });
    let said = [
        (Lang::Vi, "22:00–00:30 hôm sau"),
        (Lang::Lo, "22:00–00:30 ມື້ຕໍ່ມາ"),
        (Lang::En, "22:00–00:30 the next day"),
    ];
    for (lang, words) in said {
        for kind in [
            PaperKind::Programme,
            PaperKind::EventProgramme,
            PaperKind::SignInSheet { session: None },
            PaperKind::CourseReport,
        ] {
            let text = plain(&drawn(&material, kind, lang));
            assert!(text.contains(words), "{kind:?} {lang:?}: {text}");
        }
    }
}

#[test]
fn what_is_known_to_the_month_stands_after_the_days_of_it_on_every_paper() {
    let material = with(|file| {
        let dates = ["2027-03-01", "2027-03", "2027-03-02"];
        file.legs = (801..)
            .zip(dates)
            .map(|(n, date)| leg(n, date, "unknown", "unknown", &format!("Mục của {date}.")))
            .collect();
        file.legs.iter_mut().zip(0..).for_each(|(leg, position)| leg.position = position);
        let item = |(position, date): (u32, &str)| EventItem {
            id: id(820 + position as u16),
            position,
            date: date.parse().unwrap(),
            text: format!("Mục của {date}.").as_str().into(),
            ..EventItem::default()
        };
        file.event_items = (0..).zip(dates).map(item).collect();
    });
    for kind in [PaperKind::Programme, PaperKind::EventProgramme] {
        let text = plain(&drawn(&material, kind, Lang::Vi));
        in_order(&text, &["Mục của 2027-03-01.", "Mục của 2027-03-02.", "Mục của 2027-03."]);
    }
}

#[test]
fn a_paper_in_another_language_tells_what_is_not_translated_and_looks_as_before() {
    let material = material();
    let (document, findings) = draw_checked(&material, PaperKind::Programme, Lang::En).unwrap();
    let untranslated: Vec<&str> = findings
        .iter()
        .filter(|finding| finding.kind == PackFindingKind::Untranslated)
        .map(|finding| finding.words.as_str())
        .collect();
    assert!(untranslated.contains(&"Mục mẫu sớm"), "{untranslated:?}");
    assert!(!plain(&document).contains("[VI]"), "a paper marks nothing");
    let (_, findings) = draw_checked(&material, PaperKind::Programme, Lang::Vi).unwrap();
    assert!(findings.iter().all(|finding| !finding.is_of_language()), "{findings:?}");
}

#[test]
fn contradictions_are_worded_in_the_language_of_the_paper() {
    let material = with(|file| {
        file.activity.starts_on = "2026-11-02".parse().unwrap();
        file.activity.ends_on = "2026-11-06".parse().unwrap();
        file.legs = vec![leg(801, "2026-12-14", "unknown", "unknown", "Mục mẫu")];
        file.gifts.clear();
    });
    let said = [
        (Lang::Vi, "“Mục mẫu”, 14/12/2026: nằm ngoài thời gian"),
        (Lang::Lo, "“Mục mẫu”, 14/12/2026: ຢູ່ນອກໄລຍະ"),
        (Lang::En, "outside"),
    ];
    for (lang, words) in said {
        let findings = date_contradictions(&material, lang).unwrap();
        assert_eq!(findings.len(), 1, "{findings:?}");
        assert_eq!(
            (findings[0].kind, findings[0].path.as_str()),
            (PackFindingKind::DatesContradict, "legs.0.day")
        );
        assert!(findings[0].words.contains(words), "{}", findings[0].words);
    }
}

#[test]
fn a_certificate_whose_holder_left_the_course_is_told_by_number_and_name() {
    let mut material = with(|file| {
        file.courses = vec![Course { least_share: Some(80), ..Course::default() }];
        file.sessions = vec![CourseSession {
            id: id(811),
            topic: "Buổi mẫu".into(),
            ..CourseSession::default()
        }];
    });
    let person = material.activities[0].people[0].person;
    let certificate = Certificate { person, number: 7, year: 2026, ..Certificate::default() };
    let of = |material: &PackMaterial| {
        let findings =
            certificate_findings(material, std::slice::from_ref(&certificate), Lang::Vi).unwrap();
        findings.into_iter().map(|finding| (finding.kind, finding.words)).collect::<Vec<_>>()
    };
    let told = of(&material);
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].0, PackFindingKind::ConditionNotMet);
    assert!(
        told[0].1.starts_with("Giấy số 07/2026, ")
            && told[0].1.ends_with("không còn trong danh sách học viên"),
        "{}",
        told[0].1
    );
    material.activities[0].people =
        vec![ActivityPerson { person, role: PersonRole::Trainee, ..ActivityPerson::default() }];
    assert!(of(&material)[0].1.contains("dự 0% số buổi, quy định của lớp là 80%"));
}

#[test]
fn a_certificate_leaves_out_what_is_not_known_and_is_under_no_rule_of_form() {
    let mut material = material();
    let (activity, person) = {
        let file =
            material.activities.iter_mut().find(|file| !file.delegations.is_empty()).unwrap();
        file.activity.place = Text::default();
        file.activity.province = Text::default();
        file.activity.country = Country::default();
        (file.activity.id, file.people[0].person)
    };
    let of_languages = |languages: &str| {
        let certificate = Certificate {
            activity,
            person,
            number: 1,
            year: 2026,
            languages: languages.parse().unwrap(),
            ..Certificate::default()
        };
        certificates(&material, &[certificate]).unwrap()
    };
    for (languages, unknown) in
        [("vi", "chưa có thông tin"), ("lo", "ຍັງບໍ່ມີຂໍ້ມູນ"), ("en", "no information yet")]
    {
        let document = of_languages(languages);
        assert!(!document.format.is_ruled());
        let text = plain(&document);
        assert!(
            !text.contains(unknown) && !text.contains("Địa điểm") && !text.contains("Place:"),
            "{text}"
        );
    }
}
