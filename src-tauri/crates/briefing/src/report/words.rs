//! What the figures say in words.

use super::ReportMaterial;
use crate::labels::Labels;
use caunoi_domain::{ReportFigure, ReportKind, ReportPart};

/// The words that follow from the figures; of each text its paragraphs, of each paragraph its pieces.
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
    /// The figure and which of its values it is: 0 the period's, 1 from the year's beginning, 2 of the year before.
    pub figure: Option<(ReportFigure, usize)>,
}

/// Stands around the place of a number while its sentence is worded; no label has it.
const MARK: char = '\u{e000}';

pub(super) fn of(labels: &Labels, material: &ReportMaterial) -> ReportWords {
    use ReportFigure as F;
    let teller = Teller { labels, material };
    let now = |figure| (figure, 0);
    let agreements = teller
        .tell([now(F::AgreementsSigned), now(F::AgreementsInEffect), now(F::AgreementsExpiring)], |[signed, valid, ending]| {
            labels.said_agreements(signed, valid, ending)
        });
    let results: Vec<Option<Vec<Piece>>> = match material.report.kind {
        ReportKind::Periodic => vec![
            teller.tell([now(F::AllHeld), (F::AllHeld, 1), (F::AllHeld, 2)], |[all, year, before]| labels.said_all(all, year, before)),
            agreements,
            teller.tell([now(F::DelegationsOut), now(F::PeopleOut)], |[count, people]| labels.said_out(count, people)),
            teller.tell([now(F::DelegationsIn), now(F::PeopleIn)], |[count, people]| labels.said_in(count, people)),
            teller.tell([now(F::ReportersOut), now(F::ReportersIn)], |[out, into]| labels.said_reporters(out, into)),
            teller.tell([now(F::Courses), now(F::Seminars), now(F::Attendances)], |[courses, seminars, people]| {
                labels.said_teaching(courses, seminars, people)
            }),
            teller.tell([now(F::Events), now(F::Visitors)], |[count, people]| labels.said_events(count, people)),
            teller.tell([now(F::Products)], |[count]| labels.said_products(count)),
            teller.tell([now(F::OtherHeld)], |[count]| labels.said_others(count)),
        ],
        ReportKind::AgreementImplementation => {
            let listed = (!material.lists.agreements.is_empty()).then(|| vec![Piece { text: labels.said_listed(), figure: None }]);
            vec![agreements, listed]
        }
        ReportKind::AgreementPlan => Vec::new(),
        ReportKind::ExternalPress => vec![
            teller.tell([now(F::ReportersOut), now(F::ReporterPeopleOut)], |[count, people]| labels.said_reporters_out(count, people)),
            teller.tell([now(F::ReportersIn), now(F::ReporterPeopleIn)], |[count, people]| labels.said_reporters_in(count, people)),
            teller.tell([now(F::PressConferences)], |[count]| labels.said_press_conferences(count)),
            teller.tell([now(F::UnsortedDelegations)], |[count]| labels.said_unsorted(count)),
        ],
    };
    let difficulties = [
        teller.tell([now(F::Cancelled)], |[count]| labels.said_cancelled(count)),
        teller.tell([now(F::Unsettled)], |[count]| labels.said_unsettled(count)),
        teller.tell([now(F::Undated)], |[count]| labels.said_undated(count)),
    ];
    let plans = match material.report.kind {
        ReportKind::AgreementPlan if material.lists.activities.is_empty() => None,
        ReportKind::AgreementPlan => Some(vec![Piece { text: labels.said_plan(), figure: None }]),
        _ => teller.tell([now(F::PlannedNext)], |[count]| labels.said_planned(count)),
    };
    let proposals = [
        teller.tell([now(F::AgreementsExpiring)], |[count]| labels.said_extend(count)),
        teller.tell([now(F::AgreementsToSucceed)], |[count]| labels.said_succeed(count)),
        teller.tell([now(F::AgreementsUnclear)], |[count]| labels.said_clarify(count)),
    ];
    let proposals: Vec<Option<Vec<Piece>>> = match material.report.kind {
        ReportKind::Periodic | ReportKind::AgreementImplementation => proposals.into(),
        ReportKind::AgreementPlan | ReportKind::ExternalPress => Vec::new(),
    };
    let is_plan = material.report.kind == ReportKind::AgreementPlan;
    ReportWords {
        results: told(results, labels.said_no_results()),
        difficulties: told(difficulties, labels.said_no_difficulties()),
        plans: told([plans], if is_plan { labels.said_no_planned() } else { labels.said_no_plans() }),
        proposals: told(proposals, if is_plan { labels.said_no_means() } else { labels.said_no_proposals() }),
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
    /// A sentence with these numbers in it, in pieces; `None` where all of them are zero.
    fn tell<const N: usize>(&self, figures: [(ReportFigure, usize); N], word: impl FnOnce([String; N]) -> String) -> Option<Vec<Piece>> {
        let value = |(figure, window): (ReportFigure, usize)| self.material.values(figure)[window];
        if figures.iter().all(|figure| value(*figure) == Some(0)) {
            return None;
        }
        let mut place = 0;
        let sentence = word(figures.map(|_| {
            place += 1;
            format!("{MARK}{}{MARK}", place - 1)
        }));
        let pieces = sentence.split(MARK).enumerate().filter(|(_, part)| !part.is_empty()).map(|(i, part)| {
            // Every second part stood between two marks.
            let figure = if i % 2 == 1 { part.parse::<usize>().ok().and_then(|place| figures.get(place).copied()) } else { None };
            match figure {
                Some(figure) => {
                    let text = value(figure).map_or_else(|| self.labels.not_counted(), |value| self.labels.number(value));
                    Piece { text, figure: Some(figure) }
                }
                None => Piece { text: part.to_owned(), figure: None },
            }
        });
        Some(pieces.collect())
    }
}
