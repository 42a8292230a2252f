//! Talks: both sides, the points, what was said, the conclusions, and what became of those of the
//! meeting before.

use crate::app::Call;
use crate::error::{AppError, no_such_record};
use crate::questions::briefs::brief;
use crate::questions::follow_ups::{follow_ups, row};
use crate::questions::gifts::gifts_before;
use crate::questions::meetings::before;
use crate::snapshot::Snapshot;
use crate::wire::briefs::ActivityBrief;
use crate::wire::names::Names;
use crate::wire::occasions::{FollowUpRow, GiftBefore};
use crate::wire::{request, response};
use crate::writing::with_follow_ups;
use caunoi_domain::{ActivityFile, FollowUpFile, FollowUpNature, Id, Lang};

/// Talks as they are edited: the activity with its points, and the conclusions, which are
/// follow-ups of their own.
#[derive(
    Clone,
    Debug,
    PartialEq,
    Eq,
    serde::Serialize,
    serde::Deserialize,
    schemars::JsonSchema,
    ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TalksSheet {
    /// The activity with all that belongs to it.
    pub file: ActivityFile,
    /// Its conclusions in order; nature, activity and place of each follow from where it stands.
    #[serde(default)]
    pub conclusions: Vec<FollowUpFile>,
}

request! {
    /// Talks asked for.
    TalksGet {
        /// The activity.
        id: Id,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }

    /// Talks to be kept. A conclusion that was loaded and is not wanted goes into the bin.
    TalksSave {
        /// As loaded; nothing for new ones.
        #[serde(default)] loaded: Option<TalksSheet>,
        /// As they are to be.
        wanted: TalksSheet,
        /// Whether a person chose the status; else one that nobody chose follows dates and records.
        #[serde(default)] status_said: bool,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }
}

response! {
    /// One round of talks.
    TalksDetail {
        /// The activity and its conclusions.
        sheet: TalksSheet,
        /// How each conclusion stands today, in the same order.
        standing: Vec<FollowUpRow>,
        /// The last talks of the same bodies or level before it; where there were none, the last
        /// meeting.
        last: Option<LastMeeting>,
        /// Contacts after that meeting and before this one, the latest first.
        since: Vec<ActivityBrief>,
        /// Meetings that may have been before this one, as far as their dates tell.
        undated: Vec<ActivityBrief>,
        /// Gifts of other occasions to and from those who meet, the latest first.
        gifts_before: Vec<GiftBefore>,
        /// Names of the records it names.
        names: Names,
    }

    /// A meeting held before, and what became of it.
    LastMeeting {
        /// The meeting.
        activity: ActivityBrief,
        /// What was to be followed up of it.
        follow_ups: Vec<FollowUpRow>,
    }
}

/// One round of talks.
pub(crate) fn get(call: Call<'_>, request: TalksGet) -> Result<TalksDetail, AppError> {
    call.read(|snapshot| detail(snapshot, request.id, request.lang))
}

/// Prepares talks, or writes down what was said and concluded, as one change.
pub(crate) fn save(call: Call<'_>, request: TalksSave) -> Result<TalksDetail, AppError> {
    let TalksSave { loaded, wanted: TalksSheet { mut file, mut conclusions }, status_said, lang } =
        request;
    let loaded = loaded.as_ref().map(|sheet| (&sheet.file, &sheet.conclusions[..]));
    let id = with_follow_ups::save(
        call,
        (FollowUpNature::Conclusion, "conclusions"),
        loaded,
        &mut file,
        &mut conclusions,
        status_said,
    )?;
    call.read(|snapshot| detail(snapshot, id, lang))
}

fn detail(snapshot: Snapshot<'_>, id: Id, lang: Lang) -> Result<TalksDetail, AppError> {
    let (reader, today) = (snapshot.reader, snapshot.today());
    let file = reader.file::<ActivityFile>(id)?.ok_or_else(|| no_such_record(id))?;
    let mut namer = snapshot.namer(lang);
    namer.all_in(&file)?;
    let mut conclusions = follow_ups(reader, id)?;
    conclusions.retain(|file| file.follow_up.nature == FollowUpNature::Conclusion);
    let mut standing = Vec::new();
    for conclusion in &conclusions {
        namer.all_in(conclusion)?;
        standing.push(row(&mut namer, conclusion.clone(), today)?);
    }
    let (found, mut met) = before(snapshot, &file)?;
    let last = match found.last.and_then(|id| met.remove(&id)) {
        Some(activity) => {
            let follow_ups = follow_ups(reader, activity.id)?;
            let follow_ups = follow_ups
                .into_iter()
                .map(|file| row(&mut namer, file, today))
                .collect::<Result<_, _>>()?;
            Some(LastMeeting { activity: brief(&namer, activity)?, follow_ups })
        }
        None => None,
    };
    let mut briefs = |ids: Vec<Id>| {
        ids.into_iter()
            .filter_map(|id| met.remove(&id))
            .map(|activity| brief(&namer, activity))
            .collect()
    };
    let (since, undated): (Result<_, AppError>, Result<_, AppError>) =
        (briefs(found.since), briefs(found.undated));
    let (since, undated) = (since?, undated?);
    let gifts_before = gifts_before(reader, &mut namer, &file)?;
    Ok(TalksDetail {
        sheet: TalksSheet { file, conclusions },
        standing,
        last,
        since,
        undated,
        gifts_before,
        names: namer.names(),
    })
}
