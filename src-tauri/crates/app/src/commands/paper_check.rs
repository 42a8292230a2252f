//! What should be looked at before papers of an activity are printed: the same points that packs
//! tell, each leading to its record and to the place in it.

use crate::app::Call;
use crate::error::AppError;
use crate::papers::activity::material;
use crate::papers::checks::{Looked, Point, certificate_register, contradictions};
use crate::papers::pack_material::roots;
use crate::papers::paper::Paper;
use crate::papers::report;
use crate::questions::activities;
use crate::questions::certificates::of_one_course;
use crate::wire::checks::PaperChecks;
use crate::wire::papers::{PackLang, PaperKind, RegisterOf};
use crate::wire::request;
use caunoi_briefing::{PackFinding, certificate_findings, date_contradictions, draw_checked};
use caunoi_domain::{Id, Lang, Report, Table};

/// What is about to be printed.
#[derive(Clone, Debug, serde::Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(
    tag = "of",
    rename_all = "snake_case",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
pub enum PaperChecked {
    /// Papers an activity is worked with
    Papers {
        /// The activity.
        activity: Id,
        /// Which papers; all that activities of its kind have unless given.
        #[serde(default)]
        kinds: Vec<PaperKind>,
        /// Of which session a sign-in sheet is; of all unless given.
        #[serde(default)]
        session: Option<Id>,
        /// Their language.
        #[serde(default)]
        lang: PackLang,
    },
    /// A register, as the list asked for
    Register {
        /// What it holds.
        register: Box<RegisterOf>,
        /// Its language.
        #[serde(default)]
        lang: PackLang,
    },
    /// A report, as it is written at this moment
    Report {
        /// The report.
        report: Box<Report>,
    },
    /// Certificates of one course
    Certificates {
        /// Which.
        certificates: Vec<Id>,
    },
}

request! {
    /// Papers to be looked at before they are printed.
    PaperCheck {
        /// Which.
        paper: PaperChecked,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }
}

/// What should be looked at before papers are printed; nothing is written and no print is counted.
pub(crate) fn check(call: Call<'_>, request: PaperCheck) -> Result<PaperChecks, AppError> {
    call.read(|snapshot| match request.paper {
        PaperChecked::Papers { activity, kinds, session, lang } => {
            let material = material(snapshot, activity)?;
            let tongue = lang.of_paper();
            let own = (Table::Activity, activity);
            let roots = roots(&material);
            let at_root = |finding: PackFinding| Point {
                root: roots.get(&finding.record).copied().unwrap_or(own),
                finding,
            };
            let mut looked = Looked::default();
            looked
                .points
                .extend(contradictions(snapshot, &material, tongue)?.into_iter().map(at_root));
            let kinds = match material.activities.first() {
                Some(file) if kinds.is_empty() => {
                    PaperKind::of_activity(file.activity.kind).to_vec()
                }
                _ => kinds,
            };
            if kinds.iter().any(|kind| kind.reports_results()) {
                let mut findings = caunoi_briefing::report_findings(&material, tongue)
                    .map_err(AppError::internal)?;
                findings.extend(
                    certificate_findings(&material, &material.certificates, tongue)
                        .map_err(AppError::internal)?,
                );
                looked.points.extend(findings.into_iter().map(at_root));
            }
            for kind in kinds {
                let (document, findings) =
                    draw_checked(&material, kind.in_briefing(session), tongue)
                        .map_err(AppError::internal)?;
                looked
                    .add(&Paper::of(call, document, tongue)?, findings.into_iter().map(at_root))?;
            }
            looked.told(snapshot, own, request.lang)
        }
        PaperChecked::Register { register, lang } => match *register {
            RegisterOf::Certificates { list } => {
                certificate_register(snapshot, &list, lang.of_paper())
            }
            RegisterOf::Activities { list } => {
                let rows = activities::every(snapshot, list)?;
                let listed = rows.iter().map(|row| row.activity.id).collect();
                let mut looked = Looked::default();
                looked.add_activities(snapshot, &listed, lang.of_paper())?;
                looked.told(snapshot, (Table::Office, snapshot.office()?.id), request.lang)
            }
            // What an agreement says of itself stands on its page; the register has no more to
            // contradict.
            RegisterOf::Agreements { .. } => Looked::default().told(
                snapshot,
                (Table::Office, snapshot.office()?.id),
                request.lang,
            ),
        },
        PaperChecked::Report { report } => {
            let own = (Table::Report, report.id);
            let (paper, told_of) = report::looked_at(call, snapshot, *report)?;
            let mut looked = Looked::default();
            looked.add(&paper, [])?;
            looked.add_activities(snapshot, &told_of, paper.tongue)?;
            looked.told(snapshot, own, request.lang)
        }
        PaperChecked::Certificates { certificates } => {
            let (course, certificates) = of_one_course(snapshot.reader, &certificates)?;
            let material = material(snapshot, course)?;
            let tongue = caunoi_document::Lang::Vi;
            let mut findings = certificate_findings(&material, &certificates, tongue)
                .map_err(AppError::internal)?;
            findings.extend(date_contradictions(&material, tongue).map_err(AppError::internal)?);
            let own = (Table::Activity, course);
            let points = findings.into_iter().map(|finding| Point { root: own, finding }).collect();
            let mut looked = Looked { points, ..Looked::default() };
            let document = caunoi_briefing::certificates(&material, &certificates)
                .map_err(AppError::internal)?;
            // Certificates are under no rule of form for official papers.
            looked.unprinted = Paper::of(call, document, tongue)?.unprinted;
            looked.told(snapshot, own, request.lang)
        }
    })
}
