//! Vector charts: data in, lines and words out.
//!
//! A chart is drawn from its data alone, with the faces of the paper; nothing here knows pages,
//! files or the time. Every chart can be told apart without colour, every value that has room is
//! also printed in digits, and a value nobody knows is a gap that says so, never a zero.
//! [`Chart::table`] gives the same data as a table.

mod bars;
mod canvas;
mod check;
mod drafter;
mod heat;
pub(crate) mod lettering;
mod lines;
mod look;
mod model;
mod number;
mod scale;
mod table;
mod timeline;
mod words;

pub(crate) use canvas::Drawing;
pub use check::ChartFault;
pub(crate) use drafter::Frame;
pub use model::{
    BarChart, BarSeries, Chart, ChartDate, HeatCell, HeatMap, HeatRow, LineChart, LineSeries,
    LineStep, Measure, SeriesBreak, Timeline, TimelineEvent,
};
pub use words::ChartWords;

use crate::error::TypesetError;
use lettering::Lettering;

/// Draws a chart as wide as its frame and as high as it needs.
pub(crate) fn draw(
    chart: &Chart,
    frame: Frame<'_>,
    lettering: &mut dyn Lettering,
) -> Result<Drawing, TypesetError> {
    if let Err(fault) = chart.check() {
        return Err(lettering.refuse(fault));
    }
    match chart {
        Chart::Bars(chart) => bars::draw(chart, frame, lettering),
        Chart::Lines(chart) => lines::draw(chart, frame, lettering),
        Chart::Timeline(chart) => timeline::draw(chart, frame, lettering),
        Chart::HeatMap(chart) => heat::draw(chart, frame, lettering),
    }
}
