//! Data coming in and going out: a file is parsed into a value and every fault found in it; whoever
//! calls shows the faults, tries the value against the office and applies it. This crate opens no
//! file, writes no record and words no message.

pub mod bundle;
pub mod sample;

pub use bundle::{Bundle, Fault, FaultCode, Parsed};
pub use sample::sample_office;
