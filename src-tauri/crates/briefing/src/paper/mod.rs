//! Papers an activity is worked with, one by a file of its own: what is handed out, read from, or laid on the table. Unlike packs they cite no sources and
//! list no gaps; what is not known prints as such in its place.

mod cards;
mod members;
mod programme;
mod report;

use crate::labels::{DateForm, Labels, NotInTheLabels};
use crate::pack::composer::Composer;
use crate::pack::{PRODUCER, cover};
use crate::{CoverHeading, PackMaterial, PackOptions};
use cards::{NAME_CARD, SEAT_LABEL};
use caunoi_document::block::{OfficialHeader, Paragraph, ParagraphKind};
use caunoi_document::{Block, Document, Format, Lang, Meta};
use caunoi_domain::ActivityFile;

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
}

impl PaperKind {
    /// All kinds.
    pub const ALL: &'static [PaperKind] =
        &[PaperKind::MemberList, PaperKind::Programme, PaperKind::NameCards, PaperKind::SeatLabels, PaperKind::TripReport];

    /// How it looks: working papers as packs do, what is sent to an authority as the decree has it.
    fn format(self) -> Format {
        match self {
            PaperKind::MemberList | PaperKind::Programme => Format::pack(),
            PaperKind::NameCards => Format::cards(NAME_CARD.name_pt),
            PaperKind::SeatLabels => Format::cards(SEAT_LABEL.name_pt),
            PaperKind::TripReport => Format::decree30(),
        }
    }

    fn name(self, labels: &Labels) -> String {
        match self {
            PaperKind::MemberList => labels.paper_member_list(),
            PaperKind::Programme => labels.paper_programme(),
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
        }
    }
}

/// Draws a paper about the one activity of the material.
///
/// # Errors
/// When a label of the language is missing or unusable, which is a fault of this program.
pub fn draw(material: &PackMaterial, kind: PaperKind, lang: Lang) -> Result<Document, NotInTheLabels> {
    let options = PackOptions::new(lang).heading(CoverHeading::Vietnam).format(kind.format());
    let mut composer = Composer::new(material, &options, Labels::load(lang)?);
    let blocks = kind.compose(&mut composer);
    let title = format!("{} – {}", kind.name(&composer.labels), composer.title().plain());
    composer.labels.faults()?;
    let meta = Meta::new(title, lang, material.printed_at, material.id.to_string(), PRODUCER)
        .author(composer.unit_name().map(|name| name.plain()).unwrap_or_default());
    let mut document = Document::new(meta).format(options.format.clone());
    document.extend(blocks);
    Ok(document)
}

/// What an official paper begins with: agency and state, place and date, its type, and what it is about.
fn official_front(composer: &mut Composer<'_>, name: &str) -> Vec<Block> {
    let header = official_header(composer);
    let title = composer.title();
    vec![
        header.into(),
        Paragraph::of(ParagraphKind::DocumentType, name.to_uppercase()).keep_with_next().into(),
        Paragraph::of(ParagraphKind::Abstract, title).into(),
    ]
}

fn official_header(composer: &mut Composer<'_>) -> OfficialHeader {
    cover::header(composer).place_and_date(cover::place_and_date(composer))
}

/// The days of an activity in brackets, where any is known.
fn dates_line(composer: &Composer<'_>, file: &ActivityFile) -> Option<Block> {
    let dates = composer.labels.dates(file.activity.starts_on, file.activity.ends_on, DateForm::Text)?;
    Some(Paragraph::of(ParagraphKind::Centred, format!("({dates})")).into())
}
