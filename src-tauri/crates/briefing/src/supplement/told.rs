//! What a supplement tells: nothing that the pack itself does not print.

use super::SinceChange;
use crate::{PackMaterial, PackOptions};
use caunoi_domain::record::Row;
use caunoi_domain::{FollowUpNature, Id, PackPart, RecordFile, Table, TalkingPointKind};
use std::collections::{BTreeMap, BTreeSet};

/// The parts of a pack as they are wanted, and what they print.
pub(super) struct Told<'a> {
    options: &'a PackOptions,
    points: BTreeMap<Id, TalkingPointKind>,
    /// Follow-ups that are work of our own side.
    tasks: BTreeSet<Id>,
    /// Of each translation the record and the field it is of.
    translations: BTreeMap<Id, (Table, Id, String)>,
}

impl<'a> Told<'a> {
    pub(super) fn of(material: &'a PackMaterial, options: &'a PackOptions) -> Told<'a> {
        let points = material
            .activities
            .iter()
            .flat_map(|file| &file.points)
            .map(|point| (point.id, point.kind))
            .collect();
        let mut rows: Vec<Row> = material
            .activities
            .iter()
            .chain(&material.contacts)
            .flat_map(RecordFile::rows)
            .collect();
        for agreement in material.subject.agreements() {
            let amendments = material.subject.amendments(&agreement.agreement);
            rows.extend(amendments.into_iter().chain([agreement]).flat_map(RecordFile::rows));
        }
        rows.extend(material.follow_ups.iter().flat_map(RecordFile::rows));
        rows.extend(material.people.values().flat_map(RecordFile::rows));
        rows.extend(material.media_landscapes.iter().flat_map(RecordFile::rows));
        let tables: BTreeMap<Id, Table> = rows.iter().map(|row| (row.id, row.table)).collect();
        let of = |row: &Row| {
            let subject = row.value("subject").as_id()?;
            let field = row.value("field").as_text().unwrap_or_default().to_owned();
            Some((row.id, (*tables.get(&subject)?, subject, field)))
        };
        let translations =
            rows.iter().filter(|row| row.table == Table::Translation).filter_map(of).collect();
        let tasks = material
            .follow_ups
            .iter()
            .map(|file| &file.follow_up)
            .filter(|noted| noted.nature == FollowUpNature::Task)
            .map(|noted| noted.id)
            .collect();
        Told { options, points, tasks, translations }
    }

    /// Whether a change is one of what the pack prints.
    pub(super) fn tells(&self, change: &SinceChange) -> bool {
        self.prints(change.table, change.id, &change.field)
    }

    /// Whether the pack prints a field, by its name on the wire; without a name, the record.
    pub(super) fn prints(&self, table: Table, id: Id, field: &str) -> bool {
        use PackPart as Part;
        match table {
            // Notes on a guest or an agreement stand in no pack.
            Table::Person | Table::Agreement if field == "notes" => false,
            Table::Agreement if field == "originalKeptAt" => {
                self.has_confidential(Part::Agreements)
            }
            Table::FollowUp
                if self.tasks.contains(&id) || ["note", "responsible"].contains(&field) =>
            {
                self.has_confidential(Part::Outstanding)
            }
            Table::Office
            | Table::Organisation
            | Table::OrganisationName
            | Table::Succession
            | Table::Post
            | Table::Activity
            | Table::ActivityParty
            | Table::ActivityPerson
            | Table::ActivityCommitment
            | Table::Agreement
            | Table::AgreementParty
            | Table::AgreementSignatory
            | Table::AgreementArea
            | Table::AgreementLegalBasis
            | Table::Commitment
            | Table::Pack
            | Table::PackSection => true,
            Table::Person => {
                ["", "fullName", "nativeName"].contains(&field)
                    || self.has(&[Part::Members, Part::Partner])
            }
            Table::FollowUp => self.has(&[Part::Summary, Part::Outstanding]),
            Table::Talks => field == "seating" && self.has(&[Part::Logistics]),
            Table::TalkingPoint => match self.points.get(&id) {
                Some(TalkingPointKind::Raise) if field != "answer" => {
                    self.has(&[Part::Points, Part::Summary])
                }
                // What is for our side alone; of a point that is gone nobody can tell any more what
                // it was.
                _ => self.has_confidential(Part::Points),
            },
            Table::DelegationLeg => self.has(&[Part::Programme, Part::Logistics]),
            Table::EventItem => self.has(&[Part::Programme]),
            Table::Gift if ["amount", "currency"].contains(&field) => {
                self.has_confidential(Part::Logistics)
            }
            Table::Gift => self.has(&[Part::Logistics]),
            Table::MediaLandscape
            | Table::MediaIndicator
            | Table::MediaFigure
            | Table::PressOffice => self.has(&[Part::Media]),
            Table::Source | Table::Citation => self.has(&[Part::Sources]),
            Table::Attachment => self.has(&[Part::Annexes]),
            Table::Translation => match self.translations.get(&id) {
                Some((table, subject, field)) => self.prints(*table, *subject, field),
                None => false,
            },
            _ => false,
        }
    }

    fn has(&self, parts: &[PackPart]) -> bool {
        self.options.sections.iter().any(|section| parts.contains(&section.part))
    }

    fn has_confidential(&self, part: PackPart) -> bool {
        self.options.sections.iter().any(|section| section.part == part && section.confidential)
    }
}
