//! Appended files: what they are, then their pages, each filling a page of its own size.

use super::Composer;
use crate::appended::{AppendedError, AppendedFile};
use crate::block::{Appended, Text};
use crate::error::{FigureFault, TypesetError, Warning};
use crate::layout::flow::{Furniture, PageLayout, Strip};
use crate::layout::geometry::Geometry;
use crate::page::{Chunk, FigureNote, Item, PlacedPage, Role, Tag};

impl Composer<'_> {
    pub(super) fn appended(&mut self, appended: &Appended) -> Result<(), TypesetError> {
        let words = Text::from(appended.words.as_str());
        let fault = |composer: &Self, reason| {
            Err(TypesetError::Figure { place: composer.path.place(&words), reason })
        };
        if appended.words.trim().is_empty() {
            return fault(self, FigureFault::NoWords);
        }
        let Some(resource) = self.resources.get(&appended.resource) else {
            return fault(self, FigureFault::NoResource(appended.resource.clone()));
        };
        let file = match resource.appended_while(self.going) {
            Ok(file) => file.clone(),
            Err(AppendedError::Stopped(stopped)) => return Err((*stopped).into()),
            Err(error) => return fault(self, FigureFault::Appended(error.clone())),
        };
        if let Some(reason) = file.not_archival() {
            self.warnings.push(Warning::NotArchival {
                place: self.path.place(&words),
                reason: reason.to_owned(),
            });
        }
        if file.lost_marks() > 0 {
            self.warnings.push(Warning::LostMarks {
                place: self.path.place(&words),
                count: file.lost_marks(),
            });
        }
        self.announcement(appended, file.page_count())?;
        let index = self.appended.iter().position(|known| known.is(&file)).unwrap_or_else(|| {
            self.appended.push(file.clone());
            self.appended.len() - 1
        });
        self.appended_pages(appended, &file, index);
        Ok(())
    }

    /// What the file is and how many pages follow.
    fn announcement(&mut self, appended: &Appended, pages: usize) -> Result<(), TypesetError> {
        let unit = if pages == 1 { self.words.page } else { self.words.pages };
        let text = Text::from(format!("{} ({pages} {unit})", appended.words.trim()));
        let style = self.format.centred;
        let laid = self.lay(&text, self.ask(&style, self.geometry.width))?;
        let node = self.node(Role::Paragraph, self.parent);
        let flowing = self.flowing(&style);
        self.flow_lines(laid, node, flowing);
        Ok(())
    }

    fn appended_pages(&mut self, appended: &Appended, file: &AppendedFile, index: usize) {
        let outer = self.layout;
        let total = file.page_count();
        for (number, page) in file.pages().iter().enumerate() {
            let size = page.size;
            let geometry =
                Geometry { size, left: 0.0, top: 0.0, bottom: size.height, width: size.width };
            let before = &self.layouts[outer];
            let layout = PageLayout { geometry, furniture: Furniture::None, ..before.clone() };
            self.start_layout(layout);
            let node = self.node(Role::Figure, self.parent);
            let alt = format!("{} – {}/{total}", appended.words.trim(), number + 1);
            self.tree.nodes[node.index()].figure =
                Some(FigureNote { alt, bounds: [0.0, 0.0, size.width, size.height] });
            let item = PlacedPage {
                x: 0.0,
                y: 0.0,
                width: size.width,
                height: size.height,
                file: index,
                page: number,
            };
            let chunks = vec![Chunk { tag: Tag::Node(node), items: vec![Item::Appended(item)] }];
            self.flow.push(Strip { height: size.height, chunks, ..Strip::default() });
        }
        self.end_layout(outer);
    }
}
