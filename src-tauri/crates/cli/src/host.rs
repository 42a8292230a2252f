//! The command line as a host.

#[cfg(feature = "devhost")]
use caunoi_app::Picks;
use caunoi_app::{AppError, ErrorCode, Event, FontSource, Host, MachineFonts, PathUse, PickedPath};
use chrono::{DateTime, TimeDelta, Utc};
use std::path::PathBuf;
use std::sync::Arc;
#[cfg(feature = "devhost")]
use std::sync::{Mutex, OnceLock, PoisonError, mpsc};
use std::time::SystemTime;

/// The command line: a clock and a folder for the program's own files. Whoever types a command owns
/// the account, so paths are taken as they are typed; a page that is served names files by token
/// only, as in the window.
pub(crate) struct CliHost {
    data_dir: PathBuf,
    fonts: Arc<MachineFonts>,
    /// How far the program's clock is ahead of the system's.
    ahead: TimeDelta,
    #[cfg(feature = "devhost")]
    picks: OnceLock<Picks>,
    #[cfg(feature = "devhost")]
    listeners: Mutex<Vec<mpsc::Sender<Event>>>,
}

impl CliHost {
    /// A host with its files in `data_dir`, or where the desktop program keeps them, that takes
    /// plain paths.
    pub(crate) fn new(data_dir: Option<PathBuf>) -> Result<CliHost, AppError> {
        let data_dir = data_dir
            .or_else(|| {
                directories::ProjectDirs::from("vn", "caunoi", "caunoi")
                    .map(|dirs| dirs.data_dir().to_owned())
            })
            .ok_or_else(|| {
                AppError::new(ErrorCode::FileRefused)
                    .arg("path", "--data-dir")
                    .arg("detail", "no home folder")
            })?;
        Ok(CliHost {
            data_dir,
            fonts: Arc::new(MachineFonts::installed()),
            ahead: TimeDelta::zero(),
            #[cfg(feature = "devhost")]
            picks: OnceLock::new(),
            #[cfg(feature = "devhost")]
            listeners: Mutex::default(),
        })
    }

    /// The same host with a clock that starts at `now`.
    #[cfg(debug_assertions)]
    pub(crate) fn starting_at(self, now: Option<DateTime<Utc>>) -> CliHost {
        CliHost { ahead: now.map_or(TimeDelta::zero(), |now| now - system_time()), ..self }
    }

    /// Where tokens are issued for a page. From the first call on the host takes tokens only.
    #[cfg(feature = "devhost")]
    pub(crate) fn picks(&self) -> &Picks {
        self.picks.get_or_init(Picks::default)
    }

    /// Events from now on.
    #[cfg(feature = "devhost")]
    pub(crate) fn listen(&self) -> mpsc::Receiver<Event> {
        let (sender, receiver) = mpsc::channel();
        self.listeners.lock().unwrap_or_else(PoisonError::into_inner).push(sender);
        receiver
    }
}

impl Host for CliHost {
    fn now(&self) -> DateTime<Utc> {
        system_time() + self.ahead
    }

    fn data_dir(&self) -> PathBuf {
        self.data_dir.clone()
    }

    fn actor(&self) -> String {
        ["USER", "USERNAME"].iter().find_map(|name| std::env::var(name).ok()).unwrap_or_default()
    }

    #[cfg_attr(
        not(feature = "devhost"),
        allow(unused_variables, reason = "only tokens are for one use")
    )]
    fn resolve(&self, picked: &PickedPath, usage: PathUse) -> Result<PathBuf, AppError> {
        #[cfg(feature = "devhost")]
        if let Some(picks) = self.picks.get() {
            return picks.take(picked, usage, self.now());
        }
        Ok(picked.as_path())
    }

    fn emit(&self, event: &Event) {
        #[cfg(feature = "devhost")]
        self.listeners
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .retain(|listener| listener.send(event.clone()).is_ok());
        #[cfg(not(feature = "devhost"))]
        let _ = event;
    }

    fn fonts(&self) -> Option<Arc<dyn FontSource>> {
        Some(Arc::clone(&self.fonts) as _)
    }
}

#[allow(clippy::disallowed_methods, reason = "this is where the clock is read")]
fn system_time() -> DateTime<Utc> {
    // Unlike chrono's own reading, this one knows times before 1970.
    SystemTime::now().into()
}
