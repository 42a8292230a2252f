//! Builders: complete, valid files of records with a name and nothing else that matters.

use crate::ids::Mint;
use caunoi_domain::{
    Activity, ActivityFile, ActivityKind, ActivityParty, ActivityPerson, ActivityStatus, Agreement,
    AgreementFile, AgreementKind, AgreementParty, AgreementStage, Commitment, Country, DateEnd, Id,
    Lang, Office, Organisation, OrganisationFile, OrganisationKind, OrganisationName, PartialDate,
    PartyRole, Person, PersonFile, PersonRole, RecordFile, Side,
};

/// A date from its stored form; unknown where that is none.
pub fn date(text: &str) -> PartialDate {
    text.parse().unwrap_or_default()
}

/// The office that keeps the records.
pub fn office(mint: &mut Mint) -> Office {
    Office {
        id: mint.id(),
        unit_name: "Cơ quan Thử".into(),
        parent_agency: "Bộ Thử".into(),
        place: "Thành phố Thử".into(),
        ..Office::default()
    }
}

/// An organisation called `Cơ quan Thử {name}`.
pub fn organisation(mint: &mut Mint, name: &str) -> OrganisationFile {
    let full = OrganisationName {
        lang: Lang::Vi,
        name: format!("Cơ quan Thử {name}").as_str().into(),
        valid_to: DateEnd::Open,
        ..OrganisationName::default()
    };
    settled(
        OrganisationFile {
            organisation: Organisation {
                kind: OrganisationKind::Department,
                country: Country::VIETNAM,
                ..Organisation::default()
            },
            names: vec![full],
            ..OrganisationFile::default()
        },
        mint,
    )
}

/// A person called `Người Thử {name}`.
pub fn person(mint: &mut Mint, name: &str) -> PersonFile {
    let person = Person {
        full_name: format!("Người Thử {name}").as_str().into(),
        country: Country::VIETNAM,
        ..Person::default()
    };
    settled(PersonFile { person, ..PersonFile::default() }, mint)
}

/// A signed memorandum called `Bản ghi nhớ Thử {name}` between two organisations, with a commitment
/// for each text.
pub fn agreement(
    mint: &mut Mint,
    name: &str,
    us: Id,
    partner: Id,
    commitments: &[&str],
) -> AgreementFile {
    let party = |organisation, side, position| AgreementParty {
        organisation,
        side,
        position,
        name_as_signed: "Cơ quan Thử".into(),
        ..AgreementParty::default()
    };
    let commitment = |(i, text): (usize, &&str)| Commitment {
        position: i as u32 + 1,
        text: (*text).into(),
        bound: Side::Both,
        ..Commitment::default()
    };
    settled(
        AgreementFile {
            agreement: Agreement {
                kind: AgreementKind::Memorandum,
                title: format!("Bản ghi nhớ Thử {name}").as_str().into(),
                stage: AgreementStage::Signed,
                signed_on: date("2024-03-01"),
                ..Agreement::default()
            },
            parties: vec![party(us, Side::Us, 1), party(partner, Side::Partner, 2)],
            commitments: commitments.iter().enumerate().map(commitment).collect(),
            ..AgreementFile::default()
        },
        mint,
    )
}

/// Held talks with this title and date, nobody taking part.
pub fn activity(mint: &mut Mint, title: &str, starts_on: &str) -> ActivityFile {
    let activity = Activity {
        kind: ActivityKind::Talks,
        title: title.into(),
        starts_on: date(starts_on),
        status: ActivityStatus::Held,
        ..Activity::default()
    };
    settled(ActivityFile { activity, ..ActivityFile::default() }, mint)
}

/// An organisation taking part, for [`ActivityFile::parties`].
pub fn party(organisation: Id) -> ActivityParty {
    ActivityParty {
        organisation,
        role: PartyRole::Host,
        side: Side::Us,
        ..ActivityParty::default()
    }
}

/// A person taking part, for [`ActivityFile::people`].
pub fn taking_part(person: Id) -> ActivityPerson {
    ActivityPerson {
        person,
        role: PersonRole::Participant,
        side: Side::Us,
        ..ActivityPerson::default()
    }
}

/// The file with an identifier for each record that had none.
pub fn settled<F: RecordFile>(mut file: F, mint: &mut Mint) -> F {
    file.settle(&mut || mint.id());
    file
}
