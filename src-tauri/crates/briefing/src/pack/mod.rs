//! Composing a pack: each part by a file of its own, put together here in the order wanted.

mod activities;
mod activity_table;
mod activity_text;
mod agreement;
mod agreements;
mod citations;
mod commitments;
pub(crate) mod composer;
mod contents;
pub(crate) mod cover;
mod follow_ups;
mod gaps;
mod media;
mod names;
mod outstanding;
mod parties;
mod partner;
mod planned;
mod sources;
mod summary;
mod talks;
pub(crate) mod wording;

use crate::labels::{Labels, NotInTheLabels};
use crate::{PackMaterial, PackOptions, Part};
use caunoi_document::block::{self, Heading, Note};
use caunoi_document::{Block, Document, Meta};
use composer::Composer;

/// The program as it names itself in a file's metadata.
pub(crate) const PRODUCER: &str = concat!("caunoi ", env!("CARGO_PKG_VERSION"));

/// Composes a pack.
///
/// # Errors
/// When a label of the language is missing or unusable, which is a fault of this program: no paper with a hole in its words is given out.
pub fn compose(material: &PackMaterial, options: &PackOptions) -> Result<Document, NotInTheLabels> {
    let mut composer = Composer::new(material, options, Labels::load(options.lang)?);
    let mut sections: Vec<(Part, Section)> = Vec::new();
    for stage in [Stage::Reporting, Stage::Citing, Stage::Closing] {
        for part in options.parts.iter().copied().filter(|part| stage == Stage::of(*part)) {
            if !sections.iter().any(|(composed, _)| *composed == part) {
                let mut section = section(&mut composer, part);
                section.blocks.extend(composer.legend().map(|legend| Note::new(legend).into()));
                sections.push((part, section));
            }
        }
    }
    sections.sort_by_key(|(part, _)| options.parts.iter().position(|wanted| wanted == part));
    let meta = Meta::new(composer.title().plain(), options.lang, material.printed_at, material.id.to_string(), PRODUCER)
        .subject(composer.labels.cover_subject())
        .author(composer.unit_name().map(|name| name.plain()).unwrap_or_default());
    composer.labels.faults()?;
    let mut document = Document::new(meta).format(options.format.clone());
    document.extend(bind(sections.into_iter().map(|(_, section)| section)));
    Ok(document)
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
    fn of(part: Part) -> Stage {
        match part {
            Part::Sources => Stage::Citing,
            Part::Gaps => Stage::Closing,
            _ => Stage::Reporting,
        }
    }
}

fn section(composer: &mut Composer<'_>, part: Part) -> Section {
    match part {
        Part::Cover => cover::compose(composer),
        Part::Contents => contents::compose(composer),
        Part::Summary => summary::compose(composer),
        Part::Talks => talks::compose(composer),
        Part::Partner => partner::compose(composer),
        Part::Media => media::compose(composer),
        Part::Agreements => agreements::compose(composer),
        Part::Commitments => commitments::compose(composer),
        Part::ActivityTable => activity_table::compose(composer),
        Part::ActivityText => activity_text::compose(composer),
        Part::Planned => planned::compose(composer),
        Part::Outstanding => outstanding::compose(composer),
        Part::Sources => sources::compose(composer),
        Part::Gaps => gaps::compose(composer),
    }
}

/// Puts the sections one after the other, their titles numbered and in capitals (Decree 30/2020/NĐ-CP, Annex I).
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
fn roman(mut number: u32) -> String {
    const FIGURES: [(u32, &str); 9] = [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
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
