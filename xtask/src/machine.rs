//! Making a machine ready: system packages, the UI's packages, cargo's tools.
//!
//! On Debian and its kin what is missing is installed, and said; elsewhere it is named with the way
//! to get it. Nothing is fetched when nothing is missing.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use crate::{
    needs::{Need, Probe},
    project::{self, npm},
    steps::{Fault, Outcome, output, run},
};

/// The version of Node that the UI's tools ask for (Vite 8: 20.19 or later).
const NODE: (u32, u32) = (20, 19);

/// A tool that cargo builds, pinned.
struct Tool {
    name: &'static str,
    version: &'static str,
}

const NEXTEST: Tool = Tool { name: "cargo-nextest", version: "0.9.143" };
const DRIVER: Tool = Tool { name: "tauri-driver", version: "2.1.0" };

/// Sees to it that the system has `needs`.
pub(crate) fn system(needs: &[&[Need]]) -> Outcome<()> {
    let needs = needs
        .iter()
        .copied()
        .flatten()
        .filter(|need| cfg!(target_os = "linux") || !need.only_linux);
    if on_path("apt-get") && on_path("dpkg-query") {
        debian(needs.flat_map(|need| need.debian).copied().collect())
    } else {
        elsewhere(&needs.filter(|need| !need.is_met()).collect::<Vec<_>>())
    }
}

/// Sees to it that Node is recent enough and that the UI's packages are those of its lock file.
pub(crate) fn ui_packages() -> Outcome<()> {
    node()?;
    let modified =
        |path: &str| fs::metadata(project::root().join(path)).and_then(|file| file.modified()).ok();
    let wanted = modified("ui/package-lock.json");
    let installed = modified("ui/node_modules/.package-lock.json");
    if installed.is_some() && installed >= wanted {
        return Ok(());
    }
    println!("the UI's packages are missing or older than ui/package-lock.json");
    run(&mut npm(&["ci", "--no-audit", "--no-fund"]))
}

/// The test runner as a cargo command: the one on the path, or one installed under the target
/// folder.
pub(crate) fn nextest() -> Outcome<Command> {
    let program = tool(&NEXTEST)?;
    let mut command = Command::new(program);
    command.arg("nextest").current_dir(project::root());
    Ok(command)
}

/// The program that lets a test drive the real window.
pub(crate) fn tauri_driver() -> Outcome<PathBuf> {
    tool(&DRIVER)
}

/// Whether a window can be shown to a person here.
pub(crate) fn has_screen() -> bool {
    let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

/// The same command on a screen in memory with a session bus of its own, so that no test touches a
/// person's desktop.
pub(crate) fn on_memory_screen(command: &Command) -> Command {
    let mut wrapped = Command::new("xvfb-run");
    wrapped.args([
        "--auto-servernum",
        "--server-args=-screen 0 1440x900x24",
        "dbus-run-session",
        "--",
    ]);
    wrapped.arg(command.get_program()).args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => wrapped.env(name, value),
            None => wrapped.env_remove(name),
        };
    }
    if let Some(dir) = command.get_current_dir() {
        wrapped.current_dir(dir);
    }
    wrapped
}

fn debian(packages: Vec<&str>) -> Outcome<()> {
    let missing: Vec<&str> = packages.into_iter().filter(|package| !dpkg_has(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("missing Debian packages: {}", missing.join(" "));
    let refused = || {
        Fault::new(format!(
            "this account has neither root nor sudo; as root: apt-get install {}",
            missing.join(" ")
        ))
    };
    run(as_root("apt-get")?.ok_or_else(refused)?.args(["update", "-q"]))?;
    run(as_root("apt-get")?
        .ok_or_else(refused)?
        .args(["install", "-q", "-y", "--no-install-recommends"])
        .args(&missing))
}

fn dpkg_has(package: &str) -> bool {
    let mut query = Command::new("dpkg-query");
    query.args(["--show", "--showformat=${db:Status-Status}", package]);
    output(&mut query).is_ok_and(|status| status == "installed")
}

/// A command with the rights to install, if this account can have them.
fn as_root(program: &str) -> Outcome<Option<Command>> {
    if output(Command::new("id").arg("-u"))?.trim() == "0" {
        let mut command = Command::new(program);
        command.env("DEBIAN_FRONTEND", "noninteractive");
        return Ok(Some(command));
    }
    let with_sudo = || {
        let mut command = Command::new("sudo");
        command.args(["DEBIAN_FRONTEND=noninteractive", program]);
        command
    };
    Ok(on_path("sudo").then(with_sudo))
}

fn elsewhere(missing: &[&Need]) -> Outcome<()> {
    if missing.is_empty() {
        return Ok(());
    }
    let mut text = String::from(
        "this system is not Debian's; install what is missing and run the command again:\n",
    );
    for need in missing {
        text += &format!(
            "  {}\n      Fedora: dnf install {}\n      Arch:   pacman -S {}\n      Debian's name for it: {}\n",
            need.purpose,
            need.fedora,
            need.arch,
            need.debian.join(" ")
        );
    }
    if !cfg!(target_os = "linux") {
        text += "  (macOS: the Xcode command line tools and Homebrew; Windows: the Visual Studio C++ build tools, Perl, WebView2)\n";
    }
    Err(Fault::new(text))
}

impl Need {
    fn is_met(&self) -> bool {
        match self.probe {
            Probe::Program(name) => on_path(name),
            Probe::Library(name) => succeeds(Command::new("pkg-config").args(["--exists", name])),
            Probe::DebianOnly => true,
            Probe::Font(family) => output(Command::new("fc-list").args([":", "family"]))
                .is_ok_and(|families| families.contains(family)),
        }
    }
}

fn node() -> Outcome<()> {
    let found = output(Command::new("node").arg("--version")).map_err(|_| {
        Fault::new(format!(
            "Node is missing: install Node {}.{} or later with npm (https://nodejs.org)",
            NODE.0, NODE.1
        ))
    })?;
    let mut parts =
        found.trim().trim_start_matches('v').split('.').map_while(|part| part.parse::<u32>().ok());
    let version = (parts.next().unwrap_or(0), parts.next().unwrap_or(0));
    if version >= NODE {
        Ok(())
    } else {
        Err(Fault::new(format!(
            "Node {} is too old: the UI's tools need {}.{} or later",
            found.trim(),
            NODE.0,
            NODE.1
        )))
    }
}

fn tool(tool: &Tool) -> Outcome<PathBuf> {
    if let Some(program) = find(tool.name) {
        return Ok(program);
    }
    let home = project::target().join("tools");
    let program = home.join("bin").join(tool.name).with_extension(env::consts::EXE_EXTENSION);
    if !program.is_file() {
        println!("{} is missing; building {} into {}", tool.name, tool.version, home.display());
        let mut install = project::cargo(&[
            "install",
            "--locked",
            tool.name,
            "--version",
            tool.version,
            "--root",
        ]);
        // In a folder of its own: it shares no dependency with the workspace's builds, and leaves
        // none behind.
        run(install.arg(&home).env("CARGO_TARGET_DIR", home.join("build")))?;
        fs::remove_dir_all(home.join("build"))?;
    }
    Ok(program)
}

fn on_path(name: &str) -> bool {
    find(name).is_some()
}

fn find(name: &str) -> Option<PathBuf> {
    let file = Path::new(name).with_extension(env::consts::EXE_EXTENSION);
    env::split_paths(&env::var_os("PATH")?).map(|dir| dir.join(&file)).find(|path| path.is_file())
}

fn succeeds(command: &mut Command) -> bool {
    command
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}
