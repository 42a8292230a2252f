//! Papers an activity is worked with, drawn or written to a file: list of people, programme and the like. What a text or a record becomes is told in the
//! same words: the file, its pages, and where it deviates from the rules of its format.

use super::agreement::naming;
use super::office::office_of;
use super::outcome::follow_ups;
use super::pack_material::Gathered;
use super::text::refused;
use super::unprinted::{UnprintedCharacters, unprinted};
use super::{request, response};
use crate::app::Call;
use crate::contract::Nothing;
use crate::error::AppError;
use crate::files::{Place, Staged};
use crate::ours::Ours;
use crate::picks::PickedPath;
use crate::saving::no_such_record;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use caunoi_briefing::{PackMaterial, Period, Subject};
use caunoi_document::check::{Finding, Rules, check, partly_checked};
use caunoi_document::read::ReadError;
use caunoi_document::sheet::{Sheets, to_xlsx};
use caunoi_document::{Document, Lang, Typeset, TypesetError, Warning, typeset_while};
use caunoi_domain::activity::by_rank;
use caunoi_domain::record::Row;
use caunoi_domain::{ActivityFile, ActivityKind, Certificate, FollowUpNature, Id, Office, RecordFile, RuledTopic, Table};
use caunoi_store::Reader;
use caunoi_store::search::fold;
use std::collections::BTreeMap;

/// What a paper may be written as, by the extensions of files.
const WRITABLE: &str = ".pdf, .docx";
/// Most bytes of a file's name without its number and extension.
const LONGEST_STEM: usize = 80;

/// A kind of paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum PaperKind {
    /// The people of a delegation, or of any activity, in order of rank
    MemberList,
    /// The programme of a delegation, minute by minute
    Programme,
    /// Name cards to wear
    NameCards,
    /// Labels for the places at a table
    SeatLabels,
    /// The report on a trip, filled in from what is known
    TripReport,
    /// What people sign at a session of a course
    SignInSheet,
    /// The report on a course
    CourseReport,
    /// The programme of an event
    EventProgramme,
    /// What is to be done for an event
    EventChecklist,
    /// Receipts for things lent and borrowed
    ItemReceipt,
    /// The report on an event
    EventReport,
}

/// Language of a paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum PackLang {
    /// Vietnamese
    #[default]
    Vi,
    /// Lao
    Lo,
    /// English
    En,
}

impl PackLang {
    /// The language as records know it.
    pub(super) fn of_record(self) -> caunoi_domain::Lang {
        match self {
            PackLang::Vi => caunoi_domain::Lang::Vi,
            PackLang::Lo => caunoi_domain::Lang::Lo,
            PackLang::En => caunoi_domain::Lang::En,
        }
    }

    /// The language as papers know it.
    pub(super) fn of_paper(self) -> Lang {
        match self {
            PackLang::Vi => Lang::Vi,
            PackLang::Lo => Lang::Lo,
            PackLang::En => Lang::En,
        }
    }
}

/// What becomes of a paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum PaperFile {
    /// PDF
    #[default]
    Pdf,
    /// Word file
    Docx,
}

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
    /// A deviation of a paper from the rules.
    PaperFinding {
        /// What is wrong, as a code.
        code: String,
        /// What is wrong, in words.
        message: String,
        /// Where, as a path in the document.
        path: String,
        /// The first words there; may be empty.
        excerpt: String,
        /// The rule: citation and clause.
        rule: String,
        /// All of it on one line.
        line: String,
    }

    /// A paper drawn.
    DrawnPaper {
        /// The file in Base64.
        content: String,
        /// How many pages it has in print.
        pages: u32,
        /// Its title.
        title: String,
        /// What to call the file.
        file_name: String,
        /// Deviations from the rules.
        findings: Vec<PaperFinding>,
        /// What the author should look at.
        warnings: Vec<String>,
        /// Characters printed as an empty box because no font has them, at every place.
        unprinted: Vec<UnprintedCharacters>,
    }

    /// Papers written to a folder.
    SavedPapers {
        /// The folder made for them.
        folder: String,
        /// They, in the order of their names.
        papers: Vec<SavedPaper>,
    }

    /// A paper written as a file.
    SavedPaper {
        /// Where.
        path: String,
        /// Size in bytes.
        size: u32,
        /// How many pages it has in print.
        pages: u32,
        /// Its title.
        title: String,
        /// Deviations from the rules.
        findings: Vec<PaperFinding>,
        /// What the author should look at.
        warnings: Vec<String>,
        /// Characters printed as an empty box because no font has them, at every place.
        unprinted: Vec<UnprintedCharacters>,
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

/// Draws several papers of an activity and writes them to a folder of their own. Nothing is written unless all of them can be drawn. Those that are one for
/// each person are left out as long as nobody is entered.
pub(crate) fn save_all(call: Call<'_>, request: PaperSaveAll) -> Result<SavedPapers, AppError> {
    let PaperSaveAll { activity, kinds, lang, file, folder } = request;
    let folder = call.place_folder(&folder)?;
    let store = call.store()?;
    let office = office_of(&store)?;
    let material = store.read(|reader| material(reader, call, office, activity))?;
    let described = |file: &ActivityFile| (file.activity.kind, file.activity.title.to_string(), by_rank(&file.people).is_empty());
    let (kind, title, empty) = material.activities.first().map(described).unwrap_or_default();
    let has = |kind: &PaperKind| !(empty && kind.is_of_each_person());
    let kinds = if kinds.is_empty() { PaperKind::of_activity(kind).to_vec() } else { kinds };
    let kinds: Vec<PaperKind> = kinds.into_iter().filter(has).collect();
    let tongue = lang.of_paper();
    let draw = |kind: PaperKind| {
        Paper::of(call, caunoi_briefing::draw(&material, kind.in_briefing(None), tongue).map_err(AppError::internal)?, tongue)
    };
    let papers = kinds.into_iter().map(draw).collect::<Result<Vec<_>, _>>()?;
    let folder = folder.folder(call, &shortened(&stem(&title)))?;
    let write = |(place, paper): (usize, Paper)| {
        let name = format!("{place:02}-{}.{}", shortened(&stem(&paper.document.meta.title)), file.extension());
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
    let store = call.store()?;
    let office = office_of(&store)?;
    let material = store.read(|reader| material(reader, call, office, request.activity))?;
    let kind = request.kind.in_briefing(request.session);
    let tongue = request.lang.of_paper();
    Paper::of(call, caunoi_briefing::draw(&material, kind, tongue).map_err(AppError::internal)?, tongue)
}

impl PaperKind {
    /// Whether it reports what came of the activity.
    pub(super) fn reports_results(self) -> bool {
        matches!(self, PaperKind::TripReport | PaperKind::CourseReport | PaperKind::EventReport)
    }

    /// The papers activities of a kind have.
    pub(super) fn of_activity(kind: ActivityKind) -> &'static [PaperKind] {
        match kind {
            ActivityKind::DelegationOut | ActivityKind::DelegationIn => {
                &[PaperKind::Programme, PaperKind::MemberList, PaperKind::NameCards, PaperKind::SeatLabels, PaperKind::TripReport]
            }
            ActivityKind::Training | ActivityKind::Seminar => &[PaperKind::SignInSheet, PaperKind::MemberList, PaperKind::CourseReport],
            ActivityKind::Exhibition
            | ActivityKind::Festival
            | ActivityKind::PressConference
            | ActivityKind::Forum
            | ActivityKind::Programme => {
                &[PaperKind::EventProgramme, PaperKind::EventChecklist, PaperKind::ItemReceipt, PaperKind::EventReport]
            }
            _ => &[PaperKind::MemberList, PaperKind::NameCards, PaperKind::SeatLabels],
        }
    }

    /// Whether it is one for each person, and nothing where there is nobody.
    fn is_of_each_person(self) -> bool {
        matches!(self, PaperKind::NameCards | PaperKind::SeatLabels)
    }

    pub(super) fn in_briefing(self, session: Option<Id>) -> caunoi_briefing::PaperKind {
        match self {
            PaperKind::MemberList => caunoi_briefing::PaperKind::MemberList,
            PaperKind::SignInSheet => caunoi_briefing::PaperKind::SignInSheet { session },
            PaperKind::CourseReport => caunoi_briefing::PaperKind::CourseReport,
            PaperKind::EventProgramme => caunoi_briefing::PaperKind::EventProgramme,
            PaperKind::EventChecklist => caunoi_briefing::PaperKind::EventChecklist,
            PaperKind::ItemReceipt => caunoi_briefing::PaperKind::ItemReceipt,
            PaperKind::EventReport => caunoi_briefing::PaperKind::EventReport,
            PaperKind::Programme => caunoi_briefing::PaperKind::Programme,
            PaperKind::NameCards => caunoi_briefing::PaperKind::NameCards,
            PaperKind::SeatLabels => caunoi_briefing::PaperKind::SeatLabels,
            PaperKind::TripReport => caunoi_briefing::PaperKind::TripReport,
        }
    }
}

/// The records of one activity and all they name, for the papers it is worked with.
pub(super) fn material(reader: Reader<'_>, call: Call<'_>, office: Office, id: Id) -> Result<PackMaterial, AppError> {
    let mut file = reader.file::<ActivityFile>(id)?.ok_or_else(|| no_such_record(id))?;
    Ours::of(reader)?.settle_activity(&mut file);
    let mut gathered = Gathered::new(reader);
    gathered.all_in(file.rows())?;
    let mut follow_ups = follow_ups(reader, id)?;
    follow_ups.retain(|file| file.follow_up.nature == FollowUpNature::Promise);
    let mut certificates = naming::<Certificate>(reader, Table::Certificate, "activity", id)?;
    certificates.sort_by_key(|certificate| (certificate.year, certificate.number));
    gathered.all_in(certificates.iter().map(Row::of))?;
    Ok(PackMaterial {
        office,
        subject: Subject::Activity { activity: id },
        related_agreements: Vec::new(),
        contacts: Vec::new(),
        activities: vec![file],
        follow_ups,
        certificates,
        topics: RuledTopic::all().map_err(AppError::internal)?,
        papers: BTreeMap::new(),
        media_landscapes: Vec::new(),
        organisations: gathered.organisations,
        people: gathered.people,
        sources: gathered.sources,
        as_of: call.today(),
        printed_at: call.office_time(),
        period: Period::default(),
        version: String::new(),
        id,
    })
}

impl PaperFile {
    /// What a file at this place is to be; another extension is refused in the language of `tongue`.
    pub(super) fn of_place(place: &Place, tongue: Lang) -> Result<PaperFile, AppError> {
        match place.extension().as_deref() {
            Some("pdf") => Ok(PaperFile::Pdf),
            Some("docx") => Ok(PaperFile::Docx),
            _ => Err(refused(&ReadError::UnknownExtension { name: place.shown(), known: WRITABLE }, tongue)),
        }
    }

    pub(super) fn media_type(self) -> &'static str {
        match self {
            PaperFile::Pdf => "application/pdf",
            PaperFile::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        }
    }

    pub(super) fn extension(self) -> &'static str {
        match self {
            PaperFile::Pdf => "pdf",
            PaperFile::Docx => "docx",
        }
    }
}

/// What a file of this title is called: its words without marks, joined by hyphens; Lao words stay whole.
pub(super) fn stem(title: &str) -> String {
    let is_lao = |word: &str| word.chars().any(|c| ('\u{e80}'..='\u{eff}').contains(&c));
    let plain = |word: &str| if is_lao(word) { fold(word).replace(' ', "") } else { fold(word).replace(' ', "-") };
    let words: Vec<String> = title.split_whitespace().map(plain).filter(|word| !word.is_empty()).collect();
    words.join("-")
}

/// The extension of spreadsheets.
pub(super) const SPREADSHEET: &str = "xlsx";

/// A spreadsheet as it is written; it has no pages and is under no rule of form.
pub(super) struct Spreadsheet {
    title: String,
    bytes: Vec<u8>,
}

impl Spreadsheet {
    /// Tables as a spreadsheet.
    pub(super) fn of(sheets: &Sheets) -> Result<Spreadsheet, AppError> {
        Ok(Spreadsheet { title: sheets.title.clone(), bytes: to_xlsx(sheets).map_err(AppError::internal)? })
    }

    /// The spreadsheet for the page to hand on.
    pub(super) fn drawn(self) -> Result<DrawnPaper, AppError> {
        Ok(DrawnPaper {
            content: STANDARD.encode(&self.bytes),
            pages: 0,
            file_name: format!("{}.{SPREADSHEET}", stem(&self.title)),
            findings: Vec::new(),
            warnings: Vec::new(),
            unprinted: Vec::new(),
            title: self.title,
        })
    }

    /// The spreadsheet written to a file.
    pub(super) fn saved(self, place: &Place) -> Result<SavedPaper, AppError> {
        place.write(&self.bytes)?;
        let size = self.bytes.len() as u32;
        let (findings, warnings, unprinted) = (Vec::new(), Vec::new(), Vec::new());
        Ok(SavedPaper { path: place.shown(), size, pages: 0, title: self.title, findings, warnings, unprinted })
    }
}

/// A paper typeset.
pub(super) struct Paper {
    pub(super) document: Document,
    pub(super) pages: Typeset,
    /// Language in which findings and warnings are told.
    pub(super) tongue: Lang,
    /// Characters no font has.
    pub(super) unprinted: Vec<UnprintedCharacters>,
}

/// Stops whatever is being drawn.
pub(crate) fn stop(call: Call<'_>, nothing: Nothing) -> Result<Nothing, AppError> {
    call.stop_drawings();
    Ok(nothing)
}

impl Paper {
    /// A document typeset, its findings to be told in this language.
    pub(super) fn of(call: Call<'_>, document: Document, tongue: Lang) -> Result<Paper, AppError> {
        Paper::of_foreign(call, document, tongue, AppError::from)
    }

    /// A document whose text may be what keeps it from being typeset; `refused` says so.
    pub(super) fn of_foreign(
        call: Call<'_>,
        document: Document,
        tongue: Lang,
        refused: impl FnOnce(TypesetError) -> AppError,
    ) -> Result<Paper, AppError> {
        let pages = typeset_while(&document, call.app.host.fonts().as_ref(), &call.going()).map_err(|error| match error {
            TypesetError::Stopped(_) => call.stopped(),
            error => refused(error),
        })?;
        Paper::typeset(call, document, pages, tongue)
    }

    /// A document and its pages.
    pub(super) fn typeset(call: Call<'_>, document: Document, pages: Typeset, tongue: Lang) -> Result<Paper, AppError> {
        let unprinted = unprinted(call, &pages, tongue)?;
        Ok(Paper { document, pages, tongue, unprinted })
    }

    /// The paper for the page to show.
    pub(super) fn drawn(&self, file: PaperFile) -> Result<DrawnPaper, AppError> {
        Ok(DrawnPaper {
            content: STANDARD.encode(self.bytes(file)?),
            pages: self.pages.pages().len() as u32,
            file_name: format!("{}.{}", stem(&self.document.meta.title), file.extension()),
            findings: self.findings()?,
            warnings: self.warnings()?,
            unprinted: self.unprinted.clone(),
            title: self.document.meta.title.clone(),
        })
    }

    /// The paper written to a file.
    pub(super) fn saved(self, file: PaperFile, place: &Place) -> Result<SavedPaper, AppError> {
        let (saved, staged) = self.staged(file, place)?;
        staged.put()?;
        Ok(saved)
    }

    /// The paper written beside the file it is to be.
    pub(super) fn staged(self, file: PaperFile, place: &Place) -> Result<(SavedPaper, Staged), AppError> {
        let bytes = self.bytes(file)?;
        let findings = self.findings()?;
        let staged = place.stage(&bytes)?;
        let saved = SavedPaper {
            path: place.shown(),
            size: bytes.len() as u32,
            pages: self.pages.pages().len() as u32,
            findings,
            warnings: self.warnings()?,
            title: self.document.meta.title,
            unprinted: self.unprinted,
        };
        Ok((saved, staged))
    }

    pub(super) fn bytes(&self, file: PaperFile) -> Result<Vec<u8>, AppError> {
        match file {
            PaperFile::Pdf => self.pages.to_pdf().map_err(AppError::internal),
            PaperFile::Docx => caunoi_document::to_docx(&self.document, &self.pages).map_err(AppError::internal),
        }
    }

    pub(super) fn findings(&self) -> Result<Vec<PaperFinding>, AppError> {
        let Some(rules) = self.rules()? else { return Ok(Vec::new()) };
        Ok(check(&self.document, &rules).into_iter().map(|finding| wire(finding, self.tongue)).collect())
    }

    /// The rules of form that hold for the paper.
    fn rules(&self) -> Result<Option<Rules>, AppError> {
        let format = &self.document.format;
        format.is_ruled().then(|| Rules::for_format(&format.name).map_err(AppError::internal)).transpose()
    }

    /// What the author should look at besides unprinted characters.
    pub(super) fn warnings(&self) -> Result<Vec<String>, AppError> {
        let told = self.pages.warnings().iter().filter(|warning| !matches!(warning, Warning::StandIn(_)));
        let mut warnings: Vec<String> = told.map(|warning| warning.message(self.tongue)).collect();
        let kind = self.rules()?.and_then(|rules| partly_checked(&self.document, &rules));
        warnings.extend(kind.map(|kind| caunoi_document::partly_checked(&kind, self.tongue)));
        Ok(warnings)
    }
}

fn wire(finding: Finding, tongue: Lang) -> PaperFinding {
    PaperFinding {
        code: finding.fault.code(),
        message: finding.message(tongue),
        line: finding.line(tongue),
        path: finding.place.path,
        excerpt: finding.place.excerpt,
        rule: finding.rule,
    }
}
