//! Papers people travel with: personal data, masked unless somebody asks to see them.

use crate::app::Call;
use crate::error::{AppError, no_such_record};
use crate::wire::{request, response};
use crate::writing::saving;
use caunoi_domain::person::masked;
use caunoi_domain::{Id, PartialDate, Text, TravelDocument, TravelDocumentKind, TravelFile};

request! {
    /// Travel documents of some people asked for.
    TravelList {
        /// Whose.
        people: Vec<Id>,
    }

    /// The travel documents of one person, to be seen whole.
    TravelReveal {
        /// Whose.
        person: Id,
    }

    /// The travel documents of a person, to be kept.
    TravelSave {
        /// As loaded.
        loaded: TravelFile,
        /// As they are to be.
        wanted: TravelFile,
    }
}

response! {
    /// Travel documents, masked.
    MaskedDocuments {
        /// The documents, in the order of the people.
        rows: Vec<MaskedDocument>,
    }

    /// A travel document as shown to who has not asked to see it.
    MaskedDocument {
        /// Which.
        id: Id,
        /// Whose.
        person: Id,
        /// What it is.
        kind: TravelDocumentKind,
        /// Its number, all but the end masked.
        number: Text,
        /// Until when it is valid.
        valid_until: PartialDate,
        /// Whether a visa is noted.
        visa: bool,
    }
}

/// Travel documents of some people, masked.
pub(crate) fn list(call: Call<'_>, request: TravelList) -> Result<MaskedDocuments, AppError> {
    call.read(|snapshot| {
        let reader = snapshot.reader;
        let mut rows = Vec::new();
        for person in request.people {
            rows.extend(reader.owned::<TravelDocument>(person)?.into_iter().map(|document| {
                MaskedDocument {
                    id: document.id,
                    person,
                    kind: document.kind,
                    number: masked(document.number.as_str()).as_str().into(),
                    valid_until: document.valid_until,
                    visa: !document.visa.is_empty(),
                }
            }));
        }
        Ok(MaskedDocuments { rows })
    })
}

/// The travel documents of one person as they are.
pub(crate) fn reveal(call: Call<'_>, request: TravelReveal) -> Result<TravelFile, AppError> {
    call.read(|snapshot| {
        snapshot
            .reader
            .file::<TravelFile>(request.person)?
            .ok_or_else(|| no_such_record(request.person))
    })
}

/// Keeps the travel documents of a person.
pub(crate) fn save(call: Call<'_>, request: TravelSave) -> Result<TravelFile, AppError> {
    let mut wanted = request.wanted;
    // The person is changed elsewhere.
    wanted.person = request.loaded.person.clone();
    saving::save(call, Some(request.loaded), wanted, |file| file.person.full_name.to_string())
}
