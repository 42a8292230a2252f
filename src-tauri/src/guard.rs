//! The panic guard: a command that panics becomes an answer, and every fault of ours an incident in
//! the journal.

use std::{
    backtrace::Backtrace,
    cell::RefCell,
    panic::{self, AssertUnwindSafe, PanicHookInfo},
    sync::Arc,
};

use caunoi_app::{AppError, ErrorKind};

use crate::{clock, journal::Journal};

thread_local! {
    /// The incident under which this thread's last panic was written down, until its guard asks for
    /// it.
    static LAST: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// From here on every panic of the program, in whatever thread, is written down before anything
/// else happens.
pub(crate) fn watch(journal: Arc<Journal>) {
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        let incident = journal.record(clock::system_time(), &account(panic));
        LAST.with_borrow_mut(|last| *last = Some(incident));
        before(panic);
    }));
}

/// Carries out a command; the office stays usable whatever becomes of it, because a transaction
/// that is dropped is undone.
///
/// # Errors
/// What the command said; a panic, as a failure of ours. Every failure of ours carries the incident
/// it is found under.
pub(crate) fn guarded<T>(
    command: &str,
    journal: &Journal,
    work: impl FnOnce() -> Result<T, AppError>,
) -> Result<T, AppError> {
    // The closure is not used again, and what it shares (the open office) is behind locks and
    // transactions of its own.
    match panic::catch_unwind(AssertUnwindSafe(work)) {
        Ok(Err(error)) if error.kind == ErrorKind::Failed && error.incident.is_none() => {
            let incident = journal.record(clock::system_time(), &told(command, &error));
            Err(AppError { incident: Some(incident), ..error })
        }
        Ok(answer) => answer,
        Err(_) => Err(AppError { incident: LAST.take(), ..AppError::internal("panic") }),
    }
}

/// A failed command with the words of its fault. The journal leaves out what these quote.
fn told(command: &str, error: &AppError) -> String {
    let detail = error.args.get("detail").map(String::as_str).unwrap_or_default();
    format!("{command}: {:?}: {detail}", error.code)
}

fn account(panic: &PanicHookInfo<'_>) -> String {
    format!("{panic}\n{}", Backtrace::force_capture())
}

#[cfg(test)]
mod tests {
    use super::*;
    use caunoi_app::ErrorCode;
    use std::fs;

    fn journal() -> (tempfile::TempDir, Arc<Journal>) {
        let folder = tempfile::tempdir().unwrap();
        let journal = Arc::new(Journal::new(folder.path()));
        (folder, journal)
    }

    fn written(folder: &tempfile::TempDir) -> String {
        fs::read_to_string(folder.path().join("logs/incidents.log")).unwrap_or_default()
    }

    #[test]
    fn a_panic_becomes_a_failure_that_can_be_looked_up() {
        let (folder, journal) = journal();
        watch(Arc::clone(&journal));
        let error = guarded::<()>("activity_save", &journal, || panic!("the third wheel came off"))
            .unwrap_err();
        assert_eq!(error.kind, ErrorKind::Failed);
        let incident = error.incident.unwrap();
        let text = written(&folder);
        assert!(text.contains(&incident) && text.contains("the third wheel came off"), "{text}");
        assert!(text.contains("guard.rs"), "the place is missing: {text}");
    }

    #[test]
    fn a_failure_is_written_down_under_the_incident_it_carries() {
        let (folder, journal) = journal();
        let error = guarded::<()>("pack_save", &journal, || Err(AppError::internal("no fonts")))
            .unwrap_err();
        let text = written(&folder);
        assert!(
            text.contains(&error.incident.unwrap())
                && text.contains("pack_save")
                && text.contains("no fonts"),
            "{text}"
        );
    }

    #[test]
    fn what_the_officer_can_mend_is_no_incident() {
        let (folder, journal) = journal();
        let refused = AppError::new(ErrorCode::NothingToUndo);
        assert_eq!(guarded::<()>("change_undo", &journal, || Err(refused.clone())), Err(refused));
        assert_eq!(written(&folder), "");
    }
}
