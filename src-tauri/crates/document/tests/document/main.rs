//! Documents from blocks to bytes, without tools from outside; those are in `pdf_tools`.

mod pages;
#[path = "../samples/mod.rs"]
mod samples;
mod structure;
