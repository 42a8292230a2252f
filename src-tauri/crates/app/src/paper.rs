//! Files written where the user wants them: papers, exported attachments, the program's own lists. Whole or not at all.

use crate::error::AppError;
use std::io::{self, Write};
use std::path::{Path, PathBuf, absolute};
use tempfile::NamedTempFile;

/// Writes a file whole or not at all: what was there before stays as it was until everything new lies on the disk beside it.
///
/// # Errors
/// `file_refused` when the folder is missing or the path is none of a file; the codes of the disk when it is full, read-only, forbidden or
/// failing.
pub(crate) fn write_whole(path: &Path, content: &[u8]) -> Result<(), AppError> {
    Staged::new(path, content)?.put()
}

/// A file that lies whole on the disk beside the place it is for. Unless it is put there it goes away.
pub(crate) struct Staged {
    asked: PathBuf,
    path: PathBuf,
    file: NamedTempFile,
}

impl Staged {
    /// Writes a file beside its place.
    ///
    /// # Errors
    /// See [`write_whole`].
    pub(crate) fn new(asked: &Path, content: &[u8]) -> Result<Staged, AppError> {
        let staged = || {
            let path = absolute(asked)?;
            if path.is_dir() {
                return Err(io::ErrorKind::IsADirectory.into());
            }
            let folder = path.parent().ok_or(io::ErrorKind::InvalidInput)?;
            let mut file = beside().tempfile_in(folder)?;
            file.write_all(content)?;
            file.as_file().sync_all()?;
            Ok(Staged { asked: asked.to_owned(), path, file })
        };
        staged().map_err(|error: io::Error| AppError::file(asked, &error))
    }

    /// Puts it in its place, instead of what was there.
    ///
    /// # Errors
    /// See [`write_whole`].
    pub(crate) fn put(self) -> Result<(), AppError> {
        let Staged { asked, path, file } = self;
        file.persist(path).map(|_| ()).map_err(|error| AppError::file(&asked, &error.error))
    }
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
    use crate::error::ErrorCode;
    use std::fs;

    #[test]
    fn a_file_is_replaced_and_nothing_is_left_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("hồ sơ.pdf");
        write_whole(&path, b"first").unwrap();
        write_whole(&path, b"second").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"second");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn what_cannot_be_written_is_refused_with_its_path_and_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        for path in [folder.path().to_owned(), folder.path().join("none/x.pdf")] {
            let error = write_whole(&path, b"x").unwrap_err();
            assert_eq!(error.code, ErrorCode::FileRefused);
            assert_eq!(error.args.get("path"), Some(&path.display().to_string()));
        }
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_staged_file_that_cannot_be_put_in_its_place_is_told_and_goes_away() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("hồ sơ.pdf");
        let staged = Staged::new(&path, b"x").unwrap();
        assert!(!path.exists(), "nothing is in its place before it is put there");
        fs::create_dir(&path).unwrap();
        assert_eq!(staged.put().unwrap_err().args.get("path"), Some(&path.display().to_string()));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_paper_has_the_rights_of_any_file_of_the_user() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let (paper, plain) = (folder.path().join("paper"), folder.path().join("plain"));
        write_whole(&paper, b"x").unwrap();
        fs::write(&plain, b"x").unwrap();
        let mode = |path| fs::metadata(path).unwrap().permissions().mode();
        assert_eq!(mode(&paper), mode(&plain));
    }
}
