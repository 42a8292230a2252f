//! Use cases and the declared contract of commands: what every host — window, command line,
//! development server — offers in the same words.
//!
//! [`App::call`] takes a command's name and a JSON request and gives a JSON response. The list of
//! commands is declared once, in [`contract`]; routing, JSON schemas and the TypeScript contract of
//! the UI follow from it. Handlers bind the domain, the store and the papers together; rules live
//! there.

pub use app::App;
pub use caunoi_document::font::FontSource;
pub use caunoi_store::wanted_migration;
pub use error::{AppError, ErrorCode, ErrorKind};
pub use fonts::MachineFonts;
pub use host::{Event, Host};
pub use picks::{FileKind, PathUse, PickWish, Picked, PickedPath, Picks};
pub use record_tables::record_tables;
pub use typescript::typescript;

mod app;
pub mod commands;
pub mod contract;
mod day;
mod error;
mod files;
mod fonts;
mod host;
mod papers;
mod picks;
mod questions;
mod recent;
mod record_tables;
mod snapshot;
#[cfg(test)]
mod testing;
mod typescript;
pub mod wire;
mod writing;
