//! Prints of packs: each export is kept with its file, what it was made of and from which versions
//! of the records, so that it can be printed again byte for byte and compared with the records as
//! they stand.

use crate::app::Call;
use crate::error::{AppError, ErrorCode, no_such_record};
use crate::files::{Place, Staged};
use crate::papers::pack::{Drawn, options, paper_lang};
use crate::papers::pack_material::{gather, roots};
use crate::papers::paper::{Paper, stem};
use crate::picks::PickedPath;
use crate::questions::history::shown;
use crate::questions::names::Namer;
use crate::questions::packs::{Occasion, kept};
use crate::questions::prints::{MadeOf, RECORD_MEDIA, RECORD_NAME, made_of, row_of};
use crate::snapshot::Snapshot;
use crate::wire::history::{ChangeWhat, HistoryChange};
use crate::wire::packs::PackPrintRow;
use crate::wire::papers::{DrawnPaper, PaperFile, PaperFinding, SavedPaper};
use crate::wire::unprinted::UnprintedCharacters;
use crate::wire::{request, response};
use crate::writing::saving;
use crate::writing::saving::Together;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use caunoi_briefing::{PackMaterial, Since, SinceChange, SinceRecord, SupplementedPrint};
use caunoi_domain::change::{DELETED, FieldChange};
use caunoi_domain::{
    Attachment, ClockTime, Id, Lang, PackFile, PackPrint, PackPrintFile, PartialDate, Table, Text,
    Value,
};
use caunoi_store::{ChangeKind, Reader};
use std::collections::{BTreeMap, BTreeSet};

/// Most change sets of one record that are looked at.
const MOST_CHANGES: u32 = 10_000;

request! {
    /// A pack to be printed.
    PackPrintNew {
        /// The pack, kept or not.
        pack: PackFile,
        /// What to make of it.
        #[serde(default)] file: PaperFile,
    }

    /// A pack to be printed to a file.
    PackPrintTo {
        /// The pack, kept or not.
        pack: PackFile,
        /// Where to.
        path: PickedPath,
        /// What to make; the extension, `.pdf` or `.docx`, says it unless given.
        #[serde(default)] file: Option<PaperFile>,
    }

    /// A print compared with the records as they stand.
    PackSince {
        /// The print.
        print: Id,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }
}

request! {
    /// The supplement to a print.
    PackSupplement {
        /// The print.
        print: Id,
        /// What to make.
        #[serde(default)] file: PaperFile,
    }

    /// The supplement to a print, to be written to a file.
    PackSupplementTo {
        /// The print.
        print: Id,
        /// Where to; its extension says what to make: `.pdf` or `.docx`.
        path: PickedPath,
    }
}

response! {
    /// A pack just printed.
    PrintedPack {
        /// The print.
        row: PackPrintRow,
        /// The file in Base64.
        content: String,
        /// Deviations from the rules.
        findings: Vec<PaperFinding>,
    }

    /// What changed since a print.
    PackChanges {
        /// Record by record.
        rows: Vec<PackChangeRow>,
    }

    /// A record that changed.
    PackChangeRow {
        /// Its kind.
        table: Table,
        /// The record.
        id: Id,
        /// What it is called.
        name: Text,
        /// Whether it came, changed or left.
        what: ChangeWhat,
        /// What changed of it, taken together.
        changes: Vec<HistoryChange>,
    }
}

/// Prints a pack and keeps the print.
pub(crate) fn print(call: Call<'_>, request: PackPrintNew) -> Result<PrintedPack, AppError> {
    let printed = printed(call, &request.pack, request.file, None)?;
    Ok(PrintedPack {
        row: printed.row,
        content: STANDARD.encode(&printed.content),
        findings: printed.findings,
    })
}

/// Keeps a print of a pack and writes it to a file. The print is kept first: a paper with a number
/// that is not in the register is never written.
pub(crate) fn print_to(call: Call<'_>, request: PackPrintTo) -> Result<SavedPaper, AppError> {
    let tongue = paper_lang(request.pack.pack.lang);
    let place = call.place(&request.path)?;
    let file = request.file.map_or_else(|| PaperFile::of_place(&place, tongue), Ok)?;
    let printed = printed(call, &request.pack, file, Some(&place))?;
    Ok(SavedPaper {
        path: place.shown(),
        size: printed.content.len() as u32,
        pages: printed.row.print.pages,
        title: printed.row.print.title.to_string(),
        findings: printed.findings,
        warnings: printed.warnings,
        unprinted: printed.unprinted,
    })
}

struct Printed {
    row: PackPrintRow,
    content: Vec<u8>,
    findings: Vec<PaperFinding>,
    warnings: Vec<String>,
    unprinted: Vec<UnprintedCharacters>,
}

fn printed(
    call: Call<'_>,
    pack: &PackFile,
    file: PaperFile,
    place: Option<&Place>,
) -> Result<Printed, AppError> {
    let store = call.store()?;
    let mut staged = None;
    let (set, printed) = store.write::<_, AppError>(call.millis(), |writing| {
        let reader = writing.reader();
        let is_kept = !pack.pack.id.is_nil() && reader.exists(Table::Pack, pack.pack.id)?;
        let subject = Occasion::of(&pack.pack)?.id();
        let number = writing.draw_number(&format!("pack_print/{subject}"))?;
        let drawn = Drawn::of(call, call.snapshot(&store, reader), pack, Some(number))?;
        drawn.refuse_untranslated(&pack.pack)?;
        let content = drawn.paper.bytes(file)?;
        let mut records = versions(reader, roots(&drawn.material).into_values().collect())?;
        if is_kept {
            records.push((Table::Pack, pack.pack.id, reader.version(pack.pack.id)?));
        }
        let made_of = serde_json::to_vec(&MadeOf { pack: pack.clone(), records })
            .map_err(AppError::internal)?;
        let title = drawn.paper.document.meta.title.clone();
        let attached =
            |name: String, media_type: &str, content: &[u8]| -> Result<Attachment, AppError> {
                let kept = store.attach(content)?;
                let (name, digest) = (Text::new(&name), Text::new(&kept.digest));
                Ok(Attachment {
                    name,
                    media_type: media_type.into(),
                    size: kept.size,
                    digest,
                    ..Attachment::default()
                })
            };
        let name = format!("{}-{number}.{}", stem(&title), file.extension());
        let attachments = vec![
            attached(name, file.media_type(), &content)?,
            attached(RECORD_NAME.to_owned(), RECORD_MEDIA, &made_of)?,
        ];
        let now = call.office_time();
        let print = PackPrint {
            subject,
            number,
            title: Text::new(&title),
            lang: pack.pack.lang,
            circulation: pack.pack.circulation,
            printed_on: PartialDate::Day(now.date_naive()),
            printed_at: ClockTime::from(now.time()),
            printed_by: Text::new(&call.app.host.actor()),
            pages: drawn.paper.pages.pages().len() as u32,
            ..PackPrint::default()
        };
        let mut wanted = PackPrintFile { print, attachments };
        let mut together = Together::default();
        together.save(call, writing, "", None, &mut wanted)?;
        let set = together.whole()?;
        saving::apply_as(ChangeKind::Fact, call, writing, call.command, &title, &set)?;
        let row = row_of(&store, wanted)?;
        // Where there is no room for the file, or no leave to write it, no number is drawn.
        staged = place.map(|place| place.stage(&content)).transpose()?;
        Ok((
            set,
            Printed {
                row,
                content,
                findings: drawn.paper.findings()?,
                warnings: drawn.paper.warnings()?,
                unprinted: drawn.paper.unprinted,
            },
        ))
    })?;
    call.tell(&set);
    staged.map_or(Ok(()), Staged::put).map_err(|error| AppError {
        code: ErrorCode::PrintNotWritten,
        ..error.arg("number", printed.row.print.number).arg("digest", &printed.row.file.digest)
    })?;
    Ok(printed)
}

fn versions(
    reader: Reader<'_>,
    records: BTreeSet<(Table, Id)>,
) -> Result<Vec<(Table, Id, u32)>, AppError> {
    records.into_iter().map(|(table, id)| Ok((table, id, reader.version(id)?))).collect()
}

/// What changed since a print, record by record: what changed of those it was drawn from, which
/// came, which left.
pub(crate) fn since(call: Call<'_>, request: PackSince) -> Result<PackChanges, AppError> {
    compared(call, request.print, |_| request.lang)
        .map(|compared| PackChanges { rows: compared.rows })
}

/// Draws on a page what changed since a print.
pub(crate) fn supplement(call: Call<'_>, request: PackSupplement) -> Result<DrawnPaper, AppError> {
    supplement_of(call, request.print)?.drawn(request.file)
}

/// Draws on a page what changed since a print, and writes it to a file.
pub(crate) fn supplement_to(
    call: Call<'_>,
    request: PackSupplementTo,
) -> Result<SavedPaper, AppError> {
    let place = call.place(&request.path)?;
    let paper = supplement_of(call, request.print)?;
    let file = PaperFile::of_place(&place, paper.tongue)?;
    paper.saved(file, &place)
}

fn supplement_of(call: Call<'_>, print: Id) -> Result<Paper, AppError> {
    let Compared { print, mut pack, second_lang, material, rows } =
        compared(call, print, |print| print.lang)?;
    let lang = paper_lang(print.lang);
    // The supplement goes to the readers of the print, whatever languages the pack has today.
    (pack.pack.lang, pack.pack.second_lang) = (print.lang, second_lang);
    let mut options = options(&pack, material.as_of, Some(print.number));
    options.circulation = print.circulation;
    let of = SupplementedPrint {
        title: print.title.to_string(),
        number: print.number,
        printed_on: print
            .printed_on
            .day()
            .ok_or_else(|| AppError::internal("a print without its day"))?,
    };
    let records: Vec<SinceRecord> = rows.into_iter().map(record_of).collect();
    Paper::of(
        call,
        caunoi_briefing::supplement(&material, &of, &records, &options)
            .map_err(AppError::internal)?,
        lang,
    )
}

fn record_of(row: PackChangeRow) -> SinceRecord {
    let change = |change: HistoryChange| SinceChange {
        table: change.table,
        id: change.id,
        since: since_of(change.what),
        field: change.field,
        old: change.old,
        new: change.new,
    };
    let changes = row.changes.into_iter().map(change).collect();
    SinceRecord {
        table: row.table,
        id: row.id,
        name: row.name.to_string(),
        since: since_of(row.what),
        changes,
    }
}

fn since_of(what: ChangeWhat) -> Since {
    match what {
        ChangeWhat::Made => Since::Made,
        ChangeWhat::Changed => Since::Changed,
        ChangeWhat::Removed => Since::Removed,
    }
}

/// A print beside the records as they stand.
struct Compared {
    print: PackPrint,
    /// The pack as it is, or as it was printed where it was not kept.
    pack: PackFile,
    /// The language beside the first in the print.
    second_lang: Option<Lang>,
    material: PackMaterial,
    rows: Vec<PackChangeRow>,
}

/// Compares a print with the records as they stand, named in the language that `lang` gives for it.
fn compared(
    call: Call<'_>,
    print: Id,
    lang: impl FnOnce(&PackPrint) -> Lang,
) -> Result<Compared, AppError> {
    call.read(|snapshot| {
        let Snapshot { reader, store, .. } = snapshot;
        let PackPrintFile { print, attachments } =
            reader.file::<PackPrintFile>(print)?.ok_or_else(|| no_such_record(print))?;
        let made_of = made_of(store, &attachments)?;
        let id = made_of.pack.pack.id;
        let second_lang = made_of.pack.pack.second_lang;
        let pack = if !id.is_nil() && reader.exists(Table::Pack, id)? {
            kept(reader, id)?
        } else {
            made_of.pack
        };
        let (material, around) = gather(call, snapshot, &pack)?;
        let now: BTreeSet<(Table, Id)> = roots(&material).into_values().collect();
        let then: BTreeSet<(Table, Id)> =
            made_of.records.iter().map(|(table, id, _)| (*table, *id)).collect();
        let mut namer = snapshot.namer(lang(&print));
        let mut rows = Vec::new();
        for (table, id, version) in made_of.records {
            // What the pack does not tell of today, since days have passed or nobody names it any
            // more, has not left for that.
            let stays = match table {
                Table::Pack => true,
                Table::Activity => around.contains(&id) && reader.exists(table, id)?,
                Table::Organisation | Table::Person | Table::Source => reader.exists(table, id)?,
                _ => now.contains(&(table, id)),
            };
            let (what, changes) = if stays {
                (ChangeWhat::Changed, net_changes(reader, &mut namer, id, version)?)
            } else {
                (ChangeWhat::Removed, Vec::new())
            };
            if what == ChangeWhat::Removed || !changes.is_empty() {
                rows.push(PackChangeRow { table, id, name: namer.one(table, id)?, what, changes });
            }
        }
        for (table, id) in now.difference(&then).copied() {
            rows.push(PackChangeRow {
                table,
                id,
                name: namer.one(table, id)?,
                what: ChangeWhat::Made,
                changes: Vec::new(),
            });
        }
        Ok(Compared { print, pack, second_lang, material, rows })
    })
}

/// The changes of a record and what belongs to it since a version, those that took each other back
/// left out.
fn net_changes(
    reader: Reader<'_>,
    namer: &mut Namer<'_>,
    root: Id,
    version: u32,
) -> Result<Vec<HistoryChange>, AppError> {
    let mut net: BTreeMap<(Table, Id, &'static str), (Value, Value)> = BTreeMap::new();
    for entry in reader.history_since(root, version, MOST_CHANGES)?.into_iter().rev() {
        for FieldChange { table, id, field, old, new } in entry.changes {
            net.entry((table, id, field))
                .and_modify(|(_, last)| *last = new.clone())
                .or_insert((old, new));
        }
    }
    net.retain(|_, (old, new)| old != new);
    let gone: BTreeSet<Id> = net
        .iter()
        .filter(|((_, _, field), (_, new))| *field == DELETED && *new != Value::Int(0))
        .map(|((_, id, _), _)| *id)
        .collect();
    let mut changes = Vec::new();
    for ((table, id, field), (old, new)) in net {
        // Of a record that is gone nothing else is told.
        if field == DELETED || !gone.contains(&id) {
            changes.extend(shown(namer, &FieldChange { table, id, field, old, new })?);
        }
    }
    Ok(changes)
}
