//! The office file: an encrypted SQLite database in a folder, written only through change sets.
//!
//! Reading goes through [`Reader`], writing through [`Store::write`] and [`Writing::apply`]: one
//! transaction changes the records, appends to the op log and refreshes the search index. The crate
//! knows how records are kept, not what officers do with them.

mod attachments;
mod batch;
mod bin;
pub mod collation;
mod connection;
mod elsewhere;
mod error;
mod folder;
mod held;
mod index;
mod journal;
mod key;
mod list;
mod local_state;
mod log;
mod mark;
mod random;
mod rows;
mod schema;
pub mod search;
mod store;
#[cfg(test)]
mod tests;
mod tidy;
mod verify;
mod write;

pub use attachments::AttachedContent;
pub use bin::{BinPage, Binned};
pub use error::{DiskFault, Failure, Result, StoreError};
pub use folder::open_plain;
pub use journal::{ChangeKind, ChangeMark, HistoryEntry, UndoState};
pub use list::{Facet, Hit, ListQuery, Order, Page, Tally, TallyQuery};
pub use local_state::LocalState;
pub use random::new_id;
pub use rows::Reader;
pub use schema::{VERSION as SCHEMA_VERSION, wanted_migration};
pub use store::{Loss, Store};
pub use verify::Damage;
pub use write::{ChangeNote, Writing};
