//! Saving an activity.

use crate::app::Call;
use crate::error::AppError;
use crate::writing::saving;
use crate::writing::status::{StatusSaid, settle};
use caunoi_domain::ActivityFile;

/// Saves an activity: `wanted` in place of `loaded`, or as new. Its status follows from its dates
/// and records unless a person chose it (`status_said`). Gives the file as it is kept.
pub(crate) fn save(
    call: Call<'_>,
    loaded: Option<ActivityFile>,
    wanted: ActivityFile,
    status_said: bool,
) -> Result<ActivityFile, AppError> {
    let said = StatusSaid { by_person: status_said, with_conclusions: false };
    let subject = |file: &ActivityFile| file.activity.title.to_string();
    saving::save_after(call, loaded, wanted, subject, |reader, loaded, wanted| {
        settle(reader, loaded, wanted, said, call.today())
    })
}
