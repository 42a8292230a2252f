//! Plain text: every line that is not empty is a paragraph.

use crate::block::{Block, Heading, List, Paragraph, ParagraphKind};
use crate::font::word_bullet;

/// The paragraphs of a text. A line in capitals after a Roman figure ("I. TÌNH HÌNH") is the title
/// of a section, and lines that begin with "Căn cứ" before all others are legal bases, as official
/// papers have them. Lines that begin with a bullet as Word keeps it are items of a list.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut bases = true;
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let after_basis = matches!(blocks.last(), Some(Block::Paragraph(p)) if p.role == ParagraphKind::LegalBasis);
        bases &= is_legal_basis(line, after_basis);
        if let Some(item) = bulleted(line) {
            match blocks.last_mut() {
                Some(Block::List(list)) => list.items.push(item.into()),
                _ => blocks.push(List::dashes([item]).into()),
            }
        } else if is_section_title(line) {
            blocks.push(Heading::new(1, line).into());
        } else if bases {
            blocks.push(Paragraph::of(ParagraphKind::LegalBasis, line).into());
        } else {
            blocks.push(Paragraph::new(line).into());
        }
    }
    blocks
}

/// The words of a line after the bullet it begins with, if that is one of the Private Use Area,
/// where Word keeps bullets of its symbol fonts.
pub(super) fn bulleted(line: &str) -> Option<&str> {
    let mut rest = line.chars();
    let first = rest.next()?;
    (matches!(first, '\u{E000}'..='\u{F8FF}') && word_bullet(first).is_some())
        .then(|| rest.as_str().trim_start())
}

/// Whether a paragraph at the beginning of a paper names its legal basis, or a proposal that
/// follows one.
///
/// A sentence that goes on to what an agency asks or reports is no basis: "Căn cứ Kế hoạch số 12,
/// Cục Thử kính trình:".
pub(super) fn is_legal_basis(words: &str, after_basis: bool) -> bool {
    let proposal = after_basis
        && ["Theo đề nghị ", "Xét đề nghị "].iter().any(|start| words.starts_with(start));
    proposal || words.starts_with("Căn cứ ") && !is_sentence(words)
}

/// What agencies do in a sentence that begins with "Căn cứ".
const DEEDS: [&str; 15] = [
    "trình",
    "kính trình",
    "đề nghị",
    "kính đề nghị",
    "báo cáo",
    "kính báo cáo",
    "thông báo",
    "kính mời",
    "trân trọng",
    "xin",
    "gửi",
    "kính gửi",
    "yêu cầu",
    "tổ chức",
    "phối hợp",
];

/// Whether words that begin with "Căn cứ" are a sentence of the text: they introduce what follows,
/// or after a comma an agency does something.
fn is_sentence(words: &str) -> bool {
    let words = words.trim_end();
    if words.ends_with(':') {
        return true;
    }
    let does = |part: &str| {
        let part = part.trim_start();
        let named = part.chars().next().is_some_and(char::is_uppercase);
        named && DEEDS.iter().any(|deed| part.contains(&format!(" {deed} ")))
    };
    !words.ends_with(';') && words.split(',').skip(1).any(does)
}

fn is_section_title(line: &str) -> bool {
    let Some((figure, title)) = line.split_once(". ") else { return false };
    let roman =
        !figure.is_empty() && figure.chars().all(|c| matches!(c, 'I' | 'V' | 'X' | 'L' | 'C'));
    roman && title.chars().any(char::is_alphabetic) && !title.chars().any(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_a_paragraph() {
        let blocks = blocks(
            "Căn cứ Luật thử;\n\nI. TÌNH HÌNH\r\nMột dòng.\n  Hai dòng: a. b.  \nCăn cứ sau thì thôi.",
        );
        let expected: Vec<Block> = vec![
            Paragraph::of(ParagraphKind::LegalBasis, "Căn cứ Luật thử;").into(),
            Heading::new(1, "I. TÌNH HÌNH").into(),
            Paragraph::new("Một dòng.").into(),
            Paragraph::new("Hai dòng: a. b.").into(),
            Paragraph::new("Căn cứ sau thì thôi.").into(),
        ];
        assert_eq!(blocks, expected);
    }
}
