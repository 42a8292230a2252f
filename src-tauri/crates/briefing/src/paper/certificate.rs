//! Certificates: a sheet each, lying, in one language or in two side by side. One that was printed
//! before says so.

use crate::labels::{DateForm, Labels, NotInTheLabels};
use crate::pack::composer::{Composer, joined};
use crate::pack::wording::{Mark, Sheet};
use crate::pack::{PRODUCER, cover};
use crate::{CoverHeading, PackMaterial, PackOptions};
use caunoi_document::block::{
    Align, Bilingual, Paragraph, ParagraphKind, Section, SignatureBlock, Signer, Stamp,
};
use caunoi_document::format::Tightening;
use caunoi_document::{Block, Document, Format, Lang, Meta, Text};
use caunoi_domain::{ActivityFile, Certificate, Lang as RecordLang};

/// Draws certificates of the one activity of the material, in this order.
///
/// # Errors
/// When a label of a language is missing or unusable, which is a fault of this program.
pub fn certificates(
    material: &PackMaterial,
    certificates: &[Certificate],
) -> Result<Document, NotInTheLabels> {
    let first = certificates.first().map_or(Lang::Vi, |certificate| languages(certificate).0);
    let mut document =
        Document::new(Meta::new("", first, material.printed_at, material.id.to_string(), PRODUCER))
            .format(format());
    for certificate in certificates {
        let (first, second) = languages(certificate);
        let sheet = sheet(material, certificate, first, second)?;
        document.extend([Block::from(Section::new(sheet).sideways().one_page())]);
    }
    let labels = Labels::load(first)?;
    let numbers: Vec<String> = certificates.iter().map(Certificate::printed_number).collect();
    document.meta.title = match &numbers[..] {
        [first, .., last] => format!("{} {first} – {last}", labels.certificate_title()),
        _ => format!("{} {}", labels.certificate_title(), numbers.concat()),
    };
    labels.faults()?;
    Ok(document)
}

/// The languages a certificate is printed in, as far as papers are: one or two.
fn languages(certificate: &Certificate) -> (Lang, Option<Lang>) {
    let mut printed = certificate.languages.iter().filter_map(|lang| match lang {
        RecordLang::Vi => Some(Lang::Vi),
        RecordLang::Lo => Some(Lang::Lo),
        RecordLang::En => Some(Lang::En),
        _ => None,
    });
    (printed.next().unwrap_or(Lang::Vi), printed.next())
}

/// The form of official papers on a lying sheet, in larger type and without page numbers: every
/// sheet stands by itself. What two languages or a long title need is taken from the gaps first,
/// then from the type.
fn format() -> Format {
    let mut format = Format::decree30();
    format.name = Format::CERTIFICATE.to_owned();
    format.citation = String::new();
    format.page.top_mm = 15.0;
    format.page.bottom_mm = 15.0;
    format.page_number.shown = false;
    format.document_type.size_pt = 36.0;
    format.document_type.space_before_pt = 30.0;
    format.document_type.space_after_pt = 14.0;
    format.abstract_line.size_pt = 28.0;
    format.abstract_line.space_before_pt = 14.0;
    format.abstract_line.space_after_pt = 24.0;
    for style in [&mut format.centred, &mut format.bilingual.text] {
        style.size_pt = 17.0;
        style.space_after_pt = 13.0;
        style.align = Align::Centre;
    }
    format.signature.post.size_pt = 16.0;
    let step =
        |gaps, smaller_pt| Tightening { gaps, line_spacing: 1.0, smaller_pt, smallest_pt: 12.0 };
    format.tightening =
        vec![step(0.7, 0.0), step(0.5, 1.0), step(0.4, 2.0), step(0.3, 4.0), step(0.2, 5.0)];
    format
}

fn sheet(
    material: &PackMaterial,
    certificate: &Certificate,
    first: Lang,
    second: Option<Lang>,
) -> Result<Vec<Block>, NotInTheLabels> {
    let options = PackOptions::new(first).heading(CoverHeading::Vietnam).format(format());
    let mut composer = Composer::new(material, &options, Labels::load(first)?);
    let mut header = cover::header(&mut composer)
        .number(composer.labels.certificate_number(certificate.printed_number()));
    header = header.place_and_date(cover::place_and_date_of(&composer, certificate.issued_on));
    if certificate.prints > 0 {
        header = header
            .stamp(Stamp::new(composer.labels.certificate_again(certificate.prints.to_string())));
    }
    let own = words(&mut composer, certificate);
    let title = |words: &Words| {
        Block::from(
            Paragraph::of(ParagraphKind::DocumentType, words.title.to_uppercase()).keep_with_next(),
        )
    };
    let mut blocks: Vec<Block> = vec![header.into(), title(&own)];
    let name = |text: Text| Block::from(Paragraph::of(ParagraphKind::Abstract, text));
    match second {
        None => {
            blocks.push(Paragraph::of(ParagraphKind::Centred, own.lead).into());
            blocks.push(name(own.name));
            blocks.extend(
                own.lines
                    .into_iter()
                    .map(|line| Paragraph::of(ParagraphKind::Centred, line).into()),
            );
        }
        Some(lang) => {
            let options = PackOptions::new(lang).heading(CoverHeading::Vietnam).format(format());
            let mut other = Composer::new(material, &options, Labels::load(lang)?);
            let theirs = words(&mut other, certificate);
            other.labels.faults()?;
            blocks.push(title(&theirs));
            let same = theirs.name.plain() == own.name.plain();
            blocks.push(name(if same {
                own.name
            } else {
                joined([own.name, theirs.name], " – ")
            }));
            let mut both = Bilingual::new(first, lang).pair(own.lead, theirs.lead);
            for (line, theirs) in own.lines.into_iter().zip(theirs.lines) {
                both = both.pair(line, theirs);
            }
            blocks.push(both.into());
        }
    }
    blocks.push(
        SignatureBlock::new(Signer::new(composer.labels.certificate_signer().to_uppercase(), ""))
            .into(),
    );
    composer.labels.faults()?;
    Ok(blocks)
}

/// What a certificate says in one language.
struct Words {
    title: String,
    lead: Text,
    name: Text,
    /// Post and organisation, the course, when and where; as many lines in every language.
    lines: Vec<Text>,
}

fn words(composer: &mut Composer<'_>, certificate: &Certificate) -> Words {
    let file = composer.activity();
    let name =
        composer.person(certificate.person).unwrap_or_else(|| composer.labels.unknown().into());
    let mut lines = Vec::new();
    if let Some(file) = file {
        lines.extend(post(composer, file, certificate));
        let title = composer
            .wording(Sheet::activity(file), "title", &file.activity.title, Mark::Silent)
            .unwrap_or_default();
        lines.push(composer.labels.certificate_completed(title.plain()).into());
        let about = composer.about_activity(file);
        let dates =
            composer.labels.dates(file.activity.starts_on, file.activity.ends_on, DateForm::Text);
        let place = composer.activity_place(&about, &file.activity);
        // What is not known is left out, in both languages alike: a certificate is no form to be
        // filled in.
        let labels = &composer.labels;
        lines.extend(dates.map(|dates| labels.certificate_when(dates).into()));
        lines.extend(place.map(|place| labels.certificate_where(place.plain()).into()));
    }
    Words {
        title: composer.labels.certificate_title(),
        lead: composer.labels.certificate_lead().into(),
        name,
        lines,
    }
}

/// The post held at the course and where; nothing where neither is noted.
fn post(
    composer: &mut Composer<'_>,
    file: &ActivityFile,
    certificate: &Certificate,
) -> Option<Text> {
    let taking_part = file.people.iter().find(|each| each.person == certificate.person)?;
    let post = composer.wording(
        Sheet::activity(file).child(taking_part.id),
        "post_as_at",
        &taking_part.post_as_at,
        Mark::Silent,
    );
    let on = file.activity.starts_on.earliest().unwrap_or(composer.material.as_of);
    let organisation = taking_part
        .organisation
        .and_then(|organisation| composer.organisation_with_parent(organisation, on));
    let said: Vec<Text> = post.into_iter().chain(organisation).collect();
    if said.is_empty() { None } else { Some(joined(said, ", ")) }
}
