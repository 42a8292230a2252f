//! Events: programme, checklist, booths, things lent, those invited, what the press brought; and the next edition of a yearly one.

use super::programme::{DateCheck, dates};
use super::{request, response};
use crate::app::Call;
use crate::error::AppError;
use crate::names::{Namer, Names};
use crate::saving::{self, no_such_record};
use caunoi_domain::{ActivityFile, EventStanding, Id, Lang, Text, next_edition};
use caunoi_store::Reader;
use chrono::NaiveDate;

request! {
    /// An event asked for.
    EventGet {
        /// The activity.
        id: Id,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }

    /// An event to be kept.
    EventSave {
        /// As loaded; nothing for a new one.
        #[serde(default)] loaded: Option<ActivityFile>,
        /// As it is to be.
        wanted: ActivityFile,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }

    /// The next edition of an event, to be planned.
    EventCopy {
        /// The edition there is.
        id: Id,
        /// What the next one is called.
        title: Text,
        /// Its first day, as an ISO date.
        #[serde(deserialize_with = "crate::day::required")] #[schemars(with = "String")] #[ts(type = "string")] starts_on: NaiveDate,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }
}

response! {
    /// One event.
    EventDetail {
        /// The activity with all that belongs to it.
        file: ActivityFile,
        /// Checklist, guests and loans, computed.
        standing: EventStanding,
        /// Its programme against its dates.
        dates: DateCheck,
        /// Names of the records it names.
        names: Names,
    }
}

/// One event.
pub(crate) fn get(call: Call<'_>, request: EventGet) -> Result<EventDetail, AppError> {
    call.store()?.read(|reader| detail(reader, request.id, request.lang, call.today()))
}

/// Enters an event, or changes it.
pub(crate) fn save(call: Call<'_>, request: EventSave) -> Result<EventDetail, AppError> {
    let kept = saving::save(call, request.loaded, request.wanted, |file| file.activity.title.to_string())?;
    call.store()?.read(|reader| detail(reader, kept.activity.id, request.lang, call.today()))
}

/// Plans the next edition of an event.
pub(crate) fn copy(call: Call<'_>, request: EventCopy) -> Result<EventDetail, AppError> {
    let file = call.store()?.read(|reader| reader.file::<ActivityFile>(request.id)?.ok_or_else(|| no_such_record(request.id)))?;
    let next = next_edition(&file, request.title, request.starts_on);
    let kept = saving::save(call, None, next, |file| file.activity.title.to_string())?;
    call.store()?.read(|reader| detail(reader, kept.activity.id, request.lang, call.today()))
}

fn detail(reader: Reader<'_>, id: Id, lang: Lang, today: NaiveDate) -> Result<EventDetail, AppError> {
    let file = reader.file::<ActivityFile>(id)?.ok_or_else(|| no_such_record(id))?;
    let mut namer = Namer::new(reader, lang, today);
    namer.all_in(&file)?;
    Ok(EventDetail { standing: EventStanding::of(&file, today), dates: dates(reader, &file)?, file, names: namer.names() })
}
