//! Drafts: what is typed into a form and not saved yet, so that nothing typed is lost.

use crate::app::Call;
use crate::contract::Nothing;
use crate::error::{AppError, ErrorCode};
use crate::wire::{request, response};
use crate::writing::drafts::{PREFIX, keep_set_aside, kept_under, set_aside};
use caunoi_store::LocalState;
use chrono::DateTime;

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
        /// Whether it is kept only where no draft of the form is.
        #[serde(default)]
        only_new: bool,
    }
}

response! {
    /// Every draft of the office on this machine.
    Drafts {
        /// The drafts, what was typed last first.
        rows: Vec<KeptDraft>,
    }

    /// A draft among others.
    KeptDraft {
        /// Which form.
        key: String,
        /// Its fields as JSON text.
        content: String,
        /// When it was remembered, as an ISO time in UTC.
        at: String,
    }

    /// A form's draft.
    Draft {
        /// Its fields as JSON text; nothing when there is none.
        content: Option<String>,
    }
}

/// What was typed and not saved.
pub(crate) fn get(call: Call<'_>, request: DraftKey) -> Result<Draft, AppError> {
    let store = call.store()?;
    let aside = call.app.drafts_aside().get(&(store.office(), request.key.clone())).cloned();
    if aside.is_some() {
        // It is newer than what the office has.
        return Ok(Draft { content: aside });
    }
    store.read(|reader| Ok(Draft { content: reader.local_state(&kept_under(&request.key))? }))
}

/// Everything that was typed and not saved.
pub(crate) fn list(call: Call<'_>, _: Nothing) -> Result<Drafts, AppError> {
    let store = call.store()?;
    let aside = set_aside(call, &store);
    store.read(|reader| {
        let row = |kept: LocalState| KeptDraft {
            key: kept.key.strip_prefix(PREFIX).unwrap_or(&kept.key).to_owned(),
            content: kept.value,
            at: DateTime::from_timestamp_millis(kept.at as i64).unwrap_or_default().to_rfc3339(),
        };
        let kept = reader.local_states(PREFIX)?.into_iter().map(row);
        let kept: Vec<KeptDraft> =
            kept.filter(|draft| aside.iter().all(|(key, _)| *key != draft.key)).collect();
        let now = call.now.to_rfc3339();
        let mut rows: Vec<KeptDraft> = aside
            .iter()
            .map(|(key, content)| KeptDraft {
                key: key.clone(),
                content: content.clone(),
                at: now.clone(),
            })
            .collect();
        rows.extend(kept);
        Ok(Drafts { rows })
    })
}

/// Remembers what is typed; gives the draft there is then. Where the office is gone or its disk
/// takes nothing, the draft is set aside, and kept with the next one that can be.
pub(crate) fn save(call: Call<'_>, request: DraftSave) -> Result<Draft, AppError> {
    let store = call.store()?;
    let kept = store.write::<_, AppError>(call.millis(), |writing| {
        let key = kept_under(&request.key);
        if request.only_new
            && let Some(before) = writing.reader().local_state(&key)?
        {
            return Ok(before);
        }
        writing.keep_local_state(&key, &request.content)?;
        Ok(request.content.clone())
    });
    let place = (store.office(), request.key);
    if kept.as_ref().is_err_and(keeps_nothing) {
        call.app.drafts_aside().insert(place, request.content.clone());
    } else if kept.is_ok() {
        // What was set aside before is older than this.
        call.app.drafts_aside().remove(&place);
        // This one is kept; those that cannot be stay where they are.
        let _ = keep_set_aside(call, &store);
    }
    kept.map(|content| Draft { content: Some(content) })
}

/// Whether an error says that the office or its disk takes nothing, whatever the draft is.
fn keeps_nothing(error: &AppError) -> bool {
    let of_disk = [
        ErrorCode::DiskFull,
        ErrorCode::ReadOnly,
        ErrorCode::NoPermission,
        ErrorCode::DiskFault,
        ErrorCode::DamagedOffice,
    ];
    error.code.is_out_of_place() || of_disk.contains(&error.code)
}

/// Forgets what was typed.
pub(crate) fn discard(call: Call<'_>, request: DraftKey) -> Result<Draft, AppError> {
    let store = call.store()?;
    call.app.drafts_aside().remove(&(store.office(), request.key.clone()));
    store.write::<_, AppError>(call.millis(), |writing| {
        writing.forget_local_state(&kept_under(&request.key))?;
        Ok(Draft { content: None })
    })
}
