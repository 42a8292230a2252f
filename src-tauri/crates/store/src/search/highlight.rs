//! Which stretches of a text answered a query, and the piece of it worth showing.
//!
//! The index is contentless and knows no positions in the original; the few rows that are shown are
//! folded again instead.

use std::ops::Range;

use super::query::SearchQuery;
use super::words::{Word, words};

/// A stretch of the original text that answers a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Highlight {
    /// In bytes of the UTF-8 text, on character boundaries.
    pub bytes: Range<usize>,
    /// In UTF-16 code units, as JavaScript counts.
    pub utf16: Range<usize>,
}

/// A piece of a text around what answers a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// The piece, on one line, with "…" where text was left out.
    pub text: String,
    /// What answers the query, as ranges of `text`.
    pub highlights: Vec<Highlight>,
}

/// The stretches of `text` that answer any term of `query`, in order, none touching another.
///
/// A phrase is one stretch; a word of which only the beginning was typed is lit whole. A text that
/// answers only some of the terms shows those.
pub fn highlight(text: &str, query: &SearchQuery) -> Vec<Highlight> {
    let mut ranges: Vec<Range<usize>> =
        hits(&words(text), query).into_iter().map(|hit| hit.bytes).collect();
    ranges.sort_unstable_by_key(|range| (range.start, range.end));
    let mut merged: Vec<Range<usize>> = Vec::with_capacity(ranges.len());
    for range in ranges {
        match merged.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    with_utf16(text, merged)
}

/// At most `max_chars` characters (but room for two) of `text` around the densest part of what
/// answers `query`, or from the beginning if nothing does. Runs of white space and control
/// characters become one space; words are not cut, unless one alone is longer than the room.
pub fn excerpt(text: &str, query: &SearchQuery, max_chars: usize) -> Excerpt {
    let line = one_line(text);
    let text = match Shown::choose(&line, query, max_chars) {
        Some(shown) => shown.into_text(&line),
        None => line,
    };
    let highlights = highlight(&text, query);
    Excerpt { text, highlights }
}

/// One occurrence of one term.
struct Hit {
    term: usize,
    bytes: Range<usize>,
}

fn hits(words: &[Word], query: &SearchQuery) -> Vec<Hit> {
    let mut hits = Vec::new();
    for (term, asked) in query.terms().iter().enumerate() {
        for at in asked.occurrences(words) {
            if let Some([first, .., last] | [first @ last]) = words.get(at) {
                hits.push(Hit { term, bytes: first.range.start..last.range.end });
            }
        }
    }
    hits
}

/// Adds UTF-16 positions to ordered, disjoint byte ranges.
fn with_utf16(text: &str, ranges: Vec<Range<usize>>) -> Vec<Highlight> {
    let (mut byte, mut unit) = (0, 0);
    let mut units_to = |to: usize| {
        unit += text[byte..to].chars().map(char::len_utf16).sum::<usize>();
        byte = to;
        unit
    };
    ranges
        .into_iter()
        .map(|bytes| {
            let utf16 = units_to(bytes.start)..units_to(bytes.end);
            Highlight { bytes, utf16 }
        })
        .collect()
}

fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for c in text.chars() {
        if !c.is_whitespace() && !c.is_control() {
            line.push(c);
        } else if !line.is_empty() && !line.ends_with(' ') {
            line.push(' ');
        }
    }
    line.truncate(line.trim_end().len());
    line
}

/// The bytes of a line that an excerpt shows.
struct Shown(Range<usize>);

impl Shown {
    /// `None` when the whole line fits.
    fn choose(line: &str, query: &SearchQuery, max_chars: usize) -> Option<Shown> {
        // Byte offset of every character, so that counting characters is subtraction.
        let offsets: Vec<usize> = line.char_indices().map(|(at, _)| at).collect();
        let total = offsets.len();
        if total <= max_chars {
            return None;
        }
        // Room for a sign of omission on both sides.
        let room = max_chars.saturating_sub(2);
        let char_at = |byte: usize| offsets.partition_point(|offset| *offset < byte);
        let byte_at = |char: usize| offsets.get(char).copied().unwrap_or(line.len());

        let words = words(line);
        let focus = densest(&hits(&words, query), room, char_at);
        let focus_chars = char_at(focus.start)..char_at(focus.end);
        // What room the focus leaves goes one part before it and two parts after it.
        let lead = room.saturating_sub(focus_chars.len()) / 3;
        let from = focus_chars.start.saturating_sub(lead).min(total - room.min(total));
        let start = match words.iter().find(|word| char_at(word.range.start) >= from) {
            _ if from == 0 => 0,
            Some(word) if word.range.start <= focus.start => word.range.start,
            _ => focus.start,
        };
        let limit = char_at(start) + room;
        let end = if limit >= total {
            line.len()
        } else {
            words
                .iter()
                .map(|word| word.range.end)
                .take_while(|end| char_at(*end) <= limit)
                .filter(|end| *end > start)
                .last()
                .unwrap_or_else(|| whole_character_before(line, start, byte_at(limit)))
        };
        Some(Shown(start..end))
    }

    fn into_text(self, line: &str) -> String {
        let Shown(range) = self;
        let mut text = String::with_capacity(range.len() + 6);
        if range.start > 0 {
            text.push('…');
        }
        text.push_str(line[range.clone()].trim());
        if range.end < line.len() {
            text.push('…');
        }
        text
    }
}

/// The stretch of at most `room` characters that holds the most different terms, the first of
/// equals; the beginning of the text when nothing hit.
fn densest(hits: &[Hit], room: usize, char_at: impl Fn(usize) -> usize) -> Range<usize> {
    let mut hits: Vec<&Hit> = hits.iter().collect();
    hits.sort_by_key(|hit| hit.bytes.start);
    let mut best = 0..0;
    let mut best_terms = 0;
    for (i, first) in hits.iter().enumerate() {
        let limit = char_at(first.bytes.start) + room;
        let mut terms = vec![first.term];
        let mut end = first.bytes.end;
        for hit in hits.iter().skip(i + 1) {
            if char_at(hit.bytes.start) >= limit {
                break;
            }
            if !terms.contains(&hit.term) && char_at(hit.bytes.end) <= limit {
                terms.push(hit.term);
                end = end.max(hit.bytes.end);
            }
        }
        if terms.len() > best_terms {
            best_terms = terms.len();
            best = first.bytes.start..end;
        }
    }
    best
}

/// The last place at or before `end` where no combining mark would lose its base; `end` itself when
/// there is none after `start`.
fn whole_character_before(line: &str, start: usize, end: usize) -> usize {
    line[start..]
        .char_indices()
        .map(|(at, c)| (start + at, c))
        .take_while(|(at, _)| *at <= end)
        .filter(|(at, c)| *at > start && !unicode_normalization::char::is_combining_mark(*c))
        .last()
        .map_or(end, |(at, _)| at)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::search::fold;

    fn query(typed: &str) -> SearchQuery {
        SearchQuery::parse(typed).expect("a query with words")
    }

    #[track_caller]
    fn check(text: &str, typed: &str, lit: &[&str]) {
        let found: Vec<_> =
            highlight(text, &query(typed)).into_iter().map(|h| &text[h.bytes]).collect();
        assert_eq!(found, lit, "{typed:?} in {text:?}");
    }

    #[test]
    fn words_are_lit_in_the_original_spelling() {
        check("Cục Thông tin Đối ngoại", "doi ngoai", &["Đối", "ngoại"]);
        check("Cục Thông tin Đối ngoại", "thong ti", &["Thông", "tin"]);
        check("Văn hoá, văn hóa", "hoá", &["hoá", "hóa"]);
        check("dội lại, đối đáp", "đối", &["đối"]);
    }

    #[test]
    fn a_phrase_is_one_stretch() {
        check("Bộ TT&TT Việt Nam", "TT&TT", &["TT&TT"]);
        check("Việt Nam - Lào", "\"nam lào\"", &["Nam - Lào"]);
    }

    #[test]
    fn lao_is_lit_from_cluster_border_to_cluster_border() {
        check("ນະຄອນຫຼວງວຽງຈັນ", "ວຽງຈັນ", &["ວຽງຈັນ"]);
        check("ນະຄອນຫຼວງວຽງຈັນ", "ວຽງ ຈັນ", &["ວຽງຈັນ"]);
        check("ເມືອງ", "ອງ", &["ອງ"]);
    }

    #[test]
    fn another_spelling_is_lit_whole() {
        check("ນະຄອນຫຼວງວຽງຈັນ", "ຫລວງ", &["ຫຼວງ"]);
        check("ນະຄອນຫລວງວຽງຈັນ", "ຫຼວງ", &["ຫລວງ"]);
        check("ຍັງເຫຼືອ", "ເຫລືອ", &["ເຫຼືອ"]);
        check("ໝໍ, ຫມໍ", "ຫມໍ", &["ໝໍ", "ຫມໍ"]);
        check("Lễ kỷ niệm quí hai", "kỉ niệm quý", &["kỷ", "niệm", "quí"]);
        check("tay, tai", "tay", &["tay"]);
    }

    #[test]
    fn javascript_positions_count_surrogates() {
        let found = highlight("🤝 ký kết", &query("kết"));
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].bytes, 9..14);
        assert_eq!(found[0].utf16, 6..9);
    }

    const ARTICLE: &str = "Ngày 11/11, trong khuôn khổ chương trình “Ngày hội thắm tình hữu nghị \
        đặc biệt Việt Nam - Lào năm 2023” tại TP. Huế đã diễn ra lễ ký kết\nbiên bản ghi nhớ thỏa \
        thuận hợp tác truyền thông đối ngoại giữa hai nước.";

    #[test]
    fn an_excerpt_shows_the_densest_part() {
        let shown = excerpt(ARTICLE, &query("ngay doi ngoai thong"), 60);
        assert_eq!(shown.text, "…thỏa thuận hợp tác truyền thông đối ngoại giữa hai nước.");
        let lit: Vec<_> = shown.highlights.iter().map(|h| &shown.text[h.bytes.clone()]).collect();
        assert_eq!(lit, ["thông", "đối", "ngoại"]);
    }

    #[test]
    fn an_excerpt_of_a_text_without_hits_is_its_beginning() {
        let shown = excerpt(ARTICLE, &query("không.có"), 30);
        assert_eq!(shown.text, "Ngày 11/11, trong khuôn khổ…");
        assert!(shown.highlights.is_empty());
    }

    #[test]
    fn a_short_text_is_shown_whole_on_one_line() {
        let shown = excerpt(" Lễ ký kết\r\n\tbiên bản ", &query("bien"), 80);
        assert_eq!(shown.text, "Lễ ký kết biên bản");
        assert_eq!(shown.highlights.len(), 1);
    }

    #[test]
    fn an_excerpt_never_ends_inside_a_long_word() {
        let shown = excerpt(&"ກ່".repeat(50), &query("x"), 10);
        assert!(shown.text.chars().count() <= 10);
        assert!(shown.text.ends_with("່…"));
    }

    /// Texts made of pieces that meet at the borders that matter.
    fn text() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            prop::sample::select(vec![
                "Đối ngoại",
                "kỷ",
                "kỉ",
                "quý",
                "ຫຼ",
                "ຫລ",
                "đội",
                "doi",
                "hoà",
                "hòa",
                "Hue\u{302}\u{301}",
                "TT&TT",
                " ",
                " - ",
                "\n",
                "ວຽງຈັນ",
                "ເມືອງ",
                "ນ\u{ec9}\u{eb3}",
                "\u{ec9}",
                "ໝ",
                "🤝",
                "½",
                "2023",
                "…",
                "\u{301}",
                "\u{200b}",
                "ﬁ",
                "thông tin",
                "越南",
            ])
            .prop_map(String::from),
            any::<char>().prop_map(String::from),
        ];
        prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn stretches_are_valid_ordered_and_fold_to_the_query(text in text(), typed in text()) {
            let Some(query) = SearchQuery::parse(&typed) else { return Ok(()) };
            let mut end = None;
            for lit in highlight(&text, &query) {
                let stretch = text.get(lit.bytes.clone());
                prop_assert!(stretch.is_some_and(|s| !s.is_empty()));
                let stretch = stretch.unwrap_or_default();
                prop_assert!(end.is_none_or(|end| end < lit.bytes.start));
                end = Some(lit.bytes.end);

                let units: Vec<u16> = text.encode_utf16().collect();
                prop_assert_eq!(String::from_utf16(&units[lit.utf16.clone()]).ok(), Some(stretch.to_owned()));

                let folded = fold(stretch);
                let tokens: Vec<&str> = folded.split(' ').collect();
                let answers = query.terms().iter().any(|term| {
                    tokens.windows(term.words().len()).any(|window| {
                        window.iter().zip(term.words()).all(|(token, word)| word.finds(token))
                    })
                });
                prop_assert!(answers, "{:?} answers nothing of {:?}", stretch, query);
            }
        }

        #[test]
        fn a_text_lights_up_in_its_own_query(text in text()) {
            let Some(query) = SearchQuery::parse(&text) else { return Ok(()) };
            prop_assert!(!highlight(&text, &query).is_empty());
            prop_assert!(query.accepts([text.as_str()]));
        }

        #[test]
        fn excerpts_keep_to_their_room(text in text(), typed in text(), max_chars in 0usize..40) {
            let Some(query) = SearchQuery::parse(&typed) else { return Ok(()) };
            let shown = excerpt(&text, &query, max_chars);
            prop_assert!(shown.text.chars().count() <= max_chars.max(2), "{:?}", shown.text);
            for lit in &shown.highlights {
                prop_assert!(shown.text.get(lit.bytes.clone()).is_some());
            }
        }

        #[test]
        fn an_excerpt_with_room_shows_something_found(before in text(), typed in text(), after in text()) {
            let Some(query) = SearchQuery::parse(&typed) else { return Ok(()) };
            let text = format!("{before} {typed} {after}");
            let longest = 2 + text.chars().count().min(typed.chars().count() + 2);
            prop_assert!(!excerpt(&text, &query, longest.max(20)).highlights.is_empty());
        }
    }
}
