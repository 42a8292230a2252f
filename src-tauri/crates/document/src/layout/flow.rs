//! What layout of blocks hands to the pagination: strips of content one below the other.

use super::geometry::Geometry;
use crate::error::Place;
use crate::page::{Chunk, NodeId};

/// One step of the flow.
#[derive(Debug)]
pub(super) enum Flow {
    /// Content that is not divided.
    Strip(Strip),
    /// Empty height in points; vanishes at the top and bottom of a page.
    Space(f32),
    /// Takes its share, by weight, of the height left over when a page is ended by a page break.
    Fill(f32),
    /// Continues on a new page.
    PageBreak,
    /// Continues on a new page of this layout, by index in
    /// [`super::compose::Composition::layouts`].
    Layout(usize),
}

/// How the pages from some point on lie and count.
#[derive(Clone, Debug)]
pub(super) struct PageLayout {
    pub(super) geometry: Geometry,
    /// Pages of one series are numbered together, in order; 0 is that of the document.
    pub(super) series: usize,
    /// What tells page numbers of the series from others.
    pub(super) prefix: String,
    pub(super) furniture: Furniture,
}

/// What is printed around the text of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Furniture {
    /// Page number and running lines.
    Full,
    /// The page number only: the page is a cover.
    Number,
    /// Nothing: the page is another paper's.
    None,
}

/// A note at the foot of a page: its lines, one strip each.
#[derive(Debug)]
pub(super) struct Footnote {
    pub(super) lines: Vec<Strip>,
}

/// Content that is not divided, as wide as the page. Lengths in points; `y` of the chunks counts
/// from the top of the strip.
#[derive(Debug, Default)]
pub(super) struct Strip {
    pub(super) height: f32,
    /// Gap above and below; of two adjoining gaps the larger counts.
    pub(super) before: f32,
    pub(super) after: f32,
    /// Whether the next strip must stand on the same page.
    pub(super) keep_next: bool,
    pub(super) chunks: Vec<Chunk>,
    /// What starts here: headings by their index, labels after them.
    pub(super) anchors: Vec<usize>,
    /// The table it is a row of.
    pub(super) table: Option<TableRow>,
    /// The entry of a table of contents it is a line of.
    pub(super) entry: Option<EntryLine>,
}

/// A strip that belongs to a table.
#[derive(Clone, Copy, Debug)]
pub(super) struct TableRow {
    /// Index in [`super::Composition::tables`].
    pub(super) table: usize,
    /// Whether it is a header row itself.
    pub(super) header: bool,
    /// Whether the row begins in a strip above.
    pub(super) continued_above: bool,
}

/// What of a table is needed at every page break.
#[derive(Debug)]
pub(super) struct TableFrame {
    /// Left edge and width of the table.
    pub(super) x: f32,
    pub(super) width: f32,
    /// Thickness of its rules.
    pub(super) rule: f32,
    /// Header rows as they are repeated; empty if they are not.
    pub(super) header: Vec<Chunk>,
    pub(super) header_height: f32,
}

/// A line of an entry of a table of contents.
#[derive(Clone, Copy, Debug)]
pub(super) struct EntryLine {
    /// Index of the heading in [`super::compose::Composition::headings`].
    pub(super) heading: usize,
    /// The link node of the entry.
    pub(super) node: NodeId,
    /// Left edge of the words and of the measure.
    pub(super) x: f32,
    pub(super) width: f32,
    /// On the last line: where the words end, their size and the baseline.
    pub(super) number: Option<NumberSlot>,
}

/// Where the page number of an entry goes. Lengths in points.
#[derive(Clone, Copy, Debug)]
pub(super) struct NumberSlot {
    pub(super) words_end: f32,
    pub(super) right: f32,
    pub(super) baseline: f32,
    pub(super) size: f32,
    pub(super) bold: bool,
}

/// A flow with the places its strips came from, for messages.
#[derive(Debug, Default)]
pub(super) struct FlowList {
    pub(super) steps: Vec<Flow>,
    /// For each block: the first step it produced, and its place.
    pub(super) origins: Vec<(usize, Place)>,
    /// Anchors waiting for a strip to start at.
    pub(super) pending: Vec<usize>,
}

impl FlowList {
    pub(super) fn push(&mut self, mut strip: Strip) {
        strip.anchors.append(&mut self.pending);
        self.steps.push(Flow::Strip(strip));
    }

    /// Anchors after which nothing came belong to what came last.
    pub(super) fn close(&mut self) {
        let strips = self.steps.iter_mut().rev();
        let last = strips
            .filter_map(|step| if let Flow::Strip(strip) = step { Some(strip) } else { None })
            .next();
        if let Some(strip) = last {
            strip.anchors.append(&mut self.pending);
        }
    }

    /// The last step if it is a strip.
    pub(super) fn last_strip(&mut self) -> Option<&mut Strip> {
        match self.steps.last_mut() {
            Some(Flow::Strip(strip)) => Some(strip),
            _ => None,
        }
    }

    /// The block a step came from.
    pub(super) fn origin(&self, step: usize) -> Place {
        let after = self.origins.partition_point(|(first, _)| *first <= step);
        match self.origins.get(after.wrapping_sub(1)) {
            Some((_, place)) => place.clone(),
            None => Place::whole(),
        }
    }
}
