//! Talks (hội đàm, tiếp xúc): what an activity of that kind has besides what every activity has. Conclusions are follow-ups of the activity.

use crate::id::Id;
use crate::text::Text;
use crate::vocabulary::{ActivityKind, TalkingPointKind};

/// Kinds of activities at which the two sides meet, the weightier first.
pub const MEETINGS: [ActivityKind; 5] =
    [ActivityKind::Talks, ActivityKind::Signing, ActivityKind::DelegationIn, ActivityKind::DelegationOut, ActivityKind::Meeting];

crate::record! {
    /// The talks an activity is: at most one such record belongs to an activity.
    Talks in talks {
        /// The activity.
        activity: Id [owner],
        /// Room and set-up, such as "Phòng khánh tiết, bàn dài".
        room: Text,
        /// Who sits where.
        seating: Text,
        /// Tactical notes for our side alone; never in a paper.
        tactics: Text,
        /// What was said.
        said: Text,
    }

    /// A talking point.
    TalkingPoint in talking_point {
        /// The activity.
        activity: Id [owner],
        /// Place among the points, from 0.
        position: u32,
        /// Whether we raise it, they may raise it, or it is to be avoided.
        kind: TalkingPointKind,
        /// The point.
        text: Text,
        /// Our argument, or our answer should they raise it.
        answer: Text,
    }
}
