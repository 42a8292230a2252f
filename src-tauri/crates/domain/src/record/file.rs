//! Files of records: one root and what belongs to it, loaded, edited and saved together.

use super::{BadValue, Record, Row, Table};
use crate::id::Id;

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
    /// Gives records without an identifier one from `mint`, and all records of the file their
    /// owner.
    fn settle(&mut self, mint: &mut dyn FnMut() -> Id);
    /// Reads the file of this identifier; `None` where there is no such live record.
    fn read<R: RowReader>(reader: &R, id: Id) -> Result<Option<Self>, R::Error>;
}

/// What a kind of file is made of.
#[derive(Clone, Copy, Debug)]
pub struct FileSpec {
    /// Name of its type on the wire.
    pub type_name: &'static str,
    /// Name of the root record in the file (snake case).
    pub root_name: &'static str,
    /// Table of the root record.
    pub root: Table,
    /// The lists of records that belong to the root: name in the file (snake case) and table.
    pub lists: &'static [(&'static str, Table)],
}

/// Declares which records form a file, `Name { root: Root, children: [Child], … }`, and the list
/// `FILES` of all kinds declared.
#[macro_export]
macro_rules! record_file {
    ($($(#[$meta:meta])* $name:ident { $(#[$root_meta:meta])* $root:ident : $root_type:ident $(, $(#[$child_meta:meta])* $child:ident : [$child_type:ident])* $(,)? })*) => {
    $(
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
    )*

        /// All kinds of files.
        pub const FILES: &[$crate::record::FileSpec] = &[$($crate::record::FileSpec {
            type_name: stringify!($name),
            root_name: stringify!($root),
            root: <$root_type as $crate::record::Record>::TABLE,
            lists: <$name as $crate::record::RecordFile>::LISTS,
        }),*];
    };
}
