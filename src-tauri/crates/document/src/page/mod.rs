//! Pages: the result of layout and the input of every page exporter.
//!
//! Lengths are points, `x` from the left and `y` **downwards** from the top of the page. Everything
//! on a page stands in a [`Chunk`] that says what it belongs to: a node of the structure tree, or
//! nothing but the page itself (an artifact).

mod drawing;
mod dump;
mod origin;
mod structure;

pub use drawing::{Outline, Path, PathStep, PlacedPage, PlacedPicture, Point, Stroke};
pub use origin::OriginArea;
pub use structure::{CellSpan, FigureNote, Kid, Node, NodeId, OutlineEntry, Role, Scope};

use crate::appended::AppendedFile;
use crate::block::{Lang, Meta, Origin};
use crate::error::Warning;
use crate::font::{FaceId, SuppliedFace};
use crate::picture::Picture;

/// A document as pages, ready for an exporter.
#[derive(Clone, Debug)]
pub struct Typeset {
    pub(crate) meta: Meta,
    pub(crate) pages: Vec<Page>,
    pub(crate) nodes: Vec<Node>,
    pub(crate) outline: Vec<OutlineEntry>,
    pub(crate) warnings: Vec<Warning>,
    pub(crate) pictures: Vec<Picture>,
    pub(crate) appended: Vec<AppendedFile>,
    /// The faces of the host in use; [`FaceId::Supplied`] counts them.
    pub(crate) supplied: Vec<SuppliedFace>,
    /// The page numbers that references print, in reading order.
    pub(crate) references: Vec<String>,
}

impl Typeset {
    /// What the document says about itself.
    pub fn meta(&self) -> &Meta {
        &self.meta
    }

    /// The pages in order; at least one.
    pub fn pages(&self) -> &[Page] {
        &self.pages
    }

    /// The structure tree; the first node is its root, parents stand before their children.
    pub fn structure(&self) -> &[Node] {
        &self.nodes
    }

    /// The listed headings in order.
    pub fn outline(&self) -> &[OutlineEntry] {
        &self.outline
    }

    /// The pictures on the pages, each once.
    pub fn pictures(&self) -> &[Picture] {
        &self.pictures
    }

    /// The appended files, each once.
    pub fn appended(&self) -> &[AppendedFile] {
        &self.appended
    }

    /// The faces of the host that are in use.
    pub fn supplied_faces(&self) -> &[SuppliedFace] {
        &self.supplied
    }

    /// What the author should know about.
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }
}

/// Width and height in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PageSize {
    /// Width in points.
    pub width: f32,
    /// Height in points.
    pub height: f32,
}

/// One page.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// Width and height.
    pub size: PageSize,
    /// The number of the page as contents and references call it: "7", in an annex numbered on its
    /// own "I-2".
    pub label: PageLabel,
    /// Content in reading order.
    pub chunks: Vec<Chunk>,
    /// Areas that lead to another place.
    pub links: Vec<Link>,
}

/// What a page is called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageLabel {
    /// What tells the pages of an annex from others of the same number; empty outside of annexes.
    pub prefix: String,
    /// The number, from 1.
    pub number: u32,
}

impl std::fmt::Display for PageLabel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}", self.prefix, self.number)
    }
}

/// Things on a page that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct Chunk {
    /// What they belong to.
    pub tag: Tag,
    /// The things in painting order.
    pub items: Vec<Item>,
}

/// What a chunk belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tag {
    /// Rules, tints and other decoration without meaning of its own.
    Layout,
    /// Page numbers and repeated header rows.
    Pagination,
    /// A node of the structure tree.
    Node(NodeId),
}

/// A thing on a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// Glyphs of one face and size on one baseline.
    Run(Run),
    /// A filled rectangle: a rule or a tint.
    Rule(Rule),
    /// A dotted leader.
    Leader(Leader),
    /// Lines and areas of a drawing.
    Path(Path),
    /// A picture.
    Picture(PlacedPicture),
    /// A page of an appended file.
    Appended(PlacedPage),
}

impl Item {
    pub(crate) fn shift(&mut self, dx: f32, dy: f32) {
        let (x, y) = match self {
            Self::Run(run) => (&mut run.x, &mut run.y),
            Self::Rule(rule) => (&mut rule.x, &mut rule.y),
            Self::Leader(leader) => (&mut leader.x, &mut leader.y),
            Self::Picture(picture) => (&mut picture.x, &mut picture.y),
            Self::Appended(page) => (&mut page.x, &mut page.y),
            Self::Path(path) => return path.shift(dx, dy),
        };
        *x += dx;
        *y += dy;
    }
}

/// Glyphs of one face, size, colour and language on one baseline.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// The face.
    pub face: FaceId,
    /// Size of the type in points.
    pub size: f32,
    /// Left end.
    pub x: f32,
    /// Baseline.
    pub y: f32,
    /// Colour of the glyphs.
    pub colour: Colour,
    /// Language of the words.
    pub lang: Lang,
    /// The glyphs from left to right.
    pub glyphs: Vec<Glyph>,
    /// The words the glyphs stand for, NFC.
    pub text: String,
    /// What the words were taken from, where their author said so.
    pub origin: Option<Origin>,
    /// The page number it stands for while pages are made.
    pub(crate) slot: Option<u32>,
}

impl Run {
    /// Sum of the advances in points.
    pub fn width(&self) -> f32 {
        self.glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * self.size / 1000.0
    }
}

/// One glyph. Lengths are thousandths of the type size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Glyph {
    /// Index in the face.
    pub id: u16,
    /// Distance to the origin of the next glyph, justification included.
    pub advance: f32,
    /// Shift of the outline to the right of the origin.
    pub x_offset: f32,
    /// Shift of the outline above the baseline.
    pub y_offset: f32,
    /// First byte of the run's text the glyph's cluster stands for.
    pub start: u32,
    /// End of those bytes; glyphs of one cluster share start and end.
    pub end: u32,
}

impl From<Rule> for Item {
    fn from(rule: Rule) -> Self {
        Self::Rule(rule)
    }
}

/// A filled rectangle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rule {
    /// Left edge.
    pub x: f32,
    /// Upper edge.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
    /// Fill.
    pub colour: Colour,
}

/// Round dots at an even distance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Leader {
    /// Centre of the first dot.
    pub x: f32,
    /// Centre line of the dots.
    pub y: f32,
    /// Distance between the centres of two dots.
    pub pitch: f32,
    /// Number of dots.
    pub count: u32,
    /// Diameter of a dot.
    pub diameter: f32,
}

/// Colour of ink.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Colour {
    /// From 0 (black) to 1 (white).
    Grey(f32),
    /// Red, green and blue from 0 to 1.
    Rgb(f32, f32, f32),
}

impl Colour {
    /// The ink of ordinary text.
    pub const BLACK: Self = Self::Grey(0.0);
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq)]
pub enum Destination {
    /// A height on a page of this document.
    Place {
        /// Index of the page.
        page: usize,
        /// Height on that page.
        y: f32,
    },
    /// An address outside of it.
    Address(String),
}

/// An area that leads to another place.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Left edge.
    pub x: f32,
    /// Upper edge.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
    /// Where it leads.
    pub to: Destination,
    /// What the link says, for readers who cannot see it.
    pub description: String,
    /// The node the link belongs to.
    pub node: NodeId,
}
