//! Content of attached files.

use crate::error::{AppError, ErrorCode};
use caunoi_store::{DiskFault, Store, StoreError};
use std::path::Path;

/// The content of a kept file, called `name` where it cannot be had.
pub(crate) fn kept(store: &Store, digest: &str, name: &str) -> Result<Vec<u8>, AppError> {
    if digest.len() != 64 || !digest.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(AppError::new(ErrorCode::MalformedRequest)
            .arg("path", "digest")
            .arg("detail", "64 hexadecimal digits are expected"));
    }
    store.attached(digest).map_err(|error| match &error {
        StoreError::Damaged { path, detail } => lost(name, path, detail),
        StoreError::Io { path, source } if DiskFault::of(source).is_none() => {
            lost(name, path, source)
        }
        _ => error.into(),
    })
}

fn lost(name: &str, path: &Path, detail: &dyn std::fmt::Display) -> AppError {
    AppError::new(ErrorCode::FileLost)
        .arg("name", name)
        .arg("path", path.display())
        .arg("detail", detail)
}
