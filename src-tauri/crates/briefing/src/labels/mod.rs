//! The words of a pack in Vietnamese, Lao and English: Fluent files, one per language, read by keys
//! that the compiler knows.
//!
//! Every label is declared once in [`messages`] or is the term of a vocabulary in [`terms`]; all
//! three files must hold every one of them, which [`Labels::load`] checks before a word is printed.
//! There is no falling back to another language: a missing label is an error.

mod dates;
mod fields;
mod messages;
mod terms;

pub(crate) use dates::DateForm;
pub(crate) use fields::FieldWords;
pub(crate) use terms::Term;

use caunoi_document::Lang;
use caunoi_domain::Amount;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use std::cell::RefCell;

const VI: &str = include_str!("vi.ftl");
const LO: &str = include_str!("lo.ftl");
const EN: &str = include_str!("en.ftl");

/// The labels of one language.
pub(crate) struct Labels {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
    faults: RefCell<Vec<LabelFault>>,
}

/// Labels of this program that cannot be used. Always our fault, never the officer's.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{} labels cannot be used, the first: {}", .0.len(), .0.first().map(ToString::to_string).unwrap_or_default())]
pub struct NotInTheLabels(pub Vec<LabelFault>);

impl NotInTheLabels {
    /// The lists of a language cannot be read.
    pub(crate) fn unreadable(lang: Lang, error: &serde_json::Error) -> NotInTheLabels {
        NotInTheLabels(vec![LabelFault::Unusable {
            lang,
            key: format!("{}/*.json", lang.tag()),
            reason: error.to_string(),
        }])
    }
}

/// What is wrong with one label of one language.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LabelFault {
    /// The language's file does not hold the key.
    #[error("{lang:?} has no label {key:?}")]
    Missing {
        /// The language.
        lang: Lang,
        /// The key.
        key: String,
    },
    /// The label cannot be put into words.
    #[error("{lang:?} label {key:?} cannot be worded: {reason}")]
    Unusable {
        /// The language.
        lang: Lang,
        /// The key, or the file's name when the file itself cannot be read.
        key: String,
        /// Why.
        reason: String,
    },
}

impl Labels {
    /// Reads the labels of a language and makes sure that none is missing.
    pub(crate) fn load(lang: Lang) -> Result<Labels, NotInTheLabels> {
        Labels::read(lang, source(lang))
    }

    fn read(lang: Lang, source: &str) -> Result<Labels, NotInTheLabels> {
        let unusable = |reason: String| {
            NotInTheLabels(vec![LabelFault::Unusable {
                lang,
                key: format!("{}.ftl", lang.tag()),
                reason,
            }])
        };
        let resource = FluentResource::try_new(source.to_owned())
            .map_err(|(_, errors)| unusable(format!("{errors:?}")))?;
        let locale = lang.tag().parse().map_err(|error| unusable(format!("{error}")))?;
        let mut bundle = FluentBundle::new(vec![locale]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match lang {
            Lang::Vi | Lang::Lo => |value, _| grouped(value, '.'),
            Lang::En => |value, _| grouped(value, ','),
        }));
        bundle.add_resource(resource).map_err(|errors| unusable(format!("{errors:?}")))?;
        let missing: Vec<LabelFault> = keys()
            .filter(|key| !bundle.has_message(key))
            .map(|key| LabelFault::Missing { lang, key })
            .collect();
        if missing.is_empty() {
            Ok(Labels { lang, bundle, faults: RefCell::default() })
        } else {
            Err(NotInTheLabels(missing))
        }
    }

    /// What went wrong since loading; a paper with faults must not leave the program.
    pub(crate) fn faults(&self) -> Result<(), NotInTheLabels> {
        let faults = self.faults.borrow().clone();
        if faults.is_empty() { Ok(()) } else { Err(NotInTheLabels(faults)) }
    }

    /// The label of a vocabulary's term.
    pub(crate) fn term(&self, term: impl Term) -> String {
        self.say(&term.key(), &[])
    }

    /// The name of a country; its code where there is no name for it.
    pub(crate) fn country(&self, code: &str) -> String {
        if terms::COUNTRIES.contains(&code) {
            self.say(&terms::country_key(code), &[])
        } else {
            code.to_owned()
        }
    }

    /// A whole number in the language's digits.
    pub(crate) fn number(&self, number: u32) -> String {
        group(&number.to_string(), if self.lang == Lang::En { ',' } else { '.' })
    }

    /// An amount in the language's digits, without currency or unit.
    pub(crate) fn amount(&self, amount: Amount) -> String {
        let (mark, point) = if self.lang == Lang::En { (',', '.') } else { ('.', ',') };
        let written = amount.to_string();
        let (sign, digits) =
            written.strip_prefix('-').map_or(("", written.as_str()), |digits| ("-", digits));
        match digits.split_once('.') {
            Some((whole, rest)) => format!("{sign}{}{point}{rest}", group(whole, mark)),
            None => format!("{sign}{}", group(digits, mark)),
        }
    }

    /// The same, with its currency.
    pub(crate) fn money(&self, amount: Amount, currency: &str) -> String {
        format!("{} {currency}", self.amount(amount)).trim_end().to_owned()
    }

    /// A sum with its currency; in words where it is beyond what can be computed.
    pub(crate) fn total_money(&self, sum: Option<Amount>, currency: &str) -> String {
        match sum {
            Some(sum) => self.money(sum, currency),
            None => format!("{} {currency}", self.not_computed()).trim_end().to_owned(),
        }
    }

    fn say(&self, key: &str, values: &[(&'static str, FluentValue<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            self.faults
                .borrow_mut()
                .push(LabelFault::Missing { lang: self.lang, key: key.to_owned() });
            return String::new();
        };
        let args: FluentArgs<'_> = values.iter().cloned().collect();
        let mut errors = Vec::new();
        let words = self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        if !errors.is_empty() {
            let reason = format!("{errors:?}");
            self.faults.borrow_mut().push(LabelFault::Unusable {
                lang: self.lang,
                key: key.to_owned(),
                reason,
            });
        }
        words
    }
}

fn source(lang: Lang) -> &'static str {
    match lang {
        Lang::Vi => VI,
        Lang::Lo => LO,
        Lang::En => EN,
    }
}

/// Every key the three files must hold.
fn keys() -> impl Iterator<Item = String> {
    messages::DECLARED.iter().map(|(key, _)| (*key).to_owned()).chain(terms::keys())
}

fn grouped(value: &FluentValue<'_>, mark: char) -> Option<String> {
    if let FluentValue::Number(number) = value {
        Some(group(&number.as_string(), mark))
    } else {
        None
    }
}

/// Puts `mark` between groups of three digits of a whole number.
fn group(digits: &str, mark: char) -> String {
    let mut out = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(mark);
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests;
