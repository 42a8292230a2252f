//! How each element looks.

use serde::{Deserialize, Serialize};

use super::TextStyle;
use crate::block::Ink;

/// How lists look.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ListStyle {
    /// The words of an item.
    pub text: TextStyle,
    /// Indent of the marker per level, in millimetres.
    pub indent_mm: f32,
    /// Distance from the marker's left edge to the words, in millimetres; wider markers push it
    /// out.
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

/// How figures look.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FigureStyle {
    /// Title of the figure.
    pub caption: TextStyle,
    /// Source under the figure.
    pub source: TextStyle,
    /// Size of the words in charts, in points.
    pub chart_size_pt: f32,
    /// Where the caption of a picture stands.
    pub picture_caption: CaptionPlace,
    /// Where the caption of a chart stands.
    pub chart_caption: CaptionPlace,
    /// Gap above the figure in points.
    pub space_before_pt: f32,
    /// Gap below the figure with its caption and source, in points.
    pub space_after_pt: f32,
}

/// Where a caption stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum CaptionPlace {
    /// Above what it names.
    Above,
    /// Below it.
    Below,
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

/// Words whose box is prescribed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StampBox {
    /// The words, as they are printed.
    pub words: String,
    /// Width of the box in millimetres.
    pub width_mm: f32,
    /// Height of the box in millimetres.
    pub height_mm: f32,
    /// Colour of words and box, whatever the stamp says.
    pub ink: Ink,
}

/// How addressees look.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AddresseesStyle {
    /// Label and names; `space_after_pt` is the gap between two names.
    pub text: TextStyle,
    /// Indent of the label in millimetres.
    pub indent_mm: f32,
    /// Gap below in points.
    pub space_after_pt: f32,
}

/// How signatures and recipients look.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SignatureStyle {
    /// Lines of authority ("KT. CỤC TRƯỞNG").
    pub authority: TextStyle,
    /// The post.
    pub post: TextStyle,
    /// Words in the space for the signature.
    pub mark: TextStyle,
    /// The name.
    pub name: TextStyle,
    /// "Nơi nhận:".
    pub recipients_label: TextStyle,
    /// Those who receive copies.
    pub recipients: TextStyle,
    /// Share of the width given to the recipients beside a signer.
    pub left_share: f32,
    /// Height left free for signature and seal, in millimetres.
    pub space_mm: f32,
    /// Gap above in points.
    pub space_before_pt: f32,
}

/// How text in two languages looks.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BilingualStyle {
    /// Running text; `space_after_pt` is the gap below a pair.
    pub text: TextStyle,
    /// Titles.
    pub title: TextStyle,
    /// Gap between the columns in millimetres.
    pub gap_mm: f32,
    /// Gap below the last pair in points.
    pub space_after_pt: f32,
}

/// How the pages of annexes are numbered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum AnnexPages {
    /// Every annex from 1 (Decree 30/2020/NĐ-CP); contents name them "I-1".
    Own,
    /// On from the pages before.
    Continued,
}

/// How annexes look.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AnnexStyle {
    /// "Phụ lục I".
    pub number: TextStyle,
    /// The title.
    pub title: TextStyle,
    /// "(Kèm theo …)".
    pub belongs_to: TextStyle,
    /// Gap below in points.
    pub space_after_pt: f32,
    /// How its pages are numbered.
    pub pages: AnnexPages,
}

/// How notes at the foot of the page look.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FootnoteStyle {
    /// The words; `space_after_pt` is the gap between two notes.
    pub text: TextStyle,
    /// Thickness of the rule above the notes in points.
    pub rule_pt: f32,
    /// Length of that rule in millimetres.
    pub rule_mm: f32,
    /// Gap between the text and the rule, and between the rule and the notes, in points.
    pub gap_pt: f32,
}

/// How running headers and footers look.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RunningStyle {
    /// The words.
    pub text: TextStyle,
    /// Distance from the upper edge of the page to the top of the header, in millimetres.
    pub header_mm: f32,
    /// Distance from the lower edge of the page to the bottom of the footer, in millimetres.
    pub footer_mm: f32,
}

/// One step of bringing text onto one page.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Tightening {
    /// Gaps are multiplied by this, from 0 to 1.
    pub gaps: f32,
    /// Line spacing is at most this multiple.
    pub line_spacing: f32,
    /// Type becomes smaller by this many points …
    pub smaller_pt: f32,
    /// … but never smaller than this; smaller type stays as it is.
    pub smallest_pt: f32,
}
