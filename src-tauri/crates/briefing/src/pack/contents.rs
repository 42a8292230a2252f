//! The table of contents: parts and their sections.

use super::Section;
use super::composer::Composer;
use caunoi_document::block::Contents;

/// Parts and the sections right under them.
const DEPTH: u8 = 2;

pub(super) fn compose(composer: &mut Composer<'_>) -> Section {
    Section::untitled(vec![Contents::new(composer.labels.contents_title(), DEPTH).into()])
}
