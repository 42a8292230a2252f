//! Where a line may end: the Unicode rules and the Lao dictionary, corrected by what a reader of
//! the language expects.

use icu_segmenter::LineSegmenterBorrowed;

/// A word longer than this may break after a slash or hyphen inside it: web addresses have to.
const LONG_WORD: usize = 28;

/// Byte positions after which a line may end, from 0 to the length of the text, both included.
/// `whole` are words that are never divided; they must be NFC.
pub(super) fn break_positions(
    segmenter: LineSegmenterBorrowed<'static>,
    text: &str,
    whole: &[String],
) -> Vec<usize> {
    let mut positions: Vec<usize> = segmenter
        .segment_str(text)
        .filter(|&at| lao_allows(text, at) && !inside_range(text, at))
        .collect();
    keep_symbols_whole(text, &mut positions);
    for word in whole.iter().filter(|word| !word.is_empty()) {
        for (start, _) in text.match_indices(word.as_str()) {
            positions.retain(|&at| at <= start || at >= start + word.len());
        }
    }
    positions
}

/// The orthographic guard over the dictionary: a Lao syllable is never cut before a sign that
/// follows its consonant, nor after a vowel written before it.
pub(super) fn lao_allows(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at(at);
    let follows = matches!(
        after.chars().next(),
        Some('\u{0EC6}' | '\u{0EAF}' | '\u{0EB0}'..='\u{0EBD}' | '\u{0EC8}'..='\u{0ECE}')
    );
    let leads = matches!(before.chars().next_back(), Some('\u{0EC0}'..='\u{0EC4}'));
    !(follows || leads) || after.is_empty() || before.is_empty()
}

/// Whether a Lao syllable surely begins at a position, so that a word too long for its line may be
/// cut there.
///
/// A syllable begins with a vowel written before its consonant, or with a consonant that bears a
/// vowel or tone sign; it begins after "ະ", which ends one, and with "ຫ", which closes none.
/// Another consonant that bears no sign may close the syllable before it; one that closes none,
/// such as "ຄ", begins a cluster.
pub(super) fn lao_syllable_begins(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at(at);
    let mut ahead = after.chars();
    let (Some(last), Some(first), second) =
        (before.chars().next_back(), ahead.next(), ahead.next())
    else {
        return false;
    };
    let closes = !is_lao_consonant(last)
        || matches!(last, 'ກ' | 'ງ' | 'ຍ' | 'ດ' | 'ນ' | 'ບ' | 'ມ' | 'ວ' | 'ຣ' | 'ລ');
    let bears = |c: char| matches!(c, '\u{0EB0}'..='\u{0EBC}' | '\u{0EC8}'..='\u{0ECD}');
    let cluster = matches!((last, first), ('ກ', 'ວ'));
    let begins = matches!(first, '\u{0EC0}'..='\u{0EC4}')
        || is_lao_consonant(first) && (last == 'ະ' || first == 'ຫ' || second.is_some_and(bears));
    begins && closes && !cluster && lao_allows(text, at)
}

fn is_lao_consonant(c: char) -> bool {
    matches!(c, '\u{0E81}'..='\u{0EAE}' | '\u{0EDC}'..='\u{0EDF}')
}

/// Whether a position follows the dash of a range of figures ("11–15/11/2023").
fn inside_range(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at(at);
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    before.strip_suffix(['–', '-']).is_some_and(|head| digit(head.chars().next_back()))
        && digit(after.chars().next())
}

/// Numbers and symbols of papers ("30/2020/NĐ-CP", "15/BC-TTĐN") stay on one line.
fn keep_symbols_whole(text: &str, positions: &mut Vec<usize>) {
    let bytes = text.as_bytes();
    let mut word_start = 0;
    let mut word_end = 0;
    let mut has_slash = false;
    positions.retain(|&at| {
        if at == 0 || at >= bytes.len() || !matches!(bytes[at - 1], b'/' | b'-') {
            return true;
        }
        if at >= word_end {
            word_start = bytes[..at].iter().rposition(u8::is_ascii_whitespace).map_or(0, |i| i + 1);
            word_end = bytes[at..]
                .iter()
                .position(u8::is_ascii_whitespace)
                .map_or(bytes.len(), |i| at + i);
            has_slash = bytes[word_start..word_end].contains(&b'/');
        }
        let long = text[word_start..word_end].chars().nth(LONG_WORD).is_some();
        long || !has_slash
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use icu_segmenter::{LineSegmenter, options::LineBreakOptions};

    fn parts(text: &str) -> Vec<&str> {
        let segmenter = LineSegmenter::new_dictionary(LineBreakOptions::default());
        break_positions(segmenter, text, &[]).windows(2).map(|at| &text[at[0]..at[1]]).collect()
    }

    #[test]
    fn vietnamese_breaks_at_spaces() {
        assert_eq!(parts("Cục Thông tin đối ngoại"), ["Cục ", "Thông ", "tin ", "đối ", "ngoại"]);
    }

    #[test]
    fn symbols_of_papers_stay_whole() {
        assert_eq!(parts("số 30/2020/NĐ-CP ngày"), ["số ", "30/2020/NĐ-CP ", "ngày"]);
        assert_eq!(parts("từ 11–15/11/2023"), ["từ ", "11–15/11/2023"]);
        assert!(parts("https://example.org/mot/duong-dan/rat-dai/den-tai-lieu").len() > 3);
    }

    #[test]
    fn lao_breaks_between_words_and_never_inside_a_syllable() {
        let text = "ສາທາລະນະລັດປະຊາທິປະໄຕປະຊາຊົນລາວ";
        let parts = parts(text);
        assert!(parts.len() > 2, "{parts:?}");
        let mut at = 0;
        for part in &parts {
            assert!(lao_allows(text, at), "{parts:?}");
            at += part.len();
        }
        assert_eq!(at, text.len());
    }

    #[test]
    fn a_lao_word_too_long_is_cut_between_syllables() {
        let cut = |word: &'static str| {
            let begins = word
                .char_indices()
                .map(|(at, _)| at)
                .filter(|at| *at == 0 || lao_syllable_begins(word, *at));
            let ends: Vec<usize> = begins.chain([word.len()]).collect();
            ends.windows(2).map(|at| &word[at[0]..at[1]]).collect::<Vec<_>>()
        };
        assert_eq!(cut("ກະຊວງການຕ່າງປະເທດ"), ["ກະ", "ຊວງ", "ການ", "ຕ່າງ", "ປະ", "ເທດ"]);
        assert_eq!(cut("ເຈົ້າພາບ"), ["ເຈົ້າ", "ພາບ"]);
        assert_eq!(cut("ຮຸ່ງເວືອງ"), ["ຮຸ່ງ", "ເວືອງ"]);
        assert_eq!(cut("ຄວາມຫວັງ"), ["ຄວາມ", "ຫວັງ"]);
        assert_eq!(cut("ທ່ອງທ່ຽວ"), ["ທ່ອງ", "ທ່ຽວ"]);
        assert_eq!(cut("thông"), ["thông"]);
    }

    #[test]
    fn a_word_joiner_and_a_word_kept_whole_forbid_breaks() {
        let name = "ສາທາລະນະລັດ";
        let text = format!("{name}ປະຊາທິປະໄຕປະຊາຊົນລາວ");
        let segmenter = LineSegmenter::new_dictionary(LineBreakOptions::default());
        let inside = |positions: Vec<usize>, end: usize| {
            positions.into_iter().filter(|at| (1..end).contains(at)).count()
        };
        assert!(inside(break_positions(segmenter, &text, &[]), text.len()) > 1);
        assert_eq!(
            inside(break_positions(segmenter, &text, std::slice::from_ref(&text)), text.len()),
            0
        );
        let joined: String = text.chars().flat_map(|c| [c, '\u{2060}']).collect();
        let joined = joined.trim_end_matches('\u{2060}');
        assert_eq!(inside(break_positions(segmenter, joined, &[]), joined.len()), 0);
    }
}
