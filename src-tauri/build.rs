//! Builds the resources of the desktop shell: icons, permissions of the one command, the check that the UI is there.

use std::path::Path;

use tauri_build::{AppManifest, Attributes};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Without this the macro that embeds the UI fails with a message that does not say what to do.
    println!("cargo::rerun-if-changed=ui/dist");
    if !Path::new("ui/dist/index.html").is_file() {
        return Err("ui/dist is missing: the desktop program embeds the built UI. \
                    Build it with `npm ci && npm run build` in ui/, or let `cargo xtask run` do all of it."
            .into());
    }
    // Declaring the command puts it under the access list: a window reaches it only if tauri.conf.json says so.
    let attributes = Attributes::new().app_manifest(AppManifest::new().commands(&["call"]));
    tauri_build::try_build(attributes)?;
    Ok(())
}
