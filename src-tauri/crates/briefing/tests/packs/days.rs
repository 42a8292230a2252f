//! What a pack says as of its day: what was held, known and open then, which meeting was the last,
//! which terms ran, who is counted.

use crate::dump::part;
use crate::material::{composed, day, in_vietnamese, of_agreement, of_partner};
use caunoi_briefing::{Lang, PackMaterial, PackOptions, Period, Subject};
use caunoi_domain::PackPart as Part;
use caunoi_domain::{
    Activity, ActivityCommitment, ActivityFile, ActivityKind, ActivityPerson, ActivityStatus,
    Agreement, AgreementFile, AgreementStage, Commitment, Course, Duration, FollowUp, FollowUpFile,
    FollowUpNature, FollowUpStatus, PartialDate, PersonRole, PublicEvent, RenewalMode, Side,
};
use caunoi_testkit::cooperation::id;
use chrono::DateTime;

fn date(text: &str) -> PartialDate {
    text.parse().unwrap()
}

fn held(number: u16, kind: ActivityKind, title: &str, starts: &str) -> ActivityFile {
    let activity = Activity {
        id: id(number),
        kind,
        title: title.into(),
        starts_on: date(starts),
        status: ActivityStatus::Held,
        agreement: Some(id(30)),
        ..Activity::default()
    };
    ActivityFile { activity, ..ActivityFile::default() }
}

/// The pack of the agreement as of a day, from records read on 1 December 2026.
fn as_of(year: i32, month: u32, on: u32, change: impl FnOnce(&mut PackMaterial)) -> PackMaterial {
    let mut material = PackMaterial {
        as_of: day(year, month, on),
        printed_at: DateTime::parse_from_rfc3339("2026-12-01T09:05:00+07:00").unwrap(),
        period: Period::default(),
        ..of_agreement()
    };
    change(&mut material);
    material
}

fn agreement(material: &mut PackMaterial) -> &mut AgreementFile {
    let Subject::Agreement { agreement, .. } = &mut material.subject else {
        panic!("a pack of an agreement")
    };
    agreement
}

fn amendments(material: &mut PackMaterial) -> &mut Vec<AgreementFile> {
    let Subject::Agreement { amendments, .. } = &mut material.subject else {
        panic!("a pack of an agreement")
    };
    amendments
}

fn follow_up(number: u16, text: &str, activity: u16, fields: FollowUp) -> FollowUpFile {
    let follow_up =
        FollowUp { id: id(number), text: text.into(), activity: Some(id(activity)), ..fields };
    FollowUpFile { follow_up, ..FollowUpFile::default() }
}

#[test]
fn what_began_after_the_day_stands_in_no_part() {
    let later = |material: &mut PackMaterial| {
        let mut trip = held(70, ActivityKind::DelegationOut, "Chuyến đi mẫu sau đó", "2026-05-05");
        trip.commitments =
            vec![ActivityCommitment { commitment: id(52), ..ActivityCommitment::default() }];
        material.activities.push(trip);
        material.activities.push(held(71, ActivityKind::Talks, "Hội đàm mẫu sau đó", "2026-03-02"));
        material.follow_ups =
            vec![follow_up(720, "Lời hứa mẫu của chuyến đi", 70, FollowUp::default())];
    };
    let told = |year, month, on| crate::dump::plain(&in_vietnamese(&as_of(year, month, on, later)));
    let before = told(2026, 3, 1);
    for words in ["Chuyến đi mẫu sau đó", "Hội đàm mẫu sau đó", "Lời hứa mẫu của chuyến đi"]
    {
        assert!(!before.contains(words), "{words}");
    }
    assert!(before.contains("Cuộc gặp = Hội đàm mẫu [1]\n"));
    let on = told(2026, 3, 2);
    assert!(on.contains("Cuộc gặp = Hội đàm mẫu sau đó") && !on.contains("Chuyến đi mẫu sau đó"));
    let after = told(2026, 5, 5);
    assert!(after.contains("Chuyến đi mẫu sau đó") && after.contains("Lời hứa mẫu của chuyến đi"));
}

#[test]
fn what_was_settled_after_the_day_was_open_on_it() {
    let settled = FollowUp {
        status: FollowUpStatus::Done,
        due: date("2024-03-31"),
        settled_on: date("2024-04-24"),
        note: "Đã nhận đủ mẫu".into(),
        ..FollowUp::default()
    };
    let told = |month, on| {
        let material = as_of(2024, month, on, |material| {
            material.follow_ups = vec![follow_up(720, "Nhận cán bộ mẫu", 60, settled.clone())]
        });
        part(&in_vietnamese(&material), "Vấn đề tồn đọng")
    };
    assert!(
        told(4, 23).contains("| 1 | Nhận cán bộ mẫu | – | 31/03/2024 | chưa làm, đã quá hạn\n"),
        "{}",
        told(4, 23)
    );
    assert!(
        told(4, 24).contains(
            "| 1 | Nhận cán bộ mẫu | – | 31/03/2024 | đã xong, 24/04/2024 – Đã nhận đủ mẫu"
        )
    );
}

#[test]
fn later_contacts_stand_on_a_line_after_the_last_talks() {
    let summary = |month, on| {
        let material = as_of(2026, month, on, |material| {
            material.activities.push(held(
                70,
                ActivityKind::DelegationIn,
                "Đoàn báo mẫu",
                "2026-09-12",
            ));
            material.activities.push(held(
                71,
                ActivityKind::Meeting,
                "Họp chuyên viên mẫu",
                "2026-08-29",
            ));
            material.activities.push(held(
                72,
                ActivityKind::Meeting,
                "Họp chưa rõ ngày mẫu",
                "2026-09",
            ));
        });
        part(&in_vietnamese(&material), "Tóm tắt").replace(['*', '_'], "")
    };
    let whole = summary(12, 1);
    assert!(whole.contains("Cuộc gặp = Hội đàm mẫu [1]\n"), "{whole}");
    assert!(whole.contains("Tiếp xúc sau đó: tháng 09/2026 Họp chưa rõ ngày mẫu; 12/09/2026 Đoàn báo mẫu; 29/08/2026 Họp chuyên viên mẫu"));
    let on_the_day = summary(9, 12);
    assert!(
        on_the_day
            .contains("Tiếp xúc sau đó: 12/09/2026 Đoàn báo mẫu; 29/08/2026 Họp chuyên viên mẫu\n"),
        "{on_the_day}"
    );
    assert!(
        on_the_day
            .contains("chưa rõ diễn ra trước hay sau:\n- Họp chưa rõ ngày mẫu; tháng 09/2026")
    );
}

#[test]
fn the_last_talks_with_the_parties_count_for_an_agreement_they_do_not_name() {
    let material = as_of(2026, 12, 1, |material| {
        let mut talks = held(70, ActivityKind::Talks, "Hội đàm mẫu ngoài thỏa thuận", "2025-09-18");
        talks.activity.agreement = None;
        talks.parties = material.activities[0].parties.clone();
        material.contacts = vec![talks];
        material.follow_ups = vec![follow_up(
            720,
            "Kết luận mẫu bị bỏ",
            70,
            FollowUp { status: FollowUpStatus::Dropped, ..FollowUp::default() },
        )];
    });
    let document = in_vietnamese(&material);
    assert!(part(&document, "Tóm tắt").contains("Cuộc gặp = Hội đàm mẫu ngoài thỏa thuận"));
    assert!(
        part(&document, "Vấn đề tồn đọng")
            .contains("| 1 | Kết luận mẫu bị bỏ | – | – | không thực hiện"),
        "{}",
        part(&document, "Vấn đề tồn đọng")
    );
    assert!(!part(&document, "Nhật ký hoạt động").contains("ngoài thỏa thuận"));
}

#[test]
fn many_conclusions_keep_the_summary_to_a_page_and_are_all_told() {
    let conclusions: Vec<FollowUpFile> = (0..9)
        .map(|n| {
            follow_up(
                720 + n,
                &format!("Kết luận mẫu số {n}"),
                60,
                FollowUp { position: Some(n.into()), ..FollowUp::default() },
            )
        })
        .collect();
    let material = as_of(2026, 12, 1, |material| material.follow_ups = conclusions);
    let document = in_vietnamese(&material);
    let (summary, outstanding) = (part(&document, "Tóm tắt"), part(&document, "Vấn đề tồn đọng"));
    for n in 0..9 {
        assert!(outstanding.contains(&format!("Kết luận mẫu số {n} |")), "{outstanding}");
        assert_eq!(summary.contains(&format!("Kết luận mẫu số {n}")), n < 5);
    }
    let alone = composed(&material, &PackOptions::new(Lang::Vi).parts([Part::Summary]));
    assert!(part(&alone, "Tóm tắt").contains("Kết luận mẫu số 8"));
}

#[test]
fn deadlines_name_their_agreement_and_tell_late_from_coming() {
    let told = |lang, title: &str, month, on, renewal| {
        let material = as_of(2026, month, on, |material| {
            let signed = &mut agreement(material).agreement;
            (signed.effective_from, signed.duration) = (date("2024-03-20"), Duration::Months(36));
            (signed.notice_days, signed.renewal) = (Some(90), renewal);
            amendments(material).clear();
        });
        let part =
            part(&composed(&material, &PackOptions::new(lang)), title).replace(['*', '_'], "");
        part.lines()
            .find(|line| line.contains("2027"))
            .unwrap_or_else(|| panic!("{part}"))
            .to_owned()
    };
    let title = "Bản ghi nhớ thử nghiệm giữa Cục Thử nghiệm và Vụ Ví dụ";
    let ends = "hết hiệu lực ngày 20 tháng 3 năm 2027; phải báo trước, chậm nhất ngày 20 tháng 12 năm 2026";
    for part in ["Tóm tắt", "Vấn đề tồn đọng"] {
        assert_eq!(
            told(Lang::Vi, part, 12, 1, RenewalMode::None),
            format!("- {title}: {ends} (còn 19 ngày)")
        );
        assert_eq!(
            told(Lang::Vi, part, 12, 20, RenewalMode::None),
            format!("- {title}: {ends} (hôm nay là ngày cuối)")
        );
        assert_eq!(
            told(Lang::Vi, part, 12, 30, RenewalMode::None),
            format!("- {title}: {ends} (đã quá hạn thông báo 10 ngày)")
        );
    }
    let english = told(Lang::En, "Outstanding matters", 12, 19, RenewalMode::Automatic);
    assert!(
        english
            .ends_with(": current term to 20 March 2027, then renewed automatically; notice to be given by 20 December 2026 (1 day left)")
    );
    let lao = told(Lang::Lo, "ບັນຫາຄ້າງຄາ", 12, 30, RenewalMode::None);
    assert!(lao.ends_with("(ກາຍກຳນົດແຈ້ງແລ້ວ 10 ວັນ)"), "{lao}");
}

#[test]
fn an_expired_agreement_is_told_apart_from_one_that_expires() {
    let material = as_of(2026, 12, 1, |material| {
        let signed = &mut agreement(material).agreement;
        (signed.effective_from, signed.duration, signed.renewal) =
            (date("2020-03-20"), Duration::Months(36), RenewalMode::None);
        amendments(material).clear();
    });
    assert!(
        part(&in_vietnamese(&material), "Vấn đề tồn đọng")
            .contains(": đã hết hiệu lực ngày 20 tháng 3 năm 2023")
    );
}

#[test]
fn open_follow_ups_tell_what_is_late_and_what_comes_next() {
    let summary = |lang, title: &str, dues: &[&str]| {
        let material = as_of(2026, 12, 1, |material| {
            let one = |(n, due): (u16, &&str)| {
                follow_up(
                    720 + n,
                    "Việc mẫu",
                    61,
                    FollowUp {
                        due: date(due),
                        nature: FollowUpNature::Conclusion,
                        ..FollowUp::default()
                    },
                )
            };
            material.follow_ups = (0..).zip(dues).map(one).collect();
        });
        part(&composed(&material, &PackOptions::new(lang)), title).replace(['*', '_'], "")
    };
    let mixed = ["2026-12-15", "2026-03-31", "2026-06", "unknown", "2026-11-30"];
    let told = summary(Lang::Vi, "Tóm tắt", &mixed);
    let wanted = "- 5 việc cần theo dõi chưa xong: 3 quá hạn (lâu nhất từ 31/03/2026), đến hạn tới: 15/12/2026, 1 chưa có hạn\n";
    assert!(told.contains(wanted), "{told}");
    let english = summary(Lang::En, "Summary", &mixed);
    assert!(
        english.contains(
            ": 3 overdue (longest since 31 Mar 2026), next due: 15 Dec 2026, 1 without a due date"
        ),
        "{english}"
    );
    let lao = summary(Lang::Lo, "ສະຫຼຸບຫຍໍ້", &mixed);
    assert!(lao.contains("3 ກາຍກຳນົດ (ດົນສຸດແຕ່ 31/03/2026), ກຳນົດຕໍ່ໄປ: 15/12/2026"), "{lao}");
    assert!(
        summary(Lang::Vi, "Tóm tắt", &["2026-12-01"])
            .contains("chưa xong: đến hạn tới: 01/12/2026\n")
    );
    assert!(
        summary(Lang::Vi, "Tóm tắt", &["2026-11-30"])
            .contains("chưa xong: 1 quá hạn (lâu nhất từ 30/11/2026)\n")
    );
}

/// An agreement of three years from 2020, and a paper of 2022 that extends it by five and raises a
/// commitment.
fn extended(material: &mut PackMaterial) {
    let signed = &mut agreement(material).agreement;
    (signed.stage, signed.signed_on) = (AgreementStage::Signed, date("2020-01-15"));
    (signed.effective_from, signed.duration, signed.renewal) =
        (date("2020-02-01"), Duration::Months(36), RenewalMode::None);
    *amendments(material) = vec![AgreementFile {
        agreement: Agreement {
            id: id(31),
            title: "Thỏa thuận gia hạn mẫu".into(),
            stage: AgreementStage::Signed,
            signed_on: date("2022-12-20"),
            effective_from: date("2023-02-01"),
            duration: Duration::Months(60),
            amends: Some(id(30)),
            summary: "Nâng số cán bộ mẫu lên 25.".into(),
            ..Agreement::default()
        },
        commitments: vec![Commitment {
            id: id(59),
            position: 1,
            text: "Nhận 25 cán bộ mẫu".into(),
            ..Commitment::default()
        }],
        ..AgreementFile::default()
    }];
}

#[test]
fn an_amendment_changes_its_agreement_and_is_printed_with_it() {
    let document = in_vietnamese(&as_of(2026, 12, 1, extended));
    let agreed = part(&document, "Thỏa thuận");
    assert!(
        agreed.contains(
            "Ngày hết hiệu lực = ngày 01 tháng 02 năm 2028 (gia hạn bằng “Thỏa thuận gia hạn mẫu”)"
        ),
        "{agreed}"
    );
    assert!(agreed.contains("Tình trạng = Đã gia hạn"), "{agreed}");
    assert!(
        agreed.contains("Nâng số cán bộ mẫu lên 25. / gia hạn đến ngày 01 tháng 02 năm 2028"),
        "{agreed}"
    );
    let commitments = part(&document, "Cam kết và tiến độ thực hiện");
    assert!(
        commitments.contains("Nâng số cán bộ mẫu lên 25.")
            && commitments.contains("| 1 | Nhận 25 cán bộ mẫu"),
        "{commitments}"
    );
    let outstanding = part(&document, "Vấn đề tồn đọng");
    assert!(
        outstanding.contains("Cam kết 1 – Thỏa thuận gia hạn mẫu: Nhận 25 cán bộ mẫu"),
        "{outstanding}"
    );
    let before = in_vietnamese(&as_of(2022, 12, 19, extended));
    assert!(
        part(&before, "Thỏa thuận").contains("Ngày hết hiệu lực = ngày 01 tháng 02 năm 2023\n")
    );
    assert!(!crate::dump::plain(&before).contains("gia hạn mẫu"));
}

#[test]
fn an_amendment_is_no_agreement_of_its_own() {
    let mut material = as_of(2026, 12, 1, extended);
    let Subject::Agreement { agreement, amendments } = material.subject else {
        panic!("a pack of an agreement")
    };
    let Subject::Partner { organisation, .. } = of_partner().subject else {
        panic!("a pack of a partner")
    };
    material.subject = Subject::Partner {
        organisation,
        agreements: std::iter::once(*agreement).chain(amendments).collect(),
    };
    let brief = PackOptions::new(Lang::Vi).parts([Part::Summary, Part::Agreements]);
    let document = composed(&material, &brief);
    assert!(part(&document, "Tóm tắt").contains("| Thỏa thuận với đối tác | 1 |"));
    let overview = part(&document, "Các thỏa thuận");
    assert!(
        overview.contains(
            "Sửa đổi, bổ sung: Thỏa thuận gia hạn mẫu; ngày có hiệu lực: 01/02/2023; gia hạn đến"
        ),
        "{overview}"
    );
    assert!(!overview.contains("\n| 2 |"), "{overview}");
}

fn person(number: u16, side: Side, role: PersonRole) -> ActivityPerson {
    ActivityPerson { id: id(number), person: id(number), side, role, ..ActivityPerson::default() }
}

#[test]
fn people_are_those_reports_count_and_partial_sums_say_so() {
    let material = as_of(2026, 12, 1, |material| {
        material.period = Period { from: Some(day(2025, 12, 2)), to: Some(day(2026, 12, 1)) };
        let mut came = held(70, ActivityKind::DelegationIn, "Đoàn mẫu", "2026-03-02");
        came.people = vec![
            person(800, Side::Partner, PersonRole::Head),
            person(801, Side::Partner, PersonRole::Participant),
            person(802, Side::Us, PersonRole::Chair),
        ];
        let uncounted =
            held(71, ActivityKind::DelegationIn, "Đoàn mẫu chưa ghi người", "2026-04-02");
        let mut course = held(72, ActivityKind::Training, "Tập huấn mẫu", "2026-05-04");
        course.courses = vec![Course { expected: Some(50), ..Course::default() }];
        course.people = vec![
            person(803, Side::Us, PersonRole::Trainee),
            person(804, Side::Partner, PersonRole::Trainee),
            person(805, Side::Us, PersonRole::Trainer),
        ];
        let mut shown = held(73, ActivityKind::Exhibition, "Triển lãm mẫu", "2026-06-01");
        shown.events = vec![PublicEvent { visitors: Some(12_450), ..PublicEvent::default() }];
        let mut unsure = held(74, ActivityKind::Exhibition, "Triển lãm mẫu chưa rõ ngày", "2025");
        unsure.events = vec![PublicEvent { visitors: Some(99), ..PublicEvent::default() }];
        material.activities = vec![came, uncounted, course, shown, unsure];
    });
    let exchanges =
        part(&in_vietnamese(&material), "Đoàn, tập huấn, sự kiện").replace(['*', '_'], "");
    let row = |name: &str| {
        exchanges
            .lines()
            .find(|line| line.starts_with(&format!("| {name} |")))
            .unwrap_or_else(|| panic!("{exchanges}"))
    };
    assert_eq!(
        row("Đoàn vào"),
        "| Đoàn vào | 2 | 0 | 0 | 0 | 2 | 2 / (chưa gồm 1 hoạt động chưa rõ số người) | 0 / (chưa gồm 1 hoạt động chưa rõ số người) | 2 / (chưa gồm 1 hoạt động chưa rõ số người)"
    );
    assert_eq!(row("Tập huấn, hội thảo"), "| Tập huấn, hội thảo | 1 | 0 | 0 | 0 | 1 | 2 | 1 | 1");
    assert_eq!(row("Sự kiện"), "| Sự kiện | 1 | 0 | 0 | 0 | 1 | 12.450 | – | –");
    assert_eq!(row("Tổng số"), "| Tổng số | 4 | 0 | 0 | 0 | 4 | – | – | –");
    assert!(exchanges.contains("Chưa tính 1 hoạt động chưa rõ có thuộc giai đoạn này hay không:\n- Triển lãm mẫu chưa rõ ngày, năm 2025"));
    let gaps = part(&in_vietnamese(&material), "Thông tin còn thiếu");
    assert!(
        !gaps.lines().any(|line| line.contains("Số người") && line.contains("Triển lãm mẫu (")),
        "{gaps}"
    );
}
