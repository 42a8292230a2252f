//! `cargo xtask run`: the desktop app as built from the work tree.

use std::process::Command;

use crate::{
    machine,
    needs::BUILD,
    project::{self, Profile, cargo, npm},
    steps::{Fault, Outcome, run as carry_out},
};

/// Builds the UI and the app, and starts it; words after `--` go to the app.
pub(crate) fn run(args: &[String]) -> Outcome<()> {
    let words = match args.split_first() {
        None => &[],
        Some((dashes, words)) if dashes == "--" => words,
        Some((word, _)) => {
            return Err(Fault::new(format!(
                "`{word}` is not known; words for the app come after `--`"
            )));
        }
    };
    machine::system(&[BUILD])?;
    build_app()?;
    if !machine::has_screen() {
        return Err(Fault::new(
            "the app is built, but there is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set)",
        ));
    }
    carry_out(
        Command::new(project::built(Profile::Debug, "caunoi"))
            .args(words)
            .current_dir(project::root()),
    )
}

/// Builds the UI and then the desktop app, which embeds it, together with the CLI.
pub(crate) fn build_app() -> Outcome<()> {
    machine::ui_packages()?;
    carry_out(&mut npm(&["run", "build"]))?;
    carry_out(&mut cargo(&["build", "--package", "caunoi", "--package", "caunoi-cli", "--bins"]))
}
