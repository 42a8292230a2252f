//! `cargo xtask`: the project's own commands, for whoever builds, tests or tries it.
//!
//! They are the whole interface between the project and a machine: what they need they install
//! (Debian) or name (elsewhere), and say what they do. Nothing here knows the office's work; that
//! is asked of the built programs.

// A build tool talks to the terminal; the lint is for the product.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod bench;
mod check;
mod days;
mod demo;
mod derive;
mod machine;
mod needs;
mod office;
mod package;
mod papers;
mod project;
mod properties;
mod run;
mod steps;
mod test;

use std::{env, process::ExitCode};

use steps::Outcome;

/// One command of `cargo xtask`.
struct Task {
    name: &'static str,
    about: &'static str,
    run: fn(&[String]) -> Outcome<()>,
}

const TASKS: [Task; 9] = [
    Task {
        name: "demo",
        about: "make the sample office, log an activity, print its pack to out/, show the app on it",
        run: demo::demo,
    },
    Task {
        name: "test",
        about: "everything that must hold before a change lands; what CI runs",
        run: test::test,
    },
    Task {
        name: "check",
        about: "the fast subset for the edit loop: formatting, clippy and tests of the crates below the window",
        run: check::check,
    },
    Task {
        name: "days",
        about: "run flows, window and papers on ten awkward days; by hand, about an hour",
        run: days::days,
    },
    Task {
        name: "properties",
        about: "property tests of many cases with a new seed, or `properties SEED`; by hand",
        run: properties::properties,
    },
    Task {
        name: "derive",
        about: "write what follows from declarations: the UI's contract and record tables, a migration",
        run: derive::derive,
    },
    Task {
        name: "run",
        about: "build and start the desktop app; what follows `--` goes to it",
        run: run::run,
    },
    Task {
        name: "bench",
        about: "measure search, saving, opening and start-up in release builds",
        run: bench::bench,
    },
    Task {
        name: "package",
        about: "make the installable package of this system (Debian: .deb)",
        run: package::package,
    },
];

fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    let Some((name, rest)) = args.split_first() else {
        list();
        return ExitCode::SUCCESS;
    };
    let Some(task) = TASKS.iter().find(|task| task.name == name) else {
        eprintln!("there is no `cargo xtask {name}`\n");
        list();
        return ExitCode::from(2);
    };
    match (task.run)(rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("\n{fault}");
            ExitCode::FAILURE
        }
    }
}

fn list() {
    println!("cargo xtask COMMAND\n");
    for task in &TASKS {
        println!("  {:10} {}", task.name, task.about);
    }
}
