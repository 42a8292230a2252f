//! Records in a word.

use crate::error::AppError;
use crate::questions::names::Namer;
use crate::wire::briefs::ActivityBrief;
use caunoi_domain::Activity;

/// An activity in a word.
pub(crate) fn brief(namer: &Namer<'_>, activity: Activity) -> Result<ActivityBrief, AppError> {
    let title = namer.translated(activity.id, activity.id, "title", &activity.title)?;
    let Activity { id, starts_on, kind, status, hosting_side, .. } = activity;
    Ok(ActivityBrief { id, title, starts_on, kind, status, hosting_side })
}
