//! The figures promised of typesetting, beside what else can set papers on this machine: `cargo
//! bench -p caunoi-document`.
//!
//! Every turn is a process of its own, ours and the others', so that nobody profits from what it
//! kept in mind of the turn before (typst does); they take turns, with the same words and faces.
//! Time is from words to file, the median of the turns; memory is the greatest peak of a process.
//! The engine's own floor is its layout without a file.
#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a program that measures speaks and stops at the first surprise"
)]

mod beside;
mod markup;
#[path = "../../tests/samples/mod.rs"]
#[allow(dead_code, unused_imports)]
mod samples;

use std::process::Command;
use std::time::Instant;

use caunoi_document::block::*;
use caunoi_document::{Document, Lang, typeset};

use beside::{YARDSTICKS, Yardstick};

/// How often each paper is set.
const TURNS: usize = 7;

/// A paper.
struct Case {
    name: &'static str,
    /// What it must have at least, so that nobody wins by leaving words out.
    pages: usize,
    document: fn() -> Document,
    /// Whether others set it too.
    beside: bool,
}

const CASES: [Case; 5] = [
    Case { name: "pack-30", pages: 30, document: || pack(5), beside: false },
    Case {
        name: "report-200",
        pages: 180,
        document: || prose(&report(200), Lang::Vi),
        beside: true,
    },
    Case { name: "lao-100", pages: 90, document: || prose(&lao(100), Lang::Lo), beside: true },
    Case { name: "pack-60", pages: 60, document: || pack(10), beside: true },
    Case {
        name: "report-2000",
        pages: 1800,
        document: || prose(&report(2000), Lang::Vi),
        beside: false,
    },
];

fn main() {
    let arguments: Vec<String> =
        std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match arguments.as_slice() {
        [] => all(),
        [name] => println!("{}", turn(CASES.iter().find(|case| case.name == name).unwrap()).line()),
        _ => println!("cargo bench -p caunoi-document [-- CASE]"),
    }
}

/// What setting a paper cost.
#[derive(Clone, Copy)]
pub(crate) struct Cost {
    milliseconds: f64,
    /// Of these, the layout; 0 where it is not told apart.
    layout: f64,
    megabytes: f64,
    kilobytes: f64,
    pages: usize,
}

impl Cost {
    fn line(self) -> String {
        format!(
            "{} {} {} {} {}",
            self.milliseconds, self.layout, self.megabytes, self.kilobytes, self.pages
        )
    }

    fn parse(line: &str) -> Option<Self> {
        let mut numbers = line.split_whitespace().map(|number| number.parse::<f64>());
        let mut next = || numbers.next()?.ok();
        Some(Self {
            milliseconds: next()?,
            layout: next()?,
            megabytes: next()?,
            kilobytes: next()?,
            pages: next()? as usize,
        })
    }

    /// The medians of times, the greatest peak; nothing of no turns.
    fn of(turns: &[Self]) -> Option<Self> {
        let median = |of: fn(&Self) -> f64| {
            let mut figures: Vec<f64> = turns.iter().map(of).collect();
            figures.sort_by(f64::total_cmp);
            figures[figures.len() / 2]
        };
        let last = turns.last()?;
        Some(Self {
            milliseconds: median(|cost| cost.milliseconds),
            layout: median(|cost| cost.layout),
            megabytes: turns.iter().map(|cost| cost.megabytes).fold(0.0, f64::max),
            ..*last
        })
    }

    fn print(self, who: &str) {
        let Self { milliseconds, megabytes, kilobytes, pages, .. } = self;
        // Who packs the objects of a file away does not show how many pages it has.
        let pages = if pages == 0 { "?".to_owned() } else { pages.to_string() };
        println!(
            "  {who:12} {milliseconds:7.0} ms  {megabytes:5.0} MB  {kilobytes:6.0} KiB  {pages:>5} pages"
        );
    }
}

fn all() {
    let mut per_page = Vec::new();
    for case in &CASES {
        println!("{}", case.name);
        let blocks = (case.document)().blocks;
        let (mut own, mut others) = (Vec::new(), YARDSTICKS.map(|_| Vec::new()));
        for _ in 0..TURNS {
            own.push(own_turn(case));
            for (yardstick, turns) in YARDSTICKS.iter().zip(&mut others).filter(|_| case.beside) {
                turns.extend(yardstick.turn(&blocks));
            }
        }
        let own = Cost::of(&own).unwrap();
        own.print("caunoi");
        println!("  of which its layout, the floor, is {:.0} ms", own.layout);
        assert!(own.pages >= case.pages, "{} pages", own.pages);
        per_page.push((case.name, own.milliseconds / own.pages as f64));
        for (Yardstick { name, .. }, turns) in
            YARDSTICKS.iter().zip(&others).filter(|_| case.beside)
        {
            let Some(cost) = Cost::of(turns) else {
                println!("  {name:12} is not installed");
                continue;
            };
            cost.print(name);
            let (time, memory) =
                (own.milliseconds / cost.milliseconds, own.megabytes / cost.megabytes);
            println!("  caunoi / {name} = {time:.2} of the time, {memory:.2} of the memory");
        }
    }
    let of = |name: &str| per_page.iter().find(|(case, _)| *case == name).unwrap().1;
    println!(
        "time per page at 2,000 pages / at 200 = {:.2} (aim: 1, growth is linear)",
        of("report-2000") / of("report-200")
    );
}

/// One turn of ours in a process of its own.
fn own_turn(case: &Case) -> Cost {
    let output = Command::new(std::env::current_exe().unwrap()).arg(case.name).output().unwrap();
    Cost::parse(&String::from_utf8_lossy(&output.stdout)).unwrap()
}

fn turn(case: &Case) -> Cost {
    let document = (case.document)();
    let start = Instant::now();
    let typeset = typeset(&document).unwrap();
    let layout = start.elapsed();
    let file = typeset.to_pdf().unwrap();
    let milliseconds = start.elapsed().as_secs_f64() * 1000.0;
    let (pages, kilobytes) = (typeset.pages().len(), file.len() as f64 / 1024.0);
    Cost {
        milliseconds,
        layout: layout.as_secs_f64() * 1000.0,
        megabytes: peak_megabytes(),
        kilobytes,
        pages,
    }
}

/// Peak of this process as the system counts it; 0 where it does not say.
fn peak_megabytes() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    peak.and_then(|peak| peak.split_whitespace().next()?.parse::<f64>().ok()).unwrap_or(0.0)
        / 1024.0
}

/// Vietnamese prose of about so many pages; every paragraph differs a little, as those of a report
/// do.
fn report(pages: usize) -> Vec<String> {
    (0..pages * 8)
        .map(|number| {
            format!(
                "{number}. {} Đợt {}/{}.",
                samples::VIETNAMESE,
                number % 12 + 1,
                2020 + number % 7
            )
        })
        .collect()
}

/// Lao prose of about so many pages.
fn lao(pages: usize) -> Vec<String> {
    (0..pages * 6)
        .map(|number| format!("{number}. {} {}", samples::LAO_PREAMBLE, samples::LAO_ARTICLE))
        .collect()
}

fn prose(paragraphs: &[String], lang: Lang) -> Document {
    let mut document = Document::new(samples::meta("Đo", lang));
    for (number, paragraph) in paragraphs.iter().enumerate() {
        if number % 40 == 0 {
            document.push(Heading::new(1, "TÌNH HÌNH").numbered());
        }
        document.push(Paragraph::new(paragraph.as_str()));
    }
    document
}

/// A pack of tables, prose and lists, `times` the sample, and charts of every kind.
fn pack(times: usize) -> Document {
    let mut document = samples::vietnamese();
    let body: Vec<Block> = document.blocks.iter().skip(2).cloned().collect();
    for _ in 1..times {
        document.extend(body.iter().cloned());
    }
    document.extend(samples::figures::charts(Lang::Vi).blocks);
    document
}
