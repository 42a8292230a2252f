//! Where an agreement stands on a day: computed from its dates, and unknown where they do not tell.

use super::Agreement;
use crate::date::{DateEnd, Duration, PartialDate};
use crate::vocabulary::{AgreementStage, RenewalMode};
use chrono::{Days, NaiveDate};

/// How many days before its end an agreement of unknown notice period counts as expiring: half a year, time for a department to obtain approval of an
/// extension. An agreement's own notice period takes its place when it is longer.
const EXPIRING_DAYS: u64 = 180;

/// Where an agreement stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "contract", derive(schemars::JsonSchema, ts_rs::TS))]
pub enum AgreementStatus {
    /// Not signed yet
    Negotiating,
    /// Signed; when it has effect is unknown or still to come
    Signed,
    /// In effect
    InEffect,
    /// In effect, its end near
    Expiring,
    /// Past its first term and renewed by itself
    Extended,
    /// Past its end
    Expired,
    /// Ended before its term
    Terminated,
    /// Another agreement took its place
    Succeeded,
    /// What is known does not tell
    Unknown,
}

/// An agreement's status on a day, with the dates it follows from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "contract", derive(schemars::JsonSchema, ts_rs::TS))]
pub struct Standing {
    /// The status.
    pub status: AgreementStatus,
    /// End of the first term: effect plus duration.
    pub expiry: DateEnd,
    /// Last day to give notice before the term ends, where a notice period is known.
    pub notice_by: PartialDate,
}

impl Standing {
    /// Where `agreement` stands on `today`.
    pub fn on(agreement: &Agreement, today: NaiveDate) -> Standing {
        let expiry = expiry(agreement);
        let notice_by = notice_by(agreement, expiry);
        Standing { status: status(agreement, expiry, today), expiry, notice_by }
    }
}

fn expiry(agreement: &Agreement) -> DateEnd {
    match agreement.duration {
        Duration::Unknown => DateEnd::Unknown,
        Duration::Open => DateEnd::Open,
        Duration::Months(months) => match agreement.effective_from.plus_months(months) {
            PartialDate::Unknown => DateEnd::Unknown,
            date => DateEnd::On(date),
        },
    }
}

fn notice_by(agreement: &Agreement, expiry: DateEnd) -> PartialDate {
    let (DateEnd::On(end), Some(days)) = (expiry, agreement.notice_days) else { return PartialDate::Unknown };
    end.day().and_then(|end| end.checked_sub_days(Days::new(u64::from(days)))).map_or(PartialDate::Unknown, PartialDate::Day)
}

fn status(agreement: &Agreement, expiry: DateEnd, today: NaiveDate) -> AgreementStatus {
    if agreement.replaced_by.is_some() {
        return AgreementStatus::Succeeded;
    }
    if surely_reached(agreement.terminated_on, today) {
        return AgreementStatus::Terminated;
    }
    // Signed later than that day, it was not signed yet.
    if agreement.signed_on.earliest().is_some_and(|first| first > today) {
        return AgreementStatus::Negotiating;
    }
    let signed = agreement.stage == AgreementStage::Signed || surely_reached(agreement.signed_on, today);
    if !signed {
        return if agreement.stage == AgreementStage::Negotiating { AgreementStatus::Negotiating } else { AgreementStatus::Unknown };
    }
    if !surely_reached(agreement.effective_from, today) {
        return AgreementStatus::Signed;
    }
    match expiry {
        DateEnd::Open => AgreementStatus::InEffect,
        DateEnd::Unknown => AgreementStatus::Unknown,
        DateEnd::On(end) => {
            let over = expiry.is_over(today);
            let maybe_over = end.earliest().is_none_or(|first| first < today);
            let warning = u64::from(agreement.notice_days.unwrap_or(0)).max(EXPIRING_DAYS);
            let near = end.earliest().and_then(|first| first.checked_sub_days(Days::new(warning))).is_some_and(|from| from <= today);
            match agreement.renewal {
                RenewalMode::Automatic if over => AgreementStatus::Extended,
                RenewalMode::None if over => AgreementStatus::Expired,
                RenewalMode::ByNotice | RenewalMode::Unknown if over => AgreementStatus::Unknown,
                _ if maybe_over || near => AgreementStatus::Expiring,
                _ => AgreementStatus::InEffect,
            }
        }
    }
}

/// Whether `date` has passed however it is read.
fn surely_reached(date: PartialDate, today: NaiveDate) -> bool {
    date.latest().is_some_and(|last| last <= today)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(today: &str, change: impl Fn(&mut Agreement)) -> Standing {
        let mut agreement = Agreement {
            stage: AgreementStage::Signed,
            signed_on: "2020-01-10".parse().unwrap(),
            effective_from: "2020-02-01".parse().unwrap(),
            duration: Duration::Months(36),
            renewal: RenewalMode::None,
            ..Agreement::default()
        };
        change(&mut agreement);
        Standing::on(&agreement, today.parse().unwrap())
    }

    #[test]
    fn the_status_follows_the_dates() {
        assert_eq!(on("2020-01-15", |_| {}).status, AgreementStatus::Signed);
        assert_eq!(on("2021-01-01", |_| {}).status, AgreementStatus::InEffect);
        assert_eq!(on("2022-11-01", |_| {}).status, AgreementStatus::Expiring);
        assert_eq!(on("2023-02-01", |_| {}).status, AgreementStatus::Expiring);
        assert_eq!(on("2023-02-02", |_| {}).status, AgreementStatus::Expired);
        assert_eq!(on("2023-02-02", |a| a.renewal = RenewalMode::Automatic).status, AgreementStatus::Extended);
        assert_eq!(on("2023-02-02", |a| a.duration = Duration::Open).status, AgreementStatus::InEffect);
        assert_eq!(on("2021-01-01", |a| a.terminated_on = "2020-12".parse().unwrap()).status, AgreementStatus::Terminated);
        assert_eq!(on("2021-01-01", |a| a.replaced_by = Some(crate::Id::v7(1, [0; 10]))).status, AgreementStatus::Succeeded);
    }

    #[test]
    fn unknown_stays_unknown() {
        assert_eq!(on("2023-02-02", |a| a.renewal = RenewalMode::Unknown).status, AgreementStatus::Unknown);
        assert_eq!(on("2023-02-02", |a| a.duration = Duration::Unknown).status, AgreementStatus::Unknown);
        assert_eq!(on("2023-02-02", |a| a.effective_from = PartialDate::Unknown).status, AgreementStatus::Signed);
        assert_eq!(on("2023-02-02", |a| a.effective_from = PartialDate::Unknown).expiry, DateEnd::Unknown);
        let unsigned = |a: &mut Agreement| {
            a.stage = AgreementStage::Unknown;
            a.signed_on = PartialDate::Unknown;
        };
        assert_eq!(on("2023-02-02", unsigned).status, AgreementStatus::Unknown);
    }

    #[test]
    fn the_last_day_of_notice_is_not_the_expiry() {
        let standing = on("2021-01-01", |a| a.notice_days = Some(90));
        assert_eq!(standing.expiry.to_string(), "2023-02-01");
        assert_eq!(standing.notice_by.to_string(), "2022-11-03");
    }
}
