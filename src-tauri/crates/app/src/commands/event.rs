//! Events: programme, checklist, booths, things lent, those invited, what the press brought; and
//! the next edition of a yearly one.

use crate::app::Call;
use crate::error::{AppError, no_such_record};
use crate::questions::briefs::brief;
use crate::questions::dates::dates;
use crate::questions::due::event_tasks;
use crate::snapshot::Snapshot;
use crate::wire::briefs::ActivityBrief;
use crate::wire::names::Names;
use crate::wire::occasions::DateCheck;
use crate::wire::{request, response};
use crate::writing;
use caunoi_domain::{
    ActivityFile, EventStanding, EventTask, FollowUpTiming, Id, Lang, PartialDate, Text,
    next_edition,
};
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
        /// Whether a person chose the status; else one that nobody chose follows dates and records.
        #[serde(default)] status_said: bool,
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

    /// Tasks of events that are due asked for.
    EventTasksDue {
        /// At most so many rows.
        limit: u32,
        /// Language titles are shown in.
        #[serde(default)] lang: Lang,
    }
}

response! {
    /// Tasks of events that are late, or due so soon that they are shown beforehand.
    DueTasks {
        /// They, the earliest due first.
        rows: Vec<DueTask>,
        /// How many there are.
        total: u32,
    }

    /// A task of an event that is due.
    DueTask {
        /// The event.
        activity: ActivityBrief,
        /// The task.
        task: EventTask,
        /// By when.
        due: PartialDate,
        /// How it stands to that.
        timing: FollowUpTiming,
    }

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
    call.read(|snapshot| detail(snapshot, request.id, request.lang))
}

/// Enters an event, or changes it.
pub(crate) fn save(call: Call<'_>, request: EventSave) -> Result<EventDetail, AppError> {
    let kept = writing::activity::save(call, request.loaded, request.wanted, request.status_said)?;
    call.read(|snapshot| detail(snapshot, kept.activity.id, request.lang))
}

/// Plans the next edition of an event.
pub(crate) fn copy(call: Call<'_>, request: EventCopy) -> Result<EventDetail, AppError> {
    let file = call.read(|snapshot| {
        snapshot.reader.file::<ActivityFile>(request.id)?.ok_or_else(|| no_such_record(request.id))
    })?;
    let next = next_edition(&file, request.title, request.starts_on);
    let kept = writing::activity::save(call, None, next, true)?;
    call.read(|snapshot| detail(snapshot, kept.activity.id, request.lang))
}

/// Tasks of events that are late or due soon, of every event that is not called off.
pub(crate) fn due(call: Call<'_>, request: EventTasksDue) -> Result<DueTasks, AppError> {
    call.read(|snapshot| {
        let namer = snapshot.namer(request.lang);
        let found = event_tasks(snapshot)?;
        let total = found.len() as u32;
        let shown = found.into_iter().take(request.limit as usize);
        let row = |(activity, task, due, timing)| {
            Ok::<_, AppError>(DueTask { activity: brief(&namer, activity)?, task, due, timing })
        };
        Ok(DueTasks { rows: shown.map(row).collect::<Result<_, _>>()?, total })
    })
}

fn detail(snapshot: Snapshot<'_>, id: Id, lang: Lang) -> Result<EventDetail, AppError> {
    let (reader, today) = (snapshot.reader, snapshot.today());
    let file = reader.file::<ActivityFile>(id)?.ok_or_else(|| no_such_record(id))?;
    let mut namer = snapshot.namer(lang);
    namer.all_in(&file)?;
    Ok(EventDetail {
        standing: EventStanding::of(&file, today),
        dates: dates(reader, &file)?,
        file,
        names: namer.names(),
    })
}
