//! Delegations, training and events of the period: counted by the side that hosted them, with the people of each side, then one by one.

use super::Section;
use super::activity_table::days_of_log;
use super::composer::{Composer, intro, lead};
use crate::labels::DateForm;
use caunoi_document::block::{Align, Cell, Column, Note, Row, RowKind, Table};
use caunoi_document::{Block, Span, Text};
use caunoi_domain::activity::by_rank;
use caunoi_domain::{ActivityFile, ActivityKind, ActivityStatus, Side};
use std::collections::BTreeSet;

/// What is counted together, in the order of the table.
const GROUPS: [&[ActivityKind]; 4] = [
    &[ActivityKind::DelegationOut],
    &[ActivityKind::DelegationIn],
    &[ActivityKind::Training, ActivityKind::Seminar],
    &[ActivityKind::Exhibition, ActivityKind::Festival, ActivityKind::PressConference, ActivityKind::Forum, ActivityKind::Programme],
];

pub(super) fn compose(composer: &mut Composer<'_>) -> Section {
    let held: Vec<&ActivityFile> = composer.logged().into_iter().filter(|file| file.activity.status == ActivityStatus::Held).collect();
    let groups = GROUPS.map(|kinds| held.iter().copied().filter(|file| kinds.contains(&file.activity.kind)).collect::<Vec<_>>());
    let mut blocks = vec![intro(composer.labels.exchanges_period(days_of_log(composer))), counts(composer, &groups).into()];
    blocks.push(Note::new(composer.labels.exchanges_note()).into());
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

/// A row a group: how many were held, hosted by whom, and how many people of each side took part.
fn counts(composer: &Composer<'_>, groups: &[Vec<&ActivityFile>]) -> Table {
    let labels = &composer.labels;
    let header = [
        labels.field_kind(),
        labels.column_total(),
        labels.column_hosted_us(),
        labels.column_hosted_partner(),
        labels.column_hosted_both(),
        labels.column_hosted_other(),
        labels.column_people_us(),
        labels.column_people_partner(),
    ];
    let columns = std::iter::once(Column::new(2.4).heads_rows()).chain((0..7).map(|_| Column::new(1.6).align(Align::Right)));
    let mut table = Table::new(columns).header(header);
    for (group, files) in groups.iter().enumerate() {
        table.push(row(composer, name(composer, group), files));
    }
    let all: Vec<&ActivityFile> = groups.iter().flatten().copied().collect();
    table.push(row(composer, labels.column_total(), &all).role(RowKind::Total));
    table
}

fn row(composer: &Composer<'_>, name: String, files: &[&ActivityFile]) -> Row {
    let hosted = |sides: &[Side]| files.iter().filter(|file| sides.contains(&file.activity.hosting_side)).count();
    let counts =
        [files.len(), hosted(&[Side::Us]), hosted(&[Side::Partner]), hosted(&[Side::Both]), hosted(&[Side::ThirdParty, Side::Unknown])];
    let number = |count: usize| Text::from(composer.labels.number(count as u32));
    // Nobody noted is not the same as nobody there.
    let people = [Side::Us, Side::Partner].map(|side| match people(files, side) {
        0 if !files.is_empty() => Span::new(composer.labels.unknown()).italic().into(),
        count => number(count),
    });
    Row::new([Text::from(name)].into_iter().chain(counts.map(number)).chain(people).map(Cell::new))
}

/// How many times somebody of a side took part, each person once an activity.
fn people(files: &[&ActivityFile], side: Side) -> usize {
    let of = |file: &&ActivityFile| {
        by_rank(&file.people).into_iter().filter(|person| person.side == side).map(|person| person.person).collect::<BTreeSet<_>>().len()
    };
    files.iter().map(of).sum()
}

/// Activities with their days, places and numbers of people.
fn listed<'a>(composer: &mut Composer<'a>, files: &[&'a ActivityFile]) -> Block {
    let labels = &composer.labels;
    let header =
        [labels.column_date(), labels.column_activity(), labels.column_place(), labels.column_people_us(), labels.column_people_partner()];
    let columns = [
        Column::new(2.6).align(Align::Centre),
        Column::new(4.6),
        Column::new(2.8),
        Column::new(1.4).align(Align::Right),
        Column::new(1.4).align(Align::Right),
    ];
    let mut table = Table::new(columns).header(header);
    for file in files {
        let about = composer.about_activity(file);
        let date = composer.activity_dates(&about, &file.activity, DateForm::Short);
        let title = composer.activity_title_cited(file);
        let place = composer.activity_place(&about, &file.activity);
        let place = place.unwrap_or_else(|| composer.unknown(&about, composer.labels.column_place()));
        let [us, partner] = [Side::Us, Side::Partner].map(|side| people(&[file], side) as u32);
        let [us, partner] = [us, partner].map(|count| match count {
            0 => composer.unknown(&about, composer.labels.field_participants()),
            count => Text::from(composer.labels.number(count)),
        });
        table.push([date, title, place, us, partner]);
    }
    table.into()
}
