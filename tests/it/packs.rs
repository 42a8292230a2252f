//! Packs that are kept: begun from templates, drawn from the records as they stand, printed for
//! good, and compared with a print.

use crate::desk::Desk;
use caunoi_app::ErrorCode;
use serde_json::{Value, json};

fn begun(desk: &Desk, template: &str) -> Value {
    let begun = desk.ok(
        "pack_begin",
        json!({ "subject": { "kind": "named", "name": "founding" }, "template": template }),
    );
    begun["file"].clone()
}

fn kept(desk: &Desk, template: &str) -> Value {
    desk.ok("pack_save", json!({ "wanted": begun(desk, template) }))["file"].take()
}

fn part<'f>(file: &'f mut Value, part: &str) -> &'f mut Value {
    file["sections"]
        .as_array_mut()
        .unwrap()
        .iter_mut()
        .find(|section| section["part"] == part)
        .unwrap()
}

#[test]
fn a_pack_is_begun_from_every_template_and_kept_only_when_saved() {
    let desk = Desk::with_sample();
    let templates = desk.ok("pack_list", json!({}))["templates"].take();
    assert!(templates.as_array().unwrap().len() >= 6);
    for template in templates.as_array().unwrap() {
        let file = begun(&desk, template["template"].as_str().unwrap());
        let drawn = desk.ok("pack_compose", json!({ "pack": file }));
        assert!(drawn["paper"]["pages"].as_u64().unwrap() >= 2, "{template}");
    }
    assert_eq!(desk.ok("pack_list", json!({}))["rows"], json!([]), "drawing keeps nothing");

    let file = kept(&desk, "agreement_review");
    let rows = desk.ok("pack_list", json!({}))["rows"].take();
    assert_eq!(rows[0]["pack"]["id"], file["pack"]["id"]);
    assert_ne!(rows[0]["name"], "", "a pack without a title is called as its occasion");
    desk.ok("change_undo", json!({}));
    assert_eq!(desk.ok("pack_list", json!({}))["rows"], json!([]));
}

#[test]
fn an_offices_own_template_gives_its_parts_and_words_and_no_occasion() {
    let desk = Desk::with_sample();
    let mut file = begun(&desk, "whole");
    part(&mut file, "summary")["text"] = json!("Lời Thử");
    part(&mut file, "media")["shown"] = json!("left_out");
    file["pack"]["usage"] = json!("template");
    file["pack"]["agreement"] = Value::Null;
    assert_eq!(
        desk.refused("pack_save", json!({ "wanted": file })).code,
        ErrorCode::InvalidRecord,
        "a template has a name"
    );
    file["pack"]["title"] = json!("Mẫu Thử");
    let id = desk.ok("pack_save", json!({ "wanted": file }))["file"]["pack"]["id"].take();
    let templates = desk.ok("pack_list", json!({}))["templates"].take();
    let own =
        templates.as_array().unwrap().iter().find(|template| template["isOwn"] == true).unwrap();
    assert_eq!((&own["template"], &own["name"]), (&id, &json!("Mẫu Thử")));

    let mut begun = begun(&desk, id.as_str().unwrap());
    assert_eq!(
        (&begun["pack"]["id"], &begun["pack"]["title"], &begun["pack"]["usage"]),
        (&json!(""), &json!(""), &json!("pack"))
    );
    assert_eq!(part(&mut begun, "summary")["text"], "Lời Thử");
    assert_eq!(part(&mut begun, "media")["shown"], "left_out");
}

#[test]
fn what_is_chosen_in_a_part_decides_what_is_drawn() {
    let desk = Desk::with_sample();
    let pages = |file: &Value| {
        desk.ok("pack_compose", json!({ "pack": file }))["paper"]["pages"].as_u64().unwrap()
    };
    let whole = begun(&desk, "whole");
    let mut brief = whole.clone();
    for name in ["agreements", "commitments", "activity_text"] {
        part(&mut brief, name)["detail"] = json!("brief");
    }
    assert!(pages(&brief) < pages(&whole), "in brief it is shorter");
    let mut reversed = whole.clone();
    let log = part(&mut reversed, "activity_table");
    (log["span"], log["periodFrom"], log["periodTo"]) =
        (json!("chosen"), json!("2026"), json!("2025"));
    let error = desk.refused("pack_compose", json!({ "pack": reversed }));
    assert_eq!(error.fields[0].path, "sections.10.periodTo");
}

#[test]
fn a_pack_in_two_languages_has_both_and_a_name_in_each() {
    let desk = Desk::with_sample();
    let mut file = begun(&desk, "agreement_review");
    let one = desk.ok("pack_compose", json!({ "pack": file }));
    file["pack"]["secondLang"] = json!("lo");
    let both = desk.ok("pack_compose", json!({ "pack": file }));
    let title = both["paper"]["title"].as_str().unwrap();
    assert!(
        title.starts_with(one["paper"]["title"].as_str().unwrap()) && title.contains(" / "),
        "{title}"
    );
    assert_eq!(both["paper"]["warnings"], json!([]));
    let untranslated = |drawn: &Value| {
        drawn["checks"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|check| check["kind"] == "untranslated")
            .count()
    };
    assert!(untranslated(&both) > untranslated(&one), "what Lao lacks is told as well");
    file["pack"]["secondLang"] = json!("vi");
    assert_eq!(
        desk.refused("pack_compose", json!({ "pack": file })).fields[0].path,
        "pack.secondLang"
    );
}

#[test]
fn a_print_is_kept_with_its_bytes_and_number_and_cannot_be_taken_back() {
    let desk = Desk::with_sample();
    let file = kept(&desk, "agreement_review");
    let id = &file["pack"]["id"];
    let first = desk.ok("pack_print", json!({ "pack": file }));
    let word = desk.path("hồ sơ.docx");
    desk.ok("pack_print_to", json!({ "pack": file, "path": word }));
    let prints = desk.ok("pack_get", json!({ "id": id }))["prints"].take();
    let numbers: Vec<u64> = prints
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["print"]["number"].as_u64().unwrap())
        .collect();
    assert_eq!(numbers, [2, 1], "the latest first");
    assert_eq!(prints[1]["print"]["pages"], first["row"]["print"]["pages"]);
    let digest = &prints[1]["file"]["digest"];
    assert_eq!(
        desk.ok("attachment_read", json!({ "digest": digest }))["content"],
        first["content"],
        "a print is had again byte for byte"
    );
    let content =
        desk.ok("attachment_read", json!({ "digest": prints[0]["file"]["digest"] }))["content"]
            .take();
    let again = desk.path("lại.docx");
    desk.ok("attachment_export", json!({ "digest": prints[0]["file"]["digest"], "path": again }));
    assert_eq!(std::fs::read(&again).unwrap(), std::fs::read(&word).unwrap());
    assert!(content.as_str().unwrap().starts_with("UEs"), "a file for Word");

    // Undo passes over the prints and takes back the pack.
    desk.ok("change_undo", json!({}));
    assert_eq!(desk.refused("pack_get", json!({ "id": id })).code, ErrorCode::NoSuchRecord);
}

#[test]
fn what_changed_since_a_print_is_told_record_by_record() {
    let desk = Desk::with_sample();
    let file = kept(&desk, "agreement_review");
    let print = desk.ok("pack_print", json!({ "pack": file }))["row"]["print"]["id"].take();
    let since = || desk.ok("pack_since", json!({ "print": print }))["rows"].take();
    assert_eq!(since(), json!([]), "nothing changed yet");

    let founding = desk.founding();
    let mut changed = founding["file"].clone();
    changed["agreement"]["notes"] = json!("Ghi chú Thử");
    desk.ok("agreement_save", json!({ "loaded": founding["file"], "wanted": changed }));
    let agreement = &founding["file"]["agreement"]["id"];
    let activity = json!({ "activity": { "title": "Hoạt động Thử", "agreement": agreement, "kind": "meeting", "status": "held", "startsOn": "2025-12-20" } });
    let made = desk.ok("activity_save", json!({ "wanted": activity }));
    let rows = since();
    let rows = rows.as_array().unwrap();
    let of = |id: &Value| {
        rows.iter().find(|row| row["id"] == *id).unwrap_or_else(|| panic!("{id} in {rows:#?}"))
    };
    let told = of(agreement);
    assert_eq!((&told["what"], told["changes"].as_array().unwrap().len()), (&json!("changed"), 1));
    assert_eq!(
        (&told["changes"][0]["field"], &told["changes"][0]["new"]),
        (&json!("notes"), &json!("Ghi chú Thử"))
    );
    assert_eq!(of(&made["file"]["activity"]["id"])["what"], "made");
    assert_eq!(rows.len(), 2, "{rows:#?}");

    let page = desk.ok("pack_supplement", json!({ "print": print }));
    assert_eq!((&page["pages"], &page["warnings"]), (&json!(1), &json!([])));
    let word = desk.path("bổ sung.docx");
    desk.ok("pack_supplement_to", json!({ "print": print, "path": word }));
    assert!(std::fs::read(&word).unwrap().starts_with(b"PK"));

    // What is taken back is no change any more.
    desk.ok("change_undo", json!({}));
    desk.ok("change_undo", json!({}));
    assert_eq!(since(), json!([]));
}

#[test]
fn pdf_files_attached_to_an_agreement_are_appended_and_one_that_cannot_be_is_told() {
    let desk = Desk::with_sample();
    let file = begun(&desk, "agreement_review");
    let before = desk.ok("pack_compose", json!({ "pack": file }));
    let paper = desk.ok("pack_print", json!({ "pack": file }));
    let attached = |name: &str, content: &Value| {
        let kept = desk.ok("attachment_add", json!({ "content": content }));
        json!({ "name": name, "mediaType": "application/pdf", "size": kept["size"], "digest": kept["digest"] })
    };
    let founding = desk.founding();
    let mut changed = founding["file"].clone();
    changed["attachments"] = json!([
        attached("bản chụp thử.pdf", &paper["content"]),
        attached("hỏng.pdf", &json!("JVBERi1oYW5n"))
    ]);
    desk.ok("agreement_save", json!({ "loaded": founding["file"], "wanted": changed }));
    let after = desk.ok("pack_compose", json!({ "pack": file }));
    let pages = |drawn: &Value| drawn["paper"]["pages"].as_u64().unwrap();
    let own = paper["row"]["print"]["pages"].as_u64().unwrap();
    assert!(
        pages(&after) >= pages(&before) + own + 2,
        "{} + {own} and two title pages: {}",
        pages(&before),
        pages(&after)
    );
    let unreadable: Vec<&Value> = after["checks"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|check| check["kind"] == "unreadable_file")
        .collect();
    assert_eq!(unreadable.len(), 1);
    assert_eq!(
        (&unreadable[0]["table"], &unreadable[0]["id"]),
        (&json!("agreement"), &founding["file"]["agreement"]["id"])
    );
}

#[test]
fn a_pack_that_must_be_translated_is_not_printed_before_it_is() {
    let desk = Desk::with_sample();
    let mut file = begun(&desk, "whole");
    (file["pack"]["lang"], file["pack"]["untranslated"]) = (json!("lo"), json!("refuse"));
    let drawn = desk.ok("pack_compose", json!({ "pack": file }));
    let kinds: Vec<&str> = drawn["checks"]
        .as_array()
        .unwrap()
        .iter()
        .map(|check| check["kind"].as_str().unwrap())
        .collect();
    assert!(
        kinds.contains(&"untranslated")
            && kinds.contains(&"unknown")
            && kinds.contains(&"sum_differs"),
        "{kinds:?}"
    );
    let lost: Vec<&Value> = drawn["checks"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|check| check["table"] == "pack")
        .collect();
    assert_eq!(lost, Vec::<&Value>::new(), "every point leads to the record it is mended on");
    let error = desk.refused("pack_print", json!({ "pack": file }));
    assert_eq!(error.code, ErrorCode::UntranslatedTexts);
    file["pack"]["untranslated"] = json!("mark");
    let number = desk.ok("pack_print", json!({ "pack": file }))["row"]["print"]["number"].take();
    assert_eq!(number, 1, "what was refused drew no number");
}
