//! `cargo xtask properties`: property tests with values that no run has drawn before.
//!
//! By hand. `cargo xtask test` draws the same values every time (`.cargo/config.toml`), so that it
//! fails for a change and never by chance. This command looks for what those values miss. A failure
//! it finds becomes a test with the failing input written out.

use std::hash::{BuildHasher, RandomState};

use crate::{
    check::CORE,
    machine,
    needs::BUILD,
    steps::{Fault, Outcome, Steps},
};

/// Cases of each property, unless the property sets its own number. The default of a run is 256.
const CASES: &str = "4096";

/// Runs the tests of the crates below the window with a new seed, or with the seed named.
pub(crate) fn properties(seeds: &[String]) -> Outcome<()> {
    let seed = match seeds {
        [] => RandomState::new().hash_one(()),
        [seed] => seed
            .parse()
            .map_err(|_| Fault::new(format!("the seed is a whole number, not `{seed}`")))?,
        _ => return Err(Fault::new("at most one seed: cargo xtask properties [SEED]")),
    };
    println!("seed {seed}, {CASES} cases of each property");
    let mut steps = Steps::default();
    steps.take("machine", || machine::system(&[BUILD]))?;
    let mut nextest = machine::nextest()?;
    nextest.arg("run").args(CORE).args(["--features", "caunoi-cli/devhost"]);
    nextest.args(["--profile", "properties"]);
    nextest.env("PROPTEST_RNG_SEED", seed.to_string()).env("PROPTEST_CASES", CASES);
    steps.command("property tests", &mut nextest)?;
    steps.close();
    Ok(())
}
