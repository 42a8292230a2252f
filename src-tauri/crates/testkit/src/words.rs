//! Texts as officers write them, and worse ones.

use caunoi_domain::Text;
use proptest::prelude::*;

/// Words of the work, in its three languages, and the spellings that make searching hard.
const WORDS: &[&str] = &[
    "thông tin",
    "đối ngoại",
    "Đối ngoại",
    "đội",
    "dội",
    "hợp tác",
    "hữu nghị",
    "hoà bình",
    "hòa bình",
    "Huế",
    "Lào",
    "TT&TT",
    "tập huấn",
    "hội đàm",
    "báo chí",
    "biên phòng",
    "Thử A",
    "Thử B",
    "Cơ quan",
    "số 12/BC",
    "11/11/2023",
    "ວຽງຈັນ",
    "ຂ່າວ",
    "ສປປ ລາວ",
    "training",
    "delegation",
    "press",
    "2023",
    "Łódź",
    "越南",
];

/// What has a meaning to SQL, to the index, or to a terminal.
const ODD: &[&str] = &[
    "\"", "“", "'", "*", "-", ":", "^", "(", ")", "{", "}", "\\", "AND", "OR", "NOT", "NEAR(",
    ";--", "%", "_", "\u{301}", "\u{200b}", "½", "¶", "🇻🇳", "ﷺ", "\u{ec9}", "\n", "  ", "\0",
    "rank", "search", "title:",
];

fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => prop::sample::select(WORDS).prop_map(str::to_owned),
        2 => prop::sample::select(ODD).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ]
}

/// A text as it is kept: mostly words of the work, sometimes nothing, sometimes characters nobody
/// expects.
pub fn text() -> impl Strategy<Value = Text> {
    prop::collection::vec(piece(), 0..6).prop_map(|pieces| Text::new(&pieces.join(" ")))
}

/// Something typed into a search box: words of the work cut short, run together, and characters
/// nobody expects.
pub fn typed() -> impl Strategy<Value = String> {
    let cut = (prop::sample::select(WORDS), 1..6usize)
        .prop_map(|(word, length)| word.chars().take(length).collect::<String>());
    prop::collection::vec(
        (prop_oneof![2 => piece(), 1 => cut], prop::sample::select(&[" ", "", ", ", "\""][..])),
        0..5,
    )
    .prop_map(|pieces| {
        pieces.into_iter().flat_map(|(piece, after)| [piece, after.to_owned()]).collect()
    })
}
