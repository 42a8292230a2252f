//! The parties of an agreement as signed, and who stands in their place today.

use super::activity_text::line;
use super::composer::{Composer, Subjected, flush, joined, lead};
use super::wording::{Mark, Sheet, in_language, record_lang};
use crate::labels::DateForm;
use caunoi_document::block::{Cell, Column, Row, Table};
use caunoi_document::{Block, Text};
use caunoi_domain::organisation::name_on;
use caunoi_domain::{AgreementFile, AgreementParty, Id, OrganisationFile, Succession};

/// An organisation reached from a signing party by successions.
struct Successor<'a> {
    /// The organisation that has the tasks.
    organisation: Id,
    /// How they came to it, step by step, each with the file the succession stands in.
    steps: Vec<(&'a OrganisationFile, &'a Succession)>,
}

pub(super) fn blocks<'a>(
    composer: &mut Composer<'a>,
    about: &Subjected<'a>,
    file: &'a AgreementFile,
) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut parties: Vec<&AgreementParty> = file.parties.iter().collect();
    parties.sort_by_key(|party| (party.position, party.id));
    if parties.is_empty() {
        blocks.push(flush(composer.unknown(about, composer.labels.agreement_parties())));
    } else {
        let labels = &composer.labels;
        let header = [
            labels.column_side(),
            labels.column_as_signed(),
            labels.column_today(),
            labels.column_change(),
        ];
        let mut table = Table::new([1.4, 3.4, 3.4, 3.0].map(Column::new)).header(header);
        for party in parties {
            table.push(row(composer, about, file, party));
        }
        blocks.push(table.into());
    }
    blocks.push(lead(composer.labels.agreement_signatories()));
    blocks.extend(signatories(composer, about, file));
    blocks
}

/// The parties in their order: as signed, and who stands in their place.
pub(super) fn succeeded(
    composer: &mut Composer<'_>,
    about: &Subjected<'_>,
    file: &AgreementFile,
) -> Vec<Text> {
    let mut parties: Vec<&AgreementParty> = file.parties.iter().collect();
    parties.sort_by_key(|party| (party.position, party.id));
    if parties.is_empty() {
        return vec![composer.unknown(about, composer.labels.agreement_parties())];
    }
    parties
        .into_iter()
        .map(|party| {
            taken_over(composer, file, party).unwrap_or_else(|| as_signed(composer, file, party))
        })
        .collect()
}

/// A party as signed and who took over from it; `None` where nobody did.
pub(super) fn taken_over(
    composer: &Composer<'_>,
    file: &AgreementFile,
    party: &AgreementParty,
) -> Option<Text> {
    let successors = successors(composer, party.organisation);
    let names = successors.iter().filter_map(|successor| {
        composer.organisation_with_parent(successor.organisation, composer.material.as_of)
    });
    let names: Vec<Text> = names.collect();
    if names.is_empty() {
        None
    } else {
        Some(joined([as_signed(composer, file, party), joined(names, "; ")], " → "))
    }
}

/// A party's name as it was signed. In a paper of another language the name it had there that day
/// stands first, that of the paper signed in brackets.
fn as_signed(composer: &Composer<'_>, file: &AgreementFile, party: &AgreementParty) -> Text {
    let signed = Text::from(in_language(party.name_as_signed.as_str(), file.agreement.lang));
    let paper = record_lang(composer.options.lang);
    let on = file.agreement.signed_on.latest().unwrap_or(composer.material.as_of);
    let has_own = |id| {
        composer
            .organisation_file(id)
            .is_some_and(|file| file.names.iter().any(|name| name.lang == paper))
    };
    if file.agreement.lang == paper || !has_own(party.organisation) {
        return signed;
    }
    match composer.organisation_with_parent(party.organisation, on) {
        Some(own) => joined([own, joined([Text::from("("), signed, Text::from(")")], "")], " "),
        None => signed,
    }
}

fn row<'a>(
    composer: &mut Composer<'a>,
    about: &Subjected<'a>,
    file: &'a AgreementFile,
    party: &AgreementParty,
) -> Row {
    let sheet = about.sheet.child(party.id);
    let party_about = Subjected { sheet, name: about.name.clone() };
    let side = composer.cell_term(&party_about, composer.labels.column_side(), party.side);
    let signed = match party.name_as_signed.as_str() {
        "" => composer.unknown(&party_about, composer.labels.column_as_signed()),
        _ => {
            let name = as_signed(composer, file, party);
            composer.cited_whole(sheet, name)
        }
    };
    let (today, change) = standing(composer, &party_about, file, party);
    Row::new([Cell::new(side), Cell::new(signed), Cell::of(today), Cell::of(change)])
}

/// Who has the party's tasks on the pack's day, and by which changes. Without a recorded change the
/// party itself stands, and the paper says so.
fn standing<'a>(
    composer: &mut Composer<'a>,
    about: &Subjected<'_>,
    file: &AgreementFile,
    party: &AgreementParty,
) -> (Vec<Text>, Vec<Text>) {
    let as_of = composer.material.as_of;
    let successors = successors(composer, party.organisation);
    if successors.is_empty() {
        let today = composer.organisation_with_parent(party.organisation, as_of);
        let today =
            today.unwrap_or_else(|| composer.unknown(about, composer.labels.column_today()));
        let change = match composer.organisation_file(party.organisation) {
            Some(organisation) => renamed(composer, file, organisation)
                .unwrap_or_else(|| composer.labels.change_none().into()),
            None => composer.unknown(about, composer.labels.column_change()),
        };
        return (vec![today], vec![change]);
    }
    let today = successors
        .iter()
        .map(|successor| composer.organisation_with_parent(successor.organisation, as_of));
    let today = today
        .map(|name| name.unwrap_or_else(|| composer.labels.unnamed_organisation().into()))
        .collect();
    let changes = successors.iter().flat_map(|successor| changes(composer, successor)).collect();
    (today, changes)
}

/// The change of name of a party since the signing; `None` when none is recorded, or when the day
/// of signing does not tell.
fn renamed(
    composer: &mut Composer<'_>,
    file: &AgreementFile,
    organisation: &OrganisationFile,
) -> Option<Text> {
    let (names, lang) = (&organisation.names, file.agreement.lang);
    let then = name_on(names, lang, file.agreement.signed_on.latest()?)?;
    let now = name_on(names, lang, composer.material.as_of)?;
    if then.name == now.name {
        return None;
    }
    let from = composer
        .labels
        .date(now.valid_from, DateForm::Short)
        .unwrap_or_else(|| composer.labels.date_unknown());
    let words = format!("{}: {from}", composer.labels.change_renamed());
    Some(composer.cited_whole(Sheet::organisation(organisation).child(now.id), words.into()))
}

/// Every step from a party to its successor; the names in between are told where there is more than
/// one.
fn changes<'a>(composer: &mut Composer<'a>, successor: &Successor<'a>) -> Vec<Text> {
    let several = successor.steps.len() > 1;
    let mut said = Vec::new();
    for (holder, succession) in &successor.steps {
        let change = change(composer, holder, succession);
        let to = if several {
            composer.organisation(succession.successor, composer.material.as_of)
        } else {
            None
        };
        said.push(joined(to.into_iter().chain([change]), ": "));
    }
    said
}

/// Date, scope and legal basis of a change, each unknown where it is.
fn change<'a>(
    composer: &mut Composer<'a>,
    holder: &'a OrganisationFile,
    succession: &Succession,
) -> Text {
    let mut about = composer.about_organisation(holder);
    about.sheet = about.sheet.child(succession.id);
    let date = composer.labels.date(succession.date, DateForm::Short).map(Text::from);
    let date =
        date.unwrap_or_else(|| composer.unknown(&about, composer.labels.field_change_date()));
    let basis = composer.wording(about.sheet, "legal_basis", &succession.legal_basis, Mark::Code);
    let basis =
        basis.unwrap_or_else(|| composer.unknown(&about, composer.labels.field_change_basis()));
    let mut said = vec![
        line(composer.labels.change_from(), date),
        line(composer.labels.field_legal_basis(), basis),
    ];
    said.extend(composer.known_term(succession.scope).map(Text::from));
    composer.cited_whole(about.sheet, joined(said, "; "))
}

/// The organisations that have the tasks of `organisation` on the pack's day, each reached by
/// following successions to their end.
fn successors<'a>(composer: &Composer<'a>, organisation: Id) -> Vec<Successor<'a>> {
    let mut found = Vec::new();
    follow(composer, organisation, &mut Vec::new(), &mut found);
    found
}

fn follow<'a>(
    composer: &Composer<'a>,
    from: Id,
    steps: &mut Vec<(&'a OrganisationFile, &'a Succession)>,
    found: &mut Vec<Successor<'a>>,
) {
    let Some(file) = composer.organisation_file(from) else { return };
    let come_about = |succession: &&Succession| {
        succession.date.earliest().is_none_or(|day| day <= composer.material.as_of)
    };
    for succession in file
        .successions
        .iter()
        .filter(come_about)
        .filter(|succession| !succession.successor.is_nil())
    {
        let to = succession.successor;
        if to == from || steps.iter().any(|(holder, _)| holder.organisation.id == to) {
            continue;
        }
        steps.push((file, succession));
        let before = found.len();
        follow(composer, to, steps, found);
        if found.len() == before {
            found.push(Successor { organisation: to, steps: steps.clone() });
        }
        steps.pop();
    }
}

fn signatories(
    composer: &mut Composer<'_>,
    about: &Subjected<'_>,
    file: &AgreementFile,
) -> Vec<Block> {
    if file.signatories.is_empty() {
        return vec![flush(composer.unknown(about, composer.labels.agreement_signatories()))];
    }
    let labels = &composer.labels;
    let header = [labels.column_side(), labels.column_signatory(), labels.column_post_as_signed()];
    let mut table = Table::new([1.4, 3.4, 5.0].map(Column::new)).header(header);
    for signatory in &file.signatories {
        let sheet = about.sheet.child(signatory.id);
        let one = Subjected { sheet, name: about.name.clone() };
        let side = composer.cell_term(&one, composer.labels.column_side(), signatory.side);
        let verbatim = |words: &caunoi_domain::Text| {
            Text::from(in_language(words.as_str(), file.agreement.lang))
        };
        let name = if signatory.name_as_signed.is_empty() {
            signatory.person.and_then(|id| composer.person(id))
        } else {
            Some(verbatim(&signatory.name_as_signed))
        };
        let name = match name {
            Some(name) => composer.cited_whole(sheet, name),
            None => composer.unknown(&one, composer.labels.column_signatory()),
        };
        let post = if signatory.post_as_signed.is_empty() {
            composer.unknown(&one, composer.labels.column_post_as_signed())
        } else {
            verbatim(&signatory.post_as_signed)
        };
        table.push([side, name, post]);
    }
    vec![table.into()]
}
