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

/// A node of the structure tree. A node holds either other nodes or content of pages, never both.
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
    /// A source or remark.
    Note,
    /// A list.
    List(Marker),
    /// An item of a list.
    ListItem,
    /// The marker of an item.
    Label,
    /// The words of an item.
    ListBody,
    /// A table.
    Table,
    /// The title of a table.
    Caption,
    /// A row of a table.
    Row,
    /// A header cell.
    HeaderCell {
        /// What it speaks for.
        scope: Scope,
        /// Columns covered.
        columns: u16,
    },
    /// A cell.
    Cell {
        /// Columns covered.
        columns: u16,
    },
    /// A table of contents.
    Contents,
    /// An entry of a table of contents.
    ContentsItem,
    /// The part of an entry that refers.
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
