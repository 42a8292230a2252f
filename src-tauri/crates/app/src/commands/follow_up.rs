//! Follow-ups: what is to be done, by whom and by when, wherever it came from.

use crate::app::Call;
use crate::error::{AppError, no_such_record};
use crate::questions::follow_ups::row;
use crate::snapshot::Snapshot;
use crate::wire::listing::{ListOrder, shown_excerpt, spans};
use crate::wire::names::Names;
use crate::wire::occasions::FollowUpRow;
use crate::wire::{request, response};
use crate::writing::saving;
use caunoi_domain::follow_up::SHOWN_DAYS_BEFORE;
use caunoi_domain::{
    FollowUpFile, FollowUpNature, FollowUpStatus, FollowUpTiming, Id, Lang, Table,
};
use caunoi_store::search::{SearchQuery, highlight};
use caunoi_store::{Facet, ListQuery};
use chrono::{Days, NaiveDate};

/// Most rows of a page.
const LARGEST_PAGE: u32 = 500;

request! {
    /// A question about follow-ups.
    FollowUpList {
        /// What was typed.
        #[serde(default)] text: String,
        /// Statuses wanted; none for all.
        #[serde(default)] statuses: Vec<FollowUpStatus>,
        /// Natures wanted.
        #[serde(default)] natures: Vec<FollowUpNature>,
        /// Activities they came from.
        #[serde(default)] activities: Vec<Id>,
        /// Agreements they belong to: named by them, by the activity they came from or by the
        /// commitment they serve.
        #[serde(default)] agreements: Vec<Id>,
        /// Commitments they serve.
        #[serde(default)] commitments: Vec<Id>,
        /// Only what is left to do and late, or due so soon that it is shown beforehand.
        #[serde(default)] due: bool,
        /// First due day wanted, as an ISO date. What has no due date lies in no period.
        #[serde(default, deserialize_with = "crate::day::optional")] #[schemars(with = "Option<String>")] #[ts(type = "string | null", optional)] from: Option<NaiveDate>,
        /// Last due day wanted.
        #[serde(default, deserialize_with = "crate::day::optional")] #[schemars(with = "Option<String>")] #[ts(type = "string | null", optional)] to: Option<NaiveDate>,
        /// The order, by due date or text.
        #[serde(default)] order: ListOrder,
        /// `next` of the page before.
        #[serde(default)] after: Option<String>,
        /// At most so many rows.
        limit: u32,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }

    /// A follow-up asked for.
    FollowUpGet {
        /// Which.
        id: Id,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }

    /// A follow-up to be kept.
    FollowUpSave {
        /// As it was loaded; nothing for a new one.
        #[serde(default)] loaded: Option<FollowUpFile>,
        /// As it is to be.
        wanted: FollowUpFile,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }
}

response! {
    /// A page of follow-ups.
    FollowUpPage {
        /// The rows.
        rows: Vec<FollowUpRow>,
        /// Where the next page begins.
        next: Option<String>,
        /// How many there are, up to 1,000.
        total: u32,
        /// Whether there are more than `total`.
        more: bool,
    }

    /// One follow-up.
    FollowUpDetail {
        /// The follow-up with what bears it out.
        file: FollowUpFile,
        /// How it stands to its due date today.
        timing: FollowUpTiming,
        /// Names of the records it names.
        names: Names,
    }
}

/// Answers a question about follow-ups.
pub(crate) fn list(call: Call<'_>, request: FollowUpList) -> Result<FollowUpPage, AppError> {
    let lang = request.lang;
    let typed = SearchQuery::parse(&request.text);
    let query = query(request, call.today());
    call.read(|snapshot| {
        let page = snapshot.reader.list(&query)?;
        let mut namer = snapshot.namer(lang);
        let mut rows = Vec::new();
        for hit in &page.hits {
            let file = snapshot
                .reader
                .file::<FollowUpFile>(hit.id)?
                .ok_or_else(|| no_such_record(hit.id))?;
            let mut row = row(&mut namer, file, snapshot.today())?;
            if let Some(typed) = &typed {
                row.highlights = spans(&highlight(row.text.as_str(), typed));
                row.excerpt =
                    if row.highlights.is_empty() { shown_excerpt(&hit.body, typed) } else { None };
            }
            rows.push(row);
        }
        Ok(FollowUpPage { rows, next: page.next, total: page.total, more: page.more })
    })
}

fn query(mut request: FollowUpList, today: NaiveDate) -> ListQuery {
    if request.due {
        let soon = today + Days::new(SHOWN_DAYS_BEFORE);
        request.to = Some(request.to.map_or(soon, |to| to.min(soon)));
        if request.statuses.is_empty() {
            request.statuses =
                FollowUpStatus::ALL.iter().copied().filter(|status| !status.is_settled()).collect();
        }
    }
    let ids = |name, ids: Vec<Id>| Facet { name, values: ids.iter().map(Id::to_string).collect() };
    ListQuery {
        tables: vec![Table::FollowUp],
        text: request.text,
        facets: vec![
            Facet {
                name: "status",
                values: request.statuses.iter().map(|status| status.code().to_owned()).collect(),
            },
            Facet {
                name: "nature",
                values: request.natures.iter().map(|nature| nature.code().to_owned()).collect(),
            },
            ids("activity", request.activities),
            ids("agreement", request.agreements),
            ids("commitment", request.commitments),
        ],
        from: request.from,
        to: request.to,
        order: request.order.into(),
        after: request.after,
        limit: request.limit.clamp(1, LARGEST_PAGE),
        ..ListQuery::default()
    }
}

/// One follow-up.
pub(crate) fn get(call: Call<'_>, request: FollowUpGet) -> Result<FollowUpDetail, AppError> {
    call.read(|snapshot| {
        let file = snapshot
            .reader
            .file::<FollowUpFile>(request.id)?
            .ok_or_else(|| no_such_record(request.id))?;
        detail(snapshot, file, request.lang)
    })
}

/// Notes something to be followed up, or changes it.
pub(crate) fn save(call: Call<'_>, request: FollowUpSave) -> Result<FollowUpDetail, AppError> {
    let kept =
        saving::save(call, request.loaded, request.wanted, |file| file.follow_up.text.to_string())?;
    call.read(|snapshot| detail(snapshot, kept, request.lang))
}

fn detail(
    snapshot: Snapshot<'_>,
    file: FollowUpFile,
    lang: Lang,
) -> Result<FollowUpDetail, AppError> {
    let today = snapshot.today();
    let mut namer = snapshot.namer(lang);
    namer.all_in(&file)?;
    Ok(FollowUpDetail { timing: file.follow_up.timing(today), file, names: namer.names() })
}
