//! A report counted anew, and what it is drawn from.

use crate::app::Call;
use crate::error::AppError;
use crate::papers::paper::Paper;
use crate::papers::report_lists::{Listed, lists};
use crate::questions::activities::ActivityFacets;
use crate::questions::figures::{FigureScope, figures};
use crate::questions::pages::every_hit;
use crate::questions::report_titles::printed_lang;
use crate::snapshot::Snapshot;
use crate::wire::figures::FigureLine;
use caunoi_briefing::{FigureValues, ReportMaterial};
use caunoi_document::Lang as PaperLang;
use caunoi_domain::report::{Days, Report, ReportDays, ReportKindRule, SchemeRule};
use caunoi_domain::{Activity, ActivityStatus, Check, DateReading, Id, ReportFile, ReportPeriod};
use caunoi_store::{ListQuery, Order, Reader};
use std::collections::BTreeSet;

/// A report with everything counted.
pub(crate) struct Counted {
    pub(crate) material: ReportMaterial,
    pub(crate) figures: Vec<FigureLine>,
    pub(crate) tongue: PaperLang,
    /// What its sentences on all activities are narrowed to.
    pub(crate) scope: FigureScope,
}

impl Counted {
    /// Counts what a report tells of.
    pub(crate) fn of(snapshot: Snapshot<'_>, report: Report) -> Result<Counted, AppError> {
        let file = ReportFile { report };
        let findings = file.check(snapshot.today()).0;
        let report = file.report;
        let (Some(period), Some(tongue), true) =
            (report.period, printed_lang(report.lang), findings.is_empty())
        else {
            return Err(AppError::invalid(findings));
        };
        let (rule, days) = days_of(&report, period)?;
        let days = days.taken_on(report.taken_on(snapshot.today()));
        let office = snapshot.office()?;
        let Listed { lists, agreements } = lists(snapshot, &report, &days)?;
        let scope = FigureScope { press: report.kind.is_of_press(), agreements };
        let figures = figures(snapshot.reader, &days, &scope, snapshot.today())?;
        let values = |line: &FigureLine| FigureValues {
            figure: line.figure,
            values: [0, 1, 2].map(|place| line.values.get(place).and_then(|value| value.value)),
            kept: [0, 1, 2].map(|place| line.values.get(place).is_some_and(|value| value.kept)),
        };
        let counted = figures.iter().map(values).collect();
        let kinds = ReportKindRule::all().map_err(AppError::internal)?;
        let basis = kinds
            .into_iter()
            .find(|rule| rule.kind == report.kind)
            .map(|rule| rule.basis)
            .unwrap_or_default();
        let printed_at = snapshot.now;
        let material = ReportMaterial {
            office,
            report,
            period,
            days,
            rule,
            basis,
            figures: counted,
            lists,
            printed_at,
        };
        Ok(Counted { material, figures, tongue, scope })
    }
}

/// The days of a report's period, and the rule they follow from.
fn days_of(report: &Report, period: ReportPeriod) -> Result<(SchemeRule, ReportDays), AppError> {
    let rules = SchemeRule::all().map_err(AppError::internal)?;
    let rule = rules
        .into_iter()
        .find(|rule| rule.scheme == report.scheme)
        .ok_or_else(|| AppError::internal("no rule of the scheme"))?;
    let days =
        rule.days(period).ok_or_else(|| AppError::internal("a period beyond the calendar"))?;
    Ok((rule, days))
}

/// The paper of a report, and the activities of the days it counts.
pub(crate) fn looked_at(
    call: Call<'_>,
    snapshot: Snapshot<'_>,
    report: Report,
) -> Result<(Paper, BTreeSet<Id>), AppError> {
    let Counted { material, tongue, scope, .. } = Counted::of(snapshot, report)?;
    let activities = activities_between(snapshot.reader, material.days.counted, &scope, &[])?;
    let paper = Paper::of(
        call,
        caunoi_briefing::compose_report(&material, tongue).map_err(AppError::internal)?,
        tongue,
    )?;
    Ok((paper, activities.into_iter().map(|activity| activity.id).collect()))
}

/// The activities that surely or possibly began on these days and are not said to have been held,
/// the earliest first.
pub(crate) fn open_activities(
    reader: Reader<'_>,
    days: Days,
    scope: &FigureScope,
) -> Result<Vec<Activity>, AppError> {
    let statuses: Vec<ActivityStatus> = ActivityStatus::ALL
        .iter()
        .copied()
        .filter(|status| *status != ActivityStatus::Held)
        .collect();
    activities_between(reader, days, scope, &statuses)
}

/// The activities of these statuses, or of all where none is named, that surely or possibly began
/// on these days, the earliest first.
fn activities_between(
    reader: Reader<'_>,
    days: Days,
    scope: &FigureScope,
    statuses: &[ActivityStatus],
) -> Result<Vec<Activity>, AppError> {
    let agreements = scope.listed();
    let facets = ActivityFacets {
        statuses,
        press: scope.press,
        agreements: &agreements,
        ..ActivityFacets::default()
    };
    let mut activities = Vec::new();
    for dated in [DateReading::Surely, DateReading::Possibly] {
        let asked = facets.between(Some(days.from), Some(days.to), dated);
        let query = ListQuery { order: Order::Oldest, ..asked.into() };
        for id in every_hit(reader, &query)? {
            activities.extend(reader.record::<Activity>(id)?);
        }
    }
    activities.retain(|activity| !activity.starts_on.is_unknown());
    activities.sort_by_key(|activity| activity.starts_on.earliest());
    Ok(activities)
}
