//! Attached files: kept beside the database under the digest of their content, each once.

use crate::error::{Result, StoreError, at};
use crate::folder;
use crate::store::Store;
use std::fs;
use std::path::PathBuf;

/// Content that was put into the office folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttachedContent {
    /// BLAKE3 digest in hexadecimal: the content's address.
    pub digest: String,
    /// Size in bytes.
    pub size: u32,
}

impl Store {
    /// Keeps content; the same content twice is kept once.
    ///
    /// # Errors
    /// When it is 4 GiB or more, or cannot be written.
    pub fn attach(&self, content: &[u8]) -> Result<AttachedContent> {
        if self.folder.is_read_only() {
            return Err(read_only(&self.folder.attachments()));
        }
        self.folder.in_place()?;
        let digest = blake3::hash(content).to_hex().to_string();
        let path = self.attachment_path(&digest);
        let too_large = || StoreError::Io {
            path: path.clone(),
            source: std::io::ErrorKind::FileTooLarge.into(),
        };
        let size = u32::try_from(content.len()).map_err(|_| too_large())?;
        // A copy that came to harm is replaced: the content is at hand.
        if !folder::read_plain(&path).is_ok_and(|kept| kept == content) {
            if let Some(shelf) = path.parent() {
                fs::create_dir_all(shelf).map_err(at(shelf))?;
                folder::make_lasting(self.folder.path())?;
                folder::make_lasting(&self.folder.attachments())?;
            }
            folder::write_whole(&path, content)?;
            // Where the folder was replaced meanwhile, the file lies in another one, in which it
            // has no business.
            if let Err(error) = self.folder.in_place() {
                let _ = fs::remove_file(&path);
                return Err(error);
            }
        }
        Ok(AttachedContent { digest, size })
    }

    /// The content kept under a digest.
    ///
    /// # Errors
    /// When it is missing, or what is there no longer has this digest.
    pub fn attached(&self, digest: &str) -> Result<Vec<u8>> {
        let path = self.attachment_path(digest);
        if digest.len() != 64 || !digest.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(StoreError::Damaged { path, detail: "not a digest".to_owned() });
        }
        self.folder.in_place()?;
        self.out_of_quarantine(digest);
        let content = folder::read_plain(&path).map_err(at(&path))?;
        self.folder.in_place()?;
        if blake3::hash(&content).to_hex().as_str() != digest {
            return Err(StoreError::Damaged {
                path,
                detail: "the content does not match its digest".to_owned(),
            });
        }
        Ok(content)
    }

    /// Size in bytes of the content kept under a digest; `None` where none is kept, or the text is
    /// no digest.
    pub fn attached_size(&self, digest: &str) -> Option<u64> {
        if digest.len() != 64 || !digest.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        self.out_of_quarantine(digest);
        fs::metadata(self.attachment_path(digest))
            .ok()
            .filter(fs::Metadata::is_file)
            .map(|kept| kept.len())
    }

    pub(crate) fn attachment_path(&self, digest: &str) -> PathBuf {
        let (shelf, rest) = digest.split_at_checked(2).unwrap_or(("", digest));
        self.folder.attachments().join(shelf).join(rest)
    }
}

/// What is to be written lies on a disk that cannot be written.
pub(crate) fn read_only(path: &std::path::Path) -> StoreError {
    at(path)(std::io::ErrorKind::ReadOnlyFilesystem.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_is_kept_once_and_checked_when_read() {
        let dir = tempfile::tempdir().unwrap();
        let store = Store::create(&dir.path().join("co-quan"), 1).unwrap();
        let kept = store.attach(b"mot to giay").unwrap();
        assert_eq!(store.attach(b"mot to giay").unwrap(), kept);
        assert_eq!(
            (kept.size, store.attached(&kept.digest).unwrap().as_slice()),
            (11, b"mot to giay".as_slice())
        );

        fs::write(store.attachment_path(&kept.digest), b"khac").unwrap();
        assert!(matches!(store.attached(&kept.digest), Err(StoreError::Damaged { .. })));
        store.attach(b"mot to giay").unwrap();
        assert_eq!(store.attached(&kept.digest).unwrap(), b"mot to giay");
        assert!(matches!(store.attached("../../office.header"), Err(StoreError::Damaged { .. })));
        assert_eq!(store.attached_size(&kept.digest), Some(11));
        assert_eq!(store.attached_size(&"0".repeat(64)), None);
        assert_eq!(store.attached_size("../../office.header"), None);
    }
}
