//! What the figures say in words.

use super::{ReportMaterial, Value, lists};
use crate::labels::{DateForm, Labels};
use caunoi_domain::report::PeriodStage;
use caunoi_domain::{ReportFigure, ReportKind, ReportPart};

/// The words that follow from the figures; of each text its paragraphs, of each paragraph its
/// pieces.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReportWords {
    /// What was done.
    pub results: Vec<Vec<Piece>>,
    /// What did not go as planned.
    pub difficulties: Vec<Vec<Piece>>,
    /// What is to be done in the next period.
    pub plans: Vec<Vec<Piece>>,
    /// What is proposed.
    pub proposals: Vec<Vec<Piece>>,
}

impl ReportWords {
    /// The words of one text.
    pub fn of(&self, part: ReportPart) -> &[Vec<Piece>] {
        match part {
            ReportPart::Results => &self.results,
            ReportPart::Difficulties => &self.difficulties,
            ReportPart::Plans => &self.plans,
            ReportPart::Proposals => &self.proposals,
        }
    }
}

/// Words, or a number with the figure it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The words, or the number as it is printed.
    pub text: String,
    /// The figure and which of its values it is: 0 the period's, 1 from the year's beginning, 2 of
    /// the year before.
    pub figure: Option<(ReportFigure, usize)>,
}

/// Stands around the place of a number while its sentence is worded; no label has it.
const MARK: char = '\u{e000}';

pub(super) fn of(labels: &Labels, material: &ReportMaterial) -> ReportWords {
    use ReportFigure as F;
    let teller = Teller { labels, material };
    let now = |figure| (figure, 0);
    let until = if material.days.stage == PeriodStage::UnderWay {
        labels.as_at(&labels.day(material.days.counted.to, DateForm::Text))
    } else {
        labels.until_period_end()
    };
    let agreements = teller.tell(
        [now(F::AgreementsSigned), now(F::AgreementsInEffect), now(F::AgreementsExpiring)],
        |[signed, valid, ending]| labels.said_agreements(signed, until, valid, ending),
    );
    let kind = material.report.kind;
    let of = match kind {
        _ if kind.is_of_press() => "press",
        _ if kind.is_of_agreements() => "agreements",
        _ => "all",
    };
    let stage = match material.days.stage {
        PeriodStage::Ended => "ended",
        PeriodStage::UnderWay => "under_way",
        PeriodStage::Ahead => "ahead",
    };
    let results: Vec<Option<Vec<Piece>>> = match material.report.kind {
        ReportKind::Periodic => vec![
            teller.tell(
                [now(F::AllHeld), (F::AllHeld, 1), (F::AllHeld, 2)],
                |[all, year, before]| match material.value(F::AllHeld, 2) {
                    Value::NotKept => labels.said_all_uncompared(all, year, before),
                    _ => labels.said_all(all, year, before),
                },
            ),
            agreements,
            teller.tell([now(F::DelegationsOut), now(F::PeopleOut)], |[count, people]| {
                labels.said_out(count, people)
            }),
            teller.tell([now(F::DelegationsIn), now(F::PeopleIn)], |[count, people]| {
                labels.said_in(count, people)
            }),
            teller.tell([now(F::ReportersOut), now(F::ReportersIn)], |[out, into]| {
                labels.said_reporters(out, into)
            }),
            teller.tell(
                [now(F::Courses), now(F::Seminars), now(F::Attendances)],
                |[courses, seminars, people]| labels.said_teaching(courses, seminars, people),
            ),
            teller.tell([now(F::Events), now(F::Visitors)], |[count, people]| {
                labels.said_events(count, people)
            }),
            teller.tell([now(F::Products)], |[count]| labels.said_products(count)),
            teller.tell([now(F::OtherHeld)], |[count]| labels.said_others(count)),
        ],
        ReportKind::AgreementImplementation => {
            let listed = (!material.lists.agreements.is_empty())
                .then(|| vec![Piece { text: labels.said_listed(), figure: None }]);
            vec![agreements, listed]
        }
        ReportKind::AgreementPlan => Vec::new(),
        ReportKind::ExternalPress => vec![
            teller.tell([now(F::ReportersOut), now(F::ReporterPeopleOut)], |[count, people]| {
                labels.said_reporters_out(count, people)
            }),
            teller.tell([now(F::ReportersIn), now(F::ReporterPeopleIn)], |[count, people]| {
                labels.said_reporters_in(count, people)
            }),
            teller.tell([now(F::PressConferences)], |[count]| labels.said_press_conferences(count)),
        ],
    };
    let missed = material
        .lists
        .agreements
        .iter()
        .flat_map(|listed| listed.periodic.iter().map(move |commitment| (listed, commitment)));
    let missed =
        missed.filter_map(|(listed, commitment)| lists::missed(labels, listed, commitment));
    let missed = missed.map(|said| Some(vec![Piece { text: said, figure: None }]));
    let difficulties = [
        teller.tell([now(F::Cancelled)], |[count]| labels.said_cancelled(count, of)),
        teller.tell([now(F::Postponed)], |[count]| labels.said_postponed(count, of)),
    ];
    let difficulties: Vec<Option<Vec<Piece>>> = difficulties.into_iter().chain(missed).collect();
    let plans = match material.report.kind {
        ReportKind::AgreementPlan if material.lists.activities.is_empty() => None,
        ReportKind::AgreementPlan => Some(vec![Piece { text: labels.said_plan(), figure: None }]),
        _ => teller.tell([now(F::PlannedNext)], |[count]| labels.said_planned(count, of, stage)),
    };
    let proposals = [
        teller.tell([now(F::AgreementsToExtend)], |[count]| labels.said_extend(count)),
        teller.tell([now(F::AgreementsToSucceed)], |[count]| labels.said_succeed(count)),
    ];
    let proposals: Vec<Option<Vec<Piece>>> = match material.report.kind {
        ReportKind::Periodic | ReportKind::AgreementImplementation => proposals.into(),
        ReportKind::AgreementPlan if !material.lists.activities.is_empty() => {
            vec![Some(vec![Piece { text: labels.said_means(), figure: None }])]
        }
        ReportKind::AgreementPlan | ReportKind::ExternalPress => Vec::new(),
    };
    let is_plan = material.report.kind == ReportKind::AgreementPlan;
    ReportWords {
        results: told(results, labels.said_no_results()),
        difficulties: told(difficulties, labels.said_no_difficulties()),
        plans: told(
            [plans],
            if is_plan { labels.said_no_planned() } else { labels.said_no_plans() },
        ),
        proposals: told(
            proposals,
            if is_plan { labels.said_no_means() } else { labels.said_no_proposals() },
        ),
    }
}

/// The sentences there are; where there is none, the words for that.
fn told(sentences: impl IntoIterator<Item = Option<Vec<Piece>>>, none: String) -> Vec<Vec<Piece>> {
    let told: Vec<Vec<Piece>> = sentences.into_iter().flatten().collect();
    if told.is_empty() { vec![vec![Piece { text: none, figure: None }]] } else { told }
}

struct Teller<'a> {
    labels: &'a Labels,
    material: &'a ReportMaterial,
}

impl Teller<'_> {
    /// A sentence with these numbers in it, in pieces; `None` where none of them tells anything. A
    /// sum that leaves out what nobody counted says so.
    fn tell<const N: usize>(
        &self,
        figures: [(ReportFigure, usize); N],
        word: impl FnOnce([String; N]) -> String,
    ) -> Option<Vec<Piece>> {
        let value = |(figure, window): (ReportFigure, usize)| self.material.value(figure, window);
        if !figures.iter().any(|figure| value(*figure).is_something()) {
            return None;
        }
        let mut place = 0;
        let sentence = word(figures.map(|_| {
            place += 1;
            format!("{MARK}{}{MARK}", place - 1)
        }));
        let mut pieces = Vec::new();
        for (i, part) in sentence.split(MARK).enumerate().filter(|(_, part)| !part.is_empty()) {
            // Every second part stood between two marks.
            let figure = if i % 2 == 1 {
                part.parse::<usize>().ok().and_then(|place| figures.get(place).copied())
            } else {
                None
            };
            let Some(figure) = figure else {
                pieces.push(Piece { text: part.to_owned(), figure: None });
                continue;
            };
            pieces.push(Piece { text: value(figure).said(self.labels), figure: Some(figure) });
            pieces.extend(self.left_out(figure));
        }
        Some(pieces)
    }

    /// What a sum of people leaves out: the activities whose people nobody counted.
    fn left_out(&self, (figure, window): (ReportFigure, usize)) -> Option<Piece> {
        let uncounted = figure.uncounted()?;
        let (Value::Counted(_), Value::Counted(count @ 1..)) =
            (self.material.value(figure, window), self.material.value(uncounted, window))
        else {
            return None;
        };
        let what = match figure {
            ReportFigure::Attendances => self.labels.partial_teaching(),
            ReportFigure::Visitors => self.labels.partial_events(),
            _ => self.labels.partial_delegations(),
        };
        Some(Piece {
            text: self.labels.partial_sum(self.labels.number(count), what),
            figure: Some((uncounted, window)),
        })
    }
}
