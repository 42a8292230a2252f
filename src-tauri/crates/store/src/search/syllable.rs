//! The letters *i* and *y* in Vietnamese syllables.
//!
//! At the end of an open syllable after certain consonants, and after *qu*, *i* and *y* are two
//! spellings of one sound (kỷ niệm, kỉ niệm; quý, quí; Quỳnh, Quình). After a vowel they are
//! different sounds (tay, tai; thủy, thủi), and after other consonants usage does not vary (thi,
//! thy are two names).

/// Consonants after which a final *i* or *y* varies; the empty one is a syllable of the vowel
/// alone.
const VARYING: [&str; 9] = ["", "h", "k", "l", "m", "n", "s", "t", "v"];
/// Consonants that end a syllable after *quy*.
const CODAS: [&str; 8] = ["", "t", "n", "nh", "ch", "c", "p", "m"];

/// Whether a letter is *i* or *y*.
pub(super) fn is_i_or_y(c: char) -> bool {
    matches!(c, 'i' | 'y')
}

/// What stands before the *y* and after it, where it varies with *i*.
fn parts(letters: &str, vowel: char) -> Option<(&str, &str)> {
    let (before, after) = letters.split_once(vowel)?;
    let varies = if before == "qu" {
        CODAS.contains(&after)
    } else {
        after.is_empty() && VARYING.contains(&before)
    };
    varies.then_some((before, after))
}

/// A syllable with *i* in place of a *y* that varies with it. `None` where there is no such *y*.
pub(super) fn with_i(letters: &str) -> Option<String> {
    parts(letters, 'y').map(|(before, after)| format!("{before}i{after}"))
}

/// Whether a syllable has an *i* or a *y* that could be the other.
pub(super) fn varies(letters: &str) -> bool {
    parts(letters, 'y').or_else(|| parts(letters, 'i')).is_some()
}

/// Whether the syllable begins with *qu*, so that more letters can follow its *i* or *y*.
pub(super) fn is_qu(letters: &str) -> bool {
    letters.starts_with("qu")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_final_y_varies_after_some_consonants_and_after_qu() {
        for (y, i) in [
            ("ky", "ki"),
            ("my", "mi"),
            ("ly", "li"),
            ("ty", "ti"),
            ("y", "i"),
            ("quy", "qui"),
            ("quyt", "quit"),
            ("quynh", "quinh"),
        ] {
            assert_eq!(with_i(y).as_deref(), Some(i));
            assert!(varies(y) && varies(i));
        }
    }

    #[test]
    fn a_y_after_a_vowel_or_before_one_stays() {
        for syllable in [
            "tay", "thuy", "tuy", "huy", "may", "quay", "khuya", "yeu", "quyet", "thy", "gy",
            "city", "kyoto", "yy",
        ] {
            assert_eq!(with_i(syllable), None, "{syllable}");
        }
        assert!(!varies("tai") && !varies("thui") && !varies("kinh") && !varies("thi"));
    }
}
