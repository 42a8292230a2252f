//! Identifiers of records: UUID version 7, made by whoever creates the record.

use crate::wire::string_on_the_wire;
use std::fmt;
use std::str::FromStr;

/// Identifier of a record, a UUIDv7; on the wire its usual hyphenated form. The nil identifier
/// stands for "not given yet".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(uuid::Uuid);

string_on_the_wire!(
    Id,
    "Identifier of a record: a UUID version 7 in hyphenated form, or empty where none is given yet"
);

/// A text that is not an identifier.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an identifier: {0:?}")]
pub struct NotAnId(pub String);

impl Id {
    /// "Not given yet".
    pub const NIL: Id = Id(uuid::Uuid::nil());

    /// A new identifier from the time in milliseconds since 1970 and ten random bytes, both given
    /// by the caller.
    pub fn v7(millis: u64, random: [u8; 10]) -> Id {
        Id(uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid())
    }

    /// The sixteen bytes as they are stored.
    pub fn as_bytes(&self) -> &[u8; 16] {
        self.0.as_bytes()
    }

    /// Reads back what [`Id::as_bytes`] gave.
    pub fn from_bytes(bytes: [u8; 16]) -> Id {
        Id(uuid::Uuid::from_bytes(bytes))
    }

    /// Whether it is a UUID of version 7 (RFC 9562). Offices may hold others from earlier versions
    /// of the program; new records must have one.
    pub fn is_v7(&self) -> bool {
        self.0.get_version_num() == 7 && self.0.get_variant() == uuid::Variant::RFC4122
    }

    /// Whether no identifier was given yet.
    pub fn is_nil(&self) -> bool {
        self.0.is_nil()
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_nil() { Ok(()) } else { self.0.as_hyphenated().fmt(f) }
    }
}

impl FromStr for Id {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Id, NotAnId> {
        if text.is_empty() {
            return Ok(Id::NIL);
        }
        uuid::Uuid::parse_str(text).map(Id).map_err(|_| NotAnId(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_survives_its_written_form_and_sorts_by_time() {
        let early = Id::v7(1_000, [0xff; 10]);
        let late = Id::v7(1_001, [0; 10]);
        assert!(early < late);
        assert_eq!(late.to_string().parse(), Ok(late));
        assert_eq!("".parse(), Ok(Id::NIL));
        assert!("x".parse::<Id>().is_err());
    }

    #[test]
    fn only_version_seven_counts_as_ours() {
        let is_v7 = |text: &str| text.parse::<Id>().unwrap().is_v7();
        assert!(Id::v7(1_000, [0xff; 10]).is_v7());
        assert!(is_v7("01a22f67-9b03-7000-8000-0000000000aa"));
        for other in [
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "01a22f67-9b03-4000-8000-0000000000aa",
            "01a22f67-9b03-7000-c000-0000000000aa",
            "",
        ] {
            assert!(!is_v7(other), "{other}");
        }
    }
}
