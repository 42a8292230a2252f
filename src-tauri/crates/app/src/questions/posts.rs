//! Posts people hold or held.

use crate::error::AppError;
use crate::questions::references::naming;
use caunoi_domain::{Activity, ActivityPerson, Id, Post, Table, Text};
use caunoi_store::Reader;
use chrono::NaiveDate;

/// The posts a person is known to hold or have held, the one of today or the last first: those on
/// record, then those of activities, newest first.
pub(crate) struct Known {
    pub(crate) posts: Vec<(Text, Option<Id>)>,
}

impl Known {
    /// Of a person, today.
    pub(crate) fn of(reader: Reader<'_>, person: Id, today: NaiveDate) -> Result<Known, AppError> {
        let mut held = reader.owned::<Post>(person)?;
        held.sort_by_key(|post| std::cmp::Reverse(currency(post, today)));
        let mut met = Vec::new();
        for row in naming::<ActivityPerson>(reader, Table::ActivityPerson, "person", person)? {
            if reader.exists(Table::Activity, row.activity)?
                && let Some(activity) = reader.record::<Activity>(row.activity)?
            {
                met.push((activity.starts_on.earliest(), row));
            }
        }
        met.sort_by_key(|(day, _)| std::cmp::Reverse(*day));
        let held = held.into_iter().map(|post| (post.title, post.organisation));
        let met = met.into_iter().map(|(_, row)| (row.post_as_at, row.organisation));
        let known = held
            .chain(met)
            .filter(|(title, organisation)| !title.is_empty() || organisation.is_some());
        Ok(Known { posts: known.collect() })
    }
}

/// The post held on a day, or else the last one known; one that is yet to be taken up only where
/// there is no other.
pub(crate) fn post_on(posts: Vec<Post>, day: NaiveDate) -> Option<Post> {
    posts.into_iter().max_by_key(|post| currency(post, day))
}

/// How much a post says of who somebody is on a day: the greatest of a person's posts is the one
/// held then, or else the last one known.
pub(crate) fn currency(post: &Post, day: NaiveDate) -> (bool, bool, Option<NaiveDate>) {
    let begun = post.valid_from.earliest().is_none_or(|from| from <= day);
    (begun, !post.valid_to.is_over(day), post.valid_from.earliest())
}

/// What is known of a person of whom no post is on record: the post and organisation of the last
/// activity.
pub(crate) fn last_met(
    reader: Reader<'_>,
    person: Id,
    today: NaiveDate,
) -> Result<(Text, Option<Id>), AppError> {
    Ok(Known::of(reader, person, today)?.posts.into_iter().next().unwrap_or_default())
}
