//! Who took over from an organisation, and from whom it took over.

use crate::error::AppError;
use crate::questions::names::Namer;
use crate::wire::briefs::SuccessorStep;
use caunoi_domain::{Id, Succession, Table};
use caunoi_store::Reader;
use std::collections::BTreeSet;

/// Who took over from an organisation, step by step. A circle of successions ends where it would
/// begin again.
pub(crate) fn successors(
    reader: Reader<'_>,
    namer: &mut Namer<'_>,
    organisation: Id,
) -> Result<Vec<SuccessorStep>, AppError> {
    let mut seen = BTreeSet::from([organisation]);
    let mut steps = Vec::new();
    let mut open = vec![organisation];
    while let Some(predecessor) = open.pop() {
        for succession in reader.owned::<Succession>(predecessor)? {
            if seen.insert(succession.successor) {
                open.push(succession.successor);
                let name = namer.one(Table::Organisation, succession.successor)?;
                let Succession { successor: organisation, date, legal_basis, scope, .. } =
                    succession;
                steps.push(SuccessorStep { organisation, name, date, legal_basis, scope });
            }
        }
    }
    Ok(steps)
}

/// An organisation with those it took over from: what was done with them was done with it.
pub(crate) fn line_of_succession(
    reader: Reader<'_>,
    organisation: Id,
) -> Result<BTreeSet<Id>, AppError> {
    let mut line = BTreeSet::new();
    let mut open = vec![organisation];
    while let Some(id) = open.pop() {
        if line.insert(id) {
            open.extend(reader.owners_naming(Table::Succession, "successor", id)?);
        }
    }
    Ok(line)
}
