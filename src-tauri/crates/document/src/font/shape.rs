//! Text into glyphs, through harfrust, with one plan per face and a bounded cache of words.

use std::rc::Rc;

use harfrust::{Buffer, ClusterLevel, Direction, Language, ShapeOptions, ShapePlan, ShaperFont};
use rustc_hash::FxHashMap;

use super::face::{FaceId, Faces, FontError};

/// Words kept per face; office prose repeats a few thousand.
const CACHED_WORDS: usize = 20_000;
/// Bytes above which a word is not kept: it will not come again.
const CACHED_WORD_BYTES: usize = 128;

/// One glyph of a shaped word. Lengths in font units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ShapedGlyph {
    pub(crate) id: u16,
    pub(crate) advance: i32,
    pub(crate) x_offset: i32,
    pub(crate) y_offset: i32,
    /// Byte range of the word's text this glyph's cluster stands for; glyphs of one cluster share it.
    pub(crate) start: u32,
    pub(crate) end: u32,
}

/// A stretch of text of one face, shaped.
#[derive(Debug)]
pub(crate) struct ShapedWord {
    pub(crate) text: Box<str>,
    pub(crate) glyphs: Box<[ShapedGlyph]>,
    /// Sum of the advances in font units.
    pub(crate) width: i32,
}

/// Shapes words face by face.
pub(crate) struct Shaper {
    faces: &'static Faces,
    fonts: Vec<ShaperFont<'static, 'static>>,
    plans: Vec<ShapePlan>,
    languages: [Option<Language>; 2],
    cache: Vec<FxHashMap<Box<str>, Rc<ShapedWord>>>,
    buffer: Buffer,
}

impl Shaper {
    pub(crate) fn new(faces: &'static Faces) -> Self {
        let languages = [Language::new("vi"), Language::new("lo")];
        let plans = FaceId::ALL
            .iter()
            .map(|&id| {
                ShapePlan::new(
                    &faces.get(id).font,
                    Direction::LeftToRight,
                    Some(script(id)),
                    languages[usize::from(id.is_lao())].as_ref(),
                    &[],
                )
            })
            .collect();
        Self {
            faces,
            fonts: FaceId::ALL.iter().map(|&id| ShaperFont::new(&faces.get(id).font)).collect(),
            plans,
            languages,
            cache: FaceId::ALL.iter().map(|_| FxHashMap::default()).collect(),
            buffer: Buffer::new(),
        }
    }

    pub(crate) fn faces(&self) -> &'static Faces {
        self.faces
    }

    /// Shapes text whose characters the face is known to have.
    pub(crate) fn shape(&mut self, face: FaceId, text: &str) -> Result<Rc<ShapedWord>, FontError> {
        let cache = &mut self.cache[face.index()];
        if let Some(word) = cache.get(text) {
            return Ok(Rc::clone(word));
        }
        let buffer = &mut self.buffer;
        buffer.clear();
        buffer.push_str(text);
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(Some(script(face)));
        buffer.set_language(self.languages[usize::from(face.is_lao())].clone());
        buffer.set_cluster_level(ClusterLevel::MonotoneCharacters);
        let options = ShapeOptions::new().plan(Some(&self.plans[face.index()]));
        harfrust::shape(&self.fonts[face.index()], buffer, options).map_err(|error| FontError::Shaping {
            face: face.name(),
            text: text.to_owned(),
            reason: error.to_string(),
        })?;
        let word = Rc::new(collect(buffer, text));
        if text.len() <= CACHED_WORD_BYTES {
            if cache.len() >= CACHED_WORDS {
                cache.clear();
            }
            cache.insert(text.into(), Rc::clone(&word));
        }
        Ok(word)
    }
}

fn script(face: FaceId) -> harfrust::Script {
    if face.is_lao() { harfrust::Script::LAO } else { harfrust::Script::LATIN }
}

fn collect(buffer: &Buffer, text: &str) -> ShapedWord {
    let infos = buffer.glyph_infos();
    let mut glyphs = Vec::with_capacity(infos.len());
    let mut width = 0i32;
    let mut end = text.len() as u32;
    let mut cluster = None;
    // From the last glyph backwards: a cluster ends where the next one starts.
    for (info, position) in infos.iter().zip(buffer.glyph_positions()).rev() {
        if let Some(start) = cluster.filter(|&start| start != info.cluster) {
            end = start;
        }
        cluster = Some(info.cluster);
        glyphs.push(ShapedGlyph {
            id: u16::try_from(info.glyph_id).unwrap_or(0),
            advance: position.x_advance,
            x_offset: position.x_offset,
            y_offset: position.y_offset,
            start: info.cluster,
            end,
        });
        // Callers never shape more than a line's worth; what no line can hold need not be exact.
        width = i32::saturating_add(width, position.x_advance);
    }
    glyphs.reverse();
    ShapedWord { text: text.into(), glyphs: glyphs.into(), width }
}

#[cfg(test)]
mod tests {
    use super::super::face::faces;
    use super::*;

    #[test]
    fn clusters_cover_the_text_without_gaps() {
        let mut shaper = Shaper::new(faces().unwrap());
        for (face, text) in [(FaceId::Serif, "Thông"), (FaceId::Serif, "office"), (FaceId::Lao, "ນ້ຳ"), (FaceId::Lao, "ປະຊາທິປະໄຕ")]
        {
            let word = shaper.shape(face, text).unwrap();
            let mut at = 0;
            for glyph in &word.glyphs {
                assert!(glyph.start == at || glyph.end == at, "{text}: {glyph:?} after byte {at}");
                at = glyph.end;
                assert_ne!(glyph.id, 0, "{text}");
            }
            assert_eq!(at as usize, text.len(), "{text}");
        }
    }
}
