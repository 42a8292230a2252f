//! Appended files: the right pages in the right size and order, counted, and nothing claimed that
//! does not hold.

use caunoi_document::block::*;
use caunoi_document::page::{Item, Tag, Typeset};
use caunoi_document::{Document, FigureFault, Lang, Resource, TypesetError, Warning, typeset};
use lopdf::{Object, Stream, dictionary};
use proptest::prelude::*;

use crate::samples;

fn paper(file: Vec<u8>) -> Document {
    let mut document = Document::new(samples::meta("Thử", Lang::Vi));
    document.add_resource("scan", Resource::new(file));
    document.push(Contents::new("MỤC LỤC", 1));
    document.push(Heading::new(1, "I. Tình hình"));
    document.push(Annex::new("BẢN CHỤP", [Appended::new("scan", "Bản chụp biên bản ghi nhớ")]));
    document.push(Annex::new("TIẾP THEO", [Paragraph::new("Sau phần bản chụp.")]));
    document
}

fn appended_pages(typeset: &Typeset) -> Vec<(usize, usize)> {
    let pages = typeset.pages().iter().enumerate();
    let items = pages.flat_map(|(index, page)| {
        page.chunks.iter().flat_map(|chunk| &chunk.items).map(move |item| (index, item))
    });
    items
        .filter_map(|(index, item)| {
            if let Item::Appended(placed) = item { Some((index, placed.page)) } else { None }
        })
        .collect()
}

#[test]
fn pages_follow_their_heading_page_in_their_own_size() {
    let typeset =
        typeset(&paper(samples::figures::scan(&[(595, 842), (842, 595), (300, 400)]))).unwrap();
    let annex =
        typeset.outline().iter().find(|entry| entry.title.contains("BẢN CHỤP")).unwrap().page;
    assert_eq!(appended_pages(&typeset), [(annex + 1, 0), (annex + 2, 1), (annex + 3, 2)]);
    let sizes: Vec<(f32, f32)> = typeset.pages()[annex + 1..annex + 4]
        .iter()
        .map(|page| (page.size.width, page.size.height))
        .collect();
    assert_eq!(sizes, [(595.0, 842.0), (842.0, 595.0), (300.0, 400.0)]);
    // What follows is counted after them.
    let next =
        typeset.outline().iter().find(|entry| entry.title.contains("TIẾP THEO")).unwrap().page;
    assert_eq!(next, annex + 4);
    let words: String = typeset.pages()[annex]
        .chunks
        .iter()
        .flat_map(|chunk| &chunk.items)
        .filter_map(|item| if let Item::Run(run) = item { Some(run.text.as_str()) } else { None })
        .collect();
    assert!(words.contains("Bản chụp biên bản ghi nhớ (3 trang)"), "{words}");
    // Nothing is printed on a page that is another paper's.
    for page in &typeset.pages()[annex + 1..annex + 4] {
        assert!(page.chunks.iter().all(|chunk| matches!(chunk.tag, Tag::Node(_))));
    }
    assert!(typeset.warnings().is_empty(), "{:?}", typeset.warnings());
}

#[test]
fn the_file_holds_the_pages_and_the_same_document_gives_the_same_bytes() {
    let document = paper(samples::figures::scan(&[(595, 842), (842, 595)]));
    let typeset = typeset(&document).unwrap();
    let bytes = typeset.to_pdf().unwrap();
    let again = caunoi_document::typeset(&paper(samples::figures::scan(&[(595, 842), (842, 595)])))
        .unwrap()
        .to_pdf()
        .unwrap();
    assert_eq!(bytes, again);
    let file = lopdf::Document::load_mem(&bytes).unwrap();
    assert_eq!(file.get_pages().len(), typeset.pages().len());
    // The content of the scan is in the file, once for each page, and nothing refers to what is not
    // there.
    let forms = file.objects.values().filter(|object| {
        object.as_stream().is_ok_and(|stream| {
            stream.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"Form")
        })
    });
    assert_eq!(forms.count(), 2);
    for object in file.objects.values() {
        assert_references(object, &file);
    }
}

fn assert_references(object: &Object, file: &lopdf::Document) {
    match object {
        Object::Reference(id) => {
            assert!(file.objects.contains_key(id), "{id:?} is not in the file")
        }
        Object::Array(parts) => parts.iter().for_each(|part| assert_references(part, file)),
        Object::Dictionary(dict) => {
            dict.iter().for_each(|(_, value)| assert_references(value, file))
        }
        Object::Stream(stream) => {
            stream.dict.iter().for_each(|(_, value)| assert_references(value, file))
        }
        _ => {}
    }
}

#[test]
fn a_scan_keeps_the_claims_of_the_file() {
    let typeset = typeset(&paper(samples::figures::scan(&[(595, 842)]))).unwrap();
    let written = typeset.to_audited_pdf().unwrap();
    assert_eq!(written.findings, []);
    assert!(holds(&written.bytes, "<pdfaid:conformance>A</pdfaid:conformance>"));
}

#[test]
fn pages_archives_do_not_accept_take_the_claim_away_and_say_so() {
    let font = dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica" };
    let resources = dictionary! { "Font" => dictionary! { "F1" => font } };
    let file = samples::figures::file(
        &[(595, 842)],
        b"BT /F1 20 Tf 50 700 Td (words) Tj ET".to_vec(),
        resources,
    );
    let typeset = typeset(&paper(file)).unwrap();
    assert!(
        matches!(typeset.warnings(), [Warning::NotArchival { reason, .. }] if reason.contains("fonts")),
        "{:?}",
        typeset.warnings()
    );
    let written = typeset.to_audited_pdf().unwrap();
    assert_eq!(written.findings.len(), 1, "{:?}", written.findings);
    assert!(!holds(&written.bytes, "pdfaid:part>") && !holds(&written.bytes, "pdfuaid:part>"));
}

fn holds(bytes: &[u8], needle: &str) -> bool {
    bytes.windows(needle.len()).any(|window| window == needle.as_bytes())
}

#[test]
fn files_that_cannot_be_appended_say_why_and_where() {
    let error = |document: Document| match typeset(&document).unwrap_err() {
        TypesetError::Figure { place, reason } => (place.path, reason),
        other => panic!("{other}"),
    };
    let (path, reason) = error(paper(b"no paper".to_vec()));
    assert_eq!(path, "blocks[2].blocks[0]");
    assert!(matches!(reason, FigureFault::Appended(_)));
    let mut nameless = paper(Vec::new());
    nameless.resources.clear();
    assert_eq!(error(nameless).1, FigureFault::NoResource("scan".to_owned()));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    /// A damaged file is refused or printed; it never ends the program.
    #[test]
    fn no_damage_to_an_appended_file_ends_the_program(places in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..16)) {
        let mut bytes = samples::figures::scan(&[(595, 842), (300, 400)]);
        for (place, byte) in places {
            let at = place.index(bytes.len());
            bytes[at] = byte;
        }
        if let Ok(typeset) = typeset(&paper(bytes)) {
            // Only what the reader let pass may still be found wanting by the writer, and then with
            // words.
            let _ = typeset.to_pdf().map_err(|error| error.to_string());
        }
    }
}

#[test]
fn resources_survive_json() {
    let document = paper(samples::figures::scan(&[(100, 100)]));
    let json = serde_json::to_string(&document).unwrap();
    assert_eq!(serde_json::from_str::<Document>(&json).unwrap(), document);
    let broken = json.replacen("\"scan\":\"", "\"scan\":\"***", 1);
    let error = serde_json::from_str::<Document>(&broken).unwrap_err().to_string();
    assert!(error.contains("not base64"), "{error}");
}

#[test]
fn a_visible_signature_is_copied_with_its_page() {
    let mut built = lopdf::Document::load_mem(&samples::figures::scan(&[(595, 842)])).unwrap();
    let form = dictionary! { "Subtype" => "Form", "BBox" => vec![0.into(), 0.into(), 10.into(), 10.into()] };
    let form = built.add_object(Stream::new(form, b"0.25 g 0 0 10 10 re f".to_vec()));
    let rect: Vec<Object> = vec![100.into(), 200.into(), 150.into(), 250.into()];
    let signature =
        dictionary! { "Subtype" => "Widget", "Rect" => rect, "AP" => dictionary! { "N" => form } };
    let page = built.page_iter().next().unwrap();
    built
        .get_object_mut(page)
        .unwrap()
        .as_dict_mut()
        .unwrap()
        .set("Annots", vec![Object::Dictionary(signature)]);
    let mut bytes = Vec::new();
    built.save_to(&mut bytes).unwrap();
    let written = typeset(&paper(bytes)).unwrap().to_pdf().unwrap();
    let file = lopdf::Document::load_mem(&written).unwrap();
    let content = |stream: &Stream| stream.get_plain_content().unwrap();
    let streams: Vec<Vec<u8>> =
        file.objects.values().filter_map(|object| object.as_stream().ok()).map(content).collect();
    let with = |needle: &[u8]| {
        streams.iter().any(|stream| stream.windows(needle.len()).any(|window| window == needle))
    };
    assert!(with(b"0.25 g 0 0 10 10 re f"));
    assert!(with(b"q 5.0000 0.0000 0.0000 5.0000 100.0000 200.0000 cm /M0 Do Q"));
}
