//! The media of a country in figures, from end to end: the sample's statements are checked, a
//! country has one landscape, papers show what differs.

use crate::desk::Desk;
use caunoi_app::ErrorCode;
use serde_json::{Value, json};

fn laos(desk: &Desk) -> Value {
    let rows = desk.ok("media_landscape_list", json!({}))["rows"].clone();
    let [row] = &rows.as_array().unwrap()[..] else { panic!("one country") };
    assert_eq!((&row["country"], &row["openGaps"]), (&json!("LA"), &json!(3)));
    desk.ok("media_landscape_get", json!({ "id": row["id"] }))
}

/// The verdict on the article's figure of an indicator.
fn verdict(detail: &Value, name: &str) -> Value {
    let indicators = detail["file"]["indicators"].as_array().unwrap();
    let indicator = indicators.iter().find(|indicator| indicator["name"] == name).unwrap();
    let checks = detail["checks"].as_array().unwrap();
    let mut of = checks.iter().filter(|check| check["indicator"] == indicator["id"]);
    let verdict = of.next().unwrap()["verdict"].clone();
    assert!(of.next().is_none(), "{name}: only one statement names parts");
    verdict
}

#[test]
fn the_founding_article_does_not_add_up_and_the_program_finds_where() {
    let desk = Desk::with_sample();
    let detail = laos(&desk);
    assert_eq!(verdict(&detail, "Ấn phẩm báo chí"), json!({ "kind": "differs", "gap": "1" }));
    assert_eq!(verdict(&detail, "Đài phát thanh"), json!({ "kind": "differs", "gap": "7" }));
    assert_eq!(verdict(&detail, "Đài phát thanh ở trung ương"), json!({ "kind": "holds" }));
    let television = verdict(&detail, "Đài truyền hình");
    assert_eq!((&television["kind"], &television["gap"]), (&json!("holds_with"), &json!("6")));
    let digital = detail["file"]["indicators"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["name"] == "Đài truyền hình kỹ thuật số")
        .unwrap();
    assert_eq!(digital["share"], "unclear", "whether it is a part is for an officer to decide");
}

#[test]
fn a_settled_gap_is_open_no_more_and_a_decided_part_closes_its_total() {
    let desk = Desk::with_sample();
    let detail = laos(&desk);
    let mut wanted = detail["file"].clone();
    for indicator in wanted["indicators"].as_array_mut().unwrap() {
        if indicator["share"] == "unclear" {
            indicator["share"] = "part".into();
        }
    }
    let publications = wanted["indicators"][0]["id"].clone();
    for figure in wanted["figures"].as_array_mut().unwrap() {
        if figure["indicator"] == publications && figure["value"] == "113" {
            figure["sumState"] = "accepted".into();
            figure["sumNote"] = "Bạn xác nhận Thử".into();
        }
    }
    let kept =
        desk.ok("media_landscape_save", json!({ "loaded": detail["file"], "wanted": wanted }));
    assert_eq!(verdict(&kept, "Đài truyền hình"), json!({ "kind": "holds" }));
    assert_eq!(desk.ok("media_landscape_list", json!({}))["rows"][0]["openGaps"], 1);
    desk.ok("change_undo", json!({}));
    assert_eq!(laos(&desk)["file"], detail["file"]);
}

#[test]
fn a_country_has_one_landscape() {
    let desk = Desk::with_sample();
    let error = desk
        .refused("media_landscape_save", json!({ "wanted": { "landscape": { "country": "LA" } } }));
    assert_eq!(
        (error.code, error.fields[0].path.as_str()),
        (ErrorCode::InvalidRecord, "landscape.country")
    );
    desk.ok("media_landscape_save", json!({ "wanted": { "landscape": { "country": "KH" } } }));
}

#[test]
fn a_figure_once_noted_is_not_written_over() {
    let desk = Desk::with_sample();
    let detail = laos(&desk);
    let mut wanted = detail["file"].clone();
    let place = wanted["figures"]
        .as_array()
        .unwrap()
        .iter()
        .position(|figure| figure["value"] == "113")
        .unwrap();
    wanted["figures"][place]["value"] = json!("112");
    let error =
        desk.refused("media_landscape_save", json!({ "loaded": detail["file"], "wanted": wanted }));
    let path = format!("figures.{place}.value");
    assert_eq!((json!(error.fields[0].code), &error.fields[0].path), (json!("overwritten"), &path));

    // Beside it another figure may stand, and what is noted of a figure may be completed.
    let mut wanted = detail["file"].clone();
    let mut other = wanted["figures"][place].clone();
    other["id"] = json!("00000000-0000-0000-0000-000000000000");
    other["value"] = json!("112");
    wanted["figures"][place]["definition"] = json!("theo lời văn");
    wanted["figures"].as_array_mut().unwrap().push(other);
    desk.ok("media_landscape_save", json!({ "loaded": detail["file"], "wanted": wanted }));
}
