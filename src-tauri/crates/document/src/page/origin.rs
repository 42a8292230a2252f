//! Where on a page the words stand that were taken from something, so that a screen can lead back
//! to it.

use super::{Item, Page, Run};
use crate::block::Origin;

/// Height above and depth below the baseline of the area of words, in em.
const ASCENT: f32 = 0.9;
const DESCENT: f32 = 0.25;

/// An area of words of one origin on one line; lengths in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OriginArea {
    /// What the words were taken from.
    pub origin: Origin,
    /// Left edge.
    pub x: f32,
    /// Upper edge.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}

impl Page {
    /// Where words with an origin stand, in reading order.
    pub fn origins(&self) -> Vec<OriginArea> {
        let mut areas: Vec<OriginArea> = Vec::new();
        let mut before: Option<&Run> = None;
        for item in self.chunks.iter().flat_map(|chunk| &chunk.items) {
            let Item::Run(run) = item else { continue };
            let goes_on = before
                .replace(run)
                .is_some_and(|before| before.origin == run.origin && before.is_on_line_of(run));
            let Some(origin) = run.origin else { continue };
            let [left, top, right, bottom] = run.area();
            match areas.last_mut().filter(|_| goes_on) {
                Some(area) => {
                    area.width = right.max(area.x + area.width) - area.x;
                    let lower = bottom.max(area.y + area.height);
                    area.y = area.y.min(top);
                    area.height = lower - area.y;
                }
                None => areas.push(OriginArea {
                    origin,
                    x: left,
                    y: top,
                    width: right - left,
                    height: bottom - top,
                }),
            }
        }
        areas
    }
}

impl Run {
    /// Left, top, right and bottom of the words.
    pub(crate) fn area(&self) -> [f32; 4] {
        [self.x, self.y - ASCENT * self.size, self.x + self.width(), self.y + DESCENT * self.size]
    }

    /// Whether the words of another run go on where these end.
    fn is_on_line_of(&self, next: &Run) -> bool {
        (self.y - next.y).abs() < next.size / 2.0 && next.x - (self.x + self.width()) < next.size
    }
}
