//! Words in a drawing: set by the same faces and rules as the paper around it.

use super::check::ChartFault;
use crate::block::Align;
use crate::error::TypesetError;
use crate::page::{Colour, Item, Run};

/// Sets the words of a drawing.
pub(crate) trait Lettering {
    /// Words broken to `room` points; with [`Align::Centre`] and [`Align::Right`] the lines stand
    /// in that room.
    fn set(&mut self, text: &str, letters: Letters, room: f32) -> Result<Words, TypesetError>;

    /// Width of the longest part of the text that has no place to break, in points.
    fn longest_part(&mut self, text: &str, letters: Letters) -> Result<f32, TypesetError>;

    /// The error that says where the chart is and what is wrong with it.
    fn refuse(&self, fault: ChartFault) -> TypesetError;
}

/// The look of words.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Letters {
    /// Size of the type in points.
    pub(crate) size: f32,
    pub(crate) bold: bool,
    pub(crate) italic: bool,
    pub(crate) colour: Colour,
    pub(crate) align: Align,
}

impl Letters {
    /// Upright black words, flush left.
    pub(crate) const fn new(size: f32) -> Self {
        Self { size, bold: false, italic: false, colour: Colour::BLACK, align: Align::Left }
    }

    pub(crate) const fn italic(mut self) -> Self {
        self.italic = true;
        self
    }

    pub(crate) const fn align(mut self, align: Align) -> Self {
        self.align = align;
        self
    }

    pub(crate) const fn colour(mut self, colour: Colour) -> Self {
        self.colour = colour;
        self
    }
}

/// Words as lines. Lengths in points.
#[derive(Clone, Debug, Default)]
pub(crate) struct Words {
    /// The runs of each line, at baseline 0.
    pub(crate) lines: Vec<Vec<Run>>,
    /// Width of the widest line.
    pub(crate) width: f32,
    pub(crate) line_height: f32,
    /// From the top of a line to its baseline.
    pub(crate) baseline: f32,
}

impl Words {
    pub(crate) fn height(&self) -> f32 {
        self.line_height * self.lines.len() as f32
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// The words with the left edge of their room at `x` and the top of their first line at `y`.
    pub(crate) fn at(self, x: f32, y: f32) -> impl Iterator<Item = Item> {
        let Self { lines, line_height, baseline, .. } = self;
        lines.into_iter().enumerate().flat_map(move |(index, runs)| {
            let baseline = y + baseline + index as f32 * line_height;
            runs.into_iter().map(move |mut run| {
                run.x += x;
                run.y += baseline;
                Item::Run(run)
            })
        })
    }
}
