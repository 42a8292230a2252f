//! The words of drawings, set like any others.

use super::{Ask, Composer, Emphasis, plain_parts};
use crate::block::Text;
use crate::chart::ChartFault;
use crate::chart::lettering::{Lettering, Letters, Words};
use crate::error::{FigureFault, TypesetError};
use crate::format::TextStyle;

/// Room for words that are not to be broken, in points.
const UNBROKEN: f32 = 1e6;

impl Lettering for Composer<'_> {
    fn set(&mut self, text: &str, letters: Letters, room: f32) -> Result<Words, TypesetError> {
        let style = style(letters);
        let ask = Ask { colour: letters.colour, ..self.ask(&style, room.min(UNBROKEN)) };
        let laid = self.lay(&Text::from(text), ask)?;
        let (width, line_height) = (laid.width(), laid.line_height());
        let baseline = laid.strut.baseline(line_height);
        Ok(Words {
            lines: laid
                .lines
                .into_iter()
                .map(|line| line.runs.into_iter().map(|set| set.run).collect())
                .collect(),
            width,
            line_height,
            baseline,
        })
    }

    fn longest_part(&mut self, text: &str, letters: Letters) -> Result<f32, TypesetError> {
        let style = style(letters);
        let base = Emphasis { bold: style.bold, italic: style.italic };
        let text = Text::from(text);
        Ok(self.typesetter.measure(&plain_parts(&text, base), self.ask(&style, UNBROKEN))?.least)
    }

    fn refuse(&self, fault: ChartFault) -> TypesetError {
        TypesetError::Figure {
            place: self.path.place(&Text::new()),
            reason: FigureFault::Chart(fault),
        }
    }
}

fn style(letters: Letters) -> TextStyle {
    TextStyle {
        bold: letters.bold,
        italic: letters.italic,
        align: letters.align,
        ..TextStyle::new(letters.size)
    }
}
