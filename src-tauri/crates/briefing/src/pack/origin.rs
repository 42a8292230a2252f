//! The records behind the words of a pack: in a preview every word taken from one leads to it.

use super::composer::Composer;
use caunoi_document::Text;
use caunoi_domain::Id;

/// What addresses of records begin with: a name that stands for no place on any network (RFC 2606).
const RECORDS: &str = "https://record.invalid/";

/// The record, or one that belongs to its file, that an address within a traced pack leads to.
pub fn record_behind(address: &str) -> Option<Id> {
    address.strip_prefix(RECORDS)?.parse().ok()
}

impl Composer<'_> {
    /// The words of a record, which in a preview lead to it.
    pub(super) fn traced(&self, record: Id, mut text: Text) -> Text {
        if self.options.traced && !record.is_nil() {
            for span in text.spans.iter_mut().filter(|span| span.link.is_none()) {
                span.link = Some(format!("{RECORDS}{record}"));
            }
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::record_behind;
    use caunoi_domain::Id;

    #[test]
    fn only_addresses_of_records_lead_to_one() {
        let id = Id::v7(1, [1; 10]);
        assert_eq!(record_behind(&format!("https://record.invalid/{id}")), Some(id));
        assert_eq!(record_behind("https://record.invalid/nothing"), None);
        assert_eq!(record_behind("https://example.org/"), None);
    }
}
