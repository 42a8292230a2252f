//! Rules of every pack, each by what stands on the paper.

use crate::dump::{dump, part, plain};
use crate::material::{LANGS, composed, day, in_vietnamese, of_agreement, of_nothing, of_partner};
use caunoi_briefing::{CoverHeading, Lang, PackMaterial, PackOptions, Subject};
use caunoi_document::{Block, Document};
use caunoi_domain::PackPart as Part;
use caunoi_domain::{
    ActivityStatus, AgreementFile, AgreementStage, Circulation, Commitment, Duration, FollowUp,
    FollowUpFile, FollowUpNature, FollowUpStatus, PartialDate, RenewalMode, TalkingPoint,
    TalkingPointKind, Talks,
};
use caunoi_testkit::cooperation::id;

fn without_activities(mut material: PackMaterial) -> PackMaterial {
    material.activities.clear();
    material
}

fn agreement(material: &mut PackMaterial) -> &mut AgreementFile {
    let Subject::Agreement { agreement, .. } = &mut material.subject else {
        panic!("a pack of an agreement")
    };
    agreement
}

/// Level and number of every heading, the parts' numbers being all that may differ in words.
fn skeleton(document: &Document) -> Vec<String> {
    let shape = |block: &Block| match block {
        Block::Heading(heading) => Some(format!(
            "heading {} {}",
            heading.level,
            heading.text.plain().split(' ').next().unwrap_or_default()
        )),
        Block::Table(table) => Some(format!("table {}×{}", table.rows.len(), table.columns.len())),
        Block::List(list) => Some(format!("list {}", list.items.len())),
        Block::PageBreak => Some("break".to_owned()),
        _ => None,
    };
    document.blocks.iter().filter_map(shape).collect()
}

#[test]
fn the_three_languages_say_the_same_things() {
    for material in [of_agreement(), of_partner(), of_nothing()] {
        let [vi, lo, en] =
            LANGS.map(|lang| skeleton(&composed(&material, &PackOptions::new(lang))));
        assert_eq!(vi, lo);
        assert_eq!(vi, en);
    }
}

#[test]
fn every_pack_can_be_typeset() {
    for material in [of_agreement(), of_partner(), of_nothing()] {
        for lang in LANGS {
            let document = composed(&material, &PackOptions::new(lang));
            let pages = caunoi_document::typeset(&document).unwrap();
            assert!(pages.pages().len() > 5, "{lang:?}");
        }
    }
}

#[test]
fn the_summary_fits_one_page() {
    for material in [of_agreement(), of_partner()] {
        for lang in LANGS {
            let document = composed(&material, &PackOptions::new(lang).parts([Part::Summary]));
            assert_eq!(caunoi_document::typeset(&document).unwrap().pages().len(), 1, "{lang:?}");
        }
    }
}

#[test]
fn parts_come_as_wanted_and_are_numbered_as_they_come() {
    let parts = [Part::Gaps, Part::Sources, Part::Commitments, Part::Sources, Part::Partner];
    let document = composed(&of_agreement(), &PackOptions::new(Lang::Vi).parts(parts));
    let titles: Vec<String> = document
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Heading(heading) if heading.level == 1 => Some(heading.text.plain()),
            _ => None,
        })
        .collect();
    assert_eq!(
        titles,
        ["I. THÔNG TIN CÒN THIẾU", "II. NGUỒN", "III. CAM KẾT VÀ TIẾN ĐỘ THỰC HIỆN"]
    );
    assert!(part(&document, "Nguồn").contains("| [1] |"));
    assert!(part(&document, "Thông tin còn thiếu").contains("Bên thực hiện"));
}

#[test]
fn codes_on_the_cover_are_explained_by_a_part_that_has_room() {
    let parts = [Part::Cover, Part::Contents, Part::Summary];
    let mut material = of_agreement();
    agreement(&mut material).translations.clear();
    let document = composed(&material, &PackOptions::new(Lang::En).parts(parts));
    let heading = document
        .blocks
        .iter()
        .position(|block| matches!(block, Block::Heading(_) | Block::Section(_)))
        .unwrap();
    let (front, body) = document.blocks.split_at(heading);
    assert!(!front.iter().any(|block| matches!(block, Block::Note(_))));
    assert!(plain(&document).contains("[VI]: "), "{body:?}");
}

#[test]
fn numbers_of_sources_stand_only_where_the_sources_are_listed() {
    let parts = Part::ALL.iter().copied().filter(|part| *part != Part::Sources);
    let without = plain(&composed(&of_agreement(), &PackOptions::new(Lang::Vi).parts(parts)));
    assert!(!without.contains("[1]"));
    assert!(without.contains("(suy ra)"), "a doubt is not a number");
    assert!(plain(&in_vietnamese(&of_agreement())).contains("[1]"));
}

#[test]
fn nothing_known_prints_as_unknown_and_is_listed_as_missing() {
    for (lang, words) in
        LANGS.into_iter().zip(["chưa có thông tin", "ຍັງບໍ່ມີຂໍ້ມູນ", "no information yet"])
    {
        let document = composed(&of_nothing(), &PackOptions::new(lang));
        assert!(plain(&document).matches(words).count() > 30, "{lang:?}");
    }
    let document = in_vietnamese(&of_nothing());
    let missing = part(&document, "Thông tin còn thiếu");
    for field in [
        "Ngày ký",
        "Thời hạn",
        "Các bên ký kết",
        "Người ký",
        "Nội dung cam kết",
        "Địa điểm",
        "Lần gặp gần nhất",
        "Tên gọi",
    ] {
        assert!(missing.contains(field), "{field}");
    }
    assert!(part(&document, "Tóm tắt").contains("*Lần gặp gần nhất*\n_chưa có thông tin_"));
}

#[test]
fn nothing_missing_is_said_so() {
    let options = PackOptions::new(Lang::Vi).parts([Part::Planned, Part::Gaps]);
    let document = composed(&without_activities(of_agreement()), &options);
    assert!(part(&document, "Thông tin còn thiếu").contains("Không có mục nào"));
}

#[test]
fn what_was_inferred_or_never_checked_says_so_wherever_it_is_printed() {
    let document = in_vietnamese(&of_agreement());
    assert!(part(&document, "Nhật ký hoạt động").contains("04/05/2022_ (suy ra)_ ["));
    assert!(
        part(&document, "Diễn biến các hoạt động")
            .contains("ngày 04 tháng 5 năm 2022_ (suy ra)_ [")
    );
    let commitments = part(&document, "Cam kết và tiến độ thực hiện");
    assert!(commitments.contains("gắn với cam kết_ (chưa kiểm chứng)_ ["));
    assert!(commitments.contains("_Việc gắn với cam kết chưa kiểm chứng_"));
    let sources = part(&document, "Nguồn");
    assert!(sources.contains("Suy ra: 1 thông tin"));
    assert!(sources.contains("Năm ghi theo ngày đăng."));
}

#[test]
fn a_surer_source_outweighs_an_inference() {
    let mut material = of_agreement();
    let training = material.activities.iter_mut().find(|file| file.activity.id == id(61)).unwrap();
    let mut surer = training.citations[1].clone();
    surer.certainty = caunoi_domain::Certainty::Verified;
    training.citations.push(surer);
    assert!(!plain(&in_vietnamese(&material)).contains("(suy ra)"));
}

#[test]
fn the_summary_names_the_last_meeting_and_those_without_a_date() {
    let summary = part(&in_vietnamese(&of_agreement()), "Tóm tắt");
    assert!(summary.contains("Cuộc gặp = Hội đàm mẫu"));
    assert!(
        summary.contains("từ ngày 11 đến ngày 12 tháng 11 năm 2023; Nhà khách Mẫu, Thành phố Mẫu")
    );
    assert!(summary.contains(
        "Phía ta: Ông vi{Nguyễn Thử Nghiệm}, Cục trưởng / Phía bạn: Bà Vidou Tuayang, Vụ trưởng"
    ));
    assert!(summary.contains("chưa rõ diễn ra trước hay sau:\n- Gặp mặt mẫu"));
}

#[test]
fn a_meeting_after_the_day_of_the_pack_is_not_the_last() {
    let mut material = of_agreement();
    material.as_of = day(2023, 1, 1);
    assert!(
        part(&in_vietnamese(&material), "Tóm tắt")
            .contains("*Lần gặp gần nhất*\n_chưa có thông tin_")
    );
}

#[test]
fn parties_stand_as_signed_beside_those_of_the_day() {
    let agreed = |as_of, lang| {
        let material = PackMaterial { as_of, ..of_agreement() };
        let title = if lang == Lang::Vi { "Thỏa thuận" } else { "Agreement" };
        part(&composed(&material, &PackOptions::new(lang)), title)
    };
    let now = agreed(day(2024, 1, 5), Lang::Vi);
    assert!(now.contains("| Phía bạn | vi{Vụ Ví dụ} | vi{Ban Ví dụ Trung ương} | Từ: tháng 06/2023; Căn cứ: _chưa có thông tin_ ["));
    assert!(now.contains("| Phía ta | vi{Cục Thử nghiệm} | vi{Cục Thử nghiệm}, vi{Bộ Thử nghiệm} | Chưa ghi nhận thay đổi."));
    let before = agreed(day(2023, 1, 1), Lang::Vi);
    assert!(before.contains("| Phía bạn | vi{Vụ Ví dụ} | vi{Vụ Ví dụ} | Chưa ghi nhận thay đổi."));
    assert!(
        agreed(day(2024, 1, 5), Lang::En).contains(
            "| Our side | en{Department of Trials}, en{Ministry of Trials} (vi{Cục Thử nghiệm}) | en{Department of Trials}, en{Ministry of Trials} |"
        )
    );
}

#[test]
fn successions_in_a_ring_come_to_an_end() {
    let mut material = of_agreement();
    let ring =
        caunoi_domain::Succession { successor: id(12), predecessor: id(13), ..Default::default() };
    material.organisations.get_mut(&id(13)).unwrap().successions.push(ring);
    assert!(part(&in_vietnamese(&material), "Thỏa thuận").contains("vi{Ban Ví dụ Trung ương}"));
}

#[test]
fn texts_come_in_the_language_of_the_paper_or_marked_with_their_own() {
    let english = dump(&composed(&of_agreement(), &PackOptions::new(Lang::En)));
    assert!(
        english.contains(
            "Trial Memorandum between the Department of Trials and the Example Department"
        )
    );
    assert!(english.contains("vi{Trao đổi đoàn mẫu} [VI]"), "a stale translation is not printed");
    assert!(!english.contains("A stale translation"));
    assert!(english.contains("vi{Thống nhất kế hoạch mẫu.}_ (original in Vietnamese)_"));
    assert!(english.contains("note: [VI]: original in Vietnamese"));
    let vietnamese = dump(&in_vietnamese(&of_agreement()));
    assert!(!vietnamese.contains("[VI]") && !vietnamese.contains("nguyên văn"));
    let lao = dump(&composed(&of_agreement(), &PackOptions::new(Lang::Lo)));
    assert!(
        lao.contains("ວິດູ ຕົວຢ່າງ") && lao.contains("ການເຈລະຈາຕົວຢ່າງ") && lao.contains("ຈັດຝຶກອົບຮົມຕົວຢ່າງ")
    );
}

#[test]
fn progress_stands_beside_each_commitment() {
    let commitments = part(&in_vietnamese(&of_agreement()), "Cam kết và tiến độ thực hiện");
    let row = |number: &str| {
        commitments.lines().find(|line| line.starts_with(&format!("| {number} |"))).unwrap()
    };
    assert!(
        row("1").contains("*Đã có hoạt động* / Đã diễn ra: 1 / Dự kiến: 1 / Gần nhất: 04/05/2022")
    );
    assert!(row("3").contains("*Đã có kế hoạch* / Quá hạn / Dự kiến: 1"));
    let nothing =
        part(&in_vietnamese(&without_activities(of_agreement())), "Cam kết và tiến độ thực hiện");
    assert_eq!(nothing.matches("_Chưa thực hiện: chưa ghi nhận hoạt động nào._").count(), 3);
}

#[test]
fn an_activity_whose_date_does_not_tell_neither_carries_out_nor_leaves_undone() {
    let mut material = of_agreement();
    material.as_of = day(2022, 3, 1);
    for file in &mut material.activities {
        if file.activity.status == ActivityStatus::Held {
            file.activity.starts_on = PartialDate::Year(2022);
            file.activity.ends_on = PartialDate::Unknown;
        }
    }
    let document = in_vietnamese(&material);
    let commitments = part(&document, "Cam kết và tiến độ thực hiện");
    let row = commitments.lines().find(|line| line.starts_with("| 1 |")).unwrap();
    assert!(
        row.contains("*Chưa rõ đã thực hiện hay chưa*") && !row.contains("Đã diễn ra"),
        "{row}"
    );
    let outstanding = part(&document, "Vấn đề tồn đọng");
    assert!(
        outstanding.contains("Tổ chức lớp tập huấn mẫu – chưa rõ đã thực hiện hay chưa"),
        "{outstanding}"
    );
    assert!(dump(&document).contains("Cam kết chưa rõ đã thực hiện"));
}

#[test]
fn a_commitment_that_an_amendment_replaces_is_neither_unmet_nor_counted() {
    let mut material = without_activities(of_agreement());
    let replaced = agreement(&mut material).commitments[2].id;
    let Subject::Agreement { amendments, .. } = &mut material.subject else {
        panic!("a pack of an agreement")
    };
    let paper = &mut amendments[0];
    paper.agreement.signed_on = PartialDate::Day(day(2023, 6, 1));
    paper.agreement.effective_from = PartialDate::Day(day(2023, 7, 1));
    paper.agreement.stage = AgreementStage::Signed;
    let by = Commitment {
        id: id(951),
        agreement: paper.agreement.id,
        position: 1,
        text: "Mở chuyên trang mẫu".into(),
        ..Commitment::default()
    };
    paper.commitments = vec![Commitment { replaces: Some(replaced), ..by }];
    let document = in_vietnamese(&material);
    let commitments = part(&document, "Cam kết và tiến độ thực hiện");
    let row = commitments.lines().find(|line| line.starts_with("| 3 |")).unwrap();
    assert!(
        row.contains("*Đã được thay thế* / Thay bằng: Cam kết 1") && !row.contains("Quá hạn"),
        "{row}"
    );
    let outstanding = part(&document, "Vấn đề tồn đọng");
    assert!(
        !outstanding.contains("Mở chuyên mục mẫu") && outstanding.contains("Mở chuyên trang mẫu"),
        "{outstanding}"
    );
    assert!(
        dump(&document).contains("| Cam kết | 2 ")
            && dump(&document).contains("Cam kết đã được thay thế | 1 "),
        "{}",
        dump(&document)
    );
    // On the day before the amendment has effect the commitment still binds.
    material.as_of = day(2023, 6, 30);
    let outstanding = part(&in_vietnamese(&material), "Vấn đề tồn đọng");
    assert!(outstanding.contains("Mở chuyên mục mẫu – đã quá hạn"), "{outstanding}");
}

#[test]
fn commitments_of_an_agreement_that_has_ended_are_neither_late_nor_counted() {
    let mut material = without_activities(of_agreement());
    let ended = &mut agreement(&mut material).agreement;
    ended.effective_from = PartialDate::Day(day(2020, 1, 15));
    ended.terminated_on = PartialDate::Day(day(2021, 6, 30));
    let document = in_vietnamese(&material);
    let told = dump(&document);
    assert!(!told.contains("Quá hạn") && !told.contains("đã quá hạn"), "{told}");
    assert!(!part(&document, "Vấn đề tồn đọng").contains("Cam kết chưa thực hiện"), "{told}");
    assert!(told.contains("| Cam kết | 0 "), "{told}");
    assert!(told.contains("Cam kết của thỏa thuận chưa hoặc không còn hiệu lực | 3 "), "{told}");
}

#[test]
fn the_terms_in_force_are_told_with_those_they_replaced() {
    let mut material = of_agreement();
    let first = &mut agreement(&mut material).agreement;
    first.effective_from = PartialDate::Day(day(2022, 1, 1));
    first.duration = Duration::Months(60);
    first.renewal = RenewalMode::None;
    let Subject::Agreement { amendments, .. } = &mut material.subject else {
        panic!("a pack of an agreement")
    };
    let paper = &mut amendments[0].agreement;
    paper.stage = AgreementStage::Signed;
    paper.signed_on = PartialDate::Day(day(2023, 6, 1));
    paper.effective_from = PartialDate::Day(day(2023, 6, 1));
    paper.duration = Duration::Unknown;
    (paper.renewal, paper.notice_days) = (RenewalMode::Automatic, Some(45));
    let document = in_vietnamese(&material);
    let told = part(&document, "Thỏa thuận");
    let original = "theo văn bản sửa đổi, bổ sung; ban đầu:";
    assert!(
        told.contains(&format!("Gia hạn = Tự động gia hạn; {original} Không gia hạn")),
        "{told}"
    );
    assert!(told.contains(&format!("trước = 45 ngày; {original} chưa có thông tin")), "{told}");
    let outstanding = part(&document, "Vấn đề tồn đọng");
    assert!(!outstanding.contains("Cần làm rõ"), "{outstanding}");
}

#[test]
fn our_own_tasks_and_notes_stay_out_of_papers_for_the_partner() {
    let mut material = of_agreement();
    let follow_up = |number, text: &str, nature| FollowUpFile {
        follow_up: FollowUp {
            id: id(number),
            text: text.into(),
            nature,
            responsible: "Chuyên viên Thử".into(),
            note: "Ghi chú nội bộ thử".into(),
            agreement: Some(id(30)),
            ..FollowUp::default()
        },
        ..FollowUpFile::default()
    };
    material.follow_ups = vec![
        follow_up(960, "Việc nội bộ thử", FollowUpNature::Task),
        follow_up(961, "Kết luận thử", FollowUpNature::Conclusion),
    ];
    let own = ["Việc nội bộ thử", "Chuyên viên Thử", "Ghi chú nội bộ thử"];
    for lang in [Lang::Lo, Lang::En] {
        let told = dump(&composed(&material, &PackOptions::new(lang)));
        assert!(told.contains("Kết luận thử"), "{lang:?} {told}");
        for words in own {
            assert!(!told.contains(words), "{lang:?}: {words}");
        }
    }
    let vietnamese = dump(&in_vietnamese(&material));
    for words in own {
        assert!(vietnamese.contains(words), "{words}");
    }
}

#[test]
fn an_agreement_that_is_not_renewed_lacks_no_notice_period() {
    let mut material = of_agreement();
    agreement(&mut material).agreement.renewal = RenewalMode::None;
    let outstanding = part(&in_vietnamese(&material), "Vấn đề tồn đọng");
    assert!(outstanding.contains("Cần làm rõ: ngày có hiệu lực, thời hạn\n"), "{outstanding}");
}

#[test]
fn the_log_holds_the_period_and_plans_stand_apart() {
    let mut material = of_agreement();
    material.period.from = Some(day(2023, 3, 1));
    let document = in_vietnamese(&material);
    let log = part(&document, "Nhật ký hoạt động");
    assert!(
        log.contains("Hội đàm mẫu")
            && log.contains("| Chưa rõ có thuộc giai đoạn này\n| _chưa rõ ngày_ | Gặp mặt mẫu")
    );
    assert!(!log.contains("Tập huấn mẫu") && !log.contains("Diễn đàn mẫu"));
    assert!(log.contains("Tổng số: 2 hoạt động (đã diễn ra: 1; đã hủy: 1). Ngoài ra 1 hoạt động chưa rõ có thuộc giai đoạn này"));
    assert!(
        part(&document, "Kế hoạch sắp tới").contains("| tháng 09/2024 | Tập huấn mẫu lần hai |")
    );
    assert!(
        part(&document, "Vấn đề tồn đọng")
            .contains("*Kế hoạch đã qua ngày, chưa ghi kết quả*\n- năm 2023: Diễn đàn mẫu")
    );
}

#[test]
fn what_is_outstanding_is_named_by_who_is_bound() {
    let outstanding = part(&in_vietnamese(&without_activities(of_agreement())), "Vấn đề tồn đọng");
    assert!(
        outstanding.contains(
            "*Cam kết chưa thực hiện – Phía ta*\n- Cam kết 1: Tổ chức lớp tập huấn mẫu\n"
        )
    );
    assert!(outstanding.contains("*Cam kết chưa thực hiện – Hai bên*\n- Cam kết 2"));
    assert!(
        outstanding.contains("*Cam kết chưa thực hiện, chưa rõ bên thực hiện*\n- Cam kết 3: Mở chuyên mục mẫu – đã quá hạn (năm 2022)")
    );
    assert!(
        outstanding
            .contains("Cần làm rõ: ngày có hiệu lực, thời hạn, gia hạn, thời hạn thông báo trước")
    );
}

#[test]
fn dates_are_printed_as_exactly_as_they_are_known() {
    let mut material = of_agreement();
    agreement(&mut material).agreement.signed_on = PartialDate::Month(2020, 1);
    let printed = part(&in_vietnamese(&material), "Thỏa thuận");
    assert!(printed.contains("Ngày ký = tháng 01 năm 2020"));
    assert!(printed.contains("Ngày có hiệu lực = _chưa có thông tin_"));
}

#[test]
fn the_cover_bears_the_marks_wanted_of_it() {
    let cover =
        |options: PackOptions| dump(&composed(&of_agreement(), &options.parts([Part::Cover])));
    let usual = cover(PackOptions::new(Lang::Vi));
    assert!(usual.contains("SỞ THỬ NGHIỆM / PHÒNG THỬ NGHIỆM\n[LƯU HÀNH NỘI BỘ]\nHỒ SƠ\n"));
    assert!(usual.contains("Thành phố Mẫu, ngày 05 tháng 01 năm 2024"));
    let returned = PackOptions::new(Lang::Vi)
        .circulation(Circulation::ReturnAfterReading)
        .heading(CoverHeading::Vietnam);
    let returned = cover(returned);
    assert!(returned.contains(
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc\n[XEM XONG TRẢ LẠI]"
    ));
    let plain = cover(
        PackOptions::new(Lang::Lo).circulation(Circulation::None).heading(CoverHeading::Laos),
    );
    assert!(plain.contains("ສາທາລະນະລັດ ປະຊາທິປະໄຕ ປະຊາຊົນລາວ") && !plain.contains("\n["));
    let worded = CoverHeading::Worded {
        national_name: "TÊN NƯỚC".to_owned(),
        motto: "Tiêu ngữ".to_owned(),
    };
    assert!(cover(PackOptions::new(Lang::Vi).heading(worded)).contains("TÊN NƯỚC / Tiêu ngữ"));
}

#[test]
fn the_same_material_gives_the_same_document() {
    assert_eq!(in_vietnamese(&of_agreement()), in_vietnamese(&of_agreement()));
}

/// A conclusion of the last meeting.
fn conclusion(number: u16, text: &str, fields: FollowUp) -> FollowUpFile {
    let follow_up = FollowUp {
        id: id(number),
        text: text.into(),
        nature: FollowUpNature::Conclusion,
        activity: Some(id(60)),
        position: Some(u32::from(number)),
        ..fields
    };
    FollowUpFile { follow_up, ..FollowUpFile::default() }
}

#[test]
fn the_summary_tells_what_became_of_each_conclusion_of_the_last_meeting() {
    let mut material = of_agreement();
    material.follow_ups = vec![
        conclusion(
            701,
            "Việc mẫu quá hạn",
            FollowUp {
                due: "2023-12".parse().unwrap(),
                responsible: "Phòng Mẫu".into(),
                ..FollowUp::default()
            },
        ),
        conclusion(
            700,
            "Việc mẫu đã xong",
            FollowUp {
                status: FollowUpStatus::Done,
                settled_on: "2023-12-20".parse().unwrap(),
                note: "Đã gửi mẫu".into(),
                ..FollowUp::default()
            },
        ),
    ];
    let document = in_vietnamese(&material);
    let summary = part(&document, "Tóm tắt").replace(['*', '_'], "");
    let done = summary.find("Việc mẫu đã xong – đã xong, 20/12/2023 – Đã gửi mẫu").expect(&summary);
    let late = summary.find("Việc mẫu quá hạn – chưa làm, đã quá hạn").expect(&summary);
    assert!(done < late);
    let outstanding = part(&document, "Vấn đề tồn đọng");
    assert!(
        outstanding.contains("| 1 | Việc mẫu đã xong | – | – | đã xong, 20/12/2023 – Đã gửi mẫu"),
        "{outstanding}"
    );
    assert!(
        outstanding
            .contains("| 2 | Việc mẫu quá hạn | Phòng Mẫu | tháng 12/2023 | chưa làm, đã quá hạn"),
        "{outstanding}"
    );
    assert!(!outstanding.contains("theo dõi"), "{outstanding}");
    let short = composed(&material, &PackOptions::new(Lang::Vi).parts([Part::Summary]));
    assert_eq!(caunoi_document::typeset(&short).unwrap().pages().len(), 1);
}

#[test]
fn tactical_notes_are_in_no_paper() {
    let mut material = of_agreement();
    for file in &mut material.activities {
        file.talks = vec![Talks {
            activity: file.activity.id,
            tactics: "Lưu ý riêng mẫu".into(),
            ..Talks::default()
        }];
    }
    for lang in LANGS {
        assert!(!plain(&composed(&material, &PackOptions::new(lang))).contains("Lưu ý riêng mẫu"));
    }
}

#[test]
fn a_pack_for_talks_has_both_sides_by_rank_and_the_points_and_names_the_meeting_before() {
    let mut material = of_partner();
    let Subject::Partner { agreements, .. } = material.subject else {
        panic!("a pack of a partner")
    };
    material.subject = Subject::Occasion { activity: id(60), agreements };
    let talks = material.activities.iter_mut().find(|file| file.activity.id == id(60)).unwrap();
    talks.people[0].position = Some(1);
    let mut junior = talks.people[0].clone();
    (junior.id, junior.person, junior.position, junior.post_as_at) =
        (id(710), id(21), Some(0), "Đứng trước mẫu".into());
    talks.people.push(junior);
    let point = |number, kind, text: &str| TalkingPoint {
        id: id(number),
        kind,
        text: text.into(),
        answer: "Đáp mẫu".into(),
        ..TalkingPoint::default()
    };
    talks.points = vec![
        point(712, TalkingPointKind::Avoid, "Chuyện mẫu nên tránh"),
        point(711, TalkingPointKind::Raise, "Điểm mẫu ta nêu"),
    ];
    let document = in_vietnamese(&material);
    let part = ["Thành phần hai bên", "Nội dung trao đổi"]
        .map(|title| part(&document, title))
        .concat()
        .replace(['*', '_'], "");
    let places =
        ["Đứng trước mẫu", "Cục trưởng", "Điểm mẫu ta nêu – Đáp mẫu", "Chuyện mẫu nên tránh"]
            .map(|words| part.find(words).expect(&part));
    assert!(places.is_sorted(), "{part}");
    let summary = crate::dump::part(&document, "Tóm tắt");
    assert!(!summary.contains("Cuộc gặp | Hội đàm mẫu"), "{summary}");
    for lang in LANGS {
        let pages =
            caunoi_document::typeset(&composed(&material, &PackOptions::new(lang))).unwrap();
        assert!(pages.pages().len() > 5);
    }
}
