//! Builds the resources of the desktop shell, and says so where the UI they embed is missing.

use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Without this the macro that embeds the UI fails with a message that does not say what to do.
    println!("cargo::rerun-if-changed=ui/dist");
    if !Path::new("ui/dist/index.html").is_file() {
        return Err("ui/dist is missing: the desktop program embeds the built UI. \
                    Build it with `npm ci && npm run build` in ui/, or let `cargo xtask run` do all of it."
            .into());
    }
    tauri_build::try_build(tauri_build::Attributes::new())?;
    Ok(())
}
