//! The one place where time enters the desktop program.

use std::time::SystemTime;

use chrono::{DateTime, TimeDelta, Utc};

/// The system's clock, or one that is ahead of it.
#[derive(Clone, Copy, Default)]
pub(crate) struct Clock {
    ahead: TimeDelta,
}

impl Clock {
    /// A clock that starts at `now`.
    pub(crate) fn starting_at(now: DateTime<Utc>) -> Self {
        Self { ahead: now - system_time() }
    }

    /// The time now.
    pub(crate) fn now(self) -> DateTime<Utc> {
        system_time() + self.ahead
    }
}

/// The time by the system's clock, which incidents are noted with.
#[expect(
    clippy::disallowed_methods,
    reason = "the shell is the host that gives everything below it the time"
)]
pub(crate) fn system_time() -> DateTime<Utc> {
    // Unlike chrono's own reading, this one knows times before 1970.
    SystemTime::now().into()
}
