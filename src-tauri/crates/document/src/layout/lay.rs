//! One paragraph: parts of text become lines of runs at x 0 and baseline 0.

use std::collections::BTreeSet;
use std::sync::Arc;

use icu_segmenter::{LineSegmenter, LineSegmenterBorrowed, options::LineBreakOptions};
use unicode_normalization::UnicodeNormalization;

use super::atoms::{Atoms, Breaks, Setting, Strut, atomise};
use super::breaking::{Fit, Line, Measure, break_lines};
use super::geometry::mm;
use super::prepare::{Part, prepare};
use super::setting::{LineSetting, SetRun, set_line};
use crate::block::{Align, Document, Lang};
use crate::font::{Emphasis, FaceId, FontError, FontSource, Shaper, faces};
use crate::format::TextStyle;
use crate::page::{Chunk, Colour, Item, NodeId, Rule, Run, Tag};

/// Sets paragraphs; knows fonts and line breaking, but no blocks and no pages.
pub(super) struct Typesetter {
    pub(super) shaper: Shaper,
    segmenter: LineSegmenterBorrowed<'static>,
    whole_words: Vec<String>,
}

/// What is asked of a paragraph besides its words. Lengths in points.
#[derive(Clone, Copy)]
pub(super) struct Ask<'a> {
    pub(super) style: &'a TextStyle,
    pub(super) align: Align,
    pub(super) room: f32,
    pub(super) first_line: f32,
    pub(super) colour: Colour,
    /// Language where no span states one and the script does not tell.
    pub(super) lang: Lang,
}

impl<'a> Ask<'a> {
    /// As the style says, in black.
    pub(super) fn of(style: &'a TextStyle, room: f32, lang: Lang) -> Self {
        let first_line = match style.align {
            Align::Left | Align::Justify => mm(style.first_line_mm),
            Align::Centre | Align::Right => 0.0,
        };
        Self { style, align: style.align, room, first_line, colour: Colour::BLACK, lang }
    }
}

/// A paragraph as lines.
#[derive(Debug, Default)]
pub(super) struct Laid {
    pub(super) lines: Vec<LaidLine>,
    pub(super) strut: Strut,
    /// Line spacing as a multiple of the natural height.
    pub(super) spacing: f32,
    /// What of the words could not be set as written.
    pub(super) faults: Faults,
    /// Nodes inside the lines that still need the node of the paragraph above them.
    pub(super) inlines: Vec<NodeId>,
}

/// What of some words could not be set as written.
#[derive(Debug, Default)]
pub(super) struct Faults {
    /// Characters set as a stand-in, each once.
    pub(super) missing: BTreeSet<char>,
    /// Control characters left out.
    pub(super) dropped: usize,
    /// Whether a single character is wider than the room.
    pub(super) too_narrow: bool,
}

impl Typesetter {
    /// A typesetter for the words of a document.
    pub(super) fn new(
        document: &Document,
        source: Option<Arc<dyn FontSource>>,
    ) -> Result<Self, FontError> {
        Ok(Self {
            shaper: Shaper::new(faces()?, source),
            segmenter: LineSegmenter::new_dictionary(LineBreakOptions::default()),
            whole_words: document.whole_words.iter().map(|word| word.nfc().collect()).collect(),
        })
    }

    /// Breaks and sets a paragraph.
    pub(super) fn lay(&mut self, parts: &[Part<'_>], ask: Ask<'_>) -> Result<Laid, FontError> {
        let ask = ask.with_room_for_a_letter();
        let (atoms, lines, dropped) = self.broken(parts, ask)?;
        let mut laid = Vec::with_capacity(lines.len());
        for (index, line) in lines.iter().enumerate() {
            let indent = if index == 0 { ask.first_line } else { 0.0 };
            let setting = LineSetting {
                size: ask.style.size_pt,
                x: indent,
                room: ask.room - indent,
                align: ask.align,
                colour: ask.colour,
            };
            let runs = set_line(&atoms, line, setting, &mut self.shaper)?;
            laid.push(LaidLine { runs, width: line.natural });
        }
        let faults = Faults { missing: atoms.missing, dropped, too_narrow: atoms.too_narrow };
        Ok(Laid {
            lines: laid,
            strut: atoms.strut,
            spacing: ask.style.line_spacing,
            faults,
            inlines: Vec::new(),
        })
    }

    /// Width of the widest line of a paragraph broken to `ask.room`, and of its widest undividable
    /// part.
    pub(super) fn measure(
        &mut self,
        parts: &[Part<'_>],
        ask: Ask<'_>,
    ) -> Result<Measured, FontError> {
        let ask = ask.with_room_for_a_letter();
        let (atoms, lines, _) = self.broken(parts, ask)?;
        let widest = |widths: &mut dyn Iterator<Item = f32>| widths.fold(0.0, f32::max);
        Ok(Measured {
            widest: widest(&mut lines.iter().map(|line| line.natural)),
            least: widest(&mut atoms.atoms.iter().map(|atom| atom.width)),
        })
    }

    /// A short text of one face as a run at x 0 and baseline 0.
    pub(super) fn run(
        &mut self,
        text: &str,
        face: FaceId,
        size: f32,
        lang: Lang,
    ) -> Result<Run, FontError> {
        let word = self.shaper.shape(face, text)?;
        let scale = 1000.0 / f32::from(self.shaper.face(face).units_per_em);
        let (glyphs, text) =
            (Vec::with_capacity(word.glyphs.len()), String::with_capacity(word.text.len()));
        let mut run = Run {
            face,
            size,
            x: 0.0,
            y: 0.0,
            colour: Colour::BLACK,
            lang,
            glyphs,
            text,
            slot: None,
            origin: None,
        };
        word.append_to(&mut run, scale);
        Ok(run)
    }

    /// Height of a line of the upright serif face.
    pub(super) fn strut(&self, size: f32) -> Strut {
        Strut::of(self.shaper.faces().get(FaceId::Serif), size)
    }

    fn broken(
        &mut self,
        parts: &[Part<'_>],
        ask: Ask<'_>,
    ) -> Result<(Atoms, Vec<Line>, usize), FontError> {
        let style = ask.style;
        let base = Emphasis { bold: style.bold, italic: style.italic };
        let prepared = prepare(parts);
        let first = ask.room - ask.first_line;
        let setting =
            Setting { size: style.size_pt, base, lang: ask.lang, room: first.min(ask.room) };
        let breaks = Breaks { segmenter: self.segmenter, whole: &self.whole_words };
        let atoms = atomise(&prepared, setting, &mut self.shaper, breaks)?;
        let fit = match ask.align {
            Align::Justify => Fit::Justified,
            Align::Centre => Fit::Balanced,
            Align::Left | Align::Right => Fit::First,
        };
        let measure = Measure { first, rest: ask.room };
        let lines = break_lines(&atoms.atoms, style.size_pt, measure, fit);
        Ok((atoms, lines, prepared.dropped))
    }
}

impl Ask<'_> {
    /// However little room an odd format leaves, a letter has to stand somewhere.
    fn with_room_for_a_letter(self) -> Self {
        Self { room: self.room.max(self.style.size_pt), ..self }
    }
}

/// Widths of a paragraph in points.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Measured {
    /// Of the widest line.
    pub(super) widest: f32,
    /// Of the widest part no line can end in.
    pub(super) least: f32,
}

impl Laid {
    pub(super) fn line_height(&self) -> f32 {
        self.strut.line_height(self.spacing)
    }

    pub(super) fn height(&self) -> f32 {
        self.line_height() * self.lines.len() as f32
    }

    /// Width of the widest line.
    pub(super) fn width(&self) -> f32 {
        self.lines.iter().map(|line| line.width).fold(0.0, f32::max)
    }

    /// All lines with their top left corner at `x`, `y`.
    pub(super) fn into_chunks(self, node: NodeId, x: f32, y: f32) -> Vec<Chunk> {
        let height = self.line_height();
        let baseline = y + self.strut.baseline(height);
        let mut chunks = Vec::with_capacity(1);
        for (index, line) in self.lines.into_iter().enumerate() {
            line.place(&mut chunks, node, x, baseline + index as f32 * height);
        }
        chunks
    }
}

/// One line at x 0 and baseline 0.
#[derive(Debug, Default)]
pub(super) struct LaidLine {
    pub(super) runs: Vec<SetRun>,
    /// Width without justification, in points.
    pub(super) width: f32,
}

/// Thickness of an underline and its distance below the baseline, in em.
const UNDERLINE: f32 = 0.05;
const UNDERLINE_DROP: f32 = 0.11;

impl LaidLine {
    /// Moves the line to a place and appends it to what is already there; `node` is that of the
    /// paragraph.
    pub(super) fn place(self, chunks: &mut Vec<Chunk>, node: NodeId, x: f32, baseline: f32) {
        if self.runs.is_empty() {
            chunks_of(chunks, Tag::Node(node));
        }
        let mut runs = self.runs.into_iter().peekable();
        while let Some(SetRun { mut run, look }) = runs.next() {
            run.x += x;
            run.y += baseline;
            let underline = look.underline.then(|| {
                let goes_on = runs.peek().is_some_and(|next| next.look.underline);
                underline(&run, goes_on)
            });
            let items = chunks_of(chunks, Tag::Node(look.node.unwrap_or(node)));
            items.push(Item::Run(run));
            items.extend(underline.map(Item::Rule));
        }
    }
}

/// The items of the last chunk if it has this tag, else of a new one.
fn chunks_of(chunks: &mut Vec<Chunk>, tag: Tag) -> &mut Vec<Item> {
    let open = chunks.last().is_some_and(|chunk| chunk.tag == tag);
    if !open {
        chunks.push(Chunk { tag, items: Vec::new() });
    }
    let last = chunks.len() - 1;
    &mut chunks[last].items
}

/// The rule under a run; under its last space only if the words after it are underlined too.
fn underline(run: &Run, goes_on: bool) -> Rule {
    let last_space = if goes_on || !run.text.ends_with(' ') {
        0.0
    } else {
        run.glyphs.last().map_or(0.0, |glyph| glyph.advance)
    };
    let width = run.width() - last_space * run.size / 1000.0;
    Rule {
        x: run.x,
        y: run.y + UNDERLINE_DROP * run.size,
        width,
        height: UNDERLINE * run.size,
        colour: run.colour,
    }
}
