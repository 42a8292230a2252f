//! Randomness for keys and identifiers, from the operating system.

use crate::error::{Result, StoreError};
use caunoi_domain::Id;

/// So many random bytes.
pub(crate) fn bytes<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|error| StoreError::Random(error.to_string()))?;
    Ok(bytes)
}

/// A new identifier made at `now` (milliseconds since 1970).
///
/// # Errors
/// When the operating system gives no randomness.
pub fn new_id(now: u64) -> Result<Id> {
    Ok(Id::v7(now, bytes()?))
}
