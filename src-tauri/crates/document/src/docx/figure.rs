//! Figures: pictures inside the file, charts as tables of their data, appended files by their name.
//!
//! A chart's figures can be edited in Word, its drawing could not; the drawing is on the printed
//! paper.

use super::DocxError;
use super::body::Body;
use super::package::Part;
use super::paragraph::{RunShape, Shape, printable};
use super::xml::Xml;
use crate::block::{Align, Appended, Figure, FigureContent, Text};
use crate::chart::ChartWords;
use crate::picture::{Coding, Colours, Picture};

const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";
/// English metric units in a millimetre.
const EMU_PER_MM: f32 = 36_000.0;
/// Tallest picture as a share of the text's height, as in print.
const TALLEST_PICTURE: f32 = 0.8;

impl Body<'_> {
    pub(super) fn figure(&mut self, figure: &Figure) -> Result<(), DocxError> {
        let style = self.format.figure;
        let caption = self.figure_caption(figure);
        self.gap(style.space_before_pt);
        match &figure.content {
            FigureContent::Chart(chart) => {
                self.caption_of(caption.as_deref(), true);
                let table = chart.table(self.lang(), &ChartWords::of(self.lang()));
                self.table(&table)?;
            }
            FigureContent::Picture(name) => {
                // What is no picture has been refused by the layout.
                let resources = self.resources;
                if let Some(picture) =
                    resources.get(name).and_then(|resource| resource.picture().ok())
                {
                    self.picture(figure, picture)?;
                }
                self.caption_of(caption.as_deref(), figure.source.is_some());
            }
        }
        if let Some(source) = &figure.source {
            self.paragraph(Shape::of("FigureSource"), source);
        }
        self.gap(style.space_after_pt);
        Ok(())
    }

    /// The caption with its number and bookmark, if there is one.
    fn figure_caption(&mut self, figure: &Figure) -> Option<Vec<u8>> {
        let caption = figure.caption.as_ref()?;
        let mut runs = Vec::new();
        if figure.is_numbered() {
            let kind = match figure.content {
                FigureContent::Picture(_) => self.words.picture,
                FigureContent::Chart(_) => self.words.chart,
            };
            let number = format!("{kind} {}. ", self.counters.figure(&figure.content));
            runs = self.runs(&Text::from(number), &RunShape::default());
        }
        runs.extend(self.runs(caption, &RunShape::default()));
        Some(self.labelled(figure.label.as_deref(), runs))
    }

    fn caption_of(&mut self, runs: Option<&[u8]>, keep_next: bool) {
        if let Some(runs) = runs {
            self.paragraph_of(Shape { keep_next, ..Shape::of("FigureCaption") }, runs);
        }
    }

    fn picture(&mut self, figure: &Figure, picture: &Picture) -> Result<(), DocxError> {
        let shape = picture.height() as f32 / picture.width() as f32;
        let asked = figure
            .width_mm
            .filter(|width| width.is_finite() && *width > 0.0)
            .unwrap_or(picture.natural_width_mm());
        let page = self.format.page;
        let tallest = (page.height_mm - page.top_mm - page.bottom_mm) * TALLEST_PICTURE;
        let width_mm = asked.min(self.width_mm()).min(tallest / shape);
        let relation = self.embed(picture)?;
        let id = (self.pictures.len() + self.drawings + 1).to_string();
        self.drawings += 1;
        let [cx, cy] =
            [width_mm, width_mm * shape].map(|mm| ((mm * EMU_PER_MM).round() as i64).to_string());
        let mut xml = Xml::fragment();
        let alt = printable(figure.alt.trim());
        RunShape::default().with(&mut xml, |xml| {
            xml.element("w:drawing", &[], |xml| {
                let apart = [("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")];
                xml.element("wp:inline", &apart, |xml| {
                    xml.empty("wp:extent", &[("cx", &cx), ("cy", &cy)]);
                    xml.empty(
                        "wp:docPr",
                        &[("id", &id), ("name", &format!("Picture {id}")), ("descr", &alt)],
                    );
                    xml.element("a:graphic", &[("xmlns:a", DRAWING)], |xml| {
                        xml.element("a:graphicData", &[("uri", PICTURE)], |xml| {
                            graphic(xml, picture, &relation, [&cx, &cy])
                        });
                    });
                });
            });
        });
        let runs = self.written(xml);
        self.paragraph_of(
            Shape { align: Some(Align::Centre), keep_next: true, ..Shape::of("Flush") },
            &runs,
        );
        Ok(())
    }

    /// The relation of a picture's file; the same picture is in the package once.
    fn embed(&mut self, picture: &Picture) -> Result<String, DocxError> {
        let known = self.pictures.iter().position(|known| known == picture);
        let index = known.unwrap_or(self.pictures.len());
        let extension = match picture.coding() {
            Coding::Plain => "png",
            Coding::Jpeg => "jpeg",
        };
        let path = format!("media/image{}.{extension}", index + 1);
        if known.is_none() {
            self.media.push(Part {
                path: format!("word/{path}"),
                media_type: None,
                bytes: file_of(picture)?,
            });
            self.pictures.push(picture.clone());
        }
        Ok(self.relations.part("image", &path))
    }

    /// What the file is and how many pages it has; Word cannot hold them.
    pub(super) fn appended(&mut self, appended: &Appended) {
        let resources = self.resources;
        let file = resources.get(&appended.resource).and_then(|resource| resource.appended().ok());
        let pages = file.map_or(0, crate::AppendedFile::page_count);
        let unit = if pages == 1 { self.words.page } else { self.words.pages };
        self.paragraph(
            Shape::of("Centred"),
            &Text::from(format!("{} ({pages} {unit})", appended.words.trim())),
        );
    }
}

/// The picture in its frame, turned upright as it was seen.
fn graphic(xml: &mut Xml, picture: &Picture, relation: &str, [cx, cy]: [&str; 2]) {
    xml.element("pic:pic", &[("xmlns:pic", PICTURE)], |xml| {
        xml.element("pic:nvPicPr", &[], |xml| {
            xml.empty("pic:cNvPr", &[("id", "0"), ("name", relation)]);
            xml.empty("pic:cNvPicPr", &[]);
        });
        xml.element("pic:blipFill", &[], |xml| {
            xml.empty("a:blip", &[("r:embed", relation)]);
            xml.element("a:stretch", &[], |xml| xml.empty("a:fillRect", &[]));
        });
        xml.element("pic:spPr", &[], |xml| {
            let (degrees, mirrored) = picture.orientation().turn();
            let turn = (u32::from(degrees) * 60_000).to_string();
            let mut attributes = Vec::new();
            if degrees != 0 {
                attributes.push(("rot", turn.as_str()));
            }
            if mirrored {
                attributes.push(("flipH", "1"));
            }
            // The frame is that of the picture before it is turned.
            let [width, height] = if degrees % 180 == 0 { [cx, cy] } else { [cy, cx] };
            xml.element("a:xfrm", &attributes, |xml| {
                xml.empty("a:off", &[("x", "0"), ("y", "0")]);
                xml.empty("a:ext", &[("cx", width), ("cy", height)]);
            });
            xml.element("a:prstGeom", &[("prst", "rect")], |xml| xml.empty("a:avLst", &[]));
        });
    });
}

/// The picture as a file: JPEG data as it is without the camera's notes, other pictures as PNG.
fn file_of(picture: &Picture) -> Result<Vec<u8>, DocxError> {
    if picture.coding() == Coding::Jpeg {
        return Ok(picture.content().to_vec());
    }
    let mut bytes = Vec::new();
    let [width, height] = picture.stored_size();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(match picture.colours() {
        Colours::Grey => png::ColorType::Grayscale,
        Colours::Rgb => png::ColorType::Rgb,
    });
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(picture.content())?;
    writer.finish()?;
    Ok(bytes)
}
