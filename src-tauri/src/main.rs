//! The desktop program `caunoi`: everything it does is in the library beside it.

// A release build on Windows opens no console behind the window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    caunoi_shell::run(std::env::args_os())
}
