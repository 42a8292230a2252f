//! The agreement, or each agreement with the partner.

use super::composer::{Composer, flush};
use super::{Page, Section, agreement, deadlines, parties};
use crate::Subject;
use crate::labels::DateForm;
use caunoi_document::block::{Align, Cell, Column, Heading, Row, Table};
use caunoi_document::{Block, Text};
use caunoi_domain::{AgreementFile, NoticeTiming};

pub(super) fn compose(composer: &mut Composer<'_>) -> Section {
    match &composer.material.subject {
        Subject::Agreement { agreement, .. } => {
            let blocks = if composer.in_full() {
                agreement::blocks(composer, agreement, 2, "")
            } else {
                vec![overview(composer, &[&**agreement]).into()]
            };
            Section::titled(composer.labels.agreement_title(), blocks)
        }
        Subject::Partner { .. }
        | Subject::Occasion { .. }
        | Subject::Activity { .. }
        | Subject::Office => {
            let files = composer.agreements();
            let title = composer.labels.agreements_title();
            if files.is_empty() {
                return Section::titled(title, vec![flush(composer.labels.agreements_none())]);
            }
            let mut blocks: Vec<Block> = vec![overview(composer, &files).into()];
            let told = if composer.in_full() { &files[..] } else { &[] };
            for (index, file) in told.iter().enumerate() {
                let mut heading = Text::from(format!("{}. ", index + 1));
                heading.spans.extend(composer.agreement_title(file).spans);
                blocks.push(Heading::new(2, heading).into());
                blocks.extend(agreement::blocks(composer, file, 3, &format!("{}.", index + 1)));
            }
            Section::titled(title, blocks).on(Page::Begin)
        }
    }
}

/// All agreements side by side: parties as signed and who took over, where each stands, and until
/// when notice can be given.
fn overview<'a>(composer: &mut Composer<'a>, files: &[&'a AgreementFile]) -> Table {
    let labels = &composer.labels;
    let header = [
        labels.column_number(),
        labels.column_agreement(),
        labels.agreement_parties(),
        labels.field_signed_on(),
        labels.field_standing(),
        labels.column_notice_by(),
    ];
    let mut columns = [0.8, 3.6, 4.3, 1.9, 1.9, 1.9].map(Column::new);
    columns[0].align = Align::Centre;
    let mut table = Table::new(columns).header(header);
    for (index, file) in files.iter().enumerate() {
        let about = composer.about_agreement(file);
        let title = composer.cited(about.sheet, "", about.name.clone());
        let kind =
            composer.cell_term(&about, composer.labels.field_agreement_kind(), file.agreement.kind);
        let amendments: Vec<Text> = composer
            .amendments(file)
            .into_iter()
            .map(|paper| deadlines::amendment_line(composer, file, paper))
            .collect();
        let parties = parties::succeeded(composer, &about, file);
        let signed = composer.cell_date(
            &about,
            "signed_on",
            composer.labels.field_signed_on(),
            file.agreement.signed_on,
        );
        let standing = composer.standing_words(file);
        let stand = composer.material.standing(&file.agreement);
        let notice = composer.labels.date(stand.notice_by, DateForm::Short).map(Text::from);
        let notice =
            notice.unwrap_or_else(|| composer.unknown(&about, composer.labels.field_notice()));
        let late = (stand.notice == NoticeTiming::Late)
            .then(|| stand.notice_in_days.unwrap_or_default().unsigned_abs());
        let late = late.map(|days| Text::from(composer.labels.deadline_days_late(days)));
        let number = composer.labels.number(index as u32 + 1);
        table.push(Row::new([
            Cell::new(number),
            Cell::of([title, kind].into_iter().chain(amendments).collect::<Vec<Text>>()),
            Cell::of(parties),
            Cell::new(signed),
            Cell::new(standing),
            Cell::of(std::iter::once(notice).chain(late).collect::<Vec<Text>>()),
        ]));
    }
    table
}
