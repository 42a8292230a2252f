//! The faces of papers and what they can do: coverage, metrics, shaping.
//!
//! Vietnamese, Lao and Latin letters come from the bundled faces only, so a paper looks the same on
//! every desk. This crate looks up no font: a character the bundled faces lack is set in a face the
//! host supplies ([`FontSource`]), or as a visible stand-in where it supplies none.

mod face;
mod itemise;
mod shape;
mod substitute;
mod supplied;

pub(crate) use face::{Face, Faces, faces};
pub use face::{FaceId, FontError};
pub(crate) use itemise::{Coverage, Emphasis, Script, face_for, is_joiner, script_of};
pub(crate) use shape::{Chosen, ShapedWord, Shaper, is_right_to_left};
pub(crate) use substitute::word_bullet;
pub use supplied::{FontSource, SuppliedFace, UnusableFont, may_be_embedded};
