//! The content of pages: everything painted is marked, and every mark belongs to the element that
//! claims it.
//!
//! Only the operators that mark and paint are looked at; a full reading of the content would cost
//! more than writing it.

use std::collections::BTreeSet;

use lopdf::{Object, ObjectId};

use super::tree::{Claims, number_tree};
use super::{Findings, Rule, array_of, reference};
use crate::pdf::PdfError;

/// Operators that leave ink (ISO 32000-1, Annex A).
const PAINTING: [&[u8]; 16] = [
    b"Tj", b"TJ", b"'", b"\"", b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"S", b"s", b"sh",
    b"Do", b"EI",
];

pub(super) fn check(
    file: &lopdf::Document,
    claims: &Claims,
    findings: &mut Findings,
) -> Result<(), PdfError> {
    let root =
        reference(file.catalog()?, b"StructTreeRoot").and_then(|id| file.get_dictionary(id).ok());
    let parents = root.map(|root| number_tree(file, root)).unwrap_or_default();
    for (number, page) in file.get_pages() {
        let dictionary = file.get_dictionary(page)?;
        let key = dictionary.get(b"StructParents").and_then(Object::as_i64).ok();
        if dictionary.get(b"Tabs").and_then(Object::as_name).ok() != Some(b"S") {
            findings.add(
                Rule::Links,
                format!("page {number} is not walked in the order of its structure"),
            );
        }
        let mut scan = Scan { number, marks: BTreeSet::new(), open: Vec::new(), findings };
        scan.content(&file.get_page_content(page));
        let marks = scan.marks;
        let owners = array_of(file, key.and_then(|key| parents.get(&key)).copied());
        agree(number, page, &marks, owners, claims, findings);
    }
    Ok(())
}

/// Marks on the page, elements in the parent tree and claims of elements are the same.
fn agree(
    number: u32,
    page: ObjectId,
    marks: &BTreeSet<i64>,
    owners: &[Object],
    claims: &Claims,
    findings: &mut Findings,
) {
    for mark in marks {
        let owner = usize::try_from(*mark)
            .ok()
            .and_then(|mark| owners.get(mark))
            .and_then(|owner| owner.as_reference().ok());
        match (owner, claims.get(&(page, *mark))) {
            (Some(owner), Some(claimed)) if owner == *claimed => {}
            _ => findings.add(
                Rule::ParentTree,
                format!("mark {mark} on page {number} and its element do not name each other"),
            ),
        }
    }
    let claimed = claims.range((page, i64::MIN)..=(page, i64::MAX)).map(|((_, mark), _)| mark);
    for mark in claimed.filter(|mark| !marks.contains(mark)) {
        findings.add(Rule::ParentTree, format!("mark {mark} is claimed and not on page {number}"));
    }
}

/// A stretch of marked content.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Artifact,
    Content,
    /// A language or a text in place of glyphs; says nothing of where it belongs.
    Property,
}

struct Scan<'f> {
    number: u32,
    marks: BTreeSet<i64>,
    open: Vec<Mark>,
    findings: &'f mut Findings,
}

impl Scan<'_> {
    fn content(&mut self, content: &[u8]) {
        let mut operands = Operands::default();
        let mut tokens = Tokens { content, at: 0 };
        while let Some(token) = tokens.next_token() {
            match token {
                Token::Name(name) => operands.name(name),
                Token::Number(number) => operands.number(number),
                Token::Operator(operator) => {
                    self.operator(operator, &operands);
                    operands = Operands::default();
                }
                Token::Other => {}
            }
        }
        if !self.open.is_empty() {
            self.fault("a mark is not closed");
        }
    }

    fn operator(&mut self, operator: &[u8], operands: &Operands<'_>) {
        match operator {
            b"BMC" | b"BDC" => {
                let mark = match (operands.tag, operands.mark) {
                    (Some(b"Artifact"), _) => Mark::Artifact,
                    (_, Some(_)) => Mark::Content,
                    _ => Mark::Property,
                };
                if mark != Mark::Property && self.open.iter().any(|open| *open != Mark::Property) {
                    self.fault("a mark stands inside another");
                }
                if let Some(number) = operands.mark.filter(|_| mark == Mark::Content)
                    && !self.marks.insert(number)
                {
                    self.fault("a mark is used twice");
                }
                self.open.push(mark);
            }
            b"EMC" if self.open.pop().is_none() => {
                self.fault("a mark is closed that was not opened")
            }
            _ if PAINTING.contains(&operator)
                && self.open.iter().all(|open| *open == Mark::Property) =>
            {
                self.fault("something is neither content nor artifact");
            }
            _ => {}
        }
    }

    fn fault(&mut self, what: &str) {
        self.findings.add(Rule::Marked, format!("{what} on page {}", self.number));
    }
}

/// What stood before an operator, as far as it matters.
#[derive(Default)]
struct Operands<'c> {
    tag: Option<&'c [u8]>,
    last_name: &'c [u8],
    mark: Option<i64>,
}

impl<'c> Operands<'c> {
    fn name(&mut self, name: &'c [u8]) {
        self.tag.get_or_insert(name);
        self.last_name = name;
    }

    fn number(&mut self, number: &'c [u8]) {
        if self.last_name == b"MCID" && self.mark.is_none() {
            self.mark = std::str::from_utf8(number).ok().and_then(|number| number.parse().ok());
        }
    }
}

enum Token<'c> {
    Name(&'c [u8]),
    Number(&'c [u8]),
    Operator(&'c [u8]),
    /// A string, or the edge of an array or dictionary.
    Other,
}

struct Tokens<'c> {
    content: &'c [u8],
    at: usize,
}

impl<'c> Tokens<'c> {
    fn next_token(&mut self) -> Option<Token<'c>> {
        while self.content.get(self.at).is_some_and(|byte| byte.is_ascii_whitespace() || *byte == 0)
        {
            self.at += 1;
        }
        let start = self.at;
        match *self.content.get(start)? {
            b'(' => {
                self.string();
                Some(Token::Other)
            }
            b'<' if self.content.get(start + 1) != Some(&b'<') => {
                self.until(b'>');
                Some(Token::Other)
            }
            b'%' => {
                self.until(b'\n');
                Some(Token::Other)
            }
            b'<' => {
                self.at += 2;
                Some(Token::Other)
            }
            b'>' | b'[' | b']' | b'{' | b'}' | b')' => {
                self.at += 1;
                Some(Token::Other)
            }
            b'/' => {
                self.at += 1;
                Some(Token::Name(self.word()))
            }
            b'0'..=b'9' | b'+' | b'-' | b'.' => Some(Token::Number(self.word())),
            _ => Some(Token::Operator(self.word())),
        }
    }

    /// Bytes up to the next delimiter.
    fn word(&mut self) -> &'c [u8] {
        let start = self.at;
        let delimiter = |byte: &u8| {
            byte.is_ascii_whitespace()
                || matches!(
                    byte,
                    0 | b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%'
                )
        };
        let length =
            self.content[start..].iter().position(delimiter).unwrap_or(self.content.len() - start);
        self.at = start + length;
        &self.content[start..self.at]
    }

    fn until(&mut self, end: u8) {
        let length = self.content[self.at..].iter().position(|byte| *byte == end);
        self.at = length.map_or(self.content.len(), |length| self.at + length + 1);
    }

    /// A string in round brackets, which may hold such brackets in pairs.
    fn string(&mut self) {
        let mut depth = 0usize;
        while let Some(byte) = self.content.get(self.at) {
            self.at += 1;
            match byte {
                b'\\' => self.at += 1,
                b'(' => depth += 1,
                b')' => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        return;
                    }
                }
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(content: &str) -> Vec<String> {
        let mut findings = Findings::default();
        Scan { number: 1, marks: BTreeSet::new(), open: Vec::new(), findings: &mut findings }
            .content(content.as_bytes());
        findings.0.into_iter().map(|finding| finding.what).collect()
    }

    #[test]
    fn marked_content_and_artifacts_pass() {
        let content = "/P <</MCID 0>> BDC BT (a \\) EMC (b)) Tj /Span <</ActualText <FEFF>>> BDC [<00>-3(x)] TJ EMC ET EMC /Artifact BMC 0 0 1 1 re f EMC";
        assert_eq!(faults(content), Vec::<String>::new());
    }

    #[test]
    fn what_is_painted_outside_of_marks_is_found() {
        assert_eq!(faults("0 0 1 1 re f"), ["something is neither content nor artifact on page 1"]);
        assert_eq!(
            faults("/Span <</Lang (lo)>> BDC (x) Tj EMC"),
            ["something is neither content nor artifact on page 1"]
        );
    }

    #[test]
    fn marks_that_nest_repeat_or_stay_open_are_found() {
        assert_eq!(
            faults("/P <</MCID 0>> BDC /Artifact BMC EMC EMC"),
            ["a mark stands inside another on page 1"]
        );
        assert_eq!(
            faults("/P <</MCID 0>> BDC EMC /P <</MCID 0>> BDC EMC"),
            ["a mark is used twice on page 1"]
        );
        assert_eq!(faults("/P <</MCID 0>> BDC"), ["a mark is not closed on page 1"]);
        assert_eq!(faults("EMC"), ["a mark is closed that was not opened on page 1"]);
    }
}
