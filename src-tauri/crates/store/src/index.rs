//! The search index: what of each record lists and searches see. Derived from the records,
//! refreshed in the transaction that changes them.
//!
//! `entry` keeps one row for each activity, agreement, commitment, organisation, person and
//! follow-up; `search` is the full-text index over the same texts, folded. They meet in `entry.key`
//! = `search.rowid`, a date key: days in the high bits, so that walking the index backwards walks
//! the log from its newest day. A record that changes without changing what lists and searches see
//! of it leaves the index alone.

use crate::collation::{Collation, SORT_KEY_VERSION};
use crate::error::{DATABASE, Result, StoreError};
use crate::key::{day_number, day_of, key};
use crate::list::{DATED, HEADS};
use crate::rows::{Reader, StoredId};
use crate::search::{FOLD_VERSION, facet_token, fold};
use caunoi_domain::change::{DELETED, FieldChange};
use caunoi_domain::delegation::travelling_side;
use caunoi_domain::due::open_duties;
use caunoi_domain::report::figures::{UNCOUNTED, heads, is_press_work};
use caunoi_domain::{
    Activity, ActivityLink, ActivityParty, ActivityPerson, ActivityTag, Agreement, AgreementArea,
    AgreementParty, AgreementSignatory, Attachment, Booth, Commitment, Country, Course,
    CourseSession, Coverage, Delegation, DelegationLeg, DelegationPurpose, DelegationStep,
    EventItem, EventTask, FollowUp, Gift, Id, LentItem, Organisation, OrganisationAlias,
    OrganisationName, PartialDate, Person, Post, PublicEvent, RowReader, Table, TalkingPoint,
    Talks, Text, Translation,
};
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::{BTreeSet, HashMap};

/// Bumped when what is indexed changes, so that existing offices are indexed anew.
const CONTENT_VERSION: u32 = 10;

/// Stands between two lines in the index, so that no phrase reaches from one into the next. Nothing
/// folds to it, so nobody can ask for it.
const LINE_END: &str = " ¶ ";

/// What the index holds of one record.
#[derive(Debug, PartialEq, Eq)]
struct Entry {
    title: String,
    /// The other texts, a line each.
    body: String,
    /// Facet tokens, separated by blanks.
    facets: String,
    /// See [`day_number`].
    day: i64,
    sort_key: Vec<u8>,
}

/// What is found out about a record for its [`Entry`].
struct Facts {
    title: String,
    body: Vec<String>,
    facets: Vec<String>,
    day: PartialDate,
    sort_key: Vec<u8>,
}

/// Whether the index was made by the rules of this program.
pub(crate) fn is_current(connection: &Connection) -> Result<bool> {
    let kept: Option<String> = connection
        .query_row("SELECT value FROM meta WHERE key = 'index'", [], |row| row.get(0))
        .optional()?;
    Ok(kept.as_deref() == Some(version().as_str()))
}

fn version() -> String {
    format!("{CONTENT_VERSION}.{FOLD_VERSION}.{SORT_KEY_VERSION}")
}

/// Makes the whole index anew.
pub(crate) fn rebuild(reader: Reader<'_>, collation: &Collation) -> Result<()> {
    fill(reader, collation)?;
    // One segment answers faster than the many that writing row by row leaves.
    reader.connection.execute_batch("INSERT INTO search (search) VALUES ('optimize')")?;
    reader
        .connection
        .execute("INSERT OR REPLACE INTO meta (key, value) VALUES ('index', ?1)", [version()])?;
    Ok(())
}

/// Empties the index and fills it from the records.
pub(crate) fn fill(reader: Reader<'_>, collation: &Collation) -> Result<()> {
    let connection = reader.connection;
    connection
        .execute_batch("DELETE FROM entry; INSERT INTO search (search) VALUES ('delete-all');")?;
    for table in Table::listed() {
        let mut statement = connection
            .prepare(&format!("SELECT id FROM {table} WHERE deleted = 0 ORDER BY rid"))?;
        let ids: Vec<[u8; 16]> =
            statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        for id in ids {
            refresh_one(reader, collation, table, Id::from_bytes(id))?;
        }
    }
    Ok(())
}

/// A digest of what the index holds, whatever numbers it gave the records: each word by record,
/// column and place, and each entry.
pub(crate) fn fingerprint(connection: &Connection) -> Result<u128> {
    let mut sum = 0_u128;
    contents(connection, |item| {
        let [bytes @ .., _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _] =
            *blake3::hash(item.as_bytes()).as_bytes();
        sum = sum.wrapping_add(u128::from_le_bytes(bytes));
    })?;
    Ok(sum)
}

/// Tells everything the index holds, in no particular order and without the numbers it gave the
/// records.
pub(crate) fn contents(connection: &Connection, mut tell: impl FnMut(&str)) -> Result<()> {
    let mut records = HashMap::new();
    let mut statement =
        connection.prepare("SELECT key, id, tbl, title, body, facets, sort_key FROM entry")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (key, id): (i64, StoredId) = (row.get(0)?, row.get(1)?);
        let texts: [String; 4] = [row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?];
        tell(&format!(
            "{} on day {}: {texts:?} {}",
            id.0,
            day_of(key),
            hex::encode(row.get::<_, Vec<u8>>(6)?)
        ));
        records.insert(key, id.0);
    }
    connection.execute_batch("CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_word USING fts5vocab('main', 'search', 'instance')")?;
    let mut statement =
        connection.prepare("SELECT term, doc, col, offset FROM temp.search_word")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (term, key, column, place): (String, i64, String, u32) =
            (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
        match records.get(&key) {
            Some(id) => tell(&format!("{id} {column} {place} {term}")),
            None => tell(&format!("nothing at {key}: {column} {place} {term}")),
        }
    }
    Ok(())
}

/// Brings the entries of these records up to date.
pub(crate) fn refresh(
    reader: Reader<'_>,
    collation: &Collation,
    stale: &BTreeSet<(Table, Id)>,
) -> Result<()> {
    stale.iter().try_for_each(|(table, id)| refresh_one(reader, collation, *table, *id))
}

/// Notes the entries that changes of one record, which belongs to `owner`, make stale.
pub(crate) fn note_stale(
    reader: Reader<'_>,
    group: &[FieldChange],
    owner: Id,
    stale: &mut BTreeSet<(Table, Id)>,
) -> Result<()> {
    let Some(FieldChange { table, id, .. }) = group.first() else { return Ok(()) };
    let changes = |fields: &[&str]| group.iter().any(|change| fields.contains(&change.field));
    if table.is_listed() {
        stale.insert((*table, *id));
    }
    match table {
        Table::Office
        | Table::Source
        | Table::Citation
        | Table::Succession
        | Table::Organisation
        | Table::FollowUp
        | Table::Rule
        | Table::Report => {}
        // Personal data are in no index, nor is what they are about to be found by them.
        Table::TravelDocument => {}
        // Who was invited is found by the people of the activity, not by names typed into a list.
        Table::EventGuest => {}
        // Topics are codes; who was there, what was said on sheets without names, and who holds a
        // certificate is not searched for.
        Table::CourseTopic
        | Table::Attendance
        | Table::EvaluationQuestion
        | Table::EvaluationAnswer
        | Table::Certificate => {}
        // Figures are looked up by country, not searched.
        Table::MediaLandscape | Table::MediaIndicator | Table::MediaFigure | Table::PressOffice => {
        }
        // Packs are looked up in their own list; what they say is in the records.
        Table::Pack | Table::PackSection | Table::PackPrint => {}
        // A follow-up belongs to the agreement of the activity it came from.
        Table::Activity => {
            if changes(&["agreement"]) {
                note_follow_ups(reader, "activity", *id, stale)?;
            }
        }
        // Commitments are seen as long as their agreement is.
        Table::Agreement => {
            if changes(&[DELETED]) {
                let commitments = reader.owned_rows(Table::Commitment, *id)?;
                stale.extend(
                    commitments.iter().map(|commitment| (Table::Commitment, commitment.id)),
                );
            }
        }
        Table::Commitment => {
            stale.insert((Table::Agreement, owner));
            if changes(&["agreement"]) {
                note_follow_ups(reader, "commitment", *id, stale)?;
            }
        }
        Table::AgreementParty
        | Table::AgreementSignatory
        | Table::AgreementArea
        | Table::AgreementLegalBasis => {
            stale.insert((Table::Agreement, owner));
        }
        Table::ActivityParty
        | Table::ActivityPerson
        | Table::ActivityCommitment
        | Table::ActivityCost
        | Table::ActivityLink
        | Table::ActivityTag
        | Table::Talks
        | Table::TalkingPoint
        | Table::Delegation
        | Table::DelegationCountry
        | Table::DelegationLeg
        | Table::DelegationMember
        | Table::Gift
        | Table::DelegationStep
        | Table::RuleException
        | Table::Course
        | Table::CourseSession
        | Table::PublicEvent
        | Table::EventItem
        | Table::EventTask
        | Table::Booth
        | Table::LentItem
        | Table::Coverage => {
            stale.insert((Table::Activity, owner));
        }
        Table::OrganisationName | Table::OrganisationAlias => {
            stale.insert((Table::Organisation, owner));
            if changes(&[DELETED, "organisation", "name", "abbreviation", "text"]) {
                note_activities(reader, Table::ActivityParty, "organisation", owner, stale)?;
            }
        }
        Table::Post => {
            stale.insert((Table::Person, owner));
        }
        Table::Person => {
            if changes(&["full_name", "native_name"]) {
                note_activities(reader, Table::ActivityPerson, "person", *id, stale)?;
            }
        }
        Table::Attachment | Table::Translation => {
            for table in Table::listed() {
                if reader.exists(table, owner)? {
                    stale.insert((table, owner));
                }
            }
            if *table == Table::Translation
                && let Some(translation) = reader.record::<Translation>(*id)?
            {
                stale.insert((Table::Commitment, translation.subject));
            }
        }
    }
    Ok(())
}

/// Notes the activities whose records in `table` name `id`.
fn note_activities(
    reader: Reader<'_>,
    table: Table,
    field: &str,
    id: Id,
    stale: &mut BTreeSet<(Table, Id)>,
) -> Result<()> {
    stale.extend(
        reader
            .owners_naming(table, field, id)?
            .into_iter()
            .map(|activity| (Table::Activity, activity)),
    );
    Ok(())
}

/// Notes the follow-ups whose field of this name names `id`.
fn note_follow_ups(
    reader: Reader<'_>,
    field: &str,
    id: Id,
    stale: &mut BTreeSet<(Table, Id)>,
) -> Result<()> {
    let Some(spec) = Table::FollowUp.fields().iter().find(|spec| spec.name == field) else {
        return Ok(());
    };
    stale.extend(
        reader
            .naming(Table::FollowUp, spec, id)?
            .into_iter()
            .map(|follow_up| (Table::FollowUp, follow_up)),
    );
    Ok(())
}

fn refresh_one(reader: Reader<'_>, collation: &Collation, table: Table, id: Id) -> Result<()> {
    match (kept(reader.connection, table, id)?, entry(reader, collation, table, id)?) {
        (Some(kept), Some(entry)) if kept.entry == entry => Ok(()),
        (Some(kept), Some(entry)) => {
            forget(reader.connection, &kept)?;
            keep(reader.connection, table, id, kept.doc, &entry)
        }
        (Some(kept), None) => forget(reader.connection, &kept),
        (None, Some(entry)) => {
            let next = "SELECT coalesce(max(doc), 0) + 1 FROM entry";
            let doc = reader.connection.prepare_cached(next)?.query_row([], |row| row.get(0))?;
            keep(reader.connection, table, id, doc, &entry)
        }
        (None, None) => Ok(()),
    }
}

/// What stands in the index under a record, and where.
struct Kept {
    doc: i64,
    key: i64,
    entry: Entry,
}

fn kept(connection: &Connection, table: Table, id: Id) -> Result<Option<Kept>> {
    let sql =
        "SELECT doc, key, title, body, facets, sort_key FROM entry WHERE id = ?1 AND tbl = ?2";
    let mut statement = connection.prepare_cached(sql)?;
    let kept = statement.query_row(params![id.as_bytes(), table.name()], |row| {
        let key: i64 = row.get(1)?;
        let entry = Entry {
            title: row.get(2)?,
            body: row.get(3)?,
            facets: row.get(4)?,
            day: day_of(key),
            sort_key: row.get(5)?,
        };
        Ok(Kept { doc: row.get(0)?, key, entry })
    });
    Ok(kept.optional()?)
}

fn forget(connection: &Connection, kept: &Kept) -> Result<()> {
    connection.prepare_cached("DELETE FROM search WHERE rowid = ?1")?.execute([kept.key])?;
    connection.prepare_cached("DELETE FROM entry WHERE doc = ?1")?.execute([kept.doc])?;
    Ok(())
}

fn keep(connection: &Connection, table: Table, id: Id, doc: i64, entry: &Entry) -> Result<()> {
    let full = || StoreError::Damaged {
        path: DATABASE.into(),
        detail: "more records than the search index can number".to_owned(),
    };
    let key = key(entry.day, doc, table).ok_or_else(full)?;
    let sql = "INSERT INTO entry (doc, id, tbl, key, sort_key, title, body, facets) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    connection.prepare_cached(sql)?.execute(params![
        doc,
        id.as_bytes(),
        table.name(),
        key,
        entry.sort_key,
        entry.title,
        entry.body,
        entry.facets
    ])?;
    let sql = "INSERT INTO search (rowid, title, body, facets) VALUES (?1, ?2, ?3, ?4)";
    connection.prepare_cached(sql)?.execute(params![
        key,
        fold_lines(&entry.title),
        fold_lines(&entry.body),
        entry.facets
    ])?;
    Ok(())
}

fn fold_lines(text: &str) -> String {
    text.lines().map(fold).collect::<Vec<_>>().join(LINE_END)
}

/// What the index holds of a live record; `None` when it is not live, or belongs to a record that
/// is not.
fn entry(reader: Reader<'_>, collation: &Collation, table: Table, id: Id) -> Result<Option<Entry>> {
    if !reader.exists(table, id)? {
        return Ok(None);
    }
    let facts = match table {
        Table::Activity => activity(reader, collation, id),
        Table::Agreement => agreement(reader, collation, id),
        Table::Commitment => commitment(reader, collation, id),
        Table::Organisation => organisation(reader, collation, id),
        Table::Person => person(reader, collation, id),
        Table::FollowUp => follow_up(reader, collation, id),
        _ => Ok(None),
    };
    Ok(facts?.map(|mut facts| {
        facts.facets.push(facet_token("tbl", table.name()));
        if facts.day.day().is_none() {
            facts.facets.push(facet_token(DATED, &facts.day.to_string()));
        }
        facts.body.retain(|text| !text.is_empty());
        Entry {
            title: facts.title,
            body: facts.body.join("\n"),
            facets: facts.facets.join(" "),
            day: day_number(facts.day.earliest()),
            sort_key: facts.sort_key,
        }
    }))
}

fn activity(reader: Reader<'_>, collation: &Collation, id: Id) -> Result<Option<Facts>> {
    let Some(activity) = reader.record::<Activity>(id)? else { return Ok(None) };
    let mut body =
        texts([&activity.place, &activity.province, &activity.summary, &activity.outcome]);
    let mut facets = vec![
        facet_token("kind", activity.kind.code()),
        facet_token("status", activity.status.code()),
        facet_token("side", activity.hosting_side.code()),
        facet_token("class", activity.information_class.code()),
        facet_token("level", activity.level.code()),
        facet_token("country", &activity.country.to_string()),
        facet_token("province", &fold(activity.province.as_str())),
    ];
    if let Some(agreement) = activity.agreement {
        facets.push(facet_token("agreement", &agreement.to_string()));
    }
    for party in reader.owned::<ActivityParty>(id)? {
        facets.push(facet_token("organisation", &party.organisation.to_string()));
        body.extend(organisation_texts(reader, party.organisation)?);
    }
    let people = reader.owned::<ActivityPerson>(id)?;
    let (courses, events) = (reader.owned::<Course>(id)?, reader.owned::<PublicEvent>(id)?);
    let heads = heads(&activity, &people, courses.first(), events.first());
    facets.push(facet_token(
        HEADS,
        &heads.map_or_else(|| UNCOUNTED.to_owned(), |heads| heads.to_string()),
    ));
    for taking_part in people {
        facets.push(facet_token("person", &taking_part.person.to_string()));
        if let Some(person) = reader.record::<Person>(taking_part.person)? {
            body.extend(texts([&person.full_name, &person.native_name]));
        }
    }
    for carried_out in reader.owned::<caunoi_domain::ActivityCommitment>(id)? {
        facets.push(facet_token("commitment", &carried_out.commitment.to_string()));
    }
    for tag in reader.owned::<ActivityTag>(id)? {
        facets.push(facet_token("tag", &fold(tag.text.as_str())));
        body.push(tag.text.to_string());
    }
    for talks in reader.owned::<Talks>(id)? {
        body.extend(texts([&talks.room, &talks.seating, &talks.tactics, &talks.said]));
    }
    for point in reader.owned::<TalkingPoint>(id)? {
        body.extend(texts([&point.text, &point.answer]));
    }
    let delegations = reader.owned::<Delegation>(id)?;
    let (steps, tasks) = (reader.owned::<DelegationStep>(id)?, reader.owned::<EventTask>(id)?);
    facets.extend(
        open_duties(&activity, &delegations, &steps, &tasks)
            .into_iter()
            .map(|duty| facet_token("open", duty.code())),
    );
    if is_press_work(&activity, delegations.first()) {
        facets.push(facet_token("press", "yes"));
    }
    if delegations.is_empty() && travelling_side(activity.kind).is_some() {
        facets.push(facet_token("purpose", DelegationPurpose::Unknown.code()));
    }
    for delegation in delegations {
        facets.push(facet_token("purpose", delegation.purpose_kind.code()));
        let Delegation {
            purpose,
            decision_number,
            decided_by,
            press_licence,
            report_number,
            results,
            proposals,
            ..
        } = &delegation;
        body.extend(texts([
            purpose,
            decision_number,
            decided_by,
            press_licence,
            report_number,
            results,
            proposals,
        ]));
    }
    for leg in reader.owned::<DelegationLeg>(id)? {
        body.extend(texts([
            &leg.what,
            &leg.place,
            &leg.counterpart,
            &leg.interpreter,
            &leg.vehicle,
        ]));
    }
    body.extend(reader.owned::<Gift>(id)?.iter().map(|gift| gift.what.to_string()));
    for course in courses {
        body.extend(texts([&course.curriculum, &course.materials]));
    }
    for session in reader.owned::<CourseSession>(id)? {
        body.extend(texts([&session.topic, &session.place]));
    }
    for item in reader.owned::<EventItem>(id)? {
        body.extend(texts([&item.stage, &item.text, &item.place]));
    }
    body.extend(tasks.iter().map(|task| task.text.to_string()));
    for booth in reader.owned::<Booth>(id)? {
        body.extend(texts([&booth.code, &booth.holder, &booth.text]));
    }
    body.extend(reader.owned::<LentItem>(id)?.iter().map(|item| item.item.to_string()));
    for piece in reader.owned::<Coverage>(id)? {
        body.extend(texts([&piece.outlet, &piece.title]));
    }
    body.extend(reader.owned::<ActivityLink>(id)?.iter().map(|link| link.title.to_string()));
    body.extend(
        reader.owned::<Attachment>(id)?.iter().map(|attachment| attachment.name.to_string()),
    );
    body.extend(translated(reader, id, id)?);
    let sort_key = collation.sort_key(activity.title.as_str());
    Ok(Some(Facts {
        title: activity.title.to_string(),
        body,
        facets,
        day: activity.starts_on,
        sort_key,
    }))
}

fn agreement(reader: Reader<'_>, collation: &Collation, id: Id) -> Result<Option<Facts>> {
    let Some(agreement) = reader.record::<Agreement>(id)? else { return Ok(None) };
    let mut body = texts([
        &agreement.code,
        &agreement.summary,
        &agreement.occasion,
        &agreement.principles,
        &agreement.signed_place,
    ]);
    let mut facets = vec![
        facet_token("kind", agreement.kind.code()),
        facet_token("stage", agreement.stage.code()),
        facet_token("level", agreement.level.code()),
        facet_token("amends", if agreement.amends.is_some() { "yes" } else { "no" }),
    ];
    for party in reader.owned::<AgreementParty>(id)? {
        facets.push(facet_token("organisation", &party.organisation.to_string()));
        body.push(party.name_as_signed.to_string());
    }
    body.extend(
        reader
            .owned::<AgreementSignatory>(id)?
            .iter()
            .map(|signatory| signatory.name_as_signed.to_string()),
    );
    body.extend(reader.owned::<AgreementArea>(id)?.iter().map(|area| area.text.to_string()));
    body.extend(
        reader.owned::<Attachment>(id)?.iter().map(|attachment| attachment.name.to_string()),
    );
    body.extend(translated(reader, id, id)?);
    let sort_key = collation.sort_key(agreement.title.as_str());
    Ok(Some(Facts {
        title: agreement.title.to_string(),
        body,
        facets,
        day: agreement.signed_on,
        sort_key,
    }))
}

fn commitment(reader: Reader<'_>, collation: &Collation, id: Id) -> Result<Option<Facts>> {
    let Some(commitment) = reader.record::<Commitment>(id)? else { return Ok(None) };
    if !reader.exists(Table::Agreement, commitment.agreement)? {
        return Ok(None);
    }
    let mut body = texts([&commitment.reference]);
    body.extend(translated(reader, commitment.agreement, id)?);
    let facets = vec![
        facet_token("agreement", &commitment.agreement.to_string()),
        facet_token("mode", commitment.mode.code()),
        facet_token("bound", commitment.bound.code()),
    ];
    let sort_key = collation.sort_key(commitment.text.as_str());
    Ok(Some(Facts {
        title: commitment.text.to_string(),
        body,
        facets,
        day: PartialDate::Unknown,
        sort_key,
    }))
}

fn organisation(reader: Reader<'_>, collation: &Collation, id: Id) -> Result<Option<Facts>> {
    let Some(organisation) = reader.record::<Organisation>(id)? else { return Ok(None) };
    let names = reader.owned::<OrganisationName>(id)?;
    // No day is at hand here: the name that lasts longest is the one shown.
    let title = caunoi_domain::organisation::name_on(
        &names,
        caunoi_domain::Lang::Vi,
        chrono::NaiveDate::MAX,
    )
    .map(|name| name.name.to_string());
    let title = title.unwrap_or_default();
    let mut body = organisation_texts(reader, id)?;
    body.extend(texts([&organisation.province, &organisation.notes]));
    let facets = vec![
        facet_token("kind", organisation.kind.code()),
        facet_token("country", &organisation.country.to_string()),
    ];
    let sort_key = collation.sort_key(&title);
    Ok(Some(Facts { title, body, facets, day: PartialDate::Unknown, sort_key }))
}

fn person(reader: Reader<'_>, collation: &Collation, id: Id) -> Result<Option<Facts>> {
    let Some(person) = reader.record::<Person>(id)? else { return Ok(None) };
    let mut body = texts([&person.native_name, &person.short_name, &person.notes]);
    let mut facets = vec![facet_token("country", &person.country.to_string())];
    for post in reader.owned::<Post>(id)? {
        body.push(post.title.to_string());
        facets.extend(
            post.organisation
                .map(|organisation| facet_token("organisation", &organisation.to_string())),
        );
    }
    let country: Country = person.country;
    let sort_key = collation.person_sort_key(person.full_name.as_str(), country);
    Ok(Some(Facts {
        title: person.full_name.to_string(),
        body,
        facets,
        day: PartialDate::Unknown,
        sort_key,
    }))
}

fn follow_up(reader: Reader<'_>, collation: &Collation, id: Id) -> Result<Option<Facts>> {
    let Some(follow_up) = reader.record::<FollowUp>(id)? else { return Ok(None) };
    let mut body = texts([&follow_up.responsible, &follow_up.note]);
    body.extend(translated(reader, id, id)?);
    let mut facets = vec![
        facet_token("status", follow_up.status.code()),
        facet_token("nature", follow_up.nature.code()),
    ];
    let mut agreements = BTreeSet::new();
    agreements.extend(follow_up.agreement);
    if let Some(activity) = follow_up.activity {
        facets.push(facet_token("activity", &activity.to_string()));
        agreements
            .extend(reader.record::<Activity>(activity)?.and_then(|activity| activity.agreement));
    }
    if let Some(commitment) = follow_up.commitment {
        facets.push(facet_token("commitment", &commitment.to_string()));
        agreements.extend(
            reader.record::<Commitment>(commitment)?.map(|commitment| commitment.agreement),
        );
    }
    facets.extend(
        agreements.iter().map(|agreement| facet_token("agreement", &agreement.to_string())),
    );
    let sort_key = collation.sort_key(follow_up.text.as_str());
    Ok(Some(Facts {
        title: follow_up.text.to_string(),
        body,
        facets,
        day: follow_up.due,
        sort_key,
    }))
}

fn texts<'a>(texts: impl IntoIterator<Item = &'a Text>) -> Vec<String> {
    texts.into_iter().map(Text::to_string).collect()
}

/// Every name an organisation is known by.
fn organisation_texts(reader: Reader<'_>, id: Id) -> Result<Vec<String>> {
    let mut known = Vec::new();
    for name in reader.owned::<OrganisationName>(id)? {
        known.extend(texts([&name.name, &name.abbreviation]));
    }
    known.extend(reader.owned::<OrganisationAlias>(id)?.iter().map(|alias| alias.text.to_string()));
    Ok(known)
}

/// The texts of `subject` in other languages, from the file of `owner`.
fn translated(reader: Reader<'_>, owner: Id, subject: Id) -> Result<Vec<String>> {
    let translations = reader.owned::<Translation>(owner)?;
    Ok(translations
        .iter()
        .filter(|translation| translation.subject == subject)
        .map(|translation| translation.text.to_string())
        .collect())
}
