//! Guards the gate between the page and the files of the user: whatever a page sends, only files
//! that a person picked are read or written.
//!
//! The requests are made from the contract, so that a command that is added later is tried as well.

use crate::desk::contents;
use caunoi_app::{
    App, AppError, ErrorCode, ErrorKind, Event, Host, PathUse, PickWish, Picked, PickedPath, Picks,
    contract,
};
use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What stands in a file of the user that nobody picked.
const SECRET: &str = "điều không ai được đọc";
/// The same in Base64, as content travels.
const SECRET_IN_BASE64: &str = "xJFp4buBdSBraMO0bmcgYWkgxJHGsOG7o2MgxJHhu41j";
/// The type of a picked path in the contract.
const PICKED: &str = "#/$defs/PickedPath";
/// How deep a request is filled in where nothing is required.
const DEPTH: usize = 7;

/// A host like the window: it takes tokens only.
struct Window {
    data_dir: PathBuf,
    picks: Picks,
}

impl Host for Window {
    fn now(&self) -> DateTime<Utc> {
        "2026-01-15T18:30:00Z".parse().unwrap()
    }

    fn data_dir(&self) -> PathBuf {
        self.data_dir.clone()
    }

    fn actor(&self) -> String {
        "can-bo-thu".to_owned()
    }

    fn resolve(&self, picked: &PickedPath, usage: PathUse) -> Result<PathBuf, AppError> {
        self.picks.take(picked, usage, self.now())
    }

    fn emit(&self, _: &Event) {}
}

/// The application as the window has it, with the sample office open in `office` and files of the
/// user in `cua-toi`.
struct Page {
    app: App,
    host: Arc<Window>,
    folder: tempfile::TempDir,
}

impl Page {
    fn new() -> Page {
        let folder = tempfile::tempdir().unwrap();
        let host =
            Arc::new(Window { data_dir: folder.path().join("data"), picks: Picks::default() });
        let page = Page { app: App::new(host.clone()), host, folder };
        fs::create_dir(page.path("cua-toi")).unwrap();
        fs::write(page.path("cua-toi/bi-mat.txt"), SECRET).unwrap();
        page.ok(
            "office_open_sample",
            json!({ "folder": page.pick(PathUse::OfficeFolder, &page.path("office"), &[]).token }),
        );
        page
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// What the dialog answers when a person picks this path.
    fn pick(&self, usage: PathUse, path: &Path, extensions: &[&str]) -> Picked {
        let kinds = if extensions.is_empty() {
            json!([])
        } else {
            json!([{ "name": "x", "extensions": extensions }])
        };
        let wish: PickWish = serde_json::from_value(
            json!({ "usage": usage, "title": "x", "suggestedName": "x", "kinds": kinds }),
        )
        .unwrap();
        self.host.picks.issue(path, &wish, self.host.now()).unwrap()
    }

    #[track_caller]
    fn ok(&self, command: &str, request: Value) -> Value {
        self.app.call(command, request).unwrap_or_else(|error| panic!("{command}: {error}"))
    }
}

/// Makes requests of the declared form in which every text is `text`.
struct Filled<'a> {
    definitions: &'a Map<String, Value>,
    text: &'a str,
    /// Without the texts that may be null: some of them are dates, which the schema does not say.
    spare: bool,
}

impl Filled<'_> {
    fn value(&self, schema: &Value, depth: usize) -> Value {
        if let Some(named) = schema["$ref"].as_str() {
            let name = named.trim_start_matches("#/$defs/");
            return match name {
                "Id" => json!("018bcfe5-6800-7000-8000-000000000000"),
                "PartialDate" | "Country" | "ClockTime" | "Zone" | "Duration" => json!("unknown"),
                "DateEnd" => json!("open"),
                "LangSet" => json!("vi"),
                "Amount" => json!("1"),
                "ReportPeriod" => json!("2025"),
                _ => self.value(&self.definitions[name], depth),
            };
        }
        if let Some(only) = schema.get("const") {
            return only.clone();
        }
        if let Some(first) = schema["enum"].get(0) {
            return first.clone();
        }
        for choice in ["oneOf", "anyOf", "allOf"] {
            if let Some(first) = schema[choice].get(0) {
                return self.value(first, depth);
            }
        }
        match schema["type"].as_str().or_else(|| schema["type"][0].as_str()) {
            Some("string") if self.spare && schema["type"].is_array() => Value::Null,
            Some("string") => json!(self.text),
            Some("integer" | "number") => json!(1),
            Some("boolean") => json!(true),
            Some("array") => json!([self.value(&schema["items"], depth + 1)]),
            Some("object") => self.object(schema, depth),
            _ => Value::Null,
        }
    }

    fn object(&self, schema: &Value, depth: usize) -> Value {
        let none = Map::new();
        let required = schema["required"].as_array().map(Vec::as_slice).unwrap_or_default();
        let fields = schema["properties"].as_object().unwrap_or(&none).iter();
        let wanted = fields.filter(|(name, _)| {
            depth < DEPTH || required.iter().any(|field| field.as_str() == Some(name.as_str()))
        });
        wanted
            .map(|(name, field)| (name.clone(), self.value(field, depth + 1)))
            .collect::<Map<_, _>>()
            .into()
    }
}

/// Every field of a request, with the commands it is of, told by `see`.
fn fields(
    definitions: &Map<String, Value>,
    schema: &Value,
    seen: &mut Vec<String>,
    see: &mut impl FnMut(&str, &Value),
) {
    if let Some(named) = schema["$ref"].as_str() {
        if !seen.iter().any(|name| name == named) {
            seen.push(named.to_owned());
            fields(definitions, &definitions[named.trim_start_matches("#/$defs/")], seen, see);
        }
        return;
    }
    for (name, field) in schema["properties"].as_object().into_iter().flatten() {
        see(name, field);
        fields(definitions, field, seen, see);
    }
    for choice in ["oneOf", "anyOf", "allOf"] {
        schema[choice]
            .as_array()
            .into_iter()
            .flatten()
            .for_each(|other| fields(definitions, other, seen, see));
    }
    if schema["items"].is_object() {
        fields(definitions, &schema["items"], seen, see);
    }
}

/// Whether a field is a picked path, given or not.
fn is_picked(field: &Value) -> bool {
    field["$ref"] == PICKED
        || field["anyOf"]
            .as_array()
            .is_some_and(|choices| choices.iter().any(|choice| choice["$ref"] == PICKED))
}

fn is_text(field: &Value) -> bool {
    field["type"] == "string"
        || field["type"].as_array().is_some_and(|types| types.contains(&json!("string")))
}

#[test]
fn a_field_that_names_a_file_is_a_picked_path() {
    let contract = contract::as_json();
    let definitions = contract["$defs"].as_object().unwrap();
    let naming = [
        "path",
        "folder",
        "file",
        "dir",
        "directory",
        "target",
        "destination",
        "out",
        "from_file",
        "to_file",
    ];
    let (mut wrong, mut picked) = (Vec::new(), 0);
    for command in contract["commands"].as_array().unwrap() {
        fields(definitions, &command["request"], &mut Vec::new(), &mut |name, field| {
            picked += usize::from(is_picked(field));
            if naming.contains(&name.to_lowercase().as_str()) && is_text(field) {
                wrong.push(format!("{} {name}", command["name"]));
            }
        });
    }
    assert!(wrong.is_empty(), "a page could name any file here: {wrong:#?}");
    assert!(picked > 10, "the contract has {picked} picked paths only: are they still found?");
}

#[test]
fn no_command_reads_or_writes_a_file_that_nobody_picked() {
    let page = Page::new();
    let contract = contract::as_json();
    let definitions = contract["$defs"].as_object().unwrap();
    let mine = contents(&page.path("cua-toi"));
    for target in ["cua-toi/bi-mat.txt", "cua-toi/moi.pdf", "cua-toi"] {
        let text = page.path(target).display().to_string();
        for command in contract["commands"].as_array().unwrap() {
            let name = command["name"].as_str().unwrap();
            let mut takes_path = false;
            fields(definitions, &command["request"], &mut Vec::new(), &mut |_, field| {
                takes_path |= is_picked(field)
            });
            let mut refused = false;
            for spare in [false, true] {
                let request =
                    Filled { definitions, text: &text, spare }.value(&command["request"], 0);
                match page.app.call(name, request) {
                    Ok(answer) => {
                        let answer = answer.to_string();
                        assert!(
                            !answer.contains(SECRET) && !answer.contains(SECRET_IN_BASE64),
                            "{name} read {text}"
                        );
                        assert!(!takes_path, "{name} took the path {text}");
                    }
                    Err(error) => {
                        assert_ne!(error.kind, ErrorKind::Failed, "{name}: {error}");
                        assert!(
                            !takes_path
                                || [ErrorCode::PathNotPicked, ErrorCode::MalformedRequest]
                                    .contains(&error.code),
                            "{name}: {error}"
                        );
                        refused |= error.code == ErrorCode::PathNotPicked;
                    }
                }
                assert!(contents(&page.path("cua-toi")) == mine, "{name} wrote to {text}");
            }
            // A request that never got as far as the gate would show nothing.
            assert!(!takes_path || refused, "no request made for {name} names a file");
            if page.ok("office_status", json!({}))["open"].is_null() {
                page.ok("office_open", json!({ "folder": page.pick(PathUse::OfficeFolder, &page.path("office"), &[]).token }));
            }
        }
    }
}

/// Handlers reach files through one module of the app, which takes picked paths only.
#[test]
fn no_handler_touches_a_file_by_itself() {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src-tauri/crates/app/src");
    let mut wrong = Vec::new();
    for (path, text) in contents(&sources) {
        let text = String::from_utf8(text).unwrap();
        let product = text.split("#[cfg(test)]").next().unwrap_or_default();
        // `testing.rs` is compiled for tests alone.
        let may = ["files.rs", "recent.rs", "picks.rs", "fonts.rs", "testing.rs"]
            .iter()
            .any(|name| path.ends_with(name));
        for word in [
            "std::fs",
            "fs::",
            "File::open",
            "File::create",
            "OpenOptions",
            "tempfile",
            "std::process",
            "std::net",
        ] {
            // A word of its own: `briefs::` is no file system.
            let is_named = product
                .match_indices(word)
                .any(|(at, _)| !product[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_'));
            if !may && is_named {
                wrong.push(format!("{}: {word}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "files are read and written by files.rs: {wrong:#?}");
}

#[test]
fn a_file_that_was_picked_is_read_or_written_once() {
    let page = Page::new();
    let source = page.path("cua-toi/bi-mat.txt");
    let refused =
        |command: &str, request: Value| page.app.call(command, request).expect_err(command).code;
    let read = page.pick(PathUse::ReadFile, &source, &[]);
    let kept = page.ok("attachment_add", json!({ "path": read.token }));
    assert_eq!(refused("attachment_add", json!({ "path": read.token })), ErrorCode::PathNotPicked);

    let read = page.pick(PathUse::ReadFile, &source, &[]);
    assert_eq!(
        refused("attachment_export", json!({ "digest": kept["digest"], "path": read.token })),
        ErrorCode::PathNotPicked
    );
    let copy = page.path("cua-toi/ban-sao.txt");
    let write = page.pick(PathUse::WriteFile, &copy, &["txt"]);
    assert_eq!(refused("attachment_add", json!({ "path": write.token })), ErrorCode::PathNotPicked);
    page.ok("attachment_export", json!({ "digest": kept["digest"], "path": write.token }));
    assert_eq!(fs::read_to_string(&copy).unwrap(), SECRET);
    assert_eq!(
        refused("attachment_export", json!({ "digest": kept["digest"], "path": write.token })),
        ErrorCode::PathNotPicked
    );
}

#[test]
fn a_picked_place_in_an_office_folder_is_refused() {
    let page = Page::new();
    let kept = page.ok("attachment_add", json!({ "content": "eA==" }));
    let before = fs::read(page.path("office/office.header")).unwrap();
    for name in ["office/office.header", "office/x.txt", "data/recent-offices.json"] {
        let write = page.pick(PathUse::WriteFile, &page.path(name), &[]);
        let error = page
            .app
            .call("attachment_export", json!({ "digest": kept["digest"], "path": write.token }))
            .unwrap_err();
        assert_eq!(error.code, ErrorCode::ReservedFolder, "{name}");
    }
    assert_eq!(fs::read(page.path("office/office.header")).unwrap(), before);
    let folder = page.pick(PathUse::WriteFolder, &page.path("office"), &[]);
    let activities = page.ok("activity_list", json!({ "limit": 1 }));
    let request =
        json!({ "activity": activities["rows"][0]["activity"]["id"], "folder": folder.token });
    assert_eq!(
        page.app.call("paper_save_all", request).unwrap_err().code,
        ErrorCode::ReservedFolder
    );
}

#[test]
fn only_an_office_of_the_programs_own_list_is_opened_without_being_picked() {
    let page = Page::new();
    let listed = page.ok("office_close", json!({}))["recent"][0].as_str().unwrap().to_owned();
    let other = page.path("cua-toi").display().to_string();
    assert_eq!(
        page.app.call("office_open_recent", json!({ "entry": other })).unwrap_err().code,
        ErrorCode::NoOfficeThere
    );
    let opened = page.ok("office_open_recent", json!({ "entry": listed }));
    assert_eq!(opened["open"]["folder"], listed);
}

/// The name of an office folder is taken as it is on the disk, whatever it is made of.
#[test]
fn an_office_opens_whatever_its_folder_is_called() {
    let page = Page::new();
    let decomposed = "Co\u{31b} quan Hue\u{302}\u{301}";
    for name in [decomposed, "cuối ", " đầu", "thẻ\tngang", "\u{feff}dấu", "hai  chỗ", "ẩn\u{200b}"]
    {
        let folder = page.path(name);
        let token = || page.pick(PathUse::OfficeFolder, &folder, &[]).token;
        let made = page.ok(
            "office_create",
            json!({ "folder": token(), "office": { "unitName": "Phòng Thử" } }),
        );
        assert_eq!(made["open"]["folder"], json!(folder), "{name:?}");
        assert!(folder.join("office.header").is_file(), "{name:?}");
        page.ok("office_close", json!({}));
        assert_eq!(
            page.ok("office_open", json!({ "folder": token() }))["open"]["folder"],
            json!(folder)
        );
        page.ok("office_close", json!({}));
        let again = page.ok("office_open_recent", json!({ "entry": folder }));
        assert_eq!(again["open"]["folder"], json!(folder));
    }
}

/// The database takes paths of a certain length; beyond it the folder is refused, and nothing is
/// made.
#[test]
fn a_folder_whose_path_is_too_long_is_refused_in_words() {
    let page = Page::new();
    // Folders of 100 bytes, then one that makes the whole as long as wanted.
    let of_length = |length: usize| {
        let mut path = page.folder.path().to_owned();
        while length - path.as_os_str().len() > 201 {
            path.push("d".repeat(100));
        }
        let rest = length - path.as_os_str().len() - 1;
        path.push("d".repeat(rest));
        assert_eq!(path.as_os_str().len(), length);
        path
    };
    for length in [400, 470, 480, 481, 490, 500, 512, 700, 3000] {
        let folder = of_length(length);
        let token = page.pick(PathUse::OfficeFolder, &folder, &[]).token;
        let request = json!({ "folder": token, "office": { "unitName": "Phòng Thử" } });
        match page.app.call("office_create", request) {
            Ok(_) => assert!(length <= 480, "{length}"),
            Err(error) => {
                assert!(length > 480, "{length}: {error}");
                assert_eq!(
                    (error.code, error.kind),
                    (ErrorCode::PathTooLong, ErrorKind::Refused),
                    "{length}"
                );
                assert!(!folder.exists());
                let opened = page.app.call("office_open", json!({ "folder": token })).unwrap_err();
                assert_eq!(opened.code, ErrorCode::PathTooLong);
            }
        }
        // What was made is taken away: the next path goes through the same folders.
        page.ok("office_close", json!({}));
    }
}

/// A link makes the path on the disk longer than the one that was picked.
#[cfg(unix)]
#[test]
fn a_link_to_a_folder_whose_path_is_too_long_is_refused_in_words() {
    let page = Page::new();
    let deep = (0..5).fold(page.folder.path().to_owned(), |path, _| path.join("d".repeat(100)));
    fs::create_dir_all(&deep).unwrap();
    let link = page.path("ngan");
    std::os::unix::fs::symlink(&deep, &link).unwrap();
    let token = page.pick(PathUse::OfficeFolder, &link, &[]).token;
    let error = page
        .app
        .call("office_create", json!({ "folder": token, "office": { "unitName": "Phòng Thử" } }))
        .unwrap_err();
    assert_eq!(error.code, ErrorCode::PathTooLong);
}
