//! Whether an activity took place: the status a form shows while it is filled in, and the one kept
//! when an activity is saved.

use crate::app::Call;
use crate::error::AppError;
use crate::questions::status::besides;
use crate::wire::{request, response};
use caunoi_domain::activity::status::{doubts, follow, suggested};
use caunoi_domain::{ActivityFile, ActivityStatus, StatusDoubt, StatusSuggestion};

request! {
    /// An activity whose status is asked for while it is edited.
    ActivityStatusGet {
        /// As loaded; nothing for a new one.
        #[serde(default)] loaded: Option<ActivityFile>,
        /// As it is written at this moment.
        wanted: ActivityFile,
        /// Whether conclusions or promises are written beside it.
        #[serde(default)] conclusions: bool,
        /// Whether a person chose the status.
        #[serde(default)] status_said: bool,
    }
}

response! {
    /// The status an activity has once it is saved.
    ActivityStatusTold {
        /// The status.
        status: ActivityStatus,
        /// What dates and records give; none where they do not tell.
        suggestion: Option<StatusSuggestion>,
        /// What is to be asked about the status.
        doubts: Vec<StatusDoubt>,
    }
}

/// The status an activity has once it is saved as written.
pub(crate) fn told(
    call: Call<'_>,
    request: ActivityStatusGet,
) -> Result<ActivityStatusTold, AppError> {
    let ActivityStatusGet { loaded, mut wanted, conclusions, status_said } = request;
    let today = call.today();
    call.read(|snapshot| {
        let reader = snapshot.reader;
        let (kept, now) = besides(reader, loaded.as_ref(), conclusions)?;
        follow(loaded.as_ref().map(|file| (file, kept)), &mut wanted, now, status_said, today);
        let doubts = doubts(&wanted, now, today);
        Ok(ActivityStatusTold {
            status: wanted.activity.status,
            suggestion: suggested(&wanted, now, today),
            doubts,
        })
    })
}
