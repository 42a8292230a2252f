//! Both sides of an activity in the order of rank, each with the post held then, and the posts
//! their heads have held.

use super::Section;
use super::composer::{Composer, Subjected, flush, lead};
use super::findings::PackFindingKind;
use super::partner::post_words;
use super::wording::{Mark, Sheet};
use caunoi_document::Block;
use caunoi_document::block::{Align, Cell, Column, Row, Table};
use caunoi_domain::activity::by_rank;
use caunoi_domain::{ActivityFile, ActivityPerson, PartialDate, PersonRole, Post, Side};

/// How many columns a list of people has.
pub(crate) const COLUMNS: u16 = 5;

pub(super) fn compose(composer: &mut Composer<'_>) -> Section {
    let Some(file) = composer.activity() else { return Section::default() };
    let about = composer.about_activity(file);
    let mut blocks = Vec::new();
    for side in [Side::Us, Side::Partner] {
        let title = if side == Side::Us {
            composer.labels.talks_side_us()
        } else {
            composer.labels.talks_side_partner()
        };
        blocks.push(lead(title.clone()));
        let mut table = table(composer);
        table.rows = rows(composer, &about, file, side, Mark::Code);
        blocks.push(if table.rows.is_empty() {
            flush(composer.unknown(&about, title))
        } else {
            table.into()
        });
    }
    if composer.in_full() {
        let heads = by_rank(&file.people)
            .into_iter()
            .filter(|person| matches!(person.role, PersonRole::Head | PersonRole::Chair));
        for head in heads {
            blocks.extend(career(composer, head, file.activity.starts_on));
        }
    }
    Section::titled(composer.labels.members_title(), blocks)
}

/// A list of people without its rows.
pub(crate) fn table(composer: &Composer<'_>) -> Table {
    let labels = &composer.labels;
    let header = [
        labels.column_number(),
        labels.column_full_name(),
        labels.column_post(),
        labels.column_organisation(),
        labels.column_remark(),
    ];
    let columns = [
        Column::mm(11.0).align(Align::Centre),
        Column::new(3.0),
        Column::new(2.8),
        Column::new(3.0),
        Column::new(1.7),
    ];
    Table::new(columns).header(header)
}

/// The people of a side in the order of rank, texts in another language marked this way.
pub(crate) fn rows(
    composer: &mut Composer<'_>,
    about: &Subjected<'_>,
    file: &ActivityFile,
    side: Side,
    mark: Mark,
) -> Vec<Row> {
    let ranked = by_rank(&file.people).into_iter().filter(|person| person.side == side);
    (1..)
        .zip(ranked)
        .map(|(number, person)| row(composer, about, file, person, number, mark))
        .collect()
}

fn row(
    composer: &mut Composer<'_>,
    about: &Subjected<'_>,
    file: &ActivityFile,
    person: &ActivityPerson,
    number: u32,
    mark: Mark,
) -> Row {
    let name = composer
        .person(person.person)
        .unwrap_or_else(|| composer.unknown(about, composer.labels.column_person()));
    let post =
        composer.wording(about.sheet.child(person.id), "post_as_at", &person.post_as_at, mark);
    let post = post.unwrap_or_else(|| composer.unknown(about, composer.labels.column_post()));
    let on = file.activity.starts_on.earliest().unwrap_or(composer.material.as_of);
    let organisation = person
        .organisation
        .and_then(|organisation| composer.organisation_with_parent(organisation, on));
    let organisation = organisation
        .unwrap_or_else(|| composer.unknown(about, composer.labels.column_organisation()));
    let remark = if person.role == PersonRole::Participant {
        None
    } else {
        composer.known_term(person.role)
    };
    Row::new([
        Cell::new(composer.labels.number(number)),
        Cell::new(name),
        Cell::new(post),
        Cell::new(organisation),
        remark.map_or_else(Cell::empty, Cell::new),
    ])
}

/// The posts of somebody, the latest first; nothing where none is known.
fn career(composer: &mut Composer<'_>, head: &ActivityPerson, met_on: PartialDate) -> Vec<Block> {
    let Some(file) = composer.material.people.get(&head.person) else { return Vec::new() };
    let Some(name) = composer.person(head.person).filter(|_| !file.posts.is_empty()) else {
        return Vec::new();
    };
    composer.note(
        PackFindingKind::PersonalData,
        head.person,
        composer.labels.members_career(name.plain()),
    );
    let mut posts: Vec<&Post> = file.posts.iter().collect();
    posts.sort_by_key(|post| std::cmp::Reverse((post.valid_from.earliest(), post.id)));
    let labels = &composer.labels;
    let header = [
        labels.column_post(),
        labels.column_organisation(),
        labels.column_from(),
        labels.column_to(),
    ];
    let mut table = Table::new([3.6, 3.6, 2.0, 2.0].map(Column::new)).header(header);
    let about = Subjected { sheet: Sheet::person(file), name: name.clone() };
    for post in posts {
        // An agency is called as it was when the post began; where nobody knows when, as it was
        // when the sides met.
        let on = post.valid_from.earliest().or(met_on.latest()).unwrap_or(composer.material.as_of);
        let [title, from, to] = post_words(composer, &about, post);
        let organisation = post
            .organisation
            .and_then(|organisation| composer.organisation_with_parent(organisation, on));
        let organisation = organisation
            .unwrap_or_else(|| composer.unknown(&about, composer.labels.column_organisation()));
        table.push([title, organisation, from, to]);
    }
    vec![lead(composer.labels.members_career(name.plain())), table.into()]
}
