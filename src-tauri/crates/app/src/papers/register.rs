//! Registers as tables, for a spreadsheet or on paper.

use crate::app::Call;
use crate::error::AppError;
use crate::papers::paper::Paper;
use crate::questions;
use crate::snapshot::Snapshot;
use crate::wire::activities::{ActivityList, ActivityRow, PartyName};
use crate::wire::agreements::{AgreementList, AgreementRow};
use crate::wire::certificates::{CertificateList, CertificateRow};
use crate::wire::papers::{PackLang, RegisterOf};
use caunoi_briefing::{
    RegisterHead, RegisteredActivity, RegisteredAgreement, RegisteredCertificate,
};
use caunoi_document::sheet::Sheets;
use caunoi_domain::{Lang, Table, Text};

/// Tables set on paper.
pub(crate) fn on_paper(call: Call<'_>, sheets: &Sheets, lang: PackLang) -> Result<Paper, AppError> {
    Paper::of(
        call,
        caunoi_briefing::on_paper(sheets, lang.of_paper()).map_err(AppError::internal)?,
        lang.of_paper(),
    )
}

/// A register as tables.
pub(crate) fn sheets(
    snapshot: Snapshot<'_>,
    register: RegisterOf,
    lang: PackLang,
) -> Result<Sheets, AppError> {
    let head = RegisterHead {
        office: snapshot.office()?,
        printed_at: snapshot.now,
        lang: lang.of_paper(),
    };
    let sheets = match register {
        RegisterOf::Activities { list } => caunoi_briefing::activity_register(
            &head,
            &activities(snapshot, list, lang.of_record())?,
        ),
        RegisterOf::Agreements { list } => caunoi_briefing::agreement_register(
            &head,
            &agreements(snapshot, list, lang.of_record())?,
        ),
        RegisterOf::Certificates { list } => caunoi_briefing::certificate_register(
            &head,
            &certificates(snapshot, list, lang.of_record())?,
        ),
    };
    sheets.map_err(AppError::internal)
}

pub(crate) fn activities(
    snapshot: Snapshot<'_>,
    list: ActivityList,
    lang: Lang,
) -> Result<Vec<RegisteredActivity>, AppError> {
    let rows = questions::activities::every(snapshot, ActivityList { lang, ..list })?;
    let mut namer = snapshot.namer(lang);
    let row = |row: ActivityRow| {
        let agreement = row
            .activity
            .agreement
            .map_or(Ok(Text::default()), |id| namer.one(Table::Agreement, id))?
            .to_string();
        let activity = row.activity;
        let told = |field, text| {
            Ok::<_, AppError>(namer.translated(activity.id, activity.id, field, text)?.to_string())
        };
        let (place, province) =
            (told("place", &activity.place)?, told("province", &activity.province)?);
        let on = activity.starts_on.latest().unwrap_or(snapshot.today());
        let then = |party: &PartyName| {
            namer.organisation_on(party.organisation, on).map(|(name, _)| name.to_string())
        };
        let parties = row.parties.iter().map(then).collect::<Result<_, _>>()?;
        Ok(RegisteredActivity {
            title: row.title.to_string(),
            place,
            province,
            parties,
            agreement,
            activity,
        })
    };
    rows.into_iter().map(row).collect()
}

pub(crate) fn agreements(
    snapshot: Snapshot<'_>,
    list: AgreementList,
    lang: Lang,
) -> Result<Vec<RegisteredAgreement>, AppError> {
    let row = |row: AgreementRow| RegisteredAgreement {
        title: row.title.to_string(),
        amends: row.amends.to_string(),
        parties: row.parties.iter().map(|party| party.name_as_signed.to_string()).collect(),
        standing: row.standing,
        commitments: row.commitments,
        carried_out: row.carried_out,
        agreement: row.agreement,
    };
    Ok(questions::agreements::every(snapshot, AgreementList { lang, ..list })?
        .into_iter()
        .map(row)
        .collect())
}

pub(crate) fn certificates(
    snapshot: Snapshot<'_>,
    list: CertificateList,
    lang: Lang,
) -> Result<Vec<RegisteredCertificate>, AppError> {
    let register = questions::certificates::register(snapshot, &CertificateList { lang, ..list })?;
    let row = |row: CertificateRow| RegisteredCertificate {
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
