//! What stands at the front of a paper: official header, title page, contents, stamps.

use serde::{Deserialize, Serialize};

use super::list::KeyValue;
use super::text::Text;

/// The head of an official paper in two columns: the agency on the left, the state on the right.
///
/// The Vietnamese arrangement follows Decree 30/2020/NĐ-CP, Annex I. With another national name and
/// motto (Lao papers have their own) the same block serves other states; with neither, the agency
/// stands alone in the middle.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct OfficialHeader {
    /// The agency above the issuing one, in capitals.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent_agency: Option<Text>,
    /// The issuing agency, in capitals; a short rule follows.
    pub agency: Text,
    /// "Số: 15/BC-TTĐN", level with place and date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<Text>,
    /// National name (*Quốc hiệu*), in capitals.
    pub national_name: Text,
    /// Motto (*Tiêu ngữ*); a rule as long as its words follows.
    pub motto: Text,
    /// "Huế, ngày 05 tháng 01 năm 2026", level with the number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place_and_date: Option<Text>,
    /// Where national name and motto stand; `None` as is usual in the document's language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<StatePlace>,
    /// Boxed words under the number: circulation and urgency.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stamps: Vec<Stamp>,
}

/// Where national name and motto stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum StatePlace {
    /// In a column to the right of the agencies, as in Vietnamese papers.
    Beside,
    /// Across the page above the agencies, as in Lao papers; number, place and date follow on the
    /// right.
    Above,
}

impl OfficialHeader {
    /// A header without parent agency, number, place and date.
    pub fn new(
        agency: impl Into<Text>,
        national_name: impl Into<Text>,
        motto: impl Into<Text>,
    ) -> Self {
        Self {
            agency: agency.into(),
            national_name: national_name.into(),
            motto: motto.into(),
            ..Self::default()
        }
    }

    /// Names the agency above the issuing one.
    #[must_use]
    pub fn parent_agency(mut self, text: impl Into<Text>) -> Self {
        self.parent_agency = Some(text.into());
        self
    }

    /// Sets number and symbol.
    #[must_use]
    pub fn number(mut self, text: impl Into<Text>) -> Self {
        self.number = Some(text.into());
        self
    }

    /// Says where national name and motto stand.
    #[must_use]
    pub fn state(mut self, place: StatePlace) -> Self {
        self.state = Some(place);
        self
    }

    /// Adds boxed words under the number.
    #[must_use]
    pub fn stamp(mut self, stamp: Stamp) -> Self {
        self.stamps.push(stamp);
        self
    }

    /// Sets place and date of issue.
    #[must_use]
    pub fn place_and_date(mut self, text: impl Into<Text>) -> Self {
        self.place_and_date = Some(text.into());
        self
    }
}

/// A title page. It fills a page of its own; what follows starts on the next.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Cover {
    /// Head of the page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub header: Option<OfficialHeader>,
    /// Boxed words such as "LƯU HÀNH NỘI BỘ".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stamp: Option<Stamp>,
    /// Kind of paper above the title ("HỒ SƠ").
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document_type: Option<Text>,
    /// The title, in the largest type of the paper.
    pub title: Text,
    /// Lines under the title, each a paragraph.
    #[serde(default)]
    pub subtitle: Vec<Text>,
    /// Particulars such as version, period and as-of date, aligned as labels and values.
    #[serde(default)]
    pub details: Vec<KeyValue>,
    /// Lines at the foot of the page: office, place and date.
    #[serde(default)]
    pub foot: Vec<Text>,
}

impl Cover {
    /// A title page with nothing but the title.
    pub fn new(title: impl Into<Text>) -> Self {
        Self { title: title.into(), ..Self::default() }
    }

    /// Sets the official header at the top.
    #[must_use]
    pub fn header(mut self, header: OfficialHeader) -> Self {
        self.header = Some(header);
        self
    }

    /// Sets the boxed words.
    #[must_use]
    pub fn stamp(mut self, stamp: Stamp) -> Self {
        self.stamp = Some(stamp);
        self
    }

    /// Sets the kind of paper above the title.
    #[must_use]
    pub fn document_type(mut self, text: impl Into<Text>) -> Self {
        self.document_type = Some(text.into());
        self
    }

    /// Adds a line under the title.
    #[must_use]
    pub fn subtitle(mut self, text: impl Into<Text>) -> Self {
        self.subtitle.push(text.into());
        self
    }

    /// Adds a labelled particular.
    #[must_use]
    pub fn detail(mut self, key: impl Into<Text>, value: impl Into<Text>) -> Self {
        self.details.push(KeyValue::new(key, value));
        self
    }

    /// Adds a line at the foot of the page.
    #[must_use]
    pub fn foot(mut self, text: impl Into<Text>) -> Self {
        self.foot.push(text.into());
        self
    }
}

/// Table of contents: the listed headings with dotted leaders, page numbers and links.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Contents {
    /// Title above the entries; not itself listed.
    pub title: Text,
    /// Deepest heading level listed.
    pub depth: u8,
}

impl Contents {
    /// Contents of the headings down to `depth` (1 lists only the highest).
    pub fn new(title: impl Into<Text>, depth: u8) -> Self {
        Self { title: title.into(), depth }
    }
}

/// Colour of a stamp.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Ink {
    /// Black, for circulation marks.
    #[default]
    Black,
    /// Red, for degrees of urgency.
    Red,
}

/// Boxed words. Never split from their box, centred in the line. Words whose box the format
/// prescribes (degrees of urgency) get that box; others one as large as they need.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Stamp {
    /// The words, in capitals.
    pub text: Text,
    /// Colour of words and box.
    #[serde(default)]
    pub ink: Ink,
}

impl Stamp {
    /// A black stamp.
    pub fn new(text: impl Into<Text>) -> Self {
        Self { text: text.into(), ink: Ink::Black }
    }

    /// Sets the colour.
    #[must_use]
    pub fn ink(mut self, ink: Ink) -> Self {
        self.ink = ink;
        self
    }
}
