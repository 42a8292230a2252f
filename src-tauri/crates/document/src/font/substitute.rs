//! What is printed for characters without a glyph: other characters of the same meaning, or a
//! stand-in.

use unicode_normalization::UnicodeNormalization;

/// Drawn for a character no face has: an empty upright box, unlike the square of a check box.
pub(crate) const STAND_IN: &str = "\u{25AF}";

/// Characters that say the same, if there are any: the letters of a ligature ("ﬃ"), of a Roman
/// numeral ("Ⅷ") or of a unit ("㎞").
///
/// Decompositions that change the meaning are left out: the "2" of "㎡" is no longer an exponent,
/// and that of "②" no longer a label.
pub(super) fn equivalent(c: char) -> Option<String> {
    let letters_only = match c {
        '\u{2010}' | '\u{2011}' => return Some("-".to_owned()),
        '\u{0132}'..='\u{0149}'
        | '\u{01C4}'..='\u{01CC}'
        | '\u{01F1}'..='\u{01F3}'
        | '\u{FB00}'..='\u{FB06}'
        | '\u{2160}'..='\u{217F}' => true,
        // Letterlike signs, units, and letters of mathematical alphabets, which are pasted as
        // "bold" or "italic" from elsewhere.
        '\u{2100}'..='\u{214F}' | '\u{3371}'..='\u{33DF}' | '\u{1D400}'..='\u{1D7FF}' => true,
        // Full-width and small forms of Latin letters, digits and punctuation, and dots in a row.
        '\u{FF01}'..='\u{FF5E}' | '\u{FE50}'..='\u{FE6B}' | '\u{2024}' | '\u{2025}' => false,
        _ => return None,
    };
    let said: String = std::iter::once(c).nfkc().collect();
    let plain = |c: char| {
        if letters_only {
            c.is_alphabetic() || matches!(c, '°' | '/' | 'ʼ' | '.')
        } else {
            c.is_ascii_graphic()
        }
    };
    let digits_of_an_alphabet =
        matches!(c, '\u{1D7CE}'..='\u{1D7FF}') && said.chars().all(|c| c.is_ascii_digit());
    (said != c.to_string() && (digits_of_an_alphabet || said.chars().all(plain))).then_some(said)
}

/// What a bullet of the fonts Symbol and Wingdings is in Unicode. Word keeps such bullets as
/// characters of the Private Use Area, and they arrive so when a list is copied from it.
pub(crate) fn word_bullet(c: char) -> Option<char> {
    Some(match c {
        '\u{F0B7}' => '•',
        '\u{F02D}' => '-',
        '\u{F0A7}' | '\u{F06E}' => '▪',
        '\u{F0A8}' => '◻',
        '\u{F06C}' => '●',
        '\u{F06D}' => '❍',
        '\u{F071}' => '❑',
        '\u{F075}' => '◆',
        '\u{F076}' => '❖',
        '\u{F0D8}' => '➢',
        '\u{F0E0}' => '→',
        '\u{F0E8}' => '➔',
        '\u{F0FB}' => '✗',
        '\u{F0FC}' => '✓',
        '\u{F0FE}' => '☑',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::{Coverage, Emphasis, face_for, faces};
    use super::*;

    #[test]
    fn ligatures_numerals_and_units_have_an_equivalent() {
        let said = |c| equivalent(c).unwrap_or_default();
        assert_eq!(
            ["ﬃ", "Ⅷ", "ⅻ", "㎞", "℃", "Ａ", "，", "𝗧"].map(|c| said(c.chars().next().unwrap())),
            ["ffi", "VIII", "xii", "km", "°C", "A", ",", "T"]
        );
        assert_eq!(said('\u{2011}'), "-");
    }

    #[test]
    fn what_would_change_its_meaning_has_none() {
        for c in "㎡②文✓⁴".chars() {
            assert_eq!(equivalent(c), None, "{c}");
        }
    }

    #[test]
    fn the_stand_in_and_every_bullet_can_be_printed() {
        let faces = faces().unwrap();
        let bullets = ('\u{F000}'..='\u{F0FF}').filter_map(word_bullet);
        for c in bullets.chain(STAND_IN.chars()) {
            assert_ne!(face_for(faces, c, Emphasis::default(), None), Coverage::Missing, "{c}");
        }
    }
}
