//! What the file says of itself, and the settings of the word processor for it.

use std::io;

use chrono::{DateTime, FixedOffset, SecondsFormat, Utc};

use super::inline::Footnotes;
use super::package::{Part, WORD};
use super::paragraph::{language, printable, region};
use super::xml::Xml;
use crate::block::{Lang, Meta};

const CORE: &str = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const APP: &str = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

/// Title, author, time and identifier.
pub(super) fn core(meta: &Meta) -> io::Result<Part> {
    let mut xml = Xml::document();
    let namespaces = [
        ("xmlns:cp", CORE),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    xml.element("cp:coreProperties", &namespaces, |xml| {
        for (name, value) in [
            ("dc:title", meta.title.as_str()),
            ("dc:subject", &meta.subject),
            ("dc:creator", &meta.author),
            ("dc:identifier", &meta.id),
            ("dc:language", region(meta.lang)),
        ] {
            if !value.is_empty() {
                xml.element(name, &[], |xml| xml.text(&printable(value)));
            }
        }
        let time = moment(meta.created);
        for name in ["dcterms:created", "dcterms:modified"] {
            xml.element(name, &[("xsi:type", "dcterms:W3CDTF")], |xml| xml.text(&time));
        }
    });
    let media_type = Some("application/vnd.openxmlformats-package.core-properties+xml");
    Ok(Part { path: "docProps/core.xml".to_owned(), media_type, bytes: xml.finish()? })
}

/// The program that wrote the file.
pub(super) fn app(meta: &Meta) -> io::Result<Part> {
    let mut xml = Xml::document();
    xml.element("Properties", &[("xmlns", APP)], |xml| {
        xml.element("Application", &[], |xml| xml.text(&printable(&meta.producer)));
    });
    let media_type = Some("application/vnd.openxmlformats-officedocument.extended-properties+xml");
    Ok(Part { path: "docProps/app.xml".to_owned(), media_type, bytes: xml.finish()? })
}

/// Settings, in the order of CT_Settings.
pub(super) fn settings(lang: Lang, footnotes: &Footnotes) -> io::Result<Vec<u8>> {
    let mut xml = Xml::document();
    xml.element("w:settings", &[("xmlns:w", WORD)], |xml| {
        xml.empty("w:zoom", &[("w:percent", "100")]);
        xml.empty("w:embedTrueTypeFonts", &[]);
        xml.value("w:defaultTabStop", "720");
        xml.value("w:autoHyphenation", "0");
        xml.value("w:characterSpacingControl", "doNotCompress");
        if !footnotes.is_empty() {
            xml.element("w:footnotePr", &[], |xml| {
                for id in ["-1", "0"] {
                    xml.empty("w:footnote", &[("w:id", id)]);
                }
            });
        }
        xml.element("w:compat", &[], |xml| {
            let mode = [
                ("w:name", "compatibilityMode"),
                ("w:uri", "http://schemas.microsoft.com/office/word"),
                ("w:val", "15"),
            ];
            xml.empty("w:compatSetting", &mode);
        });
        language(xml, "w:themeFontLang", lang);
        xml.value("w:decimalSymbol", if lang == Lang::En { "." } else { "," });
        xml.value("w:listSeparator", ";");
    });
    xml.finish()
}

fn moment(time: DateTime<FixedOffset>) -> String {
    time.with_timezone(&Utc).to_rfc3339_opts(SecondsFormat::Secs, true)
}
