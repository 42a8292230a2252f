//! Gifts given and received before.

use crate::error::AppError;
use crate::questions::briefs::brief;
use crate::questions::names::Namer;
use crate::wire::occasions::GiftBefore;
use caunoi_domain::{ActivityFile, Id, Side, Table};
use caunoi_store::Reader;
use chrono::Datelike;
use std::collections::{BTreeMap, BTreeSet};

/// Gifts of other occasions to and from the people of the activity and its organisations.
pub(crate) fn gifts_before(
    reader: Reader<'_>,
    namer: &mut Namer<'_>,
    file: &ActivityFile,
) -> Result<Vec<GiftBefore>, AppError> {
    let mut occasions = BTreeSet::new();
    let people: BTreeSet<Id> = file.people.iter().map(|person| person.person).collect();
    let organisations: BTreeSet<Id> = file
        .parties
        .iter()
        .filter(|party| party.side != Side::Us)
        .map(|party| party.organisation)
        .collect();
    for person in &people {
        occasions.extend(reader.owners_naming(Table::Gift, "person", *person)?);
    }
    for organisation in &organisations {
        occasions.extend(reader.owners_naming(Table::Gift, "organisation", *organisation)?);
    }
    occasions.remove(&file.activity.id);
    let mut found = BTreeMap::new();
    for occasion in occasions {
        let Some(other) = reader.file::<ActivityFile>(occasion)? else { continue };
        for gift in &other.gifts {
            let concerns = gift.person.is_some_and(|person| people.contains(&person))
                || gift
                    .organisation
                    .is_some_and(|organisation| organisations.contains(&organisation));
            if concerns {
                let day = gift.day.earliest().or(other.activity.starts_on.earliest());
                found.insert(
                    (day.map_or(0, |day| day.num_days_from_ce()), gift.id),
                    (gift.clone(), other.activity.clone()),
                );
            }
        }
    }
    let mut gifts = Vec::new();
    for (gift, activity) in found.into_values().rev() {
        for (table, id) in [(Table::Person, gift.person), (Table::Organisation, gift.organisation)]
        {
            if let Some(id) = id {
                namer.one(table, id)?;
            }
        }
        gifts.push(GiftBefore { gift, activity: brief(namer, activity)? });
    }
    Ok(gifts)
}
