//! What the commands say and keep when folders go away, disks fail, files are damaged, and numbers
//! are drawn.

// The whole binary is tests; clippy's own exemption reaches only the test functions, not what they
// share.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use caunoi_app::{App, AppError, ErrorCode, ErrorKind, Event, Host, PathUse, PickedPath};
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, RwLock, mpsc};

struct Desk {
    app: App,
    host: Arc<Still>,
    folder: tempfile::TempDir,
}

/// How much later it is than at first, each time it is asked for.
type Tick = Box<dyn Fn() -> TimeDelta + Send + Sync>;

struct Still {
    data_dir: PathBuf,
    /// What happens when the time is asked for.
    tick: RwLock<Option<Tick>>,
    events: Mutex<Vec<Event>>,
}

impl Host for Still {
    fn now(&self) -> DateTime<Utc> {
        let later = self.tick.read().unwrap().as_ref().map_or(TimeDelta::zero(), |tick| tick());
        DateTime::from_timestamp_millis(caunoi_testkit::fixed_now() as i64).unwrap_or_default()
            + later
    }

    fn data_dir(&self) -> PathBuf {
        self.data_dir.clone()
    }

    fn actor(&self) -> String {
        "Người Thử".to_owned()
    }

    fn resolve(&self, picked: &PickedPath, _: PathUse) -> Result<PathBuf, AppError> {
        Ok(picked.as_path())
    }

    fn emit(&self, event: &Event) {
        self.events.lock().unwrap().push(event.clone());
    }
}

impl Desk {
    fn bare() -> Desk {
        let folder = tempfile::tempdir().unwrap();
        let host = Arc::new(Still {
            data_dir: folder.path().join("data"),
            tick: RwLock::default(),
            events: Mutex::default(),
        });
        Desk { app: App::new(host.clone()), host, folder }
    }

    fn new() -> Desk {
        let desk = Desk::bare();
        desk.ok(
            "office_create",
            json!({ "folder": desk.path("co-quan"), "office": { "unitName": "Cơ quan Thử" } }),
        );
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    #[track_caller]
    fn ok(&self, command: &str, request: Value) -> Value {
        self.app.call(command, request).unwrap_or_else(|error| panic!("{command}: {error}"))
    }

    #[track_caller]
    fn refused(&self, command: &str, request: Value) -> AppError {
        self.app.call(command, request).expect_err(command)
    }

    fn activity(&self, title: &str, more: Value) -> Value {
        let mut activity = json!({ "title": title, "kind": "meeting", "startsOn": "2025-01-02", "status": "held" });
        activity.as_object_mut().unwrap().extend(more.as_object().cloned().unwrap_or_default());
        self.ok("activity_save", json!({ "wanted": { "activity": activity } }))["file"].take()
    }

    fn pack_of(&self, activity: &Value) -> Value {
        self.ok(
            "pack_begin",
            json!({ "subject": { "kind": "activity", "id": activity["activity"]["id"] } }),
        )
    }

    /// A course with a certificate issued to its one trainee: the course, the certificate.
    fn certified(&self) -> (Value, Value) {
        let person = self.ok(
            "person_save",
            json!({ "wanted": { "person": { "fullName": "Học viên Thử", "country": "LA" } } }),
        );
        let person = &person["file"]["person"]["id"];
        let course = self.ok(
            "course_save",
            json!({ "wanted": {
                "activity": { "title": "Lớp Thử", "kind": "training", "startsOn": "2025-01-02", "status": "held" },
                "courses": [{ "leastShare": 50 }],
                "people": [{ "person": person, "role": "trainee", "side": "partner" }],
                "sessions": [{ "position": 0, "date": "2025-01-02", "starts": "08:00", "ends": "11:00", "topic": "Buổi Thử" }],
            } }),
        )["file"]
            .take();
        let mut wanted = course.clone();
        wanted["attendance"] = json!([{ "session": course["sessions"][0]["id"], "person": person, "mark": "present" }]);
        let course =
            self.ok("course_save", json!({ "loaded": course, "wanted": wanted }))["file"].take();
        let request =
            json!({ "activity": course["activity"]["id"], "people": [person], "languages": "vi" });
        let issued = self.ok("certificate_issue", request)["rows"][0]["certificate"].take();
        (course, issued)
    }
}

/// Where a kept file lies.
fn shelf(office: &Path, digest: &Value) -> PathBuf {
    let digest = digest.as_str().unwrap();
    office.join("attachments").join(&digest[..2]).join(&digest[2..])
}

#[cfg(unix)]
#[test]
fn saves_into_an_office_that_is_gone_are_refused_and_the_office_is_saved_elsewhere() {
    let desk = Desk::new();
    desk.activity("Trước", json!({}));
    fs::remove_dir_all(desk.path("co-quan")).unwrap();
    desk.host.events.lock().unwrap().clear();
    for _ in 0..50 {
        let wanted = json!({ "activity": { "title": "Sau", "kind": "meeting", "status": "held" } });
        let refused = desk.refused("activity_save", json!({ "wanted": wanted }));
        assert_eq!((refused.code, refused.kind), (ErrorCode::OfficeGone, ErrorKind::Refused));
        assert_eq!(refused.args["path"], desk.path("co-quan").display().to_string());
    }
    assert_eq!(
        desk.refused("attachment_add", json!({ "content": "YQ==" })).code,
        ErrorCode::OfficeGone
    );
    assert!(
        desk.host.events.lock().unwrap().contains(&Event::OfficeChanged),
        "the page is told to look again"
    );
    let draft = json!({ "key": "activity/new", "content": "{\"title\":\"Đang gõ\"}" });
    assert_eq!(desk.refused("draft_save", draft.clone()).code, ErrorCode::OfficeGone);
    assert!(!desk.path("co-quan").exists());
    assert_eq!(desk.ok("office_status", json!({}))["open"]["gone"], json!(true));

    let copied = desk.ok("office_save_elsewhere", json!({ "folder": desk.path("noi-khac") }));
    assert_eq!((&copied["missing"], &copied["status"]["open"]["gone"]), (&json!(0), &json!(false)));
    assert_eq!(
        desk.ok("draft_get", json!({ "key": "activity/new" }))["content"],
        draft["content"],
        "what was typed meanwhile"
    );
    desk.activity("Sau", json!({}));
    desk.ok("office_close", json!({}));
    desk.ok("office_open", json!({ "folder": desk.path("noi-khac") }));
    assert_eq!(
        desk.ok("activity_list", json!({ "limit": 9 }))["rows"].as_array().unwrap().len(),
        2
    );
}

#[test]
fn a_draft_set_aside_gives_way_to_what_was_typed_after_it() {
    let desk = Desk::new();
    let (here, away) = (desk.path("co-quan"), desk.path("di-cho-khac"));
    std::fs::rename(&here, &away).unwrap();
    assert_eq!(
        desk.refused("draft_save", json!({ "key": "activity/new", "content": "cũ" })).code,
        ErrorCode::OfficeGone
    );
    std::fs::rename(&away, &here).unwrap();
    desk.ok("draft_save", json!({ "key": "activity/new", "content": "mới" }));
    desk.ok("office_open", json!({ "folder": here }));
    assert_eq!(desk.ok("draft_get", json!({ "key": "activity/new" }))["content"], "mới");
}

#[cfg(unix)]
#[test]
fn a_draft_that_the_office_does_not_take_is_shown_again_and_kept_with_the_next() {
    let desk = Desk::new();
    desk.ok("draft_save", json!({ "key": "activity/new", "content": "cũ" }));
    let (here, away) = (desk.path("co-quan/office.db-wal"), desk.path("nhat-ky"));
    fs::rename(&here, &away).unwrap();
    assert_eq!(
        desk.refused("draft_save", json!({ "key": "activity/new", "content": "mới" })).code,
        ErrorCode::OfficeGone
    );
    assert_eq!(desk.ok("draft_get", json!({ "key": "activity/new" }))["content"], "mới");
    fs::rename(&away, &here).unwrap();
    let listed = desk.ok("draft_list", json!({}))["rows"].take();
    assert_eq!((listed.as_array().unwrap().len(), &listed[0]["content"]), (1, &json!("mới")));
    desk.ok("draft_save", json!({ "key": "person/new", "content": "khác" }));
    desk.ok("office_close", json!({}));
    desk.ok("office_open", json!({ "folder": desk.path("co-quan") }));
    assert_eq!(desk.ok("draft_get", json!({ "key": "activity/new" }))["content"], "mới");
}

#[cfg(unix)]
#[test]
fn an_office_whose_log_went_away_is_opened_again_with_every_save() {
    let desk = Desk::new();
    desk.activity("Một", json!({}));
    fs::remove_file(desk.path("co-quan/office.db-wal")).unwrap();
    let wanted = json!({ "activity": { "title": "Sau", "kind": "meeting", "status": "held" } });
    assert_eq!(
        desk.refused("activity_save", json!({ "wanted": wanted })).code,
        ErrorCode::OfficeGone
    );
    desk.ok("office_open", json!({ "folder": desk.path("co-quan") }));
    desk.activity("Hai", json!({}));
    desk.ok("office_close", json!({}));
    desk.ok("office_open", json!({ "folder": desk.path("co-quan") }));
    assert_eq!(
        desk.ok("activity_list", json!({ "limit": 9 }))["rows"].as_array().unwrap().len(),
        2
    );
}

#[cfg(unix)]
#[test]
fn a_log_that_was_cut_is_told_and_the_lost_saves_at_the_next_opening() {
    let desk = Desk::new();
    desk.activity("Một", json!({}));
    desk.ok("office_close", json!({}));
    desk.ok("office_open", json!({ "folder": desk.path("co-quan") }));
    desk.activity("Hai", json!({}));
    fs::File::options()
        .write(true)
        .open(desk.path("co-quan/office.db-wal"))
        .unwrap()
        .set_len(0)
        .unwrap();
    let wanted = json!({ "activity": { "title": "Sau", "kind": "meeting", "status": "held" } });
    let refused = desk.refused("activity_save", json!({ "wanted": wanted }));
    assert_eq!((refused.code, refused.kind), (ErrorCode::LogBroken, ErrorKind::Refused));
    let open = desk.ok("office_status", json!({}))["open"].take();
    assert_eq!((&open["gone"], &open["logBroken"]), (&json!(false), &json!(true)));
    assert_eq!(
        desk.refused("office_save_elsewhere", json!({ "folder": desk.path("khac") })).code,
        ErrorCode::LogBroken
    );
    let refused = desk.refused("office_open", json!({ "folder": desk.path("co-quan") }));
    assert_eq!((refused.code, refused.args["saves"].as_str()), (ErrorCode::SavesLost, "1"));
    desk.ok("office_open", json!({ "folder": desk.path("co-quan"), "acceptLoss": true }));
    assert_eq!(
        desk.ok("activity_list", json!({ "limit": 9 }))["rows"].as_array().unwrap().len(),
        1
    );
}

#[test]
fn reports_whose_symbols_read_the_same_share_their_numbers() {
    let desk = Desk::new();
    let numbered = |symbol: &str| {
        let wanted = json!({ "report": { "kind": "periodic", "scheme": "calendar", "period": "2025", "symbol": symbol, "dated": "2026-01-15" } });
        let report = desk.ok("report_save", json!({ "wanted": wanted }))["file"].take();
        desk.ok("report_number", json!({ "id": report["report"]["id"] }))["file"]["report"]["number"].clone()
    };
    let numbers: Vec<Value> =
        ["BC-B", "bc-b", "BC\u{2011}B", "ＢＣ－Ｂ", "ВС-В", "BC - B", "BC-C"].map(numbered).into();
    assert_eq!(numbers, [1, 2, 3, 4, 5, 6, 1].map(|number| json!(number)));
}

#[test]
fn a_drawing_that_takes_too_long_ends_and_nothing_is_numbered() {
    let desk = Desk::new();
    let activity = desk.activity("Làm việc", json!({}));
    let pack = desk.pack_of(&activity)["file"].take();
    let asked = AtomicI64::new(0);
    *desk.host.tick.write().unwrap() =
        Some(Box::new(move || TimeDelta::seconds(10 * asked.fetch_add(1, Ordering::AcqRel))));
    for (command, request) in [
        ("pack_compose", json!({ "pack": pack })),
        ("pack_print", json!({ "pack": pack })),
        ("text_typeset", json!({ "text": { "text": "Một đoạn.\n\n".repeat(100) } })),
    ] {
        let refused = desk.refused(command, request);
        assert_eq!(
            (refused.code, refused.kind, refused.args["limit"].as_str()),
            (ErrorCode::DrawingTooLong, ErrorKind::Refused, "120")
        );
    }
    *desk.host.tick.write().unwrap() = None;
    assert_eq!(desk.pack_of(&activity)["prints"], json!([]));
    let printed = desk.ok("pack_print", json!({ "pack": pack }));
    assert_eq!(printed["row"]["print"]["number"], json!(1));
}

#[test]
fn a_drawing_is_stopped_on_request_and_the_next_one_is_not() {
    let desk = Desk::new();
    let text = || json!({ "text": { "text": "Một đoạn.\n\n".repeat(100) } });
    let ((begun, drawing), (stopped, go_on)) = (mpsc::channel(), mpsc::channel::<()>());
    let (asked, go_on) = (AtomicI64::new(0), Mutex::new(go_on));
    *desk.host.tick.write().unwrap() = Some(Box::new(move || {
        // In the middle of the drawing.
        if asked.fetch_add(1, Ordering::AcqRel) == 20 {
            begun.send(()).unwrap();
            go_on.lock().unwrap().recv().unwrap();
        }
        TimeDelta::zero()
    }));
    std::thread::scope(|scope| {
        let answer = scope.spawn(|| desk.app.call("text_typeset", text()));
        drawing.recv().unwrap();
        desk.ok("drawing_stop", json!({}));
        stopped.send(()).unwrap();
        assert_eq!(answer.join().unwrap().unwrap_err().code, ErrorCode::DrawingStopped);
    });
    *desk.host.tick.write().unwrap() = None;
    desk.ok("text_typeset", text());
}

#[test]
fn a_draft_typed_before_another_was_seen_does_not_replace_it() {
    let desk = Desk::new();
    let save = |content: &str, only_new: bool| {
        desk.ok(
            "draft_save",
            json!({ "key": "activity/new", "content": content, "onlyNew": only_new }),
        )["content"]
            .clone()
    };
    assert_eq!(save("một", true), "một");
    assert_eq!(save("hai", true), "một");
    assert_eq!(save("ba", false), "ba");
    assert_eq!(desk.ok("draft_get", json!({ "key": "activity/new" }))["content"], "ba");
}

#[test]
fn an_office_is_made_in_no_folder_of_another() {
    let desk = Desk::new();
    for inside in ["co-quan/moi", "co-quan/attachments/zz"] {
        let refused = desk.refused("office_open_sample", json!({ "folder": desk.path(inside) }));
        assert_eq!(refused.code, ErrorCode::ReservedFolder);
    }
    assert_eq!(
        desk.refused("office_save_elsewhere", json!({ "folder": desk.path("co-quan/sao") })).code,
        ErrorCode::ReservedFolder
    );
    assert!(!desk.path("co-quan/moi").exists());
}

#[test]
fn an_office_that_lost_saves_opens_only_when_that_is_accepted() {
    let desk = Desk::new();
    desk.activity("Đã gộp", json!({}));
    desk.ok("office_close", json!({}));
    let older = fs::read(desk.path("co-quan/office.db")).unwrap();
    desk.ok("office_open", json!({ "folder": desk.path("co-quan") }));
    desk.activity("Một", json!({}));
    desk.activity("Hai", json!({}));
    desk.ok("office_close", json!({}));
    fs::write(desk.path("co-quan/office.db"), older).unwrap();
    for command in ["office_open", "office_resume"] {
        let request = if command == "office_open" {
            json!({ "folder": desk.path("co-quan") })
        } else {
            json!({})
        };
        let refused = desk.refused(command, request);
        assert_eq!((refused.code, refused.args["saves"].as_str()), (ErrorCode::SavesLost, "2"));
    }
    desk.ok("office_open", json!({ "folder": desk.path("co-quan"), "acceptLoss": true }));
    assert_eq!(
        desk.ok("activity_list", json!({ "limit": 9 }))["rows"].as_array().unwrap().len(),
        1
    );
}

#[test]
fn undo_after_a_certificate_was_printed_goes_on_below_it_and_says_what_stays() {
    let desk = Desk::new();
    desk.activity("Trước", json!({}));
    let (_, certificate) = desk.certified();
    desk.ok("certificate_print", json!({ "certificates": [certificate["id"]] }));
    let labels = |list: &Value| {
        list.as_array()
            .unwrap()
            .iter()
            .map(|change| change["label"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    // The marking of attendance is no part of what the certificate names; the course and the person
    // are.
    let undone = desk.ok("change_undo", json!({}));
    assert_eq!(
        (&undone["change"]["label"], labels(&undone["kept"])),
        (&json!("course_save"), vec!["certificate_issue".to_owned()])
    );
    let undone = desk.ok("change_undo", json!({}));
    assert_eq!(undone["change"]["subject"], json!("Trước"));
    assert_eq!(labels(&undone["kept"]), ["course_create", "person_create"]);
    assert_eq!(desk.refused("change_undo", json!({})).code, ErrorCode::NothingToUndo);
    assert_eq!(desk.ok("certificate_list", json!({}))["rows"].as_array().unwrap().len(), 1);
}

#[test]
fn a_change_that_cannot_be_taken_back_is_named_and_passed_over() {
    let desk = Desk::new();
    desk.activity("Trước", json!({}));
    let (course, _) = desk.certified();
    // Certificates are issued, so that the person cannot be taken back; nothing was printed.
    let state = desk.ok("change_state", json!({}));
    assert_eq!(state["undo"]["label"], json!("certificate_issue"));
    desk.ok("change_pass", json!({ "change": state["undo"]["id"] }));
    desk.ok("change_undo", json!({}));
    let blocked = desk.refused("change_undo", json!({}));
    assert_eq!((blocked.code, blocked.kind), (ErrorCode::ChangeBlocked, ErrorKind::Refused));
    assert_eq!(
        (blocked.args["label"].as_str(), blocked.args["subject"].as_str()),
        ("course_create", "Lớp Thử")
    );
    assert_eq!(
        desk.refused("change_pass", json!({ "change": course["activity"]["id"] })).code,
        ErrorCode::NoSuchRecord
    );
    desk.ok("change_pass", json!({ "change": blocked.args["change"] }));
    let blocked = desk.refused("change_undo", json!({}));
    assert_eq!(blocked.args["label"], "person_create");
    desk.ok("change_pass", json!({ "change": blocked.args["change"] }));
    assert_eq!(desk.ok("change_undo", json!({}))["change"]["subject"], json!("Trước"));
}

#[test]
fn a_damaged_small_file_of_a_print_stops_nothing_but_its_own_comparison() {
    for harm in [
        |path: &Path| fs::remove_file(path).unwrap(),
        |path: &Path| fs::write(path, "").unwrap(),
        |path: &Path| fs::write(path, "{").unwrap(),
    ] {
        let desk = Desk::new();
        let activity = desk.activity("Làm việc", json!({}));
        let pack = desk.pack_of(&activity)["file"].take();
        let first = desk.ok("pack_print", json!({ "pack": pack }));
        let office = desk.path("co-quan");
        let paper = shelf(&office, &first["row"]["file"]["digest"]);
        let small = fs::read_dir(office.join("attachments"))
            .unwrap()
            .flat_map(|shelf| fs::read_dir(shelf.unwrap().path()).unwrap());
        let small = small.map(|file| file.unwrap().path()).find(|path| *path != paper).unwrap();
        harm(&small);
        let begun = desk.pack_of(&activity);
        assert_eq!(
            (&begun["prints"][0]["madeOfLost"], &begun["prints"][0]["parts"]),
            (&json!(true), &json!([]))
        );
        desk.ok("attachment_read", json!({ "digest": first["row"]["file"]["digest"] }));
        assert_eq!(
            desk.refused("pack_since", json!({ "print": first["row"]["print"]["id"] })).code,
            ErrorCode::FileLost
        );
        let second = desk.ok("pack_print", json!({ "pack": begun["file"] }));
        assert_eq!(
            (&second["row"]["print"]["number"], &second["row"]["madeOfLost"]),
            (&json!(2), &json!(false))
        );
    }
}

#[test]
fn a_lost_annex_becomes_a_page_that_says_so_and_a_finding() {
    use base64::Engine;
    let desk = Desk::new();
    let content = base64::engine::general_purpose::STANDARD.encode("%PDF-1.4 giay to thu");
    let kept = desk.ok("attachment_add", json!({ "content": content }));
    let mut file = desk.activity("Hội đàm có bản chụp", json!({ "kind": "talks" }));
    let loaded = file.clone();
    file["attachments"] = json!([{ "name": "bien-ban.pdf", "mediaType": "application/pdf", "size": kept["size"], "digest": kept["digest"] }]);
    desk.ok("activity_save", json!({ "loaded": loaded, "wanted": file }));
    for harm in [
        |path: &Path| fs::write(path, "khac").unwrap(),
        |path: &Path| fs::remove_file(path).unwrap(),
    ] {
        harm(&shelf(&desk.path("co-quan"), &kept["digest"]));
        let mut pack = desk.pack_of(&loaded)["file"].take();
        for section in pack["sections"].as_array_mut().unwrap() {
            section["shown"] =
                json!(if section["part"] == "annexes" { "included" } else { "left_out" });
        }
        let drawn = desk.ok("pack_compose", json!({ "pack": pack }));
        let check = drawn["checks"]
            .as_array()
            .unwrap()
            .iter()
            .find(|check| check["kind"] == "unreadable_file")
            .unwrap();
        assert_eq!(check["id"], loaded["activity"]["id"]);
        assert!(check["words"].as_str().unwrap().contains("bien-ban.pdf"), "{check}");
        desk.ok("pack_print", json!({ "pack": pack }));
        let refused = desk.refused("attachment_read", json!({ "digest": kept["digest"] }));
        assert_eq!((refused.code, refused.kind), (ErrorCode::FileLost, ErrorKind::Refused));
    }
}

#[test]
fn a_number_is_on_one_paper_whatever_becomes_of_the_file() {
    let desk = Desk::new();
    let activity = desk.activity("Làm việc", json!({}));
    let pack = desk.pack_of(&activity)["file"].take();
    let path = desk.path("khong-co/ho-so.pdf");
    let refused = desk.refused("pack_print_to", json!({ "pack": pack, "path": path }));
    assert_eq!(refused.kind, ErrorKind::Refused);
    assert_eq!(
        desk.pack_of(&activity)["prints"],
        json!([]),
        "where the file could not even be begun, no number is drawn"
    );
    // What is kept of a print can be written again, byte for byte, under the same number.
    let path = desk.path("ho-so.pdf");
    let saved = desk.ok("pack_print_to", json!({ "pack": pack, "path": path }));
    assert_eq!(saved["path"], json!(path));
    assert_eq!(desk.pack_of(&activity)["prints"].as_array().unwrap().len(), 1);
    let again = desk.pack_of(&activity)["prints"][0]["file"]["digest"].take();
    desk.ok("attachment_export", json!({ "digest": again, "path": desk.path("lan-nua.pdf") }));
    assert_eq!(fs::read(&path).unwrap(), fs::read(desk.path("lan-nua.pdf")).unwrap());
}

#[test]
fn an_office_without_particulars_can_be_named_and_an_office_is_not_deleted() {
    let desk = Desk::bare();
    drop(caunoi_store::Store::create(&desk.path("cu"), caunoi_testkit::fixed_now()).unwrap());
    let status = desk.ok("office_open", json!({ "folder": desk.path("cu") }));
    let loaded = status["open"]["office"].clone();
    let mut wanted = loaded.clone();
    wanted["unitName"] = json!("Cơ quan Thử");
    let named = desk.ok("office_save", json!({ "loaded": loaded, "wanted": wanted }));
    assert_eq!(named["open"]["office"]["unitName"], json!("Cơ quan Thử"));
    let id = &named["open"]["office"]["id"];
    for table in ["office", "activity_party", "pack_print", "rule", "travel_document"] {
        let refused = desk.refused("record_delete", json!({ "table": table, "ids": [id] }));
        assert_eq!(refused.code, ErrorCode::MalformedRequest, "{table}");
    }
}

#[test]
fn an_office_is_open_though_the_list_of_recent_ones_cannot_be_written() {
    let desk = Desk::bare();
    fs::write(desk.path("data"), "a file where the folder should be").unwrap();
    let status = desk.ok(
        "office_create",
        json!({ "folder": desk.path("co-quan"), "office": { "unitName": "Cơ quan Thử" } }),
    );
    assert_eq!(status["open"]["office"]["unitName"], json!("Cơ quan Thử"));
    desk.ok("office_close", json!({}));
    desk.ok("office_open", json!({ "folder": desk.path("co-quan") }));
    desk.activity("Trước", json!({}));
}
