//! The structure tree and the outline: what a reader without eyes, and a viewer's side bar, go by.

use crate::block::{Lang, Marker};

/// Index of a node in [`super::Typeset::structure`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeId(pub(crate) usize);

impl NodeId {
    /// The root of every tree.
    pub const ROOT: Self = Self(0);

    /// Position in the list of nodes.
    pub fn index(self) -> usize {
        self.0
    }
}

/// A node of the structure tree.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// What the node is.
    pub role: Role,
    /// The node it belongs to; the root belongs to itself.
    pub parent: NodeId,
    /// What it holds, in reading order.
    pub kids: Vec<Kid>,
    /// Language where it differs from the document's.
    pub lang: Option<Lang>,
    /// Words of a heading.
    pub title: Option<String>,
    /// What a figure shows.
    pub figure: Option<FigureNote>,
}

/// A figure for those who cannot see it, and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureNote {
    /// What it shows, in words.
    pub alt: String,
    /// Left edge, upper edge, width and height on its page, in points.
    pub bounds: [f32; 4],
}

impl Node {
    /// A node without anything in it.
    pub(crate) fn new(role: Role, parent: NodeId) -> Self {
        Self { role, parent, kids: Vec::new(), lang: None, title: None, figure: None }
    }
}

/// What a node holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kid {
    /// Another node.
    Node(NodeId),
    /// The n-th chunk among those of a page that belong to nodes.
    Content {
        /// Index of the page.
        page: usize,
        /// Position among the page's chunks that belong to nodes.
        mark: u32,
    },
    /// A link of a page.
    Link {
        /// Index of the page.
        page: usize,
        /// Index in the page's links.
        link: usize,
    },
}

/// Direction a header cell speaks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The cells below.
    Column,
    /// The cells to the right.
    Row,
}

/// Columns and rows a cell covers; both at least 1.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct CellSpan {
    /// Columns covered.
    pub columns: u16,
    /// Rows covered.
    pub rows: u16,
}

impl CellSpan {
    /// One column and one row.
    pub const ONE: Self = Self { columns: 1, rows: 1 };
}

impl std::fmt::Debug for CellSpan {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}×{}", self.columns, self.rows)
    }
}

/// The kinds of nodes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Role {
    /// The whole paper.
    Document,
    /// A group without meaning of its own.
    Division,
    /// A heading of the given level from 1.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// A part of the paper: a section or an annex.
    Section,
    /// A note at the foot of a page.
    Note,
    /// A source or remark under what it belongs to.
    Remark,
    /// A list.
    List(Marker),
    /// An item of a list.
    ListItem,
    /// The marker of an item or the number of a note.
    Label,
    /// The words of an item.
    ListBody,
    /// A table.
    Table,
    /// The title of a table or figure.
    Caption,
    /// A picture or chart.
    Figure,
    /// A row of a table.
    Row,
    /// A header cell.
    HeaderCell {
        /// What it speaks for.
        scope: Scope,
        /// Columns and rows covered.
        span: CellSpan,
    },
    /// A cell.
    Cell {
        /// Columns and rows covered.
        span: CellSpan,
    },
    /// A table of contents.
    Contents,
    /// An entry of a table of contents.
    ContentsItem,
    /// Words that refer to another place of the paper.
    Reference,
    /// Words one can follow.
    Link,
}

/// A heading as a viewer lists it.
#[derive(Clone, Debug, PartialEq)]
pub struct OutlineEntry {
    /// The words.
    pub title: String,
    /// Depth from 1.
    pub level: u8,
    /// Index of the page.
    pub page: usize,
    /// Height of the heading on the page.
    pub y: f32,
}
