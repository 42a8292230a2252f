//! The activity log of the period as a table, a section of rows per year.

use super::activities::Tally;
use super::composer::{Composer, flush, intro};
use super::{Page, Section};
use crate::labels::DateForm;
use caunoi_document::block::{Align, Cell, Column, Row, RowKind, Table};
use caunoi_document::{Span, Text};
use caunoi_domain::ActivityFile;

/// Shares of the columns: date, activity, place, parties, kind with status.
const WIDTHS: [f32; 5] = [3.1, 4.5, 2.5, 4.2, 2.8];

pub(super) fn compose(composer: &mut Composer<'_>) -> Section {
    let (log, maybe) = (composer.logged(), composer.logged_maybe());
    let mut blocks = vec![intro(composer.labels.log_period(days_of_log(composer)))];
    if log.is_empty() && maybe.is_empty() {
        blocks.push(flush(composer.labels.log_empty()));
    } else {
        let mut table = table(composer, &log);
        if !maybe.is_empty() {
            table.push(band(composer.labels.log_maybe()));
            table.rows.extend(maybe.iter().map(|file| row(composer, file)));
        }
        blocks.push(table.into());
        let mut sum = summed_up(composer, &Tally::of(&log));
        if !maybe.is_empty() {
            sum.push(format!(" {}", composer.labels.tally_maybe(maybe.len())));
        }
        blocks.push(flush(sum));
    }
    Section::titled(composer.labels.log_table_title(), blocks).on(Page::Begin)
}

/// The days the log covers, in words.
pub(super) fn days_of_log(composer: &Composer<'_>) -> String {
    let labels = &composer.labels;
    let period = composer.period();
    let say = |day| labels.day(day, DateForm::Text);
    match (period.from, period.to) {
        (Some(from), Some(to)) => labels.between(&say(from), &say(to)),
        (Some(from), None) => labels.since(&say(from)),
        (None, Some(to)) => labels.until(&say(to)),
        (None, None) => labels.period_all(),
    }
}

/// Activities as a table.
pub(super) fn table<'a>(composer: &mut Composer<'a>, log: &[&'a ActivityFile]) -> Table {
    let labels = &composer.labels;
    let header = [
        labels.column_date(),
        labels.column_activity(),
        labels.column_place(),
        labels.column_parties(),
        labels.column_kind_and_status(),
    ];
    let columns = WIDTHS.iter().enumerate().map(|(i, width)| {
        if i == 0 { Column::new(*width).align(Align::Centre) } else { Column::new(*width) }
    });
    let mut table = Table::new(columns).header(header);
    let years: Vec<Option<i32>> = log.iter().map(|file| year(file)).collect();
    let several = years.windows(2).any(|pair| pair[0] != pair[1]);
    let mut current = None;
    for (file, year) in log.iter().zip(years) {
        if several && current != Some(year) {
            current = Some(year);
            let title = year.map_or_else(
                || composer.labels.undated(),
                |year| composer.labels.year(year.to_string()),
            );
            table.push(band(title));
        }
        table.push(row(composer, file));
    }
    table
}

/// A row that names what follows under it.
fn band(title: String) -> Row {
    Row::new([Cell::new(title).columns(WIDTHS.len() as u16).align(Align::Left)])
        .role(RowKind::Section)
}

fn year(file: &ActivityFile) -> Option<i32> {
    file.activity.starts_on.year().or(file.activity.ends_on.year())
}

fn row<'a>(composer: &mut Composer<'a>, file: &'a ActivityFile) -> Row {
    let about = composer.about_activity(file);
    let activity = &file.activity;
    let date = composer.activity_dates(&about, activity, DateForm::Short);
    let title = composer.activity_title_cited(file);
    let place = composer
        .activity_place(&about, activity)
        .unwrap_or_else(|| composer.unknown(&about, composer.labels.column_place()));
    let mut parties = composer.activity_parties(file);
    if parties.is_empty() {
        parties.push(composer.unknown(&about, composer.labels.column_parties()));
    }
    let kind = composer.cell_term(&about, composer.labels.field_kind(), activity.kind);
    let kind = composer.cited(about.sheet, "kind", kind);
    let status = composer.cell_term(&about, composer.labels.field_status(), activity.status);
    let status = composer.cited(about.sheet, "status", status);
    Row::new([
        Cell::new(date),
        Cell::new(title),
        Cell::new(place),
        Cell::of(parties),
        Cell::of([kind, status]),
    ])
}

/// How many activities the log holds, by status; states that do not occur are left out.
fn summed_up(composer: &Composer<'_>, tally: &Tally) -> Text {
    let labels = &composer.labels;
    let mut words = labels.tally_all(tally.all);
    let states = [
        (tally.held, labels.tally_held(tally.held)),
        (tally.cancelled, labels.tally_cancelled(tally.cancelled)),
        (tally.postponed, labels.tally_postponed(tally.postponed)),
        (tally.unclear, labels.tally_unclear(tally.unclear)),
    ];
    let named: Vec<String> =
        states.into_iter().filter(|(count, _)| *count > 0).map(|(_, words)| words).collect();
    if !named.is_empty() {
        words.push_str(&format!(" ({})", named.join("; ")));
    }
    Span::new(format!("{words}.")).into()
}
