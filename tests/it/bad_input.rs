//! Bad input at every door: it is named, and nothing changes.

use crate::desk::{Desk, contents};
use caunoi_app::{ErrorCode, ErrorKind};
use serde_json::{Value, json};
use std::fs;

#[test]
fn requests_that_are_not_of_the_declared_form_are_named_where_they_fail() {
    let desk = Desk::with_sample();
    let cases = [
        ("activity_sing", json!({}), ErrorCode::UnknownCommand, ""),
        ("activity_list", json!([1]), ErrorCode::MalformedRequest, "."),
        ("activity_list", json!({}), ErrorCode::MalformedRequest, "."),
        ("activity_list", json!({ "limit": "ten" }), ErrorCode::MalformedRequest, "limit"),
        (
            "activity_list",
            json!({ "limit": 1, "frm": "2025-01-01" }),
            ErrorCode::MalformedRequest,
            "frm",
        ),
        (
            "activity_list",
            json!({ "limit": 1, "from": "31/12/2025" }),
            ErrorCode::MalformedRequest,
            "from",
        ),
        ("activity_get", json!({ "id": "một" }), ErrorCode::MalformedRequest, "id"),
        (
            "activity_save",
            json!({ "wanted": { "activity": { "title": "x", "startsOn": "11/12/2025" } } }),
            ErrorCode::MalformedRequest,
            "wanted.activity.startsOn",
        ),
        (
            "activity_save",
            json!({ "wanted": { "activity": { "title": "x" }, "costs": [{ "amount": "1,5", "currency": "VND" }] } }),
            ErrorCode::MalformedRequest,
            "wanted.costs[0].amount",
        ),
        (
            "pack_begin",
            json!({ "subject": { "kind": "named", "name": "không có" } }),
            ErrorCode::NoSuchRecord,
            "",
        ),
        (
            "pack_begin",
            json!({ "subject": { "kind": "named", "name": "founding" }, "template": "không có" }),
            ErrorCode::NoSuchRecord,
            "",
        ),
        (
            "pack_compose",
            json!({ "pack": { "pack": {}, "sections": [] } }),
            ErrorCode::InvalidRecord,
            "",
        ),
        (
            "record_delete",
            json!({ "table": "pack_print", "ids": [] }),
            ErrorCode::MalformedRequest,
            "table",
        ),
        (
            "activity_get",
            json!({ "id": "018bcfe5-6800-7000-8000-000000000000" }),
            ErrorCode::NoSuchRecord,
            "",
        ),
        (
            "attachment_read",
            json!({ "digest": "../../etc/passwd" }),
            ErrorCode::MalformedRequest,
            "digest",
        ),
    ];
    for (command, request, code, path) in cases {
        let error = desk.refused(command, request.clone());
        assert_eq!(error.code, code, "{command} {request}: {error}");
        if !path.is_empty() {
            assert_eq!(
                error.args.get("path").map(String::as_str),
                Some(path),
                "{command} {request}"
            );
        }
        assert_ne!(error.kind, ErrorKind::Failed, "{command} {request}");
    }
    assert_eq!(desk.ok("change_state", json!({}))["undo"], Value::Null);
}

/// What a value of each kind is not, at a field of each kind of record that has one.
#[test]
fn values_that_cannot_be_read_are_refused_and_never_dropped() {
    let desk = Desk::with_sample();
    let activity = |list: &str, row: Value| {
        ("activity_save", json!({ "wanted": { "activity": { "title": "x" }, list: [row] } }))
    };
    let agreement = |fields: Value| {
        let mut record = json!({ "title": "x" });
        record.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        ("agreement_save", json!({ "wanted": { "agreement": record } }))
    };
    let mut requests = vec![
        agreement(json!({ "noticeDays": "30 ngày" })),
        agreement(json!({ "noticeDays": 1.5 })),
        agreement(json!({ "noticeDays": -1 })),
        agreement(json!({ "duration": "3 năm" })),
        agreement(json!({ "duration": "P3Y" })),
        agreement(json!({ "amends": "không có" })),
        activity("costs", json!({ "amount": "một triệu", "currency": "VND" })),
        activity("costs", json!({ "amount": "1.250.000", "currency": "VND" })),
        activity("costs", json!({ "amount": 5, "currency": "VND" })),
        activity("costs", json!({ "amount": "1", "currency": "đồng" })),
        activity("links", json!({ "url": "vtv" })),
        activity("legs", json!({ "starts": "25:00" })),
        activity("legs", json!({ "starts": "7h30" })),
        activity("legs", json!({ "day": "2026-06-31" })),
        activity("legs", json!({ "zone": "Sao Hỏa" })),
        activity("gifts", json!({ "amount": "nhiều", "currency": "VND" })),
        activity("gifts", json!({ "day": "hôm qua" })),
        activity("courses", json!({ "expected": "40 người" })),
        activity("courses", json!({ "expected": -4 })),
        activity("parties", json!({ "organisation": "Cục Thử" })),
        activity("people", json!({ "person": "Nguyễn Thử" })),
    ];
    for day in ["2026-02-31", "2026-13", "31/02/2026", "26-01-01", "2026-1-5", "hôm nay", "open "]
    {
        requests.push((
            "activity_save",
            json!({ "wanted": { "activity": { "title": "x", "startsOn": day } } }),
        ));
        requests.push(agreement(json!({ "effectiveFrom": day })));
        requests.push((
            "follow_up_save",
            json!({ "wanted": { "followUp": { "text": "x", "due": day } } }),
        ));
        requests.push(("activity_list", json!({ "limit": 1, "from": day })));
        requests.push((
            "event_copy",
            json!({ "id": "018bcfe5-6800-7000-8000-000000000000", "title": "x", "startsOn": day }),
        ));
        requests.push(("certificate_issue", json!({ "activity": "018bcfe5-6800-7000-8000-000000000000", "people": [], "issuedOn": day })));
    }
    for (command, request) in requests {
        let error = desk.refused(command, request.clone());
        assert!(
            matches!(error.code, ErrorCode::MalformedRequest | ErrorCode::InvalidRecord),
            "{command} {request}: {error}"
        );
    }
    assert_eq!(desk.ok("change_state", json!({}))["undo"], Value::Null);
}

#[test]
fn every_fault_of_a_record_is_named_and_nothing_is_kept() {
    let desk = Desk::with_sample();
    let nobody = "018bcfe5-6800-7000-8000-000000000000";
    let error = desk.refused(
        "activity_save",
        json!({ "wanted": {
            "activity": { "title": "  ", "startsOn": "2025-02-02", "endsOn": "2025-02-01", "agreement": nobody },
            "parties": [{ "organisation": "" }],
            "links": [{ "url": "javascript:alert(1)" }],
        } }),
    );
    assert_eq!(error.code, ErrorCode::InvalidRecord);
    let found: Vec<_> = error
        .fields
        .iter()
        .map(|finding| (finding.path.clone(), serde_json::to_value(finding.code).unwrap()))
        .collect();
    for (path, code) in [
        ("activity.title", "required"),
        ("activity.endsOn", "end_before_start"),
        ("links.0.url", "not_a_link"),
        ("activity.agreement", "no_such_record"),
        ("parties.0.organisation", "required"),
    ] {
        assert!(
            found.contains(&(path.to_owned(), code.into())),
            "{path} {code} is missing in {found:?}"
        );
    }
    assert_eq!(desk.ok("change_state", json!({}))["undo"], Value::Null);
}

#[test]
fn saving_over_what_somebody_else_changed_is_refused() {
    let desk = Desk::with_sample();
    let first = desk.ok("activity_save", json!({ "wanted": { "activity": { "title": "Bản đầu qwz" } } }))["file"].clone();
    let change = |title: &str| {
        let mut wanted = first.clone();
        wanted["activity"]["title"] = title.into();
        json!({ "loaded": first, "wanted": wanted })
    };
    desk.ok("activity_save", change("Bản của một người qwz"));
    let error = desk.refused("activity_save", change("Bản của người khác qwz"));
    assert_eq!((error.code, error.args["field"].as_str()), (ErrorCode::ChangedMeanwhile, "title"));
    assert_eq!(desk.titles("ban cua qwz"), ["Bản của một người qwz"]);
}

#[test]
fn folders_that_hold_no_office_of_ours_are_left_as_they_are() {
    let desk = Desk::bare();
    let office = |folder: &str| json!({ "folder": desk.path(folder), "office": { "unitName": "Phòng Thử" } });
    let open =
        |folder: &str| desk.refused("office_open", json!({ "folder": desk.path(folder) })).code;

    assert_eq!(open("khong-co"), ErrorCode::NoOfficeThere);
    assert!(!desk.path("khong-co").exists());
    assert_eq!(
        desk.refused("office_create", json!({ "folder": "", "office": { "unitName": "x" } })).code,
        ErrorCode::NoOfficeThere
    );
    let unnamed =
        desk.refused("office_create", json!({ "folder": desk.path("moi"), "office": {} }));
    assert_eq!(
        (unnamed.code, unnamed.fields[0].path.as_str()),
        (ErrorCode::InvalidRecord, "office.unitName")
    );
    assert!(!desk.path("moi").exists());

    fs::create_dir(desk.path("day")).unwrap();
    fs::write(desk.path("day/thu.txt"), "của người khác").unwrap();
    assert_eq!(desk.refused("office_create", office("day")).code, ErrorCode::FolderNotEmpty);
    assert_eq!(contents(&desk.path("day")).len(), 1);

    desk.ok("office_create", office("co-quan"));
    let second = Desk::bare();
    assert_eq!(
        second.refused("office_open", json!({ "folder": desk.path("co-quan") })).code,
        ErrorCode::OfficeInUse
    );
    desk.ok("office_close", json!({}));

    fs::write(desk.path("co-quan/office.db"), b"khong phai co so du lieu cua chung toi").unwrap();
    assert_eq!(open("co-quan"), ErrorCode::ForeignOffice);
    fs::remove_file(desk.path("co-quan/office.db")).unwrap();
    assert_eq!(open("co-quan"), ErrorCode::DamagedOffice);
    assert!(!desk.path("co-quan/office.db").exists(), "a missing database is not made anew");
    fs::write(desk.path("co-quan/office.header"), "{").unwrap();
    assert_eq!(open("co-quan"), ErrorCode::DamagedOffice);
}

#[test]
fn a_refused_office_leaves_the_one_that_is_open() {
    let desk = Desk::with_sample();
    desk.refused("office_open", json!({ "folder": desk.path("khong-co") }));
    assert_eq!(desk.ok("office_status", json!({}))["open"]["office"]["unitName"], "Cơ quan mẫu");
}
