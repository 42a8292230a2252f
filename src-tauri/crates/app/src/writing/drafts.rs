//! Drafts that wait while their office takes nothing.

use crate::app::Call;
use crate::error::AppError;
use caunoi_store::Store;

/// Keeps the drafts in an office which were set aside while it took nothing.
pub(crate) fn keep_set_aside(call: Call<'_>, store: &Store) -> Result<(), AppError> {
    let aside = set_aside(call, store);
    if aside.is_empty() {
        return Ok(());
    }
    store.write::<_, AppError>(call.millis(), |writing| {
        aside
            .iter()
            .try_for_each(|(key, content)| Ok(writing.keep_local_state(&kept_under(key), content)?))
    })?;
    call.app.drafts_aside().retain(|(office, _), _| *office != store.office());
    Ok(())
}

/// The drafts of an office that are set aside, by key.
pub(crate) fn set_aside(call: Call<'_>, store: &Store) -> Vec<(String, String)> {
    let aside = call.app.drafts_aside();
    let of_office = aside.iter().filter(|((office, _), _)| *office == store.office());
    of_office.map(|((_, key), content)| (key.clone(), content.clone())).collect()
}

/// Keys of drafts begin so among what is kept on this machine.
pub(crate) const PREFIX: &str = "draft/";

/// What the draft of a key is kept under on this machine.
pub(crate) fn kept_under(key: &str) -> String {
    format!("{PREFIX}{key}")
}
