//! What pages of talks, delegations, courses and events share.

use crate::wire::briefs::ActivityBrief;
use crate::wire::listing::ShownExcerpt;
use crate::wire::response;
use caunoi_domain::{DateFinding, FollowUpFile, FollowUpTiming, Gift, ProgrammeShift, Rule, Text};

response! {
    /// The dates of an activity as far as they contradict each other.
    DateCheck {
        /// What contradicts what.
        findings: Vec<DateFinding>,
        /// By how many days the programme is to be moved to fit; nothing where that would not help.
        shift: Option<ProgrammeShift>,
    }

    /// A follow-up in a list.
    FollowUpRow {
        /// The follow-up with what bears it out.
        file: FollowUpFile,
        /// Its text in the language asked for, where it is translated.
        text: Text,
        /// How it stands to its due date today.
        timing: FollowUpTiming,
        /// What the activity it came from is called; empty where it came from none.
        activity_title: Text,
        /// What the agreement it names is called.
        agreement_title: Text,
        /// The text of the commitment it serves.
        commitment_text: Text,
        /// Stretches of the text that answer what was typed, as UTF-16 positions `[from, to]`.
        highlights: Vec<[u32; 2]>,
        /// Where else the follow-up answers, if not in its text.
        excerpt: Option<ShownExcerpt>,
    }

    /// A gift of another occasion.
    GiftBefore {
        /// The gift.
        gift: Gift,
        /// The occasion.
        activity: ActivityBrief,
    }

    /// Rules by which hints go.
    Rules {
        /// The office's own.
        own: Vec<Rule>,
        /// Those that ship with the program.
        shipped: Vec<Rule>,
    }
}
