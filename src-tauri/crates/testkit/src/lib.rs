//! What tests of every crate share: a fixed clock, builders of records, strategies for property
//! tests, and an office of any size.
//!
//! Everything made here is plainly fictitious ("Cơ quan Thử A"), so that a test's record can never
//! be taken for a real one. Nobody's product code may name this crate; a test of the architecture
//! guards that.

pub mod builders;
mod clock;
pub mod cooperation;
pub mod edits;
pub mod files;
mod ids;
pub mod office;
mod words;

pub use clock::{fixed_now, fixed_today};
pub use ids::{Mint, Pool};
pub use words::{text, typed};
