//! Whether pages may stand in an archive file (PDF/A-2b) as they are.
//!
//! A careful "no": what cannot be checked here counts as an objection. Scans of grey and RGB
//! pictures pass; pages with fonts only if their file claims to be fit for archives itself, because
//! widths and missing glyphs are not looked at.

use std::collections::BTreeSet;

use lopdf::content::Content;
use lopdf::{Dictionary, Object, ObjectId, Stream};

use super::{AppendedPage, unpack};

/// Operators that set colours of a printing press.
const PRESS_OPERATORS: [&str; 2] = ["k", "K"];
/// Filters whose data is not checked here, or that archives forbid.
const FILTERS: [&[u8]; 4] = [b"LZWDecode", b"Crypt", b"JPXDecode", b"LZW"];

/// Bytes of content looked through for a whole file; more is an objection.
const MOST_CONTENT: usize = 32 * 1024 * 1024;

/// The first thing that speaks against the pages, if anything does.
pub(super) fn objection(file: &lopdf::Document, pages: &[AppendedPage]) -> Option<String> {
    let fonts_trusted = claims_archive(file);
    let mut audit = Audit {
        file,
        fonts_trusted,
        seen: BTreeSet::new(),
        open: Vec::new(),
        looked_at: BTreeSet::new(),
        content: 0,
    };
    for (index, page) in pages.iter().enumerate() {
        let found = audit.page(page);
        if let Err(reason) = found {
            return Some(format!("page {}: {reason}", index + 1));
        }
    }
    None
}

/// Whether the file says that it is PDF/A-1 or PDF/A-2.
fn claims_archive(file: &lopdf::Document) -> bool {
    let packet = file
        .catalog()
        .and_then(|catalog| catalog.get_deref(b"Metadata", file))
        .and_then(Object::as_stream);
    let Some(packet) = packet.ok().and_then(|stream| unpack(stream).ok()) else { return false };
    let text = String::from_utf8_lossy(&packet);
    [
        "<pdfaid:part>1<",
        "<pdfaid:part>2<",
        "pdfaid:part=\"1\"",
        "pdfaid:part=\"2\"",
        "pdfaid:part='1'",
        "pdfaid:part='2'",
    ]
    .iter()
    .any(|claim| text.contains(claim))
}

struct Audit<'f> {
    file: &'f lopdf::Document,
    fonts_trusted: bool,
    seen: BTreeSet<ObjectId>,
    open: Vec<&'f Object>,
    /// Contents of pages looked at.
    looked_at: BTreeSet<ObjectId>,
    /// Bytes of content looked through.
    content: usize,
}

type Finding = Result<(), &'static str>;

impl<'f> Audit<'f> {
    fn page(&mut self, page: &'f AppendedPage) -> Finding {
        for id in &page.contents {
            if !self.looked_at.insert(*id) {
                continue;
            }
            let stream = self
                .file
                .get_object(*id)
                .and_then(Object::as_stream)
                .map_err(|_| "its content is missing")?;
            self.content(stream)?;
        }
        self.open.extend(page.resources.iter().map(|(_, object)| object));
        self.open.extend(page.group.as_ref());
        for mark in &page.marks {
            self.reference(mark.form);
        }
        while let Some(object) = self.open.pop() {
            self.object(object)?;
        }
        Ok(())
    }

    fn reference(&mut self, id: ObjectId) {
        if self.seen.insert(id)
            && let Some(object) = self.file.objects.get(&id)
        {
            self.open.push(object);
        }
    }

    fn object(&mut self, object: &'f Object) -> Finding {
        match object {
            Object::Reference(id) => self.reference(*id),
            Object::Name(name) if name == b"DeviceCMYK" || name == b"CMYK" => {
                return Err("it has printing colours (CMYK)");
            }
            Object::Array(parts) => self.open.extend(parts),
            Object::Dictionary(dict) => self.dictionary(dict)?,
            Object::Stream(stream) => self.stream(stream)?,
            _ => {}
        }
        Ok(())
    }

    fn dictionary(&mut self, dict: &'f Dictionary) -> Finding {
        let is = |key: &[u8], name: &[u8]| {
            dict.get(key).and_then(Object::as_name).is_ok_and(|found| found == name)
        };
        if is(b"Type", b"Font") && !self.fonts_trusted {
            return Err("it has fonts that cannot be checked");
        }
        if is(b"Type", b"OCG") || is(b"Type", b"OCMD") {
            return Err("it has layers");
        }
        if dict.has(b"TR") || dict.has(b"HTP") {
            return Err("it changes how a printer prints");
        }
        self.open.extend(dict.iter().map(|(_, value)| value));
        Ok(())
    }

    fn stream(&mut self, stream: &'f Stream) -> Finding {
        let is = |key: &[u8], name: &[u8]| {
            stream.dict.get(key).and_then(Object::as_name).is_ok_and(|found| found == name)
        };
        if stream.filters().unwrap_or_default().iter().any(|filter| FILTERS.contains(filter)) {
            return Err("it is coded in a way archives do not accept");
        }
        if is(b"Subtype", b"PS") {
            return Err("it holds a PostScript program");
        }
        if is(b"Subtype", b"Form") || stream.dict.has(b"PatternType") {
            self.content(stream)?;
        }
        self.dictionary(&stream.dict)
    }

    /// Looks through the operators of a content stream.
    fn content(&mut self, stream: &Stream) -> Finding {
        let left = MOST_CONTENT - self.content;
        let bytes = stream
            .get_plain_content_with_limit(left)
            .map_err(|_| "its content cannot be unpacked or is too long to be checked")?;
        self.content += bytes.len();
        let content = Content::decode(&bytes).map_err(|_| "its content cannot be checked")?;
        for operation in &content.operations {
            let press = PRESS_OPERATORS.contains(&operation.operator.as_str());
            let named =
                operation.operands.iter().any(|operand| matches!(operand, Object::Name(name) if name == b"DeviceCMYK" || name == b"CMYK"));
            if press || named {
                return Err("it has printing colours (CMYK)");
            }
            if operation.operator == "BI" {
                return Err("it has pictures inside its content that cannot be checked");
            }
        }
        Ok(())
    }
}
