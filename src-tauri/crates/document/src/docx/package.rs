//! The file as a package (ECMA-376, Part 2): parts in a ZIP archive, their types, and what refers
//! to what.

use std::io::{self, Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::DocxError;
use super::xml::Xml;

/// Namespaces of the parts.
pub(super) const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
pub(super) const OFFICE_RELATIONS: &str =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/// Namespace of drawings in running text.
pub(super) const DRAWING_IN_TEXT: &str =
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
const PACKAGE_RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const CONTENT_TYPES: &str = "http://schemas.openxmlformats.org/package/2006/content-types";

/// A file inside the package.
pub(super) struct Part {
    /// Path from the root of the package, without a leading slash.
    pub(super) path: String,
    /// Its media type; `None` where the extension says it.
    pub(super) media_type: Option<&'static str>,
    pub(super) bytes: Vec<u8>,
}

/// What a part refers to, by identifiers `rId1`, `rId2` …
#[derive(Default)]
pub(super) struct Relations {
    targets: Vec<Relation>,
}

struct Relation {
    kind: String,
    target: String,
    external: bool,
}

impl Relations {
    /// Refers to a part of the package; the kind is the last step of its relationship type in the
    /// office namespace.
    pub(super) fn part(&mut self, kind: &str, target: &str) -> String {
        self.add(Relation {
            kind: format!("{OFFICE_RELATIONS}/{kind}"),
            target: target.to_owned(),
            external: false,
        })
    }

    /// Refers to the part with the package's own metadata.
    pub(super) fn core_properties(&mut self, target: &str) -> String {
        let kind = format!("{PACKAGE_RELATIONS}/metadata/core-properties");
        self.add(Relation { kind, target: target.to_owned(), external: false })
    }

    /// Refers to an address outside the package; the same address has one identifier.
    pub(super) fn address(&mut self, address: &str) -> String {
        self.add(Relation {
            kind: format!("{OFFICE_RELATIONS}/hyperlink"),
            target: address.to_owned(),
            external: true,
        })
    }

    pub(super) fn is_empty(&self) -> bool {
        self.targets.is_empty()
    }

    fn add(&mut self, relation: Relation) -> String {
        let same =
            |known: &Relation| (&known.kind, &known.target) == (&relation.kind, &relation.target);
        let index = self.targets.iter().position(same).unwrap_or_else(|| {
            self.targets.push(relation);
            self.targets.len() - 1
        });
        format!("rId{}", index + 1)
    }

    /// The part that holds them.
    pub(super) fn write(&self) -> io::Result<Vec<u8>> {
        let mut xml = Xml::document();
        xml.element("Relationships", &[("xmlns", PACKAGE_RELATIONS)], |xml| {
            for (index, relation) in self.targets.iter().enumerate() {
                let id = format!("rId{}", index + 1);
                let mut attributes = vec![
                    ("Id", id.as_str()),
                    ("Type", &relation.kind),
                    ("Target", &relation.target),
                ];
                if relation.external {
                    attributes.push(("TargetMode", "External"));
                }
                xml.empty("Relationship", &attributes);
            }
        });
        xml.finish()
    }
}

/// Puts the parts into one file. All entries carry the same date, so that the bytes depend on the
/// parts alone.
pub(super) fn pack(parts: &[Part]) -> Result<Vec<u8>, DocxError> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(6))
        .last_modified_time(DateTime::default());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("[Content_Types].xml", options)?;
    zip.write_all(&content_types(parts)?)?;
    for part in parts {
        zip.start_file(part.path.as_str(), options)?;
        zip.write_all(&part.bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

fn content_types(parts: &[Part]) -> io::Result<Vec<u8>> {
    const BY_EXTENSION: [(&str, &str); 5] = [
        ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        ("xml", "application/xml"),
        ("odttf", "application/vnd.openxmlformats-officedocument.obfuscatedFont"),
        ("png", "image/png"),
        ("jpeg", "image/jpeg"),
    ];
    let mut xml = Xml::document();
    xml.element("Types", &[("xmlns", CONTENT_TYPES)], |xml| {
        for (extension, media_type) in BY_EXTENSION {
            xml.empty("Default", &[("Extension", extension), ("ContentType", media_type)]);
        }
        for part in parts {
            if let Some(media_type) = part.media_type {
                xml.empty(
                    "Override",
                    &[("PartName", &format!("/{}", part.path)), ("ContentType", media_type)],
                );
            }
        }
    });
    xml.finish()
}
