//! Papers an activity is worked with: drawn in every language and form, written whole or refused.

use crate::desk::Desk;
use caunoi_app::ErrorCode;
use serde_json::{Value, json};

/// Talks of the sample office with people on both sides.
fn talks(desk: &Desk) -> Value {
    let page = desk.ok("activity_list", json!({ "kinds": ["talks"], "limit": 10 }));
    let mut ids = page["rows"].as_array().unwrap().iter().map(|row| row["activity"]["id"].clone());
    ids.find(|id| {
        !desk.ok("activity_get", json!({ "id": id }))["file"]["people"]
            .as_array()
            .unwrap()
            .is_empty()
    })
    .unwrap()
}

#[test]
fn a_list_of_people_is_drawn_in_three_languages_and_keeps_to_the_form() {
    let desk = Desk::with_sample();
    let mut titles = Vec::new();
    for lang in ["vi", "lo", "en"] {
        let paper = json!({ "kind": "member_list", "activity": talks(&desk), "lang": lang });
        let drawn = desk.ok("paper_draw", json!({ "paper": paper }));
        assert_eq!(drawn["pages"], 1, "{lang}");
        if lang == "vi" {
            assert_eq!(drawn["findings"], json!([]));
        }
        titles.push(drawn["title"].as_str().unwrap().split(" – ").next().unwrap().to_owned());
    }
    assert_eq!(titles, ["Danh sách thành viên", "ລາຍຊື່ສະມາຊິກ", "List of members"]);
}

#[test]
fn a_paper_is_written_as_its_extension_says_or_not_at_all() {
    let desk = Desk::with_sample();
    let paper = json!({ "kind": "member_list", "activity": talks(&desk) });
    for (name, head) in [("d.pdf", &b"%PDF"[..]), ("d.docx", &b"PK"[..])] {
        let path = desk.path(name);
        let saved = desk.ok("paper_save", json!({ "paper": paper, "path": path }));
        let bytes = std::fs::read(&path).unwrap();
        assert!(bytes.starts_with(head) && saved["size"] == bytes.len(), "{name}");
    }
    let path = desk.path("d.xls");
    assert_eq!(
        desk.refused("paper_save", json!({ "paper": paper, "path": path })).code,
        ErrorCode::TextRefused
    );
    assert!(!path.exists());
    let nobody =
        json!({ "kind": "member_list", "activity": "01890000-0000-7000-8000-000000000000" });
    assert_eq!(
        desk.refused("paper_draw", json!({ "paper": nobody })).code,
        ErrorCode::NoSuchRecord
    );
}

#[test]
fn all_papers_of_an_activity_lie_in_a_folder_named_after_it() {
    let desk = Desk::with_sample();
    let folder = desk.path("giay-to");
    let wanted = json!({ "activity": { "kind": "delegation_out", "title": "Đoàn Thử đi Viêng Chăn", "startsOn": "2025-09-24" } });
    let id =
        desk.ok("activity_save", json!({ "wanted": wanted }))["file"]["activity"]["id"].clone();
    let saved = desk.ok("paper_save_all", json!({ "activity": id, "folder": folder }));
    let place = folder.join("doan-thu-di-vieng-chan");
    assert_eq!(saved["folder"], place.display().to_string());
    let mut names: Vec<String> = std::fs::read_dir(&place)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    // Nobody is entered, so that there is nobody to make a card or a label for.
    let expected = ["01-chuong-trinh", "02-danh-sach-thanh-vien", "03-bao-cao-ket-qua-doan"];
    assert_eq!(names.len(), expected.len());
    for (name, start) in names.iter().zip(expected) {
        assert!(name.starts_with(start) && name.ends_with("doan-thu-di-vieng-chan.pdf"), "{name}");
    }
    let loaded = desk.ok("activity_get", json!({ "id": id }))["file"].clone();
    let mut wanted = loaded.clone();
    let person = desk
        .ok("person_save", json!({ "wanted": { "person": { "fullName": "Người Thử" } } }))["file"]
        ["person"]["id"]
        .clone();
    wanted["people"] = json!([{ "person": person, "side": "us" }]);
    desk.ok("activity_save", json!({ "loaded": loaded, "wanted": wanted }));
    let saved = desk.ok("paper_save_all", json!({ "activity": id, "folder": folder }));
    let written = saved["papers"]
        .as_array()
        .unwrap()
        .iter()
        .map(|paper| paper["title"].as_str().unwrap().split(" – ").next().unwrap());
    assert_eq!(
        written.collect::<Vec<_>>(),
        [
            "Chương trình",
            "Danh sách thành viên",
            "Thẻ tên",
            "Biển tên để bàn",
            "Báo cáo kết quả đoàn"
        ]
    );
    let chosen = json!({ "activity": id, "kinds": ["programme"], "file": "docx", "lang": "lo", "folder": folder });
    let saved = desk.ok("paper_save_all", chosen);
    assert_eq!(saved["papers"].as_array().unwrap().len(), 1);
    assert!(saved["papers"][0]["path"].as_str().unwrap().ends_with(".docx"));
}
