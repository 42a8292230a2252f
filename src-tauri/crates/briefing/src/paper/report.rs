//! The report on a trip, filled in from what is known: who travelled where, what took place,
//! results, promises, means, proposals. Decree 30/2020/NĐ-CP.

use super::programme::time_words;
use super::{official_header, open_report_number, unknown};
use crate::labels::DateForm;
use crate::pack::composer::{Composer, Subjected, joined};
use crate::pack::wording::Mark;
use caunoi_document::block::{
    Addressees, Heading, List, ListItem, Paragraph, ParagraphKind, Recipients, SignatureBlock,
    Signer,
};
use caunoi_document::{Block, Lang, Text};
use caunoi_domain::activity::by_rank;
use caunoi_domain::delegation::{in_order, travelling_side};
use caunoi_domain::{
    ActivityCost, ActivityFile, ActivityKind, ActivityPerson, Delegation, DelegationLeg, Gift,
    PersonRole, Text as RecordText,
};

/// Ends the content of an official paper.
const END_MARK: &str = "./.";

pub(super) fn compose(composer: &mut Composer<'_>) -> Vec<Block> {
    let Some(file) = composer.activity() else { return Vec::new() };
    let about = composer.about_activity(file);
    let unwritten = Delegation::default();
    let delegation = file.delegations.first().unwrap_or(&unwritten);
    let mut blocks = front(composer, delegation);
    blocks.extend(basis(composer, delegation));
    let hosted = file.activity.kind == ActivityKind::DelegationIn;
    blocks.push(body(if hosted {
        composer.labels.report_opening_host(composer.unit_words())
    } else {
        composer.labels.report_opening()
    }));

    blocks.push(title(&composer.labels.report_members()));
    blocks.extend(time_and_people(composer, &about, file));
    blocks.push(title(&composer.labels.report_activities()));
    blocks.push(activities(composer, &about, file));
    blocks.push(title(&composer.labels.report_results()));
    blocks.extend(paragraphs(composer, &about, delegation, "results", &delegation.results));
    blocks.push(title(&composer.labels.report_promises()));
    blocks.push(promises(composer));
    blocks.push(title(&composer.labels.report_means()));
    blocks.push(means(composer, &about, file));
    blocks.push(title(&composer.labels.report_proposals()));
    let mut proposals =
        paragraphs(composer, &about, delegation, "proposals", &delegation.proposals);
    if composer.options.lang == Lang::Vi {
        end(&mut proposals);
    }
    blocks.extend(proposals);
    blocks.push(signature(composer, file, delegation));
    blocks
}

fn front(composer: &mut Composer<'_>, delegation: &Delegation) -> Vec<Block> {
    let labels = &composer.labels;
    let number = match delegation.report_number.as_str() {
        "" => open_report_number(labels),
        number => labels.report_number(number.to_owned()),
    };
    let (name, about) = (labels.paper_trip_report_type(), labels.report_about());
    let header = official_header(composer).number(number);
    let mut title = Text::from(about);
    title.push(" ");
    title.spans.extend(composer.title().spans);
    let mut blocks: Vec<Block> = vec![
        header.into(),
        Paragraph::of(ParagraphKind::DocumentType, name.to_uppercase()).keep_with_next().into(),
        Paragraph::of(ParagraphKind::Abstract, title).into(),
    ];
    if !delegation.decided_by.is_empty() {
        blocks.push(
            Addressees::new([delegation.decided_by.as_str()])
                .label(composer.labels.report_addressed())
                .into(),
        );
    }
    blocks
}

/// The decision that sent the delegation.
fn basis(composer: &Composer<'_>, delegation: &Delegation) -> Option<Block> {
    if delegation.decision_number.is_empty() {
        return None;
    }
    let labels = &composer.labels;
    let mut words = labels.report_basis(delegation.decision_number.to_string());
    if let Some(date) = labels.date(delegation.decided_on, DateForm::Text) {
        words.push(' ');
        words.push_str(&date);
    }
    if !delegation.decided_by.is_empty() {
        words.push(' ');
        words.push_str(&labels.report_basis_of(delegation.decided_by.to_string()));
    }
    words.push('.');
    Some(Paragraph::of(ParagraphKind::LegalBasis, words).into())
}

fn title(words: &str) -> Block {
    Heading::new(1, words.to_uppercase()).numbered().into()
}

fn body(text: impl Into<Text>) -> Block {
    Paragraph::new(text).into()
}

fn time_and_people<'a>(
    composer: &mut Composer<'a>,
    about: &Subjected<'a>,
    file: &'a ActivityFile,
) -> Vec<Block> {
    let labels = &composer.labels;
    let dates = labels
        .dates(file.activity.starts_on, file.activity.ends_on, DateForm::Text)
        .unwrap_or_else(|| labels.unknown());
    let mut countries: Vec<_> = file.countries.iter().collect();
    countries.sort_by_key(|country| country.position);
    let named: Vec<String> =
        countries.into_iter().filter_map(|each| composer.country(each.country)).collect();
    let countries = if named.is_empty() { composer.labels.unknown() } else { named.join(", ") };
    let mut blocks = vec![
        body(composer.labels.report_time(dates)),
        body(composer.labels.report_countries(countries)),
    ];
    let travelling = travelling_side(file.activity.kind);
    let people: Vec<&ActivityPerson> = by_rank(&file.people)
        .into_iter()
        .filter(|person| travelling.is_none_or(|side| person.side == side))
        .collect();
    if people.is_empty() {
        blocks.push(body(composer.labels.report_people(composer.labels.unknown())));
        return blocks;
    }
    blocks.push(body(composer.labels.report_people(composer.labels.persons(people.len() as u32))));
    let lines: Vec<Text> =
        people.into_iter().map(|person| person_line(composer, about, person)).collect();
    blocks.push(list(lines));
    blocks
}

fn person_line(
    composer: &mut Composer<'_>,
    about: &Subjected<'_>,
    person: &ActivityPerson,
) -> Text {
    let name = composer.person(person.person).unwrap_or_else(|| composer.labels.unknown().into());
    let post = composer.wording(
        about.sheet.child(person.id),
        "post_as_at",
        &person.post_as_at,
        Mark::Silent,
    );
    let role = (person.role == PersonRole::Head)
        .then(|| composer.labels.term(person.role).to_lowercase().into());
    joined(std::iter::once(name).chain(post).chain(role), ", ")
}

fn activities<'a>(
    composer: &mut Composer<'a>,
    about: &Subjected<'a>,
    file: &'a ActivityFile,
) -> Block {
    let lines: Vec<Text> =
        in_order(&file.legs).into_iter().map(|leg| leg_line(composer, about, leg)).collect();
    if lines.is_empty() { unknown(&composer.labels) } else { list(lines) }
}

fn leg_line(composer: &mut Composer<'_>, about: &Subjected<'_>, leg: &DelegationLeg) -> Text {
    let sheet = about.sheet.child(leg.id);
    let day = composer.labels.date(leg.day, DateForm::Short);
    let time = if leg.starts.is_unknown() {
        None
    } else {
        time_words(composer, leg, false).into_iter().next()
    };
    let when = joined(day.map(Text::from).into_iter().chain(time), ", ");
    let mut words = |field, text: &RecordText| composer.wording(sheet, field, text, Mark::Silent);
    let parts = [
        words("what", &leg.what),
        words("place", &leg.place),
        words("counterpart", &leg.counterpart),
    ];
    let what = joined(parts.into_iter().flatten(), ", ");
    if when.is_empty() { what } else { joined([when, what], ": ") }
}

/// A text of the report, a paragraph for each line; the words for what is not known where nothing
/// is written.
fn paragraphs(
    composer: &mut Composer<'_>,
    about: &Subjected<'_>,
    delegation: &Delegation,
    field: &str,
    text: &RecordText,
) -> Vec<Block> {
    let Some(written) =
        composer.wording(about.sheet.child(delegation.id), field, text, Mark::Words)
    else {
        return vec![unknown(&composer.labels)];
    };
    written
        .plain()
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| body(line.trim().to_owned()))
        .collect()
}

fn promises(composer: &mut Composer<'_>) -> Block {
    let mut lines = Vec::new();
    let mut promised: Vec<_> = composer.material.follow_ups.iter().collect();
    promised.sort_by_key(|file| file.follow_up.position.unwrap_or(u32::MAX));
    for file in promised {
        let follow_up = &file.follow_up;
        let text = composer.wording(
            crate::pack::wording::Sheet::follow_up(file),
            "text",
            &follow_up.text,
            Mark::Silent,
        );
        let labels = &composer.labels;
        let owner = (!follow_up.responsible.is_empty())
            .then(|| labels.report_owner(follow_up.responsible.to_string()));
        let due = labels.date(follow_up.due, DateForm::Short).map(|date| labels.due_by(date));
        lines.push(joined(
            text.into_iter().chain(owner.map(Text::from)).chain(due.map(Text::from)),
            "; ",
        ));
    }
    if lines.is_empty() { body(composer.labels.report_nothing_promised()) } else { list(lines) }
}

/// What it cost by payer, and gifts.
fn means<'a>(composer: &mut Composer<'a>, about: &Subjected<'a>, file: &'a ActivityFile) -> Block {
    let mut lines: Vec<Text> =
        file.costs.iter().map(|cost| cost_line(composer, about, cost)).collect();
    lines.extend(file.gifts.iter().map(|gift| gift_line(composer, about, gift)));
    if lines.is_empty() { unknown(&composer.labels) } else { list(lines) }
}

fn cost_line(composer: &mut Composer<'_>, about: &Subjected<'_>, cost: &ActivityCost) -> Text {
    let item = composer.wording(about.sheet.child(cost.id), "item", &cost.item, Mark::Silent);
    let amount = format!("{} {}", composer.labels.amount(cost.amount), cost.currency);
    let payer = composer.known_term(cost.payer).map(Text::from);
    joined(
        payer
            .into_iter()
            .chain(std::iter::once(joined(item.into_iter().chain([amount.into()]), ", "))),
        ": ",
    )
}

fn gift_line(composer: &mut Composer<'_>, about: &Subjected<'_>, gift: &Gift) -> Text {
    let what = composer.wording(about.sheet.child(gift.id), "what", &gift.what, Mark::Silent);
    let direction = composer.labels.term(gift.direction);
    let with = gift.person.and_then(|person| composer.person(person));
    let with = with.or_else(|| {
        gift.organisation
            .and_then(|organisation| composer.organisation(organisation, composer.material.as_of))
    });
    // A report in another language may be read by who received the gift.
    let amount = gift.amount.filter(|_| composer.is_confidential());
    let worth =
        amount.map(|amount| format!("{} {}", composer.labels.amount(amount), gift.currency).into());
    let gift = joined(what.into_iter().chain(worth), ", ");
    joined([joined(std::iter::once(direction.into()).chain(with), " "), gift], ": ")
}

fn list(lines: Vec<Text>) -> Block {
    List::dashes(lines.into_iter().map(ListItem::new)).into()
}

/// Puts the end mark behind the last words.
fn end(blocks: &mut [Block]) {
    if let Some(Block::Paragraph(last)) = blocks.last_mut() {
        let words = last.text.plain();
        last.text = format!("{}{END_MARK}", words.trim_end().trim_end_matches(['.', ';'])).into();
    }
}

/// A delegation that was sent is reported on by its head, one that was received by the agency that
/// received it.
fn signature(composer: &Composer<'_>, file: &ActivityFile, delegation: &Delegation) -> Block {
    let labels = &composer.labels;
    let signer = if file.activity.kind == ActivityKind::DelegationIn {
        Signer::new(labels.certificate_signer().to_uppercase(), "")
    } else {
        let side = travelling_side(file.activity.kind);
        let head = file.people.iter().find(|person| {
            person.role == PersonRole::Head && side.is_none_or(|side| person.side == side)
        });
        let name = head
            .and_then(|head| composer.person_bare(head.person))
            .unwrap_or_else(|| labels.unknown().into());
        Signer::new(labels.term(PersonRole::Head).to_uppercase(), name)
    };
    // "As above" means whom it is addressed to.
    let above = (!delegation.decided_by.is_empty()).then(|| labels.report_recipients_above());
    let recipients = Recipients::new(above.into_iter().chain([labels.report_archive()]));
    SignatureBlock::new(signer).recipients(recipients.label(labels.report_recipients())).into()
}
