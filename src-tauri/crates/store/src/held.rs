//! Files and folders held open, so that they are known again by what they are and not by what they
//! are called.

use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::Path;

/// A file or folder held open.
#[derive(Debug)]
pub(crate) struct Held(File);

#[cfg(unix)]
impl Held {
    /// Opens what is at `path` and holds it.
    pub(crate) fn of(path: &Path) -> io::Result<Held> {
        File::open(path).map(Held)
    }

    /// Whether `path` leads to the very file or folder that is held. The number of a file that is
    /// held is given to no other.
    pub(crate) fn is_at(&self, path: &Path) -> io::Result<bool> {
        use std::os::unix::fs::MetadataExt;
        let held = self.0.metadata()?;
        match fs::metadata(path) {
            Ok(found) => Ok((found.dev(), found.ino()) == (held.dev(), held.ino())),
            Err(error)
                if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) =>
            {
                Ok(false)
            }
            Err(error) => Err(error),
        }
    }
}

/// Windows refuses to delete, rename or replace a file that is held without leave to delete it, and
/// the folders it lies in.
#[cfg(windows)]
impl Held {
    /// Opens the file at `path` and holds it.
    pub(crate) fn of(path: &Path) -> io::Result<Held> {
        use std::os::windows::fs::OpenOptionsExt;
        const SHARE_READ_AND_WRITE: u32 = 3;
        const OPEN_FOLDERS_TOO: u32 = 0x0200_0000;
        File::options()
            .read(true)
            .share_mode(SHARE_READ_AND_WRITE)
            .custom_flags(OPEN_FOLDERS_TOO)
            .open(path)
            .map(Held)
    }

    /// Whether `path` still leads to what is held.
    pub(crate) fn is_at(&self, path: &Path) -> io::Result<bool> {
        self.0.metadata()?;
        match fs::metadata(path) {
            Ok(_) => Ok(true),
            Err(error)
                if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) =>
            {
                Ok(false)
            }
            Err(error) => Err(error),
        }
    }
}

impl Held {
    /// Holds a file that is open.
    pub(crate) fn over(file: File) -> Held {
        Held(file)
    }

    /// How long the file that is held is.
    pub(crate) fn length(&self) -> io::Result<u64> {
        Ok(self.0.metadata()?.len())
    }

    /// Fills `part` from a place in the file that is held; whether the file goes so far. The place
    /// is given with each read, so that threads may read at once.
    pub(crate) fn read_exact_at(&self, place: u64, part: &mut [u8]) -> io::Result<bool> {
        #[cfg(unix)]
        let read = std::os::unix::fs::FileExt::read_exact_at(&self.0, part, place);
        #[cfg(windows)]
        let read = {
            use std::os::windows::fs::FileExt;
            let mut done = 0;
            loop {
                match self.0.seek_read(&mut part[done..], place + done as u64) {
                    Ok(0) if done < part.len() => break Err(ErrorKind::UnexpectedEof.into()),
                    Ok(length) if done + length == part.len() => break Ok(()),
                    Ok(length) => done += length,
                    Err(error) => break Err(error),
                }
            }
        };
        match read {
            Ok(()) => Ok(true),
            Err(error) if error.kind() == ErrorKind::UnexpectedEof => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// The content of a file that is held, whatever became of its name, handed to `take` part by
    /// part.
    pub(crate) fn read_through(
        &self,
        mut take: impl FnMut(&[u8]) -> io::Result<()>,
    ) -> io::Result<()> {
        use std::io::{Read, Seek, SeekFrom};
        let mut file = &self.0;
        file.seek(SeekFrom::Start(0))?;
        let mut part = vec![0; 1 << 20];
        loop {
            match file.read(&mut part)? {
                0 => return Ok(()),
                length => take(&part[..length])?,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_known_again_by_what_it_is() {
        let dir = tempfile::tempdir().unwrap();
        let (path, moved) = (dir.path().join("a"), dir.path().join("b"));
        fs::write(&path, "first").unwrap();
        let held = Held::of(&path).unwrap();
        assert!(held.is_at(&path).unwrap());
        fs::rename(&path, &moved).unwrap();
        assert!(!held.is_at(&path).unwrap() && held.is_at(&moved).unwrap());
        fs::write(&path, "first").unwrap();
        assert!(!held.is_at(&path).unwrap());
        fs::remove_file(&moved).unwrap();
        let mut content = Vec::new();
        held.read_through(|part| {
            content.extend_from_slice(part);
            Ok(())
        })
        .unwrap();
        assert_eq!(content, b"first");
    }
}
