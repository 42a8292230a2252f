//! A course from end to end: enrolled, attended, judged, certified; and numbers that are never
//! given twice.

use crate::desk::Desk;
use crate::reports::words_in;
use serde_json::{Value, json};

/// So many people by the name of "Học viên Thử", each entered anew.
fn people(desk: &Desk, how_many: usize) -> Vec<Value> {
    (1..=how_many)
        .map(|n| {
            let kept =
                desk.ok("person_save", json!({ "wanted": { "person": { "fullName": format!("Học viên Thử {n}"), "country": "LA" } } }));
            kept["file"]["person"]["id"].clone()
        })
        .collect()
}

/// A course of four sessions for these people, three quarters required.
fn course(desk: &Desk, title: &str, people: &[Value]) -> Value {
    let session = |position: usize, topic: &str| json!({ "position": position, "date": "2026-01-12", "starts": "08:00", "ends": "11:30", "topic": topic });
    desk.ok(
        "course_save",
        json!({ "wanted": {
            "activity": { "title": title, "kind": "training", "startsOn": "2026-01-12", "endsOn": "2026-01-14", "status": "held" },
            "courses": [{ "curriculum": "Chương trình Thử qwz", "leastShare": 75 }],
            "topics": [{ "code": "skills" }],
            "people": people.iter().map(|id| json!({ "person": id, "role": "trainee", "side": "partner" })).collect::<Vec<_>>(),
            "sessions": [session(0, "Buổi Thử một"), session(1, "Buổi Thử hai"), session(2, "Buổi Thử ba"), session(3, "Buổi Thử bốn")],
            "questions": [{ "position": 0, "kind": "score", "text": "Nội dung Thử" }, { "position": 1, "kind": "free", "text": "Góp ý Thử" }],
        } }),
    )
}

/// The course with so many of its sessions marked as attended for each person.
fn attended(desk: &Desk, detail: &Value, sessions: &[usize]) -> Value {
    let loaded = &detail["file"];
    let mut wanted = loaded.clone();
    let marks = loaded["people"].as_array().unwrap().iter().zip(sessions).flat_map(|(person, so_many)| {
        loaded["sessions"].as_array().unwrap().iter().enumerate().map(move |(i, session)| {
            json!({ "session": session["id"], "person": person["person"], "mark": if i < *so_many { "present" } else { "absent" } })
        })
    });
    wanted["attendance"] = marks.collect();
    desk.ok("course_save", json!({ "loaded": loaded, "wanted": wanted }))
}

fn issue(desk: &Desk, detail: &Value, people: &[&Value]) -> Vec<String> {
    let id = &detail["file"]["activity"]["id"];
    let issued = desk
        .ok("certificate_issue", json!({ "activity": id, "people": people, "languages": "vi lo" }));
    issued["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["number"].as_str().unwrap().to_owned())
        .collect()
}

fn register(desk: &Desk) -> Vec<(String, bool)> {
    let rows = desk.ok("certificate_list", json!({}))["rows"].clone();
    rows.as_array()
        .unwrap()
        .iter()
        .map(|row| (row["number"].as_str().unwrap().to_owned(), row["valid"] == true))
        .collect()
}

#[test]
fn attendance_and_answers_are_counted_and_found_in_no_search() {
    let desk = Desk::with_sample();
    let people = people(&desk, 2);
    let kept = course(&desk, "Lớp Thử", &people);
    assert_eq!(desk.titles("chuong trinh thu qwz"), ["Lớp Thử"]);
    let kept = attended(&desk, &kept, &[3, 2]);
    let reached: Vec<_> = kept["standing"]["people"]
        .as_array()
        .unwrap()
        .iter()
        .map(|person| person["reached"] == true)
        .collect();
    assert_eq!(reached, [true, false]);

    let question = |n: usize| &kept["file"]["questions"][n]["id"];
    let mut wanted = kept["file"].clone();
    wanted["answers"] = json!([
        { "question": question(0), "sheet": 1, "score": 4 },
        { "question": question(0), "sheet": 2, "score": 5 },
        { "question": question(1), "sheet": 1, "text": "Góp ý kín qwx" },
    ]);
    let kept = desk.ok("course_save", json!({ "loaded": kept["file"], "wanted": wanted }));
    let scores = &kept["standing"]["questions"][0];
    assert_eq!(
        (&scores["average"], &scores["answered"], &kept["standing"]["sheets"]),
        (&json!(450), &json!(2), &json!(2))
    );
    assert_eq!(desk.titles("gop y kin qwx"), Vec::<String>::new());
}

#[test]
fn only_those_enrolled_attend() {
    let desk = Desk::with_sample();
    let people = people(&desk, 2);
    let kept = course(&desk, "Lớp Thử", &people[..1]);
    let mut wanted = kept["file"].clone();
    wanted["attendance"] = json!([{ "session": kept["file"]["sessions"][0]["id"], "person": people[1], "mark": "present" }]);
    let refused = desk.refused("course_save", json!({ "loaded": kept["file"], "wanted": wanted }));
    let found: Vec<_> = refused
        .fields
        .iter()
        .map(|finding| (finding.path.as_str(), serde_json::to_value(finding.code).unwrap()))
        .collect();
    assert_eq!(found, [("attendance.0.person", json!("not_enrolled"))]);
    let attendance = &desk.ok("course_get", json!({ "id": kept["file"]["activity"]["id"] }))["file"]
        ["attendance"];
    assert_eq!(attendance, &json!([]));
}

#[test]
fn a_certificate_takes_the_rule_and_nobody_gets_two() {
    let desk = Desk::with_sample();
    let people = people(&desk, 3);
    let kept = attended(&desk, &course(&desk, "Lớp Thử", &people[..2]), &[4, 2]);
    let activity = &kept["file"]["activity"]["id"];
    let wrong = json!({ "activity": activity, "people": [people[0], people[0], people[1], people[2]], "languages": "vi" });
    let refused = desk.refused("certificate_issue", wrong);
    let found: Vec<_> = refused
        .fields
        .iter()
        .map(|finding| {
            (
                finding.path.as_str(),
                serde_json::to_value(finding.code).unwrap(),
                finding.arg.as_str(),
            )
        })
        .collect();
    assert_eq!(
        found,
        [
            ("people.1", json!("duplicate"), ""),
            ("people.2", json!("too_few_sessions"), "50"),
            ("people.3", json!("not_enrolled"), "")
        ]
    );
    assert_eq!(register(&desk), []);
    assert_eq!(issue(&desk, &kept, &[&people[0]]), ["01/2026"]);
    desk.refused(
        "certificate_issue",
        json!({ "activity": activity, "people": [people[0]], "languages": "vi" }),
    );
    desk.refused(
        "certificate_issue",
        json!({ "activity": activity, "people": [people[1]], "languages": "" }),
    );
}

#[test]
fn a_number_is_never_given_again() {
    let desk = Desk::with_sample();
    let people = people(&desk, 4);
    let kept = attended(&desk, &course(&desk, "Lớp Thử", &people), &[4, 4, 4, 4]);
    assert_eq!(issue(&desk, &kept, &[&people[0], &people[1]]), ["01/2026", "02/2026"]);
    // Taken back: the rows are gone, the numbers stay taken.
    desk.ok("change_undo", json!({}));
    assert_eq!(register(&desk), []);
    assert_eq!(issue(&desk, &kept, &[&people[0]]), ["03/2026"]);
    // Voided: the register shows it, and who held it may be given another.
    let id = &desk.ok("certificate_list", json!({}))["rows"][0]["certificate"]["id"];
    desk.ok("record_delete", json!({ "table": "certificate", "ids": [id] }));
    assert_eq!(issue(&desk, &kept, &[&people[0]]), ["04/2026"]);
    assert_eq!(register(&desk), [("04/2026".to_owned(), true), ("03/2026".to_owned(), false)]);
    // Nor does the voided one come back beside it.
    desk.refused("record_restore", json!({ "table": "certificate", "ids": [id] }));
    // Undone and done again: the same certificate has the same number.
    desk.ok("change_undo", json!({}));
    desk.ok("change_redo", json!({}));
    assert_eq!(register(&desk)[0], ("04/2026".to_owned(), true));
    // A write that fails draws nothing.
    desk.refused(
        "certificate_issue",
        json!({ "activity": kept["file"]["activity"]["id"], "people": [people[1], people[0]], "languages": "vi" }),
    );
    assert_eq!(issue(&desk, &kept, &[&people[1]]), ["05/2026"]);
    let another = json!({ "activity": kept["file"]["activity"]["id"], "people": [people[2]], "languages": "en", "issuedOn": "2025-12-31" });
    assert_eq!(desk.ok("certificate_issue", another)["rows"][0]["number"], "01/2025");
}

#[test]
fn topics_come_from_rules() {
    let desk = Desk::with_sample();
    let rules = desk.ok("course_rules", json!({}));
    let topics = rules["topics"].as_array().unwrap();
    assert!(topics.iter().any(|topic| topic["code"] == "skills" && topic["inForce"] == true));
    assert!(
        topics
            .iter()
            .all(|topic| topic["citation"].as_str().is_some_and(|citation| !citation.is_empty()))
    );
}

#[test]
fn every_paper_of_a_course_is_printed_in_three_languages() {
    let desk = Desk::with_sample();
    let people = people(&desk, 3);
    let kept = attended(&desk, &course(&desk, "Lớp Thử", &people), &[4, 4, 1]);
    let activity = &kept["file"]["activity"]["id"];
    // A course whose sessions nobody entered has a sheet to be filled in by hand.
    let planned = json!({ "activity": { "title": "Lớp Thử sắp tới", "kind": "training" }, "courses": [{ "expected": 12 }] });
    let planned =
        desk.ok("course_save", json!({ "wanted": planned }))["file"]["activity"]["id"].clone();
    let blank =
        desk.ok("paper_draw", json!({ "paper": { "kind": "sign_in_sheet", "activity": planned } }));
    assert_eq!(
        (&blank["pages"], &blank["title"]),
        (&json!(1), &json!("Danh sách điểm danh – Lớp Thử sắp tới"))
    );
    for lang in ["vi", "lo", "en"] {
        let draw = |paper: Value| desk.ok("paper_draw", json!({ "paper": paper }));
        assert_eq!(
            draw(json!({ "kind": "sign_in_sheet", "activity": activity, "lang": lang }))["pages"],
            4,
            "{lang}"
        );
        let one = json!({ "kind": "sign_in_sheet", "activity": activity, "session": kept["file"]["sessions"][2]["id"], "lang": lang });
        assert_eq!(draw(one)["pages"], 1, "{lang}");
        let report = draw(json!({ "kind": "course_report", "activity": activity, "lang": lang }));
        assert_eq!(report["warnings"], json!([]), "{lang}");
        if lang == "vi" {
            // Who will sign is not known yet; all else keeps to the form.
            let missing: Vec<_> = report["findings"]
                .as_array()
                .unwrap()
                .iter()
                .map(|finding| finding["message"].as_str().unwrap())
                .collect();
            assert_eq!(missing, ["Thiếu thành phần: Họ tên người ký"]);
        }
    }
}

#[test]
fn what_is_printed_again_is_noted_and_what_cannot_be_printed_is_not() {
    let desk = Desk::with_sample();
    let people = people(&desk, 2);
    let kept = attended(&desk, &course(&desk, "Lớp Thử", &people), &[4, 4]);
    issue(&desk, &kept, &[&people[0], &people[1]]);
    let rows = || desk.ok("certificate_list", json!({}))["rows"].clone();
    let ids: Vec<Value> =
        rows().as_array().unwrap().iter().map(|row| row["certificate"]["id"].clone()).collect();
    let prints = || {
        rows()
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row["certificate"]["prints"].as_u64().unwrap())
            .collect::<Vec<_>>()
    };
    assert_eq!(desk.ok("certificate_print", json!({ "certificates": ids }))["pages"], 2);
    assert_eq!(prints(), [1, 1]);
    let path = desk.path("khong-co/giay.pdf");
    desk.refused("certificate_print_to", json!({ "certificates": [ids[0]], "path": path }));
    assert_eq!(prints(), [1, 1]);
    let path = desk.path("giay.pdf");
    desk.ok("certificate_print_to", json!({ "certificates": [ids[0]], "path": path }));
    assert_eq!(prints(), [2, 1]);
    assert!(std::fs::read(path).unwrap().starts_with(b"%PDF"));
    desk.refused("certificate_print", json!({ "certificates": [] }));
    // Paper does not come back: undo passes over prints, and what is on paper is voided, not
    // undone.
    let undone = desk.ok("change_undo", json!({}));
    assert_eq!(
        (&undone["change"]["label"], &undone["kept"][0]["label"]),
        (&json!("course_save"), &json!("certificate_issue"))
    );
    assert_eq!(prints(), [2, 1]);
}

/// Who is not marked is in no number: the report says how many they are.
#[test]
fn a_session_not_marked_for_everybody_says_so_in_the_report() {
    let desk = Desk::with_sample();
    let people = people(&desk, 3);
    let kept = course(&desk, "Lớp Thử", &people);
    let mut wanted = kept["file"].clone();
    let mark = |session: usize, person: usize| json!({ "session": kept["file"]["sessions"][session]["id"], "person": people[person], "mark": "present" });
    wanted["attendance"] = json!([mark(0, 0), mark(0, 1), mark(0, 2), mark(1, 0), mark(1, 1)]);
    let kept = desk.ok("course_save", json!({ "loaded": kept["file"], "wanted": wanted }));
    for (lang, said) in [
        ("vi", "2 (chưa gồm 1 người chưa điểm danh)"),
        ("lo", "2 (ບໍ່ລວມ 1 ຄົນທີ່ຍັງບໍ່ໄດ້ໝາຍການເຂົ້າຮ່ວມ)"),
        ("en", "2 (not including 1 not marked)"),
    ] {
        let path = desk.path("bao-cao.docx");
        let paper = json!({ "kind": "course_report", "activity": kept["file"]["activity"]["id"], "lang": lang });
        desk.ok("paper_save", json!({ "paper": paper, "path": path }));
        // A line of Lao is runs of its own in a Word file.
        let words = words_in(&path, "word/document.xml").replace('|', "");
        assert!(words.contains(said), "{lang}: {words}");
    }
}

#[test]
fn the_register_says_of_whom_the_course_does_not_bear_out_the_certificate_any_more() {
    let desk = Desk::with_sample();
    let people = people(&desk, 3);
    let kept = attended(&desk, &course(&desk, "Lớp Thử", &people), &[4, 4, 4]);
    issue(&desk, &kept, &people.iter().collect::<Vec<_>>());
    let register = |lang: &str| {
        let path = desk.path("so.xlsx");
        desk.ok("register_draw_to", json!({ "register": { "of": "certificates", "list": { "lang": lang } }, "path": path, "lang": lang }));
        crate::reports::words_in(&path, "xl/sharedStrings.xml")
    };
    assert!(!register("vi").contains("Còn giá trị;"));
    let kept = attended(&desk, &kept, &[4, 2, 4]);
    let mut wanted = kept["file"].clone();
    let left = |row: &Value| row["person"] != people[2];
    for rows in ["people", "attendance"] {
        wanted[rows].as_array_mut().unwrap().retain(left);
    }
    desk.ok("course_save", json!({ "loaded": kept["file"], "wanted": wanted }));
    for (lang, share, gone) in [
        (
            "vi",
            "Còn giá trị; dự 50% số buổi, quy định của lớp là 75%",
            "Còn giá trị; không còn trong danh sách học viên",
        ),
        ("lo", "ຍັງມີຜົນ; ເຂົ້າຮຽນ 50% ຂອງພາກຮຽນ, ກຳນົດ 75%", "ຍັງມີຜົນ; ບໍ່ຢູ່ໃນລາຍຊື່ຜູ້ເຂົ້າຮຽນແລ້ວ"),
        (
            "en",
            "Valid; attended 50% of the sessions, the course asks for 75%",
            "Valid; no longer enrolled",
        ),
    ] {
        let register = register(lang);
        assert!(register.contains(share) && register.contains(gone), "{lang}: {register}");
    }
}

#[test]
fn a_report_of_what_was_not_held_or_of_certificates_not_borne_out_is_looked_at_before_it_is_printed()
 {
    let desk = Desk::with_sample();
    let people = people(&desk, 2);
    let kept = attended(&desk, &course(&desk, "Lớp Thử", &people), &[4, 4]);
    issue(&desk, &kept, &people.iter().collect::<Vec<_>>());
    let id = &kept["file"]["activity"]["id"];
    let looked = |kind: &str, lang: &str| {
        let paper = json!({ "of": "papers", "activity": id, "kinds": [kind], "lang": lang });
        let checks = desk.ok("paper_check", json!({ "paper": paper }))["checks"].clone();
        checks
            .as_array()
            .unwrap()
            .iter()
            .map(|check| check["words"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(looked("course_report", "vi"), Vec::<String>::new());
    let kept = attended(&desk, &kept, &[4, 1]);
    let name = desk.ok("certificate_list", json!({}))["rows"][0]["personName"]
        .as_str()
        .unwrap()
        .to_owned();
    assert_eq!(
        looked("course_report", "vi"),
        [format!("Giấy số 02/2026, {name}: dự 25% số buổi, quy định của lớp là 75%")]
    );
    let mut wanted = kept["file"].clone();
    wanted["activity"]["status"] = "postponed".into();
    desk.ok("course_save", json!({ "loaded": kept["file"], "wanted": wanted, "statusSaid": true }));
    for (lang, said) in [
        ("vi", "Báo cáo kết quả, nhưng hoạt động chưa được ghi là đã diễn ra (tình trạng: Hoãn)"),
        ("lo", "ບົດລາຍງານຜົນ ແຕ່ກິດຈະກຳຍັງບໍ່ໄດ້ບັນທຶກວ່າຈັດແລ້ວ (ສະຖານະ: ເລື່ອນ)"),
        ("en", "A report of results, but the activity is not recorded as held (status: Postponed)"),
    ] {
        let checks = looked("course_report", lang);
        assert!(checks.iter().any(|words| words == said), "{lang}: {checks:?}");
    }
    assert_eq!(looked("sign_in_sheet", "vi"), Vec::<String>::new());
}
