//! Delegations: from the proposal to the report, with programme, members and gifts, what the rules
//! say of them, and what was promised.

use crate::app::Call;
use crate::error::{AppError, no_such_record};
use crate::questions::briefs::brief;
use crate::questions::dates::dates;
use crate::questions::due::trip_reports;
use crate::questions::follow_ups::{follow_ups, row};
use crate::questions::gifts::gifts_before;
use crate::questions::hints::hints_on;
use crate::snapshot::Snapshot;
use crate::wire::briefs::ActivityBrief;
use crate::wire::names::Names;
use crate::wire::occasions::{DateCheck, FollowUpRow, GiftBefore};
use crate::wire::{request, response};
use crate::writing::with_follow_ups;
use caunoi_domain::delegation::hints::Hint;
use caunoi_domain::delegation::stage;
use caunoi_domain::{ActivityFile, DelegationStage, FollowUpFile, FollowUpNature, Id, Lang};

/// How many delegations to be reported on are told unless the request says otherwise.
fn looked_at() -> u32 {
    200
}

/// A delegation as it is edited: the activity with its details, and what was promised, which are
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
pub struct DelegationSheet {
    /// The activity with all that belongs to it.
    pub file: ActivityFile,
    /// What was promised, in order; nature, activity and place of each follow from where it stands.
    #[serde(default)]
    pub promises: Vec<FollowUpFile>,
}

request! {
    /// A delegation asked for.
    DelegationGet {
        /// The activity.
        id: Id,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }

    /// A delegation to be kept. A promise that was loaded and is not wanted goes into the bin.
    DelegationSave {
        /// As loaded; nothing for a new one.
        #[serde(default)] loaded: Option<DelegationSheet>,
        /// As it is to be.
        wanted: DelegationSheet,
        /// Whether a person chose the status; else one that nobody chose follows dates and records.
        #[serde(default)] status_said: bool,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }

    /// Delegations to be reported on asked for.
    DelegationsDue {
        /// At most so many rows.
        #[serde(default = "looked_at")] limit: u32,
        /// Language titles are shown in.
        #[serde(default)] lang: Lang,
    }
}

response! {
    /// One delegation.
    DelegationDetail {
        /// The activity and what was promised.
        sheet: DelegationSheet,
        /// How far it has come.
        stage: Option<DelegationStage>,
        /// What the rules say of it.
        hints: Vec<Hint>,
        /// Its programme, members and gifts against its dates.
        dates: DateCheck,
        /// How each promise stands today, in the same order.
        standing: Vec<FollowUpRow>,
        /// Gifts given to its people and received from them on other occasions, newest first.
        gifts_before: Vec<GiftBefore>,
        /// Names of the records it names.
        names: Names,
    }

    /// Delegations that came back and are not reported on.
    DelegationReports {
        /// The delegations whose reports are due earliest, in that order.
        rows: Vec<DelegationReport>,
        /// How many there are.
        total: u32,
    }

    /// A delegation that is to be reported on.
    DelegationReport {
        /// The delegation.
        activity: ActivityBrief,
        /// What the rule on reports says; none where no rule is in force.
        hint: Option<Hint>,
    }
}

/// One delegation.
pub(crate) fn get(call: Call<'_>, request: DelegationGet) -> Result<DelegationDetail, AppError> {
    call.read(|snapshot| detail(snapshot, request.id, request.lang))
}

/// Keeps a delegation and what was promised as one change.
pub(crate) fn save(call: Call<'_>, request: DelegationSave) -> Result<DelegationDetail, AppError> {
    let DelegationSave {
        loaded,
        wanted: DelegationSheet { mut file, mut promises },
        status_said,
        lang,
    } = request;
    let loaded = loaded.as_ref().map(|sheet| (&sheet.file, &sheet.promises[..]));
    let id = with_follow_ups::save(
        call,
        (FollowUpNature::Promise, "promises"),
        loaded,
        &mut file,
        &mut promises,
        status_said,
    )?;
    call.read(|snapshot| detail(snapshot, id, lang))
}

/// Delegations that came back and are not reported on, in whatever form they were entered.
pub(crate) fn due(call: Call<'_>, request: DelegationsDue) -> Result<DelegationReports, AppError> {
    call.read(|snapshot| {
        let namer = snapshot.namer(request.lang);
        let found = trip_reports(snapshot)?;
        let total = found.len() as u32;
        let shown = found.into_iter().take(request.limit as usize);
        let row = |(activity, hint)| {
            Ok::<_, AppError>(DelegationReport { activity: brief(&namer, activity)?, hint })
        };
        Ok(DelegationReports { rows: shown.map(row).collect::<Result<_, _>>()?, total })
    })
}

fn detail(snapshot: Snapshot<'_>, id: Id, lang: Lang) -> Result<DelegationDetail, AppError> {
    let (reader, today) = (snapshot.reader, snapshot.today());
    let file = reader.file::<ActivityFile>(id)?.ok_or_else(|| no_such_record(id))?;
    let mut namer = snapshot.namer(lang);
    namer.all_in(&file)?;
    let mut promises = follow_ups(reader, id)?;
    promises.retain(|file| file.follow_up.nature == FollowUpNature::Promise);
    let mut standing = Vec::new();
    for promise in &promises {
        namer.all_in(promise)?;
        standing.push(row(&mut namer, promise.clone(), today)?);
    }
    let hints = hints_on(snapshot, &file)?;
    let gifts_before = gifts_before(reader, &mut namer, &file)?;
    let stage = stage(&file.steps);
    let dates = dates(reader, &file)?;
    Ok(DelegationDetail {
        sheet: DelegationSheet { file, promises },
        stage,
        hints,
        dates,
        standing,
        gifts_before,
        names: namer.names(),
    })
}
