//! Whether two names are likely to mean one person or one organisation.
//!
//! The same: the same words, however capitals, punctuation and tone marks are placed (Bộ Văn hóa,
//! Thể thao; Bộ Văn hoá Thể thao). Alike: names that somebody may have written of the same one,
//! which only a person can decide.

use super::words::{Word, words};

/// How two names compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// The same words.
    Same,
    /// Other words or letters that may mean the same.
    Alike,
}

/// Words that names of organisations have or lack without a difference, folded.
const FILLERS: [&str; 5] = ["va", "and", "of", "the", "for"];

/// Abbreviations in names of organisations, folded, with what they stand for.
const ABBREVIATIONS: [(&str, &str); 6] = [
    ("tp", "thanh pho"),
    ("ubnd", "uy ban nhan dan"),
    ("hdnd", "hoi dong nhan dan"),
    ("tw", "trung uong"),
    ("vh", "van hoa"),
    ("dh", "dai hoc"),
];

/// Forms of address and degrees before a name, folded, a word each.
const TITLES: [&[&str]; 17] = [
    &["ong"],
    &["ba"],
    &["dong", "chi"],
    &["d", "c"],
    &["anh"],
    &["chi"],
    &["pgs"],
    &["gs"],
    &["ts"],
    &["ths"],
    &["mr"],
    &["mrs"],
    &["ms"],
    &["dr"],
    &["h", "e"],
    &["ທ່າ", "ນ", "ນາ", "ງ"],
    &["ທ່າ", "ນ"],
];

/// Letters of the shorter words in which a slip of the keyboard is looked for: in organisations,
/// and in people.
const SHORTEST_SLIP: [usize; 2] = [4, 6];

/// A name ready to be compared with others.
#[derive(Clone, Debug)]
pub struct ComparableName {
    words: Vec<Word>,
    core: Vec<String>,
    is_person: bool,
}

impl ComparableName {
    /// The name of an organisation.
    pub fn of_organisation(name: &str) -> ComparableName {
        let words = words(name);
        let expanded = words.iter().flat_map(|word| {
            let meant = ABBREVIATIONS
                .iter()
                .find(|(short, _)| *short == word.folded)
                .map_or(word.folded.as_str(), |(_, meant)| meant);
            meant.split(' ').map(str::to_owned).collect::<Vec<_>>()
        });
        let core = expanded.filter(|word| !FILLERS.contains(&word.as_str())).collect();
        ComparableName { words, core, is_person: false }
    }

    /// The name of a person.
    pub fn of_person(name: &str) -> ComparableName {
        let words = words(name);
        let mut rest = words.as_slice();
        while let Some(title) = TITLES
            .iter()
            .find(|title| begins_with(rest, title))
            .filter(|title| rest.len() > title.len())
        {
            rest = &rest[title.len()..];
        }
        let core = rest.iter().map(|word| word.folded.clone()).collect();
        ComparableName { words, core, is_person: true }
    }

    /// How this name compares with another; `None` where they are names of two. A name without a
    /// word is like none.
    pub fn likeness(&self, other: &ComparableName) -> Option<Likeness> {
        if self.core.is_empty() || other.core.is_empty() {
            return None;
        }
        let same = self.words.len() == other.words.len()
            && self.words.iter().zip(&other.words).all(|(one, other)| one.is_same_as(other));
        if same {
            return Some(Likeness::Same);
        }
        let alike = if self.is_person {
            self.is_like_person(other)
        } else {
            self.is_like_organisation(other)
        };
        alike.then_some(Likeness::Alike)
    }

    /// Marks tell people apart where both names have them.
    fn is_like_person(&self, other: &ComparableName) -> bool {
        let core =
            |name: &ComparableName| name.words[name.words.len() - name.core.len()..].to_vec();
        let (mine, theirs) = (core(self), core(other));
        let unmarked = |words: &[Word]| words.iter().all(|word| word.spelling.is_none());
        let spelled = mine.iter().zip(&theirs).all(|(one, other)| one.is_same_as(other));
        let comparable = unmarked(&mine) || unmarked(&theirs);
        if self.core == other.core {
            return spelled || comparable;
        }
        let sorted = |core: &[String]| {
            let mut sorted = core.to_vec();
            sorted.sort();
            sorted
        };
        comparable && (sorted(&self.core) == sorted(&other.core) || self.slips_once(other))
    }

    fn is_like_organisation(&self, other: &ComparableName) -> bool {
        self.core.concat() == other.core.concat() || (self.core.len() > 2 && self.slips_once(other))
    }

    /// Whether one word differs, by a letter too much or too little or two letters changed about.
    fn slips_once(&self, other: &ComparableName) -> bool {
        let shortest = SHORTEST_SLIP[usize::from(self.is_person)];
        let differing: Vec<_> =
            self.core.iter().zip(&other.core).filter(|(one, other)| one != other).take(2).collect();
        self.core.len() == other.core.len()
            && matches!(differing.as_slice(), [(one, other)] if one_slip(one, other, shortest))
    }
}

fn begins_with(words: &[Word], title: &[&str]) -> bool {
    words.len() >= title.len() && words.iter().zip(title).all(|(word, title)| word.folded == *title)
}

/// Whether two words differ by one letter left out or two neighbours changed about, the longer
/// having at least `shortest` letters.
fn one_slip(one: &str, other: &str, shortest: usize) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    if long.len() < shortest || long.iter().any(char::is_ascii_digit) {
        return false;
    }
    let first = short.iter().zip(&long).take_while(|(a, b)| a == b).count();
    match long.len() - short.len() {
        1 => short[first..] == long[first + 1..],
        0 => {
            first + 1 < long.len()
                && short[first] == long[first + 1]
                && short[first + 1] == long[first]
                && short[first + 2..] == long[first + 2..]
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Likeness::{Alike, Same};

    #[track_caller]
    fn organisations(one: &str, other: &str, expected: Option<Likeness>) {
        let [a, b] = [one, other].map(ComparableName::of_organisation);
        assert_eq!([a.likeness(&b), b.likeness(&a)], [expected; 2], "{one:?} {other:?}");
    }

    #[track_caller]
    fn people(one: &str, other: &str, expected: Option<Likeness>) {
        let [a, b] = [one, other].map(ComparableName::of_person);
        assert_eq!([a.likeness(&b), b.likeness(&a)], [expected; 2], "{one:?} {other:?}");
    }

    #[test]
    fn organisations_of_the_same_words_are_the_same() {
        organisations(
            "Bộ Văn hóa, Thể thao và Du lịch",
            "Bộ Văn hóa Thể thao và Du lịch",
            Some(Same),
        );
        organisations("SỞ THỬ NGHIỆM", "sở thử  nghiệm", Some(Same));
        organisations("Sở Văn hoá", "Sở Văn hóa", Some(Same));
        organisations("ກະຊວງ ຖະແຫຼງຂ່າວ", "ກະຊວງຖະແຫລງຂ່າວ", Some(Same));
    }

    #[test]
    fn organisations_somebody_may_have_written_otherwise_are_alike() {
        organisations(
            "Bộ Văn hóa, Thể thao & Du lịch",
            "Bộ Văn hóa, Thể thao và Du lịch",
            Some(Alike),
        );
        organisations("So Thu nghiem", "Sở Thử nghiệm", Some(Alike));
        organisations("UBND tỉnh Thử", "Ủy ban nhân dân tỉnh Thử", Some(Alike));
        organisations("Sở Thử nghiêm", "Sở Thử nghiệm", Some(Alike));
        organisations("Cục Thôngtin cơ sở", "Cục Thông tin cơ sở", Some(Alike));
        organisations("Cục Thng tin cơ sở", "Cục Thông tin cơ sở", Some(Alike));
        organisations("Ministry of Trial and Testing", "Ministry of Trial & Testing", Some(Alike));
    }

    #[test]
    fn organisations_of_other_places_and_numbers_are_others() {
        organisations("Sở Ngoại vụ tỉnh Quảng Trị", "Sở Ngoại vụ tỉnh Quảng Ninh", None);
        organisations("UBND tỉnh Kiên Giang", "UBND tỉnh Tiền Giang", None);
        organisations("Đội Thử 1001", "Đội Thử 101", None);
        organisations("Sở Thử", "Sở Thử nghiệm", None);
        organisations("Bộ A", "Bộ B", None);
        organisations("", "", None);
        organisations("và", "và", None);
    }

    #[test]
    fn marks_tell_people_apart_unless_a_name_has_none() {
        people("Hồ Văn Ngời", "HỒ VĂN NGỜI", Some(Same));
        people("Lê Thử Hòa", "Lê Thử Hoà", Some(Same));
        people("Lê Thử Lý", "Lê Thử Lí", Some(Same));
        people("Lê Thử Hòa", "Lê Thử Hoa", None);
        people("Le Thu Hoa", "Lê Thử Hòa", Some(Alike));
        people("Nguyễn Văn Hùng", "Nguyễn Văn Hưng", None);
    }

    #[test]
    fn titles_and_order_make_people_alike_not_the_same() {
        people("Ông Hồ Văn Ngời", "Hồ Văn Ngời", Some(Alike));
        people("PGS.TS. Hồ Văn Ngời", "Đ/c Hồ Văn Ngời", Some(Alike));
        people("Phommathu Bounthu", "Bounthu Phommathu", Some(Alike));
        people("Bounthu Phommathu", "Bounthu Phomathu", Some(Alike));
        people("Thử Ông", "Ông Thử", None);
        people("Ông", "Ông", Some(Same));
    }
}
