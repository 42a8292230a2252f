//! The application: a host, and the office that is open.

use crate::contract;
use crate::error::{AppError, ErrorCode, code_of};
use crate::host::{Event, Host};
use caunoi_document::Going;
use caunoi_domain::{ChangeSet, Id, Table};
use caunoi_store::{Failure, Store};
use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta, Utc};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

/// Offices keep Việt Nam's time, which is seven hours ahead of UTC all year.
const OFFICE_OFFSET: FixedOffset = match FixedOffset::east_opt(7 * 3600) {
    Some(offset) => offset,
    None => unreachable!(),
};

/// The application on its host.
pub struct App {
    pub(crate) host: Arc<dyn Host>,
    office: RwLock<Option<Arc<Store>>>,
    /// Drafts that could not be kept in their office because it was gone or its disk faulty, by
    /// office and key, until they can.
    drafts_aside: Mutex<BTreeMap<(Id, String), String>>,
    /// How often the person has stopped what was being drawn.
    stops: Arc<AtomicU64>,
}

/// How long a paper may take to be drawn. The largest packs take a few seconds; what takes longer
/// is a text or file that is not what it should be.
const LONGEST_DRAWING: TimeDelta = TimeDelta::minutes(2);

/// One command under way: the application and the moment it was called, read from the clock once.
#[derive(Clone, Copy)]
pub(crate) struct Call<'a> {
    pub(crate) app: &'a App,
    pub(crate) command: &'static str,
    pub(crate) now: DateTime<Utc>,
    /// How often drawing had been stopped when this was called.
    stops: u64,
}

impl App {
    /// The application on `host`, with no office open.
    pub fn new(host: Arc<dyn Host>) -> App {
        App {
            host,
            office: RwLock::default(),
            drafts_aside: Mutex::default(),
            stops: Arc::default(),
        }
    }

    /// Carries out a command.
    ///
    /// # Errors
    /// The one error of the contract; nothing has changed then, but for what a code says otherwise.
    pub fn call(
        &self,
        command: &str,
        request: serde_json::Value,
    ) -> Result<serde_json::Value, AppError> {
        let (before, again) = (self.commits(), request.clone());
        let answer = match contract::route(self, command, request) {
            // A disk may fail once and read well the next time. What has committed something is not
            // done twice.
            Err(error) if error.may_pass() && self.commits() == before => {
                contract::route(self, command, again).map_err(|_| self.told_rightly(error))
            }
            answer => answer
                .map_err(|error| if error.may_pass() { self.told_rightly(error) } else { error }),
        };
        if answer.as_ref().is_err_and(|error| error.code.is_out_of_place())
            && !command.starts_with("office_")
        {
            self.host.emit(&Event::OfficeChanged);
        }
        answer
    }

    /// How many commits the open office has had since it was opened; 0 where none is open, so that
    /// an opening that failed is tried once more.
    fn commits(&self) -> u64 {
        self.open_office().map_or(0, |store| store.commits())
    }

    /// An error that may be one of the disk, in the disk's own words: SQLite tells an unreadable
    /// sector as damage, and a full disk as a fault.
    fn told_rightly(&self, error: AppError) -> AppError {
        let Some(store) = self.open_office() else { return error };
        // Where the office's files are not what they were, no other word is right.
        if let Err(gone) = store.in_place() {
            return gone.into();
        }
        match store.disk_fault() {
            Some(fault) => AppError { code: code_of(fault), kind: code_of(fault).kind(), ..error },
            None => error,
        }
    }

    pub(crate) fn begin(&self, command: &'static str) -> Call<'_> {
        Call { app: self, command, now: self.host.now(), stops: self.stops.load(Ordering::Acquire) }
    }

    /// The office that is open, if any.
    pub(crate) fn open_office(&self) -> Option<Arc<Store>> {
        self.office.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Drafts that could not be kept in their office, by office and key.
    pub(crate) fn drafts_aside(&self) -> MutexGuard<'_, BTreeMap<(Id, String), String>> {
        self.drafts_aside.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts another office, or none, in place of the one that is open, closing that first: an
    /// office may be opened anew from where it is.
    pub(crate) fn replace_office(
        &self,
        open: impl FnOnce() -> Result<Option<Store>, AppError>,
    ) -> Result<(), AppError> {
        let mut office = self.office.write().unwrap_or_else(PoisonError::into_inner);
        *office = open()?.map(Arc::new);
        drop(office);
        self.host.emit(&Event::OfficeChanged);
        Ok(())
    }
}

impl Call<'_> {
    /// Goes on with what is drawn until the person stops it or it has taken too long.
    pub(crate) fn going(self) -> Going {
        let (host, stops) = (Arc::clone(&self.app.host), Arc::clone(&self.app.stops));
        let (before, until) = (self.stops, self.now + LONGEST_DRAWING);
        Going::while_wanted(move || stops.load(Ordering::Acquire) == before && host.now() < until)
    }

    /// Why a drawing did not go on.
    pub(crate) fn stopped(self) -> AppError {
        if self.app.stops.load(Ordering::Acquire) == self.stops {
            AppError::new(ErrorCode::DrawingTooLong).arg("limit", LONGEST_DRAWING.num_seconds())
        } else {
            AppError::new(ErrorCode::DrawingStopped)
        }
    }

    /// Stops everything that is being drawn.
    pub(crate) fn stop_drawings(self) {
        self.app.stops.fetch_add(1, Ordering::AcqRel);
    }

    /// The office that is open.
    pub(crate) fn store(&self) -> Result<Arc<Store>, AppError> {
        self.app.open_office().ok_or_else(|| AppError::new(ErrorCode::NoOfficeOpen))
    }

    /// Milliseconds since 1970.
    pub(crate) fn millis(&self) -> u64 {
        self.now.timestamp_millis().max(0) as u64
    }

    /// The time in the office.
    pub(crate) fn office_time(&self) -> DateTime<FixedOffset> {
        self.now.with_timezone(&OFFICE_OFFSET)
    }

    /// Today in the office.
    pub(crate) fn today(&self) -> NaiveDate {
        self.office_time().date_naive()
    }

    /// Tells listeners what a change set changed.
    pub(crate) fn tell(&self, set: &ChangeSet) {
        let tables: BTreeSet<Table> = set.changes.iter().map(|change| change.table).collect();
        if !tables.is_empty() {
            self.app.host.emit(&Event::Changed {
                tables: tables.into_iter().collect(),
                origin: self.command.to_owned(),
            });
        }
    }
}
