//! Others that set the same words on this machine: typst and WeasyPrint (Python packages) and
//! Chromium.

use std::path::Path;
use std::process::{Command, Stdio};

use caunoi_document::block::Block;

use crate::Cost;
use crate::markup::{Html, Markup, Typst, write};

/// Somebody else who sets papers.
pub(crate) struct Yardstick {
    pub(crate) name: &'static str,
    markup: &'static dyn Markup,
    /// Python that sets the file `source` with the faces in `fonts`, told to `measure`.
    script: &'static str,
}

pub(crate) const YARDSTICKS: [Yardstick; 3] = [
    Yardstick { name: "typst", markup: &Typst, script: TYPST },
    Yardstick { name: "weasyprint", markup: &Html, script: WEASYPRINT },
    Yardstick { name: "chromium", markup: &Html, script: CHROMIUM },
];

impl Yardstick {
    /// One turn in a process of its own, timed without the start of Python; nothing where it is not
    /// installed.
    pub(crate) fn turn(&self, blocks: &[Block]) -> Option<Cost> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("source");
        std::fs::write(&path, write(self.markup, blocks)).unwrap();
        let fonts = Path::new(env!("CARGO_MANIFEST_DIR")).join("fonts");
        let mut python = Command::new("python3");
        python
            .arg("-c")
            .arg(format!("{PRELUDE}{}", self.script))
            .arg(&path)
            .arg(&fonts)
            .stderr(Stdio::null());
        let output = python.output().ok()?;
        Cost::parse(&String::from_utf8_lossy(&output.stdout))
    }
}

const PRELUDE: &str = r#"
import os, re, resource, subprocess, sys, time
source, fonts = sys.argv[1], sys.argv[2]
def measure(make, who):
    start = time.perf_counter()
    pdf = make()
    time_taken = (time.perf_counter() - start) * 1000
    pages = re.findall(rb"/Type\s*/Pages\b[^>]*?/Count\s+(\d+)", pdf) or [len(re.findall(rb"/Type\s*/Page\b", pdf))]
    print(time_taken, 0, resource.getrusage(who).ru_maxrss / 1024, len(pdf) / 1024, max(map(int, pages)))
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
