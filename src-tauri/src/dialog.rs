//! The file dialogs of the system. They are shown by the program, not by the page, so that the page
//! cannot name a file nobody picked.

use std::path::{Path, PathBuf};

use caunoi_app::{AppError, PathUse, PickWish};
use tauri::WebviewWindow;
use tauri_plugin_dialog::DialogExt;

/// Shows a dialog over the window and waits for the person; none when they backed out. It must not
/// be called on the thread that draws.
pub(crate) fn ask(window: &WebviewWindow, wish: &PickWish) -> Result<Option<PathBuf>, AppError> {
    let mut dialog = window.dialog().file().set_parent(window).set_title(&wish.title);
    // A suggestion is a name: the folder is the person's to choose.
    if let Some(name) = Path::new(&wish.suggested_name).file_name() {
        dialog = dialog.set_file_name(name.to_string_lossy());
    }
    for kind in &wish.kinds {
        let extensions: Vec<&str> = kind.extensions.iter().map(String::as_str).collect();
        dialog = dialog.add_filter(&kind.name, &extensions);
    }
    let picked = match wish.usage {
        PathUse::ReadFile => dialog.blocking_pick_file(),
        PathUse::WriteFile => dialog.blocking_save_file(),
        PathUse::WriteFolder | PathUse::OfficeFolder => dialog.blocking_pick_folder(),
    };
    picked.map(|path| path.into_path().map_err(AppError::internal)).transpose()
}
