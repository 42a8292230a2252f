//! The records behind the papers an activity is worked with.

use crate::error::{AppError, no_such_record};
use crate::papers::pack_material::Gathered;
use crate::questions::follow_ups::follow_ups;
use crate::questions::ours::Ours;
use crate::questions::references::naming;
use crate::snapshot::Snapshot;
use caunoi_briefing::{PackMaterial, Period, Subject};
use caunoi_domain::record::Row;
use caunoi_domain::{ActivityFile, Certificate, FollowUpNature, Id, RecordFile, RuledTopic, Table};
use std::collections::BTreeMap;

/// The records of one activity and all they name, for the papers it is worked with.
pub(crate) fn material(snapshot: Snapshot<'_>, id: Id) -> Result<PackMaterial, AppError> {
    let reader = snapshot.reader;
    let mut file = reader.file::<ActivityFile>(id)?.ok_or_else(|| no_such_record(id))?;
    Ours::of(reader)?.settle_activity(&mut file);
    let mut gathered = Gathered::new(reader);
    gathered.all_in(file.rows())?;
    let mut follow_ups = follow_ups(reader, id)?;
    follow_ups.retain(|file| file.follow_up.nature == FollowUpNature::Promise);
    let mut certificates = naming::<Certificate>(reader, Table::Certificate, "activity", id)?;
    certificates.sort_by_key(|certificate| (certificate.year, certificate.number));
    gathered.all_in(certificates.iter().map(Row::of))?;
    Ok(PackMaterial {
        office: snapshot.office()?,
        subject: Subject::Activity { activity: id },
        related_agreements: Vec::new(),
        contacts: Vec::new(),
        activities: vec![file],
        follow_ups,
        certificates,
        topics: RuledTopic::all().map_err(AppError::internal)?,
        papers: BTreeMap::new(),
        media_landscapes: Vec::new(),
        organisations: gathered.organisations,
        people: gathered.people,
        sources: gathered.sources,
        as_of: snapshot.today(),
        printed_at: snapshot.now,
        period: Period::default(),
        version: String::new(),
        id,
    })
}
