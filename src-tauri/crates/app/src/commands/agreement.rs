//! Agreements: the register, and each agreement with what carried it out.

use crate::app::Call;
use crate::error::{AppError, no_such_record};
use crate::questions::agreements;
use crate::questions::agreements::{
    activities_of, amending, carried, in_order, of_code, related, told,
};
use crate::questions::briefs::brief;
use crate::questions::due::agreements_to_watch;
use crate::questions::likeness::looks_alike;
use crate::questions::ours::Ours;
use crate::questions::succession::successors;
use crate::snapshot::Snapshot;
use crate::wire::agreements::{AgreementList, AgreementPage, AgreementRow};
use crate::wire::briefs::{ActivityBrief, SuccessorStep};
use crate::wire::names::Names;
use crate::wire::{request, response};
use crate::writing::saving;
use caunoi_domain::progress::Progress;
use caunoi_domain::{
    Agreement, AgreementFile, AsOf, Commitment, Id, Lang, PartialDate, RelatedPapers, Side,
    Standing, TermEffect, Text, replacement,
};
use caunoi_store::Reader;
use std::collections::BTreeMap;

request! {
    /// Agreements that ask something of the officer asked for.
    AgreementWatch {
        /// At most so many rows.
        limit: u32,
        /// Language titles are shown in.
        #[serde(default)] lang: Lang,
    }

    /// An agreement asked for.
    AgreementGet {
        /// Which.
        id: Id,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }

    /// An agreement to be kept.
    AgreementSave {
        /// As it was loaded; nothing for a new one.
        #[serde(default)] loaded: Option<AgreementFile>,
        /// As it is to be.
        wanted: AgreementFile,
        /// Whether it is kept though another agreement has the same code.
        #[serde(default)] confirmed: bool,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }
}

response! {
    /// Agreements that ask something of the officer.
    AgreementsWatched {
        /// Those whose term is about to end, then those that have ended, then those negotiated; the
        /// nearest end first.
        rows: Vec<AgreementRow>,
        /// How many there are.
        total: u32,
    }

    /// One agreement.
    AgreementDetail {
        /// The agreement with all that belongs to it.
        file: AgreementFile,
        /// Where it stands today.
        standing: Standing,
        /// The sides of parties where nobody chose one, by party.
        derived_sides: BTreeMap<String, Side>,
        /// What became of each party.
        parties_today: Vec<PartyToday>,
        /// Each commitment with what carried it out.
        commitments: Vec<CommitmentProgress>,
        /// Activities that belong to the agreement, whatever commitment they carry out, newest
        /// first.
        activities: Vec<ActivityBrief>,
        /// The papers that amend or extend it, in the order of their days of effect.
        amendments: Vec<AmendmentBrief>,
        /// Names of the records it names.
        names: Names,
    }

    /// A party as signed, and who stands in its place.
    PartyToday {
        /// The party.
        party: Id,
        /// Whoever took over, one after the other; empty while the party itself still stands.
        successors: Vec<SuccessorStep>,
    }

    /// A commitment and what carried it out.
    CommitmentProgress {
        /// The commitment.
        commitment: Id,
        /// Its text in the language asked for, where it is translated.
        text: Text,
        /// How far it has been carried out.
        progress: Progress,
        /// The commitment that has taken its place.
        replaced_by: Option<ReplacingCommitment>,
        /// The activities, newest first.
        activities: Vec<ActivityBrief>,
    }
}

response! {
    /// A commitment of an amending paper that has taken the place of another.
    ReplacingCommitment {
        /// The amending paper.
        agreement: Id,
        /// Its title in the language asked for, where it is translated.
        title: Text,
        /// The commitment in the language asked for, where it is translated.
        text: Text,
    }

    /// A paper that amends or extends an agreement, in a word.
    AmendmentBrief {
        /// Which.
        id: Id,
        /// Its title in the language asked for, where it is translated.
        title: Text,
        /// When it was signed.
        signed_on: PartialDate,
        /// From when it has effect.
        effective_from: PartialDate,
        /// Where it stands today.
        standing: Standing,
        /// What it does to the term of the agreement.
        term: TermEffect,
        /// How many commitments it names.
        commitments: u32,
    }
}

/// Answers a question to the register.
pub(crate) fn list(call: Call<'_>, request: AgreementList) -> Result<AgreementPage, AppError> {
    call.read(|snapshot| agreements::page(snapshot, request))
}

/// Agreements that ask something of the officer.
pub(crate) fn watch(
    call: Call<'_>,
    request: AgreementWatch,
) -> Result<AgreementsWatched, AppError> {
    call.read(|snapshot| {
        let mut rows = agreements_to_watch(snapshot, request.lang)?;
        let total = rows.len() as u32;
        rows.truncate(request.limit as usize);
        Ok(AgreementsWatched { rows, total })
    })
}

/// One agreement.
pub(crate) fn get(call: Call<'_>, request: AgreementGet) -> Result<AgreementDetail, AppError> {
    call.read(|snapshot| {
        let file = snapshot
            .reader
            .file::<AgreementFile>(request.id)?
            .ok_or_else(|| no_such_record(request.id))?;
        detail(snapshot, file, request.lang)
    })
}

/// Registers an agreement, or changes it.
pub(crate) fn save(call: Call<'_>, request: AgreementSave) -> Result<AgreementDetail, AppError> {
    let AgreementSave { loaded, wanted, confirmed, lang } = request;
    let subject = |file: &AgreementFile| file.agreement.title.to_string();
    let kept = saving::save_after(call, loaded, wanted, subject, |reader, loaded, wanted| {
        let is_new_code =
            loaded.is_none_or(|loaded| loaded.agreement.code != wanted.agreement.code);
        if is_new_code && !confirmed { refuse_same_code(reader, &wanted.agreement) } else { Ok(()) }
    })?;
    call.read(|snapshot| detail(snapshot, kept, lang))
}

/// Refuses a code that another agreement has: papers are asked for by it.
fn refuse_same_code(reader: Reader<'_>, wanted: &Agreement) -> Result<(), AppError> {
    let others = of_code(reader, wanted.code.as_str())?;
    let others: Vec<(Id, String)> =
        others.iter().filter(|other| other.id != wanted.id).map(told).collect();
    if others.is_empty() { Ok(()) } else { Err(looks_alike(wanted.code.as_str(), &others)) }
}

fn detail(
    snapshot: Snapshot<'_>,
    mut file: AgreementFile,
    lang: Lang,
) -> Result<AgreementDetail, AppError> {
    let (reader, today) = (snapshot.reader, snapshot.today());
    file.parties = in_order(file.parties);
    file.areas.sort_by_key(|area| area.position);
    file.commitments.sort_by_key(|commitment| commitment.position);
    let id = file.agreement.id;
    let mut namer = snapshot.namer(lang);
    namer.all_in(&file)?;
    let mut parties_today = Vec::new();
    for party in &file.parties {
        parties_today.push(PartyToday {
            party: party.id,
            successors: successors(reader, &mut namer, party.organisation)?,
        });
    }
    let related = related(reader, &file.agreement)?;
    let related: Vec<&Agreement> = related.iter().collect();
    let amending = amending(reader, &file.agreement, &related)?;
    let mut commitments = Vec::new();
    for commitment in &file.commitments {
        let papers = amending.iter().map(|(paper, commitments)| (paper, &commitments[..]));
        let replaced_by = replacement(commitment.id, papers, today);
        let (progress, activities) = carried(reader, commitment, AsOf::today(today))?;
        let progress = if replaced_by.is_some() { progress.replaced() } else { progress };
        let replaced_by = match replaced_by {
            Some((paper, by)) => Some(ReplacingCommitment {
                agreement: paper.id,
                title: namer.translated(paper.id, paper.id, "title", &paper.title)?,
                text: namer.translated(paper.id, by.id, "text", &by.text)?,
            }),
            None => None,
        };
        let text = namer.translated(id, commitment.id, "text", &commitment.text)?;
        let activities = activities
            .into_iter()
            .map(|activity| brief(&namer, activity))
            .collect::<Result<_, _>>()?;
        commitments.push(CommitmentProgress {
            commitment: commitment.id,
            text,
            progress,
            replaced_by,
            activities,
        });
    }
    let mut activities = Vec::new();
    for activity in activities_of(reader, id)? {
        activities.push(brief(&namer, activity)?);
    }
    let standing = Standing::among(&file.agreement, &related, today);
    let papers = RelatedPapers::among(&file.agreement, related.iter().copied());
    let mut amendments = Vec::new();
    for (id, term) in papers.effects(&file.agreement, today) {
        let Some(amendment) = papers.amendments.iter().find(|amendment| amendment.id == id) else {
            continue;
        };
        amendments.push(AmendmentBrief {
            id,
            title: namer.translated(id, id, "title", &amendment.title)?,
            signed_on: amendment.signed_on,
            effective_from: amendment.effective_from,
            standing: Standing::among(amendment, &related, today),
            term,
            commitments: reader.owned::<Commitment>(id)?.len() as u32,
        });
    }
    let ours = Ours::of(reader)?;
    let undecided = file.parties.iter().filter(|party| party.side == Side::Unknown);
    let derived_sides =
        undecided.map(|party| (party.id.to_string(), ours.side_of(party.organisation))).collect();
    Ok(AgreementDetail {
        file,
        derived_sides,
        standing,
        parties_today,
        commitments,
        activities,
        amendments,
        names: namer.names(),
    })
}
