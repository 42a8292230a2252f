//! The desktop shell: the window, the native dialogs, the registered commands (`call` and `pick`),
//! the panic guard.
//!
//! It holds no rule of the office's work and no SQL: every request of the page goes to the app
//! crate as it came, and the answer goes back as it is. What can be decided without a window
//! belongs further down.

mod clock;
mod closing;
mod desk;
mod dialog;
mod first;
mod guard;
mod journal;
mod launch;
mod window;

use std::{
    error::Error,
    ffi::OsString,
    io::{self, Write},
    path::{self, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use clap::Parser;
use directories::ProjectDirs;
use tauri::Manager;

use desk::Desk;
use first::Start;
use journal::Journal;
use launch::Launch;

/// Runs the desktop program until its window is closed; `args` begins with the program's own name.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let launch = match Launch::try_parse_from(args) {
        Ok(launch) => launch,
        Err(answer) => {
            // Help and version come this way too: clap knows which of them goes to which stream and
            // exit code.
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

/// The folder for the program's own files, where `caunoi-cli` looks for them too.
fn data_dir() -> io::Result<PathBuf> {
    let folders = ProjectDirs::from("vn", "caunoi", "caunoi");
    folders
        .map(|folders| folders.data_dir().to_owned())
        .ok_or_else(|| io::Error::other("this account has no home folder"))
}

fn start(launch: Launch) -> Result<(), Box<dyn Error>> {
    let data_dir = data_dir()?;
    let journal = Arc::new(Journal::new(&data_dir));
    guard::watch(Arc::clone(&journal));
    let clock = launch.clock();
    // The first program knows nothing of the folder this one was started in.
    let office = launch.office.map(path::absolute).transpose()?;
    let first = match first::start(&data_dir, office.as_deref()) {
        Ok(Start::HandedOver) => return Ok(()),
        Ok(Start::First(first)) => Some(first),
        // A second window is better than none: the office is locked by itself.
        Err(fault) => {
            let _ = writeln!(
                io::stderr(),
                "caunoi: other starts of the program cannot be noticed: {fault}"
            );
            None
        }
    };
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(tauri::generate_handler![desk::call, desk::pick])
        .setup(move |app| {
            let desk = Desk::new(app.handle().clone(), data_dir.clone(), clock, journal);
            let asked = office.map(|folder| desk.office_on_command_line(&folder)).transpose()?;
            app.manage(desk);
            window::open(app.handle(), &data_dir, asked.as_ref())?;
            if let Some(first) = first {
                let app = app.handle().clone();
                first.listen(move |office| window::bring_forward(&app, office.as_deref()));
            }
            Ok(())
        })
        .run(tauri::generate_context!())?;
    Ok(())
}
