//! Talks from end to end: prepared, held, concluded; and the next time, what became of the
//! conclusions.

use crate::desk::Desk;
use serde_json::{Value, json};

/// Talks with the founding partner, with these conclusions.
fn talks(founding: &Value, title: &str, day: &str, conclusions: &[&str]) -> Value {
    let partner = founding["file"]["parties"]
        .as_array()
        .unwrap()
        .iter()
        .find(|party| party["side"] == "partner")
        .unwrap();
    json!({
        "file": {
            "activity": {
                "title": title, "kind": "talks", "startsOn": day, "status": if day > "2026-01-16" { "planned" } else { "held" }, "agreement": founding["file"]["agreement"]["id"],
            },
            "parties": [{ "organisation": partner["organisation"], "role": "counterpart", "side": "partner" }],
            "talks": [{ "room": "Phòng Thử", "tactics": "Lưu ý qwz" }],
            "points": [
                { "position": 0, "kind": "raise", "text": "Điểm Thử một", "answer": "" },
                { "position": 1, "kind": "may_be_raised", "text": "Điểm Thử hai", "answer": "Trả lời Thử" },
            ],
        },
        "conclusions": conclusions.iter().map(|text| json!({ "followUp": { "text": text } })).collect::<Vec<_>>(),
    })
}

fn conclusions(detail: &Value) -> Vec<&str> {
    detail["standing"].as_array().unwrap().iter().map(|row| row["text"].as_str().unwrap()).collect()
}

#[test]
fn a_conclusion_is_a_follow_up_of_the_talks_and_one_undo_takes_all_back() {
    let desk = Desk::with_sample();
    let founding = desk.founding();
    let kept = desk.ok(
        "talks_save",
        json!({ "wanted": talks(&founding, "Hội đàm Thử", "2026-01-10", &["Một qwz", "Hai qwz"]) }),
    );
    assert_eq!(conclusions(&kept), ["Một qwz", "Hai qwz"]);
    let activity = &kept["sheet"]["file"]["activity"]["id"];
    let follow_up = &kept["sheet"]["conclusions"][1]["followUp"];
    assert_eq!(
        (&follow_up["activity"], &follow_up["nature"], &follow_up["position"]),
        (activity, &json!("conclusion"), &json!(1))
    );
    assert_eq!(follow_up["agreement"], founding["file"]["agreement"]["id"]);
    let listed = || {
        desk.ok("follow_up_list", json!({ "activities": [activity], "limit": 9 }))["rows"]
            .as_array()
            .unwrap()
            .len()
    };
    assert_eq!((listed(), desk.titles("diem thu hai")), (2, vec!["Hội đàm Thử".to_owned()]));

    let mut wanted = kept["sheet"].clone();
    wanted["file"]["talks"][0]["said"] = "Đã trao đổi".into();
    let moved = wanted["conclusions"].as_array_mut().unwrap();
    moved.swap(0, 1);
    moved.pop();
    moved.push(json!({ "followUp": { "text": "Ba qwz", "due": "2026-02" } }));
    let kept = desk.ok("talks_save", json!({ "loaded": kept["sheet"], "wanted": wanted }));
    assert_eq!(conclusions(&kept), ["Hai qwz", "Ba qwz"]);
    assert_eq!(kept["sheet"]["conclusions"][0]["followUp"]["id"], follow_up["id"]);
    desk.ok("change_undo", json!({}));
    assert_eq!(
        conclusions(&desk.ok("talks_get", json!({ "id": activity }))),
        ["Một qwz", "Hai qwz"]
    );
    desk.ok("change_undo", json!({}));
    assert_eq!((listed(), desk.titles("diem thu hai")), (0, Vec::new()));
}

#[test]
fn a_fault_in_a_conclusion_keeps_nothing() {
    let desk = Desk::with_sample();
    let wanted = talks(&desk.founding(), "Hội đàm Thử qwz", "2026-01-10", &["Một", ""]);
    let refused = desk.refused("talks_save", json!({ "wanted": wanted }));
    assert_eq!(refused.fields[0].path, "conclusions.1.followUp.text");
    assert_eq!(desk.titles("hoi dam thu qwz"), Vec::<String>::new());
}

#[test]
fn the_next_talks_show_what_became_of_the_last() {
    let desk = Desk::with_sample();
    let founding = desk.founding();
    let first = desk.ok(
        "talks_save",
        json!({ "wanted": talks(&founding, "Hội đàm Thử lần một", "2026-01-10", &["Việc Thử"]) }),
    );
    let next = desk.ok(
        "talks_save",
        json!({ "wanted": talks(&founding, "Hội đàm Thử lần hai", "2026-01-14", &[]) }),
    );
    let last = &next["last"];
    assert_eq!(last["activity"]["title"], "Hội đàm Thử lần một");
    assert_eq!(last["followUps"][0]["timing"], "undated");
    assert_eq!(first["last"]["activity"]["startsOn"], "2023-11-11");

    let loaded = first["sheet"]["conclusions"][0].clone();
    let mut done = loaded.clone();
    done["followUp"]["status"] = "done".into();
    desk.ok("follow_up_save", json!({ "loaded": loaded, "wanted": done }));
    let next = desk.ok("talks_get", json!({ "id": next["sheet"]["file"]["activity"]["id"] }));
    assert_eq!(next["last"]["followUps"][0]["timing"], "settled");
}

#[test]
fn a_pack_for_talks_is_printed_in_three_languages() {
    let desk = Desk::with_sample();
    let founding = desk.founding();
    let kept = desk
        .ok("talks_save", json!({ "wanted": talks(&founding, "Hội đàm Thử", "2026-01-20", &[]) }));
    let id = &kept["sheet"]["file"]["activity"]["id"];
    for lang in ["vi", "lo", "en"] {
        let begun = desk
            .ok("pack_begin", json!({ "subject": { "kind": "activity", "id": id }, "lang": lang }));
        let drawn = desk.ok("pack_compose", json!({ "pack": begun["file"] }));
        assert!(drawn["paper"]["pages"].as_u64().unwrap() > 5, "{lang}");
    }
    let begun = desk.ok("pack_begin", json!({ "subject": { "kind": "named", "name": id } }));
    assert_eq!(
        desk.ok("pack_compose", json!({ "pack": begun["file"] }))["paper"]["fileName"],
        "hoi-dam-thu.pdf"
    );
}
