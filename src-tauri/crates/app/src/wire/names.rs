//! Names of the records an answer names.

use caunoi_domain::{Table, Text};
use std::collections::BTreeMap;

/// What a record named by another is called.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Name {
    /// Its table.
    pub table: Table,
    /// What it is called.
    pub text: Text,
    /// Its abbreviation, for organisations that have one.
    pub short: Text,
}

/// Names by identifier.
pub type Names = BTreeMap<String, Name>;
