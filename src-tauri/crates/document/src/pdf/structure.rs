//! The structure tree, and the links that belong to it.

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::PdfError;
use super::fonts::round;
use super::metadata::text_string;
use crate::block::Marker;
use crate::page::{
    CellSpan, Destination, FigureNote, Kid, Link, Node, NodeId, Role, Scope, Typeset,
};

/// Adds structure tree, parent tree and link annotations.
pub(super) fn add(
    file: &mut lopdf::Document,
    typeset: &Typeset,
    pages: &[ObjectId],
) -> Result<(), PdfError> {
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = typeset.nodes.iter().map(|_| file.new_object_id()).collect();
    let tree = Tree { typeset, pages, ids: &ids, root };

    // Keys of the parent tree: one per page for its marked content, then one per link.
    let mut parents: Vec<Object> = Vec::new();
    let mut link_ids = Vec::with_capacity(pages.len());
    let mut key = pages.len() as i64;
    for (index, page) in typeset.pages.iter().enumerate() {
        parents.push(Object::Integer(index as i64));
        parents.push(Object::Reference(file.add_object(tree.marks_of(index))));
        let mut annotations = Vec::with_capacity(page.links.len());
        for link in &page.links {
            annotations.push(file.add_object(tree.annotation(link, index, key)));
            key += 1;
        }
        link_ids.push(annotations);
    }
    let mut link_key = pages.len() as i64;
    for page in &typeset.pages {
        for link in &page.links {
            parents.push(Object::Integer(link_key));
            parents.push(Object::Reference(ids[link.node.index()]));
            link_key += 1;
        }
    }

    let mut names: Vec<Object> = Vec::new();
    for (index, node) in typeset.nodes.iter().enumerate() {
        if node.role == Role::Note {
            names.extend([Object::string_literal(note_name(index)), Object::Reference(ids[index])]);
        }
        let element = tree.element(NodeId(index), node, &link_ids);
        file.objects.insert(ids[index], Object::Dictionary(element));
    }
    let parent_tree = file.add_object(dictionary! { "Nums" => parents });
    let mut tree_root = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => vec![Object::Reference(ids[NodeId::ROOT.index()])],
        "ParentTree" => parent_tree,
        "ParentTreeNextKey" => key,
    };
    if !names.is_empty() {
        tree_root.set("IDTree", name_tree(names));
    }
    file.objects.insert(root, Object::Dictionary(tree_root));
    file.catalog_mut()?.set("StructTreeRoot", root);

    for (index, page) in pages.iter().enumerate() {
        let page = file.get_object_mut(*page)?.as_dict_mut()?;
        page.set("StructParents", index as i64);
        page.set("Tabs", "S");
        page.remove(b"Annots");
        if !link_ids[index].is_empty() {
            let links = link_ids[index].iter().map(|id| Object::Reference(*id));
            page.set("Annots", links.collect::<Vec<_>>());
        }
    }
    Ok(())
}

/// Identifier of a note; as many digits for all, so that their order is that of the names.
fn note_name(index: usize) -> String {
    format!("note-{index:08}")
}

/// A name tree of one root, its names in order.
fn name_tree(names: Vec<Object>) -> Dictionary {
    dictionary! { "Names" => names }
}

struct Tree<'a> {
    typeset: &'a Typeset,
    pages: &'a [ObjectId],
    ids: &'a [ObjectId],
    root: ObjectId,
}

impl Tree<'_> {
    /// For each mark of a page the element it belongs to.
    fn marks_of(&self, page: usize) -> Object {
        let chunks = self.typeset.pages[page].chunks.iter();
        let nodes = chunks.filter_map(|chunk| match chunk.tag {
            crate::page::Tag::Node(node) => Some(Object::Reference(self.ids[node.index()])),
            crate::page::Tag::Layout | crate::page::Tag::Pagination => None,
        });
        Object::Array(nodes.collect())
    }

    fn element(&self, id: NodeId, node: &Node, link_ids: &[Vec<ObjectId>]) -> Dictionary {
        let home = node.kids.iter().find_map(|kid| match kid {
            Kid::Content { page, .. } => Some(*page),
            Kid::Node(_) | Kid::Link { .. } => None,
        });
        let kids: Vec<Object> = node
            .kids
            .iter()
            .map(|kid| match *kid {
                Kid::Node(child) => Object::Reference(self.ids[child.index()]),
                Kid::Content { page, mark } if Some(page) == home => Object::Integer(mark.into()),
                Kid::Content { page, mark } => Object::Dictionary(dictionary! {
                    "Type" => "MCR",
                    "Pg" => self.pages[page],
                    "MCID" => i64::from(mark),
                }),
                Kid::Link { page, link } => Object::Dictionary(dictionary! {
                    "Type" => "OBJR",
                    "Pg" => self.pages[page],
                    "Obj" => link_ids[page][link],
                }),
            })
            .collect();
        let parent = if id == NodeId::ROOT { self.root } else { self.ids[node.parent.index()] };
        let mut element = dictionary! {
            "Type" => "StructElem",
            "S" => role_name(node.role),
            "P" => parent,
            "K" => kids,
        };
        if let Some(page) = home {
            element.set("Pg", self.pages[page]);
        }
        if let Some(title) = &node.title {
            element.set("T", text_string(title));
        }
        if node.role == Role::Note {
            element.set("ID", Object::string_literal(note_name(id.index())));
        }
        if let Some(lang) = node.lang {
            element.set("Lang", Object::string_literal(lang.tag()));
        }
        if let Some(figure) = &node.figure {
            element.set("Alt", text_string(&figure.alt));
            element.set("A", self.placement(figure, home));
        }
        if let Some(attributes) = attributes(node.role) {
            element.set("A", attributes);
        }
        element
    }

    /// Where a figure stands: in the block direction, within these bounds.
    fn placement(&self, figure: &FigureNote, page: Option<usize>) -> Dictionary {
        let [x, y, width, height] = figure.bounds;
        let bottom = page.map_or(0.0, |page| self.typeset.pages[page].size.height) - y - height;
        let corners = [x, bottom, x + width, bottom + height];
        let bounds: Vec<Object> = corners.map(|corner| Object::Real(round(corner))).to_vec();
        dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => bounds }
    }

    fn annotation(&self, link: &Link, page: usize, key: i64) -> Dictionary {
        let height = self.typeset.pages[page].size.height;
        let corners = [link.x, height - link.y - link.height, link.x + link.width, height - link.y];
        let mut annotation = dictionary! {
            "Type" => "Annot",
            "Subtype" => "Link",
            "Rect" => corners.map(|corner| Object::Real(round(corner))).to_vec(),
            "Border" => vec![Object::Integer(0); 3],
            // Printed; PDF/A wants it said.
            "F" => 4,
            "P" => self.pages[page],
            "Contents" => text_string(&link.description),
            "StructParent" => key,
        };
        match &link.to {
            Destination::Place { page, y } => {
                annotation.set(
                    "Dest",
                    destination(self.pages[*page], self.typeset.pages[*page].size.height - y),
                );
            }
            Destination::Address(address) => {
                let action = dictionary! { "Type" => "Action", "S" => "URI", "URI" => Object::string_literal(address.as_str()) };
                annotation.set("A", action);
            }
        }
        annotation
    }
}

/// A place on a page, at the zoom of the viewer.
pub(super) fn destination(page: ObjectId, y: f32) -> Vec<Object> {
    vec![
        Object::Reference(page),
        Object::Name(b"XYZ".to_vec()),
        Object::Null,
        Object::Real(round(y)),
        Object::Null,
    ]
}

/// The standard structure type of a role (ISO 32000-1, 14.8.4).
pub(super) fn role_name(role: Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Division => "Div",
        Role::Heading(level) => match level {
            0 | 1 => "H1",
            2 => "H2",
            3 => "H3",
            4 => "H4",
            5 => "H5",
            _ => "H6",
        },
        Role::Paragraph => "P",
        Role::Section => "Sect",
        Role::Note => "Note",
        Role::Remark => "P",
        Role::List(_) => "L",
        Role::ListItem => "LI",
        Role::Label => "Lbl",
        Role::ListBody => "LBody",
        Role::Table => "Table",
        Role::Caption => "Caption",
        Role::Figure => "Figure",
        Role::Row => "TR",
        Role::HeaderCell { .. } => "TH",
        Role::Cell { .. } => "TD",
        Role::Contents => "TOC",
        Role::ContentsItem => "TOCI",
        Role::Reference => "Reference",
        Role::Link => "Link",
    }
}

fn attributes(role: Role) -> Option<Dictionary> {
    match role {
        Role::HeaderCell { scope, span } => {
            let scope = match scope {
                Scope::Column => "Column",
                Scope::Row => "Row",
            };
            let mut table = spans(span);
            table.set("O", "Table");
            table.set("Scope", scope);
            Some(table)
        }
        Role::Cell { span } if span != CellSpan::ONE => {
            let mut table = spans(span);
            table.set("O", "Table");
            Some(table)
        }
        Role::List(marker) => {
            let numbering = match marker {
                Marker::Dash | Marker::Plus => "Disc",
                Marker::Number => "Decimal",
                Marker::Letter => "LowerAlpha",
            };
            Some(dictionary! { "O" => "List", "ListNumbering" => numbering })
        }
        _ => None,
    }
}

fn spans(span: CellSpan) -> Dictionary {
    let mut spans = Dictionary::new();
    if span.columns > 1 {
        spans.set("ColSpan", i64::from(span.columns));
    }
    if span.rows > 1 {
        spans.set("RowSpan", i64::from(span.rows));
    }
    spans
}
