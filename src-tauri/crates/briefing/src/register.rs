//! Registers (sổ) as tables: the log, the agreements, the certificates. Composed once, written as a
//! spreadsheet or set on paper.

use crate::labels::{DateForm, Labels, NotInTheLabels};
use crate::pack::PRODUCER;
use crate::pack::wording::record_lang;
use caunoi_document::block::{
    Align, Cell, Column, Paragraph, ParagraphKind, Row, RowKind, Section, Table,
};
use caunoi_document::sheet::{Sheet, SheetCell, SheetColumn, SheetRow, Sheets};
use caunoi_document::{Document, Format, Lang, Meta};
use caunoi_domain::{
    Activity, Agreement, Certificate, CertificateCondition, DateEnd, Id, Office, PartialDate,
    Standing,
};
use chrono::{DateTime, FixedOffset, NaiveDate};

/// Whose register it is, when and in which language it is written.
#[derive(Clone, Debug)]
pub struct RegisterHead {
    /// The office.
    pub office: Office,
    /// When it is written.
    pub printed_at: DateTime<FixedOffset>,
    /// In which language.
    pub lang: Lang,
    /// What it holds of all there is.
    pub scope: RegisterScope,
}

/// What a register holds of all there is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RegisterScope {
    /// First day; open where missing.
    pub from: Option<NaiveDate>,
    /// Last day; open where missing.
    pub to: Option<NaiveDate>,
    /// Whether something else narrows it.
    pub narrowed: bool,
    /// The day whose standing it tells, where that is not the day it is written.
    pub standing_on: Option<NaiveDate>,
}

impl RegisterScope {
    /// What the scope leaves out, in words; nothing of a register of all there is.
    fn lines(self, labels: &Labels) -> Vec<String> {
        let day = |day: Option<NaiveDate>| {
            day.and_then(|day| labels.date(PartialDate::Day(day), DateForm::Short))
        };
        let span = (self.from.is_some() || self.to.is_some()).then(|| {
            let open = || "…".to_owned();
            labels.register_span(
                day(self.from).unwrap_or_else(open),
                day(self.to).unwrap_or_else(open),
            )
        });
        let narrowed = self.narrowed.then(|| labels.register_narrowed());
        let standing = day(self.standing_on).map(|day| labels.register_standing(day));
        [span, narrowed, standing].into_iter().flatten().collect()
    }
}

/// An activity as its register has it.
#[derive(Clone, Debug)]
pub struct RegisteredActivity {
    /// The activity.
    pub activity: Activity,
    /// Its title in the register's language, where it is translated.
    pub title: String,
    /// Where it takes place, in the register's language, where it is translated; may be empty.
    pub place: String,
    /// The province it takes place in, likewise.
    pub province: String,
    /// Who took part, by the names of that time.
    pub parties: Vec<String>,
    /// The agreement it belongs to; may be empty.
    pub agreement: String,
}

/// An agreement as its register has it.
#[derive(Clone, Debug)]
pub struct RegisteredAgreement {
    /// The agreement.
    pub agreement: Agreement,
    /// Its title in the register's language, where it is translated.
    pub title: String,
    /// The agreement it amends, by its title; empty for one that amends none.
    pub amends: String,
    /// Its parties as signed.
    pub parties: Vec<String>,
    /// Where it stands.
    pub standing: Standing,
    /// How many commitments it has.
    pub commitments: u32,
    /// How many of them something carried out.
    pub carried_out: u32,
}

/// A certificate as its register has it.
#[derive(Clone, Debug)]
pub struct RegisteredCertificate {
    /// The certificate.
    pub certificate: Certificate,
    /// Who holds it.
    pub person: String,
    /// For which course.
    pub course: String,
    /// False once it is voided.
    pub valid: bool,
    /// Whether its holder still fulfils what it was issued for; none where the course is not there
    /// any more.
    pub condition: Option<CertificateCondition>,
    /// Share of the sessions its holder attended, in percent.
    pub share: Option<u32>,
    /// Share the course asks for, in percent.
    pub least: Option<u32>,
}

/// The register of activities.
///
/// # Errors
/// When a label of the language is missing or unusable, which is a fault of this program.
pub fn activity_register(
    head: &RegisterHead,
    rows: &[RegisteredActivity],
) -> Result<Sheets, NotInTheLabels> {
    let columns = |labels: &Labels| {
        vec![
            (labels.column_date(), 22),
            (labels.column_activity(), 48),
            (labels.field_kind(), 18),
            (labels.column_side(), 14),
            (labels.column_parties(), 36),
            (labels.field_place(), 22),
            (labels.column_agreement(), 30),
            (labels.field_status(), 14),
        ]
    };
    register(head, Labels::register_activities, columns, rows, |labels, row| {
        let activity = &row.activity;
        let (place, province) = (row.place.as_str(), row.province.as_str());
        let repeated = activity.place.as_str().contains(activity.province.as_str());
        let province = Some(province).filter(|province| !repeated && !place.contains(province));
        let place = std::iter::once(place).chain(province).filter(|said| !said.is_empty());
        vec![
            days(labels, activity.starts_on, activity.ends_on),
            said(&row.title),
            Some(labels.term(activity.kind).into()),
            Some(labels.term(activity.hosting_side).into()),
            said(&row.parties.join("; ")),
            said(&place.collect::<Vec<_>>().join(", ")),
            Some(row.agreement.clone().into()),
            Some(labels.term(activity.status).into()),
        ]
    })
}

/// The register of agreements.
///
/// # Errors
/// When a label of the language is missing or unusable, which is a fault of this program.
pub fn agreement_register(
    head: &RegisterHead,
    rows: &[RegisteredAgreement],
) -> Result<Sheets, NotInTheLabels> {
    let columns = |labels: &Labels| {
        vec![
            (labels.field_title(), 52),
            (labels.field_agreement_kind(), 18),
            (labels.column_parties(), 40),
            (labels.field_signed_on(), 14),
            (labels.field_effective_from(), 16),
            (labels.field_expiry(), 16),
            (labels.column_notice_by(), 16),
            (labels.field_standing(), 18),
            (labels.column_commitment(), 12),
            (labels.figure_carried_out(), 16),
        ]
    };
    register(head, Labels::register_agreements, columns, rows, |labels, row| {
        let date = |date: PartialDate| day(labels, date);
        let expiry = match row.standing.expiry {
            DateEnd::On(end) => date(end),
            DateEnd::Open => Some(labels.duration_open().into()),
            DateEnd::Unknown => None,
        };
        vec![
            said(&match row.amends.as_str() {
                "" => row.title.clone(),
                amends => format!("{} ({}: {amends})", row.title, labels.register_amends()),
            }),
            Some(labels.term(row.agreement.kind).into()),
            said(&row.parties.join("; ")),
            date(row.agreement.signed_on),
            date(row.agreement.effective_from),
            expiry,
            date(row.standing.notice_by),
            Some(labels.term(row.standing.status).into()),
            Some(row.commitments.to_string().into()),
            Some(row.carried_out.to_string().into()),
        ]
    })
}

/// The register of certificates, voided ones among them.
///
/// # Errors
/// When a label of the language is missing or unusable, which is a fault of this program.
pub fn certificate_register(
    head: &RegisterHead,
    rows: &[RegisteredCertificate],
) -> Result<Sheets, NotInTheLabels> {
    let columns = |labels: &Labels| {
        vec![
            (labels.register_certificate_number(), 14),
            (labels.column_full_name(), 30),
            (labels.column_activity(), 60),
            (labels.column_date(), 14),
            (labels.field_status(), 24),
        ]
    };
    register(head, Labels::register_certificates, columns, rows, |labels, row| {
        vec![
            Some(row.certificate.printed_number().into()),
            said(&row.person),
            said(&row.course),
            day(labels, row.certificate.issued_on),
            Some(certificate_state(labels, row).into()),
        ]
    })
}

/// Whether a certificate is valid, and whether its holder no longer fulfils what it was issued for.
fn certificate_state(labels: &Labels, row: &RegisteredCertificate) -> String {
    match (row.valid, row.condition, row.share, row.least) {
        (false, ..) => labels.register_voided(),
        (true, Some(CertificateCondition::NotEnrolled), ..) => labels.register_not_enrolled(),
        (true, Some(CertificateCondition::TooFewSessions), Some(share), Some(least)) => {
            labels.register_share(labels.number(share), labels.number(least))
        }
        _ => labels.register_valid(),
    }
}

fn said(text: &str) -> Option<SheetCell> {
    if text.is_empty() { None } else { Some(text.to_owned().into()) }
}

/// A date as a cell; `None` when nothing is known.
pub(crate) fn day(labels: &Labels, date: PartialDate) -> Option<SheetCell> {
    days(labels, date, PartialDate::Unknown)
}

/// From one date to another as a cell: a single day as a date, all else in words; `None` when
/// neither is known.
pub(crate) fn days(labels: &Labels, starts: PartialDate, ends: PartialDate) -> Option<SheetCell> {
    match starts {
        PartialDate::Day(day) if ends.is_unknown() || ends == starts => Some(day.into()),
        _ => labels.dates(starts, ends, DateForm::Short).map(SheetCell::from),
    }
}

/// A register: a number for each row, then what its columns say; what is not known says so.
fn register<R>(
    head: &RegisterHead,
    title: impl Fn(&Labels) -> String,
    columns: impl Fn(&Labels) -> Vec<(String, u16)>,
    rows: &[R],
    cells: impl Fn(&Labels, &R) -> Vec<Option<SheetCell>>,
) -> Result<Sheets, NotInTheLabels> {
    let labels = Labels::load(head.lang)?;
    let title = title(&labels);
    let numbered = [(labels.column_number(), 6)].into_iter().chain(columns(&labels));
    let columns = numbered.map(|(head, width)| SheetColumn { head, width }).collect();
    let row = |(place, row): (u32, &R)| {
        let told = cells(&labels, row)
            .into_iter()
            .map(|cell| cell.unwrap_or_else(|| labels.unknown().into()));
        SheetRow::Cells([SheetCell::from(place)].into_iter().chain(told).collect())
    };
    let rows = (1_u32..).zip(rows).map(row).collect();
    let unit = match head.office.unit_name_in(record_lang(head.lang)) {
        unnamed if unnamed.is_empty() => head.office.unit_name.to_string(),
        named => named.to_string(),
    };
    let mut lead = vec![title.clone(), unit.clone()];
    lead.extend(head.scope.lines(&labels));
    lead.push(labels.register_as_of(labels.moment(head.printed_at)));
    labels.faults()?;
    let sheet =
        Sheet { name: title.chars().take(31).collect(), lead, columns, rows, filtered: true };
    Ok(Sheets { title, author: unit, made_at: head.printed_at, sheets: vec![sheet] })
}

/// Tables of a spreadsheet set on paper, on pages turned sideways.
///
/// # Errors
/// When a label of the language is missing or unusable, which is a fault of this program.
pub fn on_paper(sheets: &Sheets, lang: Lang) -> Result<Document, NotInTheLabels> {
    let labels = Labels::load(lang)?;
    let meta = Meta::new(sheets.title.clone(), lang, sheets.made_at, Id::NIL.to_string(), PRODUCER)
        .author(sheets.author.clone());
    let mut document = Document::new(meta).format(Format::pack());
    document.extend(
        sheets
            .sheets
            .iter()
            .map(|sheet| {
                let mut lead = sheet.lead.iter();
                let title = lead.next().map(|line| {
                    Paragraph::of(ParagraphKind::Abstract, line.clone()).keep_with_next().into()
                });
                let under =
                    lead.map(|line| Paragraph::of(ParagraphKind::Centred, line.clone()).into());
                let blocks = title.into_iter().chain(under).chain([table(&labels, sheet).into()]);
                Section::new(blocks.collect::<Vec<caunoi_document::Block>>()).sideways().into()
            })
            .collect::<Vec<caunoi_document::Block>>(),
    );
    Ok(document)
}

/// A table of a spreadsheet as one of a paper, its days in the short form of the paper's language.
pub(crate) fn table(labels: &Labels, sheet: &Sheet) -> Table {
    let columns = sheet.columns.iter().enumerate().map(|(place, column)| {
        let set = Column::new(f32::from(column.width));
        if place == 0 { Column::mm(11.0).align(Align::Centre) } else { set }
    });
    let mut table = Table::new(columns)
        .header(Row::new(sheet.columns.iter().map(|column| Cell::new(column.head.clone()))));
    for row in &sheet.rows {
        table.push(match row {
            SheetRow::Section(title) => {
                Row::new([Cell::new(title.clone()).columns(sheet.columns.len() as u16)])
                    .role(RowKind::Section)
            }
            SheetRow::Cells(cells) => {
                Row::new(cells.iter().enumerate().map(|(place, cell)| match cell {
                    SheetCell::Text(text) => Cell::new(text.clone()),
                    SheetCell::Number(number) if place == 0 => Cell::new(number.to_string()),
                    SheetCell::Number(number) => Cell::new(number.to_string()).align(Align::Right),
                    SheetCell::Date(day) => Cell::new(labels.day(*day, DateForm::Short)),
                }))
            }
        });
    }
    table
}
