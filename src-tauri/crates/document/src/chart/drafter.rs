//! What all charts have in common: the line that says what is measured, the legend, notes below.

use super::canvas::{Area, Canvas, Drawing};
use super::lettering::{Lettering, Letters, Words};
use super::look::{FAINT, Look};
use super::model::Measure;
use super::words::ChartWords;
use crate::block::{Align, Lang};
use crate::error::TypesetError;
use crate::page::{Colour, Point, Rule};

/// What a chart is drawn into.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Frame<'a> {
    /// Width of the drawing in points.
    pub(crate) width: f32,
    /// Size of its type in points.
    pub(crate) size: f32,
    /// Language of its numbers.
    pub(crate) lang: Lang,
    pub(crate) words: &'a ChartWords,
}

/// Gap between neighbouring words, in em.
pub(super) const GAP: f32 = 0.5;

/// How a series is shown in the legend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sample {
    Bar,
    Line,
    Mark,
}

/// Draws from top to bottom.
pub(super) struct Drafter<'a> {
    pub(super) frame: Frame<'a>,
    pub(super) lettering: &'a mut dyn Lettering,
    pub(super) canvas: Canvas,
    /// Where the next thing begins.
    pub(super) y: f32,
}

impl<'a> Drafter<'a> {
    pub(super) fn new(frame: Frame<'a>, lettering: &'a mut dyn Lettering) -> Self {
        Self { frame, lettering, canvas: Canvas::default(), y: 0.0 }
    }

    pub(super) fn finish(self) -> Drawing {
        self.canvas.into_drawing(self.frame.width, self.y)
    }

    /// Upright letters of the drawing's size.
    pub(super) fn letters(&self) -> Letters {
        Letters::new(self.frame.size)
    }

    pub(super) fn set(
        &mut self,
        text: &str,
        letters: Letters,
        room: f32,
    ) -> Result<Words, TypesetError> {
        self.lettering.set(text, letters, room)
    }

    /// Words broken to lines of about equal length, so that no single word is left over; they stand
    /// in a room as wide as themselves.
    pub(super) fn set_evenly(
        &mut self,
        text: &str,
        letters: Letters,
        room: f32,
    ) -> Result<Words, TypesetError> {
        let even = self.set(text, letters.align(Align::Centre), room)?.width;
        // A hair of air, lest rounding break a line that was just measured.
        self.set(text, letters, (even + 0.05).min(room))
    }

    /// A number that stands on grid lines: they stop short of it.
    pub(super) fn number(&mut self, words: Words, x: f32, y: f32) {
        let air = 0.1 * self.frame.size;
        let (top, height) = (y + 0.16 * words.line_height, 0.72 * words.line_height);
        self.canvas.push(Rule {
            x: x - air,
            y: top,
            width: words.width + 2.0 * air,
            height,
            colour: Colour::Grey(1.0),
        });
        self.canvas.words(words, x, y);
    }

    /// Words on one line, as numbers are.
    pub(super) fn one_line(&mut self, text: &str) -> Result<Words, TypesetError> {
        let letters = self.letters();
        self.set(text, letters, f32::MAX)
    }

    /// A gap in the measure of the type.
    pub(super) fn gap(&self) -> f32 {
        GAP * self.frame.size
    }

    /// Height of a line of digits.
    pub(super) fn line_height(&mut self) -> Result<f32, TypesetError> {
        Ok(self.one_line("0")?.line_height)
    }

    /// What is measured and in what, above the plot.
    pub(super) fn measure(&mut self, measure: &Measure) -> Result<(), TypesetError> {
        let text = match (measure.title.as_str(), measure.unit.as_str()) {
            ("", "") => return Ok(()),
            (title, "") => title.to_owned(),
            ("", unit) => format!("({unit})"),
            (title, unit) => format!("{title} ({unit})"),
        };
        let letters = self.letters().italic();
        let words = self.set(&text, letters, self.frame.width)?;
        let height = words.height();
        self.canvas.words(words, 0.0, self.y);
        self.y += height + self.gap();
        Ok(())
    }

    /// Samples of the series with their names, in as many lines as they need.
    pub(super) fn legend<'n>(
        &mut self,
        names: impl Iterator<Item = &'n str>,
        sample: Sample,
    ) -> Result<(), TypesetError> {
        let size = self.frame.size;
        let sample_width = if sample == Sample::Mark { 0.8 * size } else { 2.0 * size };
        let lead = sample_width + 0.4 * size;
        let mut x = 0.0;
        let mut line = 0.0f32;
        for (series, name) in names.enumerate().filter(|(_, name)| !name.is_empty()) {
            let letters = self.letters();
            let words = self.set(name, letters, self.frame.width - lead)?;
            if x > 0.0 && x + lead + words.width > self.frame.width {
                self.y += line;
                (x, line) = (0.0, 0.0);
            }
            let middle = self.y + words.line_height * 0.52;
            self.sample(series, sample, x, middle, sample_width);
            line = line.max(words.height());
            let width = words.width;
            self.canvas.words(words, x + lead, self.y);
            x += lead + width + 1.6 * size;
        }
        if line > 0.0 {
            self.y += line + self.gap();
        }
        Ok(())
    }

    fn sample(&mut self, series: usize, sample: Sample, x: f32, middle: f32, width: f32) {
        let look = Look::of(series);
        let centre = Point::new(x + width / 2.0, middle);
        let height = 0.7 * self.frame.size;
        match sample {
            Sample::Bar => {
                self.canvas.extend(look.bar(Area { x, y: middle - height / 2.0, width, height }))
            }
            Sample::Line => {
                self.canvas
                    .line([Point::new(x, middle), Point::new(x + width, middle)], look.stroke());
                self.canvas.push(look.mark(centre));
            }
            Sample::Mark => self.canvas.push(look.mark(centre)),
        }
    }

    /// A remark under the plot.
    pub(super) fn note(&mut self, text: &str) -> Result<(), TypesetError> {
        let letters = self.letters().italic().colour(FAINT);
        let words = self.set(text, letters, self.frame.width)?;
        let height = words.height();
        self.canvas.words(words, 0.0, self.y);
        self.y += height;
        Ok(())
    }
}
