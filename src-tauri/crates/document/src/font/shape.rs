//! Text into glyphs, through harfrust, with one plan per face and a bounded cache of words.

use std::rc::Rc;
use std::sync::Arc;

use harfrust::{Buffer, ClusterLevel, Direction, Language, ShapeOptions, ShapePlan, ShaperFont};
use rustc_hash::FxHashMap;

use super::face::{Face, FaceId, Faces, FontError};
use super::itemise::{Coverage, Emphasis, face_for, is_joiner};
use super::substitute::{STAND_IN, equivalent};
use super::supplied::{FontSource, SuppliedFace};

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
    /// Byte range of the word's text this glyph's cluster stands for; glyphs of one cluster share
    /// it.
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

/// How a character is set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Chosen {
    pub(crate) face: FaceId,
    /// Characters drawn in its place, where no face has the character itself.
    pub(crate) shown: Option<Rc<str>>,
    /// Whether what is drawn only says that a character stands here.
    pub(crate) missing: bool,
}

impl Chosen {
    fn plain(face: FaceId) -> Self {
        Self { face, shown: None, missing: false }
    }

    /// The stand-in for a character no face has.
    pub(crate) fn stand_in() -> Self {
        Self { face: FaceId::Symbols, shown: Some(STAND_IN.into()), missing: true }
    }
}

/// Chooses faces and shapes words face by face.
pub(crate) struct Shaper {
    faces: &'static Faces,
    source: Option<Arc<dyn FontSource>>,
    /// Faces of the source in use; [`FaceId::Supplied`] counts them.
    supplied: Vec<SuppliedFace>,
    /// What was chosen for characters the bundled faces lack.
    chosen: FxHashMap<(char, Emphasis), Chosen>,
    fonts: Vec<ShaperFont<'static, 'static>>,
    plans: Vec<ShapePlan>,
    languages: [Option<Language>; 2],
    cache: Vec<FxHashMap<Box<str>, Rc<ShapedWord>>>,
    buffer: Buffer,
}

impl Shaper {
    pub(crate) fn new(faces: &'static Faces, source: Option<Arc<dyn FontSource>>) -> Self {
        let languages = [Language::new("vi"), Language::new("lo")];
        let plans = FaceId::BUNDLED
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
            source,
            supplied: Vec::new(),
            chosen: FxHashMap::default(),
            fonts: FaceId::BUNDLED.iter().map(|&id| ShaperFont::new(&faces.get(id).font)).collect(),
            plans,
            languages,
            cache: FaceId::BUNDLED.iter().map(|_| FxHashMap::default()).collect(),
            buffer: Buffer::new(),
        }
    }

    pub(crate) fn faces(&self) -> &'static Faces {
        self.faces
    }

    /// A bundled face or one in use of the source.
    pub(crate) fn face(&self, id: FaceId) -> &'static Face {
        match id {
            FaceId::Supplied(place) => self.supplied[usize::from(place)].0,
            bundled => self.faces.get(bundled),
        }
    }

    /// The faces in use of the source, in the order of their identifiers.
    pub(crate) fn supplied(&self) -> &[SuppliedFace] {
        &self.supplied
    }

    /// Chooses how a character is set: in a bundled face; as other characters of the same meaning;
    /// in a face of the source; as a stand-in.
    pub(crate) fn choose(
        &mut self,
        c: char,
        emphasis: Emphasis,
        previous: Option<FaceId>,
    ) -> Chosen {
        let goes_on = previous.filter(|face| face.is_supplied() && self.face(*face).has(c));
        if let Some(face) = goes_on.filter(|_| is_joiner(c)) {
            return Chosen::plain(face);
        }
        if let Coverage::Face(face) = face_for(self.faces, c, emphasis, previous) {
            return Chosen::plain(face);
        }
        if let Some(face) = goes_on {
            return Chosen::plain(face);
        }
        if let Some(chosen) = self.chosen.get(&(c, emphasis)) {
            return chosen.clone();
        }
        // A full-width sign stands among letters of the source if there are any.
        let chosen = if matches!(c, '\u{FE50}'..='\u{FFEF}') {
            self.of_source(c, emphasis).or_else(|| self.of_equivalent(c, emphasis))
        } else {
            self.of_equivalent(c, emphasis).or_else(|| self.of_source(c, emphasis))
        };
        let chosen = chosen.unwrap_or_else(Chosen::stand_in);
        self.chosen.insert((c, emphasis), chosen.clone());
        chosen
    }

    fn of_equivalent(&self, c: char, emphasis: Emphasis) -> Option<Chosen> {
        let shown = equivalent(c)?;
        let mut faces = shown.chars().map(|c| face_for(self.faces, c, emphasis, None));
        let Some(Coverage::Face(face)) = faces.next() else { return None };
        faces.all(|other| other == Coverage::Face(face)).then(|| Chosen {
            face,
            shown: Some(shown.into()),
            missing: false,
        })
    }

    fn of_source(&mut self, c: char, emphasis: Emphasis) -> Option<Chosen> {
        // What a character of private use looks like in one font says nothing about what its author
        // saw.
        if matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..) {
            return None;
        }
        let face = self.source.as_ref()?.face(c, emphasis.bold).filter(|face| face.0.has(c))?;
        let known = self.supplied.iter().position(|known| std::ptr::eq(known.0, face.0));
        let place = known.unwrap_or_else(|| {
            self.supplied.push(face);
            self.fonts.push(ShaperFont::new(&face.0.font));
            self.cache.push(FxHashMap::default());
            self.supplied.len() - 1
        });
        Some(Chosen::plain(FaceId::Supplied(u16::try_from(place).ok()?)))
    }

    /// Shapes what is drawn in place of a text: the glyphs together stand for the text.
    pub(crate) fn shape_as(
        &mut self,
        face: FaceId,
        shown: &str,
        text: &str,
    ) -> Result<Rc<ShapedWord>, FontError> {
        let drawn = self.shape(face, shown)?;
        let glyphs = drawn
            .glyphs
            .iter()
            .map(|glyph| ShapedGlyph { start: 0, end: text.len() as u32, ..*glyph })
            .collect();
        Ok(Rc::new(ShapedWord { text: text.into(), glyphs, width: drawn.width }))
    }

    /// Shapes text whose characters the face is known to have.
    pub(crate) fn shape(&mut self, face: FaceId, text: &str) -> Result<Rc<ShapedWord>, FontError> {
        if let Some(word) = self.cache[face.index()].get(text) {
            return Ok(Rc::clone(word));
        }
        let buffer = &mut self.buffer;
        buffer.clear();
        buffer.push_str(text);
        let plan = self.plans.get(face.index()).filter(|_| !text.chars().any(is_right_to_left));
        if plan.is_some() {
            buffer.set_direction(Direction::LeftToRight);
            buffer.set_script(Some(script(face)));
            buffer.set_language(self.languages[usize::from(face.is_lao())].clone());
        } else {
            buffer.set_direction(Direction::Invalid);
            buffer.set_script(None);
            buffer.set_language(None);
            buffer.guess_segment_properties();
        }
        buffer.set_cluster_level(ClusterLevel::MonotoneCharacters);
        let options = ShapeOptions::new().plan(plan);
        let shaped = harfrust::shape(&self.fonts[face.index()], buffer, options);
        if let Err(error) = shaped {
            return Err(FontError::Shaping {
                face: self.face(face).name,
                text: text.to_owned(),
                reason: error.to_string(),
            });
        }
        let buffer = &self.buffer;
        let cache = &mut self.cache[face.index()];
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

/// Whether a character belongs to a script written from right to left.
pub(crate) fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

fn collect(buffer: &Buffer, text: &str) -> ShapedWord {
    let mut glyphs: Vec<ShapedGlyph> = Vec::with_capacity(buffer.glyph_infos().len());
    let mut width = 0i32;
    for (info, position) in buffer.glyph_infos().iter().zip(buffer.glyph_positions()) {
        glyphs.push(ShapedGlyph {
            id: u16::try_from(info.glyph_id).unwrap_or(0),
            advance: position.x_advance,
            x_offset: position.x_offset,
            y_offset: position.y_offset,
            start: info.cluster,
            end: 0,
        });
        // Callers never shape more than a line's worth; what no line can hold need not be exact.
        width = i32::saturating_add(width, position.x_advance);
    }
    // A cluster ends where the next one starts. The next one stands to the left where the script
    // runs from right to left.
    match buffer.direction() {
        Direction::RightToLeft => close_clusters(glyphs.iter_mut(), text.len() as u32),
        _ => close_clusters(glyphs.iter_mut().rev(), text.len() as u32),
    }
    ShapedWord { text: text.into(), glyphs: glyphs.into(), width }
}

/// Sets the ends of clusters; the glyphs come in the order of the text backwards.
fn close_clusters<'g>(glyphs: impl Iterator<Item = &'g mut ShapedGlyph>, mut end: u32) {
    let mut start = None;
    for glyph in glyphs {
        if let Some(start) = start.filter(|&start| start != glyph.start) {
            end = start;
        }
        start = Some(glyph.start);
        glyph.end = end;
    }
}

#[cfg(test)]
mod tests {
    use super::super::face::faces;
    use super::*;

    #[test]
    fn clusters_cover_the_text_without_gaps() {
        let mut shaper = Shaper::new(faces().unwrap(), None);
        for (face, text) in [
            (FaceId::Serif, "Thông"),
            (FaceId::Serif, "office"),
            (FaceId::Lao, "ນ້ຳ"),
            (FaceId::Lao, "ປະຊາທິປະໄຕ"),
        ] {
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

    #[test]
    fn scripts_from_right_to_left_are_set_in_that_direction() {
        let mut shaper = Shaper::new(faces().unwrap(), None);
        let word = shaper.shape(FaceId::Serif, "אב").unwrap();
        let ranges: Vec<_> = word.glyphs.iter().map(|glyph| (glyph.start, glyph.end)).collect();
        assert_eq!(ranges, [(2, 4), (0, 2)]);
    }

    #[test]
    fn a_character_without_a_glyph_is_drawn_as_its_equivalent_or_as_a_stand_in() {
        let mut shaper = Shaper::new(faces().unwrap(), None);
        let bold = Emphasis { bold: true, italic: false };
        let chosen = shaper.choose('ﬃ', bold, None);
        assert_eq!(
            (chosen.face, chosen.shown.as_deref(), chosen.missing),
            (FaceId::SerifBold, Some("ffi"), false)
        );
        assert_eq!(shaper.choose('文', bold, None), Chosen::stand_in());
        let word = shaper.shape_as(FaceId::Serif, "ffi", "ﬃ").unwrap();
        assert_eq!(&*word.text, "ﬃ");
        assert!(
            !word.glyphs.is_empty()
                && word.glyphs.iter().all(|glyph| (glyph.start, glyph.end) == (0, 3))
        );
    }

    struct Symbols(SuppliedFace);

    impl FontSource for Symbols {
        fn face(&self, character: char, _: bool) -> Option<SuppliedFace> {
            self.0.draws(character).then_some(self.0)
        }
    }

    #[test]
    fn a_face_of_the_source_is_used_for_what_the_bundled_faces_lack_only() {
        // A font with one Chinese and one Thai letter, drawn as squares.
        let data = include_bytes!("../../tests/samples/TwoLetters.ttf").to_vec();
        let source = Symbols(SuppliedFace::read(data, 0, "TwoLetters", false).unwrap());
        let mut shaper = Shaper::new(faces().unwrap(), Some(Arc::new(source)));
        let plain = Emphasis::default();
        assert_eq!(shaper.choose('文', plain, None), Chosen::plain(FaceId::Supplied(0)));
        assert_eq!(
            shaper.choose('ก', plain, Some(FaceId::Supplied(0))),
            Chosen::plain(FaceId::Supplied(0))
        );
        assert_eq!(
            shaper.choose('ệ', plain, Some(FaceId::Supplied(0))),
            Chosen::plain(FaceId::Serif)
        );
        assert_eq!(shaper.choose('한', plain, None), Chosen::stand_in());
        let word = shaper.shape(FaceId::Supplied(0), "文").unwrap();
        assert_ne!(word.glyphs[0].id, 0);
    }
}
