//! What the reports on courses and events have in common: their sections, costs, what came of it,
//! the mark at the end of the text and the signature.

use crate::labels::Labels;
use crate::pack::composer::{Composer, Subjected};
use crate::pack::wording::Mark;
use caunoi_document::block::{
    Align, Cell, Column, Heading, Paragraph, Recipients, Row, RowKind, SignatureBlock, Signer,
    Table,
};
use caunoi_document::{Block, Lang};
use caunoi_domain::ActivityFile;
use caunoi_domain::activity::totals;
use std::fmt::Display;

/// The sections of a report that say something, numbered, with the mark at the end and the place to
/// sign.
pub(super) fn reported(
    composer: &Composer<'_>,
    blocks: &mut Vec<Block>,
    sections: impl IntoIterator<Item = (String, Vec<Block>)>,
) {
    for (title, said) in sections.into_iter().filter(|(_, said)| !said.is_empty()) {
        blocks.push(Heading::new(1, title.to_uppercase()).numbered().into());
        blocks.extend(said);
    }
    closed(blocks, composer.options.lang);
    let copies = Recipients::new([composer.labels.recipients_file()]);
    blocks.push(
        SignatureBlock::new(Signer::new(composer.labels.certificate_signer().to_uppercase(), ""))
            .recipients(copies)
            .into(),
    );
}

/// The end of a Vietnamese official paper's text is marked; where it ends in a table or figure,
/// after a line that says so.
pub(crate) fn closed(blocks: &mut Vec<Block>, lang: Lang) {
    if lang != Lang::Vi {
        return;
    }
    match blocks.last_mut() {
        Some(Block::Paragraph(paragraph)) => {
            let ends = paragraph.text.plain().ends_with('.');
            paragraph.text.push(if ends { "/." } else { "./." });
        }
        _ => blocks.push(Paragraph::new("./.").into()),
    }
}

/// What it cost: every item, and the sums by payer and currency.
pub(super) fn costs(composer: &Composer<'_>, file: &ActivityFile) -> Vec<Block> {
    if file.costs.is_empty() {
        return Vec::new();
    }
    let labels = &composer.labels;
    let columns = [
        Column::mm(11.0).align(Align::Centre),
        Column::new(4.0),
        Column::new(2.0),
        Column::new(2.6).align(Align::Right),
    ];
    let mut table = Table::new(columns).header([
        labels.column_number(),
        labels.column_cost(),
        labels.column_payer(),
        labels.column_amount(),
    ]);
    for (i, cost) in file.costs.iter().enumerate() {
        let item = if cost.item.is_empty() { labels.unknown() } else { cost.item.to_string() };
        table.push(Row::new([
            Cell::new(labels.number(i as u32 + 1)),
            Cell::new(item),
            Cell::new(labels.term(cost.payer)),
            Cell::new(labels.money(cost.amount, cost.currency.as_str())),
        ]));
    }
    for ((payer, currency), sum) in totals(&file.costs, |cost| (cost.payer, cost.currency.clone()))
    {
        let name = Cell::new(format!("{}, {}", labels.total(), labels.term(payer).to_lowercase()))
            .columns(3);
        table.push(
            Row::new([name, Cell::new(labels.total_money(sum, currency.as_str()))])
                .role(RowKind::Total),
        );
    }
    vec![table.into()]
}

/// What came of it.
pub(super) fn outcome(
    composer: &mut Composer<'_>,
    about: &Subjected<'_>,
    file: &ActivityFile,
) -> Vec<Block> {
    let said = composer.wording(about.sheet, "outcome", &file.activity.outcome, Mark::Silent);
    vec![said.map_or_else(|| unknown(&composer.labels), |said| Paragraph::new(said).into())]
}

/// What stands for a text nobody has written, as a sentence of its own.
pub(super) fn unknown(labels: &Labels) -> Block {
    let words = labels.unknown();
    let mut letters = words.chars();
    let sentence: String = letters
        .next()
        .into_iter()
        .flat_map(char::to_uppercase)
        .chain(letters)
        .chain(['.'])
        .collect();
    Paragraph::new(sentence).into()
}

/// The number of a paper left open for the registry to fill in.
pub(crate) fn open_number(symbol: impl Display) -> String {
    format!("……/{symbol}")
}

/// The line of the number of a report without a symbol of its own, left open.
pub(super) fn open_report_number(labels: &Labels) -> String {
    labels.report_number(open_number(labels.symbol_report()))
}
