//! The last page: everything that printed as unknown, with the records that lack it.

use super::composer::{Composer, flush, intro};
use super::findings::{PackFinding, PackFindingKind};
use super::{Page, Section};
use caunoi_document::Text;
use caunoi_document::block::{Align, Cell, Column, Row, Table};
use caunoi_domain::Id;
use std::collections::HashMap;

/// What could not be told, in the order it was met.
#[derive(Default)]
pub(super) struct Gaps {
    records: Vec<Gap>,
    /// Where each record stands among them; more than once where it goes by several names.
    places: HashMap<Id, Vec<usize>>,
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
        let places = self.places.entry(record).or_default();
        let known =
            places.iter().copied().find(|place| self.records[*place].name.plain() == name.plain());
        let place = known.unwrap_or_else(|| {
            self.records.push(Gap { record, name: name.clone(), fields: Vec::new() });
            places.push(self.records.len() - 1);
            self.records.len() - 1
        });
        let gap = &mut self.records[place];
        if !gap.fields.contains(&field) {
            gap.fields.push(field);
        }
    }

    /// The gaps as what should be looked at.
    pub(super) fn findings(&self) -> impl Iterator<Item = PackFinding> + '_ {
        let finding = |gap: &Gap| PackFinding {
            kind: PackFindingKind::Unknown,
            record: gap.record,
            about: gap.name.plain(),
            path: String::new(),
            words: gap.fields.join("; "),
        };
        self.records.iter().map(finding)
    }

    /// The gaps with the records that share them, in the order first met.
    fn alike(&self) -> Vec<(&[String], Vec<Text>)> {
        let mut alike: Vec<(&[String], Vec<Text>)> = Vec::new();
        for gap in &self.records {
            match alike.iter_mut().find(|(fields, _)| *fields == gap.fields) {
                Some((_, names)) => names.push(gap.name.clone()),
                None => alike.push((&gap.fields, vec![gap.name.clone()])),
            }
        }
        alike
    }
}

pub(super) fn compose(composer: &mut Composer<'_>) -> Section {
    let labels = &composer.labels;
    let title = labels.gaps_title();
    if composer.gaps.records.is_empty() {
        return Section::titled(title, vec![flush(labels.gaps_none())]).on(Page::Begin);
    }
    let columns = [Column::new(0.7).align(Align::Centre), Column::new(3.5), Column::new(5.0)];
    let mut table = Table::new(columns).header([
        labels.column_number(),
        labels.column_missing(),
        labels.column_record(),
    ]);
    for (index, (fields, names)) in composer.gaps.alike().into_iter().enumerate() {
        table.push(Row::new([
            Cell::new(labels.number(index as u32 + 1)),
            Cell::new(fields.join("; ")),
            Cell::of(names),
        ]));
    }
    let blocks = vec![intro(labels.gaps_intro()), table.into()];
    Section::titled(title, blocks).on(Page::Begin)
}
