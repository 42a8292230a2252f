use super::shape::{SECTIONS, Takes, listed_takes, office_takes, root_takes};
use super::*;
use caunoi_domain::Table;
use caunoi_domain::record::camel_case;
use caunoi_domain::record::{RecordFile, Role, SqlType};
use proptest::prelude::*;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

fn minting() -> impl FnMut() -> Id {
    let mut made = 0_u64;
    move || {
        made += 1;
        Id::v7(made, [7; 10])
    }
}

fn read(text: &str) -> Parsed {
    parse(text, &mut minting())
}

fn faults(body: Value) -> Vec<(String, FaultCode, String)> {
    let mut document = json!({ "format": FORMAT, "version": VERSION });
    for (name, value) in body.as_object().unwrap() {
        document[name] = value.clone();
    }
    read(&document.to_string())
        .faults
        .into_iter()
        .map(|fault| (fault.path, fault.code, fault.arg))
        .collect()
}

/// Asserts that a document has exactly these faults.
fn check(body: Value, expected: &[(&str, FaultCode, &str)]) {
    let expected: Vec<_> = expected
        .iter()
        .map(|(path, code, arg)| ((*path).to_owned(), *code, (*arg).to_owned()))
        .collect();
    assert_eq!(faults(body), expected);
}

#[test]
fn handles_become_identifiers_also_before_their_record_comes() {
    let parsed = read(
        r#"{ "format": "caunoi-bundle", "version": 1,
            "organisations": [
                { "organisation": { "id": "$old", "kind": "department" },
                  "successions": [{ "successor": "$new", "date": "2025-03-01" }],
                  "citations": [{ "source": "$paper", "certainty": "verified" }, { "id": "", "subject": "$old", "field": "kind", "source": "$paper" }] },
                { "organisation": { "id": "$new" } }],
            "sources": [{ "source": { "id": "$paper", "title": "Nghị định thử" } }] }"#,
    );
    assert_eq!(parsed.faults, []);
    let [old, new] = &parsed.bundle.organisations[..] else { panic!("two organisations") };
    assert_eq!(old.successions[0].successor, new.organisation.id);
    assert_eq!(old.successions[0].predecessor, old.organisation.id);
    assert_eq!(old.citations[0].source, parsed.bundle.sources[0].source.id);
    assert_eq!(old.citations[0].subject, old.organisation.id);
    assert_eq!(old.citations[1].owner, old.organisation.id);
    assert!(!old.citations[0].id.is_nil());
    assert_ne!(old.citations[0].id, old.citations[1].id);
    assert_eq!(parsed.bundle.office, None);
}

#[test]
fn a_digest_left_to_compute_is_that_of_the_text_in_the_bundle() {
    let parsed = read(
        r#"{ "format": "caunoi-bundle", "version": 1, "agreements": [{
            "agreement": { "id": "$a", "title": "Thu\u031b\u0309  " },
            "areas": [{ "id": "$area", "text": "Tập huấn" }],
            "translations": [
                { "field": "title", "lang": "en", "text": "Trial", "sourceDigest": "auto" },
                { "subject": "$area", "field": "text", "lang": "en", "text": "Training", "sourceDigest": "auto" },
                { "subject": "$area", "field": "text", "lang": "lo", "text": "x", "sourceDigest": "0123456789abcdef" }] }] }"#,
    );
    assert_eq!(parsed.faults, []);
    let file = &parsed.bundle.agreements[0];
    assert_eq!(file.agreement.title.as_str(), "Thử");
    assert!(!file.translations[0].is_stale(&file.agreement.title));
    assert!(!file.translations[1].is_stale(&file.areas[0].text));
    assert!(file.translations[2].is_stale(&file.areas[0].text));
}

#[test]
fn what_is_no_bundle_yields_one_fault() {
    for (text, path, code, arg) in [
        ("", "", FaultCode::NotJson, "1:0"),
        ("{\"format\": \"caunoi-bundle\",\n ]", "", FaultCode::NotJson, "2:2"),
        ("{} {}", "", FaultCode::NotJson, "1:4"),
        ("[]", "", FaultCode::NotABundle, ""),
        ("{\"version\": 1}", "format", FaultCode::NotABundle, ""),
        ("{\"format\": \"ics\", \"version\": 1}", "format", FaultCode::NotABundle, "ics"),
        ("{\"format\": \"caunoi-bundle\"}", "version", FaultCode::Missing, ""),
        ("{\"format\": \"caunoi-bundle\", \"version\": 0}", "version", FaultCode::BadValue, "0"),
        (
            "{\"format\": \"caunoi-bundle\", \"version\": \"1\"}",
            "version",
            FaultCode::BadValue,
            "\"1\"",
        ),
        (
            "{\"format\": \"caunoi-bundle\", \"version\": 2, \"news\": []}",
            "version",
            FaultCode::NewerVersion,
            "2",
        ),
    ] {
        let parsed = read(text);
        assert_eq!(
            parsed.faults,
            [Fault { path: path.to_owned(), code, arg: arg.to_owned() }],
            "{text}"
        );
        assert_eq!(parsed.bundle, Bundle::default());
    }
    assert_eq!(read("\u{feff}{\"format\": \"caunoi-bundle\", \"version\": 1}").faults, []);
    assert_eq!(read(&"[".repeat(100_000)).faults.len(), 1);
}

#[test]
fn every_fault_is_found_at_its_place() {
    check(
        json!({
            "offices": {},
            "office": { "unitName": "Đơn vị thử", "colour": "red" },
            "sources": { },
            "people": [5, { "posts": [] }, { "person": { "fullName": 7, "country": "Lào" }, "posts": [{ "validTo": "31/12/2025" }, null] }],
            "activities": [{
                "activity": { "id": "$A", "startsOn": "11/11/2023", "endsOn": 2023, "kind": "party", "lang": "vn", "agreement": "$none", "start": 1 },
                "costs": [{ "amount": "1.234", "payer": "us" }],
                "parties": [{ "side": "us" }, { "organisation": "" }, { "organisation": null }, { "organisation": "x" }],
                "photos": []
            }]
        }),
        &[
            ("activities.0.activity.id", FaultCode::NotAnIdentifier, "$A"),
            ("office.colour", FaultCode::UnknownField, "colour"),
            ("sources", FaultCode::WrongType, "object"),
            ("people.0", FaultCode::WrongType, "number"),
            ("people.1.person", FaultCode::Missing, ""),
            ("people.2.person.fullName", FaultCode::WrongType, "number"),
            ("people.2.person.country", FaultCode::BadValue, "Lào"),
            ("people.2.posts.0.validTo", FaultCode::NotADate, "31/12/2025"),
            ("people.2.posts.1", FaultCode::WrongType, "null"),
            ("activities.0.activity.startsOn", FaultCode::NotADate, "11/11/2023"),
            ("activities.0.activity.endsOn", FaultCode::WrongType, "number"),
            ("activities.0.activity.kind", FaultCode::BadValue, "party"),
            ("activities.0.activity.lang", FaultCode::BadValue, "vn"),
            ("activities.0.activity.agreement", FaultCode::DanglingHandle, "$none"),
            ("activities.0.activity.start", FaultCode::UnknownField, "start"),
            ("activities.0.parties.0.organisation", FaultCode::Missing, ""),
            ("activities.0.parties.1.organisation", FaultCode::Missing, ""),
            ("activities.0.parties.2.organisation", FaultCode::WrongType, "null"),
            ("activities.0.parties.3.organisation", FaultCode::NotAnIdentifier, "x"),
            ("activities.0.costs.0.amount", FaultCode::BadValue, "1.234"),
            ("activities.0.photos", FaultCode::UnknownField, "photos"),
            ("offices", FaultCode::UnknownField, "offices"),
        ],
    );
}

#[test]
fn handles_name_one_record_each_and_of_the_right_kind() {
    let id = "018bbd2c-0000-7000-8000-000000000001";
    check(
        json!({
            "organisations": [
                { "organisation": { "id": "$a", "parent": "$man" } },
                { "organisation": { "id": "$a" } },
                { "organisation": { "id": id } },
                { "organisation": { "id": id, "parent": "018bbd2c-0000-7000-8000-00000000ffff" } }],
            "people": [{ "person": { "id": "$man" }, "posts": [{ "person": "$a" }] }]
        }),
        &[
            ("organisations.1.organisation.id", FaultCode::DuplicateHandle, "$a"),
            ("organisations.3.organisation.id", FaultCode::DuplicateHandle, id),
            ("organisations.0.organisation.parent", FaultCode::WrongKind, "person"),
            ("people.0.posts.0.person", FaultCode::WrongOwner, "$a"),
        ],
    );
}

#[test]
fn citations_and_translations_stay_with_their_file_and_its_fields() {
    check(
        json!({
            "sources": [{ "source": { "id": "$s" } }],
            "agreements": [{ "agreement": { "id": "$other" } }, {
                "agreement": { "id": "$a", "title": "Thử" },
                "citations": [
                    { "source": "$s", "subject": "$other" },
                    { "source": "$s", "field": "signedOn" },
                    { "source": "$s", "field": "signed_on" },
                    { "source": "$other" }],
                "translations": [
                    { "lang": "en", "text": "Trial" },
                    { "field": "occasion", "lang": "en", "text": "x", "sourceDigest": "auto" },
                    { "field": "kind", "lang": "en", "text": "x" }]
            }]
        }),
        &[
            ("agreements.1.citations.0.subject", FaultCode::SubjectElsewhere, "$other"),
            ("agreements.1.citations.3.source", FaultCode::WrongKind, "agreement"),
            ("agreements.1.citations.1.field", FaultCode::NoSuchField, "signedOn"),
            ("agreements.1.translations.0.field", FaultCode::Missing, ""),
            ("agreements.1.translations.1.field", FaultCode::NothingToTranslate, "occasion"),
            ("agreements.1.translations.2.field", FaultCode::NothingToTranslate, "kind"),
        ],
    );
}

#[test]
fn a_member_that_stands_twice_is_found() {
    let parsed = read(
        r#"{ "format": "caunoi-bundle", "version": 1, "sources": [{ "source": { "title": "Một", "title": "Hai" } }] }"#,
    );
    let fault = Fault {
        path: "sources.0.source.title".to_owned(),
        code: FaultCode::RepeatedField,
        arg: "title".to_owned(),
    };
    assert_eq!(parsed.faults, [fault]);
    assert_eq!(parsed.bundle.sources[0].source.title.as_str(), "Một");
}

#[test]
fn the_way_out_says_what_it_is() {
    let text = write(&Bundle::default()).unwrap();
    let document: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(document["format"], FORMAT);
    assert_eq!(document["version"], VERSION);
    assert_eq!(document.get("office"), None);
}

/// Values among which every type of field finds some it takes.
fn candidates() -> impl Strategy<Value = Value> {
    prop_oneof![
        "\\PC{0,12}".prop_map(Value::from),
        prop::sample::select(vec![
            "",
            "2023-11-11",
            "2023-11",
            "2023",
            "unknown",
            "open",
            "P36M",
            "vi lo",
            "LA",
            "1250000",
            "99.50",
            "auto"
        ])
        .prop_map(Value::from),
        prop::sample::select(vec![
            "us",
            "both",
            "lo",
            "department",
            "memorandum",
            "signed",
            "training",
            "yearly",
            "held",
            "host",
            "chair"
        ])
        .prop_map(Value::from),
        any::<u32>().prop_map(Value::from),
        Just(Value::Null),
    ]
}

/// A document of one file per list and `n` records in each of its lists, all fields given; values
/// come from `values` in turn.
fn document(n: usize, values: &[Value]) -> Value {
    let mut turn = values.iter().cycle();
    let mut document = json!({ "format": FORMAT, "version": VERSION, "office": record(&office_takes, Table::Office, "$office", &mut turn) });
    document["sources"] = json!([file::<SourceFile>("sources", n, &mut turn)]);
    document["organisations"] = json!([file::<OrganisationFile>("organisations", n, &mut turn)]);
    document["people"] = json!([file::<PersonFile>("people", n, &mut turn)]);
    document["agreements"] = json!([file::<AgreementFile>("agreements", n, &mut turn)]);
    document["activities"] = json!([file::<ActivityFile>("activities", n, &mut turn)]);
    document["followUps"] = json!([file::<FollowUpFile>("followUps", n, &mut turn)]);
    document["mediaLandscapes"] =
        json!([file::<MediaLandscapeFile>("mediaLandscapes", n, &mut turn)]);
    document
}

fn file<F: RecordFile + DeserializeOwned>(
    section: &str,
    n: usize,
    values: &mut dyn Iterator<Item = &Value>,
) -> Value {
    let section = SECTIONS.iter().find(|known| known.name == section).unwrap();
    let mut file = json!({ camel_case(section.root): record(&root_takes::<F>, section.root_table, &handle(section.root_table, 0), values) });
    for (list, table) in section.lists {
        let records = (0..n).map(|i| {
            let mut child = record(
                &listed_takes::<F>(list),
                *table,
                &format!(
                    "{}-{}",
                    handle(section.root_table, 0),
                    handle(*table, i).replace('$', "")
                ),
                values,
            );
            if matches!(table, Table::Citation | Table::Translation) {
                child.as_object_mut().unwrap().shift_remove("subject");
                child["field"] = json!(match section.root_table {
                    Table::FollowUp => "text",
                    Table::MediaLandscape => "note",
                    Table::Person => "full_name",
                    _ if *table == Table::Translation => "title",
                    root => root.fields()[0].name,
                });
            }
            child
        });
        file[camel_case(list)] = records.collect();
    }
    file
}

fn record(
    takes: &Takes<'_>,
    table: Table,
    id: &str,
    values: &mut dyn Iterator<Item = &Value>,
) -> Value {
    let mut record = Map::new();
    record.insert("id".to_owned(), json!(id));
    for spec in table.fields() {
        let value = match spec.role {
            Role::Owner => continue,
            Role::Refers(Table::AgreementArea) => json!("$agreement-agreement-area0"),
            Role::Refers(Table::Commitment) => json!("$agreement-commitment0"),
            Role::Refers(Table::CourseSession) => json!("$activity-course-session0"),
            Role::Refers(Table::EvaluationQuestion) => json!("$activity-evaluation-question0"),
            Role::Refers(Table::MediaIndicator) => json!("$media-landscape-media-indicator0"),
            Role::Refers(table) => json!(handle(table, 0)),
            Role::Plain if spec.sql == SqlType::Id => continue,
            Role::Plain => {
                let name = camel_case(spec.name);
                let taken = (0..40).filter_map(|_| values.next()).find(|value| takes(&name, value));
                let Some(value) = taken else { continue };
                value.clone()
            }
        };
        record.insert(camel_case(spec.name), value);
    }
    Value::Object(record)
}

fn handle(table: Table, i: usize) -> String {
    let name = table.name().replace('_', "-");
    if i == 0 && SECTIONS.iter().any(|section| section.root_table == table) {
        format!("${name}")
    } else {
        format!("${name}{i}")
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_goes_out_comes_in_again(n in 1..3_usize, values in prop::collection::vec(candidates(), 60..120)) {
        let parsed = read(&document(n, &values).to_string());
        let real: Vec<_> = parsed.faults.iter().filter(|fault| fault.code != FaultCode::NothingToTranslate).collect();
        prop_assert!(real.is_empty(), "{:?}", real);
        let again = parse(&write(&parsed.bundle).unwrap(), &mut || panic!("no identifier is to be minted"));
        let real: Vec<_> = again.faults.iter().filter(|fault| fault.code != FaultCode::NothingToTranslate).collect();
        prop_assert!(real.is_empty(), "{:?}", real);
        prop_assert_eq!(again.bundle, parsed.bundle);
    }

    #[test]
    fn no_text_makes_reading_panic(text in "\\PC{0,80}", cut in 0..6_000_usize) {
        let _ = read(&text);
        let cut: String = crate::sample::SAMPLE.chars().take(cut).collect();
        prop_assert_eq!(read(&cut).faults.len(), 1);
    }
}
