//! The programme: day by day and minute by minute, each item at the local time of its place.

use super::{dates_line, hours, official_front};
use crate::labels::DateForm;
use crate::pack::composer::{Composer, Subjected};
use crate::pack::wording::Mark;
use caunoi_document::block::{Align, Cell, Column, Note, Row, RowKind, Table};
use caunoi_document::{Block, Span, Text};
use caunoi_domain::delegation::in_order;
use caunoi_domain::{
    ActivityFile, DelegationLeg, PartialDate, PressAccess, Text as RecordText, Zone,
};
use std::collections::BTreeSet;

/// How many columns the programme has.
const COLUMNS: u16 = 5;

pub(super) fn compose(composer: &mut Composer<'_>) -> Vec<Block> {
    let mut blocks = official_front(composer, &composer.labels.paper_programme());
    let Some(file) = composer.activity() else { return blocks };
    let about = composer.about_activity(file);
    blocks.extend(dates_line(composer, file));
    blocks.extend(legs(composer, &about, file, Mark::Silent));
    blocks
}

/// The programme of a delegation as a table, and whose time it goes by; texts in another language
/// are marked this way.
pub(crate) fn legs(
    composer: &mut Composer<'_>,
    about: &Subjected<'_>,
    file: &ActivityFile,
    mark: Mark,
) -> Vec<Block> {
    let labels = &composer.labels;
    let header = [
        labels.column_time(),
        labels.column_item(),
        labels.column_place(),
        labels.column_counterpart_interpreter(),
        labels.column_vehicle(),
    ];
    let columns = [
        Column::mm(26.0).align(Align::Centre),
        Column::new(3.4),
        Column::new(2.2),
        Column::new(2.2),
        Column::new(1.5),
    ];
    let mut table = Table::new(columns).header(header);
    let zones: BTreeSet<&Zone> =
        file.legs.iter().map(|leg| &leg.zone).filter(|zone| zone.name().is_some()).collect();
    let mut day = None;
    for leg in in_order(&file.legs) {
        if day != Some(leg.day) {
            day = Some(leg.day);
            table.push(
                Row::new([Cell::new(day_words(composer, leg.day)).columns(COLUMNS)])
                    .role(RowKind::Section),
            );
        }
        table.push(row(composer, about, leg, mark, zones.len() > 1));
    }
    if file.legs.is_empty() {
        table.push(Row::new([Cell::new(composer.labels.unknown())
            .columns(COLUMNS)
            .align(Align::Centre)]));
    }
    let whose = local_time(composer, &zones).map(|words| Note::new(words).into());
    std::iter::once(table.into()).chain(whose).collect()
}

/// "Thứ Hai, ngày 02 tháng 3 năm 2026".
fn day_words(composer: &Composer<'_>, day: PartialDate) -> String {
    let labels = &composer.labels;
    match (day.day(), labels.date(day, DateForm::Text)) {
        (Some(on), Some(words)) => format!("{}, {words}", labels.weekday(on)),
        (None, Some(words)) => words,
        (_, None) => labels.day_unknown(),
    }
}

fn row(
    composer: &mut Composer<'_>,
    about: &Subjected<'_>,
    leg: &DelegationLeg,
    mark: Mark,
    told: bool,
) -> Row {
    let sheet = about.sheet.child(leg.id);
    let mut words = |field, text: &RecordText| composer.wording(sheet, field, text, mark);
    let [what, place, counterpart, vehicle] = [
        words("what", &leg.what),
        words("place", &leg.place),
        words("counterpart", &leg.counterpart),
        words("vehicle", &leg.vehicle),
    ];
    let interpreter = words("interpreter", &leg.interpreter);
    let mut item = vec![what.unwrap_or_default()];
    if leg.press != PressAccess::Unknown {
        item.push(Span::new(composer.labels.term(leg.press)).italic().into());
    }
    let interpreter = interpreter.map(|name| composer.labels.interpreted_by(name.plain()).into());
    let with = counterpart.into_iter().chain(interpreter);
    Row::new([
        Cell::of(time_words(composer, leg, told)),
        Cell::of(item),
        place.map_or_else(Cell::empty, Cell::new),
        Cell::of(with.collect::<Vec<Text>>()),
        vehicle.map_or_else(Cell::empty, Cell::new),
    ])
}

/// "07:00–08:30", and below it whose time that is, where the programme has more than one.
pub(super) fn time_words(composer: &Composer<'_>, leg: &DelegationLeg, told: bool) -> Vec<Text> {
    let Some(time) = hours(composer, leg.starts, leg.ends) else {
        return vec![Span::new(composer.labels.unknown()).italic().into()];
    };
    let whose = zone_words(composer, &leg.zone).filter(|_| told);
    std::iter::once(time.into())
        .chain(whose.map(|whose| Span::new(composer.labels.time_of(whose)).italic().into()))
        .collect()
}

/// Neighbours that keep one time, each by its zone and country.
const COUNTRIES: [(&str, &str); 9] = [
    ("Asia/Ho_Chi_Minh", "VN"),
    ("Asia/Vientiane", "LA"),
    ("Asia/Phnom_Penh", "KH"),
    ("Asia/Bangkok", "TH"),
    ("Asia/Yangon", "MM"),
    ("Asia/Shanghai", "CN"),
    ("Asia/Singapore", "SG"),
    ("Asia/Tokyo", "JP"),
    ("Asia/Seoul", "KR"),
];

/// Whose time a zone is: a country's that keeps one time, else that of the city it is named for;
/// `None` where it is not known.
fn zone_words(composer: &Composer<'_>, zone: &Zone) -> Option<String> {
    let country = COUNTRIES
        .iter()
        .find(|(name, _)| zone.name() == Some(name))
        .map(|(_, code)| composer.labels.country(code));
    country.or_else(|| zone.city())
}

/// Whose time the programme goes by.
fn local_time(composer: &Composer<'_>, zones: &BTreeSet<&Zone>) -> Option<String> {
    let known: Vec<String> = zones.iter().filter_map(|zone| zone_words(composer, zone)).collect();
    match &known[..] {
        [] => None,
        [one] => Some(composer.labels.local_time(one.clone())),
        _ => Some(composer.labels.local_time_each()),
    }
}
