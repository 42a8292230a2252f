//! Sources that records cite.

use crate::app::Call;
use crate::contract::Nothing;
use crate::error::AppError;
use crate::wire::{request, response};
use crate::writing::saving;
use caunoi_domain::{Source, SourceFile};

request! {
    /// A source to be kept.
    SourceSave {
        /// As it was loaded; nothing for a new one.
        #[serde(default)] loaded: Option<SourceFile>,
        /// As it is to be.
        wanted: SourceFile,
    }
}

response! {
    /// All sources.
    SourcePage {
        /// The sources, in the order they were entered.
        rows: Vec<Source>,
    }

    /// A source as it is kept.
    SourceSaved {
        /// The source.
        file: SourceFile,
    }
}

/// All sources.
pub(crate) fn list(call: Call<'_>, _: Nothing) -> Result<SourcePage, AppError> {
    call.read(|snapshot| Ok(SourcePage { rows: snapshot.reader.all::<Source>()? }))
}

/// Enters a source, or changes it.
pub(crate) fn save(call: Call<'_>, request: SourceSave) -> Result<SourceSaved, AppError> {
    let file =
        saving::save(call, request.loaded, request.wanted, |file| file.source.title.to_string())?;
    Ok(SourceSaved { file })
}
