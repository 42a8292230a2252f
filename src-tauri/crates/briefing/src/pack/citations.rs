//! Sources behind the text: numbered as they are first cited, with how surely each bears out what.

use super::composer::Composer;
use super::wording::Sheet;
use caunoi_document::{Span, Text};
use caunoi_domain::{Certainty, Citation, Id, PackPart};
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
    /// Adds to a text how a field is doubted, if it is, and the numbers of its sources; for the
    /// empty field those of the record as a whole.
    pub(super) fn cited(&mut self, sheet: Sheet<'_>, field: &str, text: Text) -> Text {
        self.cited_for(sheet, &[field], text)
    }

    /// [`Composer::cited`] for a text made of several fields.
    pub(super) fn cited_for(&mut self, sheet: Sheet<'_>, fields: &[&str], mut text: Text) -> Text {
        if let Some(doubt) = fields.iter().find_map(|field| self.doubt(sheet, field)) {
            text.push(self.doubted(doubt));
        }
        let borne_out = |citation: &&Citation| {
            citation.subject == sheet.id && fields.contains(&citation.field.as_str())
        };
        text.spans.extend(self.numbers(sheet.citations.iter().filter(borne_out)));
        self.traced(sheet.id, text)
    }

    /// Adds to the text of a small record, such as a party or a succession, how it is doubted and
    /// the numbers of all its sources, whichever of its fields they bear out.
    pub(super) fn cited_whole(&mut self, sheet: Sheet<'_>, mut text: Text) -> Text {
        if let Some(doubt) = Doubt::of(of_record(sheet).map(|citation| citation.certainty).min()) {
            text.push(self.doubted(doubt));
        }
        text.spans.extend(self.numbers(of_record(sheet)));
        self.traced(sheet.id, text)
    }

    /// Whether nothing surer than an inference or an unchecked statement bears out a small record.
    pub(super) fn is_doubted(&self, sheet: Sheet<'_>) -> bool {
        Doubt::of(of_record(sheet).map(|citation| citation.certainty).min()).is_some()
    }

    /// How a field is doubted: by the surest citation of the field itself, else by whether the
    /// whole record was inferred.
    fn doubt(&self, sheet: Sheet<'_>, field: &str) -> Option<Doubt> {
        let surest = |field: &str| {
            let of_field = sheet.citations.iter().filter(|citation| {
                citation.subject == sheet.id && citation.field.as_str() == field
            });
            of_field.map(|citation| citation.certainty).min()
        };
        Doubt::of(
            surest(field)
                .or_else(|| surest("").filter(|certainty| *certainty == Certainty::Inferred)),
        )
    }

    fn doubted(&self, doubt: Doubt) -> Span {
        let words = match doubt {
            Doubt::Inferred => self.labels.inferred(),
            Doubt::Unverified => self.labels.unverified(),
        };
        Span::new(format!(" ({words})")).italic()
    }

    /// "[1, 3]", after a blank no line breaks at.
    fn numbers<'c>(&mut self, citations: impl Iterator<Item = &'c Citation>) -> Option<Span> {
        // A number without a list to look it up in tells nothing.
        if self.options.sections.iter().all(|section| section.part != PackPart::Sources) {
            return None;
        }
        let numbers: BTreeSet<usize> =
            citations.map(|citation| self.bibliography.number(citation)).collect();
        if numbers.is_empty() {
            return None;
        }
        let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
        Some(Span::new(format!("\u{a0}[{}]", numbers.join(",\u{a0}"))))
    }
}

/// The citations of a record and of any of its fields.
fn of_record<'a>(sheet: Sheet<'a>) -> impl Iterator<Item = &'a Citation> {
    sheet.citations.iter().filter(move |citation| citation.subject == sheet.id)
}

/// Why the paper does not state something plainly.
#[derive(Clone, Copy)]
enum Doubt {
    /// It was inferred.
    Inferred,
    /// Nobody has checked it.
    Unverified,
}

impl Doubt {
    /// The doubt of the surest citation; what no citation speaks of is not doubted here but listed
    /// as without source.
    fn of(surest: Option<Certainty>) -> Option<Doubt> {
        match surest? {
            Certainty::Inferred => Some(Doubt::Inferred),
            Certainty::Unverified => Some(Doubt::Unverified),
            Certainty::Verified | Certainty::SingleSource => None,
        }
    }
}
