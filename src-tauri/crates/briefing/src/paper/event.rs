//! Papers of events: the programme by stage, the checklist by date, receipts for things lent and
//! borrowed, the report on what came of it.

use super::{
    costs, fronted, hours_and_day, numbered_front, official_front, open_report_number, outcome,
    reported, unknown,
};
use crate::labels::{DateForm, Labels};
use crate::pack::composer::{Composer, Subjected};
use crate::pack::cover;
use crate::pack::wording::Mark;
use caunoi_document::block::{
    Align, Cell, Column, Figure, KeyValue, KeyValues, Paragraph, ParagraphKind, Row, RowKind,
    SignatureBlock, Signer, Table,
};
use caunoi_document::chart::{BarChart, Measure};
use caunoi_document::{Block, Text};
use caunoi_domain::event::in_order;
use caunoi_domain::{
    ActivityFile, Coverage, EventStanding, GuestCount, Id, LentItem, LoanDirection, PartialDate,
    Side, Text as RecordText,
};

/// The programme, a stage after the other.
pub(super) fn programme(composer: &mut Composer<'_>) -> Vec<Block> {
    let mut blocks = official_front(composer, &composer.labels.paper_programme());
    let Some(file) = composer.activity() else { return blocks };
    let about = composer.about_activity(file);
    let dates =
        composer.labels.dates(file.activity.starts_on, file.activity.ends_on, DateForm::Text);
    let place = composer.activity_place(&about, &file.activity).map(|place| place.plain());
    let head = dates.into_iter().chain(place).collect::<Vec<_>>().join(", ");
    if !head.is_empty() {
        blocks.push(Paragraph::of(ParagraphKind::Centred, format!("({head})")).into());
    }
    blocks.push(items(composer, &about, file, Mark::Silent));
    blocks
}

/// The programme of an event as a table, texts in another language marked this way.
pub(crate) fn items(
    composer: &mut Composer<'_>,
    about: &Subjected<'_>,
    file: &ActivityFile,
    mark: Mark,
) -> Block {
    const COLUMNS: u16 = 4;
    let labels = &composer.labels;
    let header =
        [labels.field_time(), labels.field_content(), labels.field_place(), labels.column_lead()];
    let columns = [Column::new(1.9), Column::new(4.4), Column::new(2.2), Column::new(2.2)];
    let mut table = Table::new(columns).header(header);
    let items = in_order(&file.event_items);
    if items.is_empty() {
        table.push(Row::new([Cell::new(composer.labels.unknown())
            .columns(COLUMNS)
            .align(Align::Centre)]));
    }
    let mut stage = RecordText::default();
    for item in items {
        let sheet = about.sheet.child(item.id);
        if item.stage != stage {
            stage = item.stage.clone();
            let name = composer.wording(sheet, "stage", &item.stage, mark);
            table.rows.extend(
                name.map(|name| {
                    Row::new([Cell::new(name).columns(COLUMNS)]).role(RowKind::Section)
                }),
            );
        }
        let text = composer.wording(sheet, "text", &item.text, mark);
        let place = composer.wording(sheet, "place", &item.place, mark);
        let lead = composer.wording(sheet, "lead", &item.lead, mark);
        let when = hours_and_day(composer, item.starts, item.ends, item.date);
        let unknown = composer.labels.unknown();
        table.push(Row::new([
            Cell::new(when.unwrap_or_else(|| unknown.clone())),
            text.map_or_else(|| Cell::new(unknown.clone()), Cell::new),
            place.map_or_else(Cell::empty, Cell::new),
            lead.map_or_else(Cell::empty, Cell::new),
        ]));
    }
    table.into()
}

/// The checklist, what is due first standing first.
pub(super) fn checklist(composer: &mut Composer<'_>) -> Vec<Block> {
    let mut blocks = official_front(composer, &composer.labels.paper_checklist());
    let Some(file) = composer.activity() else { return blocks };
    let about = composer.about_activity(file);
    let standing = EventStanding::of(file, composer.material.as_of);
    let mut tasks: Vec<_> = standing
        .tasks
        .iter()
        .filter_map(|task| {
            file.event_tasks.iter().find(|each| each.id == task.task).map(|each| (task, each))
        })
        .collect();
    tasks.sort_by_key(|(task, _)| (task.due.is_unknown(), task.due.earliest()));
    let labels = &composer.labels;
    let header = [
        labels.column_number(),
        labels.column_task(),
        labels.column_offset(),
        labels.field_due(),
        labels.column_responsible(),
        labels.column_done(),
    ];
    let columns = [
        Column::mm(11.0).align(Align::Centre),
        Column::new(4.2),
        Column::mm(19.0).align(Align::Centre),
        Column::mm(25.0),
        Column::new(2.2),
        Column::mm(25.0),
    ];
    let mut table = Table::new(columns).header(header);
    for (i, (standing, task)) in tasks.into_iter().enumerate() {
        let text = composer
            .wording(about.sheet.child(task.id), "text", &task.text, Mark::Silent)
            .unwrap_or_default();
        let labels = &composer.labels;
        let offset = task.offset.map(|days| {
            labels.day_offset(if days < 0 {
                format!("−{}", days.unsigned_abs())
            } else {
                format!("+{days}")
            })
        });
        table.push(Row::new([
            Cell::new(labels.number(i as u32 + 1)),
            Cell::new(text),
            offset.map_or_else(Cell::empty, Cell::new),
            Cell::new(
                labels.date(standing.due, DateForm::Short).unwrap_or_else(|| labels.unknown()),
            ),
            Cell::new(if task.responsible.is_empty() {
                labels.unknown()
            } else {
                task.responsible.to_string()
            }),
            labels.date(task.settled_on, DateForm::Short).map_or_else(Cell::empty, Cell::new),
        ]));
    }
    if table.rows.is_empty() {
        table
            .push(Row::new([Cell::new(composer.labels.unknown()).columns(6).align(Align::Centre)]));
    }
    blocks.push(table.into());
    blocks
}

/// Receipts: one for everybody things were lent to or borrowed from, each on pages of its own.
pub(super) fn receipts(composer: &mut Composer<'_>) -> Vec<Block> {
    let Some(file) = composer.activity() else { return Vec::new() };
    let about = composer.about_activity(file);
    let mut items: Vec<&LentItem> = file.lent_items.iter().collect();
    items.sort_by_key(|item| item.position);
    let mut sheets: Vec<(LoanDirection, &RecordText)> = Vec::new();
    for item in &items {
        if !sheets.contains(&(item.direction, &item.holder)) {
            sheets.push((item.direction, &item.holder));
        }
    }
    let mut blocks = Vec::new();
    for (direction, holder) in sheets {
        if !blocks.is_empty() {
            blocks.push(Block::PageBreak);
        }
        let theirs: Vec<&LentItem> = items
            .iter()
            .copied()
            .filter(|item| (item.direction, &item.holder) == (direction, holder))
            .collect();
        blocks.extend(receipt(composer, &about, direction, holder, &theirs));
    }
    if blocks.is_empty() {
        blocks = official_front(composer, &composer.labels.paper_receipt());
        blocks.push(unknown(&composer.labels));
    }
    blocks
}

fn receipt(
    composer: &mut Composer<'_>,
    about: &Subjected<'_>,
    direction: LoanDirection,
    holder: &RecordText,
    items: &[&LentItem],
) -> Vec<Block> {
    let mut header = cover::header(composer);
    let day = items.first().map(|item| item.lent_on).unwrap_or_default();
    if !day.is_unknown() && items.iter().all(|item| item.lent_on == day) {
        header = header.place_and_date(cover::place_and_date_of(composer, day));
    }
    let mut blocks = fronted(composer, header, &composer.labels.paper_receipt());
    let labels = &composer.labels;
    let name = if holder.is_empty() { labels.unknown() } else { holder.to_string() };
    let (giving, taking) = match direction {
        LoanDirection::Lent => (composer.unit_name().unwrap_or_default(), Text::from(name)),
        LoanDirection::Borrowed => (Text::from(name), composer.unit_name().unwrap_or_default()),
    };
    blocks.push(
        KeyValues::new([
            KeyValue::new(labels.receipt_giving(), giving),
            KeyValue::new(labels.receipt_taking(), taking),
        ])
        .into(),
    );
    let heads = [
        labels.column_number(),
        labels.column_thing(),
        labels.column_quantity(),
        labels.column_lent_on(),
        labels.column_returned(),
        labels.column_returned_on(),
        labels.column_remark(),
    ];
    let columns = [
        Column::mm(11.0).align(Align::Centre),
        Column::new(3.4),
        Column::new(1.1).align(Align::Right),
        Column::new(1.8),
        Column::new(1.1).align(Align::Right),
        Column::new(1.8),
        Column::new(1.7),
    ];
    let mut table = Table::new(columns).header(heads);
    for (i, item) in items.iter().enumerate() {
        let text = composer
            .wording(about.sheet.child(item.id), "item", &item.item, Mark::Silent)
            .unwrap_or_default();
        let labels = &composer.labels;
        let date = |date: PartialDate| {
            labels.date(date, DateForm::Short).map_or_else(Cell::empty, Cell::new)
        };
        let count = |count: Option<u32>| {
            count.map_or_else(Cell::empty, |count| Cell::new(labels.number(count)))
        };
        table.push(Row::new([
            Cell::new(labels.number(i as u32 + 1)),
            Cell::new(text),
            count(item.quantity),
            date(item.lent_on),
            count(item.returned),
            date(item.returned_on),
            if item.note.is_empty() { Cell::empty() } else { Cell::new(item.note.as_str()) },
        ]));
    }
    blocks.push(table.into());
    let labels = &composer.labels;
    let signers = SignatureBlock::new(Signer::new(labels.receipt_giving().to_uppercase(), ""));
    blocks.push(signers.signer(Signer::new(labels.receipt_taking().to_uppercase(), "")).into());
    blocks
}

/// The report on what came of an event.
pub(super) fn report(composer: &mut Composer<'_>) -> Vec<Block> {
    let mut blocks = numbered_front(
        composer,
        &composer.labels.paper_report(),
        open_report_number(&composer.labels),
    );
    let Some(file) = composer.activity() else { return blocks };
    let about = composer.about_activity(file);
    let standing = EventStanding::of(file, composer.material.as_of);
    let sections = [
        (
            composer.labels.report_general(),
            vec![KeyValues::new(general(composer, &about, file, &standing)).into()],
        ),
        (
            composer.labels.paper_programme(),
            if file.event_items.is_empty() {
                Vec::new()
            } else {
                vec![items(composer, &about, file, Mark::Silent)]
            },
        ),
        (composer.labels.report_guests(), guests(composer, file, &standing)),
        (composer.labels.report_coverage(), coverage(composer, &about, file)),
        (composer.labels.report_costs(), costs(composer, file)),
        (composer.labels.field_outcome(), outcome(composer, &about, file)),
    ];
    reported(composer, &mut blocks, sections);
    blocks
}

fn general<'a>(
    composer: &mut Composer<'a>,
    about: &Subjected<'a>,
    file: &'a ActivityFile,
    standing: &EventStanding,
) -> Vec<KeyValue> {
    let dates = composer
        .labels
        .dates(file.activity.starts_on, file.activity.ends_on, DateForm::Text)
        .map(Text::from);
    let place = composer.activity_place(about, &file.activity);
    let summary = composer.wording(about.sheet, "summary", &file.activity.summary, Mark::Silent);
    let parties = composer.activity_parties(file);
    let labels = &composer.labels;
    let mut rows = vec![(labels.field_time(), dates), (labels.field_place(), place)];
    rows.extend(parties.into_iter().map(|party| (labels.column_parties(), Some(party))));
    rows.push((labels.field_content(), summary));
    for event in &file.events {
        let count = event.visitors.map(|visitors| labels.number(visitors));
        let said = match (count, event.visitors_note.as_str()) {
            (Some(count), "") => Some(count),
            (Some(count), note) => Some(format!("{count} ({note})")),
            (None, _) => None,
        };
        rows.push((labels.field_visitors(), said.map(Text::from)));
    }
    if !file.booths.is_empty() {
        rows.push((labels.field_booths(), Some(labels.number(file.booths.len() as u32).into())));
    }
    if !standing.out.is_empty() {
        rows.push((
            labels.field_still_out(),
            Some(labels.number(standing.out.len() as u32).into()),
        ));
    }
    rows.into_iter()
        .map(|(key, value)| KeyValue::new(key, value.unwrap_or_else(|| labels.unknown().into())))
        .collect()
}

/// So many guests left out of a sum are named.
const NAMED: usize = 3;

/// Invited and present by side. A sum that leaves out guests nobody counted names them and has no
/// bar.
fn guests(composer: &Composer<'_>, file: &ActivityFile, standing: &EventStanding) -> Vec<Block> {
    if file.guests.is_empty() {
        return Vec::new();
    }
    let labels = &composer.labels;
    let columns = [
        Column::new(3.0),
        Column::new(2.0).align(Align::Right),
        Column::new(2.0).align(Align::Right),
    ];
    let mut table = Table::new(columns).header([
        labels.column_side(),
        labels.column_invited(),
        labels.column_present(),
    ]);
    let mut chart = BarChart::paired(
        Measure::new(labels.unit_people(), "").decimals(0),
        labels.column_invited(),
        labels.column_present(),
    );
    let said = |count: &GuestCount| Cell::new(counted(labels, file, count));
    let (mut sides, mut bars) = (0, 0);
    for side in
        Side::ALL.iter().copied().filter(|side| file.guests.iter().any(|guest| guest.side == *side))
    {
        let of_side = || file.guests.iter().filter(move |guest| guest.side == side);
        let invited = GuestCount::of(of_side(), |guest| guest.invited);
        let present = GuestCount::of(of_side(), |guest| guest.present);
        table.push(Row::new([Cell::new(labels.term(side)), said(&invited), said(&present)]));
        chart = chart.category(
            labels.term(side),
            [invited.whole().map(f64::from), present.whole().map(f64::from)],
        );
        sides += 1;
        bars += u32::from(present.whole().is_some());
    }
    table.push(
        Row::new([Cell::new(labels.total()), said(&standing.invited), said(&standing.present)])
            .role(RowKind::Total),
    );
    let mut blocks: Vec<Block> = vec![table.into()];
    if sides > 1 && bars > 0 {
        blocks.push(
            Figure::chart(chart, labels.chart_guests()).caption(labels.chart_guests()).into(),
        );
    }
    blocks
}

/// "26 (chưa gồm Báo chí)".
fn counted(labels: &Labels, file: &ActivityFile, count: &GuestCount) -> String {
    let Some(sum) = count.sum else { return labels.unknown() };
    if count.uncounted.is_empty() {
        return labels.number(sum);
    }
    let name = |id: &Id| {
        file.guests.iter().find(|guest| guest.id == *id).map(|guest| guest.name.to_string())
    };
    let mut names: Vec<String> = count.uncounted.iter().take(NAMED).filter_map(name).collect();
    let others = count.uncounted.len().saturating_sub(NAMED) as u32;
    if others > 0 {
        names.push(labels.and_more(labels.number(others)));
    }
    labels.partial_of(labels.number(sum), names.join(", "))
}

fn coverage(composer: &mut Composer<'_>, about: &Subjected<'_>, file: &ActivityFile) -> Vec<Block> {
    if file.coverage.is_empty() {
        return Vec::new();
    }
    let labels = &composer.labels;
    let columns = [
        Column::mm(11.0).align(Align::Centre),
        Column::new(2.2),
        Column::new(4.6),
        Column::mm(25.0),
    ];
    let mut table = Table::new(columns).header([
        labels.column_number(),
        labels.column_outlet(),
        labels.column_article(),
        labels.field_date(),
    ]);
    let mut pieces: Vec<&Coverage> = file.coverage.iter().collect();
    pieces.sort_by_key(|piece| piece.position);
    for (i, piece) in pieces.into_iter().enumerate() {
        let title = composer
            .wording(about.sheet.child(piece.id), "title", &piece.title, Mark::Silent)
            .unwrap_or_default();
        let labels = &composer.labels;
        table.push(Row::new([
            Cell::new(labels.number(i as u32 + 1)),
            Cell::new(piece.outlet.as_str()),
            Cell::new(title),
            Cell::new(
                labels
                    .date(piece.published_on, DateForm::Short)
                    .unwrap_or_else(|| labels.unknown()),
            ),
        ]));
    }
    vec![table.into()]
}
