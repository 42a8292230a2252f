//! Briefing packs: begun from a template and kept; what is asked and answered of them.

use crate::app::Call;
use crate::error::{AppError, ErrorCode, no_such_record};
use crate::questions::agreements::{of_code, told};
use crate::questions::likeness::{Register, ambiguous};
use crate::questions::packs::{Occasion, kept};
use crate::questions::prints::prints_of;
use crate::snapshot::Snapshot;
use crate::wire::matches::MatchVerdict;
use crate::wire::names::Names;
use crate::wire::packs::PackPrintRow;
use crate::wire::{request, response};
use crate::writing::saving;
use caunoi_domain::{
    Id, Lang, Pack, PackFile, PackPart, PackPrint, PackTemplate, PackUse, PartWays, PartialDate,
    Table, Text,
};
use caunoi_store::Reader;
use chrono::NaiveDate;

/// What a pack is for.
#[derive(Clone, Debug, serde::Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum PackSubject {
    /// One agreement
    Agreement {
        /// Which.
        id: Id,
    },
    /// A partner organisation and everything done with it
    Partner {
        /// Which.
        id: Id,
    },
    /// Talks, a delegation or another activity, and what is needed for it
    Activity {
        /// Which.
        id: Id,
    },
    /// The agreement of this code, the organisation of this name, or the record of this identifier;
    /// a pack that is kept is not begun anew
    Named {
        /// Code of an agreement, name of an organisation, or identifier of an agreement, an
        /// organisation, an activity or a pack.
        name: String,
    },
}

request! {
    /// The packs asked for.
    PackList {
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }

    /// A pack to be begun. Nothing is kept yet.
    PackBegin {
        /// What it is for.
        subject: PackSubject,
        /// Code of a template that ships with the program, or identifier of one of the office; the
        /// whole pack unless given.
        #[serde(default)] template: String,
        /// Language names are shown in, and of the pack.
        #[serde(default)] lang: Lang,
    }

    /// A pack asked for.
    PackGet {
        /// Which.
        id: Id,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }

    /// A pack, or a template, to be kept.
    PackSave {
        /// As loaded; nothing for a new one.
        #[serde(default)] loaded: Option<PackFile>,
        /// As it is to be.
        wanted: PackFile,
        /// Language names are shown in.
        #[serde(default)] lang: Lang,
    }
}

response! {
    /// The packs there are.
    Packs {
        /// Those for an occasion, the last made first.
        rows: Vec<PackRow>,
        /// What packs are begun from: templates that ship with the program, then the office's own.
        templates: Vec<PackTemplateRow>,
    }

    /// A pack in the list.
    PackRow {
        /// The pack.
        pack: Pack,
        /// What it is called.
        name: Text,
        /// What it is for.
        occasion: Text,
        /// How often it was printed.
        prints: u32,
        /// When it was printed last.
        printed_on: PartialDate,
    }

    /// A template in the list.
    PackTemplateRow {
        /// What [`PackBegin`] calls it.
        template: String,
        /// What people call it.
        name: Text,
        /// Whether it is one of the office's own, which can be changed.
        is_own: bool,
    }

    /// A pack with its prints.
    PackDetail {
        /// The pack with its parts.
        file: PackFile,
        /// Which ways of printing each part has a choice of.
        ways: Vec<PartWays>,
        /// Its prints, the latest first.
        prints: Vec<PackPrintRow>,
        /// Names of the records it names.
        names: Names,
    }
}

/// The packs and templates there are.
pub(crate) fn list(call: Call<'_>, request: PackList) -> Result<Packs, AppError> {
    call.read(|snapshot| {
        let mut namer = snapshot.namer(request.lang);
        let prints = snapshot.reader.all::<PackPrint>()?;
        let mut rows = Vec::new();
        let shipped = PackTemplate::all().map_err(AppError::internal)?;
        let shipped = shipped.iter().map(|template| {
            (template.code.clone(), Text::new(template.name.in_lang(request.lang)))
        });
        let mut templates: Vec<PackTemplateRow> = shipped
            .map(|(template, name)| PackTemplateRow { template, name, is_own: false })
            .collect();
        for pack in snapshot.reader.all::<Pack>()? {
            if pack.usage == PackUse::Template {
                templates.push(PackTemplateRow {
                    template: pack.id.to_string(),
                    name: pack.title,
                    is_own: true,
                });
                continue;
            }
            let of = Occasion::of(&pack).ok();
            let occasion =
                of.as_ref().map_or(Ok(Text::default()), |of| namer.one(of.table(), of.id()))?;
            let own: Vec<&PackPrint> = prints
                .iter()
                .filter(|print| of.as_ref().is_some_and(|of| print.subject == of.id()))
                .collect();
            let last = own.iter().max_by_key(|print| print.number);
            rows.push(PackRow {
                name: if pack.title.is_empty() { occasion.clone() } else { pack.title.clone() },
                occasion,
                prints: own.len() as u32,
                printed_on: last.map_or(PartialDate::Unknown, |print| print.printed_on),
                pack,
            });
        }
        rows.reverse();
        Ok(Packs { rows, templates })
    })
}

/// Begins a pack from a template. A pack that is named by its identifier is given as it is kept.
pub(crate) fn begin(call: Call<'_>, request: PackBegin) -> Result<PackDetail, AppError> {
    call.read(|snapshot| {
        let reader = snapshot.reader;
        let occasion = match resolve(reader, request.subject, request.lang, snapshot.today())? {
            Resolved::Kept(id) => return detail(snapshot, kept(reader, id)?, request.lang),
            Resolved::Begun(occasion) => occasion,
        };
        if !reader.exists(occasion.table(), occasion.id())? {
            return Err(no_such_record(occasion.id()));
        }
        let mut file = template(reader, &request.template, request.lang)?;
        match occasion {
            Occasion::Agreement(id) => file.pack.agreement = Some(id),
            Occasion::Partner(id) => file.pack.organisation = Some(id),
            Occasion::Activity(id) => file.pack.activity = Some(id),
        }
        detail(snapshot, file, request.lang)
    })
}

/// One pack.
pub(crate) fn get(call: Call<'_>, request: PackGet) -> Result<PackDetail, AppError> {
    call.read(|snapshot| detail(snapshot, kept(snapshot.reader, request.id)?, request.lang))
}

/// Keeps a pack or a template.
pub(crate) fn save(call: Call<'_>, request: PackSave) -> Result<PackDetail, AppError> {
    let PackSave { loaded, wanted, lang } = request;
    let kept = saving::save(call, loaded, wanted, |file| file.pack.title.to_string())?;
    call.read(|snapshot| detail(snapshot, kept, lang))
}

fn detail(snapshot: Snapshot<'_>, mut file: PackFile, lang: Lang) -> Result<PackDetail, AppError> {
    let reader = snapshot.reader;
    file.sections.sort_by_key(|section| section.position);
    let mut namer = snapshot.namer(lang);
    namer.all_in(&file)?;
    let prints = Occasion::of(&file.pack)
        .map_or(Ok(Vec::new()), |occasion| prints_of(reader, snapshot.store, occasion.id()))?;
    let ways = PackPart::ALL.iter().map(|part| part.ways()).collect();
    Ok(PackDetail { file, ways, prints, names: namer.names() })
}

/// A pack begun from the template of this code or identifier.
fn template(reader: Reader<'_>, template: &str, lang: Lang) -> Result<PackFile, AppError> {
    let shipped = PackTemplate::all().map_err(AppError::internal)?;
    let wanted = if template.is_empty() {
        shipped.first()
    } else {
        shipped.iter().find(|shipped| shipped.code == template)
    };
    if let Some(shipped) = wanted {
        return Ok(shipped.pack(lang));
    }
    let id = template.parse::<Id>().ok().filter(|id| !id.is_nil());
    let id = id.ok_or_else(|| AppError::new(ErrorCode::NoSuchRecord).arg("id", template))?;
    Ok(kept(reader, id)?.begun(lang))
}

/// What a name means.
enum Resolved {
    /// A pack that is kept.
    Kept(Id),
    /// What a pack is to be begun for.
    Begun(Occasion),
}

fn resolve(
    reader: Reader<'_>,
    subject: PackSubject,
    lang: Lang,
    today: NaiveDate,
) -> Result<Resolved, AppError> {
    let name = match subject {
        PackSubject::Agreement { id } => return Ok(Resolved::Begun(Occasion::Agreement(id))),
        PackSubject::Partner { id } => return Ok(Resolved::Begun(Occasion::Partner(id))),
        PackSubject::Activity { id } => return Ok(Resolved::Begun(Occasion::Activity(id))),
        PackSubject::Named { name } => name,
    };
    let unknown = || AppError::new(ErrorCode::NoSuchRecord).arg("id", &name);
    match name.parse::<Id>().ok().filter(|id| !id.is_nil()) {
        Some(id) if reader.exists(Table::Pack, id)? => Ok(Resolved::Kept(id)),
        Some(id) if reader.exists(Table::Agreement, id)? => {
            Ok(Resolved::Begun(Occasion::Agreement(id)))
        }
        Some(id) if reader.exists(Table::Organisation, id)? => {
            Ok(Resolved::Begun(Occasion::Partner(id)))
        }
        Some(id) if reader.exists(Table::Activity, id)? => {
            Ok(Resolved::Begun(Occasion::Activity(id)))
        }
        Some(_) => Err(unknown()),
        None => {
            let wanted = Text::new(&name);
            let found = of_code(reader, wanted.as_str())?;
            match found.as_slice() {
                [agreement] => return Ok(Resolved::Begun(Occasion::Agreement(agreement.id))),
                [] => {}
                several => {
                    return Err(ambiguous(&name, &several.iter().map(told).collect::<Vec<_>>()));
                }
            }
            // A name that is only like one is not taken for it: who asks for a paper says which.
            let matches = Register::of(reader, lang, today)?.organisations(wanted.as_str())?;
            match (matches.verdict, matches.candidates.first()) {
                (MatchVerdict::Same, Some(organisation)) => {
                    Ok(Resolved::Begun(Occasion::Partner(organisation.id)))
                }
                (_, Some(_)) => Err(ambiguous(&name, &matches.told())),
                (_, None) => Err(unknown()),
            }
        }
    }
}
