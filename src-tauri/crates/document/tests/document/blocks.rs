//! The kinds of blocks, one by one: what each promises about its place on the page.

use crate::pages::{assert_inside_margins, body, document, ink};
use crate::samples;
use caunoi_document::block::*;
use caunoi_document::page::{Destination, Item, Page, Role, Rule, Run, Typeset};
use caunoi_document::{Document, Format, Lang, ReferenceFault, TypesetError, Warning, typeset};
use std::collections::BTreeSet;

fn set(blocks: impl IntoIterator<Item = Block>) -> Typeset {
    let document = document(blocks);
    let typeset = typeset(&document).unwrap();
    assert_inside_margins(&typeset, &document.format);
    typeset
}

fn runs(page: &Page) -> impl Iterator<Item = &Run> {
    let items = page.chunks.iter().flat_map(|chunk| &chunk.items);
    items.filter_map(|item| if let Item::Run(run) = item { Some(run) } else { None })
}

fn rules(page: &Page) -> impl Iterator<Item = &Rule> {
    let items = page.chunks.iter().flat_map(|chunk| &chunk.items);
    items.filter_map(|item| if let Item::Rule(rule) = item { Some(rule) } else { None })
}

fn run<'t>(typeset: &'t Typeset, words: &str) -> &'t Run {
    let mut all = typeset.pages().iter().flat_map(runs);
    all.find(|run| run.text.trim() == words)
        .unwrap_or_else(|| panic!("no {words} in\n{}", typeset.dump()))
}

fn page_of(typeset: &Typeset, words: &str) -> usize {
    let holds = |page: &Page| runs(page).any(|run| run.text.contains(words));
    typeset.pages().iter().position(holds).unwrap_or_else(|| panic!("no {words}"))
}

fn mm(points: f32) -> f32 {
    points * 25.4 / 72.0
}

#[test]
fn official_papers_as_pages() {
    for (name, document) in [("official", samples::official()), ("agreement", samples::agreement())]
    {
        insta::assert_snapshot!(name, typeset(&document).unwrap().dump());
    }
}

#[test]
fn headings_are_numbered_by_the_vietnamese_alphabet() {
    let heading = |level, words: &str| Block::from(Heading::new(level, words).numbered());
    let mut blocks =
        vec![heading(1, "MỘT"), heading(2, "Mục"), heading(1, "HAI"), heading(2, "Mục")];
    blocks.extend((0..6).map(|_| heading(3, "Điểm")));
    let typeset = set(blocks);
    let titles: Vec<&str> = typeset.outline().iter().map(|entry| entry.title.as_str()).collect();
    assert_eq!(
        titles,
        [
            "I. MỘT",
            "1. Mục",
            "II. HAI",
            "1. Mục",
            "a) Điểm",
            "b) Điểm",
            "c) Điểm",
            "d) Điểm",
            "đ) Điểm",
            "e) Điểm"
        ]
    );
    assert_eq!(ink(&typeset), titles.concat().replace(' ', ""));
}

#[test]
fn references_print_the_page_and_number_of_what_they_name() {
    let mut blocks: Vec<Block> = vec![
        Paragraph::new(
            Text::new()
                .with(Span::page_of("xem trang ", "sau"))
                .with(", ")
                .with(Span::number_of("mục ", "sau"))
                .with("."),
        )
        .into(),
    ];
    blocks.extend(
        (0..11).map(|_| Block::PageBreak).flat_map(|page| [page, Paragraph::new("Chữ.").into()]),
    );
    blocks.push(Block::PageBreak);
    blocks.push(Heading::new(1, "Kết luận").numbered().label("sau").into());
    let typeset = set(blocks);
    let words: String = runs(&typeset.pages()[0]).map(|run| run.text.as_str()).collect();
    assert_eq!(words, "xem trang 13, mục I.");
    let page = typeset.outline()[0].page;
    assert_eq!(page, 12);
    for link in &typeset.pages()[0].links {
        assert!(matches!(link.to, Destination::Place { page: to, .. } if to == page), "{link:?}");
        assert_eq!(link.description, "Kết luận");
    }
    assert_eq!(typeset.pages()[0].links.len(), 2);
}

#[test]
fn references_that_lead_nowhere_are_refused() {
    let unknown = document([Paragraph::new(Span::page_of("trang ", "không có")).into()]);
    let twice = document([
        Heading::new(1, "A").label("một").into(),
        Paragraph::new("B").label("một").into(),
    ]);
    let unnumbered = document([
        Heading::new(1, "A").label("một").into(),
        Paragraph::new(Span::number_of("mục ", "một")).into(),
    ]);
    let page = document([Paragraph::new(Span::new("trang ").field(Field::Page)).into()]);
    let nested =
        document([Paragraph::new(Span::new("a").footnote(Span::new("b").footnote("c"))).into()]);
    let faults = [unknown, twice, unnumbered, page, nested].map(|document| {
        match typeset(&document).unwrap_err() {
            TypesetError::Reference { reason, .. } => reason,
            other => panic!("{other}"),
        }
    });
    let label = |words: &str| words.to_owned();
    let expected = [
        ReferenceFault::Unknown(label("không có")),
        ReferenceFault::Twice(label("một")),
        ReferenceFault::Unnumbered(label("một")),
        ReferenceFault::PageField,
        ReferenceFault::Footnote,
    ];
    assert_eq!(faults, expected);
}

#[test]
fn only_addresses_become_links() {
    let text = Text::new()
        .with(Span::new("trang").link("https://example.org/a"))
        .with(" ")
        .with(Span::new("bẫy").link("javascript:alert(1)"));
    let typeset = set([Paragraph::new(text).into()]);
    let [link] = typeset.pages()[0].links.as_slice() else {
        panic!("{:?}", typeset.pages()[0].links)
    };
    assert_eq!(link.to, Destination::Address("https://example.org/a".to_owned()));
    assert!(
        matches!(typeset.warnings(), [Warning::StrangeAddress { address, .. }] if address == "javascript:alert(1)")
    );
    assert_eq!(ink(&typeset), "trangbẫy");
}

#[test]
fn words_are_found_by_what_they_were_taken_from_and_nothing_of_it_is_written() {
    let [one, other] = [1, 2].map(|number| Origin([number; 16]));
    let words = |origin: Option<Origin>| {
        let long = samples::VIETNAMESE;
        let from = |span: Span, of| origin.map_or(span.clone(), |_| span.origin(of));
        let text = Text::new()
            .with(from(Span::new("Một "), one))
            .with(from(Span::new("đậm").bold(), one))
            .with(" không của ai ");
        set([Paragraph::new(text.with(from(Span::new(long), other))).into()])
    };
    let traced = words(Some(one));
    let areas = traced.pages()[0].origins();
    assert_eq!(
        areas.iter().filter(|area| area.origin == one).count(),
        1,
        "bold or not, they stand on one line"
    );
    let bold = run(&traced, "đậm");
    assert!((areas[0].x + areas[0].width - bold.x - bold.width()).abs() < 0.01);
    let lines: BTreeSet<i32> = runs(&traced.pages()[0])
        .filter(|run| run.origin == Some(other))
        .map(|run| run.y as i32)
        .collect();
    assert!(lines.len() > 2);
    assert_eq!(areas.iter().filter(|area| area.origin == other).count(), lines.len());
    assert_eq!(ink(&traced), ink(&words(None)));
    assert!(traced.pages()[0].links.is_empty());
}

#[test]
fn footnotes_stand_at_the_foot_of_the_page_of_their_number() {
    for filler in 10..45 {
        let mut blocks: Vec<Block> =
            (0..filler).map(|_| Paragraph::new("Một dòng.").into()).collect();
        blocks.push(
            Paragraph::new(
                Text::new()
                    .with(Span::new("Có chú").footnote("Lời chú cuối trang."))
                    .with(" thích."),
            )
            .into(),
        );
        blocks.push(Paragraph::new("Sau.").into());
        let typeset = set(blocks);
        assert_eq!(
            page_of(&typeset, "Có chú"),
            page_of(&typeset, "Lời chú"),
            "with {filler} lines before"
        );
        let last = run(&typeset, "Lời chú cuối trang.");
        let bottom = mm(typeset.pages()[0].size.height - last.y);
        assert!((20.0..23.0).contains(&bottom), "{bottom} mm above the edge");
    }
}

#[test]
fn footnotes_taller_than_pages_go_on_and_lose_nothing() {
    let note = samples::VIETNAMESE.repeat(40);
    let text = Text::new()
        .with(Span::new("Một").footnote(note.as_str()))
        .with(" ")
        .with(Span::new("hai").footnote(note.as_str()))
        .with(".");
    let document = document([
        Paragraph::new("Trước.").into(),
        Paragraph::new(text).into(),
        Paragraph::new("Sau.").into(),
    ]);
    let typeset = typeset(&document).unwrap();
    assert_inside_margins(&typeset, &document.format);
    assert!(typeset.pages().len() > 2);
    let note: String = note.split_whitespace().collect();
    assert_eq!(ink(&typeset), format!("Trước.Một11{note}hai22{note}.Sau."));
}

#[test]
fn a_table_with_spans_draws_no_rule_through_a_cell() {
    let mut table = Table::new([Column::mm(40.0), Column::mm(40.0), Column::mm(40.0)]);
    table.push(Row::new([Cell::new("cao").rows(2), Cell::new("rộng").columns(2)]));
    table.push(Row::new(["b", "c"]));
    let typeset = set([table.into()]);
    let page = &typeset.pages()[0];
    let (tall, wide, below) = (run(&typeset, "cao"), run(&typeset, "rộng"), run(&typeset, "b"));
    let crosses = |x: f32, y: f32| {
        rules(page).any(|rule| {
            x > rule.x && x < rule.x + rule.width && y > rule.y && y < rule.y + rule.height
        })
    };
    let middle = (wide.y + below.y) / 2.0;
    let horizontal =
        |x: f32| (0..200).any(|step| crosses(x, wide.y + (below.y - wide.y) * step as f32 / 200.0));
    assert!(!horizontal(tall.x), "a rule runs through the tall cell");
    assert!(horizontal(below.x), "no rule between the wide cell and those below");
    assert!((tall.y - middle).abs() < 4.0, "the tall cell's words stand in its middle");
    let border = wide.x - 5.0 + 40.0 * 72.0 / 25.4;
    assert!(!rules(page).any(|rule| (rule.x - border).abs() < 2.0
        && rule.y < wide.y
        && rule.y + rule.height > wide.y
        && rule.height > 2.0));
}

#[test]
fn rows_joined_by_a_span_stay_together_until_they_are_taller_than_a_page() {
    for count in [3, 90] {
        let mut table =
            Table::new([Column::mm(30.0), Column::new(1.0)]).header(["Nhóm", "Nội dung"]);
        let mut first = Row::new([Cell::new("chung").rows(count), Cell::new("dòng 1")]);
        for number in 2..=count {
            table.push(std::mem::replace(&mut first, Row::new([format!("dòng {number}")])));
        }
        table.push(first);
        let mut blocks: Vec<Block> = (0..30).map(|_| Paragraph::new("Một dòng.").into()).collect();
        blocks.push(table.into());
        let typeset = set(blocks);
        let (first, last) =
            (page_of(&typeset, "dòng 1"), page_of(&typeset, &format!("dòng {count}")));
        assert_eq!(last > first, count == 90);
        let rows: String = (1..=count).map(|number| format!("dòng{number}")).collect();
        assert!(ink(&typeset).ends_with(&format!("NhómNộidungchung{rows}")));
    }
}

#[test]
fn a_tall_cell_in_lao_keeps_the_margins_among_rows_in_vietnamese() {
    let mut table = Table::new([Column::new(1.0), Column::new(1.0)]);
    table.push(Row::new([Cell::new(samples::LAO_PREAMBLE.repeat(30)).rows(2), Cell::new("một")]));
    table.push(["hai"]);
    for filler in 0..12 {
        let mut blocks: Vec<Block> = (0..filler).map(|_| Spacer::new(1.5).into()).collect();
        blocks.insert(0, Paragraph::new("Trước.").into());
        blocks.push(table.clone().into());
        assert!(set(blocks).pages().len() > 2);
    }
}

#[test]
fn a_signature_is_never_alone_on_a_page() {
    for filler in 20..45 {
        let mut blocks: Vec<Block> =
            (0..filler).map(|_| Paragraph::new("Một dòng.").into()).collect();
        blocks.push(Paragraph::new("Câu cuối cùng./.").into());
        let signer = Signer::new("CỤC TRƯỞNG", "Nguyễn Văn Thử").authority("TM. CỤC");
        blocks.push(
            SignatureBlock::new(signer)
                .recipients(Recipients::new(["Như trên;", "Lưu: VT."]))
                .into(),
        );
        let typeset = set(blocks);
        let page = page_of(&typeset, "Nguyễn Văn Thử");
        for words in ["Câu cuối", "CỤC TRƯỞNG", "Nơi nhận"] {
            assert_eq!(page_of(&typeset, words), page, "{words} with {filler} lines before");
        }
        let (copies, post) = (run(&typeset, "Nơi nhận:"), run(&typeset, "TM. CỤC"));
        assert!((copies.y - post.y).abs() < 3.0 && copies.x < post.x);
    }
}

#[test]
fn one_addressee_stands_on_the_line_of_the_label_several_below_it() {
    let one = set([Addressees::new(["Bộ Thử nghiệm"]).into()]);
    assert_eq!(ink(&one), "Kínhgửi:BộThửnghiệm");
    assert!(runs(&one.pages()[0]).all(|words| words.y == run(&one, "Kính gửi: Bộ Thử nghiệm").y));
    let several = set([Addressees::new(["Bộ Thử;", "Sở Thử."]).into()]);
    assert_eq!(ink(&several), "Kínhgửi:-BộThử;-SởThử.");
    assert!(run(&several, "Bộ Thử;").y > run(&several, "Kính gửi:").y);
    assert!(run(&several, "Bộ Thử;").x > run(&several, "Kính gửi:").x + 40.0);
}

#[test]
fn prescribed_boxes_are_exact_to_a_tenth_of_a_millimetre() {
    for (words, width) in [("HỎA TỐC", 30.0), ("THƯỢNG KHẨN", 40.0), ("KHẨN", 20.0)] {
        let document = document([Stamp::new(words).into()]).format(Format::decree30());
        let typeset = typeset(&document).unwrap();
        let page = &typeset.pages()[0];
        let [left, top] = [|rule: &Rule| rule.x, |rule: &Rule| rule.y]
            .map(|f| rules(page).map(f).fold(f32::MAX, f32::min));
        let right = rules(page).map(|rule| rule.x + rule.width).fold(0.0, f32::max);
        let bottom = rules(page).map(|rule| rule.y + rule.height).fold(0.0, f32::max);
        assert!((mm(right - left) - width).abs() < 0.1, "{words}: {} mm", mm(right - left));
        assert!((mm(bottom - top) - 8.0).abs() < 0.1, "{words}: {} mm", mm(bottom - top));
        let run = run(&typeset, words);
        assert!(run.x > left && run.x + run.width() < right, "{words} leaves its box");
    }
}

#[test]
fn pairs_of_two_languages_begin_level() {
    let text = [
        (samples::VIETNAMESE, samples::LAO_ARTICLE),
        ("Ngắn.", samples::LAO_PREAMBLE),
        (samples::VIETNAMESE, "ສັ້ນ."),
    ];
    let block = text
        .iter()
        .cycle()
        .take(30)
        .fold(Bilingual::new(Lang::Vi, Lang::Lo), |block, (left, right)| block.pair(*left, *right));
    let typeset = set([block.into()]);
    assert!(typeset.pages().len() > 2);
    let mut compared = 0;
    for page in typeset.pages() {
        let starts = |lang: Lang, words: &str| {
            body(page)
                .filter_map(move |item| match item {
                    Item::Run(run) if run.lang == lang && run.text.starts_with(words) => {
                        Some(run.y)
                    }
                    _ => None,
                })
                .collect::<Vec<f32>>()
        };
        let (left, right) = (starts(Lang::Vi, "Ngắn."), starts(Lang::Lo, "ໂດຍພິຈາລະນາ"));
        compared += left.len();
        assert_eq!(left, right);
    }
    assert_eq!(compared, 10);
}

#[test]
fn sections_on_their_side_have_turned_pages() {
    let typeset = set([
        Paragraph::new("Đứng.").into(),
        Section::new([Paragraph::new("Nằm.")]).sideways().into(),
        Paragraph::new("Lại đứng.").into(),
    ]);
    let sizes: Vec<[f32; 2]> = typeset
        .pages()
        .iter()
        .map(|page| [mm(page.size.width), mm(page.size.height)].map(f32::round))
        .collect();
    assert_eq!(sizes, [[210.0, 297.0], [297.0, 210.0], [210.0, 297.0]]);
    assert_eq!(page_of(&typeset, "Nằm."), 1);
}

#[test]
fn a_section_for_one_page_is_tightened_until_it_fits_or_says_so() {
    let pages = |paragraphs: usize| {
        let section =
            Section::new((0..paragraphs).map(|_| Paragraph::new(samples::VIETNAMESE))).one_page();
        let typeset =
            set([Paragraph::new("Trước.").into(), section.into(), Paragraph::new("Sau.").into()]);
        let size = run_size(&typeset.pages()[1]);
        (typeset.pages().len(), size, typeset.warnings().to_vec())
    };
    assert_eq!(pages(3), (3, 13.0, vec![]));
    let (count, size, warnings) = pages(11);
    assert_eq!((count, warnings.len()), (3, 0));
    assert!(size < 13.0, "{size}");
    let (count, _, warnings) = pages(30);
    assert!(count > 3);
    assert!(
        matches!(warnings.as_slice(), [Warning::DoesNotFit { place, pages }] if place.path == "blocks[1]" && pages + 2 == count)
    );
}

fn run_size(page: &Page) -> f32 {
    body(page)
        .filter_map(|item| if let Item::Run(run) = item { Some(run.size) } else { None })
        .fold(0.0, f32::max)
}

#[test]
fn annexes_number_their_own_pages_where_the_format_says_so() {
    let annex = |title: &str| {
        Annex::new(
            title,
            [Block::from(Paragraph::new("Một.")), Block::PageBreak, Paragraph::new("Hai.").into()],
        )
    };
    let blocks = [
        Contents::new("MỤC LỤC", 1).into(),
        annex("A").label("a").into(),
        annex("B").into(),
        Paragraph::new("Hết.").into(),
    ];
    let labels = |format: Format| -> Vec<String> {
        let document = document(blocks.clone()).format(format);
        typeset(&document).unwrap().pages().iter().map(|page| page.label.to_string()).collect()
    };
    assert_eq!(labels(Format::decree30()), ["1", "I-1", "I-2", "II-1", "II-2", "2"]);
    assert_eq!(labels(Format::pack()), ["1", "2", "3", "4", "5", "6"]);
    let document = document(blocks).format(Format::decree30());
    let titles: Vec<String> =
        typeset(&document).unwrap().outline().iter().map(|entry| entry.title.clone()).collect();
    assert_eq!(titles, ["Phụ lục I. A", "Phụ lục II. B"]);
}

#[test]
fn running_lines_stand_outside_the_text_and_count_pages() {
    let running = Running::footer(RunningLine::new("Hồ sơ thử", Span::new("").field(Field::Page)))
        .header(RunningLine::centred(
            Text::new().with("tổng ").with(Span::new("").field(Field::Pages)),
        ));
    let document: Document =
        document([Paragraph::new("Một.").into(), Block::PageBreak, Paragraph::new("Hai.").into()])
            .running(running);
    let typeset = typeset(&document).unwrap();
    for (page, number) in typeset.pages().iter().zip(["1", "2"]) {
        let words: Vec<(&str, f32)> =
            runs(page).map(|run| (run.text.as_str(), mm(run.y))).collect();
        assert!(words.iter().any(|(words, y)| words.contains("2") && *y < 20.0), "{words:?}");
        assert!(words.iter().any(|(words, y)| *words == "Hồ sơ thử" && *y > 277.0), "{words:?}");
        assert!(words.iter().any(|(words, y)| *words == number && *y > 277.0), "{words:?}");
    }
    let long = RunningLine::new(samples::VIETNAMESE, "");
    let crowded = Document::new(samples::meta("Thử", Lang::Vi)).running(Running::footer(long));
    assert!(
        matches!(caunoi_document::typeset(&crowded), Err(TypesetError::TooTall { place, .. }) if place.path == "running.footer")
    );
}

#[test]
fn covers_have_no_running_lines() {
    let running = Running::footer(RunningLine::centred("Cuối trang"));
    let document = document([
        Cover::new("Bìa").into(),
        Paragraph::new("Một.").into(),
        Cover::new("Bìa").into(),
    ])
    .running(running);
    let typeset = typeset(&document).unwrap();
    let footers: Vec<bool> =
        typeset.pages().iter().map(|page| runs(page).any(|run| run.text == "Cuối trang")).collect();
    assert_eq!(footers, [false, true, false]);
}

#[test]
fn a_note_no_page_can_hold_is_an_error_not_a_lost_line() {
    let mut format = Format::pack();
    (format.footnote.text.size_pt, format.footnote.text.line_spacing) = (72.0, 5.0);
    (format.page.height_mm, format.page.top_mm, format.page.bottom_mm) = (100.0, 20.0, 20.0);
    let text = Span::new("Một").footnote("Chú.");
    let small = document([Paragraph::new(text.clone()).into()]).format(format.clone());
    assert!(
        matches!(typeset(&small), Err(TypesetError::TooTall { place, .. }) if place.path == "footnote 1")
    );
    // A page that just holds the line gives itself to it.
    format.page.height_mm = 200.0;
    let typeset = typeset(&document([Paragraph::new(text).into()]).format(format)).unwrap();
    assert_eq!(ink(&typeset), "Một11Chú.");
}

#[test]
fn heading_levels_of_the_tree_leave_none_out() {
    let typeset = set([
        Heading::new(2, "a").into(),
        Heading::new(4, "b").into(),
        Heading::new(1, "c").into(),
        Heading::new(3, "d").into(),
    ]);
    let levels: Vec<u8> = typeset
        .structure()
        .iter()
        .filter_map(|node| if let Role::Heading(level) = node.role { Some(level) } else { None })
        .collect();
    assert_eq!(levels, [1, 2, 1, 2]);
}

#[test]
fn a_row_is_as_tall_as_asked_with_its_words_in_the_middle() {
    let mut table = Table::new([Column::mm(60.0)]);
    table.push(Row::new(["thấp"]).height_mm(40));
    table.push(Row::new([Cell::of(["một", "hai", "ba", "bốn"])]).height_mm(5));
    let typeset = set([table.into()]);
    let page = &typeset.pages()[0];
    let mut lines: Vec<f32> = rules(page)
        .filter(|rule| rule.width > rule.height)
        .map(|rule| rule.y + rule.height / 2.0)
        .collect();
    lines.sort_by(f32::total_cmp);
    lines.dedup_by(|a, b| (*a - *b).abs() < 1.0);
    assert!((mm(lines[1] - lines[0]) - 40.0).abs() < 0.3, "{lines:?}");
    assert!(mm(lines[2] - lines[1]) > 15.0, "what needs more room has it");
    let middle = run(&typeset, "thấp").y;
    assert!((middle - (lines[0] + lines[1]) / 2.0).abs() < 6.0, "{middle} of {lines:?}");
}

#[test]
fn words_may_be_smaller_than_those_around_them() {
    let text =
        Text::from("to").with(Span::new(" nhỏ").percent(50)).with(Span::new(" hết").percent(200));
    let typeset = set([Paragraph::new(text).into()]);
    let [large, small, whole] = ["to", "nhỏ", "hết"].map(|words| run(&typeset, words).size);
    assert!(
        (small - large / 2.0).abs() < 0.01 && (whole - large).abs() < 0.01,
        "{large} {small} {whole}"
    );
}
