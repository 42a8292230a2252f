//! The list of offices opened before, kept in the program's own folder.

use crate::app::Call;
use crate::files::write_own;
use std::path::{Path, PathBuf};

/// How many offices opened before are remembered.
const REMEMBERED: usize = 10;

/// Offices opened before, latest first. A list that cannot be read is an empty list: every office
/// in it can be opened by its folder.
pub(crate) fn remembered(call: Call<'_>) -> Vec<PathBuf> {
    std::fs::read_to_string(list(call))
        .ok()
        .and_then(|text| serde_json::from_str(&text).ok())
        .unwrap_or_default()
}

/// Puts an office at the head of the list. The office is open by then, so a list that cannot be
/// written refuses nothing: the office is opened by its folder next time.
pub(crate) fn remember(call: Call<'_>, folder: &Path) {
    let mut recent = remembered(call);
    recent.retain(|known| known != folder);
    recent.insert(0, folder.to_owned());
    recent.truncate(REMEMBERED);
    // JSON has no room for a folder name that is not Unicode.
    recent.retain(|known| known.to_str().is_some());
    if let Ok(text) = serde_json::to_string_pretty(&recent) {
        let _ = write_own(&list(call), text.as_bytes());
    }
}

fn list(call: Call<'_>) -> PathBuf {
    call.app.host.data_dir().join("recent-offices.json")
}
