//! The title page: agencies, title, circulation mark, as-of date, version. In brief it is the head
//! of a sheet, and what follows stands below it.

use super::activity_table::days_of_log;
use super::composer::{Composer, joined};
use super::{Page, Section};
use crate::labels::DateForm;
use crate::{CoverHeading, Subject};
use caunoi_document::block::{Cover, OfficialHeader, Paragraph, ParagraphKind, Stamp};
use caunoi_document::{Span, Text};
use caunoi_domain::{ActivityKind, Circulation, Office, PartDetail, PartialDate};

pub(super) fn compose(composer: &mut Composer<'_>) -> Section {
    let title = composer.title();
    let material = composer.material;
    let header = header(composer);
    let labels = &composer.labels;
    let subtitle = match &material.subject {
        Subject::Agreement { .. } => labels.cover_subject(),
        Subject::Partner { .. } => labels.cover_subject_partner(),
        Subject::Occasion { .. } => match composer.activity().map(|file| file.activity.kind) {
            Some(ActivityKind::Talks | ActivityKind::Meeting) => labels.cover_subject_talks(),
            Some(ActivityKind::DelegationIn | ActivityKind::DelegationOut) => {
                labels.cover_subject_delegation()
            }
            _ => labels.cover_subject_activity(),
        },
        Subject::Activity { .. } | Subject::Office => labels.cover_subject_activity(),
    };
    if composer.section.detail == PartDetail::Brief {
        return sheet_head(composer, header, title);
    }
    let mut cover = Cover::new(title)
        .header(header)
        .document_type(labels.cover_type())
        .subtitle(subtitle)
        .detail(labels.cover_as_of(), labels.day(material.as_of, DateForm::Text))
        .detail(labels.cover_period(), days_of_log(composer))
        .foot(place_and_date(composer));
    if !material.version.is_empty() {
        cover = cover.detail(labels.cover_version(), material.version.clone());
    }
    if !composer.options.audience.is_empty() {
        cover = cover.detail(labels.cover_audience(), composer.options.audience.clone());
    }
    if let Some(number) = composer.options.print {
        cover = cover.detail(labels.cover_print(), labels.number(number));
    }
    cover = cover.detail(labels.cover_printed(), labels.moment(material.printed_at));
    let note: Vec<&str> =
        composer.section.text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    if !note.is_empty() {
        cover = cover.detail(labels.cover_note(), note.join(" "));
    }
    match composer.options.circulation {
        Circulation::Internal => cover = cover.stamp(Stamp::new(labels.stamp_internal())),
        Circulation::ReturnAfterReading => cover = cover.stamp(Stamp::new(labels.stamp_return())),
        Circulation::None => {}
    }
    Section::untitled(vec![cover.into()])
}

/// The head of a fact sheet.
fn sheet_head(composer: &Composer<'_>, header: OfficialHeader, title: Text) -> Section {
    let labels = &composer.labels;
    let header = stamped(composer, header.place_and_date(place_and_date(composer)));
    let as_of = format!(
        "({}: {})",
        labels.cover_as_of(),
        labels.day(composer.material.as_of, DateForm::Text)
    );
    let line = |kind, text: Text| Paragraph::of(kind, text).keep_with_next().into();
    let mut blocks = vec![
        header.into(),
        line(ParagraphKind::DocumentType, labels.sheet_type().to_uppercase().into()),
        line(ParagraphKind::Abstract, title),
        line(ParagraphKind::Centred, as_of.into()),
    ];
    blocks.extend(
        composer
            .section
            .text
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .map(|line| Paragraph::new(line).into()),
    );
    Section { title: None, blocks, page: Page::RunOn }
}

/// A header with the mark of who may see the paper.
pub(crate) fn stamped(composer: &Composer<'_>, header: OfficialHeader) -> OfficialHeader {
    match composer.options.circulation {
        Circulation::Internal => header.stamp(Stamp::new(composer.labels.stamp_internal())),
        Circulation::ReturnAfterReading => header.stamp(Stamp::new(composer.labels.stamp_return())),
        Circulation::None => header,
    }
}

/// "Huế, ngày 05 tháng 01 năm 2026".
pub(crate) fn place_and_date(composer: &Composer<'_>) -> Text {
    place_and_date_of(composer, PartialDate::Day(composer.material.printed_at.date_naive()))
}

/// The same for another date; the words for what is not known where it is not.
pub(crate) fn place_and_date_of(composer: &Composer<'_>, date: PartialDate) -> Text {
    let date = Text::from(
        composer
            .labels
            .date(date, DateForm::Text)
            .unwrap_or_else(|| composer.labels.date_unknown()),
    );
    joined(composer.of_office(Office::place_in).into_iter().chain([date]), ", ")
}

pub(crate) fn header(composer: &mut Composer<'_>) -> OfficialHeader {
    composer.note_of_office();
    let office = &composer.material.office;
    let unit = composer.unit_name();
    let unit = unit.unwrap_or_else(|| {
        composer.unknown_of(
            office.id,
            composer.labels.office().into(),
            composer.labels.field_name(),
        )
    });
    let labels = &composer.labels;
    let (national_name, motto) = match &composer.options.heading {
        CoverHeading::Agencies => (String::new(), String::new()),
        CoverHeading::Vietnam => (labels.national_name_vietnam(), labels.national_motto_vietnam()),
        CoverHeading::Laos => (labels.national_name_laos(), labels.national_motto_laos()),
        CoverHeading::Worded { national_name, motto } => (national_name.clone(), motto.clone()),
    };
    let header = OfficialHeader::new(in_capitals(unit), national_name, motto);
    match composer.of_office(Office::parent_agency_in) {
        Some(parent) => header.parent_agency(in_capitals(parent)),
        None => header,
    }
}

fn in_capitals(mut text: Text) -> Text {
    for Span { text, .. } in &mut text.spans {
        *text = text.to_uppercase();
    }
    text
}
