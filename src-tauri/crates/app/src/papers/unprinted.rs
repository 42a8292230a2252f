//! Characters of a paper that no font has: at which places they are printed as empty boxes, and in
//! which records they stand.

use crate::app::Call;
use crate::error::AppError;
use crate::questions::names::Namer;
use crate::wire::unprinted::{UnprintedCharacters, UnprintedIn};
use caunoi_document::{Lang, StandIn, Typeset, Warning};
use caunoi_domain::record::Row;
use caunoi_domain::{Id, RowReader, Table};
use caunoi_store::Reader;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// Most records that are searched for one character.
const MOST_RECORDS: usize = 2_000;

/// The characters of a paper that no font has, at every place, each with the records it comes from.
pub(crate) fn unprinted(
    call: Call<'_>,
    pages: &Typeset,
    tongue: Lang,
) -> Result<Vec<UnprintedCharacters>, AppError> {
    let told: Vec<(&StandIn, String)> = pages
        .warnings()
        .iter()
        .filter_map(|warning| match warning {
            Warning::StandIn(stand_in) => Some((stand_in, warning.message(tongue))),
            _ => None,
        })
        .collect();
    let plain = |stand_in: &StandIn, line: String, records| UnprintedCharacters {
        characters: stand_in.named(),
        path: stand_in.place.path.clone(),
        excerpt: stand_in.place.excerpt.clone(),
        line,
        records,
    };
    let store = match call.app.open_office() {
        Some(store) if !told.is_empty() => store,
        _ => {
            return Ok(told
                .into_iter()
                .map(|(stand_in, line)| plain(stand_in, line, Vec::new()))
                .collect());
        }
    };
    store.read(|reader| {
        let lang = match tongue {
            Lang::Vi => caunoi_domain::Lang::Vi,
            Lang::Lo => caunoi_domain::Lang::Lo,
            Lang::En => caunoi_domain::Lang::En,
        };
        let mut namer = Namer::new(reader, lang, call.today());
        let mut holders: BTreeMap<char, Vec<Row>> = BTreeMap::new();
        told.into_iter()
            .map(|(stand_in, mut line)| {
                let mut records: Vec<UnprintedIn> = Vec::new();
                for &character in &stand_in.characters {
                    let rows = match holders.entry(character) {
                        Entry::Occupied(known) => known.into_mut(),
                        Entry::Vacant(new) => new.insert(reader.holding(character, MOST_RECORDS)?),
                    };
                    for row in behind(rows, stand_in, character) {
                        let (table, id) = root(reader, row)?;
                        if !records.iter().any(|record| record.id == id) {
                            records.push(UnprintedIn { table, id, name: namer.one(table, id)? });
                        }
                    }
                }
                let names: Vec<String> =
                    records.iter().map(|record| format!("“{}”", record.name)).collect();
                if !names.is_empty() {
                    line = format!("{line} → {}", names.join(", "));
                }
                Ok::<_, AppError>(plain(stand_in, line, records))
            })
            .collect()
    })
}

/// The rows whose texts are printed at a place: those that hold a line of it; where a paper
/// shortens or combines texts, those that hold the same word.
fn behind<'r>(rows: &'r [Row], stand_in: &StandIn, character: char) -> Vec<&'r Row> {
    if let Some(origin) = stand_in.origin {
        let id = Id::from_bytes(origin.0);
        let own: Vec<&Row> = rows.iter().filter(|row| row.id == id).collect();
        if !own.is_empty() {
            return own;
        }
    }
    let place = folded(&stand_in.words);
    let holds = |row: &Row, said: &dyn Fn(&str) -> bool| {
        let texts = row.values.iter().filter_map(|value| value.as_text());
        texts
            .flat_map(str::lines)
            .filter(|line| line.contains(character))
            .any(|line| said(&folded(line)))
    };
    let whole: Vec<&Row> =
        rows.iter().filter(|row| holds(row, &|line| place.contains(line))).collect();
    if !whole.is_empty() {
        return whole;
    }
    let words: Vec<&str> =
        place.split(' ').filter(|word| word.contains(|c| folded_is(c, character))).collect();
    rows.iter()
        .filter(|row| {
            holds(row, &|line| words.iter().any(|word| line.split(' ').any(|own| own == *word)))
        })
        .collect()
}

/// Small letters, one space between words.
fn folded(text: &str) -> String {
    text.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

fn folded_is(c: char, character: char) -> bool {
    c == character || character.to_lowercase().eq(std::iter::once(c))
}

/// The record at the head of the file a row belongs to.
fn root(reader: Reader<'_>, row: &Row) -> Result<(Table, Id), AppError> {
    let (mut table, mut id) = (row.table, row.id);
    let mut owner = owner_of(row);
    while let Some(above) = owner {
        let mut next = None;
        for kind in Table::ALL {
            if let Some(row) = reader.row(*kind, above)? {
                next = Some(row);
                break;
            }
        }
        let Some(row) = next else { break };
        (table, id, owner) = (row.table, row.id, owner_of(&row));
    }
    Ok((table, id))
}

fn owner_of(row: &Row) -> Option<Id> {
    let owner = row.table.owner_field()?;
    let place = row.table.fields().iter().position(|field| field.name == owner.name)?;
    row.values.get(place)?.as_id()
}

#[cfg(test)]
mod tests {
    use crate::{App, AppError, Event, Host, PathUse, PickedPath};
    use chrono::{DateTime, Utc};
    use serde_json::{Value, json};
    use std::path::PathBuf;
    use std::sync::Arc;

    /// A host without fonts of its own.
    struct Bare(PathBuf);

    impl Host for Bare {
        fn now(&self) -> DateTime<Utc> {
            DateTime::from_timestamp(1_780_000_000, 0).unwrap()
        }

        fn data_dir(&self) -> PathBuf {
            self.0.clone()
        }

        fn actor(&self) -> String {
            "Người Thử".to_owned()
        }

        fn resolve(&self, picked: &PickedPath, _: PathUse) -> Result<PathBuf, AppError> {
            Ok(picked.as_path())
        }

        fn emit(&self, _: &Event) {}
    }

    fn office() -> (tempfile::TempDir, App) {
        let folder = tempfile::tempdir().unwrap();
        let app = App::new(Arc::new(Bare(folder.path().join("data"))));
        app.call("office_create", json!({ "folder": folder.path().join("office"), "office": { "unitName": "Cơ quan Thử" } })).unwrap();
        (folder, app)
    }

    fn activity(app: &App, title: &str) -> String {
        let wanted = json!({ "wanted": { "activity": { "title": title, "kind": "meeting", "startsOn": "2026-03-01", "status": "held" } } });
        app.call("activity_save", wanted).unwrap()["file"]["activity"]["id"]
            .as_str()
            .unwrap()
            .to_owned()
    }

    fn told(drawn: &Value) -> Vec<(String, String, Vec<String>)> {
        let string = |value: &Value| value.as_str().unwrap().to_owned();
        let characters = drawn["unprinted"].as_array().unwrap().iter();
        characters
            .map(|odd| {
                let records = odd["records"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|record| string(&record["id"]))
                    .collect();
                (string(&odd["characters"]), string(&odd["excerpt"]), records)
            })
            .collect()
    }

    #[test]
    fn a_register_names_every_character_no_font_has_with_its_record() {
        let (_folder, app) = office();
        let first = activity(&app, "Gặp Tân Hoa xã 新华社");
        activity(&app, "Họp báo ✓ thường kỳ");
        let second = activity(&app, "Đón đoàn 新 hai");
        for file in ["pdf", "docx"] {
            let list = json!({ "list": { "limit": 10 }, "of": "activities" });
            let drawn =
                app.call("register_draw", json!({ "register": list, "file": file })).unwrap();
            let told = told(&drawn);
            let of = |id: &str| {
                let of_one = told.iter().filter(|(_, _, records)| records == &[id]);
                of_one.map(|(named, _, _)| named.as_str()).collect::<Vec<_>>()
            };
            assert_eq!(of(&first), ["华 (U+534E), 新 (U+65B0), 社 (U+793E)"], "{told:?}");
            assert_eq!(of(&second), ["新 (U+65B0)"], "{told:?}");
            assert_eq!(told.len(), 2, "{told:?}");
        }
    }

    #[test]
    fn the_paper_of_an_activity_leads_to_it_and_a_spreadsheet_has_nothing_to_tell() {
        let (_folder, app) = office();
        let id = activity(&app, "Gặp 新");
        let drawn = app
            .call("paper_draw", json!({ "paper": { "kind": "member_list", "activity": id } }))
            .unwrap();
        let told_of = told(&drawn);
        assert!(
            !told_of.is_empty() && told_of.iter().all(|(_, _, records)| *records == [id.as_str()]),
            "{told_of:?}"
        );
        let list = json!({ "list": { "limit": 10 }, "of": "activities" });
        let sheet = app.call("register_draw", json!({ "register": list, "file": "xlsx" })).unwrap();
        assert_eq!(told(&sheet), []);
    }

    #[test]
    fn a_text_typeset_by_itself_names_no_record() {
        let folder = tempfile::tempdir().unwrap();
        let app = App::new(Arc::new(Bare(folder.path().join("data"))));
        let drawn =
            app.call("text_typeset", json!({ "text": { "text": "Một 新.\nHai 新." } })).unwrap();
        let told = told(&drawn);
        assert_eq!(
            told.iter().map(|(_, excerpt, _)| excerpt.as_str()).collect::<Vec<_>>(),
            ["Một 新.", "Hai 新."]
        );
        assert!(told.iter().all(|(_, _, records)| records.is_empty()));
    }
}
