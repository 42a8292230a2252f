//! Paths that people picked: how a page names a file without being able to choose one.
//!
//! The host shows the file dialog and issues a token for the path picked ([`Picks::issue`]); a
//! command of the contract takes the token ([`PickedPath`]), and the host gives the path for it
//! ([`Picks::take`]). A token of a file is good for one use of the kind it was picked for; a token
//! of an office folder may be used again until it expires, because opening the same office twice
//! gives a page nothing new.

use crate::error::{AppError, ErrorCode};
use caunoi_domain::Id;
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::BTreeMap;
use std::path::{self, Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// How long a token is good.
const VALIDITY: TimeDelta = TimeDelta::minutes(10);

/// A file or folder as commands take it: a token the host issued, or a plain path where the host's
/// user is the owner of the account.
#[derive(
    Clone,
    Debug,
    PartialEq,
    Eq,
    serde::Serialize,
    serde::Deserialize,
    schemars::JsonSchema,
    ts_rs::TS,
)]
#[serde(transparent)]
pub struct PickedPath(String);

impl PickedPath {
    /// The text as a path, for hosts whose requests come from the owner of the account.
    pub fn as_path(&self) -> PathBuf {
        PathBuf::from(&self.0)
    }
}

/// What a file or folder is picked for.
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
pub enum PathUse {
    /// A file to be read
    ReadFile,
    /// A file to be written
    WriteFile,
    /// A folder in which files are to be written
    WriteFolder,
    /// The folder of an office to be opened or made
    OfficeFolder,
}

/// What a page asks the host's file dialog for.
#[derive(Clone, Debug, serde::Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PickWish {
    /// What for.
    pub usage: PathUse,
    /// Title of the dialog.
    pub title: String,
    /// Name suggested for a file to be written; empty for none.
    pub suggested_name: String,
    /// Kinds of files; none for any file.
    pub kinds: Vec<FileKind>,
}

impl PickWish {
    /// For a folder of an office that was named on a command line.
    pub fn office_folder() -> PickWish {
        PickWish {
            usage: PathUse::OfficeFolder,
            title: String::new(),
            suggested_name: String::new(),
            kinds: Vec::new(),
        }
    }

    fn extensions(&self) -> Vec<String> {
        self.kinds
            .iter()
            .flat_map(|kind| &kind.extensions)
            .map(|extension| extension.to_lowercase())
            .collect()
    }
}

/// A kind of files offered in a dialog.
#[derive(Clone, Debug, serde::Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FileKind {
    /// What it is called.
    pub name: String,
    /// Its extensions without the dot.
    pub extensions: Vec<String>,
}

/// What a page gets of a path that was picked.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Picked {
    /// What commands take.
    pub token: PickedPath,
    /// The path, to be shown.
    pub shown: String,
    /// The last part of the path.
    pub name: String,
}

/// The tokens a host has issued and that have not been used.
#[derive(Debug, Default)]
pub struct Picks {
    issued: Mutex<BTreeMap<String, Issued>>,
}

#[derive(Debug)]
struct Issued {
    path: PathBuf,
    usage: PathUse,
    at: DateTime<Utc>,
}

impl Issued {
    fn is_valid(&self, now: DateTime<Utc>) -> bool {
        now.signed_duration_since(self.at) <= VALIDITY
    }
}

impl Picks {
    /// Issues a token for a path that a person picked at `now`.
    ///
    /// The name of a file to be written gets the extension asked for where it has another one or
    /// none.
    ///
    /// # Errors
    /// [`ErrorCode::WrongExtension`] when a file to be read has none of the extensions asked for,
    /// or when a file to be written would get another name than the one picked and a file of that
    /// name exists, which nobody agreed to replace; [`ErrorCode::HiddenName`] when the name of a
    /// file to be written begins with a dot.
    pub fn issue(
        &self,
        path: &Path,
        wish: &PickWish,
        now: DateTime<Utc>,
    ) -> Result<Picked, AppError> {
        let refused = |error| {
            AppError::new(ErrorCode::FileRefused).arg("path", path.display()).arg("detail", error)
        };
        let path = fitting(path::absolute(path).map_err(refused)?, wish)?;
        let millis = now.timestamp_millis().max(0) as u64;
        let token = new_token(millis)?;
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        let picked =
            Picked { token: PickedPath(token.clone()), shown: path.display().to_string(), name };
        let mut issued = self.lock();
        issued.retain(|_, issued| issued.is_valid(now));
        issued.insert(token, Issued { path, usage: wish.usage, at: now });
        Ok(picked)
    }

    /// The path a token was issued for. A token of a file is used up.
    ///
    /// # Errors
    /// [`ErrorCode::PathNotPicked`] when no such token was issued, when it is used or expired, or
    /// when it was issued for another use.
    pub fn take(
        &self,
        picked: &PickedPath,
        usage: PathUse,
        now: DateTime<Utc>,
    ) -> Result<PathBuf, AppError> {
        let mut issued = self.lock();
        issued.retain(|_, issued| issued.is_valid(now));
        let path = match issued.get(&picked.0) {
            Some(found) if found.usage == usage => found.path.clone(),
            _ => return Err(AppError::new(ErrorCode::PathNotPicked)),
        };
        if usage != PathUse::OfficeFolder {
            issued.remove(&picked.0);
        }
        Ok(path)
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<String, Issued>> {
        self.issued.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn new_token(millis: u64) -> Result<String, AppError> {
    let id: Id = caunoi_store::new_id(millis)?;
    Ok(id.to_string())
}

/// Most letters of an extension a dialog may ask for.
const MOST_EXTENSION: usize = 8;

/// A path with the first extension asked for behind its name, unless the name has one but for dots
/// and blanks at its end, which begin no extension and which Windows drops.
fn with_extension(path: &Path, asked: &[String], fits: impl Fn(&Path) -> bool) -> PathBuf {
    let name = path.file_name().unwrap_or_default();
    let trimmed =
        name.to_str().map(|name| name.trim_end_matches(|c: char| c == '.' || c.is_whitespace()));
    let named = path
        .with_file_name(trimmed.filter(|name| !name.is_empty()).map_or(name, std::ffi::OsStr::new));
    if fits(&named) {
        return named;
    }
    let mut named = named.into_os_string();
    named.push(format!(".{}", asked.first().map_or("", String::as_str)));
    named.into()
}

/// The path as it may be read or written for a wish.
fn fitting(path: PathBuf, wish: &PickWish) -> Result<PathBuf, AppError> {
    let asked = wish.extensions();
    // The page names the extensions, and one of them may be put behind the name that was picked.
    let is_extension = |text: &String| {
        (1..=MOST_EXTENSION).contains(&text.len())
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    if let Some(wrong) = asked.iter().find(|extension| !is_extension(extension)) {
        return Err(AppError::new(ErrorCode::MalformedRequest)
            .arg("path", "kinds.extensions")
            .arg("detail", wrong));
    }
    let fits = |path: &Path| {
        asked.is_empty() || extension_of(path).is_some_and(|extension| asked.contains(&extension))
    };
    let wrong = |path: &Path| {
        let extensions =
            asked.iter().map(|extension| format!(".{extension}")).collect::<Vec<_>>().join(", ");
        AppError::new(ErrorCode::WrongExtension)
            .arg("path", path.display())
            .arg("extensions", extensions)
    };
    match wish.usage {
        PathUse::ReadFile if !fits(&path) => Err(wrong(&path)),
        PathUse::WriteFile => {
            if path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b".")) {
                return Err(AppError::new(ErrorCode::HiddenName).arg("path", path.display()));
            }
            if fits(&path) {
                return Ok(path);
            }
            let named = with_extension(&path, &asked, fits);
            if named.symlink_metadata().is_ok() { Err(wrong(&path)) } else { Ok(named) }
        }
        _ => Ok(path),
    }
}

/// The extension of a path in small letters, without the dot.
pub(crate) fn extension_of(path: &Path) -> Option<String> {
    path.extension().map(|extension| extension.to_string_lossy().to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minute: u32) -> DateTime<Utc> {
        format!("2026-01-15T08:{minute:02}:00Z").parse().unwrap()
    }

    fn wish(usage: PathUse, extensions: &[&str]) -> PickWish {
        let kinds = if extensions.is_empty() {
            Vec::new()
        } else {
            vec![FileKind {
                name: "x".to_owned(),
                extensions: extensions.iter().map(|extension| (*extension).to_owned()).collect(),
            }]
        };
        PickWish { usage, title: String::new(), suggested_name: String::new(), kinds }
    }

    fn refusal<T>(answer: Result<T, AppError>) -> ErrorCode {
        answer.err().expect("it was not refused").code
    }

    #[test]
    fn a_token_of_a_file_is_good_for_one_use_of_its_kind() {
        let picks = Picks::default();
        let picked = picks
            .issue(Path::new("/nha/báo cáo.pdf"), &wish(PathUse::ReadFile, &[]), at(0))
            .unwrap();
        assert_eq!(
            (picked.shown.as_str(), picked.name.as_str()),
            ("/nha/báo cáo.pdf", "báo cáo.pdf")
        );
        for other in [PathUse::WriteFile, PathUse::WriteFolder, PathUse::OfficeFolder] {
            assert_eq!(refusal(picks.take(&picked.token, other, at(1))), ErrorCode::PathNotPicked);
        }
        assert_eq!(
            picks.take(&picked.token, PathUse::ReadFile, at(1)).unwrap(),
            Path::new("/nha/báo cáo.pdf")
        );
        assert_eq!(
            refusal(picks.take(&picked.token, PathUse::ReadFile, at(1))),
            ErrorCode::PathNotPicked
        );
    }

    #[test]
    fn a_token_expires_after_ten_minutes() {
        let picks = Picks::default();
        let issue = || {
            picks
                .issue(Path::new("/nha/a.pdf"), &wish(PathUse::ReadFile, &[]), at(0))
                .unwrap()
                .token
        };
        assert!(picks.take(&issue(), PathUse::ReadFile, at(10)).is_ok());
        assert_eq!(
            refusal(picks.take(&issue(), PathUse::ReadFile, at(11))),
            ErrorCode::PathNotPicked
        );
    }

    #[test]
    fn an_office_folder_may_be_opened_again_until_its_token_expires() {
        let picks = Picks::default();
        let token = picks
            .issue(Path::new("/nha/co-quan"), &PickWish::office_folder(), at(0))
            .unwrap()
            .token;
        assert!(picks.take(&token, PathUse::OfficeFolder, at(1)).is_ok());
        assert!(picks.take(&token, PathUse::OfficeFolder, at(9)).is_ok());
        assert_eq!(
            refusal(picks.take(&token, PathUse::WriteFolder, at(9))),
            ErrorCode::PathNotPicked
        );
        assert_eq!(
            refusal(picks.take(&token, PathUse::OfficeFolder, at(11))),
            ErrorCode::PathNotPicked
        );
    }

    #[test]
    fn a_path_is_no_token() {
        let picks = Picks::default();
        picks.issue(Path::new("/nha/a.pdf"), &wish(PathUse::ReadFile, &[]), at(0)).unwrap();
        for text in ["/nha/a.pdf", "", "../a.pdf", "0"] {
            assert_eq!(
                refusal(picks.take(&PickedPath(text.to_owned()), PathUse::ReadFile, at(0))),
                ErrorCode::PathNotPicked
            );
        }
    }

    #[test]
    fn an_extension_leads_to_no_other_folder() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("b.")).unwrap();
        let picks = Picks::default();
        for extension in ["/../../bashrc", "../a", "a/b", "a\\b", ".", "", "pdf ", "quadrilateral"]
        {
            for usage in [PathUse::WriteFile, PathUse::ReadFile] {
                let issued =
                    picks.issue(&folder.path().join("b"), &wish(usage, &[extension]), at(0));
                assert_eq!(refusal(issued), ErrorCode::MalformedRequest, "{extension:?}");
            }
        }
    }

    #[test]
    fn a_file_to_be_written_has_the_extension_asked_for() {
        let folder = tempfile::tempdir().unwrap();
        let picks = Picks::default();
        let write = |name: &str, extensions: &[&str]| {
            picks.issue(&folder.path().join(name), &wish(PathUse::WriteFile, extensions), at(0))
        };
        assert_eq!(write("hồ sơ.pdf", &["pdf"]).unwrap().name, "hồ sơ.pdf");
        assert_eq!(write("hồ sơ.PDF", &["pdf"]).unwrap().name, "hồ sơ.PDF");
        assert_eq!(write("hồ sơ", &["pdf"]).unwrap().name, "hồ sơ.pdf");
        assert_eq!(write("hồ sơ 1.2", &["pdf"]).unwrap().name, "hồ sơ 1.2.pdf");
        assert_eq!(write("chữ ký", &[]).unwrap().name, "chữ ký");
        for (typed, name) in [
            ("a.", "a.pdf"),
            ("a..", "a.pdf"),
            ("a. ", "a.pdf"),
            ("a.pdf.", "a.pdf"),
            ("a.PDF ", "a.PDF"),
            ("a.b.", "a.b.pdf"),
        ] {
            assert_eq!(write(typed, &["pdf"]).unwrap().name, name, "{typed:?}");
        }
        std::fs::write(folder.path().join("cũ.pdf"), "của người khác").unwrap();
        for typed in ["cũ", "cũ.", "cũ.pdf."] {
            assert_eq!(refusal(write(typed, &["pdf"])), ErrorCode::WrongExtension, "{typed:?}");
        }
        assert!(write("cũ.pdf", &["pdf"]).is_ok(), "the dialog has asked whether to replace it");
        for hidden in [".bashrc", ".profile.pdf"] {
            assert_eq!(refusal(write(hidden, &["pdf"])), ErrorCode::HiddenName);
            assert_eq!(refusal(write(hidden, &[])), ErrorCode::HiddenName);
        }
    }

    #[test]
    fn a_file_to_be_read_has_an_extension_asked_for() {
        let picks = Picks::default();
        let read = |name: &str| {
            picks.issue(Path::new(name), &wish(PathUse::ReadFile, &["md", "txt"]), at(0))
        };
        assert!(read("/nha/a.TXT").is_ok());
        let refused = read("/nha/id_rsa").unwrap_err();
        assert_eq!(
            (refused.code, refused.args["extensions"].as_str()),
            (ErrorCode::WrongExtension, ".md, .txt")
        );
    }
}
