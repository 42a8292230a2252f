//! The six bundled faces, parsed once per process.

use std::sync::OnceLock;

use harfrust::{Font, GlyphId, ShaperFont};
use rustc_hash::FxHashMap;
use serde::Serialize;
use thiserror::Error;

/// One of the bundled faces.
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
}

impl FaceId {
    /// Every face, in the order of their indices.
    pub const ALL: [Self; 6] = [Self::Serif, Self::SerifBold, Self::SerifItalic, Self::SerifBoldItalic, Self::Lao, Self::LaoBold];

    /// Position in [`FaceId::ALL`].
    pub(crate) const fn index(self) -> usize {
        self as usize
    }

    /// PostScript name without subset tag.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Serif => "LiberationSerif",
            Self::SerifBold => "LiberationSerif-Bold",
            Self::SerifItalic => "LiberationSerif-Italic",
            Self::SerifBoldItalic => "LiberationSerif-BoldItalic",
            Self::Lao => "NotoSerifLao-Regular",
            Self::LaoBold => "NotoSerifLao-Bold",
        }
    }

    /// Whether the strokes are bold.
    pub const fn is_bold(self) -> bool {
        matches!(self, Self::SerifBold | Self::SerifBoldItalic | Self::LaoBold)
    }

    /// Whether the letters slope.
    pub const fn is_italic(self) -> bool {
        matches!(self, Self::SerifItalic | Self::SerifBoldItalic)
    }

    /// Whether the face is for Lao script.
    pub const fn is_lao(self) -> bool {
        matches!(self, Self::Lao | Self::LaoBold)
    }

    const fn data(self) -> &'static [u8] {
        match self {
            Self::Serif => include_bytes!("../../fonts/LiberationSerif-Regular.ttf"),
            Self::SerifBold => include_bytes!("../../fonts/LiberationSerif-Bold.ttf"),
            Self::SerifItalic => include_bytes!("../../fonts/LiberationSerif-Italic.ttf"),
            Self::SerifBoldItalic => include_bytes!("../../fonts/LiberationSerif-BoldItalic.ttf"),
            Self::Lao => include_bytes!("../../fonts/NotoSerifLao-Regular.ttf"),
            Self::LaoBold => include_bytes!("../../fonts/NotoSerifLao-Bold.ttf"),
        }
    }
}

/// The bundled fonts could not be used. A fault of the build, not of the document.
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
    pub(crate) data: &'static [u8],
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
    /// The characters the face has, one bit each; none of the bundled faces reaches beyond the basic plane.
    covered: Vec<u64>,
}

impl Face {
    /// Whether the face can print a character.
    fn has(&self, c: char) -> bool {
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

/// Ink of Noto Serif Lao, in em: stacks of a vowel and a tone mark reach 1.10 up, vowels below reach 0.34 down.
/// The font's own 1.17 and 0.48 leave room for the rarest stacks and make prose fall apart.
const LAO_ASCENT: f32 = 1.06;
const LAO_DESCENT: f32 = 0.36;

/// All bundled faces.
pub(crate) struct Faces([Face; 6]);

impl Faces {
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
    let [a, b, c, d, e, f] = FaceId::ALL.map(parse);
    Ok(Faces([a?, b?, c?, d?, e?, f?]))
}

fn parse(id: FaceId) -> Result<Face, FontError> {
    let unreadable = FontError::Unreadable { face: id.name() };
    let data = id.data();
    let font = Font::new(data, 0).ok_or_else(|| unreadable.clone())?;
    let metrics = *font.metrics();
    let line = metrics.hhea_line.ok_or(unreadable)?;
    let mut char_of_glyph = FxHashMap::default();
    let mut covered = vec![0u64; 0x1_0000 / 64];
    for (code, glyph) in font.charmap().unicodes() {
        let (Some(c), Ok(glyph)) = (char::from_u32(code), u16::try_from(glyph.to_u32())) else {
            continue;
        };
        if let Some(bits) = covered.get_mut(code as usize / 64).filter(|_| glyph != 0) {
            *bits |= 1 << (code % 64);
        }
        let lowest = char_of_glyph.entry(glyph).or_insert(c);
        *lowest = c.min(*lowest);
    }
    let bounds = metrics.bounds;
    let (ascent, descent) = (line.ascender.to_f32(), -line.descender.to_f32());
    let per_em = f32::from(metrics.units_per_em);
    let line = if id.is_lao() {
        LineMetrics { ascent: LAO_ASCENT * per_em, descent: LAO_DESCENT * per_em, gap: 0.0 }
    } else {
        LineMetrics { ascent, descent, gap: line.line_gap.to_f32() }
    };
    Ok(Face {
        data,
        units_per_em: metrics.units_per_em,
        ascent,
        descent,
        line,
        cap_height: metrics.cap_height.map_or(ascent * 0.72, |height| height.to_f32()),
        bounds: [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max].map(|length| length.to_f32() as i16),
        char_of_glyph,
        advances: advances(&font, metrics.num_glyphs),
        covered,
        font,
    })
}

/// Width of every glyph of a font.
fn advances(font: &Font, count: u32) -> Vec<i32> {
    let shaper = ShaperFont::new(font);
    (0..count).map(|glyph| shaper.glyph_h_advance(GlyphId::new(glyph))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The 134 letters of Vietnamese that ASCII lacks, both cases: six vowels with their marks, each under five tones, and đ.
    fn vietnamese_letters() -> Vec<char> {
        let rows = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";
        rows.chars().chain(rows.to_uppercase().chars()).collect()
    }

    #[test]
    fn every_serif_face_has_every_vietnamese_letter() {
        let letters = vietnamese_letters();
        assert_eq!(letters.len(), 134);
        let faces = faces().unwrap();
        for id in FaceId::ALL.into_iter().filter(|id| !id.is_lao()) {
            let missing: String = letters.iter().filter(|&&c| !faces.has(id, c)).collect();
            assert_eq!(missing, "", "{} lacks Vietnamese letters", id.name());
        }
    }

    #[test]
    fn lao_faces_have_the_lao_block_in_use() {
        let faces = faces().unwrap();
        let letters = "ກຂຄງຈສຊຍດຕຖທນບປຜຝພຟມຢຣລວຫອຮະັາຳິີຶືຸູົຼຽເແໂໃໄໆ່້໊໋໌ໍ໐໑໒໓໔໕໖໗໘໙ໜໝຯ";
        for id in [FaceId::Lao, FaceId::LaoBold] {
            let missing: String = letters.chars().filter(|&c| !faces.has(id, c)).collect();
            assert_eq!(missing, "", "{} lacks Lao letters", id.name());
        }
    }

    #[test]
    fn liberation_is_the_second_generation() {
        // head.fontRevision is a 16.16 number at offset 4 of the table.
        for id in FaceId::ALL.into_iter().filter(|id| !id.is_lao()) {
            let data = id.data();
            let tables = usize::from(u16::from_be_bytes([data[4], data[5]]));
            let head = (0..tables).map(|i| &data[12 + 16 * i..28 + 16 * i]).find(|record| &record[..4] == b"head").unwrap();
            let start = u32::from_be_bytes(head[8..12].try_into().unwrap()) as usize;
            let revision = u32::from_be_bytes(data[start + 4..start + 8].try_into().unwrap());
            assert!(revision >= 0x0002_0000, "{}: {revision:#x}", id.name());
        }
    }
}
