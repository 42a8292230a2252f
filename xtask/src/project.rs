//! Where things are in the work tree, and the commands that reach into it.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
    sync::OnceLock,
};

/// The root of the work tree.
pub(crate) fn root() -> &'static Path {
    static ROOT: OnceLock<PathBuf> = OnceLock::new();
    ROOT.get_or_init(|| {
        let own = Path::new(env!("CARGO_MANIFEST_DIR"));
        own.parent().unwrap_or(own).to_path_buf()
    })
}

/// The folder cargo builds into.
pub(crate) fn target() -> PathBuf {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(dir) => root().join(dir),
        None => root().join("target"),
    }
}

/// What people look at: papers and the sample office. Not tracked.
pub(crate) fn out() -> PathBuf {
    root().join("out")
}

/// A program built in the workspace.
pub(crate) fn built(profile: Profile, name: &str) -> PathBuf {
    target().join(profile.folder()).join(name).with_extension(env::consts::EXE_EXTENSION)
}

/// How the workspace is built.
#[derive(Clone, Copy)]
pub(crate) enum Profile {
    /// Quick to build, dependencies optimised a little.
    Debug,
    /// As shipped.
    Release,
}

impl Profile {
    fn folder(self) -> &'static str {
        match self {
            Self::Debug => "debug",
            Self::Release => "release",
        }
    }
}

/// `cargo` at the root.
pub(crate) fn cargo(args: &[&str]) -> Command {
    let mut command = Command::new("cargo");
    command.args(args).current_dir(root());
    command
}

/// `npm` in the folder of the UI.
pub(crate) fn npm(args: &[&str]) -> Command {
    // On Windows npm is a script, which the system starts only by its full name.
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.args(args).current_dir(root().join("ui"));
    command
}

/// The environment variable that says at which time the clocks of the programs start.
pub(crate) const NOW: &str = "CAUNOI_NOW";

static TIME: OnceLock<String> = OnceLock::new();

/// Has the clocks of the debug programs start at `CAUNOI_NOW`, or at `otherwise` where it is not
/// set.
///
/// Without this call they go by the system's clock.
pub(crate) fn set_time(otherwise: &str) {
    TIME.get_or_init(|| env::var(NOW).unwrap_or_else(|_| otherwise.to_owned()));
}

/// The time at which the clocks of the debug programs start; none for that of the system.
pub(crate) fn time() -> Option<&'static str> {
    TIME.get().map(String::as_str)
}

/// `caunoi-cli` on the office in `office`, with a folder for its own files that is not that of the
/// person at the terminal.
pub(crate) fn cli(profile: Profile, office: &Path) -> Command {
    let mut command = Command::new(built(profile, "caunoi-cli"));
    if let (Profile::Debug, Some(time)) = (profile, time()) {
        command.args(["--now", time]);
    }
    command
        .arg("--data-dir")
        .arg(target().join("data"))
        .arg("--office")
        .arg(office)
        .current_dir(root());
    command
}
