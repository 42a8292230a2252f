//! `cargo xtask check`: what can be known in the edit loop, without the window and without a
//! browser.

use crate::{
    machine,
    needs::BUILD,
    project::{cargo, npm},
    steps::{Outcome, Steps},
};

/// The crates below the window. Leaving the shell out spares the build of WebKitGTK's bindings.
pub(crate) const CORE: [&str; 5] = ["--workspace", "--exclude", "caunoi", "--exclude", "xtask"];

/// Formatting, lints and tests of the crates below the window, and types and lints of the UI.
pub(crate) fn check(_: &[String]) -> Outcome<()> {
    let mut steps = Steps::default();
    steps.take("machine", || {
        machine::system(&[BUILD])?;
        machine::ui_packages()
    })?;
    steps.command("rust formatting", &mut cargo(&["fmt", "--all", "--check"]))?;
    steps.command("ui formatting", &mut npm(&["run", "--silent", "format:check"]))?;
    steps.command("ui types", &mut npm(&["run", "--silent", "typecheck"]))?;
    steps.command("ui lints", &mut npm(&["run", "--silent", "lint"]))?;
    steps.command(
        "clippy",
        cargo(&["clippy", "--all-targets"]).args(CORE).args(["--", "--deny", "warnings"]),
    )?;
    steps.command("rust tests", machine::nextest()?.arg("run").args(CORE))?;
    steps.close();
    Ok(())
}
