//! The office as it stands at one moment.

use crate::app::Call;
use crate::error::AppError;
use crate::questions::names::Namer;
use crate::questions::office::office_of;
use caunoi_domain::{Lang, Office};
use caunoi_store::{Reader, Store};
use chrono::{DateTime, FixedOffset, NaiveDate};

/// The office as it stands at one moment, and the time at which it is asked. A command opens one
/// snapshot and answers everything from it, so that a figure and the list behind it come from one
/// state.
#[derive(Clone, Copy)]
pub(crate) struct Snapshot<'a> {
    /// The records.
    pub(crate) reader: Reader<'a>,
    /// The office folder, for the content of attached files.
    pub(crate) store: &'a Store,
    /// The time in the office.
    pub(crate) now: DateTime<FixedOffset>,
}

impl<'a> Snapshot<'a> {
    /// Today in the office.
    pub(crate) fn today(self) -> NaiveDate {
        self.now.date_naive()
    }

    /// Names of records in a language, as they are today.
    pub(crate) fn namer(self, lang: Lang) -> Namer<'a> {
        Namer::new(self.reader, lang, self.today())
    }

    /// What is said of the office itself.
    pub(crate) fn office(self) -> Result<Office, AppError> {
        office_of(self.reader)
    }
}

impl Call<'_> {
    /// Answers from one snapshot of the open office.
    pub(crate) fn read<T>(
        self,
        answer: impl FnOnce(Snapshot<'_>) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        let store = self.store()?;
        store.read(|reader| answer(self.snapshot(&store, reader)))
    }

    /// A snapshot as a transaction of this call sees it.
    pub(crate) fn snapshot<'a>(self, store: &'a Store, reader: Reader<'a>) -> Snapshot<'a> {
        Snapshot { reader, store, now: self.office_time() }
    }
}
