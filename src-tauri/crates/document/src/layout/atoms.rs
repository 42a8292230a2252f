//! A paragraph as unbreakable atoms of shaped words, measured and ready for line breaking.

use std::collections::BTreeSet;
use std::rc::Rc;

use icu_segmenter::LineSegmenterBorrowed;

use super::guard::{break_positions, lao_allows, lao_syllable_begins};
use super::prepare::{Look, Prepared};
use crate::block::{Lang, Shift};
use crate::font::{
    Chosen, Emphasis, Face, FaceId, FontError, Script, ShapedWord, Shaper, is_joiner,
    is_right_to_left, script_of,
};

/// A stretch of an atom in one face and language.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub(super) face: FaceId,
    pub(super) lang: Lang,
    pub(super) look: Look,
    pub(super) word: Rc<ShapedWord>,
}

/// Size of raised and lowered words as a share of that of the line, and how far they move, in em of
/// the line.
const SHIFTED_SIZE: f32 = 0.64;
const RAISED: f32 = 0.34;
const LOWERED: f32 = -0.14;

/// Size of words of this look in a line of the given size.
pub(super) fn size_of(look: Look, size: f32) -> f32 {
    let size = size * f32::from(look.percent.unwrap_or(100)) / 100.0;
    if look.shift.is_some() { size * SHIFTED_SIZE } else { size }
}

/// Height of words of this look above the baseline of a line of the given size.
pub(super) fn rise_of(look: Look, size: f32) -> f32 {
    match look.shift {
        Some(Shift::Superscript) => size * RAISED,
        Some(Shift::Subscript) => size * LOWERED,
        None => 0.0,
    }
}

/// What a line cannot be broken inside of. Lengths in points.
#[derive(Clone, Copy, Debug)]
pub(super) struct Atom {
    /// First of its pieces; they end where those of the next atom start.
    pub(super) first_piece: usize,
    pub(super) width: f32,
    /// Width of the space after it; 0 if the next atom follows directly.
    pub(super) space: f32,
    /// Whether the gap to the next atom is an invisible joint between Lao words, which may be
    /// stretched a little.
    pub(super) lao_joint: bool,
    /// Whether the line ends here whatever its width.
    pub(super) forced_end: bool,
}

/// Height of a line of text, in points.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Strut {
    pub(super) ascent: f32,
    pub(super) descent: f32,
    pub(super) line_gap: f32,
    /// Distance of baselines below which lines would touch whatever the spacing.
    pub(super) least: f32,
}

/// Least distance of baselines, in em, where a few Lao words stand in a text of another script:
/// their signs reach 1.10 em up, and Latin descenders 0.22 em down.
const LAO_AMONG_LATIN: f32 = 1.34;

impl Strut {
    /// A line of this face at single spacing, `size` points.
    pub(super) fn of(face: &Face, size: f32) -> Self {
        let scale = size / f32::from(face.units_per_em);
        Self {
            ascent: face.line.ascent * scale,
            descent: face.line.descent * scale,
            line_gap: face.line.gap * scale,
            least: 0.0,
        }
    }

    pub(super) fn union(self, other: Self) -> Self {
        Self {
            ascent: self.ascent.max(other.ascent),
            descent: self.descent.max(other.descent),
            line_gap: self.line_gap.max(other.line_gap),
            least: self.least.max(other.least),
        }
    }

    /// Distance between two baselines at the given spacing.
    pub(super) fn line_height(self, spacing: f32) -> f32 {
        ((self.ascent + self.descent + self.line_gap) * spacing).max(self.least)
    }

    /// Distance from the top of a line of this height to its baseline.
    pub(super) fn baseline(self, line_height: f32) -> f32 {
        (line_height - self.ascent - self.descent) / 2.0 + self.ascent
    }
}

/// A paragraph cut into atoms.
#[derive(Debug, Default)]
pub(super) struct Atoms {
    pub(super) atoms: Vec<Atom>,
    pub(super) pieces: Vec<Piece>,
    pub(super) strut: Strut,
    /// Characters no face has, each once; a stand-in is set for them.
    pub(super) missing: BTreeSet<char>,
    /// Whether a single character is wider than the room.
    pub(super) too_narrow: bool,
}

impl Atoms {
    /// The pieces of the `index`-th atom.
    pub(super) fn pieces_of(&self, index: usize) -> &[Piece] {
        let end = self.atoms.get(index + 1).map_or(self.pieces.len(), |next| next.first_piece);
        &self.pieces[self.atoms[index].first_piece..end]
    }

    /// Whether the `index`-th atom belongs to a script written from right to left, marks of
    /// punctuation aside.
    pub(super) fn is_right_to_left(&self, index: usize) -> bool {
        let mut letters = self
            .pieces_of(index)
            .iter()
            .flat_map(|piece| piece.word.text.chars())
            .filter(|c| c.is_alphanumeric())
            .peekable();
        letters.peek().is_some() && letters.all(is_right_to_left)
    }
}

/// What the atoms of a paragraph depend on besides its text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Setting {
    /// Size of the type in points.
    pub(super) size: f32,
    /// Emphasis of the element, for a paragraph without characters.
    pub(super) base: Emphasis,
    /// Language where no span states one and the script does not tell.
    pub(super) lang: Lang,
    /// Atoms wider than this are cut, in points.
    pub(super) room: f32,
}

/// What decides where lines may end besides the text.
#[derive(Clone, Copy)]
pub(super) struct Breaks<'a> {
    pub(super) segmenter: LineSegmenterBorrowed<'static>,
    /// Words never divided, NFC.
    pub(super) whole: &'a [String],
}

/// Bytes above which a word or a part of one is not even tried on one line.
const LONGEST_PART: usize = 600;

/// Bytes above which marks no longer belong to the character before them.
const LONGEST_CLUSTER: usize = 96;

/// Cuts a prepared paragraph into atoms.
pub(super) fn atomise(
    prepared: &Prepared,
    setting: Setting,
    shaper: &mut Shaper,
    breaks: Breaks<'_>,
) -> Result<Atoms, FontError> {
    let mut cutter = Cutter { prepared, setting, shaper, out: Atoms::default(), stretch: 0 };
    let positions = break_positions(breaks.segmenter, &prepared.text, breaks.whole);
    for at in positions.windows(2) {
        cutter.atom(at[0], at[1])?;
    }
    cutter.out.strut = strut(&cutter.out, setting, cutter.shaper);
    Ok(cutter.out)
}

struct Cutter<'a> {
    prepared: &'a Prepared,
    setting: Setting,
    shaper: &'a mut Shaper,
    out: Atoms,
    /// The stretch the last character belonged to.
    stretch: usize,
}

/// A part of an atom before shaping.
struct RawPiece {
    face: FaceId,
    lang: Lang,
    look: Look,
    text: String,
    /// What is drawn in place of the text, which is then a single character.
    shown: Option<Rc<str>>,
}

impl Cutter<'_> {
    fn atom(&mut self, start: usize, end: usize) -> Result<(), FontError> {
        let whole = &self.prepared.text[start..end];
        let forced_end = whole.ends_with('\n');
        let core = whole.trim_end_matches([' ', '\n']);
        let spaced = whole.len() > core.len() && !forced_end;
        let raw = self.itemise(start, core);
        if core.len() > LONGEST_PART {
            return self.cut(&raw, spaced, forced_end);
        }
        let first_piece = self.out.pieces.len();
        let mut width = 0.0;
        for piece in &raw {
            width += self.push(piece)?;
        }
        if width > self.setting.room {
            self.out.pieces.truncate(first_piece);
            return self.cut(&raw, spaced, forced_end);
        }
        self.close(first_piece, width, spaced, forced_end)
    }

    /// Splits characters by face, language and direction; what no face has is noted and gets a
    /// stand-in.
    fn itemise(&mut self, start: usize, core: &str) -> Vec<RawPiece> {
        let mut raw: Vec<RawPiece> = Vec::with_capacity(1);
        for (offset, c) in core.char_indices() {
            if matches!(c, '\u{200B}' | '\u{2060}') {
                continue;
            }
            let at = start + offset;
            while self.prepared.stretches.get(self.stretch).is_some_and(|s| s.range.end <= at) {
                self.stretch += 1;
            }
            let plain = Look { emphasis: self.setting.base, ..Look::default() };
            let look = self.prepared.stretches.get(self.stretch).map_or(plain, |s| s.look);
            let (emphasis, stated) = (look.emphasis, look.lang);
            let lao = stated.unwrap_or(self.setting.lang) == Lang::Lo;
            // Lao letters are always upright; figures and stops among them follow suit.
            let emphasis =
                Emphasis { italic: emphasis.italic && (!lao || c.is_alphabetic()), ..emphasis };
            let previous = raw.last().map(|piece| piece.face);
            let Chosen { face, shown, missing } = self.shaper.choose(c, emphasis, previous);
            if missing {
                self.out.missing.insert(c);
            }
            let by_script = match script_of(c) {
                Script::Lao => Lang::Lo,
                Script::Latin => self.setting.lang,
            };
            let lang = stated.unwrap_or(by_script);
            let backwards = is_right_to_left(c);
            match raw.last_mut() {
                Some(piece)
                    if (piece.face, piece.lang, piece.look) == (face, lang, look)
                        && shown.is_none()
                        && piece.shown.is_none()
                        && (is_joiner(c)
                            || piece.text.starts_with(is_right_to_left) == backwards) =>
                {
                    piece.text.push(c);
                }
                _ => raw.push(RawPiece { face, lang, look, text: c.to_string(), shown }),
            }
        }
        raw
    }

    /// Shapes a piece, appends it and returns its width.
    fn push(&mut self, raw: &RawPiece) -> Result<f32, FontError> {
        let word = self.word(raw, &raw.text)?;
        // Shaping may ask for a glyph a supplied face lacks, such as the circle under a mark that
        // stands alone.
        if raw.face.is_supplied() && word.glyphs.iter().any(|glyph| glyph.id == 0) {
            return self.push_stand_ins(raw);
        }
        let width = self.points(raw.face, raw.look, word.width);
        self.out.pieces.push(Piece { face: raw.face, lang: raw.lang, look: raw.look, word });
        Ok(width)
    }

    /// A stand-in for each character of a piece that its face cannot set.
    fn push_stand_ins(&mut self, raw: &RawPiece) -> Result<f32, FontError> {
        let Chosen { face, shown, .. } = Chosen::stand_in();
        let mut width = 0.0;
        for c in raw.text.chars() {
            self.out.missing.insert(c);
            width += self.push(&RawPiece {
                face,
                lang: raw.lang,
                look: raw.look,
                text: c.to_string(),
                shown: shown.clone(),
            })?;
        }
        Ok(width)
    }

    /// Part of a piece, shaped.
    fn word(&mut self, piece: &RawPiece, text: &str) -> Result<Rc<ShapedWord>, FontError> {
        match &piece.shown {
            Some(shown) => self.shaper.shape_as(piece.face, shown, text),
            None => self.shaper.shape(piece.face, text),
        }
    }

    fn close(
        &mut self,
        first_piece: usize,
        width: f32,
        spaced: bool,
        forced_end: bool,
    ) -> Result<(), FontError> {
        let last = self.out.pieces[first_piece..].last();
        let lao_joint = !spaced && last.is_some_and(|piece| piece.face.is_lao());
        let space = if spaced {
            let (face, look) = last.map_or((FaceId::Serif, Look::default()), |piece| {
                (space_face(piece.face), piece.look)
            });
            let space = self.shaper.shape(face, " ")?;
            // The space after raised words is that of the line.
            self.points(face, Look { shift: None, ..look }, space.width)
        } else {
            0.0
        };
        self.out.atoms.push(Atom { first_piece, width, space, lao_joint, forced_end });
        Ok(())
    }

    /// Cuts an atom wider than the room into as many as it takes, between clusters.
    fn cut(&mut self, raw: &[RawPiece], spaced: bool, forced_end: bool) -> Result<(), FontError> {
        let mut first_piece = self.out.pieces.len();
        let mut width = 0.0;
        for piece in raw {
            let mut chunk = RawPiece {
                face: piece.face,
                lang: piece.lang,
                look: piece.look,
                text: String::new(),
                shown: piece.shown.clone(),
            };
            let mut chunk_width = 0.0;
            for unit in self.units(piece)? {
                let advance = self.advance(piece, unit)?;
                self.out.too_narrow |= advance > self.setting.room;
                let begun = !chunk.text.is_empty() || self.out.pieces.len() > first_piece;
                if begun && width + chunk_width + advance > self.room_for_parts() {
                    if !chunk.text.is_empty() {
                        width += self.push(&chunk)?;
                    }
                    self.close(first_piece, width, false, false)?;
                    first_piece = self.out.pieces.len();
                    width = 0.0;
                    chunk_width = 0.0;
                    chunk.text.clear();
                }
                chunk.text.push_str(unit);
                chunk_width += advance;
            }
            if !chunk.text.is_empty() {
                width += self.push(&chunk)?;
            }
        }
        self.close(first_piece, width, spaced, forced_end)
    }

    /// Parts of a piece by which it is cut: up to a slash, dash or the like where those are short
    /// enough, else Lao syllables, else single clusters.
    fn units<'p>(&mut self, piece: &'p RawPiece) -> Result<Vec<&'p str>, FontError> {
        let mut units = Vec::new();
        for part in piece.text.split_inclusive(['/', '-', '–', '.', ',', '_', '@', '?', '&', '='])
        {
            if part.len() < LONGEST_PART && self.advance(piece, part)? <= self.room_for_parts() {
                units.push(part);
                continue;
            }
            for syllable in syllables(part) {
                if syllable.len() < LONGEST_PART
                    && self.advance(piece, syllable)? <= self.room_for_parts()
                {
                    units.push(syllable);
                } else {
                    units.extend(clusters(syllable));
                }
            }
        }
        Ok(units)
    }

    /// The room less a little slack, because shaping parts together may add kerning.
    fn room_for_parts(&self) -> f32 {
        self.setting.room - 0.02 * self.setting.size
    }

    fn advance(&mut self, piece: &RawPiece, text: &str) -> Result<f32, FontError> {
        let word = self.word(piece, text)?;
        Ok(self.points(piece.face, piece.look, word.width))
    }

    fn points(&self, face: FaceId, look: Look, units: i32) -> f32 {
        let per_em = f32::from(self.shaper.face(face).units_per_em);
        units as f32 * size_of(look, self.setting.size) / per_em
    }
}

/// The face that sets the space after a word. Symbols and supplied faces need not have one.
pub(super) fn space_face(face: FaceId) -> FaceId {
    if face.is_supplied() || face == FaceId::Symbols { FaceId::Serif } else { face }
}

/// The line a paragraph needs: that of its faces, where Lao counts fully only if most of the text
/// is Lao. Scripts of supplied faces get the distance of Lao words among others.
fn strut(atoms: &Atoms, setting: Setting, shaper: &Shaper) -> Strut {
    let faces = shaper.faces();
    let length = |lao: bool| -> usize {
        atoms
            .pieces
            .iter()
            .filter(|piece| piece.face.is_lao() == lao)
            .map(|piece| piece.word.glyphs.len())
            .sum()
    };
    let (lao, other) = (length(true), length(false));
    let latin = Strut::of(faces.get(FaceId::Serif), setting.size);
    match (lao, other) {
        (0, 0) if setting.lang == Lang::Lo => Strut::of(faces.get(FaceId::Lao), setting.size),
        (0, _) if atoms.pieces.iter().any(|piece| piece.face.is_supplied()) => {
            Strut { least: LAO_AMONG_LATIN * setting.size, ..latin }
        }
        (0, _) => latin,
        (lao, other) if lao > other => latin.union(Strut::of(faces.get(FaceId::Lao), setting.size)),
        _ => Strut { least: LAO_AMONG_LATIN * setting.size, ..latin },
    }
}

/// Lao syllables, as far as they can be told; what is not Lao is one part.
fn syllables(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let end = rest
            .char_indices()
            .map(|(at, _)| at)
            .find(|at| *at > 0 && lao_syllable_begins(rest, *at))
            .unwrap_or(rest.len());
        let (syllable, tail) = rest.split_at(end);
        rest = tail;
        (!syllable.is_empty()).then_some(syllable)
    })
}

/// A character with the marks on it; Lao syllables stay whole where the guard demands it.
fn clusters(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let mut at = rest.chars().next()?.len_utf8();
        while let Some(c) = rest[at..].chars().next() {
            if at >= LONGEST_CLUSTER || (!is_joiner(c) && lao_allows(rest, at)) {
                break;
            }
            at += c.len_utf8();
        }
        let (cluster, tail) = rest.split_at(at);
        rest = tail;
        Some(cluster)
    })
}

#[cfg(test)]
mod tests {
    use super::super::prepare::{plain_parts, prepare};
    use super::*;
    use crate::font::faces;
    use icu_segmenter::{LineSegmenter, options::LineBreakOptions};

    fn atoms(text: &str, room: f32) -> Atoms {
        let mut shaper = Shaper::new(faces().unwrap(), None);
        let segmenter = LineSegmenter::new_dictionary(LineBreakOptions::default());
        let prepared = prepare(&plain_parts(&text.into(), Emphasis::default()));
        let setting = Setting { size: 13.0, base: Emphasis::default(), lang: Lang::Vi, room };
        atomise(&prepared, setting, &mut shaper, Breaks { segmenter, whole: &[] }).unwrap()
    }

    #[test]
    fn a_huge_word_is_cut_and_loses_nothing() {
        let word = "ấ".repeat(500);
        let atoms = atoms(&word, 100.0);
        assert!(atoms.atoms.len() > 10);
        assert!(atoms.atoms.iter().all(|atom| atom.width <= 100.0));
        let text: String = atoms.pieces.iter().map(|piece| &*piece.word.text).collect();
        assert_eq!(text, word);
    }

    #[test]
    fn a_word_too_long_is_cut_where_it_has_a_seam() {
        let atoms = atoms("11–15/11/2023", 60.0);
        let parts: Vec<String> = (0..atoms.atoms.len())
            .map(|index| atoms.pieces_of(index).iter().map(|piece| &*piece.word.text).collect())
            .collect();
        assert_eq!(parts, ["11–15/11/", "2023"]);
    }

    #[test]
    fn mixed_scripts_become_pieces_of_their_faces() {
        let atoms = atoms("15ກັນຍາ2023", 500.0);
        let faces: Vec<_> = atoms.pieces.iter().map(|piece| piece.face).collect();
        assert!(faces.contains(&FaceId::Serif) && faces.contains(&FaceId::Lao), "{faces:?}");
    }

    #[test]
    fn missing_characters_are_named_and_have_a_stand_in() {
        let atoms = atoms("文书 và 文", 500.0);
        assert_eq!(atoms.missing.iter().collect::<String>(), "书文");
        let text: String = atoms.pieces.iter().map(|piece| &*piece.word.text).collect();
        assert_eq!(text, "文书và文");
    }

    #[test]
    fn a_hyphen_that_does_not_break_is_drawn_as_a_hyphen_and_keeps_words_together() {
        let atoms = atoms("Lào\u{2011}Việt 15\u{2011}BC", 500.0);
        assert_eq!(atoms.atoms.len(), 2);
        assert!(atoms.missing.is_empty());
    }
}
