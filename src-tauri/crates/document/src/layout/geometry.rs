//! The page in points, checked once so that layout may rely on it.

use crate::error::TypesetError;
use crate::format::{Format, TextStyle, Tightening};
use crate::page::PageSize;

/// Millimetres to points.
pub(super) fn mm(millimetres: f32) -> f32 {
    millimetres * 72.0 / 25.4
}

/// Points to millimetres.
pub(super) fn to_mm(points: f32) -> f32 {
    points * 25.4 / 72.0
}

/// Smallest width and height of the text area in millimetres.
const SMALLEST_AREA_MM: f32 = 40.0;
/// Largest page PDF readers are bound to accept, in millimetres.
const LARGEST_PAGE_MM: f32 = 5000.0;
/// Range of type sizes in points.
const SIZES_PT: std::ops::RangeInclusive<f32> = 4.0..=72.0;

/// The page and the area between its margins, in points from the top left corner.
#[derive(Clone, Copy, Debug)]
pub(super) struct Geometry {
    pub(super) size: PageSize,
    pub(super) left: f32,
    pub(super) top: f32,
    pub(super) bottom: f32,
    /// Width between the margins.
    pub(super) width: f32,
}

impl Geometry {
    /// The same sheet turned by a quarter to the left: what was its left margin is above the text.
    pub(super) fn turned(&self) -> Self {
        let right = self.size.width - self.left - self.width;
        let height = self.size.width;
        Self {
            size: PageSize { width: self.size.height, height },
            left: self.size.height - self.bottom,
            top: self.left,
            bottom: height - right,
            width: self.height(),
        }
    }

    /// Height between the margins.
    pub(super) fn height(&self) -> f32 {
        self.bottom - self.top
    }

    /// Checks a format and takes its page.
    pub(super) fn of(format: &Format) -> Result<Self, TypesetError> {
        let page = format.page;
        let lengths = [
            page.width_mm,
            page.height_mm,
            page.top_mm,
            page.bottom_mm,
            page.left_mm,
            page.right_mm,
        ];
        let wrong = |field, reason| Err(TypesetError::Format { field, reason });
        if lengths.iter().any(|length| !length.is_finite() || *length < 0.0) {
            return wrong("page", "has a length that is not a number of millimetres");
        }
        if page.width_mm > LARGEST_PAGE_MM || page.height_mm > LARGEST_PAGE_MM {
            return wrong("page", "is larger than five metres");
        }
        let geometry = Self {
            size: PageSize { width: mm(page.width_mm), height: mm(page.height_mm) },
            left: mm(page.left_mm),
            top: mm(page.top_mm),
            bottom: mm(page.height_mm - page.bottom_mm),
            width: mm(page.width_mm - page.left_mm - page.right_mm),
        };
        let smallest = mm(SMALLEST_AREA_MM);
        if geometry.width < smallest || geometry.height() < smallest {
            return wrong("page", "leaves less than 40 mm between its margins");
        }
        let impossible = |step: &Tightening| {
            !(0.0..=1.0).contains(&step.gaps)
                || !(0.5..=5.0).contains(&step.line_spacing)
                || !(0.0..=50.0).contains(&step.smaller_pt)
                || !SIZES_PT.contains(&step.smallest_pt)
        };
        if format.tightening.iter().any(impossible) {
            return wrong("tightening", "has a step that makes no sense");
        }
        if format.stamp_boxes.iter().any(|stamp| {
            ![stamp.width_mm, stamp.height_mm].iter().all(|mm| (0.0..=200.0).contains(mm))
        }) {
            return wrong("stampBoxes", "has a box outside 0 to 200 mm");
        }
        if format.headings.is_empty() {
            return wrong("headings", "is empty");
        }
        if !(6.0..=20.0).contains(&format.figure.chart_size_pt) {
            return wrong("figure.chartSizePt", "is outside 6 to 20 pt");
        }
        for (field, style) in styles(format) {
            check_style(field, style, geometry.width)?;
        }
        for (field, value, most) in amounts(format) {
            if !(0.0..=most).contains(&value) {
                return wrong(field, "is negative, too large or not a number");
            }
        }
        Ok(geometry)
    }
}

fn check_style(field: &'static str, style: &TextStyle, width: f32) -> Result<(), TypesetError> {
    let wrong = |reason| Err(TypesetError::Format { field, reason });
    if !SIZES_PT.contains(&style.size_pt) {
        return wrong("has a size outside 4 to 72 pt");
    }
    if !(0.5..=5.0).contains(&style.line_spacing) {
        return wrong("has a line spacing outside 0.5 to 5");
    }
    if !(0.0..=500.0).contains(&style.space_before_pt)
        || !(0.0..=500.0).contains(&style.space_after_pt)
    {
        return wrong("has a gap outside 0 to 500 pt");
    }
    if !(0.0..=width / 2.0).contains(&mm(style.first_line_mm)) {
        return wrong("has an indent of more than half the width");
    }
    Ok(())
}

/// Every other number of a format with the most it may be.
fn amounts(format: &Format) -> [(&'static str, f32, f32); 38] {
    let (list, table, pairs) = (&format.list, &format.table, &format.key_values);
    let (header, stamp, contents) = (&format.header, &format.stamp, &format.contents);
    let (sign, notes, running) = (&format.signature, &format.footnote, &format.running);
    let (padding, gap, rule) = (20.0, 500.0, 10.0);
    [
        ("pageNumber.sizePt", format.page_number.size_pt, *SIZES_PT.end()),
        ("pageNumber.topMm", format.page_number.top_mm, format.page.height_mm),
        ("list.indentMm", list.indent_mm, padding),
        ("list.hangMm", list.hang_mm, padding),
        ("table.paddingXMm", table.padding_x_mm, padding),
        ("table.paddingYMm", table.padding_y_mm, padding),
        ("table.rulePt", table.rule_pt, rule),
        ("table.spaceBeforePt", table.space_before_pt, gap),
        ("table.spaceAfterPt", table.space_after_pt, gap),
        ("table.headerTint", table.header_tint, 1.0),
        ("figure.spaceBeforePt", format.figure.space_before_pt, gap),
        ("figure.spaceAfterPt", format.figure.space_after_pt, gap),
        ("keyValues.keyShare", pairs.key_share, 1.0),
        ("keyValues.gapMm", pairs.gap_mm, padding / 2.0),
        ("keyValues.rowSpacePt", pairs.row_space_pt, gap),
        ("keyValues.spaceAfterPt", pairs.space_after_pt, gap),
        ("header.leftShare", header.left_share, 1.0),
        ("header.agencyRuleShare", header.agency_rule_share, 1.0),
        ("header.rulePt", header.rule_pt, rule),
        ("header.spaceAfterPt", header.space_after_pt, gap),
        ("contents.indentMm", contents.indent_mm, padding),
        ("stamp.paddingXMm", stamp.padding_x_mm, padding / 2.0),
        ("stamp.paddingYMm", stamp.padding_y_mm, padding),
        ("stamp.rulePt", stamp.rule_pt, rule),
        ("stamp.spaceAfterPt", stamp.space_after_pt, gap),
        ("addressees.indentMm", format.addressees.indent_mm, 3.0 * padding),
        ("addressees.spaceAfterPt", format.addressees.space_after_pt, gap),
        ("signature.leftShare", sign.left_share, 1.0),
        ("signature.spaceMm", sign.space_mm, 100.0),
        ("signature.spaceBeforePt", sign.space_before_pt, gap),
        ("bilingual.gapMm", format.bilingual.gap_mm, padding),
        ("bilingual.spaceAfterPt", format.bilingual.space_after_pt, gap),
        ("annex.spaceAfterPt", format.annex.space_after_pt, gap),
        ("footnote.rulePt", notes.rule_pt, rule),
        ("footnote.ruleMm", notes.rule_mm, format.page.width_mm),
        ("footnote.gapPt", notes.gap_pt, 50.0),
        ("running.headerMm", running.header_mm, format.page.height_mm),
        ("running.footerMm", running.footer_mm, format.page.height_mm),
    ]
}

fn styles(format: &Format) -> impl Iterator<Item = (&'static str, &TextStyle)> {
    let named = [
        ("body", &format.body),
        ("flush", &format.flush),
        ("centred", &format.centred),
        ("right", &format.right),
        ("documentType", &format.document_type),
        ("abstractLine", &format.abstract_line),
        ("legalBasis", &format.legal_basis),
        ("list.text", &format.list.text),
        ("table.caption", &format.table.caption),
        ("table.header", &format.table.header),
        ("table.cell", &format.table.cell),
        ("figure.caption", &format.figure.caption),
        ("figure.source", &format.figure.source),
        ("keyValues.key", &format.key_values.key),
        ("keyValues.value", &format.key_values.value),
        ("header.nationalName", &format.header.national_name),
        ("header.motto", &format.header.motto),
        ("header.parentAgency", &format.header.parent_agency),
        ("header.agency", &format.header.agency),
        ("header.number", &format.header.number),
        ("header.placeAndDate", &format.header.place_and_date),
        ("cover.documentType", &format.cover.document_type),
        ("cover.title", &format.cover.title),
        ("cover.subtitle", &format.cover.subtitle),
        ("cover.detail", &format.cover.detail),
        ("cover.foot", &format.cover.foot),
        ("contents.title", &format.contents.title),
        ("contents.entry", &format.contents.entry),
        ("note", &format.note),
        ("stamp.text", &format.stamp.text),
        ("addressees.text", &format.addressees.text),
        ("signature.authority", &format.signature.authority),
        ("signature.post", &format.signature.post),
        ("signature.mark", &format.signature.mark),
        ("signature.name", &format.signature.name),
        ("signature.recipientsLabel", &format.signature.recipients_label),
        ("signature.recipients", &format.signature.recipients),
        ("bilingual.text", &format.bilingual.text),
        ("bilingual.title", &format.bilingual.title),
        ("annex.number", &format.annex.number),
        ("annex.title", &format.annex.title),
        ("annex.belongsTo", &format.annex.belongs_to),
        ("footnote.text", &format.footnote.text),
        ("running.text", &format.running.text),
    ];
    named.into_iter().chain(format.headings.iter().map(|style| ("headings", style)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a4_is_exact_to_a_tenth_of_a_millimetre() {
        let geometry = Geometry::of(&Format::pack()).unwrap();
        assert!((to_mm(geometry.size.width) - 210.0).abs() < 0.01);
        assert!((to_mm(geometry.size.height) - 297.0).abs() < 0.01);
        assert!((to_mm(geometry.width) - 160.0).abs() < 0.01);
    }

    #[test]
    fn impossible_formats_are_refused_by_name() {
        let mut format = Format::pack();
        format.page.left_mm = 200.0;
        assert!(matches!(Geometry::of(&format), Err(TypesetError::Format { field: "page", .. })));
        let mut format = Format::pack();
        format.note.size_pt = f32::NAN;
        assert!(matches!(Geometry::of(&format), Err(TypesetError::Format { field: "note", .. })));
    }
}
