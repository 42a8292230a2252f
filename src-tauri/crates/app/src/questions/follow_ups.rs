//! Follow-ups of an activity, and how one stands.

use crate::error::AppError;
use crate::questions::names::Namer;
use crate::questions::references::naming;
use crate::wire::occasions::FollowUpRow;
use caunoi_domain::{FollowUp, FollowUpFile, Id, Table, Text};
use caunoi_store::Reader;
use chrono::NaiveDate;

/// A follow-up as lists show it.
pub(crate) fn row(
    namer: &mut Namer<'_>,
    file: FollowUpFile,
    today: NaiveDate,
) -> Result<FollowUpRow, AppError> {
    let FollowUp { id, activity, agreement, commitment, .. } = file.follow_up;
    let mut called =
        |table, id: Option<Id>| id.map_or(Ok(Text::default()), |id| namer.one(table, id));
    Ok(FollowUpRow {
        activity_title: called(Table::Activity, activity)?,
        agreement_title: called(Table::Agreement, agreement)?,
        commitment_text: called(Table::Commitment, commitment)?,
        text: namer.translated(id, id, "text", &file.follow_up.text)?,
        timing: file.follow_up.timing(today),
        highlights: Vec::new(),
        excerpt: None,
        file,
    })
}

/// The follow-ups of an activity: those that have a place on its page first, in that order.
pub(crate) fn follow_ups(reader: Reader<'_>, activity: Id) -> Result<Vec<FollowUpFile>, AppError> {
    let mut named = naming::<FollowUp>(reader, Table::FollowUp, "activity", activity)?;
    named.sort_by_key(|follow_up| follow_up.position.unwrap_or(u32::MAX));
    let mut files = Vec::new();
    for follow_up in named {
        files.extend(reader.file::<FollowUpFile>(follow_up.id)?);
    }
    Ok(files)
}
