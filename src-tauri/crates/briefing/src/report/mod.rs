//! Reports of an office: what was done in a period, in words and in figures. Decree 30/2020/NĐ-CP.
//!
//! The words that nobody has written follow from the figures, piece by piece, so that a screen can
//! lead from each number to what it counts.

mod lists;
mod table;
mod words;

pub use lists::{ImplementedAgreement, ListedActivity, PeriodicCommitment, ReportLists};
pub use words::{Piece, ReportWords};

use crate::labels::{DateForm, Labels, NotInTheLabels};
use crate::pack::composer::Composer;
use crate::pack::{PRODUCER, cover};
use crate::paper::{closed, open_number};
use crate::register;
use crate::{CoverHeading, PackMaterial, PackOptions};
use caunoi_document::block::{
    Addressees, Annex, Heading, Paragraph, ParagraphKind, Recipients, SignatureBlock, Signer,
};
use caunoi_document::sheet::Sheets;
use caunoi_document::{Block, Document, Format, Lang, Meta, Text};
use caunoi_domain::report::{Days, PeriodStage, Report, ReportDays, SchemeRule, Stretch};
use caunoi_domain::{
    Office, PartialDate, PeriodScheme, ReportFigure, ReportKind, ReportPart, ReportPeriod,
    SigningAuthority, Text as RecordText, Worded,
};
use chrono::{DateTime, FixedOffset};

/// So many columns of a list stand side by side on an upright page; one of more is an annex on its
/// side.
const UPRIGHT: usize = 7;

/// What a report is composed from.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportMaterial {
    /// The office whose report it is.
    pub office: Office,
    /// The report.
    pub report: Report,
    /// Its period.
    pub period: ReportPeriod,
    /// The days it tells of.
    pub days: ReportDays,
    /// The rule by which the period has those days.
    pub rule: SchemeRule,
    /// The law that asks for it; may be empty.
    pub basis: Worded,
    /// Every figure.
    pub figures: Vec<FigureValues>,
    /// The records it lists.
    pub lists: ReportLists,
    /// When it is printed.
    pub printed_at: DateTime<FixedOffset>,
}

/// A figure as counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FigureValues {
    /// Which.
    pub figure: ReportFigure,
    /// In the period, from the beginning of the year, and in the same period of the year before;
    /// none where nobody has counted.
    pub values: [Option<u32>; 3],
    /// Whether the office kept records of each of these times.
    pub kept: [bool; 3],
}

/// A figure as a paper tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Value {
    /// Counted.
    Counted(u32),
    /// There is something to count, and nobody has counted it.
    NotCounted,
    /// The office kept no records of that time.
    NotKept,
}

impl Value {
    /// As it is printed.
    fn said(self, labels: &Labels) -> String {
        match self {
            Value::Counted(count) => labels.number(count),
            Value::NotCounted => labels.not_counted(),
            Value::NotKept => labels.not_kept(),
        }
    }

    /// Whether it tells of anything.
    fn is_something(self) -> bool {
        !matches!(self, Value::Counted(0) | Value::NotKept)
    }
}

impl ReportMaterial {
    fn value(&self, figure: ReportFigure, window: usize) -> Value {
        let counted = self.figures.iter().find(|counted| counted.figure == figure);
        let kept = counted.and_then(|counted| counted.kept.get(window).copied()).unwrap_or(false);
        match counted.and_then(|counted| counted.values.get(window).copied().flatten()) {
            Some(count) => Value::Counted(count),
            None if kept => Value::NotCounted,
            None => Value::NotKept,
        }
    }

    fn values(&self, figure: ReportFigure) -> [Value; 3] {
        [0, 1, 2].map(|window| self.value(figure, window))
    }
}

/// The words that follow from the figures, for the texts nobody has written.
///
/// # Errors
/// When a label of the language is missing or unusable, which is a fault of this program.
pub fn report_words(material: &ReportMaterial, lang: Lang) -> Result<ReportWords, NotInTheLabels> {
    let labels = Labels::load(lang)?;
    let words = words::of(&labels, material);
    labels.faults()?;
    Ok(words)
}

/// What a report is called in lists and in file names.
///
/// # Errors
/// When a label of the language is missing or unusable, which is a fault of this program.
pub fn report_title(
    kind: ReportKind,
    period: ReportPeriod,
    lang: Lang,
) -> Result<String, NotInTheLabels> {
    let labels = Labels::load(lang)?;
    let title = format!("{} – {}", paper_type(&labels, kind), subject(&labels, kind, period));
    labels.faults()?;
    Ok(title)
}

/// What kind of official paper it is.
fn paper_type(labels: &Labels, kind: ReportKind) -> String {
    if kind == ReportKind::AgreementPlan { labels.paper_plan() } else { labels.paper_report() }
}

/// What it is about.
fn subject(labels: &Labels, kind: ReportKind, period: ReportPeriod) -> String {
    let period = stretch(labels, period);
    match kind {
        ReportKind::Periodic => labels.report_title(period),
        ReportKind::AgreementImplementation => labels.report_title_implementation(period),
        ReportKind::AgreementPlan => labels.report_title_plan(period),
        ReportKind::ExternalPress => labels.report_title_press(period),
    }
}

/// Composes a report.
///
/// # Errors
/// When a label of the language is missing or unusable, which is a fault of this program.
pub fn compose_report(material: &ReportMaterial, lang: Lang) -> Result<Document, NotInTheLabels> {
    let base =
        PackMaterial::of_office(material.office.clone(), material.printed_at, material.report.id);
    let options = PackOptions::new(lang).heading(CoverHeading::Vietnam).format(Format::decree30());
    let mut composer = Composer::new(&base, &options, Labels::load(lang)?);
    let words = words::of(&composer.labels, material);
    let report = &material.report;
    let mut blocks = front(&mut composer, material);
    let mut annexed = None;
    let heading = |title: String| Block::from(Heading::new(1, title.to_uppercase()).numbered());
    for (place, part) in report.kind.parts().iter().enumerate() {
        blocks.push(heading(part_title(&composer.labels, report.kind, *part)));
        blocks.extend(paragraphs(report.written(*part), words.of(*part)));
        if place == 0 {
            let figures = table::of(&composer.labels, material);
            if !figures.is_empty() {
                blocks.push(heading(composer.labels.report_part_figures()));
                blocks.extend(figures);
            }
            if let Some(list) = lists::sheet(&composer.labels, material, Vec::new())
                .filter(|list| !list.rows.is_empty())
            {
                let table = register::table(&composer.labels, &list);
                if list.columns.len() <= UPRIGHT {
                    blocks.extend([heading(list.name), table.into()]);
                } else {
                    // Who wrote the text need not have said where the list is.
                    let named = composer.labels.said_plan();
                    if !report.written(*part).is_empty()
                        && !report.written(*part).as_str().contains(&named)
                    {
                        blocks.push(Paragraph::new(named).into());
                    }
                    let belongs = belongs(&composer, material);
                    annexed = Some(
                        Annex::new(list.name.to_uppercase(), [table])
                            .belongs_to(belongs)
                            .sideways(),
                    );
                }
            }
        }
    }
    closed(&mut blocks, lang);
    blocks.push(signature(&composer.labels, report));
    blocks.extend(annexed.map(Block::from));
    composer.labels.faults()?;
    let title = report_title(report.kind, material.period, lang)?;
    let meta = Meta::new(title, lang, material.printed_at, report.id.to_string(), PRODUCER)
        .author(composer.unit_name().map(|name| name.plain()).unwrap_or_default());
    let mut document = Document::new(meta).format(options.format.clone());
    document.extend(blocks);
    Ok(document)
}

/// The figures of a report as a spreadsheet.
///
/// # Errors
/// When a label of the language is missing or unusable, which is a fault of this program.
pub fn report_sheets(material: &ReportMaterial, lang: Lang) -> Result<Sheets, NotInTheLabels> {
    let labels = Labels::load(lang)?;
    let title = report_title(material.report.kind, material.period, lang)?;
    let lead = vec![title.clone(), format!("{}{}", days(&labels, material), citation(material))];
    let figures = table::sheet(&labels, material, lead.clone());
    let sheets = figures.into_iter().chain(lists::sheet(&labels, material, lead)).collect();
    labels.faults()?;
    Ok(Sheets {
        title,
        author: material.office.unit_name.to_string(),
        made_at: material.printed_at,
        sheets,
    })
}

/// "từ ngày 15 tháng 12 năm 2024 đến ngày 14 tháng 6 năm 2025"; of a period under way, the day
/// until which figures are taken.
fn days(labels: &Labels, material: &ReportMaterial) -> String {
    let Days { from, to } = material.days.period;
    let whole = || {
        labels
            .dates(PartialDate::Day(from), PartialDate::Day(to), DateForm::Text)
            .unwrap_or_default()
    };
    match material.days.stage {
        _ if material.report.kind == ReportKind::AgreementPlan => whole(),
        PeriodStage::Ended => whole(),
        PeriodStage::Ahead => labels.period_ahead(whole()),
        PeriodStage::UnderWay => {
            labels.taken_until(taken_on(labels, material), labels.day(from, DateForm::Text))
        }
    }
}

/// "đến ngày 01 tháng 12 năm 2026".
fn taken_on(labels: &Labels, material: &ReportMaterial) -> String {
    labels.until(&labels.day(material.days.counted.to, DateForm::Text))
}

/// The law that asks for it and the rule its period's days follow from, in brackets; calendar years
/// need no rule.
fn citation(material: &ReportMaterial) -> String {
    let lang = material.report.lang;
    let rule = if material.rule.scheme == PeriodScheme::Calendar {
        ""
    } else {
        material.rule.citation.in_lang(lang)
    };
    let cited: Vec<&str> = [material.basis.in_lang(lang), rule]
        .into_iter()
        .filter(|cited| !cited.is_empty())
        .collect();
    if cited.is_empty() { String::new() } else { format!(" ({})", cited.join("; ")) }
}

/// The number it bears; left open as long as none is drawn.
fn number(labels: &Labels, report: &Report) -> String {
    let symbol = || match (report.symbol.as_str(), report.kind) {
        ("", ReportKind::AgreementPlan) => labels.symbol_plan(),
        ("", _) => labels.symbol_report(),
        (symbol, _) => symbol.to_owned(),
    };
    report.printed_number().unwrap_or_else(|| open_number(symbol()))
}

/// The day it bears: that of printing unless it is dated.
fn dated(material: &ReportMaterial) -> PartialDate {
    match material.report.dated {
        PartialDate::Unknown => PartialDate::Day(material.printed_at.date_naive()),
        dated => dated,
    }
}

/// "(Kèm theo Kế hoạch số 05/KH-TTĐN ngày 05 tháng 01 năm 2026 của …)".
fn belongs(composer: &Composer<'_>, material: &ReportMaterial) -> String {
    let (labels, report) = (&composer.labels, &material.report);
    let date = labels.date(dated(material), DateForm::Text).unwrap_or_default();
    labels.list_belongs(
        paper_type(labels, report.kind),
        number(labels, report),
        date,
        composer.unit_words(),
    )
}

fn front(composer: &mut Composer<'_>, material: &ReportMaterial) -> Vec<Block> {
    let report = &material.report;
    let labels = &composer.labels;
    let number = labels.report_number(number(labels, report));
    let title = subject(labels, report.kind, material.period);
    let kind = paper_type(labels, report.kind).to_uppercase();
    let unit = composer.unit_words();
    let (days, citation) = (days(labels, material), citation(material));
    let opening = match report.kind {
        ReportKind::Periodic => {
            labels.report_opening_words(unit, stretch(labels, material.period), days, citation)
        }
        ReportKind::AgreementPlan => labels.plan_opening_words(unit, days, citation),
        ReportKind::AgreementImplementation => {
            labels.implementation_opening_words(unit, days, citation)
        }
        ReportKind::ExternalPress => labels.press_opening_words(unit, days, citation),
    };
    let place_and_date = cover::place_and_date_of(composer, dated(material));
    let header = cover::header(composer).number(number).place_and_date(place_and_date);
    let mut blocks: Vec<Block> = vec![
        header.into(),
        Paragraph::of(ParagraphKind::DocumentType, kind).keep_with_next().into(),
        Paragraph::of(ParagraphKind::Abstract, title).into(),
    ];
    let to = lines(&report.addressees);
    if !to.is_empty() {
        blocks.push(Addressees::new(ended(to)).label(composer.labels.report_addressed()).into());
    }
    blocks.push(Paragraph::new(opening).into());
    blocks
}

/// The heading of a text.
fn part_title(labels: &Labels, kind: ReportKind, part: ReportPart) -> String {
    match (kind, part) {
        (ReportKind::AgreementPlan, ReportPart::Plans) => labels.plan_part_content(),
        (ReportKind::AgreementPlan, _) => labels.plan_part_means(),
        (_, ReportPart::Results) => labels.report_part_results(),
        (_, ReportPart::Difficulties) => labels.report_part_difficulties(),
        (_, ReportPart::Plans) => labels.report_part_plans(),
        (_, ReportPart::Proposals) => labels.report_part_proposals(),
    }
}

/// The text somebody wrote, a paragraph a line; where nobody has, the words that follow from the
/// figures.
fn paragraphs(written: &RecordText, worded: &[Vec<Piece>]) -> Vec<Block> {
    if written.is_empty() {
        let said = |pieces: &Vec<Piece>| {
            pieces.iter().map(|piece| piece.text.as_str()).collect::<String>()
        };
        return worded.iter().map(|pieces| Paragraph::new(said(pieces)).into()).collect();
    }
    lines(written).into_iter().map(|line| Paragraph::new(line).into()).collect()
}

fn signature(labels: &Labels, report: &Report) -> Block {
    let post =
        if report.post.is_empty() { labels.certificate_signer() } else { report.post.to_string() }
            .to_uppercase();
    let mark = match report.authority {
        SigningAuthority::Own => None,
        SigningAuthority::Collective => Some(labels.sign_collective()),
        SigningAuthority::Deputy => Some(labels.sign_deputy()),
        SigningAuthority::Order => Some(labels.sign_order()),
        SigningAuthority::Delegated => Some(labels.sign_delegated()),
        SigningAuthority::Acting => Some(labels.sign_acting()),
    };
    let signer = match (report.authority, mark) {
        (_, None) => Signer::new(post, report.signer.as_str()),
        (SigningAuthority::Acting, Some(mark)) => {
            Signer::new(format!("{mark} {post}"), report.signer.as_str())
        }
        (_, Some(mark)) => {
            let line = format!("{mark} {}", report.on_behalf_of.as_str().to_uppercase());
            Signer::new(post, report.signer.as_str()).authority(line.trim_end().to_owned())
        }
    };
    let mut copies = lines(&report.recipients);
    if copies.is_empty() && !report.addressees.is_empty() {
        copies.push(labels.report_recipients_above());
    }
    let archive = labels.report_archive();
    let archived = copies
        .last()
        .is_some_and(|last| archive.split(':').next().is_some_and(|word| last.starts_with(word)));
    if !archived {
        copies.push(archive);
    }
    let recipients = Recipients::new(ended(copies)).label(labels.report_recipients());
    SignatureBlock::new(signer).recipients(recipients).into()
}

/// The lines of a text that say something.
fn lines(text: &RecordText) -> Vec<String> {
    text.as_str()
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Items as a list ends them: a semicolon behind each, a full stop behind the last; a single one
/// stands by itself unless it has an end.
fn ended(items: Vec<String>) -> Vec<Text> {
    let last = items.len().saturating_sub(1);
    let end = |i: usize, item: &str| match (i == last, last) {
        (true, 0) => item.to_owned(),
        (true, _) => format!("{}.", item.trim_end_matches([';', '.', ','])),
        (false, _) => format!("{};", item.trim_end_matches([';', '.', ','])),
    };
    items.iter().enumerate().map(|(i, item)| Text::from(end(i, item))).collect()
}

/// "6 tháng đầu năm 2025".
pub(super) fn stretch(labels: &Labels, period: ReportPeriod) -> String {
    let year = period.year().to_string();
    match period.stretch() {
        Stretch::Year => labels.stretch_year(year),
        Stretch::Half(1) => labels.stretch_first_half(year),
        Stretch::Half(_) => labels.stretch_second_half(year),
        Stretch::Quarter(n) => labels.stretch_quarter(
            ["I", "II", "III", "IV"].get(n as usize - 1).copied().unwrap_or_default(),
            year,
        ),
        Stretch::Month(n) => {
            labels.date(PartialDate::Month(period.year(), n), DateForm::Text).unwrap_or_default()
        }
    }
}
