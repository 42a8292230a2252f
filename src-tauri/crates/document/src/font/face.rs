//! The bundled faces, parsed once per process, and faces the host supplies for characters these
//! lack.

use std::sync::OnceLock;

use harfrust::{Font, GlyphId, ShaperFont};
use rustc_hash::FxHashMap;
use serde::Serialize;
use thiserror::Error;

/// A face of a paper: a bundled one, or one of those its host supplied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub enum FaceId {
    /// Liberation Serif.
    Serif,
    /// Liberation Serif Bold.
    SerifBold,
    /// Liberation Serif Italic.
    SerifItalic,
    /// Liberation Serif Bold Italic.
    SerifBoldItalic,
    /// Noto Serif Lao.
    Lao,
    /// Noto Serif Lao Bold.
    LaoBold,
    /// Check marks, boxes, arrows and the like.
    Symbols,
    /// A face the host supplied, by its position among those the paper uses.
    Supplied(u16),
}

impl FaceId {
    /// The bundled faces, in the order of their indices.
    pub const BUNDLED: [Self; 7] = [
        Self::Serif,
        Self::SerifBold,
        Self::SerifItalic,
        Self::SerifBoldItalic,
        Self::Lao,
        Self::LaoBold,
        Self::Symbols,
    ];

    /// Position among all faces of a paper: the bundled ones, then the supplied ones.
    pub(crate) const fn index(self) -> usize {
        match self {
            Self::Serif => 0,
            Self::SerifBold => 1,
            Self::SerifItalic => 2,
            Self::SerifBoldItalic => 3,
            Self::Lao => 4,
            Self::LaoBold => 5,
            Self::Symbols => 6,
            Self::Supplied(place) => Self::BUNDLED.len() + place as usize,
        }
    }

    /// Whether the host supplied the face.
    pub const fn is_supplied(self) -> bool {
        matches!(self, Self::Supplied(_))
    }

    /// Whether the face is for Lao script.
    pub const fn is_lao(self) -> bool {
        matches!(self, Self::Lao | Self::LaoBold)
    }
}

/// The file and PostScript name of a bundled face.
const fn bundled(id: FaceId) -> Option<(&'static [u8], &'static str)> {
    Some(match id {
        FaceId::Serif => (
            include_bytes!("../../fonts/LiberationSerif-Regular.ttf").as_slice(),
            "LiberationSerif",
        ),
        FaceId::SerifBold => (
            include_bytes!("../../fonts/LiberationSerif-Bold.ttf").as_slice(),
            "LiberationSerif-Bold",
        ),
        FaceId::SerifItalic => (
            include_bytes!("../../fonts/LiberationSerif-Italic.ttf").as_slice(),
            "LiberationSerif-Italic",
        ),
        FaceId::SerifBoldItalic => (
            include_bytes!("../../fonts/LiberationSerif-BoldItalic.ttf").as_slice(),
            "LiberationSerif-BoldItalic",
        ),
        FaceId::Lao => (
            include_bytes!("../../fonts/NotoSerifLao-Regular.ttf").as_slice(),
            "NotoSerifLao-Regular",
        ),
        FaceId::LaoBold => {
            (include_bytes!("../../fonts/NotoSerifLao-Bold.ttf").as_slice(), "NotoSerifLao-Bold")
        }
        FaceId::Symbols => {
            (include_bytes!("../../fonts/CauNoiSymbols.ttf").as_slice(), "CauNoiSymbols")
        }
        FaceId::Supplied(_) => return None,
    })
}

/// A font could not be used. A fault of the build, not of the document.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum FontError {
    /// The file compiled in is not a readable font.
    #[error("bundled face {face} is not a readable font")]
    Unreadable {
        /// Name of the face.
        face: &'static str,
    },
    /// The shaper refused a stretch of text.
    #[error("face {face} could not shape {text:?}: {reason}")]
    Shaping {
        /// Name of the face.
        face: &'static str,
        /// The text.
        text: String,
        /// The shaper's words.
        reason: String,
    },
}

/// A parsed face with the measurements layout and export need. Lengths in font units.
pub(crate) struct Face {
    /// PostScript name without subset tag.
    pub(crate) name: &'static str,
    pub(crate) data: &'static [u8],
    /// Position of the face in a collection of fonts; 0 for a file of one.
    pub(crate) collection_index: u32,
    pub(crate) bold: bool,
    pub(crate) italic: bool,
    pub(crate) font: Font,
    pub(crate) units_per_em: u16,
    /// Height above and depth below the baseline as the font states them, both positive.
    pub(crate) ascent: f32,
    pub(crate) descent: f32,
    /// The line of single spacing.
    pub(crate) line: LineMetrics,
    pub(crate) cap_height: f32,
    /// x min, y min, x max, y max over all glyphs.
    pub(crate) bounds: [i16; 4],
    /// The lowest character that maps to a glyph.
    pub(crate) char_of_glyph: FxHashMap<u16, char>,
    /// Width of every glyph.
    pub(crate) advances: Vec<i32>,
    /// The characters the face has, one bit each up to the highest.
    covered: Vec<u64>,
}

impl Face {
    /// Whether the face can print a character.
    pub(crate) fn has(&self, c: char) -> bool {
        let code = u32::from(c) as usize;
        self.covered.get(code / 64).is_some_and(|bits| bits >> (code % 64) & 1 == 1)
    }
}

/// What a line of single spacing needs, in font units.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LineMetrics {
    pub(crate) ascent: f32,
    pub(crate) descent: f32,
    pub(crate) gap: f32,
}

/// Ink of Noto Serif Lao, in em: stacks of a vowel and a tone mark reach 1.10 up, vowels below
/// reach 0.34 down. The font's own 1.17 and 0.48 leave room for the rarest stacks and make prose
/// fall apart.
const LAO_ASCENT: f32 = 1.06;
const LAO_DESCENT: f32 = 0.36;

/// All bundled faces.
pub(crate) struct Faces([Face; 7]);

impl Faces {
    /// A bundled face.
    pub(crate) fn get(&self, id: FaceId) -> &Face {
        &self.0[id.index()]
    }

    pub(crate) fn has(&self, id: FaceId, c: char) -> bool {
        self.get(id).has(c)
    }
}

/// The bundled faces, parsed on first use.
pub(crate) fn faces() -> Result<&'static Faces, FontError> {
    static FACES: OnceLock<Result<Faces, FontError>> = OnceLock::new();
    FACES.get_or_init(load).as_ref().map_err(Clone::clone)
}

fn load() -> Result<Faces, FontError> {
    let [a, b, c, d, e, f, g] = FaceId::BUNDLED.map(parse_bundled);
    Ok(Faces([a?, b?, c?, d?, e?, f?, g?]))
}

fn parse_bundled(id: FaceId) -> Result<Face, FontError> {
    let (data, name) = bundled(id).ok_or(FontError::Unreadable { face: "" })?;
    let mut face = Face::parse(data, 0, name).ok_or(FontError::Unreadable { face: name })?;
    let per_em = f32::from(face.units_per_em);
    if id.is_lao() {
        face.line =
            LineMetrics { ascent: LAO_ASCENT * per_em, descent: LAO_DESCENT * per_em, gap: 0.0 };
    }
    face.bold = matches!(id, FaceId::SerifBold | FaceId::SerifBoldItalic | FaceId::LaoBold);
    face.italic = matches!(id, FaceId::SerifItalic | FaceId::SerifBoldItalic);
    Ok(face)
}

impl Face {
    /// Reads a face; `None` if the data is no font with a line height.
    pub(super) fn parse(
        data: &'static [u8],
        collection_index: u32,
        name: &'static str,
    ) -> Option<Face> {
        let font = Font::new(data, collection_index)?;
        let metrics = *font.metrics();
        let line = metrics.hhea_line?;
        if metrics.units_per_em == 0 {
            return None;
        }
        let mut char_of_glyph = FxHashMap::default();
        let mut covered = vec![0u64; 0x1_0000 / 64];
        for (code, glyph) in font.charmap().unicodes() {
            let (Some(c), Ok(glyph)) = (char::from_u32(code), u16::try_from(glyph.to_u32())) else {
                continue;
            };
            let word = code as usize / 64;
            if word >= covered.len() {
                covered.resize(word + 1, 0);
            }
            if let Some(bits) = covered.get_mut(word).filter(|_| glyph != 0) {
                *bits |= 1 << (code % 64);
            }
            let lowest = char_of_glyph.entry(glyph).or_insert(c);
            *lowest = c.min(*lowest);
        }
        let bounds = metrics.bounds;
        let (ascent, descent) = (line.ascender.to_f32(), -line.descender.to_f32());
        Some(Face {
            name,
            data,
            collection_index,
            bold: false,
            italic: false,
            units_per_em: metrics.units_per_em,
            ascent,
            descent,
            line: LineMetrics { ascent, descent, gap: line.line_gap.to_f32() },
            cap_height: metrics.cap_height.map_or(ascent * 0.72, |height| height.to_f32()),
            bounds: [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max]
                .map(|length| length.to_f32() as i16),
            char_of_glyph,
            advances: advances(&font, metrics.num_glyphs),
            covered,
            font,
        })
    }
}

/// Width of every glyph of a font.
fn advances(font: &Font, count: u32) -> Vec<i32> {
    let shaper = ShaperFont::new(font);
    (0..count).map(|glyph| shaper.glyph_h_advance(GlyphId::new(glyph))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIBERATION: [FaceId; 4] =
        [FaceId::Serif, FaceId::SerifBold, FaceId::SerifItalic, FaceId::SerifBoldItalic];

    /// The 134 letters of Vietnamese that ASCII lacks, both cases: six vowels with their marks,
    /// each under five tones, and đ.
    fn vietnamese_letters() -> Vec<char> {
        let rows = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";
        rows.chars().chain(rows.to_uppercase().chars()).collect()
    }

    #[test]
    fn every_serif_face_has_every_vietnamese_letter() {
        let letters = vietnamese_letters();
        assert_eq!(letters.len(), 134);
        let faces = faces().unwrap();
        for id in LIBERATION {
            let missing: String = letters.iter().filter(|&&c| !faces.has(id, c)).collect();
            assert_eq!(missing, "", "{id:?} lacks Vietnamese letters");
        }
    }

    #[test]
    fn lao_faces_have_the_lao_block_in_use() {
        let faces = faces().unwrap();
        let letters = "ກຂຄງຈສຊຍດຕຖທນບປຜຝພຟມຢຣລວຫອຮະັາຳິີຶືຸູົຼຽເແໂໃໄໆ່້໊໋໌ໍ໐໑໒໓໔໕໖໗໘໙ໜໝຯ";
        for id in [FaceId::Lao, FaceId::LaoBold] {
            let missing: String = letters.chars().filter(|&c| !faces.has(id, c)).collect();
            assert_eq!(missing, "", "{id:?} lacks Lao letters");
        }
    }

    #[test]
    fn liberation_is_the_second_generation() {
        // head.fontRevision is a 16.16 number at offset 4 of the table.
        for id in LIBERATION {
            let (data, _) = bundled(id).unwrap();
            let tables = usize::from(u16::from_be_bytes([data[4], data[5]]));
            let head = (0..tables)
                .map(|i| &data[12 + 16 * i..28 + 16 * i])
                .find(|record| &record[..4] == b"head")
                .unwrap();
            let start = u32::from_be_bytes(head[8..12].try_into().unwrap()) as usize;
            let revision = u32::from_be_bytes(data[start + 4..start + 8].try_into().unwrap());
            assert!(revision >= 0x0002_0000, "{id:?}: {revision:#x}");
        }
    }
}
