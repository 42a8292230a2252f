//! The bundle: records of an office as one JSON document that people can write and read by hand.
//!
//! ```json
//! { "format": "caunoi-bundle", "version": 1,
//!   "office": { … }, "sources": [ … ], "organisations": [ … ], "people": [ … ],
//!   "agreements": [ … ], "activities": [ … ], "followUps": [ … ],
//!   "mediaLandscapes": [ … ] }
//! ```
//!
//! Each list holds files in their wire shape (`{"activity": {…}, "parties": […], …}`); `office` is
//! one record and may be left out, as may any list and any field. A field left out is unknown or
//! empty, never guessed. Four things make the form fit for writing by hand:
//!
//! - **Handles.** Wherever an identifier stands, `$` and a name of one's own (`$cuc-ttdn`: letters
//!   a–z, digits, hyphens) may stand instead: as the `id` of a record it names that record,
//!   elsewhere it refers to it, also before the record itself comes. Handles are known within one
//!   bundle only. An identifier that no record of the bundle has means a record of the office;
//!   whether it exists is for the caller to check.
//! - **Owners** (`activityParty.activity` and the like) follow from where a record stands; one that
//!   is written must agree with that.
//! - **Subjects** of citations and translations, when left out, are the root record of the file.
//!   Their `field` is the field's name in snake case, as change sets use it: `starts_on`.
//! - **Digests.** `"sourceDigest": "auto"` says that a translation was made from the text as it
//!   stands in this bundle. The way out always writes the digest itself, so that a translation
//!   edited apart from its source is found out.

mod handle;
mod json;
mod read;
mod shape;
#[cfg(test)]
mod tests;

use caunoi_domain::{
    ActivityFile, AgreementFile, FollowUpFile, Id, MediaLandscapeFile, Office, OrganisationFile,
    PersonFile, SourceFile,
};

/// What the `format` member of a bundle says.
pub const FORMAT: &str = "caunoi-bundle";

/// The newest version this program reads, and the one it writes.
pub const VERSION: u32 = 1;

/// Records that travel together.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Bundle {
    /// The office the records come from; `None` for records to be added to an office that exists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub office: Option<Office>,
    /// Sources.
    pub sources: Vec<SourceFile>,
    /// Organisations; one may name as parent or successor another that comes later.
    pub organisations: Vec<OrganisationFile>,
    /// People.
    pub people: Vec<PersonFile>,
    /// Agreements.
    pub agreements: Vec<AgreementFile>,
    /// Activities.
    pub activities: Vec<ActivityFile>,
    /// What is to be followed up.
    pub follow_ups: Vec<FollowUpFile>,
    /// The media of countries in figures.
    pub media_landscapes: Vec<MediaLandscapeFile>,
}

/// A bundle as far as it could be read, and all that is wrong with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "a bundle with faults must not be applied"]
pub struct Parsed {
    /// What could be read; values at fault are left out. To be applied only when there are no
    /// faults.
    pub bundle: Bundle,
    /// Every fault: repeated fields first, then identifiers, then the rest in the order of the
    /// document.
    pub faults: Vec<Fault>,
}

/// A fault at one place of a document. The code is worded by whoever shows it; no prose travels.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Fault {
    /// Where, as a path from the top of the document: `activities.3.parties.0.organisation`; empty
    /// for the document as a whole.
    pub path: String,
    /// What is wrong.
    pub code: FaultCode,
    /// What is needed to word it; each code says what.
    pub arg: String,
}

/// What can be wrong with a bundle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FaultCode {
    /// Not JSON; the argument is the place as line:column
    NotJson,
    /// JSON, but not a bundle; the argument is the format it claims, if any
    NotABundle,
    /// Written by a newer program; the argument is the version it claims
    NewerVersion,
    /// No such field here; the argument is its name
    UnknownField,
    /// A member of an object stands twice; the argument is its name
    RepeatedField,
    /// Something must stand here and does not
    Missing,
    /// Another kind of JSON value is expected; the argument is the kind that stands there: object,
    /// array, string, number, boolean, null
    WrongType,
    /// Not a date of the form YYYY-MM-DD, YYYY-MM, YYYY or unknown; the argument is the value
    NotADate,
    /// Not a value of this field, such as a term its list does not have; the argument is the value
    BadValue,
    /// Neither a handle nor an identifier; the argument is the value
    NotAnIdentifier,
    /// Two records have this handle or identifier; the argument is it
    DuplicateHandle,
    /// No record of the bundle has this handle; the argument is it
    DanglingHandle,
    /// The record named is of another kind than this field takes; the argument is the kind it is
    /// of, as its table's name
    WrongKind,
    /// The owner written is not the record it stands with; the argument is the value
    WrongOwner,
    /// The subject of a citation or translation is no record of the same file; the argument is the
    /// value
    SubjectElsewhere,
    /// The subject has no field of this name; the argument is the name
    NoSuchField,
    /// The field translated is no text, or an empty one; the argument is its name
    NothingToTranslate,
}

/// Reads a bundle. Records without an identifier, and handles, get one from `mint`; every fault is
/// collected and none stops the reading, but a document that is not JSON, not a bundle or of a
/// newer version yields that one fault alone.
pub fn parse(text: &str, mint: &mut dyn FnMut() -> Id) -> Parsed {
    read::document(text, mint)
}

/// Writes a bundle, indented, with identifiers for handles and every field in full; [`parse`] reads
/// back the same bundle.
///
/// # Errors
/// None of the records' types refuses to be written; the error is serde's own.
pub fn write(bundle: &Bundle) -> Result<String, serde_json::Error> {
    #[derive(serde::Serialize)]
    struct Document<'a> {
        format: &'static str,
        version: u32,
        #[serde(flatten)]
        bundle: &'a Bundle,
    }
    let mut text =
        serde_json::to_string_pretty(&Document { format: FORMAT, version: VERSION, bundle })?;
    text.push('\n');
    Ok(text)
}
