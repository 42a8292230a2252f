//! The store as a whole, tried with random edits, with damage, and from several sides at once.

mod batch;
mod beside;
mod bin;
mod damage;
mod history;
mod indexing;
mod keeping;
mod lists;
mod numbers;
mod undoing;
mod world;
