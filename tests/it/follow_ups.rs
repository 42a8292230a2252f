//! Follow-ups from end to end: where they are listed, when they are due, and that they can be taken
//! back like everything else.

use crate::desk::Desk;
use serde_json::{Value, json};

/// Texts and timings of the follow-ups a question finds.
fn found(desk: &Desk, question: Value) -> Vec<(String, String)> {
    let mut question = question;
    question["limit"] = 100.into();
    let page = desk.ok("follow_up_list", question);
    let text = |row: &Value, name: &str| row[name].as_str().unwrap().to_owned();
    page["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (text(row, "text"), text(row, "timing")))
        .collect()
}

fn texts(desk: &Desk, question: Value) -> Vec<String> {
    found(desk, question).into_iter().map(|(text, _)| text).collect()
}

/// Notes a follow-up with these fields.
fn noted(desk: &Desk, fields: Value) -> Value {
    desk.ok("follow_up_save", json!({ "wanted": { "followUp": fields } }))["file"].clone()
}

#[test]
fn what_is_due_or_late_comes_with_the_earliest_first() {
    let desk = Desk::with_sample();
    // Today is 2026-01-16 in the office.
    noted(&desk, json!({ "text": "Thử chưa đến hạn", "due": "2026-03-01" }));
    noted(&desk, json!({ "text": "Thử đến hạn", "due": "2026-01-20" }));
    noted(&desk, json!({ "text": "Thử quá hạn", "due": "2025-12" }));
    noted(
        &desk,
        json!({ "text": "Thử đã xong", "due": "2025-12", "status": "done", "settledOn": "2025-12-20" }),
    );
    let due = json!({ "due": true, "order": "oldest" });
    let expected = [("Thử quá hạn", "late"), ("Thử đến hạn", "due")]
        .map(|(text, timing)| (text.to_owned(), timing.to_owned()));
    assert_eq!(found(&desk, due), expected);
}

#[test]
fn an_agreement_shows_what_came_of_its_activities_and_commitments_too() {
    let desk = Desk::with_sample();
    let founding = desk.founding();
    let agreement = founding["file"]["agreement"]["id"].clone();
    let of_agreement = || texts(&desk, json!({ "agreements": [agreement], "text": "qwz" }));
    let talks = desk.ok("activity_save", json!({ "wanted": { "activity": { "title": "Hội đàm Thử" } } }))["file"].clone();
    noted(&desk, json!({ "text": "Việc qwz của hội đàm", "activity": talks["activity"]["id"] }));
    noted(
        &desk,
        json!({ "text": "Việc qwz của cam kết", "commitment": founding["file"]["commitments"][0]["id"] }),
    );
    assert_eq!(of_agreement(), ["Việc qwz của cam kết"]);

    let mut wanted = talks.clone();
    wanted["activity"]["agreement"] = agreement.clone();
    desk.ok("activity_save", json!({ "loaded": talks, "wanted": wanted }));
    assert_eq!(of_agreement().len(), 2);
    desk.ok("change_undo", json!({}));
    assert_eq!(of_agreement(), ["Việc qwz của cam kết"]);
}

#[test]
fn one_is_found_binned_restored_and_remembered() {
    let desk = Desk::with_sample();
    let file = noted(&desk, json!({ "text": "Gửi tư liệu qwz", "responsible": "Phòng Thử" }));
    let id = &file["followUp"]["id"];
    let search = || {
        desk.ok("record_search", json!({ "text": "tu lieu qwz", "limit": 5 }))["hits"]
            .as_array()
            .unwrap()
            .len()
    };
    assert_eq!(search(), 1);
    desk.ok("record_delete", json!({ "table": "follow_up", "ids": [id] }));
    assert_eq!(search(), 0);
    let bin = desk.ok("bin_list", json!({ "limit": 5 }));
    assert_eq!(bin["rows"][0]["name"], "Gửi tư liệu qwz");
    desk.ok("record_restore", json!({ "table": "follow_up", "ids": [id] }));
    assert_eq!(search(), 1);
    assert_eq!(
        desk.ok("record_history", json!({ "id": id, "limit": 10 }))["entries"]
            .as_array()
            .unwrap()
            .len(),
        3
    );
    assert_eq!(
        desk.ok("value_suggest", json!({ "field": "responsible", "text": "phong", "limit": 5 }))["values"],
        json!(["Phòng Thử"])
    );
}

#[test]
fn what_is_open_cannot_have_been_settled() {
    let desk = Desk::with_sample();
    let refused = desk.refused(
        "follow_up_save",
        json!({ "wanted": { "followUp": { "text": "Thử", "settledOn": "2026-01-01" } } }),
    );
    assert_eq!(refused.fields[0].path, "followUp.settledOn");
    let refused = desk.refused(
        "follow_up_save",
        json!({ "wanted": { "followUp": { "text": "Thử", "activity": founding_id(&desk) } } }),
    );
    assert_eq!(refused.fields[0].path, "followUp.activity");
}

fn founding_id(desk: &Desk) -> Value {
    desk.founding()["file"]["agreement"]["id"].clone()
}
