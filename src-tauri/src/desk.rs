//! What the desktop gives the application, and the two commands by which the page reaches it: one
//! for the contract, one for the file dialogs.

use std::{
    env,
    path::{Path, PathBuf},
    sync::Arc,
};

use caunoi_app::{
    App, AppError, Event, FontSource, Host, MachineFonts, PathUse, PickWish, Picked, PickedPath,
    Picks,
};
use chrono::{DateTime, Utc};
use serde_json::Value;
use tauri::{AppHandle, Emitter, State, WebviewWindow};

use crate::{clock::Clock, dialog, guard, journal::Journal};

/// The application as it runs in this window.
pub(crate) struct Desk {
    app: Arc<App>,
    host: Arc<Desktop>,
    journal: Arc<Journal>,
}

impl Desk {
    /// The application with this desktop as its host, no office open.
    pub(crate) fn new(
        window: AppHandle,
        data_dir: PathBuf,
        clock: Clock,
        journal: Arc<Journal>,
    ) -> Self {
        let (fonts, picks) = (Arc::new(MachineFonts::installed()), Picks::default());
        let host = Arc::new(Desktop { window, data_dir, fonts, clock, picks });
        Self { app: Arc::new(App::new(Arc::clone(&host) as Arc<dyn Host>)), host, journal }
    }

    /// The token by which the page opens an office folder named on a command line.
    pub(crate) fn office_on_command_line(&self, folder: &Path) -> Result<Picked, AppError> {
        self.host.picks.issue(folder, &PickWish::office_folder(), self.host.now())
    }

    /// Tells the page that another office was asked for.
    pub(crate) fn ask_for_office(&self, folder: &Path) -> Result<(), AppError> {
        self.host.emit(&Event::OfficeAsked { office: self.office_on_command_line(folder)? });
        Ok(())
    }
}

struct Desktop {
    window: AppHandle,
    data_dir: PathBuf,
    fonts: Arc<MachineFonts>,
    clock: Clock,
    picks: Picks,
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

    fn resolve(&self, picked: &PickedPath, usage: PathUse) -> Result<PathBuf, AppError> {
        self.picks.take(picked, usage, self.now())
    }

    fn emit(&self, event: &Event) {
        let name = match event {
            Event::Changed { .. } => "changed",
            Event::OfficeChanged => "office_changed",
            Event::OfficeAsked { .. } => "office_asked",
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
pub(crate) async fn call(
    desk: State<'_, Desk>,
    cmd: String,
    payload: Value,
) -> Result<Value, AppError> {
    let (app, journal) = (Arc::clone(&desk.app), Arc::clone(&desk.journal));
    let work = move || guard::guarded(&cmd, &journal, || app.call(&cmd, payload));
    tauri::async_runtime::spawn_blocking(work)
        .await
        .unwrap_or_else(|fault| Err(AppError::internal(fault)))
}

/// Shows a file dialog; the page gets a token for the path picked, or nothing when the person
/// backed out.
#[tauri::command]
pub(crate) async fn pick(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    wish: PickWish,
) -> Result<Option<Picked>, AppError> {
    let (host, journal) = (Arc::clone(&desk.host), Arc::clone(&desk.journal));
    let ask = move || {
        guard::guarded("pick", &journal, || {
            let picked = dialog::ask(&window, &wish)?;
            // The ten minutes begin when the dialog closes.
            picked.map(|path| host.picks.issue(&path, &wish, host.now())).transpose()
        })
    };
    tauri::async_runtime::spawn_blocking(ask)
        .await
        .unwrap_or_else(|fault| Err(AppError::internal(fault)))
}
