//! Whether an activity took place: every command that saves one gives the status by one rule, and
//! keeps what a person said.

use crate::desk::Desk;
use serde_json::{Value, json};

/// What the office day of the desk, 16 January 2026, makes of a first day.
const DAYS: [(&str, &str); 6] = [
    ("2026-01-15", "held"),
    ("2026-01-16", "held"),
    ("2026-01-17", "planned"),
    ("2025-12", "held"),
    ("2026-01", "unknown"),
    ("unknown", "unknown"),
];

/// Saves an activity of a kind by the command of its form, as new or in place of `loaded`. Gives
/// the file as it is kept.
fn saved(desk: &Desk, command: &str, loaded: &Value, file: &Value, more: &Value) -> Value {
    let is_sheet = ["talks_save", "delegation_save"].contains(&command);
    let wrapped = |file: &Value| {
        if is_sheet && !file.is_null() { json!({ "file": file }) } else { file.clone() }
    };
    let mut request = json!({ "loaded": wrapped(loaded), "wanted": wrapped(file) });
    request.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let kept = desk.ok(command, request);
    if is_sheet { kept["sheet"]["file"].clone() } else { kept["file"].clone() }
}

const FORMS: [(&str, &str); 5] = [
    ("activity_save", "meeting"),
    ("course_save", "training"),
    ("event_save", "exhibition"),
    ("talks_save", "talks"),
    ("delegation_save", "delegation_out"),
];

fn status(file: &Value) -> &str {
    file["activity"]["status"].as_str().unwrap()
}

#[test]
fn every_form_gives_the_status_of_the_dates_and_keeps_what_a_person_said() {
    let desk = Desk::bare();
    desk.ok(
        "office_create",
        json!({ "folder": desk.path("co-quan"), "office": { "unitName": "Cơ quan Thử" } }),
    );
    for (command, kind) in FORMS {
        for (starts, expected) in DAYS {
            let file = json!({ "activity": { "title": "Hoạt động Thử", "kind": kind, "startsOn": starts } });
            let told = desk.ok("activity_status", json!({ "wanted": file }));
            let kept = saved(&desk, command, &Value::Null, &file, &json!({}));
            assert_eq!(
                (status(&kept), &told["status"]),
                (expected, &json!(expected)),
                "{command} on {starts}"
            );
            let unsaid = saved(&desk, command, &Value::Null, &file, &json!({ "statusSaid": true }));
            assert_eq!(status(&unsaid), "unknown", "{command} on {starts}");
            for said in ["planned", "cancelled", "postponed"] {
                let mut file = file.clone();
                file["activity"]["status"] = json!(said);
                let kept = saved(&desk, command, &Value::Null, &file, &json!({}));
                assert_eq!(status(&kept), said, "{command} on {starts}");
                // Saved again with another day, it stays what was said, unless it was what the day
                // said too.
                let mut moved = kept.clone();
                moved["activity"]["startsOn"] = "2026-01-10".into();
                let moved = saved(&desk, command, &kept, &moved, &json!({}));
                let follows = said == "planned" && expected == "planned";
                assert_eq!(
                    status(&moved),
                    if follows { "held" } else { said },
                    "{command} from {starts}"
                );
            }
        }
    }
}

#[test]
fn attendance_visitors_reports_and_certificates_mean_that_it_was_held() {
    let desk = Desk::bare();
    desk.ok(
        "office_create",
        json!({ "folder": desk.path("co-quan"), "office": { "unitName": "Cơ quan Thử" } }),
    );
    let person = desk.ok("person_save", json!({ "wanted": { "person": { "fullName": "Học viên Thử" } } }))["file"]["person"]["id"].clone();
    let planned = |command: &str, kind: &str, more: Value| {
        let mut file = json!({ "activity": { "title": "Hoạt động Thử", "kind": kind, "startsOn": "2026-01-12", "status": "planned" } });
        file.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        saved(&desk, command, &Value::Null, &file, &json!({}))
    };
    let with = |command: &str, kept: &Value, change: &dyn Fn(&mut Value)| {
        let mut wanted = kept.clone();
        change(&mut wanted);
        saved(&desk, command, kept, &wanted, &json!({}))
    };
    let event = planned("event_save", "exhibition", json!({}));
    assert_eq!(
        status(&with("event_save", &event, &|file| file["events"] = json!([{ "visitors": 12450 }]))),
        "held"
    );
    let trip = planned("delegation_save", "delegation_out", json!({}));
    let reported =
        |file: &mut Value| file["delegations"] = json!([{ "reportNumber": "12/BC-THU" }]);
    assert_eq!(status(&with("delegation_save", &trip, &reported)), "held");
    let trip = planned("delegation_save", "delegation_in", json!({}));
    assert_eq!(
        status(&with("delegation_save", &trip, &|file| file["steps"] =
            json!([{ "stage": "cancelled" }]))),
        "cancelled"
    );
    let talks = planned("talks_save", "talks", json!({}));
    assert_eq!(
        status(&with("talks_save", &talks, &|file| file["talks"] =
            json!([{ "said": "Hai bên trao đổi Thử." }]))),
        "held"
    );

    let course = json!({
        "people": [{ "person": person, "role": "trainee" }], "courses": [{ "leastShare": 50 }], "sessions": [{ "topic": "Buổi Thử" }],
    });
    let kept = planned("course_save", "training", course.clone());
    let mark = |file: &mut Value| {
        file["attendance"] =
            json!([{ "session": file["sessions"][0]["id"], "person": person, "mark": "present" }]);
    };
    assert_eq!(status(&with("course_save", &kept, &mark)), "held");
    // What a person said is kept; the contradiction is told.
    let mut called_off = kept.clone();
    called_off["activity"]["status"] = "cancelled".into();
    let called_off = saved(
        &desk,
        "course_save",
        &desk.ok("course_get", json!({ "id": kept["activity"]["id"] }))["file"],
        &called_off,
        &json!({}),
    );
    let marked = with("course_save", &called_off, &mark);
    assert_eq!(status(&marked), "cancelled");
    let told = desk.ok("activity_status", json!({ "loaded": marked, "wanted": marked }));
    assert_eq!(told["doubts"], json!([{ "code": "recorded_as_held", "grounds": ["attendance"] }]));

    // An office that marked attendance before and left the status unknown: the certificates settle
    // it, as one change.
    let mut unknown = course;
    unknown["attendance"] = json!([]);
    let kept = planned("course_save", "training", unknown);
    let mut wanted = kept.clone();
    mark(&mut wanted);
    wanted["activity"]["status"] = "unknown".into();
    let kept = saved(&desk, "course_save", &kept, &wanted, &json!({ "statusSaid": true }));
    assert_eq!(status(&kept), "unknown");
    let id = &kept["activity"]["id"];
    desk.ok("certificate_issue", json!({ "activity": id, "people": [person], "languages": "vi" }));
    assert_eq!(status(&desk.ok("course_get", json!({ "id": id }))["file"]), "held");
    desk.ok("change_undo", json!({}));
    assert_eq!(status(&desk.ok("course_get", json!({ "id": id }))["file"]), "unknown");
}
