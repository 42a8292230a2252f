//! Page and type: what the format prescribes against what the rules allow.

use super::{Check, Element, Fault, Side};
use crate::block::{Align, Text};
use crate::format::{Format, TextStyle};

impl Check<'_> {
    pub(super) fn looks(&mut self) {
        self.page();
        let rules = self.rules;
        let format = &self.document.format;
        for look in &rules.looks {
            let (path, style) = style_of(format, look.element);
            let path = format!("format.{path}");
            let element = look.element;
            let mut faults = Vec::new();
            if !look.size.allows(style.size_pt) {
                faults.push(Fault::Size { element, found: style.size_pt, allowed: look.size });
            }
            if let Some(bold) = look.bold.filter(|bold| *bold != style.bold) {
                faults.push(Fault::Weight { element, bold });
            }
            if let Some(italic) = look.italic.filter(|italic| *italic != style.italic) {
                faults.push(Fault::Slant { element, italic });
            }
            if let Some(wanted) = look.align.filter(|align| *align != style.align) {
                faults.push(Fault::Alignment { element, wanted });
            }
            for fault in faults {
                self.note(fault, &path, &Text::new(), &look.clause);
            }
        }
        self.body();
        let share = format.header.agency_rule_share;
        if !rules.rule_share.is.allows(share) {
            let fault = Fault::RuleLength { found: share, allowed: rules.rule_share.is };
            self.note(
                fault,
                "format.header.agencyRuleShare",
                &Text::new(),
                &rules.rule_share.clause,
            );
        }
    }

    fn page(&mut self) {
        let (page, rule) = (self.document.format.page, &self.rules.page);
        let found = [page.width_mm, page.height_mm];
        if found.iter().zip(rule.size).any(|(found, wanted)| (found - wanted).abs() > 0.1) {
            self.note(
                Fault::PageSize { found, wanted: rule.size },
                "format.page",
                &Text::new(),
                &rule.clause,
            );
        }
        for (name, side, found, allowed) in [
            ("topMm", Side::Top, page.top_mm, rule.top),
            ("bottomMm", Side::Bottom, page.bottom_mm, rule.bottom),
            ("leftMm", Side::Left, page.left_mm, rule.left),
            ("rightMm", Side::Right, page.right_mm, rule.right),
        ] {
            if !allowed.allows(found) {
                self.note(
                    Fault::Margin { side, found, allowed },
                    &format!("format.page.{name}"),
                    &Text::new(),
                    &rule.clause,
                );
            }
        }
    }

    fn body(&mut self) {
        let (style, rule) = (self.document.format.body, &self.rules.body);
        if !rule.first_line.iter().any(|allowed| (allowed - style.first_line_mm).abs() < 0.1) {
            let fault =
                Fault::FirstLine { found: style.first_line_mm, allowed: rule.first_line.clone() };
            self.note(fault, "format.body.firstLineMm", &Text::new(), &rule.clause);
        }
        let gap = style.space_before_pt.max(style.space_after_pt);
        if gap < rule.gap {
            self.note(
                Fault::Gap { found: gap, least: rule.gap },
                "format.body.spaceAfterPt",
                &Text::new(),
                &rule.clause,
            );
        }
        if !rule.line_spacing.allows(style.line_spacing) {
            let fault =
                Fault::LineSpacing { found: style.line_spacing, allowed: rule.line_spacing };
            self.note(fault, "format.body.lineSpacing", &Text::new(), &rule.clause);
        }
    }
}

/// The style of an element with its path in the format. A missing heading level looks like the
/// deepest defined.
fn style_of(format: &Format, element: Element) -> (&'static str, TextStyle) {
    let (header, signature, annex) = (&format.header, &format.signature, &format.annex);
    let heading = |level| format.heading(level).copied().unwrap_or(format.body);
    match element {
        Element::NationalName => ("header.nationalName", header.national_name),
        Element::Motto => ("header.motto", header.motto),
        Element::ParentAgency => ("header.parentAgency", header.parent_agency),
        Element::Agency => ("header.agency", header.agency),
        Element::Number => ("header.number", header.number),
        Element::PlaceAndDate => ("header.placeAndDate", header.place_and_date),
        Element::DocumentType => ("documentType", format.document_type),
        Element::Abstract => ("abstractLine", format.abstract_line),
        Element::LegalBasis => ("legalBasis", format.legal_basis),
        Element::Body => ("body", format.body),
        Element::SectionTitle => ("headings[0]", heading(1)),
        Element::ClauseTitle => ("headings[1]", heading(2)),
        Element::Authority => ("signature.authority", signature.authority),
        Element::Post => ("signature.post", signature.post),
        Element::SignerName => ("signature.name", signature.name),
        Element::Addressees => ("addressees.text", format.addressees.text),
        Element::RecipientsLabel => ("signature.recipientsLabel", signature.recipients_label),
        Element::Recipients => ("signature.recipients", signature.recipients),
        Element::AnnexNumber => ("annex.number", annex.number),
        Element::AnnexTitle => ("annex.title", annex.title),
        Element::AnnexReference => ("annex.belongsTo", annex.belongs_to),
        Element::Stamp => ("stamp.text", format.stamp.text),
        // Page numbers are upright and centred by construction.
        Element::PageNumber => (
            "pageNumber",
            TextStyle { align: Align::Centre, ..TextStyle::new(format.page_number.size_pt) },
        ),
    }
}
