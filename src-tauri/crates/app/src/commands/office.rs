//! The office itself: which one is open, making one, opening one.

use crate::app::Call;
use crate::contract::Nothing;
use crate::error::{AppError, ErrorCode};
use crate::picks::PickedPath;
use crate::questions::office::office_of;
use crate::recent::{remember, remembered};
use crate::wire::{request, response};
use crate::writing::saving::Together;
use crate::writing::{drafts, saving};
use caunoi_domain::finding::{Finding, FindingCode};
use caunoi_domain::record::Row;
use caunoi_domain::{ChangeSet, Check, Id, Office, Record, RecordFile, Table};
use caunoi_exchange::bundle::Bundle;
use caunoi_store::{ChangeKind, ChangeNote, Loss, Store, StoreError, Writing};
use std::path::{Path, PathBuf};

request! {
    /// An office to be made.
    OfficeCreate {
        /// A new or empty folder; where the program would make one unless given.
        #[serde(default)] #[ts(optional)] folder: Option<PickedPath>,
        /// What is said of the office.
        office: Office,
    }

    /// An office to be opened.
    OfficeFolder {
        /// Its folder.
        folder: PickedPath,
        /// Whether to open what is left of it where its last saves are missing; a copy of their log
        /// is kept in the folder.
        #[serde(default)]
        accept_loss: bool,
    }

    /// Where the open office is to be copied to.
    OfficeElsewhere {
        /// A new or empty folder.
        folder: PickedPath,
    }

    /// An office of the list of those opened before.
    RecentOffice {
        /// The entry, as the list has it.
        entry: String,
        /// Whether to open what is left of it where its last saves are missing; a copy of their log
        /// is kept in the folder.
        #[serde(default)] accept_loss: bool,
    }

    /// Where the sample office goes.
    SampleFolder {
        /// A new or empty folder, or one with the sample in it; one in the program's own folder
        /// unless given.
        #[serde(default)] #[ts(optional)] folder: Option<PickedPath>,
    }

    /// What is said of the office, changed.
    OfficeSave {
        /// As it was loaded.
        loaded: Office,
        /// As it is to be.
        wanted: Office,
    }
}

response! {
    /// Which office is open.
    OfficeStatus {
        /// The one that is open.
        open: Option<OpenOffice>,
        /// Those opened before, latest first.
        recent: Vec<String>,
        /// Today in office time, as an ISO date.
        today: String,
        /// The time now, as RFC 3339 writes it: the clock the page goes by.
        now: String,
        /// Where the program would make a new office unless told otherwise.
        default_folder: String,
    }

    /// An office that is open.
    OpenOffice {
        /// Its folder.
        folder: String,
        /// What is said of it.
        office: Office,
        /// Whether it lies on a disk that cannot be written, so that nothing can be saved.
        read_only: bool,
        /// Whether its folder or a file in it is no longer where it was opened, so that nothing can
        /// be saved there.
        gone: bool,
        /// Whether the file of its last saves was cut or overwritten, so that nothing can be saved.
        log_broken: bool,
    }
}

response! {
    /// An office copied into another folder.
    OfficeCopied {
        /// It is open there now.
        status: OfficeStatus,
        /// How many attached files could not be copied, because they are no longer where they were
        /// kept.
        missing: u32,
    }
}

/// Which office is open.
pub(crate) fn status(call: Call<'_>, _: Nothing) -> Result<OfficeStatus, AppError> {
    let open = match call.app.open_office() {
        None => None,
        Some(store) => {
            let in_place = store.in_place();
            Some(OpenOffice {
                folder: store.path().display().to_string(),
                office: match store.read(office_of) {
                    // That it is gone is told; nothing may be left to read.
                    Err(error) if error.code.is_out_of_place() => Office::default(),
                    office => office?,
                },
                read_only: store.is_read_only(),
                gone: matches!(in_place, Err(StoreError::Gone(_))),
                log_broken: matches!(in_place, Err(StoreError::LogBroken(_))),
            })
        }
    };
    Ok(OfficeStatus {
        open,
        recent: remembered(call).into_iter().map(|folder| folder.display().to_string()).collect(),
        today: call.today().to_string(),
        now: call.office_time().to_rfc3339(),
        default_folder: default_folder(call).display().to_string(),
    })
}

/// Where a new office is made unless the person says otherwise.
fn default_folder(call: Call<'_>) -> PathBuf {
    call.app.host.data_dir().join("co-quan")
}

/// Opens the office that was open last, where that can be done; else leaves things as they are.
pub(crate) fn resume(call: Call<'_>, nothing: Nothing) -> Result<OfficeStatus, AppError> {
    if call.app.open_office().is_none()
        && let Some(last) = remembered(call).into_iter().next()
        && last.is_dir()
    {
        call.app.replace_office(|| Ok(Some(Store::open(&last)?)))?;
    }
    status(call, nothing)
}

/// Makes an office.
pub(crate) fn create(call: Call<'_>, request: OfficeCreate) -> Result<OfficeStatus, AppError> {
    let mut findings = request.office.check(call.today()).0;
    if !request.office.id.is_nil() && !request.office.id.is_v7() {
        let arg = request.office.id.to_string();
        findings.push(Finding {
            path: "office.id".to_owned(),
            code: FindingCode::NotAnIdentifier,
            arg,
        });
    }
    if !findings.is_empty() {
        return Err(AppError::invalid(findings));
    }
    let folder = request
        .folder
        .map_or_else(|| Ok(default_folder(call)), |picked| call.new_office_folder(&picked))?;
    call.app.replace_office(|| {
        let bundle = Bundle { office: Some(request.office), ..Bundle::default() };
        Store::create_with(&folder, call.millis(), |store| {
            take_in(call, store, "office_create", &bundle)
        })
        .map(Some)
    })?;
    opened(call, &folder)
}

/// Opens an office.
pub(crate) fn open(call: Call<'_>, request: OfficeFolder) -> Result<OfficeStatus, AppError> {
    let folder = call.office_folder(&request.folder)?;
    open_folder(call, &folder, request.accept_loss)
}

/// Opens an office of the list of those opened before.
pub(crate) fn open_recent(call: Call<'_>, request: RecentOffice) -> Result<OfficeStatus, AppError> {
    let known =
        remembered(call).into_iter().find(|folder| folder.display().to_string() == request.entry);
    let folder =
        known.ok_or_else(|| AppError::new(ErrorCode::NoOfficeThere).arg("path", &request.entry))?;
    open_folder(call, &folder, request.accept_loss)
}

fn open_folder(call: Call<'_>, folder: &Path, accept_loss: bool) -> Result<OfficeStatus, AppError> {
    if let Err(error) = reopen(call, folder, if accept_loss { Loss::Accept } else { Loss::Refuse })
    {
        // Whoever accepts the loss opens it from the list.
        if matches!(error.code, ErrorCode::SavesLost | ErrorCode::CopiedInPart) {
            remember(call, folder);
        }
        return Err(error);
    }
    opened(call, folder)
}

/// Copies the open office into another folder and opens it there: the way out when its own folder
/// is gone.
pub(crate) fn save_elsewhere(
    call: Call<'_>,
    request: OfficeElsewhere,
) -> Result<OfficeCopied, AppError> {
    let folder = call.new_office_folder(&request.folder)?;
    let missing = call.store()?.save_elsewhere(&folder)?;
    call.app.replace_office(|| Ok(Some(Store::open(&folder)?)))?;
    Ok(OfficeCopied { status: opened(call, &folder)?, missing })
}

/// Opens the sample office, made first where there is none.
pub(crate) fn open_sample(call: Call<'_>, request: SampleFolder) -> Result<OfficeStatus, AppError> {
    let own = || Ok(call.app.host.data_dir().join("co-quan-mau"));
    let folder = request.folder.map_or_else(own, |picked| call.new_office_folder(&picked))?;
    if folder.join("office.header").exists() {
        reopen(call, &folder, Loss::Refuse)?;
    } else {
        call.app.replace_office(|| {
            let mut failure = None;
            let sample = caunoi_exchange::sample_office(&mut || {
                caunoi_store::new_id(call.millis()).unwrap_or_else(|error| {
                    failure = Some(error);
                    Id::NIL
                })
            });
            failure.map_or(Ok(()), Err)?;
            if let Some(fault) = sample.faults.first() {
                return Err(AppError::internal(format!("sample office: {fault:?}")));
            }
            Store::create_with(&folder, call.millis(), |store| {
                take_in(call, store, "office_open_sample", &sample.bundle)
            })
            .map(Some)
        })?;
    }
    opened(call, &folder)
}

/// Closes the office.
pub(crate) fn close(call: Call<'_>, nothing: Nothing) -> Result<OfficeStatus, AppError> {
    call.app.replace_office(|| Ok(None))?;
    status(call, nothing)
}

/// Changes what is said of the office.
pub(crate) fn save(call: Call<'_>, request: OfficeSave) -> Result<OfficeStatus, AppError> {
    let findings = request.wanted.check(call.today()).0;
    if !findings.is_empty() {
        return Err(AppError::invalid(findings));
    }
    let set = call.store()?.write::<_, AppError>(call.millis(), |writing| {
        let mut wanted = Office { id: request.loaded.id, ..request.wanted };
        let kept = writing.reader().all_with_bin::<Office>()?.into_iter().next();
        let set = match kept {
            // An office whose making was cut has no particulars yet.
            None => {
                wanted.id = writing.new_id()?;
                ChangeSet::between(&[], &[Row::of(&wanted)])
            }
            Some((lying, false)) => {
                wanted.id = lying.id;
                let mut set = writing.restoring(Table::Office, lying.id)?;
                set.changes
                    .extend(ChangeSet::between(&[Row::of(&lying)], &[Row::of(&wanted)]).changes);
                set
            }
            Some(_) => ChangeSet::between(&[Row::of(&request.loaded)], &[Row::of(&wanted)]),
        };
        saving::apply(call, writing, call.command, wanted.unit_name.as_str(), &set)?;
        Ok(set)
    })?;
    call.tell(&set);
    status(call, Nothing {})
}

/// Opening the office that is open already means reading it anew, which must let go of its lock
/// first.
fn reopen(call: Call<'_>, folder: &Path, loss: Loss) -> Result<(), AppError> {
    if call
        .app
        .open_office()
        .is_some_and(|store| store.path() == folder && store.in_place().is_ok())
    {
        return Ok(());
    }
    // The same office in the same folder has the same lock. What is held of one that is gone is let
    // go only where nothing is lost by that.
    if let Some(store) = call.app.open_office().filter(|store| store.path() == folder)
        && store.prepare_reopening()?
    {
        drop(store);
        call.app.replace_office(|| Ok(None))?;
    }
    call.app.replace_office(|| Ok(Some(Store::open_despite(folder, loss)?)))
}

/// Takes the records of a bundle into an office as one change set, checked like any other save; the
/// faults of all its files are told at their places in the bundle.
fn take_in(call: Call<'_>, store: &Store, label: &str, bundle: &Bundle) -> Result<(), AppError> {
    let mut office = bundle.office.clone().unwrap_or_default();
    let mut bundle = bundle.clone();
    store.write::<_, AppError>(call.millis(), |writing| {
        if office.id.is_nil() {
            office.set_id(writing.new_id()?);
        }
        let mut rows = Vec::new();
        rows.extend(bundle.sources.iter().flat_map(RecordFile::rows));
        rows.extend(bundle.organisations.iter().flat_map(RecordFile::rows));
        rows.extend(bundle.people.iter().flat_map(RecordFile::rows));
        rows.extend(bundle.agreements.iter().flat_map(RecordFile::rows));
        rows.extend(bundle.activities.iter().flat_map(RecordFile::rows));
        rows.extend(bundle.follow_ups.iter().flat_map(RecordFile::rows));
        rows.extend(bundle.media_landscapes.iter().flat_map(RecordFile::rows));
        let mut together = Together::for_office(store, rows);
        all_of(&mut together, call, writing, "sources", &mut bundle.sources)?;
        all_of(&mut together, call, writing, "organisations", &mut bundle.organisations)?;
        all_of(&mut together, call, writing, "people", &mut bundle.people)?;
        all_of(&mut together, call, writing, "agreements", &mut bundle.agreements)?;
        all_of(&mut together, call, writing, "activities", &mut bundle.activities)?;
        all_of(&mut together, call, writing, "followUps", &mut bundle.follow_ups)?;
        all_of(&mut together, call, writing, "mediaLandscapes", &mut bundle.media_landscapes)?;
        let mut set = ChangeSet::between(&[], &[Row::of(&office)]);
        set.changes.extend(together.whole()?.changes);
        let note = ChangeNote {
            kind: ChangeKind::Import,
            label,
            subject: office.unit_name.as_str(),
            actor: &call.app.host.actor(),
        };
        writing.apply(&note, &set)?;
        Ok(())
    })
}

/// The files of one list of a bundle.
fn all_of<F: RecordFile + Check>(
    together: &mut Together<'_>,
    call: Call<'_>,
    writing: &Writing<'_>,
    list: &str,
    files: &mut [F],
) -> Result<(), AppError> {
    for (i, file) in files.iter_mut().enumerate() {
        together.save(call, writing, &format!("{list}.{i}."), None, file)?;
    }
    Ok(())
}

/// The status after an office was opened, which is remembered.
fn opened(call: Call<'_>, folder: &Path) -> Result<OfficeStatus, AppError> {
    let store = call.store()?;
    if !store.is_read_only() {
        drafts::keep_set_aside(call, &store)?;
    }
    remember(call, folder);
    status(call, Nothing {})
}
