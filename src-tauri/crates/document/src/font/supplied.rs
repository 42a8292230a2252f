//! Faces the host supplies for characters the bundled faces lack: what may be embedded in a paper,
//! and reading it.

use harfrust::ShaperFont;
use thiserror::Error;

use super::face::Face;

/// Supplies faces for characters that none of the bundled faces has.
pub trait FontSource: Send + Sync {
    /// The face for a character; `None` if there is none that may be embedded. The same question
    /// always has the same answer.
    fn face(&self, character: char, bold: bool) -> Option<SuppliedFace>;
}

/// A face read from a font file, whose licence allows a paper to carry it.
#[derive(Clone, Copy)]
pub struct SuppliedFace(pub(crate) &'static Face);

/// Why a font file is not used.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnusableFont {
    /// It is damaged or of an unknown kind.
    #[error("it is not a readable font")]
    Unreadable,
    /// Its embedding permissions (`fsType` of the OS/2 table) exclude a subset in a paper.
    #[error("it may not be embedded")]
    NotEmbeddable,
    /// It has no outlines of a kind a PDF file can carry, only pictures for example.
    #[error("it has no outlines")]
    NoOutlines,
}

impl SuppliedFace {
    /// Reads a face. Its data stays in memory until the program ends, so a source reads each face
    /// once.
    ///
    /// # Errors
    /// [`may_be_embedded`] says no, or the data is not a readable font.
    pub fn read(
        data: Vec<u8>,
        collection_index: u32,
        name: &str,
        bold: bool,
    ) -> Result<Self, UnusableFont> {
        may_be_embedded(&data, collection_index)?;
        let name: String =
            name.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(60).collect();
        let name = if name.is_empty() { "Supplied" } else { &*String::leak(name) };
        let mut face =
            Face::parse(data.leak(), collection_index, name).ok_or(UnusableFont::Unreadable)?;
        face.bold = bold;
        Ok(Self(Box::leak(Box::new(face))))
    }

    /// PostScript name of the face.
    pub fn name(self) -> &'static str {
        self.0.name
    }

    /// Whether the face draws something for a character. Some fonts map characters to empty glyphs.
    pub fn draws(self, character: char) -> bool {
        let font = ShaperFont::new(&self.0.font);
        let glyph = Some(character)
            .filter(|c| self.0.has(*c))
            .and_then(|c| font.nominal_glyph(u32::from(c)));
        glyph
            .and_then(|glyph| font.glyph_extents(glyph))
            .is_some_and(|ink| ink.width != 0 && ink.height != 0)
    }
}

impl std::fmt::Debug for SuppliedFace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SuppliedFace({})", self.0.name)
    }
}

/// Bits of `fsType`: the licence forbids embedding altogether.
const RESTRICTED: u16 = 0x0002;
/// Embedding for preview and print, and for editing.
const PREVIEW_OR_EDIT: u16 = 0x0004 | 0x0008;
/// Only whole fonts may be embedded.
const NO_SUBSET: u16 = 0x0100;
/// Only bitmaps may be embedded.
const BITMAPS_ONLY: u16 = 0x0200;

/// Whether a paper may and can carry a subset of a face.
///
/// # Errors
/// The licence bits exclude it, the face has no outlines, or the data is not a readable font. A
/// font without an OS/2 table says nothing about its licence and is taken as not embeddable.
pub fn may_be_embedded(data: &[u8], collection_index: u32) -> Result<(), UnusableFont> {
    let tables = Tables::of(data, collection_index).ok_or(UnusableFont::Unreadable)?;
    let permissions =
        tables.get(b"OS/2").and_then(|table| be16(table, 8)).ok_or(UnusableFont::NotEmbeddable)?;
    let restricted = permissions & RESTRICTED != 0 && permissions & PREVIEW_OR_EDIT == 0;
    if restricted || permissions & (NO_SUBSET | BITMAPS_ONLY) != 0 {
        return Err(UnusableFont::NotEmbeddable);
    }
    match tables.get(b"glyf").or_else(|| tables.get(b"CFF ")) {
        Some(outlines) if !outlines.is_empty() => Ok(()),
        _ => Err(UnusableFont::NoOutlines),
    }
}

/// The table directory of a face.
struct Tables<'d> {
    data: &'d [u8],
    records: &'d [u8],
}

impl<'d> Tables<'d> {
    fn of(data: &'d [u8], collection_index: u32) -> Option<Self> {
        let start = match data.get(..4)? {
            b"ttcf" if collection_index < be32(data, 8)? => {
                be32(data, 12 + 4 * collection_index as usize)? as usize
            }
            b"ttcf" => return None,
            _ if collection_index == 0 => 0,
            _ => return None,
        };
        let count = usize::from(be16(data, start.checked_add(4)?)?);
        let first = start + 12;
        Some(Self { data, records: data.get(first..first + 16 * count)? })
    }

    fn get(&self, tag: &[u8; 4]) -> Option<&'d [u8]> {
        let record = self.records.chunks_exact(16).find(|record| record.starts_with(tag))?;
        let (start, length) = (be32(record, 8)? as usize, be32(record, 12)? as usize);
        self.data.get(start..start.checked_add(length)?)
    }
}

fn be16(data: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(data.get(at..at.checked_add(2)?)?.try_into().ok()?))
}

fn be32(data: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(data.get(at..at.checked_add(4)?)?.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn font() -> Vec<u8> {
        include_bytes!("../../fonts/CauNoiSymbols.ttf").to_vec()
    }

    fn with_permissions(bits: u16) -> Vec<u8> {
        let mut data = font();
        let records = usize::from(be16(&data, 4).unwrap());
        let at =
            (0..records).map(|i| 12 + 16 * i).find(|at| &data[*at..at + 4] == b"OS/2").unwrap();
        let table = be32(&data, at + 8).unwrap() as usize;
        data[table + 8..table + 10].copy_from_slice(&bits.to_be_bytes());
        data
    }

    #[test]
    fn embedding_permissions_are_respected() {
        for bits in [0x0000, 0x0004, 0x0008, 0x0006] {
            assert_eq!(may_be_embedded(&with_permissions(bits), 0), Ok(()), "{bits:#06x}");
        }
        for bits in [0x0002, 0x0102, 0x0104, 0x0200, 0x0208] {
            assert_eq!(
                may_be_embedded(&with_permissions(bits), 0),
                Err(UnusableFont::NotEmbeddable),
                "{bits:#06x}"
            );
        }
    }

    #[test]
    fn damaged_fonts_and_fonts_without_outlines_are_not_used() {
        assert_eq!(may_be_embedded(b"", 0), Err(UnusableFont::Unreadable));
        assert_eq!(
            may_be_embedded(b"ttcf\0\0\0\x01\xff\xff\xff\xff", 7),
            Err(UnusableFont::Unreadable)
        );
        assert_eq!(may_be_embedded(&font(), 1), Err(UnusableFont::Unreadable));
        let mut pictures = font();
        let at = pictures.windows(4).position(|tag| tag == b"glyf").unwrap();
        pictures[at..at + 4].copy_from_slice(b"CBDT");
        assert_eq!(may_be_embedded(&pictures, 0), Err(UnusableFont::NoOutlines));
    }

    #[test]
    fn a_face_tells_what_it_draws() {
        let face = SuppliedFace::read(font(), 0, "Tên có dấu-1", false).unwrap();
        assert_eq!(face.name(), "Tncdu-1");
        assert!(face.draws('✓') && !face.draws('文') && !face.draws(' '));
    }
}
