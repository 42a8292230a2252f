//! Papers an activity is worked with, one by a file of its own: what is handed out, read from, or
//! laid on the table. Unlike packs they cite no sources and list no gaps; what is not known prints
//! as such in its place.

mod cards;
mod certificate;
mod contradictions;
mod course_report;
pub(crate) mod event;
mod members;
pub(crate) mod programme;
mod report;
mod report_parts;
mod sign_in;

pub use certificate::certificates;
pub use contradictions::{
    LookedCertificate, ceiling_findings, certificate_findings, date_contradictions,
    register_findings, report_findings,
};
pub(crate) use report_parts::{closed, open_number};
use report_parts::{costs, open_report_number, outcome, reported, unknown};

use crate::labels::{DateForm, Labels, NotInTheLabels};
use crate::pack::composer::Composer;
use crate::pack::{PRODUCER, cover};
use crate::{CoverHeading, PackFinding, PackMaterial, PackOptions};
use cards::{NAME_CARD, SEAT_LABEL};
use caunoi_document::block::{OfficialHeader, Paragraph, ParagraphKind};
use caunoi_document::{Block, Document, Format, Lang, Meta};
use caunoi_domain::time::ends_next_day;
use caunoi_domain::{ActivityFile, ClockTime, Id, PartialDate};

/// A kind of paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PaperKind {
    /// The people in order of rank, each with the post held then.
    MemberList,
    /// The programme of a delegation, minute by minute.
    Programme,
    /// Name cards to wear, ten on a sheet.
    NameCards,
    /// Labels for the places at a table, three on a sheet.
    SeatLabels,
    /// The report on a trip, filled in from what is known.
    TripReport,
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
        PaperKind::Programme,
        PaperKind::NameCards,
        PaperKind::SeatLabels,
        PaperKind::TripReport,
        PaperKind::SignInSheet { session: None },
        PaperKind::CourseReport,
        PaperKind::EventProgramme,
        PaperKind::EventChecklist,
        PaperKind::ItemReceipt,
        PaperKind::EventReport,
    ];

    /// How it looks: working papers as packs do, what is sent to an authority as the decree has it.
    fn format(self) -> Format {
        match self {
            PaperKind::MemberList
            | PaperKind::Programme
            | PaperKind::EventProgramme
            | PaperKind::EventChecklist => Format::pack(),
            PaperKind::SignInSheet { .. } => signed_on(),
            PaperKind::ItemReceipt => handed_out(),
            PaperKind::NameCards => Format::cards(NAME_CARD.name_pt),
            PaperKind::SeatLabels => Format::cards(SEAT_LABEL.name_pt),
            PaperKind::TripReport | PaperKind::CourseReport | PaperKind::EventReport => {
                Format::decree30()
            }
        }
    }

    fn name(self, labels: &Labels) -> String {
        match self {
            PaperKind::MemberList => labels.paper_member_list(),
            PaperKind::Programme | PaperKind::EventProgramme => labels.paper_programme(),
            PaperKind::SignInSheet { .. } => labels.paper_sign_in(),
            PaperKind::CourseReport | PaperKind::EventReport => labels.paper_report(),
            PaperKind::EventChecklist => labels.paper_checklist(),
            PaperKind::ItemReceipt => labels.paper_receipt(),
            PaperKind::NameCards => labels.paper_name_cards(),
            PaperKind::SeatLabels => labels.paper_seat_labels(),
            PaperKind::TripReport => labels.paper_trip_report(),
        }
    }

    fn compose(self, composer: &mut Composer<'_>) -> Vec<Block> {
        match self {
            PaperKind::MemberList => members::compose(composer),
            PaperKind::Programme => programme::compose(composer),
            PaperKind::NameCards => cards::compose(composer, &NAME_CARD),
            PaperKind::SeatLabels => cards::compose(composer, &SEAT_LABEL),
            PaperKind::TripReport => report::compose(composer),
            PaperKind::SignInSheet { session } => sign_in::compose(composer, session),
            PaperKind::CourseReport => course_report::compose(composer),
            PaperKind::EventProgramme => event::programme(composer),
            PaperKind::EventChecklist => event::checklist(composer),
            PaperKind::ItemReceipt => event::receipts(composer),
            PaperKind::EventReport => event::report(composer),
        }
    }
}

/// Draws a paper about the one activity of the material.
///
/// # Errors
/// When a label of the language is missing or unusable, which is a fault of this program.
pub fn draw(
    material: &PackMaterial,
    kind: PaperKind,
    lang: Lang,
) -> Result<Document, NotInTheLabels> {
    draw_checked(material, kind, lang).map(|(document, _)| document)
}

/// Draws a paper about the one activity of the material and tells what should be looked at before
/// it is printed.
///
/// # Errors
/// As [`draw`].
pub fn draw_checked(
    material: &PackMaterial,
    kind: PaperKind,
    lang: Lang,
) -> Result<(Document, Vec<PackFinding>), NotInTheLabels> {
    let options = PackOptions::new(lang).heading(CoverHeading::Vietnam).format(kind.format());
    let mut composer = Composer::new(material, &options, Labels::load(lang)?);
    composer.notes_unmarked = true;
    let blocks = kind.compose(&mut composer);
    let title = format!("{} – {}", kind.name(&composer.labels), composer.title().plain());
    composer.labels.faults()?;
    let meta = Meta::new(title, lang, material.printed_at, material.id.to_string(), PRODUCER)
        .author(composer.unit_name().map(|name| name.plain()).unwrap_or_default());
    let mut document = Document::new(meta).format(options.format.clone());
    document.extend(blocks);
    Ok((document, composer.into_findings()))
}

/// A working paper with lines as high as a signature.
fn signed_on() -> Format {
    let mut format = Format::pack();
    format.table.padding_y_mm = 2.4;
    format
}

/// Sheets each given to somebody else, which bear no common numbers.
fn handed_out() -> Format {
    let mut format = Format::pack();
    format.page_number.shown = false;
    format
}

/// What an official paper begins with: agency and state, place and date, its type, and what it is
/// about.
fn official_front(composer: &mut Composer<'_>, name: &str) -> Vec<Block> {
    let header = official_header(composer);
    fronted(composer, header, name)
}

/// The front of a paper that the registry numbers: the number is left open, its symbol is there.
fn numbered_front(composer: &mut Composer<'_>, name: &str, open_number: String) -> Vec<Block> {
    let header = official_header(composer).number(open_number);
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
fn hours_and_day(
    composer: &Composer<'_>,
    starts: ClockTime,
    ends: ClockTime,
    date: PartialDate,
) -> Option<String> {
    let said: Vec<String> = hours(composer, starts, ends)
        .into_iter()
        .chain(composer.labels.date(date, DateForm::Short))
        .collect();
    if said.is_empty() { None } else { Some(said.join(", ")) }
}

/// "07:00–08:30", "22:00–00:30 hôm sau"; `None` where the beginning is not known.
fn hours(composer: &Composer<'_>, starts: ClockTime, ends: ClockTime) -> Option<String> {
    match (starts.is_unknown(), ends.is_unknown()) {
        (true, _) => None,
        (false, true) => Some(starts.to_string()),
        (false, false) if ends_next_day(starts, ends) => {
            Some(composer.labels.hours_overnight(starts.to_string(), ends.to_string()))
        }
        (false, false) => Some(format!("{starts}–{ends}")),
    }
}

fn official_header(composer: &mut Composer<'_>) -> OfficialHeader {
    cover::header(composer).place_and_date(cover::place_and_date(composer))
}

/// The days of an activity in brackets, where any is known.
fn dates_line(composer: &Composer<'_>, file: &ActivityFile) -> Option<Block> {
    let dates =
        composer.labels.dates(file.activity.starts_on, file.activity.ends_on, DateForm::Text)?;
    Some(Paragraph::of(ParagraphKind::Centred, format!("({dates})")).into())
}
