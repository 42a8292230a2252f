//! The media of countries in figures: what sources say of each indicator, and which totals do not
//! add up.

use crate::app::Call;
use crate::error::{AppError, no_such_record};
use crate::snapshot::Snapshot;
use crate::wire::names::Names;
use crate::wire::{request, response};
use crate::writing::saving;
use caunoi_domain::finding::{Finding, FindingCode};
use caunoi_domain::landscape::sums::{SumCheck, SumVerdict, checked};
use caunoi_domain::{Country, Id, Lang, MediaFigure, MediaLandscape, MediaLandscapeFile, SumState};

request! {
    /// Which countries there are figures of.
    MediaLandscapeList {}

    /// The media of a country asked for.
    MediaLandscapeGet {
        /// Which.
        id: Id,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }

    /// The media of a country to be kept.
    MediaLandscapeSave {
        /// As loaded; nothing for a new one.
        #[serde(default)] loaded: Option<MediaLandscapeFile>,
        /// As it is to be.
        wanted: MediaLandscapeFile,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }
}

response! {
    /// The countries of which there are figures.
    MediaLandscapes {
        /// A row for each, by country.
        rows: Vec<MediaLandscapeRow>,
    }

    /// A country in the list.
    MediaLandscapeRow {
        /// Its landscape.
        id: Id,
        /// The country.
        country: Country,
        /// How many figures there are.
        figures: u32,
        /// How many totals do not add up and have not been settled.
        open_gaps: u32,
    }

    /// The media of one country.
    MediaLandscapeDetail {
        /// The landscape with all that belongs to it.
        file: MediaLandscapeFile,
        /// Its totals compared with their parts.
        checks: Vec<SumCheck>,
        /// Names of the records it names.
        names: Names,
    }
}

/// The countries of which there are figures.
pub(crate) fn list(call: Call<'_>, _: MediaLandscapeList) -> Result<MediaLandscapes, AppError> {
    call.read(|snapshot| {
        let reader = snapshot.reader;
        let mut rows = Vec::new();
        for MediaLandscape { id, country, .. } in reader.all::<MediaLandscape>()? {
            let file = reader.file::<MediaLandscapeFile>(id)?.ok_or_else(|| no_such_record(id))?;
            let open = checked(&file).into_iter().filter(|check| is_open(&file, check)).count();
            rows.push(MediaLandscapeRow {
                id,
                country,
                figures: file.figures.len() as u32,
                open_gaps: open as u32,
            });
        }
        rows.sort_by_key(|row| row.country.to_string());
        Ok(MediaLandscapes { rows })
    })
}

/// Whether a gap waits for somebody to ask or decide.
fn is_open(file: &MediaLandscapeFile, check: &SumCheck) -> bool {
    let differs =
        matches!(check.verdict, SumVerdict::Differs { .. } | SumVerdict::HoldsWith { .. });
    let state =
        |figure: &MediaFigure| figure.id == check.figure && figure.sum_state != SumState::Accepted;
    differs && file.figures.iter().any(state)
}

/// The media of one country.
pub(crate) fn get(
    call: Call<'_>,
    request: MediaLandscapeGet,
) -> Result<MediaLandscapeDetail, AppError> {
    call.read(|snapshot| {
        let file = snapshot
            .reader
            .file::<MediaLandscapeFile>(request.id)?
            .ok_or_else(|| no_such_record(request.id))?;
        detail(snapshot, file, request.lang)
    })
}

/// Keeps the media of one country. There is one landscape for a country.
pub(crate) fn save(
    call: Call<'_>,
    request: MediaLandscapeSave,
) -> Result<MediaLandscapeDetail, AppError> {
    let MediaLandscapeSave { loaded, wanted, lang } = request;
    let subject = |file: &MediaLandscapeFile| file.landscape.country.to_string();
    let kept = saving::save_after(call, loaded, wanted, subject, |reader, loaded, wanted| {
        let MediaLandscape { id, country, .. } = &wanted.landscape;
        let mut findings = overwritten(loaded, wanted);
        if reader
            .all::<MediaLandscape>()?
            .iter()
            .any(|other| other.country == *country && other.id != *id)
        {
            findings.insert(
                0,
                Finding {
                    path: "landscape.country".to_owned(),
                    code: FindingCode::Duplicate,
                    arg: String::new(),
                },
            );
        }
        if findings.is_empty() { Ok(()) } else { Err(AppError::invalid(findings)) }
    })?;
    call.read(|snapshot| detail(snapshot, kept, lang))
}

/// Figures that say something else than they did: what a source said stays, and what it says now is
/// another figure.
fn overwritten(loaded: Option<&MediaLandscapeFile>, wanted: &MediaLandscapeFile) -> Vec<Finding> {
    let before =
        |figure: &MediaFigure| loaded?.figures.iter().find(|before| before.id == figure.id);
    let says_other = |(place, figure): (usize, &MediaFigure)| {
        let path = format!("figures.{place}.value");
        let finding = Finding { path, code: FindingCode::Overwritten, arg: String::new() };
        before(figure).is_some_and(|before| before.value != figure.value).then_some(finding)
    };
    wanted.figures.iter().enumerate().filter_map(says_other).collect()
}

fn detail(
    snapshot: Snapshot<'_>,
    file: MediaLandscapeFile,
    lang: Lang,
) -> Result<MediaLandscapeDetail, AppError> {
    let mut namer = snapshot.namer(lang);
    namer.all_in(&file)?;
    Ok(MediaLandscapeDetail { checks: checked(&file), file, names: namer.names() })
}
