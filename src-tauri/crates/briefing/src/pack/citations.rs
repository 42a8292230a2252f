//! Sources behind the text: numbered as they are first cited, with how surely each bears out what.

use super::composer::Composer;
use super::wording::Sheet;
use caunoi_document::Span;
use caunoi_domain::{Certainty, Citation, Id};
use std::collections::{BTreeMap, BTreeSet};

/// The sources cited so far.
#[derive(Default)]
pub(super) struct Bibliography {
    order: Vec<Id>,
    uses: BTreeMap<Id, Use>,
}

/// What a source was cited for.
#[derive(Default)]
pub(super) struct Use {
    /// The citations counted so far, so that one printed twice counts once.
    seen: BTreeSet<(Id, Id, String)>,
    /// How many facts it bears out, by certainty.
    pub(super) facts: BTreeMap<Certainty, u32>,
    /// What is to be known about single citations.
    pub(super) notes: BTreeSet<String>,
}

impl Bibliography {
    /// The cited sources in the order of their numbers, which begin at 1.
    pub(super) fn cited(&self) -> impl Iterator<Item = (Id, &Use)> {
        self.order.iter().filter_map(|id| self.uses.get(id).map(|used| (*id, used)))
    }

    /// The number of the source of `citation`, given now if it has none yet.
    fn number(&mut self, citation: &Citation) -> usize {
        let used = self.uses.entry(citation.source).or_insert_with(|| {
            self.order.push(citation.source);
            Use::default()
        });
        if used.seen.insert((citation.id, citation.subject, citation.field.as_str().to_owned())) {
            *used.facts.entry(citation.certainty).or_default() += 1;
            if !citation.note.is_empty() {
                used.notes.insert(citation.note.as_str().to_owned());
            }
        }
        self.order.iter().position(|id| *id == citation.source).map_or(0, |index| index + 1)
    }
}

impl Composer<'_> {
    /// The numbers of the sources of a whole record: " [1, 3]".
    pub(super) fn cite_record(&mut self, sheet: Sheet<'_>) -> Option<Span> {
        self.cite(sheet, "")
    }

    /// The numbers of the sources of one field; those of the whole record are not repeated.
    pub(super) fn cite(&mut self, sheet: Sheet<'_>, field: &str) -> Option<Span> {
        let numbers: BTreeSet<usize> = about(sheet, field).map(|citation| self.bibliography.number(citation)).collect();
        if numbers.is_empty() {
            return None;
        }
        let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
        Some(Span::new(format!("\u{a0}[{}]", numbers.join(", "))))
    }

    /// Whether a field was only inferred: nothing surer bears it out. What bears out the field itself counts before what bears out the record.
    pub(super) fn is_inferred(&self, sheet: Sheet<'_>, field: &str) -> bool {
        let surest = about(sheet, field).map(|citation| citation.certainty).min();
        surest.or_else(|| about(sheet, "").map(|citation| citation.certainty).min()) == Some(Certainty::Inferred)
    }
}

/// The citations of exactly this field of this record.
fn about<'a>(sheet: Sheet<'a>, field: &str) -> impl Iterator<Item = &'a Citation> {
    sheet.citations.iter().filter(move |citation| citation.subject == sheet.id && citation.field.as_str() == field)
}
