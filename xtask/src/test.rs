//! `cargo xtask test`: everything that must hold; `cargo xtask test PART…` for parts of it.

use std::{fs, path::Path, process::Command};

use crate::{
    machine,
    needs::{BUILD, SCREEN, TEST},
    office, papers,
    project::{self, Profile, cargo, npm},
    steps::{Fault, Outcome, Steps, run},
};

/// One selection of packages, targets and features for every step that compiles, so that nothing is
/// built twice: cargo unifies the features of what is selected together, and another selection is
/// another build.
const ALL: [&str; 4] = ["--workspace", "--all-targets", "--features", "caunoi-cli/devhost"];
/// The same for steps that choose the targets themselves.
const ALL_BUT_TARGETS: [&str; 3] = ["--workspace", "--features", "caunoi-cli/devhost"];

/// The time at which the programs' clocks start unless `CAUNOI_NOW` says otherwise: nine o'clock in
/// Hanoi on a working day.
const TEST_TIME: &str = "2026-11-24T02:00:00Z";

/// The half-year whose report is printed.
const HALF_YEAR: &str = "2025-H2";

/// What the activity typed into the real window is called; it says that it is none.
const TYPED: &str = "Đoàn phóng viên (hoạt động thử, gõ ở cửa sổ thật)";

/// A part of the whole that can be run alone, given that what comes before it has been built.
struct Part {
    name: &'static str,
    run: fn(&mut Steps) -> Outcome<()>,
}

/// In the order in which it is cheapest to be told.
const PARTS: [Part; 5] = [
    Part { name: "ui", run: ui },
    Part { name: "rust", run: rust },
    Part { name: "flows", run: flows },
    Part { name: "window", run: |steps| steps.take("the real window", window) },
    Part { name: "papers", run: |steps| steps.take("printed papers", printed) },
];

/// Runs every check, or only the parts named; the last line printed counts them.
pub(crate) fn test(named: &[String]) -> Outcome<()> {
    if let Some(unknown) =
        named.iter().find(|name| PARTS.iter().all(|part| part.name != name.as_str()))
    {
        let names = PARTS.map(|part| part.name).join(", ");
        return Err(Fault::new(format!("there is no part `{unknown}`; there are: {names}")));
    }
    project::set_time(TEST_TIME);
    let mut steps = Steps::default();
    steps.take("machine", || machine::system(&[BUILD, SCREEN, TEST]))?;
    for part in
        PARTS.iter().filter(|part| named.is_empty() || named.iter().any(|name| name == part.name))
    {
        (part.run)(&mut steps)?;
    }
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
    steps.command("rust formatting", &mut cargo(&["fmt", "--all", "--check"]))?;
    steps.command("clippy", cargo(&["clippy"]).args(ALL).args(["--", "--deny", "warnings"]))?;
    steps.command(
        "rust documentation",
        cargo(&["doc", "--no-deps"]).args(ALL_BUT_TARGETS).env("RUSTDOCFLAGS", "--deny warnings"),
    )?;
    steps.command("rust build", cargo(&["build"]).args(ALL))?;
    let mut nextest = machine::nextest()?;
    // Without the benches: they measure whenever they are started, even to be asked which tests
    // they hold.
    steps.command("rust tests", nextest.arg("run").args(ALL_BUT_TARGETS))?;
    steps.command("rust examples in documentation", cargo(&["test", "--doc"]).args(ALL_BUT_TARGETS))
}

/// The flows of the UI in Chromium, with accessibility checks, against `caunoi-cli serve`.
fn flows(steps: &mut Steps) -> Outcome<()> {
    let cli = project::built(Profile::Debug, "caunoi-cli");
    steps.command(
        "ui flows in a browser",
        npm(&["run", "--silent", "e2e"])
            .env("CAUNOI_CLI", cli)
            .env(project::NOW, project::time().unwrap_or(TEST_TIME)),
    )
}

/// Drives the desktop program itself: opens the sample office, logs an activity by keyboard alone,
/// and looks it up in the office once the window is closed.
fn window() -> Outcome<()> {
    if !cfg!(target_os = "linux") {
        println!(
            "skipped: driving the window needs WebKitGTK's driver, which exists on Linux only"
        );
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
        .env(project::NOW, project::time().unwrap_or(TEST_TIME))
        // The program's own folder: a test leaves no trace in the account of whoever runs it.
        .env("XDG_DATA_HOME", scene.join("data"))
        .current_dir(project::root());
    run(&mut machine::on_memory_screen(&smoke))?;
    office::expect_activity(&folder, TYPED, "2025-10-13")
}

/// Prints the founding agreement's pack in each language, and the partner's, and has them judged
/// from outside.
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
    let (partner, passages) = office::appoint_at_partner(&folder)?;
    let pdf = scene.join("pack-partner.pdf");
    run(&mut office::pack_of(&partner, &folder, &pdf, "vi"))?;
    papers::check(&pdf, &passages)?;
    occasions(&scene, &folder)?;
    texts(&scene)
}

/// Prints what an office works towards, in each language: a pack for talks that are being prepared,
/// one for a delegation of the press, and the report on a half-year, in print and for Word.
fn occasions(scene: &Path, folder: &Path) -> Outcome<()> {
    let (talks, said) = office::prepare_talks(folder)?;
    for language in office::LANGUAGES {
        let paper = |name: &str| scene.join(format!("{name}-{language}.pdf"));
        run(&mut office::pack_by("ministerial_talks", &talks, folder, &paper("talks"), language))?;
        papers::check(&paper("talks"), &said)?;
        let (delegation, title) = office::press_delegation(folder, language)?;
        run(&mut office::pack_by("reporters", &delegation, folder, &paper("press"), language))?;
        papers::check(&paper("press"), &[title])?;
        let report = paper("report");
        let word = report.with_extension("docx");
        for paper in [&report, &word] {
            run(&mut office::report(folder, HALF_YEAR, paper, language))?;
        }
        let unit = [office::unit_name(language)?];
        papers::check(&report, &unit)?;
        papers::check_word(&word, scene, &unit)?;
    }
    Ok(())
}

/// Makes papers of texts, in print and for Word, and has both judged by the same passages.
fn texts(scene: &Path) -> Outcome<()> {
    let owned = |passages: &[&str]| passages.iter().map(|passage| (*passage).to_owned()).collect();
    for (name, passages) in [
        ("bao-cao.md", owned(&papers::REPORT)),
        ("lao.txt", papers::lines("lao.txt")?),
        ("bieu-do.json", owned(&papers::CHARTS)),
    ] {
        let text = papers::text(name);
        let [pdf, docx] =
            ["pdf", "docx"].map(|extension| scene.join(name).with_extension(extension));
        for paper in [&pdf, &docx] {
            run(Command::new(project::built(Profile::Debug, "caunoi-cli"))
                .arg("typeset")
                .arg(&text)
                .arg("--out")
                .arg(paper))?;
        }
        papers::check(&pdf, &passages)?;
        papers::check_word(&docx, scene, &passages)?;
    }
    Ok(())
}
