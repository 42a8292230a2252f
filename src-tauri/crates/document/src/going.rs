//! Whether work goes on: asked between the steps of whatever may take long, and answered by the
//! caller, who knows the time and whether the person still waits.

use std::fmt;
use std::sync::Arc;

/// Asked between steps whether to go on. Clones ask the same.
#[derive(Clone, Default)]
pub struct Going(Option<Arc<dyn Fn() -> bool + Send + Sync>>);

/// The work was stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("it was stopped")]
pub struct Stopped;

impl Going {
    /// Goes on as long as `is_wanted` says so.
    pub fn while_wanted(is_wanted: impl Fn() -> bool + Send + Sync + 'static) -> Going {
        Going(Some(Arc::new(is_wanted)))
    }

    /// Goes on to the end.
    pub fn to_the_end() -> Going {
        Going::default()
    }

    pub(crate) fn check(&self) -> Result<(), Stopped> {
        if self.0.as_ref().is_none_or(|is_wanted| is_wanted()) { Ok(()) } else { Err(Stopped) }
    }
}

impl fmt::Debug for Going {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "Going(while wanted)" } else { "Going(to the end)" })
    }
}
