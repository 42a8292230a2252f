//! The text side of search: what is written into the full-text index, what is asked of it, and
//! which words of a text answered.
//!
//! This is: folding ([`fold`]), exact spelling ([`QueryWord`]), parsing what an officer types
//! ([`SearchQuery`]), facets as tokens ([`facet_token`]), names that may mean the same
//! ([`ComparableName`]), highlighting ([`highlight`], [`excerpt`]). This is not: SQL. Nothing here
//! opens a database; the index table itself lives beside the writes that feed it.
//!
//! The index these modules are made for is a *contentless* FTS5 table with `tokenize='ascii',
//! prefix='2'`: the ASCII tokenizer splits at ASCII characters that are neither letters nor digits
//! and keeps everything above ASCII, so the splitting done here is the splitting the index sees.
//! Every text column holds [`fold`]ed text, the facet column holds [`facet_token`]s.
//!
//! Two spellings of one sound share a token: *i* and *y* where Vietnamese usage varies
//! ([`Word::written`] keeps the difference), and the Lao digraphs written with a sign or ligature
//! (ຫຼ, ໜ, ໝ) and with two letters (ຫລ, ຫນ, ຫມ). The best match first means the spelling that was
//! typed before its other one.
//!
//! A search runs in two steps. [`SearchQuery::match_expression`] asks the index for the folded
//! words ("doi ngoai" and "đối ngoại" ask the same); where a word was typed with a mark,
//! [`SearchQuery::accepts`] then keeps the rows that hold it as it was typed.

mod cluster;
mod exact;
mod facet;
mod fold;
mod highlight;
mod likeness;
mod query;
mod syllable;
mod words;

#[cfg(test)]
mod index_tests;

pub use exact::{QueryWord, Reach, Spelling, Tone, matches_exactly};
pub use facet::{FacetFilter, all_of, facet_token, facet_value};
pub use fold::{FOLD_VERSION, fold};
pub use highlight::{Excerpt, Highlight, excerpt, highlight};
pub use likeness::{ComparableName, Likeness};
pub use query::{SearchQuery, Term};
pub use words::{Word, words};
