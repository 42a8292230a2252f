//! The text side against a real FTS5 table of the shape the store uses.

use proptest::prelude::*;
use rusqlite::{Connection, params};

use super::{FacetFilter, SearchQuery, all_of, facet_token, fold, words};

/// An index holding `rows` of (title, body, facets) under row ids from 1.
fn index(rows: &[(&str, &str, &str)]) -> Connection {
    let connection = Connection::open_in_memory().expect("an in-memory database");
    connection
        .execute_batch(
            "CREATE VIRTUAL TABLE search USING fts5(title, body, facets, content='', \
             contentless_delete=1, tokenize='ascii', prefix='2')",
        )
        .expect("an FTS5 table");
    for (at, (title, body, facets)) in rows.iter().enumerate() {
        connection
            .execute(
                "INSERT INTO search(rowid, title, body, facets) VALUES (?1, ?2, ?3, ?4)",
                params![i64::try_from(at + 1).expect("few rows"), fold(title), fold(body), facets],
            )
            .expect("a row");
    }
    connection
}

fn find(connection: &Connection, expression: &str) -> rusqlite::Result<Vec<i64>> {
    connection
        .prepare_cached("SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid")?
        .query_map([expression], |row| row.get(0))?
        .collect()
}

/// Searches as the store does: index first, then spelling.
#[track_caller]
fn check(rows: &[&str], typed: &str, expected: &[i64]) {
    let indexed: Vec<_> = rows.iter().map(|body| ("", *body, "")).collect();
    let query = SearchQuery::parse(typed).expect("a query with words");
    let mut found =
        find(&index(&indexed), &query.match_expression(&["title", "body"])).expect("no error");
    found.retain(|id| usize::try_from(*id).is_ok_and(|id| query.accepts([rows[id - 1]])));
    assert_eq!(found, expected, "{typed:?} in {rows:?}");
}

#[test]
fn without_marks_everything_that_folds_alike_is_found() {
    let rows = ["Thông tin đối ngoại", "dội lại", "Đội", "Ðối", "đoàn"];
    check(&rows, "doi ngoai", &[1]);
    check(&rows, "doi ", &[1, 2, 3, 4]);
    check(&rows, "do", &[1, 2, 3, 4, 5]);
}

#[test]
fn with_marks_the_spelling_counts() {
    let rows = ["Thông tin đối ngoại", "dội lại", "Đội", "Ðối", "đoàn"];
    check(&rows, "đối", &[1, 4]);
    check(&rows, "đô", &[1, 3, 4]);
    check(&rows, "dội ", &[2]);
    let rows = ["văn hoá", "văn hóa", "Thuỷ", "Thu\u{309}y"];
    check(&rows, "hóa ", &[1, 2]);
    check(&rows, "thủy ", &[3, 4]);
}

#[test]
fn lao_is_found_inside_text_without_spaces() {
    let rows = ["ນະຄອນຫຼວງວຽງຈັນ", "ວຽງໄຊ", "ກະຊວງຖະແຫຼງຂ່າວ ວັດທະນະທຳ ແລະ ທ່ອງທ່ຽວ"];
    check(&rows, "ວຽງຈັນ", &[1]);
    check(&rows, "ວຽງ", &[1, 2]);
    check(&rows, "ວຽງຈ", &[1]);
    check(&rows, "ນະຄອນ", &[1]);
    check(&rows, "ຂ່າວ", &[3]);
    check(&rows, "ວັດທະນະທ\u{ecd}\u{eb2}", &[3]);
    check(&rows, "ທ່ອງທ່ຽວ ແລະ", &[3]);
    check(&rows, "ວຽ ຈັນ", &[1]);
}

#[test]
fn two_spellings_of_one_sound_are_found_alike() {
    let rows = ["ນະຄອນຫຼວງ", "ນະຄອນຫລວງ", "ໝູ່ບ້ານ", "ຫມູ່ບ້ານ", "ເໜືອ", "ເຫນືອ"];
    for (typed, found) in [
        ("ຫລວງ", [1, 2]),
        ("ຫຼວງ", [1, 2]),
        ("ຫມູ່", [3, 4]),
        ("ໝູ່ບ້ານ", [3, 4]),
        ("ເໜືອ", [5, 6]),
        ("ເຫນືອ ", [5, 6]),
    ] {
        check(&rows, typed, &found);
    }
    let rows =
        ["quí hai", "quý hai", "kỷ niệm", "kỉ niệm", "tay", "tai", "Quỳnh", "kính", "Thúy", "thúi"];
    check(&rows, "quy hai", &[1, 2]);
    check(&rows, "qui hai ", &[1, 2]);
    check(&rows, "quý", &[1, 2]);
    check(&rows, "kỉ niệm", &[3, 4]);
    check(&rows, "\"kỉ niệm\"", &[3, 4]);
    check(&rows, "ky ", &[3, 4]);
    check(&rows, "ky", &[3, 4]);
    check(&rows, "tay", &[5]);
    check(&rows, "quy", &[1, 2, 7]);
    check(&rows, "thúy", &[9]);
}

#[test]
fn every_lao_substring_at_cluster_borders_is_found() {
    let text = "ກະຊວງຖະແຫຼງຂ່າວ ວັດທະນະທຳ ແລະ ທ່ອງທ່ຽວ ແຫ່ງ ສປປ ລາວ";
    let connection = index(&[("", text, "")]);
    let clusters = words(text);
    for from in 0..clusters.len() {
        for to in from..clusters.len() {
            let typed = &text[clusters[from].range.start..clusters[to].range.end];
            let query = SearchQuery::parse(typed).expect("a query with words");
            let found = find(&connection, &query.match_expression(&["body"]));
            assert_eq!(found, Ok(vec![1]), "{typed:?}");
        }
    }
}

#[test]
fn operators_and_quotes_are_harmless() {
    let rows = ["Bộ TT&TT", "tin tức"];
    for typed in [
        "TT&TT",
        "\"TT TT\"",
        "tt\" OR \"",
        "tt) OR (tt",
        "tt -",
        "tt^",
        "NEAR(tt tt) tt*",
        "{tt}",
        "'tt'",
        "tt\0",
        "\u{202e}tt",
        "tt;--",
        "body:tt",
        "tt AND",
        "-tt",
        "\"tt",
        "tt\"",
        "tt*",
        "*tt",
    ] {
        let query = SearchQuery::parse(typed).expect("a query with words");
        let indexed: Vec<_> = rows.iter().map(|body| ("", *body, "")).collect();
        let found = find(&index(&indexed), &query.match_expression(&["title", "body"]));
        assert!(found.is_ok(), "{typed:?}: {found:?}");
    }
    check(&rows, "TT&TT", &[1]);
    check(&rows, "tt\"", &[1]);
    check(&rows, "*tt", &[1]);
}

#[test]
fn very_long_input_is_answered() {
    let connection = index(&[("", "thông tin", "")]);
    for typed in [
        "a".repeat(100_000),
        "từ ".repeat(40_000),
        "ວຽງຈັນ".repeat(5_000),
        "\"(".repeat(5_000) + "x",
    ] {
        let query = SearchQuery::parse(&typed).expect("a query with words");
        assert_eq!(find(&connection, &query.match_expression(&["body"])), Ok(vec![]));
    }
    let many: String = (0..200).map(|i| format!("w{i}x ")).collect();
    let query = SearchQuery::parse(&many).expect("a query with words");
    assert_eq!(find(&connection, &query.match_expression(&["body"])), Ok(vec![]));
}

#[test]
fn facets_restrict_and_do_not_leak_into_text() {
    let facets = |kind: &str, province: &str| {
        format!("{} {}", facet_token("kind", kind), facet_token("province", province))
    };
    let (talks, visit, press) =
        (facets("talks", "46"), facets("press_visit", "46"), facets("press_conference", "01"));
    let connection =
        index(&[("đối ngoại", "", &talks), ("đối ngoại", "", &visit), ("", "đối ngoại", &press)]);
    let text = SearchQuery::parse("doi ngoai").expect("a query with words");
    let text = text.match_expression(&["title", "body"]);
    let with = |filter: FacetFilter| {
        let expression =
            all_of([Some(text.clone()), filter.match_expression("facets")].into_iter().flatten());
        find(&connection, &expression.expect("text is demanded")).expect("no error")
    };
    assert_eq!(with(FacetFilter::default()), [1, 2, 3]);
    assert_eq!(with(FacetFilter::default().any_of("kind", ["talks"])), [1]);
    assert_eq!(with(FacetFilter::default().any_of("kind", ["press"])), [] as [i64; 0]);
    assert_eq!(with(FacetFilter::default().any_of("kind", ["talks", "press_conference"])), [1, 3]);
    assert_eq!(
        with(
            FacetFilter::default()
                .any_of("kind", ["talks", "press_visit"])
                .any_of("province", ["46"])
        ),
        [1, 2]
    );
    let kind = SearchQuery::parse("kind1talks").expect("a query with words");
    assert_eq!(find(&connection, &kind.match_expression(&["title", "body"])), Ok(vec![]));
}

/// Anything, with a liking for what has a meaning to FTS5, to folding or to Lao.
fn typed() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => prop::sample::select(vec![
            "\"", "“", "*", "-", ":", "^", "+", "(", ")", "{", "}", "'", "\\", "\0", " ", ",", "AND", " OR ",
            "NOT", "NEAR(", "đối", "ngoai", "hoà", "TT&TT", "ວຽງຈັນ", "ເ", "\u{ec9}", "ຫ", "ລ", "\u{ebc}", "k", "qu", "ý", "y", "i", "t", "🇻🇳", "½", "\u{301}",
            "\u{200b}", "rank", "search", "body:", "1", "%", ";--", "ﷺ",
        ]).prop_map(String::from),
        1 => any::<char>().prop_map(String::from),
        1 => "[ -~]{0,6}",
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

thread_local! {
    static SHARED: Connection = index(&[("", "Thông tin đối ngoại ວຽງຈັນ", "")]);
}

proptest! {
    #[test]
    fn nothing_typed_breaks_the_index(typed in prop_oneof![typed(), any::<String>()]) {
        if let Some(query) = SearchQuery::parse(&typed) {
            let expression = query.match_expression(&["title", "body"]);
            let found = SHARED.with(|shared| find(shared, &expression));
            prop_assert!(found.is_ok(), "{:?} → {:?}: {:?}", typed, expression, found);
        }
    }

    #[test]
    fn the_index_and_the_words_agree(body in typed(), typed in typed()) {
        let Some(query) = SearchQuery::parse(&typed) else { return Ok(()) };
        let found = find(&index(&[("", &body, "")]), &query.match_expression(&["title", "body"]));
        // The index works on folded text: ask the folded text for the folded query.
        let folded = words(&fold(&body));
        let answered = query.terms().iter().all(|term| {
            folded.windows(term.words().len()).any(|window| {
                window.iter().zip(term.words()).all(|(word, asked)| asked.finds(&word.folded))
            })
        });
        prop_assert_eq!(found, Ok(if answered { vec![1] } else { vec![] }));
    }

    #[test]
    fn a_text_finds_itself(body in typed()) {
        let Some(query) = SearchQuery::parse(&body) else { return Ok(()) };
        let found = find(&index(&[("", &body, "")]), &query.match_expression(&["body"]));
        prop_assert_eq!(found, Ok(vec![1]));
        prop_assert!(query.accepts([body.as_str()]));
    }
}
