//! Compares a paper with the rules for papers of its kind and lists every deviation, each with its
//! place and clause.
//!
//! The checker reads what the document says and what its format prescribes; it changes nothing and
//! stops at nothing. Findings carry codes and figures; `messages` says them in the languages of the
//! papers.

mod form;
mod looks;
mod parts;
mod rules;

pub use rules::{
    Abbreviation, BodyRule, Element, Form, Look, PageRule, Range, Ruled, Rules, UnusableRules,
    Urgency, Wording,
};

use chrono::NaiveDate;
use serde::Serialize;

use crate::block::{Align, Block, Document, Text};
use crate::error::Place;

/// A deviation from the rules.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What is wrong.
    pub fault: Fault,
    /// Where.
    pub place: Place,
    /// The rule: citation and clause.
    pub rule: String,
}

/// What can be wrong with a paper.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "code", rename_all = "snake_case", rename_all_fields = "camelCase")]
#[non_exhaustive]
pub enum Fault {
    /// The rules do not hold on the day of the paper.
    NotInForce {
        /// That day.
        day: NaiveDate,
    },
    /// The page has another size.
    PageSize {
        /// Width and height found, in millimetres.
        found: [f32; 2],
        /// Width and height required.
        wanted: [f32; 2],
    },
    /// A margin is too narrow or too wide.
    Margin {
        /// Which.
        side: Side,
        /// In millimetres.
        found: f32,
        /// What is allowed.
        allowed: Range,
    },
    /// The type has another size.
    Size {
        /// Of what.
        element: Element,
        /// In points.
        found: f32,
        /// What is allowed.
        allowed: Range,
    },
    /// Bold where it must not be, or the other way round.
    Weight {
        /// Of what.
        element: Element,
        /// Whether it must be bold.
        bold: bool,
    },
    /// Italic where it must not be, or the other way round.
    Slant {
        /// Of what.
        element: Element,
        /// Whether it must be italic.
        italic: bool,
    },
    /// Lines stand elsewhere.
    Alignment {
        /// Of what.
        element: Element,
        /// Where they must stand.
        wanted: Align,
    },
    /// Letters must be capitals.
    Capitals {
        /// Of what.
        element: Element,
    },
    /// The first line has another indent.
    FirstLine {
        /// In millimetres.
        found: f32,
        /// What is allowed.
        allowed: Vec<f32>,
    },
    /// Paragraphs stand too close.
    Gap {
        /// In points.
        found: f32,
        /// The least.
        least: f32,
    },
    /// Lines stand too close or too far apart.
    LineSpacing {
        /// As a multiple of single spacing.
        found: f32,
        /// What is allowed.
        allowed: Range,
    },
    /// The rule under the agency and the abstract is too short or too long.
    RuleLength {
        /// As a share of the words above it.
        found: f32,
        /// What is allowed.
        allowed: Range,
    },
    /// An element every paper must have is not there.
    Missing {
        /// Which.
        element: Element,
    },
    /// An element has other words.
    Words {
        /// Which.
        element: Element,
        /// The words it must consist of.
        wanted: String,
    },
    /// The number has another form.
    NumberForm,
    /// A number below 10 lacks the zero before it.
    NumberUnpadded {
        /// The number as it should be written.
        wanted: String,
    },
    /// The abbreviation in the number is not that of the type of document.
    NumberType {
        /// The abbreviation found.
        found: String,
        /// That of the type of document.
        wanted: String,
    },
    /// Place and date have another form.
    DateForm,
    /// A day below 10 lacks the zero before it.
    DayUnpadded {
        /// As it should be written.
        wanted: String,
    },
    /// January or February lacks the zero before its number.
    MonthUnpadded {
        /// As it should be written.
        wanted: String,
    },
    /// A month from March to September has a zero before its number.
    MonthPadded {
        /// As it should be written.
        wanted: String,
    },
    /// There is no such day.
    NoSuchDay,
    /// A legal basis ends otherwise.
    LegalBasisEnd {
        /// What it must end with.
        wanted: char,
    },
    /// The content does not end with "./.".
    EndMarkMissing,
    /// A line of authority begins with no word of authority.
    AuthorityUnknown,
    /// A title stands before the signer's name.
    TitleBeforeName {
        /// The title.
        title: String,
    },
    /// An addressee in a list ends otherwise.
    AddresseeEnd {
        /// What it must end with.
        wanted: char,
    },
    /// A recipient ends otherwise.
    RecipientEnd {
        /// What it must end with.
        wanted: char,
    },
    /// The last recipient is not the archive ("Lưu: VT, … .").
    ArchiveMissing,
    /// An annex does not say which paper it belongs to.
    AnnexReferenceMissing,
    /// The abstract of a letter stands above its text as that of other papers does.
    LetterAbstract,
    /// A decision does not name the authority that decides, bold and centred, before its legal
    /// bases.
    DecisionAuthority,
    /// The words "QUYẾT ĐỊNH:" do not stand bold and centred between the legal bases and the
    /// content of a decision.
    DecisionWords,
    /// Minutes are not signed by two.
    MinutesSigners,
    /// A degree of urgency is not red.
    UrgencyNotRed,
    /// A degree of urgency stands in a box of another size, or of none that is prescribed.
    UrgencyBox {
        /// Width and height required, in millimetres.
        wanted: [f32; 2],
    },
}

impl Fault {
    /// The code of the fault, in small letters with underscores.
    pub fn code(&self) -> String {
        let value = serde_json::to_value(self).unwrap_or_default();
        value.get("code").and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
    }
}

/// An edge of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// Above the text.
    Top,
    /// Below the text.
    Bottom,
    /// Left of the text.
    Left,
    /// Right of the text.
    Right,
}

/// Lists every deviation of a document from the rules, page and type first, then the content in
/// reading order.
pub fn check(document: &Document, rules: &Rules) -> Vec<Finding> {
    let mut check = Check { document, rules, findings: Vec::new() };
    check.validity();
    check.looks();
    check.parts();
    check.findings
}

/// The kind of a paper that has a form of its own of which the rules hold only a part.
pub fn partly_checked(document: &Document, rules: &Rules) -> Option<String> {
    let blocks = blocks_of(document);
    let kind = parts::kind_of(&blocks)?.plain().trim().to_owned();
    (document.meta.lang == rules.lang && rules.own_forms.contains(&kind)).then_some(kind)
}

/// A check under way.
struct Check<'d> {
    document: &'d Document,
    rules: &'d Rules,
    findings: Vec<Finding>,
}

impl Check<'_> {
    fn validity(&mut self) {
        let day = self.document.meta.created.date_naive();
        let early = self.rules.valid_from.is_some_and(|from| day < from);
        let late = self.rules.valid_until.is_some_and(|until| day > until);
        if early || late {
            self.note(Fault::NotInForce { day }, "meta.created", &Text::new(), "");
        }
    }

    /// Notes a fault at a path of the document and the words there.
    fn note(&mut self, fault: Fault, path: &str, words: &Text, clause: &str) {
        let rule = if clause.is_empty() {
            self.rules.citation.clone()
        } else {
            format!("{}, {clause}", self.rules.citation)
        };
        self.findings.push(Finding { fault, place: Place::of(path, words), rule });
    }

    /// The clause under which a form is checked; `None` if these rules do not rule it, or not in
    /// this language.
    fn form(&self, form: Form) -> Option<String> {
        if self.document.meta.lang != self.rules.lang {
            return None;
        }
        self.rules.forms.iter().find(|ruled| ruled.is == form).map(|ruled| ruled.clause.clone())
    }
}

/// Every block with its path, those inside sections and annexes included.
fn blocks_of(document: &Document) -> Vec<(String, &Block)> {
    let mut found = Vec::new();
    gather(&document.blocks, "", &mut found);
    found
}

fn gather<'d>(blocks: &'d [Block], above: &str, found: &mut Vec<(String, &'d Block)>) {
    for (index, block) in blocks.iter().enumerate() {
        let path = format!("{above}blocks[{index}]");
        let inside: &[Block] = match block {
            Block::Section(section) => &section.blocks,
            Block::Annex(annex) => &annex.blocks,
            _ => &[],
        };
        let below = format!("{path}.");
        found.push((path, block));
        gather(inside, &below, found);
    }
}
