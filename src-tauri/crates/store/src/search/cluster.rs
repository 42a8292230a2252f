//! Scripts written without spaces between words, and the parts their clusters are made of.
//!
//! An orthographic cluster is a base letter with the vowels and tone marks written around it. Lao
//! and Thai write some vowels *before* the consonant they follow in speech; such a vowel belongs to
//! the next base. Khmer and Burmese stack a letter below another through an invisible joiner. Han
//! and kana have one cluster a character. A query in one of these scripts is searched as the phrase
//! of its clusters, so no dictionary has to guess where words begin.

/// The part a character plays in a cluster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ClusterPart {
    /// A vowel written before its consonant.
    Prefix,
    /// A letter that carries a cluster.
    Base,
    /// Binds the next base into the same cluster.
    Joiner,
    /// A vowel, tone mark or other sign that belongs to the base before it.
    Follow,
}

/// The part `c` plays, or `None` when its script separates words by spaces or it is no letter.
pub(super) fn cluster_part(c: char) -> Option<ClusterPart> {
    use ClusterPart::{Base, Follow, Joiner, Prefix};
    if c < '\u{e00}' {
        return None;
    }
    let part = match c {
        // Thai
        '\u{e40}'..='\u{e44}' => Prefix,
        '\u{e30}'..='\u{e3a}' | '\u{e45}' | '\u{e47}'..='\u{e4e}' => return Some(Follow),
        '\u{e01}'..='\u{e2f}' | '\u{e46}' => Base,
        // Lao
        '\u{ec0}'..='\u{ec4}' => Prefix,
        '\u{eb0}'..='\u{ebd}' | '\u{ec8}'..='\u{ece}' => return Some(Follow),
        '\u{e81}'..='\u{eaf}' | '\u{ec6}' | '\u{edc}'..='\u{edf}' => Base,
        // Burmese
        '\u{1039}' => return Some(Joiner),
        '\u{102b}'..='\u{1038}' | '\u{103a}'..='\u{103e}' | '\u{1056}'..='\u{1059}' => {
            return Some(Follow);
        }
        '\u{1000}'..='\u{102a}' | '\u{103f}' | '\u{1050}'..='\u{1055}' => Base,
        // Khmer
        '\u{17d2}' => return Some(Joiner),
        '\u{17b4}'..='\u{17d1}' | '\u{17d3}' | '\u{17dd}' => return Some(Follow),
        '\u{1780}'..='\u{17b3}' | '\u{17d7}' | '\u{17dc}' => Base,
        // Kana and Han
        '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{3096}' | '\u{309d}'..='\u{30ff}' => Base,
        '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}' => Base,
        _ => return None,
    };
    c.is_alphanumeric().then_some(part)
}

/// The vowel that two of `c` in a row stand for: E typed twice where EI was meant, which looks the
/// same and is a habit of Lao and Thai typists.
pub(super) fn doubled_prefix(c: char) -> Option<char> {
    match c {
        '\u{ec0}' => Some('\u{ec1}'),
        '\u{e40}' => Some('\u{e41}'),
        _ => None,
    }
}

/// Puts the marks of a Lao or Thai cluster into one order.
///
/// Vowel and tone marks above and below a consonant can be typed in any order and look the same,
/// and canonical ordering leaves them as they are.
pub(super) fn order_marks(cluster: &mut String) {
    if cluster.chars().filter(|c| is_movable_mark(*c)).count() < 2 {
        return;
    }
    let mut chars: Vec<char> = cluster.chars().collect();
    for run in chars.chunk_by_mut(|a, b| is_movable_mark(*a) && is_movable_mark(*b)) {
        run.sort_unstable();
    }
    *cluster = chars.into_iter().collect();
}

/// The Lao sign of *l* below a consonant (U+0EBC).
const SIGN_LO: char = '\u{ebc}';
/// The letter that the sign stands for.
const LETTER_LO: char = '\u{ea5}';

/// A Lao cluster with the sign of *l* (U+0EBC) as the two clusters of the spelling with the letter:
/// ຫຼ as ຫ and ລ, ເຫຼື as ເຫ and ລື.
///
/// The ligatures ໜ and ໝ come apart by their compatibility decomposition already. Returns `None`
/// for a cluster without the sign. The first part ends with the consonant. Without a consonant the
/// vowels written before one and the marks above and below belong to the letter, and the first part
/// is empty; after any other sign it ends before the sign. Folding the two parts again yields the
/// same two parts.
pub(super) fn split_digraph(cluster: &str) -> Option<(String, String)> {
    let sign = cluster.find(SIGN_LO)?;
    let is_part = |c: char, part| cluster_part(c) == Some(part);
    let before = &cluster[..sign];
    let consonant = before
        .char_indices()
        .find(|(_, c)| is_part(*c, ClusterPart::Base))
        .map(|(at, c)| at + c.len_utf8());
    let (first, prefixes, marks) = match consonant {
        Some(end) => (&cluster[..end], "", &cluster[end..]),
        None if before.chars().all(|c| is_part(c, ClusterPart::Prefix) || is_movable_mark(c)) => {
            let prefixes = before.find(is_movable_mark).unwrap_or(sign);
            ("", &cluster[..prefixes], &cluster[prefixes..])
        }
        None => (before, "", &cluster[sign..]),
    };
    let second = prefixes.chars().chain([LETTER_LO]).chain(marks.chars().filter(|c| *c != SIGN_LO));
    Some((first.to_owned(), second.collect()))
}

/// Whether two clusters that follow each other are a digraph with another spelling: a sign of *l*,
/// or one of the ligatures.
pub(super) fn is_digraph(first: &str, second: &str) -> bool {
    first.ends_with('\u{eab}') && second.starts_with([LETTER_LO, '\u{e99}', '\u{ea1}'])
}

fn is_movable_mark(c: char) -> bool {
    matches!(c,
        '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}'
        | '\u{eb1}' | '\u{eb4}'..='\u{ebc}' | '\u{ec8}'..='\u{ece}')
}
