//! Lines, areas and pictures on a page.

use super::{Colour, Item};

/// A place on a page in points, from the top left corner.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// From the left.
    pub x: f32,
    /// From the top, downwards.
    pub y: f32,
}

impl Point {
    /// The point at these distances from the left and from the top.
    pub const fn new(x: f32, y: f32) -> Self {
        Self { x, y }
    }
}

/// Outlines, filled, stroked or both.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Path {
    /// The outlines, in painting order.
    pub outlines: Vec<Outline>,
    /// Colour of the areas; open outlines have none.
    pub fill: Option<Colour>,
    /// How the outlines are drawn.
    pub stroke: Option<Stroke>,
}

/// One outline: from its start along its steps, and back to the start if it is closed.
#[derive(Clone, Debug, PartialEq)]
pub struct Outline {
    /// Where it starts.
    pub start: Point,
    /// The way from there.
    pub steps: Vec<PathStep>,
    /// Whether it returns to its start. All outlines of a filled path are closed.
    pub closed: bool,
}

impl Outline {
    /// Straight lines from point to point; `None` without a point.
    pub fn polyline(points: impl IntoIterator<Item = Point>) -> Option<Self> {
        let mut points = points.into_iter();
        let start = points.next()?;
        Some(Self { start, steps: points.map(PathStep::Line).collect(), closed: false })
    }

    /// A closed polygon; `None` without a point.
    pub fn polygon(points: impl IntoIterator<Item = Point>) -> Option<Self> {
        Some(Self { closed: true, ..Self::polyline(points)? })
    }

    /// A circle of four Bézier curves.
    pub fn circle(centre: Point, radius: f32) -> Self {
        /// Length of the handles of a quarter circle of radius 1.
        const HANDLE: f32 = 0.552_284_8;
        let at = |dx: f32, dy: f32| Point::new(centre.x + dx * radius, centre.y + dy * radius);
        let quarter = |(ax, ay): (f32, f32), (bx, by): (f32, f32)| {
            PathStep::Curve(
                at(ax + bx * HANDLE, ay + by * HANDLE),
                at(bx + ax * HANDLE, by + ay * HANDLE),
                at(bx, by),
            )
        };
        let corners = [(1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0)];
        let steps = (0..4).map(|index| quarter(corners[index], corners[(index + 1) % 4]));
        Self { start: at(1.0, 0.0), steps: steps.collect(), closed: true }
    }

    fn points(&mut self) -> impl Iterator<Item = &mut Point> {
        let steps = self.steps.iter_mut().flat_map(|step| match step {
            PathStep::Line(end) => [Some(end), None, None],
            PathStep::Curve(first, second, end) => [Some(first), Some(second), Some(end)],
        });
        std::iter::once(&mut self.start).chain(steps.flatten())
    }
}

/// A step of an outline.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PathStep {
    /// A straight line to a point.
    Line(Point),
    /// A cubic Bézier curve: two control points and its end.
    Curve(Point, Point, Point),
}

/// How a line is drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Stroke {
    /// Colour of the line.
    pub colour: Colour,
    /// Width in points.
    pub width: f32,
    /// Lengths of dashes and gaps in turn, in points; empty for an unbroken line.
    pub dash: Vec<f32>,
}

impl Stroke {
    /// An unbroken line.
    pub const fn new(colour: Colour, width: f32) -> Self {
        Self { colour, width, dash: Vec::new() }
    }

    /// A broken line.
    pub fn dashed(colour: Colour, width: f32, dash: &[f32]) -> Self {
        Self { colour, width, dash: dash.to_vec() }
    }
}

/// A picture scaled to an area.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlacedPicture {
    /// Left edge.
    pub x: f32,
    /// Upper edge.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
    /// Index in [`super::Typeset::pictures`].
    pub picture: usize,
}

/// A page of an appended file in its own size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlacedPage {
    /// Left edge.
    pub x: f32,
    /// Upper edge.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
    /// Index in [`super::Typeset::appended`].
    pub file: usize,
    /// Index of the page in the file.
    pub page: usize,
}

impl Path {
    pub(super) fn shift(&mut self, dx: f32, dy: f32) {
        for point in self.outlines.iter_mut().flat_map(Outline::points) {
            point.x += dx;
            point.y += dy;
        }
    }
}

impl From<Path> for Item {
    fn from(path: Path) -> Self {
        Self::Path(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_circle_passes_its_four_corners_and_moves_as_a_whole() {
        let mut path =
            Path { outlines: vec![Outline::circle(Point::new(5.0, 5.0), 2.0)], ..Path::default() };
        path.shift(1.0, -1.0);
        let ends: Vec<Point> = path.outlines[0]
            .steps
            .iter()
            .map(|step| match step {
                PathStep::Line(end) | PathStep::Curve(_, _, end) => *end,
            })
            .collect();
        assert_eq!(
            ends,
            [(6.0, 6.0), (4.0, 4.0), (6.0, 2.0), (8.0, 4.0)].map(|(x, y)| Point::new(x, y))
        );
        assert_eq!(path.outlines[0].start, Point::new(8.0, 4.0));
    }
}
