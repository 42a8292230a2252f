//! Whether a finished file holds what it is to claim: an archive file whose structure can be read
//! aloud.
//!
//! The rules are those of ISO 19005-2 (level A) and ISO 14289-1 that the structure of a file can
//! break; what they ask of fonts, colour and metadata is so by construction and checked by other
//! programs in the tests. A file with findings is still written, but claims PDF/A-2b only.

mod marks;
mod tree;

use std::fmt;

use lopdf::{Dictionary, Object, ObjectId};

use super::PdfError;

/// A rule a file breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule.
    pub rule: Rule,
    /// Where and how it is broken.
    pub what: String,
}

impl Finding {
    /// An appended file may not stand in an archive file, for this reason.
    pub(super) fn appended(reason: &str) -> Self {
        Self { rule: Rule::Appended, what: reason.to_owned() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.rule, self.what)
    }
}

/// What is asked of a file's structure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Rule {
    /// The catalog says that the file is tagged, and in which language it is (ISO 14289-1, 7.1 and
    /// 7.2).
    Catalog,
    /// The file has a title, and viewers show it (7.1).
    Title,
    /// Everything on a page is marked as content of one element or as an artifact (7.1).
    Marked,
    /// Content, elements and the parent tree name each other (ISO 32000-1, 14.7.4).
    ParentTree,
    /// Elements are of standard kinds and stand where such elements may (ISO 32000-1, 14.8.4).
    Roles,
    /// Headings start at level 1 and leave no level out (ISO 14289-1, 7.4.2).
    Headings,
    /// Rows have equally many columns, header cells say what they head (7.5).
    Tables,
    /// Lists say how they are numbered (7.6).
    Lists,
    /// Figures have words in place of what is seen (7.3).
    Figures,
    /// Notes have identifiers of their own (7.9).
    Notes,
    /// Links are described and belong to an element (7.18).
    Links,
    /// Appended pages hold only what archives accept (ISO 19005-2); where not, the file makes no
    /// claim at all.
    Appended,
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Catalog => "catalog",
            Self::Title => "title",
            Self::Marked => "marked content",
            Self::ParentTree => "parent tree",
            Self::Roles => "roles",
            Self::Headings => "headings",
            Self::Tables => "tables",
            Self::Lists => "lists",
            Self::Figures => "figures",
            Self::Notes => "notes",
            Self::Links => "links",
            Self::Appended => "appended pages",
        })
    }
}

/// Audits a file as written.
///
/// # Errors
/// The bytes are not a PDF file.
pub fn audit(bytes: &[u8]) -> Result<Vec<Finding>, PdfError> {
    audit_file(&lopdf::Document::load_mem(bytes)?)
}

/// Audits a file in memory.
pub(super) fn audit_file(file: &lopdf::Document) -> Result<Vec<Finding>, PdfError> {
    let mut findings = Findings::default();
    catalog(file, &mut findings)?;
    let claims = tree::check(file, &mut findings)?;
    marks::check(file, &claims, &mut findings)?;
    Ok(findings.0)
}

fn catalog(file: &lopdf::Document, findings: &mut Findings) -> Result<(), PdfError> {
    let catalog = file.catalog()?;
    let says = |dictionary: &str, key: &str| {
        let inner =
            catalog.get(dictionary.as_bytes()).ok().and_then(|object| dictionary_of(file, object));
        inner
            .and_then(|inner| inner.get(key.as_bytes()).ok())
            .and_then(|value| value.as_bool().ok())
            == Some(true)
    };
    if !says("MarkInfo", "Marked") {
        findings.add(Rule::Catalog, "the file does not say that it is tagged");
    }
    if says("MarkInfo", "Suspects") {
        findings.add(Rule::Catalog, "the file says that its tags are not to be trusted");
    }
    if !catalog.get(b"Lang").and_then(Object::as_str).is_ok_and(|lang| !lang.is_empty()) {
        findings.add(Rule::Catalog, "the file states no language");
    }
    if !says("ViewerPreferences", "DisplayDocTitle") {
        findings.add(Rule::Title, "viewers show the name of the file instead of its title");
    }
    let info = file.trailer.get(b"Info").ok().and_then(|object| dictionary_of(file, object));
    let title = info.and_then(|info| info.get(b"Title").ok()).and_then(|title| title.as_str().ok());
    if title.is_none_or(|title| title.is_empty() || title == [0xFE, 0xFF]) {
        findings.add(Rule::Title, "the file has no title");
    }
    Ok(())
}

/// What was found so far.
#[derive(Default)]
struct Findings(Vec<Finding>);

impl Findings {
    fn add(&mut self, rule: Rule, what: impl Into<String>) {
        let finding = Finding { rule, what: what.into() };
        // The same fault of neighbours is told once.
        if self.0.last() != Some(&finding) {
            self.0.push(finding);
        }
    }
}

/// A dictionary, or the one referred to.
fn dictionary_of<'f>(file: &'f lopdf::Document, object: &'f Object) -> Option<&'f Dictionary> {
    match object {
        Object::Reference(id) => file.get_dictionary(*id).ok(),
        Object::Dictionary(dictionary) => Some(dictionary),
        _ => None,
    }
}

/// An array, or the one referred to; empty if there is none.
fn array_of<'f>(file: &'f lopdf::Document, object: Option<&'f Object>) -> &'f [Object] {
    let object = match object {
        Some(Object::Reference(id)) => file.get_object(*id).ok(),
        other => other,
    };
    object.and_then(|object| object.as_array().ok()).map_or(&[], Vec::as_slice)
}

fn reference(dictionary: &Dictionary, key: &[u8]) -> Option<ObjectId> {
    dictionary.get(key).and_then(Object::as_reference).ok()
}
