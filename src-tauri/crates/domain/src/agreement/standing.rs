//! Where an agreement stands on a day: computed from its dates and those of the papers that change
//! it, and unknown where they do not tell.
//!
//! # Terms
//!
//! The first term runs from the day of effect for the duration of the agreement. An agreement
//! renewed automatically runs in terms of that length, each counted from the day of effect, so that
//! the 31st stays the 31st where the month has one. An amending paper with a duration of its own
//! extends the term: the new end is its day of effect plus its duration. It counts from the day it
//! is signed. A paper without a duration leaves the term as it is; a paper with a duration and
//! without a day of effect extends the term until a day that is unknown; no other date takes the
//! place of the missing one. A term is lengthened by amendments, never shortened: to end an
//! agreement early is a termination.

use super::{Agreement, Commitment};
use crate::date::{DateEnd, Duration, PartialDate};
use crate::id::Id;
use crate::vocabulary::{AgreementStage, RenewalMode};
use chrono::{Days, NaiveDate};
use std::collections::BTreeSet;

/// How many days before its end an agreement counts as expiring: half a year, time for a department
/// to obtain approval of an extension.
const EXPIRING_DAYS: u64 = 180;

/// How many days before the last day of notice the notice counts as near, and the agreement as
/// expiring: time to decide and to write.
const NOTICE_NEAR_DAYS: u64 = 90;

/// Most terms counted: monthly renewals over all years a date may have.
const MOST_TERMS: u32 = 3_600;

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
    /// In effect, the end of the term near
    Expiring,
    /// In effect past its first term: renewed automatically or extended by a paper
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

/// How the last day of notice lies to the day asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "contract", derive(schemars::JsonSchema, ts_rs::TS))]
pub enum NoticeTiming {
    /// No notice is to be given, or its last day is unknown
    #[default]
    None,
    /// Later than soon
    Ahead,
    /// Today or soon
    Near,
    /// Passed, while the term still runs
    Late,
}

/// An agreement's status on a day, with the dates it follows from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "contract", derive(schemars::JsonSchema, ts_rs::TS))]
pub struct Standing {
    /// The status.
    pub status: AgreementStatus,
    /// End of the term that runs on the day; of the last term where none runs any more.
    pub expiry: DateEnd,
    /// Last day to give notice before that end, where a notice period is known.
    pub notice_by: PartialDate,
    /// How that day lies to the day asked.
    pub notice: NoticeTiming,
    /// Days from the day asked to the last day of notice, negative once it has passed; none where
    /// no notice is to be given.
    pub notice_in_days: Option<i32>,
    /// How many times the term has been renewed automatically.
    pub renewals: u32,
    /// The amending paper the term follows from.
    pub extended_by: Option<Id>,
    /// A signed paper that extends the term until a day it does not tell.
    pub undated_extension: Option<Id>,
}

/// The other papers an agreement's standing depends on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RelatedPapers {
    /// The papers that amend or extend it, and those that amend these.
    pub amendments: Vec<Agreement>,
    /// The agreement that took its place, where it is at hand.
    pub replaced_by: Option<Agreement>,
}

impl Agreement {
    /// From when a paper counts: its day of effect, or where that is unknown the day it was signed.
    pub fn counts_from(&self) -> PartialDate {
        if self.effective_from.is_unknown() { self.signed_on } else { self.effective_from }
    }
}

/// What an amending paper does to the term of its agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "effect", rename_all = "snake_case")]
#[cfg_attr(feature = "contract", derive(schemars::JsonSchema, ts_rs::TS))]
pub enum TermEffect {
    /// Extends it
    Extends {
        /// The new end.
        to: DateEnd,
    },
    /// Leaves it: the paper names no duration
    Unchanged,
    /// Extends it until an unknown day: the paper has a duration and no day of effect
    Undated,
    /// Leaves it: the end the paper names does not lie after the end known already
    NotLonger {
        /// That end.
        to: DateEnd,
    },
    /// None on the day: the paper is not signed, as far as is known
    NotSigned,
    /// None any more: the paper was terminated
    Ended,
}

impl RelatedPapers {
    /// The papers related to `agreement` among others.
    pub fn among<'a>(
        agreement: &Agreement,
        others: impl IntoIterator<Item = &'a Agreement>,
    ) -> RelatedPapers {
        let others: Vec<&Agreement> = others.into_iter().collect();
        let replaced_by = agreement
            .replaced_by
            .and_then(|id| others.iter().find(|other| other.id == id))
            .map(|other| (*other).clone());
        let mut amended = BTreeSet::from([agreement.id]);
        let mut amendments = Vec::new();
        loop {
            let found = others.iter().find(|other| {
                !amended.contains(&other.id) && other.amends.is_some_and(|id| amended.contains(&id))
            });
            let Some(found) = found else { return RelatedPapers { amendments, replaced_by } };
            amended.insert(found.id);
            amendments.push((*found).clone());
        }
    }

    /// How the term of `agreement` is renewed, as known on `day`: as the last paper that tells it
    /// says.
    pub fn renewal(&self, agreement: &Agreement, day: NaiveDate) -> RenewalMode {
        Term::of(agreement, self, day).0.renewal
    }

    /// How many days of notice end the term of `agreement`, as known on `day`.
    pub fn notice_days(&self, agreement: &Agreement, day: NaiveDate) -> Option<u32> {
        Term::of(agreement, self, day).0.notice_days
    }

    /// What each amending paper does to the term of `agreement`, as known on `day`, in the order of
    /// their days of effect.
    pub fn effects(&self, agreement: &Agreement, day: NaiveDate) -> Vec<(Id, TermEffect)> {
        Term::of(agreement, self, day).1
    }
}

/// The commitment that had taken the place of another by `day`, with the paper that names it. An
/// amending paper counts from its day of effect, or where that is unknown from the day it is
/// signed, until it is ended; of several the one in effect latest counts.
pub fn replacement<'a>(
    commitment: Id,
    amendments: impl IntoIterator<Item = (&'a Agreement, &'a [Commitment])>,
    day: NaiveDate,
) -> Option<(&'a Agreement, &'a Commitment)> {
    let counts = |paper: &Agreement| {
        let has_effect =
            paper.effective_from.is_unknown() || surely_reached(paper.effective_from, day);
        is_signed(paper, day) && has_effect && !surely_reached(paper.terminated_on, day)
    };
    let in_force = amendments.into_iter().filter(|(paper, _)| counts(paper));
    let replacing = in_force.filter_map(|(paper, commitments)| {
        commitments
            .iter()
            .find(|other| other.replaces == Some(commitment))
            .map(|other| (paper, other))
    });
    replacing.max_by_key(|(paper, _)| (paper.counts_from().earliest(), paper.id))
}

/// The agreement a paper amends in the end, itself or by way of other amendments, among others;
/// `None` for a paper that amends none of them.
pub fn amended<'a>(paper: &Agreement, others: &[&'a Agreement]) -> Option<&'a Agreement> {
    let mut seen = BTreeSet::from([paper.id]);
    let mut amends = paper.amends;
    let mut found = None;
    while let Some(next) = amends.and_then(|id| others.iter().find(|other| other.id == id)) {
        // Papers that amend each other in a circle amend nothing.
        if !seen.insert(next.id) {
            return None;
        }
        (amends, found) = (next.amends, Some(*next));
    }
    found
}

impl Standing {
    /// Where `agreement` stands on `day`, the papers among `others` that amend or replace it taken
    /// into account. A paper that itself amends another one stands as that one does.
    pub fn among(agreement: &Agreement, others: &[&Agreement], day: NaiveDate) -> Standing {
        let related = RelatedPapers::among(agreement, others.iter().copied());
        match amended(agreement, others) {
            Some(amended) => {
                let amended = Standing::on(
                    amended,
                    &RelatedPapers::among(amended, others.iter().copied()),
                    day,
                );
                Standing::of_amendment(agreement, &related, &amended, day)
            }
            None => Standing::on(agreement, &related, day),
        }
    }

    /// Where `agreement` stands on `day`.
    pub fn on(agreement: &Agreement, related: &RelatedPapers, day: NaiveDate) -> Standing {
        let (term, _) = Term::of(agreement, related, day);
        let (mut expiry, mut renewals) = term.running_on(day);
        renewals += term.renewals;
        let mut notice_days = term.notice_days;
        let ends_early = ends_early(agreement, &term, expiry);
        if ends_early {
            (expiry, renewals, notice_days) = (DateEnd::On(agreement.terminated_on), 0, None);
        }
        let known_until = expiry;
        if term.undated_extension.is_some() && !ends_early {
            (expiry, renewals, notice_days) = (DateEnd::Unknown, 0, None);
        }
        let status = status(agreement, related, &term, known_until, day);
        // What takes its place ends it, on the day that is known to.
        if let Some(from) = replaced_from(agreement, related, day)
            && (expiry.is_over(day) || from.latest() <= end_day(expiry))
        {
            (expiry, notice_days) = (DateEnd::On(from), None);
        }
        let mut standing = Standing {
            status,
            expiry,
            notice_by: PartialDate::Unknown,
            notice: NoticeTiming::None,
            notice_in_days: None,
            renewals,
            extended_by: term.extended_by,
            undated_extension: term.undated_extension,
        };
        standing.give_notice(notice_days, day);
        standing
    }

    /// Where an amending paper stands on `day`: until it is in effect, and once it was ended or
    /// replaced, by itself, else as the agreement it amends.
    fn of_amendment(
        amendment: &Agreement,
        related: &RelatedPapers,
        amended: &Standing,
        day: NaiveDate,
    ) -> Standing {
        let own = Standing::on(amendment, related, day);
        match own.status {
            AgreementStatus::Negotiating
            | AgreementStatus::Signed
            | AgreementStatus::Terminated
            | AgreementStatus::Succeeded => own,
            AgreementStatus::Unknown if !is_signed(amendment, day) => own,
            _ => *amended,
        }
    }

    fn give_notice(&mut self, notice_days: Option<u32>, day: NaiveDate) {
        let (DateEnd::On(end), Some(days)) = (self.expiry, notice_days) else { return };
        let Some(by) = end.day().and_then(|end| end.checked_sub_days(Days::new(u64::from(days))))
        else {
            return;
        };
        self.notice_by = PartialDate::Day(by);
        let runs = matches!(
            self.status,
            AgreementStatus::Signed
                | AgreementStatus::InEffect
                | AgreementStatus::Expiring
                | AgreementStatus::Extended
        );
        if !runs {
            return;
        }
        let left = (by - day).num_days();
        self.notice_in_days = i32::try_from(left).ok();
        self.notice = match left {
            ..0 => NoticeTiming::Late,
            left if left.unsigned_abs() <= NOTICE_NEAR_DAYS => NoticeTiming::Near,
            _ => NoticeTiming::Ahead,
        };
    }
}

/// The term of an agreement with the papers that extend it.
struct Term {
    /// From when it has effect, the agreement or the paper that extends it.
    from: PartialDate,
    /// Its end before any renewal.
    end: DateEnd,
    /// End of the agreement's own first term.
    first_end: DateEnd,
    /// How it goes on where it is renewed automatically, where known.
    renewed: Option<Renewal>,
    /// How often it had been renewed when an amendment changed how it is renewed.
    renewals: u32,
    /// How it is renewed.
    renewal: RenewalMode,
    /// Days of notice.
    notice_days: Option<u32>,
    extended_by: Option<Id>,
    undated_extension: Option<Id>,
}

/// From where the terms of an agreement are counted.
#[derive(Clone, Copy)]
struct Renewal {
    /// The day they are counted from.
    origin: PartialDate,
    /// Length of each in months.
    months: u32,
    /// How many of them lie before the first renewal.
    before: u32,
}

impl Term {
    /// The term as known on `day`, and what each amending paper does to it.
    fn of(
        agreement: &Agreement,
        related: &RelatedPapers,
        day: NaiveDate,
    ) -> (Term, Vec<(Id, TermEffect)>) {
        let months =
            |duration| if let Duration::Months(months) = duration { Some(months) } else { None };
        let end = end_of(agreement);
        let mut term = Term {
            from: agreement.effective_from,
            end,
            first_end: end,
            renewed: months(agreement.duration).map(|months| Renewal {
                origin: agreement.effective_from,
                months,
                before: 1,
            }),
            renewals: 0,
            renewal: agreement.renewal,
            notice_days: agreement.notice_days,
            extended_by: None,
            undated_extension: None,
        };
        let mut papers: Vec<&Agreement> = related.amendments.iter().collect();
        papers.sort_by_key(|paper| {
            (paper.effective_from.earliest(), paper.signed_on.earliest(), paper.id)
        });
        let mut effects = Vec::new();
        for paper in papers {
            let effect = term.effect(paper, day);
            effects.push((paper.id, effect));
            if matches!(effect, TermEffect::NotSigned | TermEffect::Ended) {
                continue;
            }
            let own_renewal = paper.renewal != RenewalMode::Unknown;
            match effect {
                TermEffect::Extends { to } => {
                    (term.from, term.end, term.extended_by, term.undated_extension) =
                        (paper.effective_from, to, Some(paper.id), None);
                    // A paper that says how it is renewed is renewed by its own length, any other
                    // by that of the agreement.
                    let own = months(paper.duration).filter(|_| own_renewal);
                    term.renewed = match (own, to, months(agreement.duration)) {
                        (Some(months), _, _) => {
                            Some(Renewal { origin: paper.effective_from, months, before: 1 })
                        }
                        (None, DateEnd::On(origin), Some(months)) => {
                            Some(Renewal { origin, months, before: 0 })
                        }
                        _ => None,
                    };
                }
                TermEffect::Undated => term.undated_extension = Some(paper.id),
                _ => {}
            }
            if own_renewal {
                term.change_renewal(paper);
            }
            term.notice_days = paper.notice_days.or(term.notice_days);
        }
        (term, effects)
    }

    fn effect(&self, paper: &Agreement, day: NaiveDate) -> TermEffect {
        if !is_signed(paper, day) {
            return TermEffect::NotSigned;
        }
        if surely_reached(paper.terminated_on, day) {
            return TermEffect::Ended;
        }
        let to = match paper.duration {
            Duration::Unknown => return TermEffect::Unchanged,
            Duration::Open => DateEnd::Open,
            Duration::Months(_) => match end_of(paper) {
                DateEnd::Unknown => return TermEffect::Undated,
                end => end,
            },
        };
        let before =
            paper.effective_from.earliest().map_or(self.end, |from| self.running_on(from).0);
        let longer = match (before, to) {
            (DateEnd::Unknown, _) => true,
            (DateEnd::Open, _) => false,
            (DateEnd::On(_), DateEnd::Open) => true,
            (DateEnd::On(before), DateEnd::On(to)) => to.latest() > before.latest(),
            (DateEnd::On(_), DateEnd::Unknown) => false,
        };
        if longer { TermEffect::Extends { to } } else { TermEffect::NotLonger { to } }
    }

    /// Takes over how a paper has the term renewed from its day of effect on. What had been renewed
    /// by then stays renewed. A term that had ended by then is not renewed over the gap: until when
    /// it runs is unknown.
    fn change_renewal(&mut self, paper: &Agreement) {
        if let Some(since) =
            paper.counts_from().earliest().filter(|_| paper.renewal != self.renewal)
        {
            if self.renewal == RenewalMode::Automatic {
                let (end, renewals) = self.running_on(since);
                self.end = end;
                self.renewals += renewals;
                if let Some(renewed) = &mut self.renewed {
                    renewed.before += renewals;
                }
            } else if self.end.is_over(since) {
                self.renewed = None;
            }
        }
        self.renewal = paper.renewal;
    }

    /// End of the term that runs on `day`, and how many times it was renewed by then.
    fn running_on(&self, day: NaiveDate) -> (DateEnd, u32) {
        if self.renewal != RenewalMode::Automatic || !self.end.is_over(day) {
            return (self.end, 0);
        }
        let Some(Renewal { origin, months, before }) = self.renewed else {
            return (DateEnd::Unknown, 0);
        };
        for renewals in 1..=MOST_TERMS {
            match term_end(origin, months, before + renewals) {
                DateEnd::Unknown => break,
                end if !end.is_over(day) => return (end, renewals),
                _ => {}
            }
        }
        (DateEnd::Unknown, 0)
    }
}

/// The end of so many terms of `months` from `origin`.
fn term_end(origin: PartialDate, months: u32, terms: u32) -> DateEnd {
    match terms.checked_mul(months).map(|months| origin.plus_months(months)) {
        None | Some(PartialDate::Unknown) => DateEnd::Unknown,
        Some(end) => DateEnd::On(end),
    }
}

/// The end of the term a paper names by itself.
fn end_of(paper: &Agreement) -> DateEnd {
    match paper.duration {
        Duration::Unknown => DateEnd::Unknown,
        Duration::Open => DateEnd::Open,
        Duration::Months(months) => term_end(paper.effective_from, months, 1),
    }
}

/// Whether the agreement is to be ended before the end of its term. One that renews itself has no
/// other end.
fn ends_early(agreement: &Agreement, term: &Term, expiry: DateEnd) -> bool {
    match (agreement.terminated_on.latest(), expiry) {
        (None, _) => false,
        (Some(_), DateEnd::Open | DateEnd::Unknown) => true,
        (Some(_), DateEnd::On(_)) if term.renewal == RenewalMode::Automatic => true,
        (Some(terminated), DateEnd::On(end)) => end.latest().is_none_or(|end| terminated <= end),
    }
}

/// Whether a paper was signed by `day`, as far as is known.
fn is_signed(paper: &Agreement, day: NaiveDate) -> bool {
    let later = paper.signed_on.earliest().is_some_and(|first| first > day);
    !later && (paper.stage == AgreementStage::Signed || surely_reached(paper.signed_on, day))
}

/// Whether the agreement that took its place had done so by `day`. Where its dates do not tell it
/// is taken at its word.
fn is_replaced(agreement: &Agreement, related: &RelatedPapers, day: NaiveDate) -> bool {
    let Some(_) = agreement.replaced_by else { return false };
    let Some(replacing) = &related.replaced_by else { return true };
    is_signed(replacing, day) && replacing.counts_from().earliest().is_none_or(|from| from <= day)
}

/// From when the paper that takes the place of an agreement counts, where that paper is at hand,
/// signed by `day`, and its dates tell.
fn replaced_from(
    agreement: &Agreement,
    related: &RelatedPapers,
    day: NaiveDate,
) -> Option<PartialDate> {
    let replacing = related.replaced_by.as_ref().filter(|_| agreement.replaced_by.is_some())?;
    Some(replacing.counts_from()).filter(|from| is_signed(replacing, day) && !from.is_unknown())
}

/// The last day a term can run to; `None` counts as later than any day.
fn end_day(end: DateEnd) -> Option<NaiveDate> {
    match end {
        DateEnd::On(date) => date.latest(),
        DateEnd::Open | DateEnd::Unknown => Some(NaiveDate::MAX),
    }
}

fn status(
    agreement: &Agreement,
    related: &RelatedPapers,
    term: &Term,
    known_until: DateEnd,
    day: NaiveDate,
) -> AgreementStatus {
    if is_replaced(agreement, related, day) {
        return AgreementStatus::Succeeded;
    }
    if surely_reached(agreement.terminated_on, day) {
        return AgreementStatus::Terminated;
    }
    // Signed later than that day, it was not signed yet.
    if agreement.signed_on.earliest().is_some_and(|first| first > day) {
        return AgreementStatus::Negotiating;
    }
    if !is_signed(agreement, day) {
        return if agreement.stage == AgreementStage::Negotiating {
            AgreementStatus::Negotiating
        } else {
            AgreementStatus::Unknown
        };
    }
    let extended = term.extended_by.is_some() && surely_reached(term.from, day);
    if !surely_reached(agreement.effective_from, day) && !extended {
        return AgreementStatus::Signed;
    }
    let past_first_term = term.first_end.is_over(day);
    let runs = if past_first_term { AgreementStatus::Extended } else { AgreementStatus::InEffect };
    match known_until {
        DateEnd::Open => runs,
        DateEnd::Unknown if term.renewal == RenewalMode::Automatic && past_first_term => {
            AgreementStatus::Extended
        }
        DateEnd::Unknown => AgreementStatus::Unknown,
        DateEnd::On(end) => {
            let over = known_until.is_over(day);
            match term.renewal {
                _ if term.undated_extension.is_some() => {
                    if over {
                        AgreementStatus::Unknown
                    } else {
                        runs
                    }
                }
                RenewalMode::None if over => AgreementStatus::Expired,
                RenewalMode::ByNotice | RenewalMode::Unknown if over => AgreementStatus::Unknown,
                _ if end.earliest().is_none_or(|first| first < day) || is_near(term, end, day) => {
                    AgreementStatus::Expiring
                }
                _ => runs,
            }
        }
    }
}

/// Whether the end of a term is near. One renewed automatically runs on unless notice is given, so
/// only the time for the notice counts where it is known.
fn is_near(term: &Term, end: PartialDate, day: NaiveDate) -> bool {
    let notice = term.notice_days.map(|days| u64::from(days) + NOTICE_NEAR_DAYS);
    let warning = match (term.renewal, notice) {
        (RenewalMode::Automatic, Some(notice)) => notice,
        (_, notice) => notice.unwrap_or_default().max(EXPIRING_DAYS),
    };
    end.earliest()
        .and_then(|first| first.checked_sub_days(Days::new(warning)))
        .is_some_and(|from| from <= day)
}

/// Whether `date` has passed however it is read.
fn surely_reached(date: PartialDate, day: NaiveDate) -> bool {
    date.latest().is_some_and(|last| last <= day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn agreement(change: impl Fn(&mut Agreement)) -> Agreement {
        let mut agreement = Agreement {
            id: Id::v7(1, [1; 10]),
            stage: AgreementStage::Signed,
            signed_on: "2020-01-10".parse().unwrap(),
            effective_from: "2020-02-01".parse().unwrap(),
            duration: Duration::Months(36),
            renewal: RenewalMode::None,
            ..Agreement::default()
        };
        change(&mut agreement);
        agreement
    }

    /// A paper that amends the agreement: when it was signed, its day of effect and its duration.
    fn amendment(number: u8, signed: &str, effect: &str, duration: Duration) -> Agreement {
        Agreement {
            id: Id::v7(u64::from(number) + 1, [number; 10]),
            stage: AgreementStage::Signed,
            signed_on: signed.parse().unwrap(),
            effective_from: effect.parse().unwrap(),
            duration,
            amends: Some(Id::v7(1, [1; 10])),
            ..Agreement::default()
        }
    }

    fn standing(agreement: &Agreement, others: &[Agreement], today: &str) -> Standing {
        Standing::on(agreement, &RelatedPapers::among(agreement, others), today.parse().unwrap())
    }

    fn on(today: &str, change: impl Fn(&mut Agreement)) -> Standing {
        standing(&agreement(change), &[], today)
    }

    fn yearly(agreement: &mut Agreement) {
        agreement.duration = Duration::Months(12);
        agreement.renewal = RenewalMode::Automatic;
        agreement.notice_days = Some(60);
    }

    #[test]
    fn the_status_follows_the_dates() {
        assert_eq!(on("2020-01-15", |_| {}).status, AgreementStatus::Signed);
        assert_eq!(on("2021-01-01", |_| {}).status, AgreementStatus::InEffect);
        assert_eq!(on("2022-11-01", |_| {}).status, AgreementStatus::Expiring);
        assert_eq!(on("2023-02-01", |_| {}).status, AgreementStatus::Expiring);
        assert_eq!(on("2023-02-02", |_| {}).status, AgreementStatus::Expired);
        assert_eq!(
            on("2023-02-02", |a| a.renewal = RenewalMode::Automatic).status,
            AgreementStatus::Extended
        );
        assert_eq!(
            on("2023-02-02", |a| a.duration = Duration::Open).status,
            AgreementStatus::InEffect
        );
        assert_eq!(
            on("2021-01-01", |a| a.terminated_on = "2020-12".parse().unwrap()).status,
            AgreementStatus::Terminated
        );
        assert_eq!(
            on("2021-01-01", |a| a.replaced_by = Some(Id::v7(1, [0; 10]))).status,
            AgreementStatus::Succeeded
        );
    }

    #[test]
    fn unknown_stays_unknown() {
        assert_eq!(
            on("2023-02-02", |a| a.renewal = RenewalMode::Unknown).status,
            AgreementStatus::Unknown
        );
        assert_eq!(
            on("2023-02-02", |a| a.duration = Duration::Unknown).status,
            AgreementStatus::Unknown
        );
        assert_eq!(
            on("2023-02-02", |a| a.effective_from = PartialDate::Unknown).status,
            AgreementStatus::Signed
        );
        assert_eq!(
            on("2023-02-02", |a| a.effective_from = PartialDate::Unknown).expiry,
            DateEnd::Unknown
        );
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

    #[test]
    fn automatic_renewal_tells_the_term_that_runs_on_the_day() {
        let dates = |today: &str| {
            let standing = on(today, yearly);
            (standing.expiry.to_string(), standing.notice_by.to_string(), standing.renewals)
        };
        let told =
            |expiry: &str, notice: &str, renewals| (expiry.to_owned(), notice.to_owned(), renewals);
        assert_eq!(dates("2020-06-01"), told("2021-02-01", "2020-12-03", 0));
        assert_eq!(dates("2021-02-01"), told("2021-02-01", "2020-12-03", 0));
        assert_eq!(dates("2021-02-02"), told("2022-02-01", "2021-12-03", 1));
        assert_eq!(dates("2026-12-01"), told("2027-02-01", "2026-12-03", 6));
    }

    #[test]
    fn automatic_renewal_keeps_the_day_of_the_month() {
        let end = |from: &str, months, today: &str| {
            let change = |a: &mut Agreement| {
                a.effective_from = from.parse().unwrap();
                a.duration = Duration::Months(months);
                a.renewal = RenewalMode::Automatic;
            };
            on(today, change).expiry.to_string()
        };
        assert_eq!(end("2024-02-29", 12, "2025-03-01"), "2026-02-28");
        assert_eq!(end("2024-02-29", 12, "2027-03-01"), "2028-02-29");
        assert_eq!(end("2020-08-31", 1, "2020-09-30"), "2020-09-30");
        assert_eq!(end("2020-08-31", 1, "2020-10-01"), "2020-10-31");
        assert_eq!(end("2020-08-31", 6, "2021-03-01"), "2021-08-31");
        assert_eq!(end("2020-02", 12, "2026-12-01"), "2027-02");
        assert_eq!(end("2020", 12, "2026-12-01"), "2026");
        assert_eq!(end("2020", 18, "2026-12-01"), "unknown");
    }

    #[test]
    fn the_notice_of_a_renewed_term_comes_near_and_is_missed() {
        let notice = |today: &str| {
            let standing = on(today, yearly);
            (standing.status, standing.notice, standing.notice_in_days)
        };
        assert_eq!(
            notice("2026-06-01"),
            (AgreementStatus::Extended, NoticeTiming::Ahead, Some(185))
        );
        assert_eq!(notice("2026-12-01"), (AgreementStatus::Expiring, NoticeTiming::Near, Some(2)));
        assert_eq!(notice("2026-12-03"), (AgreementStatus::Expiring, NoticeTiming::Near, Some(0)));
        assert_eq!(
            notice("2026-12-23"),
            (AgreementStatus::Expiring, NoticeTiming::Late, Some(-20))
        );
        assert_eq!(
            notice("2027-02-02"),
            (AgreementStatus::Extended, NoticeTiming::Ahead, Some(304))
        );
    }

    #[test]
    fn a_long_notice_period_warns_before_its_last_day() {
        let warned = |today: &str| on(today, |a| a.notice_days = Some(180)).status;
        assert_eq!(warned("2022-05-06"), AgreementStatus::InEffect);
        assert_eq!(warned("2022-05-07"), AgreementStatus::Expiring);
    }

    #[test]
    fn no_notice_is_late_once_the_agreement_has_ended() {
        let expired = on("2023-02-02", |a| a.notice_days = Some(60));
        assert_eq!(
            (expired.status, expired.notice, expired.notice_in_days),
            (AgreementStatus::Expired, NoticeTiming::None, None)
        );
        let terminated = on("2026-12-01", |a| {
            yearly(a);
            a.terminated_on = "2025-03-01".parse().unwrap();
        });
        assert_eq!(terminated.status, AgreementStatus::Terminated);
        assert_eq!(
            (terminated.expiry.to_string().as_str(), terminated.notice_by),
            ("2025-03-01", PartialDate::Unknown)
        );
    }

    #[test]
    fn a_termination_to_come_ends_what_renews_itself() {
        let to_end = |today: &str| {
            on(today, |a| {
                yearly(a);
                a.terminated_on = "2027-06-30".parse().unwrap();
            })
        };
        assert_eq!(
            (to_end("2026-12-01").expiry.to_string().as_str(), to_end("2026-12-01").notice),
            ("2027-06-30", NoticeTiming::None)
        );
        assert_eq!(to_end("2027-06-29").status, AgreementStatus::Expiring);
        assert_eq!(to_end("2027-06-30").status, AgreementStatus::Terminated);
    }

    #[test]
    fn an_extension_lengthens_the_term_of_its_agreement() {
        let agreement = agreement(|a| a.effective_from = "2020-01-10".parse().unwrap());
        let extension = [amendment(2, "2022-12-20", "2023-01-10", Duration::Months(240))];
        let told = |today: &str| {
            let standing = standing(&agreement, &extension, today);
            (standing.status, standing.expiry.to_string(), standing.extended_by.is_some())
        };
        assert_eq!(told("2022-12-19"), (AgreementStatus::Expiring, "2023-01-10".to_owned(), false));
        assert_eq!(told("2022-12-20"), (AgreementStatus::InEffect, "2043-01-10".to_owned(), true));
        assert_eq!(told("2023-01-11"), (AgreementStatus::Extended, "2043-01-10".to_owned(), true));
        assert_eq!(told("2042-12-01"), (AgreementStatus::Expiring, "2043-01-10".to_owned(), true));
        assert_eq!(told("2043-01-11"), (AgreementStatus::Expired, "2043-01-10".to_owned(), true));
    }

    #[test]
    fn what_an_amendment_does_to_the_term_is_told_and_not_guessed() {
        let agreement = agreement(|_| {});
        let effect = |paper: Agreement, today: &str| {
            let related = RelatedPapers::among(&agreement, [&paper]);
            related.effects(&agreement, today.parse().unwrap())[0].1
        };
        let end = |text: &str| text.parse::<DateEnd>().unwrap();
        let signed = "2022-01-01";
        assert_eq!(
            effect(amendment(2, signed, "2022-01-01", Duration::Unknown), "2022-02-01"),
            TermEffect::Unchanged
        );
        assert_eq!(
            effect(amendment(2, signed, "unknown", Duration::Months(12)), "2022-02-01"),
            TermEffect::Undated
        );
        assert_eq!(
            effect(amendment(2, signed, "unknown", Duration::Open), "2022-02-01"),
            TermEffect::Extends { to: DateEnd::Open }
        );
        let shorter = amendment(2, signed, "2022-01-01", Duration::Months(6));
        assert_eq!(effect(shorter, "2022-02-01"), TermEffect::NotLonger { to: end("2022-07-01") });
        let later = amendment(2, signed, "2022-06", Duration::Months(12));
        assert_eq!(effect(later.clone(), "2022-02-01"), TermEffect::Extends { to: end("2023-06") });
        assert_eq!(effect(later.clone(), "2021-12-31"), TermEffect::NotSigned);
        let ended = Agreement { terminated_on: "2022-09-01".parse().unwrap(), ..later };
        assert_eq!(effect(ended, "2022-09-01"), TermEffect::Ended);
    }

    #[test]
    fn an_extension_without_a_day_of_effect_leaves_the_end_unknown() {
        let agreement = agreement(|a| a.notice_days = Some(60));
        let extension = [amendment(2, "2022-12-20", "unknown", Duration::Months(24))];
        let before = standing(&agreement, &extension, "2023-01-15");
        assert_eq!(
            (before.status, before.expiry, before.notice),
            (AgreementStatus::InEffect, DateEnd::Unknown, NoticeTiming::None)
        );
        assert_eq!(before.undated_extension, Some(extension[0].id));
        assert_eq!(standing(&agreement, &extension, "2023-03-01").status, AgreementStatus::Unknown);
    }

    #[test]
    fn extensions_follow_one_another_and_amendments_of_amendments_count() {
        let agreement = agreement(|_| {});
        let first = amendment(2, "2023-01-10", "2023-02-01", Duration::Months(24));
        let second = Agreement {
            amends: Some(first.id),
            ..amendment(3, "2025-01-10", "2025-02-01", Duration::Months(24))
        };
        let circle = Agreement { amends: Some(second.id), ..agreement.clone() };
        for agreement in [agreement, circle] {
            let told = standing(&agreement, &[second.clone(), first.clone()], "2026-12-01");
            assert_eq!(
                (told.expiry.to_string().as_str(), told.extended_by),
                ("2027-02-01", Some(second.id))
            );
        }
    }

    #[test]
    fn renewal_and_notice_go_on_after_an_extension_unless_it_changes_them() {
        let agreement = agreement(yearly);
        let extension = amendment(2, "2021-12-01", "2022-02-01", Duration::Months(24));
        let kept = standing(&agreement, std::slice::from_ref(&extension), "2026-12-01");
        assert_eq!(
            (kept.expiry.to_string().as_str(), kept.notice_by.to_string().as_str()),
            ("2027-02-01", "2026-12-03")
        );
        let own = Agreement {
            renewal: RenewalMode::Automatic,
            notice_days: Some(30),
            ..extension.clone()
        };
        let own = standing(&agreement, &[own], "2026-12-01");
        assert_eq!(
            (own.expiry.to_string().as_str(), own.notice_by.to_string().as_str()),
            ("2028-02-01", "2028-01-02")
        );
        let last = Agreement { renewal: RenewalMode::None, ..extension };
        assert_eq!(standing(&agreement, &[last], "2026-12-01").status, AgreementStatus::Expired);
    }

    #[test]
    fn an_amendment_that_ends_renewal_keeps_what_was_renewed_before() {
        let agreement = agreement(yearly);
        let stops = Agreement {
            renewal: RenewalMode::None,
            ..amendment(2, "2026-06-01", "2026-06-01", Duration::Unknown)
        };
        let told = |day: &str| {
            let standing = standing(&agreement, std::slice::from_ref(&stops), day);
            (standing.status, standing.expiry.to_string(), standing.renewals)
        };
        let ends = "2027-02-01".to_owned();
        assert_eq!(told("2026-05-31"), (AgreementStatus::Extended, ends.clone(), 6));
        assert_eq!(told("2026-12-01"), (AgreementStatus::Expiring, ends.clone(), 6));
        assert_eq!(told("2027-02-02"), (AgreementStatus::Expired, ends, 6));
    }

    #[test]
    fn renewal_agreed_after_the_end_does_not_fill_the_gap() {
        let agreement = agreement(|_| {});
        let revives = Agreement {
            renewal: RenewalMode::Automatic,
            ..amendment(2, "2025-06-01", "2025-06-01", Duration::Unknown)
        };
        let told = standing(&agreement, &[revives], "2026-12-01");
        assert_eq!((told.expiry, told.renewals), (DateEnd::Unknown, 0));
    }

    #[test]
    fn a_replaced_agreement_ends_when_its_successor_begins() {
        let successor = Agreement {
            id: Id::v7(9, [9; 10]),
            signed_on: "2022-05-10".parse().unwrap(),
            effective_from: "2022-07-01".parse().unwrap(),
            stage: AgreementStage::Signed,
            ..Agreement::default()
        };
        let replaced = agreement(|a| {
            yearly(a);
            a.replaced_by = Some(successor.id);
        });
        let told = |successor: &Agreement, day: &str| {
            let standing = standing(&replaced, std::slice::from_ref(successor), day);
            (standing.status, standing.expiry.to_string(), standing.notice)
        };
        let begins = "2022-07-01".to_owned();
        let before = told(&successor, "2022-06-01");
        assert_eq!((before.1.as_str(), before.2), ("2022-07-01", NoticeTiming::None));
        let after = told(&successor, "2022-07-01");
        assert_eq!((after.0, after.1), (AgreementStatus::Succeeded, begins));
        // A draft takes the place of nothing.
        let draft = Agreement {
            stage: AgreementStage::Negotiating,
            signed_on: PartialDate::Unknown,
            ..successor
        };
        assert_eq!(told(&draft, "2022-07-02").0, AgreementStatus::Extended);
    }

    #[test]
    fn a_replaced_agreement_stands_until_the_day_it_is_replaced() {
        let successor = Agreement {
            id: Id::v7(9, [9; 10]),
            effective_from: "2021-06-01".parse().unwrap(),
            stage: AgreementStage::Signed,
            ..Agreement::default()
        };
        let replaced = agreement(|a| a.replaced_by = Some(Id::v7(9, [9; 10])));
        assert_eq!(
            standing(&replaced, std::slice::from_ref(&successor), "2021-05-31").status,
            AgreementStatus::InEffect
        );
        assert_eq!(
            standing(&replaced, &[successor], "2021-06-01").status,
            AgreementStatus::Succeeded
        );
    }

    #[test]
    fn a_commitment_is_replaced_while_the_amendment_that_says_so_counts() {
        let replaced = Id::v7(50, [5; 10]);
        let commitment = |number: u64| Commitment {
            id: Id::v7(number, [6; 10]),
            replaces: Some(replaced),
            ..Commitment::default()
        };
        let (first, second) = ([commitment(60)], [commitment(61)]);
        let one = amendment(2, "2021-01-10", "2021-02-01", Duration::Unknown);
        let two = Agreement {
            terminated_on: "2024-01-01".parse().unwrap(),
            ..amendment(3, "2023-01-10", "unknown", Duration::Unknown)
        };
        let on = |day: &str| {
            let papers = [(&one, &first[..]), (&two, &second[..])];
            replacement(replaced, papers, day.parse().unwrap()).map(|(_, commitment)| commitment.id)
        };
        assert_eq!(on("2021-01-31"), None);
        assert_eq!(on("2021-02-01"), Some(first[0].id));
        assert_eq!(on("2023-01-10"), Some(second[0].id));
        assert_eq!(on("2024-01-01"), Some(first[0].id));
        assert_eq!(
            replacement(Id::v7(51, [5; 10]), [(&one, &first[..])], "2026-01-01".parse().unwrap()),
            None
        );
    }

    #[test]
    fn an_amendment_in_effect_stands_as_its_agreement() {
        let agreement = agreement(|_| {});
        let paper = amendment(2, "2021-01-10", "2021-02-01", Duration::Unknown);
        let told = |today: &str| {
            Standing::among(&paper, &[&agreement, &paper], today.parse().unwrap()).status
        };
        assert_eq!(told("2021-01-09"), AgreementStatus::Negotiating);
        assert_eq!(told("2021-01-31"), AgreementStatus::Signed);
        assert_eq!(told("2021-02-01"), AgreementStatus::InEffect);
        assert_eq!(told("2023-02-02"), AgreementStatus::Expired);
    }
}
