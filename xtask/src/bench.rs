//! `cargo xtask bench`: the figures the project promises, each against its yardstick in the same
//! run.

use std::{
    env, fmt, fs,
    io::{BufRead, BufReader},
    process::{Child, ChildStdout, Command, Stdio},
    sync::mpsc,
    thread,
    time::{Duration, Instant},
};

use crate::{
    machine,
    needs::{BUILD, SCREEN},
    office,
    project::{self, Profile, cargo, npm},
    steps::{Fault, Outcome, line, run},
};

/// How often each window is started; the two take turns, so that a busy moment hurts both.
const STARTS: usize = 9;
/// A window that has painted nothing by then has failed.
const PATIENCE: Duration = Duration::from_secs(30);

/// Builds in release, has store, papers and typesetting measure themselves, and measures start-up
/// on a screen in memory.
pub(crate) fn bench(args: &[String]) -> Outcome<()> {
    match args {
        [] => {}
        // How the measurement calls itself once the screen is up.
        [word] if word == "start-up" => return start_up(),
        [word] if word == "document" => return run(&mut typesetting()),
        _ => {
            return Err(Fault::new(
                "cargo xtask bench [document | start-up]; start-up alone uses the screen and the builds at hand",
            ));
        }
    }
    machine::system(&[BUILD, SCREEN])?;
    machine::ui_packages()?;
    run(&mut npm(&["run", "--silent", "build"]))?;
    run(&mut cargo(&[
        "build",
        "--release",
        "--package",
        "caunoi",
        "--package",
        "caunoi-cli",
        "--bins",
        "--example",
        "bare_window",
    ]))?;

    println!("\n=== search, saving, opening");
    run(&mut cargo(&["bench", "--quiet", "--package", "caunoi-store", "--bench", "office"]))?;

    println!("\n=== packs and reports from a large office");
    run(&mut cargo(&["bench", "--quiet", "--package", "caunoi-app", "--bench", "papers"]))?;

    println!("\n=== typesetting");
    run(&mut typesetting())?;

    println!("\n=== start-up: from process start to the first list painted");
    let mut own = Command::new(env::current_exe()?);
    own.args(["bench", "start-up"]).current_dir(project::root());
    run(&mut machine::on_memory_screen(&own))
}

fn typesetting() -> Command {
    cargo(&["bench", "--quiet", "--package", "caunoi-document", "--bench", "papers"])
}

fn start_up() -> Outcome<()> {
    let scene = project::target().join("bench");
    if scene.exists() {
        fs::remove_dir_all(&scene)?;
    }
    fs::create_dir_all(&scene)?;
    let folder = scene.join("office");
    run(&mut office::sample(Profile::Release, &folder))?;

    let bare = || Command::new(project::built(Profile::Release, "examples/bare_window"));
    let app = || {
        let mut app = Command::new(project::built(Profile::Release, "caunoi"));
        app.arg("--office").arg(&folder).env("XDG_DATA_HOME", scene.join("data"));
        app
    };
    // One start of each that does not count: it reads the libraries from disk for all that follow.
    painted(bare())?;
    painted(app())?;
    let (mut bare_times, mut app_times) = (Vec::new(), Vec::new());
    for _ in 0..STARTS {
        bare_times.push(painted(bare())?);
        app_times.push(painted(app())?);
    }
    let (bare, app) = (Spread::of(bare_times), Spread::of(app_times));
    println!("bare WebKitGTK window  {bare}");
    println!("caunoi, sample office  {app}");
    println!("caunoi / bare = {:.2} by medians (aim: at most 2)", app.median / bare.median);
    Ok(())
}

/// Starts a program, waits until it prints `painted`, and ends it; the time between start and
/// paint.
fn painted(mut program: Command) -> Outcome<Duration> {
    program
        .env("CAUNOI_TRACE_PAINT", "1")
        .current_dir(project::root())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    let start = Instant::now();
    let mut child = program.spawn()?;
    let time = first_paint(&mut child).map(|at| at.duration_since(start));
    child.kill()?;
    child.wait()?;
    time.ok_or_else(|| {
        Fault::new(format!("nothing was painted within {PATIENCE:?} by:\n  {}", line(&program)))
    })
}

fn first_paint(child: &mut Child) -> Option<Instant> {
    let stdout = child.stdout.take()?;
    let (seen, paint) = mpsc::channel();
    // Reading waits for as long as the program lives; a thread of its own lets the wait have an
    // end.
    thread::spawn(move || watch(stdout, &seen));
    paint.recv_timeout(PATIENCE).ok()
}

fn watch(stdout: ChildStdout, seen: &mpsc::Sender<Instant>) {
    let painted =
        BufReader::new(stdout).lines().map_while(Result::ok).any(|text| text == "painted");
    if painted {
        // Nobody listens any more if the wait was over first.
        let _ = seen.send(Instant::now());
    }
}

/// Minimum, median and maximum, in milliseconds.
struct Spread {
    min: f64,
    median: f64,
    max: f64,
}

impl Spread {
    /// Of an odd number of times.
    fn of(mut times: Vec<Duration>) -> Self {
        times.sort();
        let at =
            |index: usize| times.get(index).map_or(f64::NAN, |time| time.as_secs_f64() * 1000.0);
        Self { min: at(0), median: at(times.len() / 2), max: at(times.len().saturating_sub(1)) }
    }
}

impl fmt::Display for Spread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "min {:5.0} ms   median {:5.0} ms   max {:5.0} ms",
            self.min, self.median, self.max
        )
    }
}
