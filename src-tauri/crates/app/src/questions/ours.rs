//! Which organisations are ours: the office itself and those of its country. A side that a person
//! chose stays; this says what is meant where nobody did.

use crate::error::AppError;
use caunoi_domain::{
    ActivityFile, AgreementFile, Country, Id, Office, Organisation, OrganisationName, Side,
};
use caunoi_store::Reader;
use caunoi_store::search::{ComparableName, Likeness};
use std::collections::{BTreeMap, BTreeSet};

/// The sides of the organisations on record.
pub(crate) struct Ours {
    organisations: BTreeMap<Id, (Country, Option<Id>)>,
    /// The office and the agency above it, as organisations.
    office: BTreeSet<Id>,
}

impl Ours {
    pub(crate) fn of(reader: Reader<'_>) -> Result<Ours, AppError> {
        // An organisation in the bin still has a side: papers name it.
        let organisations = reader.all_with_bin::<Organisation>()?.into_iter();
        let organisations = organisations
            .map(|(organisation, _)| (organisation.id, (organisation.country, organisation.parent)))
            .collect();
        let mut own = Vec::new();
        for Office {
            unit_name,
            unit_name_lo,
            unit_name_en,
            parent_agency,
            parent_agency_lo,
            parent_agency_en,
            ..
        } in reader.all::<Office>()?
        {
            let names = [
                unit_name,
                unit_name_lo,
                unit_name_en,
                parent_agency,
                parent_agency_lo,
                parent_agency_en,
            ];
            own.extend(names.iter().map(|name| ComparableName::of_organisation(name.as_str())));
        }
        let is_own = |name: &OrganisationName| {
            let name = ComparableName::of_organisation(name.name.as_str());
            own.iter().any(|own| own.likeness(&name) == Some(Likeness::Same))
        };
        let office = reader
            .all::<OrganisationName>()?
            .iter()
            .filter(|name| is_own(name))
            .map(|name| name.organisation)
            .collect();
        Ok(Ours { organisations, office })
    }

    /// The side of an organisation: ours where it is the office or the agency above it, else by its
    /// country, else by that of the organisation above it.
    pub(crate) fn side_of(&self, organisation: Id) -> Side {
        let mut seen = BTreeSet::new();
        let mut at = Some(organisation);
        while let Some(id) = at.filter(|id| seen.insert(*id)) {
            if self.office.contains(&id) {
                return Side::Us;
            }
            let Some((country, parent)) = self.organisations.get(&id) else { return Side::Unknown };
            match *country {
                Office::COUNTRY => return Side::Us,
                Country::UNKNOWN => at = *parent,
                _ => return Side::Partner,
            }
        }
        Side::Unknown
    }

    /// Says of parties of an activity whose side nobody chose on which they are, for a paper.
    pub(crate) fn settle_activity(&self, file: &mut ActivityFile) {
        for party in file.parties.iter_mut().filter(|party| party.side == Side::Unknown) {
            party.side = self.side_of(party.organisation);
        }
    }

    /// Says of parties of an agreement whose side nobody chose on which they are, for a paper.
    pub(crate) fn settle_agreement(&self, file: &mut AgreementFile) {
        for party in file.parties.iter_mut().filter(|party| party.side == Side::Unknown) {
            party.side = self.side_of(party.organisation);
        }
    }
}
