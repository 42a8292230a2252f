//! A grid shaded by amount, with the amounts in it where they have room.

use super::canvas::{Area, Drawing};
use super::check::ChartFault;
use super::drafter::{Drafter, Frame};
use super::lettering::{Lettering, Letters, Words};
use super::look::{FAINT, FRAME};
use super::model::{HeatCell, HeatMap};
use super::number::NumberForm;
use crate::block::Align;
use crate::error::TypesetError;
use crate::page::{Colour, Item, Outline, Path, Point, Rule, Stroke};

/// Largest share of the width names of rows may take.
const NAMES_SHARE: f32 = 0.34;
/// Shades from least to most, and whether words on them are white. Each is clearly darker than the
/// one before, on a black-and-white printer too.
const SHADES: [(Colour, Colour); 5] = [
    (Colour::Rgb(0.90, 0.94, 0.97), Colour::BLACK),
    (Colour::Rgb(0.72, 0.82, 0.91), Colour::BLACK),
    (Colour::Rgb(0.47, 0.65, 0.81), Colour::BLACK),
    (Colour::Rgb(0.22, 0.45, 0.67), Colour::Grey(1.0)),
    (Colour::Rgb(0.07, 0.25, 0.45), Colour::Grey(1.0)),
];
/// Tallest cell as a multiple of its width.
const TALLEST: f32 = 1.0;
/// Smallest type in which amounts are printed into cells, as a share of the drawing's.
const SMALLEST: f32 = 0.7;

/// Draws the chart.
pub(super) fn draw(
    map: &HeatMap,
    frame: Frame<'_>,
    lettering: &mut dyn Lettering,
) -> Result<Drawing, TypesetError> {
    let mut drafter = Drafter::new(frame, lettering);
    drafter.measure(&map.measure)?;
    let form = NumberForm::of(frame.lang, map.measure.decimals, values(map));
    let classes = Classes::of(map);
    let grid = Grid::plan(map, form, &mut drafter)?;
    grid.draw(map, form, &classes, &mut drafter)?;
    key(map, form, &classes, &mut drafter)?;
    Ok(drafter.finish())
}

fn values(map: &HeatMap) -> impl Iterator<Item = f64> + Clone + '_ {
    map.rows.iter().flat_map(|row| &row.cells).filter_map(|cell| match cell {
        HeatCell::Value(value) => Some(*value),
        HeatCell::Unknown | HeatCell::Absent => None,
    })
}

/// Ranges of amounts, one for each shade. Zero has none and stays white.
struct Classes {
    /// The largest amount of each class.
    tops: Vec<f64>,
}

impl Classes {
    /// Ranges of equal width up to a round number; fewer where whole numbers leave no more.
    fn of(map: &HeatMap) -> Self {
        let most = values(map).fold(0.0, f64::max);
        let whole = values(map).all(|value| value.fract() == 0.0);
        let count = if whole { SHADES.len().min(most as usize) } else { SHADES.len() };
        let width =
            super::scale::Scale::over([most].into_iter(), count.max(1), super::scale::Origin::Zero)
                .step;
        let tops = (1..=count).map(|index| width * index as f64).collect::<Vec<_>>();
        let needed = tops
            .iter()
            .position(|top| *top >= most * (1.0 - 1e-9))
            .map_or(tops.len(), |last| last + 1);
        Self { tops: tops[..needed].to_vec() }
    }

    /// Shade of an amount, and of words on it.
    fn shade(&self, value: f64) -> (Colour, Colour) {
        if value <= 0.0 {
            return (Colour::Grey(1.0), Colour::BLACK);
        }
        let class = self
            .tops
            .iter()
            .position(|top| value <= *top * (1.0 + 1e-9))
            .unwrap_or(self.tops.len().saturating_sub(1));
        self.shade_of(class)
    }

    /// The classes spread over all shades.
    fn shade_of(&self, class: usize) -> (Colour, Colour) {
        let last = SHADES.len() - 1;
        let index =
            if self.tops.len() > 1 { class * last / (self.tops.len() - 1) } else { last / 2 };
        SHADES[index.min(last)]
    }
}

/// Measures of the grid, in points.
struct Grid {
    names: Vec<Words>,
    names_width: f32,
    heads: Vec<Words>,
    column: f32,
    /// Type of the amounts; `None` if they have no room.
    amounts: Option<f32>,
}

impl Grid {
    fn plan(
        map: &HeatMap,
        form: NumberForm,
        drafter: &mut Drafter<'_>,
    ) -> Result<Self, TypesetError> {
        let size = drafter.frame.size;
        let letters = drafter.letters();
        let room = drafter.frame.width * NAMES_SHARE;
        let names = map
            .rows
            .iter()
            .map(|row| drafter.set_evenly(&row.label, letters, room))
            .collect::<Result<Vec<_>, _>>()?;
        let names_width = names.iter().map(|words| words.width).fold(0.0, f32::max) + drafter.gap();
        let column =
            ((drafter.frame.width - names_width) / map.columns.len() as f32).min(7.0 * size);
        let amounts = amounts_size(map, form, column, drafter)?;
        let centred = Letters::new(amounts.unwrap_or(size).min(size)).align(Align::Centre);
        let room = column - 0.1 * size;
        for head in &map.columns {
            if drafter.lettering.longest_part(head, centred)? > room {
                return Err(drafter.lettering.refuse(ChartFault::NoRoomForColumns {
                    columns: map.columns.len(),
                    head: head.clone(),
                }));
            }
        }
        let heads = map
            .columns
            .iter()
            .map(|head| drafter.set(head, centred, room))
            .collect::<Result<Vec<_>, _>>()?;
        Ok(Self { names, names_width, heads, column, amounts })
    }

    fn draw(
        &self,
        map: &HeatMap,
        form: NumberForm,
        classes: &Classes,
        drafter: &mut Drafter<'_>,
    ) -> Result<(), TypesetError> {
        let size = drafter.frame.size;
        let heads_height = self.heads.iter().map(Words::height).fold(0.0, f32::max);
        for (index, head) in self.heads.iter().enumerate() {
            let x = self.names_width + self.column * index as f32 + 0.05 * size;
            drafter.canvas.words(head.clone(), x, drafter.y + heads_height - head.height());
        }
        drafter.y += heads_height + 0.2 * size;
        for (row, name) in map.rows.iter().zip(&self.names) {
            let least = (1.7 * size).min(self.column * TALLEST).max(1.25 * size);
            let height = name.height().max(least);
            drafter.canvas.words(name.clone(), 0.0, drafter.y + (height - name.height()) / 2.0);
            for (index, cell) in row.cells.iter().enumerate() {
                let x = self.names_width + self.column * index as f32;
                let area = Area { x, y: drafter.y, width: self.column, height };
                self.cell(*cell, area, form, classes, drafter)?;
            }
            drafter.y += height;
        }
        drafter.y += drafter.gap();
        Ok(())
    }

    fn cell(
        &self,
        cell: HeatCell,
        area: Area,
        form: NumberForm,
        classes: &Classes,
        drafter: &mut Drafter<'_>,
    ) -> Result<(), TypesetError> {
        match cell {
            HeatCell::Absent => {}
            HeatCell::Unknown => drafter.canvas.items.extend(unknown_cell(area)),
            HeatCell::Value(value) => {
                let (shade, ink) = classes.shade(value);
                drafter.canvas.items.extend(filled_cell(area, shade));
                if let Some(size) =
                    self.amounts.filter(|_| value != 0.0 || area.width > 2.0 * drafter.frame.size)
                {
                    let words = drafter.set(
                        &form.write(value),
                        Letters::new(size).colour(ink),
                        f32::MAX,
                    )?;
                    let (x, y) = (
                        area.x + (area.width - words.width) / 2.0,
                        area.y + (area.height - words.height()) / 2.0,
                    );
                    drafter.canvas.words(words, x, y);
                }
            }
        }
        Ok(())
    }
}

/// The type in which every amount fits its cell.
fn amounts_size(
    map: &HeatMap,
    form: NumberForm,
    column: f32,
    drafter: &mut Drafter<'_>,
) -> Result<Option<f32>, TypesetError> {
    let mut widest = 0.0f32;
    for value in values(map) {
        widest = widest.max(drafter.one_line(&form.write(value))?.width);
    }
    let size = drafter.frame.size;
    let fitting =
        if widest > 0.0 { size * ((column - 0.3 * size) / widest).min(1.0) } else { size };
    Ok((fitting >= SMALLEST * size).then_some(fitting))
}

/// What the shades mean.
fn key(
    map: &HeatMap,
    form: NumberForm,
    classes: &Classes,
    drafter: &mut Drafter<'_>,
) -> Result<(), TypesetError> {
    let form = form.for_step(classes.tops.first().copied().unwrap_or(1.0));
    let mut entries = Vec::new();
    if values(map).any(|value| value == 0.0) {
        entries.push((Some(Colour::Grey(1.0)), form.write(0.0)));
    }
    let whole = values(map).all(|value| value.fract() == 0.0);
    for (class, top) in classes.tops.iter().enumerate() {
        let below = if class == 0 { 0.0 } else { classes.tops[class - 1] };
        let words = match (whole, below + 1.0 == *top) {
            (true, true) => form.write(*top),
            (true, false) => format!("{}–{}", form.write(below + 1.0), form.write(*top)),
            // Everything above the class below, up to the top.
            (false, _) => format!("> {}–{}", form.write(below), form.write(*top)),
        };
        entries.push((Some(classes.shade_of(class).0), words));
    }
    if map.rows.iter().flat_map(|row| &row.cells).any(|cell| *cell == HeatCell::Unknown) {
        entries.push((None, drafter.frame.words.unknown.clone()));
    }
    let size = drafter.frame.size;
    let (sample, lead) = (1.6 * size, 2.0 * size);
    let letters = drafter.letters();
    let room = drafter.frame.width - lead;
    let entries =
        entries.into_iter().map(|(shade, words)| Ok((shade, drafter.set(&words, letters, room)?)));
    let entries = entries.collect::<Result<Vec<_>, TypesetError>>()?;
    // Digits and letters of another script share their baseline.
    let baseline = entries.iter().map(|(_, words)| words.baseline).fold(0.0, f32::max);
    let mut x = 0.0;
    let mut line = 0.0f32;
    for (shade, words) in entries {
        let drop = baseline - words.baseline;
        if x > 0.0 && x + lead + words.width > drafter.frame.width {
            drafter.y += line;
            (x, line) = (0.0, 0.0);
        }
        let height = 0.8 * size;
        let area =
            Area { x, y: drafter.y + baseline - height + 0.08 * size, width: sample, height };
        drafter
            .canvas
            .items
            .extend(shade.map_or_else(|| unknown_cell(area), |shade| filled_cell(area, shade)));
        line = line.max(drop + words.height());
        let width = words.width;
        drafter.canvas.words(words, x + lead, drafter.y + drop);
        x += lead + width + 1.4 * size;
    }
    drafter.y += line;
    Ok(())
}

fn filled_cell(area: Area, shade: Colour) -> Vec<Item> {
    let Area { x, y, width, height } = area;
    vec![Item::Rule(Rule { x, y, width, height, colour: shade }), Item::Path(frame(area))]
}

/// Crossed out from corner to corner: neither empty nor a shade.
fn unknown_cell(area: Area) -> Vec<Item> {
    let [_, upper, _, lower] = area.corners();
    let cross = Path {
        outlines: Outline::polyline([Point::new(lower.x, lower.y), Point::new(upper.x, upper.y)])
            .into_iter()
            .collect(),
        fill: None,
        stroke: Some(Stroke::new(FAINT, 0.5)),
    };
    vec![Item::Path(cross), Item::Path(frame(area))]
}

fn frame(area: Area) -> Path {
    let outlines = Outline::polygon(area.corners()).into_iter().collect();
    Path { outlines, fill: None, stroke: Some(Stroke::new(FRAME, 0.35)) }
}
