//! Whether an activity took place: the status a form shows while it is filled in, and the one kept when an activity is saved.

use super::agreement::naming;
use super::{request, response};
use crate::app::Call;
use crate::error::AppError;
use caunoi_domain::activity::status::{Beside, doubts, follow, suggested};
use caunoi_domain::{ActivityFile, ActivityStatus, Certificate, FollowUp, FollowUpNature, Id, StatusDoubt, StatusSuggestion, Table};
use caunoi_store::Reader;

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
pub(crate) fn told(call: Call<'_>, request: ActivityStatusGet) -> Result<ActivityStatusTold, AppError> {
    let ActivityStatusGet { loaded, mut wanted, conclusions, status_said } = request;
    let today = call.today();
    call.store()?.read(|reader| {
        let (kept, now) = besides(reader, loaded.as_ref(), conclusions)?;
        follow(loaded.as_ref().map(|file| (file, kept)), &mut wanted, now, status_said, today);
        let doubts = doubts(&wanted, now, today);
        Ok(ActivityStatusTold { status: wanted.activity.status, suggestion: suggested(&wanted, now, today), doubts })
    })
}

/// Gives an activity that is to be saved the status that follows from what is recorded of it, unless a person chose another. `conclusions` tells whether
/// conclusions or promises are saved with it.
pub(super) fn settle(
    call: Call<'_>,
    loaded: Option<&ActivityFile>,
    wanted: &mut ActivityFile,
    conclusions: bool,
    status_said: bool,
) -> Result<(), AppError> {
    let (kept, now) = call.store()?.read(|reader| besides(reader, loaded, conclusions))?;
    follow(loaded.map(|file| (file, kept)), wanted, now, status_said, call.today());
    Ok(())
}

/// What other records say of an activity as loaded, and once it is saved.
fn besides(reader: Reader<'_>, loaded: Option<&ActivityFile>, conclusions: bool) -> Result<(Beside, Beside), AppError> {
    let kept = loaded.map_or(Ok(Beside::default()), |file| beside(reader, file.activity.id))?;
    Ok((kept, Beside { conclusions: kept.conclusions || conclusions, ..kept }))
}

/// What other records say of a kept activity.
pub(super) fn beside(reader: Reader<'_>, activity: Id) -> Result<Beside, AppError> {
    let follow_ups = naming::<FollowUp>(reader, Table::FollowUp, "activity", activity)?;
    Ok(Beside {
        certificates: !naming::<Certificate>(reader, Table::Certificate, "activity", activity)?.is_empty(),
        conclusions: follow_ups.iter().any(|follow_up| follow_up.nature != FollowUpNature::Task),
    })
}
