//! What comes of a meeting or a trip: an activity saved as one change together with the follow-ups
//! of one nature that stand on its page, such as the conclusions of talks.

use crate::app::Call;
use crate::error::AppError;
use crate::writing::saving;
use crate::writing::saving::Together;
use crate::writing::status::{StatusSaid, settle};
use caunoi_domain::{Activity, ActivityFile, FollowUp, FollowUpFile, FollowUpNature, Id, Table};

/// An activity and its follow-ups, as loaded.
pub(crate) type Loaded<'a> = Option<(&'a ActivityFile, &'a [FollowUpFile])>;

/// Saves an activity with its follow-ups of a nature, which stand in `list` on the wire. One that
/// was loaded and is not wanted goes into the bin. Its status follows from its records unless a
/// person chose it (`status_said`). Gives the activity's identifier.
pub(crate) fn save(
    call: Call<'_>,
    (nature, list): (FollowUpNature, &str),
    loaded: Loaded<'_>,
    file: &mut ActivityFile,
    follow_ups: &mut [FollowUpFile],
    status_said: bool,
) -> Result<Id, AppError> {
    let said = StatusSaid { by_person: status_said, with_conclusions: !follow_ups.is_empty() };
    let (set, id) = call.store()?.write::<_, AppError>(call.millis(), |writing| {
        settle(writing.reader(), loaded.map(|(file, _)| file), file, said, call.today())?;
        let mut together = Together::default();
        together.save(call, writing, "file.", loaded.map(|(file, _)| file), file)?;
        let before = loaded.map(|(_, follow_ups)| follow_ups).unwrap_or_default();
        for (i, wanted) in follow_ups.iter_mut().enumerate() {
            belongs(&mut wanted.follow_up, nature, &file.activity, i);
            let loaded = before.iter().find(|kept| kept.follow_up.id == wanted.follow_up.id);
            together.save(call, writing, &format!("{list}.{i}."), loaded, wanted)?;
        }
        for gone in before
            .iter()
            .filter(|kept| !follow_ups.iter().any(|file| file.follow_up.id == kept.follow_up.id))
        {
            together.bin(writing, Table::FollowUp, gone.follow_up.id)?;
        }
        let set = together.whole()?;
        saving::apply(
            call,
            writing,
            &saving::label(call, loaded.is_none()),
            file.activity.title.as_str(),
            &set,
        )?;
        Ok((set, file.activity.id))
    })?;
    call.tell(&set);
    Ok(id)
}

/// What follows from standing on the page of an activity.
fn belongs(follow_up: &mut FollowUp, nature: FollowUpNature, activity: &Activity, place: usize) {
    follow_up.nature = nature;
    follow_up.activity = Some(activity.id);
    // A commitment tells its agreement by itself, which need not be that of the activity.
    if follow_up.commitment.is_none() {
        follow_up.agreement = follow_up.agreement.or(activity.agreement);
    }
    follow_up.position = Some(place as u32);
}
