//! Packs as a whole: what stands in them, in every language, from full, empty and random material.

mod dump;
mod material;
mod random;
mod rules;
mod snapshots;
