//! Stored values, as columns hold them and change sets compare them.

use crate::id::Id;

/// A stored value of one field.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Value {
    /// Nothing.
    #[default]
    Null,
    /// A whole number.
    Int(i64),
    /// A text.
    Text(String),
    /// An identifier.
    Id(Id),
}

impl Value {
    /// The text, if it is one and not empty.
    pub fn as_text(&self) -> Option<&str> {
        if let Value::Text(text) = self {
            Some(text.as_str()).filter(|text| !text.is_empty())
        } else {
            None
        }
    }

    /// The identifier, if it is one.
    pub fn as_id(&self) -> Option<Id> {
        if let Value::Id(id) = self { Some(*id) } else { None }
    }
}

/// A stored value that its field's type cannot be read from.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{table}.{field}: {reason}")]
pub struct BadValue {
    /// Table of the record.
    pub table: &'static str,
    /// Field's name.
    pub field: &'static str,
    /// What was stored.
    pub value: Value,
    /// Why it cannot be read.
    pub reason: String,
}
