//! Which record of a bundle has which handle and identifier.

use super::json::{join, kind};
use super::shape::SECTIONS;
use super::{Fault, FaultCode};
use caunoi_domain::record::camel_case;
use caunoi_domain::{Id, Table};
use serde_json::{Map, Value};
use std::collections::HashMap;

/// A record of the bundle.
#[derive(Clone, Copy, Debug)]
pub(super) struct Defined {
    /// Its table.
    pub(super) table: Table,
    /// The file it stands in, numbered through the bundle.
    pub(super) file: usize,
}

/// The records of a bundle that have a handle or an identifier.
#[derive(Default)]
pub(super) struct Handles {
    ids: HashMap<String, Id>,
    records: HashMap<Id, Defined>,
}

/// What an identifier is written as.
pub(super) enum Written<'a> {
    /// Nothing is written.
    Nothing,
    /// A handle, with its `$`.
    Handle(&'a str),
    /// An identifier.
    Id(Id),
    /// Neither.
    Neither,
}

impl Handles {
    /// Goes through a document and mints an identifier for every handle that a record has.
    pub(super) fn gather(
        document: &Map<String, Value>,
        mint: &mut dyn FnMut() -> Id,
        faults: &mut Vec<Fault>,
    ) -> Handles {
        let mut gathering = Gathering { handles: Handles::default(), mint, faults };
        let mut file = 0;
        gathering.record("office", document.get("office"), Defined { table: Table::Office, file });
        for section in SECTIONS {
            for (i, value) in elements(document.get(section.name)) {
                file += 1;
                let path = join(section.name, i);
                let root = camel_case(section.root);
                gathering.record(
                    &join(&path, &root),
                    value.get(&root),
                    Defined { table: section.root_table, file },
                );
                for (list, table) in section.lists {
                    let list = camel_case(list);
                    for (j, record) in elements(value.get(&list)) {
                        gathering.record(
                            &join(&join(&path, &list), j),
                            Some(record),
                            Defined { table: *table, file },
                        );
                    }
                }
            }
        }
        gathering.handles
    }

    /// The identifier minted for a handle.
    pub(super) fn id(&self, handle: &str) -> Option<Id> {
        self.ids.get(handle).copied()
    }

    /// The record of the bundle that has this identifier.
    pub(super) fn record(&self, id: Id) -> Option<Defined> {
        self.records.get(&id).copied()
    }
}

/// Tells how an identifier is written.
pub(super) fn written(text: &str) -> Written<'_> {
    if text.is_empty() {
        return Written::Nothing;
    }
    match text.strip_prefix('$') {
        Some(name)
            if !name.is_empty()
                && name
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') =>
        {
            Written::Handle(text)
        }
        Some(_) => Written::Neither,
        None => text.parse().map_or(Written::Neither, Written::Id),
    }
}

struct Gathering<'a> {
    handles: Handles,
    mint: &'a mut dyn FnMut() -> Id,
    faults: &'a mut Vec<Fault>,
}

impl Gathering<'_> {
    fn record(&mut self, path: &str, record: Option<&Value>, defined: Defined) {
        let Some(given) = record.and_then(|record| record.get("id")) else { return };
        let path = join(path, "id");
        let Value::String(text) = given else {
            return self.fault(path, FaultCode::WrongType, kind(given));
        };
        let id = match written(text) {
            Written::Nothing => return,
            Written::Neither => return self.fault(path, FaultCode::NotAnIdentifier, text),
            Written::Id(id) if !id.is_v7() => {
                return self.fault(path, FaultCode::NotAnIdentifier, text);
            }
            Written::Id(id) => id,
            Written::Handle(handle) if self.handles.ids.contains_key(handle) => {
                return self.fault(path, FaultCode::DuplicateHandle, text);
            }
            Written::Handle(handle) => {
                let id = (self.mint)();
                self.handles.ids.insert(handle.to_owned(), id);
                id
            }
        };
        if self.handles.records.contains_key(&id) {
            return self.fault(path, FaultCode::DuplicateHandle, text);
        }
        self.handles.records.insert(id, defined);
    }

    fn fault(&mut self, path: String, code: FaultCode, arg: &str) {
        self.faults.push(Fault { path, code, arg: arg.to_owned() });
    }
}

fn elements(list: Option<&Value>) -> impl Iterator<Item = (usize, &Value)> {
    list.and_then(Value::as_array).into_iter().flatten().enumerate()
}
