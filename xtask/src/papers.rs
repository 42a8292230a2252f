//! What can be said of a printed PDF from outside, by programs that are not ours: sound structure,
//! fonts that travel with the file, text that comes back as it was written.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    project,
    steps::{Fault, Outcome, output, run},
};

/// Checks one PDF; `phrases` are passages that must come back whole, whatever lines they were
/// broken into.
pub(crate) fn check(pdf: &Path, phrases: &[String]) -> Outcome<()> {
    run(Command::new("qpdf").arg("--check").arg(pdf))?;
    fonts(&output(Command::new("pdffonts").arg(pdf))?)?;
    let poppler = output(Command::new("pdftotext").args(["-enc", "UTF-8"]).arg(pdf).arg("-"))?;
    let pdfium = output(
        Command::new("node").arg("tests/papers/pdfium.mjs").arg(pdf).current_dir(project::root()),
    )?;
    for (reader, text) in [("Poppler", poppler), ("PDFium", pdfium)] {
        contains(&text, phrases)
            .map_err(|fault| Fault::new(format!("{}, read by {reader}: {fault}", pdf.display())))?;
    }
    preflight(pdf)
}

/// Where Debian keeps Java libraries, and those of which Preflight consists.
const JAVA: &str = "/usr/share/java";
const PREFLIGHT: [&str; 8] = [
    "preflight",
    "pdfbox2",
    "xmpbox",
    "fontbox2",
    "commons-io",
    "commons-logging",
    "javax.activation",
    "jaxb-api",
];

/// What a paper states about itself, and the same for the first part of the archive standard: as
/// many bytes each.
const CLAIMS: [(&[u8], &[u8]); 3] = [
    (b"%PDF-1.7", b"%PDF-1.4"),
    (b"<pdfaid:part>2</pdfaid:part>", b"<pdfaid:part>1</pdfaid:part>"),
    (b"<pdfaid:conformance>A</pdfaid:conformance>", b"<pdfaid:conformance>B</pdfaid:conformance>"),
];

/// Has PDFBox Preflight judge the paper as an archive file. It knows the first part of the standard
/// only, so a copy is judged that claims that part and its version, and is the same otherwise.
fn preflight(pdf: &Path) -> Outcome<()> {
    let jars: Vec<String> = PREFLIGHT.iter().map(|jar| format!("{JAVA}/{jar}.jar")).collect();
    if let Some(missing) = jars.iter().find(|jar| !Path::new(jar).exists()) {
        println!(
            "skipped: PDFBox Preflight is not here ({missing}); only Debian and its kin package it"
        );
        return Ok(());
    }
    let copy = pdf.with_extension("a1.pdf");
    fs::write(&copy, first_part(fs::read(pdf)?)?)?;
    let mut java = Command::new("java");
    java.args(["-cp", &jars.join(":"), "org.apache.pdfbox.preflight.Validator_A1b"]).arg(&copy);
    let report = output(&mut java)?;
    println!("{}", report.trim());
    if report.contains("is a valid PDF/A-1b file") {
        Ok(())
    } else {
        Err(Fault::new(format!("{} is no archive file", pdf.display())))
    }
}

fn first_part(mut bytes: Vec<u8>) -> Outcome<Vec<u8>> {
    for (claim, other) in CLAIMS {
        let at = bytes.windows(claim.len()).position(|window| window == claim);
        let at = at.ok_or_else(|| {
            Fault::new(format!("the paper does not state {}", String::from_utf8_lossy(claim)))
        })?;
        bytes.splice(at..at + claim.len(), other.iter().copied());
    }
    Ok(bytes)
}

/// What the report among the texts must say on paper, part by part.
pub(crate) const REPORT: [&str; 16] = [
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "BỘ THỬ NGHIỆM",
    "Số: 05/BC-CTN",
    "Huế, ngày 05 tháng 01 năm 2026",
    "BÁO CÁO",
    "Căn cứ Nghị định số 72/2015/NĐ-CP về quản lý hoạt động thông tin đối ngoại;",
    "I. TÌNH HÌNH CHUNG",
    "tên nước Lào (ສາທາລະນະລັດ ປະຊາທິປະໄຕ ປະຊາຊົນລາວ) và chú thích",
    "việc thứ nhất;",
    "1.204",
    "Cục Thử nghiệm kính báo cáo./.",
    "KT. CỤC TRƯỞNG",
    "Người Thử Nghiệm",
    "Lưu: VT, CTN.",
    "Nguồn: số liệu thử.",
];

/// What the paper of charts and a picture must say, in print and in Word, where charts are tables
/// of their data.
pub(crate) const CHARTS: [&str; 9] = [
    "Đoạn văn trước biểu đồ, có tên bằng chữ Lào: ປະຊາຊົນລາວ.",
    "Số đoàn của hai phía",
    "Phía bạn",
    "Năm 2025",
    "nguồn khác, cách tính chưa rõ",
    "Ký bản ghi nhớ thử",
    "Quý II",
    "Tỉnh Thử",
    "Ảnh thử",
];

/// A text papers are made of.
pub(crate) fn text(name: &str) -> PathBuf {
    project::root().join("tests/papers").join(name)
}

/// The lines of such a text.
pub(crate) fn lines(name: &str) -> Outcome<Vec<String>> {
    Ok(fs::read_to_string(text(name))?.lines().map(str::to_owned).collect())
}

/// Checks a Word file by what LibreOffice makes of it: it opens as it is, and its text comes back.
pub(crate) fn check_word(docx: &Path, folder: &Path, phrases: &[String]) -> Outcome<()> {
    let (profile, printed) = (folder.join("libreoffice"), folder.join("from-word"));
    let mut office = Command::new("soffice");
    office.arg(format!("-env:UserInstallation=file://{}", profile.display()));
    office.args(["--headless", "--convert-to", "pdf", "--outdir"]).arg(&printed).arg(docx);
    run(&mut office)?;
    let pdf = printed.join(docx.file_name().unwrap_or_default()).with_extension("pdf");
    // It says nothing of a file it cannot read, and writes none.
    if !pdf.exists() {
        return Err(Fault::new(format!("{}: LibreOffice makes no paper of it", docx.display())));
    }
    // In the order of the file: by place on the page, high Lao marks would be lines of their own.
    let text =
        output(Command::new("pdftotext").args(["-raw", "-enc", "UTF-8"]).arg(&pdf).arg("-"))?;
    contains(&text, phrases).map_err(|fault| Fault::new(format!("{}: {fault}", docx.display())))
}

/// Reads the table of pdffonts: after the rule of dashes each line is a font, and its columns `emb
/// sub uni` stand before the two numbers of the object.
fn fonts(table: &str) -> Outcome<()> {
    let mut count = 0;
    for line in table.lines().skip(2) {
        let words: Vec<&str> = line.split_whitespace().collect();
        let Some([embedded, subset, unicode, _, _]) = words.last_chunk::<5>() else {
            return Err(Fault::new(format!("pdffonts printed a line of another shape: {line}")));
        };
        if (*embedded, *subset, *unicode) != ("yes", "yes", "yes") {
            return Err(Fault::new(format!(
                "a font is not embedded, not a subset or has no Unicode map:\n{line}"
            )));
        }
        count += 1;
    }
    println!("{count} fonts, all embedded, subset and mapped to Unicode");
    if count == 0 {
        Err(Fault::new("the PDF has no fonts: nothing was printed in it"))
    } else {
        Ok(())
    }
}

fn contains(text: &str, phrases: &[String]) -> Outcome<()> {
    let text = joined(text);
    for phrase in phrases {
        if !text.contains(&joined(phrase)) {
            return Err(Fault::new(format!("its text does not give back \"{phrase}\"")));
        }
    }
    println!("{} passages come back as written", phrases.len());
    Ok(())
}

/// The text without white space: a justified line ends wherever it ends, and Lao has no spaces to
/// compare by.
fn joined(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str =
        "name type encoding emb sub uni object ID\n---- ---- -------- --- --- --- ---------\n";

    #[test]
    fn a_font_that_stays_behind_is_found() {
        let good = format!("{HEAD}ABCDEF+Serif CID TrueType Identity-H yes yes yes 12 0\n");
        assert!(fonts(&good).is_ok());
        let bad = format!("{good}Helvetica Type 1 WinAnsi no no no 13 0\n");
        assert!(fonts(&bad).unwrap_err().to_string().contains("Helvetica"));
    }

    #[test]
    fn a_copy_for_judging_states_the_first_part_and_is_as_long() {
        let paper: Vec<u8> =
            CLAIMS.iter().flat_map(|(claim, _)| [*claim, b" between "].concat()).collect();
        let copy = first_part(paper.clone()).unwrap();
        assert_eq!(copy.len(), paper.len());
        assert!(
            copy.starts_with(b"%PDF-1.4")
                && CLAIMS
                    .iter()
                    .all(|(_, other)| copy.windows(other.len()).any(|window| window == *other))
        );
        assert!(first_part(b"%PDF-1.7".to_vec()).is_err());
    }

    #[test]
    fn a_paper_without_fonts_is_no_paper() {
        assert!(fonts(HEAD).is_err());
    }

    #[test]
    fn a_passage_may_be_broken_into_lines_but_not_lose_a_mark() {
        assert!(contains("thông tin đối\nngoại", &["thông tin đối ngoại".to_owned()]).is_ok());
        assert!(contains("thông tin doi ngoại", &["thông tin đối ngoại".to_owned()]).is_err());
    }
}
