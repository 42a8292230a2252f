//! What this crate has to tell an officer, in the languages of the papers: deviations from the
//! rules, and why a text could not be read or set. Every message of every language is a branch the
//! compiler knows, so none can be missing.

mod en;
mod lo;
mod vi;

use crate::block::{Align, Lang};
use crate::check::{Element, Fault, Finding, Range, Side};
use crate::error::{Place, TypesetError, Warning};
use crate::read::ReadError;

impl Finding {
    /// What is wrong, in words, without place and rule.
    pub fn message(&self, lang: Lang) -> String {
        tongue(lang).fault(&self.fault)
    }

    /// The whole finding on one line: what, where, and by which rule.
    pub fn line(&self, lang: Lang) -> String {
        let place = tongue(lang).place(&self.place);
        format!("{} – {place} ({})", self.message(lang), self.rule)
    }
}

/// That a paper of this kind has a form of its own which is checked only in part
/// ([`crate::check::partly_checked`]).
pub fn partly_checked(kind: &str, lang: Lang) -> String {
    tongue(lang).partly_checked(kind)
}

impl ReadError {
    /// Why a text could not be read, in words.
    pub fn message(&self, lang: Lang) -> String {
        tongue(lang).unread(self)
    }
}

impl TypesetError {
    /// Why a document could not be set, in words.
    pub fn message(&self, lang: Lang) -> String {
        tongue(lang).unset(self)
    }
}

impl Warning {
    /// What the author should look at, in words.
    pub fn message(&self, lang: Lang) -> String {
        tongue(lang).warning(self)
    }
}

/// One language.
trait Tongue {
    fn fault(&self, fault: &Fault) -> String;
    fn unread(&self, error: &ReadError) -> String;
    fn unset(&self, error: &TypesetError) -> String;
    fn warning(&self, warning: &Warning) -> String;
    fn partly_checked(&self, kind: &str) -> String;
    fn element(&self, element: Element) -> &'static str;
    fn side(&self, side: Side) -> &'static str;
    fn align(&self, align: Align) -> &'static str;
    fn number(&self, number: f32) -> String;

    /// "from 20 to 25", or the one value allowed.
    fn range(&self, range: Range) -> String {
        if range.0 == range.1 {
            self.number(range.0)
        } else {
            format!("{}–{}", self.number(range.0), self.number(range.1))
        }
    }

    /// What the document as a whole is called.
    fn whole(&self) -> &'static str;

    /// The words at a place in quotes, or its path where there are none.
    fn place(&self, place: &Place) -> String {
        if *place == Place::whole() {
            self.whole().to_owned()
        } else if place.excerpt.is_empty() {
            place.path.clone()
        } else {
            format!("“{}” [{}]", place.excerpt, place.path)
        }
    }
}

fn tongue(lang: Lang) -> &'static dyn Tongue {
    match lang {
        Lang::Vi => &vi::Vietnamese,
        Lang::Lo => &lo::Lao,
        Lang::En => &en::English,
    }
}

/// A number with at most two decimals and this sign before them.
fn decimal(number: f32, sign: char) -> String {
    let text = format!("{number:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    text.replace('.', &sign.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short_and_have_the_sign_of_the_language() {
        assert_eq!(vi::Vietnamese.number(12.7), "12,7");
        assert_eq!(en::English.number(13.0), "13");
        assert_eq!(vi::Vietnamese.range(Range(20.0, 25.0)), "20–25");
        assert_eq!(vi::Vietnamese.range(Range(13.0, 13.0)), "13");
    }
}
