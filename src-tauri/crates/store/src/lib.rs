//! The office file: SQLite with change sets, op log, search index and backup

pub mod collation;
pub mod search;
