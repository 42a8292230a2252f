//! Reports of the office: kept with the texts somebody wrote, counted anew whenever they are opened
//! or printed, numbered from a register.

use crate::app::Call;
use crate::error::{AppError, no_such_record};
use crate::papers::paper::Paper;
use crate::papers::report::{Counted, open_activities};
use crate::papers::spreadsheet::{SPREADSHEET, Spreadsheet};
use crate::picks::PickedPath;
use crate::questions::briefs::brief;
use crate::questions::figures::FigureScope;
use crate::questions::report_titles::{printed_lang, title_of, titled};
use crate::questions::status::beside;
use crate::snapshot::Snapshot;
use crate::wire::briefs::ActivityBrief;
use crate::wire::figures::{FigureLine, FigureList};
use crate::wire::papers::{DrawnPaper, PaperFile, ReportForm, SavedPaper};
use crate::wire::{request, response};
use crate::writing::saving;
use caunoi_briefing::Piece;
use caunoi_document::Lang as PaperLang;
use caunoi_domain::activity::status::{doubts, is_unanswered};
use caunoi_domain::finding::{FindingCode, Findings};
use caunoi_domain::report::{Days, PeriodStage, Report, ReportDays, ReportKindRule, SchemeRule};
use caunoi_domain::text::read_as;
use caunoi_domain::{
    ActivityFile, ActivityStatus, Id, Lang, PartialDate, ReportFigure, ReportFile, ReportKind,
    ReportPart, StatusDoubt, Worded,
};
use chrono::Datelike;

/// So many activities to be answered are told one by one.
const UNANSWERED_TOLD: usize = 200;

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
        /// What is to be answered and looked at before the report is printed. None of it stands in
        /// the paper.
        checks: ReportChecks,
    }

    /// What the records of a period leave open.
    ReportChecks {
        /// Activities of which nobody said whether they took place, or whose records contradict
        /// what was said, the earliest first.
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

    /// Words that follow from the figures; of each text its paragraphs, of each paragraph its
    /// pieces.
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
    let mut reports = call.read(|snapshot| Ok(snapshot.reader.all::<Report>()?))?;
    reports.sort_by_key(|report| {
        std::cmp::Reverse((report.period.map(|period| (period.year(), period)), report.id))
    });
    let row = |report: Report| {
        let rule = rules.iter().find(|rule| rule.scheme == report.scheme);
        let days = rule
            .zip(report.period)
            .and_then(|(rule, period)| rule.days(period))
            .map(|days| days.period);
        Ok::<_, AppError>(ReportRow {
            title: titled(&report, request.lang)?,
            number: report.printed_number(),
            days,
            report,
        })
    };
    let kinds = ReportKindRule::all().map_err(AppError::internal)?;
    Ok(ReportPage { rows: reports.into_iter().map(row).collect::<Result<_, _>>()?, kinds })
}

/// One report.
pub(crate) fn get(call: Call<'_>, request: ReportGet) -> Result<ReportDetail, AppError> {
    call.read(|snapshot| {
        detail(
            snapshot,
            snapshot
                .reader
                .file::<ReportFile>(request.id)?
                .ok_or_else(|| no_such_record(request.id))?,
        )
    })
}

/// Keeps a report.
pub(crate) fn save(call: Call<'_>, request: ReportSave) -> Result<ReportDetail, AppError> {
    let ReportSave { loaded, wanted } = request;
    let drawn = loaded.as_ref().map(|file| &file.report);
    let mut findings = Findings::default();
    let kept = drawn.map(|report| (report.number, report.number_year)).unwrap_or_default();
    findings.check(
        (wanted.report.number, wanted.report.number_year) == kept,
        "report.number",
        FindingCode::OutOfRegister,
    );
    let numbered = drawn.filter(|report| report.number.is_some());
    findings.check(
        numbered.is_none_or(|report| report.symbol == wanted.report.symbol),
        "report.symbol",
        FindingCode::OutOfRegister,
    );
    // A number belongs to the year it was drawn in: of another year it would stand on two papers.
    let year = |report: &Report| report.dated.year().map(|year| year.unsigned_abs());
    let is_of_its_year = |report: &&Report| {
        report.dated == wanted.report.dated || year(&wanted.report) == report.number_year
    };
    findings.check(
        numbered.as_ref().is_none_or(is_of_its_year),
        "report.dated",
        FindingCode::OutOfRegister,
    );
    if !findings.0.is_empty() {
        return Err(AppError::invalid(findings.0));
    }
    let title = title_of(&wanted.report)?;
    let file = saving::save(call, loaded, wanted, |_| title.clone())?;
    call.read(|snapshot| detail(snapshot, file))
}

/// Draws the next number of the report's symbol and year, one series for all symbols that read the
/// same, and dates the report unless it is dated.
pub(crate) fn number(call: Call<'_>, request: ReportGet) -> Result<ReportDetail, AppError> {
    let set = call.store()?.write::<_, AppError>(call.millis(), |writing| {
        let loaded = writing
            .reader()
            .file::<ReportFile>(request.id)?
            .ok_or_else(|| no_such_record(request.id))?;
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
        // A number and a symbol stand for one paper: symbols that read the same share their
        // numbers.
        let of_year = format!("report/{year}/");
        let symbol = read_as(report.symbol.as_str());
        let is_same = |series: &str| {
            series.strip_prefix(&of_year).is_some_and(|other| read_as(other) == symbol)
        };
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
    call.read(|snapshot| checks(snapshot, &Counted::of(snapshot, request.report)?))
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
    let file =
        PaperFile::of_place(&place, printed_lang(request.report.lang).unwrap_or(PaperLang::Vi))?;
    paper_of(call, request.report)?.saved(file, &place)
}

fn paper_of(call: Call<'_>, report: Report) -> Result<Paper, AppError> {
    let counted = call.read(|snapshot| Counted::of(snapshot, report))?;
    Paper::of(
        call,
        caunoi_briefing::compose_report(&counted.material, counted.tongue)
            .map_err(AppError::internal)?,
        counted.tongue,
    )
}

fn sheets_of(call: Call<'_>, report: Report) -> Result<Spreadsheet, AppError> {
    let counted = call.read(|snapshot| Counted::of(snapshot, report))?;
    Spreadsheet::of(
        &caunoi_briefing::report_sheets(&counted.material, counted.tongue)
            .map_err(AppError::internal)?,
    )
}

fn detail(snapshot: Snapshot<'_>, file: ReportFile) -> Result<ReportDetail, AppError> {
    let counted = Counted::of(snapshot, file.report.clone())?;
    let checks = checks(snapshot, &counted)?;
    let Counted { material, figures, tongue, .. } = counted;
    let words = caunoi_briefing::report_words(&material, tongue).map_err(AppError::internal)?;
    let worded = |paragraphs: Vec<Vec<Piece>>| {
        let piece = |piece: Piece| {
            let value = piece.figure.and_then(|(figure, place)| {
                figures.iter().find(|line| line.figure == figure)?.values.get(place)
            });
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
fn checks(snapshot: Snapshot<'_>, counted: &Counted) -> Result<ReportChecks, AppError> {
    let Counted { material, figures, scope, .. } = counted;
    let kind = material.report.kind;
    let (unanswered, unanswered_total) = match material.days.stage {
        PeriodStage::Ahead => (Vec::new(), 0),
        _ => unanswered(snapshot, material.days.counted, scope, material.report.lang)?,
    };
    // Of the period itself, and of the tables the report has; what no activity of the period
    // contradicts is told of every kind.
    let of_kind = |figure: ReportFigure| {
        kind.sections().contains(&figure.section()) || figure == ReportFigure::Undated
    };
    let lacks = |figure: ReportFigure| {
        figure != ReportFigure::Unsettled && (figure.is_check() || figure.counts_the_uncounted())
    };
    let lacking = figures
        .iter()
        .filter(|line| of_kind(line.figure) && lacks(line.figure))
        .filter_map(|line| {
            let value = line.values.first()?;
            let count = value.value.filter(|count| *count > 0)?;
            Some(LackingFigure { figure: line.figure, count, list: value.list.clone() })
        });
    let kept = figures
        .iter()
        .find(|line| line.figure == ReportFigure::AllHeld)
        .and_then(|line| line.values.get(2));
    Ok(ReportChecks {
        unanswered,
        unanswered_total,
        lacking: if kind == ReportKind::AgreementPlan { Vec::new() } else { lacking.collect() },
        year_before_kept: kept.is_some_and(|value| value.kept),
    })
}

/// The activities begun on these days whose status is to be answered, the earliest first, and how
/// many there are.
fn unanswered(
    snapshot: Snapshot<'_>,
    days: Days,
    scope: &FigureScope,
    lang: Lang,
) -> Result<(Vec<UnansweredActivity>, u32), AppError> {
    let (reader, today) = (snapshot.reader, snapshot.today());
    let namer = snapshot.namer(lang);
    let mut found = Vec::new();
    let mut total = 0;
    for activity in open_activities(reader, days, scope)? {
        let is_said = !matches!(activity.status, ActivityStatus::Planned | ActivityStatus::Unknown);
        // A status nobody answered is counted by itself; what was said is only looked at as long as
        // there is room to tell of it.
        if found.len() >= UNANSWERED_TOLD {
            total += u32::from(is_unanswered(&activity, today));
            continue;
        }
        if !is_said
            && !is_unanswered(&activity, today)
            && activity.last_day().is_none_or(|last| last > today)
        {
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
}
