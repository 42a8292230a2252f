//! The file as other programs see it: poppler and qpdf must be installed, or these tests fail.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says by panicking that it fails")]

mod pixels;
#[path = "../samples/mod.rs"]
#[allow(dead_code)]
mod samples;

use std::path::Path;
use std::process::Command;

use caunoi_document::block::*;
use caunoi_document::{Document, Lang, Meta, typeset};

/// Runs a tool and returns what it prints; it must not complain.
fn run(name: &str, package: &str, command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| {
        panic!("{name} is needed to check PDF files, from the package {package}: {error}")
    });
    let (printed, complaints) =
        (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{name}: {printed}{complaints}");
    assert_eq!(complaints, "", "{name} complains");
    printed.into_owned()
}

fn poppler(name: &str, file: &Path) -> String {
    run(name, "poppler-utils", Command::new(name).arg(file))
}

fn text_of(file: &Path) -> String {
    run("pdftotext", "poppler-utils", Command::new("pdftotext").arg("-raw").arg(file).arg("-"))
}

/// Writes a document to a temporary file and hands it over.
fn with_file<T>(document: &Document, then: impl FnOnce(&Path) -> T) -> T {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("paper.pdf");
    std::fs::write(&path, typeset(document).unwrap().to_pdf().unwrap()).unwrap();
    then(&path)
}

fn paragraphs(lang: Lang, texts: &[&str]) -> Document {
    let mut document = Document::new(samples::meta("Thử", lang));
    for text in texts {
        document.push(Paragraph::new(*text));
    }
    document
}

/// Every line taken from the file stands in the source as it is, spaces included, and nothing is
/// missing.
fn assert_gives_back(texts: &[&str], extracted: &str) {
    let source = texts.join("\n");
    let squeeze = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    assert_eq!(squeeze(extracted), squeeze(&source));
    for line in extracted.lines().map(str::trim).filter(|line| !line.is_empty() && *line != "\u{c}")
    {
        assert!(source.contains(line.trim_matches('\u{c}')), "not in the source: {line}");
    }
}

fn papers() -> Vec<Document> {
    let texts = [
        samples::vietnamese(),
        samples::lao(),
        samples::english(),
        samples::official(),
        samples::agreement(),
    ];
    let illustrated = [Lang::Vi, Lang::Lo, Lang::En].map(samples::figures::illustrated);
    texts.into_iter().chain(illustrated).collect()
}

#[test]
fn qpdf_finds_nothing_wrong() {
    for document in papers() {
        let report = with_file(&document, |file| {
            run("qpdf", "qpdf", Command::new("qpdf").arg("--check").arg(file))
        });
        assert!(report.contains("No syntax or stream encoding errors found"), "{report}");
    }
}

#[test]
fn all_fonts_are_embedded_subset_and_mapped() {
    for document in papers() {
        let report = with_file(&document, |file| poppler("pdffonts", file));
        let fonts: Vec<&str> = report.lines().skip(2).collect();
        assert!(!fonts.is_empty());
        for font in fonts {
            assert!(
                font.contains("CID TrueType") && font.contains("Identity-H       yes yes yes"),
                "{font}"
            );
        }
    }
}

#[test]
fn pages_are_a4() {
    let report = with_file(&samples::english(), |file| poppler("pdfinfo", file));
    assert!(
        report.contains("595.28 x 841.89 pts (A4)") || report.contains("595.276 x 841.89 pts (A4)"),
        "{report}"
    );
    assert!(report.contains("Tagged:          yes"), "{report}");
    assert!(report.contains("PDF version:     1.7"), "{report}");
}

#[test]
fn vietnamese_text_comes_back_exactly() {
    let texts = [
        samples::VIETNAMESE,
        "Số: 05/BC-TTĐN, Nghị định số 72/2015/NĐ-CP (Điều 6–10); “ngoặc kép”, 100%./.",
        samples::VIETNAMESE,
    ];
    let extracted = with_file(&paragraphs(Lang::Vi, &texts), text_of);
    assert_gives_back(&texts, &extracted);
}

#[test]
fn lao_text_comes_back_exactly() {
    let texts = [
        samples::LAO_ARTICLE,
        samples::LAO_PREAMBLE,
        "ນ້ຳ ຄຳ ຊື່ ທີ່ນີ້ ກໍ່ຕັ້ງ ວັນທີ 11/11/2023",
        samples::LAO_ARTICLE,
    ];
    let extracted = with_file(&paragraphs(Lang::Lo, &texts), text_of);
    assert_gives_back(&texts, &extracted);
}

#[test]
fn every_vietnamese_letter_comes_back() {
    let small = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";
    let letters: Vec<String> = small
        .chars()
        .map(String::from)
        .chain(small.to_uppercase().chars().map(String::from))
        .collect();
    let text = letters.join(" ");
    let extracted = with_file(&paragraphs(Lang::Vi, &[&text]), text_of);
    assert_gives_back(&[&text], &extracted);
}

#[test]
fn words_of_every_cell_and_heading_come_back() {
    let extracted = with_file(&samples::vietnamese(), text_of);
    let flat = extracted.split_whitespace().collect::<Vec<_>>().join(" ");
    for words in [
        "LƯU HÀNH NỘI BỘ",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "III. NHẬT KÝ HOẠT ĐỘNG",
        "ສາທາລະນະລັດ ປະຊາທິປະໄຕ ປະຊາຊົນລາວ",
        "Quản lý xã hội bằng thông tin và truyền thông;",
        "chưa có thông tin",
    ] {
        assert!(flat.contains(words), "{words} is not in the file");
    }
}

#[test]
fn references_notes_and_spanned_cells_come_back() {
    let extracted = with_file(&samples::official(), text_of);
    let flat = extracted.split_whitespace().collect::<Vec<_>>().join(" ");
    for words in [
        "HỎA TỐC",
        "Kính gửi:",
        "chi tiết tại mục II (trang 2) và Phụ lục I.",
        "Cách nói của hai bên tại hội đàm ngày 11/11/2023, Huế.",
        "Cùng kỳ năm trước",
        "KT. CỤC TRƯỞNG PHÓ CỤC TRƯỞNG",
        "Nguyễn Văn Thử",
        "Lưu: VT, TTĐN.",
        "Phụ lục II DANH MỤC THỎA THUẬN",
    ] {
        assert!(flat.contains(words), "{words} is not in {flat}");
    }
    let both = with_file(&samples::agreement(), text_of).split_whitespace().collect::<String>();
    for words in ["ມະນຸດທຸກຄົນເກີດມາມີກຽດສັກສີ", "Điều6", "ມາດຕາ6", "ຕາງໜ້າຝ່າຍລາວ", "4/4"]
    {
        assert!(both.contains(words), "{words} is not in {both}");
    }
}

#[test]
fn a_long_title_without_marks_is_read_without_complaint() {
    let title = "Title ".repeat(30);
    let mut document = Document::new(Meta::new(
        title.trim(),
        Lang::En,
        samples::meta("", Lang::En).created,
        "a-long-title",
        "test",
    ));
    document.push(Paragraph::new("One line."));
    with_file(&document, |path| {
        assert!(poppler("pdfinfo", path).contains(title.trim()));
    });
}
