//! The sample office: real, public facts of external information work between Việt Nam and Laos, each with its source and how sure it is.

use crate::bundle::{self, Parsed};
use caunoi_domain::Id;

/// The sample office as a bundle document.
pub const SAMPLE: &str = include_str!("../sample/co-quan-mau.json");

/// The records of the sample office, with identifiers from `mint`. It has no faults; a test says so.
pub fn sample_office(mint: &mut dyn FnMut() -> Id) -> Parsed {
    bundle::parse(SAMPLE, mint)
}
