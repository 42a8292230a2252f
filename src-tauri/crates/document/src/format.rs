//! How papers look, as data: page geometry and one style per element.
//!
//! A [`Format`] is serialisable and carries no behaviour; the typesetter reads it, and a checker can
//! compare it with a rule. Lengths on the page are millimetres, sizes and vertical gaps around text are
//! points, as in the decrees and in word processors.

use serde::{Deserialize, Serialize};

use crate::block::{Align, ParagraphKind};

/// Page geometry and styles of a kind of paper.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Format {
    /// Name by which people choose the format.
    pub name: String,
    /// The rule the figures come from; empty when the office made the format itself.
    pub citation: String,
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
    /// Items of lists.
    pub list: ListStyle,
    /// Tables.
    pub table: TableStyle,
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
}

impl Default for Format {
    fn default() -> Self {
        Self::pack()
    }
}

impl Format {
    /// The internal briefing pack: Decree 30/2020/NĐ-CP, Annex I, as the style guide of a working file.
    pub fn pack() -> Self {
        let line = TextStyle::new(13.0);
        let caps = TextStyle { align: Align::Centre, ..TextStyle::new(12.0) };
        let headed = TextStyle { bold: true, keep_with_next: true, space_before_pt: 12.0, space_after_pt: 6.0, ..line };
        Self {
            name: "pack".to_owned(),
            citation: "Nghị định số 30/2020/NĐ-CP, Phụ lục I".to_owned(),
            page: PageSetup::default(),
            page_number: PageNumber { size_pt: 13.0, top_mm: 10.0 },
            body: TextStyle { align: Align::Justify, first_line_mm: 12.7, space_after_pt: 6.0, line_spacing: 1.15, ..line },
            flush: TextStyle { align: Align::Justify, space_after_pt: 6.0, line_spacing: 1.15, ..line },
            centred: TextStyle { align: Align::Centre, space_after_pt: 3.0, ..line },
            right: TextStyle { align: Align::Right, space_after_pt: 3.0, ..line },
            document_type: TextStyle {
                size_pt: 14.0,
                bold: true,
                align: Align::Centre,
                space_before_pt: 18.0,
                keep_with_next: true,
                ..line
            },
            abstract_line: TextStyle { size_pt: 14.0, bold: true, align: Align::Centre, space_after_pt: 12.0, ..line },
            legal_basis: TextStyle { italic: true, align: Align::Justify, first_line_mm: 12.7, space_after_pt: 3.0, ..line },
            headings: vec![
                TextStyle { size_pt: 14.0, space_before_pt: 16.0, space_after_pt: 8.0, ..headed },
                TextStyle { space_before_pt: 10.0, ..headed },
                TextStyle { italic: true, space_before_pt: 8.0, space_after_pt: 4.0, ..headed },
                TextStyle { bold: false, italic: true, space_before_pt: 6.0, space_after_pt: 4.0, ..headed },
            ],
            list: ListStyle {
                text: TextStyle { align: Align::Justify, space_after_pt: 4.0, line_spacing: 1.1, ..line },
                indent_mm: 6.35,
                hang_mm: 6.35,
            },
            table: TableStyle {
                caption: TextStyle {
                    bold: true,
                    align: Align::Centre,
                    space_before_pt: 10.0,
                    space_after_pt: 5.0,
                    keep_with_next: true,
                    ..line
                },
                header: TextStyle { bold: true, align: Align::Centre, ..TextStyle::new(12.0) },
                cell: TextStyle { space_after_pt: 2.0, ..TextStyle::new(12.0) },
                padding_x_mm: 1.6,
                padding_y_mm: 1.1,
                rule_pt: 0.5,
                space_before_pt: 8.0,
                space_after_pt: 10.0,
                header_tint: 0.93,
            },
            key_values: KeyValueStyle {
                key: line,
                value: TextStyle { bold: false, ..line },
                key_share: 0.32,
                gap_mm: 4.0,
                row_space_pt: 4.0,
                space_after_pt: 8.0,
            },
            header: HeaderStyle {
                national_name: TextStyle { bold: true, ..caps },
                motto: TextStyle { size_pt: 13.0, bold: true, ..caps },
                parent_agency: caps,
                agency: TextStyle { bold: true, ..caps },
                number: TextStyle { size_pt: 13.0, ..caps },
                place_and_date: TextStyle { size_pt: 13.0, italic: true, ..caps },
                left_share: 0.42,
                agency_rule_share: 0.4,
                rule_pt: 0.6,
                space_after_pt: 12.0,
            },
            cover: CoverStyle {
                document_type: TextStyle { size_pt: 18.0, bold: true, align: Align::Centre, space_after_pt: 10.0, ..line },
                title: TextStyle { size_pt: 20.0, bold: true, align: Align::Centre, line_spacing: 1.15, space_after_pt: 10.0, ..line },
                subtitle: TextStyle { size_pt: 14.0, align: Align::Centre, space_after_pt: 6.0, ..line },
                detail: TextStyle { space_after_pt: 2.0, ..line },
                foot: TextStyle { bold: true, align: Align::Centre, space_after_pt: 2.0, ..line },
            },
            contents: ContentsStyle {
                title: TextStyle { size_pt: 14.0, bold: true, align: Align::Centre, space_after_pt: 12.0, keep_with_next: true, ..line },
                entry: TextStyle { space_after_pt: 5.0, ..line },
                indent_mm: 7.0,
            },
            note: TextStyle { italic: true, align: Align::Left, space_before_pt: 3.0, space_after_pt: 8.0, ..TextStyle::new(11.0) },
            stamp: StampStyle {
                text: TextStyle { bold: true, align: Align::Centre, ..line },
                padding_x_mm: 4.0,
                padding_y_mm: 1.6,
                rule_pt: 1.0,
                space_after_pt: 12.0,
            },
        }
    }

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

    /// The style of a heading of this level, or of the deepest level defined; `None` if none is defined.
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
        Self { width_mm: 210.0, height_mm: 297.0, top_mm: 20.0, bottom_mm: 20.0, left_mm: 30.0, right_mm: 20.0 }
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
    /// Gap above the element in points; at the top of a page there is none. Adjoining gaps do not add up: the larger one counts.
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

/// How lists look.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ListStyle {
    /// The words of an item.
    pub text: TextStyle,
    /// Indent of the marker per level, in millimetres.
    pub indent_mm: f32,
    /// Distance from the marker's left edge to the words, in millimetres; wider markers push it out.
    pub hang_mm: f32,
}

/// How tables look.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TableStyle {
    /// Title above the table.
    pub caption: TextStyle,
    /// Header cells.
    pub header: TextStyle,
    /// Body cells; `space_after_pt` is the gap between paragraphs of one cell.
    pub cell: TextStyle,
    /// Space between rule and words at the sides, in millimetres.
    pub padding_x_mm: f32,
    /// Space between rule and words above and below, in millimetres.
    pub padding_y_mm: f32,
    /// Thickness of the rules in points.
    pub rule_pt: f32,
    /// Gap above the table in points.
    pub space_before_pt: f32,
    /// Gap below the table in points.
    pub space_after_pt: f32,
    /// Grey behind header and section rows: 0 is black, 1 is none.
    pub header_tint: f32,
}

/// How labelled values look.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct KeyValueStyle {
    /// The labels.
    pub key: TextStyle,
    /// The values.
    pub value: TextStyle,
    /// Share of the width given to the labels.
    pub key_share: f32,
    /// Gap between label and value in millimetres.
    pub gap_mm: f32,
    /// Gap between two pairs in points.
    pub row_space_pt: f32,
    /// Gap below the list in points.
    pub space_after_pt: f32,
}

/// How the official header looks.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct HeaderStyle {
    /// National name.
    pub national_name: TextStyle,
    /// Motto.
    pub motto: TextStyle,
    /// Parent agency.
    pub parent_agency: TextStyle,
    /// Issuing agency.
    pub agency: TextStyle,
    /// Number and symbol.
    pub number: TextStyle,
    /// Place and date.
    pub place_and_date: TextStyle,
    /// Share of the width given to the left column.
    pub left_share: f32,
    /// Length of the rule under the agency as a share of its last line (one third to one half).
    pub agency_rule_share: f32,
    /// Thickness of the rules in points.
    pub rule_pt: f32,
    /// Gap below the header in points.
    pub space_after_pt: f32,
}

/// How the title page looks.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CoverStyle {
    /// Kind of paper.
    pub document_type: TextStyle,
    /// Title.
    pub title: TextStyle,
    /// Lines under the title.
    pub subtitle: TextStyle,
    /// Labelled particulars.
    pub detail: TextStyle,
    /// Lines at the foot.
    pub foot: TextStyle,
}

/// How the table of contents looks.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ContentsStyle {
    /// Title above the entries.
    pub title: TextStyle,
    /// Entries; those of the highest level are bold.
    pub entry: TextStyle,
    /// Indent per level below the highest, in millimetres.
    pub indent_mm: f32,
}

/// How stamps look.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StampStyle {
    /// The words.
    pub text: TextStyle,
    /// Space between box and words at the sides, in millimetres.
    pub padding_x_mm: f32,
    /// Space between box and words above and below, in millimetres.
    pub padding_y_mm: f32,
    /// Thickness of the box in points.
    pub rule_pt: f32,
    /// Gap below the box in points.
    pub space_after_pt: f32,
}
