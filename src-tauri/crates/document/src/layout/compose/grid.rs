//! The grid of a table: which cell stands where, and how wide the columns are.

pub(crate) use super::table::Area;
use crate::block::{Cell, ColumnWidth, Row};

/// A cell in its place.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Placed<'t> {
    pub(crate) cell: &'t Cell,
    /// Position among the cells of its row as given; that of the first missing one for a cell
    /// filled in.
    pub(super) index: usize,
    pub(crate) column: usize,
    pub(crate) columns: usize,
    pub(crate) rows: usize,
}

/// Why cells do not fit together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Misfit {
    /// Position of the row.
    pub(super) row: usize,
    pub(super) reason: &'static str,
}

/// Puts the cells of rows in their places, and `empty` where there is none.
pub(crate) fn place<'t>(
    rows: &'t [Row],
    columns: usize,
    empty: &'t Cell,
) -> Result<Vec<Vec<Placed<'t>>>, Misfit> {
    // For each column the rows still covered from above.
    let mut covered = vec![0usize; columns];
    let mut out = Vec::with_capacity(rows.len());
    for (number, row) in rows.iter().enumerate() {
        let misfit = |reason| Misfit { row: number, reason };
        let below = rows.len() - number;
        let mut placed = Vec::with_capacity(columns);
        let mut column = 0;
        let skip = |covered: &[usize], mut at: usize| {
            while covered.get(at).is_some_and(|rows| *rows > 0) {
                at += 1;
            }
            at
        };
        let mut next: Vec<(usize, usize)> = Vec::new();
        for (index, cell) in row.cells.iter().enumerate() {
            column = skip(&covered, column);
            let (span, rows) = (usize::from(cell.columns.max(1)), usize::from(cell.rows.max(1)));
            if column + span > columns {
                return Err(misfit("has more cells than columns"));
            }
            if covered[column..column + span].iter().any(|rows| *rows > 0) {
                return Err(misfit("has a cell where one from a row above still reaches"));
            }
            if rows > below {
                return Err(misfit("has a cell that reaches below the last row"));
            }
            placed.push(Placed { cell, index, column, columns: span, rows });
            next.extend((column..column + span).map(|column| (column, rows)));
            column += span;
        }
        loop {
            column = skip(&covered, column);
            if column >= columns {
                break;
            }
            placed.push(Placed {
                cell: empty,
                index: row.cells.len(),
                column,
                columns: 1,
                rows: 1,
            });
            column += 1;
        }
        for rows in &mut covered {
            *rows = rows.saturating_sub(1);
        }
        for (column, rows) in next {
            covered[column] = rows - 1;
        }
        out.push(placed);
    }
    Ok(out)
}

/// Lengths of stretches of rows joined by cells that span them, in order.
pub(super) fn groups(rows: &[Vec<Placed<'_>>]) -> Vec<usize> {
    let mut out = Vec::with_capacity(rows.len());
    let (mut start, mut end) = (0, 0);
    for (number, row) in rows.iter().enumerate() {
        if number > 0 && number >= end {
            out.push(number - start);
            start = number;
        }
        end = row.iter().map(|placed| number + placed.rows).fold(end.max(number + 1), usize::max);
    }
    if !rows.is_empty() {
        out.push(rows.len() - start);
    }
    out
}

/// What the words of an automatic column need, padding included, in points.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Needs {
    /// To stand on one line.
    pub(crate) widest: f32,
    /// To be broken no further than between words.
    pub(crate) least: f32,
}

/// Left edges of the columns and the right edge of the last; `None` if they have no room. `needs`
/// are those of automatic columns and, as far as they are known, what shares must have for their
/// words to stay whole; `least` is what any column must have.
pub(crate) fn edges(
    widths: &[ColumnWidth],
    needs: &[Needs],
    area: Area,
    least: f32,
) -> Option<Vec<f32>> {
    let fixed: f32 = widths
        .iter()
        .map(|width| if let ColumnWidth::Mm(mm) = width { super::mm(*mm).max(least) } else { 0.0 })
        .sum();
    let shares: f32 =
        widths.iter().filter(|width| matches!(width, ColumnWidth::Share(_))).count() as f32;
    let free = area.width - fixed - shares * least;
    let autos = automatic(widths, needs, free, least, shares == 0.0)?;
    let rest = area.width - fixed - autos.iter().sum::<f32>();
    let weights = || {
        widths.iter().filter_map(|width| {
            if let ColumnWidth::Share(share) = width { Some(*share) } else { None }
        })
    };
    let sharing =
        widths.iter().zip(needs).filter(|(width, _)| matches!(width, ColumnWidth::Share(_)));
    let whole: Vec<f32> = sharing.map(|(_, needs)| needs.least.max(least)).collect();
    // Where there is no room for that, words are cut.
    let shared = shares_of(weights(), rest, &whole)
        .or_else(|| shares_of(weights(), rest, &vec![least; whole.len()]));
    let mut shared = shared?.into_iter();
    let mut autos = autos.into_iter();
    let mut out = vec![area.x];
    let mut x = area.x;
    for width in widths {
        x += match width {
            ColumnWidth::Mm(mm) => super::mm(*mm).max(least),
            ColumnWidth::Share(_) => shared.next().unwrap_or(least),
            ColumnWidth::Auto => autos.next().unwrap_or(least),
        };
        out.push(x);
    }
    Some(out)
}

/// Widths of the automatic columns in `free`: what they ask for if there is room, else between the
/// least they need and that, in proportion. If they have the table to themselves they fill it.
fn automatic(
    widths: &[ColumnWidth],
    needs: &[Needs],
    free: f32,
    least: f32,
    alone: bool,
) -> Option<Vec<f32>> {
    let needs: Vec<Needs> = widths
        .iter()
        .zip(needs)
        .filter(|(width, _)| matches!(width, ColumnWidth::Auto))
        .map(|(_, n)| *n)
        .collect();
    let count = needs.len() as f32;
    if free < count * least {
        return None;
    }
    let sum = |f: fn(&Needs) -> f32| needs.iter().map(|need| f(need).max(least)).sum::<f32>();
    let (most, fewest) = (sum(|need| need.widest), sum(|need| need.least));
    if most <= free {
        let stretch = if alone && most > 0.0 { free / most } else { 1.0 };
        return Some(needs.iter().map(|need| need.widest.max(least) * stretch).collect());
    }
    if fewest <= free {
        let share = (free - fewest) / (most - fewest);
        let width = |need: &Needs| {
            let low = need.least.max(least);
            low + (need.widest.max(least) - low) * share
        };
        return Some(needs.iter().map(width).collect());
    }
    // Words will be cut: everyone gives in proportion to what it needs.
    shares_of(needs.iter().map(|need| need.least.max(least)), free, &vec![least; needs.len()])
}

/// Divides a width by weights, giving every part at least what `least` says of it; `None` if that
/// is impossible.
fn shares_of(weights: impl Iterator<Item = f32>, width: f32, least: &[f32]) -> Option<Vec<f32>> {
    let weights: Vec<f32> = weights.collect();
    if least.iter().sum::<f32>() > width + 0.01 {
        return None;
    }
    let mut at_least = vec![false; weights.len()];
    loop {
        let fixed: f32 =
            least.iter().zip(&at_least).filter(|(_, fixed)| **fixed).map(|(least, _)| least).sum();
        let free: f32 =
            weights.iter().zip(&at_least).filter(|(_, fixed)| !**fixed).map(|(w, _)| w).sum();
        let share = |weight: f32| (width - fixed) * (weight / free);
        let too_small =
            (0..weights.len()).find(|&part| !at_least[part] && share(weights[part]) < least[part]);
        match too_small {
            Some(part) => at_least[part] = true,
            None => {
                let width_of =
                    |part: usize| if at_least[part] { least[part] } else { share(weights[part]) };
                return Some((0..weights.len()).map(width_of).collect());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_share_the_width_and_nobody_gets_less_than_the_least() {
        assert_eq!(shares_of([1.0, 3.0].into_iter(), 400.0, &[30.0; 2]), Some(vec![100.0, 300.0]));
        assert_eq!(
            shares_of([0.01, 1.0, 1.0].into_iter(), 430.0, &[30.0; 3]),
            Some(vec![30.0, 200.0, 200.0])
        );
        assert_eq!(
            shares_of([1.0, 1.0, 2.0].into_iter(), 400.0, &[130.0, 30.0, 30.0]),
            Some(vec![130.0, 90.0, 180.0])
        );
        assert_eq!(shares_of([1.0; 20].into_iter(), 430.0, &[30.0; 20]), None);
    }

    #[test]
    fn shares_keep_their_words_whole_while_there_is_room() {
        let area = Area { x: 0.0, width: 300.0 };
        let need = |least| Needs { widest: 0.0, least };
        let columns = [ColumnWidth::Share(1.0), ColumnWidth::Share(5.0)];
        assert_eq!(
            edges(&columns, &[need(80.0), need(0.0)], area, 20.0),
            Some(vec![0.0, 80.0, 300.0])
        );
        assert_eq!(
            edges(&columns, &[need(280.0), need(80.0)], area, 20.0),
            Some(vec![0.0, 50.0, 300.0])
        );
    }

    #[test]
    fn automatic_columns_take_what_they_need_and_shares_the_rest() {
        let area = Area { x: 0.0, width: 400.0 };
        let need = |widest, least| Needs { widest, least };
        let columns = [ColumnWidth::Auto, ColumnWidth::Share(1.0), ColumnWidth::Auto];
        let needs = [need(50.0, 20.0), Needs::default(), need(90.0, 40.0)];
        assert_eq!(edges(&columns, &needs, area, 20.0), Some(vec![0.0, 50.0, 310.0, 400.0]));
        // Alone they fill the table, in proportion.
        let edges_alone =
            edges(&[ColumnWidth::Auto; 2], &[need(50.0, 20.0), need(150.0, 20.0)], area, 20.0);
        assert_eq!(edges_alone, Some(vec![0.0, 100.0, 400.0]));
        // Where there is too little they keep their words whole.
        let narrow =
            edges(&[ColumnWidth::Auto; 2], &[need(300.0, 100.0), need(500.0, 200.0)], area, 20.0);
        assert_eq!(narrow, Some(vec![0.0, 140.0, 400.0]));
    }

    #[test]
    fn cells_flow_around_those_that_span_rows() {
        let empty = Cell::empty();
        let rows = [
            Row::new([Cell::new("a").rows(2), Cell::new("b"), Cell::new("c")]),
            Row::new([Cell::new("d")]),
            Row::new(["e"]),
        ];
        let placed = place(&rows, 3, &empty).unwrap();
        let columns: Vec<Vec<usize>> =
            placed.iter().map(|row| row.iter().map(|cell| cell.column).collect()).collect();
        assert_eq!(columns, [vec![0, 1, 2], vec![1, 2], vec![0, 1, 2]]);
        assert_eq!(groups(&placed), [2, 1]);
    }

    #[test]
    fn cells_that_do_not_fit_together_are_refused() {
        let empty = Cell::empty();
        let crowded = [Row::new([Cell::new("a").rows(2)]), Row::new(["b", "c"])];
        assert_eq!(place(&crowded, 2, &empty).unwrap_err().row, 1);
        let deep = [Row::new([Cell::new("a").rows(2)])];
        assert!(place(&deep, 2, &empty).is_err());
        let across = [
            Row::new([Cell::new("a"), Cell::new("b").rows(2), Cell::new("c")]),
            Row::new([Cell::new("d").columns(2)]),
        ];
        assert!(place(&across, 3, &empty).is_err());
    }
}
