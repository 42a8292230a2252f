//! The last page: everything that printed as unknown, record by record.

use super::composer::{Composer, flush, joined};
use super::{Page, Section};
use caunoi_document::Text;
use caunoi_document::block::{Column, Table};
use caunoi_domain::Id;

/// What could not be told, in the order it was met.
#[derive(Default)]
pub(super) struct Gaps {
    records: Vec<Gap>,
}

/// What is not known of one record.
struct Gap {
    record: Id,
    name: Text,
    fields: Vec<String>,
}

impl Gaps {
    /// Notes that something of a record is not known; once, however often it is printed.
    pub(super) fn note(&mut self, record: Id, name: &Text, field: String) {
        let gap = match self.records.iter().position(|gap| gap.record == record && gap.name.plain() == name.plain()) {
            Some(index) => &mut self.records[index],
            None => {
                self.records.push(Gap { record, name: name.clone(), fields: Vec::new() });
                let last = self.records.len() - 1;
                &mut self.records[last]
            }
        };
        if !gap.fields.contains(&field) {
            gap.fields.push(field);
        }
    }
}

pub(super) fn compose(composer: &mut Composer<'_>) -> Section {
    let labels = &composer.labels;
    let title = labels.gaps_title();
    if composer.gaps.records.is_empty() {
        return Section::titled(title, vec![flush(labels.gaps_none())]).on(Page::Begin);
    }
    let columns = [Column::new(0.5).align(caunoi_document::block::Align::Centre), Column::new(4.0), Column::new(3.0)];
    let mut table = Table::new(columns).header([labels.column_number(), labels.column_record(), labels.column_missing()]);
    for (index, gap) in composer.gaps.records.iter().enumerate() {
        let fields = joined(gap.fields.iter().map(|field| Text::from(field.as_str())), "; ");
        table.push([Text::from(labels.number(index as u32 + 1)), gap.name.clone(), fields]);
    }
    let blocks = vec![flush(labels.gaps_intro()), table.into()];
    Section::titled(title, blocks).on(Page::Begin)
}
