//! Packs drawn from the records: the paper, what should be looked at before it is printed, and what
//! its pages lead to.

use crate::app::Call;
use crate::error::AppError;
use crate::papers::checks::{MOST_CHECKS, told, unprinted};
use crate::papers::pack::Drawn;
use crate::papers::pack_material::roots;
use crate::questions::names::Namer;
use crate::wire::checks::PackCheck;
use crate::wire::papers::{DrawnPaper, PaperFile};
use crate::wire::{request, response};
use caunoi_briefing::PackFindingKind;
use caunoi_document::page::OriginArea;
use caunoi_domain::{Id, Lang, PackFile, Table, Text};
use std::collections::{BTreeMap, BTreeSet};
use std::thread;

request! {
    /// A pack to be drawn as it is, kept or not.
    PackCompose {
        /// The pack.
        pack: PackFile,
        /// What to make of it.
        #[serde(default)] file: PaperFile,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }
}

response! {
    /// A pack drawn.
    DrawnPack {
        /// The paper.
        paper: DrawnPaper,
        /// What should be looked at before it is printed, kind by kind; at most 500.
        checks: Vec<PackCheck>,
        /// How many there are in all.
        all_checks: u32,
        /// How many texts forbid to print the pack before they are translated; none where it may be
        /// printed as it is.
        untranslated: u32,
        /// Where on the pages words of records stand.
        regions: Vec<PackRegion>,
        /// The records they stand for.
        records: Vec<PackRecord>,
    }

    /// An area of a page on which words of a record stand, in points from the upper left corner.
    PackRegion {
        /// Index of the page.
        page: u32,
        /// Left edge.
        x: f32,
        /// Upper edge.
        y: f32,
        /// Width.
        width: f32,
        /// Height.
        height: f32,
        /// Index of the record.
        record: u32,
    }

    /// A record a pack was drawn from.
    PackRecord {
        /// Its kind.
        table: Table,
        /// The record.
        id: Id,
        /// What it is called.
        name: Text,
    }
}

/// Draws a pack from the records as they stand, and tells what should be looked at before it is
/// printed.
pub(crate) fn compose(call: Call<'_>, request: PackCompose) -> Result<DrawnPack, AppError> {
    call.read(|snapshot| {
        let drawn = Drawn::of(call, snapshot, &request.pack, None)?;
        thread::scope(|scope| {
            // The file is written while it is looked up what its pages lead to.
            let paper = scope.spawn(|| drawn.paper.drawn(request.file));
            let roots = roots(&drawn.material);
            let mut namer = snapshot.namer(request.lang);
            namer.activities(&drawn.material.activities);
            let places = places(&drawn);
            let checks = checks(&mut namer, &drawn, &places, &roots, &request.pack)?;
            let (regions, records) = regions(&mut namer, &places, &roots)?;
            let paper =
                paper.join().map_err(|_| AppError::internal("a paper could not be written"))??;
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
            drawn.origins().into_iter().map(move |area| Place {
                page,
                record: caunoi_briefing::record_behind(area.origin),
                area,
            })
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
        let page_of =
            |record: &Id| pages.get(record)?.iter().copied().find(|page| !is_unknown || *page > 0);
        let page = page_of(&finding.record).or_else(|| page_of(&root.1));
        checks.push(told(namer, finding, root, page)?);
    }
    Ok(checks)
}
