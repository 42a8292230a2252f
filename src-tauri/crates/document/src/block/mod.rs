//! The document model: what a paper says, block by block, before any page exists.
//!
//! Every exporter (PDF today, an editable file later) starts from these values; nothing in them
//! depends on page breaks or on an output format. All texts are plain Unicode: the typesetter
//! normalises them to NFC. Structs are built through `new` and chained setters, so that a later
//! field does not break their users, and are serialised in camelCase.

mod appended;
mod bilingual;
mod figure;
mod flow;
mod front;
mod list;
mod number;
mod section;
mod sign;
mod table;
mod text;

pub use appended::Appended;
pub use bilingual::{Bilingual, Pair, PairKind};
pub use figure::{Figure, FigureContent};
pub use flow::{Heading, Note, Paragraph, ParagraphKind, Spacer};
pub use front::{Contents, Cover, Ink, OfficialHeader, Stamp, StatePlace};
pub use list::{KeyValue, KeyValues, List, ListItem, Marker};
pub use number::{Counters, Figures, Number, NumberStyle, Target, TwiceLabelled, labels};
pub use section::{Annex, Orientation, Room, Running, RunningLine, Section};
pub use sign::{Addressees, Recipients, SignatureBlock, Signer};
pub use table::{Align, Cell, Column, ColumnWidth, Row, RowKind, Table};
pub(crate) use text::is_address;
pub use text::{Field, Lang, Origin, Shift, Span, Text};

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

use crate::format::Format;
use crate::resource::Resource;

/// A whole paper: who made it and when, how it is to look, and what it says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Document {
    /// Title, language, authorship, time and identifier; they go into the file's metadata.
    pub meta: Meta,
    /// Page geometry and the style of every element.
    #[serde(default)]
    pub format: Format,
    /// Words at the head and foot of every page.
    #[serde(default)]
    pub running: Running,
    /// Words and names that must not be divided at the end of a line although the dictionary of the
    /// script would: Lao names above all. U+2060 inside a text does the same for one place.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub whole_words: Vec<String>,
    /// Files the blocks refer to by name: pictures and appended papers.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub resources: BTreeMap<String, Resource>,
    /// The content, in reading order.
    pub blocks: Vec<Block>,
}

impl Document {
    /// An empty document in the format of an internal briefing pack.
    pub fn new(meta: Meta) -> Self {
        Self {
            meta,
            format: Format::default(),
            running: Running::default(),
            whole_words: Vec::new(),
            resources: BTreeMap::new(),
            blocks: Vec::new(),
        }
    }

    /// Sets the words at the head and foot of every page.
    #[must_use]
    pub fn running(mut self, running: Running) -> Self {
        self.running = running;
        self
    }

    /// Names words that must not be divided.
    #[must_use]
    pub fn whole_words(mut self, words: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.whole_words.extend(words.into_iter().map(Into::into));
        self
    }

    /// Replaces the format.
    #[must_use]
    pub fn format(mut self, format: Format) -> Self {
        self.format = format;
        self
    }

    /// Adds a file under a name; a file of the same name is replaced.
    pub fn add_resource(&mut self, name: impl Into<String>, resource: Resource) {
        self.resources.insert(name.into(), resource);
    }

    /// Appends one block.
    pub fn push(&mut self, block: impl Into<Block>) {
        self.blocks.push(block.into());
    }
}

impl Extend<Block> for Document {
    fn extend<I: IntoIterator<Item = Block>>(&mut self, blocks: I) {
        self.blocks.extend(blocks);
    }
}

/// What the file says about itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Meta {
    /// Title shown by viewers and catalogues. Not printed by itself.
    pub title: String,
    /// What the paper is about; empty when there is nothing to add to the title.
    #[serde(default)]
    pub subject: String,
    /// The office or person answering for the content; may be empty.
    #[serde(default)]
    pub author: String,
    /// The program that produced the file.
    pub producer: String,
    /// Main language; spans may say otherwise.
    pub lang: Lang,
    /// When the paper was produced, in office time. An argument, never a clock reading.
    pub created: DateTime<FixedOffset>,
    /// Identifier that is stable for the same paper, for example a UUID.
    pub id: String,
}

impl Meta {
    /// Metadata without subject and author.
    pub fn new(
        title: impl Into<String>,
        lang: Lang,
        created: DateTime<FixedOffset>,
        id: impl Into<String>,
        producer: impl Into<String>,
    ) -> Self {
        Self {
            title: title.into(),
            subject: String::new(),
            author: String::new(),
            producer: producer.into(),
            lang,
            created,
            id: id.into(),
        }
    }

    /// Says what the paper is about.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = subject.into();
        self
    }

    /// Names the office or person answering for the content.
    #[must_use]
    pub fn author(mut self, author: impl Into<String>) -> Self {
        self.author = author.into();
        self
    }
}

/// One piece of the flow of a document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[non_exhaustive]
pub enum Block {
    /// Title of a part, section or clause; enters the outline and the contents.
    Heading(Heading),
    /// Running text.
    Paragraph(Paragraph),
    /// Dash or numbered list, possibly nested.
    List(List),
    /// Table with repeated header rows.
    Table(Table),
    /// A picture or chart with its caption.
    Figure(Figure),
    /// The pages of a PDF file as they are.
    Appended(Appended),
    /// Labels with their values, aligned.
    KeyValues(KeyValues),
    /// Agency on the left, national name and motto on the right.
    OfficialHeader(OfficialHeader),
    /// Title page of its own, before page content.
    Cover(Cover),
    /// Table of contents with page numbers.
    Contents(Contents),
    /// Whom the paper is for.
    Addressees(Addressees),
    /// Who signs, and who receives copies.
    SignatureBlock(SignatureBlock),
    /// One text in two languages, side by side.
    Bilingual(Bilingual),
    /// Blocks on pages of their own: sideways, or bound to one page.
    Section(Section),
    /// An annex, from a new page.
    Annex(Annex),
    /// Boxed words such as a circulation mark.
    Stamp(Stamp),
    /// Source or remark in small type.
    Note(Note),
    /// Vertical space; vanishes at a page boundary.
    Spacer(Spacer),
    /// Continues on a new page; has no effect at the top of an empty page.
    PageBreak,
}

macro_rules! block_from {
    ($($variant:ident),* $(,)?) => {$(
        impl From<$variant> for Block {
            fn from(value: $variant) -> Self {
                Self::$variant(value)
            }
        }
    )*};
}
block_from!(
    Heading,
    Paragraph,
    List,
    Table,
    Figure,
    Appended,
    KeyValues,
    OfficialHeader,
    Cover,
    Contents,
    Addressees,
    SignatureBlock,
    Bilingual,
    Section,
    Annex,
    Stamp,
    Note,
    Spacer,
);
