//! Fonts as embedded: subset to the glyphs in use, with exact widths and character maps.

use std::collections::BTreeMap;

use lopdf::{Object, ObjectId, Stream, dictionary};
use printpdf::{
    FontId, FontMetrics, FontType, ParsedFont, PdfDocument, PdfFont, PdfFontMetricsStub,
};
use subsetter::GlyphRemapper;

use super::PdfError;
use super::spelling::{GlyphTexts, to_unicode};
use crate::font::{Face, FaceId, Faces, SuppliedFace};

/// The glyphs of each face a document uses.
pub(super) struct UsedFonts {
    /// By the position of the face among all of the paper.
    fonts: Vec<UsedFont>,
}

struct UsedFont {
    id: FaceId,
    face: &'static Face,
    glyphs: GlyphRemapper,
    texts: GlyphTexts,
}

impl UsedFonts {
    /// No glyphs yet of the bundled faces and the supplied ones of a paper.
    pub(super) fn new(faces: &'static Faces, supplied: &[SuppliedFace]) -> Self {
        let bundled = FaceId::BUNDLED.into_iter().map(|id| (id, faces.get(id)));
        let supplied = (0..).zip(supplied).map(|(place, face)| (FaceId::Supplied(place), face.0));
        let unused = |(id, face)| UsedFont {
            id,
            face,
            glyphs: GlyphRemapper::new(),
            texts: GlyphTexts::default(),
        };
        Self { fonts: bundled.chain(supplied).map(unused).collect() }
    }

    pub(super) fn face(&self, id: FaceId) -> &'static Face {
        self.fonts[id.index()].face
    }

    pub(super) fn texts(&mut self, id: FaceId) -> &mut GlyphTexts {
        &mut self.fonts[id.index()].texts
    }

    /// The character by which the writer is told to show a glyph; the mapping is private to this
    /// export.
    pub(super) fn code(&mut self, id: FaceId, glyph: u16) -> char {
        private_char(self.fonts[id.index()].glyphs.remap(glyph))
    }

    /// Width of a glyph as the file states it, in thousandths of the type size.
    pub(super) fn width(&self, id: FaceId, glyph: u16) -> f32 {
        let face = self.face(id);
        let units = face.advances.get(usize::from(glyph)).copied().unwrap_or(0);
        round(units as f32 * 1000.0 / f32::from(face.units_per_em))
    }

    fn used(&self) -> impl Iterator<Item = &UsedFont> {
        // A remapper always holds .notdef.
        self.fonts.iter().filter(|font| font.glyphs.num_gids() > 1)
    }

    /// Hands the subset fonts to the writer.
    pub(super) fn embed(&self, writer: &mut PdfDocument) -> Result<(), PdfError> {
        for font in self.used() {
            let face = font.face;
            let program = subsetter::subset(face.data, face.collection_index, &font.glyphs)
                .map_err(|error| PdfError::Subset { face: face.name, reason: error.to_string() })?;
            let [x_min, y_min, x_max, y_max] = face.bounds;
            let parsed = ParsedFont {
                font_index: 0,
                font_name: Some(format!("{}+{}", subset_tag(&program), face.name)),
                codepoint_to_glyph: (0..font.glyphs.num_gids())
                    .map(|glyph| (u32::from(private_char(glyph)), glyph))
                    .collect(),
                // Written as integers by printpdf; `complete` replaces them.
                glyph_widths: BTreeMap::new(),
                units_per_em: face.units_per_em,
                font_metrics: FontMetrics {
                    ascent: face.ascent as i16,
                    descent: -face.descent as i16,
                },
                font_type: FontType::TrueType,
                pdf_font_metrics: PdfFontMetricsStub {
                    units_per_em: face.units_per_em,
                    x_min,
                    y_min,
                    x_max,
                    y_max,
                    caret_slope_rise: if face.italic { 1000 } else { 1 },
                    caret_slope_run: if face.italic { 290 } else { 0 },
                    us_weight_class: if face.bold { 700 } else { 400 },
                },
                original_bytes: program,
            };
            writer.resources.fonts.map.insert(font_id(font.id), PdfFont::new(parsed));
        }
        Ok(())
    }

    /// Replaces widths, character maps and descriptor entries the writer only approximates.
    pub(super) fn complete(
        &self,
        file: &mut lopdf::Document,
        page: ObjectId,
    ) -> Result<(), PdfError> {
        let written = written_fonts(file, page)?;
        for font in self.used() {
            let font_object = *written
                .get(font_id(font.id).0.as_bytes())
                .ok_or(PdfError::Incomplete("a font"))?;
            self.complete_font(file, font_object, font)?;
        }
        Ok(())
    }

    fn complete_font(
        &self,
        file: &mut lopdf::Document,
        object: ObjectId,
        font: &UsedFont,
    ) -> Result<(), PdfError> {
        let texts: BTreeMap<u16, &str> = font
            .texts
            .0
            .iter()
            .filter_map(|(old, text)| Some((font.glyphs.get(*old)?, text.as_str())))
            .collect();
        let map = Stream::new(lopdf::Dictionary::new(), to_unicode(font.face.name, &texts));
        let map = file.add_object(map);
        let widths: Vec<Object> =
            font.glyphs.remapped_gids().map(|old| Object::Real(self.width(font.id, old))).collect();
        // Which glyphs the subset holds: all, counted from the high bit of the first byte.
        let count = usize::from(font.glyphs.num_gids());
        let mut present = vec![0u8; count.div_ceil(8)];
        for glyph in 0..count {
            present[glyph / 8] |= 0x80 >> (glyph % 8);
        }
        let present = file.add_object(Stream::new(lopdf::Dictionary::new(), present));

        let dict = file.get_object_mut(object)?.as_dict_mut()?;
        let old_map = dict.get(b"ToUnicode").and_then(Object::as_reference).ok();
        dict.set("ToUnicode", map);
        let descendant = dict
            .get_mut(b"DescendantFonts")?
            .as_array_mut()?
            .first_mut()
            .ok_or(PdfError::Incomplete("a descendant font"))?
            .as_dict_mut()?;
        descendant.set("W", vec![Object::Integer(0), Object::Array(widths)]);
        descendant.set("DW", 0);
        // Glyphs of a font with PostScript outlines are found through the font itself.
        if descendant.get(b"Subtype")?.as_name()? == b"CIDFontType2" {
            descendant.set("CIDToGIDMap", "Identity");
        }
        let descriptor = descendant.get(b"FontDescriptor")?.as_reference()?;
        if let Some(old) = old_map {
            file.objects.remove(&old);
        }
        let face = font.face;
        let descriptor = file.get_object_mut(descriptor)?.as_dict_mut()?;
        let cap_height = face.cap_height * 1000.0 / f32::from(face.units_per_em);
        descriptor.set("CapHeight", cap_height.round() as i64);
        descriptor.set("CIDSet", present);
        // Symbolic (glyphs are addressed by number), with serifs, sloped.
        let serifs = if font.id.is_supplied() || font.id == FaceId::Symbols { 0 } else { 2 };
        descriptor.set("Flags", 4 | serifs | if face.italic { 64 } else { 0 });
        Ok(())
    }
}

/// The font objects of the resources all pages share.
fn written_fonts(
    file: &lopdf::Document,
    page: ObjectId,
) -> Result<BTreeMap<Vec<u8>, ObjectId>, PdfError> {
    shared_resources(file, page, b"Font")
}

/// The objects of one kind in the resources all pages share, by name.
pub(super) fn shared_resources(
    file: &lopdf::Document,
    page: ObjectId,
    kind: &[u8],
) -> Result<BTreeMap<Vec<u8>, ObjectId>, PdfError> {
    let resolve = |object: &Object| -> Result<lopdf::Dictionary, PdfError> {
        Ok(match object {
            Object::Reference(id) => file.get_dictionary(*id)?.clone(),
            other => other.as_dict()?.clone(),
        })
    };
    let resources = resolve(file.get_dictionary(page)?.get(b"Resources")?)?;
    let objects = match resources.get(kind) {
        Ok(objects) => resolve(objects)?,
        Err(_) => dictionary! {},
    };
    objects.iter().map(|(name, object)| Ok((name.clone(), object.as_reference()?))).collect()
}

/// Resource name of a face.
pub(super) fn font_id(id: FaceId) -> FontId {
    FontId(format!("FN{}", id.index()))
}

/// A number that survives being written with two decimals.
pub(super) fn round(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}

fn private_char(glyph: u16) -> char {
    // From U+0001 upwards past the surrogates; subsets stay far below them.
    char::from_u32(u32::from(glyph) + 1).unwrap_or(char::REPLACEMENT_CHARACTER)
}

/// Six letters that tell subsets of one face apart.
fn subset_tag(program: &[u8]) -> String {
    let hash = blake3::hash(program);
    hash.as_bytes().iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}
