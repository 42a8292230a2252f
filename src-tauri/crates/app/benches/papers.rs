//! What printing costs in a large office, from click to PDF, by the commands the window calls:
//! `cargo bench -p caunoi-app`, or with another number of activities behind `--`.
//!
//! The yardstick is an office that holds nothing but what the packs tell of: what a pack costs more
//! in the large one is the price of finding, and its memory tells whether the office's size weighs
//! on a paper. Every turn is a process of its own, the offices taking turns; its first click finds
//! nothing read yet but the first page of the log, the second everything. Offices are made once and
//! kept under `target/papers-bench`.
#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a program that measures speaks and stops at the first surprise"
)]

use caunoi_app::{App, AppError, Event, Host, PathUse, PickedPath};
use caunoi_domain::{ActivityFile, ActivityKind, ActivityStatus, AgreementFile, Id, Side};
use caunoi_store::{ChangeKind, ChangeNote, Store, StoreError};
use caunoi_testkit::fixed_now;
use caunoi_testkit::office::GeneratedOffice;
use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;
use std::time::Instant;
use std::{env, fs};

const ACTIVITIES: usize = 100_000;
/// So many records are kept in one write while an office is made.
const AT_ONCE: usize = 5_000;
/// How often each paper is drawn in each office.
const TURNS: usize = 5;
/// The office that holds everything, and the one that holds what the packs tell of.
const OFFICES: [&str; 2] = ["large", "small"];

/// A paper, with the most its first click may take in milliseconds.
struct Case {
    name: &'static str,
    aim: f64,
}

const CASES: [Case; 3] = [
    Case { name: "talks", aim: 300.0 },
    Case { name: "agreement", aim: 300.0 },
    Case { name: "year", aim: 200.0 },
];

fn main() {
    let arguments: Vec<String> =
        env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => all(ACTIVITIES),
        [activities] => all(activities.parse().unwrap()),
        [activities, office, case] => {
            println!("{}", turn(activities.parse().unwrap(), office, case).line())
        }
        _ => println!("cargo bench -p caunoi-app [-- ACTIVITIES]"),
    }
}

fn all(activities: usize) {
    for office in OFFICES {
        made(activities, office);
    }
    println!("{activities} activities");
    for Case { name, aim } in CASES {
        let (mut large, mut small) = (Vec::new(), Vec::new());
        for _ in 0..TURNS {
            large.push(own_turn(activities, OFFICES[0], name));
            small.push(own_turn(activities, OFFICES[1], name));
        }
        let (large, small) = (Cost::of(&large), Cost::of(&small));
        assert!(
            name == "year" || large.pages == small.pages,
            "a pack of {} pages here and of {} there",
            large.pages,
            small.pages
        );
        println!("{name}, {} pages", large.pages);
        large.print("large");
        small.print("small");
        println!(
            "  large / small = {:.2} of the first click, {:.2} of the next, {:.2} of the memory; first click (aim: at most {aim} ms)",
            large.first / small.first,
            large.next / small.next,
            large.megabytes / small.megabytes
        );
    }
}

/// What drawing a paper cost.
#[derive(Clone, Copy)]
struct Cost {
    /// Milliseconds of the first click.
    first: f64,
    /// Milliseconds of a later one.
    next: f64,
    /// Peak of the process.
    megabytes: f64,
    pages: usize,
}

impl Cost {
    fn line(self) -> String {
        format!("{} {} {} {}", self.first, self.next, self.megabytes, self.pages)
    }

    fn parse(line: &str) -> Option<Cost> {
        let mut numbers = line.split_whitespace().map(|number| number.parse::<f64>());
        let mut next = || numbers.next()?.ok();
        Some(Cost { first: next()?, next: next()?, megabytes: next()?, pages: next()? as usize })
    }

    /// The medians of times, the greatest peak.
    fn of(turns: &[Cost]) -> Cost {
        let median = |of: fn(&Cost) -> f64| median(turns.iter().map(of).collect());
        Cost {
            first: median(|cost| cost.first),
            next: median(|cost| cost.next),
            megabytes: turns.iter().map(|cost| cost.megabytes).fold(0.0, f64::max),
            pages: turns[0].pages,
        }
    }

    fn print(self, office: &str) {
        let Cost { first, next, megabytes, .. } = self;
        println!(
            "  {office:8} first click {first:6.0} ms   next {next:6.0} ms   peak {megabytes:5.0} MB"
        );
    }
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

/// One turn in a process of its own.
fn own_turn(activities: usize, office: &str, case: &str) -> Cost {
    let output = Command::new(env::current_exe().unwrap())
        .args([&activities.to_string(), office, case])
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Cost::parse(&String::from_utf8_lossy(&output.stdout)).unwrap()
}

fn turn(activities: usize, office: &str, case: &str) -> Cost {
    let data = tempfile::tempdir().unwrap();
    let app = App::new(Arc::new(Bench { data: data.path().to_owned() }));
    let call = |command: &str, request: Value| app.call(command, request).unwrap();
    call("office_open", json!({ "folder": folder(activities, office) }));
    call("activity_list", json!({ "limit": 50 }));

    let occasion = occasion(activities);
    let draw: Box<dyn Fn() -> Value> = match case {
        "year" => {
            let report = json!({ "kind": "periodic", "lang": "vi", "scheme": "mid_month", "period": "2025" });
            Box::new(move || call("report_draw", json!({ "report": report })))
        }
        _ => {
            let (kind, template, id) = match case {
                "talks" => ("activity", "ministerial_talks", occasion.activity.id),
                _ => ("agreement", "", occasion.activity.agreement.unwrap()),
            };
            let begun = call(
                "pack_begin",
                json!({ "subject": { "kind": kind, "id": id }, "template": template, "lang": "vi" }),
            );
            let mut pack = begun["file"].clone();
            // From a day on that makes it about sixty pages: what the agreement was carried out by
            // is told of all ten years.
            pack["pack"]["span"] = json!("chosen");
            pack["pack"]["periodFrom"] = json!("2025-08");
            Box::new(move || call("pack_compose", json!({ "pack": pack, "lang": "vi" })))
        }
    };
    let (first, drawn) = timed(&draw);
    let next = median((0..3).map(|_| timed(&draw).0).collect());
    let pages =
        drawn.pointer("/paper/pages").or(drawn.get("pages")).and_then(Value::as_u64).unwrap();
    Cost { first, next, megabytes: peak_megabytes(), pages: pages as usize }
}

fn timed(draw: &dyn Fn() -> Value) -> (f64, Value) {
    let start = Instant::now();
    let drawn = draw();
    (start.elapsed().as_secs_f64() * 1000.0, drawn)
}

/// Peak of this process as the system counts it; 0 where it does not say.
fn peak_megabytes() -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    peak.and_then(|peak| peak.split_whitespace().next()?.parse::<f64>().ok()).unwrap_or(0.0)
        / 1024.0
}

/// The talks the pack is for: the first that are planned under an agreement.
fn occasion(activities: usize) -> ActivityFile {
    let are_talks = |file: &ActivityFile| {
        file.activity.kind == ActivityKind::Talks
            && file.activity.agreement.is_some()
            && file.activity.status == ActivityStatus::Planned
    };
    generated(activities).activities().find(are_talks).unwrap()
}

fn generated(activities: usize) -> GeneratedOffice {
    GeneratedOffice { seed: 1, activities }
}

fn folder(activities: usize, office: &str) -> PathBuf {
    let target = env::current_exe().unwrap().ancestors().nth(3).unwrap().to_owned();
    target.join("papers-bench").join(activities.to_string()).join(office)
}

/// Makes an office unless it was made before.
fn made(activities: usize, office: &str) {
    let folder = folder(activities, office);
    let complete = folder.with_extension("complete");
    if complete.exists() {
        return;
    }
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    fs::create_dir_all(folder.parent().unwrap()).unwrap();
    let data = tempfile::tempdir().unwrap();
    let app = App::new(Arc::new(Bench { data: data.path().to_owned() }));
    app.call("office_create", json!({ "folder": folder, "office": { "unitName": "Cơ quan Thử" } }))
        .unwrap();
    drop(app);
    let keeps = keeps(activities, office);
    let store = Store::open(&folder).unwrap();
    for set in generated(activities).change_sets(AT_ONCE, keeps) {
        let note =
            ChangeNote { kind: ChangeKind::Import, label: "bench", subject: "", actor: "bench" };
        store.write::<_, StoreError>(fixed_now(), |writing| writing.apply(&note, &set)).unwrap();
    }
    drop(store);
    fs::write(complete, "").unwrap();
}

/// Which activities an office holds: all, or those the packs for the talks and for their agreement
/// tell of.
fn keeps(activities: usize, office: &str) -> Box<dyn Fn(&ActivityFile) -> bool> {
    if office == OFFICES[0] {
        return Box::new(|_| true);
    }
    let talks = occasion(activities);
    let partner =
        talks.parties.iter().find(|party| party.side == Side::Partner).unwrap().organisation;
    let with_partner = |agreement: &AgreementFile| {
        agreement.parties.iter().any(|party| party.organisation == partner)
    };
    let mut agreements: Vec<Id> = generated(activities)
        .agreements()
        .filter(with_partner)
        .map(|file| file.agreement.id)
        .collect();
    agreements.extend(talks.activity.agreement);
    Box::new(move |file| {
        file.activity.agreement.is_some_and(|agreement| agreements.contains(&agreement))
            || file.parties.iter().any(|party| party.organisation == partner)
    })
}

/// A host with its own folder and a clock that stands still.
struct Bench {
    data: PathBuf,
}

impl Host for Bench {
    fn now(&self) -> DateTime<Utc> {
        DateTime::from_timestamp_millis(fixed_now() as i64).unwrap()
    }

    fn data_dir(&self) -> PathBuf {
        self.data.clone()
    }

    fn actor(&self) -> String {
        "bench".to_owned()
    }

    fn resolve(&self, picked: &PickedPath, _: PathUse) -> Result<PathBuf, AppError> {
        Ok(picked.as_path())
    }

    fn emit(&self, _: &Event) {}
}
