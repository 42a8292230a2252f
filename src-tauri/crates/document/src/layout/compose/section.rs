//! Parts with pages of their own, and the running lines of every page.

use std::rc::Rc;

use super::{Composer, Emphasis, annex_number, numbered, plain_parts};
use crate::block::{Annex, Block, Counters, Field, Orientation, Room, Running, Section, Text};
use crate::error::{Place, ReferenceFault, TypesetError, Warning};
use crate::format::{AnnexPages, Format};
use crate::layout::flow::{Flow, PageLayout};
use crate::layout::paginate::{Footnotes, pages_of};
use crate::layout::place::Step;
use crate::page::Role;

impl<'d> Composer<'d> {
    pub(super) fn section(&mut self, section: &Section) -> Result<(), TypesetError> {
        let node = self.node(Role::Section, self.parent);
        let outer = std::mem::replace(&mut self.parent, node);
        let layout = self.layout;
        if section.orientation == Orientation::Sideways {
            let page =
                PageLayout { geometry: self.geometry.turned(), ..self.layouts[layout].clone() };
            self.start_layout(page);
        }
        match section.room {
            Room::Any => self.blocks(&section.blocks)?,
            Room::OnePage => self.one_page(&section.blocks)?,
        }
        self.end_layout(layout);
        self.parent = outer;
        Ok(())
    }

    pub(super) fn annex(&mut self, annex: &Annex) -> Result<(), TypesetError> {
        let node = self.node(Role::Section, self.parent);
        let outer = std::mem::replace(&mut self.parent, node);
        let layout = self.layout;
        let number = self.counters.annex().printed;
        let before = &self.layouts[layout];
        let geometry = match annex.orientation {
            Orientation::Upright => before.geometry,
            Orientation::Sideways => before.geometry.turned(),
        };
        let page = match self.format.annex.pages {
            AnnexPages::Continued => PageLayout { geometry, ..before.clone() },
            AnnexPages::Own => {
                let name = if number.is_empty() { "I" } else { &number };
                PageLayout {
                    geometry,
                    series: self.layouts.len(),
                    prefix: format!("{name}-"),
                    ..before.clone()
                }
            }
        };
        self.start_layout(page);
        self.annex_title(annex, &annex_number(self.words, &number))?;
        self.blocks(&annex.blocks)?;
        self.end_layout(layout);
        self.parent = outer;
        Ok(())
    }

    fn annex_title(&mut self, annex: &Annex, number: &str) -> Result<(), TypesetError> {
        let style = self.format.annex;
        let heading = self.node(Role::Heading(1), self.parent);
        self.tree.nodes[heading.index()].title =
            Some(numbered(&format!("{number}."), &annex.title).plain());
        self.anchor_heading();
        self.anchor_label(annex.label.as_deref());
        let number = Text::from(number);
        for (step, text, line) in
            [("number", &number, &style.number), ("title", &annex.title, &style.title)]
        {
            self.path.enter(Step::Part(step));
            let laid = self.lay(text, self.ask(line, self.geometry.width))?;
            let flowing = self.flowing(line);
            self.flow_lines(laid, heading, flowing);
            self.path.leave();
        }
        if let Some(words) = &annex.belongs_to {
            self.path.enter(Step::Part("belongsTo"));
            let laid = self.lay(words, self.ask(&style.belongs_to, self.geometry.width))?;
            let node = self.node(Role::Paragraph, self.parent);
            let flowing = self.flowing(&style.belongs_to);
            self.flow_lines(laid, node, flowing);
            self.path.leave();
        }
        if let Some(strip) = self.flow.last_strip() {
            strip.after = style.space_after_pt;
        }
        Ok(())
    }

    /// Goes on with pages of this layout.
    pub(super) fn start_layout(&mut self, layout: PageLayout) {
        self.geometry = layout.geometry;
        self.layout = self.layouts.len();
        self.flow.steps.push(Flow::Layout(self.layout));
        self.layouts.push(layout);
    }

    /// Goes back to the pages there were before, if they are others.
    pub(super) fn end_layout(&mut self, before: usize) {
        if self.layout != before {
            self.layout = before;
            self.geometry = self.layouts[before].geometry;
            self.flow.steps.push(Flow::Layout(before));
        }
    }

    /// Lays blocks out on a page of their own, tightened as far as the format allows until they fit
    /// it.
    fn one_page(&mut self, blocks: &[Block]) -> Result<(), TypesetError> {
        self.flow.steps.push(Flow::PageBreak);
        let loose = Rc::clone(&self.format);
        let tighter = loose.tightening.iter().map(|step| Rc::new(loose.tightened(step)));
        let mut formats: Vec<Rc<Format>> =
            std::iter::once(Rc::clone(&loose)).chain(tighter).rev().collect();
        while let Some(format) = formats.pop() {
            let mark = self.mark();
            self.format = format;
            self.blocks(blocks)?;
            let footnotes = Footnotes {
                notes: &self.footnotes,
                links: &self.links,
                separator: self.separator(),
            };
            let pages = pages_of(
                &self.flow,
                mark.steps,
                &self.layouts,
                self.layout,
                &self.tables,
                footnotes,
            );
            match pages {
                Ok(0 | 1) => break,
                Ok(_) | Err(_) if !formats.is_empty() => self.rewind(mark),
                Ok(pages) => self
                    .warnings
                    .push(Warning::DoesNotFit { place: self.path.place(&Text::new()), pages }),
                // Told when the pages are made.
                Err(_) => {}
            }
        }
        self.format = loose;
        self.flow.steps.push(Flow::PageBreak);
        Ok(())
    }

    fn mark(&self) -> Mark<'d> {
        Mark {
            steps: self.flow.steps.len(),
            origins: self.flow.origins.len(),
            pending: self.flow.pending.clone(),
            layouts: self.layouts.len(),
            tables: self.tables.len(),
            footnotes: self.footnotes.len(),
            nodes: self.tree.nodes.len(),
            slots: self.slots.len(),
            pictures: self.pictures.len(),
            appended: self.appended.len(),
            headings_met: self.headings_met,
            counters: self.counters.clone(),
            warnings: self.warnings.len(),
        }
    }

    /// Forgets everything since the mark but missing characters, which no format makes appear.
    fn rewind(&mut self, mark: Mark<'d>) {
        self.flow.steps.truncate(mark.steps);
        self.flow.origins.truncate(mark.origins);
        self.flow.pending = mark.pending;
        self.layouts.truncate(mark.layouts);
        self.tables.truncate(mark.tables);
        self.footnotes.truncate(mark.footnotes);
        self.tree.truncate(mark.nodes, self.parent);
        self.links.retain(|node, _| node.index() < mark.nodes);
        self.slots.truncate(mark.slots);
        self.pictures.truncate(mark.pictures);
        self.appended.truncate(mark.appended);
        self.headings_met = mark.headings_met;
        self.counters = mark.counters;
        self.warnings.truncate(mark.warnings);
    }

    /// Checks the running lines once, so that their faults are told with their place before pages
    /// are made.
    pub(super) fn running(&mut self, running: &Running) -> Result<(), TypesetError> {
        let style = self.format.running.text;
        for (line, name) in
            [(&running.header, "running.header"), (&running.footer, "running.footer")]
        {
            self.path.enter(Step::Part(name));
            for (text, part) in
                [(&line.left, "left"), (&line.centre, "centre"), (&line.right, "right")]
            {
                self.path.enter(Step::Part(part));
                let wrong = |reason, place: Place| Err(TypesetError::Reference { place, reason });
                for span in &text.spans {
                    match &span.field {
                        _ if span.footnote.is_some() => {
                            return wrong(ReferenceFault::Footnote, self.path.place(text));
                        }
                        Some(Field::PageOf(label) | Field::NumberOf(label)) => {
                            return wrong(
                                ReferenceFault::Unknown(label.clone()),
                                self.path.place(text),
                            );
                        }
                        Some(Field::Page | Field::Pages) | None => {}
                    }
                }
                let laid = self.typesetter.lay(
                    &plain_parts(text, Emphasis::default()),
                    self.ask(&style, self.geometry.width),
                )?;
                self.report(&laid, text);
                self.path.leave();
            }
            self.path.leave();
        }
        Ok(())
    }

    /// Lets the next strip be where the next listed heading starts.
    pub(super) fn anchor_heading(&mut self) {
        self.flow.pending.push(self.headings_met);
        self.headings_met += 1;
    }

    /// Lets the next strip be where what has this label starts.
    pub(super) fn anchor_label(&mut self, label: Option<&str>) {
        if let Some((anchor, _)) = label.and_then(|label| self.labels.get(label)) {
            self.flow.pending.push(*anchor);
        }
    }
}

/// Where a composition stood, to go back to.
struct Mark<'d> {
    steps: usize,
    origins: usize,
    pending: Vec<usize>,
    layouts: usize,
    tables: usize,
    footnotes: usize,
    nodes: usize,
    slots: usize,
    pictures: usize,
    appended: usize,
    headings_met: usize,
    counters: Counters<'d>,
    warnings: usize,
}
