//! "Kính gửi:" and those a paper is addressed to.

use super::table::Area;
use super::text::Flowing;
use super::{Ask, Composer, mm};
use crate::block::{Addressees, Align, Marker, Text};
use crate::error::TypesetError;
use crate::format::TextStyle;
use crate::layout::flow::Flow;
use crate::layout::place::Step;
use crate::page::Role;

impl Composer<'_> {
    pub(super) fn addressees(&mut self, addressees: &Addressees) -> Result<(), TypesetError> {
        let style = self.format.addressees;
        let label = addressees.label.clone().unwrap_or_else(|| self.words.addressees.into());
        let from = self.flow.steps.len();
        match addressees.names.as_slice() {
            [name] => self.addressee(&label, name, &style.text)?,
            names => self.addressee_list(&label, names, &style.text)?,
        }
        if let Some(strip) = self.flow.last_strip().filter(|_| !addressees.names.is_empty()) {
            strip.after = style.space_after_pt;
        }
        // The whole is a few lines, and read as one.
        let end = self.flow.steps.len().saturating_sub(1);
        for step in self.flow.steps.get_mut(from..end).into_iter().flatten() {
            if let Flow::Strip(strip) = step {
                strip.keep_next = true;
            }
        }
        Ok(())
    }

    /// One addressee on the line of the label: in the middle of the page if it fits one line.
    fn addressee(
        &mut self,
        label: &Text,
        name: &Text,
        style: &TextStyle,
    ) -> Result<(), TypesetError> {
        let spans =
            label.spans.iter().cloned().chain(["\u{20}".into()]).chain(name.spans.iter().cloned());
        let text: Text = spans.collect();
        let width = self.measure(&text, style, self.geometry.width)?;
        let indent = mm(self.format.addressees.indent_mm);
        let fits = width <= self.geometry.width - indent;
        let area = if fits { self.whole_width() } else { self.indented(indent) };
        let align = if fits { Align::Centre } else { Align::Left };
        self.path.enter(Step::Nth("names", 0));
        let laid =
            self.lay(&text, Ask { align, first_line: 0.0, ..self.ask(style, area.width) })?;
        self.path.leave();
        let node = self.node(Role::Paragraph, self.parent);
        let flowing = Flowing { x: area.x, ..self.flowing(style) };
        self.flow_lines(laid, node, flowing);
        Ok(())
    }

    /// Several addressees, one below the other under the end of the label.
    fn addressee_list(
        &mut self,
        label: &Text,
        names: &[Text],
        style: &TextStyle,
    ) -> Result<(), TypesetError> {
        let indent = mm(self.format.addressees.indent_mm);
        let area = self.indented(indent);
        let width = self.measure(label, style, area.width)?;
        self.path.enter(Step::Part("label"));
        let laid = self.lay(
            label,
            Ask { align: Align::Left, first_line: 0.0, ..self.ask(style, area.width) },
        )?;
        self.path.leave();
        let node = self.node(Role::Paragraph, self.parent);
        let flowing = Flowing { x: area.x, ..self.flowing(style) };
        self.flow_lines(laid, node, flowing);
        // A long label must not squeeze the names.
        let under = if width < area.width / 3.0 { width } else { 0.0 };
        let list = self.node(Role::List(Marker::Dash), self.parent);
        for (index, name) in names.iter().enumerate() {
            self.path.enter(Step::Nth("names", index));
            let hanging = Area { x: area.x + under, width: area.width - under };
            let style = TextStyle { align: Align::Left, first_line_mm: 0.0, ..*style };
            self.list_item("-", name, hanging, &style, list)?;
            self.path.leave();
        }
        Ok(())
    }

    fn indented(&self, indent: f32) -> Area {
        let indent = indent.min(self.geometry.width / 2.0);
        Area { x: self.geometry.left + indent, width: self.geometry.width - indent }
    }

    /// Everything between the margins.
    pub(super) fn whole_width(&self) -> Area {
        Area { x: self.geometry.left, width: self.geometry.width }
    }
}
