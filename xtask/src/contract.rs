//! `cargo xtask contract`: writes the TypeScript contract of the UI from its declaration. A test compares the two.

use std::fs;

use crate::{
    project::{self, cargo},
    steps::{Fault, Outcome},
};

/// Writes `ui/src/contract/index.ts`.
pub(crate) fn contract(_: &[String]) -> Outcome<()> {
    let mut declared = cargo(&["run", "--quiet", "--package", "caunoi-cli", "--", "contract"]);
    let output = declared.output()?;
    if !output.status.success() {
        return Err(Fault::new(String::from_utf8_lossy(&output.stderr)));
    }
    let path = project::root().join("ui/src/contract/index.ts");
    fs::write(&path, output.stdout)?;
    println!("wrote {}", path.display());
    Ok(())
}
