//! A broken line becomes runs of glyphs: gaps are stretched or shrunk, faces separated.

use super::atoms::{Atoms, Piece, rise_of, size_of, space_face};
use super::breaking::{JOINT_STRETCH, LETTER_STRETCH, LOOSEST_SPACE, Line, SPACE_STRETCH};
use super::prepare::Look;
use crate::block::{Align, Lang};
use crate::font::{FaceId, FontError, ShapedWord, Shaper, is_right_to_left};
use crate::page::{Colour, Glyph, Run};

/// What the runs of a line depend on besides its atoms.
#[derive(Clone, Copy, Debug)]
pub(super) struct LineSetting {
    /// Size of the type in points.
    pub(super) size: f32,
    /// Left edge of the measure.
    pub(super) x: f32,
    /// Width of the measure.
    pub(super) room: f32,
    pub(super) align: Align,
    pub(super) colour: Colour,
}

/// A run with the look of its words.
#[derive(Debug)]
pub(super) struct SetRun {
    pub(super) run: Run,
    pub(super) look: Look,
}

/// Sets a line on baseline 0.
pub(super) fn set_line(
    atoms: &Atoms,
    line: &Line,
    setting: LineSetting,
    shaper: &mut Shaper,
) -> Result<Vec<SetRun>, FontError> {
    let slack = setting.room - line.natural;
    let gaps = if setting.align == Align::Justify && (!line.last || slack < 0.0) {
        Gaps::filling(atoms, line, slack, setting.size)
    } else {
        Gaps::default()
    };
    let x = match setting.align {
        Align::Left | Align::Justify => setting.x,
        Align::Centre => setting.x + slack / 2.0,
        Align::Right => setting.x + slack,
    };
    let mut setter =
        LineSetter { setting, shaper, pen: x, per_letter: gaps.per_letter, runs: Vec::new() };
    for (shown, index) in visual_order(atoms, line).into_iter().zip(line.atoms.clone()) {
        for piece in atoms.pieces_of(shown) {
            setter.piece(piece);
        }
        let atom = &atoms.atoms[index];
        let inner = index + 1 < line.atoms.end;
        // The space at the end of a line has no width to matter, but keeps words apart for whoever
        // copies text.
        if atom.space > 0.0 && (inner || !line.last) {
            setter.space(if inner { gaps.per_space } else { 0.0 })?;
        } else if atom.lao_joint && inner {
            setter.stretch_last(gaps.per_joint);
        }
    }
    Ok(setter.runs)
}

/// The atoms of a line from left to right: words of a script written from right to left that follow
/// each other stand in reverse order. Gaps keep their places.
fn visual_order(atoms: &Atoms, line: &Line) -> Vec<usize> {
    let mut order: Vec<usize> = line.atoms.clone().collect();
    for stretch in order
        .chunk_by_mut(|one, next| atoms.is_right_to_left(*one) && atoms.is_right_to_left(*next))
    {
        stretch.reverse();
    }
    order
}

/// What is added to each gap, in points.
#[derive(Clone, Copy, Debug, Default)]
struct Gaps {
    per_space: f32,
    per_joint: f32,
    /// Between letters of Lao words.
    per_letter: f32,
}

impl Gaps {
    /// Distributes the slack of a line: spaces and Lao joints stretch by the same share of what
    /// each may; of what is left then the letters of Lao words take a little, as readers of the
    /// script are used to, and the spaces the rest up to where the line would fall apart. A line
    /// without any gap stays short.
    fn filling(atoms: &Atoms, line: &Line, slack: f32, size: f32) -> Self {
        let inner = &atoms.atoms[line.atoms.start..line.atoms.end.max(line.atoms.start + 1) - 1];
        let spaces = inner.iter().filter(|atom| atom.space > 0.0).count() as f32;
        let joints = inner.iter().filter(|atom| atom.lao_joint).count() as f32;
        if slack < 0.0 || joints == 0.0 {
            let per_space = if spaces > 0.0 { slack / spaces } else { 0.0 };
            return Self { per_space, ..Self::default() };
        }
        let (space, joint) = (SPACE_STRETCH * size, JOINT_STRETCH * size);
        let share = (slack / (spaces * space + joints * joint)).min(1.0);
        let per_joint = share * joint;
        let left = slack - per_joint * joints - share * space * spaces;
        let letters = line
            .atoms
            .clone()
            .flat_map(|index| atoms.pieces_of(index))
            .map(letter_gaps)
            .sum::<usize>() as f32;
        let per_letter =
            if letters > 0.0 { (left / letters).clamp(0.0, LETTER_STRETCH * size) } else { 0.0 };
        let per_space = if spaces > 0.0 {
            (slack - per_joint * joints - per_letter * letters) / spaces
        } else {
            0.0
        };
        // Rather short of the margin than torn apart.
        Self { per_space: per_space.min(LOOSEST_SPACE * size), per_joint, per_letter }
    }
}

/// How many gaps there are between the letters of a piece: those of Lao words, each letter with the
/// signs on it.
fn letter_gaps(piece: &Piece) -> usize {
    if !piece.face.is_lao() {
        return 0;
    }
    piece.word.glyphs.windows(2).filter(|pair| pair[0].start != pair[1].start).count()
}

struct LineSetter<'a> {
    setting: LineSetting,
    shaper: &'a mut Shaper,
    pen: f32,
    /// What is added between the letters of Lao words, in points.
    per_letter: f32,
    runs: Vec<SetRun>,
}

impl LineSetter<'_> {
    fn piece(&mut self, piece: &Piece) {
        // A word from right to left is a run of its own, so that its glyphs stand for one stretch
        // of text.
        let backwards = |text: &str| text.starts_with(is_right_to_left);
        let continues = |set: &SetRun| {
            (set.run.face, set.run.lang, set.look) == (piece.face, piece.lang, piece.look)
                && !backwards(&set.run.text)
                && !backwards(&piece.word.text)
        };
        if !self.runs.last().is_some_and(continues) {
            self.open(piece.face, piece.lang, piece.look);
        }
        self.append(piece.face, &piece.word, 0.0);
        if self.per_letter > 0.0 && piece.face.is_lao() {
            self.spread(piece.word.glyphs.len());
        }
    }

    /// Moves the letters of the last glyphs apart.
    fn spread(&mut self, glyphs: usize) {
        let Some(run) = self.runs.last_mut().map(|set| &mut set.run) else { return };
        let (first, extra) = (run.glyphs.len() - glyphs, self.per_letter * 1000.0 / run.size);
        for index in first + 1..run.glyphs.len() {
            if run.glyphs[index - 1].start != run.glyphs[index].start {
                run.glyphs[index - 1].advance += extra;
                self.pen += self.per_letter;
            }
        }
    }

    /// A space in the face of the word before it.
    fn space(&mut self, extra: f32) -> Result<(), FontError> {
        let Some((before, lang, look)) =
            self.runs.last().map(|set| (set.run.face, set.run.lang, set.look))
        else {
            return Ok(());
        };
        let face = space_face(before);
        // What stands for a number yet to be known holds nothing else, and a raised number has an
        // ordinary space after it.
        if face != before || look.slot.is_some() || look.shift.is_some() {
            self.open(
                face,
                lang,
                Look { slot: None, shift: None, node: None, underline: false, ..look },
            );
        }
        let word = self.shaper.shape(face, " ")?;
        self.append(face, &word, extra);
        Ok(())
    }

    fn stretch_last(&mut self, extra: f32) {
        let Some(run) = self.runs.last_mut().map(|set| &mut set.run) else { return };
        let size = run.size;
        if let Some(glyph) = run.glyphs.last_mut() {
            glyph.advance += extra * 1000.0 / size;
            self.pen += extra;
        }
    }

    fn open(&mut self, face: FaceId, lang: Lang, look: Look) {
        let LineSetting { size, colour, .. } = self.setting;
        let (glyphs, text) = (Vec::with_capacity(64), String::with_capacity(96));
        let (size, y) = (size_of(look, size), -rise_of(look, size));
        let run = Run {
            face,
            size,
            x: self.pen,
            y,
            colour,
            lang,
            glyphs,
            text,
            slot: look.slot,
            origin: look.origin,
        };
        self.runs.push(SetRun { run, look });
    }

    /// Appends a word; `extra` points are added after its last glyph.
    fn append(&mut self, face: FaceId, word: &ShapedWord, extra: f32) {
        let scale = 1000.0 / f32::from(self.shaper.face(face).units_per_em);
        let Some(run) = self.runs.last_mut().map(|set| &mut set.run) else { return };
        word.append_to(run, scale);
        self.pen += word.width as f32 * scale * run.size / 1000.0 + extra;
        let size = run.size;
        if let Some(glyph) = run.glyphs.last_mut().filter(|_| extra != 0.0) {
            glyph.advance += extra * 1000.0 / size;
        }
    }
}

impl ShapedWord {
    /// Appends text and glyphs to a run; `scale` makes font units thousandths.
    pub(super) fn append_to(&self, run: &mut Run, scale: f32) {
        let base = run.text.len() as u32;
        run.text.push_str(&self.text);
        run.glyphs.extend(self.glyphs.iter().map(|glyph| Glyph {
            id: glyph.id,
            advance: glyph.advance as f32 * scale,
            x_offset: glyph.x_offset as f32 * scale,
            y_offset: glyph.y_offset as f32 * scale,
            start: base + glyph.start,
            end: base + glyph.end,
        }));
    }
}
