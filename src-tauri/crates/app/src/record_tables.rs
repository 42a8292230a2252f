//! The declarations of records as TypeScript: what the page must know of each kind, committed in
//! the UI and compared with this by a test.

use crate::typescript::declared_types;
use caunoi_domain::record::{FieldKind, FieldSpec, FileSpec, camel_case};
use caunoi_domain::{FILES, Table};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// The TypeScript module of the record tables.
///
/// # Errors
/// Serialisation's, which the records of this program do not meet.
pub fn record_tables() -> serde_json::Result<String> {
    let tables = Table::ALL;
    let declared = declared_types();
    // Files that no command takes or gives are not known to the page.
    let files: Vec<&FileSpec> =
        FILES.iter().filter(|file| declared.contains(file.type_name)).collect();
    let types: BTreeSet<&str> = tables
        .iter()
        .map(|table| table.type_name())
        .chain(files.iter().map(|file| file.type_name))
        .collect();
    let families: BTreeSet<&str> =
        tables.iter().filter_map(|table| table.family()).map(Table::name).collect();
    let mut module = String::new();
    module.push_str("// The records of the contract, made from their declarations. Do not edit: `cargo xtask derive` writes it.\n\n");
    module.push_str(&format!(
        "import type {{ {}, Table }} from './index';\n\n",
        types.into_iter().collect::<Vec<_>>().join(", ")
    ));
    module.push_str("/** Records that a query reads and a change touches, coarsely: a root record with all that belongs to it. */\n");
    let families: Vec<String> = families.iter().map(|family| format!("'{family}'")).collect();
    module.push_str(&format!("export type Family = {};\n\n", families.join(" | ")));
    module.push_str(FIELD_KIND);
    module.push_str("\n/** The tables, each with what its declaration says. */\n");
    module.push_str("export const RECORDS: Readonly<Record<Table, RecordTable>> = {\n");
    for table in tables {
        let family = table.family().map_or("null".to_owned(), |family| format!("'{family}'"));
        module.push_str(&format!(
            "  {table}: {{ family: {family}, page: {}, fields: {{\n",
            table.has_page()
        ));
        for field in table.fields() {
            module.push_str(&format!("    {}: {},\n", field.wire_name(), described(field)));
        }
        module.push_str("  } },\n");
    }
    module.push_str("};\n\n");
    module
        .push_str("/** Files of records, by the name of their root record: its table, and the tables of the lists that belong to it. */\n");
    module.push_str("export const FILES: Readonly<Record<string, RecordFile>> = {\n");
    let mut by_root: BTreeMap<&str, Vec<&FileSpec>> = BTreeMap::new();
    files.iter().for_each(|file| by_root.entry(file.root_name).or_default().push(file));
    for (root, files) in by_root {
        let Some(table) = files.first().map(|file| file.root) else { continue };
        let lists = files
            .iter()
            .flat_map(|file| file.lists)
            .map(|(list, table)| format!("{}: '{table}'", camel_case(list)));
        module.push_str(&format!(
            "  {}: {{ table: '{table}', lists: {{ {} }} }},\n",
            camel_case(root),
            lists.collect::<Vec<_>>().join(", ")
        ));
    }
    module.push_str("};\n\n");
    module.push_str(
        "/** Each kind of record and of file with nothing entered; identifiers are empty. */\n",
    );
    module.push_str("export const BLANK = {\n");
    for table in tables {
        module.push_str(&format!(
            "  {}: {} as {},\n",
            table.type_name(),
            table.blank_on_wire()?,
            table.type_name()
        ));
    }
    for file in files {
        let mut blank = Map::new();
        blank.insert(camel_case(file.root_name), file.root.blank_on_wire()?);
        blank.extend(
            file.lists.iter().map(|(list, _)| (camel_case(list), Value::Array(Vec::new()))),
        );
        module.push_str(&format!(
            "  {}: {} as {},\n",
            file.type_name,
            Value::Object(blank),
            file.type_name
        ));
    }
    module.push_str("};\n");
    Ok(module)
}

const FIELD_KIND: &str = "/** What a stored value of a field means. */
export type ValueKind =
  | 'text'
  | 'date'
  | 'clock'
  | 'zone'
  | 'country'
  | 'languages'
  | 'amount'
  | 'number'
  | 'record'
  | 'fieldName'
  | 'term';

/** A field of a record. */
export interface RecordField {
  readonly kind: ValueKind;
  /** The closed list its codes come from, where its kind is `term`. */
  readonly list?: string;
  /** Histories leave it out: digests, places in lists, references the line stands under already. */
  readonly untold?: true;
}

/** A table of records. */
export interface RecordTable {
  /** Null: its records belong to records of several families. */
  readonly family: Family | null;
  /** Whether its records have a page, their own or their owner's. */
  readonly page: boolean;
  readonly fields: Readonly<Record<string, RecordField>>;
}

/** Records that are loaded, edited and saved together. */
export interface RecordFile {
  readonly table: Table;
  readonly lists: Readonly<Record<string, Table>>;
}
";

fn described(field: &FieldSpec) -> String {
    let kind = match field.kind {
        FieldKind::Text => "text",
        FieldKind::Date => "date",
        FieldKind::Clock => "clock",
        FieldKind::Zone => "zone",
        FieldKind::Country => "country",
        FieldKind::Languages => "languages",
        FieldKind::Amount => "amount",
        FieldKind::Number => "number",
        FieldKind::Record => "record",
        FieldKind::FieldName => "fieldName",
        FieldKind::Term(_) => "term",
    };
    let list = field.kind.word_list().map_or(String::new(), |list| format!(", list: '{list}'"));
    let untold = if field.untold { ", untold: true" } else { "" };
    format!("{{ kind: '{kind}'{list}{untold} }}")
}
