//! `caunoi-cli typeset`: a text becomes an official paper. Progress and findings go to standard
//! error in the paper's language; nothing is written unless the whole paper can be.

use crate::arguments::{PackLanguage, PaperFormat, TextNotation};
use caunoi_app::commands::text::text_of;
use caunoi_app::{App, AppError, ErrorCode};
use serde_json::{Value, json};
use std::io::Read;
use std::path::PathBuf;

/// What was asked for.
pub(crate) struct Wish {
    pub(crate) text: PathBuf,
    pub(crate) out: PathBuf,
    pub(crate) format: Option<PaperFormat>,
    pub(crate) lang: Option<PackLanguage>,
    pub(crate) title: Option<String>,
    pub(crate) notation: Option<TextNotation>,
}

/// Makes the paper and writes it.
pub(crate) fn typeset(app: &App, wish: Wish) -> Result<(), AppError> {
    let tongue = wish.lang.unwrap_or(PackLanguage::Vi);
    let words = words(tongue);
    let mut text = json!({
        "format": wish.format.map(PaperFormat::code),
        "lang": wish.lang.map(PackLanguage::code),
        "title": wish.title.unwrap_or_default(),
        "notation": wish.notation.map(TextNotation::code),
        "tongue": tongue.code(),
    });
    let from = wish.text.display().to_string();
    eprintln!("{} {from}", words.reading);
    if from == "-" {
        text["text"] = standard_input(tongue)?.into();
    } else {
        text["path"] = from.into();
    }
    let out = wish.out.display().to_string();
    eprintln!("{} {out}", words.typesetting);
    let saved = app.call("text_save", json!({ "text": text, "path": out }))?;
    tell(&saved, &words);
    Ok(())
}

/// Tells what was written, what to look at, and every deviation from the rules with its place and
/// clause.
fn tell(saved: &Value, words: &Words) {
    let string = |value: &Value, name: &str| value[name].as_str().unwrap_or_default().to_owned();
    for warning in saved["warnings"].as_array().into_iter().flatten() {
        eprintln!("! {}", warning.as_str().unwrap_or_default());
    }
    for odd in saved["unprinted"].as_array().into_iter().flatten() {
        eprintln!("! {}", string(odd, "line"));
    }
    let findings = saved["findings"].as_array().map(Vec::as_slice).unwrap_or_default();
    for finding in findings {
        eprintln!("- {}", string(finding, "line"));
    }
    eprintln!("{}: {}", words.findings, findings.len());
    eprintln!(
        "{} {} ({} {}, {} byte)",
        words.wrote,
        string(saved, "path"),
        saved["pages"],
        words.pages,
        saved["size"]
    );
}

fn standard_input(tongue: PackLanguage) -> Result<String, AppError> {
    let mut bytes = Vec::new();
    std::io::stdin().read_to_end(&mut bytes).map_err(|error| {
        AppError::new(ErrorCode::FileRefused).arg("path", "-").arg("detail", error)
    })?;
    text_of(&bytes, tongue.code())
}

/// What is said while a paper is made.
struct Words {
    reading: &'static str,
    typesetting: &'static str,
    findings: &'static str,
    wrote: &'static str,
    pages: &'static str,
}

fn words(lang: PackLanguage) -> Words {
    match lang {
        PackLanguage::Vi => Words {
            reading: "Đang đọc",
            typesetting: "Đang trình bày",
            findings: "Số điểm chưa đúng thể thức",
            wrote: "Đã ghi",
            pages: "trang",
        },
        PackLanguage::Lo => Words {
            reading: "ກຳລັງອ່ານ",
            typesetting: "ກຳລັງຈັດໜ້າ",
            findings: "ຈຳນວນຈຸດທີ່ບໍ່ຖືກຕາມຮູບແບບ",
            wrote: "ບັນທຶກແລ້ວ",
            pages: "ໜ້າ",
        },
        PackLanguage::En => Words {
            reading: "Reading",
            typesetting: "Typesetting",
            findings: "Deviations from the rules",
            wrote: "Wrote",
            pages: "pages",
        },
    }
}
