//! Reports: every figure is what a look at each record counts, and what the list shows to which it
//! leads; sides mirror; the paper keeps to the form.

use crate::desk::Desk;
use caunoi_app::ErrorCode;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::Config;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;

/// An activity as the test thinks of it.
#[derive(Clone, Debug)]
struct Deed {
    kind: &'static str,
    status: &'static str,
    side: &'static str,
    starts: String,
    reporters: bool,
    us: usize,
    partner: usize,
    trainees: usize,
    said: Option<u32>,
    binned: bool,
}

/// An agreement as the test thinks of it.
#[derive(Clone, Debug)]
struct Paper {
    stage: &'static str,
    signed: String,
    effective: String,
    duration: &'static str,
    changed: Option<&'static str>,
}

/// A date near the turns of years and halves, of any precision.
fn date() -> impl Strategy<Value = String> {
    let around = select(vec!["2023-12", "2024-06", "2024-12", "2025-06", "2025-12"]);
    prop_oneof![
        6 => (around, 10..=20u32).prop_map(|(month, day)| format!("{month}-{day:02}")),
        2 => (2023..=2025u32, 1..=12u32, 1..=28u32).prop_map(|(year, month, day)| format!("{year}-{month:02}-{day:02}")),
        2 => (2023..=2025u32, 1..=12u32).prop_map(|(year, month)| format!("{year}-{month:02}")),
        1 => (2023..=2025u32).prop_map(|year| year.to_string()),
        1 => Just("unknown".to_owned()),
    ]
}

fn deed() -> impl Strategy<Value = Deed> {
    let kinds = select(vec![
        "delegation_out",
        "delegation_in",
        "delegation_out",
        "delegation_in",
        "training",
        "seminar",
        "festival",
        "exhibition",
        "press_conference",
        "publication",
        "publication",
        "talks",
        "other",
    ]);
    let status =
        select(vec!["held", "held", "held", "cancelled", "postponed", "planned", "unknown"]);
    let side = select(vec!["us", "partner", "both", "third_party", "unknown"]);
    (
        kinds,
        status,
        side,
        date(),
        any::<bool>(),
        (0..3usize, 0..3usize, 0..3usize),
        prop::option::of(0..50u32),
        prop::bool::weighted(0.15),
    )
        .prop_map(
            |(kind, status, side, starts, reporters, (us, partner, trainees), said, binned)| Deed {
                kind,
                status,
                side,
                starts,
                reporters,
                us,
                partner,
                trainees,
                said,
                binned,
            },
        )
}

fn paper() -> impl Strategy<Value = Paper> {
    let changed = select(vec![None, Some("2024-11-30"), Some("2025-06"), Some("unknown")]);
    (
        select(vec!["signed", "negotiating", "unknown"]),
        date(),
        date(),
        select(vec!["open", "unknown", "P12M", "P6M"]),
        changed,
    )
        .prop_map(|(stage, signed, effective, duration, changed)| Paper {
            stage,
            signed,
            effective,
            duration,
            changed,
        })
}

impl Deed {
    /// The same seen from the other side.
    fn mirrored(&self) -> Deed {
        let turned = |word: &'static str| match word {
            "us" => "partner",
            "partner" => "us",
            "delegation_out" => "delegation_in",
            "delegation_in" => "delegation_out",
            same => same,
        };
        Deed {
            kind: turned(self.kind),
            side: turned(self.side),
            us: self.partner,
            partner: self.us,
            ..self.clone()
        }
    }

    fn keep(&self, desk: &Desk, place: usize, people: &[Value]) {
        let roles = |count, side, role| (0..count).map(move |_| (side, role));
        let member = if self.is_teaching() { "speaker" } else { "participant" };
        let taking_part = roles(self.us, "us", member)
            .chain(roles(self.partner, "partner", member))
            .chain(roles(if self.is_teaching() { self.trainees } else { 0 }, "partner", "trainee"));
        let people: Vec<Value> = taking_part
            .zip(people)
            .map(|((side, role), person)| json!({ "person": person, "side": side, "role": role }))
            .collect();
        let mut file = json!({
            "activity": { "kind": self.kind, "title": format!("Hoạt động Thử {place}"), "status": self.status, "startsOn": self.starts, "hostingSide": self.side },
            "people": people,
        });
        if self.kind.starts_with("delegation") {
            file["delegations"] = self
                .purpose()
                .map_or_else(|| json!([]), |purpose| json!([{ "purposeKind": purpose }]));
        } else if self.is_teaching() {
            file["courses"] = json!([{ "expected": self.said }]);
        } else if self.is_event() {
            file["events"] = json!([{ "visitors": self.said }]);
        }
        let kept = desk.ok("activity_save", json!({ "wanted": file, "statusSaid": true }));
        if self.binned {
            let id = &kept["file"]["activity"]["id"];
            desk.ok("record_delete", json!({ "table": "activity", "ids": [id] }));
        }
    }

    /// What kind of delegation it is, where somebody has said.
    fn purpose(&self) -> Option<&'static str> {
        if self.reporters { Some("reporters") } else { self.said.map(|_| "official") }
    }

    fn is_teaching(&self) -> bool {
        ["training", "seminar"].contains(&self.kind)
    }

    fn is_event(&self) -> bool {
        ["festival", "exhibition", "press_conference"].contains(&self.kind)
    }

    fn heads(&self) -> Option<u32> {
        let named = match self.kind {
            "delegation_out" => self.us,
            "delegation_in" => self.partner,
            _ if self.is_teaching() => self.trainees,
            _ => 0,
        };
        match named {
            0 if self.is_teaching() || self.is_event() => self.said,
            0 => None,
            named => Some(named as u32),
        }
    }
}

/// Every day a date can mean, among those of the years the test knows.
fn days_of(date: &str) -> Vec<String> {
    let length = |year: u32, month: u32| match month {
        2 if year.is_multiple_of(4) => 28 + 1,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let all = (2022..=2026u32).flat_map(|year| {
        (1..=12u32).flat_map(move |month| {
            (1..=length(year, month)).map(move |day| format!("{year}-{month:02}-{day:02}"))
        })
    });
    all.filter(|day| day.starts_with(date)).collect()
}

fn within(day: &str, days: &Value) -> bool {
    days["from"].as_str().unwrap() <= day && day <= days["to"].as_str().unwrap()
}

fn surely(date: &str, days: &Value) -> bool {
    let means = days_of(date);
    !means.is_empty() && means.iter().all(|day| within(day, days))
}

fn possibly(date: &str, days: &Value) -> bool {
    let means = days_of(date);
    means.is_empty()
        || (means.iter().any(|day| within(day, days)) && !means.iter().all(|day| within(day, days)))
}

/// What a look at each record counts, by figure.
fn looked_at(deeds: &[Deed], days: &Value, next: &Value) -> BTreeMap<&'static str, Value> {
    let live = || deeds.iter().filter(|deed| !deed.binned);
    let held = || live().filter(|deed| deed.status == "held" && surely(&deed.starts, days));
    let count = |holds: &dyn Fn(&Deed) -> bool| json!(held().filter(|deed| holds(deed)).count());
    let heads = |holds: &dyn Fn(&Deed) -> bool| {
        let known: Vec<Option<u32>> = held().filter(|deed| holds(deed)).map(Deed::heads).collect();
        let nobody_counted = !known.is_empty() && known.iter().all(Option::is_none);
        if nobody_counted { Value::Null } else { json!(known.into_iter().flatten().sum::<u32>()) }
    };
    let teaching = Deed::is_teaching;
    let event = Deed::is_event;
    let mut counts = BTreeMap::new();
    for (way, deeds, people, uncounted, reporters, reporter_people) in [
        (
            "delegation_out",
            "delegations_out",
            "people_out",
            "uncounted_out",
            "reporters_out",
            "reporter_people_out",
        ),
        (
            "delegation_in",
            "delegations_in",
            "people_in",
            "uncounted_in",
            "reporters_in",
            "reporter_people_in",
        ),
    ] {
        let uncounted_reporters = if way == "delegation_out" {
            "uncounted_reporters_out"
        } else {
            "uncounted_reporters_in"
        };
        counts.insert(
            uncounted_reporters,
            count(&|deed| deed.kind == way && deed.reporters && deed.heads().is_none()),
        );
        counts.insert(deeds, count(&|deed| deed.kind == way));
        counts.insert(people, heads(&|deed| deed.kind == way));
        counts.insert(uncounted, count(&|deed| deed.kind == way && deed.heads().is_none()));
        counts.insert(reporters, count(&|deed| deed.kind == way && deed.reporters));
        counts.insert(reporter_people, heads(&|deed| deed.kind == way && deed.reporters));
    }
    counts.insert("courses", count(&|deed| deed.kind == "training"));
    counts.insert("seminars", count(&|deed| deed.kind == "seminar"));
    counts.insert("attendances", heads(&teaching));
    counts.insert("uncounted_teaching", count(&|deed| teaching(deed) && deed.heads().is_none()));
    counts.insert("events", count(&event));
    counts.insert("visitors", heads(&event));
    counts.insert("press_conferences", count(&|deed| deed.kind == "press_conference"));
    counts.insert("uncounted_events", count(&|deed| event(deed) && deed.heads().is_none()));
    let delegation = |deed: &Deed| ["delegation_out", "delegation_in"].contains(&deed.kind);
    counts.insert(
        "unsorted_delegations",
        count(&|deed| delegation(deed) && deed.purpose().is_none()),
    );
    counts.insert("products", count(&|deed| deed.kind == "publication"));
    for (sides, names) in [
        (&["us"][..], ["teaching_us", "events_us", "products_us"]),
        (&["partner"], ["teaching_partner", "events_partner", "products_partner"]),
        (&["both"], ["teaching_both", "events_both", "products_both"]),
        (
            &["third_party", "unknown"],
            ["teaching_by_others", "events_by_others", "products_by_others"],
        ),
    ] {
        counts.insert(names[0], count(&|deed| teaching(deed) && sides.contains(&deed.side)));
        counts.insert(names[1], count(&|deed| event(deed) && sides.contains(&deed.side)));
        counts.insert(
            names[2],
            count(&|deed| deed.kind == "publication" && sides.contains(&deed.side)),
        );
    }
    counts.insert("other_held", count(&|deed| ["talks", "other"].contains(&deed.kind)));
    counts.insert("all_held", json!(held().count()));
    let standing = |status: &str, days: &Value| {
        live().filter(|deed| deed.status == status && surely(&deed.starts, days)).count() as u32
    };
    counts.insert("planned_next", json!(standing("planned", next)));
    counts.insert("cancelled", json!(standing("cancelled", days)));
    counts.insert("postponed", json!(standing("postponed", days)));
    counts.insert("unsettled", json!(standing("unknown", days) + standing("planned", days)));
    counts.insert(
        "undated",
        json!(live().filter(|deed| deed.status == "held" && possibly(&deed.starts, days)).count()),
    );
    counts
}

/// Last day a date can mean; `None` where it can mean any.
fn latest(date: &str) -> Option<String> {
    days_of(date).pop()
}

/// How an agreement stands on a day, by the rules of the register: worked out anew, in days of ISO
/// dates.
fn stands(paper: &Paper, on: &str) -> &'static str {
    let reached = |date: &str| latest(date).is_some_and(|last| last.as_str() <= on);
    if days_of(&paper.signed).first().is_some_and(|first| first.as_str() > on) {
        return "negotiating";
    }
    if paper.stage != "signed" && !reached(&paper.signed) {
        return if paper.stage == "negotiating" { "negotiating" } else { "unknown" };
    }
    if !reached(&paper.effective) {
        return "signed";
    }
    let months = match paper.duration {
        "open" => return "in_effect",
        "unknown" => return "unknown",
        "P12M" => 12,
        _ => 6,
    };
    let parts: Vec<u32> = paper.effective.split('-').map(|part| part.parse().unwrap()).collect();
    if parts.len() == 1 && months != 12 {
        return "unknown";
    }
    let month = parts.get(1).copied().unwrap_or(1) + months;
    let (year, month) = (parts[0] + (month - 1) / 12, (month - 1) % 12 + 1);
    let end = match parts.len() {
        1 => format!("{year}"),
        2 => format!("{year}-{month:02}"),
        _ => {
            let day = format!("{year}-{month:02}-{:02}", parts[2]);
            if days_of(&day).is_empty() {
                latest(&format!("{year}-{month:02}")).unwrap()
            } else {
                day
            }
        }
    };
    let (first, last) = (days_of(&end).remove(0), latest(&end).unwrap());
    if last.as_str() < on {
        // Not renewed: the mode of renewal is not known in these offices.
        return "unknown";
    }
    let all: Vec<String> = days_of("");
    let place = |day: &str| all.iter().position(|each| each == day).unwrap();
    if place(&first) <= place(on) + 180 { "expiring" } else { "in_effect" }
}

fn agreements_looked_at(papers: &[Paper], days: &Value) -> BTreeMap<&'static str, Value> {
    let on = days["to"].as_str().unwrap();
    let count = |wanted: &[&str]| {
        json!(papers.iter().filter(|paper| wanted.contains(&stands(paper, on))).count())
    };
    let taken_over =
        |paper: &&Paper| paper.changed.and_then(latest).is_some_and(|day| day.as_str() <= on);
    let alive = |paper: &&Paper| {
        ["signed", "in_effect", "expiring", "extended", "unknown"].contains(&stands(paper, on))
    };
    BTreeMap::from([
        (
            "agreements_signed",
            papers
                .iter()
                .filter(|paper| paper.stage == "signed" && surely(&paper.signed, days))
                .count()
                .into(),
        ),
        ("agreements_in_effect", count(&["in_effect", "expiring", "extended"])),
        ("agreements_expiring", count(&["expiring"])),
        // None of them is said to end without renewal.
        ("agreements_to_extend", count(&["expiring"])),
        ("agreements_unclear", count(&["signed", "unknown"])),
        ("agreements_to_succeed", papers.iter().filter(taken_over).filter(alive).count().into()),
    ])
}

/// Whether the office kept records of the time of a figure: of a plan always; else an activity of
/// the twelve months to its end, and for agreements also one signed by then.
fn is_kept(deeds: &[Deed], papers: &[Paper], window: &Value, line: &Value) -> bool {
    let to = window["to"].as_str().unwrap();
    let year_before = format!("{:04}{}", to[..4].parse::<u32>().unwrap() - 1, &to[4..]);
    let first = |date: &str| days_of(date).into_iter().next().filter(|_| date != "unknown");
    let logged = deeds
        .iter()
        .filter(|deed| !deed.binned)
        .filter_map(|deed| first(&deed.starts))
        .any(|day| day.as_str() <= to && day.as_str() > year_before.as_str());
    let signed =
        || papers.iter().filter_map(|paper| first(&paper.signed)).any(|day| day.as_str() <= to);
    line["ahead"] == true || logged || (line["section"] == "agreements" && signed())
}

/// An office that holds these records and no others.
fn office(deeds: &[Deed], papers: &[Paper]) -> Desk {
    let desk = Desk::bare();
    desk.ok(
        "office_create",
        json!({ "folder": desk.path("co-quan"), "office": { "unitName": "Cơ quan Thử" } }),
    );
    let people: Vec<Value> = (0..6)
        .map(|n| {
            desk.ok(
                "person_save",
                json!({ "wanted": { "person": { "fullName": format!("Người Thử {n}") } } }),
            )["file"]["person"]["id"]
                .clone()
        })
        .collect();
    for (place, deed) in deeds.iter().enumerate() {
        deed.keep(&desk, place, &people);
    }
    let organisation = |wanted: Value| {
        desk.ok("organisation_save", json!({ "wanted": wanted }))["file"]["organisation"]["id"]
            .clone()
    };
    let heir = organisation(
        json!({ "organisation": {}, "names": [{ "name": "Cơ quan Thử kế thừa", "lang": "vi" }] }),
    );
    for (place, paper) in papers.iter().enumerate() {
        let mut party = json!({ "organisation": {}, "names": [{ "name": format!("Bên Thử {place}"), "lang": "vi" }] });
        if let Some(date) = paper.changed {
            party["successions"] = json!([{ "successor": heir, "date": date }]);
        }
        let party = organisation(party);
        desk.ok(
            "agreement_save",
            json!({ "wanted": {
                "agreement": { "title": format!("Thỏa thuận Thử {place}"), "stage": paper.stage, "signedOn": paper.signed, "effectiveFrom": paper.effective, "duration": paper.duration },
                "parties": [{ "organisation": party, "nameAsSigned": "Bên Thử", "position": 1 }],
            } }),
        );
    }
    desk
}

fn report(desk: &Desk, scheme: &str, period: &str) -> Value {
    desk.ok(
        "report_save",
        json!({ "wanted": { "report": { "scheme": scheme, "period": period } } }),
    )
}

/// How many records the list shows to which a value leads, page by page.
fn listed(desk: &Desk, list: &Value) -> u32 {
    let command = if list["kind"] == "activities" { "activity_list" } else { "agreement_list" };
    let mut request = list.clone();
    request.as_object_mut().unwrap().remove("kind");
    request["limit"] = json!(7);
    let mut rows = 0;
    loop {
        let page = desk.ok(command, request.clone());
        rows += page["rows"].as_array().unwrap().len() as u32;
        if page["next"].is_null() {
            return rows;
        }
        request["after"] = page["next"].clone();
    }
}

fn periods() -> impl Strategy<Value = (&'static str, &'static str)> {
    (
        select(vec!["mid_month", "calendar"]),
        select(vec![
            "2024", "2025", "2025-H1", "2024-H2", "2025-Q1", "2025-Q2", "2024-M12", "2025-M01",
            "2025-M06",
        ]),
    )
}

proptest! {
    #![proptest_config(Config { cases: 12, max_shrink_iters: 60, failure_persistence: None, ..Config::default() })]

    #[test]
    fn every_figure_is_what_a_look_at_each_record_counts(
        deeds in prop::collection::vec(deed(), 10..40), papers in prop::collection::vec(paper(), 0..6), (scheme, period) in periods(),
    ) {
        let desk = office(&deeds, &papers);
        let detail = report(&desk, scheme, period);
        let days = &detail["days"];
        let windows = [&days["period"], &days["yearToDate"], &days["yearBefore"]];
        let mut seen = 0;
        for (place, window) in windows.into_iter().enumerate() {
            let mut expected = looked_at(&deeds, window, &days["next"]);
            expected.extend(agreements_looked_at(&papers, window));
            for line in detail["figures"].as_array().unwrap() {
                let (name, value) = (line["figure"].as_str().unwrap(), &line["values"][place]);
                seen += 1;
                // What the office did not keep is no figure.
                let kept = is_kept(&deeds, &papers, window, line);
                prop_assert_eq!(&value["kept"], &json!(kept), "{} in {}", name, window);
                if !kept {
                    prop_assert_eq!(&value["value"], &Value::Null, "{} in {}", name, window);
                    continue;
                }
                prop_assert_eq!(Some(&value["value"]), expected.get(name), "{} in {}", name, window);
                let counts_people = ["people_out", "people_in", "reporter_people_out", "reporter_people_in", "attendances", "visitors"];
                if !counts_people.contains(&name) {
                    prop_assert_eq!(json!(listed(&desk, &value["list"])), expected[name].clone(), "the list of {} in {}", name, window);
                }
            }
            prop_assert_eq!(expected.len() * (place + 1), seen);
            // The total is the sum of the tables and of what stands in none of them.
            let value = |name: &str| {
                let line = detail["figures"].as_array().unwrap().iter().find(|line| line["figure"] == name).unwrap();
                line["values"][place]["value"].as_u64().unwrap_or_default()
            };
            let parts = ["delegations_out", "delegations_in", "courses", "seminars", "events", "products", "other_held"];
            prop_assert_eq!(parts.map(value).iter().sum::<u64>(), value("all_held"), "in {}", window);
        }
    }

    #[test]
    fn swapping_sides_mirrors_every_table_by_side(deeds in prop::collection::vec(deed(), 10..30), (scheme, period) in periods()) {
        let mirrored: Vec<Deed> = deeds.iter().map(Deed::mirrored).collect();
        let values = |deeds: &[Deed]| -> BTreeMap<String, Vec<Value>> {
            let detail = report(&office(deeds, &[]), scheme, period);
            let lines = detail["figures"].as_array().unwrap().clone();
            lines.iter().map(|line| {
                let values = line["values"].as_array().unwrap().iter().map(|value| value["value"].clone());
                (line["figure"].as_str().unwrap().to_owned(), values.collect())
            }).collect()
        };
        let turned = |name: &str| match name.rsplit_once('_') {
            Some((what, "us")) => format!("{what}_partner"),
            Some((what, "partner")) => format!("{what}_us"),
            Some((what, "out")) => format!("{what}_in"),
            Some((what, "in")) => format!("{what}_out"),
            _ => name.to_owned(),
        };
        let (ours, theirs) = (values(&deeds), values(&mirrored));
        for (name, values) in &ours {
            // Trainees are all of one side in these offices; they are counted whatever their side.
            prop_assert_eq!(values, &theirs[&turned(name)], "{}", name);
        }
    }
}

#[test]
fn a_report_keeps_to_the_form_in_both_schemes_and_three_languages() {
    let desk = Desk::with_sample();
    let kinds = ["periodic", "agreement_implementation", "agreement_plan", "external_press"];
    for (scheme, period, kind) in
        [("mid_month", "2025-H2"), ("calendar", "2023"), ("mid_month", "2026-M01")]
            .into_iter()
            .flat_map(|(scheme, period)| kinds.map(|kind| (scheme, period, kind)))
    {
        for lang in ["vi", "lo", "en"] {
            let report = json!({
                "kind": kind, "scheme": scheme, "period": period, "lang": lang, "addressees": "Bộ Thử\nVụ Thử", "recipients": "Như trên\nPhòng Thử",
                "authority": "deputy", "onBehalfOf": "Cục trưởng", "post": "Phó Cục trưởng", "signer": "Người Thử",
                "symbol": if kind == "agreement_plan" { "KH-TTĐN" } else { "BC-TTĐN" },
            });
            let drawn = desk.ok("report_draw", json!({ "report": report }));
            if lang == "vi" {
                assert_eq!(drawn["findings"], json!([]), "{kind} {scheme} {period}");
            }
            assert_eq!(drawn["warnings"], json!([]), "{lang}");
        }
    }
}

#[test]
fn a_text_somebody_wrote_stays_and_numbers_in_words_lead_to_their_lists() {
    let desk = Desk::with_sample();
    let kept = report(&desk, "calendar", "2025");
    let pieces: Vec<&Value> = kept["words"]["results"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|said| said.as_array().unwrap())
        .collect();
    let numbers: Vec<_> = pieces.iter().filter(|piece| !piece["list"].is_null()).collect();
    assert!(!numbers.is_empty());
    let all = kept["figures"]
        .as_array()
        .unwrap()
        .iter()
        .find(|line| line["figure"] == "all_held")
        .unwrap();
    assert_eq!(numbers[0]["text"].as_str().unwrap(), all["values"][0]["value"].to_string());
    assert_eq!(numbers[0]["list"], all["values"][0]["list"]);
    let mut wanted = kept["file"].clone();
    wanted["report"]["results"] = "Kết quả do cán bộ Thử viết.".into();
    let again = desk.ok("report_save", json!({ "loaded": kept["file"], "wanted": wanted }));
    assert_eq!(
        desk.ok("report_get", json!({ "id": again["file"]["report"]["id"] }))["file"],
        again["file"]
    );
    assert_eq!(again["file"]["report"]["results"], "Kết quả do cán bộ Thử viết.");
    desk.ok("change_undo", json!({}));
    assert_eq!(
        desk.ok("report_get", json!({ "id": again["file"]["report"]["id"] }))["file"],
        kept["file"]
    );
}

#[test]
fn a_number_is_drawn_once_a_year_and_symbol_and_cannot_be_typed() {
    let desk = Desk::with_sample();
    let new = |symbol: &str, dated: &str| {
        let report =
            json!({ "scheme": "calendar", "period": "2025", "symbol": symbol, "dated": dated });
        desk.ok("report_save", json!({ "wanted": { "report": report } }))["file"]["report"]["id"]
            .clone()
    };
    let numbered = |id: &Value| desk.ok("report_number", json!({ "id": id }))["number"].clone();
    let first = new("BC-TTĐN", "2026-01-05");
    assert_eq!(numbered(&first), "01/BC-TTĐN");
    assert_eq!(numbered(&new("BC-TTĐN", "2026-01-06")), "02/BC-TTĐN");
    assert_eq!(numbered(&new("BC-TTĐN", "2025-12-20")), "01/BC-TTĐN");
    assert_eq!(numbered(&new("BC-VP", "unknown")), "01/BC-VP");
    // What is undone leaves a gap; nothing gets its number again.
    desk.ok("change_undo", json!({}));
    assert_eq!(numbered(&new("BC-VP", "2026-02-01")), "02/BC-VP");
    for fault in [
        desk.refused("report_number", json!({ "id": first })),
        desk.refused("report_number", json!({ "id": new("", "unknown") })),
    ] {
        assert_eq!(fault.code, ErrorCode::InvalidRecord);
    }
    let loaded = desk.ok("report_get", json!({ "id": first }))["file"].clone();
    for (field, value) in [
        ("number", json!(7)),
        ("numberYear", json!(2027)),
        ("symbol", json!("BC-KHÁC")),
        ("dated", json!("2025-12-31")),
    ] {
        let mut wanted = loaded.clone();
        wanted["report"][field] = value;
        let refused = desk.refused("report_save", json!({ "loaded": loaded, "wanted": wanted }));
        assert_eq!(refused.code, ErrorCode::InvalidRecord, "{field}");
    }
}

#[test]
fn a_report_without_a_period_or_in_a_language_nobody_prints_is_refused() {
    let desk = Desk::with_sample();
    for report in [json!({}), json!({ "period": "2025", "lang": "fr" })] {
        assert_eq!(
            desk.refused("report_draw", json!({ "report": report })).code,
            ErrorCode::InvalidRecord
        );
        assert_eq!(
            desk.refused("report_save", json!({ "wanted": { "report": report } })).code,
            ErrorCode::InvalidRecord
        );
    }
    let malformed = desk.refused("report_draw", json!({ "report": { "period": "2025-Q5" } }));
    assert_eq!(malformed.code, ErrorCode::MalformedRequest);
}

#[test]
fn reports_and_registers_are_written_as_their_extension_says_or_not_at_all() {
    let desk = Desk::with_sample();
    let report = json!({ "scheme": "calendar", "period": "2025" });
    let requests = [
        ("report_draw_to", json!({ "report": report })),
        (
            "register_draw_to",
            json!({ "register": { "of": "activities", "list": { "limit": 3, "statuses": ["held"] } } }),
        ),
        (
            "register_draw_to",
            json!({ "register": { "of": "agreements", "list": { "limit": 3 } }, "lang": "lo" }),
        ),
        (
            "register_draw_to",
            json!({ "register": { "of": "certificates", "list": {} }, "lang": "en" }),
        ),
    ];
    for (place, (command, request)) in requests.iter().enumerate() {
        for (extension, head) in [("pdf", &b"%PDF"[..]), ("docx", &b"PK"[..]), ("xlsx", &b"PK"[..])]
        {
            let path = desk.path(&format!("{place}.{extension}"));
            let mut request = request.clone();
            request["path"] = json!(path);
            let saved = desk.ok(command, request);
            let bytes = std::fs::read(&path).unwrap();
            assert!(
                bytes.starts_with(head) && saved["size"] == bytes.len(),
                "{command} {extension}"
            );
        }
        let path = desk.path("x.xls");
        let mut request = request.clone();
        request["path"] = json!(path);
        assert_eq!(desk.refused(command, request).code, ErrorCode::TextRefused);
        assert!(!path.exists());
    }
}

/// A register holds every row of its list, however many pages that takes.
#[test]
fn a_register_holds_all_pages_of_its_list() {
    let desk = Desk::with_sample();
    let rows = |limit: u32| {
        let register = json!({ "of": "activities", "list": { "limit": limit } });
        desk.ok("register_draw", json!({ "register": register, "file": "xlsx" }))["content"].clone()
    };
    assert_eq!(rows(2), rows(500));
}

/// The digest a translation of "Nhà khách Thử" bears.
const PLACE_DIGEST: &str = "76ea25624f84fcf3";

/// A register calls the office, places and organisations as its language and the day of each
/// activity have it, and its days are dates.
#[test]
fn a_register_speaks_its_language_and_names_organisations_as_of_the_day() {
    let desk = Desk::bare();
    let office = json!({ "unitName": "Cơ quan Thử", "unitNameEn": "Test Office" });
    desk.ok("office_create", json!({ "folder": desk.path("co-quan"), "office": office }));
    let names = json!([
        { "name": "Old Test Ministry", "lang": "en", "validTo": "2025-03-01" },
        { "name": "New Test Ministry", "lang": "en", "validFrom": "2025-03-01" },
    ]);
    let party =
        desk.ok("organisation_save", json!({ "wanted": { "organisation": {}, "names": names } }))["file"]["organisation"]["id"].clone();
    for (starts, ends) in
        [("2024-05-06", "unknown"), ("2025-05-06", "2025-05-08"), ("2025-06", "unknown")]
    {
        let wanted = json!({
            "activity": { "title": format!("Hoạt động Thử {starts}"), "startsOn": starts, "endsOn": ends, "place": "Nhà khách Thử", "province": "Thử" },
            "parties": [{ "organisation": party }],
        });
        let loaded = desk.ok("activity_save", json!({ "wanted": wanted }))["file"].clone();
        let id = &loaded["activity"]["id"];
        let mut wanted = loaded.clone();
        wanted["translations"] = json!([{ "subject": id, "field": "place", "lang": "en", "text": "Test Guesthouse", "sourceDigest": PLACE_DIGEST }]);
        desk.ok("activity_save", json!({ "loaded": loaded, "wanted": wanted }));
    }
    let drawn = |lang: &str, extension: &str| {
        let path = desk.path(&format!("so-{lang}.{extension}"));
        desk.ok("register_draw_to", json!({ "register": { "of": "activities", "list": { "limit": 10 } }, "lang": lang, "path": path }));
        path
    };
    let paper = words_in(&drawn("en", "docx"), "word/document.xml");
    assert!(paper.contains("Test Office|") && !paper.contains("Cơ quan Thử"), "{paper}");
    assert!(paper.contains("|Test Guesthouse|") && !paper.contains("Nhà khách Thử"), "{paper}");
    let row = |date: &str| {
        paper
            .split(&format!("|{date}|"))
            .nth(1)
            .unwrap_or_else(|| panic!("{date} in {paper}"))
            .to_owned()
    };
    let named = |date: &str| {
        row(date).split('|').find(|words| words.ends_with("Test Ministry")).unwrap().to_owned()
    };
    assert_eq!(named("6 May 2024"), "Old Test Ministry");
    assert_eq!(named("6–8 May 2025"), "New Test Ministry");
    assert_eq!(named("Jun 2025"), "New Test Ministry");
    // An office without a name in the language has its own.
    assert!(words_in(&drawn("lo", "docx"), "word/document.xml").contains("Cơ quan Thử"));
    // 6 May 2024 as spreadsheets count days; spans and months stay words.
    let sheet = drawn("en", "xlsx");
    assert!(words_in(&sheet, "xl/worksheets/sheet1.xml").split('|').any(|cell| cell == "45418"));
    let words = words_in(&sheet, "xl/sharedStrings.xml");
    assert!(
        words.contains("6–8 May 2025")
            && words.contains("Jun 2025")
            && !words.contains("6 May 2024"),
        "{words}"
    );
}

/// What the Word file of a report says, run by run.
fn texts_of_list(desk: &Desk, report: Value) -> String {
    let path = desk.path("danh-muc.docx");
    desk.ok("report_draw_to", json!({ "report": report, "path": path }));
    words_in(&path, "word/document.xml")
}

/// The words in a part of an office file, run by run.
pub(crate) fn words_in(path: &Path, part: &str) -> String {
    let mut archive = zip::ZipArchive::new(std::fs::File::open(path).unwrap()).unwrap();
    let mut text = String::new();
    std::io::Read::read_to_string(&mut archive.by_name(part).unwrap(), &mut text).unwrap();
    text.split('<')
        .filter_map(|part| part.split_once('>').map(|(_, words)| words))
        .filter(|words| !words.is_empty())
        .collect::<Vec<_>>()
        .join("|")
}

#[test]
fn agreements_plans_and_press_work_are_listed_with_what_was_done() {
    let desk = office(&[], &[]);
    let agreement = json!({ "agreement": { "title": "Thỏa thuận Thử qwz", "stage": "signed", "signedOn": "2024-01-10" },
        "commitments": [{ "text": "Cam kết Thử một", "position": 1 }, { "text": "Cam kết Thử hai", "position": 2 }] });
    let agreement = desk.ok("agreement_save", json!({ "wanted": agreement }))["file"].clone();
    let (id, commitment) = (&agreement["agreement"]["id"], &agreement["commitments"][0]["id"]);
    let deed = |title: &str, kind: &str, status: &str, starts: &str, more: Value| {
        let mut file = json!({ "activity": { "title": title, "kind": kind, "status": status, "startsOn": starts, "agreement": id } });
        file.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        desk.ok("activity_save", json!({ "wanted": file }));
    };
    deed(
        "Tọa đàm Thử",
        "seminar",
        "held",
        "2025-02-03",
        json!({ "commitments": [{ "commitment": commitment }] }),
    );
    deed("Họp báo Thử", "press_conference", "held", "2025-08-03", json!({}));
    deed(
        "Đoàn phóng viên Thử",
        "delegation_in",
        "held",
        "2025-09-03",
        json!({ "delegations": [{ "purposeKind": "reporters", "pressLicence": "12/GP-Thử" }] }),
    );
    let costs = json!({ "costs": [{ "item": "a", "amount": "1500000", "currency": "VND", "payer": "us" }, { "item": "b", "amount": "500000", "currency": "VND", "payer": "partner" }] });
    deed("Triển lãm Thử", "exhibition", "planned", "2026-05", costs);
    deed("Việc ngoài kế hoạch Thử", "meeting", "planned", "2027-05", json!({}));
    let list = |kind: &str, period: &str| {
        texts_of_list(
            &desk,
            json!({ "kind": kind, "scheme": "calendar", "period": period, "dated": "2026-01-05" }),
        )
    };
    let implementation = list("agreement_implementation", "2025-H2");
    // One of two commitments; two activities in the half-year, three since the year began.
    assert!(
        implementation.contains("Thỏa thuận Thử qwz|10/01/2024|Đã ký|1/2|2|3|"),
        "{implementation}"
    );
    let plan = list("agreement_plan", "2026");
    let planned =
        "Triển lãm Thử|Thỏa thuận Thử qwz|tháng 05/2026|II|chưa có thông tin|2.000.000 VND|Dự kiến";
    assert!(
        plan.contains(planned) && plan.contains("Luật Thỏa thuận quốc tế số 70/2020/QH14"),
        "{plan}"
    );
    assert!(!plan.contains("Việc ngoài kế hoạch Thử"));
    // The list is an annex on pages of its own behind the signature, which the text names, whoever
    // wrote it.
    let belongs = "(Kèm theo Kế hoạch số ……/KH ngày 05 tháng 01 năm 2026 của Cơ quan Thử)";
    let (named, signed) =
        (plan.find("(Phụ lục kèm theo)").unwrap(), plan.find("Lưu: VT.").unwrap());
    assert!(
        named < signed
            && signed < plan.find(belongs).unwrap()
            && plan.find(belongs) < plan.find(planned),
        "{plan}"
    );
    let own = json!({ "kind": "agreement_plan", "scheme": "calendar", "period": "2026", "plans": "Kế hoạch do cán bộ Thử viết." });
    let own = texts_of_list(&desk, own);
    assert!(
        own.contains("Kế hoạch do cán bộ Thử viết.") && own.contains("(Phụ lục kèm theo)"),
        "{own}"
    );
    let press = list("external_press", "2025");
    assert!(
        press.contains("Họp báo Thử|Họp báo|03/08/2025|chưa có thông tin|chưa có thông tin|"),
        "{press}"
    );
    assert!(
        press.contains("Đoàn phóng viên Thử|Đoàn vào|03/09/2025|chưa có thông tin|12/GP-Thử|"),
        "{press}"
    );
    // A delegation nobody has said the kind of may be one of reporters.
    deed("Đoàn Thử chưa rõ", "delegation_out", "held", "2023-04-05", json!({}));
    let unsorted = list("external_press", "2023");
    // That is to be looked at before the report is printed, and is no sentence of it.
    assert!(!unsorted.contains("chưa rõ loại"), "{unsorted}");
    let report = json!({ "kind": "external_press", "scheme": "calendar", "period": "2023", "dated": "2026-01-05" });
    let lacking = desk.ok("report_check", json!({ "report": report }))["lacking"].clone();
    let found: Vec<_> = lacking
        .as_array()
        .unwrap()
        .iter()
        .map(|line| (line["figure"].as_str().unwrap(), &line["count"]))
        .collect();
    assert_eq!(found, [("unsorted_delegations", &json!(1))]);
    assert!(list("external_press", "2022").contains("Chưa ghi nhận hoạt động nào trong kỳ."));
}

/// The words that follow from the figures of a report, text by text.
fn words(detail: &Value) -> BTreeMap<&str, String> {
    let said = |text: &Value| -> String {
        let pieces = text.as_array().unwrap().iter().flat_map(|said| said.as_array().unwrap());
        pieces.map(|piece| piece["text"].as_str().unwrap()).collect()
    };
    ["results", "difficulties", "plans", "proposals"]
        .map(|part| (part, said(&detail["words"][part])))
        .into_iter()
        .collect()
}

/// Words by which the program keeps its books, in each language: they stand in no paper.
const BOOKKEEPING: [(&str, &[&str]); 3] = [
    (
        "vi",
        &[
            "chưa ghi đã diễn ra",
            "không tính vào số liệu",
            "chưa rõ loại",
            "chưa rõ ngày",
            "chưa rõ hiệu lực",
            "Làm rõ hiệu lực",
        ],
    ),
    ("lo", &["ບໍ່ບັນທຶກວ່າໄດ້ຈັດແລ້ວ", "ບໍ່ນັບເຂົ້າໃນຕົວເລກ", "ຍັງບໍ່ຮູ້ປະເພດ", "ຍັງບໍ່ຮູ້ມື້", "ຜົນບັງຄັບໃຊ້ຂອງ"]),
    (
        "en",
        &[
            "not said to have taken place",
            "not counted:",
            "unknown kind",
            "date is not clear",
            "effect is to be made clear",
        ],
    ),
];

#[test]
fn what_is_not_answered_is_asked_on_the_screen_and_stands_in_no_paper() {
    let desk = office(&[], &[]);
    let agreement = json!({ "agreement": { "title": "Thỏa thuận Thử", "stage": "signed", "signedOn": "2025-01-10" } });
    let agreement = desk.ok("agreement_save", json!({ "wanted": agreement }))["file"]["agreement"]
        ["id"]
        .clone();
    let deed = |title: &str, kind: &str, status: &str, starts: &str, ends: &str| {
        let activity = json!({ "title": title, "kind": kind, "status": status, "startsOn": starts, "endsOn": ends, "agreement": agreement });
        let file = json!({ "activity": activity, "delegations": if kind == "delegation_in" { json!([{ "purposeKind": "reporters" }]) } else { json!([]) } });
        desk.ok("activity_save", json!({ "wanted": file, "statusSaid": true }))["file"]["activity"]
            ["id"]
            .clone()
    };
    // The office day is 16 January 2026.
    let first =
        deed("Họp báo Thử chưa ghi", "press_conference", "unknown", "2026-01-05", "unknown");
    let second =
        deed("Đoàn phóng viên Thử dự kiến", "delegation_in", "planned", "2026-01-10", "2026-01-15");
    deed("Đoàn phóng viên Thử đang ở đây", "delegation_in", "planned", "2026-01-12", "2026-01-16");
    deed("Họp báo Thử hôm nay", "press_conference", "planned", "2026-01-16", "unknown");
    deed("Họp báo Thử sắp tới", "press_conference", "planned", "2026-01-20", "unknown");
    deed("Họp báo Thử trong năm", "press_conference", "held", "2026", "unknown");
    deed("Đoàn Thử khác", "delegation_out", "held", "2026-01-02", "2026-01-04");
    for kind in ["periodic", "agreement_implementation", "agreement_plan", "external_press"] {
        for (lang, never) in BOOKKEEPING {
            let report =
                json!({ "kind": kind, "scheme": "calendar", "period": "2026", "lang": lang });
            let checks = desk.ok("report_check", json!({ "report": report }));
            let rows = checks["unanswered"].as_array().unwrap();
            let asked: Vec<_> =
                rows.iter().map(|row| row["activity"]["title"].as_str().unwrap()).collect();
            assert_eq!(
                asked,
                ["Họp báo Thử chưa ghi", "Đoàn phóng viên Thử dự kiến"],
                "{kind} {lang}"
            );
            assert_eq!(checks["unansweredTotal"], 2, "{kind} {lang}");
            let paper = texts_of_list(&desk, report.clone());
            let sheet = desk.path("so-lieu.xlsx");
            desk.ok("report_draw_to", json!({ "report": report, "path": sheet }));
            for told in [paper, words_in(&sheet, "xl/sharedStrings.xml")] {
                for words in never {
                    assert!(!told.contains(words), "{words} in {kind} {lang}: {told}");
                }
            }
        }
    }
    let save = |kind: &str| {
        desk.ok("report_save", json!({ "wanted": { "report": { "kind": kind, "scheme": "calendar", "period": "2026" } } }))
    };
    let kept = save("periodic");
    let id = &kept["file"]["report"]["id"];
    assert!(words(&kept)["difficulties"].contains("Chưa ghi nhận tồn tại, khó khăn."));
    desk.ok("activity_edit_many", json!({ "ids": [first], "status": "held" }));
    desk.ok("activity_edit_many", json!({ "ids": [second], "status": "postponed" }));
    let answered = desk.ok("report_get", json!({ "id": id }));
    assert_eq!(
        (&answered["checks"]["unansweredTotal"], &answered["checks"]["unanswered"]),
        (&json!(0), &json!([]))
    );
    assert_eq!(words(&answered)["difficulties"], "Có 1 hoạt động trong kỳ phải hoãn.");
    let value = |figure: &str| {
        answered["figures"]
            .as_array()
            .unwrap()
            .iter()
            .find(|line| line["figure"] == figure)
            .unwrap()["values"][0]
            .clone()
    };
    // The one held in 2026 on a day not known was held by the day of the report, which is in 2026.
    assert_eq!(
        (&value("press_conferences")["value"], &value("postponed")["value"]),
        (&json!(2), &json!(1))
    );
}

#[test]
fn a_period_under_way_tells_the_day_it_is_counted_to_and_plans_are_no_shortcomings() {
    let desk = office(&[], &[]);
    let deed = |title: &str, status: &str, starts: &str| {
        let activity = json!({ "title": title, "kind": "press_conference", "status": status, "startsOn": starts });
        desk.ok("activity_save", json!({ "wanted": { "activity": activity } }));
    };
    deed("Họp báo Thử đã có", "held", "2026-01-16");
    deed("Họp báo Thử ngày mai", "planned", "2026-01-17");
    deed("Họp báo Thử cuối năm", "planned", "2026-12-20");
    deed("Họp báo Thử năm sau", "planned", "2027-03-01");
    deed("Họp báo Thử năm trước", "held", "2025-01-16");
    deed("Họp báo Thử năm trước, sau đó", "held", "2025-01-17");
    let get = |period: &str, dated: &str| {
        let report = json!({ "kind": "external_press", "scheme": "calendar", "period": period, "dated": dated });
        (
            desk.ok("report_save", json!({ "wanted": { "report": report } })),
            texts_of_list(&desk, report),
        )
    };
    let value = |detail: &Value, place: usize| {
        let lines = detail["figures"].as_array().unwrap();
        lines.iter().find(|line| line["figure"] == "press_conferences").unwrap()["values"][place]["value"].clone()
    };
    let (detail, paper) = get("2026", "unknown");
    assert_eq!(detail["days"]["stage"], "under_way");
    assert!(paper.contains("số liệu tính đến ngày 16 tháng 01 năm 2026"), "{paper}");
    assert!(!paper.contains("31 tháng 12 năm 2026"), "{paper}");
    // The same days of the year before, not the whole of it.
    assert_eq!([0, 1, 2].map(|place| value(&detail, place)), [json!(1), json!(1), json!(1)]);
    assert_eq!(words(&detail)["difficulties"], "Chưa ghi nhận tồn tại, khó khăn.");
    let plans = "Thực hiện 3 hoạt động báo chí đối ngoại đã có kế hoạch cho thời gian còn lại của kỳ này và kỳ tới.";
    assert_eq!(words(&detail)["plans"], plans);
    assert_eq!(detail["checks"]["unanswered"], json!([]));
    // A paper bears its day: what came later is not in it.
    let (dated, paper) = get("2026", "2026-01-10");
    assert!(paper.contains("số liệu tính đến ngày 10 tháng 01 năm 2026"), "{paper}");
    assert_eq!(value(&dated, 0), json!(0));
    // An ended period is told whole; one to come has no figures.
    let (ended, paper) = get("2025", "unknown");
    assert!(
        paper.contains("từ ngày 01 tháng 01 năm 2025 đến ngày 31 tháng 12 năm 2025"),
        "{paper}"
    );
    assert_eq!((&ended["days"]["stage"], value(&ended, 0)), (&json!("ended"), json!(2)));
    let (ahead, paper) = get("2027", "unknown");
    assert_eq!((&ahead["days"]["stage"], value(&ahead, 0)), (&json!("ahead"), Value::Null));
    assert!(paper.contains("kỳ chưa bắt đầu, chưa có số liệu"), "{paper}");
    for (lang, said) in [("lo", "ຕົວເລກນັບ ຮອດ"), ("en", "figures are counted until 16 January 2026")]
    {
        let report = json!({ "kind": "external_press", "scheme": "calendar", "period": "2026", "lang": lang });
        // A line of Lao is runs of its own in a Word file.
        let paper = texts_of_list(&desk, report).replace('|', "");
        assert!(paper.contains(said), "{lang}: {paper}");
    }
}

#[test]
fn sentences_of_press_and_agreements_tell_of_what_their_tables_tell() {
    let desk = office(&[], &[]);
    let agreement = |title: &str| {
        let agreement = json!({ "title": title, "stage": "signed", "signedOn": "2024-01-10", "effectiveFrom": "2024-01-10", "duration": "open" });
        desk.ok("agreement_save", json!({ "wanted": { "agreement": agreement } }))["file"]["agreement"]["id"].clone()
    };
    let under = agreement("Thỏa thuận Thử");
    let deed = |kind: &str, status: &str, starts: &str, agreement: &Value| {
        let activity = json!({ "title": "Hoạt động Thử", "kind": kind, "status": status, "startsOn": starts, "agreement": agreement });
        let reporters = json!([{ "purposeKind": "reporters" }]);
        let file = json!({ "activity": activity, "delegations": if kind.starts_with("delegation") { reporters } else { json!([]) } });
        desk.ok("activity_save", json!({ "wanted": file }));
    };
    let none = Value::Null;
    deed("talks", "cancelled", "2025-03-03", &none);
    deed("signing", "cancelled", "2025-03-04", &under);
    deed("training", "cancelled", "2025-03-05", &under);
    deed("press_conference", "cancelled", "2025-03-06", &none);
    deed("delegation_out", "postponed", "2025-03-07", &none);
    deed("talks", "planned", "2026-03-03", &under);
    deed("press_conference", "planned", "2026-03-04", &none);
    deed("meeting", "planned", "2026-03-05", &none);
    let get = |kind: &str| {
        desk.ok("report_save", json!({ "wanted": { "report": { "kind": kind, "scheme": "calendar", "period": "2025" } } }))
    };
    let told = |kind: &str| {
        let detail = get(kind);
        let words = words(&detail);
        (words["difficulties"].clone(), words["plans"].clone())
    };
    assert_eq!(
        told("external_press"),
        (
            "Có 1 hoạt động báo chí đối ngoại trong kỳ đã hủy.Có 1 hoạt động báo chí đối ngoại trong kỳ phải hoãn.".to_owned(),
            "Thực hiện 1 hoạt động báo chí đối ngoại đã có kế hoạch cho kỳ tới.".to_owned()
        )
    );
    assert_eq!(
        told("agreement_implementation"),
        (
            "Có 2 hoạt động theo thỏa thuận trong kỳ đã hủy.".to_owned(),
            "Thực hiện 1 hoạt động theo thỏa thuận đã có kế hoạch cho kỳ tới.".to_owned()
        )
    );
    assert_eq!(
        told("periodic"),
        (
            "Có 4 hoạt động trong kỳ đã hủy.Có 1 hoạt động trong kỳ phải hoãn.".to_owned(),
            "Thực hiện 3 hoạt động đã có kế hoạch cho kỳ tới.".to_owned()
        )
    );
    // Each number leads to what it counts.
    for kind in ["external_press", "agreement_implementation", "periodic"] {
        let detail = get(kind);
        for part in ["difficulties", "plans"] {
            for piece in detail["words"][part]
                .as_array()
                .unwrap()
                .iter()
                .flat_map(|said| said.as_array().unwrap())
            {
                if !piece["list"].is_null() {
                    assert_eq!(
                        piece["text"],
                        listed(&desk, &piece["list"]).to_string(),
                        "{kind} {part}"
                    );
                }
            }
        }
    }
}

#[test]
fn what_the_office_did_not_keep_is_not_zero() {
    let desk = office(&[], &[]);
    let deed = |starts: &str| {
        let activity = json!({ "title": "Hoạt động Thử", "kind": "publication", "status": "held", "startsOn": starts });
        desk.ok("activity_save", json!({ "wanted": { "activity": activity } }));
    };
    deed("2024-12-10");
    deed("2025-03-03");
    let get = |period: &str, lang: &str| json!({ "kind": "periodic", "scheme": "calendar", "period": period, "lang": lang });
    let kept = desk.ok("report_save", json!({ "wanted": { "report": get("2025-H1", "vi") } }));
    assert!(
        words(&kept)["results"].contains("cùng kỳ năm trước: chưa có số liệu"),
        "{:?}",
        words(&kept)
    );
    assert_eq!(kept["checks"]["yearBeforeKept"], false);
    for (lang, none) in [("vi", "chưa có số liệu"), ("lo", "ຍັງບໍ່ມີຂໍ້ມູນ"), ("en", "no data")]
    {
        let path = desk.path("so-lieu.xlsx");
        desk.ok("report_draw_to", json!({ "report": get("2025-H1", lang), "path": path }));
        assert!(words_in(&path, "xl/sharedStrings.xml").contains(none), "{lang}");
        assert!(texts_of_list(&desk, get("2025-H1", lang)).contains(none), "{lang}");
    }
    // The office kept its log from December 2024 on: half a year without a publication is one with
    // none.
    let later = desk.ok("report_save", json!({ "wanted": { "report": get("2025-H2", "vi") } }));
    assert_eq!(later["checks"]["yearBeforeKept"], true);
    assert!(!texts_of_list(&desk, get("2025-H2", "vi")).contains("chưa có số liệu"));
}

#[test]
fn amendments_stand_under_their_agreement_and_periods_missed_are_told() {
    let desk = office(&[], &[]);
    let save =
        |wanted: Value| desk.ok("agreement_save", json!({ "wanted": wanted }))["file"].clone();
    let first = save(json!({
        "agreement": { "title": "Thỏa thuận Thử gốc", "stage": "signed", "signedOn": "2020-01-10", "effectiveFrom": "2020-01-10", "duration": "P36M" },
        "commitments": [
            { "text": "Họp Thử hằng năm", "position": 1, "periodicity": "yearly" },
            { "text": "Trao đổi Thử một lần", "position": 2, "periodicity": "once" },
        ],
    }));
    let (id, yearly) = (first["agreement"]["id"].clone(), first["commitments"][0]["id"].clone());
    let second = save(json!({
        "agreement": { "title": "Văn bản gia hạn Thử", "stage": "signed", "signedOn": "2025-01-10", "effectiveFrom": "2023-01-10", "duration": "P240M", "amends": id },
        "commitments": [{ "text": "Trao đổi Thử thêm", "position": 1 }],
    }));
    let deed = |starts: &str, agreement: &Value, commitments: Value| {
        let activity = json!({ "title": "Hoạt động Thử", "kind": "talks", "status": "held", "startsOn": starts, "agreement": agreement });
        desk.ok(
            "activity_save",
            json!({ "wanted": { "activity": activity, "commitments": commitments } }),
        );
    };
    for year in ["2021", "2022", "2023", "2025"] {
        deed(&format!("{year}-06-01"), &id, json!([{ "commitment": yearly }]));
    }
    deed(
        "2025-07-01",
        &second["agreement"]["id"],
        json!([{ "commitment": second["commitments"][0]["id"] }]),
    );
    let report = |lang: &str| json!({ "kind": "agreement_implementation", "scheme": "calendar", "period": "2025", "lang": lang });
    let detail = desk.ok("report_save", json!({ "wanted": { "report": report("vi") } }));
    let value = |figure: &str| {
        let line = detail["figures"]
            .as_array()
            .unwrap()
            .iter()
            .find(|line| line["figure"] == figure)
            .unwrap();
        (line["values"][0]["value"].clone(), listed(&desk, &line["values"][0]["list"]))
    };
    // Signed in 2025 was the amendment alone.
    assert_eq!(value("agreements_signed"), (json!(0), 0));
    assert_eq!(value("agreements_in_effect"), (json!(1), 1));
    assert_eq!(value("agreements_unclear"), (json!(0), 0));
    let missed = "Thỏa thuận “Thỏa thuận Thử gốc”: cam kết định kỳ “Họp Thử hằng năm” chưa có hoạt động trong năm 2024.";
    assert_eq!(words(&detail)["difficulties"], missed);
    let paper = texts_of_list(&desk, report("vi"));
    let row = "Thỏa thuận Thử gốc (được sửa đổi, gia hạn bằng: Văn bản gia hạn Thử, ký ngày 10/01/2025)|10/01/2020|Đã gia hạn|\
        2/3; định kỳ: 4/5 kỳ|2|2|";
    assert!(paper.contains(row), "{paper}");
    assert!(
        paper.contains("Cam kết đã có hoạt động") && !paper.contains("Cam kết đã thực hiện"),
        "{paper}"
    );
    assert_eq!(paper.matches("Văn bản gia hạn Thử").count(), 1, "{paper}");
    for (lang, head) in [("lo", "ພັນທະທີ່ມີກິດຈະກຳແລ້ວ"), ("en", "Commitments with activities")]
    {
        assert!(texts_of_list(&desk, report(lang)).contains(head), "{lang}");
    }
}

#[test]
fn what_was_held_in_a_month_or_year_under_way_is_counted() {
    let desk = office(&[], &[]);
    let agreement = json!({ "agreement": { "title": "Thỏa thuận Thử", "stage": "signed", "signedOn": "2024-01-10" } });
    let agreement = desk.ok("agreement_save", json!({ "wanted": agreement }))["file"]["agreement"]
        ["id"]
        .clone();
    for (kind, starts) in [
        ("delegation_in", "2026"),
        ("delegation_in", "2026-01"),
        ("delegation_in", "2025"),
        ("delegation_in", "unknown"),
    ] {
        let activity = json!({ "title": format!("Đoàn Thử {starts}"), "kind": kind, "status": "held", "startsOn": starts, "agreement": agreement });
        desk.ok("activity_save", json!({ "wanted": { "activity": activity, "delegations": [{ "purposeKind": "reporters" }] } }));
    }
    // The office day is 16 January 2026.
    let get = |period: &str, dated: &str| {
        let report =
            json!({ "kind": "periodic", "scheme": "calendar", "period": period, "dated": dated });
        let detail = desk.ok("report_save", json!({ "wanted": { "report": report } }));
        let value = |figure: &str, place: usize| {
            let lines = detail["figures"].as_array().unwrap();
            let value =
                &lines.iter().find(|line| line["figure"] == figure).unwrap()["values"][place];
            assert_eq!(
                value["value"],
                json!(listed(&desk, &value["list"])),
                "the list of {figure}"
            );
            value["value"].clone()
        };
        [
            value("delegations_in", 0),
            value("reporters_in", 0),
            value("all_held", 1),
            value("undated", 0),
        ]
    };
    assert_eq!(get("2026", "unknown"), [json!(2), json!(2), json!(2), json!(1)]);
    // Of January alone the one of 2026 is held by the day as well.
    assert_eq!(get("2026-M01", "unknown"), [json!(2), json!(2), json!(2), json!(1)]);
    // On an earlier day neither need have been held; an ended month does not surely hold the one of
    // its year.
    assert_eq!(get("2026", "2026-01-10"), [json!(0), json!(0), json!(0), json!(3)]);
    assert_eq!(get("2025-M12", "unknown")[0], json!(0));
    let list = |kind: &str| {
        texts_of_list(&desk, json!({ "kind": kind, "scheme": "calendar", "period": "2026" }))
    };
    let press = list("external_press");
    assert!(
        press.contains("Đoàn Thử 2026|")
            && press.contains("Đoàn Thử 2026-01|")
            && !press.contains("Đoàn Thử 2025"),
        "{press}"
    );
    assert!(list("agreement_implementation").contains("Thỏa thuận Thử|10/01/2024|Đã ký|0/0|2|2|"));
}

#[test]
fn an_agreement_that_ended_within_the_period_is_told_and_bound_only_until_its_end() {
    let desk = office(&[], &[]);
    let save = |title: &str, signed: &str, more: Value| {
        let mut agreement = json!({
            "title": title, "stage": "signed", "signedOn": signed, "effectiveFrom": signed, "duration": "P36M", "renewal": "none",
        });
        agreement.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let commitments =
            json!([{ "text": "Họp Thử hằng quý", "position": 1, "periodicity": "quarterly" }]);
        desk.ok(
            "agreement_save",
            json!({ "wanted": { "agreement": agreement, "commitments": commitments } }),
        );
    };
    save("Thỏa thuận Thử hết hạn", "2022-05-15", json!({}));
    save("Thỏa thuận Thử chấm dứt", "2024-01-01", json!({ "terminatedOn": "2025-08-20" }));
    save("Thỏa thuận Thử một mùa", "2025-02-01", json!({ "duration": "P3M" }));
    save("Thỏa thuận Thử cũ", "2021-01-10", json!({}));
    let report =
        json!({ "kind": "agreement_implementation", "scheme": "calendar", "period": "2025" });
    let paper = texts_of_list(&desk, report);
    for row in [
        "Thỏa thuận Thử hết hạn|15/05/2022|Đã hết hiệu lực|0/1; định kỳ: 0/11 kỳ|0|0|",
        "Thỏa thuận Thử chấm dứt|01/01/2024|Đã chấm dứt|0/1; định kỳ: 0/6 kỳ|0|0|",
        "Thỏa thuận Thử một mùa|01/02/2025|Đã hết hiệu lực|0/1|0|0|",
    ] {
        assert!(paper.contains(row), "{row} in {paper}");
    }
    assert!(!paper.contains("Thỏa thuận Thử cũ"), "{paper}");
}

#[test]
fn what_is_in_effect_on_a_day_is_not_said_to_end_on_it_and_months_are_written_as_dates_are() {
    let desk = office(&[], &[]);
    let agreement = json!({ "title": "Thỏa thuận Thử", "stage": "signed", "signedOn": "2025-03-01", "effectiveFrom": "2025-03-01", "duration": "open" });
    let commitments =
        json!([{ "text": "Họp Thử hằng tháng", "position": 1, "periodicity": "monthly" }]);
    desk.ok(
        "agreement_save",
        json!({ "wanted": { "agreement": agreement, "commitments": commitments } }),
    );
    for (lang, says, never) in [
        (
            "vi",
            vec![
                "Thỏa thuận đang có hiệu lực, tính đến ngày 16 tháng 01 năm 2026",
                // The latest of the ten, those nearest to the period of the report.
                "trong tháng 9 năm 2025, tháng 10 năm 2025, tháng 11 năm 2025, tháng 12 năm 2025 và 6 kỳ trước đó",
            ],
            vec!["Thỏa thuận có hiệu lực đến", "tháng 03"],
        ),
        (
            "en",
            vec![
                "Agreements in effect on 16 January 2026",
                "in effect on 16 January 2026: 1",
                "had no activity in September 2025, October 2025",
            ],
            vec!["effect until", "month 03"],
        ),
        ("lo", vec!["ນັບຮອດ ວັນທີ 16 ມັງກອນ 2026", "ເດືອນ ກັນຍາ 2025"], vec!["ເດືອນ 03"]),
    ] {
        let report = json!({ "kind": "agreement_implementation", "scheme": "calendar", "period": "2026", "lang": lang });
        let paper = texts_of_list(&desk, report).replace('|', "");
        for words in says {
            assert!(paper.contains(words), "{lang}: {words} in {paper}");
        }
        for words in never {
            assert!(!paper.contains(words), "{lang}: {words} in {paper}");
        }
    }
}

#[test]
fn only_what_can_be_extended_is_proposed_for_extension() {
    let desk = office(&[], &[]);
    for (title, renewal) in [
        ("Thỏa thuận Thử một", "none"),
        ("Thỏa thuận Thử hai", "by_notice"),
        ("Thỏa thuận Thử ba", "unknown"),
    ] {
        let agreement = json!({
            "title": title, "stage": "signed", "signedOn": "2023-03-01", "effectiveFrom": "2023-03-01", "duration": "P36M", "renewal": renewal,
        });
        desk.ok("agreement_save", json!({ "wanted": { "agreement": agreement } }));
    }
    let detail = desk.ok(
        "report_save",
        json!({ "wanted": { "report": { "scheme": "calendar", "period": "2025" } } }),
    );
    assert_eq!(
        words(&detail)["proposals"],
        "Xem xét việc gia hạn hoặc tiếp tục thực hiện 2 thỏa thuận sắp hết thời hạn."
    );
    let pieces = detail["words"]["proposals"][0].as_array().unwrap();
    let number = pieces.iter().find(|piece| !piece["list"].is_null()).unwrap();
    assert_eq!(listed(&desk, &number["list"]), 2);
}

#[test]
fn a_sum_that_leaves_out_what_nobody_counted_says_so() {
    let desk = office(&[], &[]);
    for visitors in [json!(1200), Value::Null] {
        let activity = json!({ "title": "Triển lãm Thử", "kind": "exhibition", "status": "held", "startsOn": "2025-03-03" });
        desk.ok(
            "event_save",
            json!({ "wanted": { "activity": activity, "events": [{ "visitors": visitors }] } }),
        );
    }
    for (lang, said) in [
        ("vi", "2 sự kiện; số lượt khách: 1.200 (chưa gồm 1 sự kiện chưa thống kê số khách)."),
        ("lo", "1.200 (ບໍ່ລວມ 1 ງານທີ່ຍັງບໍ່ໄດ້ນັບຜູ້ເຂົ້າຊົມ)."),
        ("en", "visitors: 1,200 (not including 1 events whose visitors are not counted)."),
    ] {
        let report = json!({ "scheme": "calendar", "period": "2025", "lang": lang });
        let detail = desk.ok("report_save", json!({ "wanted": { "report": report } }));
        assert!(words(&detail)["results"].contains(said), "{:?}", words(&detail));
    }
}

/// A register of some, or of another day, says so below its title.
#[test]
fn a_register_says_what_it_leaves_out() {
    let desk = Desk::with_sample();
    let drawn = |of: &str, list: Value| {
        let path = desk.path("so.docx");
        let register = json!({ "of": of, "list": list });
        desk.ok("register_draw_to", json!({ "register": register, "path": path, "lang": "vi" }));
        words_in(&path, "word/document.xml").replace('|', "")
    };
    let all = drawn("activities", json!({ "limit": 9 }));
    assert!(!all.contains("Chỉ gồm") && !all.contains("Từ ngày"), "{all}");
    let some = drawn(
        "activities",
        json!({ "limit": 9, "statuses": ["held"], "from": "2025-01-01", "to": "2025-09-30" }),
    );
    assert!(some.contains("Từ 01/01/2025 đến 30/09/2025"), "{some}");
    assert!(some.contains("Chỉ gồm các dòng theo điều kiện lọc của danh sách"), "{some}");
    let later =
        json!({ "title": "Thỏa thuận Thử ký sau", "stage": "signed", "signedOn": "2025-07-01" });
    desk.ok("agreement_save", json!({ "wanted": { "agreement": later } }));
    let past = drawn("agreements", json!({ "limit": 9, "asOf": "2025-06-30" }));
    assert!(past.contains("Tình trạng tính đến 30/06/2025"), "{past}");
    assert!(!past.contains("Thỏa thuận Thử ký sau"), "{past}");
    assert!(drawn("agreements", json!({ "limit": 9 })).contains("Thỏa thuận Thử ký sau"));
}
