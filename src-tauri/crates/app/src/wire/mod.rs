//! What travels between page and program and is shared by several commands. What one command alone
//! takes or gives stands with it.

pub mod activities;
pub mod agreements;
pub mod briefs;
pub mod certificates;
pub mod checks;
pub mod figures;
pub mod history;
pub mod listing;
pub mod matches;
pub mod names;
pub mod occasions;
pub mod packs;
pub mod papers;
pub mod unprinted;

/// Derives of what travels to a handler.
macro_rules! request {
    ($($(#[$meta:meta])* $name:ident { $($(#[$field_meta:meta])* $field:ident : $type:ty),* $(,)? })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, serde::Deserialize, schemars::JsonSchema, ts_rs::TS)]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        pub struct $name { $($(#[$field_meta])* pub $field: $type),* }
    )*};
}
pub(crate) use request;

/// Derives of what travels from a handler.
macro_rules! response {
    ($($(#[$meta:meta])* $name:ident { $($(#[$field_meta:meta])* $field:ident : $type:ty),* $(,)? })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, serde::Serialize, schemars::JsonSchema, ts_rs::TS)]
        #[serde(rename_all = "camelCase")]
        pub struct $name { $($(#[$field_meta])* pub $field: $type),* }
    )*};
}
pub(crate) use response;
