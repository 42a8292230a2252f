//! Packs drawn from the records: the paper, what should be looked at before it is printed, and what its pages lead to.

use super::office::office_of;
use super::pack::{DrawnPack, PackCheck, PackCheckKind, PackCompose, PackRecord, PackRegion};
use super::pack_material::{gather, roots};
use super::paper::Paper;
use super::paper_check::contradictions;
use super::unprinted::UnprintedCharacters;
use crate::app::Call;
use crate::error::{AppError, ErrorCode};
use crate::names::Namer;
use caunoi_briefing::{PackFinding, PackFindingKind, PackMaterial, PackOptions, Period, SectionOptions};
use caunoi_document::page::OriginArea;
use caunoi_domain::finding::FindingCode;
use caunoi_domain::{Check, Finding, Id, Inclusion, Lang, Pack, PackFile, Table, Untranslated};
use caunoi_store::{Reader, Store};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};
use std::thread;

/// Most points to be looked at that are told one by one.
pub(super) const MOST_CHECKS: usize = 500;

/// Draws a pack from the records as they stand, and tells what should be looked at before it is printed.
pub(crate) fn compose(call: Call<'_>, request: PackCompose) -> Result<DrawnPack, AppError> {
    let store = call.store()?;
    let office = office_of(&store)?;
    store.read::<_, AppError>(|reader| {
        let drawn = Drawn::of(reader, &store, call, office, &request.pack, None)?;
        thread::scope(|scope| {
            // The file is written while it is looked up what its pages lead to.
            let paper = scope.spawn(|| drawn.paper.drawn(request.file));
            let roots = roots(&drawn.material);
            let mut namer = Namer::new(reader, request.lang, call.today());
            namer.activities(&drawn.material.activities);
            let places = places(&drawn);
            let checks = checks(&mut namer, &drawn, &places, &roots, &request.pack)?;
            let (regions, records) = regions(&mut namer, &places, &roots)?;
            let paper = paper.join().map_err(|_| AppError::internal("a paper could not be written"))??;
            let all_checks = (drawn.findings.len() + drawn.paper.unprinted.len()) as u32;
            let untranslated = drawn.forbidding(&request.pack.pack) as u32;
            Ok(DrawnPack { paper, checks, all_checks, untranslated, regions, records })
        })
    })
}

/// Words of a record on a page.
struct Place {
    /// Index of the page.
    page: u32,
    /// The record, or one that belongs to its file.
    record: Id,
    area: OriginArea,
}

/// Where on the pages words of records stand.
fn places(drawn: &Drawn) -> Vec<Place> {
    let pages = (0..).zip(drawn.paper.pages.pages());
    pages
        .flat_map(|(page, drawn)| {
            drawn.origins().into_iter().map(move |area| Place { page, record: caunoi_briefing::record_behind(area.origin), area })
        })
        .collect()
}

/// The places as a preview shows them, each record named once.
fn regions(
    namer: &mut Namer<'_>,
    places: &[Place],
    roots: &BTreeMap<Id, (Table, Id)>,
) -> Result<(Vec<PackRegion>, Vec<PackRecord>), AppError> {
    let mut known: BTreeMap<Id, u32> = BTreeMap::new();
    let (mut regions, mut records) = (Vec::new(), Vec::new());
    for Place { page, record, area } in places {
        let Some((table, id)) = roots.get(record).copied() else { continue };
        let record = match known.get(&id) {
            Some(record) => *record,
            None => {
                let record = records.len() as u32;
                records.push(PackRecord { table, id, name: namer.one(table, id)? });
                known.insert(id, record);
                record
            }
        };
        let OriginArea { x, y, width, height, .. } = *area;
        regions.push(PackRegion { page: *page, x, y, width, height, record });
    }
    Ok((regions, records))
}

/// A pack drawn, with the records it was drawn from.
pub(super) struct Drawn {
    pub(super) paper: Paper,
    pub(super) material: PackMaterial,
    pub(super) findings: Vec<PackFinding>,
}

impl Drawn {
    /// Draws a pack; `print` is the number of the print, none for one that is only looked at.
    pub(super) fn of(
        reader: Reader<'_>,
        store: &Store,
        call: Call<'_>,
        office: caunoi_domain::Office,
        pack: &PackFile,
        print: Option<u32>,
    ) -> Result<Drawn, AppError> {
        let mut faults = pack.check(call.today()).0;
        if pack.sections.iter().all(|section| section.shown == Inclusion::LeftOut) {
            faults.push(Finding { path: "sections".to_owned(), code: FindingCode::Required, arg: String::new() });
        }
        if !faults.is_empty() {
            return Err(AppError::invalid(faults));
        }
        let (material, _) = gather(reader, store, call, office, pack)?;
        let mut options = options(pack, material.as_of, print);
        let (mut document, mut findings) = caunoi_briefing::checked(&material, &options).map_err(AppError::internal)?;
        let tongue = options.lang;
        if let Some(lang) = pack.pack.second_lang {
            options.lang = paper_lang(lang);
            let (beside, also) = caunoi_briefing::checked(&material, &options).map_err(AppError::internal)?;
            document = caunoi_briefing::side_by_side(document, beside);
            // What is not known is so in both; what is not translated is so in one.
            findings.extend(also.into_iter().filter(PackFinding::is_of_language));
        }
        findings.splice(0..0, contradictions(reader, call, &material, tongue)?);
        Ok(Drawn { paper: Paper::of(call, document, tongue)?, material, findings })
    }

    /// Refuses a pack with texts in another language, where it is not to be printed so.
    pub(super) fn refuse_untranslated(&self, pack: &Pack) -> Result<(), AppError> {
        match self.forbidding(pack) {
            0 => Ok(()),
            count => Err(AppError::new(ErrorCode::UntranslatedTexts).arg("count", count)),
        }
    }

    /// How many texts stand in another language, where that forbids to print.
    fn forbidding(&self, pack: &Pack) -> usize {
        match pack.untranslated {
            Untranslated::Refuse => self.findings.iter().filter(|finding| finding.is_of_language()).count(),
            _ => 0,
        }
    }
}

/// The language of a paper that a pack is in; Vietnamese for those no paper is set in, which the check of the pack refuses.
pub(super) fn paper_lang(lang: Lang) -> caunoi_document::Lang {
    match lang {
        Lang::Lo => caunoi_document::Lang::Lo,
        Lang::En => caunoi_document::Lang::En,
        _ => caunoi_document::Lang::Vi,
    }
}

pub(super) fn options(pack: &PackFile, as_of: NaiveDate, print: Option<u32>) -> PackOptions {
    let mut sections: Vec<_> = pack.sections.iter().filter(|section| section.shown == Inclusion::Included).collect();
    sections.sort_by_key(|section| section.position);
    let sections = sections.into_iter().map(|section| SectionOptions {
        part: section.part,
        period: section.period(as_of).map(|(from, to)| Period { from, to }),
        partner: section.partner,
        detail: section.detail,
        confidential: section.confidential.is_printed(pack.pack.lang, pack.pack.second_lang),
        text: section.text.to_string(),
    });
    let mut options = PackOptions::new(paper_lang(pack.pack.lang)).sections(sections).circulation(pack.pack.circulation);
    options.title = pack.pack.title.to_string();
    options.audience = pack.pack.audience.to_string();
    options.print = print;
    options
}

/// Findings as the page shows them: each with the record whose page it is mended on.
fn checks(
    namer: &mut Namer<'_>,
    drawn: &Drawn,
    places: &[Place],
    roots: &BTreeMap<Id, (Table, Id)>,
    pack: &PackFile,
) -> Result<Vec<PackCheck>, AppError> {
    let mut pages: BTreeMap<Id, BTreeSet<u32>> = BTreeMap::new();
    for place in places {
        let root = roots.get(&place.record).map(|(_, id)| *id);
        for id in std::iter::once(place.record).chain(root) {
            pages.entry(id).or_default().insert(place.page);
        }
    }
    let first_page = |id: &Id| pages.get(id).and_then(|pages| pages.first().copied());
    let mut checks = Vec::new();
    let own = (Table::Pack, pack.pack.id);
    checks.extend(unprinted(namer, &drawn.paper.unprinted, own, first_page)?);
    for finding in drawn.findings.iter().take(MOST_CHECKS) {
        let root = roots.get(&finding.record).copied().unwrap_or((Table::Pack, pack.pack.id));
        // What is not known prints nowhere on a cover, whatever else of the record does.
        let is_unknown = finding.kind == PackFindingKind::Unknown;
        let page_of = |record: &Id| pages.get(record)?.iter().copied().find(|page| !is_unknown || *page > 0);
        let page = page_of(&finding.record).or_else(|| page_of(&root.1));
        checks.push(told(namer, finding, root, page)?);
    }
    Ok(checks)
}

/// Characters that have no glyph, each with the records it stands in, else with the record the paper is about.
pub(super) fn unprinted(
    namer: &mut Namer<'_>,
    odd: &[UnprintedCharacters],
    (table, id): (Table, Id),
    page_of: impl Fn(&Id) -> Option<u32>,
) -> Result<Vec<PackCheck>, AppError> {
    let mut checks = Vec::new();
    for odd in odd.iter().take(MOST_CHECKS) {
        let words = odd.told();
        let mut check = |table, id, page, name| {
            let path = String::new();
            checks.push(PackCheck { kind: PackCheckKind::Unprinted, table, id, page, path, words: words.clone(), name });
        };
        if odd.records.is_empty() {
            check(table, id, None, namer.one(table, id)?);
        }
        for record in &odd.records {
            check(record.table, record.id, page_of(&record.id), record.name.clone());
        }
    }
    Ok(checks)
}

/// A finding as the page shows it, with the record whose page it is mended on and the first page with its words, where there is one.
pub(super) fn told(
    namer: &mut Namer<'_>,
    finding: &PackFinding,
    (table, id): (Table, Id),
    page: Option<u32>,
) -> Result<PackCheck, AppError> {
    let name = namer.one(table, id)?;
    Ok(PackCheck {
        kind: match finding.kind {
            PackFindingKind::DatesContradict => PackCheckKind::DatesContradict,
            PackFindingKind::ConditionNotMet => PackCheckKind::ConditionNotMet,
            PackFindingKind::Ceiling => PackCheckKind::Ceiling,
            PackFindingKind::Untranslated => PackCheckKind::Untranslated,
            PackFindingKind::StaleTranslation => PackCheckKind::StaleTranslation,
            PackFindingKind::Unknown => PackCheckKind::Unknown,
            PackFindingKind::Unsourced => PackCheckKind::Unsourced,
            PackFindingKind::SumDiffers => PackCheckKind::SumDiffers,
            PackFindingKind::PersonalData => PackCheckKind::PersonalData,
            PackFindingKind::UnreadableFile => PackCheckKind::UnreadableFile,
        },
        table,
        id,
        page,
        path: finding.path.clone(),
        words: match finding.about.as_str() {
            "" => finding.words.clone(),
            // A record's own name needs no saying twice; of an activity the paper tells the day besides.
            about if about.starts_with(name.as_str()) && !name.is_empty() => finding.words.clone(),
            about => format!("{about}: {}", finding.words),
        },
        name,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use caunoi_domain::{OwnSide, PackTemplate};

    #[test]
    fn the_language_of_a_pack_decides_on_what_is_for_our_side_alone() {
        let printed = |lang: Lang, second: Option<Lang>, own: OwnSide| {
            let mut pack = PackTemplate::all().unwrap()[0].pack(Lang::Vi);
            (pack.pack.lang, pack.pack.second_lang) = (lang, second);
            pack.sections.iter_mut().for_each(|section| section.confidential = own);
            let sections = options(&pack, NaiveDate::default(), None).sections;
            let all = sections.iter().all(|section| section.confidential);
            assert!(all || sections.iter().all(|section| !section.confidential));
            all
        };
        let begun = OwnSide::default();
        assert!(printed(Lang::Vi, None, begun));
        for (lang, second) in [(Lang::Lo, None), (Lang::En, None), (Lang::Vi, Some(Lang::Lo)), (Lang::Vi, Some(Lang::En))] {
            assert!(!printed(lang, second, begun), "{lang:?} {second:?}");
            assert!(printed(lang, second, OwnSide::AnyLanguage), "{lang:?} {second:?}");
        }
        assert!(!printed(Lang::Vi, None, OwnSide::LeftOut));
    }
}
