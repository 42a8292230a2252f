//! `cargo xtask derive`: writes everything that is derived from declarations and committed. A test
//! compares each with its declaration.

use std::fs;

use crate::{
    project::{self, cargo},
    steps::{Outcome, output},
};

/// What is derived: the command of `caunoi-cli` that prints it, and where it goes.
const DERIVED: [(&str, &str); 2] =
    [("contract", "ui/src/contract/index.ts"), ("records", "ui/src/contract/records.ts")];

/// Where migrations of the office's database are kept, numbered from 0001.
const MIGRATIONS: &str = "src-tauri/crates/store/src/schema";

/// Writes the derived files, and a migration where records want other tables than the newest schema
/// has.
pub(crate) fn derive(_: &[String]) -> Outcome<()> {
    for (command, path) in DERIVED {
        write(path, &printed(command)?)?;
    }
    let migration = printed("migration")?;
    let Some((number, sql)) = migration.strip_prefix("-- ").and_then(|text| text.split_once('\n'))
    else {
        return Ok(());
    };
    write(&format!("{MIGRATIONS}/{number}.sql"), sql)
}

/// What a command of `caunoi-cli` prints. The migrations are part of the program, so that it is
/// built anew after one is written.
fn printed(command: &str) -> Outcome<String> {
    output(&mut cargo(&["run", "--quiet", "--package", "caunoi-cli", "--", command]))
}

fn write(path: &str, text: &str) -> Outcome<()> {
    fs::write(project::root().join(path), text)?;
    println!("wrote {path}");
    Ok(())
}
