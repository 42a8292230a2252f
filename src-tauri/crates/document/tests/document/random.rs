//! Properties: whatever is typed, nothing is lost, nothing leaves the margins, nothing panics.

use crate::pages::{assert_inside_margins, document, ink, printed};
use crate::samples;
use caunoi_document::block::*;
use caunoi_document::page::{Kid, Tag};
use caunoi_document::{Lang, typeset};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

/// Text as people type and paste it: the three languages, punctuation, odd spaces, control
/// characters, long words.
fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => "[a-zA-ZàáảãạăâèéêìíòóôơùúưỳýđĐ0-9.,;:()/-]{1,9}",
        3 => "[ກຂຄງຈຊຍດຕທນບປຜຝພຟມຢຣລວສຫອຮ]{1,4}[ະາິີ]?[່້]?",
        2 => Just(samples::LAO_ARTICLE.to_owned()),
        2 => "[ \t\n\u{a0}\u{200b}\u{2060}]{1,3}",
        1 => "[\u{0}-\u{1f}\u{7f}-\u{9f}\u{feff}\u{202e}\u{ad}]{1,3}",
        1 => "[a-z]{200,400}",
        1 => Just("e\u{302}\u{301}".repeat(3)),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.join(" "))
}

fn short_text() -> impl Strategy<Value = String> {
    any_text().prop_map(|text| text.chars().take(30).collect())
}

fn any_span() -> impl Strategy<Value = Span> {
    (any_text(), any::<[bool; 4]>(), prop::option::weighted(0.2, any_text())).prop_map(
        |(text, [bold, underline, raised, link], note)| {
            let mut span = Span::new(text);
            span.bold = bold;
            span.underline = underline;
            span.shift = raised.then_some(Shift::Superscript);
            span.link = link.then(|| "https://example.org/".to_owned());
            span.footnote = note.map(Text::from);
            span
        },
    )
}

fn any_table() -> impl Strategy<Value = Table> {
    let cell = (any_text(), 1u16..3, 1u16..3)
        .prop_map(|(text, columns, rows)| Cell::new(text).columns(columns).rows(rows));
    prop::collection::vec(prop::collection::vec(cell, 0..4), 0..6).prop_map(|rows| {
        let mut table = Table::new([
            Column::auto(),
            Column::new(2.0).align(Align::Right),
            Column::mm(30.0),
            Column::auto().align(Align::Justify),
        ])
        .header(["TT", "Nội dung", "ພາກສ່ວນ"]);
        // Spans that would collide or reach below the table are cut back.
        let mut covered = [0usize; 4];
        let count = rows.len();
        for (number, cells) in rows.into_iter().enumerate() {
            let (mut column, mut kept, mut next) =
                (0, Vec::new(), covered.map(|rows| rows.saturating_sub(1)));
            for mut cell in cells {
                while column < 4 && covered[column] > 0 {
                    column += 1;
                }
                if column == 4 {
                    break;
                }
                let free = covered[column..].iter().take_while(|rows| **rows == 0).count();
                cell.columns = cell.columns.min(free as u16);
                cell.rows = cell.rows.min((count - number) as u16);
                for slot in &mut next[column..column + usize::from(cell.columns)] {
                    *slot = usize::from(cell.rows) - 1;
                }
                column += usize::from(cell.columns);
                kept.push(cell);
            }
            covered = next;
            table.push(Row::new(kept));
        }
        table
    })
}

/// Blocks that hold no other blocks.
fn any_leaf() -> impl Strategy<Value = Block> {
    prop_oneof![
        3 => prop::collection::vec(any_span(), 0..4).prop_map(|spans| Paragraph::new(spans).into()),
        2 => any_table().prop_map(Block::from),
        1 => prop::collection::vec((any_text(), any_text()), 0..4).prop_map(|pairs| {
            pairs.into_iter().fold(Bilingual::new(Lang::Vi, Lang::Lo), |text, (left, right)| text.pair(left, right)).into()
        }),
        1 => prop::collection::vec(short_text(), 0..4).prop_map(|names| Addressees::new(names).into()),
        1 => (short_text(), short_text(), prop::collection::vec(short_text(), 0..4)).prop_map(|(post, name, copies)| {
            SignatureBlock::new(Signer::new(post, name).authority("KT.")).recipients(Recipients::new(copies)).into()
        }),
        6 => any_plain_block(),
    ]
}

fn any_block() -> impl Strategy<Value = Block> {
    let inside = || prop::collection::vec(any_leaf(), 0..4);
    prop_oneof![
        8 => any_leaf(),
        1 => inside().prop_map(|blocks| Section::new(blocks).sideways().into()),
        1 => inside().prop_map(|blocks| Section::new(blocks).one_page().into()),
        1 => (short_text(), inside()).prop_map(|(title, blocks)| Annex::new(title, blocks).into()),
    ]
}

fn any_plain_block() -> impl Strategy<Value = Block> {
    prop_oneof![
        any_text().prop_map(|text| Paragraph::new(text).into()),
        (1u8..7, any_text()).prop_map(|(level, text)| Heading::new(level, text).into()),
        prop::collection::vec(any_text(), 0..4).prop_map(|items| List::numbered(items).into()),
        any_text().prop_map(|text| Note::new(text).into()),
        (0.0f32..400.0).prop_map(|height| Spacer::new(height).into()),
        Just(Block::PageBreak),
        any_text().prop_map(|text| Stamp::new(text.chars().take(40).collect::<String>()).into()),
        prop::collection::vec((any_text(), any_text()), 0..4).prop_map(|pairs| {
            KeyValues::new(pairs.into_iter().map(|(key, value)| KeyValue::new(key, value))).into()
        }),
        prop::collection::vec([any_text(), any_text(), any_text()], 0..5).prop_map(|rows| {
            let mut table = Table::new([
                Column::new(1.0),
                Column::new(2.0).align(Align::Right),
                Column::new(3.0).align(Align::Justify),
            ])
            .header(["TT", "Nội dung", "ພາກສ່ວນ"]);
            for row in rows {
                table.push(row);
            }
            table.into()
        }),
    ]
}

/// What blocks say, in the order they are printed, without spaces.
struct Reader {
    footnotes: u32,
    annexes: u32,
    annex: u32,
}

impl Reader {
    fn all(blocks: &[Block]) -> String {
        let annexes = blocks.iter().filter(|block| matches!(block, Block::Annex(_))).count() as u32;
        let mut reader = Self { footnotes: 0, annexes, annex: 0 };
        let said: String = blocks.iter().map(|block| reader.block(block)).collect();
        let invisible = |c: &char| matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{feff}');
        printed(&said.nfc().collect::<String>()).filter(|c| !invisible(c)).collect()
    }

    fn text(&mut self, text: &Text) -> String {
        let span = |span: &Span| match &span.footnote {
            None => span.text.clone(),
            Some(note) => {
                self.footnotes += 1;
                // In the text, then before the note.
                let number = self.footnotes;
                format!("{} {number} {number} {} ", span.text, note.plain())
            }
        };
        text.spans.iter().map(span).collect()
    }

    fn texts<'t>(&mut self, texts: impl IntoIterator<Item = &'t Text>) -> String {
        texts.into_iter().map(|text| self.text(text) + " ").collect()
    }

    fn block(&mut self, block: &Block) -> String {
        match block {
            Block::Paragraph(paragraph) => self.text(&paragraph.text),
            Block::Heading(heading) => self.text(&heading.text),
            Block::Note(note) => self.text(&note.text),
            Block::Stamp(stamp) => self.text(&stamp.text),
            Block::List(list) => list
                .items
                .iter()
                .zip(1..)
                .map(|(item, n)| format!("{n}. {} ", self.text(&item.text)))
                .collect(),
            Block::KeyValues(pairs) => pairs
                .items
                .iter()
                .map(|pair| self.text(&pair.key) + " " + &self.texts(&pair.value))
                .collect(),
            Block::Table(table) => {
                let rows = table.header.iter().chain(&table.rows);
                self.texts(rows.flat_map(|row| &row.cells).flat_map(|cell| &cell.paragraphs))
            }
            Block::Bilingual(text) => {
                self.texts(text.pairs.iter().flat_map(|pair| [&pair.left, &pair.right]))
            }
            Block::Addressees(addressees) => match addressees.names.as_slice() {
                [name] => "Kính gửi: ".to_owned() + &self.text(name),
                names => names.iter().fold("Kính gửi: ".to_owned(), |all, name| {
                    all + "- " + &self.text(name) + " "
                }),
            },
            Block::SignatureBlock(block) => {
                let copies = block.recipients.iter().flat_map(|recipients| &recipients.items);
                let copies = copies.fold("Nơi nhận: ".to_owned(), |all, item| {
                    all + "- " + &self.text(item) + " "
                });
                let signers = block.signers.iter().map(|signer| {
                    let authority = self.texts(&signer.authority);
                    authority + &self.text(&signer.post) + " " + &self.text(&signer.name) + " "
                });
                copies + &signers.collect::<String>()
            }
            Block::Section(section) => {
                section.blocks.iter().map(|block| self.block(block) + " ").collect()
            }
            Block::Annex(annex) => {
                self.annex += 1;
                let number =
                    if self.annexes > 1 { Figures::Roman.write(self.annex) } else { String::new() };
                let title = format!("Phụ lục {number} {} ", self.text(&annex.title));
                annex.blocks.iter().fold(title, |all, block| all + &self.block(block) + " ")
            }
            _ => String::new(),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn every_character_is_on_exactly_one_page_in_order_inside_the_margins(blocks in prop::collection::vec(any_block(), 0..8)) {
        let document = document(blocks);
        let typeset = typeset(&document).unwrap();
        let expected = Reader::all(&document.blocks);
        prop_assert_eq!(ink(&typeset), expected);
        assert_inside_margins(&typeset, &document.format);
        // A mark for every chunk of a node, exactly once.
        let chunks = typeset.pages().iter().flat_map(|page| &page.chunks).filter(|chunk| matches!(chunk.tag, Tag::Node(_))).count();
        let marks = typeset.structure().iter().flat_map(|node| &node.kids)
            .filter(|kid| matches!(kid, Kid::Content { .. })).count();
        prop_assert_eq!(chunks, marks);
    }

    #[test]
    fn nothing_that_can_be_typed_breaks_the_layout(text in any::<String>()) {
        let typeset = typeset(&document([Paragraph::new(text.clone()).into(), Heading::new(1, text).into()])).unwrap();
        typeset.to_pdf().unwrap();
    }
}
