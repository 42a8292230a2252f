//! Attached files: content goes into the office folder, the record of it is saved with the file it
//! belongs to.

use crate::app::Call;
use crate::error::{AppError, ErrorCode};
use crate::files::{MOST_ATTACHED, too_large};
use crate::picks::PickedPath;
use crate::questions::attachments::kept;
use crate::wire::{request, response};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

request! {
    /// Content to be kept: of a file, or sent along.
    AttachmentAdd {
        /// The file to keep a copy of; none when the content is sent along.
        #[serde(default)] #[ts(optional)] path: Option<PickedPath>,
        /// The content in Base64; empty when it is in a file.
        #[serde(default)] content: String,
    }

    /// Content asked for.
    AttachmentRead {
        /// Its digest.
        digest: String,
    }

    /// Content to be written elsewhere.
    AttachmentExport {
        /// Its digest.
        digest: String,
        /// Where to.
        path: PickedPath,
    }
}

response! {
    /// Content kept.
    AttachmentContent {
        /// Its digest.
        digest: String,
        /// Size in bytes.
        size: u32,
    }

    /// Content in Base64.
    AttachmentBytes {
        /// The content.
        content: String,
    }
}

/// Keeps content.
pub(crate) fn add(call: Call<'_>, request: AttachmentAdd) -> Result<AttachmentContent, AppError> {
    let content = match &request.path {
        Some(path) => call.read_picked(path, MOST_ATTACHED)?.bytes,
        None => STANDARD.decode(&request.content).map_err(|error| {
            AppError::new(ErrorCode::MalformedRequest).arg("path", "content").arg("detail", error)
        })?,
    };
    if content.len() as u64 > MOST_ATTACHED {
        return Err(too_large(MOST_ATTACHED));
    }
    let kept = call.store()?.attach(&content)?;
    Ok(AttachmentContent { digest: kept.digest, size: kept.size })
}

/// Gives content kept.
pub(crate) fn read(call: Call<'_>, request: AttachmentRead) -> Result<AttachmentBytes, AppError> {
    Ok(AttachmentBytes { content: STANDARD.encode(kept(&*call.store()?, &request.digest, "")?) })
}

/// Writes content kept to a file.
pub(crate) fn export(
    call: Call<'_>,
    request: AttachmentExport,
) -> Result<AttachmentContent, AppError> {
    let place = call.place(&request.path)?;
    let content = kept(&*call.store()?, &request.digest, "")?;
    place.write(&content)?;
    Ok(AttachmentContent { digest: request.digest, size: content.len() as u32 })
}
