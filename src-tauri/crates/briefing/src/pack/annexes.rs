//! The PDF files attached to the agreements and to the activity of a pack, each as an annex with a
//! page that says what it is.

use super::Section;
use super::composer::{Composer, flush};
use super::findings::PackFindingKind;
use caunoi_document::block::{Annex, Appended};
use caunoi_document::{Block, Document, Resource};
use caunoi_domain::{Attachment, PackPart};

/// The media type of what can be appended.
const PDF: &str = "application/pdf";

pub(super) fn compose(composer: &mut Composer<'_>) -> Section {
    let mut blocks: Vec<Block> = Vec::new();
    for file in composer.agreements() {
        let whose = composer.agreement_title(file).plain();
        for attached in &file.attachments {
            blocks.extend(annex(composer, attached, &whose));
        }
    }
    if let Some(file) = composer.activity() {
        let whose = composer.activity_title(file).plain();
        for attached in &file.attachments {
            blocks.extend(annex(composer, attached, &whose));
        }
    }
    Section { blocks, ..Section::default() }
}

/// An attached file as an annex; `None` where it is no PDF file.
fn annex(composer: &mut Composer<'_>, attached: &Attachment, whose: &str) -> Option<Block> {
    if attached.media_type.as_str() != PDF {
        return None;
    }
    let words = composer.labels.annex_of(attached.name.to_string(), whose.to_owned());
    let content: Block = if composer.material.papers.contains_key(attached.digest.as_str()) {
        Appended::new(attached.digest.as_str(), words.clone()).into()
    } else {
        composer.note(PackFindingKind::UnreadableFile, attached.id, words.clone());
        flush(composer.labels.annex_unreadable(words))
    };
    Some(Annex::new(attached.name.to_string().to_uppercase(), [content]).into())
}

/// Puts the files that are appended beside the blocks that name them.
pub(super) fn carry(composer: &Composer<'_>, document: &mut Document) {
    if composer.options.sections.iter().any(|section| section.part == PackPart::Annexes) {
        for (digest, content) in &composer.material.papers {
            document.resources.insert(digest.clone(), Resource::new(content.clone()));
        }
    }
}
