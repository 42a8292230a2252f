//! The main job from end to end: an activity is logged, seen under the agreement and commitment it
//! carries out, found, undone, and printed.

use crate::desk::Desk;
use serde_json::{Value, json};

/// An activity that carries out the first commitment of the founding agreement.
fn activity(founding: &Value, title: &str) -> Value {
    json!({
        "activity": {
            "title": title, "kind": "training", "startsOn": "2026-01-10", "endsOn": "unknown", "status": "held",
            "agreement": founding["file"]["agreement"]["id"],
        },
        "commitments": [{ "commitment": founding["file"]["commitments"][0]["id"] }],
        "tags": [{ "text": "thử" }],
    })
}

#[test]
fn a_logged_activity_is_seen_under_the_commitment_it_carries_out() {
    let desk = Desk::with_sample();
    let before = desk.founding();
    let held = |founding: &Value| founding["commitments"][0]["progress"]["held"].as_u64().unwrap();
    let kept =
        desk.ok("activity_save", json!({ "wanted": activity(&before, "Lớp tập huấn thử nghiệm") }));
    let after = desk.founding();
    assert_eq!(held(&after), held(&before) + 1);
    assert_eq!(after["commitments"][0]["progress"]["state"], "carried_out");
    let titles: Vec<_> = after["commitments"][0]["activities"]
        .as_array()
        .unwrap()
        .iter()
        .map(|a| a["title"].as_str().unwrap())
        .collect();
    assert!(titles.contains(&"Lớp tập huấn thử nghiệm"));
    assert_eq!(
        kept["names"][kept["file"]["activity"]["agreement"].as_str().unwrap()]["short"],
        "founding"
    );
}

#[test]
fn words_without_marks_find_and_words_with_marks_choose() {
    let desk = Desk::with_sample();
    let founding = desk.founding();
    desk.ok("activity_save", json!({ "wanted": activity(&founding, "Bàn về đối ngoại qwz") }));
    desk.ok("activity_save", json!({ "wanted": activity(&founding, "Đội ngoài qwz") }));
    assert!(desk.titles("doi ngoai qwz").len() == 2);
    assert_eq!(desk.titles("đối ngoại qwz"), ["Bàn về đối ngoại qwz"]);
    assert_eq!(desk.titles("\"(*:-^ AND qqqq"), Vec::<String>::new());
    let hits = desk.ok("record_search", json!({ "text": "pasaxon", "limit": 20 }));
    let tables: Vec<_> = hits["hits"]
        .as_array()
        .unwrap()
        .iter()
        .map(|hit| hit["table"].as_str().unwrap().to_owned())
        .collect();
    assert!(
        tables.contains(&"organisation".to_owned()) && tables.contains(&"activity".to_owned()),
        "{tables:?}"
    );
}

#[test]
fn undo_takes_back_what_was_done_and_redo_makes_it_again() {
    let desk = Desk::with_sample();
    assert_eq!(desk.refused("change_undo", json!({})).code, caunoi_app::ErrorCode::NothingToUndo);
    let founding = desk.founding();
    let kept =
        desk.ok("activity_save", json!({ "wanted": activity(&founding, "Hoạt động qwz một") }));
    let mut wanted = kept["file"].clone();
    wanted["activity"]["title"] = "Hoạt động qwz hai".into();
    wanted["tags"] = json!([]);
    desk.ok("activity_save", json!({ "loaded": kept["file"], "wanted": wanted }));
    assert_eq!(desk.titles("hoat dong qwz"), ["Hoạt động qwz hai"]);

    desk.ok("change_undo", json!({}));
    let again = desk.ok("activity_get", json!({ "id": kept["file"]["activity"]["id"] }));
    assert_eq!(again["file"], kept["file"]);
    let done = desk.ok("change_undo", json!({}));
    assert_eq!(done["change"]["label"], "activity_create");
    assert_eq!(desk.titles("hoat dong qwz"), Vec::<String>::new());
    desk.ok("change_redo", json!({}));
    desk.ok("change_redo", json!({}));
    assert_eq!(desk.titles("hoat dong qwz"), ["Hoạt động qwz hai"]);
    assert_eq!(desk.refused("change_redo", json!({})).code, caunoi_app::ErrorCode::NothingToRedo);
}

#[test]
fn many_activities_are_changed_by_one_command_and_taken_back_by_one_undo() {
    let desk = Desk::with_sample();
    let page = desk.ok("activity_list", json!({ "limit": 100 }));
    let ids: Vec<_> =
        page["rows"].as_array().unwrap().iter().map(|row| row["activity"]["id"].clone()).collect();
    assert!(ids.len() >= 16);
    let edited = desk.ok(
        "activity_edit_many",
        json!({ "ids": ids, "informationClass": "official", "addTags": ["soát lại"] }),
    );
    assert_eq!(edited["changed"], ids.len());
    let marked = desk.ok(
        "activity_list",
        json!({ "limit": 100, "tags": ["soát lại"], "classes": ["official"] }),
    );
    assert_eq!(marked["total"], ids.len());
    desk.ok("change_undo", json!({}));
    let page_again = desk.ok("activity_list", json!({ "limit": 100 }));
    assert_eq!(page_again["rows"], page["rows"]);
}

#[test]
fn a_deleted_record_is_gone_from_lists_and_comes_back() {
    let desk = Desk::with_sample();
    let founding = desk.founding();
    let kept =
        desk.ok("activity_save", json!({ "wanted": activity(&founding, "Hoạt động sắp xoá thử") }));
    let named = json!({ "table": "activity", "ids": [kept["file"]["activity"]["id"]] });
    desk.ok("record_delete", named.clone());
    assert_eq!(desk.titles("sap xoa thu"), Vec::<String>::new());
    desk.ok("record_restore", named);
    assert_eq!(desk.titles("sap xoa thu"), ["Hoạt động sắp xoá thử"]);
}

#[test]
fn the_bin_tells_what_was_deleted_by_whom_and_lets_it_go_again() {
    let desk = Desk::with_sample();
    let founding = desk.founding();
    let activity =
        desk.ok("activity_save", json!({ "wanted": activity(&founding, "Hoạt động sắp xoá thử") }))
            ["file"]["activity"]["id"]
            .clone();
    let agreement = founding["file"]["agreement"]["id"].clone();
    desk.ok("record_delete", json!({ "table": "activity", "ids": [activity] }));
    desk.ok("record_delete", json!({ "table": "agreement", "ids": [agreement] }));
    let first = desk.ok("bin_list", json!({ "limit": 1 }));
    assert_eq!(
        (&first["rows"][0]["table"], &first["rows"][0]["id"]),
        (&json!("agreement"), &agreement)
    );
    let second = desk.ok("bin_list", json!({ "limit": 1, "after": first["next"] }));
    assert_eq!(
        second,
        json!({ "rows": [{
            "table": "activity", "id": activity, "name": "Hoạt động sắp xoá thử", "at": "2026-01-15T18:30:00+00:00", "actor": "can-bo-thu",
        }], "next": null })
    );
    desk.ok("record_restore", json!({ "table": "agreement", "ids": [agreement] }));
    assert_eq!(desk.ok("bin_list", json!({ "limit": 9 })), second);
    assert_eq!(desk.founding(), founding);
    assert_eq!(
        desk.refused("bin_list", json!({ "limit": 9, "after": "n.1" })).code,
        caunoi_app::ErrorCode::MalformedRequest
    );
}

#[test]
fn the_register_is_narrowed_to_where_agreements_stand_today() {
    let desk = Desk::with_sample();
    let before =
        desk.ok("agreement_list", json!({ "limit": 500, "statuses": ["expiring", "negotiating"] }));
    assert_eq!(
        (before["total"].as_u64(), before["rows"].as_array().map(Vec::len)),
        (Some(0), Some(0))
    );
    for (title, stage, from) in [
        ("Thỏa thuận sắp hết thử", "signed", "2023-04-01"),
        ("Thỏa thuận còn dài thử", "signed", "2025-04-01"),
        ("Dự thảo thử", "negotiating", "unknown"),
    ] {
        let agreement = json!({ "title": title, "stage": stage, "signedOn": from, "effectiveFrom": from, "duration": "P36M" });
        desk.ok("agreement_save", json!({ "wanted": { "agreement": agreement } }));
    }
    let titles = |page: &Value| {
        page["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row["title"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    let question = json!({ "limit": 1, "statuses": ["expiring", "negotiating"] });
    let first = desk.ok("agreement_list", question.clone());
    assert_eq!(
        (first["total"].as_u64(), titles(&first)),
        (Some(2), vec!["Thỏa thuận sắp hết thử".to_owned()])
    );
    let mut next = question.clone();
    next["after"] = first["next"].clone();
    assert_eq!(titles(&desk.ok("agreement_list", next)), ["Dự thảo thử"]);
    let typed = desk.ok(
        "agreement_list",
        json!({ "limit": 9, "text": "du thao", "statuses": ["expiring", "negotiating"] }),
    );
    assert_eq!(
        (typed["total"].as_u64(), titles(&typed)),
        (Some(1), vec!["Dự thảo thử".to_owned()])
    );
}

#[test]
fn changes_are_told_and_remembered() {
    let desk = Desk::with_sample();
    let founding = desk.founding();
    desk.events();
    let kept = desk
        .ok("activity_save", json!({ "wanted": activity(&founding, "Hoạt động có nhật ký thử") }));
    let told = serde_json::to_value(desk.events()).unwrap();
    assert_eq!(
        told,
        json!([{ "event": "changed", "tables": ["activity", "activity_commitment", "activity_tag"], "origin": "activity_save" }])
    );
    let history =
        desk.ok("record_history", json!({ "id": kept["file"]["activity"]["id"], "limit": 10 }));
    let entry = &history["entries"][0];
    assert_eq!(
        (entry["label"].as_str(), entry["actor"].as_str()),
        (Some("activity_create"), Some("can-bo-thu"))
    );
    assert!(
        entry["changes"]
            .as_array()
            .unwrap()
            .iter()
            .any(|change| change["new"] == "Hoạt động có nhật ký thử")
    );
}

#[test]
fn an_office_is_as_it_was_left() {
    let desk = Desk::bare();
    let folder = desk.path("co-quan");
    let office = json!({ "unitName": "Phòng Thử nghiệm", "place": "Huế", "languages": "vi lo" });
    desk.ok("office_create", json!({ "folder": folder, "office": office }));
    desk.ok("activity_save", json!({ "wanted": { "activity": { "title": "Việc thử" } } }));
    desk.ok("draft_save", json!({ "key": "activity/new", "content": "{\"title\":\"dở dang\"}" }));
    desk.ok("office_close", json!({}));
    assert_eq!(
        desk.refused("activity_list", json!({ "limit": 1 })).code,
        caunoi_app::ErrorCode::NoOfficeOpen
    );
    let status = desk.ok("office_resume", json!({}));
    assert_eq!(status["open"]["office"]["unitName"], "Phòng Thử nghiệm");
    assert_eq!(status["today"], "2026-01-16", "office time is seven hours ahead");
    assert_eq!(desk.titles(""), ["Việc thử"]);
    assert_eq!(
        desk.ok("draft_get", json!({ "key": "activity/new" }))["content"],
        "{\"title\":\"dở dang\"}"
    );
}

#[test]
fn drafts_are_listed_and_name_what_they_refer_to() {
    let desk = Desk::with_sample();
    assert_eq!(desk.ok("draft_list", json!({}))["rows"], json!([]));
    desk.ok("draft_save", json!({ "key": "activity/new", "content": "{\"title\":\"một\"}" }));
    desk.ok("draft_save", json!({ "key": "talks/new", "content": "{}" }));
    let rows = desk.ok("draft_list", json!({}))["rows"].take();
    let keys: Vec<&str> =
        rows.as_array().unwrap().iter().filter_map(|row| row["key"].as_str()).collect();
    assert_eq!(keys.len(), 2);
    assert!(keys.contains(&"activity/new") && keys.contains(&"talks/new"), "{keys:?}");
    let title = rows.as_array().unwrap().iter().find(|row| row["key"] == "activity/new").unwrap();
    assert_eq!(title["content"], "{\"title\":\"một\"}");
    assert!(title["at"].as_str().unwrap().starts_with("2026-01-"), "{title}");
    desk.ok("draft_discard", json!({ "key": "talks/new" }));
    assert_eq!(desk.ok("draft_list", json!({}))["rows"].as_array().unwrap().len(), 1);

    let person = desk
        .ok("person_save", json!({ "wanted": { "person": { "fullName": "Người Thử Nghiệm" } } }));
    let person = person["file"]["person"]["id"].as_str().unwrap();
    let agreement = desk.founding()["file"]["agreement"].clone();
    let nobody = "018bcfe5-6800-7000-8000-000000000000";
    let names =
        desk.ok("record_names", json!({ "ids": [person, agreement["id"], nobody] }))["names"]
            .take();
    assert_eq!(
        names[person],
        json!({ "table": "person", "text": "Người Thử Nghiệm", "short": "" })
    );
    assert_eq!(names[agreement["id"].as_str().unwrap()]["text"], agreement["title"]);
    assert_eq!(names.as_object().unwrap().len(), 2, "a record that is not there has no name");
}

#[test]
fn the_pack_of_the_founding_agreement_is_printed_in_three_languages() {
    let desk = Desk::with_sample();
    for lang in ["vi", "lo", "en"] {
        let path = desk.path(&format!("{lang}.pdf"));
        let mut pack = desk.ok(
            "pack_begin",
            json!({ "subject": { "kind": "named", "name": "founding" }, "lang": lang }),
        )["file"]
            .take();
        pack["pack"]["span"] = json!("all");
        let request = json!({ "pack": pack, "path": path });
        let saved = desk.ok("pack_print_to", request.clone());
        assert!(saved["pages"].as_u64().unwrap() > 5);
        let bytes = std::fs::read(&path).unwrap();
        assert!(bytes.starts_with(b"%PDF-"));
        let drawn = || {
            desk.ok("pack_compose", json!({ "pack": request["pack"] }))["paper"]["content"].take()
        };
        assert!(drawn() == drawn(), "the same pack of the same moment has the same bytes");
        let word = desk.path(&format!("{lang}.docx"));
        desk.ok("pack_print_to", json!({ "pack": request["pack"], "path": word }));
        assert!(
            std::fs::read(&word).unwrap().starts_with(b"PK"),
            "the extension says that it is for Word"
        );
    }
    let partner = desk.founding()["file"]["parties"][1]["organisation"].clone();
    let begun = desk.ok("pack_begin", json!({ "subject": { "kind": "partner", "id": partner } }));
    let pdf = desk.ok("pack_compose", json!({ "pack": begun["file"] }));
    assert!(pdf["paper"]["content"].as_str().unwrap().len() > 1000);
}
