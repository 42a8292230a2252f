//! Where lines end: the best set of breaks for a whole paragraph, or the first fit where raggedness
//! is no harm.
//!
//! Total fit in the manner of Knuth and Plass, reduced to what office papers need: no hyphenation,
//! one measure after the first line. The cost of a line is the cube of how far its gaps are from
//! their natural width; a Lao line without spaces has only the small stretch of its joints, so
//! loose ones are dear.

use std::ops::Range;

use super::atoms::Atom;

/// How far a space may stretch before it looks loose, in em.
pub(super) const SPACE_STRETCH: f32 = 0.35;
/// How far a space may shrink, in em. The space itself is a quarter of an em.
pub(super) const SPACE_SHRINK: f32 = 0.045;
/// How far a joint between Lao words may stretch, in em. Above about 0.1 em programs that extract
/// text invent spaces.
pub(super) const JOINT_STRETCH: f32 = 0.085;

/// Most a gap between two letters inside a Lao word is stretched, in em; only where spaces and
/// joints have given what they may.
pub(super) const LETTER_STRETCH: f32 = 0.045;

/// Most a space of a line with Lao words is stretched, in em: in a narrow column such a line may
/// have a single one.
pub(super) const LOOSEST_SPACE: f32 = 0.8;

/// A line: some atoms and their width with natural gaps, without the space at the end.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Line {
    pub(super) atoms: Range<usize>,
    pub(super) natural: f32,
    /// Whether the paragraph, or the part before a forced break, ends here.
    pub(super) last: bool,
}

/// Widths a paragraph is set to, in points.
#[derive(Clone, Copy, Debug)]
pub(super) struct Measure {
    pub(super) first: f32,
    pub(super) rest: f32,
}

/// How to choose among possible breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fit {
    /// As many atoms on each line as fit.
    First,
    /// Gaps as even as possible; lines will be stretched to the measure.
    Justified,
    /// Lines as equally long as possible.
    Balanced,
}

/// Breaks a paragraph of atoms set at `size` points.
pub(super) fn break_lines(atoms: &[Atom], size: f32, measure: Measure, fit: Fit) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut start = 0;
    let ends = atoms.iter().enumerate().filter(|(_, atom)| atom.forced_end).map(|(i, _)| i + 1);
    for end in ends.chain([atoms.len()]) {
        if end > start {
            let measure =
                if start == 0 { measure } else { Measure { first: measure.rest, ..measure } };
            let part = Part { atoms: &atoms[start..end], offset: start, size, measure };
            match fit {
                Fit::First => part.first_fit(&mut lines),
                Fit::Justified | Fit::Balanced => part.total_fit(fit, &mut lines),
            }
        }
        start = end;
    }
    lines
}

/// The atoms between two forced breaks.
struct Part<'a> {
    atoms: &'a [Atom],
    offset: usize,
    size: f32,
    measure: Measure,
}

impl Part<'_> {
    fn first_fit(&self, lines: &mut Vec<Line>) {
        let mut start = 0;
        let mut natural = 0.0;
        let mut room = self.measure.first;
        for (index, atom) in self.atoms.iter().enumerate() {
            let gap = if index > start { self.atoms[index - 1].space } else { 0.0 };
            if index > start && natural + gap + atom.width > room + TOLERANCE {
                lines.push(self.line(start, index, natural, false));
                start = index;
                natural = atom.width;
                room = self.measure.rest;
            } else {
                natural += gap + atom.width;
            }
        }
        lines.push(self.line(start, self.atoms.len(), natural, true));
    }

    fn total_fit(&self, fit: Fit, lines: &mut Vec<Line>) {
        let count = self.atoms.len();
        // best[i]: cheapest way to end a line before atom i, and where that line starts.
        let mut best = vec![Way { cost: f64::INFINITY, start: 0, natural: 0.0 }; count + 1];
        best[0].cost = 0.0;
        for end in 1..=count {
            let mut natural = 0.0;
            let (mut spaces, mut joints) = (0u32, 0u32);
            for start in (end.saturating_sub(ATOMS_PER_LINE)..end).rev() {
                let atom = &self.atoms[start];
                if start + 1 < end {
                    natural += atom.space;
                    spaces += u32::from(atom.space > 0.0);
                    joints += u32::from(atom.lao_joint);
                }
                natural += atom.width;
                let room = if start == 0 { self.measure.first } else { self.measure.rest };
                let shrink = match fit {
                    Fit::Justified => spaces as f32 * SPACE_SHRINK * self.size,
                    Fit::First | Fit::Balanced => 0.0,
                };
                // A single atom always makes a line; wider ones were cut before.
                if start + 1 < end && natural - shrink > room + TOLERANCE {
                    // Only the indented first line is narrower than the others.
                    if natural - shrink > self.measure.rest + TOLERANCE {
                        break;
                    }
                    continue;
                }
                let gaps = Gaps { spaces, joints };
                let cost = best[start].cost + self.cost(fit, natural, room, gaps, end == count);
                if cost < best[end].cost {
                    best[end] = Way { cost, start, natural };
                }
            }
        }
        let from = lines.len();
        let mut end = count;
        while end > 0 {
            let way = best[end];
            lines.push(self.line(way.start, end, way.natural, end == count));
            end = way.start;
        }
        lines[from..].reverse();
    }

    fn cost(&self, fit: Fit, natural: f32, room: f32, gaps: Gaps, last: bool) -> f64 {
        let slack = f64::from(room - natural);
        let room = f64::from(room.max(1.0));
        if fit == Fit::Balanced {
            return (slack / room).powi(2) + 0.01;
        }
        let size = f64::from(self.size);
        if last && slack >= 0.0 {
            // A last line of one short word looks like an orphan.
            let short = 1.0 - f64::from(natural) / (room * 0.2);
            return 10.0 + if short > 0.0 { 40.0 * short } else { 0.0 };
        }
        let ratio = if slack >= 0.0 {
            let stretch = size
                * (f64::from(gaps.spaces) * f64::from(SPACE_STRETCH)
                    + f64::from(gaps.joints) * f64::from(JOINT_STRETCH));
            slack / stretch.max(size * 0.01)
        } else {
            // Shrinking is less visible than the same share of stretching, but must not become the
            // habit.
            -slack / (size * f64::from(gaps.spaces.max(1)) * f64::from(SPACE_SHRINK)) * 0.7
        };
        10.0 + 100.0 * ratio.min(30.0).powi(3)
    }

    fn line(&self, start: usize, end: usize, natural: f32, last: bool) -> Line {
        Line { atoms: self.offset + start..self.offset + end, natural, last }
    }
}

/// No line of a page holds more; bounds the search where atoms have no width.
const ATOMS_PER_LINE: usize = 1000;

/// Rounding of widths added up in different orders, in points.
const TOLERANCE: f32 = 0.01;

#[derive(Clone, Copy)]
struct Way {
    cost: f64,
    start: usize,
    natural: f32,
}

#[derive(Clone, Copy)]
struct Gaps {
    spaces: u32,
    joints: u32,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(widths: &[f32]) -> Vec<Atom> {
        let atom = |&width: &f32| Atom {
            first_piece: 0,
            width,
            space: 3.0,
            lao_joint: false,
            forced_end: false,
        };
        widths.iter().map(atom).collect()
    }

    fn ranges(lines: &[Line]) -> Vec<Range<usize>> {
        lines.iter().map(|line| line.atoms.clone()).collect()
    }

    #[test]
    fn first_fit_fills_lines() {
        let atoms = words(&[20.0, 20.0, 20.0, 20.0, 20.0]);
        let measure = Measure { first: 50.0, rest: 70.0 };
        let lines = break_lines(&atoms, 12.0, measure, Fit::First);
        assert_eq!(ranges(&lines), [0..2, 2..5]);
        assert!(!lines[0].last && lines[1].last);
    }

    #[test]
    fn total_fit_prefers_even_gaps_to_a_tight_start() {
        // First fit would leave the second line with one word and a huge gap's worth of slack.
        let atoms = words(&[30.0, 30.0, 30.0, 60.0, 30.0, 30.0, 30.0, 30.0]);
        let measure = Measure { first: 102.0, rest: 102.0 };
        let lines = break_lines(&atoms, 12.0, measure, Fit::Justified);
        assert_eq!(ranges(&lines).last().map(|last| last.end), Some(8));
        let worst = |lines: &[Line]| {
            lines.iter().filter(|l| !l.last).map(|l| 102.0 - l.natural).fold(0.0, f32::max)
        };
        let first = break_lines(&atoms, 12.0, measure, Fit::First);
        assert!(worst(&lines) <= worst(&first));
    }

    #[test]
    fn balanced_lines_leave_no_single_word() {
        let atoms = words(&[20.0; 9]);
        let measure = Measure { first: 190.0, rest: 190.0 };
        let lines = break_lines(&atoms, 12.0, measure, Fit::Balanced);
        assert_eq!(ranges(&lines), [0..5, 5..9]);
    }

    #[test]
    fn forced_breaks_end_lines() {
        let mut atoms = words(&[10.0, 10.0, 10.0]);
        atoms[0].forced_end = true;
        let measure = Measure { first: 100.0, rest: 100.0 };
        let lines = break_lines(&atoms, 12.0, measure, Fit::Justified);
        assert_eq!(ranges(&lines), [0..1, 1..3]);
        assert!(lines.iter().all(|line| line.last));
    }
}
