//! What activities leave to be done: trips to be reported on, tasks of events.

use crate::error::AppError;
use crate::questions::agreements;
use crate::questions::hints::{by_rules, rules_of};
use crate::questions::pages::every_hit;
use crate::snapshot::Snapshot;
use crate::wire::agreements::{AgreementList, AgreementRow};
use caunoi_domain::delegation::hints::{Around, Hint};
use caunoi_domain::due::{OpenDuty, is_back};
use caunoi_domain::event::TaskStanding;
use caunoi_domain::{
    Activity, ActivityFile, AgreementStatus, DateEnd, DelegationStep, EventTask, FollowUpTiming,
    Id, Lang, PartialDate, RuleSubject, Table,
};
use caunoi_store::{Facet, ListQuery, Reader};
use chrono::NaiveDate;

/// Activities that leave this open, begun by `to` where that is given; the newest first.
pub(crate) fn leaving_open(
    reader: Reader<'_>,
    duty: OpenDuty,
    to: Option<NaiveDate>,
) -> Result<Vec<Id>, AppError> {
    let query = ListQuery {
        tables: vec![Table::Activity],
        facets: vec![Facet { name: "open", values: vec![duty.code().to_owned()] }],
        to,
        ..ListQuery::default()
    };
    every_hit(reader, &query)
}

/// Delegations that came back and are not reported on, in whatever form they were entered, each
/// with what the rule on reports says of it; none where no such rule is in force. Those whose
/// report is due earliest come first.
pub(crate) fn trip_reports(
    snapshot: Snapshot<'_>,
) -> Result<Vec<(Activity, Option<Hint>)>, AppError> {
    let Snapshot { reader, .. } = snapshot;
    let today = snapshot.today();
    let rules = rules_of(reader)?;
    let mut found = Vec::new();
    for id in leaving_open(reader, OpenDuty::TripReport, None)? {
        let Some(activity) = reader.record::<Activity>(id)? else { continue };
        let steps = reader.owned::<DelegationStep>(id)?;
        if !is_back(&activity, &steps, today) {
            continue;
        }
        let file = ActivityFile {
            steps,
            delegations: reader.owned(id)?,
            exceptions: reader.owned(id)?,
            activity,
            ..ActivityFile::default()
        };
        let hint = by_rules(&file, &Around::default(), &rules, today)
            .into_iter()
            .find(|hint| hint.subject == RuleSubject::ReportDays);
        let due = hint
            .as_ref()
            .and_then(|hint| hint.day.earliest())
            .or(file.activity.starts_on.earliest());
        found.push((due, file.activity, hint));
    }
    found.sort_by_key(|(due, activity, _)| (*due, activity.id));
    Ok(found.into_iter().map(|(_, activity, hint)| (activity, hint)).collect())
}

/// Tasks that are late or due soon, of every event that is not called off, with the day each is
/// due; the earliest due first.
pub(crate) fn event_tasks(
    snapshot: Snapshot<'_>,
) -> Result<Vec<(Activity, EventTask, PartialDate, FollowUpTiming)>, AppError> {
    let Snapshot { reader, .. } = snapshot;
    let mut found = Vec::new();
    for id in leaving_open(reader, OpenDuty::EventTasks, None)? {
        let Some(activity) = reader.record::<Activity>(id)? else { continue };
        let tasks = reader.owned::<EventTask>(id)?;
        for TaskStanding { task, due, timing } in
            TaskStanding::of(&activity, &tasks, snapshot.today())
        {
            let task = tasks.iter().find(|each| each.id == task);
            if let Some(task) =
                task.filter(|_| matches!(timing, FollowUpTiming::Late | FollowUpTiming::Due))
            {
                found.push((activity.clone(), task.clone(), due, timing));
            }
        }
    }
    found.sort_by_key(|(_, _, due, _)| due.earliest());
    Ok(found)
}

/// Agreements that ask something of the officer: those whose term is about to end, those that have
/// ended, those still negotiated. The nearest end comes first in each group.
pub(crate) fn agreements_to_watch(
    snapshot: Snapshot<'_>,
    lang: Lang,
) -> Result<Vec<AgreementRow>, AppError> {
    let watched =
        [AgreementStatus::Expiring, AgreementStatus::Expired, AgreementStatus::Negotiating];
    let question = AgreementList::standing(watched.to_vec(), None, lang);
    let mut rows = agreements::every(snapshot, question)?;
    let group = |row: &AgreementRow| watched.iter().position(|each| *each == row.standing.status);
    let today = snapshot.today();
    let away = |row: &AgreementRow| match row.standing.expiry {
        DateEnd::On(end) => end.earliest().map_or(i64::MAX, |end| (end - today).num_days().abs()),
        DateEnd::Open | DateEnd::Unknown => i64::MAX,
    };
    rows.sort_by_key(|row| (group(row), away(row), row.agreement.id));
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use crate::testing::Desk;
    use serde_json::{Value, json};

    /// An agreement of a year.
    fn ending(desk: &Desk, title: &str, signed: &str) {
        let agreement = json!({
            "title": title, "stage": "signed", "signedOn": signed, "effectiveFrom": signed,
            "duration": "P12M", "renewal": "none",
        });
        desk.ok("agreement_save", json!({ "wanted": { "agreement": agreement } }));
    }

    #[test]
    fn the_nearest_end_comes_first_whenever_it_was_signed() {
        let desk = Desk::new();
        // The office day of the tests is 5 January 2026.
        ending(&desk, "Thỏa thuận Thử tháng 3", "2025-03-15");
        ending(&desk, "Thỏa thuận Thử tháng 1", "2025-01-15");
        ending(&desk, "Thỏa thuận Thử tháng 2", "2025-02-15");
        ending(&desk, "Thỏa thuận Thử đã hết", "2023-05-15");
        let draft = json!({ "title": "Thỏa thuận Thử đang bàn", "stage": "negotiating" });
        desk.ok("agreement_save", json!({ "wanted": { "agreement": draft } }));
        let watched = desk.ok("agreement_watch", json!({ "limit": 4 }));
        let titles: Vec<&Value> =
            watched["rows"].as_array().unwrap().iter().map(|row| &row["title"]).collect();
        assert_eq!(
            titles,
            [
                "Thỏa thuận Thử tháng 1",
                "Thỏa thuận Thử tháng 2",
                "Thỏa thuận Thử tháng 3",
                "Thỏa thuận Thử đã hết",
            ]
        );
        assert_eq!(watched["total"], 5);
    }
}
