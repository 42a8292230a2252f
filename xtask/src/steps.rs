//! Running commands one after another: each named, timed and repeatable by hand, stopping at the
//! first that fails.

use std::{
    fmt, io,
    process::Command,
    time::{Duration, Instant},
};

/// What a command of `cargo xtask` comes to.
pub(crate) type Outcome<T> = Result<T, Fault>;

/// Why it stopped, as told to the person at the terminal.
#[derive(Debug)]
pub(crate) struct Fault(String);

impl Fault {
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<io::Error> for Fault {
    fn from(fault: io::Error) -> Self {
        Self(fault.to_string())
    }
}

/// The steps taken so far, for the table at the end.
#[derive(Default)]
pub(crate) struct Steps {
    taken: Vec<(&'static str, Duration)>,
}

impl Steps {
    /// Takes a step: announces it, does it, remembers how long it took. A failing step closes the
    /// table.
    pub(crate) fn take(
        &mut self,
        name: &'static str,
        work: impl FnOnce() -> Outcome<()>,
    ) -> Outcome<()> {
        println!("\n=== {name}");
        let start = Instant::now();
        match work() {
            Ok(()) => {
                self.taken.push((name, start.elapsed()));
                Ok(())
            }
            Err(fault) => {
                self.table();
                println!("  {:6.1} s  {name}  FAILED", start.elapsed().as_secs_f64());
                println!("\n{} passed, 1 failed", self.taken.len());
                Err(Fault::new(format!("step \"{name}\": {fault}")))
            }
        }
    }

    /// A step that is one command.
    pub(crate) fn command(&mut self, name: &'static str, command: &mut Command) -> Outcome<()> {
        self.take(name, || run(command))
    }

    /// Prints the table of steps and, as the very last line, their count.
    pub(crate) fn close(self) {
        self.table();
        println!("\n{} passed, 0 failed", self.taken.len());
    }

    fn table(&self) {
        println!("\n=== summary");
        for (name, time) in &self.taken {
            println!("  {:6.1} s  {name}", time.as_secs_f64());
        }
        let total: Duration = self.taken.iter().map(|(_, time)| *time).sum();
        println!("  {:6.1} s  in all", total.as_secs_f64());
    }
}

/// Runs a command with the terminal as its own; its failure names the command to repeat.
pub(crate) fn run(command: &mut Command) -> Outcome<()> {
    let line = line(command);
    println!("$ {line}");
    let status =
        command.status().map_err(|fault| Fault::new(format!("cannot run `{line}`: {fault}")))?;
    if status.success() {
        Ok(())
    } else {
        Err(Fault::new(format!("{status}; to repeat:\n  {line}")))
    }
}

/// Runs a command and returns what it printed; its failure brings what it complained of.
pub(crate) fn output(command: &mut Command) -> Outcome<String> {
    let line = line(command);
    let output =
        command.output().map_err(|fault| Fault::new(format!("cannot run `{line}`: {fault}")))?;
    if output.status.success() {
        String::from_utf8(output.stdout)
            .map_err(|_| Fault::new(format!("`{line}` printed something other than UTF-8")))
    } else {
        let complaint = String::from_utf8_lossy(&output.stderr);
        Err(Fault::new(format!(
            "{}; to repeat:\n  {line}\n{}",
            output.status,
            complaint.trim_end()
        )))
    }
}

/// A command as a person would type it from the root of the project.
pub(crate) fn line(command: &Command) -> String {
    let settings = command.get_envs().filter_map(|(name, value)| {
        value
            .map(|value| format!("{}={}", name.to_string_lossy(), quoted(&value.to_string_lossy())))
    });
    let words = std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(|word| quoted(&word.to_string_lossy()));
    let line = settings.chain(words).collect::<Vec<_>>().join(" ");
    match command.get_current_dir().filter(|dir| *dir != crate::project::root()) {
        Some(dir) => {
            let dir = dir.strip_prefix(crate::project::root()).unwrap_or(dir);
            format!("(cd {} && {line})", quoted(&dir.to_string_lossy()))
        }
        None => line,
    }
}

fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./=:,+@%".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_reads_as_it_would_be_typed() {
        let mut command = Command::new("npm");
        command
            .args(["run", "it's here"])
            .env("LANG", "C")
            .current_dir(crate::project::root().join("ui"));
        assert_eq!(line(&command), r"(cd ui && LANG=C npm run 'it'\''s here')");
    }

    #[test]
    fn a_failing_command_says_how_to_repeat_it() {
        let fault = run(Command::new("false").arg("--why")).unwrap_err();
        assert!(fault.to_string().ends_with("to repeat:\n  false --why"), "{fault}");
    }
}
