//! The figures promised of typesetting, each paper in a process of its own, beside what else can set it on this machine:
//! `cargo bench -p caunoi-document`.
//!
//! The yardsticks are typst and WeasyPrint (Python packages) and Chromium, where they are installed; they get the same
//! words and the same fonts, and are timed from their source to their file, without the start of Python. Wall time is the
//! median of several turns, memory the peak of the process.
#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a program that measures speaks and stops at the first surprise")]

#[path = "../tests/samples/mod.rs"]
#[allow(dead_code, unused_imports)]
mod samples;

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use caunoi_document::block::*;
use caunoi_document::{Document, Lang, typeset};

/// How often each paper is set; the median counts.
const ROUNDS: usize = 7;

/// A paper and the words of which it is made, for those who set it from markup.
struct Case {
    name: &'static str,
    /// What it must have at least, so that nobody wins by leaving words out.
    pages: usize,
    document: fn() -> Document,
    /// Paragraphs for the yardsticks; none for papers only this engine can set.
    words: fn() -> Vec<String>,
}

const CASES: [Case; 5] = [
    Case { name: "pack-30", pages: 30, document: || pack(5), words: Vec::new },
    Case { name: "report-200", pages: 180, document: || prose(&report(200), Lang::Vi), words: || report(200) },
    Case { name: "lao-100", pages: 90, document: || prose(&lao(100), Lang::Lo), words: || lao(100) },
    Case { name: "pack-60", pages: 60, document: || pack(10), words: Vec::new },
    Case { name: "report-2000", pages: 1800, document: || prose(&report(2000), Lang::Vi), words: Vec::new },
];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match arguments.as_slice() {
        [] => all(),
        [name] => println!("{}", measure(CASES.iter().find(|case| case.name == name).unwrap()).line()),
        _ => println!("cargo bench -p caunoi-document [-- CASE]"),
    }
}

/// What setting a paper cost.
#[derive(Clone, Copy)]
struct Cost {
    milliseconds: f64,
    megabytes: f64,
    kilobytes: f64,
    pages: usize,
}

impl Cost {
    fn line(self) -> String {
        format!("{} {} {} {}", self.milliseconds, self.megabytes, self.kilobytes, self.pages)
    }

    fn parse(line: &str) -> Option<Self> {
        let mut numbers = line.split_whitespace().map(|number| number.parse::<f64>());
        let mut next = || numbers.next()?.ok();
        Some(Self { milliseconds: next()?, megabytes: next()?, kilobytes: next()?, pages: next()? as usize })
    }

    fn print(self, who: &str) {
        let Self { milliseconds, megabytes, kilobytes, pages } = self;
        println!("  {who:12} {milliseconds:7.0} ms  {megabytes:5.0} MB  {kilobytes:6.0} KiB  {pages:5} pages");
    }
}

fn all() {
    let mut per_page = Vec::new();
    for case in &CASES {
        println!("{}", case.name);
        let own = Command::new(std::env::current_exe().unwrap()).arg(case.name).output().unwrap();
        let own = Cost::parse(&String::from_utf8_lossy(&own.stdout)).unwrap();
        own.print("caunoi");
        assert!(own.pages >= case.pages, "{} pages", own.pages);
        per_page.push((case.name, own.milliseconds / own.pages as f64));
        let words = (case.words)();
        if words.is_empty() {
            continue;
        }
        for (name, source, script) in
            [("typst", typst(&words), TYPST), ("weasyprint", html(&words), WEASYPRINT), ("chromium", html(&words), CHROMIUM)]
        {
            match beside(&source, script) {
                Some(cost) => {
                    cost.print(name);
                    println!(
                        "  caunoi / {name} = {:.2} of the time, {:.2} of the memory",
                        own.milliseconds / cost.milliseconds,
                        own.megabytes / cost.megabytes
                    );
                }
                None => println!("  {name:12} is not installed"),
            }
        }
    }
    let of = |name: &str| per_page.iter().find(|(case, _)| *case == name).unwrap().1;
    println!("time per page at 2,000 pages / at 200 = {:.2} (aim: 1, growth is linear)", of("report-2000") / of("report-200"));
}

fn measure(case: &Case) -> Cost {
    let document = (case.document)();
    let set = || typeset(&document).unwrap();
    let (pages, bytes) = (set().pages().len(), set().to_pdf().unwrap().len());
    let mut times: Vec<f64> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            std::hint::black_box(set().to_pdf().unwrap());
            start.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    Cost { milliseconds: times[ROUNDS / 2], megabytes: peak_megabytes(), kilobytes: bytes as f64 / 1024.0, pages }
}

/// Peak of this process as the system counts it; 0 where it does not say.
fn peak_megabytes() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    peak.and_then(|peak| peak.split_whitespace().next()?.parse::<f64>().ok()).unwrap_or(0.0) / 1024.0
}

/// Gives a source to a script in Python that sets it `ROUNDS` times and prints a cost.
fn beside(source: &str, script: &str) -> Option<Cost> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("source");
    std::fs::write(&path, source).unwrap();
    let fonts = Path::new(env!("CARGO_MANIFEST_DIR")).join("fonts");
    let script = format!("{PRELUDE}{script}");
    let mut python = Command::new("python3");
    python.arg("-c").arg(script).arg(&path).arg(&fonts).arg(ROUNDS.to_string()).stderr(Stdio::null());
    let output = python.output().ok()?;
    Cost::parse(&String::from_utf8_lossy(&output.stdout))
}

const PRELUDE: &str = r#"
import os, re, resource, subprocess, sys, time
source, fonts, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3])
def measure(make, who):
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        pdf = make()
        times.append((time.perf_counter() - start) * 1000)
    pages = len(re.findall(rb"/Type\s*/Page\b", pdf)) or 1
    print(sorted(times)[rounds // 2], resource.getrusage(who).ru_maxrss / 1024, len(pdf) / 1024, pages)
"#;

const TYPST: &str = r#"
import typst
os.rename(source, source + ".typ")
measure(lambda: typst.Compiler(source + ".typ", font_paths=[fonts]).compile(format="pdf"), resource.RUSAGE_SELF)
"#;

const WEASYPRINT: &str = r#"
import weasyprint
text = open(source, encoding="utf-8").read()
measure(lambda: weasyprint.HTML(string=text, base_url=fonts).write_pdf(), resource.RUSAGE_SELF)
"#;

const CHROMIUM: &str = r#"
os.rename(source, source + ".html")
def make():
    subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--print-to-pdf=" + source + ".pdf", source + ".html"],
        check=True, capture_output=True)
    return open(source + ".pdf", "rb").read()
measure(make, resource.RUSAGE_CHILDREN)
"#;

fn typst(words: &[String]) -> String {
    let mut out = String::from(
        "#set page(paper: \"a4\", margin: (top: 20mm, bottom: 20mm, left: 30mm, right: 20mm), numbering: \"1\")\n\
         #set text(font: (\"Liberation Serif\", \"Noto Serif Lao\"), size: 13pt, lang: \"vi\", hyphenate: false)\n\
         #set par(justify: true, first-line-indent: 12.7mm)\n",
    );
    for paragraph in words {
        out.push('\n');
        out.extend(paragraph.chars().flat_map(|c| if "#*_`$<>@\\".contains(c) { vec!['\\', c] } else { vec![c] }));
        out.push('\n');
    }
    out
}

fn html(words: &[String]) -> String {
    let style = "@page { size: A4; margin: 20mm 20mm 20mm 30mm } \
        body { font: 13pt 'Liberation Serif', 'Noto Serif Lao'; text-align: justify; line-height: 1.15 } p { text-indent: 12.7mm; margin: 0 0 6pt }";
    let paragraphs: String = words.iter().map(|words| format!("<p>{}</p>\n", words.replace('&', "&amp;").replace('<', "&lt;"))).collect();
    format!("<!doctype html><html lang=\"vi\"><meta charset=\"utf-8\"><style>{style}</style>{paragraphs}</html>")
}

/// Vietnamese prose of about so many pages; every paragraph differs a little, as those of a report do.
fn report(pages: usize) -> Vec<String> {
    (0..pages * 8).map(|number| format!("{number}. {} Đợt {}/{}.", samples::VIETNAMESE, number % 12 + 1, 2020 + number % 7)).collect()
}

/// Lao prose of about so many pages.
fn lao(pages: usize) -> Vec<String> {
    (0..pages * 6).map(|number| format!("{number}. {} {}", samples::LAO_PREAMBLE, samples::LAO_ARTICLE)).collect()
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
