//! An application at work in a folder of its own, on a day that never changes.

use caunoi_app::{App, AppError, Event, Host, PathUse, PickedPath};
use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

/// The application with everything it writes in one temporary folder.
pub(crate) struct Desk {
    app: App,
    host: Arc<TestHost>,
    folder: tempfile::TempDir,
}

struct TestHost {
    data_dir: PathBuf,
    events: Mutex<Vec<Event>>,
}

impl Host for TestHost {
    fn now(&self) -> DateTime<Utc> {
        "2026-01-15T18:30:00Z".parse().unwrap()
    }

    fn data_dir(&self) -> PathBuf {
        self.data_dir.clone()
    }

    fn actor(&self) -> String {
        "can-bo-thu".to_owned()
    }

    fn resolve(&self, picked: &PickedPath, _: PathUse) -> Result<PathBuf, AppError> {
        Ok(picked.as_path())
    }

    fn emit(&self, event: &Event) {
        self.events.lock().unwrap().push(event.clone());
    }
}

impl Desk {
    /// With no office open.
    pub(crate) fn bare() -> Desk {
        let folder = tempfile::tempdir().unwrap();
        let host =
            Arc::new(TestHost { data_dir: folder.path().join("data"), events: Mutex::default() });
        Desk { app: App::new(host.clone()), host, folder }
    }

    /// With the sample office open.
    pub(crate) fn with_sample() -> Desk {
        let desk = Desk::bare();
        desk.ok("office_open_sample", json!({ "folder": desk.path("office") }));
        desk
    }

    /// A path inside the desk's folder.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Carries out a command that must succeed.
    #[track_caller]
    pub(crate) fn ok(&self, command: &str, request: Value) -> Value {
        self.app.call(command, request).unwrap_or_else(|error| panic!("{command}: {error}"))
    }

    /// Carries out a command that must not.
    #[track_caller]
    pub(crate) fn refused(&self, command: &str, request: Value) -> AppError {
        self.app.call(command, request).expect_err(command)
    }

    /// Titles of the activities a question to the log finds.
    pub(crate) fn titles(&self, text: &str) -> Vec<String> {
        let page = self.ok("activity_list", json!({ "text": text, "limit": 100 }));
        page["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row["title"].as_str().unwrap().to_owned())
            .collect()
    }

    /// The founding agreement as it is read.
    pub(crate) fn founding(&self) -> Value {
        let page = self.ok("agreement_list", json!({ "limit": 10 }));
        let found = page["rows"]
            .as_array()
            .unwrap()
            .iter()
            .find(|row| row["agreement"]["code"] == "founding")
            .unwrap()
            .clone();
        self.ok("agreement_get", json!({ "id": found["agreement"]["id"] }))
    }

    /// What listeners were told since the last time.
    pub(crate) fn events(&self) -> Vec<Event> {
        std::mem::take(&mut *self.host.events.lock().unwrap())
    }
}

/// Every file of a folder with its content.
pub(crate) fn contents(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path)
            } else {
                files.push((path.clone(), std::fs::read(&path).unwrap()))
            }
        }
    }
    files.sort();
    files
}
