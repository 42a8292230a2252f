//! Fields of records: column types, what a stored value means, and the types that a field can have.

use super::{Table, Value};
use crate::date::{DateEnd, Duration, PartialDate};
use crate::id::Id;
use crate::money::Amount;
use crate::report::ReportPeriod;
use crate::text::{Country, LangSet, Text};
use crate::time::{ClockTime, Zone};

/// Column type in SQLite.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SqlType {
    /// `INTEGER`
    Integer,
    /// `TEXT`
    Text,
    /// `BLOB` of sixteen bytes
    Id,
}

/// What a stored value means, so that a reader can be shown it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// Text as entered, or a value whose stored form is what a reader is shown.
    Text,
    /// A date that may be partly known ([`PartialDate`]) or open ([`DateEnd`]).
    Date,
    /// A time of day, or `unknown`.
    Clock,
    /// A time zone, or `unknown`.
    Zone,
    /// A country's ISO 3166 code.
    Country,
    /// Language codes separated by blanks.
    Languages,
    /// A number with two decimals.
    Amount,
    /// A whole number.
    Number,
    /// The identifier of a record.
    Record,
    /// The name of a field, in snake case.
    FieldName,
    /// A code of a closed list, by the name of its type, such as `ActivityKind`.
    Term(&'static str),
}

impl FieldKind {
    /// The name under which the words of a closed list are kept, such as `activityKind`; `None` for
    /// other kinds.
    pub fn word_list(self) -> Option<String> {
        let FieldKind::Term(name) = self else { return None };
        let mut letters = name.chars();
        let first = letters.next()?.to_ascii_lowercase();
        Some(format!("{first}{}", letters.as_str()))
    }
}

/// What a field means to the rest of the record's file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// An ordinary value.
    Plain,
    /// The record this one belongs to and is loaded with.
    Owner,
    /// Names another record of this table.
    Refers(Table),
}

/// One field of a kind of record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldSpec {
    /// Name in Rust and in SQL (snake case); the wire uses its camel case.
    pub name: &'static str,
    /// Column type.
    pub sql: SqlType,
    /// Whether the column may be NULL.
    pub nullable: bool,
    /// What a stored value means.
    pub kind: FieldKind,
    /// What the field means.
    pub role: Role,
    /// Whether histories and supplements leave it out: digests, places in lists, and references
    /// that the line stands under already.
    pub untold: bool,
}

impl FieldSpec {
    /// Its name on the wire: `starts_on` is `startsOn` there.
    pub fn wire_name(&self) -> String {
        camel_case(self.name)
    }

    /// Whether its whole numbers are hundredths.
    pub fn is_hundredths(&self) -> bool {
        self.kind == FieldKind::Amount
    }
}

/// Turns snake case into camel case, as serde renames fields and lists.
pub fn camel_case(snake: &str) -> String {
    let mut words = snake.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |mut name, word| {
        let mut letters = word.chars();
        name.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        name.push_str(letters.as_str());
        name
    })
}

/// A type a field can have.
pub trait FieldValue: Sized {
    /// Column type.
    const SQL: SqlType;
    /// Whether NULL is one of its values.
    const NULLABLE: bool = false;
    /// What a stored value means.
    const KIND: FieldKind = FieldKind::Text;
    /// The stored form.
    fn to_value(&self) -> Value;
    /// Reads the stored form back; the error says why it cannot be.
    fn from_value(value: &Value) -> Result<Self, String>;
}

macro_rules! stored_as_text {
    ($($type:ty: $kind:ident),* $(,)?) => {$(
        impl FieldValue for $type {
            const SQL: SqlType = SqlType::Text;
            const KIND: FieldKind = FieldKind::$kind;

            fn to_value(&self) -> Value {
                Value::Text(self.to_string())
            }

            fn from_value(value: &Value) -> Result<Self, String> {
                match value {
                    Value::Text(text) => text.parse().map_err(|error| format!("{error}")),
                    _ => Err("expected text".to_owned()),
                }
            }
        }
    )*};
}

stored_as_text! {
    Text: Text, PartialDate: Date, DateEnd: Date, Duration: Text, Country: Country, LangSet: Languages, ClockTime: Clock, Zone: Zone,
    ReportPeriod: Text,
}

impl FieldValue for Id {
    const SQL: SqlType = SqlType::Id;
    const KIND: FieldKind = FieldKind::Record;

    fn to_value(&self) -> Value {
        Value::Id(*self)
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        value.as_id().ok_or_else(|| "expected an identifier".to_owned())
    }
}

impl FieldValue for Amount {
    const SQL: SqlType = SqlType::Integer;
    const KIND: FieldKind = FieldKind::Amount;

    fn to_value(&self) -> Value {
        Value::Int(self.0)
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        if let Value::Int(hundredths) = value {
            Ok(Amount(*hundredths))
        } else {
            Err("expected a number".to_owned())
        }
    }
}

macro_rules! stored_as_integer {
    ($($type:ty),* $(,)?) => {$(
        impl FieldValue for $type {
            const SQL: SqlType = SqlType::Integer;
            const KIND: FieldKind = FieldKind::Number;

            fn to_value(&self) -> Value {
                Value::Int(i64::from(*self))
            }

            fn from_value(value: &Value) -> Result<Self, String> {
                match value {
                    Value::Int(number) => <$type>::try_from(*number).map_err(|error| error.to_string()),
                    _ => Err("expected a number".to_owned()),
                }
            }
        }
    )*};
}

stored_as_integer!(u32, i32);

impl<T: FieldValue> FieldValue for Option<T> {
    const SQL: SqlType = T::SQL;
    const NULLABLE: bool = true;
    const KIND: FieldKind = T::KIND;

    fn to_value(&self) -> Value {
        self.as_ref().map_or(Value::Null, FieldValue::to_value)
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        if *value == Value::Null { Ok(None) } else { T::from_value(value).map(Some) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ActivityKind;

    #[test]
    fn wire_names_are_camel_case() {
        assert_eq!(camel_case("name_as_signed"), "nameAsSigned");
        assert_eq!(camel_case("title"), "title");
    }

    #[test]
    fn a_closed_list_is_worded_under_the_name_of_its_type() {
        assert_eq!(
            <Option<ActivityKind> as FieldValue>::KIND.word_list().as_deref(),
            Some("activityKind")
        );
        assert_eq!(Text::KIND.word_list(), None);
    }
}
