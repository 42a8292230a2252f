//! The outline in a viewer's side bar: nested by level, each entry leading to the height of its
//! heading.

use lopdf::{Object, ObjectId, dictionary};

use super::PdfError;
use super::metadata::text_string;
use super::structure::destination;
use crate::page::{OutlineEntry, Typeset};

/// Adds the outline, if there are headings to list.
pub(super) fn add(
    file: &mut lopdf::Document,
    typeset: &Typeset,
    pages: &[ObjectId],
) -> Result<(), PdfError> {
    let entries = &typeset.outline;
    if entries.is_empty() {
        return Ok(());
    }
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = entries.iter().map(|_| file.new_object_id()).collect();
    let parents = parents(entries);
    let mut children: Vec<Vec<usize>> = vec![Vec::new(); entries.len()];
    let mut top = Vec::new();
    for (index, parent) in parents.iter().enumerate() {
        match parent {
            Some(parent) => children[*parent].push(index),
            None => top.push(index),
        }
    }
    for siblings in children.iter().chain([&top]) {
        for (position, &index) in siblings.iter().enumerate() {
            let entry = &entries[index];
            let parent = parents[index].map_or(root, |parent| ids[parent]);
            let mut item = dictionary! {
                "Title" => text_string(&entry.title),
                "Parent" => parent,
                "Dest" => destination(pages[entry.page], typeset.pages[entry.page].size.height - entry.y),
            };
            if position > 0 {
                item.set("Prev", ids[siblings[position - 1]]);
            }
            if let Some(&next) = siblings.get(position + 1) {
                item.set("Next", ids[next]);
            }
            if let (Some(&first), Some(&last)) = (children[index].first(), children[index].last()) {
                item.set("First", ids[first]);
                item.set("Last", ids[last]);
                // Negative: closed when the file is opened.
                item.set("Count", -(children[index].len() as i64));
            }
            file.objects.insert(ids[index], Object::Dictionary(item));
        }
    }
    if let (Some(&first), Some(&last)) = (top.first(), top.last()) {
        file.objects.insert(
            root,
            Object::Dictionary(dictionary! {
                "Type" => "Outlines",
                "First" => ids[first],
                "Last" => ids[last],
                "Count" => top.len() as i64,
            }),
        );
        let catalog = file.catalog_mut()?;
        catalog.set("Outlines", root);
        catalog.set("PageMode", "UseOutlines");
    }
    Ok(())
}

/// For each entry the nearest one above it of a higher level.
fn parents(entries: &[OutlineEntry]) -> Vec<Option<usize>> {
    let mut open: Vec<usize> = Vec::new();
    let mut parents = Vec::with_capacity(entries.len());
    for (index, entry) in entries.iter().enumerate() {
        while open.last().is_some_and(|&above| entries[above].level >= entry.level) {
            open.pop();
        }
        parents.push(open.last().copied());
        open.push(index);
    }
    parents
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_nest_and_gaps_are_tolerated() {
        let entry = |level| OutlineEntry { title: String::new(), level, page: 0, y: 0.0 };
        let entries = [1, 3, 2, 2, 1, 2].map(entry);
        assert_eq!(parents(&entries), [None, Some(0), Some(0), Some(0), None, Some(4)]);
    }
}
