//! Questions to the records: each reads an office as it stands and answers in values of the domain.
//! Nothing here writes, draws or knows a command.

pub(crate) mod activities;
pub(crate) mod agreements;
pub(crate) mod attachments;
pub(crate) mod briefs;
pub(crate) mod certificates;
pub(crate) mod dates;
pub(crate) mod due;
pub(crate) mod figures;
pub(crate) mod follow_ups;
pub(crate) mod gifts;
pub(crate) mod hints;
pub(crate) mod history;
pub(crate) mod likeness;
pub(crate) mod meetings;
pub(crate) mod names;
pub(crate) mod office;
pub(crate) mod ours;
pub(crate) mod packs;
pub(crate) mod pages;
pub(crate) mod posts;
pub(crate) mod prints;
pub(crate) mod references;
pub(crate) mod report_titles;
pub(crate) mod status;
pub(crate) mod succession;
