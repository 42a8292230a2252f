//! Figures on pages: no words over words whatever the data, nothing lost, nothing invented.

use std::collections::BTreeSet;

use caunoi_document::block::*;
use caunoi_document::chart::*;
use caunoi_document::page::{Chunk, Item, PathStep, Point, Role, Tag, Typeset};
use caunoi_document::{Document, FigureFault, Lang, Resource, TypesetError, typeset};
use proptest::prelude::*;

use crate::samples;

fn document(lang: Lang, blocks: impl IntoIterator<Item = Block>) -> Document {
    let mut document = Document::new(samples::meta("Thử", lang));
    document.extend(blocks);
    document
}

fn chart(lang: Lang, chart: impl Into<Chart>) -> Document {
    document(lang, [Figure::chart(chart, "thử").into()])
}

/// What stands in the figures of a document.
fn drawn(typeset: &Typeset) -> Vec<&Item> {
    let in_figure = |chunk: &&Chunk| matches!(chunk.tag, Tag::Node(node) if typeset.structure()[node.index()].role == Role::Figure);
    typeset
        .pages()
        .iter()
        .flat_map(|page| &page.chunks)
        .filter(in_figure)
        .flat_map(|chunk| &chunk.items)
        .collect()
}

fn words(typeset: &Typeset) -> Vec<String> {
    let text = |item: &&Item| {
        if let Item::Run(run) = item { Some(run.text.trim().to_owned()) } else { None }
    };
    drawn(typeset).iter().filter_map(text).collect()
}

/// Left, top, right and bottom of the ink of each word of a drawing, roughly.
fn boxes(typeset: &Typeset) -> Vec<([f32; 4], String)> {
    let ink = |item: &&Item| {
        let Item::Run(run) = item else { return None };
        let trimmed = run.text.trim_end().len() as u32;
        let width = run
            .glyphs
            .iter()
            .filter(|glyph| glyph.end <= trimmed)
            .map(|glyph| glyph.advance)
            .sum::<f32>()
            * run.size
            / 1000.0;
        // Marks on marks reach higher than any letter of the test's words; what counts is the line
        // of letters.
        Some((
            [run.x, run.y - 0.7 * run.size, run.x + width, run.y + 0.2 * run.size],
            run.text.clone(),
        ))
    };
    drawn(typeset).iter().filter_map(ink).collect()
}

fn assert_no_overlap(typeset: &Typeset) {
    let boxes = boxes(typeset);
    for (index, (a, first)) in boxes.iter().enumerate() {
        for (b, second) in &boxes[index + 1..] {
            let apart = a[2] <= b[0] + 0.3
                || b[2] <= a[0] + 0.3
                || a[3] <= b[1] + 0.3
                || b[3] <= a[1] + 0.3;
            assert!(apart, "“{first}” at {a:?} over “{second}” at {b:?}");
        }
    }
}

/// Everything drawn lies within the bounds its figure states.
fn assert_inside(typeset: &Typeset) {
    for node in typeset.structure().iter().filter_map(|node| node.figure.as_ref()) {
        let [x, y, width, height] = node.bounds;
        let inside = |px: f32, py: f32, what: &str| {
            let within = (x - 0.6..=x + width + 0.6).contains(&px)
                && (y - 0.6..=y + height + 0.6).contains(&py);
            assert!(within, "{what} at {px},{py} outside {:?}", node.bounds);
        };
        for (ink, text) in boxes(typeset) {
            inside(ink[0], ink[1], &text);
            inside(ink[2], ink[3], &text);
        }
        for item in drawn(typeset) {
            if let Item::Path(path) = item {
                for outline in &path.outlines {
                    let ends = outline.steps.iter().map(|step| match step {
                        PathStep::Line(end) | PathStep::Curve(_, _, end) => *end,
                    });
                    for Point { x, y } in ends.chain([outline.start]) {
                        inside(x, y, "a line");
                    }
                }
            }
        }
    }
}

#[test]
fn charts_as_pages() {
    let bars = BarChart::paired(Measure::new("Số đoàn", "đoàn"), "Phía ta", "Phía bạn")
        .category("2024", [Some(3.0), Some(1250.5)])
        .category("2025", [Some(0.0), None]);
    let figure = Figure::chart(bars, "Phía ta cử 3 đoàn năm 2024.")
        .caption("Số đoàn")
        .numbered()
        .source("Nguồn: thử");
    insta::assert_snapshot!(typeset(&document(Lang::Vi, [figure.into()])).unwrap().dump());
}

#[test]
fn the_sample_charts_of_all_languages_have_no_words_over_words() {
    for lang in [Lang::Vi, Lang::Lo, Lang::En] {
        let mut paper = samples::figures::charts(lang);
        for block in std::mem::take(&mut paper.blocks) {
            if matches!(block, Block::Figure(_)) {
                let typeset = typeset(&document(lang, [block])).unwrap();
                assert_no_overlap(&typeset);
                assert_inside(&typeset);
            }
        }
    }
}

#[test]
fn papers_with_figures_may_claim_all_the_others_claim() {
    for lang in [Lang::Vi, Lang::Lo, Lang::En] {
        let written =
            typeset(&samples::figures::illustrated(lang)).unwrap().to_audited_pdf().unwrap();
        assert_eq!(written.findings, []);
        assert_eq!(caunoi_document::pdf::audit(&written.bytes).unwrap(), []);
    }
}

#[test]
fn papers_with_figures_survive_json() {
    for lang in [Lang::Vi, Lang::Lo, Lang::En] {
        let document = samples::figures::illustrated(lang);
        let json = serde_json::to_string(&document).unwrap();
        assert_eq!(serde_json::from_str::<Document>(&json).unwrap(), document);
    }
    let figure = r#"{"content":{"chart":{"kind":"bars","categories":["2025"],"series":[{"values":[null]}]}},"alt":"chưa rõ"}"#;
    let figure: Figure = serde_json::from_str(figure).unwrap();
    assert_eq!(
        figure,
        Figure::chart(BarChart::new(Measure::default()).category("2025", [None]), "chưa rõ")
    );
}

#[test]
fn figures_are_numbered_by_kind_in_the_language_of_the_paper() {
    let picture = || Block::from(Figure::picture("ảnh", "ảnh").caption("Ảnh").numbered());
    let drawing = || {
        Block::from(
            Figure::chart(BarChart::new(Measure::default()).category("a", [Some(1.0)]), "số")
                .caption("Số")
                .numbered(),
        )
    };
    for (lang, expected) in [
        (Lang::Vi, ["Hình 1. Ảnh", "Biểu đồ 1. Số", "Hình 2. Ảnh", "Biểu đồ 2. Số"]),
        (Lang::Lo, ["ຮູບທີ 1. Ảnh", "ແຜນພູມທີ 1. Số", "ຮູບທີ 2. Ảnh", "ແຜນພູມທີ 2. Số"]),
        (Lang::En, ["Figure 1. Ảnh", "Chart 1. Số", "Figure 2. Ảnh", "Chart 2. Số"]),
    ] {
        let mut document = document(lang, [picture(), drawing(), picture(), drawing()]);
        document.add_resource("ảnh", Resource::new(samples::figures::picture()));
        let typeset = typeset(&document).unwrap();
        let mut captions: Vec<String> = Vec::new();
        for chunk in typeset.pages().iter().flat_map(|page| &page.chunks) {
            if matches!(chunk.tag, Tag::Node(node) if typeset.structure()[node.index()].role == Role::Caption)
            {
                let text = chunk.items.iter().filter_map(|item| {
                    if let Item::Run(run) = item { Some(run.text.as_str()) } else { None }
                });
                captions.push(text.collect());
            }
        }
        assert_eq!(captions, expected);
        // The same picture twice is embedded once.
        assert_eq!(typeset.pictures().len(), 1);
    }
}

#[test]
fn figures_that_cannot_be_printed_say_why() {
    let fault = |figure: Figure, bytes: Option<&[u8]>| {
        let mut document = document(Lang::Vi, [Paragraph::new("trước").into(), figure.into()]);
        if let Some(bytes) = bytes {
            document.add_resource("ảnh", Resource::new(bytes));
        }
        match typeset(&document).unwrap_err() {
            TypesetError::Figure { place, reason } => {
                assert!(place.path.starts_with("blocks[1]"), "{place}");
                reason
            }
            other => panic!("{other}"),
        }
    };
    assert_eq!(fault(Figure::picture("ảnh", " "), None), FigureFault::NoWords);
    assert_eq!(
        fault(Figure::picture("ảnh", "ảnh"), None),
        FigureFault::NoResource("ảnh".to_owned())
    );
    assert!(matches!(
        fault(Figure::picture("ảnh", "ảnh"), Some(b"GIF89a")),
        FigureFault::Picture(_)
    ));
    assert!(matches!(
        fault(Figure::chart(BarChart::new(Measure::default()), "trống"), None),
        FigureFault::Chart(_)
    ));
    let columns = HeatMap::new(Measure::default(), ["Tháng mười hai"; 40])
        .row("a", [HeatCell::Value(1.0); 40]);
    assert!(matches!(
        fault(Figure::chart(columns, "chật"), None),
        FigureFault::Chart(ChartFault::NoRoomForColumns { .. })
    ));
    let mut tall = BarChart::new(Measure::default());
    for index in 0..200 {
        tall = tall.category(
            format!("Một loại có tên dài để không vừa dưới cột, số {index}"),
            [Some(1.0)],
        );
    }
    let error = typeset(&document(Lang::Vi, [Figure::chart(tall, "cao").into()])).unwrap_err();
    assert!(matches!(error, TypesetError::TooTall { .. }), "{error}");
}

#[test]
fn a_figure_its_caption_and_its_source_share_a_page() {
    let drawing = || BarChart::new(Measure::default()).category("a", [Some(1.0)]);
    for filler in 10..40 {
        let mut document =
            document(Lang::Vi, (0..filler).map(|_| Paragraph::new("Một dòng.").into()));
        document.push(Figure::chart(drawing(), "thử").caption("Đầu đề").source("Nguồn"));
        let typeset = typeset(&document).unwrap();
        let pages: BTreeSet<usize> = typeset
            .pages()
            .iter()
            .enumerate()
            .filter(|(_, page)| {
                let role = |chunk: &Chunk| {
                    if let Tag::Node(node) = chunk.tag {
                        Some(typeset.structure()[node.index()].role)
                    } else {
                        None
                    }
                };
                page.chunks.iter().any(|chunk| {
                    matches!(role(chunk), Some(Role::Caption | Role::Figure | Role::Remark))
                })
            })
            .map(|(index, _)| index)
            .collect();
        assert_eq!(pages.len(), 1, "with {filler} lines before");
    }
}

#[test]
fn unknown_values_are_words_and_gaps_never_zeros() {
    let bars = |name: &str| {
        let bars =
            BarChart::new(Measure::default()).category(name, [None]).category("Hai", [Some(7.0)]);
        typeset(&chart(Lang::Vi, bars)).unwrap()
    };
    // The known value has a bar; the unknown one has none.
    let filled = |typeset: &Typeset| {
        drawn(typeset)
            .iter()
            .filter(|item| matches!(item, Item::Path(path) if path.fill.is_some()))
            .count()
    };
    let (standing, lying) = (bars("Một"), bars(&"một loại hình hợp tác có tên rất dài ".repeat(5)));
    for (bars, expected) in [(&standing, "… : chưa có thông tin"), (&lying, "chưa có thông tin")]
    {
        assert!(words(bars).contains(&expected.to_owned()), "{:?}", words(bars));
        assert_eq!(filled(bars), 1);
    }

    let values = [Some(5.0), None, Some(6.0), Some(7.0)];
    let lines =
        LineChart::by_year(Measure::default(), 2020..2024).line(LineSeries::new("", values));
    let lines = typeset(&chart(Lang::Vi, lines)).unwrap();
    let stretch = |item: &&Item| matches!(item, Item::Path(path) if path.stroke.as_ref().is_some_and(|stroke| stroke.width == 1.4));
    let long_strokes = drawn(&lines).into_iter().filter(stretch).count();
    assert_eq!(long_strokes, 1, "one stretch of line, from the third year to the fourth");
    assert_eq!(filled(&lines), 3, "three marks");
    assert!(words(&lines).iter().any(|text| text.contains("chưa có thông tin")));
}

#[test]
fn a_changed_definition_breaks_the_line_and_is_explained() {
    let series = LineSeries::new("Báo in", (0..4).map(|value| Some(f64::from(value))))
        .new_definition(2, "tính cả tạp chí");
    let typeset =
        typeset(&chart(Lang::Vi, LineChart::by_year(Measure::default(), 2020..2024).line(series)))
            .unwrap();
    let words = words(&typeset);
    assert!(
        words.contains(&"(1)".to_owned()) && words.contains(&"(1) tính cả tạp chí".to_owned()),
        "{words:?}"
    );
    let stretches = drawn(&typeset)
        .into_iter()
        .filter(|item| matches!(item, Item::Path(path) if path.stroke.as_ref().is_some_and(|stroke| stroke.width == 1.4)));
    assert_eq!(stretches.count(), 2);
}

#[test]
fn numbers_follow_the_language() {
    for (lang, expected) in [(Lang::Vi, "1.234,5"), (Lang::Lo, "1.234,5"), (Lang::En, "1,234.5")] {
        let typeset =
            typeset(&chart(lang, BarChart::new(Measure::default()).category("a", [Some(1234.5)])))
                .unwrap();
        assert!(words(&typeset).contains(&expected.to_owned()), "{:?}", words(&typeset));
    }
}

#[test]
fn the_data_of_every_chart_is_a_table() {
    for lang in [Lang::Vi, Lang::Lo, Lang::En] {
        for block in samples::figures::charts(lang).blocks {
            let Block::Figure(Figure { content: FigureContent::Chart(chart), .. }) = block else {
                continue;
            };
            let table = chart.table(lang, &ChartWords::of(lang));
            assert!(!table.rows.is_empty());
            if !matches!(chart, Chart::HeatMap(_)) {
                typeset(&document(lang, [table.into()])).unwrap();
            }
        }
    }
    let series = LineSeries::new("", [Some(1.0), None]).new_definition(1, "cách tính mới");
    let table =
        Chart::from(LineChart::by_year(Measure::new("Số báo", "tờ"), [2020, 2021]).line(series))
            .table(Lang::Vi, &ChartWords::of(Lang::Vi));
    let cells: Vec<Vec<String>> = table
        .header
        .iter()
        .chain(&table.rows)
        .map(|row| row.cells.iter().map(|cell| cell.paragraphs[0].plain()).collect())
        .collect();
    assert_eq!(
        cells,
        [
            vec!["Nội dung", "Số báo (tờ)"],
            vec!["2020", "1"],
            vec!["cách tính mới"],
            vec!["2021", "chưa có thông tin"]
        ]
    );
}

fn any_lang() -> impl Strategy<Value = Lang> {
    prop_oneof![Just(Lang::Vi), Just(Lang::Lo), Just(Lang::En)]
}

fn any_name() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "(Trao|đổi|đoàn|phóng viên|ảnh|và)( (thông|tin|kỳ|quốc tế|biên giới|hội)){0,9}",
        2 => "(ແລກປ່ຽນ|ຄະນະ|ນັກຂ່າວ|ຝຶກອົບຮົມ){1,6}",
        2 => "(19|20)[0-9]{2}",
        1 => "[a-z]{30,60}",
    ]
}

fn any_value() -> impl Strategy<Value = Option<f64>> {
    prop_oneof![
        4 => (0i32..5000).prop_map(|value| Some(f64::from(value))),
        2 => (-1e7f64..1e7).prop_map(|value| Some((value * 10.0).round() / 10.0)),
        1 => Just(Some(0.0)),
        2 => Just(None),
        1 => (-9.9e14f64..9.9e14).prop_map(|value| Some(value.round())),
    ]
}

fn any_measure() -> impl Strategy<Value = Measure> {
    (any_name(), prop_oneof![Just(String::new()), Just("lượt".to_owned())])
        .prop_map(|(title, unit)| Measure::new(title, unit))
}

fn any_bars() -> impl Strategy<Value = Chart> {
    (any_measure(), 1usize..=4).prop_flat_map(|(measure, series)| {
        let category = (any_name(), prop::collection::vec(any_value(), series));
        prop::collection::vec(category, 1..9).prop_map(move |categories| {
            let mut chart = BarChart::new(measure.clone());
            chart.series = (0..series)
                .map(|index| {
                    let mut series = BarSeries::default();
                    series.name = format!("Phía {index}");
                    series
                })
                .collect();
            categories
                .into_iter()
                .fold(chart, |chart, (name, values)| chart.category(name, values))
                .into()
        })
    })
}

fn any_lines() -> impl Strategy<Value = Chart> {
    (any_measure(), prop::collection::btree_set(0u16..300, 1..25), 1usize..=4).prop_flat_map(
        |(measure, places, count)| {
            let steps = places.len();
            let series = (
                any_name(),
                prop::collection::vec(any_value(), steps),
                prop::collection::vec(0usize..steps, 0..3),
            );
            prop::collection::vec(series, count).prop_map(move |all| {
                let chart = LineChart::new(
                    measure.clone(),
                    places.iter().map(|at| ((2000 + at).to_string(), f64::from(*at))),
                );
                all.into_iter()
                    .fold(chart, |chart, (name, values, breaks)| {
                        let series = LineSeries::new(name, values);
                        let breaks = breaks.into_iter().filter(|step| *step > 0);
                        chart.line(breaks.fold(series, |series, step| {
                            series.new_definition(step, format!("cách tính {step}"))
                        }))
                    })
                    .into()
            })
        },
    )
}

fn any_timeline() -> impl Strategy<Value = Chart> {
    let date = prop_oneof![
        2 => (1990i32..2030, 1u32..=12, 1u32..=28).prop_map(|(y, m, d)| Some(ChartDate::day(y, m, d))),
        1 => (1990i32..2030, 1u32..=12).prop_map(|(y, m)| Some(ChartDate::month(y, m))),
        1 => (1000i32..3000).prop_map(|y| Some(ChartDate::year(y))),
        1 => Just(None),
    ];
    prop::collection::vec((any_name(), any_name(), date, any::<bool>(), 0usize..2), 1..12).prop_map(
        |events| {
            let timeline = Timeline::default().group("Phía ta").group("Phía bạn");
            events
                .into_iter()
                .fold(timeline, |timeline, (when, words, date, long, group)| {
                    let mut event = TimelineEvent::new(when, words).group(group);
                    event.from = date;
                    event.to = date.filter(|_| long).map(|from| ChartDate::year(from.year + 1));
                    timeline.event(event)
                })
                .into()
        },
    )
}

fn any_heat_map() -> impl Strategy<Value = Chart> {
    (any_measure(), 1usize..14, 1usize..8).prop_flat_map(|(measure, columns, rows)| {
        let cell = prop_oneof![
            4 => (0u32..40).prop_map(|value| HeatCell::Value(f64::from(value))),
            1 => (0u32..9_000_000).prop_map(|value| HeatCell::Value(f64::from(value) / 8.0)),
            1 => Just(HeatCell::Unknown),
            1 => Just(HeatCell::Absent),
        ];
        let row = (any_name(), prop::collection::vec(cell, columns));
        prop::collection::vec(row, rows).prop_map(move |rows| {
            let map = HeatMap::new(measure.clone(), (1..=columns).map(|column| column.to_string()));
            rows.into_iter().fold(map, |map, (label, cells)| map.row(label, cells)).into()
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn words_of_charts_never_overlap_and_stay_inside(
        lang in any_lang(),
        data in prop_oneof![any_bars(), any_lines(), any_timeline(), any_heat_map()],
    ) {
        let long = |value: &Option<f64>| value.is_some_and(|value| value.abs() >= 1e10);
        let long_numbers = match &data {
            Chart::Bars(chart) => chart.series.iter().flat_map(|series| &series.values).any(long),
            Chart::Lines(chart) => chart.series.iter().flat_map(|series| &series.values).any(long),
            _ => false,
        };
        match typeset(&chart(lang, data)) {
            Ok(typeset) => {
                assert_no_overlap(&typeset);
                assert_inside(&typeset);
            }
            // Only numbers that should be written in a larger unit may take all the room.
            Err(TypesetError::Figure { reason: FigureFault::Chart(ChartFault::NoRoom), .. }) if long_numbers => {}
            Err(error) => prop_assert!(false, "{error}"),
        }
    }
}
