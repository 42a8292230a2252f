//! Closed lists of terms. Every list has `unknown` as a term of its own where officers may not
//! know; codes are snake case and never change.

#[cfg(test)]
mod glossary;

macro_rules! vocabulary {
    ($($(#[$meta:meta])* $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $code:literal),* $(,)? })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "contract", derive(schemars::JsonSchema, ts_rs::TS))]
        pub enum $name {
            $($(#[$variant_meta])* #[serde(rename = $code)] $variant,)*
        }

        impl $name {
            /// All terms, in the order they are shown.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// The code kept in files and sent on the wire.
            pub fn code(self) -> &'static str {
                match self { $($name::$variant => $code,)* }
            }

            /// The term of this code.
            pub fn from_code(code: &str) -> Option<$name> {
                match code { $($code => Some($name::$variant),)* _ => None }
            }
        }

        impl $crate::record::FieldValue for $name {
            const SQL: $crate::record::SqlType = $crate::record::SqlType::Text;
            const KIND: $crate::record::FieldKind = $crate::record::FieldKind::Term(stringify!($name));

            fn to_value(&self) -> $crate::record::Value {
                $crate::record::Value::Text(self.code().to_owned())
            }

            fn from_value(value: &$crate::record::Value) -> Result<Self, String> {
                match value {
                    $crate::record::Value::Text(code) => $name::from_code(code).ok_or_else(|| format!("no {} has the code {code:?}", stringify!($name))),
                    _ => Err("expected text".to_owned()),
                }
            }
        }
    )*};
}

mod activity;
mod agreement;
mod common;
mod course;
mod delegation;
mod event;
mod media;
mod organisation;
mod pack;
mod report;
mod source;
mod talks;

pub use activity::*;
pub use agreement::*;
pub use common::*;
pub use course::*;
pub use delegation::*;
pub use event::*;
pub use media::*;
pub use organisation::*;
pub use pack::*;
pub use report::*;
pub use source::*;
pub use talks::*;
