//! Activities: the log.

use super::occurrence::settle;
use super::{request, response};
use crate::app::Call;
use crate::error::AppError;
use crate::names::{Namer, Names};
use crate::saving::{self, Together, no_such_record};
use caunoi_domain::activity::totals;
use caunoi_domain::report::figures::UNCOUNTED;
use caunoi_domain::text::Country;
use caunoi_domain::{
    Activity, ActivityCommitment, ActivityFile, ActivityKind, ActivityParty, ActivityStatus, ActivityTag, Amount, DateReading,
    DelegationPurpose, Id, InformationClass, Lang, Level, Side, Table, Text,
};
use caunoi_store::search::{Highlight, SearchQuery, excerpt, fold, highlight};
use caunoi_store::{Facet, Hit, ListQuery, Order, Reader, TallyQuery};
use chrono::NaiveDate;

/// Most rows of a page.
const LARGEST_PAGE: u32 = 500;
/// Most characters of an excerpt shown under a title.
const EXCERPT: usize = 160;

/// In which order a list comes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum ListOrder {
    /// By date, newest first
    #[default]
    Newest,
    /// By date, oldest first
    Oldest,
    /// By title or name
    Title,
    /// Best match first, one page only
    Relevance,
}

request! {
    /// A question to the log.
    ActivityList {
        /// What was typed.
        #[serde(default)] text: String,
        /// Kinds wanted; none for all.
        #[serde(default)] kinds: Vec<ActivityKind>,
        /// Statuses wanted.
        #[serde(default)] statuses: Vec<ActivityStatus>,
        /// Hosting sides wanted.
        #[serde(default)] sides: Vec<Side>,
        /// Classes of information wanted.
        #[serde(default)] classes: Vec<InformationClass>,
        /// Countries wanted.
        #[serde(default)] countries: Vec<Country>,
        /// Provinces wanted.
        #[serde(default)] provinces: Vec<Text>,
        /// Tags wanted.
        #[serde(default)] tags: Vec<Text>,
        /// Agreements wanted.
        #[serde(default)] agreements: Vec<Id>,
        /// Organisations wanted.
        #[serde(default)] organisations: Vec<Id>,
        /// People wanted.
        #[serde(default)] people: Vec<Id>,
        /// Kinds of delegations wanted.
        #[serde(default)] purposes: Vec<DelegationPurpose>,
        /// Only those whose people nobody has counted.
        #[serde(default)] uncounted: bool,
        /// Only press work.
        #[serde(default)] press: bool,
        /// First day wanted, as an ISO date.
        #[serde(default, deserialize_with = "crate::day::optional")] #[schemars(with = "Option<String>")] #[ts(type = "string | null", optional)] from: Option<NaiveDate>,
        /// Last day wanted, as an ISO date.
        #[serde(default, deserialize_with = "crate::day::optional")] #[schemars(with = "Option<String>")] #[ts(type = "string | null", optional)] to: Option<NaiveDate>,
        /// How dates known less exactly lie between them.
        #[serde(default)] dated: DateReading,
        /// The order.
        #[serde(default)] order: ListOrder,
        /// `next` of the page before.
        #[serde(default)] after: Option<String>,
        /// At most so many rows.
        limit: u32,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }

    /// An activity asked for.
    ActivityGet {
        /// Which.
        id: Id,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }

    /// An activity to be kept.
    ActivitySave {
        /// As it was loaded; nothing for a new one.
        #[serde(default)] loaded: Option<ActivityFile>,
        /// As it is to be.
        wanted: ActivityFile,
        /// Whether a person chose the status; else one that nobody chose follows dates and records.
        #[serde(default)] status_said: bool,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }

    /// A change to many activities. What is left out stays as it is.
    ActivityEditMany {
        /// Which activities.
        ids: Vec<Id>,
        /// Kind.
        #[serde(default)] kind: Option<ActivityKind>,
        /// Status.
        #[serde(default)] status: Option<ActivityStatus>,
        /// Hosting side.
        #[serde(default)] hosting_side: Option<Side>,
        /// Class of information.
        #[serde(default)] information_class: Option<InformationClass>,
        /// Level.
        #[serde(default)] level: Option<Level>,
        /// Country.
        #[serde(default)] country: Option<Country>,
        /// Province.
        #[serde(default)] province: Option<Text>,
        /// Agreement; the empty identifier takes it away.
        #[serde(default)] agreement: Option<Id>,
        /// Tags to add.
        #[serde(default)] add_tags: Vec<Text>,
        /// Tags to take away.
        #[serde(default)] remove_tags: Vec<Text>,
        /// Commitments they also carry out.
        #[serde(default)] add_commitments: Vec<Id>,
    }
}

response! {
    /// A page of the log.
    ActivityPage {
        /// The rows.
        rows: Vec<ActivityRow>,
        /// Where the next page begins.
        next: Option<String>,
        /// How many there are, up to 1,000.
        total: u32,
        /// Whether there are more than `total`.
        more: bool,
    }

    /// An activity in a list.
    ActivityRow {
        /// The activity.
        activity: Activity,
        /// Its title in the language asked for, where it is translated.
        title: Text,
        /// Organisations taking part, by name.
        parties: Vec<PartyName>,
        /// How many commitments it carries out.
        commitments: u32,
        /// Tags.
        tags: Vec<Text>,
        /// Stretches of the title that answer what was typed, as UTF-16 positions `[from, to]`.
        highlights: Vec<[u32; 2]>,
        /// Where else the text answers, if not in the title.
        excerpt: Option<ShownExcerpt>,
    }

    /// An organisation taking part.
    PartyName {
        /// The organisation.
        organisation: Id,
        /// What it is called.
        name: Text,
        /// Its abbreviation.
        short: Text,
        /// Which side.
        side: Side,
    }

    /// A stretch of text with what answers in it.
    ShownExcerpt {
        /// The text.
        text: String,
        /// UTF-16 positions `[from, to]`.
        highlights: Vec<[u32; 2]>,
    }

    /// One activity.
    ActivityDetail {
        /// The activity with all that belongs to it.
        file: ActivityFile,
        /// Names of the records it names.
        names: Names,
        /// Costs added up by payer and currency.
        totals: Vec<CostTotal>,
    }

    /// Costs of one payer in one currency.
    CostTotal {
        /// Who paid.
        payer: Side,
        /// Currency.
        currency: Text,
        /// How much; nothing where the sum is beyond what can be computed.
        amount: Option<Amount>,
    }

    /// What became of a change to many.
    ActivityEdited {
        /// How many activities changed.
        changed: u32,
    }
}

/// Answers a question to the log.
pub(crate) fn list(call: Call<'_>, request: ActivityList) -> Result<ActivityPage, AppError> {
    let lang = request.lang;
    let typed = SearchQuery::parse(&request.text);
    let query = query(request);
    call.store()?.read(|reader| {
        let page = reader.list(&query)?;
        let mut namer = Namer::new(reader, lang, call.today());
        let rows = page.hits.into_iter().map(|hit| row(reader, &mut namer, typed.as_ref(), hit)).collect::<Result<_, AppError>>()?;
        Ok(ActivityPage { rows, next: page.next, total: page.total, more: page.more })
    })
}

fn query(request: ActivityList) -> ListQuery {
    let asked = ActivityFacets {
        kinds: &request.kinds,
        statuses: &request.statuses,
        sides: &request.sides,
        purposes: &request.purposes,
        uncounted: request.uncounted,
        press: request.press,
        agreements: &request.agreements,
    };
    let mut tally = asked.between(request.from, request.to, request.dated);
    tally.facets.extend([
        facet("class", request.classes, |class| class.code().to_owned()),
        facet("country", request.countries, |country| country.to_string()),
        facet("province", request.provinces, |province| fold(province.as_str())),
        facet("tag", request.tags, |tag| fold(tag.as_str())),
        facet("organisation", request.organisations, |id| id.to_string()),
        facet("person", request.people, |id| id.to_string()),
    ]);
    ListQuery {
        text: request.text,
        order: request.order.into(),
        after: request.after,
        limit: request.limit.clamp(1, LARGEST_PAGE),
        ..tally.into()
    }
}

fn facet<V>(name: &'static str, values: impl IntoIterator<Item = V>, code: impl Fn(V) -> String) -> Facet {
    Facet { name, values: values.into_iter().map(code).collect() }
}

/// What narrows the log in lists and in the figures of reports alike.
#[derive(Default)]
pub(crate) struct ActivityFacets<'a> {
    pub(crate) kinds: &'a [ActivityKind],
    pub(crate) statuses: &'a [ActivityStatus],
    pub(crate) sides: &'a [Side],
    pub(crate) purposes: &'a [DelegationPurpose],
    pub(crate) uncounted: bool,
    pub(crate) press: bool,
    pub(crate) agreements: &'a [Id],
}

impl ActivityFacets<'_> {
    /// The question to the index.
    pub(crate) fn between(&self, from: Option<NaiveDate>, to: Option<NaiveDate>, dated: DateReading) -> TallyQuery {
        let facets = vec![
            facet("kind", self.kinds, |kind| kind.code().to_owned()),
            facet("status", self.statuses, |status| status.code().to_owned()),
            facet("side", self.sides, |side| side.code().to_owned()),
            facet("purpose", self.purposes, |purpose| purpose.code().to_owned()),
            facet("heads", self.uncounted.then_some(UNCOUNTED), str::to_owned),
            facet("press", self.press.then_some("yes"), str::to_owned),
            facet("agreement", self.agreements, |id| id.to_string()),
        ];
        TallyQuery { tables: vec![Table::Activity], facets, from, to, dated }
    }
}

impl From<ListOrder> for Order {
    fn from(order: ListOrder) -> Order {
        match order {
            ListOrder::Newest => Order::Newest,
            ListOrder::Oldest => Order::Oldest,
            ListOrder::Title => Order::Title,
            ListOrder::Relevance => Order::Relevance,
        }
    }
}

fn row(reader: Reader<'_>, namer: &mut Namer<'_>, typed: Option<&SearchQuery>, hit: Hit) -> Result<ActivityRow, AppError> {
    let activity = reader.record::<Activity>(hit.id)?.ok_or_else(|| no_such_record(hit.id))?;
    let title = namer.translated(hit.id, hit.id, "title", &activity.title)?;
    let parties = party_names(namer, &reader.owned::<ActivityParty>(hit.id)?)?;
    let highlights = typed.map(|typed| spans(&highlight(title.as_str(), typed))).unwrap_or_default();
    let excerpt = typed.filter(|_| highlights.is_empty()).and_then(|typed| shown_excerpt(&hit.body, typed));
    Ok(ActivityRow {
        title,
        parties,
        commitments: reader.owned::<ActivityCommitment>(hit.id)?.len() as u32,
        tags: reader.owned::<ActivityTag>(hit.id)?.into_iter().map(|tag| tag.text).collect(),
        activity,
        highlights,
        excerpt,
    })
}

/// The organisations taking part, by name.
pub(crate) fn party_names(namer: &mut Namer<'_>, parties: &[ActivityParty]) -> Result<Vec<PartyName>, AppError> {
    parties
        .iter()
        .map(|party| {
            let name = namer.one(Table::Organisation, party.organisation)?;
            Ok(PartyName { organisation: party.organisation, name, short: namer.short(party.organisation), side: party.side })
        })
        .collect()
}

/// The first line of `body` that answers, with what answers in it.
pub(crate) fn shown_excerpt(body: &str, typed: &SearchQuery) -> Option<ShownExcerpt> {
    let line = body.lines().find(|line| !highlight(line, typed).is_empty())?;
    let shown = excerpt(line, typed, EXCERPT);
    Some(ShownExcerpt { highlights: spans(&shown.highlights), text: shown.text })
}

/// Highlights as the wire carries them.
pub(crate) fn spans(highlights: &[Highlight]) -> Vec<[u32; 2]> {
    highlights.iter().map(|highlight| [highlight.utf16.start as u32, highlight.utf16.end as u32]).collect()
}

/// One activity.
pub(crate) fn get(call: Call<'_>, request: ActivityGet) -> Result<ActivityDetail, AppError> {
    call.store()?.read(|reader| {
        let file = reader.file::<ActivityFile>(request.id)?.ok_or_else(|| no_such_record(request.id))?;
        detail(reader, file, request.lang, call.today())
    })
}

/// Logs an activity, or changes it.
pub(crate) fn save(call: Call<'_>, request: ActivitySave) -> Result<ActivityDetail, AppError> {
    let mut wanted = request.wanted;
    settle(call, request.loaded.as_ref(), &mut wanted, false, request.status_said)?;
    let kept = saving::save(call, request.loaded, wanted, |file| file.activity.title.to_string())?;
    call.store()?.read(|reader| detail(reader, kept, request.lang, call.today()))
}

fn detail(reader: Reader<'_>, file: ActivityFile, lang: Lang, today: NaiveDate) -> Result<ActivityDetail, AppError> {
    let mut namer = Namer::new(reader, lang, today);
    namer.all_in(&file)?;
    let totals = totals(&file.costs, |cost| (cost.payer, cost.currency.clone()));
    let totals = totals.into_iter().map(|((payer, currency), amount)| CostTotal { payer, currency, amount }).collect();
    Ok(ActivityDetail { file, names: namer.names(), totals })
}

/// Makes the same change to many activities, as one change set.
pub(crate) fn edit_many(call: Call<'_>, request: ActivityEditMany) -> Result<ActivityEdited, AppError> {
    let (set, changed) = call.store()?.write::<_, AppError>(call.millis(), |writing| {
        let mut together = Together::default();
        let mut changed = 0;
        for (i, id) in request.ids.iter().enumerate() {
            let loaded = writing.reader().file::<ActivityFile>(*id)?.ok_or_else(|| no_such_record(*id))?;
            let mut wanted = edited(&loaded, &request);
            changed += u32::from(together.save(call, writing, &format!("ids.{i}."), Some(&loaded), &mut wanted)?);
        }
        let set = together.whole()?;
        saving::apply(call, writing, call.command, &changed.to_string(), &set)?;
        Ok((set, changed))
    })?;
    call.tell(&set);
    Ok(ActivityEdited { changed })
}

fn edited(loaded: &ActivityFile, request: &ActivityEditMany) -> ActivityFile {
    let mut wanted = loaded.clone();
    let activity = &mut wanted.activity;
    fn put<T: Clone>(field: &mut T, value: &Option<T>) {
        if let Some(value) = value {
            *field = value.clone();
        }
    }
    put(&mut activity.kind, &request.kind);
    put(&mut activity.status, &request.status);
    put(&mut activity.hosting_side, &request.hosting_side);
    put(&mut activity.information_class, &request.information_class);
    put(&mut activity.level, &request.level);
    put(&mut activity.country, &request.country);
    put(&mut activity.province, &request.province);
    put(&mut activity.agreement, &request.agreement.map(|id| Some(id).filter(|id| !id.is_nil())));
    wanted.tags.retain(|tag| !request.remove_tags.contains(&tag.text));
    for text in &request.add_tags {
        if !wanted.tags.iter().any(|tag| tag.text == *text) {
            wanted.tags.push(ActivityTag { text: text.clone(), ..ActivityTag::default() });
        }
    }
    for commitment in &request.add_commitments {
        if !wanted.commitments.iter().any(|carried| carried.commitment == *commitment) {
            wanted.commitments.push(ActivityCommitment { commitment: *commitment, ..ActivityCommitment::default() });
        }
    }
    wanted
}
