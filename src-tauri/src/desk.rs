//! What the desktop gives the application, and the one command by which the page reaches it.

use std::{env, path::PathBuf, sync::Arc};

use caunoi_app::{App, AppError, Event, FontSource, Host, MachineFonts};
use chrono::{DateTime, Utc};
use serde_json::Value;
use tauri::{AppHandle, Emitter, State};

use crate::{clock::Clock, guard, journal::Journal};

/// The application as it runs in this window.
pub(crate) struct Desk {
    app: Arc<App>,
    journal: Arc<Journal>,
}

impl Desk {
    /// The application with this desktop as its host, no office open.
    pub(crate) fn new(window: AppHandle, data_dir: PathBuf, clock: Clock, journal: Arc<Journal>) -> Self {
        let host = Desktop { window, data_dir, clock, fonts: Arc::new(MachineFonts::installed()) };
        Self { app: Arc::new(App::new(Arc::new(host))), journal }
    }
}

struct Desktop {
    window: AppHandle,
    data_dir: PathBuf,
    fonts: Arc<MachineFonts>,
    clock: Clock,
}

impl Host for Desktop {
    fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    fn data_dir(&self) -> PathBuf {
        self.data_dir.clone()
    }

    fn actor(&self) -> String {
        ["USER", "USERNAME"].iter().find_map(|name| env::var(name).ok()).unwrap_or_default()
    }

    fn emit(&self, event: &Event) {
        let name = match event {
            Event::Changed { .. } => "changed",
            Event::OfficeChanged => "office_changed",
        };
        // It fails only where there is no page any more, and then there is nobody to tell.
        let _ = self.window.emit(name, event);
    }

    fn fonts(&self) -> Option<Arc<dyn FontSource>> {
        Some(Arc::clone(&self.fonts) as _)
    }
}

/// Carries out a command of the contract, off the thread that draws the window.
#[tauri::command]
pub(crate) async fn call(desk: State<'_, Desk>, cmd: String, payload: Value) -> Result<Value, AppError> {
    let (app, journal) = (Arc::clone(&desk.app), Arc::clone(&desk.journal));
    let work = move || guard::guarded(&cmd, &journal, || app.call(&cmd, payload));
    tauri::async_runtime::spawn_blocking(work).await.unwrap_or_else(|fault| Err(AppError::internal(fault)))
}
