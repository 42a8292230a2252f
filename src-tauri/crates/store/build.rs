//! Lists the migrations of `src/schema`, which are numbered from 0001 without a gap.

use std::{env, error::Error, fs, path::PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("src/schema");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut migrations: Vec<PathBuf> = fs::read_dir(&folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    migrations.retain(|path| path.extension().is_some_and(|extension| extension == "sql"));
    migrations.sort();
    for (place, path) in migrations.iter().enumerate() {
        if path.file_stem().is_none_or(|name| name != format!("{:04}", place + 1).as_str()) {
            return Err(format!("{} should be migration {:04}", path.display(), place + 1).into());
        }
    }
    let list: String = migrations.iter().map(|path| format!("include_str!({path:?}),\n")).collect();
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("migrations.rs"), format!("&[\n{list}]\n"))?;
    Ok(())
}
