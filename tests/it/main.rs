//! The one integration binary: what can only be seen with the crates put together. One module a
//! subject.

// The whole binary is tests; clippy's own exemption reaches only the test functions, not what they
// share.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod architecture;
mod bad_input;
mod courses;
mod delegations;
mod desk;
mod events;
mod follow_ups;
mod gate;
mod media;
mod occurrence;
mod packs;
mod papers;
mod policy;
mod reports;
mod talks;
mod work;
