//! The handlers of the commands, one file for each noun, with the requests and responses they take and give.

pub mod activity;
pub mod agreement;
pub mod attachment;
pub mod bin;
pub mod certificate;
pub mod change;
pub mod course;
pub mod delegation;
pub mod draft;
mod due;
pub mod event;
pub mod figure;
pub mod follow_up;
pub mod history;
pub mod media_landscape;
pub mod name_match;
pub mod occurrence;
pub mod office;
pub mod organisation;
mod outcome;
pub mod pack;
pub(crate) mod pack_drawing;
mod pack_material;
pub mod pack_print;
pub mod paper;
pub mod paper_check;
pub mod person;
pub mod programme;
pub mod record;
pub mod register;
pub mod report;
mod report_lists;
pub mod rule;
pub mod search;
pub mod source;
pub mod suggestion;
pub mod talks;
pub mod text;
pub mod travel;
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
