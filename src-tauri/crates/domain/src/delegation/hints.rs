//! What the rules say of a delegation: hints with their citation, never a block. Where the records
//! do not tell enough, there is no hint but for what a rule asks to be known.

use super::{DelegationStage, Rule, stage, travelling_side};
use crate::check::MOST_DAYS;
use crate::date::{DateEnd, PartialDate};
use crate::due::is_reported;
use crate::files::ActivityFile;
use crate::id::Id;
use crate::money::Amount;
use crate::person::TravelDocument;
use crate::text::Text;
use crate::vocabulary::{
    ActivityKind, Certainty, DelegationPurpose, GiftDirection, GuestClass, PersonRole, RuleSubject,
    Side,
};
use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use std::collections::BTreeMap;

/// The rules that ship, each with its citation and validity.
const SHIPPED: &str = include_str!("rules.json");

/// The currency in which rules state ceilings.
const CEILINGS_IN: &str = "VND";

/// How a delegation stands to a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "contract", derive(schemars::JsonSchema, ts_rs::TS))]
pub enum HintStanding {
    /// Beyond what the rule allows
    Exceeded,
    /// A day the rule sets has passed
    Late,
    /// A day the rule sets lies ahead, or is today
    Due,
    /// What was found is in another unit than the rule, such as another currency, and cannot be
    /// compared with it
    Incomparable,
    /// What the rule asks for is not known
    NotKnown,
    /// The rule holds here; nothing in the records can be compared with it
    Reference,
}

/// What a rule says of a delegation.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "contract", derive(schemars::JsonSchema, ts_rs::TS))]
pub struct Hint {
    /// What the rule is about.
    pub subject: RuleSubject,
    /// How the delegation stands to it.
    pub standing: HintStanding,
    /// The figure of the rule.
    pub figure: Amount,
    /// What was found: a figure, where there is one to compare.
    pub found: Option<Amount>,
    /// The currency of what was found, as an ISO 4217 code; empty where it is no money.
    pub currency: Text,
    /// The day the rule sets, or the day a document runs out.
    pub day: PartialDate,
    /// Whom it is about, where it is one person.
    pub person: Option<Id>,
    /// Where the rule stands.
    pub citation: Text,
    /// How sure it is that it says so.
    pub certainty: Certainty,
    /// What else the rule says.
    pub note: Text,
    /// Why an exception was granted; empty where none was.
    pub exception: Text,
}

/// What hints are computed from besides the delegation itself.
#[derive(Clone, Debug, Default)]
pub struct Around {
    /// Travel documents of the members.
    pub documents: Vec<TravelDocument>,
    /// Trips abroad of each member in the year of this one, this one counted.
    pub trips: BTreeMap<Id, u32>,
}

/// The rules that ship.
///
/// # Errors
/// When the file that ships cannot be read, which is a fault of this program.
pub fn shipped() -> Result<Vec<Rule>, serde_json::Error> {
    serde_json::from_str(SHIPPED)
}

/// The rules that hold on a day: an office's own comes before one that ships for the same subject
/// and class.
pub fn in_force<'r>(own: &'r [Rule], shipped: &'r [Rule], day: NaiveDate) -> Vec<&'r Rule> {
    let holds = |rule: &&Rule| {
        let begun = rule.valid_from.earliest().is_none_or(|from| from <= day);
        let ended =
            matches!(rule.valid_to, DateEnd::On(to) if to.latest().is_some_and(|to| to < day));
        begun && !ended
    };
    let mut in_force: Vec<&Rule> = own.iter().filter(holds).collect();
    for rule in shipped.iter().filter(holds) {
        if !in_force
            .iter()
            .any(|known| (known.about, known.guest_class) == (rule.about, rule.guest_class))
        {
            in_force.push(rule);
        }
    }
    in_force
}

/// What the rules say of a delegation, in the order of their subjects; nothing of an activity that
/// is none.
pub fn hints(file: &ActivityFile, around: &Around, rules: &[&Rule], today: NaiveDate) -> Vec<Hint> {
    let Some(side) = travelling_side(file.activity.kind) else { return Vec::new() };
    let looking = Looking { file, around, side, today };
    let mut hints = Vec::new();
    for subject in RuleSubject::ALL {
        let class = file
            .delegations
            .first()
            .map_or(GuestClass::Unknown, |delegation| delegation.guest_class);
        let of_subject = || rules.iter().copied().filter(|rule| rule.about == *subject);
        // A rule for the class comes before one for all.
        let rule = of_subject()
            .find(|rule| rule.guest_class == class)
            .or_else(|| of_subject().find(|rule| rule.guest_class == GuestClass::Unknown));
        if let Some(rule) = rule {
            hints.extend(looking.by(rule).into_iter().map(|found| found.hint(rule, file)));
        }
    }
    hints
}

/// A delegation being looked at.
struct Looking<'a> {
    file: &'a ActivityFile,
    around: &'a Around,
    side: Side,
    today: NaiveDate,
}

/// What was found by a rule.
#[derive(Default)]
struct Found {
    standing: Option<HintStanding>,
    amount: Option<Amount>,
    currency: Text,
    day: PartialDate,
    person: Option<Id>,
}

impl Found {
    fn exceeded(amount: Amount, person: Option<Id>) -> Found {
        Found {
            standing: Some(HintStanding::Exceeded),
            amount: Some(amount),
            person,
            ..Found::default()
        }
    }

    fn hint(self, rule: &Rule, file: &ActivityFile) -> Hint {
        let exception = file.exceptions.iter().find(|exception| exception.about == rule.about);
        Hint {
            subject: rule.about,
            standing: self.standing.unwrap_or(HintStanding::Reference),
            figure: rule.figure,
            found: self.amount,
            currency: self.currency,
            day: self.day,
            person: self.person,
            citation: rule.citation.clone(),
            certainty: rule.certainty,
            note: rule.note.clone(),
            exception: exception.map(|exception| exception.reason.clone()).unwrap_or_default(),
        }
    }
}

impl Looking<'_> {
    fn by(&self, rule: &Rule) -> Vec<Found> {
        let outgoing = self.file.activity.kind == ActivityKind::DelegationOut;
        match rule.about {
            RuleSubject::Days => {
                self.days().and_then(|days| beyond(days, rule, None)).into_iter().collect()
            }
            RuleSubject::Persons => {
                beyond(self.travellers().count() as u32, rule, None).into_iter().collect()
            }
            RuleSubject::Trips if outgoing => self
                .around
                .trips
                .iter()
                .filter_map(|(id, trips)| beyond(*trips, rule, Some(*id)))
                .collect(),
            RuleSubject::Hotel | RuleSubject::Meals if !outgoing && !self.is_over() => {
                vec![Found::default()]
            }
            RuleSubject::Gift if !outgoing => self.gifts(rule),
            RuleSubject::PassportMonths if outgoing && !self.is_over() => self.passports(rule),
            RuleSubject::LicenceDays if !outgoing => self.licence(rule).into_iter().collect(),
            RuleSubject::ReportDays => self.report(rule).into_iter().collect(),
            RuleSubject::PassportReturnDays if outgoing => {
                self.passport_return(rule).into_iter().collect()
            }
            _ => Vec::new(),
        }
    }

    fn travellers(&self) -> impl Iterator<Item = Id> {
        self.file
            .people
            .iter()
            .filter(|person| person.side == self.side && person.takes_part())
            .map(|person| person.person)
    }

    /// How many days it lasts, both ends counted; `None` unless both are known.
    fn days(&self) -> Option<u32> {
        let (first, last) = (self.file.activity.starts_on.day()?, self.last_day()?);
        u32::try_from((last - first).num_days() + 1).ok()
    }

    fn last_day(&self) -> Option<NaiveDate> {
        self.file.activity.ends_on.day().or(self
            .file
            .activity
            .starts_on
            .day()
            .filter(|_| self.file.activity.ends_on.is_unknown()))
    }

    fn stage(&self) -> Option<DelegationStage> {
        stage(&self.file.steps)
    }

    /// Whether it came back or was given up.
    fn is_over(&self) -> bool {
        self.stage() >= Some(DelegationStage::Returned)
            || self.last_day().is_some_and(|last| last < self.today)
    }

    /// The ceiling is for what guests' heads are given, all gifts together; a gift of which nobody
    /// says for whom it is may be the head's. What is given in another currency cannot be compared
    /// with a ceiling in đồng, and what has no value noted is not known: both are said.
    fn gifts(&self, rule: &Rule) -> Vec<Found> {
        let head = |person: &&crate::ActivityPerson| {
            person.side == self.side && person.role == PersonRole::Head
        };
        let Some(head) = self.file.people.iter().find(head).map(|head| head.person) else {
            return Vec::new();
        };
        let may_be_heads = |gift: &&crate::Gift| {
            gift.person == Some(head) || (gift.person.is_none() && gift.organisation.is_none())
        };
        let given = || {
            self.file
                .gifts
                .iter()
                .filter(|gift| gift.direction == GiftDirection::Given)
                .filter(may_be_heads)
        };
        let mut by_currency: BTreeMap<&str, Vec<Amount>> = BTreeMap::new();
        for gift in given() {
            if let Some(amount) = gift.amount {
                by_currency.entry(gift.currency.as_str()).or_default().push(amount);
            }
        }
        let mut found = Vec::new();
        for (currency, amounts) in by_currency {
            let sum = Amount::sum(amounts);
            let standing = match sum {
                Some(sum) if currency == CEILINGS_IN && sum <= rule.figure => continue,
                Some(_) if currency == CEILINGS_IN => HintStanding::Exceeded,
                _ => HintStanding::Incomparable,
            };
            let currency = Text::new(currency);
            found.push(Found {
                standing: Some(standing),
                amount: sum,
                currency,
                person: Some(head),
                ..Found::default()
            });
        }
        if given().any(|gift| gift.amount.is_none()) {
            found.push(Found {
                standing: Some(HintStanding::NotKnown),
                person: Some(head),
                ..Found::default()
            });
        }
        found
    }

    fn passports(&self, rule: &Rule) -> Vec<Found> {
        let Some(entry) = self.file.activity.starts_on.day() else { return Vec::new() };
        let Some(needed) = entry.checked_add_months(Months::new(whole(rule.figure))) else {
            return Vec::new();
        };
        let mut found = Vec::new();
        for person in self.travellers() {
            let of_person =
                self.around.documents.iter().filter(|document| document.person == person);
            let valid_until = of_person
                .map(|document| document.valid_until)
                .filter(|until| !until.is_unknown())
                .max_by_key(|until| until.latest());
            match valid_until {
                None => found.push(Found {
                    standing: Some(HintStanding::NotKnown),
                    person: Some(person),
                    ..Found::default()
                }),
                Some(until) if until.earliest().is_some_and(|until| until < needed) => {
                    found.push(Found {
                        standing: Some(HintStanding::Exceeded),
                        day: until,
                        person: Some(person),
                        ..Found::default()
                    });
                }
                Some(_) => {}
            }
        }
        found
    }

    fn licence(&self, rule: &Rule) -> Option<Found> {
        let delegation = self
            .file
            .delegations
            .first()
            .filter(|delegation| delegation.purpose_kind == DelegationPurpose::Reporters)?;
        let entry = self.file.activity.starts_on.day()?;
        if self.is_over()
            || !delegation.licence_issued_on.is_unknown()
            || !delegation.press_licence.is_empty()
        {
            return None;
        }
        let due = working_days(entry, whole(rule.figure), Direction::Back)?;
        match delegation.licence_applied_on.earliest() {
            Some(applied) if applied <= due => None,
            Some(_) => Some(Found {
                standing: Some(HintStanding::Late),
                day: PartialDate::Day(due),
                ..Found::default()
            }),
            None => Some(self.dated(due)),
        }
    }

    fn report(&self, rule: &Rule) -> Option<Found> {
        if is_reported(&self.file.delegations, &self.file.steps) {
            return None;
        }
        let days = Days::new(u64::from(whole(rule.figure)));
        if let Some(last) = self.last_day() {
            return Some(self.dated(last.checked_add_days(days)?));
        }
        // The last day is not known exactly: the report is late once it is by every day that can be
        // meant.
        let latest = self.file.activity.last_day()?.checked_add_days(days)?;
        let standing = if latest < self.today { HintStanding::Late } else { HintStanding::Due };
        Some(Found { standing: Some(standing), ..Found::default() })
    }

    fn passport_return(&self, rule: &Rule) -> Option<Found> {
        let last = self.last_day().filter(|last| *last <= self.today)?;
        if is_reported(&self.file.delegations, &self.file.steps) {
            return None;
        }
        working_days(last, whole(rule.figure), Direction::On).map(|due| self.dated(due))
    }

    fn dated(&self, due: NaiveDate) -> Found {
        let standing = if due < self.today { HintStanding::Late } else { HintStanding::Due };
        Found { standing: Some(standing), day: PartialDate::Day(due), ..Found::default() }
    }
}

fn beyond(found: u32, rule: &Rule, person: Option<Id>) -> Option<Found> {
    let found = Amount(i64::from(found) * 100);
    (found > rule.figure).then(|| Found::exceeded(found, person))
}

/// The whole units of a figure that counts days or months.
fn whole(figure: Amount) -> u32 {
    u32::try_from(figure.0 / 100).unwrap_or_default().min(MOST_DAYS)
}

#[derive(Clone, Copy)]
enum Direction {
    On,
    Back,
}

/// The day so many working days after or before another. Public holidays are not known here and
/// count as working days.
fn working_days(from: NaiveDate, count: u32, direction: Direction) -> Option<NaiveDate> {
    let mut day = from;
    let mut left = count;
    while left > 0 {
        day = match direction {
            Direction::On => day.succ_opt()?,
            Direction::Back => day.pred_opt()?,
        };
        if !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) {
            left -= 1;
        }
    }
    Some(day)
}

#[cfg(test)]
mod tests;
