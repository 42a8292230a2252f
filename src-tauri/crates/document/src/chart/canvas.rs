//! The sheet a chart is drawn on, and the areas it is divided into.

use super::lettering::Words;
use crate::page::{Item, Outline, Path, Point, Stroke};

/// A drawing: its size and what is on it, from its upper left corner. Lengths in points.
#[derive(Debug, Default)]
pub(crate) struct Drawing {
    pub(crate) width: f32,
    pub(crate) height: f32,
    pub(crate) items: Vec<Item>,
}

/// A rectangle in points.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Area {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) width: f32,
    pub(super) height: f32,
}

impl Area {
    pub(super) fn right(&self) -> f32 {
        self.x + self.width
    }

    pub(super) fn bottom(&self) -> f32 {
        self.y + self.height
    }

    pub(super) fn corners(&self) -> [Point; 4] {
        let (right, bottom) = (self.right(), self.bottom());
        [
            Point::new(self.x, self.y),
            Point::new(right, self.y),
            Point::new(right, bottom),
            Point::new(self.x, bottom),
        ]
    }

    pub(super) fn overlaps(&self, other: &Self) -> bool {
        self.x < other.right()
            && other.x < self.right()
            && self.y < other.bottom()
            && other.y < self.bottom()
    }

    /// Whether a straight line touches the area.
    pub(super) fn meets(&self, from: Point, to: Point) -> bool {
        // Clips the line to one axis after the other (Liang and Barsky).
        let (mut first, mut last) = (0.0f32, 1.0f32);
        let edges = [
            (to.x - from.x, from.x, self.x, self.right()),
            (to.y - from.y, from.y, self.y, self.bottom()),
        ];
        for (delta, start, low, high) in edges {
            if delta.abs() < 1e-6 {
                if start < low || start > high {
                    return false;
                }
                continue;
            }
            let (a, b) = ((low - start) / delta, (high - start) / delta);
            first = first.max(a.min(b));
            last = last.min(a.max(b));
        }
        first <= last
    }
}

/// Collects what is drawn.
#[derive(Debug, Default)]
pub(super) struct Canvas {
    pub(super) items: Vec<Item>,
}

impl Canvas {
    pub(super) fn push(&mut self, item: impl Into<Item>) {
        self.items.push(item.into());
    }

    pub(super) fn extend(&mut self, paths: Vec<Path>) {
        self.items.extend(paths.into_iter().map(Item::Path));
    }

    /// A line from point to point.
    pub(super) fn line(&mut self, points: impl IntoIterator<Item = Point>, stroke: Stroke) {
        let outlines = Outline::polyline(points).into_iter().collect();
        self.push(Path { outlines, fill: None, stroke: Some(stroke) });
    }

    /// Words whose room begins at `x` and whose first line begins at `y`.
    pub(super) fn words(&mut self, words: Words, x: f32, y: f32) {
        self.items.extend(words.at(x, y));
    }

    pub(super) fn into_drawing(self, width: f32, height: f32) -> Drawing {
        Drawing { width, height, items: self.items }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_meet_areas_they_touch() {
        let area = Area { x: 10.0, y: 10.0, width: 10.0, height: 10.0 };
        let meets =
            |a: (f32, f32), b: (f32, f32)| area.meets(Point::new(a.0, a.1), Point::new(b.0, b.1));
        assert!(meets((0.0, 15.0), (30.0, 15.0)));
        assert!(meets((12.0, 12.0), (13.0, 13.0)));
        assert!(meets((0.0, 0.0), (30.0, 30.0)));
        assert!(!meets((0.0, 15.0), (9.0, 15.0)));
        assert!(!meets((0.0, 25.0), (30.0, 25.0)));
        assert!(!meets((0.0, 12.0), (12.0, 0.0)));
    }
}
