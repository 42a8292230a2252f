//! What can be said of a printed PDF from outside, by programs that are not ours: sound structure, fonts that travel
//! with the file, text that comes back as it was written.

use std::{path::Path, process::Command};

use crate::steps::{Fault, Outcome, output, run};

/// Checks one PDF; `phrases` are passages that must come back whole, whatever lines they were broken into.
pub(crate) fn check(pdf: &Path, phrases: &[String]) -> Outcome<()> {
    run(Command::new("qpdf").arg("--check").arg(pdf))?;
    fonts(&output(Command::new("pdffonts").arg(pdf))?)?;
    let text = output(Command::new("pdftotext").args(["-enc", "UTF-8"]).arg(pdf).arg("-"))?;
    contains(&text, phrases).map_err(|fault| Fault::new(format!("{}: {fault}", pdf.display())))
}

/// Reads the table of pdffonts: after the rule of dashes each line is a font, and its columns `emb sub uni` stand
/// before the two numbers of the object.
fn fonts(table: &str) -> Outcome<()> {
    let mut count = 0;
    for line in table.lines().skip(2) {
        let words: Vec<&str> = line.split_whitespace().collect();
        let Some([embedded, subset, unicode, _, _]) = words.last_chunk::<5>() else {
            return Err(Fault::new(format!("pdffonts printed a line of another shape: {line}")));
        };
        if (*embedded, *subset, *unicode) != ("yes", "yes", "yes") {
            return Err(Fault::new(format!("a font is not embedded, not a subset or has no Unicode map:\n{line}")));
        }
        count += 1;
    }
    println!("{count} fonts, all embedded, subset and mapped to Unicode");
    if count == 0 { Err(Fault::new("the PDF has no fonts: nothing was printed in it")) } else { Ok(()) }
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

/// The text without white space: a justified line ends wherever it ends, and Lao has no spaces to compare by.
fn joined(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "name type encoding emb sub uni object ID\n---- ---- -------- --- --- --- ---------\n";

    #[test]
    fn a_font_that_stays_behind_is_found() {
        let good = format!("{HEAD}ABCDEF+Serif CID TrueType Identity-H yes yes yes 12 0\n");
        assert!(fonts(&good).is_ok());
        let bad = format!("{good}Helvetica Type 1 WinAnsi no no no 13 0\n");
        assert!(fonts(&bad).unwrap_err().to_string().contains("Helvetica"));
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
