//! Records: what a kind of record is made of, declared once.
//!
//! [`record!`](macro@crate::record) declares a flat record; from it follow the struct with its wire
//! form, the SQL columns ([`FieldSpec`]), what a value means to a reader ([`FieldKind`]) and the
//! values that change sets compare. [`record_file!`](macro@crate::record_file) declares which
//! records are loaded, edited and saved together. [`Table`] lists all kinds with what they take
//! part in: lists, pages, the bin, bundles.

mod field;
mod file;
mod kind;
mod table;
mod value;

pub use field::{FieldKind, FieldSpec, FieldValue, Role, SqlType, camel_case};
pub use file::{FileSpec, RecordFile, RowReader};
pub use kind::{Record, Row};
pub use table::Table;
pub use value::{BadValue, Value};
