//! Words as they are written: letters with their quality marks, and the tone apart.
//!
//! Vietnamese marks do two jobs. Quality marks make another letter (ă â đ ê ô ơ ư); tone marks
//! belong to the syllable, and typists put them on different vowels of it (hoà, hòa; thuỷ, thủy).
//! Comparing letters and tone apart makes the two placements, and composed and decomposed text, the
//! same word, while "đối" and "dội" stay different.

use std::borrow::Cow;

use super::syllable::{is_qu, varies, with_i};
use super::words::{Word, folds_to_begin_with, is_latin_word, words};

/// A tone of Vietnamese that has a mark. The level tone (*ngang*) has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tone {
    /// *huyền*, the grave accent.
    Huyen,
    /// *sắc*, the acute accent.
    Sac,
    /// *hỏi*, the hook above.
    Hoi,
    /// *ngã*, the tilde.
    Nga,
    /// *nặng*, the dot below.
    Nang,
}

impl Tone {
    /// The tone a combining mark stands for, if it is a tone mark.
    pub(super) fn of_mark(mark: char) -> Option<Tone> {
        Some(match mark {
            '\u{300}' => Tone::Huyen,
            '\u{301}' => Tone::Sac,
            '\u{309}' => Tone::Hoi,
            '\u{303}' => Tone::Nga,
            '\u{323}' => Tone::Nang,
            _ => return None,
        })
    }
}

/// How a word with marks is written, wherever its tone mark was put.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spelling {
    /// Lower-case letters with quality marks and without tones, composed (NFC).
    pub letters: String,
    /// The tones in the order they occur: at most one in a Vietnamese syllable, more in a foreign
    /// word that uses the same accents ("résumé").
    pub tones: Vec<Tone>,
}

impl Spelling {
    /// The letters with *i* in place of a *y* that may be one.
    fn letters_with_i(&self) -> Cow<'_, str> {
        with_i(&self.letters).map_or(Cow::Borrowed(&self.letters), Cow::Owned)
    }

    /// Whether another spelling is this one, or begins with it. *i* and *y* count as one where they
    /// are one sound; marks never do.
    pub(super) fn is_answered_by(&self, written: &Spelling, reach: Reach) -> bool {
        let (asked, found) = (self.letters_with_i(), written.letters_with_i());
        match reach {
            Reach::Whole => asked == found && self.tones == written.tones,
            Reach::Beginning => {
                let begins = written.letters.starts_with(&self.letters)
                    || found.starts_with(&self.letters)
                    || asked == found
                    || is_qu(&asked) && found.starts_with(asked.as_ref());
                begins && written.tones.starts_with(&self.tones)
            }
        }
    }
}

/// How far a word of a query must agree with a word of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// The whole word.
    Whole,
    /// The beginning: the word is still being typed.
    Beginning,
}

/// One word of a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueryWord {
    /// The token asked of the index.
    pub folded: String,
    /// See [`Word::written`].
    pub written: Option<String>,
    /// The spelling demanded, where the word was typed with any mark.
    pub spelling: Option<Spelling>,
    /// Whether the word is complete.
    pub reach: Reach,
}

impl QueryWord {
    pub(super) fn new(word: Word, reach: Reach) -> QueryWord {
        QueryWord { folded: word.folded, written: word.written, spelling: word.spelling, reach }
    }

    /// What is asked of the index: a token, and whether it is a beginning of one. Any of them will
    /// do.
    ///
    /// A word whose *y* may be an *i* has one token for both. While it is typed it may also be the
    /// beginning of a longer word in which the *y* stays ("ky" of "Kyoto"), and after *qu* of one
    /// in which it does not ("quy" of "Quỳnh").
    pub(super) fn tokens(&self) -> impl Iterator<Item = (&str, Reach)> {
        let begun = self.written.as_deref().filter(|_| self.reach == Reach::Beginning);
        let reach =
            if begun.is_some_and(|written| !is_qu(written)) { Reach::Whole } else { self.reach };
        begun
            .map(|written| (written, Reach::Beginning))
            .into_iter()
            .chain([(self.folded.as_str(), reach)])
    }

    /// Whether a token of the index is one that is asked for.
    pub fn finds(&self, token: &str) -> bool {
        self.tokens().any(|(asked, reach)| match reach {
            Reach::Whole => token == asked,
            Reach::Beginning => token.starts_with(asked),
        })
    }

    /// Whether the word can be spelled with *i* and with *y*.
    pub(super) fn has_other_spelling(&self) -> bool {
        self.written.is_some() || varies(&self.folded)
    }

    /// Whether any word of a text answers this one. The same as asking each of its
    /// [`words`](super::words()), and many times as fast: most words of a text are known by their
    /// first letters to be others.
    pub(super) fn answers_in(&self, text: &str) -> bool {
        // What is ASCII and neither letter nor digit always ends a word.
        let pieces = text.split(|c: char| c.is_ascii() && !c.is_ascii_alphanumeric());
        let mut likely = pieces
            .filter(|piece| folds_to_begin_with(piece, &self.folded) || !is_latin_word(piece));
        likely.any(|piece| words(piece).iter().any(|word| self.is_answered_by(word)))
    }

    /// Whether a word of a text answers this one.
    ///
    /// Typed without marks, it is answered by every word that folds alike. Typed with a mark, it is
    /// answered by its own spelling only. While it is being typed its letters are a beginning, and
    /// the tone, which typists add last, must agree only if it is there already.
    pub fn is_answered_by(&self, word: &Word) -> bool {
        match (&self.spelling, &word.spelling) {
            (None, _) => self.finds(&word.folded),
            (Some(_), None) => false,
            (Some(typed), Some(written)) => typed.is_answered_by(written, self.reach),
        }
    }
}

/// Whether a text holds a word that answers `query_word`.
pub fn matches_exactly(query_word: &QueryWord, text: &str) -> bool {
    words(text).iter().any(|word| query_word.is_answered_by(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(query: &str, reach: Reach, text: &str, expected: bool) {
        let word = words(query).pop().expect("a query of one word");
        let answered = matches_exactly(&QueryWord::new(word, reach), text);
        assert_eq!(answered, expected, "{query:?} ({reach:?}) in {text:?}");
    }

    #[test]
    fn a_word_typed_without_marks_finds_every_spelling() {
        check("doi", Reach::Whole, "Cục Thông tin đối ngoại", true);
        check("doi", Reach::Whole, "dội lại", true);
        check("doi", Reach::Whole, "đối", true);
        check("doi", Reach::Whole, "doid", false);
    }

    #[test]
    fn a_word_typed_with_marks_finds_its_own_spelling_only() {
        check("đối", Reach::Whole, "thông tin đối ngoại", true);
        check("đối", Reach::Whole, "dội", false);
        check("đối", Reach::Whole, "đội", false);
        check("đối", Reach::Whole, "dối", false);
        check("đối", Reach::Whole, "doi", false);
        check("đoi", Reach::Whole, "đối", false);
        check("đôi", Reach::Whole, "đối", false);
    }

    #[test]
    fn old_and_new_tone_placement_are_one_word() {
        check("hoà", Reach::Whole, "Hòa Bình", true);
        check("hòa", Reach::Whole, "Hoà Bình", true);
        check("thuỷ", Reach::Whole, "Nguyễn Thị Thủy", true);
        check("khoẻ", Reach::Whole, "sức khỏe", true);
        check("hoá", Reach::Whole, "hòa", false);
    }

    #[test]
    fn composed_and_decomposed_are_one_word() {
        check("Huế", Reach::Whole, "Hue\u{302}\u{301}", true);
        check("Hue\u{301}\u{302}", Reach::Whole, "Hu\u{e9}\u{302}", true);
        check("o\u{31b}\u{323}", Reach::Whole, "ợ", true);
        check("\u{1ecd}\u{31b}", Reach::Whole, "ợ", true);
    }

    #[test]
    fn i_and_y_are_one_letter_where_they_are_one_sound() {
        check("kỉ", Reach::Whole, "kỷ niệm", true);
        check("kỷ", Reach::Whole, "kỉ niệm", true);
        check("quý", Reach::Whole, "quí hai", true);
        check("quy", Reach::Whole, "quí hai", true);
        check("quít", Reach::Whole, "cam quýt", true);
        check("kỉ", Reach::Whole, "ký kết", false);
        check("tay", Reach::Whole, "tai", false);
        check("thúy", Reach::Whole, "thúi", false);
        check("tỷ", Reach::Whole, "Thị", false);
    }

    #[test]
    fn a_beginning_with_y_finds_its_other_spelling_and_longer_words_of_its_own() {
        check("ký", Reach::Beginning, "kí", true);
        check("ký", Reach::Beginning, "kính", false);
        check("ky", Reach::Beginning, "kính", false);
        check("ky", Reach::Beginning, "Kyoto", true);
        check("ki", Reach::Beginning, "kỷ", true);
        check("quy", Reach::Beginning, "quyết", true);
        check("quy", Reach::Beginning, "Quỳnh", true);
        check("quỳ", Reach::Beginning, "Quình", true);
        check("quyn", Reach::Beginning, "Quỳnh", true);
        check("quì", Reach::Beginning, "Quỳnh", true);
        check("quý", Reach::Beginning, "quyết", true);
        check("quỳ", Reach::Beginning, "quyết", false);
    }

    #[test]
    fn eth_counts_as_the_barred_d() {
        check("Đối", Reach::Whole, "Ðối", true);
    }

    #[test]
    fn a_beginning_demands_a_tone_only_once_it_is_typed() {
        check("ngo", Reach::Beginning, "ngoại", true);
        check("đô", Reach::Beginning, "đối", true);
        check("đô", Reach::Beginning, "đội", true);
        check("đố", Reach::Beginning, "đối", true);
        check("đố", Reach::Beginning, "đội", false);
        check("đo", Reach::Beginning, "đối", false);
        check("đ", Reach::Beginning, "dối", false);
        check("hoà", Reach::Beginning, "Hoàng", true);
    }

    #[test]
    fn foreign_accents_are_kept_apart_from_plain_letters() {
        check("résumé", Reach::Whole, "re\u{301}sume\u{301}", true);
        check("résumé", Reach::Whole, "resumé", false);
        check("resume", Reach::Whole, "résumé", true);
        check("über", Reach::Whole, "uber", false);
        check("straße", Reach::Whole, "strasse", false);
    }

    proptest::proptest! {
        #[test]
        fn looking_at_likely_words_only_finds_the_same(
            text in "([a-eiykquđĐêếềÀ-ỹ0-9ΩßŁ½ﬁ ກ-ງເ\u{300}-\u{323}\u{ad}\u{200b}–“.&-]| ){0,24}|\\PC{0,12}",
            query in "[a-eđĐêếề0-9łﬁ½iykqu\u{301}]{1,3}",
        ) {
            for word in words(&query) {
                for reach in [Reach::Whole, Reach::Beginning] {
                    let asked = QueryWord::new(word.clone(), reach);
                    proptest::prop_assert_eq!(asked.answers_in(&text), matches_exactly(&asked, &text));
                }
            }
        }
    }
}
