//! `cargo xtask derive`: writes everything that is derived from declarations and committed. A test compares each with its declaration.

use std::fs;

use crate::{
    project::{self, cargo},
    steps::{Outcome, output},
};

/// What is derived: the command of `caunoi-cli` that prints it, and where it goes.
const DERIVED: [(&str, &str); 2] = [("contract", "ui/src/contract/index.ts"), ("records", "ui/src/contract/records.ts")];

/// Writes the derived files.
pub(crate) fn derive(_: &[String]) -> Outcome<()> {
    for (command, path) in DERIVED {
        let text = output(&mut cargo(&["run", "--quiet", "--package", "caunoi-cli", "--", command]))?;
        fs::write(project::root().join(path), text)?;
        println!("wrote {path}");
    }
    Ok(())
}
