//! Papers an activity is worked with, drawn or written to a file: list of people, programme and the
//! like. What a text or a record becomes is told in the same words: the file, its pages, and where
//! it deviates from the rules of its format.

use crate::app::Call;
use crate::contract::Nothing;
use crate::error::AppError;
use crate::papers::activity::material;
use crate::papers::paper::{Paper, stem};
use crate::picks::PickedPath;
use crate::wire::papers::{DrawnPaper, PackLang, PaperFile, PaperKind, SavedPaper};
use crate::wire::{request, response};
use caunoi_domain::activity::by_rank;
use caunoi_domain::{ActivityFile, Id};

/// Most bytes of a file's name without its number and extension.
const LONGEST_STEM: usize = 80;

request! {
    /// A paper asked for.
    PaperRequest {
        /// Which paper.
        kind: PaperKind,
        /// The activity it is for.
        activity: Id,
        /// Of which session a sign-in sheet is; of all unless given.
        #[serde(default)] session: Option<Id>,
        /// Its language.
        #[serde(default)] lang: PackLang,
    }

    /// A paper to be drawn.
    PaperDraw {
        /// The paper.
        paper: PaperRequest,
        /// What to make of it.
        #[serde(default)] file: PaperFile,
    }

    /// Papers of an activity to be written to a folder together.
    PaperSaveAll {
        /// The activity.
        activity: Id,
        /// Which papers; all that activities of its kind have unless given.
        #[serde(default)] kinds: Vec<PaperKind>,
        /// Their language.
        #[serde(default)] lang: PackLang,
        /// What to make of them.
        #[serde(default)] file: PaperFile,
        /// The folder in which a folder named after the activity is made.
        folder: PickedPath,
    }

    /// A paper to be written to a file.
    PaperSave {
        /// The paper.
        paper: PaperRequest,
        /// Where to; its extension says what to make: `.pdf` or `.docx`.
        path: PickedPath,
    }
}

response! {
    /// Papers written to a folder.
    SavedPapers {
        /// The folder made for them.
        folder: String,
        /// They, in the order of their names.
        papers: Vec<SavedPaper>,
    }
}

/// Draws a paper.
pub(crate) fn draw(call: Call<'_>, request: PaperDraw) -> Result<DrawnPaper, AppError> {
    paper_of(call, request.paper)?.drawn(request.file)
}

/// Draws a paper and writes it to a file. Nothing is written unless all of it can be.
pub(crate) fn save(call: Call<'_>, request: PaperSave) -> Result<SavedPaper, AppError> {
    let place = call.place(&request.path)?;
    let file = PaperFile::of_place(&place, request.paper.lang.of_paper())?;
    paper_of(call, request.paper)?.saved(file, &place)
}

/// Draws several papers of an activity and writes them to a folder of their own. Nothing is written
/// unless all of them can be drawn. Those that are one for each person are left out as long as
/// nobody is entered.
pub(crate) fn save_all(call: Call<'_>, request: PaperSaveAll) -> Result<SavedPapers, AppError> {
    let PaperSaveAll { activity, kinds, lang, file, folder } = request;
    let folder = call.place_folder(&folder)?;
    let material = call.read(|snapshot| material(snapshot, activity))?;
    let described = |file: &ActivityFile| {
        (file.activity.kind, file.activity.title.to_string(), by_rank(&file.people).is_empty())
    };
    let (kind, title, empty) = material.activities.first().map(described).unwrap_or_default();
    let has = |kind: &PaperKind| !(empty && kind.is_of_each_person());
    let kinds = if kinds.is_empty() { PaperKind::of_activity(kind).to_vec() } else { kinds };
    let kinds: Vec<PaperKind> = kinds.into_iter().filter(has).collect();
    let tongue = lang.of_paper();
    let draw = |kind: PaperKind| {
        Paper::of(
            call,
            caunoi_briefing::draw(&material, kind.in_briefing(None), tongue)
                .map_err(AppError::internal)?,
            tongue,
        )
    };
    let papers = kinds.into_iter().map(draw).collect::<Result<Vec<_>, _>>()?;
    let folder = folder.folder(call, &shortened(&stem(&title)))?;
    let write = |(place, paper): (usize, Paper)| {
        let name = format!(
            "{place:02}-{}.{}",
            shortened(&stem(&paper.document.meta.title)),
            file.extension()
        );
        paper.saved(file, &folder.file(&name)?)
    };
    let papers = (1..).zip(papers).map(write).collect::<Result<Vec<_>, _>>()?;
    Ok(SavedPapers { folder: folder.shown(), papers })
}

/// A file name short enough for every system, cut between words where it has any.
fn shortened(stem: &str) -> String {
    let mut short = String::new();
    for word in stem.split_inclusive('-') {
        if !short.is_empty() && short.len() + word.len() > LONGEST_STEM {
            break;
        }
        short.push_str(word);
    }
    short.trim_end_matches('-').chars().take(LONGEST_STEM).collect()
}

fn paper_of(call: Call<'_>, request: PaperRequest) -> Result<Paper, AppError> {
    let material = call.read(|snapshot| material(snapshot, request.activity))?;
    let kind = request.kind.in_briefing(request.session);
    let tongue = request.lang.of_paper();
    Paper::of(
        call,
        caunoi_briefing::draw(&material, kind, tongue).map_err(AppError::internal)?,
        tongue,
    )
}

/// Stops whatever is being drawn.
pub(crate) fn stop(call: Call<'_>, nothing: Nothing) -> Result<Nothing, AppError> {
    call.stop_drawings();
    Ok(nothing)
}
