//! Documents from blocks to bytes, without tools from outside; those are in `pdf_tools`.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says by panicking that it fails")]

mod appended;
mod audit;
mod blocks;
mod check;
mod docx;
mod figures;
mod pages;
mod random;
#[path = "../samples/mod.rs"]
mod samples;
mod structure;
