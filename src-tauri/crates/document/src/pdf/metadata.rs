//! What the file says about itself: information dictionary, XMP, identifier, colour.
//!
//! The information dictionary and the XMP packet say the same, as archives demand.

use chrono::{DateTime, FixedOffset, SecondsFormat};
use lopdf::{Object, Stream, StringFormat, dictionary};

use super::PdfError;
use crate::block::Meta;
use crate::page::Typeset;

/// The compact sRGB profile; see `icc/README.md`.
const SRGB: &[u8] = include_bytes!("../../icc/sRGB-v2-magic.icc");
const SRGB_NAME: &str = "sRGB IEC61966-2.1";

/// What a file says it conforms to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Claim {
    /// Nothing: appended pages are as they are.
    Nothing,
    /// PDF/A-2b.
    Archive,
    /// PDF/A-2a and PDF/UA-1.
    Accessible,
}

/// Adds the information dictionary and the output intent.
pub(super) fn add_information(
    file: &mut lopdf::Document,
    typeset: &Typeset,
) -> Result<(), PdfError> {
    let meta = &typeset.meta;
    let profile = file.add_object(Stream::new(dictionary! { "N" => 3 }, SRGB.to_vec()));

    let old = file.trailer.get(b"Info").and_then(Object::as_reference).ok();
    if let Some(old) = old {
        file.objects.remove(&old);
    }
    let created = Object::string_literal(pdf_date(meta.created));
    let mut info = dictionary! {
        "Title" => text_string(&meta.title),
        "Creator" => text_string(&meta.producer),
        "Producer" => text_string(&meta.producer),
        "CreationDate" => created.clone(),
        "ModDate" => created,
    };
    if !meta.author.is_empty() {
        info.set("Author", text_string(&meta.author));
    }
    if !meta.subject.is_empty() {
        info.set("Subject", text_string(&meta.subject));
    }
    let info = file.add_object(info);
    file.trailer.set("Info", info);

    let intent = dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal(SRGB_NAME),
        "Info" => Object::string_literal(SRGB_NAME),
        "DestOutputProfile" => profile,
    };
    file.catalog_mut()?.set("OutputIntents", vec![Object::Dictionary(intent)]);
    Ok(())
}

/// Adds the XMP packet, which says the same as the information dictionary and states the claim.
pub(super) fn add_packet(
    file: &mut lopdf::Document,
    typeset: &Typeset,
    claim: Claim,
) -> Result<(), PdfError> {
    let packet = xmp(&typeset.meta, claim).into_bytes();
    let packet = Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, packet);
    // Readable without a PDF library, as archives want it.
    let packet = file.add_object(packet.with_compression(false));
    file.catalog_mut()?.set("Metadata", packet);
    Ok(())
}

/// Gives the file its two identifiers: one that stays for all versions of the paper, one of this
/// content.
pub(super) fn identify(file: &mut lopdf::Document, typeset: &Typeset) {
    let lasting = blake3::hash(typeset.meta.id.as_bytes());
    let mut content = blake3::Hasher::new();
    content.update(lasting.as_bytes());
    for object in file.objects.values() {
        if let Object::Stream(stream) = object {
            content.update(&(stream.content.len() as u64).to_le_bytes());
            content.update(&stream.content);
        }
    }
    let short = |hash: blake3::Hash| {
        Object::String(hash.as_bytes()[..16].to_vec(), StringFormat::Hexadecimal)
    };
    file.trailer.set("ID", vec![short(lasting), short(content.finalize())]);
}

/// A text string: plain where ASCII does, else UTF-16 with its mark.
pub(super) fn text_string(text: &str) -> Object {
    if text.is_ascii() {
        Object::string_literal(text)
    } else {
        Object::String(utf16(text), StringFormat::Hexadecimal)
    }
}

/// UTF-16, big end first, with its mark.
pub(super) fn utf16(text: &str) -> Vec<u8> {
    let units = text.encode_utf16().flat_map(u16::to_be_bytes);
    [0xFE, 0xFF].into_iter().chain(units).collect()
}

/// `D:20260105093000+07'00'` (ISO 32000-1, 7.9.4).
fn pdf_date(time: DateTime<FixedOffset>) -> String {
    let minutes = time.offset().local_minus_utc() / 60;
    let sign = if minutes < 0 { '-' } else { '+' };
    let minutes = minutes.abs();
    format!("D:{}{sign}{:02}'{:02}'", time.format("%Y%m%d%H%M%S"), minutes / 60, minutes % 60)
}

/// The claim of PDF/UA-1, and the description PDF/A wants of a schema it does not know (ISO
/// 19005-2, 6.6.2.3.3).
const ACCESSIBLE: &str = r#"<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
"#;

fn xmp(meta: &Meta, claim: Claim) -> String {
    let title = escape(&meta.title);
    let producer = escape(&meta.producer);
    let lang = meta.lang.tag();
    let created = meta.created.to_rfc3339_opts(SecondsFormat::Secs, false);
    let mut optional = String::new();
    if !meta.author.is_empty() {
        let author = escape(&meta.author);
        optional.push_str(&format!(
            "<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>\n"
        ));
    }
    if !meta.subject.is_empty() {
        let subject = escape(&meta.subject);
        optional
            .push_str(&format!("<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{subject}</rdf:li></rdf:Alt></dc:description>\n"));
    }
    let archive = |level| {
        format!("<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>{level}</pdfaid:conformance>\n")
    };
    let (archive, accessible) = match claim {
        Claim::Nothing => (String::new(), ""),
        Claim::Archive => (archive("B"), ""),
        Claim::Accessible => (archive("A"), ACCESSIBLE),
    };
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{lang}</rdf:li></rdf:Bag></dc:language>
{optional}<xmp:CreateDate>{created}</xmp:CreateDate>
<xmp:ModifyDate>{created}</xmp:ModifyDate>
<xmp:MetadataDate>{created}</xmp:MetadataDate>
<xmp:CreatorTool>{producer}</xmp:CreatorTool>
<pdf:Producer>{producer}</pdf:Producer>
{archive}</rdf:Description>
{accessible}</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"#,
        bom = '\u{FEFF}'
    )
}

/// XML text; characters XML cannot hold are left out.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            c if c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}') => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_carry_office_time() {
        let time = DateTime::parse_from_rfc3339("2026-01-05T09:30:00+07:00").unwrap();
        assert_eq!(pdf_date(time), "D:20260105093000+07'00'");
        let time = DateTime::parse_from_rfc3339("2026-01-05T09:30:00-03:30").unwrap();
        assert_eq!(pdf_date(time), "D:20260105093000-03'30'");
    }

    #[test]
    fn xml_is_escaped() {
        assert_eq!(escape("A & B <\u{1}\u{FFFF}\"Lào\">"), "A &amp; B &lt;&quot;Lào&quot;&gt;");
    }
}
