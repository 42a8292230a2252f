//! Document → records: names of fields, values and references, each judged on its own so that one
//! fault hides no other.

use super::handle::{Handles, Written, written};
use super::json::{self, join, kind};
use super::shape::{
    ACTIVITIES, AGREEMENTS, FOLLOW_UPS, MEDIA_LANDSCAPES, ORGANISATIONS, PEOPLE, SOURCES, Section,
    Takes, listed_takes, office_takes, root_takes,
};
use super::{Bundle, FORMAT, Fault, FaultCode, Parsed, VERSION};
use caunoi_domain::evidence::source_digest;
use caunoi_domain::record::{FieldSpec, Record, RecordFile, Role, SqlType, camel_case};
use caunoi_domain::{Id, Office, Table, Text};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// What a translation's digest says when it was made from the text in the bundle.
const AUTO: &str = "auto";

pub(super) fn document(text: &str, mint: &mut dyn FnMut() -> Id) -> Parsed {
    let mut faults = Vec::new();
    let Some(document) = json::read(text, &mut faults) else {
        return Parsed { bundle: Bundle::default(), faults };
    };
    let mut document = match envelope(document) {
        Ok(document) => document,
        Err(fault) => return Parsed { bundle: Bundle::default(), faults: vec![fault] },
    };
    let handles = Handles::gather(&document, mint, &mut faults);
    let mut reading = Reading { handles, mint, faults, file: 0 };
    let bundle = Bundle {
        office: reading.office(document.remove("office")),
        sources: reading.section(SOURCES, &mut document),
        organisations: reading.section(ORGANISATIONS, &mut document),
        people: reading.section(PEOPLE, &mut document),
        agreements: reading.section(AGREEMENTS, &mut document),
        activities: reading.section(ACTIVITIES, &mut document),
        follow_ups: reading.section(FOLLOW_UPS, &mut document),
        media_landscapes: reading.section(MEDIA_LANDSCAPES, &mut document),
    };
    for name in document.keys() {
        reading.fault(name.clone(), FaultCode::UnknownField, name);
    }
    Parsed { bundle, faults: reading.faults }
}

/// The members of a document once it is sure to be a bundle of a version this program reads.
fn envelope(document: Value) -> Result<Map<String, Value>, Fault> {
    let fault = |path: &str, code, arg: String| Fault { path: path.to_owned(), code, arg };
    let Value::Object(mut members) = document else {
        return Err(fault("", FaultCode::NotABundle, String::new()));
    };
    match members.shift_remove("format") {
        Some(Value::String(format)) if format == FORMAT => {}
        Some(Value::String(format)) => return Err(fault("format", FaultCode::NotABundle, format)),
        _ => return Err(fault("format", FaultCode::NotABundle, String::new())),
    }
    match members.shift_remove("version").as_ref().map(|version| (version, version.as_u64())) {
        Some((_, Some(version))) if version > u64::from(VERSION) => {
            Err(fault("version", FaultCode::NewerVersion, version.to_string()))
        }
        Some((_, Some(version))) if version > 0 => Ok(members),
        Some((version, _)) => Err(fault("version", FaultCode::BadValue, version.to_string())),
        None => Err(fault("version", FaultCode::Missing, String::new())),
    }
}

struct Reading<'a> {
    handles: Handles,
    mint: &'a mut dyn FnMut() -> Id,
    faults: Vec<Fault>,
    /// The file being read, numbered as [`Handles`] does.
    file: usize,
}

/// A record as it stands in the document, and what is known of its place.
struct Given<'a> {
    path: &'a str,
    table: Table,
    takes: &'a Takes<'a>,
    /// Identifier of the file's root; nil while the root itself is read.
    root: Id,
}

impl Reading<'_> {
    fn office(&mut self, value: Option<Value>) -> Option<Office> {
        let members = self.object("office", value?)?;
        let given =
            Given { path: "office", table: Table::Office, takes: &office_takes, root: Id::NIL };
        let mut record = self.record(&given, members);
        self.identify(&mut record);
        self.made("office", Value::Object(record))
    }

    fn section<F: RecordFile + DeserializeOwned>(
        &mut self,
        section: Section,
        document: &mut Map<String, Value>,
    ) -> Vec<F> {
        let Some(value) = document.shift_remove(section.name) else { return Vec::new() };
        let files = self.array(section.name, value);
        files
            .into_iter()
            .enumerate()
            .filter_map(|(i, value)| self.file(&join(section.name, i), value))
            .collect()
    }

    fn file<F: RecordFile + DeserializeOwned>(&mut self, path: &str, value: Value) -> Option<F> {
        self.file += 1;
        let mut members = self.object(path, value)?;
        let root_name = camel_case(F::ROOT);
        let root_path = join(path, &root_name);
        let Some(root) = members.shift_remove(&root_name) else {
            self.fault(root_path, FaultCode::Missing, "");
            return None;
        };
        let given = self.object(&root_path, root)?;
        let root_given = Given {
            path: &root_path,
            table: <F::Root as Record>::TABLE,
            takes: &root_takes::<F>,
            root: Id::NIL,
        };
        let mut root = self.record(&root_given, given);
        let root_id = self.identify(&mut root);
        let mut file = Map::new();
        file.insert(root_name, Value::Object(root));
        for (list, table) in F::LISTS {
            let name = camel_case(list);
            let Some(value) = members.shift_remove(&name) else { continue };
            let list_path = join(path, &name);
            let takes = listed_takes::<F>(list);
            let mut records = Vec::new();
            for (i, value) in self.array(&list_path, value).into_iter().enumerate() {
                let path = join(&list_path, i);
                // A null keeps the place of what is no record, so that paths still count right.
                let Some(given) = self.object(&path, value) else {
                    records.push(Value::Null);
                    continue;
                };
                let mut record = self.record(
                    &Given { path: &path, table: *table, takes: &takes, root: root_id },
                    given,
                );
                self.identify(&mut record);
                records.push(Value::Object(record));
            }
            file.insert(name, Value::Array(records));
        }
        for name in members.keys() {
            self.fault(join(path, name), FaultCode::UnknownField, name);
        }
        self.subjects::<F>(path, &mut file);
        for list in file.values_mut().filter_map(Value::as_array_mut) {
            list.retain(|record| !record.is_null());
        }
        let mut file: F = self.made(path, Value::Object(file))?;
        file.settle(self.mint);
        Some(file)
    }

    /// The members of a record that are in order, with identifiers in the place of handles.
    fn record(&mut self, given: &Given<'_>, members: Map<String, Value>) -> Map<String, Value> {
        for spec in given.table.fields() {
            let missing =
                members.get(&camel_case(spec.name)).is_none_or(|value| value.as_str() == Some(""));
            if matches!(spec.role, Role::Refers(_)) && !spec.nullable && missing {
                self.fault(join(given.path, camel_case(spec.name)), FaultCode::Missing, "");
            }
        }
        let mut record = Map::new();
        for (name, value) in members {
            let path = join(given.path, &name);
            if name == "id" {
                if let Some(id) = value.as_str().and_then(|text| self.named(text)) {
                    record.insert(name, Value::String(id.to_string()));
                }
                continue;
            }
            let Some(spec) = given.table.wire_field(&name) else {
                self.fault(path, FaultCode::UnknownField, &name);
                continue;
            };
            let sound = if spec.sql == SqlType::Id && !value.is_null() {
                self.reference(spec, given.root, &value).map(|id| Value::String(id.to_string()))
            } else {
                taken(given.takes, &name, value)
            };
            match sound {
                Ok(value) => {
                    record.insert(name, value);
                }
                Err((code, arg)) => self.fault(path, code, &arg),
            }
        }
        record
    }

    /// The identifier written in a field, if it may stand there; nil where nothing is written.
    fn reference(
        &self,
        spec: &FieldSpec,
        root: Id,
        value: &Value,
    ) -> Result<Id, (FaultCode, String)> {
        let Value::String(text) = value else {
            return Err((FaultCode::WrongType, kind(value).to_owned()));
        };
        let wrong = |code| Err((code, text.clone()));
        let id = match written(text) {
            // Where there may be none, none is written as null.
            Written::Nothing if !spec.nullable => return Ok(Id::NIL),
            Written::Nothing | Written::Neither => return wrong(FaultCode::NotAnIdentifier),
            Written::Id(id) => id,
            Written::Handle(handle) => match self.handles.id(handle) {
                Some(id) => id,
                None => return wrong(FaultCode::DanglingHandle),
            },
        };
        match (spec.role, self.handles.record(id)) {
            (Role::Owner, _) if id != root => wrong(FaultCode::WrongOwner),
            (Role::Plain, defined) if defined.is_none_or(|record| record.file != self.file) => {
                wrong(FaultCode::SubjectElsewhere)
            }
            (Role::Refers(wanted), Some(record)) if record.table != wanted => {
                Err((FaultCode::WrongKind, record.table.name().to_owned()))
            }
            _ => Ok(id),
        }
    }

    /// Judges what the citations and translations of a file are about, and computes the digests
    /// left to compute.
    fn subjects<F: RecordFile + DeserializeOwned>(
        &mut self,
        path: &str,
        file: &mut Map<String, Value>,
    ) {
        let records = in_file::<F>(file);
        for (list, table) in F::LISTS
            .iter()
            .filter(|(_, table)| matches!(table, Table::Citation | Table::Translation))
        {
            let name = camel_case(list);
            let Some(Value::Array(listed)) = file.get_mut(&name) else { continue };
            for (i, record) in listed.iter_mut().enumerate() {
                let Value::Object(record) = record else { continue };
                self.subject::<F>(&join(&join(path, &name), i), *table, &records, record);
            }
        }
    }

    fn subject<F: RecordFile + DeserializeOwned>(
        &mut self,
        path: &str,
        table: Table,
        records: &[InFile],
        record: &mut Map<String, Value>,
    ) {
        let given: Id = id_of(record, "subject");
        let subject = if given.is_nil() {
            records.first()
        } else {
            records.iter().find(|subject| subject.id == given)
        };
        let Some(subject) = subject else {
            return; // Already found at fault as a reference.
        };
        record.insert("subject".to_owned(), Value::String(subject.id.to_string()));
        let named = record.get("field").and_then(Value::as_str).unwrap_or_default().to_owned();
        let spec = subject.table.fields().iter().find(|spec| spec.name == named);
        match (table, spec) {
            (Table::Citation, None) if named.is_empty() => {}
            (Table::Translation, None) if named.is_empty() => {
                self.fault(join(path, "field"), FaultCode::Missing, "")
            }
            (_, None) => self.fault(join(path, "field"), FaultCode::NoSuchField, &named),
            (Table::Translation, Some(spec))
                if !subject.takes_text::<F>(&camel_case(spec.name)) =>
            {
                self.fault(join(path, "field"), FaultCode::NothingToTranslate, &named);
            }
            (Table::Translation, Some(spec))
                if record.get("sourceDigest").and_then(Value::as_str) == Some(AUTO) =>
            {
                let source = Text::new(
                    subject
                        .members
                        .get(&camel_case(spec.name))
                        .and_then(Value::as_str)
                        .unwrap_or_default(),
                );
                if source.is_empty() {
                    self.fault(join(path, "field"), FaultCode::NothingToTranslate, &named);
                } else {
                    record.insert(
                        "sourceDigest".to_owned(),
                        Value::String(source_digest(&source).to_string()),
                    );
                }
            }
            _ => {}
        }
    }

    /// Makes sure that a record has an identifier.
    fn identify(&mut self, record: &mut Map<String, Value>) -> Id {
        let given = id_of(record, "id");
        if !given.is_nil() {
            return given;
        }
        let id = (self.mint)();
        record.insert("id".to_owned(), Value::String(id.to_string()));
        id
    }

    fn named(&self, text: &str) -> Option<Id> {
        match written(text) {
            Written::Handle(handle) => self.handles.id(handle),
            Written::Id(id) => Some(id),
            Written::Nothing | Written::Neither => None,
        }
    }

    fn object(&mut self, path: &str, value: Value) -> Option<Map<String, Value>> {
        match value {
            Value::Object(members) => Some(members),
            other => {
                self.fault(path.to_owned(), FaultCode::WrongType, kind(&other));
                None
            }
        }
    }

    fn array(&mut self, path: &str, value: Value) -> Vec<Value> {
        match value {
            Value::Array(elements) => elements,
            other => {
                self.fault(path.to_owned(), FaultCode::WrongType, kind(&other));
                Vec::new()
            }
        }
    }

    fn made<T: DeserializeOwned>(&mut self, path: &str, value: Value) -> Option<T> {
        match serde_json::from_value(value) {
            Ok(made) => Some(made),
            Err(error) => {
                self.fault(path.to_owned(), FaultCode::BadValue, &error.to_string());
                None
            }
        }
    }

    fn fault(&mut self, path: String, code: FaultCode, arg: &str) {
        self.faults.push(Fault { path, code, arg: arg.to_owned() });
    }
}

/// The value, if the field takes it; else what is wrong with it.
fn taken(takes: &Takes<'_>, name: &str, value: Value) -> Result<Value, (FaultCode, String)> {
    if takes(name, &value) {
        return Ok(value);
    }
    Err(match value {
        Value::String(text) if takes(name, &Value::from("2000-02")) => (FaultCode::NotADate, text),
        Value::String(text) => (FaultCode::BadValue, text),
        Value::Number(number) if takes(name, &Value::from(1)) => {
            (FaultCode::BadValue, number.to_string())
        }
        other => (FaultCode::WrongType, kind(&other).to_owned()),
    })
}

/// A record that stands in the file being read.
struct InFile {
    id: Id,
    table: Table,
    /// Its list, by the name in Rust; `None` for the root.
    list: Option<&'static str>,
    members: Map<String, Value>,
}

impl InFile {
    /// Whether a field, by its name in camel case, takes any text: no other type takes a lone
    /// question mark.
    fn takes_text<F: RecordFile + DeserializeOwned>(&self, name: &str) -> bool {
        let text = Value::from("?");
        self.list.map_or_else(
            || root_takes::<F>(name, &text),
            |list| listed_takes::<F>(list)(name, &text),
        )
    }
}

/// The records of a file, the root first; citations and translations are about these.
fn in_file<F: RecordFile>(file: &Map<String, Value>) -> Vec<InFile> {
    let root = file
        .get(&camel_case(F::ROOT))
        .into_iter()
        .map(|root| (None, <F::Root as Record>::TABLE, root));
    let listed = F::LISTS.iter().flat_map(|(list, table)| {
        let records = file.get(&camel_case(list)).and_then(Value::as_array);
        records.into_iter().flatten().map(|record| (Some(*list), *table, record))
    });
    let made = |(list, table, record): (_, _, &Value)| {
        record.as_object().map(|members| InFile {
            id: id_of(members, "id"),
            table,
            list,
            members: members.clone(),
        })
    };
    root.chain(listed).filter_map(made).collect()
}

/// The identifier in a member; nil where there is none.
fn id_of(members: &Map<String, Value>, name: &str) -> Id {
    members.get(name).and_then(Value::as_str).and_then(|text| text.parse().ok()).unwrap_or_default()
}
