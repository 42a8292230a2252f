//! A page as the writer's operations.

use std::collections::BTreeMap;

use printpdf::{
    Color, CurTransMat, DictItem, Greyscale, Line, LineCapStyle, LineDashPattern, LinePoint, Op,
    PaintMode, PdfFontHandle, PdfPage, Polygon, PolygonRing, Pt, Rect, Rgb, TextItem, TextMatrix,
    WindingOrder, XObjectId, XObjectTransform,
};

use super::PdfError;
use super::appended::appended_id;
use super::fonts::{UsedFonts, font_id, round};
use super::metadata::utf16;
use super::pictures::picture_id;
use super::structure::role_name;
use crate::block::Lang;
use crate::page::{
    Chunk, Colour, Item, Leader, Outline, Page, Path, PathStep, PlacedPage, PlacedPicture, Point,
    Rule, Run, Tag, Typeset,
};

/// Translates one page.
pub(super) fn page(
    typeset: &Typeset,
    index: usize,
    page: &Page,
    fonts: &mut UsedFonts,
) -> Result<PdfPage, PdfError> {
    let size = page.size;
    let mut painter = Painter {
        height: size.height,
        number: index + 1,
        fonts,
        fill: Colour::BLACK,
        mark: 0,
        ops: Vec::with_capacity(page.chunks.len() * 8),
    };
    for chunk in &page.chunks {
        painter.chunk(typeset, chunk)?;
    }
    let ops = painter.ops;
    let area = || Rect {
        x: Pt(0.0),
        y: Pt(0.0),
        width: Pt(size.width),
        height: Pt(size.height),
        mode: None,
        winding_order: None,
    };
    Ok(PdfPage { media_box: area(), trim_box: area(), crop_box: area(), ops })
}

struct Painter<'a> {
    height: f32,
    /// Number of the page, for messages.
    number: usize,
    fonts: &'a mut UsedFonts,
    fill: Colour,
    /// Position of the next chunk among those that belong to nodes.
    mark: i64,
    ops: Vec<Op>,
}

impl Painter<'_> {
    fn chunk(&mut self, typeset: &Typeset, chunk: &Chunk) -> Result<(), PdfError> {
        let lang = match chunk.tag {
            Tag::Layout => {
                self.ops.push(Op::BeginMarkedContent { tag: "Artifact".to_owned() });
                None
            }
            Tag::Pagination => {
                let kind = DictItem::Name(b"Pagination".to_vec());
                self.begin("Artifact", BTreeMap::from([("Type".to_owned(), kind)]));
                None
            }
            Tag::Node(node) => {
                let node = &typeset.nodes[node.index()];
                let mcid = DictItem::Int(self.mark);
                self.begin(role_name(node.role), BTreeMap::from([("MCID".to_owned(), mcid)]));
                self.mark += 1;
                Some(node.lang.unwrap_or(typeset.meta.lang))
            }
        };
        for item in &chunk.items {
            match item {
                Item::Run(run) => self.run(run, lang)?,
                Item::Rule(rule) => self.rule(rule),
                Item::Leader(leader) => self.leader(leader),
                Item::Path(path) => self.path(path),
                Item::Picture(picture) => self.picture(typeset, picture),
                Item::Appended(page) => self.appended(page),
            }
        }
        self.ops.push(Op::EndMarkedContent);
        Ok(())
    }

    fn begin(&mut self, tag: &str, map: BTreeMap<String, DictItem>) {
        self.ops.push(Op::BeginMarkedContentWithProperties {
            tag: tag.to_owned(),
            properties: DictItem::Dict { map },
        });
    }

    fn fill(&mut self, colour: Colour) {
        if self.fill != colour {
            self.fill = colour;
            self.ops.push(Op::SetFillColor { col: ink(colour) });
        }
    }

    fn rule(&mut self, rule: &Rule) {
        self.fill(rule.colour);
        self.ops.push(Op::DrawRectangle {
            rectangle: Rect {
                x: Pt(round(rule.x)),
                y: Pt(round(self.height - rule.y - rule.height)),
                width: Pt(round(rule.width)),
                height: Pt(round(rule.height)),
                mode: Some(PaintMode::Fill),
                winding_order: None,
            },
        });
    }

    /// Dashes of no length with round ends are dots.
    fn leader(&mut self, leader: &Leader) {
        let y = Pt(round(self.height - leader.y));
        let point = |x: f32| LinePoint { p: printpdf::Point { x: Pt(round(x)), y }, bezier: false };
        let end = leader.x + leader.pitch * (leader.count.saturating_sub(1) as f32 + 0.01);
        self.ops.extend([
            Op::SaveGraphicsState,
            Op::SetOutlineColor { col: ink(Colour::BLACK) },
            Op::SetOutlineThickness { pt: Pt(round(leader.diameter)) },
            Op::SetLineCapStyle { cap: LineCapStyle::Round },
            Op::SetLineDashPattern { dash: LineDashPattern::new(0.0, &[0.0, round(leader.pitch)]) },
            Op::DrawLine {
                line: Line { points: vec![point(leader.x), point(end)], is_closed: false },
            },
            Op::RestoreGraphicsState,
        ]);
    }

    fn path(&mut self, path: &Path) {
        let height = self.height;
        let point = |point: Point| printpdf::Point {
            x: Pt(round(point.x)),
            y: Pt(round(height - point.y)),
        };
        let plain = |at: Point| LinePoint { p: point(at), bezier: false };
        let handle = |at: Point| LinePoint { p: point(at), bezier: true };
        let points = |outline: &Outline| {
            let mut points = vec![plain(outline.start)];
            for step in &outline.steps {
                match *step {
                    PathStep::Line(end) => points.push(plain(end)),
                    PathStep::Curve(first, second, end) => {
                        points.extend([handle(first), handle(second), plain(end)])
                    }
                }
            }
            points
        };
        if let Some(fill) = path.fill {
            self.fill(fill);
        }
        if let Some(stroke) = &path.stroke {
            self.ops.extend([
                Op::SaveGraphicsState,
                Op::SetOutlineColor { col: ink(stroke.colour) },
                Op::SetOutlineThickness { pt: Pt(round(stroke.width)) },
            ]);
            if !stroke.dash.is_empty() {
                let dash: Vec<f32> = stroke.dash.iter().copied().map(round).collect();
                self.ops.push(Op::SetLineDashPattern { dash: LineDashPattern::new(0.0, &dash) });
            }
        }
        let mode = match (path.fill, &path.stroke) {
            (Some(_), Some(_)) => Some(PaintMode::FillStroke),
            (Some(_), None) => Some(PaintMode::Fill),
            (None, Some(_)) => Some(PaintMode::Stroke),
            (None, None) => None,
        };
        let (closed, open): (Vec<&Outline>, Vec<&Outline>) =
            path.outlines.iter().partition(|outline| outline.closed);
        if let Some(mode) = mode.filter(|_| !closed.is_empty()) {
            let rings =
                closed.into_iter().map(|outline| PolygonRing { points: points(outline) }).collect();
            self.ops.push(Op::DrawPolygon {
                polygon: Polygon { rings, mode, winding_order: WindingOrder::NonZero },
            });
        }
        if path.stroke.is_some() {
            let lines = open.into_iter().map(|outline| Op::DrawLine {
                line: Line { points: points(outline), is_closed: false },
            });
            self.ops.extend(lines);
            self.ops.push(Op::RestoreGraphicsState);
        }
    }

    fn appended(&mut self, placed: &PlacedPage) {
        let (x, y) = (round(placed.x), round(self.height - placed.y - placed.height));
        self.place(appended_id(placed.file, placed.page), [1.0, 0.0, 0.0, 1.0, x, y]);
    }

    fn picture(&mut self, typeset: &Typeset, placed: &PlacedPicture) {
        // The picture fills the unit square; first it is turned upright there, then stretched to
        // its place.
        let [a, b, c, d, e, f] = typeset.pictures[placed.picture].orientation().matrix();
        let (width, height) = (placed.width, placed.height);
        let (x, y) = (placed.x, self.height - placed.y - placed.height);
        let matrix = [a * width, b * height, c * width, d * height, e * width + x, f * height + y];
        self.place(picture_id(placed.picture), matrix.map(round));
    }

    /// Draws a named object through a matrix.
    fn place(&mut self, id: XObjectId, matrix: [f32; 6]) {
        self.ops.extend([
            Op::SaveGraphicsState,
            Op::SetTransformationMatrix { matrix: CurTransMat::Raw(matrix) },
            Op::UseXobject {
                id,
                transform: XObjectTransform { no_auto_scale: true, ..XObjectTransform::default() },
            },
            Op::RestoreGraphicsState,
        ]);
    }

    /// `lang` is the language the surrounding node states, if it belongs to one.
    fn run(&mut self, run: &Run, lang: Option<Lang>) -> Result<(), PdfError> {
        if run.glyphs.iter().any(|glyph| glyph.id == 0) {
            return Err(PdfError::NotDef {
                face: self.fonts.face(run.face).name,
                page: self.number,
            });
        }
        self.fill(run.colour);
        let foreign = lang.is_some_and(|lang| lang != run.lang);
        if foreign {
            let tag = DictItem::String { data: run.lang.tag().as_bytes().to_vec(), literal: true };
            self.begin("Span", BTreeMap::from([("Lang".to_owned(), tag)]));
        }
        self.ops.extend([
            Op::StartTextSection,
            Op::SetFont { font: PdfFontHandle::External(font_id(run.face)), size: Pt(run.size) },
            Op::SetTextMatrix {
                matrix: TextMatrix::Raw([
                    1.0,
                    0.0,
                    0.0,
                    1.0,
                    round(run.x),
                    round(self.height - run.y),
                ]),
            },
        ]);
        let mut line = GlyphLine::default();
        let face = self.fonts.face(run.face);
        for stretch in self.fonts.texts(run.face).spell(face, run) {
            if let Some(text) = stretch.actual {
                line.show(&mut self.ops);
                let text = DictItem::String { data: utf16(text), literal: false };
                self.begin("Span", BTreeMap::from([("ActualText".to_owned(), text)]));
            }
            for glyph in &run.glyphs[stretch.glyphs] {
                let rise = glyph.y_offset * run.size / 1000.0;
                if rise != line.rise {
                    line.show(&mut self.ops);
                    line.rise = rise;
                    self.ops.push(Op::SetLineOffset { multiplier: round(rise) });
                }
                line.shift(-glyph.x_offset);
                line.text(self.fonts.code(run.face, glyph.id));
                // The file moves the pen by the width of the glyph less the number that follows it.
                let width = self.fonts.width(run.face, glyph.id);
                line.shift(width - glyph.advance + glyph.x_offset);
            }
            if stretch.actual.is_some() {
                line.show(&mut self.ops);
                self.ops.push(Op::EndMarkedContent);
            }
        }
        line.show(&mut self.ops);
        if line.rise != 0.0 {
            self.ops.push(Op::SetLineOffset { multiplier: 0.0 });
        }
        self.ops.push(Op::EndTextSection);
        if foreign {
            self.ops.push(Op::EndMarkedContent);
        }
        Ok(())
    }
}

/// Glyphs and shifts not yet shown.
#[derive(Default)]
struct GlyphLine {
    items: Vec<TextItem>,
    /// Shift due before the next glyph, in thousandths of the type size; what rounding leaves is
    /// carried on.
    due: f32,
    rise: f32,
}

impl GlyphLine {
    fn text(&mut self, code: char) {
        let step = (self.due * 10.0).round() / 10.0;
        if step != 0.0 {
            self.due -= step;
            self.items.push(TextItem::Offset(step));
        }
        match self.items.last_mut() {
            Some(TextItem::Text(text)) => text.push(code),
            _ => self.items.push(TextItem::Text(code.to_string())),
        }
    }

    fn shift(&mut self, thousandths: f32) {
        self.due += thousandths;
    }

    fn show(&mut self, ops: &mut Vec<Op>) {
        if !self.items.is_empty() {
            ops.push(Op::ShowText { items: std::mem::take(&mut self.items) });
        }
    }
}

fn ink(colour: Colour) -> Color {
    match colour {
        Colour::Grey(grey) => Color::Greyscale(Greyscale::new(round(grey), None)),
        Colour::Rgb(r, g, b) => Color::Rgb(Rgb::new(round(r), round(g), round(b), None)),
    }
}
