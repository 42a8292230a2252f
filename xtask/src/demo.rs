//! `cargo xtask demo`: the main job from end to end, as an officer would do it, on the sample office.
//!
//! It is also the one place that knows how the built programs are asked for the sample office, the activity and the
//! pack; the tests ask the same way.

use std::{path::Path, process::Command};

use crate::{
    machine,
    needs::BUILD,
    project::{self, Profile, cli},
    run::build_app,
    steps::{Outcome, run},
};

/// The languages a pack is printed in.
pub(crate) const LANGUAGES: [&str; 3] = ["vi", "lo", "en"];

/// Builds in the debug profile (from nothing about half the time of a release build; its dependencies are optimised,
/// so typesetting and search feel as they should) and leaves the pack of the founding agreement in `out/`.
pub(crate) fn demo(_: &[String]) -> Outcome<()> {
    machine::system(&[BUILD])?;
    build_app()?;

    let office = project::out().join("co-quan-mau");
    if office.exists() {
        println!("\nthe sample office of an earlier demo is kept: {}", office.display());
    } else {
        println!("\n=== the sample office");
        run(&mut sample(Profile::Debug, &office))?;
        println!("\n=== an activity, logged as the window would");
        run(cli(Profile::Debug, &office).args(["call", "activity_save", ACTIVITY]))?;
    }
    println!("\n=== the briefing pack");
    let pdf = project::out().join("ho-so-thoa-thuan.pdf");
    run(&mut pack(&office, &pdf, "vi"))?;
    println!("\nthe pack: {}", pdf.display());

    if machine::has_screen() {
        println!("the app opens on the sample office; closing its window ends the demo");
        run(Command::new(project::built(Profile::Debug, "caunoi")).arg("--office").arg(&office))
    } else {
        println!("there is no screen here, so the app is not shown; where there is one: cargo xtask run -- --office out/co-quan-mau");
        Ok(())
    }
}

/// The command that makes the sample office in a folder that does not exist yet.
pub(crate) fn sample(profile: Profile, office: &Path) -> Command {
    let mut command = cli(profile, office);
    command.arg("sample");
    command
}

/// The command that prints the founding agreement's pack.
pub(crate) fn pack(office: &Path, pdf: &Path, language: &str) -> Command {
    let mut command = cli(Profile::Debug, office);
    command.args(["pack", "founding", "--lang", language, "--out"]).arg(pdf);
    command
}

/// Passages of the founding agreement's pack that must come back from the PDF in this language.
pub(crate) fn phrases(language: &str) -> &'static [&'static str] {
    match language {
        "lo" => &[],
        "en" => &[],
        _ => &["chưa có thông tin"],
    }
}
const ACTIVITY: &str = "{}";
