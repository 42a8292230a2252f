//! What other records say of whether an activity took place.

use crate::error::AppError;
use crate::questions::references::naming;
use caunoi_domain::activity::status::Beside;
use caunoi_domain::{ActivityFile, Certificate, FollowUp, FollowUpNature, Id, Table};
use caunoi_store::Reader;

/// What other records say of an activity as loaded, and once it is saved.
pub(crate) fn besides(
    reader: Reader<'_>,
    loaded: Option<&ActivityFile>,
    conclusions: bool,
) -> Result<(Beside, Beside), AppError> {
    let kept = loaded.map_or(Ok(Beside::default()), |file| beside(reader, file.activity.id))?;
    Ok((kept, Beside { conclusions: kept.conclusions || conclusions, ..kept }))
}

/// What other records say of a kept activity.
pub(crate) fn beside(reader: Reader<'_>, activity: Id) -> Result<Beside, AppError> {
    let follow_ups = naming::<FollowUp>(reader, Table::FollowUp, "activity", activity)?;
    Ok(Beside {
        certificates: !naming::<Certificate>(reader, Table::Certificate, "activity", activity)?
            .is_empty(),
        conclusions: follow_ups.iter().any(|follow_up| follow_up.nature != FollowUpNature::Task),
    })
}
