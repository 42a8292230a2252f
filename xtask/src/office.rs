//! How the built programs are asked for the sample office, its founding agreement, an activity and a pack.
//!
//! Everything goes through `caunoi-cli`, in the words of the contract, as any script would do it.

use std::{fs, path::Path, process::Command, thread, time::Duration};

use serde_json::{Value, json};

use crate::{
    project::{Profile, cli},
    steps::{Fault, Outcome, output},
};

/// The languages a pack is printed in.
pub(crate) const LANGUAGES: [&str; 3] = ["vi", "lo", "en"];

/// The code of the founding agreement in the sample office.
const FOUNDING: &str = "founding";
/// The commitment that the demonstration carries out: regular exchange of information.
const MODE: &str = "information_exchange";
/// It says of itself that it is a trial: nothing in the sample office may look like a fact that is none.
const TRIAL: &str = "Trao đổi thông tin thường kỳ với phía Lào (hoạt động thử)";

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

/// The command that prints the founding agreement's pack.
pub(crate) fn pack(office: &Path, pdf: &Path, language: &str) -> Command {
    pack_of(FOUNDING, office, pdf, language)
}

/// The command that prints the pack of an agreement or an organisation.
pub(crate) fn pack_of(name: &str, office: &Path, pdf: &Path, language: &str) -> Command {
    let mut command = cli(Profile::Debug, office);
    command.args(["pack", name, "--lang", language, "--out"]).arg(pdf);
    command
}

/// Enters a person with a post at the partner of the founding agreement; gives the partner's identifier, and what its pack must say of the person.
pub(crate) fn appoint_at_partner(office: &Path) -> Outcome<(String, Vec<String>)> {
    let agreement = founding(office, "vi")?;
    let parties = list(&agreement, "/file/parties")?;
    let partner =
        parties.get(1).map(|party| &party["organisation"]).ok_or_else(|| Fault::new("the founding agreement has no second party"))?;
    let person = json!({ "wanted": { "person": { "fullName": NOBODY }, "posts": [{ "organisation": partner, "title": POST }] } });
    ask(office, "person_save", &person)?;
    Ok((text(partner)?, vec![NOBODY.to_owned(), POST.to_owned()]))
}

/// Logs an activity of today under the founding agreement and a commitment of it; gives what was logged, in words.
pub(crate) fn log_activity(office: &Path) -> Outcome<String> {
    let agreement = founding(office, "vi")?;
    let commitments = list(&agreement, "/file/commitments")?;
    let commitment = commitments
        .iter()
        .find(|commitment| commitment["mode"] == MODE)
        .ok_or_else(|| Fault::new("the founding agreement has no commitment to exchange information"))?;
    let today = &ask(office, "office_status", &json!({}))?["today"];
    let saved = ask(
        office,
        "activity_save",
        &json!({
            "wanted": {
                "activity": {
                    "kind": MODE,
                    "title": TRIAL,
                    "lang": "vi",
                    "startsOn": today,
                    "status": "held",
                    "agreement": agreement["file"]["agreement"]["id"],
                },
                "commitments": [{ "commitment": commitment["id"] }],
            },
        }),
    )?;
    let activity = &saved["file"]["activity"];
    Ok(format!("{}: {}\nunder: {}", text(&activity["startsOn"])?, text(&activity["title"])?, text(&commitment["text"])?))
}

/// Looks up an activity by its title; it is a fault if the office does not hold it with this beginning.
pub(crate) fn expect_activity(office: &Path, title: &str, starts_on: &str) -> Outcome<()> {
    wait_until_closed(office)?;
    let page = ask(office, "activity_list", &json!({ "text": title, "limit": 10 }))?;
    let rows = list(&page, "/rows")?;
    if rows.iter().any(|row| row["activity"]["title"] == title && row["activity"]["startsOn"] == starts_on) {
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

/// Passages that the founding agreement's pack must give back in a language: its title and every commitment as they are
/// read in that language, and in Vietnamese the activity logged here and the words for what is unknown.
pub(crate) fn passages(office: &Path, language: &str) -> Outcome<Vec<String>> {
    let agreement = founding(office, language)?;
    let translations = list(&agreement, "/file/translations")?;
    let read = |record: &Value, field: &str| {
        let translated = translations
            .iter()
            .find(|translation| translation["subject"] == record["id"] && translation["field"] == field && translation["lang"] == language);
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
    let row = row.ok_or_else(|| Fault::new(format!("{} has no agreement with the code {FOUNDING}", office.display())))?;
    ask(office, "agreement_get", &json!({ "id": row["agreement"]["id"], "lang": language }))
}

fn ask(office: &Path, command: &str, request: &Value) -> Outcome<Value> {
    let mut call = cli(Profile::Debug, office);
    call.args(["call", command, &request.to_string()]);
    serde_json::from_str(&output(&mut call)?)
        .map_err(|fault| Fault::new(format!("{command} answered with something else than JSON: {fault}")))
}

fn list<'a>(answer: &'a Value, pointer: &str) -> Outcome<&'a [Value]> {
    let found = answer.pointer(pointer).and_then(Value::as_array);
    found.map(Vec::as_slice).ok_or_else(|| Fault::new(format!("the answer has no list at {pointer}: {answer}")))
}

fn text(value: &Value) -> Outcome<String> {
    value.as_str().map(str::to_owned).ok_or_else(|| Fault::new(format!("not a text: {value}")))
}
