//! The programme of a delegation, a course or an event against the dates of its activity.

use crate::app::Call;
use crate::error::{AppError, no_such_record};
use crate::questions::dates::dates;
use crate::wire::occasions::DateCheck;
use crate::wire::request;
use crate::writing::saving;
use caunoi_domain::consistency::shifted;
use caunoi_domain::finding::{Finding, FindingCode};
use caunoi_domain::{ActivityFile, Id};

request! {
    /// A programme to be moved.
    ProgrammeMove {
        /// The activity.
        activity: Id,
        /// By how many days, earlier ones negative.
        days: i32,
    }
}

/// Moves all items of a programme by the same number of days, as one change.
pub(crate) fn shift(call: Call<'_>, request: ProgrammeMove) -> Result<DateCheck, AppError> {
    let store = call.store()?;
    let loaded = store.read(|reader| {
        reader
            .file::<ActivityFile>(request.activity)?
            .ok_or_else(|| no_such_record(request.activity))
    })?;
    let out_of_range = || Finding {
        path: "days".to_owned(),
        code: FindingCode::OutOfRange,
        arg: "1900–2199".to_owned(),
    };
    let wanted =
        shifted(&loaded, request.days).ok_or_else(|| AppError::invalid(vec![out_of_range()]))?;
    let kept = saving::save(call, Some(loaded), wanted, |file| file.activity.title.to_string())?;
    store.read(|reader| dates(reader, &kept))
}
