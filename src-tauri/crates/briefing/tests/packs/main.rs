//! Packs as a whole: what stands in them, in every language, from full, empty and random material.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "what only tests call fails loudly"
)]

mod days;
mod dump;
mod material;
mod papers;
mod random;
mod rules;
mod snapshots;
