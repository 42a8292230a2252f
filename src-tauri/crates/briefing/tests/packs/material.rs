//! Material of the fictitious cooperation, and material of which nothing is known.

use caunoi_briefing::{Lang, PackMaterial, PackOptions, Period, Subject};
use caunoi_document::Document;
use caunoi_domain::{
    ActivityFile, AgreementFile, Commitment, Id, Office, OrganisationFile, RecordFile, Source,
};
use caunoi_testkit::cooperation::{PARTNER, cooperation, id};
use chrono::{DateTime, NaiveDate};
use std::collections::BTreeMap;

/// The three languages of papers.
pub(crate) const LANGS: [Lang; 3] = [Lang::Vi, Lang::Lo, Lang::En];

pub(crate) fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// The pack of the agreement on 5 January 2024.
pub(crate) fn of_agreement() -> PackMaterial {
    let given = cooperation();
    PackMaterial {
        office: given.office,
        subject: Subject::Agreement {
            agreement: Box::new(given.agreement),
            amendments: vec![given.amendment],
        },
        related_agreements: Vec::new(),
        contacts: Vec::new(),
        activities: given.activities,
        follow_ups: Vec::new(),
        certificates: Vec::new(),
        topics: Vec::new(),
        papers: BTreeMap::new(),
        media_landscapes: Vec::new(),
        organisations: by_id(given.organisations),
        people: given.people.into_iter().map(|file| (file.root().id, file)).collect(),
        sources: sources(given.sources),
        as_of: day(2024, 1, 5),
        printed_at: DateTime::parse_from_rfc3339("2024-01-05T09:05:00+07:00").unwrap(),
        period: Period { from: Some(day(2022, 1, 1)), to: Some(day(2023, 12, 31)) },
        version: "2".to_owned(),
        id: id(900),
    }
}

/// The pack of the partner on the same day.
pub(crate) fn of_partner() -> PackMaterial {
    let given = cooperation();
    let subject = Subject::Partner {
        organisation: id(PARTNER),
        agreements: vec![given.agreement, given.amendment],
    };
    PackMaterial { subject, ..of_agreement() }
}

/// An agreement, a commitment and an activity of which nothing is known, and nothing else.
pub(crate) fn of_nothing() -> PackMaterial {
    let mut agreement =
        AgreementFile { commitments: vec![Commitment::default()], ..AgreementFile::default() };
    let mut activity = ActivityFile::default();
    let mut next = 0;
    let mut mint = || {
        next += 1;
        id(next)
    };
    agreement.settle(&mut mint);
    activity.settle(&mut mint);
    PackMaterial {
        office: Office::default(),
        subject: Subject::Agreement { agreement: Box::new(agreement), amendments: Vec::new() },
        activities: vec![activity],
        organisations: BTreeMap::new(),
        people: BTreeMap::new(),
        sources: BTreeMap::new(),
        period: Period::default(),
        version: String::new(),
        ..of_agreement()
    }
}

pub(crate) fn composed(material: &PackMaterial, options: &PackOptions) -> Document {
    caunoi_briefing::compose(material, options).unwrap()
}

pub(crate) fn in_vietnamese(material: &PackMaterial) -> Document {
    composed(material, &PackOptions::new(Lang::Vi))
}

fn by_id(files: Vec<OrganisationFile>) -> BTreeMap<Id, OrganisationFile> {
    files.into_iter().map(|file| (file.root().id, file)).collect()
}

fn sources(sources: Vec<Source>) -> BTreeMap<Id, Source> {
    sources.into_iter().map(|source| (source.id, source)).collect()
}
