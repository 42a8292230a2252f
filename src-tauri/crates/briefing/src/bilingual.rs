//! One paper in two languages: running text side by side, tables with both in each cell, numbers
//! and dates that are the same once.
//!
//! Both papers are composed of the same records in the same way, so that they have the same blocks
//! but for notes that explain marks of a language. Where they differ all the same, the blocks of
//! both stand one after the other: nothing is lost.

use caunoi_document::block::{
    Annex, Bilingual, Cell, Cover, Heading, KeyValue, List, OfficialHeader, Row, Section, Table,
};
use caunoi_document::{Block, Document, Lang, Text};

/// What stands between words of the two languages on one line.
const BETWEEN: &str = " / ";

/// Below so many characters words are short.
const SHORT: usize = 60;
/// From so many columns on they are narrow.
const NARROW_COLUMNS: usize = 5;
/// From so many characters on a table has many words.
const MANY_WORDS: usize = 1500;

/// Puts two papers made of the same records in two languages side by side; the first decides what
/// the file says of itself.
#[must_use]
pub fn side_by_side(left: Document, right: Document) -> Document {
    let mut pairing =
        Pairing { left: left.meta.lang, right: right.meta.lang, open: None, out: Vec::new() };
    let mut meta = left.meta;
    if meta.title != right.meta.title {
        meta.title = format!("{}{BETWEEN}{}", meta.title, right.meta.title);
    }
    pairing.blocks(left.blocks, right.blocks);
    let mut document = Document::new(meta).format(left.format);
    document.resources = left.resources;
    document.extend(pairing.finish());
    document
}

/// Two papers on their way to one.
struct Pairing {
    left: Lang,
    right: Lang,
    /// Running text that goes on.
    open: Option<Bilingual>,
    out: Vec<Block>,
}

impl Pairing {
    fn finish(mut self) -> Vec<Block> {
        self.close();
        self.out
    }

    fn close(&mut self) {
        self.out.extend(self.open.take().map(Block::from));
    }

    fn push(&mut self, block: impl Into<Block>) {
        self.close();
        self.out.push(block.into());
    }

    /// Running text and its counterpart.
    fn pair(&mut self, left: Text, right: Text) {
        let (from, to) = (self.left, self.right);
        let open = self.open.take().unwrap_or_else(|| Bilingual::new(from, to));
        self.open = Some(open.pair(left, right));
    }

    fn blocks(&mut self, left: Vec<Block>, right: Vec<Block>) {
        let (mut left, mut right) = (left.into_iter().peekable(), right.into_iter().peekable());
        loop {
            match (left.peek(), right.peek()) {
                (None, None) => return,
                // A note that one language needs and the other does not.
                (Some(Block::Note(_)), other) if !matches!(other, Some(Block::Note(_))) => {
                    self.out_of(left.next(), None)
                }
                (other, Some(Block::Note(_))) if !matches!(other, Some(Block::Note(_))) => {
                    self.out_of(None, right.next())
                }
                _ => self.out_of(left.next(), right.next()),
            }
        }
    }

    fn out_of(&mut self, left: Option<Block>, right: Option<Block>) {
        match (left, right) {
            (Some(left), Some(right)) => self.both(left, right),
            (Some(left), None) => self.push(left),
            (None, Some(right)) => {
                let right = self.foreign(right);
                self.push(right);
            }
            (None, None) => {}
        }
    }

    fn both(&mut self, left: Block, right: Block) {
        match (left, right) {
            (Block::Heading(left), Block::Heading(right)) => {
                let heading = self.heading(left, right);
                self.push(heading);
            }
            // A short title stays with what it stands above; columns of their own would not.
            (Block::Paragraph(mut left), Block::Paragraph(right))
                if left.keep_with_next && is_short(&left.text) =>
            {
                left.text = self.one_line(left.text, right.text);
                self.push(left);
            }
            // What a pack says of its own is said in one language.
            (Block::Paragraph(left), Block::Paragraph(right))
                if left.text.plain() == right.text.plain() =>
            {
                self.push(left)
            }
            (Block::Paragraph(left), Block::Paragraph(right)) => self.pair(left.text, right.text),
            (Block::List(left), Block::List(right)) if items(&left) == items(&right) => {
                for (left, right) in lines(left, 0).into_iter().zip(lines(right, 0)) {
                    self.pair(left, right);
                }
            }
            (Block::KeyValues(left), Block::KeyValues(right))
                if left.items.len() == right.items.len() =>
            {
                for (left, right) in left.items.into_iter().zip(right.items) {
                    self.pair(labelled(left), labelled(right));
                }
            }
            (Block::Table(left), Block::Table(right)) if alike(&left, &right) => {
                let table = self.table(left, right);
                self.place(table);
            }
            (Block::OfficialHeader(left), Block::OfficialHeader(right)) => {
                let header = self.header(left, right);
                self.push(header);
            }
            (Block::Cover(left), Block::Cover(right)) => {
                let cover = self.cover(left, right);
                self.push(cover);
            }
            (Block::Contents(mut left), Block::Contents(right)) => {
                left.title = self.one_line(left.title, right.title);
                self.push(left);
            }
            (Block::Section(left), Block::Section(right)) => {
                // Two languages do not keep to one page.
                self.push(Block::PageBreak);
                self.blocks(left.blocks, right.blocks);
                self.push(Block::PageBreak);
            }
            (Block::Annex(left), Block::Annex(right)) => {
                let annex = self.annex(left, right);
                self.push(annex);
            }
            // What a chart says stands in words of its language: both are drawn, under one number
            // and title.
            (Block::Figure(mut left), Block::Figure(mut right)) => {
                left.caption = match (left.caption, right.caption.take()) {
                    (Some(left), Some(right)) => Some(self.one_line(left, right)),
                    (left, right) => left.or(right),
                };
                right.numbered = false;
                self.push(left);
                self.push(right);
            }
            (Block::PageBreak, Block::PageBreak) => self.push(Block::PageBreak),
            (Block::Appended(left), Block::Appended(_)) => self.push(left),
            (left, right) => {
                let right = self.foreign(right);
                self.push(left);
                self.push(right);
            }
        }
    }

    /// A table; one with many words in narrow columns lies on its side, with the heading it stands
    /// under.
    fn place(&mut self, table: Table) {
        self.close();
        let cells = table.rows.iter().flat_map(|row| &row.cells).flat_map(|cell| &cell.paragraphs);
        let words: usize = cells.map(|text| text.plain().chars().count()).sum();
        if table.columns.len() < NARROW_COLUMNS || words < MANY_WORDS {
            return self.push(table);
        }
        let heading = self.out.pop_if(|block| matches!(block, Block::Heading(_)));
        self.push(Section::new(heading.into_iter().chain([table.into()])).sideways());
    }

    /// Words of the second language among those of the first.
    fn tagged(&self, mut text: Text) -> Text {
        text.spans
            .iter_mut()
            .filter(|span| span.lang.is_none())
            .for_each(|span| span.lang = Some(self.right));
        text
    }

    /// Both on one line; once where they are the same.
    fn one_line(&self, mut left: Text, right: Text) -> Text {
        if left.plain() != right.plain() {
            left.push(BETWEEN);
            left.spans.extend(self.tagged(right).spans);
        }
        left
    }

    /// Both below each other, each paragraph once where it is the same.
    fn stacked(&self, left: Vec<Text>, right: Vec<Text>) -> Vec<Text> {
        let (mut out, mut below) = (Vec::new(), Vec::new());
        let mut right = right.into_iter();
        for left in left {
            match right.next() {
                Some(right) if left.plain() == right.plain() => out.push(self.noted(left, right)),
                // Words nobody has put into the second language say so themselves.
                Some(right) if self.is_original(&left, &right) => out.push(right),
                right => {
                    out.push(left);
                    below.extend(right);
                }
            }
        }
        below.extend(right);
        out.extend(below.into_iter().map(|text| self.tagged(text)));
        out
    }

    /// Whether the second has the words of the first and says that they are in that language.
    fn is_original(&self, left: &Text, right: &Text) -> bool {
        let mark = format!(" [{}]", self.left.tag().to_uppercase());
        right.plain().replace(&mark, "") == left.plain()
    }

    /// Words that are the same in both, their footnotes in both languages.
    fn noted(&self, mut left: Text, right: Text) -> Text {
        for (span, other) in left.spans.iter_mut().zip(right.spans) {
            if let (Some(note), Some(other)) = (&mut span.footnote, other.footnote) {
                *note = self.one_line(std::mem::take(note), other);
            }
        }
        left
    }

    /// A title with its number once.
    fn heading(&self, mut left: Heading, mut right: Heading) -> Heading {
        let number = left.text.plain().split_once(". ").map(|(number, _)| format!("{number}. "));
        if let (Some(number), Some(first)) = (number, right.text.spans.first_mut())
            && let Some(rest) = first.text.strip_prefix(&number)
        {
            first.text = rest.to_owned();
        }
        left.text = self.one_line(left.text, right.text);
        left
    }

    fn table(&self, mut left: Table, right: Table) -> Table {
        let rows = |left: Vec<Row>, right: Vec<Row>| -> Vec<Row> {
            let cell = |(mut left, right): (Cell, Cell)| {
                left.paragraphs = self.stacked(left.paragraphs, right.paragraphs);
                left
            };
            let row = |(mut left, right): (Row, Row)| {
                left.cells = left.cells.into_iter().zip(right.cells).map(cell).collect();
                left
            };
            left.into_iter().zip(right).map(row).collect()
        };
        left.header = rows(left.header, right.header);
        left.rows = rows(left.rows, right.rows);
        left.caption = match (left.caption, right.caption) {
            (Some(left), Some(right)) => Some(self.one_line(left, right)),
            (left, _) => left,
        };
        left
    }

    /// Agencies in both languages; what is issued once, the national name, the number, place and
    /// date, in the first.
    fn header(&self, mut left: OfficialHeader, right: OfficialHeader) -> OfficialHeader {
        left.agency = self.one_line(left.agency, right.agency);
        left.parent_agency = match (left.parent_agency, right.parent_agency) {
            (Some(left), Some(right)) => Some(self.one_line(left, right)),
            (left, right) => left.or_else(|| right.map(|right| self.tagged(right))),
        };
        for (left, right) in left.stamps.iter_mut().zip(right.stamps) {
            left.text = self.one_line(std::mem::take(&mut left.text), right.text);
        }
        left
    }

    fn cover(&self, mut left: Cover, right: Cover) -> Cover {
        left.document_type = left
            .document_type
            .zip(right.document_type)
            .map(|(left, right)| self.one_line(left, right));
        let title = self.stacked(vec![left.title.clone()], vec![right.title]);
        let below = title.into_iter().skip(1).chain(self.stacked(left.subtitle, right.subtitle));
        left.subtitle = below.collect();
        if let (Some(left), Some(right)) = (&mut left.stamp, right.stamp) {
            left.text = self.one_line(std::mem::take(&mut left.text), right.text);
        }
        left.header = match (left.header, right.header) {
            (Some(left), Some(right)) => Some(self.header(left, right)),
            (left, _) => left,
        };
        let detail = |(left, right): (KeyValue, KeyValue)| {
            KeyValue::of(self.one_line(left.key, right.key), self.stacked(left.value, right.value))
        };
        left.details = left.details.into_iter().zip(right.details).map(detail).collect();
        left.foot = self.stacked(left.foot, right.foot);
        left
    }

    fn annex(&self, mut left: Annex, right: Annex) -> Annex {
        let mut inner = Pairing { left: self.left, right: self.right, open: None, out: Vec::new() };
        inner.blocks(std::mem::take(&mut left.blocks), right.blocks);
        left.title = self.one_line(left.title, right.title);
        left.blocks = inner.finish();
        left
    }

    /// A block of the second language by itself, its words said to be of it.
    fn foreign(&self, block: Block) -> Block {
        match block {
            Block::Note(mut note) => {
                note.text = self.tagged(note.text);
                note.into()
            }
            Block::Paragraph(mut paragraph) => {
                paragraph.text = self.tagged(paragraph.text);
                paragraph.into()
            }
            Block::Heading(mut heading) => {
                (heading.text, heading.listed) = (self.tagged(heading.text), false);
                heading.into()
            }
            Block::List(mut list) => {
                list.items
                    .iter_mut()
                    .for_each(|item| item.text = self.tagged(std::mem::take(&mut item.text)));
                list.into()
            }
            Block::KeyValues(mut pairs) => {
                for pair in &mut pairs.items {
                    pair.key = self.tagged(std::mem::take(&mut pair.key));
                    pair.value = std::mem::take(&mut pair.value)
                        .into_iter()
                        .map(|text| self.tagged(text))
                        .collect();
                }
                pairs.into()
            }
            Block::Table(mut table) => {
                let cells =
                    table.header.iter_mut().chain(&mut table.rows).flat_map(|row| &mut row.cells);
                for paragraph in cells.flat_map(|cell| &mut cell.paragraphs) {
                    *paragraph = self.tagged(std::mem::take(paragraph));
                }
                table.into()
            }
            Block::Section(section) => {
                let blocks: Vec<Block> =
                    section.blocks.into_iter().map(|block| self.foreign(block)).collect();
                Section::new(blocks).into()
            }
            other => other,
        }
    }
}

/// Whether words and their counterpart fit a line or two.
fn is_short(text: &Text) -> bool {
    text.plain().chars().count() < SHORT
}

/// Whether two tables have the same columns, rows and cells.
fn alike(left: &Table, right: &Table) -> bool {
    let shape = |rows: &[Row]| {
        rows.iter()
            .map(|row| row.cells.iter().map(|cell| (cell.columns, cell.rows)).collect())
            .collect::<Vec<Vec<_>>>()
    };
    left.columns.len() == right.columns.len()
        && shape(&left.header) == shape(&right.header)
        && shape(&left.rows) == shape(&right.rows)
}

/// How many items a list has, those of lists below it among them.
fn items(list: &List) -> usize {
    list.items.iter().map(|item| 1 + item.sublist.as_ref().map_or(0, items)).sum()
}

/// The items of a list as lines with their marks, those below others further in.
fn lines(list: List, depth: usize) -> Vec<Text> {
    let mut out = Vec::new();
    for (number, item) in (list.start.max(1)..).zip(list.items) {
        let mut line = Text::from(format!(
            "{}{}\u{a0}",
            "\u{a0}\u{a0}".repeat(depth),
            list.marker.label(number)
        ));
        line.spans.extend(item.text.spans);
        out.push(line);
        out.extend(item.sublist.into_iter().flat_map(|list| lines(list, depth + 1)));
    }
    out
}

/// "Label: value; value".
fn labelled(pair: KeyValue) -> Text {
    let mut text = pair.key;
    text.spans.iter_mut().for_each(|span| span.bold = true);
    text.push(": ");
    for (i, value) in pair.value.into_iter().enumerate() {
        if i > 0 {
            text.push("; ");
        }
        text.spans.extend(value.spans);
    }
    text
}
