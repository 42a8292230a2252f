//! The desktop shell: the window, the native dialogs, the one registered command, the panic guard.
//!
//! It holds no rule of the office's work and no SQL: every request of the page goes to the app crate as it came, and
//! the answer goes back as it is. What can be decided without a window belongs further down.

mod journal;
mod launch;
mod window;

use std::{
    ffi::OsString,
    io::{self, Write},
    process::ExitCode,
};

use clap::Parser;

use launch::Launch;

/// Runs the desktop program until its window is closed; `args` begins with the program's own name.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let launch = match Launch::try_parse_from(args) {
        Ok(launch) => launch,
        Err(answer) => {
            // Help and version come this way too: clap knows which of them goes to which stream and exit code.
            let _ = answer.print();
            return ExitCode::from(u8::try_from(answer.exit_code()).unwrap_or(2));
        }
    };
    match start(launch) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            let _ = writeln!(io::stderr(), "caunoi: {fault}");
            ExitCode::FAILURE
        }
    }
}

fn start(_launch: Launch) -> tauri::Result<()> {
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .setup(|app| {
            window::open(app.handle())?;
            Ok(())
        })
        .run(tauri::generate_context!())
}
