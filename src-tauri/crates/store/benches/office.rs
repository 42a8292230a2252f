//! The figures promised of the store, measured in an office of a hundred thousand invented
//! activities, each search against naive full-text search in the same run: `cargo bench -p
//! caunoi-store`, or with another number of activities behind `--`.
//!
//! The office is made once and kept under `target/store-bench`. The naive yardstick is what one
//! writes without thinking: FTS5 over an external content table, `unicode61 remove_diacritics 2`,
//! sorted by a date column, in a file encrypted and cached as ours is. Ours also counts the
//! answers; naive does not.
#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a program that measures speaks and stops at the first surprise"
)]

use caunoi_domain::{Activity, ActivityFile, ChangeSet, OrganisationFile, Table};
use caunoi_store::{ChangeKind, ChangeNote, Facet, ListQuery, Order, Store, StoreError};
use caunoi_testkit::fixed_now;
use caunoi_testkit::office::GeneratedOffice;
use rusqlite::Connection;
use std::fs;
use std::hint::black_box;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const ACTIVITIES: usize = 100_000;
/// So many records are kept in one write while the office is made.
const AT_ONCE: usize = 5_000;
/// How often each question is asked of each side; the two take turns.
const ROUNDS: usize = 9;
const PAGE: u32 = 50;
const NAIVE_KEY: &str =
    "PRAGMA key = \"x'00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff'\"";

/// A word and the first two letters of the next; none of them has a đ, which the naive index cannot
/// find.
const TYPING: &[&str] = &[
    "thong ti",
    "hop ta",
    "bao ch",
    "huu ng",
    "truyen th",
    "tap hu",
    "trien la",
    "bien gi",
    "phong vi",
    "chuyen gi",
    "hoc vi",
    "tong ke",
];
/// Two words that often stand side by side, and two that seldom do.
const TWO_TERMS: &[&str] = &[
    "hop tac ",
    "bao chi ",
    "phong vien ",
    "trien lam ",
    "tap huan ",
    "chuyen gia ",
    "hoc vien ",
    "lao huan ",
    "nghi so ",
    "khanh gia ",
    "mang viet ",
    "tieng ky ",
];
/// Two syllables of invented names.
const RARE_TERMS: &[&str] =
    &["quynh nhung ", "tuan yen ", "bao khanh ", "thinh lam ", "hieu nga ", "phuc vinh "];
/// The same typed as one does who types the marks: the spelling of every answer is looked at.
const WITH_MARKS: &[&str] = &[
    "hợp tác ",
    "báo chí ",
    "phóng viên ",
    "triển lãm ",
    "tập huấn ",
    "chuyên gia ",
    "học viên ",
    "lào huấn ",
    "nghị số ",
    "khánh gia ",
];

fn main() {
    let activities =
        std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(ACTIVITIES);
    let folder = std::env::current_exe()
        .unwrap()
        .ancestors()
        .nth(3)
        .unwrap()
        .join("store-bench")
        .join(activities.to_string());
    let office = folder.join("office");
    if !folder.join("complete").exists() {
        make(&folder, &office, activities);
    }
    println!(
        "{activities} activities, {} MB",
        fs::metadata(office.join("office.db")).unwrap().len() >> 20
    );

    opening(&office);
    let store = Store::open(&office).unwrap();
    searching(&store, &naive(&folder, &store));
    saving(&store, &folder);
    upkeep(&store);
}

/// Makes the office anew.
fn make(folder: &Path, office: &Path, activities: usize) {
    if folder.exists() {
        fs::remove_dir_all(folder).unwrap();
    }
    fs::create_dir_all(folder).unwrap();
    let start = Instant::now();
    let store = Store::create(office, fixed_now()).unwrap();
    for set in (GeneratedOffice { seed: 1, activities }).change_sets(AT_ONCE, |_| true) {
        apply(&store, ChangeKind::Import, &set);
    }
    println!("made in {:.0} s", start.elapsed().as_secs_f64());
    drop(store);
    fs::write(folder.join("complete"), "").unwrap();
}

fn apply(store: &Store, kind: ChangeKind, set: &ChangeSet) {
    let note = ChangeNote { kind, label: "bench", subject: "", actor: "bench" };
    store.write::<_, StoreError>(fixed_now(), |writing| writing.apply(&note, set)).unwrap();
}

fn opening(office: &Path) {
    let times = (0..ROUNDS).map(|_| {
        timed(|| {
            let store = Store::open(office).unwrap();
            let page = store.read(|reader| reader.list(&question(""))).unwrap();
            assert_eq!(page.hits.len(), PAGE as usize);
            store
        })
    });
    println!("opening and first page                      {}", Spread::of(times.collect()));
}

fn question(text: &str) -> ListQuery {
    ListQuery {
        tables: vec![Table::Activity],
        text: text.to_owned(),
        limit: PAGE,
        ..ListQuery::default()
    }
}

fn searching(store: &Store, naive: &Connection) {
    let kind_and_province = |text: &str| ListQuery {
        facets: vec![
            Facet { name: "kind", values: vec!["training".to_owned()] },
            Facet { name: "province", values: vec!["Thanh Hóa".to_owned()] },
        ],
        ..question(text)
    };
    let best = |text: &str| ListQuery { order: Order::Relevance, ..question(text) };
    let anywhere = |text: &str| ListQuery { tables: Vec::new(), ..question(text) };
    compare(store, naive, "word and two letters, newest 50", TYPING, question, By::Date);
    compare(store, naive, "two terms, newest 50", TWO_TERMS, question, By::Date);
    compare(store, naive, "two rare terms, newest 50", RARE_TERMS, question, By::Date);
    compare(
        store,
        naive,
        "two terms, kind, province, newest 50",
        TWO_TERMS,
        kind_and_province,
        By::DateWithin("training", "Thanh Hóa"),
    );
    compare(store, naive, "two terms with marks, newest 50", WITH_MARKS, question, By::Date);
    compare(
        store,
        naive,
        "two terms, all kinds of records, best 50",
        TWO_TERMS,
        |text| ListQuery { ..anywhere(&best(text).text) },
        By::Date,
    );
    alone(store, "two terms, best 50", TWO_TERMS, best);
    alone(store, "everything, newest 50", &[""], question);
    alone(store, "everything, by title", &[""], |text| ListQuery {
        order: Order::Title,
        ..question(text)
    });
    alone(store, "two terms, by title", TWO_TERMS, |text| ListQuery {
        order: Order::Title,
        ..question(text)
    });
}

/// How the naive side answers.
#[derive(Clone, Copy)]
enum By {
    Date,
    DateWithin(&'static str, &'static str),
}

fn compare(
    store: &Store,
    naive: &Connection,
    what: &str,
    texts: &[&str],
    question: impl Fn(&str) -> ListQuery,
    by: By,
) {
    let (mut ours, mut theirs) = (vec![Vec::new(); texts.len()], vec![Vec::new(); texts.len()]);
    let (mut found, mut found_naively) = (0, 0);
    for round in 0..=ROUNDS {
        for (i, text) in texts.iter().enumerate() {
            let query = question(text);
            let our_time = timed(|| {
                found += store.read(|reader| reader.list(black_box(&query))).unwrap().hits.len()
            });
            let their_time = timed(|| found_naively += ask_naively(naive, text, by));
            // The first round warms the caches of both.
            if round > 0 {
                ours[i].push(our_time);
                theirs[i].push(their_time);
            }
        }
    }
    // Questions differ in how many records hold their words: the one where we win least is told
    // beside the middle one.
    let ratio =
        |i: usize| Spread::of(theirs[i].clone()).median / Spread::of(ours[i].clone()).median;
    let least = (0..texts.len()).min_by(|a, b| ratio(*a).total_cmp(&ratio(*b))).unwrap();
    let (all, all_theirs) = (Spread::of(ours.concat()), Spread::of(theirs.concat()));
    println!(
        "{what:43} {all}   naive {all_theirs}   1/{:.0}, least 1/{:.0} ({:?})",
        all_theirs.median / all.median,
        ratio(least),
        texts[least]
    );
    println!("{:43} {found} hits, {found_naively} naively", "");
}

fn alone(store: &Store, what: &str, texts: &[&str], question: impl Fn(&str) -> ListQuery) {
    let times = (0..ROUNDS).flat_map(|_| texts.iter()).map(|text| {
        let query = question(text);
        timed(|| store.read(|reader| reader.list(black_box(&query))).unwrap())
    });
    println!("{what:43} {}", Spread::of(times.collect()));
}

/// The naive index over the activities of the office.
fn naive(folder: &Path, store: &Store) -> Connection {
    let path: PathBuf = folder.join("naive.db");
    let made = path.exists();
    let connection = Connection::open(&path).unwrap();
    connection.execute_batch(NAIVE_KEY).unwrap();
    connection
        .execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536",
        )
        .unwrap();
    connection.set_prepared_statement_cache_capacity(16);
    if made {
        return connection;
    }
    let schema = "BEGIN;
        CREATE TABLE docs (id INTEGER PRIMARY KEY, title TEXT, body TEXT, kind TEXT, province TEXT, starts_on TEXT);
        CREATE INDEX docs_by_date ON docs (starts_on);
        CREATE VIRTUAL TABLE naive USING fts5 (title, body, content='docs', content_rowid='id', tokenize='unicode61 remove_diacritics 2');";
    connection.execute_batch(schema).unwrap();
    let mut query = ListQuery { limit: 1000, ..question("") };
    loop {
        let page = store.read(|reader| reader.list(&query)).unwrap();
        for hit in &page.hits {
            let activity = store.read(|reader| reader.record::<Activity>(hit.id)).unwrap().unwrap();
            let values = (
                &hit.title,
                &hit.body,
                activity.kind.code(),
                activity.province.as_str(),
                activity.starts_on.to_string(),
            );
            let sql = "INSERT INTO docs (title, body, kind, province, starts_on) VALUES (?1, ?2, ?3, ?4, ?5)";
            connection.prepare_cached(sql).unwrap().execute(values).unwrap();
        }
        match page.next {
            Some(next) => query.after = Some(next),
            None => break,
        }
    }
    connection
        .execute_batch(
            "INSERT INTO naive (naive) VALUES ('rebuild'); COMMIT; PRAGMA wal_checkpoint(TRUNCATE)",
        )
        .unwrap();
    connection
}

fn ask_naively(naive: &Connection, text: &str, by: By) -> usize {
    let mut words: Vec<String> =
        text.split_whitespace().map(|word| format!("\"{word}\"")).collect();
    if !text.ends_with(' ')
        && let Some(last) = words.last_mut()
    {
        last.push('*');
    }
    let matching = words.join(" AND ");
    let (within, kind, province) = match by {
        By::Date => ("", "", ""),
        By::DateWithin(kind, province) => ("AND d.kind = ?2 AND d.province = ?3", kind, province),
    };
    let sql = format!(
        "SELECT d.id, d.title, d.body FROM naive JOIN docs d ON d.id = naive.rowid WHERE naive MATCH ?1 {within} ORDER BY d.starts_on DESC LIMIT {PAGE}"
    );
    let mut statement = naive.prepare_cached(&sql).unwrap();
    let values: &[&dyn rusqlite::ToSql] =
        if within.is_empty() { &[&matching] } else { &[&matching, &kind, &province] };
    let mut rows = statement.query(values).unwrap();
    let mut count = 0;
    while let Some(row) = rows.next().unwrap() {
        black_box((row.get::<_, String>(1).unwrap(), row.get::<_, String>(2).unwrap()));
        count += 1;
    }
    count
}

/// One change of an activity, acknowledged and on the disk; beside it what the disk takes for the
/// smallest write that lasts.
fn saving(store: &Store, folder: &Path) {
    let ids: Vec<_> = store
        .read(|reader| reader.list(&ListQuery { limit: 60, ..question("") }))
        .unwrap()
        .hits
        .into_iter()
        .map(|hit| hit.id)
        .collect();
    let mut disk = fs::File::create(folder.join("smallest-write")).unwrap();
    let (mut saves, mut writes) = (Vec::new(), Vec::new());
    for id in ids {
        let file = store.read(|reader| reader.file::<ActivityFile>(id)).unwrap().unwrap();
        let mut wanted = file.clone();
        wanted.activity.outcome = if file.activity.outcome.as_str().ends_with(" thêm") {
            file.activity.outcome.as_str().trim_end_matches(" thêm").into()
        } else {
            format!("{} thêm", file.activity.outcome).as_str().into()
        };
        let set = ChangeSet::between_files(Some(&file), &wanted);
        saves.push(timed(|| apply(store, ChangeKind::Edit, &set)));
        writes.push(timed(|| disk.write_all(&[7; 4096]).and_then(|()| disk.sync_data()).unwrap()));
    }
    println!("one durable save                            {}", Spread::of(saves));
    println!("4 KB written and synced                     {}", Spread::of(writes));
}

fn upkeep(store: &Store) {
    let organisation =
        GeneratedOffice { seed: 1, activities: 0 }.organisations().next().unwrap().organisation.id;
    let file = store.read(|reader| reader.file::<OrganisationFile>(organisation)).unwrap().unwrap();
    let mut renamed = file.clone();
    renamed.names[0].name = format!("{} mới", file.names[0].name).as_str().into();
    let there =
        timed(|| apply(store, ChangeKind::Edit, &ChangeSet::between_files(Some(&file), &renamed)));
    let back =
        timed(|| apply(store, ChangeKind::Edit, &ChangeSet::between_files(Some(&renamed), &file)));
    let facets = vec![Facet { name: "organisation", values: vec![organisation.to_string()] }];
    let named =
        store.read(|reader| reader.list(&ListQuery { facets, ..question("") })).unwrap().total;
    println!("renaming an organisation of {named} activities   {}", Spread::of(vec![there, back]));
    println!(
        "making the search index anew                {}",
        Spread::of(vec![timed(|| store.rebuild_index().unwrap())])
    );
    println!(
        "looking the office over                     {}",
        Spread::of(vec![timed(|| assert_eq!(store.verify().unwrap(), []))])
    );
}

fn timed<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    let done = work();
    let time = start.elapsed();
    // What takes the work apart again is not measured.
    drop(done);
    time
}

/// Minimum, median and ninth decile, in milliseconds.
struct Spread {
    min: f64,
    median: f64,
    most: f64,
}

impl Spread {
    fn of(mut times: Vec<Duration>) -> Spread {
        times.sort();
        let at = |place: usize| {
            times
                .get(place.min(times.len() - 1))
                .map_or(f64::NAN, |time| time.as_secs_f64() * 1000.0)
        };
        Spread { min: at(0), median: at(times.len() / 2), most: at(times.len() * 9 / 10) }
    }
}

impl std::fmt::Display for Spread {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:9.3} ms (min {:.3}, p90 {:.3})", self.median, self.min, self.most)
    }
}
