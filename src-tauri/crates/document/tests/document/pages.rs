//! The page model: a snapshot people can read, and what must hold for any document.

use crate::samples;
use caunoi_document::block::*;
use caunoi_document::font::{FontSource, SuppliedFace};
use caunoi_document::page::{Chunk, Destination, Item, Kid, NodeId, Page, Tag, Typeset};
use caunoi_document::{Document, Format, Lang, TypesetError, Warning, typeset, typeset_with};
use std::sync::Arc;

pub(crate) fn document(blocks: impl IntoIterator<Item = Block>) -> Document {
    let mut document = Document::new(samples::meta("Thử", Lang::Vi));
    document.extend(blocks);
    document
}

/// Everything the structure tree holds, in its order, without spaces.
pub(crate) fn ink(typeset: &Typeset) -> String {
    let marks: Vec<Vec<&Chunk>> = typeset
        .pages()
        .iter()
        .map(|page| page.chunks.iter().filter(|chunk| matches!(chunk.tag, Tag::Node(_))).collect())
        .collect();
    let mut out = String::new();
    collect(typeset, NodeId::ROOT, &marks, &mut out);
    out
}

fn collect(typeset: &Typeset, node: NodeId, marks: &[Vec<&Chunk>], out: &mut String) {
    for kid in &typeset.structure()[node.index()].kids {
        match *kid {
            Kid::Node(child) => collect(typeset, child, marks, out),
            Kid::Content { page, mark } => {
                let chunk = marks[page][mark as usize];
                assert_eq!(chunk.tag, Tag::Node(node));
                let runs = chunk
                    .items
                    .iter()
                    .filter_map(|item| if let Item::Run(run) = item { Some(run) } else { None });
                out.extend(runs.flat_map(|run| printed(&run.text)));
            }
            Kid::Link { .. } => {}
        }
    }
}

pub(crate) fn printed(text: &str) -> impl Iterator<Item = char> + '_ {
    text.chars().filter(|c| !c.is_whitespace() && !c.is_control())
}

pub(crate) fn assert_inside_margins(typeset: &Typeset, format: &Format) {
    let mm = 72.0 / 25.4;
    let setup = format.page;
    for (number, page) in typeset.pages().iter().enumerate() {
        // A page on its side has its left margin above the text.
        let sideways = (page.size.width > page.size.height) != (setup.width_mm > setup.height_mm);
        let [top, right, bottom, left] = if sideways {
            [setup.left_mm, setup.top_mm, setup.right_mm, setup.bottom_mm]
        } else {
            [setup.top_mm, setup.right_mm, setup.bottom_mm, setup.left_mm]
        }
        .map(|margin| margin * mm);
        let (right, bottom) = (page.size.width - right, page.size.height - bottom);
        for item in body(page) {
            let Item::Run(run) = item else { continue };
            let trimmed = run.text.trim_end().len() as u32;
            let inked = run.glyphs.iter().filter(|glyph| glyph.end <= trimmed);
            let width = inked.map(|glyph| glyph.advance).sum::<f32>() * run.size / 1000.0;
            let (start, end) = (run.x, run.x + width);
            assert!(
                start >= left - 0.1 && end <= right + 0.1,
                "page {}: {start}..{end} {:?}",
                number + 1,
                run.text
            );
            assert!(
                run.y >= top && run.y <= bottom,
                "page {}: baseline {} of {:?}",
                number + 1,
                run.y,
                run.text
            );
        }
    }
}

pub(crate) fn body(page: &Page) -> impl Iterator<Item = &Item> {
    page.chunks
        .iter()
        .filter(|chunk| matches!(chunk.tag, Tag::Node(_)))
        .flat_map(|chunk| &chunk.items)
}

#[test]
fn a_small_paper_as_pages() {
    let mut table = Table::new([Column::new(1.0).align(Align::Centre), Column::new(4.0)])
        .header(["TT", "Nội dung"]);
    table.push(["1", "Trao đổi đoàn"]);
    let text = Text::new()
        .with("Phía Lào: ")
        .with(Span::new("ປະຊາຊົນລາວ").bold())
        .with(". ")
        .with(samples::VIETNAMESE);
    let document = document([
        Contents::new("MỤC LỤC", 1).into(),
        Heading::new(1, "I. Tình hình").into(),
        Paragraph::new(text).into(),
        List::dashes(["bình đẳng;", "cùng có lợi."]).into(),
        table.into(),
        Note::new("Nguồn: chưa có thông tin").into(),
        Block::PageBreak,
        Heading::new(1, "II. Kiến nghị").into(),
        Stamp::new("KHẨN").ink(Ink::Red).into(),
    ]);
    insta::assert_snapshot!(typeset(&document).unwrap().dump());
}

#[test]
fn an_empty_document_is_one_empty_page() {
    let typeset = typeset(&document([])).unwrap();
    assert_eq!(typeset.pages().len(), 1);
    assert!(typeset.to_pdf().unwrap().starts_with(b"%PDF-1.7"));
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let write = || typeset(&samples::vietnamese()).unwrap().to_pdf().unwrap();
    assert_eq!(write(), write());
}

#[test]
fn another_identifier_gives_another_file_but_the_same_pages() {
    let mut other = samples::vietnamese();
    other.meta.id = "another".to_owned();
    let (one, two) = (typeset(&samples::vietnamese()).unwrap(), typeset(&other).unwrap());
    assert_eq!(one.dump(), two.dump());
    assert_ne!(one.to_pdf().unwrap(), two.to_pdf().unwrap());
}

#[test]
fn documents_survive_json() {
    for document in [samples::vietnamese(), samples::lao(), samples::english()] {
        let json = serde_json::to_string(&document).unwrap();
        assert_eq!(serde_json::from_str::<Document>(&json).unwrap(), document);
    }
}

#[test]
fn a_character_no_face_has_is_told_at_every_place_and_printed_as_a_box() {
    let origin = Origin([7; 16]);
    let mut table = Table::new([Column::new(1.0)]);
    table.push(["một"]);
    table.push(["hai 文 ba 文"]);
    let traced = Text::from(Span::new("한 文").origin(origin));
    let typeset = typeset(&document([
        Paragraph::new("đúng ✓").into(),
        table.into(),
        Paragraph::new(traced).into(),
    ]))
    .unwrap();
    let told: Vec<_> = typeset
        .warnings()
        .iter()
        .map(|warning| match warning {
            Warning::StandIn(told) => {
                (told.named(), told.place.path.as_str(), told.words.as_str(), told.origin)
            }
            other => panic!("{other}"),
        })
        .collect();
    let cell = "blocks[1].rows[1].cells[0]";
    assert_eq!(
        told,
        [
            ("文 (U+6587)".to_owned(), cell, "hai 文 ba 文", None),
            ("文 (U+6587), 한 (U+D55C)".to_owned(), "blocks[2]", "한 文", Some(origin))
        ]
    );
    assert_eq!(ink(&typeset), "đúng✓mộthai文ba文한文");
    let pdf = typeset.to_audited_pdf().unwrap();
    assert_eq!(pdf.findings, []);
}

/// A font with one Chinese and one Thai letter, drawn as squares.
struct TwoLetters(SuppliedFace);

impl TwoLetters {
    fn source() -> Arc<dyn FontSource> {
        let data = include_bytes!("../samples/TwoLetters.ttf").to_vec();
        Arc::new(Self(SuppliedFace::read(data, 0, "TwoLetters", false).unwrap()))
    }
}

impl FontSource for TwoLetters {
    fn face(&self, character: char, _: bool) -> Option<SuppliedFace> {
        self.0.draws(character).then_some(self.0)
    }
}

#[test]
fn a_supplied_face_is_embedded_and_the_same_paper_gives_the_same_bytes() {
    let document = document([Paragraph::new("Tân Hoa xã 文 và กก 한").into()]);
    let pages = typeset_with(&document, Some(&TwoLetters::source())).unwrap();
    assert!(
        matches!(pages.warnings(), [Warning::StandIn(told)] if told.characters == ['한']),
        "{:?}",
        pages.warnings()
    );
    let pdf = pages.to_audited_pdf().unwrap();
    assert_eq!(pdf.findings, []);
    let file = lopdf::Document::load_mem(&pdf.bytes).unwrap();
    let mut names = file
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok()?.get(b"BaseFont").ok()?.as_name().ok());
    assert!(names.any(|name| name.ends_with(b"+TwoLetters")));
    let again = typeset_with(&document, Some(&TwoLetters::source())).unwrap().to_pdf().unwrap();
    assert!(again == pdf.bytes);
}

#[test]
fn papers_in_the_three_languages_are_the_same_with_and_without_a_source_of_fonts() {
    for document in [samples::vietnamese(), samples::lao(), samples::english()] {
        let (with, without) = (
            typeset_with(&document, Some(&TwoLetters::source())).unwrap(),
            typeset(&document).unwrap(),
        );
        assert_eq!(with.dump(), without.dump());
        assert!(with.to_pdf().unwrap() == without.to_pdf().unwrap());
    }
}

#[test]
fn blank_letters_leave_a_space_and_bullets_of_word_are_bullets() {
    let typeset =
        typeset(&document([Paragraph::new("a\u{3164}b\u{2800}c \u{F0B7} d \u{F0FC}").into()]))
            .unwrap();
    assert_eq!(typeset.warnings(), []);
    assert_eq!(ink(&typeset), "abc•d✓");
}

#[test]
fn control_characters_are_left_out_with_a_warning() {
    let typeset = typeset(&document([Paragraph::new("a\u{7}b\u{1b}[0mc").into()])).unwrap();
    assert_eq!(ink(&typeset), "ab[0mc");
    assert!(
        matches!(typeset.warnings(), [Warning::ControlCharacters { count: 2, place }] if place.path == "blocks[0]")
    );
}

#[test]
fn tables_that_do_not_add_up_are_refused() {
    let none = Table::new([]);
    let mut wide = Table::new([Column::new(1.0)]);
    wide.push(["một", "hai"]);
    let weightless = Table::new([Column::new(f32::NAN)]);
    let crowded = Table::new([Column::new(1.0); 60]);
    for table in [none, wide, weightless, crowded] {
        let error = typeset(&document([table.into()])).unwrap_err();
        assert!(matches!(error, TypesetError::Table { .. }), "{error}");
    }
}

#[test]
fn a_cell_taller_than_three_pages_is_divided_and_complete() {
    let text = samples::VIETNAMESE.repeat(60);
    let mut table = Table::new([Column::new(1.0), Column::new(1.0)]).header(["TT", "Nội dung"]);
    table.push(["1", text.as_str()]);
    table.push(["2", "sau"]);
    let document = document([table.into()]);
    let typeset = typeset(&document).unwrap();
    assert!(typeset.pages().len() > 3, "{} pages", typeset.pages().len());
    let printed: String = printed(&format!("TTNội dung1{text}2sau")).collect();
    assert_eq!(ink(&typeset), printed);
    assert_inside_margins(&typeset, &document.format);
}

#[test]
fn a_word_of_a_million_letters_is_divided_and_complete() {
    let document = document([Paragraph::new("a".repeat(1_000_000)).into()]);
    let typeset = typeset(&document).unwrap();
    assert_eq!(ink(&typeset).len(), 1_000_000);
    assert_inside_margins(&typeset, &document.format);
}

#[test]
fn header_rows_are_repeated_on_every_page_of_a_table() {
    let document = document([samples::events(8).into()]);
    let typeset = typeset(&document).unwrap();
    assert!(typeset.pages().len() > 2);
    for page in &typeset.pages()[1..] {
        let repeated = page
            .chunks
            .iter()
            .filter(|chunk| chunk.tag == Tag::Pagination)
            .flat_map(|chunk| &chunk.items);
        let words: Vec<_> = repeated
            .filter_map(|item| if let Item::Run(run) = item { Some(run.text.trim()) } else { None })
            .collect();
        assert!(words.contains(&"Hoạt động"), "{words:?}");
    }
}

#[test]
fn something_undividable_and_too_tall_is_an_error_not_a_lost_line() {
    let header = OfficialHeader::new("CƠ QUAN ".repeat(900), "QUỐC HIỆU", "Tiêu ngữ");
    let error = typeset(&document([header.into()])).unwrap_err();
    assert!(
        matches!(&error, TypesetError::TooTall { place, .. } if place.path == "blocks[0]"),
        "{error}"
    );
}

#[test]
fn a_header_stands_as_its_state_has_it() {
    let header = || {
        OfficialHeader::new("CƠ QUAN", "QUỐC HIỆU", "Tiêu ngữ")
            .number("Số: 01")
            .place_and_date("Huế")
    };
    let height = |typeset: &Typeset, words: &str| {
        let run = body(&typeset.pages()[0]).find_map(|item| match item {
            Item::Run(run) if run.text == words => Some(run.y),
            _ => None,
        });
        run.unwrap_or_else(|| panic!("no {words}"))
    };
    let beside = typeset(&document([header().into()])).unwrap();
    assert_eq!(height(&beside, "CƠ QUAN"), height(&beside, "QUỐC HIỆU"));
    assert_eq!(height(&beside, "Số: 01"), height(&beside, "Huế"));
    let above = typeset(&document([header().state(StatePlace::Above).into()])).unwrap();
    assert!(height(&above, "Tiêu ngữ") < height(&above, "CƠ QUAN"));
    assert!(height(&above, "Số: 01") < height(&above, "Huế"));
}

#[test]
fn headings_are_never_left_at_the_bottom() {
    for filler in 20..45 {
        let mut document = document((0..filler).map(|_| Paragraph::new("Một dòng.").into()));
        document.push(Heading::new(1, "I. Đầu đề"));
        document.push(Paragraph::new(samples::VIETNAMESE));
        let typeset = typeset(&document).unwrap();
        let entry = &typeset.outline()[0];
        let after = body(&typeset.pages()[entry.page])
            .any(|item| matches!(item, Item::Run(run) if run.text.contains("Thông")));
        assert!(after, "with {filler} lines before it the heading stands alone");
    }
}

#[test]
fn a_note_stays_with_the_table_above_it() {
    for filler in 20..45 {
        let mut document = document((0..filler).map(|_| Paragraph::new("Một dòng.").into()));
        let mut table = Table::new([Column::new(1.0)]);
        table.push(["ô cuối"]);
        document.push(table);
        document.push(Note::new("Nguồn"));
        let typeset = typeset(&document).unwrap();
        let page_of = |words: &str| {
            let holds = |page: &Page| {
                body(page).any(|item| matches!(item, Item::Run(run) if run.text.contains(words)))
            };
            typeset.pages().iter().position(holds)
        };
        assert_eq!(page_of("ô cuối"), page_of("Nguồn"), "with {filler} lines before");
    }
}

#[test]
fn contents_lead_to_the_pages_of_their_headings() {
    let typeset = typeset(&samples::vietnamese()).unwrap();
    let links: Vec<_> = typeset.pages().iter().flat_map(|page| &page.links).collect();
    let outline: Vec<_> = typeset.outline().iter().filter(|entry| entry.level <= 2).collect();
    assert_eq!(links.len(), outline.len());
    for (link, entry) in links.iter().zip(outline) {
        assert_eq!(link.to, Destination::Place { page: entry.page, y: entry.y });
        assert_eq!(
            link.description,
            format!("{} – {}", entry.title, typeset.pages()[entry.page].label)
        );
    }
}
