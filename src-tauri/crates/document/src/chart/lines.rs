//! Lines over steps: broken where a value is missing, broken and marked where the definition
//! changed.

use super::canvas::{Area, Drawing};
use super::check::ChartFault;
use super::drafter::{Drafter, Frame, Sample};
use super::lettering::{Lettering, Words};
use super::look::{FRAME, GRID, Look, MARK_RADIUS, level_line, upright_line};
use super::model::LineChart;
use super::number::NumberForm;
use super::scale::{Origin, Scale};
use crate::block::Align;
use crate::error::TypesetError;
use crate::page::{Colour, Point, Stroke};

/// Ticks an axis aims at.
const TICKS: usize = 5;
/// Height of the plot as a share of its width, and its limits in em.
const PLOT_SHARE: f32 = 0.42;
const PLOT_EM: (f32, f32) = (11.0, 19.0);
/// Largest share of the width names of series may take on the right.
const NAMES_SHARE: f32 = 0.26;
/// Narrowest plot, in em.
const NARROWEST_PLOT: f32 = 6.0;
/// Most values for which each is also printed in digits.
const MOST_NUMBERS: usize = 48;

/// Draws the chart.
pub(super) fn draw(
    chart: &LineChart,
    frame: Frame<'_>,
    lettering: &mut dyn Lettering,
) -> Result<Drawing, TypesetError> {
    let mut drafter = Drafter::new(frame, lettering);
    drafter.measure(&chart.measure)?;
    let values =
        || chart.series.iter().flat_map(|series| &series.values).filter_map(|value| *value);
    let form = NumberForm::of(frame.lang, chart.measure.decimals, values());
    let scale = Scale::over(values(), TICKS, Origin::Free);
    let tick_form = form.for_step(scale.step);
    let ticks = scale.ticks().map(|tick| Ok((tick, drafter.one_line(&tick_form.write(tick))?)));
    let ticks = ticks.collect::<Result<Vec<_>, TypesetError>>()?;

    let size = frame.size;
    let left = ticks.iter().map(|(_, words)| words.width).fold(0.0, f32::max) + drafter.gap();
    let names = end_names(chart, &mut drafter)?;
    if names.is_none() {
        drafter.legend(chart.series.iter().map(|series| series.name.as_str()), Sample::Line)?;
    }
    let changes = Changes::of(chart);
    let names_width = names.iter().flatten().map(|words| words.width).fold(0.0, f32::max);
    let right = if names_width > 0.0 { names_width + 1.6 * size } else { size };
    let width = frame.width - left - right;
    if width < NARROWEST_PLOT * size {
        return Err(drafter.lettering.refuse(ChartFault::NoRoom));
    }
    let height = (width * PLOT_SHARE).clamp(PLOT_EM.0 * size, PLOT_EM.1 * size);
    // Points and the words under them keep clear of the axis.
    let inset = (1.3 * size).min(width / 4.0);
    let steps = Steps { chart, left: left + inset, width: width - 2.0 * inset };
    let marks = changes.marks(&steps, &mut drafter)?;
    // Room above for the marks of changes and for numbers over the highest points.
    let top = drafter.y + marks.height + drafter.line_height()?;
    let plot = Plot { chart, scale, steps, area: Area { x: left, y: top, width, height } };

    for (tick, words) in ticks {
        let y = plot.level(tick);
        drafter.canvas.push(level_line(left, y, width, 0.4, GRID));
        let x = left - drafter.gap() - words.width;
        let lift = words.line_height * 0.52;
        drafter.canvas.words(words, x, y - lift);
    }
    for (x, y, words) in marks.placed {
        drafter.canvas.line(
            [Point::new(x, y + words.height()), Point::new(x, plot.area.bottom())],
            Stroke::dashed(FRAME, 0.7, &[3.0, 2.0]),
        );
        drafter.canvas.words(words.clone(), x - words.width / 2.0, y);
    }
    let foot = if scale.min < 0.0 { plot.level(0.0) } else { plot.area.bottom() };
    drafter.canvas.push(level_line(left, foot, width, 0.8, Colour::BLACK));
    if scale.cut() {
        cut_mark(&plot, &mut drafter);
    }
    plot.lines(&mut drafter);
    plot.numbers(form, &mut drafter)?;
    if let Some(names) = names {
        plot.names(names, &mut drafter);
    }
    drafter.y = plot.area.bottom() + 0.3 * size;
    plot.step_labels(&mut drafter)?;
    if chart.series.iter().any(|series| series.values.iter().any(Option::is_none)) {
        drafter.y += 0.3 * size;
        drafter.note(&frame.words.gap)?;
    }
    for (index, note) in changes.notes.iter().enumerate() {
        drafter.y += 0.2 * size;
        drafter.note(&format!("({}) {note}", index + 1))?;
    }
    Ok(drafter.finish())
}

/// Names for the ends of the lines, if there are any to print and they have room there.
fn end_names(
    chart: &LineChart,
    drafter: &mut Drafter<'_>,
) -> Result<Option<Vec<Words>>, TypesetError> {
    let room = drafter.frame.width * NAMES_SHARE;
    let letters = drafter.letters();
    let mut names = Vec::with_capacity(chart.series.len());
    for series in &chart.series {
        // A line without a single value has no end to stand at.
        let ends = series.values.iter().any(Option::is_some);
        if !series.name.is_empty()
            && (!ends || drafter.lettering.longest_part(&series.name, letters)? > room)
        {
            return Ok(None);
        }
        names.push(drafter.set(&series.name, letters, room)?);
    }
    let height: f32 = names.iter().map(Words::height).sum();
    Ok((height < PLOT_EM.0 * drafter.frame.size).then_some(names))
}

/// Changes of definition with the notes that explain them; equal notes are printed once.
struct Changes {
    notes: Vec<String>,
    /// Steps before which something changed, with the indices of the notes.
    steps: Vec<(usize, Vec<usize>)>,
}

/// Marks of changes above the plot: where their line stands, the top of the words, the words.
struct ChangeMarks {
    placed: Vec<(f32, f32, Words)>,
    height: f32,
}

impl Changes {
    fn of(chart: &LineChart) -> Self {
        let mut notes: Vec<String> = Vec::new();
        let mut steps: Vec<(usize, Vec<usize>)> = Vec::new();
        let mut found: Vec<(usize, String)> = Vec::new();
        for series in &chart.series {
            for change in &series.breaks {
                let note = match (chart.series.len(), change.note.as_str()) {
                    (1, note) => note.to_owned(),
                    (_, note) => format!("{}: {note}", series.name),
                };
                found.push((change.step, note));
            }
        }
        found.sort_by_key(|(step, _)| *step);
        for (step, note) in found {
            let index = notes.iter().position(|known| *known == note).unwrap_or_else(|| {
                notes.push(note);
                notes.len() - 1
            });
            match steps.last_mut() {
                Some((last, indices)) if *last == step => indices.push(index),
                _ => steps.push((step, vec![index])),
            }
        }
        Self { notes, steps }
    }

    /// Places the marks in as many lines as keep them apart.
    fn marks(
        &self,
        places: &Steps<'_>,
        drafter: &mut Drafter<'_>,
    ) -> Result<ChangeMarks, TypesetError> {
        let mut ends: Vec<f32> = Vec::new();
        let mut placed = Vec::with_capacity(self.steps.len());
        let line = drafter.line_height()?;
        for (step, indices) in &self.steps {
            let label = indices
                .iter()
                .map(|index| format!("({})", index + 1))
                .collect::<Vec<_>>()
                .join(" ");
            let words = drafter.one_line(&label)?;
            let x = places.before(*step);
            let (start, end) = (x - words.width / 2.0 - 1.0, x + words.width / 2.0 + 1.0);
            let lane = ends.iter().position(|last| *last <= start).unwrap_or(ends.len());
            match ends.get_mut(lane) {
                Some(last) => *last = end,
                None => ends.push(end),
            }
            placed.push((x, drafter.y + lane as f32 * line, words));
        }
        Ok(ChangeMarks { placed, height: ends.len() as f32 * line })
    }
}

/// Where the steps stand: the first on the left edge, the last on the right, an only one in the
/// middle.
#[derive(Clone, Copy)]
struct Steps<'c> {
    chart: &'c LineChart,
    left: f32,
    width: f32,
}

impl Steps<'_> {
    fn place(&self, step: usize) -> f32 {
        let at = |index: usize| self.chart.steps.get(index).map_or(0.0, |step| step.at);
        let (first, last) = (at(0), at(self.chart.steps.len().saturating_sub(1)));
        let share = if last > first { ((at(step) - first) / (last - first)) as f32 } else { 0.5 };
        self.left + self.width * share
    }

    /// Halfway between a step and the one before it.
    fn before(&self, step: usize) -> f32 {
        (self.place(step.saturating_sub(1)) + self.place(step)) / 2.0
    }
}

/// Two strokes across the foot of the axis: it does not begin at zero.
fn cut_mark(plot: &Plot<'_>, drafter: &mut Drafter<'_>) {
    let Area { x, .. } = plot.area;
    let y = plot.area.bottom() - 4.0;
    drafter.canvas.push(upright_line(x, plot.area.y, plot.area.height, 0.6, Colour::BLACK));
    for lift in [0.0, 2.4] {
        let stroke = [Point::new(x - 4.0, y - lift + 1.5), Point::new(x + 4.0, y - lift - 1.5)];
        drafter.canvas.line(stroke, Stroke::new(Colour::BLACK, 0.7));
    }
}

struct Plot<'c> {
    chart: &'c LineChart,
    scale: Scale,
    steps: Steps<'c>,
    area: Area,
}

impl Plot<'_> {
    fn level(&self, value: f64) -> f32 {
        self.area.bottom() - self.area.height * self.scale.place(value)
    }

    fn point(&self, series: usize, step: usize) -> Option<Point> {
        let value = (*self.chart.series[series].values.get(step)?)?;
        Some(Point::new(self.steps.place(step), self.level(value)))
    }

    /// The unbroken stretches of a line.
    fn stretches(&self, series: usize) -> Vec<Vec<Point>> {
        let breaks = &self.chart.series[series].breaks;
        let mut stretches: Vec<Vec<Point>> = vec![Vec::new()];
        for step in 0..self.chart.steps.len() {
            let point = self.point(series, step);
            if point.is_none() || breaks.iter().any(|change| change.step == step) {
                stretches.push(Vec::new());
            }
            if let Some(last) = stretches.last_mut() {
                last.extend(point);
            }
        }
        stretches.retain(|stretch| !stretch.is_empty());
        stretches
    }

    fn lines(&self, drafter: &mut Drafter<'_>) {
        for series in 0..self.chart.series.len() {
            let look = Look::of(series);
            for stretch in self.stretches(series) {
                if stretch.len() > 1 {
                    drafter.canvas.line(stretch.iter().copied(), look.stroke());
                }
                for point in stretch {
                    drafter.canvas.push(look.mark(point));
                }
            }
        }
    }

    /// Values in digits beside their points, where they touch neither each other nor a line nor a
    /// mark.
    fn numbers(&self, form: NumberForm, drafter: &mut Drafter<'_>) -> Result<(), TypesetError> {
        let count = self.chart.series.iter().flat_map(|series| &series.values).flatten().count();
        if count > MOST_NUMBERS {
            return Ok(());
        }
        let mut taken: Vec<Area> = Vec::new();
        let mut strokes: Vec<(Point, Point)> = Vec::new();
        for series in 0..self.chart.series.len() {
            for stretch in self.stretches(series) {
                taken.extend(stretch.iter().map(|point| around(*point, MARK_RADIUS + 0.6)));
                strokes.extend(stretch.windows(2).map(|pair| (pair[0], pair[1])));
            }
        }
        // The marks of changes are lines too.
        for change in self.chart.series.iter().flat_map(|series| &series.breaks) {
            let x = self.steps.before(change.step);
            strokes.push((Point::new(x, self.area.y), Point::new(x, self.area.bottom())));
        }
        let bounds = Area {
            y: self.area.y - drafter.line_height()?,
            height: self.area.height + drafter.line_height()? - 1.0,
            ..Area { x: self.area.x + 1.0, width: drafter.frame.width - self.area.x, ..self.area }
        };
        for series in 0..self.chart.series.len() {
            for step in 0..self.chart.steps.len() {
                let Some((point, value)) =
                    self.point(series, step).zip(self.chart.series[series].values[step])
                else {
                    continue;
                };
                let letters = drafter.letters().colour(if self.chart.series.len() > 1 {
                    Look::of(series).ink
                } else {
                    Colour::BLACK
                });
                let words = drafter.set(&form.write(value), letters, f32::MAX)?;
                let free = |area: &Area| {
                    let inside = area.x >= bounds.x
                        && area.right() <= bounds.right()
                        && area.y >= bounds.y
                        && area.bottom() <= bounds.bottom();
                    let clear = !taken.iter().any(|other| other.overlaps(area));
                    inside && clear && !strokes.iter().any(|(from, to)| area.meets(*from, *to))
                };
                // The names of lines stand right of the plot.
                let named = self.chart.series.iter().any(|series| !series.name.is_empty());
                let place = places(point, &words).into_iter().find(|area| {
                    let beside_end = area.right() > self.area.right() + 0.5 && named;
                    !beside_end && free(area)
                });
                if let Some(area) = place {
                    taken.push(area);
                    drafter.number(words, area.x, area.y);
                }
            }
        }
        Ok(())
    }

    /// Names right of the plot, level with the ends of their lines as far as they leave each other
    /// room.
    fn names(&self, names: Vec<Words>, drafter: &mut Drafter<'_>) {
        let size = drafter.frame.size;
        let mut ends: Vec<(usize, Point, Words)> = Vec::new();
        for (series, words) in names.into_iter().enumerate().filter(|(_, words)| !words.is_empty())
        {
            let last = (0..self.chart.steps.len()).rev().find_map(|step| self.point(series, step));
            ends.extend(last.map(|point| (series, point, words)));
        }
        ends.sort_by(|a, b| a.1.y.total_cmp(&b.1.y));
        let wishes: Vec<(f32, f32)> = ends
            .iter()
            .map(|(_, point, words)| (point.y - words.height() / 2.0, words.height()))
            .collect();
        let tops = spread(&wishes, self.area.y - size, self.area.bottom() + size);
        let x = self.area.right() + 1.6 * size;
        for ((series, point, words), top) in ends.into_iter().zip(tops) {
            let middle = top + words.height() / 2.0;
            let look = Look::of(series);
            // From the end of the line, across steps without values, to its name.
            let lead = [
                Point::new(point.x + MARK_RADIUS + 1.0, point.y),
                Point::new(self.area.right() + 0.6 * size, point.y),
                Point::new(x - 2.0, middle),
            ];
            drafter.canvas.line(lead, Stroke::dashed(look.ink, 0.5, &[1.0, 1.5]));
            let mut words = words;
            for run in words.lines.iter_mut().flatten() {
                run.colour = look.ink;
            }
            drafter.canvas.words(words, x, top);
        }
    }

    /// Words under the steps; where they are too many, as many as have room, the last one always.
    fn step_labels(&self, drafter: &mut Drafter<'_>) -> Result<(), TypesetError> {
        let size = drafter.frame.size;
        let xs: Vec<f32> = (0..self.chart.steps.len()).map(|step| self.steps.place(step)).collect();
        let nearest = xs.windows(2).map(|pair| pair[1] - pair[0]).fold(f32::INFINITY, f32::min);
        let room = (nearest - 0.4 * size).clamp(5.0 * size, 9.0 * size);
        let letters = drafter.letters().align(Align::Centre);
        let mut labels = Vec::with_capacity(xs.len());
        for (step, &x) in self.chart.steps.iter().zip(&xs) {
            let room = room.max(drafter.lettering.longest_part(&step.label, letters)?);
            let words = drafter.set(&step.label, letters, room)?;
            let start =
                (x - words.width / 2.0).clamp(0.0, (drafter.frame.width - words.width).max(0.0));
            labels.push((start, start - (room - words.width) / 2.0, words));
        }
        let mut shown: Vec<usize> = Vec::new();
        let clear = |first: usize, second: usize| {
            labels[first].0 + labels[first].2.width + 0.4 * size <= labels[second].0
        };
        for index in 0..labels.len() {
            let last = index + 1 == labels.len();
            while last && shown.last().is_some_and(|&before| !clear(before, index)) {
                shown.pop();
            }
            if shown.last().is_none_or(|&before| clear(before, index)) {
                shown.push(index);
            }
        }
        let mut tall = 0.0f32;
        for (index, (_, x, words)) in labels.into_iter().enumerate() {
            drafter.canvas.push(upright_line(
                xs[index],
                self.area.bottom(),
                0.3 * size,
                0.6,
                Colour::BLACK,
            ));
            if shown.contains(&index) {
                tall = tall.max(words.height());
                drafter.canvas.words(words, x, drafter.y);
            }
        }
        drafter.y += tall;
        Ok(())
    }
}

fn around(point: Point, radius: f32) -> Area {
    Area { x: point.x - radius, y: point.y - radius, width: 2.0 * radius, height: 2.0 * radius }
}

/// Where a number may stand: above, below, and to the sides of its point.
fn places(point: Point, words: &Words) -> [Area; 6] {
    // The ink of digits leaves room above and below them in their line.
    let (width, height) = (words.width, words.line_height);
    let gap = MARK_RADIUS + 0.8;
    let at = |x: f32, y: f32| Area { x, y, width, height };
    let (centred, above, below) =
        (point.x - width / 2.0, point.y - gap - height + 1.0, point.y + gap - 1.0);
    [
        at(centred, above),
        at(centred, below),
        at(point.x + gap, above),
        at(point.x - gap - width, above),
        at(point.x + gap, below),
        at(point.x - gap - width, below),
    ]
}

/// Tops of stacked things, as near as possible to where they wish to be, one below the other,
/// within limits as far as they fit. Each wish is a top and a height; wishes are sorted.
fn spread(wishes: &[(f32, f32)], low: f32, high: f32) -> Vec<f32> {
    // Neighbours that touch form a group that stands at the mean of what its members wish.
    let mut groups: Vec<(f32, f32, usize)> = Vec::new();
    for &(top, height) in wishes {
        groups.push((top, height, 1));
        while let [.., upper, lower] = groups.as_slice() {
            if upper.0 + upper.1 <= lower.0 {
                break;
            }
            let (upper, lower) = (*upper, *lower);
            let members = (upper.2 + lower.2) as f32;
            let wish = (upper.0 * upper.2 as f32 + (lower.0 - upper.1) * lower.2 as f32) / members;
            groups.truncate(groups.len() - 2);
            groups.push((wish, upper.1 + lower.1, upper.2 + lower.2));
        }
    }
    let mut tops = Vec::with_capacity(wishes.len());
    let mut index = 0;
    let mut floor = low;
    let mut rest: f32 = wishes.iter().map(|(_, height)| height).sum();
    for (top, height, members) in groups {
        // Leaves room below for the groups to come.
        let mut at = top.min(high - rest).max(floor);
        rest -= height;
        for &(_, height) in &wishes[index..index + members] {
            tops.push(at);
            at += height;
        }
        floor = at;
        index += members;
    }
    tops
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_part_only_as_far_as_they_must() {
        assert_eq!(spread(&[(10.0, 5.0), (30.0, 5.0)], 0.0, 100.0), [10.0, 30.0]);
        assert_eq!(spread(&[(10.0, 10.0), (12.0, 10.0)], 0.0, 100.0), [6.0, 16.0]);
        assert_eq!(spread(&[(-5.0, 10.0), (98.0, 10.0)], 0.0, 100.0), [0.0, 90.0]);
    }

    proptest! {
        #[test]
        fn spread_things_never_overlap(mut wishes in prop::collection::vec((-20.0f32..120.0, 5.0f32..20.0), 0..5)) {
            wishes.sort_by(|a, b| a.0.total_cmp(&b.0));
            let tops = spread(&wishes, 0.0, 100.0);
            for index in 1..tops.len() {
                prop_assert!(tops[index - 1] + wishes[index - 1].1 <= tops[index] + 0.001);
            }
            for (top, wish) in tops.iter().zip(&wishes) {
                prop_assert!(*top >= -0.001 && top + wish.1 <= 100.001);
            }
        }
    }
}
