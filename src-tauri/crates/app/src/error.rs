//! The one error that leaves the application: a code the UI words, never prose.

use caunoi_document::TypesetError;
use caunoi_domain::Finding;
use caunoi_store::StoreError;
use std::collections::BTreeMap;
use std::path::Path;

/// Whose turn it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum ErrorKind {
    /// The input must be mended
    Invalid,
    /// The state of things does not allow it
    Refused,
    /// The fault is ours
    Failed,
}

/// What went wrong. A code exists because the UI words it or acts on it in its own way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum ErrorCode {
    /// No command has this name; argument `command`
    UnknownCommand,
    /// The request has not the form the command declares; arguments `path`, `detail`
    MalformedRequest,
    /// The record has faults; `fields` names them
    InvalidRecord,
    /// No office is open
    NoOfficeOpen,
    /// There is no office in the folder; argument `path`
    NoOfficeThere,
    /// The folder already holds something; argument `path`
    FolderNotEmpty,
    /// Another program has the office open; argument `path`
    OfficeInUse,
    /// The folder lies on a network share; argument `path`
    NetworkShare,
    /// The office was written by a newer version of the program; arguments `found`, `known`
    NewerOffice,
    /// The file is not one of ours; argument `path`
    ForeignOffice,
    /// The file is damaged; arguments `path`, `detail`
    DamagedOffice,
    /// There is no such record; argument `id`
    NoSuchRecord,
    /// The record was changed meanwhile; arguments `table`, `field`
    ChangedMeanwhile,
    /// There is nothing to undo
    NothingToUndo,
    /// There is nothing to do again
    NothingToRedo,
    /// A file cannot be read or written; arguments `path`, `detail`
    FileRefused,
    /// A text cannot be read or typeset; argument `message` says why in the language asked for
    TextRefused,
    /// Texts of the pack are in another language and it is not to be printed so; argument `count`
    UntranslatedTexts,
    /// The program failed; argument `detail`, and `incident` to ask after
    Internal,
}

impl ErrorCode {
    /// Whose turn it is after an error of this code.
    pub fn kind(self) -> ErrorKind {
        match self {
            ErrorCode::UnknownCommand | ErrorCode::MalformedRequest | ErrorCode::InvalidRecord | ErrorCode::TextRefused => {
                ErrorKind::Invalid
            }
            ErrorCode::Internal => ErrorKind::Failed,
            _ => ErrorKind::Refused,
        }
    }
}

/// What every command gives when it does not give its response.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS, thiserror::Error)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[error("{code:?} {args:?} {fields:?}")]
pub struct AppError {
    /// Whose turn it is.
    pub kind: ErrorKind,
    /// What went wrong.
    pub code: ErrorCode,
    /// What is needed to word it; each code says which.
    pub args: BTreeMap<String, String>,
    /// Faults of the record sent, each at its place.
    pub fields: Vec<Finding>,
    /// Number under which the program's log tells more, for failures.
    pub incident: Option<String>,
}

impl AppError {
    /// An error of this code.
    pub fn new(code: ErrorCode) -> AppError {
        AppError { kind: code.kind(), code, args: BTreeMap::new(), fields: Vec::new(), incident: None }
    }

    /// With an argument.
    #[must_use]
    pub fn arg(mut self, name: &str, value: impl ToString) -> AppError {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }

    /// With the faults of a record.
    pub fn invalid(fields: Vec<Finding>) -> AppError {
        AppError { fields, ..AppError::new(ErrorCode::InvalidRecord) }
    }

    /// A failure of ours.
    pub fn internal(detail: impl ToString) -> AppError {
        AppError::new(ErrorCode::Internal).arg("detail", detail)
    }

    fn at(code: ErrorCode, path: &Path) -> AppError {
        AppError::new(code).arg("path", path.display())
    }
}

impl From<StoreError> for AppError {
    fn from(error: StoreError) -> AppError {
        match error {
            StoreError::NoOffice(path) => AppError::at(ErrorCode::NoOfficeThere, &path),
            StoreError::FolderNotEmpty(path) => AppError::at(ErrorCode::FolderNotEmpty, &path),
            StoreError::InUse(path) => AppError::at(ErrorCode::OfficeInUse, &path),
            StoreError::NetworkShare(path) => AppError::at(ErrorCode::NetworkShare, &path),
            StoreError::Newer { found, known } => AppError::new(ErrorCode::NewerOffice).arg("found", found).arg("known", known),
            StoreError::Foreign(path) => AppError::at(ErrorCode::ForeignOffice, &path),
            StoreError::Damaged { path, detail } => AppError::at(ErrorCode::DamagedOffice, &path).arg("detail", detail),
            StoreError::Conflict { table, field, .. } => AppError::new(ErrorCode::ChangedMeanwhile).arg("table", table).arg("field", field),
            StoreError::Io { path, source } => AppError::at(ErrorCode::FileRefused, &path).arg("detail", source),
            StoreError::NoSuchPlace(_) => AppError::new(ErrorCode::MalformedRequest).arg("path", "after").arg("detail", error),
            other => AppError::internal(other),
        }
    }
}

impl From<TypesetError> for AppError {
    fn from(error: TypesetError) -> AppError {
        AppError::internal(error)
    }
}
