//! What a paper must have and how its parts are worded.

use super::rules::{Element, Form};
use super::{Check, Fault, blocks_of, form};
use crate::block::{
    Addressees, Annex, Block, Heading, Ink, List, OfficialHeader, Paragraph, ParagraphKind,
    Recipients, SignatureBlock, Stamp, Text,
};

impl Check<'_> {
    pub(super) fn parts(&mut self) {
        let blocks = blocks_of(self.document);
        self.required(&blocks);
        if self.document.meta.lang != self.rules.lang {
            return;
        }
        self.legal_bases(&blocks);
        self.letter(&blocks);
        self.decision(&blocks);
        self.minutes(&blocks);
        self.end_mark();
        for (path, block) in &blocks {
            match block {
                Block::OfficialHeader(header) => self.header(header, path, kind_of(&blocks)),
                Block::Cover(cover) => {
                    if let Some(header) = &cover.header {
                        self.header(
                            header,
                            &format!("{path}.header"),
                            cover.document_type.as_ref(),
                        );
                    }
                    if let Some(stamp) = &cover.stamp {
                        self.stamp(stamp, &format!("{path}.stamp"));
                    }
                }
                Block::Paragraph(paragraph) if paragraph.role == ParagraphKind::DocumentType => {
                    self.capitals(Element::DocumentType, &paragraph.text, path);
                }
                Block::Heading(heading) => self.heading(heading, path),
                Block::Addressees(addressees) => self.addressees(addressees, path),
                Block::SignatureBlock(signature) => self.signature(signature, path),
                Block::Annex(annex) => self.annex(annex, path),
                Block::Stamp(stamp) => self.stamp(stamp, path),
                _ => {}
            }
        }
    }

    fn required(&mut self, blocks: &[(String, &Block)]) {
        let rules = self.rules;
        let kind = kind_of(blocks).map(|kind| kind.plain().trim().to_owned());
        for ruled in rules
            .required
            .iter()
            .filter(|ruled| !kind.as_ref().is_some_and(|kind| ruled.except.contains(kind)))
        {
            // Only the rule's own language knows national name and motto; a letter has no type
            // above its text.
            let letter = ruled.is == Element::DocumentType
                && blocks.iter().any(|(_, block)| matches!(block, Block::Addressees(_)));
            if !letter && !blocks.iter().any(|(_, block)| holds(block, ruled.is)) {
                self.note(
                    Fault::Missing { element: ruled.is },
                    "blocks",
                    &Text::new(),
                    &ruled.clause,
                );
            }
        }
    }

    fn header(&mut self, header: &OfficialHeader, path: &str, kind: Option<&Text>) {
        let rules = self.rules;
        for wording in &rules.wordings {
            let (part, found) = match wording.element {
                Element::NationalName => ("nationalName", &header.national_name),
                Element::Motto => ("motto", &header.motto),
                _ => continue,
            };
            if !found.is_empty() && found.plain().trim() != wording.words {
                let fault =
                    Fault::Words { element: wording.element, wanted: wording.words.clone() };
                self.note(fault, &format!("{path}.{part}"), found, &wording.clause);
            }
        }
        if let Some(parent) = &header.parent_agency {
            self.capitals(Element::ParentAgency, parent, &format!("{path}.parentAgency"));
        }
        self.capitals(Element::Agency, &header.agency, &format!("{path}.agency"));
        if let (Some(number), Some(clause)) = (&header.number, self.form(Form::Number)) {
            let kind = kind.map(Text::plain);
            for fault in form::number(&number.plain(), kind.as_deref(), &rules.abbreviations) {
                self.note(fault, &format!("{path}.number"), number, &clause);
            }
        }
        if let (Some(date), Some(clause)) = (&header.place_and_date, self.form(Form::Date)) {
            for fault in form::place_and_date(&date.plain()) {
                self.note(fault, &format!("{path}.placeAndDate"), date, &clause);
            }
        }
        for (index, stamp) in header.stamps.iter().enumerate() {
            self.stamp(stamp, &format!("{path}.stamps[{index}]"));
        }
    }

    /// The abstract of a letter stands under its number, not above the text.
    fn letter(&mut self, blocks: &[(String, &Block)]) {
        let Some(clause) = self.form(Form::LetterAbstract).filter(|_| is_letter(blocks)) else {
            return;
        };
        for (path, block) in blocks {
            if let Block::Paragraph(paragraph) = block
                && paragraph.role == ParagraphKind::Abstract
                && !paragraph.text.is_empty()
            {
                self.note(Fault::LetterAbstract, path, &paragraph.text, &clause);
            }
        }
    }

    /// The authority that decides stands before the legal bases of a decision, "QUYẾT ĐỊNH:" after
    /// them.
    fn decision(&mut self, blocks: &[(String, &Block)]) {
        let is_decision = is_of_kind(blocks, DECISION);
        let Some(clause) = self.form(Form::Decision).filter(|_| is_decision) else { return };
        let basis = |(_, block): &(String, &Block)| matches!(block, Block::Paragraph(p) if p.role == ParagraphKind::LegalBasis);
        let first = blocks.iter().position(basis);
        let last = blocks.iter().rposition(basis);
        let line = |block: &Block| match block {
            Block::Paragraph(p)
                if p.role == ParagraphKind::Centred
                    && p.text.spans.iter().all(|span| span.bold) =>
            {
                Some(p.text.plain())
            }
            _ => None,
        };
        let capitals = |(_, block): &(String, &Block)| {
            line(block).is_some_and(|words| form::in_capitals(&words))
        };
        if !blocks[..first.unwrap_or(blocks.len())].iter().any(capitals) {
            self.note(Fault::DecisionAuthority, "blocks", &Text::new(), &clause);
        }
        let decides = |(_, block): &(String, &Block)| {
            line(block).is_some_and(|words| words.trim() == DECIDES)
        };
        if !blocks[last.map_or(0, |last| last + 1)..].iter().any(decides) {
            self.note(Fault::DecisionWords, "blocks", &Text::new(), &clause);
        }
    }

    fn minutes(&mut self, blocks: &[(String, &Block)]) {
        let are_minutes = is_of_kind(blocks, MINUTES);
        let Some(clause) = self.form(Form::MinutesSigners).filter(|_| are_minutes) else { return };
        for (path, block) in blocks {
            if let Block::SignatureBlock(signature) = block
                && signature.signers.len() < 2
            {
                let words =
                    signature.signers.first().map(|signer| signer.post.clone()).unwrap_or_default();
                self.note(Fault::MinutesSigners, path, &words, &clause);
            }
        }
    }

    /// Notes letters that are not capitals where the rules want them to be.
    fn capitals(&mut self, element: Element, text: &Text, path: &str) {
        let rules = self.rules;
        let Some(look) = rules.looks.iter().find(|look| look.element == element && look.capitals)
        else {
            return;
        };
        if !form::in_capitals(&text.plain()) {
            self.note(Fault::Capitals { element }, path, text, &look.clause);
        }
    }

    /// Titles of sections are in capitals; so are those of the highest level, whatever their number
    /// looks like.
    fn heading(&mut self, heading: &Heading, path: &str) {
        if heading.level <= 1 {
            self.capitals(Element::SectionTitle, &heading.text, path);
        }
    }

    fn legal_bases(&mut self, blocks: &[(String, &Block)]) {
        let Some(clause) = self.form(Form::LegalBasisEndings) else { return };
        let bases: Vec<(&String, &Text)> = blocks
            .iter()
            .filter_map(|(path, block)| match block {
                Block::Paragraph(paragraph) if paragraph.role == ParagraphKind::LegalBasis => {
                    Some((path, &paragraph.text))
                }
                _ => None,
            })
            .collect();
        let lines: Vec<String> = bases.iter().map(|(_, text)| text.plain()).collect();
        for (index, wanted) in form::wrong_endings(&lines) {
            let (path, text) = bases[index];
            self.note(Fault::LegalBasisEnd { wanted }, path, text, &clause);
        }
    }

    /// The content ends where the signature, or else the annexes begin.
    fn end_mark(&mut self) {
        let Some(clause) = self.form(Form::EndMark) else { return };
        let blocks = &self.document.blocks;
        let end = blocks
            .iter()
            .position(|block| matches!(block, Block::SignatureBlock(_) | Block::Annex(_)))
            .unwrap_or(blocks.len());
        let last = blocks[..end]
            .iter()
            .enumerate()
            .rev()
            .find_map(|(index, block)| last_words(block).map(|text| (index, text)));
        if let Some((index, text)) = last
            && !text.plain().trim_end().ends_with("./.")
        {
            self.note(Fault::EndMarkMissing, &format!("blocks[{index}]"), text, &clause);
        }
    }

    fn addressees(&mut self, addressees: &Addressees, path: &str) {
        let Some(clause) = self.form(Form::Addressees).filter(|_| addressees.names.len() > 1)
        else {
            return;
        };
        let lines: Vec<String> = addressees.names.iter().map(Text::plain).collect();
        for (index, wanted) in form::wrong_endings(&lines) {
            self.note(
                Fault::AddresseeEnd { wanted },
                &format!("{path}.names[{index}]"),
                &addressees.names[index],
                &clause,
            );
        }
    }

    fn signature(&mut self, signature: &SignatureBlock, path: &str) {
        let rules = self.rules;
        for (index, signer) in signature.signers.iter().enumerate() {
            let path = format!("{path}.signers[{index}]");
            for (line, text) in signer.authority.iter().enumerate() {
                let path = format!("{path}.authority[{line}]");
                self.capitals(Element::Authority, text, &path);
                let words = text.plain();
                let known = |authority: &String| {
                    words
                        .trim_start()
                        .strip_prefix(authority.as_str())
                        .is_some_and(|rest| rest.starts_with(' '))
                };
                if let Some(clause) =
                    self.form(Form::Authority).filter(|_| !rules.authorities.iter().any(known))
                {
                    self.note(Fault::AuthorityUnknown, &path, text, &clause);
                }
            }
            self.capitals(Element::Post, &signer.post, &format!("{path}.post"));
            if let (Some(clause), Some(title)) = (
                self.form(Form::SignerName),
                form::title_before(&signer.name.plain(), &rules.titles),
            ) {
                self.note(
                    Fault::TitleBeforeName { title: title.clone() },
                    &format!("{path}.name"),
                    &signer.name,
                    &clause,
                );
            }
        }
        if let Some(recipients) = &signature.recipients {
            self.recipients(recipients, &format!("{path}.recipients"));
        }
    }

    fn recipients(&mut self, recipients: &Recipients, path: &str) {
        let Some(clause) = self.form(Form::Recipients) else { return };
        let lines: Vec<String> = recipients.items.iter().map(Text::plain).collect();
        for (index, wanted) in form::wrong_endings(&lines) {
            self.note(
                Fault::RecipientEnd { wanted },
                &format!("{path}.items[{index}]"),
                &recipients.items[index],
                &clause,
            );
        }
        if !lines.last().is_some_and(|line| line.trim_start().starts_with("Lưu: VT")) {
            let last = recipients.items.last().cloned().unwrap_or_default();
            self.note(Fault::ArchiveMissing, &format!("{path}.items"), &last, &clause);
        }
    }

    fn annex(&mut self, annex: &Annex, path: &str) {
        self.capitals(Element::AnnexTitle, &annex.title, &format!("{path}.title"));
        let Some(clause) = self.form(Form::AnnexReference) else { return };
        let words = annex.belongs_to.as_ref().map(Text::plain).unwrap_or_default();
        if !(words.trim().starts_with("(Kèm theo") && words.trim().ends_with(')')) {
            self.note(Fault::AnnexReferenceMissing, path, &annex.title, &clause);
        }
    }

    fn stamp(&mut self, stamp: &Stamp, path: &str) {
        self.capitals(Element::Stamp, &stamp.text, path);
        let rules = self.rules;
        let words = stamp.text.plain();
        let Some(urgency) = rules.urgencies.iter().find(|urgency| urgency.words == words.trim())
        else {
            return;
        };
        let Some(clause) = self.form(Form::Urgency) else { return };
        // What the format prescribes for the words counts more than the stamp's own ink.
        let prescribed =
            self.document.format.stamp_boxes.iter().find(|known| known.words == urgency.words);
        if prescribed.map_or(stamp.ink, |known| known.ink) != Ink::Red {
            self.note(Fault::UrgencyNotRed, path, &stamp.text, &clause);
        }
        if prescribed.map(|known| [known.width_mm, known.height_mm]) != Some(urgency.size) {
            self.note(Fault::UrgencyBox { wanted: urgency.size }, path, &stamp.text, &clause);
        }
    }
}

/// Types of documents with parts of their own, and the words by which a decision decides.
const DECISION: &str = "QUYẾT ĐỊNH";
const DECIDES: &str = "QUYẾT ĐỊNH:";
const MINUTES: &str = "BIÊN BẢN";

fn is_of_kind(blocks: &[(String, &Block)], wanted: &str) -> bool {
    kind_of(blocks).is_some_and(|kind| kind.plain().trim() == wanted)
}

/// Whether a paper is a letter (*công văn*): it has addressees and no type.
fn is_letter(blocks: &[(String, &Block)]) -> bool {
    kind_of(blocks).is_none()
        && blocks.iter().any(|(_, block)| matches!(block, Block::Addressees(_)))
}

/// The type of the document, if it states one.
pub(super) fn kind_of<'d>(blocks: &[(String, &'d Block)]) -> Option<&'d Text> {
    blocks.iter().find_map(|(_, block)| match block {
        Block::Paragraph(paragraph) if paragraph.role == ParagraphKind::DocumentType => {
            Some(&paragraph.text)
        }
        _ => None,
    })
}

/// Whether a block is or brings an element.
fn holds(block: &Block, element: Element) -> bool {
    let paragraph = |wanted: ParagraphKind| matches!(block, Block::Paragraph(p) if p.role == wanted && !p.text.is_empty());
    let header = match block {
        Block::OfficialHeader(header) => Some(header),
        Block::Cover(cover) => cover.header.as_ref(),
        _ => None,
    };
    let in_header = |part: fn(&OfficialHeader) -> bool| header.is_some_and(part);
    let signed = |part: fn(&SignatureBlock) -> bool| matches!(block, Block::SignatureBlock(signature) if part(signature));
    match element {
        Element::NationalName => in_header(|header| !header.national_name.is_empty()),
        Element::Motto => in_header(|header| !header.motto.is_empty()),
        Element::ParentAgency => in_header(|header| header.parent_agency.is_some()),
        Element::Agency => in_header(|header| !header.agency.is_empty()),
        Element::Number => {
            in_header(|header| header.number.as_ref().is_some_and(|number| !number.is_empty()))
        }
        Element::PlaceAndDate => {
            in_header(|header| header.place_and_date.as_ref().is_some_and(|date| !date.is_empty()))
        }
        Element::DocumentType => paragraph(ParagraphKind::DocumentType),
        // That of a letter stands under its number.
        Element::Abstract => {
            paragraph(ParagraphKind::Abstract)
                || in_header(|header| {
                    header.number.as_ref().is_some_and(|number| number.plain().contains('\n'))
                })
        }
        Element::LegalBasis => paragraph(ParagraphKind::LegalBasis),
        Element::Body => {
            paragraph(ParagraphKind::Body)
                || paragraph(ParagraphKind::Flush)
                || matches!(block, Block::List(_) | Block::Table(_))
        }
        Element::SectionTitle => matches!(block, Block::Heading(heading) if heading.level <= 1),
        Element::ClauseTitle => matches!(block, Block::Heading(heading) if heading.level == 2),
        Element::Authority => {
            signed(|signature| signature.signers.iter().any(|signer| !signer.authority.is_empty()))
        }
        Element::Post => {
            signed(|signature| signature.signers.iter().any(|signer| !signer.post.is_empty()))
        }
        Element::SignerName => {
            signed(|signature| signature.signers.iter().any(|signer| !signer.name.is_empty()))
        }
        Element::RecipientsLabel | Element::Recipients => signed(|signature| {
            signature.recipients.as_ref().is_some_and(|recipients| !recipients.items.is_empty())
        }),
        Element::Addressees => {
            matches!(block, Block::Addressees(addressees) if !addressees.names.is_empty())
        }
        Element::AnnexNumber | Element::AnnexTitle => matches!(block, Block::Annex(_)),
        Element::AnnexReference => {
            matches!(block, Block::Annex(annex) if annex.belongs_to.is_some())
        }
        Element::Stamp => {
            matches!(block, Block::Stamp(_)) || in_header(|header| !header.stamps.is_empty())
        }
        Element::PageNumber => true,
    }
}

/// The last words of running text in a block; `None` for blocks that end no text.
fn last_words(block: &Block) -> Option<&Text> {
    match block {
        Block::Paragraph(Paragraph { text, .. }) if !text.is_empty() => Some(text),
        Block::List(list) => last_item(list),
        Block::Section(section) => section.blocks.iter().rev().find_map(last_words),
        _ => None,
    }
}

fn last_item(list: &List) -> Option<&Text> {
    let item = list.items.last()?;
    item.sublist.as_ref().and_then(last_item).or(Some(&item.text))
}
