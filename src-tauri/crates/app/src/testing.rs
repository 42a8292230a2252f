//! An office in a temporary folder that tests ask as the page does.

use crate::{App, AppError, Event, Host, PathUse, PickedPath};
use caunoi_testkit::fixed_now;
use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use std::path::PathBuf;
use std::sync::Arc;

struct Still(PathBuf);

impl Host for Still {
    fn now(&self) -> DateTime<Utc> {
        DateTime::from_timestamp_millis(fixed_now() as i64).unwrap_or_default()
    }

    fn data_dir(&self) -> PathBuf {
        self.0.clone()
    }

    fn actor(&self) -> String {
        "Người Thử".to_owned()
    }

    fn resolve(&self, picked: &PickedPath, _: PathUse) -> Result<PathBuf, AppError> {
        Ok(picked.as_path())
    }

    fn emit(&self, _: &Event) {}
}

/// A new office of a fictitious unit, gone with its folder when dropped.
pub(crate) struct Desk {
    pub(crate) app: App,
    _folder: tempfile::TempDir,
}

impl Desk {
    pub(crate) fn new() -> Desk {
        let folder = tempfile::tempdir().unwrap();
        let app = App::new(Arc::new(Still(folder.path().to_owned())));
        let office = json!({
            "id": "", "unitName": "Cục Thử nghiệm", "unitNameLo": "", "unitNameEn": "Trial Department", "parentAgency": "BỘ THỬ",
            "parentAgencyLo": "", "parentAgencyEn": "", "place": "Huế", "placeLo": "", "placeEn": "", "languages": "vi lo en",
        });
        app.call("office_create", json!({ "folder": folder.path().join("co-quan").display().to_string(), "office": office })).unwrap();
        Desk { app, _folder: folder }
    }

    #[track_caller]
    pub(crate) fn ok(&self, command: &str, request: Value) -> Value {
        self.app.call(command, request).unwrap()
    }

    #[track_caller]
    pub(crate) fn refused(&self, command: &str, request: Value) -> AppError {
        self.app.call(command, request).unwrap_err()
    }

    /// Enters an organisation; a country as "VN", or "unknown".
    #[track_caller]
    pub(crate) fn organisation(&self, name: &str, country: &str) -> Value {
        let wanted = json!({ "organisation": { "country": country }, "names": [{ "lang": "vi", "name": name }] });
        self.ok("organisation_save", json!({ "wanted": wanted, "confirmed": true }))["file"]["organisation"]["id"].clone()
    }

    /// Enters a person who holds a post.
    #[track_caller]
    pub(crate) fn person(&self, name: &str, post: &str, organisation: &Value) -> Value {
        let wanted = json!({ "person": { "fullName": name }, "posts": [{ "title": post, "organisation": organisation }] });
        self.ok("person_save", json!({ "wanted": wanted, "confirmed": true }))["file"]["person"]["id"].clone()
    }
}
