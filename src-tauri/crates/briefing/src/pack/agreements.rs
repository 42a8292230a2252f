//! The agreement, or each agreement with the partner.

use super::composer::{Composer, flush};
use super::{Page, Section, agreement};
use crate::Subject;
use caunoi_document::block::{Column, Heading, Table};
use caunoi_document::{Block, Text};
use caunoi_domain::AgreementFile;

pub(super) fn compose(composer: &mut Composer<'_>) -> Section {
    match &composer.material.subject {
        Subject::Agreement { agreement, .. } => {
            let blocks = agreement::blocks(composer, agreement, 2, "");
            Section::titled(composer.labels.agreement_title(), blocks)
        }
        Subject::Partner { .. } | Subject::Talks { .. } | Subject::Activity { .. } | Subject::Office => {
            let files = composer.material.subject.agreements();
            let title = composer.labels.agreements_title();
            if files.is_empty() {
                return Section::titled(title, vec![flush(composer.labels.agreements_none())]);
            }
            let mut blocks: Vec<Block> = vec![overview(composer, &files).into()];
            for (index, file) in files.iter().enumerate() {
                let mut heading = Text::from(format!("{}. ", index + 1));
                heading.spans.extend(composer.agreement_title(file).spans);
                blocks.push(Heading::new(2, heading).into());
                blocks.extend(agreement::blocks(composer, file, 3, &format!("{}.", index + 1)));
            }
            Section::titled(title, blocks).on(Page::Begin)
        }
    }
}

/// All agreements side by side.
fn overview<'a>(composer: &mut Composer<'a>, files: &[&'a AgreementFile]) -> Table {
    let labels = &composer.labels;
    let header = [
        labels.column_number(),
        labels.column_agreement(),
        labels.field_agreement_kind(),
        labels.field_signed_on(),
        labels.field_standing(),
    ];
    let columns = [0.6, 5.0, 2.0, 2.0, 2.0].map(Column::new);
    let mut table = Table::new(columns).header(header);
    for (index, file) in files.iter().enumerate() {
        let about = composer.about_agreement(file);
        let title = composer.cited(about.sheet, "", about.name.clone());
        let kind = composer.cell_term(&about, composer.labels.field_agreement_kind(), file.agreement.kind);
        let signed = composer.cell_date(&about, "signed_on", composer.labels.field_signed_on(), file.agreement.signed_on);
        let number = Text::from(composer.labels.number(index as u32 + 1));
        table.push([number, title, kind, signed, composer.standing_words(file)]);
    }
    table
}
