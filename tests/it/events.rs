//! A yearly event: prepared by days before it opens, held, reported, and copied to its next
//! edition.

use crate::desk::Desk;
use crate::reports::words_in;
use serde_json::{Value, json};

/// A festival that opens on this day.
fn festival(desk: &Desk, title: &str, opens: &str) -> Value {
    desk.ok(
        "event_save",
        json!({ "wanted": {
            "activity": { "title": title, "kind": "festival", "startsOn": opens, "endsOn": "2025-11-15", "status": "held", "outcome": "Kết quả Thử" },
            "events": [{ "visitors": 1200, "visitorsNote": "đếm vé Thử" }],
            "eventItems": [
                { "position": 0, "stage": "Khai mạc", "date": opens, "starts": "08:00", "text": "Đón khách Thử qwz" },
                { "position": 1, "stage": "Triển lãm", "date": "2025-11-12", "text": "Mở cửa Thử" },
            ],
            "eventTasks": [
                { "position": 0, "text": "Gửi giấy mời Thử", "offset": -30, "responsible": "Phòng Thử", "settledOn": "2025-10-01" },
                { "position": 1, "text": "Báo cáo Thử", "offset": 7 },
            ],
            "booths": [{ "position": 0, "code": "A1", "holder": "Đơn vị Thử" }],
            "lentItems": [
                { "position": 0, "item": "Khung tranh Thử", "quantity": 20, "holder": "Bảo tàng Thử", "direction": "borrowed", "lentOn": "2025-11-09", "returned": 18 },
                { "position": 1, "item": "Loa Thử", "quantity": 2, "holder": "Trường Thử", "direction": "lent" },
            ],
            "guests": [
                { "position": 0, "name": "Đoàn khách Thử", "side": "partner", "invited": 5, "present": 4 },
                { "position": 1, "name": "Sở Thử", "side": "us", "invited": 3, "present": 3 },
            ],
            "coverage": [{ "position": 0, "outlet": "Báo Thử", "title": "Tin Thử", "publishedOn": "2025-11-12", "url": "https://bao.thu.example" }],
        } }),
    )
}

fn due(detail: &Value) -> Vec<&str> {
    detail["standing"]["tasks"]
        .as_array()
        .unwrap()
        .iter()
        .map(|task| task["due"].as_str().unwrap())
        .collect()
}

#[test]
fn the_checklist_moves_with_the_first_day() {
    let desk = Desk::with_sample();
    let kept = festival(&desk, "Ngày hội Thử", "2025-11-11");
    assert_eq!(desk.titles("don khach thu qwz"), ["Ngày hội Thử"]);
    assert_eq!(due(&kept), ["2025-10-12", "2025-11-18"]);
    assert_eq!(kept["standing"]["tasks"][1]["timing"], "late");
    let counted = |sum: u32| json!({ "sum": sum, "uncounted": [] });
    assert_eq!(
        (&kept["standing"]["invited"], &kept["standing"]["present"]),
        (&counted(8), &counted(7))
    );
    assert_eq!(kept["standing"]["out"].as_array().unwrap().len(), 1);
    let mut wanted = kept["file"].clone();
    wanted["activity"]["startsOn"] = "2025-11-10".into();
    let kept = desk.ok("event_save", json!({ "loaded": kept["file"], "wanted": wanted }));
    assert_eq!(due(&kept), ["2025-10-11", "2025-11-17"]);
}

#[test]
fn the_next_edition_takes_over_the_plan_and_leaves_the_results() {
    let desk = Desk::with_sample();
    let kept = festival(&desk, "Ngày hội Thử", "2025-11-11");
    let before = desk.ok("event_get", json!({ "id": kept["file"]["activity"]["id"] }));
    let next =
        desk.ok("event_copy", json!({ "id": kept["file"]["activity"]["id"], "title": "Ngày hội Thử lần hai", "startsOn": "2026-11-09" }));
    let file = &next["file"];
    assert_eq!(
        (&file["activity"]["startsOn"], &file["activity"]["endsOn"]),
        (&json!("2026-11-09"), &json!("2026-11-13"))
    );
    assert_eq!(
        (&file["activity"]["status"], &file["activity"]["outcome"]),
        (&json!("planned"), &json!(""))
    );
    let dates: Vec<_> = file["eventItems"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["date"].as_str().unwrap())
        .collect();
    assert_eq!(dates, ["2026-11-09", "2026-11-10"]);
    assert_eq!(due(&next), ["2026-10-10", "2026-11-16"]);
    assert_eq!(next["standing"]["present"]["sum"], Value::Null);
    assert_eq!(file["coverage"], json!([]));
    assert_eq!(file["events"][0]["previous"], kept["file"]["activity"]["id"]);
    // The edition before stays as it was, and one undo takes the new one back.
    assert_eq!(desk.ok("event_get", json!({ "id": kept["file"]["activity"]["id"] })), before);
    desk.ok("change_undo", json!({}));
    assert_eq!(desk.titles("ngay hoi thu lan hai"), Vec::<String>::new());
}

#[test]
fn a_fault_in_any_list_keeps_nothing() {
    let desk = Desk::with_sample();
    let wanted = json!({ "activity": { "title": "Họp báo Thử qwz" }, "lentItems": [{ "item": "Loa", "quantity": 1, "returned": 2 }], "guests": [{ "name": "" }] });
    let refused = desk.refused("event_save", json!({ "wanted": wanted }));
    let paths: Vec<_> = refused.fields.iter().map(|finding| finding.path.as_str()).collect();
    assert_eq!(paths, ["lentItems.0.returned", "guests.0.name"]);
    assert_eq!(desk.titles("hop bao thu qwz"), Vec::<String>::new());
}

#[test]
fn every_paper_of_an_event_is_printed_in_three_languages() {
    let desk = Desk::with_sample();
    let kept = festival(&desk, "Ngày hội Thử", "2025-11-11");
    let activity = &kept["file"]["activity"]["id"];
    for lang in ["vi", "lo", "en"] {
        for (kind, pages) in [("event_programme", 1), ("event_checklist", 1), ("item_receipt", 2)] {
            let drawn = desk.ok(
                "paper_draw",
                json!({ "paper": { "kind": kind, "activity": activity, "lang": lang } }),
            );
            assert_eq!(drawn["pages"], pages, "{kind} {lang}");
        }
        let report = desk.ok(
            "paper_draw",
            json!({ "paper": { "kind": "event_report", "activity": activity, "lang": lang } }),
        );
        assert_eq!(report["warnings"], json!([]), "{lang}");
        if lang == "vi" {
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
fn papers_of_the_sample_office_say_what_is_not_known() {
    let desk = Desk::with_sample();
    for title in ["ngay hoi tham tinh huu nghi", "hop bao ve chuong trinh"] {
        let rows = desk.ok(
            "activity_list",
            json!({ "text": title, "kinds": ["festival", "press_conference"], "limit": 5 }),
        )["rows"]
            .clone();
        let id = &rows[0]["activity"]["id"];
        for kind in ["event_programme", "event_checklist", "item_receipt", "event_report"] {
            let drawn = desk.ok("paper_draw", json!({ "paper": { "kind": kind, "activity": id } }));
            assert_eq!(drawn["warnings"], json!([]), "{title} {kind}");
        }
    }
}

#[test]
fn tasks_that_are_late_or_near_are_told_wherever_work_is_looked_for() {
    let desk = Desk::bare();
    desk.ok(
        "office_create",
        json!({ "folder": desk.path("co-quan"), "office": { "unitName": "Cơ quan Thử" } }),
    );
    let event = |title: &str, status: &str, tasks: Value| {
        let activity = json!({ "title": title, "kind": "exhibition", "startsOn": "2026-03-01", "status": status });
        desk.ok("event_save", json!({ "wanted": { "activity": activity, "eventTasks": tasks } }))
    };
    // The office day is 16 January 2026; the first day less 44 days is 16 January.
    let tasks = json!([
        { "position": 0, "text": "Việc Thử quá hạn", "offset": -45, "responsible": "Phòng Thử" },
        { "position": 1, "text": "Việc Thử hôm nay", "offset": -44 },
        { "position": 2, "text": "Việc Thử trong tuần", "offset": -37 },
        { "position": 3, "text": "Việc Thử còn lâu", "offset": -36 },
        { "position": 4, "text": "Việc Thử đã xong", "offset": -60, "settledOn": "2026-01-02" },
        { "position": 5, "text": "Việc Thử chưa đặt hạn" },
    ]);
    let kept = event("Triển lãm Thử", "planned", tasks.clone());
    event("Triển lãm Thử đã hủy", "cancelled", tasks.clone());
    event("Triển lãm Thử hoãn", "postponed", tasks);
    let due = desk.ok("event_due", json!({ "limit": 9 }));
    let told: Vec<_> = due["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["task"]["text"].as_str().unwrap(), row["timing"].as_str().unwrap()))
        .collect();
    assert_eq!(
        told,
        [("Việc Thử quá hạn", "late"), ("Việc Thử hôm nay", "due"), ("Việc Thử trong tuần", "due")]
    );
    assert_eq!(due["total"], 3);
    let first = desk.ok("event_due", json!({ "limit": 1 }));
    assert_eq!((first["rows"].as_array().unwrap().len(), &first["total"]), (1, &json!(3)));
    // The event itself says the same.
    let standing: Vec<_> = kept["standing"]["tasks"]
        .as_array()
        .unwrap()
        .iter()
        .map(|task| task["timing"].as_str().unwrap())
        .collect();
    assert_eq!(standing, ["late", "due", "due", "ahead", "settled", "undated"]);
    let mut wanted = kept["file"].clone();
    wanted["eventTasks"][0]["settledOn"] = "2026-01-16".into();
    desk.ok("event_save", json!({ "loaded": kept["file"], "wanted": wanted }));
    assert_eq!(desk.ok("event_due", json!({ "limit": 9 }))["total"], 2);
}

/// Who is counted, and who is left out of a sum, is told in every language.
#[test]
fn sums_of_guests_name_who_nobody_counted() {
    let desk = Desk::bare();
    desk.ok(
        "office_create",
        json!({ "folder": desk.path("co-quan"), "office": { "unitName": "Cơ quan Thử" } }),
    );
    let guest = |name: &str, side: &str, invited: u32, present: Option<u32>| json!({ "name": name, "side": side, "invited": invited, "present": present });
    let guests = json!([
        guest("Sở Thử", "us", 30, Some(26)),
        guest("Báo chí Thử", "us", 25, None),
        guest("Đoàn khách Thử", "partner", 35, Some(27)),
    ]);
    let activity =
        json!({ "title": "Triển lãm Thử", "kind": "exhibition", "startsOn": "2025-11-11" });
    let kept =
        desk.ok("event_save", json!({ "wanted": { "activity": activity, "guests": guests } }));
    let id = &kept["file"]["activity"]["id"];
    for (lang, own, total) in [
        ("vi", "26 (chưa gồm Báo chí Thử)", "53 (chưa gồm Báo chí Thử)"),
        ("lo", "26 (ບໍ່ລວມ Báo chí Thử)", "53 (ບໍ່ລວມ Báo chí Thử)"),
        ("en", "26 (not including Báo chí Thử)", "53 (not including Báo chí Thử)"),
    ] {
        let path = desk.path("bao-cao.docx");
        desk.ok("paper_save", json!({ "paper": { "kind": "event_report", "activity": id, "lang": lang }, "path": path }));
        let words = words_in(&path, "word/document.xml");
        // A line of Lao is runs of its own in a Word file.
        let lines = words.replace('|', "");
        assert!(
            lines.contains(own) && lines.contains(total) && words.contains("|55|"),
            "{lang}: {words}"
        );
        // Where a part is not counted, no figure of the chart stands for it.
        assert!(!words.contains("|26|") && !words.contains("|53|"), "{lang}: {words}");
    }
}
