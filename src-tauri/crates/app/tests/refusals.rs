//! What must not be kept is refused by every command that saves: named at its place, never as a
//! failure of the program, and nothing changes. What is only odd is kept and told.

// The whole binary is tests; clippy's own exemption reaches only the test functions, not what they
// share.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../../../../tests/it/desk.rs"]
#[allow(dead_code, reason = "shared with the integration tests")]
mod desk;

use caunoi_app::{AppError, ErrorCode, ErrorKind};
use desk::Desk;
use serde_json::{Value, json};

const NOBODY: &str = "018bcfe5-6800-7000-8000-00000000dead";

/// The places and codes of a refusal that names faults of a record.
#[track_caller]
fn faults(error: &AppError) -> Vec<(String, String)> {
    assert_eq!((error.code, error.kind), (ErrorCode::InvalidRecord, ErrorKind::Invalid), "{error}");
    let code = |code| serde_json::to_value(code).unwrap().as_str().unwrap().to_owned();
    error.fields.iter().map(|finding| (finding.path.clone(), code(finding.code))).collect()
}

#[track_caller]
fn refused(desk: &Desk, command: &str, request: Value, path: &str, code: &str) {
    let found = faults(&desk.refused(command, request.clone()));
    assert_eq!(found, [(path.to_owned(), code.to_owned())], "{command} {request}");
}

fn agreement(desk: &Desk, title: &str, more: Value) -> Value {
    let mut agreement = json!({ "title": title });
    agreement.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    desk.ok("agreement_save", json!({ "wanted": { "agreement": agreement } }))["file"].clone()
}

fn organisation(desk: &Desk, name: &str) -> Value {
    desk.ok(
        "organisation_save",
        json!({ "wanted": { "organisation": {}, "names": [{ "name": name }] } }),
    )["file"]
        .clone()
}

/// A file changed by one field of its root or by whole lists.
fn changed(file: &Value, root: &str, fields: Value, lists: Value) -> Value {
    let mut wanted = file.clone();
    wanted[root].as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    wanted.as_object_mut().unwrap().extend(lists.as_object().unwrap().clone());
    json!({ "loaded": file, "wanted": wanted })
}

#[test]
fn agreements_that_amend_or_replace_each_other_are_refused() {
    let desk = Desk::with_sample();
    for field in ["amends", "replacedBy"] {
        let first = agreement(&desk, "Thỏa thuận Thử A", json!({}));
        let second =
            agreement(&desk, "Thỏa thuận Thử B", json!({ field: first["agreement"]["id"] }));
        let third =
            agreement(&desk, "Thỏa thuận Thử C", json!({ field: second["agreement"]["id"] }));
        for last in [&second, &third] {
            let request =
                changed(&first, "agreement", json!({ field: last["agreement"]["id"] }), json!({}));
            refused(&desk, "agreement_save", request, &format!("agreement.{field}"), "circular");
        }
    }
    // An amendment may be replaced by the agreement that comes after both.
    let first = agreement(&desk, "Thỏa thuận Thử D", json!({}));
    let second =
        agreement(&desk, "Thỏa thuận Thử E", json!({ "amends": first["agreement"]["id"] }));
    desk.ok(
        "agreement_save",
        changed(&first, "agreement", json!({ "replacedBy": second["agreement"]["id"] }), json!({})),
    );
}

/// A commitment takes the place of one in the agreement its own paper amends, and of no other.
#[test]
fn a_commitment_replaces_only_one_of_the_agreement_amended() {
    let desk = Desk::with_sample();
    let bound = |text: &str, more: Value| {
        let mut commitment = json!({ "position": 1, "text": text });
        commitment.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!({ "commitments": [commitment] })
    };
    let with = |title: &str, fields: Value, commitments: Value| {
        let file = agreement(&desk, title, fields);
        desk.ok("agreement_save", changed(&file, "agreement", json!({}), commitments))["file"]
            .clone()
    };
    let signed = |from: &str| json!({ "stage": "signed", "signedOn": from, "effectiveFrom": from });
    let first = with("Thỏa thuận Thử", signed("2024-01-10"), bound("Trao đổi đoàn Thử", json!({})));
    let other =
        with("Thỏa thuận Thử khác", signed("2024-01-10"), bound("Trao đổi tin Thử", json!({})));
    let mut fields = signed("2025-02-01");
    fields["amends"] = first["agreement"]["id"].clone();
    let amending = agreement(&desk, "Nghị định thư sửa đổi Thử", fields);
    let replacing = |commitment: &Value| {
        bound("Trao đổi đoàn Thử hằng năm", json!({ "replaces": commitment["id"] }))
    };
    let strange = changed(&amending, "agreement", json!({}), replacing(&other["commitments"][0]));
    refused(&desk, "agreement_save", strange, "commitments.0.replaces", "of_another_agreement");
    let kept = desk.ok(
        "agreement_save",
        changed(&amending, "agreement", json!({}), replacing(&first["commitments"][0])),
    );
    let told = desk.ok("agreement_get", json!({ "id": first["agreement"]["id"] }))["commitments"]
        [0]
    .clone();
    assert_eq!(
        (&told["progress"]["state"], &told["replacedBy"]["text"]),
        (&json!("replaced"), &json!("Trao đổi đoàn Thử hằng năm"))
    );
    assert_eq!(told["replacedBy"]["agreement"], kept["file"]["agreement"]["id"]);
    let listed = desk.ok("agreement_list", json!({ "text": "Thỏa thuận Thử", "limit": 9 }));
    let row = listed["rows"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["agreement"]["id"] == first["agreement"]["id"])
        .unwrap();
    assert_eq!(row["commitments"], 0, "none binds any more");
    let itself = kept["file"]["commitments"][0]["id"].clone();
    let mut wanted = kept["file"].clone();
    wanted["commitments"][0]["replaces"] = itself;
    let error = desk.refused("agreement_save", json!({ "loaded": kept["file"], "wanted": wanted }));
    assert_eq!(error.fields[0].path, "commitments.0.replaces");
}

#[test]
fn a_chain_that_goes_through_the_bin_closes_no_circle_when_it_comes_back() {
    let desk = Desk::with_sample();
    let first = agreement(&desk, "Thỏa thuận Thử A", json!({}));
    let (a, title) = (&first["agreement"]["id"], "Thỏa thuận Thử B");
    let second = agreement(&desk, title, json!({ "amends": a }));
    let b = &second["agreement"]["id"];
    let third = agreement(&desk, "Thỏa thuận Thử C", json!({ "amends": b }));
    desk.ok("record_delete", json!({ "table": "agreement", "ids": [b] }));
    desk.ok(
        "agreement_save",
        changed(&first, "agreement", json!({ "amends": third["agreement"]["id"] }), json!({})),
    );
    refused(
        &desk,
        "record_restore",
        json!({ "table": "agreement", "ids": [b] }),
        "ids.0",
        "circular",
    );
    assert_eq!(
        desk.refused("agreement_get", json!({ "id": b })).code,
        ErrorCode::NoSuchRecord,
        "it lies in the bin still"
    );
}

#[test]
fn organisations_above_and_after_each_other_are_refused() {
    let desk = Desk::with_sample();
    let (first, second) =
        (organisation(&desk, "Cơ quan Thử A"), organisation(&desk, "Cơ quan Thử B"));
    let (a, b) = (&first["organisation"]["id"], &second["organisation"]["id"]);
    let first = desk.ok(
        "organisation_save",
        changed(&first, "organisation", json!({ "parent": b }), json!({})),
    )["file"]
        .clone();
    refused(
        &desk,
        "organisation_save",
        changed(&second, "organisation", json!({ "parent": a }), json!({})),
        "organisation.parent",
        "circular",
    );
    let after = |successor| json!({ "successions": [{ "successor": successor }] });
    desk.ok("organisation_save", changed(&first, "organisation", json!({}), after(b)));
    let request = changed(&second, "organisation", json!({}), after(a));
    refused(&desk, "organisation_save", request, "successions.0.successor", "circular");
}

#[test]
fn editions_of_an_event_before_each_other_are_refused() {
    let desk = Desk::with_sample();
    let made = |title: &str, previous: Value| {
        let wanted = json!({ "activity": { "title": title, "kind": "festival" }, "events": [{ "previous": previous }] });
        desk.ok("event_save", json!({ "wanted": wanted }))["file"].clone()
    };
    let first = made("Ngày hội Thử lần 1", Value::Null);
    let second = made("Ngày hội Thử lần 2", first["activity"]["id"].clone());
    let mut events = first["events"].clone();
    events[0]["previous"] = second["activity"]["id"].clone();
    let request = changed(&first, "activity", json!({}), json!({ "events": events }));
    refused(&desk, "event_save", request, "events.0.previous", "circular");
}

#[test]
fn a_follow_up_serves_a_commitment_of_its_own_agreement() {
    let desk = Desk::with_sample();
    let founding = desk.founding()["file"].clone();
    let other = agreement(&desk, "Thỏa thuận Thử", json!({}));
    let commitment = &founding["commitments"][0]["id"];
    let follow_up = |agreement: &Value| json!({ "wanted": { "followUp": { "text": "Việc Thử", "agreement": agreement, "commitment": commitment } } });
    refused(
        &desk,
        "follow_up_save",
        follow_up(&other["agreement"]["id"]),
        "followUp.commitment",
        "of_another_agreement",
    );
    desk.ok("follow_up_save", follow_up(&founding["agreement"]["id"]));
    desk.ok("follow_up_save", follow_up(&Value::Null));
}

#[test]
fn an_area_or_an_indicator_of_another_file_is_no_such_record() {
    let desk = Desk::with_sample();
    let founding = desk.founding()["file"].clone();
    let area = founding["areas"]
        .as_array()
        .and_then(|areas| areas.first())
        .map(|area| area["id"].clone())
        .unwrap();
    let wanted = json!({ "agreement": { "title": "Thỏa thuận Thử" }, "commitments": [{ "text": "Cam kết Thử", "area": area }] });
    refused(
        &desk,
        "agreement_save",
        json!({ "wanted": wanted }),
        "commitments.0.area",
        "no_such_record",
    );
}

#[test]
fn attached_files_have_content_that_is_kept() {
    let desk = Desk::with_sample();
    let attached = |size: u32, digest: &str| {
        let file = json!({ "name": "Văn bản Thử.pdf", "mediaType": "application/pdf", "size": size, "digest": digest });
        json!({ "wanted": { "activity": { "title": "Thử" }, "attachments": [file] } })
    };
    for digest in ["", "../../office.header", &"0".repeat(64), &"Z".repeat(64)] {
        refused(&desk, "activity_save", attached(5, digest), "attachments.0.digest", "no_content");
    }
    let kept = desk.ok("attachment_add", json!({ "content": "aGVsbG8=" }));
    let digest = kept["digest"].as_str().unwrap();
    refused(&desk, "activity_save", attached(6, digest), "attachments.0.digest", "no_content");
    desk.ok("activity_save", attached(5, digest));
}

#[test]
fn identifiers_are_of_version_seven_and_of_one_record() {
    let desk = Desk::with_sample();
    let with_id = |id: &Value| json!({ "wanted": { "activity": { "id": id, "title": "Thử" } } });
    let person = desk.ok("person_list", json!({ "limit": 1 }))["rows"][0]["person"]["id"].clone();
    let agreement = desk.founding()["file"]["agreement"]["id"].clone();
    for id in [
        json!("ffffffff-ffff-ffff-ffff-ffffffffffff"),
        json!("018bcfe5-6800-4000-8000-000000000001"),
        person,
        agreement,
    ] {
        refused(&desk, "activity_save", with_id(&id), "activity.id", "not_an_identifier");
    }
    // Of a record found by it alone, and of two records of one request. Two that belong to others
    // may share one.
    let tag = json!({ "id": desk.founding()["file"]["agreement"]["id"], "text": "Thử" });
    let wanted = json!({ "activity": { "title": "Thử" }, "tags": [tag] });
    refused(&desk, "activity_save", json!({ "wanted": wanted }), "tags.0.id", "not_an_identifier");
    let shared = json!({ "id": desk.founding()["file"]["parties"][0]["id"], "text": "Thử" });
    desk.ok(
        "activity_save",
        json!({ "wanted": { "activity": { "title": "Thử" }, "tags": [shared] } }),
    );
    let sheet = json!({
        "file": { "activity": { "id": NOBODY, "title": "Hội đàm Thử", "kind": "talks" } },
        "conclusions": [{ "followUp": { "id": NOBODY, "text": "Kết luận Thử" } }],
    });
    refused(
        &desk,
        "talks_save",
        json!({ "wanted": sheet }),
        "conclusions.0.followUp.id",
        "not_an_identifier",
    );
    desk.ok("activity_save", with_id(&json!(NOBODY)));
    let taken = desk.refused("activity_save", with_id(&json!(NOBODY)));
    assert_eq!(taken.kind, ErrorKind::Refused, "{taken}");
}

#[test]
fn records_named_in_bulk_are_there_and_of_the_right_kind() {
    let desk = Desk::with_sample();
    let id = desk.ok("activity_save", json!({ "wanted": { "activity": { "title": "Thử" } } }))["file"]["activity"]["id"].clone();
    let person = desk.ok("person_list", json!({ "limit": 1 }))["rows"][0]["person"]["id"].clone();
    for stranger in [json!(NOBODY), person.clone()] {
        let request = json!({ "ids": [id], "agreement": stranger });
        refused(&desk, "activity_edit_many", request, "ids.0.activity.agreement", "no_such_record");
        let request = json!({ "ids": [id], "addCommitments": [stranger] });
        refused(
            &desk,
            "activity_edit_many",
            request,
            "ids.0.commitments.0.commitment",
            "no_such_record",
        );
    }
    assert_eq!(
        desk.refused("activity_edit_many", json!({ "ids": [id, person] })).code,
        ErrorCode::NoSuchRecord
    );
    refused(
        &desk,
        "activity_edit_many",
        json!({ "ids": [id], "country": "ZZ" }),
        "ids.0.activity.country",
        "not_a_country",
    );
    assert_eq!(
        desk.ok("activity_edit_many", json!({ "ids": [id], "country": "LA" }))["changed"],
        1
    );
    assert_eq!(
        desk.ok("activity_edit_many", json!({ "ids": [id], "country": "LA" }))["changed"],
        0
    );
}

#[test]
fn every_command_that_saves_names_what_is_not_there() {
    let desk = Desk::with_sample();
    let person = desk.ok("person_list", json!({ "limit": 1 }))["rows"][0]["person"]["id"].clone();
    let activity =
        desk.ok("activity_list", json!({ "limit": 1 }))["rows"][0]["activity"]["id"].clone();
    let titled = |more: Value| {
        let mut file = json!({ "activity": { "title": "Thử", "kind": "delegation_out" } });
        file.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        file
    };
    let cases = [
        (
            "activity_save",
            json!({ "wanted": titled(json!({ "parties": [{ "organisation": person }] })) }),
            "parties.0.organisation",
        ),
        (
            "activity_save",
            json!({ "wanted": titled(json!({ "people": [{ "person": activity }] })) }),
            "people.0.person",
        ),
        (
            "delegation_save",
            json!({ "wanted": { "file": titled(json!({ "gifts": [{ "what": "Tranh Thử", "person": NOBODY }] })) } }),
            "file.gifts.0.person",
        ),
        (
            "course_save",
            json!({ "wanted": titled(json!({ "sessions": [{ "topic": "Thử", "trainer": NOBODY }] })) }),
            "sessions.0.trainer",
        ),
        (
            "event_save",
            json!({ "wanted": titled(json!({ "events": [{ "previous": person }] })) }),
            "events.0.previous",
        ),
        (
            "agreement_save",
            json!({ "wanted": { "agreement": { "title": "Thử", "amends": activity } } }),
            "agreement.amends",
        ),
        (
            "organisation_save",
            json!({ "wanted": { "organisation": { "parent": person }, "names": [{ "name": "Thử" }] } }),
            "organisation.parent",
        ),
        (
            "person_save",
            json!({ "wanted": { "person": { "fullName": "Người Thử" }, "posts": [{ "title": "Thử", "organisation": activity }] } }),
            "posts.0.organisation",
        ),
        (
            "follow_up_save",
            json!({ "wanted": { "followUp": { "text": "Thử", "activity": person } } }),
            "followUp.activity",
        ),
        (
            "media_landscape_save",
            json!({ "wanted": { "landscape": { "country": "TH" }, "pressOffices": [{ "organisation": person }] } }),
            "pressOffices.0.organisation",
        ),
    ];
    for (command, request, path) in cases {
        refused(&desk, command, request, path, "no_such_record");
    }
    let report = json!({ "wanted": { "report": { "id": person, "kind": "periodic", "scheme": "calendar", "period": "2025" } } });
    assert_ne!(desk.refused("report_save", report).kind, ErrorKind::Failed);
}

#[test]
fn an_office_is_made_only_of_what_may_be_kept() {
    let desk = Desk::bare();
    let office = |office: Value| json!({ "folder": desk.path("co-quan"), "office": office });
    refused(
        &desk,
        "office_create",
        office(json!({ "id": "ffffffff-ffff-ffff-ffff-ffffffffffff", "unitName": "Phòng Thử" })),
        "office.id",
        "not_an_identifier",
    );
    refused(
        &desk,
        "office_create",
        office(json!({ "unitName": "\u{200b}" })),
        "office.unitName",
        "required",
    );
    assert!(!desk.path("co-quan").exists());
}

#[test]
fn costs_too_large_to_add_up_are_refused() {
    let desk = Desk::with_sample();
    let costs = vec![json!({ "amount": "1000000000000000", "currency": "VND" }); 93];
    let request = json!({ "wanted": { "activity": { "title": "Thử" }, "costs": costs } });
    refused(&desk, "activity_save", request, "costs.92.amount", "sum_too_large");
    let costs = vec![json!({ "amount": "1000000000000000", "currency": "VND" }); 92];
    let kept = desk.ok(
        "activity_save",
        json!({ "wanted": { "activity": { "title": "Thử" }, "costs": costs } }),
    );
    assert_eq!(kept["totals"][0]["amount"], "92000000000000000");
}

#[test]
fn people_beyond_all_counting_wrap_around_in_no_report() {
    let desk = Desk::with_sample();
    for n in 0..2 {
        let activity = json!({ "title": format!("Lớp Thử {n}"), "kind": "training", "startsOn": "2025-03-03", "status": "held" });
        desk.ok(
            "course_save",
            json!({ "wanted": { "activity": activity, "courses": [{ "expected": u32::MAX }] } }),
        );
    }
    let report = json!({ "kind": "periodic", "scheme": "calendar", "period": "2025" });
    desk.ok("report_save", json!({ "wanted": { "report": report } }));
    desk.ok("report_draw", json!({ "report": report }));
}

#[test]
fn the_record_of_the_office_itself_stays() {
    let desk = Desk::with_sample();
    let id = desk.ok("office_status", json!({}))["open"]["office"]["id"].clone();
    let error = desk.refused("record_delete", json!({ "table": "office", "ids": [id] }));
    assert_eq!(
        (error.code, error.kind),
        (ErrorCode::MalformedRequest, ErrorKind::Invalid),
        "{error}"
    );
    assert_eq!(desk.ok("office_status", json!({}))["open"]["office"]["unitName"], "Cơ quan mẫu");
}

/// A delegation with a programme of five days in December.
fn trip(desk: &Desk) -> Value {
    let legs: Vec<Value> = ["2026-12-14", "2026-12-16", "2026-12-18", "2026-12"]
        .iter()
        .zip(0..)
        .map(|(day, position)| json!({ "position": position, "day": day, "what": format!("Mục Thử {position}") }))
        .collect();
    let activity = json!({ "title": "Đoàn Thử", "kind": "delegation_out", "startsOn": "2026-12-14", "endsOn": "2026-12-18" });
    desk.ok(
        "delegation_save",
        json!({ "wanted": { "file": { "activity": activity, "legs": legs } } }),
    )
}

#[test]
fn a_trip_moved_away_from_its_programme_is_told_and_mended_by_one_change() {
    let desk = Desk::bare();
    desk.ok(
        "office_create",
        json!({ "folder": desk.path("co-quan"), "office": { "unitName": "Phòng Thử" } }),
    );
    let made = trip(&desk);
    assert_eq!(made["dates"], json!({ "findings": [], "shift": null }));
    let sheet = &made["sheet"];
    let mut wanted = sheet.clone();
    wanted["file"]["activity"]["startsOn"] = "2026-11-02".into();
    wanted["file"]["activity"]["endsOn"] = "2026-11-06".into();
    let moved = desk.ok("delegation_save", json!({ "loaded": sheet, "wanted": wanted }));
    let findings = moved["dates"]["findings"].as_array().unwrap();
    let paths: Vec<_> = findings
        .iter()
        .map(|finding| (finding["path"].as_str().unwrap(), finding["kind"].as_str().unwrap()))
        .collect();
    assert_eq!(
        paths,
        [
            ("legs.0.day", "outside"),
            ("legs.1.day", "outside"),
            ("legs.2.day", "outside"),
            ("legs.3.day", "outside")
        ]
    );
    assert_eq!(
        moved["dates"]["shift"],
        json!({ "days": -42, "first": "2026-12-14", "moved": "2026-11-02" })
    );
    let id = &moved["sheet"]["file"]["activity"]["id"];

    // Before it is printed, too, in the language of the paper, each with its place.
    let paper = json!({ "paper": { "of": "papers", "activity": id, "kinds": ["programme"], "lang": "en" } });
    let told = desk.ok("paper_check", paper.clone());
    let of_dates: Vec<&Value> = told["checks"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|check| check["kind"] == "dates_contradict")
        .collect();
    assert_eq!(of_dates.len(), 4);
    assert_eq!(
        (&of_dates[0]["table"], &of_dates[0]["id"], &of_dates[0]["path"]),
        (&json!("activity"), id, &json!("legs.0.day"))
    );
    assert!(of_dates[0]["words"].as_str().unwrap().contains("outside"), "{}", of_dates[0]["words"]);
    let pack =
        desk.ok("pack_begin", json!({ "subject": { "kind": "activity", "id": id } }))["file"]
            .clone();
    let drawn = desk.ok("pack_compose", json!({ "pack": pack }));
    assert_eq!(
        drawn["checks"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|check| check["kind"] == "dates_contradict")
            .count(),
        4
    );

    let after = desk.ok("programme_shift", json!({ "activity": id, "days": -42 }));
    let left: Vec<_> =
        after["findings"].as_array().unwrap().iter().map(|finding| &finding["path"]).collect();
    assert_eq!(left, ["legs.3.day"], "what is known to the month is not moved by days");
    assert_eq!(after["shift"], Value::Null);
    let days = |desk: &Desk| -> Vec<Value> {
        let legs = desk.ok("delegation_get", json!({ "id": id }))["sheet"]["file"]["legs"]
            .as_array()
            .unwrap()
            .clone();
        legs.iter().map(|leg| leg["day"].clone()).collect()
    };
    assert_eq!(days(&desk), ["2026-11-02", "2026-11-04", "2026-11-06", "2026-12"]);
    assert_eq!(desk.ok("change_undo", json!({}))["change"]["label"], "programme_shift");
    assert_eq!(
        days(&desk),
        ["2026-12-14", "2026-12-16", "2026-12-18", "2026-12"],
        "one undo takes all of it back"
    );
    refused(
        &desk,
        "programme_shift",
        json!({ "activity": id, "days": i32::MAX }),
        "days",
        "out_of_range",
    );
    assert_eq!(
        desk.refused("programme_shift", json!({ "activity": NOBODY, "days": 1 })).code,
        ErrorCode::NoSuchRecord
    );
}

#[test]
fn the_day_a_trip_began_on_before_tells_by_how_much_its_programme_moves() {
    let desk = Desk::bare();
    desk.ok(
        "office_create",
        json!({ "folder": desk.path("co-quan"), "office": { "unitName": "Phòng Thử" } }),
    );
    let legs = json!([{ "day": "2026-12-15", "what": "Mục Thử" }]);
    let activity = json!({ "title": "Đoàn Thử", "kind": "delegation_in", "startsOn": "2026-12-14", "endsOn": "2026-12-18" });
    let sheet = desk.ok(
        "delegation_save",
        json!({ "wanted": { "file": { "activity": activity, "legs": legs } } }),
    )["sheet"]
        .clone();
    let mut wanted = sheet.clone();
    wanted["file"]["activity"]["startsOn"] = "2026-11-02".into();
    wanted["file"]["activity"]["endsOn"] = "2026-11-06".into();
    let moved = desk.ok("delegation_save", json!({ "loaded": sheet, "wanted": wanted }));
    assert_eq!(
        moved["dates"]["shift"],
        json!({ "days": -42, "first": "2026-12-15", "moved": "2026-11-03" })
    );
}

#[test]
fn a_certificate_without_its_condition_is_told_before_it_is_printed_again() {
    let desk = Desk::bare();
    desk.ok(
        "office_create",
        json!({ "folder": desk.path("co-quan"), "office": { "unitName": "Phòng Thử" } }),
    );
    let person = desk
        .ok("person_save", json!({ "wanted": { "person": { "fullName": "Người Thử" } } }))["file"]
        ["person"]["id"]
        .clone();
    let sessions = ["018bcfe5-6800-7000-8000-0000000000a1", "018bcfe5-6800-7000-8000-0000000000a2"];
    let file = json!({
        "activity": { "title": "Lớp Thử", "kind": "training", "startsOn": "2026-01-12", "endsOn": "2026-01-13", "status": "held" },
        "people": [{ "person": person, "role": "trainee", "side": "us" }],
        "courses": [{ "leastShare": 80 }],
        "sessions": sessions.iter().map(|id| json!({ "id": id, "topic": "Buổi Thử", "date": "2026-01-12" })).collect::<Vec<_>>(),
        "attendance": sessions.iter().map(|id| json!({ "session": id, "person": person, "mark": "present" })).collect::<Vec<_>>(),
    });
    let course = desk.ok("course_save", json!({ "wanted": file }))["file"].clone();
    let id = &course["activity"]["id"];
    let issued = desk
        .ok("certificate_issue", json!({ "activity": id, "people": [person], "languages": "vi" }));
    assert_eq!(
        (&issued["rows"][0]["condition"], &issued["rows"][0]["share"]),
        (&json!("met"), &json!(100))
    );
    let certificate = &issued["rows"][0]["certificate"]["id"];
    let paper = json!({ "paper": { "of": "certificates", "certificates": [certificate] } });
    assert_eq!(desk.ok("paper_check", paper.clone())["allChecks"], 0);

    let mut wanted = course.clone();
    wanted["attendance"][1]["mark"] = "absent".into();
    let corrected = desk.ok("course_save", json!({ "loaded": course, "wanted": wanted }));
    let row = &corrected["certificates"][0];
    assert_eq!((&row["condition"], &row["share"]), (&json!("too_few_sessions"), &json!(50)));
    assert_eq!(desk.ok("certificate_list", json!({}))["rows"][0]["condition"], "too_few_sessions");
    let told = desk.ok("paper_check", paper.clone());
    let check = &told["checks"][0];
    assert_eq!(
        (&check["kind"], &check["id"], &check["path"]),
        (&json!("condition_not_met"), id, &json!("attendance"))
    );
    assert!(check["words"].as_str().unwrap().contains("50%"), "{check}");
    let register =
        desk.ok("paper_check", json!({ "paper": { "of": "register", "register": { "of": "certificates", "list": {} }, "lang": "en" } }));
    assert_eq!((&register["allChecks"], &register["checks"][0]["id"]), (&json!(1), id));
    let words = register["checks"][0]["words"].as_str().unwrap();
    assert!(words.contains("attended 50%") && words.contains("asks for 80%"), "{words}");
    let of_2025 = json!({ "of": "certificates", "list": { "year": 2025 } });
    assert_eq!(
        desk.ok("paper_check", json!({ "paper": { "of": "register", "register": of_2025 } }))["allChecks"],
        0
    );
    // Looking is no printing, and it may be printed all the same.
    assert_eq!(corrected["certificates"][0]["certificate"]["prints"], 0);
    desk.ok("certificate_print", json!({ "certificates": [certificate] }));

    let kept = desk.ok("course_get", json!({ "id": id }))["file"].clone();
    let mut wanted = kept.clone();
    wanted["people"] = json!([]);
    wanted["attendance"] = json!([]);
    let left = desk.ok("course_save", json!({ "loaded": kept, "wanted": wanted }));
    assert_eq!(left["certificates"][0]["condition"], "not_enrolled");
}

#[test]
fn a_gift_in_another_currency_is_told_before_a_paper_of_its_delegation_is_printed() {
    let desk = Desk::bare();
    desk.ok(
        "office_create",
        json!({ "folder": desk.path("co-quan"), "office": { "unitName": "Phòng Thử" } }),
    );
    let person = desk
        .ok("person_save", json!({ "wanted": { "person": { "fullName": "Khách Thử" } } }))["file"]
        ["person"]["id"]
        .clone();
    let file = json!({
        "activity": { "title": "Đoàn Thử", "kind": "delegation_in", "startsOn": "2026-03-02", "endsOn": "2026-03-04" },
        "delegations": [{ "guestClass": "b" }],
        "people": [{ "person": person, "role": "head", "side": "partner" }],
        "gifts": [{ "direction": "given", "person": person, "what": "Tranh Thử", "amount": "200", "currency": "USD" }],
    });
    let made = desk.ok("delegation_save", json!({ "wanted": { "file": file } }));
    let hint =
        made["hints"].as_array().unwrap().iter().find(|hint| hint["subject"] == "gift").unwrap();
    assert_eq!(
        (&hint["standing"], &hint["found"], &hint["currency"]),
        (&json!("incomparable"), &json!("200"), &json!("USD"))
    );
    let id = &made["sheet"]["file"]["activity"]["id"];
    for lang in ["vi", "lo", "en"] {
        let told = desk.ok(
            "paper_check",
            json!({ "paper": { "of": "papers", "activity": id, "lang": lang } }),
        );
        let ceilings: Vec<&Value> = told["checks"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|check| check["kind"] == "ceiling")
            .collect();
        assert_eq!(ceilings.len(), 1, "{lang}: {told}");
        assert_eq!(ceilings[0]["path"], "gifts");
        assert!(
            ceilings[0]["words"].as_str().unwrap().contains("200 USD"),
            "{}",
            ceilings[0]["words"]
        );
    }
}

/// The points of a paper that are of one kind: the record each leads to and its place there.
fn points<'a>(told: &'a Value, kind: &str) -> Vec<(&'a str, &'a Value, &'a str)> {
    let checks = told["checks"].as_array().unwrap().iter().filter(|check| check["kind"] == kind);
    checks
        .map(|check| {
            (check["table"].as_str().unwrap(), &check["id"], check["path"].as_str().unwrap())
        })
        .collect()
}

#[test]
fn a_report_and_the_register_of_activities_tell_before_print_what_contradicts_itself_in_what_they_count()
 {
    let desk = Desk::bare();
    desk.ok(
        "office_create",
        json!({ "folder": desk.path("co-quan"), "office": { "unitName": "Phòng Thử" } }),
    );
    let person = desk
        .ok("person_save", json!({ "wanted": { "person": { "fullName": "Khách Thử" } } }))["file"]
        ["person"]["id"]
        .clone();
    let delegation = |title: &str, from: &str, to: &str, day: &str| {
        let file = json!({
            "activity": { "title": title, "kind": "delegation_in", "startsOn": from, "endsOn": to, "status": "held" },
            "delegations": [{ "guestClass": "b" }],
            "people": [{ "person": person, "role": "head", "side": "partner" }],
            "legs": [{ "day": day, "what": "Mục Thử" }],
            "gifts": [{ "direction": "given", "person": person, "what": "Tranh Thử", "amount": "300", "currency": "USD", "day": from }],
        });
        desk.ok("delegation_save", json!({ "wanted": { "file": file } }))["sheet"]["file"]["activity"]["id"].clone()
    };
    let inside = delegation("Đoàn trong kỳ", "2026-01-05", "2026-01-07", "2026-01-08");
    delegation("Đoàn ngoài kỳ", "2025-02-27", "2025-03-01", "2025-03-02");
    let wanted = json!({ "report": { "kind": "periodic", "scheme": "calendar", "period": "2026-H1", "symbol": "BC-THỬ" } });
    let report = desk.ok("report_save", json!({ "wanted": wanted }))["file"]["report"].clone();
    for lang in ["vi", "lo", "en"] {
        let mut report = report.clone();
        report["lang"] = lang.into();
        let told = desk.ok("paper_check", json!({ "paper": { "of": "report", "report": report } }));
        assert_eq!(
            points(&told, "dates_contradict"),
            [("activity", &inside, "legs.0.day")],
            "{told}"
        );
        assert_eq!(points(&told, "ceiling"), [("activity", &inside, "gifts")], "{told}");
    }
    let list = |from: &str| json!({ "of": "activities", "list": { "from": from, "limit": 1 } });
    let register = |from: &str| {
        desk.ok("paper_check", json!({ "paper": { "of": "register", "register": list(from) } }))
    };
    assert_eq!(
        points(&register("2026-01-01"), "dates_contradict"),
        [("activity", &inside, "legs.0.day")]
    );
    assert_eq!(
        points(&register("2025-01-01"), "dates_contradict").len(),
        2,
        "the whole list counts, whatever a page holds"
    );
    assert_eq!(register("2026-01-10")["allChecks"], 0);
}

#[test]
fn a_report_tells_of_characters_that_no_font_has() {
    let desk = Desk::with_sample();
    let wanted = json!({ "report": { "kind": "periodic", "scheme": "calendar", "period": "2023-H2", "results": "Kết quả \u{1e800}" } });
    let report = desk.ok("report_save", json!({ "wanted": wanted }))["file"]["report"].clone();
    let told =
        desk.ok("paper_check", json!({ "paper": { "of": "report", "report": report.clone() } }));
    let odd: Vec<&Value> = told["checks"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|check| check["table"] == "report")
        .collect();
    assert_eq!(odd.len(), 1, "{told}");
    assert_eq!(odd[0]["id"], report["id"]);
    assert!(odd[0]["words"].as_str().unwrap().contains("U+1E800"), "{}", odd[0]["words"]);
}

#[test]
fn sessions_and_items_past_midnight_are_kept_and_what_is_too_long_is_told() {
    let desk = Desk::with_sample();
    let of = |starts: &str, ends: &str| {
        json!({ "wanted": {
            "activity": { "title": "Lớp Thử", "kind": "training", "startsOn": "2026-03-02" },
            "sessions": [{ "topic": "Buổi Thử", "date": "2026-03-02", "starts": starts, "ends": ends }],
            "eventItems": [{ "text": "Mục Thử", "date": "2026-03-02", "starts": starts, "ends": ends }],
        } })
    };
    assert_eq!(desk.ok("course_save", of("22:00", "00:30"))["dates"]["findings"], json!([]));
    let long = desk.ok("course_save", of("10:00", "09:00"));
    let told: Vec<_> = long["dates"]["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| (&finding["kind"], &finding["path"]))
        .collect();
    assert_eq!(
        told,
        [
            (&json!("long"), &json!("sessions.0.ends")),
            (&json!("long"), &json!("eventItems.0.ends"))
        ]
    );
}

#[test]
fn an_office_that_holds_such_records_from_before_opens_prints_and_can_be_mended() {
    use caunoi_domain::record::Row;
    use caunoi_domain::{
        Activity, ActivityCost, Agreement, Amount, Attachment, ChangeSet, EventGuest, Id,
        Organisation, OrganisationName, PublicEvent, Succession,
    };
    use caunoi_store::{ChangeKind, ChangeNote, Store, StoreError};
    let desk = Desk::bare();
    let folder = desk.path("co-quan");
    desk.ok("office_create", json!({ "folder": folder, "office": { "unitName": "Phòng Thử" } }));
    desk.ok("office_close", json!({}));

    let id = |n: u8| Id::v7(1_000, [n; 10]);
    let activity = Activity {
        id: id(1),
        title: "\u{200b}".into(),
        country: "ZZ".parse().unwrap(),
        ..Activity::default()
    };
    let cost = |n: u8, hundredths| ActivityCost {
        id: id(n),
        activity: id(1),
        amount: Amount(hundredths),
        currency: "VND".into(),
        ..ActivityCost::default()
    };
    let guest = |n: u8| EventGuest {
        id: id(n),
        activity: id(1),
        name: "Khách Thử".into(),
        invited: Some(u32::MAX),
        ..EventGuest::default()
    };
    let attachment = Attachment {
        id: id(9),
        owner: id(1),
        name: "mat.pdf".into(),
        digest: "../../office.header".into(),
        ..Attachment::default()
    };
    let agreement = |n: u8, other: u8| Agreement {
        id: id(n),
        title: "Thỏa thuận Thử".into(),
        amends: Some(id(other)),
        replaced_by: Some(id(other)),
        notice_days: Some(u32::MAX),
        effective_from: "1950".parse().unwrap(),
        signed_on: "2023".parse().unwrap(),
        ..Agreement::default()
    };
    let organisation = |n: u8, other: u8| Organisation {
        id: id(n),
        parent: Some(id(other)),
        ..Organisation::default()
    };
    let name = |n: u8, of: u8| OrganisationName {
        id: id(n),
        organisation: id(of),
        name: "Cơ quan Thử".into(),
        ..OrganisationName::default()
    };
    let succession = |n: u8, from: u8, to: u8| Succession {
        id: id(n),
        predecessor: id(from),
        successor: id(to),
        ..Succession::default()
    };
    let largest = (100..193).map(|n| Row::of(&cost(n, 100_000_000_000_000_000)));
    let mut rows = vec![
        Row::of(&organisation(20, 21)),
        Row::of(&organisation(21, 20)),
        Row::of(&name(22, 20)),
        Row::of(&name(23, 21)),
        Row::of(&succession(24, 20, 21)),
        Row::of(&succession(25, 21, 20)),
        Row::of(&agreement(10, 11)),
        Row::of(&agreement(11, 10)),
        Row::of(&activity),
        Row::of(&cost(4, -500)),
        Row::of(&PublicEvent {
            id: id(5),
            activity: id(1),
            previous: Some(id(1)),
            ..PublicEvent::default()
        }),
        Row::of(&guest(6)),
        Row::of(&guest(7)),
        Row::of(&attachment),
    ];
    rows.extend(largest);
    let store = Store::open(&folder).unwrap();
    let note = ChangeNote {
        kind: ChangeKind::Import,
        label: "office_create",
        subject: "",
        actor: "can-bo-thu",
    };
    store
        .write::<_, StoreError>(1_000, |writing| {
            writing.apply(&note, &ChangeSet::between(&[], &rows))
        })
        .unwrap();
    drop(store);

    desk.ok("office_open", json!({ "folder": folder }));
    let listed =
        |command: &str| desk.ok(command, json!({ "limit": 10 }))["rows"].as_array().unwrap().len();
    assert_eq!(
        [listed("activity_list"), listed("agreement_list"), listed("organisation_list")],
        [1, 2, 2]
    );
    let detail = desk.ok("activity_get", json!({ "id": id(1) }));
    assert_eq!(detail["totals"][0]["amount"], Value::Null, "told as not computed");
    assert_eq!(
        desk.ok("event_get", json!({ "id": id(1) }))["standing"]["invited"]["sum"],
        Value::Null
    );
    desk.ok("agreement_get", json!({ "id": id(10) }));
    desk.ok("organisation_get", json!({ "id": id(20) }));
    for kind in ["event_report", "course_report", "event_programme", "item_receipt", "member_list"]
    {
        desk.ok("paper_draw", json!({ "paper": { "kind": kind, "activity": id(1) } }));
    }
    for subject in [
        json!({ "kind": "agreement", "id": id(10) }),
        json!({ "kind": "partner", "id": id(20) }),
        json!({ "kind": "activity", "id": id(1) }),
    ] {
        let pack = desk.ok("pack_begin", json!({ "subject": subject }))["file"].clone();
        desk.ok("pack_compose", json!({ "pack": pack }));
    }

    // What is refused names every fault, and mending them is kept.
    let file = &detail["file"];
    let mut wanted = file.clone();
    wanted["activity"]["summary"] = "Nội dung Thử".into();
    let found = faults(&desk.refused("activity_save", json!({ "loaded": file, "wanted": wanted })));
    for path in ["activity.title", "activity.country", "costs.0.amount", "attachments.0.digest"] {
        assert!(found.iter().any(|(at, _)| at == path), "{path} is missing in {found:?}");
    }
    wanted["activity"]["title"] = "Ngày hội Thử".into();
    wanted["activity"]["country"] = "LA".into();
    wanted["costs"] = json!([]);
    wanted["attachments"] = json!([]);
    wanted["events"] = json!([]);
    desk.ok("activity_save", json!({ "loaded": file, "wanted": wanted }));
    let file = desk.ok("agreement_get", json!({ "id": id(10) }))["file"].clone();
    let mended =
        json!({ "amends": null, "replacedBy": null, "noticeDays": 60, "effectiveFrom": "2023" });
    desk.ok("agreement_save", changed(&file, "agreement", mended, json!({})));
    let file = desk.ok("organisation_get", json!({ "id": id(20) }))["file"].clone();
    desk.ok(
        "organisation_save",
        changed(&file, "organisation", json!({ "parent": null }), json!({ "successions": [] })),
    );
}
