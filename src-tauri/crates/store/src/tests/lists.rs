//! Lists and searches: every answer once and in order, page by page, whatever is asked.

use super::world::{World, few_cases};
use crate::search::{SearchQuery, fold, words};
use crate::{Facet, ListQuery, Order, Page, Store, StoreError, TallyQuery};
use caunoi_domain::{DateReading, Id, Table};
use caunoi_testkit::builders::{activity, agreement};
use caunoi_testkit::edits::{edit, foundation};
use caunoi_testkit::{Mint, typed};
use chrono::NaiveDate;
use proptest::prelude::*;
use proptest::sample::select;

const ORDERS: [Order; 4] = [Order::Newest, Order::Oldest, Order::Title, Order::Relevance];

fn tables() -> impl Strategy<Value = Vec<Table>> {
    let listed = [
        Table::Activity,
        Table::Agreement,
        Table::Commitment,
        Table::Organisation,
        Table::Person,
        Table::FollowUp,
    ];
    prop_oneof![3 => prop::sample::subsequence(listed.to_vec(), 0..=5), 1 => Just(vec![Table::Office, Table::ActivityTag])]
}

fn facets() -> impl Strategy<Value = Vec<Facet>> {
    let name = select(vec![
        "kind",
        "status",
        "province",
        "tag",
        "organisation",
        "person",
        "agreement",
        "country",
        "level",
        "không có",
    ]);
    let value = prop_oneof![
        select(vec!["talks", "held", "VN", "unknown", "", "Huế", "bao chi"])
            .prop_map(str::to_owned),
        typed(),
        any::<String>(),
        select(Table::ALL).prop_map(|table| caunoi_testkit::Pool::id(table, 0).to_string()),
    ];
    let facet = (name, prop::collection::vec(value, 0..3))
        .prop_map(|(name, values)| Facet { name, values });
    prop_oneof![2 => Just(Vec::new()), 1 => prop::collection::vec(facet, 1..3)]
}

fn day() -> impl Strategy<Value = Option<NaiveDate>> {
    let any_day = (-262_000..262_000i32, 1..=366u32)
        .prop_map(|(year, day)| NaiveDate::from_yo_opt(year, day));
    let likely =
        (2019..2028i32, 1..=366u32).prop_map(|(year, day)| NaiveDate::from_yo_opt(year, day));
    prop_oneof![3 => Just(None), 2 => likely, 1 => any_day, 1 => select(vec![Some(NaiveDate::MIN), Some(NaiveDate::MAX)])]
}

fn question() -> impl Strategy<Value = ListQuery> {
    (
        tables(),
        prop_oneof![Just(String::new()), typed()],
        facets(),
        (day(), day(), select(DateReading::ALL)),
        select(ORDERS.to_vec()),
    )
        .prop_map(|(tables, text, facets, (from, to, dated), order)| ListQuery {
            tables,
            text,
            facets,
            from,
            to,
            dated,
            order,
            after: None,
            limit: 1000,
        })
}

fn ids(page: &Page) -> Vec<(Table, Id)> {
    page.hits.iter().map(|hit| (hit.table, hit.id)).collect()
}

fn list(store: &Store, query: &ListQuery) -> Page {
    store.read(|reader| reader.list(query)).unwrap()
}

/// What a question must find, by looking at every entry.
fn expected(store: &Store, query: &ListQuery) -> Vec<(Table, Id)> {
    let all = list(store, &ListQuery { limit: 100_000, ..ListQuery::default() });
    let typed = SearchQuery::parse(&query.text);
    let wanted = |hit: &&crate::Hit| {
        let of_table = query.tables.is_empty() || query.tables.contains(&hit.table);
        let lines: Vec<&str> = hit.title.lines().chain(hit.body.lines()).collect();
        of_table
            && typed
                .as_ref()
                .is_none_or(|typed| answers(typed, &lines) && typed.accepts(lines.iter().copied()))
    };
    let mut found: Vec<_> = all.hits.iter().filter(wanted).map(|hit| (hit.table, hit.id)).collect();
    found.sort();
    found
}

/// Whether every term stands in one of the lines, folded.
fn answers(typed: &SearchQuery, lines: &[&str]) -> bool {
    let folded: Vec<Vec<_>> = lines.iter().map(|line| words(&fold(line))).collect();
    typed.terms().iter().all(|term| {
        folded.iter().any(|line| {
            line.windows(term.words().len()).any(|window| {
                window.iter().zip(term.words()).all(|(word, asked)| asked.finds(&word.folded))
            })
        })
    })
}

fn world_after(
    foundation: &[caunoi_testkit::edits::Edit],
    edits: &[caunoi_testkit::edits::Edit],
) -> World {
    let mut world = World::founded(foundation);
    for edit in edits {
        drop(world.perform(edit));
    }
    world
}

proptest! {
    #![proptest_config(few_cases())]

    #[test]
    fn nothing_asked_breaks_a_list(
        foundation in foundation(),
        edits in prop::collection::vec(edit(), 4..12),
        questions in prop::collection::vec((question(), 0..4u32), 20..40),
    ) {
        let world = world_after(&foundation, &edits);
        for (question, limit) in questions {
            let limit = [0, 1, 50, u32::MAX][limit as usize];
            let page = world.store.read(|reader| reader.list(&ListQuery { limit, ..question.clone() }));
            let page = page.map_err(|error| TestCaseError::fail(format!("{question:?}: {error}")))?;
            prop_assert!(page.hits.len() <= limit as usize);
        }
    }

    #[test]
    fn pages_hold_every_answer_once_and_in_order(
        foundation in foundation(),
        edits in prop::collection::vec(edit(), 4..12),
        questions in prop::collection::vec((question(), 1..4u32), 8..16),
    ) {
        let world = world_after(&foundation, &edits);
        for (question, limit) in questions {
            let whole = list(&world.store, &question);
            prop_assert_eq!(&whole.next, &None);
            if question.order == Order::Relevance {
                continue;
            }
            let mut paged = Vec::new();
            let mut query = ListQuery { limit, ..question.clone() };
            loop {
                let page = list(&world.store, &query);
                prop_assert_eq!((page.total, page.more), (whole.total, whole.more));
                prop_assert!(page.next.is_none() || page.hits.len() == limit as usize);
                paged.extend(ids(&page));
                match page.next {
                    Some(next) => query.after = Some(next),
                    None => break,
                }
            }
            prop_assert_eq!(paged, ids(&whole), "{:?}", question);
        }
    }

    #[test]
    fn a_search_finds_what_a_look_at_every_record_finds(
        foundation in foundation(),
        edits in prop::collection::vec(edit(), 4..12),
        questions in prop::collection::vec(question(), 8..16),
    ) {
        let world = world_after(&foundation, &edits);
        for question in questions {
            let question = ListQuery { facets: Vec::new(), from: None, to: None, dated: DateReading::FirstDay, ..question };
            let page = list(&world.store, &question);
            let mut found = ids(&page);
            found.sort();
            prop_assert_eq!((page.total as usize, page.more), (found.len(), false));
            prop_assert_eq!(found, expected(&world.store, &question), "{:?}", question);
        }
    }

    #[test]
    fn a_cursor_that_no_page_gave_is_refused(
        order in select(ORDERS.to_vec()), after in prop_oneof![any::<String>(), "[not]?\\.?-?[0-9]{0,20}\\.?[0-9]{0,3}\\+?"]
    ) {
        let world = World::empty();
        let answer = world.store.read(|reader| reader.list(&ListQuery { order, after: Some(after.clone()), limit: 5, ..ListQuery::default() }));
        match answer {
            Err(StoreError::NoSuchPlace(place)) => prop_assert_eq!(place, after),
            // Well formed: a place in this list, though no page ended there.
            Ok(page) => prop_assert!(after.len() > 3 && page.hits.is_empty()),
            Err(other) => return Err(TestCaseError::fail(other.to_string())),
        }
    }
}

/// An office with so many activities, from 1 January 2025 on, a day each.
fn many(titles: impl Iterator<Item = String>) -> World {
    let world = World::empty();
    let mut mint = Mint::default();
    let first = NaiveDate::from_ymd_opt(2025, 1, 1).unwrap();
    let changes = titles.enumerate().flat_map(|(i, title)| {
        let day = first + chrono::Days::new(i as u64 % 3000);
        caunoi_domain::ChangeSet::between_files(
            None,
            &activity(&mut mint, &title, &day.to_string()),
        )
        .changes
    });
    let set = caunoi_domain::ChangeSet { changes: changes.collect() };
    world
        .store
        .write::<_, StoreError>(1, |writing| {
            writing.apply(&super::world::note(crate::ChangeKind::Import), &set)
        })
        .unwrap();
    world
}

#[test]
fn a_cursor_of_one_order_is_refused_by_another() {
    let world = many((0..6).map(|i| format!("Hội đàm Thử {i}")));
    for given in [Order::Newest, Order::Oldest, Order::Title] {
        let next =
            list(&world.store, &ListQuery { order: given, limit: 2, ..ListQuery::default() })
                .next
                .unwrap();
        for asked in ORDERS {
            let query = ListQuery {
                order: asked,
                after: Some(next.clone()),
                limit: 2,
                ..ListQuery::default()
            };
            let answer = world.store.read(|reader| reader.list(&query));
            // Relevance goes on by day where there was too much to rank.
            let goes_on = asked == given || (asked, given) == (Order::Relevance, Order::Newest);
            assert_eq!(answer.is_ok(), goes_on, "{given:?} → {asked:?}");
        }
    }
}

#[test]
fn more_than_a_thousand_are_not_counted() {
    let world = many(
        (0..1100)
            .map(|i| format!("Hội đàm {}", if i % 110 == 0 { "đặc biệt" } else { "dạc biét" })),
    );
    let counted = |text: &str, order| {
        let page = list(
            &world.store,
            &ListQuery { text: text.to_owned(), order, limit: 5, ..ListQuery::default() },
        );
        (page.hits.len(), page.total, page.more)
    };
    for order in ORDERS {
        assert_eq!(counted("hoi dam", order), (5, 1000, true), "{order:?}");
    }
    // Ten are spelled so; the count has not looked at all, and says so.
    for order in ORDERS {
        let (hits, total, more) = counted("đặc biệt ", order);
        assert_eq!((hits, more), (5, true), "{order:?}");
        assert!((5..=10).contains(&total), "{order:?}: {total}");
    }
    let all = list(
        &world.store,
        &ListQuery { text: "đặc biệt ".to_owned(), limit: 50, ..ListQuery::default() },
    );
    assert_eq!((all.hits.len(), all.total, all.more, all.next), (10, 10, false, None));
}

#[test]
fn a_period_holds_what_begins_in_it_and_nothing_without_a_date() {
    let world = World::empty();
    let mut mint = Mint::default();
    for (title, date) in [
        ("ngày", "2025-05-01"),
        ("tháng", "2025-05"),
        ("năm", "2025"),
        ("không rõ", "unknown"),
        ("xưa", "1900-01-01"),
    ] {
        world.save(&activity(&mut mint, title, date));
    }
    let day = |text: &str| (!text.is_empty()).then(|| text.parse::<NaiveDate>().unwrap());
    let within = |from: &str, to: &str| {
        let query = ListQuery { from: day(from), to: day(to), limit: 9, ..ListQuery::default() };
        list(&world.store, &query)
            .hits
            .into_iter()
            .map(|hit| hit.title)
            .collect::<Vec<_>>()
            .join(", ")
    };
    assert_eq!(within("", ""), "tháng, ngày, năm, xưa, không rõ");
    assert_eq!(within("2025-05-01", ""), "tháng, ngày");
    assert_eq!(within("", "2025-04-30"), "năm, xưa");
    assert_eq!(within("1900-01-01", "1900-01-01"), "xưa");
    assert_eq!(within("0001-01-01", "1899-12-31"), "");
    assert_eq!(within("0001-01-01", "9999-12-31"), "tháng, ngày, năm, xưa");
    assert_eq!(within("2026-01-01", "2025-01-01"), "");
}

#[test]
fn titles_of_several_kinds_sort_into_one_vietnamese_list() {
    let world = World::empty();
    let mut mint = Mint::default();
    world.save(&activity(&mut mint, "Đối thoại Thử", "2025-01-01"));
    world.save(&activity(&mut mint, "An ninh Thử", "2025-01-01"));
    let mut paper = agreement(&mut mint, "Đ", Id::NIL, Id::NIL, &[]);
    paper.parties.clear();
    world.save(&paper);
    world.save(&activity(&mut mint, "Dạ hội Thử", "2025-01-01"));
    let query = ListQuery {
        tables: vec![Table::Activity, Table::Agreement],
        order: Order::Title,
        limit: 9,
        ..ListQuery::default()
    };
    let titles: Vec<_> = list(&world.store, &query).hits.into_iter().map(|hit| hit.title).collect();
    assert_eq!(titles, ["An ninh Thử", "Bản ghi nhớ Thử Đ", "Dạ hội Thử", "Đối thoại Thử"]);
}

#[test]
fn a_province_is_wanted_in_any_spelling_that_folds_alike() {
    let world = World::empty();
    let mut file = activity(&mut Mint::default(), "Hội đàm Thử", "2025-01-01");
    file.activity.province = "Thanh Hóa".into();
    world.save(&file);
    for (province, found) in [("Thanh Hoá", 1), ("thanh hoa", 1), ("Thanh", 0), ("", 0)] {
        let facets = vec![Facet { name: "province", values: vec![province.to_owned()] }];
        assert_eq!(
            list(&world.store, &ListQuery { facets, limit: 9, ..ListQuery::default() }).hits.len(),
            found,
            "{province}"
        );
    }
}

#[test]
fn the_best_match_comes_first_and_too_many_come_by_day() {
    let world = many((0..30).map(|i| format!("Hội đàm Thử {i}")));
    let mut mint = Mint::default();
    for _ in 0..100 {
        mint.id();
    }
    let mut file = activity(&mut mint, "Chuyến đi Thử", "2040-01-01");
    file.activity.summary = "có một buổi hội đàm".into();
    world.save(&file);
    let query =
        |order| ListQuery { text: "hoi dam".to_owned(), order, limit: 31, ..ListQuery::default() };
    let position = |order| {
        list(&world.store, &query(order)).hits.iter().position(|hit| hit.id == file.activity.id)
    };
    assert_eq!(position(Order::Newest), Some(0));
    assert_eq!(position(Order::Relevance), Some(30));
}

#[test]
fn the_spelling_that_was_typed_comes_before_its_other_one() {
    let titles = ["Kỉ niệm Thử", "Kỷ niệm Thử", "ເມືອງຫລວງ", "ເມືອງຫຼວງ"];
    let world = many(titles.into_iter().map(str::to_owned));
    let best = |text: &str, limit| {
        let query = ListQuery {
            text: text.to_owned(),
            order: Order::Relevance,
            limit,
            ..ListQuery::default()
        };
        let page = list(&world.store, &query);
        (page.hits.into_iter().map(|hit| hit.title).collect::<Vec<_>>(), page.total)
    };
    let both = |first: usize, second: usize| {
        (vec![titles[first].to_owned(), titles[second].to_owned()], 2)
    };
    assert_eq!(best("kỉ niệm", 9), both(0, 1));
    assert_eq!(best("kỷ niệm", 9), both(1, 0));
    assert_eq!(best("ຫລວງ", 9), both(2, 3));
    assert_eq!(best("ຫຼວງ", 9), both(3, 2));
    assert_eq!(best("ຫຼວງ", 1), (vec![titles[3].to_owned()], 2));
}

#[test]
fn a_thousand_values_of_a_facet_can_be_wanted() {
    let world = many((0..3).map(|i| format!("Hội đàm Thử {i}")));
    let values = (0..3000).map(|i| format!("loại {i}")).chain(["talks".to_owned()]).collect();
    let query = ListQuery {
        facets: vec![Facet { name: "kind", values }],
        limit: 9,
        ..ListQuery::default()
    };
    assert_eq!(list(&world.store, &query).hits.len(), 3);
}

#[test]
fn a_date_known_less_exactly_lies_surely_or_possibly_in_a_period() {
    let world = World::empty();
    let mut mint = Mint::default();
    for (title, date) in [
        ("ngày", "2025-05-14"),
        ("tháng", "2025-05"),
        ("tháng sau", "2025-06"),
        ("năm", "2025"),
        ("không rõ", "unknown"),
    ] {
        world.save(&activity(&mut mint, title, date));
    }
    let day = |text: &str| (!text.is_empty()).then(|| text.parse::<NaiveDate>().unwrap());
    let found = |dated, from: &str, to: &str| {
        let query =
            ListQuery { from: day(from), to: day(to), dated, limit: 9, ..ListQuery::default() };
        list(&world.store, &query)
            .hits
            .into_iter()
            .map(|hit| hit.title)
            .collect::<Vec<_>>()
            .join(", ")
    };
    let (surely, possibly) = (DateReading::Surely, DateReading::Possibly);
    assert_eq!(found(surely, "2025-05-01", "2025-05-31"), "ngày, tháng");
    assert_eq!(found(possibly, "2025-05-01", "2025-05-31"), "năm, không rõ");
    assert_eq!(found(surely, "2025-05-10", "2025-06-14"), "ngày");
    assert_eq!(found(possibly, "2025-05-10", "2025-06-14"), "tháng sau, tháng, năm, không rõ");
    assert_eq!(found(surely, "2024-12-15", "2026-01-14"), "tháng sau, ngày, tháng, năm");
    assert_eq!(found(possibly, "2024-12-15", "2026-01-14"), "không rõ");
    assert_eq!(found(surely, "2025-05-14", ""), "tháng sau, ngày");
    assert_eq!(found(possibly, "", "2025-05-14"), "tháng, năm, không rõ");
}

proptest! {
    #![proptest_config(few_cases())]

    /// Many questions at once count what each list by itself shows.
    #[test]
    fn a_tally_counts_what_lists_show(
        foundation in foundation(),
        edits in prop::collection::vec(edit(), 4..16),
        questions in prop::collection::vec((tables(), facets(), day(), day(), select(DateReading::ALL)), 10..30),
    ) {
        let world = world_after(&foundation, &edits);
        let asked: Vec<TallyQuery> =
            questions.into_iter().map(|(tables, facets, from, to, dated)| TallyQuery { tables, facets, from, to, dated }).collect();
        let tallies = world.store.read(|reader| reader.tally(&asked)).unwrap();
        for (asked, tally) in asked.into_iter().zip(tallies) {
            let page = list(&world.store, &ListQuery { limit: 1000, ..asked.clone().into() });
            prop_assert_eq!((page.hits.len() as u32, page.more), (tally.records, false), "{:?}", asked);
        }
    }
}
