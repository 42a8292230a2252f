//! Papers an activity is worked with, one by a file of its own: what is handed out, read from, or laid on the table. Unlike packs they cite no sources and
//! list no gaps; what is not known prints as such in its place.

mod certificate;
mod course_report;
mod event;
mod members;
mod report_parts;
mod sign_in;

pub use certificate::certificates;
use report_parts::{closed, costs, outcome};

use crate::labels::{DateForm, Labels, NotInTheLabels};
use crate::pack::composer::Composer;
use crate::pack::{PRODUCER, cover};
use crate::{CoverHeading, PackMaterial, PackOptions};
use caunoi_document::block::{OfficialHeader, Paragraph, ParagraphKind};
use caunoi_document::{Block, Document, Format, Lang, Meta};
use caunoi_domain::{ClockTime, Id, PartialDate};

/// A kind of paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PaperKind {
    /// The people in order of rank, each with the post held then.
    MemberList,
    /// What people sign at a session of a course; the sheets of all sessions unless one is named.
    SignInSheet {
        /// The session.
        session: Option<Id>,
    },
    /// The report on a course.
    CourseReport,
    /// The programme of an event.
    EventProgramme,
    /// What is to be done for an event.
    EventChecklist,
    /// Receipts for things lent and borrowed.
    ItemReceipt,
    /// The report on an event.
    EventReport,
}

impl PaperKind {
    /// All kinds.
    pub const ALL: &'static [PaperKind] = &[
        PaperKind::MemberList,
        PaperKind::SignInSheet { session: None },
        PaperKind::CourseReport,
        PaperKind::EventProgramme,
        PaperKind::EventChecklist,
        PaperKind::ItemReceipt,
        PaperKind::EventReport,
    ];
}

/// Draws a paper about the one activity of the material.
///
/// # Errors
/// When a label of the language is missing or unusable, which is a fault of this program.
pub fn draw(material: &PackMaterial, kind: PaperKind, lang: Lang) -> Result<Document, NotInTheLabels> {
    let options = PackOptions::new(lang).heading(CoverHeading::Vietnam).format(format(kind));
    let mut composer = Composer::new(material, &options, Labels::load(lang)?);
    let name = match kind {
        PaperKind::MemberList => composer.labels.paper_member_list(),
        PaperKind::SignInSheet { .. } => composer.labels.paper_sign_in(),
        PaperKind::CourseReport | PaperKind::EventReport => composer.labels.paper_report(),
        PaperKind::EventProgramme => composer.labels.paper_programme(),
        PaperKind::EventChecklist => composer.labels.paper_checklist(),
        PaperKind::ItemReceipt => composer.labels.paper_receipt(),
    };
    let blocks = match kind {
        PaperKind::MemberList => members::compose(&mut composer),
        PaperKind::SignInSheet { session } => sign_in::compose(&mut composer, session),
        PaperKind::CourseReport => course_report::compose(&mut composer),
        PaperKind::EventProgramme => event::programme(&mut composer),
        PaperKind::EventChecklist => event::checklist(&mut composer),
        PaperKind::ItemReceipt => event::receipts(&mut composer),
        PaperKind::EventReport => event::report(&mut composer),
    };
    let title = format!("{name} – {}", composer.title().plain());
    composer.labels.faults()?;
    let meta = Meta::new(title, lang, material.printed_at, material.id.to_string(), PRODUCER)
        .author(composer.unit_name().map(|name| name.plain()).unwrap_or_default());
    let mut document = Document::new(meta).format(options.format.clone());
    document.extend(blocks);
    Ok(document)
}

/// The form of official papers; lines to be signed on are as high as a signature, and receipts, each given to somebody else, bear no common numbers.
fn format(kind: PaperKind) -> Format {
    let mut format = Format::decree30();
    match kind {
        PaperKind::SignInSheet { .. } => format.table.padding_y_mm = 2.4,
        PaperKind::ItemReceipt => format.page_number.shown = false,
        _ => {}
    }
    format
}

/// What an official paper begins with: agency and state, place and date, its type, and what it is about.
fn official_front(composer: &mut Composer<'_>, name: &str) -> Vec<Block> {
    let header = cover::header(composer).place_and_date(cover::place_and_date(composer));
    fronted(composer, header, name)
}

/// The front of a paper that the registry numbers: the number is left open, its symbol is there.
fn numbered_front(composer: &mut Composer<'_>, name: &str, open_number: String) -> Vec<Block> {
    let header = cover::header(composer).place_and_date(cover::place_and_date(composer)).number(open_number);
    fronted(composer, header, name)
}

fn fronted(composer: &mut Composer<'_>, header: OfficialHeader, name: &str) -> Vec<Block> {
    let title = composer.title();
    vec![
        header.into(),
        Paragraph::of(ParagraphKind::DocumentType, name.to_uppercase()).keep_with_next().into(),
        Paragraph::of(ParagraphKind::Abstract, title).into(),
    ]
}

/// Hours, then the day, as far as they are known; `None` where nothing is.
fn hours_and_day(composer: &Composer<'_>, starts: ClockTime, ends: ClockTime, date: PartialDate) -> Option<String> {
    let hours = match (starts.is_unknown(), ends.is_unknown()) {
        (true, _) => None,
        (false, true) => Some(starts.to_string()),
        (false, false) => Some(format!("{starts}–{ends}")),
    };
    let said: Vec<String> = hours.into_iter().chain(composer.labels.date(date, DateForm::Short)).collect();
    if said.is_empty() { None } else { Some(said.join(", ")) }
}
