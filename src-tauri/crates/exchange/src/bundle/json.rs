//! JSON as text → JSON as values, with members that stand twice found out; serde_json alone would
//! keep the last and say nothing.

use super::{Fault, FaultCode};
use serde::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use std::fmt;

/// Reads one JSON document; `None`, and the fault noted, where it is none.
pub(super) fn read(text: &str, faults: &mut Vec<Fault>) -> Option<Value> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = At { path: String::new(), faults: &mut *faults }.deserialize(&mut reader);
    match value.and_then(|value| reader.end().map(|()| value)) {
        Ok(value) => Some(value),
        Err(error) => {
            let place = format!("{}:{}", error.line(), error.column());
            *faults = vec![Fault { path: String::new(), code: FaultCode::NotJson, arg: place }];
            None
        }
    }
}

/// The path of a member or element of what stands at `path`.
pub(super) fn join(path: &str, step: impl fmt::Display) -> String {
    if path.is_empty() { step.to_string() } else { format!("{path}.{step}") }
}

/// What kind of JSON value it is.
pub(super) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

struct At<'a> {
    path: String,
    faults: &'a mut Vec<Fault>,
}

impl<'de> DeserializeSeed<'de> for At<'_> {
    type Value = Value;

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for At<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = elements.next_element_seed(At {
            path: join(&self.path, values.len()),
            faults: &mut *self.faults,
        })? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(name) = members.next_key::<String>()? {
            let path = join(&self.path, &name);
            let value =
                members.next_value_seed(At { path: path.clone(), faults: &mut *self.faults })?;
            if map.contains_key(&name) {
                self.faults.push(Fault { path, code: FaultCode::RepeatedField, arg: name });
            } else {
                map.insert(name, value);
            }
        }
        Ok(Value::Object(map))
    }
}
