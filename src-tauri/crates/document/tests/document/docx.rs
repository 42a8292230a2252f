//! The Word file as its XML: sound as a package, true to the schema's order, and saying what the
//! document says.

use std::collections::BTreeSet;
use std::io::{Cursor, Read};

use caunoi_document::block::*;
use caunoi_document::{Document, Lang, to_docx, typeset};

use crate::samples;

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

fn docx(document: &Document) -> Vec<u8> {
    to_docx(document, &typeset(document).unwrap()).unwrap()
}

/// The parts of a file by their paths.
struct Package(zip::ZipArchive<Cursor<Vec<u8>>>);

impl Package {
    fn of(document: &Document) -> Self {
        Self(zip::ZipArchive::new(Cursor::new(docx(document))).unwrap())
    }

    fn bytes(&mut self, path: &str) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.0
            .by_name(path)
            .unwrap_or_else(|_| panic!("{path} is not in the file"))
            .read_to_end(&mut bytes)
            .unwrap();
        bytes
    }

    fn text(&mut self, path: &str) -> String {
        String::from_utf8(self.bytes(path)).unwrap()
    }

    fn paths(&self) -> Vec<String> {
        self.0.file_names().map(|name| name.unwrap().into_owned()).collect()
    }
}

fn local<'a>(node: roxmltree::Node<'a, '_>) -> &'a str {
    node.tag_name().name()
}

fn value<'a>(node: roxmltree::Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.children()
        .find(|child| local(*child) == name)
        .and_then(|child| child.attribute((WORD, "val")))
}

/// The words of an element: its text, breaks as line feeds.
fn words(node: roxmltree::Node<'_, '_>) -> String {
    node.descendants().filter(|n| n.has_tag_name((WORD, "t"))).filter_map(|n| n.text()).collect()
}

fn samples() -> [Document; 6] {
    [
        samples::vietnamese(),
        samples::lao(),
        samples::english(),
        samples::official(),
        samples::agreement(),
        samples::figures::illustrated(Lang::Vi),
    ]
}

#[test]
fn everything_referred_to_is_in_the_file() {
    for document in samples() {
        let mut package = Package::of(&document);
        let paths: BTreeSet<String> = package.paths().into_iter().collect();
        for rels in paths.iter().filter(|path| path.ends_with(".rels")) {
            let folder = rels.replace("_rels/", "");
            let folder = folder.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
            let text = package.text(rels);
            for relation in roxmltree::Document::parse(&text).unwrap().root_element().children() {
                if relation.attribute("TargetMode") != Some("External") {
                    let target = format!("{folder}/{}", relation.attribute("Target").unwrap());
                    assert!(
                        paths.contains(target.trim_start_matches('/')),
                        "{rels} refers to {target}"
                    );
                }
            }
        }
        let types = package.text("[Content_Types].xml");
        let types = roxmltree::Document::parse(&types).unwrap();
        for path in &paths {
            let known = types.root_element().children().any(|known| {
                known.attribute("PartName").is_some_and(|part| part.trim_start_matches('/') == path)
                    || known
                        .attribute("Extension")
                        .is_some_and(|extension| path.ends_with(&format!(".{extension}")))
            });
            assert!(known || path == "[Content_Types].xml", "{path} has no type");
        }
    }
}

#[test]
fn styles_lists_and_relations_used_are_defined() {
    for document in samples() {
        let mut package = Package::of(&document);
        let (main, styles, lists, rels) = (
            package.text("word/document.xml"),
            package.text("word/styles.xml"),
            package.text("word/numbering.xml"),
            package.text("word/_rels/document.xml.rels"),
        );
        let [main, styles, lists, rels] =
            [&main, &styles, &lists, &rels].map(|text| roxmltree::Document::parse(text).unwrap());
        let ids = |doc: &roxmltree::Document<'_>,
                   element: &str,
                   attribute: &str|
         -> BTreeSet<String> {
            let found = doc.descendants().filter(|node| local(*node) == element);
            found
                .filter_map(|node| {
                    node.attributes().find(|a| a.name() == attribute).map(|a| a.value().to_owned())
                })
                .collect()
        };
        let used: BTreeSet<String> = ["pStyle", "rStyle", "tblStyle"]
            .iter()
            .flat_map(|name| ids(&main, name, "val"))
            .collect();
        assert!(used.is_subset(&ids(&styles, "style", "styleId")), "{used:?}");
        assert!(ids(&main, "numId", "val").is_subset(&ids(&lists, "num", "numId")));
        let relations = ids(&rels, "Relationship", "Id");
        for node in main.descendants() {
            if let Some(id) = node.attributes().find(|a| {
                a.name() == "id" && a.namespace().is_some_and(|n| n.contains("relationships"))
            }) {
                assert!(relations.contains(id.value()), "{}", id.value());
            }
        }
    }
}

/// Word refuses files whose properties stand in another order than its schema's.
#[test]
fn properties_stand_in_the_order_of_the_schema() {
    const ORDERS: [(&str, &[&str]); 8] = [
        (
            "pPr",
            &[
                "pStyle",
                "keepNext",
                "keepLines",
                "pageBreakBefore",
                "widowControl",
                "numPr",
                "pBdr",
                "shd",
                "tabs",
                "spacing",
                "ind",
                "contextualSpacing",
                "jc",
                "outlineLvl",
                "rPr",
                "sectPr",
            ],
        ),
        (
            "rPr",
            &[
                "rStyle",
                "rFonts",
                "b",
                "bCs",
                "i",
                "iCs",
                "color",
                "position",
                "sz",
                "szCs",
                "u",
                "shd",
                "vertAlign",
                "cs",
                "lang",
            ],
        ),
        (
            "tblPr",
            &[
                "tblStyle",
                "tblW",
                "jc",
                "tblInd",
                "tblBorders",
                "tblLayout",
                "tblCellMar",
                "tblLook",
                "tblCaption",
                "tblDescription",
            ],
        ),
        ("tcPr", &["tcW", "gridSpan", "vMerge", "tcBorders", "shd", "noWrap", "tcMar", "vAlign"]),
        (
            "sectPr",
            &[
                "headerReference",
                "footerReference",
                "footnotePr",
                "type",
                "pgSz",
                "pgMar",
                "pgNumType",
                "cols",
                "titlePg",
            ],
        ),
        (
            "style",
            &["name", "basedOn", "next", "link", "uiPriority", "qFormat", "pPr", "rPr", "tblPr"],
        ),
        ("lvl", &["start", "numFmt", "lvlText", "lvlJc", "pPr", "rPr"]),
        ("trPr", &["cantSplit", "trHeight", "tblHeader"]),
    ];
    for document in samples() {
        let mut package = Package::of(&document);
        for part in [
            "word/document.xml",
            "word/styles.xml",
            "word/numbering.xml",
            "word/header1.xml",
            "word/footnotes.xml",
        ] {
            if !package.paths().iter().any(|path| path == part) {
                continue;
            }
            let text = package.text(part);
            for node in roxmltree::Document::parse(&text).unwrap().descendants() {
                let Some((_, order)) = ORDERS.iter().find(|(name, _)| *name == local(node)) else {
                    continue;
                };
                let places: Vec<usize> = node
                    .children()
                    .map(|child| {
                        let name = local(child);
                        order
                            .iter()
                            .position(|known| *known == name)
                            .unwrap_or_else(|| panic!("{name} in {}", local(node)))
                    })
                    .collect();
                assert!(
                    places.is_sorted(),
                    "{part}: {:?}",
                    node.children().map(local).collect::<Vec<_>>()
                );
            }
        }
    }
}

#[test]
fn headings_are_headings_and_contents_lead_to_them() {
    let mut package = Package::of(&samples::vietnamese());
    let (main, styles) = (package.text("word/document.xml"), package.text("word/styles.xml"));
    let main = roxmltree::Document::parse(&main).unwrap();
    let style_of = |paragraph: roxmltree::Node<'_, '_>| {
        let properties = paragraph.children().find(|child| local(*child) == "pPr");
        properties.and_then(|p| value(p, "pStyle")).unwrap_or_default().to_owned()
    };
    let paragraphs: Vec<_> =
        main.descendants().filter(|node| node.has_tag_name((WORD, "p"))).collect();
    let headings: Vec<_> = paragraphs
        .iter()
        .filter(|p| style_of(**p).starts_with("Heading"))
        .map(|p| (style_of(*p), words(*p)))
        .collect();
    assert_eq!(headings[0], ("Heading1".to_owned(), "I. TÓM TẮT".to_owned()));
    assert_eq!(headings[1].0, "Heading2");
    let styles = roxmltree::Document::parse(&styles).unwrap();
    let heading2 = styles
        .descendants()
        .find(|s| s.attributes().any(|a| a.name() == "styleId" && a.value() == "Heading2"))
        .unwrap();
    assert_eq!(
        heading2
            .descendants()
            .find(|n| local(*n) == "outlineLvl")
            .and_then(|n| n.attribute((WORD, "val"))),
        Some("1")
    );

    let bookmarks: BTreeSet<&str> = main
        .descendants()
        .filter(|n| local(*n) == "bookmarkStart")
        .filter_map(|n| n.attribute((WORD, "name")))
        .collect();
    let links: Vec<&str> = main
        .descendants()
        .filter(|n| local(*n) == "hyperlink")
        .filter_map(|n| n.attribute((WORD, "anchor")))
        .collect();
    assert_eq!(links.len(), headings.len());
    assert!(links.iter().all(|link| bookmarks.contains(link)));
    let instructions: String =
        main.descendants().filter(|n| local(*n) == "instrText").filter_map(|n| n.text()).collect();
    assert!(instructions.contains(r#"TOC \o "1-2""#));
    let marks = |kind: &str| {
        main.descendants()
            .filter(|n| local(*n) == "fldChar" && n.attribute((WORD, "fldCharType")) == Some(kind))
            .count()
    };
    assert_eq!((marks("begin"), marks("separate")), (marks("end"), marks("end")));
}

#[test]
fn tables_repeat_their_header_and_cover_their_columns() {
    for document in samples() {
        let mut package = Package::of(&document);
        let main = package.text("word/document.xml");
        assert_rows_fill_their_tables(&roxmltree::Document::parse(&main).unwrap());
    }
    let mut package = Package::of(&samples::vietnamese());
    let main = package.text("word/document.xml");
    let main = roxmltree::Document::parse(&main).unwrap();
    let log =
        main.descendants().find(|n| local(*n) == "tbl" && words(*n).contains("Hoạt động")).unwrap();
    let repeated = log.descendants().filter(|n| local(*n) == "tblHeader").count();
    assert_eq!(repeated, 1);
}

fn assert_rows_fill_their_tables(main: &roxmltree::Document<'_>) {
    for table in main.descendants().filter(|n| n.has_tag_name((WORD, "tbl"))) {
        let grid = table.children().find(|n| local(*n) == "tblGrid").unwrap();
        let columns = grid.children().count();
        for row in table.children().filter(|n| local(*n) == "tr") {
            // Boxed words stand in a table of their own inside a cell; only the cell's own
            // properties count.
            let covered: usize = row
                .children()
                .filter(|n| local(*n) == "tc")
                .map(|cell| {
                    assert!(cell.children().any(|n| local(n) == "p"), "a cell needs a paragraph");
                    let properties = cell.children().find(|n| local(*n) == "tcPr").unwrap();
                    let span = properties
                        .children()
                        .find(|n| local(*n) == "gridSpan")
                        .and_then(|n| n.attribute((WORD, "val")));
                    span.map_or(1, |span| span.parse().unwrap())
                })
                .sum();
            assert_eq!(covered, columns);
        }
    }
}

#[test]
fn every_word_is_in_the_file_in_order() {
    let mut document = Document::new(samples::meta("Thử", Lang::Vi));
    document.push(Paragraph::new("Một đoạn văn <có> dấu & \"ngoặc\"; nước Lào (ລາວ) 100%."));
    document.push(List::numbered(["một;", "hai."]));
    document.push(List::new(Marker::Letter, ["điểm một;", "điểm hai."]));
    document.push(Note::new("Nguồn: thử."));
    let mut package = Package::of(&document);
    let main = package.text("word/document.xml");
    let main = roxmltree::Document::parse(&main).unwrap();
    assert_eq!(
        words(main.root_element()),
        "Một đoạn văn <có> dấu & \"ngoặc\"; nước Lào (ລາວ) 100%.một;hai.a)điểm một;b)điểm hai.Nguồn: thử."
    );
}

#[test]
fn cells_over_several_rows_are_merged() {
    let mut package = Package::of(&samples::official());
    let main = package.text("word/document.xml");
    let main = roxmltree::Document::parse(&main).unwrap();
    let merges: Vec<_> = main
        .descendants()
        .filter(|n| local(*n) == "vMerge")
        .filter_map(|n| n.attribute((WORD, "val")))
        .collect();
    let count = |kind: &str| merges.iter().filter(|merge| **merge == kind).count();
    assert_eq!((count("restart"), count("continue")), (4, 4));
}

#[test]
fn notes_links_and_references_lead_somewhere() {
    let mut package = Package::of(&samples::official());
    let [main, notes, rels] =
        ["word/document.xml", "word/footnotes.xml", "word/_rels/document.xml.rels"]
            .map(|part| package.text(part));
    let [main, notes, rels] =
        [&main, &notes, &rels].map(|text| roxmltree::Document::parse(text).unwrap());
    let ids = |doc: &roxmltree::Document<'_>, element: &str| -> Vec<String> {
        let found = doc.descendants().filter(|n| local(*n) == element);
        found.filter_map(|n| n.attribute((WORD, "id")).map(str::to_owned)).collect()
    };
    assert_eq!(ids(&main, "footnoteReference"), ["1", "2"]);
    assert_eq!(ids(&notes, "footnote"), ["-1", "0", "1", "2"]);
    assert!(words(notes.root_element()).contains("Số liệu đến ngày 14/12/2025."));
    assert!(rels.descendants().any(|n| n.attribute("Target") == Some("mailto:ttdn@example.org")
        && n.attribute("TargetMode") == Some("External")));
    let bookmarks: BTreeSet<&str> = main
        .descendants()
        .filter(|n| local(*n) == "bookmarkStart")
        .filter_map(|n| n.attribute((WORD, "name")))
        .collect();
    let anchors: Vec<&str> = main
        .descendants()
        .filter(|n| local(*n) == "hyperlink")
        .filter_map(|n| n.attribute((WORD, "anchor")))
        .collect();
    assert_eq!(anchors.len(), 3);
    assert!(anchors.iter().all(|anchor| bookmarks.contains(anchor)), "{anchors:?} {bookmarks:?}");
    let text = words(main.root_element());
    assert!(text.contains("mục II (trang ") && text.contains("Phụ lục I. Diện tích"), "{text}");
}

#[test]
fn annexes_lie_and_count_as_the_format_says() {
    let mut package = Package::of(&samples::official());
    let main = package.text("word/document.xml");
    let main = roxmltree::Document::parse(&main).unwrap();
    let sections: Vec<_> = main.descendants().filter(|n| local(*n) == "sectPr").collect();
    let landscape: Vec<bool> = sections
        .iter()
        .map(|s| {
            s.descendants()
                .any(|n| local(n) == "pgSz" && n.attribute((WORD, "orient")) == Some("landscape"))
        })
        .collect();
    let own: Vec<bool> =
        sections.iter().map(|s| s.children().any(|n| local(n) == "pgNumType")).collect();
    assert_eq!((landscape, own), (vec![false, true, false], vec![false, true, true]));
}

#[test]
fn pictures_travel_with_the_file_and_charts_are_tables() {
    let document = samples::figures::illustrated(Lang::Vi);
    let mut package = Package::of(&document);
    let pictures = document.blocks.iter().filter(
        |block| matches!(block, Block::Figure(f) if matches!(f.content, FigureContent::Picture(_))),
    );
    let text = package.text("word/document.xml");
    let main = roxmltree::Document::parse(&text).unwrap();
    let drawings: Vec<_> = main.descendants().filter(|n| local(*n) == "docPr").collect();
    assert_eq!(drawings.len(), pictures.count());
    assert!(
        drawings
            .iter()
            .all(|drawing| drawing.attribute("descr").is_some_and(|words| !words.is_empty()))
    );
    let ids: BTreeSet<_> = drawings.iter().filter_map(|drawing| drawing.attribute("id")).collect();
    assert_eq!(ids.len(), drawings.len());
    assert!(package.paths().iter().any(|path| path.starts_with("word/media/image1.")));
}

#[test]
fn lao_letters_bring_their_typeface() {
    let mut lao = Package::of(&samples::lao());
    assert!(lao.paths().iter().any(|path| path.ends_with("NotoSerifLao-Regular.odttf")));
    assert!(lao.text("word/styles.xml").contains(r#"w:cs="Noto Serif Lao""#));
    let english = Package::of(&samples::english());
    assert!(!english.paths().iter().any(|path| path.ends_with(".odttf")));
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    assert_eq!(docx(&samples::lao()), docx(&samples::lao()));
    assert_eq!(docx(&samples::official()), docx(&samples::official()));
}
