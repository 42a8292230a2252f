//! Strips onto pages, and what only finished pages know.
//!
//! First it is decided what stands where ([`placement`]), then content is moved there and numbers,
//! links and the outline are filled in ([`press`]).

mod placement;
mod press;

pub(super) use placement::{Footnotes, pages_of};

use super::compose::Composition;
use crate::block::Document;
use crate::error::TypesetError;
use crate::going::Going;
use crate::page::Typeset;
use placement::Placement;
use press::Press;

/// Puts a composition on pages. Also returns the page numbers references got, in the order of their
/// slots.
pub(super) fn paginate(
    document: &Document,
    composition: Composition,
    going: &Going,
) -> Result<(Typeset, Vec<String>), TypesetError> {
    let sheets = Placement::of(&composition).place_all(0)?;
    let mut press = Press::new(document, composition, sheets.len());
    for sheet in sheets {
        going.check()?;
        press.page(sheet)?;
    }
    press.finish()
}

/// Whether references that had room for `guesses` can be printed as `printed` without moving a
/// word: figures of the serif faces are equally wide, so only their count matters.
pub(super) fn settled(guesses: &[String], printed: &[String]) -> bool {
    let figures = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let fits = |(guess, printed): (&String, &String)| {
        guess == printed || (guess.len() == printed.len() && figures(guess) && figures(printed))
    };
    guesses.len() == printed.len() && guesses.iter().zip(printed).all(fits)
}
