//! `cargo xtask test`: everything that must hold, in the order in which it is cheapest to be told.

use std::{fs, process::Command};

use crate::{
    machine,
    needs::{BUILD, SCREEN, TEST},
    office, papers,
    project::{self, Profile, cargo, npm},
    steps::{Outcome, Steps, run},
};

/// One selection of packages, targets and features for every step that compiles, so that nothing is built twice:
/// cargo unifies the features of what is selected together, and another selection is another build.
const ALL: [&str; 4] = ["--workspace", "--all-targets", "--features", "caunoi-cli/devhost"];
/// The same for steps that choose the targets themselves.
const ALL_LIBRARIES: [&str; 3] = ["--workspace", "--features", "caunoi-cli/devhost"];

/// What the activity typed into the real window is called; it says that it is none.
const TYPED: &str = "Đoàn phóng viên (hoạt động thử, gõ ở cửa sổ thật)";

/// Runs every check; the last line printed counts them.
pub(crate) fn test(_: &[String]) -> Outcome<()> {
    let mut steps = Steps::default();
    steps.take("machine", || machine::system(&[BUILD, SCREEN, TEST]))?;
    steps.command("rust formatting", &mut cargo(&["fmt", "--all", "--check"]))?;
    ui(&mut steps)?;
    rust(&mut steps)?;
    steps.command(
        "ui flows in a browser",
        npm(&["run", "--silent", "e2e"]).env("CAUNOI_CLI", project::built(Profile::Debug, "caunoi-cli")),
    )?;
    steps.take("the real window", window)?;
    steps.take("printed papers", printed)?;
    steps.close();
    Ok(())
}

/// The UI's own checks; they come before Rust's because the desktop program embeds what they build.
fn ui(steps: &mut Steps) -> Outcome<()> {
    steps.take("ui packages", machine::ui_packages)?;
    for (name, script) in [
        ("ui formatting", "format:check"),
        ("ui types", "typecheck"),
        ("ui lints", "lint"),
        ("ui unused code", "knip"),
        ("ui tests", "test"),
        ("ui build", "build"),
    ] {
        steps.command(name, &mut npm(&["run", "--silent", script]))?;
    }
    Ok(())
}

fn rust(steps: &mut Steps) -> Outcome<()> {
    steps.command("clippy", cargo(&["clippy"]).args(ALL).args(["--", "--deny", "warnings"]))?;
    steps.command("rust documentation", cargo(&["doc", "--no-deps"]).args(ALL_LIBRARIES).env("RUSTDOCFLAGS", "--deny warnings"))?;
    steps.command("rust build", cargo(&["build"]).args(ALL))?;
    let mut nextest = machine::nextest()?;
    steps.command("rust tests", nextest.arg("run").args(ALL))?;
    steps.command("rust examples in documentation", cargo(&["test", "--doc"]).args(ALL_LIBRARIES))
}

/// Drives the desktop program itself: opens the sample office, logs an activity by keyboard alone, and looks it up in the
/// office once the window is closed.
fn window() -> Outcome<()> {
    if !cfg!(target_os = "linux") {
        println!("skipped: driving the window needs WebKitGTK's driver, which exists on Linux only");
        return Ok(());
    }
    let driver = machine::tauri_driver()?;
    let scene = project::target().join("smoke");
    if scene.exists() {
        fs::remove_dir_all(&scene)?;
    }
    fs::create_dir_all(&scene)?;
    let folder = scene.join("office");
    run(&mut office::sample(Profile::Debug, &folder))?;
    let mut smoke = Command::new("node");
    smoke
        .arg("tests/e2e/window/smoke.mjs")
        .arg(project::built(Profile::Debug, "caunoi"))
        .args([&folder, &scene])
        .arg(TYPED)
        .env("TAURI_DRIVER", driver)
        // The program's own folder: a test leaves no trace in the account of whoever runs it.
        .env("XDG_DATA_HOME", scene.join("data"))
        .current_dir(project::root());
    run(&mut machine::on_memory_screen(&smoke))?;
    office::expect_activity(&folder, TYPED, "2025-10-13")
}

/// Prints the founding agreement's pack in each language and has it judged from outside.
fn printed() -> Outcome<()> {
    let scene = project::target().join("papers");
    if scene.exists() {
        fs::remove_dir_all(&scene)?;
    }
    fs::create_dir_all(&scene)?;
    let folder = scene.join("office");
    run(&mut office::sample(Profile::Debug, &folder))?;
    println!("{}", office::log_activity(&folder)?);
    for language in office::LANGUAGES {
        let pdf = scene.join(format!("pack-{language}.pdf"));
        run(&mut office::pack(&folder, &pdf, language))?;
        papers::check(&pdf, &office::passages(&folder, language)?)?;
    }
    Ok(())
}
