//! Names as they are typed or pasted, and who on record they may mean. No name becomes a record of
//! the register without being told who that is.

use crate::app::Call;
use crate::error::AppError;
use crate::questions::likeness::Register;
use crate::wire::matches::{NamedPerson, OrganisationMatches, PersonMatches};
use crate::wire::{request, response};
use caunoi_domain::Lang;

request! {
    /// Names to be looked for on record, all in one question.
    NameMatch {
        /// People.
        #[serde(default)] people: Vec<NamedPerson>,
        /// Organisations.
        #[serde(default)] organisations: Vec<String>,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }
}

response! {
    /// What the names may mean, in the order asked.
    NameMatches {
        /// People.
        people: Vec<PersonMatches>,
        /// Organisations.
        organisations: Vec<OrganisationMatches>,
    }
}

/// Looks for names on record.
pub(crate) fn look_up(call: Call<'_>, request: NameMatch) -> Result<NameMatches, AppError> {
    call.read(|snapshot| {
        let mut register = Register::of(snapshot.reader, request.lang, snapshot.today())?;
        let people =
            request.people.iter().map(|named| register.people(named)).collect::<Result<_, _>>()?;
        let organisations = request
            .organisations
            .iter()
            .map(|name| register.organisations(name))
            .collect::<Result<_, _>>()?;
        Ok(NameMatches { people, organisations })
    })
}
