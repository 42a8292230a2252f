//! What records of any kind are called.

use crate::app::Call;
use crate::error::AppError;
use crate::wire::names::Names;
use crate::wire::{request, response};
use caunoi_domain::{Id, Lang};

request! {
    /// Records whose names are wanted.
    RecordNames {
        /// Which, of whatever kind.
        ids: Vec<Id>,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }
}

response! {
    /// Names of records.
    RecordNamesKnown {
        /// By identifier; records that are not there have none.
        names: Names,
    }
}

/// Names records that a form refers to and that came with no record, as in a draft.
pub(crate) fn names(call: Call<'_>, request: RecordNames) -> Result<RecordNamesKnown, AppError> {
    call.read(|snapshot| {
        let mut namer = snapshot.namer(request.lang);
        for id in request.ids {
            namer.any(id)?;
        }
        Ok(RecordNamesKnown { names: namer.names() })
    })
}
