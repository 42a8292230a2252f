//! Events: programme, checklist, booths, things lent, those invited, what the press brought; and the next edition of a yearly one.

use crate::app::Call;
use crate::error::{AppError, no_such_record};
use crate::questions::briefs::brief;
use crate::questions::dates::dates;
use crate::questions::due::leaving_open;
use crate::questions::names::Namer;
use crate::wire::briefs::ActivityBrief;
use crate::wire::names::Names;
use crate::wire::occasions::DateCheck;
use crate::wire::{request, response};
use crate::writing::saving;
use crate::writing::status::settle;
use caunoi_domain::due::OpenDuty;
use caunoi_domain::{
    Activity, ActivityFile, EventStanding, EventTask, FollowUpTiming, Id, Lang, PartialDate, TaskStanding, Text, next_edition,
};
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
    call.store()?.read(|reader| detail(reader, request.id, request.lang, call.today()))
}

/// Enters an event, or changes it.
pub(crate) fn save(call: Call<'_>, request: EventSave) -> Result<EventDetail, AppError> {
    let mut wanted = request.wanted;
    settle(call, request.loaded.as_ref(), &mut wanted, false, request.status_said)?;
    let kept = saving::save(call, request.loaded, wanted, |file| file.activity.title.to_string())?;
    call.store()?.read(|reader| detail(reader, kept.activity.id, request.lang, call.today()))
}

/// Plans the next edition of an event.
pub(crate) fn copy(call: Call<'_>, request: EventCopy) -> Result<EventDetail, AppError> {
    let file = call.store()?.read(|reader| reader.file::<ActivityFile>(request.id)?.ok_or_else(|| no_such_record(request.id)))?;
    let next = next_edition(&file, request.title, request.starts_on);
    let kept = saving::save(call, None, next, |file| file.activity.title.to_string())?;
    call.store()?.read(|reader| detail(reader, kept.activity.id, request.lang, call.today()))
}

/// Tasks of events that are late or due soon, of every event that is not called off.
pub(crate) fn due(call: Call<'_>, request: EventTasksDue) -> Result<DueTasks, AppError> {
    let today = call.today();
    call.store()?.read(|reader| {
        let namer = Namer::new(reader, request.lang, today);
        let mut found = Vec::new();
        for id in leaving_open(reader, OpenDuty::EventTasks, None)? {
            let Some(activity) = reader.record::<Activity>(id)? else { continue };
            let tasks = reader.owned::<EventTask>(id)?;
            for TaskStanding { task, due, timing } in TaskStanding::of(&activity, &tasks, today) {
                let task = tasks.iter().find(|each| each.id == task);
                if let Some(task) = task.filter(|_| matches!(timing, FollowUpTiming::Late | FollowUpTiming::Due)) {
                    found.push((activity.clone(), task.clone(), due, timing));
                }
            }
        }
        found.sort_by_key(|(_, _, due, _)| due.earliest());
        let total = found.len() as u32;
        let shown = found.into_iter().take(request.limit as usize);
        let row = |(activity, task, due, timing)| Ok::<_, AppError>(DueTask { activity: brief(&namer, activity)?, task, due, timing });
        Ok(DueTasks { rows: shown.map(row).collect::<Result<_, _>>()?, total })
    })
}

fn detail(reader: Reader<'_>, id: Id, lang: Lang, today: NaiveDate) -> Result<EventDetail, AppError> {
    let file = reader.file::<ActivityFile>(id)?.ok_or_else(|| no_such_record(id))?;
    let mut namer = Namer::new(reader, lang, today);
    namer.all_in(&file)?;
    Ok(EventDetail { standing: EventStanding::of(&file, today), dates: dates(reader, &file)?, file, names: namer.names() })
}
