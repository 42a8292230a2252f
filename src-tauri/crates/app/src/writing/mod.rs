//! Saving: what must happen whichever command saves.

pub(crate) mod activity;
pub(crate) mod drafts;
pub(crate) mod saving;
pub(crate) mod status;
pub(crate) mod with_follow_ups;
