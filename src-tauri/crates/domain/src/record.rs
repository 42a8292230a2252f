//! Records: what a kind of record is made of, declared once.
//!
//! [`record!`](macro@crate::record) declares a flat record; from it follow the struct with its wire form, the SQL columns ([`FieldSpec`]) and the
//! values that change sets compare. [`record_file!`](macro@crate::record_file) declares which records are loaded, edited and saved together.

use crate::date::{DateEnd, Duration, PartialDate};
use crate::id::Id;
use crate::money::Amount;
use crate::report::ReportPeriod;
use crate::text::{Country, LangSet, Text};
use crate::time::{ClockTime, Zone};
use std::fmt;

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
        if let Value::Text(text) = self { Some(text.as_str()).filter(|text| !text.is_empty()) } else { None }
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
    /// Whether its whole numbers are hundredths.
    pub hundredths: bool,
    /// What the field means.
    pub role: Role,
}

/// A type a field can have.
pub trait FieldValue: Sized {
    /// Column type.
    const SQL: SqlType;
    /// Whether NULL is one of its values.
    const NULLABLE: bool = false;
    /// Whether its whole numbers are hundredths.
    const HUNDREDTHS: bool = false;
    /// The stored form.
    fn to_value(&self) -> Value;
    /// Reads the stored form back; the error says why it cannot be.
    fn from_value(value: &Value) -> Result<Self, String>;
}

macro_rules! stored_as_text {
    ($($type:ty),* $(,)?) => {$(
        impl FieldValue for $type {
            const SQL: SqlType = SqlType::Text;

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

stored_as_text!(Text, PartialDate, DateEnd, Duration, Country, LangSet, ClockTime, Zone, ReportPeriod);

impl FieldValue for Id {
    const SQL: SqlType = SqlType::Id;

    fn to_value(&self) -> Value {
        Value::Id(*self)
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        value.as_id().ok_or_else(|| "expected an identifier".to_owned())
    }
}

impl FieldValue for Amount {
    const SQL: SqlType = SqlType::Integer;
    const HUNDREDTHS: bool = true;

    fn to_value(&self) -> Value {
        Value::Int(self.0)
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        if let Value::Int(hundredths) = value { Ok(Amount(*hundredths)) } else { Err("expected a number".to_owned()) }
    }
}

macro_rules! stored_as_integer {
    ($($type:ty),* $(,)?) => {$(
        impl FieldValue for $type {
            const SQL: SqlType = SqlType::Integer;

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
    const HUNDREDTHS: bool = T::HUNDREDTHS;

    fn to_value(&self) -> Value {
        self.as_ref().map_or(Value::Null, FieldValue::to_value)
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        if *value == Value::Null { Ok(None) } else { T::from_value(value).map(Some) }
    }
}

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
        self.table.fields().iter().position(|spec| spec.name == field).and_then(|i| self.values.get(i)).unwrap_or(&NULL)
    }
}

/// Where files of records are read from.
pub trait RowReader {
    /// What can go wrong.
    type Error: From<BadValue>;
    /// The live record of this identifier.
    fn row(&self, table: Table, id: Id) -> Result<Option<Row>, Self::Error>;
    /// The live records that belong to `owner`, in the order they were made.
    fn owned_rows(&self, table: Table, owner: Id) -> Result<Vec<Row>, Self::Error>;
}

/// Records that are loaded, edited and saved together: one root and what belongs to it.
pub trait RecordFile: Sized {
    /// Kind of the root record.
    type Root: Record;
    /// Name of the root record in the file (snake case; the wire uses its camel case).
    const ROOT: &'static str;
    /// The lists of records that belong to the root: name in the file (snake case) and table.
    const LISTS: &'static [(&'static str, Table)];
    /// The root record.
    fn root(&self) -> &Self::Root;
    /// All its records, the root first.
    fn rows(&self) -> Vec<Row>;
    /// Gives records without an identifier one from `mint`, and all records of the file their owner.
    fn settle(&mut self, mint: &mut dyn FnMut() -> Id);
    /// Reads the file of this identifier; `None` where there is no such live record.
    fn read<R: RowReader>(reader: &R, id: Id) -> Result<Option<Self>, R::Error>;
}

/// Declares kinds of records: `Name in table { field: Type [owner] | [refers Other], … }`.
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
                hundredths: <$type as $crate::record::FieldValue>::HUNDREDTHS,
                role: $crate::record!(@role $($($role)+)?),
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
    (@role owner) => { $crate::record::Role::Owner };
    (@role refers $other:ident) => { $crate::record::Role::Refers($crate::record::Table::$other) };
    (@set_owner $self:ident $owner:ident $field:ident owner) => { $self.$field = $owner };
    (@set_owner $self:ident $owner:ident $field:ident $($other:tt)*) => {};
}

/// Declares which records form a file: `Name { root: Root, children: [Child], … }`.
#[macro_export]
macro_rules! record_file {
    ($($(#[$meta:meta])* $name:ident { $(#[$root_meta:meta])* $root:ident : $root_type:ident $(, $(#[$child_meta:meta])* $child:ident : [$child_type:ident])* $(,)? })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        #[cfg_attr(feature = "contract", derive(schemars::JsonSchema, ts_rs::TS))]
        pub struct $name {
            $(#[$root_meta])* pub $root: $root_type,
            $($(#[$child_meta])* #[serde(default)] pub $child: Vec<$child_type>,)*
        }

        impl $crate::record::RecordFile for $name {
            type Root = $root_type;
            const ROOT: &'static str = stringify!($root);
            const LISTS: &'static [(&'static str, $crate::record::Table)] =
                &[$((stringify!($child), <$child_type as $crate::record::Record>::TABLE)),*];

            fn root(&self) -> &$root_type {
                &self.$root
            }

            fn rows(&self) -> Vec<$crate::record::Row> {
                #[allow(unused_mut, reason = "a file may have no records but its root")]
                let mut rows = vec![$crate::record::Row::of(&self.$root)];
                $(rows.extend(self.$child.iter().map($crate::record::Row::of));)*
                rows
            }

            fn settle(&mut self, mint: &mut dyn FnMut() -> $crate::id::Id) {
                use $crate::record::Record;
                if self.$root.id.is_nil() {
                    self.$root.set_id(mint());
                }
                $(for child in &mut self.$child {
                    if child.id.is_nil() {
                        child.set_id(mint());
                    }
                    child.set_owner(self.$root.id);
                })*
            }

            fn read<R: $crate::record::RowReader>(reader: &R, id: $crate::id::Id) -> Result<Option<Self>, R::Error> {
                use $crate::record::Record;
                let Some(root) = reader.row(<$root_type>::TABLE, id)? else { return Ok(None) };
                Ok(Some($name {
                    $root: <$root_type>::from_values(root.id, &root.values)?,
                    $($child: reader
                        .owned_rows(<$child_type>::TABLE, id)?
                        .iter()
                        .map(|row| <$child_type>::from_values(row.id, &row.values))
                        .collect::<Result<Vec<_>, _>>()?,)*
                }))
            }
        }
    )*};
}

macro_rules! tables {
    ($($(#[$meta:meta])* $name:ident $table:literal),* $(,)?) => {
        /// The tables of records, each by the kind of record it holds.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[cfg_attr(feature = "contract", derive(schemars::JsonSchema, ts_rs::TS))]
        pub enum Table {
            $($(#[$meta])* $name,)*
        }

        impl Table {
            /// All of them, owners before what they own.
            pub const ALL: &'static [Table] = &[$(Table::$name),*];

            /// Name in SQL and on the wire.
            pub fn name(self) -> &'static str {
                match self { $(Table::$name => $table,)* }
            }

            /// The fields of its records.
            pub fn fields(self) -> &'static [FieldSpec] {
                match self { $(Table::$name => <crate::$name as Record>::FIELDS,)* }
            }

            /// The table of this name.
            pub fn from_name(name: &str) -> Option<Table> {
                match name { $($table => Some(Table::$name),)* _ => None }
            }

            /// Whether its records are personal data, which no search, log, pack or export shows: papers people travel with, and what is noted of
            /// each for a journey, such as a diet.
            pub fn is_personal(self) -> bool {
                matches!(self, Table::TravelDocument | Table::DelegationMember)
            }

            /// Whether its records say what has happened: they are made, and neither changed nor put aside.
            pub fn is_for_good(self) -> bool {
                self == Table::PackPrint
            }

            /// The field that names the owner of its records; `None` for records that stand alone.
            pub fn owner_field(self) -> Option<&'static FieldSpec> {
                self.fields().iter().find(|field| field.role == Role::Owner)
            }
        }
    };
}

tables! {
    /// The office itself.
    Office "office",
    /// Sources of facts.
    Source "source",
    /// Organisations.
    Organisation "organisation",
    /// Names of organisations over time.
    OrganisationName "organisation_name",
    /// Other spellings of organisations' names.
    OrganisationAlias "organisation_alias",
    /// Which organisation took over from which.
    Succession "succession",
    /// People.
    Person "person",
    /// Posts people hold.
    Post "post",
    /// Agreements.
    Agreement "agreement",
    /// Parties of agreements as signed.
    AgreementParty "agreement_party",
    /// Who signed agreements.
    AgreementSignatory "agreement_signatory",
    /// Areas of cooperation an agreement names.
    AgreementArea "agreement_area",
    /// Legal bases of agreements.
    AgreementLegalBasis "agreement_legal_basis",
    /// Commitments of agreements.
    Commitment "commitment",
    /// Activities.
    Activity "activity",
    /// Organisations taking part in activities.
    ActivityParty "activity_party",
    /// People taking part in activities.
    ActivityPerson "activity_person",
    /// Commitments an activity carries out.
    ActivityCommitment "activity_commitment",
    /// Costs of activities by payer.
    ActivityCost "activity_cost",
    /// Links that bear witness to activities.
    ActivityLink "activity_link",
    /// Tags of activities.
    ActivityTag "activity_tag",
    /// What talks have besides every activity.
    Talks "talks",
    /// Talking points.
    TalkingPoint "talking_point",
    /// What delegations have besides every activity.
    Delegation "delegation",
    /// Countries delegations go to or come from.
    DelegationCountry "delegation_country",
    /// Items of delegations' programmes.
    DelegationLeg "delegation_leg",
    /// What is to be known of members for the journey.
    DelegationMember "delegation_member",
    /// Gifts given and received.
    Gift "gift",
    /// Steps of delegations.
    DelegationStep "delegation_step",
    /// Exceptions granted from rules.
    RuleException "rule_exception",
    /// Rules by which hints go.
    Rule "rule",
    /// Papers people travel with.
    TravelDocument "travel_document",
    /// What courses have besides every activity.
    Course "course",
    /// What courses are about.
    CourseTopic "course_topic",
    /// Sessions of courses.
    CourseSession "course_session",
    /// Who was at which session.
    Attendance "attendance",
    /// Questions of evaluations.
    EvaluationQuestion "evaluation_question",
    /// Answers to them.
    EvaluationAnswer "evaluation_answer",
    /// Certificates.
    Certificate "certificate",
    /// What events have besides every activity.
    PublicEvent "public_event",
    /// Programmes of events.
    EventItem "event_item",
    /// What is to be done for events.
    EventTask "event_task",
    /// Booths.
    Booth "booth",
    /// Things lent and borrowed.
    LentItem "lent_item",
    /// Those invited.
    EventGuest "event_guest",
    /// What the press brought.
    Coverage "coverage",
    /// The media of a country in figures.
    MediaLandscape "media_landscape",
    /// Something counted.
    MediaIndicator "media_indicator",
    /// What one source says of an indicator.
    MediaFigure "media_figure",
    /// A press office residing in the other side's country.
    PressOffice "press_office",
    /// Briefing packs.
    Pack "pack",
    /// Parts of packs.
    PackSection "pack_section",
    /// Packs as they left the office.
    PackPrint "pack_print",
    /// What is to be followed up.
    FollowUp "follow_up",
    /// Reports.
    Report "report",
    /// Attached files.
    Attachment "attachment",
    /// Which source bears out which field.
    Citation "citation",
    /// Texts in other languages.
    Translation "translation",
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
