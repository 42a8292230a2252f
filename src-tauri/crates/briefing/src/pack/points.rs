//! What we raise, what they may raise and our answer, what to avoid. Tactical notes are not for
//! paper; what is for our side alone can be left out.

use super::Section;
use super::composer::{Composer, Subjected, flush, joined, lead};
use super::wording::Mark;
use caunoi_document::block::List;
use caunoi_document::{Block, Text};
use caunoi_domain::{ActivityFile, TalkingPoint, TalkingPointKind};

pub(super) fn compose(composer: &mut Composer<'_>) -> Section {
    let Some(file) = composer.activity() else { return Section::default() };
    let about = composer.about_activity(file);
    let title = composer.labels.talks_points();
    let mut blocks: Vec<Block> = Vec::new();
    for kind in TalkingPointKind::ALL {
        // What they may raise, our answers and what we avoid is nothing the other side should read.
        if !composer.is_confidential() && *kind != TalkingPointKind::Raise {
            continue;
        }
        let lines: Vec<Text> =
            of_kind(file, *kind).into_iter().map(|point| line(composer, &about, point)).collect();
        if !lines.is_empty() {
            blocks.push(lead(composer.labels.term(*kind)));
            blocks.push(List::dashes(lines).into());
        }
    }
    if blocks.is_empty() {
        blocks.push(flush(composer.unknown(&about, title.clone())));
    }
    Section::titled(title, blocks)
}

/// The points of a kind in their order.
pub(super) fn of_kind(file: &ActivityFile, kind: TalkingPointKind) -> Vec<&TalkingPoint> {
    let mut of_kind: Vec<&TalkingPoint> =
        file.points.iter().filter(|point| point.kind == kind).collect();
    of_kind.sort_by_key(|point| point.position);
    of_kind
}

/// A point, and our argument or answer where it may be read.
fn line(composer: &mut Composer<'_>, about: &Subjected<'_>, point: &TalkingPoint) -> Text {
    let sheet = about.sheet.child(point.id);
    let text = composer.wording(sheet, "text", &point.text, Mark::Code).unwrap_or_default();
    let answer = composer
        .wording(sheet, "answer", &point.answer, Mark::Code)
        .filter(|_| composer.is_confidential());
    joined(std::iter::once(text).chain(answer), " – ")
}
