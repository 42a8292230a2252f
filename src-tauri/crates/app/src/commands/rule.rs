//! Rules by which hints go: those that ship, and the office's own, which come before them.

use crate::app::Call;
use crate::error::AppError;
use crate::questions::hints::rules_of;
use crate::wire::occasions::Rules;
use crate::wire::request;
use crate::writing::saving;
use crate::writing::saving::Together;
use caunoi_domain::{Rule, RuleFile, Table};

request! {
    /// The office's own rules to be kept. One that was loaded and is not wanted goes into the bin.
    RulesSave {
        /// As loaded.
        loaded: Vec<Rule>,
        /// As they are to be.
        wanted: Vec<Rule>,
    }
}

/// All rules.
pub(crate) fn list(call: Call<'_>, _: crate::contract::Nothing) -> Result<Rules, AppError> {
    call.read(|snapshot| rules_of(snapshot.reader))
}

/// Keeps the office's own rules, as one change.
pub(crate) fn save(call: Call<'_>, request: RulesSave) -> Result<Rules, AppError> {
    let RulesSave { loaded, wanted } = request;
    let set = call.store()?.write::<_, AppError>(call.millis(), |writing| {
        let mut together = Together::default();
        for (i, rule) in wanted.iter().enumerate() {
            let before = loaded
                .iter()
                .find(|kept| kept.id == rule.id)
                .map(|rule| RuleFile { rule: rule.clone() });
            together.save(
                call,
                writing,
                &format!("wanted.{i}."),
                before.as_ref(),
                &mut RuleFile { rule: rule.clone() },
            )?;
        }
        for gone in loaded.iter().filter(|kept| !wanted.iter().any(|rule| rule.id == kept.id)) {
            together.bin(writing, Table::Rule, gone.id)?;
        }
        let set = together.whole()?;
        saving::apply(call, writing, call.command, "", &set)?;
        Ok(set)
    })?;
    call.tell(&set);
    call.read(|snapshot| rules_of(snapshot.reader))
}
