//! A document as text a person can read: one line per block, row or item, emphasis and foreign
//! languages marked.

use caunoi_document::block::{Cell, List, Room, Row, Table};
use caunoi_document::{Block, Document, Span, Text};
use std::fmt::Write;

/// The whole document.
pub(crate) fn dump(document: &Document) -> String {
    let meta = &document.meta;
    let mut out = format!(
        "{} · {} · {} · {}\n{} · {}\n",
        meta.title,
        meta.lang.tag(),
        meta.created,
        meta.id,
        meta.author,
        meta.subject
    );
    for block in &document.blocks {
        write_block(&mut out, block);
    }
    out
}

/// The words of a document without any marks, a line per text.
pub(crate) fn plain(document: &Document) -> String {
    dump(document).replace(['*', '_'], "")
}

/// The blocks of the part whose title ends in `title`, as text.
pub(crate) fn part(document: &Document, title: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for block in flow(&document.blocks) {
        if let Block::Heading(heading) = block
            && heading.level == 1
        {
            inside = heading.text.plain().ends_with(&title.to_uppercase());
        }
        if inside {
            write_block(&mut out, block);
        }
    }
    assert!(!out.is_empty(), "no part is called {title}");
    out
}

/// Blocks with those of sections in their places.
fn flow(blocks: &[Block]) -> impl Iterator<Item = &Block> {
    blocks.iter().flat_map(|block| match block {
        Block::Section(section) => section.blocks.as_slice(),
        block => std::slice::from_ref(block),
    })
}

fn write_block(out: &mut String, block: &Block) {
    match block {
        Block::Heading(heading) => {
            line(out, &format!("\n{} {}", "#".repeat(heading.level.into()), words(&heading.text)))
        }
        Block::Paragraph(paragraph) => line(out, &words(&paragraph.text)),
        Block::Note(note) => line(out, &format!("note: {}", words(&note.text))),
        Block::OfficialHeader(header) => {
            let parts = [
                header.parent_agency.as_ref(),
                Some(&header.agency),
                header.number.as_ref(),
                header.place_and_date.as_ref(),
            ];
            line(out, &parts.into_iter().flatten().map(words).collect::<Vec<_>>().join(" / "));
        }
        Block::Addressees(addressees) => {
            addressees.names.iter().for_each(|name| line(out, &words(name)))
        }
        Block::SignatureBlock(signature) => {
            for signer in &signature.signers {
                line(out, &format!("{}: {}", words(&signer.post), words(&signer.name)));
            }
        }
        Block::List(list) => write_list(out, list, 0),
        Block::Table(table) => write_table(out, table),
        Block::KeyValues(pairs) => {
            for pair in &pairs.items {
                line(
                    out,
                    &format!(
                        "{} = {}",
                        words(&pair.key),
                        pair.value.iter().map(words).collect::<Vec<_>>().join(" / ")
                    ),
                );
            }
        }
        Block::Cover(cover) => {
            let header = cover.header.as_ref().unwrap();
            let agencies = [
                header.parent_agency.as_ref(),
                Some(&header.agency),
                Some(&header.national_name),
                Some(&header.motto),
            ];
            line(
                out,
                &agencies
                    .into_iter()
                    .flatten()
                    .filter(|text| !text.is_empty())
                    .map(words)
                    .collect::<Vec<_>>()
                    .join(" / "),
            );
            if let Some(stamp) = &cover.stamp {
                line(out, &format!("[{}]", words(&stamp.text)));
            }
            cover
                .document_type
                .iter()
                .chain([&cover.title])
                .chain(&cover.subtitle)
                .for_each(|text| line(out, &words(text)));
            for pair in &cover.details {
                line(
                    out,
                    &format!(
                        "{} = {}",
                        words(&pair.key),
                        pair.value.iter().map(words).collect::<Vec<_>>().join(" / ")
                    ),
                );
            }
            cover.foot.iter().for_each(|text| line(out, &words(text)));
        }
        Block::Contents(contents) => {
            line(out, &format!("contents: {} to {}", words(&contents.title), contents.depth))
        }
        Block::PageBreak => line(out, "\n-----"),
        Block::Section(section) => {
            assert_eq!(section.room, Room::OnePage, "packs bind parts to a page and nothing else");
            line(out, "\n----- one page:");
            section.blocks.iter().for_each(|block| write_block(out, block));
            line(out, "\n----- end of it");
        }
        other => panic!("packs have no {other:?}"),
    }
}

fn write_list(out: &mut String, list: &List, depth: usize) {
    for item in &list.items {
        line(out, &format!("{}- {}", "  ".repeat(depth), words(&item.text)));
        if let Some(sublist) = &item.sublist {
            write_list(out, sublist, depth + 1);
        }
    }
}

fn write_table(out: &mut String, table: &Table) {
    let row = |row: &Row| row.cells.iter().map(cell).collect::<Vec<_>>().join(" | ");
    table.header.iter().for_each(|header| line(out, &format!("|{}|", row(header))));
    table.rows.iter().for_each(|body| line(out, &format!("| {}", row(body))));
}

fn cell(cell: &Cell) -> String {
    cell.paragraphs.iter().map(words).collect::<Vec<_>>().join(" / ")
}

fn words(text: &Text) -> String {
    text.spans.iter().map(span).collect()
}

/// `*bold*`, `_italic_`, `lo{…}` for words in a stated language.
fn span(span: &Span) -> String {
    let mut words = span.text.replace('\u{a0}', " ");
    if let Some(lang) = span.lang {
        words = format!("{}{{{words}}}", lang.tag());
    }
    if span.italic {
        words = format!("_{words}_");
    }
    if span.bold { format!("*{words}*") } else { words }
}

fn line(out: &mut String, words: &str) {
    writeln!(out, "{words}").unwrap();
}
