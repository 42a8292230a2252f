//! What the records say of one agreement.

use super::activity_text::line;
use super::composer::{Composer, Subjected, flush};
use super::wording::{Mark, Sheet, in_language};
use super::{deadlines, parties};
use crate::labels::DateForm;
use caunoi_document::block::{Cell, Column, Heading, KeyValue, KeyValues, List, Row, Table};
use caunoi_document::{Block, Text};
use caunoi_domain::{
    AgreementArea, AgreementFile, AgreementStage, AgreementStatus, DateEnd, Duration, PartialDate,
    Translation,
};

/// A paper that takes the place of an agreement.
struct Successor {
    title: String,
    /// From when it counts.
    starts_on: PartialDate,
}

impl<'a> Composer<'a> {
    /// An agreement with its title.
    pub(super) fn about_agreement(&mut self, file: &'a AgreementFile) -> Subjected<'a> {
        Subjected { sheet: Sheet::agreement(file), name: self.agreement_title(file) }
    }

    /// Where an agreement stands on the pack's day, as a labelled value.
    pub(super) fn standing(&mut self, file: &'a AgreementFile) -> KeyValue {
        let about = self.about_agreement(file);
        let status = self.known_standing(file);
        self.computed(&about, self.labels.field_standing(), status)
    }

    /// Where an agreement stands on the pack's day, in running text.
    pub(super) fn standing_words(&mut self, file: &'a AgreementFile) -> Text {
        let about = self.about_agreement(file);
        match self.known_standing(file) {
            Some(status) => status.into(),
            None => self.unknown(&about, self.labels.field_standing()),
        }
    }

    /// The paper that takes the place of an agreement, where it is at hand and signed by the pack's
    /// day.
    fn successor(&self, file: &AgreementFile) -> Option<Successor> {
        let replacing = self.material.related_papers(&file.agreement).replaced_by?;
        let is_known = self.is_known(&replacing) && replacing.stage == AgreementStage::Signed;
        let starts_on = replacing.counts_from();
        let title = replacing.title.to_string();
        is_known.then_some(Successor { title, starts_on })
    }

    fn known_standing(&self, file: &AgreementFile) -> Option<String> {
        let status = self.material.standing(&file.agreement).status;
        if status == AgreementStatus::Unknown { None } else { Some(self.labels.term(status)) }
    }
}

/// Particulars, parties, signatories, areas, legal bases and amendments, under headings of this
/// level, their numbers after `prefix`.
pub(super) fn blocks<'a>(
    composer: &mut Composer<'a>,
    file: &'a AgreementFile,
    level: u8,
    prefix: &str,
) -> Vec<Block> {
    let about = composer.about_agreement(file);
    let mut sections: Vec<(String, Vec<Block>)> = vec![
        (
            composer.labels.agreement_particulars(),
            vec![KeyValues::new(particulars(composer, &about, file)).into()],
        ),
        (composer.labels.agreement_parties(), parties::blocks(composer, &about, file)),
        (composer.labels.agreement_areas(), areas(composer, &about, file)),
        (composer.labels.agreement_legal_bases(), legal_bases(composer, &about, file)),
    ];
    let amendments = amendments(composer, file);
    if !amendments.is_empty() {
        sections.push((composer.labels.agreement_amendments(), amendments));
    }
    let numbered = sections.into_iter().enumerate().flat_map(|(index, (title, blocks))| {
        let heading: Block = Heading::new(level, format!("{prefix}{}. {title}", index + 1)).into();
        std::iter::once(heading).chain(blocks)
    });
    numbered.collect()
}

fn particulars<'a>(
    composer: &mut Composer<'a>,
    about: &Subjected<'_>,
    file: &'a AgreementFile,
) -> Vec<KeyValue> {
    let agreement = &file.agreement;
    let sheet = about.sheet;
    let title = Text::from(in_language(agreement.title.as_str(), agreement.lang));
    let title =
        if agreement.title.is_empty() { None } else { Some(composer.cited(sheet, "", title)) };
    let mut rows = vec![
        composer.particular_term(
            about,
            "kind",
            composer.labels.field_agreement_kind(),
            agreement.kind,
        ),
        titled(composer, about, file, title),
    ];
    rows.push(composer.particular_term(
        about,
        "level",
        composer.labels.field_level(),
        agreement.level,
    ));
    rows.push(composer.particular_date(
        about,
        "signed_on",
        composer.labels.field_signed_on(),
        agreement.signed_on,
    ));
    let place = composer.wording(sheet, "signed_place", &agreement.signed_place, Mark::Silent);
    rows.push(composer.particular(
        about,
        "signed_place",
        composer.labels.field_signed_place(),
        place,
    ));
    rows.push(composer.particular_text(
        about,
        "occasion",
        composer.labels.field_occasion(),
        &agreement.occasion,
    ));
    rows.push(composer.particular_date(
        about,
        "effective_from",
        composer.labels.field_effective_from(),
        agreement.effective_from,
    ));
    let duration = duration(composer, agreement.duration);
    rows.push(composer.particular(about, "duration", composer.labels.field_duration(), duration));
    rows.extend(term(composer, about, file));
    let languages: Vec<String> =
        agreement.languages.iter().map(|lang| composer.labels.term(lang)).collect();
    let languages = if languages.is_empty() { None } else { Some(languages.join(", ").into()) };
    rows.push(composer.particular(
        about,
        "languages",
        composer.labels.field_languages(),
        languages,
    ));
    rows.push(composer.particular_text(
        about,
        "principles",
        composer.labels.field_principles(),
        &agreement.principles,
    ));
    rows.push(composer.particular_text(
        about,
        "summary",
        composer.labels.field_aims(),
        &agreement.summary,
    ));
    if composer.is_confidential() {
        rows.push(composer.particular_text(
            about,
            "original_kept_at",
            composer.labels.field_original(),
            &agreement.original_kept_at,
        ));
    }
    rows
}

/// Standing on the pack's day with the dates it follows from.
fn term<'a>(
    composer: &mut Composer<'a>,
    about: &Subjected<'_>,
    file: &'a AgreementFile,
) -> Vec<KeyValue> {
    let agreement = &file.agreement;
    let standing = composer.material.standing(agreement);
    let (renewal, notice_days) = (composer.renewal(file), composer.notice_days(file));
    let expiry = match standing.expiry {
        DateEnd::Unknown => None,
        DateEnd::Open => Some(composer.labels.duration_open()),
        DateEnd::On(date) => composer.labels.date(date, DateForm::Text),
    };
    let expiry = expiry.map(|end| match deadlines::term_basis(composer, &standing) {
        Some(basis) => format!("{end} ({basis})"),
        None => end,
    });
    let expiry_row = composer.computed(about, composer.labels.field_expiry(), expiry);
    let labels = &composer.labels;
    let (renewal_label, notice_label) = (labels.field_renewal(), labels.field_notice());
    let original =
        |original: Option<String>| labels.as_amended(original.unwrap_or_else(|| labels.unknown()));
    let notice = notice_days.map(|days| {
        let amended = (agreement.notice_days != notice_days)
            .then(|| original(agreement.notice_days.map(|days| labels.days(days))));
        let by = deadlines::notice(composer, &standing);
        let said = std::iter::once(labels.days(days)).chain(amended).chain(by);
        Text::from(said.collect::<Vec<_>>().join("; "))
    });
    let renewal_row = if renewal == agreement.renewal {
        composer.particular_term(about, "renewal", renewal_label, renewal)
    } else {
        let words = [labels.term(renewal), original(composer.known_term(agreement.renewal))];
        composer.computed(about, renewal_label, Some(words.join("; ")))
    };
    let mut rows = vec![
        expiry_row,
        renewal_row,
        composer.particular(about, "notice_days", notice_label, notice),
        composer.standing(file),
    ];
    if let Some(successor) = composer.successor(file) {
        let words = match composer.labels.date(successor.starts_on, DateForm::Text) {
            Some(from) => composer.labels.replaced_from(successor.title, from),
            None => successor.title,
        };
        rows.push(composer.computed(about, composer.labels.field_replaced_by(), Some(words)));
    }
    if agreement.terminated_on != PartialDate::Unknown {
        let label = composer.labels.field_terminated();
        rows.push(composer.particular_date(about, "terminated_on", label, agreement.terminated_on));
    }
    rows
}

/// The title, and below it the title in the language of the paper, where the records have it and it
/// is not the title itself.
fn titled(
    composer: &mut Composer<'_>,
    about: &Subjected<'_>,
    file: &AgreementFile,
    title: Option<Text>,
) -> KeyValue {
    let mut title = composer.particular(about, "title", composer.labels.field_title(), title);
    let source = &file.agreement.title;
    let wanted = super::wording::record_lang(composer.options.lang);
    let fits = |t: &&Translation| {
        t.subject == file.agreement.id
            && t.field.as_str() == "title"
            && t.lang == wanted
            && !t.is_stale(source)
    };
    let translation = file.translations.iter().find(fits);
    title.value.extend(translation.map(|translation| {
        line(composer.labels.field_title_translated(), translation.text.as_str().into())
    }));
    title
}

fn duration(composer: &Composer<'_>, duration: Duration) -> Option<Text> {
    let labels = &composer.labels;
    match duration {
        Duration::Unknown => None,
        Duration::Open => Some(labels.duration_open().into()),
        Duration::Months(months) if months.is_multiple_of(12) => {
            Some(labels.years(months / 12).into())
        }
        Duration::Months(months) => Some(labels.months(months).into()),
    }
}

/// The areas of an agreement in the order of the paper.
pub(super) fn areas_in_order(file: &AgreementFile) -> Vec<&AgreementArea> {
    let mut areas: Vec<&AgreementArea> = file.areas.iter().collect();
    areas.sort_by_key(|area| (area.position, area.id));
    areas
}

fn areas(composer: &mut Composer<'_>, about: &Subjected<'_>, file: &AgreementFile) -> Vec<Block> {
    let texts: Vec<Text> = areas_in_order(file)
        .into_iter()
        .filter_map(|area| {
            let sheet = about.sheet.child(area.id);
            let text = composer.wording(sheet, "text", &area.text, Mark::Words)?;
            Some(composer.cited_whole(sheet, text))
        })
        .collect();
    if texts.is_empty() {
        let label = composer.labels.agreement_areas();
        return vec![flush(composer.unknown(about, label))];
    }
    vec![List::numbered(texts).into()]
}

fn legal_bases(
    composer: &mut Composer<'_>,
    about: &Subjected<'_>,
    file: &AgreementFile,
) -> Vec<Block> {
    let texts: Vec<Text> = file
        .legal_bases
        .iter()
        .filter_map(|basis| {
            let sheet = about.sheet.child(basis.id);
            let text = composer.wording(sheet, "text", &basis.text, Mark::Words)?;
            Some(composer.cited_whole(sheet, text))
        })
        .collect();
    if texts.is_empty() {
        let label = composer.labels.agreement_legal_bases();
        return vec![flush(composer.unknown(about, label))];
    }
    vec![List::dashes(texts).into()]
}

/// The papers that amend the agreement, each a signed paper of its own, and the one that took its
/// place.
fn amendments<'a>(composer: &mut Composer<'a>, file: &'a AgreementFile) -> Vec<Block> {
    let papers = composer.amendments(file);
    if papers.is_empty() {
        return Vec::new();
    }
    let labels = &composer.labels;
    let header = [
        labels.column_agreement(),
        labels.field_signed_on(),
        labels.field_effective_from(),
        labels.column_effect(),
    ];
    let mut table =
        Table::new([Column::new(4.0), Column::new(2.0), Column::new(2.0), Column::new(4.5)])
            .header(header);
    for paper in papers {
        let about = composer.about_agreement(paper);
        let title = composer.cited(about.sheet, "", about.name.clone());
        let kind = composer.cell_term(
            &about,
            composer.labels.field_agreement_kind(),
            paper.agreement.kind,
        );
        let summary =
            composer.wording(about.sheet, "summary", &paper.agreement.summary, Mark::Code);
        let effect = composer
            .term_effect(file, paper.agreement.id)
            .map(|effect| deadlines::effect_words(composer, effect).into());
        let signed = composer.cell_date(
            &about,
            "signed_on",
            composer.labels.field_signed_on(),
            paper.agreement.signed_on,
        );
        let since = composer.cell_date(
            &about,
            "effective_from",
            composer.labels.field_effective_from(),
            paper.agreement.effective_from,
        );
        table.push(Row::new([
            Cell::of([title, kind]),
            Cell::new(signed),
            Cell::new(since),
            Cell::of(summary.into_iter().chain(effect).collect::<Vec<Text>>()),
        ]));
    }
    vec![table.into()]
}
