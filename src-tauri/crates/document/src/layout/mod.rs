//! From blocks to pages: prepare → atoms → lines → strips → pages.
//!
//! Every block becomes strips of undividable content with their gaps and what must stay together
//! ([`compose`]); pagination puts them on pages, repeats table headers and fills in what only pages know,
//! such as the numbers in the contents ([`paginate`]).

mod atoms;
mod breaking;
mod compose;
mod flow;
mod geometry;
mod guard;
mod paginate;
mod place;
mod prepare;
mod setting;

use crate::block::Document;
use crate::error::TypesetError;
use crate::page::Typeset;

/// Lays a document out on pages.
///
/// # Errors
/// A character without a glyph, an unusable format, a table that does not add up, or something undividable
/// that is taller than the page. The document is never changed, and nothing of it is left out silently.
pub fn typeset(document: &Document) -> Result<Typeset, TypesetError> {
    let geometry = geometry::Geometry::of(&document.format)?;
    let composition = compose::compose(document, geometry)?;
    paginate::paginate(document, geometry, composition)
}
