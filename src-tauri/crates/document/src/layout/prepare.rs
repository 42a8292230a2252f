//! From spans as written to characters that can be set: NFC, one space between words, no control
//! characters.

use std::borrow::Cow;
use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

use crate::block::{Lang, Origin, Shift, Span, Text};
use crate::font::{Emphasis, word_bullet};
use crate::page::NodeId;

/// How a stretch of words looks and what it belongs to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Look {
    pub(super) emphasis: Emphasis,
    /// Language if the span states one.
    pub(super) lang: Option<Lang>,
    pub(super) underline: bool,
    pub(super) shift: Option<Shift>,
    /// Size as a share of the line's, where it is smaller.
    pub(super) percent: Option<u8>,
    /// The node of the words where it is not that of the paragraph: a link, a reference, a label.
    pub(super) node: Option<NodeId>,
    /// Whether the words stand for a page number yet to be known, by its position among all of
    /// these.
    pub(super) slot: Option<u32>,
    /// What the words were taken from.
    pub(super) origin: Option<Origin>,
}

/// Words to be set, with what fields and footnotes add to them.
#[derive(Clone, Debug)]
pub(super) struct Part<'t> {
    pub(super) text: Cow<'t, str>,
    pub(super) look: Look,
}

/// The spans of a text as parts, without fields and footnotes; `base` is the emphasis of the
/// element.
pub(super) fn plain_parts(text: &Text, base: Emphasis) -> Vec<Part<'_>> {
    text.spans
        .iter()
        .map(|span| Part { text: Cow::Borrowed(span.text.as_str()), look: Look::of(span, base) })
        .collect()
}

impl Look {
    /// The look of a span.
    pub(super) fn of(span: &Span, base: Emphasis) -> Self {
        let emphasis =
            Emphasis { bold: base.bold || span.bold, italic: base.italic || span.italic };
        Self {
            emphasis,
            lang: span.lang,
            underline: span.underline,
            shift: span.shift,
            percent: span.percent.map(|_| (span.share() * 100.0) as u8),
            node: None,
            slot: None,
            origin: span.origin,
        }
    }
}

/// Characters with the style of each stretch.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Prepared {
    /// NFC; spaces are single and never at the ends of a line; `\n` is a forced break. Invisible
    /// break hints (U+200B, U+2060) are still there.
    pub(super) text: String,
    /// Adjoining stretches covering the text.
    pub(super) stretches: Vec<Stretch>,
    /// Control characters left out.
    pub(super) dropped: usize,
}

/// A stretch of one style.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stretch {
    pub(super) range: Range<usize>,
    pub(super) look: Look,
}

/// What becomes of a character.
enum Fate {
    Keep(char),
    Space,
    LineBreak,
    /// Invisible and without effect here.
    Ignore,
    /// A control character; counted.
    Drop,
}

/// Prepares the parts of one paragraph.
pub(super) fn prepare(parts: &[Part<'_>]) -> Prepared {
    let mut out = Prepared::default();
    let mut pending_space = false;
    for part in parts {
        let start = out.text.len();
        let mut previous = '\0';
        for c in part.text.nfc() {
            match fate(c, previous) {
                Fate::Keep(c) => {
                    if pending_space && !out.text.is_empty() && !out.text.ends_with('\n') {
                        out.text.push(' ');
                    }
                    pending_space = false;
                    out.text.push(c);
                }
                Fate::Space => pending_space = true,
                Fate::LineBreak => {
                    pending_space = false;
                    out.text.push('\n');
                }
                Fate::Ignore => {}
                Fate::Drop => out.dropped += 1,
            }
            previous = c;
        }
        if out.text.len() > start {
            out.stretches.push(Stretch { range: start..out.text.len(), look: part.look });
        }
    }
    let kept = out.text.trim_end_matches('\n').len();
    out.text.truncate(kept);
    out.stretches.retain_mut(|stretch| {
        stretch.range.end = stretch.range.end.min(kept);
        !stretch.range.is_empty()
    });
    out
}

fn fate(c: char, previous: char) -> Fate {
    match c {
        '\n' if previous == '\r' => Fate::Ignore,
        '\n' | '\r' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Fate::LineBreak,
        // Spaces that must not break keep that property; their width is that of the plain no-break
        // space.
        '\u{A0}' | '\u{2007}' | '\u{202F}' => Fate::Keep('\u{A0}'),
        // Letters that are blank by definition: fillers of Hangul and the empty Braille cell.
        '\u{115F}' | '\u{1160}' | '\u{3164}' | '\u{FFA0}' | '\u{2800}' => Fate::Space,
        // Soft hyphens, joiners, direction marks, byte order marks and variation selectors have no
        // ink and none of the scripts here needs them.
        '\u{AD}' | '\u{200C}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2061}'..='\u{2064}' => {
            Fate::Ignore
        }
        '\u{2066}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' => Fate::Ignore,
        '\u{180B}'..='\u{180F}'
        | '\u{034F}'
        | '\u{061C}'
        | '\u{FFF9}'..='\u{FFFB}'
        | '\u{E0000}'..='\u{E01EF}' => Fate::Ignore,
        c if c.is_whitespace() => Fate::Space,
        c if c.is_control() => Fate::Drop,
        c => Fate::Keep(word_bullet(c).unwrap_or(c)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::Span;

    fn prepared(text: impl Into<Text>) -> Prepared {
        prepare(&plain_parts(&text.into(), Emphasis::default()))
    }

    fn text_of(text: impl Into<Text>) -> String {
        prepared(text).text
    }

    #[test]
    fn decomposed_vietnamese_becomes_nfc() {
        assert_eq!(text_of("Tie\u{302}\u{301}ng Vie\u{323}\u{302}t"), "Tiếng Việt");
    }

    #[test]
    fn spaces_collapse_within_and_across_spans() {
        let text = Text::new().with("  Cục \t ").with(Span::new("  Thông tin").bold()).with(" ");
        assert_eq!(text_of(text), "Cục Thông tin");
    }

    #[test]
    fn line_breaks_survive_and_trailing_ones_do_not() {
        assert_eq!(text_of("một \r\n hai\n\nba\n"), "một\nhai\n\nba");
    }

    #[test]
    fn control_characters_are_counted_and_left_out() {
        let prepared = prepared("a\u{7}b\u{0}c\u{9f}");
        assert_eq!((prepared.text.as_str(), prepared.dropped), ("abc", 3));
    }

    #[test]
    fn stretches_cover_the_text() {
        let text = Text::new().with("Điều 1. ").with(Span::new("Tên gọi").bold());
        let prepared = prepared(text);
        let bold: Vec<_> = prepared
            .stretches
            .iter()
            .map(|s| (&prepared.text[s.range.clone()], s.look.emphasis.bold))
            .collect();
        assert_eq!(bold, [("Điều 1.", false), (" Tên gọi", true)]);
    }
}
