//! What an officer types into the search box, made into a question the index can answer.
//!
//! There is no query language to get wrong: every character that is no part of a word only
//! separates words, so nothing typed can be a syntax error, and the operators of FTS5 (AND, NEAR,
//! `-`, `^`, `:`) are words or separators like any other. What is understood:
//!
//! - words are looked for anywhere in the record, all of them;
//! - what is written together (`TT&TT`, `11/11/2023`, `ວຽງຈັນ`) or between double quotes is looked
//!   for in that order, side by side;
//! - the last word is a beginning as long as nothing follows it; `word*` is one anywhere;
//! - a word typed with marks asks for that spelling (see [`QueryWord`]).

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

use super::cluster::is_digraph;
use super::exact::{QueryWord, Reach};
use super::facet::quoted;
use super::words::{Word, words};

/// The most words a query is read to. A pasted page would otherwise become an expression of
/// thousands of phrases; with this many the answer is already one record or none.
const MAX_WORDS: usize = 64;

/// A question to the index: at least one term, all of which a record must hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchQuery {
    terms: Vec<Term>,
    truncated: bool,
}

/// Words looked for side by side: one word, a quoted phrase, or the clusters of a Lao word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    words: Vec<QueryWord>,
    /// As it was typed, ready to be compared by [`comparable`].
    typed: String,
}

impl SearchQuery {
    /// Reads what was typed. `None` when there is no word in it, which is no question at all and
    /// lists everything.
    pub fn parse(typed: &str) -> Option<SearchQuery> {
        let mut query = SearchQuery { terms: Vec::new(), truncated: false };
        let mut room = MAX_WORDS;
        for chunk in chunks(typed) {
            let mut found = words(chunk.text);
            if found.len() > room {
                found.truncate(room);
                query.truncated = true;
            }
            room -= found.len();
            let end = chunk.text.len();
            let last = found.len().saturating_sub(1);
            let words: Vec<QueryWord> = found
                .into_iter()
                .enumerate()
                .map(|(i, word)| {
                    let unfinished = chunk.open_at_end && i == last && word.range.end == end;
                    let reach = if unfinished { Reach::Beginning } else { Reach::Whole };
                    QueryWord::new(word, reach)
                })
                .collect();
            let term = Term { words, typed: comparable(chunk.text) };
            if !term.words.is_empty() && !query.terms.iter().any(|other| other.words == term.words)
            {
                query.terms.push(term);
            }
            if query.truncated {
                break;
            }
        }
        (!query.terms.is_empty()).then_some(query)
    }

    /// The terms, in the order typed, each once.
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// Whether more was typed than is looked for. The answer then holds everything that matches
    /// the whole of it, and perhaps more.
    pub fn is_truncated(&self) -> bool {
        self.truncated
    }

    /// The FTS5 expression that finds the folded words in the given columns. Each term may be in
    /// another column, the words of one term are in the same.
    ///
    /// Combine with [`FacetFilter`](super::FacetFilter) by [`all_of`](super::all_of).
    pub fn match_expression(&self, columns: &[&str]) -> String {
        let columns: Vec<String> = columns.iter().map(|column| quoted(column)).collect();
        let terms: Vec<String> = self.terms.iter().map(Term::match_expression).collect();
        format!("{{{}}} : ({})", columns.join(" "), terms.join(" AND "))
    }

    /// Whether a word was typed with marks, so that rows the index finds must still pass
    /// [`accepts`](SearchQuery::accepts).
    pub fn demands_spelling(&self) -> bool {
        self.terms.iter().any(Term::demands_spelling)
    }

    /// Whether what was typed has another spelling that the index does not tell from it (kỷ, kỉ;
    /// ຫຼ, ຫລ).
    pub fn has_other_spelling(&self) -> bool {
        self.terms.iter().any(Term::has_other_spelling)
    }

    /// Whether every term that has another spelling stands in one of the texts as it was typed.
    pub fn is_written_in<'a>(&self, fields: impl IntoIterator<Item = &'a str>) -> bool {
        let fields: Vec<String> = fields.into_iter().map(comparable).collect();
        self.terms
            .iter()
            .filter(|term| term.has_other_spelling())
            .all(|term| fields.iter().any(|field| field.contains(&term.typed)))
    }

    /// The words typed with marks.
    pub fn exact_words(&self) -> impl Iterator<Item = &QueryWord> {
        self.terms.iter().flat_map(Term::words).filter(|word| word.spelling.is_some())
    }

    /// Whether a row the index found is written as the query was typed. `fields` are the texts that
    /// were folded into the columns searched; a term must be whole within one of them.
    ///
    /// Terms without marks are the index's business and not looked at again.
    pub fn accepts<'a>(&self, fields: impl IntoIterator<Item = &'a str>) -> bool {
        let mut wanted: Vec<&Term> =
            self.terms.iter().filter(|term| term.demands_spelling()).collect();
        for field in fields {
            if wanted.is_empty() {
                break;
            }
            let (single, longer): (Vec<&Term>, Vec<&Term>) =
                wanted.into_iter().partition(|term| term.words.len() == 1);
            let all = if longer.is_empty() { Vec::new() } else { words(field) };
            let absent = |term: &&Term| term.words.iter().all(|word| !word.answers_in(field));
            wanted = single
                .into_iter()
                .filter(absent)
                .chain(longer.into_iter().filter(|term| term.occurrences(&all).next().is_none()))
                .collect();
        }
        wanted.is_empty()
    }
}

impl Term {
    /// The words, at least one.
    pub fn words(&self) -> &[QueryWord] {
        &self.words
    }

    /// Where the term occurs in the words of a text, as ranges of word positions.
    pub(super) fn occurrences<'a>(
        &'a self,
        text: &'a [Word],
    ) -> impl Iterator<Item = Range<usize>> + 'a {
        let length = self.words.len();
        text.windows(length).enumerate().filter_map(move |(at, window)| {
            let answered =
                self.words.iter().zip(window).all(|(asked, word)| asked.is_answered_by(word));
            answered.then_some(at..at + length)
        })
    }

    fn demands_spelling(&self) -> bool {
        self.words.iter().any(|word| word.spelling.is_some())
    }

    fn has_other_spelling(&self) -> bool {
        let digraph = |pair: &[QueryWord]| matches!(pair, [first, second] if is_digraph(&first.folded, &second.folded));
        self.words.iter().any(QueryWord::has_other_spelling) || self.words.windows(2).any(digraph)
    }

    /// The term as an FTS5 phrase, or as two, either of which will do. Folded words hold no ASCII
    /// but letters and digits, so the quotes around them cannot be closed from inside.
    fn match_expression(&self) -> String {
        let Some((last, before)) = self.words.split_last() else { return String::new() };
        let before: String = before.iter().map(|word| format!("{} ", word.folded)).collect();
        let phrases: Vec<String> = last
            .tokens()
            .map(|(token, reach)| {
                format!("\"{before}{token}\"{}", if reach == Reach::Beginning { " *" } else { "" })
            })
            .collect();
        match phrases.as_slice() {
            [phrase] => phrase.clone(),
            _ => format!("({})", phrases.join(" OR ")),
        }
    }
}

/// A text for comparing letter by letter: composed, in lower case.
fn comparable(text: &str) -> String {
    text.nfc().collect::<String>().to_lowercase()
}

/// A stretch of what was typed whose words belong side by side.
struct Chunk<'a> {
    text: &'a str,
    /// Whether a word that reaches the end of the stretch is still being typed.
    open_at_end: bool,
}

/// Splits what was typed at white space, commas and semicolons, except between double quotes. A
/// quote without its partner reaches to the end: it is still being typed.
fn chunks(typed: &str) -> impl Iterator<Item = Chunk<'_>> {
    let mut rest = typed;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(parts_chunks);
        let first = rest.chars().next()?;
        if is_quote(first) {
            let inside = &rest[first.len_utf8()..];
            let (text, after, open_at_end) = match inside.find(is_quote) {
                Some(end) => (&inside[..end], inside[end..].trim_start_matches(is_quote), false),
                None => (inside, "", true),
            };
            rest = after;
            return Some(Chunk { text, open_at_end });
        }
        let end = rest.find(|c| parts_chunks(c) || is_quote(c)).unwrap_or(rest.len());
        let (text, after) = rest.split_at(end);
        rest = after;
        Some(match text.strip_suffix('*') {
            Some(stem) => Chunk { text: stem, open_at_end: true },
            None => Chunk { text, open_at_end: after.is_empty() },
        })
    })
}

fn parts_chunks(c: char) -> bool {
    c.is_whitespace() || matches!(c, ',' | ';' | '，' | '、')
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»' | '＂')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(typed: &str, expression: &str) {
        let query = SearchQuery::parse(typed).expect("a query with words");
        assert_eq!(query.match_expression(&["body"]), format!("{{\"body\"}} : ({expression})"));
    }

    #[test]
    fn words_are_all_asked_for_and_the_last_is_a_beginning() {
        check("đối ngo", r#""doi" AND "ngo" *"#);
        check("đối ngoại ", r#""doi" AND "ngoai""#);
        check("Huế,Lào", r#""hue" AND "lao" *"#);
        check("hop* tac", r#""hop" * AND "tac" *"#);
    }

    #[test]
    fn what_is_written_together_is_a_phrase() {
        check("TT&TT ", r#""tt tt""#);
        check("11/11/2023 kết", r#""11 11 2023" AND "ket" *"#);
        check("ວຽງຈັ", r#""ວຽ ງ ຈັ" *"#);
    }

    #[test]
    fn a_word_with_i_or_y_is_asked_once_and_its_beginning_twice() {
        check("quý hai ", r#""qui" AND "hai""#);
        check("11/11/2023 ký", r#""11 11 2023" AND ("ky" * OR "ki")"#);
        check("\"lễ ký", r#"("le ky" * OR "le ki")"#);
        check("quy", r#"("quy" * OR "qui" *)"#);
        check("qui", r#""qui" *"#);
    }

    #[test]
    fn what_was_typed_is_told_from_its_other_spelling() {
        let query = SearchQuery::parse("kỉ niệm").expect("a query with words");
        assert!(query.has_other_spelling());
        assert!(query.is_written_in(["Lễ Kỉ niệm"]) && !query.is_written_in(["Lễ kỷ niệm"]));
        let query = SearchQuery::parse("ຫລວງ").expect("a query with words");
        assert!(query.has_other_spelling());
        assert!(query.is_written_in(["ຫລວງ"]) && !query.is_written_in(["ຫຼວງ"]));
        assert!(SearchQuery::parse("ໜອງ").is_some_and(|query| query.has_other_spelling()));
        assert!(
            !SearchQuery::parse("tay đối ວຽງ").expect("a query with words").has_other_spelling()
        );
    }

    #[test]
    fn quotes_ask_for_a_phrase() {
        check(r#""thông tin đối ngoại" lào"#, r#""thong tin doi ngoai" AND "lao" *"#);
        check(r#""thông tin""#, r#""thong tin""#);
        check("“thông tin” ", r#""thong tin""#);
        check(r#"lào "thông ti"#, r#""lao" AND "thong ti" *"#);
    }

    #[test]
    fn operators_of_the_index_are_plain_words() {
        check("NEAR(a, b) ", r#""near a" AND "b""#);
        check("body : x OR -y ", r#""body" AND "x" AND "or" AND "i""#);
        check("a AND NOT b^2 ", r#""a" AND "and" AND "not" AND "b 2""#);
    }

    #[test]
    fn nothing_but_punctuation_is_no_question() {
        for typed in
            ["", " ", "\"", "\"\"", "***", "-", ":", "()", "🇻🇳🤝", "\0\u{1b}", "\u{301}", "“ ”"]
        {
            assert_eq!(SearchQuery::parse(typed), None, "{typed:?}");
        }
    }

    #[test]
    fn a_repeated_word_is_asked_once() {
        check("lào lao lào ", r#""lao" AND "lao""#);
        assert_eq!(SearchQuery::parse("lao Lao LAO ").map(|q| q.terms().len()), Some(1));
    }

    #[test]
    fn a_pasted_page_is_cut_and_says_so() {
        let page: String = (0..5_000).map(|i| format!("từ{i} ")).collect();
        let query = SearchQuery::parse(&page).expect("a query with words");
        assert!(query.is_truncated());
        assert_eq!(query.terms().len(), MAX_WORDS);
        assert!(!SearchQuery::parse("thông tin").expect("a query with words").is_truncated());
    }

    #[test]
    fn only_words_with_marks_demand_a_spelling() {
        let query = SearchQuery::parse("thong tin đối ngoai").expect("a query with words");
        assert!(query.demands_spelling());
        let exact: Vec<_> = query.exact_words().map(|word| word.folded.as_str()).collect();
        assert_eq!(exact, ["doi"]);
        assert!(
            !SearchQuery::parse("thong tin ວຽງ").expect("a query with words").demands_spelling()
        );
    }

    #[test]
    fn rows_are_accepted_when_every_marked_term_is_in_one_of_the_fields() {
        let query = SearchQuery::parse("đối \"hữu nghị\" lao").expect("a query with words");
        assert!(query.accepts(["Thông tin đối ngoại", "Ngày hội hữu nghị"]));
        assert!(!query.accepts(["Thông tin đối ngoại, hữu", "nghị"]));
        assert!(!query.accepts(["đội", "hữu nghị"]));
        assert!(!query.accepts([] as [&str; 0]));
    }
}
