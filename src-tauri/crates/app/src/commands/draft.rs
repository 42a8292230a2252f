//! Drafts: what is typed into a form and not saved yet, so that nothing typed is lost.

use super::{request, response};
use crate::app::Call;
use crate::error::AppError;

request! {
    /// A form's draft.
    DraftKey {
        /// Which form, such as `activity/new`.
        key: String,
    }

    /// A form's draft to be remembered.
    DraftSave {
        /// Which form.
        key: String,
        /// Its fields as JSON text.
        content: String,
    }
}

response! {
    /// A form's draft.
    Draft {
        /// Its fields as JSON text; nothing when there is none.
        content: Option<String>,
    }
}

/// What was typed and not saved.
pub(crate) fn get(call: Call<'_>, request: DraftKey) -> Result<Draft, AppError> {
    call.store()?.read(|reader| Ok(Draft { content: reader.local_state(&kept_under(&request.key))? }))
}

/// Remembers what is typed.
pub(crate) fn save(call: Call<'_>, request: DraftSave) -> Result<Draft, AppError> {
    call.store()?.write::<_, AppError>(call.millis(), |writing| {
        writing.keep_local_state(&kept_under(&request.key), &request.content)?;
        Ok(Draft { content: Some(request.content) })
    })
}

/// Forgets what was typed.
pub(crate) fn discard(call: Call<'_>, request: DraftKey) -> Result<Draft, AppError> {
    call.store()?.write::<_, AppError>(call.millis(), |writing| {
        writing.forget_local_state(&kept_under(&request.key))?;
        Ok(Draft { content: None })
    })
}

fn kept_under(key: &str) -> String {
    format!("draft/{key}")
}
