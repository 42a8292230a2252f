//! The status an activity is saved with.

use crate::app::Call;
use crate::error::AppError;
use crate::questions::status::besides;
use caunoi_domain::ActivityFile;
use caunoi_domain::activity::status::follow;

/// Gives an activity that is to be saved the status that follows from what is recorded of it, unless a person chose another. `conclusions` tells whether
/// conclusions or promises are saved with it.
pub(crate) fn settle(
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
