//! The partner: what it is, its names over time, who came before and after it, and its people.

use super::Section;
use super::composer::{Composer, Subjected, flush};
use super::wording::{Mark, Sheet, in_language};
use crate::Subject;
use crate::labels::DateForm;
use caunoi_document::block::{Column, Heading, KeyValues, Table};
use caunoi_document::{Block, Text};
use caunoi_domain::{DateEnd, Id, OrganisationFile, PartialDate, Post, Succession};

pub(super) fn compose(composer: &mut Composer<'_>) -> Section {
    let Subject::Partner { organisation, .. } = composer.material.subject else {
        return Section::default();
    };
    let title = composer.labels.partner_title();
    let Some(file) = composer.organisation_file(organisation) else {
        let unknown = composer.unknown_of_pack(title.clone());
        return Section::titled(title, vec![flush(unknown)]);
    };
    let about = composer.about_organisation(file);
    let mut sections =
        vec![(composer.labels.partner_particulars(), particulars(composer, &about, file))];
    if composer.in_full() {
        sections.push((composer.labels.partner_names(), names(composer, &about, file)));
        sections.push((composer.labels.partner_changes(), changes(composer, file)));
        sections.push((composer.labels.partner_people(), people(composer, organisation)));
    }
    let blocks = sections.drain(..).enumerate().flat_map(|(index, (title, blocks))| {
        std::iter::once(Heading::new(2, format!("{}. {title}", index + 1)).into()).chain(blocks)
    });
    Section::titled(title, blocks.collect())
}

fn particulars(
    composer: &mut Composer<'_>,
    about: &Subjected<'_>,
    file: &OrganisationFile,
) -> Vec<Block> {
    let organisation = &file.organisation;
    let name = composer.cited(about.sheet, "", about.name.clone());
    let country = composer.country(organisation.country).map(Text::from);
    let parent = organisation
        .parent
        .and_then(|parent| composer.organisation(parent, composer.material.as_of));
    let rows = vec![
        composer.particular(about, "name", composer.labels.field_name(), Some(name)),
        composer.particular_term(
            about,
            "kind",
            composer.labels.field_organisation_kind(),
            organisation.kind,
        ),
        composer.particular(about, "country", composer.labels.field_country(), country),
        composer.particular(about, "parent", composer.labels.field_parent(), parent),
        composer.particular_text(
            about,
            "province",
            composer.labels.field_province(),
            &organisation.province,
        ),
    ];
    vec![KeyValues::new(rows).into()]
}

/// Names by when they came into use, in all languages they are known in.
fn names(
    composer: &mut Composer<'_>,
    about: &Subjected<'_>,
    file: &OrganisationFile,
) -> Vec<Block> {
    if file.names.is_empty() {
        return vec![flush(composer.unknown(about, composer.labels.partner_names()))];
    }
    let labels = &composer.labels;
    let header =
        [labels.field_name(), labels.column_language(), labels.column_from(), labels.column_to()];
    let mut table = Table::new([5.0, 1.8, 2.0, 2.0].map(Column::new)).header(header);
    let mut names: Vec<_> = file.names.iter().collect();
    names.sort_by_key(|name| (name.valid_from.earliest(), name.lang, name.id));
    for name in names {
        let mut text = Text::from(in_language(name.name.as_str(), name.lang));
        if !name.abbreviation.is_empty() {
            text.push(in_language(&format!(" ({})", name.abbreviation), name.lang));
        }
        let sheet = about.sheet.child(name.id);
        let from = composer.labels.date(name.valid_from, DateForm::Short).map(Text::from);
        let period = composer.labels.partner_name_period();
        let from = from.unwrap_or_else(|| composer.unknown(about, period.clone()));
        let to = end(composer, about, period, name.valid_to);
        table.push([
            composer.cited_whole(sheet, text),
            composer.labels.term(name.lang).into(),
            from,
            to,
        ]);
    }
    vec![table.into()]
}

/// The end of a name or post in a cell.
fn end(composer: &mut Composer<'_>, about: &Subjected<'_>, what: String, end: DateEnd) -> Text {
    match end {
        DateEnd::Unknown | DateEnd::On(PartialDate::Unknown) => composer.unknown(about, what),
        DateEnd::Open => composer.labels.until_now().into(),
        DateEnd::On(date) => composer.labels.date(date, DateForm::Short).unwrap_or_default().into(),
    }
}

/// Predecessors and successors, by date.
fn changes<'a>(composer: &mut Composer<'a>, file: &'a OrganisationFile) -> Vec<Block> {
    let own = file.organisation.id;
    let all = composer.material.organisations.values();
    let mut changes: Vec<(&'a OrganisationFile, &'a Succession)> = all
        .flat_map(|other| other.successions.iter().map(move |succession| (other, succession)))
        .filter(|(_, succession)| succession.predecessor == own || succession.successor == own)
        .collect();
    changes.sort_by_key(|(_, succession)| {
        (succession.date.is_unknown(), succession.date.earliest(), succession.id)
    });
    if changes.is_empty() {
        return vec![flush(composer.labels.change_none())];
    }
    let labels = &composer.labels;
    let header = [
        labels.column_date(),
        labels.column_predecessor(),
        labels.column_successor(),
        labels.field_legal_basis(),
    ];
    let mut table = Table::new([2.6, 3.2, 3.2, 2.4].map(Column::new)).header(header);
    for (holder, succession) in changes {
        let about = composer.about_organisation(holder);
        let sheet = Sheet::organisation(holder).child(succession.id);
        let date = composer.labels.date(succession.date, DateForm::Short).map(Text::from);
        let date =
            date.unwrap_or_else(|| composer.unknown(&about, composer.labels.field_change_date()));
        let date = composer.cited_whole(sheet, date);
        let as_of = composer.material.as_of;
        let name = |composer: &Composer<'_>, id: Id| composer.organisation_or_unknown(id, as_of);
        let basis = match succession.legal_basis.as_str() {
            "" => composer.unknown(&about, composer.labels.field_change_basis()),
            basis => basis.into(),
        };
        table.push([
            date,
            name(composer, succession.predecessor),
            name(composer, succession.successor),
            basis,
        ]);
    }
    vec![table.into()]
}

/// People with their posts at the organisation.
fn people(composer: &mut Composer<'_>, organisation: Id) -> Vec<Block> {
    let labels = &composer.labels;
    let header =
        [labels.column_person(), labels.column_post(), labels.column_from(), labels.column_to()];
    let mut table = Table::new([3.2, 3.6, 2.0, 2.0].map(Column::new)).header(header);
    for (id, file) in &composer.material.people {
        for post in file.posts.iter().filter(|post| post.organisation == Some(organisation)) {
            let sheet = Sheet::person(file);
            let name = composer.person(*id);
            let about = Subjected {
                sheet,
                name: name.clone().unwrap_or_else(|| composer.labels.column_person().into()),
            };
            let name = match name {
                Some(name) => composer.cited(sheet, "", name),
                None => composer.unknown(&about, composer.labels.column_person()),
            };
            let [title, from, to] = post_words(composer, &about, post);
            table.push([name, title, from, to]);
        }
    }
    if table.rows.is_empty() {
        vec![flush(composer.unknown_of_pack(composer.labels.partner_people()))]
    } else {
        vec![table.into()]
    }
}

/// A post of a person: its title, since when, until when.
pub(super) fn post_words(
    composer: &mut Composer<'_>,
    about: &Subjected<'_>,
    post: &Post,
) -> [Text; 3] {
    let sheet = about.sheet.child(post.id);
    let title = match composer.wording(sheet, "title", &post.title, Mark::Code) {
        Some(title) => composer.cited_whole(sheet, title),
        None => composer.unknown(about, composer.labels.column_post()),
    };
    let period = composer.labels.partner_post_period();
    let from = composer.labels.date(post.valid_from, DateForm::Short).map(Text::from);
    let from = from.unwrap_or_else(|| composer.unknown(about, period.clone()));
    let to = end(composer, about, period, post.valid_to);
    [title, from, to]
}
