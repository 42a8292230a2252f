//! The structural audit: sound files pass, and every way of breaking one is found.

use crate::samples;
use caunoi_document::block::*;
use caunoi_document::pdf::{Rule, audit};
use caunoi_document::{Document, Lang, typeset};
use lopdf::{Dictionary, Object, ObjectId, dictionary};

fn bytes(document: &Document) -> Vec<u8> {
    typeset(document).unwrap().to_pdf().unwrap()
}

fn packet(file: &lopdf::Document) -> String {
    let id = file.catalog().unwrap().get(b"Metadata").unwrap().as_reference().unwrap();
    String::from_utf8(file.get_object(id).unwrap().as_stream().unwrap().content.clone()).unwrap()
}

#[test]
fn papers_claim_what_their_audit_allows() {
    for document in [
        samples::vietnamese(),
        samples::lao(),
        samples::english(),
        samples::official(),
        samples::agreement(),
    ] {
        let pdf = typeset(&document).unwrap().to_audited_pdf().unwrap();
        assert_eq!(pdf.findings, [], "{}", document.meta.title);
        assert_eq!(audit(&pdf.bytes).unwrap(), []);
        let packet = packet(&lopdf::Document::load_mem(&pdf.bytes).unwrap());
        assert!(
            packet.contains("<pdfaid:conformance>A</pdfaid:conformance>")
                && packet.contains("<pdfuaid:part>1</pdfuaid:part>")
        );
    }
}

#[test]
fn a_paper_without_title_claims_less_and_says_why() {
    let mut document = Document::new(samples::meta("", Lang::Vi));
    document.push(Paragraph::new("Chữ."));
    let pdf = typeset(&document).unwrap().to_audited_pdf().unwrap();
    assert_eq!(pdf.findings.iter().map(|finding| finding.rule).collect::<Vec<_>>(), [Rule::Title]);
    let packet = packet(&lopdf::Document::load_mem(&pdf.bytes).unwrap());
    assert!(
        packet.contains("<pdfaid:conformance>B</pdfaid:conformance>")
            && !packet.contains("pdfuaid:part")
    );
}

/// The rules broken once a sound file has been changed.
fn broken(change: impl FnOnce(&mut lopdf::Document)) -> Vec<Rule> {
    let mut file = lopdf::Document::load_mem(&bytes(&samples::official())).unwrap();
    change(&mut file);
    let mut out = Vec::new();
    file.save_to(&mut out).unwrap();
    let mut rules: Vec<Rule> =
        audit(&out).unwrap().into_iter().map(|finding| finding.rule).collect();
    rules.dedup();
    rules
}

/// The elements of a kind.
fn elements(file: &lopdf::Document, kind: &str) -> Vec<ObjectId> {
    let of_kind = |element: &Dictionary| {
        element.get(b"Type").and_then(Object::as_name).ok() == Some(b"StructElem")
            && element.get(b"S").and_then(Object::as_name).ok() == Some(kind.as_bytes())
    };
    let mut found: Vec<ObjectId> = file
        .objects
        .iter()
        .filter(|(_, object)| object.as_dict().is_ok_and(of_kind))
        .map(|(id, _)| *id)
        .collect();
    found.sort();
    found
}

fn edit(file: &mut lopdf::Document, kind: &str, change: impl FnOnce(&mut Dictionary)) {
    let id = elements(file, kind)[0];
    change(file.get_object_mut(id).unwrap().as_dict_mut().unwrap());
}

fn first_page(file: &mut lopdf::Document) -> &mut Dictionary {
    let page = file.get_pages()[&1];
    file.get_object_mut(page).unwrap().as_dict_mut().unwrap()
}

fn annotation(file: &mut lopdf::Document) -> &mut Dictionary {
    let id =
        first_page(file).get(b"Annots").unwrap().as_array().unwrap()[0].as_reference().unwrap();
    file.get_object_mut(id).unwrap().as_dict_mut().unwrap()
}

#[test]
fn an_unchanged_file_passes() {
    assert_eq!(broken(|_| {}), []);
}

#[test]
fn a_catalog_that_keeps_silent_is_found() {
    for key in ["MarkInfo", "Lang"] {
        assert_eq!(
            broken(|file| _ = file.catalog_mut().unwrap().remove(key.as_bytes())),
            [Rule::Catalog],
            "{key}"
        );
    }
    assert_eq!(
        broken(|file| _ = file.catalog_mut().unwrap().remove(b"ViewerPreferences")),
        [Rule::Title]
    );
    assert!(
        broken(|file| _ = file.catalog_mut().unwrap().remove(b"StructTreeRoot"))
            .contains(&Rule::Catalog)
    );
}

#[test]
fn elements_out_of_place_are_found() {
    assert_eq!(broken(|file| edit(file, "P", |element| element.set("S", "Absatz"))), [Rule::Roles]);
    assert_eq!(broken(|file| edit(file, "LBody", |element| element.set("S", "TD"))), [Rule::Roles]);
    assert_eq!(broken(|file| edit(file, "H1", |element| element.set("S", "H3"))), [Rule::Headings]);
}

#[test]
fn marks_without_owners_are_found() {
    assert_eq!(
        broken(|file| edit(file, "P", |element| element.set("K", Vec::<Object>::new()))),
        [Rule::ParentTree]
    );
    assert_eq!(
        broken(|file| edit(file, "P", |element| _ = element.remove(b"P"))),
        [Rule::ParentTree]
    );
    assert_eq!(broken(|file| _ = first_page(file).remove(b"StructParents")), [Rule::ParentTree]);
    assert_eq!(
        broken(|file| {
            let page = file.get_pages()[&1];
            let content = file.get_page_content(page);
            file.change_page_content(page, [content.as_slice(), b"\n0 0 1 1 re f"].concat())
                .unwrap();
        }),
        [Rule::Marked]
    );
}

#[test]
fn tables_that_do_not_add_up_are_found() {
    assert_eq!(broken(|file| edit(file, "TH", |element| _ = element.remove(b"A"))), [Rule::Tables]);
    let deep = dictionary! { "O" => "Table", "RowSpan" => 40 };
    assert_eq!(broken(|file| edit(file, "TD", |element| element.set("A", deep))), [Rule::Tables]);
}

#[test]
fn lists_notes_and_links_that_say_too_little_are_found() {
    assert_eq!(broken(|file| edit(file, "L", |element| _ = element.remove(b"A"))), [Rule::Lists]);
    assert_eq!(
        broken(|file| edit(file, "Note", |element| _ = element.remove(b"ID"))),
        [Rule::Notes]
    );
    assert_eq!(
        broken(|file| edit(file, "Note", |element| element.set("ID", Object::string_literal("x")))),
        [Rule::Notes]
    );
    assert_eq!(broken(|file| _ = annotation(file).remove(b"Contents")), [Rule::Links]);
    assert_eq!(broken(|file| _ = annotation(file).remove(b"StructParent")), [Rule::Links]);
    assert_eq!(broken(|file| annotation(file).set("F", 2)), [Rule::Links]);
    assert_eq!(broken(|file| _ = first_page(file).remove(b"Tabs")), [Rule::Links]);
}
