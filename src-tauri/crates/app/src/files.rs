//! Files outside the office: the one place where commands read what a person picked and write where
//! a person said.
//!
//! A command gets at a file only by way of a [`PickedPath`]: [`Call::read_picked`] reads one,
//! [`Call::place`] and [`Call::place_folder`] give where to write. Only plain files are read and
//! written, and nothing is written into an office folder or the program's own folder.

use crate::app::Call;
use crate::error::{AppError, ErrorCode};
use crate::picks::{PathUse, PickedPath, extension_of};
use caunoi_store::open_plain;
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Component, Path, PathBuf, absolute};
use tempfile::NamedTempFile;

/// Most bytes of a file kept as an attachment.
pub(crate) const MOST_ATTACHED: u64 = 100 * MEGABYTE;
/// Most bytes of a text to be typeset.
pub(crate) const MOST_TEXT: u64 = 10 * MEGABYTE;
const MEGABYTE: u64 = 1024 * 1024;
/// Most bytes of the path of an office folder. SQLite takes 512 bytes for the path of a file, the
/// names of its journals included.
const MOST_FOLDER: usize = 480;
/// Every office folder has this file.
const OFFICE_HEADER: &str = "office.header";

/// A file that was read.
pub(crate) struct ReadFile {
    path: PathBuf,
    pub(crate) bytes: Vec<u8>,
}

impl ReadFile {
    /// Its extension in small letters, without the dot.
    pub(crate) fn extension(&self) -> Option<String> {
        extension_of(&self.path)
    }

    /// Its path, to be shown.
    pub(crate) fn shown(&self) -> String {
        self.path.display().to_string()
    }
}

/// Where a file may be written.
pub(crate) struct Place {
    path: PathBuf,
    /// The folder it lies in, without links.
    folder: PathBuf,
}

impl Place {
    /// Its extension in small letters, without the dot.
    pub(crate) fn extension(&self) -> Option<String> {
        extension_of(&self.path)
    }

    /// Its path, to be shown.
    pub(crate) fn shown(&self) -> String {
        self.path.display().to_string()
    }

    /// Writes the file whole or not at all: what was there before stays until everything new is on
    /// the disk beside it.
    ///
    /// # Errors
    /// [`ErrorCode::FileRefused`] when the folder is missing or may not be written to;
    /// [`ErrorCode::NotAFile`] when something else than a file has come to stand there.
    pub(crate) fn write(&self, content: &[u8]) -> Result<(), AppError> {
        self.stage(content)?.put()
    }

    /// Writes the file beside its place.
    ///
    /// # Errors
    /// See [`Place::write`].
    pub(crate) fn stage(&self, content: &[u8]) -> Result<Staged, AppError> {
        let real = self.folder.join(self.path.file_name().unwrap_or_default());
        let file = beside_of(&real, content).map_err(|error| refused(&self.path, &error))?;
        Ok(Staged { path: self.path.clone(), real, file })
    }
}

/// A file that is whole on the disk beside the place it is for. Unless it is put there it goes
/// away.
pub(crate) struct Staged {
    path: PathBuf,
    real: PathBuf,
    file: NamedTempFile,
}

impl Staged {
    /// Puts it in its place, instead of the file that was there.
    ///
    /// # Errors
    /// See [`Place::write`].
    pub(crate) fn put(self) -> Result<(), AppError> {
        // The folder was looked at when the place was given; another one that came to stand there
        // was not.
        let folder = self.real.parent().unwrap_or(Path::new(""));
        if folder.canonicalize().map_err(|error| refused(&self.path, &error))? != folder {
            return Err(AppError::new(ErrorCode::NotAFile).arg("path", self.path.display()));
        }
        plain_or_none(&self.path)?;
        self.file.persist(&self.real).map(|_| ()).map_err(|error| refused(&self.path, &error.error))
    }
}

/// A folder in which files may be written.
pub(crate) struct PlaceFolder {
    path: PathBuf,
}

impl PlaceFolder {
    /// A folder in it, made where there is none.
    ///
    /// # Errors
    /// [`ErrorCode::FileRefused`] when it cannot be made; [`ErrorCode::NotAFile`] when a link or a
    /// file stands there.
    pub(crate) fn folder(&self, call: Call<'_>, name: &str) -> Result<PlaceFolder, AppError> {
        let path = self.path.join(name);
        fs::create_dir_all(&path).map_err(|error| refused(&path, &error))?;
        let found = fs::symlink_metadata(&path).map_err(|error| refused(&path, &error))?;
        if !found.is_dir() {
            return Err(AppError::new(ErrorCode::NotAFile).arg("path", path.display()));
        }
        refuse_reserved(call, &path)?;
        Ok(PlaceFolder { path })
    }

    /// A file in it.
    ///
    /// # Errors
    /// [`ErrorCode::NotAFile`] when something else than a file stands there.
    pub(crate) fn file(&self, name: &str) -> Result<Place, AppError> {
        let path = self.path.join(name);
        plain_or_none(&path)?;
        let folder = self.path.canonicalize().map_err(|error| refused(&path, &error))?;
        Ok(Place { path, folder })
    }

    /// Its path, to be shown.
    pub(crate) fn shown(&self) -> String {
        self.path.display().to_string()
    }
}

impl Call<'_> {
    /// Reads a file that was picked to be read, of at most `most` bytes.
    ///
    /// # Errors
    /// [`ErrorCode::PathNotPicked`], [`ErrorCode::NotAFile`], [`ErrorCode::FileTooLarge`], or
    /// [`ErrorCode::FileRefused`] with what the system said.
    pub(crate) fn read_picked(self, picked: &PickedPath, most: u64) -> Result<ReadFile, AppError> {
        let path = self.app.host.resolve(picked, PathUse::ReadFile)?;
        let refused = |error: io::Error| refused(&path, &error);
        let not_a_file = || AppError::new(ErrorCode::NotAFile).arg("path", path.display());
        // A link is followed once; what comes to stand in the place it leads to is not.
        let real = path.canonicalize().map_err(refused)?;
        let file = open_plain(&real).map_err(refused)?.ok_or_else(not_a_file)?;
        let found = file.metadata().map_err(refused)?;
        let too_large = || too_large(most).arg("path", path.display());
        if found.len() > most {
            return Err(too_large());
        }
        let mut bytes = Vec::with_capacity(found.len() as usize);
        // A file may grow while it is read, and some files of the system say that they are empty.
        file.take(most + 1).read_to_end(&mut bytes).map_err(refused)?;
        if bytes.len() as u64 > most {
            return Err(too_large());
        }
        Ok(ReadFile { path, bytes })
    }

    /// Where a file that was picked to be written may be written.
    ///
    /// # Errors
    /// [`ErrorCode::PathNotPicked`], [`ErrorCode::NotAFile`], [`ErrorCode::ReservedFolder`], or
    /// [`ErrorCode::FileRefused`] when its folder is missing.
    pub(crate) fn place(self, picked: &PickedPath) -> Result<Place, AppError> {
        let given = self.app.host.resolve(picked, PathUse::WriteFile)?;
        let path = absolute(&given).map_err(|error| refused(&given, &error))?;
        let folder = path
            .parent()
            .ok_or_else(|| AppError::new(ErrorCode::NotAFile).arg("path", path.display()))?;
        if path.file_name().is_none() {
            return Err(AppError::new(ErrorCode::NotAFile).arg("path", path.display()));
        }
        let folder = folder.canonicalize().map_err(|error| refused(&path, &error))?;
        refuse_reserved(self, &folder)?;
        plain_or_none(&path)?;
        Ok(Place { path, folder })
    }

    /// A folder that was picked for files to be written in; it need not exist yet.
    ///
    /// # Errors
    /// [`ErrorCode::PathNotPicked`], or [`ErrorCode::ReservedFolder`].
    pub(crate) fn place_folder(self, picked: &PickedPath) -> Result<PlaceFolder, AppError> {
        let given = self.app.host.resolve(picked, PathUse::WriteFolder)?;
        let path = absolute(&given).map_err(|error| refused(&given, &error))?;
        refuse_reserved(self, &path)?;
        Ok(PlaceFolder { path })
    }

    /// The folder of an office that was picked. Its name is taken as it is: spaces, marks and signs
    /// that do not show are part of it.
    ///
    /// # Errors
    /// [`ErrorCode::PathNotPicked`]; [`ErrorCode::NoOfficeThere`] when the path is empty;
    /// [`ErrorCode::PathTooLong`].
    pub(crate) fn office_folder(self, picked: &PickedPath) -> Result<PathBuf, AppError> {
        let given = self.app.host.resolve(picked, PathUse::OfficeFolder)?;
        if given.as_os_str().is_empty() {
            return Err(AppError::new(ErrorCode::NoOfficeThere).arg("path", ""));
        }
        let folder = absolute(&given).map_err(|error| refused(&given, &error))?;
        // The database opens the folder by its real path, which links may make longer.
        let real = nearest(&folder).map_or_else(|_| folder.clone(), |(real, rest)| real.join(rest));
        if real.as_os_str().len().max(folder.as_os_str().len()) > MOST_FOLDER {
            return Err(AppError::new(ErrorCode::PathTooLong)
                .arg("path", folder.display())
                .arg("limit", MOST_FOLDER));
        }
        Ok(folder)
    }
}

impl Call<'_> {
    /// The folder for an office that is to be made: as [`Call::office_folder`], and in no folder of
    /// another office.
    ///
    /// # Errors
    /// Those of [`Call::office_folder`], and [`ErrorCode::ReservedFolder`].
    pub(crate) fn new_office_folder(self, picked: &PickedPath) -> Result<PathBuf, AppError> {
        let folder = self.office_folder(picked)?;
        let (real, rest) = nearest(&folder).map_err(|error| refused(&folder, &error))?;
        let above = real.join(rest);
        if above.ancestors().skip(1).any(|above| above.join(OFFICE_HEADER).exists()) {
            return Err(AppError::new(ErrorCode::ReservedFolder).arg("path", folder.display()));
        }
        Ok(folder)
    }
}

/// The refusal of content of more than `most` bytes.
pub(crate) fn too_large(most: u64) -> AppError {
    AppError::new(ErrorCode::FileTooLarge).arg("path", "").arg("limit", most / MEGABYTE)
}

/// Writes a file of the program's own, in its own folder.
///
/// # Errors
/// What the system says.
pub(crate) fn write_own(path: &Path, content: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    beside_of(path, content)?.persist(path).map(|_| ()).map_err(|error| error.error)
}

fn refused(path: &Path, error: &io::Error) -> AppError {
    AppError::file(path, error)
}

/// Refuses a path at which something else than a plain file stands. A link is not followed: what it
/// leads to was not shown to the person who picked it.
fn plain_or_none(path: &Path) -> Result<(), AppError> {
    match fs::symlink_metadata(path) {
        Ok(found) if found.is_file() => Ok(()),
        Ok(_) => Err(AppError::new(ErrorCode::NotAFile).arg("path", path.display())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(refused(path, &error)),
    }
}

/// Refuses a folder in an office folder, the open one or another, or in the program's own folder.
fn refuse_reserved(call: Call<'_>, folder: &Path) -> Result<(), AppError> {
    let (real, rest) = nearest(folder).map_err(|error| refused(folder, &error))?;
    // Steps back through folders that are not there yet could lead anywhere once these are made.
    if rest.components().any(|part| part == Component::ParentDir) {
        return Err(refused(folder, &io::ErrorKind::NotFound.into()));
    }
    let open = call.app.open_office().and_then(|store| store.path().canonicalize().ok());
    let own = call.app.host.data_dir().canonicalize().ok();
    let reserved = [open, own];
    let is_reserved = |folder: &Path| {
        reserved.iter().flatten().any(|other| other == folder)
            || folder.join(OFFICE_HEADER).exists()
    };
    if real.ancestors().any(is_reserved) {
        return Err(AppError::new(ErrorCode::ReservedFolder).arg("path", folder.display()));
    }
    Ok(())
}

/// The nearest folder above a path that exists, or the path itself, without links; and the rest of
/// the path.
fn nearest(path: &Path) -> io::Result<(PathBuf, PathBuf)> {
    let mut last = io::Error::from(io::ErrorKind::NotFound);
    for above in path.ancestors() {
        match above.canonicalize() {
            Ok(real) => {
                return Ok((real, path.strip_prefix(above).unwrap_or(Path::new("")).to_owned()));
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => last = error,
            Err(error) => return Err(error),
        }
    }
    Err(last)
}

/// A whole file with this content in the folder of `path`.
fn beside_of(path: &Path, content: &[u8]) -> io::Result<NamedTempFile> {
    let folder = path.parent().ok_or(io::ErrorKind::InvalidInput)?;
    let mut file = beside().tempfile_in(folder)?;
    file.write_all(content)?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// Files with the rights a file of the user's own would get.
fn beside() -> tempfile::Builder<'static, 'static> {
    #[cfg_attr(not(unix), allow(unused_mut, reason = "only Unix asks for rights"))]
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::App;
    use crate::host::{Event, Host};
    use chrono::{DateTime, Utc};
    use serde_json::json;
    use std::sync::Arc;

    struct Owner(PathBuf);

    impl Host for Owner {
        fn now(&self) -> DateTime<Utc> {
            "2026-01-15T08:00:00Z".parse().unwrap()
        }

        fn data_dir(&self) -> PathBuf {
            self.0.clone()
        }

        fn actor(&self) -> String {
            "can-bo-thu".to_owned()
        }

        fn resolve(&self, picked: &PickedPath, _: PathUse) -> Result<PathBuf, AppError> {
            Ok(picked.as_path())
        }

        fn emit(&self, _: &Event) {}
    }

    /// An application with an office open, in a folder of its own: `data` for the program,
    /// `co-quan` for the office.
    fn desk() -> (tempfile::TempDir, App) {
        let folder = tempfile::tempdir().unwrap();
        let app = App::new(Arc::new(Owner(folder.path().join("data"))));
        app.call("office_create", json!({ "folder": folder.path().join("co-quan"), "office": { "unitName": "Cơ quan Thử" } })).unwrap();
        (folder, app)
    }

    fn picked(path: &Path) -> PickedPath {
        serde_json::from_value(json!(path)).unwrap()
    }

    fn refusal<T>(answer: Result<T, AppError>) -> (ErrorCode, Option<String>) {
        let error = answer.err().expect("it was not refused");
        (error.code, error.args.get("path").cloned())
    }

    #[test]
    fn a_file_is_replaced_and_nothing_is_left_beside_it() {
        let (folder, app) = desk();
        let out = folder.path().join("ra");
        fs::create_dir(&out).unwrap();
        let path = out.join("hồ sơ.pdf");
        for content in [b"first".as_slice(), b"second"] {
            app.begin("x").place(&picked(&path)).unwrap().write(content).unwrap();
        }
        assert_eq!(fs::read(&path).unwrap(), b"second");
        assert_eq!(fs::read_dir(&out).unwrap().count(), 1);
    }

    #[test]
    fn what_cannot_be_written_is_refused_with_its_path_and_leaves_nothing() {
        let (folder, app) = desk();
        let before = fs::read_dir(folder.path()).unwrap().count();
        let place = |path: &Path| refusal(app.begin("x").place(&picked(path)));
        let shown = |path: &Path| Some(path.display().to_string());
        let (itself, missing) = (folder.path().to_owned(), folder.path().join("none/x.pdf"));
        assert_eq!(place(&itself), (ErrorCode::NotAFile, shown(&itself)));
        assert_eq!(place(&missing), (ErrorCode::FileRefused, shown(&missing)));
        assert_eq!(place(Path::new("/")).0, ErrorCode::NotAFile);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), before);
    }

    #[test]
    fn a_staged_file_that_cannot_be_put_in_its_place_is_told_and_goes_away() {
        let (folder, app) = desk();
        let out = folder.path().join("ra");
        fs::create_dir(&out).unwrap();
        let path = out.join("hồ sơ.pdf");
        let staged = app.begin("x").place(&picked(&path)).unwrap().stage(b"x").unwrap();
        assert!(!path.exists(), "nothing is in its place before it is put there");
        fs::create_dir(&path).unwrap();
        assert_eq!(refusal(staged.put()).1, Some(path.display().to_string()));
        assert_eq!(fs::read_dir(&out).unwrap().count(), 1);
    }

    #[test]
    fn nothing_is_written_into_an_office_folder_or_the_programs_own() {
        let (folder, app) = desk();
        let root = folder.path();
        // An office that is not open, and one that lost its header while it is open.
        fs::create_dir_all(root.join("khac/attachments")).unwrap();
        fs::write(root.join("khac/office.header"), "x").unwrap();
        fs::remove_file(root.join("co-quan/office.header")).unwrap();
        fs::create_dir_all(root.join("data/logs")).unwrap();
        for inside in [
            "co-quan",
            "co-quan/attachments",
            "khac",
            "khac/attachments",
            "data",
            "data/logs",
            "khac/../co-quan",
        ] {
            fs::create_dir_all(root.join(inside)).unwrap();
            for name in ["office.db", "x.pdf"] {
                let path = root.join(inside).join(name);
                assert_eq!(
                    refusal(app.begin("x").place(&picked(&path))).0,
                    ErrorCode::ReservedFolder,
                    "{}",
                    path.display()
                );
            }
            assert_eq!(
                refusal(app.begin("x").place_folder(&picked(&root.join(inside)))).0,
                ErrorCode::ReservedFolder,
                "{inside}"
            );
        }
        let new = root.join("co-quan/moi/nua");
        assert_eq!(
            refusal(app.begin("x").place_folder(&picked(&new))).0,
            ErrorCode::ReservedFolder
        );
        assert_eq!(
            refusal(app.begin("x").place_folder(&picked(&root.join("moi/../co-quan/x")))).0,
            ErrorCode::FileRefused
        );
        assert!(!root.join("moi").exists());
    }

    #[cfg(unix)]
    #[test]
    fn links_lead_nowhere() {
        use std::os::unix::fs::symlink;
        let (folder, app) = desk();
        let root = folder.path();
        let kept = root.join("của tôi.txt");
        fs::write(&kept, "giữ nguyên").unwrap();
        symlink(&kept, root.join("link.pdf")).unwrap();
        symlink(root.join("co-quan"), root.join("lối tắt")).unwrap();
        assert_eq!(
            refusal(app.begin("x").place(&picked(&root.join("link.pdf")))).0,
            ErrorCode::NotAFile
        );
        assert_eq!(
            refusal(app.begin("x").place(&picked(&root.join("lối tắt/x.pdf")))).0,
            ErrorCode::ReservedFolder
        );
        assert_eq!(
            refusal(app.begin("x").place_folder(&picked(&root.join("lối tắt")))).0,
            ErrorCode::ReservedFolder
        );
        let out = app.begin("x").place_folder(&picked(root)).unwrap();
        assert_eq!(refusal(out.folder(app.begin("x"), "lối tắt")).0, ErrorCode::NotAFile);
        assert_eq!(refusal(out.file("link.pdf")).0, ErrorCode::NotAFile);
        // A folder that gives way to a link to another one.
        fs::create_dir(root.join("ra")).unwrap();
        let staged =
            app.begin("x").place(&picked(&root.join("ra/x.pdf"))).unwrap().stage(b"x").unwrap();
        fs::rename(root.join("ra"), root.join("ra cũ")).unwrap();
        symlink(root.join("co-quan"), root.join("ra")).unwrap();
        assert_eq!(refusal(staged.put()).0, ErrorCode::NotAFile);
        assert!(!root.join("co-quan/x.pdf").exists());
        // A link that comes to stand there after the place was given.
        let place = app.begin("x").place(&picked(&root.join("sau.pdf"))).unwrap();
        symlink(&kept, root.join("sau.pdf")).unwrap();
        assert_eq!(refusal(place.write(b"x")).0, ErrorCode::NotAFile);
        assert_eq!(fs::read_to_string(&kept).unwrap(), "giữ nguyên");
    }

    #[cfg(unix)]
    #[test]
    fn devices_pipes_and_folders_are_neither_read_nor_written() {
        let (folder, app) = desk();
        let pipe = folder.path().join("ống.pdf");
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        for path in [pipe.as_path(), Path::new("/dev/zero"), Path::new("/dev/null"), folder.path()]
        {
            let shown = Some(path.display().to_string());
            assert_eq!(
                refusal(app.begin("x").read_picked(&picked(path), 10)),
                (ErrorCode::NotAFile, shown.clone())
            );
            assert_eq!(refusal(app.begin("x").place(&picked(path))), (ErrorCode::NotAFile, shown));
        }
    }

    #[test]
    fn a_file_is_read_up_to_its_limit() {
        let (folder, app) = desk();
        let path = folder.path().join("a.txt");
        fs::write(&path, "0123456789").unwrap();
        let read = |most: u64| app.begin("x").read_picked(&picked(&path), most);
        assert_eq!(read(10).unwrap().bytes, b"0123456789");
        let refused = read(9).err().unwrap();
        assert_eq!(
            (refused.code, refused.args["path"].clone()),
            (ErrorCode::FileTooLarge, path.display().to_string())
        );
        assert_eq!(
            refusal(app.begin("x").read_picked(&picked(&folder.path().join("none")), 9)).0,
            ErrorCode::FileRefused
        );
    }

    /// A file of the system that says it is empty and never ends is cut off at the limit.
    #[cfg(target_os = "linux")]
    #[test]
    fn a_file_that_says_it_is_empty_is_read_up_to_its_limit() {
        let (_folder, app) = desk();
        assert_eq!(
            refusal(app.begin("x").read_picked(&picked(Path::new("/proc/self/maps")), 9)).0,
            ErrorCode::FileTooLarge
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_paper_has_the_rights_of_any_file_of_the_user() {
        use std::os::unix::fs::PermissionsExt;
        let (folder, app) = desk();
        let (paper, plain) = (folder.path().join("paper"), folder.path().join("plain"));
        app.begin("x").place(&picked(&paper)).unwrap().write(b"x").unwrap();
        fs::write(&plain, b"x").unwrap();
        let mode = |path| fs::metadata(path).unwrap().permissions().mode();
        assert_eq!(mode(&paper), mode(&plain));
    }
}
