//! `cargo xtask package`: the installable package of this system.

use std::{fs, path::PathBuf, process::Command};

use crate::{
    machine,
    needs::BUILD,
    project::{self, npm},
    steps::{Fault, Outcome, run},
};

/// Builds the UI and the release app and has Tauri bundle them; prints where the package is.
pub(crate) fn package(_: &[String]) -> Outcome<()> {
    machine::system(&[BUILD])?;
    machine::ui_packages()?;
    run(&mut npm(&["run", "build"]))?;
    let tauri = project::root().join("ui/node_modules/.bin").join(if cfg!(windows) {
        "tauri.cmd"
    } else {
        "tauri"
    });
    run(Command::new(tauri).arg("build").current_dir(project::root()))?;
    let made = made()?;
    if made.is_empty() {
        return Err(Fault::new("the bundler reported success but left no package"));
    }
    for package in made {
        println!("{}", package.display());
    }
    Ok(())
}

/// The files in the folders of the bundler, one folder a format.
fn made() -> Outcome<Vec<PathBuf>> {
    let mut packages = Vec::new();
    for format in fs::read_dir(project::target().join("release/bundle"))? {
        for entry in fs::read_dir(format?.path())? {
            let path = entry?.path();
            if path.is_file() {
                packages.push(path);
            }
        }
    }
    packages.sort();
    Ok(packages)
}
