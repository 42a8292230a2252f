//! Composing a pack: each part by a file of its own, put together here in the order wanted.

mod activities;
mod activity_table;
mod activity_text;
mod agreement;
mod agreements;
mod annexes;
mod citations;
mod commitments;
pub(crate) mod composer;
mod contents;
pub(crate) mod cover;
mod deadlines;
mod exchanges;
mod findings;
mod follow_ups;
mod gaps;
mod logistics;
pub(crate) mod media;
pub(crate) mod members;
mod names;
mod origin;
mod outstanding;
mod parties;
mod partner;
mod planned;
mod points;
mod programme;
mod sources;
mod summary;
pub(crate) mod wording;

use crate::labels::{Labels, NotInTheLabels};
use crate::{PackMaterial, PackOptions, SectionOptions};
pub use activities::is_told;
use caunoi_document::block::{self, Heading, Note, Paragraph, ParagraphKind};
use caunoi_document::{Block, Document, Meta};
use caunoi_domain::PackPart;
use composer::Composer;
pub use findings::{PackFinding, PackFindingKind};
pub use origin::record_behind;

/// The program as it names itself in a file's metadata.
pub(crate) const PRODUCER: &str = concat!("caunoi ", env!("CARGO_PKG_VERSION"));

/// Composes a pack.
///
/// # Errors
/// When a label of the language is missing or unusable, which is a fault of this program: no paper
/// with a hole in its words is given out.
pub fn compose(material: &PackMaterial, options: &PackOptions) -> Result<Document, NotInTheLabels> {
    checked(material, options).map(|(document, _)| document)
}

/// Composes a pack and tells what should be looked at before it is printed.
///
/// # Errors
/// As [`compose`].
pub fn checked(
    material: &PackMaterial,
    options: &PackOptions,
) -> Result<(Document, Vec<PackFinding>), NotInTheLabels> {
    let mut composer = Composer::new(material, options, Labels::load(options.lang)?);
    let mut sections: Vec<(usize, Section)> = Vec::new();
    for stage in [Stage::Reporting, Stage::Citing, Stage::Closing] {
        for (place, wanted) in options
            .sections
            .iter()
            .enumerate()
            .filter(|(_, wanted)| stage == Stage::of(wanted.part))
        {
            if !options.sections[..place].iter().any(|earlier| earlier.part == wanted.part) {
                composer.begin(wanted);
                let mut section = section(&mut composer, wanted);
                // Cover and contents have a page each, and no room on it for notes: the part after
                // them explains their codes.
                if !matches!(wanted.part, PackPart::Cover | PackPart::Contents) {
                    section.blocks.extend(composer.legend().map(|legend| Note::new(legend).into()));
                }
                sections.push((place, section));
            }
        }
    }
    composer.begin(&SectionOptions::default());
    sources::note_unsourced(&mut composer);
    sections.sort_by_key(|(place, _)| *place);
    let meta = Meta::new(
        composer.title().plain(),
        options.lang,
        material.printed_at,
        material.id.to_string(),
        PRODUCER,
    )
    .subject(composer.labels.cover_subject())
    .author(composer.unit_name().map(|name| name.plain()).unwrap_or_default());
    composer.labels.faults()?;
    let mut document = Document::new(meta).format(options.format.clone());
    annexes::carry(&composer, &mut document);
    document.extend(bind(sections.into_iter().map(|(_, section)| section)));
    Ok((document, composer.into_findings()))
}

/// What a part came to.
#[derive(Default)]
struct Section {
    /// Its title, without number; parts without one are not numbered.
    title: Option<String>,
    /// What it says under the title.
    blocks: Vec<Block>,
    /// Where it begins and ends.
    page: Page,
}

/// How a part takes its place on the pages.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Page {
    /// It follows on.
    #[default]
    RunOn,
    /// It begins on a new page.
    Begin,
    /// It begins on a new page, and so does what follows.
    Alone,
    /// It has one page and keeps to it.
    One,
}

impl Section {
    fn titled(title: String, blocks: Vec<Block>) -> Section {
        Section { title: Some(title), blocks, page: Page::RunOn }
    }

    fn untitled(blocks: Vec<Block>) -> Section {
        Section { title: None, blocks, page: Page::Alone }
    }

    fn on(self, page: Page) -> Section {
        Section { page, ..self }
    }
}

/// When a part can be composed, wherever it stands in the paper.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// From the records alone.
    Reporting,
    /// From what the other parts cited.
    Citing,
    /// From what no other part could tell.
    Closing,
}

impl Stage {
    fn of(part: PackPart) -> Stage {
        match part {
            PackPart::Sources => Stage::Citing,
            PackPart::Gaps => Stage::Closing,
            _ => Stage::Reporting,
        }
    }
}

/// Composes a part, what is said besides the records at its head.
fn section(composer: &mut Composer<'_>, wanted: &SectionOptions) -> Section {
    let mut section = match wanted.part {
        PackPart::Cover => cover::compose(composer),
        PackPart::Contents => contents::compose(composer),
        PackPart::Summary => summary::compose(composer),
        PackPart::Programme => programme::compose(composer),
        PackPart::Members => members::compose(composer),
        PackPart::Points => points::compose(composer),
        PackPart::Partner => partner::compose(composer),
        PackPart::Media => media::compose(composer),
        PackPart::Agreements => agreements::compose(composer),
        PackPart::Commitments => commitments::compose(composer),
        PackPart::ActivityTable => activity_table::compose(composer),
        PackPart::ActivityText => activity_text::compose(composer),
        PackPart::Exchanges => exchanges::compose(composer),
        PackPart::Planned => planned::compose(composer),
        PackPart::Outstanding => outstanding::compose(composer),
        PackPart::Logistics => logistics::compose(composer),
        PackPart::Sources => sources::compose(composer),
        PackPart::Gaps => gaps::compose(composer),
        PackPart::Annexes => annexes::compose(composer),
    };
    // The cover has a place of its own for it.
    if wanted.part != PackPart::Cover {
        let said = wanted
            .text
            .lines()
            .filter(|line| !line.trim().is_empty())
            .map(|line| Paragraph::of(ParagraphKind::Body, line.trim()));
        section.blocks.splice(0..0, said.map(Block::from));
    }
    if section.title.is_none()
        && !matches!(wanted.part, PackPart::Cover | PackPart::Contents | PackPart::Annexes)
    {
        section.title = Some(composer.labels.term(wanted.part));
    }
    section
}

/// Puts the sections one after the other, their titles numbered and in capitals (Decree
/// 30/2020/NĐ-CP, Annex I).
fn bind(sections: impl Iterator<Item = Section>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut number = 0;
    let mut turn = false;
    for section in sections.filter(|section| !section.blocks.is_empty()) {
        if turn || (section.page != Page::RunOn && !blocks.is_empty()) {
            blocks.push(Block::PageBreak);
        }
        let heading = section.title.map(|title| -> Block {
            number += 1;
            Heading::new(1, format!("{}. {}", roman(number), title.to_uppercase())).into()
        });
        let content = heading.into_iter().chain(section.blocks);
        match section.page {
            Page::One => blocks.push(block::Section::new(content).one_page().into()),
            _ => blocks.extend(content),
        }
        turn = section.page == Page::Alone;
    }
    blocks
}

/// A number in Roman figures.
pub(crate) fn roman(mut number: u32) -> String {
    const FIGURES: [(u32, &str); 9] = [
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let mut out = String::new();
    for (value, figure) in FIGURES {
        while number >= value {
            out.push_str(figure);
            number -= value;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::roman;

    #[test]
    fn parts_are_numbered_in_roman_figures() {
        assert_eq!([1, 4, 9, 12, 40, 99].map(roman), ["I", "IV", "IX", "XII", "XL", "XCIX"]);
    }
}
