//! The words of a document as markup others can set: prose, headings, lists and tables. Covers,
//! contents and charts are spared them, which is in their favour.

use caunoi_document::block::*;

/// A language of markup.
pub(crate) trait Markup {
    fn start(&self) -> &'static str;
    fn end(&self) -> &'static str {
        ""
    }
    fn escape(&self, words: &str) -> String;
    fn heading(&self, level: u8, words: &str) -> String;
    fn paragraph(&self, words: &str) -> String;
    fn list(&self, items: &[String]) -> String;
    /// A table of so many columns; the first rows are repeated on every page.
    fn table(&self, columns: usize, header: &[Vec<Spanning>], rows: &[Vec<Spanning>]) -> String;
}

/// Words of a cell and how many columns it covers.
pub(crate) type Spanning = (String, u16);

/// A document in a markup.
pub(crate) fn write(markup: &dyn Markup, blocks: &[Block]) -> String {
    let body: String = blocks.iter().map(|block| one(markup, block)).collect();
    format!("{}{body}{}", markup.start(), markup.end())
}

fn one(markup: &dyn Markup, block: &Block) -> String {
    let words = |text: &Text| markup.escape(&text.plain());
    let row = |row: &Row| {
        row.cells
            .iter()
            .map(|cell| (cell.paragraphs.iter().map(words).collect(), cell.columns))
            .collect()
    };
    match block {
        Block::Heading(heading) => markup.heading(heading.level, &words(&heading.text)),
        Block::Paragraph(paragraph) => markup.paragraph(&words(&paragraph.text)),
        Block::Note(note) => markup.paragraph(&words(&note.text)),
        Block::List(list) => markup.list(&items(markup, list)),
        Block::KeyValues(pairs) => {
            let values =
                |pair: &KeyValue| pair.value.iter().map(words).collect::<Vec<_>>().join("; ");
            let rows: Vec<Vec<Spanning>> = pairs
                .items
                .iter()
                .map(|pair| vec![(words(&pair.key), 1), (values(pair), 1)])
                .collect();
            markup.table(2, &[], &rows)
        }
        Block::Table(table) => {
            let [header, rows] =
                [&table.header, &table.rows].map(|rows| rows.iter().map(row).collect::<Vec<_>>());
            markup.table(table.columns.len(), &header, &rows)
        }
        _ => String::new(),
    }
}

/// The items of a list, those of lists inside it after their own.
fn items(markup: &dyn Markup, list: &List) -> Vec<String> {
    let own = |item: &ListItem| {
        let below = item.sublist.iter().flat_map(|below| items(markup, below));
        std::iter::once(markup.escape(&item.text.plain())).chain(below).collect::<Vec<_>>()
    };
    list.items.iter().flat_map(own).collect()
}

/// What WeasyPrint and Chromium read.
pub(crate) struct Html;

impl Markup for Html {
    fn start(&self) -> &'static str {
        "<!doctype html><html lang=\"vi\"><meta charset=\"utf-8\"><style>@page { size: A4; margin: 20mm 20mm 20mm 30mm } \
         body { font: 13pt 'Liberation Serif', 'Noto Serif Lao'; text-align: justify; line-height: 1.15 } \
         p { text-indent: 12.7mm; margin: 0 0 6pt } table { width: 100%; border-collapse: collapse } \
         td, th { border: 0.5pt solid; padding: 2pt 4pt; break-inside: avoid }</style>"
    }
    fn end(&self) -> &'static str {
        "</html>"
    }
    fn escape(&self, words: &str) -> String {
        words.replace('&', "&amp;").replace('<', "&lt;")
    }
    fn heading(&self, level: u8, words: &str) -> String {
        format!("<h{level}>{words}</h{level}>\n")
    }
    fn paragraph(&self, words: &str) -> String {
        format!("<p>{words}</p>\n")
    }
    fn list(&self, items: &[String]) -> String {
        format!(
            "<ul>{}</ul>\n",
            items.iter().map(|item| format!("<li>{item}</li>")).collect::<String>()
        )
    }
    fn table(&self, _: usize, header: &[Vec<Spanning>], rows: &[Vec<Spanning>]) -> String {
        let row = |cells: &Vec<Spanning>| {
            let cells: String = cells
                .iter()
                .map(|(words, span)| format!("<td colspan=\"{span}\">{words}</td>"))
                .collect();
            format!("<tr>{cells}</tr>")
        };
        let [header, rows] = [header, rows].map(|rows| rows.iter().map(row).collect::<String>());
        format!("<table><thead>{header}</thead><tbody>{rows}</tbody></table>\n")
    }
}

/// What typst reads.
pub(crate) struct Typst;

impl Markup for Typst {
    fn start(&self) -> &'static str {
        "#set page(paper: \"a4\", margin: (top: 20mm, bottom: 20mm, left: 30mm, right: 20mm), numbering: \"1\")\n\
         #set text(font: (\"Liberation Serif\", \"Noto Serif Lao\"), size: 13pt, lang: \"vi\", hyphenate: false)\n\
         #set par(justify: true, first-line-indent: 12.7mm)\n"
    }
    fn escape(&self, words: &str) -> String {
        words
            .chars()
            .flat_map(|c| [Some('\\').filter(|_| "#*_`$<>@\\[]-+=/~".contains(c)), Some(c)])
            .flatten()
            .collect()
    }
    fn heading(&self, level: u8, words: &str) -> String {
        format!("\n{} {words}\n", "=".repeat(level.into()))
    }
    fn paragraph(&self, words: &str) -> String {
        format!("\n{words}\n")
    }
    fn list(&self, items: &[String]) -> String {
        items.iter().map(|item| format!("- {item}\n")).collect()
    }
    fn table(&self, columns: usize, header: &[Vec<Spanning>], rows: &[Vec<Spanning>]) -> String {
        let cells = |rows: &[Vec<Spanning>]| {
            rows.iter()
                .flatten()
                .map(|(words, span)| format!("table.cell(colspan: {span})[{words}],"))
                .collect::<String>()
        };
        let header = if header.is_empty() {
            String::new()
        } else {
            format!("table.header({}),", cells(header))
        };
        format!("\n#table(columns: {columns}, {header}{})\n", cells(rows))
    }
}
