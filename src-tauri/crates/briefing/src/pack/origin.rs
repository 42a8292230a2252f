//! The records behind the words of a pack: every word taken from one says so, and a preview leads
//! from it to the record.

use super::composer::Composer;
use caunoi_document::{Origin, Text};
use caunoi_domain::Id;

/// The record, or one that belongs to its file, that words of a pack were taken from.
pub fn record_behind(origin: Origin) -> Id {
    Id::from_bytes(origin.0)
}

impl Composer<'_> {
    /// Words that were taken from a record.
    pub(super) fn traced(&self, record: Id, mut text: Text) -> Text {
        if !record.is_nil() {
            for span in text.spans.iter_mut().filter(|span| span.origin.is_none()) {
                span.origin = Some(Origin(*record.as_bytes()));
            }
        }
        text
    }
}
