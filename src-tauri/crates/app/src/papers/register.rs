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
    RegisterHead, RegisterScope, RegisteredActivity, RegisteredAgreement, RegisteredCertificate,
};
use caunoi_document::sheet::Sheets;
use caunoi_domain::{Lang, Table, Text};
use chrono::NaiveDate;

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
        scope: match &register {
            RegisterOf::Activities { list } => scope_of_activities(list),
            RegisterOf::Agreements { list } => scope_of_agreements(list, snapshot.today()),
            RegisterOf::Certificates { list } => {
                RegisterScope { narrowed: list.year.is_some(), ..RegisterScope::default() }
            }
        },
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

fn scope_of_activities(list: &ActivityList) -> RegisterScope {
    let narrowed = !list.text.trim().is_empty()
        || !list.kinds.is_empty()
        || !list.statuses.is_empty()
        || !list.sides.is_empty()
        || !list.classes.is_empty()
        || !list.countries.is_empty()
        || !list.provinces.is_empty()
        || !list.tags.is_empty()
        || !list.agreements.is_empty()
        || !list.organisations.is_empty()
        || !list.people.is_empty()
        || !list.purposes.is_empty()
        || list.uncounted
        || list.press;
    RegisterScope { from: list.from, to: list.to, narrowed, standing_on: None }
}

fn scope_of_agreements(list: &AgreementList, today: NaiveDate) -> RegisterScope {
    let narrowed = !list.text.trim().is_empty()
        || !list.kinds.is_empty()
        || !list.levels.is_empty()
        || !list.organisations.is_empty()
        || !list.statuses.is_empty()
        || !list.stages.is_empty()
        || list.to_succeed
        || list.renewable
        || list.originals;
    let standing_on = list.as_of.filter(|day| *day != today);
    RegisterScope { from: list.from, to: list.to, narrowed, standing_on }
}

fn activities(
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

fn agreements(
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
    let day = list.as_of.unwrap_or(snapshot.today());
    // On a past day the register did not hold what was signed later.
    let was_there = |row: &AgreementRow| {
        row.agreement.signed_on.earliest().is_none_or(|signed| signed <= day)
            || day >= snapshot.today()
    };
    let rows = questions::agreements::every(snapshot, AgreementList { lang, ..list })?;
    Ok(rows.into_iter().filter(was_there).map(row).collect())
}

fn certificates(
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
