//! Guards the arrows between the crates: who may depend on whom is decided here, and read from what
//! cargo knows.
//!
//! A new crate or a new edge is a decision about the house; it is made by changing `ARROWS`
//! together with docs/ARCHITECTURE.md, not by adding a line to some Cargo.toml.

use std::{collections::BTreeSet, fs, path::Path};

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package};

/// Each crate of the workspace and the crates of the workspace its product code may name.
const ARROWS: &[(&str, &[&str])] = &[
    ("caunoi-domain", &[]),
    ("caunoi-store", &["caunoi-domain"]),
    ("caunoi-document", &[]),
    ("caunoi-briefing", &["caunoi-domain", "caunoi-document"]),
    ("caunoi-exchange", &["caunoi-domain"]),
    (
        "caunoi-app",
        &["caunoi-domain", "caunoi-store", "caunoi-document", "caunoi-briefing", "caunoi-exchange"],
    ),
    ("caunoi-cli", &["caunoi-app"]),
    ("caunoi", &["caunoi-app"]),
    // Builders for tests: nobody's product code may name it.
    ("caunoi-testkit", &["caunoi-domain"]),
    ("xtask", &[]),
];

/// The crate for tests only.
const TESTKIT: &str = "caunoi-testkit";
/// The only package that may know of windows.
const SHELL: &str = "caunoi";

fn workspace() -> Metadata {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    MetadataCommand::new().manifest_path(root.join("Cargo.toml")).no_deps().exec().unwrap()
}

fn inside<'a>(
    metadata: &'a Metadata,
    package: &'a Package,
) -> impl Iterator<Item = (&'a str, DependencyKind)> {
    let names: BTreeSet<&str> =
        metadata.packages.iter().map(|package| package.name.as_str()).collect();
    package
        .dependencies
        .iter()
        .filter(move |dependency| names.contains(dependency.name.as_str()))
        .map(|dependency| (dependency.name.as_str(), dependency.kind))
}

#[test]
fn every_crate_of_the_workspace_has_its_place() {
    let metadata = workspace();
    let found: BTreeSet<&str> =
        metadata.packages.iter().map(|package| package.name.as_str()).collect();
    let placed: BTreeSet<&str> = ARROWS.iter().map(|(name, _)| *name).collect();
    assert_eq!(found, placed, "ARROWS and the workspace name different crates");
}

#[test]
fn no_edge_but_the_arrows() {
    let metadata = workspace();
    let mut wrong = Vec::new();
    for package in &metadata.packages {
        let allowed = ARROWS
            .iter()
            .find(|(name, _)| *name == package.name.as_str())
            .map_or(&[][..], |(_, to)| to);
        for (to, kind) in inside(&metadata, package) {
            let fine =
                allowed.contains(&to) || (to == TESTKIT && kind == DependencyKind::Development);
            if !fine {
                wrong.push(format!("{} → {to} ({kind})", package.name));
            }
        }
    }
    assert!(wrong.is_empty(), "edges outside the architecture: {wrong:#?}");
}

#[test]
fn only_the_shell_knows_of_windows() {
    let window = ["tauri", "wry", "tao", "gtk", "webkit2gtk"];
    let is_window = |name: &str| {
        window.iter().any(|word| name == *word || name.starts_with(&format!("{word}-")))
    };
    let metadata = workspace();
    let wrong: Vec<String> = metadata
        .packages
        .iter()
        .filter(|package| package.name.as_str() != SHELL)
        .flat_map(|package| {
            let windows =
                package.dependencies.iter().filter(|dependency| is_window(&dependency.name));
            windows.map(|dependency| format!("{} → {}", package.name, dependency.name))
        })
        .collect();
    assert!(wrong.is_empty(), "only {SHELL} may depend on these: {wrong:#?}");
}

/// A dependency nobody names is built, shipped and audited for nothing.
#[test]
fn every_declared_dependency_is_named_in_the_sources() {
    let metadata = workspace();
    let mut unused = Vec::new();
    for package in &metadata.packages {
        let source = source_of(package);
        for dependency in &package.dependencies {
            let name = dependency.rename.as_ref().unwrap_or(&dependency.name).replace('-', "_");
            if !names(&source, &name) {
                unused.push(format!("{} → {}", package.name, dependency.name));
            }
        }
    }
    assert!(unused.is_empty(), "declared, but named in no source: {unused:#?}");
}

/// All Rust text of a package: the folders its targets live in.
fn source_of(package: &Package) -> String {
    let folders: BTreeSet<&Path> = package
        .targets
        .iter()
        .filter_map(|target| target.src_path.as_std_path().parent())
        .collect();
    // A folder inside another one is read with it.
    let outermost = folders.iter().filter(|folder| {
        !folders.iter().any(|other| other != *folder && folder.starts_with(other))
    });
    let mut text = String::new();
    for folder in outermost {
        // The root package's build script lies beside its crates' folder, which are packages of
        // their own.
        read_into(&mut text, folder, Path::new(env!("CARGO_MANIFEST_DIR")));
    }
    text
}

fn read_into(text: &mut String, folder: &Path, root: &Path) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let is_another_package = path.is_dir()
            && path != root
            && (path.join("Cargo.toml").exists() || path.ends_with("crates"));
        if path.is_dir() && !is_another_package {
            read_into(text, &path, root);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            text.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
}

/// Whether `text` has `name` as a whole word.
fn names(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        !text[..at].ends_with(in_word) && !text[at + name.len()..].starts_with(in_word)
    })
}

fn in_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

#[test]
fn a_name_counts_only_as_a_whole_word() {
    assert!(names("use serde::Serialize;", "serde"));
    assert!(!names("use serde_json::Value;", "serde"));
    assert!(!names("deserde", "serde"));
}

/// The layers of `app/src`, each with the layers it may name. A command binds a request to the
/// layers below it.
const APP_LAYERS: [(&str, &[&str]); 5] = [
    ("wire", &[]),
    ("questions", &["wire"]),
    ("writing", &["wire", "questions"]),
    ("papers", &["wire", "questions"]),
    ("commands", &["wire", "questions", "writing", "papers"]),
];

/// The source files in a layer of `app/src`, by path and text.
fn layer(name: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src-tauri/crates/app/src").join(name);
    let files: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .map(|path| {
            (
                path.file_stem().unwrap().to_str().unwrap().to_owned(),
                fs::read_to_string(&path).unwrap(),
            )
        })
        .collect();
    assert!(!files.is_empty(), "{} holds no source", folder.display());
    files
}

#[test]
fn the_layers_of_the_app_name_only_those_below() {
    let layers: BTreeSet<&str> = APP_LAYERS.iter().map(|(name, _)| *name).collect();
    for (name, below) in APP_LAYERS {
        for (file, text) in layer(name) {
            let named = named_after(&text, &["crate::"], &layers);
            let above: Vec<_> = named
                .into_iter()
                .filter(|layer| *layer != name && !below.contains(layer))
                .collect();
            assert!(above.is_empty(), "{name}/{file}.rs names {above:?}");
        }
    }
}

#[test]
fn no_crate_reads_the_source_of_the_page() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("src-tauri/crates");
    let mut wrong = Vec::new();
    let mut folders = vec![crates];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            // The tests of the contract compare what is committed beside the page.
            if path.is_dir() && !path.ends_with("app/tests") {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs")
                && fs::read_to_string(&path).unwrap().contains("ui/src/")
            {
                wrong.push(path);
            }
        }
    }
    assert_eq!(wrong, Vec::<std::path::PathBuf>::new());
}

#[test]
fn a_command_names_no_other_command() {
    let files: Vec<_> = layer("commands").into_iter().filter(|(name, _)| name != "mod").collect();
    let modules: BTreeSet<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    for (name, text) in &files {
        let others: Vec<_> = named_after(text, &["super::", "commands::"], &modules)
            .into_iter()
            .filter(|other| other != name)
            .collect();
        assert!(
            others.is_empty(),
            "commands/{name}.rs names {others:?}; what two commands share belongs in a layer below"
        );
    }
}

/// The modules that `text` names directly after one of these prefixes, in paths, `use` lines and
/// groups of either.
fn named_after<'a>(
    text: &str,
    prefixes: &[&str],
    modules: &BTreeSet<&'a str>,
) -> BTreeSet<&'a str> {
    let code = without_comments(text);
    prefixes
        .iter()
        .flat_map(|prefix| {
            code.match_indices(prefix).map(|(at, _)| (&code[..at], &code[at + prefix.len()..]))
        })
        .filter(|(before, _)| !before.ends_with(in_word))
        .flat_map(|(_, after)| first_names(after))
        .filter_map(|name| modules.get(name).copied())
        .collect()
}

/// The first name of a path, or of each path in a group.
fn first_names(path: &str) -> Vec<&str> {
    let word = |text: &'_ str| text.find(|c| !in_word(c)).unwrap_or(text.len());
    let Some(group) = path.strip_prefix('{') else {
        return vec![&path[..word(path)]];
    };
    let mut names = Vec::new();
    let (mut depth, mut starts) = (0, true);
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => starts = true,
            c if starts && in_word(c) => {
                names.push(&group[at..at + word(&group[at..])]);
                starts = false;
            }
            _ => {}
        }
    }
    names
}

/// The text without its line comments.
fn without_comments(text: &str) -> String {
    text.lines()
        .map(|line| line.split_once("//").map_or(line, |(code, _)| code))
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn modules_are_found_in_paths_and_groups_but_not_in_comments() {
    let modules = BTreeSet::from(["pack", "paper", "text", "report"]);
    let found = |text| {
        named_after(text, &["super::", "commands::"], &modules).into_iter().collect::<Vec<_>>()
    };
    assert_eq!(found("use super::paper::Paper;"), ["paper"]);
    assert_eq!(
        found("use super::{\n    pack::{Occasion, text},\n    request, report as other,\n};"),
        ["pack", "report"]
    );
    assert_eq!(found("use crate::{commands::{text, paper::Paper}, report};"), ["paper", "text"]);
    assert_eq!(
        found("let name = super::pack::name(crate::commands::text::of());"),
        ["pack", "text"]
    );
    assert!(
        found("//! See [`super::pack`].\nuse super::{request, response};\nuse subcommands::paper;")
            .is_empty()
    );
}

/// rustfmt breaks code at this width, and leaves comments as they are.
const COMMENT_WIDTH: usize = 100;

#[test]
fn comments_keep_the_width_of_the_code() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders: Vec<_> = ["src-tauri", "tests", "xtask"].map(|name| root.join(name)).into();
    let mut wide = Vec::new();
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                let is_wide = |line: &&str| {
                    line.trim_start().starts_with("//") && line.chars().count() > COMMENT_WIDTH
                };
                wide.extend(
                    text.lines().filter(is_wide).map(|line| (path.clone(), line.to_owned())),
                );
            }
        }
    }
    assert!(wide.is_empty(), "{wide:#?}");
}
