//! The file's own structure, read back: tags, outline, metadata and identifiers must agree with
//! each other.

use std::collections::{BTreeMap, BTreeSet};

use crate::samples;
use caunoi_document::{Document, typeset};
use lopdf::{Dictionary, Object, ObjectId};

fn written(document: &Document) -> lopdf::Document {
    lopdf::Document::load_mem(&typeset(document).unwrap().to_pdf().unwrap()).unwrap()
}

fn dictionary<'a>(file: &'a lopdf::Document, from: &'a Dictionary, key: &str) -> &'a Dictionary {
    let object = from.get(key.as_bytes()).unwrap_or_else(|_| panic!("no {key}"));
    match object {
        Object::Reference(id) => file.get_dictionary(*id).unwrap(),
        other => other.as_dict().unwrap(),
    }
}

/// Text of a text string: UTF-16 with its mark, or ASCII.
fn text(object: &Object) -> String {
    let bytes = object.as_str().unwrap();
    match bytes.strip_prefix(&[0xFE, 0xFF]) {
        Some(wide) => {
            let units: Vec<u16> =
                wide.chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
            String::from_utf16(&units).unwrap()
        }
        None => String::from_utf8(bytes.to_vec()).unwrap(),
    }
}

#[test]
fn every_mark_on_a_page_belongs_to_the_element_that_claims_it() {
    for document in [samples::vietnamese(), samples::official(), samples::agreement()] {
        marks_belong(&written(&document));
    }
}

fn marks_belong(file: &lopdf::Document) {
    let root = dictionary(file, file.catalog().unwrap(), "StructTreeRoot");
    let numbers = dictionary(file, root, "ParentTree").get(b"Nums").unwrap().as_array().unwrap();
    let tree: BTreeMap<i64, &Object> =
        numbers.chunks(2).map(|pair| (pair[0].as_i64().unwrap(), &pair[1])).collect();
    for page in file.get_pages().into_values() {
        let key =
            file.get_dictionary(page).unwrap().get(b"StructParents").unwrap().as_i64().unwrap();
        let parents =
            file.get_object(tree[&key].as_reference().unwrap()).unwrap().as_array().unwrap();
        let content = file.get_and_decode_page_content(page).unwrap();
        let mut depth = 0i32;
        let mut marks = BTreeSet::new();
        for operation in &content.operations {
            match operation.operator.as_str() {
                "BMC" | "BDC" => {
                    if let Some(Object::Dictionary(properties)) = operation.operands.get(1)
                        && let Ok(mark) = properties.get(b"MCID")
                    {
                        assert_eq!(depth, 0, "marks do not nest");
                        assert!(marks.insert(mark.as_i64().unwrap()), "each mark is used once");
                    }
                    depth += 1;
                }
                "EMC" => depth -= 1,
                "TJ" | "Tj" | "re" => {
                    assert!(depth > 0, "content outside of a mark and of an artifact")
                }
                _ => {}
            }
        }
        assert_eq!(depth, 0);
        assert_eq!(marks, (0..parents.len() as i64).collect());
        for (mark, parent) in parents.iter().enumerate() {
            assert!(claims(file, parent.as_reference().unwrap(), page, mark as i64), "mark {mark}");
        }
    }
}

/// Whether an element lists a mark of a page among its kids.
fn claims(file: &lopdf::Document, element: ObjectId, page: ObjectId, mark: i64) -> bool {
    let element = file.get_dictionary(element).unwrap();
    let home = element.get(b"Pg").and_then(Object::as_reference).ok();
    element.get(b"K").unwrap().as_array().unwrap().iter().any(|kid| match kid {
        Object::Integer(own) => *own == mark && home == Some(page),
        Object::Dictionary(kid) => {
            let on = kid.get(b"Pg").and_then(Object::as_reference).ok();
            kid.get(b"MCID").and_then(Object::as_i64).is_ok_and(|own| own == mark)
                && on == Some(page)
        }
        _ => false,
    })
}

#[test]
fn the_tree_uses_standard_roles_in_their_places() {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for document in [samples::vietnamese(), samples::official()] {
        count_roles(&written(&document), &mut counts);
    }
    for role in [
        "Document",
        "Sect",
        "H1",
        "H2",
        "P",
        "L",
        "LI",
        "Table",
        "TR",
        "TH",
        "TD",
        "TOC",
        "TOCI",
        "Reference",
        "Link",
        "Note",
        "Div",
    ] {
        assert!(counts.contains_key(role), "no {role} in {counts:?}");
    }
}

fn count_roles(file: &lopdf::Document, counts: &mut BTreeMap<String, usize>) {
    let root = dictionary(file, file.catalog().unwrap(), "StructTreeRoot");
    let top = root.get(b"K").unwrap().as_array().unwrap()[0].as_reference().unwrap();
    let mut open = vec![(top, String::new())];
    while let Some((id, parent)) = open.pop() {
        let element = file.get_dictionary(id).unwrap();
        let role =
            String::from_utf8(element.get(b"S").unwrap().as_name().unwrap().to_vec()).unwrap();
        let expected: &[&str] = match role.as_str() {
            "TR" => &["Table"],
            "TH" | "TD" => &["TR"],
            "LI" => &["L"],
            "LBody" => &["LI"],
            "Lbl" => &["LI", "Note"],
            "TOCI" => &["TOC"],
            "Reference" => &["TOCI", "P", "LBody", "TD"],
            "Link" => &["Reference", "P"],
            "Note" => &["P", "LBody", "TD"],
            "Caption" => &["Table"],
            _ => &["", "Document", "Div", "LBody", "Sect", "Note"],
        };
        assert!(expected.contains(&parent.as_str()), "{role} in {parent}");
        for kid in element.get(b"K").unwrap().as_array().unwrap() {
            if let Object::Reference(kid) = kid {
                open.push((*kid, role.clone()));
            }
        }
        *counts.entry(role).or_default() += 1;
    }
}

#[test]
fn metadata_says_the_same_everywhere() {
    let document = samples::vietnamese();
    let file = written(&document);
    let info =
        file.get_dictionary(file.trailer.get(b"Info").unwrap().as_reference().unwrap()).unwrap();
    let catalog = file.catalog().unwrap();
    let packet =
        file.get_object(catalog.get(b"Metadata").unwrap().as_reference().unwrap()).unwrap();
    let packet = String::from_utf8(packet.as_stream().unwrap().content.clone()).unwrap();
    assert_eq!(text(info.get(b"Title").unwrap()), document.meta.title);
    assert!(packet.contains(&document.meta.title));
    assert_eq!(text(info.get(b"Author").unwrap()), document.meta.author);
    assert!(packet.contains(&document.meta.author));
    assert_eq!(text(info.get(b"CreationDate").unwrap()), "D:20260105093000+07'00'");
    assert!(packet.contains("<xmp:CreateDate>2026-01-05T09:30:00+07:00</xmp:CreateDate>"));
    assert_eq!(text(catalog.get(b"Lang").unwrap()), "vi");
    assert_eq!(catalog.get(b"OutputIntents").unwrap().as_array().unwrap().len(), 1);
    let ids = file.trailer.get(b"ID").unwrap().as_array().unwrap();
    assert_eq!(ids.iter().map(|id| id.as_str().unwrap().len()).collect::<Vec<_>>(), [16, 16]);
}

#[test]
fn the_outline_is_nested() {
    let document = samples::vietnamese();
    let file = written(&document);
    let outlines = dictionary(&file, file.catalog().unwrap(), "Outlines");
    let first = dictionary(&file, outlines, "First");
    assert_eq!(text(first.get(b"Title").unwrap()), "I. TÓM TẮT");
    let child = dictionary(&file, first, "First");
    assert_eq!(text(child.get(b"Title").unwrap()), "1. Các bên khi ký và cơ quan kế thừa");
    assert_eq!(outlines.get(b"Count").unwrap().as_i64().unwrap(), 4);
}

#[test]
fn widths_are_exact() {
    let file = written(&samples::english());
    let page = file.get_pages()[&1];
    let resources = dictionary(&file, file.get_dictionary(page).unwrap(), "Resources");
    let fonts = dictionary(&file, resources, "Font");
    assert!(!fonts.is_empty());
    for (_, font) in fonts {
        let font = file.get_dictionary(font.as_reference().unwrap()).unwrap();
        let descendant =
            font.get(b"DescendantFonts").unwrap().as_array().unwrap()[0].as_dict().unwrap();
        let widths = descendant.get(b"W").unwrap().as_array().unwrap()[1].as_array().unwrap();
        // Times widths in 2048 units per em are not whole thousandths.
        assert!(widths.iter().any(|width| width.as_float().unwrap().fract() != 0.0));
    }
}
