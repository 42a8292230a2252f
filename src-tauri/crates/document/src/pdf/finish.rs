//! Completes the writer's document: what printpdf leaves out or only approximates.

use lopdf::{Object, ObjectId, dictionary};

use super::PdfError;
use super::audit::{Finding, audit_file};
use super::fonts::UsedFonts;
use super::metadata::Claim;
use super::{appended, labels, metadata, numbering, outline, pictures, structure};
use crate::appended::AppendedFile;
use crate::page::Typeset;

/// Completes fonts, structure, links, outline and metadata; returns what the structure lacks for
/// the higher claim.
pub(super) fn finish(
    file: &mut lopdf::Document,
    typeset: &Typeset,
    fonts: &UsedFonts,
) -> Result<Vec<Finding>, PdfError> {
    file.version = "1.7".to_owned();
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    if pages.len() != typeset.pages.len() {
        return Err(PdfError::Incomplete("a page"));
    }
    if let Some(first) = pages.first() {
        fonts.complete(file, *first)?;
        pictures::complete(file, *first, typeset)?;
        appended::complete(file, *first, typeset)?;
    }
    structure::add(file, typeset, &pages)?;
    outline::add(file, typeset, &pages)?;
    labels::add(file, typeset)?;
    metadata::add_information(file, typeset)?;
    let catalog = file.catalog_mut()?;
    catalog.remove(b"PageLayout");
    catalog.set("Lang", Object::string_literal(typeset.meta.lang.tag()));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    let mut findings = audit_file(file)?;
    let unfit: Vec<Finding> = typeset
        .appended
        .iter()
        .filter_map(AppendedFile::not_archival)
        .map(Finding::appended)
        .collect();
    let claim = match (unfit.is_empty(), findings.is_empty()) {
        (true, true) => Claim::Accessible,
        (true, false) => Claim::Archive,
        (false, _) => Claim::Nothing,
    };
    findings.extend(unfit);
    metadata::add_packet(file, typeset, claim)?;
    // Without gaps: Poppler takes a file for damaged that has a gap in its numbers and a string of
    // more than 128 characters.
    numbering::number(file);
    metadata::identify(file, typeset);
    Ok(findings)
}
