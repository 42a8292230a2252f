//! `cargo xtask days`: what runs on the program's clock, on days that have caught programs before.
//!
//! By hand, after a full `cargo xtask test`, whose builds it uses: ten days take about an hour.

use std::{env, process::Command};

use crate::{
    project,
    steps::{Fault, Outcome},
};

/// Each starts half an hour after midnight in Hanoi, while it is still the day before in UTC.
const DAYS: [(&str, &str); 10] = [
    ("2026-11-29T17:30:00Z", "30 November, the last day for yearly reports"),
    ("2026-11-30T17:30:00Z", "the day after, and the first of a month"),
    ("2026-12-13T17:30:00Z", "the 14th: the last day of a reporting month"),
    ("2026-12-14T17:30:00Z", "the 15th: the first day of the next"),
    ("2026-12-30T17:30:00Z", "31 December"),
    ("2026-12-31T17:30:00Z", "1 January"),
    ("2027-02-05T17:30:00Z", "Tết"),
    ("2027-02-27T17:30:00Z", "the last day of a short February"),
    ("2028-02-28T17:30:00Z", "29 February"),
    ("2028-02-29T17:30:00Z", "the day after"),
];

/// Runs the parts named, or flows, window and papers, on each day; says at the end which days
/// failed.
pub(crate) fn days(parts: &[String]) -> Outcome<()> {
    let all = ["flows", "window", "papers"].map(str::to_owned);
    let parts = if parts.is_empty() { &all[..] } else { parts };
    let mut failed = Vec::new();
    for (time, why) in DAYS {
        println!("\n##### {time}: {why}");
        let status = Command::new(env::current_exe()?)
            .arg("test")
            .args(parts)
            .env(project::NOW, time)
            .status()?;
        if !status.success() {
            failed.push(format!("{time} ({why})"));
        }
    }
    println!("\n{} passed, {} failed", DAYS.len() - failed.len(), failed.len());
    if failed.is_empty() {
        Ok(())
    } else {
        Err(Fault::new(format!("failed on: {}", failed.join(", "))))
    }
}
