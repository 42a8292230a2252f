//! The records some reports list besides their figures: agreements with what was done under each,
//! activities planned or held.

use super::{ReportMaterial, stretch};
use crate::labels::{DateForm, Labels};
use crate::pack::roman;
use crate::register::{day, days};
use caunoi_document::sheet::{Sheet, SheetCell, SheetColumn, SheetRow};
use caunoi_domain::progress::PeriodsKept;
use caunoi_domain::{
    ActivityKind, ActivityStatus, AgreementStatus, Amount, PartialDate, ReportKind, Side,
};

/// So many missed periods of a commitment are named.
const NAMED: usize = 4;

/// The records a report lists.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReportLists {
    /// Agreements and what was done under each.
    pub agreements: Vec<ImplementedAgreement>,
    /// Activities.
    pub activities: Vec<ListedActivity>,
}

/// An agreement and what was done under it.
#[derive(Clone, Debug, PartialEq)]
pub struct ImplementedAgreement {
    /// Its title.
    pub title: String,
    /// When it was signed.
    pub signed_on: PartialDate,
    /// The signed papers that amend or extend it: title and day of signing.
    pub amendments: Vec<(String, PartialDate)>,
    /// Where it stands at the end of the period.
    pub status: AgreementStatus,
    /// How many commitments it has with its amendments, and for how many of them an activity was
    /// held.
    pub commitments: [u32; 2],
    /// Its periodic commitments.
    pub periodic: Vec<PeriodicCommitment>,
    /// Activities held under it in the period and from the beginning of the year.
    pub held: [u32; 2],
}

/// A commitment that falls due again and again, and how it was kept.
#[derive(Clone, Debug, PartialEq)]
pub struct PeriodicCommitment {
    /// What is promised.
    pub text: String,
    /// The periods in which it was carried out, and those in which it was not.
    pub kept: PeriodsKept,
}

/// An activity as a report lists it.
#[derive(Clone, Debug, PartialEq)]
pub struct ListedActivity {
    /// Its title.
    pub title: String,
    /// What it is.
    pub kind: ActivityKind,
    /// The agreement it belongs to; may be empty.
    pub agreement: String,
    /// When it begins.
    pub starts_on: PartialDate,
    /// When it ends.
    pub ends_on: PartialDate,
    /// Who hosts it.
    pub side: Side,
    /// The organisations in charge of it.
    pub leads: Vec<String>,
    /// Whether it took place.
    pub status: ActivityStatus,
    /// How many people it brings together, where somebody has counted.
    pub heads: Option<u32>,
    /// Number of its press licence; may be empty.
    pub licence: String,
    /// What it costs, by currency; no amount where the sum is beyond what can be computed.
    pub costs: Vec<(Option<Amount>, String)>,
}

/// The title of an agreement with the papers that amend it.
fn titled(labels: &Labels, listed: &ImplementedAgreement) -> String {
    if listed.amendments.is_empty() {
        return listed.title.clone();
    }
    let paper =
        |(title, signed): &(String, PartialDate)| match labels.date(*signed, DateForm::Short) {
            Some(day) => labels.amendment_signed(title.clone(), day),
            None => title.clone(),
        };
    let papers: Vec<String> = listed.amendments.iter().map(paper).collect();
    labels.title_with_amendments(listed.title.clone(), papers.join("; "))
}

/// "6/8; định kỳ: 3/4 kỳ".
fn carried(
    labels: &Labels,
    carried_out: u32,
    commitments: u32,
    periodic: &[PeriodicCommitment],
) -> String {
    let count = format!("{carried_out}/{commitments}");
    let met: u32 = periodic.iter().map(|commitment| commitment.kept.met).sum();
    let missed: u32 = periodic.iter().map(|commitment| commitment.kept.missed.len() as u32).sum();
    if met + missed == 0 {
        return count;
    }
    format!("{count}; {}", labels.periods_kept(labels.number(met), labels.number(met + missed)))
}

/// What is to be said of a periodic commitment with periods in which it was not carried out; `None`
/// where there is none.
pub(super) fn missed(
    labels: &Labels,
    listed: &ImplementedAgreement,
    commitment: &PeriodicCommitment,
) -> Option<String> {
    let missed = &commitment.kept.missed;
    if missed.is_empty() {
        return None;
    }
    // The latest are those of the report's own period.
    let others = missed.len().saturating_sub(NAMED);
    let named: Vec<String> =
        missed.iter().skip(others).map(|period| stretch(labels, *period)).collect();
    let mut named = named.join(", ");
    let others = others as u32;
    if others > 0 {
        named.push_str(&format!(" {}", labels.more_periods(labels.number(others))));
    }
    Some(labels.said_missed(listed.title.clone(), commitment.text.clone(), named))
}

/// The list of a report as a table; `None` for reports without one.
pub(super) fn sheet(
    labels: &Labels,
    material: &ReportMaterial,
    lead: Vec<String>,
) -> Option<Sheet> {
    let unknown = || labels.unknown();
    let date = |date| day(labels, date).unwrap_or_else(|| unknown().into());
    let dates = |listed: &ListedActivity| {
        days(labels, listed.starts_on, listed.ends_on).unwrap_or_else(|| unknown().into())
    };
    let (name, columns, rows): (String, Vec<(String, u16)>, Vec<Vec<SheetCell>>) = match material
        .report
        .kind
    {
        ReportKind::Periodic => return None,
        ReportKind::AgreementImplementation => (
            labels.list_agreements(),
            vec![
                (labels.column_agreement(), 38),
                (labels.field_signed_on(), 23),
                (labels.field_standing(), 16),
                (labels.column_carried_out(), 20),
                (labels.column_held_in_period(), 15),
                (labels.column_held_to_date(), 15),
            ],
            material
                .lists
                .agreements
                .iter()
                .map(|listed| {
                    let [commitments, carried_out] = listed.commitments;
                    let told = [
                        titled(labels, listed).into(),
                        date(listed.signed_on),
                        labels.term(listed.status).into(),
                        carried(labels, carried_out, commitments, &listed.periodic).into(),
                    ];
                    told.into_iter().chain(listed.held.map(SheetCell::from)).collect()
                })
                .collect(),
        ),
        ReportKind::AgreementPlan => (
            labels.list_planned(),
            vec![
                (labels.column_activity(), 30),
                (labels.column_agreement(), 28),
                (labels.field_time(), 18),
                (labels.column_quarter(), 8),
                (labels.column_lead_agency(), 22),
                (labels.column_cost_planned(), 16),
                (labels.field_standing(), 12),
            ],
            material
                .lists
                .activities
                .iter()
                .map(|listed| {
                    let costs: Vec<String> = listed
                        .costs
                        .iter()
                        .map(|(amount, currency)| labels.total_money(*amount, currency))
                        .collect();
                    let costs = if costs.is_empty() { unknown() } else { costs.join("; ") };
                    let quarter = listed.starts_on.quarter().map_or_else(unknown, roman);
                    let lead = if listed.leads.is_empty() {
                        labels.term(listed.side)
                    } else {
                        listed.leads.join("; ")
                    };
                    let status = labels.term(listed.status);
                    let (title, agreement) =
                        (listed.title.clone().into(), listed.agreement.clone().into());
                    vec![
                        title,
                        agreement,
                        dates(listed),
                        quarter.into(),
                        lead.into(),
                        costs.into(),
                        status.into(),
                    ]
                })
                .collect(),
        ),
        ReportKind::ExternalPress => (
            labels.list_press(),
            vec![
                (labels.column_activity(), 44),
                (labels.field_kind(), 16),
                (labels.field_time(), 20),
                (labels.column_people(), 14),
                (labels.column_licence(), 18),
            ],
            material
                .lists
                .activities
                .iter()
                .map(|listed| {
                    let heads =
                        listed.heads.map_or_else(|| SheetCell::from(unknown()), SheetCell::from);
                    let licence =
                        if listed.licence.is_empty() { unknown() } else { listed.licence.clone() };
                    vec![
                        listed.title.clone().into(),
                        labels.term(listed.kind).into(),
                        dates(listed),
                        heads,
                        licence.into(),
                    ]
                })
                .collect(),
        ),
    };
    let numbered = std::iter::once((labels.column_number(), 6)).chain(columns);
    let columns = numbered.map(|(head, width)| SheetColumn { head, width }).collect();
    let rows = (1_u32..).zip(rows).map(|(place, cells)| {
        SheetRow::Cells(std::iter::once(SheetCell::from(place)).chain(cells).collect())
    });
    Some(Sheet { name, lead, columns, rows: rows.collect(), filtered: true })
}
