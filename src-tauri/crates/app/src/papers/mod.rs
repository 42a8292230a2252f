//! Papers: from the records to pages and files.

pub(crate) mod activity;
pub(crate) mod checks;
pub(crate) mod pack;
pub(crate) mod pack_material;
pub(crate) mod paper;
pub(crate) mod register;
pub(crate) mod report;
pub(crate) mod report_lists;
pub(crate) mod spreadsheet;
pub(crate) mod unprinted;
