//! Activities: the log.

use crate::app::Call;
use crate::error::{AppError, no_such_record};
use crate::questions::activities;
use crate::snapshot::Snapshot;
use crate::wire::activities::{ActivityList, ActivityPage};
use crate::wire::names::Names;
use crate::wire::{request, response};
use crate::writing;
use crate::writing::saving;
use crate::writing::saving::Together;
use caunoi_domain::activity::totals;
use caunoi_domain::text::Country;
use caunoi_domain::{
    ActivityCommitment, ActivityFile, ActivityKind, ActivityStatus, ActivityTag, Amount, Id,
    InformationClass, Lang, Level, Side, Text,
};

request! {
    /// An activity asked for.
    ActivityGet {
        /// Which.
        id: Id,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }

    /// An activity to be kept.
    ActivitySave {
        /// As it was loaded; nothing for a new one.
        #[serde(default)] loaded: Option<ActivityFile>,
        /// As it is to be.
        wanted: ActivityFile,
        /// Whether a person chose the status; else one that nobody chose follows dates and records.
        #[serde(default)] status_said: bool,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }

    /// A change to many activities. What is left out stays as it is.
    ActivityEditMany {
        /// Which activities.
        ids: Vec<Id>,
        /// Kind.
        #[serde(default)] kind: Option<ActivityKind>,
        /// Status.
        #[serde(default)] status: Option<ActivityStatus>,
        /// Hosting side.
        #[serde(default)] hosting_side: Option<Side>,
        /// Class of information.
        #[serde(default)] information_class: Option<InformationClass>,
        /// Level.
        #[serde(default)] level: Option<Level>,
        /// Country.
        #[serde(default)] country: Option<Country>,
        /// Province.
        #[serde(default)] province: Option<Text>,
        /// Agreement; the empty identifier takes it away.
        #[serde(default)] agreement: Option<Id>,
        /// Tags to add.
        #[serde(default)] add_tags: Vec<Text>,
        /// Tags to take away.
        #[serde(default)] remove_tags: Vec<Text>,
        /// Commitments they also carry out.
        #[serde(default)] add_commitments: Vec<Id>,
    }
}

response! {
    /// One activity.
    ActivityDetail {
        /// The activity with all that belongs to it.
        file: ActivityFile,
        /// Names of the records it names.
        names: Names,
        /// Costs added up by payer and currency.
        totals: Vec<CostTotal>,
    }

    /// Costs of one payer in one currency.
    CostTotal {
        /// Who paid.
        payer: Side,
        /// Currency.
        currency: Text,
        /// How much; nothing where the sum is beyond what can be computed.
        amount: Option<Amount>,
    }

    /// What became of a change to many.
    ActivityEdited {
        /// How many activities changed.
        changed: u32,
    }
}

/// Answers a question to the log.
pub(crate) fn list(call: Call<'_>, request: ActivityList) -> Result<ActivityPage, AppError> {
    call.read(|snapshot| activities::page(snapshot, request))
}

/// One activity.
pub(crate) fn get(call: Call<'_>, request: ActivityGet) -> Result<ActivityDetail, AppError> {
    call.read(|snapshot| {
        let file = snapshot
            .reader
            .file::<ActivityFile>(request.id)?
            .ok_or_else(|| no_such_record(request.id))?;
        detail(snapshot, file, request.lang)
    })
}

/// Logs an activity, or changes it.
pub(crate) fn save(call: Call<'_>, request: ActivitySave) -> Result<ActivityDetail, AppError> {
    let kept = writing::activity::save(call, request.loaded, request.wanted, request.status_said)?;
    call.read(|snapshot| detail(snapshot, kept, request.lang))
}

fn detail(
    snapshot: Snapshot<'_>,
    file: ActivityFile,
    lang: Lang,
) -> Result<ActivityDetail, AppError> {
    let mut namer = snapshot.namer(lang);
    namer.all_in(&file)?;
    let totals = totals(&file.costs, |cost| (cost.payer, cost.currency.clone()));
    let totals = totals
        .into_iter()
        .map(|((payer, currency), amount)| CostTotal { payer, currency, amount })
        .collect();
    Ok(ActivityDetail { file, names: namer.names(), totals })
}

/// Makes the same change to many activities, as one change set.
pub(crate) fn edit_many(
    call: Call<'_>,
    request: ActivityEditMany,
) -> Result<ActivityEdited, AppError> {
    let (set, changed) = call.store()?.write::<_, AppError>(call.millis(), |writing| {
        let mut together = Together::default();
        let mut changed = 0;
        for (i, id) in request.ids.iter().enumerate() {
            let loaded =
                writing.reader().file::<ActivityFile>(*id)?.ok_or_else(|| no_such_record(*id))?;
            let mut wanted = edited(&loaded, &request);
            changed += u32::from(together.save(
                call,
                writing,
                &format!("ids.{i}."),
                Some(&loaded),
                &mut wanted,
            )?);
        }
        let set = together.whole()?;
        saving::apply(call, writing, call.command, &changed.to_string(), &set)?;
        Ok((set, changed))
    })?;
    call.tell(&set);
    Ok(ActivityEdited { changed })
}

fn edited(loaded: &ActivityFile, request: &ActivityEditMany) -> ActivityFile {
    let mut wanted = loaded.clone();
    let activity = &mut wanted.activity;
    fn put<T: Clone>(field: &mut T, value: &Option<T>) {
        if let Some(value) = value {
            *field = value.clone();
        }
    }
    put(&mut activity.kind, &request.kind);
    put(&mut activity.status, &request.status);
    put(&mut activity.hosting_side, &request.hosting_side);
    put(&mut activity.information_class, &request.information_class);
    put(&mut activity.level, &request.level);
    put(&mut activity.country, &request.country);
    put(&mut activity.province, &request.province);
    put(&mut activity.agreement, &request.agreement.map(|id| Some(id).filter(|id| !id.is_nil())));
    wanted.tags.retain(|tag| !request.remove_tags.contains(&tag.text));
    for text in &request.add_tags {
        if !wanted.tags.iter().any(|tag| tag.text == *text) {
            wanted.tags.push(ActivityTag { text: text.clone(), ..ActivityTag::default() });
        }
    }
    for commitment in &request.add_commitments {
        if !wanted.commitments.iter().any(|carried| carried.commitment == *commitment) {
            wanted.commitments.push(ActivityCommitment {
                commitment: *commitment,
                ..ActivityCommitment::default()
            });
        }
    }
    wanted
}
