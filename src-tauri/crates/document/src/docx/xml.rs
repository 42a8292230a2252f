//! Writing the parts of the file as XML: elements are closed by construction, text is escaped by
//! quick-xml.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use std::io;

/// An XML document being written to memory.
pub(super) struct Xml {
    writer: Writer<Vec<u8>>,
    /// The first fault met; nothing is written after it.
    fault: Option<io::Error>,
}

/// Names and values of an element's attributes.
pub(super) type Attributes<'a> = &'a [(&'static str, &'a str)];

impl Xml {
    /// A document with its declaration.
    pub(super) fn document() -> Self {
        let mut xml = Self::fragment();
        xml.event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))));
        xml
    }

    /// A piece to be put into a document later.
    pub(super) fn fragment() -> Self {
        Self { writer: Writer::new(Vec::new()), fault: None }
    }

    /// An element and what `content` writes inside it.
    pub(super) fn element(
        &mut self,
        name: &'static str,
        attributes: Attributes<'_>,
        content: impl FnOnce(&mut Self),
    ) {
        self.event(Event::Start(start(name, attributes)));
        content(self);
        self.event(Event::End(BytesEnd::new(name)));
    }

    /// An element without content.
    pub(super) fn empty(&mut self, name: &'static str, attributes: Attributes<'_>) {
        self.event(Event::Empty(start(name, attributes)));
    }

    /// An element whose only attribute is `w:val`.
    pub(super) fn value(&mut self, name: &'static str, value: &str) {
        self.empty(name, &[("w:val", value)]);
    }

    /// Characters, escaped.
    pub(super) fn text(&mut self, text: &str) {
        self.event(Event::Text(BytesText::new(text)));
    }

    /// What was written, or the fault that stopped it.
    pub(super) fn finish(self) -> io::Result<Vec<u8>> {
        match self.fault {
            Some(fault) => Err(fault),
            None => Ok(self.writer.into_inner()),
        }
    }

    /// Puts a finished piece here.
    pub(super) fn splice(&mut self, fragment: &[u8]) {
        self.writer.get_mut().extend_from_slice(fragment);
    }

    fn event(&mut self, event: Event<'_>) {
        if self.fault.is_none() {
            self.fault = self.writer.write_event(event).err();
        }
    }
}

fn start<'a>(name: &'static str, attributes: Attributes<'a>) -> BytesStart<'a> {
    BytesStart::new(name).with_attributes(attributes.iter().copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_values_are_escaped() {
        let mut xml = Xml::fragment();
        xml.element("w:t", &[("w:val", "\"<&\"")], |xml| xml.text("a < b & c"));
        assert_eq!(
            String::from_utf8(xml.finish().unwrap()).unwrap(),
            r#"<w:t w:val="&quot;&lt;&amp;&quot;">a &lt; b &amp; c</w:t>"#
        );
    }

    #[test]
    fn pieces_are_put_in_their_place() {
        let mut inner = Xml::fragment();
        inner.value("w:b", "1");
        let mut xml = Xml::fragment();
        let inner = inner.finish().unwrap();
        xml.element("w:rPr", &[], |xml| xml.splice(&inner));
        assert_eq!(xml.finish().unwrap(), br#"<w:rPr><w:b w:val="1"/></w:rPr>"#);
    }
}
