//! The one error that leaves the application: a code the UI words, never prose.

use caunoi_document::TypesetError;
use caunoi_domain::{Finding, Id};
use caunoi_store::{DiskFault, Failure, StoreError};
use std::collections::BTreeMap;
use std::path::Path;

/// Whose turn it is.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    serde::Serialize,
    serde::Deserialize,
    schemars::JsonSchema,
    ts_rs::TS,
)]
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
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    serde::Serialize,
    serde::Deserialize,
    schemars::JsonSchema,
    ts_rs::TS,
)]
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
    /// The folder of the open office, or a file in it, was deleted, renamed or replaced; argument
    /// `path`
    OfficeGone,
    /// The file of the last saves was cut or overwritten while the office was open; argument `path`
    LogBroken,
    /// The last saves of the office are missing; arguments `path`, `saves`
    SavesLost,
    /// The office was copied while it was open, without all of its files, so that saves may be
    /// missing; argument `path`
    CopiedInPart,
    /// The disk has no room; argument `path`
    DiskFull,
    /// The disk cannot be written; argument `path`
    ReadOnly,
    /// The user may not read or write there; argument `path`
    NoPermission,
    /// The disk failed to read or write; arguments `path`, `detail`
    DiskFault,
    /// A kept file is missing or damaged; arguments `name`, `path`, `detail`
    FileLost,
    /// A print is kept and counted, and could not be written to the file asked for; arguments
    /// `number`, `path`, `detail`
    PrintNotWritten,
    /// There is no such record; argument `id`
    NoSuchRecord,
    /// The record was changed meanwhile; arguments `table`, `field`
    ChangedMeanwhile,
    /// A record is named by another, or names one that is not there
    RecordsConnected,
    /// A change cannot be taken back or made again; arguments `change`, `label`, `subject`
    ChangeBlocked,
    /// The log of changes holds what this version of the program cannot read; argument `detail`
    UnreadableLog,
    /// There is nothing to undo
    NothingToUndo,
    /// There is nothing to do again
    NothingToRedo,
    /// A file cannot be read or written; arguments `path`, `detail`
    FileRefused,
    /// Nobody picked the file or folder, or it was used already, or picked too long ago
    PathNotPicked,
    /// The file's name has another extension than those asked for; arguments `path`, `extensions`
    WrongExtension,
    /// A file whose name begins with a dot is not written; argument `path`
    HiddenName,
    /// A folder, link, device or pipe stands where a file is to be read or written; argument `path`
    NotAFile,
    /// The file is too large to be read; arguments `path`, `limit` in MB
    FileTooLarge,
    /// The place lies in an office folder or in the program's own folder, where nothing else is
    /// written; argument `path`
    ReservedFolder,
    /// The path of an office folder is too long for the database; arguments `path`, `limit` in
    /// bytes
    PathTooLong,
    /// A text cannot be read or typeset; argument `message` says why in the language asked for
    TextRefused,
    /// A paper was not drawn to the end because the person stopped it
    DrawingStopped,
    /// A paper took too long to be drawn; argument `limit` in seconds
    DrawingTooLong,
    /// Texts of the pack are in another language and it is not to be printed so; argument `count`
    UntranslatedTexts,
    /// Records like the new one are there; arguments `name`, `count`, `matches`, `ids`. The same
    /// request with `confirmed` is carried out
    LooksAlike,
    /// Several records answer a name, or others than the one meant may; arguments `name`, `count`,
    /// `matches`, `ids`
    AmbiguousName,
    /// The program failed; argument `detail`, and `incident` to ask after
    Internal,
}

impl ErrorCode {
    /// Whose turn it is after an error of this code.
    pub fn kind(self) -> ErrorKind {
        match self {
            ErrorCode::UnknownCommand
            | ErrorCode::MalformedRequest
            | ErrorCode::InvalidRecord
            | ErrorCode::TextRefused => ErrorKind::Invalid,
            ErrorCode::Internal => ErrorKind::Failed,
            _ => ErrorKind::Refused,
        }
    }

    /// Whether the files of the open office are not where they were opened, or not what they were.
    pub(crate) fn is_out_of_place(self) -> bool {
        matches!(self, ErrorCode::OfficeGone | ErrorCode::LogBroken)
    }
}

/// What every command gives when it does not give its response.
#[derive(
    Clone,
    Debug,
    PartialEq,
    Eq,
    serde::Serialize,
    serde::Deserialize,
    schemars::JsonSchema,
    ts_rs::TS,
    thiserror::Error,
)]
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
        AppError {
            kind: code.kind(),
            code,
            args: BTreeMap::new(),
            fields: Vec::new(),
            incident: None,
        }
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

    /// A file of the user's that cannot be read or written: a fault of the disk as such, else
    /// [`ErrorCode::FileRefused`].
    pub(crate) fn file(path: &Path, error: &std::io::Error) -> AppError {
        AppError::at(DiskFault::of(error).map_or(ErrorCode::FileRefused, code_of), path)
            .arg("detail", error)
    }

    fn at(code: ErrorCode, path: &Path) -> AppError {
        AppError::new(code).arg("path", path.display())
    }
}

/// The code of a fault of the disk.
pub(crate) fn code_of(fault: DiskFault) -> ErrorCode {
    match fault {
        DiskFault::Full => ErrorCode::DiskFull,
        DiskFault::ReadOnly => ErrorCode::ReadOnly,
        DiskFault::Forbidden => ErrorCode::NoPermission,
        DiskFault::Failing => ErrorCode::DiskFault,
    }
}

impl Failure for AppError {
    fn may_pass(&self) -> bool {
        matches!(self.code, ErrorCode::DiskFault | ErrorCode::DamagedOffice)
    }
}

impl From<StoreError> for AppError {
    fn from(error: StoreError) -> AppError {
        match error {
            StoreError::NoOffice(path) => AppError::at(ErrorCode::NoOfficeThere, &path),
            StoreError::FolderNotEmpty(path) => AppError::at(ErrorCode::FolderNotEmpty, &path),
            StoreError::InUse(path) => AppError::at(ErrorCode::OfficeInUse, &path),
            StoreError::NetworkShare(path) => AppError::at(ErrorCode::NetworkShare, &path),
            StoreError::Newer { found, known } => {
                AppError::new(ErrorCode::NewerOffice).arg("found", found).arg("known", known)
            }
            StoreError::Foreign(path) => AppError::at(ErrorCode::ForeignOffice, &path),
            StoreError::Damaged { path, detail } => {
                AppError::at(ErrorCode::DamagedOffice, &path).arg("detail", detail)
            }
            StoreError::Conflict { table, field, .. } => {
                AppError::new(ErrorCode::ChangedMeanwhile).arg("table", table).arg("field", field)
            }
            StoreError::UnreadableLog(detail) => {
                AppError::new(ErrorCode::UnreadableLog).arg("detail", detail)
            }
            StoreError::Gone(path) => AppError::at(ErrorCode::OfficeGone, &path),
            StoreError::LogBroken(path) => AppError::at(ErrorCode::LogBroken, &path),
            StoreError::SavesLost { path, saves: Some(saves) } => {
                AppError::at(ErrorCode::SavesLost, &path).arg("saves", saves)
            }
            StoreError::SavesLost { path, saves: None } => {
                AppError::at(ErrorCode::CopiedInPart, &path)
            }
            StoreError::Io { path, source } => AppError::file(&path, &source),
            ref dangling if dangling.is_dangling() => AppError::new(ErrorCode::RecordsConnected),
            ref faulty if faulty.disk_fault().is_some() => {
                let code = faulty.disk_fault().map_or(ErrorCode::Internal, code_of);
                AppError::new(code).arg("path", "office.db").arg("detail", faulty)
            }
            StoreError::NoSuchPlace(_) => {
                AppError::new(ErrorCode::MalformedRequest).arg("path", "after").arg("detail", error)
            }
            other => AppError::internal(other),
        }
    }
}

impl From<TypesetError> for AppError {
    fn from(error: TypesetError) -> AppError {
        AppError::internal(error)
    }
}

/// The record asked for is not there.
pub(crate) fn no_such_record(id: Id) -> AppError {
    AppError::new(ErrorCode::NoSuchRecord).arg("id", id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io;

    #[test]
    fn faults_of_the_disk_are_refused_with_codes_of_their_own() {
        let faults = [
            (io::Error::from(io::ErrorKind::StorageFull), ErrorCode::DiskFull),
            (io::ErrorKind::QuotaExceeded.into(), ErrorCode::DiskFull),
            (io::ErrorKind::ReadOnlyFilesystem.into(), ErrorCode::ReadOnly),
            (io::ErrorKind::PermissionDenied.into(), ErrorCode::NoPermission),
            (io::ErrorKind::NotFound.into(), ErrorCode::FileRefused),
        ];
        for (error, code) in faults {
            let told = AppError::from(StoreError::Io { path: "office.db".into(), source: error });
            assert_eq!((told.code, told.kind), (code, ErrorKind::Refused));
        }
    }
}
