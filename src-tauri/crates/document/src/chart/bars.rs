//! Bars: standing where all words fit, else lying, with the value at the end of each.

use super::canvas::{Area, Drawing};
use super::check::ChartFault;
use super::drafter::{Drafter, Frame, Sample};
use super::lettering::{Lettering, Words};
use super::look::{FAINT, GRID, Look, level_line, upright_line};
use super::model::BarChart;
use super::number::NumberForm;
use super::scale::{Origin, Scale};
use crate::block::Align;
use crate::error::TypesetError;
use crate::page::Colour;

/// Largest share of the width names may take on the left of lying bars.
const NAMES_SHARE: f32 = 0.38;
/// Lines a name under a standing bar may have.
const LINES_BELOW: usize = 3;
/// Share of its place a group of standing bars takes.
const GROUP_SHARE: f32 = 0.7;
/// Widest standing bar, in em.
const WIDEST_BAR: f32 = 4.0;
/// Height of a plot of standing bars as a share of its width, and its limits in em.
const PLOT_SHARE: f32 = 0.4;
const PLOT_EM: (f32, f32) = (11.0, 19.0);
/// Narrowest plot, in em: room for the words in place of an unknown value.
const NARROWEST_PLOT: f32 = 9.0;
/// Ticks an axis aims at.
const TICKS: usize = 5;
/// Stands for an unknown value where there is no room for words; explained under the chart.
const UNKNOWN_MARK: &str = "…";

/// Draws the chart.
pub(super) fn draw(
    chart: &BarChart,
    frame: Frame<'_>,
    lettering: &mut dyn Lettering,
) -> Result<Drawing, TypesetError> {
    let values = chart.series.iter().flat_map(|series| &series.values).filter_map(|value| *value);
    let form = NumberForm::of(frame.lang, chart.measure.decimals, values.clone());
    let mut drafter = Drafter::new(frame, lettering);
    drafter.measure(&chart.measure)?;
    drafter.legend(chart.series.iter().map(|series| series.name.as_str()), Sample::Bar)?;
    let numbers = numbers(chart, form, &mut drafter)?;
    let bars = Bars { chart, numbers: &numbers, form };
    match bars.standing(&mut drafter)? {
        Some(plan) => bars.draw_standing(&plan, &mut drafter)?,
        None => bars.draw_lying(&mut drafter)?,
    }
    Ok(drafter.finish())
}

/// The values in digits, by series and category; `None` where unknown.
fn numbers(
    chart: &BarChart,
    form: NumberForm,
    drafter: &mut Drafter<'_>,
) -> Result<Vec<Vec<Option<Words>>>, TypesetError> {
    let mut all = Vec::with_capacity(chart.series.len());
    for series in &chart.series {
        let written = series
            .values
            .iter()
            .map(|value| value.map(|value| drafter.one_line(&form.write(value))).transpose());
        all.push(written.collect::<Result<Vec<_>, _>>()?);
    }
    Ok(all)
}

struct Bars<'c> {
    chart: &'c BarChart,
    numbers: &'c [Vec<Option<Words>>],
    form: NumberForm,
}

/// Measures of a plot of standing bars, in points.
struct Standing {
    scale: Scale,
    ticks: Vec<(f64, Words)>,
    names: Vec<Words>,
    left: f32,
    slot: f32,
    bar: f32,
}

impl Bars<'_> {
    fn values(&self) -> impl Iterator<Item = f64> + Clone + '_ {
        self.chart.series.iter().flat_map(|series| &series.values).filter_map(|value| *value)
    }

    fn negative(&self) -> bool {
        self.values().any(|value| value < 0.0)
    }

    fn ticks(
        &self,
        scale: Scale,
        drafter: &mut Drafter<'_>,
    ) -> Result<Vec<(f64, Words)>, TypesetError> {
        let form = self.form.for_step(scale.step);
        scale.ticks().map(|tick| Ok((tick, drafter.one_line(&form.write(tick))?))).collect()
    }

    /// The measures of standing bars, if every word has its room.
    fn standing(&self, drafter: &mut Drafter<'_>) -> Result<Option<Standing>, TypesetError> {
        let size = drafter.frame.size;
        let scale = Scale::over(self.values(), TICKS, Origin::Zero);
        let ticks = self.ticks(scale, drafter)?;
        let left = ticks.iter().map(|(_, words)| words.width).fold(0.0, f32::max) + drafter.gap();
        let slot = (drafter.frame.width - left) / self.chart.categories.len() as f32;
        let series = self.chart.series.len() as f32;
        let bar = (slot * GROUP_SHARE / series).min(WIDEST_BAR * size);
        // Neighbouring numbers must not touch whatever their heights.
        let number_room = if self.chart.series.len() == 1 { slot } else { bar } - 0.15 * size;
        let widest =
            self.numbers.iter().flatten().flatten().map(|words| words.width).fold(0.0, f32::max);
        if widest > number_room || bar < 0.6 * size {
            return Ok(None);
        }
        let room = slot - 0.4 * size;
        let letters = drafter.letters().align(Align::Centre);
        let mut names = Vec::with_capacity(self.chart.categories.len());
        for name in &self.chart.categories {
            if drafter.lettering.longest_part(name, letters)? > room {
                return Ok(None);
            }
            let words = drafter.set(name, letters, room)?;
            if words.lines.len() > LINES_BELOW {
                return Ok(None);
            }
            names.push(words);
        }
        Ok(Some(Standing { scale, ticks, names, left, slot, bar }))
    }

    fn draw_standing(
        &self,
        plan: &Standing,
        drafter: &mut Drafter<'_>,
    ) -> Result<(), TypesetError> {
        let size = drafter.frame.size;
        let line = drafter.line_height()?;
        let width = drafter.frame.width - plan.left;
        let height = (width * PLOT_SHARE).clamp(PLOT_EM.0 * size, PLOT_EM.1 * size);
        // Numbers stand above the bars, and below those that hang.
        let top = drafter.y + line;
        let bottom = top + height;
        let level = |value: f64| bottom - height * plan.scale.place(value);
        for (tick, words) in &plan.ticks {
            let y = level(*tick);
            drafter.canvas.push(level_line(plan.left, y, width, 0.4, GRID));
            let x = plan.left - drafter.gap() - words.width;
            drafter.canvas.words(words.clone(), x, y - words.line_height * 0.52);
        }
        let zero = level(0.0);
        let mut any_unknown = false;
        for (series, numbers) in self.numbers.iter().enumerate() {
            for (category, number) in numbers.iter().enumerate() {
                let group = plan.bar * self.chart.series.len() as f32;
                let x = plan.left + plan.slot * (category as f32 + 0.5) - group / 2.0
                    + plan.bar * series as f32;
                let (Some(value), Some(number)) =
                    (self.chart.series[series].values[category], number)
                else {
                    any_unknown = true;
                    let letters = drafter.letters().colour(FAINT);
                    let words = drafter.set(UNKNOWN_MARK, letters, f32::MAX)?;
                    let x = x + (plan.bar - words.width) / 2.0;
                    drafter.canvas.words(words, x, zero - line);
                    continue;
                };
                let end = level(value);
                if value != 0.0 {
                    let bar =
                        Area { x, y: end.min(zero), width: plan.bar, height: (end - zero).abs() };
                    drafter.canvas.extend(Look::of(series).bar(bar));
                }
                let y = if value < 0.0 { end } else { end - line };
                drafter.number(number.clone(), x + (plan.bar - number.width) / 2.0, y);
            }
        }
        drafter.canvas.push(level_line(plan.left, zero, width, 0.8, Colour::BLACK));
        let below = bottom + if self.negative() { line } else { 0.3 * size };
        for (category, name) in plan.names.iter().enumerate() {
            let x = plan.left + plan.slot * category as f32 + 0.2 * size;
            drafter.canvas.words(name.clone(), x, below);
        }
        drafter.y = below + plan.names.iter().map(Words::height).fold(0.0, f32::max);
        if any_unknown {
            drafter.y += drafter.gap();
            drafter.note(&format!("{UNKNOWN_MARK} : {}", drafter.frame.words.unknown))?;
        }
        Ok(())
    }

    fn draw_lying(&self, drafter: &mut Drafter<'_>) -> Result<(), TypesetError> {
        let size = drafter.frame.size;
        let gap = drafter.gap();
        let letters = drafter.letters().align(Align::Right);
        let names_room = drafter.frame.width * NAMES_SHARE;
        let names =
            self.chart.categories.iter().map(|name| drafter.set_evenly(name, letters, names_room));
        let names = names.collect::<Result<Vec<_>, _>>()?;
        let names_width = names.iter().map(|words| words.width).fold(0.0, f32::max);

        let beside = |negative: bool| {
            let values = self.chart.series.iter().flat_map(|series| &series.values);
            let numbers = values.zip(self.numbers.iter().flatten());
            let widths = numbers
                .filter_map(|(value, number)| Some(((*value)? < 0.0, number.as_ref()?.width)));
            widths
                .filter(|(below, _)| *below == negative)
                .map(|(_, width)| width + gap)
                .fold(0.0, f32::max)
        };
        let (before, after) = (beside(true), beside(false));
        let start = names_width + gap + before;
        let (scale, ticks) = self.lying_axis(start, after, drafter)?;
        let first = ticks.first().map_or(0.0, |(_, words)| words.width / 2.0);
        let last = ticks.last().map_or(0.0, |(_, words)| words.width / 2.0);
        let left = start.max(first);
        let width = drafter.frame.width - left - after.max(last);
        if width < NARROWEST_PLOT * size {
            return Err(drafter.lettering.refuse(ChartFault::NoRoom));
        }

        let letters = drafter.letters().italic().colour(FAINT);
        let unknown = drafter.set(&drafter.frame.words.unknown, letters, f32::MAX)?;
        let line =
            drafter.line_height()?.max(if self.numbers.iter().flatten().any(Option::is_none) {
                unknown.line_height
            } else {
                0.0
            });
        let bar = line.max(1.15 * size);
        let series = self.chart.series.len();
        let bars_height = bar * series as f32;
        let places: Vec<f32> =
            names.iter().map(|name| name.height().max(bars_height) + 0.7 * size).collect();
        let top = drafter.y;
        let bottom = top + places.iter().sum::<f32>();
        let along = |value: f64| left + width * scale.place(value);
        for (tick, _) in &ticks {
            drafter.canvas.push(upright_line(along(*tick), top, bottom - top, 0.4, GRID));
        }
        let zero = along(0.0);
        let mut y = top;
        for (category, (name, place)) in names.into_iter().zip(places).enumerate() {
            let middle = y + place / 2.0;
            let height = name.height();
            let x = names_width - name.width;
            drafter.canvas.words(name, x, middle - height / 2.0);
            for (series, numbers) in self.numbers.iter().enumerate() {
                let upper = middle - bars_height / 2.0 + bar * series as f32;
                let (Some(value), Some(number)) =
                    (self.chart.series[series].values[category], &numbers[category])
                else {
                    let y = upper + (bar - unknown.line_height) / 2.0;
                    let right = zero + gap;
                    let x = if right + unknown.width <= drafter.frame.width {
                        right
                    } else {
                        zero - gap - unknown.width
                    };
                    drafter.number(unknown.clone(), x, y);
                    continue;
                };
                let end = along(value);
                if value != 0.0 {
                    let inset = 0.08 * size;
                    let area = Area {
                        x: end.min(zero),
                        y: upper + inset,
                        width: (end - zero).abs(),
                        height: bar - 2.0 * inset,
                    };
                    drafter.canvas.extend(Look::of(series).bar(area));
                }
                let x = if value < 0.0 { end - 0.6 * gap - number.width } else { end + 0.6 * gap };
                drafter.number(number.clone(), x, upper + (bar - number.line_height) / 2.0);
            }
            y += place;
        }
        drafter.canvas.push(upright_line(zero, top, bottom - top, 0.8, Colour::BLACK));
        let below = bottom + 0.25 * size;
        let tall = ticks.iter().map(|(_, words)| words.height()).fold(0.0, f32::max);
        // Zero first; then what has room beside it, which only the longest numbers lack.
        let mut taken: Vec<(f32, f32)> = Vec::new();
        let (zeros, others): (Vec<_>, Vec<_>) =
            ticks.into_iter().partition(|(tick, _)| *tick == 0.0);
        for (tick, words) in zeros.into_iter().chain(others) {
            let x = along(tick) - words.width / 2.0;
            let end = x + words.width;
            if taken.iter().all(|(from, to)| end + gap <= *from || to + gap <= x) {
                taken.push((x, end));
                drafter.canvas.words(words, x, below);
            }
        }
        drafter.y = below + tall;
        Ok(())
    }

    /// An axis whose tick labels have room beside each other.
    fn lying_axis(
        &self,
        start: f32,
        after: f32,
        drafter: &mut Drafter<'_>,
    ) -> Result<(Scale, Vec<(f64, Words)>), TypesetError> {
        let mut count = TICKS;
        loop {
            let scale = Scale::over(self.values(), count, Origin::Zero);
            let ticks = self.ticks(scale, drafter)?;
            let widest = ticks.iter().map(|(_, words)| words.width).fold(0.0, f32::max);
            let width = drafter.frame.width - start.max(widest / 2.0) - after.max(widest / 2.0);
            let apart = width / (ticks.len().max(2) - 1) as f32;
            if apart >= widest + drafter.gap() || count == 1 {
                return Ok((scale, ticks));
            }
            count -= 1;
        }
    }
}
