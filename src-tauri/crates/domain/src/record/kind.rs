//! Kinds of records: the macro that declares them, and what each kind can do.

use super::{BadValue, FieldSpec, Table, Value};
use crate::id::Id;

/// A kind of record.
pub trait Record: Sized + Clone {
    /// Its table.
    const TABLE: Table;
    /// Its fields in order, without the identifier.
    const FIELDS: &'static [FieldSpec];
    /// Its identifier.
    fn id(&self) -> Id;
    /// Gives it an identifier.
    fn set_id(&mut self, id: Id);
    /// Makes it belong to `owner`; nothing happens where the kind has no owner.
    fn set_owner(&mut self, owner: Id);
    /// The values of [`Record::FIELDS`], in that order.
    fn values(&self) -> Vec<Value>;
    /// Reads a record back from the values of [`Record::FIELDS`].
    fn from_values(id: Id, values: &[Value]) -> Result<Self, BadValue>;
}

/// One record as values, whatever its kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its table.
    pub table: Table,
    /// Its identifier.
    pub id: Id,
    /// The values of the table's fields, in order.
    pub values: Vec<Value>,
}

impl Row {
    /// The row of a record.
    pub fn of<R: Record>(record: &R) -> Row {
        Row { table: R::TABLE, id: record.id(), values: record.values() }
    }

    /// The value of the field of this name, [`Value::Null`] where the table has none such.
    pub fn value(&self, field: &str) -> &Value {
        static NULL: Value = Value::Null;
        self.table
            .fields()
            .iter()
            .position(|spec| spec.name == field)
            .and_then(|i| self.values.get(i))
            .unwrap_or(&NULL)
    }
}

/// Declares kinds of records: `Name in table { field: Type [trait, …], … }`.
///
/// Traits of a field: `owner` (the record that this one belongs to), `refers Other` (names a record
/// of that kind), `untold` (left out of histories and supplements), `field_name` (holds the name of
/// a field). All else follows from its type.
#[macro_export]
macro_rules! record {
    ($($(#[$meta:meta])* $name:ident in $table:ident { $($(#[$field_meta:meta])* $field:ident : $type:ty $([$($role:tt)+])? ,)* })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "camelCase", deny_unknown_fields, default)]
        #[cfg_attr(feature = "contract", derive(schemars::JsonSchema, ts_rs::TS))]
        pub struct $name {
            /// Identifier; empty for a record not yet kept.
            pub id: $crate::id::Id,
            $($(#[$field_meta])* pub $field: $type,)*
        }

        impl $crate::record::Record for $name {
            const TABLE: $crate::record::Table = $crate::record::Table::$name;
            const FIELDS: &'static [$crate::record::FieldSpec] = &[$($crate::record::FieldSpec {
                name: stringify!($field),
                sql: <$type as $crate::record::FieldValue>::SQL,
                nullable: <$type as $crate::record::FieldValue>::NULLABLE,
                kind: $crate::record!(@kind $type; $($($role)+)?),
                role: $crate::record!(@role $($($role)+)?),
                untold: $crate::record!(@untold $($($role)+)?),
            }),*];

            fn id(&self) -> $crate::id::Id {
                self.id
            }

            fn set_id(&mut self, id: $crate::id::Id) {
                self.id = id;
            }

            #[allow(unused_variables, reason = "kinds of records without an owner do not look at it")]
            fn set_owner(&mut self, owner: $crate::id::Id) {
                $($crate::record!(@set_owner self owner $field $($($role)+)?);)*
            }

            fn values(&self) -> Vec<$crate::record::Value> {
                vec![$($crate::record::FieldValue::to_value(&self.$field)),*]
            }

            fn from_values(id: $crate::id::Id, values: &[$crate::record::Value]) -> Result<Self, $crate::record::BadValue> {
                let mut values = values.iter();
                Ok($name {
                    id,
                    $($field: {
                        let value = values.next().unwrap_or(&$crate::record::Value::Null);
                        $crate::record::FieldValue::from_value(value).map_err(|reason| $crate::record::BadValue {
                            table: stringify!($table),
                            field: stringify!($field),
                            value: value.clone(),
                            reason,
                        })?
                    },)*
                })
            }
        }
    )*};
    (@role) => { $crate::record::Role::Plain };
    (@role owner $($rest:tt)*) => { $crate::record::Role::Owner };
    (@role refers $other:ident $($rest:tt)*) => { $crate::record::Role::Refers($crate::record::Table::$other) };
    (@role $other:tt $($rest:tt)*) => { $crate::record!(@role $($rest)*) };
    (@untold) => { false };
    (@untold untold $($rest:tt)*) => { true };
    (@untold $other:tt $($rest:tt)*) => { $crate::record!(@untold $($rest)*) };
    (@kind $type:ty;) => { <$type as $crate::record::FieldValue>::KIND };
    (@kind $type:ty; field_name $($rest:tt)*) => { $crate::record::FieldKind::FieldName };
    (@kind $type:ty; $other:tt $($rest:tt)*) => { $crate::record!(@kind $type; $($rest)*) };
    (@set_owner $self:ident $owner:ident $field:ident owner $($rest:tt)*) => { $self.$field = $owner };
    (@set_owner $self:ident $owner:ident $field:ident) => {};
    (@set_owner $self:ident $owner:ident $field:ident $other:tt $($rest:tt)*) => {
        $crate::record!(@set_owner $self $owner $field $($rest)*)
    };
}
