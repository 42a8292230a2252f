//! Figures: a picture or drawing as one strip, its caption and source kept with it.

use super::text::{Flowing, Keep};
use super::{Composer, mm, numbered};
use crate::block::{Figure, FigureContent, Text};
use crate::chart::{ChartWords, Drawing, Frame, draw};
use crate::error::{FigureFault, TypesetError};
use crate::format::{CaptionPlace, TextStyle};
use crate::layout::flow::Strip;
use crate::layout::place::Step;
use crate::page::{Chunk, FigureNote, Item, NodeId, PlacedPicture, Role, Tag};

/// Tallest picture as a share of the text's height, so that caption and source have room below it.
const TALLEST_PICTURE: f32 = 0.8;
/// Narrowest chart in millimetres.
const NARROWEST_CHART_MM: f32 = 60.0;

impl Composer<'_> {
    pub(super) fn figure(&mut self, figure: &Figure) -> Result<(), TypesetError> {
        if figure.alt.trim().is_empty() {
            return Err(self.figure_fault(figure, FigureFault::NoWords));
        }
        let style = self.format.figure;
        let group = self.node(Role::Division, self.parent);
        self.anchor_label(figure.label.as_deref());
        let (drawing, place) = match &figure.content {
            FigureContent::Picture(name) => {
                (self.placed_picture(figure, name)?, style.picture_caption)
            }
            FigureContent::Chart(chart) => {
                let frame = Frame {
                    width: self
                        .width_of(figure, self.geometry.width)
                        .max(mm(NARROWEST_CHART_MM).min(self.geometry.width)),
                    size: style.chart_size_pt,
                    lang: self.lang,
                    words: &ChartWords::of(self.lang),
                };
                self.path.enter(Step::Part("content"));
                let drawing = draw(chart, frame, self)?;
                self.path.leave();
                (drawing, style.chart_caption)
            }
        };
        let caption = self.numbered_caption(figure);
        if place == CaptionPlace::Above {
            self.figure_caption(
                caption.as_ref(),
                group,
                TextStyle {
                    keep_with_next: true,
                    space_before_pt: style.space_before_pt,
                    ..style.caption
                },
            )?;
        }
        self.drawing(drawing, figure, group);
        if place == CaptionPlace::Below {
            self.keep_last();
            self.figure_caption(
                caption.as_ref(),
                group,
                TextStyle { keep_with_next: false, ..style.caption },
            )?;
        }
        if let Some(source) = &figure.source {
            self.keep_last();
            self.path.enter(Step::Part("source"));
            let laid = self.lay(source, self.ask(&style.source, self.geometry.width))?;
            self.path.leave();
            let node = self.node(Role::Remark, group);
            let flowing = Flowing { keep: Keep::Whole, ..self.flowing(&style.source) };
            self.flow_lines(laid, node, flowing);
        }
        if let Some(strip) = self.flow.last_strip() {
            strip.after = strip.after.max(style.space_after_pt);
        }
        Ok(())
    }

    /// The width a figure asks for in points, at most `widest`.
    fn width_of(&self, figure: &Figure, default: f32) -> f32 {
        let asked = figure.width_mm.map(mm).filter(|width| width.is_finite() && *width > 0.0);
        asked.unwrap_or(default).min(self.geometry.width)
    }

    /// A picture from its upper left corner.
    fn placed_picture(&mut self, figure: &Figure, name: &str) -> Result<Drawing, TypesetError> {
        let Some(resource) = self.resources.get(name) else {
            return Err(self.figure_fault(figure, FigureFault::NoResource(name.to_owned())));
        };
        let picture = match resource.picture() {
            Ok(picture) => picture.clone(),
            Err(error) => {
                return Err(self.figure_fault(figure, FigureFault::Picture(error.clone())));
            }
        };
        let shape = picture.height() as f32 / picture.width() as f32;
        let width = self.width_of(figure, mm(picture.natural_width_mm()));
        let width = width.min(self.geometry.height() * TALLEST_PICTURE / shape);
        let height = width * shape;
        // The same data is embedded once, however many figures show it.
        let index = self.pictures.iter().position(|known| *known == picture).unwrap_or_else(|| {
            self.pictures.push(picture);
            self.pictures.len() - 1
        });
        let items =
            vec![Item::Picture(PlacedPicture { x: 0.0, y: 0.0, width, height, picture: index })];
        Ok(Drawing { width, height, items })
    }

    /// The caption with its number, if there is one.
    fn numbered_caption(&mut self, figure: &Figure) -> Option<Text> {
        let caption = figure.caption.as_ref()?;
        if !figure.is_numbered() {
            return Some(caption.clone());
        }
        let kind = match figure.content {
            FigureContent::Picture(_) => self.words.picture,
            FigureContent::Chart(_) => self.words.chart,
        };
        Some(numbered(&format!("{kind} {}.", self.counters.figure(&figure.content)), caption))
    }

    fn figure_caption(
        &mut self,
        caption: Option<&Text>,
        group: NodeId,
        style: TextStyle,
    ) -> Result<(), TypesetError> {
        let Some(caption) = caption else { return Ok(()) };
        self.path.enter(Step::Part("caption"));
        let laid = self.lay(caption, self.ask(&style, self.geometry.width))?;
        self.path.leave();
        let node = self.node(Role::Caption, group);
        let flowing = self.flowing(&style);
        let keep = if flowing.keep == Keep::WithNext { Keep::WithNext } else { Keep::Whole };
        self.flow_lines(laid, node, Flowing { keep, ..flowing });
        Ok(())
    }

    /// The drawing as a strip in the middle of the page.
    fn drawing(&mut self, drawing: Drawing, figure: &Figure, group: NodeId) {
        let Drawing { width, height, mut items } = drawing;
        let x = self.geometry.left + (self.geometry.width - width) / 2.0;
        for item in &mut items {
            item.shift(x, 0.0);
        }
        let node = self.node(Role::Figure, group);
        self.tree.nodes[node.index()].figure =
            Some(FigureNote { alt: figure.alt.trim().to_owned(), bounds: [x, 0.0, width, height] });
        self.flow.push(Strip {
            height,
            before: self.format.figure.space_before_pt,
            after: self.format.figure.space_before_pt / 2.0,
            chunks: vec![Chunk { tag: Tag::Node(node), items }],
            ..Strip::default()
        });
    }

    fn keep_last(&mut self) {
        if let Some(strip) = self.flow.last_strip() {
            strip.keep_next = true;
        }
    }

    fn figure_fault(&self, figure: &Figure, reason: FigureFault) -> TypesetError {
        TypesetError::Figure {
            place: self.path.place(&figure.caption.clone().unwrap_or_default()),
            reason,
        }
    }
}
