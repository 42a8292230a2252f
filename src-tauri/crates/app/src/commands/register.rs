//! Registers written to files: the log and the agreements as a list shows them, all pages of it, and the certificates.

use super::activity::{self, ActivityList, ActivityRow, PartyName};
use super::agreement::{self, AgreementList, AgreementRow};
use super::certificate::{self, CertificateList};
use super::office::office_of;
use super::paper::PackLang;
use super::paper::{DrawnPaper, Paper, PaperFile, SPREADSHEET, SavedPaper, Spreadsheet};
use super::report::ReportForm;
use super::request;
use crate::app::Call;
use crate::error::AppError;
use crate::names::Namer;
use crate::picks::PickedPath;
use caunoi_briefing::{RegisterHead, RegisteredActivity, RegisteredAgreement, RegisteredCertificate};
use caunoi_document::sheet::Sheets;
use caunoi_domain::{Lang, Table, Text};

/// What a register holds: the question its list was asked. Where a page begins and how many rows it has do not matter.
#[derive(Clone, Debug, serde::Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(tag = "of", rename_all = "snake_case", deny_unknown_fields)]
pub enum RegisterOf {
    /// Activities
    Activities {
        /// Which.
        list: ActivityList,
    },
    /// Agreements
    Agreements {
        /// Which.
        list: AgreementList,
    },
    /// Certificates
    Certificates {
        /// Which.
        list: CertificateList,
    },
}

request! {
    /// A register to be drawn.
    RegisterDraw {
        /// What it holds.
        register: RegisterOf,
        /// Its language.
        #[serde(default)] lang: PackLang,
        /// What to make of it.
        #[serde(default)] file: ReportForm,
    }

    /// A register to be written to a file.
    RegisterDrawTo {
        /// What it holds.
        register: RegisterOf,
        /// Its language.
        #[serde(default)] lang: PackLang,
        /// Where to; its extension says what to make: `.xlsx`, `.pdf` or `.docx`.
        path: PickedPath,
    }
}

/// Draws a register.
pub(crate) fn draw(call: Call<'_>, request: RegisterDraw) -> Result<DrawnPaper, AppError> {
    let sheets = sheets(call, request.register, request.lang)?;
    match request.file {
        ReportForm::Xlsx => Spreadsheet::of(&sheets)?.drawn(),
        ReportForm::Pdf => on_paper(call, &sheets, request.lang)?.drawn(PaperFile::Pdf),
        ReportForm::Docx => on_paper(call, &sheets, request.lang)?.drawn(PaperFile::Docx),
    }
}

/// Draws a register and writes it to a file.
pub(crate) fn draw_to(call: Call<'_>, request: RegisterDrawTo) -> Result<SavedPaper, AppError> {
    let place = call.place(&request.path)?;
    if place.extension().as_deref() == Some(SPREADSHEET) {
        return Spreadsheet::of(&sheets(call, request.register, request.lang)?)?.saved(&place);
    }
    let file = PaperFile::of_place(&place, request.lang.of_paper())?;
    on_paper(call, &sheets(call, request.register, request.lang)?, request.lang)?.saved(file, &place)
}

fn on_paper(call: Call<'_>, sheets: &Sheets, lang: PackLang) -> Result<Paper, AppError> {
    Paper::of(call, caunoi_briefing::on_paper(sheets, lang.of_paper()).map_err(AppError::internal)?, lang.of_paper())
}

fn sheets(call: Call<'_>, register: RegisterOf, lang: PackLang) -> Result<Sheets, AppError> {
    let head = RegisterHead { office: office_of(&*call.store()?)?, printed_at: call.office_time(), lang: lang.of_paper() };
    let sheets = match register {
        RegisterOf::Activities { list } => caunoi_briefing::activity_register(&head, &activities(call, list, lang.of_record())?),
        RegisterOf::Agreements { list } => caunoi_briefing::agreement_register(&head, &agreements(call, list, lang.of_record())?),
        RegisterOf::Certificates { list } => caunoi_briefing::certificate_register(&head, &certificates(call, list, lang.of_record())?),
    };
    sheets.map_err(AppError::internal)
}

fn activities(call: Call<'_>, list: ActivityList, lang: Lang) -> Result<Vec<RegisteredActivity>, AppError> {
    let rows = every_activity(call, ActivityList { lang, ..list })?;
    call.store()?.read(|reader| {
        let mut namer = Namer::new(reader, lang, call.today());
        let row = |row: ActivityRow| {
            let agreement = row.activity.agreement.map_or(Ok(Text::default()), |id| namer.one(Table::Agreement, id))?.to_string();
            let activity = row.activity;
            let told = |field, text| Ok::<_, AppError>(namer.translated(activity.id, activity.id, field, text)?.to_string());
            let (place, province) = (told("place", &activity.place)?, told("province", &activity.province)?);
            let on = activity.starts_on.latest().unwrap_or(call.today());
            let then = |party: &PartyName| namer.organisation_on(party.organisation, on).map(|(name, _)| name.to_string());
            let parties = row.parties.iter().map(then).collect::<Result<_, _>>()?;
            Ok(RegisteredActivity { title: row.title.to_string(), place, province, parties, agreement, activity })
        };
        rows.into_iter().map(row).collect()
    })
}

/// Every row of a list of activities, page by page.
pub(super) fn every_activity(call: Call<'_>, list: ActivityList) -> Result<Vec<ActivityRow>, AppError> {
    let mut rows = Vec::new();
    let mut asked = ActivityList { after: None, limit: u32::MAX, ..list };
    loop {
        let page = activity::list(call, asked.clone())?;
        rows.extend(page.rows);
        if page.next.is_none() {
            return Ok(rows);
        }
        asked.after = page.next;
    }
}

fn agreements(call: Call<'_>, list: AgreementList, lang: Lang) -> Result<Vec<RegisteredAgreement>, AppError> {
    let row = |row: AgreementRow| RegisteredAgreement {
        title: row.title.to_string(),
        amends: row.amends.to_string(),
        parties: row.parties.iter().map(|party| party.name_as_signed.to_string()).collect(),
        standing: row.standing,
        commitments: row.commitments,
        carried_out: row.carried_out,
        agreement: row.agreement,
    };
    Ok(every_agreement(call, AgreementList { lang, ..list })?.into_iter().map(row).collect())
}

/// Every row of a list of agreements, page by page.
pub(super) fn every_agreement(call: Call<'_>, list: AgreementList) -> Result<Vec<AgreementRow>, AppError> {
    let mut rows = Vec::new();
    let mut asked = AgreementList { after: None, limit: u32::MAX, ..list };
    loop {
        let page = agreement::list(call, asked.clone())?;
        rows.extend(page.rows);
        if page.next.is_none() {
            return Ok(rows);
        }
        asked.after = page.next;
    }
}

fn certificates(call: Call<'_>, list: CertificateList, lang: Lang) -> Result<Vec<RegisteredCertificate>, AppError> {
    let register = certificate::list(call, CertificateList { lang, ..list })?;
    let row = |row: certificate::CertificateRow| RegisteredCertificate {
        person: row.person_name.to_string(),
        course: row.course_title.to_string(),
        valid: row.valid,
        condition: row.condition,
        share: row.share,
        least: row.least,
        certificate: row.certificate,
    };
    Ok(register.rows.into_iter().map(row).collect())
}
