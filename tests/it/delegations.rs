//! Delegations from end to end: proposed, prepared, travelled, reported; what the rules say
//! meanwhile; what nobody is shown without asking.

use crate::desk::{Desk, contents};
use caunoi_app::ErrorCode;
use serde_json::{Value, json};
use std::io::Read;
use std::path::Path;

const PASSPORT: &str = "THU9876543";

/// A person entered by full name, another one where the name is known already.
fn person(desk: &Desk, name: &str) -> Value {
    desk.ok(
        "person_save",
        json!({ "wanted": { "person": { "fullName": name } }, "confirmed": true }),
    )["file"]["person"]
        .clone()
}

/// Every part of a Word or Excel file as text.
fn unpacked(path: &Path) -> String {
    let mut archive = zip::ZipArchive::new(std::fs::File::open(path).unwrap()).unwrap();
    let mut bytes = Vec::new();
    for part in 0..archive.len() {
        archive.by_index(part).unwrap().read_to_end(&mut bytes).unwrap();
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// An outgoing delegation of two, 2 to 6 March 2026.
fn outgoing(desk: &Desk, title: &str) -> Value {
    let [head, second] =
        ["Đào Thị Thử", "Ngô Văn Thử"].map(|name| person(desk, name)["id"].clone());
    json!({
        "file": {
            "activity": { "title": title, "kind": "delegation_out", "startsOn": "2026-03-02", "endsOn": "2026-03-06", "hostingSide": "partner" },
            "delegations": [{ "purposeKind": "official", "purpose": "Trao đổi Thử", "guestClass": "c", "decisionNumber": "12/QĐ-THU" }],
            "countries": [{ "position": 0, "country": "LA" }],
            "people": [
                { "person": head, "role": "head", "side": "us", "postAsAt": "Cục trưởng Thử", "position": 0 },
                { "person": second, "role": "participant", "side": "us", "postAsAt": "Chuyên viên Thử", "position": 1 },
            ],
            "members": [{ "person": second, "diet": "Ăn chay qwzchay", "room": "Phòng đơn" }],
            "legs": [
                { "position": 0, "day": "2026-03-02", "starts": "07:00", "ends": "08:30", "zone": "Asia/Vientiane", "place": "Viêng Chăn", "what": "Mục Thử một" },
                { "position": 1, "day": "2026-03-02", "starts": "15:15", "zone": "Asia/Tokyo", "place": "Tokyo", "what": "Mục Thử hai" },
            ],
            "gifts": [{ "direction": "given", "what": "Tranh Thử", "person": person(desk, "Khách Văn Thử")["id"], "amount": "500000", "currency": "VND" }],
            "steps": [{ "stage": "proposed", "day": "2026-01-10" }],
        },
        "promises": [{ "followUp": { "text": "Gửi tư liệu Thử", "due": "2026-04-01" } }],
    })
}

/// The travel document of a person, entered.
fn with_passport(desk: &Desk, person: &Value, until: &str) {
    let loaded = desk.ok("travel_reveal", json!({ "person": person }));
    let mut wanted = loaded.clone();
    wanted["documents"] = json!([{ "kind": "official", "number": PASSPORT, "validUntil": until, "birthDate": "1980-05-17" }]);
    desk.ok("travel_save", json!({ "loaded": loaded, "wanted": wanted }));
}

fn hints(detail: &Value) -> Vec<String> {
    let told = detail["hints"].as_array().unwrap().iter();
    told.map(|hint| {
        format!("{} {}", hint["subject"].as_str().unwrap(), hint["standing"].as_str().unwrap())
    })
    .collect()
}

#[test]
fn editing_members_keeps_their_records_and_one_undo_takes_all_back() {
    let desk = Desk::with_sample();
    let kept = desk.ok("delegation_save", json!({ "wanted": outgoing(&desk, "Đoàn Thử qwz") }));
    let file = &kept["sheet"]["file"];
    assert_eq!(
        (&file["activity"]["status"], &kept["stage"]),
        (&json!("planned"), &json!("proposed"))
    );
    let id = &file["activity"]["id"];
    let promise = &kept["sheet"]["promises"][0]["followUp"];
    assert_eq!((&promise["activity"], &promise["nature"]), (id, &json!("promise")));

    let mut wanted = kept["sheet"].clone();
    wanted["file"]["people"].as_array_mut().unwrap().swap(0, 1);
    wanted["file"]["people"][0]["position"] = 0.into();
    wanted["file"]["people"][1]["position"] = 1.into();
    wanted["file"]["people"][0]["postAsAt"] = "Phó Trưởng phòng Thử".into();
    let saved = desk.ok("delegation_save", json!({ "loaded": kept["sheet"], "wanted": wanted }));
    let entries =
        desk.ok("record_history", json!({ "id": id, "limit": 1 }))["entries"][0]["changes"].clone();
    let what: Vec<_> =
        entries.as_array().unwrap().iter().map(|change| change["what"].as_str().unwrap()).collect();
    assert_eq!(what, ["changed"; 3], "{entries}");

    wanted = saved["sheet"].clone();
    wanted["file"]["steps"] = json!([{ "stage": "returned", "day": "2026-01-12" }]);
    wanted["file"]["activity"]["startsOn"] = "2026-01-11".into();
    wanted["file"]["activity"]["endsOn"] = "2026-01-12".into();
    let returned =
        desk.ok("delegation_save", json!({ "loaded": saved["sheet"], "wanted": wanted }));
    assert_eq!(returned["sheet"]["file"]["activity"]["status"], "held");
    for _ in 0..3 {
        desk.ok("change_undo", json!({}));
    }
    assert_eq!(desk.titles("doan thu qwz"), Vec::<String>::new());
    assert_eq!(
        desk.ok("follow_up_list", json!({ "activities": [id], "limit": 9 }))["rows"],
        json!([])
    );
}

#[test]
fn a_fault_anywhere_keeps_nothing() {
    let desk = Desk::with_sample();
    let mut wanted = outgoing(&desk, "Đoàn Thử qwz");
    wanted["file"]["people"][1]["role"] = "head".into();
    wanted["file"]["members"][0]["person"] = person(&desk, "Người Ngoài Thử")["id"].clone();
    wanted["promises"][0]["followUp"]["text"] = "".into();
    let refused = desk.refused("delegation_save", json!({ "wanted": wanted }));
    let paths: Vec<_> = refused.fields.iter().map(|fault| fault.path.as_str()).collect();
    assert_eq!(paths, ["file.people.1.role", "file.members.0.person", "promises.0.followUp.text"]);
    wanted["file"]["legs"][0]["starts"] = "7h".into();
    assert_eq!(
        desk.refused("delegation_save", json!({ "wanted": wanted })).code,
        ErrorCode::MalformedRequest
    );
    assert_eq!(desk.titles("doan thu qwz"), Vec::<String>::new());
}

#[test]
fn a_leg_keeps_the_time_of_its_place() {
    let desk = Desk::with_sample();
    let kept = desk.ok("delegation_save", json!({ "wanted": outgoing(&desk, "Đoàn Thử") }));
    let id = &kept["sheet"]["file"]["activity"]["id"];
    let legs = &desk.ok("delegation_get", json!({ "id": id }))["sheet"]["file"]["legs"];
    let told: Vec<_> = legs
        .as_array()
        .unwrap()
        .iter()
        .map(|leg| format!("{} {} {}", leg["day"], leg["starts"], leg["zone"]))
        .collect();
    assert_eq!(
        told,
        [r#""2026-03-02" "07:00" "Asia/Vientiane""#, r#""2026-03-02" "15:15" "Asia/Tokyo""#]
    );
}

#[test]
fn the_rules_are_told_with_where_they_stand_and_an_exception_is_kept() {
    let desk = Desk::with_sample();
    let kept = desk.ok("delegation_save", json!({ "wanted": outgoing(&desk, "Đoàn Thử") }));
    assert_eq!(
        hints(&kept),
        ["passport_months not_known", "passport_months not_known", "report_days due"]
    );
    let people = &kept["sheet"]["file"]["people"];
    with_passport(&desk, &people[0]["person"], "2026-08-30");
    with_passport(&desk, &people[1]["person"], "2027");
    let own = json!([
        { "about": "days", "figure": "4", "citation": "Quy chế Thử, Điều 1", "validTo": "open" },
        { "about": "report_days", "figure": "7", "citation": "Quy chế Thử, Điều 2", "validTo": "open" },
    ]);
    desk.ok("rule_save", json!({ "loaded": [], "wanted": own }));
    let id = &kept["sheet"]["file"]["activity"]["id"];
    let told = desk.ok("delegation_get", json!({ "id": id }));
    assert_eq!(hints(&told), ["days exceeded", "passport_months exceeded", "report_days due"]);
    assert_eq!(
        (&told["hints"][0]["found"], &told["hints"][0]["citation"]),
        (&json!("5"), &json!("Quy chế Thử, Điều 1"))
    );
    assert_eq!(told["hints"][2]["day"], "2026-03-13");

    let mut wanted = told["sheet"].clone();
    wanted["file"]["exceptions"] = json!([{ "about": "days", "reason": "Lịch bạn bố trí" }]);
    let told = desk.ok("delegation_save", json!({ "loaded": told["sheet"], "wanted": wanted }));
    assert_eq!(
        (hints(&told).len(), &told["hints"][0]["exception"]),
        (3, &json!("Lịch bạn bố trí"))
    );
}

#[test]
fn a_report_that_is_due_is_told_until_it_is_made() {
    let desk = Desk::with_sample();
    let mut wanted = outgoing(&desk, "Đoàn Thử về");
    wanted["file"]["activity"]["startsOn"] = "2025-12-20".into();
    wanted["file"]["activity"]["endsOn"] = "2025-12-24".into();
    wanted["file"]["steps"] = json!([{ "stage": "returned", "day": "2025-12-24" }]);
    let kept = desk.ok("delegation_save", json!({ "wanted": wanted }));
    // The delegations of the sample office came back too, and nobody says that they are reported
    // on.
    let due = |title: &str| {
        let rows = desk.ok("delegation_due", json!({}))["rows"].clone();
        rows.as_array()
            .unwrap()
            .iter()
            .find(|row| row["activity"]["title"] == title)
            .map(|row| row["hint"].clone())
    };
    let hint = due("Đoàn Thử về").unwrap();
    assert_eq!((&hint["day"], &hint["standing"]), (&json!("2026-01-08"), &json!("late")));
    let mut reported = kept["sheet"].clone();
    reported["file"]["steps"]
        .as_array_mut()
        .unwrap()
        .push(json!({ "stage": "reported", "day": "2026-01-15" }));
    desk.ok("delegation_save", json!({ "loaded": kept["sheet"], "wanted": reported }));
    assert_eq!(due("Đoàn Thử về"), None);
}

/// A delegation is due by what it is, however it was entered: in a line, with a step, or with its
/// number alone.
#[test]
fn every_delegation_that_came_back_is_due_until_it_is_reported_on() {
    let desk = Desk::bare();
    desk.ok(
        "office_create",
        json!({ "folder": desk.path("co-quan"), "office": { "unitName": "Cơ quan Thử" } }),
    );
    let quick = |title: &str, kind: &str, starts: &str, ends: &str| {
        let activity = json!({ "title": title, "kind": kind, "startsOn": starts, "endsOn": ends });
        desk.ok("activity_save", json!({ "wanted": { "activity": activity } }))["file"].clone()
    };
    let due = || {
        let told = desk.ok("delegation_due", json!({}));
        let rows = told["rows"].as_array().unwrap().clone();
        assert_eq!(told["total"], rows.len());
        let line = |row: &Value| {
            let hint = &row["hint"];
            let word = |value: &Value| value.as_str().unwrap_or("-").to_owned();
            format!(
                "{} {} {}",
                word(&row["activity"]["title"]),
                word(&hint["day"]),
                word(&hint["standing"])
            )
        };
        rows.iter().map(line).collect::<Vec<_>>()
    };
    let back = quick("Đoàn ra Thử", "delegation_out", "2025-05-18", "2025-05-22");
    quick("Đoàn vào Thử", "delegation_in", "2026-01-10", "2026-01-15");
    // The office day is 16 January 2026: these are not back yet, or are no delegations.
    quick("Đoàn Thử về hôm nay", "delegation_out", "2026-01-12", "2026-01-16");
    quick("Đoàn Thử sắp đi", "delegation_out", "2026-01-17", "2026-01-18");
    quick("Hội đàm Thử", "talks", "2025-05-18", "unknown");
    // A month alone: back for certain, late for certain. Before the rule on reports was in force:
    // due without a day.
    quick("Đoàn Thử tháng 5", "delegation_out", "2025-05", "unknown");
    quick("Đoàn Thử năm 2019", "delegation_in", "2019-04-05", "2019-04-09");
    let expected = [
        "Đoàn Thử năm 2019 - -",
        "Đoàn Thử tháng 5 unknown late",
        "Đoàn ra Thử 2025-06-06 late",
        "Đoàn vào Thử 2026-01-30 due",
    ];
    assert_eq!(due(), expected);
    // Where not all are shown, those due first are, whenever they began.
    let first = desk.ok("delegation_due", json!({ "limit": 1 }));
    assert_eq!(
        (&first["total"], &first["rows"][0]["activity"]["title"]),
        (&json!(4), &json!("Đoàn Thử năm 2019"))
    );
    assert_eq!(first["rows"].as_array().unwrap().len(), 1);
    // The step says that it is worked on, the number that it is done.
    let mut wanted = back.clone();
    wanted["steps"] = json!([{ "stage": "approved" }]);
    let kept = desk
        .ok("delegation_save", json!({ "loaded": { "file": back }, "wanted": { "file": wanted } }))
        ["sheet"]
        .clone();
    assert_eq!(due(), expected);
    let mut wanted = kept.clone();
    wanted["file"]["delegations"] = json!([{ "reportNumber": "12/BC-THU" }]);
    desk.ok("delegation_save", json!({ "loaded": kept, "wanted": wanted }));
    assert_eq!(due(), [expected[0], expected[1], expected[3]]);
}

#[test]
fn gifts_are_seen_when_the_same_person_is_met_again() {
    let desk = Desk::with_sample();
    let first = outgoing(&desk, "Đoàn Thử lần một");
    let met = first["file"]["gifts"][0]["person"].clone();
    desk.ok("delegation_save", json!({ "wanted": first }));
    let mut next = outgoing(&desk, "Đoàn Thử lần hai");
    next["file"]["gifts"] = json!([]);
    assert_eq!(desk.ok("delegation_save", json!({ "wanted": next }))["giftsBefore"], json!([]));
    next["file"]["people"]
        .as_array_mut()
        .unwrap()
        .push(json!({ "person": met, "role": "head", "side": "partner", "position": 0 }));
    let kept = desk.ok("delegation_save", json!({ "wanted": next }));
    let before = &kept["giftsBefore"][0];
    assert_eq!(
        (&before["gift"]["what"], &before["activity"]["title"]),
        (&json!("Tranh Thử"), &json!("Đoàn Thử lần một"))
    );
    let talks = json!({ "file": { "activity": { "title": "Hội đàm Thử", "kind": "talks" }, "people": [{ "person": met, "side": "partner" }] } });
    let talks = desk.ok("talks_save", json!({ "wanted": talks }));
    assert_eq!(talks["giftsBefore"][0]["gift"]["what"], "Tranh Thử");
}

#[test]
fn personal_data_are_in_no_search_list_log_or_paper_unless_asked_for() {
    let desk = Desk::with_sample();
    let kept = desk.ok("delegation_save", json!({ "wanted": outgoing(&desk, "Đoàn Thử") }));
    let head = &kept["sheet"]["file"]["people"][0]["person"];
    with_passport(&desk, head, "2026-08-30");
    let id = &kept["sheet"]["file"]["activity"]["id"];

    let masked = desk.ok("travel_list", json!({ "people": [head] }));
    assert_eq!(
        (&masked["rows"][0]["number"], &masked["rows"][0]["validUntil"]),
        (&json!("•••543"), &json!("2026-08-30"))
    );
    assert_eq!(
        desk.ok("travel_reveal", json!({ "person": head }))["documents"][0]["number"],
        PASSPORT
    );

    let history = desk.ok("record_history", json!({ "id": head, "limit": 50 }));
    assert!(
        history["entries"][0]["changes"]
            .as_array()
            .unwrap()
            .iter()
            .any(|change| change["table"] == "travel_document" && change["new"] == "•••")
    );
    let told = [
        history,
        masked,
        desk.ok("person_get", json!({ "id": head })),
        desk.ok("person_list", json!({ "text": PASSPORT, "limit": 9 })),
        desk.ok("record_search", json!({ "text": PASSPORT, "limit": 9 })),
        desk.ok("delegation_get", json!({ "id": id })),
        desk.ok("activity_get", json!({ "id": id })),
        desk.ok("change_state", json!({})),
    ];
    for answer in &told {
        for secret in [PASSPORT, "1980-05-17", "1980"] {
            assert!(!answer.to_string().contains(secret), "{secret} in {answer}");
        }
    }
    for text in [PASSPORT, "9876543", "qwzchay"] {
        assert_eq!(
            desk.ok("record_search", json!({ "text": text, "limit": 9 }))["hits"]
                .as_array()
                .map(Vec::len),
            Some(0),
            "{text}"
        );
    }
    let activity = || json!({ "activity": id, "lang": "vi" });
    let mut files = Vec::new();
    for kind in ["member_list", "programme", "name_cards", "seat_labels", "trip_report"] {
        let path = desk.path(&format!("{kind}.docx"));
        let mut paper = activity();
        paper["kind"] = json!(kind);
        desk.ok("paper_save", json!({ "paper": paper, "path": path }));
        files.push(path);
    }
    let pack =
        desk.ok("pack_begin", json!({ "subject": { "kind": "activity", "id": id } }))["file"]
            .clone();
    let pack = desk.ok("pack_save", json!({ "wanted": pack }))["file"].clone();
    files.push(desk.path("ho-so.docx"));
    desk.ok("pack_print_to", json!({ "pack": pack, "path": files.last() }));
    files.push(desk.path("so.xlsx"));
    let register = json!({ "of": "activities", "list": { "limit": 500 } });
    desk.ok("register_draw_to", json!({ "register": register, "path": files.last() }));
    for file in files {
        let said = unpacked(&file);
        assert!(said.contains("Thử") || said.contains("THỬ"), "{} says something", file.display());
        for secret in [PASSPORT, "17/05/1980", "1980-05-17", "qwzchay"] {
            assert!(!said.contains(secret), "{secret} in {}", file.display());
        }
    }
    let logs: Vec<_> = contents(&desk.path("data"))
        .into_iter()
        .filter(|(_, bytes)| String::from_utf8_lossy(bytes).contains(PASSPORT))
        .collect();
    assert_eq!(logs, []);
}

#[test]
fn travel_documents_are_kept_apart_and_taken_back_with_one_undo() {
    let desk = Desk::with_sample();
    let traveller = person(&desk, "Đào Thị Thử")["id"].clone();
    with_passport(&desk, &traveller, "2026-08-30");
    let loaded = desk.ok("travel_reveal", json!({ "person": traveller }));
    let mut wanted = loaded.clone();
    wanted["person"]["fullName"] = "Tên Khác Thử".into();
    wanted["documents"][0]["issuedOn"] = "2027".into();
    let refused = desk.refused("travel_save", json!({ "loaded": loaded, "wanted": wanted }));
    assert_eq!(refused.fields[0].path, "documents.0.validUntil");
    wanted["documents"] = json!([]);
    let kept = desk.ok("travel_save", json!({ "loaded": loaded, "wanted": wanted }));
    assert_eq!(
        (&kept["documents"], &kept["person"]["fullName"]),
        (&json!([]), &json!("Đào Thị Thử"))
    );
    desk.ok("change_undo", json!({}));
    assert_eq!(desk.ok("travel_reveal", json!({ "person": traveller })), loaded);
}
