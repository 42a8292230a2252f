//! The bundled faces and what they can do: coverage, metrics, shaping.
//!
//! There is no font lookup: a paper must look the same on every desk, so the faces are compiled in and
//! a character none of them has is an error, never a box.

mod face;
mod itemise;
mod shape;

pub(crate) use face::{Face, Faces, faces};
pub use face::{FaceId, FontError};
pub(crate) use itemise::{Coverage, Emphasis, Script, face_for, is_joiner, script_of};
pub(crate) use shape::{ShapedWord, Shaper};
