//! From blocks to pages: prepare → atoms → lines → strips → pages.
//!
//! Every block becomes strips of undividable content with their gaps and what must stay together
//! ([`compose`]); pagination puts them on pages, repeats table headers and fills in what only pages
//! know, such as the numbers in the contents ([`paginate`]).

mod atoms;
mod breaking;
mod compose;
mod flow;
mod geometry;
mod guard;
mod lay;
mod paginate;
mod place;
mod prepare;
mod setting;
mod tree;

pub(crate) use compose::grid;

use crate::block::Document;
use std::sync::Arc;

use crate::error::TypesetError;
use crate::font::FontSource;
use crate::going::Going;
use crate::page::Typeset;

/// How often a document is laid out at most until the widths of its page references agree with its
/// pages.
const PASSES: usize = 4;

/// Lays a document out on pages in the bundled faces.
///
/// # Errors
/// As of [`typeset_with`].
pub fn typeset(document: &Document) -> Result<Typeset, TypesetError> {
    typeset_with(document, None)
}

/// Lays a document out on pages. Characters the bundled faces lack are set in faces of `source`,
/// and as a stand-in, with a [`crate::Warning`], where it has none.
///
/// # Errors
/// An unusable format, a table that does not add up, a reference that leads nowhere, or something
/// undividable that is taller than the page. The document is never changed, and nothing of it is
/// left out silently.
pub fn typeset_with(
    document: &Document,
    source: Option<&Arc<dyn FontSource>>,
) -> Result<Typeset, TypesetError> {
    typeset_while(document, source, &Going::to_the_end())
}

/// Lays a document out on pages as long as the result is wanted.
///
/// # Errors
/// Those of [`typeset_with`]; [`TypesetError::Stopped`] soon after it is not wanted any more.
pub fn typeset_while(
    document: &Document,
    source: Option<&Arc<dyn FontSource>>,
    going: &Going,
) -> Result<Typeset, TypesetError> {
    let geometry = geometry::Geometry::of(&document.format)?;
    let mut guesses: Vec<String> = Vec::new();
    let mut pass = 1;
    loop {
        let composition = compose::compose(document, geometry, source, &guesses, going)?;
        let (mut typeset, printed) = paginate::paginate(document, composition, going)?;
        if pass == PASSES || paginate::settled(&guesses, &printed) {
            typeset.references = printed;
            return Ok(typeset);
        }
        pass += 1;
        guesses = printed;
    }
}
