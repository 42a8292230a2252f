//! The page tree of a file: its pages in order, with what they inherit.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Object, ObjectId};

use super::AppendedError;

/// Most pages of a file.
const MOST_PAGES: usize = 10_000;

/// Most nodes above a page.
const DEEPEST_TREE: usize = 500;

/// A page and the nodes above it.
pub(super) struct Leaf<'f> {
    pub(super) own: &'f Dictionary,
    /// From the nearest to the root.
    above: Vec<&'f Dictionary>,
}

impl<'f> Leaf<'f> {
    /// An attribute of the page or the nearest node above that has it.
    pub(super) fn inherited(&self, file: &'f lopdf::Document, key: &[u8]) -> Option<&'f Object> {
        std::iter::once(&self.own)
            .chain(&self.above)
            .find_map(|node| node.get_deref(key, file).ok())
    }
}

/// The pages of a file in order; there must be as many as the file says.
pub(super) fn leaves(file: &lopdf::Document) -> Result<Vec<Leaf<'_>>, AppendedError> {
    let damaged = |reason: &str| AppendedError::Damaged(reason.to_owned());
    let root =
        file.catalog().and_then(|catalog| catalog.get(b"Pages")).and_then(Object::as_reference);
    let root = root.map_err(|_| damaged("it has no pages"))?;
    let mut leaves = Vec::new();
    let mut seen: BTreeSet<ObjectId> = BTreeSet::new();
    // Nodes still to visit, the next one last, with the nodes above each.
    let mut open: Vec<(ObjectId, Vec<&Dictionary>)> = vec![(root, Vec::new())];
    while let Some((id, above)) = open.pop() {
        if !seen.insert(id) {
            return Err(damaged("its page tree runs in a circle"));
        }
        let node = file.get_dictionary(id).map_err(|_| damaged("a page is missing"))?;
        let Ok(kids) = node.get_deref(b"Kids", file).and_then(Object::as_array) else {
            leaves.push(Leaf { own: node, above });
            if leaves.len() > MOST_PAGES {
                return Err(damaged("it has more than 10,000 pages"));
            }
            continue;
        };
        let chain: Vec<&Dictionary> = std::iter::once(node).chain(above.iter().copied()).collect();
        if chain.len() > DEEPEST_TREE {
            return Err(damaged("its page tree is nested too deep"));
        }
        for kid in kids.iter().rev() {
            let kid = kid.as_reference().map_err(|_| damaged("a page is missing"))?;
            open.push((kid, chain.clone()));
        }
    }
    let stated = file
        .get_dictionary(root)
        .and_then(|root| root.get_deref(b"Count", file))
        .and_then(Object::as_i64);
    match stated {
        Ok(count) if count != leaves.len() as i64 => Err(AppendedError::Damaged(format!(
            "it says it has {count} pages, {} can be found",
            leaves.len()
        ))),
        _ if leaves.is_empty() => Err(damaged("it has no pages")),
        _ => Ok(leaves),
    }
}
