//! Pages of appended files as embedded: each a form that is drawn like a picture, with all it needs
//! copied.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Object, ObjectId, Stream, dictionary};
use printpdf::{ExternalStream, ExternalXObject, PdfDocument, XObject, XObjectId};

use super::PdfError;
use super::fonts::shared_resources;
use crate::appended::{AppendedFile, AppendedPage, unpack};
use crate::page::Typeset;

/// Resource name of a page of an appended file.
pub(super) fn appended_id(file: usize, page: usize) -> XObjectId {
    XObjectId(format!("A{file}P{page}"))
}

/// Gives the writer an empty object for every page, to be filled by [`complete`].
pub(super) fn announce(typeset: &Typeset, writer: &mut PdfDocument) {
    for (index, file) in typeset.appended.iter().enumerate() {
        for page in 0..file.page_count() {
            let empty = ExternalXObject {
                stream: ExternalStream::default(),
                width: None,
                height: None,
                dpi: None,
            };
            writer
                .resources
                .xobjects
                .map
                .insert(appended_id(index, page), XObject::External(empty));
        }
    }
}

/// Puts the pages in their places.
pub(super) fn complete(
    target: &mut lopdf::Document,
    first_page: ObjectId,
    typeset: &Typeset,
) -> Result<(), PdfError> {
    if typeset.appended.is_empty() {
        return Ok(());
    }
    let written = shared_resources(target, first_page, b"XObject")?;
    for (index, file) in typeset.appended.iter().enumerate() {
        let mut copier = Copier {
            source: file,
            target,
            copied: BTreeMap::new(),
            open: Vec::new(),
            shared: shared(file),
        };
        for (number, page) in file.pages().iter().enumerate() {
            let object = *written
                .get(appended_id(index, number).0.as_bytes())
                .ok_or(PdfError::Incomplete("an appended page"))?;
            let form = copier.page(page)?;
            copier.target.objects.insert(object, Object::Stream(form));
        }
    }
    Ok(())
}

/// Bytes of a content below which pages that share it get a copy each.
const WORTH_SHARING: usize = 4096;

/// Contents that stand on more than one page of a file and are long, each with the forms made of
/// it.
fn shared(file: &AppendedFile) -> BTreeMap<Vec<ObjectId>, Vec<SharedForm>> {
    let mut pages: BTreeMap<&[ObjectId], usize> = BTreeMap::new();
    for page in file.pages() {
        *pages.entry(&page.contents).or_default() += 1;
    }
    let length = |id: &ObjectId| {
        file.file()
            .get_object(*id)
            .and_then(Object::as_stream)
            .map_or(0, |stream| stream.content.len())
    };
    let worth = |contents: &[ObjectId]| {
        contents.len() > 1 || contents.iter().map(&length).sum::<usize>() >= WORTH_SHARING
    };
    pages
        .into_iter()
        .filter(|(contents, pages)| *pages > 1 && worth(contents))
        .map(|(contents, _)| (contents.to_vec(), Vec::new()))
        .collect()
}

/// A content with its resources as a form that several pages draw.
struct SharedForm {
    resources: Dictionary,
    edges: [f32; 4],
    form: ObjectId,
}

/// Entries of streams that lead out of a page or mean nothing in another file: the structure tree,
/// layers, notes of other programs, and what archives forbid. Other dictionaries are copied whole:
/// their keys may be names of resources.
const LEFT_BEHIND: [&[u8]; 12] = [
    b"Length",
    b"StructParent",
    b"StructParents",
    b"Metadata",
    b"PieceInfo",
    b"LastModified",
    b"OC",
    b"OPI",
    b"Alternates",
    b"AA",
    b"Ref",
    b"Measure",
];

/// Copies objects of one file into another, each once, in the order they are met.
struct Copier<'a> {
    source: &'a AppendedFile,
    target: &'a mut lopdf::Document,
    copied: BTreeMap<ObjectId, ObjectId>,
    /// Objects with their new number that are still to be copied.
    open: Vec<(ObjectId, ObjectId)>,
    shared: BTreeMap<Vec<ObjectId>, Vec<SharedForm>>,
}

impl Copier<'_> {
    /// A page as a form; drawn at the lower left corner of a page it is as large as it was.
    fn page(&mut self, page: &AppendedPage) -> Result<Stream, PdfError> {
        let mut content = match self.shared_form(page)? {
            Some(form) => {
                let dict = dictionary! { "Resources" => dictionary! { "XObject" => dictionary! { "S" => form } } };
                Stream::new(dict, b"/S Do".to_vec())
            }
            None => {
                let mut content = self.content(page)?;
                content.dict.set("Resources", self.dictionary(&page.resources));
                content
            }
        };
        content.dict.extend(&dictionary! {
            "Type" => "XObject",
            "Subtype" => "Form",
            "BBox" => reals(&page.edges),
            "Matrix" => reals(&page.matrix),
        });
        if let Some(group) = &page.group {
            let group = self.object(group);
            content.dict.set("Group", group);
        }
        self.copy_open()?;
        if page.marks.is_empty() {
            return Ok(content);
        }
        // The content and what is laid over it stand in forms of their own: neither disturbs the
        // other.
        content.dict.set("Matrix", reals(&[1.0, 0.0, 0.0, 1.0, 0.0, 0.0]));
        let mut names = dictionary! { "C" => self.target.add_object(content) };
        let mut drawing = String::from("/C Do\n");
        for (index, mark) in page.marks.iter().enumerate() {
            let form = self.reference(mark.form);
            names.set(format!("M{index}"), form);
            let matrix = mark.matrix.map(|part| format!("{part:.4}")).join(" ");
            drawing.push_str(&format!("q {matrix} cm /M{index} Do Q\n"));
        }
        self.copy_open()?;
        let dict = dictionary! {
            "Type" => "XObject",
            "Subtype" => "Form",
            "BBox" => reals(&page.edges),
            "Matrix" => reals(&page.matrix),
            "Resources" => dictionary! { "XObject" => names },
        };
        Ok(Stream::new(dict, drawing.into_bytes()))
    }

    /// The form that draws the content of a page, if other pages have the same content; made when
    /// the first of them is met.
    fn shared_form(&mut self, page: &AppendedPage) -> Result<Option<ObjectId>, PdfError> {
        let Some(forms) = self.shared.get(&page.contents) else { return Ok(None) };
        if let Some(known) = forms
            .iter()
            .find(|known| known.edges == page.edges && known.resources == page.resources)
        {
            return Ok(Some(known.form));
        }
        let mut content = self.content(page)?;
        let resources = self.dictionary(&page.resources);
        content
            .dict
            .extend(&dictionary! { "Type" => "XObject", "Subtype" => "Form", "BBox" => reals(&page.edges), "Resources" => resources });
        let form = self.target.add_object(content);
        if let Some(forms) = self.shared.get_mut(&page.contents) {
            forms.push(SharedForm { resources: page.resources.clone(), edges: page.edges, form });
        }
        Ok(Some(form))
    }

    /// The content of a page as one stream: as it is if it is one, else unpacked and joined.
    fn content(&self, page: &AppendedPage) -> Result<Stream, PdfError> {
        let file = self.source.file();
        let streams =
            page.contents.iter().map(|id| file.get_object(*id).and_then(Object::as_stream));
        let streams = streams.collect::<Result<Vec<_>, _>>()?;
        if let [stream] = streams.as_slice() {
            let mut dict = Dictionary::new();
            let direct = [b"Filter".as_slice(), b"DecodeParms"]
                .into_iter()
                .all(|key| !matches!(stream.dict.get(key), Ok(Object::Reference(_))));
            if direct {
                for key in [b"Filter".as_slice(), b"DecodeParms"] {
                    if let Ok(value) = stream.dict.get(key) {
                        dict.set(key, value.clone());
                    }
                }
                return Ok(Stream::new(dict, stream.content.clone()));
            }
        }
        let mut joined = Vec::new();
        for stream in streams {
            joined.extend(unpack(stream)?);
            // Words of the language may not run together across streams.
            joined.push(b'\n');
        }
        Ok(Stream::new(Dictionary::new(), joined))
    }

    fn copy_open(&mut self) -> Result<(), PdfError> {
        while let Some((old, new)) = self.open.pop() {
            let source = self.source.clone();
            let object =
                source.file().objects.get(&old).map_or(Object::Null, |object| self.object(object));
            self.target.objects.insert(new, object);
        }
        Ok(())
    }

    fn reference(&mut self, old: ObjectId) -> Object {
        if let Some(new) = self.copied.get(&old) {
            return Object::Reference(*new);
        }
        let new = self.target.new_object_id();
        self.copied.insert(old, new);
        self.open.push((old, new));
        Object::Reference(new)
    }

    fn object(&mut self, object: &Object) -> Object {
        match object {
            Object::Reference(old) => self.reference(*old),
            Object::Array(parts) => {
                Object::Array(parts.iter().map(|part| self.object(part)).collect())
            }
            Object::Dictionary(dict) => Object::Dictionary(self.dictionary(dict)),
            Object::Stream(stream) => {
                let kept =
                    stream.dict.iter().filter(|(key, _)| !LEFT_BEHIND.contains(&key.as_slice()));
                let mut dict: Dictionary =
                    kept.map(|(key, value)| (key.clone(), self.object(value))).collect();
                // Smoothing is a wish archives forbid.
                if dict.has(b"Interpolate") {
                    dict.set("Interpolate", false);
                }
                Object::Stream(Stream::new(dict, stream.content.clone()))
            }
            other => other.clone(),
        }
    }

    fn dictionary(&mut self, dict: &Dictionary) -> Dictionary {
        dict.iter().map(|(key, value)| (key.clone(), self.object(value))).collect()
    }
}

fn reals(numbers: &[f32]) -> Vec<Object> {
    numbers.iter().map(|number| Object::Real(*number)).collect()
}
