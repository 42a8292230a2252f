//! The official parts around a text: header, type and abstract before it, addressees, signature and
//! recipients.
//!
//! They come from the caller, or stand at the head of the text between two lines `---`, one `key:
//! value` a line; a line `- value` adds to the key above it. Keys are Vietnamese or English, with
//! or without marks: `Cơ quan`, `co-quan`, `agency`.

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use super::ReadError;
use super::plain::is_legal_basis;
use crate::block::{
    Addressees, Block, Lang, OfficialHeader, Paragraph, ParagraphKind, Recipients, SignatureBlock,
    Signer, Stamp, Text,
};

/// Official parts of a paper; what is empty is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Front {
    /// Title of the paper.
    pub title: Option<String>,
    /// Its language.
    pub lang: Option<Lang>,
    /// Name of its format.
    pub format: Option<String>,
    /// Agency above the issuing one, in capitals.
    pub parent_agency: Option<String>,
    /// Issuing agency, in capitals.
    pub agency: Option<String>,
    /// "Số: 05/BC-TTĐN".
    pub number: Option<String>,
    /// "Huế, ngày 05 tháng 01 năm 2026".
    pub place_and_date: Option<String>,
    /// Type of document, in capitals.
    pub kind: Option<String>,
    /// Abstract (*trích yếu*).
    pub summary: Option<String>,
    /// Boxed words, such as LƯU HÀNH NỘI BỘ.
    pub stamp: Option<String>,
    /// Addressees.
    pub addressees: Vec<String>,
    /// Lines of authority of the signer: "KT. CỤC TRƯỞNG".
    pub authority: Vec<String>,
    /// Post of the signer, in capitals.
    pub post: Option<String>,
    /// Name of the signer.
    pub signer: Option<String>,
    /// Name of the secretary, who signs minutes beside the chair.
    pub secretary: Option<String>,
    /// Recipients of copies.
    pub recipients: Vec<String>,
}

/// National name and motto (Decree 30/2020/NĐ-CP, Annex I; for Laos as Lao papers have them).
fn state(lang: Lang) -> (&'static str, &'static str) {
    match lang {
        Lang::Vi => ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"),
        Lang::Lo => {
            ("ສາທາລະນະລັດ ປະຊາທິປະໄຕ ປະຊາຊົນລາວ", "ສັນຕິພາບ ເອກະລາດ ປະຊາທິປະໄຕ ເອກະພາບ ວັດທະນາຖາວອນ")
        }
        Lang::En => ("", ""),
    }
}

impl Front {
    /// Puts the parts around the blocks of a text; a title that is stated stands where an abstract
    /// would.
    pub(super) fn dress(self, blocks: Vec<Block>, lang: Lang, title: Option<String>) -> Vec<Block> {
        let mut out = Vec::new();
        let mut blocks = blocks;
        if self.kind.as_deref().map(str::trim) == Some(DECISION) {
            set_decision(&mut blocks);
        }
        // The abstract of a letter stands under its number.
        let letter = lang == Lang::Vi && self.kind.is_none() && !self.addressees.is_empty();
        let mut subject = self.summary.or(title);
        let mut number: Option<Text> = self.number.map(Into::into);
        if let Some(number) = number.as_mut().filter(|_| letter)
            && let Some(words) = subject.take()
        {
            number.push(format!("\n{words}"));
        }
        let header = [&self.parent_agency, &self.agency, &self.place_and_date];
        if number.is_some() || header.iter().any(|part| part.is_some()) {
            let (national_name, motto) = state(lang);
            let mut header =
                OfficialHeader::new(self.agency.unwrap_or_default(), national_name, motto);
            header.parent_agency = self.parent_agency.map(Into::into);
            header.number = number;
            header.place_and_date = self.place_and_date.map(Into::into);
            out.push(header.into());
        }
        out.extend(self.stamp.map(|words| Stamp::new(words).into()));
        out.extend(self.kind.map(|kind| Paragraph::of(ParagraphKind::DocumentType, kind).into()));
        out.extend(subject.map(|words| Paragraph::of(ParagraphKind::Abstract, words).into()));
        if !self.addressees.is_empty() {
            out.push(Addressees::new(self.addressees).into());
        }
        out.extend(blocks);
        let signs = self.post.is_some()
            || self.secretary.is_some()
            || self.signer.is_some()
            || !self.authority.is_empty();
        if signs || !self.recipients.is_empty() {
            let mut signer =
                Signer::new(self.post.unwrap_or_default(), self.signer.unwrap_or_default());
            signer.authority = self.authority.into_iter().map(Into::into).collect();
            let mut signature = SignatureBlock::new(signer);
            if let Some(secretary) = self.secretary {
                signature.signers.insert(0, Signer::new("THƯ KÝ", secretary));
            }
            if !self.recipients.is_empty() {
                signature = signature.recipients(Recipients::new(self.recipients));
            }
            out.push(signature.into());
        }
        out
    }
}

/// Legal bases at the beginning of a text become what they are.
pub(super) fn mark_legal_bases(blocks: &mut [Block]) {
    let mut after_basis = false;
    for block in blocks {
        match block {
            Block::Paragraph(paragraph)
                if paragraph.role == ParagraphKind::Body
                    && is_legal_basis(&paragraph.text.plain(), after_basis) =>
            {
                paragraph.role = ParagraphKind::LegalBasis;
                after_basis = true;
            }
            _ => return,
        }
    }
}

/// Type of the papers that decide.
const DECISION: &str = "QUYẾT ĐỊNH";

/// Sets the parts only a decision has: the line in capitals before its legal bases, which says who
/// decides, and the line "QUYẾT ĐỊNH:" after them are bold and centred.
pub(super) fn set_decision(blocks: &mut [Block]) {
    let capitals = |block: &Block| match block {
        Block::Paragraph(p) if p.role == ParagraphKind::Body => {
            let words = p.text.plain();
            words.chars().any(char::is_alphabetic) && !words.chars().any(char::is_lowercase)
        }
        _ => false,
    };
    let begins = blocks.iter().take_while(|block| capitals(block)).count();
    let (authority, rest) = blocks.split_at_mut(begins);
    authority.iter_mut().for_each(centre);
    mark_legal_bases(rest);
    let decides = |block: &&mut Block| matches!(block, Block::Paragraph(p) if p.text.plain().trim() == "QUYẾT ĐỊNH:");
    if let Some(line) = rest.iter_mut().find(decides) {
        centre(line);
    }
}

fn centre(block: &mut Block) {
    if let Block::Paragraph(paragraph) = block {
        paragraph.role = ParagraphKind::Centred;
        paragraph.text.spans.iter_mut().for_each(|span| span.bold = true);
    }
}

/// The head of a text, the rest, and how many lines stand before the rest.
pub(super) fn split(text: &str) -> (Option<&str>, &str, usize) {
    let mut lines = text.split_inclusive('\n');
    if lines.next().map(str::trim_end) != Some("---") {
        return (None, text, 0);
    }
    let start = text.find('\n').map_or(text.len(), |at| at + 1);
    let mut at = start;
    for (index, line) in lines.enumerate() {
        if line.trim_end() == "---" {
            return (Some(&text[start..at]), &text[at + line.len()..], index + 2);
        }
        at += line.len();
    }
    (None, text, 0)
}

/// Names of the keys: Vietnamese, English.
const KEYS: [(Key, &str, &str); 16] = [
    (Key::Title, "tieu-de", "title"),
    (Key::Lang, "ngon-ngu", "lang"),
    (Key::Format, "the-thuc", "format"),
    (Key::ParentAgency, "co-quan-chu-quan", "parent-agency"),
    (Key::Agency, "co-quan", "agency"),
    (Key::Number, "so", "number"),
    (Key::PlaceAndDate, "dia-danh-ngay", "place-and-date"),
    (Key::Kind, "loai-van-ban", "type"),
    (Key::Summary, "trich-yeu", "abstract"),
    (Key::Stamp, "dau", "stamp"),
    (Key::Addressees, "kinh-gui", "to"),
    (Key::Authority, "quyen-han", "authority"),
    (Key::Post, "chuc-vu", "post"),
    (Key::Signer, "nguoi-ky", "signer"),
    (Key::Secretary, "thu-ky", "secretary"),
    (Key::Recipients, "noi-nhan", "copies-to"),
];

#[derive(Clone, Copy)]
enum Key {
    Title,
    Lang,
    Format,
    ParentAgency,
    Agency,
    Number,
    PlaceAndDate,
    Kind,
    Summary,
    Stamp,
    Addressees,
    Authority,
    Post,
    Signer,
    Secretary,
    Recipients,
}

/// Reads the head of a text over what is given.
pub(super) fn parse(head: &str, given: Front) -> Result<Front, ReadError> {
    let mut front = given;
    let mut last = None;
    for (index, line) in head.lines().enumerate() {
        // The head begins on the second line of the text.
        let line_number = index + 2;
        let words = line.trim();
        if words.is_empty() || words.starts_with('#') {
            continue;
        }
        if let (Some(item), Some(key)) = (words.strip_prefix("- "), last) {
            front.add(key, item.trim(), line_number)?;
            continue;
        }
        let (name, value) = words.split_once(':').ok_or_else(|| unknown(words, line_number))?;
        let folded = fold(name);
        let (key, _, _) = KEYS
            .iter()
            .find(|(_, vi, en)| folded == *vi || folded == *en)
            .ok_or_else(|| unknown(name, line_number))?;
        last = Some(*key);
        front.clear(*key);
        if !value.trim().is_empty() {
            front.add(*key, unquoted(value.trim()), line_number)?;
        }
    }
    Ok(front)
}

impl Front {
    /// What the head says takes the place of what was given.
    fn clear(&mut self, key: Key) {
        match key {
            Key::Addressees => self.addressees.clear(),
            Key::Authority => self.authority.clear(),
            Key::Recipients => self.recipients.clear(),
            _ => {}
        }
    }

    fn add(&mut self, key: Key, value: &str, line: usize) -> Result<(), ReadError> {
        let words = value.to_owned();
        match key {
            Key::Title => self.title = Some(words),
            Key::Lang => {
                let known = [Lang::Vi, Lang::Lo, Lang::En];
                let lang = known.into_iter().find(|lang| lang.tag() == value);
                self.lang = Some(lang.ok_or(ReadError::UnknownKey {
                    line,
                    key: words,
                    known: known.map(Lang::tag).join(", "),
                })?);
            }
            Key::Format => self.format = Some(words),
            Key::ParentAgency => self.parent_agency = Some(words),
            Key::Agency => self.agency = Some(words),
            // "Số: 05/BC-TTĐN" as a key and its value; the word belongs to the number.
            Key::Number => {
                self.number =
                    Some(if value.starts_with("Số") { words } else { format!("Số: {value}") })
            }
            Key::PlaceAndDate => self.place_and_date = Some(words),
            Key::Kind => self.kind = Some(words),
            Key::Summary => self.summary = Some(words),
            Key::Stamp => self.stamp = Some(words),
            Key::Addressees => self.addressees.push(words),
            Key::Authority => self.authority.push(words),
            Key::Post => self.post = Some(words),
            Key::Signer => self.signer = Some(words),
            Key::Secretary => self.secretary = Some(words),
            Key::Recipients => self.recipients.push(words),
        }
        Ok(())
    }
}

fn unknown(key: &str, line: usize) -> ReadError {
    let known = KEYS.map(|(_, vi, _)| vi).join(", ");
    ReadError::UnknownKey { line, key: key.trim().to_owned(), known }
}

fn unquoted(value: &str) -> &str {
    let inner = value.strip_prefix('"').and_then(|value| value.strip_suffix('"'));
    inner.unwrap_or(value)
}

/// A key without marks, in small letters, its words joined by hyphens.
fn fold(key: &str) -> String {
    let mut folded = String::new();
    for c in key.trim().nfd().flat_map(char::to_lowercase) {
        match c {
            'đ' => folded.push('d'),
            c if c.is_ascii_alphanumeric() => folded.push(c),
            c if (c.is_whitespace() || matches!(c, '-' | '_' | ',')) && !folded.ends_with('-') => {
                folded.push('-')
            }
            _ => {}
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_head_is_what_stands_between_two_lines() {
        assert_eq!(split("---\na: b\n---\nthân\n"), (Some("a: b\n"), "thân\n", 3));
        assert_eq!(split("thân\n---\n"), (None, "thân\n---\n", 0));
        assert_eq!(split("---\nkhông đóng\n"), (None, "---\nkhông đóng\n", 0));
    }

    #[test]
    fn keys_are_known_with_and_without_marks() {
        let head = "Cơ quan chủ quản: BỘ THỬ\nco-quan: CỤC THỬ\nnumber: 05/BC-CT\nĐịa danh, ngày: Huế, ngày 05 tháng 01 năm 2026\n\
            Nơi nhận:\n- Như trên;\n- Lưu: VT.\n";
        let front = parse(head, Front::default()).unwrap();
        assert_eq!(front.parent_agency.as_deref(), Some("BỘ THỬ"));
        assert_eq!(front.agency.as_deref(), Some("CỤC THỬ"));
        assert_eq!(front.number.as_deref(), Some("Số: 05/BC-CT"));
        assert_eq!(front.place_and_date.as_deref(), Some("Huế, ngày 05 tháng 01 năm 2026"));
        assert_eq!(front.recipients, ["Như trên;", "Lưu: VT."]);
    }

    #[test]
    fn a_key_nobody_knows_is_told_with_its_line() {
        let error = parse("co-quan: A\nmàu: đỏ\n", Front::default()).unwrap_err();
        assert!(
            matches!(error, ReadError::UnknownKey { line: 3, ref key, .. } if key == "màu"),
            "{error}"
        );
    }
}
