//! The mark of the log: a small file beside the database that says how far the op log had come. It
//! is written after each commit and not synchronised, so it may lag behind the database and never
//! leads. A database that has come less far has lost saves: its write-ahead log was lost or
//! damaged, or an older copy was put in its place.

use crate::error::{Result, at};
use crate::folder::write_whole;
use caunoi_domain::Hlc;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// Name of the file in the office folder.
pub(crate) const MARK: &str = "office.mark";

/// The file has two slots of this many bytes, written in turn: a write that a power cut tears
/// leaves the other one whole.
const SLOT: usize = 512;

/// How far an op log has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mark {
    /// Number of the last op.
    pub(crate) op_seq: i64,
    /// Number of the last change set.
    pub(crate) saves: i64,
    /// Clock of the last op.
    pub(crate) hlc: Hlc,
}

impl Mark {
    fn slot(self) -> [u8; SLOT] {
        let said = format!(
            "caunoi-mark op_seq={} saves={} hlc={}",
            self.op_seq,
            self.saves,
            hex::encode(self.hlc.to_bytes())
        );
        let text = format!("{said} blake3={}\n", &blake3::hash(said.as_bytes()).to_hex()[..32]);
        let mut slot = [b' '; SLOT];
        slot.iter_mut().zip(text.bytes()).for_each(|(to, byte)| *to = byte);
        slot
    }

    fn read(slot: &[u8]) -> Option<Mark> {
        let text = std::str::from_utf8(slot).ok()?.trim_end();
        let (said, digest) = text.split_once(" blake3=")?;
        if blake3::hash(said.as_bytes()).to_hex()[..32] != *digest {
            return None;
        }
        let mut fields = said.strip_prefix("caunoi-mark ")?.split(' ');
        let mut field = |name: &str| fields.next()?.strip_prefix(name)?.strip_prefix('=');
        let (op_seq, saves) = (field("op_seq")?.parse().ok()?, field("saves")?.parse().ok()?);
        let hlc: [u8; 12] = hex::decode(field("hlc")?).ok()?.try_into().ok()?;
        Some(Mark { op_seq, saves, hlc: Hlc::from_bytes(hlc) })
    }
}

/// The file of the mark, held open: what is written lands in the office that was opened, whatever
/// lies at its path meanwhile.
#[derive(Debug)]
pub(crate) struct MarkFile(Mutex<File>);

impl MarkFile {
    /// Makes the file, so that it is there after a power cut.
    pub(crate) fn create(folder: &Path, mark: Mark) -> Result<MarkFile> {
        let path = folder.join(MARK);
        write_whole(&path, &[mark.slot(), mark.slot()].concat())?;
        File::options()
            .read(true)
            .write(true)
            .open(&path)
            .map(|file| MarkFile(Mutex::new(file)))
            .map_err(at(&path))
    }

    /// Opens the file, to read only where it may not be written; `None` where there is none or
    /// nothing in it can be read.
    pub(crate) fn open(folder: &Path) -> Result<Option<(MarkFile, Mark)>> {
        let path = folder.join(MARK);
        let opened =
            File::options().read(true).write(true).open(&path).or_else(|error| {
                match error.kind() {
                    std::io::ErrorKind::PermissionDenied
                    | std::io::ErrorKind::ReadOnlyFilesystem => File::open(&path),
                    _ => Err(error),
                }
            });
        let mut file = match opened {
            Ok(file) => file,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(at(&path)(error)),
        };
        let mut content = Vec::new();
        Read::by_ref(&mut file)
            .take(2 * SLOT as u64)
            .read_to_end(&mut content)
            .map_err(at(&path))?;
        let mark = content.chunks(SLOT).filter_map(Mark::read).max_by_key(|mark| mark.op_seq);
        Ok(mark.map(|mark| (MarkFile(Mutex::new(file)), mark)))
    }

    /// Writes how far the log has come.
    pub(crate) fn set(&self, mark: Mark) -> std::io::Result<()> {
        let mut file = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let place = (mark.saves.rem_euclid(2)) as u64 * SLOT as u64;
        file.seek(SeekFrom::Start(place))?;
        file.write_all(&mark.slot())
    }

    /// Writes how far the log has come to both slots: what was marked before holds no more.
    pub(crate) fn reset(&self, mark: Mark) -> std::io::Result<()> {
        let mut file = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        file.seek(SeekFrom::Start(0))?;
        file.write_all(&[mark.slot(), mark.slot()].concat())?;
        file.sync_all()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn mark(op_seq: i64) -> Mark {
        Mark { op_seq, saves: op_seq / 3, hlc: Hlc { millis: 7, counter: 1, node: 9 } }
    }

    #[test]
    fn the_last_mark_is_read_back_and_a_torn_slot_gives_the_one_before() {
        let dir = tempfile::tempdir().unwrap();
        assert!(MarkFile::open(dir.path()).unwrap().is_none());
        let file = MarkFile::create(dir.path(), mark(0)).unwrap();
        for op_seq in [3, 6, 9] {
            file.set(mark(op_seq)).unwrap();
            assert_eq!(MarkFile::open(dir.path()).unwrap().unwrap().1, mark(op_seq));
        }
        let mut content = fs::read(dir.path().join(MARK)).unwrap();
        assert_eq!(content.len(), 2 * SLOT);
        content[SLOT + 20..SLOT + 40].fill(0);
        fs::write(dir.path().join(MARK), &content).unwrap();
        assert_eq!(MarkFile::open(dir.path()).unwrap().unwrap().1, mark(6));
        fs::write(dir.path().join(MARK), "").unwrap();
        assert!(MarkFile::open(dir.path()).unwrap().is_none());
    }
}
