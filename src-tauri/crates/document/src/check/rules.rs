//! What a paper must be like, as data: every requirement with the place in the rule it comes from.
//!
//! Sets of rules are JSON files. The ones that ship stand beside this file; law changes by a new
//! file with a later validity, not by new code.

use std::ops::RangeInclusive;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::block::{Align, Lang};

/// A set of rules.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Rules {
    /// Name of the format they belong to.
    pub name: String,
    /// Where they stand, as papers cite it.
    pub citation: String,
    /// First day on which they hold; `None` if the office made them itself.
    pub valid_from: Option<NaiveDate>,
    /// Last day on which they hold; `None` while they do.
    pub valid_until: Option<NaiveDate>,
    /// Language of the papers whose wording they rule; page and type are ruled in every language.
    pub lang: Lang,
    /// Size and margins of the page.
    pub page: PageRule,
    /// Type and alignment of elements.
    pub looks: Vec<Look>,
    /// Running text.
    pub body: BodyRule,
    /// Length of the rule under the issuing agency and under the abstract, as a share of the words
    /// above.
    pub rule_share: Ruled<Range>,
    /// Elements every paper must have.
    pub required: Vec<Ruled<Element>>,
    /// Words an element must consist of.
    pub wordings: Vec<Wording>,
    /// Forms of number, date, endings and signature that are checked.
    pub forms: Vec<Ruled<Form>>,
    /// Kinds of papers with the abbreviation their number carries: "BÁO CÁO" and "BC".
    pub abbreviations: Vec<Abbreviation>,
    /// Degrees of urgency and the boxes they stand in.
    pub urgencies: Vec<Urgency>,
    /// Words that say by what right a person signs, such as "KT.".
    pub authorities: Vec<String>,
    /// Kinds of papers with a form of their own that these rules do not hold in full.
    #[serde(default)]
    pub own_forms: Vec<String>,
    /// Academic and professional titles that may not stand before a signer's name.
    pub titles: Vec<String>,
}

/// A requirement with where it stands in the rule.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Ruled<T> {
    /// What is required.
    pub is: T,
    /// Kinds of papers, in capitals, of which it is not required.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub except: Vec<String>,
    /// Where it stands, inside the citation of the whole.
    pub clause: String,
}

/// Least and most, both allowed.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Range(pub f32, pub f32);

impl Range {
    /// Whether a value lies inside, give or take what rounding costs.
    pub fn allows(self, value: f32) -> bool {
        const ROUNDING: f32 = 0.02;
        let range: RangeInclusive<f32> = self.0 - ROUNDING..=self.1 + ROUNDING;
        range.contains(&value)
    }
}

/// Size and margins of the page in millimetres.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PageRule {
    /// Width and height upright.
    pub size: [f32; 2],
    /// Margin above the text.
    pub top: Range,
    /// Margin below the text.
    pub bottom: Range,
    /// Margin left of the text.
    pub left: Range,
    /// Margin right of the text.
    pub right: Range,
    /// Where it stands.
    pub clause: String,
}

/// Type and alignment of an element; what is left out is free.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Look {
    /// The element.
    pub element: Element,
    /// Size of the type in points.
    pub size: Range,
    /// Whether it is bold.
    pub bold: Option<bool>,
    /// Whether it is italic.
    pub italic: Option<bool>,
    /// Where its lines stand.
    pub align: Option<Align>,
    /// Whether its letters are capitals.
    #[serde(default)]
    pub capitals: bool,
    /// Where it stands.
    pub clause: String,
}

/// Running text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BodyRule {
    /// Indents of the first line that are allowed, in millimetres.
    pub first_line: Vec<f32>,
    /// Least gap between paragraphs in points.
    pub gap: f32,
    /// Height of a line as a multiple of the single one.
    pub line_spacing: Range,
    /// Where it stands.
    pub clause: String,
}

/// Words an element must consist of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Wording {
    /// The element.
    pub element: Element,
    /// Its words.
    pub words: String,
    /// Where they stand.
    pub clause: String,
}

/// A kind of paper and its abbreviation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Abbreviation {
    /// The kind in capitals.
    pub kind: String,
    /// Its abbreviation.
    pub short: String,
}

/// A degree of urgency.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Urgency {
    /// The words.
    pub words: String,
    /// Width and height of their box in millimetres.
    #[serde(rename = "box")]
    pub size: [f32; 2],
}

/// An element of a paper that rules speak of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Element {
    /// National name (*Quốc hiệu*).
    NationalName,
    /// Motto (*Tiêu ngữ*).
    Motto,
    /// Agency above the issuing one.
    ParentAgency,
    /// Issuing agency.
    Agency,
    /// Number and symbol.
    Number,
    /// Place and date.
    PlaceAndDate,
    /// Type of document.
    DocumentType,
    /// Abstract (*trích yếu*).
    Abstract,
    /// Legal basis.
    LegalBasis,
    /// Running text.
    Body,
    /// Title of a section ("I.").
    SectionTitle,
    /// Title of a clause ("1.").
    ClauseTitle,
    /// Authority of the signer.
    Authority,
    /// Post of the signer.
    Post,
    /// Name of the signer.
    SignerName,
    /// Addressees.
    Addressees,
    /// The words "Nơi nhận:".
    RecipientsLabel,
    /// Recipients of copies.
    Recipients,
    /// Number of an annex.
    AnnexNumber,
    /// Title of an annex.
    AnnexTitle,
    /// The paper an annex belongs to.
    AnnexReference,
    /// Boxed words.
    Stamp,
    /// Page number.
    PageNumber,
}

/// A form that is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Form {
    /// "Số: 05/BC-TTĐN".
    Number,
    /// "Huế, ngày 05 tháng 01 năm 2026".
    Date,
    /// Legal bases end with ";", the last with ".".
    LegalBasisEndings,
    /// The content ends with "./.".
    EndMark,
    /// Lines of authority begin with TM., KT., TL., TUQ. or Q.
    Authority,
    /// No academic title before the signer's name.
    SignerName,
    /// Several addressees stand in a list that ends ";" and ".".
    Addressees,
    /// Recipients end ";", and the last is the archive: "Lưu: VT, … .".
    Recipients,
    /// An annex says which paper it belongs to.
    AnnexReference,
    /// Degrees of urgency are red and in a box of their size.
    Urgency,
    /// The abstract of a letter stands under its number.
    LetterAbstract,
    /// A decision names the authority that decides before its legal bases, and "QUYẾT ĐỊNH:" after
    /// them.
    Decision,
    /// Minutes are signed by the secretary and the chair.
    MinutesSigners,
}

/// Rules that ship cannot be read: a fault of this program.
#[derive(Debug, Error)]
#[error("the rules {name} cannot be read: {detail}")]
pub struct UnusableRules {
    /// Which.
    pub name: &'static str,
    /// Why.
    pub detail: serde_json::Error,
}

impl Rules {
    /// Official papers of Vietnamese agencies: Decree 30/2020/NĐ-CP, Annex I.
    ///
    /// # Errors
    /// If the file that ships is damaged.
    pub fn decree30() -> Result<Self, UnusableRules> {
        Self::read("decree30", include_str!("decree30.json"))
    }

    /// Internal packs, for which the annex is a guide: page and type are ruled, nothing is
    /// required.
    ///
    /// # Errors
    /// If the file that ships is damaged.
    pub fn pack() -> Result<Self, UnusableRules> {
        Self::read("pack", include_str!("pack.json"))
    }

    /// The rules for papers of this format: those of its name, and the decree's for formats an
    /// office made itself.
    ///
    /// # Errors
    /// If the file that ships is damaged.
    pub fn for_format(name: &str) -> Result<Self, UnusableRules> {
        if name == "pack" { Self::pack() } else { Self::decree30() }
    }

    fn read(name: &'static str, json: &str) -> Result<Self, UnusableRules> {
        serde_json::from_str(json).map_err(|detail| UnusableRules { name, detail })
    }
}
