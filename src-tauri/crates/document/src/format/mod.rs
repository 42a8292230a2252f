//! How papers look, as data: page geometry and one style per element.
//!
//! A [`Format`] is serialisable and carries no behaviour; the typesetter reads it, and a checker
//! can compare it with a rule. Lengths on the page are millimetres, sizes and vertical gaps around
//! text are points, as in the decrees and in word processors.

mod presets;
mod styles;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::block::{Align, NumberStyle, ParagraphKind};

pub use styles::{
    AddresseesStyle, AnnexPages, AnnexStyle, BilingualStyle, CaptionPlace, ContentsStyle,
    CoverStyle, FigureStyle, FootnoteStyle, HeaderStyle, KeyValueStyle, ListStyle, RunningStyle,
    SignatureStyle, StampBox, StampStyle, TableStyle, Tightening,
};

/// Page geometry and styles of a kind of paper.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Format {
    /// Name by which people choose the format.
    pub name: String,
    /// The rule the figures come from; empty when the office made the format itself.
    pub citation: String,
    /// First day on which the rule holds; `None` if the office made the format itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<NaiveDate>,
    /// Last day on which the rule holds; `None` while it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<NaiveDate>,
    /// Size and margins of the page.
    pub page: PageSetup,
    /// Style and place of the page number.
    pub page_number: PageNumber,
    /// Running text.
    pub body: TextStyle,
    /// Running text without indent.
    pub flush: TextStyle,
    /// Centred lines.
    pub centred: TextStyle,
    /// Lines set to the right.
    pub right: TextStyle,
    /// Type of document.
    pub document_type: TextStyle,
    /// Abstract under the type of document.
    pub abstract_line: TextStyle,
    /// Legal bases.
    pub legal_basis: TextStyle,
    /// Headings from level 1; deeper levels use the last. At least one.
    pub headings: Vec<TextStyle>,
    /// Numbers of headings from level 1; deeper levels use the last.
    pub numbering: Vec<NumberStyle>,
    /// Items of lists.
    pub list: ListStyle,
    /// Tables.
    pub table: TableStyle,
    /// Figures.
    pub figure: FigureStyle,
    /// Labelled values.
    pub key_values: KeyValueStyle,
    /// Official header.
    pub header: HeaderStyle,
    /// Title page.
    pub cover: CoverStyle,
    /// Table of contents.
    pub contents: ContentsStyle,
    /// Notes and sources in small type.
    pub note: TextStyle,
    /// Boxed words.
    pub stamp: StampStyle,
    /// Words whose box is prescribed.
    pub stamp_boxes: Vec<StampBox>,
    /// Whom the paper is for.
    pub addressees: AddresseesStyle,
    /// Who signs, and who receives copies.
    pub signature: SignatureStyle,
    /// Text in two languages side by side.
    pub bilingual: BilingualStyle,
    /// Annexes.
    pub annex: AnnexStyle,
    /// Notes at the foot of the page.
    pub footnote: FootnoteStyle,
    /// Words at the head and foot of every page.
    pub running: RunningStyle,
    /// What may be done, step after step, to bring a section onto one page; each step counts from
    /// the format as it is.
    pub tightening: Vec<Tightening>,
}

impl Default for Format {
    fn default() -> Self {
        Self::pack()
    }
}

impl Format {
    /// The style of a paragraph of this kind.
    pub fn paragraph(&self, kind: ParagraphKind) -> &TextStyle {
        match kind {
            ParagraphKind::Body => &self.body,
            ParagraphKind::Flush => &self.flush,
            ParagraphKind::Centred => &self.centred,
            ParagraphKind::Right => &self.right,
            ParagraphKind::DocumentType => &self.document_type,
            ParagraphKind::Abstract => &self.abstract_line,
            ParagraphKind::LegalBasis => &self.legal_basis,
        }
    }

    /// The same format with gaps, line spacing and type reduced as the step says.
    pub(crate) fn tightened(&self, step: &Tightening) -> Self {
        let mut out = self.clone();
        let tight = |style: &mut TextStyle| {
            style.space_before_pt *= step.gaps;
            style.space_after_pt *= step.gaps;
            style.line_spacing = style.line_spacing.min(step.line_spacing);
            style.size_pt =
                style.size_pt.min((style.size_pt - step.smaller_pt).max(step.smallest_pt));
        };
        out.headings.iter_mut().for_each(tight);
        let (list, table, pairs) = (&mut out.list, &mut out.table, &mut out.key_values);
        for style in [
            &mut out.body,
            &mut out.flush,
            &mut out.centred,
            &mut out.right,
            &mut out.document_type,
            &mut out.abstract_line,
            &mut out.legal_basis,
            &mut out.note,
            &mut list.text,
            &mut table.caption,
            &mut table.header,
            &mut table.cell,
            &mut out.figure.caption,
            &mut out.figure.source,
            &mut pairs.key,
            &mut pairs.value,
            &mut out.addressees.text,
            &mut out.bilingual.text,
            &mut out.bilingual.title,
        ] {
            tight(style);
        }
        for gap in [
            &mut table.space_before_pt,
            &mut table.space_after_pt,
            &mut table.padding_y_mm,
            &mut out.figure.space_before_pt,
            &mut out.figure.space_after_pt,
            &mut pairs.row_space_pt,
            &mut pairs.space_after_pt,
            &mut out.stamp.space_after_pt,
            &mut out.addressees.space_after_pt,
            &mut out.bilingual.space_after_pt,
        ] {
            *gap *= step.gaps;
        }
        out
    }

    /// The style of a heading of this level, or of the deepest level defined; `None` if none is
    /// defined.
    pub fn heading(&self, level: u8) -> Option<&TextStyle> {
        let index = usize::from(level.max(1)) - 1;
        self.headings.get(index).or(self.headings.last())
    }
}

/// Size and margins of the page in millimetres.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PageSetup {
    /// Width; 210 for A4 portrait.
    pub width_mm: f32,
    /// Height; 297 for A4 portrait.
    pub height_mm: f32,
    /// Margin above the text.
    pub top_mm: f32,
    /// Margin below the text.
    pub bottom_mm: f32,
    /// Margin left of the text.
    pub left_mm: f32,
    /// Margin right of the text.
    pub right_mm: f32,
}

impl Default for PageSetup {
    /// A4 portrait with margins 20, 20, 30 and 20 mm (top, bottom, left, right).
    fn default() -> Self {
        Self {
            width_mm: 210.0,
            height_mm: 297.0,
            top_mm: 20.0,
            bottom_mm: 20.0,
            left_mm: 30.0,
            right_mm: 20.0,
        }
    }
}

/// The page number, in the top margin of every page but the first, centred over the text.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PageNumber {
    /// Size of the digits in points.
    pub size_pt: f32,
    /// Distance from the upper edge of the page to the top of the number, in millimetres.
    pub top_mm: f32,
    /// Whether pages bear one; not those of certificates, each of which stands by itself.
    #[serde(default = "shown")]
    pub shown: bool,
}

fn shown() -> bool {
    true
}

/// How the lines of an element look.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TextStyle {
    /// Size of the type in points.
    pub size_pt: f32,
    /// Whether the element is bold throughout.
    pub bold: bool,
    /// Whether the element is italic throughout.
    pub italic: bool,
    /// Where the lines stand.
    pub align: Align,
    /// Indent of the first line in millimetres.
    pub first_line_mm: f32,
    /// Height of a line as a multiple of the face's natural height ("single" is 1).
    pub line_spacing: f32,
    /// Gap above the element in points; at the top of a page there is none. Adjoining gaps do not
    /// add up: the larger one counts.
    pub space_before_pt: f32,
    /// Gap below the element in points.
    pub space_after_pt: f32,
    /// Whether the element must stand on the page where the next block begins.
    pub keep_with_next: bool,
}

impl TextStyle {
    /// Upright flush-left lines of single spacing without gaps.
    pub const fn new(size_pt: f32) -> Self {
        Self {
            size_pt,
            bold: false,
            italic: false,
            align: Align::Left,
            first_line_mm: 0.0,
            line_spacing: 1.0,
            space_before_pt: 0.0,
            space_after_pt: 0.0,
            keep_with_next: false,
        }
    }
}
