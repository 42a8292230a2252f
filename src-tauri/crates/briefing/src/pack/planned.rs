//! What is planned from the pack's day on.

use super::Section;
use super::activity_table::table;
use super::composer::{Composer, flush};

pub(super) fn compose(composer: &mut Composer<'_>) -> Section {
    let plans = composer.upcoming();
    let blocks = if plans.is_empty() {
        vec![flush(composer.labels.planned_none())]
    } else {
        vec![table(composer, &plans).into()]
    };
    Section::titled(composer.labels.planned_title(), blocks)
}
