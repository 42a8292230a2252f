//! Reports of the office: kept with the texts somebody wrote, counted anew whenever they are opened or printed, numbered from a register.

use super::activity::ActivityFacets;
use super::agreement::{ActivityBrief, brief};
use super::figure::{FigureLine, FigureList, FigureScope, figures};
use super::occurrence::beside;
use super::office::office_of;
use super::paper::{DrawnPaper, Paper, PaperFile, SPREADSHEET, SavedPaper, Spreadsheet};
use super::report_lists::{Listed, lists};
use super::{request, response};
use crate::app::Call;
use crate::error::AppError;
use crate::names::Namer;
use crate::picks::PickedPath;
use crate::saving::{self, no_such_record};
use caunoi_briefing::{FigureValues, Piece, ReportMaterial};
use caunoi_document::Lang as PaperLang;
use caunoi_domain::activity::status::{doubts, is_unanswered};
use caunoi_domain::finding::{FindingCode, Findings};
use caunoi_domain::report::{Days, PeriodStage, Report, ReportDays, ReportKindRule, SchemeRule};
use caunoi_domain::text::read_as;
use caunoi_domain::{
    Activity, ActivityFile, ActivityStatus, Check, DateReading, Id, Lang, PartialDate, ReportFigure, ReportFile, ReportKind, ReportPart,
    ReportPeriod, StatusDoubt, Worded,
};
use caunoi_store::{ListQuery, Order, Reader};
use chrono::Datelike;
use std::collections::BTreeSet;

/// So many activities to be answered are told one by one.
const UNANSWERED_TOLD: usize = 200;

/// How many activities are found at a time.
const PAGE: u32 = 500;

/// What becomes of a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum ReportForm {
    /// PDF
    #[default]
    Pdf,
    /// Word file
    Docx,
    /// Its figures as a spreadsheet
    Xlsx,
}

request! {
    /// The reports asked for.
    ReportList {
        /// Language titles are shown in.
        #[serde(default)] lang: Lang,
    }

    /// A report asked for.
    ReportGet {
        /// Which.
        id: Id,
    }

    /// A report to be kept. Its number is drawn from the register and cannot be typed.
    ReportSave {
        /// As loaded; nothing for a new one.
        #[serde(default)] loaded: Option<ReportFile>,
        /// As it is to be.
        wanted: ReportFile,
    }

    /// A report to be drawn, as it is written at this moment.
    ReportDraw {
        /// The report.
        report: Report,
        /// What to make of it.
        #[serde(default)] file: ReportForm,
    }

    /// A report that is to be looked at before it is printed.
    ReportCheck {
        /// The report.
        report: Report,
    }

    /// A report to be written to a file.
    ReportDrawTo {
        /// The report.
        report: Report,
        /// Where to; its extension says what to make: `.pdf`, `.docx` or, of its figures, `.xlsx`.
        path: PickedPath,
    }
}

response! {
    /// Reports kept.
    ReportPage {
        /// They, the latest period first.
        rows: Vec<ReportRow>,
        /// What asks for each kind, and how its periods go by custom.
        kinds: Vec<ReportKindRule>,
    }

    /// A report in a list.
    ReportRow {
        /// The report.
        report: Report,
        /// Its title.
        title: String,
        /// Number and symbol, once drawn.
        number: Option<String>,
        /// The days it tells of.
        days: Option<Days>,
    }

    /// One report.
    ReportDetail {
        /// The report.
        file: ReportFile,
        /// Its title.
        title: String,
        /// Number and symbol, once drawn.
        number: Option<String>,
        /// The texts its paper has, in their order.
        parts: Vec<ReportPart>,
        /// The days it tells of.
        days: ReportDays,
        /// The rule by which its period has those days.
        citation: Worded,
        /// The law that asks for it; may be empty.
        basis: Worded,
        /// Every figure, in the order of the tables.
        figures: Vec<FigureLine>,
        /// The words that follow from the figures, where nobody has written others.
        words: ReportTexts,
        /// What is to be answered and looked at before the report is printed. None of it stands in the paper.
        checks: ReportChecks,
    }

    /// What the records of a period leave open.
    ReportChecks {
        /// Activities of which nobody said whether they took place, or whose records contradict what was said, the earliest first.
        unanswered: Vec<UnansweredActivity>,
        /// How many they are, those not told included.
        unanswered_total: u32,
        /// What the figures lack, where it is not zero.
        lacking: Vec<LackingFigure>,
        /// Whether the office kept records of the same period of the year before.
        year_before_kept: bool,
    }

    /// An activity whose status is to be answered.
    UnansweredActivity {
        /// The activity.
        activity: ActivityBrief,
        /// Its last day; unknown or the same for one of a day.
        ends_on: PartialDate,
        /// What is to be answered.
        doubts: Vec<StatusDoubt>,
    }

    /// Records a figure leaves out or cannot place.
    LackingFigure {
        /// Which.
        figure: ReportFigure,
        /// How many.
        count: u32,
        /// They.
        list: FigureList,
    }

    /// Words that follow from the figures; of each text its paragraphs, of each paragraph its pieces.
    ReportTexts {
        /// What was done.
        results: Vec<Vec<WordedPiece>>,
        /// What did not go as planned.
        difficulties: Vec<Vec<WordedPiece>>,
        /// What is to be done in the next period.
        plans: Vec<Vec<WordedPiece>>,
        /// What is proposed.
        proposals: Vec<Vec<WordedPiece>>,
    }

    /// Words, or a number that leads to what it counts.
    WordedPiece {
        /// The words or the number.
        text: String,
        /// What the number counts.
        list: Option<FigureList>,
    }
}

/// The reports kept.
pub(crate) fn list(call: Call<'_>, request: ReportList) -> Result<ReportPage, AppError> {
    let rules = SchemeRule::all().map_err(AppError::internal)?;
    let mut reports = call.store()?.read(|reader| reader.all::<Report>())?;
    reports.sort_by_key(|report| std::cmp::Reverse((report.period.map(|period| (period.year(), period)), report.id)));
    let row = |report: Report| {
        let rule = rules.iter().find(|rule| rule.scheme == report.scheme);
        let days = rule.zip(report.period).and_then(|(rule, period)| rule.days(period)).map(|days| days.period);
        Ok::<_, AppError>(ReportRow { title: titled(&report, request.lang)?, number: report.printed_number(), days, report })
    };
    let kinds = ReportKindRule::all().map_err(AppError::internal)?;
    Ok(ReportPage { rows: reports.into_iter().map(row).collect::<Result<_, _>>()?, kinds })
}

/// One report.
pub(crate) fn get(call: Call<'_>, request: ReportGet) -> Result<ReportDetail, AppError> {
    let file = call.store()?.read(|reader| reader.file::<ReportFile>(request.id))?.ok_or_else(|| no_such_record(request.id))?;
    detail(call, file)
}

/// Keeps a report.
pub(crate) fn save(call: Call<'_>, request: ReportSave) -> Result<ReportDetail, AppError> {
    let ReportSave { loaded, wanted } = request;
    let drawn = loaded.as_ref().map(|file| &file.report);
    let mut findings = Findings::default();
    let kept = drawn.map(|report| (report.number, report.number_year)).unwrap_or_default();
    findings.check((wanted.report.number, wanted.report.number_year) == kept, "report.number", FindingCode::OutOfRegister);
    let numbered = drawn.filter(|report| report.number.is_some());
    findings.check(numbered.is_none_or(|report| report.symbol == wanted.report.symbol), "report.symbol", FindingCode::OutOfRegister);
    // A number belongs to the year it was drawn in: of another year it would stand on two papers.
    let year = |report: &Report| report.dated.year().map(|year| year.unsigned_abs());
    let is_of_its_year = |report: &&Report| report.dated == wanted.report.dated || year(&wanted.report) == report.number_year;
    findings.check(numbered.as_ref().is_none_or(is_of_its_year), "report.dated", FindingCode::OutOfRegister);
    if !findings.0.is_empty() {
        return Err(AppError::invalid(findings.0));
    }
    let title = title_of(&wanted.report)?;
    let file = saving::save(call, loaded, wanted, |_| title.clone())?;
    detail(call, file)
}

/// Draws the next number of the report's symbol and year, one series for all symbols that read the same, and dates the report unless it is dated.
pub(crate) fn number(call: Call<'_>, request: ReportGet) -> Result<ReportDetail, AppError> {
    let set = call.store()?.write::<_, AppError>(call.millis(), |writing| {
        let loaded = writing.reader().file::<ReportFile>(request.id)?.ok_or_else(|| no_such_record(request.id))?;
        let mut findings = Findings::default();
        findings.check(!loaded.report.symbol.is_empty(), "report.symbol", FindingCode::Required);
        findings.check(loaded.report.number.is_none(), "report.number", FindingCode::Duplicate);
        if !findings.0.is_empty() {
            return Err(AppError::invalid(findings.0));
        }
        let mut wanted = loaded.clone();
        let report = &mut wanted.report;
        if report.dated.is_unknown() {
            report.dated = PartialDate::Day(call.today());
        }
        let year = report.dated.year().unwrap_or_else(|| call.today().year());
        // A number and a symbol stand for one paper: symbols that read the same share their numbers.
        let of_year = format!("report/{year}/");
        let symbol = read_as(report.symbol.as_str());
        let is_same = |series: &str| series.strip_prefix(&of_year).is_some_and(|other| read_as(other) == symbol);
        report.number = Some(writing.draw_number_among(&format!("{of_year}{symbol}"), is_same)?);
        report.number_year = Some(year.unsigned_abs());
        let mut together = saving::Together::default();
        together.save(call, writing, "", Some(&loaded), &mut wanted)?;
        let set = together.whole()?;
        saving::apply(call, writing, call.command, &title_of(&wanted.report)?, &set)?;
        Ok(set)
    })?;
    call.tell(&set);
    get(call, request)
}

/// What the records of a report's period leave open.
pub(crate) fn check(call: Call<'_>, request: ReportCheck) -> Result<ReportChecks, AppError> {
    let Counted { material, figures, scope, .. } = Counted::of(call, request.report)?;
    checks(call, &material, &figures, &scope)
}

/// Draws a report.
pub(crate) fn draw(call: Call<'_>, request: ReportDraw) -> Result<DrawnPaper, AppError> {
    match request.file {
        ReportForm::Pdf => paper_of(call, request.report)?.drawn(PaperFile::Pdf),
        ReportForm::Docx => paper_of(call, request.report)?.drawn(PaperFile::Docx),
        ReportForm::Xlsx => sheets_of(call, request.report)?.drawn(),
    }
}

/// Draws a report and writes it to a file.
pub(crate) fn draw_to(call: Call<'_>, request: ReportDrawTo) -> Result<SavedPaper, AppError> {
    let place = call.place(&request.path)?;
    if place.extension().as_deref() == Some(SPREADSHEET) {
        return sheets_of(call, request.report)?.saved(&place);
    }
    let file = PaperFile::of_place(&place, paper_lang(request.report.lang).unwrap_or(PaperLang::Vi))?;
    paper_of(call, request.report)?.saved(file, &place)
}

fn paper_of(call: Call<'_>, report: Report) -> Result<Paper, AppError> {
    let counted = Counted::of(call, report)?;
    Paper::of(call, caunoi_briefing::compose_report(&counted.material, counted.tongue).map_err(AppError::internal)?, counted.tongue)
}

fn sheets_of(call: Call<'_>, report: Report) -> Result<Spreadsheet, AppError> {
    let counted = Counted::of(call, report)?;
    Spreadsheet::of(&caunoi_briefing::report_sheets(&counted.material, counted.tongue).map_err(AppError::internal)?)
}

fn detail(call: Call<'_>, file: ReportFile) -> Result<ReportDetail, AppError> {
    let Counted { material, figures, tongue, scope } = Counted::of(call, file.report.clone())?;
    let checks = checks(call, &material, &figures, &scope)?;
    let words = caunoi_briefing::report_words(&material, tongue).map_err(AppError::internal)?;
    let worded = |paragraphs: Vec<Vec<Piece>>| {
        let piece = |piece: Piece| {
            let value = piece.figure.and_then(|(figure, place)| figures.iter().find(|line| line.figure == figure)?.values.get(place));
            WordedPiece { text: piece.text, list: value.map(|value| value.list.clone()) }
        };
        paragraphs.into_iter().map(|pieces| pieces.into_iter().map(piece).collect()).collect()
    };
    let words = ReportTexts {
        results: worded(words.results),
        difficulties: worded(words.difficulties),
        plans: worded(words.plans),
        proposals: worded(words.proposals),
    };
    Ok(ReportDetail {
        title: title_of(&file.report)?,
        number: file.report.printed_number(),
        parts: file.report.kind.parts().into(),
        days: material.days,
        citation: material.rule.citation,
        basis: material.basis,
        figures,
        words,
        checks,
        file,
    })
}

/// What is to be answered and looked at before a report is printed.
fn checks(call: Call<'_>, material: &ReportMaterial, figures: &[FigureLine], scope: &FigureScope) -> Result<ReportChecks, AppError> {
    let kind = material.report.kind;
    let (unanswered, unanswered_total) = match material.days.stage {
        PeriodStage::Ahead => (Vec::new(), 0),
        _ => unanswered(call, material.days.counted, scope, material.report.lang)?,
    };
    // Of the period itself, and of the tables the report has; what no activity of the period contradicts is told of every kind.
    let of_kind = |figure: ReportFigure| kind.sections().contains(&figure.section()) || figure == ReportFigure::Undated;
    let lacks = |figure: ReportFigure| figure != ReportFigure::Unsettled && (figure.is_check() || figure.counts_the_uncounted());
    let lacking = figures.iter().filter(|line| of_kind(line.figure) && lacks(line.figure)).filter_map(|line| {
        let value = line.values.first()?;
        let count = value.value.filter(|count| *count > 0)?;
        Some(LackingFigure { figure: line.figure, count, list: value.list.clone() })
    });
    let kept = figures.iter().find(|line| line.figure == ReportFigure::AllHeld).and_then(|line| line.values.get(2));
    Ok(ReportChecks {
        unanswered,
        unanswered_total,
        lacking: if kind == ReportKind::AgreementPlan { Vec::new() } else { lacking.collect() },
        year_before_kept: kept.is_some_and(|value| value.kept),
    })
}

/// The activities begun on these days whose status is to be answered, the earliest first, and how many there are.
fn unanswered(call: Call<'_>, days: Days, scope: &FigureScope, lang: Lang) -> Result<(Vec<UnansweredActivity>, u32), AppError> {
    let today = call.today();
    call.store()?.read(|reader| {
        let namer = Namer::new(reader, lang, today);
        let mut found = Vec::new();
        let mut total = 0;
        for activity in open_activities(reader, days, scope)? {
            let is_said = !matches!(activity.status, ActivityStatus::Planned | ActivityStatus::Unknown);
            // A status nobody answered is counted by itself; what was said is only looked at as long as there is room to tell of it.
            if found.len() >= UNANSWERED_TOLD {
                total += u32::from(is_unanswered(&activity, today));
                continue;
            }
            if !is_said && !is_unanswered(&activity, today) && activity.last_day().is_none_or(|last| last > today) {
                continue;
            }
            let Some(file) = reader.file::<ActivityFile>(activity.id)? else { continue };
            let doubts = doubts(&file, beside(reader, activity.id)?, today);
            if !doubts.is_empty() {
                total += 1;
                let ends_on = activity.ends_on;
                found.push(UnansweredActivity { activity: brief(&namer, activity)?, ends_on, doubts });
            }
        }
        Ok((found, total))
    })
}

/// The paper of a report, and the activities of the days it counts.
pub(super) fn looked_at(call: Call<'_>, reader: Reader<'_>, report: Report) -> Result<(Paper, BTreeSet<Id>), AppError> {
    let Counted { material, tongue, scope, .. } = Counted::of(call, report)?;
    let activities = activities_between(reader, material.days.counted, &scope, &[])?;
    let paper = Paper::of(call, caunoi_briefing::compose_report(&material, tongue).map_err(AppError::internal)?, tongue)?;
    Ok((paper, activities.into_iter().map(|activity| activity.id).collect()))
}

/// The activities that surely or possibly began on these days and are not said to have been held, the earliest first.
fn open_activities(reader: Reader<'_>, days: Days, scope: &FigureScope) -> Result<Vec<Activity>, AppError> {
    let statuses: Vec<ActivityStatus> = ActivityStatus::ALL.iter().copied().filter(|status| *status != ActivityStatus::Held).collect();
    activities_between(reader, days, scope, &statuses)
}

/// The activities of these statuses, or of all where none is named, that surely or possibly began on these days, the earliest first.
fn activities_between(reader: Reader<'_>, days: Days, scope: &FigureScope, statuses: &[ActivityStatus]) -> Result<Vec<Activity>, AppError> {
    let agreements = scope.listed();
    let facets = ActivityFacets { statuses, press: scope.press, agreements: &agreements, ..ActivityFacets::default() };
    let mut activities = Vec::new();
    for dated in [DateReading::Surely, DateReading::Possibly] {
        let asked = facets.between(Some(days.from), Some(days.to), dated);
        let mut query = ListQuery { order: Order::Oldest, limit: PAGE, ..asked.into() };
        loop {
            let page = reader.list(&query)?;
            for hit in page.hits {
                activities.extend(reader.record::<Activity>(hit.id)?);
            }
            match page.next {
                Some(next) => query.after = Some(next),
                None => break,
            }
        }
    }
    activities.retain(|activity| !activity.starts_on.is_unknown());
    activities.sort_by_key(|activity| activity.starts_on.earliest());
    Ok(activities)
}

/// A report with everything counted.
struct Counted {
    material: ReportMaterial,
    figures: Vec<FigureLine>,
    tongue: PaperLang,
    /// What its sentences on all activities are narrowed to.
    scope: FigureScope,
}

impl Counted {
    fn of(call: Call<'_>, report: Report) -> Result<Counted, AppError> {
        let file = ReportFile { report };
        let findings = file.check(call.today()).0;
        let report = file.report;
        let (Some(period), Some(tongue), true) = (report.period, paper_lang(report.lang), findings.is_empty()) else {
            return Err(AppError::invalid(findings));
        };
        let (rule, days) = days_of(&report, period)?;
        let days = days.taken_on(report.taken_on(call.today()));
        let store = call.store()?;
        let office = office_of(&store)?;
        let Listed { lists, agreements } = lists(call, &report, &days)?;
        let scope = FigureScope { press: report.kind.is_of_press(), agreements };
        let figures = store.read(|reader| figures(reader, &days, &scope, call.today()))?;
        let values = |line: &FigureLine| FigureValues {
            figure: line.figure,
            values: [0, 1, 2].map(|place| line.values.get(place).and_then(|value| value.value)),
            kept: [0, 1, 2].map(|place| line.values.get(place).is_some_and(|value| value.kept)),
        };
        let counted = figures.iter().map(values).collect();
        let kinds = ReportKindRule::all().map_err(AppError::internal)?;
        let basis = kinds.into_iter().find(|rule| rule.kind == report.kind).map(|rule| rule.basis).unwrap_or_default();
        let printed_at = call.office_time();
        let material = ReportMaterial { office, report, period, days, rule, basis, figures: counted, lists, printed_at };
        Ok(Counted { material, figures, tongue, scope })
    }
}

/// The days of a report's period, and the rule they follow from.
fn days_of(report: &Report, period: ReportPeriod) -> Result<(SchemeRule, ReportDays), AppError> {
    let rules = SchemeRule::all().map_err(AppError::internal)?;
    let rule = rules.into_iter().find(|rule| rule.scheme == report.scheme).ok_or_else(|| AppError::internal("no rule of the scheme"))?;
    let days = rule.days(period).ok_or_else(|| AppError::internal("a period beyond the calendar"))?;
    Ok((rule, days))
}

/// The language of a paper; `None` for one that papers are not printed in.
fn paper_lang(lang: Lang) -> Option<PaperLang> {
    match lang {
        Lang::Vi => Some(PaperLang::Vi),
        Lang::Lo => Some(PaperLang::Lo),
        Lang::En => Some(PaperLang::En),
        _ => None,
    }
}

/// What a report is called, in its own language.
pub(crate) fn title_of(report: &Report) -> Result<String, AppError> {
    titled(report, report.lang)
}

fn titled(report: &Report, lang: Lang) -> Result<String, AppError> {
    let Some(period) = report.period else { return Ok(String::new()) };
    caunoi_briefing::report_title(report.kind, period, paper_lang(lang).unwrap_or(PaperLang::Vi)).map_err(AppError::internal)
}
