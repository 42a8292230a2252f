//! How wide words are: the rules of a header are as long as what stands above them, or a share of
//! it.

use crate::font::{Coverage, Emphasis, FontError, Shaper, face_for, faces};
use crate::format::TextStyle;

/// Measures words with the faces of the printed paper, whose widths are those of Times New Roman.
pub(super) struct Ruler {
    shaper: Shaper,
}

impl Ruler {
    pub(super) fn new() -> Result<Self, FontError> {
        Ok(Self { shaper: Shaper::new(faces()?, None) })
    }

    /// Width in points of the last line of words that are broken at spaces to `room` points.
    pub(super) fn last_line(
        &mut self,
        words: &str,
        style: &TextStyle,
        room: f32,
    ) -> Result<f32, FontError> {
        let space = self.width(" ", style)?;
        let mut line = 0.0;
        for word in words.split_whitespace() {
            let width = self.width(word, style)?;
            let longer = if line > 0.0 { line + space + width } else { width };
            line = if longer > room { width } else { longer };
        }
        Ok(line.min(room))
    }

    /// Width in points of words on one line; what no face has takes no room.
    pub(super) fn width(&mut self, words: &str, style: &TextStyle) -> Result<f32, FontError> {
        let emphasis = Emphasis { bold: style.bold, italic: style.italic };
        let mut width = 0.0;
        let mut rest = words;
        while let Some(first) = rest.chars().next() {
            let faces = self.shaper.faces();
            let Coverage::Face(face) = face_for(faces, first, emphasis, None) else {
                rest = &rest[first.len_utf8()..];
                continue;
            };
            let other = |c: char| face_for(faces, c, emphasis, Some(face)) != Coverage::Face(face);
            let end = rest
                .char_indices()
                .skip(1)
                .find(|&(_, c)| other(c))
                .map_or(rest.len(), |(at, _)| at);
            let (stretch, after) = rest.split_at(end);
            let units = self.shaper.shape(face, stretch)?.width;
            width += units as f32 * style.size_pt / f32::from(faces.get(face).units_per_em);
            rest = after;
        }
        Ok(width)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_as_wide_as_in_times_new_roman() {
        let mut ruler = Ruler::new().unwrap();
        // A digit of Times New Roman is half an em wide.
        let width = ruler.width("2026", &TextStyle::new(14.0)).unwrap();
        assert!((width - 28.0).abs() < 0.01, "{width}");
    }

    #[test]
    fn the_last_line_is_what_is_left_over() {
        let mut ruler = Ruler::new().unwrap();
        let style = TextStyle::new(10.0);
        assert!((ruler.last_line("00 00 00", &style, 25.0).unwrap() - 10.0).abs() < 0.01);
    }
}
