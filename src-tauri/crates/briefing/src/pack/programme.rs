//! When and where the activity of a pack is, and its programme: minute by minute for a delegation,
//! by stage for an event.

use super::Section;
use super::composer::{Composer, Subjected, joined};
use super::wording::Mark;
use crate::labels::DateForm;
use crate::paper::{event, programme};
use caunoi_document::Block;
use caunoi_document::block::{KeyValue, KeyValues};
use caunoi_domain::ActivityFile;

pub(super) fn compose(composer: &mut Composer<'_>) -> Section {
    let Some(file) = composer.activity() else { return Section::default() };
    let about = composer.about_activity(file);
    let mut blocks: Vec<Block> = vec![KeyValues::new(particulars(composer, &about, file)).into()];
    if !file.legs.is_empty() {
        blocks.extend(programme::legs(composer, &about, file, Mark::Code));
    }
    if !file.event_items.is_empty() {
        blocks.push(event::items(composer, &about, file, Mark::Code));
    }
    Section::titled(composer.labels.programme_title(), blocks)
}

fn particulars<'a>(
    composer: &mut Composer<'a>,
    about: &Subjected<'a>,
    file: &'a ActivityFile,
) -> Vec<KeyValue> {
    let date = composer.activity_dates(about, &file.activity, DateForm::Text);
    let place = composer
        .activity_place(about, &file.activity)
        .unwrap_or_else(|| composer.unknown(about, composer.labels.column_place()));
    let mut rows =
        vec![KeyValue::new(composer.labels.field_time_and_place(), joined([date, place], "; "))];
    for talks in &file.talks {
        let room = composer.wording(about.sheet.child(talks.id), "room", &talks.room, Mark::Code);
        rows.extend(room.map(|room| KeyValue::new(composer.labels.field_room(), room)));
    }
    rows
}
