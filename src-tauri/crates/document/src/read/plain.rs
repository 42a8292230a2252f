//! Plain text: every line that is not empty is a paragraph.

use crate::block::{Block, Heading, Paragraph, ParagraphKind};

/// The paragraphs of a text. A line in capitals after a Roman figure ("I. TÌNH HÌNH") is the title of a section, and lines
/// that begin with "Căn cứ" before all others are legal bases, as official papers have them.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut bases = true;
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        bases &= is_legal_basis(line);
        if is_section_title(line) {
            blocks.push(Heading::new(1, line).into());
        } else if bases {
            blocks.push(Paragraph::of(ParagraphKind::LegalBasis, line).into());
        } else {
            blocks.push(Paragraph::new(line).into());
        }
    }
    blocks
}

/// Whether a paragraph at the beginning of a paper names its legal basis.
pub(super) fn is_legal_basis(words: &str) -> bool {
    words.starts_with("Căn cứ ")
}

fn is_section_title(line: &str) -> bool {
    let Some((figure, title)) = line.split_once(". ") else { return false };
    let roman = !figure.is_empty() && figure.chars().all(|c| matches!(c, 'I' | 'V' | 'X' | 'L' | 'C'));
    roman && title.chars().any(char::is_alphabetic) && !title.chars().any(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_a_paragraph() {
        let blocks = blocks("Căn cứ Luật thử;\n\nI. TÌNH HÌNH\r\nMột dòng.\n  Hai dòng: a. b.  \nCăn cứ sau thì thôi.");
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
