//! The one place where time enters the desktop program.

use chrono::{DateTime, Utc};

/// The time now.
#[expect(clippy::disallowed_methods, reason = "the shell is the host that gives everything below it the time")]
pub(crate) fn now() -> DateTime<Utc> {
    Utc::now()
}
