//! The sheet people sign at a session: those enrolled in the order of rank, a side after the other;
//! where nobody is named, as many empty lines as are expected.

use super::{fronted, hours_and_day};
use crate::pack::composer::{Composer, Subjected};
use crate::pack::cover;
use crate::pack::wording::Mark;
use caunoi_document::block::{
    Align, Cell, Column, KeyValue, KeyValues, Row, RowKind, SignatureBlock, Signer, Table,
};
use caunoi_document::{Block, Text};
use caunoi_domain::activity::by_rank;
use caunoi_domain::{ActivityFile, ActivityPerson, CourseSession, Id, PersonRole, Side};

/// How many columns the sheet has.
const COLUMNS: u16 = 5;
/// Most empty lines printed for people nobody named.
const MOST_EMPTY: u32 = 500;

/// The sheets of these sessions, or of all, each on pages of its own; of a course without sessions
/// one sheet to be filled in by hand.
pub(super) fn compose(composer: &mut Composer<'_>, session: Option<Id>) -> Vec<Block> {
    let Some(file) = composer.activity() else { return Vec::new() };
    if file.sessions.is_empty() {
        return sheet(composer, file, &CourseSession::default(), None);
    }
    let mut blocks = Vec::new();
    for (i, each) in in_order(file)
        .into_iter()
        .enumerate()
        .filter(|(_, each)| session.is_none_or(|wanted| wanted == each.id))
    {
        if !blocks.is_empty() {
            blocks.push(Block::PageBreak);
        }
        blocks.extend(sheet(composer, file, each, Some(i as u32 + 1)));
    }
    blocks
}

/// The sessions of a course in their order.
pub(super) fn in_order(file: &ActivityFile) -> Vec<&CourseSession> {
    let mut sessions: Vec<_> = file.sessions.iter().collect();
    sessions.sort_by_key(|session| session.position);
    sessions
}

fn sheet<'a>(
    composer: &mut Composer<'a>,
    file: &'a ActivityFile,
    session: &CourseSession,
    number: Option<u32>,
) -> Vec<Block> {
    let about = composer.about_activity(file);
    let mut header = cover::header(composer);
    if !session.date.is_unknown() {
        header = header.place_and_date(cover::place_and_date_of(composer, session.date));
    }
    let mut blocks = fronted(composer, header, &composer.labels.paper_sign_in());
    blocks.push(KeyValues::new(particulars(composer, &about, session, number)).into());
    let labels = &composer.labels;
    let header = [
        labels.column_number(),
        labels.column_full_name(),
        labels.column_post(),
        labels.column_signature(),
        labels.column_remark(),
    ];
    let columns = [
        Column::mm(11.0).align(Align::Centre),
        Column::new(3.0),
        Column::new(3.2),
        Column::new(2.4),
        Column::new(1.6),
    ];
    let mut table = Table::new(columns).header(header);
    let trainees: Vec<&ActivityPerson> = by_rank(&file.people)
        .into_iter()
        .filter(|person| person.role == PersonRole::Trainee)
        .collect();
    let sides: Vec<Side> = Side::ALL
        .iter()
        .copied()
        .filter(|side| trainees.iter().any(|person| person.side == *side))
        .collect();
    let mut line = 0;
    for side in &sides {
        if sides.len() > 1 {
            table.push(
                Row::new([Cell::new(composer.labels.term(*side)).columns(COLUMNS)])
                    .role(RowKind::Section),
            );
        }
        for person in trainees.iter().filter(|person| person.side == *side) {
            line += 1;
            table.push(row(composer, &about, person, line));
        }
    }
    if trainees.is_empty() {
        let expected = file.courses.first().and_then(|course| course.expected).unwrap_or_default();
        for number in 1..=expected.min(MOST_EMPTY) {
            table.push(Row::new([Cell::new(composer.labels.number(number))]));
        }
    }
    blocks.push(table.into());
    blocks.push(
        SignatureBlock::new(Signer::new(composer.labels.signer_of_session().to_uppercase(), ""))
            .into(),
    );
    blocks
}

fn particulars(
    composer: &mut Composer<'_>,
    about: &Subjected<'_>,
    session: &CourseSession,
    number: Option<u32>,
) -> Vec<KeyValue> {
    let sheet = about.sheet.child(session.id);
    let topic = composer.wording(sheet, "topic", &session.topic, Mark::Silent);
    let place = composer.wording(sheet, "place", &session.place, Mark::Silent);
    let trainer = session.trainer.and_then(|trainer| composer.person(trainer));
    let when = hours_and_day(composer, session.starts, session.ends, session.date).map(Text::from);
    let labels = &composer.labels;
    let said = [
        (labels.field_session(), number.map(|number| labels.number(number).into())),
        (labels.field_time(), when),
        (labels.field_content(), topic),
        (labels.term(PersonRole::Trainer), trainer),
        (labels.field_place(), place),
    ];
    said.into_iter()
        .map(|(key, value)| KeyValue::new(key, value.unwrap_or_else(|| labels.unknown().into())))
        .collect()
}

fn row(
    composer: &mut Composer<'_>,
    about: &Subjected<'_>,
    person: &ActivityPerson,
    number: u32,
) -> Row {
    let name = composer.person(person.person).unwrap_or_else(|| composer.labels.unknown().into());
    let post = composer.wording(
        about.sheet.child(person.id),
        "post_as_at",
        &person.post_as_at,
        Mark::Silent,
    );
    Row::new([
        Cell::new(composer.labels.number(number)),
        Cell::new(name),
        post.map_or_else(Cell::empty, Cell::new),
        Cell::empty(),
        Cell::empty(),
    ])
}
