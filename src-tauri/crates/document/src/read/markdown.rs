//! Markdown: CommonMark with tables and footnotes, as blocks.
//!
//! Headings, paragraphs, lists, tables, emphasis, links, footnotes and quotations have counterparts
//! in a paper; `<u>`, `<sup>`, `<sub>` and `<br>` too. Everything else is an error with its line,
//! never a silent loss.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use pulldown_cmark::{Alignment, Event, HeadingLevel, OffsetIter, Options, Parser, Tag, TagEnd};

use super::front::mark_legal_bases;
use super::plain::bulleted;
use super::{DEEPEST, ReadError};
use crate::block::{
    Align, Block, Cell, Column, Heading, List, ListItem, Marker, Paragraph, ParagraphKind, Row,
    Shift, Spacer, Span, Table, Text,
};

/// Height of a thematic break in millimetres.
const BREAK_MM: f32 = 6.0;

/// The blocks of a Markdown text that begins after `lines_before` lines of its file.
pub(super) fn blocks(text: &str, lines_before: usize) -> Result<Vec<Block>, ReadError> {
    let text = &with_list_marks(text);
    let source = Source { text, lines_before };
    source.refuse_deep()?;
    let notes = source.footnotes()?;
    let mut reader = Reader { source, events: source.events(), notes: Some(&notes) };
    let mut blocks = Vec::new();
    while let Some((event, range)) = reader.events.next() {
        reader.block(event, range, Style::default(), &mut blocks)?;
    }
    mark_legal_bases(&mut blocks);
    Ok(blocks)
}

/// The text with "- " for bullets at the beginning of lines that Word keeps in the Private Use
/// Area.
fn with_list_marks(text: &str) -> Cow<'_, str> {
    let is_bulleted = |line: &str| bulleted(line.trim_start()).is_some();
    if !text.lines().any(is_bulleted) {
        return Cow::Borrowed(text);
    }
    let mut marked = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let (indent, rest) = line.split_at(line.len() - line.trim_start().len());
        match bulleted(rest) {
            Some(words) => marked.extend([indent, "- ", words]),
            None => marked.push_str(line),
        }
    }
    Cow::Owned(marked)
}

#[derive(Clone, Copy)]
struct Source<'t> {
    text: &'t str,
    lines_before: usize,
}

impl<'t> Source<'t> {
    fn events(self) -> OffsetIter<'t> {
        Parser::new_ext(self.text, Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES)
            .into_offset_iter()
    }

    /// The line a stretch of the text begins on, from 1.
    fn line(self, range: &Range<usize>) -> usize {
        self.lines_before
            + 1
            + self.text.as_bytes().iter().take(range.start).filter(|byte| **byte == b'\n').count()
    }

    /// Refuses what lies deeper than papers go: reading and setting it would take a call for each
    /// level.
    fn refuse_deep(self) -> Result<(), ReadError> {
        let nests = |tag: &TagEnd| {
            use TagEnd::{BlockQuote, Emphasis, FootnoteDefinition, Link, List, Strong};
            matches!(tag, BlockQuote(_) | List(_) | Emphasis | Strong | Link | FootnoteDefinition)
        };
        let mut depth = 0usize;
        for (event, range) in self.events() {
            match event {
                Event::Start(tag) if nests(&tag.to_end()) => depth += 1,
                Event::End(tag) if nests(&tag) => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > DEEPEST {
                return Err(ReadError::TooDeep { line: self.line(&range), deepest: DEEPEST });
            }
        }
        Ok(())
    }

    fn unsupported(self, range: &Range<usize>) -> ReadError {
        let what = self
            .text
            .get(range.clone())
            .unwrap_or_default()
            .lines()
            .next()
            .unwrap_or_default()
            .trim();
        ReadError::Unsupported { line: self.line(range), what: what.chars().take(40).collect() }
    }

    /// The words of every footnote; references may stand before them.
    fn footnotes(self) -> Result<HashMap<String, Text>, ReadError> {
        let mut reader = Reader { source: self, events: self.events(), notes: None };
        let mut notes = HashMap::new();
        while let Some((event, range)) = reader.events.next() {
            if let Event::Start(Tag::FootnoteDefinition(name)) = event {
                let mut blocks = Vec::new();
                reader.until(TagEnd::FootnoteDefinition, Style::default(), &mut blocks)?;
                notes.insert(
                    name.into_string(),
                    joined(blocks).ok_or_else(|| self.unsupported(&range))?,
                );
            }
        }
        Ok(notes)
    }
}

/// The words of blocks that are all paragraphs, a line break between them; `None` if one is
/// something else.
fn joined(blocks: Vec<Block>) -> Option<Text> {
    let mut words = Text::new();
    for block in blocks {
        let Block::Paragraph(paragraph) = block else { return None };
        if !words.is_empty() {
            words.push("\n");
        }
        words.spans.extend(paragraph.text.spans);
    }
    Some(words)
}

/// Emphasis around a place.
#[derive(Clone, Default)]
struct Style {
    bold: bool,
    italic: bool,
    underline: bool,
    shift: Option<Shift>,
    link: Option<String>,
    /// Whether the place is inside a quotation.
    quoted: bool,
}

impl Style {
    fn span(&self, words: &str) -> Span {
        let mut span = Span::new(words);
        span.bold = self.bold;
        span.italic = self.italic || self.quoted;
        span.underline = self.underline;
        span.shift = self.shift;
        span.link.clone_from(&self.link);
        span
    }
}

struct Reader<'t, 'n> {
    source: Source<'t>,
    events: OffsetIter<'t>,
    /// Footnotes by name; `None` while they are gathered, when a footnote inside a footnote is
    /// none.
    notes: Option<&'n HashMap<String, Text>>,
}

impl Reader<'_, '_> {
    /// Reads blocks up to an end.
    fn until(&mut self, end: TagEnd, style: Style, out: &mut Vec<Block>) -> Result<(), ReadError> {
        while let Some((event, range)) = self.events.next() {
            if event == Event::End(end) {
                return Ok(());
            }
            self.block(event, range, style.clone(), out)?;
        }
        Ok(())
    }

    fn block(
        &mut self,
        event: Event<'_>,
        range: Range<usize>,
        style: Style,
        out: &mut Vec<Block>,
    ) -> Result<(), ReadError> {
        let role = if style.quoted { ParagraphKind::Flush } else { ParagraphKind::Body };
        match event {
            Event::Start(Tag::Paragraph) => {
                let text = self.text(TagEnd::Paragraph, style)?;
                out.push(Paragraph::of(role, text).into());
            }
            Event::Start(Tag::Heading { level, .. }) => {
                let text = self.text(TagEnd::Heading(level), style)?;
                out.push(Heading::new(depth(level), text).into());
            }
            Event::Start(Tag::List(first)) => out.push(self.list(first, style)?.into()),
            Event::Start(Tag::Table(alignments)) => out.push(self.table(&alignments)?.into()),
            Event::Start(Tag::BlockQuote(kind)) => {
                self.until(TagEnd::BlockQuote(kind), Style { quoted: true, ..style }, out)?;
            }
            Event::Start(Tag::CodeBlock(_)) => {
                let text = self.text(TagEnd::CodeBlock, style)?;
                out.push(Paragraph::of(ParagraphKind::Flush, text).into());
            }
            Event::Start(Tag::FootnoteDefinition(_)) => {
                // Its words stand at the foot of the page that refers to it; here they are only
                // stepped over.
                self.until(TagEnd::FootnoteDefinition, style, &mut Vec::new())?;
            }
            Event::Start(Tag::HtmlBlock) => self.html_block(&range)?,
            Event::Rule => out.push(Spacer::new(BREAK_MM).into()),
            Event::End(_) => {}
            _ => return Err(self.source.unsupported(&range)),
        }
        Ok(())
    }

    /// HTML that is only a comment says nothing; other HTML has no counterpart.
    fn html_block(&mut self, range: &Range<usize>) -> Result<(), ReadError> {
        let html = self.source.text.get(range.clone()).unwrap_or_default().trim();
        let _ = self.events.by_ref().find(|(event, _)| *event == Event::End(TagEnd::HtmlBlock));
        if html.starts_with("<!--") && html.ends_with("-->") {
            Ok(())
        } else {
            Err(self.source.unsupported(range))
        }
    }

    fn list(&mut self, first: Option<u64>, style: Style) -> Result<List, ReadError> {
        let marker = if first.is_some() { Marker::Number } else { Marker::Dash };
        let mut items = Vec::new();
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::Start(Tag::Item) => {
                    let blocks = self.item(style.clone())?;
                    items.push(item(blocks).ok_or_else(|| self.source.unsupported(&range))?);
                }
                Event::End(TagEnd::List(_)) => break,
                _ => return Err(self.source.unsupported(&range)),
            }
        }
        let start = first
            .and_then(|first| u32::try_from(first).ok())
            .filter(|first| *first > 0)
            .unwrap_or(1);
        Ok(List::new(marker, items).start(start))
    }

    /// The blocks of a list item. In a tight list its words stand without a paragraph around them.
    fn item(&mut self, style: Style) -> Result<Vec<Block>, ReadError> {
        let mut blocks = Vec::new();
        let mut open: Option<Words> = None;
        while let Some((event, range)) = self.events.next() {
            let ends = event == Event::End(TagEnd::Item);
            if !ends && is_inline(&event) {
                let words =
                    open.get_or_insert_with(|| Words { text: Text::new(), style: style.clone() });
                self.inline(event, range, words)?;
                continue;
            }
            blocks.extend(open.take().map(|words| Paragraph::new(words.text).into()));
            if ends {
                break;
            }
            self.block(event, range, style.clone(), &mut blocks)?;
        }
        Ok(blocks)
    }

    fn table(&mut self, alignments: &[Alignment]) -> Result<Table, ReadError> {
        let columns = alignments.iter().map(|alignment| {
            Column::auto().align(match alignment {
                Alignment::None | Alignment::Left => Align::Left,
                Alignment::Center => Align::Centre,
                Alignment::Right => Align::Right,
            })
        });
        let mut table = Table::new(columns);
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::Start(Tag::TableHead) => {
                    let row = self.row(TagEnd::TableHead)?;
                    // A head without words is there for the syntax alone.
                    if row
                        .cells
                        .iter()
                        .any(|cell| cell.paragraphs.iter().any(|text| !text.is_empty()))
                    {
                        table = table.header(row);
                    }
                }
                Event::Start(Tag::TableRow) => {
                    let row = self.row(TagEnd::TableRow)?;
                    table.push(row);
                }
                Event::End(TagEnd::Table) => break,
                _ => return Err(self.source.unsupported(&range)),
            }
        }
        Ok(table)
    }

    fn row(&mut self, end: TagEnd) -> Result<Row, ReadError> {
        let mut cells = Vec::new();
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::Start(Tag::TableCell) => {
                    let text = self.text(TagEnd::TableCell, Style::default())?;
                    cells.push(if text.is_empty() { Cell::empty() } else { Cell::new(text) });
                }
                event if event == Event::End(end) => break,
                _ => return Err(self.source.unsupported(&range)),
            }
        }
        Ok(Row::new(cells))
    }

    /// Reads words up to an end.
    fn text(&mut self, end: TagEnd, style: Style) -> Result<Text, ReadError> {
        let mut words = Words { text: Text::new(), style };
        while let Some((event, range)) = self.events.next() {
            if event == Event::End(end) {
                break;
            }
            self.inline(event, range, &mut words)?;
        }
        if let Some(last) = words.text.spans.last_mut() {
            last.text.truncate(last.text.trim_end_matches('\n').len());
        }
        Ok(words.text)
    }

    fn inline(
        &mut self,
        event: Event<'_>,
        range: Range<usize>,
        words: &mut Words,
    ) -> Result<(), ReadError> {
        match event {
            Event::Text(text) | Event::Code(text) => words.say(&text),
            Event::SoftBreak => words.say(" "),
            Event::HardBreak => words.say("\n"),
            Event::Start(Tag::Emphasis) => {
                let style = Style { italic: true, ..words.style.clone() };
                words.text.spans.extend(self.text(TagEnd::Emphasis, style)?.spans);
            }
            Event::Start(Tag::Strong) => {
                let style = Style { bold: true, ..words.style.clone() };
                words.text.spans.extend(self.text(TagEnd::Strong, style)?.spans);
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                let style = Style { link: Some(dest_url.into_string()), ..words.style.clone() };
                words.text.spans.extend(self.text(TagEnd::Link, style)?.spans);
            }
            Event::Start(Tag::Image { .. }) => {
                return Err(ReadError::Image { line: self.source.line(&range) });
            }
            Event::FootnoteReference(name) => {
                // While footnotes are gathered nothing is looked up.
                let Some(notes) = self.notes else { return Ok(()) };
                let note =
                    notes.get(name.as_ref()).ok_or_else(|| self.source.unsupported(&range))?;
                words.text.push(Span::new("").footnote(note.clone()));
            }
            Event::InlineHtml(tag) => match tag.trim().to_ascii_lowercase().as_str() {
                "<br>" | "<br/>" | "<br />" => words.say("\n"),
                "<u>" => words.style.underline = true,
                "</u>" => words.style.underline = false,
                "<sup>" => words.style.shift = Some(Shift::Superscript),
                "<sub>" => words.style.shift = Some(Shift::Subscript),
                "</sup>" | "</sub>" => words.style.shift = None,
                comment if comment.starts_with("<!--") => {}
                _ => return Err(self.source.unsupported(&range)),
            },
            _ => return Err(self.source.unsupported(&range)),
        }
        Ok(())
    }
}

/// Words being gathered.
struct Words {
    text: Text,
    style: Style,
}

impl Words {
    /// Adds words, to the span before them where nothing changes.
    fn say(&mut self, words: &str) {
        let span = self.style.span(words);
        match self.text.spans.last_mut() {
            Some(last)
                if Span { text: String::new(), ..last.clone() }
                    == Span { text: String::new(), ..span.clone() } =>
            {
                last.text.push_str(words);
            }
            _ => self.text.push(span),
        }
    }
}

/// Whether an event belongs to the words of a paragraph.
fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => {
            matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Link { .. } | Tag::Image { .. })
        }
        Event::Text(_)
        | Event::Code(_)
        | Event::InlineHtml(_)
        | Event::FootnoteReference(_)
        | Event::SoftBreak
        | Event::HardBreak => true,
        _ => false,
    }
}

/// A list item of paragraphs, one after the other, and one list below them; `None` if it holds
/// anything else.
fn item(blocks: Vec<Block>) -> Option<ListItem> {
    let mut words = Vec::new();
    let mut sublist: Option<List> = None;
    for block in blocks {
        match block {
            Block::Paragraph(paragraph) if sublist.is_none() => {
                words.push(Block::Paragraph(paragraph))
            }
            Block::List(list) => match &mut sublist {
                Some(first) if first.marker == list.marker => first.items.extend(list.items),
                Some(_) => return None,
                None => sublist = Some(list),
            },
            _ => return None,
        }
    }
    let mut item = ListItem::new(joined(words)?);
    item.sublist = sublist;
    Some(item)
}

fn depth(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<Block> {
        blocks(text, 0).unwrap()
    }

    #[test]
    fn headings_paragraphs_and_emphasis() {
        let text = Text::new()
            .with("Một ")
            .with(Span::new("đậm").bold())
            .with(" và ")
            .with(Span::new("nghiêng").italic())
            .with(". Hai dòng.");
        assert_eq!(
            read("# I. MỤC\n\nMột **đậm** và *nghiêng*.\nHai dòng.\n"),
            [Heading::new(1, "I. MỤC").into(), Paragraph::new(text).into()]
        );
    }

    #[test]
    fn lists_hold_lists() {
        let inner = List::numbered(["hai một", "hai hai"]);
        let expected = List::dashes([ListItem::new("một"), ListItem::new("hai").sublist(inner)]);
        assert_eq!(read("- một\n- hai\n  1. hai một\n  2. hai hai\n"), [expected.into()]);
        assert_eq!(read("3. ba\n4. bốn\n"), [List::numbered(["ba", "bốn"]).start(3).into()]);
        let loose = List::dashes(["một\nvẫn một", "hai"]);
        let [Block::List(list)] = &read("- một\n\n  vẫn một\n\n- hai\n")[..] else {
            panic!("no list")
        };
        assert_eq!(list.items[0].text.plain(), loose.items[0].text.plain());
    }

    #[test]
    fn tables_keep_their_columns() {
        let [Block::Table(table)] = &read("| TT | Số |\n|:-:|---:|\n| 1 | **12** |\n| 2 | |\n")[..]
        else {
            panic!("no table")
        };
        assert_eq!((table.columns[0].align, table.columns[1].align), (Align::Centre, Align::Right));
        assert_eq!(table.header[0].cells[1].paragraphs[0].plain(), "Số");
        assert!(table.rows[0].cells[1].paragraphs[0].spans[0].bold);
        assert_eq!(table.rows[1].cells[1], Cell::empty());
    }

    #[test]
    fn links_footnotes_and_marks() {
        let text = "Xem [trang](https://example.org)[^1], m<sup>2</sup>, <u>gạch</u>.\n\n[^1]: Nguồn *thử*.\n";
        let [Block::Paragraph(paragraph)] = &read(text)[..] else { panic!("no paragraph") };
        let spans = &paragraph.text.spans;
        assert_eq!(spans[1].link.as_deref(), Some("https://example.org"));
        assert_eq!(spans[2].footnote.as_ref().map(Text::plain).as_deref(), Some("Nguồn thử."));
        assert!(
            spans.iter().any(|span| span.text == "2" && span.shift == Some(Shift::Superscript))
        );
        assert!(spans.iter().any(|span| span.text == "gạch" && span.underline));
    }

    #[test]
    fn what_has_no_counterpart_is_told_with_its_line() {
        assert_eq!(blocks("một\n\n![ảnh](a.png)\n", 3), Err(ReadError::Image { line: 6 }));
        assert!(matches!(
            blocks("một\n\n<div>hai</div>\n", 0),
            Err(ReadError::Unsupported { line: 3, .. })
        ));
        assert!(matches!(
            blocks("- một\n\n  | a |\n  |---|\n", 0),
            Err(ReadError::Unsupported { line: 1, .. })
        ));
        assert_eq!(read("<!-- ghi chú -->\n\nmột\n"), [Paragraph::new("một").into()]);
    }

    #[test]
    fn bullets_copied_from_word_are_items_of_a_list() {
        let text = "Nội dung:\n\u{F0B7} Một\n\u{F0D8}\tHai\n\u{F02D} Ba\n\nHết.\n";
        assert_eq!(
            read(text),
            [
                Paragraph::new("Nội dung:").into(),
                List::dashes(["Một", "Hai", "Ba"]).into(),
                Paragraph::new("Hết.").into()
            ]
        );
    }

    #[test]
    fn what_is_nested_too_deep_is_refused_with_its_line() {
        let deep = [
            format!("một\n\n{}chữ\n", "> ".repeat(5_000)),
            format!("một\n\n{}chữ\n", ">".repeat(1_300)),
            format!("một\n\n{}chữ\n", "- ".repeat(1_300)),
            format!("một\n\n{}chữ{}\n", "*a ".repeat(1_300), " a*".repeat(1_300)),
        ];
        for text in deep {
            assert_eq!(
                blocks(&text, 0),
                Err(ReadError::TooDeep { line: 3, deepest: DEEPEST }),
                "{}",
                &text[..40]
            );
        }
        assert!(blocks(&format!("{}chữ\n", "> ".repeat(DEEPEST)), 0).is_ok());
    }

    #[test]
    fn legal_bases_are_known_at_the_beginning_only() {
        let read = read(
            "Căn cứ Luật thử;\n\nCăn cứ Nghị định thử.\n\nNội dung.\n\nCăn cứ này không phải.\n",
        );
        let roles: Vec<_> = read
            .iter()
            .map(
                |block| if let Block::Paragraph(p) = block { p.role } else { ParagraphKind::Right },
            )
            .collect();
        use ParagraphKind::{Body, LegalBasis};
        assert_eq!(roles, [LegalBasis, LegalBasis, Body, Body]);
    }
}
