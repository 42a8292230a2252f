//! What a bundle is made of, taken from the records' own declarations.

use caunoi_domain::record::{Record, RecordFile, camel_case};
use caunoi_domain::{
    ActivityFile, AgreementFile, FollowUpFile, MediaLandscapeFile, Office, OrganisationFile,
    PersonFile, SourceFile, Table,
};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// One of the lists of a bundle.
#[derive(Clone, Copy)]
pub(super) struct Section {
    /// Its name in the document.
    pub(super) name: &'static str,
    /// Name of the root record in each of its files.
    pub(super) root: &'static str,
    /// Table of the root record.
    pub(super) root_table: Table,
    /// The lists of each file, by the name in Rust.
    pub(super) lists: &'static [(&'static str, Table)],
}

impl Section {
    const fn of<F: RecordFile>(name: &'static str) -> Section {
        Section { name, root: F::ROOT, root_table: <F::Root as Record>::TABLE, lists: F::LISTS }
    }
}

pub(super) const SOURCES: Section = Section::of::<SourceFile>("sources");
pub(super) const ORGANISATIONS: Section = Section::of::<OrganisationFile>("organisations");
pub(super) const PEOPLE: Section = Section::of::<PersonFile>("people");
pub(super) const AGREEMENTS: Section = Section::of::<AgreementFile>("agreements");
pub(super) const ACTIVITIES: Section = Section::of::<ActivityFile>("activities");
pub(super) const FOLLOW_UPS: Section = Section::of::<FollowUpFile>("followUps");

pub(super) const MEDIA_LANDSCAPES: Section = Section::of::<MediaLandscapeFile>("mediaLandscapes");

/// All lists, in the order they are written.
pub(super) const SECTIONS: [Section; 7] =
    [SOURCES, ORGANISATIONS, PEOPLE, AGREEMENTS, ACTIVITIES, FOLLOW_UPS, MEDIA_LANDSCAPES];

/// Whether a field of a record, by its name in camel case, takes a value.
pub(super) type Takes<'a> = dyn Fn(&str, &Value) -> bool + 'a;

/// [`Takes`] of an office.
pub(super) fn office_takes(name: &str, value: &Value) -> bool {
    serde_json::from_value::<Office>(object([(name, value.clone())])).is_ok()
}

/// [`Takes`] of the root of a file of type `F`.
pub(super) fn root_takes<F: RecordFile + DeserializeOwned>(name: &str, value: &Value) -> bool {
    let record = object([(name, value.clone())]);
    serde_json::from_value::<F>(object([(&camel_case(F::ROOT), record)])).is_ok()
}

/// [`Takes`] of the records in this list of a file of type `F`; the list goes by its name in Rust.
pub(super) fn listed_takes<F: RecordFile + DeserializeOwned>(
    list: &str,
) -> impl Fn(&str, &Value) -> bool {
    let (root, list) = (camel_case(F::ROOT), camel_case(list));
    move |name, value| {
        let records = Value::Array(vec![object([(name, value.clone())])]);
        serde_json::from_value::<F>(object([(&root, object([])), (&list, records)])).is_ok()
    }
}

fn object<const N: usize>(members: [(&str, Value); N]) -> Value {
    Value::Object(
        members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>(),
    )
}
