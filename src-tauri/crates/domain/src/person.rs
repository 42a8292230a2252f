//! People and the posts they hold over time.

use crate::date::{DateEnd, PartialDate};
use crate::id::Id;
use crate::text::{Country, Text};

crate::record! {
    /// A person met in the work. Passport, birth and health data never belong here.
    Person in person {
        /// The full name as the person writes it in Latin letters; never split.
        full_name: Text,
        /// The name in its native script, such as Lao.
        native_name: Text,
        /// What the person is called for short.
        short_name: Text,
        /// Form of address, such as "Ông", "Bà", "Đồng chí".
        honorific: Text,
        /// Country.
        country: Country,
        /// Anything else worth keeping for the next meeting.
        notes: Text,
    }

    /// A post held at an organisation for a time.
    Post in post {
        /// Who holds it.
        person: Id [owner],
        /// Where; unknown organisations stay empty.
        organisation: Option<Id> [refers Organisation],
        /// Name of the post, such as "Thứ trưởng".
        title: Text,
        /// From when.
        valid_from: PartialDate,
        /// Until when.
        valid_to: DateEnd,
    }
}
