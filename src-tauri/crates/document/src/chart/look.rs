//! Colours, hatches and marks: told apart by everyone, and on a black-and-white printer.
//!
//! The series differ in lightness first, then in hatch or mark, and only then in hue (blue and
//! orange stay apart for every common kind of colour blindness).

use crate::page::{Colour, Outline, Path, Point, Rule, Stroke};

use super::canvas::Area;

/// Series a chart can tell apart.
pub(super) const MOST_SERIES: usize = 4;

/// Ink of grid lines.
pub(super) const GRID: Colour = Colour::Grey(0.82);
/// Ink of frames, hatches and connecting lines.
pub(super) const FRAME: Colour = Colour::Grey(0.25);
/// Ink of words that say something is not known.
pub(super) const FAINT: Colour = Colour::Grey(0.35);

/// The look of one series.
#[derive(Clone, Copy, Debug)]
pub(super) struct Look {
    /// Fill of bars.
    fill: Colour,
    hatch: Option<Hatch>,
    /// Ink of lines and marks.
    pub(super) ink: Colour,
    dash: &'static [f32],
    mark: Mark,
}

/// Parallel lines over a bar.
#[derive(Clone, Copy, Debug)]
enum Hatch {
    /// From lower left to upper right.
    Rising,
    /// From upper left to lower right.
    Falling,
    Level,
}

/// The mark of a value.
#[derive(Clone, Copy, Debug)]
enum Mark {
    Disc,
    OpenSquare,
    Triangle,
    OpenDiamond,
}

const BLUE: Colour = Colour::Rgb(0.13, 0.32, 0.52);
const ORANGE: Colour = Colour::Rgb(0.78, 0.36, 0.02);
const GREEN: Colour = Colour::Rgb(0.0, 0.45, 0.36);

const LOOKS: [Look; MOST_SERIES] = [
    Look { fill: BLUE, hatch: None, ink: BLUE, dash: &[], mark: Mark::Disc },
    Look {
        fill: Colour::Rgb(0.99, 0.86, 0.64),
        hatch: Some(Hatch::Rising),
        ink: ORANGE,
        dash: &[5.0, 2.0],
        mark: Mark::OpenSquare,
    },
    Look {
        fill: Colour::Rgb(0.55, 0.74, 0.69),
        hatch: Some(Hatch::Falling),
        ink: GREEN,
        dash: &[1.5, 1.5],
        mark: Mark::Triangle,
    },
    Look {
        fill: Colour::Grey(1.0),
        hatch: Some(Hatch::Level),
        ink: FRAME,
        dash: &[7.0, 2.0, 1.5, 2.0],
        mark: Mark::OpenDiamond,
    },
];

/// Distance between the lines of a hatch, measured along an edge, in points.
const HATCH_PITCH: f32 = 4.0;
/// Half the size of a mark in points.
pub(super) const MARK_RADIUS: f32 = 2.4;

impl Look {
    /// The look of the series at this index.
    pub(super) fn of(series: usize) -> Self {
        LOOKS[series % MOST_SERIES]
    }

    /// A bar with its hatch and frame.
    pub(super) fn bar(&self, area: Area) -> Vec<Path> {
        let frame = Stroke::new(FRAME, 0.5);
        let outlines: Vec<Outline> = Outline::polygon(area.corners()).into_iter().collect();
        let mut paths =
            vec![Path { outlines: outlines.clone(), fill: Some(self.fill), stroke: None }];
        if let Some(hatch) = self.hatch {
            let lines = hatch_lines(area, hatch);
            if !lines.is_empty() {
                paths.push(Path {
                    outlines: lines,
                    fill: None,
                    stroke: Some(Stroke::new(self.ink, 0.7)),
                });
            }
        }
        paths.push(Path { outlines, fill: None, stroke: Some(frame) });
        paths
    }

    /// The stroke of the series' line.
    pub(super) fn stroke(&self) -> Stroke {
        Stroke::dashed(self.ink, 1.4, self.dash)
    }

    /// The mark of a value.
    pub(super) fn mark(&self, at: Point) -> Path {
        let r = MARK_RADIUS;
        let point = |dx: f32, dy: f32| Point::new(at.x + dx * r, at.y + dy * r);
        let shape = match self.mark {
            Mark::Disc => Some(Outline::circle(at, r)),
            Mark::OpenSquare => Outline::polygon([
                point(-0.9, -0.9),
                point(0.9, -0.9),
                point(0.9, 0.9),
                point(-0.9, 0.9),
            ]),
            Mark::Triangle => {
                Outline::polygon([point(0.0, -1.2), point(1.1, 0.9), point(-1.1, 0.9)])
            }
            Mark::OpenDiamond => Outline::polygon([
                point(0.0, -1.25),
                point(1.25, 0.0),
                point(0.0, 1.25),
                point(-1.25, 0.0),
            ]),
        };
        let fill = match self.mark {
            Mark::Disc | Mark::Triangle => self.ink,
            Mark::OpenSquare | Mark::OpenDiamond => Colour::Grey(1.0),
        };
        Path {
            outlines: shape.into_iter().collect(),
            fill: Some(fill),
            stroke: Some(Stroke::new(self.ink, 1.0)),
        }
    }

    /// A stretch of time of which only that is known: something happened within it.
    pub(super) fn span(&self, area: Area, exact: bool) -> Vec<Path> {
        let outlines: Vec<Outline> = Outline::polygon(area.corners()).into_iter().collect();
        if exact {
            return vec![Path {
                outlines,
                fill: Some(self.ink),
                stroke: Some(Stroke::new(self.ink, 0.6)),
            }];
        }
        let hatch = Path {
            outlines: hatch_lines(area, Hatch::Rising),
            fill: None,
            stroke: Some(Stroke::new(self.ink, 0.5)),
        };
        let frame = Path {
            outlines: outlines.clone(),
            fill: None,
            stroke: Some(Stroke::dashed(self.ink, 0.6, &[2.0, 1.5])),
        };
        let ground = Path { outlines, fill: Some(Colour::Grey(1.0)), stroke: None };
        vec![ground, hatch, frame]
    }
}

/// The lines of a hatch cut to an area.
fn hatch_lines(area: Area, hatch: Hatch) -> Vec<Outline> {
    let Area { x, y, width, height } = area;
    let segment = |from: (f32, f32), to: (f32, f32)| {
        Outline::polyline([Point::new(x + from.0, y + from.1), Point::new(x + to.0, y + to.1)])
    };
    let mut lines = Vec::new();
    let mut offset = HATCH_PITCH / 2.0;
    match hatch {
        Hatch::Level => {
            while offset < height {
                lines.extend(segment((0.0, offset), (width, offset)));
                offset += HATCH_PITCH * 0.8;
            }
        }
        Hatch::Rising | Hatch::Falling => {
            // Lines from the upper to the left edge, one further down each time, cut at the right
            // and lower edges.
            while offset < width + height {
                let low = if offset <= height { (0.0, offset) } else { (offset - height, height) };
                let high = if offset <= width { (offset, 0.0) } else { (width, offset - width) };
                let mirrored = |(dx, dy): (f32, f32)| match hatch {
                    Hatch::Falling => (width - dx, dy),
                    Hatch::Rising | Hatch::Level => (dx, dy),
                };
                lines.extend(segment(mirrored(low), mirrored(high)));
                offset += HATCH_PITCH;
            }
        }
    }
    lines
}

/// A grid line or the line of an axis, as a rule.
pub(super) fn level_line(x: f32, y: f32, width: f32, thickness: f32, colour: Colour) -> Rule {
    Rule { x, y: y - thickness / 2.0, width, height: thickness, colour }
}

/// An upright line, as a rule.
pub(super) fn upright_line(x: f32, y: f32, height: f32, thickness: f32, colour: Colour) -> Rule {
    Rule { x: x - thickness / 2.0, y, width: thickness, height, colour }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::PathStep;

    #[test]
    fn hatches_stay_inside_their_area() {
        for (width, height) in [(30.0, 10.0), (3.0, 40.0), (1.0, 1.0), (0.2, 50.0)] {
            let area = Area { x: 7.0, y: 9.0, width, height };
            for hatch in [Hatch::Rising, Hatch::Falling, Hatch::Level] {
                for line in hatch_lines(area, hatch) {
                    let ends = line.steps.iter().filter_map(|step| {
                        if let PathStep::Line(end) = step { Some(*end) } else { None }
                    });
                    for point in ends.chain([line.start]) {
                        assert!(
                            (6.99..=7.01 + width).contains(&point.x)
                                && (8.99..=9.01 + height).contains(&point.y),
                            "{point:?}"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn neighbouring_series_differ_in_lightness() {
        let light = |colour: Colour| match colour {
            Colour::Grey(grey) => grey,
            Colour::Rgb(r, g, b) => 0.2126 * r + 0.7152 * g + 0.0722 * b,
        };
        for pair in LOOKS.windows(2) {
            assert!((light(pair[0].fill) - light(pair[1].fill)).abs() > 0.15);
        }
    }
}
