//! People: by given name, and each with posts and activities.

use crate::app::Call;
use crate::error::{AppError, no_such_record};
use crate::questions::likeness::{Register, looks_alike};
use crate::questions::meetings::activities_with;
use crate::questions::names::Namer;
use crate::questions::posts::{last_met, post_on};
use crate::snapshot::Snapshot;
use crate::wire::briefs::ActivityBrief;
use crate::wire::listing::{ListOrder, spans};
use crate::wire::matches::NamedPerson;
use crate::wire::names::Names;
use crate::wire::{request, response};
use crate::writing::saving;
use caunoi_domain::{Country, Id, Lang, Person, PersonFile, Post, Table, Text};
use caunoi_store::search::{SearchQuery, highlight};
use caunoi_store::{Facet, ListQuery, Reader};
use chrono::NaiveDate;

/// Most rows of a page.
const LARGEST_PAGE: u32 = 500;

request! {
    /// A question about people.
    PersonList {
        /// What was typed.
        #[serde(default)] text: String,
        /// Countries wanted; none for all.
        #[serde(default)] countries: Vec<Country>,
        /// Organisations wanted.
        #[serde(default)] organisations: Vec<Id>,
        /// The order.
        #[serde(default)] order: ListOrder,
        /// `next` of the page before.
        #[serde(default)] after: Option<String>,
        /// At most so many rows.
        limit: u32,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }

    /// A person asked for.
    PersonGet {
        /// Which.
        id: Id,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }

    /// A person to be kept.
    PersonSave {
        /// As loaded; nothing for a new one.
        #[serde(default)] loaded: Option<PersonFile>,
        /// As it is to be.
        wanted: PersonFile,
        /// Whether a new one is entered though others on record have such a name.
        #[serde(default)] confirmed: bool,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }
}

response! {
    /// A page of people.
    PersonPage {
        /// The rows.
        rows: Vec<PersonRow>,
        /// Where the next page begins.
        next: Option<String>,
        /// How many there are, up to 1,000.
        total: u32,
        /// Whether there are more than `total`.
        more: bool,
    }

    /// A person in a list.
    PersonRow {
        /// The person.
        person: Person,
        /// The post held today, or the last one known.
        post: Option<Post>,
        /// What the organisation of that post is called.
        organisation_name: Text,
        /// Post and organisation of the last activity, where no post is on record.
        last_met: Text,
        /// Stretches of the name that answer what was typed, as UTF-16 positions `[from, to]`.
        highlights: Vec<[u32; 2]>,
    }

    /// One person.
    PersonDetail {
        /// The person with posts.
        file: PersonFile,
        /// Activities the person took part in, newest first, at most fifty.
        activities: Vec<ActivityBrief>,
        /// Names of the records it names.
        names: Names,
    }
}

/// Answers a question about people.
pub(crate) fn list(call: Call<'_>, request: PersonList) -> Result<PersonPage, AppError> {
    let typed = SearchQuery::parse(&request.text);
    let query = ListQuery {
        tables: vec![Table::Person],
        text: request.text,
        facets: vec![
            Facet {
                name: "country",
                values: request.countries.iter().map(Country::to_string).collect(),
            },
            Facet {
                name: "organisation",
                values: request.organisations.iter().map(Id::to_string).collect(),
            },
        ],
        order: request.order.into(),
        after: request.after,
        limit: request.limit.clamp(1, LARGEST_PAGE),
        ..ListQuery::default()
    };
    call.read(|snapshot| {
        let reader = snapshot.reader;
        let page = reader.list(&query)?;
        let mut namer = snapshot.namer(request.lang);
        let mut rows = Vec::new();
        for hit in &page.hits {
            let person = reader.record::<Person>(hit.id)?.ok_or_else(|| no_such_record(hit.id))?;
            let post = post_on(reader.owned::<Post>(hit.id)?, snapshot.today());
            let organisation_name = match post.as_ref().and_then(|post| post.organisation) {
                Some(organisation) => namer.one(Table::Organisation, organisation)?,
                None => Text::default(),
            };
            let highlights = typed
                .as_ref()
                .map(|typed| spans(&highlight(person.full_name.as_str(), typed)))
                .unwrap_or_default();
            let last_met = if post.is_some() {
                Text::default()
            } else {
                told_of_last_activity(reader, &mut namer, hit.id, snapshot.today())?
            };
            rows.push(PersonRow { person, post, organisation_name, last_met, highlights });
        }
        Ok(PersonPage { rows, next: page.next, total: page.total, more: page.more })
    })
}

/// Post and organisation of the last activity a person took part in.
fn told_of_last_activity(
    reader: Reader<'_>,
    namer: &mut Namer<'_>,
    person: Id,
    today: NaiveDate,
) -> Result<Text, AppError> {
    let (post, organisation) = last_met(reader, person, today)?;
    let organisation = organisation
        .map_or(Ok(Text::default()), |organisation| namer.one(Table::Organisation, organisation))?;
    let told: Vec<&str> = [post.as_str(), organisation.as_str()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect();
    Ok(Text::new(&told.join(" · ")))
}

/// One person.
pub(crate) fn get(call: Call<'_>, request: PersonGet) -> Result<PersonDetail, AppError> {
    call.read(|snapshot| {
        let file = snapshot
            .reader
            .file::<PersonFile>(request.id)?
            .ok_or_else(|| no_such_record(request.id))?;
        detail(snapshot, file, request.lang)
    })
}

/// Enters a person, or changes what is said of them.
pub(crate) fn save(call: Call<'_>, request: PersonSave) -> Result<PersonDetail, AppError> {
    let PersonSave { loaded, wanted, confirmed, lang } = request;
    let subject = |file: &PersonFile| file.person.full_name.to_string();
    let kept = saving::save_after(call, loaded, wanted, subject, |reader, loaded, wanted| {
        let register = || Register::of(reader, lang, call.today());
        if loaded.is_none() && !confirmed { refuse_namesakes(register()?, wanted) } else { Ok(()) }
    })?;
    call.read(|snapshot| detail(snapshot, kept, lang))
}

/// Refuses a new person whom somebody on record may be.
fn refuse_namesakes(mut register: Register<'_>, file: &PersonFile) -> Result<(), AppError> {
    let name = file.person.full_name.to_string();
    let named =
        NamedPerson { name: name.clone(), post: String::new(), organisation: String::new() };
    let matches = register.people(&named)?;
    if matches.candidates.is_empty() { Ok(()) } else { Err(looks_alike(&name, &matches.told())) }
}

fn detail(snapshot: Snapshot<'_>, file: PersonFile, lang: Lang) -> Result<PersonDetail, AppError> {
    let reader = snapshot.reader;
    let mut namer = snapshot.namer(lang);
    namer.all_in(&file)?;
    let activities = activities_with(reader, &namer, "person", file.person.id)?;
    Ok(PersonDetail { file, activities, names: namer.names() })
}
