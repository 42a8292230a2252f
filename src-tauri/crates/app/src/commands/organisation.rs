//! Organisations: by name, and each with its names over time, who took over, who works there, what
//! was done with it.

use crate::app::Call;
use crate::error::{AppError, no_such_record};
use crate::questions::agreements::related;
use crate::questions::likeness::{Register, looks_alike};
use crate::questions::meetings::activities_with;
use crate::questions::ours::Ours;
use crate::questions::references::naming;
use crate::questions::succession::successors;
use crate::snapshot::Snapshot;
use crate::wire::briefs::{ActivityBrief, AgreementBrief, SuccessorStep};
use crate::wire::listing::{ListOrder, spans};
use crate::wire::names::Names;
use crate::wire::{request, response};
use crate::writing::saving;
use caunoi_domain::{
    Agreement, Country, Id, Lang, Organisation, OrganisationFile, OrganisationKind,
    OrganisationName, Person, Post, Side, Standing, Succession, Table, Text, amended,
};
use caunoi_store::search::{SearchQuery, highlight};
use caunoi_store::{Facet, ListQuery};

/// Most rows of a page.
const LARGEST_PAGE: u32 = 500;

request! {
    /// A question about organisations.
    OrganisationList {
        /// What was typed.
        #[serde(default)] text: String,
        /// Kinds wanted; none for all.
        #[serde(default)] kinds: Vec<OrganisationKind>,
        /// Countries wanted.
        #[serde(default)] countries: Vec<Country>,
        /// The order.
        #[serde(default)] order: ListOrder,
        /// `next` of the page before.
        #[serde(default)] after: Option<String>,
        /// At most so many rows.
        limit: u32,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }

    /// An organisation asked for.
    OrganisationGet {
        /// Which.
        id: Id,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }

    /// An organisation to be kept.
    OrganisationSave {
        /// As it was loaded; nothing for a new one.
        #[serde(default)] loaded: Option<OrganisationFile>,
        /// As it is to be.
        wanted: OrganisationFile,
        /// Whether a new one is entered though others on record have such a name.
        #[serde(default)] confirmed: bool,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }
}

response! {
    /// A page of organisations.
    OrganisationPage {
        /// The rows.
        rows: Vec<OrganisationRow>,
        /// Where the next page begins.
        next: Option<String>,
        /// How many there are, up to 1,000.
        total: u32,
        /// Whether there are more than `total`.
        more: bool,
    }

    /// An organisation in a list.
    OrganisationRow {
        /// The organisation.
        organisation: Organisation,
        /// What it is called today.
        name: Text,
        /// Its abbreviation.
        short: Text,
        /// What the organisation above it is called.
        parent_name: Text,
        /// How many names it has or had.
        names: u32,
        /// Whether another took over from it.
        succeeded: bool,
        /// Which side it is on where nobody says otherwise.
        side: Side,
        /// Stretches of the name that answer what was typed, as UTF-16 positions `[from, to]`.
        highlights: Vec<[u32; 2]>,
    }

    /// One organisation.
    OrganisationDetail {
        /// The organisation with all that belongs to it.
        file: OrganisationFile,
        /// Which side it is on where nobody says otherwise.
        side: Side,
        /// Who took over from it, step by step.
        successors: Vec<SuccessorStep>,
        /// From whom it took over.
        predecessors: Vec<SuccessorStep>,
        /// Organisations under it.
        children: Vec<Id>,
        /// Who holds or held a post there.
        people: Vec<PostHolder>,
        /// Agreements it signed.
        agreements: Vec<AgreementBrief>,
        /// Activities it took part in, newest first, at most fifty.
        activities: Vec<ActivityBrief>,
        /// Names of the records it names.
        names: Names,
    }

    /// Somebody with a post.
    PostHolder {
        /// Who.
        person: Id,
        /// The name.
        full_name: Text,
        /// The post.
        post: Post,
    }
}

/// Answers a question about organisations.
pub(crate) fn list(
    call: Call<'_>,
    request: OrganisationList,
) -> Result<OrganisationPage, AppError> {
    let typed = SearchQuery::parse(&request.text);
    let query = ListQuery {
        tables: vec![Table::Organisation],
        text: request.text,
        facets: vec![
            Facet {
                name: "kind",
                values: request.kinds.iter().map(|kind| kind.code().to_owned()).collect(),
            },
            Facet {
                name: "country",
                values: request.countries.iter().map(Country::to_string).collect(),
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
        let ours = Ours::of(reader)?;
        let mut rows = Vec::new();
        for hit in &page.hits {
            let organisation =
                reader.record::<Organisation>(hit.id)?.ok_or_else(|| no_such_record(hit.id))?;
            let name = namer.one(Table::Organisation, hit.id)?;
            let parent_name = match organisation.parent {
                Some(parent) => namer.one(Table::Organisation, parent)?,
                None => Text::default(),
            };
            rows.push(OrganisationRow {
                highlights: typed
                    .as_ref()
                    .map(|typed| spans(&highlight(name.as_str(), typed)))
                    .unwrap_or_default(),
                name,
                short: namer.short(hit.id),
                parent_name,
                names: reader.owned::<OrganisationName>(hit.id)?.len() as u32,
                side: ours.side_of(hit.id),
                succeeded: !reader.owned::<Succession>(hit.id)?.is_empty(),
                organisation,
            });
        }
        Ok(OrganisationPage { rows, next: page.next, total: page.total, more: page.more })
    })
}

/// One organisation.
pub(crate) fn get(
    call: Call<'_>,
    request: OrganisationGet,
) -> Result<OrganisationDetail, AppError> {
    call.read(|snapshot| {
        let file = snapshot
            .reader
            .file::<OrganisationFile>(request.id)?
            .ok_or_else(|| no_such_record(request.id))?;
        detail(snapshot, file, request.lang)
    })
}

/// Enters an organisation, or changes it.
pub(crate) fn save(
    call: Call<'_>,
    request: OrganisationSave,
) -> Result<OrganisationDetail, AppError> {
    let OrganisationSave { loaded, wanted, confirmed, lang } = request;
    let subject = |file: &OrganisationFile| {
        file.names.last().map(|name| name.name.to_string()).unwrap_or_default()
    };
    let kept = saving::save_after(call, loaded, wanted, subject, |reader, loaded, wanted| {
        let register = || Register::of(reader, lang, call.today());
        if loaded.is_none() && !confirmed {
            refuse_look_alikes(register()?, wanted)
        } else {
            Ok(())
        }
    })?;
    call.read(|snapshot| detail(snapshot, kept, lang))
}

/// Refuses a new organisation that one on record may be, by any of its names.
fn refuse_look_alikes(mut register: Register<'_>, file: &OrganisationFile) -> Result<(), AppError> {
    for name in &file.names {
        let matches = register.organisations(name.name.as_str())?;
        if !matches.candidates.is_empty() {
            return Err(looks_alike(name.name.as_str(), &matches.told()));
        }
    }
    Ok(())
}

fn detail(
    snapshot: Snapshot<'_>,
    file: OrganisationFile,
    lang: Lang,
) -> Result<OrganisationDetail, AppError> {
    let (reader, today) = (snapshot.reader, snapshot.today());
    let id = file.organisation.id;
    let mut namer = snapshot.namer(lang);
    namer.one(Table::Organisation, id)?;
    namer.all_in(&file)?;
    let successors = successors(reader, &mut namer, id)?;
    let mut predecessors = Vec::new();
    for Succession { predecessor: organisation, date, legal_basis, scope, .. } in
        naming::<Succession>(reader, Table::Succession, "successor", id)?
    {
        let name = namer.one(Table::Organisation, organisation)?;
        predecessors.push(SuccessorStep { organisation, name, date, legal_basis, scope });
    }
    let mut children = Vec::new();
    for child in naming::<Organisation>(reader, Table::Organisation, "parent", id)? {
        namer.one(Table::Organisation, child.id)?;
        children.push(child.id);
    }
    let mut people = Vec::new();
    for post in naming::<Post>(reader, Table::Post, "organisation", id)? {
        if reader.exists(Table::Person, post.person)?
            && let Some(person) = reader.record::<Person>(post.person)?
        {
            people.push(PostHolder { person: person.id, full_name: person.full_name, post });
        }
    }
    let mut agreements = Vec::new();
    let named = reader.owners_naming(Table::AgreementParty, "organisation", id)?;
    for agreement in &named {
        if reader.exists(Table::Agreement, *agreement)?
            && let Some(agreement) = reader.record::<Agreement>(*agreement)?
        {
            let related = related(reader, &agreement)?;
            let related: Vec<&Agreement> = related.iter().collect();
            // An amendment stands under its agreement where that one is listed.
            if amended(&agreement, &related).is_some_and(|amended| named.contains(&amended.id)) {
                continue;
            }
            let title = namer.translated(agreement.id, agreement.id, "title", &agreement.title)?;
            let standing = Standing::among(&agreement, &related, today);
            agreements.push(AgreementBrief {
                id: agreement.id,
                title,
                signed_on: agreement.signed_on,
                standing,
            });
        }
    }
    let activities = activities_with(reader, &namer, "organisation", id)?;
    let side = Ours::of(reader)?.side_of(id);
    Ok(OrganisationDetail {
        file,
        side,
        successors,
        predecessors,
        children,
        people,
        agreements,
        activities,
        names: namer.names(),
    })
}
