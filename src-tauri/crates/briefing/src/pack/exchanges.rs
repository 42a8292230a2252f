//! Delegations, training and events of the period: counted by the side that hosted them, with their
//! people as reports count them, then one by one.

use super::Section;
use super::activity_table::days_of_log;
use super::composer::{Composer, flush, intro, joined, lead};
use crate::labels::DateForm;
use caunoi_document::block::{Align, Cell, Column, List, Note, Row, RowKind, Table};
use caunoi_document::{Block, Span, Text};
use caunoi_domain::report::figures::{HeadCount, head_count};
use caunoi_domain::{ActivityFile, ActivityKind, ActivityStatus, Side};

/// What is counted together, in the order of the table.
const GROUPS: [&[ActivityKind]; 4] = [
    &[ActivityKind::DelegationOut],
    &[ActivityKind::DelegationIn],
    &[ActivityKind::Training, ActivityKind::Seminar],
    &[
        ActivityKind::Exhibition,
        ActivityKind::Festival,
        ActivityKind::PressConference,
        ActivityKind::Forum,
        ActivityKind::Programme,
    ],
];

pub(super) fn compose(composer: &mut Composer<'_>) -> Section {
    let is_held = |file: &&ActivityFile| file.activity.status == ActivityStatus::Held;
    let held: Vec<&ActivityFile> = composer.logged().into_iter().filter(is_held).collect();
    let mut maybe: Vec<&ActivityFile> =
        composer.logged_maybe().into_iter().filter(is_held).collect();
    maybe.retain(|file| GROUPS.iter().any(|kinds| kinds.contains(&file.activity.kind)));
    let groups = GROUPS.map(|kinds| {
        held.iter().copied().filter(|file| kinds.contains(&file.activity.kind)).collect::<Vec<_>>()
    });
    let mut blocks = vec![
        intro(composer.labels.exchanges_period(days_of_log(composer))),
        counts(composer, &groups).into(),
    ];
    blocks.push(Note::new(composer.labels.exchanges_note()).into());
    if !maybe.is_empty() {
        blocks.push(flush(composer.labels.exchanges_maybe(maybe.len())));
        let lines: Vec<Text> = maybe
            .iter()
            .map(|file| {
                let about = composer.about_activity(file);
                let date = composer.activity_dates(&about, &file.activity, DateForm::Short);
                let title = composer.activity_title(file);
                joined([title, date], ", ")
            })
            .collect();
        blocks.push(List::dashes(lines).into());
    }
    if composer.in_full() {
        for (group, files) in groups.iter().enumerate().filter(|(_, files)| !files.is_empty()) {
            blocks.push(lead(name(composer, group)));
            blocks.push(listed(composer, files));
        }
    }
    Section::titled(composer.labels.exchanges_title(), blocks)
}

fn name(composer: &Composer<'_>, group: usize) -> String {
    let labels = &composer.labels;
    match group {
        0 => labels.exchanges_out(),
        1 => labels.exchanges_in(),
        2 => labels.exchanges_training(),
        _ => labels.exchanges_events(),
    }
}

/// A row a group: how many were held, hosted by whom, and how many people they brought together.
/// What the people of a group are differs – travellers, trainees, visitors – so that they have no
/// common sum.
fn counts(composer: &Composer<'_>, groups: &[Vec<&ActivityFile>]) -> Table {
    let labels = &composer.labels;
    let header = [
        labels.field_kind(),
        labels.column_total(),
        labels.column_hosted_us(),
        labels.column_hosted_partner(),
        labels.column_hosted_both(),
        labels.column_hosted_other(),
        labels.column_people(),
        labels.column_people_us(),
        labels.column_people_partner(),
    ];
    let columns = std::iter::once(Column::new(2.4).heads_rows())
        .chain((0..8).map(|_| Column::new(1.5).align(Align::Right)));
    let mut table = Table::new(columns).header(header);
    for (group, files) in groups.iter().enumerate() {
        let people = people(composer, files);
        table.push(Row::new(
            hosted(composer, name(composer, group), files).into_iter().chain(people),
        ));
    }
    let all: Vec<&ActivityFile> = groups.iter().flatten().copied().collect();
    let none = [(); 3].map(|()| Cell::new("–"));
    table.push(
        Row::new(hosted(composer, labels.column_total(), &all).into_iter().chain(none))
            .role(RowKind::Total),
    );
    table
}

fn hosted(composer: &Composer<'_>, name: String, files: &[&ActivityFile]) -> Vec<Cell> {
    let hosted = |sides: &[Side]| {
        files.iter().filter(|file| sides.contains(&file.activity.hosting_side)).count()
    };
    let counts = [
        files.len(),
        hosted(&[Side::Us]),
        hosted(&[Side::Partner]),
        hosted(&[Side::Both]),
        hosted(&[Side::ThirdParty, Side::Unknown]),
    ];
    let counts = counts.map(|count| Cell::new(composer.labels.number(count as u32)));
    std::iter::once(Cell::new(name)).chain(counts).collect()
}

/// The people of a group in all and by side. A sum that lacks activities says how many; nobody
/// counted is not the same as nobody there.
fn people(composer: &Composer<'_>, files: &[&ActivityFile]) -> [Cell; 3] {
    let labels = &composer.labels;
    let counted: Vec<HeadCount> = files.iter().map(|file| head_count_of(file)).collect();
    let missing = counted.iter().filter(|count| count.all.is_none()).count();
    let unknown = || Cell::new(Text::from(Span::new(labels.unknown()).italic()));
    let sum = |of: fn(&HeadCount) -> Option<u32>| counted.iter().filter_map(of).sum::<u32>();
    let all = match missing {
        _ if files.is_empty() => Cell::new(labels.number(0)),
        missing if missing == files.len() => unknown(),
        0 => Cell::new(labels.number(sum(|count| count.all))),
        missing => Cell::of([
            Text::from(labels.number(sum(|count| count.all))),
            Text::from(labels.people_missing(missing)),
        ]),
    };
    let side = |of: fn(&HeadCount) -> Option<u32>| match counted
        .iter()
        .filter(|count| of(count).is_some())
        .count()
    {
        0 => Cell::new("–"),
        told if told == files.len() => Cell::new(labels.number(sum(of))),
        told => Cell::of([
            Text::from(labels.number(sum(of))),
            Text::from(labels.people_missing(files.len() - told)),
        ]),
    };
    [all, side(|count| count.us), side(|count| count.partner)]
}

fn head_count_of(file: &ActivityFile) -> HeadCount {
    head_count(&file.activity, &file.people, file.courses.first(), file.events.first())
}

/// Activities with their days, places and numbers of people.
fn listed<'a>(composer: &mut Composer<'a>, files: &[&'a ActivityFile]) -> Block {
    let labels = &composer.labels;
    let header = [
        labels.column_date(),
        labels.column_activity(),
        labels.column_place(),
        labels.column_people(),
        labels.column_people_us(),
        labels.column_people_partner(),
    ];
    let columns = [
        Column::new(2.6).align(Align::Centre),
        Column::new(4.4),
        Column::new(2.6),
        Column::new(1.4).align(Align::Right),
        Column::new(1.3).align(Align::Right),
        Column::new(1.3).align(Align::Right),
    ];
    let mut table = Table::new(columns).header(header);
    for file in files {
        let about = composer.about_activity(file);
        let date = composer.activity_dates(&about, &file.activity, DateForm::Short);
        let title = composer.activity_title_cited(file);
        let place = composer.activity_place(&about, &file.activity);
        let place =
            place.unwrap_or_else(|| composer.unknown(&about, composer.labels.column_place()));
        let HeadCount { all, us, partner } = head_count_of(file);
        let all = match all {
            Some(all) => Text::from(composer.labels.number(all)),
            None => composer.unknown(&about, composer.labels.column_people()),
        };
        let [us, partner] = [us, partner].map(|count| {
            Text::from(count.map_or_else(|| "–".to_owned(), |count| composer.labels.number(count)))
        });
        table.push([date, title, place, all, us, partner]);
    }
    table.into()
}
