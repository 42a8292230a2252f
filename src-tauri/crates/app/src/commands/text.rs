//! Any text as a paper: plain text, Markdown or a document as JSON becomes a PDF or a Word file in
//! an official format, with the deviations from the rules for such papers. No office needs to be
//! open.

use crate::app::Call;
use crate::error::{AppError, ErrorCode};
use crate::files::MOST_TEXT;
use crate::papers::paper::Paper;
use crate::picks::PickedPath;
use crate::wire::papers::{DrawnPaper, PackLang, PaperFile, SavedPaper, refused};
use crate::wire::request;
use caunoi_document::read::{Front, Given, Notation, ReadError, decode, read};
use caunoi_document::{Format, Lang};

/// The program as it names itself in a file's metadata.
const PRODUCER: &str = concat!("caunoi ", env!("CARGO_PKG_VERSION"));
/// What may be typeset, by the extensions of files.
const READABLE: &str = ".md, .txt, .json";

/// How a text is written.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "snake_case")]
pub enum TextNotation {
    /// Every line a paragraph
    Plain,
    /// Markdown
    Markdown,
    /// A document as JSON
    Json,
}

/// A format of papers.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "snake_case")]
pub enum TextFormat {
    /// Official papers: Decree 30/2020/NĐ-CP
    Decree30,
    /// Internal packs
    Pack,
}

request! {
    /// Official parts around a text; what is empty is left out, what the head of the text says
    /// itself counts more.
    TextFront {
        /// Agency above the issuing one, in capitals.
        #[serde(default)] parent_agency: String,
        /// Issuing agency, in capitals.
        #[serde(default)] agency: String,
        /// "Số: 05/BC-TTĐN".
        #[serde(default)] number: String,
        /// "Huế, ngày 05 tháng 01 năm 2026".
        #[serde(default)] place_and_date: String,
        /// Type of document, in capitals.
        #[serde(default)] kind: String,
        /// Abstract.
        #[serde(default)] summary: String,
        /// Boxed words such as LƯU HÀNH NỘI BỘ.
        #[serde(default)] stamp: String,
        /// Addressees.
        #[serde(default)] addressees: Vec<String>,
        /// Lines of authority of the signer.
        #[serde(default)] authority: Vec<String>,
        /// Post of the signer, in capitals.
        #[serde(default)] post: String,
        /// Name of the signer.
        #[serde(default)] signer: String,
        /// Name of the secretary, who signs minutes beside the chair.
        #[serde(default)] secretary: String,
        /// Recipients of copies.
        #[serde(default)] recipients: Vec<String>,
    }

    /// A text and how it is to become a paper.
    TextRequest {
        /// The text; a file is read instead where `path` names one.
        #[serde(default)] text: String,
        /// File to read.
        #[serde(default)] #[ts(optional)] path: Option<PickedPath>,
        /// How it is written; a file's extension says it unless given, other texts are plain.
        #[serde(default)] #[ts(optional)] notation: Option<TextNotation>,
        /// Format of the paper; the text may name it, and official papers are the usual.
        #[serde(default)] #[ts(optional)] format: Option<TextFormat>,
        /// Language of the paper; the text may name it, and Vietnamese is the usual.
        #[serde(default)] #[ts(optional)] lang: Option<PackLang>,
        /// Title of the paper.
        #[serde(default)] title: String,
        /// Official parts around the text.
        #[serde(default)] #[ts(optional)] front: Option<TextFront>,
        /// Language in which findings and faults are told.
        #[serde(default)] #[ts(optional)] tongue: Option<PackLang>,
    }

    /// A text to become a paper.
    TextTypeset {
        /// The text.
        text: TextRequest,
        /// What to make of it.
        #[serde(default)] file: PaperFile,
    }

    /// A text to become a file.
    TextSave {
        /// The text.
        text: TextRequest,
        /// Where to; its extension says what to make: `.pdf` or `.docx`.
        path: PickedPath,
    }
}

/// Makes a paper of a text.
pub(crate) fn typeset(call: Call<'_>, request: TextTypeset) -> Result<DrawnPaper, AppError> {
    paper_of(call, request.text)?.drawn(request.file)
}

/// Makes a paper of a text and writes it to a file. Nothing is written unless all of it can be.
pub(crate) fn save(call: Call<'_>, request: TextSave) -> Result<SavedPaper, AppError> {
    let place = call.place(&request.path)?;
    let file = PaperFile::of_place(&place, tongue_of(&request.text))?;
    paper_of(call, request.text)?.saved(file, &place)
}

/// The text of bytes that come from elsewhere than a file, such as standard input.
///
/// # Errors
/// [`ErrorCode::TextRefused`] if they are not UTF-8.
pub fn text_of(bytes: &[u8], tongue: &str) -> Result<String, AppError> {
    let tongue =
        [Lang::Lo, Lang::En].into_iter().find(|lang| lang.tag() == tongue).unwrap_or(Lang::Vi);
    decode(bytes).map(str::to_owned).map_err(|error| refused(&error, tongue))
}

fn paper_of(call: Call<'_>, request: TextRequest) -> Result<Paper, AppError> {
    let tongue = tongue_of(&request);
    let (text, notation) = source(call, &request, tongue)?;
    let given = Given {
        title: Some(request.title).filter(|title| !title.trim().is_empty()),
        lang: request.lang.map(PackLang::of_paper),
        format: request.format.map(|format| match format {
            TextFormat::Decree30 => Format::decree30(),
            TextFormat::Pack => Format::pack(),
        }),
        created: call.office_time(),
        producer: PRODUCER.to_owned(),
    };
    let front = request.front.map(front_of).unwrap_or_default();
    let document =
        read(&text, notation, &given, &front).map_err(|error| refused(&error, tongue))?;
    Paper::of_foreign(call, document, tongue, |error| {
        AppError::new(ErrorCode::TextRefused).arg("message", error.message(tongue))
    })
}

/// The words of a request and how they are written.
fn source(
    call: Call<'_>,
    request: &TextRequest,
    tongue: Lang,
) -> Result<(String, Notation), AppError> {
    let named = request.notation.map(|notation| match notation {
        TextNotation::Plain => Notation::Plain,
        TextNotation::Markdown => Notation::Markdown,
        TextNotation::Json => Notation::Json,
    });
    let Some(path) = &request.path else {
        return Ok((request.text.clone(), named.unwrap_or(Notation::Plain)));
    };
    let file = call.read_picked(path, MOST_TEXT)?;
    let by_extension = || file.extension().and_then(|extension| Notation::of_extension(&extension));
    let unknown =
        || refused(&ReadError::UnknownExtension { name: file.shown(), known: READABLE }, tongue);
    let notation = named.or_else(by_extension).ok_or_else(unknown)?;
    let text = decode(&file.bytes).map_err(|error| refused(&error, tongue))?;
    Ok((text.to_owned(), notation))
}

fn tongue_of(request: &TextRequest) -> Lang {
    request.tongue.map_or(Lang::Vi, PackLang::of_paper)
}

fn front_of(front: TextFront) -> Front {
    let some = |words: String| Some(words.trim().to_owned()).filter(|words| !words.is_empty());
    let all = |lines: Vec<String>| lines.into_iter().filter_map(some).collect();
    Front {
        parent_agency: some(front.parent_agency),
        agency: some(front.agency),
        number: some(front.number),
        place_and_date: some(front.place_and_date),
        kind: some(front.kind),
        summary: some(front.summary),
        stamp: some(front.stamp),
        addressees: all(front.addressees),
        authority: all(front.authority),
        post: some(front.post),
        signer: some(front.signer),
        secretary: some(front.secretary),
        recipients: all(front.recipients),
        ..Front::default()
    }
}
