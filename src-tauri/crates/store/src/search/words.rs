//! Splitting a text into the words search knows, each with its place in the original.
//!
//! One pass serves everything: the index takes the folded words, the exact filter the spellings,
//! highlighting the ranges. Folding goes character by character (compatibility decomposition, lower
//! case, marks dropped), so every folded word can be traced back to the bytes it came from.
//!
//! Not a linguistic word breaker: Vietnamese is split into its syllables, which is what officers
//! type, and scripts without spaces into clusters (see `cluster`).

use std::ops::Range;

use unicode_normalization::{
    UnicodeNormalization,
    char::{decompose_compatible, is_combining_mark},
};

use super::cluster::{ClusterPart, cluster_part, doubled_prefix, order_marks, split_digraph};
use super::exact::{Reach, Spelling, Tone};
use super::syllable::{is_i_or_y, with_i};

/// One word of a text as search sees it: a syllable, a number, or a cluster of a script written
/// without spaces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// The bytes of the original text the word was read from, on character boundaries. One
    /// character or cluster may stand for several words ("½", "ຫຼ"), whose ranges are then the
    /// same.
    pub range: Range<usize>,
    /// The folded form: one token of the index.
    pub folded: String,
    /// The folded form before the rule of *i* and *y* (see `syllable`), where that rule changes it.
    pub written: Option<String>,
    /// How the word is written, where that is more than `folded` says.
    pub spelling: Option<Spelling>,
}

impl Word {
    /// Whether two words are written alike, wherever the tone mark was put, *i* and *y* as one
    /// where they are one sound.
    pub(super) fn is_same_as(&self, other: &Word) -> bool {
        self.folded == other.folded
            && match (&self.spelling, &other.spelling) {
                (None, None) => true,
                (Some(one), Some(other)) => one.is_answered_by(other, Reach::Whole),
                _ => false,
            }
    }
}

/// The words of a text, in order.
pub fn words(text: &str) -> Vec<Word> {
    let mut splitter = Splitter {
        words: Vec::new(),
        open: Open::Nothing,
        range: 0..0,
        folded: String::new(),
        letters: String::new(),
        tones: Vec::new(),
    };
    for (start, c) in text.char_indices() {
        let range = start..start + c.len_utf8();
        simplify(c, |simple| splitter.take(simple, range.clone()));
    }
    splitter.close();
    splitter.words
}

/// Lower case and compatibility decomposition of one character, piece by piece.
fn simplify(c: char, mut each: impl FnMut(char)) {
    if c.is_ascii() {
        each(c.to_ascii_lowercase());
        return;
    }
    decompose_compatible(c, |piece| {
        // What nearly every Vietnamese letter decomposes into; both have nothing left to decompose.
        if piece.is_ascii() {
            each(piece.to_ascii_lowercase());
            return;
        }
        if is_latin_mark(piece) {
            each(piece);
            return;
        }
        for lower in piece.to_lowercase() {
            // Lower case can be composed where the capital was not.
            decompose_compatible(lower, &mut each);
        }
    });
}

/// Whether a text is nothing but letters, digits and marks of the Latin blocks: one word, or none.
pub(super) fn is_latin_word(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_alphanumeric() || is_latin_letter(c) || is_latin_mark(c))
}

/// Whether a character is a letter of the Latin blocks beyond ASCII. All of their characters are,
/// but two signs of arithmetic.
fn is_latin_letter(c: char) -> bool {
    matches!(c, '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}') && !matches!(c, '×' | '÷')
}

/// Whether the folded form of one word in Latin letters begins with `folded`, *i* and *y* taken as
/// one letter.
pub(super) fn folds_to_begin_with(word: &str, folded: &str) -> bool {
    let alike = |a: char, b: char| a == b || is_i_or_y(a) && is_i_or_y(b);
    let mut wanted = folded.chars();
    let mut agrees = true;
    for c in word.chars() {
        simplify(c, |piece| {
            if is_latin_mark(piece) {
                return;
            }
            match plain_letter(piece) {
                Some((_, plain)) => plain
                    .chars()
                    .for_each(|c| agrees &= wanted.next().is_none_or(|wanted| alike(wanted, c))),
                None => agrees &= wanted.next().is_none_or(|wanted| alike(wanted, piece)),
            }
        });
        if !agrees || wanted.as_str().is_empty() {
            return agrees;
        }
    }
    false
}

/// The block of combining marks that Latin letters decompose into, which need no table to be known
/// as marks.
fn is_latin_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// What is being read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Nothing,
    Spaced,
    Cluster { has_base: bool, joins_next: bool },
}

struct Splitter {
    words: Vec<Word>,
    open: Open,
    range: Range<usize>,
    folded: String,
    /// The letters with their quality marks, of a spaced word.
    letters: String,
    tones: Vec<Tone>,
}

impl Splitter {
    fn take(&mut self, c: char, range: Range<usize>) {
        if c.is_ascii_alphanumeric() {
            self.take_letter(c, range);
        } else if let Some(part) = cluster_part(c) {
            self.take_cluster_part(c, part, range);
        } else if is_latin_mark(c) || is_combining_mark(c) {
            self.take_mark(c, range);
        } else if c.is_alphanumeric() {
            self.take_letter(c, range);
        } else if !is_invisible(c) {
            self.close();
        }
    }

    fn take_letter(&mut self, c: char, range: Range<usize>) {
        if self.open != Open::Spaced {
            self.start(Open::Spaced, range.start);
        }
        self.range.end = range.end;
        match plain_letter(c) {
            Some((letter, plain)) => {
                self.letters.push(letter);
                self.folded.push_str(plain);
            }
            None => {
                let c = ascii_digit(c).unwrap_or(c);
                self.letters.push(c);
                self.folded.push(c);
            }
        }
    }

    fn take_mark(&mut self, c: char, range: Range<usize>) {
        match self.open {
            Open::Nothing => return,
            Open::Cluster { .. } => {}
            Open::Spaced => match Tone::of_mark(c) {
                Some(tone) => self.tones.push(tone),
                None => self.letters.push(c),
            },
        }
        self.range.end = range.end;
    }

    fn take_cluster_part(&mut self, c: char, part: ClusterPart, range: Range<usize>) {
        let joins = match (self.open, part) {
            (Open::Cluster { has_base, joins_next }, ClusterPart::Base) => !has_base || joins_next,
            (Open::Cluster { .. }, ClusterPart::Joiner | ClusterPart::Follow) => true,
            (Open::Cluster { has_base: false, .. }, ClusterPart::Prefix) => {
                if let Some(meant) = self.doubled_prefix(c) {
                    self.folded.clear();
                    self.folded.push(meant);
                    self.range.end = range.end;
                    return;
                }
                false
            }
            _ => false,
        };
        let open = Open::Cluster {
            has_base: part != ClusterPart::Prefix,
            joins_next: part == ClusterPart::Joiner,
        };
        if joins {
            self.open = open;
        } else {
            self.start(open, range.start);
        }
        self.folded.push(c);
        self.range.end = range.end;
    }

    /// The vowel meant, when the open cluster is nothing but the same vowel as `c`.
    fn doubled_prefix(&self, c: char) -> Option<char> {
        let mut open = self.folded.chars();
        (open.next() == Some(c) && open.next().is_none()).then(|| doubled_prefix(c)).flatten()
    }

    fn start(&mut self, open: Open, at: usize) {
        self.close();
        self.open = open;
        self.range = at..at;
    }

    fn close(&mut self) {
        let spelling = match self.open {
            Open::Nothing => return,
            Open::Spaced if self.letters == self.folded && self.tones.is_empty() => None,
            Open::Spaced => Some(Spelling {
                letters: self.letters.nfc().collect(),
                tones: std::mem::take(&mut self.tones),
            }),
            Open::Cluster { .. } => {
                order_marks(&mut self.folded);
                None
            }
        };
        self.letters.clear();
        let mut folded = std::mem::take(&mut self.folded);
        let mut written = None;
        if self.open == Open::Spaced {
            if let Some(changed) = with_i(&folded) {
                written = Some(std::mem::replace(&mut folded, changed));
            }
        } else if let Some((first, second)) = split_digraph(&folded) {
            if !first.is_empty() {
                self.words.push(Word {
                    range: self.range.clone(),
                    folded: first,
                    written: None,
                    spelling: None,
                });
            }
            folded = second;
        }
        self.words.push(Word { range: self.range.clone(), folded, written, spelling });
        self.open = Open::Nothing;
    }
}

/// Characters that are there for line breaking or text direction only and do not part a word.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200c}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

/// Letters without a decomposition that are a plain letter with something through it: the letter
/// (eth and African D stand for the barred d, as which they are typed) and its plain form.
fn plain_letter(c: char) -> Option<(char, &'static str)> {
    Some(match c {
        'đ' | 'ð' | 'ɖ' => ('đ', "d"),
        'ø' => ('ø', "o"),
        'ł' => ('ł', "l"),
        'ħ' => ('ħ', "h"),
        'ŧ' => ('ŧ', "t"),
        'ı' => ('ı', "i"),
        'ß' => ('ß', "ss"),
        'æ' => ('æ', "ae"),
        'œ' => ('œ', "oe"),
        'þ' => ('þ', "th"),
        'ς' => ('σ', "σ"),
        _ => return None,
    })
}

/// Digits of the scripts met in the region, as ASCII.
fn ascii_digit(c: char) -> Option<char> {
    let zero = match c {
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        '\u{e50}'..='\u{e59}' => '\u{e50}',
        '\u{ed0}'..='\u{ed9}' => '\u{ed0}',
        '\u{1040}'..='\u{1049}' => '\u{1040}',
        '\u{17e0}'..='\u{17e9}' => '\u{17e0}',
        _ => return None,
    };
    char::from_digit(u32::from(c) - u32::from(zero), 10)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_know_their_place_in_the_original() {
        let text = "Cục TTĐN — Hue\u{302}\u{301}!";
        let places: Vec<_> = words(text).iter().map(|w| &text[w.range.clone()]).collect();
        assert_eq!(places, ["Cục", "TTĐN", "Hue\u{302}\u{301}"]);
    }

    #[test]
    fn lao_ranges_cover_the_text_without_gaps() {
        let text = "ວຽງຈັນ";
        let words = words(text);
        assert_eq!(words.first().map(|w| w.range.start), Some(0));
        assert_eq!(words.last().map(|w| w.range.end), Some(text.len()));
        assert!(words.windows(2).all(|pair| pair[0].range.end == pair[1].range.start));
    }

    #[test]
    fn a_character_of_two_words_lends_its_place_to_both() {
        let words = words("a ½");
        let places: Vec<_> = words.iter().map(|w| (w.folded.as_str(), w.range.clone())).collect();
        assert_eq!(places, [("a", 0..1), ("1", 2..4), ("2", 2..4)]);
    }

    #[test]
    fn latin_letters_are_known_without_a_table() {
        for c in ('\0'..=char::MAX).filter(|c| is_latin_letter(*c)) {
            assert!(
                c.is_alphabetic() && cluster_part(c).is_none() && !is_combining_mark(c),
                "{c:?}"
            );
        }
    }

    #[test]
    fn plain_words_carry_no_spelling() {
        assert!(words("Hop tac 2023 ວຽງຈັນ 한국").iter().all(|w| w.spelling.is_none()));
        assert!(words("Hợp đồng đô ở").iter().all(|w| w.spelling.is_some()));
    }

    proptest! {
        #[test]
        fn ranges_lie_on_character_boundaries_in_order(text in any::<String>()) {
            let mut last = 0..0;
            for word in words(&text) {
                prop_assert!(text.get(word.range.clone()).is_some());
                prop_assert!(!word.range.is_empty());
                prop_assert!(word.range.start >= last.start && word.range.end >= last.end);
                last = word.range;
            }
        }
    }
}
