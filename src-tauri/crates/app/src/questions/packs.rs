//! Packs that are kept, and what each is for.

use crate::error::{AppError, no_such_record};
use caunoi_domain::finding::FindingCode;
use caunoi_domain::{Finding, Id, Pack, PackFile, Table};
use caunoi_store::Reader;

/// What a pack is for, as one record.
#[derive(Clone, Copy)]
pub(crate) enum Occasion {
    /// An agreement.
    Agreement(Id),
    /// A partner.
    Partner(Id),
    /// An activity.
    Activity(Id),
}

impl Occasion {
    /// What this pack is for.
    pub(crate) fn of(pack: &Pack) -> Result<Occasion, AppError> {
        let occasion = (pack.activity.map(Occasion::Activity))
            .or(pack.agreement.map(Occasion::Agreement))
            .or(pack.organisation.map(Occasion::Partner));
        let required = || Finding {
            path: "pack.activity".to_owned(),
            code: FindingCode::Required,
            arg: String::new(),
        };
        occasion.ok_or_else(|| AppError::invalid(vec![required()]))
    }

    /// The record.
    pub(crate) fn id(self) -> Id {
        let (Occasion::Agreement(id) | Occasion::Partner(id) | Occasion::Activity(id)) = self;
        id
    }

    pub(crate) fn table(self) -> Table {
        match self {
            Occasion::Agreement(_) => Table::Agreement,
            Occasion::Partner(_) => Table::Organisation,
            Occasion::Activity(_) => Table::Activity,
        }
    }
}

pub(crate) fn kept(reader: Reader<'_>, id: Id) -> Result<PackFile, AppError> {
    let mut file = reader.file::<PackFile>(id)?.ok_or_else(|| no_such_record(id))?;
    file.sections.sort_by_key(|section| section.position);
    Ok(file)
}
