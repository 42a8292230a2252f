//! The status an activity is saved with.

use crate::error::AppError;
use crate::questions::status::besides;
use caunoi_domain::ActivityFile;
use caunoi_domain::activity::status::follow;
use caunoi_store::Reader;
use chrono::NaiveDate;

/// What a request says of the status of an activity it saves.
#[derive(Clone, Copy)]
pub(crate) struct StatusSaid {
    /// Whether a person chose the status.
    pub(crate) by_person: bool,
    /// Whether conclusions or promises are saved with the activity.
    pub(crate) with_conclusions: bool,
}

/// Gives an activity that is about to be saved the status that follows from its dates and records,
/// unless a person chose another.
pub(crate) fn settle(
    reader: Reader<'_>,
    loaded: Option<&ActivityFile>,
    wanted: &mut ActivityFile,
    said: StatusSaid,
    today: NaiveDate,
) -> Result<(), AppError> {
    let (kept, now) = besides(reader, loaded, said.with_conclusions)?;
    follow(loaded.map(|file| (file, kept)), wanted, now, said.by_person, today);
    Ok(())
}
