//! Builds the resources of the desktop shell.
fn main() { tauri_build::build() }
