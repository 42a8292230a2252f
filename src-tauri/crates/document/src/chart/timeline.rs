//! Events in rows beside a time axis: a mark for a day, a bar for a span, a hatched bar for a date
//! known only by month or year.

use chrono::{Datelike, NaiveDate};

use super::canvas::{Area, Drawing};
use super::drafter::{Drafter, Frame, Sample};
use super::lettering::{Lettering, Words};
use super::look::{FAINT, GRID, Look, MARK_RADIUS, level_line, upright_line};
use super::model::{Timeline, TimelineEvent};
use crate::error::TypesetError;
use crate::page::{Colour, Point};

/// Largest shares of the width taken by dates and by words.
const DATES_SHARE: f32 = 0.2;
const WORDS_SHARE: f32 = 0.38;
/// Length of the shortest bar in points.
const SHORTEST_SPAN: f32 = 3.0 * MARK_RADIUS;
/// Height of a bar in em.
const BAR: f32 = 0.62;
/// Most ticks, and the least gap between their labels in em.
const MOST_TICKS: usize = 10;
const LABEL_GAP: f32 = 0.6;

/// Draws the chart.
pub(super) fn draw(
    chart: &Timeline,
    frame: Frame<'_>,
    lettering: &mut dyn Lettering,
) -> Result<Drawing, TypesetError> {
    let mut drafter = Drafter::new(frame, lettering);
    drafter.legend(chart.groups.iter().map(String::as_str), Sample::Mark)?;
    let rows = rows(chart, &mut drafter)?;
    let size = frame.size;
    let gap = 1.2 * size;
    let dates = rows.iter().map(|row| row.date.width).fold(0.0, f32::max);
    let words_x = if dates > 0.0 { dates + gap } else { 0.0 };
    let words = rows.iter().map(|row| row.words.width).fold(0.0, f32::max);
    let left = words_x + words + gap;
    let axis = Axis::over(chart, left, frame.width - left - 0.5 * size, &mut drafter)?;

    let top = drafter.y + axis.as_ref().map_or(0.0, |axis| axis.height + 0.3 * size);
    if let Some(axis) = &axis {
        axis.labels(drafter.y, &mut drafter);
    }
    drafter.canvas.push(level_line(0.0, top, frame.width, 0.6, Colour::BLACK));
    let mut y = top;
    for (row, event) in rows.into_iter().zip(&chart.events) {
        let height = row.height(size);
        let middle = y + height / 2.0;
        if y > top {
            drafter.canvas.push(level_line(0.0, y, frame.width, 0.3, GRID));
        }
        let first_line = middle - row.text_height() / 2.0;
        // Digits and letters of another script share their first baseline.
        let baseline = row.date.baseline.max(row.words.baseline);
        let (date_y, words_y) =
            (first_line + baseline - row.date.baseline, first_line + baseline - row.words.baseline);
        drafter.canvas.words(row.date, 0.0, date_y);
        drafter.canvas.words(row.words, words_x, words_y);
        match &axis {
            Some(axis) if event.from.or(event.to).is_some() => {
                axis.grid(y, height, &mut drafter);
                axis.event(event, middle, &mut drafter);
            }
            _ => {
                let letters = drafter.letters().italic().colour(FAINT);
                let unknown = drafter.set(&frame.words.unknown, letters, frame.width - left)?;
                let height = unknown.height();
                drafter.canvas.words(unknown, left, middle - height / 2.0);
            }
        }
        y += height;
    }
    drafter.canvas.push(level_line(0.0, y, frame.width, 0.6, Colour::BLACK));
    drafter.y = y;
    Ok(drafter.finish())
}

/// What stands on the left of a row.
struct RowWords {
    date: Words,
    words: Words,
    /// Least height, for words on the right.
    least: f32,
}

impl RowWords {
    fn height(&self, size: f32) -> f32 {
        self.text_height().max(self.least) + 0.55 * size
    }

    fn text_height(&self) -> f32 {
        let baseline = self.date.baseline.max(self.words.baseline);
        let tall = |words: &Words| baseline - words.baseline + words.height();
        tall(&self.date).max(tall(&self.words))
    }
}

fn rows(chart: &Timeline, drafter: &mut Drafter<'_>) -> Result<Vec<RowWords>, TypesetError> {
    let width = drafter.frame.width;
    let letters = drafter.letters();
    let undated = {
        let letters = letters.italic();
        let room = width * (1.0 - DATES_SHARE - WORDS_SHARE) - 2.4 * drafter.frame.size;
        drafter.set(&drafter.frame.words.unknown, letters, room)?.height()
    };
    let row = |event: &TimelineEvent| {
        Ok(RowWords {
            date: drafter.set_evenly(&event.date, letters, width * DATES_SHARE)?,
            words: drafter.set_evenly(&event.words, letters, width * WORDS_SHARE)?,
            least: if event.from.or(event.to).is_none() { undated } else { 0.0 },
        })
    };
    chart.events.iter().map(row).collect()
}

/// The time axis.
struct Axis {
    left: f32,
    width: f32,
    first: NaiveDate,
    days: f32,
    ticks: Vec<Tick>,
    /// Height of the labels.
    height: f32,
}

/// A tick of the axis.
struct Tick {
    x: f32,
    /// Left edge of the label, which stays within the axis.
    label_x: f32,
    label: Words,
}

impl Axis {
    /// An axis of whole months or years over all events; `None` if no event has a date.
    fn over(
        chart: &Timeline,
        left: f32,
        width: f32,
        drafter: &mut Drafter<'_>,
    ) -> Result<Option<Self>, TypesetError> {
        let dates = || {
            chart
                .events
                .iter()
                .flat_map(|event| [event.from, event.to])
                .flatten()
                .filter_map(|date| date.days())
        };
        let (Some(first), Some(last)) =
            (dates().map(|(first, _)| first).min(), dates().map(|(_, last)| last).max())
        else {
            return Ok(None);
        };
        for step in [1, 3, 6, 12, 24, 60, 120, 300, 600, 1200, 6000, 12_000, 120_000] {
            let start = months_of(first).div_euclid(step) * step;
            let end = (months_of(last).div_euclid(step) + 1) * step;
            let count = ((end - start) / step) as usize;
            let last_step = step == 120_000;
            if count > MOST_TICKS && !last_step {
                continue;
            }
            let (Some(origin), Some(after)) = (month_start(start), month_start(end)) else {
                continue;
            };
            let days = (after - origin).num_days() as f32;
            let axis = Self { left, width, first: origin, days, ticks: Vec::new(), height: 0.0 };
            let ticks = axis.ticks(start, count, step, drafter)?;
            let apart = LABEL_GAP * drafter.frame.size;
            let fits = ticks
                .windows(2)
                .all(|pair| pair[0].label_x + pair[0].label.width + apart <= pair[1].label_x);
            if fits || last_step {
                let height = ticks.iter().map(|tick| tick.label.height()).fold(0.0, f32::max);
                return Ok(Some(Self { ticks, height, ..axis }));
            }
        }
        Ok(None)
    }

    /// A tick at the beginning of every step; the end of the axis belongs to no event and has none.
    fn ticks(
        &self,
        start: i32,
        count: usize,
        step: i32,
        drafter: &mut Drafter<'_>,
    ) -> Result<Vec<Tick>, TypesetError> {
        let mut ticks = Vec::with_capacity(count);
        for month in (0..count as i32).map(|index| start + index * step) {
            let Some(day) = month_start(month) else { continue };
            let (year, of_year) = (month.div_euclid(12), month.rem_euclid(12) + 1);
            let label =
                if step % 12 == 0 { year.to_string() } else { format!("{of_year:02}/{year}") };
            let label = drafter.one_line(&label)?;
            let x = self.place(day);
            let rightmost = self.left + self.width - label.width;
            let label_x = (x - label.width / 2.0).clamp(self.left.min(rightmost), rightmost);
            ticks.push(Tick { x, label_x, label });
        }
        Ok(ticks)
    }

    fn place(&self, day: NaiveDate) -> f32 {
        self.left + self.width * ((day - self.first).num_days() as f32 / self.days)
    }

    fn labels(&self, y: f32, drafter: &mut Drafter<'_>) {
        for tick in &self.ticks {
            drafter.canvas.words(tick.label.clone(), tick.label_x, y);
        }
    }

    /// The lines of the ticks across a row.
    fn grid(&self, top: f32, height: f32, drafter: &mut Drafter<'_>) {
        for tick in &self.ticks {
            drafter.canvas.push(upright_line(tick.x, top, height, 0.4, GRID));
        }
    }

    fn event(&self, event: &TimelineEvent, middle: f32, drafter: &mut Drafter<'_>) {
        let look = Look::of(event.group);
        let size = drafter.frame.size;
        let Some((from, to)) = event.from.or(event.to).zip(event.to.or(event.from)) else { return };
        let (Some((first, first_end)), Some((last_begin, last))) = (from.days(), to.days()) else {
            return;
        };
        let bar = |begin: NaiveDate, end: NaiveDate| {
            // A day is as wide as it is long, from its morning to its evening.
            let after = end.succ_opt().unwrap_or(end);
            let (x, right) = (self.place(begin), self.place(after));
            let width = (right - x).max(0.8);
            Area { x, y: middle - BAR * size / 2.0, width, height: BAR * size }
        };
        let exact = first == first_end && last_begin == last;
        if first == last && bar(first, last).width <= 2.4 * MARK_RADIUS {
            drafter.canvas.push(
                look.mark(Point::new(bar(first, last).x + bar(first, last).width / 2.0, middle)),
            );
        } else if exact {
            drafter.canvas.extend(look.span(widened(bar(first, last)), true));
        } else {
            drafter.canvas.extend(look.span(widened(bar(first, last)), false));
            // What is certain of it: from the last day it may have begun to the first it may have
            // ended.
            if first_end < last_begin {
                drafter.canvas.extend(look.span(bar(first_end, last_begin), true));
            }
        }
    }
}

/// A bar too short to be seen as one, made longer about its middle: a span is not a day.
fn widened(bar: Area) -> Area {
    let missing = (SHORTEST_SPAN - bar.width).max(0.0);
    Area { x: bar.x - missing / 2.0, width: bar.width + missing, ..bar }
}

/// Months since the year 0.
fn months_of(day: NaiveDate) -> i32 {
    day.year() * 12 + day.month0() as i32
}

fn month_start(months: i32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(months.div_euclid(12), months.rem_euclid(12) as u32 + 1, 1)
}
