//! How the built programs are asked for the sample office, its founding agreement, an activity and
//! a pack.
//!
//! Everything goes through `caunoi-cli`, in the words of the contract, as any script would do it.

use std::{fs, path::Path, process::Command, thread, time::Duration};

use serde_json::{Value, json};

use crate::{
    project::{self, Profile, cli},
    steps::{Fault, Outcome, output},
};

/// The languages a pack is printed in.
pub(crate) const LANGUAGES: [&str; 3] = ["vi", "lo", "en"];

/// The code of the founding agreement in the sample office.
const FOUNDING: &str = "founding";
/// The day it was signed.
const SIGNED: &str = "2023-11-11";
/// The commitment that the demonstration carries out: regular exchange of information.
const MODE: &str = "information_exchange";
/// It says of itself that it is a trial: nothing in the sample office may look like a fact that is
/// none.
const TRIAL: &str = "Trao đổi thông tin thường kỳ với phía Lào (hoạt động thử)";

/// Talks that are being prepared; so do they.
const TALKS: &str = "Hội đàm cấp Thứ trưởng tại Viêng Chăn (hội đàm thử)";
/// A point our side is to raise there.
const POINT: &str = "Đề nghị hai bên thống nhất kế hoạch trao đổi đoàn (nội dung thử)";
/// A delegation of the press in the sample office.
const PRESS_DELEGATION: &str = "Pasaxon";

/// Somebody at the partner whom no other record names; plainly nobody real.
const NOBODY: &str = "Người Thử Nghiệm";
/// What nobody is there.
const POST: &str = "Chức vụ thử";

/// The command that makes the sample office in a new folder.
pub(crate) fn sample(profile: Profile, office: &Path) -> Command {
    let mut command = cli(profile, office);
    command.arg("sample");
    command
}

/// The command that prints the founding agreement's pack, with all that was done since it was
/// signed.
pub(crate) fn pack(office: &Path, pdf: &Path, language: &str) -> Command {
    let mut command = pack_of(FOUNDING, office, pdf, language);
    command.args(["--from", SIGNED]);
    command
}

/// The command that prints the pack of an agreement or an organisation.
pub(crate) fn pack_of(name: &str, office: &Path, pdf: &Path, language: &str) -> Command {
    let mut command = cli(Profile::Debug, office);
    command.args(["pack", name, "--lang", language, "--out"]).arg(pdf);
    command
}

/// The command that prints the pack of an occasion by a template.
pub(crate) fn pack_by(
    template: &str,
    name: &str,
    office: &Path,
    pdf: &Path,
    language: &str,
) -> Command {
    let mut command = pack_of(name, office, pdf, language);
    command.args(["--template", template]);
    command
}

/// Enters a person with a post at the partner of the founding agreement; gives the partner's
/// identifier, and what its pack must say of the person.
pub(crate) fn appoint_at_partner(office: &Path) -> Outcome<(String, Vec<String>)> {
    let agreement = founding(office, "vi")?;
    let parties = list(&agreement, "/file/parties")?;
    let partner = parties
        .get(1)
        .map(|party| &party["organisation"])
        .ok_or_else(|| Fault::new("the founding agreement has no second party"))?;
    let person = json!({ "wanted": { "person": { "fullName": NOBODY }, "posts": [{ "organisation": partner, "title": POST }] } });
    ask(office, "person_save", &person)?;
    Ok((text(partner)?, vec![NOBODY.to_owned(), POST.to_owned()]))
}

/// Logs an activity of today under the founding agreement and a commitment of it; gives what was
/// logged, in words.
pub(crate) fn log_activity(office: &Path) -> Outcome<String> {
    let agreement = founding(office, "vi")?;
    let commitments = list(&agreement, "/file/commitments")?;
    let commitment =
        commitments.iter().find(|commitment| commitment["mode"] == MODE).ok_or_else(|| {
            Fault::new("the founding agreement has no commitment to exchange information")
        })?;
    let today = &ask(office, "office_status", &json!({}))?["today"];
    let activity = keep_activity(
        office,
        &json!({
            "activity": {
                "kind": MODE,
                "title": TRIAL,
                "lang": "vi",
                "startsOn": today,
                "status": "held",
                "agreement": agreement["file"]["agreement"]["id"],
            },
            "commitments": [{ "commitment": commitment["id"] }],
        }),
    )?;
    Ok(format!(
        "{}: {}\nunder: {}",
        text(&activity["startsOn"])?,
        text(&activity["title"])?,
        text(&commitment["text"])?
    ))
}

/// Enters talks at vice-ministerial level in Vientiane under the founding agreement, with its
/// parties as they are called today; gives their identifier, and what their pack must say in every
/// language.
pub(crate) fn prepare_talks(office: &Path) -> Outcome<(String, Vec<String>)> {
    let agreement = founding(office, "vi")?;
    let today = list(&agreement, "/partiesToday")?;
    let party = |party: &Value| {
        let successors = today
            .iter()
            .find(|other| other["party"] == party["id"])
            .map(|other| &other["successors"]);
        let last = successors.and_then(Value::as_array).and_then(|successors| successors.last());
        let organisation =
            last.map_or(&party["organisation"], |successor| &successor["organisation"]);
        json!({ "organisation": organisation, "side": party["side"], "role": "counterpart" })
    };
    let parties: Vec<Value> = list(&agreement, "/file/parties")?.iter().map(party).collect();
    let activity = keep_activity(
        office,
        &json!({
            "activity": {
                "kind": "talks",
                "title": TALKS,
                "lang": "vi",
                "place": "Viêng Chăn",
                "country": "LA",
                "hostingSide": "partner",
                "level": "ministry",
                "status": "planned",
                "agreement": agreement["file"]["agreement"]["id"],
            },
            "parties": parties,
            "points": [{ "kind": "raise", "text": POINT }],
        }),
    )?;
    Ok((text(&activity["id"])?, vec![TALKS.to_owned(), POINT.to_owned()]))
}

/// The delegation of the press in the sample office: its identifier, and its title in a language.
pub(crate) fn press_delegation(office: &Path, language: &str) -> Outcome<(String, String)> {
    let page = ask(
        office,
        "activity_list",
        &json!({ "text": PRESS_DELEGATION, "kinds": ["delegation_in"], "limit": 10, "lang": language }),
    )?;
    let row = list(&page, "/rows")?.first().ok_or_else(|| {
        Fault::new(format!("{} has no delegation of the press", office.display()))
    })?;
    Ok((text(&row["activity"]["id"])?, text(&row["title"])?))
}

/// What the sample office calls itself in a language.
pub(crate) fn unit_name(language: &str) -> Outcome<String> {
    let bundle = fs::read_to_string(
        project::root().join("src-tauri/crates/exchange/sample/co-quan-mau.json"),
    )?;
    let bundle: Value = serde_json::from_str(&bundle)
        .map_err(|fault| Fault::new(format!("the sample office is no JSON: {fault}")))?;
    let field = match language {
        "lo" => "unitNameLo",
        "en" => "unitNameEn",
        _ => "unitName",
    };
    text(&bundle["office"][field])
}

/// The command that prints the report on a half-year.
pub(crate) fn report(office: &Path, period: &str, paper: &Path, language: &str) -> Command {
    let mut command = cli(Profile::Debug, office);
    command
        .args(["report", "periodic", "--period", period, "--lang", language, "--out"])
        .arg(paper);
    command
}

/// Keeps an activity; gives it as it is kept.
fn keep_activity(office: &Path, wanted: &Value) -> Outcome<Value> {
    Ok(ask(office, "activity_save", &json!({ "wanted": wanted }))?["file"]["activity"].take())
}

/// Looks up an activity by its title; it is a fault if the office does not hold it with this
/// beginning.
pub(crate) fn expect_activity(office: &Path, title: &str, starts_on: &str) -> Outcome<()> {
    wait_until_closed(office)?;
    let page = ask(office, "activity_list", &json!({ "text": title, "limit": 10 }))?;
    let rows = list(&page, "/rows")?;
    if rows
        .iter()
        .any(|row| row["activity"]["title"] == title && row["activity"]["startsOn"] == starts_on)
    {
        println!("the office holds it");
        return Ok(());
    }
    Err(Fault::new(format!("the office does not hold \"{title}\" of {starts_on}: {page}")))
}

/// A window that was told to close lets go of its office in its own time.
fn wait_until_closed(office: &Path) -> Outcome<()> {
    let lock = fs::File::open(office.join("office.lock"))?;
    for _ in 0..150 {
        if lock.try_lock().is_ok() {
            return Ok(());
        }
        thread::sleep(Duration::from_millis(200));
    }
    Err(Fault::new(format!("{} is still open after half a minute", office.display())))
}

/// Passages that the founding agreement's pack must give back in a language: its title and every
/// commitment as they are read in that language, and in Vietnamese the activity logged here and the
/// words for what is unknown.
pub(crate) fn passages(office: &Path, language: &str) -> Outcome<Vec<String>> {
    let agreement = founding(office, language)?;
    let translations = list(&agreement, "/file/translations")?;
    let read = |record: &Value, field: &str| {
        let translated = translations.iter().find(|translation| {
            translation["subject"] == record["id"]
                && translation["field"] == field
                && translation["lang"] == language
        });
        text(translated.map_or(&record[field], |translation| &translation["text"]))
    };
    let mut passages = vec![read(&agreement["file"]["agreement"], "title")?];
    for commitment in list(&agreement, "/file/commitments")? {
        passages.push(read(commitment, "text")?);
    }
    if language == "vi" {
        passages.extend([TRIAL.to_owned(), "chưa có thông tin".to_owned()]);
    }
    Ok(passages)
}

fn founding(office: &Path, language: &str) -> Outcome<Value> {
    let page = ask(office, "agreement_list", &json!({ "limit": 100, "lang": language }))?;
    let row = list(&page, "/rows")?.iter().find(|row| row["agreement"]["code"] == FOUNDING);
    let row = row.ok_or_else(|| {
        Fault::new(format!("{} has no agreement with the code {FOUNDING}", office.display()))
    })?;
    ask(office, "agreement_get", &json!({ "id": row["agreement"]["id"], "lang": language }))
}

fn ask(office: &Path, command: &str, request: &Value) -> Outcome<Value> {
    let mut call = cli(Profile::Debug, office);
    call.args(["call", command, &request.to_string()]);
    serde_json::from_str(&output(&mut call)?).map_err(|fault| {
        Fault::new(format!("{command} answered with something else than JSON: {fault}"))
    })
}

fn list<'a>(answer: &'a Value, pointer: &str) -> Outcome<&'a [Value]> {
    let found = answer.pointer(pointer).and_then(Value::as_array);
    found
        .map(Vec::as_slice)
        .ok_or_else(|| Fault::new(format!("the answer has no list at {pointer}: {answer}")))
}

fn text(value: &Value) -> Outcome<String> {
    value.as_str().map(str::to_owned).ok_or_else(|| Fault::new(format!("not a text: {value}")))
}
