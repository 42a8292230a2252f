//! `cargo xtask demo`: the main job from end to end, as an officer would do it, on the sample
//! office.

use std::{fs, process::Command};

use crate::{
    machine,
    needs::BUILD,
    office,
    project::{self, Profile},
    run::build_app,
    steps::{Fault, Outcome, run},
};

/// Leaves the founding agreement's pack in `out/` and shows the app on the office it was printed
/// from.
///
/// Everything is built in the debug profile: from nothing about half the time of a release build,
/// and as dependencies are optimised there, typesetting and search feel as they should. The day is
/// today unless `--now` gives another time.
pub(crate) fn demo(args: &[String]) -> Outcome<()> {
    match args {
        [] => {}
        [word, time] if word == "--now" => project::set_time(time),
        _ => {
            return Err(Fault::new(
                "cargo xtask demo [--now TIME], with a time such as 2026-12-31T02:00:00Z",
            ));
        }
    }
    machine::system(&[BUILD])?;
    build_app()?;

    let office = project::out().join("co-quan-mau");
    if office.exists() {
        println!(
            "\nthe sample office of an earlier demo is kept, with what was entered since: {}",
            office.display()
        );
    } else {
        println!("\n=== the sample office");
        fs::create_dir_all(project::out())?;
        run(&mut office::sample(Profile::Debug, &office))?;
        println!("\n=== an activity is logged");
        println!("{}", office::log_activity(&office)?);
    }
    println!("\n=== the briefing pack");
    let pdf = project::out().join("ho-so-ban-ghi-nho-viet-lao.pdf");
    run(&mut office::pack(&office, &pdf, "vi"))?;
    println!("\nthe briefing pack: {}", pdf.display());

    if machine::has_screen() {
        println!("the app opens on the sample office; closing its window ends the demo");
        let mut app = Command::new(project::built(Profile::Debug, "caunoi"));
        if let Some(time) = project::time() {
            app.args(["--now", time]);
        }
        run(app.arg("--office").arg(&office).current_dir(project::root()))
    } else {
        println!(
            "there is no screen here, so the app is not shown; where there is one: cargo xtask run -- --office out/co-quan-mau"
        );
        Ok(())
    }
}
