//! Writes the sample papers as PDF and Word files, to be looked at: `cargo run --example samples --
//! DIRECTORY`.

#[path = "../tests/samples/mod.rs"]
#[allow(dead_code, clippy::unwrap_used)]
mod samples;

use std::error::Error;
use std::path::PathBuf;

use caunoi_document::Lang;

fn main() -> Result<(), Box<dyn Error>> {
    let directory = PathBuf::from(std::env::args().nth(1).ok_or("which directory?")?);
    std::fs::create_dir_all(&directory)?;
    let papers = [
        ("vi", samples::vietnamese()),
        ("lo", samples::lao()),
        ("en", samples::english()),
        ("official", samples::official()),
        ("agreement", samples::agreement()),
        ("figures-vi", samples::figures::illustrated(Lang::Vi)),
        ("figures-lo", samples::figures::illustrated(Lang::Lo)),
        ("figures-en", samples::figures::illustrated(Lang::En)),
    ];
    for (name, document) in papers {
        let pages = caunoi_document::typeset(&document)?;
        std::fs::write(directory.join(format!("{name}.pdf")), pages.to_pdf()?)?;
        std::fs::write(
            directory.join(format!("{name}.docx")),
            caunoi_document::to_docx(&document, &pages)?,
        )?;
        std::fs::write(directory.join(format!("{name}.txt")), pages.dump())?;
    }
    Ok(())
}
